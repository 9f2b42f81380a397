import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../../src/repository/config/load.ts';
import { reportOf } from '../../check/support.ts';
import { transcript } from '../transcript.ts';
import {
  type Files,
  type TemporaryRepository,
  temporaryRepository,
} from '../../support/repository.ts';

const CONFIG = 'prompt-cache-guard.yml';
const WORKFLOW = '.github/workflows/prompt-cache.yml';
const APP: Files = {
  'package.json': '{ "dependencies": { "@anthropic-ai/sdk": "1.0.0" } }\n',
  'src/chat.ts': "import Anthropic from '@anthropic-ai/sdk';\nconst model = 'claude-opus-5';\n",
  'prompts/system.md': 'You answer questions about parcels.\n',
  'prompts/mail.j2': 'Dear {{ name }}, {% if x %}hello{% endif %}\n',
  'requests/triage.json': JSON.stringify({
    model: 'claude-sonnet-5',
    max_tokens: 9,
    messages: [{ role: 'user', content: 'Hi' }],
  }),
};

async function repositoryWith(files: Files): Promise<TemporaryRepository> {
  const repository = await temporaryRepository();
  await repository.commit('start', files);
  return repository;
}

function init(repository: TemporaryRepository, ...args: readonly string[]) {
  return transcript(['init', '--repo', repository.dir, ...args], { env: repository.env });
}

const read = (repository: TemporaryRepository, file: string) =>
  readFile(path.join(repository.dir, file), 'utf8');

const filesOf = async (repository: TemporaryRepository) =>
  (await readdir(repository.dir, { recursive: true })).filter((name) => !name.startsWith('.git/'));

describe('init writes a config and a workflow that work at once', () => {
  test('a pull request that adopts them passes, and says of every prompt that nothing changed', async () => {
    await using repository = await repositoryWith(APP);
    await repository.startBranch('adopt');
    expect(await init(repository)).toMatchObject({ code: 0, stderr: '' });
    await repository.commit('adopt the guard');
    const report = await reportOf(repository);
    expect(report.verdict).toBe('pass');
    expect(report.prompts.map(({ id, status }) => [id, status])).toEqual([
      ['requests:requests/triage.json', 'unchanged'],
      ['mail', 'unchanged'],
      ['system', 'unchanged'],
    ]);
  });

  test('prompts that come with it are added, and fail nothing', async () => {
    await using repository = await repositoryWith({ 'README.md': 'x' });
    await repository.startBranch('adopt');
    await repository.write(APP);
    await init(repository);
    await repository.commit('adopt the guard');
    const report = await reportOf(repository);
    expect(report.verdict).toBe('pass');
    expect(report.totals).toMatchObject({ prompts: 3, added: 3 });
  });

  test('where there is nothing yet, the config leaves it to discovery', async () => {
    await using repository = await repositoryWith({ 'README.md': 'x' });
    const { code, stdout } = await init(repository);
    expect(code).toBe(0);
    expect(stdout).toContain('name your prompts under prompts: in prompt-cache-guard.yml');
    expect(stdout).toContain('check says: nothing is guarded here');
    const { config } = parseConfig(await read(repository, CONFIG), CONFIG);
    expect(config).toEqual({ version: 1 });
  });

  test('it works in a repository without a commit, from a folder in it', async () => {
    await using repository = await temporaryRepository();
    await repository.write(APP);
    const { code } = await transcript(['init'], {
      cwd: path.join(repository.dir, 'src'),
      env: repository.env,
    });
    expect(code).toBe(0);
    expect(await read(repository, CONFIG)).toContain('prompts/system.md');
  });

  test('it tells what it saw, what it wrote and what to do next', async () => {
    await using repository = await repositoryWith(APP);
    const { stdout } = await init(repository);
    expect(stdout.replaceAll(/~\d+|\$[\d.]+/g, '#')).toBe(`Looked at 5 files and found:
  texts of prompts            prompts/mail.j2, prompts/system.md
  request bodies              requests/triage.json
  SDKs                        @anthropic-ai/sdk
  code that calls a provider  src/chat.ts
  package managers            npm (node)

Wrote:
  prompt-cache-guard.yml              the prompts to guard: look through it, the model and the markers above all
  .github/workflows/prompt-cache.yml  runs the guard on pull requests; each permission stands with its reason

Next:
  prompt-cache-guard check --worktree: what it says about what you have
  prompt-cache-guard init --render node: a script that prints the requests, where code builds them
  commit the files and open a pull request

check says: 3 prompts guarded from now on, 2 problems from before
Guarded from now on:
  prompt                         model            cached tokens  hit ratio  per 1,000 requests
  requests:requests/triage.json  claude-sonnet-5  0 of #        –          #
  mail                           claude-opus-5    0 of #       –          #
  system                         claude-opus-5    0 of #       –          #
Broken already:
  mail: The cached prefix is about 20 tokens (14–26), fewer than the 512 from which on this model caches, and what is shorter is silently not cached.
  system: The cached prefix is about 9 tokens (6–11), fewer than the 512 from which on this model caches, and what is shorter is silently not cached.
`);
  });

  const names = ["it's.md", '# a.md', '[a].md', 'ä ö.md', 'yes.md', '{a}.md'];
  const notOnWindows = ['a "b".md', 'a: b.md', '*.md', 'x\n y.md', 'a\u202e.md'];
  test.each([...names, ...(process.platform === 'win32' ? [] : notOnWindows)])(
    'whatever a prompt is called: %j',
    async (name) => {
      await using repository = await repositoryWith({
        [`prompts/${name}`]: 'You are kind.\n',
        'requirements.txt': 'anthropic\n',
      });
      expect(await init(repository)).toMatchObject({ code: 0 });
      const { config } = parseConfig(await read(repository, CONFIG), CONFIG);
      expect(config.prompts?.[0]?.origin).toMatchObject({
        system: [{ content: { kind: 'file', path: `prompts/${name}` } }],
      });
    },
  );
});

