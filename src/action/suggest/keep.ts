import type { ReviewComment, ReviewsApi } from '../github/reviews.ts';
import { hasMarker } from '../github/marker.ts';
import { type Suggestion, goneBody, isGone, suggestionBody } from './body.ts';

/** The suggestions that a pull request should have. */
export interface Wanted {
  readonly pullRequest: number;
  /** The commit whose lines they are on. */
  readonly commit: string;
  /** The first line of each of this step's comments. */
  readonly marker: string;
  readonly suggestions: readonly Suggestion[];
}

/**
 * Keeps review comments up to date: what is there stays, what says something else of the same lines is edited,
 * what holds no more is emptied and resolved.
 * @param login the token's own; null where it may not ask, as those of apps
 */
export async function keepSuggestions(
  api: ReviewsApi,
  wanted: Wanted,
  login: string | null,
): Promise<void> {
  const { pullRequest, commit, marker, suggestions } = wanted;
  const isOurs = ({ author, body }: ReviewComment) =>
    hasMarker(body, marker) && (login === null ? author?.endsWith('[bot]') : author === login);
  const left = new Set((await api.reviewComments(pullRequest)).filter(isOurs));
  for (const one of left) if (isGone(one.body)) left.delete(one);
  const take = (fits: (comment: ReviewComment) => boolean): ReviewComment | undefined => {
    const found = [...left].find(fits);
    if (found !== undefined) left.delete(found);
    return found;
  };
  const isAt = (one: ReviewComment, { path, start, end }: Suggestion) =>
    one.path === path && one.start === start && one.end === end;
  const bodies = suggestions.map((each) => ({ each, body: suggestionBody(marker, each) }));
  const missing = bodies.filter(
    ({ each, body }) => take((one) => isAt(one, each) && sameText(one.body, body)) === undefined,
  );
  for (const { each, body } of missing) {
    const { path, start, end } = each;
    const there = take((one) => isAt(one, each));
    if (there === undefined)
      await api.createReviewComment(pullRequest, { commit, path, start, end, body });
    else await api.updateReviewComment(there.id, body);
  }
  if (left.size === 0) return;
  for (const { id } of left) await api.updateReviewComment(id, goneBody(marker));
  const ids = new Set([...left].map(({ id }) => id));
  // GitHub lets a workflow's token resolve only with `contents: write`; nothing is left to apply all the same.
  await api.resolve(pullRequest, ids).catch(() => {});
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}
