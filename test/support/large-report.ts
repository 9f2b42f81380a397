import type { PromptReport, Report } from '../../src/report/report.ts';
import { sampleFinding, samplePrompt, sampleReport, sampleSide, sampleUnit } from './report.ts';

/** A report of many prompts, of which so many have findings and the rest is unchanged; all have figures and many units. */
export function largeReport(prompts: number, told: number): Report {
  return sampleReport(Array.from({ length: prompts }, (_, at) => prompt(at, at < told)));
}

/** As an agent has them: two dozen tools. */
const SIDE = sampleSide({
  units: [
    ...Array.from({ length: 24 }, (_, at) =>
      sampleUnit({
        section: 'tools',
        index: at,
        pointer: `/tools/${at}`,
        what: `tool number_${at}`,
        tokens: at === 0 ? 90 : 50,
      }),
    ),
    ...(sampleSide().units ?? []).filter(({ section }) => section !== 'tools'),
  ],
});

function prompt(at: number, isTold: boolean): PromptReport {
  const ratios = { tokenHitRatio: 0.93, prefixHitRatio: 1 };
  const after = isTold ? { tokenHitRatio: 0.29, prefixHitRatio: 0.32 } : ratios;
  return samplePrompt({
    id: `team-${at % 40}/prompt-${at}`,
    source: { kind: 'composed', paths: [`prompts/${at}/system.md`], fidelity: 'exact' },
    status: isTold ? 'changed' : 'unchanged',
    base: isTold ? { ...SIDE, wireId: '0000000000000000' } : SIDE,
    head: SIDE,
    hitRatio: { predicted: { base: ratios, head: after }, measured: null },
    cost: { currency: 'USD', per1000Requests: { base: 1.9, head: 12.4 }, rewriteOnce: 0.015 },
    findings: isTold
      ? [
          sampleFinding({ id: at.toString(16).padStart(8, '0'), file: `prompts/${at}/system.md` }),
          sampleFinding({
            id: (at + 0x10000).toString(16).padStart(8, '0'),
            code: 'prefix-changed',
            severity: 'warning',
            axis: 'commit',
            causes: ['tool-reordered'],
            fails: false,
            before: '["search","book","cancel","refund"]',
            after: '["book","search","cancel","refund"]',
            message: 'The tools stand in another order.',
            fix: 'Keep the tools in the order of base.',
          }),
        ]
      : [],
  });
}
