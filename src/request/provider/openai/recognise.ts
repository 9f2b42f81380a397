import { type Json, dig, get, isArray, isObject, items, text } from '../../../json/value.ts';

/** Models that OpenAI serves: its open weights it does not. */
const OWN_MODEL =
  /^(?:.*\/)?(?:(?:[a-z-]+\.)?openai\.)?(?:ft:)?(?:gpt-(?!oss)|chatgpt-|o\d(?:-|$)|codex-)/i;
/** Members of requests that have `input` or `messages` too and are no prompt, or another API's. */
const FOREIGN = [
  'voice',
  'encoding_format',
  'dimensions',
  'system',
  'anthropic_version',
  'inferenceConfig',
  'toolConfig',
  'contents',
];
const OWN_ROLES: ReadonlySet<unknown> = new Set(['developer', 'tool', 'function', 'system']);
const ROLES: ReadonlySet<unknown> = new Set([...OWN_ROLES, 'user', 'assistant']);
// Enough to tell; a body of a hundred thousand messages need not be read whole.
const SAMPLE = 50;

/** How sure the shape of a body is a Responses request. */
export function recogniseResponses(body: Json, declared?: string): number {
  if (!isObject(body) || get(body, 'messages') !== undefined || isForeign(body)) return 0;
  const model = declared ?? text(get(body, 'model')) ?? '';
  if (/embedding|moderation|tts|whisper|dall-e|image/i.test(model)) return 0;
  const input = get(body, 'input');
  const refers =
    ['previous_response_id', 'conversation', 'instructions'].some(
      (name) => (get(body, name) ?? null) !== null,
    ) ||
    // A text is the prompt of the older Completions.
    isObject(get(body, 'prompt') ?? null);
  if (typeof input !== 'string' && !isArray(input) && !(refers && input === undefined)) return 0;
  if (isArray(input) && input.length > 0 && !input.slice(0, SAMPLE).some(isItem)) return 0;
  if (OWN_MODEL.test(model)) return 1;
  if (isArray(input)) return 0.8;
  return refers && model !== '' ? 0.7 : 0.1;
}

/** How sure the shape of a body is a Chat request. */
export function recogniseChat(body: Json, declared?: string): number {
  if (!isObject(body) || isForeign(body)) return 0;
  const messages = get(body, 'messages');
  if (!isArray(messages) || get(body, 'input') !== undefined) return 0;
  const sample = messages.slice(0, SAMPLE);
  if (sample.length > 0 && !sample.some((message) => ROLES.has(get(message, 'role')))) return 0;
  if (sample.some(hasBlocksOfAnotherApi)) return 0;
  if (items(get(body, 'tools')).some((tool) => get(tool, 'input_schema') !== undefined)) return 0;
  const model = declared ?? text(get(body, 'model')) ?? '';
  if (OWN_MODEL.test(model)) return 1;
  if (sample.some(hasUntyped)) return 0.1;
  const own =
    sample.some((message) => OWN_ROLES.has(get(message, 'role'))) ||
    sample.some((message) => get(message, 'tool_calls') !== undefined) ||
    items(get(body, 'tools')).some((tool) => get(tool, 'function') !== undefined) ||
    ['response_format', 'functions', 'max_completion_tokens'].some(
      (name) => get(body, name) !== undefined,
    );
  if (own) return 0.8;
  return /claude-/i.test(model) ? 0.1 : 0.3;
}

function isForeign(body: Json): boolean {
  return (
    FOREIGN.some((name) => get(body, name) !== undefined) ||
    get(body, 'cache_control') !== undefined
  );
}

function isItem(item: Json): boolean {
  return ROLES.has(get(item, 'role')) || typeof get(item, 'type') === 'string';
}

/** Claude's blocks: tool use inside the content, sources. */
function hasBlocksOfAnotherApi(message: Json): boolean {
  return items(get(message, 'content')).some((block) => {
    const type = get(block, 'type');
    return (
      type === 'tool_use' || type === 'tool_result' || dig(block, 'source', 'type') !== undefined
    );
  });
}

/** Parts without a type are Bedrock's or Gemini's, or nobody's. */
function hasUntyped(message: Json): boolean {
  return items(get(message, 'content')).some((part) => typeof get(part, 'type') !== 'string');
}
