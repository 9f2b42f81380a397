import { VERSION } from '../version.ts';
import type { Command, ListedCommand } from './command.ts';

/** Options that every command has. */
export const COMMON_OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  debug: { type: 'boolean' },
} as const;

export function helpOfAll(commands: readonly ListedCommand[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `prompt-cache-guard ${VERSION}: finds the changes that make LLM prompt caches miss.

Usage: prompt-cache-guard COMMAND [options]

Commands:
${list.join('\n')}

New here?
  prompt-cache-guard demo    a bundled example; needs nothing but Node and git
  prompt-cache-guard check   your own repository; needs no configuration

Options:
  -h, --help   this text; after a command, all about that command
  --version    the version alone
  --debug      show where an error comes from

${EXIT_CODES}`;
}

export function helpOf(name: string, command: Command): string {
  return `Usage: prompt-cache-guard ${name} ${command.usage}

${command.help}
Other options:
  -h, --help  this text
  --debug     show where an error comes from

${EXIT_CODES}`;
}

const EXIT_CODES = `Exit codes:
  0  nothing failed
  1  the guard failed: this change would cost cache hits
  2  wrong usage or configuration
  3  something that has to be analysed could not be
`;
