import { type Json, dig, get, isObject, omit } from '../../json/value.ts';
import { withMembers } from './place.ts';

/** A body that asks for as little output as it may, and how many tokens that still can be. */
export interface Limited {
  readonly body: Json;
  readonly most: number;
}

/**
 * The body with the smallest output that its API takes; `attempt` counts from 0, and each further one asks
 * for more, for endpoints that refuse the smallest. Null where there is nothing more to try.
 *
 * What limits the output is no part of any cache's key, nor is streaming; thinking and effort are, and stay
 * as they are. Messages: 0 writes the cache without an answer, but is refused with enabled thinking, an
 * output format and a forced tool; a thinking budget has to be below the limit
 * (platform.claude.com/docs/en/build-with-claude/prompt-caching, read 2026-10-08). Responses: from 16 on;
 * Chat: reasoning models refuse a limit within which they cannot finish thinking
 * (developers.openai.com/api/reference, read 2026-10-10).
 */
export function leastOutput(api: string, body: Json, attempt: number): Limited | null {
  if (!isObject(body)) return null;
  const plain = omit(body, 'stream', 'stream_options', 'background');
  const limits = limitsOf(api, plain);
  const most = limits[attempt];
  return most === undefined ? null : { body: limited(api, plain, most), most };
}

function limitsOf(api: string, body: Json): readonly number[] {
  switch (api) {
    case 'responses':
      return [16, 512];
    case 'chat':
      return [1, 16, 512];
    case 'messages':
    case 'invoke-claude': {
      const thinking = get(body, 'thinking');
      if (get(thinking, 'type') === 'enabled') {
        const budget = get(thinking, 'budget_tokens');
        return [typeof budget === 'number' ? budget + 1 : 1025];
      }
      const choice = dig(body, 'tool_choice', 'type');
      const hasFormat = dig(body, 'output_config', 'format') !== undefined;
      return choice === 'any' || choice === 'tool' || hasFormat ? [1] : [0, 1];
    }
    default:
      return [1, 16];
  }
}

function limited(api: string, body: Json, most: number): Json {
  switch (api) {
    case 'responses':
      return withMembers(body, { max_output_tokens: most });
    case 'chat': {
      // Older models and many gateways know the older name only.
      const name = get(body, 'max_tokens') === undefined ? 'max_completion_tokens' : 'max_tokens';
      return withMembers(body, { [name]: most });
    }
    case 'converse':
    case 'invoke-nova': {
      const settings = get(body, 'inferenceConfig') ?? {};
      const name = get(settings, 'max_new_tokens') === undefined ? 'maxTokens' : 'max_new_tokens';
      return withMembers(body, { inferenceConfig: withMembers(settings, { [name]: most }) });
    }
    case 'generate-content': {
      // The client's own form has everything but the contents under `config`.
      const place = get(body, 'config') === undefined ? 'generationConfig' : 'config';
      return withMembers(body, {
        [place]: withMembers(get(body, place) ?? {}, { maxOutputTokens: most }),
      });
    }
    default:
      return withMembers(body, { max_tokens: most });
  }
}
