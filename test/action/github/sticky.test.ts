import { describe, expect, it } from 'vitest';
import { gitHubApi } from '../../../src/action/github/api.ts';
import { markerOf } from '../../../src/action/github/marker.ts';
import { keepComment } from '../../../src/action/github/sticky.ts';
import { type FakeComment, type FakeGitHub, fakeGitHub } from '../../support/github.ts';

const marker = markerOf({ workflow: 'ci', job: 'guard', folder: '.' });
const other = markerOf({ workflow: 'ci', job: 'guard', folder: 'other' });
const BOT = 'github-actions[bot]';
const wanted = { pullRequest: 2, marker, body: `${marker}\nred`, create: true };
const green = { ...wanted, body: `${marker}\ngreen` };

function apiOf(github: FakeGitHub) {
  return gitHubApi({ token: 'ghs_token', url: github.url, repository: 'octo/shop' });
}

function strangers(count: number): readonly FakeComment[] {
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    author: `person-${index}`,
    body: 'Looks good to me.',
  }));
}

const methods = (github: FakeGitHub): readonly string[] =>
  github.requests.map((request) => request.split(' ')[0] ?? '').filter((one) => one !== 'GET');

describe('the comment on a pull request', () => {
  it('is written once and edited in place from then on', async () => {
    await using github = await fakeGitHub();
    const first = await keepComment(apiOf(github), wanted);
    const second = await keepComment(apiOf(github), green);
    expect(second).toBe(first);
    expect(first).toBe('https://github.test/octo/shop/pull/2#issuecomment-1001');
    expect(github.comments).toEqual([{ id: 1001, author: BOT, body: green.body }]);
    expect(github.problems).toEqual([]);
  });

  it('is found behind 150 comments of others', async () => {
    await using github = await fakeGitHub({ comments: strangers(150) });
    github.add(BOT, wanted.body);
    await keepComment(apiOf(github), green);
    expect(github.comments.slice(150).map(({ body }) => body)).toEqual([green.body]);
    expect(github.requests.filter((request) => request.includes('page=2'))).toHaveLength(1);
    expect(github.problems).toEqual([]);
  });

  it('is kept on an enterprise server too, under its own address', async () => {
    const comments = strangers(150);
    await using github = await fakeGitHub({ prefix: '/api/v3', comments });
    await keepComment(apiOf(github), wanted);
    await keepComment(apiOf(github), green);
    expect(github.comments.at(-1)?.body).toBe(green.body);
    expect(github.comments).toHaveLength(151);
    expect(github.problems).toEqual([]);
  });

  it('is not touched where it says that already', async () => {
    await using github = await fakeGitHub();
    github.add(BOT, wanted.body.replaceAll('\n', '\r\n'));
    await keepComment(apiOf(github), wanted);
    expect(methods(github)).toEqual([]);
  });

  it('is not written where there is none and none is wanted', async () => {
    await using github = await fakeGitHub({ comments: strangers(3) });
    expect(await keepComment(apiOf(github), { ...wanted, create: false })).toBeNull();
    expect(methods(github)).toEqual([]);
    github.add(BOT, wanted.body);
    await keepComment(apiOf(github), { ...green, create: false });
    expect(github.comments.at(-1)?.body).toBe(green.body);
  });

  it.each([
    ['of somebody else with the same marker', 'mallory', `${marker}\nall is well`],
    ['of ours with another key', BOT, `${other}\nred`],
    ['of ours that quotes the marker', BOT, `He wrote:\n${marker}\nred`],
    ['of ours whose key begins like it', BOT, `${marker.replace(' -->', 'x -->')}\nred`],
  ])('is not one %s', async (_, author, body) => {
    await using github = await fakeGitHub();
    github.add(author, body);
    await keepComment(apiOf(github), wanted);
    expect(github.comments.map((comment) => comment.body)).toEqual([body, wanted.body]);
  });

  it('belongs to the person whose token writes it', async () => {
    await using github = await fakeGitHub({ author: 'ada', person: true });
    github.add(BOT, wanted.body);
    github.add('ada', wanted.body);
    await keepComment(apiOf(github), green);
    expect(github.comments.map(({ body }) => body)).toEqual([wanted.body, green.body]);
    expect(github.problems).toEqual([]);
  });

  it('of an app is found by the login that its own answer tells', async () => {
    await using github = await fakeGitHub({ author: 'larkfield[bot]' });
    const first = await keepComment(apiOf(github), wanted);
    expect(await keepComment(apiOf(github), green)).toBe(first);
    expect(github.comments.map(({ body }) => body)).toEqual([green.body]);
  });

  it('is the older of two that parallel jobs write', async () => {
    let raced = false;
    await using github = await fakeGitHub({
      meanwhile({ method }, fake) {
        if (method !== 'POST' || raced) return;
        raced = true;
        fake.add(BOT, `${marker}\nfrom the other job`);
      },
    });
    const url = await keepComment(apiOf(github), wanted);
    expect(github.comments).toEqual([{ id: 1001, author: BOT, body: wanted.body }]);
    expect(url).toContain('issuecomment-1001');
    expect(github.problems).toEqual([]);
  });
});

// At the same time: between two attempts there is a pause.
describe.concurrent('a server in trouble', () => {
  it('is asked again', async () => {
    await using github = await fakeGitHub({ faults: [{ method: 'GET', status: 502, times: 2 }] });
    await keepComment(apiOf(github), wanted);
    expect(github.comments).toHaveLength(1);
  });

  it.each([false, true])(
    'gets one comment, whether it wrote the lost one (%s) or not',
    async (done) => {
      await using github = await fakeGitHub({
        faults: [{ method: 'POST', status: 502, times: 1, done }],
      });
      await keepComment(apiOf(github), wanted);
      expect(github.comments.map(({ body }) => body)).toEqual([wanted.body]);
      expect(github.problems).toEqual([]);
    },
  );

  it('is given up in the end', async () => {
    await using github = await fakeGitHub({ faults: [{ method: 'PATCH', status: 502 }] });
    github.add(BOT, wanted.body);
    await expect(keepComment(apiOf(github), green)).rejects.toMatchObject({ status: 502 });
    expect(methods(github)).toEqual(['PATCH', 'PATCH', 'PATCH']);
  });

  it('is not asked again for what it refuses', async () => {
    await using github = await fakeGitHub({ faults: [{ method: 'POST', status: 403 }] });
    await expect(keepComment(apiOf(github), wanted)).rejects.toMatchObject({ status: 403 });
    expect(methods(github)).toEqual(['POST']);
  });
});

describe('a server that asks to wait', () => {
  it.each([
    ['GET', 429, {}],
    ['POST', 429, { retryAfter: 0 }],
    ['POST', 403, { retryAfter: 0 }],
    ['POST', 403, { message: 'You have exceeded a secondary rate limit.' }],
  ] as const)(
    'of %s with %i is waited for: nothing was carried out',
    async (method, status, more) => {
      const fault = { method, status, times: 1, ...more };
      await using github = await fakeGitHub({ faults: [fault] });
      await keepComment(apiOf(github), wanted);
      expect(github.comments.map(({ body }) => body)).toEqual([wanted.body]);
    },
  );

  it('for longer than a step should take is not', async () => {
    const faults = [{ method: 'POST', status: 429, retryAfter: 3_600 }];
    await using github = await fakeGitHub({ faults });
    await expect(keepComment(apiOf(github), wanted)).rejects.toThrow(/accessible/);
    expect(methods(github)).toEqual(['POST']);
  });
});
