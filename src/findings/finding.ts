import type { FINDING_CODES, SEVERITIES } from '../repository/config/vocabulary.ts';
import type { Section } from '../request/unit.ts';

export type FindingCode = (typeof FINDING_CODES)[number];

export type Severity = (typeof SEVERITIES)[number];
export type Status = 'introduced' | 'pre-existing' | 'fixed';
export type Axis = 'commit' | 'repeat' | 'turn' | 'sibling' | 'lint';
export type Varies = 'call' | 'minute' | 'hour' | 'day' | 'process' | 'machine';

/** Why bytes differ (contract, section 6). */
export const CAUSES = [
  'timestamp',
  'date',
  'age',
  'uuid',
  'random-id',
  'random',
  'counter',
  'signed-url',
  'git',
  'path',
  'host',
  'user',
  'locale',
  'timezone',
  'environment',
  'process',
  'unordered',
  'variable',
  'unknown-volatile',
  'wording',
  'tool-added',
  'tool-removed',
  'tool-edited',
  'tool-reordered',
  'block-added',
  'block-removed',
  'block-reordered',
  'list-reordered',
  'key-order',
  'number-format',
  'escaping',
  'whitespace',
  'line-endings',
  'unicode-form',
  'shape',
  'role',
  'model',
  'parameter',
  'breakpoint',
  'ttl',
  'cache-key',
  'history-edited',
  'history-truncated',
  'image',
] as const;

export type Cause = (typeof CAUSES)[number];

/** Edits that nobody means: the sides say the same in other bytes. */
export const AVOIDABLE_CAUSES: ReadonlySet<Cause> = new Set<Cause>([
  'tool-reordered',
  'block-reordered',
  'list-reordered',
  'key-order',
  'number-format',
  'escaping',
  'whitespace',
  'line-endings',
  'unicode-form',
  'shape',
]);

/** A place in a request (contract, section 4). */
export interface Where {
  readonly section: Section;
  readonly index: number;
  /** JSON Pointer into the request body. */
  readonly pointer: string;
  /** UTF-16 code units inside the string at `pointer`; null where a whole value differs. */
  readonly offset: number | null;
  /** Line inside that string, from 1; null where a whole value differs. */
  readonly line: number | null;
  /** Index of the request in its conversation. */
  readonly turn: number;
}

/** What a finding costs, in tokens (semantics, section 0). */
export interface FindingLoss {
  /** What a request loses in the steady state if this finding alone stays, of the one that loses most. */
  readonly steady: number;
  /** What is written once more after the merge. */
  readonly oneOff: number;
  /** Its part of the whole loss. */
  readonly share: number;
  /** The share of the requests that lose, from 0 to 1. */
  readonly requests: number;
}

/** One reported fact about a prompt. Its words are made from `code` and `causes` by `messages.ts`. */
export interface Finding {
  /** Eight hex digits, stable across runs for the same fact. */
  readonly id: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly status: Status;
  readonly axis: Axis | null;
  readonly where: Where | null;
  readonly whereBefore: Where | null;
  readonly causes: readonly Cause[];
  readonly varies: Varies | null;
  /** Estimated tokens that are no longer read from the cache if this were the only finding. */
  readonly lostTokens: number;
  /** Exact substrings of the two sides, or JSON text where whole values differ; null where a side has none. */
  readonly before: string | null;
  readonly after: string | null;
  /** [start, end] of what was kept where `before` and `after` were trimmed; else null. */
  readonly cut: readonly [number, number] | null;
  readonly message: string;
  readonly fix: string;
  /** Findings with the same root cause, which are not listed by themselves. */
  readonly related: readonly Finding[];
  /** Where a person edits it; null when unknown. */
  readonly file: string | null;
  readonly fileLine: number | null;
  /** How often the same cause stands in this section, over all turns, tools and cases. */
  readonly count: number;
  /** The first ten other places. */
  readonly places: readonly Where[];
  /** Null where nothing was played. */
  readonly loss: FindingLoss | null;
  /** US dollars for 1,000 requests; null where nothing was played or no price is known. */
  readonly costPer1000: number | null;
  /** True where this finding fails the run under the policy in force. */
  readonly fails: boolean;
  /** Why it was accepted, where the configuration accepts it; an accepted finding fails nothing. */
  readonly accepted: Accepted | null;
}

/** An entry of `policy.accept` that applies. */
export interface Accepted {
  readonly reason: string;
  /** Last day on which it applies, as YYYY-MM-DD; null without an end. */
  readonly until: string | null;
}
