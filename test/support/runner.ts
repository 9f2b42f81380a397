import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { run } from '../../src/action/run.ts';
import { type Command, readLog } from './workflow-commands.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a workflow says about the step, and what GitHub knows about the run. */
export interface StepOptions {
  /** The checkout. */
  readonly workspace: string;
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly apiUrl?: string;
  readonly serverUrl?: string;
  /** The workflow's own token, `${{ github.token }}`. */
  readonly token?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What the step left behind. */
export interface StepResult {
  readonly code: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  /** As they were set first: what holds where the process is ended from outside. */
  readonly outputsAtFirst: Readonly<Record<string, string>>;
  /** Names in the order in which they were set. */
  readonly summary: string;
  readonly commands: readonly Command[];
  /** What a person reads in the log: commands taken out, masks applied. */
  readonly log: string;
  /** All that the process printed, as it was. */
  readonly raw: string;
  /** A file that an output names. */
  file(output: string): Promise<string>;
}

export interface Metadata {
  readonly inputs: Readonly<
    Record<string, { readonly default?: string; readonly description: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

/** @param folder that of a sub-action */
export async function actionMetadata(folder = '.'): Promise<Metadata> {
  return parse(await readFile(path.join(root, folder, 'action.yml'), 'utf8')) as Metadata;
}

/** Runs steps, in folders that the runner would empty behind the job. */
export interface Runner extends AsyncDisposable {
  run(options: StepOptions): Promise<StepResult>;
}

type Env = Readonly<Record<string, string>>;
/** Runs the program in a workspace, to its exit code and all that it printed. */
type Program = (
  workspace: string,
  env: Env,
) => Promise<{ readonly code: number | null; readonly raw: string }>;

/**
 * A runner of GitHub Actions, as its documentation describes it. It runs the sources, in this process.
 * @param folder that of a sub-action
 */
export async function runner(folder = '.'): Promise<Runner> {
  return await runnerOf(async () => inThisProcess, folder);
}

/** The same with the committed bundle as a process of its own, outside of this checkout, as a user runs it. */
export async function bundleRunner(): Promise<Runner> {
  return await runnerOf(async (temporary) => {
    const folder = path.join(temporary, 'dist');
    await cp(path.join(root, 'dist'), folder, { recursive: true });
    return asProcess(path.join(folder, 'action', 'index.js'));
  });
}

async function runnerOf(
  programIn: (temporary: string) => Promise<Program>,
  folder?: string,
): Promise<Runner> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'runner of actions '));
  const program = await programIn(temporary);
  const metadata = await actionMetadata(folder);
  return {
    run: (options) => runStep(program, temporary, metadata, options),
    [Symbol.asyncDispose]: () => rm(temporary, { recursive: true, force: true }),
  };
}

const inThisProcess: Program = async (_, env) => {
  const printed: string[] = [];
  const code = await run({
    env,
    print: (text) => printed.push(text),
    clock: { now: Date.now, pause: async () => {}, random: () => 0.5 },
  });
  return { code, raw: printed.join('') };
};

async function runStep(
  program: Program,
  temporary: string,
  metadata: Metadata,
  options: StepOptions,
): Promise<StepResult> {
  const folder = await mkdtemp(path.join(temporary, 'step-'));
  const file = (name: string): string => path.join(folder, name);
  for (const name of ['output', 'summary', 'env', 'path', 'state']) await writeFile(file(name), '');
  await writeFile(file('event.json'), JSON.stringify(options.payload));
  const token = options.token ?? 'ghs_0123456789abcdefTOKEN';
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: options.event,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_RUN_ID: '123',
    GITHUB_WORKFLOW: 'Prompts',
    GITHUB_JOB: 'guard',
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_SERVER_URL: options.serverUrl ?? 'https://github.test',
    GITHUB_API_URL: options.apiUrl ?? 'http://127.0.0.1:9',
    RUNNER_TEMP: folder,
    // No runner sets it; it only saves time.
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '',
    ...inputVariables(metadata, options.inputs ?? {}, token),
    ...options.env,
  };
  const { code, raw } = await program(options.workspace, env);
  const written = await readFile(file('output'), 'utf8');
  const outputs = fileCommands(written);
  for (const name of ['env', 'path', 'state']) {
    if ((await readFile(file(name), 'utf8')) !== '')
      throw new Error(`The step wrote GITHUB_${name}`);
  }
  const { commands, log } = readLog(raw);
  return {
    code,
    outputs,
    outputsAtFirst: fileCommands(written, true),
    summary: await readFile(file('summary'), 'utf8'),
    commands,
    log,
    raw,
    file: (output) => readFile(outputs[output] ?? '', 'utf8'),
  };
}

/** As the runner passes inputs: all that are declared, defaults in place, spaces alone replaced. */
function inputVariables(
  metadata: Metadata,
  given: Readonly<Record<string, string>>,
  token: string,
): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in metadata.inputs));
  if (unknown.length > 0) throw new Error(`Unexpected inputs ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(metadata.inputs).map(([name, input]) => {
      const preset = (input.default ?? '').replace('${{ github.token }}', () => token);
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, given[name] ?? preset];
    }),
  );
}

/** `name=value` lines, and values of several lines between `name<<WORD` and `WORD`. */
function fileCommands(text: string, atFirst = false): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, word] = /^([^=<]+)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || word === undefined) continue;
    const end = lines.indexOf(word, at + 1);
    if (end < 0) throw new Error(`No end of ${name}`);
    if (!atFirst || !(name in values)) values[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return values;
}

function asProcess(file: string): Program {
  return (cwd, env) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [file], { cwd, env });
      const printed: Buffer[] = [];
      // The runner reads commands from both.
      child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, raw: Buffer.concat(printed).toString() }));
    });
}
