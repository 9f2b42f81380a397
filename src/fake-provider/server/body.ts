import type { IncomingMessage } from 'node:http';
import type { Http2ServerRequest } from 'node:http2';

export type Incoming = IncomingMessage | Http2ServerRequest;

/** What arrived of a request's body. */
export type Body =
  | { readonly kind: 'whole'; readonly bytes: Buffer }
  | { readonly kind: 'too-large' }
  /** The client took too long. */
  | { readonly kind: 'late' }
  /** The client went away. */
  | { readonly kind: 'broken' };

/** Reads a body up to a number of bytes, within a time. What comes later is thrown away. */
export function readBody(request: Incoming, maxBytes: number, timeoutMs: number): Promise<Body> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const done = (body: Body) => {
      clearTimeout(timer);
      request.off('data', take);
      // Without a reader the rest would stop the connection; it flows into nothing.
      request.resume();
      resolve(body);
    };
    const take = (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) done({ kind: 'too-large' });
      else chunks.push(chunk);
    };
    const timer = setTimeout(() => done({ kind: 'late' }), timeoutMs);
    request.on('data', take);
    request.once('end', () =>
      done({ kind: 'whole', bytes: Buffer.concat(chunks, Math.min(size, maxBytes)) }),
    );
    request.once('error', () => done({ kind: 'broken' }));
    request.once('close', () => done({ kind: 'broken' }));
  });
}
