import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { conversations, failureFor, renderAll } from '../support.ts';

const CONFIG = (file: string) => `version: 1\nprompts:\n  - { id: cassettes, file: ${file} }\n`;
const BODY = (question: string) =>
  JSON.stringify({
    model: 'claude-sonnet-5',
    system: 'You help.',
    messages: [{ role: 'user', content: question }],
  });

/** A cassette as VCR.py 6 writes it: an embedding, a question, and a second one in base64. */
const CASSETTE = `interactions:
- request:
    body: '{"model": "text-embedding-3-small", "input": "hi"}'
    headers: {authorization: [REDACTED]}
    method: POST
    uri: https://api.openai.com/v1/embeddings
  response: {body: {string: '{}'}, headers: {}, status: {code: 200, message: OK}}
- request:
    body: '${BODY('Where is it?')}'
    headers: {}
    method: POST
    uri: https://api.anthropic.com/v1/messages?beta=true
  response:
    body:
      string: '{"usage": {"input_tokens": 12, "cache_read_input_tokens": 0}}'
    headers: {}
    status: {code: 200, message: OK}
- request:
    body: !!binary |
      ${Buffer.from(BODY('Grüß Gott?')).toString('base64')}
    headers: {}
    method: POST
    uri: https://api.anthropic.com/v1/messages
  response: {body: {string: 'event: message_start'}, headers: {}, status: {code: 200, message: OK}}
version: 1
`;

const HAR = JSON.stringify({
  log: {
    version: '1.2',
    entries: ['2026-11-23T10:00:00.000Z', '2026-11-23T10:00:30.500Z'].map((startedDateTime) => ({
      startedDateTime,
      request: {
        method: 'POST',
        url: 'https://api.anthropic.com/v1/messages',
        postData: { mimeType: 'application/json', text: BODY(`At ${startedDateTime}?`) },
      },
      response: { content: { mimeType: 'application/json', text: '{"usage":{"input_tokens":3}}' } },
    })),
  },
});

async function read(file: string, text: string) {
  const [prompt] = await renderAll(CONFIG(file), { [file]: text });
  return {
    source: prompt?.source,
    turns: conversations(prompt).flatMap(({ turns }) =>
      turns.map(({ body, usage, at, locate }) => ({
        asked: (body as { messages: [{ content: string }] }).messages[0].content,
        usage,
        at,
        line: locate('/system', null)?.line,
      })),
    ),
  };
}

describe('a cassette of VCR.py', () => {
  test('gives the requests to models with their usage, and leaves out other calls', async () => {
    const { source, turns } = await read('tests/cassettes/test_support.yaml', CASSETTE);
    expect(source).toMatchObject({ kind: 'recording', fidelity: 'recorded' });
    expect(turns).toEqual([
      {
        asked: 'Where is it?',
        usage: { input_tokens: 12, cache_read_input_tokens: 0 },
        at: null,
        line: 9,
      },
      { asked: 'Grüß Gott?', usage: null, at: null, line: 19 },
    ]);
  });

  test('is told by its form in any folder', async () => {
    expect((await read('recorded/support.yaml', CASSETTE)).turns).toHaveLength(2);
  });

  test('with parsed bodies, as some serialisers write them', async () => {
    const parsed = `interactions:
- request:
    parsed_body: ${BODY('hi?')}
    method: POST
    uri: https://api.anthropic.com/v1/messages
  response: {parsed_body: {usage: {input_tokens: 5}}}
`;
    expect((await read('cassettes/a.yaml', parsed)).turns).toEqual([
      { asked: 'hi?', usage: { input_tokens: 5 }, at: null, line: 3 },
    ]);
  });

  test('without a request to a model says so', async () => {
    const other = CASSETTE.slice(0, CASSETTE.indexOf('- request:\n    body: \'{"model":"claude'));
    const failed = await failureFor(CONFIG('cassettes/a.yaml'), { 'cassettes/a.yaml': other });
    expect(failed.reason).toBe(
      'cassettes/a.yaml holds one recorded call, which is no request to a model: record one, or take it out of the config.',
    );
  });
});

describe('the usage of a recorded response', () => {
  const events = [
    ['message_start', { message: { usage: { input_tokens: 3, cache_read_input_tokens: 900 } } }],
    ['content_block_delta', { delta: { type: 'text_delta', text: 'data: {"usage":{}}' } }],
    ['message_delta', { usage: { input_tokens: 3, output_tokens: 7 } }],
  ] as const;
  const streamed = events
    .map(([type, data]) => `event: ${type}\r\ndata: ${JSON.stringify({ type, ...data })}\r\n\r\n`)
    .join('');
  const whole = { input_tokens: 3, cache_read_input_tokens: 900, output_tokens: 7 };
  const chunk = { object: 'chat.completion.chunk', choices: [], usage: { prompt_tokens: 4 } };
  test.each([
    ['of a stream', streamed, whole],
    ['of a stream in base64', Buffer.from(streamed).toString('base64'), whole],
    ['of a compressed stream', gzipSync(streamed).toString('base64'), whole],
    ['of a chat', `data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`, { prompt_tokens: 4 }],
    ['of Responses', `data: ${JSON.stringify({ response: { usage: whole } })}\n`, whole],
    [
      'of a list of chunks',
      `[{}, {"usageMetadata": {"promptTokenCount": 2}}]`,
      { promptTokenCount: 2 },
    ],
    ['that broke off is none', streamed.slice(0, 60), null],
    ['of a text is none', 'Not found', null],
    ['of damaged bytes is none', Buffer.from([0x1f, 0x8b, 1, 2]).toString('base64'), null],
  ])('%s', async (_, text, usage) => {
    const har = JSON.parse(HAR) as { log: { entries: { response: unknown }[] } };
    for (const entry of har.log.entries) entry.response = { content: { text } };
    expect((await read('traffic.har', JSON.stringify(har))).turns[0]?.usage).toEqual(usage);
  });
});

test('an HTTP Archive gives its requests with their times', async () => {
  const { source, turns } = await read('traffic.har', HAR);
  expect(source).toMatchObject({ kind: 'recording', fidelity: 'recorded' });
  expect(turns.map(({ at, usage }) => [at, usage])).toEqual([
    [0, { input_tokens: 3 }],
    [30.5, { input_tokens: 3 }],
  ]);
});
