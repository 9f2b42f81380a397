import type { Json } from '../../../src/json/value.ts';

/** What every provider can be sent: a prompt of blocks, some with a marker, and what was said since. */
export interface Prompt {
  readonly blocks: readonly { readonly text: string; readonly marked: boolean }[];
  /** Questions and answers in turn, a question first and last. */
  readonly said: readonly string[];
}

const point = { cachePoint: { type: 'default' } };
const roles = ['user', 'assistant'] as const;

const converse =
  (modelId: string) =>
  ({ blocks, said }: Prompt): Json => ({
    modelId,
    system: blocks.flatMap(({ text, marked }) => (marked ? [{ text }, point] : [{ text }])),
    // Nova looks at its checkpoints only: the one of the question before has to stay.
    messages: said.map((text, at) => {
      const isMarked = said.length > 1 && at % 2 === 0 && at >= said.length - 3;
      return { role: roles[at % 2] ?? 'user', content: isMarked ? [{ text }, point] : [{ text }] };
    }),
  });

const gemini = ({ blocks, said }: Prompt): Json => ({
  model: 'gemini-2.5-flash',
  systemInstruction: { parts: blocks.map(({ text }) => ({ text })) },
  contents: said.map((text, at) => ({ role: at % 2 === 0 ? 'user' : 'model', parts: [{ text }] })),
});

const chat =
  (model: string, more: Record<string, Json> = {}) =>
  ({ blocks, said }: Prompt): Json => ({
    model,
    messages: [
      ...blocks.map(({ text }) => ({ role: 'system', content: text })),
      ...said.map((content, at) => ({ role: roles[at % 2] ?? 'user', content })),
    ],
    ...more,
  });

/** Bodies of each provider whose caches are neither Claude's own nor OpenAI's. */
export const PROVIDERS: readonly (readonly [name: string, body: (prompt: Prompt) => Json])[] = [
  ['Claude on Bedrock', converse('us.anthropic.claude-sonnet-5-v1:0')],
  ['Nova on Bedrock', converse('us.amazon.nova-pro-v1:0')],
  ['Gemini', gemini],
  ['DeepSeek', chat('deepseek-chat')],
  ['xAI', chat('grok-4')],
  ['Mistral', chat('mistral-large-latest')],
  ['vLLM', chat('a-model', { cache_salt: 'salt' })],
  ['SGLang', chat('a-model', { extra_key: 'key' })],
];
