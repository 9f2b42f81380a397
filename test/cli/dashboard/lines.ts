import { metricsLine } from '../../../src/tracker/export/line.ts';
import { CacheTracker } from '../../../src/tracker/tracker.ts';
import { claudeUsage } from '../../support/loopback.ts';

/** When the calls begin. */
const START = Date.parse('2026-11-20T00:00:00Z');

interface Traffic {
  readonly name: string;
  readonly hours: number;
  /** What stands in front of the rules in the call of an hour and minute. */
  readonly head: (hour: number, minute: number) => string;
  readonly version?: (hour: number) => string;
}

const RULES = 'Answer politely, in two lines. '.repeat(400);
const TOKENS = 4_000;

/**
 * The metrics lines of a real tracker, six calls an hour, at a provider that keeps exact prefixes for five minutes
 * after each use: so with a call every ten minutes and a life of an hour.
 */
function linesOf({ name, hours, head, version }: Traffic): readonly string[] {
  const tracker = new CacheTracker({ provider: 'anthropic' });
  const alive = new Set<string>();
  const lines: string[] = [];
  for (let hour = 0; hour < hours; hour += 1)
    for (let minute = 0; minute < 60; minute += 10) {
      const text = `${head(hour, minute)}${RULES}`;
      const isRead = alive.has(text);
      alive.add(text);
      const call = tracker.record({
        name,
        at: new Date(START + hour * 3_600_000 + minute * 60_000),
        latencyMs: isRead ? 900 : 2_400,
        request: {
          model: 'claude-sonnet-5',
          max_tokens: 64,
          system: [{ type: 'text', text, cache_control: { type: 'ephemeral', ttl: '1h' } }],
          messages: [{ role: 'user', content: `Question ${hour}:${minute}?` }],
        },
        usage: isRead ? claudeUsage(TOKENS, 0) : claudeUsage(0, TOKENS),
      });
      if (call === null) throw new Error('The tracker recorded nothing');
      lines.push(metricsLine({ ...call, version: version?.(hour) ?? call.version }));
    }
  return lines;
}

/** A minute clock in front of the system prompt from the tenth hour on, with another version. */
export const BROKEN = linesOf({
  name: 'support',
  hours: 24,
  head: (hour, minute) => (hour < 10 ? '' : `It is ${hour}:${minute}.\n`),
  version: (hour) => (hour < 10 ? '1.4.0' : '1.5.0'),
});

/** The same prompt in every call. */
export const HEALTHY = linesOf({ name: 'triage', hours: 24, head: () => '' });
