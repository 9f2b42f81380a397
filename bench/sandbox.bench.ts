import { afterAll, bench } from 'vitest';
import { openRepository } from '../src/repository/git/repository.ts';
import { Sandbox } from '../src/sandbox/sandbox.ts';
import { temporaryRepository } from '../test/support/repository.ts';

// npx vitest bench --run bench/sandbox.bench.ts
const FILES = 20_000;
const ONCE = { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 };

function commit(count: number, word: string): string {
  const file = (n: number): string => {
    const text = `${word} ${n}\n`.repeat(150);
    return `M 644 inline d${n % 200}/f${n}.md\ndata ${text.length}\n${text}\n`;
  };
  const head = `commit refs/heads/main\ncommitter Ada <ada@example.com> 1767225600 +0000\ndata 0\n`;
  return head + Array.from({ length: count }, (_, n) => file(n)).join('');
}

const repo = await temporaryRepository();
await repo.pipe(commit(FILES, 'base') + commit(1_000, 'head'), 'fast-import', '--quiet');
await repo.git('checkout', '--quiet', '--force', 'main');
const [base = '', head = ''] = (await repo.git('rev-parse', 'main~1', 'main')).split('\n');
afterAll(() => repo[Symbol.asyncDispose]());

const run = {
  command: 'true',
  env: { PATH: process.env['PATH'] ?? '' },
  elsewhere: { tree: false, home: false },
};

bench(
  `both trees of ${FILES} files, made, used once and removed`,
  async () => {
    await using repository = await openRepository(repo.dir, { env: repo.env });
    await using sandbox = new Sandbox(
      { repository, commits: { base, head }, installs: false },
      100_000_000,
    );
    await sandbox.run({ ...run, prepared: { side: 'base', setup: null } });
    await sandbox.run({ ...run, prepared: { side: 'head', setup: null } });
  },
  ONCE,
);
