import path from 'node:path';
import { globMatcher, globProblem } from '../../repository/config/glob.ts';
import { pathProblem } from '../../repository/config/paths.ts';
import type { Served } from './sdks.ts';
import type { GuessedVariable, GuessedVariables } from './guessed-variables.ts';

/** What a starter config declares. */
export interface Binding {
  /** Who is called; null where nothing tells, so that texts are left to discovery. */
  readonly provider: Served | null;
  /** With where it was read, in words; null where no code names one. */
  readonly model: { readonly id: string; readonly note: string } | null;
  /** Files that hold or describe whole requests. */
  readonly requests: readonly string[];
  /** Those of them that cannot be rendered, and are left out. */
  readonly refused?: ReadonlySet<string>;
  /** Texts that go into a request, as paths or as `path#pointer`. */
  readonly texts: readonly string[];
  /** What is known of the placeholders of a text. */
  readonly guessed?: ReadonlyMap<string, GuessedVariables>;
  /** All paths of the tree, so that a glob is written where it takes nothing else along. */
  readonly paths?: readonly string[];
  /** How many entries are listed at most; the others are counted. */
  readonly shown: number;
  /** Further prompts, as lines of YAML below `prompts:`. */
  readonly further?: readonly string[];
}

const TEMPLATE = /\.(?:j2|jinja2?|hbs|handlebars|mustache|liquid|njk)$/i;

/** A config, as the text of a YAML file, that declares these prompts. */
export function bindingConfig(binding: Binding): string {
  const {
    provider,
    model,
    shown,
    further = [],
    guessed = new Map<string, GuessedVariables>(),
  } = binding;
  // A few names that git allows cannot stand in a config.
  const requests = binding.requests.filter((file) => globProblem(file) === undefined);
  const texts =
    provider === null
      ? []
      : binding.texts.filter((file) => pathProblem(file.split('#/')[0] ?? file) === undefined);
  const refused = binding.refused ?? new Set<string>();
  const { globs, single: all } = globbed(requests, binding.paths ?? [], refused);
  const single = all.filter((file) => !refused.has(file));
  const ids = idsOf([...globs, ...single, ...texts]);
  const id = (file: string) => ids.get(file) ?? file;
  const entries = [
    ...[...globs, ...single].map((file) => {
      const matches = globMatcher(file);
      const out = globs.includes(file) ? [...refused].filter((one) => matches(one)) : [];
      const list = out.map(scalar).join(', ');
      const exclude = out.length === 0 ? '' : `    exclude: [${list}] # cannot be rendered\n`;
      return `  - id: ${scalar(id(file))}\n    file: ${scalar(file)}\n${exclude}`;
    }),
    ...(provider === null
      ? []
      : texts.map((file) => textEntry(id(file), file, provider, guessed.get(file) ?? null))),
  ];
  const more = entries.length - shown;
  return [
    'version: 1\n',
    ...defaultsLines(provider, model),
    // An empty list would end discovery.
    ...(entries.length + further.length > 0 ? ['\nprompts:\n'] : []),
    ...entries.slice(0, shown),
    ...(more > 0
      ? [
          `  # ${more} more files look like prompts: add what matters; the report counts what is left.\n`,
        ]
      : []),
    ...further,
  ].join('');
}

function defaultsLines(provider: Binding['provider'], model: Binding['model']): readonly string[] {
  if (provider === null) return [];
  return model === null
    ? [
        `defaults: { provider: ${provider} } # no code names a model: add it (model: …), figures depend on it\n`,
      ]
    : [`defaults: { provider: ${provider}, model: ${scalar(model.id)} } # ${model.note}\n`];
}

