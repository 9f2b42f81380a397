import { analysisError } from '../../../src/errors.ts';
import type { Tree } from '../../../src/repository/git/tree.ts';

/** A tree of these files; null stands for a symbolic link. */
export function treeOf(files: Readonly<Record<string, string | null>>): Tree {
  return {
    entries: new Map(
      Object.entries(files).map(([path, text]) => [
        path,
        { kind: text === null ? 'symlink' : 'file', oid: `${path}:${text ?? ''}` },
      ]),
    ),
    read(path) {
      const text = files[path];
      return typeof text === 'string'
        ? Promise.resolve(new TextEncoder().encode(text))
        : Promise.reject(analysisError(`${path} is a symbolic link, and links are not followed.`));
    },
  };
}
