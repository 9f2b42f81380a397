import { expect, it } from 'vitest';
import { NOTHING_BESIDE } from '../../src/check/beside.ts';
import { simulateTrace } from '../../src/check/simulate.ts';
import { anthropicBody } from '../support/requests.ts';

/** What the first request of a trace costs where the config says that our model is like another one. */
async function cost(model: string, like: string) {
  const lines = [JSON.stringify({ at: 0, request: { ...anthropicBody(), model } })];
  const beside = { ...NOTHING_BESIDE, models: { 'our-model': { like } } };
  const { requests } = await simulateTrace({ name: 't', lines, beside, now: new Date() });
  return requests[0]?.costUsd;
}

it('a model has the price of the one that it is declared to be like', async () => {
  expect(await cost('our-model', 'nobody')).toBeNull();
  expect(await cost('our-model', 'claude-opus-5')).toBe(await cost('claude-opus-5', 'nobody'));
});
