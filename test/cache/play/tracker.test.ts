import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import { costOf } from '../../../src/cache/prices/cost-of.ts';
import { Player } from '../../../src/cache/play/player.ts';
import { totalsOf } from '../../../src/cache/play/totals.ts';
import { CacheTracker } from '../../../src/tracker/tracker.ts';
import { assistant, block, byteTokens, claude, lines, prepared, user } from './playing.ts';

const MODEL = 'claude-sonnet-5';
const START = Date.parse('2026-11-23T10:00:00Z') / 1000;

interface Step {
  readonly session: number;
  readonly pause: number;
  readonly tokens: number;
  /** Whether the history is rewritten from its beginning. */
  readonly edited: boolean;
  /** Whether the provider reads nothing of what is there. */
  readonly lost: boolean;
}

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    session: fc.nat({ max: 2 }),
    pause: fc.constantFrom(1, 20, 200, 400),
    tokens: fc.integer({ min: 1, max: 900 }),
    edited: fc.integer({ min: 0, max: 5 }).map((dice) => dice === 0),
    lost: fc.integer({ min: 0, max: 3 }).map((dice) => dice === 0),
  }),
  { minLength: 1, maxLength: 14 },
);

/** Growing conversations, interleaved, each request marked at its end. */
function traffic(plan: readonly Step[]) {
  const said = [0, 1, 2].map(() => ({ edits: 0, sizes: [] as number[] }));
  let at = START;
  return plan.map(({ session, pause, tokens, edited }) => {
    at += pause;
    const history = said[session] ?? { edits: 0, sizes: [] };
    if (edited) history.edits += 1;
    history.sizes.push(tokens);
    const last = history.sizes.length - 1;
    const sizeOf = (turn: number) => history.sizes[turn] ?? 0;
    const messages = history.sizes.map((_, turn): Json => {
      const words = lines(`${session}.${turn} in version ${history.edits}`, sizeOf(turn));
      return turn % 2 === 0 || turn === last
        ? user(block(words, turn === last ? '5m' : undefined))
        : assistant(block(words));
    });
    const body = claude([block(lines('handbook', 2000))], messages, { model: MODEL });
    return { at, body, tokens: byteTokens(body), session: `${session}` };
  });
}

test('property 10: the tracker and the simulator agree on reads, writes, both ratios, cost and alerts', () => {
  let alerts = 0;
  fc.assert(
    fc.property(steps, (plan) => {
      const alerted: (number | null)[] = [];
      let number = 0;
      const tracker = new CacheTracker({
        provider: 'anthropic',
        onMissAlert: () => alerted.push(number),
      });
      const player = new Player({ expiryCounts: false });
      const query = { provider: 'anthropic', model: MODEL, at: new Date(START * 1000) } as const;
      const misses: number[] = [];
      const equalHeads: number[] = [];
      const played = traffic(plan).map((sent, index) => {
        const own = player.play(prepared(sent));
        const result =
          plan[index]?.lost === true ? { ...own, read: 0, write: own.write + own.read } : own;
        number = index;
        const call = tracker.record({
          request: Object(sent.body),
          usage: {
            input_tokens: result.uncached,
            cache_read_input_tokens: result.read,
            cache_creation_input_tokens: result.write,
            output_tokens: 0,
          },
          model: MODEL,
          name: 'support',
          session: sent.session,
          at: new Date(sent.at * 1000),
        });
        const isMiss = result.expected > 0 && result.read < 0.6 * result.expected;
        expect([call?.expected, call?.isMiss]).toEqual([result.expected, isMiss]);
        // The first head that changes may be a deploy.
        if (isMiss && call?.headChanged === false) equalHeads.push(index);
        if (isMiss) misses.push(index);
        const { uncached, read, write, write1h } = result;
        const { costUsd } = costOf({ uncached, read, write, write1h, output: 0 }, query);
        return { ...result, costUsd };
      });
      const totals = totalsOf(played);
      const figures = tracker.aggregate();
      expect({
        read: figures.tokensReadFromCache,
        write: figures.tokensWrittenToCache,
        uncached: figures.tokensUncached,
        token: figures.hitRatio,
        prefix: figures.prefixHitRatio,
      }).toEqual({
        read: totals.read,
        write: totals.write,
        uncached: totals.uncached,
        token: totals.tokenHitRatio,
        prefix: totals.prefixHitRatio,
      });
      expect(figures.costUsd ?? 0).toBeCloseTo(totals.costUsd ?? -1, 9);
      expect(misses).toEqual(expect.arrayContaining(alerted));
      expect(alerted).toEqual(expect.arrayContaining(equalHeads));
      alerts += alerted.length;
    }),
    { numRuns: 120, seed: 10 },
  );
  expect(alerts).toBeGreaterThan(20);
});
