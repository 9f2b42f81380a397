export const id = 1440;
export const ids = [1440];
export const modules = {
56736: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { V: () => Counts });
var _request_tokens_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7640);
const MOST = 5e4;
class Counts {
	#known = new Map();
	async of(segmented, chain, unitTokens) {
		const exact = unitTokens === null ? null : (0, _request_tokens_estimate_js__WEBPACK_IMPORTED_MODULE_0__.Hi)(segmented.units, unitTokens);
		return exact === null ? await this.estimated(segmented, chain) : exact.map(({ mid }) => mid);
	}
	async estimated(segmented, chain, counted = []) {
		const fresh = chain.slice(counted.length);
		const first = fresh.findIndex((link) => !this.#known.has(link));
		if (first !== -1) await this.#estimate(segmented, chain, counted.length, first);
		return counted.concat(fresh.map((link) => this.#known.get(link) ?? 0));
	}
	async #estimate({ units, tokenFamily }, chain, counted, first) {
		let from = counted + first;
		if (this.#known.size + units.length - counted > MOST) {
			this.#known.clear();
			from = counted;
		}
		const ranges = await (0, _request_tokens_estimate_js__WEBPACK_IMPORTED_MODULE_0__.cM)(units.slice(from), tokenFamily, undefined, units[from - 1]);
		for (const [at, { mid }] of ranges.entries()) {
			const link = chain[from + at] ?? "";
			if (!this.#known.has(link)) this.#known.set(link, mid);
		}
	}
}
}),
8219: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	m: () => notesBeside,
	p: () => NOTHING_BESIDE
});
const NOTHING_BESIDE = {
	models: {},
	notes: []
};
function notesBeside({ known, notes }) {
	return [...notes, ...known?.notes ?? []];
}
}),
77788: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { X: () => OpenConversations });
const LEAST = 500;
const MOST = 1e8;
const UNIT = 100;
class OpenConversations {
	#held = new Map();
	#ended = new Set();
	#weight = 0;
	#hasReturned = false;
	get hasReturned() {
		return this.#hasReturned;
	}
	get(key) {
		return this.#held.get(key)?.value;
	}
	hold(key, value, { units, letters }) {
		if (this.#ended.delete(key)) this.#hasReturned = true;
		this.#take(key);
		const weight = units * UNIT + letters;
		this.#held.set(key, {
			value,
			weight
		});
		this.#weight += weight;
		const ended = [];
		for (const [oldest, held] of this.#held) {
			if (this.#held.size <= LEAST || this.#weight <= MOST) break;
			this.#take(oldest);
			this.#ended.add(oldest);
			ended.push([oldest, held.value]);
		}
		return ended;
	}
	*rest() {
		for (const [key, { value }] of this.#held) yield [key, value];
	}
	#take(key) {
		this.#weight -= this.#held.get(key)?.weight ?? 0;
		this.#held.delete(key);
	}
}
}),
91307: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => simulateTrace,
	m: () => simulateTraffic
});
var extend = __webpack_require__(32032);
var prepare = __webpack_require__(15777);
var scenario = __webpack_require__(51634);
var play_traffic = __webpack_require__(84855);
;
class DescribedTrace {
	times;
	#slots;
	#scenes;
	constructor(conversations, traffic) {
		const preparer = new prepare.WD();
		const played = conversations.map((turns) => {
			const long = (0, extend.r)(turns, traffic.turns);
			const last = turns.at(-1)?.price;
			return {
				long,
				prices: long.map((_, turn) => turns[turn]?.price ?? last ?? (() => null))
			};
		});
		this.#scenes = played.map(({ long, prices }) => ({
			expected: new scenario.N(preparer, long),
			worst: new scenario.N(preparer, long, { mode: "worst" }),
			prices
		}));
		const lengths = played.map(({ long }) => long.length);
		this.#slots = [...(0, play_traffic.Q0)(traffic, lengths)];
		this.times = this.#slots.map(({ at }) => at);
	}
	request(index) {
		const slot = this.#slots[index];
		const scenes = this.#scenes[(slot?.conversation ?? 0) % this.#scenes.length];
		if (slot === undefined || scenes === undefined) throw new RangeError(`no request ${index}`);
		return {
			expected: scenes.expected.send(slot),
			worst: scenes.worst.send(slot),
			recorded: null,
			price: scenes.prices[slot.turn] ?? (() => null)
		};
	}
	sessionOf(index) {
		const conversation = this.#slots[index]?.conversation;
		return conversation === undefined ? null : String(conversation);
	}
}
var player = __webpack_require__(3670);
var play_totals = __webpack_require__(16055);
;
function simulate(trace, options = RECORDED) {
	const { times } = trace;
	const order = times.map((_, index) => index).toSorted((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
	const players = {
		expected: new player.a(options),
		worst: new player.a(options)
	};
	const requests = [];
	const worst = [];
	for (const index of order) {
		const traced = trace.request(index);
		const session = trace.sessionOf(index);
		const play = (mode) => simulated(index, traced, traced[mode], players[mode].play(traced[mode]), session);
		requests[index] = play("expected");
		worst[index] = play("worst");
	}
	return {
		schemaVersion: 1,
		requests,
		totals: (0, play_totals.vA)(requests),
		worst: (0, play_totals.vA)(worst)
	};
}
const RECORDED = { expiryCounts: false };
function simulated(index, { recorded, price }, request, played, session) {
	const { read, write, write1h, uncached, missReason, unit, expected, unitsRead } = played;
	let last = played.readsPart ? unitsRead : unitsRead - 1;
	while (request.units[last]?.section === "params") last -= 1;
	return {
		index,
		at: request.at,
		session,
		read,
		write,
		write1h,
		uncached,
		missReason,
		unit,
		costUsd: request.refused ? 0 : price(played),
		recorded,
		expected,
		hit: read === 0 ? null : request.units[last]?.pointer ?? null,
		refused: request.refused
	};
}
;
function playedWithStored(trace, requests, options) {
	const played = simulate(trace(), options);
	if (requests.every(isWhole)) return {
		simulation: played,
		notes: []
	};
	const sizes = sizesOf(requests);
	const completed = (all) => all.map((each) => {
		const request = requests[each.index];
		return request === undefined || isWhole(request) ? each : completedBy(each, request, sizes);
	});
	const isKnown = requests.every((each) => isWhole(each) || sizes.has(keyOf(each)));
	const totals = (all) => isKnown ? (0, play_totals.vA)(all) : {
		...(0, play_totals.vA)(all),
		tokenHitRatio: null,
		costUsd: null
	};
	const all = completed(played.requests);
	const worst = completed(simulate(new AtWorst(trace()), options).requests);
	return {
		simulation: {
			...played,
			requests: all,
			totals: totals(all),
			worst: totals(worst)
		},
		notes: isKnown ? [] : [UNSEEN]
	};
}
const UNSEEN = "A part of these prompts is not in the requests, and no usage tells how large it is: there is no token hit ratio, and no cost.";
function namedBy({ segmented, recorded, price }) {
	const { provider, stored = null, continues = null } = segmented;
	return stored === null && continues === null ? WHOLE : {
		segmented: {
			provider,
			stored,
			continues
		},
		recorded,
		price
	};
}
const WHOLE = {
	segmented: { provider: "generic" },
	recorded: null,
	price: () => null
};
function isWhole({ segmented: { stored, continues } }) {
	return (stored ?? null) === null && (continues ?? null) === null;
}
class AtWorst {
	times;
	#trace;
	constructor(trace) {
		this.#trace = trace;
		this.times = trace.times;
	}
	request(index) {
		const traced = this.#trace.request(index);
		return {
			...traced,
			expected: traced.worst
		};
	}
	sessionOf(index) {
		return this.#trace.sessionOf(index);
	}
}
function keyOf({ segmented: { provider, stored } }) {
	return JSON.stringify([provider, stored?.value ?? null]);
}
function sizesOf(requests) {
	const sizes = new Map();
	for (const request of requests) {
		const read = request.recorded?.read ?? 0;
		if ((request.segmented.stored ?? null) === null || read === 0) continue;
		const key = keyOf(request);
		sizes.set(key, Math.min(read, sizes.get(key) ?? Infinity));
	}
	return sizes;
}
function completedBy(played, request, sizes) {
	const { segmented, price } = request;
	if ((segmented.stored ?? null) === null) return {
		...played,
		costUsd: null
	};
	const tokens = sizes.get(keyOf(request)) ?? null;
	const read = played.read + (tokens ?? 0);
	const isOwn = played.missReason === "cold" || played.missReason === "below_minimum";
	return {
		...played,
		read,
		expected: played.expected + (tokens ?? 0),
		costUsd: tokens === null ? null : price({
			...played,
			read
		}),
		...isOwn && {
			missReason: null,
			unit: null
		},
		hit: played.hit ?? segmented.stored?.pointer ?? null
	};
}
;
const PAUSE = 30;
const FURTHER = "Further renders of the same request (`render` above 0) are left out: each request is played once.";
const BACKWARDS = "The turns of a session are in another order than their times (`at`): they are compared by their turns, and played by their times.";
const TWO_CLOCKS = "Some lines count their times (`at`) from a start of their own, others are of a clock: they are played years apart. Write all of them in one way.";
const UNREAD = "Some lines have a `usage` that could not be read, and stand as if they had none: give the provider's own, as it answered.";
const UNFIT = "Some lines have `unitTokens` that do not fit their requests, which are estimated: list one whole number for each tool, system block and message block, in this order.";
const ESTIMATED = "Tokens are estimated: give `unitTokens` for exact ones.";
const UNTIMED = `Lines without a time (\`at\`) are played ${PAUSE} seconds after the line before.`;
const TOO_MANY = "Lines without a `session` are put into conversations by their content for the first 64 MB only; the others are compared with what they have most in common with.";
const REFUSED = "The provider refuses requests whose markers are too many or in the wrong order: they are played as reading and writing nothing.";
function trace_notes_stray(line, count) {
	return count === 1 ? `Line ${line} is no request of a known API, and is left out.` : `${count} lines are no requests of a known API, and are left out: the first is line ${line}.`;
}
var cache_model = __webpack_require__(41586);
;
class Contradictions {
	#known = new Map();
	add({ index, segmented }) {
		const { contradicted } = (0, cache_model.P)(segmented);
		if (contradicted !== undefined && (segmented.stored ?? null) === null) this.#known.set(index, contradicted);
	}
	notes(requests) {
		const notes = new Set();
		for (const { index, read, expected } of requests) {
			const known = this.#known.get(index);
			if (known === undefined) continue;
			const { when, under = Infinity, note } = known;
			if (when === "read" ? read > 0 && read < under : expected > read) notes.add(note);
		}
		return [...notes];
	}
}
var check_beside = __webpack_require__(8219);
var errors = __webpack_require__(12027);
var limits = __webpack_require__(55816);
;
const LOGS = new Set([
	"messages",
	"input",
	"contents"
]);
const ENVELOPE = "request";
function logPlace(text) {
	let at = behind(text, 0, "{");
	const path = [];
	while (at !== null) {
		const key = keyAt(text, at);
		if (key === null) return null;
		const value = key.end;
		if (LOGS.has(key.name) && text[value] === "[") return {
			path: [...path, key.name],
			start: value + 1
		};
		if (path.length === 0 && key.name === ENVELOPE && text[value] === "{") {
			path.push(key.name);
			at = behind(text, value, "{");
		} else at = behind(text, skipValue(text, value), ",");
	}
	return null;
}
function elementEnds(text, from) {
	const ends = [];
	let at = skipSpace(text, from);
	while (at < text.length && text[at] !== "]") {
		const end = skipValue(text, at);
		if (end === at) break;
		at = end;
		ends.push(at);
		at = skipSpace(text, at);
		if (text[at] === ",") at = skipSpace(text, at + 1);
	}
	return [...ends, at];
}
function isRepeated(text, end, { path }) {
	let at = skipSpace(text, end + 1);
	for (const _ of path) {
		while (text[at] === ",") {
			const key = keyAt(text, skipSpace(text, at + 1));
			if (key === null || path.includes(key.name)) return true;
			at = skipSpace(text, skipValue(text, key.end));
		}
		at = skipSpace(text, at + 1);
	}
	return false;
}
function keyAt(text, quote) {
	const end = text.indexOf("\"", quote + 1);
	const name = text.slice(quote + 1, end);
	if (text[quote] !== "\"" || end === -1 || name.includes("\\")) return null;
	const colon = skipSpace(text, end + 1);
	return text[colon] === ":" ? {
		name,
		end: skipSpace(text, colon + 1)
	} : null;
}
function behind(text, from, sign) {
	const at = skipSpace(text, from);
	return text[at] === sign ? skipSpace(text, at + 1) : null;
}
function skipSpace(text, from) {
	let at = from;
	while (text.charCodeAt(at) <= SPACE) at += 1;
	return at;
}
function skipValue(text, from) {
	let depth = 0;
	for (let at = from; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		if (unit === QUOTE) at = stringEnd(text, at);
		else if (unit === BRACE || unit === BRACKET) depth += 1;
		else if (unit === END_BRACE || unit === END_BRACKET) {
			if (depth === 0) return at;
			depth -= 1;
		} else if (depth > 0 || unit !== COMMA && unit > SPACE) continue;
		else return at;
		if (depth === 0) return at + 1;
	}
	return text.length;
}
function stringEnd(text, start) {
	let at = start;
	do {
		at = text.indexOf("\"", at + 1);
		if (at === -1) return text.length;
	} while (isEscaped(text, at));
	return at;
}
function isEscaped(text, at) {
	let slashes = 0;
	while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
	return slashes % 2 === 1;
}
const SPACE = 32;
const [QUOTE, COMMA, BACKSLASH] = [
	34,
	44,
	92
];
const [BRACE, END_BRACE, BRACKET, END_BRACKET] = [
	123,
	125,
	91,
	93
];
var parse = __webpack_require__(55988);
var json_value = __webpack_require__(49884);
;
const REMEMBERED = 16;
const MOST_KEPT = 64 * 1024 * 1024;
class GrowingParser {
	#recent = [];
	parse(text, name, line) {
		const place = text.length > limits.b.fileBytes ? null : logPlace(text);
		if (place === null) return (0, parse.q)(text, name, line);
		const list = text.slice(place.start);
		const [before, shared] = this.#closest(list, place);
		const grown = grow(text, place, list, before, shared);
		if (grown === null) return (0, parse.q)(text, name, line);
		this.#remember(grown.read, before);
		return grown.value;
	}
	#closest(list, { path }) {
		let found = [null, 0];
		for (const read of this.#recent) {
			if (read.path !== path.join("/")) continue;
			const shared = commonLength(read.text, list);
			if (shared > found[1]) found = [read, shared];
		}
		return found;
	}
	#remember(read, instead) {
		this.#recent = [read, ...this.#recent.filter((each) => each !== instead)].slice(0, REMEMBERED);
		let kept = 0;
		this.#recent = this.#recent.filter(({ text }) => (kept += text.length) <= MOST_KEPT);
	}
}
function grow(text, place, list, before, shared) {
	const isOpen = !/[\]}"]/.test(list[shared - 1] ?? "");
	const count = countBelow(before?.ends ?? [], isOpen ? shared : shared + 1);
	const last = before?.ends[count - 1] ?? 0;
	const next = /^\s*(,?)\s*(?=([^]))/.exec(list.slice(last, last + 100));
	if (next === null || next[1] === "," !== (last > 0 && next[2] !== "]")) return null;
	const from = last + next[0].length;
	const added = elementEnds(list, from);
	const close = added.at(-1) ?? 0;
	if (list[close] !== "]" || isRepeated(list, close, place)) return null;
	try {
		const value = (0, parse.q)(text.slice(0, place.start) + list.slice(close), "");
		const empty = (0, json_value.rO)(value, ...place.path);
		const tail = elementsOf(list.slice(from, close), place.path.length);
		if (!(0, json_value.cy)(empty) || empty.length > 0 || tail.length !== added.length - 1) return null;
		const elements = (before?.elements ?? []).slice(0, count).concat(tail);
		const ends = (before?.ends ?? []).slice(0, count).concat(added.slice(0, -1));
		const read = {
			text: list,
			path: place.path.join("/"),
			ends,
			elements
		};
		return {
			value: withMember(value, place.path, elements),
			read
		};
	} catch {
		return null;
	}
}
function elementsOf(text, depth) {
	let value = (0, parse.q)(`${"[".repeat(depth + 1)}${text}${"]".repeat(depth + 1)}`, "");
	for (let level = 0; level < depth; level += 1) value = (0, json_value.ld)(value)[0] ?? null;
	return (0, json_value.ld)(value);
}
function withMember(value, [name, ...path], member) {
	if (name === undefined) return member;
	if (!(0, json_value.Gv)(value)) return value;
	return (0, json_value.Xy)((0, json_value.jO)(value).map(([key, inner]) => [key, key === name ? withMember(inner, path, member) : inner]));
}
function countBelow(numbers, limit) {
	let [low, high] = [0, numbers.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((numbers[middle] ?? 0) < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}
function commonLength(a, b) {
	const most = Math.min(a.length, b.length);
	const isEqual = (from, to) => a.slice(from, to) === b.slice(from, to);
	let low = 0;
	let step = 4096;
	while (low + step <= most && isEqual(low, low + step)) {
		low += step;
		step *= 2;
	}
	let high = Math.min(most, low + step);
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (isEqual(low, middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}
var lines = __webpack_require__(16782);
var cost_of = __webpack_require__(49773);
;
function linePrice({ body, host }, { provider, model, like }, at, output) {
	const price = (0, cost_of.xx)({
		provider,
		model,
		servedModel: like,
		at,
		tier: (0, json_value.Qq)((0, json_value.Jt)(body, "service_tier")) ?? null,
		geo: (0, json_value.Qq)((0, json_value.Jt)(body, "inference_geo")) ?? null,
		speed: (0, json_value.Qq)((0, json_value.Jt)(body, "speed")) ?? null,
		host
	});
	const cost = (0, cost_of.hJ)(price);
	return {
		price: (tokens) => cost({
			...tokens,
			output
		}),
		note: price.kind === "unpriced" ? `No price is known for '${model}' as it is requested here: its cost is left out.` : null
	};
}
;
class SegmentMemory {
	#form = "";
	#messages = [];
	#ends = [];
	#pieces = [];
	#telling = [];
	#placed = [];
	#units = [];
	#start = null;
	pieces(form, messages, cut, tells) {
		const shared = form === this.#form ? commonRun(this.#messages, messages) : 0;
		this.#form = form;
		const ends = this.#ends.slice(0, shared);
		const pieces = this.#pieces.slice(0, ends.at(-1) ?? 0);
		const telling = this.#telling.filter((index) => index < pieces.length);
		messages.slice(shared).forEach((message, at) => {
			for (const piece of cut(message, shared + at)) {
				if (tells(piece)) telling.push(pieces.length);
				pieces.push(piece);
			}
			ends.push(pieces.length);
		});
		[this.#messages, this.#ends, this.#pieces, this.#telling] = [
			messages,
			ends,
			pieces,
			telling
		];
		return pieces;
	}
	knows(pieces) {
		return pieces === this.#pieces && pieces.length > 0;
	}
	get telling() {
		return this.#telling.flatMap((index) => this.#pieces[index] ?? []);
	}
	units(pieces, start, place) {
		const shared = this.#start === start ? commonRun(this.#placed, pieces) : 0;
		const before = this.#units.slice(0, shared);
		const units = before.concat(place(pieces.slice(shared), before));
		[this.#placed, this.#units, this.#start] = [
			pieces,
			units,
			start
		];
		return units;
	}
	forget() {
		this.#messages = [];
		this.#ends = [];
		this.#pieces = [];
		this.#telling = [];
	}
}
function commonRun(before, now) {
	const most = Math.min(before.length, now.length);
	let shared = 0;
	while (shared < most && before[shared] === now[shared]) shared += 1;
	return shared;
}
var open_differences = __webpack_require__(56623);
var registry = __webpack_require__(17953);
var envelope = __webpack_require__(62332);
var expected_request = __webpack_require__(81817);
var leading = __webpack_require__(25250);
var estimate = __webpack_require__(7640);
var counts = __webpack_require__(56736);
;
const MOST = 32 * 1024 * 1024;
class KnownUnits {
	#known = new Map();
	#kept = 0;
	of(unit, hash) {
		const key = `${hash} ${unit.position} ${unit.pointer}`;
		const known = this.#known.get(key);
		if (known !== undefined && isAlike(known, unit)) return {
			unit: known,
			added: 0
		};
		const added = lettersOf(unit.value);
		this.#kept += added;
		if (this.#kept > MOST) {
			this.#known.clear();
			this.#kept = added;
		}
		this.#known.set(key, unit);
		return {
			unit,
			added
		};
	}
}
function isAlike(a, b) {
	return a.kind === b.kind && a.index === b.index && a.shorthand === b.shorthand && a.role === b.role && a.name === b.name && a.replayed === b.replayed && a.replayedMembers?.join() === b.replayedMembers?.join();
}
function lettersOf(value) {
	if (typeof value === "string") return value.length;
	if ((0, json_value.cy)(value)) return value.reduce((sum, each) => sum + lettersOf(each), 0);
	if (!(0, json_value.Gv)(value)) return 0;
	return (0, json_value.jO)(value).reduce((sum, [name, each]) => sum + name.length + lettersOf(each), 0);
}
var pieces = __webpack_require__(73538);
var links = __webpack_require__(723);
var played_units = __webpack_require__(45173);
var unit_hashes = __webpack_require__(86623);
var unit_texts = __webpack_require__(48055);
;
const NOTHING = {
	units: [],
	hashes: [],
	tokens: [],
	areExact: false,
	lengths: [],
	played: [],
	texts: [],
	pieces: [],
	freeForm: new Set(),
	namespace: "",
	chain: [],
	first: "",
	worstChain: []
};
class Ancestry {
	hashes = new unit_hashes.X();
	links = new links.q();
	units = new played_units.b();
	texts = new unit_texts.D();
	pieces = new pieces.BN();
	known = new KnownUnits();
	counts = new counts.V();
}
class Lineage {
	#ancestry;
	#known = NOTHING;
	#letters = 0;
	constructor(ancestry) {
		this.#ancestry = ancestry;
	}
	get letters() {
		return this.#letters;
	}
	#held(unit, hash) {
		const known = this.#ancestry.known.of(unit, hash);
		this.#letters += known.added;
		return known.unit;
	}
	async next(request, unitTokens, sending) {
		const { hashes, links, units, texts: steps, counts } = this.#ancestry;
		const before = this.#known;
		const namespace = (0, expected_request.$k)(request, sending.namespace);
		const isKin = before.freeForm === request.freeForm && before.namespace === namespace;
		const shared = isKin ? (0, leading.P)(before.units, request.units) : 0;
		const given = request.units.slice(shared);
		const own = extended(before.hashes, shared, given.map((unit) => hashes.of(unit, request.freeForm)));
		const fresh = given.map((unit, at) => this.#held(unit, own[shared + at] ?? ""));
		const segmented = {
			...request,
			units: [...before.units.slice(0, shared), ...fresh]
		};
		const chain = extended(before.chain, shared, links.chain(before.chain[shared - 1] ?? namespace, own.slice(shared)));
		const exact = unitTokens === null ? null : (0, estimate.Hi)(segmented.units, unitTokens);
		const counted = exact === null && !before.areExact ? shared : 0;
		const tokens = exact?.map(({ mid }) => mid) ?? await counts.estimated(segmented, chain, before.tokens.slice(0, counted));
		const lengths = extended(before.lengths, counted, sums(before.lengths[counted - 1] ?? 0, tokens.slice(counted)));
		const played = extended(before.played, shared, fresh.map((unit, at) => units.ofUnit(unit, own[shared + at] ?? "")));
		const texts = extended(before.texts, shared, fresh.map((unit, at) => steps.of(request, unit, own[shared + at] ?? "")));
		const pieces = extended(before.pieces, shared, fresh.map((unit, at) => this.#ancestry.pieces.of(unit, own[shared + at] ?? "")));
		const assumed = (0, cache_model.P)(request);
		const [first = ""] = assumed.worst.parametersFirst ? (0, prepare.ly)(segmented.units, own) : own;
		const kept = first === before.first ? shared : 0;
		const atWorst = first === own[0] ? chain : extended(before.worstChain, kept, links.chain(before.worstChain[kept - 1] ?? namespace, kept === 0 ? [first, ...own.slice(1)] : own.slice(kept)));
		this.#known = {
			units: segmented.units,
			hashes: own,
			tokens,
			areExact: exact !== null,
			lengths,
			played,
			texts,
			pieces,
			freeForm: request.freeForm,
			namespace,
			chain,
			first,
			worstChain: atWorst
		};
		const known = {
			lengths,
			units: played,
			pieces,
			textOf: (unit) => texts[unit] ?? null
		};
		return {
			segmented,
			tokens,
			expected: (0, prepare.Br)(segmented, {
				...known,
				chain
			}, sending, assumed.expected),
			worst: (0, prepare.Br)(segmented, {
				...known,
				chain: atWorst
			}, sending, assumed.worst)
		};
	}
}
function extended(before, shared, more) {
	return before.slice(0, shared).concat(more);
}
function sums(start, tokens) {
	let sum = start;
	return tokens.map((count) => sum += count);
}
;
const EMPTY = {
	chain: [],
	lengths: [],
	units: [],
	pieces: [],
	lookups: [],
	texts: [],
	worstChain: []
};
const MOST_WHOLE = 500;
class StoredTrace {
	times = [];
	#stored = [];
	#latest = new Map();
	#whole = new Map();
	#sessions = [];
	#names;
	#start = 0;
	constructor(names) {
		this.#names = names;
	}
	get length() {
		return this.#stored.length;
	}
	add({ expected, worst, recorded, price }) {
		const index = this.#stored.length;
		const { session, chain, lengths, units, pieces, lookups, textOf, ...rest } = expected;
		const texts = expected.rules.kind === "prefix" ? units.map((_, unit) => textOf(unit)) : [];
		const before = session === null ? null : this.#latest.get(session) ?? null;
		const earlier = before === null ? EMPTY : this.#wholeOf(before);
		const whole = {
			chain,
			lengths,
			units,
			pieces,
			lookups,
			texts,
			worstChain: worst.chain
		};
		this.#stored.push({
			before,
			recorded,
			price,
			expected: {
				...rest,
				session
			},
			lists: {
				chain: grown(earlier.chain, chain),
				lengths: grown(earlier.lengths, lengths),
				units: grown(earlier.units, units),
				pieces: grown(earlier.pieces, pieces),
				lookups: grown(earlier.lookups, lookups),
				texts: grown(earlier.texts, texts)
			},
			worst: {
				route: worst.route,
				assumptions: worst.assumptions
			},
			worstChain: worst.chain === chain ? null : grown(earlier.worstChain, worst.chain)
		});
		this.times.push(expected.at);
		this.#sessions.push(session);
		if (session !== null) this.#latest.set(session, index);
		this.#keep(index, before, whole);
	}
	startAt(start) {
		this.#start = start;
		this.#whole.clear();
	}
	request(index) {
		const stored = this.#stored[index];
		if (stored === undefined) throw new RangeError(`no request ${index}`);
		const { worstChain, texts, ...lists } = this.#wholeOf(index);
		const at = stored.expected.at - this.#start;
		const textOf = (unit) => texts[unit] ?? null;
		const expected = {
			...stored.expected,
			...lists,
			textOf,
			at
		};
		const { recorded, price } = stored;
		return {
			recorded,
			price,
			expected,
			worst: {
				...expected,
				...stored.worst,
				chain: worstChain
			}
		};
	}
	sessionOf(index) {
		return this.#names(this.#sessions[index] ?? null);
	}
	#wholeOf(index) {
		const missing = [];
		let at = index;
		while (at !== null && !this.#whole.has(at)) {
			missing.push(at);
			at = this.#stored[at]?.before ?? null;
		}
		for (const each of missing.toReversed()) {
			const stored = this.#stored[each];
			if (stored === undefined) throw new RangeError(`no request ${each}`);
			const { before, lists, worstChain } = stored;
			const earlier = (before === null ? undefined : this.#whole.get(before)) ?? EMPTY;
			const chain = whole(earlier.chain, lists.chain);
			this.#keep(each, before, {
				chain,
				lengths: whole(earlier.lengths, lists.lengths),
				units: whole(earlier.units, lists.units),
				pieces: whole(earlier.pieces, lists.pieces),
				lookups: whole(earlier.lookups, lists.lookups),
				texts: whole(earlier.texts, lists.texts),
				worstChain: worstChain === null ? chain : whole(earlier.worstChain, worstChain)
			});
		}
		return this.#whole.get(index) ?? EMPTY;
	}
	#keep(index, instead, lists) {
		if (instead !== null) this.#whole.delete(instead);
		this.#whole.set(index, lists);
		const [oldest] = this.#whole.keys();
		if (this.#whole.size > MOST_WHOLE && oldest !== undefined) this.#whole.delete(oldest);
	}
}
function grown(before, now) {
	const most = Math.min(before.length, now.length);
	let shared = 0;
	while (shared < most && before[shared] === now[shared]) shared += 1;
	return {
		shared,
		more: now.slice(shared)
	};
}
function whole(before, { shared, more }) {
	return before.slice(0, shared).concat(more);
}
var read = __webpack_require__(76628);
var hash = __webpack_require__(37882);
var counted = __webpack_require__(39605);
var prefix_counts = __webpack_require__(96500);
;
class CountedTurns {
	#known;
	#before = {
		freeForm: null,
		units: [],
		links: [],
		ends: [],
		tokens: [],
		listed: []
	};
	constructor(known) {
		this.#known = known;
	}
	async of(segmented) {
		const { units, api, freeForm } = segmented;
		const before = this.#before;
		const shared = before.freeForm === freeForm ? (0, leading.P)(before.units, units) : 0;
		const hashes = units.slice(shared).map((unit) => (0, hash.lx)(unit, freeForm));
		const fresh = (0, hash.dR)(hashes, before.links[shared - 1]);
		const found = fresh.flatMap((link, at) => this.#tokensUpTo(api, link) === null ? [] : [at]);
		const links = before.links.slice(0, shared).concat(fresh);
		const kept = before.ends.filter((end) => end < shared);
		const ends = kept.concat(found.map((at) => shared + at));
		const last = ends.at(-1);
		const isGrown = found.length === 0 && kept.length === before.ends.length;
		const tokens = last === undefined ? [] : isGrown ? await this.#grown(before.tokens.slice(0, shared), segmented) : await this.#counted(segmented);
		let count = before.listed[shared - 1] ?? 0;
		const more = units.slice(shared).map((unit) => count += Number((0, estimate.Tf)(unit)));
		const listed = before.listed.slice(0, shared).concat(more);
		this.#before = {
			freeForm,
			units,
			links,
			ends,
			tokens,
			listed
		};
		if (last === undefined) return null;
		const sum = tokens.slice(0, last + 1).reduce((all, each) => all + each, 0);
		return {
			unitTokens: tokens.filter((_, at) => listed[at] !== (listed[at - 1] ?? 0)),
			isExact: sum === this.#tokensUpTo(api, links[last] ?? "") && listed[last] === count
		};
	}
	#tokensUpTo(api, link) {
		return this.#known.counts.get((0, prefix_counts.MV)(api, link))?.tokens ?? null;
	}
	async #counted(segmented) {
		const { counts, calibration } = this.#known;
		return (await (0, counted.gn)(segmented, counts, calibration)).map(({ mid }) => Math.round(mid));
	}
	async #grown(known, { units, tokenFamily }) {
		const from = known.length;
		const learnt = this.#known.calibration.get(tokenFamily);
		const fresh = await (0, estimate.cM)(units.slice(from), tokenFamily, learnt, units[from - 1]);
		return known.concat(fresh.map(({ mid }) => Math.round(mid)));
	}
}
;
function inLineOrder(trace, lines) {
	if (lines.every((line, read) => line === read)) return trace;
	const reads = [];
	for (const [read, line] of lines.entries()) reads[line] = read;
	const readOf = (index) => reads[index] ?? index;
	return {
		times: reads.map((read) => trace.times[read] ?? 0),
		request: (index) => trace.request(readOf(index)),
		sessionOf: (index) => trace.sessionOf(readOf(index))
	};
}
var open_conversations = __webpack_require__(77788);
var assemble = __webpack_require__(97166);
;
const MOST_ASSEMBLED = limits.b.fileBytes * 4;
class TraceSessions {
	#bare = new Map();
	#named = new Map();
	#numbers = null;
	#assembled = 0;
	#isCut = false;
	get isCut() {
		return this.#isCut;
	}
	keyOf(request, size) {
		const { prompt, case: name, side, session, body } = request;
		const place = JSON.stringify([
			prompt,
			name,
			side
		]);
		if (session !== null) {
			const key = `${place} ${session}`;
			this.#named.set(key, session);
			return key;
		}
		this.#assembled += size;
		this.#isCut ||= this.#assembled > MOST_ASSEMBLED;
		if (this.#isCut) return null;
		const bare = this.#bare.get(place) ?? {
			assembler: new assemble.t(),
			threads: 0
		};
		this.#bare.set(place, bare);
		const thread = bare.assembler.add(body);
		bare.threads = Math.max(bare.threads, thread + 1);
		return `${place}#${thread}`;
	}
	nameOf(key) {
		if (key === null) return null;
		return this.#named.get(key) ?? (this.#numbers ??= this.#numbered()).get(key) ?? null;
	}
	#numbered() {
		const numbers = new Map();
		let number = 0;
		for (const [place, { threads }] of this.#bare) for (let thread = 0; thread < threads; thread += 1) {
			do
				number += 1;
			while (this.#named.has(`${place} ${number}`));
			numbers.set(`${place}#${thread}`, String(number));
		}
		return numbers;
	}
}
;
const MOST_WAITING = limits.b.fileBytes;
class TurnOrder {
	#sessions = new Map();
	#places = [];
	#first = 0;
	#waiting = 0;
	#late = null;
	get late() {
		return this.#late;
	}
	add(entry) {
		const { prompt, case: name, side, session } = entry.sent;
		if (session === null && this.#first === this.#places.length) return [entry];
		const key = JSON.stringify([
			prompt,
			name,
			side,
			session
		]);
		const own = session === null ? null : this.#sessions.get(key) ?? new Session();
		if (own !== null) {
			this.#sessions.set(key, own);
			if (own.add(entry)) this.#late ??= entry;
		}
		this.#places.push({
			session: own,
			entry
		});
		this.#waiting += entry.size;
		const due = [];
		while (this.#waiting > MOST_WAITING) due.push(...this.#next());
		return due;
	}
	*rest() {
		while (this.#first < this.#places.length) yield* this.#next();
	}
	#next() {
		const place = this.#places[this.#first] ?? null;
		if (place === null) return [];
		this.#places[this.#first] = null;
		this.#first += 1;
		if (this.#first > 1e3 && this.#first * 2 > this.#places.length) {
			this.#places = this.#places.slice(this.#first);
			this.#first = 0;
		}
		this.#waiting -= place.entry.size;
		return [place.session?.next() ?? place.entry];
	}
}
class Session {
	#entries = [];
	#first = 0;
	#by = "turn";
	#hasTurns = true;
	#hasTimes = true;
	#last = null;
	add(entry) {
		this.#hasTurns &&= entry.sent.turn !== null;
		this.#hasTimes &&= entry.sent.at !== null;
		const by = this.#hasTurns ? "turn" : this.#hasTimes ? "at" : null;
		if (by !== this.#by) {
			this.#by = by;
			this.#entries = this.#entries.slice(this.#first).filter((each) => each !== null).toSorted((a, b) => this.#compare(a, b));
			this.#first = 0;
		}
		this.#entries.splice(this.#placeOf(entry), 0, entry);
		return this.#last !== null && this.#compare(this.#last, entry) > 0;
	}
	next() {
		const entry = this.#entries[this.#first] ?? null;
		this.#entries[this.#first] = null;
		this.#first += 1;
		if (this.#first > 1e3 && this.#first * 2 > this.#entries.length) {
			this.#entries = this.#entries.slice(this.#first);
			this.#first = 0;
		}
		if (entry !== null) this.#last = {
			index: entry.index,
			sent: {
				turn: entry.sent.turn,
				at: entry.sent.at
			}
		};
		return entry;
	}
	#placeOf(entry) {
		let [low, high] = [this.#first, this.#entries.length];
		while (low < high) {
			const middle = low + high >> 1;
			const other = this.#entries[middle] ?? null;
			if (other !== null && this.#compare(other, entry) > 0) high = middle;
			else low = middle + 1;
		}
		return low;
	}
	#compare(a, b) {
		const by = this.#by;
		if (by === null) return a.index - b.index;
		return (a.sent[by] ?? 0) - (b.sent[by] ?? 0) || a.index - b.index;
	}
}
;
const trace_reader_RECORDED = 0;
const REAL_CLOCK = 1e8;
class TraceReader {
	#input;
	#parser = new GrowingParser();
	#ancestry = new Ancestry();
	#conversations = new open_conversations.X();
	#sessions = new TraceSessions();
	#stored = new StoredTrace((key) => this.#sessions.nameOf(key));
	#notes = new Set();
	#stray = null;
	#strays = 0;
	#indices = [];
	#previous = null;
	#first = Infinity;
	#last = -Infinity;
	constructor(input) {
		this.#input = input;
		const { beside = check_beside.p, recorded } = input;
		for (const note of [...(0, check_beside.m)(beside), ...recorded?.notes ?? []]) this.#notes.add(note);
	}
	async *lines() {
		const order = new TurnOrder();
		let index = 0;
		for await (const { sent, line, size } of this.#sent()) {
			if (this.#skips(sent, line)) continue;
			for (const next of order.add({
				sent,
				line,
				index,
				size
			})) yield await this.#read(next);
			index += 1;
		}
		for (const next of order.rest()) yield await this.#read(next);
		if (order.late !== null) this.#notes.add(tooLate(order.late, this.#input.name));
	}
	#skips(sent, line) {
		if ((0, registry.ks)(sent.body, this.#hints(sent))) return false;
		this.#stray ??= {
			sent,
			line
		};
		this.#strays += 1;
		return true;
	}
	#hints(sent) {
		const { provider, model, beside } = this.#input;
		return {
			provider: provider ?? sent.provider,
			model: model ?? sent.model,
			...beside === undefined ? {} : { overrides: beside.models }
		};
	}
	async *#sent() {
		const { recorded, lines } = this.#input;
		for (const sent of recorded?.requests ?? []) yield {
			sent,
			line: sent.locate("", null)?.line ?? 1,
			size: trace_reader_RECORDED
		};
		let line = 0;
		for await (const written of lines) {
			line += 1;
			const sent = written.trim() === "" ? null : this.#parsed(written, line);
			if (sent !== null) yield {
				sent,
				line,
				size: written.length
			};
		}
	}
	#parsed(written, line) {
		const { name } = this.#input;
		if (written.length > limits.b.fileBytes) throw (0, lines.P)(name, line);
		const value = this.#parser.parse(written, name, line);
		const sent = (0, envelope.h)(value, `${name}:${line}`, () => null);
		const stray = (0, envelope.Y)(sent.body);
		if (stray !== null) this.#notes.add(stray);
		if (sent.render === 0) return sent;
		this.#notes.add(FURTHER);
		return null;
	}
	async #read({ sent, line, index, size }) {
		const { name } = this.#input;
		const session = this.#sessions.keyOf(sent, size);
		if (this.#sessions.isCut) this.#notes.add(TOO_MANY);
		const conversation = this.#conversationOf(session);
		const { memory, lineage, counted } = conversation;
		const cut = this.#segment(sent, `${name}:${line}`, memory);
		const open = conversation.latest === null ? [] : (0, open_differences.rM)(conversation.latest, cut);
		for (const note of [...cut.notes, ...open]) this.#notes.add(note);
		conversation.latest = cut;
		if (sent.turn !== null && (sent.at ?? Infinity) < conversation.at) this.#notes.add(BACKWARDS);
		conversation.at = sent.at ?? conversation.at;
		const at = this.#timeOf(sent);
		const sending = {
			at,
			session,
			site: sent.prompt ?? "",
			namespace: sent.namespace ?? ""
		};
		const locked = sent.unitTokens === null ? await counted?.of(cut) ?? null : null;
		const unitTokens = sent.unitTokens ?? locked?.unitTokens ?? null;
		const { segmented, tokens, expected, worst } = await lineage.next(cut, unitTokens, sending);
		const held = {
			units: segmented.units.length,
			letters: lineage.letters
		};
		this.#conversations.hold(session, conversation, held);
		if (sent.unitTokens === null && locked?.isExact !== true) this.#notes.add(ESTIMATED);
		if (sent.unitTokens !== null && (0, estimate.Hi)(cut.units, sent.unitTokens) === null) this.#notes.add(UNFIT);
		if (expected.refused) this.#notes.add(REFUSED);
		const usage = sent.usage === null ? null : (0, read.k9)(sent.usage);
		if (sent.usage !== null && usage === null) this.#notes.add(UNREAD);
		const recorded = usage === null ? null : {
			read: usage.read,
			write: usage.write,
			uncached: usage.uncached
		};
		const day = at >= REAL_CLOCK ? new Date(at * 1e3) : this.#input.now;
		const { price, note } = linePrice(sent, segmented, day, usage?.output ?? 0);
		if (note !== null) this.#notes.add(note);
		this.#indices.push(index);
		this.#stored.add({
			expected,
			worst,
			recorded,
			price
		});
		return {
			index,
			line,
			conversation: session,
			owner: [
				sent.prompt,
				sent.case,
				sent.side
			].filter((name) => name !== null).join(", "),
			namespace: sending.namespace,
			segmented,
			tokens,
			held,
			recorded,
			price
		};
	}
	finish() {
		const stray = this.#stray;
		if (stray !== null) {
			if (this.#stored.length === 0) this.#segment(stray.sent, `${this.#input.name}:${stray.line}`, new SegmentMemory());
			this.#notes.add(trace_notes_stray(stray.line, this.#strays));
		}
		if (this.#stored.length === 0) throw (0, errors.tv)(this.#notes.has(FURTHER) ? `${this.#input.name} holds further renders only: set \`render\` to 0 in the lines that are to be played.` : `${this.#input.name} holds no request: write one JSON object per line.`);
		if (this.#first < REAL_CLOCK && this.#last >= REAL_CLOCK) this.#notes.add(TWO_CLOCKS);
		this.#stored.startAt(this.#first >= REAL_CLOCK ? this.#first : 0);
		return {
			trace: inLineOrder(this.#stored, this.#indices),
			notes: [...this.#notes]
		};
	}
	#conversationOf(session) {
		const counts = this.#input.beside?.known;
		const fresh = () => ({
			memory: new SegmentMemory(),
			lineage: new Lineage(this.#ancestry),
			counted: counts === undefined ? null : new CountedTurns(counts),
			at: -Infinity,
			latest: null
		});
		return this.#conversations.get(session) ?? fresh();
	}
	#segment(sent, place, memory) {
		try {
			return (0, registry.mX)(sent.body, {
				...this.#hints(sent),
				memory
			});
		} catch (error) {
			const isAnalysis = error instanceof errors.U$ && error.kind === "analysis";
			throw isAnalysis ? (0, errors.tv)(`${place}: ${error.message}`, error) : error;
		}
	}
	#timeOf({ at }) {
		if (at === null) this.#notes.add(UNTIMED);
		const time = at ?? (this.#previous === null ? 0 : this.#previous + PAUSE);
		this.#previous = time;
		this.#first = Math.min(this.#first, time);
		this.#last = Math.max(this.#last, time);
		return time;
	}
}
function tooLate({ sent, line }, name) {
	const which = sent.turn === null ? "a line" : `turn ${sent.turn}`;
	return `${name}:${line}: ${which} of the session '${sent.session}' stands more than 16 MB behind a later one, and is taken for the next: sort the lines of each session.`;
}
;
async function simulateTrace(input, hears = () => {}) {
	const reader = new TraceReader(input);
	const named = [];
	const contradictions = new Contradictions();
	for await (const read of reader.lines()) {
		named[read.index] = namedBy(read);
		contradictions.add(read);
		hears(read);
	}
	const { trace, notes } = reader.finish();
	const memory = Math.max(LEAST_MEMORY, Math.min(MOST_MEMORY, named.length * PER_REQUEST));
	const played = playedWithStored(() => trace, named, {
		expiryCounts: false,
		memory
	});
	const contradicted = contradictions.notes(played.simulation.requests);
	return {
		...played.simulation,
		notes: [
			...notes,
			...played.notes,
			...contradicted
		]
	};
}
const PER_REQUEST = 8;
const LEAST_MEMORY = 3e4;
const MOST_MEMORY = 2e6;
const MOST_LINES = 2e3;
async function simulateTraffic(input, traffic) {
	const reader = new TraceReader(input);
	const conversations = new Map();
	const notes = new Set([DESCRIBED]);
	let count = 0;
	for await (const read of reader.lines()) {
		if (count >= MOST_LINES) {
			notes.add(CUT);
			break;
		}
		count += 1;
		const { segmented, tokens, price, namespace } = read;
		const name = read.conversation ?? `line ${read.line}`;
		const { turns, named } = conversations.get(name) ?? {
			turns: [],
			named: []
		};
		turns.push({
			segmented,
			tokens,
			price,
			namespace,
			varies: new Map()
		});
		named.push(namedBy(read));
		conversations.set(name, {
			turns,
			named
		});
	}
	for (const note of reader.finish().notes) if (note !== UNTIMED) notes.add(note);
	const all = [...conversations.values()];
	const turns = all.map((each) => each.turns);
	const played = playedWithStored(() => new DescribedTrace(turns, traffic), sent(all, traffic), { expiryCounts: true });
	return {
		...played.simulation,
		notes: [...notes, ...played.notes]
	};
}
function sent(conversations, traffic) {
	const lengths = conversations.map(({ turns }) => (0, extend.r)(turns, traffic.turns).length);
	return [...(0, play_traffic.Q0)(traffic, lengths)].flatMap(({ conversation, turn }) => {
		const named = conversations[conversation % conversations.length]?.named ?? [];
		return named[turn] ?? named.at(-1) ?? [];
	});
}
const DESCRIBED = "A day of this traffic (at most 2,000 requests), the first conversation included, which warms the cache up: what a conversation says in front of its own part is the same every time, the rest is not.";
const CUT = `Only the first ${MOST_LINES} requests of the trace are played.`;
}),
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
18490: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { v: () => beside_beside });
var external_node_path_ = __webpack_require__(76760);
var beside = __webpack_require__(8219);
var overrides = __webpack_require__(74024);
var errors = __webpack_require__(12027);
var limits = __webpack_require__(55816);
var paths = __webpack_require__(35442);
var known_counts = __webpack_require__(96951);
var lock = __webpack_require__(64416);
var read_file = __webpack_require__(65282);
;
const FOLDERS = ["", ".github"];
async function knownLock(cwd) {
	for (const folder of FOLDERS) {
		const place = external_node_path_.posix.join(folder, lock.Sy);
		try {
			const bytes = await (0, read_file.Vc)(external_node_path_.join(cwd, folder, lock.Sy), limits.b.lockBytes + 1);
			return (0, known_counts.W)(new TextDecoder().decode(bytes), place);
		} catch (error) {
			if ((0, errors.$N)(error) === "ENOENT" || (0, errors.$N)(error) === "ENOTDIR") continue;
			const notes = [`Token counts are estimates: ${place} cannot be read (${(0, errors.bD)(error)}).`];
			return {
				counts: new Map(),
				calibration: new Map(),
				notes
			};
		}
	}
	return undefined;
}
;
async function beside_beside(cwd) {
	const known = await knownLock(cwd);
	return {
		...await configured(cwd),
		known
	};
}
async function configured(cwd) {
	for (const place of paths.iE) {
		try {
			const bytes = await (0, read_file.Vc)(external_node_path_.join(cwd, place), limits.b.configBytes + 1);
			if (bytes.length > limits.b.configBytes) return unread(place, "it is too large to be one");
			const { parseConfig } = await Promise.all([
				__webpack_require__.e(4006),
				__webpack_require__.e(7597),
				__webpack_require__.e(8286),
				__webpack_require__.e(4101)
			]).then(__webpack_require__.bind(__webpack_require__, 58286));
			const { config } = parseConfig(new TextDecoder().decode(bytes), place);
			return {
				models: (0, overrides.F)(config.models ?? {}),
				notes: []
			};
		} catch (error) {
			if ((0, errors.$N)(error) === "ENOENT" || (0, errors.$N)(error) === "ENOTDIR") continue;
			return unread(place, (0, errors.bD)(error));
		}
	}
	return beside.p;
}
function unread(place, why) {
	const note = `What ${place} says of \`models\` is left out, because it cannot be read: ${why.replace(/\.$/, "")}.`;
	return {
		models: {},
		notes: [note]
	};
}
}),
61015: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { P: () => hasColour });
function hasColour(stream, env) {
	const forced = env["FORCE_COLOR"];
	if (forced !== undefined) return forced !== "0" && forced !== "false";
	if ((env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb") return false;
	return stream.isTTY === true;
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
51709: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => readLines,
	v: () => calledInPlaces
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
var _json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16782);
var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55816);
var _read_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65282);
var _suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98249);
async function* readLines({ cwd, stdin }, name) {
	const decoder = new TextDecoder("utf-8", { fatal: true });
	let parts = [];
	let [number, size] = [1, 0];
	try {
		for await (const chunk of name === "-" && stdin ? stdin : chunksOf(cwd, name)) {
			let start = 0;
			for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
				parts.push(chunk.subarray(start, end));
				const line = decoder.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts));
				parts = [];
				[number, size] = [number + 1, 0];
				start = end + 1;
				yield line;
			}
			if (start < chunk.length) parts.push(chunk.subarray(start));
			size += chunk.length - start;
			if (size > MOST_BYTES) throw (0, _json_lines_js__WEBPACK_IMPORTED_MODULE_2__.P)(calledInPlaces(name), number);
		}
		if (parts.length > 0) yield decoder.decode(Buffer.concat(parts));
	} catch (error) {
		if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error) === "ERR_ENCODING_INVALID_ENCODED_DATA") throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Wp)(`${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_4__.T)(name)} is no UTF-8 text. Save it as UTF-8.`, error);
		throw error;
	}
}
const LF = 10;
const MOST_BYTES = _limits_js__WEBPACK_IMPORTED_MODULE_5__.b.fileBytes * 3;
function calledInPlaces(name) {
	return name === "-" ? "stdin" : name;
}
async function* chunksOf(cwd, name) {
	const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, name)).catch((error) => {
		throw (0, _read_file_js__WEBPACK_IMPORTED_MODULE_6__.O$)(name, error);
	});
	try {
		yield* handle.createReadStream({
			autoClose: false,
			highWaterMark: CHUNK
		});
	} catch (error) {
		if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error) === undefined) throw error;
		throw (0, _read_file_js__WEBPACK_IMPORTED_MODULE_6__.O$)(name, error);
	} finally {
		await handle.close();
	}
}
const CHUNK = 1024 * 1024;
}),
20105: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { U: () => traceFile });
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
var _json_canonical_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52535);
var _json_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55988);
var _json_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49884);
var _render_recordings_recording_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81188);
var _read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65282);
var _read_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51709);
async function traceFile(host, file) {
	const name = (0, _read_lines_js__WEBPACK_IMPORTED_MODULE_0__.v)(file);
	if (file !== "-" && /\.(?:har|ya?ml|json)$/i.test(file)) {
		const recorded = await recordedIn(host, file);
		if (recorded !== null) return {
			name,
			lines: [],
			recorded
		};
		const bodies = await bodiesIn(host, file);
		if (bodies !== null) return {
			name,
			lines: bodies
		};
	}
	return {
		name,
		lines: (0, _read_lines_js__WEBPACK_IMPORTED_MODULE_0__.S)(host, file)
	};
}
async function recordedIn({ cwd }, file) {
	const { bytes } = await (0, _read_file_js__WEBPACK_IMPORTED_MODULE_1__.R5)(cwd, file);
	try {
		return (0, _render_recordings_recording_file_js__WEBPACK_IMPORTED_MODULE_2__.$6)(new TextDecoder().decode(bytes), file);
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.U$ && /\.json$/i.test(file)) return null;
		throw error;
	}
}
async function bodiesIn({ cwd }, file) {
	const { bytes } = await (0, _read_file_js__WEBPACK_IMPORTED_MODULE_1__.R5)(cwd, file);
	try {
		const value = (0, _json_parse_js__WEBPACK_IMPORTED_MODULE_4__.q)(new TextDecoder().decode(bytes), file);
		return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_5__.ld)(value).length > 0 ? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_5__.ld)(value).map((one) => (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_6__.$)(one, "written")) : [(0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_6__.$)(value, "written")];
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.U$) return null;
		throw error;
	}
}
}),
68721: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { e: () => paintFor });
const CODES = {
	bold: "1",
	dim: "2",
	red: "31",
	green: "32",
	yellow: "33",
	cyan: "36",
	removed: "7;31",
	added: "7;32"
};
function paintFor(color) {
	if (!color) return (_style, text) => text;
	return (style, text) => text === "" ? "" : `\u001B[${CODES[style]}m${text}\u001B[0m`;
}
}),
48589: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Q: () => simulationJson });
function simulationJson(simulation, more = {}) {
	const { schemaVersion, requests, totals, worst, notes } = simulation;
	const isOpen = JSON.stringify(totals) !== JSON.stringify(worst);
	const value = {
		schemaVersion,
		requests: requests.map(({ index, at, session, read, write, write1h, uncached, missReason, unit, costUsd, recorded }) => ({
			index,
			at,
			session,
			read,
			write,
			write1h,
			uncached,
			missReason,
			unit,
			costUsd,
			recorded
		})),
		totals,
		...more,
		...isOpen ? { worst } : {},
		...notes.length > 0 ? { notes } : {}
	};
	return `${JSON.stringify(value, null, 2)}\n`;
}
})
};
