import type { Repository } from '../repository/git/repository.ts';
import { SOME_MOMENT } from '../render/cache.ts';

/**
 * What the pinned clock shows, in seconds since 1970: the base commit's time. Of today's there is another
 * one tomorrow.
 */
export async function momentOf(
  repository: Repository,
  {
    base,
    head,
  }: { readonly base: { readonly sha: string }; readonly head: { readonly sha: string | null } },
): Promise<number> {
  const known = await repository.committedAt(base.sha);
  return (
    known ?? (head.sha === null ? null : await repository.committedAt(head.sha)) ?? SOME_MOMENT
  );
}
