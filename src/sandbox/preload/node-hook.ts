import { NODE_CLOCK } from './node-clock.ts';
import { NODE_OPENED } from './node-opened.ts';
import { NODE_ROWS } from './node-rows.ts';

/**
 * What Node programs load first (`node --require`): it pins or varies the clock, random values, file
 * order, host and user by the plan that stands next to it, and reports what the program did. CommonJS,
 * because that works in every Node; syncBuiltinESMExports carries it over to ES modules. It never
 * throws into the program.
 */
export const NODE_HOOK = String.raw`'use strict';
(() => {
  const fs = require('node:fs');
  const path = require('node:path');
  const Module = require('node:module');
  const write = fs.writeFileSync;
  const append = fs.appendFileSync;
  let plan;
  try {
    plan = JSON.parse(fs.readFileSync(path.join(__dirname, 'plan.json'), 'utf8'));
  } catch {
    return;
  }
  const { threadId } = require('node:worker_threads');
  const report = path.join(plan.reports, 'node-' + process.pid + '-' + threadId);
  const say = (kind, text) => {
    try { append(report, JSON.stringify([kind, text]) + '\n'); } catch {}
  };
  say('runtime', 'node');
  const attempt = (step) => {
    try { step(); } catch (error) { say('trouble', String(error)); }
  };

  // sfc32 over a seed: good enough for every test of randomness that a program may make.
  function generator(seed) {
    let a = 0x9e3779b9, b = 0x243f6a88, c = 0xb7e15162 ^ seed, d = seed | 1;
    const next = () => {
      const t = (((a + b) | 0) + d) | 0;
      d = (d + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = ((c << 21) | (c >>> 11)) + t | 0;
      return t >>> 0;
    };
    for (let n = 0; n < 16; n++) next();
    return next;
  }

${NODE_CLOCK}

  function random() {
    if (plan.seed === null) return;
    const next = generator(plan.seed);
    Math.random = () => (next() * 2097152 + (next() >>> 11)) / 9007199254740992;
    const crypto = require('node:crypto');
    const fill = (view) => {
      const bytes = ArrayBuffer.isView(view)
        ? new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
        : new Uint8Array(view);
      for (let n = 0; n < bytes.length; n++) bytes[n] = next() & 255;
      return view;
    };
    const uuid = () => {
      const bytes = fill(Buffer.alloc(16));
      bytes[6] = (bytes[6] & 15) | 64;
      bytes[8] = (bytes[8] & 63) | 128;
      return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    };
    const later = (done, value) => (process.nextTick(done, null, value), undefined);
    const { randomBytes, randomInt, randomFillSync, randomFill } = crypto;
    crypto.randomUUID = uuid;
    crypto.randomBytes = (size, done) => {
      // Wrong sizes keep their own errors.
      if (!Number.isInteger(size) || size < 0 || size > 2 ** 31 - 1) return randomBytes(size, done);
      const bytes = fill(Buffer.alloc(size));
      return typeof done === 'function' ? later(done, bytes) : bytes;
    };
    crypto.pseudoRandomBytes = crypto.randomBytes;
    const part = (view, offset = 0, size = undefined) => {
      const width = view.BYTES_PER_ELEMENT ?? 1;
      const buffer = ArrayBuffer.isView(view) ? view.buffer : view;
      const start = (ArrayBuffer.isView(view) ? view.byteOffset : 0) + offset * width;
      const end = size === undefined ? (view.byteOffset ?? 0) + view.byteLength : start + size * width;
      return new Uint8Array(buffer, start, end - start);
    };
    crypto.randomFillSync = (view, offset, size) => {
      if (view === null || typeof view !== 'object') return randomFillSync(view, offset, size);
      fill(part(view, offset, size));
      return view;
    };
    crypto.randomFill = (view, ...rest) => {
      const done = rest.pop();
      if (view === null || typeof view !== 'object' || typeof done !== 'function')
        return randomFill(view, ...rest, done);
      fill(part(view, ...rest));
      return later(done, view);
    };
    crypto.randomInt = (min, max, done) => {
      if (max === undefined || typeof max === 'function') [min, max, done] = [0, min, max];
      const range = max - min;
      if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || !(range > 0))
        return randomInt(min, max, done);
      const value = min + Math.floor(Math.random() * range);
      return typeof done === 'function' ? later(done, value) : value;
    };
    const web = Object.getPrototypeOf(crypto.webcrypto);
    web.getRandomValues = (view) => fill(view);
    web.randomUUID = uuid;
  }

  function order() {
    if (plan.order === null) return;
    const nameOf = (entry) => String(typeof entry === 'object' && 'name' in entry ? entry.name : entry);
    const arranged = (list) => {
      if (!Array.isArray(list)) return list;
      list.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0));
      if (plan.order === 0) return list;
      // Two files have one other order, and it has to be seen every time.
      if (plan.order === 1 || list.length < 3) return list.reverse();
      const sorted = list.map(nameOf).join('/');
      const next = generator(plan.order);
      for (let n = list.length - 1; n > 0; n--) {
        const other = next() % (n + 1);
        [list[n], list[other]] = [list[other], list[n]];
      }
      return list.map(nameOf).join('/') === sorted ? list.reverse() : list;
    };
    const { readdirSync, readdir } = fs;
    const promised = fs.promises.readdir;
    fs.readdirSync = (...args) => arranged(readdirSync(...args));
    fs.promises.readdir = async (...args) => arranged(await promised(...args));
    fs.readdir = (...args) => {
      const done = args.pop();
      if (typeof done !== 'function') return readdir(...args, done);
      return readdir(...args, (error, list) => done(error, error ? list : arranged(list)));
    };
    opened(arranged);
  }

${NODE_OPENED}

${NODE_ROWS}

  function machine() {
    if (plan.host === null) return;
    const os = require('node:os');
    const { userInfo } = os;
    os.hostname = () => plan.host;
    os.userInfo = (options) => {
      const info = userInfo(options);
      const text = (value) => (Buffer.isBuffer(info.username) ? Buffer.from(value) : value);
      return { ...info, username: text(plan.user), homedir: text(process.env.HOME ?? '') };
    };
  }

  // Code of another commit must not pass for this one's.
  function loaded() {
    if (plan.foreign.length === 0) return;
    const foreign = (file) =>
      plan.foreign.some((folder) => file.startsWith(folder + path.sep)) &&
      !plan.own.some((folder) => file.startsWith(folder + path.sep)) &&
      !file.includes(path.sep + 'node_modules' + path.sep);
    const note = (file) => foreign(file) && say('loaded', file);
    const { fileURLToPath, pathToFileURL } = require('node:url');
    if (typeof Module.registerHooks === 'function') {
      Module.registerHooks({
        load(url, context, next) {
          if (url.startsWith('file:')) note(fileURLToPath(url));
          return next(url, context);
        },
      });
      return;
    }
    const extension = Module.prototype.load;
    Module.prototype.load = function load(file) {
      note(file);
      return extension.call(this, file);
    };
    // Older Node loads ES modules in a thread of its own.
    if (threadId === 0 && typeof Module.register === 'function')
      Module.register(pathToFileURL(path.join(__dirname, 'loaded.mjs')).href, {
        data: { report, foreign: plan.foreign, own: plan.own },
      });
  }

  attempt(loaded);
  attempt(clock);
  attempt(random);
  attempt(contexts);
  attempt(order);
  attempt(rows);
  attempt(machine);
  attempt(() => require('./network.cjs')(plan, say));
  attempt(() => Module.syncBuiltinESMExports());
})();
`;

/** Reports the ES modules that a program loads, in a Node without module.registerHooks. */
export const NODE_LOADED = String.raw`import { appendFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
let settings;
export function initialize(data) { settings = data; }
export async function load(url, context, next) {
  if (url.startsWith('file:')) {
    const file = fileURLToPath(url);
    const below = (folder) => file.startsWith(folder + sep);
    if (settings.foreign.some(below) && !settings.own.some(below) && !file.includes(sep + 'node_modules' + sep))
      appendFileSync(settings.report, JSON.stringify(['loaded', file]) + '\n');
  }
  return next(url, context);
}
`;
