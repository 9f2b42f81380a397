import type { TracedText } from '../../traced-text.ts';
import { sliced } from '../../traced-text.ts';

/** A part of a message as Dotprompt has it. */
export type DotpromptPart =
  | { readonly kind: 'text'; readonly text: TracedText }
  | { readonly kind: 'media'; readonly url: string; readonly contentType: string | null }
  | { readonly kind: 'section'; readonly name: string };

export interface DotpromptMessage {
  readonly role: string;
  /** Where its text begins in the rendered text. */
  readonly start: number;
  readonly parts: readonly DotpromptPart[];
}

/**
 * Takes a rendered text apart by the marks that Dotprompt's helpers print. An earlier conversation is
 * none here. What has no role is the user's, what follows the history the model's.
 */
export function messagesIn(rendered: TracedText): readonly DotpromptMessage[] {
  const { text } = rendered;
  const messages: DotpromptMessage[] = [];
  let role = 'user';
  let start = 0;
  const flush = (end: number) => {
    if (text.slice(start, end).trim() !== '')
      messages.push({ role, start, parts: partsIn(rendered, start, end) });
  };
  for (const match of text.matchAll(/<<<dotprompt:(?:role:([a-z]+)|history)>>>/g)) {
    flush(match.index);
    role = match[1] ?? 'model';
    start = match.index + match[0].length;
  }
  flush(text.length);
  return messages;
}

function partsIn(rendered: TracedText, from: number, to: number): readonly DotpromptPart[] {
  const source = rendered.text.slice(from, to);
  const parts: DotpromptPart[] = [];
  let start = 0;
  const words = (end: number) => {
    if (source.slice(start, end).trim() !== '')
      parts.push({ kind: 'text', text: sliced(rendered, from + start, from + end) });
  };
  for (const match of source.matchAll(/<<<dotprompt:(media:url|section)(.*?)>>>/g)) {
    words(match.index);
    const [, first = '', second] = (match[2] ?? '').split(' ');
    if (match[1] === 'section') parts.push({ kind: 'section', name: first });
    else parts.push({ kind: 'media', url: first, contentType: second ?? null });
    start = match.index + match[0].length;
  }
  words(source.length);
  return parts;
}
