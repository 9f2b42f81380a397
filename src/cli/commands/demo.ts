import { check as runCheck } from '../../check/check.ts';
import { usageError } from '../../errors.ts';
import { parseArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { buildRepository } from '../demo/repository.ts';
import { PULL_REQUEST, START } from '../demo/example.ts';
import { inTemporaryFolder } from '../demo/temporary-folder.ts';
import { DESTINATION_OPTIONS, destinations } from '../destinations.ts';
import { EXIT_OF_VERDICT } from '../../findings/policy/exit.ts';
import { formatted } from '../formatted.ts';
import { COMMON_OPTIONS } from '../help.ts';
import { type Host, print, write } from '../host.ts';
import { progressLine } from '../progress.ts';
import { expectPlaces, publish } from '../publish.ts';
import { quoted } from '../suggest.ts';
import type { Report } from '../../report/report.ts';

const OPTIONS = {
  ...DESTINATION_OPTIONS,
  keep: { type: 'boolean' },
  ...COMMON_OPTIONS,
} as const;

export const demo: Command = {
  usage: '[options]',
  help: `Builds a small repository in a temporary folder: the prompts of a support desk, and a pull
request that adds the time of day to one of them, swaps two tools and rewrites a sentence.
Runs check on it, shows the report and the comment that the Action would post on the pull
request, and removes the folder. Needs Node and git, no key and no network.

The guard fails this pull request, so the exit code is 1, as that of check would be.

Options:
  --keep           leave the repository there and say where, to look around in it
  --format FORMAT  only that report: text, json, markdown (the comment),
                   html, sarif, junit or gitlab
  --output FILE    write that report to FILE instead of stdout

Examples:
  prompt-cache-guard demo
  prompt-cache-guard demo --format markdown
`,

  async run(args, host) {
    const { flag, given, positionals } = parseArguments('demo', OPTIONS, args);
    const [stray] = positionals;
    if (stray !== undefined) {
      throw usageError(
        `demo takes no ${quoted(stray)}: its example is built in. For your own repository use \`prompt-cache-guard check\`.`,
      );
    }
    const places = destinations(given);
    await expectPlaces(places, [], host);
    const keep = flag('keep');
    const report = await inTemporaryFolder('prompt-cache-guard-demo', keep, async (folder) => {
      await buildRepository(folder, host.env);
      if (keep) await write(host.stderr, `The example is in ${folder}\n`);
      return await checkIn(folder, host);
    });
    if (given.length > 0) return await publish(report, places, host);
    await print(host, tour(report, host));
    return EXIT_OF_VERDICT[report.verdict];
  },
};

async function checkIn(folder: string, host: Host): Promise<Report> {
  const progress = progressLine(host.stderr);
  const options = { repo: folder, base: 'main', env: host.env, progress };
  const { report } = await runCheck(options).finally(() => progress.end());
  return report;
}

/** The report and the comment, with the commands that lead to them. */
function tour(report: Report, host: Host): string {
  const changed = Object.keys(PULL_REQUEST.files).map((file) => `    ${file}\n`);
  return `A repository with two commits:

  main         ${START.message}
  ${PULL_REQUEST.branch}  ${PULL_REQUEST.message}
${changed.join('')}
$ prompt-cache-guard check --base main

${formatted(report, 'text', host)}
The comment that the Action would post on the pull request:

${formatted(report, 'markdown', null)}`;
}
