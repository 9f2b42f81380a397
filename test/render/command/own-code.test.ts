import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PINNED } from '../../../src/render/plan.ts';
import { type TemporaryRepository, temporaryRepository } from '../../support/repository.ts';
import { benchAt, reason, systemOf, varying } from './workbench.ts';

const run = promisify(execFile);

const body = (text: string): string =>
  `JSON.stringify({ model: 'claude-sonnet-5', system: [{ type: 'text', text: ${text} }], messages: [] })`;

/** A repository of two packages, of which one prints what the other one says. */
const WORKSPACE = {
  '.gitignore': 'node_modules\n.venv/\n',
  'package.json': '{ "name": "root", "private": true, "workspaces": ["packages/*"] }',
  'packages/prompts/package.json':
    '{ "name": "@acme/prompts", "version": "1.0.0", "type": "module", "exports": "./index.js" }',
  'packages/prompts/index.js': "export const text = 'said: base';\n",
  'packages/app/package.json':
    '{ "name": "@acme/app", "version": "1.0.0", "type": "module", "dependencies": { "@acme/prompts": "*" } }',
  'packages/app/print.js': `import { text } from '@acme/prompts';\nconsole.log(${body('text')});\n`,
};
const CHANGED = { 'packages/prompts/index.js': "export const text = 'said: head';\n" };
const CONFIG = 'prompts: [{ id: x, render: node packages/app/print.js }]';

describe('each tree runs its own code', () => {
  let repo: TemporaryRepository;
  beforeAll(async () => {
    repo = await temporaryRepository();
  });
  afterAll(() => repo[Symbol.asyncDispose]());

  async function both(config: string, base: string, head: string) {
    const bench = await benchAt(repo, config, base, head);
    try {
      return {
        base: systemOf(await bench.render(PINNED, 'base'))['said'],
        head: systemOf(await bench.render(PINNED, 'head'))['said'],
        elsewhere: systemOf(await bench.render(varying('cwd'), 'base'))['said'],
      };
    } finally {
      // The repository serves further tests.
      await bench.commands[Symbol.asyncDispose]();
      await rm(bench.place, { recursive: true });
    }
  }

  it('in a workspace of npm', { tags: ['slow'] }, async () => {
    const base = await repo.commit('base', WORKSPACE);
    const head = await repo.commit('head', CHANGED);
    await run('npm', ['install', '--offline', '--no-audit', '--no-fund'], { cwd: repo.dir });
    expect(await both(CONFIG, base, head)).toEqual({
      base: 'base',
      head: 'head',
      elsewhere: 'base',
    });
    await rm(path.join(repo.dir, 'node_modules'), { recursive: true });
  });

  it('in a workspace whose node_modules is a link to somewhere else', async () => {
    const base = await repo.commit('base', WORKSPACE);
    const head = await repo.commit('head', CHANGED);
    const outside = await realpath(await mkdtemp(path.join(tmpdir(), 'modules-')));
    await mkdir(path.join(outside, '@acme'));
    await symlink(path.join(repo.dir, 'packages/prompts'), path.join(outside, '@acme/prompts'));
    await symlink(outside, path.join(repo.dir, 'node_modules'));
    expect(await both(CONFIG, base, head)).toEqual({
      base: 'base',
      head: 'head',
      elsewhere: 'base',
    });
    await rm(path.join(repo.dir, 'node_modules'));
    await rm(outside, { recursive: true });
  });

  it('in a workspace of pnpm, where each package has its own links', async () => {
    const base = await repo.commit('base', WORKSPACE);
    const head = await repo.commit('head', CHANGED);
    const modules = path.join(repo.dir, 'packages/app/node_modules/@acme');
    await mkdir(modules, { recursive: true });
    await symlink('../../../prompts', path.join(modules, 'prompts'));
    expect(await both(CONFIG, base, head)).toEqual({
      base: 'base',
      head: 'head',
      elsewhere: 'base',
    });
    await rm(path.join(repo.dir, 'packages/app/node_modules'), { recursive: true });
  });

  it('or the render fails, where a package from outside leads into the checkout', async () => {
    const base = await repo.commit('base', WORKSPACE);
    const head = await repo.commit('head', CHANGED);
    const outside = await realpath(await mkdtemp(path.join(tmpdir(), 'outside-')));
    await mkdir(path.join(outside, 'node_modules/@acme'), { recursive: true });
    await symlink(
      path.join(repo.dir, 'packages/prompts'),
      path.join(outside, 'node_modules/@acme/prompts'),
    );
    await writeFile(
      path.join(outside, 'main.mjs'),
      `import { text } from '@acme/prompts';\nconsole.log(${body('text')});\n`,
    );
    const bench = await benchAt(
      repo,
      `prompts: [{ id: x, render: node ${outside}/main.mjs }]`,
      base,
      head,
    );
    expect(reason(await bench.render())).toContain(
      `loaded ${repo.dir}/packages/prompts/index.js, which is not of the commit that was rendered`,
    );
    await bench.commands[Symbol.asyncDispose]();
    await rm(outside, { recursive: true });
  });
});

