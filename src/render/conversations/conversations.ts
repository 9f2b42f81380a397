import type { SentRequest } from '../sources/sent-request.ts';
import { assemble } from './assemble.ts';
import { inOrder } from './order.ts';

/** Requests of one case in the order in which they were sent. */
export interface SentConversation {
  readonly case: string;
  /** The session's name, else '1', '2', ... within the case. */
  readonly id: string;
  readonly requests: readonly SentRequest[];
}

/**
 * Puts requests into conversations, case by case: those with a session by it (in the order of their
 * turns where each has one, else of their times), the others by their content. Requests without a case are of `unnamed`.
 */
export function conversationsOf(
  requests: readonly SentRequest[],
  unnamed: string,
): readonly SentConversation[] {
  const cases = groupBy(requests, (request) => request.case ?? unnamed);
  return [...cases].flatMap(([name, sent]) => ofCase(name, sent));
}

function ofCase(name: string, requests: readonly SentRequest[]): readonly SentConversation[] {
  const bare = requests.filter(({ session }) => session === null);
  const threads = assemble(bare.map(({ body }) => body)).map((indices) =>
    indices.flatMap((index) => bare[index] ?? []),
  );
  const sessions = groupBy(
    requests.filter(({ session }) => session !== null),
    ({ session }) => session ?? '',
  );
  const numbers = freeNumbers(new Set(sessions.keys()));
  const all = [
    ...threads.map((sent) => ({ case: name, id: numbers(), requests: sent })),
    ...[...sessions].map(([id, sent]) => ({ case: name, id, requests: inOrder(sent) })),
  ];
  return inOrderOfFirst(all, requests);
}

/** Conversations in the order in which the source first mentions each. */
function inOrderOfFirst(
  conversations: readonly SentConversation[],
  requests: readonly SentRequest[],
): readonly SentConversation[] {
  const owner = new Map(
    conversations.flatMap((conversation) =>
      conversation.requests.map((request) => [request, conversation] as const),
    ),
  );
  return [...new Set(requests.flatMap((request) => owner.get(request) ?? []))];
}

/** Gives out '1', '2', ... but for what is taken. */
function freeNumbers(taken: ReadonlySet<string>): () => string {
  let number = 0;
  return () => {
    do number++;
    while (taken.has(String(number)));
    return String(number);
  };
}

function groupBy<Item>(
  list: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of list) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}
