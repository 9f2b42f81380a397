import type { Finding, Severity } from '../findings/finding.ts';
import type { Breakpoint, Section } from '../request/unit.ts';
import type { Measurement } from '../probe/measurement.ts';
import type { PromptSource } from '../render/rendering.ts';

/** The report value that every format is made from: the JSON report of the contract, section 4. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'prompt-cache-guard'; readonly version: string };
  readonly verdict: Verdict;
  /** The day of the run, as YYYY-MM-DD: prices and accepted findings go by it. */
  readonly day: string;
  readonly base: Revision;
  readonly head: Revision;
  readonly totals: Totals;
  /** Findings of the run as a whole. */
  readonly findings: readonly Finding[];
  /** What rules cover, and what none does; left out where files are looked at by themselves. */
  readonly coverage?: Coverage;
  /** The pull request adopts the guard: what it finds is an inventory. */
  readonly isAdopting?: true;
  /** Nothing fails, because the run only reports: how many findings would. */
  readonly reportOnly?: { readonly wouldFail: number };
  /** What the prompts that were looked at cost. */
  readonly money: Money;
  readonly prompts: readonly PromptReport[];
  /** Sentences about the run that a reader should know: what was estimated, skipped or assumed. */
  readonly notes: readonly string[];
  /** A config, ready to paste, that binds texts to requests which were found without one and changed. */
  readonly suggestedConfig?: string;
}

/** Predicted cost of input in US dollars, over the prompts of both sides whose cost is known; null where none is. */
export interface Money {
  readonly currency: 'USD';
  /** Of 1,000 requests of each prompt. */
  readonly per1000Requests: { readonly base: number | null; readonly head: number | null };
  readonly perDay: { readonly base: number | null; readonly head: number | null };
  /** What the figures stand on; null without any. */
  readonly traffic: 'assumed' | 'config' | 'production' | null;
}

export interface Coverage {
  /** Prompts of head that a rule covers, looked at or not. */
  readonly guarded: number;
  /** Those of them that no config names: found as files, and in source code. */
  readonly discovered: number;
  readonly inCode: number;
  readonly notAnalysed: number;
  /** The config declares prompts, and not one of them could be analysed. */
  readonly isNoneAnalysed: boolean;
  /** What looks like a prompt, or calls a model, and is covered by no rule. */
  readonly unguarded: readonly UnguardedPlace[];
}

export interface UnguardedPlace {
  readonly file: string;
  /** From 1; null for a file as a whole. */
  readonly line: number | null;
  readonly why: string;
}

export type Verdict = 'pass' | 'fail' | 'error';

/**
 * A commit; `sha` is null for uncommitted work (ref 'work tree') and for files by their name; an empty
 * ref is no side at all.
 */
export interface Revision {
  readonly ref: string;
  readonly sha: string | null;
}

export type PromptStatus = 'unchanged' | 'changed' | 'volatile' | 'added' | 'removed' | 'error';

export interface Totals {
  readonly prompts: number;
  readonly unchanged: number;
  readonly changed: number;
  readonly volatile: number;
  readonly added: number;
  readonly removed: number;
  readonly error: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

export interface PromptReport {
  readonly id: string;
  readonly case: string;
  readonly conversation: string;
  /** The id at base, where a removed and an added prompt are one renamed prompt. */
  readonly renamedFrom: string | null;
  readonly source: PromptSource;
  readonly provider: string | null;
  readonly model: string | null;
  readonly status: PromptStatus;
  readonly base: SideReport | null;
  readonly head: SideReport | null;
  readonly hitRatio: {
    readonly predicted: { readonly base: Ratios | null; readonly head: Ratios | null } | null;
    /** What the live probe found; null where it did not run. */
    readonly measured: Measurement | null;
  };
  readonly cost: Cost | null;
  readonly findings: readonly Finding[];
}

/** One side of a prompt; token numbers are estimates unless `tokens` says exact. */
export interface SideReport {
  readonly prefixId: string;
  readonly wireId: string;
  readonly prefixTokens: number;
  readonly totalTokens: number;
  /** The fewest tokens of a prefix that the model caches. */
  readonly minimumTokens: number;
  /** Where the tokens of the last request stand, in cache order; together they are `totalTokens`. */
  readonly sections: readonly SectionTokens[];
  /** The same, unit by unit, for the page that draws them; the JSON report would be many times as large, and has none. */
  readonly units?: readonly UnitTokens[];
  /** How good the two token numbers are, and the range they lie in. */
  readonly tokens: TokenQuality;
  /** JSON Pointers of the units or fields that carry a breakpoint. */
  readonly breakpoints: readonly string[];
  readonly turns: number;
}

export interface SectionTokens {
  readonly section: Section;
  readonly tokens: number;
}

/** A unit of the last request; with a count of more than 1 it stands for neighbours that follow it too. */
export interface UnitTokens {
  readonly section: Section;
  /** Index and pointer of the first unit, as `where` of a finding has them. */
  readonly index: number;
  readonly pointer: string;
  /** What it is, by the names that the request has: `tool search`, `user text`. */
  readonly what: string;
  readonly tokens: number;
  readonly count: number;
  /** The breakpoint that it ends with. */
  readonly breakpoint: { readonly kind: Breakpoint['kind']; readonly ttl: string | null } | null;
}

export interface TokenQuality {
  readonly kind: 'estimate' | 'exact';
  readonly prefixLow: number;
  readonly prefixHigh: number;
}

export interface Ratios {
  readonly tokenHitRatio: number | null;
  readonly prefixHitRatio: number | null;
}

export interface Cost {
  readonly currency: 'USD';
  readonly per1000Requests: { readonly base: number | null; readonly head: number | null };
  readonly rewriteOnce: number | null;
}
