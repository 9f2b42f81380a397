import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import { segment } from '../../../src/request/provider/registry.ts';
import { estimateUnits } from '../../../src/request/tokens/estimate.ts';
import { sumRanges } from '../../../src/request/tokens/range.ts';

async function tokensOf(body: Json) {
  const { units, tokenFamily } = segment(body);
  return sumRanges(await estimateUnits(units, tokenFamily));
}

// about-claude/pricing#tool-use-pricing, read 2026-11-30.
describe('the names of OpenAI’s messages', () => {
  // openai-cookbook, How to count tokens: the API counts 124 tokens on gpt-4o.
  it('count: the example of the cookbook', async () => {
    const user = 'example_user';
    const assistant = 'example_assistant';
    const messages = [
      [
        'system',
        'You are a helpful, pattern-following assistant that translates corporate jargon into plain English.',
      ],
      ['system', 'New synergies will help drive top-line growth.', user],
      ['system', 'Things working well together will increase revenue.', assistant],
      [
        'system',
        "Let's circle back when we have more bandwidth to touch base on opportunities for increased leverage.",
        user,
      ],
      ['system', "Let's talk later when we're less busy about how to do better.", assistant],
      [
        'user',
        "This late pivot means we don't have time to boil the ocean for the client deliverable.",
      ],
    ].map(([role = '', content = '', name]): Json => ({
      role,
      content,
      ...(name !== undefined && { name }),
    }));
    const { low, mid, high } = await tokensOf({ model: 'gpt-4o', messages });
    expect([low <= 124, high >= 124]).toEqual([true, true]);
    expect(Math.abs(mid - 124) / 124).toBeLessThan(0.1);
  });
});
