import Anthropic from '@anthropic-ai/sdk';
import { betaTool } from '@anthropic-ai/sdk/helpers/beta/json-schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recognise, segment } from '../../../../src/request/provider/registry.ts';
import { type Answer, type Loopback, type Received, loopback } from '../loopback.ts';
import { faults, lost, marks, outline } from '../outline.ts';

const usage = { input_tokens: 1, output_tokens: 1 };
const envelope = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'claude-sonnet-5',
  stop_sequence: null,
  usage,
};
const reply = { ...envelope, content: [{ type: 'text', text: 'ok' }], stop_reason: 'end_turn' };
const toolUse = { type: 'tool_use', id: 'toolu_1', name: 'add', input: { a: 1, b: 2 } };

function answer({ path, body }: Received, nth: number): Answer {
  if (path.endsWith('count_tokens')) return { json: { input_tokens: 7 } };
  if ((body as { stream?: boolean }).stream === true) {
    const start = { type: 'message_start', message: { ...reply, content: [], stop_reason: null } };
    const stop = { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage };
    return {
      events: [
        ['message_start', start],
        ['message_delta', stop],
        ['message_stop', { type: 'message_stop' }],
      ],
    };
  }
  const callsTool = JSON.stringify(body).includes('"add"') && nth === 0;
  return { json: callsTool ? { ...reply, content: [toolUse], stop_reason: 'tool_use' } : reply };
}

let server: Loopback;
let client: Anthropic;

beforeEach(async () => {
  server = await loopback(answer);
  client = new Anthropic({ apiKey: 'none', baseURL: server.url, maxRetries: 0 });
});

afterEach(() => server.close());

/** The requests that arrived, each recognised by its shape and cut. */
function recorded() {
  return server.received.map(({ body, path }) => {
    expect(recognise(body)).toMatchObject({ api: { api: 'messages' } });
    const found = segment(body);
    expect(lost(body, found)).toEqual([]);
    expect(faults(found)).toEqual([]);
    return { path, found };
  });
}

const params = {
  model: 'claude-sonnet-5',
  max_tokens: 100,
  system: [{ type: 'text', text: 'Be brief.', cache_control: { type: 'ephemeral', ttl: '1h' } }],
  tools: [{ name: 'f', input_schema: { type: 'object', properties: { a: { type: 'number' } } } }],
  messages: [{ role: 'user', content: 'hi' }],
} satisfies Anthropic.MessageCreateParamsNonStreaming;

const units = [
  'namespace {"model":"claude-sonnet-5"}',
  'tools tool /tools/0',
  'parameters system',
  'system text /system/0',
  'parameters messages',
  'messages text /messages/0/content',
];

describe('what @anthropic-ai/sdk sends', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['messages.create', () => client.messages.create(params)],
    [
      'messages.create, streaming',
      async () => {
        for await (const event of await client.messages.create({ ...params, stream: true }))
          void event;
      },
    ],
    ['messages.stream', () => client.messages.stream(params).finalMessage()],
    [
      'messages.countTokens',
      () =>
        client.messages.countTokens({
          model: params.model,
          system: params.system,
          tools: params.tools,
          messages: params.messages,
        }),
    ],
    [
      'beta.messages.create',
      () => client.beta.messages.create({ ...params, betas: ['mcp-client-2025-11-20'] }),
    ],
    [
      'beta.messages.countTokens',
      () =>
        client.beta.messages.countTokens({
          model: params.model,
          system: params.system,
          tools: params.tools,
          messages: params.messages,
        }),
    ],
  ])('by %s is cut the same', async (_, send) => {
    await send();
    const [request] = recorded();
    expect(request && outline(request.found)).toEqual(units);
    expect(request && marks(request.found)).toEqual(['/system/0 explicit 1h']);
  });

  it('by messages.create with automatic caching ends at the last block', async () => {
    await client.messages.create({ ...params, cache_control: { type: 'ephemeral', ttl: '1h' } });
    const [request] = recorded();
    expect(request && marks(request.found)).toEqual([
      '/system/0 explicit 1h',
      '/messages/0/content automatic 1h',
    ]);
  });

  const add = betaTool({
    name: 'add',
    description: 'Adds.',
    inputSchema: {
      type: 'object',
      properties: { a: { type: 'number' }, b: { type: 'number' } },
      required: ['a', 'b'],
    },
    run: ({ a, b }) => String(a + b),
  });
  const question = {
    model: 'claude-sonnet-5',
    max_tokens: 100,
    tools: [add],
    messages: [{ role: 'user' as const, content: '1 + 2?' }],
  };

  it('by the tool runner only grows', async () => {
    await client.beta.messages.toolRunner({ ...question, thread: false });
    const [first, second] = recorded();
    const before = first?.found.units ?? [];
    const after = second?.found.units ?? [];
    expect(server.received).toHaveLength(2);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map(({ kind, replayed }) => ({ kind, replayed }))).toEqual([
      { kind: 'tool-call', replayed: true },
      { kind: 'tool-result', replayed: false },
    ]);
    expect(after[second?.found.newest ?? -1]?.kind).toBe('tool-result');
  });

  it('by the tool runner over a thread holds new messages only, and says that it continues', async () => {
    await client.beta.messages.toolRunner(question);
    const [first, second] = recorded();
    expect(first?.found.continues).toBeNull();
    expect(second?.found.continues).toBe('/thread');
    expect(second?.found.notes.join()).toContain('continues a thread');
  });
});
