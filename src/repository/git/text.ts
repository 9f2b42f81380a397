import { analysisError } from '../../errors.ts';
import type { Tree } from './tree.ts';

/** Whether these are the few lines that Git LFS keeps in the place of a file. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  if (bytes.length > 1_024) return false;
  const text = Buffer.from(bytes).toString('latin1');
  return (
    /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\r?\n/.test(text) &&
    /\noid sha256:[0-9a-f]{64}\r?\n/.test(text)
  );
}

/**
 * A file's text, strictly as UTF-8; a byte order mark stays in it, because it is sent too.
 * @throws GuardError (analysis) for binary contents, UTF-16 and invalid UTF-8.
 */
export function decodeText(bytes: Uint8Array, path: string): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw analysisError(`${path} is UTF-16: save it as UTF-8.`);
  if (bytes.includes(0))
    throw analysisError(`${path} is binary (it has a NUL byte): a prompt has to be text in UTF-8.`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const line = invalidLine(bytes);
    throw analysisError(`${path} is not valid UTF-8 (line ${line}): save it as UTF-8.`);
  }
}

/**
 * The text of a file of a tree.
 * @throws GuardError (analysis) for what cannot be read, is no text, or is kept in Git LFS.
 */
export async function readText(tree: Tree, path: string): Promise<string> {
  const bytes = await tree.read(path);
  if (isLfsPointer(bytes))
    throw analysisError(
      `${path} is kept in Git LFS, so its commit holds a pointer only: take it out of LFS (git lfs untrack), prompts are small.`,
    );
  return decodeText(bytes, path);
}

/** The line, from 1, in which the first invalid byte stands. */
function invalidLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let at = 0; at < bytes.length; line += 1) {
    const end = bytes.indexOf(10, at);
    const next = end === -1 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(at, next));
    } catch {
      return line;
    }
    at = next;
  }
  return line;
}
