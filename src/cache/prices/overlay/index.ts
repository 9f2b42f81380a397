import { CLAUDE } from './claude.ts';
import { OPENAI_ROWS } from './openai.ts';
import { OTHERS } from './others.ts';
import type { OverlayRow } from './row.ts';

/** Prices of our own, in front of the catalogue's. */
export const OVERLAY: readonly OverlayRow[] = [...CLAUDE, ...OPENAI_ROWS, ...OTHERS];
