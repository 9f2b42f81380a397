import { usageError } from '../errors.ts';
import type { Command } from './command.ts';
import { check } from './commands/check.ts';
import { demo } from './commands/demo.ts';
import { diff } from './commands/diff.ts';
import { init } from './commands/init.ts';
import { lint } from './commands/lint.ts';
import { probe } from './commands/probe.ts';
import { record } from './commands/record.ts';
import { simulate } from './commands/simulate.ts';
import { trace } from './commands/trace.ts';
import { LATER_COMMANDS, notYet } from './later.ts';
import { didYouMean, quoted } from './suggest.ts';

/** In the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  check,
  lint,
  diff,
  record,
  trace,
  simulate,
  probe,
  init,
  demo,
];

/** The command of that name. Throws a usage error for one that does not exist, or not yet. */
export function commandNamed(name: string): Command {
  const names = COMMANDS.map((command) => command.name);
  const command = COMMANDS.find((each) => each.name === name);
  if (command !== undefined) return command;
  if (LATER_COMMANDS.includes(name)) {
    throw notYet(`The command '${name}'`, `It has: ${names.join(', ')}.`);
  }
  throw usageError(
    `Unknown command ${quoted(name)}.${didYouMean(name, [...names, ...LATER_COMMANDS])} \`prompt-cache-guard --help\` lists the commands.`,
  );
}
