import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dashboard, dashboardOf } from '../../../src/cli/dashboard/dashboard.ts';
import { LineTally } from '../../../src/cli/dashboard/lines.ts';
import { servePage } from '../../../src/cli/dashboard/serve.ts';
import { transcript } from '../transcript.ts';
import { BROKEN, HEALTHY } from './lines.ts';

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'dashboard-'));
  await mkdir(path.join(cwd, 'logs'));
  await writeFile(path.join(cwd, 'logs/a.jsonl'), `${BROKEN.join('\n')}\n`);
  await writeFile(path.join(cwd, 'logs/b.jsonl.gz'), gzipSync(`${HEALTHY.join('\n')}\n`));
});
afterAll(() => rm(cwd, { recursive: true }));

async function figures(...args: readonly string[]): Promise<Dashboard> {
  const { code, stdout, stderr } = await transcript(['dashboard', ...args, '--json'], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Dashboard;
}

describe('dashboard', () => {
  it('writes one page, and says first what was saved and what more was possible', async () => {
    const { code, stdout } = await transcript(['dashboard', 'logs', '--output', 'out.html'], {
      cwd,
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^out\.html: saved \$\d+\.\d\d of \$\d+\.\d\d, \$\d+\.\d\d more was possible\n$/,
    );
    const page = await readFile(path.join(cwd, 'out.html'), 'utf8');
    expect(page).toContain(`<h1>S${stdout.slice('out.html: s'.length).trim()}</h1>`);
  });

  it('names the prompt that loses most, why, in which section, since when and with which version', async () => {
    const [worst, other] = (await figures('logs')).prompts;
    expect(worst).toMatchObject({
      name: 'support',
      section: 'system',
      broke: { before: 1, version: '1.5.0' },
    });
    expect(worst?.broke?.after).toBeLessThan(0.05);
    expect(new Date(worst?.broke?.at ?? 0).toISOString()).toBe('2026-11-20T10:00:00.000Z');
    expect(worst?.broke?.lostPerDayAfter).toBeGreaterThan(0.5);
    expect(worst?.reasons[0]?.reason).toBe('system_changed');
    expect(other).toMatchObject({ name: 'triage', broke: null, prefixHitRatio: 1, lostUsd: 0 });
  });

  it('adds up what the lines say', async () => {
    const { totals, lines } = await figures('logs/*.jsonl*');
    const calls = [...BROKEN, ...HEALTHY].map((line) => JSON.parse(line) as Record<string, number>);
    const sum = (name: string) => calls.reduce((all, call) => all + (call[name] ?? 0), 0);
    expect(totals.calls).toBe(288);
    for (const [name, figure] of [
      ['read', totals.read],
      ['write', totals.write],
      ['costUsd', totals.costUsd],
      ['costSavedUsd', totals.savedUsd],
      ['lostUsd', totals.lostUsd],
    ] as const)
      expect(figure).toBeCloseTo(sum(name), 9);
    expect(lines).toMatchObject({ calls: 288, torn: 0, foreign: 0, duplicates: 0 });
  });

  it('reads files, folders, globs, packed ones and standard input alike', async () => {
    const whole = await figures('logs/a.jsonl', 'logs/b.jsonl.gz');
    expect(await figures('logs')).toEqual(whole);
    expect(await figures('logs/{a,b}.jsonl*')).toEqual(whole);
    const stdin = [Buffer.from(`${[...BROKEN, ...HEALTHY].join('\n')}\n`)];
    const { stdout } = await transcript(['dashboard', '-', '--json'], {
      cwd,
      stdin,
    });
    expect(JSON.parse(stdout)).toEqual(whole);
  });

  it('takes rollups for as many calls as they are', async () => {
    const [first] = HEALTHY;
    const call = JSON.parse(first ?? '') as object;
    const rollup = {
      ...call,
      id: undefined,
      kind: 'rollup',
      count: 1_000,
      seconds: 3_600,
      read: 4e6,
      write: 0,
      uncached: 4e4,
      expected: 4e6,
    };
    await writeFile(path.join(cwd, 'rollup.jsonl'), `${JSON.stringify(rollup)}\n`);
    expect(await figures('rollup.jsonl')).toMatchObject({
      totals: { calls: 1_000, read: 4e6, prefixHitRatio: 1 },
      lines: { rollups: 1, calls: 0 },
    });
  });

  it('shows what it could not read, and counts nothing twice', async () => {
    const [first = '', second = ''] = BROKEN;
    const strange = [
      first,
      first,
      second.slice(0, 40),
      '{"hello":1}',
      '[1]',
      '',
      JSON.stringify({
        v: 1,
        kind: 'diagnostic',
        at: '2026-11-20T00:00:00Z',
        code: 'x',
        message: 'y',
      }),
      first.replace(/"id":"[^"]*"/, '"id":"z"').replace('2026-11-20', '2999-01-01'),
      first
        .replace(/"id":"[^"]*"/, '"id":"y"')
        .replace(/"(uncached|read|write)":\d+/g, '"$1":null'),
    ];
    await writeFile(path.join(cwd, 'strange.jsonl'), strange.join('\n'));
    const { lines, totals } = await figures('strange.jsonl');
    expect(lines).toMatchObject({
      calls: 3,
      duplicates: 1,
      torn: 1,
      foreign: 2,
      diagnostics: 1,
      skewed: 1,
    });
    expect(totals).toMatchObject({ calls: 3, unknownUsage: 1 });
    const { stdout } = await transcript(['dashboard', 'strange.jsonl', '--output', 's.html'], {
      cwd,
    });
    expect(stdout).toContain('s.html: ');
    expect(await readFile(path.join(cwd, 's.html'), 'utf8')).toContain('1 lines are torn');
  });

  it('takes traces with usage', async () => {
    const request = {
      model: 'claude-sonnet-5',
      max_tokens: 9,
      system: 'Be brief.',
      messages: [{ role: 'user', content: 'Hi' }],
    };
    const usage = {
      input_tokens: 40,
      cache_read_input_tokens: 6_000,
      cache_creation_input_tokens: 0,
      output_tokens: 9,
    };
    await writeFile(
      path.join(cwd, 'trace.jsonl'),
      `${JSON.stringify({ prompt: 'mail', at: '2026-11-20T00:00:00Z', request, usage })}\n`,
    );
    const { prompts, lines } = await figures('trace.jsonl');
    expect(prompts).toMatchObject([{ name: 'mail', read: 6_000, uncached: 40 }]);
    expect(lines.traces).toBe(1);
  });

  it('compares two versions, and looks at a part of the time', async () => {
    const { compared } = await figures('logs', '--compare', '1.4.0..1.5.0');
    expect(compared?.rows[0]).toMatchObject({
      name: 'support',
      a: { calls: 60, prefixHitRatio: 1 },
    });
    expect(compared?.rows[0]?.b?.prefixHitRatio).toBeLessThan(0.05);
    const { totals, lines } = await figures('logs', '--since', '2026-11-20T12:00:00Z');
    expect([totals.calls, lines.older]).toEqual([144, 144]);
  });

  it('exits with 1 where a prompt is under the limit', async () => {
    const code = async (ratio: string) =>
      (await transcript(['dashboard', 'logs', '--json', '--min-hit-ratio', ratio], { cwd })).code;
    expect([await code('0.9'), await code('0.1')]).toEqual([1, 0]);
  });

  it.each([
    [[], 'dashboard was given no source'],
    [['none.jsonl'], "There is no file 'none.jsonl'"],
    [['none/*.jsonl'], "There is no file 'none'"],
    [['logs/*.txt'], "No file matches 'logs/*.txt'"],
    [['logs', '--since', 'soon'], "--since was given 'soon'; it takes"],
    [['logs', '--compare', '1.4'], "--compare was given '1.4'; it takes two versions"],
    [['logs', '--output', 'no/where.html'], "Cannot write 'no/where.html'"],
  ])('%j is refused in one line', async (args, message) => {
    const { code, stderr } = await transcript(['dashboard', ...args], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('the page that is served', () => {
  it('is made anew for every request, on loopback alone, with the sums for Prometheus beside it', async () => {
    let calls = 0;
    const read = async () => {
      calls += 1;
      const tally = new LineTally({ now: Date.now() });
      for (const line of BROKEN.slice(0, 6 * calls)) tally.add(line);
      return dashboardOf(tally);
    };
    const server = await servePage(0, read);
    const { port } = server.address() as AddressInfo;
    const get = async (page: string) =>
      await (await fetch(`http://127.0.0.1:${port}${page}`)).text();
    expect(await get('/')).toContain(', 6 calls,');
    expect(await get('/metrics')).toContain('prompt_cache_calls_total{name="support"} 12\n');
    expect(await get('/other')).toBe('Not here.\n');
    const foreign = await new Promise<number | undefined>((resolve) => {
      request({ port, host: '127.0.0.1', headers: { host: 'evil.example' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).end();
    });
    expect(foreign).toBe(403);
    server.close();
    server.closeAllConnections();
  });
});
