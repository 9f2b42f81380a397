import { usageError } from '../errors.ts';
import { VERSION } from '../version.ts';
import { COMMANDS, commandNamed } from './commands.ts';
import { complain } from './complain.ts';
import { EXIT_OF_ERROR, type ExitCode } from '../findings/policy/exit.ts';
import { helpOf, helpOfAll } from './help.ts';
import { type Host, print, write } from './host.ts';
import { didYouMean, quoted } from './suggest.ts';

/**
 * Runs the command line from the arguments to the exit code. Whatever goes wrong becomes one line on
 * stderr; nothing is thrown, and the process is not ended.
 */
export async function run(host: Host): Promise<ExitCode> {
  const args = host.argv.slice(2);
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  try {
    return await dispatch(args, options, host);
  } catch (thrown) {
    return await complain(thrown, options.includes('--debug'), host);
  }
}

async function dispatch(
  args: readonly string[],
  options: readonly string[],
  host: Host,
): Promise<ExitCode> {
  const [first, ...rest] = args[0] === '--debug' ? args.slice(1) : args;
  if (first === undefined) {
    // Not a success: a workflow that forgot the command would pass for ever.
    await write(host.stderr, helpOfAll(COMMANDS));
    return EXIT_OF_ERROR.usage;
  }
  if (first === '--help' || first === '-h') return await answer(helpOfAll(COMMANDS), host);
  if (first === '--version') return await answer(`${VERSION}\n`, host);
  if (first.startsWith('-')) throw optionInFront(first);
  const command = await commandNamed(first).load();
  if (options.includes('--help') || options.includes('-h')) {
    return await answer(helpOf(first, command), host);
  }
  return await command.run(rest, host);
}

async function answer(text: string, host: Host): Promise<ExitCode> {
  await print(host, text);
  return 0;
}

function optionInFront(option: string): Error {
  return usageError(
    `Unknown option ${quoted(option)} in front of a command.${didYouMean(option, ['--help', '--version'])} Options of a command stand behind it: prompt-cache-guard check --base main.`,
  );
}
