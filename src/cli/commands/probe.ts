import path from 'node:path';
import { check } from '../../check/check.ts';
import { type LiveProbe, liveProbe, liveProbePlan } from '../../check/live-probe.ts';
import { type ProbeJob, limitsOf } from '../../check/probe.ts';
import type { ProbeFlags } from '../../check/options.ts';
import { readProbeLines } from '../../check/probe-lines.ts';
import { usageError } from '../../errors.ts';
import { EXIT_OF_VERDICT } from '../../findings/policy/exit.ts';
import { accessFrom } from '../../probe/call/access.ts';
import { callersFor } from '../../probe/call/callers.ts';
import { targetsOf } from '../../probe/targets.ts';
import { planJson, probeJson } from '../../report/probe-json.ts';
import { probeMarkdown } from '../../report/probe-markdown.ts';
import { planText, probeText } from '../../report/probe-text.ts';
import { parseArguments } from '../arguments.ts';
import { hasColour } from '../colour.ts';
import type { Command } from '../command.ts';
import { DESTINATION_OPTIONS, type Format, destinations } from '../destinations.ts';
import { COMMON_OPTIONS } from '../help.ts';
import { type Host, write } from '../host.ts';
import { beside } from '../beside.ts';
import { clockOf } from '../live-probe.ts';
import { progressLine } from '../progress.ts';
import { deliver, expectPlaces } from '../publish.ts';
import { readLines } from '../read-lines.ts';
import { quoted } from '../suggest.ts';

const OPTIONS = {
  repo: { type: 'string', value: 'DIR' },
  base: { type: 'string', value: 'REF' },
  head: { type: 'string', value: 'REF' },
  worktree: { type: 'boolean' },
  config: { type: 'string', value: 'FILE' },
  budget: { type: 'string', value: 'USD' },
  'max-calls': { type: 'string', value: 'N' },
  require: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  ...DESTINATION_OPTIONS,
  ...COMMON_OPTIONS,
} as const;

export const probe: Command = {
  usage: '[FILE.jsonl] [options]',
  help: `Sends the first request of each conversation a few times to its provider, with as little
output as the API allows, and measures what is read from the cache. Renders are compared
first: a prompt whose bytes vary fails without a call. Keys come from ANTHROPIC_API_KEY and
OPENAI_API_KEY, addresses from ANTHROPIC_BASE_URL and OPENAI_BASE_URL; nothing else is read
from, and no key is passed to, what the repository holds.

FILE.jsonl is a trace, such as one that \`check --requests\` wrote; without it the prompts of
the repository are rendered, as \`check\` does, and both commits are compared:

  --repo DIR, --base REF, --head REF, --worktree, --config FILE   as for check

What it may use, for all prompts together:
  --budget USD     dollars (default: those of the configuration, or 0.25); no call is made
                   that could exceed it
  --max-calls N    requests, retries included (default: those of the configuration, or 16)
  --dry-run        only print which calls it would make, and what they would cost

Outcomes: pass; fail (the same bytes are not read); flaky (some calls hit, some miss: the
provider's doing); not-cached (nothing is read or written); inconclusive (budget, errors);
skipped (no key). fail and not-cached end with exit code 1.
  --require        skipped and inconclusive do too

Reports:
  --format FORMAT  text (default), json or markdown
  --output FILE    write that report to FILE instead of stdout; repeat the two in pairs

Examples:
  prompt-cache-guard probe --dry-run
  prompt-cache-guard check --requests sent.jsonl && prompt-cache-guard probe sent.jsonl
  prompt-cache-guard simulate --serve    a provider on loopback to try it without a key
`,

  async run(args, host) {
    const { text, flag, given, positionals } = parseArguments('probe', OPTIONS, args);
    const [name, ...more] = positionals;
    if (more.length > 0)
      throw usageError(`probe takes one trace, and was given ${positionals.length}: join them.`);
    const stray = (['repo', 'base', 'head', 'config'] as const).find(
      (option) => name !== undefined && text(option) !== undefined,
    );
    if (stray !== undefined || (name !== undefined && flag('worktree')))
      throw usageError(
        `--${stray ?? 'worktree'} says which prompts to render, and ${quoted(name ?? '')} holds them already: leave one of the two out.`,
      );
    const places = destinations(given, FORMATS);
    await expectPlaces(places, [], host);
    const flags: ProbeFlags = {
      mode: flag('require') ? 'required' : 'auto',
      budgetUsd: amount(text('budget')),
      maxCalls: calls(text('max-calls')),
    };
    const access = accessFrom(host.env);
    const progress = progressLine(host.stderr);
    const phase = (words: string) => progress.phase(words);
    try {
      const { targets, limits, mode } =
        name === undefined
          ? await rendered(text, flag('worktree'), flags, host, phase)
          : await fromTrace(name, flags, host);
      const job: LiveProbe = {
        targets,
        limits,
        isRequired: mode === 'required',
        callers: callersFor(access, { folder: host.cwd }),
        clock: clockOf(host),
        phase,
      };
      if (flag('dry-run')) {
        const plan = await liveProbePlan(job);
        progress.end();
        await deliver(places, planFormat(plan), host);
        return 0;
      }
      const report = await liveProbe(job);
      progress.end();
      await deliver(places, reportFormat(report), host);
      return EXIT_OF_VERDICT[report.verdict];
    } finally {
      progress.end();
    }
  },
};

