import { knownModel as knownClaude } from '../anthropic/model.ts';
import { overrideOf } from '../override.ts';
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
  readonly rules: CacheRules;
  readonly tokenFamily: TokenFamily;
  /** False where the thinking of earlier turns is dropped by the model. */
  readonly keepsThinking: boolean;
  /** Whether a checkpoint may stand among the tools. */
  readonly toolCheckpoints: boolean;
  /** Lifetimes that it takes, the usual one first. */
  readonly lifetimes: readonly string[];
  /** A sentence where the rules are assumed; else null. */
  readonly note: string | null;
}

/** The rules of a model id, an inference profile's id or an ARN; overrides of the config win. */
export function bedrockModel(name: string, options: SegmentOptions | undefined): BedrockModel {
  const id = bare(name);
  const override = overrideOf(options, name, id);
  const lifetimes = LIFETIMES.slice(0, hourOf(id) === 'refused' ? 1 : 2);
  const rules = (models: BedrockModels, lookback: number): CacheRules => {
    const minimum = minimumOf(models);
    const tokens = override.minimum_tokens;
    return {
      kind: 'entries',
      minimum: tokens === undefined ? minimum : { ...minimum, tokens, certain: true },
      lookback: override.lookback ?? lookback,
      breakpoints: { limit: CHECKPOINT_LIMIT, beyond: 'reject' },
      needsMarker: true,
    };
  };
  const nova = fitting(NOVA, id);
  if (nova !== undefined) {
    return {
      id,
      rules: rules(nova, NOVA_LOOKBACK),
      tokenFamily: 'other',
      keepsThinking: true,
      toolCheckpoints: false,
      lifetimes,
      note: null,
    };
  }
  const listed = fitting(CLAUDE, id);
  const { data, note } = knownClaude(name);
  const assumed = { begins: id, minimum: data.minimum, certain: false };
  return {
    id,
    rules: rules(listed ?? assumed, CLAUDE_LOOKBACK),
    tokenFamily: data.tokenFamily,
    keepsThinking: data.priorThinking === 'kept',
    toolCheckpoints: true,
    lifetimes,
    note: listed === undefined ? unlisted(name, id, note) : null,
  };
}

function unlisted(name: string, id: string, note: string | null): string {
  const isAnother = /^[a-z\d-]+\./.test(id) && !id.includes('claude');
  return isAnother
    ? `No prompt cache is documented for '${name}' on Bedrock: the rules of Claude are shown.`
    : (note ??
        `The minimum of '${name}' on Bedrock is not known: that of Claude's own API is assumed.`);
}

/** A sentence about an hour as lifetime, for a model of which it is not known what comes of it. */
export function hourNote({ id }: BedrockModel, asked: boolean): readonly string[] {
  if (!asked || hourOf(id) !== 'unclear') return [];
  return [
    `AWS lists a lifetime of 1h for Claude 4.5 only: for '${id}' it may be refused, or shortened to 5m.`,
  ];
}

/** `arn:…/us.anthropic.claude-sonnet-4-5-20250929-v1:0` is `claude-sonnet-4-5`. */
function bare(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^.*\//, '')
    .replace(/^(?:[a-z-]+\.)?(?:anthropic|amazon)\./, '')
    .replace(/-v\d+(?::\d+(?::\w+)?)?$/, '')
    .replace(/:\d+(?::\w+)?$/, '')
    .replace(/-20\d{6}$/, '');
}

function fitting(models: readonly BedrockModels[], id: string): BedrockModels | undefined {
  return models.find(({ begins }) => id === begins || id.startsWith(`${begins}-`));
}
