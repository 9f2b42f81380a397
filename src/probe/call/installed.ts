import { createRequire } from 'node:module';
import path from 'node:path';

/** A module of the user's own: what is read of it is looked up, never relied on. */
export type Installed = Readonly<Record<string, unknown>>;

/**
 * A package as a folder's own code would load it; null where it is not installed there. Its code runs with
 * the keys of this process, so that only a person who trusts the folder may ask for it.
 */
export function installedIn(folder: string, name: string): Installed | null {
  const load = createRequire(path.join(folder, 'package.json'));
  try {
    const found: unknown = load(name);
    return typeof found === 'object' && found !== null ? { ...found } : null;
  } catch {
    return null;
  }
}

type Constructor = new (given: object) => object;

/** An instance of a class that a module exports; throws a TypeError where it exports none of that name. */
export function instanceOf(module: Installed, name: string, given: object): object {
  const found = module[name];
  if (!isConstructor(found)) throw new TypeError(`the installed client has no ${name}`);
  return new found(given);
}

function isConstructor(value: unknown): value is Constructor {
  return typeof value === 'function';
}

/** Calls a method of an object; throws a TypeError where it has none of that name. */
export async function call(
  target: unknown,
  name: string,
  ...given: readonly unknown[]
): Promise<unknown> {
  const method: unknown =
    typeof target === 'object' && target !== null ? Reflect.get(target, name) : undefined;
  if (typeof method !== 'function') throw new TypeError(`the installed client has no ${name}()`);
  return await Reflect.apply(method, target, given);
}
