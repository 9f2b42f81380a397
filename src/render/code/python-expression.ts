import { paramsOf } from './python-params.ts';
import type { SyntaxNode } from '@lezer/common';
import { type ModuleBuilder, changedBy, childrenOf, ownerOf, fixed, unknown } from './builder.ts';
import { eachOf } from './python-each.ts';
import { pythonParts } from './python-text.ts';
import type { Argument, Entry, Expr, ExprOf, Scope } from './syntax.ts';

/** An expression of Python. */
export function pythonExpression(builder: ModuleBuilder, node: SyntaxNode, scope: Scope): Expr {
  return builder.nested(() => {
    const convert = EXPRESSIONS[node.name];
    return convert === undefined
      ? unknown(node, valuesOf(builder, node, scope))
      : convert(builder, node, scope);
  }, unknown(node));
}

type Convert = (builder: ModuleBuilder, node: SyntaxNode, scope: Scope) => Expr;

function valuesOf(builder: ModuleBuilder, node: SyntaxNode, scope: Scope): readonly Expr[] {
  return childrenOf(node)
    .filter(({ name }) => /^[A-Z]/.test(name) && !/Op$|^TypeDef$|^Comment$/.test(name))
    .map((child) => pythonExpression(builder, child, scope));
}

function inner(builder: ModuleBuilder, node: SyntaxNode, scope: Scope): Expr {
  const values = valuesOf(builder, node, scope);
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : unknown(node, values);
}

const list: Convert = (builder, node, scope) =>
  builder.keep(
    { kind: 'list', items: valuesOf(builder, node, scope), from: node.from, to: node.to },
    scope,
  );

const comprehension =
  (unordered: boolean): Convert =>
  (builder, node, scope) =>
    eachOf(builder, childrenOf(node), node, scope, unordered, (child) =>
      pythonExpression(builder, child, scope),
    );

const EXPRESSIONS: Readonly<Record<string, Convert>> = {
  VariableName: (builder, { from, to }) => ({
    kind: 'name',
    name: builder.slice({ from, to }),
    from,
    to,
  }),
  self: (_, { from, to }) => ({ kind: 'name', name: 'self', from, to }),
  Number: (_, node) => fixed(node, true),
  Boolean: (_, node) => fixed(node),
  None: (_, node) => fixed(node),
  Ellipsis: (_, node) => fixed(node),
  ParenthesizedExpression: inner,
  AwaitExpression: inner,
  ArrayExpression: list,
  TupleExpression: list,
  SetExpression: (builder, node, scope) => ({
    kind: 'set',
    items: valuesOf(builder, node, scope),
    from: node.from,
    to: node.to,
  }),
  ArrayComprehensionExpression: comprehension(false),
  ComprehensionExpression: comprehension(false),
  DictionaryComprehensionExpression: comprehension(false),
  SetComprehensionExpression: comprehension(true),
  DictionaryExpression: (builder, node, scope) => {
    const entries: Entry[] = [];
    let key: SyntaxNode | null = null;
    let isSpread = false;
    for (const child of childrenOf(node)) {
      if (child.name === '**') isSpread = true;
      else if (child.name === ',') key = null;
      else if (/^[A-Z]/.test(child.name) && child.name !== 'Comment') {
        if (isSpread)
          entries.push({
            key: null,
            value: pythonExpression(builder, child, scope),
            from: child.from,
            to: child.to,
          });
        else if (key === null) key = child;
        else {
          const name = pythonExpression(builder, key, scope);
          const text = name.kind === 'text' && name.parts.length === 1 ? name.parts[0] : undefined;
          const value = pythonExpression(builder, child, scope);
          entries.push({
            key: text?.kind === 'text' ? text.text : null,
            value,
            from: key.from,
            to: child.to,
          });
          key = null;
        }
        isSpread = false;
      }
    }
    return builder.keep({ kind: 'object', entries, from: node.from, to: node.to }, scope);
  },
  MemberExpression: (builder, node, scope) => {
    const children = childrenOf(node);
    const [first] = children;
    if (first === undefined) return unknown(node);
    const object = pythonExpression(builder, first, scope);
    const last = children.at(-1);
    if (last?.name === 'PropertyName')
      return { kind: 'member', object, name: builder.slice(last), from: node.from, to: node.to };
    const indexes = children.slice(1).filter(({ name }) => /^[A-Z]/.test(name));
    const [only] = indexes;
    const values = indexes.map((child) => pythonExpression(builder, child, scope));
    const isSlice = children.some(({ name }) => name === ':');
    const index =
      indexes.length === 1 && only !== undefined && !isSlice ? (values[0] ?? null) : null;
    return { kind: 'element', object, index, from: node.from, to: node.to };
  },
  CallExpression: (builder, node, scope) => {
    const { from, to } = node;
    const [first, second] = childrenOf(node);
    if (first === undefined) return unknown(node);
    const callee = pythonExpression(builder, first, scope);
    const args = second === undefined ? [] : argumentsOf(builder, second, scope);
    const call: ExprOf<'call'> = { kind: 'call', callee, args, isNew: false, from, to };
    const changed = changedBy(call);
    if (changed !== null)
      builder.bind(ownerOf(scope, changed.name), changed.name, 'add', changed.value, node);
    return builder.keep(call, scope);
  },
  BinaryExpression: binary,
  UnaryExpression: (builder, node, scope) => {
    const values = valuesOf(builder, node, scope);
    return node.firstChild?.name === 'not' ? fixed(node) : unknown(node, values);
  },
  ConditionalExpression: (builder, node, scope) => {
    const [yes, , no] = valuesOf(builder, node, scope);
    const options = [yes, no].filter((option) => option !== undefined);
    return { kind: 'choice', options, from: node.from, to: node.to };
  },
  NamedExpression: (builder, node, scope) => {
    const children = childrenOf(node);
    const [target] = children;
    const value = children.at(-1);
    if (target === undefined || value === undefined) return unknown(node);
    const made = pythonExpression(builder, value, scope);
    builder.bind(scope, builder.slice(target), 'set', made, target);
    return made;
  },
  LambdaExpression: (builder, node, scope) => {
    const opened = builder.open('function', null, scope, node);
    for (const child of childrenOf(node)) {
      if (child.name === 'ParamList')
        opened.params.push(
          ...paramsOf(builder, child, (inside) => pythonExpression(builder, inside, scope)),
        );
      else if (/^[A-Z]/.test(child.name))
        opened.returns.push(pythonExpression(builder, child, opened));
    }
    return { kind: 'function', scope: opened, from: node.from, to: node.to };
  },
  ContinuedString: (builder, node, scope) => ({
    kind: 'text',
    parts: childrenOf(node).flatMap((child) =>
      pythonParts(builder, child, (inside) => pythonExpression(builder, inside, scope)),
    ),
    from: node.from,
    to: node.to,
  }),
  String: text,
  FormatString: text,
};

