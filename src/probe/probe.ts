import { CacheTracker } from '../tracker/tracker.ts';
import { wireIdOf } from '../request/identity.ts';
import { Budget, type BudgetLimits } from './budget.ts';
import type { Caller } from './call/caller.ts';
import type { Callers } from './call/callers.ts';
import type { Clock } from './clock.ts';
import { withoutCalls } from './conclude.ts';
import { estimateOf } from './estimate.ts';
import type { Measurement } from './measurement.ts';
import { protocol } from './protocol.ts';
import type { Reply } from './protocol-steps.ts';
import { withNonce } from './request/nonce.ts';
import { Session } from './session.ts';
import type { ProbeTarget } from './target.ts';

export interface ProbeOptions {
  readonly callers: Callers;
  readonly limits: BudgetLimits;
  readonly clock: Clock;
  /** Hears what the run is busy with. */
  readonly phase?: (text: string) => void;
}

export interface Probed {
  readonly target: ProbeTarget;
  readonly measurement: Measurement;
}

export interface ProbeRun {
  /** In the order of the targets. */
  readonly results: readonly Probed[];
  /** What all calls together used; dollars at most where an answer did not tell. */
  readonly used: { readonly calls: number; readonly usd: number };
  /** Sentences that a reader should know. */
  readonly notes: readonly string[];
}

/**
 * Probes prompts one after the other, within one budget, those first that the change touches. A prompt
 * whose renders differ fails without a call; one that nobody has a key for is skipped; conversations with
 * the same prefix are probed once.
 */
export async function probe(
  targets: readonly ProbeTarget[],
  options: ProbeOptions,
): Promise<ProbeRun> {
  const budget = new Budget(options.limits, () => options.clock.now());
  const notes = new Set<string>();
  const nonce = nonceOf(options.clock);
  const dead = new Map<string, string>();
  const known = new Map<
    string,
    { readonly target: ProbeTarget; readonly measurement: Measurement }
  >();
  const measured = new Map<ProbeTarget, Measurement>();
  const inOrder = targets.toSorted((a, b) => Number(a.isUnchanged) - Number(b.isUnchanged));
  for (const target of inOrder) {
    const key = identityOf(target);
    const same = known.get(key);
    const measurement =
      same === undefined
        ? await probeOne(target, { ...options, budget, nonce, notes, dead })
        : asBefore(same.measurement, same.target);
    known.set(key, same ?? { target, measurement });
    measured.set(target, measurement);
  }
  const results = targets.flatMap((target) => {
    const measurement = measured.get(target);
    return measurement === undefined ? [] : [{ target, measurement }];
  });
  return { results, used: budget.used, notes: [...notes] };
}

/** Why a prompt is not called for at all, whoever has a key; null where it is. */
export function whyNoCall({ broken, refused, renders }: ProbeTarget): string | null {
  if (refused !== undefined) return refused;
  if (broken !== null) return broken;
  const { continues, stored } = renders[0].segmented;
  const kept = continues ?? stored?.pointer ?? null;
  return kept === null
    ? null
    : `The provider keeps a part of the prompt (${kept}), which a probe must not touch.`;
}

interface Shared extends ProbeOptions {
  readonly budget: Budget;
  readonly nonce: string;
  readonly notes: Set<string>;
  /** What is wrong with a key or an address, by address: nobody else needs to try. */
  readonly dead: Map<string, string>;
}

async function probeOne(target: ProbeTarget, shared: Shared): Promise<Measurement> {
  const { budget, clock, notes, callers, phase } = shared;
  const { segmented } = target.renders[0];
  const reason = whyNoCall(target);
  if (reason !== null) return withoutCalls(reason === target.broken ? 'fail' : 'skipped', reason);
  const choice = callers(segmented);
  if (choice.kind === 'skipped') return withoutCalls('skipped', choice.reason);
  const ended = shared.dead.get(choice.address);
  if (ended !== undefined) return withoutCalls('inconclusive', `${capital(ended)}.`);
  const estimate = await estimateOf(target, new Date(clock.now()));
  const refusal = budget.refusal(estimate.mostFirstUsd);
  if (refusal !== null) return withoutCalls('inconclusive', `${capital(refusal)}.`);
  if (!estimate.isPriced)
    notes.add(
      `No price is known for '${segmented.model}': the budget is kept as if it were the dearest model, and its cost is not given.`,
    );
  const isCold = target.base === null;
  if (isCold && withNonce(target.renders[0], shared.nonce) === null)
    notes.add(
      `${target.prompt}: nothing at the front of its prefix is text, so the probe could not start cold; what was cached before counts as written by the warm-up.`,
    );
  const tracker = new CacheTracker({ provider: segmented.provider, clock: () => clock.now() });
  const caller = await choice.make(tracker).catch(() => null);
  if (caller === null)
    return withoutCalls('skipped', `The client for ${choice.address} could not be set up.`);
  const session = new Session({
    target,
    // Only what is there byte for byte can be read across the merge: the two sides are no relatives.
    callers: { base: named(tracker, 'base', caller), head: named(tracker, 'head', caller) },
    budget,
    clock,
    nonce: isCold ? shared.nonce : null,
    mostInput: estimate.mostInput,
  });
  const before = budget.used.calls;
  const measurement = await drive(target, session, shared, (calls) =>
    phase?.(`probing ${target.prompt}: call ${calls}`),
  );
  if (session.dead !== null) shared.dead.set(choice.address, session.dead);
  return { ...measurement, calls: budget.used.calls - before };
}

function named(tracker: CacheTracker, name: string, caller: Caller): Caller {
  return {
    send: (body, model, signal) => tracker.name(name, () => caller.send(body, model, signal)),
  };
}

/** Runs the protocol against real calls. */
async function drive(
  target: ProbeTarget,
  session: Session,
  { clock, budget }: Shared,
  calling: (calls: number) => void,
): Promise<Measurement> {
  const steps = protocol(target, () => 1 + clock.random() / 4);
  let calls = 0;
  let step = steps.next();
  while (step.done !== true) {
    let reply: Reply = { kind: 'waited' };
    if (step.value.kind === 'wait')
      await clock.pause(Math.min(step.value.seconds * 1000, budget.millisecondsLeft));
    else {
      calls += 1;
      calling(calls);
      reply = await session.send(step.value.which);
    }
    step = steps.next(reply);
  }
  return step.value;
}

/** Prompts with the same prefix at both sides are one to the provider. */
function identityOf({ renders, base, broken, refused }: ProbeTarget): string {
  const { segmented } = renders[0];
  return JSON.stringify([
    broken,
    refused ?? null,
    [segmented.provider, segmented.api],
    wireIdOf(segmented),
    base === null ? null : wireIdOf(base.segmented),
  ]);
}

function asBefore(measurement: Measurement, { prompt, case: name, conversation }: ProbeTarget) {
  if (measurement.calls === 0) return measurement;
  const reason = `${measurement.reason} (Measured with ${prompt}, case ${name}, conversation ${conversation}, whose prefix is the same.)`;
  return { ...measurement, reason, calls: 0, costUsd: measurement.costUsd === null ? null : 0 };
}

/** Eight hex digits: enough that no two runs share them, and hardly any tokens. */
function nonceOf(clock: Clock): string {
  return Math.floor(clock.random() * 0x1_0000_0000)
    .toString(16)
    .padStart(8, '0');
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
