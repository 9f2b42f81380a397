import { analysisError } from '../../../errors.ts';
import { type Json, entries, get, isArray, isObject, items, text } from '../../../json/value.ts';
import { type TracedText, joinedTexts } from '../../traced-text.ts';
import { includedDocument, referenceAt } from '../included.ts';
import { renderTraced } from '../strings.ts';
import type { LangChainFile } from './file.ts';
import { engineOf, templateOf } from './template.ts';

/**
 * The template that a few-shot prompt comes to: prefix, each example by the example prompt, suffix, with
 * the separator between those that are not empty. LangChain renders it as a whole once more.
 */
export async function fewShotText(read: LangChainFile): Promise<TracedText> {
  const { value } = read;
  const has = (name: string) =>
    get(value, name) !== undefined || get(value, `${name}_path`) !== undefined;
  const prefix = has('prefix') ? [await templateOf(read, '', 'prefix')] : [];
  const suffix = await templateOf(read, '', 'suffix');
  const pieces = [...prefix, ...(await examplesOf(read)), suffix];
  const separator = text(get(value, 'example_separator')) ?? '\n\n';
  return joinedTexts(
    pieces.filter((piece) => piece.text !== ''),
    separator,
  );
}

async function examplesOf(read: LangChainFile): Promise<readonly TracedText[]> {
  const { owner, pointer } = await examplePrompt(read);
  const template = await templateOf(owner, pointer, 'template');
  const shape = pointer === '' ? owner.value : (get(owner.value, pointer.slice(1)) ?? null);
  const engine = engineOf(shape, owner.file);
  // Only what the example prompt asks for reaches it.
  const names = items(get(shape, 'input_variables'));
  const rendered: TracedText[] = [];
  for (const example of await exampleList(read)) {
    if (!isObject(example))
      throw analysisError(`${read.file}: an example is no object with the example's values.`);
    const values = new Map(
      entries(example).filter(([name]) => names.length === 0 || names.includes(name)),
    );
    rendered.push(await renderTraced(read.side, engine, template, values));
  }
  return rendered;
}

async function examplePrompt(
  read: LangChainFile,
): Promise<{ readonly owner: LangChainFile; readonly pointer: string }> {
  const { side, file, value, places } = read;
  const elsewhere = text(get(value, 'example_prompt_path'));
  if (elsewhere === undefined) return { owner: read, pointer: '/example_prompt' };
  const reference = referenceAt(file, places, '/example_prompt_path', elsewhere);
  return { owner: { side, ...(await includedDocument(side, reference)) }, pointer: '' };
}

async function exampleList({ side, file, value, places }: LangChainFile): Promise<readonly Json[]> {
  const examples = get(value, 'examples');
  if (isArray(examples)) return examples;
  if (typeof examples === 'string') {
    const found = await includedDocument(side, referenceAt(file, places, '/examples', examples));
    if (isArray(found.value)) return found.value;
  }
  throw analysisError(
    `${file}: a few_shot prompt needs examples: a list, or the path of a JSON or YAML file with one. Examples that code selects are rendered by a command (render:).`,
  );
}
