import type { Environment } from '../../repository/git/environment.ts';
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { PROVIDER_KEYS } from '../../repository/config/provider-keys.ts';
import { codeOf, usageError } from '../../errors.ts';
import { captureEnvironment } from '../../fake-provider/environment.ts';
import { HOST_PATTERNS } from '../../fake-provider/hosts.ts';
import { MEANT_HOST } from '../../fake-provider/server/address.ts';
import { type FakeServerOptions, startFakeServer } from '../../fake-provider/fake-server.ts';
import { started } from '../../repository/started.ts';
import { Hooks } from '../command/hooks.ts';
import { readReports } from '../command/reports.ts';
import type { SentRequest } from '../sources/sent-request.ts';
import { nothingCaptured, sentRequests } from './recorded.ts';

export interface RecordInput {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** What the command sees, but for the variables that lead to the recorder. */
  readonly env: Environment;
  /** An empty folder for the hooks. */
  readonly folder: string;
  readonly reply?: FakeServerOptions['reply'];
  /** Hears what the command writes, to stdout and stderr alike. */
  readonly output: (text: string) => void;
}

export interface Recording {
  /** In the order in which they were sent, at least one. */
  readonly requests: readonly SentRequest[];
  /** How the command ended: its exit code, or the signal that killed it. */
  readonly end: number | NodeJS.Signals;
}

/**
 * Runs a command as it is, against a recorder that stands in for the providers: in its own folder, with
 * the real clock.
 * @throws GuardError (usage) for a command that cannot be started, (analysis) where nothing was captured
 */
export async function record(input: RecordInput): Promise<Recording> {
  const { reply } = input;
  const fakeServer = await startFakeServer(reply === undefined ? {} : { reply });
  try {
    const reports = path.join(input.folder, 'reports');
    mkdirSync(reports);
    const hooks = new Hooks(path.join(input.folder, 'hooks'));
    hooks.plan({
      ...AS_IT_IS,
      reports,
      recorder: fakeServer.url,
      providers: HOST_PATTERNS,
      hostHeader: MEANT_HOST,
    });
    const own = Object.fromEntries(
      Object.entries(input.env).filter(([name]) => !PROVIDER_KEYS.has(name)),
    );
    const env = {
      ...own,
      ...hooks.variables(own),
      ...captureEnvironment(fakeServer.port),
    };
    const end = await run(input, env);
    const requests = sentRequests(fakeServer.requests());
    if (requests.length === 0)
      throw nothingCaptured(input.command, fakeServer.seen(), readReports(reports).reached);
    return { requests, end };
  } finally {
    await fakeServer.close();
  }
}

const AS_IT_IS = {
  time: null,
  seed: null,
  order: null,
  host: null,
  user: null,
  checkout: '',
  tree: '',
  foreign: [],
  own: [],
} as const;

function run(
  { command, args, cwd, output }: RecordInput,
  env: Environment,
): Promise<Recording['end']> {
  return new Promise((resolve, reject) => {
    const child = started(spawn(command, args, { cwd, env, stdio: ['inherit', 'pipe', 'pipe'] }));
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', output);
    child.on('error', (error) => reject(startError(command, error)));
    child.on('close', (code, signal) => resolve(signal ?? code ?? 0));
  });
}

function startError(command: string, error: Error): Error {
  const why = codeOf(error) === 'ENOENT' ? 'there is no such program' : error.message;
  return usageError(
    `${command} cannot be started (${why}): name a program behind --, as in: record -- npm test.`,
    error,
  );
}
