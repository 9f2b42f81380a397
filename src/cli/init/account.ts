import type { Plan } from './plan.ts';
import type { Survey } from './survey.ts';
import type { WrittenFile } from './write.ts';

/** What was seen, written and left alone, and what to do next: the text that init prints. */
export function account(survey: Survey, plan: Plan, files: readonly WrittenFile[]): string {
  const written = files.filter(({ outcome }) => outcome === 'written');
  const kept = [
    ...plan.kept,
    ...files.flatMap(({ path, outcome }) =>
      outcome === 'kept' ? [`${path} is there already`] : [],
    ),
  ];
  return [
    findings(survey),
    written.length === 0
      ? 'Nothing to write.\n'
      : section(
          'Wrote:',
          written.map(({ path, why }) => [path, why] as const),
        ),
    kept.length === 0
      ? ''
      : section(
          'Left as it is:',
          kept.map((line) => [line, ''] as const),
        ),
    plan.entry === null ? '' : `Add to its prompts:\n${plan.entry}`,
    next(survey, plan, written),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** The files as they would be written. */
export function preview(plan: Plan): string {
  const files = plan.files.map(({ path, text, why }) => `==> ${path} (${why})\n${text}`);
  const kept = plan.kept.map((line) => `Left as it is: ${line}.\n`);
  const entry = plan.entry === null ? [] : [`Add to its prompts:\n${plan.entry}`];
  return [...files, ...kept, ...entry].join('\n');
}

const NAMED = 4;
/** Said where they are there. */
const RARE = new Set<string>(['recorded traffic', 'functions that build prompts']);

function findings(survey: Survey): string {
  const sdks = survey.sdks.map(({ name }) => name);
  const managers = [...survey.managers.values()].map(
    ({ name, language }) => `${name} (${language})`,
  );
  const rows = [
    ['texts of prompts', survey.texts],
    ['request bodies', survey.requests],
    ['recorded traffic', survey.recordings],
    [
      'functions that build prompts',
      survey.entries.builders.map(({ callable, path }) => `${callable.name} (${path})`),
    ],
    ['SDKs', [...new Set(sdks)]],
    ['code that calls a provider', survey.callers.map(({ path }) => path)],
    ['package managers', managers],
  ] as const;
  return section(
    `Looked at ${survey.files} files and found:`,
    rows
      .filter(([name, items]) => items.length > 0 || !RARE.has(name))
      .map(([name, items]) => [name, items.length === 0 ? 'none' : some(items)] as const),
  );
}

function next(
  { callers, texts, requests }: Survey,
  plan: Plan,
  written: readonly unknown[],
): string {
  const hasCommand = plan.files.some(({ path }) => path.startsWith('scripts/'));
  const builds = callers.length > 0 && !hasCommand;
  const steps = [
    ...(written.length > 0
      ? ['prompt-cache-guard check --worktree: what it says about what you have']
      : []),
    ...(builds
      ? [
          `prompt-cache-guard init --render ${callers[0]?.language ?? 'python'}: a script that prints the requests, where code builds them`,
        ]
      : []),
    ...(texts.length + requests.length === 0 && !builds && !hasCommand
      ? ['name your prompts under prompts: in prompt-cache-guard.yml']
      : []),
    ...(written.length > 0 ? ['commit the files and open a pull request'] : []),
  ];
  return steps.length === 0
    ? ''
    : section(
        'Next:',
        steps.map((step) => [step, ''] as const),
      );
}

function some(items: readonly string[]): string {
  const more = items.length - NAMED;
  return [...items.slice(0, NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function section(title: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name, text]) => (text === '' ? 0 : name.length)));
  const lines = rows.map(([name, text]) =>
    text === '' ? `  ${name}\n` : `  ${name.padEnd(width)}  ${text}\n`,
  );
  return `${title}\n${lines.join('')}`;
}
