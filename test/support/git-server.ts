import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';

/** A git remote over HTTP on loopback. */
export interface GitServer extends AsyncDisposable {
  /** What a hosting service calls its server URL. */
  readonly origin: string;
  /** The clone URL of the repository. */
  readonly url: string;
  /** Every Authorization header that came, in order; null where a request had none. */
  readonly authorizations: readonly (string | null)[];
}

/**
 * Serves a repository by git's own HTTP backend. With a token it answers 401 to whoever does not send
 * that as GitHub wants it: basic, for the user `x-access-token`.
 */
export async function gitServer(
  dir: string,
  env: Readonly<Record<string, string>>,
  token: string | null = null,
): Promise<GitServer> {
  const authorizations: (string | null)[] = [];
  const wanted =
    token === null
      ? null
      : `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`.toLowerCase();
  const server = createServer((request, response) => {
    const given = request.headers.authorization ?? null;
    authorizations.push(given);
    if (wanted !== null && given?.toLowerCase() !== wanted) {
      request.resume();
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
    } else {
      serve(request, response, dir, env);
    }
  });
  const origin = await listen(server);
  return {
    origin,
    url: `${origin}/${path.basename(dir)}`,
    authorizations,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      resolve(`http://127.0.0.1:${address.port}`);
    });
  });
}

/** One request by the CGI rules: header lines and an empty line from stdout, then the body. */
function serve(
  request: IncomingMessage,
  response: ServerResponse,
  dir: string,
  env: Readonly<Record<string, string>>,
): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const child = spawn('git', ['http-backend'], {
    env: {
      ...env,
      GIT_PROJECT_ROOT: path.dirname(dir),
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: decodeURIComponent(pathname),
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
  });
  request.pipe(child.stdin);
  child.stdin.on('error', () => {});
  const out: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.on('close', () => {
    const output = Buffer.concat(out);
    const end = output.indexOf('\r\n\r\n');
    const headers = output.toString('latin1', 0, end).split('\r\n');
    for (const line of headers) {
      const [name = '', value = ''] = line.split(/: (.*)/s);
      if (name === 'Status') response.statusCode = Number.parseInt(value, 10);
      else response.setHeader(name, value);
    }
    response.end(output.subarray(end + 4));
  });
}
