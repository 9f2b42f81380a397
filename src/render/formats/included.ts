import path from 'node:path';
import { analysisError } from '../../errors.ts';
import type { Places } from '../../json/place.ts';
import { readDocument } from '../documents/document.ts';
import type { JsonDocument } from '../documents/json-document.ts';
import { type Side, textOf } from '../side.ts';
import { type TracedText, literally } from '../traced-text.ts';

/** A reference to another file, and where it stands. */
export interface Reference {
  readonly file: string;
  readonly line: number;
  /** As it is written. */
  readonly to: string;
  /** Whether it may lead to any file of the commit, or only to those in the folder of `file`. */
  readonly reach: 'commit' | 'folder';
}

/** Where a reference stands in a document. */
export function referenceAt(
  file: string,
  places: Places,
  pointer: string,
  to: string,
  reach: Reference['reach'] = 'commit',
): Reference {
  return { file, line: places.line(pointer, null) ?? 1, to, reach };
}

/** The text of another file of the same commit. */
export async function includedText(side: Side, reference: Reference): Promise<TracedText> {
  const file = target(side, reference);
  return literally(await textOf(side, file), { file, line: 1 });
}

/** The same of a JSON or YAML file. */
export async function includedDocument(
  side: Side,
  reference: Reference,
): Promise<JsonDocument & { readonly file: string }> {
  const file = target(side, reference);
  return { file, ...(await readDocument(side, file, '1.1')) };
}

/**
 * The path that a reference leads to: beside the file that has it, else from the root.
 * @throws GuardError (analysis) for one that leads out, or to nothing.
 */
function target({ tree, missing }: Side, { file, line, to, reach }: Reference): string {
  const folder = path.posix.dirname(file);
  const beside = path.posix.join(folder, to);
  const inFolder = folder === '.' || beside.startsWith(`${folder}/`);
  const candidates = reach === 'folder' ? [beside] : [beside, path.posix.normalize(to)];
  const inside = candidates.filter((one) => one !== '..' && !one.startsWith('../'));
  if (to.startsWith('/') || to.includes('\\') || inside.length === 0)
    throw analysisError(
      `${file}:${line}: '${shown(to)}' leads out of the repository: name a file of the commit, written from this one's folder.`,
    );
  if (reach === 'folder' && !inFolder)
    throw analysisError(
      `${file}:${line}: '${shown(to)}' leads out of the folder of this file, which the format forbids: move the file into it.`,
    );
  const found = inside.find((one) => tree.entries.has(one));
  if (found !== undefined) return found;
  missing.add(inside[0] ?? to);
  throw analysisError(
    `${file}:${line}: there is no file '${shown(to)}' in the commit: put it beside ${file}, or fix the path.`,
  );
}

function shown(reference: string): string {
  return reference.length > 80 ? `${reference.slice(0, 80)}…` : reference;
}
