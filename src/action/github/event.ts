import { z } from 'zod';
import { usageError } from '../../errors.ts';

/** What started the workflow, as far as it decides what is compared and who wrote it. */
export type WorkflowEvent = PullRequestEvent | MergeGroupEvent | PushEvent | OtherEvent;

export interface PullRequestEvent {
  readonly kind: 'pull-request';
  /** `pull_request` or `pull_request_target`: the second runs with the rights of the base repository. */
  readonly name: string;
  readonly number: number;
  readonly base: string;
  readonly head: string;
  /** Head lies in another repository, or in one that is gone or not named. */
  readonly fromFork: boolean;
}

export interface MergeGroupEvent {
  readonly kind: 'merge-group';
  readonly base: string;
  readonly head: string;
}

export interface PushEvent {
  readonly kind: 'push';
  /** Null for a new branch or tag. */
  readonly before: string | null;
  /** Null for a deleted branch or tag. */
  readonly after: string | null;
  /** The branch was moved to another history, so that `before` may be gone. */
  readonly forced: boolean;
}

export interface OtherEvent {
  readonly kind: 'other';
  readonly name: string;
  /** The pull request that a comment was made on; null elsewhere. */
  readonly pullRequest: number | null;
  /** Head may lie in another repository: the payload says so, or does not say. */
  readonly fromFork: boolean;
  /** The run that a `workflow_run` follows; null elsewhere. */
  readonly followed: FollowedRun | null;
}

/** A run of another workflow, by what GitHub says of it: nothing of it comes from its artifacts. */
export interface FollowedRun {
  readonly id: number;
  /** The commit that it was about. */
  readonly head: string;
  /** The branch, and who owns the repository that it is in; null where that is gone. */
  readonly branch: string | null;
  readonly owner: string | null;
}

const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const repository = z.object({ full_name: z.string() });

const pullRequestPayload = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    base: z.object({ sha, repo: repository.nullish() }),
    // Null when the fork was deleted.
    head: z.object({ sha, repo: repository.nullish() }),
  }),
});
const mergeGroupPayload = z.object({ merge_group: z.object({ base_sha: sha, head_sha: sha }) });
const pushPayload = z.object({ before: sha, after: sha, forced: z.boolean().optional() });
const issuePayload = z.object({
  issue: z.object({ number: z.int().positive(), pull_request: z.object({}) }),
});

const workflowRunPayload = z.object({
  repository,
  workflow_run: z.object({ head_repository: repository }),
});

const followedRunPayload = z.object({
  workflow_run: z.object({
    id: z.int().positive(),
    head_sha: sha,
    head_branch: z.string().nullish(),
    head_repository: z.object({ full_name: z.string() }).nullish(),
  }),
});

/**
 * Reads the payload that GitHub writes for a run.
 * @throws GuardError (usage) when it lacks what an event of that name has
 */
export function readEvent(name: string, payload: unknown): WorkflowEvent {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target': {
      const { number, base, head } = valid(pullRequestPayload, name, payload).pull_request;
      const [own, other] = [base.repo?.full_name, head.repo?.full_name];
      const fromFork = own === undefined || own !== other;
      return { kind: 'pull-request', name, number, base: base.sha, head: head.sha, fromFork };
    }
    case 'merge_group': {
      const { base_sha, head_sha } = valid(mergeGroupPayload, name, payload).merge_group;
      return { kind: 'merge-group', base: base_sha, head: head_sha };
    }
    case 'push': {
      const { before, after, forced = false } = valid(pushPayload, name, payload);
      return { kind: 'push', before: existing(before), after: existing(after), forced };
    }
    default: {
      const issue = issuePayload.safeParse(payload);
      const pullRequest = issue.success ? issue.data.issue.number : null;
      const run = name === 'workflow_run' ? followedRunPayload.safeParse(payload) : null;
      const followed = run?.data === undefined ? null : followedRun(run.data);
      return { kind: 'other', name, pullRequest, fromFork: mayBeFork(name, payload), followed };
    }
  }
}

function followedRun({ workflow_run: run }: z.infer<typeof followedRunPayload>): FollowedRun {
  return {
    id: run.id,
    head: run.head_sha,
    branch: run.head_branch ?? null,
    owner: run.head_repository?.full_name.split('/')[0] ?? null,
  };
}

function mayBeFork(name: string, payload: unknown): boolean {
  // The payload of a comment does not say where the pull request comes from.
  if (name === 'issue_comment') return true;
  if (name !== 'workflow_run') return false;
  const run = workflowRunPayload.safeParse(payload);
  return (
    !run.success ||
    run.data.workflow_run.head_repository.full_name !== run.data.repository.full_name
  );
}

/** Git's way to say that there is no commit. */
function existing(id: string): string | null {
  return /^0+$/.test(id) ? null : id;
}

function valid<Output>(schema: z.ZodType<Output>, name: string, payload: unknown): Output {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const place = result.error.issues[0]?.path.join('.') ?? '';
  throw usageError(
    `The payload of the event ${name} has no usable ${place === '' ? 'content' : place}: run this step on GitHub, or give base and head.`,
  );
}
