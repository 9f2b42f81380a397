/** Digits of a float and where the point stands: 0.d1d2d3… × 10^point. */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/** A finite number times 10^places, rounded to a whole number, halves to even, without any error. */
export function scaled(value: number, places: number): bigint {
  const [mantissa, exponent] = parts(Math.abs(value));
  let over = mantissa;
  let under = 1n;
  if (exponent >= 0) over <<= BigInt(exponent);
  else under <<= BigInt(-exponent);
  if (places >= 0) over *= 10n ** BigInt(places);
  else under *= 10n ** BigInt(-places);
  const whole = over / under;
  const twice = (over % under) * 2n;
  const up = twice > under || (twice === under && whole % 2n === 1n);
  return up ? whole + 1n : whole;
}

/** The first `count` significant digits, rounded as above; a zero is all zeros. */
export function significant(value: number, count: number): Decimal {
  if (value === 0) return { digits: '0'.repeat(count), point: 1 };
  const power = Number(value.toExponential().split('e')[1]);
  const digits = String(scaled(value, count - 1 - power));
  // Rounding may carry into one digit more.
  if (digits.length > count) return { digits: digits.slice(0, count), point: power + 2 };
  // The shortest spelling may have been rounded up to the next power of ten.
  if (digits.length < count) return { digits: String(scaled(value, count - power)), point: power };
  return { digits, point: power + 1 };
}

/** A double as a whole number times a power of two. */
function parts(value: number): readonly [mantissa: bigint, exponent: number] {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  return exponent === 0 ? [fraction, -1_074] : [fraction | 0x10000000000000n, exponent - 1_075];
}
