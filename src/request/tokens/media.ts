import type { Source, TokenFamily } from '../provider/provider.ts';
import type { Triple } from './families.ts';

/** A rule of thumb, with where it was read; 'assumed' where nobody says. */
interface Rule {
  readonly tokens: Triple;
  readonly source: Source | 'assumed';
}

const CLAUDE_VISION: Source = {
  url: 'https://platform.claude.com/docs/en/build-with-claude/vision',
  read: '2026-11-23',
};
const OPENAI_VISION: Source = {
  url: 'https://platform.openai.com/docs/guides/vision/calculating-costs',
  read: '2026-11-23',
};
const GEMINI_FILES: Source = {
  url: 'https://firebase.google.com/docs/vertex-ai/input-file-requirements',
  read: '2026-11-23',
};

/**
 * One image. A body rarely tells its size in pixels, so the range runs from an icon to the largest
 * picture that the vendor does not scale down.
 */
const IMAGES: Readonly<Record<TokenFamily, Rule>> = {
  // width x height / 750, scaled down at about 1,600.
  'claude-4.6': { tokens: [50, 1_300, 1_600], source: CLAUDE_VISION },
  // Patches of 28 pixels, up to 4,784 for high-resolution models.
  'claude-4.7': { tokens: [50, 1_500, 4_784], source: CLAUDE_VISION },
  // 85, and 170 for each of up to eight tiles; 1,024 x 1,024 pixels make 765.
  openai: { tokens: [85, 765, 1_536], source: OPENAI_VISION },
  // 258 for a small image or a tile of a large one.
  gemini: { tokens: [258, 258, 3_096], source: GEMINI_FILES },
  other: { tokens: [50, 1_000, 6_404], source: 'assumed' },
};

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
  gemini: { tokens: [258, 560, 3_000], source: 'assumed' },
  other: { tokens: [258, 2_000, 6_000], source: 'assumed' },
};

/** Bytes of one page of a PDF, from scanned to plain text (assumed). */
const PAGE_BYTES: Triple = [500_000, 50_000, 5_000];
/** Pages of a document that the body only refers to (assumed). */
const UNKNOWN_PAGES: Triple = [1, 5, 100];

/** Tokens of one image, by rule of thumb. */
export function imageTokens(family: TokenFamily): Triple {
  return IMAGES[family].tokens;
}

/** Tokens of a document of so many bytes, or of one whose size is not known, by rule of thumb. */
export function documentTokens(family: TokenFamily, bytes: number | null): Triple {
  const [low, mid, high] = PAGES[family].tokens;
  const pages = (index: 0 | 1 | 2): number =>
    bytes === null ? UNKNOWN_PAGES[index] : Math.max(1, Math.ceil(bytes / PAGE_BYTES[index]));
  return [low * pages(0), mid * pages(1), high * pages(2)];
}
