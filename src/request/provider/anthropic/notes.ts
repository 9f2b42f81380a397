import { type Json, dig, get, isArray } from '../../../json/value.ts';

/** What the provider does to a request that its body does not show. */
export function notesOn(body: Json): readonly string[] {
  const notes: string[] = [];
  const given = (name: string) => (get(body, name) ?? null) !== null;
  if (given('context_management') || given('compaction')) {
    notes.push(
      'The request lets the provider edit its context: messages are compared as they were sent, what it clears or compacts on its side is not seen.',
    );
  }
  if (continuesThread(body)) {
    notes.push(
      'The request continues a thread that the provider keeps: only what the body holds is compared.',
    );
  }
  notes.push(...prewarming(body));
  const tools = get(body, 'tools');
  if (
    isArray(tools) &&
    tools.length > 0 &&
    tools.every((tool) => get(tool, 'defer_loading') === true)
  ) {
    notes.push('All tools are deferred: discovering the first one costs one full miss.');
  }
  return notes;
}

/**
 * `max_tokens: 0` writes the cache and answers nothing (build-with-claude/prompt-caching, "Pre-warming the
 * cache", read 2026-10-08): what is refused beside it, and where its marker does not help.
 */
function prewarming(body: Json): readonly string[] {
  if (Number(get(body, 'max_tokens') ?? 1) !== 0) return [];
  const choice = dig(body, 'tool_choice', 'type');
  const refused = [
    ...(get(body, 'stream') === true ? ['stream: true'] : []),
    ...(dig(body, 'thinking', 'type') === 'enabled' ? ['thinking.type: enabled'] : []),
    ...((dig(body, 'output_config', 'format') ?? null) === null ? [] : ['output_config.format']),
    ...(choice === 'any' || choice === 'tool' ? [`tool_choice: ${choice}`] : []),
  ];
  return [
    ...(refused.length === 0
      ? []
      : [`A request that warms the cache (max_tokens: 0) is refused with ${refused.join(', ')}.`]),
    ...((get(body, 'cache_control') ?? null) === null
      ? []
      : [
          'Automatic caching on a request that warms the cache (max_tokens: 0) writes up to its placeholder message, which no later request has: mark the last block that they share.',
        ]),
  ];
}

/** A thread is created by a whole request; later ones hold the new messages only (SDK 1.12.0, recorded). */
export function continuesThread(body: Json): boolean {
  return dig(body, 'thread', 'type') === 'continue';
}
