import { describe, expect, it } from 'vitest';
import { billingOf } from '../../../src/cache/usage/billing.ts';
import { StreamUsage } from '../../../src/cache/usage/stream.ts';

const none = { tier: null, geo: null, speed: null };

describe('how a response says that it was served', () => {
  it.each([
    [
      'Claude',
      { service_tier: 'batch', inference_geo: 'us', speed: 'fast' },
      {},
      { tier: 'batch', geo: 'us', speed: 'fast' },
    ],
    ['OpenAI', {}, { service_tier: 'flex' }, { ...none, tier: 'flex' }],
    ['Gemini', { serviceTier: 'priority' }, {}, { ...none, tier: 'priority' }],
    ['Vertex AI', { trafficType: 'ON_DEMAND_FLEX' }, {}, { ...none, tier: 'ON_DEMAND_FLEX' }],
    ['Converse', {}, { serviceTier: { type: 'flex' } }, { ...none, tier: 'flex' }],
    [
      'Converse, optimised',
      {},
      { performanceConfig: { latency: 'optimized' } },
      { ...none, speed: 'optimized' },
    ],
    ['nothing', {}, {}, none],
  ])('%s', (_, usage, response, expected) => {
    expect(billingOf(usage, response)).toEqual(expected);
  });

  it('counts the searches of a Responses answer, and names the tools that no list prices', () => {
    const output = ['web_search_call', 'web_search_call', 'code_interpreter_call', 'message'];
    expect(billingOf({}, { output: output.map((type) => ({ type })) })).toEqual({
      ...none,
      webSearches: 2,
      tools: ['a code interpreter'],
    });
    const grounded = { candidates: [{ groundingMetadata: { webSearchQueries: ['weather'] } }] };
    expect(billingOf({}, grounded).tools).toEqual(['grounding with a search']);
  });
});

describe('how the events of a stream say it', () => {
  const billing = (...events: readonly object[]) => {
    const stream = new StreamUsage();
    for (const event of events) stream.push(event as never);
    return stream.summary().billing;
  };

  it.each([
    [
      'Claude: the first event',
      [
        { type: 'message_start', message: { usage: { input_tokens: 1, service_tier: 'batch' } } },
        { type: 'message_delta', usage: { output_tokens: 5 } },
      ],
      { ...none, tier: 'batch' },
    ],
    [
      'Responses: the last event',
      [
        {
          type: 'response.completed',
          response: { service_tier: 'flex', output: [{ type: 'web_search_call' }] },
        },
      ],
      { ...none, tier: 'flex', webSearches: 1 },
    ],
    [
      'Converse: the metadata',
      [{ metadata: { usage: { inputTokens: 1 }, serviceTier: { type: 'priority' } } }],
      { ...none, tier: 'priority' },
    ],
    [
      'Gemini: any chunk',
      [{ usageMetadata: { promptTokenCount: 1, serviceTier: 'flex' } }, { candidates: [] }],
      { ...none, tier: 'flex' },
    ],
  ])('%s', (_, events, expected) => {
    expect(billing(...events)).toEqual(expected);
  });
});
