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
