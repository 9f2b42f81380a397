import { marksMessages } from '../chat-markers.ts';
import { type Json, get, isArray, isObject, items } from '../../../json/value.ts';

/** Blocks that no other API has. */
const OWN_BLOCKS: ReadonlySet<unknown> = new Set([
  'tool_use',
  'tool_result',
  'thinking',
  'redacted_thinking',
  'server_tool_use',
  'document',
  'search_result',
]);

/** Claude by name; `anthropic/claude-…` is a gateway's way of naming it, mostly in another form. */
const OWN_MODEL = /^(?!anthropic\/)(?:.*[./])?claude-/i;
/** A name with a vendor or a route in front of it. */
const ROUTED = /[./]claude-/i;
const ROLES: ReadonlySet<unknown> = new Set(['user', 'assistant', 'system']);
// Enough to tell; a body of a hundred thousand messages need not be read whole.
const SAMPLE = 50;

/** How sure the shape of a body is a Messages request: 0 is not at all, 1 is beyond doubt. */
export function recognise(body: Json, declared?: string): number {
  if (!isObject(body) || isForeign(body)) return 0;
  if (get(body, 'messages') === undefined) return isWithoutMessages(body, declared) ? 0.5 : 0;
  if (!isArray(get(body, 'messages'))) return 0;
  const sample = items(get(body, 'messages')).slice(0, SAMPLE);
  if (sample.length > 0 && !sample.some((message) => ROLES.has(get(message, 'role')))) return 0;
  // Never the first message here, nearly always elsewhere.
  if (get(sample[0], 'role') === 'system' && get(body, 'system') === undefined) return 0.1;
  const model = declared ?? get(body, 'model');
  // A marker on a whole message is what gateways take, in the form of Chat Completions.
  if (typeof model === 'string' && ROUTED.test(model) && marksMessages(body)) return 0.1;
  if (typeof model === 'string' && OWN_MODEL.test(model)) return 1;
  if (sample.some(hasUntyped)) return 0.1;
  if (get(body, 'system') !== undefined || get(body, 'anthropic_version') !== undefined) return 0.9;
  if (get(body, 'cache_control') !== undefined || hasOwnForm(body)) return 0.9;
  return get(body, 'max_tokens') === undefined ? 0.2 : 0.4;
}

/** What stands in front of a conversation, by itself: a config may declare no more. */
function isWithoutMessages(body: Json, declared: string | undefined): boolean {
  const model = declared ?? get(body, 'model');
  const blocks = [...items(get(body, 'system')), ...items(get(body, 'tools'))];
  return (
    typeof model === 'string' &&
    OWN_MODEL.test(model) &&
    blocks.length > 0 &&
    blocks.every((block) => isObject(block) && !isArray(get(block, 'functionDeclarations')))
  );
}

/** True where a member or a message is of another API that has `messages` too. */
function isForeign(body: Json): boolean {
  const foreign = [
    'input',
    'instructions',
    'response_format',
    'functions',
    'max_completion_tokens',
  ];
  if (foreign.some((name) => get(body, name) !== undefined)) return true;
  if (items(get(body, 'tools')).some((tool) => get(tool, 'type') === 'function')) return true;
  if (get(body, 'inferenceConfig') !== undefined || get(body, 'toolConfig') !== undefined)
    return true;
  return items(get(body, 'messages'))
    .slice(0, SAMPLE)
    .some((message) => {
      const role = get(message, 'role');
      if (role === 'developer' || role === 'tool' || role === 'function') return true;
      return (
        get(message, 'tool_calls') !== undefined ||
        items(get(message, 'content')).some(isOpenAiPart)
      );
    });
}

function isOpenAiPart(part: Json): boolean {
  const type = get(part, 'type');
  return type === 'image_url' || type === 'input_audio' || type === 'file';
}

function hasOwnForm(body: Json): boolean {
  if (items(get(body, 'tools')).some((tool) => isObject(get(tool, 'input_schema')))) return true;
  return items(get(body, 'messages'))
    .slice(0, SAMPLE)
    .some((message) =>
      items(get(message, 'content')).some(
        (block) =>
          OWN_BLOCKS.has(get(block, 'type')) ||
          get(block, 'cache_control') !== undefined ||
          get(block, 'source') !== undefined,
      ),
    );
}

/** Blocks without a type are Bedrock's or Gemini's, or nobody's. */
function hasUntyped(message: Json): boolean {
  return items(get(message, 'content')).some((block) => typeof get(block, 'type') !== 'string');
}
