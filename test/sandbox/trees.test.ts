import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TemporaryRepository, temporaryRepository } from '../support/repository.ts';
import { atBase, sandboxOf, withSetup } from './fixture.ts';

let repo: TemporaryRepository;
let base: string;
let head: string;

beforeAll(async () => {
  repo = await temporaryRepository();
  await repo.write({ 'run.sh': '#!/bin/sh\necho ran\n', 'prompts/a.md': 'base\r\n' });
  await chmod(path.join(repo.dir, 'run.sh'), 0o755);
  base = await repo.commit('base');
  head = await repo.commit('head', {
    '.gitattributes': '*.md filter=shout text eol=lf\n',
    'prompts/a.md': 'head\n',
    'prompts/b.md': 'new\n',
  });
});
afterAll(() => repo[Symbol.asyncDispose]());

describe('the tree of a commit', () => {
  it('has the files of its side, at one path for both sides', async () => {
    await using box = await sandboxOf(repo, { base, head });
    const atHead = await box.run('pwd; cat prompts/*');
    const before = await box.run('pwd; cat prompts/*', atBase);
    const again = await box.run('pwd; cat prompts/*');
    expect(atHead.stdout.toString()).toBe(`${box.sandbox.tree}\nhead\nnew\n`);
    expect(before.stdout.toString()).toBe(`${box.sandbox.tree}\nbase\r\n`);
    expect(again.stdout).toEqual(atHead.stdout);
  });

  it('shows the same time of equal files on both sides, and another of changed ones', async () => {
    await using box = await sandboxOf(repo, { base, head, moment: 1_770_114_030 });
    const times = 'stat -c %Y run.sh prompts/a.md; echo x > prompts/a.md; touch run.sh';
    const timesOf = async (side?: typeof atBase) =>
      (await box.run(times, side)).stdout.toString().trim().split('\n').map(Number);
    const atHead = await timesOf();
    const before = await timesOf(atBase);
    expect(await timesOf()).toEqual(atHead);
    expect(atHead[0]).toBe(before[0]);
    expect(atHead[1]).not.toBe(before[1]);
    for (const time of atHead) expect(1_770_114_030 - time).toBeLessThan(86_400);
  });

  it('is written without hooks and filters, programs being programs', async () => {
    const trace = path.join(repo.dir, '..', 'hook-ran');
    const hook = path.join(repo.dir, '.git/hooks/post-checkout');
    await repo.write({ '.git/hooks/post-checkout': `#!/bin/sh\necho ran > ${trace}\n` });
    await chmod(hook, 0o755);
    await repo.git('config', 'core.hooksPath', path.dirname(hook));
    await repo.git('config', 'filter.shout.smudge', `sh -c 'echo ran > ${trace}; cat'`);
    await using box = await sandboxOf(repo, { base, head });
    expect((await box.run('./run.sh && cat prompts/a.md')).stdout.toString()).toBe('ran\nhead\n');
    await expect(stat(trace)).rejects.toThrow('ENOENT');
  });

  it('answers git about itself, and leaves the repository as it was', async () => {
    const before = await repo.git('status', '--porcelain', '--branch');
    const worktrees = await repo.git('worktree', 'list');
    await using box = await sandboxOf(repo, { base, head });
    const { stdout } = await box.run(
      'git rev-parse HEAD && git status --porcelain && git log -1 --format=%s',
    );
    expect(stdout.toString()).toBe(`${head}\nhead\n`);
    expect(await repo.git('status', '--porcelain', '--branch')).toBe(before);
    expect(await repo.git('worktree', 'list')).toBe(worktrees);
  });

  it('keeps links as links', async () => {
    const linked = await repo.commit('link', {});
    await repo.pipe(
      '',
      'update-index',
      '--add',
      '--cacheinfo',
      `120000,${await repo.pipe('prompts/a.md', 'hash-object', '-w', '--stdin')},link.md`,
    );
    const tree = await repo.git('write-tree');
    const sha = await repo.git('commit-tree', tree, '-p', linked, '-m', 'link');
    await repo.git('reset', '--quiet', '--hard', head);
    await using box = await sandboxOf(repo, { base, head: sha });
    expect((await box.run('readlink link.md && cat link.md')).stdout.toString()).toBe(
      'prompts/a.md\nhead\n',
    );
  });

  it('of uncommitted work holds what would be committed', async () => {
    await using copy = await repo.clone();
    await copy.write({
      'prompts/c.md': 'untracked',
      '.git/info/exclude': 'ignored\n',
      ignored: 'x',
    });
    await using box = await sandboxOf(copy, { base, head: null });
    const { stdout } = await box.run('cat prompts/c.md; ls; ./run.sh');
    expect(stdout.toString()).toBe('untrackedprompts\nrun.sh\nran\n');
  });
});

