import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { FINDING_CODES } from '../../src/repository/config/vocabulary.ts';
import { pageOf } from '../../src/report/documentation.ts';

/** A node of the tree. */
export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly url?: string;
  readonly children?: readonly Node[];
}

/** Markdown as GitHub reads it. */
export function parse(text: string): Node {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The tree without its words: what a reader's eye takes for structure. */
export function skeleton(node: Node): unknown {
  if (node.type === 'inlineCode' || node.type === 'text') return node.type;
  // In a cell, a text with a bar is no code: that is how it stays in one cell.
  const inner = node.type === 'tableCell' ? 'text' : skeleton;
  const children = (node.children ?? []).map((child) => (inner === 'text' ? 'text' : inner(child)));
  // Text and breaks of lines inside a paragraph may differ in number, kinds of blocks may not.
  return [node.type, node.depth ?? 0, ...children.filter((one, at) => one !== children[at - 1])];
}

function nodes(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(nodes)];
}

const OURS = /<\/?(?:details|summary|sub|code)>/g;
const REFERENCE = /@[\w-]|(?<!&)#\w|GH-\d|:\/\/|www\./i;
const LINKS = new Set([
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'footnoteDefinition',
  'definition',
]);

const PAGES: ReadonlySet<unknown> = new Set(FINDING_CODES.map(pageOf));

/** What pings somebody, leads to anything but a finding's page, or is HTML that is not ours. */
export function dangers(tree: Node): readonly Node[] {
  return nodes(tree).filter(({ type, value = '', url }) => {
    if (type === 'link' && PAGES.has(url)) return false;
    if (LINKS.has(type)) return true;
    if (type === 'html' && /[<>]/.test(value.replaceAll(OURS, ''))) return true;
    return (type === 'html' || type === 'text') && REFERENCE.test(value);
  });
}
