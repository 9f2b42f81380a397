import OpenAI from 'openai';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recognise, segment } from '../../../../src/request/provider/registry.ts';
import { type Answer, type Loopback, type Received, loopback } from '../loopback.ts';
import { faults, group, lost, marks, outline } from '../outline.ts';

const chatReply = {
  id: 'chatcmpl_1',
  object: 'chat.completion',
  created: 1,
  model: 'gpt-5.6-sol',
  choices: [
    {
      index: 0,
      finish_reason: 'stop',
      message: { role: 'assistant', content: '{"a":1}', refusal: null },
    },
  ],
};
const callingReply = {
  ...chatReply,
  choices: [
    {
      index: 0,
      finish_reason: 'tool_calls',
      message: {
        role: 'assistant',
        content: null,
        refusal: null,
        tool_calls: [
          { id: 'call_1', type: 'function', function: { name: 'add', arguments: '{"a":1,"b":2}' } },
        ],
      },
    },
  ],
};
const response = {
  id: 'resp_1',
  object: 'response',
  created_at: 1,
  status: 'completed',
  model: 'gpt-5.6-sol',
  output: [
    {
      type: 'message',
      id: 'msg_1',
      role: 'assistant',
      status: 'completed',
      content: [{ type: 'output_text', text: '{"a":1}', annotations: [] }],
    },
  ],
};

function answer({ path, body }: Received, nth: number): Answer {
  const isStream = (body as { stream?: boolean }).stream === true;
  if (path.endsWith('/responses')) {
    if (!isStream) return { json: response };
    return {
      events: [
        [
          'response.created',
          { type: 'response.created', sequence_number: 0, response: { ...response, output: [] } },
        ],
        ['response.completed', { type: 'response.completed', sequence_number: 1, response }],
      ],
    };
  }
  if (isStream) {
    const delta = {
      index: 0,
      delta: { role: 'assistant', content: '{"a":1}' },
      finish_reason: 'stop',
    };
    const chunk = { ...chatReply, object: 'chat.completion.chunk', choices: [delta] };
    return {
      events: [
        [null, chunk],
        [null, '[DONE]'],
      ],
    };
  }
  return { json: JSON.stringify(body).includes('"add"') && nth === 0 ? callingReply : chatReply };
}

let server: Loopback;
let client: OpenAI;

beforeEach(async () => {
  server = await loopback(answer);
  client = new OpenAI({ apiKey: 'none', baseURL: `${server.url}/v1`, maxRetries: 0 });
});

afterEach(() => server.close());

/** The requests that arrived, each recognised by its shape and cut. */
function recorded(api: string) {
  return server.received.map(({ body }) => {
    expect(recognise(body)).toMatchObject({ api: { api }, confidence: 1 });
    const found = segment(body);
    expect(lost(body, found)).toEqual([]);
    expect(faults(found)).toEqual([]);
    return found;
  });
}

const schema = {
  type: 'object',
  properties: { a: { type: 'number' } },
  required: ['a'],
  additionalProperties: false,
};
const model = 'gpt-5.6-sol';

describe('what the openai package sends to the Responses API', () => {
  const params = {
    model,
    instructions: 'Be brief.',
    tools: [{ type: 'function', name: 'f', parameters: schema, strict: true }],
    input: [
      {
        role: 'developer',
        content: [
          { type: 'input_text', text: 'Facts.', prompt_cache_breakpoint: { mode: 'explicit' } },
        ],
      },
      { role: 'user', content: 'hi' },
    ],
  } satisfies OpenAI.Responses.ResponseCreateParamsNonStreaming;

  it.each<[string, () => Promise<unknown>]>([
    ['responses.create', () => client.responses.create(params)],
    [
      'responses.create, streaming',
      async () => {
        for await (const event of await client.responses.create({ ...params, stream: true }))
          void event;
      },
    ],
    ['responses.stream', () => client.responses.stream(params).finalResponse()],
    ['responses.parse', () => client.responses.parse(params)],
  ])('by %s is cut the same', async (_, send) => {
    await send();
    const [found] = recorded('responses');
    expect(found && outline(found)).toEqual([
      'namespace {"model":"gpt-5.6-sol"}',
      'parameters tools',
      'tools tool /tools/0',
      'system text /instructions',
      'system text /input/0/content/0',
      'messages text /input/1/content',
    ]);
    expect(found && marks(found)).toEqual([
      '/input/0/content/0 explicit 30m',
      '/input/1/content implicit 30m',
    ]);
  });

  it('only grows when the output is sent back as it came', async () => {
    const first = await client.responses.create({ model, input: [{ role: 'user', content: 'a' }] });
    await client.responses.create({
      model,
      input: [
        { role: 'user', content: 'a' },
        ...first.output,
        { role: 'user', content: 'b' },
      ] as never,
    });
    const [before, after] = recorded('responses');
    expect(after?.units.slice(0, before?.units.length)).toEqual(before?.units);
    expect(after?.units.slice(before?.units.length).map(({ replayed }) => replayed)).toEqual([
      true,
      false,
    ]);
  });
});

describe('what the openai package sends to the Chat API', () => {
  const params = {
    model,
    messages: [
      { role: 'developer', content: 'Be brief.' },
      { role: 'user', content: [{ type: 'text', text: 'hi' }] },
    ],
    tools: [{ type: 'function', function: { name: 'f', parameters: schema, strict: true } }],
    response_format: { type: 'json_schema', json_schema: { name: 'n', schema, strict: true } },
  } satisfies OpenAI.Chat.ChatCompletionCreateParamsNonStreaming;

  it.each<[string, () => Promise<unknown>]>([
    ['chat.completions.create', () => client.chat.completions.create(params)],
    [
      'chat.completions.create, streaming',
      async () => {
        for await (const chunk of await client.chat.completions.create({ ...params, stream: true }))
          void chunk;
      },
    ],
    ['chat.completions.stream', () => client.chat.completions.stream(params).finalChatCompletion()],
    ['chat.completions.parse', () => client.chat.completions.parse(params)],
  ])('by %s is cut the same', async (_, send) => {
    await send();
    const [found] = recorded('chat');
    expect(found && outline(found)).toEqual([
      'namespace {"model":"gpt-5.6-sol"}',
      'parameters tools',
      'tools tool /tools/0',
      'system text /messages/0/content',
      'messages text /messages/1/content/0',
    ]);
    expect(found && group(found, 'tools')).toEqual({ response_format: params.response_format });
    expect(found && marks(found)).toEqual(['/messages/1/content/0 implicit 30m']);
  });

  it('by the tool runner only grows', async () => {
    await client.chat.completions
      .runTools({
        model,
        messages: [{ role: 'user', content: '1 + 2?' }],
        tools: [
          {
            type: 'function',
            function: {
              name: 'add',
              description: 'Adds.',
              parameters: schema,
              function: () => '3',
              parse: (given: string): unknown => JSON.parse(given),
            },
          },
        ],
      })
      .finalContent();
    const [before, after] = recorded('chat');
    expect(server.received).toHaveLength(2);
    expect(after?.units.slice(0, before?.units.length)).toEqual(before?.units);
    expect(after?.units.slice(before?.units.length).map(({ kind }) => kind)).toEqual([
      'tool-call',
      'tool-result',
    ]);
  });
});
