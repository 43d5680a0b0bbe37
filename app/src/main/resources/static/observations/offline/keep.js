// What a tablet keeps to work without a network: the round that was taken, its pages (sealed with a key that does not leave the
// browser), and the outbox (sealed for the server: the tablet itself cannot read it again).

const NAME = "homeward-round";
const STORES = ["round", "page", "outbox", "done"];
/** The cache of static files: nothing in them is about anybody. */
export const PARTS = "homeward-round-parts";

/**
 * @typedef {{ home: string, person: string, grant: string, until: string, x: string, y: string, lock: import("./lock.js").Lock }} Round
 * @typedef {{ nonce: Uint8Array<ArrayBuffer>, text: ArrayBuffer, policy: string }} KeptPage
 * @typedef {{ plain: string, policy: string }} PlainPage
 * @typedef {{ nonce: Uint8Array<ArrayBuffer>, text: ArrayBuffer, until: string }} SealedDraft
 * @typedef {{ id: string, entry: import("./seal.js").Entry, state: "waits" | "unreadable" }} Waiting
 */

/** @returns {Promise<IDBDatabase>} */
function open() {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => STORES.forEach(store => asked.result.createObjectStore(store));
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

/**
 * Does the work in one transaction that is on the disk before it is called done.
 * @template T @param {string[]} stores @param {"readonly" | "readwrite"} mode @param {(stores: IDBObjectStore[]) => IDBRequest<T>} work
 * @returns {Promise<T>}
 */
async function within(stores, mode, work) {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(stores, mode, { durability: "strict" });
      const asked = work(stores.map(store => transaction.objectStore(store)));
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** The round on this tablet; null when there is none or its time is over. @returns {Promise<Round | null>} */
export async function round() {
  const kept = await within(["round"], "readonly", ([rounds]) => rounds.get("now"));
  return kept && new Date(kept.until) > new Date() ? kept : null;
}

/** When the digits were typed: the key of the pages. @returns {Promise<import("./lock.js").Open | undefined>} */
export const opened = () => within(["round"], "readonly", ([rounds]) => rounds.get("open"));

/** What stands about the round; without a value it is taken away. @param {"now" | "open"} name @param {Round | import("./lock.js").Open | undefined} value */
export const change = (name, value) =>
  within(["round"], "readwrite", ([rounds]) => /** @type {IDBRequest<any>} */ (value === undefined ? rounds.delete(name) : rounds.put(value, name)));

/** @param {Round} taken @param {Map<string, KeptPage | PlainPage>} pages */
export async function keepRound(taken, pages) {
  await within(["round", "page", "done"], "readwrite", ([rounds, kept, done]) => {
    kept.clear();
    done.clear();
    for (const [path, page] of pages) kept.put(page, path);
    rounds.delete("open");
    return rounds.put(taken, "now");
  });
}

/** Too many wrong digits: the pages are gone. What waits to be sent and what was typed stay, sealed. */
export const forgetPages = () =>
  within(["round", "page", "done"], "readwrite", ([rounds, kept, done]) => {
    kept.clear();
    done.clear();
    rounds.delete("open");
    return rounds.delete("now");
  });

/** Takes the round off this tablet; what waits to be sent stays. */
export async function forgetRound() {
  await within(["round", "page", "done"], "readwrite", stores => stores.map(store => store.clear())[0]);
  await caches.delete(PARTS);
}

/** The page that asks for the digits: nothing in it is about anybody. */
export const LOCKED = "locked";

/** @returns {Promise<PlainPage | undefined>} */
export const lockedPage = () => within(["page"], "readonly", ([pages]) => pages.get(LOCKED));

/** @param {string} path @returns {Promise<KeptPage | undefined>} */
export const page = path => within(["page"], "readonly", ([pages]) => pages.get(path));

/** @param {Waiting} entry */
export const keepEntry = entry => within(["outbox"], "readwrite", ([outbox]) => outbox.put(entry, entry.id));

/** @returns {Promise<Waiting[]>} */
export const waiting = () => within(["outbox"], "readonly", ([outbox]) => outbox.getAll());

/** @param {string} id */
export const forgetEntry = id => within(["outbox"], "readwrite", ([outbox]) => outbox.delete(id));

/** When a resident's set was saved on this tablet: ids and times only. @param {string} resident @param {string} when */
export const keepDone = (resident, when) => within(["done"], "readwrite", ([done]) => done.put({ resident, when }, resident));

/** @returns {Promise<{ resident: string, when: string }[]>} */
export const done = () => within(["done"], "readonly", ([kept]) => kept.getAll());

// What was typed and not saved stands among the rounds: a store of its own would need a new version of the database, which a page
// that was kept before could not open.

/** @param {string} key whose it is and whom it is about @param {SealedDraft} draft */
export const keepDraft = (key, draft) => within(["round"], "readwrite", ([rounds]) => rounds.put(draft, "draft " + key));

/** @param {string} key @returns {Promise<SealedDraft | undefined>} */
export const draft = key => within(["round"], "readonly", ([rounds]) => rounds.get("draft " + key));

/** @param {string} key */
export const forgetDraft = key => within(["round"], "readwrite", ([rounds]) => rounds.delete("draft " + key));

/** Seals what was typed on this tablet. It does not leave the browser, and outlasts the round. @returns {Promise<CryptoKey>} */
export async function draftCipher() {
  const kept = await within(["round"], "readonly", ([rounds]) => rounds.get("draft-cipher"));
  if (kept) return kept;
  const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  await within(["round"], "readwrite", ([rounds]) => rounds.put(made, "draft-cipher"));
  return made;
}

/** When something was last sent. @param {string} when */
export const keepSent = when => within(["round"], "readwrite", ([rounds]) => rounds.put(when, "sent"));

/** @returns {Promise<string | undefined>} */
export const lastSent = () => within(["round"], "readonly", ([rounds]) => rounds.get("sent"));

/** Whether anything of the kind was ever kept here, without making an empty store to look. */
export async function isAnythingKept() {
  if (typeof indexedDB === "undefined" || !indexedDB.databases) return false;
  return (await indexedDB.databases()).some(found => found.name === NAME);
}
