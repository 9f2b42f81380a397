import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import path from 'node:path';
import { codeOf, lacking, lackingError, messageOf, usageError } from '../../errors.ts';
import { started } from '../started.ts';

/** How a git process is started: arguments that come first, and the whole environment. */
export interface Git {
  readonly prefix: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What a git process left behind. */
export interface GitResult {
  readonly code: number | null;
  readonly stdout: Buffer;
  /** Its messages, trimmed. */
  readonly stderr: string;
}

/**
 * Starts git without a shell. The folder is given by argument and never as the working directory,
 * because Windows looks for a program in the working directory first.
 * @throws GuardError where the system has no handles left.
 */
export function spawnGit(git: Git, args: readonly string[]): ChildProcessWithoutNullStreams {
  try {
    return started(
      spawn('git', [...git.prefix, ...args], {
        cwd: path.parse(process.execPath).root,
        env: git.env,
        windowsHide: true,
      }),
    );
  } catch (error) {
    throw startError(error);
  }
}

/**
 * Runs git to its end. A code other than 0 is a result, for the caller to judge.
 * @throws GuardError (usage) when git cannot be started.
 */
export function runGit(
  git: Git,
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawnGit(git, args);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', (error) => reject(startError(error)));
    child.on('close', (code) =>
      resolve({
        code,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString().trim(),
      }),
    );
    // Git may end before it has read its input; its exit code tells.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** Why git could not be started, for a person. */
export function startError(error: unknown): Error {
  if (codeOf(error) === 'ENOENT')
    return usageError('git was not found: install git, or put it on the PATH.', error);
  const what = `git could not be started (${messageOf(error)})`;
  const way = lacking(error);
  return way === null
    ? usageError(`${what}: check the installation.`, error)
    : lackingError(`${what}: ${way}.`, error);
}

/** The last message of git that says what went wrong, without its prefix; '' when it said nothing. */
export function reasonOf(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const line = lines.find((text) => text.startsWith('fatal:')) ?? lines.at(-1) ?? '';
  return line.replace(/^(fatal|error): /, '').slice(0, 300);
}
