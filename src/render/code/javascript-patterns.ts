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
  const params: { name: string; default: Expr | null; type: string | null; optional: boolean }[] =
    [];
  let awaits = false;
  let isRest = false;
  for (const child of childrenOf(list)) {
    const param = params.at(-1);
    if (child.name === ',') [awaits, isRest] = [false, false];
    else if (child.name === 'Spread') isRest = true;
    else if (/^(?:VariableDefinition|ObjectPattern)$/.test(child.name)) {
      params.push({ name: builder.slice(child), default: null, type: null, optional: isRest });
      if (child.name === 'ObjectPattern') bindDefaults(builder, child, scope);
    } else if (param === undefined) continue;
    else if (child.name === 'TypeAnnotation')
      param.type = builder.slice(child).replace(/^\s*:\s*/, '');
    else if (child.name === 'Optional') param.optional = true;
    else if (child.name === 'Equals') awaits = true;
    else if (awaits && /^[A-Z]/.test(child.name)) {
      param.default = javascriptExpression(builder, child, scope);
      param.optional = true;
      awaits = false;
    }
  }
  return params;
}

/** `{ now = new Date() }`: what the caller gives, or else this. */
function bindDefaults(builder: ModuleBuilder, pattern: SyntaxNode, scope: Scope): void {
  for (const property of childrenOf(pattern)) {
    if (property.name !== 'PatternProperty') continue;
    const inside = childrenOf(property);
    const target = inside.findLast(({ name }) => /Definition$|^PropertyName$/.test(name));
    const equals = inside.findIndex(({ name }) => name === 'Equals');
    const written = equals === -1 ? undefined : inside[equals + 1];
    if (target === undefined || written === undefined) continue;
    const value: Expr = {
      kind: 'choice',
      options: [unknown(target), javascriptExpression(builder, written, scope)],
      from: written.from,
      to: written.to,
    };
    builder.bind(scope, builder.slice(target), 'set', value, target);
  }
}
