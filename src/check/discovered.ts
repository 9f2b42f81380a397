import type { LoadedConfig } from '../repository/config/load.ts';
import type { Sides } from '../repository/config/sides.ts';
import { type Discovered, discoverPrompts } from '../render/discover/discover.ts';
import type { Trees } from '../render/discover/look.ts';
import type { RenderCache } from '../render/cache.ts';

const NOTHING: Discovered = { base: [], head: [], notes: [], suggestion: null };

/** The prompts that both sides have without declaring them; none where head's config declares its own. */
export async function discovered(
  trees: Trees,
  run: Sides,
  configs: { readonly base: LoadedConfig | null; readonly head: LoadedConfig | null },
  cache: RenderCache,
): Promise<Discovered> {
  if (run.discover === null) return NOTHING;
  const head = configs.head?.config.defaults ?? {};
  const base = configs.base?.config.defaults ?? head;
  const taken = new Set(run.prompts.map(({ id }) => id));
  return await discoverPrompts({
    ...trees,
    discover: run.discover,
    defaults: { base, head },
    cache,
    taken,
  });
}
