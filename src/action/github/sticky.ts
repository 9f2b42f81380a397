import type { Comment, GitHubApi } from './api.ts';
import { hasMarker } from './marker.ts';
import { isServerFault } from './patience.ts';

/** The author of what a workflow's own token writes; that token may not ask who it is. */
const WORKFLOW_LOGIN = 'github-actions[bot]';

export interface StickyComment {
  readonly pullRequest: number;
  /** Its first line, which is in `body` too. */
  readonly marker: string;
  readonly body: string;
  /** Whether to write one where there is none yet. */
  readonly create: boolean;
}

/**
 * Keeps one comment up to date: edits it in place, writes none where it says that already.
 * @returns where it is; null where there is none and none was wanted
 */
export async function keepComment(api: GitHubApi, wanted: StickyComment): Promise<string | null> {
  const login = (await api.login()) ?? WORKFLOW_LOGIN;
  const [present] = await ours(api, wanted, login);
  if (present !== undefined) return await update(api, present, wanted.body);
  if (!wanted.create) return null;
  const created = await create(api, wanted, login);
  return await converge(api, wanted, created);
}

/** Ours by marker and by author: anybody can write the marker into a comment. Oldest first. */
async function ours(
  api: GitHubApi,
  { pullRequest, marker }: StickyComment,
  login: string,
): Promise<readonly Comment[]> {
  const comments = await api.comments(pullRequest);
  return comments
    .filter(({ author, body }) => author === login && hasMarker(body, marker))
    .toSorted((a, b) => a.id - b.id);
}

async function update(api: GitHubApi, present: Comment, body: string): Promise<string> {
  if (sameText(present.body, body)) return present.url;
  return (await api.updateComment(present.id, body)).url;
}

async function create(api: GitHubApi, wanted: StickyComment, login: string): Promise<Comment> {
  try {
    return await api.createComment(wanted.pullRequest, wanted.body);
  } catch (error) {
    if (!isServerFault(error)) throw error;
    // It may have been written although the answer got lost.
    const [written] = await ours(api, wanted, login);
    return written ?? (await api.createComment(wanted.pullRequest, wanted.body));
  }
}

/**
 * Two jobs that run at the same time both find no comment, and both write one: the older stays. The
 * answer also tells the login of an app's token, whose earlier comment could not be recognised before.
 */
async function converge(api: GitHubApi, wanted: StickyComment, created: Comment): Promise<string> {
  if (created.author === null) return created.url;
  const [oldest] = await ours(api, wanted, created.author);
  if (oldest === undefined || oldest.id >= created.id) return created.url;
  const url = await update(api, oldest, wanted.body);
  await api.deleteComment(created.id);
  return url;
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}
