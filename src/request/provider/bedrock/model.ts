import { knownModel as knownClaude } from '../anthropic/model.ts';
import type { AnthropicModel } from '../anthropic/models.ts';
import { type ModelName, modelName } from '../model-name.ts';
import { relativeOf } from '../model-relative.ts';
import { overrideOf, ruledAs } from '../override.ts';
import type { CacheRules, SegmentOptions, TokenFamily } from '../provider.ts';
import {
  type BedrockModels,
  CHECKPOINT_LIMIT,
  CLAUDE,
  CLAUDE_LOOKBACK,
  LIFETIMES,
  NOVA,
  NOVA_LOOKBACK,
  hourOf,
  minimumOf,
} from './models.ts';

/** A model on Bedrock, as far as its cache is concerned. */
export interface BedrockModel {
  /** The name without region, vendor and version. */
  readonly id: string;
  /** What is known of it where it is Claude's, or taken for that; null for Nova. */
  readonly claude: AnthropicModel | null;
  readonly rules: CacheRules;
  readonly tokenFamily: TokenFamily;
  /** False where the thinking of earlier turns is dropped by the model. */
  readonly keepsThinking: boolean;
  /** Whether a checkpoint may stand among the tools. */
  readonly toolCheckpoints: boolean;
  /** Checkpoints that a request may have. */
  readonly checkpointLimit: number;
  /** Lifetimes that it takes, the usual one first. */
  readonly lifetimes: readonly string[];
  /** A sentence where the rules are assumed; else null. */
  readonly note: string | null;
}

/** The rules of a model id, an inference profile's id or an ARN. */
export function bedrockModel(written: string, options: SegmentOptions | undefined): BedrockModel {
  const name = modelName(ruledAs(options, written));
  const { id } = name;
  const lifetimes = LIFETIMES.slice(0, hourOf(id) === 'refused' ? 1 : 2);
  const checkpointLimit = overrideOf(options, written).breakpoints ?? CHECKPOINT_LIMIT;
  const rules = (models: BedrockModels, lookback: number): CacheRules => ({
    kind: 'entries',
    minimum: minimumOf(models),
    lookback,
    breakpoints: { limit: checkpointLimit, beyond: 'reject' },
    needsMarker: true,
  });
  if (/^nova(?:-|$)/.test(id)) {
    return {
      id,
      claude: null,
      rules: rules(NOVA, NOVA_LOOKBACK),
      tokenFamily: 'other',
      keepsThinking: true,
      toolCheckpoints: false,
      checkpointLimit,
      lifetimes,
      note: null,
    };
  }
  const listed = relativeOf(CLAUDE, id);
  const { data, note } = knownClaude(written, options);
  const isListed = listed?.kind === 'same';
  const nearest = listed?.row ?? { id, minimum: data.minimum, certain: false };
  return {
    id,
    claude: data,
    rules: rules(isListed ? nearest : { ...nearest, certain: false }, CLAUDE_LOOKBACK),
    tokenFamily: data.tokenFamily,
    keepsThinking: data.priorThinking === 'kept',
    toolCheckpoints: true,
    checkpointLimit,
    lifetimes,
    note: isListed ? null : unlisted(name, note),
  };
}

function unlisted(name: ModelName, note: string | null): string {
  const { written, owner, id } = name;
  if (owner !== null && owner !== 'anthropic')
    return `No prompt cache is documented for '${written}' on Bedrock: the rules of Claude are shown.`;
  return (
    note ?? `The minimum of '${id}' on Bedrock is not known: that of Claude's own API is assumed.`
  );
}

/** A sentence about an hour as lifetime, for a model of which it is not known what comes of it. */
export function hourNote({ id }: BedrockModel, asked: boolean): readonly string[] {
  if (!asked || hourOf(id) !== 'unclear') return [];
  return [
    `AWS lists a lifetime of 1h for Claude 4.5 only: for '${id}' it may be refused, or shortened to 5m.`,
  ];
}
