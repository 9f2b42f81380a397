import { describe, expect, it } from 'vitest';
import { CONFIG, conversations, renderAll, renderOne } from './support.ts';

const CONFIG_TEXT = `version: 1
prompts:
  - id: support
    provider: anthropic
    model: claude-sonnet-5
    tools: prompts/tools.json
    system:
      - { file: prompts/system.md, cache_control: { type: ephemeral } }
      - { file: prompts/user.md, engine: mustache }
      - text: |
          First line.
          Second {{brand}}.
        engine: mustache
    messages:
      - role: user
        content: "{{question}}"
        engine: mustache
      - { role: assistant, content: "one\\ntwo", cache_control: { type: ephemeral, ttl: 1h } }
    params:
      max_tokens: 1024
      temperature: 1.0
    vars:
      brand: Acme
      question: { varies: request, values: ["hi?", "How do I pay?"] }
    cases: { eu: { brand: AcmeEU } }
`;
const FILES = {
  'prompts/system.md': '\uFEFFYou help.\r\n\r\nBe kind.\n',
  'prompts/user.md': 'Brand:\n{{brand}}\n{{> parts/end}}\n',
  'prompts/parts/end.md': 'The\nend\n',
  'prompts/tools.json': `[
  {
    "name": "pay",
    "input_schema": {
      "type": "object",
      "minimum": 1.0
    }
  }
]
`,
};

