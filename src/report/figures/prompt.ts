import type { AnalysedConversation, AnalysedPrompt } from '../../findings/axes/analyse.ts';
import { type JudgeContext, findingsOf } from '../../findings/judge/findings-of.ts';
import { type ConversationPair, pairConversations } from '../../findings/axes/pairs.ts';
import { type Draft, PLACELESS } from '../../findings/draft.ts';
import { type Judged, finalise } from '../../findings/finalise.ts';
import type { Status } from '../../findings/finding.ts';
import { hasRequest } from '../../render/rendering.ts';
import type { Untouched } from '../../render/unchanged.ts';
import { QUOTED, type Quoting } from '../../findings/secrets.ts';
import type { PromptReport } from '../report.ts';
import { trafficOf } from '../../cache/play/traffic.ts';
import { type Forecast, NOT_PREDICTED, forecastOf, priceOf } from './forecast.ts';
import { type Measured, probeFailed } from './probed.ts';
import type { PromptPair } from './pairs.ts';
import { sideReport, statusOf } from './side.ts';
import { belowThreshold } from './threshold.ts';
import { withWhatIfs } from './what-if.ts';

type Analysed = Extract<AnalysedPrompt, { outcome: 'analysed' }>;
type Failed = Extract<AnalysedPrompt, { outcome: 'failed' }>;

/** What the report says of one prompt. */
export interface JudgedPrompt {
  readonly entries: readonly PromptReport[];
  /** What a reader could gain that no finding tells. */
  readonly notes: readonly string[];
}

/**
 * What the report says of one prompt: an entry per case and conversation. A prompt that could not be
 * analysed at head is an entry of its own and never unchanged; one that base could not give is added,
 * since nothing can be compared with it.
 */
export function judgePrompt(
  { base, head }: PromptPair,
  forecast: Forecast | null = null,
  measured: Measured | null = null,
  quoting: Quoting = QUOTED,
): JudgedPrompt {
  const only = (...entries: readonly PromptReport[]): JudgedPrompt => ({ entries, notes: [] });
  if (head?.outcome === 'failed') return only(notAnalysed(head, base, quoting));
  const earlier = base?.outcome === 'analysed' ? base : null;
  const prompt = head ?? earlier;
  if (prompt === null)
    return base?.outcome === 'failed' ? only(removedUnread(base, quoting)) : only();
  const pairs = pairConversations(earlier?.conversations ?? [], head?.conversations ?? []);
  const judged = pairs.map((pair) => entryOf(pair, prompt, earlier, forecast, measured, quoting));
  const entries = judged.map(({ entry }) => entry);
  return {
    entries:
      base?.outcome === 'failed'
        ? entries.map((entry, index) => (index === 0 ? withFixed(entry, base, quoting) : entry))
        : entries,
    notes: judged.flatMap(({ note }) => note ?? []),
  };
}

