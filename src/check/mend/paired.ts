import type { ObjectNode, ValueNode } from '@humanwhocodes/momoa';

/** Two elements or members that are one. */
interface Pair<T> {
  readonly before: T | null;
  readonly after: T;
}

/** The key of a member. */
export function memberName(name: ObjectNode['members'][number]['name']): string {
  return name.type === 'String' ? name.value : name.name;
}

/** The pairs in the order of base; what head alone has stands last, or stays behind what it follows. */
export function inOrderOf<T>(
  order: readonly T[],
  pairs: readonly Pair<T>[],
  place: 'last' | 'behind',
): readonly Pair<T>[] {
  const rank = new Map<T | null, number>(order.map((each, at) => [each, at]));
  const rankOf = ({ before }: Pair<T>): number => rank.get(before) ?? order.length;
  const result = pairs.toSorted((a, b) => rankOf(a) - rankOf(b));
  if (place === 'last') return result;
  for (const [at, pair] of pairs.entries()) {
    const previous = pairs[at - 1];
    if (pair.before !== null) continue;
    result.splice(result.indexOf(pair), 1);
    result.splice(previous === undefined ? 0 : result.indexOf(previous) + 1, 0, pair);
  }
  return result;
}

/** Which elements are one, in the order that they get: by their names, else by their content, else by place. */
export function pairsOf(
  before: readonly ValueNode[],
  after: readonly ValueNode[],
): readonly Pair<ValueNode>[] {
  const byName = pairedBy(before, after, nameIn);
  // The order of named things is nobody's intention: a new one in front would cost what is behind it.
  if (byName !== null) return inOrderOf(before, byName, 'last');
  const byContent = pairedBy(before, after, scalarIn);
  if (byContent?.every((pair) => pair.before !== null) === true && before.length === after.length)
    return inOrderOf(before, byContent, 'last');
  // The order of anything else is meant: messages, blocks, examples.
  const isSteady = before.length === after.length;
  return after.map((node, at) => {
    const equal = before.find((own) => said(own) === said(node)) ?? null;
    return { before: isSteady ? (before[at] ?? null) : equal, after: node };
  });
}

/** The pairs by a key that every element has and no two share; null where there is no such key. */
function pairedBy(
  before: readonly ValueNode[],
  after: readonly ValueNode[],
  keyOf: (node: ValueNode) => string | null,
): readonly Pair<ValueNode>[] | null {
  const [own, other] = [before.map(keyOf), after.map(keyOf)];
  const isUnique = (keys: readonly (string | null)[]) =>
    !keys.includes(null) && new Set(keys).size === keys.length;
  if (before.length === 0 || !isUnique(own) || !isUnique(other)) return null;
  return after.map((node, at) => ({
    before: before[own.indexOf(other[at] ?? null)] ?? null,
    after: node,
  }));
}

/** The name of a tool, in any of the forms that APIs have. */
function nameIn(node: ValueNode): string | null {
  if (node.type !== 'Object') return null;
  const member = (of: ObjectNode, name: string) =>
    of.members.find((each) => memberName(each.name) === name)?.value;
  const name = member(node, 'name');
  if (name?.type === 'String') return name.value;
  const inner = member(node, 'function') ?? member(node, 'toolSpec');
  return inner?.type === 'Object' ? nameIn(inner) : null;
}

function scalarIn(node: ValueNode): string | null {
  return node.type === 'Object' || node.type === 'Array' ? null : said(node);
}

/** What a value says, whatever the order of its keys. */
export function said(node: ValueNode): string {
  return JSON.stringify(plain(node));
}

function plain(node: ValueNode): unknown {
  switch (node.type) {
    case 'Object':
      return Object.fromEntries(
        node.members
          .map((member): [string, unknown] => [memberName(member.name), plain(member.value)])
          .toSorted(([a], [b]) => (a < b ? -1 : 1)),
      );
    case 'Array':
      return node.elements.map(({ value }) => plain(value));
    case 'Null':
      return null;
    case 'String':
    case 'Boolean':
    case 'Number':
    case 'NaN':
    case 'Infinity':
      return 'value' in node ? node.value : null;
  }
}
