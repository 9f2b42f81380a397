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
  const wanted = { pullRequest, create: inputs.comment === 'always' || outcome.isNews };
  return await write(
    host,
    api,
    { ...wanted, marker: markerFor(step) },
    outcome.markdown,
    workflow.runUrl,
  );
}

/** The first line of this step's comments. */
export function markerFor({ inputs, workflow }: Step): string {
  return markerOf({
    key: inputs.commentKey,
    workflow: workflow.name,
    job: workflow.job,
    folder: inputs.workingDirectory,
  });
}

/**
 * Writes a comment, or brings the one that is there up to date.
 * @param text Markdown of at most so many bytes
 * @param runUrl the page of the run that it leads to
 * @returns where it is; null, after a notice, where it cannot be written
 */
export async function write(
  host: Host,
  api: GitHubApi,
  where: Omit<StickyComment, 'body'>,
  text: (limit: number) => string,
  runUrl: string | null,
): Promise<string | null> {
  const { full, smallest } = commentBody(where.marker, text, runUrl);
  try {
    return await keep(api, { ...where, body: full }, { ...where, body: smallest });
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
