import { codeOf } from '../../errors.ts';
import {
  type Failure,
  brokenOff,
  failureOfStatus,
  notSent,
  redirected,
  tooLarge,
  tooLate,
  unreachable,
} from './failure.ts';
import { AnswerTooLarge, Redirected } from './guarded-fetch.ts';

/** Causes of causes beyond which nobody looks. */
const DEEPEST = 8;
const NEVER_SENT: ReadonlySet<string | undefined> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * The failure behind anything that a client threw. Of the thrown only its class, code and status count:
 * its text may hold headers, and with them the key.
 */
export function failureOf(thrown: unknown, signal: AbortSignal): Failure {
  const causes = causesOf(thrown);
  if (causes.some((cause) => cause instanceof Redirected)) return redirected();
  if (causes.some((cause) => cause instanceof AnswerTooLarge)) return tooLarge();
  const status = causes.map(statusOf).find((found) => found !== null);
  if (status !== undefined && status !== null)
    return failureOfStatus(status, saidBy(thrown), retryAfterOf(thrown));
  const local = causes.map(ofTheClient).find((found) => found !== null);
  if (local !== undefined && local !== null) return notSent(local);
  if (signal.aborted) return tooLate();
  return causes.some((cause) => NEVER_SENT.has(codeOf(cause))) ? unreachable() : brokenOff();
}

/** What a client refuses to send, in words of ours; null for everything else. */
function ofTheClient(thrown: unknown): string | null {
  if (!(thrown instanceof Error)) return null;
  if (/credential/i.test(thrown.name)) return 'the client finds no credentials that it could use';
  return /region is missing/i.test(thrown.message) ? 'the client needs AWS_REGION' : null;
}

function causesOf(thrown: unknown): readonly unknown[] {
  const found: unknown[] = [];
  for (let each = thrown; each !== undefined && found.length < DEEPEST;) {
    found.push(each);
    each = each instanceof Error ? each.cause : undefined;
  }
  return found;
}

/** The SDKs put it at the top, the AWS client under `$metadata`. */
function statusOf(thrown: unknown): number | null {
  const status = member(thrown, 'status') ?? member(member(thrown, '$metadata'), 'httpStatusCode');
  return typeof status === 'number' ? status : null;
}

/** What the provider said, for choosing words among ours. */
function saidBy(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : '';
}

function retryAfterOf(thrown: unknown): string | null {
  const headers = member(thrown, 'headers');
  return headers instanceof Headers ? headers.get('retry-after') : null;
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
