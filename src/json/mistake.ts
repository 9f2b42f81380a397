import { parse } from '@humanwhocodes/momoa';

/** What is wrong with a text, and where. */
export interface Mistake {
  /** Code units from the start. */
  readonly offset: number;
  /** What was found and the likely cause, as a sentence. */
  readonly words: string;
}

/** Why a text is no JSON, or undefined when it is. JavaScript's own parser has the last word. */
export function mistakeIn(text: string): Mistake | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const offset = offsetOf(text, error instanceof Error ? error.message : '');
    return { offset, words: wordsFor(text, offset) };
  }
}

/** JavaScript's parser says where only for some mistakes; the other one is wrong about the end. */
function offsetOf(text: string, message: string): number {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  if (/end of JSON/i.test(message)) return text.trimEnd().length;
  try {
    parse(text);
  } catch (error) {
    if (error instanceof Error && 'offset' in error) return Number(error.offset);
  }
  return 0;
}

/** Likely causes by what stands in front of the place and from it on; the first that fits. */
const CAUSES: readonly {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly words: string;
}[] = [
  { before: /^$/, after: /^$/, words: 'the text is empty; a JSON value was expected.' },
  {
    before: /^$/,
    after: /^\uFEFF/,
    words: 'found a byte order mark; save the file as UTF-8 without one.',
  },
  {
    before: /(?:^|\n)$/,
    after: /^(?:<{7}|={7}|>{7})/,
    words: 'found the marker of a merge conflict; resolve it.',
  },
  {
    before: /,\s*$/,
    after: /^[\]}]/,
    words: 'found a comma in front of a closing bracket; JSON allows none there, remove it.',
  },
  {
    before: /[[:,]\s*$/,
    after: /^[,\]}]/,
    words: 'found no value where one was expected; write it, or remove what stands around it.',
  },
  { before: /$/, after: /^(?:\/[/*]|#)/, words: 'found a comment; JSON has none, remove it.' },
  {
    before: /\{\s*$/,
    after: /^[{%]/,
    words: 'found a template tag; a template is no JSON before it is rendered.',
  },
  {
    before: /$/,
    after: /^['‘’“”`]/,
    words: 'found another kind of quote; JSON strings stand in double quotes (").',
  },
  {
    before: /[-+]?$/,
    after: /^(?:NaN|[+-]?Infinity|undefined|None|True|False)\b/,
    words: 'found a word that JSON does not have; it knows true, false and null, but no NaN.',
  },
  {
    before: /["[{:,\]}]/,
    after: /^$/,
    words: 'the text ends too early; it was cut off, or a closing bracket or quote is missing.',
  },
  {
    before: /$/,
    after: /^\p{Cc}/u,
    words: 'found a line end or control character in a string; write it as an escape such as \\n.',
  },
  {
    before: /\\(?:u[0-9a-fA-F]{0,3})?$/,
    after: /^./su,
    words: 'found a wrong escape in a string; a backslash itself is written \\\\.',
  },
  {
    before: /(?:^|[[{:,])\s*$/,
    after: /^[\p{L}_$]/u,
    words: 'found a word without quotes; JSON keys and strings stand in double quotes (").',
  },
  {
    before: /(?:(?:^|[[:,])\s*[-+]?0?|-|\d\.|\d[eE][-+]?)$/,
    after: /^[^\s"]/,
    words: 'found a number that JSON does not allow, such as 01, +1, .5 or 1.; write it out.',
  },
  {
    before: /["\d\]}el]\s*$/,
    after: /^["\d[{tfn-]/,
    words: 'found a value where a comma or a colon was expected; one is missing in front of it.',
  },
  {
    before: /$/,
    after: /^[\]}]/,
    words: 'found a closing bracket that does not fit; one is missing, or of the other kind.',
  },
];

function wordsFor(text: string, offset: number): string {
  if (isWhole(text.slice(0, offset)))
    return 'found more after the JSON value; a file of several values needs the ending .jsonl.';
  // Causes are close by; a window keeps the patterns fast on large files.
  const before = text.slice(Math.max(0, offset - 200), offset);
  const after = text.slice(offset, offset + 200);
  // At the end of the text nothing but white space follows, which counts for nothing.
  const rest = after.trim() === '' && offset >= text.trimEnd().length ? '' : after;
  const cause = CAUSES.find((known) => known.before.test(before) && known.after.test(rest));
  return cause?.words ?? `found ${character(rest)}, which JSON does not allow here.`;
}

function isWhole(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function character(text: string): string {
  const point = text.codePointAt(0);
  if (point === undefined) return 'the end of the text';
  if (point > 32 && point < 127) return `'${String.fromCodePoint(point)}'`;
  return `the character U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
