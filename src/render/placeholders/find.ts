/** A place in a text that a program fills in. */
export interface Placeholder {
  readonly name: string;
  /** As the text has it, its braces included. */
  readonly written: string;
  /** In code units. */
  readonly start: number;
  readonly end: number;
}

/** `{{ name }}`, with what a filter or a member makes of it. */
const DOUBLE = /\{\{\{?[-~\s]*([A-Za-z_][\w.]*)\s*(?:\|[^{}]*)?[-~\s]*\}?\}\}/g;
/** `${name}`, and `{name}` where no word, path or command of TeX stands in front of it. */
const SINGLE = /\$\{([A-Za-z_]\w*)\}|(?<![\w\\}{$/])\{([A-Za-z_]\w*)\}(?!\})/g;

/**
 * The placeholders of a text, in its order. Where it has double braces, single ones are signs of their own;
 * what stands in code quotes is talked about, and not filled in.
 */
export function placeholdersIn(text: string): readonly Placeholder[] {
  const doubles = found(text, DOUBLE);
  const all = doubles.length > 0 ? doubles : found(text, SINGLE);
  return all.filter(
    ({ name, start, end }) =>
      !KEYWORDS.has(name) && !(text[start - 1] === '`' && text[end] === '`'),
  );
}

/** Words of template languages. */
const KEYWORDS = new Set(['else', 'this', 'end', 'true', 'false', 'null', 'None']);

function found(text: string, pattern: RegExp): readonly Placeholder[] {
  return [...text.matchAll(pattern)].map((match) => ({
    name: match[1] ?? match[2] ?? '',
    written: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
