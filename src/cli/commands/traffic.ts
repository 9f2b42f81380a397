import { usageError } from '../../errors.ts';
import { terminal } from '../../report/escape/terminal.ts';
import { parseArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { LineTally, promptNameOf } from '../dashboard/lines.ts';
import { sinceOf } from '../dashboard/since.ts';
import { eachLine, filesOf } from '../dashboard/sources.ts';
import { COMMON_OPTIONS } from '../help.ts';
import { print, write } from '../host.ts';
import { measuredTraffic } from '../traffic/measured.ts';
import { Sessions } from '../traffic/sessions.ts';
import { expectWritable, writeWhole } from '../write-file.ts';

const OPTIONS = {
  output: { type: 'string', value: 'FILE' },
  since: { type: 'string', value: 'T' },
  'ratios-only': { type: 'boolean' },
  ...COMMON_OPTIONS,
} as const;

export const traffic: Command = {
  usage: 'SOURCE... [options]',
  help: `Writes a small file of what production measured, for \`traffic: { from: FILE }\` of the
configuration: per prompt the requests a day, turns and pauses of its conversations, the share of
its models, hit ratios and cost, to two digits, until when. It holds no text of a prompt. A check
then says dollars a day of this traffic, and the measured ratio beside the predicted one. Sources
are those of dashboard: what a CacheTracker exported, as files, globs, folders or - for stdin.

  --output FILE  where it goes (default: stdout); commit it where pull requests are checked
  --since T      calls from then on: an ISO time, or a time back from now such as 24h or 7d
  --ratios-only  leave out how many requests there are: in a public repository everybody reads them

Examples:
  prompt-cache-guard traffic METRICS.jsonl --output .github/prompt-traffic.json
  prompt-cache-guard traffic logs/ --since 7d --ratios-only
`,

  async run(args, host) {
    const { text, flag, positionals } = parseArguments('traffic', OPTIONS, args);
    if (positionals.length === 0)
      throw usageError(
        'traffic was given no source: prompt-cache-guard traffic METRICS.jsonl, a folder, or - for stdin.',
      );
    const output = text('output');
    if (output !== undefined) await expectWritable(host.cwd, output);
    const now = Date.now();
    const sessions = new Sessions();
    const tally = new LineTally({
      now,
      since: sinceOf(text('since'), now),
      keep: (counted) => {
        sessions.add(promptNameOf(counted.call), counted);
        return true;
      },
    });
    for (const file of await filesOf(host.cwd, positionals))
      await eachLine(host, file, (line) => tally.add(line));
    const ratiosOnly = flag('ratios-only');
    const measured = measuredTraffic(tally, sessions, ratiosOnly);
    if (measured === null)
      throw usageError(
        'There is no call in these sources: name what a CacheTracker exported (lines of JSON with `at` and `read`), and a time within it where --since is given.',
      );
    const file = `${JSON.stringify(measured, null, 2)}\n`;
    if (output === undefined) await print(host, file);
    else {
      await writeWhole(host.cwd, output, file);
      const said = `${output}: ${measured.prompts.length} ${measured.prompts.length === 1 ? 'prompt' : 'prompts'} until ${measured.until}. Name it in the configuration: traffic: { from: ${output} }`;
      await print(host, `${terminal(said)}\n`);
    }
    if (!ratiosOnly)
      await write(
        host.stderr,
        'The file tells how many requests each prompt has: committed to a public repository, everybody reads it. --ratios-only leaves that out.\n',
      );
    return 0;
  },
};
