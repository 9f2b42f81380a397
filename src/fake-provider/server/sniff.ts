import type { Socket } from 'node:net';

/** What a connection speaks, by its first bytes. */
export type Protocol = 'http1' | 'http2';

// The connection preface of HTTP/2 (RFC 9113, section 3.4). No method of HTTP/1.1 begins so.
const PREFACE = 'PRI * HTTP/2.0\r\n\r\n';

/**
 * Waits for the first bytes of a connection and says what it speaks; the bytes go back, to be read again.
 * A connection that stays silent is ended after `timeoutMs`.
 */
export function sniff(
  socket: Socket,
  timeoutMs: number,
  found: (protocol: Protocol) => void,
): void {
  const timer = setTimeout(() => socket.destroy(), timeoutMs);
  const stop = () => {
    clearTimeout(timer);
    socket.off('readable', look);
  };
  let begun = Buffer.alloc(0);
  const look = () => {
    const bytes: unknown = socket.read();
    if (!Buffer.isBuffer(bytes)) return;
    begun = Buffer.concat([begun, bytes]);
    const text = begun.toString('latin1', 0, PREFACE.length);
    // One byte is not enough: POST begins like PRI.
    if (text.length < 3 && PREFACE.startsWith(text)) return;
    stop();
    // Only now: bytes that go back are at once there to be read again.
    socket.unshift(begun);
    found(text.startsWith('PRI') ? 'http2' : 'http1');
  };
  socket.on('readable', look);
  socket.once('close', stop);
}
