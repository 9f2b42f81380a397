import type { ModelName, ModelOwner } from '../model-name.ts';

/**
 * Names of the maker's own API: without a path, or behind the maker's name as LiteLLM writes it. A hub's path
 * (`Qwen/Qwen2.5-7B`) is somebody's own server.
 */
export function ownedBy(maker: ModelOwner, route: string = maker) {
  return ({ owner, path }: ModelName): boolean =>
    owner === maker && (path.length === 0 || (path.length === 1 && path[0] === route));
}
