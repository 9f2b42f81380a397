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

/** A thread is created by a whole request; later ones hold the new messages only (SDK 1.12.0, recorded). */
export function continuesThread(body: Json): boolean {
  return dig(body, 'thread', 'type') === 'continue';
}
