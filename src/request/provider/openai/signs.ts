import { type Json, get, text } from '../../../json/value.ts';
import { modelName } from '../model-name.ts';
import { usesBreakpoints } from './envelope.ts';

/**
 * Whether a body has a sign of OpenAI: no name at all, the name of one of its models, or a member that only
 * its API has. A name of one's own is one in the Responses API, which few others speak, and none in Chat
 * Completions, which everybody does.
 */
export function isOpenAi(
  body: Json,
  member: 'messages' | 'input',
  declared: string | undefined,
): boolean {
  const { id, owner } = modelName(declared ?? text(get(body, 'model')) ?? '');
  if (id === '' || (owner === 'openai' && !id.startsWith('gpt-oss'))) return true;
  if (owner !== null) return false;
  if (member === 'input' || usesBreakpoints(body, member)) return true;
  return (get(body, 'prompt_cache_retention') ?? null) !== null;
}
