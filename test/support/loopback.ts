import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a loopback provider saw it. */
export interface Seen {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: IncomingMessage['headers'];
}

export interface Loopback {
  readonly url: string;
  readonly seen: readonly Seen[];
  /** Connections that the client closed before the response was complete. */
  readonly dropped: () => number;
  close(): Promise<void>;
}

export type Answer = (seen: Seen, response: ServerResponse, nth: number) => void | Promise<void>;

/** A provider on loopback whose answers a test writes out. */
export async function loopback(answer: Answer): Promise<Loopback> {
  const seen: Seen[] = [];
  let dropped = 0;
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    response.on('close', () => {
      if (!response.writableFinished) dropped += 1;
    });
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const body = (text === '' ? {} : JSON.parse(text)) as Seen['body'];
      const one = { path: request.url ?? '', body, headers: request.headers };
      seen.push(one);
      void answer(one, response, seen.length);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    dropped: () => dropped,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'request-id': 'req_1',
    'x-request-id': 'req_1',
  });
  response.end(JSON.stringify(body));
}

/** Server-sent events, one write each; `event:` lines as Anthropic has them. */
export function events(response: ServerResponse, values: readonly unknown[], end = ''): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'request-id': 'req_1',
    'x-request-id': 'req_1',
  });
  for (const value of values) response.write(eventText(value));
  response.end(end);
}

export function eventText(value: unknown): string {
  const type = (value as { type?: string }).type;
  return `${type === undefined ? '' : `event: ${type}\n`}data: ${JSON.stringify(value)}\n\n`;
}

/** Usage of Anthropic's form. */
export function claudeUsage(read: number, write: number, uncached = 40, output = 12) {
  return {
    input_tokens: uncached,
    cache_read_input_tokens: read,
    cache_creation_input_tokens: write,
    cache_creation: { ephemeral_5m_input_tokens: write, ephemeral_1h_input_tokens: 0 },
    output_tokens: output,
    service_tier: 'standard',
  };
}

export function claudeMessage(usage: object, text = 'Hello.') {
  return {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'claude-sonnet-5',
    content: [{ type: 'text', text }],
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage,
  };
}

export function claudeEvents(usage: { readonly output_tokens: number }): readonly unknown[] {
  return [
    {
      type: 'message_start',
      message: { ...claudeMessage({ ...usage, output_tokens: 1 }), content: [], stop_reason: null },
    },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    { type: 'ping' },
    ...['Hel', 'lo', '.'].map((text) => ({
      type: 'content_block_delta',
      index: 0,
      delta: { type: 'text_delta', text },
    })),
    { type: 'content_block_stop', index: 0 },
    {
      type: 'message_delta',
      delta: { stop_reason: 'end_turn', stop_sequence: null },
      usage: { output_tokens: usage.output_tokens },
    },
    { type: 'message_stop' },
  ];
}
