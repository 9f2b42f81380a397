/** Who makes a model; not who serves it. */
export type ModelOwner =
  | 'amazon'
  | 'anthropic'
  | 'bytedance'
  | 'deepseek'
  | 'google'
  | 'minimax'
  | 'mistral'
  | 'moonshot'
  | 'openai'
  | 'qwen'
  | 'xai'
  | 'zai';

/** A model's name taken apart: one for rules, prices and tokenizers. */
export interface ModelName {
  /** As it was written. */
  readonly written: string;
  /**
   * As its owner spells it, in lower case, without what gateways and clouds put around it: the path, the
   * region, the version of the package, the date and `latest`. `us.anthropic.claude-sonnet-4.5-20250929-v1:0`
   * and `vertex_ai/claude-sonnet-4-5@20250929` are both `claude-sonnet-4-5`; a fine-tune's id is its base's.
   */
  readonly id: string;
  /** Null where the name has no sign of anybody: a deployment, a profile, somebody's own server. */
  readonly owner: ModelOwner | null;
  /** What stands in front of the last `/`, in parts: `['vertex_ai']`, `['accounts', 'fireworks', 'models']`. */
  readonly path: readonly string[];
  /** The regions that a profile of Bedrock sends requests to: `us`, `eu`, `global`; null without. */
  readonly region: string | null;
  /** The vendor in front of a dot, as Bedrock spells names: `anthropic.claude-…`; null without. */
  readonly vendor: string | null;
  /** The day that the name pins, as YYYY-MM-DD; null without. */
  readonly date: string | null;
  /** What OpenRouter and others put behind a colon (`free`, `thinking`), and Claude Code's `1m`; null without. */
  readonly variant: string | null;
  readonly fineTuned: boolean;
  /** True where the name is an address at a cloud which does not say what answers there. */
  readonly opaque: boolean;
}

const REGION = /^(us-gov|us|eu|apac|ap|jp|au|ca|sa|uk|me|in|global)\.(?=[\w-]+\.)/;
/** Vendors as Bedrock writes them in front of a dot. */
const VENDOR =
  /^(anthropic|amazon|openai|meta|mistral|deepseek|cohere|ai21|qwen|minimax|moonshotai|moonshot|zai|google|nvidia|writer)\.(?=[a-z])/;

/** Whose model it is, by how the name begins: the first line that fits. Open weights are their maker's too. */
const OWNERS: readonly (readonly [begins: RegExp, owner: ModelOwner])[] = [
  [/^claude(?:-|$)/, 'anthropic'],
  [/^(?:gpt-|chatgpt-|o\d(?:-|$)|codex-|computer-use-|davinci|babbage)/, 'openai'],
  [/^(?:gemini|gemma)/, 'google'],
  [/^(?:nova|titan)-/, 'amazon'],
  [/^deepseek/, 'deepseek'],
  [/^grok-/, 'xai'],
  [/^(?:open-)?(?:mistral|mixtral|codestral|ministral|magistral|pixtral|devstral)/, 'mistral'],
  [/^(?:qwen|qwq|qvq)/, 'qwen'],
  [/^(?:minimax|abab)/, 'minimax'],
  [/^(?:kimi|moonshot)/, 'moonshot'],
  [/^(?:zai-)?(?:glm|chatglm)/, 'zai'],
  [/^(?:doubao|seed-)/, 'bytedance'],
];

const VENDOR_OWNERS: Readonly<Record<string, ModelOwner>> = {
  amazon: 'amazon',
  anthropic: 'anthropic',
  deepseek: 'deepseek',
  google: 'google',
  minimax: 'minimax',
  mistral: 'mistral',
  moonshot: 'moonshot',
  moonshotai: 'moonshot',
  openai: 'openai',
  qwen: 'qwen',
  zai: 'zai',
};

/** Addresses at a cloud behind which anything may answer: an application profile, an endpoint, a custom model. */
const OPAQUE =
  /(?:^|[/:])(?:application-inference-profile|provisioned-model|custom-model(?:-deployment)?|imported-model|endpoints|tunedmodels|deployments)\/[^/]*$/;

/** Names that are remembered; services use few, and every request asks for its own a dozen times. */
const MOST_NAMES = 1_000;
const names = new Map<string, ModelName>();

/** Takes the name of a model apart, as a request, an address, a price list or a config spells it. */
export function modelName(written: string): ModelName {
  const known = names.get(written);
  if (known !== undefined) return known;
  const made = takenApart(written);
  if (names.size >= MOST_NAMES) names.clear();
  names.set(written, made);
  return made;
}

function takenApart(written: string): ModelName {
  const whole = written.trim().toLowerCase().replace(/^~/, '');
  const tuned = /^(?:.*\/)?ft:([^:]*)/.exec(whole)?.[1] ?? /^([^:/]*):ft-/.exec(whole)?.[1];
  const parts = (tuned ?? whole).replace(/^arn:[\w-]+:bedrock:[^/]*?:(?=[\w-]+\/)/, '').split('/');
  const path = parts.slice(0, -1).filter((part) => part !== '');
  const last = (parts.at(-1) ?? '').replace(/#.*$/, '');
  const region = REGION.exec(last)?.[1] ?? null;
  const regional = last.replace(REGION, '');
  const vendor = VENDOR.exec(regional)?.[1] ?? null;
  const { name, date, variant } = behind(framed(regional.replace(VENDOR, '')));
  const id = spelled(name);
  return {
    written,
    id,
    owner: OWNERS.find(([begins]) => begins.test(id))?.[1] ?? VENDOR_OWNERS[vendor ?? ''] ?? null,
    path,
    region,
    vendor,
    date,
    variant,
    fineTuned: tuned !== undefined,
    opaque: OPAQUE.test(whole),
  };
}

/** Without what a platform puts around the names of others: `databricks-claude-…`, `models/…`, `…-maas`. */
function framed(name: string): string {
  return name.replace(/^databricks-/, '').replace(/-maas$/, '');
}

/** Takes what stands behind a name from its end: a context size, a variant, a package's version, a date. */
function behind(whole: string) {
  let name = whole;
  let date: string | null = null;
  let variant: string | null = null;
  const take = (pattern: RegExp): string | null => {
    const found = pattern.exec(name);
    if (found === null) return null;
    name = name.slice(0, found.index);
    return found[1] ?? '';
  };
  variant = take(/\[(\w+)\]$/);
  // Bedrock: `-v1:0`, and a context size behind it (`-v1:0:200k`), or the number alone (`:0`).
  take(/(?:-v\d+)?:\d+(?::\w+)?$/);
  variant = take(/:([a-z][\w-]*)$/) ?? variant;
  const day = take(/[-@]((?:20\d{6}|20\d\d-\d\d-\d\d))$/);
  if (day !== null) date = day.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  take(/(?:[-@](?:latest|default)|@\d{3}|@)$/);
  // Claude's second edition of one version; Gemini's stable edition.
  if (name.startsWith('claude-')) take(/-v\d+$/);
  if (name.startsWith('gemini-')) take(/-(\d{3})$/);
  return { name, date, variant };
}

/** Versions as their owner writes them: Claude's with a dash, everybody else's with a dot. */
function spelled(name: string): string {
  if (name.startsWith('claude-')) return name.replaceAll(/(?<=\d)\.(?=\d)/g, '-');
  // Azure: a deployment's name takes no dot.
  if (/^gpt-35(?:-|$)/.test(name)) return name.replace(/^gpt-35/, 'gpt-3.5');
  return name.replace(/^(gpt|gemini)-(\d)-(\d)(?=-|$)/, '$1-$2.$3');
}

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
