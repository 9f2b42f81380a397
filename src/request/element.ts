/**
 * The element of a list at an index that is known to be in it.
 * Throws a RangeError for one that is not: a fault of ours, never of the input.
 */
export function at<T>(list: readonly T[], index: number): T {
  const element = list[index];
  if (element === undefined)
    throw new RangeError(`index ${index} outside a list of ${list.length}`);
  return element;
}
