import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, bench, describe } from 'vitest';
import { PINNED } from '../src/render/plan.ts';
import { program, workbench } from '../test/render/command/workbench.ts';

// npx vitest bench --run bench/render.bench.ts
const OFTEN = { iterations: 20, time: 0, warmupIterations: 2, warmupTime: 0 };

const files = {
  'signals.mjs': await program('signals.mjs'),
  'signals.py': await program('signals.py'),
  'pair/a': '',
  'pair/b': '',
  ...Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`many/${n}.md`, String(n)])),
};

for (const command of ['node signals.mjs', 'python3 signals.py']) {
  const box = await workbench(`prompts: [{ id: x, render: ${command} }]`, files);
  const [name = '', ...args] = command.split(' ');
  const env = { PATH: process.env['PATH'], USER: 'a', LANG: 'C.UTF-8' };
  afterAll(() => box[Symbol.asyncDispose]());

  describe(`render: ${command}`, () => {
    bench(
      'by itself',
      async () => {
        await promisify(execFile)(name, args, { cwd: path.resolve(box.repo.dir), env });
      },
      OFTEN,
    );
    bench(
      'as a render, with all that is around it',
      async () => {
        await box.render(PINNED);
      },
      OFTEN,
    );
  });
}
