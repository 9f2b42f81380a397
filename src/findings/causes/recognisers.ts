import { age } from './age.ts';
import { counter } from './counter.ts';
import { date } from './date.ts';
import { git } from './git.ts';
import { host } from './host.ts';
import { path } from './path.ts';
import { randomId } from './random-id.ts';
import { random } from './random.ts';
import { type Recogniser, type Span, matchAt } from './recogniser.ts';
import { signedUrl } from './signed-url.ts';
import { timestamp } from './timestamp.ts';
import { uuid } from './uuid.ts';

/** Every shape of a varying value, the most telling first. To add one: a file beside this and a line here. */
const RECOGNISERS: readonly Recogniser[] = [
  signedUrl,
  uuid,
  timestamp,
  date,
  randomId,
  git,
  age,
  counter,
  path,
  host,
  random,
];

/** What the bytes at `span` look like, and where the whole value stands; null for an unknown shape. */
export function shapeAt(
  text: string,
  span: Span,
  among: readonly Recogniser[] = RECOGNISERS,
): { readonly cause: Recogniser['cause']; readonly match: Span } | null {
  for (const recogniser of among) {
    const match = matchAt(recogniser, text, span);
    if (match !== null) return { cause: recogniser.cause, match };
  }
  return null;
}
