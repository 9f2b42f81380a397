import { describe, expect, test } from 'vitest';
import { requestsInRecording } from '../../../src/render/recordings/recording-file.ts';
import type { Json } from '../../../src/json/value.ts';
import { segment } from '../../../src/request/provider/registry.ts';

const hi = { role: 'user', content: 'Hi' };
const chat = (model?: string): Json => ({ ...(model !== undefined && { model }), messages: [hi] });
const gemini: Json = { contents: [{ role: 'user', parts: [{ text: 'Hi' }] }] };
const converse: Json = { messages: [{ role: 'user', content: [{ text: 'Hi' }] }] };
const messages = (model: string): Json => ({
  model,
  max_tokens: 9,
  system: 'You help.',
  messages: [hi],
});

/** A cassette of these calls, as VCR.py writes it. */
const cassette = (...calls: readonly (readonly [uri: string, body: Json])[]) =>
  `interactions:\n${calls
    .map(
      ([uri, body]) =>
        `- request:\n    body: '${JSON.stringify(body)}'\n    method: POST\n    uri: ${uri}\n  response:\n    body:\n      string: '{}'\n`,
    )
    .join('')}version: 1\n`;

const GOOGLE = 'https://generativelanguage.googleapis.com/v1beta/models';
const AWS = 'https://bedrock-runtime.eu-west-1.amazonaws.com/model';

