import { describe, expect, it } from 'vitest';
import { conversations, renderAll, renderOne } from '../support.ts';
import { reasonsFor } from './support.ts';

const CONFIG = 'prompts: [{ id: x, file: evals/promptfooconfig.yaml }]';
const file = (text: string, more: Record<string, string> = {}) => ({
  'evals/promptfooconfig.yaml': text,
  ...more,
});

const MATRIX = `prompts:
  - file://prompts/*.txt
  - id: prompts/chat.json
    label: chat
  - |
    - role: system
      content: Be {{tone}}.
    - role: user
      content: '{{question}}'
providers:
  - openai:gpt-4o
  - id: anthropic:messages:claude-sonnet-5
    config: { temperature: 0.5, max_tokens: 9, apiKey: "{{env.KEY}}", tools: file://tools.json }
defaultTest:
  vars: { tone: file://tone.txt }
tests:
  - vars: { question: ["Hi {{tone}}?", "Why?"] }
  - file://more.csv
`;
const MORE = {
  'evals/prompts/a.txt': 'One {{question}}\r\n\n---\n\nTwo {{tone}}\nlines\n',
  'evals/prompts/chat.json':
    '[\n{"role":"system","content":"Say \\"{{tone}}\\"\\nso"},\n{"role":"user","content":"{{question}}"}]',
  'evals/tools.json': '[{"name":"find","input_schema":{"type":"object"}}]',
  'evals/tone.txt': 'dry\n',
  'evals/more.csv': 'question,__expected\n"a, ""b""",x\n',
};

const WRONG: readonly (readonly string[])[] = [
  ['prompts: [build.py]\n', "evals/promptfooconfig.yaml:1: 'build.py' is computed"],
  ['prompts:\n- langfuse://x\n', "evals/promptfooconfig.yaml:2: 'langfuse://x' is computed"],
  ['prompts: ["exec:rm -rf /"]\n', "'exec:rm -rf /' is computed"],
  ['prompts: [file://../../../secret.txt]\n', "'../../../secret.txt' leads out of the repository"],
  ['prompts: [file:///etc/passwd.txt]\n', "'/etc/passwd.txt' leads out of the repository"],
  ['prompts: [A]\nproviders: [file://p.js]\n', "'file://p.js' is computed"],
  ['prompts: [A]\ntests: [{ vars: { a: file://v.js } }]\n', "'file://v.js' is computed"],
  ['prompts: ["{{ env.CANARY }}"]\nproviders: openai:gpt-4o\n', 'the prompt reads the environment'],
  ['prompts: []\n', 'evals/promptfooconfig.yaml names no prompts'],
  ['prompts: [A]\n', 'the prompt names no provider'],
  [
    'prompts: ["{{ range.constructor(\'return process\')() }}"]\nproviders: openai:gpt-4o\n',
    'evals/promptfooconfig.yaml cannot be rendered',
  ],
];

describe('a promptfoo configuration', () => {
  it('is a prompt for each of its texts and providers, with its tests as cases', async () => {
    const prompts = await renderAll(CONFIG, file(MATRIX, MORE));
    const ids = ['prompts/a.txt#1', 'prompts/a.txt#2', 'chat', 'prompts[2]'].flatMap((label) =>
      ['openai:gpt-4o', 'anthropic:messages:claude-sonnet-5'].map((id) => `x:${label}:${id}`),
    );
    expect(prompts.map(({ id }) => id)).toEqual(ids);
    expect(conversations(prompts[0]).map((one) => [one.case, one.turns[0]?.body])).toEqual([
      ['default', { model: 'gpt-4o', messages: [{ role: 'user', content: 'One Hi dry?' }] }],
      ['tests[0].1', { model: 'gpt-4o', messages: [{ role: 'user', content: 'One Why?' }] }],
      [
        'file://more.csv[0]',
        { model: 'gpt-4o', messages: [{ role: 'user', content: 'One a, "b"' }] },
      ],
    ]);
    expect(conversations(prompts[5])[0]?.turns[0]?.body).toEqual({
      model: 'claude-sonnet-5',
      max_tokens: 9,
      temperature: 0.5,
      tools: [{ name: 'find', input_schema: { type: 'object' } }],
      system: [{ type: 'text', text: 'Say "dry"\nso' }],
      messages: [{ role: 'user', content: 'Hi dry?' }],
    });
    expect(conversations(prompts[6])[0]?.turns[0]?.body).toEqual({
      model: 'gpt-4o',
      messages: [
        { role: 'system', content: 'Be dry.' },
        { role: 'user', content: 'Hi dry?' },
      ],
    });
    const locate = (index: number, pointer: string, offset: number | null) =>
      conversations(prompts[index])[0]?.turns[0]?.locate(pointer, offset);
    const at = (path: string, line: number) => ({ file: `evals/${path}`, line });
    expect(locate(2, '/messages/0/content', 10)).toEqual(at('prompts/a.txt', 6));
    expect(locate(4, '/messages/0/content', 12)).toEqual(at('prompts/chat.json', 2));
    expect(locate(6, '/messages/1/content', 0)).toEqual(at('promptfooconfig.yaml', 9));
    expect(locate(5, '/temperature', null)).toEqual(at('promptfooconfig.yaml', 13));
  });

  it('goes on where one of its texts cannot be rendered', async () => {
    const text = 'prompts: ["A", "{{ env.X }}", "{% for"]\nproviders: openai:gpt-4o\n';
    const prompts = await renderAll(CONFIG, file(text));
    expect(prompts.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['x:prompts[0]', 'rendered'],
      ['x:prompts[1]', 'failed'],
      ['x:prompts[2]', 'failed'],
    ]);
  });

  it('renders once more what values bring in, and keeps the plain id for the only text', async () => {
    const text = `prompts: ["A {{b}}"]
providers: openai:responses:gpt-5.6
tests: [{ vars: { b: "{{ 1 + 1 }}" } }]
`;
    const { body } = await renderOne(CONFIG, file(text));
    expect(body).toEqual({ model: 'gpt-5.6', input: [{ role: 'user', content: 'A 2' }] });
  });

  const reasons = reasonsFor(
    WRONG.map((one) => one[0] ?? ''),
    'evals/promptfooconfig.yaml',
    { 'secret.txt': 'canary' },
  );
  it.each(WRONG.map((one, index) => [one[0] ?? '', one.at(-1) ?? '', index] as const))(
    'says in one line what is wrong with %j',
    async (_, reason, index) => {
      expect((await reasons())[index]).toContain(reason);
    },
  );
});
