import { randomUUID } from 'node:crypto';
import { sentence } from '../report/escape/terminal.ts';
import type { Annotation } from './github/annotations.ts';
import type { Host } from './host.ts';
import { command } from './runner-commands.ts';

/**
 * Prints text that quotes the repository into the log. The runner obeys commands in what a step prints,
 * so they are off for as long as it takes, until a word comes that nobody can know.
 */
export function print(host: Host, title: string, text: string): void {
  const token = randomUUID();
  command(host, 'group', title);
  host.print(`::stop-commands::${token}\n${text}\n::${token}::\n`);
  command(host, 'endgroup', '');
}

/** Shows a remark on its line of the pull request. */
export function annotate(host: Host, { level, title, message, file, line }: Annotation): void {
  const place = { file: file ?? '', line: line === null ? '' : String(line) };
  command(host, level, message, { title, ...place });
}

const TITLE = { title: 'Prompt cache' };

/** Tells something on the page of the run. */
export function notice(host: Host, text: string): void {
  command(host, 'notice', sentence(text), TITLE);
}

/** Says why the step fails. */
export function fail(host: Host, text: string): void {
  command(host, 'error', sentence(text), TITLE);
}

/** For who runs the workflow with debug logging. */
export function debug(host: Host, text: string): void {
  command(host, 'debug', sentence(text));
}
