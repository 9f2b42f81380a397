import path from 'node:path';
import { globProblem } from '../../repository/config/glob.ts';
import { pathProblem } from '../../repository/config/paths.ts';
import type { Served } from './sdks.ts';

/** What a starter config declares. */
export interface Binding {
  readonly provider: Served;
  readonly model: string;
  /** Files that hold or describe whole requests. */
  readonly requests: readonly string[];
  /** Texts that go into a request. */
  readonly texts: readonly string[];
  /** How many files are listed at most; the others are counted. */
  readonly shown: number;
  /** Further prompts, as lines of YAML below `prompts:`. */
  readonly further?: readonly string[];
}

/** The model that a config begins with where nothing tells. */
export const MODELS: Readonly<Record<Served, string>> = {
  anthropic: 'claude-sonnet-5',
  openai: 'gpt-5.6',
  bedrock: 'us.anthropic.claude-sonnet-5-v1:0',
  gemini: 'gemini-3.5-flash',
  mistral: 'mistral-large-latest',
};

const TEMPLATE = /\.(?:j2|jinja2?|hbs|handlebars|mustache|liquid|njk)$/i;

/** A config, as the text of a YAML file, that declares these prompts. */
export function bindingConfig(binding: Binding): string {
  const { provider, model, shown, further = [] } = binding;
  // A few names that git allows cannot stand in a config.
  const requests = binding.requests.filter((file) => globProblem(file) === undefined);
  const texts = binding.texts.filter((file) => pathProblem(file) === undefined);
  const ids = idsOf([...requests, ...texts]);
  const id = (file: string) => ids.get(file) ?? file;
  const entries = [
    ...requests.map((file) => `  - id: ${scalar(id(file))}\n    file: ${scalar(file)}\n`),
    ...texts.map((file) => textEntry(id(file), file, provider)),
  ];
  const more = entries.length - shown;
  return [
    'version: 1\n',
    `defaults: { provider: ${provider}, model: ${scalar(model)} } # the model that your code calls\n`,
    // An empty list would end discovery.
    ...(entries.length + further.length > 0 ? ['\nprompts:\n'] : []),
    ...entries.slice(0, shown),
    ...(more > 0
      ? [
          `  # ${more} more files look like prompts, and none is looked for beside those declared here: add what matters.\n`,
        ]
      : []),
    ...further,
  ].join('');
}

/** Those whose caches need a marker. */
const MARKED: ReadonlySet<Served> = new Set(['anthropic', 'bedrock']);

function textEntry(id: string, file: string, provider: Served): string {
  const marker = MARKED.has(provider) ? ', cache_control: { type: ephemeral }' : '';
  // Without sample values of its variables a template cannot be rendered, but its text can be compared.
  const engine = TEMPLATE.test(file) ? ', engine: none' : '';
  return `  - id: ${scalar(id)}
    system:
      - { file: ${scalar(file)}${engine}${marker} }
    messages:
      - { role: user, content: "How does it work?" }
`;
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

function stemOf(file: string): string {
  const name = path.posix.basename(file);
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
