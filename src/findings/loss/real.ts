import type { Tokens } from '../../cache/play/entry-cache.ts';
import type { CacheRules } from '../../request/provider/provider.ts';

/** Fewer tokens than this are not worth a word, whatever they are a part of. */
const LEAST = 64;
const PART = 0.01;
/** What a token that is read costs of one that is not, where it is not worth asking for prices. */
const READ = 0.1;

/**
 * Whether a loss is real: more than 64 tokens and one step of the provider's granularity, and more than one in
 * a hundred of what could have been read, or of what the request's input costs (semantics, section 0).
 */
export function isReal(
  lost: number,
  could: number,
  { read, write, uncached }: Tokens,
  rules: CacheRules,
): boolean {
  const step = rules.kind === 'prefix' ? rules.granularity : 0;
  if (lost <= Math.max(LEAST, step)) return false;
  const cost = uncached + write + read * READ;
  return lost > could * PART || lost * (1 - READ) > cost * PART;
}
