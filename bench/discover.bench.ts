import { afterAll, bench } from 'vitest';

import { discoverPrompts } from '../src/render/discover/discover.ts';
import { openRepository } from '../src/repository/git/repository.ts';
import { RenderCache } from '../src/render/cache.ts';
import { temporaryRepository } from '../test/support/repository.ts';

// npx vitest bench --run bench/discover.bench.ts
const FILES = 20_000;
const ONCE = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };

/** Code, JSON and YAML that look like requests at a glance, notes; and a hundred prompts. */
function fileOf(n: number): readonly [string, string] {
  const folder = `packages/p${n % 200}/src`;
  if (n < 100) return [`prompts/p${n}.md`, `You are assistant ${n}. `.repeat(300)];
  if (n % 10 < 6) return [`${folder}/f${n}.ts`, `export const x = ${n};\n`.repeat(20)];
  if (n % 10 === 8) return [`${folder}/f${n}.yaml`, `messages: ${n}\nmodel: car\n`.repeat(30)];
  if (n % 10 === 9) return [`${folder}/f${n}.md`, '# A note\n'.repeat(20)];
  const data = { model: 'car', messages: ['x'.repeat(n % 3_000)] };
  return [`${folder}/f${n}.json`, JSON.stringify(data)];
}

function commit(from: number, to: number, more: string): string {
  const files = Array.from({ length: to - from }, (_, index) => {
    const [path, text] = fileOf(from + index);
    return `M 644 inline ${path}\ndata ${text.length + more.length}\n${text}${more}\n`;
  });
  return `commit refs/heads/main\ncommitter Ada <ada@example.com> 1767225600 +0000\ndata 0\n${files.join('')}`;
}

const repo = await temporaryRepository();
await repo.pipe(commit(0, FILES, '') + commit(0, 3, 'More.'), 'fast-import', '--quiet');
const [before = '', after = ''] = (await repo.git('rev-parse', 'main~1', 'main')).split('\n');
afterAll(() => repo[Symbol.asyncDispose]());

bench(
  `the prompts of two commits of ${FILES} files, their listings included`,
  async () => {
    await using repository = await openRepository(repo.dir, { env: repo.env });
    const [base, head] = await Promise.all([repository.tree(before), repository.tree(after)]);
    await discoverPrompts({
      base,
      head,
      discover: {},
      defaults: { base: {}, head: {} },
      cache: new RenderCache(),
      taken: new Set(),
    });
  },
  ONCE,
);
