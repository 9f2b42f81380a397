import { describe, expect, test } from 'vitest';
import { type Discover, classifier } from '../../../src/render/discover/candidates.ts';

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

describe('left out, whatever a config includes', () => {
  test.each([
    'node_modules/x/prompts/a.md',
    'packages/a/node_modules/x/prompts/a.md',
    'vendor/prompts/a.md',
    'dist/prompts/a.md',
    'docs/prompts/a.md',
    'Docs/prompts/a.md',
    'tests/prompts/a.md',
    'src/__tests__/prompts/a.md',
    'fixtures/prompts/a.json',
    'src/__fixtures__/a.json',
    'prompts/greeting.test.json',
    'prompts/test_greeting.md',
  ])('%s', (path) => {
    expect(kindOf(path)).toBeNull();
    expect(kindOf(path, { include: ['**', '**/*'] })).toBeNull();
  });
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
