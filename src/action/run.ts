import { check } from '../check/check.ts';
import { messageOf } from '../errors.ts';
import { refusalOfCommands } from '../findings/policy/commands.ts';
import { EXIT_OF_FAULT, type ExitCode } from '../findings/policy/exit.ts';
import { terminal } from '../report/escape/terminal.ts';
import { probeText } from '../report/probe-text.ts';
import { textReport } from '../report/text.ts';
import { commitsOf } from './commits.ts';
import { deliver, setOutputs } from './deliver.ts';
import { writeFiles } from './files.ts';
import { debug, fail, notice, print } from './log.ts';
import { type Outcome, brokenOff, outcomeOf } from './outcome.ts';
import { emptyOutputs } from './outputs.ts';
import { CLOCK, probeOfStep } from './probe.ts';
import { probeTrace } from './probe-trace.ts';
import { maskSecrets, withoutSecrets } from './secrets.ts';
import { type Step, readStep } from './step.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Columns of the report in the log. */
const COLUMNS = 100;

/** Runs the step from its inputs to its exit code. Nothing is thrown, and the process is not ended. */
export async function run(env: Environment): Promise<ExitCode> {
  try {
    return await runStep(env);
  } catch (thrown) {
    fail(
      `The runner's own files cannot be written (${messageOf(thrown)}): nothing was told. Check the runner.`,
    );
    return EXIT_OF_FAULT;
  }
}

async function runStep(env: Environment): Promise<ExitCode> {
  const secrets = maskSecrets(env);
  // First of all, for a process that is ended from outside.
  setOutputs(emptyOutputs('error'));
  let step: Step | null = null;
  let outcome: Outcome | null;
  try {
    step = await readStep(env);
    outcome = await compare(step, env);
  } catch (thrown) {
    debug(thrown instanceof Error ? (thrown.stack ?? messageOf(thrown)) : messageOf(thrown));
    outcome = brokenOff(thrown, (text) => withoutSecrets(text, secrets));
  }
  if (outcome === null) {
    setOutputs(emptyOutputs('pass'));
    return 0;
  }
  await deliver(outcome, step, env['GITHUB_STEP_SUMMARY']);
  return outcome.exitCode;
}

/** Compares what the event is about; null where it is about no two commits. */
async function compare(step: Step, env: Environment): Promise<Outcome | null> {
  const { inputs, workflow, api } = step;
  const { serverUrl: server } = workflow;
  const { token } = inputs;
  const credentials = token === undefined ? undefined : { server, token };
  if (inputs.probeRequests !== undefined) return await probeOnly(step, env);
  const choice = await commitsOf(step, { env, credentials });
  if (choice.kind === 'nothing') {
    notice(`Nothing was compared. ${choice.reason}`);
    return null;
  }
  if (choice.note !== null) notice(choice.note);
  const renders = new Map<string, string[]>();
  const result = await check({
    repo: step.folder,
    base: choice.base,
    target: choice.target,
    head: choice.head,
    compare: api === null ? undefined : (target, head) => api.mergeBase(target, head),
    credentials,
    config: inputs.config,
    probe: probeOfStep(step, env),
    failOn: inputs.failOn,
    minHitRatio: inputs.minHitRatio,
    refuseCommands: refusalOfCommands({
      event: workflow.event,
      fromFork: 'fromFork' in step.event && step.event.fromFork,
      holdsKey: inputs.holdsKey,
      allowed: inputs.allowCommands,
      allowedWithKeys: inputs.allowCommandsWithKeys,
    }),
    env,
    progress: {
      phase: debug,
      rendered: (prompt, render) => {
        renders.set(prompt, [...(renders.get(prompt) ?? []), render]);
      },
      complaint: (what, stderr) => print(`What ${what} said`, visibleLines(stderr)),
    },
  });
  for (const [prompt, lines] of renders)
    print(`Renders of ${terminal(prompt)}`, visibleLines(lines.join('\n')));
  print('Prompt cache check', textReport(result.report, { color: false, width: COLUMNS }));
  return outcomeOf(result.report, await writeFiles(result, workflow.temporary));
}

/** Probes what another job rendered; null where the probe is off. */
async function probeOnly(step: Step, env: Environment): Promise<Outcome | null> {
  if (step.inputs.probe === 'off') {
    notice('Nothing was probed. The input probe is off.');
    return null;
  }
  const { report, outcome } = await probeTrace(step, env, CLOCK);
  print('Prompt cache probe', probeText(report, { color: false, width: COLUMNS }));
  return outcome;
}

/** What a command said, with every character that a terminal would obey spelled out. */
function visibleLines(text: string): string {
  return text.split(/\r?\n/).map(terminal).join('\n');
}
