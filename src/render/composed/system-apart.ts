import { analysisError } from '../../errors.ts';
import type { MessagePart, Parts } from './parts.ts';

/**
 * The parts with leading system messages among the system texts, for APIs that know no such message.
 * @throws GuardError (analysis) for a system message behind others, and for a role that is none.
 */
export function systemApart(parts: Parts, api: string): Parts {
  const first = parts.messages.findIndex((message) => !isSystem(message));
  const count = first === -1 ? parts.messages.length : first;
  const messages = parts.messages.slice(count);
  const wrong = messages.findIndex(({ role }) => role !== 'user' && role !== 'assistant');
  if (wrong !== -1)
    throw analysisError(
      `messages[${count + wrong}] has the role '${messages[wrong]?.role ?? ''}', which ${api} does not take there: write it under system, or as a user's message.`,
    );
  return { ...parts, system: [...parts.system, ...parts.messages.slice(0, count)], messages };
}

function isSystem({ role }: MessagePart): boolean {
  return role === 'system' || role === 'developer';
}
