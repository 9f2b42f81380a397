import { lint as runLint } from '../../check/lint.ts';
import { usageError } from '../../errors.ts';
import { parseArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { DESTINATION_OPTIONS, destinations } from '../destinations.ts';
import { COMMON_OPTIONS } from '../help.ts';
import { beside } from '../beside.ts';
import { expectPlaces, publish } from '../publish.ts';
import { readInOrder } from '../read-file.ts';

const OPTIONS = { ...DESTINATION_OPTIONS, ...COMMON_OPTIONS } as const;

export const lint: Command = {
  usage: 'FILE... [options]',
  help: `Looks at the layout of request bodies: markers that the provider rejects or ignores,
prefixes too short to be cached, missing markers. FILE is a request body (.json, .yaml), a
list of them, or a trace (.jsonl).

Reports:
  --format FORMAT  text (default), json, markdown, html, sarif, junit or gitlab
  --output FILE    write that report to FILE instead of stdout; repeat the two in pairs
                   for several reports

Examples:
  prompt-cache-guard lint prompts/support.request.json
  prompt-cache-guard lint requests/*.json --format json
`,

  async run(args, host) {
    const { given, positionals } = parseArguments('lint', OPTIONS, args);
    if (positionals.length === 0) {
      throw usageError(
        'lint needs files to look at: prompt-cache-guard lint FILE... For the prompts of a repository use `prompt-cache-guard check`.',
      );
    }
    const places = destinations(given);
    await expectPlaces(places, [], host);
    const names = [...new Set(positionals)];
    const files = await readInOrder(host.cwd, names);
    return await publish(await runLint(files, await beside(host.cwd)), places, host);
  },
};
