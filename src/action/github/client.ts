import { patient } from './patience.ts';

export type Octokit = Awaited<ReturnType<typeof open>>;

/** Loaded when the first request is made: many a check makes none, and it takes as long as all the rest. */
export async function open(token: string, baseUrl: string) {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl });
  octokit.hook.wrap('request', patient);
  return octokit;
}
