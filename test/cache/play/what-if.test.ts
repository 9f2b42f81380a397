import { describe, expect, test } from 'vitest';
import { forecastOf } from '../../../src/report/figures/forecast.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { trafficOf } from '../../../src/cache/play/traffic.ts';
import { analysed } from '../../support/analysed.ts';
import { sampleFinding } from '../../support/report.ts';
import { HANDBOOK, anthropicBody } from '../../support/requests.ts';

const NOW = new Date('2026-11-23T12:00:00Z');

async function forecast(found: Partial<Finding>) {
  const turn = await analysed(anthropicBody());
  const conversation = { case: 'default', id: '1', turns: [turn] };
  const where = {
    section: 'system',
    index: 0,
    pointer: '/system/0/text',
    offset: 9,
    line: 1,
    turn: 0,
  } as const;
  const one = sampleFinding({
    code: 'volatile-prefix',
    axis: 'repeat',
    where,
    whereBefore: null,
    ...found,
  });
  const result = forecastOf(
    { base: conversation, head: conversation },
    [one],
    trafficOf(null),
    NOW,
  );
  const { base, head } = result.predicted ?? {};
  return {
    base: base?.prefixHitRatio,
    head: head?.prefixHitRatio,
    said: result.whatIfs.fixes.get(one.id),
  };
}

describe('what the findings say varies is played', () => {
  test('a clock that a pull request brings: nothing is read at head', async () => {
    const { base, head, said } = await forecast({ status: 'introduced', varies: 'call' });
    expect([base, head]).toEqual([1, 0]);
    expect(said).toMatch(/^Predicted with it: token hit ratio 0\.\d\d → 0\.9\d\.$/);
  });

  test('one that was there before: nothing on both sides', async () => {
    const { base, head } = await forecast({ status: 'pre-existing', varies: 'call' });
    expect([base, head]).toEqual([0, 0]);
  });

  test('one that is gone: base alone', async () => {
    const { base, head } = await forecast({ status: 'fixed', varies: 'call' });
    expect([base, head]).toEqual([0, 1]);
  });

  test('a machine varies in no traffic from one deployment', async () => {
    const { head } = await forecast({ status: 'introduced', varies: 'machine' });
    expect(head).toBe(1);
  });

  test('a value that varies by request in front of what could be shared', async () => {
    const sibling = { code: 'unshared-prefix', axis: 'sibling', status: 'introduced' } as const;
    expect((await forecast({ ...sibling, severity: 'error' })).head).toBe(0);
  });
});

describe('a history that a turn rewrites', () => {
  const say = (first: string, last: number) =>
    anthropicBody({
      messages: Array.from({ length: 2 * last + 1 }, (_, at) => ({
        role: at % 2 === 0 ? 'user' : 'assistant',
        content: [
          {
            type: 'text',
            text: at === 0 ? `${first} ${HANDBOOK}` : `message ${at}`,
            ...(at === 2 * last ? { cache_control: { type: 'ephemeral' } } : {}),
          },
        ],
      })),
    });
  const conversation = async (...first: readonly string[]) => ({
    case: 'default',
    id: '1',
    turns: await Promise.all(first.map((text, turn) => analysed(say(text, turn), 'request', turn))),
  });

  test('reads less than base could: the ratio falls at head, and not where it was so before', async () => {
    const steady = await conversation('as it was', 'as it was', 'as it was');
    const rewritten = await conversation('as it was', 'seen 1 time', 'seen 2 times');
    const ratio = (base: typeof steady, head: typeof steady) => {
      const { predicted } = forecastOf({ base, head }, [], trafficOf(null), NOW);
      return [predicted?.base?.prefixHitRatio, predicted?.head?.prefixHitRatio];
    };
    expect(ratio(steady, steady)).toEqual([1, 1]);
    const [before, after] = ratio(steady, rewritten);
    expect(before).toBe(1);
    expect(after).toBeGreaterThan(0.4);
    expect(after).toBeLessThan(0.8);
  });
});