describe('what a render writes', () => {
  it('is gone before the next one: in the tree, at home, among temporary files', async () => {
    await using box = await sandboxOf(repo, { base, head });
    const mess = [
      'echo cached > cache.txt; echo x > "$HOME/cache"; echo x > "$TMPDIR/cache"',
      'echo changed > prompts/a.md; rm prompts/b.md; mkdir -p deep/er; touch deep/er/file',
      'rm -r .git/refs; ln -s / out',
    ].join('; ');
    expect((await box.run(mess)).how).toEqual({ kind: 'exited', code: 0 });
    const { stdout } = await box.run('cat prompts/*; ls; ls "$HOME" "$TMPDIR"; git rev-parse HEAD');
    expect(stdout.toString()).toBe(
      `head\nnew\nprompts\nrun.sh\n${path.join(box.sandbox.folder, 'now/home')}:\n\n${path.join(box.sandbox.folder, 'now/tmp')}:\n${head}\n`,
    );
  });

  it('does not leave through a link that took the place of a folder', async () => {
    const outside = path.join(repo.dir, '..', 'outside');
    await repo.git('rev-parse', 'HEAD');
    await writeFile(path.join(repo.dir, '../a.md'), 'precious');
    await using box = await sandboxOf(repo, { base, head });
    await box.run(
      `mkdir -p ${outside} && cp ${repo.dir}/../a.md ${outside}/ && rm -r prompts && ln -s ${outside} prompts`,
    );
    expect((await box.run('cat prompts/a.md')).stdout.toString()).toBe('head\n');
    expect(await readFile(path.join(outside, 'a.md'), 'utf8')).toBe('precious');
  });

  it('includes what it changed of the work of setup', async () => {
    await using box = await sandboxOf(repo, { base, head });
    const setup = withSetup('head', 'echo made > made.txt; echo mine > "$HOME/made"');
    await box.run('echo spoilt > made.txt; rm "$HOME/made"', setup);
    expect((await box.run('cat made.txt "$HOME/made"', setup)).stdout.toString()).toBe(
      'made\nmine\n',
    );
  });
});

describe('setup', () => {
  it('runs once for a commit, however many renders follow', async () => {
    await using box = await sandboxOf(repo, { base, head });
    const log = path.join(box.place, 'log');
    const command = `echo ran >> ${log}`;
    for (const side of ['base', 'head', 'base', 'head'] as const)
      await box.run('true', withSetup(side, command));
    expect(await readFile(log, 'utf8')).toBe('ran\nran\n');
  });

  it('that fails is told each time, and tried once', async () => {
    await using box = await sandboxOf(repo, { base, head });
    const log = path.join(box.place, 'log');
    const run = {
      ...withSetup('head', `echo ran >> ${log}; echo broken >&2; exit 3`),
      command: 'true',
      env: {},
      elsewhere: { tree: false, home: false },
    };
    for (let n = 0; n < 2; n++) {
      const result = await box.sandbox.run(run);
      expect(result.kind).toBe('setup-failed');
      expect(result.end).toMatchObject({ how: { kind: 'exited', code: 3 }, stderr: 'broken\n' });
    }
    expect(await readFile(log, 'utf8')).toBe('ran\n');
  });
});

describe('a render elsewhere', () => {
  it('sees a copy of the tree and of the home folder, while the originals stay', async () => {
    await using box = await sandboxOf(repo, { base, head });
    const setup = withSetup('head', 'echo mine > "$HOME/made"');
    const { stdout } = await box.run(
      `pwd; cat prompts/a.md "$HOME/made" ${box.sandbox.tree}/prompts/b.md; echo "$HOME"`,
      {
        ...setup,
        elsewhere: { tree: true, home: true },
      },
    );
    const [folder, ...rest] = stdout.toString().trim().split('\n');
    expect(folder).not.toBe(box.sandbox.tree);
    expect(rest.slice(0, 3)).toEqual(['head', 'mine', 'new']);
    expect(rest[3]).not.toBe(path.join(box.sandbox.folder, 'now/home'));
  });
});

describe('a render in a disturbed checkout', () => {
  const said = 'git status --porcelain --branch; git rev-parse HEAD; ls -lR; cat prompts/*';

  it('hears from git of a branch and of work in progress, and sees no other file', async () => {
    await using box = await sandboxOf(repo, { base, head });
    const own = (await box.run(said)).stdout.toString();
    const disturbed = await box.run(said, { disturbed: true });
    const moved = { tree: true, home: false };
    const copied = await box.run(said, { disturbed: true, elsewhere: moved });
    const expected = own.replace(
      '## HEAD (no branch)\n',
      '## work-in-progress\nMM .gitattributes\n',
    );
    expect(expected).not.toBe(own);
    expect(disturbed.stdout.toString()).toBe(expected);
    expect(copied.stdout.toString()).toBe(expected);
    expect((await box.run(said)).stdout.toString()).toBe(own);
  });

  it('is told nothing where setup took its git away', async () => {
    await using box = await sandboxOf(repo, { base, head });
    const { stdout } = await box.run('ls -A prompts', {
      ...withSetup('head', 'rm -rf .git'),
      disturbed: true,
    });
    expect(stdout.toString()).toBe('a.md\nb.md\n');
  });
});

describe('the folder of a sandbox', () => {
  it('has a fixed name, another one while that is taken, and is removed', async () => {
    await using first = await sandboxOf(repo, { base, head });
    await first.run('true');
    const slots = path.dirname(first.sandbox.folder);
    {
      await using second = await sandboxOf(repo, { base, head }, first.place);
      await second.run('true');
      expect((await readdir(slots)).toSorted()).toEqual(['1', '2']);
    }
    expect(await readdir(slots)).toEqual(['1']);
    await first.sandbox[Symbol.asyncDispose]();
    expect(await readdir(first.place)).toEqual([]);
  });

  it('of a run that is dead is removed by the next one', async () => {
    await using box = await sandboxOf(repo, { base, head });
    const left = path.join(path.dirname(box.sandbox.folder), '2');
    await mkdir(path.join(left, 'now'), { recursive: true });
    // No process has this id with this start.
    await writeFile(path.join(left, 'owner'), `${process.pid} 0`);
    await using next = await sandboxOf(repo, { base, head }, box.place);
    expect(next.sandbox.folder).toBe(left);
    expect(await readdir(left)).toEqual(['owner']);
  });
});
