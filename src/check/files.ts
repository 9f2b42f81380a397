import { createHash } from 'node:crypto';
import type { PromptConfig } from '../config/schema.ts';
import { fileEntry } from '../git/unreadable.ts';
import type { Tree, TreeEntry } from '../git/tree.ts';
import { RenderCache } from '../render/cache.ts';
import { renderSide } from '../render/render-side.ts';
import type { RenderedPrompt } from '../render/rendering.ts';

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

/** The requests in files that belong to no repository; each file is one prompt. */
export async function renderFiles(
  inputs: readonly FilePromptInput[],
): Promise<readonly RenderedPrompt[]> {
  return await renderSide({
    tree: treeOf(inputs.map(({ file }) => file)),
    prompts: inputs.map(({ id, file }) => ({
      config: promptOf(id, file.name),
      declared: true,
      at: null,
      defaults: {},
    })),
    cache: new RenderCache(),
  });
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
