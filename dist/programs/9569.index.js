export const id = 9569;
export const ids = [9569];
export const modules = {
50005: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L: () => dummyKeys,
	e: () => captureEnvironment
});
var _repository_config_provider_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25714);
function captureEnvironment(port) {
	const root = `http://127.0.0.1:${port}`;
	return {
		ANTHROPIC_BASE_URL: root,
		ANTHROPIC_API_URL: root,
		ANTHROPIC_API_BASE: root,
		ANTHROPIC_BEDROCK_BASE_URL: root,
		ANTHROPIC_BEDROCK_MANTLE_BASE_URL: `${root}/anthropic`,
		ANTHROPIC_VERTEX_BASE_URL: `${root}/v1`,
		ANTHROPIC_FOUNDRY_BASE_URL: `${root}/anthropic`,
		ANTHROPIC_AWS_BASE_URL: root,
		ANTHROPIC_GOOGLE_CLOUD_BASE_URL: root,
		ANTHROPIC_VERTEX_PROJECT_ID: "fake-server",
		CLOUD_ML_REGION: "us-east5",
		OPENAI_BASE_URL: `${root}/v1`,
		OPENAI_API_BASE: `${root}/v1`,
		AZURE_OPENAI_ENDPOINT: root,
		OPENAI_API_VERSION: "2025-04-01-preview",
		GOOGLE_GEMINI_BASE_URL: root,
		GOOGLE_VERTEX_BASE_URL: root,
		AWS_ENDPOINT_URL_BEDROCK_RUNTIME: root,
		AWS_BEDROCK_BASE_URL: `${root}/v1`,
		AWS_REGION: "us-east-1",
		AWS_DEFAULT_REGION: "us-east-1",
		AWS_EC2_METADATA_DISABLED: "true",
		...dummyKeys(),
		NO_PROXY: LOOPBACK,
		no_proxy: LOOPBACK
	};
}
function dummyKeys() {
	return Object.fromEntries(_repository_config_provider_keys_js__WEBPACK_IMPORTED_MODULE_0__.Xt.map((name) => [name, KEY]));
}
const KEY = "prompt-cache-guard-dummy-key";
const LOOPBACK = "127.0.0.1,localhost";
}),
35403: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { l: () => HOST_PATTERNS });
var _request_provider_addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89508);
const HOST_PATTERNS = [
	...[..._request_provider_addresses_js__WEBPACK_IMPORTED_MODULE_0__.kZ.map(([ending]) => ending), "ai-gateway.vercel.sh"].map((ending) => String.raw`(?:^|\.)${ending.replaceAll(".", String.raw`\.`)}$`),
	String.raw`^bedrock-runtime\.[a-z0-9-]+\.amazonaws\.com$`,
	String.raw`^(?:[a-z0-9-]+-)?aiplatform\.googleapis\.com$`
];
}),
47443: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	W: () => scenarioReplier,
	n: () => isScenario
});
var _replies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85732);
var _scripted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18992);
const call = { name: "*" };
const SCENARIOS = {
	"tool-loop": [{
		text: "Let me look.",
		toolCalls: [call]
	}, {
		toolCalls: [call],
		times: 5
	}],
	"failing-tool": [
		{ toolCalls: [{
			name: "*",
			unfit: true
		}] },
		{
			text: "That failed; I try again.",
			toolCalls: [call]
		},
		{ toolCalls: [call, {
			name: "*",
			unfit: true
		}] },
		{ toolCalls: [call] }
	],
	"parallel-tools": [
		{ toolCalls: [
			call,
			call,
			call
		] },
		{
			text: "Two more.",
			toolCalls: [call, call]
		},
		{ toolCalls: [
			call,
			call,
			call,
			call
		] }
	],
	image: [
		{ toolCalls: [
			"*screenshot*",
			"*image*",
			"*photo*",
			"*picture*",
			"*chart*"
		].map(named) },
		{ toolCalls: [call] },
		{ toolCalls: [
			"*screenshot*",
			"*image*",
			"*photo*",
			"*picture*",
			"*chart*"
		].map(named) },
		{ toolCalls: [call] }
	],
	resume: [
		{ toolCalls: [call] },
		{
			text: "Half of it is done, and",
			stop: "length"
		},
		{ text: "I stop here; ask me to go on." },
		{ toolCalls: [call] },
		{ text: "I stop here again." },
		{ toolCalls: [call] }
	],
	"long-session": [
		{
			text: "This will take a while.",
			toolCalls: [call],
			times: 10
		},
		{ toolCalls: [
			call,
			call,
			call
		] },
		{
			toolCalls: [call],
			times: 20
		}
	]
};
function isScenario(name) {
	return Object.hasOwn(SCENARIOS, name);
}
function scenarioReplier(name) {
	const play = (0, _scripted_js__WEBPACK_IMPORTED_MODULE_0__.e)(SCENARIOS[name], ending);
	return (call, turn) => isBound(call) ? (0, _replies_js__WEBPACK_IMPORTED_MODULE_1__.ks)(call, turn) : play(call, turn);
}
function isBound({ reading }) {
	return reading.format !== null || reading.warmsOnly || reading.choice.kind !== "auto";
}
const ending = (call, turn) => (0, _replies_js__WEBPACK_IMPORTED_MODULE_1__.ks)(call, {
	...turn,
	tools: []
});
function named(name) {
	return { name };
}
}),
18992: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { e: () => scriptedReplier });
var _replies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85732);
var _synthesise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40087);
function scriptedReplier(script, otherwise = _replies_js__WEBPACK_IMPORTED_MODULE_0__.ks) {
	return (call, turn) => {
		const { played } = turn.conversation;
		const index = script.findIndex((entry, place) => isLeft(entry, played.get(place) ?? 0) && fits(entry, call, turn) && canCall(entry, turn));
		const entry = script[index];
		if (entry === undefined) return otherwise(call, turn);
		played.set(index, (played.get(index) ?? 0) + 1);
		return replyOf(entry, call, turn);
	};
}
function isLeft({ times = 1 }, played) {
	return times === "always" || played < times;
}
function fits({ when }, call, turn) {
	return call.model.includes(when?.model ?? "") && call.reading.lastUserText.includes(when?.lastUserText ?? "") && (when?.call === undefined || when.call === turn.index);
}
function canCall({ toolCalls = [] }, turn) {
	return toolCalls.length === 0 || callsOf(toolCalls, turn).length > 0;
}
function replyOf(entry, call, turn) {
	if (entry.error !== undefined) {
		const { status, type = null, message = "A scripted error.", headers = {} } = entry.error;
		return {
			kind: "error",
			status,
			type,
			message,
			details: null,
			headers
		};
	}
	return (0, _replies_js__WEBPACK_IMPORTED_MODULE_0__.If)(call, turn, {
		text: entry.text ?? null,
		toolCalls: callsOf(entry.toolCalls ?? [], turn),
		...entry.stop === undefined ? {} : { stop: entry.stop },
		...entry.usage === undefined ? {} : { usage: defined(entry.usage) }
	});
}
function callsOf(scripted, turn) {
	return scripted.flatMap((call, place) => {
		const tool = toolOf(call.name, turn, place);
		return tool === undefined ? [] : [{
			name: tool.name,
			arguments: argumentsOf(call, tool)
		}];
	});
}
function toolOf(name, { tools, index }, place) {
	if (!name.includes("*")) return tools.find((tool) => tool.name === name) ?? {
		name,
		schema: null,
		type: null
	};
	const parts = name.toLowerCase().split("*");
	const fitting = tools.filter((tool) => holds(tool.name.toLowerCase(), parts));
	return fitting[(index + place) % fitting.length];
}
function holds(name, parts) {
	const [first = "", ...more] = parts;
	const last = more.pop() ?? "";
	if (!name.startsWith(first) || !name.endsWith(last)) return false;
	let at = first.length;
	for (const part of more) {
		const found = name.indexOf(part, at);
		if (found === -1) return false;
		at = found + part.length;
	}
	return at <= name.length - last.length;
}
function argumentsOf({ arguments: given, unfit }, tool) {
	return given ?? (unfit === true ? (0, _synthesise_js__WEBPACK_IMPORTED_MODULE_1__.h)(tool.schema ?? {}) : (0, _replies_js__WEBPACK_IMPORTED_MODULE_0__.Oz)(tool));
}
function defined(usage) {
	return Object.fromEntries(Object.entries(usage).filter(([, value]) => value !== undefined));
}
}),
72024: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	f: () => sentRequests,
	k: () => nothingCaptured
});
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
var _sources_prompt_headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73265);
function sentRequests(recorded) {
	const answered = new Map();
	for (const { conversation, status, order } of recorded) if (status !== null && status < 400) answered.set(conversation, order);
	const isReplaced = ({ conversation, status, order }) => status !== null && status >= 400 && (answered.get(conversation) ?? -1) > order;
	return recorded.filter((one) => one.operation === "create" && one.retry === 0 && !isReplaced(one)).map(({ body, provider, model, headers }) => ({
		body,
		locate: () => null,
		prompt: null,
		case: null,
		side: null,
		render: 0,
		session: null,
		turn: null,
		at: null,
		provider,
		model: (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(body, "model") === undefined && model !== "" ? model : null,
		namespace: null,
		host: null,
		headers: (0, _sources_prompt_headers_js__WEBPACK_IMPORTED_MODULE_1__.X)(headers),
		usage: null,
		unitTokens: null
	}));
}
function nothingCaptured(what, seen, reached) {
	if (seen.some(({ host, path }) => GATEWAY.test(`${host}${path}`))) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.tv)(`${what} calls its model by the Vercel AI Gateway, whose protocol carries no provider's request: give the captured run a provider's own model, such as anthropic('claude-sonnet-5') of @ai-sdk/anthropic.`);
	const asked = [...new Set(seen.map(({ method, path }) => `${method} ${path}`))].slice(0, 3);
	if (asked.length > 0) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.tv)(`${what} sent no request that a provider takes; the recorder saw ${asked.join(", ")}: let it send a chat, message or generate request.`);
	const elsewhere = reached.length === 0 ? "it reached no host at all" : `it reached ${reached.slice(0, 5).join(", ")}`;
	return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.tv)(`${what} sent nothing to the recorder; ${elsewhere}: construct the client with baseURL from ANTHROPIC_BASE_URL, OPENAI_BASE_URL or its like, or print the request body with render.`);
}
const GATEWAY = /^ai-gateway\.vercel\.sh\b|\/ai\/language-model$/;
}),
73831: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { R: () => Hooks });
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
;
const NODE_CLOCK = String.raw`  const began = performance.now();
  const now = () => Math.floor(plan.time * 1000 + performance.now() - began);

  function clock() {
    if (plan.time === null) return;
    globalThis.Date = pinned(globalThis);
    Object.defineProperty(performance, 'timeOrigin', { value: plan.time * 1000 - began });
  }

  /** A Date for a global object; its Intl is changed in place. */
  function pinned(scope) {
    const Real = scope.Date;
    const Pinned = new Proxy(Real, {
      construct: (target, args, self) =>
        Reflect.construct(target, args.length === 0 ? [now()] : args, self === Pinned ? target : self),
      apply: () => new Real(now()).toString(),
    });
    Real.now = now;
    Real.prototype.constructor = Pinned;
    const { prototype } = scope.Intl.DateTimeFormat;
    const format = Object.getOwnPropertyDescriptor(prototype, 'format');
    Object.defineProperty(prototype, 'format', {
      ...format,
      get() {
        const real = format.get.call(this);
        return (date) => real(date === undefined ? now() : date);
      },
    });
    const parts = prototype.formatToParts;
    prototype.formatToParts = function formatToParts(date) {
      return parts.call(this, date === undefined ? now() : date);
    };
    return Pinned;
  }

  function contexts() {
    const vm = require('node:vm');
    const { createContext, runInContext, isContext } = vm;
    const settle = (context) => attempt(() => {
      const scope = runInContext('globalThis', context);
      if (plan.seed !== null) scope.Math.random = () => Math.random();
      // Not enumerable: programs look through the object for what a script left there.
      if (plan.time !== null)
        Object.defineProperty(scope, 'Date', { value: pinned(scope), writable: true, configurable: true });
    });
    vm.createContext = function (...args) {
      const isKnown = typeof args[0] === 'object' && args[0] !== null && isContext(args[0]);
      const context = createContext(...args);
      if (!isKnown) settle(context);
      return context;
    };
    const made = (object, options) => {
      const { contextName: name, contextOrigin: origin, contextCodeGeneration: codeGeneration, microtaskMode } =
        typeof options === 'object' && options !== null ? options : {};
      const given = Object.entries({ name, origin, codeGeneration, microtaskMode });
      return vm.createContext(object, Object.fromEntries(given.filter(([, value]) => value !== undefined)));
    };
    vm.runInNewContext = (code, object, options) => runInContext(code, made(object, options), options);
    vm.Script.prototype.runInNewContext = function (object, options) {
      return this.runInContext(made(object, options), options);
    };
  }`;
