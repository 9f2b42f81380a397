import type { Finding, FindingCode } from '../../findings/finding.ts';
import { lastDayFrom } from '../../findings/policy/accept.ts';
import type { PromptReport, Report } from '../report.ts';
import { byStake, byWeight, markOf, type Mark } from '../stake.ts';
import { type Change, costChange, ratioChange } from './cost-view.ts';
import { placeOf } from '../wording.ts';
import { shortOf } from './short.ts';

/** Prompts whose change is the same, as one row: one prompt as a rule. */
export interface Group {
  readonly prompts: readonly PromptReport[];
  readonly mark: Mark;
  /** What happened, where a person goes, and how much more there is; null where nothing is to be told. */
  readonly worst: Finding | null;
  readonly what: string;
  readonly more: number;
  readonly cost: Change | null;
  readonly ratio: Change | null;
}

/** One fact, with the prompts that it is the same for. */
export interface Item {
  readonly finding: Finding;
  /** Empty for a fact about the run as a whole. */
  readonly prompts: readonly PromptReport[];
  /** Other files of those prompts in which it stands. */
  readonly elsewhere: readonly string[];
}

/** An entry of `policy.accept` as it would have to be written. */
export interface Acceptable {
  readonly id: string;
  readonly entry: {
    readonly prompt: string;
    readonly code: FindingCode;
    readonly wireId: string;
    readonly reason: string;
    readonly until: string;
  };
}

/** What every report for people shows, in this order; each writer only decides how. */
export interface ReportView {
  readonly groups: readonly Group[];
  /** What fails the run. */
  readonly blocking: readonly Item[];
  /** What is new and fails nothing: warnings first, then notes. */
  readonly others: readonly Item[];
  /** What was there before, what is accepted, what is fixed. */
  readonly known: readonly Item[];
  readonly acceptable: readonly Acceptable[];
  /** Prompts that have nothing to tell. */
  readonly quiet: number;
}

export function viewOf(report: Report): ReportView {
  const told = byStake(report);
  const items = itemsOf(report, told);
  const blocking = items
    .filter(({ finding }) => finding.fails)
    .toSorted((a, b) => costOfItem(b) - costOfItem(a));
  const rest = items.filter(({ finding }) => !finding.fails);
  const isNew = ({ finding }: Item) => finding.status === 'introduced' && finding.accepted === null;
  return {
    groups: groupsOf(told),
    blocking,
    others: rest.filter(isNew).toSorted((a, b) => gravity(a.finding) - gravity(b.finding)),
    known: rest.filter((item) => !isNew(item) && !isListed(item, report)),
    acceptable: acceptableIn(blocking, report.day),
    quiet: report.prompts.length - told.length,
  };
}

/** What it costs in all prompts that have it, in cents, so that what looks equal is equal. */
function costOfItem({ finding: { costPer1000 }, prompts }: Item): number {
  return Math.round((costPer1000 ?? 0) * 100) * Math.max(1, prompts.length);
}

/** What nothing guards has a list of its own. */
function isListed({ finding }: Item, { coverage }: Report): boolean {
  return finding.code === 'unguarded' && (coverage?.unguarded.length ?? 0) > 0;
}

function gravity({ severity }: Finding): number {
  return { error: 0, warning: 1, note: 2 }[severity];
}

/** Equal facts of several prompts are one: the same code, causes, place in the file and bytes. */
function itemsOf(report: Report, told: readonly PromptReport[]): readonly Item[] {
  const items = new Map<
    string,
    { finding: Finding; prompts: PromptReport[]; places: Set<string> }
  >();
  for (const finding of byWeight(report.findings))
    items.set(finding.id, { finding, prompts: [], places: new Set() });
  for (const prompt of told) {
    for (const finding of byWeight(prompt.findings)) {
      const key = `${finding.fails} ${factOf(finding)}`;
      const known = items.get(key);
      if (known === undefined) {
        items.set(key, { finding, prompts: [prompt], places: new Set() });
        continue;
      }
      if (!known.prompts.includes(prompt)) known.prompts.push(prompt);
      const place = placeOf(finding)?.place;
      if (finding.file !== null && place !== undefined) known.places.add(place);
    }
  }
  return [...items.values()].map(({ finding, prompts, places }) => {
    places.delete(placeOf(finding)?.place ?? '');
    return { finding, prompts, elsewhere: [...places] };
  });
}

