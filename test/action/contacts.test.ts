import { expect, it } from 'vitest';
import { watched } from '../support/contacts.ts';
import { fakeGitHub } from '../support/github.ts';
import { steps } from '../support/steps.ts';

const suite = steps();

it("the step calls GitHub's API itself, and origin through git, and nobody else", async () => {
  await using github = await fakeGitHub();
  const { contacts } = await watched(() => suite.stepOf(suite.red, { github, fresh: true }));
  expect(new Set(contacts.connected)).toEqual(new Set([new URL(github.url).host]));
  expect(contacts.lookedUp).toEqual([]);
  // The checkout of the test itself is a fetch from a folder.
  const fetching = contacts.started.filter((line) => /^git .*\bfetch\b(?!.* file:)/.test(line));
  expect(fetching.length).toBeGreaterThan(0);
  for (const line of fetching) expect(line).toMatch(/ (?:origin|http:\/\/127\.0\.0\.1:\d+\S*) /);
  expect(contacts.started.filter((line) => !line.startsWith('git '))).toEqual([]);
});
