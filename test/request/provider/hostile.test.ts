import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/json/canonical.ts';
import { type Json, NumberLiteral, objectOf } from '../../../src/json/value.ts';
import { APIS } from '../../../src/request/provider/registry.ts';
import { lost } from './outline.ts';

const ODD: readonly Json[] = [
  null,
  true,
  0,
  'text',
  [],
  {},
  [null],
  [[]],
  [1, 'a', {}],
  { 0: 'a' },
];

const MEMBERS = [
  'model',
  'system',
  'tools',
  'functions',
  'mcp_servers',
  'messages',
  'input',
  'instructions',
  'prompt',
  'cache_control',
  'thread',
  'container',
  'tool_choice',
  'thinking',
  'output_config',
  'reasoning',
  'text',
  'service_tier',
  'prompt_cache_key',
  'prompt_cache_options',
  'prompt_cache_retention',
  'toolConfig',
  'additionalModelRequestFields',
  'contents',
  'systemInstruction',
  'config',
  'cachedContent',
  'provider',
  'chat_template_kwargs',
];

const CONTENT = [
  'role',
  'content',
  'type',
  'tool_calls',
  'function_call',
  'clear_at',
  'phase',
  'name',
  'parts',
  'cachePoint',
  'toolUse',
  'toolResult',
  'reasoningContent',
  'functionCall',
  'functionResponse',
];

/** Providers that pass on what another one cuts, or share one matcher and differ in numbers. */
const ALIKE = new Set(
  'azure deepseek xai mistral minimax moonshot groq fireworks cerebras sglang generic'.split(' '),
);
const CARRIED = new Set([
  'bedrock chat',
  'bedrock responses',
  'gemini chat',
  'openrouter messages',
  'openrouter responses',
]);
const DISTINCT = APIS.filter(
  ({ provider, api }) => !ALIKE.has(provider) && !CARRIED.has(`${provider} ${api}`),
);

describe.each(DISTINCT)('$provider $api', { tags: ['slow'] }, (api) => {
  it('cuts a body of any shape, and every pointer of it leads somewhere', () => {
    for (const odd of ODD) {
      const bodies: Json[] = [odd];
      for (const member of MEMBERS) bodies.push({ [member]: odd });
      for (const member of CONTENT) {
        const message = { role: 'user', content: 'a', [member]: odd };
        bodies.push({ messages: [message], input: [message] });
        const block = { type: 'text', text: 'a', [member]: odd };
        const inside = [{ role: 'user', content: [block] }];
        bodies.push({ messages: inside, input: inside, system: [block], tools: [block] });
        const contents = [{ role: 'user', parts: [{ text: 'a', [member]: odd }], [member]: odd }];
        const declared = [{ functionDeclarations: [{ name: 'f', [member]: odd }], [member]: odd }];
        bodies.push({ contents, tools: declared, systemInstruction: contents[0] ?? null });
        bodies.push({ toolConfig: { tools: [{ toolSpec: odd, [member]: odd }] } });
      }
      for (const marker of ['cache_control', 'prompt_cache_breakpoint', 'cachePoint']) {
        const marked = { type: 'text', text: 'a', [marker]: odd };
        const inside = [{ role: 'user', content: [marked] }];
        bodies.push({ messages: inside, input: inside, tools: [marked], [marker]: odd });
      }
      for (const body of bodies) {
        const found = api.segment(body);
        expect(lost(body, found)).toEqual([]);
        expect(found.units[0]?.kind).toBe('namespace');
        expect(api.recognise(body)).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

/** `/v1/completions` has a text, and neither blocks nor tools: of it, only that any body can be cut is asked. */
const BLOCKS = DISTINCT.filter(({ api }) => api !== 'completions');

describe.each(BLOCKS)('$provider $api', { tags: ['slow'] }, (api) => {
  it('takes blocks that it does not know as units of their own', () => {
    const content = [{ type: 'hologram', beam: 1 }, 'loose', 7];
    const found = api.segment({
      messages: [{ role: 'user', content }],
      input: [{ role: 'user', content }],
      contents: [{ role: 'user', parts: content }],
    });
    expect(found.units.filter(({ kind }) => kind === 'other').map(({ value }) => value)).toEqual(
      content,
    );
  });

  it('reads parsed JSON: maps, and numbers as they are written', () => {
    const schema = objectOf([
      ['10', new NumberLiteral('1.0')],
      ['9', 2],
    ]);
    const tool = new Map<string, Json>([
      ['type', 'custom'],
      ['name', 'f'],
      ['parameters', schema],
      ['input_schema', schema],
      ['toolSpec', { inputSchema: { json: schema } }],
    ]);
    const body = new Map<string, Json>([
      ['model', 'x'],
      ['tools', [tool]],
      ['toolConfig', { tools: [tool] }],
      ['contents', [{ role: 'user', parts: [{ text: 'a' }] }]],
      [
        'messages',
        [
          new Map<string, Json>([
            ['role', 'user'],
            ['content', 'a'],
          ]),
        ],
      ],
      [
        'input',
        [
          new Map<string, Json>([
            ['role', 'user'],
            ['content', 'a'],
          ]),
        ],
      ],
    ]);
    const found = api.segment(body);
    const unit = found.units.find(({ kind }) => kind === 'tool');
    expect(canonical(unit?.value ?? null, found.freeForm)).toContain('{"10":1.0,"9":2}');
    expect(found.units.at(-1)).toMatchObject({ kind: 'text', role: 'user' });
    expect(lost(body, found)).toEqual([]);
  });

  it('stands deep nesting where an API has none', () => {
    let deep: Json = 'x';
    for (let level = 0; level < 10_000; level += 1) deep = { content: [deep] };
    const body = {
      messages: [{ role: 'user', content: [deep] }],
      input: [{ role: 'user', content: [deep] }],
      contents: [{ role: 'user', parts: [deep, deep] }],
      system: [deep],
    };
    expect(api.segment(body).units.length).toBeGreaterThan(2);
  });
});

/** Those that go over the body by themselves; the others go over what one of these has cut. */
const CUTTING = BLOCKS.filter(
  ({ provider, api }) =>
    !api.startsWith('invoke-') && provider !== 'vllm' && provider !== 'openrouter',
);

describe.each(CUTTING)('$provider $api', { tags: ['slow'] }, (api) => {
  it('cuts 10,000 blocks without going over them again and again', () => {
    const block = { type: 'text', text: 'a', cache_control: { type: 'ephemeral' } };
    const many = (length: number) => {
      const content = Array.from({ length }, () => block);
      const messages = Array.from({ length: length / 10 }, () => ({
        role: 'user',
        clear_at: 'next_user_message',
        content: content.slice(0, 10),
      }));
      const contents = messages.map((message) => ({ role: 'user', parts: message.content }));
      return { messages, input: messages, contents, tools: [], system: content };
    };
    // Nothing is timed: quadratic work over 100,000 blocks would run into the time limit of the test.
    const found = api.segment(many(10_000));
    expect(found.units.length).toBeGreaterThanOrEqual(10_000);
  });
});
