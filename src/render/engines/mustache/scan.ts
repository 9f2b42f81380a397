/** A tag as it stands in a template; offsets are UTF-16 code units. */
export interface Tag {
  readonly kind: 'variable' | 'section' | 'inverted' | 'end' | 'partial' | 'silent';
  readonly name: string;
  /** Whether it asks for its value as it is, where the engine escapes. */
  readonly raw: boolean;
  readonly start: number;
  readonly end: number;
}

/** A pair of delimiters. */
export type Delimiters = readonly [open: string, close: string];

/** What a template consists of: literal text, cut at line ends, and tags. */
export type Piece = { readonly kind: 'text'; readonly start: number; readonly end: number } | Tag;

/** A template that is no Mustache, with the place. */
export class MustacheSyntaxError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const SIGILS: Readonly<Record<string, Tag['kind']>> = {
  '#': 'section',
  '^': 'inverted',
  '/': 'end',
  '>': 'partial',
  '!': 'silent',
  '&': 'variable',
};

/**
 * Cuts a template into its pieces, in linear time whatever it holds.
 * @throws MustacheSyntaxError for an unclosed tag or wrong delimiters.
 */
export function scan(template: string, initial: Delimiters): readonly Piece[] {
  const pieces: Piece[] = [];
  let [open, close] = initial;
  let at = 0;
  while (at < template.length) {
    const start = template.indexOf(open, at);
    pushLines(pieces, template, at, start === -1 ? template.length : start);
    if (start === -1) break;
    const from = afterSpace(template, start + open.length);
    const sigil = template[from] ?? '';
    const closing = sigil === '{' ? `}${close}` : sigil === '=' ? `=${close}` : close;
    const inner = sigil === '{' || sigil === '=' || sigil in SIGILS ? from + 1 : from;
    const stop = template.indexOf(closing, inner);
    if (stop === -1) throw new MustacheSyntaxError(`the tag '${open}' is never closed`, start);
    const name = template.slice(inner, stop).trim();
    at = stop + closing.length;
    if (sigil === '=') [open, close] = delimiters(name, start);
    const kind = sigil === '=' ? 'silent' : (SIGILS[sigil] ?? 'variable');
    pieces.push({ kind, name, raw: sigil === '{' || sigil === '&', start, end: at });
  }
  return pieces;
}

function pushLines(pieces: Piece[], template: string, start: number, end: number): void {
  for (let at = start; at < end;) {
    const newline = template.indexOf('\n', at);
    const next = newline === -1 || newline >= end ? end : newline + 1;
    pieces.push({ kind: 'text', start: at, end: next });
    at = next;
  }
}

function afterSpace(template: string, from: number): number {
  let at = from;
  while (at < template.length && /\s/.test(template[at] ?? '')) at++;
  return at;
}

function delimiters(text: string, offset: number): Delimiters {
  const [open = '', close = '', ...more] = text.split(/\s+/);
  if (open === '' || close === '' || more.length > 0 || text.includes('='))
    throw new MustacheSyntaxError(`'${text.slice(0, 40)}' is no pair of delimiters`, offset);
  return [open, close];
}
