import { describe, expect, it } from 'vitest';
import { failureOfEnd } from '../../../src/render/command/failure.ts';
import type { CommandEnd } from '../../../src/sandbox/run-command.ts';

const words = (how: CommandEnd['how'], stderr = '') => {
  const failure = failureOfEnd('The render command', {
    how,
    stdout: Buffer.alloc(0),
    stderr,
    milliseconds: 1,
  });
  return failure?.message ?? null;
};

describe('how a command ended, in one line that says what to do', () => {
  it.each<[CommandEnd['how'], string]>([
    [
      { kind: 'timed-out' },
      'The render command did not end within 120 s and was killed: it may wait for input or for the network; let it print and end.',
    ],
    [
      { kind: 'too-much-output' },
      'The render command printed more than 64 MB and was killed: print request bodies alone, and logs on stderr.',
    ],
    [
      { kind: 'killed', signal: 'SIGKILL' },
      'The render command was killed by SIGKILL and said nothing on stderr',
    ],
    [
      { kind: 'not-started', reason: 'spawn /bin/sh ENOENT' },
      'The render command could not be started (spawn /bin/sh ENOENT): is there a shell?',
    ],
  ])('%o', (how, expected) => {
    expect(words(how)).toBe(expected);
  });

  it('well: nothing', () => {
    expect(words({ kind: 'exited', code: 0 }, 'a warning')).toBeNull();
  });

  it('with a trace: by its error alone, however long its lines are', () => {
    const trace = `Traceback (most recent call last):\n  File "a.py"\nValueError: no ${'x'.repeat(1_000)}\n`;
    const said = words({ kind: 'exited', code: 1 }, trace) ?? '';
    expect(said).toMatch(
      /^The render command failed with exit code 1 and said: ValueError: no x+$/,
    );
    expect(said.length).toBeLessThan(400);
  });
});
