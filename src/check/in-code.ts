import { type InCode, discoverInCode } from '../render/code/discover.ts';
import type { RenderedPrompt } from '../render/rendering.ts';
import type { Json } from '../json/value.ts';
import type { Narrowed } from './narrowed.ts';
import type { SideRun } from './side-run.ts';

const NOTHING: InCode = { base: [], head: [], count: 0, unread: [], notes: [] };

/**
 * The prompts in source code that no command of the config renders: what is sent already is compared as it
 * is sent.
 */
export async function inCode(narrowed: Narrowed, others: SideRun): Promise<InCode> {
  const { trees, rules, isAll, definitions } = narrowed;
  if (rules.code === null) return NOTHING;
  const taken = new Set([...others.base, ...others.head].map(({ id }) => id));
  const found = await discoverInCode({ ...trees, discover: rules.code, all: isAll, taken });
  const covered = new Set([
    ...coveredBy(found.base, others.base, startedBy(definitions.base, others.base)),
    ...coveredBy(found.head, others.head, startedBy(definitions.head, others.head)),
  ]);
  const isFree = ({ id }: RenderedPrompt) => !covered.has(id);
  const [base, head] = [found.base.filter(isFree), found.head.filter(isFree)];
  return {
    ...found,
    base,
    head,
    count: found.count - (found.head.length - head.length),
    notes: [...(head.length + base.length > 0 ? [readNote(head.length)] : []), ...found.notes],
  };
}

function readNote(count: number): string {
  return `Prompts in source code (${count} in the files that were read) are read and not run: their literal text is compared, and what is put in is judged by its expression. To compare the requests themselves, name a command that prints or sends them in prompt-cache-guard.yml, for example \`prompts:\` and \`  - { id: app, capture: npm run smoke }\` (or \`render: python -m app.prompts\`).`;
}

/** Shorter lines stand in many texts. */
const TELLING = 20;
/** The share of a prompt's lines that a request has to hold. */
const MOST = 0.8;

/** The words of the commands that have printed something: the paths of the files that they start are among them. */
function startedBy(
  definitions: Narrowed['definitions']['head'],
  others: readonly RenderedPrompt[],
): ReadonlySet<string> {
  const failed = new Set(others.flatMap(({ id, outcome }) => (outcome === 'failed' ? [id] : [])));
  return new Set(
    definitions.flatMap(({ definition: { config } }) => {
      const { id, origin } = config;
      const isCommand = origin.kind === 'render' || origin.kind === 'capture';
      if (!isCommand || failed.has(id)) return [];
      return origin.command.split(/\s+/).map((word) => word.replace(/^\.\//, ''));
    }),
  );
}

/**
 * The prompts whose text stands in what commands sent. One without a text of its own, such as a list of
 * tools that is computed, cannot be found there: it is covered in a file that a command starts.
 */
function coveredBy(
  prompts: readonly RenderedPrompt[],
  others: readonly RenderedPrompt[],
  started: ReadonlySet<string>,
): readonly string[] {
  const sent = others
    .filter(({ source }) => source.kind === 'command' || source.kind === 'capture')
    .flatMap(bodiesOf);
  if (sent.length === 0) return [];
  const texts = sent.flatMap(stringsIn).join('\n');
  return prompts
    .filter((prompt) => {
      const lines = bodiesOf(prompt)
        .flatMap(stringsIn)
        .flatMap((text) => text.split(/\n|\$?\{[^{}]*\}/))
        .map((line) => line.trim())
        .filter((line) => line.length >= TELLING);
      if (lines.length === 0) return prompt.source.paths.some((path) => started.has(path));
      return lines.filter((line) => texts.includes(line)).length >= lines.length * MOST;
    })
    .map(({ id }) => id);
}

function bodiesOf(prompt: RenderedPrompt): readonly Json[] {
  if (prompt.outcome === 'failed') return [];
  return prompt.conversations.flatMap(({ turns }) => turns.map(({ body }) => body));
}

function stringsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner: Json) => stringsIn(inner));
}
