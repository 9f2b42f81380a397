import { analysisError } from '../../errors.ts';
import { get } from '../../json/value.ts';
import type { RecordedRequest, SeenAddress } from '../../fake-provider/recording.ts';
import { promptHeaders } from '../sources/prompt-headers.ts';
import type { SentRequest } from '../sources/sent-request.ts';

/**
 * Requests that a recorder kept, as a trace would hold them: no counts of tokens, no repetitions, and
 * nothing that was refused and then sent in another form (Anthropic's tool runner first tries a thread).
 */
export function sentRequests(recorded: readonly RecordedRequest[]): readonly SentRequest[] {
  const answered = new Map<string | null, number>();
  for (const { conversation, status, order } of recorded)
    if (status !== null && status < 400) answered.set(conversation, order);
  const isReplaced = ({ conversation, status, order }: RecordedRequest) =>
    status !== null && status >= 400 && (answered.get(conversation) ?? -1) > order;
  return recorded
    .filter((one) => one.operation === 'create' && one.retry === 0 && !isReplaced(one))
    .map(({ body, provider, model, headers }) => ({
      body,
      locate: () => null,
      prompt: null,
      case: null,
      side: null,
      render: 0,
      session: null,
      turn: null,
      at: null,
      provider,
      // Bedrock and Gemini name the model in the path.
      model: get(body, 'model') === undefined && model !== '' ? model : null,
      namespace: null,
      host: null,
      headers: promptHeaders(headers),
      usage: null,
      unitTokens: null,
    }));
}

/**
 * Why nothing was captured, with what to do.
 * @param reached hosts beyond this machine that the program reached instead
 */
export function nothingCaptured(
  what: string,
  seen: readonly SeenAddress[],
  reached: readonly string[],
): Error {
  if (seen.some(({ host, path }) => GATEWAY.test(`${host}${path}`)))
    return analysisError(
      `${what} calls its model by the Vercel AI Gateway, whose protocol carries no provider's request: give the captured run a provider's own model, such as anthropic('claude-sonnet-5') of @ai-sdk/anthropic.`,
    );
  const asked = [...new Set(seen.map(({ method, path }) => `${method} ${path}`))].slice(0, 3);
  if (asked.length > 0)
    return analysisError(
      `${what} sent no request that a provider takes; the recorder saw ${asked.join(', ')}: let it send a chat, message or generate request.`,
    );
  const elsewhere =
    reached.length === 0
      ? 'it reached no host at all'
      : `it reached ${reached.slice(0, 5).join(', ')}`;
  return analysisError(
    `${what} sent nothing to the recorder; ${elsewhere}: construct the client with baseURL from ANTHROPIC_BASE_URL, OPENAI_BASE_URL or its like, or print the request body with render.`,
  );
}

const GATEWAY = /^ai-gateway\.vercel\.sh\b|\/ai\/language-model$/;
