import { expect, it } from 'vitest';
import { keepSuggestions } from '../../../src/action/suggest/keep.ts';
import { suggestionBody } from '../../../src/action/suggest/body.ts';
import type { ReviewComment, ReviewsApi } from '../../../src/action/github/reviews.ts';

const marker = '<!-- prompt-cache-guard:v1 key=k -->';
const suggestion = {
  path: 'a.md',
  start: 2,
  end: 3,
  lines: ['b'],
  causes: ['whitespace'],
  index: 1,
  count: 1,
} as const;
const wanted = { pullRequest: 2, commit: 'c', marker, suggestions: [suggestion] };
const comment = (id: number, author: string, body: string): ReviewComment => ({
  id,
  author,
  body,
  path: 'a.md',
  start: 2,
  end: 3,
});
const ours = suggestionBody(marker, { ...suggestion, lines: ['old'] });

/** What is done to a pull request with these comments. */
async function done(comments: readonly ReviewComment[], login: string | null) {
  const calls: string[] = [];
  const api: ReviewsApi = {
    files: async () => [],
    reviewComments: async () => comments,
    createReviewComment: async (_, { path, start, end }) => {
      calls.push(`create ${path}:${start}-${end}`);
    },
    updateReviewComment: async (id, body) => {
      calls.push(`update ${id} ${body.includes('```suggestion') ? 'with lines' : 'emptied'}`);
    },
    resolve: async (_, ids) => {
      calls.push(`resolve ${[...ids].join()}`);
    },
  };
  await keepSuggestions(api, wanted, login);
  return calls;
}

it('edits what says something else of the same lines', async () => {
  expect(await done([comment(1, 'me', ours)], 'me')).toEqual(['update 1 with lines']);
});

it('leaves comments of others alone, who can write the marker too', async () => {
  const others = [comment(1, 'mallory', ours), comment(2, 'me', `Look:\n${ours}`)];
  expect(await done(others, 'me')).toEqual(['create a.md:2-3']);
  expect(await done([comment(1, 'mallory', ours)], null)).toEqual(['create a.md:2-3']);
});

it('knows its own by an app where the token may not ask who it is', async () => {
  const body = suggestionBody(marker, suggestion);
  expect(await done([comment(1, 'shop[bot]', body)], null)).toEqual([]);
});

it('empties what is on lines that are gone, and writes it where they are now', async () => {
  const gone = { ...comment(1, 'me', ours), start: null, end: null };
  const calls = await done([gone], 'me');
  expect(calls).toEqual(['create a.md:2-3', 'update 1 emptied', 'resolve 1']);
});
