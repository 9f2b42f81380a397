import { createAnthropic } from '@ai-sdk/anthropic';
import Anthropic from '@anthropic-ai/sdk';
import { betaTool } from '@anthropic-ai/sdk/helpers/beta/json-schema';
import { generateText, jsonSchema, stepCountIs, tool } from 'ai';
import OpenAI from 'openai';
import { HANDBOOK } from '../support/requests.ts';

/** What a middleware makes of the body of each step's request, from step 0 on. */
export type Change = (body: Record<string, unknown>, step: number) => Record<string, unknown>;

/** An agent that asks one question and runs its tools until the model ends the turn. */
export type Loop = (options: {
  readonly change?: Change | undefined;
  /** One of its tools answers with an image. */
  readonly photo?: boolean;
}) => Promise<void>;

const QUESTION = 'Where is parcel 17?';
const NAMES = ['order', 'depot', 'invoice'];
const PHOTO = 'photo_of_parcel';
const MOST_STEPS = 40;
const SCHEMA = {
  type: 'object',
  properties: { id: { type: 'string' } },
  required: ['id'],
  additionalProperties: false,
} as const;
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const marker = { cache_control: { type: 'ephemeral' as const } };

/** What a tool answers; it fails for an id that is no text. */
function answered(name: string, input: unknown): string {
  const { id } = input as { id: unknown };
  if (typeof id !== 'string') throw new TypeError(`${name}: the id is no text`);
  return `${name} ${id}: packed. ${'It is on its way from depot 12. '.repeat(40)}`;
}

/** A `fetch` that sends what `change` makes of each body. */
function changing(change: Change): typeof fetch {
  let step = 0;
  return async (address, init) => {
    const text = typeof init?.body === 'string' ? init.body : '{}';
    const body = JSON.parse(text) as Record<string, unknown>;
    return await fetch(address, { ...init, body: JSON.stringify(change(body, step++)) });
  };
}

const asItIs: Change = (body) => body;

function namesOf(photo: boolean): readonly string[] {
  return photo ? [...NAMES, PHOTO] : NAMES;
}

/** The tool runner of Anthropic's SDK, with a marked system prompt and automatic caching of what grows. */
export const anthropicToolRunner: Loop = (options) => runner(options, { thread: false });

/** The same as the SDK does by itself: over a thread, which a request with markers cannot have. */
export const anthropicThread: Loop = (options) => runner(options, {});

async function runner(
  { change = asItIs, photo = false }: Parameters<Loop>[0],
  more: { readonly thread?: false },
): Promise<void> {
  const tools = namesOf(photo).map((name) =>
    betaTool({
      name,
      description: `Looks up the ${name}.`,
      inputSchema: SCHEMA,
      run: (input) => {
        const text = answered(name, input);
        const source = { type: 'base64', media_type: 'image/png', data: PIXEL } as const;
        return name === PHOTO ? [{ type: 'image', source }] : text;
      },
    }),
  );
  await new Anthropic({ fetch: changing(change) }).beta.messages.toolRunner({
    model: 'claude-sonnet-5',
    max_tokens: 100,
    max_iterations: MOST_STEPS,
    tools,
    ...more,
    ...marker,
    system: [{ type: 'text', text: HANDBOOK, ...marker }],
    messages: [{ role: 'user', content: QUESTION }],
  });
}

/** A loop over OpenAI's Responses, as its guide writes it: what came is sent back with the results. */
export const openaiResponses: Loop = async ({ change = asItIs, photo = false }) => {
  const client = new OpenAI({ fetch: changing(change) });
  const input: OpenAI.Responses.ResponseInputItem[] = [{ role: 'user', content: QUESTION }];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const response = await client.responses.create({
      model: 'gpt-5.4',
      store: false,
      prompt_cache_key: 'support',
      instructions: HANDBOOK,
      tools: namesOf(photo).map((name) => ({
        type: 'function',
        name,
        description: `Looks up the ${name}.`,
        parameters: SCHEMA,
        strict: true,
      })),
      input,
    });
    input.push(...(response.output as OpenAI.Responses.ResponseInputItem[]));
    const calls = response.output.filter((item) => item.type === 'function_call');
    if (calls.length === 0) return;
    for (const { call_id, name, arguments: written } of calls)
      input.push({ type: 'function_call_output', call_id, output: tried(name, written) });
  }
};

function tried(name: string, written: string): string {
  try {
    return answered(name, JSON.parse(written));
  } catch (error) {
    return String(error);
  }
}

/** `generateText` of the Vercel AI SDK in several steps, with a marked system prompt. */
export const vercelSteps: Loop = async ({ change = asItIs, photo = false }) => {
  const tools = Object.fromEntries(
    namesOf(photo).map((name) => [
      name,
      tool({
        description: `Looks up the ${name}.`,
        inputSchema: jsonSchema(SCHEMA),
        execute: (input) => Promise.resolve(answered(name, input)),
      }),
    ]),
  );
  const marked = { anthropic: { cacheControl: { type: 'ephemeral' } } };
  await generateText({
    model: createAnthropic({ fetch: changing(change) })('claude-sonnet-5'),
    system: { role: 'system', content: HANDBOOK, providerOptions: marked },
    prompt: QUESTION,
    tools,
    prepareStep: ({ messages }) => ({
      messages: messages.map((message, at) =>
        at === messages.length - 1 ? { ...message, providerOptions: marked } : message,
      ),
    }),
    stopWhen: stepCountIs(MOST_STEPS),
  });
};
