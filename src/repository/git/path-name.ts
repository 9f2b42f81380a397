import { isUtf8 } from 'node:buffer';

/**
 * Git's file names are bytes. Those that are not UTF-8 become lone surrogates (U+DC80 to U+DCFF, as in
 * Python's surrogateescape), so that different names never fall together and each can be turned back.
 */
export function nameOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString();
  let name = '';
  for (let at = 0; at < bytes.length;) {
    const length = [1, 2, 3, 4].find((n) => isUtf8(bytes.subarray(at, at + n))) ?? 0;
    const end = Math.min(at + length, bytes.length);
    name += length === 0 ? String.fromCharCode(0xdc00 + bytes.readUInt8(at)) : '';
    name += bytes.toString('utf8', at, end);
    at = length === 0 ? at + 1 : end;
  }
  return name;
}

/** The bytes that `nameOf` made this name of: what the file system has to be asked for. */
export function bytesOf(name: string): Buffer {
  if (!/[\uDC80-\uDCFF]/u.test(name)) return Buffer.from(name);
  return Buffer.concat(
    Array.from(name, (char) => {
      const code = char.charCodeAt(0);
      return char.length === 1 && code >= 0xdc80 && code <= 0xdcff
        ? Buffer.from([code - 0xdc00])
        : Buffer.from(char);
    }),
  );
}

/** The records of a `-z` output; each ends with a NUL byte. */
export function* records(output: Buffer): Generator<Buffer> {
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0, at);
    yield output.subarray(at, end === -1 ? output.length : end);
    at = end === -1 ? output.length : end + 1;
  }
}
