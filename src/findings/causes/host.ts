import type { Recogniser } from './recogniser.ts';

/** The name or address of one machine. */
export const host: Recogniser = {
  cause: 'host',
  patterns: [
    /\bip-\d{1,3}-\d{1,3}-\d{1,3}-\d{1,3}\b/g,
    /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?::\d{2,5})?(?![\d.])/g,
    /\b(?:host(?:name)?|node|pod|container|worker|machine)\W{1,4}[\w.-]{2,120}/gi,
    /https?:\/\/[\w-]{8,80}(?:\.[\w-]{1,80}){1,6}/g,
  ],
};
