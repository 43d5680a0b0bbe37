// Keeps a board or list as it is now: when the server says that something changed, the page is asked for again and its
// part is put in place. Without script the page reloads itself every minute.
const part = document.querySelector("[data-live]");

/** @param {string} words */
function say(words) {
  const state = part?.querySelector("[data-live-state]");
  if (state) state.textContent = words;
}

async function refresh() {
  if (!part) return;
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(part.id);
    if (!answer.ok || !fresh) throw new Error(String(answer.status));
    const focused = document.activeElement instanceof HTMLAnchorElement ? document.activeElement.getAttribute("href") : null;
    part.replaceChildren(...fresh.childNodes);
    const again = focused ? part.querySelector(`a[href="${focused.replaceAll("\"", "")}"]`) : null;
    if (again instanceof HTMLAnchorElement) again.focus();
    say("Live, as it was at");
  } catch {
    say("Not connected. This is how it was at");
  }
}

if (part instanceof HTMLElement && part.dataset.live) {
  const stream = new EventSource(part.dataset.live);
  let opened = false;
  stream.addEventListener("ready", () => {
    if (opened) refresh();
    opened = true;
    say("Live, as it was at");
  });
  stream.addEventListener("changed", refresh);
  stream.onerror = () => say("Not connected. This is how it was at");
  setInterval(refresh, 300_000);
}
