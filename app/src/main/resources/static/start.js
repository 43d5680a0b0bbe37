// Starts the design system's script on a page that needs it: fields that open, passwords that can be shown.
import { initAll } from "./nhsuk/nhsuk.js";

document.body.classList.add("js-enabled", "nhsuk-frontend-supported");
initAll();
