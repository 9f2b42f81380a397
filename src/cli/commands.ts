import { usageError } from '../errors.ts';
import type { ListedCommand } from './command.ts';
import { didYouMean, quoted } from './suggest.ts';

/** In the order in which help lists them. What a command does is loaded when it is asked for. */
export const COMMANDS: readonly ListedCommand[] = [
  {
    name: 'check',
    summary: 'compare the prompts of two commits: what would the cache lose?',
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'lint',
    summary: 'look at request bodies as they are, without git',
    load: async () => (await import('./commands/lint.ts')).lint,
  },
  {
    name: 'diff',
    summary: 'compare two request bodies, or two traces, from files',
    load: async () => (await import('./commands/diff.ts')).diff,
  },
  {
    name: 'record',
    summary: 'run a program against fake servers of the providers, and keep what it sends',
    load: async () => (await import('./commands/record.ts')).record,
  },
  {
    name: 'trace',
    summary: 'follow recorded conversations: what each turn reused, wrote and broke',
    load: async () => (await import('./commands/trace.ts')).trace,
  },
  {
    name: 'simulate',
    summary: "play a trace through the provider's cache: tokens, hit ratios, cost",
    load: async () => (await import('./commands/simulate.ts')).simulate,
  },
  {
    name: 'probe',
    summary: 'send a few real calls: does the provider read the prefix from its cache?',
    load: async () => (await import('./commands/probe.ts')).probe,
  },
  {
    name: 'dashboard',
    summary: 'draw exported metrics as a page: what caching saved, what it lost, and why',
    load: async () => (await import('./commands/dashboard.ts')).dashboard,
  },
  {
    name: 'traffic',
    summary: 'write what production measured, for the traffic that a check predicts by',
    load: async () => (await import('./commands/traffic.ts')).traffic,
  },
  {
    name: 'init',
    summary: 'write a starter config and workflow for what is in the repository',
    load: async () => (await import('./commands/init.ts')).init,
  },
  {
    name: 'demo',
    summary: 'see check at work on a bundled example, and the comment it would post',
    load: async () => (await import('./commands/demo.ts')).demo,
  },
];

/** The command of that name. Throws a usage error for one that does not exist. */
export function commandNamed(name: string): ListedCommand {
  const names = COMMANDS.map((command) => command.name);
  const command = COMMANDS.find((each) => each.name === name);
  if (command !== undefined) return command;
  throw usageError(
    `Unknown command ${quoted(name)}.${didYouMean(name, names)} \`prompt-cache-guard --help\` lists the commands.`,
  );
}
