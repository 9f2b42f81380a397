import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/limits.ts';
import { conversation } from '../incidents/conversation.ts';
import { transcript } from './transcript.ts';

const [request] = conversation(1);
let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'odd files '));
});
afterAll(async () => {
  await rm(cwd, { recursive: true });
});

async function file(name: string, ...lines: readonly (string | object)[]): Promise<string> {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  await writeFile(path.join(cwd, name), text.join('\n'));
  return name;
}
const ran = (...args: readonly string[]) => transcript(args, { cwd });

describe('an older file that cannot be analysed', () => {
  test.each([
    ['torn.jsonl', '{"request": '],
    ['mark.json', `\uFEFF${JSON.stringify(request)}`],
    ['empty.json', ''],
  ])('is told, and compared with nothing: %s', async (name, text) => {
    await file('new.json', Object(request));
    await file(name, text);
    for (const newer of ['new.json', name]) {
      const { code, stdout, stderr } = await ran('diff', name, newer);
      expect([code, stdout]).toEqual([3, '']);
      expect(stderr).toMatch(new RegExp(`^error: ${name}.*\n$`));
    }
  });

  test('in part is told in a note', async () => {
    const good = { prompt: 'good', request };
    await file('part.jsonl', good, { prompt: 'odd', request: { model: 'x', thing: 1 } });
    await file('whole.jsonl', good, { prompt: 'odd', request });
    const { stdout } = await ran('diff', 'part.jsonl', 'whole.jsonl', '--format', 'json');
    expect(JSON.parse(stdout).notes.join('\n')).toMatch(
      /odd could not be analysed in the older file, so that nothing of it was compared: .+/,
    );
  });
});

describe('a line that is longer than any request', () => {
  test('is named, however much of it there is, and not kept', async () => {
    const part = new Uint8Array(LIMITS.fileBytes).fill(0x61);
    let parts = 0;
    const endless = function* () {
      yield Buffer.from(`${JSON.stringify({ request })}\n`);
      for (; parts < 100; parts += 1) yield part;
    };
    for (const command of ['trace', 'simulate', 'probe']) {
      parts = 0;
      const { code, stderr } = await transcript([command, '-'], {
        cwd,
        stdin: endless() as unknown as readonly Uint8Array[],
      });
      expect([code, stderr]).toEqual([
        3,
        'error: stdin:2: the line is longer than 16 MB, too long for a request: a trace has one JSON object on each line.\n',
      ]);
      expect(parts).toBeLessThan(10);
    }
  });

  test('is named where it is a little too long', async () => {
    const long = { request: { ...Object(request), metadata: 'x'.repeat(LIMITS.fileBytes) } };
    await file('long.jsonl', { request }, long);
    const { stderr } = await ran('trace', 'long.jsonl');
    expect(stderr).toContain('long.jsonl:2: the line is longer than 16 MB');
  });
});

describe('what a trace says and nobody could take is told', () => {
  test('a usage that cannot be read', async () => {
    await file('usage.jsonl', { request, usage: { nonsense: 1 } });
    const { stdout } = await ran('simulate', 'usage.jsonl');
    expect(stdout).toContain('Some lines have a `usage` that could not be read');
  });

  test('nothing but further renders', async () => {
    await file('renders.jsonl', { render: 1, request });
    const { code, stderr } = await ran('simulate', 'renders.jsonl');
    expect(code).toBe(3);
    expect(stderr).toContain('renders.jsonl holds further renders only');
  });

  test('what of a trace stands for no prompt', async () => {
    const line = { prompt: 'p', session: 'a', turn: 0, request };
    const base = { ...line, side: 'base' };
    const again = { ...line, render: 1, side: 'head' };
    await file('sides.jsonl', base, { ...line, side: 'head' }, again);
    for (const args of [['lint'], ['diff', 'sides.jsonl']]) {
      const { stdout } = await ran(...args, 'sides.jsonl', '--format', 'json');
      const { notes } = JSON.parse(stdout) as { readonly notes: readonly string[] };
      expect(notes).toContain('sides.jsonl: the lines of base are left out.');
      expect(notes.join('\n')).toContain('sides.jsonl: further renders of the same requests');
    }
  });

  test('times in milliseconds, which would make every pause a thousand times as long', async () => {
    await file('ms.jsonl', { at: 1_764_000_000_000, request });
    for (const command of ['trace', 'simulate', 'probe'])
      expect((await ran(command, 'ms.jsonl')).stderr).toContain(
        "has a wrong 'at': it must be seconds (not milliseconds), or an ISO time",
      );
    expect((await ran('lint', 'ms.jsonl')).code).toBe(3);
  });

  test('fields of an envelope that stand inside of the request', async () => {
    await file('flat.jsonl', { ...Object(request), session: 'a', turn: 0 });
    for (const command of ['lint', 'trace', 'simulate'])
      expect((await ran(command, 'flat.jsonl', '--format', 'json')).stdout).toContain(
        '`session` stands among the members of a request, where it is passed over',
      );
  });

  test('turns whose times run backwards', async () => {
    const turns = conversation(2).map((body, turn) => ({ session: 'a', turn, request: body }));
    const timed = (...times: readonly number[]) =>
      turns.map((line, turn) => ({ ...line, at: times[turn] }));
    await file('back.jsonl', ...timed(60, 30));
    await file('forth.jsonl', ...timed(30, 60).toReversed());
    const said = 'in another order than their times';
    expect((await ran('simulate', 'back.jsonl')).stdout).toContain(said);
    expect((await ran('simulate', 'forth.jsonl')).stdout).not.toContain(said);
  });

  test('times of two clocks', async () => {
    await file('clocks.jsonl', { at: 5, request }, { at: '2026-11-23T10:00:00Z', request });
    expect((await ran('simulate', 'clocks.jsonl')).stdout).toContain('they are played years apart');
  });
});
