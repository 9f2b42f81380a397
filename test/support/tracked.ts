import type { CacheTracker, CallMetrics } from '../../src/index.ts';
import type { claudeUsage } from './loopback.ts';
import { HANDBOOK, anthropicBody } from './requests.ts';

export type ClaudeUsage = ReturnType<typeof claudeUsage>;

/** The requests of one conversation, turn by turn. */
export function conversation(turns: number) {
  return Array.from({ length: turns }, (_, turn) =>
    anthropicBody({
      messages: Array.from({ length: 2 * turn + 1 }, (_, index) => ({
        role: index % 2 === 0 ? 'user' : 'assistant',
        content: `Message ${index}.`,
      })),
    }),
  );
}

/** A recorded call of OpenAI's Chat API; null leaves the cache's part of the usage out. */
export const chat = (read: number | null, total = 2000) => ({
  request: {
    model: 'gpt-4o',
    messages: [
      { role: 'system', content: HANDBOOK },
      { role: 'user', content: 'Hi.' },
    ],
  },
  usage: {
    prompt_tokens: total,
    completion_tokens: 10,
    ...(read === null ? {} : { prompt_tokens_details: { cached_tokens: read } }),
  },
});

/** Records calls: request, usage, second. */
export function replay(
  tracker: CacheTracker,
  calls: readonly (readonly [object, ClaudeUsage, number])[],
): readonly (CallMetrics | null)[] {
  return calls.map(([request, usage, at]) => tracker.record({ request, usage, at }));
}
