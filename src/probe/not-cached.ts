import { grouped } from '../request/tokens/words.ts';
import type { Answered } from './protocol-steps.ts';
import type { ProbeTarget } from './target.ts';

/** Why the provider neither reads nor writes, as far as the request and its token count tell. */
export function whyNotCached({ renders }: ProbeTarget, call: Answered): string {
  const { rules, breakpoints, model, illegal } = renders[0].segmented;
  const total = call.uncached + call.read + call.write;
  const least = rules.minimum.tokens;
  const said = 'Nothing was read and nothing was written:';
  if (rules.kind === 'entries' && rules.needsMarker && breakpoints.length === 0)
    return `${said} no marker asks the provider to cache anything.`;
  if (total < least)
    return `${said} the request has ${grouped(total)} tokens, and ${model} caches from ${grouped(least)} on.`;
  if (illegal.length > 0) return `${said} the provider does not honour the markers as they stand.`;
  if (
    rules.kind === 'entries' &&
    breakpoints.at(-1)?.unit !== renders[0].segmented.units.length - 1
  )
    return `${said} of the ${grouped(total)} tokens of the request, the part up to the last marker may be fewer than the ${grouped(least)} from which on ${model} caches, or this endpoint does not support caching.`;
  return `${said} the request is long enough with ${grouped(total)} tokens, so this endpoint or model does not seem to support caching (a gateway may drop the markers or the counts).`;
}
