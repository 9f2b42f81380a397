import type { Flattener } from './flatten.ts';
import type { Judge } from './judge.ts';
import type { Module } from './syntax.ts';

/** What reads one source file. */
export interface Reader {
  readonly module: Module;
  readonly path: string;
  readonly lineAt: (offset: number) => number;
  readonly judge: Judge;
  readonly flattener: Flattener;
}
