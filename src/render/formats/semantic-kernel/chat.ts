import {
  type TracedText,
  TracedTextBuilder,
  joinedTexts,
  lineAt,
  sliced,
} from '../../traced-text.ts';

/** A message of a rendered prompt. */
export interface ChatMessage {
  readonly role: string;
  readonly text: TracedText;
}

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: string;
}

/**
 * A rendered prompt as a chat: `<message role="...">` elements, text in front of them the system's, text
 * behind one the user's. What is no well-formed XML is what the user says, as a whole.
 * Source: microsoft/semantic-kernel, python, contents/chat_history.py (2026-11-23).
 */
export function chatIn(rendered: TracedText): readonly ChatMessage[] {
  const whole = stripped(rendered);
  const tags = tagsOf(whole.text);
  if (tags === null) return [{ role: 'user', text: unescaped(whole) }];
  const messages: ChatMessage[] = [];
  let done = 0;
  const between = (end: number) => {
    const text = stripped(sliced(whole, done, end));
    if (text.text !== '')
      messages.push({ role: messages.length === 0 ? 'system' : 'user', text: twice(text) });
  };
  for (const [open, close] of elementsCalled('message', tags)) {
    between(open.start);
    const role = /\brole\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(open.attributes);
    const text = innerText(whole, open.end, close.start, tags);
    messages.push({ role: (role?.[1] ?? role?.[2] ?? 'user').toLowerCase(), text: twice(text) });
    done = close.end;
  }
  between(whole.text.length);
  const [only, ...more] = messages;
  if (only?.role === 'system' && more.length === 0) return [{ ...only, role: 'user' }];
  return messages;
}

/** All tags in their order; null where they are not well-formed XML. */
function tagsOf(text: string): readonly Tag[] | null {
  const tags: Tag[] = [];
  const open: string[] = [];
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i.test(text)) return null;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    const tag = tagAt(text, at);
    if (tag === null) return null;
    if (tag.kind === 'open') open.push(tag.name);
    if (tag.kind === 'close' && open.pop() !== tag.name) return null;
    tags.push(tag);
    at = tag.end - 1;
  }
  return open.length === 0 ? tags : null;
}

const TAG = /<(\/?)([A-Za-z_][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;

function tagAt(text: string, start: number): Tag | null {
  TAG.lastIndex = start;
  const match = TAG.exec(text);
  if (match === null) return null;
  const [all, slash, name = '', attributes = '', end] = match;
  const kind = slash === '/' ? 'close' : end === '/' ? 'empty' : 'open';
  return { start, end: start + all.length, name, kind, attributes };
}

/** Elements of a name, outermost only, as their two tags. */
function elementsCalled(name: string, tags: readonly Tag[]): readonly (readonly [Tag, Tag])[] {
  const found: (readonly [Tag, Tag])[] = [];
  let open: Tag | null = null;
  let depth = 0;
  for (const tag of tags) {
    if (tag.name !== name) continue;
    if (tag.kind === 'empty' && depth === 0) found.push([tag, tag]);
    if (tag.kind === 'open') {
      open ??= tag;
      depth += 1;
    }
    if (tag.kind === 'close') {
      depth -= 1;
      if (depth > 0 || open === null) continue;
      found.push([open, tag]);
      open = null;
    }
  }
  return found;
}

/** The text of an element, without the tags around its texts. */
function innerText(whole: TracedText, from: number, to: number, tags: readonly Tag[]): TracedText {
  const texts: TracedText[] = [];
  let start = from;
  for (const tag of tags) {
    if (tag.start < from || tag.end > to || tag.name !== 'text') continue;
    texts.push(sliced(whole, start, tag.start));
    start = tag.end;
  }
  const last = sliced(whole, start, Math.max(start, to));
  if (texts.length === 0) return last;
  return joinedTexts(
    [...texts, last].filter(({ text }) => text.trim() !== ''),
    '',
  );
}

function twice(text: TracedText): TracedText {
  return unescaped(unescaped(text));
}

function unescaped(text: TracedText): TracedText {
  if (!text.text.includes('&')) return text;
  const pieces: TracedText[] = [];
  let done = 0;
  for (const { 0: entity, 1: name = '', index } of text.text.matchAll(
    /&(amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/gi,
  )) {
    pieces.push(sliced(text, done, index));
    const one = new TracedTextBuilder();
    const at = lineAt(text, index);
    if (at !== null) one.append(character(name), 'value', at);
    pieces.push(one.build());
    done = index + entity.length;
  }
  return joinedTexts([...pieces, sliced(text, done, text.text.length)], '');
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function character(name: string): string {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? `&${name};`;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : `&${name};`;
}

function stripped(whole: TracedText): TracedText {
  const { text } = whole;
  const start = text.length - text.trimStart().length;
  return sliced(whole, start, Math.max(start, text.trimEnd().length));
}
