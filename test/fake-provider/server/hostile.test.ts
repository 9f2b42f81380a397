import { once } from 'node:events';
import { connect as connectHttp2 } from 'node:http2';
import { type Socket, connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/json/canonical.ts';
import type { FakeServer } from '../../../src/fake-provider/fake-server.ts';
import { script, fakeServer } from '../running.ts';

const body = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'Hi?' }] });

async function open({ port }: FakeServer, text: string | Uint8Array): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(text);
  return socket;
}

/** All that comes until the other side ends. */
async function untilClosed(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
  await once(socket, 'close');
  return text;
}

async function stillWorks(recorder: FakeServer): Promise<void> {
  const response = await fetch(`${recorder.url}/v1/messages`, { method: 'POST', body });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ type: 'message' });
}

const quick = { limits: { timeoutMs: 250 } };

describe(
  'a client that misbehaves loses its connection and nothing else',
  { tags: ['slow'] },
  () => {
    it.each([
      ['says nothing', ''],
      ['says half a preface and no more', 'PR'],
      [
        'begins HTTP/2 and sends garbage',
        'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\xff\xff\xff\xff\xff\xff\xff\xff\xff',
      ],
      ['looks like HTTP/2 and is not', 'PRIVATE / HTTP/1.1\r\n\r\n'],
      ['speaks TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
      ['sends half a header', 'POST /v1/messages HTTP/1.1\r\nhost: x\r\nx: '],
      ['sends a header without end', `POST / HTTP/1.1\r\nx: ${'y'.repeat(100_000)}`],
      [
        'sends a wrong chunk',
        'POST /v1/messages HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
      ],
      [
        'smuggles',
        'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n',
      ],
    ])('one that %s', async (_, text) => {
      const recorder = await fakeServer(quick);
      const answer = await untilClosed(await open(recorder, Buffer.from(text, 'latin1')));
      expect(answer).not.toContain('200 OK');
      await stillWorks(recorder);
    });

    it('one that sends its body drop by drop is told so', async () => {
      const recorder = await fakeServer(quick);
      const socket = await open(
        recorder,
        'POST /v1/messages HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\nconnection: close\r\n\r\n{',
      );
      expect(await untilClosed(socket)).toContain('408');
      await stillWorks(recorder);
    });

    it('one that goes away in the middle', async () => {
      const recorder = await fakeServer();
      const socket = await open(
        recorder,
        'POST /v1/messages HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{',
      );
      socket.destroy();
      await stillWorks(recorder);
      expect(recorder.requests().length).toBe(1);
    });

    it('one that sends too much, with and without saying so', async () => {
      const recorder = await fakeServer({ limits: { bodyBytes: 1_000 } });
      const url = `${recorder.url}/v1/messages`;
      const large = await fetch(url, { method: 'POST', body: 'x'.repeat(10_000_000) });
      expect(large.status).toBe(413);
      const chunks = ReadableStream.from(Array.from({ length: 50 }, () => Buffer.alloc(1_000, 32)));
      const init: RequestInit & { duplex: 'half' } = {
        method: 'POST',
        body: chunks,
        duplex: 'half',
      };
      const endless = await fetch(url, init);
      expect(endless.status).toBe(413);
      await stillWorks(recorder);
    });

    it.each([
      ['is cut off', '{', 'ends too early'],
      ['is no object', '[]', 'no JSON object'],
      ['is empty', '', 'empty'],
      ['is nested without end', '['.repeat(100_000), 'levels deep'],
      ['has other types than the API', '{"messages":{"__proto__":[]},"tools":5,"stream":"x"}', ''],
      [
        'has messages of other types',
        '{"messages":[null,5,{"role":{},"content":[[],{"text":{}}]}],"tools":[{"name":[]}]}',
        '',
      ],
    ])('one whose body %s', async (_, text, words) => {
      const recorder = await fakeServer();
      const paths = ['/v1/messages', '/v1/chat/completions', '/v1/responses', '/model/m/converse'];
      for (const path of paths) {
        const response = await fetch(recorder.url + path, { method: 'POST', body: text });
        expect(response.status).toBe(words === '' ? 200 : 400);
        expect(await response.text()).toContain(words);
      }
    });

    it('one that compresses', async () => {
      const recorder = await fakeServer();
      const headers = { 'content-encoding': 'zstd' };
      const response = await fetch(`${recorder.url}/v1/responses`, {
        method: 'POST',
        body: 'x',
        headers,
      });
      expect(response.status).toBe(415);
      expect(await response.text()).toContain('uncompressed');
    });

    it('one that never stops: the recorder keeps no more than its limit', async () => {
      const recorder = await fakeServer({ limits: { requests: 2 } });
      const answers = [];
      for (let index = 0; index < 4; index++)
        answers.push(await fetch(`${recorder.url}/v1/messages`, { method: 'POST', body }));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 400, 400]);
      expect(answers[2]?.headers.get('x-should-retry')).toBe('false');
      expect(await answers[2]?.text()).toContain('may loop without end');
      expect(recorder.requests().length).toBe(2);
    });

    it('one that makes up addresses', async () => {
      const recorder = await fakeServer();
      await Promise.all(
        Array.from({ length: 300 }, async (_, index) => {
          const response = await fetch(`${recorder.url}/${index}?key=secret`);
          await response.arrayBuffer();
        }),
      );
      expect(recorder.seen().length).toBe(200);
      expect(JSON.stringify(recorder.seen())).not.toContain('secret');
    });
  },
);