function text(builder: ModuleBuilder, node: SyntaxNode, scope: Scope): Expr {
  return {
    kind: 'text',
    parts: pythonParts(builder, node, (inside) => pythonExpression(builder, inside, scope)),
    from: node.from,
    to: node.to,
  };
}

function argumentsOf(builder: ModuleBuilder, node: SyntaxNode, scope: Scope): readonly Argument[] {
  const children = childrenOf(node);
  if (node.name !== 'ArgList') return [];
  if (children.some(({ name }) => name === 'for')) {
    const value = eachOf(builder, children, node, scope, false, (child) =>
      pythonExpression(builder, child, scope),
    );
    return [{ name: null, value, spread: false }];
  }
  const args: Argument[] = [];
  let name: string | null = null;
  let spread = false;
  for (const [index, child] of children.entries()) {
    if (child.name === ',') [name, spread] = [null, false];
    else if (child.name === '*' || child.name === '**') spread = true;
    else if (child.name === 'VariableName' && children[index + 1]?.name === 'AssignOp')
      name = builder.slice(child);
    else if (/^[A-Z]/.test(child.name) && !/^(?:AssignOp|Comment)$/.test(child.name))
      args.push({ name, value: pythonExpression(builder, child, scope), spread });
  }
  return args;
}

const SETS = new Set(['|', '&', '-', '^']);

function binary(builder: ModuleBuilder, node: SyntaxNode, scope: Scope): Expr {
  const { from, to } = node;
  // A chain of a thousand additions is a tree a thousand deep: walked down, not into.
  const terms: SyntaxNode[] = [];
  let left: SyntaxNode | null = node;
  while (left?.name === 'BinaryExpression' && operatorOf(builder, left) === '+') {
    const last: SyntaxNode | null = left.lastChild;
    if (last !== null) terms.push(last);
    left = left.firstChild;
  }
  if (terms.length > 0) {
    if (left !== null) terms.push(left);
    const made = terms.toReversed().map((term) => pythonExpression(builder, term, scope));
    return { kind: 'sum', terms: made, from, to };
  }
  const operator = operatorOf(builder, node);
  const values = valuesOf(builder, node, scope);
  const [first, second] = values;
  if (first === undefined || second === undefined) return unknown(node, values);
  if (operator === '%') return { kind: 'percent', format: first, values: second, from, to };
  if (operator === 'or' || operator === 'and') return { kind: 'choice', options: values, from, to };
  if (SETS.has(operator)) return unknown(node, values);
  return /^(?:[<>!=]=?|==|in|is|not)/.test(operator) ? fixed(node) : unknown(node, values);
}

function operatorOf(builder: ModuleBuilder, node: SyntaxNode): string {
  const operator = node.firstChild?.nextSibling;
  return operator === null || operator === undefined ? '' : builder.slice(operator);
}
