export const id = 3262;
export const ids = [3262];
export const modules = {
92112: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N: () => isDay,
	Y: () => seconds
});
const SECONDS = {
	ms: .001,
	s: 1,
	m: 60,
	h: 3600,
	d: 86400
};
function seconds(text) {
	const match = /^(\d{1,9}(?:\.\d{1,9})?)(ms|s|m|h|d)$/.exec(text);
	const unit = SECONDS[match?.[2] ?? ""];
	return unit === undefined ? undefined : Number(match?.[1]) * unit;
}
function isDay(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
}),
35505: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Y: () => wilsonInterval });
function wilsonInterval(successes, trials) {
	if (trials === 0) return {
		low: 0,
		high: 1
	};
	const z = 1.96;
	const share = successes / trials;
	const spread = z * Math.sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials));
	const middle = share + z * z / (2 * trials);
	const scale = 1 + z * z / trials;
	return {
		low: Math.max(0, (middle - spread) / scale),
		high: Math.min(1, (middle + spread) / scale)
	};
}
}),
75680: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { g: () => Calls });
var runtime = __webpack_require__(67162);
var context = __webpack_require__(80134);
var errors = __webpack_require__(12027);
var wilson = __webpack_require__(35505);
;
class Sums {
	read = 0;
	expected = 0;
	eligible = 0;
	misses = 0;
	lostUsd = 0;
	reasons = new Map();
	add({ call }) {
		const expected = call.expected ?? 0;
		if (call.read === null || expected === 0) return;
		this.read += Math.min(call.read, expected);
		this.expected += expected;
		this.eligible += 1;
		if (call.isMiss) this.#miss(call.missReason, 1);
		this.lostUsd = plus(this.lostUsd, call.lostUsd);
	}
	merge(other) {
		this.read += other.read;
		this.expected += other.expected;
		this.eligible += other.eligible;
		for (const [reason, count] of other.reasons) this.#miss(reason, count);
		this.misses += other.misses - sumOfCounts(other.reasons);
		this.lostUsd = plus(this.lostUsd, other.lostUsd);
	}
	get reason() {
		let [most, times] = [null, 0];
		for (const [reason, count] of this.reasons) if (count > times) [most, times] = [reason, count];
		return most;
	}
	#miss(reason, count) {
		this.misses += count;
		if (reason !== null) this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + count);
	}
	hitShare() {
		return (0, wilson.Y)(this.eligible - this.misses, this.eligible);
	}
}
function sumOfCounts(reasons) {
	return [...reasons.values()].reduce((sum, count) => sum + count, 0);
}
function sumOf(all) {
	const sums = new Sums();
	for (const one of all) sums.merge(one);
	return sums;
}
function plus(a, b) {
	return a === null || b === null ? null : a + b;
}
class Alarm {
	#breaches = 0;
	#goods = 0;
	#firing = false;
	#quietUntil = 0;
	isBreached(windows) {
		return this.#breaches >= windows;
	}
	close(verdict) {
		this.#breaches = verdict === "breach" ? this.#breaches + 1 : 0;
		this.#goods = verdict === "good" ? this.#goods + 1 : 0;
	}
	fires(windows, now, quietMs) {
		if (this.#firing || !this.isBreached(windows) || now < this.#quietUntil) return false;
		this.#firing = true;
		this.#quietUntil = now + quietMs;
		return true;
	}
	resolves(windows) {
		if (!this.#firing || this.#goods < windows) return false;
		this.#firing = false;
		return true;
	}
}
;
const PER_DAY = 86400;
function prefixNotice(kind, about, said) {
	const { key, name, reason } = about;
	const who = name ?? (key === "" ? "an unknown prompt" : `prefix ${key}`);
	const isFiring = kind === "firing";
	const why = isFiring && reason !== null ? ` Reason: ${reason}.` : "";
	return {
		...figures(said),
		kind,
		key: `prompt-cache-guard:${key}`,
		title: isFiring ? `Prompt cache misses: ${who}` : `Prompt cache hits again: ${who}`,
		text: `${counts(said)}${isFiring ? lost(said) : ""}${why}`,
		prefixId: /^[0-9a-f]{16}$/.test(key) ? key : null,
		name,
		missReason: isFiring ? reason : null
	};
}
function incidentNotice(kind, of, said) {
	const share = `${of.breaching} of ${of.all} prefixes`;
	return {
		...figures(said),
		kind,
		key: "prompt-cache-guard:incident",
		title: kind === "incident" ? `Prompt cache misses in ${share} at once: ${blame(of)}` : "Prompt cache: most prefixes hit again",
		text: `${counts(said)}${kind === "incident" ? lost(said) : ""}`,
		prefixId: null,
		name: null,
		missReason: kind === "incident" ? of.reason : null
	};
}
function blame({ reason, version }) {
	if (reason === null || !reason.endsWith("_changed")) return "the provider may have an incident";
	const since = version === undefined ? "" : `, version ${version}`;
	return `a change on your side (${reason}${since})`;
}
function digestNotice(rest, said) {
	const names = rest.slice(0, 10).map(({ name, prefixId }) => name ?? prefixId ?? "unknown");
	return {
		...figures(said),
		kind: "digest",
		key: `prompt-cache-guard:digest:${Math.floor(said.now / 1e3)}`,
		title: `Prompt cache: ${rest.length} more prefixes changed their state`,
		text: `${names.join(", ")}${rest.length > names.length ? ", …" : ""}.`,
		prefixId: null,
		name: null,
		missReason: null,
		prefixHitRatio: null,
		hitShare: null
	};
}
function figures({ sums, windowSeconds, now }) {
	const { read, expected, eligible, misses, lostUsd } = sums;
	return {
		prefixHitRatio: expected === 0 ? null : read / expected,
		tokensRead: read,
		tokensExpected: expected,
		eligible,
		misses,
		hitShare: sums.hitShare(),
		lostUsdPerDay: lostUsd === null ? null : lostUsd * PER_DAY / windowSeconds,
		windowSeconds,
		at: new Date(now).toISOString()
	};
}
function counts({ sums, windowSeconds }) {
	const { read, expected, eligible, misses } = sums;
	const percent = expected === 0 ? "none" : `${Math.round(100 * read / expected)} %`;
	return `${misses} of ${eligible} calls in ${windowSeconds} s missed; ${percent} of ${expected} expected tokens were read.`;
}
function lost({ sums, windowSeconds }) {
	if (sums.lostUsd === null || sums.lostUsd <= 0) return "";
	return ` That costs about $${(sums.lostUsd * PER_DAY / windowSeconds).toFixed(2)} a day.`;
}
;
const MOST_WATCHED = 1e3;
const MOST_AGE = 864e5;
const MANY = {
	share: .3,
	least: 3
};
class CalmEngine {
	#settings;
	#threshold;
	#deliver;
	#watched = new Map();
	#incident = new Alarm();
	#windowEnd = 0;
	constructor(alerts, threshold, deliver) {
		this.#settings = {
			windowSeconds: 300,
			minSamples: 20,
			windows: 2,
			margin: .1,
			cooldownSeconds: 3600,
			maxNotices: 5,
			...alerts
		};
		this.#threshold = threshold;
		this.#deliver = deliver;
	}
	add(recorded, now) {
		this.evaluate(now);
		const { call } = recorded;
		const key = String(recorded.family ?? call.prefixId ?? "");
		const known = this.#watched.get(key) ?? {
			key: call.prefixId ?? "",
			name: call.name,
			sums: new Sums(),
			since: now,
			alarm: new Alarm()
		};
		this.#watched.delete(key);
		this.#watched.set(key, known);
		if (this.#watched.size > MOST_WATCHED) {
			const oldest = this.#watched.keys().next();
			if (oldest.done !== true) this.#watched.delete(oldest.value);
		}
		known.name = call.name ?? known.name;
		known.sums.add(recorded);
	}
	evaluate(now) {
		const length = this.#settings.windowSeconds * 1e3;
		if (this.#windowEnd === 0) this.#windowEnd = now + length;
		if (now < this.#windowEnd) return;
		this.#windowEnd = now + length;
		const closed = [];
		for (const watched of this.#watched.values()) {
			const verdict = this.#verdict(watched.sums);
			if (verdict === null) {
				if (now - watched.since > MOST_AGE) this.#open(watched, now);
				continue;
			}
			watched.alarm.close(verdict);
			closed.push({
				watched,
				verdict
			});
		}
		this.#announce(closed, now);
		for (const { watched } of closed) this.#open(watched, now);
	}
	#open(watched, now) {
		watched.sums = new Sums();
		watched.since = now;
	}
	#verdict(sums) {
		const { minSamples, margin } = this.#settings;
		if (sums.eligible < minSamples) return null;
		if (sums.hitShare().high < this.#threshold) return "breach";
		const share = (sums.eligible - sums.misses) / sums.eligible;
		return share >= Math.min(1, this.#threshold + margin) ? "good" : "neither";
	}
	#announce(closed, now) {
		const { windows, cooldownSeconds, version } = this.#settings;
		const say = (sums, since) => ({
			sums,
			windowSeconds: Math.round((now - since) / 1e3),
			now
		});
		const breaching = closed.filter(({ verdict }) => verdict === "breach").length;
		const isMany = breaching >= MANY.least && breaching > MANY.share * closed.length;
		if (closed.length > 0) this.#incident.close(isMany ? "breach" : "good");
		const all = say(sumOf(closed.map(({ watched }) => watched.sums)), Math.min(now, ...closed.map(({ watched }) => watched.since)));
		const bad = closed.filter(({ verdict }) => verdict === "breach");
		const { reason } = sumOf(bad.map(({ watched }) => watched.sums));
		const of = {
			breaching,
			all: closed.length,
			reason,
			version
		};
		if (this.#incident.fires(windows, now, cooldownSeconds * 1e3)) this.#deliver(incidentNotice("incident", of, all));
		if (this.#incident.resolves(windows)) this.#deliver(incidentNotice("resolved", of, all));
		const isIncident = this.#incident.isBreached(windows);
		const notices = [];
		for (const { watched } of closed) {
			const { alarm, sums, since } = watched;
			const about = {
				...watched,
				reason: sums.reason
			};
			if (!isIncident && alarm.fires(windows, now, cooldownSeconds * 1e3)) notices.push(prefixNotice("firing", about, say(sums, since)));
			if (alarm.resolves(windows)) notices.push(prefixNotice("resolved", about, say(sums, since)));
		}
		this.#send(notices, all);
	}
	#send(notices, said) {
		const { maxNotices } = this.#settings;
		for (const notice of notices.slice(0, maxNotices)) this.#deliver(notice);
		const rest = notices.slice(maxNotices);
		if (rest.length > 0) this.#deliver(digestNotice(rest, said));
	}
}
var pause = __webpack_require__(75643);
;
class RetryLater extends Error {
	afterMs;
	constructor(message, afterMs) {
		super(message);
		this.afterMs = afterMs;
	}
}
const MOST_WAITING = 100;
const TIMEOUT_MS = 5e3;
const TRIES = 3;
const LONGEST_WAIT_MS = 6e4;
class Outbox {
	#senders;
	#channel;
	#waiting = [];
	#working = null;
	constructor(senders, channel) {
		this.#senders = senders;
		this.#channel = channel;
	}
	push(notice) {
		this.#waiting.push(notice);
		if (this.#waiting.length > MOST_WAITING) {
			this.#waiting.shift();
			this.#channel.report("alert-dropped", "More than 100 alerts wait to be sent: the oldest was dropped.");
		}
		this.#working ??= this.#work().finally(() => {
			this.#working = null;
		});
	}
	async flush() {
		while (this.#working !== null) await this.#working;
	}
	async #work() {
		for (let notice = this.#waiting.shift(); notice !== undefined; notice = this.#waiting.shift()) {
			const current = notice;
			await Promise.all(this.#senders.map((sender) => this.#deliver(sender, current)));
		}
	}
	async #deliver(sender, notice) {
		for (let tried = 1;; tried++) {
			try {
				await sender.send(notice, AbortSignal.timeout(TIMEOUT_MS));
				return;
			} catch (error) {
				const wait = error instanceof RetryLater ? error.afterMs : 250 * 2 ** tried;
				if (tried >= TRIES || wait > LONGEST_WAIT_MS) {
					this.#channel.report("alert-failed", `An alert was not delivered: ${(0, errors.bD)(error)}.`);
					return;
				}
				await (0, pause.v)(wait, undefined, false);
			}
		}
	}
}
;
class CalmMode {
	#engine;
	#outbox;
	constructor(alerts, threshold, channel) {
		this.#outbox = new Outbox(alerts.senders, channel);
		this.#engine = new CalmEngine(alerts, threshold, (notice) => this.#outbox.push(notice));
	}
	add(recorded, now) {
		this.#engine.add(recorded, now);
	}
	async flush(now) {
		this.#engine.evaluate(now);
		await this.#outbox.flush();
	}
}
;
const COMMITS = [
	"GITHUB_SHA",
	"CI_COMMIT_SHA",
	"VERCEL_GIT_COMMIT_SHA",
	"RENDER_GIT_COMMIT",
	"RAILWAY_GIT_COMMIT_SHA",
	"HEROKU_SLUG_COMMIT",
	"SOURCE_VERSION",
	"GIT_COMMIT"
];
const SERVICES = [
	"OTEL_SERVICE_NAME",
	"K_SERVICE",
	"AWS_LAMBDA_FUNCTION_NAME",
	"FLY_APP_NAME"
];
const VERSIONS = [
	"SERVICE_VERSION",
	"K_REVISION",
	"AWS_LAMBDA_FUNCTION_VERSION"
];
const STAGES = [
	"DEPLOYMENT_ENVIRONMENT",
	"VERCEL_ENV",
	"NODE_ENV"
];
function serviceOf(given = {}) {
	const first = (names) => names.map(runtime.bv).find((value) => value !== undefined && value !== "") ?? null;
	return {
		service: given.service ?? first(SERVICES),
		env: given.env ?? first(STAGES),
		version: given.version ?? first(VERSIONS),
		commit: given.commit ?? first(COMMITS)
	};
}
;
class Listeners {
	#options;
	#calm;
	#channel;
	constructor(options, threshold, channel) {
		const { alerts } = options;
		this.#options = options;
		const { version } = serviceOf(options.service);
		const named = version === null ? alerts : alerts && {
			version,
			...alerts
		};
		this.#calm = named === undefined ? null : new CalmMode(named, threshold, channel);
		this.#channel = channel;
		for (const exporter of options.exporters ?? []) if (exporter.diagnostic !== undefined) channel.listen((diagnostic) => exporter.diagnostic?.(diagnostic));
	}
	tell(recorded, at) {
		const { call, alerts } = recorded;
		this.#channel.guard(() => this.#calm?.add(recorded, at));
		if (alerts) this.#alert(call);
		for (const exporter of this.#options.exporters ?? []) {
			try {
				exporter.record(call);
			} catch (error) {
				this.#exportFailed(error);
			}
		}
	}
	async flush(now) {
		await this.#calm?.flush(now);
		for (const exporter of this.#options.exporters ?? []) {
			try {
				await exporter.flush?.();
			} catch (error) {
				this.#exportFailed(error);
			}
		}
	}
	#exportFailed(error) {
		const words = `An exporter failed, calls are missing in its output: ${(0, errors.bD)(error)}.`;
		this.#channel.report("export-failed", words, error);
	}
	#alert(call) {
		const failed = (error) => this.#channel.report("callback-failed", "onMissAlert failed: see the cause.", error);
		try {
			const outcome = this.#options.onMissAlert?.(call);
			if (outcome instanceof Promise) outcome.catch(failed);
		} catch (error) {
			failed(error);
		}
	}
}
var json_value = __webpack_require__(49884);
var usage_billing = __webpack_require__(2412);
var read = __webpack_require__(76628);
var wire = __webpack_require__(17816);
var relatives_pieces = __webpack_require__(73538);
var expected_request = __webpack_require__(81817);
var canonical = __webpack_require__(52535);
var hash = __webpack_require__(37882);
var request_identity = __webpack_require__(7896);
var provider_provider = __webpack_require__(73263);
var registry = __webpack_require__(17953);
;
const LONG = 4096;
const MOST_KEPT = 2e6;
const MOST_RESULTS = 1e3;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
class KnownTexts {
	#most;
	#texts = new Map();
	#printed = new Map();
	#kept = 0;
	#made = 0;
	constructor(most = MOST_KEPT) {
		this.#most = most;
	}
	print(unit, freeForm) {
		let hasLong = false;
		const short = (0, hash.ph)(unit, freeForm, (text) => {
			const number = this.numberOf(text);
			if (number === null) return JSON.stringify(text);
			hasLong = true;
			return `#${number}`;
		});
		const key = (0, hash.sc)(short);
		if (!hasLong) return {
			hash: key,
			length: (0, runtime.wI)(short)
		};
		const known = this.#printed.get(key);
		if (known !== undefined) return known;
		const printed = (0, expected_request.Mc)(unit, freeForm);
		if (this.#printed.size >= MOST_RESULTS) this.#printed.clear();
		this.#printed.set(key, printed);
		return printed;
	}
	numberOf(text) {
		if (text.length < LONG) return null;
		const known = this.#texts.get(text);
		if (known !== undefined) {
			this.#texts.delete(text);
			this.#texts.set(known.own, known);
			return known.number;
		}
		if (text.length > this.#most) return null;
		const own = decoder.decode(encoder.encode(text));
		if (own !== text) return null;
		this.#made += 1;
		this.#kept += own.length;
		this.#texts.set(own, {
			own,
			number: this.#made
		});
		for (const oldest of this.#texts.keys()) {
			if (this.#kept <= this.#most) break;
			this.#texts.delete(oldest);
			this.#kept -= oldest.length;
		}
		return this.#made;
	}
}
;
const TURNS = new Set([
	"messages",
	"input",
	"contents"
]);
const SPEAKERS = new Set([
	"user",
	"assistant",
	"model",
	undefined
]);
const TEXTS = new Set([
	"text",
	"input_text",
	"output_text",
	undefined
]);
const LONGEST_KEY = 2e4;
const DEEPEST = 60;
const OWN = "";
function shapeOf(request, numberOf) {
	const reader = new ShapeReader(numberOf);
	return reader.read(request) ? {
		key: reader.key,
		texts: reader.texts
	} : null;
}
function withTexts(request, own) {
	return mapMembers(request, (key, value) => !TURNS.has(key) ? value : isOwn(value) ? own(value) : mapItems(value, (turn) => mapMembers(turn, (name, said) => {
		if (!(0, json_value.Gv)(turn) || !isSaid(turn, name)) return said;
		if (isOwn(said)) return own(said);
		return mapItems(said, (block) => mapMembers(block, (member, text) => (0, json_value.Gv)(block) && isText(block, member) && isOwn(text) ? own(text) : text));
	})));
}
class ShapeReader {
	key = "";
	texts = [];
	#numberOf;
	constructor(numberOf) {
		this.#numberOf = numberOf;
	}
	read(request) {
		return this.#members(request, 0, (key, value) => !TURNS.has(key) ? this.#value(value, 1) : isOwn(value) ? this.#own(value) : this.#items(value, 1, (turn) => this.#turn(turn)));
	}
	#turn(turn) {
		return this.#members(turn, 2, (name, said) => {
			if (!(0, json_value.Gv)(turn) || !isSaid(turn, name)) return this.#value(said, 3);
			if (isOwn(said)) return this.#own(said);
			return this.#items(said, 3, (block) => this.#members(block, 4, (member, text) => (0, json_value.Gv)(block) && isText(block, member) && isOwn(text) ? this.#own(text) : this.#value(text, 5)));
		});
	}
	#own(text) {
		const number = this.#numberOf(text);
		if (number === null) {
			this.texts.push(text);
			this.key += OWN;
		} else this.key += `#${number}`;
		return true;
	}
	#value(value, depth) {
		if (typeof value === "string") {
			const number = this.#numberOf(value);
			this.key += number === null ? `"${value.length}:${value}` : `#${number}`;
			return this.key.length < LONGEST_KEY;
		}
		if (typeof value !== "object" || value === null) {
			if (typeof value === "function" || typeof value === "symbol") return false;
			this.key += `${String(value)};`;
			return true;
		}
		if ((0, json_value.cy)(value)) return this.#items(value, depth, (item) => this.#value(item, depth + 1));
		if (!(0, json_value.Gv)(value)) return false;
		return this.#members(value, depth, (_, member) => this.#value(member, depth + 1));
	}
	#items(value, depth, each) {
		if (!(0, json_value.cy)(value)) return this.#value(value, depth);
		this.key += "[";
		for (const item of value) if (!each(item)) return false;
		this.key += "]";
		return this.key.length < LONGEST_KEY;
	}
	#members(value, depth, each) {
		if (!(0, json_value.Gv)(value)) return (0, json_value.cy)(value) || depth > 0 ? this.#value(value, depth) : false;
		if (depth > DEEPEST || (0, json_value.jh)(value)) return false;
		const prototype = Object.getPrototypeOf(value);
		if (prototype !== Object.prototype && prototype !== null) return false;
		this.key += "{";
		for (const name of Object.keys(value)) {
			const member = value[name];
			if (member === undefined) continue;
			this.key += `${name.length}:${name}`;
			if (!each(name, member)) return false;
		}
		this.key += "}";
		return this.key.length < LONGEST_KEY;
	}
}
function isSaid(turn, name) {
	if (name !== "content" && name !== "parts") return false;
	return !(0, json_value.jh)(turn) && SPEAKERS.has(turn["role"]);
}
function isText(block, name) {
	return name === "text" && !(0, json_value.jh)(block) && TEXTS.has(block["type"]);
}
function isOwn(value) {
	return typeof value === "string" && value !== "";
}
function mapItems(value, map) {
	return (0, json_value.cy)(value) ? value.map(map) : value;
}
function mapMembers(value, map) {
	if (!(0, json_value.Gv)(value) || (0, json_value.jh)(value)) return value;
	const copy = {};
	for (const key of Object.keys(value)) {
		const member = value[key];
		if (member !== undefined) copy[key] = map(key, member);
	}
	return copy;
}
var layout = __webpack_require__(8700);
var text_steps = __webpack_require__(79487);
;
const MARK = `prompt-cache-guard-${Math.floor(Math.random() * 2 ** 48).toString(16)}`;
const MARKED = new RegExp(`"${MARK}-(\\d{6})-x{40}"`);
function markOf(index) {
	return `${MARK}-${String(index).padStart(6, "0")}-${"x".repeat(40)}`;
}
function templateOf({ segmented, hashes, identity }, texts, marked) {
	const { units, freeForm } = marked;
	if (!isAlike(segmented, marked) || !hasHead(segmented)) return null;
	const open = new Map();
	const { piecesOf: _, textOf: __, ...chain } = identity.chain;
	const bytes = chain.lengths.map((length, unit) => length - (chain.lengths[unit - 1] ?? 0));
	for (const [index, unit] of units.entries()) {
		const found = openOf(unit, freeForm);
		const made = found === null ? (0, expected_request.Mc)(unit, freeForm) : filled(found, texts);
		if (made.hash !== hashes[index]) return null;
		if (found === null) continue;
		if (unit.section === "params" || unit.replayedMembers !== undefined) return null;
		open.set(index, found);
	}
	const [first = units.length] = open.keys();
	const compared = (0, layout.jQ)(segmented);
	const wire = segmented.units.slice(0, compared).flatMap((unit, index) => unit.replayed ? [] : open.has(index) ? [index] : [unit.replayedMembers === undefined ? hashes[index] ?? "" : (0, hash.WG)(unit, freeForm)]);
	const { chain: ___, ...like } = identity;
	return {
		like,
		chain,
		hashes,
		bytes,
		open,
		first,
		wire: first < compared ? wire : null
	};
}
function identityBy(template, texts, known, whole) {
	const { like, chain, bytes, open, first, wire } = template;
	const hashes = template.hashes.slice();
	const links = chain.chain.slice(0, first);
	const lengths = chain.lengths.slice(0, first);
	let [link, sum] = [links.at(-1) ?? "", lengths.at(-1) ?? 0];
	for (let unit = first; unit < hashes.length; unit += 1) {
		const found = open.get(unit);
		if (found === undefined) sum += bytes[unit] ?? 0;
		else {
			const { hash, length } = filled(found, texts);
			hashes[unit] = hash;
			sum += length;
		}
		link = (0, hash.C9)(link, hashes[unit] ?? "");
		links.push(link);
		lengths.push(sum);
	}
	const textIn = (unit) => texts[open.get(unit)?.texts[0] ?? -1];
	const own = {
		...chain,
		chain: links,
		lengths,
		piecesOf: (unit) => {
			if (chain.sections[unit] === "params") return null;
			const hash = hashes[unit] ?? "";
			const text = open.get(unit)?.saysIt === true ? textIn(unit) : undefined;
			return text === undefined ? known(hash) ?? whole()?.piecesOf(unit) ?? null : (0, relatives_pieces.CG)(text, hash);
		},
		textOf: (unit) => {
			if (chain.rules.kind !== "prefix") return null;
			const around = open.get(unit)?.around ?? null;
			const text = textIn(unit);
			return around === null || text === undefined ? whole()?.textOf(unit) ?? null : (0, text_steps.B_)({
				around,
				text
			});
		}
	};
	const wireId = wire === null ? like.wireId : (0, request_identity.yr)(wire.map((each) => typeof each === "string" ? each : hashes[each] ?? ""));
	return {
		...like,
		wireId,
		hashes,
		chain: own
	};
}
function isAlike(one, other) {
	return one.units.length === other.units.length && one.newest === other.newest && one.units.every((unit, at) => unit.pointer === other.units[at]?.pointer) && JSON.stringify(one.breakpoints) === JSON.stringify(other.breakpoints);
}
function hasHead({ units }) {
	return units.some(({ section }) => section === "tools" || section === "system");
}
function openOf(unit, freeForm) {
	const pieces = (0, hash.ph)(unit, freeForm).split(MARKED);
	if (pieces.length === 1) return null;
	const texts = pieces.filter((_, at) => at % 2 === 1).map(Number);
	const only = texts.length === 1 ? markOf(texts[0] ?? -1) : null;
	const around = (0, text_steps.IL)(unit);
	return {
		parts: pieces.filter((_, at) => at % 2 === 0),
		texts,
		saysIt: unit.section !== "tools" && (0, relatives_pieces.TT)(unit) === only,
		around: around !== null && around.text === only ? around.around : null
	};
}
function filled({ parts, texts }, own) {
	let printed = parts[0] ?? "";
	for (const [at, index] of texts.entries()) printed += JSON.stringify(own[index] ?? "") + (parts[at + 1] ?? "");
	return {
		hash: (0, hash.sc)(printed),
		length: (0, runtime.wI)(printed)
	};
}
;
const known_templates_MOST_KEPT = 1e6;
class Templates {
	#known = new Map();
	#kept = 0;
	get(key) {
		const found = this.#known.get(key);
		return found === undefined || found === false ? null : found;
	}
	learn(key, { texts }, cut, marked) {
		const before = this.#known.get(key);
		if (before === undefined) {
			this.#kept += key.length;
			if (this.#kept > known_templates_MOST_KEPT) {
				this.#known.clear();
				this.#kept = key.length;
			}
			this.#known.set(key, false);
			return;
		}
		if (before !== false) return;
		const shown = cut === null ? null : marked();
		this.#known.set(key, cut === null || shown === null ? null : templateOf(cut, texts, shown));
	}
}
;
const NO_IDENTITY = {
	provider: null,
	model: null,
	prefixId: null,
	wireId: null,
	operation: null,
	hashes: [],
	chain: null
};
const texts = new KnownTexts();
const pieces = new relatives_pieces.BN();
const templates = new Templates();
function identityOf(request, hints = {}) {
	if (!(0, json_value.Gv)(request)) return {
		...NO_IDENTITY,
		model: hints.model ?? null
	};
	const shape = shapeOf(request, (text) => texts.numberOf(text));
	if (shape === null) return wholeIdentity(request, hints).identity;
	const { provider = "", platform = "", model = "", namespace = "" } = hints;
	const key = `${provider}\0${platform}\0${model}\0${namespace}\0${shape.key}`;
	const template = templates.get(key);
	if (template !== null) {
		const whole = () => wholeIdentity(request, hints).identity.chain;
		return identityBy(template, shape.texts, (hash) => pieces.known(hash), whole);
	}
	const cut = wholeIdentity(request, hints);
	templates.learn(key, shape, cut.cut, () => {
		let marks = 0;
		const marked = (text) => texts.numberOf(text) === null ? markOf(marks++) : text;
		return segmentedOf(withTexts(request, marked), hints);
	});
	return cut.identity;
}
function wholeIdentity(request, hints) {
	const segmented = segmentedOf(request, hints);
	if (segmented === null) {
		const model = hints.model ?? (0, json_value.Qq)((0, json_value.Jt)(request, "model")) ?? (0, json_value.Qq)((0, json_value.Jt)(request, "modelId")) ?? null;
		const provider = hints.platform ?? provider_provider.N.find((id) => id === hints.provider) ?? null;
		const identity = {
			...NO_IDENTITY,
			provider,
			model,
			prefixId: commonId(request, model)
		};
		return {
			identity,
			cut: null
		};
	}
	const printed = (0, expected_request.x5)(segmented, (...unit) => texts.print(...unit));
	const { hashes } = printed;
	const { namespace } = hints;
	const identity = {
		provider: platformOf(segmented, hints),
		model: segmented.model === "" ? null : segmented.model,
		prefixId: knownPrefixId(segmented, hashes),
		wireId: (0, request_identity.oN)(segmented, hashes),
		operation: segmented.api === "generate-content" ? "generate_content" : "chat",
		hashes,
		chain: (0, expected_request.N5)(segmented, namespace === undefined ? {} : { namespace }, printed, pieces)
	};
	return {
		identity,
		cut: {
			segmented,
			hashes,
			identity
		}
	};
}
const prefixIds = new Map();
const MOST_PREFIX_IDS = 1e3;
function knownPrefixId(segmented, hashes) {
	const { units } = segmented;
	const head = hashes.filter((_, index) => {
		const unit = units[index];
		return unit?.section !== "messages" && unit?.name !== "messages";
	});
	if (!units.some(({ section }) => section === "tools" || section === "system")) return (0, request_identity.j9)(segmented);
	const key = (0, hash.sc)(head.join(""));
	const known = prefixIds.get(key);
	if (known !== undefined) return known;
	const made = (0, request_identity.j9)(segmented);
	if (prefixIds.size >= MOST_PREFIX_IDS) prefixIds.clear();
	prefixIds.set(key, made);
	return made;
}
function fingerprint(request) {
	const body = asJson(request);
	const segmented = segmentedOf(body, {});
	return segmented === null ? commonId(body, text(get(body, "model")) ?? null) : prefixIdOf(segmented);
}
const CARRIERS = provider_provider.N.filter((id) => id !== "anthropic" && id !== "openai");
function platformOf({ provider }, hints) {
	return hints.platform ?? CARRIERS.find((id) => id === hints.provider) ?? provider;
}
function segmentedOf(request, hints) {
	const hint = typeof hints.model === "string" ? { model: hints.model } : {};
	const provider = hints.platform ?? hints.provider;
	try {
		return (0, registry.mX)(request, {
			...hint,
			...provider === undefined ? {} : { provider }
		});
	} catch {
		try {
			return (0, registry.mX)(request, hint);
		} catch {
			return null;
		}
	}
}
const identity_TURNS = [
	"messages",
	"contents",
	"input",
	"prompt"
];
const NO_PROMPT = [
	"stream",
	"stream_options",
	"metadata",
	"max_tokens",
	"maxTokens",
	"temperature"
];
const NO_HEAD = new Set([
	...NO_PROMPT,
	"top_p",
	"top_k",
	"stop",
	"user",
	"seed",
	"n",
	"inferenceConfig"
]);
function commonId(request, model) {
	if (!(0, json_value.Gv)(request)) return (0, hash.sc)((0, canonical.$)(request, "sorted")).slice(0, 16);
	const head = (0, json_value.jO)(request).filter(([key]) => !identity_TURNS.includes(key) && !NO_HEAD.has(key));
	const says = head.some(([key]) => key !== "model" && key !== "modelId");
	const first = identity_TURNS.map((key) => (0, json_value.ld)((0, json_value.Jt)(request, key))[0]).find((turn) => turn !== undefined);
	const members = (0, json_value.Xy)([
		["model", model],
		...head.filter(([key]) => key !== "model"),
		...says || first === undefined ? [] : [["first", first]]
	]);
	return (0, hash.sc)((0, canonical.$)(members, "sorted")).slice(0, 16);
}
;
class Attempt {
	#begun;
	#host;
	#identity;
	#firstByte = null;
	#firstToken = null;
	#facts = {};
	#settled = false;
	#over;
	metrics;
	constructor(begun, host) {
		this.#begun = begun;
		this.#host = host;
	}
	get seq() {
		return this.#begun.seq;
	}
	get settled() {
		return this.#settled;
	}
	identity() {
		this.#identity ??= this.#host.guard(this.#begun.identify) ?? NO_IDENTITY;
		return this.#identity;
	}
	whenOver(over) {
		this.#over = over;
	}
	began(facts = {}) {
		if (this.#settled) return;
		this.#firstByte = this.#host.now();
		this.#facts = facts;
	}
	spoke() {
		this.#firstToken ??= this.#host.now();
	}
	answered(response) {
		const raw = copied((0, read.VG)(response));
		this.end(() => {
			const holder = (0, json_value.Jt)(response, "response") ?? response;
			return {
				usage: (0, read.k9)(raw),
				raw,
				streamed: false,
				billing: (0, usage_billing.Fu)(raw, response),
				model: (0, json_value.Qq)((0, json_value.Jt)(holder, "model")) ?? (0, json_value.Qq)((0, json_value.Jt)(holder, "modelVersion")) ?? null,
				diagnostics: (0, json_value.Jt)(holder, "diagnostics") ?? (0, json_value.Jt)(holder, "prompt_cache_diagnostics") ?? null,
				...metadataOf(response)
			};
		});
	}
	streamed(summary, more = {}) {
		this.end({
			usage: summary.usage,
			raw: summary.raw,
			streamed: true,
			billing: summary.billing,
			model: summary.model,
			diagnostics: summary.diagnostics,
			partial: !summary.complete,
			error: summary.error,
			...more
		});
	}
	failed(error) {
		const status = errorField(error, "status");
		const id = errorField(error, "requestID") ?? errorField(error, "request_id");
		this.end({
			error: errorName(error),
			...typeof status === "number" ? { status } : {},
			...typeof id === "string" ? { requestId: id } : {}
		});
	}
	end(facts) {
		if (this.#settled) return;
		this.#settled = true;
		this.#over?.();
		const end = this.#host.now();
		this.#host.settle(() => this.#ended(end, facts), (metrics) => {
			this.metrics = metrics;
		});
	}
	#ended(end, facts) {
		const { site, name, session, tags, run, host, attempt, start, seq, repeats } = this.#begun;
		const began = found(this.#facts);
		const ended = found(facts);
		const billing = ended.billing ?? usage_billing.pB;
		return {
			identity: this.identity(),
			site,
			name,
			session,
			tags,
			seq,
			repeats,
			run,
			start,
			firstByte: this.#firstByte,
			firstToken: this.#firstToken,
			streamed: ended.streamed ?? null,
			end,
			usage: ended.usage ?? null,
			raw: ended.raw,
			billing: host === null ? billing : {
				...billing,
				host
			},
			model: ended.model ?? null,
			attempt: attempt(),
			requestId: ended.requestId ?? began.requestId ?? null,
			status: ended.status ?? began.status ?? null,
			error: ended.error ?? null,
			partial: ended.partial ?? false,
			diagnostics: ended.diagnostics ?? null
		};
	}
}
function found(facts) {
	return typeof facts === "function" ? facts() : facts;
}
function copied(usage) {
	return (0, json_value.Gv)(usage) ? (0, json_value.Xy)([...(0, json_value.jO)(usage)].map(([key, value]) => [key, copied(value) ?? null])) : usage;
}
function metadataOf(response) {
	const metadata = (0, json_value.Jt)(response, "$metadata");
	const id = (0, json_value.Qq)((0, json_value.Jt)(response, "_request_id")) ?? (0, json_value.Qq)((0, json_value.Jt)(metadata, "requestId"));
	const status = (0, json_value.Jt)(metadata, "httpStatusCode");
	return {
		...id === undefined ? {} : { requestId: id },
		...typeof status === "number" ? { status } : {}
	};
}
function errorField(error, key) {
	return typeof error === "object" && error !== null ? Reflect.get(error, key) : undefined;
}
function errorName(error) {
	const body = (0, wire.vA)(errorField(error, "error"));
	const type = (0, json_value.Qq)((0, json_value.rO)(body, "error", "type")) ?? (0, json_value.Qq)((0, json_value.Jt)(body, "type"));
	if (type !== undefined && type !== "error") return type;
	const name = error instanceof Error ? error.name : typeof error;
	const kind = error instanceof Error ? error.constructor.name : name;
	return /abort/i.test(`${name} ${kind}`) ? "aborted" : name === "Error" ? kind : name;
}
;
const backlog_MOST_WAITING = 100;
class Backlog {
	#waiting = [];
	add(work) {
		this.#waiting.push(work);
		if (this.#waiting.length === 1) (0, runtime.qX)(() => this.drain());
		if (this.#waiting.length >= backlog_MOST_WAITING) this.drain();
	}
	drain() {
		while (this.#waiting.length > 0) {
			const waiting = this.#waiting;
			this.#waiting = [];
			for (const work of waiting) work();
		}
	}
}
var cost_of = __webpack_require__(49773);
var billed = __webpack_require__(61007);
var lifetime = __webpack_require__(54733);
var usage_usage = __webpack_require__(1e3);
;
class Counters {
	calls = 0;
	errors = 0;
	usageUnknown = 0;
	eligible = 0;
	misses = 0;
	coldStarts = 0;
	read = 0;
	write = 0;
	write1h = 0;
	uncached = 0;
	output = 0;
	expected = 0;
	readOfExpected = 0;
	cost = 0;
	saved = 0;
	priced = 0;
	latency = 0;
	timed = 0;
	ttfb = 0;
	begun = 0;
	judged = 0;
	headChanges = 0;
	doubleWrites = 0;
	doubleWritten = 0;
	lost = 0;
	repeats = 0;
	repeatCost = 0;
	reasons = new Map();
	add(call) {
		this.calls += 1;
		if (call.error !== null) this.errors += 1;
		if (call.latencyMs !== null) {
			this.latency += call.latencyMs;
			this.timed += 1;
		}
		if (call.ttfbMs !== null) {
			this.ttfb += call.ttfbMs;
			this.begun += 1;
		}
		if (call.read === null) {
			if (call.error === null) this.usageUnknown += 1;
			return;
		}
		this.read += call.read;
		this.write += call.write ?? 0;
		this.write1h += call.write1h ?? 0;
		this.uncached += call.uncached ?? 0;
		this.output += call.output ?? 0;
		const expected = call.expected ?? 0;
		if (expected > 0) this.eligible += 1;
		else this.coldStarts += 1;
		if (call.isMiss) this.misses += 1;
		this.judged += 1;
		if (call.headChanged) this.headChanges += 1;
		if (call.doubleWrite > 0) this.doubleWrites += 1;
		this.doubleWritten += call.doubleWrite;
		this.lost += call.lostUsd ?? 0;
		if (call.missReason !== null) this.reasons.set(call.missReason, (this.reasons.get(call.missReason) ?? 0) + 1);
		if (call.retryOf !== null) {
			this.repeats += 1;
			this.repeatCost += call.costUsd ?? 0;
		}
		this.expected += expected;
		this.readOfExpected += Math.min(call.read, expected);
		if (call.costUsd === null) return;
		this.priced += 1;
		this.cost += call.costUsd;
		this.saved += call.costSavedUsd ?? 0;
	}
	merge(other) {
		for (const key of KEYS) this[key] += other[key];
		for (const [reason, count] of other.reasons) this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + count);
	}
}
const KEYS = [
	"calls",
	"errors",
	"usageUnknown",
	"eligible",
	"misses",
	"coldStarts",
	"read",
	"write",
	"write1h",
	"uncached",
	"output",
	"expected",
	"readOfExpected",
	"cost",
	"saved",
	"priced",
	"latency",
	"timed",
	"ttfb",
	"begun",
	"judged",
	"headChanges",
	"doubleWrites",
	"doubleWritten",
	"lost",
	"repeats",
	"repeatCost"
];
;
class Book {
	totals = new Counters();
	retention;
	name;
	head = null;
	touched = 0;
	#buckets = [];
	#calls = [];
	#next = 0;
	#droppedUntil = -Infinity;
	#forgottenUntil = -Infinity;
	constructor(retention, name) {
		this.retention = retention;
		this.name = name;
	}
	add(kept) {
		const { bucketMs, lastCalls } = this.retention;
		this.totals.add(kept.call);
		this.#slot(Math.floor(kept.at / bucketMs) * bucketMs)?.add(kept.call);
		const dropped = lastCalls > 0 ? this.#calls[this.#next] : kept;
		if (dropped !== undefined) this.#droppedUntil = Math.max(this.#droppedUntil, dropped.at);
		if (lastCalls <= 0) return;
		this.#calls[this.#next] = kept;
		this.#next = (this.#next + 1) % lastCalls;
	}
	absorb(other) {
		this.totals.merge(other.totals);
		const { bucketMs } = this.retention;
		for (const { start, sums } of other.#buckets) this.#slot(Math.floor(start / bucketMs) * bucketMs)?.merge(sums);
		this.#droppedUntil = Infinity;
		this.#forgottenUntil = Math.max(this.#forgottenUntil, other.#forgottenUntil);
	}
	#slot(start) {
		const { buckets: most } = this.retention;
		const index = this.#buckets.findLastIndex((bucket) => bucket.start <= start);
		const found = this.#buckets[index];
		if (found?.start === start) return found.sums;
		if (index === -1 && this.#buckets.length >= most) {
			this.#forgottenUntil = Math.max(this.#forgottenUntil, start + this.retention.bucketMs);
			return undefined;
		}
		const sums = new Counters();
		this.#buckets.splice(index + 1, 0, {
			start,
			sums
		});
		if (this.#buckets.length > most) {
			const forgotten = this.#buckets.shift();
			if (forgotten !== undefined) this.#forgottenUntil = Math.max(this.#forgottenUntil, forgotten.start + this.retention.bucketMs);
		}
		return sums;
	}
	calls() {
		return this.#calls;
	}
	addSince(moment, into) {
		if (this.#droppedUntil < moment) {
			for (const { at, call } of this.#calls) if (at >= moment) into.add(call);
			return moment;
		}
		for (const { start, sums } of this.#buckets) if (start + this.retention.bucketMs > moment) into.merge(sums);
		return Math.max(moment, this.#forgottenUntil);
	}
}
;
function figuresOf(sums) {
	const known = sums.eligible + sums.coldStarts;
	return {
		calls: sums.calls,
		errors: sums.errors,
		usageUnknown: sums.usageUnknown,
		eligible: sums.eligible,
		misses: sums.misses,
		coldStarts: sums.coldStarts,
		byReason: Object.fromEntries(sums.reasons),
		headChanges: sums.headChanges,
		rateOfChange: ratio(sums.headChanges, sums.judged),
		doubleWrites: sums.doubleWrites,
		tokensDoubleWritten: sums.doubleWritten,
		hitRatio: ratio(sums.read, sums.read + sums.write + sums.uncached),
		prefixHitRatio: ratio(sums.readOfExpected, sums.expected),
		tokensReadFromCache: sums.read,
		tokensWrittenToCache: sums.write,
		tokensWrittenLonger: sums.write1h,
		tokensUncached: sums.uncached,
		tokensOutput: sums.output,
		tokensExpected: sums.expected,
		costUsd: sums.priced === 0 ? null : sums.cost,
		costSavedUsd: sums.priced === 0 ? null : sums.saved,
		unpriced: known - sums.priced,
		costOfCachingUsd: sums.priced === 0 ? null : Math.max(0, -sums.saved),
		costLostUsd: sums.priced === 0 ? null : sums.lost,
		repeats: sums.repeats,
		costOfRepeatsUsd: sums.priced === 0 ? null : sums.repeatCost,
		latencyMs: ratio(sums.latency, sums.timed),
		ttfbMs: ratio(sums.ttfb, sums.begun)
	};
}
function ratio(part, whole) {
	return whole === 0 ? null : part / whole;
}
;
const MOST_TIMES = 500;
class Run {
	#sums = new Counters();
	#latencies = [];
	#firsts = [];
	#start = Infinity;
	#end = -Infinity;
	add(call, end) {
		this.#sums.add(call);
		keep(this.#latencies, call.latencyMs);
		keep(this.#firsts, call.ttftMs);
		this.#start = Math.min(this.#start, end - (call.latencyMs ?? 0));
		this.#end = Math.max(this.#end, end);
	}
	figures() {
		return {
			...figuresOf(this.#sums),
			latency: percentilesOf(this.#latencies),
			ttft: percentilesOf(this.#firsts),
			wallMs: this.#end < this.#start ? null : this.#end - this.#start
		};
	}
}
function keep(times, time) {
	if (time === null) return;
	times.push(time);
	if (times.length > MOST_TIMES) times.shift();
}
function percentilesOf(times) {
	if (times.length === 0) return null;
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
	return {
		p50: at(.5),
		p95: at(.95),
		max: at(1)
	};
}
;
const DEFAULT_RETENTION = {
	buckets: 61,
	bucketMs: 6e4,
	lastCalls: 50,
	idleTtlMs: 864e5
};
const DEFAULT_MAX_PREFIXES = 200;
function retentionFor(name, options) {
	const { maxPrefixes: _, byName, ...own } = options;
	const named = name !== null && Object.hasOwn(byName ?? {}, name) ? byName?.[name] : undefined;
	return {
		...DEFAULT_RETENTION,
		...given(own),
		...given(named ?? {})
	};
}
function given(settings) {
	return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
;
const MOST_SERIES = 500;
const OTHER = "other";
const UNKNOWN = "unknown";
const MOST_RUNS = 1e3;
class Ledger {
	#options;
	#most;
	#books = new Map();
	#totals = new Counters();
	#other;
	#series = new Map();
	#runs = new Map();
	#sequence = 0;
	#noneIdleUntil = Infinity;
	constructor(options = {}) {
		this.#options = options;
		this.#most = Math.max(1, options.maxPrefixes ?? DEFAULT_MAX_PREFIXES);
		this.#other = new Book(retentionFor(null, options), null);
	}
	book(prefixId) {
		return this.#books.get(prefixId ?? UNKNOWN);
	}
	add(call, at, now) {
		const key = call.prefixId ?? UNKNOWN;
		const book = this.#books.get(key) ?? new Book(retentionFor(call.name, this.#options), call.name);
		book.name = call.name ?? book.name;
		book.add({
			call,
			at,
			sequence: this.#sequence++
		});
		this.#books.delete(key);
		this.#books.set(key, book);
		this.#totals.add(call);
		this.#seriesOf(call).add(call);
		if (call.run !== null) this.#addToRun(call.run, call, at);
		book.touched = now;
		this.#noneIdleUntil = Math.min(this.#noneIdleUntil, idleFrom(book));
		this.#evict(now);
		return book;
	}
	aggregate() {
		return figuresOf(this.#totals);
	}
	byPrefix() {
		const found = new Map();
		for (const [key, { totals, name }] of this.#books) found.set(key, {
			...figuresOf(totals),
			name
		});
		if (this.#other.totals.calls > 0) found.set(OTHER, {
			...figuresOf(this.#other.totals),
			name: null
		});
		return found;
	}
	since(moment) {
		const sums = new Counters();
		let complete = moment;
		for (const book of [...this.#books.values(), this.#other]) complete = Math.max(complete, book.addSince(moment, sums));
		return {
			figures: figuresOf(sums),
			complete
		};
	}
	run(id) {
		return (this.#runs.get(id) ?? new Run()).figures();
	}
	series() {
		return [...this.#series.values()].map(({ labels, sums }) => {
			const [name = "", provider = "", model = ""] = labels;
			return {
				name,
				provider,
				model,
				figures: figuresOf(sums)
			};
		});
	}
	#seriesOf({ name, provider, model }) {
		const labels = [
			name ?? "",
			provider ?? "",
			model ?? ""
		];
		const key = labels.join("\0");
		const known = this.#series.get(key);
		if (known !== undefined) return known.sums;
		const isOther = this.#series.size >= MOST_SERIES;
		const place = isOther ? OTHER : key;
		const made = this.#series.get(place) ?? {
			labels: isOther ? [
				OTHER,
				OTHER,
				OTHER
			] : labels,
			sums: new Counters()
		};
		this.#series.set(place, made);
		return made.sums;
	}
	calls() {
		const kept = [...this.#books.values(), this.#other].flatMap((book) => book.calls());
		return kept.toSorted((a, b) => a.sequence - b.sequence).map(({ call }) => call);
	}
	reset() {
		this.#books = new Map();
		this.#totals = new Counters();
		this.#other = new Book(retentionFor(null, this.#options), null);
		this.#runs = new Map();
	}
	#addToRun(id, call, at) {
		const run = this.#runs.get(id) ?? new Run();
		run.add(call, at);
		this.#runs.delete(id);
		this.#runs.set(id, run);
		if (this.#runs.size <= MOST_RUNS) return;
		const oldest = this.#runs.keys().next();
		if (oldest.done !== true) this.#runs.delete(oldest.value);
	}
	#evict(now) {
		for (const [key, book] of this.#books) {
			if (this.#books.size <= this.#most) break;
			this.#fold(key, book);
		}
		if (now <= this.#noneIdleUntil) return;
		this.#noneIdleUntil = Infinity;
		for (const [key, book] of this.#books) {
			if (now > idleFrom(book)) this.#fold(key, book);
			else this.#noneIdleUntil = Math.min(this.#noneIdleUntil, idleFrom(book));
		}
	}
	#fold(key, book) {
		this.#books.delete(key);
		this.#other.absorb(book);
	}
}
function idleFrom({ touched, retention }) {
	return touched + retention.idleTtlMs;
}
;
const DIGITS = 12;
function sectionIds({ chain, hashes }, salt) {
	if (chain === null) return null;
	const last = chain.breakpoints.at(-1)?.unit ?? -1;
	const idOf = (section, isPart) => {
		const own = hashes.filter((_, unit) => chain.sections[unit] === section && isPart(unit));
		return own.length === 0 ? null : (0, hash.sc)(`${salt}\0${own.join("")}`).slice(0, DIGITS);
	};
	return {
		tools: idOf("tools", () => true),
		system: idOf("system", () => true),
		messages: idOf("messages", (unit) => unit <= last)
	};
}
function turnOf({ chain, isReply }) {
	let turns = 0;
	for (let unit = 0; unit < chain.length; unit += 1) if (isReply(unit) && !isReply(unit - 1)) turns += 1;
	return turns;
}
var expectation = __webpack_require__(75847);
var miss = __webpack_require__(16691);
var recent = __webpack_require__(67117);
;
const SETTLED = {
	seconds: 6 * 3600,
	calls: 1e3
};
const LAYOUT_AGAIN = 86400;
const RATE = {
	calls: 20,
	ratio: .9,
	ofChange: .2
};
class Heads {
	#changes = new WeakMap();
	#sites = new recent.g(1e3);
	alerts(call, expected, isSilent) {
		const own = this.#ofHead(call, expected);
		const byRate = this.#ofRate(call, expected);
		if (!call.isMiss) return byRate;
		return isSilent || !expected.hasChanged || own;
	}
	#ofHead({ at }, { owed, hasChanged, isLayout }) {
		const { lineage } = owed;
		if (lineage === null) return false;
		const changes = this.#changes.get(lineage) ?? {
			count: 0,
			at,
			callsSince: 0,
			layoutSaidAt: Number.NEGATIVE_INFINITY
		};
		this.#changes.set(lineage, changes);
		changes.callsSince += 1;
		if (!hasChanged) return false;
		const isSettled = at - changes.at > SETTLED.seconds || changes.callsSince > SETTLED.calls;
		changes.count = isSettled ? 1 : changes.count + 1;
		changes.at = at;
		changes.callsSince = 0;
		if (changes.count < 2) return false;
		if (!isLayout) return true;
		if (at - changes.layoutSaidAt < LAYOUT_AGAIN) return false;
		changes.layoutSaidAt = at;
		return true;
	}
	#ofRate({ site, read }, { tokens, hasChanged }) {
		if (tokens === 0) return false;
		const known = this.#sites.get(site) ?? {
			calls: [],
			saidRate: false
		};
		this.#sites.set(site, known);
		const { calls } = known;
		calls.push({
			read: Math.min(read, tokens),
			expected: tokens,
			changed: hasChanged
		});
		if (calls.length > RATE.calls) calls.shift();
		if (calls.length < RATE.calls) return false;
		const sum = (of) => calls.reduce((total, each) => total + of(each), 0);
		const isLow = sum((each) => each.read) < RATE.ratio * sum((each) => each.expected);
		const isOften = sum(({ changed }) => changed ? 1 : 0) > RATE.ofChange * calls.length;
		const says = isLow && isOften && hasChanged && !known.saidRate;
		known.saidRate = isLow && isOften && (says || known.saidRate);
		return says;
	}
}
;
const COMPLETE = .9;
const VISIBLE_AFTER = 2;
const UNJUDGED = {
	expected: 0,
	headChanged: false,
	reason: null,
	changed: null,
	doubleWrite: 0,
	isMiss: false,
	alerts: false,
	family: null
};
class Judge {
	#expectation = new expectation.d();
	#heads = new Heads();
	#threshold;
	constructor(threshold) {
		this.#threshold = threshold;
	}
	of({ identity, site, session, start, firstByte }, usage) {
		const { chain } = identity;
		if (chain === null) return UNJUDGED;
		const at = start / 1e3;
		const sent = {
			site,
			session,
			at
		};
		const expected = this.#expectation.of(chain, sent, scaleOf(chain, usage));
		const family = this.#expectation.leave(chain, sent, expected, {
			usage,
			readable: (firstByte ?? start) / 1e3
		});
		const { tokens, hasChanged, outOfReach, equal } = expected;
		const isMiss = tokens > 0 && usage.read < this.#threshold * tokens;
		const waits = outOfReach?.why === "invisible" ? outOfReach.tokens - equal.tokens : 0;
		const computed = chain.rules.kind === "entries" ? usage.write : usage.uncached;
		return {
			expected: tokens,
			headChanged: hasChanged,
			...reasonOf(chain, usage, expected, at),
			doubleWrite: Math.max(0, Math.min(waits, computed)),
			isMiss,
			family,
			alerts: this.#heads.alerts({
				site,
				at,
				read: usage.read,
				isMiss
			}, expected, isMiss && usage.read < this.#threshold * equal.tokens)
		};
	}
}
function scaleOf({ rules, breakpoints, lengths }, usage) {
	const cached = usage.read + usage.write;
	const last = breakpoints.at(-1)?.unit ?? -1;
	const length = lengths[last] ?? 0;
	if (rules.kind === "entries" && cached > 0 && length > 0) return cached / length;
	const whole = lengths.at(-1) ?? 0;
	return whole === 0 ? 0 : (0, usage_usage.T5)(usage) / whole;
}
function reasonOf(request, usage, expected, at) {
	const { tokens, equal, hasChanged, outOfReach, lastOwed } = expected;
	const nothing = {
		reason: null,
		changed: null
	};
	if (tokens === 0 && usage.read > 0) return nothing;
	const { rules, breakpoints } = request;
	const { reason, differs } = (0, miss.g)({
		request,
		reference: referenceOf(request, expected),
		covers: tokens > 0 && usage.read >= COMPLETE * tokens,
		isMarked: rules.kind === "prefix" || breakpoints.length > 0,
		isLongEnough: usage.read + usage.write > 0 || (0, usage_usage.T5)(usage) >= rules.minimum.tokens,
		found: equal.tokens > 0 ? at - equal.since < VISIBLE_AFTER ? "invisible" : "live" : outOfReach?.why ?? "missing",
		hasExpired: false,
		isReachable: isReachable(request, equal.units)
	});
	if (differs === null || !hasChanged) return {
		reason,
		changed: null
	};
	const unit = differs > lastOwed ? lastOwed : differs;
	return {
		reason,
		changed: request.sectionOf(unit) ?? "messages"
	};
}
function referenceOf(request, { hasChanged, relative, equal, outOfReach }) {
	if (hasChanged && relative !== null) return {
		...relative,
		unitsLeft: relative.units
	};
	const units = equal.tokens > 0 ? equal.units : outOfReach?.units ?? 0;
	return units === 0 ? null : {
		...request,
		unitsLeft: units
	};
}
function isReachable({ rules, breakpoints }, units) {
	const last = breakpoints.at(-1)?.unit;
	if (rules.kind !== "entries" || rules.lookback === null || last === undefined) return true;
	return last - (units - 1) < rules.lookback;
}
;
const INSTANCE = Math.floor(Math.random() * 4294967296).toString(16).padStart(8, "0");
let trackers = 0;
class Recorder {
	ledger;
	threshold;
	#origin = `${INSTANCE}.${trackers += 1}`;
	#judge;
	#service;
	#salt;
	#options;
	#channel;
	constructor(options, channel) {
		this.ledger = new Ledger(options.retention);
		this.threshold = options.missAlertThreshold ?? .6;
		this.#judge = new Judge(this.threshold);
		this.#service = serviceOf(options.service);
		const isTold = (options.exporters ?? []).length > 0;
		this.#salt = isTold ? options.salt ?? this.#service.service ?? "" : null;
		this.#options = options;
		this.#channel = channel;
	}
	record(ended, now) {
		const { identity, usage } = ended;
		const judged = usage === null ? null : this.#judge.of(ended, usage);
		const head = headOf(identity);
		const drift = this.#drifted(identity, head);
		const call = this.#metrics(ended, judged, drift);
		const book = this.ledger.add(call, ended.end ?? ended.start, now);
		if (head !== null) book.head = head;
		return {
			call,
			alerts: judged?.alerts ?? false,
			family: judged?.family ?? null
		};
	}
	#drifted({ prefixId }, head) {
		if (prefixId === null || head === null) return false;
		const before = this.ledger.book(prefixId)?.head ?? null;
		return before !== null && before !== head;
	}
	#metrics(ended, judged, keyOrderDrift) {
		const { identity, usage } = ended;
		const cost = usage === null ? null : this.#cost(ended, usage);
		const total = usage === null ? 0 : (0, usage_usage.T5)(usage);
		const { headChanged, doubleWrite, isMiss, reason, changed } = judged ?? UNJUDGED;
		const expected = judged?.expected ?? null;
		const read = usage?.read ?? null;
		const service = this.#service;
		return {
			id: `${this.#origin}-${ended.seq}`,
			seq: ended.seq,
			instance: INSTANCE,
			service: service.service,
			env: service.env,
			version: service.version,
			commit: service.commit,
			site: ended.site,
			retryOf: ended.repeats === null ? null : `${this.#origin}-${ended.repeats}`,
			session: ended.session,
			turn: identity.chain === null ? null : turnOf(identity.chain),
			tags: ended.tags,
			operation: identity.operation,
			at: new Date(ended.start).toISOString(),
			name: ended.name,
			run: ended.run,
			provider: identity.provider,
			model: identity.model ?? ended.model,
			servedModel: ended.model,
			serviceTier: ended.billing.tier,
			batch: ended.billing.tier === "batch",
			geo: ended.billing.geo,
			host: ended.billing.host ?? null,
			prefixTokens: usage === null ? null : usage.read + usage.write,
			ttl: identity.chain === null ? null : (0, lifetime.c)(identity.chain),
			prefixId: identity.prefixId,
			wireId: identity.wireId,
			sections: this.#salt === null ? null : sectionIds(identity, this.#salt),
			uncached: usage?.uncached ?? null,
			read,
			write: usage?.write ?? null,
			write1h: usage?.write1h ?? null,
			output: usage?.output ?? null,
			expected,
			hitRatio: read === null || total === 0 ? null : read / total,
			prefixHitRatio: read === null || expected === null || expected === 0 ? null : Math.min(read, expected) / expected,
			costUsd: cost?.costUsd ?? null,
			priceSource: cost?.priceSource ?? null,
			priceNote: cost?.priceNote ?? null,
			providerCostUsd: (0, billed.i)(ended.raw).costUsd,
			costSavedUsd: cost?.savedUsd ?? null,
			latencyMs: ended.end === null ? null : ended.end - ended.start,
			ttfbMs: ended.firstByte === null ? null : ended.firstByte - ended.start,
			streamed: ended.streamed,
			ttftMs: ended.firstToken === null ? null : ended.firstToken - ended.start,
			attempt: ended.attempt,
			requestId: ended.requestId,
			status: ended.status,
			error: ended.error,
			missReason: reason,
			changed,
			headChanged,
			doubleWrite,
			isMiss,
			threshold: this.threshold,
			lostUsd: isMiss ? this.#lost(ended, cost?.costUsd ?? null, expected ?? 0) : 0,
			keyOrderDrift,
			partial: ended.partial,
			diagnostics: ended.diagnostics
		};
	}
	#lost(ended, costUsd, expected) {
		if (costUsd === null || ended.usage === null) return null;
		const best = this.#cost(ended, (0, usage_usage.$z)(ended.usage, expected));
		return best.costUsd === null ? null : costUsd - best.costUsd;
	}
	#cost(ended, usage) {
		const { identity, start, raw, billing } = ended;
		const cost = (0, cost_of.ho)(usage, {
			tier: billing.tier,
			geo: billing.geo,
			speed: billing.speed,
			host: billing.host ?? null,
			webSearches: billing.webSearches ?? 0,
			tools: billing.tools ?? [],
			provider: identity.provider,
			model: identity.model,
			servedModel: ended.model,
			at: new Date(start),
			pricing: this.#options.pricing,
			raw
		});
		if (cost.priceNote !== null) {
			const model = ended.model ?? identity.model ?? "";
			const words = `The cost of '${model}' is null: ${cost.priceNote}. Give its prices in \`pricing\`.`;
			this.#channel.once("unknown-model", `${model}\0${cost.priceNote}`, words);
		}
		return cost;
	}
}
function headOf({ chain }) {
	if (chain === null) return null;
	const last = chain.sections.findLastIndex((section) => section === "tools" || section === "system");
	return last === -1 ? null : chain.chain[last]?.slice(0, 16) ?? null;
}
const NOTHING = {
	identity: NO_IDENTITY,
	name: null,
	session: null,
	tags: null,
	repeats: null,
	run: null,
	firstByte: null,
	firstToken: null,
	streamed: null,
	end: null,
	usage: null,
	raw: undefined,
	billing: usage_billing.pB,
	model: null,
	attempt: 1,
	requestId: null,
	status: null,
	error: null,
	partial: false,
	diagnostics: null
};
;
function fulfil(call, { now, seq }, hints) {
	const response = call.response === undefined ? undefined : (0, wire.vA)(call.response);
	const given = call.usage === undefined ? undefined : (0, wire.vA)(call.usage);
	const raw = given ?? (0, read.VG)(response);
	const start = millisecondsOf(call.at) ?? now - (call.latencyMs ?? 0);
	const message = (0, json_value.Jt)((0, json_value.Jt)(response, "result"), "message") ?? response;
	const billing = (0, usage_billing.Fu)(raw, message);
	return {
		...NOTHING,
		identity: identityOf((0, wire.vA)(call.request), {
			...hints,
			...call.provider === undefined ? {} : { provider: call.provider },
			...call.namespace === undefined ? {} : { namespace: call.namespace }
		}),
		site: call.name === undefined ? "record" : `name:${call.name}`,
		name: call.name ?? null,
		run: call.run ?? null,
		seq,
		session: call.session ?? null,
		start,
		firstByte: call.ttfbMs === undefined ? null : start + call.ttfbMs,
		firstToken: call.ttftMs === undefined ? null : start + call.ttftMs,
		streamed: call.streamed ?? (call.ttftMs === undefined ? null : true),
		end: call.latencyMs === undefined ? null : start + call.latencyMs,
		usage: given === undefined ? (0, read.Fs)(response) : (0, read.k9)(given) ?? (0, read.Fs)({ usage: given }),
		raw,
		billing: {
			...billing,
			...call.batch === true ? { tier: "batch" } : {},
			...call.host === undefined ? {} : { host: call.host }
		},
		model: (0, json_value.Qq)((0, json_value.Jt)(message, "model")) ?? null,
		attempt: call.attempt ?? 1,
		requestId: call.requestId ?? (0, json_value.Qq)((0, json_value.Jt)(message, "_request_id")) ?? null,
		status: call.status ?? batchStatus(response),
		error: call.error ?? batchError(response),
		diagnostics: (0, json_value.Jt)(message, "diagnostics") ?? (0, json_value.Jt)(message, "prompt_cache_diagnostics") ?? null
	};
}
function batchError(line) {
	const type = (0, json_value.Qq)((0, json_value.rO)(line, "result", "type"));
	if (type === "errored") {
		const inside = (0, json_value.rO)(line, "result", "error");
		return (0, json_value.Qq)((0, json_value.rO)(inside, "error", "type")) ?? (0, json_value.Qq)((0, json_value.Jt)(inside, "type")) ?? type;
	}
	if (type === "canceled" || type === "expired") return type;
	const refused = (0, json_value.rO)(line, "response", "body", "error");
	const error = (0, json_value.Gv)(refused) ? refused : (0, json_value.Jt)(line, "error");
	if (!(0, json_value.Gv)(error)) return null;
	return (0, json_value.Qq)((0, json_value.Jt)(error, "type")) ?? (0, json_value.Qq)((0, json_value.Jt)(error, "code")) ?? "error";
}
function batchStatus(line) {
	const status = (0, json_value.rO)(line, "response", "status_code");
	return typeof status === "number" ? status : null;
}
function millisecondsOf(at) {
	if (at === undefined) return undefined;
	const found = typeof at === "number" ? at * 1e3 : new Date(at).getTime();
	if (!Number.isFinite(found)) throw new RangeError(`'${String(at)}' is no time: use ISO or seconds`);
	return found;
}
var record_site = __webpack_require__(600);
;
class Calls {
	#options;
	#channel;
	#clock;
	#recorder;
	#listeners;
	#backlog = new Backlog();
	#isAwaited;
	#made = 0;
	constructor(options, channel, clock) {
		const { onMissAlert, policy, exporters = [] } = options;
		this.#options = options;
		this.#channel = channel;
		this.#clock = clock;
		this.#isAwaited = onMissAlert !== undefined || policy !== undefined || exporters.some(({ isAwaited }) => isAwaited === true);
		this.#recorder = new Recorder(options, channel);
		this.#listeners = new Listeners(options, this.#recorder.threshold, channel);
	}
	drain() {
		this.#backlog.drain();
	}
	ledger() {
		this.drain();
		return this.#recorder.ledger;
	}
	async flush() {
		this.drain();
		await this.#listeners.flush(this.#clock());
	}
	record(call) {
		this.drain();
		const when = {
			now: this.#clock(),
			seq: this.#made += 1
		};
		const made = fulfil(call, when, this.#hints(call.model ?? null));
		return this.#settle({
			...made,
			tags: this.#tags(call.tags)
		});
	}
	begin(own, request, attempt, where) {
		const { run, ...said } = (0, context.Fi)();
		const { name: closest = null, session = null } = where;
		const { site, name } = own.name === null ? (0, record_site.z)(closest ?? said.name ?? undefined, own) : own;
		const identify = () => identityOf(request(), {
			...this.#hints(where.model),
			platform: where.platform
		});
		const begun = new Attempt({
			identify,
			site,
			name,
			session: session ?? said.session,
			tags: this.#tags(where.tags),
			run,
			host: where.host ?? null,
			attempt,
			start: this.#clock(),
			seq: this.#made += 1,
			repeats: where.repeats ?? null
		}, {
			now: this.#clock,
			guard: (work) => this.#channel.guard(work),
			settle: (ended, done) => {
				const work = () => this.#channel.guard(() => {
					done(this.#settle(ended()));
				});
				if (this.#isAwaited) work();
				else this.#backlog.add(work);
			}
		});
		if (this.#isAwaited) (0, runtime.qX)(() => begun.identity());
		return begun;
	}
	#tags(own) {
		const { tags } = this.#options;
		return tags === undefined || own === undefined ? own ?? tags ?? null : {
			...tags,
			...own
		};
	}
	#hints(model) {
		const { provider, namespace } = this.#options;
		return {
			...model === null ? {} : { model },
			...provider === undefined ? {} : { provider },
			...namespace === undefined ? {} : { namespace }
		};
	}
	#settle(ended) {
		const recorded = this.#recorder.record(ended, this.#clock());
		const { call } = recorded;
		if (call.read === null && call.error === null) {
			const subject = `${call.provider ?? "unknown"} ${call.model ?? ""}`;
			const words = `A response of ${subject} has no usage that says what was cached: it counts as unknown. Chat streams need stream_options.include_usage, vLLM --enable-prompt-tokens-details.`;
			this.#channel.once("usage-missing", subject, words);
		}
		this.#listeners.tell(recorded, ended.end ?? ended.start);
		return call;
	}
}
}),
17046: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { c: () => Channel });
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
var _runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67162);
const published = (0, _runtime_js__WEBPACK_IMPORTED_MODULE_0__.S2)("node:diagnostics_channel")?.channel("prompt-cache-guard");
class Channel {
	#counts = new Map();
	#said = new Set();
	#listeners;
	constructor(listener) {
		this.#listeners = listener === undefined ? [] : [listener];
	}
	listen(listener) {
		this.#listeners.push(listener);
	}
	report(code, message, cause) {
		this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
		const diagnostic = {
			code,
			message,
			...cause === undefined ? {} : { cause }
		};
		const publish = (said) => {
			if (published?.hasSubscribers === true) published.publish(said);
		};
		for (const tell of [...this.#listeners, publish]) try {
			tell(diagnostic);
		} catch {}
	}
	once(code, subject, message) {
		const key = `${code}\0${subject}`;
		if (this.#said.has(key)) {
			this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
			return;
		}
		if (this.#said.size < 1e3) this.#said.add(key);
		this.report(code, message);
	}
	guard(work) {
		try {
			return work();
		} catch (error) {
			this.report("internal-error", `The tracker failed: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}.`, error);
			return undefined;
		}
	}
	counts() {
		return Object.fromEntries(this.#counts);
	}
}
}),
35939: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { L: () => steadyClock });
function steadyClock(source = () => performance.timeOrigin + performance.now()) {
	let latest = 0;
	return () => {
		const now = source();
		latest = now > latest ? now : latest + .001;
		return latest;
	};
}
}),
80134: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Fi: () => currentContext,
	_O: () => recordedBy,
	ux: () => within
});
var _runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67162);
class UntilItWaits {
	#now;
	getStore() {
		return this.#now;
	}
	run(context, work) {
		const before = this.#now;
		this.#now = context;
		try {
			return work();
		} finally {
			this.#now = before;
		}
	}
}
const hooks = (0, _runtime_js__WEBPACK_IMPORTED_MODULE_0__.S2)("node:async_hooks");
const storage = hooks === undefined ? new UntilItWaits() : new hooks.AsyncLocalStorage();
const NONE = {
	run: null,
	name: null,
	session: null,
	recording: []
};
function currentContext() {
	return storage.getStore() ?? NONE;
}
function within(said, work) {
	return storage.run({
		...currentContext(),
		...said
	}, work);
}
function recordedBy(tracker, work) {
	const context = currentContext();
	return storage.run({
		...context,
		recording: [...context.recording, tracker]
	}, work);
}
}),
75643: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { v: () => pause });
async function pause(milliseconds, signal, keepsAlive = true) {
	signal?.throwIfAborted();
	await new Promise((resolve, reject) => {
		const stop = () => {
			clearTimeout(timer);
			reject(signal?.reason);
		};
		const timer = setTimeout(() => {
			signal?.removeEventListener("abort", stop);
			resolve();
		}, milliseconds);
		signal?.addEventListener("abort", stop, { once: true });
		if (!keepsAlive && typeof timer === "object") timer.unref();
	});
}
}),
600: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { z: () => siteOf });
let made = 0;
function siteOf(name, kind) {
	if (name !== undefined) return {
		site: `name:${name}`,
		name
	};
	if (typeof kind !== "string") return kind;
	made += 1;
	return {
		site: `${kind}:${made}`,
		name: null
	};
}
})
};
