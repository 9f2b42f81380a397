/** Modules of Node that are used where there are any. */
interface Builtins {
  readonly 'node:async_hooks': typeof import('node:async_hooks');
  readonly 'node:crypto': typeof import('node:crypto');
  readonly 'node:diagnostics_channel': typeof import('node:diagnostics_channel');
}

/** What a runtime may have beside the standard of the web; browsers and edge runtimes have nothing of it. */
interface Runtime {
  readonly process?: {
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly getBuiltinModule?: (name: string) => unknown;
  };
  readonly Buffer?: { byteLength(text: string): number };
  readonly setImmediate?: (work: () => void) => unknown;
}

/** Each member is looked for before it is used. */
const runtime = globalThis as Runtime;

/**
 * A built-in module of Node; undefined in runtimes without it. Bun, Deno, and workerd with `nodejs_compat` have
 * `process.getBuiltinModule` too. Unlike an import it leaves no name behind that a bundler for the edge stumbles over.
 */
export function builtin<Name extends keyof Builtins>(name: Name): Builtins[Name] | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the module of that name
  return runtime.process?.getBuiltinModule?.(name) as Builtins[Name] | undefined;
}

/** A variable of the environment; undefined in runtimes that have none. */
export function variable(name: string): string | undefined {
  return runtime.process?.env?.[name];
}

/** Does work behind what runs now, when the event loop comes round. */
export function soon(work: () => void): void {
  if (runtime.setImmediate === undefined) setTimeout(work, 0);
  else runtime.setImmediate(work);
}

/** UTF-8 bytes of a text. */
export function utf8Length(text: string): number {
  if (runtime.Buffer !== undefined) return runtime.Buffer.byteLength(text);
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x7f) continue;
    // A pair of surrogates is four bytes; one alone is written as the sign that stands for nothing: three.
    const isPair = code >= 0xd800 && code < 0xdc00 && isLow(text.charCodeAt(at + 1));
    bytes += code < 0x800 ? 1 : 2;
    if (isPair) at += 1;
  }
  return bytes;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
