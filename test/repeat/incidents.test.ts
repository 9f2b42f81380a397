import { beforeAll, describe, expect, test } from 'vitest';
import type { Cause, Varies } from '../../src/findings/finding.ts';
import type { Report } from '../../src/report/report.ts';
import { reportOn } from '../check/support.ts';
import { findingsOf, programFiles } from './programs.ts';

type Row = readonly [prompt: string, cause: Cause, varies: Varies, pointer: string];

const SYSTEM = '/system/0/text';

/** What a pull request brings in that turns the good way of each incident into the bad one. */
const NODE: readonly Row[] = [
  ['I01', 'timestamp', 'minute', SYSTEM],
  ['I02', 'timestamp', 'call', SYSTEM],
  ['I06', 'timestamp', 'call', SYSTEM],
  ['I11', 'date', 'day', SYSTEM],
  ['I14', 'timestamp', 'minute', SYSTEM],
  ['I17', 'age', 'hour', SYSTEM],
  ['I22', 'unordered', 'process', '/tools/0'],
  ['I23', 'unordered', 'process', '/tools/'],
  ['I24', 'unordered', 'process', '/tools/0/input_schema/properties'],
  ['I25', 'unordered', 'process', SYSTEM],
  ['I30', 'unordered', 'process', '/tools/0/description'],
  ['I40', 'signed-url', 'call', SYSTEM],
  ['I41', 'random-id', 'call', SYSTEM],
  ['I46', 'path', 'machine', '/tools/0/description'],
  ['I48', 'path', 'machine', SYSTEM],
  ['I49', 'host', 'call', SYSTEM],
  ['home', 'path', 'machine', SYSTEM],
  ['user', 'user', 'machine', SYSTEM],
  ['host', 'host', 'machine', SYSTEM],
  ['zone', 'timezone', 'machine', SYSTEM],
  ['environment', 'environment', 'machine', SYSTEM],
];

/** What may vary, or only looks like it. */
const BENIGN = ['B06', 'question', 'metadata', 'sorted'];

const PYTHON: readonly Row[] = [
  ['I02', 'timestamp', 'call', SYSTEM],
  ['I11', 'date', 'day', SYSTEM],
  ['I14', 'timestamp', 'minute', SYSTEM],
  ['I21', 'age', 'hour', SYSTEM],
  ['I22', 'unordered', 'process', '/tools/'],
  ['I25', 'unordered', 'process', SYSTEM],
  ['I26', 'unordered', 'process', SYSTEM],
  ['I30', 'unordered', 'process', SYSTEM],
  ['I32', 'unordered', 'process', SYSTEM],
  ['I39', 'uuid', 'call', SYSTEM],
  ['I41', 'random-id', 'call', SYSTEM],
  ['I48', 'path', 'machine', SYSTEM],
  ['I49', 'host', 'machine', SYSTEM],
  ['user', 'user', 'machine', SYSTEM],
  ['process', 'process', 'process', SYSTEM],
  ['folder', 'path', 'process', SYSTEM],
];

// Dozens of programs are started, on a machine that may be busy.
const PATIENCE = 120_000;

describe.each([
  ['node', 'incidents.mjs', NODE, BENIGN],
  ['python', 'incidents.py', PYTHON, []],
] as const)('incidents that one rendering cannot show, in %s', (name, file, rows, benign) => {
  let report: Report;

  beforeAll(async () => {
    const files = await programFiles(file);
    report = await reportOn({ ...files, mode: 'good' }, { mode: 'bad' });
  }, PATIENCE);

  test.each(rows)('%s: %s by %s at %s', (prompt, cause, varies, pointer) => {
    const id = `${name}:${prompt}`;
    const [finding] = findingsOf(report, id);
    const isRare = varies === 'day' || varies === 'machine';
    expect(finding).toMatchObject({
      code: 'volatile-prefix',
      axis: 'repeat',
      status: 'introduced',
      severity: isRare ? 'warning' : 'error',
      fails: !isRare,
      causes: [cause],
      varies,
    });
    expect(finding?.where?.pointer.startsWith(pointer)).toBe(true);
    expect(finding?.lostTokens).toBeGreaterThan(1_000);
    expect(report.prompts.find((one) => one.id === id)?.status).toBe('volatile');
  });

  test('nothing is said of what the pull request changed but that', () => {
    const others = report.prompts.flatMap(({ findings }) =>
      findings.filter(({ axis }) => axis === 'commit'),
    );
    expect(others).toEqual([]);
  });

  test('what may vary, and what only looks like it, is no finding', () => {
    const ids = benign.map((prompt) => `${name}:${prompt}`);
    const entries = report.prompts.filter(({ id }) => ids.includes(id));
    expect(entries.map(({ id, status }) => [id, status])).toEqual(
      ids.map((id) => [id, 'unchanged']),
    );
    expect(entries.flatMap(({ findings }) => findings)).toEqual([]);
  });

  test('every prompt of the program is in a table', () => {
    const known = [...rows.map(([prompt]) => prompt), ...benign];
    expect(report.prompts.map(({ id }) => id)).toEqual(known.map((prompt) => `${name}:${prompt}`));
  });
});

describe('the same programs on both sides', () => {
  test(
    'right before and after: nothing is found, in three renders of each side',
    async () => {
      const files = await programFiles('incidents.mjs', 'incidents.py');
      const phases: string[] = [];
      const progress = { phase: (text: string) => void phases.push(text) };
      const report = await reportOn({ ...files, mode: 'good' }, { 'README.md': 'x' }, { progress });
      expect(report.totals).toMatchObject({ volatile: 0, changed: 0, unchanged: 41 });
      expect(report.prompts.flatMap(({ findings }) => findings)).toEqual([]);
      expect(phases.filter((text) => /^rendering (node|python) /.test(text))).toHaveLength(12);
    },
    PATIENCE,
  );

  test(
    'wrong before and after: all is pre-existing, and nothing fails',
    async () => {
      const files = await programFiles('incidents.py');
      const report = await reportOn({ ...files, mode: 'bad' }, { 'README.md': 'x' });
      const found = report.prompts.flatMap(({ findings }) => findings);
      expect(found.filter(({ status }) => status !== 'pre-existing')).toEqual([]);
      expect(found.filter(({ code }) => code === 'volatile-prefix')).toHaveLength(PYTHON.length);
      expect(report.verdict).toBe('pass');
    },
    PATIENCE,
  );

  test(
    'mended: all is fixed',
    async () => {
      const files = await programFiles('incidents.py');
      const report = await reportOn({ ...files, mode: 'bad' }, { mode: 'good' });
      const found = report.prompts.flatMap(({ findings }) => findings);
      expect(new Set(found.map(({ status }) => status))).toEqual(new Set(['fixed']));
      expect(found).toHaveLength(PYTHON.length);
      expect(report.totals.volatile).toBe(0);
    },
    PATIENCE,
  );
});
