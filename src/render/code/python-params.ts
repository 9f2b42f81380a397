import type { SyntaxNode } from '@lezer/common';
import { type ModuleBuilder, childrenOf } from './builder.ts';
import type { Expr, Param } from './syntax.ts';

/** The parameters of a function; `convert` reads a default. */
export function paramsOf(
  builder: ModuleBuilder,
  list: SyntaxNode,
  convert: (node: SyntaxNode) => Expr,
): readonly Param[] {
  const params: { name: string; default: Expr | null; type: string | null; optional: boolean }[] =
    [];
  let awaits = false;
  let isRest = false;
  for (const child of childrenOf(list)) {
    const last = params.at(-1);
    if (child.name === 'AssignOp') awaits = true;
    else if (child.name === 'TypeDef') {
      if (last !== undefined) last.type = builder.slice(child).replace(/^\s*:\s*/, '');
    } else if (awaits) {
      if (last !== undefined) {
        last.default = convert(child);
        last.optional = true;
      }
      awaits = false;
    } else if (/^\*\*?$/.test(child.name)) isRest = true;
    else if (child.name === ',') isRest = false;
    else if (child.name === 'VariableName')
      params.push({ name: builder.slice(child), default: null, type: null, optional: isRest });
  }
  return params;
}
