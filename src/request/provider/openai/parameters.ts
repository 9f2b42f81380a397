import { type Json, dig, get } from '../../../json/value.ts';
import { type Piece, namespace, parameters, present } from '../piece.ts';

/**
 * What entries are isolated by: the model, the service tier, and, where it is more than a routing hint,
 * the cache key (guides/prompt-caching, read 2026-10-10).
 */
export function namespaceOf(body: Json, model: string, keyIsolates: boolean): Piece {
  return namespace([
    ['model', model],
    // 'auto' is what a request without one gets.
    ['service_tier', unless(get(body, 'service_tier'), 'auto')],
    ['prompt_cache_key', keyIsolates ? get(body, 'prompt_cache_key') : undefined],
  ]);
}

/**
 * Parameters that OpenAI prints in a hidden message in front of everything: a change misses all of it
 * ("Which settings affect prompt caching", guides/prompt-caching, read 2026-10-10). Naming a documented
 * default is the same as leaving it out; the default effort differs by model and is left as it is.
 */
export function responsesParameters(body: Json): Piece {
  return hidden([
    ['reasoning', nested([['effort', dig(body, 'reasoning', 'effort')]])],
    [
      'text',
      nested([
        ['verbosity', unless(dig(body, 'text', 'verbosity'), 'medium')],
        ['format', format(dig(body, 'text', 'format'))],
      ]),
    ],
    ['parallel_tool_calls', unless(get(body, 'parallel_tool_calls'), true)],
  ]);
}

/** The same of a Chat request, which spells them as members of the body. */
export function chatParameters(body: Json): Piece {
  return hidden([
    ['reasoning_effort', get(body, 'reasoning_effort')],
    ['verbosity', unless(get(body, 'verbosity'), 'medium')],
    ['response_format', format(get(body, 'response_format'))],
    ['parallel_tool_calls', unless(get(body, 'parallel_tool_calls'), true)],
  ]);
}

type Members = readonly (readonly [string, Json | undefined])[];

function hidden(members: Members): Piece {
  return parameters('tools', present(members));
}

function nested(members: Members): Json | undefined {
  const filled = members.filter(([, value]) => value !== undefined && value !== null);
  return filled.length === 0 ? undefined : present(filled);
}

function unless(value: Json | undefined, usual: Json): Json | undefined {
  return value === usual ? undefined : value;
}

function format(value: Json | undefined): Json | undefined {
  return get(value, 'type') === 'text' ? undefined : value;
}
