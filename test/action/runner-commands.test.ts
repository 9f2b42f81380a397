import fc from 'fast-check';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { EOL, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { command, setOutput } from '../../src/action/runner-commands.ts';
import { codePoint } from '../support/code-point.ts';
import { readLog } from '../support/workflow-commands.ts';

/** What is printed meanwhile. */
function printed(act: () => void): string {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    act();
    return write.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    write.mockRestore();
  }
}

describe('a command to the runner', () => {
  it('is a line of name, properties and message', () => {
    expect(printed(() => command('group', 'Prompt cache check'))).toBe(
      `::group::Prompt cache check${EOL}`,
    );
    expect(printed(() => command('error', '100 %\nlost', { title: 'a:b,c', line: 4 }))).toBe(
      `::error title=a%3Ab%2Cc,line=4::100 %25%0Alost${EOL}`,
    );
  });

  it('reaches the runner as it is, whatever texts it has', () => {
    const piece = fc.oneof(
      fc.constantFrom('::', ':', ',', '=', '%', '%0A', '%3A', '\r', '\n', '::error::', '##[error]'),
      codePoint,
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (value, title) => {
        const { commands, log } = readLog(printed(() => command('notice', value, { title })));
        expect(commands).toEqual([{ name: 'notice', properties: { title }, value }]);
        expect(log.trim()).toBe('');
      }),
    );
  });
});

describe('an output of the step', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'outputs-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('stands in the file of the runner between two words that no value knows', async () => {
    const file = path.join(folder, 'output');
    await writeFile(file, 'earlier=1\n');
    vi.stubEnv('GITHUB_OUTPUT', file);
    setOutput('verdict', 'pass');
    setOutput('note', 'a\nverdict=fail\n');
    const [, first, second] =
      /^earlier=1\nverdict<<(\S+)\r?\npass\r?\n\1\r?\nnote<<(\S+)\r?\na\nverdict=fail\n\r?\n\2\r?\n$/.exec(
        await readFile(file, 'utf8'),
      ) ?? [];
    expect(first).toMatch(/^ghadelimiter_[\da-f-]{36}$/);
    expect(second).not.toBe(first);
  });

  it('makes no file that the runner would not read', () => {
    const file = path.join(folder, 'none');
    vi.stubEnv('GITHUB_OUTPUT', file);
    expect(() => setOutput('verdict', 'pass')).toThrow(`Missing file at path: ${file}`);
  });

  it('is a command to a runner without such a file', () => {
    vi.stubEnv('GITHUB_OUTPUT', '');
    expect(printed(() => setOutput('verdict', 'pass'))).toBe(
      `${EOL}::set-output name=verdict::pass${EOL}`,
    );
  });
});
