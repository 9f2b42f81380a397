/**
 * OpenAI's vocabulary as data beside the bundle instead of 200,000 lines of JavaScript in it: a third of the size,
 * and no code to parse. The tokenizer itself is gpt-tokenizer's own, and so is what is decoded here.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import ranks from 'gpt-tokenizer/bpeRanks/o200k_base';

/** The data's file, beside the parts of the bundle. */
const FILE = 'o200k_base.json.br';
const PACKAGE = 'gpt-tokenizer/encoding/o200k_base';

/** What takes the place of the package's module in the bundle. */
const MODULE = `import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { GptEncoding } from 'gpt-tokenizer/GptEncoding';

const folder = path.dirname(fileURLToPath(import.meta.url));
const ranks = JSON.parse(brotliDecompressSync(readFileSync(path.join(folder, '${FILE}'))).toString());
export const { countTokens } = GptEncoding.getEncodingApi('o200k_base', () => ranks);
`;

/**
 * Puts that module in front of the package wherever the compiled sources load it.
 * @param {string} counter the compiled file that does
 */
export function useVocabularyFile(counter) {
  const text = readFileSync(counter, 'utf8');
  if (!text.includes(`'${PACKAGE}'`))
    throw new Error(`${counter} does not load ${PACKAGE} any more.`);
  writeFileSync(counter, text.replace(`'${PACKAGE}'`, "'./o200k-base.js'"));
  writeFileSync(path.join(path.dirname(counter), 'o200k-base.js'), MODULE);
}

/** Writes the data. @param {string} folder */
export function writeVocabulary(folder) {
  const data = Buffer.from(JSON.stringify(ranks));
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
