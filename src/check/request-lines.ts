import { masked } from '../findings/secrets.ts';
import { canonical } from '../json/canonical.ts';
import type { TraceLine } from './trace-lines.ts';

/**
 * The rendered requests as a trace: JSON Lines (contract, section 3), each request with its members
 * and numbers as they were written. Known shapes of secrets are masked in their own length: equal ones
 * equally, so that a probe of the trace finds in the cache what the prompts themselves would find.
 */
export function requestLines(requests: readonly TraceLine[]): string {
  return requests
    .map((line) => `${canonical({ ...line }, 'written', (text) => JSON.stringify(masked(text)))}\n`)
    .join('');
}
