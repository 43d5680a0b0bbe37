// In the service worker: shows that somebody needs help. What arrives is an opaque id, so nothing about anybody can be shown.

const ID = /^[0-9a-f-]{36}$/;
const worker = /** @type {any} */ (self);

worker.addEventListener("push", (/** @type {any} */ event) => event.waitUntil(shown(event.data?.text() ?? "")));
worker.addEventListener("notificationclick", (/** @type {any} */ event) => {
  event.notification.close();
  // a new tab: what is half typed in another one stays there
  event.waitUntil(worker.clients.openWindow(ID.test(event.notification.tag) ? "/calls/" + event.notification.tag : "/telling"));
});

/** The same call shows one message, and makes itself heard again. @param {string} id */
function shown(id) {
  const call = ID.test(id);
  return worker.registration.showNotification(call ? "Homeward: somebody needs you" : "Homeward can tell this device", {
    body: call ? "Open Homeward to see." : "This was a trial. Nobody needs you now.",
    tag: call ? id : "trial",
    renotify: true,
    requireInteraction: call,
  });
}
