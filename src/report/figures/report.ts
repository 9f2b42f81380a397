import type { AnalysedPrompt } from '../../findings/axes/analyse.ts';
import type { Finding } from '../../findings/finding.ts';
import { QUOTED, type Quoting, masked } from '../../findings/secrets.ts';
import { type AcceptTarget, acceptNotes } from '../../findings/policy/accept-notes.ts';
import type { Untouched } from '../../render/unchanged.ts';
import type { Coverage, PromptReport, Report, Revision } from '../report.ts';
import { VERSION } from '../../version.ts';
import { withCostIncrease } from './cost-increase.ts';
import type { Forecast } from './forecast.ts';
import { forecastNotes } from './forecast-notes.ts';
import { turnNotes } from './turn-notes.ts';
import { moneyOf } from './money.ts';
import { type PromptPair, pairPrompts } from './pairs.ts';
import { Listing, type ListingCaps } from './listing.ts';
import type { Measured } from './probed.ts';
import { judgePrompt, untouchedReport } from './prompt.ts';
import { totalsOf } from './totals.ts';
import { type Policy, runWithPolicy, standing, withPolicy } from './verdict.ts';

/** Both sides of a run, analysed, and what judges them. */
export interface Judgement {
  readonly base: { readonly revision: Revision; readonly prompts: readonly AnalysedPrompt[] };
  readonly head: { readonly revision: Revision; readonly prompts: readonly AnalysedPrompt[] };
  /** Prompts that nobody looked at: they are unchanged. */
  readonly untouched?: readonly Untouched[];
  readonly policy: Policy;
  /** Findings of the run as a whole. */
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
  /** What hit ratios and costs are predicted for; nothing is predicted where it is left out. */
  readonly forecast?: Forecast | null;
  /** What the live probe found; left out where it did not run. */
  readonly measured?: Measured | null;
  /** What rules cover; left out where files are looked at by themselves. */
  readonly coverage?: Coverage;
  readonly isAdopting?: boolean;
  /** A config that declares what was only discovered. */
  readonly suggestedConfig?: string;
  /** How bytes of prompts are quoted; left out: all but secrets. */
  readonly quoting?: Quoting;
  /** How many findings are listed; left out: all. */
  readonly caps?: ListingCaps;
  /** Why no further prompt is compared; null, and left out, where there is time. */
  readonly late?: () => string | null;
}

/** The report on two sides: the value that every format is made from. */
export function reportOf(judgement: Judgement): Report {
  const { base, head, policy, notes, coverage, suggestedConfig } = judgement;
  const { forecast = null, measured = null, untouched = [] } = judgement;
  const run = runWithPolicy(judgement.findings, policy);
  const listing = new Listing(judgement.caps);
  const judged = pairPrompts(base.prompts, head.prompts).map((pair) => {
    const late = judgement.late?.() ?? null;
    const quoting = judgement.quoting ?? QUOTED;
    const { entries, notes: own } = judgePrompt(inTime(pair, late), forecast, measured, quoting);
    const prompts = entries.map((prompt) => withPolicy(prompt, policy));
    return { prompts: prompts.map((prompt) => listing.listed(prompt, policy)), notes: own };
  });
  const listed = judged.flatMap((each) => each.prompts);
  const priced = withCostIncrease(listed, forecast);
  const entries = priced.prompts
    .map((prompt, at) => (prompt === listed[at] ? prompt : withPolicy(prompt, policy)))
    .concat(untouched.map(untouchedReport));
  const { verdict, findings, prompts, reportOnly } = standing(
    { findings: run, prompts: entries, cut: listing.cut },
    policy,
    coverage?.isNoneAnalysed ?? false,
  );
  const assumptions = head.prompts.flatMap((prompt) =>
    prompt.outcome === 'analysed' ? prompt.notes : [],
  );
  return {
    schemaVersion: 1,
    tool: { name: 'prompt-cache-guard', version: VERSION },
    verdict,
    base: base.revision,
    head: head.revision,
    totals: totalsOf(prompts, findings),
    findings,
    day: policy.today,
    money: moneyOf(prompts, forecast),
    ...(coverage !== undefined && { coverage }),
    ...(judgement.isAdopting === true && { isAdopting: true as const }),
    ...(reportOnly !== null && { reportOnly }),
    prompts,
    notes: [
      ...new Set([
        ...notes,
        ...assumptions,
        ...turnNotes(prompts),
        ...forecastNotes(prompts, forecast),
        ...(priced.note === null ? [] : [priced.note]),
        ...acceptNotes(policy.accept, prompts.map(acceptTarget), policy.today),
        ...judged.flatMap((each) => each.notes),
      ]),
    ].map(masked),
    ...(suggestedConfig !== undefined && { suggestedConfig }),
  };
}

/** What there is no time for could not be analysed. */
function inTime(pair: PromptPair, reason: string | null): PromptPair {
  if (reason === null || pair.head?.outcome !== 'analysed') return pair;
  const { id, declared, source } = pair.head;
  return {
    ...pair,
    head: { outcome: 'failed', id, declared, source, reason, at: null, isOfRun: true },
  };
}

function acceptTarget({ id, head, findings }: PromptReport): AcceptTarget {
  const codes = findings.flatMap(({ code, status }) => (status === 'fixed' ? [] : [code]));
  return { prompt: id, wireId: head?.wireId ?? null, codes };
}
