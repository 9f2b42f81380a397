/** A format specification as Python reads it. */
export interface Spec {
  readonly fill: string;
  readonly align: '<' | '>' | '=' | '^' | null;
  readonly sign: '+' | '-' | ' ';
  /** Whether a sign is written, be it the one that is meant anyway. */
  readonly signed: boolean;
  /** Whether a '0' in front of the width asks for zeros. */
  readonly zero: boolean;
  readonly alternate: boolean;
  readonly width: number;
  readonly grouping: ',' | '_' | '';
  readonly precision: number | null;
  /** '' where none is written. */
  readonly type: string;
}

const SPEC = /^(?:([\s\S])?([<>=^]))?([-+ ])?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([a-zA-Z%])?$/u;

/** More is a mistake, or meant to fill the memory. */
const WIDEST = 10_000;

/** Null for what is no specification, or one that fills more than a line can hold. */
export function specOf(text: string): Spec | null {
  const found = SPEC.exec(text);
  if (found === null) return null;
  const [, fill, align, sign, alternate, zero, width = '0', grouping, precision, type = ''] = found;
  const own = {
    width: Number(width),
    precision: precision === undefined ? null : Number(precision),
  };
  if (own.width > WIDEST || (own.precision ?? 0) > WIDEST) return null;
  return {
    ...own,
    fill: fill ?? (zero === undefined || align !== undefined ? (zero ?? ' ') : '0'),
    align: isAlign(align) ? align : zero === undefined ? null : '=',
    sign: sign === '+' || sign === ' ' ? sign : '-',
    signed: sign !== undefined,
    zero: zero !== undefined && align === undefined,
    alternate: alternate !== undefined,
    grouping: grouping === ',' || grouping === '_' ? grouping : '',
    type,
  };
}

function isAlign(sign: string | undefined): sign is '<' | '>' | '=' | '^' {
  return sign !== undefined && '<>=^'.includes(sign);
}

/** A text widened to its field; `sign` and `body` of a number are kept apart for '='. */
export function widened(
  spec: Spec,
  align: '<' | '>' | '=' | '^',
  sign: string,
  body: string,
): string {
  const missing = spec.width - Array.from(sign + body).length;
  if (missing <= 0) return sign + body;
  const left = align === '^' ? Math.floor(missing / 2) : align === '<' ? 0 : missing;
  const before = spec.fill.repeat(left);
  if (align === '=') return sign + before + body;
  return before + sign + body + spec.fill.repeat(missing - left);
}
