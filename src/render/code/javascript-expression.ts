import type { SyntaxNode } from '@lezer/common';
import {
  type ModuleBuilder,
  changedBy,
  childrenOf,
  fixed,
  memberOf,
  ownerOf,
  unknown,
  variableOf,
} from './builder.ts';
import { entryOf, namedBy } from './javascript-entry.ts';
import { quoted, templateParts } from './javascript-text.ts';
import type { Argument, Expr, ExprOf, Scope } from './syntax.ts';

/** An expression of JavaScript or TypeScript. */
export function javascriptExpression(builder: ModuleBuilder, node: SyntaxNode, scope: Scope): Expr {
  return builder.nested(() => {
    const convert = EXPRESSIONS[node.name];
    return convert === undefined
      ? unknown(node, valuesOf(builder, node, scope))
      : convert(builder, node, scope);
  }, unknown(node));
}

type Convert = (builder: ModuleBuilder, node: SyntaxNode, scope: Scope) => Expr;

const NO_VALUE =
  /Op$|Comment$|^Type|Annotation$|^Equals$|^JSX(?:Open|Close|SelfClos)|^Arrow$|^Spread$/;

function valueNodes(node: SyntaxNode): readonly SyntaxNode[] {
  return childrenOf(node).filter(({ name }) => /^[A-Z]/.test(name) && !NO_VALUE.test(name));
}

function valuesOf(builder: ModuleBuilder, node: SyntaxNode, scope: Scope): readonly Expr[] {
  return valueNodes(node).map((child) => javascriptExpression(builder, child, scope));
}

/** The first value below a node: what parentheses, casts and `await` stand around. */
const first: Convert = (builder, node, scope) => {
  const values = valuesOf(builder, node, scope);
  return values[0] ?? unknown(node);
};

const last: Convert = (builder, node, scope) =>
  valuesOf(builder, node, scope).at(-1) ?? unknown(node);

const callable: Convert = (builder, node, scope) => {
  const opened = builder.define.function(builder, node, scope);
  return { kind: 'function', scope: opened, from: node.from, to: node.to };
};

const calling =
  (isNew: boolean): Convert =>
  (builder, node, scope) => {
    const { from, to } = node;
    const target = childrenOf(node).find(({ name }) => name !== 'new');
    if (target === undefined) return unknown(node);
    const callee = javascriptExpression(builder, target, scope);
    const list = childrenOf(node).find(({ name }) => name === 'ArgList');
    const args = list === undefined ? [] : argumentsOf(builder, list, scope);
    const call: ExprOf<'call'> = { kind: 'call', callee, args, isNew, from, to };
    const changed = changedBy(call);
    // A Set of JavaScript keeps the order in which it was filled.
    if (changed !== null && callee.kind === 'member' && callee.name !== 'add')
      builder.bind(ownerOf(scope, changed.name), changed.name, 'add', changed.value, node);
    return builder.keep(call, scope);
  };

