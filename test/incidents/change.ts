import type { Json } from '../../src/json/value.ts';
import { anthropicBody, systemBlock } from '../support/requests.ts';

/**
 * Real incidents, rebuilt as request bodies as they went out before and after the change. What one
 * rendering of each commit cannot tell (noise of every render, later turns, other users) is specified
 * with the axes that can.
 */
export interface Change {
  readonly id: string;
  readonly story: string;
  readonly base: Json;
  readonly head: Json;
  /** Code, severity and causes of what is introduced, most telling first. */
  readonly found: readonly (readonly [code: string, severity: string, ...causes: string[]])[];
}

export const clean = anthropicBody();

export function withSystem(text: string): ReturnType<typeof anthropicBody> {
  return anthropicBody({ system: [systemBlock(text)] });
}
