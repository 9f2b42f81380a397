import { grouped } from '../../request/tokens/words.ts';
import type { Report, Revision } from '../report.ts';

/** `1 error`, `2 errors` */
export function times(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `1 of 3 prompts` */
export function share(part: number, all: number): string {
  return `${grouped(part)} of ${times(all, 'prompt')}`;
}

/** Says whether there is such a side at all: files that are looked at by themselves have no base. */
export function isSide(revision: Revision): boolean {
  return revision.ref !== '';
}

export const ESTIMATED =
  'Token counts are estimates: the tokenizers of most models are not public.';

/** Says whether a number of tokens in it is an estimate. */
export function isEstimated({ prompts }: Report): boolean {
  return prompts.some(({ base, head }) =>
    [base, head].some((side) => side?.tokens.kind === 'estimate'),
  );
}
