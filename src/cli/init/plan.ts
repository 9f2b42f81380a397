import { bindingConfig, variablesEntry } from '../../render/discover/binding.ts';
import type { Sdk } from '../../render/discover/sdks.ts';
import type { Entry } from './entries.ts';
import { variablesOf } from './script-calls.ts';
import { usageError } from '../../errors.ts';
import type { PackageManager } from './packages.ts';
import { type Script, captureScript, renderScript } from './scripts.ts';
import type { NamedModel } from './models.ts';
import type { Survey } from './survey.ts';
import { WORKFLOW_PATH, workflow } from './workflow.ts';

/** How prompts that code builds are to be had, where somebody asked for it. */
export type CodeBuilt =
  | { readonly kind: 'render'; readonly language: Sdk['language'] }
  | { readonly kind: 'capture' };

/** A file to write, and what it is for. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
  readonly why: string;
}

export interface Plan {
  readonly files: readonly PlannedFile[];
  /** What is there already and stays as it is, in words. */
  readonly kept: readonly string[];
  /** An entry for `prompts:` of a config that is there already; null where there is nothing to add. */
  readonly entry: string | null;
}

const CONFIG = 'prompt-cache-guard.yml';

/**
 * The files that a repository lacks.
 * @throws GuardError (usage) for a capture in a repository that shows no language to write it in.
 */
export function planOf(survey: Survey, codeBuilt: CodeBuilt | null): Plan {
  const command = codeBuilt === null ? null : commandOf(survey, codeBuilt);
  const files: PlannedFile[] = [];
  const kept: string[] = [];
  if (survey.config === null)
    files.push({
      path: CONFIG,
      text: configText(survey, command?.entry ?? null),
      why: 'the prompts to guard: look through it, the model and the markers above all',
    });
  else kept.push(`${survey.config} is there already`);
  if (survey.workflow === null)
    files.push({
      path: WORKFLOW_PATH,
      text: workflow(command?.language ?? null),
      why: 'runs the guard on pull requests; each permission stands with its reason',
    });
  else kept.push(`${survey.workflow} runs the guard already`);
  if (command !== null) files.push({ ...command.script, why: command.why });
  return { files, kept, entry: survey.config === null ? null : (command?.entry ?? null) };
}

/**
 * How prompts are to be had where nobody said it: by calling the functions that build them; else, where no
 * file and no source code shows any, by running code that calls a provider. Null where what is there will do.
 */
export function wayFor(survey: Survey): CodeBuilt | null {
  const { config, requests, texts, recordings, callers, entries } = survey;
  if (config !== null) return null;
  const hasFiles = requests.length + texts.length + recordings.length > 0;
  // Prompts are read out of code without any package; installing some for them is for a person to ask for.
  const builder = entries.builders.find(
    ({ callable, needsPackages: needs }) =>
      !needs && (!hasFiles || callable.isInFront || callable.does === 'request'),
  );
  if (builder !== undefined) return { kind: 'render', language: builder.language };
  const isSeen = hasFiles || (entries.prompts > 0 && entries.senders.length === 0);
  return isSeen || callers.length === 0 ? null : { kind: 'capture' };
}

interface Command {
  readonly language: Sdk['language'];
  readonly script: Script;
  readonly why: string;
  readonly entry: string;
}

function commandOf(survey: Survey, codeBuilt: CodeBuilt): Command {
  const language = codeBuilt.kind === 'render' ? codeBuilt.language : languageOf(survey);
  const { provider, model, texts } = survey;
  const caller = survey.callers.find((one) => one.language === language) ?? null;
  const text = texts.find((one) => !one.includes('#')) ?? null;
  const { builders, senders } = survey.entries;
  const entries = (codeBuilt.kind === 'render' ? builders : senders).filter(
    (one) => one.language === language,
  );
  const input = { language, provider, model, text, caller, entries };
  const isRender = codeBuilt.kind === 'render';
  const script = isRender ? renderScript(input) : captureScript(input);
  const own = isRender
    ? 'prints the requests that these functions build'
    : 'sends the requests that these functions send, to a recorder on this machine';
  const example = isRender
    ? 'prints the requests: call your own code in it'
    : 'sends the requests to a recorder on this machine: call your own code in it';
  const names = entries.map(({ path, callable }) => `${callable.name} of ${path}`);
  return {
    language,
    script,
    why: entries.length === 0 ? example : `${own}: ${some(names)}`,
    entry: entryOf(survey, { kind: codeBuilt.kind, language, script, entries }),
  };
}