;
const NODE_OPENED = String.raw`  function opened(arranged) {
    const { prototype } = fs.Dir;
    const { readSync, read } = prototype;
    const left = new WeakMap();
    prototype.readSync = function () {
      if (!left.has(this)) {
        const entries = [];
        for (let entry = readSync.call(this); entry !== null; entry = readSync.call(this)) entries.push(entry);
        left.set(this, arranged(entries));
      }
      const rest = left.get(this);
      // A folder that was closed says so itself.
      return rest.length > 0 ? rest.shift() : readSync.call(this);
    };
    prototype.read = function (done) {
      if (typeof done !== 'function')
        return new Promise((resolve, reject) => this.read((error, entry) => (error ? reject(error) : resolve(entry))));
      if (left.get(this)?.length === 0) return read.call(this, done);
      let entry;
      try { entry = this.readSync(); } catch (error) { return void process.nextTick(done, error); }
      process.nextTick(done, null, entry);
    };
    prototype.entries = async function* () {
      try {
        for (let entry = await this.read(); entry !== null; entry = await this.read()) yield entry;
      } finally {
        await this.close();
      }
    };
    prototype[Symbol.asyncIterator] = prototype.entries;
  }`;
;
const NODE_ROWS = String.raw`  function rows() {
    if (!plan.order) return;
    let isDone = false;
    const reverse = () => {
      if (isDone) return;
      isDone = true;
      const sqlite = require('node:sqlite');
      const Real = sqlite.DatabaseSync;
      const Reversing = new Proxy(Real, {
        construct(target, args, self) {
          const database = Reflect.construct(target, args, self === Reversing ? target : self);
          try { database.exec('PRAGMA reverse_unordered_selects = 1'); } catch {}
          return database;
        },
      });
      sqlite.DatabaseSync = Reversing;
      Module.syncBuiltinESMExports();
    };
    const load = Module._load;
    Module._load = function (request, ...rest) {
      if (request === 'node:sqlite') attempt(reverse);
      return load.call(this, request, ...rest);
    };
    if (typeof Module.registerHooks !== 'function') return;
    Module.registerHooks({
      resolve(specifier, context, next) {
        if (specifier === 'node:sqlite') attempt(reverse);
        return next(specifier, context);
      },
    });
  }
`;
;
const NODE_HOOK = String.raw`'use strict';
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
const NODE_LOADED = String.raw`import { appendFileSync } from 'node:fs';
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
;
const NODE_NETWORK = String.raw`'use strict';
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
;
const PYTHON_CLOCK = String.raw`def _clock(plan, say):
    if plan["time"] is None:
        return
    import datetime
    import time

    monotonic = getattr(time, "monotonic_ns", None) or (lambda: int(time.monotonic() * 1e9))
    began = monotonic()
    real = {name: getattr(time, name) for name in ("localtime", "gmtime", "ctime", "strftime", "asctime")}
    start = int(plan["time"]) * 1_000_000_000

    def time_ns():
        return start + monotonic() - began

    def now():
        return time_ns() / 1e9

    def localtime(seconds=None):
        return real["localtime"](now() if seconds is None else seconds)

    def asked(name):
        return lambda *given: real[name](*given) if given else real[name](localtime())

    time.time = _Function(now)
    if hasattr(time, "time_ns"):
        time.time_ns = _Function(time_ns)
    if hasattr(time, "clock_gettime"):
        clock_gettime = time.clock_gettime
        time.clock_gettime = _Function(lambda clock: now() if clock == time.CLOCK_REALTIME else clock_gettime(clock))
    if hasattr(time, "clock_gettime_ns"):
        clock_gettime_ns = time.clock_gettime_ns
        time.clock_gettime_ns = _Function(lambda clock: time_ns() if clock == time.CLOCK_REALTIME else clock_gettime_ns(clock))
    time.localtime = _Function(localtime)
    time.gmtime = _Function(lambda seconds=None: real["gmtime"](now() if seconds is None else seconds))
    time.ctime = _Function(lambda seconds=None: real["ctime"](now() if seconds is None else seconds))
    time.asctime = _Function(asked("asctime"))
    time.strftime = _Function(lambda form, *given: real["strftime"](form, *(given or (localtime(),))))

    def pinned(real_type, namespace):
        class Meta(type):
            def __instancecheck__(cls, value):
                return isinstance(value, real_type) if cls.__bases__ == (real_type,) else type.__instancecheck__(cls, value)

            def __subclasscheck__(cls, other):
                return issubclass(other, real_type) if cls.__bases__ == (real_type,) else type.__subclasscheck__(cls, other)

        made = Meta(real_type.__name__, (real_type,), dict(namespace, __module__="datetime", __doc__=real_type.__doc__))
        made.__qualname__ = real_type.__qualname__
        return made

    date, moment = datetime.date, datetime.datetime
    datetime.date = pinned(date, {"today": classmethod(lambda cls: cls.fromtimestamp(now()))})
    datetime.datetime = pinned(moment, {
        "now": classmethod(lambda cls, tz=None: cls.fromtimestamp(now(), tz)),
        "today": classmethod(lambda cls: cls.fromtimestamp(now())),
        "utcnow": classmethod(lambda cls: cls.fromtimestamp(now(), datetime.timezone.utc).replace(tzinfo=None)),
        # What the C code makes of it must not be a type that nobody imported.
        "date": lambda self: datetime.date(self.year, self.month, self.day),
    })`;
;
const PYTHON_NETWORK = String.raw`def _network(plan, say):
    import re

    recorder = plan["recorder"]
    providers = [re.compile(pattern) for pattern in plan["providers"]]
    told = set()

    def is_provider(host):
        return any(pattern.search(host.lower().rstrip(".")) for pattern in providers)

    def is_loopback(host):
        return host in ("", "localhost", "::1", "0.0.0.0", "::") or host.startswith("127.") or host.endswith(".localhost")

    def hear(event, arguments):
        if event == "socket.getaddrinfo":
            host = arguments[0]
        elif event == "socket.connect" and isinstance(arguments[1], tuple):
            host = arguments[1][0]
        else:
            return
        if isinstance(host, bytes):
            host = host.decode("ascii", "replace")
        if not isinstance(host, str) or is_loopback(host):
            return
        if event == "socket.getaddrinfo" or re.match(r"[\d.]+$|.*:", host):
            if event == "socket.connect" and told:
                return
            if host not in told:
                told.add(host)
                say("reached", host)
        if recorder is not None and is_provider(host):
            raise ConnectionRefusedError(
                "prompt-cache-guard: this client reaches %s by a way that the recorder cannot take over. "
                "Set its base URL to %s." % (host, recorder))

    if hasattr(sys, "addaudithook"):
        sys.addaudithook(hear)
    if recorder is None:
        return
    address, port = recorder.split("//", 1)[1].rsplit(":", 1)

    def httpx_like(module):
        def moved(request):
            if not is_provider(request.url.host):
                return
            request.headers[plan["hostHeader"]] = request.url.host
            request.url = request.url.copy_with(scheme="http", host=address, port=int(port))

        handle = module.HTTPTransport.handle_request
        handle_async = module.AsyncHTTPTransport.handle_async_request

        def handle_request(self, request):
            moved(request)
            return handle(self, request)

        async def handle_async_request(self, request):
            moved(request)
            return await handle_async(self, request)

        module.HTTPTransport.handle_request = handle_request
        module.AsyncHTTPTransport.handle_async_request = handle_async_request

    def requests_like(module):
        adapter = module.adapters.HTTPAdapter
        send = adapter.send

        def sent(self, request, *arguments, **named):
            match = re.match(r"https?://([^/:?#]+)(?::\d+)?(.*)$", request.url, re.S)
            if match and is_provider(match.group(1)):
                request.headers[plan["hostHeader"]] = match.group(1)
                request.url = recorder + match.group(2)
                named["proxies"] = {}
            return send(self, request, *arguments, **named)

        adapter.send = sent

    def standard(module):
        def is_moved(connection):
            return getattr(connection, "_tunnel_host", None) is None and is_provider(connection.host)

        def rerouted(connect):
            def connected(self):
                if not is_moved(self):
                    return connect(self)
                self.sock = self._create_connection((address, int(port)), self.timeout, self.source_address)

            return connected

        for name in ("HTTPConnection", "HTTPSConnection"):
            kind = getattr(module, name, None)
            if kind is not None:
                kind.connect = rerouted(kind.connect)
        endheaders = module.HTTPConnection.endheaders

        def ended(self, *arguments, **named):
            if is_moved(self):
                self.putheader(plan["hostHeader"], self.host)
            return endheaders(self, *arguments, **named)

        module.HTTPConnection.endheaders = ended

    _after_import({
        "httpx": httpx_like,
        "httpx2": httpx_like,
        "requests": requests_like,
        "http.client": standard,
    }, say)


