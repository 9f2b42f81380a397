import { describe, expect, it } from 'vitest';
import { conversations, renderAll, renderOne } from '../support.ts';
import { reasonsFor } from './support.ts';

const CONFIG = 'prompts: [{ id: x, file: prompts/a.prompt }]';
const file = (text: string, more: Record<string, string> = {}) => ({
  'prompts/a.prompt': text,
  ...more,
});

const FULL = `# A licence.

---
model: openai/gpt-4o
config:
  temperature: 0.5
  maxOutputTokens: 20
  user: me
input:
  schema:
    name: string, who asks
    count?: integer
    tags(array, words): string
  default:
    name: Ada <x>
tools: [search]
toolDefs:
  - name: pay
    description: Pays.
    inputSchema: { amount: 'number, how much' }
output:
  schema:
    answer: string
---

{{role "system"}}
You help {{name}} {{count}} times.
{{> rules tone="dry"}}
{{#each tags}}{{this}}{{/each}}
{{history}}
{{role "user"}}
{{#ifEquals count 1}}Once{{else}}Often{{/ifEquals}}: {{json this indent=1}}
{{section "output"}}
Why?

`;

const WRONG: readonly (readonly string[])[] = [
  ['---\nmodel: [\n---\nHi', 'prompts/a.prompt:'],
  [
    '---\nmodel: openai/gpt-4o\n---\n{{media url="u" contentType="video/mp4"}}',
    'prompts/a.prompt:4: media of type video/mp4 are not supported here',
  ],
  [
    '---\nmodel: openai/gpt-4o\n---\n{{role "tool"}}x',
    "prompts/a.prompt:4: there is no role 'tool'",
  ],
  ['---\nmodel: openai/gpt-4o\n---\n{{> gone}}', 'gone'],
  ['---\nmodel: openai/gpt-4o\n---\n{{> ../../secret}}', 'prompts/a.prompt'],
  ['---\nmodel: openai/gpt-4o\n---\nA\n{{#if}', 'prompts/a.prompt:5: '],
  [
    '---\nmodel: openai/gpt-4o\n---\n{{lookup (lookup this "constructor") "name"}}',
    'the prompt is empty',
  ],
  ['---\nmodel: openai/gpt-4o\n---\n', 'the prompt is empty'],
  [
    '---\nmodel: openai/gpt-4o\nconfig: { temperature: 1 }\n---\n{{nothing}}',
    'prompts/a.prompt: the prompt is empty once it is rendered',
  ],
  ['---\nname: x\n---\nHi', 'the prompt names no provider'],
  ['\n', 'prompts/a.prompt is empty'],
];

describe('a Dotprompt file', () => {
  it('is a request of its provider, with placeholders for what has no default', async () => {
    const rules = 'Be {{tone}}.\n  To {{name}}.\n';
    const [prompt] = await renderAll(CONFIG, file(FULL, { 'prompts/_rules.prompt': rules }));
    expect(prompt).toMatchObject({
      source: { kind: 'format', paths: ['prompts/_rules.prompt', 'prompts/a.prompt'] },
    });
    const request = conversations(prompt)[0]?.turns[0];
    const json = '{\n "name": "Ada <x>",\n "count": 1,\n "tags": []\n}';
    expect(request?.body).toEqual({
      model: 'gpt-4o',
      temperature: 0.5,
      max_completion_tokens: 20,
      user: 'me',
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'output', schema: { answer: 'string' } },
      },
      tools: [
        {
          type: 'function',
          function: {
            name: 'pay',
            description: 'Pays.',
            parameters: { amount: 'number, how much' },
          },
        },
        { type: 'function', function: { name: 'search', parameters: { type: 'object' } } },
      ],
      messages: [
        {
          role: 'system',
          content: '\nYou help Ada <x> 1 times.\nBe dry.\n  To Ada <x>.\n\n',
        },
        {
          role: 'user',
          content: [
            { type: 'text', text: `\nOnce: ${json}\n` },
            { type: 'text', text: '\nWhy?' },
          ],
        },
      ],
    });
    const content = '/messages/0/content';
    const at = (path: string, line: number) => ({ file: `prompts/${path}`, line });
    expect(request?.locate(content, 5)).toEqual(at('a.prompt', 27));
    expect(request?.locate(content, 40)).toEqual(at('_rules.prompt', 2));
    expect(request?.locate('/messages/1/content/0/text', 1)).toEqual(at('a.prompt', 32));
    expect(request?.locate('/tools/0', null)).toEqual(at('a.prompt', 18));
    expect(request?.locate('/max_completion_tokens', null)).toEqual(at('a.prompt', 7));
  });

  it('without a header is its template as it stands', async () => {
    const config = `defaults: { provider: anthropic, model: claude-sonnet-5 }\n${CONFIG}`;
    expect((await renderOne(config, file(' Hi {{name}}!\n'))).body).toEqual({
      model: 'claude-sonnet-5',
      messages: [{ role: 'user', content: ' Hi !\n' }],
    });
  });

  it.each([
    [
      'openai/gpt-4o',
      [
        { type: 'text', text: 'See\n' },
        { type: 'image_url', image_url: { url: 'https://a/b.png' } },
        { type: 'image_url', image_url: { url: 'data:image/png;base64,AA==' } },
      ],
    ],
    [
      'anthropic/claude-sonnet-5',
      [
        { type: 'text', text: 'See\n' },
        { type: 'image', source: { type: 'url', url: 'https://a/b.png' } },
        { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'AA==' } },
      ],
    ],
    [
      'googleai/gemini-2.5-flash',
      [
        { text: 'See\n' },
        { fileData: { mimeType: 'image/png', fileUri: 'https://a/b.png' } },
        { inlineData: { mimeType: 'image/png', data: 'AA==' } },
      ],
    ],
  ])('sends images as %s takes them', async (model, parts) => {
    const text = `---\nmodel: ${model}\n---\nSee\n{{media url="https://a/b.png" contentType="image/png"}}{{media url="data:image/png;base64,AA=="}}`;
    const { body, locate } = await renderOne(CONFIG, file(text));
    const [key, inner] = model.includes('gemini') ? ['contents', 'parts'] : ['messages', 'content'];
    expect(body).toMatchObject({ [key]: [{ role: 'user', [inner]: parts }] });
    expect(locate(`/${key}/0/${inner}/1`, null)).toEqual({ file: 'prompts/a.prompt', line: 4 });
  });

  it('keeps what the other side of a pull request has in a partial apart', async () => {
    const base = await renderOne(CONFIG, file(FULL, { 'prompts/_rules.prompt': 'BASE' }));
    const head = await renderOne(CONFIG, file(FULL, { 'prompts/_rules.prompt': 'HEAD' }));
    expect(JSON.stringify(base.body)).toContain('BASE');
    expect(JSON.stringify(head.body)).toContain('HEAD');
  });

  const reasons = reasonsFor(
    WRONG.map((one) => one[0] ?? ''),
    'prompts/a.prompt',
    {},
  );
  it.each(WRONG.map((one, index) => [one[0] ?? '', one.at(-1) ?? '', index] as const))(
    'says in one line what is wrong with %j',
    async (_, reason, index) => {
      expect((await reasons())[index]).toContain(reason);
    },
  );
});
