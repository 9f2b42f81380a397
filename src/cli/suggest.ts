import { nearest } from '../repository/config/nearest.ts';

/** ' Did you mean X?' for the nearest known word, with a space in front; '' when none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const found = nearest(word, known);
  return found === undefined ? '' : ` Did you mean ${found}?`;
}

/** A word of the user's in quotes, short enough for one line. */
export function quoted(word: string): string {
  return `'${word.length > 200 ? `${word.slice(0, 200)}…` : word}'`;
}
