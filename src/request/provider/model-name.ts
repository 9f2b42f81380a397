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
