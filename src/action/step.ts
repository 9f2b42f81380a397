import type { Environment } from '../repository/git/environment.ts';
import path from 'node:path';
import { usageError } from '../errors.ts';
import { type GitHubApi, gitHubApi } from './github/api.ts';
import { type WorkflowEvent, readEvent } from './github/event.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { type Workflow, readPayload, readWorkflow } from './workflow.ts';

/** The step of a workflow that this process is. */
export interface Step {
  readonly inputs: Inputs;
  readonly workflow: Workflow;
  readonly event: WorkflowEvent;
  /** A folder inside the repository. */
  readonly folder: string;
  /** Null without a token. */
  readonly api: GitHubApi | null;
}

/**
 * Reads all that the runner hands over.
 * @throws GuardError (usage) for wrong inputs, and outside a workflow
 */
export async function readStep(env: Environment): Promise<Step> {
  const inputs = readInputs(env);
  if (inputs.probeReport !== undefined && inputs.probeRequests === undefined)
    throw usageError(
      'The input probe-report goes with probe-requests, the trace of the same run: give both, or none.',
    );
  const workflow = readWorkflow(env);
  const { token } = inputs;
  const { apiUrl: url, repository } = workflow;
  return {
    inputs,
    workflow,
    event: readEvent(workflow.event, await readPayload(env)),
    folder: path.resolve(workflow.workspace, inputs.workingDirectory),
    api: token === undefined ? null : gitHubApi({ token, url, repository }),
  };
}
