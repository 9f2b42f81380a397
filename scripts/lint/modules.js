/**
 * A linter plugin. Its rule `direction`: an import may only follow the arrows between the modules of
 * src/, for values and types alike. The table is the rule's option in .oxlintrc.json. A module is a folder
 * of src/ or a file directly in it. The linter's own no-restricted-imports sees neither `import()` nor `import('…').Type`, and it
 * compares spellings instead of places; hence a rule that resolves the path.
 */
import { builtinModules } from 'node:module';
import path from 'node:path';

/**
 * @typedef {object} Module
 * @property {readonly string[] | '*'} knows Modules that may be imported; `*` for all but `entries`.
 * @property {boolean} [pure] Whether the module must do without files, processes and the network.
 *
 * @typedef {'static' | 'dynamic' | 'type'} Kind How a module is named; a type vanishes when it runs.
 *
 * @typedef {object} Options
 * @property {readonly string[]} entries Modules that nobody imports.
 * @property {readonly string[]} open Modules that everybody but themselves may import.
 * @property {readonly string[]} lazy Packages that cost too much to be loaded at start.
 * @property {readonly string[]} pureBuiltins Built-in modules of Node that a pure module may import.
 * @property {Readonly<Record<string, Module>>} modules
 */

const builtins = new Set(builtinModules);

/**
 * The module that a file belongs to, or undefined outside src/.
 * @param {string} file path relative to the root, with `/`
 */
export function moduleOf(file) {
  const [top, ...rest] = file.split('/');
  if (top !== 'src' || rest[0] === undefined) return undefined;
  return rest.length === 1 ? rest[0].replace(/\.[^.]+$/, '') : rest[0];
}

/**
 * What is wrong with an import, in one sentence, or undefined when nothing is.
 * @param {Options} options
 * @param {string} file the importing file, relative to the root
 * @param {string} specifier as it is written
 * @param {Kind} kind
 * @returns {string | undefined}
 */
export function judge(options, file, specifier, kind) {
  const from = moduleOf(file);
  if (from === undefined) return undefined;
  const module = options.modules[from];
  if (module === undefined)
    return `The module '${from}' is not in the table of .oxlintrc.json: add it with what it knows.`;
  if (!specifier.startsWith('.')) return judgePackage(options, from, module, specifier, kind);
  const target = path.posix.join(path.posix.dirname(file), specifier);
  const to = moduleOf(target);
  if (to === undefined) return `'${from}' must not reach outside src/: '${specifier}'.`;
  if (to === from || (options.open.includes(to) && !options.open.includes(from))) return undefined;
  if (options.entries.includes(to)) return `Nobody imports '${to}': it is an entry.`;
  if (module.knows === '*' || module.knows.includes(to)) return undefined;
  return `'${from}' must not know '${to}' (it knows: ${module.knows.join(', ') || 'nobody'}).`;
}

/**
 * @param {Options} options
 * @param {string} from
 * @param {Module} module
 * @param {string} specifier
 * @param {Kind} kind
 */
function judgePackage(options, from, module, specifier, kind) {
  if (kind === 'type') return undefined;
  if (kind === 'static' && options.lazy.some((name) => `${specifier}/`.startsWith(`${name}/`))) {
    return `Load '${specifier}' with import(): it costs too much at start.`;
  }
  const name = specifier.replace(/^node:/, '');
  const isBuiltin = specifier.startsWith('node:') || builtins.has(name);
  if (module.pure !== true || !isBuiltin || options.pureBuiltins.includes(name)) return undefined;
  return `'${from}' is pure: '${specifier}' belongs to the edges.`;
}

/**
 * The file that is linted, from the root.
 * @param {any} context the linter's, as in ESLint
 */
function relative(context) {
  return path.relative(context.cwd, context.filename).split(path.sep).join('/');
}

/** @param {any} context */
function createDirection(context) {
  /** @type {Options} */
  const options = context.options[0];
  const file = relative(context);

  /** @param {any} node @param {any} source @param {Kind} kind */
  function check(node, source, kind) {
    const message =
      typeof source?.value === 'string'
        ? judge(options, file, source.value, kind)
        : unreadable(file, source);
    if (message !== undefined) context.report({ node, message });
  }

  return {
    /** @param {any} node */
    ImportDeclaration: (node) =>
      check(node, node.source, node.importKind === 'type' ? 'type' : 'static'),
    /** @param {any} node */
    ExportAllDeclaration: (node) =>
      check(node, node.source, node.exportKind === 'type' ? 'type' : 'static'),
    /** @param {any} node */
    ExportNamedDeclaration: (node) => {
      if (node.source) check(node, node.source, node.exportKind === 'type' ? 'type' : 'static');
    },
    /** @param {any} node */
    ImportExpression: (node) => check(node, node.source, 'dynamic'),
    /** @param {any} node */
    TSImportType: (node) => check(node, node.source ?? node.argument?.literal, 'type'),
  };
}

/**
 * A computed import that begins with a relative path could lead into any module.
 * @param {string} file
 * @param {any} source
 */
function unreadable(file, source) {
  const start =
    source?.type === 'TemplateLiteral' ? source.quasis[0]?.value.cooked : source?.left?.value;
  if (moduleOf(file) === undefined || typeof start !== 'string' || !start.startsWith('.'))
    return undefined;
  return 'A relative import must be a plain string, so that its module can be checked.';
}

/**
 * The rule `no-asset`: the bundler rewrites `new URL('./file', import.meta.url)` to an undecoded path
 * (a file in a folder with a space is not found, `fileURLToPath` throws), and differently where the
 * build runs in such a folder. What has to be a file at run time is a string here, written out there.
 * @param {any} context
 */
function createNoAsset(context) {
  if (moduleOf(relative(context)) === undefined) return {};
  return {
    /** @param {any} node */
    NewExpression: (node) => {
      const [specifier, base] = node.arguments;
      if (node.callee.name !== 'URL' || specifier?.type !== 'Literal') return;
      if (base?.type !== 'MemberExpression' || base.object.type !== 'MetaProperty') return;
      context.report({
        node,
        message:
          'The bundler breaks files found by new URL(…, import.meta.url): keep the text in a module.',
      });
    },
  };
}

export default {
  meta: { name: 'modules' },
  rules: {
    direction: { meta: { schema: [{ type: 'object' }] }, create: createDirection },
    'no-asset': { create: createNoAsset },
  },
};
