// What to say on the telephone can be copied or printed; without script it is read from the page.
const sbard = document.getElementById("sbard");
const said = document.querySelector("[data-sbard='said']");

function offer(name, does) {
  const button = document.querySelector(`[data-sbard='${name}']`);
  if (button && sbard) {
    button.hidden = false;
    button.addEventListener("click", does);
  }
}

if (navigator.clipboard) {
  offer("copy", async () => {
    try {
      await navigator.clipboard.writeText(sbard.innerText);
      said.textContent = "Copied";
    } catch {
      said.textContent = "It could not be copied. Choose the text and copy it yourself.";
    }
  });
}
offer("print", () => window.print());
