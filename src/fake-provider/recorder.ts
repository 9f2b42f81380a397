import { LIMITS } from '../limits.ts';
import type { Turn } from './conversations.ts';
import type { Call } from './exchange.ts';
import { type RecordedRequest, keptHeaders } from './recording.ts';
import type { Address } from './route.ts';

/** How much a recorder keeps. */
export interface RecorderLimits {
  readonly requests: number;
  readonly bytes: number;
}

/** Keeps what clients sent, in the order in which it was complete. */
export class Recorder {
  readonly #limits: RecorderLimits;
  readonly #requests: RecordedRequest[] = [];
  #bytes = 0;

  constructor(limits: Partial<RecorderLimits> = {}) {
    this.#limits = { requests: LIMITS.requestsPerPrompt, bytes: LIMITS.recordedBytes, ...limits };
  }

  /** Why nothing more of this size is kept, or null where there is space left. */
  refuses(bytes: number): string | null {
    const { requests, bytes: most } = this.#limits;
    if (this.#requests.length >= requests)
      return `The recorder holds ${requests} requests, which is its limit; the program may loop without end.`;
    if (this.#bytes + bytes > most)
      return `The recorder holds ${Math.floor(most / 2 ** 20)} MB, which is its limit; capture less at a time.`;
    return null;
  }

  /** Keeps a request; returns what to call with the status of its answer. */
  keep(address: Address, call: Call, turn: Turn | null): (status: number) => void {
    const order = this.#requests.length;
    const request: RecordedRequest = {
      order,
      api: call.api,
      provider: call.route.provider,
      operation: call.route.operation,
      model: call.model,
      streams: call.streams,
      host: address.host,
      path: address.path,
      headers: keptHeaders(address.headers),
      body: call.body,
      conversation: turn?.conversation.tag ?? null,
      index: turn?.index ?? null,
      retry: retryOf(address.headers),
      status: null,
    };
    this.#bytes += call.bytes;
    this.#requests.push(request);
    return (status) => {
      this.#requests[order] = { ...request, status };
    };
  }

  list(): readonly RecordedRequest[] {
    return [...this.#requests];
  }
}

/** How often the client sent a request before, by the headers of the vendors' SDKs and of AWS. */
export function retryOf(headers: Address['headers']): number {
  const count = Number(headers['x-stainless-retry-count'] ?? 0);
  const attempt = /attempt=(\d+)/.exec(headers['amz-sdk-request'] ?? '')?.[1];
  const retries = attempt === undefined ? count : Number(attempt) - 1;
  return Number.isSafeInteger(retries) && retries > 0 ? retries : 0;
}