/** What makes two findings the same edit. Values that vary are other bytes in every prompt and in every run. */
function factOf(finding: Finding): string {
  const { code, status, severity, causes, accepted, axis, before, after } = finding;
  const varies = axis === 'repeat' || code === 'suspect-value';
  const isPlaceless = before === null && after === null;
  const { message, file, fileLine, where } = finding;
  const bytes = isPlaceless ? [message, file, fileLine] : [before, after];
  const what = varies ? [where?.section] : bytes;
  return JSON.stringify([code, status, severity, causes, accepted, what]);
}

function groupsOf(told: readonly PromptReport[]): readonly Group[] {
  const groups = new Map<string, PromptReport[]>();
  for (const prompt of told) {
    const facts = prompt.findings.map(factOf).toSorted();
    // Without a finding there is no edit that could be the same; a renamed prompt is its own story.
    const key =
      facts.length === 0 || prompt.renamedFrom !== null
        ? JSON.stringify([prompt.id, prompt.case, prompt.conversation])
        : JSON.stringify([prompt.status, facts]);
    groups.set(key, [...(groups.get(key) ?? []), prompt]);
  }
  return [...groups.values()].map(groupOf).toSorted(byMoney);
}

function groupOf(prompts: readonly PromptReport[]): Group {
  const [first] = prompts;
  const findings = first === undefined ? [] : byWeight(first.findings);
  const worst = findings.find(({ status }) => status !== 'fixed') ?? findings[0] ?? null;
  return {
    prompts,
    mark: first === undefined ? 'none' : markOf(first),
    worst,
    what: first === undefined ? '' : whatOf(first, worst),
    more: Math.max(0, findings.length - 1),
    cost: costChange(prompts),
    ratio: ratioChange(prompts),
  };
}

function whatOf({ status, findings }: PromptReport, worst: Finding | null): string {
  const plain = status === 'error' ? 'not analysed' : status;
  if (worst === null) return plain;
  const isFixed = findings.every((finding) => finding.status === 'fixed');
  if (isFixed) return `fixed: ${shortOf(worst)}`;
  const short = shortOf(worst);
  if (worst.accepted !== null) return `accepted: ${short}`;
  if (status === 'added' || status === 'removed') return `${status}; ${short}`;
  return worst.status === 'pre-existing' ? `${short} (before too)` : short;
}

const RANKS: Readonly<Record<Mark, number>> = { error: 0, warning: 1, note: 2, none: 3, fixed: 4 };

/** What is worst first; of equal ones what costs most, then what loses most, then by name. */
function byMoney(a: Group, b: Group): number {
  return (
    RANKS[a.mark] - RANKS[b.mark] ||
    stakeInMoney(b) - stakeInMoney(a) ||
    tokensOf(b) - tokensOf(a) ||
    nameOf(a).localeCompare(nameOf(b), 'en', { numeric: true })
  );
}

/** In cents, so that what looks equal is equal. */
function stakeInMoney({ prompts }: Group): number {
  const usd = prompts.reduce((total, { cost, findings }) => {
    const { base, head } = cost?.per1000Requests ?? { base: null, head: null };
    const rise = base === null || head === null ? 0 : head - base;
    const most = Math.max(0, ...findings.map(({ costPer1000 }) => costPer1000 ?? 0));
    return total + Math.max(rise, most);
  }, 0);
  return Math.round(usd * 100);
}

/** To two digits, as they are shown. */
function tokensOf({ prompts }: Group): number {
  const tokens = prompts.reduce(
    (total, { findings }) => total + Math.max(0, ...findings.map(({ lostTokens }) => lostTokens)),
    0,
  );
  return Number(tokens.toPrecision(2));
}

function nameOf({ prompts }: Group): string {
  return prompts[0]?.id ?? '';
}

function acceptableIn(blocking: readonly Item[], day: string): readonly Acceptable[] {
  const until = lastDayFrom(day);
  const entries = new Map<string, Acceptable>();
  for (const { finding, prompts } of blocking) {
    for (const { id: prompt, head, findings } of prompts) {
      if (head === null) continue;
      const own = findings.find((each) => each.fails && factOf(each) === factOf(finding));
      const { code } = finding;
      const entry = { prompt, code, wireId: head.wireId, reason: 'say why it is meant', until };
      entries.set(JSON.stringify(entry), { id: own?.id ?? finding.id, entry });
    }
  }
  return [...entries.values()];
}
