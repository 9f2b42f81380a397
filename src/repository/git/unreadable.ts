import { GuardError, analysisError, lackingError } from '../../errors.ts';
import { LIMITS } from '../../limits.ts';
import type { Contents } from './blobs.ts';
import { nearName } from './near-name.ts';
import type { Tree, TreeEntry } from './tree.ts';

/** The entry of a file, or an error that says why there is nothing to read at a path. */
export function fileEntry(entries: Tree['entries'], path: string): TreeEntry | GuardError {
  const entry = entries.get(path);
  switch (entry?.kind) {
    case 'file':
      return entry;
    case 'symlink':
      return analysisError(
        `${path} is a symbolic link, and links are not followed: name the file that it points to.`,
      );
    case 'submodule':
      return analysisError(`${path} is a submodule: run the guard in that repository.`);
    case undefined:
      return absent(entries, path);
  }
}

function absent(entries: Tree['entries'], path: string): GuardError {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const above = path.slice(0, end);
    const kind = entries.get(above)?.kind;
    if (kind === 'submodule')
      return analysisError(
        `${path} lies in the submodule ${above}, another repository: run the guard there.`,
      );
    if (kind === 'symlink')
      return analysisError(
        `${path} lies behind ${above}, a symbolic link, and links are not followed: name the file by its own path.`,
      );
  }
  const near = nearName(path, entries.keys());
  return analysisError(
    near === null
      ? `There is no file ${path}: check the path, which counts from the repository's root.`
      : `There is no file ${path}: did you mean ${near}?`,
  );
}

/** The bytes of a file, or an error that says why they could not be had. */
export function bytesOrError(path: string, contents: Contents): Uint8Array | GuardError {
  switch (contents.kind) {
    case 'bytes':
      return contents.bytes;
    case 'oversized':
      return tooLarge(path, contents.size);
    case 'missing':
      return lackingError(
        contents.reason === null
          ? `${path} is not in this clone although its commit is: the repository may be damaged; run git fsck, or clone it again.`
          : `${path} is not in this partial clone and could not be fetched (${contents.reason}): take filter out of the checkout step, or clone without --filter.`,
      );
    case 'broken':
      return analysisError(
        `${path} cannot be read from git (${contents.reason}): the repository may be damaged; run git fsck, or clone it again.`,
      );
  }
}

/** A file beyond LIMITS.fileBytes; what it was read for decides what that means. */
export class TooLarge extends GuardError {}

export function tooLarge(path: string, size: number): GuardError {
  const mebibytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
  return new TooLarge(
    'analysis',
    `${path} has ${mebibytes(size)} MiB, more than the ${mebibytes(LIMITS.fileBytes)} MiB that are read: it is hardly a prompt; leave it out.`,
  );
}
