export const id = 6647;
export const ids = [6647];
export const modules = {
66279: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { W: () => parseArguments });
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
var _later_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19481);
var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98249);
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
	if (spec.later === true) throw (0, _later_js__WEBPACK_IMPORTED_MODULE_1__.y)(token.rawName);
	const { rawName, value } = token;
	if (spec.type === "boolean") {
		if (value === undefined) return true;
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(`${rawName} takes no value: write ${rawName} alone.`);
	}
	const usage = `${rawName} ${spec.value ?? "VALUE"}`;
	if (value === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(`${rawName} needs a value: ${usage}.`);
	if (value === "") {
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(`${rawName} was given an empty value (an unset variable?): ${usage}.`);
	}
	if (value.startsWith("-") && value !== "-" && token.inlineValue !== true) {
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(`${rawName} needs a value, but ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_3__.T)(value)} follows: ${usage}, or ${rawName}=${value} if that is the value.`);
	}
	return value;
}
function unknownOption(command, specs, rawName) {
	const known = Object.keys(specs).map((name) => `--${name}`);
	return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(`Unknown option ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_3__.T)(rawName)}.${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_3__.a)(rawName, known)} \`prompt-cache-guard ${command} --help\` lists the options of ${command}.`);
}
function parserOptions(specs) {
	return Object.fromEntries(Object.entries(specs).map(([name, { type, short }]) => [name, short === undefined ? { type } : {
		type,
		short
	}]));
}
}),
53340: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { dashboard: () => dashboard });
var errors = __webpack_require__(12027);
var duration = __webpack_require__(92112);
var cli_arguments = __webpack_require__(66279);
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
;
const FALL = .1;
function changePoint(hours) {
	const all = [...hours].toSorted(([a], [b]) => a - b).filter(([, { expected }]) => expected > 0);
	const [first, last] = [all[0]?.[0], all.at(-1)?.[0]];
	if (first === undefined || last === undefined || all.length < 2) return null;
	const whole = sum(all.map(([, hour]) => hour));
	const before = {
		expected: 0,
		reached: 0,
		lostUsd: 0
	};
	let best = null;
	for (const [index, [hour, one]] of all.entries()) {
		if (index > 0) {
			const after = {
				expected: whole.expected - before.expected,
				reached: whole.reached - before.reached,
				lostUsd: whole.lostUsd - before.lostUsd
			};
			const [high, low] = [before.reached / before.expected, after.reached / after.expected];
			const share = before.expected / whole.expected;
			const weight = (high - low) ** 2 * share * (1 - share);
			if (high - low > FALL && weight > (best?.weight ?? 0)) best = {
				at: hour * HOUR,
				before: high,
				after: low,
				lostPerDayBefore: perDay(before.lostUsd, hour - first),
				lostPerDayAfter: perDay(after.lostUsd, last - hour + 1),
				weight
			};
		}
		before.expected += one.expected;
		before.reached += one.reached;
		before.lostUsd += one.lostUsd;
	}
	if (best === null) return null;
	const { weight: _, ...point } = best;
	return point;
}
function sum(hours) {
	const total = {
		expected: 0,
		reached: 0,
		lostUsd: 0
	};
	for (const { expected, reached, lostUsd } of hours) {
		total.expected += expected;
		total.reached += reached;
		total.lostUsd += lostUsd;
	}
	return total;
}
function perDay(dollars, hours) {
	return dollars / Math.max(1, hours) * 24;
}
var json_value = __webpack_require__(49884);
var wire = __webpack_require__(17816);
;
const LEFT_OUT = {
	id: "",
	instance: "",
	error: null,
	read: null,
	write: null,
	write1h: null,
	uncached: null,
	output: null,
	expected: null,
	costUsd: null,
	costSavedUsd: null,
	latencyMs: null,
	ttfbMs: null,
	isMiss: false,
	headChanged: false,
	doubleWrite: 0,
	lostUsd: null,
	missReason: null,
	retryOf: null,
	name: null,
	prefixId: null,
	ttl: null,
	sections: null
};
function rowOf(line) {
	const value = typeof line === "string" ? (0, wire.Yz)(line) ?? null : (0, wire.vA)(line);
	if (!(0, json_value.Gv)(value) || (0, json_value.Jt)(value, "kind") !== undefined) return null;
	const at = Date.parse((0, json_value.Qq)((0, json_value.Jt)(value, "at")) ?? "");
	if (!Number.isFinite(at) || !isSound(value)) return null;
	const members = {
		...LEFT_OUT,
		...Object.fromEntries((0, json_value.jO)(value))
	};
	return {
		call: members,
		at
	};
}
function isSound(value) {
	return Object.entries(LEFT_OUT).every(([name, usual]) => {
		const found = (0, json_value.Jt)(value, name);
		if (found === undefined || found === null) return true;
		const isText = [
			"id",
			"instance",
			"error",
			"name",
			"prefixId",
			"missReason",
			"retryOf"
		];
		if (isText.includes(name)) return typeof found === "string";
		if (typeof usual === "boolean") return typeof found === "boolean";
		return name === "sections" ? (0, json_value.Gv)(found) : typeof found === "number";
	});
}
var calls = __webpack_require__(75680);
var channel = __webpack_require__(17046);
var clock = __webpack_require__(35939);
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
		const name = call.name ?? call.prefixId ?? "(no name)";
		let prompt = this.prompts.get(name);
		if (prompt === undefined) {
			prompt = new PromptTally();
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
	const total = noSums();
	for (const { sums } of prompts.values()) for (const name of FIELDS) total[name] += sums[name];
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
;
const dashboard_STEPS = 120;
function dashboardOf(tallied, compared = null) {
	const all = [...tallied.prompts];
	const first = Math.min(...all.map(([, { first: at }]) => at));
	const last = Math.max(...all.map(([, { last: at }]) => at));
	const hoursPerStep = Math.max(1, Math.ceil((last - first) / HOUR / dashboard_STEPS) || 1);
	const span = {
		first,
		last,
		hoursPerStep
	};
	return {
		schemaVersion: 1,
		from: all.length === 0 ? null : new Date(first).toISOString(),
		to: all.length === 0 ? null : new Date(last).toISOString(),
		totals: figuresOf(totalOf(tallied)),
		prompts: all.map(([name, tally]) => promptOf(name, tally, span)).toSorted((a, b) => b.lostUsd - a.lostUsd || b.lostTokens - a.lostTokens || b.calls - a.calls),
		series: stepsOf(all.map(([, { hours }]) => hours), span),
		hoursPerStep,
		compared,
		lines: tallied.lines
	};
}
function figuresOf(sums) {
	const { uncached, read, write, output, expected, reached, costUsd, savedUsd, lostUsd } = sums;
	const total = uncached + read + write;
	return {
		calls: sums.calls,
		errors: sums.errors,
		unknownUsage: sums.unknownUsage,
		unknownPrice: sums.unknownPrice,
		uncached,
		read,
		write,
		output,
		tokenHitRatio: total === 0 ? null : read / total,
		prefixHitRatio: expected === 0 ? null : reached / expected,
		costUsd,
		savedUsd,
		uncachedUsd: costUsd + savedUsd,
		bestUsd: costUsd - lostUsd,
		lostUsd,
		lostTokens: sums.lostTokens,
		doubleWrite: sums.doubleWrite
	};
}
function comparedOf(a, before, b, after) {
	const names = new Set([...before.prompts.keys(), ...after.prompts.keys()]);
	const of = (tallied, name) => {
		const prompt = tallied.prompts.get(name);
		return prompt === undefined ? null : figuresOf(prompt.sums);
	};
	const rows = [...names].map((name) => ({
		name,
		a: of(before, name),
		b: of(after, name)
	}));
	const change = ({ a: one, b: two }) => Math.abs((two?.prefixHitRatio ?? 0) - (one?.prefixHitRatio ?? 0));
	return {
		a,
		b,
		rows: rows.toSorted((x, y) => change(y) - change(x))
	};
}
function promptOf(name, tally, span) {
	const point = changePoint(tally.hours);
	const ends = ({ hits, misses }) => ({
		hit: {
			p50: hits.percentile(.5),
			p95: hits.percentile(.95)
		},
		miss: {
			p50: misses.percentile(.5),
			p95: misses.percentile(.95)
		}
	});
	return {
		name,
		...figuresOf(tally.sums),
		models: mostFirst(tally.models),
		prefixes: tally.prefixes.size,
		reasons: [...tally.reasons].map(([reason, { calls, lostTokens, lostUsd }]) => ({
			reason,
			calls,
			lostTokens,
			lostUsd
		})).toSorted((a, b) => b.lostUsd - a.lostUsd || b.lostTokens - a.lostTokens || b.calls - a.calls),
		section: mostFirst(tally.sections)[0] ?? null,
		broke: point === null ? null : {
			...point,
			version: versionAt(tally, point.at)
		},
		series: stepsOf([tally.hours], span),
		versions: [...tally.versions].toSorted(([, a], [, b]) => a.first - b.first).map(([version, sums]) => ({
			name: version,
			...figuresOf(sums),
			first: new Date(sums.first).toISOString()
		})),
		instances: [...tally.instances].map(([instance, sums]) => ({
			name: instance,
			...figuresOf(sums)
		})).toSorted((a, b) => b.calls - a.calls),
		keyOrderDrift: tally.keyOrderDrift,
		latencyMs: ends(tally)
	};
}
function versionAt({ versions }, at) {
	const near = [...versions].map(([version, { first }]) => ({
		version,
		away: Math.abs(first - (at + HOUR / 2))
	})).filter(({ away }) => away <= 1.5 * HOUR).toSorted((a, b) => a.away - b.away);
	return near[0]?.version ?? null;
}
function mostFirst(counts) {
	return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
function stepsOf(series, span) {
	const { first, last, hoursPerStep } = span;
	if (!Number.isFinite(first)) return [];
	const start = Math.floor(first / HOUR);
	const count = Math.floor((Math.floor(last / HOUR) - start) / hoursPerStep) + 1;
	const steps = Array.from({ length: count }, () => ({
		expected: 0,
		reached: 0,
		lostUsd: 0,
		costUsd: 0
	}));
	for (const hours of series) for (const [hour, { expected, reached, lostUsd, costUsd }] of hours) {
		const step = steps[Math.floor((hour - start) / hoursPerStep)];
		if (step === undefined) continue;
		step.expected += expected;
		step.reached += reached;
		step.lostUsd += lostUsd;
		step.costUsd += costUsd;
	}
	return steps.map(({ expected, reached, lostUsd, costUsd }, index) => ({
		at: new Date((start + index * hoursPerStep) * HOUR).toISOString(),
		prefixHitRatio: expected === 0 ? null : reached / expected,
		lostUsd,
		costUsd
	}));
}
var external_node_crypto_ = __webpack_require__(77598);
var markup = __webpack_require__(72013);
var html_style = __webpack_require__(50814);
var numbers = __webpack_require__(99155);
var tokens_words = __webpack_require__(4718);
var version = __webpack_require__(24306);
;
const [WIDTH, HEIGHT] = [600, 100];
function lineSvg(series, kind, name, mark = null) {
	const x = (index) => round(index / Math.max(1, series.length - 1) * WIDTH);
	let path = "";
	let isDown = false;
	for (const [index, { prefixHitRatio }] of series.entries()) {
		if (prefixHitRatio !== null) path += `${isDown ? "L" : "M"}${x(index)} ${round((1 - prefixHitRatio) * (HEIGHT - 4) + 2)}${isDown ? "" : "h.5"}`;
		isDown = prefixHitRatio !== null;
	}
	const at = mark === null ? -1 : series.findLastIndex((step) => Date.parse(step.at) <= mark);
	const marked = at < 0 ? "" : `<path class="mark" d="M${x(at)} 0V${HEIGHT}"/>`;
	return svg(kind, name, `<path class="line" d="${path}"/>${marked}`);
}
function barsSvg(series, name) {
	const most = Math.max(...series.map(({ lostUsd }) => lostUsd), 0);
	const width = WIDTH / Math.max(1, series.length);
	const bars = series.map(({ lostUsd }, index) => {
		const height = most > 0 ? Math.max(0, lostUsd) / most * HEIGHT : 0;
		return height === 0 ? "" : `<rect class="bar" x="${round(index * width)}" y="${round(HEIGHT - height)}" width="${round(width * .9)}" height="${round(height)}"/>`;
	});
	return svg("chart", name, bars.join(""));
}
function svg(kind, name, inner) {
	return `<svg class="${kind}" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${(0, markup.P)(name)}">${inner}</svg>`;
}
function round(value) {
	return Math.round(value * 100) / 100;
}
;
function summaryOf({ totals }) {
	if (totals.calls === 0) return "no calls";
	const priced = totals.calls - totals.unknownPrice - totals.unknownUsage;
	if (priced <= 0) return `${(0, tokens_words.zD)(totals.read)} tokens read, ${(0, tokens_words.zD)(Math.round(totals.lostTokens))} more were possible (no prices are known)`;
	const saved = totals.savedUsd >= 0 ? `saved ${(0, numbers.E)(totals.savedUsd) ?? "–"} of ${(0, numbers.E)(totals.uncachedUsd) ?? "–"}` : `caching cost ${(0, numbers.E)(-totals.savedUsd) ?? "–"} more than it saved`;
	return `${saved}, ${(0, numbers.E)(Math.max(0, totals.lostUsd)) ?? "–"} more was possible`;
}
;
const OWN = `
svg.chart { display: block; width: 100%; height: 7rem; } svg.spark { display: block; width: 8rem; height: 1.4rem; }
svg .line { fill: none; stroke: var(--link); stroke-width: 1.5; vector-effect: non-scaling-stroke; }
svg .bar { fill: var(--lost); }
svg .mark { stroke: var(--bad); stroke-width: 1.5; stroke-dasharray: 3 2; vector-effect: non-scaling-stroke; }
.money { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1rem 0; } .money div { min-width: 9rem; }
.money b { display: block; font-size: 1.3rem; }
`;
const OPEN = 3;
const page_MOST = 500;
function dashboardPage(dashboard, refresh) {
	const { totals, prompts, series, compared } = dashboard;
	const style = html_style.Y + OWN;
	const hash = (0, external_node_crypto_.createHash)("sha256").update(style).digest("base64");
	const summary = summaryOf(dashboard);
	const shown = prompts.slice(0, page_MOST);
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
${refresh === undefined ? "" : `<meta http-equiv="refresh" content="${refresh}">\n`}<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<title>Prompt cache: ${(0, markup.P)(summary)}</title>
<style>${style}</style></head><body>
<header><h1>${(0, markup.P)(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}`)}</h1>
<p class="dim">${period(dashboard)}, ${(0, tokens_words.zD)(totals.calls)} calls, prompt-cache-guard ${(0, markup.P)(version.x)}</p>
${money(totals)}
<p>Token hit ratio ${(0, numbers.C)(totals.tokenHitRatio) ?? "not known"}: what of all input was read, for money. Prefix hit ratio ${(0, numbers.C)(totals.prefixHitRatio) ?? "not known"}: what was read of what could have been, for regressions. A gap in a chart is time in which nothing could have been read.</p>
${gaps(dashboard)}</header>
<main>
<h2>Prefix hit ratio and dollars lost</h2>
${charts(series, dashboard.hoursPerStep)}
${shown.length === 0 ? "<p>No calls.</p>" : `<h2>Prompts</h2>${listOf(shown)}`}
${prompts.length > page_MOST ? `<p class="dim">${(0, tokens_words.zD)(prompts.length - page_MOST)} more prompts are in the JSON (<code>--json</code>).</p>` : ""}
${compared === null ? "" : comparison(compared)}
${shown.map(promptHtml).join("\n")}
</main></body></html>
`;
}
function period({ from, to }) {
	if (from === null || to === null) return "no time";
	return `${minute(from)} to ${minute(to)} UTC`;
}
function minute(iso) {
	return iso.slice(0, 16).replace("T", " ");
}
function money(totals) {
	const facts = [
		["it cost", totals.costUsd],
		["without a cache it would have cost", totals.uncachedUsd],
		["with every read that was possible", totals.bestUsd],
		["lost to misses", totals.lostUsd]
	];
	return `<div class="money">${facts.map(([name, value]) => `<div><b>${(0, numbers.E)(value) ?? "–"}</b><span class="dim">${name}</span></div>`).join("")}</div>`;
}
function gaps({ totals, lines }) {
	const told = [
		[totals.unknownUsage, "calls have no usage that could be read: they are in no sum of tokens"],
		[totals.unknownPrice, "calls have no price: they are in no sum of dollars"],
		[totals.errors, "calls failed"],
		[lines.torn, "lines are torn"],
		[lines.foreign, "lines are of another form"],
		[lines.duplicates, "calls came twice and are counted once"],
		[lines.skewed, "calls are in the future: the clock of their machine is wrong"],
		[lines.older, "calls are older than what was asked for"],
		[lines.diagnostics, "lines are diagnostics of the tracker"]
	];
	const items = told.filter(([count]) => count > 0);
	return items.length === 0 ? "" : `<ul class="dim">${items.map(([count, words]) => `<li>${(0, tokens_words.zD)(count)} ${words}</li>`).join("")}</ul>`;
}
function charts(series, hours) {
	if (series.length < 2) return "<p class=\"dim\">Too little time for a chart.</p>";
	return `<figure><figcaption>Prefix hit ratio, 0 to 1, ${every(hours)}</figcaption>${lineSvg(series, "chart", "Prefix hit ratio over time")}</figure>
<figure><figcaption>Dollars lost, ${every(hours)}</figcaption>${barsSvg(series, "Dollars lost over time")}</figure>
<details><summary>The same as a table</summary>${table([
		"from",
		"prefix hit ratio",
		"lost",
		"cost"
	], series.filter(({ costUsd, prefixHitRatio }) => costUsd > 0 || prefixHitRatio !== null).map((step) => [
		minute(step.at),
		(0, numbers.C)(step.prefixHitRatio) ?? "–",
		(0, numbers.E)(step.lostUsd) ?? "–",
		(0, numbers.E)(step.costUsd) ?? "–"
	]))}</details>`;
}
function every(hours) {
	return hours === 1 ? "by the hour" : `every ${hours} hours`;
}
function listOf(prompts) {
	const rows = prompts.map((prompt, at) => `<tr><td><a href="#p${at}">${(0, markup.P)(prompt.name)}</a></td><td class="number">${(0, numbers.E)(prompt.lostUsd) ?? "–"}</td><td>${why(prompt)}</td><td class="number">${(0, numbers.C)(prompt.prefixHitRatio) ?? "–"}</td><td class="number">${(0, numbers.C)(prompt.tokenHitRatio) ?? "–"}</td><td class="number">${(0, tokens_words.zD)(prompt.calls)}</td><td class="number">${(0, numbers.E)(prompt.costUsd) ?? "–"}</td><td>${lineSvg(prompt.series, "spark", `Prefix hit ratio of ${prompt.name} over time`)}</td></tr>`);
	return `<div class="scroll" tabindex="0" role="group" aria-label="List of prompts"><table class="list"><caption>What loses most first</caption><thead><tr><th scope="col">prompt</th><th scope="col" class="number">lost</th><th scope="col">mainly</th><th scope="col" class="number">prefix hit ratio</th><th scope="col" class="number">token hit ratio</th><th scope="col" class="number">calls</th><th scope="col" class="number">cost</th><th scope="col">over time</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
}
function why({ reasons, section, broke }) {
	const main = reasons.find(({ lostUsd, lostTokens }) => lostUsd > 0 || lostTokens > 0) ?? null;
	if (main === null) return "–";
	const where = section === null ? "" : `, ${(0, markup.P)(section)}`;
	const since = broke === null ? "" : `, since ${minute(new Date(broke.at).toISOString())}`;
	return `${(0, markup.P)(main.reason)}${where}${since}`;
}
function promptHtml(prompt, at) {
	const { broke, latencyMs, reasons, versions, instances } = prompt;
	const facts = [
		...broke === null ? [] : [["Broke", `at ${minute(new Date(broke.at).toISOString())} UTC${broke.version === null ? "" : `, with version <code>${(0, markup.P)(broke.version)}</code>`}: prefix hit ratio ${(0, numbers.C)(broke.before) ?? "–"} → ${(0, numbers.C)(broke.after) ?? "–"}, lost ${(0, numbers.E)(broke.lostPerDayBefore) ?? "–"} → ${(0, numbers.E)(broke.lostPerDayAfter) ?? "–"} a day`]],
		["Models", prompt.models.map((model) => `<code>${(0, markup.P)(model)}</code>`).join(", ") || "–"],
		["Money", `cost ${(0, numbers.E)(prompt.costUsd) ?? "–"}, saved ${(0, numbers.E)(prompt.savedUsd) ?? "–"}, lost ${(0, numbers.E)(prompt.lostUsd) ?? "–"}`],
		["Tokens", `${(0, tokens_words.zD)(prompt.read)} read, ${(0, tokens_words.zD)(prompt.write)} written, ${(0, tokens_words.zD)(prompt.uncached)} uncached, ${(0, tokens_words.zD)(Math.round(prompt.lostTokens))} lost`],
		["Prefixes", (0, tokens_words.zD)(prompt.prefixes)],
		...prompt.keyOrderDrift > 0 ? [["Keys in another order", `${(0, tokens_words.zD)(prompt.keyOrderDrift)} calls`]] : [],
		...prompt.doubleWrite > 0 ? [["Written twice", `${(0, tokens_words.zD)(prompt.doubleWrite)} tokens, by calls at the same time`]] : [],
		["Latency", `hits ${ms(latencyMs.hit.p50)} (95 %: ${ms(latencyMs.hit.p95)}), misses ${ms(latencyMs.miss.p50)} (95 %: ${ms(latencyMs.miss.p95)})`]
	];
	return `<details class="prompt" id="p${at}"${at < OPEN && prompt.lostUsd > 0 ? " open" : ""}><summary>${(0, markup.P)(prompt.name)} <span class="dim">${why(prompt)}</span></summary><div class="inside">
${prompt.series.length > 1 ? lineSvg(prompt.series, "chart", `Prefix hit ratio of ${prompt.name} over time`, broke?.at ?? null) : ""}
<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join("")}</dl>
${reasons.length === 0 ? "" : `<h3>Why</h3>${table([
		"reason",
		"calls",
		"tokens lost",
		"lost"
	], reasons.map((one) => [
		(0, markup.P)(one.reason),
		(0, tokens_words.zD)(one.calls),
		(0, tokens_words.zD)(Math.round(one.lostTokens)),
		(0, numbers.E)(one.lostUsd) ?? "–"
	]))}`}
${slices("Versions", "version", versions)}
${slices("Processes", "process", instances.slice(0, 20))}</div></details>`;
}
function slices(name, each, all) {
	if (all.length < 2) return "";
	return `<h3>${name}</h3>${table([
		each,
		"calls",
		"prefix hit ratio",
		"written",
		"lost"
	], all.map((slice) => [
		(0, markup.P)(slice.name),
		(0, tokens_words.zD)(slice.calls),
		(0, numbers.C)(slice.prefixHitRatio) ?? "–",
		(0, tokens_words.zD)(slice.write),
		(0, numbers.E)(slice.lostUsd) ?? "–"
	]))}`;
}
function comparison({ a, b, rows }) {
	const of = (figures) => [(0, numbers.C)(figures?.prefixHitRatio) ?? "–", figures === null || figures.calls === 0 ? "–" : (0, numbers.E)(figures.costUsd / figures.calls * 1e3) ?? "–"];
	return `<h2>${(0, markup.P)(a)} against ${(0, markup.P)(b)}</h2>${table([
		"prompt",
		`prefix hit ratio, ${a}`,
		`$ per 1,000 calls, ${a}`,
		`prefix hit ratio, ${b}`,
		`$ per 1,000 calls, ${b}`
	].map(markup.P), rows.map((row) => [
		(0, markup.P)(row.name),
		...of(row.a),
		...of(row.b)
	]))}`;
}
function table(head, rows) {
	const line = (cells, tag) => `<tr>${cells.map((cell, at) => `<${tag}${at === 0 ? "" : " class=\"number\""}>${cell}</${tag.slice(0, 2)}>`).join("")}</tr>`;
	return `<div class="scroll" tabindex="0" role="group" aria-label="Table"><table class="list"><thead>${line(head, "th scope=\"col\"")}</thead><tbody>${rows.map((row) => line(row, "td")).join("\n")}</tbody></table></div>`;
}
function ms(value) {
	return value === null ? "–" : `${(0, tokens_words.zD)(Math.round(value))} ms`;
}
var external_node_events_ = __webpack_require__(78474);
var external_node_http_ = __webpack_require__(37067);
;
const METRICS = [
	[
		"calls_total",
		"counter",
		(of) => of.calls
	],
	[
		"errors_total",
		"counter",
		(of) => of.errors
	],
	[
		"usage_unknown_total",
		"counter",
		(of) => of.unknownUsage
	],
	[
		"read_tokens_total",
		"counter",
		(of) => of.read
	],
	[
		"write_tokens_total",
		"counter",
		(of) => of.write
	],
	[
		"uncached_tokens_total",
		"counter",
		(of) => of.uncached
	],
	[
		"output_tokens_total",
		"counter",
		(of) => of.output
	],
	[
		"lost_tokens_total",
		"counter",
		(of) => of.lostTokens
	],
	[
		"cost_usd_total",
		"counter",
		(of) => of.costUsd
	],
	[
		"lost_usd_total",
		"counter",
		(of) => of.lostUsd
	],
	[
		"saved_usd",
		"gauge",
		(of) => of.savedUsd
	]
];
function exposition({ prompts }) {
	return METRICS.flatMap(([name, type, value]) => [`# TYPE prompt_cache_${name} ${type}`, ...prompts.map((of) => `prompt_cache_${name}{name="${label(of.name)}"} ${value(of)}`)]).map((line) => `${line}\n`).join("");
}
function label(text) {
	return text.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n");
}
;
const REFRESH = 10;
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;
async function servePage(port, read) {
	const server = (0, external_node_http_.createServer)((request, response) => {
		const answer = (status, type, text) => response.writeHead(status, { "content-type": `${type}; charset=utf-8` }).end(text);
		const path = (request.url ?? "").replace(/\?.*$/s, "");
		if (!LOOPBACK.test(request.headers.host ?? "")) return answer(403, "text/plain", "This page is for this machine alone.\n");
		if (path !== "/" && path !== "/metrics") return answer(404, "text/plain", "Not here.\n");
		read().then((dashboard) => path === "/" ? answer(200, "text/html", dashboardPage(dashboard, REFRESH)) : answer(200, "text/plain; version=0.0.4", exposition(dashboard)), (error) => answer(500, "text/plain", `${(0, errors.bD)(error)}\n`));
		return response;
	});
	server.listen(port, "127.0.0.1");
	try {
		await (0, external_node_events_.once)(server, "listening");
	} catch (error) {
		throw (0, errors.Wp)(`Port ${port} cannot be listened on (${(0, errors.bD)(error)}). Name another one with --port N.`, error);
	}
	return server;
}
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var external_node_readline_ = __webpack_require__(80481);
var external_node_stream_ = __webpack_require__(57075);
var external_node_zlib_ = __webpack_require__(38522);
var picomatch = __webpack_require__(14006);
var read_file = __webpack_require__(65282);
var suggest = __webpack_require__(98249);
;
const sources_METRICS = /\.(?:jsonl|ndjson)(?:\.gz|\.\d+(?:\.gz)?)?$/;
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
	const full = external_node_path_.resolve(cwd, source);
	const about = await (0, promises_.stat)(full).catch((error) => {
		throw (0, read_file.O$)(source, error);
	});
	if (!about.isDirectory()) return [full];
	const found = (await below(full)).filter((file) => sources_METRICS.test(file));
	if (found.length === 0) throw (0, errors.Wp)(`There is no metrics file in the folder ${(0, suggest.T)(source)}: name files that end in .jsonl, .ndjson or .jsonl.gz.`);
	return found;
}
async function matching(cwd, glob) {
	const { base, glob: rest } = picomatch.scan(glob);
	const root = external_node_path_.resolve(cwd, base);
	const matches = picomatch(rest, { dot: true });
	const all = await below(root).catch((error) => {
		throw (0, read_file.O$)(base, error);
	});
	const found = all.filter((file) => matches(external_node_path_.relative(root, file).split(external_node_path_.sep).join("/")));
	if (found.length === 0) throw (0, errors.Wp)(`No file matches ${(0, suggest.T)(glob)}.`);
	return found;
}
async function below(folder) {
	const entries = await (0, promises_.readdir)(folder, {
		recursive: true,
		withFileTypes: true
	});
	return entries.filter((entry) => entry.isFile()).map((entry) => external_node_path_.join(entry.parentPath, entry.name)).toSorted();
}
async function eachLine(host, file, take) {
	try {
		for await (const line of (0, external_node_readline_.createInterface)({
			input: opened(host, file),
			crlfDelay: Infinity
		})) take(line);
	} catch (error) {
		const code = (0, errors.$N)(error) ?? "";
		if (code.startsWith("Z_")) throw (0, errors.Wp)(`${(0, suggest.T)(external_node_path_.basename(file))} ends in .gz and is not packed, or is cut off. Copy it again.`, error);
		throw (0, read_file.O$)(external_node_path_.relative(host.cwd, file) || file, error);
	}
}
function opened(host, file) {
	if (file === "-") return external_node_stream_.Readable.from(host.stdin ?? process.stdin);
	const bytes = (0, external_node_fs_.createReadStream)(file);
	if (!file.endsWith(".gz")) return bytes;
	const unpacked = (0, external_node_zlib_.createGunzip)();
	bytes.on("error", (error) => unpacked.destroy(error));
	return bytes.pipe(unpacked);
}
var help = __webpack_require__(2420);
var cli_host = __webpack_require__(87713);
var write_file = __webpack_require__(4123);
;
const OPTIONS = {
	output: {
		type: "string",
		value: "FILE.html"
	},
	json: { type: "boolean" },
	since: {
		type: "string",
		value: "T"
	},
	compare: {
		type: "string",
		value: "A..B"
	},
	"min-hit-ratio": {
		type: "string",
		value: "R"
	},
	serve: { type: "boolean" },
	port: {
		type: "string",
		value: "N"
	},
	...help.DT
};
const PAGE = "prompt-cache.html";
const dashboard = {
	usage: "SOURCE... [options]",
	help: `Draws what a CacheTracker exported (or anything that writes its metrics file) as one page that
opens from disk: what caching saved and what more was possible, which prompts lose most, why
and since when. A source is a file (.jsonl, .jsonl.gz), a glob, a folder, or - for stdin;
lines may be rollups, or traces with "usage".

  --output FILE.html  where the page goes (default: ${PAGE})
  --serve             serve the page on loopback instead, made anew for every request, with the
                      sums for Prometheus at /metrics, until Ctrl-C
  --port N            on that port (default: one that is free)
  --json              print the figures instead, as JSON
  --since T           calls from then on: an ISO time, or a time back from now such as 24h or 7d
  --compare A..B      two versions (as the lines name them) side by side
  --min-hit-ratio R   exit with 1 when a prompt's prefix hit ratio is below, from 0 to 1

Examples:
  prompt-cache-guard dashboard METRICS.jsonl
  prompt-cache-guard dashboard logs/ --since 7d --output cache.html
  zcat old.jsonl.gz | prompt-cache-guard dashboard - --json
`,
	async run(args, host) {
		const { text, flag, positionals } = (0, cli_arguments.W)("dashboard", OPTIONS, args);
		if (positionals.length === 0) throw (0, errors.Wp)("dashboard was given no source: prompt-cache-guard dashboard METRICS.jsonl, a folder, or - for stdin.");
		const least = ratioOf(text("min-hit-ratio"));
		const output = text("output") ?? PAGE;
		const now = Date.now();
		const options = {
			now,
			since: sinceOf(text("since"), now)
		};
		const pair = pairOf(text("compare"));
		const port = portOf(text("port"), flag("serve"));
		const figures = async () => {
			const { tally, compared } = await read(host, positionals, options, pair);
			return dashboardOf(tally, compared);
		};
		if (flag("serve")) return await serveUntilEnd(host, port, figures);
		if (!flag("json")) await (0, write_file.K)(host.cwd, output);
		const shown = await figures();
		if (flag("json")) await (0, cli_host.y)(host, `${JSON.stringify(shown, null, 2)}\n`);
		else {
			await (0, write_file.f)(host.cwd, output, dashboardPage(shown));
			await (0, cli_host.y)(host, `${output}: ${summaryOf(shown)}\n`);
		}
		const isBelow = shown.prompts.some(({ prefixHitRatio }) => least !== null && prefixHitRatio !== null && prefixHitRatio < least);
		return isBelow ? 1 : 0;
	}
};
async function serveUntilEnd(host, port, figures) {
	await figures();
	const server = await servePage(port, figures);
	const ended = new Promise((resolve) => {
		for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve());
	});
	const address = server.address();
	const taken = typeof address === "object" && address !== null ? address.port : port;
	await (0, cli_host.y)(host, `http://127.0.0.1:${taken}/ shows the page; Ctrl-C ends it.\n`);
	await ended;
	server.close();
	server.closeAllConnections();
	return 0;
}
function portOf(text, serves) {
	if (text === undefined) return 0;
	if (!serves) throw (0, errors.Wp)("--port goes with --serve.");
	const port = Number(text);
	if (/^\d+$/.test(text) && port <= 65535) return port;
	throw (0, errors.Wp)(`--port was given ${(0, suggest.T)(text)}; it takes a number up to 65535.`);
}
async function read(host, sources, options, pair) {
	const tally = new LineTally(options);
	const sides = (pair ?? []).map((version) => new LineTally({
		...options,
		keep: ({ call }) => call.version === version || call.commit === version
	}));
	for (const file of await filesOf(host.cwd, sources)) await eachLine(host, file, (line) => {
		for (const each of [tally, ...sides]) each.add(line);
	});
	const [before, after] = sides;
	const compared = pair === null || before === undefined || after === undefined ? null : comparedOf(pair[0], before, pair[1], after);
	return {
		tally,
		compared
	};
}
function pairOf(text) {
	if (text === undefined) return null;
	const [a, b, ...more] = text.split("..");
	if (a === undefined || a === "" || b === undefined || b === "" || more.length > 0) throw (0, errors.Wp)(`--compare was given ${(0, suggest.T)(text)}; it takes two versions: --compare 1.4..1.5`);
	return [a, b];
}
function sinceOf(text, now) {
	if (text === undefined) return undefined;
	const back = (0, duration.Y)(text);
	const at = back === undefined ? Date.parse(text) : now - back * 1e3;
	if (Number.isFinite(at)) return at;
	throw (0, errors.Wp)(`--since was given ${(0, suggest.T)(text)}; it takes an ISO time (2026-11-30, 2026-11-30T12:00Z), or a time back from now (24h, 7d).`);
}
function ratioOf(text) {
	if (text === undefined) return null;
	const value = Number(text);
	if (text.trim() !== "" && value >= 0 && value <= 1) return value;
	throw (0, errors.Wp)(`--min-hit-ratio was given ${(0, suggest.T)(text)}; it takes a number from 0 to 1.`);
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
72013: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { P: () => markup });
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72987);
function markup(text) {
	return text.split("\n").map(_visible_js__WEBPACK_IMPORTED_MODULE_0__.RK).join("\n").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
}),
50814: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Y: () => STYLE });
const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --dim: #59636e; --page: #ffffff; --box: #f6f8fa; --line: #d1d9e0;
  --bad: #cf222e; --doubtful: #7d4e00; --good: #1a7f37; --link: #0969da;
  --removed: #ffebe9; --added: #dafbe1; --gone: #ffc1bc; --come: #aceebb;
  --read: #1a7f37; --lost: #cf222e; --open: #818b98; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --dim: #9198a1; --page: #0d1117; --box: #151b23; --line: #3d444d;
  --bad: #ff7b72; --doubtful: #e3b341; --good: #56d364; --link: #4493f8;
  --removed: #3c1618; --added: #12261e; --gone: #792e2e; --come: #1b4721;
  --read: #3fb950; --lost: #f85149; --open: #6e7681; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 70rem; color: var(--text); background: var(--page);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0; }
