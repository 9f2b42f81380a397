import type { Span } from '../causes/recogniser.ts';

/** An element of a list inside a text: what it says, and where it stands with what separates it. */
interface Element extends Span {
  readonly key: string;
}

/** The elements of a list: its lines, or its words where it stands on one line. */
function elementsOf(text: string, byLine: boolean, from = 0): readonly Element[] {
  const pattern = byLine ? /[^\n]+\n?/g : /[^\s,;|{}[\]()"'`]+[\s,;|{}[\]()"'`]*/g;
  return Array.from(text.matchAll(pattern), (match) => ({
    key: keyOf(match[0], byLine),
    start: from + match.index,
    end: from + match.index + match[0].length,
  })).filter(({ key }) => key !== '');
}

function keyOf(element: string, byLine: boolean): string {
  return byLine
    ? element.replace(/[,;]?\s*$/, '').trim()
    : element.replace(/[\s,;|{}[\]()"'`]+$/, '');
}

/** A run whose elements change places, as whole lines where it has more than one. */
export function wholeLines(text: string, run: Span): Span {
  if (!text.slice(run.start, run.end).includes('\n')) return run;
  const end = text.indexOf('\n', Math.max(run.start, run.end - 1));
  return {
    start: text.lastIndexOf('\n', run.start - 1) + 1,
    end: end === -1 ? text.length : end + 1,
  };
}

/**
 * The run of a text that holds the elements of a list which changes places on the other side: around a
 * run of its own where there is one, so that an element that kept its place by chance belongs to it;
 * null where the text has no such list.
 */
export function listOf(text: string, own: Span | null, other: string): Span | null {
  const byLine =
    other.includes('\n') || (own !== null && text.slice(own.start, own.end).includes('\n'));
  const wanted = new Set(elementsOf(other, byLine).map(({ key }) => key));
  const elements = elementsOf(text, byLine);
  const isWanted = ({ key }: Element) => wanted.has(key);
  let first =
    own === null ? elements.findIndex(isWanted) : elements.findIndex((e) => e.end > own.start);
  let last =
    own === null
      ? elements.findLastIndex(isWanted)
      : elements.findLastIndex((e) => e.start < own.end);
  if (first === -1 || last < first) return own;
  for (let before = elements[first - 1]; before !== undefined && isWanted(before);) {
    first -= 1;
    before = elements[first - 1];
  }
  for (let after = elements[last + 1]; after !== undefined && isWanted(after);) {
    last += 1;
    after = elements[last + 1];
  }
  const inside = elements.slice(first, last + 1);
  const isList = inside.filter(isWanted).length * 2 > inside.length;
  const [from, to] = [inside[0], inside.at(-1)];
  if (from === undefined || to === undefined || (own === null && !isList)) return own;
  // What separates the last word from the text behind the list is no part of it.
  const end = byLine ? to.end : to.start + to.key.length;
  return {
    start: Math.min(from.start, own?.start ?? from.start),
    end: Math.max(end, own?.end ?? 0),
  };
}

/** The elements of an older list in the order and spelling of a newer one; what only it has stands last. */
export function inOrderOfText(older: string, newer: string): string {
  const byLine = older.includes('\n') || newer.includes('\n');
  const counts = new Map<string, number>();
  const earlier = elementsOf(older, byLine);
  for (const { key } of earlier) counts.set(key, (counts.get(key) ?? 0) + 1);
  const later = elementsOf(newer, byLine);
  let text = newer.slice(0, later[0]?.start ?? newer.length);
  for (const { key, start, end } of later) {
    const left = counts.get(key) ?? 0;
    if (left === 0) continue;
    counts.set(key, left - 1);
    text += newer.slice(start, end);
  }
  for (const { key, start, end } of earlier) {
    const left = counts.get(key) ?? 0;
    if (left === 0) continue;
    counts.set(key, left - 1);
    text +=
      (text === '' || /[\s,;]$/.test(text) ? '' : byLine ? '\n' : ', ') + older.slice(start, end);
  }
  return text;
}
