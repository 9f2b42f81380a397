import { LIMITS } from '../../limits.ts';
import { FAMILIES } from './families.ts';
import { KEY_LENGTH, type PrefixCount, type PrefixCounts, type Sample } from './prefix-counts.ts';
import type { TokenFamily } from '../provider/provider.ts';

/** The name of the file that keeps the providers' counts, beside the configuration. */
export const LOCK_NAME = 'prompt-cache-guard.lock';

/** No context window holds more. */
const MOST_TOKENS = 100_000_000;

export interface Lock {
  readonly counts: PrefixCounts;
  /** Lines that are no counts: an unfinished merge, as a rule. */
  readonly strays: number;
}

/**
 * The lock file's text: one count a line, by key, so that two branches which add counts merge without a
 * conflict where they touch different lines, and by `merge=union` always. It holds hashes and numbers, no
 * text of a prompt.
 */
export function printLock(counts: PrefixCounts): string {
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([prefix, { tokens, sample }]) =>
      JSON.stringify({ v: 1, prefix, tokens, ...(sample !== null && { ...sample }) }),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/**
 * Reads such a text, in whatever order its lines are. What is no count is left out; a prefix of which two
 * lines say different things is known by neither. Null for a text that is too large.
 */
export function parseLock(text: string): Lock | null {
  if (Buffer.byteLength(text) > LIMITS.lockBytes) return null;
  const counts = new Map<string, PrefixCount>();
  const disputed = new Set<string>();
  let strays = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const found = countIn(line);
    if (found === null) {
      strays += 1;
      continue;
    }
    const [prefix, count] = found;
    const known = counts.get(prefix);
    if (known !== undefined && known.tokens !== count.tokens) disputed.add(prefix);
    counts.set(prefix, count);
  }
  for (const prefix of disputed) counts.delete(prefix);
  return { counts, strays };
}

function countIn(line: string): readonly [string, PrefixCount] | null {
  const value = valueOf(line);
  if (typeof value !== 'object' || value === null) return null;
  const member = (name: string): unknown => Reflect.get(value, name);
  const [prefix, tokens] = [member('prefix'), member('tokens')];
  if (member('v') !== 1 || typeof prefix !== 'string' || !isKey(prefix)) return null;
  if (!isCount(tokens)) return null;
  return [prefix, { tokens, sample: sampleOf(member) }];
}

function sampleOf(member: (name: string) => unknown): Sample | null {
  const [family, own, o200k] = [member('family'), member('own'), member('o200k')];
  if (!isFamily(family) || !isCount(own) || !isCount(o200k)) return null;
  return { family, own, o200k };
}

function valueOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isKey(text: string): boolean {
  return text.length === KEY_LENGTH && /^[0-9a-f]+$/.test(text);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= MOST_TOKENS;
}

function isFamily(value: unknown): value is TokenFamily {
  return typeof value === 'string' && Object.hasOwn(FAMILIES, value);
}
