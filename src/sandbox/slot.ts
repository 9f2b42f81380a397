import fs, {
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { codeOf, usageError } from '../errors.ts';
import { type Leftover, takeBack } from './clear.ts';
import { removeTree } from './remove-tree.ts';

/** More runs than this at one time on one machine are a mistake. */
const SLOTS = 64;
/** What could not be removed has a name that begins so: it is tried again, and never renamed again. */
const REMOVED = 'removed-';
/** How long a folder may be without its owner's name before it counts as left over. */
const GRACE_MS = 10_000;

/** A folder that nobody else uses, and what of earlier runs could not be removed. */
export interface Slot {
  readonly folder: string;
  readonly leftovers: readonly Leftover[];
}

/**
 * Takes a folder of a fixed name for this process: `1`, or the first that no living run holds. Prompts
 * hold the path that they are rendered at, so that it should be the same in every run. What a run that
 * was killed left behind is removed on the way.
 * @param parent where temporary files go
 * @throws GuardError (usage) where somebody else owns the place
 */
export function takeSlot(parent: string): Slot {
  const place = path.join(parent, `prompt-cache-guard-${process.getuid?.() ?? 0}`);
  mkdirSync(place, { recursive: true, mode: 0o700 });
  // Gone again already where another run has just ended; its slot makes the folder anew.
  const stats = lstatSync(place, { throwIfNoEntry: false });
  const isOurs =
    stats === undefined ||
    (stats.isDirectory() && (process.getuid === undefined || stats.uid === process.getuid()));
  if (!isOurs)
    throw usageError(
      `${place} belongs to somebody else, and commands need it: remove it, or set TMPDIR to a folder of your own.`,
    );
  // A command of an earlier run may have taken the rights away.
  takeBack(place);
  const leftovers = removeLeftovers(place);
  for (let number = 1; number <= SLOTS; number++) {
    const slot = path.join(place, String(number));
    if (create(slot)) return { folder: slot, leftovers };
  }
  throw usageError(
    `${place} has no space for a further run: ${SLOTS} run at this moment; end some of them.`,
  );
}

/**
 * Removes a slot, and the folder around it where no other run is in there.
 * @returns what is left of it, at a place of its own; null where nothing is
 */
export function removeSlot(slot: string): Leftover | null {
  const place = path.dirname(slot);
  takeBack(place);
  const code = removeTree(fs, slot);
  if (code !== null) return { path: putAside(slot, place) ?? slot, code };
  try {
    rmdirSync(place);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(codeOf(error) ?? ''))
      return { path: place, code: codeOf(error) ?? 'EBUSY' };
  }
  return null;
}

function create(slot: string): boolean {
  try {
    mkdirSync(slot, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // Another run has just ended, and taken the empty folder around with it.
    if (codeOf(error) !== 'ENOENT') throw error;
    mkdirSync(slot, { recursive: true, mode: 0o700 });
  }
  writeFileSync(path.join(slot, 'owner'), ownerOf(process.pid) ?? '');
  return true;
}

function removeLeftovers(place: string): readonly Leftover[] {
  return namesIn(place).flatMap((name): readonly Leftover[] => {
    const slot = path.join(place, name);
    if (name.startsWith(REMOVED)) return leftOf(slot);
    if (!isLeftOver(slot)) return [];
    // Renamed first: of two runs that find the same leftovers one gets them.
    const doomed = putAside(slot, place);
    return doomed === null ? [] : leftOf(doomed);
  });
}

function leftOf(folder: string): readonly Leftover[] {
  const code = removeTree(fs, folder);
  return code === null ? [] : [{ path: folder, code }];
}

/** Out of the way of further runs; null where another run was quicker, or where it may not be. */
function putAside(slot: string, place: string): string | null {
  const name = `${REMOVED}${process.pid}-${path.basename(slot)}`;
  for (let number = 0; number < SLOTS; number++) {
    const target = path.join(place, number === 0 ? name : `${name}-${number}`);
    if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) continue;
    try {
      renameSync(slot, target);
      return target;
    } catch (error) {
      if (codeOf(error) === undefined) throw error;
      return null;
    }
  }
  return null;
}

function namesIn(place: string): readonly string[] {
  try {
    return readdirSync(place);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function isLeftOver(slot: string): boolean {
  try {
    const owner = readFileSync(path.join(slot, 'owner'), 'utf8');
    return ownerOf(Number.parseInt(owner, 10)) !== owner;
  } catch {
    const age = Date.now() - (statSync(slot, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    return age > GRACE_MS;
  }
}

/** A process by its id and, where the system tells, when it started: ids are used again. */
function ownerOf(pid: number): string | null {
  if (!Number.isSafeInteger(pid) || pid <= 0) return null;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return null;
  }
  return `${pid} ${startOf(pid)}`;
}

function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
