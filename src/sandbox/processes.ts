import { readFileSync, readdirSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from '../errors.ts';

/**
 * Every process of a sandbox carries this variable with the sandbox's folder. One that left its process
 * group is found by it, where the system shows the environment of processes (Linux).
 */
export const MARK = 'PROMPT_CACHE_GUARD_SANDBOX';

/** How long a process may take to end in peace. */
const GRACE_MS = 1_000;
const STEP_MS = 10;

/** Ends all processes of a group and all that left it: asks first, then kills. */
export async function endProcesses(group: number, sandbox: string): Promise<void> {
  signalGroup(group, 'SIGTERM');
  for (const pid of straysOf(sandbox)) signal(pid, 'SIGTERM');
  for (let waited = 0; waited < GRACE_MS && isAlive(group, sandbox); waited += STEP_MS)
    await wait(STEP_MS);
  signalGroup(group, 'SIGKILL');
  // One that forks while it is looked for shows up in the next round.
  for (let round = 0; round < 20; round++) {
    const strays = straysOf(sandbox);
    for (const pid of strays) signal(pid, 'SIGKILL');
    if (strays.length === 0) return;
    await wait(STEP_MS);
  }
}

/** A group with nothing but zombies still takes signals; where /proc tells more, it is asked. */
function isAlive(group: number, sandbox: string): boolean {
  return process.platform === 'linux' ? straysOf(sandbox).length > 0 : signalGroup(group, 0);
}

/** Processes that carry the sandbox's mark, zombies left out: those are dead. */
export function straysOf(sandbox: string): readonly number[] {
  const marked = `${MARK}=${sandbox}\0`;
  return processIds().filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(marked);
    } catch {
      return false;
    }
  });
}

function processIds(): readonly number[] {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter((pid) => Number.isSafeInteger(pid) && pid > 1 && pid !== process.pid);
  } catch {
    return [];
  }
}

/** Whether there was anything to signal. */
function signalGroup(group: number, name: NodeJS.Signals | 0): boolean {
  return signal(-group, name);
}

function signal(id: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(id, name);
  } catch (error) {
    // Not permitted means that it is there.
    return codeOf(error) === 'EPERM';
  }
}
