import path from 'node:path';
import { mendedJson, mendedJsonLines } from './mended-json.ts';
import { mendedText } from './mended-text.ts';

/**
 * A file with base's form around what head means.
 * @param name decides how it is read
 * @throws SyntaxError for JSON that is none
 */
export function mended(name: string, base: string, head: string): string {
  switch (path.extname(name).toLowerCase()) {
    case '.json':
      return mendedJson(base, head);
    case '.jsonl':
    case '.ndjson':
      return mendedJsonLines(base, head);
    default:
      return mendedText(base, head);
  }
}
