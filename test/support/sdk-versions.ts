/** Three ways of one SDK to a tracker; the caller must not be able to tell them from no tracker at all. */
export type Way = 'fetch' | 'client' | 'function';

export interface Version<Sdk> {
  readonly version: string;
  readonly way: Way;
  readonly Sdk: Sdk;
}

/** An SDK in all three ways, and other versions of it (installed under these names) by client and function. */
export async function versionsOf<Sdk>(
  now: string,
  others: readonly string[],
): Promise<readonly Version<Sdk>[]> {
  const load = async (version: string, ways: readonly Way[]) => {
    const { default: found } = (await import(version)) as { readonly default: Sdk };
    return ways.map((way) => ({ version, way, Sdk: found }));
  };
  const all = await Promise.all([
    load(now, ['fetch', 'client', 'function']),
    ...others.map((version) => load(version, ['client', 'function'])),
  ]);
  return all.flat();
}
