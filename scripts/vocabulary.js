/**
 * OpenAI's vocabulary as bytes beside the bundle instead of 200,000 lines of JavaScript in it: a third of the size,
 * and no code to parse. They are what src/request/tokens/vocabulary.ts makes of the package.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { pathToFileURL } from 'node:url';

/** The data's file, beside the parts of the bundle. */
const FILE = 'o200k_base.br';

/** What takes the place of src/request/tokens/vocabulary.ts in the bundle. */
const MODULE = `import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

export async function loadVocabulary() {
  const { O200K_TOKEN_SPLIT_REGEX } = await import('gpt-tokenizer/encodingParams/constants');
  const folder = path.dirname(fileURLToPath(import.meta.url));
  const tokens = brotliDecompressSync(readFileSync(path.join(folder, '${FILE}')));
  return { tokens, split: O200K_TOKEN_SPLIT_REGEX };
}
`;

/**
 * Writes what the compiled module loads, and puts the one that reads the file in its place.
 * @param {string} compiled the file that it replaces
 * @returns the data, to be written beside the bundle
 */
export async function takeVocabulary(compiled) {
  /** @type {typeof import('../src/request/tokens/vocabulary.ts')} */
  const { loadVocabulary } = await import(pathToFileURL(compiled).href);
  const { tokens } = await loadVocabulary();
  writeFileSync(compiled, MODULE);
  return tokens;
}

/** Writes the data. @param {string} folder @param {Uint8Array} data */
export function writeVocabulary(folder, data) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
  };
  writeFileSync(path.join(folder, FILE), brotliCompressSync(data, { params }));
}

/**
 * The bytes that a file of dist/ stands for: those of the data are what it decodes to, for a later version of
 * the compressor may spell them otherwise.
 * @param {string} file
 */
export function meaningOf(file) {
  const bytes = readFileSync(file);
  return path.basename(file) === FILE ? brotliDecompressSync(bytes) : bytes;
}
