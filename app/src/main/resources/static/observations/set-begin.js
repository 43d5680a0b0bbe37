// While a set is typed: its score, what to check, a minute's count, and a draft that is kept. Without script the form
// works as it is, and the server decides in any case.
import { keepOffline } from "./offline/draft.js";
import { keepFirstTyping } from "./set-began.js";
import { countBreaths } from "./set-counter.js";
import { keepDraft } from "./set-draft.js";
import { walkByEnter } from "./set-keys.js";
import { followScore } from "./set-score.js";

/** @param {HTMLFormElement} form */
export function begin(form) {
  keepFirstTyping(form);
  followScore(form);
  countBreaths(form);
  keepDraft(form);
  keepOffline(form);
  walkByEnter(form);
}