const PYTHON = {
  '.gitignore': '.venv/\n',
  'pyproject.toml': '[project]\nname = "acme"\nversion = "1.0"\n',
  'src/acme/__init__.py': "TEXT = 'said: base'\n",
  'print.py': `import json, acme\nprint(json.dumps({"model": "claude-sonnet-5", "system": [{"type": "text", "text": acme.TEXT}], "messages": []}))\n`,
};

/** What `pip install -e` leaves in an environment, in each of its forms. */
const EDITABLE = {
  'a path file': (source: string) => ({ '__editable__.acme-1.0.pth': `${source}\n` }),
  'an import finder': (source: string) => ({
    '__editable__.acme-1.0.pth':
      'import __editable___acme_1_0_finder; __editable___acme_1_0_finder.install()\n',
    '__editable___acme_1_0_finder.py': `import sys
from importlib.machinery import PathFinder
from importlib.util import spec_from_file_location
MAPPING = {'acme': '${source}/acme'}
class Finder:
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name in MAPPING:
            return spec_from_file_location(name, MAPPING[name] + '/__init__.py')
def install():
    sys.meta_path.append(Finder)
`,
  }),
};

describe.each(Object.entries(EDITABLE))('an editable install by %s', (_, files) => {
  let repo: TemporaryRepository;
  let base: string;
  let head: string;
  beforeAll(async () => {
    repo = await temporaryRepository();
    base = await repo.commit('base', PYTHON);
    head = await repo.commit('head', { 'src/acme/__init__.py': "TEXT = 'said: head'\n" });
  });
  afterAll(() => repo[Symbol.asyncDispose]());

  async function environment(folder: string): Promise<string> {
    await run('python3', ['-m', 'venv', '--without-pip', folder]);
    const { stdout } = await run(path.join(folder, 'bin/python'), [
      '-c',
      'import site; print(site.getsitepackages()[0])',
    ]);
    const packages = stdout.trim();
    for (const [name, text] of Object.entries(files(path.join(repo.dir, 'src'))))
      await writeFile(path.join(packages, name), text);
    return path.join(folder, 'bin/python');
  }

  it("in the checkout's .venv leads to each tree's own code", async () => {
    await environment(path.join(repo.dir, '.venv'));
    const bench = await benchAt(repo, 'prompts: [{ id: x, render: python print.py }]', base, head);
    expect(systemOf(await bench.render(PINNED, 'base'))['said']).toBe('base');
    expect(systemOf(await bench.render(PINNED, 'head'))['said']).toBe('head');
    expect(systemOf(await bench.render(varying('cwd'), 'base'))['said']).toBe('base');
    await bench.commands[Symbol.asyncDispose]();
    await rm(path.join(repo.dir, '.venv'), { recursive: true });
  });

  it(
    "in the checkout's .venv that is activated leads to each tree's own code",
    { tags: ['slow'] },
    async () => {
      const python = await environment(path.join(repo.dir, '.venv'));
      const PATH = `${path.dirname(python)}:${process.env['PATH']}`;
      const env = { PATH, VIRTUAL_ENV: path.join(repo.dir, '.venv') };
      const config = 'prompts: [{ id: x, render: "\\"$VIRTUAL_ENV\\"/bin/python print.py" }]';
      const bench = await benchAt(repo, config, base, head, { env });
      expect(systemOf(await bench.render(PINNED, 'base'))['said']).toBe('base');
      await bench.commands[Symbol.asyncDispose]();
      await rm(path.join(repo.dir, '.venv'), { recursive: true });
    },
  );

  it('in an environment outside the repository does so too', { tags: ['slow'] }, async () => {
    const outside = await realpath(await mkdtemp(path.join(tmpdir(), 'environment-')));
    const python = await environment(outside);
    const bench = await benchAt(
      repo,
      `prompts: [{ id: x, render: ${python} print.py }]`,
      base,
      head,
    );
    expect(systemOf(await bench.render(PINNED, 'base'))['said']).toBe('base');
    expect(systemOf(await bench.render(PINNED, 'head'))['said']).toBe('head');
    await bench.commands[Symbol.asyncDispose]();
    await rm(outside, { recursive: true });
  });

  it('that no hook can lead elsewhere makes the render fail', { tags: ['slow'] }, async () => {
    const outside = await realpath(await mkdtemp(path.join(tmpdir(), 'environment-')));
    const bench = await benchAt(
      repo,
      `prompts: [{ id: x, render: "python3 -c 'import sys; sys.path.insert(0, \\"${repo.dir}/src\\"); exec(open(\\"print.py\\").read())'" }]`,
      base,
      head,
    );
    expect(reason(await bench.render())).toContain(`loaded ${repo.dir}/src/acme/__init__.py`);
    await bench.commands[Symbol.asyncDispose]();
    await rm(outside, { recursive: true });
  });
});
