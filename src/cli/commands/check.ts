import path from 'node:path';
import { check as runCheck } from '../../check/check.ts';
import { usageError } from '../../errors.ts';
import { acceptNow, writeAccepted } from '../accept.ts';
import { parseArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { DESTINATION_OPTIONS, destinations } from '../destinations.ts';
import { COMMON_OPTIONS } from '../help.ts';
import { fixed } from '../fix/fix.ts';
import { progressLine } from '../progress.ts';
import { checkProbe } from '../live-probe.ts';
import { expectPlaces, publish } from '../publish.ts';
import { accessFrom } from '../../probe/call/access.ts';
import { countEndpoints } from '../../probe/count/endpoints.ts';
import { requestLines } from '../../check/request-lines.ts';
import { quoted } from '../suggest.ts';
import { watchWorkTree } from '../watch/work-tree.ts';

const OPTIONS = {
  repo: { type: 'string', value: 'DIR' },
  base: { type: 'string', value: 'REF' },
  head: { type: 'string', value: 'REF' },
  worktree: { type: 'boolean' },
  watch: { type: 'boolean' },
  config: { type: 'string', value: 'FILE' },
  all: { type: 'boolean' },
  'fail-on': { type: 'string', value: 'LIST' },
  'min-hit-ratio': { type: 'string', value: 'R' },
  fix: { type: 'boolean' },
  accept: { type: 'string', value: 'ID...' },
  reason: { type: 'string', value: 'TEXT' },
  'report-only': { type: 'boolean' },
  ...DESTINATION_OPTIONS,
  requests: { type: 'string', value: 'FILE.jsonl' },
  repeat: { type: 'string', value: 'N' },
  probe: { type: 'boolean' },
  exact: { type: 'boolean' },
  ...COMMON_OPTIONS,
} as const;

export const check: Command = {
  usage: '[options]',
  help: `Renders every prompt at two commits, cuts the requests into what the provider caches, and
says what changed in there, why, what it costs and how to fix it. Git objects are read
as they are: nothing is checked out, and your work tree stays as it is.

Which commits:
  --repo DIR     the repository (default: the current folder)
  --base REF     the older side (default: the merge base with the default branch)
  --head REF     the newer side (default: HEAD)
  --worktree     the newer side is your uncommitted work
  --watch        with --worktree: run again whenever a file changes, until Ctrl-C; the exit
                 code is that of the last run, and no provider is called

Which prompts, and what fails:
  --config FILE        its path in the repository (default: prompt-cache-guard.yml, .yaml or
                       .json, also in .github/); without one, prompts are found by shape
  --all                look at every prompt: without it those that nothing in the change
                       can have touched are unchanged, without figures
  --fail-on LIST       finding codes with commas between: a plain list replaces the
                       default, +CODE and -CODE edit it, CODE:warning lowers the bar
  --min-hit-ratio R    the least prefix hit ratio, from 0 to 1
  --report-only        show everything and fail nothing

What nobody meant:
  --fix          give files of your work tree base's form again around the words that you
                 changed: order of tools and keys, white space, line ends, Unicode form,
                 spelling of JSON; a file that is not found better then stays as it is

What is meant:
  --accept ID... accept these findings for the bytes that head has: entries of policy.accept
                 are written into the configuration in the work tree, to be committed; the
                 ids stand in the comment under "Meant? Accept it", and in the JSON report
  --reason TEXT  why they are meant; it is shown wherever the finding is

What varies:
  --repeat N     render each command N times on each side (default: 3) to hunt what flips
                 rarely; what differs is rendered a few times more, to say why

The live probe (real calls; keys from ANTHROPIC_API_KEY and OPENAI_API_KEY):
  --probe        measure the hit ratio of what is rendered, within the budget of the
                 configuration; \`prompt-cache-guard probe --help\` says how

Token counts (estimated, but for those that prompt-cache-guard.lock keeps):
  --exact        ask the providers' free count endpoints, with the same keys, for those that
                 the lock file lacks, and write it beside the configuration, to be committed

Reports:
  --format FORMAT        text (default), json, markdown, html, sarif, junit or gitlab
                         (its code quality report)
  --output FILE          write that report to FILE instead of stdout; repeat the two in
                         pairs for several reports
  --requests FILE.jsonl  write the rendered requests of both sides, one per line

Examples:
  prompt-cache-guard check
  prompt-cache-guard check --base origin/main --head my-branch
  prompt-cache-guard check --worktree
  prompt-cache-guard check --worktree --watch
  prompt-cache-guard check --fix
  prompt-cache-guard check --accept a1b2c3d4 --reason "recorded once, never sent"
  prompt-cache-guard check --format json --output report.json --format text
`,

  async run(args, host) {
    const { text, flag, given, positionals } = parseArguments('check', OPTIONS, args);
    const named = given.flatMap(({ name, value }) => (name === 'accept' ? [value] : []));
    // Further ids stand behind the first one without an option of their own.
    const ids = named.length === 0 ? [] : [...named, ...positionals];
    const [stray] = named.length === 0 ? positionals : [];
    if (stray !== undefined) {
      throw usageError(
        `check takes no ${quoted(stray)}. For commits write --base REF and --head REF; for files use \`prompt-cache-guard lint FILE\`.`,
      );
    }
    const accept = acceptNow(ids, text('reason'));
    const places = destinations(given);
    const requestsFile = text('requests');
    const sideNames = requestsFile === undefined ? [] : [requestsFile];
    await expectPlaces(places, sideNames, host);
    const isWatching = flag('watch');
    if (isWatching) expectWatchable(flag, accept !== undefined);
    if (flag('fix')) expectFixable(flag('probe'), accept !== undefined);
    const options = {
      repo: path.resolve(host.cwd, text('repo') ?? '.'),
      worktree: flag('worktree') || flag('fix'),
      base: text('base'),
      head: text('head'),
      config: text('config'),
      all: flag('all'),
      failOn: text('fail-on'),
      minHitRatio: ratio(text('min-hit-ratio')),
      reportOnly: flag('report-only') || undefined,
      repeat: renders(text('repeat')),
      accept,
      env: host.env,
      // The configuration may ask for it too, and nobody wants to pay for each time that they save.
      probe: isWatching ? undefined : checkProbe(flag('probe'), host),
      exact: flag('exact') ? { endpoints: countEndpoints(accessFrom(host.env)) } : undefined,
    };
    if (options.worktree && options.head !== undefined) {
      throw usageError(
        `${flag('fix') ? '--fix corrects the work tree, and --head names' : '--worktree and --head both name'} the newer side. Leave one of them out.`,
      );
    }
    const once = async (ready: () => Promise<void>) => {
      const look = async () => {
        const progress = progressLine(host.stderr);
        return await runCheck({ ...options, progress }).finally(() => progress.end());
      };
      const { report, requests, lock, config } = flag('fix')
        ? await fixed(look, options.repo, host)
        : await look();
      const sideFiles = [
        ...sideNames.map((name) => ({ name, text: requestLines(requests()) })),
        ...(lock === null ? [] : [{ name: lock.file, text: lock.text }]),
      ];
      if (accept !== undefined) await writeAccepted(report, accept, config, host);
      await ready();
      return await publish(report, places, host, sideFiles);
    };
    if (!isWatching) return await once(async () => {});
    const outputs = [...places.flatMap(({ file }) => file ?? []), ...sideNames];
    return await watchWorkTree(once, {
      repo: options.repo,
      written: outputs.map((file) => path.resolve(host.cwd, file)),
      debug: flag('debug'),
      host,
    });
  },
};

/** Throws a usage error for what does not go with looking twice. */
function expectFixable(probes: boolean, accepts: boolean): void {
  if (accepts)
    throw usageError('--fix and --accept are two answers to a finding. Run one after the other.');
  if (probes)
    throw usageError('--fix looks twice, and --probe would pay twice. Run one after the other.');
}

/** Throws a usage error for what does not go with running again and again. */
function expectWatchable(
  flag: (name: 'worktree' | 'probe' | 'exact' | 'fix') => boolean,
  accepts: boolean,
): void {
  if (!flag('worktree')) {
    throw usageError(
      '--watch waits for changes to uncommitted work, but two commits are compared. Write check --worktree --watch.',
    );
  }
  const other = flag('fix')
    ? '--fix'
    : flag('probe')
      ? '--probe'
      : flag('exact')
        ? '--exact'
        : accepts
          ? '--accept'
          : null;
  if (other !== null) {
    throw usageError(
      `--watch would do what ${other} asks for again at every change. Leave one of the two out.`,
    );
  }
}

function ratio(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = /^(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 0 && value <= 1) return value;
  throw usageError(
    `--min-hit-ratio was given ${quoted(text)}, but a ratio lies between 0 and 1: --min-hit-ratio 0.8.`,
  );
}

/** Renders beyond this take hours, whatever they cost one by one. */
const MOST_RENDERS = 1_000;

function renders(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (value >= 1 && value <= MOST_RENDERS) return value;
  throw usageError(
    `--repeat was given ${quoted(text)}, but takes a number of renders from 1 to ${MOST_RENDERS}, of which three are always made: --repeat 10.`,
  );
}
