import { messageOf } from '../../errors.ts';
import type { Variation } from '../rendering.ts';
import { type ComposedInput, composedRequest } from './composed.ts';
import { casesOf } from './variables.ts';

/**
 * The requests that a composed prompt makes when one of its varying variables takes another of its values
 * and all others keep theirs: what each variable reaches, control flow and loops included.
 */
export async function composedVariations(input: ComposedInput): Promise<readonly Variation[]> {
  const values = casesOf(input.config)[0]?.values ?? new Map();
  const variations: Variation[] = [];
  for (const [name, { varies, values: samples }] of Object.entries(input.config.vars)) {
    if (varies === null) continue;
    const requests: Variation['requests'][number][] = [];
    const failures: string[] = [];
    for (const sample of samples.slice(1)) {
      try {
        requests.push(await composedRequest(input, new Map([...values, [name, sample]])));
      } catch (error) {
        failures.push(messageOf(error));
      }
    }
    variations.push({ variable: name, varies, requests, failures });
  }
  return variations;
}
