import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { markdownReport } from '../../src/report/markdown.ts';
import { LIMITS } from '../../src/limits.ts';
import { hostileReport, hostileText } from '../support/hostile-report.ts';
import { dangers, parse, skeleton } from '../support/markdown-tree.ts';

describe('a comment made of hostile text', () => {
  it('has the structure that it has with harmless text, pings nobody, links to nothing and holds no HTML but ours', () => {
    const harmless = skeleton(parse(markdownReport(hostileReport('harmless'))));
    fc.assert(
      fc.property(hostileText, (text) => {
        const hostile = parse(markdownReport(hostileReport(text)));
        expect(skeleton(hostile)).toEqual(harmless);
        expect(dangers(hostile)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('stays under the limit, whatever the limit', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 300, max: 20_000 }), (text, limit) => {
        const report = hostileReport(text, 12);
        expect(Buffer.byteLength(markdownReport(report, { limit }))).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 25 },
    );
    const large = markdownReport(hostileReport('字`|<@'.repeat(400), 500));
    expect(Buffer.byteLength(large)).toBeLessThanOrEqual(LIMITS.commentBytes);
  });
});
