import { GoogleGenAI } from '@google/genai';
import { describe, expect, it } from 'vitest';
import { ExplicitCaches } from '../../src/fake-provider/explicit-caches.ts';
import type { FakeServer } from '../../src/fake-provider/fake-server.ts';
import { fakeServer, thrownBy } from './running.ts';

const model = 'gemini-3.5-flash';
const client = ({ url }: FakeServer) =>
  new GoogleGenAI({ apiKey: 'none', httpOptions: { baseUrl: url } });
const book = (contents: string) => ({ model, config: { contents, ttl: '300s' } });

/** A fake server whose time stands still until it is moved, and where everything has 5,000 tokens. */
async function stored() {
  const clock = { seconds: 1_800_000_000 };
  const caches = new ExplicitCaches(() => clock.seconds);
  const server = await fakeServer({ caches, count: () => 5000 });
  return { clock, server, caches: client(server).caches };
}

describe('explicit caches of Gemini', () => {
  it('are made by the client, and named by what they hold', async () => {
    const { server, caches } = await stored();
    const made = await caches.create(book('A book.'));
    expect(made).toMatchObject({
      model: `models/${model}`,
      expireTime: '2027-01-15T08:05:00.000Z',
      usageMetadata: { totalTokenCount: 5000 },
    });
    expect(made.name).toMatch(/^cachedContents\/[0-9a-f]{16}$/);
    expect((await caches.create(book('A book.'))).name).toBe(made.name);
    expect((await caches.create(book('Another book.'))).name).not.toBe(made.name);
    // What is stored is no prompt.
    expect(server.requests()).toEqual([]);
  });

  it('are listed, prolonged and deleted, and end by themselves', async () => {
    const { clock, caches } = await stored();
    const { name = '' } = await caches.create(book('A book.'));
    expect((await caches.get({ name })).name).toBe(name);
    clock.seconds += 200;
    await caches.update({ name, config: { ttl: '300s' } });
    clock.seconds += 200;
    const { page } = await caches.list();
    expect(page.map((each) => each.name)).toEqual([name]);
    clock.seconds += 200;
    expect(await thrownBy(() => caches.get({ name }))).toMatchObject({ status: 403 });
    const again = await caches.create(book('A book.'));
    await caches.delete({ name: again.name ?? '' });
    expect((await caches.list()).page).toEqual([]);
    expect(await thrownBy(() => caches.delete({ name }))).toMatchObject({ status: 403 });
  });

  it('live for an hour where nothing is said, or until a time', async () => {
    const { clock, caches } = await stored();
    const config = { contents: 'A book.' };
    const usual = await caches.create({ model, config });
    expect(Date.parse(usual.expireTime ?? '')).toBe((clock.seconds + 3600) * 1000);
    const expireTime = '2027-02-01T00:00:00.000Z';
    expect((await caches.create({ model, config: { ...config, expireTime } })).expireTime).toBe(
      expireTime,
    );
  });

  it('carry the project in their names where the address does', async () => {
    const { server } = await stored();
    const place = 'projects/p/locations/l/cachedContents';
    const response = await fetch(`${server.url}/v1beta1/${place}`, {
      method: 'POST',
      body: JSON.stringify({ model, contents: [] }),
    });
    const { name } = (await response.json()) as { name: string };
    expect(name.startsWith(`${place}/`)).toBe(true);
    expect((await fetch(`${server.url}/v1beta1/${name}`)).status).toBe(200);
  });

  it('refuse a body that is none, and what nobody can do with them', async () => {
    const { server } = await stored();
    const status = async (path: string, method: string, body?: string) =>
      (await fetch(`${server.url}${path}`, { method, ...(body !== undefined && { body }) })).status;
    expect(await status('/v1beta/cachedContents', 'POST', '[')).toBe(400);
    expect(await status('/v1beta/cachedContents', 'DELETE')).toBe(404);
    expect(await status('/v1beta/cachedContents/x', 'PATCH', '{}')).toBe(403);
  });

  it('may be named in a captured request wherever they come from', async () => {
    const { server } = await stored();
    await client(server).models.generateContent({
      model,
      contents: 'Where?',
      config: { cachedContent: 'cachedContents/made-elsewhere' },
    });
    expect(server.requests()).toMatchObject([
      { body: { cachedContent: 'cachedContents/made-elsewhere' } },
    ]);
  });
});
