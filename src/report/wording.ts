import type { Finding } from '../findings/finding.ts';
import { aboutTokens, describeTokens, grouped } from '../request/tokens/words.ts';
import type { PromptReport, Report, Revision, SideReport } from './report.ts';
import { stakeOf } from './stake.ts';

/** The verdict in a few words: `failed: 2 errors in 1 of 3 prompts`. */
export function headline(report: Report): string {
  const all = report.prompts.length;
  if (report.reportOnly !== undefined) return `report only: ${wouldFail(report.reportOnly)}`;
  if (report.verdict === 'error') {
    const failed = report.totals.error;
    return failed === 0 ? 'not analysed' : `could not analyse ${share(failed, all)}`;
  }
  if (report.verdict === 'fail') return `failed: ${failures(report)}`;
  if (isNothingGuarded(report))
    return `nothing is guarded here${all === 0 ? '' : ` any more: ${counts(report)}`}${unguarded(report)}`;
  if (all === 0) return 'passed: no prompt was found';
  if (!isSide(report.base)) return `passed: nothing fails in ${times(all, 'prompt')}`;
  const { unchanged } = report.totals;
  if (unchanged === all)
    return `passed: ${all === 1 ? 'the prompt keeps its' : `all ${all} prompts keep their`} cached prefix${unguarded(report)}`;
  return `passed: ${counts(report)}${unguarded(report)}`;
}

function wouldFail({ wouldFail: count }: NonNullable<Report['reportOnly']>): string {
  return count === 0 ? 'nothing would fail' : `${times(count, 'finding')} would fail`;
}

function unguarded({ coverage }: Report): string {
  const count = coverage?.unguarded.length ?? 0;
  return count === 0 ? '' : `, ${grouped(count)} not guarded`;
}

/** What the first sign of a report says; a tick only where everything that is guarded was analysed. */
export type Standing = 'good' | 'doubtful' | 'neutral' | 'bad';

export function standingOf(report: Report): Standing {
  if (report.verdict !== 'pass') return 'bad';
  if (isNothingGuarded(report)) return 'neutral';
  const isLoosened = report.findings.some(
    ({ severity, status, accepted }) =>
      status === 'introduced' && severity !== 'note' && accepted === null,
  );
  const isQuiet = (report.reportOnly?.wouldFail ?? 0) > 0;
  return report.totals.error > 0 || isLoosened || isQuiet ? 'doubtful' : 'good';
}

function isNothingGuarded({ verdict, coverage }: Report): boolean {
  return verdict === 'pass' && coverage?.guarded === 0;
}

function failures(report: Report): string {
  const guilty = report.prompts.filter((prompt) => prompt.findings.some((one) => one.fails));
  const found = [...report.findings, ...guilty.flatMap((prompt) => prompt.findings)].filter(
    (finding) => finding.fails,
  );
  const [first] = found;
  const same = found.every((finding) => finding.severity === first?.severity);
  const what = times(found.length, first !== undefined && same ? first.severity : 'finding');
  return guilty.length === 0 ? what : `${what} in ${share(guilty.length, report.prompts.length)}`;
}

function counts(report: Report): string {
  const { prompts, unchanged, changed, volatile, added, removed, error } = report.totals;
  const named: readonly (readonly [number, string])[] = [
    [unchanged, 'unchanged'],
    [changed, 'changed'],
    [volatile, 'volatile'],
    [added, 'added'],
    [removed, 'removed'],
    [error, 'not analysed'],
  ];
  return named
    .filter(([count]) => count > 0)
    .map(([count, name], at) => `${at === 0 ? share(count, prompts) : count} ${name}`)
    .join(', ');
}

/** What the run costs, one sentence per kind of cost; none where nothing is lost. */
export function costSummary(report: Report): readonly string[] {
  let [lasting, once] = [0, 0];
  for (const prompt of report.prompts) {
    const { lost, worst } = stakeOf(prompt);
    if (worst?.status !== 'introduced' || prompt.status === 'added') continue;
    if (worst.accepted !== null) continue;
    if (isOnce(worst)) once += lost;
    else lasting += lost;
  }
  const sentences: string[] = [];
  if (lasting > 0)
    sentences.push(`${capital(aboutTokens(lasting))} would no longer be read from the cache.`);
  if (once > 0)
    sentences.push(`${capital(aboutTokens(once))} would be written to the cache again, once.`);
  return sentences;
}

