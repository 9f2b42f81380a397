import { type Json, get, isObject, omit, text } from '../../../json/value.ts';
import { isLiteLlm } from '../claude-chat/api.ts';
import { recogniseChat } from '../openai/recognise.ts';

/** Members that only OpenRouter has; `provider` is its routing where it is an object. */
const OWN_MEMBERS = ['transforms', 'route', 'plugins', 'session_id'];
/** Its vendors, written in lower case; a model hub's path is somebody's own server. */
const VENDORED =
  /^~?(?:anthropic|google|x-ai|deepseek|mistralai|meta-llama|qwen|moonshotai|z-ai|minimax|cohere|amazon|nousresearch|microsoft|nvidia|perplexity|inflection|ai21|baidu|tencent|thedrummer|openrouter)\/[a-z0-9][a-z0-9.~-]*(?::[a-z]+)?$/;

/** How sure the shape of a body is Chat Completions for OpenRouter. */
export function recognise(body: Json, declared?: string): number {
  if (!isObject(body)) return 0;
  // Automatic caching stands at the top of the body, as at Claude's own API.
  const sure = recogniseChat(omit(body, 'cache_control'), declared);
  if (sure === 0) return 0;
  if (routed(body, declared)) return 1;
  const model = modelOf(body, declared);
  if (VENDORED.test(model)) return sure >= 0.8 || !mayBeMessages(body, model) ? 0.98 : 0.85;
  return sure;
}

/** A list of parts without a leading system message may be a Messages request too, where it is for Claude or says so. */
function mayBeMessages(body: Json, model: string): boolean {
  return /^~?anthropic\//.test(model) || get(body, 'system') !== undefined;
}

/** Whether a body goes to OpenRouter: by its own members, or by the model's vendor. */
export function tells(body: Json, declared?: string): boolean {
  const model = modelOf(body, declared);
  return routed(body, declared) || (VENDORED.test(model) && !isLiteLlm(model, body));
}

function routed(body: Json, declared: string | undefined): boolean {
  const isOwn =
    isObject(get(body, 'provider')) ||
    OWN_MEMBERS.some((name) => (get(body, name) ?? null) !== null);
  return isOwn && modelOf(body, declared).includes('/');
}

function modelOf(body: Json, declared: string | undefined): string {
  return declared ?? text(get(body, 'model')) ?? '';
}
