import type { Recogniser } from './recogniser.ts';

/** A number that counts what has happened: turns, tokens used, attempts. */
export const counter: Recogniser = {
  cause: 'counter',
  patterns: [
    /\b(?:turn|step|attempt|iteration|message|call|round|retry)s?\s{0,2}(?:number|no\.?|count|#|:|=)?\s{0,2}\d{1,9}(?:\s?(?:of|\/)\s?\d{1,9})?/gi,
    /\b(?:tokens?|budget|credits?|usage|quota|remaining)\b[^\n\d]{0,24}\d[\d,._]{0,14}/gi,
    /\b\d[\d,._]{0,14}\s{0,2}(?:tokens?|credits?)\s(?:left|used|remaining)/gi,
  ],
};
