import { messageOf } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { Conversations, type Turn } from './conversations.ts';
import type { Call } from './exchange.ts';
import { ExplicitCaches } from './explicit-caches.ts';
import { modelsAnswer } from './models.ts';
import { readCall } from './read-call.ts';
import { Recorder, type RecorderLimits, retryOf } from './recorder.ts';
import type { RecordedRequest, SeenAddress } from './recording.ts';
import { type Replier, defaultReply, tokensOf } from './replies.ts';
import { type Address, STORED, routeOf } from './route.ts';
import { SeenAddresses } from './seen.ts';
import { addressOf } from './server/address.ts';
import { type Incoming, readBody } from './server/body.ts';
import { listen } from './server/listen.ts';
import { writeAnswer } from './server/write.ts';
import type { Answer } from './wire/answer.ts';
import { encodeCount, encodeReply } from './wire/encode.ts';
import { threadRefusal } from './wire/anthropic-thread.ts';
import { errorAnswer, refusal } from './wire/errors.ts';

/** How a fake server behaves; every member has a default. */
export interface FakeServerOptions {
  /** 0, the default, for any free port. */
  readonly port?: number;
  readonly reply?: Replier;
  /** What programs store with Gemini; by default a store of its own. */
  readonly caches?: ExplicitCaches;
  /** Tokens of a request, for the endpoints that count. */
  readonly count?: (call: Call) => number | Promise<number>;
  /** Changes an answer on its way out: later, broken off, or another one. */
  readonly deliver?: (answer: Answer, call: Call, turn: Turn) => Answer | Promise<Answer>;
  readonly limits?: Partial<
    RecorderLimits & { readonly bodyBytes: number; readonly timeoutMs: number }
  >;
}

/** A fake server that runs. */
export interface FakeServer {
  readonly port: number;
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  readonly url: string;
  /** What was recorded until now. */
  requests(): readonly RecordedRequest[];
  /** What came in until now, known or not. */
  seen(): readonly SeenAddress[];
  /** Ends every connection at once and stops listening. */
  close(): Promise<void>;
}

/**
 * Starts a server on 127.0.0.1 that stands in for the providers: it takes what their SDKs send, records
 * each request, and answers in the form of the API that was called. Rejects where the port is taken.
 */
export async function startFakeServer(options: FakeServerOptions = {}): Promise<FakeServer> {
  const { reply = defaultReply, deliver, limits = {}, caches = new ExplicitCaches() } = options;
  const count = options.count ?? (({ bytes }: Call) => tokensOf(bytes));
  const { bodyBytes = LIMITS.fileBytes, timeoutMs = LIMITS.arrivalMs } = limits;
  const recorder = new Recorder(limits);
  const seen = new SeenAddresses();
  const conversations = new Conversations();

  async function answerTo(request: Incoming, address: Address): Promise<Answer | null> {
    const routed = routeOf(address);
    seen.add(address.method, address.host, address.path, routed.kind !== 'unknown');
    if (routed.kind === 'models') return modelsAnswer(routed.family, routed.model);
    if (routed.kind === 'unknown') return errorAnswer(routed.family, unknown(address, routed.hint));
    const route = routed.kind === 'explicit-caches' ? STORED : routed.route;
    const refuse = (status: number, message: string) =>
      errorAnswer(route.family, refusal(status, message));

    const coding = address.headers['content-encoding'] ?? 'identity';
    if (coding !== 'identity')
      return refuse(415, `The fake server reads no '${coding}' bodies; send them uncompressed.`);
    const body = await readBody(request, bodyBytes, timeoutMs);
    if (body.kind === 'broken') return null;
    if (body.kind === 'late') return refuse(408, 'The request body did not arrive in time.');
    if (body.kind === 'too-large')
      return refuse(413, `The request body is larger than ${bodyBytes} bytes; no prompt is.`);
    if (routed.kind === 'explicit-caches') return await stored(address, routed.name, body.bytes);
    const full = recorder.refuses(body.bytes.length);
    if (full !== null) return refuse(400, full);

    let call: Call;
    try {
      call = readCall(route, body.bytes);
    } catch (error) {
      return refuse(400, messageOf(error));
    }
    if (route.operation === 'count') {
      recorder.keep(address, call, null)(200);
      return encodeCount(call, await count(call));
    }
    const turn = conversations.turnOf(call, retryOf(address.headers) > 0);
    const answered = recorder.keep(address, call, turn);
    const chosen = threadRefusal(call) ?? (await reply(call, turn));
    conversations.replied(turn, chosen);
    const encoded = encodeReply(call, chosen);
    const answer = deliver === undefined ? encoded : await deliver(encoded, call, turn);
    answered(answer.status);
    return answer;
  }

  /** Gemini's explicit caches are no prompts: nothing of it is recorded. */
  async function stored(address: Address, name: string | null, bytes: Buffer): Promise<Answer> {
    const { method } = address;
    try {
      if (method === 'GET') return caches.get(name);
      if (method === 'POST' && name === null) {
        const call = readCall(STORED, bytes);
        return caches.create(address, call, await count(call));
      }
      if (method === 'PATCH' && name !== null)
        return caches.update(name, readCall(STORED, bytes).body);
      if (method === 'DELETE' && name !== null) return caches.delete(name);
    } catch (error) {
      return errorAnswer('gemini', refusal(400, messageOf(error)));
    }
    return errorAnswer('gemini', unknown(address, null));
  }

  const server = await listen({ port: options.port ?? 0, timeoutMs }, (request, response) => {
    const address = addressOf(request);
    answerTo(request, address)
      .catch((error: unknown) => errorAnswer('openai', refusal(500, messageOf(error))))
      .then((answer) => {
        if (answer === null) response.destroy();
        else writeAnswer(response, answer);
      })
      .catch(() => response.destroy());
  });
  return {
    port: server.port,
    url: `http://127.0.0.1:${server.port}`,
    requests: () => recorder.list(),
    seen: () => seen.list(),
    close: () => server.close(),
  };
}

function unknown({ method, path }: Address, hint: string | null) {
  const what = `The fake server does not know ${method} ${path.slice(0, 200)}`;
  const why =
    hint ?? 'it plays the message, chat, response, generateContent and Converse endpoints';
  return refusal(404, `${what}; ${why}.`);
}
