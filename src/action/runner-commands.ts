import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { Host } from './host.ts';

/*
 * What the runner obeys: lines of the log, and lines of a file.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands, read 2026-11-30.
 * @actions/core does the same for the process that it is loaded in, and for no other.
 */

/** Gives a command: `::name key=value,…::text`. Empty properties are left out. */
export function command(
  { print }: Host,
  name: string,
  text: string,
  properties: Readonly<Record<string, string>> = {},
): void {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${property(value)}`)
    .join(',');
  print(`::${name}${given === '' ? '' : ` ${given}`}::${data(text)}\n`);
}

/**
 * Sets an output of the step; a later value replaces an earlier one.
 * @throws what the file system says of a file that cannot be written
 */
export function setOutput(host: Host, name: string, value: string): void {
  const file = host.env['GITHUB_OUTPUT'] ?? '';
  if (file === '') {
    // How runners before 2022 take it.
    command(host, 'set-output', value, { name });
    return;
  }
  // A word that nobody can know: a value cannot end itself.
  const end = `end_${randomUUID()}`;
  appendFileSync(file, `${name}<<${end}\n${value}\n${end}\n`);
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
