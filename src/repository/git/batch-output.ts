/** One answer of `git cat-file --batch`. */
export type BatchAnswer =
  | {
      readonly kind: 'object';
      readonly oid: string;
      readonly type: string;
      readonly size: number;
      readonly bytes: Buffer;
    }
  /** Larger than the cap: its bytes went by without being kept. */
  | { readonly kind: 'oversized'; readonly size: number }
  | { readonly kind: 'missing' };

type Pending =
  | { readonly state: 'header'; text: string }
  | { readonly state: 'keep'; oid: string; type: string; bytes: Buffer; filled: number }
  | { readonly state: 'skip'; size: number; left: number };

/** A folder of some millions of files. */
const FOLDER_BYTES = 2 ** 28;

/**
 * Takes the output of `git cat-file --batch` apart: per object a line `<oid> <type> <size>`, the bytes,
 * a newline; or `<what was asked> missing`. Objects beyond `cap` bytes are let through without being held.
 * Folders may be larger: nobody chose their size, and without them there is nothing to read.
 */
export class BatchOutput {
  readonly #cap: number;
  #pending: Pending = { state: 'header', text: '' };

  constructor(cap: number) {
    this.#cap = cap;
  }

  /** Takes the next bytes; returns the answers that they complete, in order. */
  push(chunk: Buffer): BatchAnswer[] {
    const answers: BatchAnswer[] = [];
    let at = 0;
    while (at < chunk.length) {
      const [answer, next] = this.#step(chunk, at);
      if (answer !== null) answers.push(answer);
      at = next;
    }
    return answers;
  }

  #step(chunk: Buffer, at: number): readonly [BatchAnswer | null, number] {
    const pending = this.#pending;
    switch (pending.state) {
      case 'header': {
        const end = chunk.indexOf(10, at);
        pending.text += chunk.toString('latin1', at, end === -1 ? chunk.length : end);
        if (end === -1) return [null, chunk.length];
        return [this.#header(pending.text), end + 1];
      }
      case 'keep': {
        const copied = chunk.copy(pending.bytes, pending.filled, at);
        pending.filled += copied;
        if (at + copied === chunk.length) return [null, chunk.length];
        const { oid, type, bytes } = pending;
        this.#pending = { state: 'header', text: '' };
        // One more: the newline behind the contents.
        return [{ kind: 'object', oid, type, size: bytes.length, bytes }, at + copied + 1];
      }
      case 'skip': {
        const skipped = Math.min(pending.left, chunk.length - at);
        pending.left -= skipped;
        if (pending.left > 0) return [null, at + skipped];
        this.#pending = { state: 'header', text: '' };
        return [{ kind: 'oversized', size: pending.size }, at + skipped];
      }
    }
  }

  #header(text: string): BatchAnswer | null {
    this.#pending = { state: 'header', text: '' };
    const [oid = '', type = '', length] = text.split(' ');
    if (length === undefined) return { kind: 'missing' };
    const size = Number(length);
    this.#pending =
      size > (type === 'tree' ? FOLDER_BYTES : this.#cap)
        ? { state: 'skip', size, left: size + 1 }
        : { state: 'keep', oid, type, bytes: Buffer.allocUnsafe(size), filled: 0 };
    return null;
  }
}
