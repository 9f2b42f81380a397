import { canonical } from '../../json/canonical.ts';
import type { Json } from '../../json/value.ts';

/** What orders the requests of a session: their turns where each tells its own, else their times. */
export type Order = 'turn' | 'at';

type Ordered = { readonly [Member in Order]: number | null };

/** By what these requests are ordered; null where they stay as they come. */
function orderOf(requests: readonly Ordered[]): Order | null {
  const tells = (member: Order) => requests.every((request) => request[member] !== null);
  return (['turn', 'at'] as const).find(tells) ?? null;
}

/** The requests of a session in the order in which they were sent; equal ones stay as they come. */
export function inOrder<Request extends Ordered>(requests: readonly Request[]): readonly Request[] {
  const by = orderOf(requests);
  return by === null ? requests : requests.toSorted((a, b) => (a[by] ?? 0) - (b[by] ?? 0));
}

/** The requests of a conversation without those that were sent again as they were, under the same turn. */
export function withoutResent<Request extends Ordered & { readonly body: Json }>(
  requests: readonly Request[],
): readonly Request[] {
  return requests.filter((request, index) => {
    const before = requests[index - 1];
    return before === undefined || !isSameTurn(before, request) || !isEqual(before, request);
  });
}

/** Whether two requests of a session are one turn of it, by what they say themselves. */
export function isSameTurn(a: Ordered, b: Ordered): boolean {
  return a.turn !== null && a.turn === b.turn;
}

function isEqual(a: { readonly body: Json }, b: { readonly body: Json }): boolean {
  return canonical(a.body, 'written') === canonical(b.body, 'written');
}
