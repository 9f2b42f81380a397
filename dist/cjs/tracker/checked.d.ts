import type { TrackerOptions } from './options.ts';
/**
 * The options, where their numbers make sense: a threshold of 60 alerts at every call, one that is not a
 * number never, and neither would be noticed.
 *
 * @throws RangeError that names the setting.
 */
export declare function checkedOptions(options: TrackerOptions): TrackerOptions;
