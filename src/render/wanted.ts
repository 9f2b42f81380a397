import type { PromptOrigin } from '../repository/config/schema.ts';
import type { Tree } from '../repository/git/tree.ts';
import type { PromptSource } from './rendering.ts';
import { formatOf } from './sources/formats.ts';

/** Paths and globs that a definition names. */
export function wantedBy(origin: PromptOrigin): readonly string[] {
  if (origin.kind === 'file') return origin.paths;
  if (origin.kind !== 'composed') return [];
  const tools = origin.tools?.kind === 'file' ? [origin.tools.path] : [];
  const texts = [...origin.system, ...origin.messages].flatMap(({ content }) =>
    content.kind === 'file' ? [content.path] : [],
  );
  return [...new Set([...tools, ...texts])];
}

/** Those of them that a side has nothing for. */
export function missingFrom(tree: Tree, wanted: readonly string[]): readonly string[] {
  return wanted.filter((path) => !tree.entries.has(path));
}

/** What kind of source a definition is, where nothing could be read that tells. */
export function kindOf(origin: PromptOrigin): PromptSource['kind'] {
  switch (origin.kind) {
    case 'composed':
      return 'composed';
    case 'render':
      return 'command';
    case 'capture':
      return 'capture';
    case 'file':
      return formatOf(origin.paths[0] ?? '')?.kind ?? 'request';
  }
}