def _after_import(patches, say):
    import importlib.util

    class Finder:
        @staticmethod
        def find_spec(name, path=None, target=None):
            if name not in patches:
                return None
            patch = patches.pop(name)
            spec = importlib.util.find_spec(name)
            if spec is None or spec.loader is None:
                return spec
            run = spec.loader.exec_module

            def exec_module(module):
                run(module)
                try:
                    patch(module)
                except Exception as error:
                    say("trouble", "%s: %r" % (name, error))

            spec.loader.exec_module = exec_module
            return spec

    sys.meta_path.insert(0, Finder)
`;
;
const PYTHON_ROWS = String.raw`def _rows(plan, say):
    if not plan["order"]:
        return

    def sqlite_like(module):
        connect = module.connect

        def reversing(*arguments, **named):
            connection = connect(*arguments, **named)
            try:
                connection.execute("PRAGMA reverse_unordered_selects = 1").close()
            except Exception:
                pass
            return connection

        module.connect = module.dbapi2.connect = _Function(reversing)

    _after_import({"sqlite3": sqlite_like}, say)`;
;
const PYTHON_HOOK = String.raw`import json
import os
import sys

_here = os.path.dirname(os.path.abspath(__file__))


def _main():
    with open(os.path.join(os.path.dirname(_here), "plan.json"), encoding="utf-8") as file:
        plan = json.load(file)
    report = os.path.join(plan["reports"], "python-%d" % os.getpid())

    def say(kind, text):
        try:
            target = os.open(report, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(target, (json.dumps([kind, text]) + "\n").encode())
            finally:
                os.close(target)
        except Exception:
            pass

    say("runtime", "python")
    for step in (_own_code, _clock, _entropy, _order, _rows, _machine, _network):
        try:
            step(plan, say)
        except Exception as error:
            say("trouble", "%s: %r" % (step.__name__, error))


class _Function:
    """In a class a function becomes a method, which the built-in one that it replaces does not."""

    def __init__(self, function):
        self._function = function
        self.__name__ = function.__name__

    def __call__(self, *arguments, **named):
        return self._function(*arguments, **named)


def _below(name, folders):
    return any(name.startswith(folder + os.sep) for folder in folders)


def _own_code(plan, say):
    """An editable install in a shared environment leads to the checkout: here it leads to the tree."""
    if not plan["foreign"]:
        return
    import atexit

    def moved(name):
        if not isinstance(name, str) or _below(name, plan["own"]) or _is_installed(name):
            return name
        if name == plan["checkout"] or name.startswith(plan["checkout"] + os.sep):
            return plan["tree"] + name[len(plan["checkout"]):]
        return name

    sys.path[:] = [moved(name) for name in sys.path]
    for name, module in list(sys.modules.items()):
        if name.startswith("__editable___"):
            for table in ("MAPPING", "NAMESPACES"):
                mapping = getattr(module, table, None)
                if isinstance(mapping, dict):
                    for key, value in list(mapping.items()):
                        mapping[key] = [moved(v) for v in value] if isinstance(value, list) else moved(value)

    def tell():
        for module in list(sys.modules.values()):
            name = getattr(module, "__file__", None)
            if not isinstance(name, str):
                continue
            name = os.path.realpath(name)
            if _below(name, plan["foreign"]) and not _below(name, plan["own"]) and not _is_installed(name):
                say("loaded", name)

    atexit.register(tell)


def _is_installed(name):
    parts = name.split(os.sep)
    return "site-packages" in parts or "dist-packages" in parts or "node_modules" in parts


${PYTHON_CLOCK}


def _entropy(plan, say):
    if plan["seed"] is None:
        return
    try:
        from _sha256 import sha256
    except ImportError:
        from _sha2 import sha256
    state = {"count": 0}

    def urandom(size):
        if not isinstance(size, int) or size < 0:
            return real(size)
        made = b""
        while len(made) < size:
            state["count"] += 1
            made += sha256(b"%d %d" % (plan["seed"], state["count"])).digest()
        return made[:size]

    real = os.urandom
    os.urandom = _Function(urandom)
    if hasattr(os, "getrandom"):
        os.getrandom = _Function(lambda size, flags=0: urandom(size))
    import random

    seed = random.Random.seed

    def seeded(self, a=None, version=2):
        return seed(self, int.from_bytes(urandom(16), "big") if a is None else a, version)

    random.Random.seed = seeded
    random._urandom = urandom
    random.seed = random._inst.seed
    random.seed()


def _order(plan, say):
    if plan["order"] is None:
        return
    listdir, scandir = os.listdir, os.scandir

    def arranged(entries, name):
        entries = sorted(entries, key=lambda entry: os.fspath(name(entry)))
        order = plan["order"]
        if order == 0:
            return entries
        # Two files have one other order, and it has to be seen every time.
        if order == 1 or len(entries) < 3:
            return entries[::-1]
        before, state = list(entries), order
        for at in range(len(entries) - 1, 0, -1):
            state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
            other = (state >> 33) % (at + 1)
            entries[at], entries[other] = entries[other], entries[at]
        return entries[::-1] if entries == before else entries

    class Entries:
        def __init__(self, opened):
            with opened:
                self._entries = iter(arranged(opened, lambda entry: entry.name))

        def __iter__(self):
            return self

        def __next__(self):
            return next(self._entries)

        def __enter__(self):
            return self

        def __exit__(self, *arguments):
            self.close()

        def close(self):
            self._entries = iter(())

    os.listdir = _Function(lambda *path, **named: arranged(listdir(*path, **named), lambda entry: entry))
    os.scandir = _Function(lambda *path, **named: Entries(scandir(*path, **named)))


${PYTHON_ROWS}


def _machine(plan, say):
    if plan["host"] is None:
        return
    import _socket

    _socket.gethostname = _Function(lambda: plan["host"])
    if hasattr(os, "uname"):
        uname = os.uname

        def named():
            real = uname()
            return type(real)((real.sysname, plan["host"], real.release, real.version, real.machine))

        os.uname = _Function(named)
    os.getlogin = _Function(lambda: plan["user"])
    try:
        import pwd
    except ImportError:
        return
    getpwuid = pwd.getpwuid

    def person(uid):
        real = getpwuid(uid)
        if uid != os.getuid():
            return real
        return type(real)((plan["user"], *real[1:5], os.environ.get("HOME", real[5]), real[6]))

    pwd.getpwuid = _Function(person)


${PYTHON_NETWORK}

def _next_sitecustomize():
    import importlib.machinery
    import importlib.util

    others = [name for name in sys.path if os.path.abspath(name or ".") != _here]
    spec = importlib.machinery.PathFinder.find_spec("sitecustomize", others)
    if spec is not None and spec.loader is not None:
        module = importlib.util.module_from_spec(spec)
        sys.modules["sitecustomize"] = module
        spec.loader.exec_module(module)


try:
    _main()
except Exception:
    pass
_next_sitecustomize()
`;
;
class Hooks {
	#plan;
	#node;
	#python;
	constructor(folder) {
		this.#plan = external_node_path_.join(folder, "plan.json");
		this.#node = external_node_path_.join(folder, "node.cjs");
		this.#python = external_node_path_.join(folder, "python");
		(0, external_node_fs_.mkdirSync)(this.#python, { recursive: true });
		(0, external_node_fs_.writeFileSync)(this.#node, NODE_HOOK);
		(0, external_node_fs_.writeFileSync)(external_node_path_.join(folder, "loaded.mjs"), NODE_LOADED);
		(0, external_node_fs_.writeFileSync)(external_node_path_.join(folder, "network.cjs"), NODE_NETWORK);
		(0, external_node_fs_.writeFileSync)(external_node_path_.join(this.#python, "sitecustomize.py"), PYTHON_HOOK);
	}
	plan(plan) {
		(0, external_node_fs_.writeFileSync)(this.#plan, JSON.stringify(plan));
	}
	variables(own) {
		const after = (name, separator) => own[name] === undefined || own[name] === "" ? "" : `${separator}${own[name]}`;
		return {
			NODE_OPTIONS: `--require=${this.#node}${after("NODE_OPTIONS", " ")}`,
			PYTHONPATH: `${this.#python}${after("PYTHONPATH", external_node_path_.delimiter)}`
		};
	}
}
}),
31126: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D: () => NOTHING_HEARD,
	o: () => readReports
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
const NOTHING_HEARD = {
	runtimes: new Set(),
	reached: [],
	loaded: [],
	troubles: []
};
function readReports(folder) {
	const said = {
		runtime: new Set(),
		reached: new Set(),
		loaded: new Set(),
		trouble: new Set()
	};
	for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).toSorted().slice(0, FILES)) for (const line of linesOf(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name))) {
		const [kind, text] = entryOf(line);
		said[kind]?.add(text.slice(0, LENGTH));
	}
	return {
		runtimes: said["runtime"] ?? new Set(),
		reached: [...said["reached"] ?? []],
		loaded: [...said["loaded"] ?? []],
		troubles: [...said["trouble"] ?? []]
	};
}
const FILES = 1e3;
const BYTES = 1024 * 1024;
const LENGTH = 300;
function linesOf(file) {
	const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
	return stats.isFile() && stats.size <= BYTES ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8").split("\n") : [];
}
function entryOf(line) {
	try {
		const entry = JSON.parse(line);
		if (Array.isArray(entry) && typeof entry[0] === "string" && typeof entry[1] === "string") return [entry[0], entry[1]];
	} catch {}
	return ["", ""];
}
}),
25714: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	GR: () => SECRET_KEYS,
	JB: () => holdsProviderKey,
	Xt: () => NEEDED_KEYS,
	dC: () => PROVIDER_KEYS
});
const NEEDED_KEYS = [
	"ANTHROPIC_API_KEY",
	"ANTHROPIC_FOUNDRY_API_KEY",
	"OPENAI_API_KEY",
	"AZURE_OPENAI_API_KEY",
	"GEMINI_API_KEY",
	"GOOGLE_GENERATIVE_AI_API_KEY",
	"AWS_ACCESS_KEY_ID",
	"AWS_SECRET_ACCESS_KEY",
	"AI_GATEWAY_API_KEY",
	"CEREBRAS_API_KEY",
	"COHERE_API_KEY",
	"DEEPSEEK_API_KEY",
	"FIREWORKS_API_KEY",
	"GROQ_API_KEY",
	"MISTRAL_API_KEY",
	"OPENROUTER_API_KEY",
	"PERPLEXITY_API_KEY",
	"TOGETHER_API_KEY",
	"XAI_API_KEY"
];
const FURTHER_KEYS = [
	"ANTHROPIC_AUTH_TOKEN",
	"CLAUDE_CODE_OAUTH_TOKEN",
	"OPENAI_ADMIN_KEY",
	"AZURE_API_KEY",
	"AZURE_OPENAI_AD_TOKEN",
	"AWS_SESSION_TOKEN",
	"AWS_BEARER_TOKEN_BEDROCK",
	"GOOGLE_API_KEY",
	"CO_API_KEY",
	"HF_TOKEN",
	"HUGGINGFACEHUB_API_TOKEN",
	"LITELLM_API_KEY",
	"LITELLM_MASTER_KEY",
	"VLLM_API_KEY"
];
const KEY_FILES = ["GOOGLE_APPLICATION_CREDENTIALS"];
const SECRET_KEYS = [...NEEDED_KEYS, ...FURTHER_KEYS];
const PROVIDER_KEYS = new Set([...SECRET_KEYS, ...KEY_FILES]);
function holdsProviderKey(env) {
	return [...PROVIDER_KEYS].some((name) => (env[name] ?? "").trim() !== "");
}
}),
34106: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { A: () => started });
function started(child) {
	if (Array.isArray(child.stdio)) return child;
	child.on("error", () => {});
	throw Object.assign(new Error("too many files are open"), { code: "EMFILE" });
}
}),
12479: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Hk: () => endProcesses,
	M$: () => MARK
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
const MARK = "PROMPT_CACHE_GUARD_SANDBOX";
const GRACE_MS = 1e3;
const STEP_MS = 10;
async function endProcesses(group, sandbox) {
	signalGroup(group, "SIGTERM");
	for (const pid of straysOf(sandbox)) signal(pid, "SIGTERM");
	for (let waited = 0; waited < GRACE_MS && isAlive(group, sandbox); waited += STEP_MS) await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(STEP_MS);
	signalGroup(group, "SIGKILL");
	for (let round = 0; round < 20; round++) {
		const strays = straysOf(sandbox);
		for (const pid of strays) signal(pid, "SIGKILL");
		if (strays.length === 0) return;
		await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(STEP_MS);
	}
}
function isAlive(group, sandbox) {
	return node_process__WEBPACK_IMPORTED_MODULE_1__.platform === "linux" ? straysOf(sandbox).length > 0 : signalGroup(group, 0);
}
function straysOf(sandbox) {
	const marked = `${MARK}=${sandbox}\0`;
	return processIds().filter((pid) => {
		try {
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, "latin1").includes(marked);
		} catch {
			return false;
		}
	});
}
function processIds() {
	try {
		return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/proc").map(Number).filter((pid) => Number.isSafeInteger(pid) && pid > 1 && pid !== node_process__WEBPACK_IMPORTED_MODULE_1__.pid);
	} catch {
		return [];
	}
}
function signalGroup(group, name) {
	return signal(-group, name);
}
function signal(id, name) {
	try {
		return node_process__WEBPACK_IMPORTED_MODULE_1__.kill(id, name);
	} catch (error) {
		return (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error) === "EPERM";
	}
}
}),
83625: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { d: () => removeTree });
function removeTree(fs, folder) {
	const LONGEST = 700;
	const ROUNDS = 5;
	const PAUSE_MS = 20;
	const top = typeof folder === "string" ? Buffer.from(folder) : folder;
	const slash = Buffer.from("/");
	const inside = (parent, name) => Buffer.concat([
		parent,
		slash,
		name
	]);
	let reason = null;
	let moved = 0;
	const moving = [];
	const attempt = (work, folders) => {
		for (const isLast of [false, true]) {
			try {
				work();
				return;
			} catch (error) {
				const code = String(Reflect.get(Object(error), "code"));
				if (code === "ENOENT") return;
				if (isLast) reason ??= code;
				else for (const one of folders) allow(one);
			}
		}
	};
	const allow = (one) => {
		try {
			fs.chmodSync(one, 448);
		} catch {}
	};
	const move = (inner) => {
		for (;;) {
			moved += 1;
			const target = inside(top, Buffer.from(`moved-up-${moved}`));
			try {
				fs.lstatSync(target);
			} catch {
				fs.renameSync(inner, target);
				moving.push(target);
				return;
			}
		}
	};
	const empty = (parent) => {
		attempt(() => {
			if ((fs.lstatSync(parent).mode & 448) !== 448) allow(parent);
		}, []);
		let entries = [];
		const list = () => fs.readdirSync(parent, {
			withFileTypes: true,
			encoding: "buffer"
		});
		attempt(() => {
			entries = list();
		}, [parent]);
		for (const entry of entries) {
			const inner = inside(parent, entry.name);
			if (!entry.isDirectory()) attempt(() => fs.unlinkSync(inner), [parent]);
			else if (inner.length > LONGEST) attempt(() => move(inner), [
				parent,
				inner,
				top
			]);
			else {
				empty(inner);
				attempt(() => fs.rmdirSync(inner), [parent]);
			}
		}
	};
	const isThere = () => {
		try {
			fs.lstatSync(top);
			return true;
		} catch (error) {
			return Reflect.get(Object(error), "code") !== "ENOENT";
		}
	};
	for (let round = 0; round < ROUNDS; round++) {
		reason = null;
		if (!isThere()) return null;
		if (fs.lstatSync(top).isDirectory()) {
			empty(top);
			for (let next = moving.pop(); next !== undefined; next = moving.pop()) {
				const one = next;
				empty(one);
				attempt(() => fs.rmdirSync(one), [top]);
			}
			attempt(() => fs.rmdirSync(top), []);
		} else attempt(() => fs.unlinkSync(top), []);
		if (!isThere()) return null;
		if (reason !== "ENOTEMPTY" && reason !== "EBUSY") break;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
	}
	return reason ?? "EBUSY";
}
}),
88139: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { M: () => startWatchdog });
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
var _processes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12479);
var _repository_started_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34106);
var _remove_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83625);
function startWatchdog(sandbox) {
	const [command, args] = waiting([
		node_process__WEBPACK_IMPORTED_MODULE_2__.execPath,
		"--input-type=commonjs",
		"-e",
		PROGRAM
	]);
	const child = (0, _repository_started_js__WEBPACK_IMPORTED_MODULE_3__.A)((0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, [
		...args,
		sandbox,
		_processes_js__WEBPACK_IMPORTED_MODULE_4__.M$
	], {
		detached: true,
		env: {},
		cwd: "/",
		stdio: [
			"pipe",
			"ignore",
			"ignore"
		],
		windowsHide: true
	}));
	child.on("error", () => {});
	child.stdin.on("error", () => {});
	letGo(child);
	const tell = (line) => {
		if (child.stdin.writable) child.stdin.write(line);
	};
	return {
		guard: (group) => tell(`+${group}\n`),
		leave: (group) => tell(`-${group}\n`),
		async dismiss() {
			if (child.pid === undefined || child.exitCode !== null) return;
			const gone = (0, node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, "exit");
			child.ref();
			child.stdin.end("done\n");
			await gone;
		}
	};
}
function letGo(child) {
	child.unref();
	if (child.stdin !== null && "unref" in child.stdin && typeof child.stdin.unref === "function") child.stdin.unref();
}
function waiting(program) {
	const [command, ...args] = program;
	return node_process__WEBPACK_IMPORTED_MODULE_2__.platform === "win32" ? [command, args] : ["/bin/sh", [
		"-c",
		SHELL_PROGRAM,
		"watchdog",
		...program
	]];
}
const SHELL_PROGRAM = String.raw`
trap '' INT TERM HUP
said=
while IFS= read -r line; do
  if [ "$line" = done ]; then exit; fi
  said="$said$line
"
done
printf %s "$said" | "$@"
`;
const PROGRAM = String.raw`
const fs = require('node:fs');
const removeTree = ${String(_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__.d)};
const [, sandbox, mark] = process.argv;
const groups = new Set();
let done = false;
let rest = '';
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {});
process.stdin.setEncoding('utf8');
process.stdin.on('data', (text) => {
  const lines = (rest + text).split('\n');
  rest = lines.pop();
  for (const line of lines) {
    if (line === 'done') done = true;
    else if (line[0] === '+') groups.add(Number(line.slice(1)));
    else groups.delete(Number(line.slice(1)));
  }
});
process.stdin.on('close', () => {
  if (done) return;
  for (let round = 0; round < 50; round++) {
    let found = 0;
    for (const group of groups) found += kill(-group);
    groups.clear();
    for (const pid of marked()) found += kill(pid);
    removeTree(fs, sandbox);
    if (found === 0) break;
  }
  // Empty but for the runs that still go on.
  try { fs.rmdirSync(require('node:path').dirname(sandbox)); } catch {}
});
function kill(id) {
  try { process.kill(id, 'SIGKILL'); return 1; } catch { return 0; }
}
function marked() {
  let names = [];
  try { names = fs.readdirSync('/proc'); } catch {}
  return names.map(Number).filter((pid) => {
    if (!(pid > 1) || pid === process.pid) return false;
    try {
      return fs.readFileSync('/proc/' + pid + '/environ', 'latin1').includes(mark + '=' + sandbox + '\0');
    } catch { return false; }
  });
}
`;
})
};
