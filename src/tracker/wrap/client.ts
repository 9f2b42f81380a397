/* oxlint-disable typescript/no-unsafe-type-assertion -- a wrapper is as general as what it wraps: members are looked for, never relied on. */
import type { ProviderId } from '../../request/provider/provider.ts';
import { type Fetch, hasTap } from '../fetch/tap.ts';
import { readable, requestOf, restored } from './invoke-model.ts';
import type { AnyFunction } from './function.ts';

/** What the wrapping of clients needs of the tracker. */
export interface ClientHost {
  tap(inner: Fetch): Fetch;
  wrapFunction<F extends AnyFunction>(fn: F, platform: ProviderId): F;
  guard<T>(work: () => T): T | undefined;
  isMine(fetch: Fetch): boolean;
}

/**
 * Taps a client in place and says how; null for a client of an unknown kind. In place, because the clients
 * have private members that neither a copy nor a proxy has, and what they hand out (threads, runners,
 * copies by `withOptions`) has to be tapped too.
 */
export function wrapClient(
  client: object,
  host: ClientHost,
): 'fetch' | 'middleware' | 'models' | null {
  const fetch: unknown = Reflect.get(client, 'fetch');
  const hasApi = ['messages', 'chat', 'responses', 'completions', 'beta'].some(
    (name) => typeof Reflect.get(client, name) === 'object',
  );
  if (typeof fetch === 'function' && hasApi) {
    const inner = fetch as Fetch;
    if (!hasTap(inner, (tap) => host.isMine(tap))) Reflect.set(client, 'fetch', host.tap(inner));
    return 'fetch';
  }
  if (isAws(client)) {
    addMiddleware(client, host);
    return 'middleware';
  }
  const models: unknown = Reflect.get(client, 'models');
  if (typeof models !== 'object' || models === null) return null;
  if (!wrapMethods(models, ['generateContent', 'generateContentStream'], host)) return null;
  wrapInteractions(client, host);
  return 'models';
}

const wrapped = new WeakMap<object, Set<ClientHost>>();

/** Whether the tracker has wrapped a thing before; remembers it. */
function isWrapped(thing: object, host: ClientHost): boolean {
  const hosts = wrapped.get(thing) ?? new Set();
  const known = hosts.has(host);
  wrapped.set(thing, hosts.add(host));
  return known;
}

/** @google/genai: its methods are members of the instance, and its chats call them there. */
function wrapMethods(api: object, methods: readonly string[], host: ClientHost): boolean {
  const names = methods.filter((name) => typeof Reflect.get(api, name) === 'function');
  if (names.length === 0) return false;
  if (isWrapped(api, host)) return true;
  for (const name of names) {
    const method = Reflect.get(api, name) as AnyFunction;
    Reflect.set(api, name, host.wrapFunction(method.bind(api), 'gemini'));
  }
  return true;
}

/** Its interactions are made when first asked for, at which some versions warn: only the caller asks. */
function wrapInteractions(client: object, host: ClientHost): void {
  const base: unknown = Object.getPrototypeOf(client);
  if (typeof base !== 'object' || base === null || !('interactions' in base)) return;
  if (isWrapped(client, host)) return;
  // Another tracker's, where there is one.
  const own = Object.getOwnPropertyDescriptor(client, 'interactions');
  Object.defineProperty(client, 'interactions', {
    get() {
      const api: unknown = own?.get?.call(client) ?? Reflect.get(base, 'interactions', client);
      if (typeof api === 'object' && api !== null)
        host.guard(() => wrapMethods(api, ['create'], host));
      return api;
    },
    configurable: true,
  });
}

/** A client of the AWS SDK for JavaScript, version 3. */
interface AwsClient {
  readonly middlewareStack: {
    add(middleware: (next: AwsHandler) => AwsHandler, options: object): void;
  };
}
type AwsHandler = (call: { readonly input: object }) => Promise<{ output: unknown }>;

function isAws(client: object): client is AwsClient {
  const stack: unknown = Reflect.get(client, 'middlewareStack');
  return (
    typeof stack === 'object' && stack !== null && typeof Reflect.get(stack, 'add') === 'function'
  );
}

/** Of the four commands that invoke a model; others pass. Attempts are the SDK's own business there. */
function addMiddleware(client: AwsClient, host: ClientHost): void {
  if (isWrapped(client, host)) return;
  client.middlewareStack.add(
    (next) => async (call) => {
      if (!('modelId' in call.input)) return next(call);
      let whole: { output: unknown } | undefined;
      const invoke = host.wrapFunction(async (_request: object) => {
        whole = await next(call);
        return readable(whole.output);
      }, 'bedrock');
      const output = await invoke(requestOf(call.input));
      return { ...whole, output: restored(whole?.output, output) };
    },
    { step: 'initialize', name: 'promptCacheGuard', priority: 'low', override: true },
  );
}
