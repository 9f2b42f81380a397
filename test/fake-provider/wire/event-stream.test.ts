import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/fake-provider/wire/crc32.ts';
import { frame } from '../../../src/fake-provider/wire/event-stream.ts';
import { pieces } from '../../../src/fake-provider/wire/pieces.ts';

describe('AWS event stream frames', () => {
  it('have the check values that the CRC catalogue gives', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
    expect(crc32(Buffer.alloc(0))).toBe(0);
  });

  it('count their own length and carry the checksums of prelude and whole', () => {
    const bytes = Buffer.from(frame({ ':event-type': 'größe' }, { a: '😀' }));
    expect(bytes.readUInt32BE(0)).toBe(bytes.length);
    expect(bytes.readUInt32BE(8)).toBe(crc32(bytes.subarray(0, 8)));
    expect(bytes.readUInt32BE(bytes.length - 4)).toBe(crc32(bytes.subarray(0, -4)));
    const headers = bytes.readUInt32BE(4);
    expect(bytes.toString('utf8', 12 + headers, bytes.length - 4)).toBe('{"a":"😀"}');
  });
});

describe('the pieces of a streamed text', () => {
  it('are the text again, at most three, and never half a character', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'ü', '😀', '\ud83d')), (letters) => {
        const text = letters.join('');
        const parts = pieces(text);
        expect(parts.join('')).toBe(text);
        expect(parts.length).toBeLessThanOrEqual(3);
        expect(parts.every((part) => part.isWellFormed() || !text.isWellFormed())).toBe(true);
      }),
    );
  });
});
