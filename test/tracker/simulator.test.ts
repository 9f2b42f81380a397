import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CacheTracker, type CallMetrics } from '../../src/index.ts';
import { costOf } from '../../src/cache/prices/cost-of.ts';
import { totalsOf } from '../../src/cache/play/totals.ts';
import {
  type Sent,
  assistant,
  block,
  byteTokens,
  claude,
  lines,
  played,
  user,
} from '../cache/play/playing.ts';

/** A step of a trace: which conversation goes on, and how long after the step before it. */
interface Step {
  readonly conversation: number;
  readonly pause: number;
}

const SYSTEM = 3000;
const MESSAGE = 700;
const promptOf = (conversation: number) => Math.floor(conversation / 2);

/**
 * Conversations take turns. Those with an odd number mark the system prompt, the others their newest
 * message; three prompts are in use. One marker a request: there the tracker's expectation is exact.
 */
function trace(steps: readonly Step[]): Sent[] {
  const turns = new Map<number, number>();
  let at = 0;
  return steps.map(({ conversation, pause }) => {
    at += pause;
    const turn = turns.get(conversation) ?? 0;
    turns.set(conversation, turn + 1);
    const marksSystem = conversation % 2 === 1;
    const messages = Array.from({ length: 2 * turn + 1 }, (_, index) => {
      const isLast = index === 2 * turn;
      const text = block(
        lines(`Conversation ${conversation}, message ${index}`, MESSAGE),
        isLast && !marksSystem ? '5m' : undefined,
      );
      return index % 2 === 0 ? user(text) : assistant(text);
    });
    const system = block(
      lines(`Prompt ${promptOf(conversation)}`, SYSTEM),
      marksSystem ? '5m' : undefined,
    );
    const body = claude([system], messages);
    return {
      at,
      body,
      tokens: byteTokens(body),
      session: `${conversation}`,
    };
  });
}

const steps = fc.array(
  fc.record({
    conversation: fc.nat(5),
    pause: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.constant(400)),
  }),
  { minLength: 1, maxLength: 40 },
);

/** What the simulated provider reports goes into the tracker; every fourth miss is made up. */
function both(given: readonly Step[], faults: ReadonlySet<number> = new Set()) {
  const sent = trace(given);
  const alerts: CallMetrics[] = [];
  const tracker = new CacheTracker({ onMissAlert: (metrics) => alerts.push(metrics) });
  const simulated = played(sent).map((one, index) =>
    faults.has(index) ? { ...one, read: 0, write: one.read + one.write } : one,
  );
  const calls = sent.map((one, index) => {
    const { read = 0, write = 0, uncached = 0 } = simulated[index] ?? {};
    const usage = { uncached, read, write, output: 0 };
    return tracker.record({ request: one.body as object, usage, at: one.at });
  });
  return { sent, simulated, calls, alerts, tracker };
}

describe('the tracker and the simulator on one trace', () => {
  it('agree on reads, on what could have been read, on both ratios and on cost', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const { simulated, calls, tracker } = both(given);
        expect(calls.map((call) => call?.expected)).toEqual(simulated.map((one) => one.expected));
        const query = { provider: 'anthropic', model: 'claude-sonnet-5', at: new Date(0) } as const;
        const totals = totalsOf(
          simulated.map((one) => ({
            ...one,
            costUsd: costOf({ ...one, output: 0 }, query).costUsd,
          })),
        );
        const figures = tracker.aggregate();
        expect(figures.hitRatio).toBe(totals.tokenHitRatio);
        expect(figures.prefixHitRatio).toBe(totals.prefixHitRatio);
        expect(figures.costUsd).toBeCloseTo(totals.costUsd ?? -1, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('give the same reason for a miss, whichever prompts take turns', () => {
    fc.assert(
      fc.property(steps, (given) => {
        // Those that mark the system prompt: three prompts, of one call site.
        const odd = given.map((step) => ({ ...step, conversation: step.conversation | 1 }));
        const { simulated, calls } = both(odd);
        expect(calls.map((call) => call?.missReason)).toEqual(
          simulated.map((one) => one.missReason),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('miss exactly where less than 60 % of E was read, and alert where the head is equal', () => {
    fc.assert(
      fc.property(steps, fc.uniqueArray(fc.nat(39), { maxLength: 10 }), (given, faults) => {
        const { calls, alerts } = both(given, new Set(faults));
        const due = calls.filter(
          (call) =>
            call !== null &&
            (call.expected ?? 0) > 0 &&
            (call.read ?? 0) < 0.6 * (call.expected ?? 0),
        );
        expect(calls.filter((call) => call?.isMiss)).toEqual(due);
        expect(alerts).toEqual(due.filter((call) => call?.headChanged === false));
      }),
      { numRuns: 60 },
    );
  });

  it('find the same per conversation however conversations interleave', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2), { minLength: 1, maxLength: 20 }), (order) => {
        // Conversations that share no prompt: 0, 2 and 4 mark their newest message only.
        const given = order.map((index) => ({ conversation: 2 * index, pause: 1 }));
        const apart = order
          .toSorted((a, b) => a - b)
          .map((index) => ({ conversation: 2 * index, pause: 1 }));
        const by = (list: readonly Step[]) => {
          const { calls } = both(list);
          return [0, 2, 4].map((wanted) =>
            calls.flatMap((call, index) =>
              list[index]?.conversation === wanted
                ? [[call?.read, call?.expected, call?.prefixHitRatio]]
                : [],
            ),
          );
        };
        expect(by(given)).toEqual(by(apart));
      }),
      { numRuns: 40 },
    );
  });

  it('find about the same inside one message, where any prefix is reused', () => {
    const paragraph = (at: number) => `Rule ${at}: answer from the handbook, politely. `.repeat(30);
    const request = fc.record({
      // Which rules the message begins with, and how many of them.
      rules: fc.constantFrom(0, 100),
      length: fc.integer({ min: 1, max: 12 }),
      question: fc.nat(3),
      pause: fc.constantFrom(1, 60, 400),
    });
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 20 }), (requests) => {
        let at = 0;
        const sent = requests.map(({ rules, length, question, pause }): Sent => {
          at += pause;
          const kept = Array.from({ length }, (_, index) => paragraph(rules + index)).join('');
          const content = `${kept}Question ${question}?`;
          const messages = [{ role: 'user', content }];
          return {
            at,
            body: { model: 'gpt-4o', messages },
            tokens: [Math.ceil(content.length / 4)],
          };
        });
        const tracker = new CacheTracker();
        for (const [index, { read, uncached, expected }] of played(sent).entries()) {
          const usage = { uncached, read, write: 0, output: 0 };
          const { at: time, body } = sent[index] ?? { at: 0, body: {} };
          const call = tracker.record({ request: body as object, usage, at: time });
          // Their lengths are measured otherwise: a block, or what may be just too short.
          expect(Math.abs((call?.expected ?? 0) - expected)).toBeLessThanOrEqual(1_280);
          // What is there is read, so a ratio below 1 is a false one.
          expect(call?.prefixHitRatio ?? 1).toBeGreaterThan(0.9);
        }
      }),
      { numRuns: 60 },
    );
  });
});
