import type { SyntaxNode } from '@lezer/common';
import { type ModuleBuilder, childrenOf } from './builder.ts';
import { textParts, unescaped } from './literals.ts';
import type { Expr, TextPart } from './syntax.ts';

/** What stands between the quotes of a string. */
export function quoted(builder: ModuleBuilder, { from, to }: SyntaxNode): readonly TextPart[] {
  const written = builder.slice({ from, to });
  const isClosed = written.length > 1 && written.at(-1) === written[0];
  return textParts(written.slice(1, isClosed ? -1 : undefined), from + 1, (line) =>
    unescaped(line, false),
  );
}

/** What stands between backquotes; `convert` reads what is put in. */
export function templateParts(
  builder: ModuleBuilder,
  node: SyntaxNode,
  isRaw: boolean,
  convert: (node: SyntaxNode) => Expr,
): readonly TextPart[] {
  const parts: TextPart[] = [];
  const isClosed = builder.text[node.to - 1] === '`' && node.to - node.from > 1;
  let at = node.from + 1;
  const upTo = (to: number): void => {
    if (to > at)
      parts.push(
        ...textParts(builder.slice({ from: at, to }), at, (line) =>
          isRaw ? line : unescaped(line, false),
        ),
      );
  };
  for (const child of childrenOf(node)) {
    if (child.name !== 'Interpolation') continue;
    upTo(child.from);
    const inside = childrenOf(child).find(({ name }) => !/^Interpolation|Comment$/.test(name));
    if (inside !== undefined)
      parts.push({
        kind: 'value',
        value: convert(inside),
        format: null,
      });
    at = child.to;
  }
  upTo(isClosed ? node.to - 1 : node.to);
  return parts;
}
