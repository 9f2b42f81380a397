import type { Recogniser } from './recogniser.ts';

/** The state of a checkout: a commit, a branch, a dirty tree. */
export const git: Recogniser = {
  cause: 'git',
  patterns: [
    /\b(?:HEAD|commit|revision|rev|sha|build|git)\b[^\n]{0,16}?\b[0-9a-f]{7,40}\b/gi,
    /\bv?\d{1,5}\.\d{1,5}\.\d{1,5}-\d{1,6}-g[0-9a-f]{7,40}(?:-dirty)?/g,
    /\b(?:On branch|branch[:=])\s{0,2}[\w./-]{1,120}/gi,
    /\bworking (?:tree|directory) (?:clean|dirty)\b|\b(?:modified|untracked):\s{1,8}\S{1,200}/gi,
  ],
};
