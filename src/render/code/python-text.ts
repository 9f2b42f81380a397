import type { SyntaxNode } from '@lezer/common';
import { type ModuleBuilder, childrenOf } from './builder.ts';
import { textParts, unescaped } from './literals.ts';
import type { Expr, TextPart } from './syntax.ts';

const QUOTES = /^([a-zA-Z]*)("""|'''|"|')/;

/** What stands between the quotes of a string; `convert` reads what an f-string puts in. */
export function pythonParts(
  builder: ModuleBuilder,
  node: SyntaxNode,
  convert: (node: SyntaxNode) => Expr,
): readonly TextPart[] {
  const written = builder.slice(node);
  const [opening = '', prefix = '', quotes = ''] = QUOTES.exec(written) ?? [];
  if (opening === '') return [];
  const isRaw = /r/i.test(prefix);
  const isFormat = node.name === 'FormatString';
  const isClosed = written.length >= opening.length + quotes.length && written.endsWith(quotes);
  const end = isClosed ? node.to - quotes.length : node.to;
  const decode = (line: string): string => {
    const plain = isRaw ? line : unescaped(line, true);
    return isFormat ? plain.replaceAll('{{', '{').replaceAll('}}', '}') : plain;
  };
  const parts: TextPart[] = [];
  let at = node.from + opening.length;
  const upTo = (to: number): void => {
    if (to > at) parts.push(...textParts(builder.slice({ from: at, to }), at, decode));
  };
  for (const child of childrenOf(node)) {
    if (child.name !== 'FormatReplacement') continue;
    upTo(child.from);
    const inside = childrenOf(child);
    const value = inside.find(({ name }) => /^[A-Z]/.test(name) && !name.startsWith('Format'));
    const value2 = value ?? inside.find(({ name }) => /^Format(?:String|Replacement)$/.test(name));
    const format = inside.find(({ name }) => name === 'FormatSpec');
    if (value2 !== undefined)
      parts.push({
        kind: 'value',
        value: convert(value2),
        format: format === undefined ? null : builder.slice(format).replace(/^:/, ''),
      });
    at = child.to;
  }
  upTo(end);
  return parts;
}
