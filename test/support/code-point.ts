import fc from 'fast-check';

/**
 * Any character that UTF-8 has a form for, as the unit of `fc.string`. Its own `binary` is the same, but takes
 * more than a second in each process to set up a table of them all.
 */
export const codePoint: fc.Arbitrary<string> = fc
  .oneof(fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10_ffff }))
  .map((code) => String.fromCodePoint(code), codeOf);

/** By which fast-check can draw names that JavaScript treats in ways of their own, such as `__proto__`. */
function codeOf(character: unknown): number {
  const code = typeof character === 'string' ? character.codePointAt(0) : undefined;
  if (code === undefined || character !== String.fromCodePoint(code))
    throw new TypeError('That is not one character.');
  return code;
}
