import type { Address } from '../route.ts';
import type { Incoming } from './body.ts';

/** The header in which a hook that sends provider hosts here names the host that was meant. */
export const MEANT_HOST = 'x-prompt-cache-guard-host';

/** Method, path, query, host and headers of a request, whatever its HTTP version. */
export function addressOf(request: Incoming): Address {
  const { method = 'GET', url = '/' } = request;
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
  const [path, query] = split(withoutOrigin(url));
  return {
    method,
    path,
    query: new URLSearchParams(query),
    host: headers[MEANT_HOST] ?? headers[':authority'] ?? headers['host'] ?? '',
    headers,
  };
}

/** A client that takes the fake server for a proxy sends the whole address. */
function withoutOrigin(url: string): string {
  return url.replace(/^https?:\/\/[^/?]*/i, '');
}

function split(url: string): readonly [string, string] {
  const mark = url.indexOf('?');
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
}
