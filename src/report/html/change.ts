import type { Change } from '../view/cost-view.ts';

/** A figure at base and at head in plain words; a dash where none is known. */
export function changeWords(change: Change | null): string {
  if (change === null) return '–';
  const { before, after, more } = change;
  const now = after ?? '–';
  const main = before === null ? now : `${before} → ${now}`;
  return more === null ? main : `${main}, ${more}`;
}
