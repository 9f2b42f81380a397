export const id = 6975;
export const ids = [6975];
export const modules = {
32032: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { r: () => withLength });
const REPLY = 200;
function withLength(turns, wanted) {
	if (wanted === null || turns.length >= wanted) return turns.slice(0, wanted ?? turns.length);
	const all = [...turns];
	while (all.length < wanted) {
		const last = all.at(-1);
		if (last === undefined || last.segmented.newest >= last.segmented.units.length) break;
		all.push(next(last, all.length));
	}
	return all;
}
function next(before, turn) {
	const { segmented, tokens } = before;
	const { units, newest, breakpoints, lookups } = segmented;
	const end = units.length;
	const position = units.at(-1)?.position ?? 0;
	const said = units.slice(newest);
	const reply = said.slice(0, 1).map((unit) => invented(unit, "assistant", turn, 0, position + 1));
	const asked = said.map((unit, at) => invented(unit, "user", turn, at + 1, position + 2 + at));
	const moved = (unit) => unit < newest ? unit : unit - newest + end + reply.length;
	return {
		...before,
		segmented: {
			...segmented,
			units: [
				...units,
				...reply,
				...asked
			],
			newest: end + reply.length,
			breakpoints: breakpoints.map((each) => ({
				...each,
				unit: moved(each.unit)
			})),
			...lookups === undefined ? {} : { lookups: [...lookups, end + reply.length + asked.length - 1] }
		},
		tokens: [
			...tokens,
			...reply.map(() => REPLY),
			...tokens.slice(newest)
		]
	};
}
function invented(unit, role, turn, at, position) {
	const words = {
		type: "text",
		text: `turn ${turn}, part ${at}`
	};
	return {
		...unit,
		section: "messages",
		kind: "text",
		role,
		frame: role,
		value: words,
		pointer: `${unit.pointer} of turn ${turn}`,
		replayed: role === "assistant",
		position
	};
}
}),
723: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { q: () => Links });
var _request_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37882);
const MOST = 2e4;
class Links {
	#next = new Map();
	#count = 0;
	chain(namespace, hashes) {
		if (this.#count > MOST) {
			this.#next = new Map();
			this.#count = 0;
		}
		let link = namespace;
		return hashes.map((hash) => link = this.#after(link, hash));
	}
	#after(link, hash) {
		let next = this.#next.get(link);
		if (next === undefined) this.#next.set(link, next = new Map());
		const known = next.get(hash);
		if (known !== undefined) return known;
		const made = (0, _request_hash_js__WEBPACK_IMPORTED_MODULE_0__.sc)(`${link}\0${hash}`);
		next.set(hash, made);
		this.#count += 1;
		return made;
	}
}
}),
45173: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { b: () => PlayedUnits });
const MOST = 2e4;
class PlayedUnits {
	#known = new Map();
	of({ units }, hashes) {
		return units.map((unit, at) => this.ofUnit(unit, hashes[at] ?? ""));
	}
	ofUnit(unit, hash) {
		const { section, kind, pointer, position, replayed, value } = unit;
		const key = section === "params" ? hash : pointer;
		const known = this.#known.get(key);
		if (known?.position === position && known.kind === kind && known.section === section && known.replayed === replayed && known.pointer === pointer) {
			return known;
		}
		if (this.#known.size > MOST) this.#known.clear();
		const parameters = section === "params" ? value : null;
		const made = {
			section,
			kind,
			pointer,
			position,
			replayed,
			parameters
		};
		this.#known.set(key, made);
		return made;
	}
}
}),
3670: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { a: () => Player });
var expected_lifetime = __webpack_require__(54733);
;
const IN_A_ROW = 3;
class Churn {
	#sites = new Map();
	#most;
	constructor(most) {
		this.#most = most;
	}
	visit(name, prefix, request, at) {
		const site = this.#sites.get(name) ?? {
			seen: new Set(),
			row: 0,
			at,
			left: null
		};
		this.#sites.delete(name);
		this.#sites.set(name, site);
		trim(this.#sites, this.#most.sites);
		const isNew = !site.seen.delete(prefix);
		site.seen.add(prefix);
		trim(site.seen, this.#most.prefixes);
		if (!isNew) site.row = 0;
		else site.row = at - site.at <= (0, expected_lifetime.c)(request) ? site.row + 1 : 1;
		site.at = at;
		return {
			churning: site.row >= IN_A_ROW,
			before: site.left
		};
	}
	leave(name, left) {
		const site = this.#sites.get(name);
		if (site !== undefined) site.left = left;
	}
}
function trim(kept, most) {
	const [oldest] = kept.keys();
	if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}
var expectation = __webpack_require__(75847);
var recent = __webpack_require__(67117);
var play_request = __webpack_require__(50195);
;
const LONGER = new Set(["1h", "12h"]);
class EntryCache {
	#entries;
	constructor(most) {
		this.#entries = new recent.g(most);
	}
	play(request) {
		const honoured = request.refused ? [] : longEnough(request, request.breakpoints);
		const hit = request.refused ? -1 : this.#longest(request);
		const read = (0, play_request.lj)(request, hit + 1);
		const written = writtenBy(request, honoured);
		const ends = written.map(({ unit, ttl }) => ({
			ttl,
			tokens: (0, play_request.lj)(request, unit + 1)
		}));
		const longer = ends.filter(({ ttl }) => LONGER.has(ttl)).map(({ tokens }) => tokens);
		const middle = Math.max(read, ...longer);
		const last = Math.max(read, ...ends.map(({ tokens }) => tokens));
		this.#refresh(request, hit);
		for (const { unit, ttl } of written) this.#write(request, unit, ttl);
		for (const unit of lookupsWritten(request)) this.#write(request, unit, null);
		return {
			uncached: (0, play_request.RP)(request) - last,
			read,
			write: last - read,
			write1h: middle - read,
			unitsRead: hit + 1,
			readsPart: false
		};
	}
	stateAt(request, unit) {
		const entry = this.#entries.get(keyOf(request, unit));
		if (entry === undefined) return "absent";
		if (entry.readableFrom > request.at || entry.writtenAt >= request.at) return "invisible";
		return entry.until <= request.at ? "expired" : "live";
	}
	#longest(request) {
		const { rules, breakpoints, units } = request;
		const lookback = rules.kind === "entries" ? rules.lookback : null;
		if (lookback === null) {
			const places = new Set([...breakpoints.map(({ unit }) => unit), ...request.lookups]);
			const from = breakpoints.length === 0 ? [] : [...places].toSorted((a, b) => b - a);
			return from.find((unit) => this.stateAt(request, unit) === "live") ?? -1;
		}
		let next = units.length;
		for (const { unit: end } of breakpoints.toReversed()) {
			const first = (units[end]?.position ?? 0) - lookback + 1;
			for (next = Math.min(next, end + 1); next > 0; next -= 1) {
				if ((units[next - 1]?.position ?? 0) < first) break;
				if (this.stateAt(request, next - 1) === "live") return next - 1;
			}
		}
		return -1;
	}
	#refresh(request, hit) {
		const from = request.assumptions.refresh === "path" ? 0 : hit;
		for (let unit = Math.max(0, from); unit <= hit; unit += 1) {
			const key = keyOf(request, unit);
			const entry = this.#entries.get(key);
			if (entry === undefined || this.stateAt(request, unit) !== "live") continue;
			entry.until = Math.max(entry.until, request.at + entry.lifetime);
			this.#entries.set(key, entry);
		}
	}
	#write(request, unit, ttl) {
		const { at } = request;
		const state = this.stateAt(request, unit);
		if (state === "live" || state === "invisible") return;
		const lifetime = (0, expected_lifetime.Y)(ttl) ?? request.lifetime;
		this.#entries.set(keyOf(request, unit), {
			lifetime,
			writtenAt: at,
			readableFrom: at + request.assumptions.visibilityDelay,
			until: at + lifetime
		});
	}
}
function lookupsWritten(request) {
	const { assumptions, lookups, units, rules, refused } = request;
	if (!assumptions.writesLookups || refused) return [];
	return lookups.filter((unit) => units[unit]?.section === "system" && (0, play_request.lj)(request, unit + 1) >= rules.minimum.tokens);
}
function longEnough(request, breakpoints) {
	const least = request.rules.minimum.tokens;
	return breakpoints.filter(({ unit }) => (0, play_request.lj)(request, unit + 1) >= least);
}
function writtenBy(request, breakpoints) {
	const { rules } = request;
	if (rules.kind !== "entries" || rules.breakpoints.beyond === "reject") return breakpoints;
	const implicit = breakpoints.filter(({ kind }) => kind === "implicit");
	const explicit = breakpoints.filter(({ kind }) => kind !== "implicit");
	const left = Math.max(0, rules.breakpoints.limit - implicit.length);
	return [...implicit, ...left === 0 ? [] : explicit.slice(-left)];
}
function keyOf(request, unit) {
	return request.chain[unit] ?? "";
}
var canonical = __webpack_require__(52535);
var pointer = __webpack_require__(69204);
var json_value = __webpack_require__(49884);
var miss = __webpack_require__(16691);
var beginnings = __webpack_require__(10702);
var blocks = __webpack_require__(16616);
var text_steps = __webpack_require__(79487);
;
const FOUND = {
	live: "live",
	waiting: "invisible",
	gone: "expired"
};
const MINUTE = 60;
const FORGOTTEN = 1e3;
class PrefixCache {
	#nodes;
	#texts;
	#parts;
	#routes;
	#scattered = 0;
	constructor(most, steps) {
		this.#nodes = new recent.g(most);
		this.#texts = new beginnings.P(steps);
		this.#parts = new beginnings.P(steps);
		this.#routes = new recent.g(most);
	}
	play(request) {
		const machine = this.#machineOf(request);
		let common = request.chain.length;
		while (common > 0 && this.#stateAt(request, common - 1, machine) !== "live") common -= 1;
		const shared = this.#longest(request, common, machine);
		const { units, part } = needsWhole(request) ? this.#whole(request, common, machine) : {
			units: common,
			part: tokensOf(request, common, shared)
		};
		const matched = Math.min((0, play_request.lj)(request, units) + part, (0, play_request.RP)(request) - 1);
		const read = floored(request, matched);
		if ((0, play_request.RP)(request) >= request.rules.minimum.tokens) {
			this.#leave(request, common, machine);
			if (needsWhole(request)) this.#leavePart(request, common, shared, machine);
		}
		const unitsRead = read === 0 ? 0 : units;
		const uncached = (0, play_request.RP)(request) - read;
		return {
			read,
			write: 0,
			write1h: 0,
			uncached,
			unitsRead,
			readsPart: read > 0 && part > 0
		};
	}
	stateAt(request, unit) {
		return this.#stateAt(request, unit, 0);
	}
	#stateAt(request, unit, machine) {
		const node = this.#nodes.get(prefix_cache_keyOf(request, unit, machine));
		return node === undefined ? "absent" : FOUND[standing(node, request)];
	}
	#longest(request, unit, machine) {
		const text = request.textOf(unit);
		if (text === null) return 0;
		const place = prefix_cache_keyOf(request, unit - 1, machine);
		return this.#texts.longest(place, text, (life) => standing(life, request))?.steps ?? 0;
	}
	#whole(request, common, machine) {
		for (let units = common; units >= 0; units -= 1) {
			const text = request.textOf(units);
			const place = prefix_cache_keyOf(request, units - 1, machine);
			const found = text === null ? null : this.#parts.ending(place, text, (life) => standing(life, request));
			const part = tokensOf(request, units, found?.steps ?? 0);
			if (found !== null && part > 0) {
				found.state.until = Math.max(found.state.until, request.at + found.state.lifetime);
				return {
					units,
					part
				};
			}
			if (units === 0 || this.#nodes.get(place)?.isWhole !== true) continue;
			let end = units;
			while (request.units[end]?.replayed === true) end += 1;
			return {
				units: end,
				part: 0
			};
		}
		return {
			units: 0,
			part: 0
		};
	}
	#leave(request, common, machine) {
		const { chain, at } = request;
		const { generation } = this.#texts;
		const last = chain.length - 1;
		for (let unit = 0; unit <= last; unit += 1) {
			const key = prefix_cache_keyOf(request, unit, machine);
			const isWhole = !needsWhole(request) || unit === last || unit === common - 1;
			const known = this.#nodes.get(key);
			if (known !== undefined && standing(known, request) !== "gone") {
				known.until = Math.max(known.until, at + known.lifetime);
				known.isWhole ||= isWhole;
				if (known.generation < generation) this.#leaveText(request, unit, machine, known);
				continue;
			}
			const node = {
				isWhole,
				generation,
				...lifeOf(request)
			};
			this.#nodes.set(key, node);
			this.#leaveText(request, unit, machine, node);
		}
	}
	#leaveText(request, unit, machine, node) {
		const text = request.textOf(unit);
		node.generation = this.#texts.generation;
		if (text !== null) this.#texts.add(prefix_cache_keyOf(request, unit - 1, machine), text, node);
	}
	#leavePart(request, unit, steps, machine) {
		const text = request.textOf(unit);
		if (text === null || steps < 2) return;
		this.#parts.add(prefix_cache_keyOf(request, unit - 1, machine), text, lifeOf(request), steps);
	}
	#machineOf(request) {
		const { requestsPerMachine, machinesWithoutKey } = request.assumptions;
		if (!request.hasKey && machinesWithoutKey > 1) {
			this.#scattered += 1;
			return this.#scattered % machinesWithoutKey;
		}
		if (requestsPerMachine === null) return 0;
		const route = this.#routes.get(request.route) ?? {
			times: [],
			first: 0
		};
		while ((route.times[route.first] ?? Infinity) <= request.at - MINUTE) route.first += 1;
		if (route.first > FORGOTTEN) {
			route.times.splice(0, route.first);
			route.first = 0;
		}
		const recent = route.times.length - route.first;
		route.times.push(request.at);
		this.#routes.set(request.route, route);
		return Math.floor(recent / requestsPerMachine);
	}
}
function lifeOf({ at, lifetime, assumptions }) {
	const readableFrom = at + assumptions.visibilityDelay;
	return {
		lifetime,
		writtenAt: at,
		readableFrom,
		until: at + lifetime
	};
}
function standing({ readableFrom, writtenAt, until }, { at }) {
	if (until <= at) return "gone";
	return readableFrom > at || writtenAt >= at ? "waiting" : "live";
}
function tokensOf(request, unit, steps) {
	const text = request.textOf(unit);
	if (text === null || steps < 2) return 0;
	const whole = (0, play_request.lj)(request, unit + 1) - (0, play_request.lj)(request, unit);
	return Math.floor(whole * (0, text_steps.ay)(text, steps));
}
function needsWhole({ rules }) {
	return rules.kind === "prefix" && rules.wholeUnits === true;
}
function floored({ rules }, tokens) {
	return rules.kind === "prefix" ? (0, blocks.I)(rules, tokens) : tokens;
}
function prefix_cache_keyOf(request, unit, machine) {
	const link = request.chain[unit] ?? "";
	return machine === 0 ? link : `${machine}\0${link}`;
}
;
function missOf(request, reference, { read, unitsRead }, found, hasExpired) {
	const isMarked = request.rules.kind === "prefix" || request.breakpoints.length > 0;
	const { reason, differs } = (0, miss.g)({
		request: {
			...request,
			sectionOf: (unit) => request.units[unit]?.section
		},
		reference: reference && {
			...reference,
			sectionOf: (unit) => reference.units[unit]?.section
		},
		covers: reference !== null && read >= wanted(request, reference),
		isMarked: isMarked && !request.refused,
		isLongEnough: (0, play_request.n3)(request) > 0,
		found: found === "absent" ? "missing" : found,
		hasExpired,
		isReachable: false
	});
	return {
		missReason: reason,
		unit: pointerOf(request, reference, {
			reason,
			differs,
			unitsRead
		})
	};
}
function pointerOf(request, reference, miss) {
	switch (miss.reason) {
		case "model_changed": return "/model";
		case "parameter_changed":
		case "tools_changed":
		case "system_changed":
		case "messages_changed": {
			const [now, before] = [request.units, reference?.units].map((units) => units?.[miss.differs ?? -1]);
			const unit = now ?? before;
			if (unit === undefined) return null;
			return unit.section === "params" ? parameterPointer(unit, before) : unit.pointer;
		}
		case "not_yet_visible":
		case "expired":
		case "lookback": return request.units.slice(miss.unitsRead).find(({ section }) => section !== "params")?.pointer ?? null;
		case "no_breakpoint":
		case "below_minimum":
		case "cold":
		case "unexplained":
		case null: return null;
	}
}
function wanted(request, reference) {
	if (request.rules.kind === "entries") return reference.tokensLeft;
	return floored(request, Math.min(reference.tokensLeft, (0, play_request.RP)(request) - 1));
}
function parameterPointer(later, earlier) {
	const [before, after] = [earlier?.parameters ?? null, later.parameters ?? null];
	const names = [before, after].flatMap((value) => (0, json_value.Gv)(value) ? (0, json_value.jO)(value).map(([name]) => name) : []);
	const print = (value, name) => (0, canonical.$)((0, json_value.Jt)(value, name) ?? null, "sorted");
	const name = names.find((each) => print(before, each) !== print(after, each));
	return name === undefined ? later.pointer : (0, pointer.jf)("", name);
}
;
class References {
	#sessions;
	#byLink;
	constructor(most) {
		this.#sessions = new recent.g(most);
		this.#byLink = new recent.g(most);
	}
	of(request, relative) {
		const { session, chain, units } = request;
		const previous = session === null ? undefined : this.#sessions.get(session);
		if (previous !== undefined) return previous;
		const earlier = this.#byLink.get(relative?.at(-1) ?? "");
		if (earlier !== undefined) return earlier;
		for (let unit = chain.length - 1; unit >= 0; unit -= 1) {
			const found = this.#byLink.get(chain[unit] ?? "");
			if (found === undefined) continue;
			const hasContent = units.slice(0, unit + 1).some(({ section }) => section !== "params");
			return hasContent ? found : null;
		}
		return null;
	}
	add(request) {
		const { chain, units, model, session } = request;
		const left = (0, play_request.n3)(request);
		const tokensLeft = (0, play_request.lj)(request, left);
		const kept = {
			chain,
			units,
			model,
			unitsLeft: left,
			tokensLeft
		};
		if (session !== null) this.#sessions.set(session, kept);
		for (const link of chain) this.#byLink.set(link, kept);
	}
}
;
const MEMORY = 3e4;
const NONE = {
	tokens: 0,
	units: 0
};
const FOR_EVER = Number.MAX_SAFE_INTEGER;
class Player {
	#entries;
	#prefixes;
	#references;
	#expectation;
	#churn;
	#expiryCounts;
	constructor({ expiryCounts, memory = MEMORY, textMemory }) {
		this.#entries = new EntryCache(memory);
		this.#prefixes = new PrefixCache(memory, textMemory);
		this.#references = new References(memory);
		this.#expectation = new expectation.d(memory, textMemory);
		this.#churn = new Churn({
			sites: memory,
			prefixes: memory
		});
		this.#expiryCounts = expiryCounts;
	}
	play(request) {
		const cache = request.rules.kind === "prefix" ? this.#prefixes : this.#entries;
		const kin = this.#asRelative(request);
		const expected = this.#expectation.of(kin, request, 1);
		const reference = this.#references.of(request, expected.relative?.chain ?? null);
		const churned = this.#expiryCounts ? this.#ofPredecessor(request) : NONE;
		const could = churned.tokens > expected.tokens ? churned : expected;
		const found = cache.stateAt(request, (reference?.unitsLeft ?? 0) - 1);
		const hasExpired = expected.tokens === 0 && sharesExpired(cache, request, reference);
		const effect = cache.play(request);
		const miss = missOf(request, reference, effect, found, hasExpired);
		this.#expectation.leave(kin, request, expected, {
			usage: effect,
			readable: request.at
		});
		this.#references.add(request);
		return {
			...effect,
			expected: could.tokens,
			unitsExpected: could.units,
			...miss
		};
	}
	#ofPredecessor(request) {
		const { chain, site, at } = request;
		const end = headEnd(request);
		const { churning, before } = this.#churn.visit(site, chain[end - 1] ?? "", request, at);
		const units = Math.min(end, (0, play_request.n3)(request));
		this.#churn.leave(site, {
			units,
			tokens: (0, play_request.lj)(request, units)
		});
		return churning && before !== null ? before : NONE;
	}
	#asRelative(request) {
		const { units, pieces } = request;
		const kin = {
			...request,
			sectionOf: (unit) => units[unit]?.section,
			isReply: (unit) => units[unit]?.replayed === true,
			piecesOf: (unit) => units[unit]?.section === "params" || this.#expiryCounts ? null : pieces[unit] ?? null
		};
		if (!this.#expiryCounts) return kin;
		const breakpoints = request.breakpoints.map((each) => ({
			...each,
			ttl: null
		}));
		return {
			...kin,
			breakpoints,
			lifetime: FOR_EVER
		};
	}
}
function sharesExpired(cache, request, reference) {
	if (reference === null) return false;
	const differs = request.chain.findIndex((link, unit) => link !== reference.chain[unit]);
	const shared = differs === -1 ? request.chain.length : differs;
	for (let unit = Math.min(shared, reference.unitsLeft) - 1; unit >= 0; unit -= 1) {
		if ((0, play_request.lj)(request, unit + 1) < request.rules.minimum.tokens) return false;
		const state = cache.stateAt(request, unit);
		if (state !== "absent") return state === "expired";
	}
	return false;
}
function headEnd({ units }) {
	const first = units.findIndex(({ section }) => section === "messages");
	return first === -1 ? units.length : first;
}
}),
15777: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Br: () => playedBy,
	WD: () => Preparer,
	ly: () => inFront
});
var _expected_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81817);
var _expected_lifetime_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54733);
var _request_hash_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37882);
var _request_text_steps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79487);
var _request_provider_cache_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41586);
var _request_provider_open_differences_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56623);
var _relatives_pieces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73538);
var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(723);
var _played_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45173);
var _unit_hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86623);
var _unit_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48055);
class Preparer {
	#hashes = new _unit_hashes_js__WEBPACK_IMPORTED_MODULE_0__.X();
	#links = new _links_js__WEBPACK_IMPORTED_MODULE_1__.q();
	#units = new _played_units_js__WEBPACK_IMPORTED_MODULE_2__.b();
	#texts = new _unit_texts_js__WEBPACK_IMPORTED_MODULE_3__.D();
	#pieces = new _relatives_pieces_js__WEBPACK_IMPORTED_MODULE_4__.BN();
	#latest = null;
	prepare(segmented, tokens, sending, { assumptions, salt } = {}) {
		const { units } = segmented;
		const assumed = assumptions ?? (0, _request_provider_cache_model_js__WEBPACK_IMPORTED_MODULE_5__.P)(segmented).expected;
		const hashes = this.hashes(segmented);
		const salts = salt === undefined ? [] : units.map((_, at) => salt(at));
		const own = salt === undefined ? hashes : hashes.map((hash, at) => salted(hash, salts[at]));
		const namespace = (0, _expected_request_js__WEBPACK_IMPORTED_MODULE_6__.$k)(segmented, sending.namespace);
		const chain = this.#links.chain(namespace, assumed.parametersFirst ? inFront(units, own) : own);
		let sum = 0;
		const lengths = units.map((_, unit) => sum += tokens[unit] ?? 0);
		const textOf = (at) => {
			const [unit, hash] = [units[at], hashes[at]];
			if (unit === undefined || hash === undefined) return null;
			const [steps, other] = [this.#texts.of(segmented, unit, hash), salts[at] ?? null];
			return steps === null || other === null ? steps : (0, _request_text_steps_js__WEBPACK_IMPORTED_MODULE_7__.Uf)(steps, other.from, other.whose);
		};
		const pieces = units.map((unit, at) => {
			const [known, other] = [this.#pieces.of(unit, hashes[at] ?? ""), salts[at] ?? null];
			return other === null ? known : (0, _relatives_pieces_js__WEBPACK_IMPORTED_MODULE_4__.cg)(known, other.whose);
		});
		return playedBy(segmented, {
			chain,
			lengths,
			units: this.#units.of(segmented, hashes),
			pieces,
			textOf
		}, sending, assumed);
	}
	hashes(segmented) {
		if (this.#latest?.segmented === segmented) return this.#latest.hashes;
		const { units, freeForm } = segmented;
		const hashes = units.map((unit) => this.#hashes.of(unit, freeForm));
		this.#latest = {
			segmented,
			hashes
		};
		return hashes;
	}
	chain(segmented, namespace) {
		return this.#links.chain((0, _expected_request_js__WEBPACK_IMPORTED_MODULE_6__.$k)(segmented, namespace), this.hashes(segmented));
	}
}
function playedBy(segmented, { chain, lengths, units, pieces, textOf }, { at, session, site }, assumptions) {
	return {
		chain,
		lengths,
		rules: segmented.rules,
		breakpoints: segmented.breakpoints,
		lookups: segmented.lookups ?? [],
		lifetime: (0, _expected_lifetime_js__WEBPACK_IMPORTED_MODULE_8__.Y)(segmented.lifetime ?? null) ?? _expected_request_js__WEBPACK_IMPORTED_MODULE_6__.pB,
		textOf,
		units,
		pieces,
		model: segmented.model,
		hasKey: (segmented.cacheKey ?? null) !== null,
		route: routeOf(chain, lengths, segmented.cacheKey?.value ?? ""),
		refused: isRefused(segmented),
		assumptions,
		at,
		session,
		site
	};
}
function salted(hash, salt) {
	return salt ? `${hash} ${salt.whose}` : hash;
}
function inFront(units, hashes) {
	const early = (0, _request_provider_open_differences_js__WEBPACK_IMPORTED_MODULE_9__.iu)(units);
	if (early === null) return hashes;
	const [first = "", ...rest] = hashes;
	return [`${first} ${(0, _request_hash_js__WEBPACK_IMPORTED_MODULE_10__.sc)(early)}`, ...rest];
}
const ROUTED_BY = 256;
function routeOf(chain, lengths, key) {
	const unit = lengths.findIndex((tokens) => tokens >= ROUTED_BY);
	return `${chain[unit === -1 ? chain.length - 1 : unit] ?? ""}\0${key}`;
}
const REFUSED = new Set([
	"too-many",
	"ttl-order",
	"automatic-conflict"
]);
function isRefused({ rules, illegal }) {
	const rejects = rules.kind === "entries" && rules.breakpoints.beyond === "reject";
	return rejects && illegal.some(({ rule }) => REFUSED.has(rule));
}
}),
50195: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	RP: () => totalTokens,
	lj: () => tokensUpTo,
	n3: () => unitsLeft
});
function tokensUpTo(request, end) {
	return end <= 0 ? 0 : request.lengths[end - 1] ?? 0;
}
function totalTokens(request) {
	return request.lengths.at(-1) ?? 0;
}
function unitsLeft(request) {
	const { rules, breakpoints, chain } = request;
	const end = rules.kind === "prefix" ? chain.length : (breakpoints.at(-1)?.unit ?? -1) + 1;
	const isLong = tokensUpTo(request, end) >= rules.minimum.tokens;
	return request.refused || !isLong ? 0 : end;
}
}),
51634: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { N: () => Scenario });
var _request_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8700);
var _request_provider_cache_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41586);
var _request_text_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79487);
const FAST = 3;
class Scenario {
	#preparer;
	#turns;
	#shared;
	#mode;
	#isFast;
	#sent = 0;
	constructor(preparer, turns, { mode = "expected", isFast = false } = {}) {
		this.#preparer = preparer;
		this.#turns = turns;
		this.#mode = mode;
		this.#isFast = isFast;
		const [first] = turns;
		const isShared = sharedBy(first);
		const hashes = turns.map(({ segmented }) => preparer.hashes(segmented));
		this.#shared = turns.map(({ segmented }, turn) => segmented.units.map((unit, at) => {
			const isKnown = isShared(at);
			const isSame = isKnown && hashes[turn]?.[at] === hashes[0]?.[at];
			if (unit.section === "params" || isSame) return null;
			return isKnown ? stepsInCommon(first?.segmented.units[at], unit) : 0;
		}));
	}
	send({ turn, conversation, at }) {
		const scene = this.#turns[turn];
		if (scene === undefined) throw new RangeError(`no turn ${turn}`);
		const number = this.#sent;
		this.#sent += 1;
		const { segmented, tokens, varies, variants, namespace = "" } = scene;
		const salt = (unit) => {
			const shared = this.#shared[turn]?.[unit] ?? null;
			const own = shared === null ? "" : `conversation ${conversation}`;
			const rotation = varies.get(unit);
			const among = variants?.get(unit) ?? null;
			const now = rotation === undefined ? "" : this.#bucket(rotation, {
				number,
				conversation,
				at,
				among
			});
			const from = rotation === undefined ? shared ?? 0 : 0;
			return own + now === "" ? null : {
				whose: `${own}, ${now}`,
				from
			};
		};
		const sending = {
			at,
			session: String(conversation),
			site: "",
			namespace
		};
		const assumptions = (0, _request_provider_cache_model_js__WEBPACK_IMPORTED_MODULE_0__.P)(segmented)[this.#mode];
		return this.#preparer.prepare(segmented, tokens, sending, {
			assumptions,
			salt
		});
	}
	#bucket(rotation, { number, conversation, at, among }) {
		switch (rotation) {
			case "request": return `request ${number}`;
			case "process":
			case "conversation": return `of conversation ${among === null ? conversation : conversation % among}`;
			case "minute": return `minute ${Math.floor(at / 60)}`;
			case "hour": return `hour ${this.#isFast ? Math.floor(conversation / FAST) : Math.floor(at / 3600)}`;
			case "day": return `day ${this.#isFast ? Math.floor(conversation / FAST) : Math.floor(at / 86400)}`;
		}
	}
}
function sharedBy(first) {
	if (first === undefined) return () => false;
	const { shared, segmented } = first;
	if (shared !== undefined) return (unit) => shared.has(unit);
	const end = (0, _request_layout_js__WEBPACK_IMPORTED_MODULE_1__.jQ)(segmented);
	return (unit) => unit < end;
}
function stepsInCommon(one, other) {
	const [a, b] = [one === undefined ? null : (0, _request_text_steps_js__WEBPACK_IMPORTED_MODULE_2__.DF)(one), (0, _request_text_steps_js__WEBPACK_IMPORTED_MODULE_2__.DF)(other)];
	return a === null || b === null ? 0 : (0, _request_text_steps_js__WEBPACK_IMPORTED_MODULE_2__.Nz)(a, b);
}
}),
16055: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	RI: () => totalsOfRepeated,
	ku: () => plainNumber,
	vA: () => totalsOf
});
function totalsOf(requests) {
	return totalsOfRepeated([{
		requests,
		times: 1
	}]);
}
function totalsOfRepeated(groups) {
	let [sent, read, write, write1h, uncached, expected, reached] = [
		0,
		0,
		0,
		0,
		0,
		0,
		0
	];
	let cost = 0;
	for (const { requests, times } of groups) {
		sent += times * requests.length;
		for (const each of requests) {
			read += times * each.read;
			write += times * each.write;
			write1h += times * each.write1h;
			uncached += times * each.uncached;
			expected += times * each.expected;
			reached += times * Math.min(each.read, each.expected);
			cost = cost === null || each.costUsd === null ? null : cost + times * each.costUsd;
		}
	}
	const all = read + write + uncached;
	return {
		requests: sent,
		read,
		write,
		write1h,
		uncached,
		tokenHitRatio: all === 0 ? null : read / all,
		prefixHitRatio: expected === 0 ? null : reached / expected,
		costUsd: cost === null ? null : plainNumber(cost)
	};
}
const DIGITS = 12;
function plainNumber(value) {
	return Number(value.toPrecision(DIGITS));
}
}),
84855: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Q0: () => slots,
	kZ: () => conversationsIn,
	t7: () => trafficOf
});
const DEFAULT = {
	requestsPerDay: 2880,
	turns: null,
	pause: 30,
	isDefault: true
};
function trafficOf(...said) {
	return said.reduce((traffic, each) => {
		if (each === null || each === undefined || Object.keys(each).length === 0) return traffic;
		return {
			requestsPerDay: each.requests_per_day ?? traffic.requestsPerDay,
			turns: each.turns ?? traffic.turns,
			pause: each.pause ?? traffic.pause,
			isDefault: false
		};
	}, DEFAULT);
}
const DAY = 86400;
const WINDOW = 2e3;
function* slots(traffic, lengths, warming = 1) {
	const beginnings = new Beginnings(traffic, lengths, warming);
	const starts = [];
	const next = [];
	const following = (turn, after) => {
		for (let conversation = after + 1;; conversation += 1) {
			while (starts.length <= conversation) starts.push(beginnings.next());
			const start = starts[conversation] ?? null;
			if (start === null) return null;
			if ((lengths[conversation % lengths.length] ?? 0) > turn) return {
				conversation,
				turn,
				at: start + turn * traffic.pause
			};
		}
	};
	for (let turn = 0; turn < Math.max(0, ...lengths); turn += 1) next.push(following(turn, -1));
	for (;;) {
		let earliest = null;
		for (const slot of next) if (slot !== null && (earliest === null || comesBefore(slot, earliest))) earliest = slot;
		if (earliest === null) return;
		next[earliest.turn] = following(earliest.turn, earliest.conversation);
		yield earliest;
	}
}
function comesBefore(a, b) {
	if (a.at !== b.at) return a.at < b.at;
	return a.conversation === b.conversation ? a.turn < b.turn : a.conversation < b.conversation;
}
function conversationsIn(traffic, lengths, warming = 1) {
	const beginnings = new Beginnings(traffic, lengths, warming);
	let count = 0;
	while (beginnings.next() !== null) count += 1;
	return count;
}
class Beginnings {
	#traffic;
	#lengths;
	#warming;
	#conversation = 0;
	#sent = 0;
	#counted = 0;
	constructor(traffic, lengths, warming) {
		this.#traffic = traffic;
		this.#lengths = lengths;
		this.#warming = warming;
	}
	next() {
		const turns = this.#lengths[this.#conversation % this.#lengths.length] ?? 0;
		const { requestsPerDay } = this.#traffic;
		const isOver = this.#sent > requestsPerDay || this.#counted + turns > WINDOW;
		if (turns === 0 || this.#conversation > this.#warming && isOver) return null;
		if (this.#conversation >= this.#warming) this.#counted += turns;
		const start = DAY * this.#sent / requestsPerDay;
		this.#conversation += 1;
		this.#sent += turns;
		return start;
	}
}
}),
86623: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { X: () => UnitHashes });
var _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52535);
var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49884);
var _request_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37882);
const MOST_KEPT = 8 * 1024 * 1024;
class UnitHashes {
	#texts = new Map();
	#objects = new WeakMap();
	#kept = 0;
	of(unit, freeForm) {
		const text = unit.section === "params" ? (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)(unit.value, "written") : plainText(unit);
		return text === null ? this.#ofObject(unit, freeForm) : this.#ofText(text, unit, freeForm);
	}
	#ofText(text, unit, freeForm) {
		const what = unit.section === "params" ? unit.name : plainType(unit);
		const place = `${unit.section}\0${unit.frame}\0${what}`;
		let known = this.#texts.get(place);
		if (known === undefined) this.#texts.set(place, known = new Map());
		const hash = known.get(text);
		if (hash !== undefined) return hash;
		const computed = (0, _request_hash_js__WEBPACK_IMPORTED_MODULE_1__.lx)(unit, freeForm);
		if ((this.#kept += text.length) > MOST_KEPT) {
			this.#texts.clear();
			this.#kept = 0;
		} else known.set(text, computed);
		return computed;
	}
	#ofObject(unit, freeForm) {
		const { value } = unit;
		if (typeof value !== "object" || value === null) return (0, _request_hash_js__WEBPACK_IMPORTED_MODULE_1__.lx)(unit, freeForm);
		const known = this.#objects.get(value);
		const place = `${unit.section}\0${unit.frame}`;
		if (known?.startsWith(`${place}\0`) === true) return known.slice(place.length + 1);
		const computed = (0, _request_hash_js__WEBPACK_IMPORTED_MODULE_1__.lx)(unit, freeForm);
		this.#objects.set(value, `${place}\0${computed}`);
		return computed;
	}
}
function plainText({ value }) {
	if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(value) || (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.jh)(value) || Object.keys(value).length !== 2) return null;
	const text = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(value, "text");
	return typeof text === "string" && typeof (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(value, "type") === "string" ? text : null;
}
function plainType({ value }) {
	const type = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(value, "type");
	return typeof type === "string" ? type : "";
}
}),
48055: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { D: () => UnitTexts });
var _request_text_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79487);
const MOST = 1e6;
class UnitTexts {
	#known = new Map();
	#kept = 0;
	of({ rules }, unit, hash) {
		if (rules.kind !== "prefix") return null;
		const known = this.#known.get(hash);
		if (known !== undefined) return known;
		const made = (0, _request_text_steps_js__WEBPACK_IMPORTED_MODULE_0__.DF)(unit);
		this.#kept += 1 + (made?.hashes.length ?? 0);
		if (this.#kept > MOST) {
			this.#known.clear();
			this.#kept = 0;
		}
		this.#known.set(hash, made);
		return made;
	}
}
}),
19054: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { V: () => sseReader });
var _json_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17816);
const MOST_CHARACTERS = 4 * 1024 * 1024;
const TELLING = /"(?:usage|usageMetadata|error|diagnostics|finishReason)"|"finish_reason": ?"|message_st|response\.(?:completed|incomplete|failed|created)/;
const SPEAKING = /delta|"(?:choices|candidates)"/;
function sseReader(event, spoke = () => {}) {
	let hasSpoken = false;
	const decoder = new TextDecoder();
	let rest = "";
	const read = (text) => {
		if (!/[\r\n]/.test(text)) {
			rest = rest.length > MOST_CHARACTERS ? "" : rest + text;
			return;
		}
		const lines = (rest + text).split(/\r\n|\n|\r/);
		rest = lines.pop() ?? "";
		if (rest.length > MOST_CHARACTERS) rest = "";
		for (const line of lines) {
			if (!hasSpoken && SPEAKING.test(line)) {
				hasSpoken = true;
				spoke();
			}
			parse(line, event);
		}
	};
	return {
		push: (chunk) => read(decoder.decode(chunk, { stream: true })),
		end: () => read(`${decoder.decode()}\n`)
	};
}
function parse(line, event) {
	const isAlone = line.startsWith("{");
	if (!(isAlone || line.startsWith("data:")) || !TELLING.test(line)) return;
	const value = (0, _json_wire_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(isAlone ? line : line.slice(5));
	if (value !== undefined) event(value);
}
}),
46515: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	i: () => StreamUsage,
	u: () => speaks
});
var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49884);
var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76628);
var _billing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2412);
class StreamUsage {
	#raw;
	#id = null;
	#model = null;
	#diagnostics = null;
	#billing = _billing_js__WEBPACK_IMPORTED_MODULE_0__.pB;
	#complete = false;
	#error = null;
	push(event) {
		const usage = (0, _read_js__WEBPACK_IMPORTED_MODULE_1__.VG)(event) ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "metadata"), "usage");
		if ((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(usage)) this.#raw = merged(this.#raw, usage);
		for (const name of [
			"message",
			"response",
			"interaction",
			null
		]) {
			const holder = name === null ? event : (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, name);
			if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(holder)) continue;
			this.#id = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(holder, "id")) ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(holder, "responseId")) ?? this.#id;
			this.#model = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(holder, "model")) ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(holder, "modelVersion")) ?? this.#model;
			this.#diagnostics = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(holder, "diagnostics") ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(holder, "prompt_cache_diagnostics") ?? this.#diagnostics;
		}
		this.#billing = (0, _billing_js__WEBPACK_IMPORTED_MODULE_0__.NU)(this.#billing, (0, _billing_js__WEBPACK_IMPORTED_MODULE_0__.Fu)(usage, (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "message") ?? event));
		this.#complete ||= ends(event);
		const error = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "error") ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "response"), "error");
		if (error !== undefined && error !== null) this.#error = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(error, "type")) ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(error, "code")) ?? "error";
	}
	summary() {
		return {
			usage: (0, _read_js__WEBPACK_IMPORTED_MODULE_1__.k9)(this.#raw),
			raw: this.#raw,
			id: this.#id,
			model: this.#model,
			diagnostics: this.#diagnostics,
			billing: this.#billing,
			complete: this.#complete,
			error: this.#error
		};
	}
}
function speaks(event) {
	const type = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "type")) ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "event_type")) ?? "";
	return type.includes("delta") || (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.ld)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "choices")).length > 0 || (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.ld)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "candidates")).length > 0 || (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Gv)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "contentBlockDelta"));
}
function merged(before, after) {
	if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(before) || !(0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(after)) return after;
	const fields = new Map((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.jO)(before));
	for (const [key, value] of (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.jO)(after)) if (value !== null) fields.set(key, value);
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Xy)([...fields]);
}
const LAST = new Set([
	"message_stop",
	"response.completed",
	"response.incomplete",
	"interaction.completed",
	"interaction.complete"
]);
function ends(event) {
	const type = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "type")) ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "event_type")) ?? "";
	if (LAST.has(type)) return true;
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "object") === "chat.completion.chunk" && (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Gv)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "usage")) || (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.ld)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "choices")).some((one) => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(one, "finish_reason")) !== undefined) || (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.ld)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "candidates")).some((one) => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(one, "finishReason")) !== undefined) || (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Gv)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "metadata"));
}
}),
96951: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	W: () => knownCounts,
	Y: () => counterOf
});
var _request_tokens_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39605);
var _request_tokens_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64416);
function knownCounts(text, place) {
	const lock = (0, _request_tokens_lock_js__WEBPACK_IMPORTED_MODULE_0__.PG)(text);
	if (lock === null) {
		const note = `Token counts are estimates: ${place} is too large to be one.`;
		return {
			counts: new Map(),
			calibration: new Map(),
			notes: [note]
		};
	}
	const { counts, strays } = lock;
	const lines = strays === 1 ? "A line" : `${strays} lines`;
	const stray = `${lines} of ${place} ${strays === 1 ? "is no count and is" : "are no counts and are"} passed over, as after an unfinished merge: check --exact writes it anew.`;
	return {
		counts,
		calibration: (0, _request_tokens_counted_js__WEBPACK_IMPORTED_MODULE_1__._$)(counts),
		notes: strays === 0 ? [] : [stray]
	};
}
function counterOf({ counts, calibration }) {
	return async (_, segmented) => await (0, _request_tokens_counted_js__WEBPACK_IMPORTED_MODULE_1__.gn)(segmented, counts, calibration);
}
}),
74024: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { F: () => overridesOf });
function overridesOf(models) {
	return Object.fromEntries(Object.entries(models).map(([model, given]) => {
		const members = Object.entries(given).filter(([, value]) => value !== undefined);
		const override = Object.fromEntries(members);
		return [model, override];
	}));
}
}),
16782: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L: () => parseJsonLines,
	P: () => tooLong
});
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55816);
var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55988);
function parseJsonLines(text, name) {
	const found = [];
	text.split("\n").forEach((written, index) => {
		if (written.trim() !== "") found.push({
			value: (0, _parse_js__WEBPACK_IMPORTED_MODULE_0__.q)(written, name, index + 1),
			line: index + 1
		});
	});
	return found;
}
function tooLong(name, line) {
	return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.tv)(`${name}:${line}: the line is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.fileBytes / 1024 ** 2} MB, too long for a request: a trace has one JSON object on each line.`);
}
}),
55988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { q: () => parseJson });
var errors = __webpack_require__(12027);
var limits = __webpack_require__(55816);
var momoa = __webpack_require__(93162);
;
function mistakeIn(text) {
	try {
		JSON.parse(text);
		return undefined;
	} catch (error) {
		const offset = offsetOf(text, error instanceof Error ? error.message : "");
		return {
			offset,
			words: wordsFor(text, offset)
		};
	}
}
function offsetOf(text, message) {
	const position = /at position (\d+)/.exec(message)?.[1];
	if (position !== undefined) return Number(position);
	if (/end of JSON/i.test(message)) return text.trimEnd().length;
	try {
		(0, momoa.qg)(text);
	} catch (error) {
		if (error instanceof Error && "offset" in error) return Number(error.offset);
	}
	return 0;
}
const CAUSES = [
	{
		before: /^$/,
		after: /^$/,
		words: "the text is empty; a JSON value was expected."
	},
	{
		before: /^$/,
		after: /^\uFEFF/,
		words: "found a byte order mark; save the file as UTF-8 without one."
	},
	{
		before: /(?:^|\n)$/,
		after: /^(?:<{7}|={7}|>{7})/,
		words: "found the marker of a merge conflict; resolve it."
	},
	{
		before: /,\s*$/,
		after: /^[\]}]/,
		words: "found a comma in front of a closing bracket; JSON allows none there, remove it."
	},
	{
		before: /[[:,]\s*$/,
		after: /^[,\]}]/,
		words: "found no value where one was expected; write it, or remove what stands around it."
	},
	{
		before: /$/,
		after: /^(?:\/[/*]|#)/,
		words: "found a comment; JSON has none, remove it."
	},
	{
		before: /\{\s*$/,
		after: /^[{%]/,
		words: "found a template tag; a template is no JSON before it is rendered."
	},
	{
		before: /$/,
		after: /^['‘’“”`]/,
		words: "found another kind of quote; JSON strings stand in double quotes (\")."
	},
	{
		before: /[-+]?$/,
		after: /^(?:NaN|[+-]?Infinity|undefined|None|True|False)\b/,
		words: "found a word that JSON does not have; it knows true, false and null, but no NaN."
	},
	{
		before: /["[{:,\]}]/,
		after: /^$/,
		words: "the text ends too early; it was cut off, or a closing bracket or quote is missing."
	},
	{
		before: /$/,
		after: /^\p{Cc}/u,
		words: "found a line end or control character in a string; write it as an escape such as \\n."
	},
	{
		before: /\\(?:u[0-9a-fA-F]{0,3})?$/,
		after: /^./su,
		words: "found a wrong escape in a string; a backslash itself is written \\\\."
	},
	{
		before: /(?:^|[[{:,])\s*$/,
		after: /^[\p{L}_$]/u,
		words: "found a word without quotes; JSON keys and strings stand in double quotes (\")."
	},
	{
		before: /(?:(?:^|[[:,])\s*[-+]?0?|-|\d\.|\d[eE][-+]?)$/,
		after: /^[^\s"]/,
		words: "found a number that JSON does not allow, such as 01, +1, .5 or 1.; write it out."
	},
	{
		before: /["\d\]}el]\s*$/,
		after: /^["\d[{tfn-]/,
		words: "found a value where a comma or a colon was expected; one is missing in front of it."
	},
	{
		before: /$/,
		after: /^[\]}]/,
		words: "found a closing bracket that does not fit; one is missing, or of the other kind."
	}
];
function wordsFor(text, offset) {
	if (isWhole(text.slice(0, offset))) return "found more after the JSON value; a file of several values needs the ending .jsonl.";
	const before = text.slice(Math.max(0, offset - 200), offset);
	const after = text.slice(offset, offset + 200);
	const rest = after.trim() === "" && offset >= text.trimEnd().length ? "" : after;
	const cause = CAUSES.find((known) => known.before.test(before) && known.after.test(rest));
	return cause?.words ?? `found ${character(rest)}, which JSON does not allow here.`;
}
function isWhole(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
function character(text) {
	const point = text.codePointAt(0);
	if (point === undefined) return "the end of the text";
	if (point > 32 && point < 127) return `'${String.fromCodePoint(point)}'`;
	return `the character U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}
;
function placeAt(text, offset) {
	let line = 1;
	let start = 0;
	for (const { index, 0: lineEnd } of text.matchAll(/\r\n?|\n/g)) {
		if (index + lineEnd.length > offset) break;
		line++;
		start = index + lineEnd.length;
	}
	return {
		line,
		column: offset - start + 1
	};
}
var number = __webpack_require__(8424);
var json_value = __webpack_require__(49884);
;
function readValid(text, repeated) {
	let at = 0;
	function value() {
		space();
		const unit = text.charCodeAt(at);
		if (unit === QUOTE) return string();
		if (unit === BRACE) return object();
		if (unit === BRACKET) return array();
		const start = at;
		while (at < text.length && !isEnd(text.charCodeAt(at))) at += 1;
		const word = text.slice(start, at);
		const named = WORDS.get(word);
		return named === undefined ? (0, number.rl)(word) : named;
	}
	function object() {
		const members = [];
		const start = at;
		at += 1;
		for (space(); text.charCodeAt(at) !== END_BRACE; space()) {
			if (text.charCodeAt(at) === COMMA) at += 1;
			space();
			const key = string();
			space();
			at += 1;
			members.push([key, value()]);
		}
		at += 1;
		if (repeated !== undefined) tellRepeated(members, (key) => repeated(key, start));
		return (0, json_value.Xy)(members);
	}
	function array() {
		const elements = [];
		at += 1;
		for (space(); text.charCodeAt(at) !== END_BRACKET; space()) {
			if (text.charCodeAt(at) === COMMA) at += 1;
			elements.push(value());
		}
		at += 1;
		return elements;
	}
	function string() {
		const start = at;
		let hasEscapes = false;
		for (at += 1; text.charCodeAt(at) !== QUOTE; at += 1) if (text.charCodeAt(at) === BACKSLASH) {
			hasEscapes = true;
			at += 1;
		}
		at += 1;
		return hasEscapes ? String(JSON.parse(text.slice(start, at))) : text.slice(start + 1, at - 1);
	}
	function space() {
		while (text.charCodeAt(at) <= SPACE) at += 1;
	}
	return value();
}
function tellRepeated(members, tell) {
	const seen = new Set();
	for (const [key] of members) {
		if (seen.has(key)) tell(key);
		seen.add(key);
	}
}
const WORDS = new Map([
	["true", true],
	["false", false],
	["null", null]
]);
function isEnd(unit) {
	return unit <= SPACE || unit === COMMA || unit === END_BRACE || unit === END_BRACKET;
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
;
function parseJson(text, name, firstLine = 1, repeated) {
	if (text.length > limits.b.fileBytes) throw (0, errors.tv)(`${name} holds more than ${limits.b.fileBytes / 2 ** 20} MB; split it.`);
	const mistake = tooDeep(text) ?? mistakeIn(text);
	if (mistake !== undefined) {
		const { line, column } = placeAt(text, mistake.offset);
		throw (0, errors.tv)(`${name}:${line + firstLine - 1}:${column}: ${mistake.words}`);
	}
	if (repeated === undefined) return readValid(text);
	return readValid(text, (key, offset) => {
		const { line } = placeAt(text, offset);
		repeated(`${name}:${line + firstLine - 1}: the object has ${JSON.stringify(key)} twice, and only the last one is sent; remove the other.`);
	});
}
function tooDeep(text) {
	let depth = 0;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (unit === parse_QUOTE) {
			index = stringEnd(text, index);
		} else if (unit === parse_BRACE || unit === parse_BRACKET) {
			if (++depth > limits.b.depth) return {
				offset: index,
				words: `nested more than ${limits.b.depth} levels deep; no prompt is.`
			};
		} else if (unit === parse_END_BRACE || unit === parse_END_BRACKET) depth--;
	}
	return undefined;
}
function stringEnd(text, start) {
	for (let index = start + 1; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (unit === parse_BACKSLASH) index++;
		else if (unit === parse_QUOTE) return index;
	}
	return text.length;
}
const [parse_QUOTE, parse_BACKSLASH, parse_BRACE, parse_END_BRACE, parse_BRACKET, parse_END_BRACKET] = [
	34,
	92,
	123,
	125,
	91,
	93
];
}),
50265: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { u: () => placesInJson });
var _humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93162);
var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69204);
function placesInJson(text) {
	let root;
	function find(pointer) {
		root ??= (0, _humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__.qg)(text).body;
		let found = {
			value: root,
			member: null
		};
		for (const token of (0, _pointer_js__WEBPACK_IMPORTED_MODULE_1__.LU)(pointer)) found &&= step(found.value, token);
		return found;
	}
	return {
		line: (pointer) => find(pointer)?.value.loc.start.line ?? null,
		start: (pointer) => placeOf(find(pointer)?.value),
		key(pointer) {
			const found = find(pointer);
			return placeOf(found?.member?.name ?? found?.value);
		}
	};
}
function locateInJson(text, pointer, offset) {
	return placesInJson(text).line(pointer, offset);
}
function step(node, token) {
	if (node.type === "Array") {
		const element = /^\d+$/.test(token) ? node.elements[Number(token)] : undefined;
		return element === undefined ? null : {
			value: element.value,
			member: null
		};
	}
	if (node.type !== "Object") return null;
	const member = node.members.findLast(({ name }) => "value" in name && name.value === token);
	return member === undefined ? null : {
		value: member.value,
		member
	};
}
function placeOf(node) {
	return node === undefined ? null : {
		line: node.loc.start.line,
		column: node.loc.start.column
	};
}
}),
96290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	K2: () => yamlError,
	gM: () => readYaml,
	gZ: () => TOO_DEEP
});
var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55816);
function readYaml(text, name, version, keepSourceTokens = false) {
	if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__.b.fileBytes) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.tv)(`${name} holds more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.fileBytes / 2 ** 20} MB; split it.`);
	const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
	const [document, second] = documentsOf(text, name, {
		version,
		lineCounter: lines,
		keepSourceTokens
	});
	const error = document?.errors[0];
	if (error !== undefined) {
		throw yamlError(name, lines, error.pos[0], `${wordsOf(error)}.`);
	}
	if (second !== undefined) {
		throw yamlError(name, lines, second.range[0], "a second document begins here; keep one to a file, and drop the line '---'.");
	}
	return {
		document: document ?? null,
		lines
	};
}
function yamlError(name, lines, offset, words) {
	const { line, col } = lines.linePos(offset);
	return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.tv)(`${name}:${Math.max(1, line)}:${Math.max(1, col)}: ${words}`);
}
function documentsOf(text, name, options) {
	try {
		const documents = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.hR)(text, {
			...options,
			prettyErrors: false,
			uniqueKeys: false,
			logLevel: "error",
			resolveKnownTags: false,
			customTags: (tags) => tags.filter((tag) => !EXTRAS.has(typeof tag === "string" ? tag : tag.tag))
		});
		return "empty" in documents ? [] : documents;
	} catch (error) {
		if (error instanceof RangeError) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.tv)(`${name} is ${TOO_DEEP}.`);
		throw error;
	}
}
const EXTRAS = new Set([
	"binary",
	"omap",
	"pairs",
	"set",
	"timestamp"
].map((tag) => `tag:yaml.org,2002:${tag}`));
const TOO_DEEP = `nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.depth} levels deep; no prompt is`;
const CAUSES = {
	TAB_AS_INDENT: "indent with spaces",
	BAD_INDENT: "check the indentation and the brackets",
	MISSING_CHAR: "check the quotes and brackets",
	UNEXPECTED_TOKEN: "check the indentation and the quotes, here and in the line above",
	BLOCK_AS_IMPLICIT_KEY: "a text with a colon in it needs quotes",
	MULTILINE_IMPLICIT_KEY: "check the indentation; a text with a colon in it needs quotes",
	BAD_SCALAR_START: "a text that begins with it needs quotes"
};
function wordsOf(error) {
	if (error.code === "RESOURCE_EXHAUSTION") return TOO_DEEP;
	const cause = CAUSES[error.code];
	return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error) + (cause === undefined ? "" : `; ${cause}`);
}
}),
67964: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { r: () => placesInYaml });
var dist = __webpack_require__(38815);
var json_pointer = __webpack_require__(69204);
var yaml = __webpack_require__(10358);
var yaml_document = __webpack_require__(96290);
;
function sourceLine(token, value, offset) {
	if (token === undefined || !isScalarToken(token)) return 0;
	const lines = linesOf(token);
	const header = token.type === "block-scalar" ? 1 : 0;
	const line = firstLongerThan(token, lines, offset);
	const length = lengthAfter(token, lines, line - 1);
	const before = length === 0 && header === 1 ? -1 : firstLongerThan(token, lines, length - 1);
	const between = offset - length;
	const isBetween = between < separators(token, lines, value, {
		before,
		line,
		length
	});
	return header + (isBetween || line === lines.length ? Math.min(before + between, lines.length - 1) : line);
}
function isScalarToken(token) {
	return dist.DB.isScalar(token) && token.type !== "alias";
}
function linesOf(token) {
	switch (token.type) {
		case "block-scalar": return token.source.replace(/\n$/, "").split("\n");
		case "single-quoted-scalar":
		case "double-quoted-scalar": return token.source.slice(0, -1).split("\n");
		case "alias":
		case "scalar": return token.source.split("\n");
	}
}
function firstLongerThan(token, lines, length) {
	let [low, high] = [0, lines.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (lengthAfter(token, lines, middle) > length) high = middle;
		else low = middle + 1;
	}
	return low;
}
function lengthAfter(token, lines, line) {
	const source = lines.slice(0, line + 1).join("\n");
	const isLast = line >= lines.length - 1;
	switch (token.type) {
		case "block-scalar": {
			const props = token.props.map((prop) => prop.type === "block-scalar-header" ? {
				...prop,
				source: `${prop.source.replace(/[-+]/, "")}-`
			} : prop);
			return resolved({
				...token,
				props,
				source: `${source}\n`
			});
		}
		case "single-quoted-scalar": return resolved({
			...token,
			source: `${isLast ? source : trimmed(source)}'`
		});
		case "double-quoted-scalar": return resolved({
			...token,
			source: `${isLast ? source : unescaped(source)}"`
		});
		case "alias":
		case "scalar": return resolved({
			...token,
			source: isLast ? source : trimmed(source)
		});
	}
}
function resolved(token) {
	return dist.DB.resolveAsScalar(token, false, () => {})?.value.length ?? 0;
}
function trimmed(source) {
	let end = source.length;
	while (end > 0 && " 	\r\n".includes(source.charAt(end - 1))) end--;
	return source.slice(0, end);
}
function unescaped(source) {
	const text = trimmed(source);
	if (!endsInEscape(text)) return text;
	const next = source[text.length];
	return next === " " || next === "	" ? text + next : text.slice(0, -1);
}
function endsInEscape(text) {
	let start = text.length;
	while (text[start - 1] === "\\") start--;
	return (text.length - start) % 2 === 1;
}
function separators(token, lines, value, at) {
	const blank = at.line - at.before - 1;
	if (at.before < 0) return blank;
	if (token.type === "block-scalar") {
		return blank > 0 && value[at.length + blank] === "\n" ? blank + 1 : Math.max(blank, 1);
	}
	const text = trimmed(lines[at.before] ?? "");
	const joined = token.type === "double-quoted-scalar" && endsInEscape(text) && text === (lines[at.before] ?? "").replace(/\r$/, "");
	if (!joined) return Math.max(blank, 1);
	return blank === 0 ? 0 : Math.max(blank - 1, 1);
}
;
function placesInYaml(text, options = {}) {
	let tree;
	function found(pointer) {
		tree ??= treeOf(text, options.version ?? "1.2");
		let at = {
			value: tree.root,
			key: null
		};
		for (const token of (0, json_pointer.LU)(pointer)) at = step(tree, at.value, token);
		return at;
	}
	function place(node) {
		const start = node?.range?.[0];
		if (start === undefined || tree === undefined) return null;
		const { line, col } = tree.lines.linePos(start);
		return {
			line,
			column: col
		};
	}
	return {
		line(pointer, offset) {
			const { value } = found(pointer);
			const node = tree === undefined ? undefined : target(tree, value);
			const start = place(node);
			if (start === null || offset === null || !(0, dist.jn)(node)) return start?.line ?? null;
			return start.line + sourceLine(node.srcToken, String(node.value), offset);
		},
		start: (pointer) => place(found(pointer).value),
		key(pointer) {
			const { key, value } = found(pointer);
			return place(key ?? value);
		}
	};
}
function locateInYaml(text, pointer, offset, options = {}) {
	return placesInYaml(text, options).line(pointer, offset);
}
const NOWHERE = {
	value: undefined,
	key: null
};
function treeOf(text, version) {
	const { document, lines } = (0, yaml_document.gM)(text, "the text", version, true);
	return {
		root: document?.contents,
		document,
		lines
	};
}
function target({ document }, node) {
	if (!(0, dist.Vj)(node) || document === null) return node;
	return node.resolve(document);
}
function step(tree, from, token) {
	const node = target(tree, from);
	if ((0, dist.oP)(node)) {
		const value = /^\d+$/.test(token) ? node.items[Number(token)] : undefined;
		return {
			value: nodeOr(value, undefined),
			key: null
		};
	}
	return (0, dist.jh)(node) ? member(tree, node.items, token) : NOWHERE;
}
function member(tree, pairs, token) {
	const version = tree.document?.directives.yaml.version;
	const merges = pairs.filter((pair) => (0, yaml.F5)(pair, version));
	const own = pairs.find((pair) => !merges.includes(pair) && (0, yaml.TN)(target(tree, nodeOr(pair.key, null))) === token);
	if (own !== undefined) {
		const key = nodeOr(own.key, null);
		return {
			value: nodeOr(own.value, key),
			key
		};
	}
	const sources = merges.flatMap(({ value }) => {
		const source = target(tree, nodeOr(value, null));
		return (0, dist.oP)(source) ? source.items : [source];
	});
	for (const source of sources) {
		const found = step(tree, nodeOr(source, null), token);
		if (found.value !== undefined) return found;
	}
	return NOWHERE;
}
function nodeOr(node, otherwise) {
	return (0, dist.Ll)(node) ? node : otherwise;
}
}),
10358: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F5: () => isMerge,
	TN: () => keyOf,
	hN: () => parseYaml
});
var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55816);
var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8424);
var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49884);
var _yaml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96290);
function parseYaml(text, name, options = {}) {
	const read = (0, _yaml_document_js__WEBPACK_IMPORTED_MODULE_1__.gM)(text, name, options.version ?? "1.2");
	return new Evaluation(read, name).node(read.document?.contents ?? null, 1);
}
function isMerge({ key }, version) {
	return version === "1.1" && (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) && key.type === "PLAIN" && key.source === "<<";
}
function keyOf(key) {
	if (key === null) return "";
	if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)) return undefined;
	return typeof key.value === "string" ? key.value : key.source ?? "";
}
class Evaluation {
	#read;
	#name;
	#anchors = new Map();
	#size = 0;
	#deepest = 0;
	constructor(read, name) {
		this.#read = read;
		this.#name = name;
	}
	node(node, depth) {
		if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__.b.depth) throw this.#error(node, `${_yaml_document_js__WEBPACK_IMPORTED_MODULE_1__.gZ}.`);
		const outside = this.#deepest;
		const before = this.#size;
		this.#size += 1;
		this.#deepest = depth;
		const anchor = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) ? undefined : node?.anchor;
		if (anchor !== undefined) this.#anchors.set(anchor, "open");
		const value = this.#value(node, depth);
		if (anchor !== undefined) {
			const height = this.#deepest - depth;
			this.#anchors.set(anchor, {
				value,
				size: this.#size - before,
				height
			});
		}
		this.#deepest = Math.max(outside, this.#deepest);
		return value;
	}
	#value(node, depth) {
		if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) return this.#alias(node, node.source, depth);
		if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) return this.#map(node.items, depth);
		if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) return node.items.map((item) => this.node(item, depth + 1));
		if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)) {
			const value = scalarOf(node);
			if (typeof value === "string") this.#size += value.length;
			return value;
		}
		return null;
	}
	#alias(node, name, depth) {
		const anchored = this.#anchors.get(name);
		if (anchored === undefined) throw this.#error(node, `there is no &${name} in front of this; a text that begins with * needs quotes.`);
		if (anchored === "open") throw this.#error(node, `*${name} stands inside of &${name} itself.`);
		this.#size += anchored.size;
		if (this.#size > _limits_js__WEBPACK_IMPORTED_MODULE_2__.b.fileBytes) throw this.#error(node, `the aliases up to here expand to more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.fileBytes / 2 ** 20} MB.`);
		this.#deepest = Math.max(this.#deepest, depth + anchored.height);
		if (this.#deepest > _limits_js__WEBPACK_IMPORTED_MODULE_2__.b.depth) throw this.#error(node, `${_yaml_document_js__WEBPACK_IMPORTED_MODULE_1__.gZ}.`);
		return anchored.value;
	}
	#map(pairs, depth) {
		const merged = [];
		const own = [];
		const seen = new Set();
		const version = this.#read.document?.directives.yaml.version;
		for (const pair of pairs) {
			const key = isMerge(pair, version) ? null : this.#key(pair.key, depth, seen);
			const value = this.node(pair.value, depth + 1);
			if (key === null) merged.push(...this.#merged(pair.key, value));
			else own.push([key, value]);
		}
		return (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.Xy)([...merged, ...own]);
	}
	#key(node, depth, seen) {
		const value = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) ? this.node(node, depth + 1) : undefined;
		const key = typeof value === "string" ? value : keyOf(node);
		if (key === undefined) throw this.#error(node, "found a list or an object as a key; a template tag such as {{ x }} needs quotes.");
		if (node?.anchor !== undefined) this.node(node, depth + 1);
		if (seen.has(key)) throw this.#error(node, `the key '${key}' stands here twice; remove one.`);
		seen.add(key);
		this.#size += key.length;
		return key;
	}
	#merged(key, value) {
		const sources = (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.cy)(value) ? value.toReversed() : [value];
		return sources.flatMap((source) => {
			if (!(0, _value_js__WEBPACK_IMPORTED_MODULE_3__.Gv)(source)) throw this.#error(key, "<< merges objects only.");
			return (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.jO)(source);
		});
	}
	#error(node, words) {
		return (0, _yaml_document_js__WEBPACK_IMPORTED_MODULE_1__.K2)(this.#name, this.#read.lines, node?.range?.[0] ?? 0, words);
	}
}
function scalarOf({ value, source = "" }) {
	if (typeof value === "boolean" && source.length === 1) return source;
	if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
	if (typeof value !== "number") return source;
	if ((0, _number_js__WEBPACK_IMPORTED_MODULE_4__.OD)(source)) return (0, _number_js__WEBPACK_IMPORTED_MODULE_4__.rl)(source);
	return Number.isFinite(value) ? value : source;
}
}),
97166: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	t: () => Assembler,
	f: () => assemble
});
var canonical = __webpack_require__(52535);
var json_value = __webpack_require__(49884);
var external_node_crypto_ = __webpack_require__(77598);
;
function messagesOf(body) {
	const list = [
		"messages",
		"input",
		"contents"
	].map((name) => (0, json_value.Jt)(body, name)).find(isThere);
	const listed = typeof list === "string" ? [list] : (0, json_value.ld)(list);
	return listed.filter((entry) => !SYSTEM.has((0, json_value.Qq)((0, json_value.Jt)(entry, "role")) ?? "")).map(messageOf);
}
function linksOf(body) {
	const conversation = (0, json_value.Jt)(body, "conversation");
	return [(0, json_value.Qq)((0, json_value.Jt)(body, "previous_response_id")), (0, json_value.Qq)(conversation) ?? (0, json_value.Qq)((0, json_value.Jt)(conversation, "id"))].filter((id) => id !== undefined);
}
function hashed(value) {
	return (0, external_node_crypto_.createHash)("sha256").update(value).digest("base64").slice(0, 22);
}
function withoutVolatile(value) {
	return value.replaceAll(/[0-9a-f]{8,}|\d+/gi, "#");
}
const SYSTEM = new Set(["system", "developer"]);
const MODEL = new Set(["assistant", "model"]);
const MARKERS = [
	"cache_control",
	"prompt_cache_breakpoint",
	"cachePoint"
];
const WRAPPERS = [
	"toolUse",
	"toolResult",
	"functionCall",
	"functionResponse"
];
const IDS = [
	"id",
	"call_id",
	"tool_call_id",
	"tool_use_id",
	"toolUseId"
];
function isThere(value) {
	return value !== undefined && value !== null;
}
const known = new WeakMap();
function messageOf(entry) {
	if (typeof entry !== "object" || entry === null) return readMessage(entry);
	const message = known.get(entry) ?? readMessage(entry);
	known.set(entry, message);
	return message;
}
function readMessage(entry) {
	const parts = partsOf(entry);
	const content = parts.map(contentOf).join("\n");
	const role = (0, json_value.Qq)((0, json_value.Jt)(entry, "role"));
	const type = (0, json_value.Qq)((0, json_value.Jt)(entry, "type")) ?? "";
	const fromModel = role === undefined ? type === "reasoning" || type.endsWith("_call") : MODEL.has(role);
	const key = hashed(`${fromModel} ${content}`);
	const ids = idsOf(entry, parts);
	return {
		fromModel,
		key,
		exact: hashed(`${key} ${ids.join(" ")}`),
		ids,
		content
	};
}
function partsOf(entry) {
	if (!(0, json_value.Gv)(entry)) return [entry];
	const content = (0, json_value.Jt)(entry, "content") ?? (0, json_value.Jt)(entry, "parts");
	const blocks = typeof content === "string" ? [content] : (0, json_value.ld)(content).filter(isContent);
	const calls = (0, json_value.ld)((0, json_value.Jt)(entry, "tool_calls"));
	const found = [...blocks, ...calls];
	return found.length > 0 ? found : [entry];
}
function isContent(block) {
	return (0, json_value.Jt)(block, "cachePoint") === undefined || (0, json_value.Gv)(block) && (0, json_value.jO)(block).length > 1;
}
function contentOf(part) {
	if (typeof part === "string") return part;
	if (!(0, json_value.Gv)(part)) return (0, canonical.$)(part, "sorted");
	return (0, json_value.Qq)((0, json_value.Jt)(part, "text")) ?? (0, canonical.$)(withoutMarkers(part), "sorted");
}
function withoutMarkers(part) {
	return MARKERS.some((name) => (0, json_value.Jt)(part, name) !== undefined) ? (0, json_value.cJ)(part, ...MARKERS) : part;
}
function idsOf(entry, parts) {
	const nested = parts.flatMap((part) => [part, ...WRAPPERS.map((name) => (0, json_value.Jt)(part, name))]);
	const found = new Set();
	for (const value of [entry, ...nested]) for (const name of IDS) {
		const id = (0, json_value.Qq)((0, json_value.Jt)(value, name));
		if (id !== undefined) found.add(id);
	}
	return [...found];
}
;
function viewOf(body) {
	const messages = messagesOf(body);
	const end = messages.findLastIndex(({ fromModel }) => !fromModel);
	const reply = messages.slice(0, Math.max(0, end)).findLastIndex(({ fromModel }) => fromModel);
	const answered = messages.slice(0, Math.max(0, reply)).findLastIndex(({ fromModel }) => !fromModel);
	const chains = chainsOf(messages, ({ key }) => key, ENDED);
	const kept = linksOf(body);
	return {
		messages,
		keys: new Set(messages.map(({ key }) => key)),
		links: [...kept, ...replyKeys(messages).toReversed()],
		newest: messages[end],
		answered: messages[answered],
		chain: chains[end] ?? "",
		answeredChain: chains[answered],
		beginnings: kept.length > 0 ? [] : chainsOf(messages, ({ exact }) => exact, EXACTLY_ENDED),
		setting: settingOf(body)
	};
}
function replyKeys(messages) {
	return messages.flatMap(({ fromModel, ids, key }, index) => fromModel ? [...ids, `${messages[index - 1]?.key ?? ""} ${key}`] : ids);
}
function looseKey({ content }) {
	return hashed(withoutVolatile(content));
}
const ENDED = new WeakMap();
const EXACTLY_ENDED = new WeakMap();
function chainsOf(messages, keyOf, ended) {
	let before = "";
	return messages.map((message) => {
		const known = ended.get(message);
		const chain = known?.before === before ? known.chain : hashed(before + keyOf(message));
		if (known?.before !== before) ended.set(message, {
			before,
			chain
		});
		before = chain;
		return chain;
	});
}
const SETTINGS = [
	"model",
	"modelId",
	"system",
	"instructions",
	"systemInstruction",
	"system_instruction",
	"tools",
	"toolConfig"
];
function settingOf(body) {
	const parts = SETTINGS.map((name) => (0, json_value.Jt)(body, name) ?? null);
	return hashed((0, canonical.$)(parts, "sorted"));
}
;
const CANDIDATES = 32;
class Memory {
	threads = [];
	#known = new Map();
	#holding = new Map();
	#ending = new Map();
	#whole = new Map();
	#seeds = new Map();
	knowing(reply) {
		return this.#known.get(reply)?.slice(-CANDIDATES) ?? [];
	}
	holding(key) {
		return this.#holding.get(key)?.slice(-CANDIDATES) ?? [];
	}
	endingWith(key) {
		const found = [];
		for (const thread of this.#ending.get(key) ?? []) {
			found.push(thread);
			if (found.length === CANDIDATES) break;
		}
		return found;
	}
	extendedBy({ beginnings, setting }) {
		for (let length = beginnings.length - 1; length > 0; length -= 1) {
			const whole = beginnings[length - 1] ?? "";
			const found = this.#newestAt(whole, `${whole} ${setting}`) ?? this.#newestAt(whole, whole);
			if (found !== undefined) return found;
		}
		return undefined;
	}
	#newestAt(whole, key) {
		const threads = this.#whole.get(key);
		for (let thread = threads?.at(-1); thread !== undefined; thread = threads?.at(-1)) {
			if (thread.last.beginnings.at(-1) === whole) return thread;
			threads?.pop();
		}
		return undefined;
	}
	join(thread, view) {
		const joined = thread ?? {
			number: this.threads.length,
			last: view
		};
		if (thread === undefined) {
			this.threads.push(joined);
			this.#seeds.set(joined, new Set(replyKeys(view.messages)));
		} else {
			for (const key of endings(joined.last)) this.#ending.get(key)?.delete(joined);
		}
		const before = thread === undefined ? new Set() : joined.last.keys;
		joined.last = view;
		for (const key of endings(view)) setOf(this.#ending, key).add(joined);
		const whole = view.beginnings.at(-1);
		if (whole !== undefined) for (const key of [whole, `${whole} ${view.setting}`]) listOf(this.#whole, key).push(joined);
		for (const { key } of view.messages) if (!before.has(key)) listOf(this.#holding, key).push(joined);
		this.#learn(joined, view);
		return joined.number;
	}
	#learn(thread, view) {
		const seed = this.#seeds.get(thread);
		for (const reply of view.links) {
			const known = listOf(this.#known, reply);
			if (seed?.has(reply) !== true && known.at(-1) !== thread) known.push(thread);
		}
	}
}
function endings(view) {
	if (view.newest === undefined) return [];
	return [
		`chain ${view.chain}`,
		`exact ${view.newest.key}`,
		`loose ${looseKey(view.newest)}`
	];
}
function listOf(map, key) {
	const list = map.get(key) ?? [];
	map.set(key, list);
	return list;
}
function setOf(map, key) {
	const set = map.get(key) ?? new Set();
	map.set(key, set);
	return set;
}
;
const LOOKED_AT = 4e3;
function sharedWords(a, b) {
	const [few, many] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.size - y.size);
	if (few === undefined || many === undefined || few.size === 0) return 0;
	let shared = 0;
	for (const word of few) if (many.has(word)) shared++;
	return shared / few.size;
}
function wordsOf(text) {
	return new Set(text.slice(0, LOOKED_AT).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
;
function assemble(bodies) {
	if (bodies.length === 1) return [[0]];
	const threads = [];
	const assembler = new Assembler();
	bodies.forEach((body, index) => (threads[assembler.add(body)] ??= []).push(index));
	return threads;
}
class Assembler {
	#memory = new Memory();
	add(body) {
		const view = viewOf(body);
		return this.#memory.join(continued(this.#memory, view), view);
	}
}
function continued(memory, view) {
	const extended = memory.extendedBy(view);
	if (extended !== undefined) return extended;
	const carried = carriesReply(memory, view);
	if (carried?.last.setting === view.setting) return carried;
	const answered = answers(memory, view);
	if (answered?.last.setting === view.setting) return answered;
	return carried ?? answered ?? shares(memory, view) ?? resembles(memory, view);
}
function carriesReply(memory, view) {
	for (const link of view.links) {
		const found = best(memory.knowing(link), view);
		if (found !== undefined) return found;
	}
	return undefined;
}
function answers(memory, view) {
	const { answered, answeredChain } = view;
	if (answered === undefined) return undefined;
	return best(memory.endingWith(`chain ${answeredChain}`), view) ?? best(memory.endingWith(`exact ${answered.key}`), view) ?? best(memory.endingWith(`loose ${looseKey(answered)}`), view);
}
function shares(memory, view) {
	const candidates = new Set();
	for (const key of view.keys) for (const thread of memory.holding(key)) candidates.add(thread);
	return best([...candidates].filter((thread) => goesOn(thread.last, view)), view);
}
function goesOn(last, view) {
	const { newest, messages } = view;
	if (newest === undefined || last.newest === undefined) return false;
	if (view.keys.has(last.newest.key) && !last.keys.has(newest.key)) return true;
	return messages.length !== last.messages.length && saysMore(last, view);
}
function saysMore(last, { messages }) {
	return messages.some(({ fromModel, key }) => fromModel && !last.keys.has(key));
}
function resembles(memory, view) {
	const { answered, messages } = view;
	if (answered === undefined) return undefined;
	let found;
	let most = .5;
	for (const thread of memory.threads.slice(-16).toReversed()) {
		const { last } = thread;
		if (last.newest === undefined || messages.length <= last.messages.length) continue;
		const share = saysMore(last, view) ? sharedWords(last.newest.content, answered.content) : 0;
		if (share > most || share === most && found === undefined) [found, most] = [thread, share];
	}
	return found;
}
function best(candidates, view) {
	if (candidates.length <= 1) return candidates[0];
	return candidates.map((thread) => ({
		thread,
		rank: rankOf(thread, view)
	})).reduce((a, b) => isHigher(b.rank, a.rank) ? b : a).thread;
}
function rankOf({ last }, view) {
	let shared = 0;
	for (const key of last.keys) if (view.keys.has(key)) shared++;
	const direct = last.newest !== undefined && last.newest.key === view.answered?.key;
	const fraction = last.keys.size === 0 ? 0 : shared / last.keys.size;
	return [
		Number(direct),
		shared,
		fraction,
		Number(last.setting === view.setting)
	];
}
function isHigher(a, b) {
	const at = a.findIndex((value, index) => value !== b[index]);
	return at !== -1 && (a[at] ?? 0) > (b[at] ?? 0);
}
}),
16269: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	s: () => emptyFile,
	u: () => readDocument
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12027);
var _json_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55988);
var _json_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50265);
var _json_yaml_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67964);
var _json_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10358);
var _side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45468);
const SOME = 3;
async function readDocument(side, file, version = "1.2") {
	const document = await (0, _side_js__WEBPACK_IMPORTED_MODULE_1__.pA)(side, file, (cache) => version === "1.1" ? cache.documentsOfPython : cache.documents, async (text) => {
		if (text.trim() === "") throw emptyFile(file);
		const ending = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(file);
		if (/^\.toml$/i.test(ending)) return (await Promise.all([__webpack_require__.e(9605), __webpack_require__.e(6637)]).then(__webpack_require__.bind(__webpack_require__, 86637))).readToml(text, file);
		if (/^\.ya?ml$/i.test(ending)) return {
			value: (0, _json_yaml_js__WEBPACK_IMPORTED_MODULE_2__.hN)(text, file, { version }),
			places: (0, _json_yaml_places_js__WEBPACK_IMPORTED_MODULE_3__.r)(text, { version })
		};
		const notes = new Set();
		const value = (0, _json_parse_js__WEBPACK_IMPORTED_MODULE_4__.q)(text, file, 1, (sentence) => notes.size < SOME && notes.add(sentence));
		return {
			value,
			places: (0, _json_places_js__WEBPACK_IMPORTED_MODULE_5__.u)(text),
			notes: [...notes]
		};
	});
	for (const note of document.notes ?? []) side.notes?.add(note);
	return document;
}
function emptyFile(file) {
	return (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.tv)(`${file} is empty: write the prompt into it, or take it out of the config.`);
}
}),
24811: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	C: () => isHar,
	m: () => callsOfHar
});
var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
var _sources_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56781);
function isHar(value) {
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.cy)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.rO)(value, "log", "entries"));
}
function callsOfHar(value, file, locate) {
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.ld)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.rO)(value, "log", "entries")).map((entry, index) => ({
		method: (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.rO)(entry, "request", "method")) ?? "",
		url: (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.rO)(entry, "request", "url")) ?? "",
		body: (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.rO)(entry, "request", "postData", "text") ?? null,
		response: (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.rO)(entry, "response", "content", "text") ?? null,
		at: (0, _sources_time_js__WEBPACK_IMPORTED_MODULE_1__.nR)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(entry, "startedDateTime") ?? null) ?? null,
		name: `${file}: entry ${index}`,
		locate: locate(`/log/entries/${index}/request/postData/text`)
	}));
}
}),
74769: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { $: () => NoRequest });
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
class NoRequest extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.U$ {
	constructor(file, calls) {
		const what = calls === 1 ? "one recorded call, which is no request" : `${calls} recorded calls, of which none is a request`;
		super("analysis", `${file} holds ${what} to a model: record one, or take it out of the config.`);
	}
}
}),
81188: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	m7: () => recordingFile,
	$6: () => requestsInRecording,
	uD: () => requestsOf
});
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(12027);
var places = __webpack_require__(50265);
var parse = __webpack_require__(55988);
var yaml_places = __webpack_require__(67964);
var yaml = __webpack_require__(10358);
var documents_document = __webpack_require__(16269);
var render_side = __webpack_require__(45468);
var time = __webpack_require__(56781);
var har = __webpack_require__(24811);
;
const OPENS = /^(?<indent>\s*)(?:- +)*(?:(?:[\w.$-]+|"[^"\n]*"|'[^'\n]*'): +)?(?<quote>["'])/;
function deeperQuotes(text) {
	let open = null;
	return text.split("\n").map((line) => {
		if (open !== null) {
			const { quote, indent } = open;
			if (isClosed(line, quote)) open = null;
			return line.trim() === "" ? line : `${indent}    ${line.trimStart()}`;
		}
		const match = OPENS.exec(line);
		const { indent = "", quote } = match?.groups ?? {};
		if (match === null || quote === undefined) return line;
		if (!isClosed(line.slice(match[0].length), quote)) open = {
			quote,
			indent
		};
		return line;
	}).join("\n");
}
function isClosed(line, quote) {
	return quote === "\"" ? /^(?:[^"\\]|\\.|\\$)*"/.test(line) : line.replaceAll("''", "").includes("'");
}
var no_request = __webpack_require__(74769);
var value = __webpack_require__(49884);
var addresses = __webpack_require__(89508);
var registry = __webpack_require__(17953);
var envelope = __webpack_require__(62332);
var external_node_zlib_ = __webpack_require__(38522);
var limits = __webpack_require__(55816);
var read = __webpack_require__(76628);
var sse = __webpack_require__(19054);
var usage_stream = __webpack_require__(46515);
;
function recordedUsage(response) {
	const written = (0, value.Qq)(response);
	if (written === undefined) return usageOf(response);
	for (const candidate of spellings(written)) {
		const start = candidate.trimStart();
		if (/^[{[]/.test(start)) return usageOf(tryParse(candidate));
		if (/^(?:event|data|id|retry)?:/m.test(start)) return ofEvents(candidate);
	}
	return null;
}
function spellings(written) {
	if (!/^[A-Za-z0-9+/\s]+=*\s*$/.test(written)) return [written];
	const bytes = Buffer.from(written, "base64");
	return [written, unzipped(bytes) ?? bytes.toString("utf8")];
}
function unzipped(bytes) {
	if (bytes[0] !== 31 || bytes[1] !== 139) return null;
	try {
		return (0, external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: limits.b.fileBytes }).toString("utf8");
	} catch {
		return "";
	}
}
function usageOf(response) {
	if ((0, value.Gv)(response)) return (0, read.VG)(response) ?? null;
	return merged((0, value.ld)(response));
}
function ofEvents(stream) {
	const usage = new usage_stream.i();
	const reader = (0, sse.V)((event) => usage.push(event));
	reader.push(new TextEncoder().encode(stream));
	reader.end();
	return usage.summary().raw ?? null;
}
function merged(events) {
	const usage = new usage_stream.i();
	for (const event of events) usage.push(event);
	return usage.summary().raw ?? null;
}
function tryParse(written) {
	try {
		return (0, parse.q)(written, "");
	} catch {
		return null;
	}
}
;
const PROMPTS = /(?<!\/threads\/[^/]+)\/messages$|\/(?:completions|responses|v[12]\/chat|api\/chat|converse(?:-stream)?|invoke(?:-with-response-stream)?)$|(?::|%3A)(?:(?:stream)?generateContent|(?:stream)?rawPredict)$/i;
function sentBy(call) {
	const path = call.url.replace(/[?#].*$/s, "").replace(/\/+$/, "");
	if (call.method.toUpperCase() !== "POST" || !PROMPTS.test(path)) return { kind: "other" };
	const body = jsonOf(call.body, call.name);
	if (!(0, value.Gv)(body)) return { kind: "unread" };
	const { host, ...addressed } = (0, addresses.ci)(call.url);
	const model = ((0, value.Qq)((0, value.Jt)(body, "model")) ?? "") === "" ? addressed.model : null;
	const provider = providerOf(body, addressed.provider, model);
	if (provider === undefined) return { kind: "other" };
	const sent = (0, envelope.h)({ request: body }, call.name, (pointer, offset) => call.locate(pointer.slice("/request".length), offset));
	const usage = recordedUsage(call.response);
	return {
		kind: "request",
		request: {
			...sent,
			at: call.at,
			usage,
			host,
			provider,
			model
		}
	};
}
function providerOf(body, addressed, model) {
	return [addressed, null].find((provider) => (0, registry.GJ)(body, {
		provider,
		model
	}) !== null);
}
function jsonOf(body, name) {
	const written = (0, value.Qq)(body);
	if (written === undefined) return body;
	for (const candidate of [written, Buffer.from(written, "base64").toString("utf8")]) {
		if (!candidate.trimStart().startsWith("{")) continue;
		try {
			return (0, parse.q)(candidate, name);
		} catch {
			return null;
		}
	}
	return null;
}
var vcr = __webpack_require__(58295);
;
const recordingFile = {
	kind: "recording",
	fidelity: "recorded",
	matches: isRecordingName,
	read: async (side, file) => requestsOf(await (0, render_side.pA)(side, file, (cache) => cache.recordings, (text) => documentOf(text, file)), file)
};
function isRecordingName(file) {
	return /\.har$/i.test(file) || /(?:^|\/)(?:vcr_)?cassettes?\/.*\.(?:ya?ml|json)$/i.test(file);
}
function requestsInRecording(text, file) {
	return requestsOf(documentOf(text, file), file);
}
function documentOf(text, file) {
	if (text.trim() === "") throw (0, documents_document.s)(file);
	if (!/^\.ya?ml$/i.test(external_node_path_.posix.extname(file))) return {
		value: (0, parse.q)(text, file),
		places: (0, places.u)(text)
	};
	try {
		return {
			value: (0, yaml.hN)(text, file),
			places: (0, yaml_places.r)(text)
		};
	} catch (error) {
		const deeper = deeperQuotes(text);
		if (deeper === text || !(error instanceof errors.U$)) throw error;
		return {
			value: (0, yaml.hN)(deeper, file),
			places: (0, yaml_places.r)(deeper)
		};
	}
}
function requestsOf({ value, places }, file) {
	const locate = (at) => (pointer, offset) => {
		const line = places.line(at + pointer, offset) ?? places.line(at, null);
		return line === null ? null : {
			file,
			line
		};
	};
	const calls = (0, har.C)(value) ? (0, har.m)(value, file, locate) : (0, vcr.T)(value, file, locate);
	const sent = calls.map(sentBy);
	const requests = sent.flatMap((one) => one.kind === "request" ? [one.request] : []);
	if (requests.length > 0) return {
		requests: (0, time.T)(requests),
		notes: notesOn(sent)
	};
	if (sent.some(({ kind }) => kind === "unread")) throw (0, errors.tv)(`${file} holds requests to a model whose bodies cannot be read as JSON: record them uncompressed and whole, or take it out of the config.`);
	throw new no_request.$(file, calls.length);
}
function notesOn(sent) {
	const has = (kind) => sent.some((one) => one.kind === kind);
	return [...has("other") ? ["Recorded calls that are no requests to a model (embeddings, files, threads and the like) are left out."] : [], ...has("unread") ? ["Recorded requests whose bodies cannot be read as JSON are left out."] : []];
}
}),
58295: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	T: () => callsOfCassette,
	p: () => isCassette
});
var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
function isCassette(value) {
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.ld)(value === null ? undefined : interactionsOf(value)).some((each) => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(each, "request") !== undefined);
}
function callsOfCassette(value, file, locate) {
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.ld)(interactionsOf(value)).map((interaction, index) => {
		const [request, response] = [(0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(interaction, "request"), (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(interaction, "response")];
		const parsed = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(request, "parsed_body");
		const at = `/${(0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(value, "interactions") === undefined ? "http_interactions" : "interactions"}/${index}/request`;
		return {
			method: (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(request, "method")) ?? "",
			url: (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(request, "uri")) ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(request, "url")) ?? "",
			body: parsed ?? bodyOf(request),
			response: (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(response, "parsed_body") ?? bodyOf(response),
			at: null,
			name: `${file}: interaction ${index}`,
			locate: locate(parsed === undefined ? `${at}/body` : `${at}/parsed_body`)
		};
	});
}
function interactionsOf(value) {
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(value, "interactions") ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(value, "http_interactions");
}
function bodyOf(message) {
	const body = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(message, "body") ?? null;
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(body, "string") ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(body, "base64_string") ?? body;
}
}),
45468: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Xv: () => configLine,
	b6: () => textOf,
	pA: () => parsedOnce,
	ux: () => within
});
var _repository_git_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2925);
function configLine(at, inner, offset = null) {
	const line = at?.places.line(at.pointer + inner, offset) ?? null;
	return at === null || line === null ? null : {
		file: at.file,
		line
	};
}
function within(at, inner) {
	return at && {
		...at,
		pointer: at.pointer + inner
	};
}
async function textOf({ tree, paths }, path) {
	paths.add(path);
	return await (0, _repository_git_text_js__WEBPACK_IMPORTED_MODULE_0__.yR)(tree, path);
}
async function parsedOnce(side, path, made, parse) {
	side.paths.add(path);
	const entry = side.tree.entries.get(path);
	const key = `${entry?.kind} ${entry?.oid} ${path}`;
	const known = made(side.cache);
	const value = known.get(key) ?? textOf(side, path).then(parse);
	known.set(key, value);
	return await value;
}
}),
62332: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Y: () => strayField,
	h: () => readEntry
});
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
var _request_provider_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89508);
var _prompt_headers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73265);
var _time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56781);
function readEntry(entry, name, locate) {
	if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(entry)) throw noBody(name, entry);
	const bare = {
		...NOTHING,
		body: entry,
		locate
	};
	const batchCase = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(entry, "custom_id"));
	const batched = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(entry, "body");
	if (batchCase !== undefined && batched !== undefined) return {
		...bare,
		...inner(batched, "/body", name, locate),
		case: batchCase,
		provider: "openai"
	};
	const request = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(entry, "request");
	if (request === undefined) return {
		...bare,
		...inner(entry, "", name, locate)
	};
	const field = new Fields(entry, name);
	return {
		...inner(request, "/request", name, locate),
		prompt: field.word("prompt"),
		case: field.word("case"),
		side: field.side(),
		render: field.whole("render") ?? 0,
		session: field.word("session"),
		turn: field.whole("turn"),
		at: field.time(),
		provider: field.word("provider") ?? (0, _request_provider_addresses_js__WEBPACK_IMPORTED_MODULE_1__.tt)(field.word("host") ?? ""),
		model: field.word("model"),
		namespace: field.word("namespace"),
		host: field.word("host"),
		headers: (0, _prompt_headers_js__WEBPACK_IMPORTED_MODULE_2__.X)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(entry, "headers")),
		usage: (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(entry, "usage") ?? null,
		unitTokens: field.counts("unitTokens")
	};
}
const OWN = [
	"session",
	"turn",
	"at",
	"render",
	"side",
	"unitTokens"
];
function strayField(body) {
	const stray = OWN.find((field) => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(body, field) !== undefined);
	if (stray === undefined) return null;
	return `\`${stray}\` stands among the members of a request, where it is passed over: write { "${stray}": …, "request": { … } }.`;
}
const NOTHING = {
	prompt: null,
	case: null,
	side: null,
	render: 0,
	session: null,
	turn: null,
	at: null,
	provider: null,
	model: null,
	namespace: null,
	host: null,
	headers: null,
	usage: null,
	unitTokens: null
};
function inner(body, pointer, name, locate) {
	if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(body)) throw noBody(name, body);
	if (isEmpty(body)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.tv)(`${name} is empty: a request needs a system prompt, tools or messages.`);
	return {
		body,
		locate: pointer === "" ? locate : below(locate, pointer)
	};
}
function below(locate, prefix) {
	return (pointer, offset) => locate(prefix + pointer, offset);
}
const PROMPT = [
	"system",
	"instructions",
	"tools",
	"messages",
	"input",
	"contents",
	"prompt"
];
function isEmpty(body) {
	const present = PROMPT.map((key) => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(body, key)).filter((member) => member !== undefined);
	if (present.length === 0) return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.jO)(body).length === 0;
	return present.every((member) => member === null || member === "" || (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.cy)(member) && member.length === 0);
}
function noBody(name, found) {
	const what = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.cy)(found) ? "a list" : found === null ? "null" : `a ${kindOf(found)}`;
	return (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.tv)(`${name} is ${what}, not a request body: write the JSON object that is sent to the provider.`);
}
function kindOf(value) {
	return value instanceof _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Po ? "number" : typeof value;
}
class Fields {
	#entry;
	#name;
	constructor(entry, name) {
		this.#entry = entry;
		this.#name = name;
	}
	word(key) {
		const value = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(this.#entry, key) ?? null;
		if (value === null || typeof value === "string") return value;
		if (typeof value === "number") return String(value);
		if (value instanceof _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Po) return value.source;
		throw this.#wrong(key, "a string");
	}
	whole(key) {
		const value = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(this.#entry, key) ?? null;
		if (value === null || isCount(value)) return value;
		throw this.#wrong(key, "a whole number from 0");
	}
	counts(key) {
		const value = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(this.#entry, key) ?? null;
		if (value === null || (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.cy)(value) && value.every(isCount)) return value;
		throw this.#wrong(key, "a list of whole numbers of tokens");
	}
	side() {
		const value = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(this.#entry, "side") ?? null;
		if (value === null || value === "base" || value === "head") return value;
		throw this.#wrong("side", "base or head");
	}
	time() {
		const value = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(this.#entry, "at") ?? null;
		if (value === null) return null;
		const seconds = (0, _time_js__WEBPACK_IMPORTED_MODULE_4__.nR)(value);
		if (seconds === undefined) throw this.#wrong("at", "seconds (not milliseconds), or an ISO time");
		return seconds;
	}
	#wrong(key, allowed) {
		return (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.tv)(`${this.#name} has a wrong '${key}': it must be ${allowed}.`);
	}
}
function isCount(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
}),
73265: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { X: () => promptHeaders });
var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
const NAMES = new Set(["anthropic-beta", "openai-beta"]);
function promptHeaders(headers) {
	if (headers === undefined || !(0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(headers)) return null;
	const kept = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.jO)(headers).flatMap(([name, value]) => {
		const known = name.toLowerCase();
		return NAMES.has(known) && typeof value === "string" ? [[known, inOrder(value)]] : [];
	});
	return kept.length === 0 ? null : Object.fromEntries(kept.toSorted(([a], [b]) => a < b ? -1 : 1));
}
function inOrder(value) {
	const words = value.split(",").map((word) => word.trim());
	return [...new Set(words.filter((word) => word !== ""))].toSorted().join(",");
}
}),
56781: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	T: () => fromStart,
	nR: () => timeOf,
	yB: () => held
});
var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
const ISO = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/i;
const EPOCH = 1e8;
const MOST_SECONDS = 1e11;
function timeOf(at) {
	if (at instanceof _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Po) return secondsIn(at.value);
	if (typeof at === "number") return secondsIn(at);
	const match = typeof at === "string" ? ISO.exec(at) : null;
	if (match === null) return undefined;
	const time = Date.parse(match[0].replace(" ", "T").replace(",", ".") + (match[1] ? "" : "Z"));
	return Number.isNaN(time) ? undefined : time / 1e3;
}
function secondsIn(value) {
	return Math.abs(value) < MOST_SECONDS ? value : undefined;
}
function fromStart(requests) {
	let first = Infinity;
	for (const { at } of requests) if (at !== null && at < first) first = at;
	if (!Number.isFinite(first) || first < EPOCH) return requests;
	return requests.map((request) => request.at === null ? request : {
		...request,
		at: request.at - first
	});
}
function held(requests) {
	return {
		requests: fromStart(requests),
		notes: []
	};
}
}),
99155: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	C: () => ratio,
	E: () => dollars
});
var _request_tokens_ratio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26628);
function ratio(value) {
	return typeof value === "number" && Number.isFinite(value) ? (0, _request_tokens_ratio_js__WEBPACK_IMPORTED_MODULE_0__.$)(value) : null;
}
function dollars(value) {
	if (value === null || !Number.isFinite(value)) return null;
	return `$${value >= .1 || value === 0 ? value.toFixed(2) : value.toPrecision(2)}`;
}
}),
35442: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bz: () => referenceOf,
	FE: () => normalPath,
	iE: () => CONFIG_PATHS,
	z9: () => pathProblem
});
const CONFIG_PATHS = ["", ".github/"].flatMap((folder) => [
	"yml",
	"yaml",
	"json"
].map((ending) => `${folder}prompt-cache-guard.${ending}`));
function pathProblem(path) {
	if (path === "") return "is empty";
	if (path.includes("\0")) return "contains a NUL character";
	if (path.includes("\\")) return "contains '\\': write '/' between folders";
	if (path.startsWith("/")) return "is absolute: write it from the repository's root";
	if (/^[A-Za-z]:/.test(path)) return "names a drive: write it from the repository's root";
	if (path.split("/").includes("..")) return "contains '..': it may not leave the repository";
	if (normalPath(path) === "") return "names no file";
	return undefined;
}
function referenceOf(written) {
	const [, path = written, pointer = null] = /^(.*?)#(\/.*)$/s.exec(written) ?? [];
	return {
		path: normalPath(path),
		pointer
	};
}
function normalPath(path) {
	return path.split("/").filter((part) => part !== "" && part !== ".").join("/");
}
}),
2925: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	g7: () => decodeText,
	yR: () => readText
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
function isLfsPointer(bytes) {
	if (bytes.length > 1024) return false;
	const text = Buffer.from(bytes).toString("latin1");
	return /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\r?\n/.test(text) && /\noid sha256:[0-9a-f]{64}\r?\n/.test(text);
}
function decodeText(bytes, path) {
	if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} is UTF-16: save it as UTF-8.`);
	if (bytes.includes(0)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} is binary (it has a NUL byte): a prompt has to be text in UTF-8.`);
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		const line = invalidLine(bytes);
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} is not valid UTF-8 (line ${line}): save it as UTF-8.`);
	}
}
async function readText(tree, path) {
	const bytes = await tree.read(path);
	if (isLfsPointer(bytes)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} is kept in Git LFS, so its commit holds a pointer only: take it out of LFS (git lfs untrack), prompts are small.`);
	return decodeText(bytes, path);
}
function invalidLine(bytes) {
	const decoder = new TextDecoder("utf-8", { fatal: true });
	let line = 1;
	for (let at = 0; at < bytes.length; line += 1) {
		const end = bytes.indexOf(10, at);
		const next = end === -1 ? bytes.length : end + 1;
		try {
			decoder.decode(bytes.subarray(at, next));
		} catch {
			return line;
		}
		at = next;
	}
	return line;
}
}),
25250: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { P: () => sharedUnits });
var _json_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52535);
var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
function sharedUnits(before, after) {
	const most = Math.min(before.length, after.length);
	let shared = 0;
	while (shared < most && isSame(before[shared], after[shared])) shared += 1;
	return shared;
}
function isSame(a, b) {
	if (a === b) return true;
	if (a === undefined || b === undefined) return false;
	return a.pointer === b.pointer && a.position === b.position && a.section === b.section && a.kind === b.kind && a.frame === b.frame && a.role === b.role && a.name === b.name && a.index === b.index && a.shorthand === b.shorthand && a.replayed === b.replayed && isSameValue(a.value, b.value);
}
function isSameValue(a, b) {
	if (a === b) return true;
	const [words, others] = [plainText(a), plainText(b)];
	if (words !== null && others !== null) return words === others && (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(a, "type") === (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(b, "type");
	return (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_1__.$)(a, "written") === (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_1__.$)(b, "written");
}
function plainText(value) {
	if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value) || (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.jh)(value)) return null;
	const [first, second, ...more] = Object.keys(value);
	const text = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(value, "text");
	const isPlain = first === "type" && second === "text" && more.length === 0;
	return isPlain && typeof text === "string" ? text : null;
}
}),
89508: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	ci: () => addressOf,
	kZ: () => HOSTS,
	tt: () => providerOfHost
});
const HOSTS = [
	["api.anthropic.com", "anthropic"],
	["api.openai.com", "openai"],
	["openai.azure.com", "azure"],
	["services.ai.azure.com", "azure"],
	["cognitiveservices.azure.com", "azure"],
	["generativelanguage.googleapis.com", "gemini"],
	["openrouter.ai", "openrouter"],
	["api.deepseek.com", "deepseek"],
	["api.x.ai", "xai"],
	["api.mistral.ai", "mistral"],
	["dashscope.aliyuncs.com", "dashscope"],
	["dashscope-intl.aliyuncs.com", "dashscope"],
	["dashscope-us.aliyuncs.com", "dashscope"],
	["api.minimax.io", "minimax"],
	["api.minimaxi.com", "minimax"],
	["api.moonshot.ai", "moonshot"],
	["api.moonshot.cn", "moonshot"],
	["api.kimi.com", "moonshot"],
	["api.groq.com", "groq"],
	["api.fireworks.ai", "fireworks"],
	["api.cerebras.ai", "cerebras"],
	["api.cohere.com", "generic"],
	["api.cohere.ai", "generic"],
	["api.deepinfra.com", "generic"],
	["api.perplexity.ai", "generic"],
	["api.sambanova.ai", "generic"],
	["api.together.ai", "generic"],
	["api.together.xyz", "generic"],
	["api.writer.com", "generic"],
	["api.z.ai", "generic"],
	["integrate.api.nvidia.com", "generic"],
	["open.bigmodel.cn", "generic"],
	["router.huggingface.co", "generic"],
	["snowflakecomputing.com", "generic"],
	["volces.com", "generic"]
];
const BEDROCK_HOST = /^bedrock-runtime(?:-fips)?\.[a-z0-9-]+\.(?:amazonaws\.com(?:\.cn)?|api\.aws)$/;
function providerOfHost(host) {
	const name = host.toLowerCase().replace(/:\d+$/, "");
	const known = HOSTS.find(([ending]) => name === ending || name.endsWith(`.${ending}`));
	if (known !== undefined) return known[1];
	return BEDROCK_HOST.test(name) ? "bedrock" : null;
}
const OWN_FORMS = /\/(?:v2\/chat|v1\/chat|api\/chat|completions)$/;
function addressOf(url) {
	const path = url.replace(/[?#].*$/s, "").replace(/\/+$/, "");
	const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/:]+)/i.exec(path)?.[1]?.toLowerCase() ?? null;
	const own = host === null ? null : providerOfHost(host);
	const named = (pattern) => decoded(pattern.exec(path)?.[1]);
	const onBedrock = named(/\/model\/([^/]+)\/(?:invoke|converse)(?:-with-response-stream|-stream)?$/);
	if (onBedrock !== null) return {
		host,
		provider: "bedrock",
		model: onBedrock
	};
	const gemini = named(/\/(?:models|tunedModels)\/([^/]+?)(?::|%3A)(?:stream)?generateContent$/i);
	if (gemini !== null) return {
		host,
		provider: "gemini",
		model: gemini
	};
	const vertex = named(/\/models\/([^/]+?)(?::|%3A)(?:stream)?rawPredict$/i);
	if (vertex !== null) {
		const isClaude = path.includes("/publishers/anthropic/");
		return {
			host,
			provider: isClaude ? "anthropic" : null,
			model: vertex
		};
	}
	const deployment = named(/\/deployments\/([^/]+)\//);
	if (deployment !== null) return {
		host,
		provider: own ?? "azure",
		model: deployment
	};
	const isOwnForm = OWN_FORMS.test(path) && !path.endsWith("/chat/completions");
	return {
		host,
		provider: own ?? (isOwnForm ? "generic" : null),
		model: null
	};
}
function decoded(part) {
	if (part === undefined) return null;
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
}),
41586: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { P: () => cacheModelOf });
var _assumptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84508);
const UNKNOWN = {
	expected: _assumptions_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
	worst: {
		..._assumptions_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
		refresh: "matched"
	},
	sources: []
};
function cacheModelOf({ cache }) {
	return cache ?? UNKNOWN;
}
}),
56623: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Qc: () => otherFormat,
	iu: () => earlyParameters,
	rM: () => openDifferences
});
var _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52535);
var _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69204);
var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49884);
var _cache_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41586);
const EARLY_PARAMETERS = new Set([
	"thinking",
	"output_config",
	"output_format",
	"outputConfig"
]);
const FORMATS = [
	"/output_config/format",
	"/output_format",
	"/outputConfig",
	"/outputConfig/textFormat"
];
function otherFormat(before, after) {
	if (after.rules.kind === "prefix" || before.provider !== after.provider) return null;
	const parameters = ({ units }) => units.findIndex(({ section, name }) => section === "params" && name === "messages");
	const [own, other] = [parameters(after), parameters(before)];
	const [value, earlier] = [after.units[own]?.value, before.units[other]?.value];
	if (value === undefined || earlier === undefined) return null;
	const said = (from, path) => (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)((0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__.hd)(from, path) ?? null, "sorted");
	const path = FORMATS.find((each) => said(value, each) !== said(earlier, each));
	return path === undefined ? null : {
		unit: own,
		path
	};
}
function earlyParameters(units) {
	const early = [];
	for (const { section, name, value } of units) {
		if (section === "messages") break;
		if (section !== "params" || name !== "messages" || !(0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(value)) continue;
		const found = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.jO)(value).filter(([key]) => EARLY_PARAMETERS.has(key));
		if (found.length > 0) early.push((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Xy)(found));
	}
	return early.length === 0 ? null : (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)(early, "sorted");
}
function openDifferences(before, after) {
	if (before.model !== after.model) return [];
	const { expected, worst } = (0, _cache_model_js__WEBPACK_IMPORTED_MODULE_3__.P)(after);
	const notes = [];
	if (worst.parametersFirst && !expected.parametersFirst && earlyParameters(before.units) !== earlyParameters(after.units)) {
		notes.push(`Thinking, effort or the output format changes: whether '${after.model}' prints them in front of tools and system is not documented. Expected is that only the messages are written again; at worst everything is.`);
	}
	if (after.shapeMayCount === true && reshaped(before.units, after.units)) {
		notes.push(`A text is a string in one request and a list of one block in the other: the same prompt by the documentation, but one report saw '${after.model}' write everything from there on again. Write it in one form.`);
	}
	return notes;
}
function reshaped(before, after) {
	return before.some((unit, at) => {
		const other = after[at];
		if (other === undefined || unit.section === "params") return false;
		return unit.shorthand !== other.shorthand && unit.section === other.section;
	});
}
}),
39605: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	_$: () => calibrationOf,
	gn: () => countedUnits,
	yU: () => LEAST_SAMPLE_TOKENS
});
var _estimate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7640);
var _families_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60007);
var _prefix_counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96500);
var _range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66866);
const LEAST_SAMPLES = 3;
const LEAST_SAMPLE_TOKENS = 200;
const SPREAD = .05;
const IMPLAUSIBLE = 2;
const SLACK = 600;
function calibrationOf(counts) {
	const samples = [...counts.values()].flatMap(({ sample }) => sample !== null && sample.o200k >= LEAST_SAMPLE_TOKENS ? [sample] : []);
	const learnt = new Map();
	for (const family of new Set(samples.map((sample) => sample.family))) {
		const own = samples.filter((sample) => sample.family === family);
		const factor = own.length < LEAST_SAMPLES ? null : narrowed(_families_js__WEBPACK_IMPORTED_MODULE_0__.BU[family].text, own);
		if (factor !== null) learnt.set(family, factor);
	}
	return learnt;
}
function narrowed([low, , high], samples) {
	const ratios = samples.map(({ own, o200k }) => own / o200k);
	const least = Math.max(low, Math.min(...ratios) * (1 - SPREAD));
	const most = Math.min(high, Math.max(...ratios) * (1 + SPREAD));
	if (least > most) return null;
	const sum = (of) => samples.reduce((all, one) => all + of(one), 0);
	const mid = sum(({ own }) => own) / sum(({ o200k }) => o200k);
	return [
		least,
		Math.min(most, Math.max(least, mid)),
		most
	];
}
async function countedUnits(segmented, counts, calibration) {
	const { units, tokenFamily } = segmented;
	const estimates = await (0, _estimate_js__WEBPACK_IMPORTED_MODULE_1__.cM)(units, tokenFamily, calibration.get(tokenFamily));
	if (counts.size === 0) return estimates;
	const ranges = [];
	let before = 0;
	for (const [index, key] of (0, _prefix_counts_js__WEBPACK_IMPORTED_MODULE_2__.N_)(segmented).entries()) {
		const unit = units[index];
		const tokens = counts.get(key)?.tokens;
		if (tokens === undefined || unit === undefined || !(0, _estimate_js__WEBPACK_IMPORTED_MODULE_1__.Tf)(unit)) continue;
		const own = estimates.slice(ranges.length, index + 1);
		if (!isPlausible(tokens - before, (0, _range_js__WEBPACK_IMPORTED_MODULE_3__.Sd)(own))) continue;
		const counted = units.slice(ranges.length, index + 1).filter(_estimate_js__WEBPACK_IMPORTED_MODULE_1__.Tf).length;
		ranges.push(...counted === 1 ? alone(own, tokens - before) : shared(own, tokens - before));
		before = tokens;
	}
	return [...ranges, ...estimates.slice(ranges.length)];
}
function isPlausible(tokens, { low, high }) {
	return tokens >= low / IMPLAUSIBLE - SLACK && tokens >= 0 && tokens <= high * IMPLAUSIBLE + SLACK;
}
function alone(estimates, tokens) {
	return estimates.map((_, index) => (0, _range_js__WEBPACK_IMPORTED_MODULE_3__.pV)(index === estimates.length - 1 ? tokens : 0));
}
function shared(estimates, tokens) {
	const all = (0, _range_js__WEBPACK_IMPORTED_MODULE_3__.Sd)(estimates).mid || 1;
	let [seen, given] = [0, 0];
	return estimates.map(({ kind, low, mid, high }, index) => {
		seen += mid;
		const upTo = index === estimates.length - 1 ? tokens : Math.round(tokens * seen / all);
		const share = upTo - given;
		given = upTo;
		if (kind === "exact" && mid === 0) return (0, _range_js__WEBPACK_IMPORTED_MODULE_3__.pV)(0);
		return {
			kind: "estimate",
			low: Math.min(low, share),
			mid: share,
			high: Math.max(share, Math.min(high, tokens))
		};
	});
}
}),
7640: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	cM: () => estimateUnits,
	Hi: () => exactUnits,
	Tf: () => hasTokens,
	S_: () => o200kOf
});
var json_value = __webpack_require__(49884);
var tokens_content = __webpack_require__(16888);
var external_node_crypto_ = __webpack_require__(77598);
;
const TOKEN_END = 192;
const NONE = -1;
const SEED = 2166136261;
const PRIME = 16777619;
function bytePairCounter({ tokens: all, split }) {
	const ranks = new RankTable(all);
	let buffer = new Uint8Array(1024);
	const encoder = new TextEncoder();
	return (text) => {
		let tokens = 0;
		for (const piece of text.match(split) ?? []) {
			if (piece.length * 3 > buffer.length) buffer = new Uint8Array(piece.length * 3);
			const { written } = encoder.encodeInto(piece, buffer);
			tokens += ranks.of(buffer, 0, written) === NONE ? merged(buffer, written, ranks) : 1;
		}
		return tokens;
	};
}
function merged(buffer, length, ranks) {
	const starts = Array.from({ length: length + 1 }, (_, at) => at);
	const rankAt = (part) => {
		const [start, end] = [starts[part], starts[part + 2]];
		return start === undefined || end === undefined ? NONE : ranks.of(buffer, start, end);
	};
	const pairs = starts.map((_, part) => rankAt(part));
	for (;;) {
		let lowest = NONE;
		for (let part = 0; part < pairs.length; part += 1) {
			const [rank = NONE, best = NONE] = [pairs[part], pairs[lowest]];
			if (rank !== NONE && (best === NONE || rank < best)) lowest = part;
		}
		if (lowest === NONE) return starts.length - 1;
		starts.splice(lowest + 1, 1);
		pairs.splice(lowest + 1, 1);
		pairs[lowest] = rankAt(lowest);
		if (lowest > 0) pairs[lowest - 1] = rankAt(lowest - 1);
	}
}
class RankTable {
	#bytes;
	#starts;
	#slots;
	constructor(bytes) {
		const count = countOf(bytes);
		const size = 2 ** Math.ceil(Math.log2(2 * count + 1));
		const starts = new Uint32Array(count + 1);
		const slots = new Int32Array(size).fill(NONE);
		let rank = 0;
		let hash = SEED;
		for (let at = 0; at < bytes.length; at += 1) {
			const byte = bytes[at] ?? 0;
			if (byte !== TOKEN_END) {
				hash = Math.imul(hash ^ byte, PRIME);
				continue;
			}
			let slot = (hash ^ hash >>> 15) & size - 1;
			while (slots[slot] !== NONE) slot = slot + 1 & size - 1;
			slots[slot] = rank;
			rank += 1;
			starts[rank] = at + 1;
			hash = SEED;
		}
		this.#bytes = bytes;
		this.#starts = starts;
		this.#slots = slots;
	}
	of(buffer, start, end) {
		let slot = this.#slotOf(buffer, start, end);
		for (;;) {
			const rank = this.#slots[slot] ?? NONE;
			if (rank === NONE || this.#isToken(rank, buffer, start, end)) return rank;
			slot = this.#after(slot);
		}
	}
	#isToken(rank, buffer, start, end) {
		const own = this.#starts[rank] ?? 0;
		if ((this.#starts[rank + 1] ?? 0) - own !== end - start + 1) return false;
		for (let at = start; at < end; at += 1) if (buffer[at] !== this.#bytes[own + at - start]) return false;
		return true;
	}
	#slotOf(buffer, start, end) {
		let hash = SEED;
		for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (buffer[at] ?? 0), PRIME);
		return (hash ^ hash >>> 15) & this.#slots.length - 1;
	}
	#after(slot) {
		return slot + 1 & this.#slots.length - 1;
	}
}
function countOf(bytes) {
	let count = 0;
	for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === TOKEN_END) count += 1;
	return count;
}
;
const LONGEST_RUN = 2e3;
function splitRuns(text) {
	if (text.length <= LONGEST_RUN) return [text];
	const pieces = [];
	let start = 0;
	let run = 0;
	let inSpace = false;
	for (let index = 0; index < text.length; index += 1) {
		const space = isSpace(text.charCodeAt(index));
		if (space !== inSpace) {
			inSpace = space;
			run = 0;
		}
		if (run >= LONGEST_RUN && !isLowSurrogate(text.charCodeAt(index))) {
			pieces.push(text.slice(start, index));
			start = index;
			run = 0;
		}
		run += 1;
	}
	pieces.push(text.slice(start));
	return pieces;
}
function isSpace(code) {
	if (code <= 127) return code === 32 || code >= 9 && code <= 13;
	return /\s/.test(String.fromCharCode(code));
}
function isLowSurrogate(code) {
	return code >= 56320 && code <= 57343;
}
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var external_node_url_ = __webpack_require__(73136);
var external_node_zlib_ = __webpack_require__(38522);
;
async function loadVocabulary() {
	const { O200K_TOKEN_SPLIT_REGEX } = await __webpack_require__.e(9587).then(__webpack_require__.bind(__webpack_require__, 39587));
	const folder = external_node_path_.dirname((0, external_node_url_.fileURLToPath)(import.meta.url));
	const tokens = (0, external_node_zlib_.brotliDecompressSync)((0, external_node_fs_.readFileSync)(external_node_path_.join(folder, "o200k_base.br")));
	return {
		tokens,
		split: O200K_TOKEN_SPLIT_REGEX
	};
}
;
const MEMO_ENTRIES = 5e4;
const memo = new Map();
let loading;
function loadCounter() {
	loading ??= load();
	return loading;
}
async function load() {
	const countTokens = bytePairCounter(await loadVocabulary());
	const countSection = (text) => {
		let tokens = 0;
		for (const piece of splitRuns(text)) tokens += countTokens(piece);
		return {
			tokens,
			...sharesOf(text)
		};
	};
	const countText = (text) => {
		const sample = sampleOf(text);
		const sections = sectionsOf(sample).map((section) => remembered(section, countSection));
		const sum = sections.reduce((all, { tokens }) => all + tokens, 0);
		const tokens = Math.round(sum * text.length / sample.length);
		return {
			tokens,
			...sharesOf(sample)
		};
	};
	return (text) => remembered(text, text.length < LONG ? countSection : countText);
}
function remembered(text, count) {
	const key = (0, external_node_crypto_.createHash)("sha256").update(text, "utf16le").digest("base64");
	const known = memo.get(key);
	if (known !== undefined) return known;
	const counted = count(text);
	if (memo.size >= MEMO_ENTRIES) memo.clear();
	memo.set(key, counted);
	return counted;
}
const LONG = 16384;
const SECTION = 4096;
const BETWEEN_WORDS = /(?<=[a-z]) (?=[A-Za-z])/g;
function sectionsOf(text) {
	const sections = [];
	let start = 0;
	for (;;) {
		BETWEEN_WORDS.lastIndex = start + SECTION;
		const end = BETWEEN_WORDS.exec(text)?.index;
		if (end === undefined) break;
		sections.push(text.slice(start, end));
		start = end;
	}
	return [...sections, text.slice(start)];
}
const COUNTED_UNITS = 1e6;
const WINDOWS = 20;
function sampleOf(text) {
	if (text.length <= 2 * COUNTED_UNITS) return text;
	const stride = text.length / WINDOWS;
	const windows = Array.from({ length: WINDOWS }, (_, index) => {
		const start = Math.floor(index * stride);
		return text.slice(start, start + COUNTED_UNITS / WINDOWS);
	});
	return windows.join("");
}
const CJK = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u;
const EMOJI = /\p{Extended_Pictographic}/u;
const CODE = /[{}()[\]<>;:=,"'`_/\\|&+*$#@]/;
const ASCII = 128;
const ofAscii = (pattern) => Array.from({ length: ASCII }, (_, code) => pattern.test(String.fromCharCode(code)));
const SEEN = ofAscii(/\S/);
const IS_CODE = ofAscii(CODE);
function sharesOf(text) {
	let [all, cjk, code, emoji] = [
		0,
		0,
		0,
		0
	];
	for (let at = 0; at < text.length; at += 1) {
		const point = text.codePointAt(at) ?? 0;
		if (point < ASCII) {
			if (SEEN[point] === true) all += 1;
			if (IS_CODE[point] === true) code += 1;
			continue;
		}
		const char = String.fromCodePoint(point);
		if (char.length === 2) at += 1;
		if (/\S/u.test(char)) all += 1;
		if (CJK.test(char)) cjk += 1;
		if (EMOJI.test(char)) emoji += 1;
	}
	const share = (count) => all === 0 ? 0 : count / all;
	return {
		cjk: share(cjk),
		code: share(code),
		emoji: share(emoji)
	};
}
var families = __webpack_require__(60007);
;
const CLAUDE_VISION = {
	url: "https://platform.claude.com/docs/en/build-with-claude/vision",
	read: "2026-11-30"
};
const OPENAI_VISION = {
	url: "https://platform.openai.com/docs/guides/vision/calculating-costs",
	read: "2026-11-23"
};
const IMAGE_COUNTS = {
	url: "https://huggingface.co/datasets/JOHNISKING/image-token-cost",
	read: "2026-11-30"
};
const GEMINI_FILES = {
	url: "https://firebase.google.com/docs/vertex-ai/input-file-requirements",
	read: "2026-11-23"
};
const patches = ({ width, height }, side) => Math.ceil(width / side) * Math.ceil(height / side);
function scaled({ width, height }, factor) {
	return {
		width: Math.max(1, width * factor),
		height: Math.max(1, height * factor)
	};
}
function around(tokens, below = .95, above = 1.05) {
	return [
		Math.floor(tokens * below),
		tokens,
		Math.ceil(tokens * above) + 1
	];
}
function claude(edge, most) {
	return (image) => {
		const fitted = scaled(image, Math.min(1, edge / Math.max(image.width, image.height)));
		const tokens = patches(fitted, 28);
		return tokens <= most ? around(tokens) : around(most, .88, 1);
	};
}
function tiles(image) {
	const fitted = scaled(image, Math.min(1, 2048 / Math.max(image.width, image.height)));
	const shorter = scaled(fitted, Math.min(1, 768 / Math.min(fitted.width, fitted.height)));
	return patches(shorter, 512);
}
function earlierOpenAi(image, detail) {
	if (detail === "low") return [
		70,
		85,
		300
	];
	const count = tiles(image);
	const patched = Math.min(1536, patches(image, 32));
	const [least, usual] = [70 + 140 * count, 85 + 170 * count];
	return [
		Math.min(least, patched),
		usual,
		Math.max(usual, Math.ceil(patched * 2.46))
	];
}
function laterOpenAi(image, detail) {
	if (detail === "low") return [
		70,
		256,
		800
	];
	const tokens = Math.ceil(patches(image, 32) * 1.2);
	return around(detail === "high" ? Math.min(tokens, 2942) : tokens);
}
const RULES = {
	"claude-4.6": {
		unknown: [
			16,
			1300,
			1600
		],
		of: claude(1568, 1568),
		source: CLAUDE_VISION
	},
	"claude-4.7": {
		unknown: [
			16,
			1500,
			4900
		],
		of: claude(2576, 4784),
		source: CLAUDE_VISION
	},
	openai: {
		unknown: [
			70,
			765,
			3779
		],
		of: earlierOpenAi,
		source: OPENAI_VISION
	},
	"openai-6": {
		unknown: [
			2,
			1229,
			14400
		],
		of: laterOpenAi,
		source: IMAGE_COUNTS
	},
	gemini: {
		unknown: [
			258,
			258,
			3096
		],
		of: (image) => {
			const small = image.width <= 384 && image.height <= 384;
			const count = small ? 1 : patches(image, 768);
			return [
				258,
				258 * count,
				258 * Math.max(count, small ? 1 : patches(image, 256))
			];
		},
		source: GEMINI_FILES
	},
	"gemini-3": {
		unknown: [
			1060,
			1090,
			1105
		],
		of: () => [
			1060,
			1090,
			1105
		],
		source: IMAGE_COUNTS
	},
	other: {
		unknown: [
			16,
			1e3,
			6404
		],
		of: () => [
			16,
			1e3,
			6404
		],
		source: "assumed"
	}
};
function imageTokens(family, { pixels, detail }) {
	const rule = RULES[family];
	return pixels === null ? rule.unknown : rule.of(pixels, detail);
}
const IMAGE_SOURCES = Object.values(RULES).flatMap(({ source }) => source === "assumed" ? [] : [source]);
;
const PAGES = {
	"claude-4.6": {
		tokens: [
			1500,
			3e3,
			4600
		],
		source: {
			url: "https://docs.anthropic.com/en/docs/build-with-claude/pdf-support",
			read: "2026-11-23"
		}
	},
	"claude-4.7": {
		tokens: [
			1500,
			3500,
			7800
		],
		source: "assumed"
	},
	openai: {
		tokens: [
			500,
			1500,
			4500
		],
		source: "assumed"
	},
	"openai-6": {
		tokens: [
			500,
			1500,
			4500
		],
		source: "assumed"
	},
	gemini: {
		tokens: [
			258,
			560,
			3e3
		],
		source: "assumed"
	},
	"gemini-3": {
		tokens: [
			258,
			560,
			3e3
		],
		source: "assumed"
	},
	other: {
		tokens: [
			258,
			2e3,
			6e3
		],
		source: "assumed"
	}
};
const PAGE_BYTES = [
	5e5,
	5e4,
	5e3
];
const UNKNOWN_PAGES = [
	1,
	5,
	100
];
const VIDEO_SECOND = [
	66,
	263,
	300
];
const SECOND_BYTES = [
	2e6,
	25e4,
	1e4
];
const UNKNOWN_SECONDS = [
	1,
	60,
	3600
];
const SOUND_SECOND = {
	gemini: {
		tokens: [
			32,
			32,
			32
		],
		source: {
			url: "https://ai.google.dev/gemini-api/docs/tokens",
			read: "2026-12-01"
		}
	},
	other: {
		tokens: [
			10,
			10,
			34
		],
		source: {
			url: "https://tools.gera.services/audio-token-cost-estimator",
			read: "2026-12-01"
		}
	}
};
const SOUND_BYTES = [
	192e3,
	16e3,
	4e3
];
function attachmentTokens(family, { kind, bytes, pages, seconds }) {
	if (kind === "document") return documentTokens(family, bytes, pages);
	if (kind === "video") return perSecond(VIDEO_SECOND, secondsIn(bytes, SECOND_BYTES));
	const { tokens } = SOUND_SECOND[family.startsWith("gemini") ? "gemini" : "other"];
	return perSecond(tokens, seconds === null ? secondsIn(bytes, SOUND_BYTES) : [
		seconds,
		seconds,
		seconds
	]);
}
function secondsIn(bytes, rate) {
	if (bytes === null) return UNKNOWN_SECONDS;
	return [
		bytes / rate[0],
		bytes / rate[1],
		bytes / rate[2]
	];
}
function perSecond(tokens, seconds) {
	const each = (index) => tokens[index] * Math.max(1, Math.ceil(seconds[index]));
	return [
		each(0),
		each(1),
		each(2)
	];
}
function documentTokens(family, bytes, known) {
	const [low, mid, high] = PAGES[family].tokens;
	if (known !== null) return [
		Math.min(low, 300) * known,
		mid * known,
		high * known
	];
	const pages = (index) => bytes === null ? UNKNOWN_PAGES[index] : Math.max(1, Math.ceil(bytes / PAGE_BYTES[index]));
	return [
		low * pages(0),
		mid * pages(1),
		high * pages(2)
	];
}
var range = __webpack_require__(66866);
;
async function estimateUnits(units, family, text = families.BU[family].text, before) {
	const count = await loadCounter();
	return units.map((unit, index) => {
		if (!hasTokens(unit)) return range.jz;
		const total = [
			0,
			0,
			0
		];
		addContent(total, unit, {
			family,
			text
		}, count);
		if (unit.kind === "tool" && unit.added?.instead !== true) {
			const { perTool, perProperty } = families.BU[family].toolOverhead;
			total[2] += perTool + perProperty * properties(unit.value);
		}
		if (unit.added !== undefined) add(total, unit.added.tokens, 1);
		if (beginsMessage(unit, units[index - 1] ?? before, families.BU[family])) {
			add(total, families.BU[family].message, 1);
			const name = / \((.+)\)$/.exec(unit.frame)?.[1];
			if (name !== undefined) add(total, families.BU[family].text, count(name).tokens + 1);
		}
		return (0, range.Ju)(...total);
	});
}
function exactUnits(units, unitTokens) {
	if (!unitTokens.every((tokens) => Number.isSafeInteger(tokens) && tokens >= 0)) return null;
	if (units.filter(hasTokens).length !== unitTokens.length) return null;
	const counts = unitTokens.values();
	return units.map((unit) => hasTokens(unit) ? (0, range.pV)(counts.next().value ?? 0) : range.jz);
}
async function o200kOf(units) {
	const [unit, ...more] = units.filter(hasTokens);
	if (unit === undefined || more.length > 0 || unit.kind !== "text") return null;
	const count = await loadCounter();
	const texts = (0, tokens_content.$)(unit).texts.map(count);
	if (texts.some(({ cjk }) => cjk >= families.pI)) return null;
	return texts.reduce((sum, { tokens }) => sum + tokens, 0);
}
function hasTokens(unit) {
	return unit.kind !== "namespace" && unit.kind !== "parameters";
}
function addContent(total, unit, { family, text: factors }, count) {
	const rule = families.BU[family];
	const content = (0, tokens_content.$)(unit);
	for (const text of content.texts) {
		const counted = count(text);
		const words = wordsOf(counted, rule) ?? factors;
		add(total, unit.kind === "tool" ? rule.tool : words, counted.tokens);
	}
	for (const image of content.images) add(total, imageTokens(family, image), 1);
	for (const each of content.attachments) add(total, attachmentTokens(family, each), 1);
}
function wordsOf({ cjk, code, emoji }, rule) {
	if (emoji >= families.Nq && rule.emoji !== undefined) return rule.emoji;
	if (cjk >= families.pI) return rule.cjk ?? rule.text;
	return code >= families.u0 ? rule.code : undefined;
}
function add(total, triple, times) {
	total[0] += triple[0] * times;
	total[1] += triple[1] * times;
	total[2] += triple[2] * times;
}
function beginsMessage(unit, before, rule) {
	if (unit.section !== "messages" && !(unit.section === "system" && rule.systemIsMessage)) return false;
	return before?.section !== unit.section || before.index !== unit.index;
}
function properties(value) {
	if ((0, json_value.cy)(value)) return value.reduce((sum, item) => sum + properties(item), 0);
	if (!(0, json_value.Gv)(value)) return 0;
	const declared = (0, json_value.Jt)(value, "properties");
	const own = (0, json_value.Gv)(declared) ? (0, json_value.jO)(declared).length : 0;
	return (0, json_value.jO)(value).reduce((sum, [, member]) => sum + properties(member), own);
}
}),
60007: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	BU: () => FAMILIES,
	Nq: () => EMOJI_SHARE,
	pI: () => CJK_SHARE,
	u0: () => CODE_SHARE
});
const CJK_SHARE = .3;
const CODE_SHARE = .12;
const EMOJI_SHARE = .1;
const NO_OVERHEAD = {
	perTool: 0,
	perProperty: 0
};
const CLAUDE_OVERHEAD = {
	perTool: 53,
	perProperty: 12
};
const AI_TOKENIZER = {
	url: "https://github.com/coder/ai-tokenizer",
	read: "2026-11-23"
};
const FAMILIES = {
	openai: {
		text: [
			.98,
			1,
			1.02
		],
		tool: [
			.5,
			.8,
			1.1
		],
		message: [
			3,
			4,
			4
		],
		systemIsMessage: true,
		toolOverhead: NO_OVERHEAD,
		source: AI_TOKENIZER,
		note: "GPT-4o and later: o200k_base itself, 98.7 to 99.9 % of the counts of the API. The factors for tools are assumed."
	},
	"openai-6": {
		text: [
			.98,
			1,
			1.02
		],
		tool: [
			.5,
			.8,
			1.1
		],
		message: [
			3,
			4,
			4
		],
		systemIsMessage: true,
		toolOverhead: NO_OVERHEAD,
		source: AI_TOKENIZER,
		note: "GPT-6: as GPT-4o and later; pictures by patches of 32 pixels."
	},
	"claude-4.6": {
		text: [
			.97,
			1.18,
			1.35
		],
		cjk: [
			.97,
			1.18,
			1.47
		],
		emoji: [
			.7,
			1.2,
			2.5
		],
		tool: [
			.97,
			1.18,
			1.35
		],
		message: [
			3,
			4,
			8
		],
		systemIsMessage: false,
		toolOverhead: CLAUDE_OVERHEAD,
		source: {
			url: "https://github.com/sammcj/ingest/pull/65",
			read: "2026-11-23"
		},
		note: "Claude up to 4.6: 1.18 over o200k_base on one published sample; ranges from windows of 4,000 characters."
	},
	"claude-4.7": {
		text: [
			1.1,
			1.5,
			1.8
		],
		cjk: [
			.97,
			1.25,
			1.7
		],
		code: [
			1.05,
			1.4,
			1.8
		],
		emoji: [
			.7,
			1.4,
			3
		],
		tool: [
			1.05,
			1.45,
			1.8
		],
		message: [
			3,
			4,
			8
		],
		systemIsMessage: false,
		toolOverhead: CLAUDE_OVERHEAD,
		source: {
			url: "https://github.com/sammcj/ingest/pull/65",
			read: "2026-11-23"
		},
		note: "Claude 4.7 and later: 1.5 over o200k_base in two published samples, 1.0 to 1.46 over 4.6 by language."
	},
	gemini: {
		text: [
			.95,
			1.08,
			1.2
		],
		emoji: [
			.5,
			1,
			2
		],
		tool: [
			.95,
			1.08,
			1.2
		],
		message: [
			2,
			4,
			8
		],
		systemIsMessage: false,
		toolOverhead: NO_OVERHEAD,
		source: AI_TOKENIZER,
		note: "Gemini: 1.08 over o200k_base as fitted by others."
	},
	"gemini-3": {
		text: [
			.95,
			1.08,
			1.2
		],
		emoji: [
			.5,
			1,
			2
		],
		tool: [
			.95,
			1.08,
			1.2
		],
		message: [
			2,
			4,
			8
		],
		systemIsMessage: false,
		toolOverhead: NO_OVERHEAD,
		source: AI_TOKENIZER,
		note: "Gemini 3 and later: as before; a picture has about 1,090 tokens whatever its size."
	},
	other: {
		text: [
			.8,
			1,
			1.3
		],
		emoji: [
			.5,
			1,
			3
		],
		tool: [
			.5,
			1,
			1.3
		],
		message: [
			2,
			4,
			8
		],
		systemIsMessage: true,
		toolOverhead: NO_OVERHEAD,
		source: "assumed",
		note: "DeepSeek, xAI, Mistral and others: low confidence."
	}
};
}),
64416: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	PG: () => parseLock,
	Sy: () => LOCK_NAME,
	rY: () => printLock
});
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55816);
var _families_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60007);
var _prefix_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96500);
const LOCK_NAME = "prompt-cache-guard.lock";
const MOST_TOKENS = 1e8;
function printLock(counts) {
	return [...counts].toSorted(([a], [b]) => a < b ? -1 : 1).map(([prefix, { tokens, sample }]) => JSON.stringify({
		v: 1,
		prefix,
		tokens,
		...sample !== null && { ...sample }
	})).map((line) => `${line}\n`).join("");
}
function parseLock(text) {
	if (Buffer.byteLength(text) > _limits_js__WEBPACK_IMPORTED_MODULE_0__.b.lockBytes) return null;
	const counts = new Map();
	const disputed = new Set();
	let strays = 0;
	for (const line of text.split("\n")) {
		if (line.trim() === "") continue;
		const found = countIn(line);
		if (found === null) {
			strays += 1;
			continue;
		}
		const [prefix, count] = found;
		const known = counts.get(prefix);
		if (known !== undefined && known.tokens !== count.tokens) disputed.add(prefix);
		counts.set(prefix, count);
	}
	for (const prefix of disputed) counts.delete(prefix);
	return {
		counts,
		strays
	};
}
function countIn(line) {
	const value = valueOf(line);
	if (typeof value !== "object" || value === null) return null;
	const member = (name) => Reflect.get(value, name);
	const [prefix, tokens] = [member("prefix"), member("tokens")];
	if (member("v") !== 1 || typeof prefix !== "string" || !isKey(prefix)) return null;
	if (!isCount(tokens)) return null;
	return [prefix, {
		tokens,
		sample: sampleOf(member)
	}];
}
function sampleOf(member) {
	const [family, own, o200k] = [
		member("family"),
		member("own"),
		member("o200k")
	];
	if (!isFamily(family) || !isCount(own) || !isCount(o200k)) return null;
	return {
		family,
		own,
		o200k
	};
}
function valueOf(line) {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
}
function isKey(text) {
	return text.length === _prefix_counts_js__WEBPACK_IMPORTED_MODULE_1__.J4 && /^[0-9a-f]+$/.test(text);
}
function isCount(value) {
	return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= MOST_TOKENS;
}
function isFamily(value) {
	return typeof value === "string" && Object.hasOwn(_families_js__WEBPACK_IMPORTED_MODULE_2__.BU, value);
}
}),
96500: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	J4: () => KEY_LENGTH,
	MV: () => prefixKey,
	N_: () => prefixKeys
});
var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37882);
function prefixKeys({ api, units, freeForm }) {
	const chain = (0, _hash_js__WEBPACK_IMPORTED_MODULE_0__.dR)(units.map((unit) => (0, _hash_js__WEBPACK_IMPORTED_MODULE_0__.lx)(unit, freeForm)));
	return chain.map((link) => prefixKey(api, link));
}
function prefixKey(api, link) {
	return (0, _hash_js__WEBPACK_IMPORTED_MODULE_0__.sc)(`${api}\0${link}`).slice(0, KEY_LENGTH);
}
const KEY_LENGTH = 32;
}),
66866: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	GR: () => belowMinimum,
	Ju: () => estimated,
	Sd: () => sumRanges,
	jz: () => NO_TOKENS,
	pV: () => exactly
});
const NO_TOKENS = exactly(0);
function exactly(tokens) {
	return {
		kind: "exact",
		low: tokens,
		mid: tokens,
		high: tokens
	};
}
function estimated(low, mid, high) {
	if (!(low >= 0 && low <= mid && mid <= high && Number.isFinite(high))) throw new RangeError(`Expected 0 <= low <= mid <= high, got ${low}, ${mid}, ${high}.`);
	return {
		kind: "estimate",
		low: Math.floor(low),
		mid: Math.round(mid),
		high: Math.ceil(high)
	};
}
function sumRanges(ranges) {
	let [low, mid, high] = [
		0,
		0,
		0
	];
	for (const range of ranges) {
		low += range.low;
		mid += range.mid;
		high += range.high;
	}
	const exact = ranges.every((range) => range.kind === "exact");
	return {
		kind: exact ? "exact" : "estimate",
		low,
		mid,
		high
	};
}
function belowMinimum(range, minimum) {
	if (range.high < minimum) return "certain";
	if (range.mid < minimum) return "likely";
	return range.low < minimum ? "unlikely" : "no";
}
}),
26628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { $: () => shownRatio });
const SLACK = 1e-9;
function shownRatio(ratio) {
	return (Math.floor(ratio * 100 + SLACK) / 100).toFixed(2);
}
}),
4718: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	YY: () => approximately,
	eg: () => aboutTokens,
	k2: () => describeTokens,
	zD: () => grouped
});
function describeTokens(range) {
	if (range.kind === "exact") return plural(range.mid, grouped(range.mid));
	const low = grouped(significant(range.low, Math.floor));
	const high = grouped(significant(range.high, Math.ceil));
	const about = aboutTokens(range.mid);
	return low === high ? about : `${about} (${low}–${high})`;
}
function aboutTokens(tokens) {
	return `about ${plural(tokens, approximately(tokens))}`;
}
function approximately(tokens) {
	return grouped(significant(tokens, Math.round));
}
function grouped(value) {
	return String(Math.round(value)).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
function plural(tokens, shown) {
	return `${shown} ${Math.round(tokens) === 1 ? "token" : "tokens"}`;
}
function significant(value, round) {
	const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
	return round(value / unit) * unit;
}
})
};
