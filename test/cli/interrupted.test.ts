import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS, expectNothingLeft, expectWhole, repository, start } from './writing.ts';

const KILLS = 30;
const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGINT'] as const;

describe.each(COMMANDS)('%s', (_, writing) => {
  it(
    `killed at ${KILLS} moments writes nothing by half and leaves nothing behind`,
    { tags: ['slow'] },
    async () => {
      const began = performance.now();
      const whole = await start(writing);
      await once(whole.child, 'close');
      const takes = performance.now() - began;
      const written = await readdir(whole.out);
      for (const name of writing.files) expect(written).toContain(name);
      await expectNothingLeft(whole, writing.files);
      const moments = fc.sample(fc.double({ min: 0, max: 1.1, noNaN: true }), {
        seed: 13,
        numRuns: KILLS,
      });
      for (const [index, moment] of moments.entries()) {
        const run = await start(writing);
        const ended = once(run.child, 'close');
        await Promise.race([wait(moment * takes), ended]);
        run.child.kill(SIGNALS[index % SIGNALS.length]);
        await ended;
        await expectWhole(run.out, writing.files);
        await expectNothingLeft(run, writing.files);
        await rm(path.dirname(run.out), { recursive: true });
      }
      expect(await repository.git('status', '--porcelain')).toBe('');
      expect(await repository.git('worktree', 'list', '--porcelain')).not.toContain('prunable');
    },
  );
});
