import { GuardError } from '../errors.ts';
import type { Json } from '../json/value.ts';
import { printedUnit } from '../request/hash.ts';
import type { ProviderId, Segmented } from '../request/provider/provider.ts';
import { segment } from '../request/provider/registry.ts';
import { type TokenRange, NO_TOKENS, estimated } from '../request/tokens/range.ts';
import { utf8Length } from '../runtime.ts';
import type { AnalysedConversation } from './axes/analyse.ts';
import { withRepeats } from './axes/repeat-conversation.ts';
import { spotsBetween } from './axes/repeat-spots.ts';
import type { AnalysedRequest } from './axes/request.ts';
import { relatedDrafts } from './axes/siblings.ts';
import { finalise } from './finalise.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './judge/findings-of.ts';

/** How two requests relate: which question is asked of them (contract, section 1). */
export type ComparedAxis = 'commit' | 'repeat' | 'turn' | 'sibling';

export interface CompareOptions {
  /** Whose cache it is, where the requests do not tell by their form. */
  readonly provider?: ProviderId;
  /** `commit` by default: the same request before and after a change. */
  readonly axis?: ComparedAxis;
}

/**
 * Compares two request bodies that should share a prefix, as `check` does, in this process.
 *
 * @returns what is found on that axis, in the form of the JSON report; none where they share what they should.
 *   Tokens are estimated by bytes, since the library has no tokenizer.
 * @throws TypeError for a body that is no request of a known form
 */
export function compare(
  earlier: object,
  later: object,
  { provider, axis = 'commit' }: CompareOptions = {},
): readonly Finding[] {
  const read = (body: object, turn = 0) => analysed(body, turn, provider);
  const first = conversation('1', [read(earlier)]);
  const judged = () => {
    if (axis === 'commit')
      return findingsOf({ base: first, head: conversation('1', [read(later)]) });
    if (axis === 'turn')
      return findingsOf({ base: null, head: conversation('1', [read(earlier), read(later, 1)]) });
    if (axis === 'repeat') {
      const [pinned, again] = [read(earlier), read(later)];
      // Nothing is known to have been varied: what differs differs by the call.
      const other = { varied: [], searched: 'whole', spots: spotsBetween(pinned, again) } as const;
      return findingsOf({
        base: null,
        head: withRepeats(conversation('1', [pinned]), [[other]]),
      });
    }
    const second = conversation('2', [read(later)]);
    const pair = { leader: first, follower: second, relation: 'request', among: null } as const;
    const siblings = relatedDrafts([pair]).get(second) ?? [];
    return findingsOf({ base: null, head: { ...second, siblings } });
  };
  return finalise(judged().findings, OWNER).filter((finding) => finding.axis === axis);
}

/**
 * What a request shows by itself: markers that its provider rejects or that do nothing, a prefix that is too
 * short to be cached, or long enough and without a marker.
 *
 * @throws TypeError for a body that is no request of a known form
 */
export function lint(
  request: object,
  { provider }: Pick<CompareOptions, 'provider'> = {},
): readonly Finding[] {
  const head = conversation('1', [analysed(request, 0, provider)]);
  const { findings } = findingsOf({ base: null, head });
  return finalise(findings, OWNER).filter(({ axis }) => axis === 'lint');
}

const OWNER = { prompt: 'request', case: 'default', conversation: '1' } as const;

function conversation(id: string, turns: readonly AnalysedRequest[]): AnalysedConversation {
  return { case: 'default', id, turns };
}

function analysed(body: object, turn: number, provider: ProviderId | undefined): AnalysedRequest {
  // What is no JSON in it (a function, a date) has no member that anybody looks for.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const segmented = segmentedOf(body as Json, provider);
  return {
    segmented,
    tokens: segmented.units.map((unit) =>
      unit.section === 'params'
        ? NO_TOKENS
        : byBytes(utf8Length(printedUnit(unit, segmented.freeForm))),
    ),
    locate: () => null,
    sourceKind: 'request',
    turn,
  };
}

function segmentedOf(body: Json, provider: ProviderId | undefined): Segmented {
  try {
    return segment(body, provider === undefined ? {} : { provider });
  } catch (error) {
    if (error instanceof GuardError) throw new TypeError(error.message, { cause: error });
    throw error;
  }
}

/** A token is about four bytes of any language; code has less of them, numbers more. */
function byBytes(bytes: number): TokenRange {
  return estimated(bytes / 6, bytes / 4, bytes / 2.5);
}
