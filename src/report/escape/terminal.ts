import { visible } from '../visible.ts';

/**
 * Text from outside, for a terminal: one line, and no byte of it is obeyed, because every control and
 * format character is spelled out.
 */
export function terminal(text: string): string {
  return visible(text);
}

/**
 * A sentence of ours that may quote text from outside: as `terminal`, but a line break that a quote
 * brought along becomes a space, so that sentences stay sentences.
 */
export function sentence(text: string): string {
  return visible(text.trim().replaceAll(/[ \t]*[\r\n]+[ \t]*/g, ' '));
}
