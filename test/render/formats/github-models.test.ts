import { describe, expect, it } from 'vitest';
import { conversations, failureFor, renderAll, renderOne } from '../support.ts';

const CONFIG = 'prompts: [{ id: x, file: a.prompt.yml }]';
const FILE = `name: Support
model: openai/gpt-4o-mini
modelParameters:
  maxTokens: 50
  temperature: 0.5
testData:
  - input: hi
    tone: { warm: true, 'a key': 1.0 }
  - input: "{{tone}}"
    tone: [1, 2.5, null]
messages:
  - role: system
    content: |
      Answer in {{tone}} tone.
      Keep {{missing}} and {{ input }}.
  - role: User
    content: 'Say {{input}} {{{input}}}'
`;

describe('a .prompt.yml file', () => {
  it('is one request of Chat Completions for each of its samples', async () => {
    const [prompt] = await renderAll(CONFIG, { 'a.prompt.yml': FILE });
    expect(prompt).toMatchObject({
      id: 'x',
      source: { kind: 'format', fidelity: 'exact', paths: ['a.prompt.yml'] },
    });
    const found = conversations(prompt);
    expect(found.map((one) => one.case)).toEqual(['default', 'testData[1]']);
    expect(found[0]?.turns[0]).toMatchObject({
      provider: 'openai',
      model: 'gpt-4o-mini',
      body: {
        max_tokens: 50,
        temperature: 0.5,
        messages: [
          {
            role: 'system',
            content: 'Answer in map[a key:1 warm:true] tone.\nKeep {{missing}} and {{ input }}.\n',
          },
          { role: 'user', content: 'Say hi {hi}' },
        ],
      },
    });
    expect(found[1]?.turns[0]?.body).toMatchObject({
      messages: [
        { content: 'Answer in [1 2.5 <nil>] tone.\nKeep {{missing}} and {{ input }}.\n' },
        { content: 'Say {{tone}} {{{tone}}}' },
      ],
    });
  });

  it.each([
    ['/messages/0/content', 45, 15],
    ['/messages/0/content', 12, 14],
    ['/messages/1/content', 5, 17],
    ['/messages/1/role', null, 16],
    ['/max_tokens', null, 4],
    ['/model', null, 2],
  ])('knows the line of %s', async (pointer, offset, line) => {
    const [prompt] = await renderAll(CONFIG, { 'a.prompt.yml': FILE });
    const request = conversations(prompt)[0]?.turns[0];
    expect(request?.locate(pointer, offset)).toEqual({ file: 'a.prompt.yml', line });
  });

  it('leaves its tags as they are where nothing gives them values', async () => {
    const text =
      'model: gpt-4o\nresponseFormat: json_schema\njsonSchema: \'{"name":"n","schema":{"a":1.0}}\'\nmessages: [{ role: user, content: "Say {{input}}" }]\n';
    const { body } = await renderOne(CONFIG, { 'a.prompt.yml': text });
    expect(body).toEqual({
      model: 'gpt-4o',
      messages: [{ role: 'user', content: 'Say {{input}}' }],
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'n', schema: { a: expect.objectContaining({ source: '1.0' }) } },
      },
    });
  });

  it('asks models of whatever maker in the same form', async () => {
    const text = 'model: meta/meta-llama-3\nmessages: [{ role: user, content: Hi }]\n';
    const { provider, body } = await renderOne(CONFIG, { 'a.prompt.yml': text });
    expect(provider).toBe('generic');
    expect(body).toMatchObject({ model: 'meta-llama-3', messages: [{ role: 'user' }] });
  });

  it('takes model and values from the config where that names them', async () => {
    const config =
      'prompts: [{ id: x, provider: anthropic, model: claude-sonnet-5, file: a.prompt.yml, vars: { input: "yo" }, cases: { only: { tone: dry } } }]';
    const [prompt] = await renderAll(config, { 'a.prompt.yml': FILE });
    expect(conversations(prompt).map((one) => [one.case, one.turns[0]?.provider])).toEqual([
      ['default', 'anthropic'],
      ['only', 'anthropic'],
    ]);
    expect(JSON.stringify(conversations(prompt)[1]?.turns[0]?.body)).toContain(
      'Answer in dry tone.',
    );
  });

  it('tries the values of a variable that varies one at a time', async () => {
    const config =
      'prompts: [{ id: x, file: a.prompt.yml, vars: { input: { varies: request, values: [one, two] } } }]';
    const [prompt] = await renderAll(config, { 'a.prompt.yml': FILE });
    const variations = prompt?.outcome === 'rendered' ? prompt.variations : undefined;
    expect(variations).toMatchObject([{ variable: 'input', varies: 'request', failures: [] }]);
    expect(JSON.stringify(variations?.[0]?.requests)).toContain('Say two {two}');
    expect(JSON.stringify(conversations(prompt))).toContain('Say one {one}');
  });

  it.each([
    ['model: gpt-4o\n', 'a.prompt.yml has no messages'],
    ['messages: [{ role: robot, content: x }]\nmodel: gpt-4o\n', 'a.prompt.yml:1: a message needs'],
    ['messages: [{ role: user, content: x }]\n', 'the prompt names no provider'],
    ['messages: [{ role: user, content: " " }]\nmodel: gpt-4o\n', 'a.prompt.yml:1: the message of'],
  ])('says what is wrong with %j', async (text, reason) => {
    expect((await failureFor(CONFIG, { 'a.prompt.yml': text })).reason).toContain(reason);
  });
});
