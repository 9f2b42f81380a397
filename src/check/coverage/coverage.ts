import { type Draft, PLACELESS } from '../../findings/draft.ts';
import { finalise } from '../../findings/finalise.ts';
import type { Finding, Status } from '../../findings/finding.ts';
import { acceptedBy } from '../../findings/policy/accept.ts';
import type { Quoting } from '../../findings/secrets.ts';
import type { Policy } from '../../report/figures/verdict.ts';
import type { Coverage } from '../../report/report.ts';
import type { AnalysedRun } from '../analysed.ts';
import type { Narrowed } from '../narrowed.ts';
import { recordingsIn } from '../../render/discover/recordings.ts';
import { type Note, notesAbout } from '../notes.ts';
import type { Rendered } from '../rendered.ts';
import { type Removed, removedGuards } from './removed.ts';
import { type Unguarded, unguardedAt } from './unguarded.ts';

/** The stage between analysing and judging: what is guarded, and what is not. */
export interface Covered {
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
}

/** Shown one by one; what is more is one finding that counts. */
const SINGLE = 5;

/** Compares what base's rules guard with what head's rules do (contract, section 3, "Green means guarded"). */
export async function cover(
  planned: Narrowed,
  rendered: Rendered,
  analysed: AnalysedRun,
  { policy, quoting }: { readonly policy: Policy; readonly quoting: Quoting },
): Promise<Covered> {
  const removed = await removedGuards(planned, rendered, analysed);
  const unguarded = await unguardedAt(planned, rendered);
  const said = new Set(removed.map(({ file }) => file));
  const rest = unguarded.filter(({ file }) => !said.has(file));
  const coverage = coverageOf(planned, rendered, analysed, rest);
  const drafts = [...removedDrafts(removed), ...unguardedDrafts(rest)];
  const findings = finalise(
    drafts.map((draft) => ({ draft, status: statusOf(draft), related: [] })),
    { prompt: '', case: '', conversation: '' },
    quoting,
  );
  const { accept, today } = policy;
  return {
    coverage,
    findings: findings.map((finding, index) => {
      const { rule = '', marker = null } = drafts[index]?.facts ?? {};
      return { ...finding, accepted: acceptedBy(accept, finding, rule, marker, today) };
    }),
    notes: notesAbout('coverage', [coverage.guarded === 0 ? nothingNote(planned) : null]),
  };
}

function coverageOf(
  { definitions }: Narrowed,
  rendered: Rendered,
  analysed: AnalysedRun,
  unguarded: readonly Unguarded[],
): Coverage {
  const inFiles = rendered.head.filter(({ source }) => source.kind !== 'code').length;
  const failed = analysed.head.filter(({ outcome }) => outcome === 'failed');
  const declared = analysed.head.filter(({ declared: isDeclared }) => isDeclared);
  const isAnyDeclared = declared.length > 0 || definitions.head.length > 0;
  const isNoneAnalysed =
    isAnyDeclared &&
    rendered.untouched.length === 0 &&
    declared.every(({ outcome }) => outcome === 'failed');
  return {
    guarded: inFiles + rendered.untouched.length + rendered.inCode.count,
    discovered: rendered.discovered,
    inCode: rendered.inCode.count,
    notAnalysed: failed.length,
    isNoneAnalysed,
    unguarded: unguarded.map(({ file, line, why }) => ({ file, line, why })),
  };
}

function removedDrafts(removed: readonly Removed[]): readonly Draft[] {
  const [single, more] = split(removed);
  const drafts = single.map(({ id, where, file, mark, certain }): Draft => ({
    ...PLACELESS,
    code: 'guard-removed',
    severity: certain ? 'error' : 'warning',
    subject: `the prompt "${id}"`,
    facts: { value: where, rule: id, marker: mark },
    unitKey: id,
    file,
    fileLine: file === null ? null : 1,
  }));
  if (more.length === 0) return drafts;
  const names = named(more.map(({ where }) => where));
  return [
    ...drafts,
    {
      ...PLACELESS,
      code: 'guard-removed',
      severity: more.some(({ certain }) => certain) ? 'error' : 'warning',
      subject: `each of ${more.length} more prompts`,
      facts: { value: names },
      unitKey: 'more',
    },
  ];
}

