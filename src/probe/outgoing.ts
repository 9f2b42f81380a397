import type { Json } from '../json/value.ts';
import { leastOutput } from './request/least-output.ts';
import { withNonce } from './request/nonce.ts';
import { type opinionSource, asking } from './request/opinion.ts';
import { withMembers } from './request/place.ts';
import type { ProbeRequest } from './target.ts';

/** How a rendered request becomes one that is sent. */
export interface Dress {
  /** In front of what is cached; null where no cold start is wanted. */
  readonly nonce: string | null;
  /** Which try at the smallest output, from 0. */
  readonly outputTry: number;
  /** Tokens of output beyond which no try goes. */
  readonly mostOutput?: number | undefined;
  /** Whose diagnostics are asked, and about which earlier answer; null where none are. */
  readonly diagnostics: {
    readonly source: NonNullable<ReturnType<typeof opinionSource>>;
    readonly previous: string | null;
  } | null;
}

export interface Outgoing {
  readonly body: Json;
  /** Tokens of output that it may bring. */
  readonly output: number;
}

/** APIs whose model stands in the body. */
const WITH_MODEL: ReadonlySet<string> = new Set(['messages', 'responses', 'chat']);

/** The request as it is sent: its prefix as rendered, its output as small as may be. Null after the last try. */
export function outgoing(request: ProbeRequest, dress: Dress): Outgoing | null {
  const { segmented } = request;
  const cold = dress.nonce === null ? null : withNonce(request, dress.nonce);
  const limited = leastOutput(segmented.api, cold ?? request.body, dress.outputTry);
  if (limited === null || limited.most > (dress.mostOutput ?? Infinity)) return null;
  const named = WITH_MODEL.has(segmented.api)
    ? withMembers(limited.body, { model: segmented.model })
    : limited.body;
  const { diagnostics } = dress;
  const body =
    diagnostics === null ? named : asking(diagnostics.source, named, diagnostics.previous);
  return { body, output: limited.most };
}
