import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync } from 'node:fs';
import { EOL } from 'node:os';
import process from 'node:process';

// The protocol of a step with its runner, as
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands has it (2026-11-23). The
// toolkit's package speaks it too, but brings an HTTP client along that takes longer to load than a check.

/** Prints a text into the log as it is: the runner obeys commands in it. */
export function printLine(text: string): void {
  process.stdout.write(`${text}${EOL}`);
}

/**
 * Gives the runner a command. Neither message nor properties can end it or begin another one.
 * @param name of one of the runner's commands, such as `notice`
 */
export function command(
  name: string,
  message: string,
  properties: Readonly<Record<string, string | number>> = {},
): void {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(`${value}`)}`);
  printLine(
    `::${[name, ...(list.length === 0 ? [] : [list.join(',')])].join(' ')}::${data(message)}`,
  );
}

/**
 * Sets an output of the step; a later value replaces an earlier one.
 * @throws where the runner's file for them is not there or cannot be written
 */
export function setOutput(name: string, value: string): void {
  const file = process.env['GITHUB_OUTPUT'] ?? '';
  if (file === '') {
    // Runners before 2022. The line in front ends what a command of the repository may have left open.
    process.stdout.write(EOL);
    command('set-output', value, { name });
    return;
  }
  if (!existsSync(file)) throw new Error(`Missing file at path: ${file}`);
  // A word that no value can know ends the value, whatever lines it has.
  const word = `ghadelimiter_${randomUUID()}`;
  appendFileSync(file, `${name}<<${word}${EOL}${value}${EOL}${word}${EOL}`);
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
