import type { RequestChain } from '../../cache/expected/request.ts';
import { sha256 } from '../../request/hash.ts';
import type { Section } from '../../request/unit.ts';
import type { SectionIds } from '../metrics.ts';
import type { RequestIdentity } from './identity.ts';

/** Hex digits of a section's hash: enough to tell versions apart. */
const DIGITS = 12;

/** The hashes of a request's sections; null where its form is not known. */
export function sectionIds(
  { chain, hashes }: Pick<RequestIdentity, 'chain' | 'hashes'>,
  salt: string,
): SectionIds | null {
  if (chain === null) return null;
  const last = chain.breakpoints.at(-1)?.unit ?? -1;
  const idOf = (section: Section, isPart: (unit: number) => boolean) => {
    const own = hashes.filter((_, unit) => chain.sections[unit] === section && isPart(unit));
    return own.length === 0 ? null : sha256(`${salt}\0${own.join('')}`).slice(0, DIGITS);
  };
  return {
    tools: idOf('tools', () => true),
    system: idOf('system', () => true),
    messages: idOf('messages', (unit) => unit <= last),
  };
}

/** How often the assistant has spoken in a request. */
export function turnOf({ chain, isReply }: Pick<RequestChain, 'chain' | 'isReply'>): number {
  let turns = 0;
  for (let unit = 0; unit < chain.length; unit += 1)
    if (isReply(unit) && !isReply(unit - 1)) turns += 1;
  return turns;
}
