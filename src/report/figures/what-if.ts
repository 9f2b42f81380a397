import type { Finding, FindingCode } from '../../findings/finding.ts';
import { type Prediction, predict } from '../../cache/play/predict.ts';
import type { Price } from '../../cache/play/predict.ts';
import type { ScenarioTurn } from '../../cache/play/scenario.ts';
import type { Traffic } from '../../cache/play/traffic.ts';
import { withBreakpoint, withVaryingLast } from '../../cache/play/what-if.ts';
import { shownRatio } from '../../request/tokens/ratio.ts';
import { suspectCosts } from './suspect-cost.ts';
import { longerLife } from './longer-life.ts';

/** What changes would bring, each computed by playing the changed request. */
export interface WhatIfs {
  /** Sentences to be put behind the fix of a finding, by its id. */
  readonly fixes: ReadonlyMap<string, string>;
  /** What suspect values cost if they vary, in US dollars for 1,000 requests, by the id of the finding. */
  readonly suspects: ReadonlyMap<string, number>;
  /** Where a longer lifetime pays at this traffic, what it brings, as the end of a sentence; else null. */
  readonly lifetime: string | null;
}

const MARKER_MISSING: ReadonlySet<FindingCode> = new Set(['no-breakpoint', 'implicit-only']);
const VARYING: ReadonlySet<FindingCode> = new Set(['volatile-prefix', 'unshared-prefix']);
/** A gain that is worth a sentence. */
const GAIN = 0.02;

/** Plays the fixes of head's findings, and a longer lifetime where entries expire. */
export function whatIfs(
  head: readonly ScenarioTurn[],
  prediction: Prediction,
  findings: readonly Finding[],
  { traffic, price }: { readonly traffic: Traffic; readonly price: Price },
): WhatIfs {
  const play = (turns: readonly ScenarioTurn[], under = traffic) =>
    predict(turns, { traffic: under, price });
  const before = prediction.totals.tokenHitRatio ?? 0;
  const sentence = (turns: readonly ScenarioTurn[], how: string): string | null => {
    const after = play(turns).totals.tokenHitRatio ?? 0;
    const gained = `token hit ratio ${shownRatio(before)} → ${shownRatio(after)}`;
    return after - before < GAIN ? null : `Predicted ${how}: ${gained}.`;
  };
  const fixes = new Map<string, string>();
  const open = findings.filter(({ status }) => status !== 'fixed');
  const varying = open.filter(({ code }) => VARYING.has(code));
  if (varying.length > 0 && head.some(({ varies }) => varies.size > 0)) {
    const how = varying.length === 1 ? 'with it' : `with all ${varying.length} of these fixed`;
    const said = sentence(head.map(withVaryingLast), how);
    if (said !== null) for (const { id } of varying) fixes.set(id, said);
  }
  for (const { id, code, where } of open) {
    if (!MARKER_MISSING.has(code) || where === null) continue;
    const marked = head.map((turn) => {
      const unit = turn.segmented.units.findIndex(({ pointer }) => pointer === where.pointer);
      return (unit === -1 ? null : withBreakpoint(turn, unit)) ?? turn;
    });
    const said = sentence(marked, 'with it');
    if (said !== null) fixes.set(id, said);
  }
  return {
    fixes,
    suspects: suspectCosts(head, prediction, findings, { traffic, price }),
    lifetime: longerLife(head, prediction, traffic, play),
  };
}

/** The findings, each with what its fix would bring behind it. */
export function withWhatIfs(findings: readonly Finding[], whatIfs: WhatIfs): readonly Finding[] {
  return findings.map((finding) => {
    const brings =
      finding.code === 'hit-ratio-below-threshold'
        ? capitalised(whatIfs.lifetime)
        : (whatIfs.fixes.get(finding.id) ?? null);
    const costPer1000 = finding.costPer1000 ?? whatIfs.suspects.get(finding.id) ?? null;
    const fix = brings === null ? finding.fix : `${finding.fix} ${brings}`;
    return { ...finding, costPer1000, fix };
  });
}

function capitalised(end: string | null): string | null {
  return end === null ? null : `${end.slice(0, 1).toUpperCase()}${end.slice(1)}`;
}
