import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  openSync,
  readdirSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { realpath, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, usageError } from '../errors.ts';
import { quoted } from './suggest.ts';

/**
 * Throws a usage error when the file cannot be written for a reason that shows before the work is
 * done: its folder is missing, or it is a folder itself.
 */
export async function expectWritable(cwd: string, name: string): Promise<void> {
  const file = path.resolve(cwd, name);
  const parent = await statOf(path.dirname(file));
  if (parent?.isDirectory() !== true) {
    throw usageError(
      `Cannot write ${quoted(name)}: ${quoted(path.dirname(name))} is no folder. Create it first, or name another file.`,
    );
  }
  if ((await statOf(file))?.isDirectory() === true) {
    throw usageError(`Cannot write ${quoted(name)}: it is a folder. Name a file in it.`);
  }
}

/**
 * Writes the whole of `text` or leaves the file as it was: readers never see half a report.
 * Throws a usage error when it cannot be written.
 */
export async function writeWhole(cwd: string, name: string, text: string): Promise<void> {
  await expectWritable(cwd, name);
  const file = path.resolve(cwd, name);
  try {
    const present = await statOf(file);
    if (present !== undefined && !present.isFile()) {
      // A pipe or a device, /dev/null for one: to replace it would break it for everybody.
      await writeFile(file, text);
      return;
    }
    // Through a link, so that the link stays and its target is replaced.
    const target = present === undefined ? file : await realpath(file);
    replace(target, text, present?.mode);
  } catch (error) {
    throw usageError(
      `Cannot write ${quoted(name)}: ${reasonOf(error)}. Name a file that this user may write.`,
      error,
    );
  }
}

/** In one go, without a pause in which a signal could end the process between two of its steps. */
function replace(target: string, text: string, mode: number | undefined): void {
  removeAbandoned(target);
  const temporary = `${temporaryStart(target)}${randomBytes(6).toString('hex')}.tmp`;
  const descriptor = openSync(temporary, 'wx');
  try {
    try {
      writeFileSync(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
    if (mode !== undefined) chmodSync(temporary, mode & 0o777);
    renameSync(temporary, target);
  } catch (error) {
    unlinkSync(temporary);
    throw error;
  }
}

function temporaryStart(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.`);
}

/** A write takes milliseconds: what is older was left by a process that was killed in the middle. */
const ABANDONED_MS = 60_000;

function removeAbandoned(target: string): void {
  const start = path.basename(temporaryStart(target));
  for (const name of readdirSync(path.dirname(target))) {
    if (!name.startsWith(start) || !/^[0-9a-f]{12}\.tmp$/.test(name.slice(start.length))) continue;
    const file = path.join(path.dirname(target), name);
    try {
      if (Date.now() - statSync(file).mtimeMs > ABANDONED_MS) unlinkSync(file);
    } catch {
      // Another run removed it, or this user may not: the report is written all the same.
    }
  }
}

/** What is at `file`, links followed; undefined for nothing. */
async function statOf(file: string) {
  return stat(file).catch(() => undefined);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'the system does not permit it',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the device',
  EDQUOT: 'the disk quota is used up',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links form a loop',
  EBUSY: 'it is in use',
  EMFILE: 'too many files are open',
};

/** The system's reason in words; its own message has the path of a temporary file in it. */
function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return code === undefined ? String(error) : (REASONS[code] ?? code);
}