describe('init changes nothing that exists', () => {
  test('a config that is there stays, and the workflow is written', async () => {
    await using repository = await repositoryWith({
      ...APP,
      '.github/prompt-cache-guard.yaml': 'version: 1\n',
    });
    const { code, stdout } = await init(repository);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'Left as it is:\n  .github/prompt-cache-guard.yaml is there already\n',
    );
    expect(await filesOf(repository)).not.toContain(CONFIG);
    expect(await read(repository, WORKFLOW)).toContain('prompt-cache-guard@');
  });

  test('a workflow that runs the guard under another name is enough', async () => {
    const own = 'jobs: { a: { steps: [{ uses: acme/prompt-cache-guard@v1 }] } }\n';
    await using repository = await repositoryWith({ ...APP, '.github/workflows/ci.yml': own });
    expect((await init(repository)).stdout).toContain(
      '.github/workflows/ci.yml runs the guard already',
    );
    expect(await filesOf(repository)).not.toContain(WORKFLOW);
  });

  test('a file that git ignores is there, too', async () => {
    await using repository = await repositoryWith({ ...APP, '.gitignore': CONFIG });
    await writeFile(path.join(repository.dir, CONFIG), 'mine');
    expect((await init(repository)).stdout).toContain(`${CONFIG} is there already`);
    expect(await read(repository, CONFIG)).toBe('mine');
  });

  test('a second run has nothing to write', async () => {
    await using repository = await repositoryWith(APP);
    await init(repository);
    const before = [await read(repository, CONFIG), await read(repository, WORKFLOW)];
    const { code, stdout } = await init(repository);
    expect(code).toBe(0);
    expect(stdout).toContain('Nothing to write.');
    expect([await read(repository, CONFIG), await read(repository, WORKFLOW)]).toEqual(before);
  });

  test('--dry-run prints the files and writes none', async () => {
    await using repository = await repositoryWith(APP);
    const { code, stdout } = await init(repository, '--dry-run', '--render', 'python');
    expect(code).toBe(0);
    for (const file of [CONFIG, WORKFLOW, 'scripts/print_prompts.py'])
      expect(stdout).toContain(`==> ${file} (`);
    expect(await repository.git('status', '--porcelain')).toBe('');
  });

  test('a folder that is a link out of the repository is an error, and nothing is half-written', async () => {
    await using repository = await repositoryWith(APP);
    const outside = path.join(repository.dir, '..', 'outside');
    await mkdir(outside);
    await symlink(outside, path.join(repository.dir, '.github'));
    const { code, stderr } = await init(repository);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^error: \.github\/workflows leads out of the repository by a link: .*\n$/,
    );
    expect(await filesOf(repository)).not.toContain(CONFIG);
    expect(await readdir(outside, { recursive: true })).toEqual([]);
  });

  test('a file in the place of a folder is an error', async () => {
    await using repository = await repositoryWith({ ...APP, '.github': 'a file' });
    const { code, stderr } = await init(repository);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^error: \.github\/workflows\/prompt-cache\.yml cannot be written \(.*--dry-run\.\n$/,
    );
    expect(await filesOf(repository)).not.toContain(CONFIG);
  });
});

describe('wrong usage', () => {
  test.each([
    [['--render', 'ruby'], /--render was given 'ruby', but a script is written in python or node/],
    [['--render', 'node', '--capture'], /--render and --capture both write a script/],
    [['src'], /init takes no 'src'/],
    [['--capture'], /init --capture found neither Node nor Python here/],
  ])('%j', async (args, message) => {
    await using repository = await repositoryWith({ 'README.md': 'x' });
    const { code, stdout, stderr } = await init(repository, ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(await repository.git('status', '--porcelain')).toBe('');
  });
});
