import { RenderCache } from '../../render/cache.ts';
import { renderSide } from '../../render/render-side.ts';
import type { Tree } from '../../repository/git/tree.ts';
import type { Survey } from './survey.ts';

/**
 * Files that describe requests and cannot be rendered: an entry for one would be an error of the first run.
 * A file that names neither provider nor model gets those that the config declares.
 */
export async function refusedAmong(
  tree: Tree,
  requests: readonly string[],
  { provider, model }: Survey['served'],
): Promise<ReadonlySet<string>> {
  await using cache = new RenderCache(0);
  const prompts = requests.map((path) => ({
    config: {
      id: path,
      provider: null,
      model: null,
      origin: { kind: 'file' as const, paths: [path], listed: false },
      vars: {},
      cases: {},
      siblings: null,
      traffic: null,
    },
    declared: true,
    at: null,
    defaults: {
      ...(provider === null ? {} : { provider }),
      ...(model === null ? {} : { model: model.model }),
    },
  }));
  const rendered = await renderSide({ tree, samples: tree, prompts, cache });
  const good = new Set(rendered.flatMap(({ id, outcome }) => (outcome === 'failed' ? [] : [id])));
  return new Set(requests.filter((path) => !good.has(path)));
}
