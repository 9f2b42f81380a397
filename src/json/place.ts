/** A place in a text. Both count from 1; columns count UTF-16 code units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where the values of a document stand in its text. Pointers that lead nowhere have no place. */
export interface Places {
  /** The line of code unit `offset` of the decoded string at `pointer`; of the value's start for null. */
  line(pointer: string, offset: number | null): number | null;
  /** Where the value begins. */
  start(pointer: string): Place | null;
  /** Where the value's key begins; the value itself where it has no key. */
  key(pointer: string): Place | null;
}

/** The place of code unit `offset` of a text. Lines end with LF, CRLF or CR. */
export function placeAt(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n?|\n/g)) {
    if (index + lineEnd.length > offset) break;
    line++;
    start = index + lineEnd.length;
  }
  return { line, column: offset - start + 1 };
}
