import {
  type Json,
  type JsonObject,
  entries,
  get,
  isArray,
  isObject,
  objectOf,
  omit,
  text,
} from '../../../json/value.ts';
import { includedDocument } from '../included.ts';
import { namedModel } from '../vendors.ts';
import { type PromptfooFile, computed, fileReference } from './file.ts';

/** A provider that prompts are sent to. */
export interface PromptfooProvider {
  readonly id: string;
  readonly provider: string | null;
  readonly model: string | null;
  readonly api: 'chat' | 'responses';
  readonly params: JsonObject;
  /** Where its parameters stand. */
  readonly pointer: string;
}

/** What steers promptfoo, and is no field of a request. */
const NOT_SENT = [
  ['apiKey', 'apiKeyEnvar', 'apiHost', 'apiBaseUrl', 'organization', 'headers', 'cost', 'basePath'],
  ['passthrough', 'region', 'accessKeyId', 'secretAccessKey', 'sessionToken', 'profile'],
  ['maxRetries', 'showThinking', 'functionToolCallbacks', 'apiVersion', 'deploymentName'],
].flat();

const NOWHERE: PromptfooProvider = {
  id: '',
  provider: null,
  model: null,
  api: 'chat',
  params: {},
  pointer: '',
};

/** The providers of a configuration; one that says nothing where it names none. */
export async function providersOf(read: PromptfooFile): Promise<readonly PromptfooProvider[]> {
  const value = get(read.value, 'providers') ?? get(read.value, 'targets');
  const list = isArray(value) ? value : value === undefined ? [] : [value];
  const found: PromptfooProvider[] = [];
  for (const [index, entry] of list.entries()) {
    const pointer = isArray(value) ? `/providers/${index}` : '/providers';
    found.push(await providerOf(read, entry, pointer));
  }
  return found.length === 0 ? [NOWHERE] : found;
}

async function providerOf(
  read: PromptfooFile,
  entry: Json,
  pointer: string,
): Promise<PromptfooProvider> {
  // Either { id, config }, or the id as the only key.
  const [first] = isObject(entry) ? entries(entry) : [];
  const keyed = get(entry, 'id') === undefined && first !== undefined && isObject(first[1]);
  const id = text(entry) ?? text(get(entry, 'id')) ?? (keyed ? first[0] : undefined);
  if (
    id === undefined ||
    /^(?:file|exec|https?|python|javascript|package):|\.(?:py|js|ts)$/.test(id)
  )
    throw computed(read, pointer, id ?? 'this provider');
  const config = get(keyed ? first[1] : entry, 'config');
  const inner = keyed ? `${pointer}/${id}/config` : `${pointer}/config`;
  const [vendor, ...rest] = id.split(':');
  const kind = /^(?:chat|messages|responses|completion|converse)$/.test(rest[0] ?? '') ? 1 : 0;
  const { provider, model } = namedModel(`${vendor ?? ''}:${rest.slice(kind).join(':')}`, ':');
  const params = await paramsOf(read, config, inner);
  return {
    id: text(get(entry, 'label')) ?? id,
    provider,
    model: model === '' ? null : model,
    api: rest[0] === 'responses' ? 'responses' : 'chat',
    params:
      provider === 'anthropic' ? objectOf([['max_tokens', 1024], ...entries(params)]) : params,
    pointer: inner,
  };
}

async function paramsOf(
  read: PromptfooFile,
  config: Json | undefined,
  pointer: string,
): Promise<JsonObject> {
  if (!isObject(config)) return {};
  const further = get(config, 'passthrough');
  const own = [
    ...entries(omit(config, ...NOT_SENT)),
    ...(isObject(further) ? entries(further) : []),
  ];
  const loaded: (readonly [string, Json])[] = [];
  for (const [name, value] of own) {
    if (typeof value !== 'string' || !value.startsWith('file://')) loaded.push([name, value]);
    else if (/\.(?:json|ya?ml)$/i.test(value)) {
      const reference = fileReference(read, `${pointer}/${name}`, value);
      loaded.push([name, (await includedDocument(read.side, reference)).value]);
    } else throw computed(read, `${pointer}/${name}`, value);
  }
  return objectOf(loaded);
}
