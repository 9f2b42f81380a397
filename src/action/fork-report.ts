import path from 'node:path';
import { usageError } from '../errors.ts';
import type { ExitCode } from '../findings/policy/exit.ts';
import { markdownReport } from '../report/markdown.ts';
import { readReport } from '../report/read-report.ts';
import { markerFor, write } from './comment.ts';
import { handedOverText } from './handed-over.ts';
import type { Host } from './host.ts';
import { notice } from './log.ts';
import { isNews } from './outcome.ts';
import { setOutput } from './runner-commands.ts';
import type { Step } from './step.ts';

/** Said in every such comment: the run belongs to the change, so it may say anything. */
const ORIGIN =
  '<sub>From the report of a run that the change itself controls. What counts is the check.</sub>\n';

/**
 * The sub-action `comment/`: writes the report of the run that a `workflow_run` follows onto its pull request.
 * A fork's own run may not. The report is anybody's text; which pull request it goes to, GitHub says.
 *
 * @param file the input `report`
 * @throws GuardError (usage) on another event, and for a file that is no report
 */
export async function commentOnFork(host: Host, step: Step, file: string): Promise<ExitCode> {
  const { event, workflow, api, inputs } = step;
  if (event.kind !== 'other' || event.followed === null)
    throw usageError(
      'This step posts the report of another run, which only the event workflow_run names: put it into a workflow on workflow_run.',
    );
  const text = await handedOverText(path.resolve(workflow.workspace, file), 'The input report');
  const report = readReport(text);
  if (report === null)
    throw usageError(
      'The input report names no JSON report of this version of prompt-cache-guard: upload the file of the output report-path, and use the same version in both workflows.',
    );
  if (api === null) return skipped(host, 'The input github-token is empty.');
  const { followed } = event;
  const pullRequest = await pullRequestOf(followed, api);
  if (typeof pullRequest === 'string') return skipped(host, pullRequest);
  const runUrl =
    workflow.repository === ''
      ? null
      : `${workflow.serverUrl}/${workflow.repository}/actions/runs/${followed.id}`;
  const url = await write(
    host,
    api,
    {
      pullRequest,
      marker: markerFor(step),
      create: inputs.comment === 'always' || isNews(report),
    },
    (limit) =>
      `${markdownReport(report, { limit: limit - Buffer.byteLength(ORIGIN) - 1 })}\n${ORIGIN}`,
    runUrl,
  );
  setOutput(host, 'comment-url', url ?? '');
  return 0;
}

/** The one open pull request whose newest commit the run was about; else why there is none. */
async function pullRequestOf(
  { owner, branch, head }: NonNullable<(Step['event'] & { kind: 'other' })['followed']>,
  api: NonNullable<Step['api']>,
): Promise<number | string> {
  if (owner === null || branch === null) return 'The repository or branch of the run is gone.';
  const open = await api.pullRequestsFrom(owner, branch);
  const [only, ...others] = open.filter((one) => one.head === head);
  if (only === undefined)
    return open.length > 0
      ? 'The pull request has newer commits, whose own run will tell.'
      : 'No pull request of that branch is open.';
  if (others.length > 0)
    return `${others.length + 1} pull requests have this commit at their head, and GitHub does not say which of them the run was for.`;
  return only.number;
}

function skipped(host: Host, reason: string): ExitCode {
  notice(host, `No comment was written. ${reason}`);
  setOutput(host, 'comment-url', '');
  return 0;
}
