import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { workflow } from '../../../src/cli/init/workflow.ts';
import { mistakesIn } from '../../support/actionlint.ts';

const LANGUAGES = [null, 'node', 'python'] as const;
const lines = LANGUAGES.flatMap((language) => workflow(language).split('\n'));

describe('the workflow that init writes', () => {
  test('has no permission but those that the guard needs, each with its reason', () => {
    const { permissions, jobs } = parse(workflow(null));
    expect(permissions).toEqual({});
    expect(jobs['prompt-cache'].permissions).toEqual({
      contents: 'read',
      'pull-requests': 'write',
    });
    for (const line of lines.filter((each) => /: (?:read|write)\b/.test(each)))
      expect(line).toMatch(/ # \w+/);
  });

  test('pins every action of others to a commit, with the release beside it', () => {
    const uses = lines.filter((line) => line.includes('uses: actions/'));
    expect(uses).toHaveLength(5);
    for (const line of uses) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('never runs on pull_request_target, and keeps no token behind', () => {
    for (const language of LANGUAGES) {
      const { on, jobs } = parse(workflow(language));
      expect(Object.keys(on)).toEqual(['pull_request', 'merge_group']);
      const [checkout] = jobs['prompt-cache'].steps;
      expect(checkout.with).toEqual({ 'fetch-depth': 2, 'persist-credentials': false });
    }
  });

  test('sets up the language of the command that the config runs', () => {
    const steps = (language: 'node' | 'python' | null): readonly string[] =>
      parse(workflow(language)).jobs['prompt-cache'].steps.map(
        ({ uses }: { uses: string }) => uses.split('@')[0],
      );
    expect(steps(null)).toEqual(['actions/checkout', 'prompt-cache-guard/prompt-cache-guard']);
    expect(steps('node')[1]).toBe('actions/setup-node');
    expect(steps('python')[1]).toBe('actions/setup-python');
  });

  test('has nothing that a linter of workflows minds, which does mind mistakes', async () => {
    const good = LANGUAGES.map((language) => [`${language}.yml`, workflow(language)]);
    const wrong = workflow(null).replace('merge_group', 'merge');
    const found = await mistakesIn({ ...Object.fromEntries(good), 'wrong.yml': wrong });
    expect(found).toEqual([expect.stringMatching(/^wrong\.yml: .*"merge"/)]);
  });
});
