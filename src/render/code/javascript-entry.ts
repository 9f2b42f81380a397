import type { SyntaxNode } from '@lezer/common';
import { type ModuleBuilder, childrenOf, unknown } from './builder.ts';
import type { Entry, Expr, Scope } from './syntax.ts';

/** A name as it stands in the source. */
export function namedBy(builder: ModuleBuilder, { from, to }: SyntaxNode): Expr {
  return { kind: 'name', name: builder.slice({ from, to }), from, to };
}

/** A member of an object literal; `convert` reads its value. */
export function entryOf(
  builder: ModuleBuilder,
  node: SyntaxNode,
  scope: Scope,
  convert: (node: SyntaxNode) => Expr,
): readonly Entry[] {
  if (node.name !== 'Property') return [];
  const { from, to } = node;
  const children = childrenOf(node);
  const key = children.find(({ name }) => /^[A-Z]/.test(name) && name !== 'Star');
  if (key === undefined) return [];
  if (key.name === 'Spread') {
    const inside = children.find(({ name }) => /^[A-Z]/.test(name) && name !== 'Spread');
    const value = inside === undefined ? unknown(node) : convert(inside);
    return [{ key: null, value, from, to }];
  }
  if (children.some(({ name }) => name === 'ParamList')) {
    const value: Expr = {
      kind: 'function',
      scope: builder.define.function(builder, node, scope),
      from,
      to,
    };
    return [{ key: builder.slice(key), value, from, to }];
  }
  const colon = children.findIndex(({ name }) => name === ':');
  const written =
    colon === -1
      ? undefined
      : children.slice(colon + 1).find(({ name }) => /^[A-Z]/.test(name) || name === 'this');
  const isComputed = children[0]?.name === '[';
  const spelt = builder.slice(key).replaceAll(/^['"]|['"]$/g, '');
  const value = written === undefined ? namedBy(builder, key) : convert(written);
  return [{ key: isComputed ? null : spelt, value, from, to }];
}
