import {
  type TracedText,
  TracedTextBuilder,
  joinedTexts,
  lineAt,
  sliced,
} from '../../traced-text.ts';
import { type XmlElement, elementsOf } from './xml.ts';

/** A message of a rendered prompt. */
export interface ChatMessage {
  readonly role: string;
  readonly text: TracedText;
}

/**
 * A rendered prompt as a chat: `<message role="...">` elements, text in front of them the system's, text
 * behind one the user's; other elements go on with what is in front of them. What is no well-formed XML is
 * what the user says, as a whole.
 * Source: microsoft/semantic-kernel, python, contents/chat_history.py (2026-11-23).
 */
export function chatIn(rendered: TracedText): readonly ChatMessage[] {
  const whole = stripped(rendered);
  const elements = elementsOf(whole.text);
  if (elements === null) return [{ role: 'user', text: unescaped(whole) }];
  const messages: ChatMessage[] = [];
  const lead = stripped(sliced(whole, 0, elements[0]?.start ?? whole.text.length));
  if (lead.text !== '') messages.push({ role: 'system', text: twice(lead) });
  for (const [index, element] of elements.entries()) {
    const tail = sliced(whole, element.end, elements[index + 1]?.start ?? whole.text.length);
    if (element.name === 'message' || element.name === 'chat_history') {
      const inner = element.name === 'message' ? [element] : element.children;
      messages.push(...inner.map((one) => messageOf(whole, one)));
      const words = stripped(tail);
      if (words.text !== '') messages.push({ role: 'user', text: twice(words) });
      continue;
    }
    const last = messages.pop() ?? { role: 'user', text: sliced(whole, 0, 0) };
    const raw = unescaped(sliced(whole, element.start, element.end));
    messages.push({ ...last, text: joinedTexts([last.text, raw, twice(tail)], '') });
  }
  const [only, ...more] = messages;
  if (only?.role === 'system' && more.length === 0) return [{ ...only, role: 'user' }];
  return messages;
}

/** Its text up to the first element, then each of them: `<text>` for its text, others as they stand. */
function messageOf(whole: TracedText, element: XmlElement): ChatMessage {
  const role = /\brole\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(element.attributes);
  const { children, innerStart, innerEnd } = element;
  const first = twice(sliced(whole, innerStart, children[0]?.start ?? innerEnd));
  const rest = children.map((child, index) =>
    child.name === 'text'
      ? twice(sliced(whole, child.innerStart, child.children[0]?.start ?? child.innerEnd))
      : unescaped(sliced(whole, child.start, children[index + 1]?.start ?? innerEnd)),
  );
  const text = joinedTexts([first, ...rest], '');
  return { role: (role?.[1] ?? role?.[2] ?? 'user').toLowerCase(), text };
}

/** Once for the XML, once because values were escaped before they came into it. */
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
    const one = new TracedTextBuilder();
    const at = lineAt(text, index);
    if (at !== null) one.append(character(name), 'value', at);
    pieces.push(sliced(text, done, index), one.build());
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
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : `&${name};`;
}

function stripped(whole: TracedText): TracedText {
  const { text } = whole;
  const start = text.length - text.trimStart().length;
  return sliced(whole, start, Math.max(start, text.trimEnd().length));
}
