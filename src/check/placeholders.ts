import type { Piece } from '../repository/config/schema.ts';
import { readText } from '../repository/git/text.ts';
import type { Tree } from '../repository/git/tree.ts';
import { hostOf } from '../render/discover/host-files.ts';
import { readDocument } from '../render/documents/document.ts';
import { RenderCache } from '../render/cache.ts';
import { resolve } from '../json/pointer.ts';
import { type AskedText, fillsOfTexts } from '../render/placeholders/fills.ts';
import { placeholdersIn } from '../render/placeholders/find.ts';
import type { RenderedPrompt } from '../render/rendering.ts';
import type { SideDefinition } from './planned.ts';

/**
 * The prompts of a side with the placeholders in their texts whose values nobody declares: texts that were
 * found, and texts of composed prompts that no engine renders. Of a text that a host sends its host knows.
 */
export async function withPlaceholders(
  prompts: readonly RenderedPrompt[],
  definitions: readonly SideDefinition[],
  tree: Tree,
): Promise<readonly RenderedPrompt[]> {
  const byId = new Map(definitions.map((one) => [one.definition.config.id, one]));
  const asked = (
    await Promise.all(prompts.map((prompt) => askedOf(prompt, byId.get(prompt.id), tree)))
  ).filter((one) => one !== null);
  if (asked.length === 0) return prompts;
  const fills = await fillsOfTexts(tree, asked);
  const names = new Map(asked.map((one) => [one.id, one.names]));
  return prompts.map((prompt) => {
    const own = names.get(prompt.id);
    if (own === undefined || prompt.outcome === 'failed') return prompt;
    const placeholders = new Map(
      [...own].map((name) => [name, fills.get(prompt.id)?.get(name) ?? null]),
    );
    return { ...prompt, placeholders, notes: [...(prompt.notes ?? []), ...noteOf(prompt, own)] };
  });
}

async function askedOf(
  prompt: RenderedPrompt,
  definition: SideDefinition | undefined,
  tree: Tree,
): Promise<AskedText | null> {
  if (prompt.outcome === 'failed') return null;
  const { id, source, conversations } = prompt;
  const [path = ''] = source.paths;
  if (source.kind === 'text') {
    const body = conversations[0]?.turns[0]?.body;
    if (typeof body !== 'string' || hostOf(path) !== null) return null;
    return asking(id, path, [body], new Set());
  }
  const config = definition?.definition.config;
  if (source.kind !== 'composed' || config?.origin.kind !== 'composed') return null;
  const pieces = [...config.origin.system, ...config.origin.messages].filter(isPlain);
  const texts = await Promise.all(pieces.map((piece) => textOf(piece, tree)));
  const [file = path] = pieces.flatMap(({ content }) =>
    content.kind === 'file' ? [content.path] : [],
  );
  return asking(id, file, texts, new Set(Object.keys(config.vars)));
}

function asking(
  id: string,
  path: string,
  texts: readonly string[],
  declared: ReadonlySet<string>,
): AskedText | null {
  const names = texts
    .flatMap(placeholdersIn)
    .map(({ name }) => name)
    .filter((name) => !declared.has(name) && !declared.has(name.split('.')[0] ?? ''));
  return names.length === 0 ? null : { id, path, names: new Set(names) };
}

/** What stands in the request as it is written. */
function isPlain({ engine, content }: Piece): boolean {
  if (engine === 'none') return true;
  const hasEnding =
    content.kind === 'file' &&
    /\.(?:j2|jinja2?|hbs|handlebars|mustache|liquid|njk)$/i.test(content.path);
  return (engine === undefined || engine === null) && !hasEnding;
}

async function textOf({ content }: Piece, tree: Tree): Promise<string> {
  if (content.kind === 'inline') return content.text;
  const { path, pointer } = content;
  if (pointer === null) return await readText(tree, path).catch(() => '');
  await using cache = new RenderCache(0);
  const side = { tree, cache, paths: new Set<string>(), missing: new Set<string>() };
  const value = await readDocument(side, path)
    .then((document) => resolve(document.value, pointer))
    .catch(() => null);
  return typeof value === 'string' ? value : '';
}

const SHOWN = 5;

/** Predictions are made as if nothing that is not declared varied. */
function noteOf({ id, source }: RenderedPrompt, names: ReadonlySet<string>): readonly string[] {
  if (source.kind === 'text') return [];
  const more = names.size - SHOWN;
  const shown = [...names].slice(0, SHOWN).map((name) => `'${name}'`);
  const list = [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return [
    `${id}: nobody declares what replaces ${list}: what is predicted holds if no value in front of other text varies. Declare them under vars, with an engine that fills them in.`,
  ];
}
