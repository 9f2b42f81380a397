import type { Finding, FindingCode } from '../findings/finding.ts';
import type { PromptReport, Report, SideReport } from './report.ts';

/** What a prompt stands to lose, and where its prefix breaks. */
export interface Stake {
  /** The side that numbers are given for: head, or base for a removed prompt. */
  readonly side: SideReport | null;
  /** Tokens of the cached prefix that are no longer read; the largest of the findings, never their sum. */
  readonly lost: number;
  /** The finding that loses them. */
  readonly worst: Finding | null;
}

// Their tokens stand behind the cached prefix, or nothing is lost that was there before.
const NOT_IN_PREFIX: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'stranded-tokens',
  'below-minimum',
  'no-breakpoint',
  'implicit-only',
  'config-changed',
  'guard-removed',
  'unguarded',
  'not-analysed',
]);

export function stakeOf(prompt: PromptReport): Stake {
  // Base alone says nothing of a prompt that head could not give.
  const side = prompt.status === 'error' ? null : (prompt.head ?? prompt.base);
  const worst = worstOf(prompt.findings.filter(({ status }) => status !== 'fixed'));
  // A lost breakpoint takes along what only base had in its prefix.
  const holder = worst?.code === 'breakpoint-lost' ? prompt.base : side;
  const lost = Math.min(worst?.lostTokens ?? 0, holder?.prefixTokens ?? 0);
  return { side, lost, worst };
}

/** The finding that loses most tokens of a cached prefix; null where none loses any. */
export function worstOf(findings: readonly Finding[]): Finding | null {
  let worst: Finding | null = null;
  for (const finding of findings) {
    if (NOT_IN_PREFIX.has(finding.code)) continue;
    if (finding.lostTokens > (worst?.lostTokens ?? 0)) worst = finding;
  }
  return worst;
}

/** Prompts that have something to tell, what is worst first; equal ones in their order. */
export function byStake(report: Report): readonly PromptReport[] {
  return report.prompts
    .filter((prompt) => prompt.status !== 'unchanged' || prompt.findings.length > 0)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || stakeOf(b).lost - stakeOf(a).lost);
}

/** Findings, what is worst first: new ones, then pre-existing ones, then improvements. */
export function byWeight(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => weight(a) - weight(b) || b.lostTokens - a.lostTokens);
}

/** The worst of a prompt's findings, as a mark for its headline; 'none' where nothing is new. */
export type Mark = 'error' | 'warning' | 'note' | 'none' | 'fixed';

export function markOf(prompt: PromptReport): Mark {
  if (prompt.status === 'error' || prompt.findings.some((finding) => finding.fails)) return 'error';
  const introduced = prompt.findings.filter((finding) => finding.status === 'introduced');
  const open = introduced.filter((finding) => finding.accepted === null);
  if (open.some((finding) => finding.severity !== 'note')) return 'warning';
  if (introduced.length > 0) return 'note';
  const only = prompt.findings.length > 0 && prompt.findings.every((one) => one.status === 'fixed');
  return only ? 'fixed' : 'none';
}

const RANKS: Readonly<Record<Mark, number>> = { error: 0, warning: 1, note: 2, none: 3, fixed: 4 };

function rankOf(prompt: PromptReport): number {
  return RANKS[markOf(prompt)];
}

function weight(finding: Finding): number {
  const status = { introduced: 0, 'pre-existing': 3, fixed: 6 }[finding.status];
  return status + { error: 0, warning: 1, note: 2 }[finding.severity];
}
