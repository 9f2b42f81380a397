import type { Minimum, Source } from '../provider.ts';

/** Minimums, checkpoints, look-back, lifetimes and usage fields. */
export const CACHING: Source = {
  url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html',
  read: '2026-09-30',
};
/** What of Claude's own page differs on Bedrock: no automatic caching on older models, no runs of tools. */
export const CLAUDE_CACHING: Source = {
  url: 'https://platform.claude.com/docs/en/build-with-claude/prompt-caching',
  read: '2026-10-08',
};

/** Checkpoints that a request may have; one more is refused (CACHING). */
export const CHECKPOINT_LIMIT = 4;
/** Lifetimes of an entry; the first one holds where a checkpoint names none (CACHING). */
export const LIFETIMES = ['5m', '1h'] as const;
/** "Approximately 20 content blocks" in front of a checkpoint, for Claude (CACHING). */
export const CLAUDE_LOOKBACK = 20;
/** Nova is looked up at its checkpoints only: simplified cache management is Claude's (CACHING). */
export const NOVA_LOOKBACK = 1;

/** What Bedrock's page says of a family of models. */
export interface BedrockModels {
  /** A model's name without its region, vendor and version; of Nova its beginning. */
  readonly id: string;
  readonly minimum: number;
  /** False where two copies of the page disagree, or none was read. */
  readonly certain: boolean;
}

/** Claude by name. Differs from Claude's own API for some. */
export const CLAUDE: readonly BedrockModels[] = [
  { id: 'claude-fable-5-1', minimum: 512, certain: true },
  { id: 'claude-fable-5', minimum: 512, certain: true },
  { id: 'claude-mythos-5-1', minimum: 512, certain: true },
  { id: 'claude-mythos-5', minimum: 512, certain: true },
  { id: 'claude-mythos-preview', minimum: 4096, certain: true },
  // The rows of the 5.5 models were not read: the minimums of Claude's own API.
  { id: 'claude-opus-5-5', minimum: 512, certain: false },
  { id: 'claude-sonnet-5-5', minimum: 512, certain: false },
  { id: 'claude-haiku-5-5', minimum: 512, certain: false },
  { id: 'claude-opus-5', minimum: 512, certain: true },
  { id: 'claude-opus-4-8', minimum: 1024, certain: true },
  { id: 'claude-opus-4-7', minimum: 4096, certain: true },
  { id: 'claude-opus-4-6', minimum: 4096, certain: true },
  { id: 'claude-opus-4-5', minimum: 4096, certain: true },
  { id: 'claude-sonnet-5', minimum: 1024, certain: true },
  { id: 'claude-sonnet-4-6', minimum: 1024, certain: true },
  // 4,096 in an older copy of the page.
  { id: 'claude-sonnet-4-5', minimum: 1024, certain: false },
  { id: 'claude-haiku-4-5', minimum: 4096, certain: true },
  { id: 'claude-3-7-sonnet', minimum: 1024, certain: true },
];

/** That Nova takes checkpoints behind system and messages, and refuses them among the tools. */
export const TOOL_SOURCE: Source = {
  url: 'https://github.com/LibreChat-AI/agents/pull/253',
  read: '2026-11-23',
};

/** Nova: 1,024 on older pages; a write of 240 tokens was measured (TOOL_SOURCE). */
export const NOVA: BedrockModels = { id: 'nova', minimum: 1024, certain: false };

/** Claude up to 4.6 is served by the older endpoint, which refuses automatic caching (CLAUDE_CACHING). */
export const WITHOUT_AUTOMATIC = /^claude-(?:3-|[a-z]+-4(?:-[0-6])?$)/;

/** What an hour as lifetime comes to: AWS lists it for Claude 4.5 only, and reports fill the gaps. */
export const HOUR_SOURCE: Source = {
  url: 'https://github.com/earendil-works/pi/pull/1570',
  read: '2026-11-23',
};

/**
 * Whether `ttl: '1h'` is kept, refused ("Extra inputs are not permitted", "only supported for Anthropic
 * models": HOUR_SOURCE), or reported both as refused and as shortened to five minutes (Claude 4.6 and later).
 */
export function hourOf(id: string): 'kept' | 'refused' | 'unclear' {
  if (/^nova(?:-|$)|^claude-(?:3-|[a-z]+-4(?:-[01])?$)/.test(id)) return 'refused';
  return /^claude-[a-z]+-4-5$/.test(id) ? 'kept' : 'unclear';
}

/** A minimum with its source. */
export function minimumOf({ minimum, certain }: BedrockModels): Minimum {
  return { tokens: minimum, certain, source: CACHING };
}
