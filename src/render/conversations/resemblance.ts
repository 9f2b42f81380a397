/** Enough of a text to tell what it is about; keeps comparing quick whatever is pasted into a message. */
const LOOKED_AT = 4_000;

/** Which part of the words of the text with fewer words stands in the other one too: 0 to 1. */
export function sharedWords(a: string, b: string): number {
  const [few, many] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.size - y.size);
  if (few === undefined || many === undefined || few.size === 0) return 0;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared / few.size;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}
