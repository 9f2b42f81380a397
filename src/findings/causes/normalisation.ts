import type { Cause } from '../finding.ts';
import { mapJsonDocuments, sortedKeys } from './json-document.ts';

/** A way to make two texts equal that say the same; if it does, it is why their bytes differ. */
interface Normalisation {
  readonly cause: Cause;
  readonly apply: (text: string) => string;
}

const LINE_ENDINGS = {
  cause: 'line-endings',
  apply: (text: string) => text.replace(/\r\n?/g, '\n'),
} as const;
const UNICODE_FORM = { cause: 'unicode-form', apply: plainForm } as const;
const NUMBER_FORMAT = { cause: 'number-format', apply: plainNumbers } as const;
const GROUPING = { cause: 'number-format', apply: ungrouped } as const;
const ESCAPING = { cause: 'escaping', apply: unescaped } as const;
const KEY_ORDER = {
  cause: 'key-order',
  apply: (text: string) => mapJsonDocuments(text, sortedKeys),
} as const;
const LIST_ORDER = { cause: 'list-reordered', apply: sortedLines } as const;
const WHITESPACE = {
  cause: 'whitespace',
  apply: (text: string) => collapsed(mapJsonDocuments(text, (value) => value)),
} as const;

/** From the narrowest to the widest: the order in which explanations are preferred. */
const BY_WIDTH: readonly Normalisation[] = [
  LINE_ENDINGS,
  UNICODE_FORM,
  GROUPING,
  NUMBER_FORMAT,
  ESCAPING,
  WHITESPACE,
  KEY_ORDER,
  LIST_ORDER,
];

/** The order in which they are applied: white space goes last, since it takes the lines away. */
const BY_STEP: readonly Normalisation[] = [
  LINE_ENDINGS,
  UNICODE_FORM,
  GROUPING,
  NUMBER_FORMAT,
  ESCAPING,
  KEY_ORDER,
  LIST_ORDER,
  WHITESPACE,
];

/**
 * What is tried first, because subsets of what does not help need not be tried. Sorting the lines of JSON that
 * was indented hides that it is equal, and 1.000 is a thousand or one: tried with either and without.
 */
const WIDEST = [
  BY_WIDTH,
  ...[[LIST_ORDER], [GROUPING], [LIST_ORDER, GROUPING]].map((left: readonly Normalisation[]) =>
    BY_WIDTH.filter((step) => !left.includes(step)),
  ),
];

const SUBSETS = allSubsets(BY_WIDTH).toSorted((a, b) => a.length - b.length);

// Subsets are tried one by one, so a longer text is only judged run by run.
const LONGEST = 200_000;

/**
 * The fewest normalisations that make two texts equal, as causes; null where none does: then something
 * was said differently.
 */
export function normalisationsBetween(before: string, after: string): readonly Cause[] | null {
  if (before.length + after.length > LONGEST) return null;
  const makesEqual = (chosen: readonly Normalisation[]) => {
    const steps = BY_STEP.filter((step) => chosen.includes(step));
    return applied(before, steps) === applied(after, steps);
  };
  if (!WIDEST.some(makesEqual)) return null;
  return SUBSETS.find(makesEqual)?.map(({ cause }) => cause) ?? null;
}

function applied(text: string, steps: readonly Normalisation[]): string {
  return steps.reduce((result, { apply }) => apply(result), text);
}

function allSubsets<T>(list: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** list.length }, (_, chosen) =>
    list.filter((__, index) => (chosen & (1 << index)) !== 0),
  );
}

const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033]/g, '"'],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\u00ad\ufeff]/g, ''],
];

function plainForm(text: string): string {
  return LOOKALIKES.reduce((result, [from, to]) => result.replace(from, to), text.normalize('NFC'));
}

function plainNumbers(text: string): string {
  return text.replace(/(?<![\w.])(-?\d{1,20})\.0{1,20}(?![\w.])/g, '$1');
}

/** Without what groups thousands, in one locale or another. */
function ungrouped(text: string): string {
  return text.replace(
    /(?<![\w.,])\d{1,3}([,.' \u2019\u00a0\u2009\u202f])\d{3}(?:\1\d{3}){0,6}(?!\w|[.,]\d)/g,
    (number) => number.replaceAll(/\D/g, ''),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&amp;': '&',
};

function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    .replace(/\\(["/\\])/g, '$1')
    .replace(/\\n/g, '\n')
    .replace(/&(?:lt|gt|quot|#34|#39|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function sortedLines(text: string): string {
  const separator = text.includes('\n') ? '\n' : ',';
  return text
    .split(separator)
    .map((line) => line.trim())
    .toSorted()
    .join(separator);
}
