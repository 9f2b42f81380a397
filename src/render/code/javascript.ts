import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/javascript';
import { ModuleBuilder, childrenOf, classOf } from './builder.ts';
import { javascriptExpression } from './javascript-expression.ts';
import { bindPattern, paramsOf } from './javascript-patterns.ts';
import type { Module, Scope } from './syntax.ts';

/** Reads a file of JavaScript or TypeScript, of which `needed` is parsed. What cannot be gives what it gives. */
export function readJavaScript(path: string, text: string, needed: string): Module {
  const builder = new ModuleBuilder('javascript', text, {
    function: javascriptFunction,
    class: javascriptClass,
  });
  const dialect = /\.[cm]?ts$/i.test(path) ? 'ts' : /\.tsx$/i.test(path) ? 'ts jsx' : 'jsx';
  javascriptStatements(builder, parser.configure({ dialect }).parse(needed).topNode, builder.root);
  return builder.build();
}

/** What stands in a file or between braces. */
function javascriptStatements(builder: ModuleBuilder, body: SyntaxNode, scope: Scope): void {
  for (const child of childrenOf(body)) statement(builder, child, scope);
}

type Statement = (builder: ModuleBuilder, node: SyntaxNode, scope: Scope) => void;

const BRANCHES = /^(?:If|While|Do|Switch|Try)Statement$/;
/** What says nothing about values. */
const TYPES = /^(?:Type|Interface|Union|Comment|LineComment|BlockComment|Enum$)/;
const STATEMENT = /Statement$|Declaration$|^Block$|Body$|Label$|Clause$|^StaticBlock$|Spec$/;

function statement(builder: ModuleBuilder, node: SyntaxNode, scope: Scope): void {
  builder.nested(() => {
    const run = STATEMENTS[node.name];
    if (run !== undefined) run(builder, node, scope);
    else if (BRANCHES.test(node.name)) builder.inBranch(() => parts(builder, node, scope));
    else parts(builder, node, scope);
  }, undefined);
}

const parts: Statement = (builder, node, scope) => {
  for (const child of childrenOf(node)) {
    if (TYPES.test(child.name)) continue;
    if (STATEMENT.test(child.name) || STATEMENTS[child.name] !== undefined)
      statement(builder, child, scope);
    else if (/^[A-Z]/.test(child.name)) javascriptExpression(builder, child, scope);
  }
};

const skipped: Statement = () => {};

const STATEMENTS: Readonly<Record<string, Statement>> = {
  ImportDeclaration: (builder, node) => {
    imported(builder, builder.slice(node));
  },
  TypeAliasDeclaration: skipped,
  InterfaceDeclaration: skipped,
  VariableDeclaration: (builder, node, scope) => {
    let target: SyntaxNode | null = null;
    for (const child of childrenOf(node)) {
      if (/^(?:VariableDefinition|ObjectPattern|ArrayPattern)$/.test(child.name)) target = child;
      else if (child.name === ',') target = null;
      else if (
        target !== null &&
        /^[A-Z]/.test(child.name) &&
        !/^(?:TypeAnnotation|Equals)$/.test(child.name)
      ) {
        required(builder, target, child);
        bindPattern(builder, target, javascriptExpression(builder, child, scope), scope);
        target = null;
      }
    }
  },
  ReturnStatement: (builder, node, scope) => {
    const value = childrenOf(node).find(({ name }) => /^[A-Z]/.test(name) && !TYPES.test(name));
    if (value !== undefined) scope.returns.push(javascriptExpression(builder, value, scope));
  },
  ForStatement: (builder, node, scope) => {
    const children = childrenOf(node);
    const spec = children.find(({ name }) => /^For(?:Of|In)Spec$/.test(name));
    if (spec !== undefined) {
      const inside = childrenOf(spec).filter(({ name }) => /^[A-Z]/.test(name));
      const [target, source] = inside;
      if (target !== undefined && source !== undefined)
        bindPattern(builder, target, javascriptExpression(builder, source, scope), scope, 'each');
    }
    builder.inBranch(() => {
      for (const child of children) if (child !== spec) statement(builder, child, scope);
    });
  },
  FunctionDeclaration: (builder, node, scope) => {
    javascriptFunction(builder, node, scope);
  },
  ClassDeclaration: (builder, node, scope) => {
    javascriptClass(builder, node, scope);
  },
  EnumDeclaration: (builder, node, scope) => {
    const name = childrenOf(node).find((child) => child.name === 'TypeDefinition');
    const opened = builder.open(
      'class',
      name === undefined ? null : builder.slice(name),
      scope,
      node,
    );
    const body = childrenOf(node).find((child) => child.name === 'EnumBody');
    if (body === undefined) return;
    let key: SyntaxNode | null = null;
    for (const child of childrenOf(body)) {
      if (child.name === 'PropertyName') key = child;
      else if (/^[A-Z]/.test(child.name) && child.name !== 'Equals' && key !== null)
        builder.bind(
          opened,
          `.${builder.slice(key)}`,
          'set',
          javascriptExpression(builder, child, opened),
          key,
        );
    }
  },
};

