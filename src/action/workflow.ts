import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Environment } from '../repository/git/environment.ts';
import { messageOf, usageError } from '../errors.ts';

/** Where and for what the step runs, from the variables that the runner sets. */
export interface Workflow {
  readonly event: string;
  /** The commit that GitHub runs the workflow for; '' where the runner does not say. */
  readonly sha: string;
  /** Where the checkout step put the repository. */
  readonly workspace: string;
  /** A folder that the runner empties behind the job. */
  readonly temporary: string;
  /** `owner/name` */
  readonly repository: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly name: string;
  readonly job: string;
  /** The run's number; '' where the runner does not say. */
  readonly run: string;
  /** The page of this run; null where the runner does not say. */
  readonly runUrl: string | null;
}

/** @throws GuardError (usage) outside a workflow */
export function readWorkflow(env: Environment): Workflow {
  const serverUrl = (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, '');
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  const run = env['GITHUB_RUN_ID'] ?? '';
  const workspace = needed(env, 'GITHUB_WORKSPACE');
  return {
    event: needed(env, 'GITHUB_EVENT_NAME'),
    sha: env['GITHUB_SHA'] ?? '',
    workspace,
    temporary: env['RUNNER_TEMP'] ?? path.join(workspace, '..'),
    repository,
    serverUrl,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    name: env['GITHUB_WORKFLOW'] ?? '',
    job: env['GITHUB_JOB'] ?? '',
    run: /^\d+$/.test(run) ? run : '',
    runUrl:
      /^[\w.-]+\/[\w.-]+$/.test(repository) && /^\d+$/.test(run)
        ? `${serverUrl}/${repository}/actions/runs/${run}`
        : null,
  };
}

/**
 * The event's payload, which the runner leaves in a file.
 * @throws GuardError (usage) when it cannot be read
 */
export async function readPayload(env: Environment): Promise<unknown> {
  try {
    const text = await readFile(needed(env, 'GITHUB_EVENT_PATH'), 'utf8');
    return JSON.parse(text);
  } catch (error) {
    throw usageError(
      `The event's payload cannot be read (${messageOf(error)}): run this step on GitHub, or on a runner that writes GITHUB_EVENT_PATH.`,
      error,
    );
  }
}

function needed(env: Environment, name: string): string {
  const value = env[name];
  if (value !== undefined && value !== '') return value;
  throw usageError(
    `${name} is not set: this program is a step of a GitHub workflow. On your own machine run npx prompt-cache-guard check.`,
  );
}
