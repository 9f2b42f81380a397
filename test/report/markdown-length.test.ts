import { describe, expect, it } from 'vitest';

import { markdownReport } from '../../src/report/markdown.ts';
import { sampleFinding, samplePrompt, sampleReport } from '../support/report.ts';

describe('a comment that gets too long', () => {
  const prompts = Array.from({ length: 40 }, (_, at) =>
    samplePrompt({
      id: `p${at}`,
      status: 'changed',
      findings: [
        sampleFinding({ axis: 'commit', code: 'breakpoint-lost', before: `marker ${at}` }),
      ],
    }),
  );
  const at = (limit: number): string => markdownReport(sampleReport(prompts), { limit });
  const count = (text: string, part: string): number => text.split(part).length - 1;

  it('has everything in its place where there is space', () => {
    expect(count(at(1_000_000), '```diff')).toBe(40);
    expect(at(1_000_000)).not.toContain('Left out');
  });

  it('gives up diffs first, then parts, then rows, and says where everything is', () => {
    expect(at(14_000)).toMatch(
      /Left out to fit into a comment: .*\. The job summary of the run has more\./,
    );
    expect(count(at(14_000), '```diff')).toBeLessThan(40);
    expect(count(at(3_000), '\n| ❌ |')).toBe(12);
    expect(at(3_000)).toMatch(/Left out to fit into a comment: \d+ parts/);
    expect(at(1_400)).toMatch(/Left out to fit into a comment: \d+ rows/);
  });

  it('and then all but one line', () => {
    expect(at(500)).toBe('### ❌ Prompt cache: 40 problems block\n');
  });
});
