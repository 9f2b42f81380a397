import type { SyntaxNode } from '@lezer/common';
import { type ModuleBuilder, childrenOf, memberOf, unknown } from './builder.ts';
import { javascriptExpression } from './javascript-expression.ts';
import type { Binding, Expr, Param, Scope } from './syntax.ts';

/** Binds the variables of `{ a, b: { c } }` and `[d]` to the parts of a value. */
export function bindPattern(
  builder: ModuleBuilder,
  target: SyntaxNode,
  value: Expr,
  scope: Scope,
  how: Binding['how'] = 'set',
): void {
  if (/^Variable(?:Definition|Name)$/.test(target.name))
    builder.bind(scope, builder.slice(target), how, value, target);
  for (const child of childrenOf(target)) {
    if (target.name === 'ArrayPattern' && /Definition$|Pattern$/.test(child.name))
      bindPattern(builder, child, unknown(child, [value]), scope, how);
    if (child.name !== 'PatternProperty') continue;
    const inside = childrenOf(child).filter(({ name }) =>
      /Definition$|Pattern$|^PropertyName$/.test(name),
    );
    const [key] = inside;
    const bound = inside.at(-1);
    if (key !== undefined && bound !== undefined)
      bindPattern(builder, bound, memberOf(value, builder.slice(key), child), scope, how);
  }
}

export function paramsOf(builder: ModuleBuilder, list: SyntaxNode, scope: Scope): readonly Param[] {
  const params: { name: string; default: Expr | null }[] = [];
  let awaits = false;
  for (const child of childrenOf(list)) {
    if (child.name === ',') awaits = false;
    else if (child.name === 'VariableDefinition')
      params.push({ name: builder.slice(child), default: null });
    else if (child.name === 'ObjectPattern')
      params.push({ name: builder.slice(child), default: null });
    else if (child.name === 'Equals') awaits = true;
    else if (awaits && /^[A-Z]/.test(child.name)) {
      const value = javascriptExpression(builder, child, scope);
      const param = params.at(-1);
      if (param !== undefined) param.default = value;
      awaits = false;
    }
  }
  return params;
}
