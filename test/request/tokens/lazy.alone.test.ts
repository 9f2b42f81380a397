import { expect, it, vi } from 'vitest';

const engine = vi.hoisted(() => ({ loads: 0 }));

vi.mock('gpt-tokenizer/bpeRanks/o200k_base', async (original) => {
  engine.loads += 1;
  return await original<object>();
});

it('loads the tokenizer with the first estimate, not with the module, and only once', async () => {
  const { estimateUnits } = await import('../../../src/request/tokens/estimate.ts');
  expect(engine.loads).toBe(0);
  await Promise.all([estimateUnits([], 'openai'), estimateUnits([], 'openai')]);
  expect(engine.loads).toBe(1);
});
