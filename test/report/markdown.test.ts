import { describe, expect, it } from 'vitest';

import { markdownReport } from '../../src/report/markdown.ts';
import { sampleDay, sampleFinding, samplePrompt, sampleReport } from '../support/report.ts';

const SUPPORT = `#### ❌ \`support\`

\`\`\`text
tools 1,200       │system 2,900                               │messages 80
██████████████████│█╳░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░│·
█ 1,300 in front of the break   ╳░ 2,800 behind it   · 80 never cached
\`\`\`

❌ **volatile-prefix** (timestamp): The system prompt holds a time that is another on every call. In \`prompts/system.md:4\`.

\`\`\`diff
- It is now 16:05:[-12-].
+ It is now 16:05:{+13+}.
\`\`\`

**Cost:** about 2,800 tokens miss the cache on every call.\\
**Fix:** Move the time behind the last cache breakpoint, into the newest user message for example.
`;

describe('the comment', () => {
  it('has the verdict in its first line, then what it costs', () => {
    const [first, , lead] = markdownReport(sampleDay()).split('\n');
    expect(first).toBe('### ❌ Prompt cache check failed: 1 error in 1 of 5 prompts');
    expect(lead).toBe(
      'About 2,800 tokens would no longer be read from the cache. About 4,100 tokens would be written to the cache again, once.',
    );
  });

  it.each([
    [
      sampleReport([samplePrompt(), samplePrompt({ id: 'b' })]),
      '✅ Prompt cache check passed: all 2 prompts keep their cached prefix',
    ],
    [sampleReport([]), '✅ Prompt cache check passed: no prompt was found'],
    [
      sampleReport([samplePrompt(), samplePrompt({ id: 'b', status: 'changed' })]),
      '✅ Prompt cache check passed: 1 of 2 prompts unchanged, 1 changed',
    ],
    [
      sampleReport([samplePrompt({ status: 'error', head: null, base: null })]),
      '❌ Prompt cache check could not analyse 1 of 1 prompt',
    ],
    [
      sampleReport([], { verdict: 'fail', findings: [sampleFinding({ severity: 'warning' })] }),
      '❌ Prompt cache check failed: 1 warning',
    ],
  ])('says %#: %s', (report, line) => {
    expect(markdownReport(report).split('\n')[0]).toBe(`### ${line}`);
  });

  it('lists prompts by what is at stake, and counts the unchanged ones', () => {
    expect(markdownReport(sampleDay())).toContain(`
| ❌ | \`support\` | volatile | about 2,800 tokens | 1 error |
| ⚠️ | \`planner\`, case eu | changed | about 4,100 tokens | 1 warning, 1 note |
| ➖ | \`summary\` | added | – | – |

2 other prompts unchanged.
`);
  });

  it('tells a finding in a sentence, with place, change, cost and fix', () => {
    expect(markdownReport(sampleDay())).toContain(SUPPORT);
  });

  it('folds what is no failure: notes, known findings, improvements', () => {
    const status = (one: 'pre-existing' | 'fixed'): ReturnType<typeof sampleFinding> =>
      sampleFinding({ status: one, fails: false, message: `This one is ${one}.` });
    const prompt = samplePrompt({
      status: 'volatile',
      findings: [sampleFinding(), status('fixed'), status('pre-existing')],
    });
    const text = markdownReport(sampleReport([prompt]));
    const folded = text.slice(text.indexOf('<summary>2 more findings</summary>'));
    expect(folded).toContain(
      '❌ **volatile-prefix** (timestamp · pre-existing): This one is pre-existing.',
    );
    expect(folded).toContain('✅ fixed **volatile-prefix** (timestamp): This one is fixed.');
    expect(folded).not.toContain('holds a time');
  });

  it('says that an added prompt fails nothing yet', () => {
    const prompt = samplePrompt({
      status: 'added',
      base: null,
      findings: [sampleFinding({ fails: false })],
    });
    const text = markdownReport(sampleReport([prompt]));
    expect(text).toContain('passed');
    expect(text).toContain('New here, so nothing fails now; from now on this would:');
  });

  it('names the commits, and ends with a word on estimates', () => {
    expect(markdownReport(sampleDay()).trimEnd().split('\n').at(-1)).toBe(
      '<sub>`main` 1f0c4b7a9d2e8c6b5a4f3e2d1c0b9a8f7e6d5c4b → `HEAD` 9a8b7c6d5e4f30211203f4e5d6c7b8a990817263. ' +
        'Token counts are estimates: the tokenizers of most models are not public.</sub>',
    );
  });
});

describe('a comment that gets too long', () => {
  const prompts = Array.from({ length: 40 }, (_, index) =>
    samplePrompt({
      id: `p${index}`,
      status: 'volatile',
      findings: [sampleFinding({ lostTokens: 4_000 - index })],
    }),
  );
  const report = sampleReport(prompts);
  const at = (limit: number): string => markdownReport(report, { limit });
  const count = (text: string, part: string): number => text.split(part).length - 1;

  it('gives up diffs first, those with least at stake before others', () => {
    const text = at(42_000);
    const diffs = count(text, '```diff');
    expect(diffs).toBeGreaterThan(0);
    expect(diffs).toBeLessThan(40);
    expect(count(text, '#### ')).toBe(40);
    expect(text.slice(0, text.lastIndexOf('```diff'))).not.toContain('#### ❌ `p39`');
    expect(text).toContain(`Left out to fit into a comment: the diffs of ${40 - diffs} prompts.`);
  });

  it('then details, and keeps the table', () => {
    const text = at(20_000);
    expect(count(text, '```diff')).toBe(0);
    expect(count(text, '#### ')).toBeLessThan(40);
    expect(count(text, '\n| ❌ |')).toBe(40);
    expect(text).toMatch(/the details of \d+ prompts/);
  });

  it('then rows', () => {
    const text = at(2_500);
    expect(count(text, '#### ')).toBe(0);
    expect(count(text, '\n| ❌ |')).toBeLessThan(40);
    expect(text).toMatch(/Left out to fit into a comment: \d+ rows, the details of 40 prompts\./);
  });

  it('and then all but one line', () => {
    expect(at(500)).toBe('### ❌ Prompt cache check failed: 40 errors in 40 of 40 prompts\n');
  });

  it('has everything in its place where there is room', () => {
    expect(count(at(1_000_000), '```diff')).toBe(40);
    expect(at(1_000_000)).not.toContain('Left out');
  });
});
