import type { Json } from '../../src/json/value.ts';
import { HANDBOOK, anthropicBody, systemBlock, tool } from '../support/requests.ts';

export type Members = { readonly [key: string]: Json };

export const user = (content: Json): Members => ({ role: 'user', content });
export const assistant = (content: Json): Members => ({ role: 'assistant', content });
export const textBlock = (text: string): Members => ({ type: 'text', text });
export const marked = (block: Members): Members => ({
  ...block,
  cache_control: { type: 'ephemeral' },
});
export const call = (id: string, input: Json, name = 'order'): Members => ({
  type: 'tool_use',
  id,
  name,
  input,
});
export const result = (id: string, content: string): Members => ({
  type: 'tool_result',
  tool_use_id: id,
  content,
});

/** About 1,500 tokens that say something else for each number. */
export const pages = (number: number): string =>
  Array.from(
    { length: 80 },
    (_, line) => `Order ${number}-${line}: two chairs, one table, shipped from depot ${line * 3}.`,
  ).join('\n');

/** Questions and answers, question k first in turn k. */
const QUESTION = (turn: number) =>
  `Question ${turn + 1}: where is parcel ${turn + 1}? ${`It left depot ${turn + 1} in the morning. `.repeat(12)}`;
const ANSWER = (turn: number) => `Parcel ${turn + 1} is on its way.`;

/** A healthy history: `turn` answered questions and one more. */
export function history(turn: number): readonly Members[] {
  const before = Array.from({ length: turn }, (_, at) => [
    user(QUESTION(at)),
    assistant(ANSWER(at)),
  ]);
  return [...before.flat(), user(QUESTION(turn))];
}

/**
 * Turns of a conversation with Claude: a marked system prompt and automatic caching of the messages.
 * `change` gives the members that another turn has otherwise.
 */
export function conversation(
  turns: number,
  change: (turn: number) => Members = () => ({}),
): readonly Json[] {
  return Array.from({ length: turns }, (_, turn) =>
    anthropicBody({
      cache_control: { type: 'ephemeral' },
      messages: [...history(turn)],
      ...change(turn),
    }),
  );
}

/** The members of a conversation's first request, to be changed. */
export function firstTurn(): Members {
  return anthropicBody({ cache_control: { type: 'ephemeral' }, messages: [...history(0)] });
}

/** The text of a message that is a plain string. */
export function said({ content }: Members): string {
  if (typeof content !== 'string') throw new TypeError('a message of blocks');
  return content;
}

export const system = (text: string): Members => ({ system: [systemBlock(text)] });
export const underHandbook = (line: string): Members => system(`${HANDBOOK}\n${line}`);
export const tools = (...names: readonly string[]): Members => ({
  tools: names.map((name) => tool(name)),
});

/** A tool loop: `steps` calls of the model, each answered, in one question. */
export function toolLoop(
  steps: number,
  written: (step: number, of: number) => { readonly id: string; readonly input: Json },
): readonly Members[] {
  const rounds = Array.from({ length: steps }, (_, step) => {
    const { id, input } = written(step, steps);
    return [
      assistant([call(id, input)]),
      user([result(id, `Order ${step} is packed.\n${pages(step)}`)]),
    ];
  });
  return [user('Where are my orders?'), ...rounds.flat()];
}

/** A request to a model of OpenAI that matches any prefix. */
export function openai(input: readonly Json[], more: Members = {}): Json {
  return { model: 'gpt-5.4', instructions: HANDBOOK, input: [...input], ...more };
}
