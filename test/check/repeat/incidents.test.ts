import { beforeAll, describe, expect, test } from 'vitest';
import type { Cause, Finding, Varies } from '../../../src/findings/finding.ts';
import type { Report } from '../../../src/report/report.ts';
import { reportOn } from '../support.ts';
import { incidentFiles } from './programs.ts';

type Row = readonly [prompt: string, cause: Cause, varies: Varies, pointer: string];

const SYSTEM = '/system/0/text';

/** What a pull request brings in that turns the right way of each incident into the wrong one. */
const VOLATILE: readonly Row[] = [
  ['node:I01', 'timestamp', 'minute', SYSTEM],
  ['node:I02', 'timestamp', 'call', SYSTEM],
  ['node:I06', 'timestamp', 'call', SYSTEM],
  ['node:I11', 'date', 'day', SYSTEM],
  ['node:I14', 'timestamp', 'minute', SYSTEM],
  ['node:I17', 'age', 'hour', SYSTEM],
  ['node:I22', 'unordered', 'process', '/tools/0'],
  ['node:I23', 'unordered', 'process', '/tools/'],
  ['node:I24', 'unordered', 'process', '/tools/0/input_schema/properties'],
  ['node:I25', 'unordered', 'process', SYSTEM],
  ['node:I25', 'unordered', 'process', '/tools/'],
  ['node:I30', 'unordered', 'process', '/tools/0/description'],
  ['node:I33', 'timestamp', 'call', SYSTEM],
  ['node:I33', 'unordered', 'process', '/tools/'],
  ['node:I40', 'signed-url', 'call', '/messages/0/content/0/source/url'],
  ['node:I41', 'random-id', 'call', SYSTEM],
  ['node:I45', 'git', 'process', SYSTEM],
  ['node:I46', 'path', 'machine', '/tools/0/description'],
  ['node:I48', 'path', 'machine', SYSTEM],
  ['node:I49', 'host', 'call', SYSTEM],
  ['node:home', 'path', 'machine', SYSTEM],
  ['node:user', 'user', 'machine', SYSTEM],
  ['node:host', 'host', 'machine', SYSTEM],
  ['node:zone', 'timezone', 'machine', SYSTEM],
  ['node:locale', 'locale', 'machine', SYSTEM],
  ['node:environment', 'environment', 'machine', SYSTEM],
  ['python:I02', 'timestamp', 'call', SYSTEM],
  ['python:I11', 'date', 'day', SYSTEM],
  ['python:I14', 'timestamp', 'minute', SYSTEM],
  ['python:I17', 'age', 'hour', SYSTEM],
  ['python:I22', 'unordered', 'process', '/tools/'],
  ['python:I25', 'unordered', 'process', SYSTEM],
  ['python:I26', 'unordered', 'process', SYSTEM],
  ['python:I26 rows', 'unordered', 'process', SYSTEM],
  ['python:I30', 'unordered', 'process', SYSTEM],
  ['python:I32', 'unordered', 'process', SYSTEM],
  ['python:I39', 'uuid', 'call', SYSTEM],
  ['python:I41', 'random-id', 'call', SYSTEM],
  ['python:I48', 'path', 'machine', SYSTEM],
  ['python:I49', 'host', 'machine', SYSTEM],
  ['python:user', 'user', 'machine', SYSTEM],
  ['python:process', 'process', 'process', SYSTEM],
  ['python:folder', 'path', 'process', SYSTEM],
];

/** What may vary, or only looks like it. */
const BENIGN = ['B06', 'B19', 'metadata', 'sorted', 'files'].map((prompt) => `node:${prompt}`);

/** Prompts with a table of their own below. */
const OTHERS = ['node:I39', 'node:I21', 'answers'];

