import type { JsonDocument } from '../../documents/json-document.ts';
import type { Side } from '../../side.ts';

/** A file of LangChain's, read. */
export interface LangChainFile extends JsonDocument {
  readonly side: Side;
  readonly file: string;
}
