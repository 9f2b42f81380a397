import { describe, expect, it } from 'vitest';

import { markdownReport } from '../../src/report/markdown.ts';
import type { PromptReport } from '../../src/report/report.ts';
import { sampleDay, sampleFinding, samplePrompt, sampleReport } from '../support/report.ts';

const OPEN = `#### ❌ \`support\` – a time varies on every call

\`\`\`diff
@@ prompts/system.md:4 @@
- It is now 16:05:12.
+ It is now 16:05:13.
\`\`\`

The system prompt holds a time that is another on every call.\\
**Fix:** Move the time behind the last cache breakpoint, into the newest user message for example.\\
<sub>[volatile-prefix](https://github.com/prompt-cache-guard/prompt-cache-guard/blob/v0.1.0/docs/findings/volatile-prefix.md) (timestamp)</sub>
`;

const titleOf = (...given: Parameters<typeof sampleReport>) =>
  markdownReport(sampleReport(...given)).split('\n')[0];

/** A prompt of that name whose wording changed. */
const reworded = (id: string, given: Partial<PromptReport> = {}, after = 'Be brief.') =>
  samplePrompt({
    id,
    status: 'changed',
    findings: [
      sampleFinding({
        code: 'prefix-changed',
        severity: 'note',
        axis: 'commit',
        causes: ['wording'],
        varies: null,
        fails: false,
        before: 'Be kind.',
        after,
      }),
    ],
    ...given,
  });

const money = (base: number, head: number): Partial<ReturnType<typeof sampleReport>> => ({
  money: {
    currency: 'USD',
    per1000Requests: { base, head },
    perDay: { base: base * 20, head: head * 20 },
    traffic: 'config',
  },
});

describe('the title', () => {
  it.each([
    [
      [samplePrompt(), samplePrompt({ id: 'b' })],
      '✅ Prompt cache: passed, all 2 prompts keep their cached prefix',
    ],
    [[], '✅ Prompt cache: passed, no prompt was found'],
    [
      [samplePrompt(), samplePrompt({ id: 'b', status: 'changed' })],
      '✅ Prompt cache: passed, 1 of 2 prompts changed',
    ],
    [
      [samplePrompt({ status: 'error', head: null, base: null })],
      '❌ Prompt cache: could not analyse 1 of 1 prompt',
    ],
  ] as const)('of %#: %s', (prompts, line) => {
    expect(titleOf(prompts)).toBe(`### ${line}`);
  });

  it('counts what blocks and what to look at, each fact once', () => {
    const warning = sampleFinding({ severity: 'warning', fails: false, code: 'no-breakpoint' });
    const prompts = ['a', 'b', 'c'].map((id) =>
      samplePrompt({ id, status: 'volatile', findings: [sampleFinding(), warning] }),
    );
    expect(titleOf(prompts)).toBe(
      '### ❌ Prompt cache: 1 problem in 3 prompts blocks, 1 to look at',
    );
  });

  it('names the money, in 1,000 requests and in a day', () => {
    expect(titleOf([reworded('a')], money(2.12, 5.3))).toBe(
      String.raw`### ✅ Prompt cache: passed, 1 of 1 prompt changed — +\$3.18 per 1,000 requests (≈ +\$63.60 a day)`,
    );
    expect(titleOf([reworded('a')], money(5.3, 2.12))).toContain(String.raw`−\$3.18 per 1,000`);
    expect(titleOf([reworded('a')], money(2, 2.001))).not.toContain('requests');
  });

  it('gives no tick to a warning, a loosened guard or what nothing guards', () => {
    const loosened = sampleFinding({ code: 'config-changed', severity: 'warning', fails: false });
    expect(titleOf([samplePrompt()], { findings: [loosened] })).toMatch(
      /^### ⚠️ .*, 1 to look at, the guard is loosened$/u,
    );
    const coverage = {
      guarded: 0,
      discovered: 0,
      inCode: 0,
      notAnalysed: 0,
      isNoneAnalysed: false,
    };
    const unguarded = [{ file: 'app.py', line: 3, why: 'it calls a model' }];
    expect(titleOf([], { coverage: { ...coverage, unguarded } })).toBe(
      '### ⚪ Prompt cache: nothing is guarded here, 1 not guarded',
    );
    expect(titleOf([samplePrompt()], { reportOnly: { wouldFail: 2 } })).toBe(
      '### ⚠️ Prompt cache: report only, 2 problems would block',
    );
  });

  it('counts what is accepted', () => {
    const accepted = { reason: 'meant', until: null };
    const prompt = samplePrompt({ findings: [sampleFinding({ accepted, fails: false })] });
    expect(titleOf([prompt])).toMatch(/, 1 accepted$/);
  });
});

