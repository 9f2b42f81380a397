import { type ModelName, type ModelOwner, modelName } from '../../request/provider/model-name.ts';
import type { ProviderId } from '../../request/provider/provider.ts';
import { CATALOGUE, CATALOGUE_SOURCE } from './catalogue/index.ts';
import { OVERLAY } from './overlay/index.ts';
import { GEMINI_STORAGE } from './overlay/others.ts';
import { type Rates, scaled } from './rates.ts';
import { type CatalogueRow, type DatedRates, ratesAt } from './row.ts';

/** What a list says about a model. */
export interface Listed {
  readonly rates: Rates;
  /** Where it says so, and when it was read. */
  readonly source: string;
}

/**
 * Whose lists in the catalogue hold for a provider; the later ones where the first has no row. A provider
 * that is not here sells no tokens by a model's name: own hardware, a server of nobody's.
 */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  anthropic: ['anthropic'],
  azure: ['azure', 'openai', 'anthropic', 'deepseek', 'x-ai', 'moonshotai'],
  bedrock: ['aws'],
  cerebras: ['cerebras'],
  deepseek: ['deepseek'],
  fireworks: ['fireworks'],
  gemini: ['google'],
  glm: ['zai'],
  groq: ['groq'],
  kimi: ['moonshotai'],
  minimax: ['minimax'],
  mistral: ['mistral'],
  moonshot: ['moonshotai'],
  openai: ['openai'],
  openrouter: ['openrouter'],
  vertex: ['google'],
  xai: ['x-ai'],
  zai: ['zai'],
};

/** Who sells a model of whom no provider is known. */
const SELLERS: Readonly<Partial<Record<ModelOwner, string>>> = {
  anthropic: 'anthropic',
  deepseek: 'deepseek',
  google: 'gemini',
  minimax: 'minimax',
  mistral: 'mistral',
  moonshot: 'kimi',
  openai: 'openai',
  xai: 'xai',
  zai: 'zai',
};

/** Rows by provider and name: a search through all expressions is made once. */
const known = new Map<string, Found | null>();
const MOST_KNOWN = 1000;

interface Found {
  readonly prices: readonly DatedRates[];
  readonly source: string;
  readonly factor: number;
}

/**
 * The list price of a model at a time: our overlay's, else the catalogue's. Null for a model that nobody
 * lists, or lists no more: its cost is unknown, never 0. What a tier, a batch or a region makes of it is
 * `served`'s to say; only Bedrock's region stands in the name.
 *
 * @param provider null where it is not known: the model's name has to tell
 * @param model as the request or the response spells it
 */
export function listed(provider: ProviderId | null, model: string, at: Date): Listed | null {
  if (model === '') return null;
  const key = `${provider ?? ''}\0${model}`;
  let found = known.get(key);
  if (found === undefined) {
    found = find(provider, modelName(model));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, found);
  }
  const rates = found === null ? null : ratesAt(found.prices, at);
  if (found === null || rates === null) return null;
  return { rates: scaled(rates, found.factor), source: found.source };
}

function find(provider: ProviderId | null, name: ModelName): Found | null {
  if (name.opaque) return null;
  const seller = provider ?? (name.region === null ? SELLERS[name.owner ?? 'amazon'] : 'bedrock');
  if (seller === undefined) return null;
  if (
    name.owner === 'anthropic' &&
    (seller === 'bedrock' || seller === 'gemini' || seller === 'vertex')
  ) {
    const direct = findAt('anthropic', name);
    const isRegional = seller === 'bedrock' && name.region !== 'global';
    return direct === null || !isRegional ? direct : premium(direct, name);
  }
  return findAt(seller, name);
}

/**
 * Claude from 4.5 on costs a tenth more at an endpoint of one region or continent than at the global one,
 * whose prices are Anthropic's own (platform.claude.com/docs/en/about-claude/pricing, "Third-party platform
 * pricing", read 2026-11-30; Bedrock's list of 5.5: apify.com/apify/aws-bedrock-proxy, read 2026-11-30).
 */
function premium(found: Found, { id }: ModelName): Found {
  return hasRegionalPremium(id) ? { ...found, factor: found.factor * 1.1 } : found;
}

