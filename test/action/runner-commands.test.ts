import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/action/host.ts';
import { command, setOutput } from '../../src/action/runner-commands.ts';
import { stillClock } from '../support/probing.ts';
import { readLog } from '../support/workflow-commands.ts';

function hostOf(env: Host['env'] = {}): Host & { readonly printed: string[] } {
  const printed: string[] = [];
  return { env, print: (text) => printed.push(text), clock: stillClock(), printed };
}

describe('a command to the runner', () => {
  it('is one line, spelled as documented', () => {
    const host = hostOf();
    command(host, 'error', '100 %\r\nof a,b: c', { title: 'a,b: 5 %\n', file: '', line: '7' });
    expect(host.printed).toEqual([
      '::error title=a%2Cb%3A 5 %25%0A,line=7::100 %25%0D%0Aof a,b: c\n',
    ]);
  });

  it('is read back as it was given, whatever the text', () => {
    const text = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('%', '%25', '%0A', '\n', '\r', ':', '::', ',', '=', 'a'))
        .map((of) => of.join('')),
    );
    fc.assert(
      fc.property(text, text, (value, title) => {
        const host = hostOf();
        command(host, 'notice', value, { title });
        const { commands } = readLog(host.printed.join(''));
        expect(commands).toEqual([
          { name: 'notice', properties: title === '' ? {} : { title }, value },
        ]);
      }),
    );
  });
});

describe('an output', () => {
  it('of several lines cannot end itself, nor set another one', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'outputs-'));
    const file = path.join(folder, 'output');
    await writeFile(file, '');
    const host = hostOf({ GITHUB_OUTPUT: file });
    setOutput(host, 'one', 'a\nend_\nverdict=pass');
    setOutput(host, 'two', '');
    const [, one, two] =
      /^one<<(end_[\w-]{36})\na\nend_\nverdict=pass\n\1\ntwo<<(end_[\w-]{36})\n\n\2\n$/.exec(
        await readFile(file, 'utf8'),
      ) ?? [];
    expect(one).toBeDefined();
    expect(two).not.toBe(one);
    expect(host.printed).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it('is a command where the runner gives no file', () => {
    const host = hostOf();
    setOutput(host, 'verdict', 'pass');
    expect(host.printed).toEqual(['::set-output name=verdict::pass\n']);
  });
});
