import OpenAI, { AzureOpenAI } from 'openai';
import { describe, expect, it } from 'vitest';
import { script, fakeServerByEnvironment, thrownBy } from '../running.ts';

const model = 'gpt-5.6';
const parameters = {
  type: 'object',
  properties: { city: { type: 'string' }, unit: { enum: ['C', 'F'] } },
  required: ['city', 'unit'],
};
const messages: OpenAI.ChatCompletionMessageParam[] = [
  { role: 'system', content: 'Be brief.' },
  { role: 'user', content: 'Hi?' },
];
const chatTools: OpenAI.ChatCompletionTool[] = [
  { type: 'function', function: { name: 'weather', parameters } },
  { type: 'function', function: { name: 'now', parameters: { type: 'object', properties: {} } } },
];
const responseTools: OpenAI.Responses.FunctionTool[] = [
  { type: 'function', name: 'weather', parameters, strict: false },
];
const usage = { uncached: 5, read: 1920, write5m: 60, output: 9 };

describe('the OpenAI SDK, chat completions', () => {
  it('gets a completion, and its usage in every field', async () => {
    const recorder = await fakeServerByEnvironment(script({ text: 'Hello.', usage }));
    const completion = await new OpenAI().chat.completions.create({ model, messages });
    expect(completion.choices).toMatchObject([
      { finish_reason: 'stop', message: { role: 'assistant', content: 'Hello.' } },
    ]);
    expect(completion.usage).toMatchObject({
      prompt_tokens: 1985,
      completion_tokens: 9,
      total_tokens: 1994,
      prompt_tokens_details: { cached_tokens: 1920, cache_write_tokens: 60 },
    });
    expect(recorder.requests()).toMatchObject([
      { api: 'openai-chat', path: '/v1/chat/completions', model, body: { messages } },
    ]);
  });

  it('puts streamed tool calls together, and gets the usage it asks for', async () => {
    await fakeServerByEnvironment(
      script({ toolCalls: [{ name: 'weather' }, { name: 'now' }], text: 'So…', usage }),
    );
    const stream = new OpenAI().chat.completions.stream({
      model,
      messages,
      tools: chatTools,
      stream_options: { include_usage: true },
    });
    const completion = await stream.finalChatCompletion();
    expect(completion.choices[0]).toMatchObject({
      finish_reason: 'tool_calls',
      message: {
        content: 'So…',
        tool_calls: [
          { function: { name: 'weather', arguments: '{"city":"example","unit":"C"}' } },
          { function: { name: 'now', arguments: '{}' } },
        ],
      },
    });
    expect(completion.usage?.prompt_tokens).toBe(1985);
  });

  it('runs a tool loop to its end', async () => {
    const recorder = await fakeServerByEnvironment();
    const called: string[] = [];
    const runner = new OpenAI().chat.completions.runTools({
      model,
      messages,
      tools: ['weather', 'now'].map((name) => ({
        type: 'function' as const,
        function: {
          name,
          description: name,
          parameters,
          function: (input: string) => {
            called.push(`${name} ${input}`);
            return 'fine';
          },
        },
      })),
    });
    expect(await runner.finalContent()).toMatch(/^Done/);
    const args = '{"city":"example","unit":"C"}';
    expect(called).toEqual([`weather ${args}`, `now ${args}`]);
    expect(recorder.requests().map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('obeys a forced tool and a forbidden one', async () => {
    await fakeServerByEnvironment();
    const client = new OpenAI();
    const ask = async (tool_choice: OpenAI.ChatCompletionToolChoiceOption) => {
      const all = { model, messages, tools: chatTools, tool_choice };
      const { choices } = await client.chat.completions.create(all);
      return choices[0]?.message.tool_calls?.map(
        (call) => 'function' in call && call.function.name,
      );
    };
    expect(await ask({ type: 'function', function: { name: 'now' } })).toEqual(['now']);
    expect(await ask('none')).toBeUndefined();
    expect(await ask('required')).toEqual(['weather']);
  });

  it('tries again after 429 and 500', async () => {
    const headers = { 'retry-after-ms': '1' };
    const recorder = await fakeServerByEnvironment(
      script({ error: { status: 429, headers } }, { error: { status: 500, headers } }),
    );
    await new OpenAI().chat.completions.create({ model, messages });
    expect(recorder.requests().map(({ status }) => status)).toEqual([429, 500, 200]);
    expect(recorder.requests().map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('throws an error of its own class', async () => {
    await fakeServerByEnvironment(script({ error: { status: 401, message: 'no key' } }));
    const error = await thrownBy(() => new OpenAI().chat.completions.create({ model, messages }));
    expect(error).toBeInstanceOf(OpenAI.AuthenticationError);
    expect(String(error)).toContain('no key');
  });
});

describe('the OpenAI SDK, responses', () => {
  it('gets a response, and its usage in every field', async () => {
    const recorder = await fakeServerByEnvironment(script({ text: 'Hello.', usage }));
    const response = await new OpenAI().responses.create({ model, input: 'Hi?' });
    expect(response).toMatchObject({ status: 'completed', output_text: 'Hello.' });
    expect(response.usage).toEqual({
      input_tokens: 1985,
      input_tokens_details: { cached_tokens: 1920, cache_write_tokens: 60 },
      output_tokens: 9,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: 1994,
    });
    expect(recorder.requests()).toMatchObject([{ api: 'openai-responses', path: '/v1/responses' }]);
  });

  it('streams numbered events and the same response at their end', async () => {
    await fakeServerByEnvironment(script({ text: 'Größe 😀', toolCalls: [{ name: 'weather' }] }));
    const stream = new OpenAI().responses.stream({ model, input: 'Hi?', tools: responseTools });
    const numbers: number[] = [];
    for await (const event of stream) numbers.push(event.sequence_number);
    const response = await stream.finalResponse();
    expect(numbers).toEqual(numbers.map((_, index) => index));
    expect(response.output).toMatchObject([
      { type: 'message', content: [{ type: 'output_text', text: 'Größe 😀' }] },
      { type: 'function_call', name: 'weather', arguments: '{"city":"example","unit":"C"}' },
    ]);
  });

  it('follows a conversation by its response ids', async () => {
    const recorder = await fakeServerByEnvironment();
    const client = new OpenAI();
    const ask = (input: OpenAI.Responses.ResponseInput, previous: string | null) =>
      client.responses.create({
        model,
        input,
        tools: responseTools,
        previous_response_id: previous,
      });
    const first = await ask([{ role: 'user', content: 'Hi?' }], null);
    const call = first.output.find((item) => item.type === 'function_call');
    expect(call?.name).toBe('weather');
    const output = { call_id: call?.call_id ?? '', output: '20 C' };
    const second = await ask([{ type: 'function_call_output', ...output }], first.id);
    expect(second.output_text).toMatch(/^Done/);
    await ask([{ role: 'user', content: 'And tomorrow?' }], second.id);
    expect(recorder.requests().map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('gets text that fits a schema', async () => {
    await fakeServerByEnvironment();
    const schema = { ...parameters, additionalProperties: false };
    const format = { type: 'json_schema' as const, name: 'place', schema };
    const response = await new OpenAI().responses.parse({ model, input: 'Hi?', text: { format } });
    expect(response.output_parsed).toEqual({ city: 'example', unit: 'C' });
  });

  it('counts input tokens', async () => {
    await fakeServerByEnvironment({ count: () => 4711 });
    const counted = await new OpenAI().responses.inputTokens.count({ model, input: 'Hi?' });
    expect(counted.input_tokens).toBe(4711);
  });

  it('ends a response that was cut short as incomplete', async () => {
    await fakeServerByEnvironment(script({ text: 'And the', stop: 'length' }));
    const response = await new OpenAI().responses.create({ model, input: 'Hi?' });
    expect(response).toMatchObject({
      status: 'incomplete',
      incomplete_details: { reason: 'max_output_tokens' },
    });
  });
});

describe('the Azure client of the OpenAI SDK', () => {
  it('finds the fake server by its own variables; the deployment is the model', async () => {
    const recorder = await fakeServerByEnvironment();
    const client = new AzureOpenAI();
    await client.chat.completions.create({ model: 'my-deployment', messages });
    const stream = await client.responses.create({ model, input: 'Hi?', stream: true });
    for await (const event of stream) expect(event.type).toMatch(/^response\./);
    expect(recorder.requests()).toMatchObject([
      {
        provider: 'azure',
        api: 'openai-chat',
        model: 'my-deployment',
        path: expect.stringMatching(/\/deployments\/my-deployment\/chat\/completions$/),
      },
      { provider: 'azure', api: 'openai-responses', streams: true, model },
    ]);
  });
});
