import type { Notice } from './notice.ts';
import type { Sums } from './watched.ts';
/** What a window says about one prefix, or about several. */
export interface Said {
    readonly sums: Sums;
    readonly windowSeconds: number;
    readonly now: number;
}
/** Whom a notice is about. */
export interface Subject {
    readonly key: string;
    readonly name: string | null;
    readonly reason: string | null;
}
export declare function prefixNotice(kind: 'firing' | 'resolved', about: Subject, said: Said): Notice;
/** Many prefixes at once, in one notice instead of one each. */
export declare function incidentNotice(kind: 'incident' | 'resolved', of: {
    readonly breaching: number;
    readonly all: number;
}, said: Said): Notice;
export declare function digestNotice(rest: readonly Notice[], said: Said): Notice;