describe('the address of a recorded request', () => {
  test.each<[uri: string, body: Json, provider: string, model: string]>([
    [
      'https://acme.openai.azure.com/openai/deployments/chat-prod/chat/completions?api-version=1',
      chat(),
      'azure',
      'chat-prod',
    ],
    [
      'https://acme.openai.azure.com/openai/deployments/d/chat/completions',
      chat('gpt-4o'),
      'azure',
      'gpt-4o',
    ],
    [
      'https://api.groq.com/openai/v1/chat/completions',
      chat('meta-llama/llama-4-scout'),
      'groq',
      'meta-llama/llama-4-scout',
    ],
    [
      'https://openrouter.ai/api/v1/chat/completions',
      chat('claude-sonnet-4.5'),
      'openrouter',
      'claude-sonnet-4.5',
    ],
    [
      'https://openrouter.ai/api/v1/messages',
      messages('anthropic/claude-sonnet-4.5'),
      'openrouter',
      'anthropic/claude-sonnet-4.5',
    ],
    [
      'https://openrouter.ai/api/v1/responses',
      { model: 'openai/gpt-5.4', input: 'Hi' },
      'openrouter',
      'openai/gpt-5.4',
    ],
    [`${GOOGLE}/gemini-2.5-flash:generateContent`, gemini, 'gemini', 'gemini-2.5-flash'],
    [`${GOOGLE}/gemini-2.5-pro:streamGenerateContent?alt=sse`, gemini, 'gemini', 'gemini-2.5-pro'],
    [
      'https://us-east5-aiplatform.googleapis.com/v1/projects/p/locations/l/publishers/google/models/gemini-3.8-flash:generateContent',
      gemini,
      'gemini',
      'gemini-3.8-flash',
    ],
    [`${AWS}/us.amazon.nova-lite-v1%3A0/converse`, converse, 'bedrock', 'us.amazon.nova-lite-v1:0'],
    [
      `${AWS}/us.anthropic.claude-sonnet-4-5-20250929-v1%3A0/converse-stream`,
      converse,
      'bedrock',
      'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
    ],
    ['https://api.x.ai/v1/chat/completions', chat('grok-4'), 'xai', 'grok-4'],
    [
      'https://api.deepseek.com/chat/completions',
      chat('deepseek-chat'),
      'deepseek',
      'deepseek-chat',
    ],
    [
      'https://api.cerebras.ai/v1/chat/completions',
      chat('gpt-oss-120b'),
      'cerebras',
      'gpt-oss-120b',
    ],
    ['https://api.z.ai/api/anthropic/v1/messages', messages('glm-5'), 'generic', 'glm-5'],
    ['https://api.cohere.com/v2/chat', chat('command-r'), 'generic', 'command-r'],
    ['https://api.writer.com/v1/chat', chat('palmyra-x5'), 'generic', 'palmyra-x5'],
    ['http://localhost:11434/api/chat', chat('llama3'), 'generic', 'llama3'],
    [
      'http://localhost:8000/v1/completions',
      { model: 'm', prompt: 'Once upon a time' },
      'generic',
      'm',
    ],
    // A host that nobody knows: the body tells.
    [
      'http://localhost:8000/v1/chat/completions',
      chat('claude-sonnet-4-5'),
      'anthropic',
      'claude-sonnet-4-5',
    ],
  ])('%s', (uri, body, provider, model) => {
    const { requests, notes } = requestsInRecording(cassette([uri, body]), 'a.yaml');
    expect(requests.map((sent) => segment(sent.body, sent))).toMatchObject([{ provider, model }]);
    expect(notes).toEqual([]);
  });

  test('tells a conversation that goes on at another model', () => {
    const { requests } = requestsInRecording(
      cassette(
        [`${GOOGLE}/gemini-2.5-flash:generateContent`, gemini],
        [`${GOOGLE}/gemini-2.5-pro:generateContent`, gemini],
      ),
      'a.yaml',
    );
    expect(requests.map(({ model }) => model)).toEqual(['gemini-2.5-flash', 'gemini-2.5-pro']);
  });

  test.each<[what: string, uri: string, body: Json]>([
    [
      'an embedding',
      'https://api.openai.com/v1/embeddings',
      { model: 'text-embedding-3-small', input: 'Hi' },
    ],
    ['a message that is put into a thread', 'https://api.openai.com/v1/threads/t_1/messages', hi],
    [
      "an embedding of Bedrock's",
      `${AWS}/amazon.titan-embed-text-v2%3A0/invoke`,
      { inputText: 'Hi' },
    ],
  ])('leaves %s out beside a request to a model, and says so', (_, uri, body) => {
    const both = cassette([`${AWS}/amazon.nova-lite-v1%3A0/converse`, converse], [uri, body]);
    const { requests, notes } = requestsInRecording(both, 'a.yaml');
    expect(requests).toHaveLength(1);
    expect(notes).toEqual([
      'Recorded calls that are no requests to a model (embeddings, files, threads and the like) are left out.',
    ]);
    expect(() => requestsInRecording(cassette([uri, body]), 'a.yaml')).toThrow(
      'a.yaml holds one recorded call, which is no request to a model',
    );
  });

  test('says of a request whose body cannot be read that it is one', () => {
    const broken = cassette(['https://api.openai.com/v1/chat/completions', hi]).replace(
      '"Hi"}',
      '"Hi"',
    );
    expect(() => requestsInRecording(broken, 'a.yaml')).toThrow(/bodies cannot be read as JSON/);
  });
});

describe('a cassette that PyYAML loads', () => {
  // Hand-written: the quoted text goes on at the column of its key, and ends there.
  const loose = (quote: string, body: string) => `interactions:
- request:
    body: ${quote}${body.slice(0, body.indexOf(' is '))}
    ${body.slice(body.indexOf(' is ') + 1)}
    ${quote}
    method: POST
    uri: https://api.openai.com/v1/chat/completions
  response:
    body:
      string: '{}'
version: 1
`;
  const text = JSON.stringify({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'It is his' }],
  });

  test.each([
    ['single', "'", text.replace('his', "John''s")],
    ['double', '"', text.replaceAll('"', String.raw`\"`)],
  ])('loads, in %s quotes', (_, quote, body) => {
    const { requests } = requestsInRecording(loose(quote, body), 'a.yaml');
    expect(requests).toMatchObject([{ body: { model: 'gpt-4o' } }]);
    expect(requests[0]?.locate('/messages', null)).toEqual({ file: 'a.yaml', line: 3 });
  });

  test('is told as it stands where it is no YAML either', () => {
    expect(() =>
      requestsInRecording("interactions:\n- request:\n    body: 'never", 'a.yaml'),
    ).toThrow(/^a\.yaml:/);
  });
});
