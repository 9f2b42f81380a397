import { changedFile, reviewComment } from './github-answers.ts';
import type { Message } from './openapi.ts';

/** A comment on lines, as the fake keeps it. */
export interface FakeReview {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly path: string;
  readonly start: number;
  readonly line: number;
  readonly commit: string;
  readonly resolved: boolean;
}

/** A file of the pull request. */
export interface FakeFile {
  readonly path: string;
  readonly blob: string;
  readonly patch: string;
}

export interface FakeReviewsOptions {
  readonly files?: readonly FakeFile[];
  /** Whether the token may resolve conversations. */
  readonly resolves?: boolean;
}

/** An answer of the fake. */
export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly link?: string;
  readonly retryAfter?: number;
};

type Asked = { readonly variables: { readonly id?: string } };

/** Files of a pull request, and comments on their lines. */
export function fakeReviews(author: string, { files = [], resolves = true }: FakeReviewsOptions) {
  let reviews: readonly FakeReview[] = [];

  function review(request: Message, id: number): Answer {
    const sent = request.body as Readonly<Record<string, string & number>>;
    switch (request.method) {
      case 'GET':
        return { status: 200, body: reviews.map(reviewComment) };
      case 'POST': {
        const made = {
          id: 5_000 + reviews.length,
          author,
          body: sent['body'] ?? '',
          path: sent['path'] ?? '',
          start: sent['start_line'] ?? sent['line'] ?? 0,
          line: sent['line'] ?? 0,
          commit: sent['commit_id'] ?? '',
          resolved: false,
        };
        reviews = [...reviews, made];
        return { status: 201, body: reviewComment(made) };
      }
      default: {
        reviews = reviews.map((one) =>
          one.id === id ? { ...one, body: sent['body'] ?? '' } : one,
        );
        const edited = reviews.find((one) => one.id === id);
        return edited === undefined
          ? refused(404, 'Not Found')
          : { status: 200, body: reviewComment(edited) };
      }
    }
  }

  /** The two questions that are asked in GraphQL, told apart by what they are given. */
  function graph({ variables }: Asked): Answer {
    const { id } = variables;
    if (!resolves)
      return {
        status: 200,
        body: {
          errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
        },
      };
    if (id === undefined) {
      const nodes = reviews.map((one) => ({
        id: `thread-${one.id}`,
        isResolved: one.resolved,
        comments: { nodes: [{ databaseId: one.id }] },
      }));
      const reviewThreads = { pageInfo: { hasNextPage: false, endCursor: null }, nodes };
      return { status: 200, body: { data: { repository: { pullRequest: { reviewThreads } } } } };
    }
    reviews = reviews.map((one) => (`thread-${one.id}` === id ? { ...one, resolved: true } : one));
    return { status: 200, body: { data: { resolveReviewThread: { thread: { id } } } } };
  }

  return {
    all: () => reviews,
    /** Null for what is about something else. */
    answerTo(request: Message): Answer | null {
      const { pathname } = new URL(request.path, 'http://localhost');
      if (pathname === '/graphql') return graph(request.body as Asked);
      if (pathname.endsWith('/files')) return { status: 200, body: files.map(changedFile) };
      if (!pathname.includes('/pulls/')) return null;
      return review(request, Number(pathname.split('/').at(-1)));
    },
  };
}

/** What is refused, in GitHub's form. */
export function refused(status: number, message: string): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}
