import { date } from '../causes/date.ts';
import { randomId } from '../causes/random-id.ts';
import type { Span } from '../causes/recogniser.ts';
import { shapeAt } from '../causes/recognisers.ts';
import { signedUrl } from '../causes/signed-url.ts';
import { timestamp } from '../causes/timestamp.ts';
import { uuid } from '../causes/uuid.ts';
import type { Cause, Severity } from '../finding.ts';
import { tokens } from '../../json/pointer.ts';
import type { SourceKind } from '../../render/rendering.ts';

/** A value of a volatile shape that head has and that no second render can settle. */
export interface Suspect {
  readonly cause: Cause;
  readonly severity: Severity;
  readonly value: string;
  /** True where base holds a value of that shape in that place. */
  readonly preExisting: boolean;
}

const SHAPES = [signedUrl, uuid, timestamp, randomId, date];

/** Members of a schema that hold samples: a value in them is an example whatever its shape. */
const SAMPLES = new Set(['example', 'examples', 'default', 'enum', 'const', 'format', 'pattern']);

/**
 * Judges bytes that head changed: of a volatile shape or not (contract, section 5: `suspect-value`). Only
 * sources that are rendered once are judged; a date in a text file is a fact, not a clock.
 */
export function suspectIn(
  source: SourceKind,
  path: string,
  after: { readonly text: string; readonly span: Span },
  before: { readonly text: string; readonly span: Span } | null,
): Suspect | null {
  if (tokens(path).some((token) => SAMPLES.has(token))) return null;
  const found = shapeAt(after.text, after.span, SHAPES);
  const severity = found === null ? null : severityOf(source, found.cause);
  if (found === null || severity === null) return null;
  const earlier = before === null ? null : shapeAt(before.text, before.span, SHAPES);
  return {
    cause: found.cause,
    severity,
    value: after.text.slice(found.match.start, found.match.end),
    preExisting: earlier?.cause === found.cause,
  };
}

function severityOf(source: SourceKind, cause: Cause): Severity | null {
  switch (source) {
    case 'request':
    case 'trace':
    case 'recording':
      return cause === 'date' ? 'warning' : 'error';
    case 'composed':
    case 'text':
    case 'format':
      return cause === 'date' ? null : 'warning';
    // What source code puts in is judged by its expressions.
    case 'code':
    case 'command':
    case 'capture':
      return null;
  }
}
