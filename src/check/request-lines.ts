import { canonical } from '../json/canonical.ts';
import type { TraceLine } from './trace-lines.ts';

/**
 * The rendered requests as a trace: JSON Lines (contract, section 3), each request with its members
 * and numbers as they were written.
 */
export function requestLines(requests: readonly TraceLine[]): string {
  return requests.map((line) => `${canonical({ ...line }, 'written')}\n`).join('');
}
