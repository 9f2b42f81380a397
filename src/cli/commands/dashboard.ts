import { usageError } from '../../errors.ts';
import type { ExitCode } from '../../findings/policy/exit.ts';
import { parseArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { type Compared, type Dashboard, comparedOf, dashboardOf } from '../dashboard/dashboard.ts';
import { LineTally, type TallyOptions } from '../dashboard/lines.ts';
import { sinceOf } from '../dashboard/since.ts';
import { dashboardPage } from '../dashboard/page.ts';
import { servePage } from '../dashboard/serve.ts';
import { eachLine, filesOf } from '../dashboard/sources.ts';
import { summaryOf } from '../dashboard/summary.ts';
import { COMMON_OPTIONS } from '../help.ts';
import { type Host, print } from '../host.ts';
import { quoted } from '../suggest.ts';
import { expectWritable, writeWhole } from '../write-file.ts';

const OPTIONS = {
  output: { type: 'string', value: 'FILE.html' },
  json: { type: 'boolean' },
  since: { type: 'string', value: 'T' },
  compare: { type: 'string', value: 'A..B' },
  'min-hit-ratio': { type: 'string', value: 'R' },
  serve: { type: 'boolean' },
  port: { type: 'string', value: 'N' },
  ...COMMON_OPTIONS,
} as const;

/** Where the page goes when nobody says. */
const PAGE = 'prompt-cache.html';

export const dashboard: Command = {
  usage: 'SOURCE... [options]',
  help: `Draws what a CacheTracker exported (or anything that writes its metrics file) as one page that
opens from disk: what caching saved and what more was possible, which prompts lose most, why
and since when. A source is a file (.jsonl, .jsonl.gz), a glob, a folder, or - for stdin;
lines may be rollups, or traces with "usage".

  --output FILE.html  where the page goes (default: ${PAGE})
  --serve             serve the page on loopback instead, made anew for every request, with the
                      sums for Prometheus at /metrics, until Ctrl-C
  --port N            on that port (default: one that is free)
  --json              print the figures instead, as JSON
  --since T           calls from then on: an ISO time, or a time back from now such as 24h or 7d
  --compare A..B      two versions (as the lines name them) side by side
  --min-hit-ratio R   exit with 1 when a prompt's prefix hit ratio is below, from 0 to 1

Examples:
  prompt-cache-guard dashboard METRICS.jsonl
  prompt-cache-guard dashboard logs/ --since 7d --output cache.html
  zcat old.jsonl.gz | prompt-cache-guard dashboard - --json
`,

  async run(args, host) {
    const { text, flag, positionals } = parseArguments('dashboard', OPTIONS, args);
    if (positionals.length === 0)
      throw usageError(
        'dashboard was given no source: prompt-cache-guard dashboard METRICS.jsonl, a folder, or - for stdin.',
      );
    const least = ratioOf(text('min-hit-ratio'));
    const output = text('output') ?? PAGE;
    const now = Date.now();
    const options = { now, since: sinceOf(text('since'), now) };
    const pair = pairOf(text('compare'));
    const port = portOf(text('port'), flag('serve'));
    const figures = async () => {
      const { tally, compared } = await read(host, positionals, options, pair);
      return dashboardOf(tally, compared);
    };
    if (flag('serve')) return await serveUntilEnd(host, port, figures);
    if (!flag('json')) await expectWritable(host.cwd, output);
    const shown = await figures();
    if (flag('json')) await print(host, `${JSON.stringify(shown, null, 2)}\n`);
    else {
      await writeWhole(host.cwd, output, dashboardPage(shown));
      await print(host, `${output}: ${summaryOf(shown)}\n`);
    }
    const isBelow = shown.prompts.some(
      ({ prefixHitRatio }) => least !== null && prefixHitRatio !== null && prefixHitRatio < least,
    );
    return isBelow ? 1 : 0;
  },
};

async function serveUntilEnd(
  host: Host,
  port: number,
  figures: () => Promise<Dashboard>,
): Promise<ExitCode> {
  // What cannot be read is told before anybody waits for a page.
  await figures();
  const server = await servePage(port, figures);
  const ended = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  await print(host, `http://127.0.0.1:${taken}/ shows the page; Ctrl-C ends it.\n`);
  await ended;
  server.close();
  server.closeAllConnections();
  return 0;
}

function portOf(text: string | undefined, serves: boolean): number {
  if (text === undefined) return 0;
  if (!serves) throw usageError('--port goes with --serve.');
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw usageError(`--port was given ${quoted(text)}; it takes a number up to 65535.`);
}

async function read(
  host: Host,
  sources: readonly string[],
  options: TallyOptions,
  pair: readonly [string, string] | null,
): Promise<{ readonly tally: LineTally; readonly compared: Compared | null }> {
  const tally = new LineTally(options);
  const sides = (pair ?? []).map(
    (version) =>
      new LineTally({
        ...options,
        keep: ({ call }) => call.version === version || call.commit === version,
      }),
  );
  for (const file of await filesOf(host.cwd, sources))
    await eachLine(host, file, (line) => {
      for (const each of [tally, ...sides]) each.add(line);
    });
  const [before, after] = sides;
  const compared =
    pair === null || before === undefined || after === undefined
      ? null
      : comparedOf(pair[0], before, pair[1], after);
  return { tally, compared };
}

function pairOf(text: string | undefined): readonly [string, string] | null {
  if (text === undefined) return null;
  const [a, b, ...more] = text.split('..');
  if (a === undefined || a === '' || b === undefined || b === '' || more.length > 0)
    throw usageError(
      `--compare was given ${quoted(text)}; it takes two versions: --compare 1.4..1.5`,
    );
  return [a, b];
}

function ratioOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw usageError(`--min-hit-ratio was given ${quoted(text)}; it takes a number from 0 to 1.`);
}
