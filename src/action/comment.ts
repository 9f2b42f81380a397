import type { GitHubApi } from './github/api.ts';
import { commentBody } from './github/comment-body.ts';
import type { WorkflowEvent } from './github/event.ts';
import { markerOf } from './github/marker.ts';
import { isUnacceptable, refusalOf } from './github/refusal.ts';
import { type StickyComment, keepComment } from './github/sticky.ts';
import type { Host } from './host.ts';
import { notice } from './log.ts';
import type { Outcome } from './outcome.ts';
import type { Step } from './step.ts';

/**
 * Keeps the pull request's comment up to date, as the input `comment` says. What goes wrong becomes a
 * notice: a comment is a courtesy, and the job summary says the same.
 * @returns where it is, or null
 */
export async function comment(host: Host, outcome: Outcome, step: Step): Promise<string | null> {
  const { inputs, workflow, api } = step;
  const pullRequest = pullRequestOf(step.event);
  if (inputs.comment === 'never' || pullRequest === null) return null;
  if (api === null) {
    notice(host, 'No comment was written: the input github-token is empty.');
    return null;
  }
  const marker = markerOf({
    key: inputs.commentKey,
    workflow: workflow.name,
    job: workflow.job,
    folder: inputs.workingDirectory,
  });
  const { full, smallest } = commentBody(marker, outcome.markdown, workflow.runUrl);
  const create = inputs.comment === 'always' || outcome.isNews;
  const wanted = { pullRequest, marker, create };
  try {
    return await keep(api, { ...wanted, body: full }, { ...wanted, body: smallest });
  } catch (error) {
    notice(host, `No comment was written. ${refusalOf(error)}`);
    return null;
  }
}

async function keep(
  api: GitHubApi,
  wanted: StickyComment,
  smallest: StickyComment,
): Promise<string | null> {
  try {
    return await keepComment(api, wanted);
  } catch (error) {
    if (!isUnacceptable(error)) throw error;
    return await keepComment(api, smallest);
  }
}

function pullRequestOf(event: WorkflowEvent): number | null {
  if (event.kind === 'pull-request') return event.number;
  return event.kind === 'other' ? event.pullRequest : null;
}
