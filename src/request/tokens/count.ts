import { createHash } from 'node:crypto';

import { bytePairCounter } from './byte-pairs.ts';
import { splitRuns } from './runs.ts';
import { loadVocabulary } from './vocabulary.ts';

/** What the estimate needs to know of a text. */
export interface TextCount {
  /** Tokens in the o200k_base encoding. */
  readonly tokens: number;
  /** Share of Chinese, Japanese and Korean letters among its code points that are no space: 0 to 1. */
  readonly cjk: number;
  /** Share of punctuation and of emoji, likewise. */
  readonly code: number;
  readonly emoji: number;
}

/** Counts texts; loading the encoding (2 MB) is what the promise is for. */
export type Counter = (text: string) => TextCount;

// A unit comes back on both sides, in every render and in every turn. Hashes and not texts are kept,
// so that a tracker that runs for weeks holds nobody's prompts; the cap keeps it small.
const MEMO_ENTRIES = 50_000;
const memo = new Map<string, TextCount>();

let loading: Promise<Counter> | undefined;

/** The counter; the encoding is loaded on the first call and once only. */
export function loadCounter(): Promise<Counter> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Counter> {
  const countTokens = bytePairCounter(await loadVocabulary());
  const countSection = (text: string): TextCount => {
    let tokens = 0;
    for (const piece of splitRuns(text)) tokens += countTokens(piece);
    return { tokens, ...sharesOf(text) };
  };
  const countText = (text: string): TextCount => {
    const sample = sampleOf(text);
    const sections = sectionsOf(sample).map((section) => remembered(section, countSection));
    const sum = sections.reduce((all, { tokens }) => all + tokens, 0);
    const tokens = Math.round((sum * text.length) / sample.length);
    return { tokens, ...sharesOf(sample) };
  };
  return (text) => remembered(text, text.length < LONG ? countSection : countText);
}

function remembered(text: string, count: Counter): TextCount {
  const key = createHash('sha256').update(text, 'utf16le').digest('base64');
  const known = memo.get(key);
  if (known !== undefined) return known;
  const counted = count(text);
  if (memo.size >= MEMO_ENTRIES) memo.clear();
  memo.set(key, counted);
  return counted;
}

/** Code units from which on a text is counted section by section, and of a section. */
const LONG = 16_384;
const SECTION = 4_096;
/** Where the pattern of the encoding splits whatever stands around: the counts of both sides add up. */
const BETWEEN_WORDS = /(?<=[a-z]) (?=[A-Za-z])/g;

/** Cuts a long text so that one which goes on otherwise is counted anew only from there on. */
function sectionsOf(text: string): readonly string[] {
  const sections: string[] = [];
  let start = 0;
  for (;;) {
    BETWEEN_WORDS.lastIndex = start + SECTION;
    const end = BETWEEN_WORDS.exec(text)?.index;
    if (end === undefined) break;
    sections.push(text.slice(start, end));
    start = end;
  }
  return [...sections, text.slice(start)];
}

// A text that no context window holds needs no better count than an extrapolated one, and letters
// at random cost a second a megabyte.
const COUNTED_UNITS = 1_000_000;
const WINDOWS = 20;

function sampleOf(text: string): string {
  if (text.length <= 2 * COUNTED_UNITS) return text;
  const stride = text.length / WINDOWS;
  const windows = Array.from({ length: WINDOWS }, (_, index) => {
    const start = Math.floor(index * stride);
    return text.slice(start, start + COUNTED_UNITS / WINDOWS);
  });
  return windows.join('');
}

const CJK = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u;
const EMOJI = /\p{Extended_Pictographic}/u;
const CODE = /[{}()[\]<>;:=,"'`_/\\|&+*$#@]/;
const ASCII = 0x80;
/** Asked once of each ASCII character, which most are. */
const ofAscii = (pattern: RegExp) =>
  Array.from({ length: ASCII }, (_, code) => pattern.test(String.fromCharCode(code)));
const SEEN = ofAscii(/\S/);
const IS_CODE = ofAscii(CODE);

/** One pass and no list of characters: a text is looked at as often as it is counted. */
function sharesOf(text: string): Omit<TextCount, 'tokens'> {
  let [all, cjk, code, emoji] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    if (point < ASCII) {
      if (SEEN[point] === true) all += 1;
      if (IS_CODE[point] === true) code += 1;
      continue;
    }
    const char = String.fromCodePoint(point);
    if (char.length === 2) at += 1;
    if (/\S/u.test(char)) all += 1;
    if (CJK.test(char)) cjk += 1;
    if (EMOJI.test(char)) emoji += 1;
  }
  const share = (count: number) => (all === 0 ? 0 : count / all);
  return { cjk: share(cjk), code: share(code), emoji: share(emoji) };
}
