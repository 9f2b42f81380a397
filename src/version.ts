/** The version of this package; a test holds both equal to package.json, which lies outside of src/. */
export const VERSION = '0.1.0';

/** Where the project lives. */
export const HOMEPAGE = 'https://github.com/prompt-cache-guard/prompt-cache-guard';