/** Folders in which every file of an ending is a request become one glob, so that the next one is guarded too. */
function globbed(
  requests: readonly string[],
  paths: readonly string[],
  refused: ReadonlySet<string>,
): { readonly globs: readonly string[]; readonly single: readonly string[] } {
  const known = new Set(requests);
  const groups = new Map<string, string[]>();
  for (const file of requests) {
    const folder = path.posix.dirname(file);
    const [, ending = ''] =
      /((?:\.(?:request|prompt))?\.[^./]+)$/.exec(path.posix.basename(file)) ?? [];
    const glob = folder === '.' ? `*${ending}` : `${folder}/*${ending}`;
    groups.set(glob, [...(groups.get(glob) ?? []), file]);
  }
  const globs: string[] = [];
  const taken = new Set<string>();
  for (const [glob, files] of groups) {
    if (globProblem(glob) !== undefined || /[[\]{}?]/.test(glob) || glob.split('*').length > 2)
      continue;
    const matches = globMatcher(glob);
    const matched = paths.filter((file) => matches(file));
    if (matched.length === 0 || !matched.every((file) => known.has(file))) continue;
    if (matched.every((file) => refused.has(file))) continue;
    // At the root, or by its ending alone, a glob would take along whatever comes.
    if (files.length === 1 && !/request|prompt|bodies|payload/i.test(glob)) continue;
    globs.push(glob);
    for (const file of files) taken.add(file);
  }
  return { globs, single: requests.filter((file) => !taken.has(file)) };
}

/** Those whose caches need a marker. */
const MARKED: ReadonlySet<Served> = new Set(['anthropic', 'bedrock']);

function textEntry(
  id: string,
  file: string,
  provider: Served,
  guess: GuessedVariables | null,
): string {
  const marker = MARKED.has(provider) ? ', cache_control: { type: ephemeral }' : '';
  // Without sample values of its variables a template cannot be rendered, but its text can be compared.
  const engine = guess?.engine ?? (TEMPLATE.test(file) ? 'none' : null);
  const written = engine === null ? '' : `, engine: ${engine}`;
  return `  - id: ${scalar(id)}
    system:
      - { file: ${scalar(file)}${written}${marker} }
    messages:
      - { role: user, content: "How does it work?" }
${guess === null ? '' : variableLines(guess)}`;
}

/** What varies how often is guessed by name: whoever adopts the guard has to look at it. */
function variableLines({ engine, variables }: GuessedVariables): string {
  if (engine !== null) return variablesEntry(variables);
  const names = variables.map(({ name }) => name).join(', ');
  const [first] = variables;
  const example = first === undefined ? '' : variableLine(first);
  return `    # Code fills in ${names}: name the engine that does, and declare them under vars, e.g.\n    # vars: { ${example} }\n`;
}

/** Variables of a prompt whose values are guessed, as lines of YAML. */
export function variablesEntry(variables: readonly GuessedVariable[]): string {
  if (variables.length === 0) return '';
  const lines = variables.map((one) => `      ${variableLine(one)}\n`);
  return `    vars: # check: guessed by their names\n${lines.join('')}`;
}

function variableLine({ name, varies, values }: GuessedVariable): string {
  const list = values.map((value) => JSON.stringify(value)).join(', ');
  return `${scalar(name)}: { varies: ${varies ?? 'request'}, values: [${list}] }`;
}

/** The shortest names that tell the files apart: the stem, else the path; of visible characters. */
function idsOf(files: readonly string[]): ReadonlyMap<string, string> {
  const stems = new Map<string, number>();
  for (const file of files) stems.set(stemOf(file), (stems.get(stemOf(file)) ?? 0) + 1);
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const file of files) {
    const name = stems.get(stemOf(file)) === 1 ? stemOf(file) : file;
    const wanted = name.replaceAll(/[\p{Cc}\p{Cf}]/gu, '-').slice(-150);
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
    taken.add(id);
    ids.set(file, id);
  }
  return ids;
}

/** Of a glob the folder, of a member its own name. */
function stemOf(file: string): string {
  const [whole = file, member] = file.split('#/');
  if (member !== undefined) return `${stemOf(whole)}-${member.split('/').at(-1) ?? ''}`;
  const name = path.posix.basename(file);
  if (name.startsWith('*')) {
    const folder = path.posix.basename(path.posix.dirname(file));
    return folder === '.' || folder === '' ? 'requests' : folder;
  }
  return name.replace(/(?<=.)\.[^.]*$/, '').replace(/(?<=.)\.(?:request|prompt)$/, '') || name;
}

/** A string as YAML, plain where nothing in it has a meaning, and readable wherever it is shown. */
function scalar(text: string): string {
  const plain = /^[A-Za-z][\w/-]*(?:\.[\w/-]+)*$/.test(text);
  if (plain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)) return text;
  return JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (hidden) => `\\u${hidden.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
