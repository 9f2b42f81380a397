import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/json/value.ts';
import { openaiChat } from '../../../../src/request/provider/openai/chat.ts';
import { openaiResponses } from '../../../../src/request/provider/openai/responses.ts';
import { faults, marks } from '../outline.ts';

const explicit = { mode: 'explicit' };
const part = (marker?: Json): Json =>
  marker === undefined
    ? { type: 'input_text', text: 'x' }
    : { type: 'input_text', text: 'x', prompt_cache_breakpoint: marker };
const text = (marker: Json): Json => ({ type: 'text', text: 'x', prompt_cache_breakpoint: marker });

function responses(input: Json, given: Readonly<Record<string, Json>> = {}) {
  return openaiResponses.segment({ model: 'gpt-5.6-sol', input, ...given });
}

function chat(messages: Json, given: Readonly<Record<string, Json>> = {}) {
  return openaiChat.segment({ model: 'gpt-5.6-sol', messages, ...given });
}

const call = { type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' };
const output = { type: 'function_call_output', call_id: 'c', output: 'r' };

// "Eligible message endings", developers.openai.com/api/docs/guides/prompt-caching, read 2026-10-10.
describe('the implicit breakpoint of GPT-5.6 and later', () => {
  it('stands at the end of the latest user message', () => {
    const found = responses([
      { role: 'developer', content: 'd' },
      { role: 'user', content: [part(), part()] },
      { role: 'assistant', content: 'a' },
    ]);
    expect(marks(found)).toEqual(['/input/1/content/1 implicit 30m']);
  });

  it('stands at the last tool output of a group', () => {
    expect(marks(responses([{ role: 'user', content: 'u' }, call, output, output]))).toEqual([
      '/input/3 implicit 30m',
    ]);
    const answer = { role: 'tool', tool_call_id: 'c', content: 'r' };
    expect(marks(chat([{ role: 'user', content: 'u' }, answer, answer]))).toEqual([
      '/messages/2 implicit 30m',
    ]);
  });

  it('stands at the last of the leading developer messages, but at no later one', () => {
    const developer = { role: 'developer', content: 'd' };
    expect(marks(responses([developer, developer]))).toEqual(['/input/1/content implicit 30m']);
    expect(marks(responses([{ role: 'user', content: 'u' }, developer]))).toEqual([
      '/input/0/content implicit 30m',
    ]);
  });

  it('needs a message: instructions alone have none', () => {
    expect(marks(responses([], { instructions: 'i' }))).toEqual([]);
  });

  it('is absent in explicit mode, where nothing is cached without a marker', () => {
    expect(marks(responses('a', { prompt_cache_options: explicit }))).toEqual([]);
  });

  it('lives as long as the options say', () => {
    expect(marks(responses('a', { prompt_cache_options: { ttl: '12h' } }))).toEqual([
      '/input implicit 12h',
    ]);
  });
});

describe('an explicit breakpoint of GPT-5.6 and later', () => {
  it('stands on a part of a message, beside the implicit one', () => {
    const found = responses([
      { role: 'developer', content: [part(explicit)] },
      { role: 'user', content: 'u' },
    ]);
    expect(marks(found)).toEqual([
      '/input/0/content/0 explicit 30m',
      '/input/1/content implicit 30m',
    ]);
    expect(faults(found)).toEqual([]);
    expect(found.units[2]?.value).toEqual(part());
  });

  it('may have a lifetime of its own in the Responses API', () => {
    expect(
      marks(responses([{ role: 'user', content: [part({ mode: 'explicit', ttl: '12h' })] }])),
    ).toEqual(['/input/0/content/0 explicit 12h']);
  });

  it('stands on text, images, audio and files of a Chat message, and on a tool answer', () => {
    const marker = { prompt_cache_breakpoint: explicit };
    const found = chat([
      {
        role: 'user',
        content: [
          text(explicit),
          { type: 'image_url', image_url: { url: 'data:,' }, ...marker },
          { type: 'input_audio', input_audio: { data: '', format: 'wav' }, ...marker },
          { type: 'file', file: { file_id: 'f' }, ...marker },
        ],
      },
      { role: 'tool', tool_call_id: 'c', content: [text(explicit)] },
    ]);
    expect(found.breakpoints).toHaveLength(5);
    expect(faults(found)).toEqual([]);
    expect(found.breakpoints.at(-1)?.pointer).toBe('/messages/1/content/0');
  });

  it('may be one of many: the latest are written, the first two and the latest 50 looked up', () => {
    const found = chat(
      Array.from({ length: 60 }, () => ({ role: 'user', content: [text(explicit)] })),
      { prompt_cache_options: explicit },
    );
    expect(found.rules).toMatchObject({ breakpoints: { limit: 4, beyond: 'latest' } });
    expect(faults(found)).toEqual([]);
    expect(found.breakpoints).toHaveLength(52);
    expect(found.breakpoints[2]?.pointer).toBe('/messages/10/content/0');
  });
});

describe('what OpenAI does not honour', () => {
  const where = '/input/0/content/0/prompt_cache_breakpoint';

  it.each<[string, ReturnType<typeof responses>, string]>([
    [
      'a marker on what the assistant wrote',
      responses([
        {
          role: 'assistant',
          content: [{ type: 'output_text', text: 'x', prompt_cache_breakpoint: explicit }],
        },
      ]),
      `unsupported-field ${where}`,
    ],
    [
      'a marker on a tool',
      responses('a', {
        tools: [{ type: 'function', name: 'f', parameters: {}, prompt_cache_breakpoint: explicit }],
      }),
      'unsupported-field /tools/0/prompt_cache_breakpoint',
    ],
    [
      'a marker on added tools',
      responses([
        {
          type: 'additional_tools',
          role: 'developer',
          tools: [],
          prompt_cache_breakpoint: explicit,
        },
      ]),
      'unsupported-field /input/0/prompt_cache_breakpoint',
    ],
    [
      'a marker on the message itself',
      responses([{ role: 'user', content: 'a', prompt_cache_breakpoint: explicit }]),
      'on-message /input/0/prompt_cache_breakpoint',
    ],
    [
      'a marker of another mode',
      responses([{ role: 'user', content: [part({ mode: 'implicit' })] }]),
      `unsupported-field ${where}`,
    ],
    [
      'an unknown lifetime of a marker',
      responses([{ role: 'user', content: [part({ mode: 'explicit', ttl: '5m' })] }]),
      `unsupported-ttl ${where}/ttl`,
    ],
    [
      'an unknown lifetime of all',
      responses('a', { prompt_cache_options: { ttl: '1h' } }),
      'unsupported-ttl /prompt_cache_options/ttl',
    ],
    [
      'an unknown mode',
      responses('a', { prompt_cache_options: { mode: 'off' } }),
      'unsupported-field /prompt_cache_options/mode',
    ],
    [
      'twelve hours in the Chat API',
      chat([{ role: 'user', content: 'a' }], { prompt_cache_options: { ttl: '12h' } }),
      'unsupported-ttl /prompt_cache_options/ttl',
    ],
    [
      'warming in the Chat API',
      chat([{ role: 'user', content: 'a' }], { prompt_cache_options: { prewarm: true } }),
      'unsupported-field /prompt_cache_options/prewarm',
    ],
    [
      'options with an older model',
      responses('a', { model: 'gpt-5.5', prompt_cache_options: explicit }),
      'unsupported-field /prompt_cache_options',
    ],
    [
      'a marker with an older model',
      responses([{ role: 'user', content: [part(explicit)] }], { model: 'gpt-4.1' }),
      `unsupported-field ${where}`,
    ],
    [
      'retention in memory from GPT-5.5 on',
      responses('a', { model: 'gpt-5.5', prompt_cache_retention: 'in_memory' }),
      'unsupported-ttl /prompt_cache_retention',
    ],
  ])('is %s', (_, found, fault) => {
    expect(faults(found)).toEqual([fault]);
    expect(found.breakpoints.filter(({ kind }) => kind === 'explicit')).toEqual([]);
  });

  it('is not retention in memory before GPT-5.5', () => {
    expect(
      faults(responses('a', { model: 'gpt-5.4', prompt_cache_retention: 'in_memory' })),
    ).toEqual([]);
  });
});

describe('a model before GPT-5.6', () => {
  it('matches any prefix and has no breakpoints', () => {
    const found = responses('a', { model: 'gpt-5.4' });
    expect(found.breakpoints).toEqual([]);
    expect(found.rules).toMatchObject({ kind: 'prefix', granularity: 128 });
  });
});
