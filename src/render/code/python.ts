import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/python';
import { ModuleBuilder, childrenOf, classOf, memberOf, unknown } from './builder.ts';
import { pythonExpression } from './python-expression.ts';
import { paramsOf } from './python-params.ts';
import type { Expr, Module, Scope } from './syntax.ts';

/** Reads a Python file, of which `needed` is parsed. What cannot be parsed gives what it gives. */
export function readPython(text: string, needed: string): Module {
  const builder = new ModuleBuilder('python', text);
  statements(builder, parser.parse(needed).topNode, builder.root);
  return builder.build();
}

function statements(builder: ModuleBuilder, body: SyntaxNode, scope: Scope): void {
  for (const child of childrenOf(body)) statement(builder, child, scope);
}

function statement(builder: ModuleBuilder, node: SyntaxNode, scope: Scope): void {
  builder.nested(() => {
    const run = STATEMENTS[node.name];
    if (run !== undefined) run(builder, node, scope);
    else if (BRANCHES.test(node.name)) builder.inBranch(() => parts(builder, node, scope));
    else parts(builder, node, scope);
  }, undefined);
}

const BRANCHES = /^(?:If|While|Try|Match)Statement$|^MatchClause$/;
const BODIES = /Body$|Statement$|Definition$|Clause$|^StatementGroup$/;

/** A statement of a kind that only holds others: its expressions and its bodies. */
function parts(builder: ModuleBuilder, node: SyntaxNode, scope: Scope): void {
  for (const child of childrenOf(node)) {
    if (BODIES.test(child.name)) statement(builder, child, scope);
    else if (/^[A-Z]/.test(child.name)) pythonExpression(builder, child, scope);
  }
}

const STATEMENTS: Readonly<
  Record<string, (builder: ModuleBuilder, node: SyntaxNode, scope: Scope) => void>
> = {
  ImportStatement: (builder, node) => {
    imported(builder, builder.slice(node));
  },
  AssignStatement: (builder, node, scope) => {
    assign(builder, node, scope, 'AssignOp', 'set');
  },
  UpdateStatement: (builder, node, scope) => {
    assign(builder, node, scope, 'UpdateOp', 'add');
  },
  ReturnStatement: (builder, node, scope) => {
    const [value] = valuesIn(builder, node, scope);
    if (value !== undefined) scope.returns.push(value);
  },
  YieldStatement: (builder, node, scope) => {
    const [value] = valuesIn(builder, node, scope);
    if (value !== undefined) scope.returns.push(value);
  },
  ForStatement: (builder, node, scope) => {
    const children = childrenOf(node);
    const at = children.findIndex(({ name }) => name === 'in');
    const source = children[at + 1];
    if (at !== -1 && source !== undefined) {
      const value = pythonExpression(builder, source, scope);
      for (const { name, from, to } of children.slice(0, at))
        if (name === 'VariableName')
          builder.bind(scope, builder.slice({ from, to }), 'each', value, { from, to });
    }
    builder.inBranch(() => {
      for (const child of children) if (BODIES.test(child.name)) statement(builder, child, scope);
    });
  },
  DecoratedStatement: (builder, node, scope) => {
    const children = childrenOf(node);
    const inner = children.find(({ name }) => name.endsWith('Definition'));
    if (inner === undefined) return;
    const opened = definition(builder, inner, scope);
    for (const decorator of children.filter(({ name }) => name === 'Decorator'))
      opened.decorators.push(decoratorOf(builder, decorator, scope));
  },
  FunctionDefinition: (builder, node, scope) => {
    definition(builder, node, scope);
  },
  ClassDefinition: (builder, node, scope) => {
    definition(builder, node, scope);
  },
};

function decoratorOf(builder: ModuleBuilder, node: SyntaxNode, scope: Scope): Expr {
  let expr: Expr = unknown(node);
  for (const child of childrenOf(node)) {
    if (child.name === 'VariableName')
      expr =
        expr.kind === 'other'
          ? pythonExpression(builder, child, scope)
          : memberOf(expr, builder.slice(child), child);
    if (child.name === 'PropertyName') expr = memberOf(expr, builder.slice(child), child);
  }
  return expr;
}

