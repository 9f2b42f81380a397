import { expect, test } from 'vitest';
import type { Json } from '../../src/json/value.ts';
import { whyNoCall } from '../../src/probe/probe.ts';
import { segment } from '../../src/request/provider/registry.ts';

/** Why a request is not called for. */
function why(provider: string, body: Json): string | null {
  return whyNoCall({
    prompt: 'support',
    case: 'default',
    conversation: '1',
    renders: [{ body, segmented: segment(body, { provider }) }],
    base: null,
    isContained: false,
    isUnchanged: false,
    broken: null,
    isExact: true,
  });
}

const gemini = {
  model: 'gemini-3.5-flash',
  contents: [{ role: 'user', parts: [{ text: 'Where?' }] }],
};

test('a probe sends nothing of which the provider keeps a part', () => {
  expect(why('gemini', gemini)).toBeNull();
  expect(why('gemini', { ...gemini, cachedContent: 'cachedContents/book' })).toContain(
    '(/cachedContent), which a probe must not touch',
  );
  expect(
    why('openai', { model: 'gpt-5.4', input: 'hi', previous_response_id: 'resp_1' }),
  ).toContain('(/previous_response_id)');
});
