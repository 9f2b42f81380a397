import OpenAI from 'openai';
import { afterEach, expect, test } from 'vitest';
import { startLoopback } from '../../../src/fake-provider/cached/provider.ts';
import type { FakeServer } from '../../../src/fake-provider/fake-server.ts';
import { HANDBOOK } from '../../support/requests.ts';

let running: FakeServer | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

const said = (content: string) => ({ role: 'user' as const, content });
const BODY = { model: 'gpt-5.6', input: [said(HANDBOOK)] };

/** The diagnostics of a request that is compared with BODY, sent ten seconds before. */
async function compared(later: object, seconds = 10) {
  const clock = { seconds: 0 };
  running = await startLoopback({ now: () => clock.seconds });
  const openai = new OpenAI({ apiKey: 'none', maxRetries: 0, baseURL: `${running.url}/v1` });
  // Members that are younger than the installed types go through all the same.
  const send = async (body: object) => {
    const response: object = await openai.responses.create(body as typeof BODY);
    return response as { readonly id: string; readonly prompt_cache_diagnostics?: Diagnostics };
  };
  const options = { prompt_cache_options: { comparison_response_id: null } };
  const first = await send({ ...BODY, ...options });
  clock.seconds = seconds;
  const second = await send({
    ...BODY,
    input: [...BODY.input, said('and?')],
    prompt_cache_options: { comparison_response_id: first.id },
    ...later,
  });
  return { first: first.prompt_cache_diagnostics, second: second.prompt_cache_diagnostics };
}

interface Diagnostics {
  readonly type: string;
  readonly cache_missed_tokens?: number;
}

test('a request that asks for a comparison with none is told nothing', async () => {
  expect((await compared({})).first).toBeUndefined();
});

test('a hit', async () => {
  expect((await compared({})).second).toEqual({ type: 'cache_hit' });
});

test.each([
  ['tools_changed', { tools: [{ type: 'function', name: 'f', parameters: {}, strict: false }] }],
  ['input_changed', { input: [said(`Be brief. ${HANDBOOK}`)] }],
  ['model_changed', { model: 'gpt-6' }],
  ['reasoning_effort_changed', { reasoning: { effort: 'high' } }],
  ['verbosity_changed', { text: { verbosity: 'low' } }],
  ['text_format_changed', { text: { format: { type: 'json_object' } } }],
  ['prompt_cache_key_changed', { prompt_cache_key: 'other' }],
  ['service_tier_changed', { service_tier: 'priority' }],
])('%s', async (reason, later) => {
  const { second } = await compared(later);
  expect(second).toMatchObject({ type: 'cache_miss', reason });
  expect(second?.cache_missed_tokens).toBeGreaterThan(1024);
});

test('a response that is not known', async () => {
  const later = { prompt_cache_options: { comparison_response_id: 'resp_nobody' } };
  expect((await compared(later)).second).toEqual({ type: 'comparison_response_not_found' });
});

test('nothing changed, and the entry is gone', async () => {
  expect((await compared({}, 4000)).second).toEqual({ type: 'unavailable' });
});
