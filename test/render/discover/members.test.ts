import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/json/parse.ts';
import { promptMembers } from '../../../src/render/discover/members.ts';
import { reportOn } from '../../check/support.ts';

const membersOf = (value: unknown, path = 'config/agent.json') =>
  promptMembers(path, parseJson(JSON.stringify(value), path));

const TEXT = 'You are the clerk of a shop. Name the order number and be polite.';
const PLAIN = 'The mail of a shop is answered by this one, in the name of the order.';

describe('members of a document that look like prompts', () => {
  test.each<[string, unknown, readonly string[]]>([
    [
      'by their name',
      { agent: { templates: { system_template: PLAIN } } },
      ['/agent/templates/system_template'],
    ],
    [
      'in any spelling',
      { systemPrompt: PLAIN, 'system-message': PLAIN },
      ['/systemPrompt', '/system-message'],
    ],
    ['by what they say', { slices: { role_playing: TEXT } }, ['/slices/role_playing']],
    [
      'of a crew',
      { writer: { role: `The writer: ${PLAIN}`, goal: `A goal: ${PLAIN}`, backstory: PLAIN } },
      ['/writer/role', '/writer/goal', '/writer/backstory'],
    ],
    [
      'of its tasks',
      { t: { description: PLAIN, expected_output: PLAIN } },
      ['/t/description', '/t/expected_output'],
    ],
    ['of several lines', { prompt: `${PLAIN}\n\n${PLAIN}\n${PLAIN}` }, ['/prompt']],
    [
      'and what is filled in beside them',
      { role: TEXT, task: `Current task: {input}. ${PLAIN}`, description: `For {x}: ${PLAIN}` },
      ['/role', '/task'],
    ],
    [
      'in short lists',
      { agents: [{ instructions: `Write ${PLAIN}` }] },
      ['/agents/0/instructions'],
    ],
  ])('%s', (_, value, pointers) => {
    expect(membersOf(value)).toEqual(pointers);
  });

  test.each<[string, unknown]>([
    [
      'a question to a person',
      { prompt: 'Do you want to overwrite the file that is there, in this folder?' },
    ],
    ['a label', { systemPrompt: 'System prompt' }],
    ['a path', { system_prompt: './prompts/system prompts/one of the many prompts there is.md' }],
    ['a message of training data', { messages: [{ role: 'system', content: TEXT }] }],
    ['rows of data', { rows: Array.from({ length: 40 }, () => ({ system_prompt: TEXT })) }],
    ['a query', { prompt_query: 'SELECT a, b, c FROM prompts WHERE a = b AND b = c AND c = d' }],
  ])('and not %s', (_, value) => {
    expect(membersOf(value)).toEqual([]);
  });

  test('and not texts for the people who use a program, unless they tell who is spoken to', () => {
    const value = { prompt_instructions: `Write ${PLAIN}`, system_prompt: TEXT };
    expect(membersOf(value, 'web/locales/en.json')).toEqual(['/system_prompt']);
  });
});

test.each([
  ['yaml', `agent:\n  system_template: |-\n    ${TEXT}\n    Be brief.\n`],
  ['toml', `[agent]\nsystem_template = """\n${TEXT}\nBe brief.\n"""\n`],
  ['json', `{ "agent": {\n  "system_template":\n    "${TEXT} Be brief." } }\n`],
])('they are discovered as file#pointer and compared in their line (%s)', async (ending, text) => {
  const file = `config/agent.${ending}`;
  const report = await reportOn({ [file]: text }, { [file]: text.replace('brief', 'short') });
  expect(report.prompts).toMatchObject([
    {
      id: `${file}#/agent/system_template`,
      status: 'changed',
      findings: [{ code: 'prefix-changed', file, fileLine: ending === 'json' ? 3 : 4 }],
    },
  ]);
  expect(report).toMatchObject({ coverage: { guarded: 1, discovered: 1, unguarded: [] } });
  const same = await reportOn({ [file]: text }, { 'a.ts': '' }, { all: false });
  expect(same.prompts).toMatchObject([{ id: `${file}#/agent/system_template`, head: null }]);
});
