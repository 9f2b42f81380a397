import type { MissReason } from '../../cache/miss.ts';
import type { Notice } from './notice.ts';
import type { Sums } from './watched.ts';

/** What a window says about one prefix, or about several. */
export interface Said {
  readonly sums: Sums;
  readonly windowSeconds: number;
  readonly now: number;
}

/** Whom a notice is about. */
export interface Subject {
  readonly key: string;
  readonly name: string | null;
  readonly reason: string | null;
}

const PER_DAY = 86_400;

export function prefixNotice(kind: 'firing' | 'resolved', about: Subject, said: Said): Notice {
  const { key, name, reason } = about;
  const who = name ?? (key === '' ? 'an unknown prompt' : `prefix ${key}`);
  const isFiring = kind === 'firing';
  const why = isFiring && reason !== null ? ` Reason: ${reason}.` : '';
  return {
    ...figures(said),
    kind,
    key: `prompt-cache-guard:${key}`,
    title: isFiring ? `Prompt cache misses: ${who}` : `Prompt cache hits again: ${who}`,
    text: `${counts(said)}${isFiring ? lost(said) : ''}${why}`,
    prefixId: /^[0-9a-f]{16}$/.test(key) ? key : null,
    name,
    missReason: isFiring ? reason : null,
  };
}

/** Many prefixes at once, in one notice instead of one each. */
export function incidentNotice(
  kind: 'incident' | 'resolved',
  of: {
    readonly breaching: number;
    readonly all: number;
    readonly reason: MissReason | null;
    readonly version: string | undefined;
  },
  said: Said,
): Notice {
  const share = `${of.breaching} of ${of.all} prefixes`;
  return {
    ...figures(said),
    kind,
    key: 'prompt-cache-guard:incident',
    title:
      kind === 'incident'
        ? `Prompt cache misses in ${share} at once: ${blame(of)}`
        : 'Prompt cache: most prefixes hit again',
    text: `${counts(said)}${kind === 'incident' ? lost(said) : ''}`,
    prefixId: null,
    name: null,
    missReason: kind === 'incident' ? of.reason : null,
  };
}

/** What changes on the sender's side is no incident of the provider. */
function blame({ reason, version }: Parameters<typeof incidentNotice>[1]): string {
  if (reason === null || !reason.endsWith('_changed')) return 'the provider may have an incident';
  const since = version === undefined ? '' : `, version ${version}`;
  return `a change on your side (${reason}${since})`;
}

export function digestNotice(rest: readonly Notice[], said: Said): Notice {
  const names = rest.slice(0, 10).map(({ name, prefixId }) => name ?? prefixId ?? 'unknown');
  return {
    ...figures(said),
    kind: 'digest',
    key: `prompt-cache-guard:digest:${Math.floor(said.now / 1000)}`,
    title: `Prompt cache: ${rest.length} more prefixes changed their state`,
    text: `${names.join(', ')}${rest.length > names.length ? ', …' : ''}.`,
    prefixId: null,
    name: null,
    missReason: null,
    prefixHitRatio: null,
    hitShare: null,
  };
}

function figures({ sums, windowSeconds, now }: Said) {
  const { read, expected, eligible, misses, lostUsd } = sums;
  return {
    prefixHitRatio: expected === 0 ? null : read / expected,
    tokensRead: read,
    tokensExpected: expected,
    eligible,
    misses,
    hitShare: sums.hitShare(),
    lostUsdPerDay: lostUsd === null ? null : (lostUsd * PER_DAY) / windowSeconds,
    windowSeconds,
    at: new Date(now).toISOString(),
  };
}

function counts({ sums, windowSeconds }: Said): string {
  const { read, expected, eligible, misses } = sums;
  const percent = expected === 0 ? 'none' : `${Math.round((100 * read) / expected)} %`;
  return `${misses} of ${eligible} calls in ${windowSeconds} s missed; ${percent} of ${expected} expected tokens were read.`;
}

function lost({ sums, windowSeconds }: Said): string {
  if (sums.lostUsd === null || sums.lostUsd <= 0) return '';
  return ` That costs about $${((sums.lostUsd * PER_DAY) / windowSeconds).toFixed(2)} a day.`;
}
