import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256InScript } from '../../src/request/sha256.ts';

const known = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('SHA-256 without the runtime', () => {
  it('is that of Node for texts that end around a block', () => {
    for (let length = 0; length <= 130; length += 1)
      expect(sha256InScript('a'.repeat(length))).toBe(known('a'.repeat(length)));
  });

  it('is that of Node for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha256InScript(text)).toBe(known(text));
      }),
      { numRuns: 20 },
    );
  });
});
