import { z } from 'zod';
import { LIMITS } from '../../limits.ts';
import type { Octokit } from './client.ts';

/** A file of a pull request. */
export interface ChangedFile {
  readonly path: string;
  /** Git's id of its contents at the pull request's head. */
  readonly blob: string;
  /** Left out where it is binary, or too long to be shown. */
  readonly patch: string | undefined;
}

/** A comment on lines of a pull request. */
export interface ReviewComment {
  readonly id: number;
  readonly author: string | null;
  readonly body: string;
  readonly path: string;
  /** Where its lines are now; null where later commits took them away. */
  readonly start: number | null;
  readonly end: number | null;
}

export interface NewReviewComment {
  readonly commit: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly body: string;
}

/** What of GitHub's API suggestions need. Every method rejects with what octokit throws. */
export interface ReviewsApi {
  files(pullRequest: number): Promise<readonly ChangedFile[]>;
  reviewComments(pullRequest: number): Promise<readonly ReviewComment[]>;
  createReviewComment(pullRequest: number, comment: NewReviewComment): Promise<void>;
  updateReviewComment(id: number, body: string): Promise<void>;
  /** Folds the conversations that begin with these comments. */
  resolve(pullRequest: number, ids: ReadonlySet<number>): Promise<void>;
}

const fileAnswer = z.object({
  filename: z.string(),
  sha: z.string().nullish(),
  patch: z.string().optional(),
});
const reviewAnswer = z.object({
  id: z.int(),
  body: z.string(),
  path: z.string(),
  user: z.object({ login: z.string() }).nullish(),
  line: z.int().nullish(),
  start_line: z.int().nullish(),
});
const threadsAnswer = z.object({
  repository: z.object({
    pullRequest: z.object({
      reviewThreads: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
        nodes: z.array(
          z.object({
            id: z.string(),
            isResolved: z.boolean(),
            comments: z.object({ nodes: z.array(z.object({ databaseId: z.int().nullish() })) }),
          }),
        ),
      }),
    }),
  }),
});

const THREADS = `query($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id isResolved comments(first: 1) { nodes { databaseId } } }
      }
    }
  }
}`;
const RESOLVE =
  'mutation($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { id } } }';

export function reviewsApi(
  client: () => Promise<Octokit>,
  { owner, repo }: { readonly owner: string; readonly repo: string },
): ReviewsApi {
  return {
    async files(pull_number) {
      const { paginate, rest } = await client();
      const asked = { owner, repo, pull_number, per_page: LIMITS.apiPage };
      return (await paginate(rest.pulls.listFiles, asked)).flatMap((answer) => {
        const { data } = fileAnswer.safeParse(answer);
        return data === undefined
          ? []
          : [{ path: data.filename, blob: data.sha ?? '', patch: data.patch }];
      });
    },
    async reviewComments(pull_number) {
      const { paginate, rest } = await client();
      const asked = { owner, repo, pull_number, per_page: LIMITS.apiPage };
      return (await paginate(rest.pulls.listReviewComments, asked)).flatMap((answer) => {
        const { data } = reviewAnswer.safeParse(answer);
        if (data === undefined) return [];
        const { id, body, path, user, line, start_line } = data;
        const end = line ?? null;
        return [{ id, body, path, author: user?.login ?? null, start: start_line ?? end, end }];
      });
    },
    async createReviewComment(pull_number, { commit, path, start, end, body }) {
      const { rest } = await client();
      await rest.pulls.createReviewComment({
        owner,
        repo,
        pull_number,
        commit_id: commit,
        path,
        body,
        line: end,
        side: 'RIGHT',
        ...(start < end && { start_line: start, start_side: 'RIGHT' }),
      });
    },
    async updateReviewComment(comment_id, body) {
      const { rest } = await client();
      await rest.pulls.updateReviewComment({ owner, repo, comment_id, body });
    },
    async resolve(number, ids) {
      const { graphql } = await client();
      let after: string | null = null;
      do {
        const answer: unknown = await graphql(THREADS, { owner, repo, number, after });
        const { nodes, pageInfo } =
          threadsAnswer.parse(answer).repository.pullRequest.reviewThreads;
        for (const { id, isResolved, comments } of nodes)
          if (!isResolved && ids.has(comments.nodes[0]?.databaseId ?? 0))
            await graphql(RESOLVE, { id });
        after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
      } while (after !== null);
    },
  };
}
