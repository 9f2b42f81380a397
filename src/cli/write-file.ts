import { randomBytes } from 'node:crypto';
import { chmod, open, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
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
    await replace(target, text, present?.mode);
  } catch (error) {
    throw usageError(
      `Cannot write ${quoted(name)}: ${reasonOf(error)}. Name a file that this user may write.`,
      error,
    );
  }
}

async function replace(target: string, text: string, mode: number | undefined): Promise<void> {
  const name = `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`;
  const temporary = path.join(path.dirname(target), name);
  const handle = await open(temporary, 'wx');
  try {
    try {
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
    if (mode !== undefined) await chmod(temporary, mode & 0o777);
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary);
    throw error;
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