describe('incidents that one rendering cannot show', { tags: ['slow'] }, () => {
  let report: Report;

  beforeAll(async () => {
    report = await reportOn({ ...(await incidentFiles()), mode: 'good' }, { mode: 'bad' });
  });

  const entriesOf = (id: string) => report.prompts.filter((one) => one.id === id);
  const findingsOf = (id: string): readonly Finding[] =>
    entriesOf(id).flatMap(({ findings }) => findings);

  test.each(VOLATILE)('%s: %s by %s at %s', (id, cause, varies, pointer) => {
    const found = findingsOf(id).filter(({ axis }) => axis === 'repeat');
    const finding = found.find(({ where }) => where?.pointer.startsWith(pointer));
    const isRare = varies === 'day' || varies === 'machine';
    expect(finding).toMatchObject({
      code: 'volatile-prefix',
      status: 'introduced',
      severity: isRare ? 'warning' : 'error',
      fails: !isRare,
      causes: [cause],
      varies,
    });
    expect(finding?.lostTokens).toBeGreaterThan(1_000);
    expect(entriesOf(id).at(-1)?.status).toBe('volatile');
  });

  test('an option that is off leaves its case stable', () => {
    expect(entriesOf('node:I06').map((one) => [one.case, one.status])).toEqual([
      ['plain', 'unchanged'],
      ['datetime', 'volatile'],
    ]);
  });

  test('ids that a history gets anew are told from turn to turn', () => {
    expect(findingsOf('node:I39')).toMatchObject([
      {
        code: 'unstable-history',
        axis: 'turn',
        status: 'introduced',
        severity: 'error',
        causes: ['random-id'],
        where: { pointer: '/messages/1/content/0/id' },
      },
    ]);
  });

  test('what hangs on an argument at run time is told by another value of it', () => {
    expect(findingsOf('answers').filter(({ fails }) => fails)).toMatchObject([
      {
        code: 'unshared-prefix',
        axis: 'sibling',
        status: 'introduced',
        causes: ['variable'],
        where: { pointer: SYSTEM },
      },
    ]);
  });

  test('other words around a value that varied before are one edit, and no fault', () => {
    expect(
      findingsOf('node:I21').map(({ code, status, causes }) => [code, status, causes]),
    ).toEqual([
      ['volatile-prefix', 'pre-existing', ['age']],
      ['prefix-changed', 'introduced', ['wording']],
    ]);
  });

  test.each(['I22', 'I25', 'I41'])(
    '%s that stays wrong is pre-existing, corrected it is fixed',
    (id) => {
      const statuses = (prompt: string) => [
        ...new Set(findingsOf(prompt).map(({ status, fails }) => `${status} ${fails}`)),
      ];
      expect(statuses(`node:kept ${id}`)).toEqual(['pre-existing false']);
      expect(statuses(`node:corrected ${id}`)).toEqual(['fixed false']);
      expect(entriesOf(`node:corrected ${id}`)[0]?.status).not.toBe('volatile');
    },
  );

  test('nothing else is said of what became wrong: no edit, nothing at base', () => {
    const wrong = new Set(VOLATILE.map(([id]) => id));
    const found = [...wrong].flatMap((id) =>
      findingsOf(id).filter(({ axis }) => axis !== 'sibling'),
    );
    expect(
      found.filter(({ axis, status }) => axis !== 'repeat' || status !== 'introduced'),
    ).toEqual([]);
  });

  test('what may vary, and what only looks like it, is no finding', () => {
    expect(BENIGN.map((id) => entriesOf(id).map(({ status }) => status))).toEqual(
      BENIGN.map(() => ['unchanged']),
    );
    expect(BENIGN.flatMap(findingsOf)).toEqual([]);
  });

  test('every prompt of the programs is in a table', () => {
    const known = new Set([...VOLATILE.map(([id]) => id), ...BENIGN, ...OTHERS]);
    const printed = report.prompts.map(({ id }) => id).filter((id) => !/kept|corrected/.test(id));
    expect(new Set(printed)).toEqual(known);
  });
});
