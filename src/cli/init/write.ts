import { closeSync, openSync, unlinkSync, writeFileSync } from 'node:fs';
import { mkdir, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, usageError } from '../../errors.ts';
import type { PlannedFile } from './plan.ts';

/** What became of a planned file: one that is there already is never touched. */
export interface WrittenFile extends PlannedFile {
  readonly outcome: 'written' | 'kept';
}

/**
 * Writes those files that are not there yet.
 * @throws GuardError (usage) where one cannot be written; those that were written before it, and folders that were made for them, are gone again.
 */
export async function writeNew(
  root: string,
  files: readonly PlannedFile[],
): Promise<readonly WrittenFile[]> {
  const done: WrittenFile[] = [];
  const made: string[] = [];
  try {
    for (const file of files) {
      const target = path.join(root, ...file.path.split('/'));
      const isNew = await writeOne(root, target, file, made);
      if (isNew) made.push(target);
      done.push({ ...file, outcome: isNew ? 'written' : 'kept' });
    }
  } catch (error) {
    for (const one of made) await rm(one, { recursive: true, force: true });
    throw error;
  }
  return done;
}

async function writeOne(
  root: string,
  target: string,
  file: PlannedFile,
  made: string[],
): Promise<boolean> {
  try {
    if (await leadsOut(root, path.dirname(target)))
      throw usageError(
        `${path.posix.dirname(file.path)} leads out of the repository by a link: make it a folder, then run init again.`,
      );
    const folder = await mkdir(path.dirname(target), { recursive: true });
    if (folder !== undefined) made.push(folder);
    create(target, file.text);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST' && !isFolderInTheWay(error)) return false;
    if (code === undefined) throw error;
    throw usageError(
      `${file.path} cannot be written (${messageOf(error)}): make its folder writable, or print the files with init --dry-run.`,
      error,
    );
  }
}

/** A new file with all of the text, or none. */
function create(target: string, text: string): void {
  // `wx`: fails where anything stands there, a link that leads nowhere too.
  const descriptor = openSync(target, 'wx');
  try {
    writeFileSync(descriptor, text);
  } catch (error) {
    unlinkSync(target);
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** Whether the part of a folder's path that exists is somewhere else by a link. */
async function leadsOut(root: string, folder: string): Promise<boolean> {
  const real = await realpath(folder).catch(() => null);
  if (real === null) return folder !== root && (await leadsOut(root, path.dirname(folder)));
  const inside = path.relative(await realpath(root), real);
  return inside.startsWith('..') || path.isAbsolute(inside);
}

/** A file where a folder is needed: nothing that could be kept. */
function isFolderInTheWay(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'mkdir';
}
