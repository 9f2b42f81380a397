/** An element of a text that is well-formed XML, by offsets into it. */
export interface XmlElement {
  readonly name: string;
  /** As they are written. */
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
  /** What stands between its tags. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly children: readonly XmlElement[];
}

interface Open {
  readonly name: string;
  readonly attributes: string;
  readonly start: number;
  readonly innerStart: number;
  readonly children: XmlElement[];
}

const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/;
const TAG = /<(\/?)([A-Za-z_][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;

/** The outermost elements of a text, in their order; null where it is no well-formed XML. */
export function elementsOf(text: string): readonly XmlElement[] | null {
  if (ENTITY.test(text)) return null;
  const root: XmlElement[] = [];
  const open: Open[] = [];
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', TAG.lastIndex)) {
    TAG.lastIndex = at;
    const match = TAG.exec(text);
    if (match === null) return null;
    const [all, slash, name = '', attributes = '', end] = match;
    const around = open.at(-1)?.children ?? root;
    const after = at + all.length;
    if (slash === '/') {
      const own = open.pop();
      if (own?.name !== name || attributes !== '' || end === '/') return null;
      (open.at(-1)?.children ?? root).push({ ...own, innerEnd: at, end: after });
    } else if (end === '/') {
      const inner = { innerStart: after, innerEnd: after, children: [] };
      around.push({ name, attributes, start: at, end: after, ...inner });
    } else open.push({ name, attributes, start: at, innerStart: after, children: [] });
  }
  return open.length === 0 ? root : null;
}
