import { describe, expect, test } from 'vitest';
import {
  type Discover,
  classifier,
  includeNotes,
} from '../../../src/render/discover/candidates.ts';

const kindOf = (path: string, discover: Discover = {}) => classifier(discover)(path)?.kind ?? null;

describe('by its name alone, a file may be', () => {
  test.each([
    'prompts/greeting.md',
    'src/app/prompts/de/greeting.txt',
    'services/mail/system_prompts/classify.md',
    'prompt_templates/summary.j2',
    'system.md',
    'app/system-en.md',
    'app/system_prompt.txt',
    'app/SystemPrompt.md',
    'lib/classifier_prompt.txt',
    'lib/prompt.liquid',
    'lib/PROMPTS.md',
    'lib/userprompt2.txt',
    'lib/promptTemplate.txt',
    'lib/planner.mustache.prompt',
    'prompts/agent.md.tpl',
    'templates/system_prompt.tpl',
    'internal/agent/templates/coder.md.tpl',
    'src/llm/review.txt.j2',
    'templates/issue_conversation_instructions.j2',
  ])('a text of a prompt: %s', (path) => {
    expect(kindOf(path)).not.toBeNull();
    expect(kindOf(path)).not.toBe('body');
  });

  test.each(['requests/a.json', 'config/anything.yaml', 'traffic.jsonl'])(
    'requests, which its contents have to show: %s',
    (path) => {
      expect(kindOf(path)).toBe('body');
    },
  );

  test.each([
    'README.md',
    'prompts/README.md',
    'prompts/CHANGELOG.md',
    'notes/prompt-engineering-guide.md',
    'systems.md',
    'promptflow-release-note.md',
    'prompting.md',
    'system-design.md',
    'ansible/roles/web/templates/nginx.conf.j2',
    'monitoring/agent/README.md.tpl',
    'monitoring/agent/nginx.conf.tpl',
    'src/prompts.ts',
    'prompts/logo.png',
  ])('nothing: %s', (path) => {
    expect(kindOf(path)).toBeNull();
  });
});

describe('folders of tests, documentation and other people are left out', () => {
  test.each([
    ['node_modules/x/prompts/a.md', 'node_modules/x/prompts/*.md'],
    ['packages/a/node_modules/x/prompts/a.md', 'packages/a/node_modules/**'],
    ['vendor/prompts/a.md', 'vendor/**/*.md'],
    ['Docs/prompts/a.md', 'Docs/prompts/*.md'],
    ['tests/prompts/a.md', 'tests/prompts/a.md'],
    ['src/__tests__/prompts/a.md', 'src/__tests__/**'],
    ['fixtures/prompts/a.json', 'fixtures/**'],
    ['Acme.Core.Tests/Prompts/a.prompty', 'Acme.Core.Tests/**/*.prompty'],
    ['MailUnitTests/prompts/a.md', 'MailUnitTests/**'],
  ])('%s, unless they are included by name', (path, glob) => {
    expect(kindOf(path)).toBeNull();
    expect(kindOf(path, { include: ['**', '**/*'] })).toBeNull();
    expect(kindOf(path, { include: [glob] })).not.toBeNull();
  });

  test.each([
    'prompts/write_tests.md',
    'prompts/unit-test.md',
    'prompts/basic-with-tests.jinja',
    'prompts/test_greeting.md',
    'prompts/greeting.test.json',
    'prompts/ab-tests/a.md',
  ])('but no file for its name: %s', (path) => {
    expect(kindOf(path)).not.toBeNull();
  });
});

describe('what another program sends is what it is', () => {
  test.each([
    ['agents/reviewer.agent.md', 'GitHub Copilot'],
    ['agents/prompt-helper.agent.md', 'GitHub Copilot'],
    ['instructions/python.instructions.md', 'GitHub Copilot'],
    ['app/review.prompt.md', 'GitHub Copilot'],
    ['app/reviewer.chatmode.md', 'GitHub Copilot'],
    ['rules/style.mdc', 'Cursor'],
    ['plugins/pdf/SKILL.md', 'agents that load skills'],
    ['skills/deploy.md', 'agents that load skills'],
    ['microagents/git.md', 'OpenHands'],
  ])('%s: a text of %s', (path, host) => {
    expect(classifier({})(path)).toMatchObject({ kind: 'text', host });
  });

  test.each([
    'CLAUDE.md',
    '.cursor/rules/a.mdc',
    '.github/prompts/a.prompt.md',
    'skills/README.md',
  ])('none of what tells tools how to work here: %s', (path) => {
    expect(kindOf(path)).toBeNull();
  });

  test('what lies beside a skill is read with it', () => {
    const paths = ['skills/pdf/SKILL.md', 'skills/pdf/forms/system_prompt.md'];
    expect(classifier({}, paths)('skills/pdf/forms/system_prompt.md')).toBeNull();
  });
});

test('includeNotes says what an include does not get, and why', () => {
  const paths = ['docs/a.md', 'src/a.md', 'data/a.json'];
  const notes = (glob: string) => includeNotes({ include: [glob] }, paths, new Set(['src/a.md']));
  expect(notes('src/*.md')).toEqual([]);
  expect(notes('docs/**')).toEqual([expect.stringContaining('docs/a.md was not taken')]);
  expect(notes('**/*.md')).toEqual([expect.stringContaining('docs, which are left out')]);
  expect(notes('data/*.json')).toEqual([expect.stringContaining('has to hold requests')]);
  expect(notes('lib/*.md')).toEqual([expect.stringContaining('matches no file')]);
});

describe('discover.include and discover.exclude', () => {
  test('include adds files wherever they are, beside those that are found anyway', () => {
    const discover = { include: ['src/assistants/*.md', '.ai/*.md'] };
    expect(kindOf('src/assistants/mail.md')).toBeNull();
    expect(kindOf('src/assistants/mail.md', discover)).toBe('text');
    expect(kindOf('.ai/mail.md', discover)).toBe('text');
    expect(kindOf('prompts/a.md', discover)).toBe('text');
  });

  test('exclude takes files out, included ones too', () => {
    expect(kindOf('prompts/old/a.md', { exclude: ['prompts/old/**'] })).toBeNull();
    expect(kindOf('prompts/a.md', { exclude: ['prompts/old/**'] })).toBe('text');
    expect(kindOf('x/a.md', { include: ['x/*.md'], exclude: ['x/a.md'] })).toBeNull();
  });

  test('files of tools are left to them unless they are included', () => {
    expect(kindOf('.vscode/prompts/a.md')).toBeNull();
    expect(kindOf('CLAUDE.md')).toBeNull();
    expect(kindOf('CLAUDE.md', { include: ['CLAUDE.md'] })).toBe('text');
  });
});
