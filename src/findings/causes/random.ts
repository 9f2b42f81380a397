import type { Recogniser } from './recogniser.ts';

/** A number out of a generator. */
export const random: Recogniser = {
  cause: 'random',
  patterns: [/\b0\.\d{6,20}\b/g, /\b(?:seed|rand(?:om)?)\W{1,4}-?\d{1,20}(?:\.\d{1,20})?/gi],
};
