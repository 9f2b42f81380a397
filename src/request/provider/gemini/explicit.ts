import { type Json, entries, isObject, objectOf, text } from '../../../json/value.ts';
import type { Unit } from '../../unit.ts';
import type { CacheRules, Segmented } from '../provider.ts';
import type { Member } from './content.ts';
import { CACHING } from './models.ts';

/**
 * A request that names an explicit cache reads all of it: an entry that ends where the request's own content
 * begins. That anything behind it would be cached, however long, nobody documents; five turns of one
 * conversation read the cache and nothing else (rig pull 2375). A cache that has ended is refused, so that
 * whatever is answered could have read it.
 */
const RULES: CacheRules = {
  kind: 'entries',
  minimum: { tokens: Infinity, certain: false, source: CACHING },
  lookback: null,
  breakpoints: { limit: 1, beyond: 'latest' },
  needsMarker: false,
};

const NOTE =
  'The request reads an explicit cache: its name is compared, not its content. How many tokens it holds stands in the usage of a recorded reply and nowhere else.';

/** What holds of a request that names an explicit cache, instead of the implicit cache's rules. */
export function explicitly({
  value,
  pointer,
}: Member): Required<Pick<Segmented, 'rules' | 'breakpoints' | 'stored' | 'lifetime' | 'notes'>> {
  return {
    rules: RULES,
    breakpoints: [{ unit: 0, kind: 'implicit', pointer, ttl: null }],
    // It is named by a string; whatever else stands there names nothing that could be known again.
    stored: { pointer, value: text(value) ?? '' },
    lifetime: '24h',
    notes: [NOTE],
  };
}

/** The units of a request that is isolated by an explicit cache, too. */
export function isolatedBy(units: readonly Unit[], name: Json): readonly Unit[] {
  const [first, ...rest] = units;
  if (first === undefined || !isObject(first.value)) return units;
  const value = objectOf([...entries(first.value), ['cachedContent', name]]);
  return [{ ...first, value }, ...rest];
}