describe('a composed prompt', () => {
  it('is one request for each case, bound to its provider', async () => {
    const [prompt] = await renderAll(CONFIG_TEXT, FILES);
    expect(prompt).toMatchObject({
      outcome: 'rendered',
      id: 'support',
      declared: true,
      source: {
        kind: 'composed',
        fidelity: 'exact',
        paths: [
          'prompts/parts/end.md',
          'prompts/system.md',
          'prompts/tools.json',
          'prompts/user.md',
        ],
      },
    });
    const [base, eu, ...others] = conversations(prompt);
    expect(others).toEqual([]);
    expect(base).toMatchObject({ case: 'default', id: '1' });
    expect(eu).toMatchObject({ case: 'eu', id: '1' });
    expect(base?.turns).toHaveLength(1);
    expect(base?.turns[0]).toMatchObject({
      provider: 'anthropic',
      model: 'claude-sonnet-5',
      at: null,
      usage: null,
      unitTokens: null,
    });
    const marker = { type: 'ephemeral' };
    expect(base?.turns[0]?.body).toEqual({
      model: 'claude-sonnet-5',
      max_tokens: 1024,
      temperature: expect.objectContaining({ source: '1.0' }),
      tools: [
        {
          name: 'pay',
          input_schema: { type: 'object', minimum: expect.objectContaining({ source: '1.0' }) },
        },
      ],
      system: [
        { type: 'text', text: '\uFEFFYou help.\r\n\r\nBe kind.\n', cache_control: marker },
        { type: 'text', text: 'Brand:\nAcme\nThe\nend\n' },
        { type: 'text', text: 'First line.\nSecond Acme.\n' },
      ],
      messages: [
        { role: 'user', content: 'hi?' },
        {
          role: 'assistant',
          content: [{ type: 'text', text: 'one\ntwo', cache_control: { ...marker, ttl: '1h' } }],
        },
      ],
    });
    expect(eu?.turns[0]?.body).toMatchObject({
      system: [
        {},
        { text: 'Brand:\nAcmeEU\nThe\nend\n' },
        { text: 'First line.\nSecond AcmeEU.\n' },
      ],
    });
  });

  it.each([
    ['a text file', '/system/0/text', 14, 'prompts/system.md', 3],
    ['a text file as a whole', '/system/0', null, 'prompts/system.md', 1],
    ['a marker', '/system/0/cache_control/type', null, CONFIG, 8],
    ['a variable', '/system/1/text', 8, 'prompts/user.md', 2],
    ['a partial', '/system/1/text', 17, 'prompts/parts/end.md', 2],
    ['the end of a text', '/system/1/text', 20, 'prompts/parts/end.md', 2],
    ['a text in place', '/system/2/text', 0, CONFIG, 11],
    ['its second line', '/system/2/text', 14, CONFIG, 12],
    ['a message', '/messages/0/content', 2, CONFIG, 16],
    ['its role', '/messages/0/role', null, CONFIG, 15],
    ['a quoted text of two lines', '/messages/1/content/0/text', 5, CONFIG, 18],
    ['the marker of a message', '/messages/1/content/0/cache_control/ttl', null, CONFIG, 18],
    ['a tool', '/tools/0', null, 'prompts/tools.json', 2],
    ['a place in its schema', '/tools/0/input_schema/minimum', null, 'prompts/tools.json', 6],
    ['a further field', '/temperature', null, CONFIG, 21],
    ['the model', '/model', null, CONFIG, 5],
    ['what nobody wrote', '/thinking/budget', null, CONFIG, 3],
  ])('knows where a person edits %s', async (_, pointer, offset, file, line) => {
    const [prompt] = await renderAll(CONFIG_TEXT, FILES);
    const request = conversations(prompt)[0]?.turns[0];
    expect(request?.locate(pointer, offset)).toEqual({ file, line });
  });

  it('takes an MCP tools/list result, and knows the places in it', async () => {
    const listed = `{
  "jsonrpc": "2.0",
  "result": {
    "tools": [
      {
        "name": "find",
        "title": "Find things",
        "description": "Finds.",
        "inputSchema": {
          "type": "object"
        },
        "annotations": { "readOnlyHint": true }
      }
    ]
  }
}`;
    const config = (provider: string, more = ''): string =>
      `prompts: [{ id: x, provider: ${provider}, tools: mcp.json, system: [{ text: s }]${more} }]`;
    const files = { 'mcp.json': listed };
    const line = (number: number) => ({ file: 'mcp.json', line: number });

    const anthropic = await renderOne(config('anthropic'), files);
    expect(anthropic.body).toMatchObject({
      tools: [{ name: 'find', description: 'Finds.', input_schema: { type: 'object' } }],
    });
    expect(anthropic.body).not.toHaveProperty('tools.0.title');
    expect(anthropic.locate('/tools/0/input_schema/type', 2)).toEqual(line(10));

    const responses = await renderOne(config('openai'), files);
    expect(responses.body).toMatchObject({
      tools: [
        { type: 'function', name: 'find', description: 'Finds.', parameters: { type: 'object' } },
      ],
    });
    expect(responses.locate('/tools/0/parameters', null)).toEqual(line(9));

    const chat = await renderOne(config('openai', ', params: { max_completion_tokens: 9 }'), files);
    expect(chat.body).toMatchObject({
      tools: [{ type: 'function', function: { name: 'find', parameters: { type: 'object' } } }],
    });
    expect(chat.locate('/tools/0/function/parameters/type', null)).toEqual(line(10));
    expect(chat.locate('/tools/0/function/description', 0)).toEqual(line(8));
    expect(chat.locate('/tools/0', null)).toEqual(line(5));
  });

  it('takes tools in place, and from YAML', async () => {
    const inline = await renderOne(
      'prompts:\n- id: x\n  provider: anthropic\n  tools:\n  - name: a\n  - name: b\n    input_schema: {}\n',
      {},
    );
    expect(inline.body).toEqual({ tools: [{ name: 'a' }, { name: 'b', input_schema: {} }] });
    expect(inline.locate('/tools/1/input_schema', null)).toEqual({ file: CONFIG, line: 7 });
    const yaml = await renderOne(
      'prompts: [{ id: x, provider: anthropic, tools: t.yaml, system: [{ text: s }] }]',
      { 't.yaml': 'tools:\n- name: a\n  strict: true\n' },
    );
    expect(yaml.body).toMatchObject({ tools: [{ name: 'a', strict: true }] });
    expect(yaml.locate('/tools/0/strict', null)).toEqual({ file: 't.yaml', line: 3 });
  });

  it('takes what it does not name from the defaults, and the provider from the model', async () => {
    const anthropic = await renderOne(
      'defaults: { provider: anthropic, model: claude-opus-5 }\nprompts: [{ id: x, system: [{ text: s }] }]',
      {},
    );
    expect(anthropic).toMatchObject({ provider: 'anthropic', body: { model: 'claude-opus-5' } });
    const openai = await renderOne(
      'defaults: { provider: anthropic, model: claude-opus-5 }\nprompts: [{ id: x, model: gpt-5.6, system: [{ text: s }] }]',
      {},
    );
    expect(openai).toMatchObject({ provider: 'openai', model: 'gpt-5.6' });
    const named = await renderOne(
      'defaults: { model: claude-opus-5, provider: anthropic }\nprompts: [{ id: x, provider: openai, system: [{ text: s }] }]',
      {},
    );
    // A model of another provider is none for this one.
    expect(named).toMatchObject({ provider: 'openai', model: null });
  });

  it('leaves braces of a text without an engine alone', async () => {
    const text = 'Answer as {"a": {{b}}} {% x %}.\n';
    const { body } = await renderOne(
      'prompts: [{ id: x, provider: anthropic, system: [{ file: s.md }] }]',
      { 's.md': text },
    );
    expect(body).toEqual({ system: [{ type: 'text', text }] });
  });

  it('renders a .mustache file as Mustache unless told otherwise', async () => {
    const config = (engine: string): string =>
      `prompts: [{ id: x, provider: anthropic, vars: { a: A }, system: [{ file: s.mustache${engine} }] }]`;
    const files = { 's.mustache': '{{a}}' };
    expect((await renderOne(config(''), files)).body).toMatchObject({ system: [{ text: 'A' }] });
    expect((await renderOne(config(', engine: none'), files)).body).toMatchObject({
      system: [{ text: '{{a}}' }],
    });
  });

  it('lets the case named default say what the default is', async () => {
    const [prompt] = await renderAll(
      'prompts: [{ id: x, provider: anthropic, vars: { a: A }, cases: { default: { a: B } }, system: [{ text: "{{a}}", engine: mustache }] }]',
      {},
    );
    expect(conversations(prompt)).toMatchObject([
      { case: 'default', turns: [{ body: { system: [{ text: 'B' }] } }] },
    ]);
  });
});
