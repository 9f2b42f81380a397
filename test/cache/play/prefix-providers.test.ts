import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import { Player } from '../../../src/cache/play/player.ts';
import { type Sent, bill, played, prepared } from './playing.ts';

/** Messages of a chat, one for each letter of `said`; R is the model's. */
function chat(
  provider: string,
  at: number,
  said: string,
  { members = {}, ...more }: Partial<Sent> & { readonly members?: Record<string, Json> } = {},
): Sent {
  const names = said.split('');
  const messages = names.map((name): Json => ({
    role: name === 'R' ? 'assistant' : 'user',
    content: name,
  }));
  const body = { model: 'a-model', messages, ...members };
  return { at, provider, body, tokens: names.map(() => 1024), ...more };
}

const reads = (sent: readonly Sent[]) => bill(sent).map(([read]) => read);

describe('DeepSeek reuses whole units (api-docs.deepseek.com/guides/kv_cache)', () => {
  const send = (...said: readonly string[]) => said.map((each, at) => chat('deepseek', at, each));

  test('the first example: A + B, then A + B + C', () => {
    expect(reads(send('AB', 'ABC'))).toEqual([0, 2048]);
  });

  test('the second example: A + B, then A + C shares nothing yet, then A + D reads A', () => {
    expect(reads(send('AB', 'AC', 'AD'))).toEqual([0, 0, 1024]);
  });

  test('the end of a reply is a unit too', () => {
    expect(reads(send('AB', 'ABRC'))).toEqual([0, 3072]);
  });

  test('what was missed the first time is a change, and nothing else', () => {
    expect(played(send('AB', 'AC', 'AD')).map(({ missReason }) => missReason)).toEqual([
      'cold',
      'messages_changed',
      'messages_changed',
    ]);
  });

  describe('inside a message', () => {
    const report = 'The figures of the quarter are as follows. '.repeat(400);
    const ask = (...questions: readonly string[]) =>
      questions.map((question, at) => ({
        ...chat('deepseek', at, ''),
        body: { model: 'a-model', messages: [{ role: 'user', content: report + question }] },
        tokens: [4_000],
      }));

    test('what two have in common is read by the third, in whole blocks', () => {
      const sent = ask('Sum it up.', 'What of the profit?', 'And of the loss?', 'Sum it up!');
      expect(reads(sent)).toEqual([0, 0, 3_968, 3_968]);
      expect(played(sent).map(({ expected }) => expected)).toEqual([0, 0, 3_968, 3_968]);
    });

    test('and lives on from each reading', () => {
      const later = ask('a', 'b', 'c', 'd', 'e').map((each, at) => ({ ...each, at: at * 200 }));
      expect(reads(later)).toEqual([0, 0, 3_968, 3_968, 3_968]);
    });
  });

  test('only what is a unit could have been read', () => {
    expect(played(send('AB', 'AC', 'AD')).map(({ expected }) => expected)).toEqual([0, 0, 1024]);
  });
});

describe('machines that requests without a key are spread over', () => {
  const twice = (machinesWithoutKey: number, members: Record<string, Json> = {}) =>
    [0, 10].map((at) => chat('xai', at, 'AB', { assume: { machinesWithoutKey }, members }));

  test('one machine: they meet', () => {
    expect(reads(twice(1))).toEqual([0, 1920]);
  });

  test('as many as there are requests: they never do', () => {
    expect(reads(twice(Infinity))).toEqual([0, 0]);
  });

  test('a key keeps them together', () => {
    const keyed = twice(Infinity, { prompt_cache_key: 'support' });
    expect(reads(keyed)).toEqual([0, 1920]);
  });
});

describe("servers of one's own", () => {
  test('vLLM reads full blocks, less the last token, which is always computed', () => {
    expect(reads([0, 1].map((at) => chat('vllm', at, 'A')))).toEqual([0, 1008]);
  });

  test('a salt isolates at vLLM, an extra key at SGLang', () => {
    const salted = (provider: string, name: string) =>
      ['one', 'two'].map((value, at) => chat(provider, at, 'AB', { members: { [name]: value } }));
    expect(reads(salted('vllm', 'cache_salt'))).toEqual([0, 0]);
    expect(reads(salted('sglang', 'extra_key'))).toEqual([0, 0]);
  });

  test('SGLang reads to the token', () => {
    const first = chat('sglang', 0, 'AB', { tokens: [1000, 37] });
    const second = chat('sglang', 1, 'AC', { tokens: [1000, 99] });
    expect(reads([first, second])).toEqual([0, 1000]);
  });
});

describe('Gemini', () => {
  const gemini = (at: number, question: string, more: object = {}): Sent => ({
    at,
    body: {
      model: 'gemini-3.5-flash',
      contents: [{ role: 'user', parts: [{ text: 'a book' }, { text: question }] }],
      ...more,
    },
    tokens: [5000, 10],
  });

  test('the implicit cache reads what two requests have in common, from 4,096 tokens on', () => {
    expect(reads([gemini(0, 'who?'), gemini(1, 'why?')])).toEqual([0, 5000]);
    const short = [0, 1].map((at) => ({ ...gemini(at, `${at}`), tokens: [4000, 10] }));
    expect(reads(short)).toEqual([0, 0]);
  });

  test('requests with and without an explicit cache share nothing', () => {
    const cached = { cachedContent: 'cachedContents/book' };
    expect(reads([gemini(0, 'who?'), gemini(1, 'who?', cached)])).toEqual([0, 0]);
  });
});

test('nobody reads what another one cached, by whatever name the model goes', () => {
  const providers = ['openai', 'azure', 'vllm', 'sglang', 'openai'];
  const sent = providers.map((provider, at) => chat(provider, at * 10, 'AB'));
  expect(reads(sent)).toEqual([0, 0, 0, 0, 1920]);
  expect(
    played(sent)
      .map(({ missReason }) => missReason)
      .slice(0, 4),
  ).toEqual(['cold', 'cold', 'cold', 'cold']);
});

test('a system prompt that everybody reads is known inside for as long as it lives, whatever comes by', () => {
  const rules = 'Answer from the handbook, politely and briefly. '.repeat(500);
  const ask = (system: string, question: string, at: number): Sent => ({
    at,
    body: {
      model: 'gpt-4o',
      messages: [
        { role: 'system', content: system },
        { role: 'user', content: question },
      ],
    },
    tokens: [6_000, 6_000],
  });
  const player = new Player({ expiryCounts: false, textMemory: 5_000 });
  // More than what two generations of texts hold: 24,000 steps.
  for (let at = 0; at < 24; at += 1)
    player.play(prepared(ask(rules, `${at} `.repeat(20_000).slice(0, 64_000), at * 10)));
  const { read, expected } = player.play(prepared(ask(`${rules}And be kind.`, 'Who?', 240)));
  expect([read, expected]).toEqual([5_888, 5_888]);
});
