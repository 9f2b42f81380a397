import { describe, expect, test } from 'vitest';
import { segment } from '../../../src/request/provider/registry.ts';
import { predict } from '../../../src/cache/play/predict.ts';
import type { ScenarioTurn } from '../../../src/cache/play/scenario.ts';
import { trafficOf } from '../../../src/cache/play/traffic.ts';
import { exactUnits } from '../../../src/request/tokens/estimate.ts';

function tokenHitRatio(turns: readonly ScenarioTurn[]): number | null {
  return predict(turns, { traffic: trafficOf(null), price: () => null }).totals.tokenHitRatio;
}

describe('a text that goes on otherwise from turn to turn, where any prefix matches', () => {
  const words = 'Answer from the handbook. '.repeat(1600).slice(0, 40_000);
  /** Two turns; the first text of either ends with the number of the turn. */
  const counted = (role: 'system' | 'user') =>
    [0, 1].map((number) => {
      const said = [{ role, content: `${words}${'ab'[number]}` }, ...(role === 'user' ? [] : [hi])];
      const more = [
        { role: 'assistant', content: 'Yes.' },
        { role: 'user', content: 'And?' },
      ];
      const messages = [...said, ...(number === 0 ? [] : more)];
      const rest = messages.slice(1).map(() => 10);
      const segmented = segment({ model: 'gpt-4o', messages });
      const counts = exactUnits(segmented.units, [10_000, ...rest]) ?? [];
      return { segmented, tokens: counts.map(({ mid }) => mid), varies: new Map() };
    });
  const hi = { role: 'user', content: 'hi' } as const;

  test('is read up to there by the turns of its conversation, and by no other one', () => {
    const token = tokenHitRatio(counted('user'));
    expect(token).toBeGreaterThan(0.47);
    expect(token).toBeLessThan(0.5);
  });

  test('is read up to there by all, where it is a system prompt', () => {
    expect(tokenHitRatio(counted('system'))).toBeGreaterThan(0.97);
  });
});