describe('the server', () => {
  it('ends every connection at once when it is closed', async () => {
    const recorder = await fakeServer({ reply: () => new Promise(() => {}) });
    const silent = await open(recorder, '');
    const waiting = await open(
      recorder,
      `POST /v1/messages HTTP/1.1\r\nhost: x\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    const session = connectHttp2(recorder.url);
    session.on('error', () => {});
    await once(session, 'remoteSettings');
    const ends = [silent, waiting].map((socket) => once(socket, 'close'));
    await recorder.close();
    await Promise.all([...ends, session.closed ? undefined : once(session, 'close')]);
    await expect(fetch(recorder.url)).rejects.toThrow('fetch failed');
  });

  it('listens on loopback only', async () => {
    const recorder = await fakeServer();
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of others)
      await expect(fetch(`http://${address}:${recorder.port}/`)).rejects.toThrow('fetch failed');
    await stillWorks(recorder);
  });

  it('rejects a port that is taken', async () => {
    const { port } = await fakeServer();
    await expect(fakeServer({ port })).rejects.toThrow('EADDRINUSE');
  });

  it('serves many clients of both protocols at a time', async () => {
    const recorder = await fakeServer();
    const session = connectHttp2(recorder.url);
    const http2 = Array.from({ length: 50 }, async () => {
      const stream = session.request({ ':method': 'POST', ':path': '/v1/messages' });
      stream.end(body);
      let text = '';
      for await (const chunk of stream) text += String(chunk);
      return text;
    });
    const http1 = Array.from({ length: 50 }, async () => {
      const response = await fetch(`${recorder.url}/v1/messages`, { method: 'POST', body });
      return response.text();
    });
    const texts = await Promise.all([...http2, ...http1]);
    session.close();
    expect(texts.every((text) => text.includes('"type":"message"'))).toBe(true);
    expect(recorder.requests().map(({ order }) => order)).toEqual(texts.map((_, index) => index));
    expect(new Set(recorder.requests().map(({ conversation }) => conversation)).size).toBe(100);
  });

  it('answers with an error where the replier throws, and goes on', async () => {
    const recorder = await fakeServer({
      reply: () => {
        throw new Error('A fault of the model.');
      },
    });
    const response = await fetch(`${recorder.url}/v1/messages`, { method: 'POST', body });
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('A fault of the model.');
  });

  it('keeps no keys', async () => {
    const recorder = await fakeServer(script());
    const headers = { authorization: 'Bearer sk-1', 'x-api-key': 'sk-2', 'anthropic-beta': 'b' };
    await fetch(`${recorder.url}/v1/messages?key=sk-3`, { method: 'POST', body, headers });
    expect(recorder.requests()).toMatchObject([{ headers: { 'anthropic-beta': 'b' } }]);
    expect(JSON.stringify(recorder.requests())).not.toContain('sk-');
  });

  it('keeps the body as it was written', async () => {
    const recorder = await fakeServer();
    const text = '{"messages":[{"role":"user","content":"Hi?"}],"z":1.0,"a":{"2":1,"1":2}}';
    await fetch(`${recorder.url}/v1/messages`, { method: 'POST', body: text });
    expect(canonical(recorder.requests()[0]?.body ?? null, 'written')).toBe(text);
  });
});
