import { visible } from '../visible.ts';

// Zero-width space: it ends a mention, a reference or an autolink, and shows nothing.
const BREAK = '\u200B';

/**
 * Text from outside in a Markdown sentence: one line that shows as it is written. It starts no markup,
 * no HTML, no table cell and no mathematics, mentions nobody, and links to no issue, page or address.
 */
export function markdown(text: string): string {
  const shown = visible(text.trim());
  return inert(shown)
    .replaceAll(/[\\`*[\]<>~|$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('\\<', '&lt;')
    .replaceAll('\\>', '&gt;')
    .replaceAll(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/^[#=:+-]|(?<=^\d{1,9})[.)]/, '\\$&');
}

/** A sentence of ours that may quote text from outside, for Markdown. */
export function markdownSentence(text: string): string {
  return markdown(text.replaceAll(/[ \t]*[\r\n]+[ \t]*/g, ' '));
}

/** Text from outside as a code span; inside a table too. */
export function codeSpan(text: string): string {
  const shown = visible(text) || '(empty)';
  const fence = '`'.repeat(longestRun(shown) + 1);
  const padded = /^[` ]|[` ]$/.test(shown) ? ` ${shown} ` : shown;
  return `${fence}${padded}${fence}`;
}

/** As `codeSpan`, in a cell of a table: a text with a bar is shown without being code. */
export function codeCell(text: string): string {
  // No spelling of a backslash in front of a bar survives the cells of all parsers inside a code span.
  return text.includes('|') ? markdown(text) : codeSpan(text);
}

/**
 * Lines as a fenced block of code. Each line is made visible by the caller's own means; what would
 * end the block or the line is taken care of here.
 */
export function fenced(lines: readonly string[], language: 'diff' | 'text' | 'yaml'): string {
  const body = lines.map(visible).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
  return `${fence}${language}\n${body}\n${fence}`;
}

/**
 * Lines for a click that writes them, as they are: whoever calls has made sure that every character is seen.
 * No run of backticks in them ends the block.
 */
export function suggestionBlock(lines: readonly string[]): string {
  const body = lines.map((line) => `${line}\n`).join('');
  const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
  return `${fence}suggestion\n${body}${fence}`;
}

/** Text from outside inside an HTML element of ours, where Markdown is not read. */
export function html(text: string): string {
  const shown = visible(text.trim())
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return inert(shown).replaceAll("'", '&#39;');
}

function inert(text: string): string {
  return text
    .replaceAll(/[@#]/g, `$&${BREAK}`)
    .replaceAll(/(GH)-(?=\d)/gi, `$1${BREAK}-`)
    .replaceAll('://', `:${BREAK}//`)
    .replaceAll(/www\./gi, (www) => `${www.slice(0, 3)}${BREAK}.`);
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
