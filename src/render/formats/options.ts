import { type Json, type JsonObject, entries, get, isObject, objectOf } from '../../json/value.ts';

/** Parameters of a model under the names that formats share. */
const NEUTRAL = [
  'temperature',
  'maxOutputTokens',
  'topP',
  'topK',
  'frequencyPenalty',
  'presencePenalty',
  'stopSequences',
  'seed',
  'allowMultipleToolCalls',
] as const;

type Neutral = (typeof NEUTRAL)[number];
type Names = Readonly<Partial<Record<Neutral, string>>>;

/** Where a provider has no name for a parameter, it is not sent. */
const CHAT: Names = {
  temperature: 'temperature',
  maxOutputTokens: 'max_tokens',
  topP: 'top_p',
  frequencyPenalty: 'frequency_penalty',
  presencePenalty: 'presence_penalty',
  stopSequences: 'stop',
  seed: 'seed',
  allowMultipleToolCalls: 'parallel_tool_calls',
};
const OPENAI: Names = { ...CHAT, maxOutputTokens: 'max_completion_tokens' };
const RESPONSES: Names = {
  temperature: 'temperature',
  maxOutputTokens: 'max_output_tokens',
  topP: 'top_p',
};
const ANTHROPIC: Names = {
  temperature: 'temperature',
  maxOutputTokens: 'max_tokens',
  topP: 'top_p',
  topK: 'top_k',
  stopSequences: 'stop_sequences',
};
const GEMINI: Names = {
  temperature: 'generationConfig/temperature',
  maxOutputTokens: 'generationConfig/maxOutputTokens',
  topP: 'generationConfig/topP',
  topK: 'generationConfig/topK',
  frequencyPenalty: 'generationConfig/frequencyPenalty',
  presencePenalty: 'generationConfig/presencePenalty',
  stopSequences: 'generationConfig/stopSequences',
  seed: 'generationConfig/seed',
};
const CONVERSE: Names = {
  temperature: 'inferenceConfig/temperature',
  maxOutputTokens: 'inferenceConfig/maxTokens',
  topP: 'inferenceConfig/topP',
  stopSequences: 'inferenceConfig/stopSequences',
};

const BY_PROVIDER: Readonly<Record<string, Names>> = {
  anthropic: ANTHROPIC,
  gemini: GEMINI,
  bedrock: CONVERSE,
  openai: OPENAI,
  azure: OPENAI,
};

/** A request's fields for a model's parameters, and where the file names each. */
export interface Options {
  readonly params: JsonObject;
  /** From `/params/<field>` to the file's own pointer. */
  readonly places: readonly (readonly [string, string])[];
}

/**
 * A model's parameters as a provider's API names them.
 * @param pointer where they stand in the file
 */
export function optionsFor(
  options: Json | undefined,
  pointer: string,
  provider: string,
  api: 'chat' | 'responses',
): Options {
  const own = Object.hasOwn(BY_PROVIDER, provider) ? BY_PROVIDER[provider] : undefined;
  const names = provider === 'openai' && api === 'responses' ? RESPONSES : (own ?? CHAT);
  const flat: (readonly [string, Json])[] = [];
  const grouped = new Map<string, (readonly [string, Json])[]>();
  const places: (readonly [string, string])[] = [];
  for (const neutral of NEUTRAL) {
    const value = get(options, neutral);
    const name = names[neutral];
    if (value === undefined || value === null || name === undefined) continue;
    const [first = name, inner] = name.split('/');
    places.push([`/params/${name}`, `${pointer}/${neutral}`]);
    if (inner === undefined) flat.push([first, value]);
    else grouped.set(first, [...(grouped.get(first) ?? []), [inner, value]]);
  }
  const groups = Array.from(grouped, ([name, members]) => [name, objectOf(members)] as const);
  return { params: objectOf([...flat, ...groups]), places };
}

/** Whether a parameter has one of the shared names. */
export function isNeutral(name: string): boolean {
  return NEUTRAL.some((neutral) => neutral === name);
}

/** The fields of both, objects with the fields of both in turn; else those of the first win. */
export function merged(first: JsonObject, second: JsonObject): JsonObject {
  const added = entries(second).flatMap(([name, value]): (readonly [string, Json])[] => {
    const own = get(first, name);
    if (own === undefined) return [[name, value]];
    return isObject(own) && isObject(value) ? [[name, merged(own, value)]] : [];
  });
  // A later member of the same name replaces the earlier one in its place.
  return objectOf([...entries(first), ...added]);
}
