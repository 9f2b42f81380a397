import Anthropic from '@anthropic-ai/sdk';
import { describe, expect, it } from 'vitest';
import { script, fakeServerByEnvironment, thrownBy } from '../running.ts';

const request = {
  model: 'claude-sonnet-5',
  max_tokens: 100,
  messages: [{ role: 'user', content: 'Hi?' }],
} satisfies Anthropic.MessageCreateParamsNonStreaming;

const tools: Anthropic.Tool[] = [
  {
    name: 'search',
    input_schema: { type: 'object', properties: { q: { type: 'string' } }, required: ['q'] },
  },
  {
    name: 'rate',
    input_schema: { type: 'object', properties: { stars: { enum: [5, 4] } }, required: ['stars'] },
  },
];

describe('the Anthropic SDK', () => {
  it('finds the fake server by its own variable and gets a message', async () => {
    const recorder = await fakeServerByEnvironment();
    const message = await new Anthropic().messages.create(request);
    expect(message).toMatchObject({
      role: 'assistant',
      stop_reason: 'end_turn',
      model: request.model,
    });
    expect(message.content).toEqual([{ type: 'text', text: expect.stringMatching(/^Done \(/) }]);
    expect(message._request_id).toMatch(/^req_/);
    expect(recorder.requests()).toMatchObject([
      {
        order: 0,
        api: 'anthropic-messages',
        provider: 'anthropic',
        operation: 'create',
        path: '/v1/messages',
        model: 'claude-sonnet-5',
        headers: { 'anthropic-version': '2026-10-21' },
        body: request,
        index: 0,
        retry: 0,
        status: 200,
      },
    ]);
  });

  it('puts a streamed message together to the same message', async () => {
    await fakeServerByEnvironment(
      script({ text: 'Größe 😀 done', toolCalls: [{ name: 'search' }] }),
    );
    const client = new Anthropic();
    const streamed = await client.messages.stream({ ...request, tools }).finalMessage();
    const whole = await new Anthropic().messages.create({
      ...request,
      messages: [{ role: 'user', content: 'Hi again?' }],
      tools,
    });
    expect(streamed.content).toMatchObject([
      { type: 'text', text: 'Größe 😀 done' },
      { type: 'tool_use', name: 'search', input: { q: 'example' } },
    ]);
    expect(streamed.stop_reason).toBe('tool_use');
    expect(Object.keys(whole).filter((key) => !(key in streamed))).toEqual([]);
    expect(whole.content).toMatchObject([{ text: 'Größe 😀 done' }, { input: { q: 'example' } }]);
  });

  it('yields every event of a raw stream, in order', async () => {
    await fakeServerByEnvironment();
    const stream = await new Anthropic().messages.create({ ...request, stream: true });
    const types: string[] = [];
    for await (const event of stream) types.push(event.type);
    expect(types[0]).toBe('message_start');
    expect(types.slice(-3)).toEqual(['content_block_stop', 'message_delta', 'message_stop']);
    expect(types.filter((type) => type === 'content_block_delta').length).toBeGreaterThan(1);
  });

  describe('runs a tool loop to its end', () => {
    const run = async (system: string | Anthropic.TextBlockParam[]) => {
      const recorder = await fakeServerByEnvironment();
      const inputs: unknown[] = [];
      const runner = new Anthropic().beta.messages.toolRunner({
        ...request,
        system,
        tools: tools.map((tool) => ({
          ...tool,
          type: 'custom' as const,
          parse: (input: unknown) => input,
          run: (input: unknown) => {
            inputs.push(input);
            return 'found';
          },
        })),
      });
      const last = await runner;
      expect(inputs).toEqual([{ q: 'example' }, { stars: 5 }]);
      expect(last.stop_reason).toBe('end_turn');
      const requests = recorder.requests();
      expect(new Set(requests.map(({ conversation }) => conversation)).size).toBe(1);
      return requests;
    };

    it('in a thread that the provider holds: each tool once, in turns of their own', async () => {
      const requests = await run('You help.');
      expect(requests.map(({ index }) => index)).toEqual([0, 1, 2]);
      expect(requests[2]).not.toHaveProperty('body.tools');
    });

    it('with whole conversations where there are cache markers, which do not go with threads', async () => {
      const marked = {
        type: 'text',
        text: 'You help.',
        cache_control: { type: 'ephemeral' },
      } as const;
      const requests = await run([marked]);
      expect(requests.map(({ status }) => status)).toEqual([400, 200, 200, 200]);
      expect(requests[3]).toHaveProperty('body.tools');
      expect(requests[3]).not.toHaveProperty('body.thread');
    });
  });

  it('counts tokens', async () => {
    const recorder = await fakeServerByEnvironment({ count: () => 4711 });
    const { max_tokens: _, ...counted } = request;
    const client = new Anthropic();
    expect((await client.messages.countTokens(counted)).input_tokens).toBe(4711);
    expect((await client.beta.messages.countTokens(counted)).input_tokens).toBe(4711);
    expect(recorder.requests()).toMatchObject([
      { operation: 'count', conversation: null, index: null },
      { operation: 'count' },
    ]);
  });

  it('reports the usage of a script in every field', async () => {
    await fakeServerByEnvironment(
      script({
        text: 'x',
        usage: { uncached: 3, read: 4000, write5m: 100, write1h: 20, output: 7 },
      }),
    );
    const { usage } = await new Anthropic().messages.create(request);
    expect(usage).toMatchObject({
      input_tokens: 3,
      cache_read_input_tokens: 4000,
      cache_creation_input_tokens: 120,
      cache_creation: { ephemeral_5m_input_tokens: 100, ephemeral_1h_input_tokens: 20 },
      output_tokens: 7,
    });
  });

  it('tries again after an overload, within the same conversation', async () => {
    const recorder = await fakeServerByEnvironment(
      script(
        { error: { status: 529, headers: { 'retry-after-ms': '1' } } },
        { error: { status: 429, headers: { 'retry-after-ms': '1' } } },
        { text: 'third time' },
      ),
    );
    const message = await new Anthropic().messages.create(request);
    expect(message.content).toMatchObject([{ text: 'third time' }]);
    expect(recorder.requests()).toMatchObject([
      { index: 0, retry: 0, status: 529 },
      { index: 1, retry: 1, status: 429 },
      { index: 2, retry: 2, status: 200 },
    ]);
    expect(new Set(recorder.requests().map(({ conversation }) => conversation)).size).toBe(1);
  });

  it('throws the error that a script names, with its type', async () => {
    await fakeServerByEnvironment(script({ error: { status: 400, message: 'too long' } }));
    const error = await thrownBy(() => new Anthropic().messages.create(request));
    expect(error).toBeInstanceOf(Anthropic.BadRequestError);
    expect(error).toMatchObject({ status: 400, type: 'invalid_request_error' });
    expect(String(error)).toContain('too long');
  });

  it('gets a clear answer on an unknown endpoint, and does not insist', async () => {
    const recorder = await fakeServerByEnvironment();
    const error = await thrownBy(() => new Anthropic().messages.batches.list());
    expect(error).toBeInstanceOf(Anthropic.NotFoundError);
    expect(String(error)).toContain('batches are not played');
    expect(recorder.requests()).toEqual([]);
    expect(recorder.seen()).toMatchObject([
      { method: 'GET', path: '/v1/messages/batches', known: false, count: 1 },
    ]);
  });

  it('sees a stream that breaks off', async () => {
    await fakeServerByEnvironment({
      deliver: (answer) => ({ ...answer, chunks: answer.chunks.slice(0, 3), cut: true }),
    });
    const error = await thrownBy(() => new Anthropic().messages.stream(request).finalMessage());
    expect(error).toBeInstanceOf(Error);
  });

  it('warms a cache without output', async () => {
    await fakeServerByEnvironment();
    const message = await new Anthropic().messages.create({ ...request, tools, max_tokens: 0 });
    expect(message).toMatchObject({ content: [], stop_reason: 'max_tokens' });
  });

  it('gets text that fits the format it asked for', async () => {
    await fakeServerByEnvironment();
    const schema = {
      type: 'object',
      properties: { mood: { enum: ['good', 'bad'] } },
      required: ['mood'],
      additionalProperties: false,
    };
    const message = await new Anthropic().messages.parse({
      ...request,
      output_config: { format: { type: 'json_schema', schema } },
    });
    expect(message.parsed_output).toEqual({ mood: 'good' });
  });

  it('lists and retrieves models', async () => {
    await fakeServerByEnvironment();
    const client = new Anthropic();
    expect((await client.models.retrieve('claude-opus-5')).id).toBe('claude-opus-5');
    expect((await client.models.list()).data.length).toBe(1);
  });
});
