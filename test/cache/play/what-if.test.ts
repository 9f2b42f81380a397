import { describe, expect, test } from 'vitest';
import { forecastOfPair } from '../../support/forecast.ts';
import { wholeUnitDraft } from '../../../src/findings/axes/whole-unit.ts';
import type { Rotation } from '../../../src/cache/play/scenario.ts';
import { trafficOf } from '../../../src/cache/play/traffic.ts';
import { analysed } from '../../support/analysed.ts';
import { sampleFinding } from '../../support/report.ts';
import { HANDBOOK, anthropicBody } from '../../support/requests.ts';

const NOW = new Date('2026-11-23T12:00:00Z');

async function forecast({
  rotation,
  code = 'volatile-prefix',
  on,
}: {
  readonly rotation: Rotation | null;
  readonly code?: 'volatile-prefix' | 'unshared-prefix';
  readonly on: 'base' | 'head' | 'both';
}) {
  const turn = await analysed(anthropicBody());
  const pointer = '/system/0/text';
  const axis = code === 'volatile-prefix' ? 'repeat' : 'sibling';
  const draft = {
    ...wholeUnitDraft(turn, { axis, code, severity: 'error', unit: 3, lostTokens: 0 }),
    effect: {
      kind: 'varies',
      rotation,
      among: null,
      places: [{ pointer, offset: 9, length: 8 }],
    },
  } as const;
  const plain = { case: 'default', id: '1', turns: [turn] };
  const varying = { ...plain, siblings: [draft] };
  const one = sampleFinding({ code, axis, status: on === 'base' ? 'fixed' : 'introduced' });
  const pair = {
    base: on === 'head' ? plain : varying,
    head: on === 'base' ? plain : varying,
  };
  const result = forecastOfPair(pair, [one], trafficOf(null), NOW);
  const { base, head } = result.predicted ?? {};
  return {
    base: base?.prefixHitRatio,
    head: head?.prefixHitRatio,
    said: result.whatIfs.fixes.get(one.id),
  };
}

describe('what the findings say varies is played', () => {
  test('a clock that a pull request brings: nothing is read at head', async () => {
    const { base, head, said } = await forecast({ rotation: 'request', on: 'head' });
    expect([base, head]).toEqual([1, 0]);
    expect(said).toMatch(/^Predicted with it: token hit ratio 0\.\d\d → 0\.9\d\.$/);
  });

  test('one that was there before: nothing on both sides', async () => {
    const { base, head } = await forecast({ rotation: 'request', on: 'both' });
    expect([base, head]).toEqual([0, 0]);
  });

  test('one that is gone: base alone', async () => {
    const { base, head } = await forecast({ rotation: 'request', on: 'base' });
    expect([base, head]).toEqual([0, 1]);
  });

  test('a machine varies in no traffic from one deployment', async () => {
    const { head } = await forecast({ rotation: null, on: 'head' });
    expect(head).toBe(1);
  });

  test('a value that varies by request in front of what could be shared', async () => {
    const found = await forecast({ rotation: 'request', code: 'unshared-prefix', on: 'head' });
    expect(found.head).toBe(0);
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
      const { predicted } = forecastOfPair({ base, head }, [], trafficOf(null), NOW);
      return [predicted?.base?.prefixHitRatio, predicted?.head?.prefixHitRatio];
    };
    expect(ratio(steady, steady)).toEqual([1, 1]);
    const [before, after] = ratio(steady, rewritten);
    expect(before).toBe(1);
    expect(after).toBeGreaterThan(0.4);
    expect(after).toBeLessThan(0.8);
  });
});
