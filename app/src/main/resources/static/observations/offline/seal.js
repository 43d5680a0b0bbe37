// Seals a set for the server (ECDH on P-256, HKDF-SHA-256, AES-256-GCM), as org.homeward.observations.offline.SealedEntry opens
// it. The key pair is made for one entry and forgotten: this tablet cannot open what it sealed.

/** @typedef {{ version: 1, id: string, x: string, y: string, nonce: string, text: string }} Entry */

const CURVE = { name: "ECDH", namedCurve: "P-256" };
const PURPOSE = "homeward outbox 1";

/**
 * @param {{ x: string, y: string }} server its public key
 * @param {string} id the set's, which is authenticated beside the text
 * @param {object} content
 * @returns {Promise<Entry>}
 */
export async function seal(server, id, content) {
  const theirs = await crypto.subtle.importKey("jwk", { kty: "EC", crv: "P-256", x: server.x, y: server.y }, CURVE, false, []);
  const ours = await crypto.subtle.generateKey(CURVE, false, ["deriveBits"]);
  const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: theirs }, ours.privateKey, 256);
  const key = await derived(shared, id);
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const text = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce, additionalData: bytes(id) }, key, bytes(JSON.stringify(content)));
  const open = await crypto.subtle.exportKey("jwk", ours.publicKey);
  return { version: 1, id, x: open.x ?? "", y: open.y ?? "", nonce: base64url(nonce), text: base64url(new Uint8Array(text)) };
}

/** @param {ArrayBuffer} shared @param {string} id */
async function derived(shared, id) {
  const material = await crypto.subtle.importKey("raw", shared, "HKDF", false, ["deriveKey"]);
  const how = { name: "HKDF", hash: "SHA-256", salt: bytes(id), info: bytes(PURPOSE) };
  return crypto.subtle.deriveKey(how, material, { name: "AES-GCM", length: 256 }, false, ["encrypt"]);
}

/** @param {string} text */
const bytes = text => new TextEncoder().encode(text);

/** @param {Uint8Array} all */
const base64url = all => btoa(String.fromCharCode(...all)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