function definition(builder: ModuleBuilder, node: SyntaxNode, parent: Scope): Scope {
  const isClass = node.name === 'ClassDefinition';
  const children = childrenOf(node);
  const named = children.find(({ name }) => name === 'VariableName');
  const name = named === undefined ? null : builder.slice(named);
  const scope = builder.open(isClass ? 'class' : 'function', name, parent, node);
  for (const child of children) {
    if (child.name === 'ParamList')
      scope.params.push(
        ...paramsOf(builder, child, (inside) => pythonExpression(builder, inside, parent)),
      );
    if (child.name === 'ArgList')
      for (const base of childrenOf(child))
        if (/^(?:VariableName|MemberExpression)$/.test(base.name))
          scope.bases.push(pythonExpression(builder, base, parent));
    if (child.name !== 'Body') continue;
    const first = childrenOf(child).find(({ name }) => name !== ':');
    const text = first?.name === 'ExpressionStatement' ? first.firstChild : null;
    if (text !== null && text.name.endsWith('String'))
      scope.doc = pythonExpression(builder, text, scope);
    statements(builder, child, scope);
  }
  return scope;
}

function valuesIn(builder: ModuleBuilder, node: SyntaxNode, scope: Scope): readonly Expr[] {
  return childrenOf(node)
    .filter(({ name }) => /^[A-Z]/.test(name) && name !== 'TypeDef')
    .map((child) => pythonExpression(builder, child, scope));
}

function assign(
  builder: ModuleBuilder,
  node: SyntaxNode,
  scope: Scope,
  operator: string,
  how: 'set' | 'add',
): void {
  const groups: SyntaxNode[][] = [[]];
  for (const child of childrenOf(node)) {
    if (child.name === operator) groups.push([]);
    else if (child.name !== 'TypeDef') groups.at(-1)?.push(child);
  }
  const written = groups.pop()?.filter(({ name }) => /^[A-Z]/.test(name)) ?? [];
  const [first] = written;
  if (first === undefined || groups.length === 0) return;
  const values = written.map((child) => pythonExpression(builder, child, scope));
  for (const targets of groups) {
    const named = targets.filter(({ name }) => /^[A-Z]/.test(name));
    named.forEach((target, index) => {
      const whole = values[0] ?? unknown(node);
      const own = named.length === 1 ? whole : (values[index] ?? unknown(target, [whole]));
      bindTarget(
        builder,
        target,
        scope,
        how,
        named.length === 1 && values.length > 1
          ? { kind: 'list', items: values, from: first.from, to: node.to }
          : own,
      );
    });
  }
}

function bindTarget(
  builder: ModuleBuilder,
  target: SyntaxNode,
  scope: Scope,
  how: 'set' | 'add',
  value: Expr,
): void {
  if (target.name === 'VariableName')
    builder.bind(scope, builder.slice(target), how, value, target);
  if (target.name !== 'MemberExpression') return;
  const expr = pythonExpression(builder, target, scope);
  if (expr.kind === 'member' && expr.object.kind === 'name' && expr.object.name === 'self')
    builder.bind(classOf(scope), `.${expr.name}`, how, value, target);
  // `options["system"] = x`: a member under its own name.
  if (expr.kind === 'element' && expr.index?.kind === 'text') {
    const [only] = expr.index.parts;
    if (only?.kind === 'text') builder.bind(scope, `[${only.text}]`, how, value, target);
  }
}

const FROM = /^from\s+([.\w]+)\s+import\s+([^]*)$/;

function imported(builder: ModuleBuilder, text: string): void {
  const clean = text
    .replaceAll(/#.*/g, '')
    .replaceAll(/[()\\\n\r]/g, ' ')
    .trim();
  const from = FROM.exec(clean);
  const names = (from?.[2] ?? clean.replace(/^import\s+/, '')).split(',');
  if (from !== null) builder.modules.push(from[1] ?? '');
  for (const part of names) {
    const [name = '', as] = part.trim().split(/\s+as\s+/);
    if (name === '') continue;
    if (from === null) {
      builder.modules.push(name);
      const [root = name] = name.split('.');
      builder.imports.set(as ?? root, as === undefined ? root : name);
    } else builder.imports.set(as ?? name, `${from[1] ?? ''}.${name}`);
  }
}
