import { KnownPieces } from '../../cache/relatives/pieces.ts';
import { type RequestChain, printUnits, requestChain } from '../../cache/expected/request.ts';
import { canonical } from '../../json/canonical.ts';
import {
  type Json,
  type JsonObject,
  entries,
  get,
  isObject,
  items,
  objectOf,
  text,
} from '../../json/value.ts';
import { sha256 } from '../../request/hash.ts';
import { prefixIdOf, wireIdOf } from '../../request/identity.ts';
import { PROVIDER_IDS, type ProviderId, type Segmented } from '../../request/provider/provider.ts';
import { segment } from '../../request/provider/registry.ts';
import { asJson } from '../../json/wire.ts';
import { KnownTexts } from './known-texts.ts';
import { shapeOf, withTexts } from './shape.ts';
import { type Cut, identityBy, markOf } from './templates.ts';
import { Templates } from './known-templates.ts';

/** What a request is, without its text. */
export interface RequestIdentity {
  readonly provider: ProviderId | null;
  readonly model: string | null;
  readonly prefixId: string | null;
  readonly wireId: string | null;
  /** What is done, in the words of OpenTelemetry. */
  readonly operation: string | null;
  /** `unitHash` of each unit. */
  readonly hashes: readonly string[];
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
  operation: null,
  hashes: [],
  chain: null,
};

const texts = new KnownTexts();
const pieces = new KnownPieces();
const templates = new Templates();

/** What a request is. A form that no provider here has is identified by what all forms have in common. */
export function identityOf(request: Json, hints: IdentityHints = {}): RequestIdentity {
  if (!isObject(request)) return { ...NO_IDENTITY, model: hints.model ?? null };
  const shape = shapeOf(request, (text) => texts.numberOf(text));
  if (shape === null) return wholeIdentity(request, hints).identity;
  const { provider = '', platform = '', model = '', namespace = '' } = hints;
  const key = `${provider}\0${platform}\0${model}\0${namespace}\0${shape.key}`;
  const template = templates.get(key);
  if (template !== null) {
    const whole = () => wholeIdentity(request, hints).identity.chain;
    return identityBy(template, shape.texts, (hash) => pieces.known(hash), whole);
  }
  const cut = wholeIdentity(request, hints);
  templates.learn(key, shape, cut.cut, () => {
    let marks = 0;
    const marked = (text: string) => (texts.numberOf(text) === null ? markOf(marks++) : text);
    return segmentedOf(withTexts(request, marked), hints);
  });
  return cut.identity;
}

/** An identity, and what it was told from where the form of the request is known. */
interface Whole {
  readonly identity: RequestIdentity;
  readonly cut: Cut | null;
}

/** What a request is, told from all of it. */
function wholeIdentity(request: JsonObject, hints: IdentityHints): Whole {
  const segmented = segmentedOf(request, hints);
  if (segmented === null) {
    const model =
      hints.model ?? text(get(request, 'model')) ?? text(get(request, 'modelId')) ?? null;
    const provider = hints.platform ?? PROVIDER_IDS.find((id) => id === hints.provider) ?? null;
    const identity = { ...NO_IDENTITY, provider, model, prefixId: commonId(request, model) };
    return { identity, cut: null };
  }
  const printed = printUnits(segmented, (...unit) => texts.print(...unit));
  const { hashes } = printed;
  const { namespace } = hints;
  const identity = {
    provider: platformOf(segmented, hints),
    model: segmented.model === '' ? null : segmented.model,
    prefixId: knownPrefixId(segmented, hashes),
    wireId: wireIdOf(segmented, hashes),
    operation: segmented.api === 'generate-content' ? 'generate_content' : 'chat',
    hashes,
    chain: requestChain(segmented, namespace === undefined ? {} : { namespace }, printed, pieces),
  };
  return { identity, cut: { segmented, hashes, identity } };
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
