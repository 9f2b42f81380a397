export const id = 6179;
export const ids = [6179];
export const modules = {
66279: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { W: () => parseArguments });
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98249);
function parseArguments(command, specs, args) {
	const { tokens } = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
		args: [...args],
		options: parserOptions(specs),
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const flags = new Set();
	const given = [];
	const positionals = [];
	for (const token of tokens) {
		if (token.kind === "positional") positionals.push(token.value);
		if (token.kind !== "option") continue;
		const value = checked(command, specs, token);
		if (value === true) flags.add(token.name);
		else given.push({
			name: token.name,
			value
		});
	}
	return {
		text: (name) => given.findLast((each) => each.name === name)?.value,
		flag: (name) => flags.has(name),
		given,
		positionals
	};
}
function checked(command, specs, token) {
	const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
	if (spec === undefined) throw unknownOption(command, specs, token.rawName);
	const { rawName, value } = token;
	if (spec.type === "boolean") {
		if (value === undefined) return true;
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`${rawName} takes no value: write ${rawName} alone.`);
	}
	const usage = `${rawName} ${spec.value ?? "VALUE"}`;
	if (value === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`${rawName} needs a value: ${usage}.`);
	if (value === "") {
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`${rawName} was given an empty value (an unset variable?): ${usage}.`);
	}
	if (value.startsWith("-") && value !== "-" && token.inlineValue !== true) {
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`${rawName} needs a value, but ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_2__.T)(value)} follows: ${usage}, or ${rawName}=${value} if that is the value.`);
	}
	return value;
}
function unknownOption(command, specs, rawName) {
	const known = Object.keys(specs).map((name) => `--${name}`);
	return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`Unknown option ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_2__.T)(rawName)}.${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_2__.a)(rawName, known)} \`prompt-cache-guard ${command} --help\` lists the options of ${command}.`);
}
function parserOptions(specs) {
	return Object.fromEntries(Object.entries(specs).map(([name, { type, short }]) => [name, short === undefined ? { type } : {
		type,
		short
	}]));
}
}),
34061: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	bq: () => LineTally,
	Px: () => promptNameOf,
	e6: () => totalOf
});
var json_value = __webpack_require__(49884);
var wire = __webpack_require__(17816);
;
function rowOf(line) {
	const value = typeof line === "string" ? (0, wire.Yz)(line) ?? null : (0, wire.vA)(line);
	if (!(0, json_value.Gv)(value) || (0, json_value.Jt)(value, "kind") !== undefined) return null;
	const at = Date.parse((0, json_value.Qq)((0, json_value.Jt)(value, "at")) ?? "");
	if (!Number.isFinite(at)) return null;
	const call = callOf(value);
	return call === null ? null : {
		call,
		at
	};
}
function callOf(value) {
	const sections = (0, json_value.Jt)(value, "sections") ?? null;
	const [headChanged, isMiss] = [(0, json_value.Jt)(value, "headChanged"), (0, json_value.Jt)(value, "isMiss")];
	const keyOrderDrift = (0, json_value.Jt)(value, "keyOrderDrift");
	if (sections !== null && !(0, json_value.Gv)(sections)) return null;
	if (![
		headChanged,
		isMiss,
		keyOrderDrift
	].every(isFlag)) return null;
	const call = {
		id: nameIn(value, "id") ?? "",
		instance: nameIn(value, "instance") ?? "",
		session: nameIn(value, "session"),
		run: nameIn(value, "run"),
		version: nameIn(value, "version"),
		commit: nameIn(value, "commit"),
		retryOf: nameIn(value, "retryOf"),
		name: nameIn(value, "name"),
		model: nameIn(value, "model"),
		ttl: numberIn(value, "ttl"),
		prefixId: nameIn(value, "prefixId"),
		sections,
		uncached: numberIn(value, "uncached"),
		read: numberIn(value, "read"),
		write: numberIn(value, "write"),
		write1h: numberIn(value, "write1h"),
		output: numberIn(value, "output"),
		expected: numberIn(value, "expected"),
		costUsd: numberIn(value, "costUsd"),
		costSavedUsd: numberIn(value, "costSavedUsd"),
		latencyMs: numberIn(value, "latencyMs"),
		ttfbMs: numberIn(value, "ttfbMs"),
		error: nameIn(value, "error"),
		missReason: nameIn(value, "missReason"),
		changed: nameIn(value, "changed"),
		headChanged: headChanged === true,
		doubleWrite: numberIn(value, "doubleWrite") ?? 0,
		isMiss: isMiss === true,
		lostUsd: numberIn(value, "lostUsd"),
		keyOrderDrift: keyOrderDrift === true
	};
	let sum = call.doubleWrite;
	for (const each of [
		call.uncached,
		call.read,
		call.write,
		call.write1h,
		call.output,
		call.expected,
		call.costUsd,
		call.costSavedUsd,
		call.latencyMs,
		call.ttfbMs,
		call.lostUsd,
		call.ttl
	]) sum += each ?? 0;
	return Number.isNaN(sum) ? null : call;
}
function isFlag(value) {
	return value === undefined || value === null || typeof value === "boolean";
}
function nameIn(value, name) {
	return (0, json_value.Qq)((0, json_value.Jt)(value, name)) ?? null;
}
function numberIn(value, name) {
	const found = (0, json_value.Jt)(value, name) ?? null;
	return found === null || typeof found === "number" ? found : Number.NaN;
}
var calls = __webpack_require__(75680);
var channel = __webpack_require__(17046);
var clock = __webpack_require__(35939);
var tally = __webpack_require__(47043);
;
const AHEAD = 10 * 6e4;
class LineTally {
	prompts = new Map();
	lines = {
		calls: 0,
		rollups: 0,
		traces: 0,
		diagnostics: 0,
		torn: 0,
		foreign: 0,
		duplicates: 0,
		older: 0,
		skewed: 0
	};
	#options;
	#seen = new Set();
	#channel = new channel.c(undefined);
	#tracked = null;
	constructor(options) {
		this.#options = options;
	}
	add(line) {
		if (line.trim() === "") return;
		const value = (0, wire.Yz)(line);
		if (value === undefined) {
			this.lines.torn += 1;
			return;
		}
		const counted = this.#counted(value);
		if (counted !== null) this.#take(counted);
	}
	#counted(value) {
		if (!(0, json_value.Gv)(value)) return this.#foreign();
		const kind = (0, json_value.Qq)((0, json_value.Jt)(value, "kind"));
		if (kind === "diagnostic") {
			this.lines.diagnostics += 1;
			return null;
		}
		if ((0, json_value.Jt)(value, "request") !== undefined && (0, json_value.Jt)(value, "usage") !== undefined) return this.#traced(value);
		const isRollup = kind === "rollup";
		const row = rowOf(isRollup ? withoutKind(value) : value);
		if (row === null) return this.#foreign();
		const { call, at } = row;
		if (!isRollup && call.id !== "" && this.#isSeen(call.id)) {
			this.lines.duplicates += 1;
			return null;
		}
		const count = (0, json_value.Jt)(value, "count");
		if (isRollup && !(typeof count === "number" && count > 0)) return this.#foreign();
		this.lines[isRollup ? "rollups" : "calls"] += 1;
		return {
			call,
			at,
			count: typeof count === "number" && isRollup ? count : 1
		};
	}
	#traced(value) {
		this.#tracked ??= new calls.g({}, this.#channel, (0, clock.L)(undefined));
		const tracked = this.#tracked;
		const member = (name) => (0, json_value.Qq)((0, json_value.Jt)(value, name));
		const at = (0, json_value.Jt)(value, "at");
		const request = (0, json_value.Jt)(value, "request");
		if (!(0, json_value.Gv)(request)) return this.#foreign();
		const sent = {
			request,
			usage: (0, json_value.Jt)(value, "usage"),
			...typeof at === "string" || typeof at === "number" ? { at } : {},
			...optional("name", member("prompt")),
			...optional("session", member("session")),
			...optional("provider", member("provider")),
			...optional("model", member("model")),
			...optional("host", member("host"))
		};
		const call = this.#channel.guard(() => tracked.record(sent)) ?? null;
		if (call === null) return this.#foreign();
		this.lines.traces += 1;
		return {
			call,
			at: Date.parse(call.at),
			count: 1
		};
	}
	#take(counted) {
		const { since = -Infinity, now, keep } = this.#options;
		if (counted.at < since) {
			this.lines.older += 1;
			return;
		}
		if (counted.at > now + AHEAD) this.lines.skewed += 1;
		if (keep !== undefined && !keep(counted)) return;
		const { call } = counted;
		const name = promptNameOf(call);
		let prompt = this.prompts.get(name);
		if (prompt === undefined) {
			prompt = new tally.PM();
			this.prompts.set(name, prompt);
		}
		prompt.add(counted);
	}
	#foreign() {
		this.lines.foreign += 1;
		return null;
	}
	#isSeen(id) {
		const key = hashOf(id);
		if (this.#seen.has(key)) return true;
		this.#seen.add(key);
		return false;
	}
}
function totalOf({ prompts }) {
	const total = (0, tally.YE)();
	for (const { sums } of prompts.values()) for (const name of tally.cJ) total[name] += sums[name];
	return total;
}
function optional(name, value) {
	return value === undefined ? {} : { [name]: value };
}
function withoutKind(value) {
	const { kind: _, ...rest } = value;
	return rest;
}
function hashOf(id) {
	let [a, b] = [2166136261, 16777619];
	for (let at = 0; at < id.length; at += 1) {
		const code = id.charCodeAt(at);
		a = Math.imul(a ^ code, 16777619);
		b = Math.imul(b ^ code, 2166136261);
	}
	return (a >>> 6) * 2 ** 26 + (b >>> 6);
}
function promptNameOf({ name, prefixId }) {
	return name ?? prefixId ?? "(no name)";
}
}),
51766: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { e: () => sinceOf });
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
var _repository_config_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92112);
var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98249);
function sinceOf(text, now) {
	if (text === undefined) return undefined;
	const back = (0, _repository_config_duration_js__WEBPACK_IMPORTED_MODULE_0__.Y)(text);
	const at = back === undefined ? Date.parse(text) : now - back * 1e3;
	if (Number.isFinite(at)) return at;
	throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`--since was given ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_2__.T)(text)}; it takes an ISO time (2026-11-30, 2026-11-30T12:00Z), or a time back from now (24h, 7d).`);
}
}),
8746: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	I: () => eachLine,
	R: () => filesOf
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var node_readline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80481);
var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38522);
var picomatch__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14006);
var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12027);
var _read_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65282);
var _suggest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98249);
const METRICS = /\.(?:jsonl|ndjson)(?:\.gz|\.\d+(?:\.gz)?)?$/;
async function filesOf(cwd, sources) {
	const files = [];
	for (const source of sources) {
		if (source === "-") files.push(source);
		else if (/[*?[{]/.test(source)) files.push(...await matching(cwd, source));
		else files.push(...await inFileOrFolder(cwd, source));
	}
	return [...new Set(files)];
}
async function inFileOrFolder(cwd, source) {
	const full = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(cwd, source);
	const about = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(full).catch((error) => {
		throw (0, _read_file_js__WEBPACK_IMPORTED_MODULE_6__.O$)(source, error);
	});
	if (!about.isDirectory()) return [full];
	const found = (await below(full)).filter((file) => METRICS.test(file));
	if (found.length === 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.Wp)(`There is no metrics file in the folder ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_8__.T)(source)}: name files that end in .jsonl, .ndjson or .jsonl.gz.`);
	return found;
}
async function matching(cwd, glob) {
	const { base, glob: rest } = picomatch__WEBPACK_IMPORTED_MODULE_9__.scan(glob);
	const root = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(cwd, base);
	const matches = picomatch__WEBPACK_IMPORTED_MODULE_9__(rest, { dot: true });
	const all = await below(root).catch((error) => {
		throw (0, _read_file_js__WEBPACK_IMPORTED_MODULE_6__.O$)(base, error);
	});
	const found = all.filter((file) => matches(node_path__WEBPACK_IMPORTED_MODULE_2__.relative(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/")));
	if (found.length === 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.Wp)(`No file matches ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_8__.T)(glob)}.`);
	return found;
}
async function below(folder) {
	const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, {
		recursive: true,
		withFileTypes: true
	});
	return entries.filter((entry) => entry.isFile()).map((entry) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(entry.parentPath, entry.name)).toSorted();
}
async function eachLine(host, file, take) {
	try {
		for await (const line of (0, node_readline__WEBPACK_IMPORTED_MODULE_3__.createInterface)({
			input: opened(host, file),
			crlfDelay: Infinity
		})) take(line);
	} catch (error) {
		const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.$N)(error) ?? "";
		if (code.startsWith("Z_")) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.Wp)(`${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_8__.T)(node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file))} ends in .gz and is not packed, or is cut off. Copy it again.`, error);
		throw (0, _read_file_js__WEBPACK_IMPORTED_MODULE_6__.O$)(node_path__WEBPACK_IMPORTED_MODULE_2__.relative(host.cwd, file) || file, error);
	}
}
function opened(host, file) {
	if (file === "-") return node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.from(host.stdin ?? process.stdin);
	const bytes = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file);
	if (!file.endsWith(".gz")) return bytes;
	const unpacked = (0, node_zlib__WEBPACK_IMPORTED_MODULE_5__.createGunzip)();
	bytes.on("error", (error) => unpacked.destroy(error));
	return bytes.pipe(unpacked);
}
}),
47043: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	cJ: () => FIELDS,
	dp: () => HOUR,
	PM: () => PromptTally,
	YE: () => noSums
});
;
const STEPS = 10;
class Histogram {
	#counts = new Map();
	#size = 0;
	add(value) {
		if (!(value >= 0) || !Number.isFinite(value)) return;
		const step = Math.round(Math.log2(Math.max(value, .001)) * STEPS);
		this.#counts.set(step, (this.#counts.get(step) ?? 0) + 1);
		this.#size += 1;
	}
	get size() {
		return this.#size;
	}
	percentile(share) {
		let left = share * this.#size;
		for (const [step, count] of [...this.#counts].toSorted(([a], [b]) => a - b)) {
			left -= count;
			if (left <= 0) return 2 ** (step / STEPS);
		}
		return null;
	}
}
;
const FIELDS = [
	"calls",
	"errors",
	"unknownUsage",
	"unknownPrice",
	"uncached",
	"read",
	"write",
	"output",
	"expected",
	"reached",
	"costUsd",
	"savedUsd",
	"lostUsd",
	"lostTokens",
	"doubleWrite"
];
function noSums() {
	return {
		calls: 0,
		errors: 0,
		unknownUsage: 0,
		unknownPrice: 0,
		uncached: 0,
		read: 0,
		write: 0,
		output: 0,
		expected: 0,
		reached: 0,
		costUsd: 0,
		savedUsd: 0,
		lostUsd: 0,
		lostTokens: 0,
		doubleWrite: 0
	};
}
function addTo(sums, { call, count }) {
	sums.calls += count;
	if (call.error !== null) sums.errors += count;
	const { read, write, uncached, expected } = call;
	if (read === null || uncached === null) sums.unknownUsage += call.error === null ? count : 0;
	else {
		sums.read += read;
		sums.write += write ?? 0;
		sums.uncached += uncached;
		sums.output += call.output ?? 0;
		if (expected !== null) {
			sums.expected += expected;
			sums.reached += Math.min(read, expected);
			sums.lostTokens += Math.max(0, expected - read);
		}
		if (call.costUsd === null) sums.unknownPrice += count;
	}
	sums.costUsd += call.costUsd ?? 0;
	sums.savedUsd += call.costSavedUsd ?? 0;
	sums.lostUsd += call.lostUsd ?? 0;
	sums.doubleWrite += call.doubleWrite;
}
const MOST = 200;
const OTHERS = "(others)";
class PromptTally {
	sums = noSums();
	reasons = new Map();
	sections = new Map();
	hours = new Map();
	versions = new Map();
	instances = new Map();
	models = new Map();
	prefixes = new Set();
	hits = new Histogram();
	misses = new Histogram();
	keyOrderDrift = 0;
	first = Infinity;
	last = -Infinity;
	add(counted) {
		const { call, at, count } = counted;
		addTo(this.sums, counted);
		this.first = Math.min(this.first, at);
		this.last = Math.max(this.last, at);
		if (call.missReason !== null) {
			addTo(kept(this.reasons, call.missReason, noSums), counted);
			if (typeof call.changed === "string") add(this.sections, call.changed, count);
		}
		const hour = kept(this.hours, Math.floor(at / HOUR), noHour, Infinity);
		if (call.read !== null && call.expected !== null) {
			hour.expected += call.expected;
			hour.reached += Math.min(call.read, call.expected);
		}
		hour.lostUsd += call.lostUsd ?? 0;
		hour.costUsd += call.costUsd ?? 0;
		const version = call.version ?? call.commit;
		if (typeof version === "string") {
			const known = kept(this.versions, version, () => ({
				...noSums(),
				first: at,
				last: at
			}));
			addTo(known, counted);
			known.first = Math.min(known.first, at);
			known.last = Math.max(known.last, at);
		}
		if (call.instance !== "") addTo(kept(this.instances, call.instance, noSums), counted);
		if (call.model !== null) add(this.models, call.model, count);
		if (call.prefixId !== null && this.prefixes.size < MOST) this.prefixes.add(call.prefixId);
		if (call.keyOrderDrift) this.keyOrderDrift += count;
		if (call.latencyMs !== null && count === 1) (call.isMiss ? this.misses : this.hits).add(call.latencyMs);
	}
}
const HOUR = 36e5;
function noHour() {
	return {
		expected: 0,
		reached: 0,
		lostUsd: 0,
		costUsd: 0
	};
}
function kept(map, key, make, most = MOST) {
	const known = map.get(key);
	if (known !== undefined) return known;
	const place = map.size < most ? key : OTHERS;
	const present = map.get(place);
	if (present !== undefined) return present;
	const made = make();
	map.set(place, made);
	return made;
}
function add(map, key, count) {
	const place = map.has(key) || map.size < MOST ? key : OTHERS;
	map.set(place, (map.get(place) ?? 0) + count);
}
}),
65282: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O$: () => unreadable,
	R5: () => readInput,
	Vc: () => readUpTo,
	gI: () => readInOrder
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55816);
var _suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98249);
async function readInput(cwd, name) {
	try {
		const bytes = await readUpTo(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, name), _limits_js__WEBPACK_IMPORTED_MODULE_2__.b.fileBytes + 1);
		if (bytes.length <= _limits_js__WEBPACK_IMPORTED_MODULE_2__.b.fileBytes) return {
			name,
			bytes
		};
	} catch (error) {
		throw unreadable(name, error);
	}
	throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Wp)(`${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_4__.T)(name)} is larger than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.fileBytes / 1024 ** 2} MB, too large for a prompt. Name the request body itself, or split the trace.`);
}
async function readInOrder(cwd, names) {
	const files = [];
	for (const name of names) files.push(await readInput(cwd, name));
	return files;
}
async function readUpTo(file, limit) {
	const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file);
	try {
		const chunks = [];
		for await (const chunk of handle.createReadStream({
			end: limit - 1,
			autoClose: false
		})) {
			chunks.push(chunk);
		}
		return Buffer.concat(chunks);
	} finally {
		await handle.close();
	}
}
function unreadable(name, error) {
	const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error) ?? String(error);
	switch (code) {
		case "ENOENT":
		case "ENOTDIR": return (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Wp)(`There is no file ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_4__.T)(name)}. Check its path and spelling.`, error);
		case "EISDIR": return (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Wp)(`${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_4__.T)(name)} is a folder. Name the files in it.`, error);
		case "EACCES":
		case "EPERM": return (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Wp)(`${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_4__.T)(name)} may not be read. Check its permissions.`, error);
		default: return (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Wp)(`${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_4__.T)(name)} cannot be read (${code}).`, error);
	}
}
}),
4123: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	K: () => expectWritable,
	f: () => writeWhole
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12027);
var _suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98249);
async function expectWritable(cwd, name) {
	const file = node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(cwd, name);
	const parent = await statOf(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file));
	if (parent?.isDirectory() !== true) {
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.Wp)(`Cannot write ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_5__.T)(name)}: ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_5__.T)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(name))} is no folder. Create it first, or name another file.`);
	}
	if ((await statOf(file))?.isDirectory() === true) {
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.Wp)(`Cannot write ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_5__.T)(name)}: it is a folder. Name a file in it.`);
	}
}
async function writeWhole(cwd, name, text) {
	await expectWritable(cwd, name);
	const file = node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(cwd, name);
	try {
		const present = await statOf(file);
		if (present !== undefined && !present.isFile()) {
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(file, text);
			return;
		}
		const target = present === undefined ? file : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(file);
		replace(target, text, present?.mode);
	} catch (error) {
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.Wp)(`Cannot write ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_5__.T)(name)}: ${reasonOf(error)}. Name a file that this user may write.`, error);
	}
}
function replace(target, text, mode) {
	removeAbandoned(target);
	const temporary = `${temporaryStart(target)}${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
	const descriptor = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, "wx");
	try {
		try {
			(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, text);
		} finally {
			(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
		}
		if (mode !== undefined) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(temporary, mode & 511);
		(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
	} catch (error) {
		(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(temporary);
		throw error;
	}
}
function temporaryStart(target) {
	return node_path__WEBPACK_IMPORTED_MODULE_3__.join(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(target), `.${node_path__WEBPACK_IMPORTED_MODULE_3__.basename(target)}.`);
}
const ABANDONED_MS = 6e4;
function removeAbandoned(target) {
	const start = node_path__WEBPACK_IMPORTED_MODULE_3__.basename(temporaryStart(target));
	for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(target))) {
		if (!name.startsWith(start) || !/^[0-9a-f]{12}\.tmp$/.test(name.slice(start.length))) continue;
		const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(target), name);
		try {
			if (Date.now() - (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).mtimeMs > ABANDONED_MS) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(file);
		} catch {}
	}
}
async function statOf(file) {
	return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file).catch(() => undefined);
}
const REASONS = {
	EACCES: "permission denied",
	EPERM: "the system does not permit it",
	EROFS: "the file system is read-only",
	ENOSPC: "no space is left on the device",
	EDQUOT: "the disk quota is used up",
	ENAMETOOLONG: "the name is too long",
	ELOOP: "its links form a loop",
	EBUSY: "it is in use",
	EMFILE: "too many files are open"
};
function reasonOf(error) {
	const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error);
	return code === undefined ? String(error) : REASONS[code] ?? code;
}
}),
7896: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	j9: () => prefixIdOf,
	oN: () => wireIdOf,
	oQ: () => conversationWireId,
	yr: () => idOver
});
var _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52535);
var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37882);
var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8700);
function prefixIdOf(layout) {
	const { units } = layout;
	const head = units.filter(({ section, standsIn = section, name }) => standsIn !== "messages" && name !== "messages");
	const identifying = head.some((unit) => unit.section !== "params") ? head : [...head, ...firstMessage(units)];
	return idOver(identifying.map((unit) => `${unit.frame}\0${(0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)(unit.value, "sorted")}`));
}
function wireIdOf(layout, hashes = []) {
	const { units, freeForm } = layout;
	const compared = [];
	for (const [index, unit] of units.slice(0, (0, _layout_js__WEBPACK_IMPORTED_MODULE_1__.jQ)(layout)).entries()) {
		if (unit.replayed) continue;
		const known = unit.replayedMembers === undefined ? hashes[index] : undefined;
		compared.push(known ?? (0, _hash_js__WEBPACK_IMPORTED_MODULE_2__.WG)(unit, freeForm));
	}
	return idOver(compared);
}
function conversationWireId(turns) {
	const only = turns[0];
	return turns.length === 1 && only !== undefined ? only : idOver(turns);
}
function firstMessage(units) {
	const first = units.find((unit) => unit.section === "messages");
	if (first === undefined) return [];
	return units.filter((unit) => unit.section === "messages" && unit.index === first.index);
}
function idOver(parts) {
	return (0, _hash_js__WEBPACK_IMPORTED_MODULE_2__.sc)(parts.join("\n")).slice(0, 16);
}
})
};
