/**
 * What Node programs load for the network: it reports the hosts beyond this machine that they reach. In
 * a capture it sends the providers' hosts to the recorder, also where code names them, and lets no
 * other way to a provider through.
 */
export const NODE_NETWORK = String.raw`'use strict';
module.exports = (plan, say) => {
  const net = require('node:net');
  const recorder = plan.recorder === null ? null : new URL(plan.recorder);
  const bare = (host) => String(host).toLowerCase().replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const isLoopback = (host) => /^(?:localhost|.+\.localhost|127\.[\d.]+|::1|::ffff:127\.[\d.]+|0\.0\.0\.0|::)$/.test(bare(host));
  const isProvider = (host) => plan.providers.some((pattern) => new RegExp(pattern).test(bare(host)));
  const told = new Set();
  const reached = (host) => {
    if (told.has(host)) return;
    told.add(host);
    say('reached', bare(host));
  };

  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function (...args) {
    const [first, second] = Array.isArray(args[0]) ? args[0] : args;
    const options = first !== null && typeof first === 'object' ? first : { port: first, host: second };
    const host = options.path ? 'localhost' : typeof options.host === 'string' ? options.host : 'localhost';
    if (isLoopback(host)) return connect.apply(this, args);
    reached(host);
    if (recorder === null || !isProvider(options.servername || host)) return connect.apply(this, args);
    process.nextTick(() =>
      this.destroy(new Error('prompt-cache-guard: this client reaches ' + bare(host) + ' by a way that the recorder cannot take over. Set its base URL to ' + recorder.origin + '.')),
    );
    return this;
  };
  if (recorder === null) return;

  const fetch = globalThis.fetch;
  if (typeof fetch === 'function') {
    globalThis.fetch = function (input, init) {
      let url;
      try { url = new URL(typeof input === 'string' || input instanceof URL ? input : input.url); } catch {}
      if (url === undefined || !isProvider(url.hostname)) return fetch(input, init);
      const request = new Request(input, init);
      const headers = new Headers(request.headers);
      headers.set(plan.hostHeader, url.host);
      const moved = new URL(url.pathname + url.search, recorder);
      const body = request.body === null ? {} : { body: request.body, duplex: 'half' };
      return fetch(moved, { method: request.method, headers, signal: request.signal, redirect: request.redirect, ...body });
    };
  }

  const http = require('node:http');
  const https = require('node:https');
  for (const module of [http, https]) {
    const { request } = module;
    const own = function (...args) {
      const done = typeof args.at(-1) === 'function' ? args.pop() : undefined;
      const address = typeof args[0] === 'string' ? new URL(args[0]) : args[0] instanceof URL ? args[0] : null;
      const options = (address === null ? args[0] : args[1]) ?? {};
      const host = options.hostname ?? options.host ?? address?.hostname ?? 'localhost';
      if (!isProvider(String(host).replace(/:\d+$/, ''))) return request.call(module, ...args, ...(done ? [done] : []));
      const moved = {
        ...options,
        protocol: 'http:',
        host: recorder.hostname,
        hostname: recorder.hostname,
        port: recorder.port,
        path: options.path ?? (address === null ? '/' : address.pathname + address.search),
        agent: undefined,
        createConnection: undefined,
        headers: Array.isArray(options.headers)
          ? [...options.headers, plan.hostHeader, String(host)]
          : { ...options.headers, [plan.hostHeader]: String(host) },
      };
      return plainRequest(moved, done);
    };
    if (module === http) var plainRequest = request;
    module.request = own;
    module.get = (...args) => {
      const sent = own(...args);
      sent.end();
      return sent;
    };
  }
};
`;