function entryOf(
  pair: ConversationPair,
  prompt: Analysed,
  base: Analysed | null,
  forecast: Forecast | null,
  measured: Measured | null,
  quoting: Quoting,
): { readonly entry: PromptReport; readonly note: string | null } {
  const { base: earlier, head: later } = pair;
  const sides = {
    base: earlier === null ? null : sideReport(earlier),
    head: later === null ? null : sideReport(later),
  };
  const shown = later ?? earlier;
  // A text is no request: it has neither provider nor model.
  const request = hasRequest(prompt.source.kind) ? firstTurn(shown)?.segmented : undefined;
  const owner = {
    prompt: prompt.id,
    case: shown?.case ?? 'default',
    conversation: shown?.id ?? '1',
  };
  const traffic = forecast?.trafficOf(prompt.id) ?? trafficOf();
  const now = forecast?.now ?? null;
  const context: JudgeContext = {
    traffic,
    priceOf: (turns) => (now === null ? () => null : priceOf(turns[0]?.segmented, now)),
    elsewhere: null,
  };
  const found = findingsOf(pair, context);
  const judged = found.findings;
  const { predicted, cost, whatIfs } =
    forecast === null || !hasRequest(prompt.source.kind)
      ? NOT_PREDICTED
      : forecastOf(found, finalise(judged, owner), traffic, forecast.now);
  const status = statusOf(earlier, later, sides);
  const measurement = later === null ? null : (measured?.of(owner) ?? null);
  const low = belowThreshold(predicted, forecast?.minHitRatio ?? null, measurement);
  const failed = probeFailed(measurement, measured?.isRequired ?? false, { status, judged });
  const added = [low, failed].filter((each) => each !== null);
  const findings = finalise([...judged, ...added], owner, quoting);
  const entry: PromptReport = {
    id: owner.prompt,
    case: owner.case,
    conversation: owner.conversation,
    renamedFrom: base !== null && base.id !== prompt.id ? base.id : null,
    source: prompt.source,
    provider: request?.provider ?? null,
    model: request?.model ?? null,
    status,
    ...sides,
    hitRatio: { predicted, measured: measurement },
    cost,
    findings: withWhatIfs(findings, whatIfs),
  };
  // A ratio under the threshold says it with its fix.
  const isSaid = low !== null || whatIfs.lifetime === null;
  return { entry, note: isSaid ? null : `\`${prompt.id}\`: ${whatIfs.lifetime}` };
}

function firstTurn(conversation: AnalysedConversation | null) {
  return conversation?.turns[0];
}

function notAnalysed(head: Failed, base: AnalysedPrompt | null, quoting: Quoting): PromptReport {
  // What this run lacks says nothing about base, which fails for want of the same.
  const isKnown = base?.outcome === 'failed' && head.isOfRun !== true;
  const status: Status = isKnown ? 'pre-existing' : 'introduced';
  const judged = [failure(head, status)];
  const firstBase = base?.outcome === 'analysed' ? base.conversations[0] : undefined;
  return {
    ...unread(head),
    base: firstBase === undefined ? null : sideReport(firstBase),
    findings: finalise(judged, owner(head), quoting),
  };
}

/** Base declares what it cannot give and head no longer has: gone, with its problem. */
function removedUnread(base: Failed, quoting: Quoting): PromptReport {
  return {
    ...unread(base),
    status: 'removed',
    findings: finalise([failure(base, 'fixed')], owner(base), quoting),
  };
}

function withFixed(entry: PromptReport, base: Failed, quoting: Quoting): PromptReport {
  const fixed = finalise([failure(base, 'fixed')], owner(base), quoting);
  return { ...entry, findings: [...entry.findings, ...fixed] };
}

function owner(prompt: Failed) {
  return { prompt: prompt.id, case: 'default', conversation: '1' };
}

/** A prompt that nobody looked at, because nothing that could be read for it differs. */
export function untouchedReport(prompt: Untouched): PromptReport {
  return { ...unread(prompt), status: 'unchanged' };
}

function unread(prompt: Pick<Failed, 'id' | 'source'>): PromptReport {
  return {
    id: prompt.id,
    case: 'default',
    conversation: '1',
    renamedFrom: null,
    source: prompt.source,
    provider: null,
    model: null,
    status: 'error',
    base: null,
    head: null,
    hitRatio: { predicted: null, measured: null },
    cost: null,
    findings: [],
  };
}

/** What was declared has to be analysed; a file that was only found may be something else. */
function failure(prompt: Failed, status: Status): Judged {
  const draft: Draft = {
    ...PLACELESS,
    code: 'not-analysed',
    severity: prompt.declared ? 'error' : 'note',
    subject: `the prompt "${prompt.id}"`,
    facts: { problem: prompt.reason },
    file: prompt.at?.file ?? prompt.source.paths[0] ?? null,
    fileLine: prompt.at?.line ?? null,
    preExisting: status === 'pre-existing',
  };
  return { draft, status, related: [] };
}
