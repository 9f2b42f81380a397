import { type Payload, recorded } from './events.ts';

/** Answers of GitHub's API, with all members that its description requires. */

const API = 'https://api.github.test';
const WHEN = '2026-11-23T10:16:00Z';

/** A user, as it stands in other answers. */
function user(login: string) {
  const url = `${API}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: 41_898_282,
    node_id: 'MDM6Qm90',
    avatar_url: `${url}/avatar`,
    gravatar_id: '',
    url,
    html_url: `${url}/page`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following`,
    gists_url: `${url}/gists`,
    starred_url: `${url}/starred`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  };
}

/** Who a token belongs to. */
export function account(login: string) {
  return {
    ...user(login),
    name: null,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: WHEN,
    updated_at: WHEN,
  };
}

/** What a reviewer said of the environment of a run. */
export function approval(state: 'approved' | 'rejected') {
  const environments = [{ id: 1, name: 'probe', created_at: WHEN, updated_at: WHEN }];
  return { state, comment: 'Looked at.', environments, user: user('reviewer') };
}

export function issueComment(comment: {
  readonly id: number;
  readonly author: string | null;
  readonly body: string;
}) {
  const url = `${API}/comments/${comment.id}`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url,
    html_url: `https://github.test/octo/shop/pull/2#issuecomment-${comment.id}`,
    issue_url: `${API}/issues/2`,
    body: comment.body,
    user: comment.author === null ? null : user(comment.author),
    created_at: WHEN,
    updated_at: WHEN,
    author_association: 'NONE',
  };
}

/** A comment on lines of a pull request. */
export function reviewComment(of: {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly path: string;
  readonly start: number;
  readonly line: number;
  readonly commit: string;
}) {
  const url = `${API}/pulls/comments/${of.id}`;
  const link = { href: url };
  return {
    id: of.id,
    node_id: `PRRC_${of.id}`,
    url,
    html_url: `https://github.test/octo/shop/pull/2#discussion_r${of.id}`,
    pull_request_url: `${API}/pulls/2`,
    pull_request_review_id: 1,
    diff_hunk: '@@ -1 +1 @@',
    path: of.path,
    commit_id: of.commit,
    original_commit_id: of.commit,
    line: of.line,
    start_line: of.start === of.line ? null : of.start,
    side: 'RIGHT',
    user: user(of.author),
    body: of.body,
    created_at: WHEN,
    updated_at: WHEN,
    author_association: 'NONE',
    _links: { self: link, html: link, pull_request: link },
  };
}

/** A file of a pull request. */
export function changedFile(of: {
  readonly path: string;
  readonly blob: string;
  readonly patch: string;
}) {
  const url = `${API}/files/${encodeURIComponent(of.path)}`;
  return {
    sha: of.blob,
    filename: of.path,
    status: 'modified',
    additions: 1,
    deletions: 1,
    changes: 2,
    blob_url: url,
    raw_url: url,
    contents_url: url,
    patch: of.patch,
  };
}

/** A pull request in a list: the recorded one, with another number and head. */
export function pullRequestAnswer(of: { readonly number: number; readonly head: string }) {
  const pull = recorded('pull_request')['pull_request'] as Payload;
  return {
    ...pull,
    auto_merge: null,
    number: of.number,
    head: { ...(pull['head'] as Payload), sha: of.head },
  };
}

/** A comparison of which only the merge base is told truly. */
export function comparison(mergeBase: string) {
  const url = `${API}/compare`;
  return {
    url,
    html_url: url,
    permalink_url: url,
    diff_url: url,
    patch_url: url,
    base_commit: commit(mergeBase),
    merge_base_commit: commit(mergeBase),
    status: 'ahead',
    ahead_by: 1,
    behind_by: 0,
    total_commits: 1,
    commits: [],
  };
}

function commit(sha: string) {
  const url = `${API}/commits/${sha}`;
  const tree = { sha, url };
  const words = { author: null, committer: null, message: 'A commit', comment_count: 0, tree, url };
  return {
    url,
    sha,
    node_id: 'C_1',
    html_url: url,
    comments_url: url,
    commit: words,
    author: null,
    committer: null,
    parents: [],
  };
}
