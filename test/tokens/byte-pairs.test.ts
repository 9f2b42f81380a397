import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { O200K_TOKEN_SPLIT_REGEX } from 'gpt-tokenizer/encodingParams/constants';
import { describe, expect, it } from 'vitest';
import { BytePairs } from '../../src/tokens/byte-pairs.ts';
import { O200K_BASE } from '../../src/tokens/o200k.ts';
import { HANDBOOK } from '../support/requests.ts';

const o200k = new BytePairs(O200K_BASE, O200K_TOKEN_SPLIT_REGEX);
const anySpecial = { disallowedSpecial: new Set<string>() };

/** An encoding of these tokens by rank, in which spaces stand between the pieces of a text. */
function encodingOf(...tokens: readonly string[]): BytePairs {
  const packed = tokens.flatMap((token) => [Buffer.byteLength(token), ...Buffer.from(token)]);
  return new BytePairs(Buffer.from(packed).toString('base64'), /\S+|\s+/g);
}

describe('counting by byte pairs', () => {
  it('joins the pair of the lowest rank first, and the first one of equals', () => {
    const letters = encodingOf('a', 'b', 'c', 'bc', 'ab', 'abc');
    expect(letters.count('abc')).toBe(1);
    expect(letters.count('abcb')).toBe(2);
    expect(letters.count('cab')).toBe(2);
    expect(encodingOf('a', 'aa').count('aaa')).toBe(2);
    expect(encodingOf('a', 'b', 'c', 'bc', 'ab').count('abab')).toBe(2);
    expect(encodingOf('a', 'b', 'c', 'bc', 'ab').count('abc')).toBe(2);
  });

  it('takes a piece that is a token as one, though no pairs lead to it', () => {
    expect(encodingOf('a', 'b', 'c', 'abc').count('abc')).toBe(1);
    expect(encodingOf('a', 'b', 'c', 'abc').count('abcabc')).toBe(6);
  });

  it('joins nothing across pieces, and counts the bytes of letters that it does not know', () => {
    expect(encodingOf('a', 'b', ' ', 'ab', 'b ').count('ab ab b ')).toBe(6);
    expect(encodingOf('a').count('é字😀')).toBe(2 + 3 + 4);
    expect(encodingOf('a').count('')).toBe(0);
  });

  it.each([
    ['prose', HANDBOOK],
    ['code', 'export function f<T>(x: T): readonly T[] {\r\n\treturn [x, x];\r\n}\n\n\n// ✓\n'],
    ['other scripts', 'Straße, naïve, 日本語のテキスト, 한국어, नमस्ते, العربية, Ελληνικά, е́'],
    ['emoji', '👩‍👩‍👧‍👦🇩🇪🏳️‍🌈 \u{1F9D1}\u{1F3FD}‍🚀'],
    ['what no text should hold', '\ud800 \udc00\u0000\u007f\u0085\u2028'],
    ['names of special tokens', '<|endoftext|><|im_start|>system'],
  ])('counts %s as another tokenizer does', (_, text) => {
    expect(o200k.count(text)).toBe(countTokens(text, anySpecial));
  });

  it('counts any text as another tokenizer does', () => {
    // That one takes a byte order mark away from a token that begins with it.
    const unit = fc
      .nat(0x10_ffff)
      .filter((code) => code !== 0xfeff)
      .map((code) => String.fromCodePoint(code));
    const word = fc.constantFrom('the', ' of', 'XMLHttp', "'ll", ' \n', '  ', '12345', '://', '字');
    fc.assert(
      fc.property(fc.array(fc.oneof(unit, word), { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        expect(o200k.count(text)).toBe(countTokens(text, anySpecial));
      }),
    );
  });

  it('keeps a byte order mark that a token begins with', () => {
    expect(o200k.count('\ufeffusing System;')).toBe(3);
  });
});
