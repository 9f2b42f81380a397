import type { Environment } from '../repository/git/environment.ts';
import type { RepositoryOptions } from '../repository/git/repository.ts';
import type { RevisionsRequest } from '../repository/git/revisions.ts';
import type { AcceptNow } from '../report/figures/verdict.ts';
import type { Callers } from '../probe/call/callers.ts';
import type { Clock } from '../probe/clock.ts';
import type { CountEndpoints } from '../probe/count/endpoints.ts';
import type { Caps } from './caps.ts';

/** What to compare, and by which rules; what is left out is as the contract, section 2, says. */
export interface CheckOptions {
  /** A folder inside the repository. */
  readonly repo: string;
  /** That folder is where the run lives: its config, its discovery, its paths and its commands count from it. */
  readonly scoped?: boolean | undefined;
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  /** What head is to be merged into, where `base` is left out. */
  readonly target?: RevisionsRequest['target'];
  /** Asks the hosting service where two commits part, for clones that lack the history. */
  readonly compare?: RevisionsRequest['compare'];
  /** For fetching what a shallow clone lacks. */
  readonly credentials?: RepositoryOptions['credentials'];
  /** Head is the uncommitted work. */
  readonly worktree?: boolean | undefined;
  /** The configuration file, from the repository's root. */
  readonly config?: string | undefined;
  /** Edits of `fail_on`, as on the command line. */
  readonly failOn?: string | undefined;
  readonly minHitRatio?: number | undefined;
  /** Findings that this run accepts, by their ids. */
  readonly accept?: AcceptNow | undefined;
  /** Shows everything and fails nothing. */
  readonly reportOnly?: boolean | undefined;
  /** Looks at every prompt, also at those that nothing in the change can have touched. */
  readonly all?: boolean | undefined;
  /** Renders of each command on each side: three where left out; more of them hunt rare flips. */
  readonly repeat?: number | undefined;
  readonly env: Environment;
  readonly progress?: Progress | undefined;
  /** Why commands of the repository must not run, with the way out; null or left out where they may. */
  readonly refuseCommands?: string | null | undefined;
  /** Leaves out what `setup` would install: commands run with what the checkout has. */
  readonly withoutSetup?: boolean | undefined;
  /** The live probe; never made where left out. */
  readonly probe?: CheckProbe | undefined;
  /** Asks the providers for the token counts that the lock file lacks; only it is read where left out. */
  readonly exact?: CheckExact | undefined;
  /** What the whole run may take, where that is not as ever. */
  readonly caps?: Partial<Caps> | undefined;
  /** Milliseconds from whenever, for the caps; the process's own clock where left out. */
  readonly clock?: (() => number) | undefined;
  /** The day of the run; the clock's where left out. */
  readonly today?: Date | undefined;
}

/** Hears what the run is busy with. */
export interface Progress {
  phase(text: string): void;
  /** A render of a command is over: which one, how it went and how long it took, in words. */
  rendered?(prompt: string, render: string): void;
  /** What a command that failed wrote to stderr; `what` names it. */
  complaint?(what: string, stderr: string): void;
}

/** What the caller says about the probe; it beats the configuration. */
export interface ProbeFlags {
  readonly mode?: 'off' | 'auto' | 'required' | undefined;
  readonly budgetUsd?: number | undefined;
  readonly maxCalls?: number | undefined;
}

/** How `check` may probe; it does so where the configuration or the flags ask for it. */
export interface CheckProbe extends ProbeFlags {
  /** Asked for only where a call may be made. */
  readonly callers: () => Callers;
  readonly clock: Clock;
}

/** Whom `--exact` asks. */
export interface CheckExact {
  readonly endpoints: CountEndpoints;
}
