import type { Recogniser } from './recogniser.ts';

/** A place in one machine's file system. */
export const path: Recogniser = {
  cause: 'path',
  patterns: [
    /(?<![\w.])(?:\/(?:home|Users|tmp|var|private|root|opt|mnt|runner|github|workspace|builds|srv|data)\/)[^\s"'<>()|]{0,400}/g,
    /\b[A-Z]:\\[^\s"'<>|]{1,400}/g,
    /\b(?:tmp|temp)[\w-]{6,40}\b/gi,
  ],
};
