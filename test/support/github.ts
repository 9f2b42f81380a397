import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  account,
  approval,
  comparison,
  issueComment,
  pullRequestAnswer,
} from './github-answers.ts';
import {
  type Answer,
  type FakeReview,
  type FakeReviewsOptions,
  fakeReviews,
  refused,
} from './github-reviews.ts';
import { type Message, answerProblems, requestProblems } from './openapi.ts';

/** A comment as the fake keeps it. */
export interface FakeComment {
  readonly id: number;
  readonly author: string | null;
  readonly body: string;
}

/** What the fake answers instead of doing what it is asked. */
export interface Fault {
  readonly method: string;
  readonly status: number;
  readonly message?: string;
  /** Seconds of the header retry-after. */
  readonly retryAfter?: number;
  /** How often; for ever where left out. */
  readonly times?: number;
  /** The request is carried out all the same: only the answer gets lost. */
  readonly done?: boolean;
}

export interface FakeGitHubOptions extends FakeReviewsOptions {
  readonly comments?: readonly FakeComment[];
  /** Who the token writes as. */
  readonly author?: string;
  /** Whether the token belongs to a person, who may ask for the own login. */
  readonly person?: boolean;
  readonly faults?: readonly Fault[];
  /** What an enterprise server has in front of every path. */
  readonly prefix?: string;
  /** What reviewers said of the environments of each run. */
  readonly approvals?: readonly ('approved' | 'rejected')[];
  /** Open pull requests, by `owner:branch` of their head. */
  readonly pulls?: Readonly<
    Record<string, readonly { readonly number: number; readonly head: string }[]>
  >;
  readonly mergeBase?: (base: string, head: string) => string | null;
  /** Runs in front of each answer: what others do at the same time. */
  readonly meanwhile?: (request: Message, github: FakeGitHub) => void;
}

/** GitHub's REST API on loopback, as far as the Action uses it. */
export interface FakeGitHub extends AsyncDisposable {
  readonly url: string;
  /** All comments of the pull request, oldest first. */
  readonly comments: readonly FakeComment[];
  /** Comments on its lines, oldest first. */
  readonly reviews: readonly FakeReview[];
  /** `POST /repos/…` in order, with the status of the answer. */
  readonly requests: readonly string[];
  readonly authorizations: ReadonlySet<string>;
  /** Where a request or an answer breaks GitHub's published description. */
  readonly problems: readonly string[];
  add(author: string, body: string): FakeComment;
}

/** GitHub's own limit, in characters. */
const LONGEST = 65_536;

export async function fakeGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const { author = 'github-actions[bot]', faults = [], prefix = '' } = options;
  let comments = [...(options.comments ?? [])];
  const reviews = fakeReviews(author, options);
  const requests: string[] = [];
  const authorizations = new Set<string>();
  const problems: string[] = [];
  const left = new Map(faults.map((fault) => [fault, fault.times ?? Number.POSITIVE_INFINITY]));

  const add = (by: string, body: string): FakeComment => {
    const id = Math.max(1_000, ...comments.map((comment) => comment.id)) + 1;
    const comment = { id, author: by, body };
    comments.push(comment);
    return comment;
  };

  function act(request: Message): Answer {
    const { pathname, searchParams } = new URL(request.path, 'http://localhost');
    const text = String((request.body as { body?: unknown } | undefined)?.body);
    const id = Number(pathname.split('/').at(-1));
    if (pathname === '/user')
      return options.person === true
        ? { status: 200, body: account(author) }
        : refused(403, 'Resource not accessible by integration');
    if (pathname.includes('/compare/')) {
      const [base = '', head = ''] = decodeURIComponent(pathname.split('/compare/')[1] ?? '').split(
        '...',
      );
      const sha = options.mergeBase?.(base, head) ?? null;
      return sha === null ? refused(404, 'Not Found') : { status: 200, body: comparison(sha) };
    }
    if (pathname.endsWith('/pulls'))
      return {
        status: 200,
        body: (options.pulls?.[searchParams.get('head') ?? ''] ?? []).map(pullRequestAnswer),
      };
    if (pathname.endsWith('/approvals'))
      return { status: 200, body: (options.approvals ?? []).map(approval) };
    const reviewed = reviews.answerTo(request);
    if (reviewed !== null) return reviewed;
    if (text.length > LONGEST) return refused(422, 'Validation Failed');
    switch (request.method) {
      case 'GET': {
        const size = Number(searchParams.get('per_page') ?? 30);
        const page = Number(searchParams.get('page') ?? 1);
        const shown = comments.slice((page - 1) * size, page * size);
        const next = page * size < comments.length;
        const link = `<${github.url}${pathname}?per_page=${size}&page=${page + 1}>; rel="next"`;
        return { status: 200, body: shown.map(issueComment), ...(next && { link }) };
      }
      case 'POST':
        return { status: 201, body: issueComment(add(author, text)) };
      case 'PATCH': {
        comments = comments.map((one) => (one.id === id ? { ...one, body: text } : one));
        const edited = comments.find((one) => one.id === id);
        return edited === undefined
          ? refused(404, 'Not Found')
          : { status: 200, body: issueComment(edited) };
      }
      default:
        comments = comments.filter((one) => one.id !== id);
        return { status: 204 };
    }
  }

  function answerTo(request: Message): Answer {
    options.meanwhile?.(request, github);
    const fault = faults.find((one) => one.method === request.method && (left.get(one) ?? 0) > 0);
    if (fault === undefined) return act(request);
    left.set(fault, (left.get(fault) ?? 0) - 1);
    if (fault.done === true) act(request);
    const answer = refused(fault.status, fault.message ?? 'Resource not accessible by integration');
    const { retryAfter } = fault;
    return retryAfter === undefined ? answer : { ...answer, retryAfter };
  }

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = Buffer.concat(await incoming.toArray()).toString();
    const { method = '', url: whole = '' } = incoming;
    if (!whole.startsWith(`${prefix}/`)) problems.push(`${whole} is not under ${prefix}`);
    const url = whole.slice(prefix.length);
    const request = { method, path: url, body: text === '' ? undefined : JSON.parse(text) };
    authorizations.add(incoming.headers.authorization ?? '');
    const answer = answerTo(request);
    requests.push(`${method} ${url} ${answer.status}`);
    // The description is REST's.
    if (url !== '/graphql') {
      problems.push(...requestProblems(request));
      problems.push(...answerProblems(request, answer.status, answer.body));
    }
    response.writeHead(answer.status, {
      'content-type': 'application/json; charset=utf-8',
      ...(answer.link !== undefined && { link: answer.link }),
      ...(answer.retryAfter !== undefined && { 'retry-after': String(answer.retryAfter) }),
    });
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  }

  const server = createServer((incoming, response) => void serve(incoming, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const github: FakeGitHub = {
    url: `http://127.0.0.1:${address.port}${prefix}`,
    get comments() {
      return comments;
    },
    get reviews() {
      return reviews.all();
    },
    requests,
    authorizations,
    problems,
    add,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return github;
}
