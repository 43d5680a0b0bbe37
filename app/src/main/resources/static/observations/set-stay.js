// A browser forgets its Bluetooth devices when a page is left. While one is connected, the pages of a round come into this page
// instead: the list, each resident's form, and the saved set. Any other link leaves, as links do.

const ID = "[0-9a-f-]{36}";
const STAYS = new RegExp(`^/homes/${ID}/(round|residents/${ID}/observations(/new|/${ID})?)$`);
const CHART = new RegExp(`/observations$`);

/** @param {() => boolean} connected @param {(form: HTMLFormElement) => void} begin */
export function stay(connected, begin) {
  document.addEventListener("click", event => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!(link instanceof HTMLAnchorElement) || !connected() || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.origin !== location.origin || !STAYS.test(link.pathname) || CHART.test(link.pathname) || isHere(link)) return;
    event.preventDefault();
    bring(fetch(link.href), () => location.assign(link.href), begin);
  });
  document.addEventListener("submit", event => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset.set === undefined || !connected() || event.defaultPrevented) return;
    event.preventDefault();
    const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    // sent again it is the same set
    bring(fetch(form.action, { method: "POST", body }), () => HTMLFormElement.prototype.submit.call(form), begin);
  });
  addEventListener("popstate", () => location.reload());
}

/** @param {HTMLAnchorElement} link */
const isHere = link => link.hash !== "" && link.pathname === location.pathname;

/** @param {Promise<Response>} asked @param {() => void} otherwise @param {(form: HTMLFormElement) => void} begin */
async function bring(asked, otherwise, begin) {
  const answer = await asked.catch(() => null);
  const here = answer && STAYS.test(new URL(answer.url).pathname) && (answer.ok || answer.status === 422);
  if (!answer || !here) return otherwise();
  show(new DOMParser().parseFromString(await answer.text(), "text/html"));
  if (answer.status !== 422) history.pushState(null, "", answer.url);
  const form = document.querySelector("form[data-set]");
  if (form instanceof HTMLFormElement) begin(form);
  document.querySelector("main")?.focus({ preventScroll: true });
  scrollTo(0, 0);
}

/** @param {Document} page */
function show(page) {
  document.title = page.title;
  const styles = [...document.querySelectorAll("link[rel=stylesheet]")].map(sheet => sheet.getAttribute("href"));
  for (const sheet of page.querySelectorAll("link[rel=stylesheet]")) {
    if (!styles.includes(sheet.getAttribute("href"))) document.head.append(sheet.cloneNode());
  }
  document.body.replaceChildren(...page.body.childNodes);
}
