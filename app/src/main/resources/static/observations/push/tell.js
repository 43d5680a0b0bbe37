// Asks the browser to be told, and sends where its push service is with the form.

const form = document.querySelector("form[data-tell]");
if (form instanceof HTMLFormElement) {
  form.addEventListener("submit", event => {
    event.preventDefault();
    tell(form);
  });
}

/** @param {HTMLFormElement} form */
async function tell(form) {
  const says = form.querySelector("[data-tell-says]");
  if (!("serviceWorker" in navigator) || !("PushManager" in window)) {
    say(says, "This browser cannot be told here. Use a newer one. The address of Homeward must begin with https.");
  } else if ((await Notification.requestPermission()) !== "granted") {
    say(says, "This device does not let Homeward show messages. Open its settings, allow messages from Homeward, then try again.");
  } else {
    try {
      fill(form, await subscribed(form.dataset.tell ?? ""));
      form.submit();
    } catch {
      say(says, "Ready to connect, not connected: the browser did not reach its push service. It needs a way to the internet.");
    }
  }
}

/** @param {string} key */
async function subscribed(key) {
  await navigator.serviceWorker.register("/offline-worker.js", { type: "module" });
  const { pushManager } = await navigator.serviceWorker.ready;
  const how = { userVisibleOnly: true, applicationServerKey: key };
  try {
    return await pushManager.subscribe(how);
  } catch (refused) {
    // made for another key: this Homeward was set up anew
    const old = await pushManager.getSubscription();
    if (!old) throw refused;
    await old.unsubscribe();
    return pushManager.subscribe(how);
  }
}

/** @param {HTMLFormElement} form @param {PushSubscription} subscription */
function fill(form, subscription) {
  const { endpoint, keys } = subscription.toJSON();
  for (const [name, value] of Object.entries({ endpoint, p256dh: keys?.p256dh, auth: keys?.auth })) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value ?? "";
  }
}

/** @param {Element | null} says @param {string} words */
function say(says, words) {
  if (says) says.textContent = words;
}
