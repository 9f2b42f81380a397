import { type Document, type Node, type Pair, isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Place, Places } from './place.ts';
import { tokens } from './pointer.ts';
import { isMerge, keyOf } from './yaml.ts';
import { type YamlVersion, readYaml } from './yaml-document.ts';
import { sourceLine } from './yaml-scalar.ts';

/**
 * Where the values of a YAML text stand in it; behind an alias, where its anchor stands. The text must
 * be what `parseYaml` accepts. Nothing is computed before the first question.
 */
export function placesInYaml(
  text: string,
  options: { readonly version?: YamlVersion } = {},
): Places {
  let tree: Tree | undefined;

  function found(pointer: string): Found {
    tree ??= treeOf(text, options.version ?? '1.2');
    let at: Found = { value: tree.root, key: null };
    for (const token of tokens(pointer)) at = step(tree, at.value, token);
    return at;
  }

  function place(node: Step): Place | null {
    const start = node?.range?.[0];
    if (start === undefined || tree === undefined) return null;
    const { line, col } = tree.lines.linePos(start);
    return { line, column: col };
  }

  return {
    line(pointer, offset) {
      const { value } = found(pointer);
      const node = tree === undefined ? undefined : target(tree, value);
      const start = place(node);
      if (start === null || offset === null || !isScalar(node)) return start?.line ?? null;
      return start.line + sourceLine(node.srcToken, String(node.value), offset);
    },
    start: (pointer) => place(found(pointer).value),
    key(pointer) {
      const { key, value } = found(pointer);
      return place(key ?? value);
    },
  };
}

/** The line of a place in a YAML text, from 1; null where the pointer leads nowhere. */
export function locateInYaml(
  text: string,
  pointer: string,
  offset: number | null,
  options: { readonly version?: YamlVersion } = {},
): number | null {
  return placesInYaml(text, options).line(pointer, offset);
}

interface Tree {
  readonly root: Step;
  readonly document: Document.Parsed | null;
  readonly lines: ReturnType<typeof readYaml>['lines'];
}

/** A node; null for a value that is left out, undefined for a pointer that leads nowhere. */
type Step = Node | null | undefined;

interface Found {
  readonly value: Step;
  readonly key: Node | null;
}

const NOWHERE: Found = { value: undefined, key: null };

function treeOf(text: string, version: YamlVersion): Tree {
  const { document, lines } = readYaml(text, 'the text', version, true);
  return { root: document?.contents, document, lines };
}

/** The node that an alias stands for, else the node. */
function target({ document }: Tree, node: Step): Step {
  if (!isAlias(node) || document === null) return node;
  return node.resolve(document);
}

function step(tree: Tree, from: Step, token: string): Found {
  const node = target(tree, from);
  if (isSeq(node)) {
    const value = /^\d+$/.test(token) ? node.items[Number(token)] : undefined;
    return { value: nodeOr(value, undefined), key: null };
  }
  return isMap(node) ? member(tree, node.items, token) : NOWHERE;
}

function member(tree: Tree, pairs: readonly Pair[], token: string): Found {
  const version = tree.document?.directives.yaml.version;
  const merges = pairs.filter((pair) => isMerge(pair, version));
  const own = pairs.find(
    (pair) => !merges.includes(pair) && keyOf(target(tree, nodeOr(pair.key, null))) === token,
  );
  // A key without a value has the place of the key.
  if (own !== undefined) {
    const key = nodeOr(own.key, null);
    return { value: nodeOr(own.value, key), key };
  }
  const sources = merges.flatMap(({ value }) => {
    const source = target(tree, nodeOr(value, null));
    return isSeq(source) ? source.items : [source];
  });
  for (const source of sources) {
    const found = step(tree, nodeOr(source, null), token);
    if (found.value !== undefined) return found;
  }
  return NOWHERE;
}

function nodeOr<Otherwise>(node: unknown, otherwise: Otherwise): Node | Otherwise {
  return isNode(node) ? node : otherwise;
}
