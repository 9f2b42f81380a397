import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { textReport } from '../../src/report/text.ts';
import { hostileReport, hostileText } from '../support/hostile-report.ts';
import { sampleDay, sampleFinding, samplePrompt, sampleReport } from '../support/report.ts';

// The styles of the report, and the end of a style.
// oxlint-disable-next-line no-control-regex -- control characters are what this test is about
const SGR = new RegExp('\u001B\\[(?:0|1|2|31|32|33|36|7;31|7;32)m', 'g');
const PLAIN = { color: false, width: 90 };

describe('the text report', () => {
  it('begins with the verdict, and tells what is worst first', () => {
    const lines = textReport(sampleDay(), PLAIN).split('\n');
    expect(lines.slice(0, 2)).toEqual([
      '✗ 1 problem blocks, 1 to look at',
      '  main 1f0c4b7a9d → HEAD 9a8b7c6d5e',
    ]);
    const titles = lines.filter((line) => /^[✗!·✓] \w+.* · /.test(line));
    expect(titles).toEqual([
      '✗ support · volatile · anthropic claude-sonnet-5',
      '! planner, case eu · changed · openai gpt-5.6',
      '· summary · added · anthropic claude-sonnet-5',
    ]);
  });

  it('shows a finding with its place, its change, its cost and its fix', () => {
    expect(textReport(sampleDay(), PLAIN)).toContain(`
  ✗ error: volatile-prefix · timestamp
    The system prompt holds a time that is another on every call.
    prompts/system.md:4 · /system/0/text
    - It is now [-16:05:12.-]
    + It is now {+16:05:13.+}
    cost  about 2,800 tokens miss the cache on every call
    fix   Move the time behind the last cache breakpoint, into the newest user message for
          example.
`);
  });

  it('draws the prefix to scale, with the break', () => {
    const bar = textReport(sampleDay(), PLAIN).split('\n').slice(4, 7);
    expect(bar).toEqual([
      '  tools 1,200         │system 2,900                                     │messages 80',
      `  ${'█'.repeat(20)}│█╳${'░'.repeat(47)}│·`,
      '  █ 1,300 in front of the break   ╳░ 2,800 behind it   · 80 never cached',
    ]);
  });

  it('counts unchanged prompts and lists none of them', () => {
    const text = textReport(sampleDay(), PLAIN);
    expect(text).toContain('\n2 other prompts unchanged.\n');
    expect(text).not.toContain('greeting');
    const quiet = textReport(sampleReport([samplePrompt()]), PLAIN);
    expect(quiet).toMatch(/^✓ passed, the prompt keeps its cached prefix\n {2}main/);
  });

  it('says that counts are estimates, unless none is', () => {
    expect(textReport(sampleDay(), PLAIN)).toContain('Token counts are estimates');
    const tokens = { kind: 'exact', prefixLow: 4_100, prefixHigh: 4_100 } as const;
    const side = { ...sampleDay().prompts[0]?.head, tokens };
    const exact = samplePrompt({
      status: 'volatile',
      base: { ...samplePrompt().base, ...side } as never,
      head: { ...samplePrompt().head, ...side } as never,
      findings: [sampleFinding()],
    });
    const text = textReport(sampleReport([exact]), PLAIN);
    expect(text).not.toContain('estimates');
    expect(text).toContain('cost  2,790 tokens miss the cache on every call');
  });

  it('keeps to the width of the terminal, but for words that are longer', () => {
    for (const width of [60, 100]) {
      const lines = textReport(sampleDay(), { color: false, width }).split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    }
  });

  it('colours only when asked, and says the same then', () => {
    const color = textReport(sampleDay(), { color: true, width: 90 });
    expect(textReport(sampleDay(), PLAIN)).not.toContain('\u001B');
    expect(color).toContain('\u001B[7;31m16:05:12.\u001B[0m');
    const unpainted = color.replaceAll(SGR, '');
    const unmarked = textReport(sampleDay(), PLAIN).replaceAll(/\[-|-\]|\{\+|\+\}/g, '');
    expect(unpainted.replaceAll(/\[-|-\]|\{\+|\+\}/g, '')).toBe(unmarked);
  });

  it('lets no control character through but line breaks and its own colours', () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, color) => {
        const report = textReport(hostileReport(text), { color, width: 80 });
        const rest = color ? report.replaceAll(SGR, '') : report;
        expect(rest.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
      { numRuns: 200 },
    );
  });
});
