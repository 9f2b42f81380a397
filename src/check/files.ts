import { createHash } from 'node:crypto';
import type { PromptConfig } from '../repository/config/schema.ts';
import { analysisError } from '../errors.ts';
import { textPrompt } from '../render/discover/text-prompt.ts';
import { fileEntry } from '../repository/git/unreadable.ts';
import type { Tree, TreeEntry } from '../repository/git/tree.ts';
import type { RenderCache } from '../render/cache.ts';
import { renderSide } from '../render/render-side.ts';
import type { RenderedPrompt } from '../render/rendering.ts';
import { isFormatText } from '../render/sources/formats.ts';

/** A file named on the command line. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that serves as a prompt under an id of its own. */
export interface FilePromptInput {
  readonly id: string;
  readonly file: NamedFile;
}

/**
 * The requests in files that belong to no repository; each file is one prompt.
 *
 * @throws GuardError (analysis) for an empty text
 */
export async function renderFiles(
  inputs: readonly FilePromptInput[],
  cache: RenderCache,
): Promise<readonly RenderedPrompt[]> {
  const tree = treeOf(inputs.map(({ file }) => file));
  const requests = inputs.filter(({ file }) => !isText(file));
  const texts = inputs.filter(({ file }) => isText(file));
  const empty = texts.find(({ file }) => file.bytes.length === 0);
  if (empty !== undefined)
    throw analysisError(
      `${empty.file.name} is empty: there is nothing to look at; write it, or leave it out.`,
    );
  const rendered = await renderSide({
    tree,
    prompts: requests.map(({ id, file }) => ({
      config: promptOf(id, file.name),
      declared: true,
      at: null,
      defaults: {},
    })),
    cache,
  });
  const asText = texts.map(async ({ id, file }) => ({
    ...(await textPrompt(tree, file.name)),
    id,
    declared: true,
  }));
  return [...rendered, ...(await Promise.all(asText))];
}

/** A template, or any other text: no request is known, so it is looked at as the text that it is. */
function isText({ name, bytes }: NamedFile): boolean {
  if (isFormatText(name, new TextDecoder().decode(bytes))) return false;
  return /\.(?:md|markdown|txt|text|prompt|j2|jinja2?|hbs|handlebars|mustache|liquid|njk|tpl|tmpl)$/i.test(
    name,
  );
}

function promptOf(id: string, path: string): PromptConfig {
  return {
    id,
    provider: null,
    model: null,
    origin: { kind: 'file', paths: [path], listed: false },
    vars: {},
    cases: {},
    siblings: null,
    traffic: null,
  };
}

function treeOf(files: readonly NamedFile[]): Tree {
  const contents = new Map(files.map(({ name, bytes }) => [name, bytes]));
  const entries = new Map<string, TreeEntry>(
    files.map(({ name, bytes }) => [
      name,
      { kind: 'file', oid: createHash('sha256').update(bytes).digest('hex') },
    ]),
  );
  return {
    entries,
    async read(path) {
      const bytes = contents.get(path);
      if (bytes !== undefined) return bytes;
      throw fileEntry(entries, path);
    },
  };
}
