import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** What a piece of work reached for while it ran. */
export interface Contacts {
  /** `host:port` of every connection that this process opened, over whatever module. */
  readonly connected: readonly string[];
  /** Names that it looked up; addresses are none. */
  readonly lookedUp: readonly string[];
  /** Programs that it started, each with its arguments in one line. */
  readonly started: readonly string[];
}

type Method = (...args: readonly unknown[]) => unknown;

/**
 * Runs `work` with every way out of this process watched: all of http, https, http2, tls and fetch ends in a
 * socket, and a name in a lookup. Nothing is held back.
 */
export async function watched<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly contacts: Contacts }> {
  const contacts = { connected: [] as string[], lookedUp: [] as string[], started: [] as string[] };
  const restore = [
    spied(net.Socket.prototype, 'connect', (given) => {
      contacts.connected.push(target(given));
    }),
    spied(dgram, 'createSocket', () => {
      contacts.connected.push('udp');
    }),
    ...LOOKUPS.map((name) =>
      spied(dns, name, (host) => {
        if (net.isIP(String(host)) === 0) contacts.lookedUp.push(String(host));
      }),
    ),
    ...LOOKUPS.map((name) =>
      spied(dns.promises, name, (host) => {
        if (net.isIP(String(host)) === 0) contacts.lookedUp.push(String(host));
      }),
    ),
    ...(
      ['spawn', 'spawnSync', 'execFile', 'execFileSync', 'exec', 'execSync', 'fork'] as const
    ).map((name) =>
      spied(childProcess, name, (command, args) => {
        contacts.started.push([command, ...(Array.isArray(args) ? args : [])].join(' '));
      }),
    ),
  ];
  syncBuiltinESMExports();
  try {
    return { value: await work(), contacts };
  } finally {
    for (const undo of restore) undo();
    syncBuiltinESMExports();
  }
}

const LOOKUPS = ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveTxt'] as const;

/** Lets `hear` know of each call of a method; returns what undoes that. */
function spied(
  owner: object,
  name: string,
  hear: (...args: readonly unknown[]) => void,
): () => void {
  const original = Reflect.get(owner, name) as Method;
  Reflect.set(owner, name, function called(this: unknown, ...args: readonly unknown[]) {
    hear(...args);
    return Reflect.apply(original, this, args);
  });
  return () => {
    Reflect.set(owner, name, original);
  };
}

/** Where a socket is connected to: Node hands on its normalised arguments as a list. */
function target(given: unknown): string {
  const options = (Array.isArray(given) ? given[0] : given) as net.TcpNetConnectOpts &
    net.IpcNetConnectOpts;
  if (typeof options !== 'object') return String(options);
  return options.path ?? `${options.host ?? 'localhost'}:${options.port}`;
}
