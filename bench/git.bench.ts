import { afterAll, bench } from 'vitest';

import { openRepository } from '../src/repository/git/repository.ts';
import { findRevisions } from '../src/repository/git/revisions.ts';
import { temporaryRepository } from '../test/support/repository.ts';

// npx vitest bench --run bench/git.bench.ts
const FILES = 20_000;
const CHANGED = 1_000;
const ONCE = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };

/** Files of about 2 kB in 200 folders, in the form of `git fast-import`. */
function commit(branch: string, count: number, word: string): string {
  const file = (n: number): string => {
    const text = `${word} ${n}\n`.repeat(150);
    return `M 644 inline d${n % 200}/f${n}.md\ndata ${text.length}\n${text}\n`;
  };
  const head = `commit refs/heads/${branch}\ncommitter Ada <ada@example.com> 1767225600 +0000\ndata 0\n`;
  return head + Array.from({ length: count }, (_, n) => file(n)).join('');
}

const repo = await temporaryRepository();
await repo.pipe(
  commit('main', FILES, 'base') + commit('main', CHANGED, 'head'),
  'fast-import',
  '--quiet',
);
await repo.git('checkout', '--quiet', '--force', 'main');
const [before = '', after = ''] = (await repo.git('rev-parse', 'main~1', 'main')).split('\n');
afterAll(() => repo[Symbol.asyncDispose]());

bench(
  `base, head and both listings of ${FILES} files`,
  async () => {
    await using repository = await openRepository(repo.dir, { env: repo.env });
    const { base, head } = await findRevisions({ repository });
    await Promise.all([repository.tree(base.sha), repository.tree(head.sha ?? '')]);
  },
  ONCE,
);

bench(
  `both sides of ${CHANGED} changed files`,
  async () => {
    await using repository = await openRepository(repo.dir, { env: repo.env });
    const trees = await Promise.all([repository.tree(before), repository.tree(after)]);
    const names = Array.from({ length: CHANGED }, (_, n) => `d${n % 200}/f${n}.md`);
    await Promise.all(trees.flatMap((tree) => names.map((name) => tree.read(name))));
  },
  ONCE,
);

bench(
  `every one of ${FILES} files`,
  async () => {
    await using repository = await openRepository(repo.dir, { env: repo.env });
    const tree = await repository.tree(after);
    await Promise.all(Array.from(tree.entries.keys(), (name) => tree.read(name)));
  },
  ONCE,
);

bench(
  `the work tree of ${FILES} files`,
  async () => {
    await using repository = await openRepository(repo.dir, { env: repo.env });
    await repository.workTree();
  },
  ONCE,
);
