import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BatchOutput } from '../../../src/repository/git/batch-output.ts';
import type { BatchAnswer } from '../../../src/repository/git/batch-output.ts';

const oid = '0123456789'.repeat(4);
const CAP = 40;

/** What git would write for these contents; null for an object that is missing. */
function written(objects: readonly (Uint8Array | null)[]): Buffer {
  return Buffer.concat(
    objects.flatMap((contents) =>
      contents === null
        ? [Buffer.from(`${oid} missing\n`)]
        : [Buffer.from(`${oid} blob ${contents.length}\n`), contents, Buffer.from('\n')],
    ),
  );
}

function expected(contents: Uint8Array | null): BatchAnswer {
  if (contents === null) return { kind: 'missing' };
  const size = contents.length;
  if (size > CAP) return { kind: 'oversized', size };
  return { kind: 'object', oid, type: 'blob', size, bytes: Buffer.from(contents) };
}

it('the output comes apart the same way wherever the pipe cuts it', () => {
  const contents = fc.option(
    fc.oneof(
      fc.uint8Array({ maxLength: CAP + 8 }),
      fc.constantFrom(`${oid} missing\n`, `${oid} blob 3\n`, '\n').map((text) => Buffer.from(text)),
    ),
  );
  fc.assert(
    fc.property(fc.array(contents), fc.array(fc.nat(200)), (objects, sizes) => {
      const output = written(objects);
      const parser = new BatchOutput(CAP);
      const answers: BatchAnswer[] = [];
      let at = 0;
      for (const size of [...sizes, output.length]) {
        answers.push(...parser.push(output.subarray(at, at + size)));
        at += size;
      }
      expect(answers).toEqual(objects.map(expected));
    }),
  );
});

it('an object beyond the cap is not held while it goes by', () => {
  const parser = new BatchOutput(CAP);
  const size = 2 ** 40;
  expect(parser.push(Buffer.from(`${oid} blob ${size}\n`))).toEqual([]);
  const before = process.memoryUsage().arrayBuffers;
  const chunk = Buffer.alloc(65_536);
  for (let n = 0; n < 1_000; n += 1) expect(parser.push(chunk)).toEqual([]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
});
