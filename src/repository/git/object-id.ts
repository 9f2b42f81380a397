import { createHash } from 'node:crypto';

/** How a repository names its objects. */
export type ObjectFormat = 'sha1' | 'sha256';

/** The id that git gives an object with these contents: two files have the same only with equal bytes. */
export function objectId(
  format: ObjectFormat,
  type: 'blob' | 'tree',
  contents: Uint8Array,
): string {
  return createHash(format).update(`${type} ${contents.length}\0`).update(contents).digest('hex');
}

/** Whether a text is a full object id, of either format. */
export function isObjectId(text: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
}

/** Refuses everything but a full object id: an option or a second question must not get to git. */
export function assertObjectId(text: string): void {
  if (!isObjectId(text)) throw new Error(`${JSON.stringify(text.slice(0, 100))} is no object id.`);
}
