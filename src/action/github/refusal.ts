import { messageOf } from '../../errors.ts';
import { statusOf } from './patience.ts';

/** What keeps a comment from being written, for the notice that stands for it. */
export function refusalOf(error: unknown): string {
  const status = statusOf(error);
  const said = messageOf(error).slice(0, 300);
  if (status === undefined && !isRequestError(error))
    return "What answered is not GitHub's API: is there a proxy in between that shows a page of its own?";
  if (status === undefined) return `GitHub could not be reached (${said}).`;
  if (status === 401) return `GitHub does not accept the token of github-token (${said}).`;
  if (/rate limit|abuse/i.test(said)) return `GitHub limits the rate of requests (${said}).`;
  if (/locked/i.test(said)) return 'The conversation of the pull request is locked.';
  if (status === 403 || status === 404)
    return 'The token may not write comments: add `permissions: { contents: read, pull-requests: write }` to the job. On pull requests from forks and from Dependabot GitHub gives no such token; the job summary has the report.';
  return `GitHub answered ${status} (${said}).`;
}

/** Whether a comment was refused for what it says: it is too long, as a rule. */
export function isUnacceptable(error: unknown): boolean {
  return statusOf(error) === 422;
}

/** Thrown for a request; anything else is about an answer that could not be read. */
function isRequestError(error: unknown): boolean {
  return error instanceof Error && 'status' in error;
}
