import { type Json } from '../../json/value.ts';
import type { Unit } from '../../prefix/unit.ts';
import type { Segmented } from '../provider.ts';
import type { Member } from './content.ts';
/** What holds of a request that names an explicit cache, instead of the implicit cache's rules. */
export declare function explicitly({ value, pointer, }: Member): Required<Pick<Segmented, 'rules' | 'breakpoints' | 'stored' | 'lifetime' | 'notes'>>;
/** The units of a request that is isolated by an explicit cache, too. */
export declare function isolatedBy(units: readonly Unit[], name: Json): readonly Unit[];
