import type { PrefixFigures } from '../book/ledger.ts';
/** The figures by prefix in Prometheus' text exposition format, version 0.0.4. */
export declare function prometheusText(byPrefix: ReadonlyMap<string, PrefixFigures>): string;
