import type { Json } from '../../src/json/value.ts';
import type { Address } from '../../src/fake-provider/route.ts';
import { routeOf } from '../../src/fake-provider/route.ts';
import type { Call } from '../../src/fake-provider/exchange.ts';
import { readCall } from '../../src/fake-provider/read-call.ts';

/** An address as a client sends it; the query stands in the path. */
export function addressFor(
  url: string,
  {
    method = 'POST',
    host = '127.0.0.1:1',
    headers = {},
  }: Partial<Omit<Address, 'path' | 'query'>> = {},
): Address {
  const [path = '', query = ''] = url.split('?');
  return { method, path, query: new URLSearchParams(query), host, headers };
}

/** The call that a body makes at an address. */
export function callOf(body: Json, url = '/v1/messages'): Call {
  const routed = routeOf(addressFor(url));
  if (routed.kind !== 'call') throw new Error(`${url} is no call.`);
  return readCall(routed.route, Buffer.from(JSON.stringify(body)));
}
