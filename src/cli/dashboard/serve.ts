import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import { messageOf, usageError } from '../../errors.ts';
import type { Dashboard } from './dashboard.ts';
import { exposition } from './exposition.ts';
import { dashboardPage } from './page.ts';

/** Seconds after which an open page is loaded again. */
const REFRESH = 10;

/** Whom a browser asks; another name would be another site's that points here. */
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

/**
 * Serves the page at `/`, made anew for every request, and its sums at `/metrics`, on loopback alone.
 * @param port 0 for any that is free
 * @throws GuardError (usage) for a port that is taken
 */
export async function servePage(port: number, read: () => Promise<Dashboard>): Promise<Server> {
  const server = createServer((request, response) => {
    const answer = (status: number, type: string, text: string) =>
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(text);
    const path = (request.url ?? '').replace(/\?.*$/s, '');
    if (!LOOPBACK.test(request.headers.host ?? ''))
      return answer(403, 'text/plain', 'This page is for this machine alone.\n');
    if (path !== '/' && path !== '/metrics') return answer(404, 'text/plain', 'Not here.\n');
    read().then(
      (dashboard) =>
        path === '/'
          ? answer(200, 'text/html', dashboardPage(dashboard, REFRESH))
          : answer(200, 'text/plain; version=0.0.4', exposition(dashboard)),
      (error: unknown) => answer(500, 'text/plain', `${messageOf(error)}\n`),
    );
    return response;
  });
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    throw usageError(
      `Port ${port} cannot be listened on (${messageOf(error)}). Name another one with --port N.`,
      error,
    );
  }
  return server;
}
