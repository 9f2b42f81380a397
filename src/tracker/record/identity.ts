import { KnownPieces } from '../../cache/relatives/pieces.ts';
import { type RequestChain, printUnits, requestChain } from '../../cache/expected/request.ts';
import { canonical } from '../../json/canonical.ts';
import { type Json, entries, get, isObject, items, objectOf, text } from '../../json/value.ts';
import { sha256 } from '../../request/hash.ts';
import { prefixIdOf, wireIdOf } from '../../request/identity.ts';
import { PROVIDER_IDS, type ProviderId, type Segmented } from '../../request/provider/provider.ts';
import { segment } from '../../request/provider/registry.ts';
import { asJson } from '../wire.ts';
import { KnownTexts } from './known-texts.ts';

/** What a request is, without its text. */
export interface RequestIdentity {
  readonly provider: ProviderId | null;
  readonly model: string | null;
  readonly prefixId: string | null;
  readonly wireId: string | null;
  /** Null where the form of the request is not known: what it could have read is then not known either. */
  readonly chain: RequestChain | null;
}

export interface IdentityHints {
  readonly provider?: string | null;
  /** Who serves the request, where its address tells: a form is spoken by many. Wins. */
  readonly platform?: ProviderId | null;
  readonly model?: string | null;
  readonly namespace?: string;
}

export const NO_IDENTITY: RequestIdentity = {
  provider: null,
  model: null,
  prefixId: null,
  wireId: null,
  chain: null,
};

const texts = new KnownTexts();
const pieces = new KnownPieces();

/** What a request is. A form that no provider here has is identified by what all forms have in common. */
export function identityOf(request: Json, hints: IdentityHints = {}): RequestIdentity {
  if (!isObject(request)) return { ...NO_IDENTITY, model: hints.model ?? null };
  const segmented = segmentedOf(request, hints);
  if (segmented === null) {
    const model =
      hints.model ?? text(get(request, 'model')) ?? text(get(request, 'modelId')) ?? null;
    const provider = hints.platform ?? PROVIDER_IDS.find((id) => id === hints.provider) ?? null;
    return { ...NO_IDENTITY, provider, model, prefixId: commonId(request, model) };
  }
  const printed = printUnits(segmented, (...unit) => texts.print(...unit));
  return {
    provider: platformOf(segmented, hints),
    model: segmented.model === '' ? null : segmented.model,
    prefixId: knownPrefixId(segmented, printed.hashes),
    wireId: wireIdOf(segmented, printed.hashes),
    chain: requestChain(
      segmented,
      hints.namespace === undefined ? {} : { namespace: hints.namespace },
      printed,
      pieces,
    ),
  };
}

/** Prefix ids by the hashes of what they are made of, as it was written: sorting every key costs most. */
const prefixIds = new Map<string, string>();
const MOST_PREFIX_IDS = 1_000;

function knownPrefixId(segmented: Segmented, hashes: readonly string[]): string {
  const { units } = segmented;
  const head = hashes.filter((_, index) => {
    const unit = units[index];
    return unit?.section !== 'messages' && unit?.name !== 'messages';
  });
  // Without tools and system the first message is part of it: short, and not worth remembering.
  if (!units.some(({ section }) => section === 'tools' || section === 'system'))
    return prefixIdOf(segmented);
  const key = sha256(head.join(''));
  const known = prefixIds.get(key);
  if (known !== undefined) return known;
  const made = prefixIdOf(segmented);
  if (prefixIds.size >= MOST_PREFIX_IDS) prefixIds.clear();
  prefixIds.set(key, made);
  return made;
}

/**
 * The prefix id of a request: 16 hex digits over model, tools, system and their parameters, or the first
 * message where there is neither. Independent of key order and white space; the same for every turn of a
 * growing conversation. Works on a request body as an SDK takes it.
 */
export function fingerprint(request: object): string {
  const body = asJson(request);
  const segmented = segmentedOf(body, {});
  return segmented === null
    ? commonId(body, text(get(body, 'model')) ?? null)
    : prefixIdOf(segmented);
}

/** Those that speak the form of Anthropic or OpenAI under prices of their own. */
const CARRIERS: readonly ProviderId[] = PROVIDER_IDS.filter(
  (id) => id !== 'anthropic' && id !== 'openai',
);

function platformOf({ provider }: Segmented, hints: IdentityHints): ProviderId {
  return hints.platform ?? CARRIERS.find((id) => id === hints.provider) ?? provider;
}

function segmentedOf(request: Json, hints: IdentityHints): Segmented | null {
  const hint = typeof hints.model === 'string' ? { model: hints.model } : {};
  const provider = hints.platform ?? hints.provider;
  try {
    return segment(request, { ...hint, ...(provider === undefined ? {} : { provider }) });
  } catch {
    try {
      // A declared provider is a hint here: a body of another form speaks for itself.
      return segment(request, hint);
    } catch {
      return null;
    }
  }
}

/** Members that no provider counts as prompt, and those that grow with the conversation. */
const TURNS = ['messages', 'contents', 'input', 'prompt'];
const NO_PROMPT = [
  'stream',
  'stream_options',
  'metadata',
  'max_tokens',
  'maxTokens',
  'temperature',
];
const NO_HEAD = new Set([
  ...NO_PROMPT,
  'top_p',
  'top_k',
  'stop',
  'user',
  'seed',
  'n',
  'inferenceConfig',
]);

function commonId(request: Json, model: string | null): string {
  if (!isObject(request)) return sha256(canonical(request, 'sorted')).slice(0, 16);
  const head = entries(request).filter(([key]) => !TURNS.includes(key) && !NO_HEAD.has(key));
  const says = head.some(([key]) => key !== 'model' && key !== 'modelId');
  const first = TURNS.map((key) => items(get(request, key))[0]).find((turn) => turn !== undefined);
  const members = objectOf([
    ['model', model],
    ...head.filter(([key]) => key !== 'model'),
    ...(says || first === undefined ? [] : [['first', first] as const]),
  ]);
  return sha256(canonical(members, 'sorted')).slice(0, 16);
}
