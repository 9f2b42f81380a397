import { check } from '../check/check.ts';
import { messageOf } from '../errors.ts';
import { refusalOfCommands } from '../findings/policy/commands.ts';
import { masked } from '../findings/secrets.ts';
import { EXIT_OF_FAULT, type ExitCode } from '../findings/policy/exit.ts';
import { terminal } from '../report/escape/terminal.ts';
import { probeText } from '../report/probe-text.ts';
import { textReport } from '../report/text.ts';
import { commitsOf } from './commits.ts';
import { deliver, setOutputs } from './deliver.ts';
import { writeFiles } from './files.ts';
import { commentOnFork } from './fork-report.ts';
import type { Host } from './host.ts';
import { inputOf } from './inputs.ts';
import { debug, fail, notice, print } from './log.ts';
import { type Outcome, brokenOff, outcomeOf } from './outcome.ts';
import { emptyOutputs } from './outputs.ts';
import { probeOfStep } from './probe.ts';
import { probeTrace } from './probe-trace.ts';
import { maskSecrets, withoutSecrets } from './secrets.ts';
import { type Step, readStep } from './step.ts';

/** Columns of the report in the log. */
const COLUMNS = 100;

/** The input that only the sub-action `comment/` declares. */
const REPORT = 'report';

/** Runs the step from its inputs to its exit code. Nothing is thrown, and the process is not ended. */
export async function run(host: Host): Promise<ExitCode> {
  try {
    return await runStep(host);
  } catch (thrown) {
    fail(
      host,
      `The runner's own files cannot be written (${messageOf(thrown)}): nothing was told. Check the runner.`,
    );
    return EXIT_OF_FAULT;
  }
}

async function runStep(host: Host): Promise<ExitCode> {
  const secrets = maskSecrets(host);
  // First of all, for a process that is ended from outside.
  setOutputs(host, emptyOutputs('error'));
  let step: Step | null = null;
  let outcome: Outcome | null;
  try {
    step = await readStep(host.env);
    const report = inputOf(host.env, REPORT);
    if (report !== undefined) return await commentOnFork(host, step, report);
    outcome = await compare(step, host);
  } catch (thrown) {
    debug(host, thrown instanceof Error ? (thrown.stack ?? messageOf(thrown)) : messageOf(thrown));
    outcome = brokenOff(thrown, (text) => withoutSecrets(text, secrets));
  }
  if (outcome === null) {
    setOutputs(host, emptyOutputs('pass'));
    return 0;
  }
  await deliver(host, outcome, step);
  return outcome.exitCode;
}

/** Compares what the event is about; null where it is about no two commits. */
async function compare(step: Step, host: Host): Promise<Outcome | null> {
  const { inputs, workflow, api } = step;
  const { env } = host;
  const { serverUrl: server } = workflow;
  const { token } = inputs;
  const credentials = token === undefined ? undefined : { server, token };
  if (inputs.probeRequests !== undefined) return await probeOnly(step, host);
  const choice = await commitsOf(step, { env, credentials });
  if (choice.kind === 'nothing') {
    notice(host, `Nothing was compared. ${choice.reason}`);
    return null;
  }
  if (choice.note !== null) notice(host, choice.note);
  const renders = new Map<string, string[]>();
  const result = await check({
    repo: step.folder,
    base: choice.base,
    target: choice.target,
    head: choice.head,
    compare: api === null ? undefined : (target, head) => api.mergeBase(target, head),
    credentials,
    config: inputs.config,
    scoped: true,
    probe: probeOfStep(step, host),
    all: inputs.all,
    failOn: inputs.failOn,
    minHitRatio: inputs.minHitRatio,
    reportOnly: inputs.reportOnly,
    refuseCommands: refusalOfCommands({
      event: workflow.event,
      fromFork: 'fromFork' in step.event && step.event.fromFork,
      holdsKey: inputs.holdsKey,
      allowed: inputs.allowCommands,
      allowedWithKeys: inputs.allowCommandsWithKeys,
    }),
    env,
    progress: {
      phase: (text) => debug(host, text),
      rendered: (prompt, render) => {
        renders.set(prompt, [...(renders.get(prompt) ?? []), render]);
      },
      complaint: (what, stderr) => print(host, `What ${what} said`, visibleLines(masked(stderr))),
    },
  });
  for (const [prompt, lines] of renders)
    print(host, `Renders of ${terminal(prompt)}`, visibleLines(lines.join('\n')));
  print(host, 'Prompt cache check', textReport(result.report, { color: false, width: COLUMNS }));
  return outcomeOf(result, await writeFiles(result, workflow.temporary));
}

/** Probes what another job rendered; null where the probe is off. */
async function probeOnly(step: Step, host: Host): Promise<Outcome | null> {
  if (step.inputs.probe === 'off') {
    notice(host, 'Nothing was probed. The input probe is off.');
    return null;
  }
  const { report, outcome } = await probeTrace(step, host.env, host.clock);
  print(host, 'Prompt cache probe', probeText(report, { color: false, width: COLUMNS }));
  return outcome;
}

/** What a command said, with every character that a terminal would obey spelled out. */
function visibleLines(text: string): string {
  return text.split(/\r?\n/).map(terminal).join('\n');
}