/** Whether a Claude model is 4.5 or later. */
export function hasRegionalPremium(id: string): boolean {
  if (/^claude-(?:fable|mythos)-/.test(id)) return true;
  const [, major, minor] = /^claude-[a-z]+-(\d+)(?:-(\d{1,2}))?(?:-|$)/.exec(id) ?? [];
  return Number(major) > 4 || (major === '4' && Number(minor ?? 0) >= 5);
}

function findAt(seller: string, name: ModelName): Found | null {
  const own = OVERLAY.find(
    ({ providers, model, fineTuned = false }) =>
      providers.includes(seller) &&
      model.test(name.id) &&
      fineTuned === name.fineTuned &&
      isPlain(name),
  );
  if (own !== undefined)
    return { prices: own.prices, source: `${own.source}, read ${own.read}`, factor: 1 };
  for (const list of LISTS[seller] ?? []) {
    const row = rowOf(rowsOf(list), spellings(name));
    if (row !== undefined)
      return { prices: row.prices.map(completed(list, name)), source: CATALOGUE_SOURCE, factor: 1 };
  }
  return null;
}

/** How a list may spell a name, the most exact first. */
function spellings(name: ModelName): readonly string[] {
  const { written, id, date, path, region, fineTuned } = name;
  const whole = written.trim().toLowerCase();
  if (fineTuned) return [whole];
  const last = whole.slice(whole.lastIndexOf('/') + 1);
  const owned = path.length > 0 ? `${path.at(-1)}/` : '';
  if (!isPlain(name)) return [whole];
  return [
    whole,
    last,
    ...(date === null ? [] : [`${id}-${date}`, `${id}-${date.replaceAll('-', '')}`]),
    `${owned}${id}`,
    `${owned}${id.replaceAll(/(?<=\d)-(?=\d{1,2}(?:-|$))/g, '.')}`,
    id,
    ...(region === null ? [] : [`${region}.openai.${id}`]),
  ];
}

const parsed = new Map<string, readonly CatalogueRow[]>();

/** A list of the catalogue, read when it is first asked for. */
function rowsOf(list: string): readonly CatalogueRow[] {
  const before = parsed.get(list);
  if (before !== undefined) return before;
  const lines = (CATALOGUE[list] ?? '').split('\n').filter((line) => line !== '');
  const rows = lines.map((line): CatalogueRow => JSON.parse(line));
  parsed.set(list, rows);
  return rows;
}

/** OpenRouter: what follows a colon has a price of its own, but for what chooses a host or thinks. */
function isPlain({ variant }: ModelName): boolean {
  return variant === null || /^(?:nitro|floor|exacto|thinking|1m)$/.test(variant);
}

const expressions = new WeakMap<CatalogueRow, RegExp>();

function rowOf(rows: readonly CatalogueRow[], names: readonly string[]): CatalogueRow | undefined {
  for (const name of names) {
    const row = rows.find((each) => expressionOf(each).test(name));
    if (row !== undefined) return row;
  }
  return undefined;
}

function expressionOf(row: CatalogueRow): RegExp {
  const before = expressions.get(row);
  if (before !== undefined) return before;
  const made = new RegExp(row.match);
  expressions.set(row, made);
  return made;
}

/** Adds what a list leaves out for all of its models. */
function completed(list: string, { id }: ModelName): (each: DatedRates) => DatedRates {
  return (each) =>
    each.rates === null
      ? each
      : { ...each, rates: { ...missing(list, id, each.rates, each.from), ...each.rates } };
}

function missing(list: string, id: string, { input, read }: Rates, from = ''): Partial<Rates> {
  // "billed at 10% of the standard input token price" (docs.mistral.ai/studio-api/conversations/advanced/
  // prompt-caching, read 2026-11-23).
  if (list === 'mistral') return { read: scaled({ input, output: 0 }, 0.1).input };
  if (list !== 'google') return {};
  const storage = GEMINI_STORAGE.find(({ model }) => model.test(id))?.rates.findLast(
    (rate) => (rate.from ?? '') <= from,
  )?.usd;
  return {
    // Gemini's Pro models have one price for text, images, audio and video (ai.google.dev/gemini-api/docs/
    // pricing, read 2026-11-30); of the others the list names what differs.
    ...(/-pro\b/.test(id) ? { inputAudio: input, readAudio: read ?? input } : {}),
    ...(storage === undefined ? {} : { storage }),
  };
}