h1, h2, h3, p, li, dd, td, th, summary { overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, input:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.dim { color: var(--dim); }
.bad { color: var(--bad); } .doubtful { color: var(--doubtful); } .good { color: var(--good); }
code, pre, .diff { font: .85rem/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.scroll { overflow-x: auto; }
table.list { border-collapse: collapse; width: 100%; }
table.list caption { text-align: left; color: var(--dim); padding-bottom: .25rem; }
table.list th, table.list td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); min-width: 5rem; }
table.list .number { text-align: right; }
table.list .word { white-space: nowrap; }
details.prompt { border: 1px solid var(--line); border-radius: 6px; margin: .75rem 0; content-visibility: auto; contain-intrinsic-size: auto 3rem; }
details.prompt > summary { padding: .6rem .9rem; cursor: pointer; background: var(--box); border-radius: 6px; font-weight: 600; }
details.prompt > .inside { padding: .25rem .9rem .9rem; }
article { border-left: 4px solid var(--line); padding: .1rem 0 .1rem .9rem; margin: 1rem 0; }
article.error { border-color: var(--bad); } article.warning { border-color: var(--doubtful); } article.fixed { border-color: var(--good); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .5rem 0; }
dt { color: var(--dim); } dd { margin: 0; }
figure { margin: .75rem 0; } figcaption { color: var(--dim); font-size: .85rem; }
svg.bar { display: block; width: 100%; height: 1.6rem; border-radius: 3px; }
svg.bar .read { fill: var(--read); } svg.bar .lost { fill: var(--lost); } svg.bar .open { fill: var(--open); }
svg.bar .edge { stroke: var(--page); stroke-width: .25; }
ul.legend { list-style: none; padding: 0; margin: .25rem 0; display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; font-size: .85rem; color: var(--dim); }
.key { display: inline-block; width: .7rem; height: .7rem; border-radius: 2px; margin-right: .35rem; }
.key.read { background: var(--read); } .key.lost { background: var(--lost); } .key.open { background: var(--open); }
.diff { border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0; overflow-x: auto; }
.diff div, .diff td { padding: 0 .6rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.diff .removed { background: var(--removed); } .diff .added { background: var(--added); }
.diff .removed mark { background: var(--gone); color: inherit; } .diff .added mark { background: var(--come); color: inherit; }
.diff .gap { color: var(--dim); }
.diff table { border-collapse: collapse; width: 100%; table-layout: fixed; min-width: 40rem; }
.diff td { vertical-align: top; width: 50%; border-left: 1px solid var(--line); } .diff td:first-child { border-left: 0; }
fieldset.view { border: 0; padding: 0; margin: 1rem 0 0; display: flex; gap: 1rem; flex-wrap: wrap; } fieldset.view legend { float: left; margin-right: 1rem; color: var(--dim); }
.beside { display: none; }
body:has(#beside:checked) .beside { display: block; }
body:has(#beside:checked) .together { display: none; }
@media (max-width: 40rem) { body { padding: 1rem; } dl { grid-template-columns: 1fr; } dd { margin-bottom: .35rem; } }
@media print { details.prompt { content-visibility: visible; } }
`;
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
