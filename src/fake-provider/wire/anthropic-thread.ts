import { type Json, entries, get, isArray, isObject } from '../../json/value.ts';
import type { Call } from '../exchange.ts';
import type { ErrorReply } from '../reply.ts';
import { refusal } from './errors.ts';

/** Fields that a request may not have beside `thread` (SDK 1.12, `ThreadUnsupportedFeatureName`, 2026-10). */
const UNSUPPORTED = ['cache_control', 'context_management', 'fallbacks', 'thinking'] as const;

/**
 * The refusal of a request that asks Anthropic to hold the conversation and has a field that does not go
 * with it; null for all others. The SDK's tool runner asks so by itself, and after the refusal sends whole
 * conversations: with cache markers that is what real traffic looks like.
 */
export function threadRefusal({ api, body }: Call): ErrorReply | null {
  if (api !== 'anthropic-messages' || !isObject(get(body, 'thread'))) return null;
  const unsupported = UNSUPPORTED.filter((name) =>
    name === 'cache_control'
      ? hasMember(body, name)
      : isObject(get(body, name)) || isArray(get(body, name)),
  );
  if (unsupported.length === 0) return null;
  const message = `thread cannot be combined with ${unsupported.join(', ')}.`;
  const details = { error_code: 'thread_unsupported_request', unsupported };
  return { ...refusal(400, message), details };
}

function hasMember(value: Json, name: string): boolean {
  if (isArray(value)) return value.some((item) => hasMember(item, name));
  if (!isObject(value)) return false;
  return entries(value).some(
    ([key, member]) => (key === name && member !== null) || hasMember(member, name),
  );
}
