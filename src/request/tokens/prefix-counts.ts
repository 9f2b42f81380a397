import { chainOf, sha256, unitHash } from '../hash.ts';
import type { Segmented, TokenFamily } from '../provider/provider.ts';

/** How many tokens a request has up to and including one of its units, by the provider's own count. */
export interface PrefixCount {
  readonly tokens: number;
  /** What its last unit, a text, tells of the tokenizer; null where it is something else, or short. */
  readonly sample: Sample | null;
}

/** Tokens of one text by the provider's tokenizer, and in the o200k_base encoding. */
export interface Sample {
  readonly family: TokenFamily;
  readonly own: number;
  readonly o200k: number;
}

/** Counts by the key of a prefix. */
export type PrefixCounts = ReadonlyMap<string, PrefixCount>;

/** The key of the prefix that each unit ends: a hash of all that is in it, the model included. */
export function prefixKeys({ api, units, freeForm }: Segmented): readonly string[] {
  const chain = chainOf(units.map((unit) => unitHash(unit, freeForm)));
  return chain.map((link) => prefixKey(api, link));
}

/** The key of a prefix from its element of the hash chain. */
export function prefixKey(api: string, link: string): string {
  return sha256(`${api}\0${link}`).slice(0, KEY_LENGTH);
}

export const KEY_LENGTH = 32;
