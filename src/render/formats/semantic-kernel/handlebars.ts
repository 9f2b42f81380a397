import type { HelperSet } from '../../engine-child/additions.ts';

interface Block {
  fn(context: unknown): string;
  readonly hash: Readonly<Record<string, unknown>>;
}

type Value = string | number | boolean | null | undefined;

/** The arguments of a helper without what Handlebars adds. */
function given(values: readonly unknown[]): readonly unknown[] {
  return values.slice(0, -1);
}

function lastOf(values: readonly unknown[]): Pick<Block, 'hash'> {
  const last = values.at(-1);
  const hash = typeof last === 'object' && last !== null && 'hash' in last ? last.hash : null;
  return { hash: typeof hash === 'object' && hash !== null ? { ...hash } : {} };
}

/**
 * The helpers that Semantic Kernel adds to Handlebars. Source: microsoft/semantic-kernel, python,
 * prompt_template/utils/handlebars_system_helpers.py (2026-11-23).
 */
export const kernelHelpers: HelperSet = (handlebars) => {
  const safe = (text: string) => new handlebars.SafeString(text);
  const compared = (holds: (one: number, other: number) => boolean) => (one: Value, other: Value) =>
    holds(Number(one), Number(other));
  const lessThan = compared((one, other) => one < other);
  const greaterThan = compared((one, other) => one > other);
  const atMost = compared((one, other) => one <= other);
  const atLeast = compared((one, other) => one >= other);
  handlebars.registerHelper({
    message(this: unknown, block: Block) {
      const attributes = Object.entries(block.hash).map(
        ([name, value]) => ` ${name}="${String(value)}"`,
      );
      return safe(`<message${attributes.join('')}>${block.fn(this)}</message>`);
    },
    messages: () => '',
    set(this: Record<string, unknown>, ...values: unknown[]) {
      const { hash } = lastOf(values);
      const [name = hash['name'], value = hash['value']] = given(values);
      Object.defineProperty(this, String(name), { value, enumerable: true, configurable: true });
      return '';
    },
    get(this: Record<string, unknown>, name: string) {
      return Object.hasOwn(this, name) ? this[name] : '';
    },
    array: (...values: unknown[]) => given(values),
    range(...values: unknown[]) {
      const numbers = given(values).map(Number);
      const [from, to] =
        numbers.length === 1 ? [0, numbers[0] ?? 0] : [numbers[0] ?? 0, numbers[1] ?? 0];
      const step = numbers[2] ?? 1;
      const length = Math.min(100_000, Math.max(0, Math.ceil((to - from) / step)));
      return Array.from({ length }, (_, index) => from + index * step);
    },
    concat: (...values: unknown[]) => given(values).join(''),
    or: (...values: unknown[]) => given(values).some(Boolean),
    add: (...values: unknown[]) => given(values).reduce((sum: number, one) => sum + Number(one), 0),
    subtract: (first: Value, ...values: unknown[]) =>
      given(values).reduce((rest: number, one) => rest - Number(one), Number(first)),
    equals: (one: Value, other: Value) => one === other,
    less_than: lessThan,
    lessThan,
    greater_than: greaterThan,
    greaterThan,
    less_than_or_equal: atMost,
    lessThanOrEqual: atMost,
    greater_than_or_equal: atLeast,
    greaterThanOrEqual: atLeast,
    json: (value: unknown) => safe(JSON.stringify(value)),
    double_open: () => safe('{{'),
    doubleOpen: () => safe('{{'),
    double_close: () => safe('}}'),
    doubleClose: () => safe('}}'),
  });
};
