import fc from 'fast-check';
import type { Json } from '../../../src/json/value.ts';

export type Members = Readonly<Record<string, Json>>;

/** Texts that have tripped something. */
const word = fc.constantFrom('', 'a', 'b', 'long text', '{"a": 1}', '\u{1F642}', 'x/~y');
const text = word.map((value): Members => ({ type: 'text', text: value }));
const freeForm = fc.dictionary(word, fc.constantFrom<Json>(1, 'x', null, [2, 1], { b: 1, a: 2 }));
const block = fc.oneof(
  text,
  fc.record({ type: fc.constant('tool_use'), id: word, name: word, input: freeForm }),
  fc.record({
    type: fc.constant('tool_result'),
    tool_use_id: word,
    content: fc.oneof(word, fc.array(text, { maxLength: 3 })),
  }),
  fc.record({ type: fc.constant('thinking'), thinking: word, signature: word }),
  fc.record({
    type: fc.constant('document'),
    source: fc.record({ type: fc.constant('content'), content: fc.array(text, { maxLength: 2 }) }),
  }),
);
const message = fc.record({
  role: fc.constantFrom('user', 'assistant', 'system'),
  content: fc.oneof(word, fc.array(block, { maxLength: 5 })),
});
/** Requests of Claude's Messages API. */
export const claude: fc.Arbitrary<Members> = fc.record({
  model: fc.constantFrom('claude-sonnet-5', 'claude-sonnet-4-5'),
  tools: fc.array(fc.record({ name: word, input_schema: freeForm }), { maxLength: 4 }),
  system: fc.oneof(word, fc.array(text, { maxLength: 4 })),
  messages: fc.array(message, { maxLength: 6 }),
});

const inputPart = word.map((value): Members => ({ type: 'input_text', text: value }));
/** Of OpenAI's Responses API. */
export const responses: fc.Arbitrary<Members> = fc.record({
  model: fc.constantFrom('gpt-5.6-sol', 'gpt-5.4'),
  instructions: word,
  tools: fc.array(fc.record({ type: fc.constant('function'), name: word, parameters: freeForm }), {
    maxLength: 3,
  }),
  input: fc.oneof(
    word,
    fc.array(
      fc.oneof(
        fc.record({
          role: fc.constantFrom('user', 'developer', 'assistant'),
          content: fc.oneof(word, fc.array(inputPart, { maxLength: 3 })),
        }),
        fc.record({ type: fc.constant('function_call'), call_id: word, arguments: word, id: word }),
        fc.record({
          type: fc.constant('function_call_output'),
          call_id: word,
          output: fc.oneof(word, fc.array(inputPart, { maxLength: 3 })),
        }),
        fc.record({ type: fc.constant('reasoning'), id: word }),
      ),
      { maxLength: 6 },
    ),
  ),
});

/** Of Chat Completions, as many servers speak it. */
export const chat: fc.Arbitrary<Members> = fc.record({
  model: fc.constantFrom('gpt-5.6-sol', 'gpt-4o'),
  messages: fc.array(
    fc.record({
      role: fc.constantFrom('user', 'developer', 'system', 'assistant', 'tool'),
      content: fc.oneof(word, fc.array(text, { maxLength: 3 })),
    }),
    { maxLength: 6 },
  ),
});

const converseBlock = fc.oneof(
  word.map((value): Members => ({ text: value })),
  fc.record({ toolUse: fc.record({ toolUseId: word, name: word, input: freeForm }) }),
  fc.record({
    toolResult: fc.record({
      toolUseId: word,
      content: fc.array(fc.record({ json: freeForm }), { maxLength: 2 }),
    }),
  }),
  fc.record({ reasoningContent: fc.record({ reasoningText: fc.record({ text: word }) }) }),
  fc.record({ image: fc.record({ format: fc.constant('png') }) }),
);
/** Of Bedrock's Converse. */
export const converse: fc.Arbitrary<Members> = fc.record({
  modelId: fc.constantFrom('anthropic.claude-sonnet-5-v1:0', 'amazon.nova-pro-v1:0'),
  system: fc.array(
    word.map((value) => ({ text: value })),
    { maxLength: 3 },
  ),
  toolConfig: fc.record({
    tools: fc.array(
      fc.record({
        toolSpec: fc.record({ name: word, inputSchema: fc.record({ json: freeForm }) }),
      }),
      { maxLength: 3 },
    ),
  }),
  messages: fc.array(
    fc.record({
      role: fc.constantFrom('user', 'assistant'),
      content: fc.array(converseBlock, { maxLength: 4 }),
    }),
    { maxLength: 5 },
  ),
});

const part = fc.oneof(
  word.map((value): Members => ({ text: value })),
  fc.record({ functionCall: fc.record({ name: word, args: freeForm }) }),
  fc.record({ functionResponse: fc.record({ id: word, name: word, response: freeForm }) }),
  fc.record({ inlineData: fc.record({ mimeType: fc.constant('image/png'), data: word }) }),
);
/** Of Gemini's generateContent. */
export const gemini: fc.Arbitrary<Members> = fc.record({
  model: fc.constantFrom('gemini-3.5-flash', 'gemini-2.5-pro'),
  systemInstruction: fc.record({ parts: fc.array(part, { maxLength: 2 }) }),
  tools: fc.array(
    fc.record({
      functionDeclarations: fc.array(fc.record({ name: word, parameters: freeForm }), {
        maxLength: 3,
      }),
    }),
    { maxLength: 2 },
  ),
  contents: fc.array(
    fc.record({
      role: fc.constantFrom('user', 'model'),
      parts: fc.array(part, { maxLength: 3 }),
    }),
    { maxLength: 5 },
  ),
});
