// Whatever a reader cannot see, or cannot tell from something else: control and format characters
// (bidirectional, zero-width, byte order mark, tags), lone surrogates, private use, blanks that are not
// the space, and letters that are defined to be drawn as nothing.
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?! )\p{Zs}|\u2800/gu;

const SHORT: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\0': '\\0',
};

/**
 * A text on one line in which every character can be seen: `\n`, `\r`, `\t`, `\u{200b}`. The result
 * holds no control character, so it is harmless on a terminal as it is.
 */
export function visible(text: string): string {
  return text.replaceAll(INVISIBLE, (char) => SHORT[char] ?? codePoint(char));
}

/** As `visible`, with spaces at the end shown as `·`: they are part of what is cached. */
export function visibleLine(text: string): string {
  return visible(text).replace(/ +$/, (spaces) => '·'.repeat(spaces.length));
}

/** As `visible`, with every space shown as `·`: for a change that is nothing but white space. */
export function visibleSpace(text: string): string {
  return visible(text).replaceAll(' ', '·');
}

/** As `visible`, with everything beyond ASCII as code points: for letters that only look the same. */
export function visibleCodePoints(text: string): string {
  return visible(text).replaceAll(/[^\x20-\x7e]/gu, codePoint);
}

function codePoint(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}

/**
 * The largest index up to `index` that does not stand between the halves of a surrogate pair, so that
 * a text can be cut there.
 */
export function cutPoint(text: string, index: number): number {
  const between = index > 0 && index < text.length && (text.codePointAt(index - 1) ?? 0) > 0xffff;
  return between ? index - 1 : index;
}
