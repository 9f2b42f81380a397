import { spawnSync } from 'node:child_process';
import { access, readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { transcript } from '../cli/transcript.ts';
import { type TemporaryRepository, temporaryRepository } from '../support/repository.ts';
import { anthropicBody } from '../support/requests.ts';

const root = new URL('../../', import.meta.url);
const read = async (name: string) => await readFile(new URL(name, root), 'utf8');

const page = await read('docs/recipes.md');

/** The first block of code below a heading. */
function block(heading: string): string {
  const [, below = ''] = page.split(`\n## ${heading}\n`);
  const [, code = ''] = /```\w+\n([^]*?)```/.exec(below) ?? [];
  expect(code).not.toBe('');
  return code;
}

interface Job {
  readonly script: readonly string[];
  readonly artifacts: {
    readonly paths: readonly string[];
    readonly reports: Readonly<Record<string, string>>;
  };
}
interface Hook {
  readonly id: string;
  readonly language: string;
  readonly entry: string;
  readonly pass_filenames: boolean;
}

const gitlab = (parse(block('GitLab CI')) as { readonly 'prompt-cache': Job })['prompt-cache'];
const hooks = parse(await read('.pre-commit-hooks.yaml')) as readonly Hook[];

/** The arguments behind the name of the program, as a shell would hand them over. */
function argumentsIn(command: string, env: Readonly<Record<string, string>>): readonly string[] {
  const [, behind] = /(?:prompt-cache-guard|dist\/cli\/index\.js) (check[^]*)/.exec(command) ?? [];
  const { stdout } = spawnSync('sh', ['-c', `printf '%s\\n' ${behind ?? ''}`], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
  });
  return stdout.trimEnd().split('\n');
}

let repository: TemporaryRepository;
let base: string;
beforeAll(async () => {
  repository = await temporaryRepository();
  base = await repository.commit('start', {
    'prompt-cache-guard.yml': 'version: 1\nprompts: [{ id: a, file: a.json }]\n',
    'a.json': JSON.stringify(anthropicBody()),
  });
  await repository.git('update-ref', 'refs/remotes/origin/main', base);
  await repository.commit('other', { 'other.txt': 'x' });
});
afterAll(async () => {
  await repository[Symbol.asyncDispose]();
});

describe('the recipes', () => {
  it('for GitLab: the job writes the reports that it hands over', async () => {
    const [command = ''] = gitlab.script;
    const head = await repository.git('rev-parse', 'HEAD');
    // Empty but in pipelines for merged results.
    const variables = { CI_MERGE_REQUEST_TARGET_BRANCH_SHA: '', CI_COMMIT_SHA: head };
    const args = argumentsIn(command, { ...variables, CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
    expect(args.slice(0, 3)).toEqual(['check', '--base', base]);
    const { code, stderr } = await transcript(args, { cwd: repository.dir });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { reports, paths } = gitlab.artifacts;
    expect(Object.keys(reports)).toEqual(['codequality', 'junit']);
    expect(await readdir(repository.dir)).toEqual(
      expect.arrayContaining([...paths, ...Object.values(reports)]),
    );
  });

  it('for pre-commit name a hook of the hooks file', () => {
    const { repos } = parse(block('pre-commit')) as {
      readonly repos: readonly { readonly hooks: readonly Hook[] }[];
    };
    expect(hooks.map(({ id }) => id)).toContain(repos[0]?.hooks[0]?.id);
    for (const { id, pass_filenames } of hooks) {
      expect(page).toContain(id);
      // All that is committed is looked at, not file by file.
      expect(pass_filenames).toBe(false);
    }
  });

  it('for hooks and scripts run commands that there are', async () => {
    const lefthook = parse(block('lefthook')) as {
      readonly 'pre-commit': { readonly commands: { readonly 'prompt-cache': { run: string } } };
    };
    const scripts = (JSON.parse(block('package.json')) as { scripts: Record<string, string> })
      .scripts;
    const commands = [
      ...hooks.map(({ entry }) => entry),
      ...Object.values(scripts),
      lefthook['pre-commit'].commands['prompt-cache'].run,
      block('husky'),
      block('Any CI, with Docker'),
    ];
    const each = commands.map((command) => argumentsIn(command, {}).join(' '));
    const different = [...new Set(each)];
    expect(different.toSorted()).toEqual([
      'check',
      'check --base origin/main',
      'check --worktree',
      'check --worktree --watch',
    ]);
    for (const words of different.filter((one) => !one.endsWith('--watch'))) {
      const { code, stderr } = await transcript(words.split(' '), { cwd: repository.dir });
      expect({ words, code, stderr }).toEqual({ words, code: 0, stderr: '' });
    }
    await access(fileURLToPath(new URL('dist/cli/index.js', root)));
  });

  it('say each with what they were run, or that they were not', () => {
    const recipes = page.split('\n## ').slice(1);
    expect(recipes).toHaveLength(7);
    for (const recipe of recipes) expect(recipe).toMatch(/\*(?:Run with \S+ v?\d|Not run: )/);
  });
});
