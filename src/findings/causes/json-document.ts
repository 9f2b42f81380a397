/** JSON inside text: the whole of it, or what stands between code fences. */
const FENCED = /(```(?:json)?[^\S\n]*\n)([\s\S]*?)(\n[^\S\n]*```)/g;

/** The text with every JSON document in it printed compactly after `map`; other text stays. */
export function mapJsonDocuments(text: string, map: (value: unknown) => unknown): string {
  const whole = reprinted(text, map);
  if (whole !== null) return whole;
  return text.replace(FENCED, (all, open: string, body: string, close: string) => {
    const printed = reprinted(body, map);
    return printed === null ? all : open + printed + close;
  });
}

/** The value with the members of every object in the order of their names. */
export function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sortedKeys(member)]),
  );
}

function reprinted(text: string, map: (value: unknown) => unknown): string | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    return JSON.stringify(map(JSON.parse(text)));
  } catch {
    // Text that only begins like JSON is text.
    return null;
  }
}