function unguardedDrafts(unguarded: readonly Unguarded[]): readonly Draft[] {
  const added = unguarded.filter(({ isAdded, kind }) => isAdded && kind === 'file');
  const before = unguarded.filter(({ isAdded, kind }) => !isAdded && kind === 'file');
  const callers = unguarded.filter(({ kind }) => kind === 'caller');
  const [single, more] = split(added);
  return [
    ...single.map(({ file, why }) => unguardedDraft([file], { severity: 'warning', why, file })),
    ...(more.length === 0
      ? []
      : [
          unguardedDraft(
            more.map(({ file }) => file),
            { severity: 'warning', why: WHY },
          ),
        ]),
    ...(before.length === 0
      ? []
      : [
          unguardedDraft(
            before.map(({ file }) => file),
            { severity: 'note', why: WHY },
          ),
        ]),
    ...(callers.length === 0 ? [] : [callersDraft(callers)]),
  ];
}

const WHY = 'no entry of the config covers what looks like prompts';

function unguardedDraft(
  files: readonly string[],
  {
    severity,
    why,
    file = null,
  }: { readonly severity: 'warning' | 'note'; readonly why: string; readonly file?: string | null },
): Draft {
  const subject = files.length === 1 ? (files[0] ?? '') : `${files.length} files (${named(files)})`;
  return {
    ...PLACELESS,
    code: 'unguarded',
    severity,
    subject,
    facts: { problem: why },
    unitKey: subject,
    file,
    fileLine: file === null ? null : 1,
    preExisting: severity === 'note',
  };
}

function callersDraft(callers: readonly Unguarded[]): Draft {
  const [first] = callers;
  const places = callers.map(({ file, line }) => (line === null ? file : `${file}:${line}`));
  const isOne = callers.length === 1;
  return {
    ...PLACELESS,
    code: 'unguarded',
    severity: 'note',
    subject: isOne
      ? `what ${places[0] ?? ''} sends`
      : `what ${callers.length} files send (${named(places)})`,
    facts: {
      problem: isOne
        ? (first?.why ?? '')
        : 'they call a model, and their prompts cannot be read without running them',
      rule: 'Name a command that prints or sends the requests: two lines under prompts in prompt-cache-guard.yml, `- id: app` and `  capture: npm run smoke` (or `  render: python -m app.prompts`); `npx prompt-cache-guard init` writes them with a script.',
    },
    unitKey: 'callers',
    file: isOne ? (first?.file ?? null) : null,
    fileLine: isOne ? (first?.line ?? null) : null,
    preExisting: callers.every(({ isAdded }) => !isAdded),
  };
}

function statusOf({ preExisting }: Draft): Status {
  return preExisting ? 'pre-existing' : 'introduced';
}

function split<Item>(items: readonly Item[]): readonly [readonly Item[], readonly Item[]] {
  // One more is shown as itself rather than counted.
  const at = items.length > SINGLE ? SINGLE - 1 : SINGLE;
  return [items.slice(0, at), items.slice(at)];
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, SINGLE);
  const more = names.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

/** What was looked at where nothing was found, and what to do. */
function nothingNote({ trees, configs }: Narrowed): string {
  const isEmptied = configs.head?.config.prompts?.length === 0;
  const looked = isEmptied
    ? `${configs.head?.path} declares no prompt, and an empty list ends discovery`
    : `Among ${trees.head.entries.size} files there is no request body, no prompt format, no text that is called like a prompt, and no prompt written out in source code`;
  const [recordings] = recordingsIn(trees.head.entries.keys());
  const seen =
    recordings === undefined
      ? 'it says what it sees, and writes a config for code that builds its prompts'
      : `it writes a config that guards the recorded requests of ${recordings}`;
  return `${looked}: this check guards nothing. Run \`npx prompt-cache-guard init\`: ${seen}; or name files under discover.include.`;
}
