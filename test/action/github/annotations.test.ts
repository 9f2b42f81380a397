import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../src/action/github/annotations.ts';
import { sampleFinding, samplePrompt, sampleReport } from '../../support/report.ts';

const of = (...findings: readonly Parameters<typeof sampleFinding>[0][]) =>
  annotationsOf(
    sampleReport([samplePrompt({ status: 'changed', findings: findings.map(sampleFinding) })]),
  );

describe('annotations', () => {
  it('stand on the line that a person edits, with what to do', () => {
    expect(of({})).toEqual([
      {
        level: 'error',
        title: 'Prompt cache: volatile-prefix',
        message:
          'The system prompt holds a time that is another on every call. Move the time behind the last cache breakpoint, into the newest user message for example.',
        file: 'prompts/system.md',
        line: 4,
      },
    ]);
  });

  it('are errors for what fails, and warnings for what does not; that comes later', () => {
    const found = of(
      { fails: false, fileLine: 1 },
      { fileLine: 2 },
      { severity: 'warning', fails: false, fileLine: 3 },
    );
    expect(found.map(({ level, line }) => [level, line])).toEqual([
      ['error', 2],
      ['warning', 1],
      ['warning', 3],
    ]);
  });

  it('show a note only where the policy makes it fail', () => {
    expect(of({ severity: 'note', fails: false })).toEqual([]);
    expect(of({ severity: 'note', fails: true })).toHaveLength(1);
  });

  it.each(['pre-existing', 'fixed'] as const)('leave out what is %s', (status) => {
    expect(of({ status, fails: false })).toEqual([]);
  });

  it('of a finding without a file stand on the run', () => {
    expect(of({ file: null, fileLine: 4 })[0]).toMatchObject({ file: null, line: null });
  });

  it('that say the same of one line are one: cases share their files', () => {
    expect(of({ id: '00000001' }, { id: '00000002' })).toHaveLength(1);
  });

  it.each([
    [10, 'The system prompt holds'],
    [11, '2 more findings are in the job summary.'],
    [300, '291 more findings are in the job summary.'],
  ])('of %i findings are ten, the last of them: %s', (count, last) => {
    const found = of(...Array.from({ length: count }, (_, index) => ({ fileLine: index + 1 })));
    expect(found).toHaveLength(10);
    expect(found.at(-1)?.message).toContain(last);
  });

  it('have one line, in which everything can be seen', () => {
    expect(of({ message: 'a\nb\u202Ec', fix: '' })[0]?.message).toBe('a b\\u{202e}c');
  });
});
