import type { AnalysedRequest } from '../findings/axes/request.ts';
import { TurnFollower } from '../findings/axes/turn.ts';
import type { Draft } from '../findings/draft.ts';
import { finalise } from '../findings/finalise.ts';
import { failOnOf, isFailing } from '../findings/policy/policy.ts';
import type { FollowedTrace, TraceFinding } from '../report/trace.ts';
import { type TokenRange, estimated } from '../request/tokens/range.ts';
import { OpenConversations } from './open-conversations.ts';
import { simulateTrace } from './simulate.ts';
import type { TraceInput } from './trace-input.ts';
import type { ReadLine } from './trace-input.ts';

/** A conversation that may go on. */
interface Open {
  readonly follower: TurnFollower;
  /** Which request of the trace each turn is. */
  readonly indices: number[];
  tokens: readonly TokenRange[];
}

/**
 * Follows the recorded conversations of a trace: what each request read and wrote by its provider's rules
 * and by its own report, and what it changed of the one before it. Memory grows with what is new in each
 * request, not with what it repeats.
 * @throws GuardError (analysis) that names the line for one that is no request, and for an empty trace.
 */
export async function followTrace(input: TraceInput): Promise<FollowedTrace> {
  const facts = new Facts();
  const open = new OpenConversations<Open>();
  const conversations: string[] = [];
  const owners = new Map<string, string>();
  const order: number[] = [];
  const hears = (read: ReadLine): void => {
    const { conversation, index, segmented, held } = read;
    const known = open.get(conversation) ?? {
      follower: new TurnFollower(),
      indices: [],
      tokens: [],
    };
    known.tokens = rangesOf(read.tokens, known.tokens);
    const at = { file: input.name, line: read.line };
    const turn: AnalysedRequest = {
      segmented,
      tokens: known.tokens,
      locate: () => at,
      sourceKind: 'trace',
      turn: known.indices.length,
    };
    known.indices.push(index);
    conversations[index] = conversation ?? '';
    owners.set(conversation ?? '', read.owner);
    order.push(index);
    facts.add(conversation, known, known.follower.follow(turn));
    // What belongs to no conversation has no turn before it.
    if (conversation === null) return;
    for (const [key, each] of open.hold(conversation, known, held))
      facts.add(key, each, each.follower.end());
  };
  const played = await simulateTrace(input, hears);
  for (const [conversation, each] of open.rest())
    facts.add(conversation, each, each.follower.end());
  return {
    ...played,
    notes: open.hasReturned ? [...played.notes, GIVEN_UP] : played.notes,
    conversations,
    owners,
    order,
    findings: facts.findings(),
    broken: facts.broken,
  };
}

const GIVEN_UP =
  'So many conversations go on at a time that some were taken for ended and began anew: what their next turn rewrote is not found. Split the trace by its sessions.';

/** Exact ranges for counts that were made already; those of the turn before where they are equal. */
function rangesOf(tokens: readonly number[], before: readonly TokenRange[]): readonly TokenRange[] {
  const most = Math.min(tokens.length, before.length);
  let shared = 0;
  while (shared < most && before[shared]?.mid === tokens[shared]) shared += 1;
  const more = tokens.slice(shared).map((mid) => estimated(mid, mid, mid));
  return before.slice(0, shared).concat(more);
}

/** The findings of a trace, each fact once per conversation, and the requests that show it. */
class Facts {
  readonly #found = new Map<
    string,
    { readonly index: number; readonly owner: string | null; draft: Draft }
  >();
  readonly broken = new Map<number, string[]>();

  add(owner: string | null, { indices }: Open, drafts: readonly Draft[]): void {
    for (const draft of drafts) {
      const index = indices[draft.where?.turn ?? 0] ?? 0;
      const places = this.broken.get(index) ?? [];
      const causes = draft.causes.length === 0 ? '' : ` (${draft.causes.join(', ')})`;
      places.push(`${draft.code} at ${draft.where?.pointer || '/'}${causes}`);
      this.broken.set(index, places);
      const section = draft.where?.section;
      const unit = section === 'messages' ? section : draft.unitKey;
      const key = JSON.stringify([owner, draft.code, draft.severity, draft.causes, unit]);
      const known = this.#found.get(key);
      if (known === undefined) this.#found.set(key, { index, owner, draft });
      else if (draft.lostTokens > known.draft.lostTokens)
        known.draft = { ...known.draft, lostTokens: draft.lostTokens };
    }
  }

  findings(): readonly TraceFinding[] {
    const failOn = failOnOf(null);
    return [...this.#found.values()]
      .toSorted((a, b) => a.index - b.index)
      .flatMap(({ index, owner, draft }) =>
        finalise([{ draft, status: 'introduced', related: [] }], {
          prompt: '',
          case: '',
          conversation: owner ?? '',
        }).map((finding) => ({
          request: index,
          ...finding,
          fails: isFailing(finding, failOn),
        })),
      );
  }
}
