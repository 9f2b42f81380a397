import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsBetween } from '../../support/analysed.ts';
import { conversation, tools, underHandbook } from '../../incidents/conversation.ts';

/** Findings of the turn axis, as code and status. */
async function statuses(
  base: Parameters<typeof findingsBetween>[0],
  head: Parameters<typeof findingsBetween>[1],
): Promise<readonly unknown[]> {
  const findings = await findingsBetween(base, head, 'command');
  return findings.filter(({ axis }) => axis === 'turn').map(({ code, status }) => [code, status]);
}

const clock = (minute: number) =>
  conversation(3, (turn) => underHandbook(`It is 10:${minute}:1${turn}.`));
const healthy = conversation(3);

describe('a conversation is judged at base and at head alike', () => {
  test('what base did already is pre-existing', async () => {
    expect(await statuses(clock(15), clock(48))).toEqual([['unstable-history', 'pre-existing']]);
  });

  test('what only head does is introduced, what only base did is fixed', async () => {
    expect(await statuses(healthy, clock(15))).toEqual([['unstable-history', 'introduced']]);
    expect(await statuses(clock(15), healthy)).toEqual([['unstable-history', 'fixed']]);
  });

  test('another cause in the same unit is introduced', async () => {
    const counter = conversation(3, (turn) => underHandbook(`tokens used: ${turn * 1_717 + 3}`));
    expect(await statuses(clock(15), counter)).toEqual([
      ['unstable-history', 'introduced'],
      ['unstable-history', 'fixed'],
    ]);
  });

  test('the same random orders and values introduce nothing, whatever they are', async () => {
    const names = ['order', 'invoice', 'address', 'parcel'];
    const shuffled = fc.shuffledSubarray(names, { minLength: 4 });
    const side = fc.array(fc.tuple(shuffled, fc.integer({ min: 10_000, max: 99_999 })), {
      minLength: 4,
      maxLength: 4,
    });
    const render = (turns: readonly (readonly [string[], number])[]) =>
      conversation(4, (turn) => {
        const [order = names, used = 0] = turns[turn] ?? [];
        return { ...tools(...order), ...underHandbook(`tokens used: ${used}`) };
      });
    // Every turn is another one, so that each side shows the order and the count.
    const differs = (turns: readonly (readonly [string[], number])[]) =>
      turns.every(([order, used], at) => {
        const before = turns[at - 1];
        return before === undefined || (before[0].join() !== order.join() && before[1] !== used);
      });
    await fc.assert(
      fc.asyncProperty(side.filter(differs), side.filter(differs), async (a, b) => {
        const there = await statuses(render(a), render(b));
        expect(there).not.toContainEqual(['unstable-history', 'introduced']);
        expect(there).not.toContainEqual(['unstable-history', 'fixed']);
      }),
      { numRuns: 15 },
    );
  });
});
