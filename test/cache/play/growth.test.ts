import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import { type Sent, assistant, block, claude, played, user } from './playing.ts';

describe('property 3: growth', () => {
  test('appended turns miss nothing and read all that was there', () => {
    const turns = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.boolean()), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(turns, (list) => {
        const sent = list.map((_, last): Sent => {
          const said = list.slice(0, last + 1).flatMap(([count], turn): Json[] => {
            const blocks = Array.from({ length: count + 1 }, (_, at) => block(`${turn}.${at}`));
            const isLast = turn === last;
            return [
              user(...blocks.slice(0, -1), block(`${turn} asks`, isLast ? '5m' : undefined)),
              ...(isLast ? [] : [assistant(block(`${turn} answers`))]),
            ];
          });
          const tokens = list
            .slice(0, last + 1)
            .flatMap(([count], turn) => [
              ...Array.from({ length: count + 1 }, () => 7),
              ...(turn === last ? [] : [9]),
            ]);
          const body = claude([block('handbook')], said);
          return { at: last * 30, body, tokens: [4000, ...tokens], session: 'a' };
        });
        const result = played(sent);
        expect(result.slice(1).map(({ missReason }) => missReason)).toEqual(
          list.slice(1).map(() => null),
        );
        for (const { read, expected } of result) expect(read).toBe(expected);
      }),
      { numRuns: 150 },
    );
  });
});
