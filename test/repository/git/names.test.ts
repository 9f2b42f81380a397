import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearName } from '../../../src/repository/git/near-name.ts';
import { bytesOf, nameOf } from '../../../src/repository/git/path-name.ts';
import { codePoint } from '../../support/code-point.ts';

describe('file names', () => {
  it('are UTF-8 wherever they can be', () => {
    fc.assert(
      fc.property(fc.string({ unit: codePoint }), (name) => {
        expect(nameOf(Buffer.from(name))).toBe(name);
      }),
    );
  });

  it('come back as the same bytes, whatever those were', () => {
    const awkward = fc.constantFrom(0x61, 0x80, 0xc3, 0xa9, 0xed, 0xa0, 0xb2, 0xf0, 0x9f, 0xff);
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.array(awkward)), (raw) => {
        const bytes = Buffer.from(raw);
        expect(bytesOf(nameOf(bytes))).toEqual(bytes);
      }),
    );
  });
});

describe('the name that was meant', () => {
  it.each([
    ['mian', ['main', 'master'], 'main'],
    ['MAIN', ['main'], 'main'],
    ['prompts/sytem.md', ['prompts/tools.md', 'prompts/system.md'], 'prompts/system.md'],
    ['sys/system.md', ['prompts/system.md', 'x'], 'prompts/system.md'],
    ['develop', ['origin/develop', 'origin/main'], 'origin/develop'],
    ['a', ['b'], null],
    ['release', ['feature'], null],
    ['x/', ['y/'], null],
    ['anything', [], null],
  ])('for %j among %j is %j', (name, candidates, meant) => {
    expect(nearName(name, candidates)).toBe(meant);
  });
});
