/**
 * A text in the two or three parts that a stream sends it in, so that clients have something to put
 * together. Characters outside the BMP stay whole. An empty text has no parts.
 */
export function pieces(text: string): readonly string[] {
  const characters = Array.from(text);
  const size = Math.max(4, Math.ceil(characters.length / 3));
  const parts: string[] = [];
  for (let start = 0; start < characters.length; start += size)
    parts.push(characters.slice(start, start + size).join(''));
  return parts;
}
