import type { Source, TokenFamily } from '../provider/provider.ts';
import type { Triple } from './families.ts';
import type { Pixels } from './pixels.ts';

/** A picture of a request, as far as the body tells. */
export interface Image {
  /** Null where the body only refers to it. */
  readonly pixels: Pixels | null;
  /** OpenAI's `detail`; null where there is none. */
  readonly detail: string | null;
}

/** How a family counts pictures. */
interface ImageRule {
  /** One whose size is not known: from an icon to the largest that the vendor does not scale down. */
  readonly unknown: Triple;
  readonly of: (image: Pixels, detail: string | null) => Triple;
  readonly source: Source | 'assumed';
}

const CLAUDE_VISION: Source = {
  url: 'https://platform.claude.com/docs/en/build-with-claude/vision',
  read: '2026-11-30',
};
const OPENAI_VISION: Source = {
  url: 'https://platform.openai.com/docs/guides/vision/calculating-costs',
  read: '2026-11-23',
};
/** Counts by size on many models. */
const IMAGE_COUNTS: Source = {
  url: 'https://huggingface.co/datasets/JOHNISKING/image-token-cost',
  read: '2026-11-30',
};
const GEMINI_FILES: Source = {
  url: 'https://firebase.google.com/docs/vertex-ai/input-file-requirements',
  read: '2026-11-23',
};

const patches = ({ width, height }: Pixels, side: number): number =>
  Math.ceil(width / side) * Math.ceil(height / side);

function scaled({ width, height }: Pixels, factor: number): Pixels {
  return { width: Math.max(1, width * factor), height: Math.max(1, height * factor) };
}

/** Around a formula: how a size is rounded after scaling is not documented. */
function around(tokens: number, below = 0.95, above = 1.05): Triple {
  return [Math.floor(tokens * below), tokens, Math.ceil(tokens * above) + 1];
}

/** `ceil(w/28) * ceil(h/28)`, scaled down to an edge and to a number of tokens (CLAUDE_VISION). */
function claude(edge: number, most: number) {
  return (image: Pixels): Triple => {
    const fitted = scaled(image, Math.min(1, edge / Math.max(image.width, image.height)));
    const tokens = patches(fitted, 28);
    // Scaling down keeps the proportions; the patches that it ends at are fewer than the limit.
    return tokens <= most ? around(tokens) : around(most, 0.88, 1);
  };
}

/** Tiles of 512 pixels after scaling to 2,048 and to a shorter side of 768; each and once (OPENAI_VISION). */
function tiles(image: Pixels): number {
  const fitted = scaled(image, Math.min(1, 2048 / Math.max(image.width, image.height)));
  const shorter = scaled(fitted, Math.min(1, 768 / Math.min(fitted.width, fitted.height)));
  return patches(shorter, 512);
}

/** Models count by tiles (85 + 170, 70 + 140, 75 + 150) or by patches (1 to 2.46 each, 1,536 at most). */
function earlierOpenAi(image: Pixels, detail: string | null): Triple {
  if (detail === 'low') return [70, 85, 300];
  const count = tiles(image);
  const patched = Math.min(1536, patches(image, 32));
  const [least, usual] = [70 + 140 * count, 85 + 170 * count];
  return [Math.min(least, patched), usual, Math.max(usual, Math.ceil(patched * 2.46))];
}

/** 1.2 for each patch of 32 pixels; with `high` 2,942 at most (IMAGE_COUNTS). */
function laterOpenAi(image: Pixels, detail: string | null): Triple {
  if (detail === 'low') return [70, 256, 800];
  const tokens = Math.ceil(patches(image, 32) * 1.2);
  return around(detail === 'high' ? Math.min(tokens, 2942) : tokens);
}

const RULES: Readonly<Record<TokenFamily, ImageRule>> = {
  'claude-4.6': { unknown: [16, 1_300, 1_600], of: claude(1568, 1568), source: CLAUDE_VISION },
  'claude-4.7': { unknown: [16, 1_500, 4_900], of: claude(2576, 4784), source: CLAUDE_VISION },
  openai: { unknown: [70, 765, 3_779], of: earlierOpenAi, source: OPENAI_VISION },
  'openai-6': { unknown: [2, 1_229, 14_400], of: laterOpenAi, source: IMAGE_COUNTS },
  gemini: {
    unknown: [258, 258, 3_096],
    // 258 for a small picture, or for each tile of 768 pixels.
    of: (image) => {
      const small = image.width <= 384 && image.height <= 384;
      const count = small ? 1 : patches(image, 768);
      return [258, 258 * count, 258 * Math.max(count, small ? 1 : patches(image, 256))];
    },
    source: GEMINI_FILES,
  },
  // 1,065 to 1,101 whatever the size.
  'gemini-3': {
    unknown: [1_060, 1_090, 1_105],
    of: () => [1_060, 1_090, 1_105],
    source: IMAGE_COUNTS,
  },
  other: { unknown: [16, 1_000, 6_404], of: () => [16, 1_000, 6_404], source: 'assumed' },
};

/** Tokens of one picture: by its size where the body holds it, else by rule of thumb. */
export function imageTokens(family: TokenFamily, { pixels, detail }: Image): Triple {
  const rule = RULES[family];
  return pixels === null ? rule.unknown : rule.of(pixels, detail);
}

/** Where the rules for pictures were read. */
export const IMAGE_SOURCES: readonly Source[] = Object.values(RULES).flatMap(({ source }) =>
  source === 'assumed' ? [] : [source],
);
