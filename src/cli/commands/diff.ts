import { diff as runDiff } from '../../check/diff.ts';
import { usageError } from '../../errors.ts';
import { parseArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { DESTINATION_OPTIONS, destinations } from '../destinations.ts';
import { COMMON_OPTIONS } from '../help.ts';
import { beside } from '../beside.ts';
import { expectPlaces, publish } from '../publish.ts';
import { readInput } from '../read-file.ts';

const OPTIONS = { ...DESTINATION_OPTIONS, ...COMMON_OPTIONS } as const;

export const diff: Command = {
  usage: 'A B [options]',
  help: `Compares A, the older, with B, the newer, as check compares two commits. Both are request
bodies (.json, .yaml) or traces (.jsonl).

Reports:
  --format FORMAT  text (default), json, markdown, html, sarif, junit or gitlab
  --output FILE    write that report to FILE instead of stdout; repeat the two in pairs
                   for several reports

Examples:
  prompt-cache-guard diff yesterday.json today.json
  prompt-cache-guard diff before.jsonl after.jsonl --format json
`,

  async run(args, host) {
    const { given, positionals } = parseArguments('diff', OPTIONS, args);
    const [older, newer, ...more] = positionals;
    if (older === undefined || newer === undefined || more.length > 0) {
      throw usageError(
        `diff compares two files, and was given ${positionals.length}: prompt-cache-guard diff OLDER NEWER. For two commits use \`prompt-cache-guard check --base REF --head REF\`.`,
      );
    }
    const places = destinations(given);
    await expectPlaces(places, [], host);
    const a = await readInput(host.cwd, older);
    // In order: of two that are missing always the first is told.
    const b = await readInput(host.cwd, newer);
    return await publish(await runDiff(a, b, await beside(host.cwd)), places, host);
  },
};
