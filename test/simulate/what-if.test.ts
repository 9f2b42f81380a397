import { describe, expect, test } from 'vitest';
import { forecastOf } from '../../src/judge/forecast.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { trafficOf } from '../../src/simulate/traffic.ts';
import { analysed } from '../support/analysed.ts';
import { sampleFinding } from '../support/report.ts';
import { anthropicBody } from '../support/requests.ts';

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