describe('the table', () => {
  it('has a row for each prompt, the worst first: what, where, cost, hit ratio', () => {
    expect(markdownReport(sampleDay())).toContain(String.raw`
| | Prompt | What | Per 1,000 requests | Hit ratio |
| --- | --- | --- | --- | --- |
| ❌ | ${'`support`'} | a time varies on every call · ${'`prompts/system.md:4`'} | \$1.90 → **\$12.40** | 1.00 → **0.32** |
| ⚠️ | ${'`planner`'}, case eu | tools reordered, 1 more · ${'`prompts/tools.json:2`'} | – | – |
| ➖ | ${'`summary`'} | added | – | – |
`);
  });

  it('has one row for the same edit of many prompts', () => {
    const prompts = Array.from({ length: 40 }, (_, at) => reworded(`p${at}`));
    const text = markdownReport(sampleReport([...prompts, reworded('other', {}, 'Be quick.')]));
    expect(text.match(/^\| ℹ️ .*$/gmu)).toEqual([
      '| ℹ️ | `p0` and 39 more prompts | wording changed · `prompts/system.md:4` | – | – |',
      '| ℹ️ | `other` | wording changed · `prompts/system.md:4` | – | – |',
    ]);
  });

  it('orders by money, then by tokens, then by name', () => {
    const cost = (head: number) => ({
      currency: 'USD' as const,
      per1000Requests: { base: 1, head },
      rewriteOnce: 0,
    });
    const prompts = [
      reworded('p10', { cost: cost(1.001) }, 'a'),
      reworded('p9', { cost: cost(1.002) }, 'b'),
      reworded('dear', { cost: cost(3) }, 'c'),
    ];
    const names = markdownReport(sampleReport(prompts)).match(/^\| ℹ️ \| `\w+`/gmu);
    expect(names).toEqual(['| ℹ️ | `dear`', '| ℹ️ | `p9`', '| ℹ️ | `p10`']);
  });

  it('shows what a suspect value may cost, and no ratio that it would belie', () => {
    const prompt = samplePrompt({
      status: 'changed',
      findings: [sampleFinding({ code: 'suspect-value', axis: 'commit', costPer1000: 2.7 })],
      cost: { currency: 'USD', per1000Requests: { base: 1.4, head: 1.4 }, rewriteOnce: 0.01 },
      hitRatio: {
        predicted: {
          base: { tokenHitRatio: 1, prefixHitRatio: 1 },
          head: { tokenHitRatio: 1, prefixHitRatio: 1 },
        },
        measured: null,
      },
    });
    expect(markdownReport(sampleReport([prompt]))).toContain(
      String.raw`| \$1.40 → **up to \$4.10** | 1.00 → **?** |`,
    );
  });
});

describe('the findings', () => {
  it('that block are open, with place, change, reason and fix', () => {
    expect(markdownReport(sampleDay())).toContain(OPEN);
  });

  it('are open three at a time at most, and everything else is folded', () => {
    const prompts = Array.from({ length: 5 }, (_, at) =>
      samplePrompt({
        id: `p${at}`,
        status: 'volatile',
        findings: [
          sampleFinding({
            causes: [(['uuid', 'age', 'host', 'user', 'date'] as const)[at] ?? 'date'],
          }),
        ],
      }),
    );
    const text = markdownReport(sampleReport(prompts));
    expect(text.match(/^#### /gm)).toHaveLength(3);
    expect(text.match(/<summary>❌ <code>p\d<\/code>/g)).toHaveLength(2);
  });

  it('from before, accepted and fixed are in one fold', () => {
    const status = (one: 'pre-existing' | 'fixed') =>
      sampleFinding({ status: one, fails: false, message: `This one is ${one}.` });
    const findings = [sampleFinding(), status('fixed'), status('pre-existing')];
    const text = markdownReport(sampleReport([samplePrompt({ status: 'volatile', findings })]));
    const folded = text.slice(text.indexOf('<summary>Known before, accepted or fixed</summary>'));
    expect(folded).toContain('This one is pre-existing.');
    expect(folded).toContain('This one is fixed.');
    expect(folded).not.toContain('holds a time');
  });

  it('can be accepted: the entry is ready to paste', () => {
    const text = markdownReport(sampleDay());
    expect(text).toContain('check --accept a1b2c3d4 --reason');
    expect(text).toContain(
      '    - { prompt: support, code: volatile-prefix, wireId: "fedcba9876543210", reason: "say why it is meant", until: 2027-02-21 }',
    );
  });
});

describe('an adopting pull request', () => {
  it('gets an inventory, with what is broken already', () => {
    const broken = sampleFinding({ fails: false, status: 'pre-existing' });
    const prompts = [samplePrompt(), samplePrompt({ id: 'b', findings: [broken] })];
    const text = markdownReport(sampleReport(prompts, { isAdopting: true }));
    expect(text).toContain('| ✅ | `support` | claude-sonnet-5 | \\~4,100 | – | – |');
    expect(text).toContain('| ⚠️ | `b` |');
    expect(text).toContain('#### ⚠️ `b` – a time varies on every call');
  });
});

describe('the foot', () => {
  it('names the commits, counts the unchanged prompts, and says what is estimated', () => {
    expect(markdownReport(sampleDay()).trimEnd().split('\n').at(-1)).toBe(
      '<sub>`main` 1f0c4b7a9d2e8c6b5a4f3e2d1c0b9a8f7e6d5c4b → `HEAD` 9a8b7c6d5e4f30211203f4e5d6c7b8a990817263 · 2 other prompts unchanged · token counts are estimates</sub>',
    );
  });
});
