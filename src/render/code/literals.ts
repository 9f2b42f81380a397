import type { TextPart } from './syntax.ts';

/** Cuts what stands between quotes into parts of one source line each, with its escapes decoded. */
export function textParts(
  raw: string,
  from: number,
  decode: (line: string) => string,
): readonly TextPart[] {
  const parts: TextPart[] = [];
  for (let start = 0; start < raw.length;) {
    const end = raw.indexOf('\n', start);
    const next = end === -1 ? raw.length : end + 1;
    const text = decode(raw.slice(start, next));
    if (text !== '') parts.push({ kind: 'text', text, from: from + start });
    start = next;
  }
  return parts;
}

const SHORT: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\u0007',
  '0': '\0',
  // A backslash in front of a line end joins the lines.
  '\n': '',
};

const ESCAPE =
  /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(\r?\n|[^]))/g;

/** Decodes the escapes that Python and JavaScript have in common; unknown ones stand for their letter. */
export function unescaped(text: string, keepUnknown: boolean): string {
  if (!text.includes('\\')) return text;
  return text.replaceAll(
    ESCAPE,
    (whole, braced?: string, four?: string, eight?: string, two?: string, letter?: string) => {
      const digits = braced ?? four ?? eight ?? two;
      if (digits !== undefined) {
        const code = Number.parseInt(digits, 16);
        return code > 0x10ffff ? whole : String.fromCodePoint(code);
      }
      const one = (letter ?? '').replace('\r\n', '\n');
      const known = SHORT[one];
      if (known !== undefined) return known;
      return keepUnknown && !/['"\\`]/.test(one) ? whole : one;
    },
  );
}
