import type { SyntaxNode } from '@lezer/common';
import { type ModuleBuilder, unknown } from './builder.ts';
import type { Expr, Scope } from './syntax.ts';

/** A comprehension from its parts: `element for names in source if condition`. */
export function eachOf(
  builder: ModuleBuilder,
  children: readonly SyntaxNode[],
  { from, to }: SyntaxNode,
  scope: Scope,
  unordered: boolean,
  convert: (node: SyntaxNode) => Expr,
): Expr {
  const sources: Expr[] = [];
  const names: SyntaxNode[] = [];
  let at: 'element' | 'names' | 'source' | 'condition' = 'element';
  const elements: SyntaxNode[] = [];
  for (const child of children) {
    if (child.name === 'for') at = 'names';
    else if (child.name === 'in' && at === 'names') at = 'source';
    else if (child.name === 'if') at = 'condition';
    else if (/^[A-Z]/.test(child.name)) {
      if (at === 'element') elements.push(child);
      else if (at === 'names') names.push(child);
      else if (at === 'source') {
        const source = convert(child);
        sources.push(source);
        for (const name of names.splice(0))
          if (name.name === 'VariableName')
            builder.bind(scope, builder.slice(name), 'each', source, name);
      } else convert(child);
    }
  }
  const made = elements.map((child) => convert(child));
  const element =
    made.length === 1 && made[0] !== undefined ? made[0] : unknown({ from, to }, made);
  return { kind: 'each', element, sources, unordered, from, to };
}
