// What to say on the telephone can be copied or printed; without script it is read from the page.
const sbard = document.getElementById("sbard");
const said = document.querySelector("[data-sbard='said']");

/** @param {string} name @param {() => void} does */
function offer(name, does) {
  const button = document.querySelector(`[data-sbard='${name}']`);
  if (button instanceof HTMLElement && sbard) {
    button.hidden = false;
    button.addEventListener("click", does);
  }
}

/** @param {string} words */
function say(words) {
  if (said) said.textContent = words;
}

if (navigator.clipboard) {
  offer("copy", async () => {
    try {
      await navigator.clipboard.writeText(sbard?.innerText ?? "");
      say("Copied");
    } catch {
      say("It could not be copied. Choose the text and copy it yourself.");
    }
  });
}
offer("print", () => window.print());
