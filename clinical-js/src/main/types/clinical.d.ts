/** The score of a set and what is to be said of its readings, as the text of a JSON object; see Clinical.java. */
export function score(signs: string[], last: string[], scale: string): string;
/** What is to be said of what was typed beside it, as the text of a JSON object; see Clinical.java. */
export function beside(texts: string[]): string;
