import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json } from '../../../src/json/value.ts';

/** A request as it came over the wire. */
export interface Received {
  readonly path: string;
  readonly body: Json;
}

/** A server on loopback that stands in for a provider. */
export interface Loopback {
  readonly url: string;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/** What the server answers: a JSON value, or the events of a stream. */
export type Answer =
  | { readonly json: unknown }
  | { readonly events: readonly (readonly [string | null, unknown])[] };

/** Starts a server that records every request and answers as `answer` says. */
export async function loopback(
  answer: (request: Received, nth: number) => Answer,
): Promise<Loopback> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      // What an SDK sends is JSON.
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Json;
      const given: Received = { path: (request.url ?? '').replace(/\?.*$/, ''), body };
      received.push(given);
      const reply = answer(given, received.length - 1);
      if ('json' in reply) {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(reply.json));
        return;
      }
      response.setHeader('content-type', 'text/event-stream');
      for (const [event, data] of reply.events) {
        if (event !== null) response.write(`event: ${event}\n`);
        response.write(`data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`);
      }
      response.end();
    });
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  // A TCP server that listens has an address and a port.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
