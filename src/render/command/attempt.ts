import { analysisError } from '../../errors.ts';
import { LIMITS } from '../../limits.ts';
import type { CommandEnd } from '../../sandbox/run-command.ts';
import type { SideName } from '../../sandbox/sandbox.ts';
import { scenarioReplier } from '../../fake-provider/scenarios.ts';
import {
  type FakeServer,
  type FakeServerOptions,
  startFakeServer,
} from '../../fake-provider/fake-server.ts';
import { nothingCaptured, sentRequests } from '../capture/recorded.ts';
import type { SentRequest } from '../sources/sent-request.ts';
import { failureOfEnd } from './failure.ts';
import type { CommandOrigin } from './origin.ts';
import { requestsOf } from './output.ts';
import { type HookReports, readReports } from './reports.ts';
import { type GivenValues, variablesOf, withArgument } from './values.ts';
import type { FactorValues } from './factor-values.ts';
import type { CommandSandbox } from './command-sandbox.ts';

/** What one run of a command gave. */
export interface Attempt {
  readonly sent: readonly SentRequest[];
  /** Why there is nothing to analyse; null where there is. */
  readonly error: unknown;
  /** Whether it failed by itself, so that another clock may help. */
  readonly mayBeTheClock: boolean;
  readonly reports: HookReports;
  readonly stderr: string;
  /** Paths that earlier renders changed and that could not be put back. */
  readonly unrestored: readonly string[];
}

/**
 * Who gives a command its clock: the hooks of Node and Python, a library for programs of other
 * languages, or nobody.
 */
export type Clock = 'hooks' | 'library' | 'real';

export interface AttemptInput {
  readonly origin: CommandOrigin;
  readonly side: SideName;
  readonly variation: FactorValues;
  readonly clock: Clock;
  /** The prompt's variables; null where it declares none. */
  readonly values: GivenValues | null;
}

/**
 * Runs a command once, and reads what it printed or what it sent to the recorder.
 * @throws GuardError for a side that cannot be written
 */
export async function attempt(
  commandSandbox: CommandSandbox,
  input: AttemptInput,
): Promise<Attempt> {
  const { origin, side, variation, clock, values } = input;
  const { sandbox } = commandSandbox;
  const recorder = origin.kind === 'capture' ? await startFakeServer(answering(origin)) : null;
  try {
    const folder = sandbox.emptyFolder('reports');
    const port = recorder?.port ?? null;
    commandSandbox.plan(variation, folder, port, clock === 'hooks');
    const gitTime = await commandSandbox.gitTime(side, variation);
    const result = await sandbox.run({
      prepared: { side, setup: commandSandbox.setup(origin) },
      command: commandSandbox.inFolder(withArgument(origin.command, commandSandbox, values)),
      env: {
        ...commandSandbox.variables(origin, variation, port, clock, gitTime),
        ...(values === null ? {} : variablesOf(values)),
      },
      elsewhere: variation.elsewhere,
      disturbed: variation.disturbed,
    });
    const { end } = result;
    const reports = readReports(folder);
    const heard = { sent: [], reports, stderr: end.stderr, mayBeTheClock: false };
    if (result.kind === 'setup-failed')
      return {
        ...heard,
        unrestored: [],
        error: failureOfEnd('The setup command', end, LIMITS.setupSeconds),
      };
    const outcome = read(origin, end, reports, recorder);
    const mayBeTheClock = end.how.kind === 'exited' && outcome.error !== null;
    return { ...heard, ...outcome, mayBeTheClock, unrestored: result.unrestored };
  } finally {
    await recorder?.close();
  }
}

function answering({ replies }: Extract<CommandOrigin, { kind: 'capture' }>): FakeServerOptions {
  return replies === null ? {} : { reply: scenarioReplier(replies) };
}

function read(
  { kind }: CommandOrigin,
  end: CommandEnd,
  reports: HookReports,
  recorder: FakeServer | null,
): Pick<Attempt, 'sent' | 'error'> {
  const what = `The ${kind} command`;
  const error = failureOfEnd(what, end) ?? foreignCode(what, reports);
  if (error !== null) return { sent: [], error };
  try {
    if (recorder === null) return { sent: requestsOf(end.stdout), error: null };
    const sent = sentRequests(recorder.requests());
    if (sent.length > 0) return { sent, error: null };
    return { sent, error: nothingCaptured(what, recorder.seen(), reports.reached) };
  } catch (thrown) {
    return { sent: [], error: thrown };
  }
}

/** The other commit's code would make every prompt look unchanged. */
function foreignCode(what: string, { loaded }: HookReports): Error | null {
  const [first] = loaded;
  if (first === undefined) return null;
  return analysisError(
    `${what} loaded ${first}, which is not of the commit that was rendered: install the repository's own packages by setup, so that each commit runs its own code.`,
  );
}
