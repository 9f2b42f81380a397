import type { FindingCode } from './finding.ts';

interface Entry {
  /** Whether it fails a run unless the configuration says otherwise (contract, section 5: F). */
  readonly failsByDefault: boolean;
  /** One line for a person who meets the code for the first time. */
  readonly meaning: string;
}

/** What every code means, in the order of the contract; the README's table is made from it. */
export const CATALOGUE: Readonly<Record<FindingCode, Entry>> = {
  'volatile-prefix': {
    failsByDefault: true,
    meaning: 'two renders of one commit differ inside the cached prefix: it never hits',
  },
  'unstable-history': {
    failsByDefault: true,
    meaning: 'a turn changes what the turn before it left in the cache',
  },
  'unshared-prefix': {
    failsByDefault: true,
    meaning: 'a value that varies stands in front of content that could be shared',
  },
  'suspect-value': {
    failsByDefault: true,
    meaning:
      'head adds a time, a UUID or a random id, and no second render can settle whether it varies',
  },
  'prefix-changed': {
    failsByDefault: false,
    meaning:
      'the prefix changed once; a warning where nobody meant it (order, white space, spelling of JSON)',
  },
  'breakpoint-lost': {
    failsByDefault: true,
    meaning: 'a marker was removed or moved forward: tokens cached at base are not at head',
  },
  'breakpoint-changed': {
    failsByDefault: false,
    meaning: 'a marker was added or moved without loss, or its lifetime changed',
  },
  'illegal-breakpoint': {
    failsByDefault: true,
    meaning: 'the provider rejects this layout of markers',
  },
  'write-only-breakpoint': {
    failsByDefault: true,
    meaning: 'what a marker writes is never read',
  },
  'below-minimum': {
    failsByDefault: false,
    meaning: "the prefix is shorter than the model's minimum: silently not cached",
  },
  'no-breakpoint': {
    failsByDefault: false,
    meaning: 'a prefix long enough to cache has no marker, and the provider needs one',
  },
  'lookback-exceeded': {
    failsByDefault: false,
    meaning: "the next breakpoint is out of the look-back's reach",
  },
  'implicit-only': {
    failsByDefault: false,
    meaning:
      'OpenAI GPT-5.6 and later: a stable prefix in front of a changing message, without an explicit breakpoint, never hits',
  },
  'volatile-cache-key': {
    failsByDefault: true,
    meaning: '`prompt_cache_key` differs where it should be the same',
  },
  'stranded-tokens': {
    failsByDefault: false,
    meaning: 'stable tokens behind the last breakpoint are paid for in full every time',
  },
  'hit-ratio-below-threshold': {
    failsByDefault: true,
    meaning: 'the prefix hit ratio is under `min_hit_ratio`',
  },
  'hit-ratio-dropped': {
    failsByDefault: true,
    meaning: 'the predicted hit ratio falls, and no other finding explains it',
  },
  'cost-increased': {
    failsByDefault: true,
    meaning: 'the predicted cost of input rises by more than `max_cost_increase`',
  },
  'probe-failed': {
    failsByDefault: true,
    meaning: 'the live probe did not find the prefix in the cache',
  },
  'config-changed': {
    failsByDefault: false,
    meaning:
      'the pull request changes the policy, the commands or the reach of the guard itself; a warning where it loosens them',
  },
  'guard-removed': {
    failsByDefault: true,
    meaning: 'a prompt that base guards is still there, and no rule of head covers it',
  },
  unguarded: {
    failsByDefault: false,
    meaning: 'a file or a place in code that looks like a prompt, which nothing guards',
  },
  'not-analysed': {
    failsByDefault: true,
    meaning: 'a prompt could not be rendered or understood; exit code 3',
  },
};
