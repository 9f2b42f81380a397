import type { WorkflowEvent } from './event.ts';

/** Commits that the step's inputs name; they win over the event. */
export interface NamedCommits {
  readonly base?: string | undefined;
  readonly head?: string | undefined;
}

/** What the checkout step left in the work tree. */
export interface CheckedOut {
  readonly sha: string;
  readonly parents: readonly string[];
}

/** What to compare, or why there is nothing to compare. */
export type Compared =
  | {
      readonly kind: 'commits';
      /** Left out: where head left `target`. */
      readonly base?: string | undefined;
      /** Left out: the default branch. */
      readonly target?: string | undefined;
      readonly head?: string | undefined;
    }
  | { readonly kind: 'nothing'; readonly reason: string };

/**
 * Which two commits an event is about (contract, section 7).
 * @param checkedOut HEAD of the work tree, null where there is none
 */
export function comparedCommits(
  event: WorkflowEvent,
  named: NamedCommits,
  checkedOut: CheckedOut | null,
): Compared {
  const { base, head } = named;
  if (base !== undefined && head !== undefined) return { kind: 'commits', base, head };
  const usual = usualCommits(event, checkedOut);
  if (base === undefined && head === undefined) return usual;
  const target = event.kind === 'pull-request' ? event.base : undefined;
  if (head !== undefined) return { kind: 'commits', head, target };
  return { kind: 'commits', base, head: usual.kind === 'commits' ? usual.head : undefined };
}

function usualCommits(event: WorkflowEvent, checkedOut: CheckedOut | null): Compared {
  switch (event.kind) {
    case 'pull-request': {
      const [base, merged, ...more] = checkedOut?.parents ?? [];
      const isMerge = merged === event.head && more.length === 0;
      // What the merge would bring, conflicts and later commits of base included.
      if (isMerge && checkedOut !== null) return { kind: 'commits', base, head: checkedOut.sha };
      return { kind: 'commits', target: event.base, head: event.head };
    }
    case 'merge-group':
      return { kind: 'commits', base: event.base, head: event.head };
    case 'push':
      if (event.after === null) return { kind: 'nothing', reason: 'The branch was deleted.' };
      return { kind: 'commits', base: event.before ?? undefined, head: event.after };
    case 'other':
      return {
        kind: 'nothing',
        reason: `The event ${event.name} does not say what to compare: give the step base and head, or run it on pull_request, merge_group or push.`,
      };
  }
}
