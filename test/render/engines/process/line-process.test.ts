import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { LineProcess } from '../../../../src/render/engines/process/line-process.ts';

/** A program that says it is ready, then does this with each line. */
function program(answer: string, milliseconds = 20_000): LineProcess {
  const text = `process.stdout.write('ready\\n');
process.stdin.setEncoding('utf8').on('data', (line) => { ${answer} });`;
  const start = { command: process.execPath, args: ['-e', text], env: {} };
  return new LineProcess(() => start, { milliseconds, answerBytes: 1_000 });
}

describe('a process that answers lines by lines', () => {
  it('keeps the order of what is asked at once', async () => {
    await using echo = program('process.stdout.write(line.toUpperCase())');
    const answers = await Promise.all(['a', 'b', 'c'].map((line) => echo.ask(line)));
    expect(answers).toEqual([{ line: 'A' }, { line: 'B' }, { line: 'C' }]);
  });

  it('gets a new program where the last one ended between two lines', async () => {
    await using once = program('process.stdout.write(line, () => process.exit())');
    expect(await once.ask('a')).toEqual({ line: 'a' });
    expect(await once.ask('b')).toEqual({ line: 'b' });
  });

  it('is killed for the line that it does not answer, and that line alone', async () => {
    await using stubborn = program("if (line !== 'a\\n') process.stdout.write(line)", 2_000);
    const answers = await Promise.all(['a', 'b', 'c'].map((line) => stubborn.ask(line)));
    expect(answers).toEqual([{ silence: { why: 'timeout' } }, { line: 'b' }, { line: 'c' }]);
  });

  it('says why there is no answer', async () => {
    await using broken = program("console.error('out of order'); process.exit(3)");
    expect(await broken.ask('a')).toEqual({ silence: { why: 'ended', stderr: 'out of order\n' } });
    await using endless = program("process.stdout.write('x'.repeat(5_000))");
    expect(await endless.ask('a')).toEqual({ silence: { why: 'too-long' } });
    const none = { command: '/nowhere/program', args: [], env: {} };
    await using absent = new LineProcess(() => none, { milliseconds: 1, answerBytes: 1 });
    expect(await absent.ask('a')).toMatchObject({
      silence: { why: 'no-start', error: expect.stringContaining('ENOENT') },
    });
  });
});
