import { describe, expect, it } from 'vitest';
import { failureFor, renderOne } from './support.ts';

describe('a member of a file', () => {
  const files = {
    'agent.yaml':
      'name: a\ntemplates:\n  system: |\n    You help.\n    It is {{day}}.\n  tools: [{ name: t, input_schema: {} }]\n',
    'agent.toml': '[agent]\nsystem = """\nYou help.\nBe kind."""\n',
    'agent.json': '{ "a/b": [{ "text": "one\\ntwo" }] }',
  };
  const composed = (lines: string) =>
    `prompts:\n  - id: a\n    provider: anthropic\n${lines}    messages: [{ role: user, content: q }]\n    vars: { day: Monday }\n`;

  it.each([
    ['YAML', 'agent.yaml#/templates/system', 'It is', 'You help.\nIt is {{day}}.\n', 5],
    ['TOML', 'agent.toml#/agent/system', 'Be kind', 'You help.\nBe kind.', 4],
    ['JSON', 'agent.json#/a~1b/0/text', 'two', 'one\ntwo', 1],
  ])('of %s serves as a system prompt, with its lines', async (_, reference, words, text, line) => {
    const request = await renderOne(composed(`    system: ${reference}\n`), files);
    expect(request.body).toMatchObject({ system: [{ text }] });
    expect(request.locate('/system/0/text', text.indexOf(words))).toEqual({
      file: reference.split('#')[0],
      line,
    });
  });

  it('is rendered by the engine that is named, and holds tools too', async () => {
    const request = await renderOne(
      composed(
        '    tools: agent.yaml#/templates/tools\n    system: [{ file: agent.yaml#/templates/system, engine: mustache }]\n',
      ),
      files,
    );
    expect(request.body).toMatchObject({ system: [{ text: 'You help.\nIt is Monday.\n' }] });
    expect(request.body).toMatchObject({ tools: [{ name: 't' }] });
  });

  it.each([
    [
      'agent.yaml#/templates/nothing',
      "agent.yaml has no /templates/nothing: correct the pointer behind '#'",
    ],
    ['agent.yaml#/templates', 'agent.yaml#/templates holds no text'],
    ['agent.txt#/a', 'agent.txt'],
  ])('that is not there is said: %s', async (reference, words) => {
    const { reason } = await failureFor(composed(`    system: ${reference}\n`), files);
    expect(reason).toContain(words);
  });
});
