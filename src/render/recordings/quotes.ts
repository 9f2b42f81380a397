/** A quoted text that begins a value: behind a key, a dash, or both. */
const OPENS = /^(?<indent>\s*)(?:- +)*(?:(?:[\w.$-]+|"[^"\n]*"|'[^'\n]*'): +)?(?<quote>["'])/;

/**
 * A YAML text whose quoted values go on at columns of their own. YAML wants their lines deeper than the key; PyYAML
 * takes them at any. White space in front of such a line is folded away, so that more of it changes nothing.
 */
export function deeperQuotes(text: string): string {
  let open: { readonly quote: string; readonly indent: string } | null = null;
  return text
    .split('\n')
    .map((line) => {
      if (open !== null) {
        const { quote, indent }: { quote: string; indent: string } = open;
        if (isClosed(line, quote)) open = null;
        return line.trim() === '' ? line : `${indent}    ${line.trimStart()}`;
      }
      const match = OPENS.exec(line);
      const { indent = '', quote } = match?.groups ?? {};
      if (match === null || quote === undefined) return line;
      if (!isClosed(line.slice(match[0].length), quote)) open = { quote, indent };
      return line;
    })
    .join('\n');
}

/** Whether a quoted text that goes on here ends on this line. */
function isClosed(line: string, quote: string): boolean {
  return quote === '"'
    ? /^(?:[^"\\]|\\.|\\$)*"/.test(line)
    : line.replaceAll("''", '').includes("'");
}