/** What one finding costs, in words; null where it costs nothing. */
export function costOf(finding: Finding, exact: boolean): string | null {
  if (!(finding.lostTokens > 0)) return null;
  const tokens = exact ? `${grouped(finding.lostTokens)} tokens` : aboutTokens(finding.lostTokens);
  if (finding.code === 'stranded-tokens') return `${tokens} are paid for in full every time`;
  if (finding.code === 'breakpoint-lost') return `${tokens} are no longer cached`;
  if (finding.code === 'suspect-value')
    return `${tokens} miss the cache whenever the value changes`;
  if (isOnce(finding)) return `${tokens} are written to the cache again, once`;
  if (finding.axis === 'repeat') return `${tokens} miss the cache ${often(finding)}`;
  if (finding.axis === 'turn') return `${tokens} are written again instead of read at such a turn`;
  if (finding.axis === 'sibling') return `${tokens} could be shared and are not`;
  return tokens;
}

function isOnce(finding: Finding): boolean {
  return (
    finding.axis === 'commit' &&
    finding.code !== 'breakpoint-lost' &&
    finding.code !== 'suspect-value'
  );
}

function often(finding: Finding): string {
  switch (finding.varies) {
    case 'call':
      return 'on every call';
    case 'minute':
    case 'hour':
    case 'day':
      return `every ${finding.varies}`;
    case 'process':
      return 'in every new process';
    case 'machine':
      return 'on every other machine';
    case null:
      return 'whenever it varies';
  }
}

/** How large a side's cached prefix is, in words. */
export function prefixSize(side: SideReport): string {
  const { kind, prefixLow, prefixHigh } = side.tokens;
  const range = { kind, low: prefixLow, mid: side.prefixTokens, high: prefixHigh };
  const isCached = side.prefixTokens >= side.minimumTokens;
  return isCached
    ? `${describeTokens(range)} cached`
    : `${describeTokens(range)}, fewer than the ${grouped(side.minimumTokens)} that are cached`;
}

/** What stands beside a prompt's name: its case and conversation where there are several, its old name. */
export function nameParts(prompt: PromptReport): readonly string[] {
  return [
    ...(prompt.case === 'default' ? [] : [`case ${prompt.case}`]),
    ...(prompt.conversation === '1' ? [] : [`conversation ${prompt.conversation}`]),
    ...(prompt.renamedFrom === null ? [] : [`renamed from ${prompt.renamedFrom}`]),
  ];
}

/** Where a person goes: the file and line, else the place in the request. Null where there is none. */
export function placeOf(
  finding: Finding,
): { readonly place: string; readonly inRequest: string | null } | null {
  const where = finding.where ?? finding.whereBefore;
  const turn = where !== null && where.turn > 0 ? ` of turn ${where.turn + 1}` : '';
  const pointer =
    where === null ? null : `${where.pointer === '' ? 'the body' : where.pointer}${turn}`;
  if (finding.file !== null) {
    const line = finding.fileLine === null ? '' : `:${finding.fileLine}`;
    // The whole body is a system prompt: a text that no request is known for.
    const isText = where?.pointer === '' && where.section === 'system';
    return { place: `${finding.file}${line}`, inRequest: isText ? null : pointer };
  }
  if (where === null || pointer === null) return null;
  return {
    place: where.line === null ? pointer : `${pointer}, line ${where.line}`,
    inRequest: null,
  };
}

/** `1 error`, `2 errors` */
export function times(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function share(part: number, all: number): string {
  return `${grouped(part)} of ${times(all, 'prompt')}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Says whether there is such a side at all: files that are looked at by themselves have no base. */
export function isSide(revision: Revision): boolean {
  return revision.ref !== '';
}

/** Says whether a prompt is new, and therefore fails nothing yet. */
export function isAdopted(prompt: PromptReport): boolean {
  return prompt.status === 'added' && !prompt.findings.some((finding) => finding.fails);
}
