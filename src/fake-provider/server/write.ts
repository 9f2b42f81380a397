import type { ServerResponse } from 'node:http';
import type { Http2ServerResponse } from 'node:http2';
import type { Answer } from '../wire/answer.ts';

export type Outgoing = ServerResponse | Http2ServerResponse;

/** Writes an answer, chunk by chunk; a cut one ends with the connection instead of its own end. */
export function writeAnswer(response: Outgoing, answer: Answer): void {
  if (response.destroyed || response.writableEnded) return;
  const { status, headers, chunks, cut } = answer;
  const whole = chunks.length === 1 && !cut ? { 'content-length': sizeOf(chunks) } : {};
  response.writeHead(status, { ...headers, ...whole });
  for (const chunk of chunks) write(response, chunk);
  if (!cut) response.end();
  // Once what was written has left; a connection that is cut at once loses it.
  else write(response, '', () => cutOff(response));
}

function write(response: Outgoing, chunk: string | Uint8Array, written?: () => void): void {
  // The two classes declare the method differently, so that a union of them cannot be called.
  const { write } = response as {
    write: (chunk: string | Uint8Array, done?: () => void) => boolean;
  };
  write.call(response, chunk, written);
}

function cutOff(response: Outgoing): void {
  if ('stream' in response) response.stream.close(HTTP2_INTERNAL_ERROR);
  else response.destroy();
}

const HTTP2_INTERNAL_ERROR = 2;

function sizeOf(chunks: Answer['chunks']): number {
  return chunks.reduce((sum, chunk) => sum + Buffer.byteLength(chunk), 0);
}
