import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { sentence } from '../report/escape/terminal.ts';
import type { Annotation } from './github/annotations.ts';

/**
 * Prints text that quotes the repository into the log. The runner obeys commands in what a step prints,
 * so they are off for as long as it takes, until a word comes that nobody can know.
 */
export function print(title: string, text: string): void {
  const token = randomUUID();
  core.startGroup(title);
  core.info(`::stop-commands::${token}\n${text}\n::${token}::`);
  core.endGroup();
}

const COMMANDS = { error: core.error, warning: core.warning, notice: core.notice };

/** Shows a remark on its line of the pull request. */
export function annotate({ level, title, message, file, line }: Annotation): void {
  const place = { ...(file !== null && { file }), ...(line !== null && { startLine: line }) };
  COMMANDS[level](message, { title, ...place });
}

/** Tells something on the page of the run. */
export function notice(text: string): void {
  core.notice(sentence(text), { title: 'Prompt cache' });
}

/** Says why the step fails. */
export function fail(text: string): void {
  core.error(sentence(text), { title: 'Prompt cache' });
}

/** For who runs the workflow with debug logging. */
export function debug(text: string): void {
  core.debug(sentence(text));
}
