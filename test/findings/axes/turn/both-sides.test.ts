import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsBetween } from '../../../support/analysed.ts';
import {
  conversation,
  history,
  pages,
  said,
  tools,
  underHandbook,
  user,
} from '../../../incidents/conversation.ts';

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

  test('another cause of the same loss is no news: head reads as little as base', async () => {
    const counter = conversation(3, (turn) => underHandbook(`tokens used: ${turn * 1_717 + 3}`));
    expect(await statuses(clock(15), counter)).toEqual([['unstable-history', 'pre-existing']]);
  });

  test('one turn more makes nothing worse that base does in the turns before it', async () => {
    const longer = (turns: number, minute: number) =>
      conversation(turns, (turn) => ({
        ...underHandbook(`It is 10:${minute}:1${turn}.`),
        messages: history(turn).map((message) =>
          message['role'] === 'user' ? user(`${said(message)}\n${pages(1)}`) : message,
        ),
      }));
    expect(await statuses(longer(3, 15), longer(6, 48))).toEqual([
      ['unstable-history', 'pre-existing'],
    ]);
    // In the turns that both have, base wrote nothing again.
    expect(await statuses(conversation(3), longer(6, 48))).toEqual([
      ['unstable-history', 'introduced'],
    ]);
  });

  test('times that are round by chance are no other cause', async () => {
    const at = (times: readonly string[]) =>
      conversation(times.length, (turn) => underHandbook(`State: ${times[turn]}.`));
    const [round, others] = [at(['20:05:00', '02:00:00']), at(['00:03:23', '21:01:56'])];
    expect(await statuses(others, round)).toEqual([['unstable-history', 'pre-existing']]);
    expect(await statuses(round, others)).toEqual([['unstable-history', 'pre-existing']]);
  });

  test('ids that are a few tokens longer by chance are no worse', async () => {
    const stamped = (ids: readonly string[]) =>
      conversation(ids.length, (turn) => ({
        messages: history(turn).map((message, at) =>
          at === 0 ? user(`[${ids[turn]}] ${said(message)}`) : message,
        ),
      }));
    const base = [
      '5bd873bc-7962-8386-be8f-ac444c124df6',
      'e8a361c1-001c-1000-8f9f-a0530b557d89',
      'b1d84004-ffe2-8fff-a630-f7a200000003',
      'fd35d19e-fb05-88a5-880d-77500933f10e',
    ];
    const head = [
      '4105d7f2-4ad0-4860-8457-f649fffffff2',
      '183cb6c1-f35c-7727-91bb-7ef5d4e90a6a',
      'ada8e979-3e7c-2d7d-9695-36ece0d6d7b5',
      '8dd49841-e8d5-7a55-9142-05b9a7be92fa',
    ];
    expect(await statuses(stamped(base), stamped(head))).toEqual([
      ['unstable-history', 'pre-existing'],
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
      { numRuns: 8 },
    );
  });
});
