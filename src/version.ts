/** The version of this package; a test holds it equal to package.json, which lies outside of src/. */
export const VERSION = '0.1.0';
