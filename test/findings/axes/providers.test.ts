import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../../src/json/pointer.ts';
import type { Json } from '../../../src/json/value.ts';
import { compare } from '../../../src/request/compare.ts';
import { prefixIdOf } from '../../../src/request/identity.ts';
import { segment } from '../../../src/request/provider/registry.ts';
import { analysed, findingsBetween } from '../../support/analysed.ts';
import { HANDBOOK } from '../../support/requests.ts';

/** A tool and a text of a turn, in no provider's form. */
interface Tool {
  readonly name: string;
  readonly description: string;
}
interface Draft {
  readonly tools?: readonly Tool[];
  readonly system?: string;
  /** What the user says, each but the last answered by a call of a tool and its result. */
  readonly said?: readonly string[];
}

const schema = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] };
const names = ['order', 'invoice', 'address'];
const TOOLS: readonly Tool[] = names.map((name) => ({
  name,
  description: `Looks up the ${name}.`,
}));
const ephemeral = { type: 'ephemeral' };
const point = { cachePoint: { type: 'default' } };

/** Requests in the form of each API, marked where it needs marks: behind the system prompt and at the end. */
const FORMS: Readonly<Record<string, (draft: Required<Draft>) => Json>> = {
  'bedrock converse': ({ tools, system, said }) => ({
    modelId: 'us.anthropic.claude-sonnet-5-v1:0',
    toolConfig: {
      tools: tools.map((tool) => ({ toolSpec: { ...tool, inputSchema: { json: schema } } })),
    },
    system: [{ text: system }, point],
    messages: turns(said, (text, id, isLast) => [
      { role: 'user', content: [{ text }, ...(isLast ? [point] : [])] },
      { role: 'assistant', content: [{ toolUse: { toolUseId: id, name: 'order', input: {} } }] },
      { role: 'user', content: [{ toolResult: { toolUseId: id, content: [{ text: 'ok' }] } }] },
    ]),
  }),
  'bedrock invoke-claude': ({ tools, system, said }) => ({
    anthropic_version: 'bedrock-2023-05-31',
    max_tokens: 5,
    tools: tools.map((tool) => ({ ...tool, input_schema: schema })),
    system: [{ type: 'text', text: system, cache_control: ephemeral }],
    messages: turns(said, (text, id, isLast) => [
      { role: 'user', content: isLast ? marked(text, ephemeral) : text },
      { role: 'assistant', content: [{ type: 'tool_use', id, name: 'order', input: {} }] },
      { role: 'user', content: [{ type: 'tool_result', tool_use_id: id, content: 'ok' }] },
    ]),
  }),
  'gemini generate-content': ({ tools, system, said }) => ({
    model: 'gemini-3.5-flash',
    tools: [
      { functionDeclarations: tools.map((tool) => ({ ...tool, parametersJsonSchema: schema })) },
    ],
    systemInstruction: { parts: [{ text: system }] },
    contents: turns(said, (text, id) => [
      { role: 'user', parts: [{ text }] },
      { role: 'model', parts: [{ functionCall: { id, name: 'order', args: {} } }] },
      { role: 'user', parts: [{ functionResponse: { id, name: 'order', response: {} } }] },
    ]),
  }),
  'openrouter chat': (draft) => chat(draft, 'anthropic/claude-sonnet-5', ephemeral),
  'deepseek chat': (draft) => chat(draft, 'deepseek-chat', null),
  'vllm chat': (draft) => ({ ...chat(draft, 'Qwen/Qwen3-8B', null), cache_salt: 's' }),
};

function chat({ tools, system, said }: Required<Draft>, model: string, marker: Json) {
  return {
    model,
    tools: tools.map((tool) => ({ type: 'function', function: { ...tool, parameters: schema } })),
    messages: [
      { role: 'system', content: marker === null ? system : marked(system, marker) },
      ...turns(said, (text, id, isLast) => [
        { role: 'user', content: marker === null ? text : marked(text, isLast ? marker : null) },
        { role: 'assistant', tool_calls: [{ id, type: 'function', function: { name: 'order' } }] },
        { role: 'tool', tool_call_id: id, content: 'ok' },
      ]),
    ],
  };
}

function marked(text: string, marker: Json): Json {
  return [{ type: 'text', text, ...(marker === null ? {} : { cache_control: marker }) }];
}

/** The messages of a conversation that asks for the last thing said. */
function turns(
  said: readonly string[],
  turn: (text: string, id: string, isLast: boolean) => readonly [Json, Json, Json],
): Json[] {
  return said.flatMap((text, at) => {
    const isLast = at === said.length - 1;
    const all = turn(text, `call_${at}`, isLast);
    return isLast ? [all[0]] : [...all];
  });
}

