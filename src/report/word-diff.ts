import { type Change, diffArrays, diffLines } from 'diff';

import { type DiffLimits, type DiffLine, type Look, lineSpans, plainLines } from './diff-lines.ts';

// Edit lengths bound the work, and no time-outs: a report must not depend on how fast the machine is.
const LINE_CAPS = { maxEditLength: 1_000 };
const WORD_CAPS = { maxEditLength: 400 };
/** Below this share of common text, marking single words is confetti. */
const COMMON_SHARE = 0.3;

/**
 * What changed between two texts: lines first, then words inside the lines that changed. Either side
 * may be absent. Every invisible character of the result is spelled out.
 */
export function wordDiff(
  before: string | null,
  after: string | null,
  limits: DiffLimits,
): readonly DiffLine[] {
  if (before === null || after === null)
    return [
      ...plainLines('removed', before ?? '', limits),
      ...plainLines('added', after ?? '', limits),
    ];
  const changes = diffLines(before, after, LINE_CAPS) ?? [gone(before), come(after)];
  const out: DiffLine[] = [];
  for (let index = 0; index < changes.length; index += 1) {
    const change = changes[index];
    const next = changes[index + 1];
    if (change?.removed === true && next?.added === true) {
      out.push(...hunk(change.value, next.value, limits));
      index += 1;
    } else if (change !== undefined) {
      out.push(...oneSided(change, index > 0, next !== undefined, limits));
    }
  }
  return out;
}

function oneSided(
  change: Change,
  isAfter: boolean,
  isBefore: boolean,
  limits: DiffLimits,
): readonly DiffLine[] {
  if (change.removed) return plainLines('removed', change.value, limits);
  if (change.added) return plainLines('added', change.value, limits);
  const lines = change.value.replace(/\n$/, '').split('\n');
  const kept = (isAfter ? 1 : 0) + (isBefore ? 1 : 0);
  const same = (line: string | undefined): readonly DiffLine[] =>
    plainLines('same', line ?? '', limits);
  if (lines.length <= kept + 1) return lines.flatMap(same);
  return [
    ...(isAfter ? same(lines[0]) : []),
    { kind: 'gap', lines: lines.length - kept, of: 'unchanged' },
    ...(isBefore ? same(lines.at(-1)) : []),
  ];
}

function hunk(removed: string, added: string, limits: DiffLimits): readonly DiffLine[] {
  const words = wholeWords(removed, added);
  if (words === undefined || !alike(words, removed, added))
    return [...plainLines('removed', removed, limits), ...plainLines('added', added, limits)];
  const pieces = withoutIslands(words);
  const look = lookOf(removed, added);
  return [
    ...lineSpans(
      'removed',
      pieces.filter((piece) => !piece.added),
      look,
      limits,
    ),
    ...lineSpans(
      'added',
      pieces.filter((piece) => !piece.removed),
      look,
      limits,
    ),
  ];
}

/** What changed in whole words: a name with a new ending is another name. Undefined where too much did. */
function wholeWords(removed: string, added: string): readonly Change[] | undefined {
  const changes = diffArrays(wordsIn(removed), wordsIn(added), WORD_CAPS);
  return changes?.map(({ value, ...change }) => ({ ...change, value: value.join('') }));
}

function wordsIn(text: string): string[] {
  return text.match(/\r\n|\s|\S+/g) ?? [];
}

function lookOf(removed: string, added: string): Look {
  if (removed.replaceAll(/\s/g, '') === added.replaceAll(/\s/g, '')) return 'space';
  return removed.normalize('NFKC') === added.normalize('NFKC') ? 'code-points' : 'plain';
}

function alike(words: readonly Change[], removed: string, added: string): boolean {
  const common = words.filter((word) => !word.added && !word.removed);
  const length = common.reduce((sum, word) => sum + word.value.trim().length, 0);
  const longer = Math.max(removed.trim().length, added.trim().length);
  return lookOf(removed, added) !== 'plain' || length >= COMMON_SHARE * longer;
}

/** Joins changes that only a space or a single sign stands between: they are read as one. */
function withoutIslands(words: readonly Change[]): readonly Change[] {
  return words.flatMap((word, index) => {
    const inside = index > 0 && index < words.length - 1;
    const island =
      !word.added && !word.removed && inside && /^(?:[ \t]+|[^\w\s])$/.test(word.value);
    if (!island || !surrounded(words, index)) return [word];
    return [gone(word.value), come(word.value)];
  });
}

// Both sides have to change on both sides of the island, or a plain insertion would grow a removal.
function surrounded(words: readonly Change[], index: number): boolean {
  const kinds = (from: number, step: 1 | -1): { removed: boolean; added: boolean } => {
    const found = { removed: false, added: false };
    for (let at = from; words[at]?.removed === true || words[at]?.added === true; at += step) {
      found.removed ||= words[at]?.removed === true;
      found.added ||= words[at]?.added === true;
    }
    return found;
  };
  const [left, right] = [kinds(index - 1, -1), kinds(index + 1, 1)];
  return left.removed && left.added && right.removed && right.added;
}

function gone(value: string): Change {
  return { value, removed: true, added: false, count: 1 };
}

function come(value: string): Change {
  return { value, removed: false, added: true, count: 1 };
}