/** Reads a function or a method and what it returns. */
function javascriptFunction(builder: ModuleBuilder, node: SyntaxNode, parent: Scope): Scope {
  const children = childrenOf(node);
  const named = children.find(
    ({ name }) => name.endsWith('Definition') && name !== 'TypeDefinition',
  );
  const scope = builder.open(
    'function',
    named === undefined ? null : builder.slice(named),
    parent,
    node,
  );
  let body = false;
  for (const child of children) {
    if (child.name === 'ParamList') scope.params.push(...paramsOf(builder, child, scope));
    else if (child.name === 'Arrow') body = true;
    else if (child.name === 'Block') javascriptStatements(builder, child, scope);
    else if (body && /^[A-Z]/.test(child.name))
      scope.returns.push(javascriptExpression(builder, child, scope));
    else if (child.name === 'VariableDefinition' && node.name === 'ArrowFunction')
      scope.params.push({ name: builder.slice(child), default: null, type: null, optional: false });
  }
  return scope;
}

/** Reads a class with its methods and members. */
function javascriptClass(builder: ModuleBuilder, node: SyntaxNode, parent: Scope): Scope {
  const children = childrenOf(node);
  const named = children.find(({ name }) => name === 'VariableDefinition');
  const scope = builder.open(
    'class',
    named === undefined ? null : builder.slice(named),
    parent,
    node,
  );
  const body = children.find(({ name }) => name === 'ClassBody');
  for (const member of body === undefined ? [] : childrenOf(body)) {
    if (member.name === 'MethodDeclaration') javascriptFunction(builder, member, scope);
    else if (member.name === 'PropertyDeclaration') {
      const inside = childrenOf(member);
      const key = inside.find(({ name }) => /^(?:Private)?PropertyDefinition$/.test(name));
      const equals = inside.findIndex(({ name }) => name === 'Equals');
      const value = equals === -1 ? undefined : inside[equals + 1];
      if (key !== undefined && value !== undefined)
        builder.bind(
          classOf(scope),
          `.${builder.slice(key)}`,
          'set',
          javascriptExpression(builder, value, scope),
          key,
        );
    } else parts(builder, member, scope);
  }
  return scope;
}

const IMPORT = /^import\s+(?:type\s+)?([^'"]*?)\s*(?:from\s*)?['"]([^'"]*)['"]/;

function imported(builder: ModuleBuilder, text: string): void {
  const [, clause = '', module = ''] = IMPORT.exec(text) ?? [];
  if (module === '') return;
  builder.modules.push(module);
  const [, group = ''] = /\{([^}]*)\}/.exec(clause) ?? [];
  for (const part of group.split(',')) {
    const [name = '', as = name] = part
      .trim()
      .replace(/^type\s+/, '')
      .split(/\s+as\s+/);
    if (name !== '') builder.imports.set(as, `${module}.${name}`);
  }
  const rest = clause.replace(/\{[^}]*\}/, '').trim();
  const [, whole] = /\*\s+as\s+([\w$]+)/.exec(rest) ?? [];
  const [, single] = /^([\w$]+)/.exec(rest) ?? [];
  const name = whole ?? single;
  if (name !== undefined) builder.imports.set(name, module);
}

/** `const x = require('y')` and `const { a: b } = await import('y')`. */
function required(builder: ModuleBuilder, target: SyntaxNode, value: SyntaxNode): void {
  const [, module] =
    /^(?:await\s+)?(?:require|import)\(\s*['"]([^'"]+)['"]\s*\)$/.exec(builder.slice(value)) ?? [];
  if (module === undefined) return;
  builder.modules.push(module);
  if (target.name === 'VariableDefinition') builder.imports.set(builder.slice(target), module);
  else
    for (const [, name = '', as = name] of builder
      .slice(target)
      .matchAll(/([\w$]+)(?:\s*:\s*([\w$]+))?/g))
      builder.imports.set(as, `${module}.${name}`);
}