const NAMED = 3;

function some(names: readonly string[]): string {
  const more = names.length - NAMED;
  return [...names.slice(0, NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

interface Written {
  readonly kind: CodeBuilt['kind'];
  readonly language: Sdk['language'];
  readonly script: Script;
  readonly entries: readonly Entry[];
}

/** The prompt of a script. What it does not need yet stands behind a `#`. */
function entryOf({ managers }: Survey, { kind, language, script, entries }: Written): string {
  const manager = managers.get(language);
  const needsLoader = entries.some((one) => one.needsLoader);
  const loader = needsLoader ? loaderFor(manager) : null;
  const program = manager?.run ?? (language === 'python' ? 'python3' : 'node');
  const run = loader === null ? program : `${program} --import ${loader.module}`;
  // An example that prints needs no packages; what calls or sends by an SDK does.
  const isNeeded = entries.length === 0 ? kind === 'capture' : entries.some(needsPackages);
  const install = manager === undefined ? [] : [manager.setup];
  const steps = [...(isNeeded ? install : []), ...(loader?.install ?? [])];
  const later = isNeeded || install.length === 0 || entries.length > 0 ? null : install.join('');
  const setup =
    steps.length > 0
      ? `    setup: ${steps.join(' && ')}\n`
      : later === null
        ? ''
        : `    # setup: ${later} # once the script imports your own code\n`;
  const vars = variablesEntry(variablesOf(entries));
  return `  - id: built-by-code\n    ${kind}: ${run} ${script.path}\n${setup}${vars}`;
}

function needsPackages({ needsPackages: needs, callable }: Entry): boolean {
  return needs || callable.does === 'sends';
}

/** What runs TypeScript as projects write it; installed beside the project where it does not have it. */
function loaderFor(manager: PackageManager | undefined): {
  readonly module: string;
  readonly install: readonly string[];
} {
  if (manager?.hasTsx === true) return { module: 'tsx', install: [manager.setup] };
  return {
    module: './.tsx/node_modules/tsx/dist/loader.mjs',
    install: ['npm install --prefix .tsx --no-save tsx'],
  };
}

function languageOf({ callers, sdks, managers }: Survey): Sdk['language'] {
  const language = callers[0]?.language ?? sdks[0]?.language ?? managers.keys().next().value;
  if (language !== undefined) return language;
  throw usageError(
    'init --capture found neither Node nor Python here to write a script in: write a prompt with capture: COMMAND into prompt-cache-guard.yml yourself.',
  );
}

function noteOf({ count, file, line }: NamedModel): string {
  const often = count === 1 ? 'once' : `${count} times`;
  return `the model that the code names most often for chat: ${often}, first in ${file}:${line}`;
}

/** Recorded traffic, a folder each. */
function recordingEntries({ recordings }: Survey): readonly string[] {
  return recordings.map((glob, index) => {
    const id = index === 0 ? 'cassettes' : `cassettes-${index + 1}`;
    return `  - id: ${id}\n    file: ${JSON.stringify(glob)}\n    siblings: none\n`;
  });
}

/** Beyond that a person declares globs. */
const SHOWN = 500;

function configText(survey: Survey, entry: string | null): string {
  const { served, requests, texts, guessed, paths } = survey;
  const head = `# The prompts whose cached prefix prompt-cache-guard watches.\n`;
  const isNothing = requests.length === 0 && entry === null && survey.recordings.length === 0;
  const advice =
    texts.length === 0
      ? isNothing
        ? '# No file looks like one yet. Without prompts: here, they are discovered by name and shape.\n'
        : ''
      : served.provider === null
        ? '# No code names a provider or a model, so texts are not bound to a request: they are discovered, and\n# compared as texts. To see what is cached of them, declare them under prompts.\n'
        : `# Bind each text as your code sends it: its model, its tools (tools: FILE), and cache_control only\n# where your code sets one.\n`;
  const { provider, model } = served;
  const further = [...recordingEntries(survey), ...(entry === null ? [] : [entry])];
  const config = bindingConfig({
    provider,
    model: model === null ? null : { id: model.model, note: noteOf(model) },
    requests,
    refused: survey.refused,
    texts,
    guessed,
    paths,
    shown: SHOWN,
    further,
  });
  return `${head}${advice}${config}`;
}
