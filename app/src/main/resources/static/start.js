// Starts the design system's script on a page that needs it: a password that can be shown, "none of these", an error summary that takes the focus.
import { initAll } from "./nhsuk/nhsuk.js";

document.body.classList.add("js-enabled", "nhsuk-frontend-supported");
initAll();
