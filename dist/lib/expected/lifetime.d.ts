/** A lifetime as providers spell it ('5m', '12h') in seconds; undefined where there is none. */
export declare function seconds(ttl: string | null): number | undefined;
