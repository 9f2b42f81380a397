import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COMMANDS,
  type Started,
  expectNothingLeft,
  expectWhole,
  prepare,
  repository,
  start,
} from './writing.ts';

prepare();

const KILLS = 9;
const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGINT'] as const;

/** In milliseconds, to its end. */
async function durationOf({ child }: Started): Promise<number> {
  const began = performance.now();
  await once(child, 'close');
  return performance.now() - began;
}

describe.each(COMMANDS)('%s', (_, writing) => {
  it(
    `killed at ${KILLS} moments writes nothing by half and leaves nothing behind`,
    { tags: ['slow'] },
    async () => {
      // Before a command runs, Node loads it: a kill in that time finds nothing written and nothing to leave.
      const loads = await durationOf(await start({ ...writing, args: ['--version'] }));
      const whole = await start(writing);
      const takes = await durationOf(whole);
      const written = await readdir(whole.out);
      for (const name of writing.files) expect(written).toContain(name);
      await expectNothingLeft(whole, writing.files);
      // One in each part of the rest, so that no part is left out; the signals take turns.
      const parts = fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), {
        seed: 13,
        numRuns: KILLS,
      });
      for (const [index, within] of parts.entries()) {
        const moment = loads + ((index + within) / KILLS) * 1.1 * (takes - loads);
        const run = await start(writing);
        const ended = once(run.child, 'close');
        await Promise.race([wait(moment), ended]);
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
