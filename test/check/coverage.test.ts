import { describe, expect, test } from 'vitest';
import { textReport } from '../../src/report/text.ts';
import { anthropicBody, systemBlock } from '../support/requests.ts';
import type { Files } from '../support/repository.ts';
import { START, config, reportOn } from './support.ts';

const body = (text: string) => JSON.stringify(anthropicBody({ system: [systemBlock(text)] }));
const PROMPT = 'You answer the mail of a shop, politely. Name the order number first.\n'.repeat(3);
const two = (more = '') => `version: 1
prompts:
  - { id: a, file: a.request.json }
  - { id: b, file: b.request.json }
${more}`;
const one = (more = '') => two(more).replace(/ {2}- \{ id: a.*\n/, '');
const BODIES: Files = { 'a.request.json': body('A'), 'b.request.json': body('B') };
const CLOCK: Files = { 'a.request.json': body('A\nNow: 2026-11-23T10:15:02Z') };
const headline = (report: Parameters<typeof textReport>[0]) =>
  textReport(report, { color: false, width: 100 }).split('\n')[0];

describe('a pull request cannot take a prompt out of the guard in green', () => {
  test.each<[string, Files, Files]>([
    ['an entry', { 'prompt-cache-guard.yml': two() }, { 'prompt-cache-guard.yml': one() }],
    [
      'the whole config',
      {
        'prompt-cache-guard.yml':
          'version: 1\nprompts: [{ id: t, file: a.request.json }]\ndiscover: { code: true }\n',
      },
      { 'prompt-cache-guard.yml': 'discover: { exclude: ["a.*"] }\n' },
    ],
    ['by discover.exclude', {}, { 'prompt-cache-guard.yml': 'discover: { exclude: ["a.*"] }\n' }],
    ['by excluding all', {}, { 'prompt-cache-guard.yml': 'discover: { exclude: ["**"] }\n' }],
    ['by an empty list', {}, { 'prompt-cache-guard.yml': 'prompts: []\n' }],
    ['by a first config of others', {}, { 'prompt-cache-guard.yml': one() }],
    [
      'out of a glob',
      { 'prompt-cache-guard.yml': 'prompts: [{ id: all, file: "*.request.json" }]\n' },
      { 'prompt-cache-guard.yml': 'prompts: [{ id: all, file: "b*.request.json" }]\n' },
    ],
  ])('%s', async (_, base, head) => {
    const report = await reportOn({ ...BODIES, ...base }, { ...CLOCK, ...head });
    expect(report.verdict).toBe('fail');
    expect(report.findings).toContainEqual(
      expect.objectContaining({ code: 'guard-removed', severity: 'error', file: 'a.request.json' }),
    );
  });

  test('nor move it to where nobody looks', async () => {
    const report = await reportOn(
      { 'prompts/a.md': PROMPT },
      { 'prompts/a.md': null, 'content/a.md': `Now it is 10:15:02.\n${PROMPT}` },
    );
    expect(report.findings).toMatchObject([{ code: 'guard-removed', file: 'content/a.md' }]);
  });

  test('but a prompt that goes is removed, one that is renamed is renamed, and one of an adopting pull request was never guarded', async () => {
    const gone = await reportOn(
      { ...BODIES, 'prompt-cache-guard.yml': two() },
      { 'a.request.json': null, 'prompt-cache-guard.yml': one() },
    );
    expect(gone).toMatchObject({ verdict: 'pass', findings: [], totals: { removed: 1 } });
    const renamed = await reportOn(
      { ...BODIES, 'prompt-cache-guard.yml': two() },
      { 'prompt-cache-guard.yml': two().replace('id: a', 'id: c') },
    );
    expect(renamed).toMatchObject({ verdict: 'pass', findings: [] });
    const adopted = await reportOn(BODIES, {
      'prompt-cache-guard.yml': one(),
      '.github/workflows/cache.yml': 'uses: a/prompt-cache-guard@v1\n',
    });
    expect(adopted).toMatchObject({
      verdict: 'pass',
      isAdopting: true,
      findings: [{ code: 'unguarded', severity: 'note', status: 'pre-existing' }],
      coverage: { guarded: 1, unguarded: [{ file: 'a.request.json' }] },
    });
  });

  test('what is meant is accepted by the mark that the finding names', async () => {
    const head = (policy = '') => ({ 'prompt-cache-guard.yml': one(policy) });
    const base = { ...BODIES, 'prompt-cache-guard.yml': two() };
    const refused = await reportOn(base, head());
    const wireId = /wireId: "([0-9a-f]{16})"/.exec(refused.findings[0]?.fix ?? '')?.[1];
    const accept = `policy: { accept: [{ prompt: a, code: guard-removed, wireId: "${wireId}", reason: old }] }\n`;
    const report = await reportOn(base, head(accept));
    expect(report).toMatchObject({ verdict: 'pass' });
    expect(report.findings).toMatchObject([
      { code: 'guard-removed', accepted: { reason: 'old' } },
      { code: 'config-changed', severity: 'warning' },
    ]);
  });
});

describe('what no entry of the config covers', () => {
  const base = { ...BODIES, ...START, 'prompts/old.md': PROMPT };

  test('is a note where it was there, a warning where the pull request adds it, and counted', async () => {
    const report = await reportOn(base, { 'prompts/new.md': PROMPT }, { all: false });
    expect(report.findings).toMatchObject([
      { code: 'unguarded', severity: 'warning', status: 'introduced', file: 'prompts/new.md' },
      { code: 'unguarded', severity: 'note', status: 'pre-existing' },
    ]);
    expect(report).toMatchObject({ verdict: 'pass', coverage: { guarded: 1 } });
    expect(headline(report)).toBe(
      '! passed, the prompt keeps its cached prefix, 1 to look at, 2 not guarded',
    );
  });

  test('is left alone where discover.exclude names it', async () => {
    const report = await reportOn(
      {
        ...base,
        'prompt-cache-guard.yml': config('discover: { exclude: [prompts/*, "*.json"] }\n'),
      },
      { 'prompts/new.md': PROMPT },
    );
    expect(report).toMatchObject({ findings: [], coverage: { unguarded: [] } });
  });
});

test('a glob may exclude, and what it excludes is meant to be out', async () => {
  const globbed = (more = '') => ({
    'prompt-cache-guard.yml': `prompts: [{ id: all, file: "*.request.json"${more} }]\n`,
  });
  const base = { ...BODIES, ...globbed(', exclude: "a.*"') };
  const report = await reportOn(base, { 'README.md': 'x' });
  expect(report.prompts.map(({ id }) => id)).toEqual(['all:b.request.json']);
  expect(report.findings).toEqual([]);
  const loosened = await reportOn({ ...BODIES, ...globbed() }, globbed(', exclude: "a.*"'));
  expect(loosened.findings).toMatchObject([
    { code: 'guard-removed', file: 'a.request.json' },
    { code: 'config-changed', severity: 'warning' },
  ]);
});

describe('a run that guards nothing is no tick', () => {
  test('nothing is found', async () => {
    const report = await reportOn({ 'a.txt': 'a\n' }, { 'a.txt': 'b\n' });
    expect(report).toMatchObject({ verdict: 'pass', coverage: { guarded: 0 } });
    expect(headline(report)).toBe('○ nothing is guarded here');
    expect(report.notes.join(' ')).toContain('npx prompt-cache-guard init');
  });

  test('no declared prompt can be analysed', async () => {
    const broken = { 'prompt-cache-guard.yml': config(), 'src/a.ts': '' };
    const report = await reportOn(broken, { 'src/a.ts': '1;\n' });
    expect(report).toMatchObject({ verdict: 'error', totals: { error: 1 } });
    expect(headline(report)).toBe('✗ could not analyse 1 of 1 prompt');
  });

  test('one of two cannot, and could not at base: it is counted, without a tick', async () => {
    const files = { ...BODIES, 'prompt-cache-guard.yml': two('  - { id: c, file: gone.json }\n') };
    const report = await reportOn(files, { 'README.md': 'x' });
    expect(report).toMatchObject({ verdict: 'pass', coverage: { notAnalysed: 1 } });
    expect(headline(report)).toBe('! passed, 1 of 3 prompts not analysed, 3 problems from before');
  });

  test('what this run lacks is never pre-existing', async () => {
    const files = {
      ...BODIES,
      'prompt-cache-guard.yml': two('  - { id: c, render: no-such-tool-xyz }\n'),
    };
    for (const options of [{}, { refuseCommands: 'Commands are off.' }]) {
      const report = await reportOn(files, { 'README.md': 'x' }, options);
      expect(report.verdict).toBe('error');
      expect(report.prompts.find(({ id }) => id === 'c')?.findings).toMatchObject([
        { code: 'not-analysed', status: 'introduced', fails: true },
      ]);
    }
  });
});

describe('policy', () => {
  test('without a config at base is the default one, and what loosens it is told', async () => {
    const head = { ...CLOCK, 'prompt-cache-guard.yml': 'policy: { fail_on: [-suspect-value] }\n' };
    const report = await reportOn(BODIES, head);
    expect(report.verdict).toBe('fail');
    expect(report.findings).toMatchObject([
      { code: 'config-changed', severity: 'warning', file: 'prompt-cache-guard.yml' },
    ]);
  });

  test.each([
    ['policy: { fail_on: [+below-minimum] }', 'policy: { fail_on: [+no-breakpoint] }', 'warning'],
    ['policy: { fail_on: [] }', 'policy: { fail_on: [+no-breakpoint] }', 'note'],
    ['policy: { min_hit_ratio: 0.8 }', 'policy: { min_hit_ratio: 0.7 }', 'warning'],
    ['policy: { min_hit_ratio: 0.8 }', 'policy: { min_hit_ratio: 0.9 }', 'note'],
    ['', 'policy: { report_only: true }', 'warning'],
    ['', 'discover: { code: false }', 'warning'],
    ['discover: { include: [a] }', '', 'warning'],
  ])('from "%s" to "%s" is a %s', async (before, after, severity) => {
    const base = { ...BODIES, 'prompt-cache-guard.yml': two(`${before}\n`) };
    const report = await reportOn(base, { 'prompt-cache-guard.yml': two(`${after}\n`) });
    expect(report.findings).toMatchObject([{ code: 'config-changed', severity }]);
  });

  test('report-only shows everything, fails nothing and says so', async () => {
    const flagged = await reportOn(BODIES, CLOCK, { reportOnly: true });
    const base = { ...BODIES, 'prompt-cache-guard.yml': 'policy: { report_only: true }\n' };
    for (const report of [flagged, await reportOn(base, CLOCK)]) {
      expect(report).toMatchObject({ verdict: 'pass', reportOnly: { wouldFail: 1 } });
      expect(headline(report)).toMatch(/^! report only, 1 problem would block(?: —|$)/);
    }
  });
});

test('recordings that nothing reads are named where nothing else is found', async () => {
  const files: Files = {
    'app.py': 'print(1)\n',
    'tests/cassettes/test_ask/one.yaml': 'interactions: []\nversion: 1\n',
  };
  const report = await reportOn(files, { ...files, 'app.py': 'print(2)\n' });
  expect(report.verdict).not.toBe('fail');
  expect(report.notes.join(' ')).toContain(
    'writes a config that guards the recorded requests of tests/cassettes/**/*.yaml',
  );
});
