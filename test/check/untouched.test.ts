import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { HANDBOOK, anthropicBody, systemBlock } from '../support/requests.ts';
import type { Files } from '../support/repository.ts';
import { pullRequest, reportOf } from './support.ts';

const LEFT = `${HANDBOOK}\n`;
const requestBody = (text: string) =>
  JSON.stringify(anthropicBody({ system: [systemBlock(text)] }));
const CONFIG = `version: 1
defaults: { provider: anthropic, model: claude-sonnet-5 }
prompts:
  - id: rules
    system: [{ file: prompts/rules.mustache, engine: mustache, cache_control: { type: ephemeral } }]
    messages: [{ role: user, content: "{{question}}", engine: mustache }]
    vars: { question: "Where is my parcel?" }
  - id: bodies
    file: bodies/*.json
`;
const START: Files = {
  'prompt-cache-guard.yml': CONFIG,
  'prompts/rules.mustache': `{{> shared/tone}}${LEFT}`,
  'prompts/shared/tone.mustache': 'Be kind.\n',
  'bodies/a.json': requestBody(`A ${LEFT}`),
  'bodies/b.json': requestBody(`B ${LEFT}`),
  'src/index.ts': 'export {};\n',
};

/** The reports of one pull request: of what it can have touched, and of everything. */
async function reports(head: Files, base: Files = START) {
  await using repository = await pullRequest(base, head);
  return {
    some: await reportOf(repository, { all: false }),
    all: await reportOf(repository, { all: true }),
  };
}

const ids = ({ prompts }: Report, isLookedAt: boolean) =>
  prompts
    .filter(({ head, base }) => (head !== null || base !== null) === isLookedAt)
    .map(({ id }) => id);

describe('what nothing in a pull request can have touched is unchanged without being looked at', () => {
  test.each<[string, Files, readonly string[]]>([
    ['a body', { 'bodies/b.json': requestBody(`C ${LEFT}`) }, ['bodies:bodies/b.json']],
    ['a partial', { 'prompts/shared/tone.mustache': 'Be brief.\n' }, ['rules']],
    ['a value', { 'prompt-cache-guard.yml': CONFIG.replace('parcel', 'letter') }, ['rules']],
    [
      'the traffic',
      { 'prompt-cache-guard.yml': `${CONFIG}traffic: { requests_per_day: 5 }\n` },
      ['rules', 'bodies:bodies/a.json', 'bodies:bodies/b.json'],
    ],
  ])('of %s', async (_, head, looked) => {
    const { some, all } = await reports(head);
    expect(ids(some, true)).toEqual(looked);
    // What was looked at is said as it is where everything is looked at, and the rest is unchanged there too.
    const byId = (report: Report) => report.prompts.filter(({ id }) => looked.includes(id));
    expect(byId(some)).toEqual(byId(all));
    const rest = all.prompts.filter(({ id }) => !looked.includes(id));
    expect(new Map(rest.map(({ id, status }) => [id, status]))).toEqual(
      new Map(ids(some, false).map((id) => [id, 'unchanged'])),
    );
    expect(some.totals).toEqual(all.totals);
    const count = some.prompts.length - looked.length;
    expect(some.notes.some((note) => note.startsWith(`${count} prompt`))).toBe(count > 0);
  });

  test('its entry has its id and its paths, and nothing else is known', async () => {
    const { some } = await reports({ 'src/index.ts': 'export default 1;\n' });
    expect(some.prompts.find(({ id }) => id === 'rules')).toMatchObject({
      source: { kind: 'composed', paths: ['prompts/rules.mustache'] },
      status: 'unchanged',
      base: null,
      head: null,
      model: null,
      cost: null,
      hitRatio: { predicted: null, measured: null },
      findings: [],
    });
  });

  test('without a config too', async () => {
    const { 'prompt-cache-guard.yml': _, ...files } = START;
    const { some, all } = await reports({ 'bodies/b.json': requestBody(`C ${LEFT}`) }, files);
    expect(ids(some, true)).toEqual(['bodies/b.json']);
    expect(some.totals).toEqual(all.totals);
  });

  test('but a pull request that adopts a config is shown everything', async () => {
    const { 'prompt-cache-guard.yml': config = '', ...files } = START;
    const { some, all } = await reports({ 'prompt-cache-guard.yml': config }, files);
    expect(ids(some, false)).toEqual([]);
    expect(some).toEqual(all);
  });
});

describe('a command with watch', () => {
  const command = (watch: string) => `version: 1
prompts: [{ id: planner, render: cat planner.txt, watch: [${watch}] }]
`;
  const files: Files = {
    'prompt-cache-guard.yml': command('"*.txt"'),
    'planner.txt': requestBody(LEFT),
  };

  test('is not run for a pull request that touches nothing of it, and the report says so', async () => {
    await using repository = await pullRequest(files, { 'README.md': 'Read me.\n' });
    const { prompts, notes, totals } = await reportOf(repository, { all: false });
    expect(prompts.map(({ id, status, head }) => [id, status, head])).toEqual([
      ['planner', 'unchanged', null],
    ]);
    expect(totals.unchanged).toBe(1);
    expect(notes.join('\n')).toContain('The command of planner was not run');
  });

  test('is run for one that touches it, or its definition', async () => {
    for (const head of [
      { 'planner.txt': requestBody(`More. ${LEFT}`) },
      { 'prompt-cache-guard.yml': command('"*.js"') },
    ]) {
      await using repository = await pullRequest(files, head);
      const { prompts } = await reportOf(repository, { all: false });
      expect(prompts[0]?.head).not.toBeNull();
    }
  });
});
