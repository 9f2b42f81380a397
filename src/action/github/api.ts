import { z } from 'zod';
import { LIMITS } from '../../limits.ts';
import { open } from './client.ts';
import { type ReviewsApi, reviewsApi } from './reviews.ts';

/** A comment on a pull request. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  /** The author's login; null for a deleted account. */
  readonly author: string | null;
  /** Where a person reads it; empty where the server does not say. */
  readonly url: string;
}

export interface PullRequestHead {
  readonly number: number;
  readonly head: string;
}

/** What of GitHub's REST API this program uses. Every method rejects with what octokit throws. */
export interface GitHubApi extends ReviewsApi {
  /** The token's login; null where it may not ask, which holds for the tokens of all apps. */
  login(): Promise<string | null>;
  /** All comments, oldest first, from every page. */
  comments(pullRequest: number): Promise<readonly Comment[]>;
  createComment(pullRequest: number, body: string): Promise<Comment>;
  updateComment(id: number, body: string): Promise<Comment>;
  deleteComment(id: number): Promise<void>;
  /** Where two commits part, without any local history; null where GitHub does not know. */
  mergeBase(base: string, head: string): Promise<string | null>;
  /** The open pull requests from a branch of somebody's repository, each with the newest commit of its head. */
  pullRequestsFrom(owner: string, branch: string): Promise<readonly PullRequestHead[]>;
  /** Whether somebody approved an environment of a workflow's run; false where the token may not ask. */
  isApproved(run: string): Promise<boolean>;
}

export interface ApiOptions {
  readonly token: string;
  /** `https://api.github.com`, or that of an enterprise server. */
  readonly url: string;
  /** `owner/name` */
  readonly repository: string;
}

// Only what is used: a server of another version may leave out or add the rest.
const commentAnswer = z.object({
  id: z.int(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
  html_url: z.string().nullish(),
});
const pullRequestsAnswer = z.array(
  z.object({ number: z.int().positive(), head: z.object({ sha: z.string() }) }),
);
const approvalsAnswer = z.array(z.object({ state: z.string() }));
const comparisonAnswer = z.object({ merge_base_commit: z.object({ sha: z.string() }) });

/** The API of the server that the workflow runs on. */
export function gitHubApi({ token, url, repository }: ApiOptions): GitHubApi {
  let opened: ReturnType<typeof open> | undefined;
  const client = () => (opened ??= open(token, url));
  const [owner = '', repo = ''] = repository.split('/');
  return {
    ...reviewsApi(client, { owner, repo }),
    async login() {
      try {
        const { rest } = await client();
        return (await rest.users.getAuthenticated()).data.login;
      } catch {
        return null;
      }
    },
    async comments(issue_number) {
      const { paginate, rest } = await client();
      const pages = paginate.iterator(rest.issues.listComments, {
        owner,
        repo,
        issue_number,
        per_page: LIMITS.apiPage,
      });
      const found: Comment[] = [];
      for await (const { data } of pages) found.push(...data.flatMap(readable));
      return found;
    },
    async createComment(issue_number, body) {
      const { rest } = await client();
      return commentOf((await rest.issues.createComment({ owner, repo, issue_number, body })).data);
    },
    async updateComment(comment_id, body) {
      const { rest } = await client();
      return commentOf((await rest.issues.updateComment({ owner, repo, comment_id, body })).data);
    },
    async deleteComment(comment_id) {
      const { rest } = await client();
      await rest.issues.deleteComment({ owner, repo, comment_id });
    },
    async mergeBase(base, head) {
      try {
        const basehead = `${base}...${head}`;
        const { rest } = await client();
        const { data } = await rest.repos.compareCommitsWithBasehead({
          owner,
          repo,
          basehead,
          per_page: 1,
        });
        return comparisonAnswer.parse(data).merge_base_commit.sha;
      } catch {
        return null;
      }
    },
    async pullRequestsFrom(who, branch) {
      const { rest } = await client();
      const head = `${who}:${branch}`;
      const { data } = await rest.pulls.list({ owner, repo, state: 'open', head });
      return pullRequestsAnswer
        .parse(data)
        .map((one) => ({ number: one.number, head: one.head.sha }));
    },
    async isApproved(run) {
      try {
        const { rest } = await client();
        const { data } = await rest.actions.getReviewsForRun({
          owner,
          repo,
          run_id: Number(run),
        });
        return approvalsAnswer.parse(data).some(({ state }) => state === 'approved');
      } catch {
        return false;
      }
    },
  };
}

function commentOf(answer: unknown): Comment {
  const { id, body, user, html_url } = commentAnswer.parse(answer);
  return { id, body: body ?? '', author: user?.login ?? null, url: html_url ?? '' };
}

/** One odd comment of somebody else must not cost ours. */
function readable(answer: unknown): readonly Comment[] {
  return commentAnswer.safeParse(answer).success ? [commentOf(answer)] : [];
}
