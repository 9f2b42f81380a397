import type { Language } from './syntax.ts';

/**
 * Where the statements at the top of a file begin, in code units, without parsing it: a look at its strings,
 * comments and brackets. The last is the end of the text.
 * @returns null where the look goes wrong, as in what no program is; then nothing can be said
 */
export function statementStarts(language: Language, text: string): readonly number[] | null {
  const scan = language === 'python' ? pythonStep : javascriptStep;
  const state: State = { text, open: [], starts: [0] };
  const signs = SIGNS[language];
  signs.lastIndex = 0;
  for (let match = signs.exec(text); match !== null; match = signs.exec(text)) {
    const next = scan(state, match[0], match.index);
    if (next === null) return null;
    signs.lastIndex = next;
  }
  return state.open.length === 0 ? [...state.starts, text.length] : null;
}

interface State {
  readonly text: string;
  /** Brackets that are open; `$` for a value inside a template. */
  readonly open: string[];
  readonly starts: number[];
}

const SIGNS: Readonly<Record<Language, RegExp>> = {
  python: /'''|"""|['"#\n([{)\]}]/g,
  javascript: /\/\/|\/\*|[/'"`\n([{)\]}]/g,
};
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', $: '}' };

/** Reads one sign at a place; returns where to go on, null where nothing fits. */
function pythonStep(state: State, sign: string, at: number): number | null {
  const { text } = state;
  switch (sign) {
    case '#':
      return endOfLine(text, at);
    case "'''":
    case '"""':
      return afterQuote(text, sign, at + 3, true);
    case "'":
    case '"':
      return afterQuote(text, sign, at + 1, false);
    case '\n':
      if (state.open.length === 0 && beginsPython(text, at + 1)) state.starts.push(at + 1);
      return at + 1;
    default:
      return bracket(state, sign) ? at + 1 : null;
  }
}

/** A line that is not indented, and no further clause or comment of the one before. */
function beginsPython(text: string, at: number): boolean {
  if (/[\s#)\]}]/.test(text[at] ?? ' ')) return false;
  return !/^(?:else|elif|except|finally|case)\b/.test(text.slice(at, at + 8));
}

function javascriptStep(state: State, sign: string, at: number): number | null {
  const { text, open } = state;
  switch (sign) {
    case '//':
      return endOfLine(text, at);
    case '/*': {
      const end = text.indexOf('*/', at + 2);
      return end === -1 ? null : end + 2;
    }
    case '/':
      return isRegExp(text, at) ? afterRegExp(text, at + 1) : at + 1;
    case "'":
    case '"':
      return afterQuote(text, sign, at + 1, false);
    case '`':
      return afterTemplate(state, at + 1);
    case '\n':
      if (open.length === 0 && beginsJavaScript(text, at + 1)) state.starts.push(at + 1);
      return at + 1;
    default: {
      const isInside = sign === '}' && open.at(-1) === '$';
      if (!bracket(state, sign)) return null;
      return isInside ? afterTemplate(state, at + 1) : at + 1;
    }
  }
}

const GOES_ON =
  /^(?:else|catch|finally|extends|implements|instanceof|in|of|as|satisfies|while|from)\b/;

function beginsJavaScript(text: string, at: number): boolean {
  if (!/[A-Za-z_$@/]/.test(text[at] ?? ' ') || GOES_ON.test(text.slice(at, at + 12))) return false;
  // Behind a sign that asks for more the statement goes on.
  return /[;})\]\w$'"`/]\s*$/.test(text.slice(Math.max(0, at - 80), at)) || at < 2;
}

function bracket({ open }: State, sign: string): boolean {
  if (PAIRS[sign] !== undefined) {
    open.push(sign);
    return true;
  }
  const last = open.pop();
  return last !== undefined && PAIRS[last] === sign;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function afterQuote(text: string, quote: string, from: number, isLong: boolean): number | null {
  let at = from;
  for (;;) {
    const end = text.indexOf(quote, at);
    if (end === -1) return null;
    if (!isLong) {
      const line = text.indexOf('\n', at);
      // A line may end inside a text only behind a backslash.
      if (line !== -1 && line < end) {
        if (text[line - 1] !== '\\') return null;
        at = line + 1;
        continue;
      }
    }
    if (!isEscaped(text, end, from)) return end + quote.length;
    at = end + 1;
  }
}

function isEscaped(text: string, at: number, from: number): boolean {
  let count = 0;
  while (at - count > from && text[at - count - 1] === '\\') count += 1;
  return count % 2 === 1;
}

/** Goes on inside a template: to its end, or into the value that is put in next. */
function afterTemplate({ text, open }: State, from: number): number | null {
  const signs = /\\|`|\$\{/g;
  signs.lastIndex = from;
  for (let match = signs.exec(text); match !== null; match = signs.exec(text)) {
    if (match[0] === '`') return match.index + 1;
    if (match[0] === '${') {
      open.push('$');
      return match.index + 2;
    }
    signs.lastIndex = match.index + 2;
  }
  return null;
}

const BEFORE_REGEXP =
  /(?:^|[^\w$)\]}'"`\s])\s*$|\b(?:return|typeof|case|do|else|in|of|void|delete|instanceof|new|throw|yield|await)\s*$/;

function isRegExp(text: string, at: number): boolean {
  return BEFORE_REGEXP.test(text.slice(Math.max(0, at - 40), at));
}

function afterRegExp(text: string, from: number): number | null {
  let isInClass = false;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\n') return null;
    if (sign === '\\') at += 1;
    else if (sign === '[') isInClass = true;
    else if (sign === ']') isInClass = false;
    else if (sign === '/' && !isInClass) return at + 1;
  }
  return null;
}
