import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenOff } from '../../../src/action/outcome.ts';
import { usageError } from '../../../src/errors.ts';
import { annotationsOf } from '../../../src/action/github/annotations.ts';
import { commentBody } from '../../../src/action/github/comment-body.ts';
import { hasMarker, markerOf } from '../../../src/action/github/marker.ts';
import { LIMITS } from '../../../src/limits.ts';
import { markdownReport } from '../../../src/report/markdown.ts';
import { hostileReport, hostileText } from '../../support/hostile-report.ts';
import { type Node, dangers, parse, skeleton } from '../../support/markdown-tree.ts';

const RUN = 'https://github.test/octo/shop/actions/runs/1';

function comment(text: string, prompts = 1) {
  const report = hostileReport(text, prompts);
  const marker = markerOf({ key: text, workflow: text, job: text, folder: text });
  return commentBody(marker, (limit) => markdownReport(report, { limit }), RUN);
}

/** The comment without its marker, which is HTML of ours, and its link, which leads to the run. */
function inner(body: string): Node {
  return parse(
    body
      .slice(body.indexOf('\n') + 1)
      .replace(`](${RUN})`, ']')
      .replace('[The', 'The'),
  );
}

describe('a comment on GitHub made of hostile text', () => {
  it('has the structure that it has with harmless text, and one link', () => {
    const harmless = skeleton(parse(comment('harmless').full));
    fc.assert(
      fc.property(hostileText, (text) => {
        const { full } = comment(text);
        expect(skeleton(parse(full))).toEqual(harmless);
        expect(dangers(inner(full))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('stays under the limit of GitHub with its marker and its foot', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { full, smallest } = comment(text.repeat(40), 150);
        expect(Buffer.byteLength(full)).toBeLessThanOrEqual(LIMITS.commentBytes);
        expect(Buffer.byteLength(smallest)).toBeLessThan(Buffer.byteLength(full));
      }),
      { numRuns: 5 },
    );
  });
});

describe('a marker', () => {
  it('is one HTML comment on one line, whatever its key', () => {
    fc.assert(
      fc.property(hostileText, (key) => {
        const marker = markerOf({ key, workflow: '', job: '', folder: '' });
        expect(marker).toMatch(/^<!-- prompt-cache-guard:v1 key=[\w/.%;]+ -->$/);
        expect(hasMarker(`${marker}\n${key}`, marker)).toBe(true);
      }),
    );
  });

  it('tells two keys apart', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        fc.pre(a.toWellFormed() !== b.toWellFormed());
        const of = (key: string): string => markerOf({ key, workflow: '', job: '', folder: '' });
        expect(of(a)).not.toBe(of(b));
      }),
    );
  });
});

describe('the other places made of hostile text', () => {
  it('an error in a summary is a title and one paragraph that pings nobody', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tree = parse(brokenOff(usageError(text), (said) => said).markdown(1_000));
        expect(tree.children?.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
        expect(dangers(tree)).toEqual([]);
      }),
    );
  });

  it('an annotation is one line without a character that is not seen', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const { message } of annotationsOf(hostileReport(text)))
          expect(message).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
    );
  });
});
