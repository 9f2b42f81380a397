import type { Report } from '../../src/report/report.ts';
import { sampleFinding, samplePrompt, sampleReport, sampleSide, sampleUnit } from './report.ts';

/** A report that says `text` in every place that a repository can fill. */
export function saying(text: string): Report {
  const finding = sampleFinding({
    message: text,
    fix: text,
    before: `${text} a`,
    after: `${text} b`,
    file: text,
    accepted: { reason: text, until: null },
    related: [sampleFinding({ file: text })],
  });
  return sampleReport(
    [
      samplePrompt({
        id: text,
        case: text,
        model: text,
        status: 'changed',
        source: { kind: 'composed', paths: [text], fidelity: 'exact' },
        head: sampleSide({ units: [sampleUnit({ what: text, pointer: text })] }),
        findings: [finding],
      }),
    ],
    {
      base: { ref: text, sha: null },
      notes: [text],
      suggestedConfig: text,
      coverage: {
        guarded: 1,
        discovered: 0,
        inCode: 0,
        notAnalysed: 0,
        isNoneAnalysed: false,
        unguarded: [{ file: text, line: 3, why: text }],
      },
    },
  );
}
