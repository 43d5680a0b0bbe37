/** The score of a set and what is to be said of its readings, as the text of a JSON object; see Clinical.java. */
export function score(signs: string[], last: string[], scale: string): string;
