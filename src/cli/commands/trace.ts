import { followTrace } from '../../check/trace.ts';
import { usageError } from '../../errors.ts';
import { simulationJson } from '../../report/simulation-json.ts';
import { traceText } from '../../report/trace-text.ts';
import { parseArguments } from '../arguments.ts';
import { hasColour } from '../colour.ts';
import type { Command } from '../command.ts';
import { COMMON_OPTIONS } from '../help.ts';
import { print } from '../host.ts';
import { beside } from '../beside.ts';
import { traceFile } from '../trace-file.ts';
import { quoted } from '../suggest.ts';

const OPTIONS = { format: { type: 'string', value: 'FORMAT' }, ...COMMON_OPTIONS } as const;

export const trace: Command = {
  usage: 'FILE.jsonl [options]',
  help: `Follows recorded conversations request by request, one JSON object per line: what each turn
reused of what the one before it had left in the cache, what was written, and what broke
where and why. Where lines carry the provider's "usage", it is shown beside the prediction.
Lines with a "session" belong together, in the order of their "turn" (or "at"); all others
are put together by their content.

Exits with 1 when a conversation rewrites what it had sent before. The file may be a pipe,
or - for stdin.

  --format FORMAT  text (default) or json

Examples:
  prompt-cache-guard trace recorded.jsonl
  prompt-cache-guard trace recorded.jsonl --format json
`,

  async run(args, host) {
    const { text, positionals } = parseArguments('trace', OPTIONS, args);
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0)
      throw usageError(
        `trace follows one trace, and was given ${positionals.length}: prompt-cache-guard trace FILE.jsonl.`,
      );
    const format = text('format') ?? 'text';
    if (format !== 'text' && format !== 'json')
      throw usageError(`Unknown format ${quoted(format)}. --format takes text or json.`);
    const followed = await followTrace({
      ...(await traceFile(host, name)),
      beside: await beside(host.cwd),
      now: new Date(),
    });
    const { findings } = followed;
    const shown =
      format === 'json'
        ? simulationJson(followed, { findings })
        : traceText(followed, {
            color: hasColour(host.stdout, host.env),
            width: host.stdout.columns || 80,
          });
    await print(host, shown);
    return findings.some(({ fails }) => fails) ? 1 : 0;
  },
};
