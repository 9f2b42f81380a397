import type { ProviderId } from '../../provider/provider.ts';
import { type Fetch } from '../fetch/tap.ts';
import type { AnyFunction } from './function.ts';
/** What the wrapping of clients needs of the tracker. */
export interface ClientHost {
    tap(inner: Fetch): Fetch;
    wrapFunction<F extends AnyFunction>(fn: F, platform: ProviderId): F;
    guard<T>(work: () => T): T | undefined;
    isMine(fetch: Fetch): boolean;
}
/**
 * Taps a client in place and says how; null for a client of an unknown kind. In place, because the clients
 * have private members that neither a copy nor a proxy has, and what they hand out (threads, runners,
 * copies by `withOptions`) has to be tapped too.
 */
export declare function wrapClient(client: object, host: ClientHost): 'fetch' | 'middleware' | 'models' | null;
