import { describe, expect, it } from 'vitest';
import type { ExitCode } from '../../../src/findings/policy/exit.ts';
import { type Changes, type Snapshot, watch } from '../../../src/cli/watch/watch.ts';

const never = new Promise<never>(() => {});
const stream = { write: (_: string, done: () => void) => done() };

/** A host whose pauses do what the test says. */
function hostOf(pause: () => Promise<void>) {
  return { argv: [], cwd: '/', env: {}, stdout: stream, stderr: stream, pause };
}

function settingOf(takes: readonly boolean[], nexts: number) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const left: ExitCode[] = [];
  const queue = [...takes];
  let waited = 0;
  const changes: Changes = {
    follow: () => false,
    take: () => queue.shift() ?? false,
    async next() {
      waited += 1;
      if (waited <= nexts) return;
      end();
      await never;
    },
    close: () => {},
  };
  return {
    watching: { changes, ended, leave: (code: ExitCode) => void left.push(code) },
    left,
    end,
  };
}

/** Other contents each time. */
function ever() {
  let n = 0;
  return async (): Promise<Snapshot> => new Map([['/a', String((n += 1))]]);
}

describe('watching', () => {
  it('waits until nothing was written for a while', async () => {
    let pauses = 0;
    // Before the first files are read, before it waits, then three times while it waits.
    const { watching } = settingOf([false, true, true, true, false], 1);
    const run = async (): Promise<ExitCode> => 0;
    const host = hostOf(async () => void (pauses += 1));
    await watch({ root: '/', snapshot: ever(), run }, watching, host);
    expect(pauses).toBe(3);
  });

  it('waits no longer than two seconds for what never stops writing', async () => {
    let runs = 0;
    let pauses = 0;
    const { watching } = settingOf(
      Array.from({ length: 1_000 }, () => true),
      1,
    );
    const run = async (): Promise<ExitCode> => ((runs += 1), 0);
    const host = hostOf(async () => void (pauses += 1));
    await watch({ root: '/', snapshot: ever(), run }, watching, host);
    expect({ runs, pauses }).toEqual({ runs: 2, pauses: 20 });
  });

  it('ended in the middle of a run leaves with the code of the run before, and with 3 in the first', async () => {
    const codes: ExitCode[] = [1];
    const second = settingOf([], 1);
    const run = async (): Promise<ExitCode> => {
      const code = codes.shift();
      if (code !== undefined) return code;
      second.end();
      return await never;
    };
    const host = hostOf(async () => {});
    expect(await watch({ root: '/', snapshot: ever(), run }, second.watching, host)).toBe(1);
    expect(second.left).toEqual([1]);
    const first = settingOf([], 0);
    first.end();
    const busy = { root: '/', snapshot: ever(), run: async () => await never };
    expect(await watch(busy, first.watching, host)).toBe(3);
    expect(first.left).toEqual([3]);
  });
});
