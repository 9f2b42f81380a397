import type { Cause } from '../finding.ts';

/** What a reader is told about a cause: a noun phrase, and the line that fixes it. */
interface CauseWords {
  readonly noun: string;
  readonly fix: string;
}

const OUT_OF_PREFIX = 'behind the last cache breakpoint, into the newest user message for example';
const INTENDED =
  'Nothing to fix if it is meant: the prefix is written to the cache once more after the merge.';

/** The words for every cause (contract, section 6). */
const CAUSE_WORDS: Readonly<Record<Cause, CauseWords>> = {
  timestamp: { noun: 'a time', fix: `Leave the time out, or move it ${OUT_OF_PREFIX}.` },
  date: { noun: 'a date', fix: `Leave the date out, or move it ${OUT_OF_PREFIX}.` },
  age: { noun: 'an age', fix: `Give the moment instead of the age, or move it ${OUT_OF_PREFIX}.` },
  uuid: { noun: 'a UUID', fix: `Leave the id out, or move it ${OUT_OF_PREFIX}.` },
  'random-id': { noun: 'a random id', fix: `Leave the id out, or move it ${OUT_OF_PREFIX}.` },
  random: { noun: 'a random number', fix: `Fix the seed, or move the value ${OUT_OF_PREFIX}.` },
  counter: { noun: 'a counter', fix: `Leave the count out, or move it ${OUT_OF_PREFIX}.` },
  'signed-url': {
    noun: 'a signed URL',
    fix: 'Use a URL without signature, the bytes themselves, or sign once per window of time.',
  },
  git: { noun: 'the state of the checkout', fix: `Leave it out, or move it ${OUT_OF_PREFIX}.` },
  path: { noun: 'a path', fix: `Use a path relative to the project, or move it ${OUT_OF_PREFIX}.` },
  host: { noun: 'a host name', fix: `Leave it out, or move it ${OUT_OF_PREFIX}.` },
  user: { noun: 'a user name', fix: `Leave it out, or move it ${OUT_OF_PREFIX}.` },
  locale: { noun: 'the locale', fix: 'Format with a fixed locale.' },
  timezone: { noun: 'the time zone', fix: 'Format with a fixed time zone, UTC for example.' },
  environment: {
    noun: 'the environment',
    fix: 'Do not print environment variables in the prefix.',
  },
  process: { noun: 'the process', fix: `Leave it out, or move it ${OUT_OF_PREFIX}.` },
  unordered: { noun: 'an order that nothing fixes', fix: 'Sort before printing.' },
  variable: { noun: 'a variable', fix: `Move what varies ${OUT_OF_PREFIX}.` },
  'unknown-volatile': {
    noun: 'a value that varies',
    fix: `Find what produces it, and leave it out or move it ${OUT_OF_PREFIX}.`,
  },
  wording: { noun: 'wording', fix: INTENDED },
  'tool-added': { noun: 'a tool added', fix: INTENDED },
  'tool-removed': { noun: 'a tool removed', fix: INTENDED },
  'tool-edited': { noun: 'a tool edited', fix: INTENDED },
  'tool-reordered': { noun: 'tools reordered', fix: 'Keep the tools in the order of base.' },
  'block-added': { noun: 'a block added', fix: INTENDED },
  'block-removed': { noun: 'a block removed', fix: INTENDED },
  'block-reordered': { noun: 'blocks reordered', fix: 'Keep the blocks in the order of base.' },
  'list-reordered': { noun: 'a list reordered', fix: 'Keep the list in the order of base.' },
  'key-order': { noun: 'order of JSON keys', fix: 'Serialise the keys in the order of base.' },
  'number-format': {
    noun: 'spelling of numbers',
    fix: 'Write the numbers as base does, in no locale of a machine.',
  },
  escaping: { noun: 'escaping', fix: 'Escape as base does, or not at all.' },
  whitespace: { noun: 'white space', fix: 'Restore the white space of base.' },
  'line-endings': {
    noun: 'line endings',
    fix: 'Keep LF line endings: "* text=auto eol=lf" in .gitattributes.',
  },
  'unicode-form': {
    noun: 'Unicode form',
    fix: 'Restore the characters of base: they look the same and are other bytes.',
  },
  shape: {
    noun: 'shape of the request',
    fix: 'Send the text in the form of base: the same string, or the same blocks.',
  },
  role: { noun: 'role', fix: INTENDED },
  model: {
    noun: 'model',
    fix: 'Nothing to fix if it is meant: every model has a cache of its own, which starts empty.',
  },
  parameter: {
    noun: 'request parameters',
    fix: 'Keep cache-relevant parameters constant; if the change is meant, the cache is written once more.',
  },
  breakpoint: { noun: 'cache breakpoints', fix: 'Put the marker back where it stood.' },
  ttl: {
    noun: 'lifetime of the cache entry',
    fix: 'Nothing to fix if it is meant: a longer life costs more per write.',
  },
  'cache-key': {
    noun: 'cache key',
    fix: 'Keep the cache key constant for requests that share a prefix.',
  },
  'history-edited': { noun: 'history rewritten', fix: 'Append to the history; never rewrite it.' },
  'history-truncated': {
    noun: 'history cut',
    fix: 'Cut rarely and by much, so that each rewrite pays.',
  },
  image: { noun: 'an image', fix: INTENDED },
};

/** "wording, white space and tools reordered". */
export function listCauses(causes: readonly Cause[]): string {
  const nouns = causes.map((cause) => CAUSE_WORDS[cause].noun);
  const last = nouns.at(-1);
  if (last === undefined) return 'unknown bytes';
  return nouns.length === 1 ? last : `${nouns.slice(0, -1).join(', ')} and ${last}`;
}

const SHARED_FIRST =
  'Put what all of them have in front, up to a marker where the provider needs one, and what differs behind it.';

/** What fixes a difference between requests that ought to share, where that is something else than between commits. */
const SIBLING_FIXES: Readonly<Partial<Record<Cause, string>>> = {
  parameter:
    'Send the same parameters with all of them, or take what asks for another form of answer into the newest message.',
  model: 'Use one model for what is to be shared: every model has a cache of its own.',
};

/** The line that fixes what differs between siblings. */
export function siblingFix(causes: readonly Cause[]): string {
  const own = causes.find((cause) => SIBLING_FIXES[cause] !== undefined);
  if (own !== undefined) return SIBLING_FIXES[own] ?? SHARED_FIRST;
  const fix = fixOf(causes);
  return fix === INTENDED ? SHARED_FIRST : fix;
}

/** The line that fixes the first cause that somebody can fix without giving up what they meant. */
export function fixOf(causes: readonly Cause[]): string {
  const fixable = causes.find((cause) => CAUSE_WORDS[cause].fix !== INTENDED) ?? causes[0];
  return fixable === undefined ? INTENDED : CAUSE_WORDS[fixable].fix;
}
