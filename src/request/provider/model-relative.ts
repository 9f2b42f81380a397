/** Names that are remembered of each table; services use few. */
const MOST_NAMES = 1_000;

/** What a name is a version of. */
interface Version {
  /** Everything in front of the number: `claude-sonnet`, `gpt`, `kimi-k`. */
  readonly family: string;
  /** `[4, 5]` of `claude-sonnet-4-5`. */
  readonly number: readonly number[];
  /** What follows it: `sol` of `gpt-5.6-sol`. */
  readonly variant: string;
}

/** A row of a table that was taken for a model. */
export interface Relative<Row> {
  readonly row: Row;
  /**
   * `same`: the model itself, in whichever order its name is written. `variant`: the name goes on from the
   * row's. `relative`: the model has no row, its nearest relative's was taken.
   */
  readonly kind: 'same' | 'variant' | 'relative';
}

/**
 * The row of a model in a table by ids, which are names or the beginnings of names: the longest id that the
 * name is, or goes on from with something that is no further version (`gpt-5.6` for `gpt-5.6-sol`, never
 * `claude-sonnet-5` for `claude-sonnet-5-9`). Else that of its nearest relative: the newest one of its family
 * that is not newer, else the oldest; the newest for a name without a version. Undefined where the family is
 * not in the table.
 */
export function relativeOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
): Relative<Row> | undefined {
  const places = relatives.get(rows) ?? new Map<string, Place | null>();
  relatives.set(rows, places);
  let place = places.get(id);
  if (place === undefined) {
    const made = nearest(rows, id);
    place = made === undefined ? null : { at: rows.indexOf(made.row), kind: made.kind };
    if (places.size >= MOST_NAMES) places.clear();
    places.set(id, place);
  }
  const row = rows[place?.at ?? -1];
  return place === null || row === undefined ? undefined : { row, kind: place.kind };
}

/** Where in its table a model was found. */
interface Place {
  readonly at: number;
  readonly kind: Relative<unknown>['kind'];
}

/** What was found in each table: tables do not change. */
const relatives = new WeakMap<readonly object[], Map<string, Place | null>>();

function nearest<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
): Relative<Row> | undefined {
  const wanted = versionOf(id);
  const family = rows
    .flatMap((row) => {
      const version = versionOf(row.id);
      return version?.family === (wanted?.family ?? id) ? [{ row, version }] : [];
    })
    .toSorted((a, b) => compared(a.version.number, b.version.number));
  const same =
    rows.find((row) => row.id === id) ??
    family.find(({ version }) => wanted !== null && isSame(version, wanted))?.row;
  if (same !== undefined) return { row: same, kind: 'same' };
  const longest = rows
    .filter((row) => goesOn(row.id, id))
    .toSorted((a, b) => b.id.length - a.id.length)[0];
  if (longest !== undefined) return { row: longest, kind: 'variant' };
  const number = wanted?.number ?? [Infinity];
  const before = family.filter(({ version }) => compared(version.number, number) <= 0);
  const newest = before.at(-1) ?? family[0];
  if (newest === undefined) return undefined;
  const equal = family.filter(
    ({ version }) => compared(version.number, newest.version.number) === 0,
  );
  const found =
    equal.find(({ version }) => version.variant === wanted?.variant) ??
    equal.find(({ version }) => version.variant === '') ??
    newest;
  return { row: found.row, kind: 'relative' };
}

function isSame(a: Version, b: Version): boolean {
  return compared(a.number, b.number) === 0 && a.variant === b.variant;
}

/** Whether a name goes on from an id with something that is no further version number. */
function goesOn(id: string, name: string): boolean {
  return name.startsWith(`${id}-`) && !/^-\d{1,2}(?:-|$)/.test(name.slice(id.length));
}

function versionOf(id: string): Version | null {
  // The older order of Claude's names: the number in front of the family.
  const parts = id.replace(/^claude-(\d[\d-]*)-([a-z]+)/, 'claude-$2-$1').split('-');
  const first = parts.findIndex((part) => /\d/.test(part));
  const [, word, digits] = /^([a-z]*)(\d+(?:\.\d+)*)/.exec(parts[first] ?? '') ?? [];
  if (word === undefined || digits === undefined) return null;
  const minor = /^\d{1,2}$/.test(parts[first + 1] ?? '') && !digits.includes('.') ? 1 : 0;
  const rest = (parts[first] ?? '').slice(word.length + digits.length);
  return {
    family: [...parts.slice(0, first), ...(word === '' ? [] : [word])].join('-'),
    number: [...digits.split('.'), ...parts.slice(first + 1, first + 1 + minor)].map(Number),
    variant: [...(rest === '' ? [] : [rest]), ...parts.slice(first + 1 + minor)].join('-'),
  };
}

function compared(a: readonly number[], b: readonly number[]): number {
  const at = Array.from({ length: Math.max(a.length, b.length) }, (_, index) => index);
  const differs = at.find((index) => (a[index] ?? 0) !== (b[index] ?? 0));
  return differs === undefined ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}
