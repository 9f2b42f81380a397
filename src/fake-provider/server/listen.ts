import { createServer } from 'node:http';
import { createServer as createHttp2Server } from 'node:http2';
import type { Socket } from 'node:net';
import { LIMITS } from '../../limits.ts';
import type { Incoming } from './body.ts';
import { sniff } from './sniff.ts';
import type { Outgoing } from './write.ts';

/** A server that runs. */
export interface Listening {
  readonly port: number;
  /** Ends every connection at once and stops listening. */
  close(): Promise<void>;
}

export interface ListenOptions {
  /** 0 for any free port. */
  readonly port: number;
  readonly timeoutMs: number;
}

/**
 * Listens on 127.0.0.1 only, for HTTP/1.1 and cleartext HTTP/2 on one port: the AWS SDK for JavaScript
 * speaks HTTP/2 without asking. Whatever a client does wrong ends its own connection, nothing else.
 */
export async function listen(
  { port, timeoutMs }: ListenOptions,
  handle: (request: Incoming, response: Outgoing) => void,
): Promise<Listening> {
  const sockets = new Set<Socket>();
  const guarded = (request: Incoming, response: Outgoing) => {
    request.on('error', ignore);
    response.on('error', ignore);
    handle(request, response);
  };
  const http2 = createHttp2Server({ settings: { maxHeaderListSize: LIMITS.headerBytes } }, guarded);
  http2.on('sessionError', ignore);
  const server = createServer(
    {
      maxHeaderSize: LIMITS.headerBytes,
      headersTimeout: timeoutMs,
      requestTimeout: 2 * timeoutMs,
      connectionsCheckingInterval: Math.max(10, timeoutMs / 10),
      // Never: a client that reuses the connection while it is being closed would see an error.
      keepAliveTimeout: 0,
    },
    guarded,
  );
  server.on('clientError', (_error, socket) => socket.destroy());
  server.maxConnections = LIMITS.connections;

  // Its own listener speaks HTTP/1.1 at once; it has to wait for the first bytes.
  const speakHttp1 = server.listeners('connection');
  server.removeAllListeners('connection');
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', ignore);
    socket.once('close', () => sockets.delete(socket));
    sniff(socket, timeoutMs, (protocol) => {
      if (protocol === 'http2') http2.emit('connection', socket);
      else for (const speak of speakHttp1) Reflect.apply(speak, server, [socket]);
    });
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    // A server that listens on TCP has an address of this form; the type knows pipes too.
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** The connection ends by itself after an error; there is nothing to add. */
function ignore(): void {}
