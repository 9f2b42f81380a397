import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import { afterEach, describe, expect, test } from 'vitest';
import { type LoopbackOptions, startLoopback } from '../../../src/fake-provider/cached/provider.ts';
import type { FakeServer } from '../../../src/fake-provider/fake-server.ts';
import { HANDBOOK } from '../../support/requests.ts';

let running: FakeServer | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

/** A provider whose time stands still until it is moved. */
async function provider(options: LoopbackOptions = {}, retries = 0) {
  const clock = { seconds: 0 };
  running = await startLoopback({ now: () => clock.seconds, ...options });
  const key = { apiKey: 'none', maxRetries: retries };
  return {
    clock,
    claude: new Anthropic({ ...key, baseURL: running.url }),
    openai: new OpenAI({ ...key, baseURL: `${running.url}/v1` }),
  };
}

const ask = (question: string, ttl: '5m' | '1h' = '5m') => ({
  model: 'claude-sonnet-5',
  max_tokens: 100,
  system: [
    { type: 'text' as const, text: HANDBOOK, cache_control: { type: 'ephemeral' as const, ttl } },
  ],
  messages: [{ role: 'user' as const, content: question }],
});

describe('Claude on loopback', () => {
  test('writes, reads, and forgets after five minutes of its own time', async () => {
    const { claude, clock } = await provider();
    const usage = async (question: string) => (await claude.messages.create(ask(question))).usage;
    const first = await usage('one');
    expect(first.cache_read_input_tokens).toBe(0);
    const written = first.cache_creation_input_tokens ?? 0;
    expect(written).toBeGreaterThan(5000);
    clock.seconds = 10;
    expect(await usage('two')).toMatchObject({
      cache_read_input_tokens: written,
      cache_creation_input_tokens: 0,
    });
    clock.seconds = 310;
    expect((await usage('three')).cache_creation_input_tokens).toBe(written);
  });

  test('tells the lifetimes of what it writes apart', async () => {
    const { claude } = await provider();
    const { usage } = await claude.messages.create(ask('one', '1h'));
    expect(usage.cache_creation?.ephemeral_1h_input_tokens).toBe(usage.cache_creation_input_tokens);
  });

  test('streams the same usage', async () => {
    const { claude, clock } = await provider();
    await claude.messages.create(ask('one'));
    clock.seconds = 5;
    const message = await claude.messages.stream(ask('two')).finalMessage();
    expect(message.usage.cache_read_input_tokens).toBeGreaterThan(5000);
  });

  test('counts the tokens that it bills', async () => {
    const { claude } = await provider();
    const { max_tokens: _, ...body } = ask('one');
    const { input_tokens } = await claude.messages.countTokens(body);
    const { usage } = await claude.messages.create(ask('one'));
    expect(input_tokens).toBe((usage.cache_creation_input_tokens ?? 0) + usage.input_tokens);
  });

  test('says in its diagnostics where a request stops being equal', async () => {
    const { claude, clock } = await provider();
    const first = await claude.messages.create({
      ...ask('one'),
      diagnostics: { previous_message_id: null },
    });
    expect(first.diagnostics).toBeNull();
    clock.seconds = 5;
    const changed = { ...ask('one'), system: `Be brief. ${HANDBOOK}` };
    const compared = { diagnostics: { previous_message_id: first.id } };
    const second = await claude.messages.create({ ...changed, ...compared });
    expect(second.diagnostics?.cache_miss_reason).toMatchObject({ type: 'system_changed' });
    const unknown = { diagnostics: { previous_message_id: 'msg_nobody' } };
    const third = await claude.messages.create({ ...changed, ...unknown });
    expect(third.diagnostics?.cache_miss_reason).toMatchObject({
      type: 'previous_message_not_found',
    });
  });

  test('is not readable before the delay that was set is over', async () => {
    const { claude, clock } = await provider({ assumptions: { visibilityDelay: 2 } });
    const read = async () =>
      (await claude.messages.create(ask('one'))).usage.cache_read_input_tokens ?? 0;
    expect(await read()).toBe(0);
    clock.seconds = 1;
    expect(await read()).toBe(0);
    clock.seconds = 2;
    expect(await read()).toBeGreaterThan(5000);
  });
});

describe('OpenAI on loopback', () => {
  test('reads whole blocks of 128 tokens on Chat, up to GPT-5.5', async () => {
    const { openai, clock } = await provider();
    const send = async (content: string) => {
      const messages = [
        { role: 'system' as const, content: HANDBOOK },
        { role: 'user' as const, content },
      ];
      const { usage } = await openai.chat.completions.create({ model: 'gpt-4o', messages });
      return usage?.prompt_tokens_details?.cached_tokens ?? 0;
    };
    expect(await send('one')).toBe(0);
    clock.seconds = 5;
    const cached = await send('two');
    expect(cached).toBeGreaterThan(4000);
    expect(cached % 128).toBe(0);
  });

  test('writes and reads entries on Responses, from GPT-5.6 on', async () => {
    const { openai, clock } = await provider();
    const send = async (...said: readonly string[]) => {
      const input = said.map((content) => ({ role: 'user' as const, content }));
      const { usage } = await openai.responses.create({ model: 'gpt-5.6', input });
      return usage?.input_tokens_details.cached_tokens ?? 0;
    };
    expect(await send(HANDBOOK)).toBe(0);
    clock.seconds = 5;
    expect(await send(HANDBOOK, 'and?')).toBeGreaterThan(4000);
  });
});

describe('what goes wrong on request', () => {
  test('429 and 529, from which the clients recover by themselves', async () => {
    const { claude } = await provider({ faults: { rateLimited: 0.5 } }, 2);
    const sent = await Promise.all([1, 2, 3].map(() => claude.messages.create(ask('one'))));
    expect(sent).toHaveLength(3);
    await running?.close();
    const second = await provider({ faults: { overloaded: 1 } });
    await expect(second.claude.messages.create(ask('one'))).rejects.toMatchObject({ status: 529 });
  });

  test('silent misses, every other time', async () => {
    const { claude, clock } = await provider({ faults: { silentMisses: 0.5 } });
    const reads: number[] = [];
    for (let at = 0; at < 6; at += 1) {
      clock.seconds = at;
      const { usage } = await claude.messages.create(ask('one'));
      reads.push(Math.sign(usage.cache_read_input_tokens ?? 0));
    }
    expect(reads).toEqual([0, 0, 1, 0, 1, 0]);
  });

  test('streams that break off', async () => {
    const { claude } = await provider({ faults: { dropped: 1 } });
    await expect(claude.messages.stream(ask('one')).finalMessage()).rejects.toBeInstanceOf(Error);
  });
});
