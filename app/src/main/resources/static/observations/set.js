// The page of a set. Devices are offered where the browser knows Bluetooth; typing works everywhere.
import { begin } from "./set-begin.js";

const form = document.querySelector("form[data-set]");
if (form instanceof HTMLFormElement) begin(form);
if (form && "bluetooth" in navigator) import("./device-panel.js").then(panel => panel.offerDevices());
// a page that "Back" brings again holds what has been saved since
addEventListener("pageshow", event => event.persisted && location.reload());