const EXPRESSIONS: Readonly<Record<string, Convert>> = {
  VariableName: namedBy,
  this: namedBy,
  super: namedBy,
  Number: (_, node) => fixed(node, true),
  BooleanLiteral: (_, node) => fixed(node),
  ParenthesizedExpression: last,
  AwaitExpression: first,
  PrefixCast: last,
  InstantiationExpression: first,
  SequenceExpression: last,
  PostfixExpression: (builder, node, scope) => {
    const value = first(builder, node, scope);
    return builder.slice(node).endsWith('!') ? value : unknown(node, [value]);
  },
  UnaryExpression: (builder, node, scope) => {
    const values = valuesOf(builder, node, scope);
    return /^(?:!|typeof|void|delete)/.test(builder.slice(node))
      ? fixed(node)
      : unknown(node, values);
  },
  ArrayExpression: (builder, node, scope) =>
    builder.keep(
      { kind: 'list', items: valuesOf(builder, node, scope), from: node.from, to: node.to },
      scope,
    ),
  ObjectExpression: (builder, node, scope) =>
    builder.keep(
      {
        kind: 'object',
        entries: childrenOf(node).flatMap((child) =>
          entryOf(builder, child, scope, (inside) => javascriptExpression(builder, inside, scope)),
        ),
        from: node.from,
        to: node.to,
      },
      scope,
    ),
  MemberExpression: (builder, node, scope) => {
    const children = childrenOf(node);
    const [target] = children;
    if (target === undefined) return unknown(node);
    const object = javascriptExpression(builder, target, scope);
    const end = children.at(-1);
    if (end !== undefined && /^(?:Private)?PropertyName$/.test(end.name))
      return memberOf(object, builder.slice(end), node);
    const inside = children.slice(1).find(({ name }) => /^[A-Z]/.test(name));
    const index = inside === undefined ? null : javascriptExpression(builder, inside, scope);
    return { kind: 'element', object, index, from: node.from, to: node.to };
  },
  CallExpression: calling(false),
  NewExpression: calling(true),
  BinaryExpression: binary,
  ConditionalExpression: (builder, node, scope) => {
    const options = valuesOf(builder, node, scope).slice(1);
    return { kind: 'choice', options, from: node.from, to: node.to };
  },
  AssignmentExpression: (builder, node, scope) => {
    const children = childrenOf(node);
    const [target] = children;
    const written = children.at(-1);
    if (target === undefined || written === undefined) return unknown(node);
    const value = javascriptExpression(builder, written, scope);
    const how = children.some(({ name }) => name === 'UpdateOp') ? 'add' : 'set';
    const left = javascriptExpression(builder, target, scope);
    const name = variableOf(left);
    if (name !== null) builder.bind(ownerOf(scope, name), name, how, value, target);
    else if (left.kind === 'member') builder.bind(scope, `[${left.name}]`, how, value, target);
    return value;
  },
  ArrowFunction: callable,
  FunctionExpression: callable,
  ClassExpression: (builder, node, scope) => {
    builder.define.class(builder, node, scope);
    return unknown(node);
  },
  String: (builder, node) => ({
    kind: 'text',
    parts: quoted(builder, node),
    from: node.from,
    to: node.to,
  }),
  TemplateString: (builder, node, scope) => ({
    kind: 'text',
    parts: templateParts(builder, node, false, (child) =>
      javascriptExpression(builder, child, scope),
    ),
    from: node.from,
    to: node.to,
  }),
  TaggedTemplateExpression: (builder, node, scope) => {
    const [tag, template] = childrenOf(node);
    if (tag === undefined || template === undefined) return unknown(node);
    const { from, to } = node;
    const isRaw = builder.slice(tag) === 'String.raw';
    const value: Expr = {
      kind: 'text',
      parts: templateParts(builder, template, isRaw, (child) =>
        javascriptExpression(builder, child, scope),
      ),
      from,
      to,
    };
    const callee = javascriptExpression(builder, tag, scope);
    // A tag is a function that gets the text.
    return {
      kind: 'call',
      callee,
      args: [{ name: null, value, spread: false }],
      isNew: false,
      from,
      to,
    };
  },
  RegExp: (builder, node) => ({
    kind: 'text',
    // `/{{name}}/g` is as good as its text where it is looked for.
    parts: [
      {
        kind: 'text',
        text: builder
          .slice(node)
          .replace(/^\/|\/[a-z]*$/g, '')
          .replaceAll(/\\([^\w\s])/g, '$1'),
        from: node.from,
      },
    ],
    from: node.from,
    to: node.to,
  }),
};

function argumentsOf(builder: ModuleBuilder, node: SyntaxNode, scope: Scope): readonly Argument[] {
  let spread = false;
  return childrenOf(node).flatMap((child) => {
    if (child.name === 'Spread') spread = true;
    else if (child.name === ',') spread = false;
    if (!/^[A-Z]/.test(child.name) || NO_VALUE.test(child.name)) return [];
    return [{ name: null, value: javascriptExpression(builder, child, scope), spread }];
  });
}

function binary(builder: ModuleBuilder, node: SyntaxNode, scope: Scope): Expr {
  const { from, to } = node;
  // A chain of a thousand additions is a tree a thousand deep: walked down, not into.
  const terms: SyntaxNode[] = [];
  let left: SyntaxNode | null = node;
  while (left?.name === 'BinaryExpression' && operatorOf(builder, left) === '+') {
    const end: SyntaxNode | null = left.lastChild;
    if (end !== null) terms.push(end);
    left = left.firstChild;
  }
  if (terms.length > 0) {
    if (left !== null) terms.push(left);
    const made = terms.toReversed().map((term) => javascriptExpression(builder, term, scope));
    return { kind: 'sum', terms: made, from, to };
  }
  const operator = operatorOf(builder, node);
  const values = valuesOf(builder, node, scope);
  const [value] = values;
  if (value !== undefined && (operator === 'as' || operator === 'satisfies')) return value;
  if (operator === '||' || operator === '??') return { kind: 'choice', options: values, from, to };
  // `condition && text` is the text or nothing.
  if (operator === '&&') return values.at(-1) ?? unknown(node);
  return /^(?:[<>!=]=*|in|instanceof)$/.test(operator) ? fixed(node) : unknown(node, values);
}

function operatorOf(builder: ModuleBuilder, node: SyntaxNode): string {
  const operator = node.firstChild?.nextSibling;
  return operator === null || operator === undefined ? '' : builder.slice(operator);
}