describe.each(Object.entries(FORMS))('a request by %s', (name, form) => {
  const body = (draft: Draft = {}) =>
    form({ tools: TOOLS, system: HANDBOOK, said: ['Where is it?'], ...draft });
  const causes = async (base: Json, head: Json) =>
    [...new Set((await findingsBetween(base, head)).flatMap((found) => found.causes))].toSorted();

  it('is recognised, and does not differ from itself', () => {
    const cut = segment(body());
    expect(`${cut.provider} ${cut.api}`).toBe(name);
    expect(compare(cut, cut).divergences).toEqual([]);
  });

  it('keeps its prefix id while it grows', () => {
    const grown = body({ said: ['Where is it?', 'And the other?', 'Thanks.'] });
    expect(prefixIdOf(segment(grown))).toBe(prefixIdOf(segment(body())));
    expect(prefixIdOf(segment(body({ system: 'x' })))).not.toBe(prefixIdOf(segment(body())));
  });

  it('says where a word of the system prompt changed, and that all behind it is lost', async () => {
    const head = body({ system: HANDBOOK.replace('12. ', '12.  ') });
    const [found] = await findingsBetween(body(), head);
    expect(found).toMatchObject({
      code: 'prefix-changed',
      causes: ['whitespace'],
      where: { section: 'system' },
    });
    expect(typeof resolve(head, found?.where?.pointer ?? '')).toBe('string');
    const { tokens } = await analysed(head);
    const all = tokens.reduce((sum, { mid }) => sum + mid, 0);
    expect(found?.lostTokens).toBeGreaterThan(0);
    expect(found?.lostTokens).toBeLessThanOrEqual(all);
  });

  it('tells the order of its tools from an edit of one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 2 }), fc.nat({ max: 2 }), async (by, which) => {
        const rotated = [...TOOLS.slice(by), ...TOOLS.slice(0, by)];
        const edit = (tools: readonly Tool[]) =>
          tools.map((tool) =>
            tool === TOOLS[which] ? { ...tool, description: 'Something else altogether.' } : tool,
          );
        const both = await causes(body(), body({ tools: edit(rotated) }));
        expect(both).toEqual(['tool-edited', 'tool-reordered']);
        expect(await causes(body(), body({ tools: edit(TOOLS) }))).toEqual(['tool-edited']);
      }),
      { numRuns: 6 },
    );
  });

  it('only grows, whatever is said', async () => {
    const words = fc.array(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(words, async (said) => {
        const conversation = said.map((_, end) => body({ said: said.slice(0, end + 1) }));
        const found = await findingsBetween(conversation, conversation, 'command');
        expect(found.filter(({ code }) => code === 'unstable-history')).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it('has a history that a changed answer of a tool cuts', async () => {
    const said = ['one', 'two'];
    const first = body({ said });
    const second = JSON.parse(
      JSON.stringify(body({ said: [...said, 'three'] })).replaceAll('"one"', '"won"'),
    ) as Json;
    const found = await findingsBetween([first, second], [first, second], 'command');
    expect(found.map(({ code, causes: why }) => [code, ...why])).toContainEqual([
      'unstable-history',
      'history-edited',
    ]);
  });
});

describe('markers', () => {
  it('of Bedrock that are taken away lose what they cached', async () => {
    const base =
      FORMS['bedrock converse']?.({ tools: TOOLS, system: HANDBOOK, said: ['hi'] }) ?? null;
    const bare = JSON.parse(
      JSON.stringify(base).replaceAll(',{"cachePoint":{"type":"default"}}', ''),
    ) as Json;
    const [found] = await findingsBetween(base, bare);
    expect(found).toMatchObject({
      code: 'breakpoint-lost',
      where: { pointer: '/toolConfig/tools/0' },
    });
    expect(found?.lostTokens).toBeGreaterThan(1024);
  });

  it('of Bedrock that are missing are asked for as they are spelt there', async () => {
    const body = {
      modelId: 'us.anthropic.claude-sonnet-5-v1:0',
      system: [{ text: HANDBOOK }],
      messages: [{ role: 'user', content: [{ text: 'hi' }] }],
    };
    const [found] = await findingsBetween(body, body);
    expect(found).toMatchObject({
      code: 'no-breakpoint',
      fix: 'Add { "cachePoint": { "type": "default" } } behind the system prompt.',
    });
  });

  it('turn a string into a list: the same behind OpenRouter as on Claude’s own API', async () => {
    const list = [{ type: 'text', text: 'Where is it?' }];
    const asked = (content: Json) => ({
      model: 'anthropic/claude-sonnet-5',
      messages: [
        { role: 'system', content: [{ type: 'text', text: HANDBOOK, cache_control: ephemeral }] },
        { role: 'user', content },
        { role: 'assistant', content: 'Here.' },
        { role: 'user', content: [{ type: 'text', text: 'Thanks.', cache_control: ephemeral }] },
      ],
    });
    expect(await findingsBetween(asked('Where is it?'), asked(list))).toEqual([]);
    const own = (content: Json) => {
      const [system, ...messages] = asked(content).messages;
      return { model: 'claude-sonnet-5', system: system?.content ?? null, messages };
    };
    expect(await findingsBetween(own('Where is it?'), own(list))).toEqual([]);
  });

  it('that move on and turn the list behind them into a string keep the history behind OpenRouter', async () => {
    const list = (text: string) => marked(text, ephemeral);
    const begun = [{ role: 'system', content: list(HANDBOOK) }];
    const first = [...begun, { role: 'user', content: list('Where is it?') }];
    const second = (earlier: Json) => [
      ...begun,
      { role: 'user', content: earlier },
      { role: 'assistant', content: 'Here.' },
      { role: 'user', content: list('Thanks.') },
    ];
    const conversation = (earlier: Json) =>
      [first, second(earlier)].map((messages) => ({
        model: 'anthropic/claude-sonnet-5',
        messages,
      }));
    const found = async (earlier: Json) =>
      (await findingsBetween(conversation(earlier), conversation(earlier), 'command'))
        .filter(({ axis }) => axis === 'turn')
        .map(({ code, causes }) => [code, ...causes]);
    expect(await found('Where is it?')).toEqual([]);
    expect(await found(marked('Where is it?', null))).toEqual([]);
  });
});
