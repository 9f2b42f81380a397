import type { Cause } from '../finding.ts';

/** A run of text, UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Names the cause of a value that varies, by its shape. A pattern never makes a finding by itself: it
 * only says what the bytes that differ look like.
 */
export interface Recogniser {
  readonly cause: Cause;
  /** Global expressions without nested quantifiers, so that hostile text cannot stall them. */
  readonly patterns: readonly RegExp[];
  /** Refuses a match by what stands around it. */
  readonly except?: (text: string, match: Span) => boolean;
}

// A value is short; looking further than this from the changed bytes could only find another value.
const REACH = 160;

/** The first match of a recogniser that straddles `span`, or null. */
export function matchAt(recogniser: Recogniser, text: string, span: Span): Span | null {
  const from = Math.max(0, span.start - REACH);
  const window = text.slice(from, span.end + REACH);
  for (const pattern of recogniser.patterns) {
    for (const match of window.matchAll(pattern)) {
      const found = { start: from + match.index, end: from + match.index + match[0].length };
      const straddles = found.start < span.end && found.end > span.start;
      if (straddles && !recogniser.except?.(text, found)) return found;
    }
  }
  return null;
}
