import { CST } from 'yaml';

type ScalarToken = CST.FlowScalar | CST.BlockScalar;

/**
 * How many lines below the start of a scalar code unit `offset` of its value was written.
 *
 * A scalar folds, trims and unescapes its lines by rules of its own. Instead of following them, the
 * parser is asked how long the value would be if the scalar ended after some line; the first line that
 * makes it long enough is the one looked for.
 *
 * @param value the scalar's whole value
 */
export function sourceLine(token: CST.Token | undefined, value: string, offset: number): number {
  if (token === undefined || !isScalarToken(token)) return 0;
  const lines = linesOf(token);
  // A block scalar's text begins in the line below its header.
  const header = token.type === 'block-scalar' ? 1 : 0;
  const line = firstLongerThan(token, lines, offset);
  const length = lengthAfter(token, lines, line - 1);
  // Several lines of no length can precede: the text that ends in front of them does so here.
  const before = length === 0 && header === 1 ? -1 : firstLongerThan(token, lines, length - 1);
  const between = offset - length;
  const isBetween = between < separators(token, lines, value, { before, line, length });
  return (
    header +
    (isBetween || line === lines.length ? Math.min(before + between, lines.length - 1) : line)
  );
}

function isScalarToken(token: CST.Token): token is ScalarToken {
  return CST.isScalar(token) && token.type !== 'alias';
}

function linesOf(token: ScalarToken): readonly string[] {
  switch (token.type) {
    case 'block-scalar':
      return token.source.replace(/\n$/, '').split('\n');
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      // Without the closing quote, so that all lines are alike.
      return token.source.slice(0, -1).split('\n');
    case 'alias':
    case 'scalar':
      return token.source.split('\n');
  }
}

/** Index of the first line after which the value is longer than `length`; the number of lines if none is. */
function firstLongerThan(token: ScalarToken, lines: readonly string[], length: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lengthAfter(token, lines, middle) > length) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The length of the value if the scalar ended after this line, without what only separates lines. */
function lengthAfter(token: ScalarToken, lines: readonly string[], line: number): number {
  const source = lines.slice(0, line + 1).join('\n');
  const isLast = line >= lines.length - 1;
  switch (token.type) {
    case 'block-scalar': {
      const props = token.props.map((prop) =>
        prop.type === 'block-scalar-header'
          ? { ...prop, source: `${prop.source.replace(/[-+]/, '')}-` }
          : prop,
      );
      return resolved({ ...token, props, source: `${source}\n` });
    }
    case 'single-quoted-scalar':
      return resolved({ ...token, source: `${isLast ? source : trimmed(source)}'` });
    case 'double-quoted-scalar':
      return resolved({ ...token, source: `${isLast ? source : unescaped(source)}"` });
    case 'alias':
    case 'scalar':
      return resolved({ ...token, source: isLast ? source : trimmed(source) });
  }
}

function resolved(token: ScalarToken): number {
  // A cut scalar may be wrong at its end; its length is right all the same.
  return CST.resolveAsScalar(token, false, () => {})?.value.length ?? 0;
}

/** Without white space and empty lines at the end. */
function trimmed(source: string): string {
  let end = source.length;
  while (end > 0 && ' \t\r\n'.includes(source.charAt(end - 1))) end--;
  return source.slice(0, end);
}

/** Without white space at the end, but with what is escaped there; without an escaped line end. */
function unescaped(source: string): string {
  const text = trimmed(source);
  if (!endsInEscape(text)) return text;
  const next = source[text.length];
  return next === ' ' || next === '\t' ? text + next : text.slice(0, -1);
}

/** Whether an odd number of backslashes stands at the end. */
function endsInEscape(text: string): boolean {
  let start = text.length;
  while (text[start - 1] === '\\') start--;
  return (text.length - start) % 2 === 1;
}

/** How many code units of the value stand for the line ends between two lines with text. */
function separators(
  token: ScalarToken,
  lines: readonly string[],
  value: string,
  at: { readonly before: number; readonly line: number; readonly length: number },
): number {
  const blank = at.line - at.before - 1;
  if (at.before < 0) return blank;
  if (token.type === 'block-scalar') {
    // Next to lines with more indentation line ends stay, as they all do in a literal scalar.
    return blank > 0 && value[at.length + blank] === '\n' ? blank + 1 : Math.max(blank, 1);
  }
  const text = trimmed(lines[at.before] ?? '');
  const joined =
    token.type === 'double-quoted-scalar' &&
    endsInEscape(text) &&
    text === (lines[at.before] ?? '').replace(/\r$/, '');
  if (!joined) return Math.max(blank, 1);
  return blank === 0 ? 0 : Math.max(blank - 1, 1);
}