/** The prompts of the repository at both commits. */
async function rendered(
  text: (name: 'repo' | 'base' | 'head' | 'config') => string | undefined,
  worktree: boolean,
  flags: ProbeFlags,
  host: Host,
  phase: (words: string) => void,
): Promise<ProbeJob> {
  const { probeJob } = await check({
    all: true,
    repo: path.resolve(host.cwd, text('repo') ?? '.'),
    base: text('base'),
    head: text('head'),
    config: text('config'),
    worktree,
    env: host.env,
    progress: { phase },
  });
  return probeJob(flags);
}

async function fromTrace(name: string, flags: ProbeFlags, host: Host): Promise<ProbeJob> {
  const { models: overrides, notes } = await beside(host.cwd);
  for (const note of notes) await write(host.stderr, `${note}\n`);
  const lines = await readProbeLines(name, readLines(host, name), overrides);
  const targets = targetsOf(lines, { overrides });
  return { mode: flags.mode ?? 'auto', targets, limits: limitsOf(flags) };
}

type Formatter = (format: Format, host: Host | null) => string;

function reportFormat(report: Parameters<typeof probeText>[0]): Formatter {
  return (format, host) => {
    if (format === 'json') return probeJson(report);
    return format === 'markdown' ? probeMarkdown(report) : probeText(report, look(host));
  };
}

function planFormat(plan: Parameters<typeof planText>[0]): Formatter {
  return (format, host) => {
    if (format === 'json') return planJson(plan);
    if (format === 'text') return planText(plan, look(host));
    throw usageError('A dry run is printed as text or json: leave --format markdown out.');
  };
}

/** A probe has no findings with places to list. */
const FORMATS: readonly Format[] = ['text', 'json', 'markdown'];

/** Columns of text that goes elsewhere than to a terminal. */
const COLUMNS = 80;

function look(host: Host | null) {
  return {
    color: host !== null && hasColour(host.stdout, host.env),
    width: host?.stdout.columns || COLUMNS,
  };
}

function amount(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^(?:\d+\.?\d*|\.\d+)$/.test(written)) return Number(written);
  throw usageError(
    `--budget was given ${quoted(written)}, but takes US dollars, from 0: --budget 0.25.`,
  );
}

function calls(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^[1-9]\d{0,4}$/.test(written)) return Number(written);
  throw usageError(
    `--max-calls was given ${quoted(written)}, but takes a number of requests from 1: --max-calls 16.`,
  );
}
