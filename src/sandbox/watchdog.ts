import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { MARK } from './processes.ts';
import { started } from '../repository/started.ts';
import { removeTree } from './remove-tree.ts';

/**
 * A process of its own that outlives this one by a moment: when this one ends without having released
 * its sandbox (Ctrl-C, a signal, SIGKILL, a crash), it kills what runs in there and removes the folder.
 */
export interface Watchdog {
  /** A process group that runs in the sandbox now. */
  guard(group: number): void;
  /** The group has ended. */
  leave(group: number): void;
  /** Everything was cleaned up: the watchdog goes without doing anything. */
  dismiss(): Promise<void>;
}

export function startWatchdog(sandbox: string): Watchdog {
  const [command, args] = waiting([process.execPath, '--input-type=commonjs', '-e', PROGRAM]);
  const child = started(
    spawn(command, [...args, sandbox, MARK], {
      detached: true,
      env: {},
      cwd: '/',
      stdio: ['pipe', 'ignore', 'ignore'],
      windowsHide: true,
    }),
  );
  // Where it cannot start, the next run removes what this one may leave.
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  letGo(child);
  const tell = (line: string): void => {
    if (child.stdin.writable) child.stdin.write(line);
  };
  return {
    guard: (group) => tell(`+${group}\n`),
    leave: (group) => tell(`-${group}\n`),
    async dismiss() {
      if (child.pid === undefined || child.exitCode !== null) return;
      const gone = once(child, 'exit');
      child.ref();
      child.stdin.end('done\n');
      await gone;
    },
  };
}

/** Neither the process nor the pipe to it may keep the program alive. */
function letGo(child: ChildProcess): void {
  child.unref();
  if (child.stdin !== null && 'unref' in child.stdin && typeof child.stdin.unref === 'function')
    child.stdin.unref();
}

/**
 * A shell does the waiting where there is one: it starts in a millisecond and takes a hundredth of the memory.
 * @param program with its first arguments; it is needed only where nobody said that everything is done
 */
function waiting(program: readonly [string, ...string[]]): readonly [string, readonly string[]] {
  const [command, ...args] = program;
  return process.platform === 'win32'
    ? [command, args]
    : ['/bin/sh', ['-c', SHELL_PROGRAM, 'watchdog', ...program]];
}

/** Takes the lines, and hands them on when the pipe ends without the last one. */
const SHELL_PROGRAM = String.raw`
trap '' INT TERM HUP
said=
while IFS= read -r line; do
  if [ "$line" = done ]; then exit; fi
  said="$said$line
"
done
printf %s "$said" | "$@"
`;

/** Runs by itself, so that it has everything it needs in one text. */
const PROGRAM = String.raw`
const fs = require('node:fs');
const removeTree = ${String(removeTree)};
const [, sandbox, mark] = process.argv;
const groups = new Set();
let done = false;
let rest = '';
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {});
process.stdin.setEncoding('utf8');
process.stdin.on('data', (text) => {
  const lines = (rest + text).split('\n');
  rest = lines.pop();
  for (const line of lines) {
    if (line === 'done') done = true;
    else if (line[0] === '+') groups.add(Number(line.slice(1)));
    else groups.delete(Number(line.slice(1)));
  }
});
process.stdin.on('close', () => {
  if (done) return;
  for (let round = 0; round < 50; round++) {
    let found = 0;
    for (const group of groups) found += kill(-group);
    groups.clear();
    for (const pid of marked()) found += kill(pid);
    removeTree(fs, sandbox);
    if (found === 0) break;
  }
  // Empty but for the runs that still go on.
  try { fs.rmdirSync(require('node:path').dirname(sandbox)); } catch {}
});
function kill(id) {
  try { process.kill(id, 'SIGKILL'); return 1; } catch { return 0; }
}
function marked() {
  let names = [];
  try { names = fs.readdirSync('/proc'); } catch {}
  return names.map(Number).filter((pid) => {
    if (!(pid > 1) || pid === process.pid) return false;
    try {
      return fs.readFileSync('/proc/' + pid + '/environ', 'latin1').includes(mark + '=' + sandbox + '\0');
    } catch { return false; }
  });
}
`;
