import type { Json } from '../../json/value.ts';
import { Memory, type Thread } from './memory.ts';
import { sharedWords } from './resemblance.ts';
import { type View, looseKey, viewOf } from './view.ts';

/**
 * Puts requests into conversations by their content, in the order in which they were sent: a request that begins
 * with all messages of another one, their ids included, goes behind it; else it continues the conversation whose reply it carries (an id of a tool call or response, or the model's
 * words), else the one whose newest message it answers, else the one whose messages it shares most of,
 * else it begins one. A history that was rewritten stays in its conversation, while requests that only
 * begin alike (the same examples, another question) are separate ones. Takes linear time.
 *
 * @returns indices into `bodies`, conversation by conversation, in the order in which they begin
 */
export function assemble(bodies: readonly Json[]): readonly (readonly number[])[] {
  // One request is one conversation, whatever it says.
  if (bodies.length === 1) return [[0]];
  const threads: number[][] = [];
  const assembler = new Assembler();
  bodies.forEach((body, index) => (threads[assembler.add(body)] ??= []).push(index));
  return threads;
}

/** The same for requests that come one after another; no body is kept. */
export class Assembler {
  readonly #memory = new Memory();

  /** The number of the conversation that a request belongs to: from 0, in the order in which they begin. */
  add(body: Json): number {
    const view = viewOf(body);
    return this.#memory.join(continued(this.#memory, view), view);
  }
}

function continued(memory: Memory, view: View): Thread | undefined {
  const extended = memory.extendedBy(view);
  if (extended !== undefined) return extended;
  const carried = carriesReply(memory, view);
  if (carried?.last.setting === view.setting) return carried;
  const answered = answers(memory, view);
  // The same words may be said to two models at once: then the one that waits for them is meant.
  if (answered?.last.setting === view.setting) return answered;
  return carried ?? answered ?? shares(memory, view) ?? resembles(memory, view);
}

function carriesReply(memory: Memory, view: View): Thread | undefined {
  for (const link of view.links) {
    const found = best(memory.knowing(link), view);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whose newest message stands in front of the last reply: as it was, or with other numbers in it. */
function answers(memory: Memory, view: View): Thread | undefined {
  const { answered, answeredChain } = view;
  if (answered === undefined) return undefined;
  return (
    best(memory.endingWith(`chain ${answeredChain}`), view) ??
    best(memory.endingWith(`exact ${answered.key}`), view) ??
    best(memory.endingWith(`loose ${looseKey(answered)}`), view)
  );
}

function shares(memory: Memory, view: View): Thread | undefined {
  const candidates = new Set<Thread>();
  for (const key of view.keys) for (const thread of memory.holding(key)) candidates.add(thread);
  return best(
    [...candidates].filter((thread) => goesOn(thread.last, view)),
    view,
  );
}

/**
 * Whether a request that shares messages with another goes on from it, rather than beginning alike. It
 * does when the client has said more after the other's newest message, or the model has said something
 * new; but as many messages with other words of the model are the same prompt with other examples.
 */
function goesOn(last: View, view: View): boolean {
  const { newest, messages } = view;
  if (newest === undefined || last.newest === undefined) return false;
  if (view.keys.has(last.newest.key) && !last.keys.has(newest.key)) return true;
  return messages.length !== last.messages.length && saysMore(last, view);
}

function saysMore(last: View, { messages }: View): boolean {
  return messages.some(({ fromModel, key }) => fromModel && !last.keys.has(key));
}

/** Whose newest message the answered one was rewritten from, by its words; only the latest are tried. */
function resembles(memory: Memory, view: View): Thread | undefined {
  const { answered, messages } = view;
  if (answered === undefined) return undefined;
  let found: Thread | undefined;
  let most = 0.5;
  for (const thread of memory.threads.slice(-16).toReversed()) {
    const { last } = thread;
    if (last.newest === undefined || messages.length <= last.messages.length) continue;
    const share = saysMore(last, view) ? sharedWords(last.newest.content, answered.content) : 0;
    if (share > most || (share === most && found === undefined)) [found, most] = [thread, share];
  }
  return found;
}

/** Of several candidates the one that shares most, then the one most of which is shared. */
function best(candidates: readonly Thread[], view: View): Thread | undefined {
  if (candidates.length <= 1) return candidates[0];
  return candidates
    .map((thread) => ({ thread, rank: rankOf(thread, view) }))
    .reduce((a, b) => (isHigher(b.rank, a.rank) ? b : a)).thread;
}

function rankOf({ last }: Thread, view: View): readonly number[] {
  let shared = 0;
  for (const key of last.keys) if (view.keys.has(key)) shared++;
  const direct = last.newest !== undefined && last.newest.key === view.answered?.key;
  const fraction = last.keys.size === 0 ? 0 : shared / last.keys.size;
  return [Number(direct), shared, fraction, Number(last.setting === view.setting)];
}

function isHigher(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at !== -1 && (a[at] ?? 0) > (b[at] ?? 0);
}
