import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';

import { markdownReport } from '../../src/report/markdown.ts';
import { LIMITS } from '../../src/limits.ts';
import { hostileReport, hostileText } from '../support/hostile-report.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly children?: readonly Node[];
}

function parse(text: string): Node {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The tree without its words: what a reader's eye takes for structure. */
function skeleton(node: Node): unknown {
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

const OURS = /<\/?(?:details|summary|sub)>/g;
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

describe('a comment made of hostile text', () => {
  it('has the structure that it has with harmless text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const hostile = skeleton(parse(markdownReport(hostileReport(text))));
        const harmless = skeleton(parse(markdownReport(hostileReport('harmless'))));
        expect(hostile).toEqual(harmless);
      }),
      { numRuns: 80 },
    );
  });

  it('pings nobody, links to nothing and holds no HTML but ours', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const found = nodes(parse(markdownReport(hostileReport(text))));
        expect(found.filter((node) => LINKS.has(node.type))).toEqual([]);
        const valuesOf = (...types: readonly string[]): readonly string[] =>
          found.flatMap((node) => (types.includes(node.type) ? [node.value ?? ''] : []));
        expect(valuesOf('html').filter((html) => /[<>]/.test(html.replaceAll(OURS, '')))).toEqual(
          [],
        );
        expect(valuesOf('html', 'text').filter((words) => REFERENCE.test(words))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('stays under the limit, whatever the limit', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 300, max: 20_000 }), (text, limit) => {
        const report = hostileReport(text, 12);
        expect(Buffer.byteLength(markdownReport(report, { limit }))).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 50 },
    );
    const large = markdownReport(hostileReport('字`|<@'.repeat(400), 500));
    expect(Buffer.byteLength(large)).toBeLessThanOrEqual(LIMITS.commentBytes);
  });
});
