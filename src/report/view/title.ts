import { grouped } from '../../request/tokens/words.ts';
import type { Report } from '../report.ts';
import { moneyWords } from './cost-view.ts';
import { isSide, share, times } from './counts.ts';
import { type Item, type ReportView, viewOf } from './view.ts';

/** What the first sign of a report says; a tick only where nothing is left to look at. */
export type Standing = 'good' | 'doubtful' | 'neutral' | 'bad';

export interface Title {
  readonly standing: Standing;
  /** What blocks, what to look at, the money: `1 problem blocks, 2 to look at — +$3.85 per 1,000 requests`. */
  readonly words: string;
}

export function titleOf(report: Report, view: ReportView): Title {
  const money = moneyWords(report);
  const words = [subject(report, view), money].filter((part) => part !== null).join(' — ');
  return { standing: standingOf(report, view), words };
}

/** The same words where a report is told in a line. */
export function headline(report: Report): string {
  return titleOf(report, viewOf(report)).words;
}

function standingOf(report: Report, view: ReportView): Standing {
  if (report.verdict !== 'pass') return 'bad';
  if (isNothingGuarded(report)) return 'neutral';
  const isQuiet = (report.reportOnly?.wouldFail ?? 0) > 0;
  return report.totals.error > 0 || isQuiet || toLookAt(report, view) > 0 ? 'doubtful' : 'good';
}

function subject(report: Report, view: ReportView): string {
  const parts = [
    verdictWords(report, view),
    ...(toLookAt(report, view) > 0 ? [`${grouped(toLookAt(report, view))} to look at`] : []),
    ...(isLoosened(view) ? ['the guard is loosened'] : []),
    ...countOf(acceptedIn(report), 'accepted'),
    ...countOf(report.coverage?.unguarded.length ?? 0, 'not guarded'),
  ];
  const known = view.known.filter(isKnownProblem).length;
  const isCalm = parts.length === 1 && report.verdict === 'pass' && report.reportOnly === undefined;
  if (isCalm && known > 0) parts.push(`${times(known, 'problem')} from before`);
  return parts.join(', ');
}

function verdictWords(report: Report, view: ReportView): string {
  const { reportOnly, totals, verdict } = report;
  const all = report.prompts.length;
  if (reportOnly !== undefined)
    return reportOnly.wouldFail === 0
      ? 'report only, nothing would block'
      : `report only, ${times(reportOnly.wouldFail, 'problem')} would block`;
  if (verdict === 'error')
    return totals.error === 0 ? 'not analysed' : `could not analyse ${share(totals.error, all)}`;
  if (verdict === 'fail') return blockingWords(view.blocking);
  if (isNothingGuarded(report)) return `nothing is guarded here${all === 0 ? '' : ' any more'}`;
  return calmWords(report);
}

function blockingWords(blocking: readonly Item[]): string {
  const prompts = new Set(blocking.flatMap((item) => item.prompts.map(({ id }) => id))).size;
  const count = blocking.length;
  const where = prompts > count ? ` in ${grouped(prompts)} prompts` : '';
  return `${times(count, 'problem')}${where} ${count === 1 ? 'blocks' : 'block'}`;
}

function calmWords({ base, isAdopting, prompts, totals }: Report): string {
  const all = prompts.length;
  if (all === 0) return 'passed, no prompt was found';
  if (isAdopting === true) return `${times(all, 'prompt')} guarded from now on`;
  if (!isSide(base)) return `passed, nothing fails in ${times(all, 'prompt')}`;
  if (totals.unchanged === all)
    return all === 1
      ? 'passed, the prompt keeps its cached prefix'
      : `passed, all ${grouped(all)} prompts keep their cached prefix`;
  const named: readonly (readonly [number, string])[] = [
    [totals.changed, 'changed'],
    [totals.volatile, 'volatile'],
    [totals.added, 'added'],
    [totals.removed, 'removed'],
    [totals.error, 'not analysed'],
  ];
  const counts = named
    .filter(([count]) => count > 0)
    .map(([count, name], at) => `${at === 0 ? share(count, all) : grouped(count)} ${name}`);
  return `passed, ${counts.join(', ')}`;
}

function isNothingGuarded({ verdict, coverage }: Report): boolean {
  return verdict === 'pass' && coverage?.guarded === 0;
}

function toLookAt({ reportOnly }: Report, { others }: ReportView): number {
  // What would block, were it not for the mode, is counted by itself.
  const counts = reportOnly === undefined ? ['error', 'warning'] : ['warning'];
  return others.filter(({ finding }) => counts.includes(finding.severity)).length;
}

function isLoosened({ others }: ReportView): boolean {
  return others.some(
    ({ finding }) => finding.code === 'config-changed' && finding.severity !== 'note',
  );
}

function isKnownProblem({ finding }: Item): boolean {
  return (
    finding.status === 'pre-existing' && finding.severity !== 'note' && finding.accepted === null
  );
}

function acceptedIn({ findings, prompts }: Report): number {
  const all = [...findings, ...prompts.flatMap((prompt) => prompt.findings)];
  return all.filter(({ accepted, status }) => accepted !== null && status === 'introduced').length;
}

function countOf(count: number, what: string): readonly string[] {
  return count === 0 ? [] : [`${grouped(count)} ${what}`];
}

/** What is guarded, and what the money stands on: the small print right below the title. */
export function basisOf({ coverage, money }: Report): string {
  const guarded = coverage === undefined ? null : `${times(coverage.guarded, 'prompt')} guarded`;
  const traffic = money.traffic === null ? null : TRAFFIC[money.traffic];
  return [guarded, traffic].filter((part) => part !== null).join(' · ');
}

const TRAFFIC = {
  assumed: 'cost for an assumed 2,880 requests a day',
  config: 'cost for the configured traffic',
  production: 'cost for the traffic of production',
} as const;
