import type { Source, TokenFamily } from '../provider/provider.ts';
import type { Triple } from './families.ts';

/** A rule of thumb, with where it was read; 'assumed' where nobody says. */
interface Rule {
  readonly tokens: Triple;
  readonly source: Source | 'assumed';
}

/** One page of a document: its text (1,500 to 3,000 tokens) and, but for the low end, its picture. */
const PAGES: Readonly<Record<TokenFamily, Rule>> = {
  'claude-4.6': {
    tokens: [1_500, 3_000, 4_600],
    source: {
      url: 'https://docs.anthropic.com/en/docs/build-with-claude/pdf-support',
      read: '2026-11-23',
    },
  },
  'claude-4.7': { tokens: [1_500, 3_500, 7_800], source: 'assumed' },
  openai: { tokens: [500, 1_500, 4_500], source: 'assumed' },
  'openai-6': { tokens: [500, 1_500, 4_500], source: 'assumed' },
  gemini: { tokens: [258, 560, 3_000], source: 'assumed' },
  'gemini-3': { tokens: [258, 560, 3_000], source: 'assumed' },
  other: { tokens: [258, 2_000, 6_000], source: 'assumed' },
};

/** Bytes of one page of a PDF, from scanned to plain text (assumed). */
const PAGE_BYTES: Triple = [500_000, 50_000, 5_000];
/** Pages of a document that the body only refers to (assumed). */
const UNKNOWN_PAGES: Triple = [1, 5, 100];

/** Tokens of a second of video: 66 at low resolution, 258 and 32 of sound otherwise. */
const VIDEO_SECOND: Triple = [66, 263, 300];
/** Bytes of a second of video, from high to low quality (assumed). */
const SECOND_BYTES: Triple = [2_000_000, 250_000, 10_000];
/** Seconds of a video that the body only refers to: up to an hour (assumed). */
const UNKNOWN_SECONDS: Triple = [1, 60, 3_600];

/** Tokens of a second of sound, by who counts. */
const SOUND_SECOND: Readonly<Record<'gemini' | 'other', Rule>> = {
  gemini: {
    tokens: [32, 32, 32],
    source: { url: 'https://ai.google.dev/gemini-api/docs/tokens', read: '2026-12-01' },
  },
  // Ten in the user's turns at OpenAI; what others count nobody says.
  other: {
    tokens: [10, 10, 34],
    source: { url: 'https://tools.gera.services/audio-token-cost-estimator', read: '2026-12-01' },
  },
};
/** Bytes of a second of sound, from uncompressed to a voice at 32 kbit/s (assumed). */
const SOUND_BYTES: Triple = [192_000, 16_000, 4_000];

/** What a request attaches, as far as the body tells. */
export interface Attachment {
  readonly kind: 'document' | 'video' | 'audio';
  /** Null where the body only refers to it. */
  readonly bytes: number | null;
  /** Pages of a PDF whose directory can be read; else null. */
  readonly pages: number | null;
  /** Length of a recording whose head says it; else null. */
  readonly seconds: number | null;
}

/** Tokens of what a request attaches, by rule of thumb. */
export function attachmentTokens(
  family: TokenFamily,
  { kind, bytes, pages, seconds }: Attachment,
): Triple {
  if (kind === 'document') return documentTokens(family, bytes, pages);
  if (kind === 'video') return perSecond(VIDEO_SECOND, secondsIn(bytes, SECOND_BYTES));
  const { tokens } = SOUND_SECOND[family.startsWith('gemini') ? 'gemini' : 'other'];
  return perSecond(
    tokens,
    seconds === null ? secondsIn(bytes, SOUND_BYTES) : [seconds, seconds, seconds],
  );
}

function secondsIn(bytes: number | null, rate: Triple): Triple {
  if (bytes === null) return UNKNOWN_SECONDS;
  return [bytes / rate[0], bytes / rate[1], bytes / rate[2]];
}

function perSecond(tokens: Triple, seconds: Triple): Triple {
  const each = (index: 0 | 1 | 2) => tokens[index] * Math.max(1, Math.ceil(seconds[index]));
  return [each(0), each(1), each(2)];
}

function documentTokens(family: TokenFamily, bytes: number | null, known: number | null): Triple {
  const [low, mid, high] = PAGES[family].tokens;
  if (known !== null) return [Math.min(low, 300) * known, mid * known, high * known];
  const pages = (index: 0 | 1 | 2): number =>
    bytes === null ? UNKNOWN_PAGES[index] : Math.max(1, Math.ceil(bytes / PAGE_BYTES[index]));
  return [low * pages(0), mid * pages(1), high * pages(2)];
}
