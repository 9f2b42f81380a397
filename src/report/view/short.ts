import type { Finding, FindingCode } from '../../findings/finding.ts';
import { listCauses } from '../../findings/words/causes.ts';
import { modelChange } from './model-change.ts';

/** A finding in a few words, for a cell of a table or a heading: what happened, from the reader's side. */
export function shortOf(finding: Finding): string {
  const words = SHORT[finding.code];
  return typeof words === 'string' ? words : words(finding);
}

type Words = string | ((finding: Finding) => string);

const SHORT: Readonly<Record<FindingCode, Words>> = {
  'volatile-prefix': (finding) => `${listCauses(finding.causes)} varies ${often(finding)}`,
  'unstable-history': ({ causes }) => `a turn rewrites what is cached (${listCauses(causes)})`,
  'unshared-prefix': ({ causes }) => `${listCauses(causes)} in front of what could be shared`,
  'suspect-value': ({ causes }) => `may never hit: ${listCauses(causes)} was added`,
  'prefix-changed': edited,
  'breakpoint-lost': ({ causes }) =>
    causes.includes('ttl') ? 'shorter life of the cache entry' : 'cache marker removed or moved',
  'breakpoint-changed': ({ causes }) =>
    causes.includes('ttl') ? 'another life of the cache entry' : 'cache marker added or moved',
  'illegal-breakpoint': 'the provider rejects a marker',
  'write-only-breakpoint': 'nothing reads what a marker writes',
  'below-minimum': 'too short to be cached',
  'no-breakpoint': 'no cache marker',
  'lookback-exceeded': 'a marker is out of reach',
  'implicit-only': 'no explicit cache marker',
  'volatile-cache-key': 'the cache key varies',
  'stranded-tokens': 'stable tokens are not cached',
  'hit-ratio-below-threshold': 'hit ratio under min_hit_ratio',
  'hit-ratio-dropped': 'hit ratio falls',
  'cost-increased': 'costs more than max_cost_increase allows',
  'probe-failed': 'the live probe found nothing in the cache',
  'config-changed': ({ severity }) =>
    severity === 'note' ? "the guard's own rules changed" : "the guard's own rules are loosened",
  'guard-removed': 'no longer guarded',
  unguarded: 'not guarded',
  'not-analysed': 'could not be analysed',
};

function edited(finding: Finding): string {
  const model = modelChange(finding);
  if (model !== null) return `model ${model.before} → ${model.after}`;
  return finding.causes.length === 0
    ? 'edited'
    : `${listCauses(finding.causes)} changed`.replace(
        /(added|removed|edited|reordered|rewritten|cut) changed$/,
        '$1',
      );
}

function often({ varies }: Finding): string {
  switch (varies) {
    case 'call':
      return 'on every call';
    case 'minute':
    case 'hour':
    case 'day':
      return `every ${varies}`;
    case 'process':
      return 'in every process';
    case 'machine':
      return 'between machines';
    case null:
      return 'between renders';
  }
}
