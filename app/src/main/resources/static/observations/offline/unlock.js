// The page that asks for the six digits of the round on this tablet.
import { openWith } from "./lock.js";

const form = document.querySelector("form[data-open-round]");
if (form instanceof HTMLFormElement) {
  const says = form.querySelector("[data-open-says]");
  form.addEventListener("submit", async event => {
    event.preventDefault();
    const field = form.elements.namedItem("round-pin");
    if (!(field instanceof HTMLInputElement) || !says) return;
    const left = await openWith(field.value);
    if (left === null) location.reload();
    else if (left === 0) says.textContent = "The round is off this tablet now. What was saved on it is safe and is sent when the network is back.";
    else says.textContent = `These are not the digits. ${left} ${left === 1 ? "try is" : "tries are"} left, then the round is taken off this tablet.`;
    field.value = "";
  });
}
