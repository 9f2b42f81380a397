export const id = 6727;
export const ids = [6727];
export const modules = {
10702: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { P: () => Beginnings });
const EACH = 32;
const MOST = 5e5;
const MOST_SEEN = 200;
class Beginnings {
	#most;
	#young = new Map();
	#old = new Map();
	#weight = 0;
	#generation = 0;
	constructor(most = MOST) {
		this.#most = most;
	}
	get generation() {
		return this.#generation;
	}
	longest(place, text, standing) {
		return this.#longest(place, text, (path) => {
			const found = deepest(path, standing);
			return found === null || found.steps < 2 ? [] : [found];
		});
	}
	ending(place, text, standing) {
		return this.#longest(place, text, (path) => path.flatMap(({ branch: { end }, steps, isWhole }) => isWhole && end !== null && standing(end) === "live" ? [{
			steps,
			state: end
		}] : []));
	}
	#longest(place, { hashes }, foundOn) {
		const roots = [this.#young.get(place), this.#old.get(place)];
		const found = roots.flatMap((root) => root === undefined ? [] : foundOn(walk(root, hashes)));
		return found.reduce((best, each) => best === null || each.steps > best.steps ? each : best, null);
	}
	add(place, text, state, steps = text.hashes.length) {
		const hashes = text.hashes.subarray(0, steps);
		const root = this.#young.get(place) ?? branch(new Uint32Array(0), null);
		this.#young.set(place, root);
		this.#weight += EACH + insert(root, hashes, state);
		if (this.#weight < this.#most) return;
		this.#old = this.#young;
		this.#young = new Map();
		this.#weight = 0;
		this.#generation += 1;
	}
}
function branch(edge, end) {
	return {
		edge,
		next: new Map(),
		end
	};
}
function walk(root, hashes) {
	const path = [];
	let [steps, at] = [0, root];
	for (;;) {
		const next = at.next.get(hashes[steps] ?? -1);
		if (next === undefined) return path;
		const equal = equalSteps(next.edge, hashes, steps);
		const isWhole = equal === next.edge.length;
		steps += equal;
		path.push({
			branch: next,
			steps,
			isWhole
		});
		if (!isWhole) return path;
		at = next;
	}
}
function equalSteps(edge, hashes, from) {
	let equal = 0;
	while (equal < edge.length && edge[equal] === hashes[from + equal]) equal += 1;
	return equal;
}
function deepest(path, standing) {
	const left = { looks: MOST_SEEN };
	for (const { branch, steps } of path.toReversed()) {
		const state = liveBelow(branch, standing, left);
		if (state !== null) return {
			steps,
			state
		};
	}
	return null;
}
function liveBelow(here, standing, left) {
	if (left.looks <= 0) return null;
	left.looks -= 1;
	if (here.end !== null) {
		const now = standing(here.end);
		if (now === "live") return here.end;
		if (now === "gone") here.end = null;
	}
	for (const [step, below] of here.next) {
		const state = liveBelow(below, standing, left);
		if (state !== null) return state;
		cutOff(here, step, below);
		if (left.looks <= 0) return null;
	}
	return null;
}
function cutOff(above, step, here) {
	if (here.end !== null || here.next.size > 1) return;
	const [only] = here.next.values();
	if (only === undefined) {
		above.next.delete(step);
		return;
	}
	const edge = new Uint32Array(here.edge.length + only.edge.length);
	edge.set(here.edge);
	edge.set(only.edge, here.edge.length);
	only.edge = edge;
	above.next.set(step, only);
}
function insert(root, hashes, state) {
	let [steps, at] = [0, root];
	while (steps < hashes.length) {
		const first = hashes[steps] ?? -1;
		const next = at.next.get(first);
		if (next === undefined) {
			at.next.set(first, branch(hashes.slice(steps), state));
			return hashes.length - steps;
		}
		const equal = equalSteps(next.edge, hashes, steps);
		if (equal < next.edge.length) {
			const upper = branch(next.edge.subarray(0, equal), null);
			next.edge = next.edge.subarray(equal);
			upper.next.set(next.edge[0] ?? -1, next);
			at.next.set(first, upper);
			at = upper;
		} else at = next;
		steps += equal;
	}
	at.end = state;
	return 0;
}
}),
75847: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { d: () => Expectation });
var blocks = __webpack_require__(16616);
var recent = __webpack_require__(67117);
;
const SLOTS = 24;
let made = 0;
class Lineage {
	id = made += 1;
	requests = [];
	#next = 0;
	add(request) {
		const slot = this.#next;
		this.#next = (slot + 1) % SLOTS;
		const forgotten = this.requests[slot];
		if (forgotten !== undefined) for (const seen of forgotten.holds) seen.mask &= ~(1 << slot);
		const earlier = {
			...request,
			slot,
			holds: [],
			newest: null
		};
		this.requests[slot] = earlier;
		return earlier;
	}
	has(earlier) {
		return this.requests[earlier.slot] === earlier;
	}
}
function hold(earlier, unit) {
	const bit = 1 << earlier.slot;
	if ((unit.mask & bit) !== 0) return;
	unit.mask |= bit;
	earlier.holds.push(unit);
	for (const step of unit.steps) {
		if ((step.mask & bit) !== 0) continue;
		step.mask |= bit;
		earlier.holds.push(step);
	}
}
function bitsOf(mask) {
	let [count, left] = [0, mask];
	for (; left !== 0; left &= left - 1) count += 1;
	return count;
}
;
const MOST_UNITS = 3e4;
const MOST_STEPS = 1e5;
class PiecesIndex {
	#units = new recent.g(MOST_UNITS);
	#steps = new recent.g(MOST_STEPS);
	unit(site, { key }) {
		const seen = this.#units.get(key ^ site);
		return seen === undefined || seen.mask === 0 ? undefined : seen;
	}
	step(site, key) {
		const seen = this.#steps.get(key ^ site);
		return seen === undefined || seen.mask === 0 ? undefined : seen;
	}
	add(site, { key, steps }, lineage) {
		const known = this.#units.get(key ^ site);
		if (known?.lineage === lineage) return known;
		const met = new Map();
		for (const step of steps) {
			const seen = this.#step(step ^ site, lineage);
			const count = (met.get(seen) ?? 0) + 1;
			met.set(seen, count);
			seen.count = Math.max(seen.count, count);
		}
		const unit = {
			lineage,
			mask: 0,
			steps: [...met.keys()]
		};
		this.#units.set(key ^ site, unit);
		return unit;
	}
	#step(key, lineage) {
		const known = this.#steps.get(key);
		if (known?.lineage === lineage) return known;
		const step = {
			lineage,
			mask: 0,
			count: 0,
			met: 0,
			metIn: 0
		};
		this.#steps.set(key, step);
		return step;
	}
}
;
const MOST_OF_THEM = 2 / 3;
const TELLING = 8;
const ONE_TEXT = .75;
const HALF = .5;
const NONE = {
	length: 0,
	relative: null,
	lastOwed: -1,
	fresh: 0
};
class Owing {
	#request;
	#covered;
	#parts;
	constructor(parts) {
		this.#parts = parts;
		this.#request = parts.request;
		this.#covered = parts.covered;
	}
	to(lineage, sent, minimum) {
		const before = this.#before(lineage, sent);
		const live = this.#live(lineage, sent, before);
		if (live === 0) return NONE;
		const recurrences = this.#parts.recurrences(lineage, live);
		const relatives = this.#relatives(lineage, live, recurrences, minimum);
		const { rules } = this.#request;
		if (rules.kind === "prefix" && rules.wholeUnits === true && bitsOf(relatives) < 2) return NONE;
		const least = MOST_OF_THEM * bitsOf(relatives);
		const own = before === null ? 0 : relatives & 1 << before.slot;
		const last = this.#last();
		const isMost = ({ mask }) => bitsOf(mask & relatives) >= least;
		const isTold = bitsOf(relatives) >= TELLING || this.#sharesMessages(recurrences.filter(isMost), last);
		const isCommon = (each) => isMost(each) && (isTold || this.#request.sectionOf(each.unit) !== "messages");
		const end = this.#endOfCommon(recurrences, isCommon);
		const counting = recurrences.filter((each) => each.unit >= this.#covered.units && each.unit <= last && ((each.mask & own) !== 0 || each.unit < end && isCommon(each)));
		const relative = largest(lineage, relatives, counting);
		if (relative === null) return NONE;
		const bit = 1 << relative.slot;
		const lastOwed = counting.findLast(({ mask }) => (mask & bit) !== 0)?.unit ?? -1;
		const length = Math.min(sums(counting)[relative.slot] ?? 0, Math.max(0, relative.length - this.#covered.length));
		return {
			length,
			relative,
			lastOwed,
			fresh: this.#fresh(recurrences, lastOwed, bit)
		};
	}
	#sharesMessages(common, last) {
		const isMessage = ({ unit }) => unit <= last && this.#request.sectionOf(unit) === "messages";
		return lengthOf(common.filter(isMessage)) >= ONE_TEXT * lengthOf(this.#parts.all.filter(isMessage));
	}
	#endOfCommon(recurrences, isCommon) {
		const common = new Map();
		for (const each of recurrences) if (isCommon(each)) common.set(each.unit, (common.get(each.unit) ?? 0) + each.length);
		let isOwn = false;
		for (const part of this.#parts.all) {
			const { unit, length } = part;
			if (this.#request.sectionOf(unit) !== "messages") continue;
			if (isOwn && this.#request.isReply(unit)) return unit;
			if ((common.get(unit) ?? 0) < HALF * (length - this.#parts.skipped(part))) isOwn = true;
		}
		return this.#request.chain.length;
	}
	#before(lineage, { session }) {
		const { chain } = this.#request;
		const units = new Set(this.#parts.all.map(({ seen }) => seen));
		let latest = null;
		for (const earlier of lineage.requests) {
			const isBefore = session === null && earlier.session === null ? earlier.newest !== null && units.has(earlier.newest) && chain.length > earlier.chain.length : earlier.session === session;
			if (isBefore && (latest === null || earlier.from >= latest.from)) latest = earlier;
		}
		return latest;
	}
	#live(lineage, { at }, before) {
		const namespace = this.#request.chain[0];
		let mask = 0;
		for (const earlier of lineage.requests) {
			const isKin = earlier.chain[0] === namespace || earlier === before;
			if (isKin && earlier.from < at && earlier.until > at) mask |= 1 << earlier.slot;
		}
		return mask;
	}
	#relatives(lineage, live, recurrences, minimum) {
		const recurs = sums(recurrences);
		let mask = 0;
		for (const earlier of lineage.requests) {
			const bit = 1 << earlier.slot;
			if ((live & bit) === 0) continue;
			const isHalf = (recurs[earlier.slot] ?? 0) >= HALF * earlier.length;
			if (isHalf || this.#commonHead(earlier) >= minimum) mask |= bit;
		}
		return mask;
	}
	#commonHead({ chain, units }) {
		let equal = 0;
		while (equal < units && chain[equal] === this.#request.chain[equal]) equal += 1;
		return this.#request.lengths[equal - 1] ?? 0;
	}
	#fresh(recurrences, lastOwed, bit) {
		let fresh = (this.#request.lengths[lastOwed] ?? 0) - this.#covered.length;
		for (const { unit, mask, length } of recurrences) if (unit >= this.#covered.units && unit <= lastOwed && (mask & bit) !== 0) fresh -= length;
		return Math.max(0, fresh);
	}
	#last() {
		const { rules, breakpoints, chain } = this.#request;
		return rules.kind === "prefix" ? chain.length - 1 : breakpoints.at(-1)?.unit ?? -1;
	}
}
function largest(lineage, relatives, counting) {
	const owed = sums(counting);
	let [best, most] = [null, 0];
	for (const earlier of lineage.requests) {
		if ((relatives & 1 << earlier.slot) === 0) continue;
		const own = owed[earlier.slot] ?? 0;
		if (best === null || own > most || own === most && earlier.from > best.from) [best, most] = [earlier, own];
	}
	return best;
}
function lengthOf(parts) {
	return parts.reduce((sum, { length }) => sum + length, 0);
}
function sums(recurrences) {
	const found = new Float64Array(SLOTS);
	for (const { mask, length } of recurrences) for (let slot = 0; slot < SLOTS; slot += 1) if ((mask & 1 << slot) !== 0) found[slot] = (found[slot] ?? 0) + length;
	return found;
}
;
let looks = 0;
class Parts {
	request;
	#index;
	#site;
	covered;
	all;
	constructor(request, { index, site }, covered, first) {
		this.request = request;
		this.#index = index;
		this.#site = site;
		this.covered = covered;
		const parts = [];
		const { chain, lengths } = request;
		for (let unit = first; unit < chain.length; unit += 1) {
			const length = (lengths[unit] ?? 0) - (lengths[unit - 1] ?? 0);
			const pieces = length > 0 ? request.piecesOf(unit) : null;
			if (pieces !== null) parts.push({
				unit,
				pieces,
				length,
				seen: index.unit(site, pieces)
			});
		}
		this.all = parts;
	}
	get any() {
		return this.all.some((part) => {
			const { seen, pieces } = part;
			const skipped = this.skipped(part);
			if (seen !== undefined && (pieces.steps.length === 0 || skipped === 0)) return true;
			let reach = 0;
			return pieces.steps.some((step, at) => {
				reach += stepLength(part, at);
				return reach > skipped && this.#index.step(this.#site, step) !== undefined;
			});
		});
	}
	lineage(share, minimum) {
		const tally = new Map();
		const count = ({ lineage }, length) => tally.set(lineage, (tally.get(lineage) ?? 0) + length);
		for (const part of this.all) {
			if (part.seen !== undefined) {
				count(part.seen, part.length);
				continue;
			}
			for (const [at, step] of part.pieces.steps.entries()) {
				const seen = this.#index.step(this.#site, step);
				if (seen !== undefined) count(seen, stepLength(part, at));
			}
		}
		let [best, recurs] = [null, 0];
		for (const [lineage, length] of tally) if (length > recurs) [best, recurs] = [lineage, length];
		if (best === null) return null;
		const least = Math.min(this.request.lengths.at(-1) ?? 0, ...best.requests.map(({ length }) => length));
		return recurs >= minimum || recurs >= share * least ? best : null;
	}
	recurrences(lineage, live) {
		looks += 1;
		for (const { seen } of this.all) if (seen?.lineage === lineage) for (const step of seen.steps) meet(step);
		const found = [];
		for (const part of this.all) {
			const { unit, pieces, length, seen } = part;
			const whole = seen?.lineage === lineage ? seen.mask & live : 0;
			if (whole === live || pieces.steps.length === 0 || unit < this.covered.units) {
				if (whole !== 0) found.push({
					unit,
					length: length - this.skipped(part),
					mask: whole
				});
			} else this.#addSteps(part, {
				lineage,
				live,
				whole
			}, found);
		}
		return found;
	}
	#addSteps(part, { lineage, live, whole }, found) {
		const { unit, pieces } = part;
		const skipped = this.skipped(part);
		let reach = 0;
		for (let at = 0; at < pieces.steps.length; at += 1) {
			const length = stepLength(part, at);
			reach += length;
			const seen = this.#index.step(this.#site, pieces.steps[at] ?? 0);
			const isKnown = seen?.lineage === lineage && (whole !== 0 || meet(seen));
			const mask = (isKnown ? seen.mask & live : 0) | whole;
			if (reach <= skipped || mask === 0) continue;
			const last = found.at(-1);
			if (last?.unit === unit && last.mask === mask) last.length += length;
			else found.push({
				unit,
				length,
				mask
			});
		}
	}
	skipped({ unit, length }) {
		const { units, length: reach } = this.covered;
		if (unit !== units) return 0;
		return Math.max(0, Math.min(length, reach - (this.request.lengths[unit - 1] ?? 0)));
	}
}
function meet(step) {
	if (step.metIn !== looks) {
		step.metIn = looks;
		step.met = 0;
	}
	step.met += 1;
	return step.met <= step.count;
}
function stepLength({ pieces: { bytes, size }, length }, at) {
	return size === 0 ? 0 : length * (bytes[at] ?? 0) / size;
}
;
const OF_ONE_LINEAGE = .25;
const MOST_SITES = 1e4;
const MOST_LINKS = 2e4;
class Relatives {
	#index = new PiecesIndex();
	#sites = new recent.g(MOST_SITES);
	#byLink = new recent.g(MOST_LINKS);
	#made = 0;
	owed(request, sent, covered, minimum) {
		const site = this.#siteOf(sent.site);
		const extended = this.#extended(request, sent, covered);
		const where = {
			index: this.#index,
			site
		};
		if (extended !== null && covered.length > 0 && covered.units >= extended.earlier.units) {
			const added = new Parts(request, where, covered, covered.units);
			if (!added.any) return {
				...NOTHING,
				lineage: extended.lineage,
				extended: extended.earlier
			};
		}
		const parts = new Parts(request, where, covered, 0);
		const found = extended?.lineage ?? parts.lineage(OF_ONE_LINEAGE, minimum);
		const own = {
			lineage: found,
			extended: extended?.earlier ?? null
		};
		if (found === null) return {
			...NOTHING,
			...own
		};
		return {
			...new Owing(parts).to(found, sent, minimum),
			...own
		};
	}
	leave(request, { site, session, at }, owed, units, life) {
		if (units === 0) return owed.lineage;
		const number = this.#siteOf(site);
		const lineage = owed.lineage ?? new Lineage();
		const { chain, sectionOf, model, lengths } = request;
		const now = {
			chain,
			sectionOf,
			model,
			session,
			units,
			length: lengths[units - 1] ?? 0
		};
		const known = owed.extended !== null && lineage.has(owed.extended) && owed.extended.units <= units ? owed.extended : null;
		const held = known?.units ?? 0;
		const earlier = known ?? lineage.add({
			...now,
			...life
		});
		if (known !== null) {
			const from = known.until <= at ? life.from : Math.min(known.from, life.from);
			Object.assign(known, now, {
				from,
				until: Math.max(known.until, life.until)
			});
		}
		this.#hold(request, number, {
			lineage,
			earlier
		}, held);
		this.#byLink.set(linkKey(number, chain[units - 1]), {
			lineage,
			earlier
		});
		return lineage;
	}
	#hold(request, site, { lineage, earlier }, held) {
		let newest = null;
		for (let unit = earlier.units - 1; unit >= held; unit -= 1) {
			const pieces = request.piecesOf(unit);
			if (pieces === null) continue;
			const seen = this.#index.add(site, pieces, lineage);
			newest ??= seen;
			hold(earlier, seen);
		}
		earlier.newest = newest ?? earlier.newest;
	}
	#extended({ chain, breakpoints }, { site }, covered) {
		const number = this.#siteOf(site);
		const places = [covered.units - 1, ...breakpoints.map(({ unit }) => unit).toReversed()];
		for (const unit of places) {
			const found = unit < 0 ? undefined : this.#byLink.get(linkKey(number, chain[unit]));
			if (found?.lineage.has(found.earlier) === true && found.earlier.units === unit + 1) return found;
		}
		return null;
	}
	#siteOf(name) {
		const known = this.#sites.get(name);
		if (known !== undefined) return known;
		this.#made += 1;
		const number = Math.imul(this.#made, 2654435761);
		this.#sites.set(name, number);
		return number;
	}
}
const NOTHING = {
	length: 0,
	relative: null,
	lastOwed: -1,
	fresh: 0
};
function linkKey(site, link = "") {
	return `${site} ${link}`;
}
var expected_lifetime = __webpack_require__(54733);
;
function leftAnywhere({ rules }, usage) {
	const total = usage.uncached + usage.read + usage.write;
	return total < rules.minimum.tokens ? 0 : total;
}
function leftAtBreakpoints(request, usage, exactAt) {
	const { rules, lengths, lifetime } = request;
	const cached = usage.read + usage.write;
	const last = request.breakpoints.at(-1);
	if (cached <= 0 || last === undefined) return [];
	const longer = (usage.write1h ?? 0) > 0 ? request.breakpoints.findLast(isLonger) : undefined;
	const known = new Map();
	for (const { unit } of request.breakpoints) {
		const tokens = exactAt(unit);
		if (tokens !== null && tokens < cached) known.set(unit, tokens);
	}
	if (longer !== undefined) known.set(longer.unit, usage.read + (usage.write1h ?? 0));
	known.set(last.unit, cached);
	return request.breakpoints.map(({ unit, ttl }) => ({
		unit,
		tokens: known.get(unit) ?? between(known, lengths, unit),
		exact: known.has(unit),
		lifetime: (0, expected_lifetime.Y)(ttl) ?? lifetime
	})).filter(({ tokens, exact }) => exact || tokens >= rules.minimum.tokens);
}
function isLonger({ ttl }) {
	return ttl === "1h";
}
function between(known, lengths, unit) {
	const places = [...known.keys()];
	const above = Math.min(...places.filter((place) => place > unit));
	const below = Math.max(-1, ...places.filter((place) => place < unit));
	const from = {
		tokens: known.get(below) ?? 0,
		length: lengths[below] ?? 0
	};
	const to = {
		tokens: known.get(above) ?? 0,
		length: lengths[above] ?? 0
	};
	const span = to.length - from.length;
	const share = span === 0 ? 0 : ((lengths[unit] ?? 0) - from.length) / span;
	return Math.round(from.tokens + share * (to.tokens - from.tokens));
}
function scaled(tokens, lengths, unit, last) {
	const whole = lengths[last] ?? 0;
	return whole === 0 ? 0 : Math.round(tokens * (lengths[unit] ?? 0) / whole);
}
var beginnings = __webpack_require__(10702);
;
function standing({ from, until }, at) {
	if (until <= at) return "gone";
	return from >= at ? "waiting" : "live";
}
;
const COLD = {
	tokens: 0,
	units: 0,
	since: 0
};
const SAME = .1;
const CERTAIN = 1.25;
const OF_PROSE = .25;
const prefix_index_MOST_STEPS = 2e5;
const MOST_ENTRIES = 1e4;
class PrefixIndex {
	#entries;
	#texts;
	#parts;
	constructor(most = MOST_ENTRIES, steps = prefix_index_MOST_STEPS) {
		this.#entries = new recent.g(most);
		this.#texts = new beginnings.P(steps);
		this.#parts = new beginnings.P(steps);
	}
	expected(request, at) {
		for (let unit = request.chain.length - 1; unit >= 0; unit--) {
			const entry = this.#entries.get(linkOf(request, unit));
			if (entry === undefined || standing(entry, at) !== "live") continue;
			const part = this.#partBehind(request, unit, at);
			if (!entry.isWhole && part === 0) continue;
			const mayBeAll = part > 0 || unit === request.chain.length - 1;
			const whole = entry.isWhole ? entry.tokens : 0;
			const surely = CERTAIN * request.rules.minimum.tokens;
			const tokens = entry.tokens + part >= surely ? entry.tokens + part : whole;
			const read = readable(tokens, mayBeAll, request.rules);
			return read > 0 ? {
				tokens: read,
				units: unit + 1,
				since: entry.from
			} : COLD;
		}
		return COLD;
	}
	outOfReach(request, at, readable) {
		for (let unit = request.chain.length - 1; unit >= readable; unit--) {
			const entry = this.#entries.get(linkOf(request, unit));
			if (entry?.isWhole !== true) continue;
			const { tokens } = entry;
			if (entry.until <= at) return {
				units: unit + 1,
				tokens,
				why: "expired"
			};
			return entry.from >= at ? {
				units: unit + 1,
				tokens,
				why: "invisible"
			} : null;
		}
		return null;
	}
	leave(request, usage, at, readable = at) {
		if (request.rules.kind === "prefix") this.#leaveAnywhere(request, usage, at, readable);
		else this.#leaveAtBreakpoints(request, usage, at, readable);
	}
	#leaveAtBreakpoints(request, usage, at, readable) {
		this.#learn(request, usage, at);
		const exactAt = (unit) => {
			const known = this.#entries.get(linkOf(request, unit));
			return known?.exact === true ? known.tokens : null;
		};
		for (const { unit, tokens, exact, lifetime } of leftAtBreakpoints(request, usage, exactAt)) {
			const until = at + lifetime;
			const left = {
				tokens,
				exact,
				isWhole: true,
				generation: 0,
				from: readable,
				until
			};
			const link = linkOf(request, unit);
			if (this.#refresh(link, left) === null) this.#entries.set(link, left);
		}
	}
	#leaveAnywhere(request, usage, at, from) {
		const { lengths, lifetime, chain } = request;
		const total = leftAnywhere(request, usage);
		if (total === 0) return;
		const last = chain.length - 1;
		const common = needsWhole(request) ? this.#common(request, at) : -1;
		const shared = needsWhole(request) ? this.#sharedSteps(request, common + 1, at) : 0;
		const until = at + lifetime;
		const most = lengths[last] === total ? Infinity : OF_PROSE;
		let before = 0;
		for (let unit = 0; unit <= last; unit += 1) {
			const exact = unit === last;
			const tokens = exact ? total : scaled(total, lengths, unit, last);
			const isWhole = !needsWhole(request) || unit === common || exact;
			const left = {
				tokens,
				exact,
				isWhole,
				from,
				until,
				generation: 0
			};
			const link = linkOf(request, unit);
			const known = this.#refresh(link, left);
			if (known === null) this.#entries.set(link, left);
			const steps = known === null && unit === common + 1 ? shared : 0;
			if (known === null || known.generation < this.#texts.generation) this.#leaveText(request, unit, known ?? left, {
				tokens: tokens - before,
				steps,
				most
			});
			before = tokens;
		}
	}
	#leaveText(request, unit, life, { tokens, steps, most }) {
		const text = request.textOf(unit);
		life.generation = this.#texts.generation;
		if (text === null) return;
		const place = linkOf(request, unit - 1);
		const tokensPerByte = Math.min(most, tokens / (text.ends.at(-1) ?? 1));
		this.#texts.add(place, text, {
			life,
			tokensPerByte
		});
		const { from, until } = life;
		if (steps > 1) this.#parts.add(place, text, {
			life: {
				from,
				until
			},
			tokensPerByte
		}, steps);
	}
	#partBehind(request, unit, at) {
		const text = unit + 1 < request.chain.length ? request.textOf(unit + 1) : null;
		if (text === null) return 0;
		const place = linkOf(request, unit);
		const isLive = ({ life }) => standing(life, at);
		const found = needsWhole(request) ? this.#parts.ending(place, text, isLive) : this.#texts.longest(place, text, isLive);
		if (found === null) return 0;
		return Math.floor((text.ends[found.steps - 1] ?? 0) * found.state.tokensPerByte);
	}
	#sharedSteps(request, unit, at) {
		const text = request.textOf(unit);
		if (text === null) return 0;
		const place = linkOf(request, unit - 1);
		return this.#texts.longest(place, text, ({ life }) => standing(life, at))?.steps ?? 0;
	}
	#common(request, at) {
		return request.chain.findLastIndex((_, unit) => {
			const entry = this.#entries.get(linkOf(request, unit));
			return entry !== undefined && standing(entry, at) === "live";
		});
	}
	#learn(request, { read }, at) {
		if (request.rules.kind !== "entries" || read === 0) return;
		const { units } = this.expected(request, at);
		const entry = this.#entries.get(linkOf(request, units - 1));
		if (entry === undefined || entry.exact) return;
		if (Math.abs(read - entry.tokens) > SAME * entry.tokens) return;
		entry.tokens = read;
		entry.exact = true;
	}
	#refresh(link, left) {
		const known = this.#entries.get(link);
		if (known === undefined || known.until <= left.from) return null;
		known.from = Math.min(known.from, left.from);
		known.until = Math.max(known.until, left.until);
		known.isWhole ||= left.isWhole;
		if (left.exact || !known.exact) {
			known.tokens = left.tokens;
			known.exact = left.exact;
		}
		return known;
	}
}
function needsWhole({ rules }) {
	return rules.kind === "prefix" && rules.wholeUnits === true;
}
function readable(tokens, mayBeAll, rules) {
	return rules.kind === "entries" ? tokens : (0, blocks.I)(rules, mayBeAll ? tokens - 1 : tokens);
}
function linkOf({ chain }, unit) {
	return chain[unit] ?? "";
}
;
const REAL = {
	tokens: 64,
	share: .01
};
const OF_ITS_OWN = 64;
class Expectation {
	#index;
	#relatives = new Relatives();
	constructor(most, steps) {
		this.#index = new PrefixIndex(most, steps);
	}
	of(request, sent, scale) {
		const { lengths, rules } = request;
		const equal = this.#index.expected(request, sent.at);
		const outOfReach = this.#index.outOfReach(request, sent.at, equal.units);
		const whole = lengths[equal.units - 1] ?? 0;
		const length = rules.kind === "entries" ? whole : equal.tokens / scale;
		const covered = {
			units: equal.units,
			length
		};
		const owed = this.#relatives.owed(request, sent, covered, rules.minimum.tokens / scale);
		const tokens = expectation_readable(request, equal.tokens + owed.length * scale, scale);
		const more = tokens - equal.tokens;
		const least = Math.max(REAL.tokens, REAL.share * tokens, rules.kind === "prefix" ? rules.granularity : 0);
		if (more <= least) return {
			tokens: equal.tokens,
			units: equal.units,
			equal,
			...UNCHANGED,
			outOfReach,
			owed
		};
		const { relative, lastOwed } = owed;
		return {
			tokens,
			units: Math.max(equal.units, lastOwed + 1),
			equal,
			hasChanged: true,
			isLayout: owed.fresh * scale > OF_ITS_OWN || leadsTo(request, relative, lastOwed),
			lastOwed,
			relative,
			outOfReach,
			owed
		};
	}
	leave(request, sent, { owed }, { usage, readable }) {
		this.#index.leave(request, usage, sent.at, readable);
		const until = sent.at + (0, expected_lifetime.c)(request);
		const units = unitsLeft(request, usage);
		return this.#relatives.leave(request, sent, owed, units, {
			from: readable,
			until
		})?.id ?? null;
	}
}
const UNCHANGED = {
	hasChanged: false,
	isLayout: false,
	lastOwed: -1,
	relative: null
};
function unitsLeft(request, usage) {
	const { rules, breakpoints, chain } = request;
	if (rules.kind === "prefix") return leftAnywhere(request, usage) > 0 ? chain.length : 0;
	return usage.read + usage.write > 0 ? (breakpoints.at(-1)?.unit ?? -1) + 1 : 0;
}
function expectation_readable({ rules, lengths }, tokens, scale) {
	if (rules.kind === "entries") return tokens < rules.minimum.tokens ? 0 : Math.round(tokens);
	return (0, blocks.I)(rules, Math.min(tokens, (lengths.at(-1) ?? 0) * scale - 1));
}
function leadsTo({ chain }, relative, unit) {
	return unit >= 0 && chain[unit] !== undefined && relative?.chain[unit] === chain[unit];
}
}),
54733: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Y: () => seconds,
	c: () => lifeOf
});
const UNITS = {
	s: 1,
	m: 60,
	h: 3600,
	d: 86400
};
function seconds(ttl) {
	const [, count, unit] = /^(\d+)([smhd])$/.exec(ttl ?? "") ?? [];
	if (count === undefined) return undefined;
	return Number(count) * (unit === "m" ? UNITS.m : unit === "h" ? UNITS.h : unit === "d" ? UNITS.d : 1);
}
function lifeOf({ breakpoints, lifetime }) {
	return seconds(breakpoints.at(-1)?.ttl ?? null) ?? lifetime;
}
}),
67117: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { g: () => Recent });
class Recent {
	#most;
	#young = new Map();
	#old = new Map();
	constructor(most) {
		this.#most = Math.max(1, most);
	}
	get(key) {
		const young = this.#young.get(key);
		if (young !== undefined) return young;
		const old = this.#old.get(key);
		if (old !== undefined) this.set(key, old);
		return old;
	}
	set(key, value) {
		this.#young.set(key, value);
		if (this.#young.size < this.#most) return;
		this.#old = this.#young;
		this.#young = new Map();
	}
}
}),
81817: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$k: () => isolatedBy,
	Mc: () => printUnit,
	N5: () => requestChain,
	pB: () => SHORTEST_LIFETIME,
	x5: () => printUnits
});
var _request_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37882);
var _request_text_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79487);
var _runtime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67162);
var _relatives_pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73538);
var _lifetime_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54733);
const SHORTEST_LIFETIME = 300;
function printUnit(unit, freeForm) {
	const printed = (0, _request_hash_js__WEBPACK_IMPORTED_MODULE_0__.ph)(unit, freeForm);
	return {
		hash: (0, _request_hash_js__WEBPACK_IMPORTED_MODULE_0__.sc)(printed),
		length: (0, _runtime_js__WEBPACK_IMPORTED_MODULE_1__.wI)(printed)
	};
}
function printUnits({ units, freeForm }, print = printUnit) {
	const hashes = [];
	const measured = [];
	let sum = 0;
	for (const unit of units) {
		const { hash, length } = print(unit, freeForm);
		hashes.push(hash);
		if (unit.section !== "params") sum += length;
		measured.push(sum);
	}
	return {
		hashes,
		lengths: measured
	};
}
function isolatedBy({ provider }, namespace = "") {
	return `${provider}\0${namespace}`;
}
function requestChain(segmented, options = {}, printed = printUnits(segmented), known = new _relatives_pieces_js__WEBPACK_IMPORTED_MODULE_2__.BN()) {
	const { units, rules, breakpoints, model } = segmented;
	const namespace = isolatedBy(segmented, options.namespace);
	const sections = units.map(({ section }) => section);
	const replies = new Set();
	for (const [unit, { role }] of units.entries()) if (role === "assistant") replies.add(unit);
	return {
		chain: (0, _request_hash_js__WEBPACK_IMPORTED_MODULE_0__.dR)(printed.hashes, namespace),
		lengths: options.lengths ?? printed.lengths,
		model,
		sections,
		sectionOf: (unit) => sections[unit],
		isReply: (unit) => replies.has(unit),
		piecesOf: piecesWhenAsked(units, printed.hashes, known),
		rules,
		breakpoints,
		lifetime: (0, _lifetime_js__WEBPACK_IMPORTED_MODULE_3__.Y)(segmented.lifetime ?? null) ?? SHORTEST_LIFETIME,
		textOf: rules.kind === "prefix" ? stepsWhenAsked(units) : () => null
	};
}
function stepsWhenAsked(units) {
	const made = new Map();
	return (at) => {
		const known = made.get(at);
		if (known !== undefined) return known;
		const unit = units[at];
		const steps = unit === undefined ? null : (0, _request_text_steps_js__WEBPACK_IMPORTED_MODULE_4__.DF)(unit);
		made.set(at, steps);
		return steps;
	};
}
function piecesWhenAsked(units, hashes, known) {
	return (at) => {
		const unit = units[at];
		return unit === undefined || unit.section === "params" ? null : known.of(unit, hashes[at] ?? "");
	};
}
}),
16691: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { g: () => missOf });
const BY_SECTION = {
	params: "parameter_changed",
	tools: "tools_changed",
	system: "system_changed",
	messages: "messages_changed"
};
function missOf(facts) {
	const { request, reference, found, isReachable } = facts;
	const left = reference?.unitsLeft ?? 0;
	if (left > 0 && facts.covers) return known(null);
	if (!facts.isMarked) return known("no_breakpoint");
	if (!facts.isLongEnough) return known("below_minimum");
	if (reference === null || left === 0) return known("cold");
	const differs = firstDifference(request, reference);
	if (differs !== null && differs < left && !facts.hasExpired) return {
		reason: changeAt(request, reference, differs),
		differs
	};
	if (found === "invisible") return known("not_yet_visible");
	if (found === "expired" || facts.hasExpired) return known("expired");
	return known(isReachable ? "unexplained" : "lookback");
}
function firstDifference(request, reference) {
	const end = Math.max(request.chain.length, reference.chain.length);
	for (let unit = 0; unit < end; unit += 1) if (request.chain[unit] !== reference.chain[unit]) return unit;
	return null;
}
function changeAt(request, reference, unit) {
	if (request.model !== reference.model) return "model_changed";
	const section = request.sectionOf(unit) ?? reference.sectionOf(unit);
	return section === undefined ? null : BY_SECTION[section];
}
function known(reason) {
	return {
		reason,
		differs: null
	};
}
}),
49773: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	ho: () => costOf,
	hJ: () => counter,
	xx: () => priceOf
});
var value = __webpack_require__(49884);
var billed = __webpack_require__(61007);
var read = __webpack_require__(76628);
var cost = __webpack_require__(70077);
var model_name = __webpack_require__(16333);
;
const ANTHROPIC = String.raw`
{"match":"^claude-2(?![-.]\\d{1,2}(?![\\da-z:]))|claude-v2(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":8,"output":24}}]}
{"match":"^claude-3-5-haiku(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-3\\.5-haiku(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.8,"read":0.08,"write":1,"write1h":1.6,"output":4,"webSearch":10}}]}
{"match":"^claude-3-5-sonnet(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-3\\.5-sonnet(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":3,"read":0.3,"write":3.75,"write1h":6,"output":15,"webSearch":10}}]}
{"match":"^claude-3-7-sonnet(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-3\\.7-sonnet(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-sonnet-3\\.7(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-sonnet-3-7(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":3,"read":0.3,"write":3.75,"write1h":6,"output":15,"webSearch":10}}]}
{"match":"^claude-3-haiku(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.25,"read":0.03,"write":0.3,"write1h":0.5,"output":1.25}}]}
{"match":"^claude-3-opus(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":15,"read":1.5,"write":18.75,"write1h":30,"output":75}}]}
{"match":"^claude-3-sonnet(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":3,"read":0.3,"write":3.75,"write1h":6,"output":15}}]}
{"match":"^(?:claude-fable-5|claude-fable-5-\\d{8})$","prices":[{"rates":{"input":10,"read":1,"write":12.5,"write1h":20,"output":50,"webSearch":10}}]}
{"match":"^(?:claude-fable-5-1|claude-fable-5-1-\\d{8})$","prices":[{"rates":{"input":10,"read":0.25,"write":12.5,"write1h":20,"output":50,"webSearch":10}}]}
{"match":"^claude-haiku-4-5(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-haiku-4\\.5(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-4-5-haiku(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-4\\.5-haiku(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":1,"read":0.1,"write":1.25,"write1h":2,"output":5,"webSearch":10}}]}
{"match":"^(?:claude-opus-4|claude-opus-4-20250514)$|^claude-opus-4-0(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-4-opus(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":15,"read":1.5,"write":18.75,"write1h":30,"output":75,"webSearch":10}}]}
{"match":"^claude-opus-4-1(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-opus-4\\.1(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":15,"read":1.5,"write":18.75,"write1h":30,"output":75,"webSearch":10}}]}
{"match":"^claude-opus-4-5(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-opus-4\\.5(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-4-5-opus(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-4\\.5-opus(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":5,"read":0.5,"write":6.25,"write1h":10,"output":25,"webSearch":10}}]}
{"match":"^claude-opus-4-6(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-opus-4\\.6(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-4-6-opus(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-4\\.6-opus(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":{"base":5,"tiers":[{"start":200000,"price":10}]},"read":{"base":0.5,"tiers":[{"start":200000,"price":1}]},"write":{"base":6.25,"tiers":[{"start":200000,"price":12.5}]},"write1h":{"base":10,"tiers":[{"start":200000,"price":20}]},"output":{"base":25,"tiers":[{"start":200000,"price":37.5}]},"webSearch":10}},{"from":"2026-03-13","rates":{"input":5,"read":0.5,"write":6.25,"write1h":10,"output":25,"webSearch":10}}]}
{"match":"^claude-opus-4-7(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-opus-4\\.7(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-4-7-opus(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-4\\.7-opus(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":5,"read":0.5,"write":6.25,"write1h":10,"output":25,"webSearch":10}}]}
{"match":"^claude-opus-4-8(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-opus-4\\.8(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-4-8-opus(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-4\\.8-opus(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":5,"read":0.5,"write":6.25,"write1h":10,"output":25,"webSearch":10}}]}
{"match":"^(?:claude-opus-5|claude-opus-5-\\d{8})$|^claude-opus-5\\.0(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-5-opus(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-5\\.0-opus(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":5,"read":0.5,"write":6.25,"write1h":10,"output":25,"webSearch":10}}]}
{"match":"^(?:claude-opus-5-5|claude-opus-5-5-\\d{8})$|^claude-opus-5\\.5(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-5-5-opus(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-5\\.5-opus(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":4,"read":0.2,"write":5,"write1h":8,"output":20,"webSearch":10}}]}
{"match":"^(?:claude-sonnet-4)$|^claude-sonnet-4-2025(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-sonnet-4-0(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-sonnet-4@(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-4-sonnet(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":3,"read":0.3,"write":3.75,"write1h":6,"output":15,"webSearch":10}}]}
{"match":"^claude-sonnet-4-5(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-sonnet-4\\.5(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":{"base":3,"tiers":[{"start":200000,"price":6}]},"read":{"base":0.3,"tiers":[{"start":200000,"price":0.6}]},"write":{"base":3.75,"tiers":[{"start":200000,"price":7.5}]},"write1h":{"base":6,"tiers":[{"start":200000,"price":12}]},"output":{"base":15,"tiers":[{"start":200000,"price":22.5}]},"webSearch":10}}]}
{"match":"^claude-sonnet-4-6(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-sonnet-4\\.6(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":{"base":3,"tiers":[{"start":200000,"price":6}]},"read":{"base":0.3,"tiers":[{"start":200000,"price":0.6}]},"write":{"base":3.75,"tiers":[{"start":200000,"price":7.5}]},"write1h":{"base":6,"tiers":[{"start":200000,"price":12}]},"output":{"base":15,"tiers":[{"start":200000,"price":22.5}]},"webSearch":10}},{"from":"2026-03-13","rates":{"input":3,"read":0.3,"write":3.75,"write1h":6,"output":15,"webSearch":10}}]}
{"match":"^claude-sonnet-5(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-sonnet-5\\.0(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-5-sonnet(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-5\\.0-sonnet(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":2,"read":0.2,"write":2.5,"write1h":4,"output":10,"webSearch":10}}]}
{"match":"^(?:claude-v1)$","prices":[{"rates":{"input":8,"output":24}}]}
`;
;
const AWS = String.raw`
{"match":"amazon\\.nova-2-sonic(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.33,"output":2.75,"inputAudio":3,"outputAudio":12}}]}
{"match":"amazon\\.nova-lite(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.06,"read":0.015,"output":0.24}}]}
{"match":"amazon\\.nova-micro(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.035,"read":0.00875,"output":0.14}}]}
{"match":"amazon\\.nova-premier(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":2.5,"read":0.625,"output":12.5}}]}
{"match":"amazon\\.nova-pro(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.8,"read":0.2,"output":3.2}}]}
{"match":"amazon\\.nova-sonic(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.06,"output":0.24,"inputAudio":3.4,"outputAudio":13.6}}]}
{"match":"titan-text-express(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.2,"output":0.6}}]}
{"match":"titan-text-lite(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.15,"output":0.2}}]}
{"match":"deepseek\\.r1(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":1.35,"output":5.4}}]}
{"match":"global\\.amazon\\.nova-2-lite(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.3,"read":0.075,"output":2.5}}]}
{"match":"global\\.anthropic\\.claude-fable-5-1$|global\\.anthropic\\.claude-fable-5-1-v1(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":10,"read":0.25,"write":12.5,"output":50}}]}
{"match":"global\\.anthropic\\.claude-fable-5$|global\\.anthropic\\.claude-fable-5-v1(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":10,"read":1,"write":12.5,"output":50}}]}
{"match":"global\\.anthropic\\.claude-haiku-4-5-20251001(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":1,"read":0.1,"write":1.25,"output":5}}]}
{"match":"global\\.anthropic\\.claude-opus-4-5(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":5,"read":0.5,"write":6.25,"output":25}}]}
{"match":"global\\.anthropic\\.claude-opus-4-6(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":5,"read":0.5,"write":6.25,"output":25}}]}
{"match":"global\\.anthropic\\.claude-opus-4-7(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":5,"read":0.5,"write":6.25,"output":25}}]}
{"match":"global\\.anthropic\\.claude-opus-4-8(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":5,"read":0.5,"write":6.25,"output":25}}]}
{"match":"global\\.anthropic\\.claude-opus-5$|global\\.anthropic\\.claude-opus-5-v1(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":5,"read":0.5,"write":6.25,"output":25}}]}
{"match":"global\\.anthropic\\.claude-opus-5-5$|global\\.anthropic\\.claude-opus-5-5-v1(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":4,"read":0.2,"write":5,"write1h":8,"output":20}}]}
{"match":"global\\.anthropic\\.claude-sonnet-4-20250514(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":3,"read":0.3,"write":3.75,"output":15}}]}
{"match":"global\\.anthropic\\.claude-sonnet-4-5-20250929(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":3,"read":0.3,"write":3.75,"output":15}}]}
{"match":"global\\.anthropic\\.claude-sonnet-4-6(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":3,"read":0.3,"write":3.75,"output":15}}]}
{"match":"global\\.anthropic\\.claude-sonnet-5(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":2,"read":0.2,"write":2.5,"output":10}}]}
{"match":"global\\.openai\\.gpt-5\\.6-luna(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":{"base":0.2,"tiers":[{"start":271999,"price":0.4}]},"read":{"base":0.02,"tiers":[{"start":271999,"price":0.04}]},"write":{"base":0.25,"tiers":[{"start":271999,"price":0.5}]},"output":{"base":1.2,"tiers":[{"start":271999,"price":1.8}]}}}]}
{"match":"global\\.openai\\.gpt-5\\.6-sol(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":{"base":5,"tiers":[{"start":271999,"price":10}]},"read":{"base":0.5,"tiers":[{"start":271999,"price":1}]},"write":{"base":6.25,"tiers":[{"start":271999,"price":12.5}]},"output":{"base":30,"tiers":[{"start":271999,"price":45}]}}},{"from":"2026-08-21","rates":{"input":{"base":4,"tiers":[{"start":271999,"price":8}]},"read":{"base":0.4,"tiers":[{"start":271999,"price":0.8}]},"write":{"base":5,"tiers":[{"start":271999,"price":10}]},"output":{"base":20,"tiers":[{"start":271999,"price":30}]}}}]}
{"match":"global\\.openai\\.gpt-5\\.6-terra(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":{"base":2,"tiers":[{"start":271999,"price":4}]},"read":{"base":0.2,"tiers":[{"start":271999,"price":0.4}]},"write":{"base":2.5,"tiers":[{"start":271999,"price":5}]},"output":{"base":12,"tiers":[{"start":271999,"price":18}]}}}]}
{"match":"google\\.gemma-3-12b-it(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.09,"output":0.29}}]}
{"match":"google\\.gemma-3-27b-it(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.23,"output":0.38}}]}
{"match":"google\\.gemma-3-4b-it(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.04,"output":0.08}}]}
{"match":"meta\\.llama3-1-70b-instruct(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.72,"output":0.72}}]}
{"match":"meta\\.llama3-1-8b-instruct(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.22,"output":0.22}}]}
{"match":"meta\\.llama3-2-11b-instruct(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.16,"output":0.16}}]}
{"match":"meta\\.llama3-2-1b-instruct(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.1,"output":0.1}}]}
{"match":"meta\\.llama3-2-3b-instruct(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.15,"output":0.15}}]}
{"match":"meta\\.llama3-2-90b-instruct(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.72,"output":0.72}}]}
{"match":"meta\\.llama3-3-70b-instruct(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.72,"output":0.72}}]}
{"match":"meta\\.llama3-70b-instruct(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":2.65,"output":3.5}}]}
{"match":"meta\\.llama3-8b-instruct(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.3,"output":0.6}}]}
{"match":"meta\\.llama4-maverick-17b-instruct(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.24,"output":0.97}}]}
{"match":"meta\\.llama4-scout-17b-instruct(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.17,"output":0.66}}]}
{"match":"mistral\\.devstral-2-123b(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.4,"output":2}}]}
{"match":"mistral\\.magistral-small-2509(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.5,"output":1.5}}]}
{"match":"mistral\\.ministral-3-14b-instruct(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.2,"output":0.2}}]}
{"match":"mistral\\.ministral-3-3b-instruct(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.1,"output":0.1}}]}
{"match":"mistral\\.ministral-3-8b-instruct(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.15,"output":0.15}}]}
{"match":"mistral\\.mistral-7b-instruct-v0(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.15,"output":0.2}}]}
{"match":"mistral\\.mistral-large-2402(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":4,"output":12}}]}
{"match":"mistral\\.mistral-large-3-675b-instruct(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.5,"output":1.5}}]}
{"match":"mistral\\.mistral-small-2402(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":1,"output":3}}]}
{"match":"mistral\\.mixtral-8x7b-instruct-v0(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.45,"output":0.7}}]}
{"match":"mistral\\.pixtral-large-2502(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":2,"output":6}}]}
{"match":"mistral\\.voxtral-mini-3b-2507(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.04,"output":0.04}}]}
{"match":"mistral\\.voxtral-small-24b-2507(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.1,"output":0.3}}]}
{"match":"nvidia\\.nemotron-nano-3-30b(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.06,"output":0.24}}]}
{"match":"nvidia\\.nemotron-nano-9b-v2(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.06,"output":0.23}}]}
{"match":"nvidia\\.nemotron-super-3-120b(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.15,"output":0.65}}]}
{"match":"^(?:openai\\.gpt-5\\.4)$","prices":[{"rates":{"input":2.75,"read":0.275,"output":16.5}}]}
{"match":"^(?:openai\\.gpt-5\\.5)$","prices":[{"rates":{"input":5.5,"read":0.55,"output":33}}]}
{"match":"openai\\.gpt-oss-120b-1(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.15,"output":0.6}}]}
{"match":"openai\\.gpt-oss-20b-1(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.07,"output":0.3}}]}
{"match":"qwen\\.qwen3-32b(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.15,"output":0.6}}]}
{"match":"qwen\\.qwen3-coder-30b-a3b(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.15,"output":0.6}}]}
{"match":"qwen\\.qwen3-coder-480b-a35b(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.45,"output":1.8}}]}
{"match":"qwen\\.qwen3-vl-235b-a22b(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.53,"output":2.66}}]}
{"match":"us\\.amazon\\.nova-2-lite(?![-.]\\d{1,2}(?![\\da-z:]))|eu\\.amazon\\.nova-2-lite(?![-.]\\d{1,2}(?![\\da-z:]))|jp\\.amazon\\.nova-2-lite(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.33,"read":0.0825,"output":2.75}}]}
{"match":"claude-3-5-haiku-20241022(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.8,"read":0.08,"write":1,"output":4}}]}
{"match":"claude-3-5-sonnet-20240620(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":3,"read":0.3,"write":3.75,"output":15}}]}
{"match":"claude-3-5-sonnet-20241022(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":3,"read":0.3,"write":3.75,"output":15}}]}
{"match":"claude-3-7-sonnet-20250219(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":3,"read":0.3,"write":3.75,"output":15}}]}
{"match":"claude-3-haiku-20240307(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.25,"output":1.25}}]}
{"match":"claude-3-opus-20240229(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":15,"output":75}}]}
{"match":"claude-3-sonnet-20240229(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":3,"read":0.3,"write":3.75,"output":15}}]}
{"match":"^(?:anthropic\\.claude-fable-5-1|claude-fable-5-1)$|^anthropic\\.claude-fable-5-1-v1(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-fable-5-1-v1(?![-.]\\d{1,2}(?![\\da-z:]))|us\\.anthropic\\.claude-fable-5-1-v1(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":11,"read":0.275,"write":13.75,"output":55}}]}
{"match":"^(?:anthropic\\.claude-fable-5|claude-fable-5)$|^anthropic\\.claude-fable-5-v1(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-fable-5-v1(?![-.]\\d{1,2}(?![\\da-z:]))|us\\.anthropic\\.claude-fable-5-v1(?![-.]\\d{1,2}(?![\\da-z:]))|au\\.anthropic\\.claude-fable-5-v1(?![-.]\\d{1,2}(?![\\da-z:]))|eu\\.anthropic\\.claude-fable-5-v1(?![-.]\\d{1,2}(?![\\da-z:]))|jp\\.anthropic\\.claude-fable-5-v1(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":11,"read":1.1,"write":13.75,"output":55}}]}
{"match":"^anthropic\\.claude-haiku-4-5-20251001(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-haiku-4-5-20251001(?![-.]\\d{1,2}(?![\\da-z:]))|us\\.anthropic\\.claude-haiku-4-5-20251001(?![-.]\\d{1,2}(?![\\da-z:]))|au\\.anthropic\\.claude-haiku-4-5-20251001(?![-.]\\d{1,2}(?![\\da-z:]))|apac\\.anthropic\\.claude-haiku-4-5-20251001(?![-.]\\d{1,2}(?![\\da-z:]))|eu\\.anthropic\\.claude-haiku-4-5-20251001(?![-.]\\d{1,2}(?![\\da-z:]))|us-gov\\.anthropic\\.claude-haiku-4-5-20251001(?![-.]\\d{1,2}(?![\\da-z:]))|jp\\.anthropic\\.claude-haiku-4-5-20251001(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":1.1,"read":0.11,"write":1.375,"output":5.5}}]}
{"match":"^anthropic\\.claude-opus-4-1-20250805(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-opus-4-1-20250805(?![-.]\\d{1,2}(?![\\da-z:]))|us\\.anthropic\\.claude-opus-4-1-20250805(?![-.]\\d{1,2}(?![\\da-z:]))|au\\.anthropic\\.claude-opus-4-1-20250805(?![-.]\\d{1,2}(?![\\da-z:]))|apac\\.anthropic\\.claude-opus-4-1-20250805(?![-.]\\d{1,2}(?![\\da-z:]))|eu\\.anthropic\\.claude-opus-4-1-20250805(?![-.]\\d{1,2}(?![\\da-z:]))|us-gov\\.anthropic\\.claude-opus-4-1-20250805(?![-.]\\d{1,2}(?![\\da-z:]))|jp\\.anthropic\\.claude-opus-4-1-20250805(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":15,"read":1.5,"write":18.75,"output":75}}]}
{"match":"^anthropic\\.claude-opus-4-20250514(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-opus-4-20250514(?![-.]\\d{1,2}(?![\\da-z:]))|us\\.anthropic\\.claude-opus-4-20250514(?![-.]\\d{1,2}(?![\\da-z:]))|au\\.anthropic\\.claude-opus-4-20250514(?![-.]\\d{1,2}(?![\\da-z:]))|apac\\.anthropic\\.claude-opus-4-20250514(?![-.]\\d{1,2}(?![\\da-z:]))|eu\\.anthropic\\.claude-opus-4-20250514(?![-.]\\d{1,2}(?![\\da-z:]))|us-gov\\.anthropic\\.claude-opus-4-20250514(?![-.]\\d{1,2}(?![\\da-z:]))|jp\\.anthropic\\.claude-opus-4-20250514(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":15,"read":1.5,"write":18.75,"output":75}}]}
{"match":"^anthropic\\.claude-opus-4-5(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-opus-4-5(?![-.]\\d{1,2}(?![\\da-z:]))|us\\.anthropic\\.claude-opus-4-5(?![-.]\\d{1,2}(?![\\da-z:]))|au\\.anthropic\\.claude-opus-4-5(?![-.]\\d{1,2}(?![\\da-z:]))|apac\\.anthropic\\.claude-opus-4-5(?![-.]\\d{1,2}(?![\\da-z:]))|eu\\.anthropic\\.claude-opus-4-5(?![-.]\\d{1,2}(?![\\da-z:]))|us-gov\\.anthropic\\.claude-opus-4-5(?![-.]\\d{1,2}(?![\\da-z:]))|jp\\.anthropic\\.claude-opus-4-5(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":5.5,"read":0.55,"write":6.875,"output":27.5}}]}
{"match":"^anthropic\\.claude-opus-4-6(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-opus-4-6(?![-.]\\d{1,2}(?![\\da-z:]))|us\\.anthropic\\.claude-opus-4-6(?![-.]\\d{1,2}(?![\\da-z:]))|au\\.anthropic\\.claude-opus-4-6(?![-.]\\d{1,2}(?![\\da-z:]))|apac\\.anthropic\\.claude-opus-4-6(?![-.]\\d{1,2}(?![\\da-z:]))|eu\\.anthropic\\.claude-opus-4-6(?![-.]\\d{1,2}(?![\\da-z:]))|us-gov\\.anthropic\\.claude-opus-4-6(?![-.]\\d{1,2}(?![\\da-z:]))|jp\\.anthropic\\.claude-opus-4-6(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":5.5,"read":0.55,"write":6.875,"output":27.5}}]}
{"match":"^anthropic\\.claude-opus-4-7(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-opus-4-7(?![-.]\\d{1,2}(?![\\da-z:]))|us\\.anthropic\\.claude-opus-4-7(?![-.]\\d{1,2}(?![\\da-z:]))|au\\.anthropic\\.claude-opus-4-7(?![-.]\\d{1,2}(?![\\da-z:]))|apac\\.anthropic\\.claude-opus-4-7(?![-.]\\d{1,2}(?![\\da-z:]))|eu\\.anthropic\\.claude-opus-4-7(?![-.]\\d{1,2}(?![\\da-z:]))|us-gov\\.anthropic\\.claude-opus-4-7(?![-.]\\d{1,2}(?![\\da-z:]))|jp\\.anthropic\\.claude-opus-4-7(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":5.5,"read":0.55,"write":6.875,"output":27.5}}]}
{"match":"^anthropic\\.claude-opus-4-8(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-opus-4-8(?![-.]\\d{1,2}(?![\\da-z:]))|us\\.anthropic\\.claude-opus-4-8(?![-.]\\d{1,2}(?![\\da-z:]))|au\\.anthropic\\.claude-opus-4-8(?![-.]\\d{1,2}(?![\\da-z:]))|eu\\.anthropic\\.claude-opus-4-8(?![-.]\\d{1,2}(?![\\da-z:]))|jp\\.anthropic\\.claude-opus-4-8(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":5.5,"read":0.55,"write":6.875,"output":27.5}}]}
{"match":"^(?:anthropic\\.claude-opus-5|claude-opus-5|us\\.anthropic\\.claude-opus-5|au\\.anthropic\\.claude-opus-5|eu\\.anthropic\\.claude-opus-5|jp\\.anthropic\\.claude-opus-5)$|^anthropic\\.claude-opus-5-v1(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-opus-5-v1(?![-.]\\d{1,2}(?![\\da-z:]))|us\\.anthropic\\.claude-opus-5-v1(?![-.]\\d{1,2}(?![\\da-z:]))|au\\.anthropic\\.claude-opus-5-v1(?![-.]\\d{1,2}(?![\\da-z:]))|eu\\.anthropic\\.claude-opus-5-v1(?![-.]\\d{1,2}(?![\\da-z:]))|jp\\.anthropic\\.claude-opus-5-v1(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":5.5,"read":0.55,"write":6.875,"output":27.5}}]}
{"match":"^(?:anthropic\\.claude-opus-5-5|claude-opus-5-5|us\\.anthropic\\.claude-opus-5-5|au\\.anthropic\\.claude-opus-5-5|eu\\.anthropic\\.claude-opus-5-5|jp\\.anthropic\\.claude-opus-5-5)$|^anthropic\\.claude-opus-5-5-v1(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-opus-5-5-v1(?![-.]\\d{1,2}(?![\\da-z:]))|us\\.anthropic\\.claude-opus-5-5-v1(?![-.]\\d{1,2}(?![\\da-z:]))|au\\.anthropic\\.claude-opus-5-5-v1(?![-.]\\d{1,2}(?![\\da-z:]))|eu\\.anthropic\\.claude-opus-5-5-v1(?![-.]\\d{1,2}(?![\\da-z:]))|jp\\.anthropic\\.claude-opus-5-5-v1(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":4.4,"read":0.22,"write":5.5,"write1h":8.8,"output":22}}]}
{"match":"^anthropic\\.claude-sonnet-4-20250514(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-sonnet-4-20250514(?![-.]\\d{1,2}(?![\\da-z:]))|us\\.anthropic\\.claude-sonnet-4-20250514(?![-.]\\d{1,2}(?![\\da-z:]))|au\\.anthropic\\.claude-sonnet-4-20250514(?![-.]\\d{1,2}(?![\\da-z:]))|apac\\.anthropic\\.claude-sonnet-4-20250514(?![-.]\\d{1,2}(?![\\da-z:]))|eu\\.anthropic\\.claude-sonnet-4-20250514(?![-.]\\d{1,2}(?![\\da-z:]))|us-gov\\.anthropic\\.claude-sonnet-4-20250514(?![-.]\\d{1,2}(?![\\da-z:]))|jp\\.anthropic\\.claude-sonnet-4-20250514(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":3,"read":0.3,"write":3.75,"output":15}}]}
{"match":"^anthropic\\.claude-sonnet-4-5-20250929(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-sonnet-4-5-20250929(?![-.]\\d{1,2}(?![\\da-z:]))|us\\.anthropic\\.claude-sonnet-4-5-20250929(?![-.]\\d{1,2}(?![\\da-z:]))|au\\.anthropic\\.claude-sonnet-4-5-20250929(?![-.]\\d{1,2}(?![\\da-z:]))|apac\\.anthropic\\.claude-sonnet-4-5-20250929(?![-.]\\d{1,2}(?![\\da-z:]))|eu\\.anthropic\\.claude-sonnet-4-5-20250929(?![-.]\\d{1,2}(?![\\da-z:]))|us-gov\\.anthropic\\.claude-sonnet-4-5-20250929(?![-.]\\d{1,2}(?![\\da-z:]))|jp\\.anthropic\\.claude-sonnet-4-5-20250929(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":3.3,"read":0.33,"write":4.125,"output":16.5}}]}
{"match":"^anthropic\\.claude-sonnet-4-6(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-sonnet-4-6(?![-.]\\d{1,2}(?![\\da-z:]))|us\\.anthropic\\.claude-sonnet-4-6(?![-.]\\d{1,2}(?![\\da-z:]))|au\\.anthropic\\.claude-sonnet-4-6(?![-.]\\d{1,2}(?![\\da-z:]))|apac\\.anthropic\\.claude-sonnet-4-6(?![-.]\\d{1,2}(?![\\da-z:]))|eu\\.anthropic\\.claude-sonnet-4-6(?![-.]\\d{1,2}(?![\\da-z:]))|us-gov\\.anthropic\\.claude-sonnet-4-6(?![-.]\\d{1,2}(?![\\da-z:]))|jp\\.anthropic\\.claude-sonnet-4-6(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":3.3,"read":0.33,"write":4.125,"output":16.5}}]}
{"match":"^anthropic\\.claude-sonnet-5(?![-.]\\d{1,2}(?![\\da-z:]))|^claude-sonnet-5(?![-.]\\d{1,2}(?![\\da-z:]))|us\\.anthropic\\.claude-sonnet-5(?![-.]\\d{1,2}(?![\\da-z:]))|au\\.anthropic\\.claude-sonnet-5(?![-.]\\d{1,2}(?![\\da-z:]))|apac\\.anthropic\\.claude-sonnet-5(?![-.]\\d{1,2}(?![\\da-z:]))|eu\\.anthropic\\.claude-sonnet-5(?![-.]\\d{1,2}(?![\\da-z:]))|us-gov\\.anthropic\\.claude-sonnet-5(?![-.]\\d{1,2}(?![\\da-z:]))|jp\\.anthropic\\.claude-sonnet-5(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":2.2,"read":0.22,"write":2.75,"output":11}}]}
{"match":"^openai\\.gpt-5\\.6-luna(?![-.]\\d{1,2}(?![\\da-z:]))|^gpt-5\\.6-luna(?![-.]\\d{1,2}(?![\\da-z:]))|us\\.openai\\.gpt-5\\.6-luna(?![-.]\\d{1,2}(?![\\da-z:]))|in\\.openai\\.gpt-5\\.6-luna(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":1.1,"read":0.11,"write":1.375,"output":6.6}},{"from":"2026-07-30","rates":{"input":{"base":0.22,"tiers":[{"start":271999,"price":0.44}]},"read":{"base":0.022,"tiers":[{"start":271999,"price":0.044}]},"write":{"base":0.275,"tiers":[{"start":271999,"price":0.55}]},"output":{"base":1.32,"tiers":[{"start":271999,"price":1.98}]}}}]}
{"match":"^openai\\.gpt-5\\.6-sol(?![-.]\\d{1,2}(?![\\da-z:]))|^gpt-5\\.6-sol(?![-.]\\d{1,2}(?![\\da-z:]))|us\\.openai\\.gpt-5\\.6-sol(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":{"base":5.5,"tiers":[{"start":271999,"price":11}]},"read":{"base":0.55,"tiers":[{"start":271999,"price":1.1}]},"write":{"base":6.875,"tiers":[{"start":271999,"price":13.75}]},"output":{"base":33,"tiers":[{"start":271999,"price":49.5}]}}},{"from":"2026-08-21","rates":{"input":{"base":4.4,"tiers":[{"start":271999,"price":8.8}]},"read":{"base":0.44,"tiers":[{"start":271999,"price":0.88}]},"write":{"base":5.5,"tiers":[{"start":271999,"price":11}]},"output":{"base":22,"tiers":[{"start":271999,"price":33}]}}}]}
{"match":"^openai\\.gpt-5\\.6-terra(?![-.]\\d{1,2}(?![\\da-z:]))|^gpt-5\\.6-terra(?![-.]\\d{1,2}(?![\\da-z:]))|us\\.openai\\.gpt-5\\.6-terra(?![-.]\\d{1,2}(?![\\da-z:]))|in\\.openai\\.gpt-5\\.6-terra(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":2.75,"read":0.275,"write":3.4375,"output":16.5}},{"from":"2026-07-30","rates":{"input":{"base":2.2,"tiers":[{"start":271999,"price":4.4}]},"read":{"base":0.22,"tiers":[{"start":271999,"price":0.44}]},"write":{"base":2.75,"tiers":[{"start":271999,"price":5.5}]},"output":{"base":13.2,"tiers":[{"start":271999,"price":19.8}]}}}]}
{"match":"writer\\.palmyra-x4(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":2.5,"output":10}}]}
{"match":"writer\\.palmyra-x5(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.6,"output":6}}]}
`;
;
const AZURE = String.raw`
{"match":"^(?:o1|o1-2024-12-17)$","prices":[{"rates":{"input":15,"read":7.5,"output":60}}]}
{"match":"^(?:o1-mini|o1-mini-2024-09-12)$","prices":[{"rates":{"input":1.1,"read":0.55,"output":4.4}}]}
{"match":"^(?:o1-preview|o1-preview-2024-09-12)$","prices":[{"rates":{"input":15,"read":7.5,"output":60}}]}
{"match":"^(?:o3|o3-2025-04-16)$","prices":[{"rates":{"input":2,"read":0.5,"output":8}}]}
{"match":"^(?:o3-mini|o3-mini-2025-01-31)$","prices":[{"rates":{"input":1.1,"read":0.55,"output":4.4}}]}
{"match":"o4-mini(?![-.]\\d{1,2}(?![\\da-z:]))|o4-mini-2025-04-16(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":1.1,"read":0.28,"output":4.4}}]}
{"match":"^(?:phi-3-medium-128k-instruct)$","prices":[{"rates":{"input":1,"output":1}}]}
{"match":"^(?:phi-3-mini-128k-instruct)$","prices":[{"rates":{"input":0.1,"output":0.1}}]}
{"match":"^(?:phi-3\\.5-mini-128k-instruct)$","prices":[{"rates":{"input":0.1,"output":0.1}}]}
{"match":"^(?:phi-4)$","prices":[{"rates":{"input":0.07,"output":0.14}}]}
{"match":"^(?:phi-4-mini-instruct)$","prices":[{"rates":{"input":0.08,"output":0.35}}]}
{"match":"^(?:phi-4-multimodal-instruct)$","prices":[{"rates":{"input":0.05,"output":0.1}}]}
{"match":"^(?:phi-4-reasoning-plus)$","prices":[{"rates":{"input":0.07,"output":0.35}}]}
{"match":"^(?:wizardlm-2-8x22b)$","prices":[{"rates":{"input":0.48,"output":0.48}}]}
`;
;
const CEREBRAS = String.raw`
{"match":"^(?:gemma-4-31b)$|^cerebras/gemma-4-31b(?![-.]\\d{1,2}(?![\\da-z:]))|^cerebras:gemma-4-31b(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.99,"output":1.49}}]}
{"match":"^(?:gpt-oss-120b)$|^cerebras/gpt-oss-120b(?![-.]\\d{1,2}(?![\\da-z:]))|^cerebras:gpt-oss-120b(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.35,"output":0.75}}]}
{"match":"^(?:llama-3\\.3-70b)$|^cerebras/llama-3\\.3-70b(?![-.]\\d{1,2}(?![\\da-z:]))|^cerebras:llama-3\\.3-70b(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.85,"output":1.2}}]}
{"match":"^(?:llama3\\.1-8b)$|^cerebras/llama3\\.1-8b(?![-.]\\d{1,2}(?![\\da-z:]))|^cerebras:llama3\\.1-8b(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.1,"output":0.1}}]}
{"match":"^(?:qwen-3-32b)$|^cerebras/qwen-3-32b(?![-.]\\d{1,2}(?![\\da-z:]))|^cerebras:qwen-3-32b(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.4,"output":0.8}}]}
{"match":"^(?:zai-glm-4\\.7)$|^cerebras/zai-glm-4\\.7(?![-.]\\d{1,2}(?![\\da-z:]))|^cerebras:zai-glm-4\\.7(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":2.25,"output":2.75}}]}
`;
;
const DEEPSEEK = String.raw`
{"match":"^(?:deepseek-chat-v3-0324)$|^deepseek-chat(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.135,"read":0.035,"output":0.55}},{"hours":[0.5,16.5],"rates":{"input":0.27,"read":0.07,"output":1.1}}]}
{"match":"^(?:deepseek-reasoner|deepseek-r1-0528)$|^deepseek-r1(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.135,"read":0.035,"output":0.55}},{"hours":[0.5,16.5],"rates":{"input":0.55,"read":0.14,"output":2.19}}]}
{"match":"^(?:deepseek-v3\\.1-terminus)$","prices":[{"rates":{"input":0.27,"read":0.13,"output":0.95}}]}
{"match":"^(?:deepseek-v3\\.2)$","prices":[{"rates":{"input":0.2288,"output":0.3432}}]}
{"match":"^(?:deepseek-v3\\.2-exp)$","prices":[{"rates":{"input":0.27,"output":0.41}}]}
{"match":"^deepseek-v4-flash(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.14,"read":0.0028,"output":0.28}},{"from":"2026-08-17","rates":{"input":0.22,"read":0.007,"output":0.66}},{"hours":[1,4],"rates":{"input":0.44,"read":0.014,"output":1.32}},{"hours":[6,10],"rates":{"input":0.44,"read":0.014,"output":1.32}}]}
{"match":"^deepseek-v4-pro(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.435,"read":0.003625,"output":0.87}},{"from":"2026-08-17","rates":{"input":0.66,"read":0.022,"output":1.98}},{"hours":[1,4],"rates":{"input":1.32,"read":0.044,"output":3.96}},{"hours":[6,10],"rates":{"input":1.32,"read":0.044,"output":3.96}}]}
`;
;
const FIREWORKS = String.raw`
{"match":"^(?:accounts/fireworks/models/deepseek-r1-0528)$","prices":[{"rates":{"input":3,"output":8}}]}
{"match":"^(?:accounts/fireworks/models/deepseek-v3-0324)$","prices":[{"rates":{"input":0.9,"output":0.9}}]}
{"match":"^(?:accounts/fireworks/models/deepseek-v3p2)$","prices":[{"rates":{"input":0.56,"read":0.28,"output":1.68}}]}
{"match":"^(?:accounts/fireworks/models/deepseek-v4-flash|accounts/fireworks/models/deepseek-v4-flash-0731)$","prices":[{"rates":{"input":0.14,"read":0.028,"output":0.28}}]}
{"match":"^(?:accounts/fireworks/models/deepseek-v4-pro)$","prices":[{"rates":{"input":1.74,"read":0.145,"output":3.48}}]}
{"match":"^(?:accounts/fireworks/models/gemma-3-27b-it)$","prices":[{"rates":{"input":0.1,"output":0.1}}]}
{"match":"^(?:accounts/fireworks/models/glm-4p7)$","prices":[{"rates":{"input":0.6,"output":2.2}}]}
{"match":"^(?:accounts/fireworks/models/glm-5p1)$","prices":[{"rates":{"input":1.4,"read":0.26,"output":4.4}}]}
{"match":"^(?:accounts/fireworks/routers/glm-5p1-fast)$","prices":[{"rates":{"input":2.8,"read":0.52,"output":8.8}}]}
{"match":"^(?:accounts/fireworks/models/glm-5p2)$","prices":[{"rates":{"input":1.4,"read":0.14,"output":4.4}}]}
{"match":"^(?:accounts/fireworks/routers/glm-5p2-fast|accounts/fireworks/routers/glm-5p2-fast-us)$","prices":[{"rates":{"input":2.1,"read":0.21,"output":6.6}}]}
{"match":"^(?:accounts/fireworks/models/gpt-oss-120b)$","prices":[{"rates":{"input":0.15,"read":0.014,"output":0.6}}]}
{"match":"^(?:accounts/fireworks/models/gpt-oss-20b)$","prices":[{"rates":{"input":0.07,"read":0.035,"output":0.3}}]}
{"match":"^(?:accounts/fireworks/models/inkling)$","prices":[{"rates":{"input":1,"read":0.17,"output":4.05}}]}
{"match":"^(?:accounts/fireworks/models/kimi-k2p5)$","prices":[{"rates":{"input":0.6,"read":0.1,"output":3}}]}
{"match":"^(?:accounts/fireworks/models/kimi-k2p6)$","prices":[{"rates":{"input":0.95,"read":0.16,"output":4}}]}
{"match":"^(?:accounts/fireworks/routers/kimi-k2p6-fast)$","prices":[{"rates":{"input":2,"read":0.3,"output":8}}]}
{"match":"^(?:accounts/fireworks/models/kimi-k2p7-code)$","prices":[{"rates":{"input":0.95,"read":0.19,"output":4}}]}
{"match":"^(?:accounts/fireworks/routers/kimi-k2p7-code-fast)$","prices":[{"rates":{"input":1.9,"read":0.38,"output":8}}]}
{"match":"^(?:accounts/fireworks/models/kimi-k3)$","prices":[{"rates":{"input":3,"read":0.3,"output":15}}]}
{"match":"^(?:accounts/fireworks/routers/kimi-k3-fast)$","prices":[{"rates":{"input":4.5,"read":0.45,"output":22.5}}]}
{"match":"^(?:accounts/fireworks/routers/kimi-k3-us)$","prices":[{"rates":{"input":3.3,"read":0.33,"output":16.5}}]}
{"match":"^(?:accounts/fireworks/models/llama-v3p1-8b-instruct)$","prices":[{"rates":{"input":0.2,"output":0.2}}]}
{"match":"^(?:accounts/fireworks/models/llama4-maverick-instruct-basic)$","prices":[{"rates":{"input":0.22,"output":0.88}}]}
{"match":"^(?:accounts/fireworks/models/minimax-m2p1)$","prices":[{"rates":{"input":0.3,"output":1.2}}]}
{"match":"^(?:accounts/fireworks/models/minimax-m2p7)$","prices":[{"rates":{"input":0.3,"read":0.06,"output":1.2}}]}
{"match":"^(?:accounts/fireworks/models/minimax-m3)$","prices":[{"rates":{"input":0.3,"read":0.06,"output":1.2}}]}
{"match":"^(?:accounts/fireworks/models/nemotron-3-ultra-nvfp4)$","prices":[{"rates":{"input":0.6,"read":0.12,"output":2.4}}]}
{"match":"^(?:accounts/fireworks/models/qwen2p5-vl-72b-instruct)$","prices":[{"rates":{"input":0.9,"output":0.9}}]}
{"match":"^(?:accounts/fireworks/models/qwen3-235b-a22b)$","prices":[{"rates":{"input":0.22,"output":0.88}}]}
{"match":"^(?:accounts/fireworks/models/qwen3p6-plus)$","prices":[{"rates":{"input":0.5,"read":0.1,"output":3}}]}
{"match":"^(?:accounts/fireworks/models/qwen3p7-plus)$","prices":[{"rates":{"input":0.4,"read":0.08,"output":1.6}}]}
`;
;
const GOOGLE = String.raw`
{"match":"claude-3-5-haiku(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.8,"read":0.08,"write":1,"output":4}}]}
{"match":"claude-3-5-sonnet(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":3,"read":0.3,"write":3.75,"output":15}}]}
{"match":"claude-3-7-sonnet(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":3,"read":0.3,"write":3.75,"output":15}}]}
{"match":"claude-3-haiku(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.25,"read":0.03,"write":0.3,"output":1.25}}]}
{"match":"claude-3-opus(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":15,"read":1.5,"write":18.75,"output":75}}]}
{"match":"^(?:claude-opus-4)$|claude-4-opus(?![-.]\\d{1,2}(?![\\da-z:]))|claude-opus-4@(?![-.]\\d{1,2}(?![\\da-z:]))|claude-opus-4-0(?![-.]\\d{1,2}(?![\\da-z:]))|claude-opus-4-1(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":15,"read":1.5,"write":18.75,"output":75}}]}
{"match":"^(?:claude-sonnet-4|anthropic/claude-sonnet-4)$|claude-4-sonnet(?![-.]\\d{1,2}(?![\\da-z:]))|claude-sonnet-4-0(?![-.]\\d{1,2}(?![\\da-z:]))|claude-sonnet-4@(?![-.]\\d{1,2}(?![\\da-z:]))|claude-sonnet-4-2025(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":3,"read":0.3,"write":3.75,"output":15}}]}
{"match":"claude-fable-5$|claude-fable-5@(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":10,"read":1,"write":12.5,"output":50}}]}
{"match":"claude-fable-5-1$|claude-fable-5-1@(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":10,"read":0.25,"write":12.5,"output":50}}]}
{"match":"claude-4-6-opus(?![-.]\\d{1,2}(?![\\da-z:]))|claude-opus-4-6(?![-.]\\d{1,2}(?![\\da-z:]))|claude-4\\.6-opus(?![-.]\\d{1,2}(?![\\da-z:]))|claude-opus-4\\.6(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":{"base":5,"tiers":[{"start":200000,"price":10}]},"read":{"base":0.5,"tiers":[{"start":200000,"price":1}]},"write":{"base":6.25,"tiers":[{"start":200000,"price":12.5}]},"output":{"base":25,"tiers":[{"start":200000,"price":37.5}]}}}]}
{"match":"claude-4-7-opus(?![-.]\\d{1,2}(?![\\da-z:]))|claude-opus-4-7(?![-.]\\d{1,2}(?![\\da-z:]))|claude-4\\.7-opus(?![-.]\\d{1,2}(?![\\da-z:]))|claude-opus-4\\.7(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":5,"read":0.5,"write":6.25,"output":25}}]}
{"match":"claude-4-8-opus(?![-.]\\d{1,2}(?![\\da-z:]))|claude-opus-4-8(?![-.]\\d{1,2}(?![\\da-z:]))|claude-4\\.8-opus(?![-.]\\d{1,2}(?![\\da-z:]))|claude-opus-4\\.8(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":5,"read":0.5,"write":6.25,"output":25}}]}
{"match":"claude-5-opus(?![-.]\\d{1,2}(?![\\da-z:]))|claude-opus-5$|claude-opus-5@(?![-.]\\d{1,2}(?![\\da-z:]))|claude-5\\.0-opus(?![-.]\\d{1,2}(?![\\da-z:]))|claude-opus-5\\.0(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":5,"read":0.5,"write":6.25,"output":25}}]}
{"match":"claude-5-5-opus(?![-.]\\d{1,2}(?![\\da-z:]))|claude-opus-5-5$|claude-opus-5-5@(?![-.]\\d{1,2}(?![\\da-z:]))|claude-5\\.5-opus(?![-.]\\d{1,2}(?![\\da-z:]))|claude-opus-5\\.5(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":4,"read":0.2,"write":5,"output":20}}]}
{"match":"claude-sonnet-4-5(?![-.]\\d{1,2}(?![\\da-z:]))|claude-sonnet-4\\.5(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":{"base":3,"tiers":[{"start":200000,"price":6}]},"read":{"base":0.3,"tiers":[{"start":200000,"price":0.6}]},"write":{"base":3.75,"tiers":[{"start":200000,"price":7.5}]},"output":{"base":15,"tiers":[{"start":200000,"price":22.5}]}}}]}
{"match":"claude-sonnet-4-6(?![-.]\\d{1,2}(?![\\da-z:]))|claude-sonnet-4\\.6(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":3,"read":0.3,"write":3.75,"output":15}}]}
{"match":"^(?:gemini-1\\.0-pro-vision-001)$","prices":[{"rates":{"input":0.125,"output":0.375}}]}
{"match":"gemini-1\\.5-flash(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":{"base":0.075,"tiers":[{"start":128000,"price":0.15}]},"read":{"base":0.01875,"tiers":[{"start":128000,"price":0.0375}]},"output":{"base":0.3,"tiers":[{"start":128000,"price":0.6}]}}}]}
{"match":"gemini-1\\.5-pro(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":{"base":1.25,"tiers":[{"start":128000,"price":2.5}]},"output":{"base":5,"tiers":[{"start":128000,"price":10}]}}}]}
{"match":"gemini-2\\.0-flash$|gemini-2\\.0-flash-0(?![-.]\\d{1,2}(?![\\da-z:]))|gemini-2\\.0-flash-exp(?![-.]\\d{1,2}(?![\\da-z:]))|gemini-2\\.0-flash-thinking(?![-.]\\d{1,2}(?![\\da-z:]))|gemini-2\\.0-flash-latest(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.1,"read":0.025,"output":0.4,"inputAudio":0.7,"readAudio":0.175}}]}
{"match":"gemini-2\\.0-flash-lite(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.075,"output":0.3}}]}
{"match":"^(?:gemini-2\\.5-flash|gemini-2\\.5-flash-latest|gemini-2\\.5-flash-preview-09-2025)$","prices":[{"rates":{"input":0.3,"read":0.03,"output":2.5,"inputAudio":1,"readAudio":0.1}}]}
{"match":"^(?:gemini-2\\.5-flash-image|gemini-2\\.5-flash-image-preview)$","prices":[{"rates":{"input":0.3,"output":2.5,"outputImage":30}}]}
{"match":"^(?:gemini-2\\.5-flash-lite)$|^(?=gemini-2\\.5-flash-lite-preview(?![-.]\\d{1,2}(?![\\da-z:])))(?=(?!.*-[tT][tT][sS](?:$|-)))","prices":[{"rates":{"input":0.1,"read":0.01,"output":0.4,"inputAudio":0.3,"readAudio":0.03}}]}
{"match":"^(?:gemini-2\\.5-flash-lite-preview-tts)$","prices":[{"rates":{"input":0.5,"output":10}}]}
{"match":"^(?:gemini-2\\.5-flash-preview-05-20:thinking|gemini-2\\.5-flash-preview|gemini-2\\.5-flash-preview:thinking)$|gemini-2\\.5-flash-preview-05-20(?![-.]\\d{1,2}(?![\\da-z:]))|gemini-2\\.5-flash-preview-04-17(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.15,"output":0.6}}]}
{"match":"^(?:gemini-2\\.5-flash-tts|gemini-2\\.5-flash-preview-tts)$","prices":[{"rates":{"input":0.5,"output":10}}]}
{"match":"^(?=gemini-2\\.5-pro(?![-.]\\d{1,2}(?![\\da-z:])))(?=(?!.*-[tT][tT][sS](?:$|-)))","prices":[{"rates":{"input":{"base":1.25,"tiers":[{"start":200000,"price":2.5}]},"read":{"base":0.125,"tiers":[{"start":200000,"price":0.25}]},"output":{"base":10,"tiers":[{"start":200000,"price":15}]}}}]}
{"match":"^(?:gemini-2\\.5-pro-tts|gemini-2\\.5-pro-preview-tts)$","prices":[{"rates":{"input":1,"output":20}}]}
{"match":"^(?:gemini-3-flash-preview)$|^gemini-3-flash-preview-(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.5,"read":0.05,"output":3,"inputAudio":1,"readAudio":0.1}}]}
{"match":"^(?:gemini-3-pro-image)$|^gemini-3-pro-image-preview(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":2,"output":12,"outputImage":120}}]}
{"match":"^(?:gemini-3-pro-text-preview)$|^gemini-3-pro-preview(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":{"base":2,"tiers":[{"start":200000,"price":4}]},"read":{"base":0.2,"tiers":[{"start":200000,"price":0.4}]},"output":{"base":12,"tiers":[{"start":200000,"price":18}]}}}]}
{"match":"^(?:gemini-3\\.1-flash-image)$|^gemini-3\\.1-flash-image-preview(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.5,"output":3,"outputImage":60}}]}
{"match":"^(?:gemini-3\\.1-flash-lite)$|^gemini-3\\.1-flash-lite-preview(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.25,"read":0.025,"output":1.5,"inputAudio":0.5,"readAudio":0.05}}]}
{"match":"^gemini-3\\.1-flash-lite-image(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.25,"output":1.5,"outputImage":30}}]}
{"match":"^gemini-3\\.1-flash-live-preview(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.75,"output":4.5,"inputAudio":3,"outputAudio":12,"inputImage":1,"inputVideo":1}}]}
{"match":"^gemini-3\\.1-pro-preview(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":{"base":2,"tiers":[{"start":200000,"price":4}]},"read":{"base":0.2,"tiers":[{"start":200000,"price":0.4}]},"output":{"base":12,"tiers":[{"start":200000,"price":18}]}}}]}
{"match":"^(?:gemini-3\\.5-flash)$|^gemini-3\\.5-flash-preview(?![-.]\\d{1,2}(?![\\da-z:]))|^gemini-3\\.5-flash-\\d","prices":[{"rates":{"input":1.5,"read":0.15,"output":9}}]}
{"match":"^gemini-3\\.5-flash-lite(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.3,"read":0.03,"output":2.5}}]}
{"match":"^gemini-3\\.6-flash(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.75,"read":0.075,"output":3.75}},{"from":"2027-01-01","rates":{"input":1.5,"read":0.15,"output":7.5}}]}
{"match":"^gemini-3\\.7-flash(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.75,"read":0.075,"output":3.75}},{"from":"2027-01-01","rates":{"input":1.5,"read":0.15,"output":7.5}}]}
{"match":"^gemini-3\\.8-flash(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.75,"read":0.075,"output":3.75}},{"from":"2027-01-01","rates":{"input":1.5,"read":0.15,"output":7.5}}]}
{"match":"^(?:gemini-flash-1\\.5)$","prices":[{"rates":{"input":{"base":0.075,"tiers":[{"start":128000,"price":0.15}]},"read":{"base":0.01875,"tiers":[{"start":128000,"price":0.0375}]},"output":{"base":0.3,"tiers":[{"start":128000,"price":0.6}]}}}]}
{"match":"^(?:gemini-flash-1\\.5-8b)$","prices":[{"rates":{"input":{"base":0.0375,"tiers":[{"start":128000,"price":0.075}]},"read":{"base":0.01,"tiers":[{"start":128000,"price":0.02}]},"output":{"base":0.15,"tiers":[{"start":128000,"price":0.3}]}}}]}
{"match":"^(?:gemini-2\\.5-flash-native-audio-latest)$|^gemini-live-2\\.5-flash(?![-.]\\d{1,2}(?![\\da-z:]))|^gemini-2\\.5-flash-native-audio-preview(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.5,"output":2,"inputAudio":3,"outputAudio":12}}]}
{"match":"^gemini-omni-flash-preview(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":1.5,"output":9,"outputVideo":17.5}}]}
{"match":"^(?:gemini-pro|gemini-1\\.0-pro)$","prices":[{"rates":{"input":0.125,"output":0.375}}]}
{"match":"^(?:gemini-pro-1\\.5)$","prices":[{"rates":{"input":{"base":1.25,"tiers":[{"start":128000,"price":2.5}]},"read":{"base":0.3125,"tiers":[{"start":128000,"price":0.625}]},"output":{"base":5,"tiers":[{"start":128000,"price":10}]}}}]}
{"match":"^(?:gemma-2-27b-it)$","prices":[{"rates":{"input":0.65,"output":0.65}}]}
{"match":"^(?:gemma-4-26b-a4b-it-maas)$","prices":[{"rates":{"input":0.15,"read":0.015,"output":0.6}}]}
`;
;
const GROQ = String.raw`
{"match":"^(?:deepseek-r1-distill-llama-70b)$","prices":[{"rates":{"input":0.75,"output":0.99}}]}
{"match":"^(?:gemma-7b-it)$","prices":[{"rates":{"input":0.07,"output":0.07}}]}
{"match":"^(?:gemma2-9b-it|gemma2-9b)$","prices":[{"rates":{"input":0.2,"output":0.2}}]}
{"match":"^(?:llama-3\\.1-405b-reasoning)$","prices":[{"rates":{"input":0.59,"output":0.79}}]}
{"match":"^(?:llama-3\\.1-70b-versatile)$","prices":[{"rates":{"input":0.59,"output":0.79}}]}
{"match":"^(?:llama-3\\.1-8b-instant)$","prices":[{"rates":{"input":0.05,"output":0.08}}]}
{"match":"^(?:llama-3\\.2-11b-text-preview)$","prices":[{"rates":{"input":0.18,"output":0.18}}]}
{"match":"^(?:llama-3\\.2-11b-vision-preview)$","prices":[{"rates":{"input":0.18,"output":0.18}}]}
{"match":"^(?:llama-3\\.2-1b-preview)$","prices":[{"rates":{"input":0.04,"output":0.04}}]}
{"match":"^(?:llama-3\\.2-3b-preview)$","prices":[{"rates":{"input":0.06,"output":0.06}}]}
{"match":"^(?:llama-3\\.2-90b-text-preview)$","prices":[{"rates":{"input":0.9,"output":0.9}}]}
{"match":"^(?:llama-3\\.2-90b-vision-preview)$","prices":[{"rates":{"input":0.9,"output":0.9}}]}
{"match":"^(?:llama-3\\.3-70b-specdec)$","prices":[{"rates":{"input":0.59,"output":0.99}}]}
{"match":"^(?:llama-3\\.3-70b-versatile)$","prices":[{"rates":{"input":0.59,"output":0.79}}]}
{"match":"^(?:llama-guard-3-8b)$","prices":[{"rates":{"input":0.2,"output":0.2}}]}
{"match":"^(?:llama2-70b-4096)$","prices":[{"rates":{"input":0.7,"output":0.8}}]}
{"match":"^(?:llama3-70b-8192)$","prices":[{"rates":{"input":0.59,"output":0.79}}]}
{"match":"^(?:llama3-8b-8192)$","prices":[{"rates":{"input":0.05,"output":0.08}}]}
{"match":"^(?:llama3-groq-70b-8192-tool-use-preview)$","prices":[{"rates":{"input":0.89,"output":0.89}}]}
{"match":"^(?:llama3-groq-8b-8192-tool-use-preview)$","prices":[{"rates":{"input":0.19,"output":0.19}}]}
{"match":"^(?:meta-llama/llama-4-maverick-17b-128e-instruct)$","prices":[{"rates":{"input":0.2,"output":0.6}}]}
{"match":"^(?:meta-llama/llama-4-scout-17b-16e-instruct)$","prices":[{"rates":{"input":0.11,"output":0.34}}]}
{"match":"^(?:meta-llama/llama-guard-4-12b)$","prices":[{"rates":{"input":0.2,"output":0.2}}]}
{"match":"^(?:mistral-saba-24b)$","prices":[{"rates":{"input":0.79,"output":0.79}}]}
{"match":"^(?:mixtral-8x7b-32768)$","prices":[{"rates":{"input":0.24,"output":0.24}}]}
{"match":"^(?:moonshotai/kimi-k2-instruct|moonshotai/kimi-k2-instruct-0905)$","prices":[{"rates":{"input":1,"read":0.5,"output":3}}]}
{"match":"^(?:openai/gpt-oss-120b|openai/gpt-oss-safeguard-20b)$","prices":[{"rates":{"input":0.15,"read":0.075,"output":0.6}}]}
{"match":"^(?:openai/gpt-oss-20b)$","prices":[{"rates":{"input":0.075,"read":0.0375,"output":0.3}}]}
{"match":"^(?:qwen/qwen3-32b)$","prices":[{"rates":{"input":0.29,"output":0.59}}]}
`;
;
const MINIMAX = String.raw`
{"match":"^(?:m2-her|m2-her)$","prices":[{"rates":{"input":0.3,"output":1.2}}]}
{"match":"^(?:minimax-m2|minimax-m2|minimax-m2\\.1|minimax-m2\\.1|minimax-m2\\.5|minimax-m2\\.5)$","prices":[{"rates":{"input":0.3,"read":0.03,"write":0.375,"output":1.2}}]}
{"match":"m2\\.1-highspeed(?![-.]\\d{1,2}(?![\\da-z:]))|m2\\.1-highspeed(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.6,"read":0.03,"write":0.375,"output":2.4}}]}
{"match":"m2\\.5-highspeed(?![-.]\\d{1,2}(?![\\da-z:]))|m2\\.5-highspeed(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.6,"read":0.03,"write":0.375,"output":2.4}}]}
{"match":"^(?:minimax-m2\\.7|minimax-m2\\.7)$","prices":[{"rates":{"input":0.3,"read":0.06,"write":0.375,"output":1.2}}]}
{"match":"m2\\.7-highspeed(?![-.]\\d{1,2}(?![\\da-z:]))|m2\\.7-highspeed(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.6,"read":0.06,"write":0.375,"output":2.4}}]}
{"match":"^(?:minimax-01)$","prices":[{"rates":{"input":0.2,"output":1.1}}]}
{"match":"^(?:minimax-m1)$","prices":[{"rates":{"input":0.4,"output":2.2}}]}
{"match":"^(?:minimax-m3)$","prices":[{"rates":{"input":{"base":0.3,"tiers":[{"start":512000,"price":0.6}]},"read":{"base":0.06,"tiers":[{"start":512000,"price":0.12}]},"output":{"base":1.2,"tiers":[{"start":512000,"price":2.4}]}}}]}
`;
;
const MISTRAL = String.raw`
{"match":"^(?:codestral-latest|codestral-2501)$","prices":[{"rates":{"input":0.3,"output":0.9}}]}
{"match":"^(?:codestral-2508)$","prices":[{"rates":{"input":0.3,"read":0.03,"output":0.9}}]}
{"match":"^(?:devstral-2512)$","prices":[{"rates":{"input":0.4,"read":0.04,"output":2}}]}
{"match":"^(?:devstral-small|devstral-small-2505|devstral-small-2507|devstral-small-latest|labs-devstral-small-2512)$","prices":[{"rates":{"input":0.1,"output":0.3}}]}
{"match":"^magistral-medium(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":2,"output":5}}]}
{"match":"^magistral-small-(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.5,"output":1.5}}]}
{"match":"^(?:ministral-14b-2512)$","prices":[{"rates":{"input":0.2,"read":0.02,"output":0.2}}]}
{"match":"^(?:ministral-3b)$","prices":[{"rates":{"input":0.04,"output":0.04}}]}
{"match":"^(?:ministral-3b-2512)$","prices":[{"rates":{"input":0.1,"read":0.01,"output":0.1}}]}
{"match":"^(?:ministral-8b|ministral-8b-2410)$","prices":[{"rates":{"input":0.1,"output":0.1}}]}
{"match":"^(?:ministral-8b-2512)$","prices":[{"rates":{"input":0.15,"read":0.015,"output":0.15}}]}
{"match":"^(?:ministral-8b-latest)$","prices":[{"rates":{"input":0.1,"output":0.1}},{"from":"2025-12-02","rates":{"input":0.15,"read":0.015,"output":0.15}}]}
{"match":"^(?:mistral-7b|open-mistral-7b)$","prices":[{"rates":{"input":0.25,"output":0.25}}]}
{"match":"^(?:mistral-embed)$","prices":[{"rates":{"input":0.1,"output":0.1}}]}
{"match":"^(?:mistral-large|mistral-large-latest|mistral-large-2407|mistral-large-2411)$","prices":[{"rates":{"input":2,"output":6}}]}
{"match":"^(?:mistral-large-2512)$","prices":[{"rates":{"input":0.5,"read":0.05,"output":1.5}}]}
{"match":"^(?:mistral-medium-2312)$","prices":[{"rates":{"input":2.7,"output":8.1}}]}
{"match":"^(?:mistral-medium|mistral-medium-2505|mistral-medium-2508)$","prices":[{"rates":{"input":0.4,"read":0.04,"output":2}}]}
{"match":"^(?:mistral-medium-3\\.5|mistral-medium-3-5|mistral-medium-3)$","prices":[{"rates":{"input":1.5,"read":0.15,"output":7.5}}]}
{"match":"^(?:mistral-medium-latest)$","prices":[{"rates":{"input":0.4,"read":0.04,"output":2}},{"from":"2026-06-16","rates":{"input":1.5,"read":0.15,"output":7.5}}]}
{"match":"^(?:mistral-nemo|open-mistral-nemo)$","prices":[{"rates":{"input":0.15,"output":0.15}}]}
{"match":"^(?:mistral-saba|mistral-saba-latest)$","prices":[{"rates":{"input":0.2,"output":0.6}}]}
{"match":"^(?:mistral-small-24b-instruct-2501)$","prices":[{"rates":{"input":0.05,"output":0.08}}]}
{"match":"^(?:mistral-small-2603)$","prices":[{"rates":{"input":0.15,"read":0.015,"output":0.6}}]}
{"match":"^(?:mistral-small-3\\.1-24b-instruct)$","prices":[{"rates":{"input":0.351,"output":0.555}}]}
{"match":"^(?:mistral-small-3\\.2-24b-instruct)$","prices":[{"rates":{"input":0.075,"output":0.2}}]}
{"match":"^(?:mistral-small-latest)$","prices":[{"rates":{"input":0.1,"output":0.3}}]}
{"match":"^(?:mistral-tiny)$","prices":[{"rates":{"input":0.25,"output":0.25}}]}
{"match":"^(?:mixtral-8x22b-instruct)$","prices":[{"rates":{"input":0.9,"output":0.9}}]}
{"match":"^(?:open-mixtral-8x7b)$|^mixtral-8x7b(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.7,"output":0.7}}]}
{"match":"^(?:pixtral-12b|pixtral-12b-latest)$","prices":[{"rates":{"input":0.15,"output":0.15}}]}
{"match":"^(?:pixtral-large-latest|pixtral-large-2411)$","prices":[{"rates":{"input":2,"output":6}}]}
{"match":"^(?:voxtral-small-24b-2507|voxtral-small-2507|voxtral-small-latest)$","prices":[{"rates":{"input":0.1,"read":0.01,"output":0.3}},{"from":"2026-08-11","rates":{"input":0.1,"read":0.01,"output":0.4}}]}
`;
;
const MOONSHOTAI = String.raw`
{"match":"^(?:kimi-k2)$","prices":[{"rates":{"input":0.57,"output":2.3}}]}
{"match":"^(?:kimi-k2-0711-preview)$","prices":[{"rates":{"input":0.6,"read":0.15,"output":2.5}}]}
{"match":"^(?:kimi-k2-0905-preview)$","prices":[{"rates":{"input":0.6,"read":0.15,"output":2.5}}]}
{"match":"^(?:kimi-k2-thinking)$","prices":[{"rates":{"input":0.6,"read":0.15,"output":2.5}}]}
{"match":"^(?:kimi-k2-thinking-turbo)$","prices":[{"rates":{"input":1.15,"read":0.15,"output":8}}]}
{"match":"^kimi-k2-turbo(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":1.15,"read":0.15,"output":8}}]}
{"match":"^kimi-k2\\.5(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.6,"read":0.1,"output":3}}]}
{"match":"^kimi-k2\\.6(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.95,"read":0.16,"output":4}}]}
{"match":"^(?:kimi-k2\\.7-code)$","prices":[{"rates":{"input":0.95,"read":0.19,"output":4}}]}
{"match":"^(?:kimi-k2\\.7-code-highspeed)$","prices":[{"rates":{"input":1.9,"read":0.38,"output":8}}]}
{"match":"^(?:kimi-k3)$","prices":[{"rates":{"input":3,"read":0.3,"output":15}}]}
{"match":"^(?:moonshot-v1-128k|moonshot-v1-128k-vision-preview)$","prices":[{"rates":{"input":2,"output":5}}]}
{"match":"^(?:moonshot-v1-32k|moonshot-v1-32k-vision-preview)$","prices":[{"rates":{"input":1,"output":3}}]}
{"match":"^(?:moonshot-v1-8k|moonshot-v1-8k-vision-preview)$","prices":[{"rates":{"input":0.2,"output":2}}]}
`;
;
const OPENAI = String.raw`
{"match":"^(?:ada|text-ada-001)$","prices":[{"rates":{"input":0.4,"output":0.4}}]}
{"match":"^(?:babbage)$","prices":[{"rates":{"input":0.5,"output":0.5}}]}
{"match":"^(?:chatgpt-4o-latest)$","prices":[{"rates":{"input":5,"output":15}}]}
{"match":"^(?:codex-mini|codex-mini-latest)$","prices":[{"rates":{"input":1.5,"read":0.375,"output":6}}]}
{"match":"^computer-use(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":3,"output":12}}]}
{"match":"^(?:curie|text-curie-001)$","prices":[{"rates":{"input":2,"output":2}}]}
{"match":"^(?:davinci|text-davinci-001)$","prices":[{"rates":{"input":20,"output":20}}]}
{"match":"^ft:gpt-3\\.5-turbo(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":3,"output":6}}]}
{"match":"^ft:gpt-4o-2024-(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":3.75,"output":15}}]}
{"match":"^ft:gpt-4o-mini-2024-(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.3,"output":1.2}}]}
{"match":"^(?:gpt-3\\.5-turbo-0301|gpt-3\\.5-0301)$","prices":[{"rates":{"input":1.5,"output":2}}]}
{"match":"^(?:gpt-3\\.5-turbo|gpt-35-turbo|gpt-3\\.5-turbo-0125)$","prices":[{"rates":{"input":0.5,"output":1.5}}]}
{"match":"^(?:gpt-3\\.5-turbo-0613)$","prices":[{"rates":{"input":1.5,"output":2}}]}
{"match":"^(?:gpt-3\\.5-turbo-1106)$","prices":[{"rates":{"input":1,"output":2}}]}
{"match":"^(?:gpt-3\\.5-turbo-16k|gpt-3\\.5-turbo-16k-0613|gpt-35-turbo-16k-0613|gpt-35-turbo-16k)$","prices":[{"rates":{"input":3,"output":4}}]}
{"match":"^(?:gpt-3\\.5-turbo-instruct-0914)$|^gpt-3\\.5-turbo-instruct(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":1.5,"output":2}}]}
{"match":"^(?:gpt-4|gpt-4-0314|gpt-4-0613)$|^ft:gpt-4-0(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":30,"output":60}}]}
{"match":"^(?:gpt-4-32k|gpt-4-32k-0314|gpt-4-32k-0613)$","prices":[{"rates":{"input":60,"output":120}}]}
{"match":"^(?:gpt-4-turbo|gpt-4-turbo-2024-04-09|gpt-4-turbo-0125-preview|gpt-4-0125-preview|gpt-4-1106-preview|gpt-4-turbo-preview)$","prices":[{"rates":{"input":10,"output":30}}]}
{"match":"^(?:gpt-4-vision-preview|gpt-4-1106-vision-preview)$","prices":[{"rates":{"input":10,"output":30}}]}
{"match":"^(?:gpt-4\\.1|gpt-4\\.1-2025-04-14)$","prices":[{"rates":{"input":2,"read":0.5,"output":8,"webSearch":10}}]}
{"match":"^(?:gpt-4\\.1-mini|gpt-4\\.1-mini-2025-04-14)$","prices":[{"rates":{"input":0.4,"read":0.1,"output":1.6,"webSearch":10}}]}
{"match":"^(?:gpt-4\\.1-nano|gpt-4\\.1-nano-2025-04-14)$","prices":[{"rates":{"input":0.1,"read":0.025,"output":0.4}}]}
{"match":"^gpt-4\\.5-preview(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":75,"read":37.5,"output":150}}]}
{"match":"^(?:gpt-4o|gpt-4o-2024-08-06|gpt-4o-2024-11-20)$","prices":[{"rates":{"input":2.5,"read":1.25,"output":10,"webSearch":10}}]}
{"match":"^(?:gpt-4o-2024-05-13)$","prices":[{"rates":{"input":5,"output":15,"webSearch":10}}]}
{"match":"^gpt-4o-audio-preview(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":2.5,"output":10}}]}
{"match":"^(?:gpt-4o-mini|gpt-4o-mini-2024-07-18|gpt-4o-mini-search-preview|gpt-4o-mini-search-preview-2025-03-11)$","prices":[{"rates":{"input":0.15,"read":0.075,"output":0.6,"webSearch":10}}]}
{"match":"^gpt-4o-mini-2024-07-18\\.ft-(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.3,"output":1.2}}]}
{"match":"^gpt-4o-mini-audio(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.15,"output":0.6}}]}
{"match":"^gpt-4o-mini-realtime(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.6,"read":0.3,"output":2.4,"inputAudio":10,"readAudio":0.3,"outputAudio":20}}]}
{"match":"^(?:gpt-4o-mini-transcribe)$","prices":[{"rates":{"input":1.25,"output":5,"inputAudio":3}}]}
{"match":"^(?:gpt-4o-mini-tts)$","prices":[{"rates":{"input":0.6,"output":12}}]}
{"match":"^gpt-4o-realtime(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":5,"read":2.5,"output":20,"inputAudio":40,"readAudio":2.5,"outputAudio":80}}]}
{"match":"^(?:gpt-4o-search-preview|gpt-4o-search-preview-2025-03-11)$","prices":[{"rates":{"input":2.5,"output":10}}]}
{"match":"^(?:gpt-4o-transcribe|gpt-4o-transcribe-diarize)$","prices":[{"rates":{"input":2.5,"output":10,"inputAudio":6}}]}
{"match":"^(?:gpt-4o:extended)$","prices":[{"rates":{"input":6,"output":18}}]}
{"match":"^(?:gpt-5|gpt-5-2025-08-07|gpt-5-chat|gpt-5-chat-latest|gpt-5-codex)$","prices":[{"rates":{"input":1.25,"read":0.125,"output":10,"webSearch":10}}]}
{"match":"^(?:gpt-5-image)$","prices":[{"rates":{"input":10,"read":1.25,"output":10}}]}
{"match":"^(?:gpt-5-image-mini)$","prices":[{"rates":{"input":2.5,"read":0.25,"output":2}}]}
{"match":"^(?:gpt-5-mini|gpt-5-mini-2025-08-07)$","prices":[{"rates":{"input":0.25,"read":0.025,"output":2,"webSearch":10}}]}
{"match":"^(?:gpt-5-nano)$|^gpt-5-nano-(?![-.]\\d{1,2}(?![\\da-z:]))","prices":[{"rates":{"input":0.05,"read":0.005,"output":0.4,"webSearch":10}}]}
{"match":"^(?:gpt-5-pro|gpt-5-pro-2025-10-06)$","prices":[{"rates":{"input":15,"output":120,"webSearch":10}}]}
{"match":"^(?:gpt-5\\.1|gpt-5\\.1-2025-11-13|gpt-5\\.1-codex|gpt-5\\.1-codex-max|gpt-5\\.1-chat|gpt-5\\.1-chat-latest|gpt-5-1|gpt-5-1-2025-11-13|gpt-5-1-codex|gpt-5-1-codex-max|gpt-5-1-chat|gpt-5-1-chat-latest)$","prices":[{"rates":{"input":1.25,"read":0.125,"output":10,"webSearch":10}}]}
{"match":"^(?:gpt-5\\.1-codex-mini|gpt-5\\.1-mini|gpt-5-1-codex-mini|gpt-5-1-mini)$","prices":[{"rates":{"input":0.25,"read":0.025,"output":2}}]}
{"match":"^(?:gpt-5\\.2|gpt-5\\.2-2025-12-11|gpt-5-2|gpt-5-2-2025-12-11|gpt-5\\.2-chat|gpt-5\\.2-chat-latest|gpt-5-2-chat|gpt-5-2-chat-latest|gpt-5\\.2-codex|gpt-5-2-codex)$","prices":[{"rates":{"input":1.75,"read":0.175,"output":14,"webSearch":10}}]}
{"match":"^(?:gpt-5\\.2-pro|gpt-5\\.2-pro-2025-12-11|gpt-5-2-pro-2025-12-11)$","prices":[{"rates":{"input":21,"output":168,"webSearch":10}}]}
{"match":"^(?:gpt-5\\.3|gpt-5-3|gpt-5\\.3-chat|gpt-5\\.3-chat-latest|gpt-5-3-chat|gpt-5-3-chat-latest)$","prices":[{"rates":{"input":1.75,"read":0.175,"output":14}}]}
{"match":"^(?:gpt-5\\.3-codex|gpt-5-3-codex)$","prices":[{"rates":{"input":1.75,"read":0.175,"output":14}}]}
{"match":"^(?:gpt-5\\.4|gpt-5\\.4-2026-03-05|gpt-5-4|gpt-5-4-2026-03-05)$","prices":[{"rates":{"input":{"base":2.5,"tiers":[{"start":271999,"price":5}]},"read":{"base":0.25,"tiers":[{"start":271999,"price":0.5}]},"output":{"base":15,"tiers":[{"start":271999,"price":22.5}]},"webSearch":10}}]}
{"match":"^(?:gpt-5\\.4-image-2)$","prices":[{"rates":{"input":8,"read":2,"output":15}}]}
{"match":"^(?:gpt-5\\.4-mini|gpt-5\\.4-mini-2026-03-17|gpt-5-4-mini|gpt-5-4-mini-2026-03-17)$","prices":[{"rates":{"input":0.75,"read":0.075,"output":4.5,"webSearch":10}}]}
{"match":"^(?:gpt-5\\.4-nano|gpt-5\\.4-nano-2026-03-17|gpt-5-4-nano|gpt-5-4-nano-2026-03-17)$","prices":[{"rates":{"input":0.2,"read":0.02,"output":1.25,"webSearch":10}}]}
{"match":"^(?:gpt-5\\.4-pro|gpt-5\\.4-pro-2026-03-05|gpt-5-4-pro|gpt-5-4-pro-2026-03-05)$","prices":[{"rates":{"input":{"base":30,"tiers":[{"start":271999,"price":60}]},"output":{"base":180,"tiers":[{"start":271999,"price":270}]},"webSearch":10}}]}
{"match":"^(?:gpt-5\\.5|gpt-5\\.5-2026-04-23|gpt-5\\.5-2026-04-24|gpt-5-5|gpt-5-5-2026-04-23|gpt-5-5-2026-04-24|gpt-5\\.5-chat|gpt-5\\.5-chat-latest|gpt-5-5-chat|gpt-5-5-chat-latest|gpt-5\\.5-codex|gpt-5-5-codex)$","prices":[{"rates":{"input":{"base":5,"tiers":[{"start":271999,"price":10}]},"read":{"base":0.5,"tiers":[{"start":271999,"price":1}]},"output":{"base":30,"tiers":[{"start":271999,"price":45}]},"webSearch":10}}]}
{"match":"^(?:gpt-5\\.5-pro|gpt-5\\.5-pro-2026-04-23|gpt-5-5-pro|gpt-5-5-pro-2026-04-23)$","prices":[{"rates":{"input":{"base":30,"tiers":[{"start":271999,"price":60}]},"output":{"base":180,"tiers":[{"start":271999,"price":270}]},"webSearch":10}}]}
{"match":"^(?:gpt-5\\.6-luna|gpt-5-6-luna|gpt-5\\.6-luna-\\d{4}-\\d{2}-\\d{2}|gpt-5-6-luna-\\d{4}-\\d{2}-\\d{2})$","prices":[{"rates":{"input":{"base":1,"tiers":[{"start":271999,"price":2}]},"read":{"base":0.1,"tiers":[{"start":271999,"price":0.2}]},"write":{"base":1.25,"tiers":[{"start":271999,"price":2.5}]},"output":{"base":6,"tiers":[{"start":271999,"price":9}]},"webSearch":10}},{"from":"2026-07-30","rates":{"input":{"base":0.2,"tiers":[{"start":271999,"price":0.4}]},"read":{"base":0.02,"tiers":[{"start":271999,"price":0.04}]},"write":{"base":0.25,"tiers":[{"start":271999,"price":0.5}]},"output":{"base":1.2,"tiers":[{"start":271999,"price":1.8}]},"webSearch":10}}]}
{"match":"^(?:gpt-5\\.6-sol|gpt-5-6-sol|gpt-5\\.6|gpt-5-6|gpt-5\\.6-sol-\\d{4}-\\d{2}-\\d{2}|gpt-5-6-sol-\\d{4}-\\d{2}-\\d{2})$","prices":[{"rates":{"input":{"base":5,"tiers":[{"start":271999,"price":10}]},"read":{"base":0.5,"tiers":[{"start":271999,"price":1}]},"write":{"base":6.25,"tiers":[{"start":271999,"price":12.5}]},"output":{"base":30,"tiers":[{"start":271999,"price":45}]},"webSearch":10}},{"from":"2026-08-21","rates":{"input":{"base":4,"tiers":[{"start":271999,"price":8}]},"read":{"base":0.4,"tiers":[{"start":271999,"price":0.8}]},"write":{"base":5,"tiers":[{"start":271999,"price":10}]},"output":{"base":20,"tiers":[{"start":271999,"price":30}]},"webSearch":10}}]}
{"match":"^(?:gpt-5\\.6-terra|gpt-5-6-terra|gpt-5\\.6-terra-\\d{4}-\\d{2}-\\d{2}|gpt-5-6-terra-\\d{4}-\\d{2}-\\d{2})$","prices":[{"rates":{"input":{"base":2.5,"tiers":[{"start":271999,"price":5}]},"read":{"base":0.25,"tiers":[{"start":271999,"price":0.5}]},"write":{"base":3.125,"tiers":[{"start":271999,"price":6.25}]},"output":{"base":15,"tiers":[{"start":271999,"price":22.5}]},"webSearch":10}},{"from":"2026-07-30","rates":{"input":{"base":2,"tiers":[{"start":271999,"price":4}]},"read":{"base":0.2,"tiers":[{"start":271999,"price":0.4}]},"write":{"base":2.5,"tiers":[{"start":271999,"price":5}]},"output":{"base":12,"tiers":[{"start":271999,"price":18}]},"webSearch":10}}]}
{"match":"^(?:gpt-6-astra|gpt-6-astra-\\d{4}-\\d{2}-\\d{2})$","prices":[{"rates":{"input":{"base":10,"tiers":[{"start":271999,"price":20}]},"read":{"base":1,"tiers":[{"start":271999,"price":2}]},"write":{"base":12.5,"tiers":[{"start":271999,"price":25}]},"output":{"base":50,"tiers":[{"start":271999,"price":75}]},"webSearch":10}}]}
{"match":"^(?:gpt-6-luna|gpt-6-luna-\\d{4}-\\d{2}-\\d{2})$","prices":[{"rates":{"input":{"base":0.1,"tiers":[{"start":272000,"price":0.2}]},"read":{"base":0.01,"tiers":[{"start":272000,"price":0.02}]},"write":{"base":0.125,"tiers":[{"start":272000,"price":0.25}]},"output":{"base":0.5,"tiers":[{"start":272000,"price":0.75}]},"webSearch":10}}]}
{"match":"^(?:gpt-6-sol|gpt-6-sol-\\d{4}-\\d{2}-\\d{2})$","prices":[{"rates":{"input":{"base":2,"tiers":[{"start":272000,"price":4}]},"read":{"base":0.2,"tiers":[{"start":272000,"price":0.4}]},"write":{"base":2.5,"tiers":[{"start":272000,"price":5}]},"output":{"base":10,"tiers":[{"start":272000,"price":15}]},"webSearch":10}}]}
{"match":"^(?:gpt-audio|gpt-audio-2025-08-28|gpt-audio-1\\.5)$","prices":[{"rates":{"input":2.5,"output":10,"inputAudio":32,"outputAudio":64}}]}
{"match":"^(?:gpt-audio-mini|gpt-audio-mini-2025-10-06|gpt-audio-mini-2025-12-15)$","prices":[{"rates":{"input":0.6,"output":2.4,"inputAudio":10,"outputAudio":20}}]}
{"match":"^(?:gpt-chat-latest)$","prices":[{"rates":{"input":5,"read":0.5,"output":30}}]}
{"match":"^(?:gpt-image-1)$","prices":[{"rates":{"input":5,"read":1.25,"output":40,"inputImage":10,"readImage":2.5}}]}
{"match":"^(?:gpt-image-1-mini)$","prices":[{"rates":{"input":2,"read":0.2,"output":8,"inputImage":2.5,"readImage":0.25}}]}
{"match":"^(?:gpt-image-1\\.5|gpt-image-1\\.5-2025-12-16)$","prices":[{"rates":{"input":5,"read":1.25,"output":10,"inputImage":8,"readImage":2,"outputImage":32}}]}
{"match":"^(?:gpt-image-2|gpt-image-2-2026-04-21)$","prices":[{"rates":{"input":5,"read":1.25,"output":30,"inputImage":8,"readImage":2}}]}
{"match":"^(?:gpt-oss-120b)$","prices":[{"rates":{"input":0.039,"output":0.18}}]}
{"match":"^(?:gpt-oss-20b)$","prices":[{"rates":{"input":0.029,"output":0.14}}]}
{"match":"^(?:gpt-oss-safeguard-20b)$","prices":[{"rates":{"input":0.075,"read":0.037,"output":0.3}}]}
{"match":"^(?:gpt-realtime|gpt-realtime-2025-08-28|gpt-realtime-1\\.5)$","prices":[{"rates":{"input":4,"read":0.4,"output":16,"inputAudio":32,"readAudio":0.4,"outputAudio":64,"inputImage":5,"readImage":0.5}}]}
{"match":"^(?:gpt-realtime-2|gpt-realtime-2\\.1)$","prices":[{"rates":{"input":4,"read":0.4,"output":24,"inputAudio":32,"readAudio":0.4,"outputAudio":64,"inputImage":5,"readImage":0.5}}]}
{"match":"^(?:gpt-realtime-mini|gpt-realtime-2\\.1-mini|gpt-realtime-mini-2025-12-15|gpt-realtime-mini-2025-10-06)$","prices":[{"rates":{"input":0.6,"read":0.06,"output":2.4,"inputAudio":10,"readAudio":0.3,"outputAudio":20,"inputImage":0.8,"readImage":0.08}}]}
{"match":"^(?:o1|o1-2024-12-17)$","prices":[{"rates":{"input":15,"read":7.5,"output":60}}]}
{"match":"^(?:o1-mini|o1-mini-2024-09-12)$","prices":[{"rates":{"input":1.1,"read":0.55,"output":4.4}}]}
{"match":"^(?:o1-preview|o1-preview-2024-09-12)$","prices":[{"rates":{"input":15,"read":7.5,"output":60}}]}
{"match":"^(?:o1-pro|o1-pro-2025-03-19)$","prices":[{"rates":{"input":150,"output":600}}]}
{"match":"^(?:o3|o3-2025-04-16)$","prices":[{"rates":{"input":10,"read":0.5,"output":40,"webSearch":10}},{"from":"2025-06-10","rates":{"input":2,"read":0.5,"output":8,"webSearch":10}}]}
{"match":"^(?:o3-deep-research|o3-deep-research-2025-06-26)$","prices":[{"rates":{"input":10,"read":2.5,"output":40}}]}
{"match":"^(?:o3-mini|o3-mini-2025-01-31|o3-mini-high)$","prices":[{"rates":{"input":1.1,"read":0.55,"output":4.4}}]}
{"match":"^(?:o3-pro|o3-pro-2025-06-10)$","prices":[{"rates":{"input":20,"output":80}}]}
{"match":"^(?:o4-mini-2025-04-16|o4-mini-high|o4-mini)$","prices":[{"rates":{"input":1.1,"read":0.275,"output":4.4,"webSearch":10}}]}
{"match":"^(?:o4-mini-deep-research|o4-mini-deep-research-2025-06-26)$","prices":[{"rates":{"input":2,"read":0.5,"output":8}}]}
{"match":"^(?:text-davinci-002)$","prices":[{"rates":{"input":20,"output":20}}]}
{"match":"^(?:text-davinci-003)$","prices":[{"rates":{"input":20,"output":20}}]}
`;
;
const OPENROUTER = String.raw`
{"match":"^(?:01-ai/yi-large)$","prices":[{"rates":{"input":3,"output":3}}]}
{"match":"^(?:aetherwiing/mn-starcannon-12b)$","prices":[{"rates":{"input":0.8,"output":1.2}}]}
{"match":"^(?:ai21/jamba-1-5-large)$","prices":[{"rates":{"input":2,"output":8}}]}
{"match":"^(?:ai21/jamba-1-5-mini)$","prices":[{"rates":{"input":0.2,"output":0.4}}]}
{"match":"^(?:ai21/jamba-1\\.6-large)$","prices":[{"rates":{"input":2,"output":8}}]}
{"match":"^(?:ai21/jamba-1\\.6-mini)$","prices":[{"rates":{"input":0.2,"output":0.4}}]}
{"match":"^(?:ai21/jamba-instruct)$","prices":[{"rates":{"input":0.5,"output":0.7}}]}
{"match":"^(?:ai21/jamba-large-1\\.7)$","prices":[{"rates":{"input":2,"output":8}}]}
{"match":"^(?:aion-labs/aion-1\\.0)$","prices":[{"rates":{"input":4,"output":8}}]}
{"match":"^(?:aion-labs/aion-1\\.0-mini)$","prices":[{"rates":{"input":0.7,"output":1.4}}]}
{"match":"^(?:aion-labs/aion-2\\.0)$","prices":[{"rates":{"input":0.8,"read":0.2,"output":1.6}}]}
{"match":"^(?:aion-labs/aion-rp-llama-3\\.1-8b)$","prices":[{"rates":{"input":0.2,"output":0.2}}]}
{"match":"^(?:alfredpros/codellama-7b-instruct-solidity)$","prices":[{"rates":{"input":0.8,"output":1.2}}]}
{"match":"^(?:all-hands/openhands-lm-32b-v0\\.1)$","prices":[{"rates":{"input":2.6,"output":3.4}}]}
{"match":"^(?:allenai/olmo-3-32b-think)$","prices":[{"rates":{"input":0.15,"output":0.5}}]}
{"match":"^(?:alpindale/goliath-120b)$","prices":[{"rates":{"input":6.5625,"output":9.375}}]}
{"match":"^(?:alpindale/magnum-72b)$","prices":[{"rates":{"input":1.5,"output":2.25}}]}
{"match":"^(?:amazon/nova-2-lite-v1)$","prices":[{"rates":{"input":0.3,"output":2.5}}]}
{"match":"^(?:amazon/nova-lite-v1)$","prices":[{"rates":{"input":0.06,"output":0.24}}]}
{"match":"^(?:amazon/nova-micro-v1)$","prices":[{"rates":{"input":0.035,"output":0.14}}]}
{"match":"^(?:amazon/nova-premier-v1)$","prices":[{"rates":{"input":2.5,"read":0.625,"output":12.5}}]}
{"match":"^(?:amazon/nova-pro-v1)$","prices":[{"rates":{"input":0.8,"output":3.2}}]}
{"match":"^(?:anthracite-org/magnum-v2-72b)$","prices":[{"rates":{"input":3,"output":3}}]}
{"match":"^(?:anthracite-org/magnum-v4-72b)$","prices":[{"rates":{"input":1.5,"output":2.25}}]}
{"match":"^(?:anthropic/claude-2|anthropic/claude-2\\.0|anthropic/claude-2\\.0:beta|anthropic/claude-2\\.1|anthropic/claude-2\\.1:beta|anthropic/claude-2:beta)$","prices":[{"rates":{"input":8,"output":24}}]}
{"match":"^(?:anthropic/claude-3-haiku|anthropic/claude-3-haiku:beta)$","prices":[{"rates":{"input":0.25,"output":1.25}}]}
{"match":"^(?:anthropic/claude-3-opus|anthropic/claude-3-opus:beta)$","prices":[{"rates":{"input":15,"output":75}}]}
{"match":"^(?:anthropic/claude-3-sonnet|anthropic/claude-3-sonnet:beta)$","prices":[{"rates":{"input":3,"output":15}}]}
{"match":"^(?:anthropic/claude-3\\.5-haiku|anthropic/claude-3\\.5-haiku-20241022|anthropic/claude-3\\.5-haiku-20241022:beta|anthropic/claude-3\\.5-haiku:beta)$","prices":[{"rates":{"input":0.8,"output":4}}]}
{"match":"^(?:anthropic/claude-3\\.5-sonnet|anthropic/claude-3\\.5-sonnet-20240620|anthropic/claude-3\\.5-sonnet-20240620:beta|anthropic/claude-3\\.5-sonnet:beta)$","prices":[{"rates":{"input":3,"output":15}}]}
{"match":"^(?:anthropic/claude-3\\.7-sonnet|anthropic/claude-3\\.7-sonnet:beta|anthropic/claude-3\\.7-sonnet:thinking)$","prices":[{"rates":{"input":3,"output":15}}]}
{"match":"^(?:anthropic/claude-fable-5|anthropic/claude-fable-5:beta)$","prices":[{"rates":{"input":10,"read":1,"write":12.5,"output":50}}]}
{"match":"^(?:anthropic/claude-fable-5\\.1|anthropic/claude-fable-5\\.1:beta)$","prices":[{"rates":{"input":10,"read":0.25,"write":12.5,"output":50}}]}
{"match":"^(?:anthropic/claude-haiku-4\\.5|anthropic/claude-4\\.5-haiku-20251001|anthropic/claude-4\\.5-haiku-20251001:beta|anthropic/claude-haiku-4\\.5-20251001|anthropic/claude-haiku-4\\.5-20251001:beta|anthropic/claude-haiku-4\\.5:beta)$","prices":[{"rates":{"input":1,"read":0.1,"write":1.25,"output":5}}]}
{"match":"^(?:anthropic/claude-opus-4|anthropic/claude-opus-4\\.1)$","prices":[{"rates":{"input":15,"read":1.5,"write":18.75,"output":75}}]}
{"match":"^(?:anthropic/claude-opus-4\\.5|anthropic/claude-4\\.5-opus-20251124|anthropic/claude-4\\.5-opus-20251124:beta|anthropic/claude-opus-4\\.5-20251124|anthropic/claude-opus-4\\.5-20251124:beta|anthropic/claude-opus-4\\.5:beta)$","prices":[{"rates":{"input":5,"read":0.5,"write":6.25,"output":25}}]}
{"match":"^(?:anthropic/claude-opus-4\\.6|anthropic/claude-4\\.6-opus-20260205|anthropic/claude-4\\.6-opus-20260205:beta|anthropic/claude-opus-4\\.6-20260205|anthropic/claude-opus-4\\.6-20260205:beta|anthropic/claude-opus-4\\.6:beta)$","prices":[{"rates":{"input":5,"read":0.5,"write":6.25,"output":25}}]}
{"match":"^(?:anthropic/claude-opus-4\\.6-fast)$","prices":[{"rates":{"input":30,"read":3,"write":37.5,"output":150}}]}
{"match":"^(?:anthropic/claude-opus-4\\.7|anthropic/claude-opus-4\\.7:beta)$","prices":[{"rates":{"input":5,"read":0.5,"write":6.25,"output":25}}]}
{"match":"^(?:anthropic/claude-opus-4\\.7-fast)$","prices":[{"rates":{"input":30,"read":3,"write":37.5,"output":150}}]}
{"match":"^(?:anthropic/claude-opus-4\\.8|anthropic/claude-opus-4\\.8:beta)$","prices":[{"rates":{"input":5,"read":0.5,"write":6.25,"output":25}}]}
{"match":"^(?:anthropic/claude-opus-4\\.8-fast)$","prices":[{"rates":{"input":10,"read":1,"write":12.5,"output":50}}]}
{"match":"^(?:anthropic/claude-opus-5|anthropic/claude-opus-5:beta)$","prices":[{"rates":{"input":5,"read":0.5,"write":6.25,"output":25}}]}
{"match":"^(?:anthropic/claude-opus-5-fast)$","prices":[{"rates":{"input":10,"read":1,"write":12.5,"output":50}}]}
{"match":"^(?:anthropic/claude-opus-5\\.5|anthropic/claude-opus-5\\.5:beta)$","prices":[{"rates":{"input":4,"read":0.2,"write":5,"output":20}}]}
{"match":"^(?:anthropic/claude-sonnet-4)$","prices":[{"rates":{"input":3,"read":0.3,"write":3.75,"output":15}}]}
{"match":"^(?:anthropic/claude-sonnet-4\\.5|anthropic/claude-4\\.5-sonnet-20250929|anthropic/claude-4\\.5-sonnet-20250929:beta|anthropic/claude-sonnet-4\\.5-20250929|anthropic/claude-sonnet-4\\.5-20250929:beta|anthropic/claude-sonnet-4\\.5:beta)$","prices":[{"rates":{"input":{"base":3,"tiers":[{"start":200000,"price":6}]},"read":{"base":0.3,"tiers":[{"start":200000,"price":0.6}]},"write":{"base":3.75,"tiers":[{"start":200000,"price":7.5}]},"output":{"base":15,"tiers":[{"start":200000,"price":22.5}]}}}]}
{"match":"^(?:anthropic/claude-sonnet-4\\.6|anthropic/claude-4\\.6-sonnet-20260217|anthropic/claude-4\\.6-sonnet-20260217:beta|anthropic/claude-sonnet-4\\.6-20260217|anthropic/claude-sonnet-4\\.6-20260217:beta|anthropic/claude-sonnet-4\\.6:beta)$","prices":[{"rates":{"input":3,"read":0.3,"write":3.75,"output":15}}]}
{"match":"^(?:anthropic/claude-sonnet-5|anthropic/claude-sonnet-5:beta)$","prices":[{"rates":{"input":2,"read":0.2,"write":2.5,"output":10}}]}
{"match":"^(?:anubis-pro-105b-v1)$","prices":[{"rates":{"input":0.8,"output":1}}]}
{"match":"^(?:arcee-ai/coder-large)$","prices":[{"rates":{"input":0.5,"output":0.8}}]}
{"match":"^(?:arcee-ai/trinity-large-thinking)$","prices":[{"rates":{"input":0.22,"read":0.06,"output":0.85}}]}
{"match":"^(?:arcee-ai/trinity-mini)$","prices":[{"rates":{"input":0.045,"output":0.15}}]}
{"match":"^(?:arcee-ai/virtuoso-large)$","prices":[{"rates":{"input":0.75,"output":1.2}}]}
{"match":"^(?:arcee-blitz)$","prices":[{"rates":{"input":0.45,"output":0.75}}]}
{"match":"^(?:baidu/ernie-4\\.5-vl-424b-a47b)$","prices":[{"rates":{"input":0.42,"output":1.25}}]}
{"match":"^(?:bytedance-seed/seed-1\\.6)$","prices":[{"rates":{"input":0.25,"output":2}}]}
{"match":"^(?:bytedance-seed/seed-1\\.6-flash)$","prices":[{"rates":{"input":0.075,"output":0.3}}]}
{"match":"^(?:bytedance-seed/seed-2\\.0-lite)$","prices":[{"rates":{"input":0.25,"output":2}}]}
{"match":"^(?:bytedance-seed/seed-2\\.0-mini)$","prices":[{"rates":{"input":0.1,"output":0.4}}]}
{"match":"^(?:bytedance/ui-tars-1\\.5-7b)$","prices":[{"rates":{"input":0.1,"output":0.2}}]}
{"match":"^(?:caller-large)$","prices":[{"rates":{"input":0.55,"output":0.85}}]}
{"match":"^(?:chatgpt-4o-latest)$","prices":[{"rates":{"input":5,"output":15}}]}
{"match":"^(?:claude-2|claude-2\\.0|claude-2\\.0:beta|claude-2\\.1|claude-2\\.1:beta|claude-2:beta)$","prices":[{"rates":{"input":8,"output":24}}]}
{"match":"^(?:claude-3-opus|claude-3-opus:beta)$","prices":[{"rates":{"input":15,"read":1.5,"write":18.75,"output":75}}]}
{"match":"^(?:claude-3-sonnet|claude-3-sonnet:beta)$","prices":[{"rates":{"input":3,"read":0.3,"write":3.75,"output":15}}]}
{"match":"^(?:claude-3\\.5-sonnet|claude-3\\.5-sonnet-20240620|claude-3\\.5-sonnet-20240620:beta|claude-3\\.5-sonnet:beta)$","prices":[{"rates":{"input":3,"read":0.3,"write":3.75,"output":15}}]}
{"match":"^(?:claude-3\\.7-sonnet|claude-3\\.7-sonnet:beta|claude-3\\.7-sonnet:thinking)$","prices":[{"rates":{"input":3,"read":0.3,"write":3.75,"output":15}}]}
{"match":"^(?:codellama-7b-instruct-solidity)$","prices":[{"rates":{"input":0.8,"output":1.2}}]}
{"match":"^(?:codestral-2501)$","prices":[{"rates":{"input":0.3,"output":0.9}}]}
{"match":"^(?:codex-mini)$","prices":[{"rates":{"input":1.5,"read":0.375,"output":6}}]}
{"match":"^(?:cognitivecomputations/dolphin-mixtral-8x22b)$","prices":[{"rates":{"input":0.9,"output":0.9}}]}
{"match":"^(?:cognitivecomputations/dolphin-mixtral-8x7b)$","prices":[{"rates":{"input":0.5,"output":0.5}}]}
{"match":"^(?:cohere/command)$","prices":[{"rates":{"input":1,"output":2}}]}
{"match":"^(?:cohere/command-a)$","prices":[{"rates":{"input":2.5,"output":10}}]}
{"match":"^(?:cohere/command-r|cohere/command-r-03-2024)$","prices":[{"rates":{"input":0.5,"output":1.5}}]}
{"match":"^(?:cohere/command-r-08-2024)$","prices":[{"rates":{"input":0.15,"output":0.6}}]}
{"match":"^(?:cohere/command-r-plus|cohere/command-r-plus-04-2024)$","prices":[{"rates":{"input":3,"output":15}}]}
{"match":"^(?:cohere/command-r-plus-08-2024)$","prices":[{"rates":{"input":2.5,"output":10}}]}
{"match":"^(?:cohere/command-r7b-12-2024)$","prices":[{"rates":{"input":0.0375,"output":0.15}}]}
{"match":"^(?:command)$","prices":[{"rates":{"input":1,"output":2}}]}
{"match":"^(?:command-r|command-r-03-2024)$","prices":[{"rates":{"input":0.5,"output":1.5}}]}
{"match":"^(?:command-r-plus|command-r-plus-04-2024)$","prices":[{"rates":{"input":3,"output":15}}]}
{"match":"^(?:deepcogito/cogito-v2\\.1-671b)$","prices":[{"rates":{"input":1.25,"output":1.25}}]}
{"match":"^(?:deepseek-prover-v2)$","prices":[{"rates":{"input":0.5,"output":2.18}}]}
{"match":"^(?:deepseek-r1-0528-qwen3-8b)$","prices":[{"rates":{"input":0.05,"output":0.1}}]}
{"match":"^(?:deepseek-r1-distill-llama-8b)$","prices":[{"rates":{"input":0.04,"output":0.04}}]}
{"match":"^(?:deepseek-r1-distill-qwen-1\\.5b)$","prices":[{"rates":{"input":0.18,"output":0.18}}]}
{"match":"^(?:deepseek-r1-distill-qwen-14b)$","prices":[{"rates":{"input":0.15,"output":0.15}}]}
{"match":"^(?:deepseek-r1-distill-qwen-7b)$","prices":[{"rates":{"input":0.1,"output":0.2}}]}
{"match":"^(?:deepseek/deepseek-chat)$","prices":[{"rates":{"input":0.38,"output":0.89}}]}
{"match":"^(?:deepseek/deepseek-chat-v3-0324)$","prices":[{"rates":{"input":0.3,"output":0.88}}]}
{"match":"^(?:deepseek/deepseek-chat-v3\\.1)$","prices":[{"rates":{"input":0.21,"read":0.13,"output":0.79}}]}
{"match":"^(?:deepseek/deepseek-r1)$","prices":[{"rates":{"input":0.45,"output":2.15}}]}
{"match":"^(?:deepseek/deepseek-r1-0528)$","prices":[{"rates":{"input":0.5,"output":2.15}}]}
{"match":"^(?:deepseek/deepseek-r1-distill-llama-70b)$","prices":[{"rates":{"input":0.1,"output":0.4}}]}
{"match":"^(?:deepseek/deepseek-r1-distill-llama-8b)$","prices":[{"rates":{"input":0.04,"output":0.04}}]}
{"match":"^(?:deepseek/deepseek-r1-distill-qwen-1\\.5b)$","prices":[{"rates":{"input":0.18,"output":0.18}}]}
{"match":"^(?:deepseek/deepseek-r1-distill-qwen-14b)$","prices":[{"rates":{"input":0.15,"output":0.15}}]}
{"match":"^(?:deepseek/deepseek-r1-distill-qwen-32b)$","prices":[{"rates":{"input":0.12,"output":0.18}}]}
{"match":"^(?:deepseek/deepseek-v3\\.1-terminus)$","prices":[{"rates":{"input":0.23,"output":0.9}}]}
{"match":"^(?:deepseek/deepseek-v3\\.2)$","prices":[{"rates":{"input":0.2288,"output":0.3432}}]}
{"match":"^(?:deepseek/deepseek-v3\\.2-exp)$","prices":[{"rates":{"input":0.27,"output":0.41}}]}
{"match":"^(?:deepseek/deepseek-v4-flash)$","prices":[{"rates":{"input":0.0983,"read":0.0197,"output":0.1966}}]}
{"match":"^(?:deepseek/deepseek-v4-pro)$","prices":[{"rates":{"input":0.435,"read":0.003625,"output":0.87}}]}
{"match":"^(?:devstral-small)$","prices":[{"rates":{"input":0.06,"output":0.12}}]}
{"match":"^(?:dobby-mini-unhinged-plus-llama-3\\.1-8b)$","prices":[{"rates":{"input":0.2,"output":0.2}}]}
{"match":"^(?:dolphin-mixtral-8x22b)$","prices":[{"rates":{"input":0.9,"output":0.9}}]}
{"match":"^(?:eleutherai/llemma_7b)$","prices":[{"rates":{"input":0.8,"output":1.2}}]}
{"match":"^(?:essentialai/rnj-1-instruct)$","prices":[{"rates":{"input":0.15,"output":0.15}}]}
{"match":"^(?:eva-llama-3\\.33-70b)$","prices":[{"rates":{"input":4,"output":6}}]}
{"match":"^(?:eva-qwen-2\\.5-32b)$","prices":[{"rates":{"input":2.6,"output":3.4}}]}
{"match":"^(?:eva-qwen-2\\.5-72b)$","prices":[{"rates":{"input":4,"output":6}}]}
{"match":"^(?:eva-unit-01/eva-llama-3\\.33-70b)$","prices":[{"rates":{"input":4,"output":6}}]}
{"match":"^(?:eva-unit-01/eva-qwen-2\\.5-32b)$","prices":[{"rates":{"input":2.6,"output":3.4}}]}
{"match":"^(?:eva-unit-01/eva-qwen-2\\.5-72b)$","prices":[{"rates":{"input":0.9,"output":1.2}}]}
{"match":"^(?:fimbulvetr-11b-v2)$","prices":[{"rates":{"input":0.8,"output":1.2}}]}
{"match":"^(?:gemini-2\\.0-flash-001)$","prices":[{"rates":{"input":0.1,"read":0.025,"write":0.1833,"output":0.4}}]}
{"match":"^(?:gemini-2\\.0-flash-lite-001)$","prices":[{"rates":{"input":0.075,"output":0.3}}]}
{"match":"^(?:gemini-2\\.5-flash-lite-preview-06-17)$","prices":[{"rates":{"input":0.1,"output":0.4}}]}
{"match":"^(?:gemini-2\\.5-flash-preview|gemini-2\\.5-flash-preview-05-20)$","prices":[{"rates":{"input":0.15,"read":0.0375,"write":0.2333,"output":0.6}}]}
{"match":"^(?:gemini-2\\.5-flash-preview-05-20:thinking)$","prices":[{"rates":{"input":0.15,"read":0.0375,"write":0.2333,"output":3.5}}]}
{"match":"^(?:gemini-2\\.5-flash-preview:thinking)$","prices":[{"rates":{"input":0.15,"read":0.0375,"write":0.2333,"output":3.5}}]}
{"match":"^(?:gemini-flash-1\\.5)$","prices":[{"rates":{"input":0.075,"read":0.01875,"write":0.1583,"output":0.3}}]}
{"match":"^(?:gemini-flash-1\\.5-8b)$","prices":[{"rates":{"input":0.0375,"read":0.01,"write":0.0583,"output":0.15}}]}
{"match":"^(?:gemini-pro-1\\.5)$","prices":[{"rates":{"input":1.25,"output":5}}]}
{"match":"^(?:gemma-2-9b-it)$","prices":[{"rates":{"input":0.2,"output":0.2}}]}
{"match":"^(?:glm-4-32b)$","prices":[{"rates":{"input":0.24,"output":0.24}}]}
{"match":"^(?:glm-5v-turbo)$","prices":[{"rates":{"input":1.2,"read":0.24,"output":4}}]}
{"match":"^(?:glm-z1-32b)$","prices":[{"rates":{"input":0.24,"output":0.24}}]}
{"match":"^(?:glm-z1-rumination-32b)$","prices":[{"rates":{"input":0.24,"output":0.24}}]}
{"match":"^(?:goliath-120b)$","prices":[{"rates":{"input":10,"output":12.5}}]}
{"match":"^(?:google/gemini-2\\.0-flash-001)$","prices":[{"rates":{"input":0.1,"output":0.4}}]}
{"match":"^(?:google/gemini-2\\.0-flash-lite-001)$","prices":[{"rates":{"input":0.075,"output":0.3}}]}
{"match":"^(?:google/gemini-2\\.5-flash)$","prices":[{"rates":{"input":0.3,"read":0.075,"write":0.3833,"output":2.5}}]}
{"match":"^(?:google/gemini-2\\.5-flash-image)$","prices":[{"rates":{"input":0.3,"read":0.03,"write":0.08333333333333334,"output":2.5}}]}
{"match":"^(?:google/gemini-2\\.5-flash-lite)$","prices":[{"rates":{"input":0.1,"read":0.01,"write":0.08333333333333334,"output":0.4}}]}
{"match":"^(?:google/gemini-2\\.5-flash-lite-preview-09-2025)$","prices":[{"rates":{"input":0.1,"output":0.4}}]}
{"match":"^(?:google/gemini-2\\.5-flash-preview)$","prices":[{"rates":{"input":0.15,"output":0.6}}]}
{"match":"^(?:google/gemini-2\\.5-flash-preview-09-2025)$","prices":[{"rates":{"input":0.3,"read":0.075,"write":0.383,"output":2.5}}]}
{"match":"^(?:google/gemini-2\\.5-flash-preview:thinking)$","prices":[{"rates":{"input":0.15,"output":3.5}}]}
{"match":"^(?:google/gemini-2\\.5-pro|google/gemini-2\\.5-pro-preview|google/gemini-2\\.5-pro-preview-05-06)$","prices":[{"rates":{"input":1.25,"read":0.31,"write":1.625,"output":10}}]}
{"match":"^(?:google/gemini-2\\.5-pro-preview-03-25)$","prices":[{"rates":{"input":1.25,"output":10}}]}
{"match":"^(?:google/gemini-3-flash-preview)$","prices":[{"rates":{"input":0.5,"read":0.05,"write":0.08333333333333334,"output":3}}]}
{"match":"^(?:google/gemini-3-pro-image-preview)$","prices":[{"rates":{"input":2,"read":0.2,"write":0.375,"output":12}}]}
{"match":"^(?:google/gemini-3\\.1-flash-image-preview)$","prices":[{"rates":{"input":0.5,"output":3}}]}
{"match":"^(?:google/gemini-3\\.1-flash-lite|google/gemini-3\\.1-flash-lite-preview)$","prices":[{"rates":{"input":0.25,"read":0.025,"write":0.08333333333333334,"output":1.5}}]}
{"match":"^(?:google/gemini-3\\.1-pro-preview|google/gemini-3\\.1-pro-preview-customtools)$","prices":[{"rates":{"input":2,"read":0.2,"write":0.375,"output":12}}]}
{"match":"^(?:google/gemini-3\\.5-flash|google/gemini-3\\.5-flash-\\d{8})$","prices":[{"rates":{"input":1.5,"read":0.15,"write":0.08333333333333334,"output":9}}]}
{"match":"^(?:google/gemini-flash-1\\.5)$","prices":[{"rates":{"input":0.075,"output":0.3}}]}
{"match":"^(?:google/gemini-flash-1\\.5-8b)$","prices":[{"rates":{"input":0.0375,"output":0.15}}]}
{"match":"^(?:google/gemini-pro|google/gemini-pro-vision)$","prices":[{"rates":{"input":0.5,"output":1.5}}]}
{"match":"^(?:google/gemini-pro-1\\.5)$","prices":[{"rates":{"input":1.25,"output":5}}]}
{"match":"^(?:google/gemma-2-27b-it)$","prices":[{"rates":{"input":0.8,"output":0.8}}]}
{"match":"^(?:google/gemma-2-9b-it)$","prices":[{"rates":{"input":0.07,"output":0.07}}]}
{"match":"^(?:google/gemma-3-12b-it)$","prices":[{"rates":{"input":0.05,"output":0.1}}]}
{"match":"^(?:google/gemma-3-27b-it)$","prices":[{"rates":{"input":0.1,"output":0.2}}]}
{"match":"^(?:google/gemma-3-4b-it)$","prices":[{"rates":{"input":0.02,"output":0.04}}]}
{"match":"^(?:google/gemma-3n-e4b-it)$","prices":[{"rates":{"input":0.06,"output":0.12}}]}
{"match":"^(?:google/gemma-4-26b-a4b-it)$","prices":[{"rates":{"input":0.06,"output":0.33}}]}
{"match":"^(?:google/gemma-4-31b-it)$","prices":[{"rates":{"input":0.12,"read":0.09,"output":0.36}},{"from":"2026-08-27","rates":{"input":0.09,"read":0.05,"output":0.34}}]}
{"match":"^(?:google/palm-2-chat-bison|google/palm-2-chat-bison-32k)$","prices":[{"rates":{"input":1,"output":2}}]}
{"match":"^(?:google/palm-2-codechat-bison|google/palm-2-codechat-bison-32k)$","prices":[{"rates":{"input":1,"output":2}}]}
{"match":"^(?:gpt-3\\.5-turbo-1106)$","prices":[{"rates":{"input":1,"output":2}}]}
{"match":"^(?:gpt-4-1106-preview)$","prices":[{"rates":{"input":10,"output":30}}]}
{"match":"^(?:gpt-4\\.5-preview)$","prices":[{"rates":{"input":75,"read":37.5,"output":150}}]}
{"match":"^(?:gpt-4o:extended)$","prices":[{"rates":{"input":6,"output":18}}]}
{"match":"^(?:grok-2-1212)$","prices":[{"rates":{"input":2,"output":10}}]}
{"match":"^(?:grok-2-vision-1212)$","prices":[{"rates":{"input":2,"output":10}}]}
{"match":"^(?:grok-3|grok-3-beta)$","prices":[{"rates":{"input":3,"read":0.75,"output":15}}]}
{"match":"^(?:grok-3-mini|grok-3-mini-beta)$","prices":[{"rates":{"input":0.3,"read":0.075,"output":0.5}}]}
{"match":"^(?:grok-beta)$","prices":[{"rates":{"input":5,"output":15}}]}
{"match":"^(?:grok-vision-beta)$","prices":[{"rates":{"input":5,"output":15}}]}
{"match":"^(?:gryphe/mythomax-l2-13b)$","prices":[{"rates":{"input":0.065,"output":0.065}}]}
{"match":"^(?:hermes-2-pro-llama-3-8b)$","prices":[{"rates":{"input":0.025,"output":0.04}}]}
{"match":"^(?:ibm-granite/granite-4\\.0-h-micro)$","prices":[{"rates":{"input":0.017,"output":0.112}}]}
{"match":"^(?:ibm-granite/granite-4\\.1-8b)$","prices":[{"rates":{"input":0.05,"output":0.1}}]}
{"match":"^(?:inception/mercury-2)$","prices":[{"rates":{"input":0.25,"read":0.025,"output":0.75}}]}
{"match":"^(?:inclusionai/ling-2\\.6-1t)$","prices":[{"rates":{"input":0.075,"read":0.015,"output":0.625}}]}
{"match":"^(?:inclusionai/ling-2\\.6-flash)$","prices":[{"rates":{"input":0.01,"read":0.002,"output":0.03}}]}
{"match":"^(?:inclusionai/ring-2\\.6-1t)$","prices":[{"rates":{"input":0.075,"read":0.015,"output":0.625}}]}
{"match":"^(?:infermatic/mn-inferor-12b)$","prices":[{"rates":{"input":0.8,"output":1.2}}]}
{"match":"^(?:inflection/inflection-3-pi)$","prices":[{"rates":{"input":2.5,"output":10}}]}
{"match":"^(?:inflection/inflection-3-productivity)$","prices":[{"rates":{"input":2.5,"output":10}}]}
{"match":"^(?:jamba-1\\.6-large)$","prices":[{"rates":{"input":2,"output":8}}]}
{"match":"^(?:jamba-1\\.6-mini)$","prices":[{"rates":{"input":0.2,"output":0.4}}]}
{"match":"^(?:jondurbin/airoboros-l2-70b)$","prices":[{"rates":{"input":0.5,"output":0.5}}]}
{"match":"^(?:kwaipilot/kat-coder-pro-v2)$","prices":[{"rates":{"input":0.3,"read":0.06,"output":1.2}}]}
{"match":"^(?:l3-euryale-70b)$","prices":[{"rates":{"input":1.48,"output":1.48}}]}
{"match":"^(?:latitudegames/wayfarer-large-70b-llama-3\\.3)$","prices":[{"rates":{"input":0.8,"output":0.9}}]}
{"match":"^(?:lfm-3b)$","prices":[{"rates":{"input":0.02,"output":0.02}}]}
{"match":"^(?:lfm-40b)$","prices":[{"rates":{"input":0.15,"output":0.15}}]}
{"match":"^(?:lfm-7b)$","prices":[{"rates":{"input":0.01,"output":0.01}}]}
{"match":"^(?:liquid/lfm-2-24b-a2b)$","prices":[{"rates":{"input":0.03,"output":0.12}}]}
{"match":"^(?:liquid/lfm-3b)$","prices":[{"rates":{"input":0.02,"output":0.02}}]}
{"match":"^(?:liquid/lfm-40b)$","prices":[{"rates":{"input":0.15,"output":0.15}}]}
{"match":"^(?:liquid/lfm-7b)$","prices":[{"rates":{"input":0.01,"output":0.01}}]}
{"match":"^(?:llama-3-lumimaid-70b)$","prices":[{"rates":{"input":4,"output":6}}]}
{"match":"^(?:llama-3-lumimaid-8b)$","prices":[{"rates":{"input":0.2,"output":1.25}}]}
{"match":"^(?:llama-3\\.1-405b)$","prices":[{"rates":{"input":2,"output":2}}]}
{"match":"^(?:llama-3\\.1-405b-instruct)$","prices":[{"rates":{"input":0.8,"output":0.8}}]}
{"match":"^(?:llama-3\\.1-lumimaid-70b)$","prices":[{"rates":{"input":2.5,"output":3}}]}
{"match":"^(?:llama-3\\.1-lumimaid-8b)$","prices":[{"rates":{"input":0.2,"output":1.25}}]}
{"match":"^(?:llama-3\\.1-nemotron-70b-instruct)$","prices":[{"rates":{"input":0.12,"output":0.3}}]}
{"match":"^(?:llama-3\\.1-nemotron-ultra-253b-v1)$","prices":[{"rates":{"input":0.6,"output":1.8}}]}
{"match":"^(?:llama-3\\.1-sonar-large-128k-online)$","prices":[{"rates":{"input":1,"output":1}}]}
{"match":"^(?:llama-3\\.1-sonar-small-128k-online)$","prices":[{"rates":{"input":0.2,"output":0.2}}]}
{"match":"^(?:llama-3\\.2-90b-vision-instruct)$","prices":[{"rates":{"input":1.2,"output":1.2}}]}
{"match":"^(?:llama-3\\.3-nemotron-super-49b-v1)$","prices":[{"rates":{"input":0.13,"output":0.4}}]}
{"match":"^(?:llama-guard-2-8b)$","prices":[{"rates":{"input":0.2,"output":0.2}}]}
{"match":"^(?:llama3\\.1-typhoon2-70b-instruct)$","prices":[{"rates":{"input":0.88,"output":0.88}}]}
{"match":"^(?:llemma_7b)$","prices":[{"rates":{"input":0.8,"output":1.2}}]}
{"match":"^(?:maestro-reasoning)$","prices":[{"rates":{"input":0.9,"output":3.3}}]}
{"match":"^(?:magistral-medium-2506|magistral-medium-2506:thinking)$","prices":[{"rates":{"input":2,"output":5}}]}
{"match":"^(?:magistral-small-2506)$","prices":[{"rates":{"input":0.5,"output":1.5}}]}
{"match":"^(?:magnum-72b)$","prices":[{"rates":{"input":4,"output":6}}]}
{"match":"^(?:magnum-v2-72b)$","prices":[{"rates":{"input":3,"output":3}}]}
{"match":"^(?:mancer/weaver)$","prices":[{"rates":{"input":1.125,"output":1.125}}]}
{"match":"^(?:mercury-coder-small-beta)$","prices":[{"rates":{"input":0.25,"output":1}}]}
{"match":"^(?:meta-llama/llama-2-13b-chat)$","prices":[{"rates":{"input":0.22,"output":0.22}}]}
{"match":"^(?:meta-llama/llama-2-70b-chat)$","prices":[{"rates":{"input":0.9,"output":0.9}}]}
{"match":"^(?:meta-llama/llama-3-70b-instruct)$","prices":[{"rates":{"input":0.3,"output":0.4}}]}
{"match":"^(?:meta-llama/llama-3-8b-instruct)$","prices":[{"rates":{"input":0.03,"output":0.06}}]}
{"match":"^(?:meta-llama/llama-3\\.1-405b)$","prices":[{"rates":{"input":2,"output":2}}]}
{"match":"^(?:meta-llama/llama-3\\.1-405b-instruct)$","prices":[{"rates":{"input":0.8,"output":0.8}}]}
{"match":"^(?:meta-llama/llama-3\\.1-70b-instruct)$","prices":[{"rates":{"input":0.1,"output":0.28}}]}
{"match":"^(?:meta-llama/llama-3\\.1-8b-instruct)$","prices":[{"rates":{"input":0.02,"output":0.03}}]}
{"match":"^(?:meta-llama/llama-3\\.2-11b-vision-instruct)$","prices":[{"rates":{"input":0.049,"output":0.049}}]}
{"match":"^(?:meta-llama/llama-3\\.2-1b-instruct)$","prices":[{"rates":{"input":0.005,"output":0.01}}]}
{"match":"^(?:meta-llama/llama-3\\.2-3b-instruct)$","prices":[{"rates":{"input":0.01,"output":0.02}}]}
{"match":"^(?:meta-llama/llama-3\\.2-90b-vision-instruct)$","prices":[{"rates":{"input":0.9,"output":0.9}}]}
{"match":"^(?:meta-llama/llama-3\\.3-70b-instruct)$","prices":[{"rates":{"input":0.05,"output":0.24}}]}
{"match":"^(?:meta-llama/llama-4-maverick)$","prices":[{"rates":{"input":0.15,"output":0.6}}]}
{"match":"^(?:meta-llama/llama-4-scout)$","prices":[{"rates":{"input":0.08,"output":0.3}}]}
{"match":"^(?:meta-llama/llama-guard-2-8b)$","prices":[{"rates":{"input":0.2,"output":0.2}}]}
{"match":"^(?:meta-llama/llama-guard-3-8b)$","prices":[{"rates":{"input":0.02,"output":0.06}}]}
{"match":"^(?:meta-llama/llama-guard-4-12b)$","prices":[{"rates":{"input":0.05,"output":0.05}}]}
{"match":"^(?:microsoft/phi-3-medium-128k-instruct)$","prices":[{"rates":{"input":1,"output":1}}]}
{"match":"^(?:microsoft/phi-3-mini-128k-instruct)$","prices":[{"rates":{"input":0.1,"output":0.1}}]}
{"match":"^(?:microsoft/phi-3\\.5-mini-128k-instruct)$","prices":[{"rates":{"input":0.1,"output":0.1}}]}
{"match":"^(?:microsoft/phi-4)$","prices":[{"rates":{"input":0.07,"output":0.14}}]}
{"match":"^(?:microsoft/phi-4-mini-instruct)$","prices":[{"rates":{"input":0.08,"output":0.35}}]}
{"match":"^(?:microsoft/phi-4-multimodal-instruct)$","prices":[{"rates":{"input":0.05,"output":0.1}}]}
{"match":"^(?:microsoft/wizardlm-2-7b)$","prices":[{"rates":{"input":0.07,"output":0.07}}]}
{"match":"^(?:microsoft/wizardlm-2-8x22b)$","prices":[{"rates":{"input":0.5,"output":0.5}}]}
{"match":"^(?:midnight-rose-70b)$","prices":[{"rates":{"input":0.8,"output":0.8}}]}
{"match":"^(?:minimax-m1:extended)$","prices":[{"rates":{"input":0.55,"output":2.2}}]}
{"match":"^(?:minimax/minimax-01)$","prices":[{"rates":{"input":0.2,"output":1.1}}]}
{"match":"^(?:minimax/minimax-m1)$","prices":[{"rates":{"input":0.3,"output":1.65}}]}
{"match":"^(?:minimax/minimax-m2)$","prices":[{"rates":{"input":0.255,"read":0.03,"output":1}}]}
{"match":"^(?:minimax/minimax-m2-her|minimax/minimax-m2-her-20260123)$","prices":[{"rates":{"input":0.3,"read":0.03,"output":1.2}}]}
{"match":"^(?:minimax/minimax-m2\\.1)$","prices":[{"rates":{"input":0.29,"read":0.03,"output":0.95}}]}
{"match":"^(?:minimax/minimax-m2\\.5|minimax/minimax-m2\\.5-20260211)$","prices":[{"rates":{"input":0.15,"read":0.05,"output":0.9}}]}
{"match":"^(?:minimax/minimax-m2\\.7|minimax/minimax-m2\\.7-20260318)$","prices":[{"rates":{"input":0.27,"read":0.054,"output":1.08}}]}
{"match":"^(?:minimax/minimax-m3|minimax/minimax-m3-20260531)$","prices":[{"rates":{"input":0.3,"read":0.06,"output":1.2}}]}
{"match":"^(?:ministral-3b)$","prices":[{"rates":{"input":0.04,"output":0.04}}]}
{"match":"^(?:ministral-8b)$","prices":[{"rates":{"input":0.1,"output":0.1}}]}
{"match":"^(?:mistral-7b-instruct|mistral-7b-instruct-v0\\.3)$","prices":[{"rates":{"input":0.028,"output":0.054}}]}
{"match":"^(?:mistral-7b-instruct-v0\\.1)$","prices":[{"rates":{"input":0.11,"output":0.19}}]}
{"match":"^(?:mistral-7b-instruct-v0\\.2)$","prices":[{"rates":{"input":0.2,"output":0.2}}]}
{"match":"^(?:mistral-medium)$","prices":[{"rates":{"input":2.75,"output":8.1}}]}
{"match":"^(?:mistral-small)$","prices":[{"rates":{"input":0.2,"output":0.6}}]}
{"match":"^(?:mistral-tiny)$","prices":[{"rates":{"input":0.25,"output":0.25}}]}
{"match":"^(?:mistral/ministral-8b)$","prices":[{"rates":{"input":0.1,"output":0.1}}]}
{"match":"^(?:mistralai/codestral-2501)$","prices":[{"rates":{"input":0.3,"output":0.9}}]}
{"match":"^(?:mistralai/codestral-2508)$","prices":[{"rates":{"input":0.3,"read":0.03,"output":0.9}}]}
{"match":"^(?:mistralai/codestral-mamba)$","prices":[{"rates":{"input":0.25,"output":0.25}}]}
{"match":"^(?:mistralai/devstral-2512)$","prices":[{"rates":{"input":0.4,"read":0.04,"output":2}}]}
{"match":"^(?:mistralai/ministral-14b-2512)$","prices":[{"rates":{"input":0.2,"read":0.02,"output":0.2}}]}
{"match":"^(?:mistralai/ministral-3b)$","prices":[{"rates":{"input":0.04,"output":0.04}}]}
{"match":"^(?:mistralai/ministral-3b-2512)$","prices":[{"rates":{"input":0.1,"read":0.01,"output":0.1}}]}
{"match":"^(?:mistralai/ministral-8b)$","prices":[{"rates":{"input":0.1,"output":0.1}}]}
{"match":"^(?:mistralai/ministral-8b-2512)$","prices":[{"rates":{"input":0.15,"read":0.015,"output":0.15}}]}
{"match":"^(?:mistralai/mistral-7b-instruct|mistralai/mistral-7b-instruct-v0\\.3)$","prices":[{"rates":{"input":0.029,"output":0.059}}]}
{"match":"^(?:mistralai/mistral-7b-instruct-v0\\.1)$","prices":[{"rates":{"input":0.2,"output":0.2}}]}
{"match":"^(?:mistralai/mistral-7b-instruct-v0\\.2)$","prices":[{"rates":{"input":0.2,"output":0.2}}]}
{"match":"^(?:mistralai/mistral-large|mistralai/mistral-large-2407|mistral-large-2411)$","prices":[{"rates":{"input":2,"output":6}}]}
{"match":"^(?:mistralai/mistral-large-2512)$","prices":[{"rates":{"input":0.5,"read":0.05,"output":1.5}}]}
{"match":"^(?:mistralai/mistral-medium)$","prices":[{"rates":{"input":2.75,"output":8.1}}]}
{"match":"^(?:mistralai/mistral-medium-3)$","prices":[{"rates":{"input":0.4,"output":2}}]}
{"match":"^(?:mistralai/mistral-medium-3-5)$","prices":[{"rates":{"input":1.5,"output":7.5}}]}
{"match":"^(?:mistralai/mistral-medium-3\\.1)$","prices":[{"rates":{"input":0.4,"read":0.04,"output":2}}]}
{"match":"^(?:mistralai/mistral-nemo)$","prices":[{"rates":{"input":0.01,"output":0.019}}]}
{"match":"^(?:mistralai/mistral-saba)$","prices":[{"rates":{"input":0.2,"output":0.6}}]}
{"match":"^(?:mistralai/mistral-small)$","prices":[{"rates":{"input":0.2,"output":0.6}}]}
{"match":"^(?:mistralai/mistral-small-24b-instruct-2501)$","prices":[{"rates":{"input":0.05,"output":0.09}}]}
{"match":"^(?:mistralai/mistral-small-2603)$","prices":[{"rates":{"input":0.15,"read":0.015,"output":0.6}}]}
{"match":"^(?:mistralai/mistral-small-3\\.1-24b-instruct)$","prices":[{"rates":{"input":0.05,"output":0.15}}]}
{"match":"^(?:mistralai/mistral-small-3\\.2-24b-instruct)$","prices":[{"rates":{"input":0.075,"output":0.2}}]}
{"match":"^(?:mistralai/mistral-tiny)$","prices":[{"rates":{"input":0.25,"output":0.25}}]}
{"match":"^(?:mistralai/mixtral-8x22b-instruct)$","prices":[{"rates":{"input":0.9,"output":0.9}}]}
{"match":"^(?:mistralai/mixtral-8x7b-instruct)$","prices":[{"rates":{"input":0.24,"output":0.24}}]}
{"match":"^(?:mistralai/pixtral-12b)$","prices":[{"rates":{"input":0.1,"output":0.1}}]}
{"match":"^(?:mistralai/pixtral-large-2411)$","prices":[{"rates":{"input":2,"output":6}}]}
{"match":"^(?:mistralai/voxtral-small-24b-2507)$","prices":[{"rates":{"input":0.1,"read":0.01,"output":0.3}}]}
{"match":"^(?:mixtral-8x7b-instruct)$","prices":[{"rates":{"input":0.08,"output":0.24}}]}
{"match":"^(?:mn-celeste-12b)$","prices":[{"rates":{"input":0.8,"output":1.2}}]}
{"match":"^(?:mn-inferor-12b)$","prices":[{"rates":{"input":0.8,"output":1.2}}]}
{"match":"^(?:mn-starcannon-12b)$","prices":[{"rates":{"input":0.8,"output":1.2}}]}
{"match":"^(?:moonshotai/kimi-k2)$","prices":[{"rates":{"input":0.57,"output":2.3}}]}
{"match":"^(?:moonshotai/kimi-k2-0905)$","prices":[{"rates":{"input":0.6,"output":2.5}}]}
{"match":"^(?:moonshotai/kimi-k2-thinking)$","prices":[{"rates":{"input":0.6,"output":2.5}}]}
{"match":"^(?:moonshotai/kimi-k2\\.5)$","prices":[{"rates":{"input":0.4,"read":0.09,"output":1.9}}]}
{"match":"^(?:moonshotai/kimi-k2\\.6)$","prices":[{"rates":{"input":0.68,"read":0.34,"output":3.41}}]}
{"match":"^(?:moonshotai/kimi-k2\\.7-code|moonshotai/kimi-k2\\.7-code-20260612)$","prices":[{"rates":{"input":0.75,"read":0.16,"output":3.5}}]}
{"match":"^(?:moonshotai/kimi-k3|moonshotai/kimi-k3-20260715)$","prices":[{"rates":{"input":3,"read":0.3,"output":15}}]}
{"match":"^(?:morph/morph-v3-fast)$","prices":[{"rates":{"input":0.8,"output":1.2}}]}
{"match":"^(?:morph/morph-v3-large)$","prices":[{"rates":{"input":0.9,"output":1.9}}]}
{"match":"^(?:mythalion-13b)$","prices":[{"rates":{"input":0.8,"output":1.2}}]}
{"match":"^(?:neversleep/llama-3-lumimaid-70b)$","prices":[{"rates":{"input":3.375,"output":4.5}}]}
{"match":"^(?:neversleep/llama-3-lumimaid-8b|neversleep/llama-3-lumimaid-8b:extended)$","prices":[{"rates":{"input":0.09375,"output":0.75}}]}
{"match":"^(?:neversleep/llama-3\\.1-lumimaid-70b)$","prices":[{"rates":{"input":1.5,"output":2.25}}]}
{"match":"^(?:neversleep/llama-3\\.1-lumimaid-8b)$","prices":[{"rates":{"input":0.09375,"output":0.75}}]}
{"match":"^(?:neversleep/noromaid-20b)$","prices":[{"rates":{"input":0.75,"output":1.5}}]}
{"match":"^(?:noromaid-20b)$","prices":[{"rates":{"input":1.25,"output":2}}]}
{"match":"^(?:nothingiisreal/mn-celeste-12b)$","prices":[{"rates":{"input":0.8,"output":1.2}}]}
{"match":"^(?:nous-hermes-2-mixtral-8x7b-dpo)$","prices":[{"rates":{"input":0.6,"output":0.6}}]}
{"match":"^(?:nousresearch/hermes-2-pro-llama-3-8b)$","prices":[{"rates":{"input":0.025,"output":0.04}}]}
{"match":"^(?:nousresearch/hermes-3-llama-3\\.1-405b)$","prices":[{"rates":{"input":0.7,"output":0.8}}]}
{"match":"^(?:nousresearch/hermes-3-llama-3\\.1-70b)$","prices":[{"rates":{"input":0.12,"output":0.3}}]}
{"match":"^(?:nousresearch/hermes-4-405b)$","prices":[{"rates":{"input":1,"output":3}}]}
{"match":"^(?:nousresearch/hermes-4-70b)$","prices":[{"rates":{"input":0.13,"output":0.4}}]}
{"match":"^(?:nousresearch/nous-hermes-2-mixtral-8x7b-dpo)$","prices":[{"rates":{"input":0.6,"output":0.6}}]}
{"match":"^(?:nousresearch/nous-hermes-llama2-13b)$","prices":[{"rates":{"input":0.18,"output":0.18}}]}
{"match":"^(?:nvidia/llama-3\\.1-nemotron-70b-instruct)$","prices":[{"rates":{"input":0.12,"output":0.3}}]}
{"match":"^(?:nvidia/llama-3\\.3-nemotron-super-49b-v1\\.5)$","prices":[{"rates":{"input":0.4,"output":0.4}}]}
{"match":"^(?:nvidia/nemotron-3-nano-30b-a3b)$","prices":[{"rates":{"input":0.05,"output":0.2}}]}
{"match":"^(?:nvidia/nemotron-3-super-120b-a12b)$","prices":[{"rates":{"input":0.09,"output":0.45}}]}
{"match":"^(?:nvidia/nemotron-3-ultra-550b-a55b)$","prices":[{"rates":{"input":0.5,"read":0.15,"output":2.5}}]}
{"match":"^(?:nvidia/nemotron-nano-9b-v2)$","prices":[{"rates":{"input":0.04,"output":0.16}}]}
{"match":"^(?:o1-mini|o1-mini-2024-09-12)$","prices":[{"rates":{"input":1.1,"read":0.55,"output":4.4}}]}
{"match":"^(?:openai/chatgpt-4o-latest)$","prices":[{"rates":{"input":5,"output":15}}]}
{"match":"^(?:openai/codex-mini)$","prices":[{"rates":{"input":1.5,"read":0.375,"output":6}}]}
{"match":"^(?:openai/gpt-3\\.5-turbo|gpt-3\\.5-turbo-0125)$","prices":[{"rates":{"input":0.5,"output":1.5}}]}
{"match":"^(?:openai/gpt-3\\.5-turbo-0613)$","prices":[{"rates":{"input":1,"output":2}}]}
{"match":"^(?:openai/gpt-3\\.5-turbo-1106)$","prices":[{"rates":{"input":1,"output":2}}]}
{"match":"^(?:openai/gpt-3\\.5-turbo-16k)$","prices":[{"rates":{"input":3,"output":4}}]}
{"match":"^(?:openai/gpt-3\\.5-turbo-instruct)$","prices":[{"rates":{"input":1.5,"output":2}}]}
{"match":"^(?:openai/gpt-4|gpt-4-0314)$","prices":[{"rates":{"input":30,"output":60}}]}
{"match":"^(?:openai/gpt-4-1106-preview)$","prices":[{"rates":{"input":10,"output":30}}]}
{"match":"^(?:openai/gpt-4-32k|openai/gpt-4-32k-0314)$","prices":[{"rates":{"input":60,"output":120}}]}
{"match":"^(?:openai/gpt-4-turbo|openai/gpt-4-turbo-preview)$","prices":[{"rates":{"input":10,"output":30}}]}
{"match":"^(?:openai/gpt-4\\.1)$","prices":[{"rates":{"input":2,"read":0.5,"output":8}}]}
{"match":"^(?:openai/gpt-4\\.1-mini|openai/gpt-4\\.1-mini-2025-04-14)$","prices":[{"rates":{"input":0.4,"read":0.1,"output":1.6}}]}
{"match":"^(?:openai/gpt-4\\.1-nano)$","prices":[{"rates":{"input":0.1,"read":0.025,"output":0.4}}]}
{"match":"^(?:openai/gpt-4\\.5-preview)$","prices":[{"rates":{"input":75,"output":150}}]}
{"match":"^(?:openai/gpt-4o|openai/gpt-4o-2024-08-06|openai/gpt-4o-2024-11-20|openai/gpt-4o-audio-preview)$","prices":[{"rates":{"input":2.5,"output":10}}]}
{"match":"^(?:openai/gpt-4o-2024-05-13)$","prices":[{"rates":{"input":5,"output":15}}]}
{"match":"^(?:openai/gpt-4o-mini|openai/gpt-4o-mini-2024-07-18)$","prices":[{"rates":{"input":0.15,"read":0.075,"output":0.6}}]}
{"match":"^(?:openai/gpt-4o-mini-search-preview)$","prices":[{"rates":{"input":0.15,"output":0.6}}]}
{"match":"^(?:openai/gpt-4o-search-preview)$","prices":[{"rates":{"input":2.5,"output":10}}]}
{"match":"^(?:openai/gpt-4o:extended)$","prices":[{"rates":{"input":6,"output":18}}]}
{"match":"^(?:openai/gpt-5|openai/gpt-5-2025-08-07|openai/gpt-5-chat|openai/gpt-5-codex|openai/gpt-5\\.1-codex-max)$","prices":[{"rates":{"input":1.25,"read":0.125,"output":10}}]}
{"match":"^(?:openai/gpt-5-image)$","prices":[{"rates":{"input":10,"read":1.25,"output":10}}]}
{"match":"^(?:openai/gpt-5-image-mini)$","prices":[{"rates":{"input":2.5,"read":0.25,"output":2}}]}
{"match":"^(?:openai/gpt-5-mini|openai/gpt-5-mini-2025-08-07)$","prices":[{"rates":{"input":0.25,"read":0.025,"output":2}}]}
{"match":"^(?:openai/gpt-5-nano)$","prices":[{"rates":{"input":0.05,"read":0.01,"output":0.4}}]}
{"match":"^(?:openai/gpt-5-pro)$","prices":[{"rates":{"input":15,"output":120}}]}
{"match":"^(?:openai/gpt-5\\.1|openai/gpt-5\\.1-chat|openai/gpt-5\\.1-codex)$","prices":[{"rates":{"input":1.25,"read":0.13,"output":10}}]}
{"match":"^(?:openai/gpt-5\\.1-codex-mini|openai/gpt-5\\.1-codex-mini-20251113)$","prices":[{"rates":{"input":0.25,"read":0.025,"output":2}}]}
{"match":"^(?:openai/gpt-5\\.2|openai/gpt-5\\.2-20251211|openai/gpt-5\\.2-chat|openai/gpt-5\\.2-codex)$","prices":[{"rates":{"input":1.75,"read":0.175,"output":14}}]}
{"match":"^(?:openai/gpt-5\\.2-pro|openai/gpt-5\\.2-pro-20251211)$","prices":[{"rates":{"input":21,"output":168}}]}
{"match":"^(?:openai/gpt-5\\.3-chat)$","prices":[{"rates":{"input":1.75,"read":0.175,"output":14}}]}
{"match":"^(?:openai/gpt-5\\.3-codex|openai/gpt-5\\.3-codex-20260224)$","prices":[{"rates":{"input":1.75,"read":0.175,"output":14}}]}
{"match":"^(?:openai/gpt-5\\.4|openai/gpt-5\\.4-20260305)$","prices":[{"rates":{"input":{"base":2.5,"tiers":[{"start":272000,"price":5}]},"read":{"base":0.25,"tiers":[{"start":272000,"price":0.5}]},"output":{"base":15,"tiers":[{"start":272000,"price":22.5}]}}}]}
{"match":"^(?:openai/gpt-5\\.4-image-2)$","prices":[{"rates":{"input":8,"read":2,"output":15}}]}
{"match":"^(?:openai/gpt-5\\.4-mini)$","prices":[{"rates":{"input":0.75,"read":0.075,"output":4.5}}]}
{"match":"^(?:openai/gpt-5\\.4-nano)$","prices":[{"rates":{"input":0.2,"read":0.02,"output":1.25}}]}
{"match":"^(?:openai/gpt-5\\.4-pro)$","prices":[{"rates":{"input":{"base":30,"tiers":[{"start":272000,"price":60}]},"output":{"base":180,"tiers":[{"start":272000,"price":270}]}}}]}
{"match":"^(?:openai/gpt-5\\.5)$","prices":[{"rates":{"input":{"base":5,"tiers":[{"start":272000,"price":10}]},"read":{"base":0.5,"tiers":[{"start":272000,"price":1}]},"output":{"base":30,"tiers":[{"start":272000,"price":45}]}}}]}
{"match":"^(?:openai/gpt-5\\.5-pro)$","prices":[{"rates":{"input":{"base":30,"tiers":[{"start":272000,"price":60}]},"output":{"base":180,"tiers":[{"start":272000,"price":270}]}}}]}
{"match":"^(?:openai/gpt-5\\.6-luna|openai/gpt-5\\.6-luna-\\d{8})$","prices":[{"rates":{"input":{"base":0.2,"tiers":[{"start":272000,"price":0.4}]},"read":{"base":0.02,"tiers":[{"start":272000,"price":0.04}]},"write":{"base":0.25,"tiers":[{"start":272000,"price":0.5}]},"output":{"base":1.2,"tiers":[{"start":272000,"price":1.8}]}}}]}
{"match":"^(?:openai/gpt-5\\.6-sol|openai/gpt-5\\.6-sol-\\d{8})$","prices":[{"rates":{"input":{"base":2,"tiers":[{"start":272000,"price":4}]},"read":{"base":0.2,"tiers":[{"start":272000,"price":0.4}]},"write":{"base":2.5,"tiers":[{"start":272000,"price":5}]},"output":{"base":10,"tiers":[{"start":272000,"price":15}]}}}]}
{"match":"^(?:openai/gpt-5\\.6-terra|openai/gpt-5\\.6-terra-\\d{8})$","prices":[{"rates":{"input":{"base":2,"tiers":[{"start":272000,"price":4}]},"read":{"base":0.2,"tiers":[{"start":272000,"price":0.4}]},"write":{"base":2.5,"tiers":[{"start":272000,"price":5}]},"output":{"base":12,"tiers":[{"start":272000,"price":18}]}}}]}
{"match":"^(?:openai/gpt-6-luna|openai/gpt-6-luna-pro|openai/gpt-6-luna-\\d{8})$","prices":[{"rates":{"input":{"base":0.1,"tiers":[{"start":272000,"price":0.2}]},"read":{"base":0.01,"tiers":[{"start":272000,"price":0.02}]},"write":{"base":0.125,"tiers":[{"start":272000,"price":0.25}]},"output":{"base":0.5,"tiers":[{"start":272000,"price":0.75}]},"webSearch":10}}]}
{"match":"^(?:openai/gpt-6-luna:batch|openai/gpt-6-luna-pro:batch)$","prices":[{"rates":{"input":{"base":0.05,"tiers":[{"start":272000,"price":0.1}]},"read":{"base":0.005,"tiers":[{"start":272000,"price":0.01}]},"write":{"base":0.0625,"tiers":[{"start":272000,"price":0.125}]},"output":{"base":0.25,"tiers":[{"start":272000,"price":0.375}]},"webSearch":10}}]}
{"match":"^(?:openai/gpt-6-sol|openai/gpt-6-sol-pro|openai/gpt-6-sol-\\d{8})$","prices":[{"rates":{"input":{"base":2,"tiers":[{"start":272000,"price":4}]},"read":{"base":0.2,"tiers":[{"start":272000,"price":0.4}]},"write":{"base":2.5,"tiers":[{"start":272000,"price":5}]},"output":{"base":10,"tiers":[{"start":272000,"price":15}]},"webSearch":10}}]}
{"match":"^(?:openai/gpt-6-sol:batch|openai/gpt-6-sol-pro:batch)$","prices":[{"rates":{"input":{"base":1,"tiers":[{"start":272000,"price":2}]},"read":{"base":0.1,"tiers":[{"start":272000,"price":0.2}]},"write":{"base":1.25,"tiers":[{"start":272000,"price":2.5}]},"output":{"base":5,"tiers":[{"start":272000,"price":7.5}]},"webSearch":10}}]}
{"match":"^(?:openai/gpt-audio)$","prices":[{"rates":{"input":2.5,"output":10}}]}
{"match":"^(?:openai/gpt-audio-mini)$","prices":[{"rates":{"input":0.6,"output":2.4}}]}
{"match":"^(?:openai/gpt-chat-latest)$","prices":[{"rates":{"input":5,"read":0.5,"output":30}}]}
{"match":"^(?:openai/gpt-oss-120b)$","prices":[{"rates":{"input":0.039,"output":0.18}}]}
{"match":"^(?:openai/gpt-oss-20b)$","prices":[{"rates":{"input":0.029,"output":0.14}}]}
{"match":"^(?:openai/gpt-oss-safeguard-20b)$","prices":[{"rates":{"input":0.075,"read":0.037,"output":0.3}}]}
{"match":"^(?:openai/o1|o1-preview|o1-preview-2024-09-12)$","prices":[{"rates":{"input":15,"read":7.5,"output":60}}]}
{"match":"^(?:openai/o1-mini|openai/o1-mini-2024-09-12)$","prices":[{"rates":{"input":1.1,"output":4.4}}]}
{"match":"^(?:openai/o1-pro)$","prices":[{"rates":{"input":150,"output":600}}]}
{"match":"^(?:openai/o3)$","prices":[{"rates":{"input":2,"read":0.5,"output":8}}]}
{"match":"^(?:openai/o3-deep-research)$","prices":[{"rates":{"input":10,"read":2.5,"output":40}}]}
{"match":"^(?:openai/o3-mini|openai/o3-mini-high)$","prices":[{"rates":{"input":1.1,"read":0.55,"output":4.4}}]}
{"match":"^(?:openai/o3-pro)$","prices":[{"rates":{"input":20,"output":80}}]}
{"match":"^(?:openai/o4-mini|openai/o4-mini-high)$","prices":[{"rates":{"input":1.1,"read":0.275,"output":4.4}}]}
{"match":"^(?:openai/o4-mini-deep-research)$","prices":[{"rates":{"input":2,"read":0.5,"output":8}}]}
{"match":"^(?:openchat/openchat-7b)$","prices":[{"rates":{"input":0.07,"output":0.07}}]}
{"match":"^(?:openhands-lm-32b-v0\\.1)$","prices":[{"rates":{"input":2.6,"output":3.4}}]}
{"match":"^(?:perceptron/perceptron-mk1)$","prices":[{"rates":{"input":0.15,"output":1.5}}]}
{"match":"^(?:perplexity/llama-3\\.1-sonar-large-128k-online)$","prices":[{"rates":{"input":1,"output":1}}]}
{"match":"^(?:perplexity/llama-3\\.1-sonar-small-128k-online)$","prices":[{"rates":{"input":0.2,"output":0.2}}]}
{"match":"^(?:perplexity/r1-1776)$","prices":[{"rates":{"input":2,"output":8}}]}
{"match":"^(?:perplexity/sonar)$","prices":[{"rates":{"input":1,"output":1}}]}
{"match":"^(?:perplexity/sonar-deep-research)$","prices":[{"rates":{"input":2,"output":8}}]}
{"match":"^(?:perplexity/sonar-pro)$","prices":[{"rates":{"input":3,"output":15}}]}
{"match":"^(?:perplexity/sonar-reasoning)$","prices":[{"rates":{"input":1,"output":5}}]}
{"match":"^(?:perplexity/sonar-reasoning-pro)$","prices":[{"rates":{"input":2,"output":8}}]}
{"match":"^(?:phi-3-medium-128k-instruct)$","prices":[{"rates":{"input":1,"output":1}}]}
{"match":"^(?:phi-3-mini-128k-instruct)$","prices":[{"rates":{"input":0.1,"output":0.1}}]}
{"match":"^(?:phi-3\\.5-mini-128k-instruct)$","prices":[{"rates":{"input":0.1,"output":0.1}}]}
{"match":"^(?:phi-4-multimodal-instruct)$","prices":[{"rates":{"input":0.05,"output":0.1}}]}
{"match":"^(?:phi-4-reasoning-plus)$","prices":[{"rates":{"input":0.07,"output":0.35}}]}
{"match":"^(?:pixtral-12b)$","prices":[{"rates":{"input":0.1,"output":0.1}}]}
{"match":"^(?:pixtral-large-2411)$","prices":[{"rates":{"input":2,"output":6}}]}
{"match":"^(?:prime-intellect/intellect-3)$","prices":[{"rates":{"input":0.2,"output":1.1}}]}
{"match":"^(?:pygmalionai/mythalion-13b)$","prices":[{"rates":{"input":0.5625,"output":1.125}}]}
{"match":"^(?:qwen-2-72b-instruct)$","prices":[{"rates":{"input":0.9,"output":0.9}}]}
{"match":"^(?:qwen-2\\.5-vl-7b-instruct)$","prices":[{"rates":{"input":0.2,"output":0.2}}]}
{"match":"^(?:qwen-max)$","prices":[{"rates":{"input":1.6,"read":0.64,"output":6.4}}]}
{"match":"^(?:qwen-turbo)$","prices":[{"rates":{"input":0.05,"read":0.02,"output":0.2}}]}
{"match":"^(?:qwen-vl-max)$","prices":[{"rates":{"input":0.8,"output":3.2}}]}
{"match":"^(?:qwen-vl-plus)$","prices":[{"rates":{"input":0.21,"output":0.63}}]}
{"match":"^(?:qwen/qwen-2-72b-instruct)$","prices":[{"rates":{"input":0.9,"output":0.9}}]}
{"match":"^(?:qwen/qwen-2\\.5-72b-instruct)$","prices":[{"rates":{"input":0.12,"output":0.39}}]}
{"match":"^(?:qwen/qwen-2\\.5-7b-instruct)$","prices":[{"rates":{"input":0.04,"output":0.1}}]}
{"match":"^(?:qwen/qwen-2\\.5-coder-32b-instruct)$","prices":[{"rates":{"input":0.06,"output":0.15}}]}
{"match":"^(?:qwen/qwen-2\\.5-vl-72b-instruct)$","prices":[{"rates":{"input":0.6,"output":0.6}}]}
{"match":"^(?:qwen/qwen-2\\.5-vl-7b-instruct)$","prices":[{"rates":{"input":0.2,"output":0.2}}]}
{"match":"^(?:qwen/qwen-max)$","prices":[{"rates":{"input":1.6,"output":6.4}}]}
{"match":"^(?:qwen/qwen-plus)$","prices":[{"rates":{"input":0.4,"read":0.16,"output":1.2}}]}
{"match":"^(?:qwen/qwen-plus-2025-07-28)$","prices":[{"rates":{"input":0.26,"output":0.78}}]}
{"match":"^(?:qwen/qwen-plus-2025-07-28:thinking)$","prices":[{"rates":{"input":0.26,"write":0.325,"output":0.78}}]}
{"match":"^(?:qwen/qwen-turbo)$","prices":[{"rates":{"input":0.05,"output":0.2}}]}
{"match":"^(?:qwen/qwen-vl-max)$","prices":[{"rates":{"input":0.8,"output":3.2}}]}
{"match":"^(?:qwen/qwen-vl-plus)$","prices":[{"rates":{"input":0.21,"output":0.63}}]}
{"match":"^(?:qwen/qwen2\\.5-coder-7b-instruct)$","prices":[{"rates":{"input":0.2,"output":0.2}}]}
{"match":"^(?:qwen/qwen2\\.5-vl-32b-instruct)$","prices":[{"rates":{"input":0.9,"output":0.9}}]}
{"match":"^(?:qwen/qwen2\\.5-vl-72b-instruct)$","prices":[{"rates":{"input":0.7,"output":0.7}}]}
{"match":"^(?:qwen/qwen3-14b)$","prices":[{"rates":{"input":0.06,"output":0.24}}]}
{"match":"^(?:qwen/qwen3-235b-a22b)$","prices":[{"rates":{"input":0.13,"output":0.6}}]}
{"match":"^(?:qwen/qwen3-235b-a22b-2507)$","prices":[{"rates":{"input":0.09,"output":0.1}}]}
{"match":"^(?:qwen/qwen3-235b-a22b-thinking-2507)$","prices":[{"rates":{"input":0.1,"output":0.1}}]}
{"match":"^(?:qwen/qwen3-30b-a3b)$","prices":[{"rates":{"input":0.08,"output":0.29}}]}
{"match":"^(?:qwen/qwen3-30b-a3b-instruct-2507)$","prices":[{"rates":{"input":0.04815,"output":0.19305}}]}
{"match":"^(?:qwen/qwen3-30b-a3b-thinking-2507)$","prices":[{"rates":{"input":0.08,"output":0.4}}]}
{"match":"^(?:qwen/qwen3-32b)$","prices":[{"rates":{"input":0.1,"output":0.3}}]}
{"match":"^(?:qwen/qwen3-8b)$","prices":[{"rates":{"input":0.035,"output":0.138}}]}
{"match":"^(?:qwen/qwen3-coder|qwen/qwen3-coder-480b-a35b-07-25)$","prices":[{"rates":{"input":0.22,"output":1.8}}]}
{"match":"^(?:qwen/qwen3-coder-30b-a3b-instruct)$","prices":[{"rates":{"input":0.07,"output":0.27}}]}
{"match":"^(?:qwen/qwen3-coder-flash)$","prices":[{"rates":{"input":0.195,"read":0.039,"write":0.24375,"output":0.975}}]}
{"match":"^(?:qwen/qwen3-coder-next|qwen/qwen3-coder-next-2025-02-03)$","prices":[{"rates":{"input":0.11,"read":0.07,"output":0.8}}]}
{"match":"^(?:qwen/qwen3-coder-plus)$","prices":[{"rates":{"input":0.65,"read":0.13,"write":0.8125,"output":3.25}}]}
{"match":"^(?:qwen/qwen3-max)$","prices":[{"rates":{"input":1.2,"output":6}}]}
{"match":"^(?:qwen/qwen3-max-thinking|qwen/qwen3-max-thinking-20260123)$","prices":[{"rates":{"input":0.78,"output":3.9}}]}
{"match":"^(?:qwen/qwen3-next-80b-a3b-instruct|qwen/qwen3-next-80b-a3b-instruct-2509)$","prices":[{"rates":{"input":0.09,"output":1.1}}]}
{"match":"^(?:qwen/qwen3-next-80b-a3b-thinking|qwen/qwen3-next-80b-a3b-thinking-2509)$","prices":[{"rates":{"input":0.0975,"output":0.78}}]}
{"match":"^(?:qwen/qwen3-vl-235b-a22b-instruct)$","prices":[{"rates":{"input":0.2,"read":0.11,"output":0.88}}]}
{"match":"^(?:qwen/qwen3-vl-235b-a22b-thinking)$","prices":[{"rates":{"input":0.26,"output":2.6}}]}
{"match":"^(?:qwen/qwen3-vl-30b-a3b-instruct)$","prices":[{"rates":{"input":0.13,"output":0.52}}]}
{"match":"^(?:qwen/qwen3-vl-30b-a3b-thinking)$","prices":[{"rates":{"input":0.13,"output":1.56}}]}
{"match":"^(?:qwen/qwen3-vl-32b-instruct)$","prices":[{"rates":{"input":0.104,"output":0.416}}]}
{"match":"^(?:qwen/qwen3-vl-8b-instruct)$","prices":[{"rates":{"input":0.08,"output":0.5}}]}
{"match":"^(?:qwen/qwen3-vl-8b-thinking)$","prices":[{"rates":{"input":0.117,"output":1.365}}]}
{"match":"^(?:qwen/qwen3\\.5-122b-a10b|qwen/qwen3\\.5-122b-a10b-20260224)$","prices":[{"rates":{"input":0.26,"output":2.08}}]}
{"match":"^(?:qwen/qwen3\\.5-27b|qwen/qwen3\\.5-27b-20260224)$","prices":[{"rates":{"input":0.195,"output":1.56}}]}
{"match":"^(?:qwen/qwen3\\.5-35b-a3b|qwen/qwen3\\.5-35b-a3b-20260224)$","prices":[{"rates":{"input":0.14,"read":0.05,"output":1}}]}
{"match":"^(?:qwen/qwen3\\.5-397b-a17b|qwen/qwen3\\.5-397b-a17b-20260216)$","prices":[{"rates":{"input":0.39,"output":2.34}}]}
{"match":"^(?:qwen/qwen3\\.5-9b|qwen/qwen3\\.5-9b-20260310)$","prices":[{"rates":{"input":0.1,"output":0.15}}]}
{"match":"^(?:qwen/qwen3\\.5-flash-02-23|qwen/qwen3\\.5-flash-20260224)$","prices":[{"rates":{"input":0.065,"output":0.26}}]}
{"match":"^(?:qwen/qwen3\\.5-plus-02-15|qwen/qwen3\\.5-plus-20260216)$","prices":[{"rates":{"input":0.4,"output":2.4}}]}
{"match":"^(?:qwen/qwen3\\.5-plus-20260420)$","prices":[{"rates":{"input":0.3,"write":0.375,"output":1.8}}]}
{"match":"^(?:qwen/qwen3\\.6-27b|qwen/qwen3\\.6-27b-20260422)$","prices":[{"rates":{"input":0.289,"output":2.4}}]}
{"match":"^(?:qwen/qwen3\\.6-35b-a3b|qwen/qwen3\\.6-35b-a3b-20260415)$","prices":[{"rates":{"input":0.14,"output":1}}]}
{"match":"^(?:qwen/qwen3\\.6-flash)$","prices":[{"rates":{"input":0.1875,"write":0.234375,"output":1.125}}]}
{"match":"^(?:qwen/qwen3\\.6-max-preview|qwen/qwen3\\.6-max-preview-20260420)$","prices":[{"rates":{"input":1.04,"write":1.3,"output":6.24}}]}
{"match":"^(?:qwen/qwen3\\.6-plus|qwen/qwen3\\.6-plus-04-02)$","prices":[{"rates":{"input":0.325,"write":0.40625,"output":1.95}}]}
{"match":"^(?:qwen/qwen3\\.7-max|qwen/qwen3\\.7-max-20260520)$","prices":[{"rates":{"input":1.25,"read":0.25,"write":1.5625,"output":3.75}}]}
{"match":"^(?:qwen/qwen3\\.7-plus|qwen/qwen3\\.7-plus-20260602)$","prices":[{"rates":{"input":0.4,"read":0.08,"write":0.5,"output":1.6}}]}
{"match":"^(?:qwen/qwq-32b)$","prices":[{"rates":{"input":0.15,"output":0.2}}]}
{"match":"^(?:qwen/qwq-32b-preview)$","prices":[{"rates":{"input":0.2,"output":0.2}}]}
{"match":"^(?:qwen2\\.5-vl-32b-instruct)$","prices":[{"rates":{"input":0.9,"output":0.9}}]}
{"match":"^(?:qwq-32b)$","prices":[{"rates":{"input":0.15,"output":0.2}}]}
{"match":"^(?:qwq-32b-preview)$","prices":[{"rates":{"input":0.2,"output":0.2}}]}
{"match":"^(?:r1-1776)$","prices":[{"rates":{"input":2,"output":8}}]}
{"match":"^(?:raifle/sorcererlm-8x22b)$","prices":[{"rates":{"input":4.5,"output":4.5}}]}
{"match":"^(?:rekaai/reka-edge)$","prices":[{"rates":{"input":0.1,"output":0.1}}]}
{"match":"^(?:rekaai/reka-flash-3)$","prices":[{"rates":{"input":0.1,"output":0.2}}]}
{"match":"^(?:relace/relace-apply-3)$","prices":[{"rates":{"input":0.85,"output":1.25}}]}
{"match":"^(?:relace/relace-search)$","prices":[{"rates":{"input":1,"output":3}}]}
{"match":"^(?:sao10k/fimbulvetr-11b-v2)$","prices":[{"rates":{"input":0.8,"output":1.2}}]}
{"match":"^(?:sao10k/l3-euryale-70b)$","prices":[{"rates":{"input":1.48,"output":1.48}}]}
{"match":"^(?:sao10k/l3-lunaris-8b)$","prices":[{"rates":{"input":0.02,"output":0.05}}]}
{"match":"^(?:sao10k/l3\\.1-70b-hanami-x1)$","prices":[{"rates":{"input":3,"output":3}}]}
{"match":"^(?:sao10k/l3\\.1-euryale-70b)$","prices":[{"rates":{"input":0.7,"output":0.8}}]}
{"match":"^(?:sao10k/l3\\.3-euryale-70b)$","prices":[{"rates":{"input":0.7,"output":0.8}}]}
{"match":"^(?:scb10x/llama3\\.1-typhoon2-70b-instruct)$","prices":[{"rates":{"input":0.88,"output":0.88}}]}
{"match":"^(?:scb10x/llama3\\.1-typhoon2-8b-instruct)$","prices":[{"rates":{"input":0.18,"output":0.18}}]}
{"match":"^(?:sonar-reasoning)$","prices":[{"rates":{"input":1,"output":5}}]}
{"match":"^(?:sophosympatheia/midnight-rose-70b)$","prices":[{"rates":{"input":0.8,"output":0.8}}]}
{"match":"^(?:sorcererlm-8x22b)$","prices":[{"rates":{"input":4.5,"output":4.5}}]}
{"match":"^(?:spotlight)$","prices":[{"rates":{"input":0.18,"output":0.18}}]}
{"match":"^(?:steelskull/l3\\.3-electra-r1-70b)$","prices":[{"rates":{"input":0.7,"output":0.95}}]}
{"match":"^(?:stepfun/step-3\\.5-flash)$","prices":[{"rates":{"input":0.09,"read":0.02,"output":0.3}}]}
{"match":"^(?:stepfun/step-3\\.7-flash)$","prices":[{"rates":{"input":0.2,"read":0.04,"output":1.15}}]}
{"match":"^(?:switchpoint/router)$","prices":[{"rates":{"input":0.85,"output":3.4}}]}
{"match":"^(?:tencent/hunyuan-a13b-instruct)$","prices":[{"rates":{"input":0.14,"output":0.57}}]}
{"match":"^(?:tencent/hy3-preview)$","prices":[{"rates":{"input":0.063,"read":0.021,"output":0.21}}]}
{"match":"^(?:thedrummer/anubis-pro-105b-v1)$","prices":[{"rates":{"input":0.8,"output":1}}]}
{"match":"^(?:thedrummer/cydonia-24b-v4\\.1)$","prices":[{"rates":{"input":0.3,"read":0.15,"output":0.5}}]}
{"match":"^(?:thedrummer/rocinante-12b)$","prices":[{"rates":{"input":0.25,"output":0.5}}]}
{"match":"^(?:thedrummer/skyfall-36b-v2)$","prices":[{"rates":{"input":0.5,"output":0.8}}]}
{"match":"^(?:thedrummer/unslopnemo-12b)$","prices":[{"rates":{"input":0.5,"output":0.5}}]}
{"match":"^(?:toppy-m-7b)$","prices":[{"rates":{"input":0.8,"output":1.2}}]}
{"match":"^(?:undi95/remm-slerp-l2-13b)$","prices":[{"rates":{"input":0.8,"output":1.2}}]}
{"match":"^(?:undi95/toppy-m-7b)$","prices":[{"rates":{"input":0.07,"output":0.07}}]}
{"match":"^(?:upstage/solar-pro-3)$","prices":[{"rates":{"input":0.15,"read":0.015,"output":0.6}}]}
{"match":"^(?:valkyrie-49b-v1)$","prices":[{"rates":{"input":0.5,"output":0.8}}]}
{"match":"^(?:virtuoso-medium-v2)$","prices":[{"rates":{"input":0.5,"output":0.8}}]}
{"match":"^(?:writer/palmyra-x5)$","prices":[{"rates":{"input":0.6,"output":6}}]}
{"match":"^(?:x-ai/grok-2-1212)$","prices":[{"rates":{"input":2,"output":10}}]}
{"match":"^(?:x-ai/grok-2-vision-1212)$","prices":[{"rates":{"input":2,"output":10}}]}
{"match":"^(?:x-ai/grok-3-beta)$","prices":[{"rates":{"input":3,"output":15}}]}
{"match":"^(?:x-ai/grok-3-mini-beta)$","prices":[{"rates":{"input":0.3,"output":0.5}}]}
{"match":"^(?:x-ai/grok-4-fast)$","prices":[{"rates":{"input":{"base":0.2,"tiers":[{"start":128000,"price":0.4}]},"read":0.05,"output":{"base":0.5,"tiers":[{"start":128000,"price":1}]}}}]}
{"match":"^(?:x-ai/grok-4\\.20)$","prices":[{"rates":{"input":1.25,"read":0.2,"output":2.5}}]}
{"match":"^(?:x-ai/grok-4\\.20-multi-agent)$","prices":[{"rates":{"input":2,"read":0.2,"output":6}}]}
{"match":"^(?:x-ai/grok-4\\.3|x-ai/grok-4\\.3-\\d{8})$","prices":[{"rates":{"input":1.25,"read":0.2,"output":2.5}}]}
{"match":"^(?:x-ai/grok-beta)$","prices":[{"rates":{"input":5,"output":15}}]}
{"match":"^(?:x-ai/grok-build-0\\.1)$","prices":[{"rates":{"input":1,"read":0.2,"output":2}}]}
{"match":"^(?:x-ai/grok-code-fast-1)$","prices":[{"rates":{"input":0.2,"read":0.02,"output":1.5}}]}
{"match":"^(?:x-ai/grok-vision-beta)$","prices":[{"rates":{"input":5,"output":15}}]}
{"match":"^(?:xiaomi/mimo-v2-flash)$","prices":[{"rates":{"input":0.1,"read":0.01,"output":0.3}}]}
{"match":"^(?:xiaomi/mimo-v2\\.5)$","prices":[{"rates":{"input":0.14,"read":0.0028,"output":0.28}}]}
{"match":"^(?:xiaomi/mimo-v2\\.5-pro)$","prices":[{"rates":{"input":0.435,"read":0.0036,"output":0.87}}]}
{"match":"^(?:xwin-lm/xwin-lm-70b)$","prices":[{"rates":{"input":3.75,"output":3.75}}]}
{"match":"^(?:yi-large)$","prices":[{"rates":{"input":3,"output":3}}]}
{"match":"^(?:z-ai/glm-4\\.5)$","prices":[{"rates":{"input":0.6,"read":0.11,"output":2.2}}]}
{"match":"^(?:z-ai/glm-4\\.5-air)$","prices":[{"rates":{"input":0.125,"read":0.06,"output":0.85}}]}
{"match":"^(?:z-ai/glm-4\\.5v)$","prices":[{"rates":{"input":0.6,"read":0.11,"output":1.8}}]}
{"match":"^(?:z-ai/glm-4\\.6)$","prices":[{"rates":{"input":0.43,"read":0.08,"output":1.74}}]}
{"match":"^(?:z-ai/glm-4\\.6v)$","prices":[{"rates":{"input":0.3,"read":0.05,"output":0.9}}]}
{"match":"^(?:z-ai/glm-4\\.7)$","prices":[{"rates":{"input":0.4,"read":0.08,"output":1.75}}]}
{"match":"^(?:z-ai/glm-4\\.7-flash|z-ai/glm-4\\.7-flash-20260119)$","prices":[{"rates":{"input":0.06,"read":0.01,"output":0.4}}]}
{"match":"^(?:z-ai/glm-5|z-ai/glm-5-20260211)$","prices":[{"rates":{"input":0.6,"read":0.12,"output":1.92}}]}
{"match":"^(?:z-ai/glm-5-turbo|z-ai/glm-5-turbo-20260315)$","prices":[{"rates":{"input":1.2,"read":0.24,"output":4}}]}
{"match":"^(?:z-ai/glm-5\\.1|z-ai/glm-5\\.1-20260406)$","prices":[{"rates":{"input":0.98,"read":0.182,"output":3.08}}]}
{"match":"^(?:z-ai/glm-5\\.2|z-ai/glm-5\\.2-20260616)$","prices":[{"rates":{"input":1.4,"read":0.26,"output":4.4}}]}
{"match":"^(?:z-ai/glm-5\\.3|z-ai/glm-5\\.3-20260816)$","prices":[{"rates":{"input":1.4,"read":0.26,"output":4.4}}]}
{"match":"^(?:z-ai/glm-5\\.3-flash)$","prices":[{"rates":{"input":0.075,"read":0.015,"output":0.25}}]}
{"match":"^(?:~anthropic/claude-fable-latest)$","prices":[{"rates":{"input":10,"read":1,"write":12.5,"output":50}}]}
{"match":"^(?:~anthropic/claude-haiku-latest)$","prices":[{"rates":{"input":1,"read":0.1,"write":1.25,"output":5}}]}
{"match":"^(?:~anthropic/claude-opus-latest)$","prices":[{"rates":{"input":5,"read":0.5,"write":6.25,"output":25}},{"from":"2026-09-22","rates":{"input":4,"read":0.2,"write":5,"output":20}}]}
{"match":"^(?:~anthropic/claude-sonnet-latest)$","prices":[{"rates":{"input":3,"read":0.3,"write":3.75,"output":15}}]}
{"match":"^(?:~google/gemini-flash-latest)$","prices":[{"rates":{"input":1.5,"read":0.15,"write":0.08333333333333334,"output":9}}]}
{"match":"^(?:~google/gemini-pro-latest)$","prices":[{"rates":{"input":2,"read":0.2,"write":0.375,"output":12}}]}
{"match":"^(?:~moonshotai/kimi-latest)$","prices":[{"rates":{"input":0.68,"read":0.34,"output":3.41}}]}
{"match":"^(?:~openai/gpt-latest)$","prices":[{"rates":{"input":5,"read":0.5,"output":30}}]}
{"match":"^(?:~openai/gpt-mini-latest)$","prices":[{"rates":{"input":0.75,"read":0.075,"output":4.5}}]}
`;
;
const X_AI = String.raw`
{"match":"^(?:grok-2-1212|grok-2|grok-2-latest)$","prices":[{"rates":{"input":2,"output":10}}]}
{"match":"^(?:grok-2-vision-1212|grok-2-vision|grok-2-vision-latest)$","prices":[{"rates":{"input":2,"output":10}}]}
{"match":"^(?:grok-3|grok-3-latest|grok-3-beta)$","prices":[{"rates":{"input":3,"read":0.75,"output":15}}]}
{"match":"^(?:grok-3-fast|grok-3-fast-latest|grok-3-fast-beta)$","prices":[{"rates":{"input":5,"read":1.25,"output":25}}]}
{"match":"^(?:grok-3-mini|grok-3-mini-beta|grok-3-mini-latest)$","prices":[{"rates":{"input":0.3,"read":0.075,"output":0.5}}]}
{"match":"^(?:grok-3-mini-fast|grok-3-mini-fast-beta|grok-3-mini-fast-latest)$","prices":[{"rates":{"input":0.6,"read":0.15,"output":4}}]}
{"match":"^(?:grok-4-0709|grok-4|grok-4-latest)$","prices":[{"rates":{"input":3,"read":0.75,"output":15}}]}
{"match":"^(?:grok-4-1-fast-non-reasoning|grok-4-1-fast-non-reasoning-latest)$","prices":[{"rates":{"input":0.2,"read":0.05,"output":0.5}}]}
{"match":"^(?:grok-4-1-fast|grok-4-1-fast-reasoning|grok-4-1-fast-reasoning-latest)$","prices":[{"rates":{"input":0.2,"read":0.05,"output":0.5}}]}
{"match":"^(?:grok-4-fast-non-reasoning|grok-4-fast-non-reasoning-latest)$","prices":[{"rates":{"input":0.2,"read":0.05,"output":0.5}}]}
{"match":"^(?:grok-4-fast|grok-4-fast-reasoning|grok-4-fast-reasoning-latest)$","prices":[{"rates":{"input":0.2,"read":0.05,"output":0.5}}]}
{"match":"^(?:grok-4\\.20)$","prices":[{"rates":{"input":{"base":1.25,"tiers":[{"start":199999,"price":2.5}]},"read":{"base":0.2,"tiers":[{"start":199999,"price":0.4}]},"output":{"base":2.5,"tiers":[{"start":199999,"price":5}]}}}]}
{"match":"^(?:grok-4\\.20-multi-agent)$","prices":[{"rates":{"input":2,"read":0.2,"output":6}}]}
{"match":"^(?:grok-4\\.3|grok-4\\.3-\\d{8}|x-ai/grok-4\\.3|x-ai/grok-4\\.3-\\d{8}|grok-4\\.3-latest)$","prices":[{"rates":{"input":{"base":1.25,"tiers":[{"start":199999,"price":2.5}]},"read":{"base":0.2,"tiers":[{"start":199999,"price":0.4}]},"output":{"base":2.5,"tiers":[{"start":199999,"price":5}]}}}]}
{"match":"^(?:grok-4\\.5|grok-4\\.5-\\d{8}|x-ai/grok-4\\.5|x-ai/grok-4\\.5-\\d{8}|grok-4\\.5-latest|grok-latest)$","prices":[{"rates":{"input":{"base":2,"tiers":[{"start":199999,"price":4}]},"read":{"base":0.3,"tiers":[{"start":199999,"price":0.6}]},"output":{"base":6,"tiers":[{"start":199999,"price":12}]}}}]}
{"match":"^(?:grok-4\\.6|grok-4\\.6-\\d{8}|x-ai/grok-4\\.6|x-ai/grok-4\\.6-\\d{8}|grok-4\\.6-latest)$","prices":[{"rates":{"input":{"base":2,"tiers":[{"start":199999,"price":4}]},"read":{"base":0.5,"tiers":[{"start":199999,"price":1}]},"output":{"base":6,"tiers":[{"start":199999,"price":12}]}}}]}
{"match":"^(?:grok-build-0\\.1)$","prices":[{"rates":{"input":{"base":1,"tiers":[{"start":199999,"price":2}]},"read":{"base":0.2,"tiers":[{"start":199999,"price":0.4}]},"output":{"base":2,"tiers":[{"start":199999,"price":4}]}}}]}
{"match":"^(?:grok-code-fast|grok-code-fast-1|grok-code-fast-1-0825)$","prices":[{"rates":{"input":0.2,"read":0.02,"output":1.5}}]}
`;
;
const ZAI = String.raw`
{"match":"^(?:glm-5\\.2|glm-5\\.2)$","prices":[{"rates":{"input":1.4,"read":0.26,"output":4.4}}]}
{"match":"^(?:glm-5\\.3|glm-5\\.3)$","prices":[{"rates":{"input":1.4,"read":0.26,"output":4.4}}]}
{"match":"^(?:glm-5\\.3-flash|glm-5\\.3-flash)$","prices":[{"rates":{"input":0.075,"read":0.015,"output":0.25}}]}
`;
;
const CATALOGUE_SOURCE = "@pydantic/genai-prices 0.1.8, 2026-09-23";
const CATALOGUE = {
	"anthropic": ANTHROPIC,
	"aws": AWS,
	"azure": AZURE,
	"cerebras": CEREBRAS,
	"deepseek": DEEPSEEK,
	"fireworks": FIREWORKS,
	"google": GOOGLE,
	"groq": GROQ,
	"minimax": MINIMAX,
	"mistral": MISTRAL,
	"moonshotai": MOONSHOTAI,
	"openai": OPENAI,
	"openrouter": OPENROUTER,
	"x-ai": X_AI,
	"zai": ZAI
};
;
const DIRECT = ["anthropic"];
const BOTH = ["anthropic", "openrouter"];
const PRICING = "https://platform.claude.com/docs/en/about-claude/pricing";
const CACHING = "https://platform.claude.com/docs/en/build-with-claude/prompt-caching";
const webSearch = 10;
const CLAUDE = [
	{
		providers: DIRECT,
		model: /^claude-(?:fable|mythos)-5-2$/,
		prices: [{
			from: "2026-11-09",
			rates: {
				input: 8,
				read: .2,
				write: 10,
				write1h: 16,
				output: 40,
				webSearch
			}
		}],
		source: "https://github.com/archid21/rightsize/releases/tag/v0.10.2",
		read: "2026-11-30"
	},
	{
		providers: DIRECT,
		model: /^claude-mythos-5-1$/,
		prices: [{ rates: {
			input: 10,
			read: .25,
			write: 12.5,
			write1h: 20,
			output: 50,
			webSearch
		} }],
		source: PRICING,
		read: "2026-11-30"
	},
	{
		providers: BOTH,
		model: /^claude-sonnet-5-5$/,
		prices: [{ rates: sonnet(.2) }, {
			from: "2026-10-07",
			rates: sonnet(.1)
		}],
		source: CACHING,
		read: "2026-10-08"
	},
	{
		providers: BOTH,
		model: /^claude-haiku-5-5$/,
		prices: [{ rates: {
			input: above100k(.1),
			read: above100k(.01),
			write: above100k(.125),
			write1h: above100k(.2),
			output: above100k(.5),
			webSearch
		} }],
		source: CACHING,
		read: "2026-10-08"
	}
];
function sonnet(read) {
	return {
		input: 2,
		read,
		write: 2.5,
		write1h: 4,
		output: 10,
		webSearch
	};
}
function above100k(base) {
	return {
		base,
		tiers: [{
			start: 1e5,
			price: base * 5
		}]
	};
}
;
const openai_OPENAI = ["openai", "azure"];
const openai_PRICING = "https://developers.openai.com/api/docs/pricing";
const openai_webSearch = 10;
function openai_long(input, read, write, output) {
	const above = (base, factor) => ({
		base,
		tiers: [{
			start: 272e3,
			price: base * factor
		}]
	});
	return {
		input: above(input, 2),
		read: above(read, 2),
		write: above(write, 2),
		output: above(output, 1.5),
		webSearch: openai_webSearch
	};
}
const OPENAI_ROWS = [
	{
		providers: openai_OPENAI,
		model: /^gpt-6\.1-sol$/,
		prices: [{
			from: "2026-09-29",
			rates: openai_long(2, .1, 2.5, 10)
		}],
		source: "https://developers.openai.com/api/docs/models/gpt-6.1-sol",
		read: "2026-11-30"
	},
	{
		providers: openai_OPENAI,
		model: /^gpt-6\.1-terra$/,
		prices: [{
			from: "2026-10-26",
			rates: {
				input: 1,
				read: .05,
				write: 1.25,
				output: 5,
				webSearch: openai_webSearch
			}
		}],
		source: "https://github.com/TheKrush/PromptFuel/releases/tag/v1.0.24",
		read: "2026-11-30"
	},
	{
		providers: openai_OPENAI,
		model: /^gpt-6\.2-sol$/,
		prices: [{ rates: openai_long(2, .1, 2.5, 10) }],
		source: "https://github.com/iyulab/TokenMeter/releases/tag/v0.17.0",
		read: "2026-11-30"
	},
	{
		providers: openai_OPENAI,
		model: /^gpt-6\.2-astra$/,
		prices: [{ rates: openai_long(8, .4, 10, 40) }],
		source: "https://github.com/iyulab/TokenMeter/releases/tag/v0.17.0",
		read: "2026-11-30"
	},
	{
		providers: openai_OPENAI,
		model: /^gpt-4o-audio-preview$/,
		prices: [{ rates: {
			input: 2.5,
			output: 10,
			inputAudio: 40,
			outputAudio: 80
		} }],
		source: openai_PRICING,
		read: "2026-11-30"
	},
	{
		providers: openai_OPENAI,
		model: /^gpt-4o-mini-audio-preview$/,
		prices: [{ rates: {
			input: .15,
			output: .6,
			inputAudio: 10,
			outputAudio: 20
		} }],
		source: openai_PRICING,
		read: "2026-11-30"
	},
	...[
		{
			model: /^gpt-4\.1$/,
			rates: {
				input: 3,
				read: .75,
				output: 12
			}
		},
		{
			model: /^gpt-4\.1-mini$/,
			rates: {
				input: .8,
				read: .2,
				output: 3.2
			}
		},
		{
			model: /^gpt-4\.1-nano$/,
			rates: {
				input: .2,
				read: .05,
				output: .8
			}
		},
		{
			model: /^gpt-4o$/,
			rates: {
				input: 3.75,
				read: 1.875,
				output: 15
			}
		},
		{
			model: /^gpt-4o-mini$/,
			rates: {
				input: .3,
				read: .15,
				output: 1.2
			}
		},
		{
			model: /^o4-mini$/,
			rates: {
				input: 4,
				read: 1,
				output: 16
			}
		}
	].map(({ model, rates }) => ({
		providers: ["openai"],
		model,
		fineTuned: true,
		prices: [{ rates }],
		source: openai_PRICING,
		read: "2026-11-30"
	}))
];
const PRIORITY_SOURCE = {
	url: "https://openai.com/api-priority-processing",
	read: "2026-11-30"
};
const PRIORITY = [
	[
		/^gpt-5\.5$/,
		12.5,
		1.25,
		75
	],
	[
		/^gpt-5\.4$/,
		5,
		.5,
		30
	],
	[
		/^gpt-5\.4-mini$/,
		1.5,
		.15,
		9
	],
	[
		/^gpt-5\.2$/,
		3.5,
		.35,
		28
	],
	[
		/^gpt-5(?:\.1)?(?:-codex)?$/,
		2.5,
		.25,
		20
	],
	[
		/^gpt-5-mini$/,
		.45,
		.045,
		3.6
	],
	[
		/^gpt-4\.1$/,
		3.5,
		.875,
		14
	],
	[
		/^gpt-4\.1-mini$/,
		.7,
		.175,
		2.8
	],
	[
		/^gpt-4\.1-nano$/,
		.2,
		.05,
		.8
	],
	[
		/^gpt-4o$/,
		4.25,
		2.125,
		17
	],
	[
		/^gpt-4o-mini$/,
		.25,
		.125,
		1
	],
	[
		/^o3$/,
		3.5,
		.875,
		14
	],
	[
		/^o4-mini$/,
		2,
		.5,
		8
	]
];
;
const GEMINI = ["gemini"];
const others_DEEPSEEK = ["deepseek"];
const DEEPSEEK_PRICING = "https://api-docs.deepseek.com/quick_start/pricing";
function withPeak(from, offPeak, peak) {
	return [
		{
			from,
			rates: offPeak
		},
		{
			from,
			hours: [1, 4],
			workdays: true,
			rates: peak
		},
		{
			from,
			hours: [6, 10],
			workdays: true,
			rates: peak
		}
	];
}
const FLASH = withPeak("2026-09-10T04:00:00Z", {
	input: .15,
	read: .003,
	output: .6
}, {
	input: .3,
	read: .006,
	output: 1.2
});
const V4_FLASH = {
	input: .14,
	read: .0028,
	output: .28
};
const OTHERS = [
	{
		providers: GEMINI,
		model: /^gemini-4-argon$/,
		prices: [{ rates: {
			input: 2,
			read: .1,
			output: 10
		} }, {
			from: "2026-12-01",
			rates: {
				input: 4,
				read: .2,
				output: 20
			}
		}],
		source: "https://github.com/BerriAI/litellm/discussions/46238",
		read: "2026-11-30"
	},
	{
		providers: GEMINI,
		model: /^gemini-4-neon$/,
		prices: [{ rates: {
			input: 3,
			read: .15,
			output: 15
		} }],
		source: "https://github.com/iyulab/TokenMeter/releases/tag/v0.17.0",
		read: "2026-11-30"
	},
	{
		providers: GEMINI,
		model: /^gemini-4-hydrogen$/,
		prices: [{ rates: {
			input: 1.5,
			read: .075,
			output: 7.5
		} }],
		source: "https://github.com/iyulab/TokenMeter/releases/tag/v0.17.0",
		read: "2026-11-30"
	},
	{
		providers: others_DEEPSEEK,
		model: /^deepseek-flash$/,
		prices: FLASH,
		source: DEEPSEEK_PRICING,
		read: "2026-11-30"
	},
	{
		providers: others_DEEPSEEK,
		model: /^deepseek-v4-flash(?:-vision-exp)?$/,
		prices: [
			{ rates: V4_FLASH },
			...withPeak("2026-08-16T16:00:00Z", {
				input: .22,
				read: .007,
				output: .66
			}, {
				input: .44,
				read: .014,
				output: 1.32
			}),
			...FLASH
		],
		source: DEEPSEEK_PRICING,
		read: "2026-11-30"
	},
	{
		providers: others_DEEPSEEK,
		model: /^deepseek-v4-pro$/,
		prices: [{ rates: {
			input: .435,
			read: .003625,
			output: .87
		} }, ...withPeak("2026-08-16T16:00:00Z", {
			input: .66,
			read: .022,
			output: 1.98
		}, {
			input: 1.32,
			read: .044,
			output: 3.96
		})],
		source: DEEPSEEK_PRICING,
		read: "2026-11-30"
	},
	{
		providers: others_DEEPSEEK,
		model: /^deepseek-(?:chat|reasoner)$/,
		prices: [{
			from: "2026-04-24",
			rates: V4_FLASH
		}, {
			from: "2026-07-24T15:59:00Z",
			rates: null
		}],
		source: "https://api-docs.deepseek.com/updates",
		read: "2026-11-30"
	}
];
const GEMINI_STORAGE = [
	{
		model: /^gemini-(?:2\.5|3|3\.1)-pro/,
		rates: [{ usd: 4.5 }]
	},
	{
		model: /^gemini-(?:2\.5|3)-flash/,
		rates: [{ usd: 1 }]
	},
	{
		model: /^gemini-3\.[678]-flash/,
		rates: [{ usd: .5 }, {
			from: "2027-01-01",
			usd: 1
		}]
	}
];
const GEMINI_STORAGE_SOURCE = {
	url: "https://ai.google.dev/gemini-api/docs/pricing",
	read: "2026-12-01"
};
;
const OVERLAY = [
	...CLAUDE,
	...OPENAI_ROWS,
	...OTHERS
];
var prices_rates = __webpack_require__(11921);
;
function ratesAt(prices, at) {
	return prices.findLast((each) => holds(each, at))?.rates ?? null;
}
function holds({ from, hours, workdays }, at) {
	if (from !== undefined && at.getTime() < Date.parse(from)) return false;
	if (hours === undefined) return true;
	const hour = at.getUTCHours() + at.getUTCMinutes() / 60 + at.getUTCSeconds() / 3600;
	return hour >= hours[0] && hour < hours[1] && (workdays !== true || isWorkday(at));
}
const HOLIDAYS = [
	["2026-01-01", "2026-01-03"],
	["2026-02-15", "2026-02-23"],
	["2026-04-04", "2026-04-06"],
	["2026-05-01", "2026-05-05"],
	["2026-06-19", "2026-06-21"],
	["2026-09-25", "2026-09-27"],
	["2026-10-01", "2026-10-07"]
];
function isWorkday(at) {
	const day = at.toISOString().slice(0, 10);
	const weekday = at.getUTCDay();
	const isHoliday = HOLIDAYS.some(([first, last]) => day >= first && day <= last);
	return weekday >= 1 && weekday <= 5 && !isHoliday;
}
;
const LISTS = {
	anthropic: ["anthropic"],
	azure: [
		"azure",
		"openai",
		"anthropic",
		"deepseek",
		"x-ai",
		"moonshotai"
	],
	bedrock: ["aws"],
	cerebras: ["cerebras"],
	deepseek: ["deepseek"],
	fireworks: ["fireworks"],
	gemini: ["google"],
	glm: ["zai"],
	groq: ["groq"],
	kimi: ["moonshotai"],
	minimax: ["minimax"],
	mistral: ["mistral"],
	moonshot: ["moonshotai"],
	openai: ["openai"],
	openrouter: ["openrouter"],
	vertex: ["google"],
	xai: ["x-ai"],
	zai: ["zai"]
};
const SELLERS = {
	anthropic: "anthropic",
	deepseek: "deepseek",
	google: "gemini",
	minimax: "minimax",
	mistral: "mistral",
	moonshot: "kimi",
	openai: "openai",
	xai: "xai",
	zai: "zai"
};
const known = new Map();
const MOST_KNOWN = 1e3;
function listed(provider, model, at) {
	if (model === "") return null;
	const key = `${provider ?? ""}\0${model}`;
	let found = known.get(key);
	if (found === undefined) {
		found = find(provider, (0, model_name.f)(model));
		if (known.size >= MOST_KNOWN) known.clear();
		known.set(key, found);
	}
	const rates = found === null ? null : ratesAt(found.prices, at);
	if (found === null || rates === null) return null;
	return {
		rates: (0, prices_rates.v)(rates, found.factor),
		source: found.source
	};
}
function find(provider, name) {
	if (name.opaque) return null;
	const seller = provider ?? (name.region === null ? SELLERS[name.owner ?? "amazon"] : "bedrock");
	if (seller === undefined) return null;
	if (name.owner === "anthropic" && (seller === "bedrock" || seller === "gemini" || seller === "vertex")) {
		const direct = findAt("anthropic", name);
		const isRegional = seller === "bedrock" && name.region !== "global";
		return direct === null || !isRegional ? direct : premium(direct, name);
	}
	return findAt(seller, name);
}
function premium(found, { id }) {
	return hasRegionalPremium(id) ? {
		...found,
		factor: found.factor * 1.1
	} : found;
}
function hasRegionalPremium(id) {
	if (/^claude-(?:fable|mythos)-/.test(id)) return true;
	const [, major, minor] = /^claude-[a-z]+-(\d+)(?:-(\d{1,2}))?(?:-|$)/.exec(id) ?? [];
	return Number(major) > 4 || major === "4" && Number(minor ?? 0) >= 5;
}
function findAt(seller, name) {
	const own = OVERLAY.find(({ providers, model, fineTuned = false }) => providers.includes(seller) && model.test(name.id) && fineTuned === name.fineTuned && isPlain(name));
	if (own !== undefined) return {
		prices: own.prices,
		source: `${own.source}, read ${own.read}`,
		factor: 1
	};
	for (const list of LISTS[seller] ?? []) {
		const row = rowOf(rowsOf(list), spellings(name));
		if (row !== undefined) return {
			prices: row.prices.map(completed(list, name)),
			source: CATALOGUE_SOURCE,
			factor: 1
		};
	}
	return null;
}
function spellings(name) {
	const { written, id, date, path, region, fineTuned } = name;
	const whole = written.trim().toLowerCase();
	if (fineTuned) return [whole];
	const last = whole.slice(whole.lastIndexOf("/") + 1);
	const owned = path.length > 0 ? `${path.at(-1)}/` : "";
	if (!isPlain(name)) return [whole];
	return [
		whole,
		last,
		...date === null ? [] : [`${id}-${date}`, `${id}-${date.replaceAll("-", "")}`],
		`${owned}${id}`,
		`${owned}${id.replaceAll(/(?<=\d)-(?=\d{1,2}(?:-|$))/g, ".")}`,
		id,
		...region === null ? [] : [`${region}.openai.${id}`]
	];
}
const parsed = new Map();
function rowsOf(list) {
	const before = parsed.get(list);
	if (before !== undefined) return before;
	const lines = (CATALOGUE[list] ?? "").split("\n").filter((line) => line !== "");
	const rows = lines.map((line) => JSON.parse(line));
	parsed.set(list, rows);
	return rows;
}
function isPlain({ variant }) {
	return variant === null || /^(?:nitro|floor|exacto|thinking|1m)$/.test(variant);
}
const expressions = new WeakMap();
function rowOf(rows, names) {
	for (const name of names) {
		const row = rows.find((each) => expressionOf(each).test(name));
		if (row !== undefined) return row;
	}
	return undefined;
}
function expressionOf(row) {
	const before = expressions.get(row);
	if (before !== undefined) return before;
	const made = new RegExp(row.match);
	expressions.set(row, made);
	return made;
}
function completed(list, { id }) {
	return (each) => each.rates === null ? each : {
		...each,
		rates: {
			...missing(list, id, each.rates, each.from),
			...each.rates
		}
	};
}
function missing(list, id, { input, read }, from = "") {
	if (list === "mistral") return { read: (0, prices_rates.v)({
		input,
		output: 0
	}, .1).input };
	if (list !== "google") return {};
	const storage = GEMINI_STORAGE.find(({ model }) => model.test(id))?.rates.findLast((rate) => (rate.from ?? "") <= from)?.usd;
	return {
		.../-pro\b/.test(id) ? {
			inputAudio: input,
			readAudio: read ?? input
		} : {},
		...storage === undefined ? {} : { storage }
	};
}
;
const STANDARD = new Set([
	"auto",
	"default",
	"on_demand",
	"standard",
	"standard_only",
	"traffic_type_unspecified",
	"unspecified"
]);
function served(rates, provider, model, billing) {
	const { id, owner } = (0, model_name.f)(model);
	const regional = (0, prices_rates.v)(rates, regionFactor(id, billing));
	const tier = tierName(billing.tier);
	const seller = provider ?? owner;
	const speed = speedFactor(id, billing.speed);
	if (speed === null) return unpriced(`no price of speed '${billing.speed}' is known for ${id}`, regional);
	const quick = (0, prices_rates.v)(regional, speed);
	if (tier === null) return {
		kind: "priced",
		rates: quick
	};
	if (seller === "anthropic") return claudeTier(quick, tier);
	if (seller === "openai") return openaiTier(quick, tier, id);
	if (seller === "gemini" || seller === "google" || seller === "vertex") return geminiTier(quick, tier);
	if (seller === "bedrock" && tier === "batch") return {
		kind: "priced",
		rates: (0, prices_rates.v)(quick, .5)
	};
	return unpriced(`no price of the tier '${tier}' is published for ${id}`, null);
}
function tierName(tier) {
	const name = tier?.toLowerCase() ?? "";
	if (name === "" || STANDARD.has(name)) return null;
	return name.replace(/^on_demand_/, "");
}
function claudeTier(rates, tier) {
	if (tier === "batch") return {
		kind: "priced",
		rates: (0, prices_rates.v)(rates, .5)
	};
	return unpriced(`the tier '${tier}' is billed by commitment, not per token`, null);
}
function openaiTier(rates, tier, id) {
	if (tier === "flex") return {
		kind: "priced",
		rates: (0, prices_rates.v)(rates, .5)
	};
	if (tier === "batch") {
		const { read, ...others } = (0, prices_rates.v)(rates, .5);
		const isOld = /^(?:gpt-[34]|o\d|chatgpt-4)/.test(id);
		return {
			kind: "priced",
			rates: isOld || read === undefined ? others : {
				...others,
				read
			}
		};
	}
	const row = tier === "priority" ? PRIORITY.find(([model]) => model.test(id)) : undefined;
	if (row === undefined) return unpriced(`no price of the tier '${tier}' is published for ${id}`, tier === "priority" ? rates : null);
	const [, input, read, output] = row;
	const { webSearch } = rates;
	return {
		kind: "priced",
		rates: {
			input,
			...read === null ? {} : { read },
			output,
			...webSearch === undefined ? {} : { webSearch }
		}
	};
}
function geminiTier(rates, tier) {
	if (tier === "flex") return {
		kind: "priced",
		rates: (0, prices_rates.v)(rates, .5)
	};
	if (tier === "batch") return {
		kind: "priced",
		rates: halvedButReads(rates)
	};
	if (tier === "priority") return unpriced("the tier 'priority' costs 75 % to 100 % more: the exact price is not published per model", (0, prices_rates.v)(rates, 1.75));
	if (tier === "provisioned_throughput") return unpriced("provisioned throughput is billed by capacity, not per token", null);
	return unpriced(`no price of the tier '${tier}' is published`, null);
}
function halvedButReads(rates) {
	const { read, readAudio, readImage } = rates;
	return {
		...(0, prices_rates.v)(rates, .5),
		...read === undefined ? {} : { read },
		...readAudio === undefined ? {} : { readAudio },
		...readImage === undefined ? {} : { readImage }
	};
}
function regionFactor(id, { geo, host }) {
	const where = host?.toLowerCase() ?? "";
	if (geo === "us") return 1.1;
	if (/^(?:[a-z]+-[a-z]+\d+-aiplatform\.googleapis\.com|aiplatform\.[a-z]+\.rep\.googleapis\.com)$/.test(where)) return id.startsWith("claude-") && hasRegionalPremium(id) ? 1.1 : 1;
	if (/^[a-z]{2}\.api\.openai\.com$/.test(where)) return isSinceMarch2026(id) ? 1.1 : 1;
	return 1;
}
function isSinceMarch2026(id) {
	const [, major, minor] = /^gpt-(\d+)(?:\.(\d+))?(?:-|$)/.exec(id) ?? [];
	return Number(major) > 5 || major === "5" && Number(minor ?? 0) >= 4;
}
function speedFactor(id, speed) {
	if (speed === null || speed === "standard") return 1;
	if (speed !== "fast") return null;
	if (/^claude-opus-4-[67]$/.test(id)) return 6;
	return id === "claude-opus-4-8" ? 2 : null;
}
function unpriced(note, atLeast) {
	return {
		kind: "unpriced",
		note,
		atLeast
	};
}
;
function priceOf(query) {
	const { provider, model, servedModel, tier, geo, speed, host, at, pricing = NO_PRICING } = query;
	const minute = Math.floor((at?.getTime() ?? Date.now()) / MINUTE);
	const key = [
		provider,
		model,
		servedModel,
		tier,
		geo,
		speed,
		host,
		minute
	].join("\0");
	const prices = cost_of_known.get(pricing) ?? new Map();
	cost_of_known.set(pricing, prices);
	const before = prices.get(key);
	if (before !== undefined) return before;
	const made = foundPrice(query);
	if (prices.size >= cost_of_MOST_KNOWN) prices.clear();
	prices.set(key, made);
	return made;
}
const MINUTE = 6e4;
const NO_PRICING = {};
const cost_of_MOST_KNOWN = 500;
const cost_of_known = new WeakMap();
function foundPrice(query) {
	const { pricing, provider = null, at = new Date() } = query;
	const names = namesOf(query);
	for (const name of names) {
		const own = pricing !== undefined && Object.hasOwn(pricing, name) ? pricing[name] : undefined;
		if (own !== undefined) return asServed(own, "pricing", name, query);
	}
	for (const name of names.toReversed()) {
		const found = listed(provider, name, at);
		if (found !== null) return asServed(found.rates, found.source, name, query);
	}
	const asked = names.at(-1) ?? "";
	return {
		kind: "unpriced",
		note: `no price is known for the model '${asked}'`,
		source: null,
		atLeast: null
	};
}
function counter(price) {
	if (price.kind === "unpriced") return () => null;
	return (usage) => {
		const { costUsd, unpriced } = (0, cost.M)(usage, price.rates);
		return unpriced.length > 0 ? null : costUsd;
	};
}
function namesOf({ provider, model, servedModel }) {
	const asked = model ?? "";
	const answered = servedModel ?? "";
	const isRegional = provider === "bedrock" && listed("bedrock", asked, new Date()) !== null;
	const all = isRegional ? [answered, asked] : [asked, answered];
	return all.filter((name) => name !== "");
}
function asServed(rates, source, model, query) {
	const { provider = null, tier, geo, speed, host } = query;
	const billing = {
		tier: tier ?? null,
		geo: geo ?? null,
		speed: speed ?? null,
		host: host ?? null
	};
	const result = served(rates, provider, model, billing);
	return {
		...result,
		source
	};
}
function costOf(usage, query) {
	const json = usage;
	const counts = (0, read.k9)(json);
	if (counts === null) return unknown("the usage could not be read");
	const isOneForm = (0, value.Jt)(json, "uncached") !== undefined;
	const raw = query.raw ?? (isOneForm ? undefined : json);
	return priced(counts, raw === undefined ? billed.t : (0, billed.i)(raw), query);
}
function priced(usage, billed, query) {
	const { webSearches = 0, tools = [] } = query;
	const own = billed.fallbackModel === null ? query : {
		...query,
		servedModel: billed.fallbackModel
	};
	const price = priceOf(own);
	const all = {
		...billed,
		webSearches: billed.webSearches + webSearches
	};
	const rates = price.kind === "priced" ? price.rates : price.atLeast;
	const amount = rates === null ? null : (0, cost.D)(usage, all, rates);
	const inner = billed.inner.map((request) => innerCost(request, own));
	const storage = storageCost(query, rates);
	const notes = [
		...price.kind === "priced" ? [] : [price.note],
		...(amount?.unpriced ?? []).concat(billed.unpriced, tools).map(noPrice),
		...inner.flatMap(({ note }) => note ?? []),
		...storage.note === null ? [] : [storage.note]
	];
	if (billed.costUsd !== null && price.source !== "pricing") return fromProvider(billed.costUsd, notes.length === 0 ? amount : null);
	if (amount === null) return unknown(notes.join("; "));
	const more = inner.reduce((sum, { amount: each }) => added(sum, each), storage.amount);
	const whole = added({
		...amount,
		unpriced: []
	}, more);
	if (notes.length > 0) return {
		...unknown(notes.join("; ")),
		atLeastUsd: whole.costUsd,
		priceSource: price.source
	};
	return {
		costUsd: whole.costUsd,
		uncachedUsd: whole.uncachedUsd,
		savedUsd: whole.uncachedUsd - whole.costUsd,
		atLeastUsd: null,
		priceSource: price.source,
		priceNote: null
	};
}
function fromProvider(costUsd, list) {
	const savedUsd = list === null ? null : list.uncachedUsd - list.costUsd;
	return {
		costUsd,
		uncachedUsd: savedUsd === null ? null : costUsd + savedUsd,
		savedUsd,
		atLeastUsd: null,
		priceSource: "provider",
		priceNote: null
	};
}
function innerCost({ model, usage }, query) {
	const price = priceOf(model === null ? query : {
		...query,
		model,
		servedModel: null
	});
	const rates = price.kind === "priced" ? price.rates : price.atLeast;
	const amount = rates === null ? NOTHING : (0, cost.M)(usage, rates);
	const note = price.kind === "priced" ? null : price.note;
	return {
		amount,
		note: note ?? amount.unpriced.map(noPrice)[0] ?? null
	};
}
function storageCost({ storage }, rates) {
	if (storage === undefined) return {
		amount: NOTHING,
		note: null
	};
	const rate = rates?.storage;
	if (rate === undefined) return {
		amount: NOTHING,
		note: noPrice("what an explicit cache keeps")
	};
	const usd = storage.tokens * storage.hours * (0, prices_rates.G)(rate, storage.tokens) / 1e6;
	return {
		amount: {
			costUsd: usd,
			uncachedUsd: 0,
			unpriced: []
		},
		note: null
	};
}
const NOTHING = {
	costUsd: 0,
	uncachedUsd: 0,
	unpriced: []
};
function added(a, b) {
	return {
		costUsd: a.costUsd + b.costUsd,
		uncachedUsd: a.uncachedUsd + b.uncachedUsd,
		unpriced: []
	};
}
function noPrice(what) {
	return `no price is known for ${what}`;
}
function unknown(note) {
	return {
		costUsd: null,
		uncachedUsd: null,
		savedUsd: null,
		atLeastUsd: null,
		priceSource: null,
		priceNote: note
	};
}
}),
70077: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D: () => fullAmountOf,
	M: () => amountOf
});
var _rates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11921);
const PER = 1e6;
function amountOf(usage, rates) {
	const { uncached, read, write, write1h, output } = usage;
	const total = uncached + read + write;
	const at = (rate) => (0, _rates_js__WEBPACK_IMPORTED_MODULE_0__.G)(rate, total);
	const input = at(rates.input);
	const produced = output * at(rates.output);
	const paid = uncached * input + read * at(rates.read ?? rates.input) + (write - write1h) * at(rates.write ?? rates.input) + write1h * at(rates.write1h ?? rates.write ?? rates.input) + produced;
	return {
		costUsd: paid / PER,
		uncachedUsd: (total * input + produced) / PER,
		unpriced: write1h > 0 && rates.write1h === undefined ? ["cache writes of the longer life"] : []
	};
}
function fullAmountOf(usage, { audio, image, video, webSearches }, rates) {
	const total = usage.uncached + usage.read + usage.write;
	const text = amountOf(usage, rates);
	if (!(hasAny(audio) || hasAny(image) || hasAny(video) || webSearches > 0)) return text;
	const kinds = [
		kind("audio", audio, rates, [
			rates.inputAudio,
			rates.readAudio,
			rates.outputAudio
		], total),
		kind("image", image, rates, [
			rates.inputImage ?? rates.input,
			rates.readImage,
			rates.outputImage
		], total),
		kind("video", video, rates, [
			rates.inputVideo ?? rates.input,
			undefined,
			rates.outputVideo
		], total)
	];
	const searches = webSearches / 1e3 * (0, _rates_js__WEBPACK_IMPORTED_MODULE_0__.G)(rates.webSearch ?? 0, total);
	return {
		costUsd: text.costUsd + sum(kinds.map(({ costUsd }) => costUsd)) + searches,
		uncachedUsd: text.uncachedUsd + sum(kinds.map(({ uncachedUsd }) => uncachedUsd)) + searches,
		unpriced: [
			...text.unpriced,
			...kinds.flatMap(({ unpriced }) => unpriced),
			...webSearches > 0 && rates.webSearch === undefined ? ["web searches"] : []
		]
	};
}
function hasAny({ input, output }) {
	return input + output > 0;
}
function kind(name, { input, read, output }, rates, [ofInput, ofRead, ofOutput], total) {
	if (input + output === 0) return {
		costUsd: 0,
		uncachedUsd: 0,
		unpriced: []
	};
	const at = (rate) => (0, _rates_js__WEBPACK_IMPORTED_MODULE_0__.G)(rate, total);
	const more = (rate, text) => rate === undefined ? 0 : at(rate) - at(text);
	const inputMore = more(ofInput, rates.input);
	const readText = rates.read ?? rates.input;
	const readRate = ofRead ?? (ofInput !== undefined && inputMore === 0 ? readText : undefined);
	const readMore = more(readRate, readText);
	const known = read ?? 0;
	const outputMore = more(ofOutput, rates.output);
	const unpriced = [
		...input > 0 && ofInput === undefined ? [`${name} that was sent`] : [],
		...output > 0 && ofOutput === undefined ? [`${name} that was made`] : [],
		...known > 0 && readRate === undefined ? [`${name} that was read from the cache`] : [],
		...read === null && (inputMore !== 0 || ofInput === undefined) ? [`${name}, of which the usage does not say how much was read from the cache`] : []
	];
	const produced = output * outputMore;
	const paid = read === null ? Math.min(input * inputMore, input * readMore) : (input - known) * inputMore + known * readMore;
	return {
		costUsd: (paid + produced) / PER,
		uncachedUsd: (input * inputMore + produced) / PER,
		unpriced
	};
}
function sum(numbers) {
	return numbers.reduce((total, each) => total + each, 0);
}
}),
11921: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => rateAt,
	v: () => scaled
});
function rateAt(rate, inputTokens) {
	if (typeof rate === "number") return rate;
	return rate.tiers.findLast(({ start }) => inputTokens > start)?.price ?? rate.base;
}
function scaled(rates, factor) {
	if (factor === 1) return rates;
	const result = {};
	for (const name of RATE_NAMES) {
		const rate = rates[name];
		if (rate !== undefined) result[name] = UNSCALED.has(name) ? rate : times(rate, factor);
	}
	return {
		...rates,
		...result
	};
}
const RATE_NAMES = [
	"input",
	"read",
	"write",
	"write1h",
	"output",
	"inputAudio",
	"readAudio",
	"outputAudio",
	"inputImage",
	"readImage",
	"inputVideo",
	"outputImage",
	"outputVideo",
	"webSearch",
	"storage"
];
const UNSCALED = new Set(["webSearch", "storage"]);
function times(rate, factor) {
	if (typeof rate === "number") return rate * factor;
	return {
		base: rate.base * factor,
		tiers: rate.tiers.map(({ start, price }) => ({
			start,
			price: price * factor
		}))
	};
}
}),
73538: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	BN: () => KnownPieces,
	CG: () => piecesOfText,
	TT: () => saidBy,
	cg: () => otherPieces
});
var _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52535);
var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49884);
const SHORTEST = 32;
const LONGEST = 256;
const SAYS = [
	"text",
	"content",
	"output"
];
function piecesOf(unit, hash) {
	const isTool = unit.section === "tools";
	const text = isTool ? (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)(unit.value, "sorted") : saidBy(unit);
	const key = isTool ? keyOf(text, 0, text.length) : keyOfHash(hash);
	return {
		key,
		...stepsOf(text)
	};
}
function piecesOfText(text, hash) {
	return {
		key: keyOfHash(hash),
		...stepsOf(text)
	};
}
function keyOfHash(hash) {
	return Number.parseInt(hash.slice(0, 8), 16) | 0;
}
function saidBy({ value }) {
	if ((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value)) for (const name of SAYS) {
		const text = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(value, name);
		if (typeof text === "string") return text;
	}
	return (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)(value, "written");
}
const ONE_PIECE = {
	steps: new Int32Array(0),
	bytes: new Uint16Array(0),
	size: 0
};
function stepsOf(text) {
	const steps = [];
	const bytes = [];
	let size = 0;
	if (text.length <= SHORTEST) return ONE_PIECE;
	for (let start = 0; start < text.length;) {
		const end = endOfStep(text, start);
		const length = bytesOf(text, start, end);
		steps.push(keyOf(text, start, end));
		bytes.push(length);
		size += length;
		start = end;
	}
	return {
		steps: Int32Array.from(steps),
		bytes: Uint16Array.from(bytes),
		size
	};
}
function endOfStep(text, start) {
	const most = Math.min(text.length, start + LONGEST);
	if (most - start <= SHORTEST) return text.length;
	const line = text.indexOf("\n", start + SHORTEST - 1);
	if (line !== -1 && line < most) return line + 1;
	if (most === text.length) return most;
	let [end, least] = [most, Number.POSITIVE_INFINITY];
	for (let at = start + SHORTEST; at < most; at += 1) {
		const around = Math.imul(text.charCodeAt(at - 1), 2654435761) ^ Math.imul(text.charCodeAt(at), 2246822507) ^ Math.imul(text.charCodeAt(at + 1), 3266489909);
		const value = (around ^ around >>> 15) >>> 0;
		if (value < least) [end, least] = [at, value];
	}
	return end;
}
function keyOf(text, start, end) {
	let hash = 2166136261;
	for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
	return hash | 0;
}
function bytesOf(text, start, end) {
	let bytes = end - start;
	for (let at = start; at < end; at += 1) {
		const code = text.charCodeAt(at);
		if (code > 127) bytes += code < 2048 || code >= 55296 && code < 57344 ? 1 : 2;
	}
	return bytes;
}
function otherPieces({ key }, whose) {
	const own = `${key} ${whose}`;
	return {
		key: keyOf(own, 0, own.length),
		...ONE_PIECE
	};
}
const MOST = 4e5;
class KnownPieces {
	#known = new Map();
	#kept = 0;
	known(hash) {
		return this.#known.get(hash);
	}
	of(unit, hash) {
		const known = this.#known.get(hash);
		if (known !== undefined) return known;
		const made = piecesOf(unit, hash);
		this.#kept += 8 + made.steps.length;
		if (this.#kept > MOST) {
			this.#known.clear();
			this.#kept = 0;
		}
		this.#known.set(hash, made);
		return made;
	}
}
}),
1791: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { q: () => anthropicUsage });
var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49884);
var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1e3);
function anthropicUsage(usage) {
	const uncached = (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.U9)(usage, "input_tokens");
	if (uncached === null) return null;
	const split = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(usage, "cache_creation");
	const write1h = (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.U9)(split, "ephemeral_1h_input_tokens") ?? 0;
	const write5m = (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.U9)(split, "ephemeral_5m_input_tokens") ?? 0;
	const write = (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.U9)(usage, "cache_creation_input_tokens") ?? write5m + write1h;
	const read = (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.U9)(usage, "cache_read_input_tokens") ?? 0;
	const output = (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.U9)(usage, "output_tokens") ?? 0;
	return {
		uncached,
		read,
		write,
		write1h: Math.min(write1h, write),
		output
	};
}
}),
61007: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	i: () => billedOf,
	t: () => PLAIN
});
var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
var _anthropic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1791);
var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1e3);
const NO_PART = {
	input: 0,
	read: 0,
	output: 0
};
const PLAIN = {
	audio: NO_PART,
	image: NO_PART,
	video: NO_PART,
	webSearches: 0,
	inner: [],
	fallbackModel: null,
	costUsd: null,
	unpriced: []
};
function billedOf(raw) {
	if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(raw) || !mayHoldMore(raw)) return PLAIN;
	const iterations = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.ld)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(raw, "iterations"));
	return {
		audio: partOf(raw, "audio"),
		image: partOf(raw, "image"),
		video: partOf(raw, "video"),
		webSearches: (0, _usage_js__WEBPACK_IMPORTED_MODULE_1__.U9)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(raw, "server_tool_use"), "web_search_requests") ?? 0,
		inner: iterations.flatMap(innerRequest),
		fallbackModel: (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(iterations.find((entry) => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(entry, "type") === "fallback_message"), "model")) ?? null,
		costUsd: ownCost(raw),
		unpriced: unpricedOf(raw)
	};
}
const COUNTS = new Set([
	"input_tokens",
	"output_tokens",
	"cache_read_input_tokens",
	"cache_creation_input_tokens",
	"cache_creation",
	"service_tier",
	"inference_geo",
	"prompt_tokens",
	"completion_tokens",
	"total_tokens",
	"inputTokens",
	"outputTokens",
	"totalTokens",
	"cacheReadInputTokens",
	"cacheWriteInputTokens"
]);
function mayHoldMore(raw) {
	if ((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.jh)(raw)) return true;
	for (const name in raw) if (!COUNTS.has(name) && raw[name] !== null) return true;
	return false;
}
function innerRequest(entry) {
	const type = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(entry, "type");
	if (type !== "compaction" && type !== "advisor_message") return [];
	const usage = (0, _anthropic_js__WEBPACK_IMPORTED_MODULE_2__.q)(entry);
	const model = type === "advisor_message" ? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(entry, "model")) ?? null : null;
	return usage === null ? [] : [{
		model,
		usage
	}];
}
function ownCost(raw) {
	const ticks = (0, _usage_js__WEBPACK_IMPORTED_MODULE_1__.U9)(raw, "cost_in_usd_ticks");
	if (ticks !== null) return ticks / 1e10;
	const cost = (0, _usage_js__WEBPACK_IMPORTED_MODULE_1__.U9)(raw, "cost");
	if (cost === null || (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(raw, "is_byok") !== true) return cost;
	const upstream = (0, _usage_js__WEBPACK_IMPORTED_MODULE_1__.U9)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(raw, "cost_details"), "upstream_inference_cost");
	return upstream === null ? null : cost + upstream;
}
function unpricedOf(raw) {
	const found = [];
	if (((0, _usage_js__WEBPACK_IMPORTED_MODULE_1__.U9)(raw, "num_sources_used") ?? 0) > 0) found.push("sources of a live search");
	if (((0, _usage_js__WEBPACK_IMPORTED_MODULE_1__.U9)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(raw, "server_tool_use"), "code_execution_requests") ?? 0) > 0) found.push("code execution");
	if (((0, _usage_js__WEBPACK_IMPORTED_MODULE_1__.U9)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(raw, "server_tool_use_details"), "web_search_calls") ?? 0) > 0) found.push("web searches");
	return found;
}
function partOf(raw, kind) {
	const input = openai(raw, ["prompt_tokens_details", "input_tokens_details"], kind) + modality(raw, ["promptTokensDetails", "toolUsePromptTokensDetails"], kind) + modality(raw, ["input_tokens_by_modality", "tool_use_tokens_by_modality"], kind);
	const output = openai(raw, ["completion_tokens_details", "output_tokens_details"], kind) + modality(raw, ["candidatesTokensDetails", "output_tokens_by_modality"], kind);
	return input + output === 0 ? NO_PART : {
		input,
		read: readOf(raw, kind),
		output
	};
}
function readOf(raw, kind) {
	const details = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.rO)(raw, "prompt_tokens_details", "cached_tokens_details") ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.rO)(raw, "input_tokens_details", "cached_tokens_details");
	if (details !== undefined) return (0, _usage_js__WEBPACK_IMPORTED_MODULE_1__.U9)(details, `${kind}_tokens`) ?? 0;
	if ((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(raw, "cacheTokensDetails") !== undefined) return modality(raw, ["cacheTokensDetails"], kind);
	if ((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(raw, "cached_tokens_by_modality") !== undefined) return modality(raw, ["cached_tokens_by_modality"], kind);
	const read = (0, _usage_js__WEBPACK_IMPORTED_MODULE_1__.U9)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(raw, "prompt_tokens_details"), "cached_tokens") ?? (0, _usage_js__WEBPACK_IMPORTED_MODULE_1__.U9)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(raw, "input_tokens_details"), "cached_tokens") ?? (0, _usage_js__WEBPACK_IMPORTED_MODULE_1__.U9)(raw, "cachedContentTokenCount") ?? (0, _usage_js__WEBPACK_IMPORTED_MODULE_1__.U9)(raw, "total_cached_tokens") ?? 0;
	return read === 0 ? 0 : null;
}
function openai(raw, holders, kind) {
	return sum(holders.map((holder) => (0, _usage_js__WEBPACK_IMPORTED_MODULE_1__.U9)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(raw, holder), `${kind}_tokens`) ?? 0));
}
function modality(raw, holders, kind) {
	return sum(holders.flatMap((holder) => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.ld)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(raw, holder)).filter((entry) => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(entry, "modality"))?.toLowerCase() === kind).map((entry) => (0, _usage_js__WEBPACK_IMPORTED_MODULE_1__.U9)(entry, "tokenCount") ?? (0, _usage_js__WEBPACK_IMPORTED_MODULE_1__.U9)(entry, "tokens") ?? 0)));
}
function sum(numbers) {
	return numbers.reduce((total, each) => total + each, 0);
}
}),
2412: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Fu: () => billingOf,
	NU: () => later,
	pB: () => PLAIN_BILLING
});
var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
const PLAIN_BILLING = {
	tier: null,
	geo: null,
	speed: null
};
function billingOf(usage, response) {
	const inside = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(response, "response") ?? response;
	return {
		tier: tierOf(usage) ?? tierOf(inside) ?? tierOf((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(inside, "metadata")) ?? null,
		geo: (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(usage, "inference_geo")) ?? null,
		speed: (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(usage, "speed")) ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.rO)(inside, "performanceConfig", "latency")) ?? null,
		...toolsOf(inside)
	};
}
function later(before, after) {
	return {
		...before,
		...after,
		tier: after.tier ?? before.tier,
		geo: after.geo ?? before.geo,
		speed: after.speed ?? before.speed
	};
}
function tierOf(holder) {
	const tier = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(holder, "serviceTier");
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(holder, "service_tier")) ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(tier) ? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(tier, "type") : tier) ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(holder, "trafficType"));
}
const HOSTED = {
	code_interpreter_call: "a code interpreter",
	file_search_call: "file search",
	image_generation_call: "image generation"
};
function toolsOf(response) {
	const types = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.ld)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(response, "output")).map((item) => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(item, "type")) ?? "");
	const webSearches = types.filter((type) => type === "web_search_call").length;
	const tools = new Set(types.flatMap((type) => HOSTED[type] ?? []));
	const isGrounded = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.ld)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(response, "candidates")).some((one) => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.ld)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.rO)(one, "groundingMetadata", "webSearchQueries")).length > 0);
	if (isGrounded) tools.add("grounding with a search");
	return {
		...webSearches > 0 ? { webSearches } : {},
		...tools.size > 0 ? { tools: [...tools] } : {}
	};
}
}),
76628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	VG: () => rawUsageOf,
	k9: () => readUsage,
	Fs: () => usageOf
});
var json_value = __webpack_require__(49884);
var anthropic = __webpack_require__(1791);
var usage_usage = __webpack_require__(1e3);
;
function bedrockUsage(usage) {
	const uncached = (0, usage_usage.U9)(usage, "inputTokens");
	if (uncached === null) return null;
	const read = (0, usage_usage.U9)(usage, "cacheReadInputTokens") ?? (0, usage_usage.U9)(usage, "cacheReadInputTokenCount") ?? 0;
	const write = (0, usage_usage.U9)(usage, "cacheWriteInputTokens") ?? (0, usage_usage.U9)(usage, "cacheWriteInputTokenCount") ?? 0;
	const write1h = (0, json_value.ld)((0, json_value.Jt)(usage, "cacheDetails")).filter((detail) => (0, json_value.Jt)(detail, "ttl") === "1h").reduce((sum, detail) => sum + ((0, usage_usage.U9)(detail, "inputTokens") ?? 0), 0);
	const output = (0, usage_usage.U9)(usage, "outputTokens") ?? 0;
	return {
		uncached,
		read,
		write,
		write1h: Math.min(write1h, write),
		output
	};
}
;
function geminiUsage(usage) {
	const prompt = (0, usage_usage.U9)(usage, "promptTokenCount");
	if (prompt === null) return interactionUsage(usage);
	const total = prompt + ((0, usage_usage.U9)(usage, "toolUsePromptTokenCount") ?? 0);
	const read = (0, usage_usage.U9)(usage, "cachedContentTokenCount") ?? 0;
	const output = ((0, usage_usage.U9)(usage, "candidatesTokenCount") ?? 0) + ((0, usage_usage.U9)(usage, "thoughtsTokenCount") ?? 0);
	return (0, usage_usage.ux)(total, {
		read,
		write: 0,
		write1h: 0
	}, output);
}
function interactionUsage(usage) {
	const total = (0, usage_usage.U9)(usage, "total_input_tokens");
	if (total === null) return null;
	const read = (0, usage_usage.U9)(usage, "total_cached_tokens") ?? 0;
	const output = ((0, usage_usage.U9)(usage, "total_output_tokens") ?? 0) + ((0, usage_usage.U9)(usage, "total_thought_tokens") ?? 0);
	return (0, usage_usage.ux)(total, {
		read,
		write: 0,
		write1h: 0
	}, output);
}
;
function openaiChatUsage(usage) {
	const output = (0, usage_usage.U9)(usage, "completion_tokens") ?? 0;
	const total = (0, usage_usage.U9)(usage, "prompt_tokens");
	const details = (0, json_value.Jt)(usage, "prompt_tokens_details");
	const hit = (0, usage_usage.U9)(usage, "prompt_cache_hit_tokens");
	const miss = (0, usage_usage.U9)(usage, "prompt_cache_miss_tokens");
	if (hit !== null && (miss !== null || total !== null)) {
		return (0, usage_usage.ux)(total ?? hit + (miss ?? 0), {
			read: hit,
			write: 0,
			write1h: 0
		}, output);
	}
	if (total === null || !(0, json_value.Gv)(details)) return null;
	const read = (0, usage_usage.U9)(details, "cached_tokens") ?? 0;
	const write = (0, usage_usage.U9)(details, "cache_write_tokens") ?? 0;
	return (0, usage_usage.ux)(total, {
		read,
		write,
		write1h: 0
	}, output);
}
;
function openaiResponsesUsage(usage) {
	const total = (0, usage_usage.U9)(usage, "input_tokens");
	const details = (0, json_value.Jt)(usage, "input_tokens_details");
	if (total === null || !(0, json_value.Gv)(details)) return null;
	const read = (0, usage_usage.U9)(details, "cached_tokens") ?? 0;
	const write = (0, usage_usage.U9)(details, "cache_write_tokens") ?? 0;
	const longer = (0, usage_usage.U9)((0, json_value.Jt)(details, "cache_write_tokens_details"), "ttl_12h_tokens") ?? 0;
	const output = (0, usage_usage.U9)(usage, "output_tokens") ?? 0;
	return (0, usage_usage.ux)(total, {
		read,
		write,
		write1h: Math.min(longer, write)
	}, output);
}
;
function vercelUsage(usage) {
	const input = (0, json_value.Jt)(usage, "inputTokens");
	const output = outputOf(usage);
	if ((0, json_value.Gv)(input)) return fromParts(input, "total", "cacheRead", "cacheWrite", output);
	const total = (0, usage_usage.U9)(usage, "inputTokens");
	const details = (0, json_value.Jt)(usage, "inputTokenDetails");
	if (total === null) return null;
	if ((0, json_value.Gv)(details)) {
		const read = (0, usage_usage.U9)(details, "cacheReadTokens");
		const write = (0, usage_usage.U9)(details, "cacheWriteTokens");
		if (read !== null || write !== null) return (0, usage_usage.ux)(total, {
			read: read ?? 0,
			write: write ?? 0,
			write1h: 0
		}, output);
	}
	const cached = (0, usage_usage.U9)(usage, "cachedInputTokens");
	return cached === null ? null : (0, usage_usage.ux)(total, {
		read: cached,
		write: 0,
		write1h: 0
	}, output);
}
function fromParts(value, totalKey, readKey, writeKey, output) {
	const total = (0, usage_usage.U9)(value, totalKey);
	const read = (0, usage_usage.U9)(value, readKey);
	const write = (0, usage_usage.U9)(value, writeKey);
	if (total === null || read === null && write === null) return null;
	return (0, usage_usage.ux)(total, {
		read: read ?? 0,
		write: write ?? 0,
		write1h: 0
	}, output);
}
function outputOf(usage) {
	const output = (0, json_value.Jt)(usage, "outputTokens");
	return ((0, json_value.Gv)(output) ? (0, usage_usage.U9)(output, "total") : (0, usage_usage.U9)(usage, "outputTokens")) ?? 0;
}
;
function readUsage(usage) {
	if (!(0, json_value.Gv)(usage)) return null;
	const has = (name) => (0, json_value.Jt)(usage, name) !== undefined;
	if (has("uncached") && has("read")) return ownUsage(usage);
	if (has("promptTokenCount") || has("total_input_tokens")) return geminiUsage(usage);
	if (has("prompt_tokens") || has("prompt_cache_hit_tokens")) return openaiChatUsage(usage);
	if (has("inputTokenDetails") || has("cachedInputTokens") || (0, json_value.Gv)((0, json_value.Jt)(usage, "inputTokens"))) return vercelUsage(usage);
	if (has("inputTokens")) return bedrockUsage(usage);
	if (has("input_tokens_details")) return openaiResponsesUsage(usage);
	if (has("input_tokens") && !has("total_tokens")) return (0, anthropic.q)(usage);
	return null;
}
function ownUsage(usage) {
	const parts = [
		"uncached",
		"read",
		"write",
		"write1h",
		"output"
	].map((name) => {
		const value = (0, json_value.Jt)(usage, name) ?? (name === "write1h" || name === "output" ? 0 : undefined);
		return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
	});
	const [uncached, read, write, write1h, output] = parts;
	if (typeof uncached !== "number" || typeof read !== "number" || typeof write !== "number") return null;
	return {
		uncached,
		read,
		write,
		write1h: Math.min(write1h ?? 0, write),
		output: output ?? 0
	};
}
function rawUsageOf(response) {
	for (const holder of [
		response,
		(0, json_value.Jt)(response, "message"),
		(0, json_value.Jt)(response, "response"),
		(0, json_value.Jt)(response, "interaction"),
		(0, json_value.Jt)((0, json_value.Jt)(response, "response"), "body"),
		(0, json_value.Jt)((0, json_value.Jt)(response, "result"), "message"),
		(0, json_value.Jt)(response, "body")
	]) {
		const found = (0, json_value.Jt)(holder, "usage") ?? (0, json_value.Jt)(holder, "usageMetadata");
		if ((0, json_value.Gv)(found)) return found;
	}
	return undefined;
}
function usageOf(response) {
	return readUsage(rawUsageOf(response));
}
}),
1e3: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$z: () => withRead,
	T5: () => inputTokens,
	U9: () => count,
	ux: () => within
});
var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
function inputTokens(usage) {
	return usage.uncached + usage.read + usage.write;
}
function withRead(usage, tokens) {
	const more = Math.max(0, Math.min(tokens, inputTokens(usage)) - usage.read);
	const write = Math.max(0, usage.write - more);
	return {
		...usage,
		uncached: usage.uncached - Math.max(0, more - usage.write),
		read: usage.read + more,
		write,
		write1h: Math.min(usage.write1h, write)
	};
}
function count(value, key) {
	const found = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(value, key);
	return typeof found === "number" && Number.isFinite(found) && found >= 0 ? found : null;
}
function within(total, parts, output) {
	const uncached = total - parts.read - parts.write;
	return uncached < 0 || parts.write1h > parts.write ? null : {
		uncached,
		...parts,
		output
	};
}
}),
52535: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { $: () => canonical });
var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8424);
var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
function canonical(value, order, spell = JSON.stringify) {
	const out = [];
	print(value, {
		order,
		spell
	}, order === "written", out);
	return out.join("");
}
function print(value, printing, freeForm, out) {
	if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.Po) {
		out.push(freeForm ? value.source : (0, _number_js__WEBPACK_IMPORTED_MODULE_1__.ku)(value.source));
	} else if ((0, _value_js__WEBPACK_IMPORTED_MODULE_0__.cy)(value)) {
		out.push("[");
		value.forEach((item, index) => {
			if (index > 0) out.push(",");
			print(item, printing, freeForm, out);
		});
		out.push("]");
	} else if ((0, _value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) {
		printObject(value, printing, freeForm, out);
	} else if (typeof value === "string") {
		out.push(printing.spell(value));
	} else {
		out.push(JSON.stringify(value) ?? "null");
	}
}
function printObject(value, printing, freeForm, out) {
	const { order } = printing;
	const members = [...(0, _value_js__WEBPACK_IMPORTED_MODULE_0__.jO)(value)];
	if (!freeForm) members.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
	out.push("{");
	members.forEach(([key, member], index) => {
		if (index > 0) out.push(",");
		out.push(JSON.stringify(key), ":");
		const isFree = freeForm || typeof order !== "string" && order.has(key);
		print(member, printing, isFree, out);
	});
	out.push("}");
}
}),
8424: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	OD: () => isJsonNumber,
	ku: () => plainNumber,
	oG: () => isSameNumber,
	rl: () => numberOf
});
var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
function numberOf(source) {
	const value = Number(source);
	return String(value) === source ? value : new _value_js__WEBPACK_IMPORTED_MODULE_0__.Po(source);
}
function isJsonNumber(source) {
	return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(source);
}
function isSameNumber(one, other) {
	return plain(one) === plain(other);
}
function plainNumber(source) {
	const printed = JSON.stringify(Number(source));
	return printed !== "null" && isSameNumber(printed, source) ? printed : plain(source);
}
function plain(source) {
	const [mantissa = "", power = "0"] = source.toLowerCase().split("e");
	const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
	const digits = (whole + fraction).replace(/^0+/, "");
	const kept = digits.replace(/0+$/, "");
	if (kept === "") return "0";
	const exponent = BigInt(power) - BigInt(fraction.length) + BigInt(digits.length - kept.length);
	return `${mantissa.startsWith("-") ? "-" : ""}${kept}e${exponent}`;
}
}),
69204: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	LU: () => tokens,
	hd: () => resolve,
	jf: () => child
});
var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
function child(pointer, token) {
	return `${pointer}/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function tokens(pointer) {
	if (pointer === "") return [];
	return pointer.slice(1).split("/").map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function resolve(value, pointer) {
	return tokens(pointer).reduce((inner, token) => {
		if ((0, _value_js__WEBPACK_IMPORTED_MODULE_0__.cy)(inner)) return /^\d+$/.test(token) ? inner[Number(token)] : undefined;
		return (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(inner, token);
	}, value);
}
}),
49884: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Gv: () => isObject,
	Jt: () => get,
	Po: () => NumberLiteral,
	Qq: () => text,
	Xy: () => objectOf,
	cJ: () => omit,
	cy: () => isArray,
	jO: () => entries,
	jh: () => isMap,
	ld: () => items,
	rO: () => dig
});
class NumberLiteral {
	source;
	constructor(source) {
		this.source = source;
	}
	get value() {
		return Number(this.source);
	}
	toJSON() {
		return this.value;
	}
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof NumberLiteral);
}
function isArray(value) {
	return Array.isArray(value);
}
function isMap(value) {
	return value instanceof Map;
}
function get(value, key) {
	if (!isObject(value)) return undefined;
	if (isMap(value)) return value.get(key);
	return Object.hasOwn(value, key) ? value[key] : undefined;
}
function dig(value, ...keys) {
	return keys.reduce((inner, key) => get(inner, key), value);
}
function entries(value) {
	if (isMap(value)) return [...value.entries()];
	const found = [];
	for (const key of Object.keys(value)) {
		const member = value[key];
		if (member !== undefined) found.push([key, member]);
	}
	return found;
}
function omit(value, ...names) {
	return objectOf(entries(value).filter(([key]) => !names.includes(key)));
}
function objectOf(members) {
	if (members.some(([key]) => isIndexLike(key) || key === "__proto__")) return new Map(members);
	return Object.fromEntries(members);
}
function text(value) {
	return typeof value === "string" ? value : undefined;
}
function items(value) {
	return isArray(value) ? value : [];
}
function isIndexLike(key) {
	return /^(?:0|[1-9]\d*)$/.test(key);
}
}),
17816: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DH: () => decoded,
	Yz: () => parsed,
	vA: () => asJson
});
function asJson(value) {
	return value;
}
const decoder = new TextDecoder();
function decoded(bytes) {
	return decoder.decode(bytes);
}
function parsed(text) {
	try {
		return asJson(JSON.parse(text));
	} catch {
		return undefined;
	}
}
}),
55816: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { b: () => LIMITS });
const LIMITS = {
	fileBytes: 16 * 1024 * 1024,
	blobCacheBytes: 64 * 1024 * 1024,
	filesPerTree: 5e6,
	folderDepth: 2048,
	configBytes: 1024 * 1024,
	depth: 200,
	yamlAliases: 100,
	templateSteps: 2e5,
	templateMs: 1e4,
	templateAnswerBytes: 128 * 1024 * 1024,
	templateFiles: 500,
	requestsPerPrompt: 2e4,
	renderSeconds: 120,
	setupSeconds: 900,
	searchSeconds: 45,
	outputBytes: 64 * 1024 * 1024,
	setupBackupBytes: 256 * 1024 * 1024,
	requestsPerRun: 1e4,
	elementsPerRequest: 50,
	unitsPerRequest: 2e4,
	renamePairs: 2e5,
	bytesPerRun: 128 * 1024 * 1024,
	findingsPerPrompt: 1e3,
	findingsPerRun: 2e4,
	compareSeconds: 900,
	commandsSeconds: 3600,
	prompts: 2e4,
	discoveredBytes: 1024 * 1024,
	discoveredYamlBytes: 128 * 1024,
	discoveredFiles: 2e3,
	discoveredTotalBytes: 16 * 1024 * 1024,
	sourceBytes: 1024 * 1024 + 64 * 1024,
	codePieces: 2e4,
	codeDepth: 40,
	codePrompts: 500,
	excerpt: 2e3,
	commentBytes: 65536,
	summaryBytes: 1e6,
	annotations: 9,
	suggestions: 5,
	apiPage: 100,
	apiAttempts: 3,
	apiPauseMilliseconds: 500,
	apiMilliseconds: 2e4,
	apiLongestPauseMilliseconds: 6e4,
	recordedBytes: 256 * 1024 * 1024,
	headerBytes: 64 * 1024,
	connections: 2e3,
	arrivalMs: 3e4,
	probeAnswerBytes: 4 * 1024 * 1024,
	probeCallMs: 12e4,
	hostileTraceBytes: 16 * 1024 * 1024,
	hostileRequestBytes: 1024 * 1024,
	lockBytes: 8 * 1024 * 1024,
	countRequests: 5e3,
	countMs: 3e4
};
}),
16616: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { I: () => wholeBlocks });
function wholeBlocks({ granularity, minimum }, tokens) {
	const blocks = Math.floor(Math.max(0, tokens) / granularity) * granularity;
	return blocks < minimum.tokens ? 0 : blocks;
}
}),
37882: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	C9: () => chainLink,
	Ph: () => comparedValue,
	WG: () => comparedHash,
	dR: () => chainOf,
	lx: () => unitHash,
	ph: () => printedUnit,
	sc: () => sha256
});
var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65108);
var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42565);
var _json_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52535);
var _json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49884);
var _runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67162);
const crypto = (0, _runtime_js__WEBPACK_IMPORTED_MODULE_0__.S2)("node:crypto");
const hash = crypto?.hash;
function sha256(text) {
	if (hash !== undefined) return hash("sha256", text, "hex");
	return crypto?.createHash("sha256").update(text, "utf8").digest("hex") ?? (0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_1__.My)((0, _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_2__.sc)((0, _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_1__.AI)(text)));
}
function unitHash(unit, freeForm) {
	return hashOf(unit, unit.value, freeForm);
}
function comparedHash(unit, freeForm) {
	return hashOf(unit, comparedValue(unit), freeForm);
}
function comparedValue(unit) {
	const made = unit.replayedMembers ?? [];
	return made.length === 0 || !(0, _json_value_js__WEBPACK_IMPORTED_MODULE_3__.Gv)(unit.value) ? unit.value : (0, _json_value_js__WEBPACK_IMPORTED_MODULE_3__.cJ)(unit.value, ...made);
}
function printedUnit(unit, freeForm, spell) {
	return printed(unit, unit.value, freeForm, spell);
}
function hashOf(unit, value, freeForm) {
	return sha256(printed(unit, value, freeForm));
}
function printed(unit, value, freeForm, spell) {
	return `${unit.section}\0${unit.frame}\0${(0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_4__.$)(value, freeForm, spell)}`;
}
function chainOf(hashes, from = "") {
	const chain = [];
	let link = from;
	for (const hash of hashes) {
		link = chainLink(link, hash);
		chain.push(link);
	}
	return chain;
}
function chainLink(link, hash) {
	return sha256(link + hash);
}
}),
8700: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	On: () => lastBreakpoint,
	UP: () => cacheableUnits,
	jQ: () => comparedUnits
});
function comparedUnits(layout) {
	const last = lastBreakpoint(layout);
	if (layout.rules.kind === "prefix" || last === null) return layout.newest;
	if (last < layout.units.length - 1) return last + 1;
	const previous = layout.breakpoints.findLast((b) => b.unit < last)?.unit ?? -1;
	const end = Math.max(previous, layout.newest - 1) + 1;
	return layout.units.slice(0, end).some((unit) => unit.section !== "params") ? end : last + 1;
}
function lastBreakpoint(layout) {
	return layout.breakpoints.at(-1)?.unit ?? null;
}
function cacheableUnits(layout) {
	if (layout.rules.kind === "prefix") return layout.units.length;
	const last = lastBreakpoint(layout);
	return last === null ? 0 : last + 1;
}
}),
84508: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	PS: () => ONE_SERVER,
	tZ: () => PLAIN,
	y3: () => BEST_EFFORT
});
const PLAIN = {
	visibilityDelay: 0,
	refresh: "path",
	requestsPerMachine: null,
	machinesWithoutKey: 1,
	parametersFirst: false,
	writesLookups: false
};
const BEST_EFFORT = {
	expected: PLAIN,
	worst: {
		...PLAIN,
		refresh: "matched",
		machinesWithoutKey: Infinity
	}
};
const ONE_SERVER = {
	expected: PLAIN,
	worst: PLAIN
};
}),
16333: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { f: () => modelName });
const REGION = /^(us-gov|us|eu|apac|ap|jp|au|ca|sa|uk|me|in|global)\.(?=[\w-]+\.)/;
const VENDOR = /^(anthropic|amazon|openai|meta|mistral|deepseek|cohere|ai21|qwen|minimax|moonshotai|moonshot|zai|google|nvidia|writer)\.(?=[a-z])/;
const OWNERS = [
	[/^claude(?:-|$)/, "anthropic"],
	[/^(?:gpt-|chatgpt-|o\d(?:-|$)|codex-|computer-use-|davinci|babbage)/, "openai"],
	[/^(?:gemini|gemma)/, "google"],
	[/^(?:nova|titan)-/, "amazon"],
	[/^deepseek/, "deepseek"],
	[/^grok-/, "xai"],
	[/^(?:open-)?(?:mistral|mixtral|codestral|ministral|magistral|pixtral|devstral)/, "mistral"],
	[/^(?:qwen|qwq|qvq)/, "qwen"],
	[/^(?:minimax|abab)/, "minimax"],
	[/^(?:kimi|moonshot)/, "moonshot"],
	[/^(?:zai-)?(?:glm|chatglm)/, "zai"],
	[/^(?:doubao|seed-)/, "bytedance"]
];
const VENDOR_OWNERS = {
	amazon: "amazon",
	anthropic: "anthropic",
	deepseek: "deepseek",
	google: "google",
	minimax: "minimax",
	mistral: "mistral",
	moonshot: "moonshot",
	moonshotai: "moonshot",
	openai: "openai",
	qwen: "qwen",
	zai: "zai"
};
const OPAQUE = /(?:^|[/:])(?:application-inference-profile|provisioned-model|custom-model(?:-deployment)?|imported-model|endpoints|tunedmodels|deployments)\/[^/]*$/;
const MOST_NAMES = 1e3;
const names = new Map();
function modelName(written) {
	const known = names.get(written);
	if (known !== undefined) return known;
	const made = takenApart(written);
	if (names.size >= MOST_NAMES) names.clear();
	names.set(written, made);
	return made;
}
function takenApart(written) {
	const whole = written.trim().toLowerCase().replace(/^~/, "");
	const tuned = /^(?:.*\/)?ft:([^:]*)/.exec(whole)?.[1] ?? /^([^:/]*):ft-/.exec(whole)?.[1];
	const parts = (tuned ?? whole).replace(/^arn:[\w-]+:bedrock:[^/]*?:(?=[\w-]+\/)/, "").split("/");
	const path = parts.slice(0, -1).filter((part) => part !== "");
	const last = (parts.at(-1) ?? "").replace(/#.*$/, "");
	const region = REGION.exec(last)?.[1] ?? null;
	const regional = last.replace(REGION, "");
	const vendor = VENDOR.exec(regional)?.[1] ?? null;
	const { name, date, variant } = behind(framed(regional.replace(VENDOR, "")));
	const id = spelled(name);
	return {
		written,
		id,
		owner: OWNERS.find(([begins]) => begins.test(id))?.[1] ?? VENDOR_OWNERS[vendor ?? ""] ?? null,
		path,
		region,
		vendor,
		date,
		variant,
		fineTuned: tuned !== undefined,
		opaque: OPAQUE.test(whole)
	};
}
function framed(name) {
	return name.replace(/^databricks-/, "").replace(/-maas$/, "");
}
function behind(whole) {
	let name = whole;
	let date = null;
	let variant = null;
	const take = (pattern) => {
		const found = pattern.exec(name);
		if (found === null) return null;
		name = name.slice(0, found.index);
		return found[1] ?? "";
	};
	variant = take(/\[(\w+)\]$/);
	take(/(?:-v\d+)?:\d+(?::\w+)?$/);
	variant = take(/:([a-z][\w-]*)$/) ?? variant;
	const day = take(/[-@]((?:20\d{6}|20\d\d-\d\d-\d\d))$/);
	if (day !== null) date = day.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
	take(/(?:[-@](?:latest|default)|@\d{3}|@)$/);
	if (name.startsWith("claude-")) take(/-v\d+$/);
	if (name.startsWith("gemini-")) take(/-(\d{3})$/);
	return {
		name,
		date,
		variant
	};
}
function spelled(name) {
	if (name.startsWith("claude-")) return name.replaceAll(/(?<=\d)\.(?=\d)/g, "-");
	if (/^gpt-35(?:-|$)/.test(name)) return name.replace(/^gpt-35/, "gpt-3.5");
	return name.replace(/^(gpt|gemini)-(\d)-(\d)(?=-|$)/, "$1-$2.$3");
}
}),
15570: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Eb: () => present,
	FI: () => parameters,
	MF: () => namespace
});
var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
function parameters(name, value) {
	return outOfBody("parameters", name, value);
}
function namespace(members) {
	return outOfBody("namespace", null, present(members));
}
function present(members) {
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Xy)(members.flatMap(([key, value]) => value === undefined || value === null ? [] : [[key, value]]));
}
function outOfBody(kind, name, value) {
	return {
		unit: {
			section: "params",
			kind,
			index: 0,
			pointer: "",
			shorthand: null,
			role: null,
			name,
			value,
			frame: "",
			replayed: false
		},
		markers: [],
		absent: null
	};
}
}),
73263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N: () => PROVIDER_IDS,
	P: () => TOKEN_FAMILIES
});
const PROVIDER_IDS = [
	"anthropic",
	"openai",
	"bedrock",
	"gemini",
	"azure",
	"openrouter",
	"deepseek",
	"xai",
	"mistral",
	"dashscope",
	"minimax",
	"moonshot",
	"groq",
	"fireworks",
	"cerebras",
	"vllm",
	"sglang",
	"generic"
];
const TOKEN_FAMILIES = [
	"openai",
	"openai-6",
	"claude-4.6",
	"claude-4.7",
	"gemini",
	"gemini-3",
	"other"
];
}),
17953: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	ks: () => isRequest,
	GJ: () => registry_recognise,
	mX: () => registry_segment
});
var errors = __webpack_require__(12027);
var json_value = __webpack_require__(49884);
;
function newestTurn(units) {
	const last = units.findLastIndex(({ role, section, standsIn = section }) => role === "assistant" || standsIn !== "messages");
	return last + 1;
}
var piece = __webpack_require__(15570);
var json_pointer = __webpack_require__(69204);
;
function wrongTtlOrder(breakpoints, markerOf) {
	const short = breakpoints.findIndex(({ ttl }) => ttl === "5m");
	if (short === -1) return [];
	return breakpoints.slice(short).filter(({ ttl }) => ttl === "1h").map((late) => ({
		rule: "ttl-order",
		pointer: markerOf(late),
		unit: late.unit,
		detail: "a marker with ttl '1h' stands behind one with ttl '5m'"
	}));
}
;
const DEEPEST = 12;
function unmark(value, name, freeForm) {
	const markers = [];
	return {
		value: walk(value, name, freeForm, [], markers),
		markers
	};
}
function walk(value, name, freeForm, path, markers) {
	if (path.length > DEEPEST) return value;
	if ((0, json_value.cy)(value)) {
		const kept = value.map((item, index) => walk(item, name, freeForm, [...path, index], markers));
		return kept.every((item, index) => item === value[index]) ? value : kept;
	}
	if (!(0, json_value.Gv)(value)) return value;
	const members = (0, json_value.jO)(value);
	const kept = [];
	let changed = false;
	for (const [key, member] of members) {
		if (member === null || key === name) {
			if (member !== null) markers.push({
				path: [...path, key],
				value: member
			});
			changed = true;
			continue;
		}
		const inner = freeForm.has(key) ? member : walk(member, name, freeForm, [...path, key], markers);
		changed ||= inner !== member;
		kept.push([key, inner]);
	}
	return changed ? (0, json_value.Xy)(kept) : value;
}
;
const MARKER = "cache_control";
const FREE_FORM = new Set([
	"input_schema",
	"input_examples",
	"input",
	"schema"
]);
function blocks(content, place) {
	if (content === undefined || content === null) return [];
	if (typeof content === "string") {
		return [content_piece({
			type: "text",
			text: content
		}, place, { shorthand: "/text" })];
	}
	if (!(0, json_value.cy)(content)) return [content_piece(content, place, {})];
	return content.map((block, at) => content_piece(block, {
		...place,
		pointer: (0, json_pointer.jf)(place.pointer, at)
	}, {}));
}
function content_piece(block, place, more) {
	const { value, markers } = unmark(block, MARKER, FREE_FORM);
	const kind = more.kind ?? kindOf((0, json_value.Qq)((0, json_value.Jt)(block, "type")) ?? "");
	const assistant = place.role === "assistant";
	const unit = {
		section: place.section,
		kind,
		index: place.index,
		pointer: place.pointer,
		shorthand: more.shorthand ?? null,
		role: place.role,
		name: more.name ?? null,
		value,
		frame: place.frame,
		replayed: assistant,
		...kind === "tool-result" && !assistant ? { replayedMembers: ["tool_use_id"] } : {}
	};
	return {
		unit,
		markers,
		absent: place.absent
	};
}
const KINDS = new Map([
	["text", "text"],
	["image", "image"],
	["document", "document"],
	["search_result", "document"],
	["thinking", "thinking"],
	["redacted_thinking", "thinking"],
	["tool_use", "tool-call"],
	["server_tool_use", "tool-call"],
	["mcp_tool_use", "tool-call"],
	["tool_result", "tool-result"]
]);
function kindOf(type) {
	return KINDS.get(type) ?? (type.endsWith("_tool_result") ? "tool-result" : "other");
}
;
const LIFETIMES = ["5m", "1h"];
function place(marker, { unit, absent }) {
	if (absent === "deferred") {
		return illegal("on-deferred-tool", "a tool with defer_loading is not in the cached prefix");
	}
	if (unit.kind === "thinking") {
		return illegal("on-thinking", "a thinking block takes no cache_control");
	}
	if (isEmptyText(unit.value)) {
		return illegal("on-empty-text", "an empty text block cannot be cached");
	}
	if (!isHoisted(marker.path, unit.value)) {
		return illegal("nested", "only the last nested block may carry the marker of its parent");
	}
	return readMarker(marker.value);
}
function readMarker(marker) {
	if (!(0, json_value.Gv)(marker) || (0, json_value.Jt)(marker, "type") !== "ephemeral") {
		return illegal("unsupported-field", "cache_control must be { type: 'ephemeral' }");
	}
	const ttl = (0, json_value.Jt)(marker, "ttl") ?? LIFETIMES[0];
	if (typeof ttl === "string" && LIFETIMES.includes(ttl)) return {
		legal: true,
		ttl
	};
	const given = (0, json_value.Qq)(ttl) ?? "a value that is no string";
	return illegal("unsupported-ttl", `the lifetimes are 5m and 1h, not ${given}`);
}
function isCacheable({ unit, absent }) {
	const isContent = unit.section !== "params" && unit.kind !== "thinking";
	return isContent && absent === null && !isEmptyText(unit.value);
}
function carrier(marker, pointer) {
	return marker.path.slice(0, -1).reduce(json_pointer.jf, pointer);
}
function isEmptyText(value) {
	return (0, json_value.Jt)(value, "type") === "text" && (0, json_value.Jt)(value, "text") === "";
}
function isHoisted(path, block) {
	let value = block;
	for (const [at, token] of path.slice(0, -1).entries()) {
		if (typeof token === "number") {
			if (!(0, json_value.cy)(value) || token !== value.length - 1 || path[at - 1] !== "content") return false;
			value = value[token];
		} else {
			if (token !== "content" && token !== "source") return false;
			value = (0, json_value.Jt)(value, token);
		}
	}
	return true;
}
function illegal(rule, detail) {
	return {
		legal: false,
		rule,
		detail
	};
}
;
function automatic(body, pieces, explicit, { markers, limit }) {
	const marker = (0, json_value.Jt)(body, MARKER);
	if (marker === undefined || marker === null) return {
		breakpoints: [],
		illegal: []
	};
	const pointer = `/${MARKER}`;
	const read = readMarker(marker);
	if (!read.legal) {
		const { rule, detail } = read;
		return {
			breakpoints: [],
			illegal: [{
				rule,
				pointer,
				unit: null,
				detail
			}]
		};
	}
	const unit = pieces.filter(({ absent }) => absent === null).findLastIndex(isCacheable);
	if (unit === -1) return {
		breakpoints: [],
		illegal: []
	};
	const refused = (detail) => ({
		breakpoints: [],
		illegal: [{
			rule: "automatic-conflict",
			pointer,
			unit,
			detail
		}]
	});
	const there = explicit.find((found) => found.unit === unit);
	if (there !== undefined) {
		return there.ttl === read.ttl ? {
			breakpoints: [],
			illegal: []
		} : refused(`automatic caching with ttl '${read.ttl}' on a block marked '${there.ttl}'`);
	}
	if (markers >= limit) {
		return refused(`${markers} markers and automatic caching: ${limit} are accepted in all`);
	}
	return {
		breakpoints: [{
			unit,
			kind: "automatic",
			pointer,
			ttl: read.ttl
		}],
		illegal: []
	};
}
;
function systemParameters(body, content) {
	const skills = (0, json_value.rO)(body, "container", "skills");
	return (0, piece.FI)("system", (0, piece.Eb)([
		["speed", (0, json_value.Jt)(body, "speed") === "standard" ? undefined : (0, json_value.Jt)(body, "speed")],
		["container", (0, json_value.cy)(skills) && skills.length > 0 ? { skills } : undefined],
		["citations", content.some(({ unit }) => hasCitations(unit.value)) ? true : undefined]
	]));
}
function messageParameters(body, content, model) {
	const { thinking, effort } = reasoningOf(body, model);
	const isBehind = model.parametersFirst !== true;
	const output = (0, piece.Eb)([["effort", isBehind ? effort : undefined], ["format", (0, json_value.rO)(body, "output_config", "format")]]);
	return (0, piece.FI)("messages", (0, piece.Eb)([
		["tool_choice", toolChoice(body)],
		["images", content.some(({ unit }) => hasImage(unit.value)) ? true : undefined],
		["thinking", isBehind ? thinking : undefined],
		["output_config", filled(output)],
		["output_format", (0, json_value.Jt)(body, "output_format")]
	]));
}
function reasoningOf(body, model) {
	const type = (0, json_value.rO)(body, "thinking", "type");
	const effort = (0, json_value.rO)(body, "output_config", "effort");
	return {
		thinking: type === model.defaultThinking ? undefined : filled((0, piece.Eb)([["type", type], ["budget_tokens", (0, json_value.rO)(body, "thinking", "budget_tokens")]])),
		effort: effort === model.defaultEffort ? undefined : effort
	};
}
function toolChoice(body) {
	const choice = (0, json_value.Jt)(body, "tool_choice");
	if (!(0, json_value.Gv)(choice)) return choice;
	const oneCall = (0, json_value.Jt)(choice, "disable_parallel_tool_use") === true;
	const usual = (0, json_value.ld)((0, json_value.Jt)(body, "tools")).length > 0 ? "auto" : "none";
	if ((0, json_value.Jt)(choice, "type") === usual && !oneCall) return undefined;
	return (0, piece.Eb)([
		["type", (0, json_value.Jt)(choice, "type")],
		["name", (0, json_value.Jt)(choice, "name")],
		["disable_parallel_tool_use", oneCall ? true : undefined]
	]);
}
function filled(value) {
	return (0, json_value.Gv)(value) && Object.keys(value).length > 0 ? value : undefined;
}
function nested(block) {
	return [
		block,
		...(0, json_value.ld)((0, json_value.Jt)(block, "content")),
		...(0, json_value.ld)((0, json_value.rO)(block, "source", "content"))
	];
}
function tellsParameters(block) {
	return hasImage(block) || hasCitations(block);
}
function hasImage(block) {
	return nested(block).some((inner) => (0, json_value.Jt)(inner, "type") === "image");
}
function hasCitations(block) {
	return nested(block).some((inner) => (0, json_value.rO)(inner, "citations", "enabled") === true);
}
;
function systemPieces(body) {
	const system = (0, json_value.Jt)(body, "system");
	const place = {
		section: "system",
		index: 0,
		pointer: "/system",
		role: "system",
		frame: "system",
		absent: null
	};
	return blocks(system, place).map((found, index) => ({
		...found,
		unit: {
			...found.unit,
			index: (0, json_value.cy)(system) ? index : 0
		}
	}));
}
function messagePieces(body, keepsThinking, memory) {
	const messages = (0, json_value.Jt)(body, "messages");
	if (messages !== undefined && messages !== null && !(0, json_value.cy)(messages)) {
		return [content_piece(messages, placeOf("/messages", 0, messages, null), { kind: "other" })];
	}
	const all = (0, json_value.ld)(messages);
	const cut = (message, index, cleared) => messageBlocks(message, placeOf((0, json_pointer.jf)("/messages", index), index, message, cleared));
	if (memory !== undefined && keepsThinking) {
		let isLasting = true;
		const pieces = memory.pieces("messages", all, (message, index) => {
			isLasting &&= !isTransient(message);
			return cut(message, index, false);
		}, ({ unit }) => tellsParameters(unit.value));
		if (isLasting) return pieces;
	}
	memory?.forget();
	const lastUser = all.findLastIndex((message) => (0, json_value.Jt)(message, "role") === "user");
	const lastTurn = keepsThinking ? 0 : lastQuestion(all);
	return all.flatMap((message, index) => {
		const found = cut(message, index, isTransient(message) && index < lastUser);
		return index < lastTurn ? found.map(withoutThinking) : found;
	});
}
function isTransient(message) {
	return (0, json_value.Jt)(message, "role") === "system" && (0, json_value.Jt)(message, "clear_at") === "next_user_message";
}
function messageBlocks(message, place) {
	const content = (0, json_value.Jt)(message, "content");
	if (typeof content === "string" || (0, json_value.cy)(content)) {
		return blocks(content, {
			...place,
			pointer: (0, json_pointer.jf)(place.pointer, "content")
		});
	}
	const isConfiguration = place.role === "system" && (content === undefined || content === null);
	return isConfiguration ? [] : [content_piece(message, place, { kind: "other" })];
}
function placeOf(pointer, index, message, cleared) {
	const role = (0, json_value.Qq)((0, json_value.Jt)(message, "role")) ?? "";
	return {
		section: "messages",
		index,
		pointer,
		role: isRole(role) ? role : null,
		frame: role,
		absent: cleared === true ? "cleared" : null
	};
}
function isRole(role) {
	return role === "user" || role === "assistant" || role === "system";
}
function lastQuestion(messages) {
	const found = messages.findLastIndex((message) => {
		if ((0, json_value.Jt)(message, "role") !== "user") return false;
		const content = (0, json_value.Jt)(message, "content");
		return !(0, json_value.cy)(content) || content.some((block) => (0, json_value.Jt)(block, "type") !== "tool_result");
	});
	return Math.max(0, found);
}
function withoutThinking(found) {
	return found.unit.kind === "thinking" && found.unit.role === "assistant" ? {
		...found,
		absent: found.absent ?? "dropped"
	} : found;
}
;
function layoutOf(body, pieces, limit) {
	const explicit = [];
	const illegal = [...onMessages(body)];
	let markers = 0;
	let unit = -1;
	for (const piece of pieces) {
		if (piece.absent === null) unit += 1;
		for (const marker of piece.markers) {
			const block = carrier(marker, piece.unit.pointer);
			const placement = transientPlacement(body, piece) ?? place(marker, piece);
			const at = piece.absent === null ? unit : null;
			if (!placement.legal) {
				const { rule, detail } = placement;
				illegal.push({
					rule,
					pointer: (0, json_pointer.jf)(block, MARKER),
					unit: at,
					detail
				});
				continue;
			}
			markers += 1;
			if (at === null || explicit.at(-1)?.unit === at) continue;
			explicit.push({
				unit: at,
				kind: "explicit",
				pointer: block,
				ttl: placement.ttl
			});
		}
	}
	const added = automatic(body, pieces, explicit, {
		markers,
		limit
	});
	const breakpoints = [...explicit, ...added.breakpoints].toSorted((a, b) => a.unit - b.unit);
	return {
		breakpoints,
		illegal: [
			...illegal,
			...added.illegal,
			...tooMany(markers, limit, explicit),
			...wrongTtlOrder(breakpoints, markerOf),
			...inThread(body, breakpoints)
		]
	};
}
function onMessages(body) {
	return (0, json_value.ld)((0, json_value.Jt)(body, "messages")).flatMap((message, index) => {
		const marker = (0, json_value.Jt)(message, MARKER);
		if (marker === undefined || marker === null) return [];
		const pointer = (0, json_pointer.jf)((0, json_pointer.jf)("/messages", index), MARKER);
		const detail = "cache_control belongs on a block of the message, not on the message";
		return [{
			rule: "on-message",
			pointer,
			unit: null,
			detail
		}];
	});
}
function transientPlacement(body, { unit }) {
	if (unit.role !== "system" || unit.section !== "messages") return null;
	const message = (0, json_value.ld)((0, json_value.Jt)(body, "messages"))[unit.index] ?? null;
	if (!isTransient(message)) return null;
	return {
		legal: false,
		rule: "unsupported-field",
		detail: "a system message with clear_at takes no cache_control"
	};
}
function tooMany(markers, limit, explicit) {
	const last = explicit.at(-1);
	if (markers <= limit || last === undefined) return [];
	const detail = `${markers} markers, at most ${limit} are accepted`;
	return [{
		rule: "too-many",
		pointer: (0, json_pointer.jf)(last.pointer, MARKER),
		unit: last.unit,
		detail
	}];
}
function markerOf({ kind, pointer }) {
	return kind === "automatic" ? pointer : (0, json_pointer.jf)(pointer, MARKER);
}
function inThread(body, breakpoints) {
	const thread = (0, json_value.Jt)(body, "thread");
	if (thread === undefined || thread === null) return [];
	return breakpoints.map((found) => ({
		rule: "unsupported-field",
		pointer: found.kind === "automatic" ? found.pointer : (0, json_pointer.jf)(found.pointer, MARKER),
		unit: found.unit,
		detail: "a request with a thread takes no cache_control"
	}));
}
var assumptions = __webpack_require__(84508);
;
const PAGE = "https://platform.claude.com/docs/en/build-with-claude";
const SOURCES = {
	caching: {
		url: `${PAGE}/prompt-caching`,
		read: "2026-10-08"
	},
	thinking: {
		url: `${PAGE}/thinking`,
		read: "2026-10-08"
	},
	effort: {
		url: `${PAGE}/effort`,
		read: "2026-11-23"
	},
	whatsNew: {
		url: "https://platform.claude.com/docs/about-claude/models/whats-new-opus-5",
		read: "2026-11-30"
	},
	defaultThinking: {
		url: `${PAGE}/thinking-troubleshooting#supported-models`,
		read: "2026-11-30"
	},
	effortPlace: {
		url: "https://github.com/anthropics/claude-code/issues/92444",
		read: "2026-11-30"
	},
	shape: {
		url: "https://github.com/anthropics/claude-code/issues/93490",
		read: "2026-11-30"
	},
	latest: {
		url: "https://docs.laozhang.ai/en/announcements/claude-fable-5-2-2026-11",
		read: "2026-11-30"
	},
	tokenizer: {
		url: `${PAGE}/token-counting`,
		read: "2026-08-22"
	}
};
const LOOKBACK = 20;
const MARKER_LIMIT = 4;
const kept = {
	minimumCertain: true,
	priorThinking: "kept",
	defaultEffort: "high",
	defaultThinking: "disabled",
	parametersFirst: null,
	stringIsBlock: true
};
const current = {
	...kept,
	tokenFamily: "claude-4.7"
};
const thinking = {
	...current,
	defaultThinking: "adaptive"
};
const latest = {
	...thinking,
	stringIsBlock: null
};
const older = {
	...kept,
	tokenFamily: "claude-4.6"
};
const lastTurn = {
	...older,
	priorThinking: "last-turn"
};
const FALLBACK = {
	id: "claude-sonnet-5",
	minimum: 1024,
	...thinking,
	parametersFirst: false
};
const MODELS = [
	{
		id: "claude-fable-5-2",
		minimum: 512,
		...latest,
		minimumCertain: false
	},
	{
		id: "claude-fable-5-1",
		minimum: 512,
		...latest
	},
	{
		id: "claude-fable-5",
		minimum: 512,
		...thinking
	},
	{
		id: "claude-mythos-5-2",
		minimum: 512,
		...latest,
		minimumCertain: false
	},
	{
		id: "claude-mythos-5-1",
		minimum: 512,
		...latest
	},
	{
		id: "claude-mythos-5",
		minimum: 512,
		...thinking
	},
	{
		id: "claude-mythos-preview",
		minimum: 2048,
		...thinking
	},
	{
		id: "claude-opus-5-5",
		minimum: 512,
		...latest,
		defaultEffort: "medium"
	},
	{
		id: "claude-opus-5",
		minimum: 512,
		...thinking,
		parametersFirst: true
	},
	{
		id: "claude-opus-4-8",
		minimum: 1024,
		...current
	},
	{
		id: "claude-opus-4-7",
		minimum: 2048,
		...current,
		parametersFirst: true
	},
	{
		id: "claude-opus-4-6",
		minimum: 4096,
		...older
	},
	{
		id: "claude-opus-4-5",
		minimum: 4096,
		...older
	},
	{
		id: "claude-opus-4-1",
		minimum: 1024,
		...lastTurn
	},
	{
		id: "claude-opus-4",
		minimum: 1024,
		...lastTurn
	},
	{
		id: "claude-sonnet-5-5",
		minimum: 512,
		...latest
	},
	FALLBACK,
	{
		id: "claude-sonnet-4-6",
		minimum: 1024,
		...older,
		minimumCertain: false,
		cachedFrom: 2048
	},
	{
		id: "claude-sonnet-4-5",
		minimum: 1024,
		...lastTurn
	},
	{
		id: "claude-sonnet-4",
		minimum: 1024,
		...lastTurn
	},
	{
		id: "claude-haiku-5-5",
		minimum: 512,
		...latest,
		defaultEffort: "medium"
	},
	{
		id: "claude-haiku-4-5",
		minimum: 4096,
		...lastTurn
	},
	{
		id: "claude-haiku-3-5",
		minimum: 2048,
		...lastTurn
	}
];
;
function claudeCacheModel({ id, parametersFirst, cachedFrom }) {
	return {
		...cachedFrom !== undefined && { contradicted: seenLater(id, cachedFrom) },
		expected: assumptions.tZ,
		worst: {
			...assumptions.tZ,
			visibilityDelay: 2,
			refresh: "matched",
			parametersFirst: parametersFirst !== false
		},
		sources: [
			SOURCES.caching,
			SOURCES.effortPlace,
			{
				url: "https://github.com/anthropics/anthropic-sdk-python/issues/1451",
				read: "2026-11-23"
			}
		]
	};
}
function seenLater(id, tokens) {
	return {
		when: "read",
		under: tokens,
		note: `By its page ${id} caches from its minimum on; users saw nothing cached under ${tokens.toLocaleString("en")} tokens (anthropics/anthropic-sdk-python issue 1194). The page is followed here.`
	};
}
;
function assumedNote({ written, owner, opaque }, assumed) {
	const rules = `the cache rules of ${assumed} are assumed`;
	if (written.trim() === "") return `The request names no model: ${rules}. Give it as \`model\`.`;
	if (opaque || owner === null) {
		return `The model '${written}' is not known, and its name does not say what answers: ${rules}. Declare its model (\`model\` of the prompt), or its rules under \`models\`.`;
	}
	return `The model '${written}' is not known: ${rules}. Where they differ, declare its own under \`models\`.`;
}
var model_name = __webpack_require__(16333);
;
const MOST_NAMES = 1e3;
function relativeOf(rows, id) {
	const places = relatives.get(rows) ?? new Map();
	relatives.set(rows, places);
	let place = places.get(id);
	if (place === undefined) {
		const made = nearest(rows, id);
		place = made === undefined ? null : {
			at: rows.indexOf(made.row),
			kind: made.kind
		};
		if (places.size >= MOST_NAMES) places.clear();
		places.set(id, place);
	}
	const row = rows[place?.at ?? -1];
	return place === null || row === undefined ? undefined : {
		row,
		kind: place.kind
	};
}
const relatives = new WeakMap();
function nearest(rows, id) {
	const wanted = versionOf(id);
	const family = rows.flatMap((row) => {
		const version = versionOf(row.id);
		return version?.family === (wanted?.family ?? id) ? [{
			row,
			version
		}] : [];
	}).toSorted((a, b) => compared(a.version.number, b.version.number));
	const same = rows.find((row) => row.id === id) ?? family.find(({ version }) => wanted !== null && isSame(version, wanted))?.row;
	if (same !== undefined) return {
		row: same,
		kind: "same"
	};
	const longest = rows.filter((row) => goesOn(row.id, id)).toSorted((a, b) => b.id.length - a.id.length)[0];
	if (longest !== undefined) return {
		row: longest,
		kind: "variant"
	};
	const number = wanted?.number ?? [Infinity];
	const before = family.filter(({ version }) => compared(version.number, number) <= 0);
	const newest = before.at(-1) ?? family[0];
	if (newest === undefined) return undefined;
	const equal = family.filter(({ version }) => compared(version.number, newest.version.number) === 0);
	const found = equal.find(({ version }) => version.variant === wanted?.variant) ?? equal.find(({ version }) => version.variant === "") ?? newest;
	return {
		row: found.row,
		kind: "relative"
	};
}
function isSame(a, b) {
	return compared(a.number, b.number) === 0 && a.variant === b.variant;
}
function goesOn(id, name) {
	return name.startsWith(`${id}-`) && !/^-\d{1,2}(?:-|$)/.test(name.slice(id.length));
}
function versionOf(id) {
	const parts = id.replace(/^claude-(\d[\d-]*)-([a-z]+)/, "claude-$2-$1").split("-");
	const first = parts.findIndex((part) => /\d/.test(part));
	const [, word, digits] = /^([a-z]*)(\d+(?:\.\d+)*)/.exec(parts[first] ?? "") ?? [];
	if (word === undefined || digits === undefined) return null;
	const minor = /^\d{1,2}$/.test(parts[first + 1] ?? "") && !digits.includes(".") ? 1 : 0;
	const rest = (parts[first] ?? "").slice(word.length + digits.length);
	return {
		family: [...parts.slice(0, first), ...word === "" ? [] : [word]].join("-"),
		number: [...digits.split("."), ...parts.slice(first + 1, first + 1 + minor)].map(Number),
		variant: [...rest === "" ? [] : [rest], ...parts.slice(first + 1 + minor)].join("-")
	};
}
function compared(a, b) {
	const at = Array.from({ length: Math.max(a.length, b.length) }, (_, index) => index);
	const differs = at.find((index) => (a[index] ?? 0) !== (b[index] ?? 0));
	return differs === undefined ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}
;
function overrideOf(options, model) {
	const overrides = options?.overrides;
	if (overrides === undefined) return {};
	const name = [model, (0, model_name.f)(model).id].find((each) => Object.hasOwn(overrides, each));
	return (name === undefined ? undefined : overrides[name]) ?? {};
}
function ruledAs(options, model) {
	return overrideOf(options, model).like ?? model;
}
function overridden(found, override) {
	const { like, lifetime, tokenizer } = override;
	return {
		...found,
		...like !== undefined && { like },
		rules: rulesBy(found.rules, override),
		...lifetime !== undefined && { lifetime },
		...tokenizer !== undefined && { tokenFamily: tokenizer }
	};
}
function rulesBy(rules, override) {
	const { minimum_tokens: tokens, lookback, granularity, breakpoints } = override;
	const isOpen = Number.isFinite(rules.minimum.tokens);
	const minimum = tokens === undefined || !isOpen ? rules.minimum : {
		...rules.minimum,
		tokens,
		certain: true
	};
	if (rules.kind === "prefix") return {
		...rules,
		minimum,
		granularity: granularity ?? rules.granularity
	};
	const limit = breakpoints ?? rules.breakpoints.limit;
	return {
		...rules,
		minimum,
		lookback: lookback ?? rules.lookback,
		breakpoints: {
			...rules.breakpoints,
			limit
		}
	};
}
;
function knownModel(written, options) {
	const name = (0, model_name.f)(ruledAs(options, written));
	const found = relativeOf(MODELS, name.id);
	const nearest = found?.row ?? FALLBACK;
	const isKnown = found?.kind === "same";
	const override = overrideOf(options, written);
	return {
		data: {
			...nearest,
			minimumCertain: isKnown && nearest.minimumCertain,
			defaultEffort: override.default_effort ?? nearest.defaultEffort,
			defaultThinking: override.default_thinking ?? nearest.defaultThinking,
			parametersFirst: override.parameters_first ?? nearest.parametersFirst
		},
		markerLimit: override.breakpoints ?? MARKER_LIMIT,
		note: isKnown ? null : assumedNote(name, nearest.id)
	};
}
function cacheRules({ data: model, markerLimit }) {
	return {
		kind: "entries",
		minimum: {
			tokens: model.minimum,
			certain: model.minimumCertain,
			source: SOURCES.caching
		},
		lookback: LOOKBACK,
		breakpoints: {
			limit: markerLimit,
			beyond: "reject"
		},
		needsMarker: true
	};
}
;
function notesOn(body) {
	const notes = [];
	const given = (name) => ((0, json_value.Jt)(body, name) ?? null) !== null;
	if (given("context_management") || given("compaction")) {
		notes.push("The request lets the provider edit its context: messages are compared as they were sent, what it clears or compacts on its side is not seen.");
	}
	if (continuesThread(body)) {
		notes.push("The request continues a thread that the provider keeps: only what the body holds is compared.");
	}
	notes.push(...prewarming(body));
	const tools = (0, json_value.Jt)(body, "tools");
	if ((0, json_value.cy)(tools) && tools.length > 0 && tools.every((tool) => (0, json_value.Jt)(tool, "defer_loading") === true)) {
		notes.push("All tools are deferred: discovering the first one costs one full miss.");
	}
	return notes;
}
function prewarming(body) {
	if (Number((0, json_value.Jt)(body, "max_tokens") ?? 1) !== 0) return [];
	const choice = (0, json_value.rO)(body, "tool_choice", "type");
	const refused = [
		...(0, json_value.Jt)(body, "stream") === true ? ["stream: true"] : [],
		...(0, json_value.rO)(body, "thinking", "type") === "enabled" ? ["thinking.type: enabled"] : [],
		...((0, json_value.rO)(body, "output_config", "format") ?? null) === null ? [] : ["output_config.format"],
		...choice === "any" || choice === "tool" ? [`tool_choice: ${choice}`] : []
	];
	return [...refused.length === 0 ? [] : [`A request that warms the cache (max_tokens: 0) is refused with ${refused.join(", ")}.`], ...((0, json_value.Jt)(body, "cache_control") ?? null) === null ? [] : ["Automatic caching on a request that warms the cache (max_tokens: 0) writes up to its placeholder message, which no later request has: mark the last block that they share."]];
}
function continuesThread(body) {
	return (0, json_value.rO)(body, "thread", "type") === "continue";
}
;
function eachAPosition(units, before) {
	let position = before?.position ?? 0;
	return units.map((unit) => {
		if (unit.section !== "params") position += 1;
		return {
			...unit,
			position
		};
	});
}
;
function positioned(pieces, before = []) {
	let position = before.at(-1)?.position ?? 0;
	let run = runOf(before.findLast(({ section }) => section !== "params"));
	return pieces.map(({ unit }) => {
		if (unit.section !== "params") {
			const next = runOf(unit);
			if (next === null || next !== run) position += 1;
			run = next;
		}
		return {
			...unit,
			position
		};
	});
}
function standing(before) {
	const run = runOf(before.findLast(({ section }) => section !== "params"));
	return `${before.at(-1)?.position ?? 0} ${run}`;
}
function runOf(unit) {
	const type = (0, json_value.Jt)(unit?.value, "type");
	return type === "tool_use" || type === "tool_result" ? type : null;
}
;
const content_MARKER = "prompt_cache_breakpoint";
const content_FREE_FORM = new Set([
	"parameters",
	"output_schema",
	"schema",
	"arguments",
	"input"
]);
function openai_content_piece(given, place, kind, { shorthand = null, name = null, replayedMembers } = {}) {
	const { value, markers } = unmark(given, content_MARKER, content_FREE_FORM);
	const { section, index, pointer, role, frame } = place;
	const replayed = role === "assistant";
	const unit = {
		section,
		kind,
		index,
		pointer,
		shorthand,
		role,
		name,
		value,
		frame,
		replayed
	};
	const whole = replayedMembers === undefined ? unit : {
		...unit,
		replayedMembers
	};
	return {
		unit: whole,
		markers,
		absent: null
	};
}
function parts(content, place, textType) {
	if (typeof content === "string") {
		return [openai_content_piece({
			type: textType,
			text: content
		}, place, "text", { shorthand: "/text" })];
	}
	if (!(0, json_value.cy)(content)) {
		return content === undefined || content === null ? [] : [openai_content_piece(content, place, "other")];
	}
	return content.map((part, at) => openai_content_piece(part, {
		...place,
		pointer: (0, json_pointer.jf)(place.pointer, at),
		frame: at === 0 ? place.frame : `${place.frame}, continued`
	}, partKind((0, json_value.Qq)((0, json_value.Jt)(part, "type")) ?? "")));
}
const PART_KINDS = new Map([
	["text", "text"],
	["input_text", "text"],
	["output_text", "text"],
	["refusal", "text"],
	["image_url", "image"],
	["input_image", "image"],
	["file", "document"],
	["input_file", "document"]
]);
function partKind(type) {
	return PART_KINDS.get(type) ?? "other";
}
function roleOf(role) {
	switch (role) {
		case "system":
		case "developer": return "system";
		case "user":
		case "tool":
		case "function": return "user";
		case "assistant": return "assistant";
		default: return null;
	}
}
function leadingCount(messages) {
	const first = messages.findIndex((message) => {
		const type = (0, json_value.Jt)(message, "type");
		const isMessage = type === undefined || type === "message";
		return !isMessage || roleOf((0, json_value.Qq)((0, json_value.Jt)(message, "role")) ?? "") !== "system";
	});
	return first === -1 ? messages.length : first;
}
;
function chatPieces(body, memory) {
	const messages = (0, json_value.Jt)(body, "messages");
	if (messages === undefined || messages === null) return [];
	if (!(0, json_value.cy)(messages)) {
		const whole = {
			section: "messages",
			index: 0,
			pointer: "/messages",
			role: null
		};
		return [openai_content_piece(messages, {
			...whole,
			frame: ""
		}, "other")];
	}
	const leading = leadingCount(messages);
	const cut = (message, index) => chat_messages_messagePieces(message, index, index < leading);
	return memory === undefined ? messages.flatMap(cut) : memory.pieces("chat", messages, cut, () => false);
}
function chat_messages_messagePieces(message, index, isLeading) {
	const written = (0, json_value.Qq)((0, json_value.Jt)(message, "role")) ?? "";
	const name = (0, json_value.Qq)((0, json_value.Jt)(message, "name"));
	const place = {
		section: isLeading ? "system" : "messages",
		index,
		pointer: (0, json_pointer.jf)("/messages", index),
		role: roleOf(written),
		frame: name === undefined ? written : `${written} (${name})`
	};
	if (written === "tool" || written === "function") return [result(message, place)];
	const found = [
		...parts((0, json_value.Jt)(message, "content"), {
			...place,
			pointer: (0, json_pointer.jf)(place.pointer, "content")
		}, "text"),
		...calls(message, place),
		...others(message, place)
	];
	return found.length > 0 ? found : [openai_content_piece(message, place, "other")];
}
function result(message, place) {
	const value = (0, json_value.Gv)(message) ? (0, json_value.cJ)(message, "role", content_MARKER) : message;
	return openai_content_piece(value, place, "tool-result", { replayedMembers: ["tool_call_id"] });
}
function calls(message, place) {
	const pointer = (0, json_pointer.jf)(place.pointer, "tool_calls");
	const called = (0, json_value.ld)((0, json_value.Jt)(message, "tool_calls")).map((call, at) => openai_content_piece(call, {
		...place,
		pointer: (0, json_pointer.jf)(pointer, at)
	}, "tool-call"));
	const legacy = (0, json_value.Jt)(message, "function_call");
	if (legacy === undefined || legacy === null) return called;
	const at = {
		...place,
		pointer: (0, json_pointer.jf)(place.pointer, "function_call")
	};
	return [...called, openai_content_piece(legacy, at, "tool-call")];
}
const TREATED = new Set([
	"role",
	"name",
	"content",
	"tool_calls",
	"function_call",
	"annotations",
	"parsed",
	content_MARKER,
	"cache_control"
]);
function isUnset(key, value) {
	return key === "prefix" && value === false;
}
function others(message, place) {
	if (!(0, json_value.Gv)(message)) return [];
	return (0, json_value.jO)(message).flatMap(([key, value]) => {
		if (TREATED.has(key) || value === null || isUnset(key, value)) return [];
		const at = {
			...place,
			pointer: (0, json_pointer.jf)(place.pointer, key),
			frame: `${place.frame}: ${key}`
		};
		return [openai_content_piece(value, at, key.startsWith("reasoning") ? "thinking" : "other")];
	});
}
;
function toolPieces(body, member) {
	const tools = (0, json_value.Jt)(body, member);
	if (tools === undefined || tools === null) return [];
	if (!(0, json_value.cy)(tools)) return [openai_content_piece(tools, tools_placeOf(`/${member}`, 0), "other")];
	return tools.map((tool, index) => ({
		...openai_content_piece(withoutAccess(tool), tools_placeOf((0, json_pointer.jf)(`/${member}`, index), index), "tool", { name: nameOf(tool) }),
		absent: (0, json_value.Jt)(tool, "defer_loading") === true ? "deferred" : null
	}));
}
function withoutAccess(tool) {
	if ((0, json_value.Jt)(tool, "type") !== "mcp" || !(0, json_value.Gv)(tool)) return tool;
	return (0, json_value.cJ)(tool, "authorization", "headers");
}
function nameOf(tool) {
	const named = (0, json_value.Jt)(tool, "name") ?? (0, json_value.rO)(tool, "function", "name") ?? (0, json_value.rO)(tool, "custom", "name") ?? (0, json_value.Jt)(tool, "server_label") ?? (0, json_value.Jt)(tool, "type");
	return (0, json_value.Qq)(named) ?? null;
}
function tools_placeOf(pointer, index) {
	return {
		section: "tools",
		index,
		pointer,
		role: null,
		frame: ""
	};
}
;
const chat_markers_MARKER = "cache_control";
function markedPieces(body) {
	const pieces = [...toolPieces(body, "tools"), ...chatPieces(body)].map(claudeMarked);
	const onMessages = messageMarkers(body);
	if (onMessages.size === 0) return pieces;
	return pieces.map((piece, at) => {
		const { pointer } = piece.unit;
		const message = /^\/messages\/\d+(?=\/|$)/.exec(pointer)?.[0] ?? "";
		const value = onMessages.get(message);
		const isLast = pieces[at + 1]?.unit.pointer.startsWith(`${message}/`) !== true;
		if (value === undefined || !isLast || piece.markers.length > 0) return piece;
		return {
			...piece,
			markers: [{
				path: [chat_markers_MARKER],
				value
			}]
		};
	});
}
function marksMessages(body) {
	return messageMarkers(body).size > 0;
}
function messageMarkers(body) {
	return new Map((0, json_value.ld)((0, json_value.Jt)(body, "messages")).flatMap((message, index) => {
		const marker = (0, json_value.Jt)(message, chat_markers_MARKER) ?? null;
		const isResult = ["tool", "function"].includes((0, json_value.Qq)((0, json_value.Jt)(message, "role")) ?? "");
		return (0, json_value.Gv)(message) && (0, json_value.Gv)(marker) && !isResult ? [[(0, json_pointer.jf)("/messages", index), marker]] : [];
	}));
}
function claudeMarked(found) {
	const { value, markers } = unmark(found.unit.value, chat_markers_MARKER, content_FREE_FORM);
	if (markers.length === 0) return found;
	return {
		...found,
		unit: {
			...found.unit,
			value
		},
		markers: [...found.markers, ...markers]
	};
}
;
const OWN_BLOCKS = new Set([
	"tool_use",
	"tool_result",
	"thinking",
	"redacted_thinking",
	"server_tool_use",
	"document",
	"search_result"
]);
const OWN_MODEL = /^(?!anthropic\/)(?:.*[./])?claude-/i;
const ROUTED = /[./]claude-/i;
const ROLES = new Set([
	"user",
	"assistant",
	"system"
]);
const SAMPLE = 50;
function recognise(body, declared) {
	if (!(0, json_value.Gv)(body) || isForeign(body)) return 0;
	if ((0, json_value.Jt)(body, "messages") === undefined) return isWithoutMessages(body, declared) ? .5 : 0;
	if (!(0, json_value.cy)((0, json_value.Jt)(body, "messages"))) return 0;
	const sample = (0, json_value.ld)((0, json_value.Jt)(body, "messages")).slice(0, SAMPLE);
	if (sample.length > 0 && !sample.some((message) => ROLES.has((0, json_value.Jt)(message, "role")))) return 0;
	if ((0, json_value.Jt)(sample[0], "role") === "system" && (0, json_value.Jt)(body, "system") === undefined) return .1;
	const model = declared ?? (0, json_value.Jt)(body, "model");
	if (typeof model === "string" && ROUTED.test(model) && marksMessages(body)) return .1;
	if (typeof model === "string" && OWN_MODEL.test(model)) return 1;
	if (sample.some(hasUntyped)) return .1;
	if ((0, json_value.Jt)(body, "system") !== undefined || (0, json_value.Jt)(body, "anthropic_version") !== undefined) return .9;
	if ((0, json_value.Jt)(body, "cache_control") !== undefined || hasOwnForm(body)) return .9;
	return (0, json_value.Jt)(body, "max_tokens") === undefined ? .2 : .4;
}
function isWithoutMessages(body, declared) {
	const model = declared ?? (0, json_value.Jt)(body, "model");
	const blocks = [...(0, json_value.ld)((0, json_value.Jt)(body, "system")), ...(0, json_value.ld)((0, json_value.Jt)(body, "tools"))];
	return typeof model === "string" && OWN_MODEL.test(model) && blocks.length > 0 && blocks.every((block) => (0, json_value.Gv)(block) && !(0, json_value.cy)((0, json_value.Jt)(block, "functionDeclarations")));
}
function isForeign(body) {
	const foreign = [
		"input",
		"instructions",
		"response_format",
		"functions",
		"max_completion_tokens"
	];
	if (foreign.some((name) => (0, json_value.Jt)(body, name) !== undefined)) return true;
	if ((0, json_value.ld)((0, json_value.Jt)(body, "tools")).some((tool) => (0, json_value.Jt)(tool, "type") === "function")) return true;
	if ((0, json_value.Jt)(body, "inferenceConfig") !== undefined || (0, json_value.Jt)(body, "toolConfig") !== undefined) return true;
	return (0, json_value.ld)((0, json_value.Jt)(body, "messages")).slice(0, SAMPLE).some((message) => {
		const role = (0, json_value.Jt)(message, "role");
		if (role === "developer" || role === "tool" || role === "function") return true;
		return (0, json_value.Jt)(message, "tool_calls") !== undefined || (0, json_value.ld)((0, json_value.Jt)(message, "content")).some(isOpenAiPart);
	});
}
function isOpenAiPart(part) {
	const type = (0, json_value.Jt)(part, "type");
	return type === "image_url" || type === "input_audio" || type === "file";
}
function hasOwnForm(body) {
	if ((0, json_value.ld)((0, json_value.Jt)(body, "tools")).some((tool) => (0, json_value.Gv)((0, json_value.Jt)(tool, "input_schema")))) return true;
	return (0, json_value.ld)((0, json_value.Jt)(body, "messages")).slice(0, SAMPLE).some((message) => (0, json_value.ld)((0, json_value.Jt)(message, "content")).some((block) => OWN_BLOCKS.has((0, json_value.Jt)(block, "type")) || (0, json_value.Jt)(block, "cache_control") !== undefined || (0, json_value.Jt)(block, "source") !== undefined));
}
function hasUntyped(message) {
	return (0, json_value.ld)((0, json_value.Jt)(message, "content")).some((block) => typeof (0, json_value.Jt)(block, "type") !== "string");
}
;
const TOOL_TOKENS = {
	url: "https://platform.claude.com/docs/en/about-claude/pricing#tool-use-pricing",
	read: "2026-11-30"
};
const TOOL_PROMPTS = {
	"claude-opus-5": [286, 406],
	"claude-opus-4-8": [290, 410],
	"claude-opus-4-7": [675, 804],
	"claude-opus-4-6": [497, 589],
	"claude-sonnet-4-6": [497, 589],
	"claude-opus-4-5": [496, 588],
	"claude-sonnet-4-5": [496, 588],
	"claude-haiku-4-5": [496, 588],
	"claude-sonnet-5": [354, 474],
	"claude-opus-4": [313, 315],
	"claude-opus-4-1": [313, 315],
	"claude-sonnet-4": [313, 315],
	"claude-haiku-3-5": [264, 355]
};
const ANY_PROMPT = [
	264,
	354,
	804
];
const NEWER = /^claude-(?:opus-(?:4-[78]|5)|sonnet-5|haiku-5|fable|mythos)/;
const OWN_TOOLS = [
	[
		/^computer_toolset_20260801$/,
		(model) => model.includes("sonnet") ? [
			4100,
			4590,
			4700
		] : [
			4050,
			4520,
			4700
		],
		true
	],
	[
		/^browser_toolset_20260801$/,
		(model) => model.includes("sonnet") ? [
			6500,
			6670,
			7700
		] : [
			6450,
			6610,
			7650
		],
		true
	],
	[
		/^bash_20\d{6}$/,
		(model) => NEWER.test(model) ? [
			240,
			325,
			330
		] : [
			240,
			244,
			330
		],
		false
	],
	[
		/^text_editor_20\d{6}$/,
		() => [
			650,
			700,
			750
		],
		false
	]
];
const UNKNOWN_TOOL = [
	0,
	700,
	8e3
];
const UNKNOWN_TOOLSET = [
	0,
	2e3,
	5e4
];
function ownToolTokens(tool, model) {
	const type = (0, json_value.Qq)((0, json_value.Jt)(tool, "type")) ?? "";
	if (type === "mcp_toolset") return {
		tokens: UNKNOWN_TOOLSET,
		instead: true
	};
	const known = OWN_TOOLS.find(([pattern]) => pattern.test(type));
	if (known !== undefined) return {
		tokens: known[1](model),
		instead: true
	};
	return /_20\d{6}$/.test(type) ? {
		tokens: UNKNOWN_TOOL,
		instead: true
	} : null;
}
function toolPrompt(tools, choice, model) {
	if (tools.length === 0) return null;
	const hasOwn = tools.some((tool) => {
		const type = (0, json_value.Qq)((0, json_value.Jt)(tool, "type")) ?? "";
		return OWN_TOOLS.some(([pattern, , withPrompt]) => withPrompt && pattern.test(type));
	});
	if (hasOwn) return null;
	const listed = TOOL_PROMPTS[model];
	if (listed === undefined) return ANY_PROMPT;
	const tokens = listed[choice === "any" || choice === "tool" || choice === "required" ? 1 : 0];
	return [
		tokens,
		tokens,
		tokens
	];
}
function choiceOf(body) {
	const choice = (0, json_value.Jt)(body, "tool_choice");
	if (typeof choice === "string") return choice;
	return (0, json_value.Qq)((0, json_value.rO)(choice, "type"));
}
;
function withToolTokens(pieces, choice, model) {
	const there = pieces.filter(({ unit, absent }) => unit.kind === "tool" && absent === null);
	const first = there[0];
	if (first === undefined) return pieces;
	const values = there.map(({ unit }) => unit.value);
	const prompt = toolPrompt(values, choice, model);
	return pieces.map((piece) => {
		if (piece.unit.kind !== "tool" || piece.absent !== null) return piece;
		const own = ownToolTokens(piece.unit.value, model);
		const added = sum(own, piece === first ? prompt : null);
		return added === null ? piece : {
			...piece,
			unit: {
				...piece.unit,
				added
			}
		};
	});
}
function sum(own, prompt) {
	if (prompt === null) return own;
	const [low, mid, high] = own?.tokens ?? [
		0,
		0,
		0
	];
	return {
		tokens: [
			low + prompt[0],
			mid + prompt[1],
			high + prompt[2]
		],
		instead: own?.instead ?? false
	};
}
;
function withDefinitions(messages, tools) {
	const deferred = new Map(tools.flatMap((tool) => tool.absent === "deferred" && tool.unit.name !== null ? [[tool.unit.name, tool]] : []));
	if (deferred.size === 0) return messages;
	return messages.flatMap((piece) => {
		if (piece.absent !== null) return piece;
		const found = referencesIn(piece.unit.value).flatMap((name) => {
			const tool = deferred.get(name);
			deferred.delete(name);
			return tool === undefined ? [] : definitionAt(tool, piece);
		});
		return found.length === 0 ? piece : [piece, ...found];
	});
}
function definitionAt({ unit }, { unit: { role } }) {
	return {
		unit: {
			...unit,
			role,
			standsIn: "messages"
		},
		markers: [],
		absent: null
	};
}
function referencesIn(block) {
	const content = (0, json_value.Jt)(block, "content");
	return [...(0, json_value.ld)(content), ...(0, json_value.ld)((0, json_value.Jt)(content, "tool_references"))].flatMap((part) => {
		const isReference = (0, json_value.Jt)(part, "type") === "tool_reference";
		return isReference ? (0, json_value.Qq)((0, json_value.Jt)(part, "tool_name")) ?? [] : [];
	});
}
;
function tools_toolPieces(body) {
	const tools = (0, json_value.Jt)(body, "tools");
	if (tools === undefined || tools === null) return [];
	if (!(0, json_value.cy)(tools)) return [content_piece(tools, anthropic_tools_placeOf("/tools", 0, null), { kind: "other" })];
	return tools.map((tool, index) => content_piece(tool, anthropic_tools_placeOf((0, json_pointer.jf)("/tools", index), index, isDeferred(tool) ? "deferred" : null), {
		kind: "tool",
		name: (0, json_value.Qq)((0, json_value.Jt)(tool, "name")) ?? (0, json_value.Qq)((0, json_value.Jt)(tool, "mcp_server_name")) ?? null
	}));
}
function frontPieces(body, model) {
	const servers = (0, json_value.ld)((0, json_value.Jt)(body, "mcp_servers")).map((server) => (0, piece.Eb)([["name", (0, json_value.Jt)(server, "name")], ["tool_configuration", (0, json_value.Jt)(server, "tool_configuration")]]));
	const isFirst = model.parametersFirst === true;
	const { thinking, effort } = isFirst ? reasoningOf(body, model) : {};
	const front = (0, piece.Eb)([
		["thinking", thinking],
		["output_config", effort === undefined ? undefined : (0, piece.Eb)([["effort", effort]])],
		["mcp_servers", servers.length === 0 ? undefined : servers]
	]);
	return isEmpty(front) ? [] : [(0, piece.FI)("tools", front)];
}
function isDeferred(tool) {
	if ((0, json_value.Jt)(tool, "type") !== "mcp_toolset") return (0, json_value.Jt)(tool, "defer_loading") === true;
	const configs = (0, json_value.Jt)(tool, "configs");
	const loaded = (0, json_value.Gv)(configs) && (0, json_value.jO)(configs).some(([, config]) => (0, json_value.Jt)(config, "defer_loading") === false);
	return (0, json_value.Jt)((0, json_value.Jt)(tool, "default_config"), "defer_loading") === true && !loaded;
}
function anthropic_tools_placeOf(pointer, index, absent) {
	return {
		section: "tools",
		index,
		pointer,
		role: null,
		frame: "",
		absent
	};
}
function isEmpty(value) {
	return (0, json_value.jO)(value).length === 0;
}
;
const anthropicMessages = {
	provider: "anthropic",
	api: "messages",
	recognise,
	segment
};
function segment(body, options) {
	const model = options?.model ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
	const known = knownModel(model, options);
	const { data, note, markerLimit } = known;
	const onVertex = (0, json_value.Qq)((0, json_value.Jt)(body, "anthropic_version"))?.startsWith("vertex-") === true;
	const system = systemPieces(body);
	const tools = tools_toolPieces(body);
	const memory = tools.some(({ absent }) => absent === "deferred") ? undefined : options?.memory;
	const messages = withDefinitions(messagePieces(body, data.priorThinking === "kept", memory), tools);
	const told = memory?.knows(messages) === true ? memory.telling : messages;
	const content = [...system, ...told].filter(({ absent }) => absent === null);
	const head = [
		(0, piece.MF)([["model", model], ["workspace_id", (0, json_value.Jt)(body, "workspace_id")]]),
		...frontPieces(body, data),
		...withToolTokens(tools, choiceOf(body), data.id),
		systemParameters(body, content),
		...system,
		messageParameters(body, content, data)
	];
	const first = positioned(head.filter(({ absent }) => absent === null));
	const place = (pieces, before) => onVertex ? eachAPosition(pieces.map(({ unit }) => unit), before.at(-1) ?? first.at(-1)) : positioned(pieces, [...first, ...before.slice(-1)]);
	const units = first.concat(memory?.knows(messages) === true ? memory.units(messages, standing(first), place) : place(messages.filter(({ absent }) => absent === null), []));
	return {
		provider: "anthropic",
		api: "messages",
		model,
		cache: claudeCacheModel(data),
		rules: cacheRules(known),
		tokenFamily: data.tokenFamily,
		units,
		newest: newestTurn(units),
		...layoutOf(body, [...head, ...messages], markerLimit),
		freeForm: FREE_FORM,
		shedsThinking: data.priorThinking === "last-turn",
		...data.stringIsBlock === null && { shapeMayCount: true },
		continues: continuesThread(body) ? "/thread" : null,
		notes: [...note === null ? [] : [note], ...notesOn(body)]
	};
}
;
function ownedBy(maker, route = maker) {
	return ({ owner, path }) => owner === maker && (path.length === 0 || path.length === 1 && path[0] === route);
}
;
const isQwen = ownedBy("qwen", "dashscope");
const HOSTED = /-(?:max|plus|turbo|flash|long)(?:-|$)|^qwen4/;
const ALIBABA_EXPLICIT = {
	minimum: {
		tokens: 1024,
		certain: true
	},
	limit: 4,
	lookback: 20,
	lifetimes: ["5m", "1h"],
	source: {
		url: "https://www.alibabacloud.com/help/en/model-studio/context-cache",
		read: "2026-11-30"
	}
};
const DASHSCOPE = {
	provider: "dashscope",
	signs: {
		models: (name) => isQwen(name) && HOSTED.test(name.id),
		members: []
	},
	minimum: {
		tokens: 1024,
		certain: false
	},
	granularity: {
		tokens: 1,
		certain: false
	},
	cache: assumptions.y3,
	lifetime: null,
	isolates: [],
	printed: ["enable_thinking"],
	cacheKey: null,
	explicit: ALIBABA_EXPLICIT,
	source: ALIBABA_EXPLICIT.source,
	note: "Without markers an implicit cache from 1,024 tokens on, whose lifetime is not documented; `cache_control` asks for an explicit one: 4 markers, 20 blocks looked back, 5 minutes from the last read on (Qwen4: 1h too), which excludes the implicit one."
};
;
const DEEPSEEK = {
	provider: "deepseek",
	signs: {
		models: ({ id, path }) => path.length === 0 && /^deepseek-(?:chat|reasoner|coder|v\d)/.test(id),
		members: []
	},
	minimum: {
		tokens: 64,
		certain: false
	},
	granularity: {
		tokens: 128,
		certain: false
	},
	wholeUnits: true,
	cache: assumptions.y3,
	lifetime: "2h",
	isolates: [],
	printed: [],
	cacheKey: null,
	explicit: null,
	source: {
		url: "https://api-docs.deepseek.com/guides/kv_cache",
		read: "2026-11-23"
	},
	note: "Whole units are reused: the end of a request, and what two requests had in common, from the third one on. Older pages floor to 64 tokens; every read of V4 that was published is a multiple of 128. Units at an interval of tokens come on top: how long it is, is not documented. Best effort."
};
;
function isHosted({ id, owner }) {
	if (owner === "openai") return !id.startsWith("gpt-oss");
	return owner === "anthropic" || id.startsWith("gemini-");
}
const GENERIC = {
	provider: "generic",
	signs: {
		models: (name) => name.id !== "" && !isHosted(name),
		members: ["context_id"]
	},
	minimum: {
		tokens: 1,
		certain: false
	},
	granularity: {
		tokens: 1,
		certain: false
	},
	cache: assumptions.y3,
	lifetime: null,
	isolates: [],
	printed: [],
	cacheKey: "prompt_cache_key",
	source: {
		url: "https://docs.vllm.ai/en/latest/design/prefix_caching/",
		read: "2026-11-23"
	},
	note: "Any common prefix, to the token: what engines in general do. Set minimum_tokens and granularity where more is known."
};
;
const COMMON = {
	minimum: {
		tokens: 1,
		certain: false
	},
	granularity: {
		tokens: 1,
		certain: false
	},
	cache: assumptions.y3,
	isolates: [],
	printed: [],
	cacheKey: null,
	explicit: null
};
const GROQ = {
	...COMMON,
	provider: "groq",
	signs: {
		models: ({ path }) => path[0] === "groq",
		members: []
	},
	lifetime: "2h",
	source: {
		url: "https://console.groq.com/docs/prompt-caching",
		read: "2026-11-30"
	},
	note: "Automatic on the models that the page lists; gone after two hours without use; reads cost half."
};
const FIREWORKS = {
	...COMMON,
	provider: "fireworks",
	signs: {
		models: ({ path }) => path[0] === "fireworks_ai" || path.slice(0, 2).join("/") === "accounts/fireworks",
		members: []
	},
	lifetime: null,
	source: {
		url: "https://docs.fireworks.ai/guides/prompt-caching",
		read: "2026-11-30"
	},
	note: "On for all models; reads cost half unless the model says otherwise. Lifetime and blocks are not documented."
};
const CEREBRAS = {
	...COMMON,
	provider: "cerebras",
	signs: {
		models: ({ path, id }) => path[0] === "cerebras" || id.startsWith("zai-glm"),
		members: []
	},
	minimum: {
		tokens: 600,
		certain: false
	},
	granularity: {
		tokens: 600,
		certain: false
	},
	lifetime: "5m",
	source: {
		url: "https://inference-docs.cerebras.ai/capabilities/prompt-caching",
		read: "2026-11-30"
	},
	note: "Automatic, in blocks of 100 to 600 tokens by model (the largest is assumed); five minutes are promised, an hour is possible; per organization."
};
;
const MINIMAX = {
	provider: "minimax",
	signs: {
		models: ownedBy("minimax"),
		members: []
	},
	minimum: {
		tokens: 512,
		certain: true
	},
	granularity: {
		tokens: 1,
		certain: false
	},
	cache: assumptions.y3,
	lifetime: null,
	isolates: [],
	printed: [],
	cacheKey: null,
	explicit: {
		minimum: {
			tokens: 512,
			certain: false
		},
		limit: 4,
		lookback: 20,
		lifetimes: ["5m"],
		source: {
			url: "https://platform.minimaxi.com/docs/api-reference/anthropic-api-compatible-cache",
			read: "2026-11-30"
		}
	},
	source: {
		url: "https://platform.minimax.io/docs/api-reference/text-prompt-caching",
		read: "2026-11-30"
	},
	note: "Without markers any prefix of tools, system and messages from 512 tokens on; `cache_control` asks for an explicit cache: 20 blocks looked back, 5 minutes."
};
;
const MISTRAL = {
	provider: "mistral",
	signs: {
		models: ownedBy("mistral"),
		members: ["prompt_mode", "safe_prompt"]
	},
	minimum: {
		tokens: 64,
		certain: true
	},
	granularity: {
		tokens: 64,
		certain: true
	},
	cache: assumptions.y3,
	lifetime: null,
	isolates: [],
	printed: ["prompt_mode", "safe_prompt"],
	cacheKey: "prompt_cache_key",
	explicit: null,
	source: {
		url: "https://docs.mistral.ai/studio-api/conversations/advanced/prompt-caching",
		read: "2026-11-23"
	},
	note: "Blocks of 64 tokens. A key raises the chance of a hit and guarantees none."
};
;
const MOONSHOT = {
	provider: "moonshot",
	signs: {
		models: ownedBy("moonshot"),
		members: []
	},
	minimum: {
		tokens: 256,
		certain: false
	},
	granularity: {
		tokens: 256,
		certain: false
	},
	cache: assumptions.y3,
	lifetime: null,
	isolates: [],
	printed: [],
	cacheKey: null,
	source: {
		url: "https://github.com/Leechael/pi-provider-kimi-code/blob/main/docs/caching.md",
		read: "2026-11-30"
	},
	note: "Blocks of 256 tokens, measured at the coding endpoint, which ignores `prompt_cache_key` and `cache_control`; whether the platform does too was not found. K3.1 Pro has a price for writes and a lifetime of 1h: nothing more was found."
};
;
const SGLANG = {
	provider: "sglang",
	signs: {
		models: null,
		members: [
			"extra_key",
			"lora_path",
			"separate_reasoning",
			"ebnf"
		]
	},
	minimum: {
		tokens: 1,
		certain: false
	},
	granularity: {
		tokens: 1,
		certain: false
	},
	cache: assumptions.PS,
	lifetime: "24h",
	isolates: [
		"extra_key",
		"cache_salt",
		"lora_path"
	],
	printed: ["chat_template_kwargs", "reasoning_effort"],
	cacheKey: null,
	explicit: null,
	source: {
		url: "https://docs.sglang.ai/advanced_features/server_arguments.html",
		read: "2026-11-23"
	},
	note: "A radix tree over tokens: any prefix, in pages of one token by default; newer releases choose the page by model and back end (set granularity to the page_size of the server)."
};
;
const VLLM = {
	provider: "vllm",
	signs: {
		models: null,
		members: [
			"cache_salt",
			"chat_template",
			"chat_template_kwargs",
			"guided_json",
			"guided_regex"
		]
	},
	minimum: {
		tokens: 16,
		certain: false
	},
	granularity: {
		tokens: 16,
		certain: false
	},
	cache: assumptions.PS,
	lifetime: "24h",
	isolates: ["cache_salt"],
	printed: [
		"chat_template",
		"chat_template_kwargs",
		"documents",
		"reasoning_effort"
	],
	cacheKey: null,
	explicit: null,
	source: {
		url: "https://docs.vllm.ai/en/latest/design/prefix_caching/",
		read: "2026-11-23"
	},
	note: "Full blocks only: 16 tokens by default, 528 for some hybrid models (set granularity). The salt isolates."
};
;
const XAI = {
	provider: "xai",
	signs: {
		models: ownedBy("xai"),
		members: []
	},
	minimum: {
		tokens: 128,
		certain: false
	},
	granularity: {
		tokens: 128,
		certain: false
	},
	cache: assumptions.y3,
	lifetime: null,
	isolates: [],
	printed: [],
	cacheKey: "prompt_cache_key",
	explicit: null,
	source: {
		url: "https://docs.x.ai/developers/advanced-api-usage/prompt-caching/usage-and-pricing",
		read: "2026-11-23"
	},
	note: "Exact prefix, each server for itself; blocks of 128 tokens were measured by gateways, the page names none. May be dropped at any time."
};
;
const SETTINGS = [
	DEEPSEEK,
	XAI,
	MISTRAL,
	DASHSCOPE,
	MINIMAX,
	MOONSHOT,
	GROQ,
	FIREWORKS,
	CEREBRAS,
	VLLM,
	SGLANG,
	GENERIC
];
;
function explicitCut(pieces, { minimum, limit: usual, lookback, lifetimes, source }, limit = usual) {
	const breakpoints = [];
	const illegal = [];
	for (const [unit, { unit: found, markers }] of pieces.entries()) {
		for (const marker of markers) {
			const pointer = marker.path.slice(0, -1).reduce(json_pointer.jf, found.pointer);
			const read = readMarker(marker.value);
			if (!read.legal) {
				const { rule, detail } = read;
				illegal.push({
					rule,
					pointer: (0, json_pointer.jf)(pointer, "cache_control"),
					unit,
					detail
				});
				continue;
			}
			const ttl = lifetimes.includes(read.ttl) ? read.ttl : lifetimes[0] ?? read.ttl;
			if (breakpoints.at(-1)?.unit === unit) continue;
			breakpoints.push({
				unit,
				kind: "explicit",
				pointer,
				ttl
			});
		}
	}
	return {
		rules: {
			kind: "entries",
			minimum: {
				...minimum,
				source
			},
			lookback,
			breakpoints: {
				limit,
				beyond: "latest"
			},
			needsMarker: true
		},
		breakpoints: breakpoints.slice(-limit),
		illegal
	};
}
;
function instructionPieces(body) {
	const system = {
		section: "system",
		index: 0,
		role: "system"
	};
	const template = (0, json_value.Jt)(body, "prompt");
	const instructions = (0, json_value.Jt)(body, "instructions");
	return [...template === undefined || template === null ? [] : [openai_content_piece(template, {
		...system,
		pointer: "/prompt",
		frame: "prompt"
	}, "other")], ...parts(instructions, {
		...system,
		pointer: "/instructions",
		frame: "instructions"
	}, "input_text")];
}
function inputPieces(body, keepsReasoning, memory) {
	const input = (0, json_value.Jt)(body, "input");
	if (!(0, json_value.cy)(input)) {
		const place = {
			section: "messages",
			index: 0,
			pointer: "/input",
			role: "user"
		};
		return parts(input, {
			...place,
			frame: "user"
		}, "input_text");
	}
	const leading = leadingCount(input);
	const cut = (item, index) => {
		const pointer = (0, json_pointer.jf)("/input", index);
		return isMessage(item) ? items_messagePieces(item, index, pointer, index < leading) : [itemPiece(item, index, pointer)];
	};
	const all = memory === undefined ? input.flatMap(cut) : memory.pieces("responses", input, cut, isReasoning);
	if (keepsReasoning || memory?.telling.length === 0) return all;
	const lastTurn = input.findLastIndex(isUserMessage);
	return all.map((found) => isReasoning(found) && found.unit.index < lastTurn ? {
		...found,
		absent: "dropped"
	} : found);
}
function items_messagePieces(message, index, pointer, isLeading) {
	const written = (0, json_value.Qq)((0, json_value.Jt)(message, "role")) ?? "";
	const phase = (0, json_value.Qq)((0, json_value.Jt)(message, "phase"));
	const place = {
		section: isLeading ? "system" : "messages",
		index,
		pointer,
		role: roleOf(written),
		frame: phase === undefined ? written : `${written} (${phase})`
	};
	const type = place.role === "assistant" ? "output_text" : "input_text";
	const found = parts((0, json_value.Jt)(message, "content"), {
		...place,
		pointer: (0, json_pointer.jf)(pointer, "content")
	}, type);
	return found.length > 0 ? found : [openai_content_piece(message, place, "other")];
}
const ANSWERS = new Map([
	["function_call_output", "call_id"],
	["custom_tool_call_output", "call_id"],
	["computer_call_output", "call_id"],
	["shell_call_output", "call_id"],
	["apply_patch_call_output", "call_id"],
	["program_output", "call_id"],
	["local_shell_call_output", "id"],
	["mcp_approval_response", "approval_request_id"]
]);
const INSERTED = new Set([
	"additional_tools",
	"configuration_update",
	"compaction_trigger"
]);
const NAMED_BY_ID = new Set([
	"item_reference",
	"reasoning",
	"compaction",
	"mcp_approval_request",
	"local_shell_call_output"
]);
function itemPiece(item, index, pointer) {
	const type = (0, json_value.Qq)((0, json_value.Jt)(item, "type")) ?? ((0, json_value.Gv)(item) ? "item_reference" : "");
	const answers = ANSWERS.get(type);
	const role = answers !== undefined ? "user" : INSERTED.has(type) ? "system" : "assistant";
	const kind = answers !== undefined ? "tool-result" : items_kindOf(type);
	const members = answers === undefined ? {} : { replayedMembers: [answers] };
	const place = {
		section: "messages",
		index,
		pointer,
		role,
		frame: type
	};
	return openai_content_piece(withoutRecord(item, type), place, kind, members);
}
function withoutRecord(item, type) {
	if (!(0, json_value.Gv)(item)) return item;
	return NAMED_BY_ID.has(type) ? (0, json_value.cJ)(item, "status") : (0, json_value.cJ)(item, "id", "status");
}
function items_kindOf(type) {
	if (type === "reasoning") return "thinking";
	return type.endsWith("_call") ? "tool-call" : "other";
}
function isReasoning({ unit }) {
	return unit.kind === "thinking";
}
function isMessage(item) {
	const type = (0, json_value.Jt)(item, "type");
	return type === "message" || (0, json_value.Jt)(item, "role") !== undefined && type === undefined;
}
function isUserMessage(item) {
	return isMessage(item) && (0, json_value.Jt)(item, "role") === "user";
}
;
function notes_notesOn(body, api) {
	const notes = [];
	const given = (name) => ((0, json_value.Jt)(body, name) ?? null) !== null;
	if (storedConversation(body) !== null) {
		notes.push("The provider keeps the conversation in front of this request: only what the body holds is compared.");
	}
	if (api === "chat" && hasLongMarker(body)) {
		notes.push("A ttl of 12h on a part of Chat Completions is typed by OpenAI's SDK, while its changelog speaks of the Responses API: whether it holds is open, 30m is assumed.");
	}
	if ((0, json_value.rO)(body, "prompt_cache_options", "prewarm") === true && !hasMarker(body)) {
		notes.push("A request that warms the cache (prewarm) writes its implicit breakpoint behind the newest message, which no later request has: put an explicit prompt_cache_breakpoint on the last part that they share.");
	}
	if (given("prompt")) {
		notes.push("The request uses a prompt template that the provider stores: its reference is compared, not its text.");
	}
	if (given("context_management") || (0, json_value.Jt)(body, "truncation") === "auto") {
		notes.push("The request lets the provider shorten its context: items are compared as they were sent, what it drops or compacts on its side is not seen.");
	}
	if ((0, json_value.ld)((0, json_value.Jt)(body, "input")).some((item) => (0, json_value.Jt)(item, "type") === "item_reference")) {
		notes.push("Items are given by reference: their ids are compared, not their content.");
	}
	return notes;
}
function markersIn(body) {
	return [...(0, json_value.ld)((0, json_value.Jt)(body, "messages")), ...(0, json_value.ld)((0, json_value.Jt)(body, "input"))].flatMap((message) => (0, json_value.ld)((0, json_value.Jt)(message, "content")).flatMap((part) => (0, json_value.Jt)(part, content_MARKER) ?? []));
}
function hasMarker(body) {
	return markersIn(body).length > 0;
}
function hasLongMarker(body) {
	return markersIn(body).some((marker) => (0, json_value.Jt)(marker, "ttl") === "12h");
}
function storedConversation(body) {
	const name = ["previous_response_id", "conversation"].find((member) => ((0, json_value.Jt)(body, member) ?? null) !== null);
	return name === undefined ? null : `/${name}`;
}
;
const recognise_OWN_MODEL = /^(?:.*\/)?(?:(?:[a-z-]+\.)?openai\.)?(?:ft:)?(?:gpt-(?!oss)|chatgpt-|o\d(?:-|$)|codex-)/i;
const FOREIGN = [
	"voice",
	"encoding_format",
	"dimensions",
	"system",
	"anthropic_version",
	"inferenceConfig",
	"toolConfig",
	"contents"
];
const OWN_ROLES = new Set([
	"developer",
	"tool",
	"function",
	"system"
]);
const recognise_ROLES = new Set([
	...OWN_ROLES,
	"user",
	"assistant"
]);
const recognise_SAMPLE = 50;
function recogniseResponses(body, declared) {
	if (!(0, json_value.Gv)(body) || (0, json_value.Jt)(body, "messages") !== undefined || recognise_isForeign(body)) return 0;
	const model = declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
	if (/embedding|moderation|tts|whisper|dall-e|image/i.test(model)) return 0;
	const input = (0, json_value.Jt)(body, "input");
	const refers = [
		"previous_response_id",
		"conversation",
		"instructions"
	].some((name) => ((0, json_value.Jt)(body, name) ?? null) !== null) || (0, json_value.Gv)((0, json_value.Jt)(body, "prompt") ?? null);
	if (typeof input !== "string" && !(0, json_value.cy)(input) && !(refers && input === undefined)) return 0;
	if ((0, json_value.cy)(input) && input.length > 0 && !input.slice(0, recognise_SAMPLE).some(isItem)) return 0;
	if (recognise_OWN_MODEL.test(model)) return 1;
	if ((0, json_value.cy)(input)) return .8;
	return refers && model !== "" ? .7 : .1;
}
function recogniseChat(body, declared) {
	if (!(0, json_value.Gv)(body) || recognise_isForeign(body)) return 0;
	const messages = (0, json_value.Jt)(body, "messages");
	if (!(0, json_value.cy)(messages) || (0, json_value.Jt)(body, "input") !== undefined) return 0;
	const sample = messages.slice(0, recognise_SAMPLE);
	if (sample.length > 0 && !sample.some((message) => recognise_ROLES.has((0, json_value.Jt)(message, "role")))) return 0;
	if (sample.some(hasBlocksOfAnotherApi)) return 0;
	if ((0, json_value.ld)((0, json_value.Jt)(body, "tools")).some((tool) => (0, json_value.Jt)(tool, "input_schema") !== undefined)) return 0;
	const model = declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
	if (recognise_OWN_MODEL.test(model)) return 1;
	if (sample.some(recognise_hasUntyped)) return .1;
	const own = sample.some((message) => OWN_ROLES.has((0, json_value.Jt)(message, "role"))) || sample.some((message) => (0, json_value.Jt)(message, "tool_calls") !== undefined) || (0, json_value.ld)((0, json_value.Jt)(body, "tools")).some((tool) => (0, json_value.Jt)(tool, "function") !== undefined) || [
		"response_format",
		"functions",
		"max_completion_tokens"
	].some((name) => (0, json_value.Jt)(body, name) !== undefined);
	if (own) return .8;
	return /claude-/i.test(model) ? .1 : .3;
}
function recognise_isForeign(body) {
	return FOREIGN.some((name) => (0, json_value.Jt)(body, name) !== undefined) || (0, json_value.Jt)(body, "cache_control") !== undefined;
}
function isItem(item) {
	return recognise_ROLES.has((0, json_value.Jt)(item, "role")) || typeof (0, json_value.Jt)(item, "type") === "string";
}
function hasBlocksOfAnotherApi(message) {
	return (0, json_value.ld)((0, json_value.Jt)(message, "content")).some((block) => {
		const type = (0, json_value.Jt)(block, "type");
		return type === "tool_use" || type === "tool_result" || (0, json_value.rO)(block, "source", "type") !== undefined;
	});
}
function recognise_hasUntyped(message) {
	return (0, json_value.ld)((0, json_value.Jt)(message, "content")).some((part) => typeof (0, json_value.Jt)(part, "type") !== "string");
}
;
const chat = {
	api: "chat",
	recognise: recogniseChat,
	pieces: (body) => [...toolPieces(body, "functions"), ...markedPieces(body)],
	freeForm: content_FREE_FORM,
	continues: (body) => ((0, json_value.Jt)(body, "context_id") ?? null) === null ? null : "/context_id"
};
const responses = {
	api: "responses",
	recognise: recogniseResponses,
	pieces: (body) => [
		...toolPieces(body, "tools"),
		...instructionPieces(body),
		...inputPieces(body, (0, json_value.rO)(body, "reasoning", "context") !== "current_turn")
	],
	freeForm: content_FREE_FORM,
	continues: storedConversation
};
const cut = (body) => anthropicMessages.segment(body, { model: "" });
const messages = {
	api: "messages",
	recognise: (body, model) => anthropicMessages.recognise(body, model),
	pieces: (body) => {
		const { units, breakpoints } = cut(body);
		return units.map((unit, at) => {
			const ttl = breakpoints.find((each) => each.unit === at)?.ttl;
			const value = {
				type: "ephemeral",
				...typeof ttl === "string" && { ttl }
			};
			return {
				unit,
				markers: ttl === undefined ? [] : [{
					path: [chat_markers_MARKER],
					value
				}],
				absent: null
			};
		}).filter(({ unit: { section } }) => section !== "params");
	},
	freeForm: cut({}).freeForm,
	continues: (body) => continuesThread(body) ? "/thread" : null
};
const completions = {
	api: "completions",
	recognise: (body) => typeof (0, json_value.Jt)(body, "prompt") === "string" && !hasMessages(body) ? .1 : 0,
	pieces: (body) => {
		const prompt = (0, json_value.Jt)(body, "prompt");
		if (prompt === undefined) return [];
		const place = {
			section: "messages",
			index: 0,
			pointer: "/prompt",
			name: null
		};
		const around = {
			role: "user",
			frame: "",
			replayed: false
		};
		const unit = typeof prompt === "string" ? {
			...place,
			...around,
			kind: "text",
			shorthand: "/text",
			value: {
				type: "text",
				text: prompt
			}
		} : {
			...place,
			...around,
			kind: "other",
			shorthand: null,
			value: prompt
		};
		return [{
			unit,
			markers: [],
			absent: null
		}];
	},
	freeForm: content_FREE_FORM,
	continues: () => null
};
function hasMessages(body) {
	return [
		"messages",
		"input",
		"contents"
	].some((name) => ((0, json_value.Jt)(body, name) ?? null) !== null);
}
const FORMS = [
	chat,
	responses,
	messages,
	completions
];
;
const CACHING = {
	url: "https://ai.google.dev/gemini-api/docs/caching",
	read: "2026-11-30"
};
const models_MODELS = [
	{
		id: "gemini-4-argon",
		minimum: 4096,
		certain: true,
		implicit: true
	},
	{
		id: "gemini-3.8",
		minimum: 4096,
		certain: true,
		implicit: true
	},
	{
		id: "gemini-3.7",
		minimum: 4096,
		certain: false,
		implicit: true
	},
	{
		id: "gemini-3.6",
		minimum: 4096,
		certain: true,
		implicit: true
	},
	{
		id: "gemini-3.5",
		minimum: 4096,
		certain: false,
		implicit: true
	},
	{
		id: "gemini-3.1",
		minimum: 4096,
		certain: true,
		implicit: true
	},
	{
		id: "gemini-3-flash",
		minimum: 1024,
		certain: false,
		implicit: true
	},
	{
		id: "gemini-3-pro",
		minimum: 4096,
		certain: false,
		implicit: true
	},
	{
		id: "gemini-2.5",
		minimum: 2048,
		certain: true,
		implicit: true
	},
	{
		id: "gemini-2.0",
		minimum: 4096,
		certain: false,
		implicit: false
	},
	{
		id: "gemini-1.5",
		minimum: 4096,
		certain: false,
		implicit: false
	}
];
const models_FALLBACK = {
	id: "gemini-3",
	minimum: 4096,
	certain: false,
	implicit: true
};
const GRANULARITY = 1;
const LIFETIME = "7m";
const LIFETIME_SOURCES = [{
	url: "https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/context-cache/context-cache-overview",
	read: "2026-11-30"
}, {
	url: "https://tangled.org/nonbinary.computer/albedo/commit/53e0f024",
	read: "2026-11-30"
}];
;
function geminiFamily(id) {
	return Number(/^gemini-(\d+)/.exec(id)?.[1] ?? 0) >= 3 ? "gemini-3" : "gemini";
}
function geminiModel(written, options) {
	const name = (0, model_name.f)(ruledAs(options, written));
	const found = relativeOf(models_MODELS, name.id);
	const data = found?.row ?? models_FALLBACK;
	const isKnown = found !== undefined && found.kind !== "relative";
	const rules = {
		kind: "prefix",
		minimum: {
			tokens: data.minimum,
			certain: isKnown && data.certain,
			source: CACHING
		},
		granularity: GRANULARITY
	};
	const tokenFamily = geminiFamily(name.id);
	if (!isKnown) return {
		rules,
		tokenFamily,
		note: assumedNote(name, data.id)
	};
	const note = `Only explicit caching is documented for '${written}': the implicit cache of later models is shown.`;
	return {
		rules,
		tokenFamily,
		note: data.implicit ? null : note
	};
}
;
const CACHING_SOURCE = {
	url: "https://developers.openai.com/api/docs/guides/prompt-caching",
	read: "2026-10-10"
};
const WRITE_LIMIT = 4;
const LOOKUPS = {
	first: 2,
	latest: 50
};
const prefix = {
	cache: {
		kind: "prefix",
		granularity: 128
	},
	minimum: 1024,
	minimumCertain: false,
	reasoning: "current_turn",
	retention: ["in_memory", "24h"]
};
const entries = {
	cache: { kind: "entries" },
	minimum: 1024,
	minimumCertain: true,
	reasoning: "all_turns",
	retention: ["24h"]
};
const LATER = entries;
const EARLIER = prefix;
const EXTENDED = new Set([
	"gpt-5.5",
	"gpt-5.5-pro",
	"gpt-5.4",
	"gpt-5.2",
	"gpt-5.1",
	"gpt-5.1-codex",
	"gpt-5.1-codex-max",
	"gpt-5.1-codex-mini",
	"gpt-5.1-chat",
	"gpt-5.1-chat-latest",
	"gpt-5",
	"gpt-5-codex",
	"gpt-4.1"
]);
const models_older = {
	...prefix,
	cache: { kind: "none" }
};
const openai_models_MODELS = [
	{
		id: "gpt-6.2",
		...entries
	},
	{
		id: "gpt-6.1",
		...entries
	},
	{
		id: "gpt-6",
		...entries
	},
	{
		id: "gpt-5.6",
		...entries
	},
	{
		id: "gpt-5.5",
		...EARLIER,
		cache: {
			kind: "prefix",
			granularity: 2048
		},
		retention: ["24h"]
	},
	{
		id: "gpt-5.4",
		...EARLIER
	},
	{
		id: "gpt-5.3",
		...EARLIER
	},
	{
		id: "gpt-5.2",
		...EARLIER
	},
	{
		id: "gpt-5.1",
		...EARLIER
	},
	{
		id: "gpt-5",
		...EARLIER
	},
	{
		id: "codex-mini",
		...EARLIER
	},
	{
		id: "gpt-4.1",
		...EARLIER
	},
	{
		id: "o4-mini",
		...EARLIER
	},
	{
		id: "o3",
		...EARLIER
	},
	{
		id: "gpt-4o",
		...EARLIER
	},
	{
		id: "chatgpt-4o",
		...EARLIER
	},
	{
		id: "o1",
		...EARLIER
	},
	{
		id: "gpt-4",
		...models_older
	},
	{
		id: "gpt-3.5",
		...models_older
	}
];
;
function model_knownModel(written, usesBreakpoints, options) {
	const name = (0, model_name.f)(ruledAs(options, written));
	const { retention } = overrideOf(options, written);
	const given = retention === undefined ? {} : { retention };
	const found = relativeOf(openai_models_MODELS, name.id);
	const row = found?.row;
	if (row?.cache.kind === "none") {
		const note = `No prompt cache is documented for '${written}': the rules of gpt-4o are shown.`;
		return {
			data: {
				...row,
				...given
			},
			note,
			extended: false
		};
	}
	if (row !== undefined && found?.kind !== "relative") {
		const extended = retention?.includes("24h") ?? EXTENDED.has(name.id);
		return {
			data: {
				...row,
				...given
			},
			note: null,
			extended
		};
	}
	const assumed = row ?? (usesBreakpoints ? LATER : EARLIER);
	const like = row?.id ?? (usesBreakpoints ? "GPT-5.6 and later" : "models before GPT-5.5");
	return {
		data: {
			...assumed,
			minimumCertain: false,
			...given
		},
		note: assumedNote(name, like),
		extended: true
	};
}
function openAiFamily(id) {
	return Number(/^gpt-(\d+)/.exec(id)?.[1] ?? 0) >= 6 ? "openai-6" : "openai";
}
function model_cacheRules(data) {
	const minimum = {
		tokens: data.minimum,
		certain: data.minimumCertain,
		source: CACHING_SOURCE
	};
	if (data.cache.kind === "entries") {
		return {
			kind: "entries",
			minimum,
			lookback: null,
			breakpoints: {
				limit: WRITE_LIMIT,
				beyond: "latest"
			},
			needsMarker: false
		};
	}
	const granularity = data.cache.kind === "prefix" ? data.cache.granularity : 128;
	return {
		kind: "prefix",
		minimum,
		granularity
	};
}
;
function familyOf(model) {
	const { id, owner } = (0, model_name.f)(model);
	if (owner === "openai") return openAiFamily(id);
	if (owner === "anthropic") return knownModel(model).data.tokenFamily;
	return owner === "google" ? geminiFamily(id) : "other";
}
;
function anyPrefix(settings) {
	return FORMS.map((form) => ({
		provider: settings.provider,
		api: form.api,
		recognise(body, model) {
			const sure = form.recognise(body, model);
			const isTold = settings.provider !== "generic" && tells(settings, body, model);
			return sure > LEAST && isTold ? .9 + sure / 20 : sure;
		},
		tells: (body, model) => tells(settings, body, model),
		segment: (body, options) => api_segment(settings, form, body, options)
	}));
}
const LEAST = .1;
function prefixRules(settings) {
	const { minimum, granularity, source } = settings;
	return {
		kind: "prefix",
		minimum: {
			...minimum,
			source
		},
		granularity: granularity.tokens,
		...settings.wholeUnits === true && { wholeUnits: true }
	};
}
function cacheOf({ cache, source }) {
	return {
		...cache,
		sources: [source]
	};
}
function tells({ signs }, body, declared) {
	const model = declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
	return signs.models?.((0, model_name.f)(model)) === true || signs.members.some((name) => ((0, json_value.Jt)(body, name) ?? null) !== null);
}
function api_segment(settings, form, body, options) {
	const model = options?.model ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
	const found = form.pieces(body).filter(({ absent }) => absent === null);
	const members = (names) => names.map((name) => [name, (0, json_value.Jt)(body, name)]);
	const ordered = [
		(0, piece.MF)([["model", model], ...members(settings.isolates)]),
		(0, piece.FI)("tools", (0, piece.Eb)(members(settings.printed))),
		...found.map((piece) => withoutMarkers(piece, form))
	];
	const units = eachAPosition(ordered.map(({ unit }) => unit));
	const key = settings.cacheKey === null ? undefined : (0, json_value.Qq)((0, json_value.Jt)(body, settings.cacheKey));
	const isMarked = ordered.some(({ markers }) => markers.length > 0);
	const { explicit } = settings;
	return {
		provider: settings.provider,
		api: form.api,
		model,
		cache: cacheOf(settings),
		...isMarked && explicit ? explicitCut(ordered, explicit, overrideOf(options, model).breakpoints) : {
			rules: prefixRules(settings),
			breakpoints: [],
			illegal: []
		},
		tokenFamily: familyOf(ruledAs(options, model)),
		units,
		newest: newestTurn(units),
		freeForm: form.freeForm,
		continues: form.continues(body),
		notes: unsureOf(settings, model, isMarked),
		cacheKey: key === undefined ? null : {
			pointer: `/${settings.cacheKey}`,
			value: key
		},
		lifetime: settings.lifetime
	};
}
function unsureOf({ provider, explicit }, model, isMarked) {
	return [
		...provider === "generic" ? [unknownCache(model)] : [],
		...isMarked && explicit === null ? [`The markers ${whose(model)} do nothing: any common prefix is reused.`] : [],
		...isMarked && explicit === undefined ? [`Whether the markers ${whose(model)} do something is not known: they are left out.`] : []
	];
}
function unknownCache(model) {
	return `No rules of the cache ${whose(model)} are known: any common prefix is shown as reused, at worst nothing is. Declare its \`provider\` where it is one of the known ones, or what it is \`like\` under \`models\`.`;
}
function whose(model) {
	return model === "" ? "of this request" : `of '${model}'`;
}
function withoutMarkers(piece, { freeForm }) {
	const { value, markers } = unmark(piece.unit.value, chat_markers_MARKER, freeForm);
	const given = piece.markers.filter(({ path }) => path.at(-1) === chat_markers_MARKER);
	const all = [...given, ...markers];
	if (markers.length === 0) return {
		...piece,
		markers: all
	};
	return {
		...piece,
		unit: {
			...piece.unit,
			value
		},
		markers: all
	};
}
;
function carried(provider, api, { recognise = (body, model) => api.recognise(body, model), tells = () => false, adjust = () => ({}) } = {}) {
	return {
		provider,
		api: api.api,
		recognise,
		tells,
		segment(body, options) {
			const found = api.segment(body, options);
			return {
				...found,
				provider,
				...adjust(found, body, options)
			};
		}
	};
}
;
function claudeCache(body, pieces, model, options) {
	const known = knownModel(model, options);
	const { data, note, markerLimit } = known;
	const breakpoints = [];
	const illegal = [];
	let count = 0;
	for (const [unit, { unit: found, markers }] of pieces.entries()) {
		for (const marker of markers) {
			const pointer = marker.path.slice(0, -1).reduce(json_pointer.jf, found.pointer);
			const read = readMarker(marker.value);
			if (!read.legal) {
				const { rule, detail } = read;
				illegal.push({
					rule,
					pointer: (0, json_pointer.jf)(pointer, chat_markers_MARKER),
					unit,
					detail
				});
				continue;
			}
			count += 1;
			if (breakpoints.at(-1)?.unit === unit) continue;
			breakpoints.push({
				unit,
				kind: "explicit",
				pointer,
				ttl: read.ttl
			});
		}
	}
	const automatic = automaticOf(body, pieces, breakpoints);
	const last = breakpoints.at(-1);
	const all = [...breakpoints, ...automatic];
	if (count + automatic.length > markerLimit && last !== undefined) {
		const detail = `${count + automatic.length} markers, at most ${markerLimit} are accepted`;
		illegal.push({
			rule: "too-many",
			pointer: (0, json_pointer.jf)(last.pointer, chat_markers_MARKER),
			unit: last.unit,
			detail
		});
	}
	return {
		cache: claudeCacheModel(data),
		rules: cacheRules(known),
		breakpoints: all,
		illegal: [...illegal, ...wrongTtlOrder(all, markerOf)],
		note
	};
}
function automaticOf(body, pieces, explicit) {
	const marker = (0, json_value.Jt)(body, chat_markers_MARKER) ?? null;
	if (marker === null) return [];
	const read = readMarker(marker);
	const unit = pieces.findLastIndex(({ unit: { section, kind } }) => section !== "params" && kind !== "thinking");
	if (!read.legal || unit === -1 || explicit.some((found) => found.unit === unit)) return [];
	return [{
		unit,
		kind: "automatic",
		pointer: `/${chat_markers_MARKER}`,
		ttl: read.ttl
	}];
}
;
function chatParameters(body, content, model) {
	const { thinking, effort: own } = reasoningOf(body, model);
	const asked = (0, json_value.Jt)(body, "reasoning_effort") ?? undefined;
	const effort = own ?? (asked === model.defaultEffort ? undefined : asked);
	const isFirst = model.parametersFirst === true && (thinking ?? effort) !== undefined;
	const choice = (0, json_value.Jt)(body, "tool_choice");
	return {
		front: isFirst ? (0, piece.Eb)([["thinking", thinking], ["effort", effort]]) : null,
		inFrontOfMessages: [
			["tool_choice", choice === "auto" ? undefined : choice],
			["images", content.some(({ unit }) => unit.kind === "image") ? true : undefined],
			["thinking", isFirst ? undefined : thinking],
			["output_config", isFirst || effort === undefined ? undefined : (0, piece.Eb)([["effort", effort]])],
			["output_format", (0, json_value.Jt)(body, "response_format")]
		]
	};
}
;
const GATEWAYS = {
	url: "https://docs.litellm.ai/docs/tutorials/prompt_caching",
	read: "2026-11-30"
};
function claudeInChat(provider, isAsked, adjust = () => ({})) {
	const tells = (body, declared) => {
		const model = declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
		return (0, model_name.f)(model).owner === "anthropic" && isAsked(model, body);
	};
	const api = provider === "anthropic" ? "chat" : "claude-chat";
	return {
		provider,
		api,
		tells,
		recognise(body, model) {
			const sure = recogniseChat(omitMarker(body), model);
			if (sure === 0 || !isClaude(body, model)) return 0;
			const isChat = anthropicMessages.recognise(body, model) <= .1 || marksMessages(body);
			return isChat ? .9 : Math.min(sure, .3);
		},
		segment(body, options) {
			const found = {
				...claude_chat_api_segment(body, options),
				provider,
				api
			};
			return {
				...found,
				...adjust(found, options)
			};
		}
	};
}
function isClaude(body, declared) {
	return (0, model_name.f)(declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "").owner === "anthropic";
}
function omitMarker(body) {
	return (0, json_value.Gv)(body) ? (0, json_value.cJ)(body, chat_markers_MARKER) : body;
}
function isLiteLlm(model, body) {
	return /^anthropic\/claude-/i.test(model) && (/-\d{1,2}-\d{1,2}(?!\d)/.test(model) || marksMessages(body));
}
function claude_chat_api_segment(body, options) {
	const model = options?.model ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
	const { data } = knownModel(model, options);
	const found = withToolTokens(markedPieces(body), choiceOf(body), data.id);
	const behind = found.findIndex(({ unit }) => unit.section === "messages");
	const messages = behind === -1 ? found.length : behind;
	const { front, inFrontOfMessages } = chatParameters(body, found, data);
	const ordered = [
		(0, piece.MF)([["model", model]]),
		...front === null ? [] : [(0, piece.FI)("tools", front)],
		...found.slice(0, messages),
		(0, piece.FI)("messages", (0, piece.Eb)(inFrontOfMessages)),
		...found.slice(messages)
	];
	const units = eachAPosition(ordered.map(({ unit }) => unit));
	const { note, ...cache } = claudeCache(body, ordered, model, options);
	return {
		...cache,
		model,
		tokenFamily: knownModel(ruledAs(options, model)).data.tokenFamily,
		units,
		newest: newestTurn(units),
		freeForm: content_FREE_FORM,
		continues: null,
		shedsThinking: data.priorThinking === "last-turn",
		cacheKey: null,
		notes: [...note === null ? [] : [note], CARRIED]
	};
}
const CARRIED = "Claude in the form of Chat Completions: a gateway hands it on, and its cache_control counts as at Claude.";
;
function namespaceOf(body, model, keyIsolates) {
	return (0, piece.MF)([
		["model", model],
		["service_tier", unless((0, json_value.Jt)(body, "service_tier"), "auto")],
		["prompt_cache_key", keyIsolates ? (0, json_value.Jt)(body, "prompt_cache_key") : undefined]
	]);
}
function responsesParameters(body) {
	return parameters_hidden([
		["reasoning", parameters_nested([["effort", (0, json_value.rO)(body, "reasoning", "effort")]])],
		["text", parameters_nested([["verbosity", unless((0, json_value.rO)(body, "text", "verbosity"), "medium")], ["format", format((0, json_value.rO)(body, "text", "format"))]])],
		["parallel_tool_calls", unless((0, json_value.Jt)(body, "parallel_tool_calls"), true)]
	]);
}
function parameters_chatParameters(body) {
	return parameters_hidden([
		["reasoning_effort", (0, json_value.Jt)(body, "reasoning_effort")],
		["verbosity", unless((0, json_value.Jt)(body, "verbosity"), "medium")],
		["response_format", format((0, json_value.Jt)(body, "response_format"))],
		["parallel_tool_calls", unless((0, json_value.Jt)(body, "parallel_tool_calls"), true)]
	]);
}
function parameters_hidden(members) {
	return (0, piece.FI)("tools", (0, piece.Eb)(members));
}
function parameters_nested(members) {
	const filled = members.filter(([, value]) => value !== undefined && value !== null);
	return filled.length === 0 ? undefined : (0, piece.Eb)(filled);
}
function unless(value, usual) {
	return value === usual ? undefined : value;
}
function format(value) {
	return (0, json_value.Jt)(value, "type") === "text" ? undefined : value;
}
;
function usesBreakpoints(body, member) {
	if (((0, json_value.Jt)(body, "prompt_cache_options") ?? null) !== null) return true;
	return (0, json_value.ld)((0, json_value.Jt)(body, member)).some((message) => (0, json_value.ld)((0, json_value.Jt)(message, "content")).some((part) => (0, json_value.Jt)(part, content_MARKER) !== undefined));
}
function envelope_onMessages(body, member) {
	return (0, json_value.ld)((0, json_value.Jt)(body, member)).flatMap((message, index) => {
		const isMessage = ["message", undefined].includes((0, json_value.Qq)((0, json_value.Jt)(message, "type")));
		if (!isMessage || ((0, json_value.Jt)(message, content_MARKER) ?? null) === null) return [];
		const pointer = (0, json_pointer.jf)((0, json_pointer.jf)(`/${member}`, index), content_MARKER);
		const detail = `${content_MARKER} belongs on a part of the message, not on the message`;
		return [{
			rule: "on-message",
			pointer,
			unit: null,
			detail
		}];
	});
}
;
function isOpenAi(body, member, declared) {
	const { id, owner } = (0, model_name.f)(declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "");
	if (id === "" || owner === "openai" && !id.startsWith("gpt-oss")) return true;
	if (owner !== null) return false;
	if (member === "input" || usesBreakpoints(body, member)) return true;
	return ((0, json_value.Jt)(body, "prompt_cache_retention") ?? null) !== null;
}
;
function eligibleEndings(units) {
	return units.flatMap((unit, at) => isEligible(unit, units[at + 1]) ? [at] : []);
}
function isEligible(unit, next) {
	if (unit.section === "system") {
		return isDeveloperMessage(unit) && next?.section !== "system";
	}
	if (unit.section !== "messages" || unit.role !== "user") return false;
	if (unit.kind === "tool-result") return next?.kind !== "tool-result";
	return next === undefined || next.index !== unit.index;
}
function isDeveloperMessage(unit) {
	return /^\/(?:input|messages)\//.test(unit.pointer);
}
const EARLIER_ENDINGS = 20;
function earlierEndings(units) {
	const endings = eligibleEndings(units);
	const latest = endings.slice(-EARLIER_ENDINGS - 1);
	const leading = endings.filter((at) => units[at]?.section === "system");
	return [...new Set([...leading, ...latest])];
}
;
const options_LIFETIMES = {
	responses: ["30m", "12h"],
	chat: ["30m"]
};
const PART_LIFETIMES = ["30m", "12h"];
const SDK_SOURCE = {
	url: "https://www.npmjs.com/package/openai/v/7.59.0",
	read: "2026-11-30"
};
const OPTIONS = "/prompt_cache_options";
function cacheOptions(body, api, data) {
	const options = (0, json_value.Jt)(body, "prompt_cache_options") ?? null;
	const usual = {
		mode: "implicit",
		ttl: "30m"
	};
	if (options === null) return {
		...usual,
		illegal: retention(body, data)
	};
	if (data.cache.kind !== "entries") {
		const refused = field(OPTIONS, "prompt_cache_options needs GPT-5.6 or later");
		return {
			...usual,
			illegal: [refused, ...retention(body, data)]
		};
	}
	const mode = (0, json_value.rO)(options, "mode") ?? "implicit";
	const ttl = (0, json_value.rO)(options, "ttl") ?? "30m";
	const lifetimes = options_LIFETIMES[api];
	const known = lifetimes.find((candidate) => candidate === ttl);
	return {
		mode: mode === "explicit" ? "explicit" : "implicit",
		ttl: known ?? "30m",
		illegal: [
			...mode === "implicit" || mode === "explicit" ? [] : [field(`${OPTIONS}/mode`, "the modes are 'implicit' and 'explicit'")],
			...known === undefined ? [lifetime(`${OPTIONS}/ttl`, lifetimes)] : [],
			...api === "chat" ? onlyResponses(options) : [],
			...retention(body, data)
		]
	};
}
function retentionOf(body, { data, extended }) {
	if (data.cache.kind === "entries") return null;
	const asked = extended && (0, json_value.Jt)(body, "prompt_cache_retention") === "24h";
	return asked || data.retention.length === 1 ? "24h" : null;
}
function retentionNote(body, model, { data, extended }) {
	if (extended || data.cache.kind === "entries" || (0, json_value.Jt)(body, "prompt_cache_retention") !== "24h") return [];
	return [`prompt_cache_retention: 24h is not documented for '${model}': the usual life of 5 to 10 minutes is assumed. Where it holds, declare \`retention: [in_memory, 24h]\` of this model under \`models\`.`];
}
function lifetime(pointer, lifetimes, unit = null) {
	const detail = `the only lifetimes here are ${lifetimes.join(" and ")}`;
	return {
		rule: "unsupported-ttl",
		pointer,
		unit,
		detail
	};
}
function onlyResponses(options) {
	return ["prewarm", "comparison_response_id"].filter((name) => ((0, json_value.Jt)(options, name) ?? null) !== null).map((name) => field(`${OPTIONS}/${name}`, `${name} exists in the Responses API only`));
}
function retention(body, data) {
	const value = (0, json_value.Jt)(body, "prompt_cache_retention") ?? null;
	if (value === null || typeof value === "string" && data.retention.includes(value)) return [];
	const detail = `prompt_cache_retention may be ${data.retention.join(" or ")} with this model`;
	return [{
		rule: "unsupported-ttl",
		pointer: "/prompt_cache_retention",
		unit: null,
		detail
	}];
}
function field(pointer, detail) {
	return {
		rule: "unsupported-field",
		pointer,
		unit: null,
		detail
	};
}
;
function breakpoints_layoutOf(pieces, units, api, data, options) {
	const explicit = [];
	const illegal = [];
	let unit = -1;
	for (const { unit: found, markers, absent } of pieces) {
		if (absent === null) unit += 1;
		const at = absent === null ? unit : null;
		for (const marker of markers) {
			const carrier = marker.path.slice(0, -1).reduce(json_pointer.jf, found.pointer);
			const pointer = (0, json_pointer.jf)(carrier, content_MARKER);
			const wrong = fault(marker, found, api, data);
			if (wrong !== null) illegal.push({
				...wrong,
				pointer,
				unit: at
			});
			if (wrong !== null || at === null) continue;
			const asked = (0, json_value.Jt)(marker.value, "ttl") ?? options.ttl;
			const known = PART_LIFETIMES.find((candidate) => candidate === asked);
			const ttl = options_LIFETIMES[api].find((candidate) => candidate === known) ?? options_LIFETIMES[api][0];
			if (known === undefined || ttl === undefined) illegal.push(lifetime((0, json_pointer.jf)(pointer, "ttl"), PART_LIFETIMES, at));
			else if (explicit.at(-1)?.unit !== at) {
				explicit.push({
					unit: at,
					kind: "explicit",
					pointer: carrier,
					ttl
				});
			}
		}
	}
	const considered = explicit.filter((_, at) => at < LOOKUPS.first || at >= explicit.length - LOOKUPS.latest);
	return {
		breakpoints: [...considered, ...implicit(units, data, options, considered)].toSorted((a, b) => a.unit - b.unit),
		illegal
	};
}
function implicit(units, data, { mode, ttl }, explicit) {
	if (data.cache.kind !== "entries" || mode === "explicit") return [];
	const at = eligibleEndings(units).at(-1);
	const unit = at === undefined ? undefined : units[at];
	if (at === undefined || unit === undefined) return [];
	if (explicit.some((found) => found.unit === at)) return [];
	return [{
		unit: at,
		kind: "implicit",
		pointer: unit.pointer,
		ttl
	}];
}
const MARKABLE = {
	responses: new Set([
		"input_text",
		"input_image",
		"input_file"
	]),
	chat: new Set([
		"text",
		"image_url",
		"input_audio",
		"file"
	])
};
function fault(marker, unit, api, data) {
	if (data.cache.kind !== "entries") {
		return {
			rule: "unsupported-field",
			detail: `${content_MARKER} needs GPT-5.6 or later`
		};
	}
	if (!isMarkable(marker, unit, api)) {
		const detail = `${content_MARKER} belongs on an input part: text, image or file of a message`;
		return {
			rule: "unsupported-field",
			detail
		};
	}
	if (!(0, json_value.Gv)(marker.value) || (0, json_value.Jt)(marker.value, "mode") !== "explicit") {
		return {
			rule: "unsupported-field",
			detail: `${content_MARKER} must be { mode: 'explicit' }`
		};
	}
	return null;
}
function isMarkable(marker, unit, api) {
	if (unit.role === "assistant" || unit.role === null) return false;
	const path = marker.path.slice(0, -1);
	const carrier = path.reduce((value, token) => typeof token === "number" ? (0, json_value.ld)(value)[token] : (0, json_value.Jt)(value, token), unit.value);
	const inside = unit.kind === "tool-result" ? path.length === 2 : path.length === 0;
	return inside && MARKABLE[api].has((0, json_value.Jt)(carrier, "type"));
}
;
const EXPECTED = {
	...assumptions.tZ,
	requestsPerMachine: 15
};
const OPENAI_CACHE = {
	expected: EXPECTED,
	worst: {
		...EXPECTED,
		visibilityDelay: 30,
		refresh: "matched"
	},
	sources: [
		CACHING_SOURCE,
		{
			url: "https://github.com/askalf/dario/issues/1259",
			read: "2026-11-23"
		},
		{
			url: "https://github.com/openai/codex/issues/35300",
			read: "2026-11-23"
		},
		{
			url: "https://github.com/BerriAI/litellm/pull/37628",
			read: "2026-11-23"
		},
		{
			url: "https://github.com/ax-llm/ax/pull/573",
			read: "2026-11-23"
		},
		{
			url: "https://github.com/aaif-goose/goose/pull/10993",
			read: "2026-11-23"
		}
	]
};
const READS_BLOCKS = {
	when: "read",
	under: 6400,
	note: "OpenAI puts tokens of its own in front of a prompt, which no page counts: two measurements read one block of 128 tokens less than the prompt alone has (coder/coder; community.openai.com/t/973127)."
};
const READS_LOOKUPS = {
	when: "missed",
	note: "By OpenAI's guide another message reads nothing without an explicit breakpoint, and openai/codex issue 35300 measured that; BerriAI/litellm pull 37628, ax-llm/ax pull 573 and aaif-goose/goose pull 10993 measured that the leading developer messages were read all the same. The guide is followed here."
};
function openAiCacheModel(kind, looksUp) {
	if (looksUp) return {
		...OPENAI_CACHE,
		contradicted: READS_LOOKUPS
	};
	return kind === "prefix" ? {
		...OPENAI_CACHE,
		contradicted: READS_BLOCKS
	} : OPENAI_CACHE;
}
;
function segmentRequest(body, api, options, ordered) {
	const model = options?.model ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
	const member = api === "chat" ? "messages" : "input";
	const known = model_knownModel(model, usesBreakpoints(body, member), options);
	const { data, note } = known;
	const { head, messages } = ordered(data);
	const front = [namespaceOf(body, model, data.cache.kind === "entries"), ...head];
	const pieces = [...front, ...messages];
	const first = placed(front);
	const memory = options?.memory;
	const place = (more, before) => placed(more, before.at(-1) ?? first.at(-1));
	const units = first.concat(memory === undefined ? place(messages, []) : memory.units(messages.filter(isThere), String(first.at(-1)?.position), place));
	const cache = cacheOptions(body, api, data);
	const layout = breakpoints_layoutOf(pieces, units, api, data, cache);
	const lookups = data.cache.kind === "entries" && cache.mode === "implicit" ? earlierEndings(units) : [];
	const looksUp = lookups.some((unit) => units[unit]?.section === "system") && layout.breakpoints.every(({ kind }) => kind === "implicit");
	return {
		provider: "openai",
		api,
		model,
		cache: openAiCacheModel(data.cache.kind, looksUp),
		rules: model_cacheRules(data),
		tokenFamily: openAiFamily((0, model_name.f)(ruledAs(options, model)).id),
		units,
		breakpoints: layout.breakpoints,
		newest: newestTurn(units),
		illegal: [
			...cache.illegal,
			...layout.illegal,
			...envelope_onMessages(body, member)
		],
		freeForm: content_FREE_FORM,
		continues: storedConversation(body),
		notes: [
			...note === null ? [] : [note],
			...retentionNote(body, model, known),
			...notes_notesOn(body, api)
		],
		cacheKey: cacheKeyOf(body),
		lookups,
		lifetime: retentionOf(body, known),
		shedsThinking: data.reasoning === "current_turn"
	};
}
function cacheKeyOf(body) {
	for (const name of ["prompt_cache_key", "user"]) {
		const value = (0, json_value.Qq)((0, json_value.Jt)(body, name));
		if (value !== undefined) return {
			pointer: `/${name}`,
			value
		};
	}
	return null;
}
function placed(pieces, before) {
	return eachAPosition(pieces.filter(isThere).map(({ unit }) => unit), before);
}
function isThere({ absent }) {
	return absent === null;
}
;
const openaiChat = {
	provider: "openai",
	api: "chat",
	recognise: recogniseChat,
	tells: (body, model) => isOpenAi(body, "messages", model),
	segment: (body, options) => segmentRequest(body, "chat", options, () => ({
		head: [
			parameters_chatParameters(body),
			...toolPieces(body, "tools"),
			...toolPieces(body, "functions")
		],
		messages: chatPieces(body, options?.memory)
	}))
};
;
const openaiResponses = {
	provider: "openai",
	api: "responses",
	recognise: recogniseResponses,
	tells: (body, model) => isOpenAi(body, "input", model),
	segment: (body, options) => segmentRequest(body, "responses", options, (data) => ({
		head: [
			responsesParameters(body),
			...toolPieces(body, "tools"),
			...instructionPieces(body)
		],
		messages: inputPieces(body, keepsReasoning(body, data), options?.memory)
	}))
};
function keepsReasoning(body, data) {
	const context = (0, json_value.rO)(body, "reasoning", "context") ?? "auto";
	return (context === "auto" ? data.reasoning : context) !== "current_turn";
}
;
const api_CACHING = {
	url: "https://learn.microsoft.com/azure/foundry/openai/how-to/prompt-caching",
	read: "2026-11-23"
};
const api_LIFETIME = "30m";
function adjust(found, body) {
	return {
		breakpoints: found.breakpoints.map((breakpoint) => breakpoint.ttl === null ? breakpoint : {
			...breakpoint,
			ttl: api_LIFETIME
		}),
		illegal: [...found.illegal.filter((each) => !isIgnored(each, found)), ...longer(found, body)],
		notes: [...found.notes, ...found.illegal.some((each) => isIgnored(each, found)) ? [IGNORED] : []]
	};
}
const RETENTION = "/prompt_cache_retention";
const IGNORED = "prompt_cache_retention does nothing on Azure from GPT-5.6 on: prompt_cache_options.ttl takes its place.";
function isIgnored({ pointer }, { rules }) {
	return rules.kind === "entries" && pointer === RETENTION;
}
function longer({ breakpoints }, body) {
	const fault = {
		rule: "unsupported-ttl",
		detail: `the only lifetime on Azure is ${api_LIFETIME}`
	};
	if ((0, json_value.rO)(body, "prompt_cache_options", "ttl") === "12h") {
		return [{
			...fault,
			pointer: "/prompt_cache_options/ttl",
			unit: null
		}];
	}
	return breakpoints.filter(({ kind, ttl }) => kind === "explicit" && ttl === "12h").map(({ pointer, unit }) => ({
		...fault,
		pointer: `${pointer}/${content_MARKER}/ttl`,
		unit
	}));
}
const api_tells = (body) => (0, json_value.Jt)(body, "data_sources") !== undefined;
const AZURE = [
	carried("azure", openaiResponses, {
		tells: api_tells,
		adjust
	}),
	claudeInChat("azure", (model) => (0, model_name.f)(model).path[0] === "azure_ai"),
	carried("azure", openaiChat, {
		tells: api_tells,
		adjust
	}),
	carried("azure", anthropicMessages)
];
;
const models_CACHING = {
	url: "https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html",
	read: "2026-09-30"
};
const CLAUDE_CACHING = {
	url: "https://platform.claude.com/docs/en/build-with-claude/prompt-caching",
	read: "2026-10-08"
};
const CHECKPOINT_LIMIT = 4;
const models_LIFETIMES = ["5m", "1h"];
const CLAUDE_LOOKBACK = 20;
const NOVA_LOOKBACK = 1;
const CLAUDE = [
	{
		id: "claude-fable-5-1",
		minimum: 512,
		certain: true
	},
	{
		id: "claude-fable-5",
		minimum: 512,
		certain: true
	},
	{
		id: "claude-mythos-5-1",
		minimum: 512,
		certain: true
	},
	{
		id: "claude-mythos-5",
		minimum: 512,
		certain: true
	},
	{
		id: "claude-mythos-preview",
		minimum: 4096,
		certain: true
	},
	{
		id: "claude-opus-5-5",
		minimum: 512,
		certain: false
	},
	{
		id: "claude-sonnet-5-5",
		minimum: 512,
		certain: false
	},
	{
		id: "claude-haiku-5-5",
		minimum: 512,
		certain: false
	},
	{
		id: "claude-opus-5",
		minimum: 512,
		certain: true
	},
	{
		id: "claude-opus-4-8",
		minimum: 1024,
		certain: true
	},
	{
		id: "claude-opus-4-7",
		minimum: 4096,
		certain: true
	},
	{
		id: "claude-opus-4-6",
		minimum: 4096,
		certain: true
	},
	{
		id: "claude-opus-4-5",
		minimum: 4096,
		certain: true
	},
	{
		id: "claude-sonnet-5",
		minimum: 1024,
		certain: true
	},
	{
		id: "claude-sonnet-4-6",
		minimum: 1024,
		certain: true
	},
	{
		id: "claude-sonnet-4-5",
		minimum: 1024,
		certain: false
	},
	{
		id: "claude-haiku-4-5",
		minimum: 4096,
		certain: true
	},
	{
		id: "claude-3-7-sonnet",
		minimum: 1024,
		certain: true
	}
];
const TOOL_SOURCE = {
	url: "https://github.com/LibreChat-AI/agents/pull/253",
	read: "2026-11-23"
};
const NOVA = {
	id: "nova",
	minimum: 1024,
	certain: false
};
const WITHOUT_AUTOMATIC = /^claude-(?:3-|[a-z]+-4(?:-[0-6])?$)/;
const HOUR_SOURCE = {
	url: "https://github.com/earendil-works/pi/pull/1570",
	read: "2026-11-23"
};
function hourOf(id) {
	if (/^nova(?:-|$)|^claude-(?:3-|[a-z]+-4(?:-[01])?$)/.test(id)) return "refused";
	return /^claude-[a-z]+-4-5$/.test(id) ? "kept" : "unclear";
}
function minimumOf({ minimum, certain }) {
	return {
		tokens: minimum,
		certain,
		source: models_CACHING
	};
}
;
function bedrockModel(written, options) {
	const name = (0, model_name.f)(ruledAs(options, written));
	const { id } = name;
	const lifetimes = models_LIFETIMES.slice(0, hourOf(id) === "refused" ? 1 : 2);
	const checkpointLimit = overrideOf(options, written).breakpoints ?? CHECKPOINT_LIMIT;
	const rules = (models, lookback) => ({
		kind: "entries",
		minimum: minimumOf(models),
		lookback,
		breakpoints: {
			limit: checkpointLimit,
			beyond: "reject"
		},
		needsMarker: true
	});
	if (/^nova(?:-|$)/.test(id)) {
		return {
			id,
			claude: null,
			rules: rules(NOVA, NOVA_LOOKBACK),
			tokenFamily: "other",
			keepsThinking: true,
			toolCheckpoints: false,
			checkpointLimit,
			lifetimes,
			note: null
		};
	}
	const listed = relativeOf(CLAUDE, id);
	const { data, note } = knownModel(written, options);
	const isListed = listed?.kind === "same";
	const nearest = listed?.row ?? {
		id,
		minimum: data.minimum,
		certain: false
	};
	return {
		id,
		claude: data,
		rules: rules(isListed ? nearest : {
			...nearest,
			certain: false
		}, CLAUDE_LOOKBACK),
		tokenFamily: data.tokenFamily,
		keepsThinking: data.priorThinking === "kept",
		toolCheckpoints: true,
		checkpointLimit,
		lifetimes,
		note: isListed ? null : unlisted(name, note)
	};
}
function unlisted(name, note) {
	const { written, owner, id } = name;
	if (owner !== null && owner !== "anthropic") return `No prompt cache is documented for '${written}' on Bedrock: the rules of Claude are shown.`;
	return note ?? `The minimum of '${id}' on Bedrock is not known: that of Claude's own API is assumed.`;
}
function hourNote({ id }, asked) {
	if (!asked || hourOf(id) !== "unclear") return [];
	return [`AWS lists a lifetime of 1h for Claude 4.5 only: for '${id}' it may be refused, or shortened to 5m.`];
}
;
const recognise_OWN_BLOCKS = [
	"toolUse",
	"toolResult",
	"reasoningContent",
	"cachePoint",
	"guardContent"
];
const BLOCKS = [
	...recognise_OWN_BLOCKS,
	"text",
	"image",
	"document",
	"video",
	"audio",
	"searchResult"
];
const OWN_MEMBERS = [
	"toolConfig",
	"inferenceConfig",
	"additionalModelRequestFields",
	"guardrailConfig"
];
const bedrock_recognise_SAMPLE = 50;
function recogniseConverse(body, declared) {
	const sure = recogniseBlocks(body, declared);
	return isNova(body) ? Math.min(sure, .3) : sure;
}
function recogniseNova(body, declared) {
	return isNova(body) ? recogniseBlocks(body, declared) : 0;
}
function recogniseBlocks(body, declared) {
	if (!(0, json_value.Gv)(body) || (0, json_value.Jt)(body, "contents") !== undefined || (0, json_value.Jt)(body, "input") !== undefined) return 0;
	const messages = (0, json_value.Jt)(body, "messages");
	if (messages !== undefined && !(0, json_value.cy)(messages)) return 0;
	const sample = (0, json_value.ld)(messages).slice(0, bedrock_recognise_SAMPLE);
	if (sample[0] !== undefined && !contentOf(sample[0]).slice(0, 1).every(isBlock)) return 0;
	const blocks = [...(0, json_value.ld)((0, json_value.Jt)(body, "system")).slice(0, bedrock_recognise_SAMPLE), ...sample.flatMap((message) => contentOf(message).slice(0, bedrock_recognise_SAMPLE))];
	const listed = [...blocks, ...(0, json_value.ld)((0, json_value.rO)(body, "toolConfig", "tools"))];
	if (listed.length === 0 || !blocks.every(isBlock)) return 0;
	if (OWN_MEMBERS.some((name) => (0, json_value.Jt)(body, name) !== undefined)) return 1;
	if (blocks.some((block) => recognise_OWN_BLOCKS.some((name) => (0, json_value.Jt)(block, name) !== undefined))) return 1;
	const model = declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "modelId")) ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
	if ((0, json_value.Jt)(body, "modelId") !== undefined || isBedrockId(model)) return 1;
	return (0, json_value.Jt)(body, "schemaVersion") !== undefined ? .9 : .5;
}
const ID = /^(?:(?:us|eu|ap|apac|jp|au|ca|sa|global|us-gov)\.)?(anthropic|amazon|openai|meta|mistral|deepseek|cohere|ai21|qwen)\.[a-z]/;
function isBedrockId(model) {
	return isArn(model) || ID.test(model);
}
function isArn(model) {
	return model.startsWith("arn:aws");
}
function vendorOf(model) {
	return ID.exec(model.replace(/^bedrock\/(?:.*\/)?(?!.*:.*\/)/, ""))?.[1] ?? null;
}
function isOnBedrock(model) {
	const { vendor, path } = (0, model_name.f)(model);
	if (path.some((part) => part.includes("vertex"))) return false;
	return isArn(model) || vendor === "anthropic" || path[0] === "bedrock";
}
function contentOf(message) {
	const content = (0, json_value.Jt)(message, "content");
	return (0, json_value.cy)(content) ? content : [content ?? null];
}
function isBlock(block) {
	return (0, json_value.Jt)(block, "type") === undefined && BLOCKS.some((name) => (0, json_value.Jt)(block, name) !== undefined);
}
function isNova(body) {
	const inference = (0, json_value.Jt)(body, "inferenceConfig");
	return (0, json_value.Jt)(body, "schemaVersion") !== undefined || [
		"max_new_tokens",
		"top_p",
		"top_k"
	].some((name) => (0, json_value.Jt)(inference, name) !== undefined);
}
;
function recogniseClaude(body, declared) {
	const sure = anthropicMessages.recognise(body, declared);
	if (sure === 0 || recogniseBlocks(body, declared) > 0) return 0;
	if (isVersioned(body)) return 1;
	if (sure <= .1 || marksMessages(body)) return Math.min(sure, .1);
	return tellsBedrock(body, declared) ? 1 : sure;
}
function tellsBedrock(body, declared) {
	if (isVersioned(body)) return true;
	const model = declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
	return isArn(model) || isOnBedrock(model) && (0, model_name.f)(model).owner === "anthropic";
}
function isVersioned(body) {
	const version = (0, json_value.Qq)((0, json_value.Jt)(body, "anthropic_version"));
	return version !== undefined && !version.startsWith("vertex-");
}
function segmentClaude(body, options) {
	const found = anthropicMessages.segment(body, options);
	const model = bedrockModel(found.model, options);
	const refused = WITHOUT_AUTOMATIC.test(model.id) ? claude_automaticOf(body) : [];
	const tooLong = found.breakpoints.filter(({ ttl }) => !isTaken(ttl, model));
	const kept = found.breakpoints.filter(({ kind, ttl }) => isTaken(ttl, model) && (kind !== "automatic" || refused.length === 0));
	return {
		...found,
		provider: "bedrock",
		api: "invoke-claude",
		rules: model.rules,
		units: eachAPosition(found.units),
		breakpoints: kept,
		illegal: [
			...found.illegal,
			...refused,
			...tooLong.map((marker) => overlong(marker, model))
		],
		notes: [...new Set([
			...model.note === null ? [] : [model.note],
			...hourNote(model, kept.some(({ ttl }) => ttl === "1h")),
			...found.notes
		])]
	};
}
function isTaken(ttl, { lifetimes }) {
	return ttl === null || lifetimes.includes(ttl);
}
function overlong({ pointer, unit, kind }, { lifetimes }) {
	const detail = `the lifetimes of this model on Bedrock are ${lifetimes.join(" and ")}`;
	const marker = kind === "automatic" ? pointer : (0, json_pointer.jf)(pointer, "cache_control");
	return {
		rule: "unsupported-ttl",
		pointer: marker,
		unit,
		detail
	};
}
function claude_automaticOf(body) {
	if (((0, json_value.Jt)(body, "cache_control") ?? null) === null) return [];
	const detail = "this model takes no automatic caching on Bedrock: mark a block";
	return [{
		rule: "unsupported-field",
		pointer: "/cache_control",
		unit: null,
		detail
	}];
}
;
const BEDROCK_CACHE = {
	expected: assumptions.tZ,
	worst: {
		...assumptions.tZ,
		visibilityDelay: 2,
		refresh: "matched"
	},
	sources: [models_CACHING, CLAUDE_CACHING]
};
;
function checkpoints_layoutOf(entries, model) {
	const breakpoints = [];
	const illegal = [];
	let index = -1;
	let ended = null;
	let count = 0;
	for (const entry of entries) {
		if (entry.kind === "unit") {
			if (!entry.absent) index += 1;
			if (!entry.absent && entry.unit.section !== "params") ended = index;
			continue;
		}
		const { pointer } = entry;
		const isOnTool = pointer.startsWith("/toolConfig/");
		const read = isOnTool && !model.toolCheckpoints ? ON_TOOL : readCheckpoint(entry.value, model.lifetimes);
		if (typeof read === "object") {
			illegal.push({
				...read,
				pointer,
				unit: ended
			});
			continue;
		}
		count += 1;
		if (count === model.checkpointLimit + 1) illegal.push(checkpoints_tooMany(entries, pointer, ended, model.checkpointLimit));
		if (ended === null || breakpoints.at(-1)?.unit === ended) continue;
		breakpoints.push({
			unit: ended,
			kind: "explicit",
			pointer,
			ttl: read
		});
	}
	return {
		breakpoints,
		illegal: [...illegal, ...wrongTtlOrder(breakpoints, ({ pointer }) => pointer)]
	};
}
const ON_TOOL = {
	rule: "unsupported-field",
	detail: "this model takes no cachePoint among the tools: one behind the system prompt holds them too"
};
function readCheckpoint(value, lifetimes) {
	if (!(0, json_value.Gv)(value) || (0, json_value.Jt)(value, "type") !== "default") {
		return {
			rule: "unsupported-field",
			detail: "cachePoint must be { type: 'default' }"
		};
	}
	const ttl = (0, json_value.Jt)(value, "ttl") ?? lifetimes[0];
	const known = lifetimes.find((candidate) => candidate === ttl);
	if (known !== undefined) return known;
	const given = (0, json_value.Qq)(ttl) ?? "a value that is no string";
	const detail = `the lifetimes of this model are ${lifetimes.join(" and ")}, not ${given}`;
	return {
		rule: "unsupported-ttl",
		detail
	};
}
function checkpoints_tooMany(entries, pointer, unit, limit) {
	const all = entries.filter(({ kind }) => kind === "checkpoint").length;
	const detail = `${all} markers, at most ${limit} are accepted`;
	return {
		rule: "too-many",
		pointer,
		unit,
		detail
	};
}
;
const CHECKPOINT = "cachePoint";
const bedrock_content_FREE_FORM = new Set([
	"json",
	"input",
	"schema"
]);
function blockEntries(list, place) {
	if (list === undefined || list === null) return [];
	if (!(0, json_value.cy)(list)) return [unitEntry(list, place.pointer, {
		...place,
		index: 0
	})];
	return list.flatMap((block, at) => {
		const pointer = (0, json_pointer.jf)(place.pointer, at);
		const marker = (0, json_value.Jt)(block, CHECKPOINT) ?? null;
		const content = (0, json_value.Gv)(block) ? (0, json_value.cJ)(block, CHECKPOINT) : block;
		const isMarkerOnly = (0, json_value.Gv)(content) && (0, json_value.jO)(content).length === 0;
		const index = place.index ?? at;
		return [...isMarkerOnly && (0, json_value.Jt)(block, CHECKPOINT) !== undefined ? [] : [unitEntry(content, pointer, {
			...place,
			index
		})], ...marker === null ? [] : [{
			kind: "checkpoint",
			pointer: (0, json_pointer.jf)(pointer, CHECKPOINT),
			value: marker
		}]];
	});
}
const WRAPPERS = [
	[["toolUse"], "tool-call"],
	[["toolResult"], "tool-result"],
	[["reasoningContent", "reasoningText"], "thinking"],
	[["reasoningContent"], "thinking"]
];
const content_KINDS = new Map([
	["text", "text"],
	["image", "image"],
	["document", "document"],
	["searchResult", "document"]
]);
function unitEntry(block, pointer, place) {
	const { section, index, role, frame } = place;
	const isTool = section === "tools";
	const wrapped = isTool ? null : unwrapped(block);
	const kind = isTool ? "tool" : wrapped?.kind ?? content_kindOf(block);
	const unit = {
		section,
		kind,
		index,
		pointer: (wrapped?.path ?? []).reduce(json_pointer.jf, pointer),
		shorthand: null,
		role,
		name: isTool ? toolName(block) : null,
		value: wrapped?.value ?? block,
		frame,
		replayed: role === "assistant",
		...kind === "tool-result" ? { replayedMembers: ["toolUseId"] } : {}
	};
	return {
		kind: "unit",
		unit,
		absent: false
	};
}
function unwrapped(block) {
	for (const [path, kind] of WRAPPERS) {
		let value = block;
		for (const name of path) {
			value = (0, json_value.Gv)(value) && (0, json_value.jO)(value).length === 1 ? (0, json_value.Jt)(value, name) : undefined;
		}
		if ((0, json_value.Gv)(value)) return {
			path,
			kind,
			value
		};
	}
	return null;
}
function content_kindOf(block) {
	for (const [name, kind] of content_KINDS) if ((0, json_value.Jt)(block, name) !== undefined) return kind;
	return "other";
}
function toolName(tool) {
	const name = (0, json_value.Jt)((0, json_value.Jt)(tool, "toolSpec"), "name") ?? (0, json_value.Jt)((0, json_value.Jt)(tool, "systemTool"), "name");
	return typeof name === "string" ? name : null;
}
;
function toolEntries(body) {
	return blockEntries((0, json_value.rO)(body, "toolConfig", "tools"), {
		section: "tools",
		index: null,
		pointer: "/toolConfig/tools",
		role: null,
		frame: ""
	});
}
function systemEntries(body) {
	return blockEntries((0, json_value.Jt)(body, "system"), {
		section: "system",
		index: null,
		pointer: "/system",
		role: "system",
		frame: "system"
	});
}
function messageEntries(body, keepsThinking) {
	const messages = (0, json_value.Jt)(body, "messages");
	if (messages === undefined || messages === null) return [];
	const list = (0, json_value.cy)(messages) ? messages : [messages];
	const lastTurn = keepsThinking ? 0 : messages_lastQuestion(list);
	return list.flatMap((message, index) => {
		const pointer = (0, json_value.cy)(messages) ? (0, json_pointer.jf)("/messages", index) : "/messages";
		const found = ofMessage(message, index, pointer);
		return index < lastTurn ? found.map(messages_withoutThinking) : found;
	});
}
function ofMessage(message, index, pointer) {
	const role = (0, json_value.Qq)((0, json_value.Jt)(message, "role")) ?? "";
	const place = {
		section: "messages",
		index,
		role: messages_roleOf(role),
		frame: role
	};
	const content = (0, json_value.Jt)(message, "content");
	if ((0, json_value.cy)(content)) {
		return blockEntries(content, {
			...place,
			pointer: (0, json_pointer.jf)(pointer, "content")
		});
	}
	const isText = typeof content === "string";
	const unit = {
		...place,
		kind: isText ? "text" : "other",
		pointer: isText ? (0, json_pointer.jf)(pointer, "content") : pointer,
		shorthand: isText ? "/text" : null,
		name: null,
		value: isText ? { text: content } : message,
		replayed: role === "assistant"
	};
	return [{
		kind: "unit",
		unit,
		absent: false
	}];
}
function messages_roleOf(role) {
	return role === "user" || role === "assistant" || role === "system" ? role : null;
}
function messages_lastQuestion(messages) {
	const found = messages.findLastIndex((message) => {
		if ((0, json_value.Jt)(message, "role") !== "user") return false;
		const content = (0, json_value.Jt)(message, "content");
		return !(0, json_value.cy)(content) || content.some((block) => (0, json_value.Jt)(block, "toolResult") === undefined);
	});
	return Math.max(0, found);
}
function messages_withoutThinking(entry) {
	const isThinking = entry.kind === "unit" && entry.unit.kind === "thinking";
	return isThinking ? {
		...entry,
		absent: true
	} : entry;
}
;
const SAMPLING = [
	"top_k",
	"topK",
	"top_p",
	"temperature",
	"anthropic_beta",
	"max_tokens"
];
function parameters_messageParameters(body, content, claude) {
	const choice = (0, json_value.rO)(body, "toolConfig", "toolChoice");
	return (0, piece.FI)("messages", (0, piece.Eb)([
		["toolChoice", isUsual(choice) ? undefined : choice],
		["images", content.some(parameters_hasImage) ? true : undefined],
		...furtherFields((0, json_value.Jt)(body, "additionalModelRequestFields"), claude),
		["outputConfig", (0, json_value.Jt)(body, "outputConfig")],
		["promptVariables", (0, json_value.Jt)(body, "promptVariables")]
	]));
}
function furtherFields(further, claude) {
	if (!(0, json_value.Gv)(further)) return [["additionalModelRequestFields", further]];
	const fields = (0, json_value.cJ)(further, ...SAMPLING);
	const own = claude === null ? fields : (0, json_value.cJ)(fields, "thinking", "output_config");
	return [["additionalModelRequestFields", parameters_isEmpty(own) ? undefined : own], ...claude === null ? [] : reasoningBehind(fields, claude)];
}
function reasoningBehind(fields, claude) {
	const isBehind = claude.parametersFirst !== true;
	const { thinking, effort } = reasoningOf(fields, claude);
	const output = (0, piece.Eb)([["effort", isBehind ? effort : undefined], ["format", (0, json_value.rO)(fields, "output_config", "format")]]);
	return [["thinking", isBehind ? thinking : undefined], ["output_config", parameters_isEmpty(output) ? undefined : output]];
}
function frontParameters(body, claude) {
	if (claude?.parametersFirst !== true) return [];
	const fields = (0, json_value.Jt)(body, "additionalModelRequestFields") ?? {};
	const front = (0, piece.Eb)(Object.entries(reasoningOf(fields, claude)));
	return parameters_isEmpty(front) ? [] : [(0, piece.FI)("tools", front)];
}
function parameters_hasImage(entry) {
	if (entry.kind === "checkpoint" || entry.absent) return false;
	const { kind, value } = entry.unit;
	return kind === "image" || (0, json_value.ld)((0, json_value.Jt)(value, "content")).some((part) => (0, json_value.Jt)(part, "image"));
}
function isUsual(choice) {
	return (0, json_value.Jt)(choice, "auto") !== undefined;
}
function parameters_isEmpty(value) {
	return (0, json_value.Gv)(value) && (0, json_value.jO)(value).length === 0;
}
;
function segmentBody(body, api, options) {
	const name = options?.model ?? (0, json_value.Qq)((0, json_value.Jt)(body, "modelId")) ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
	const model = bedrockModel(name, options);
	const messages = messageEntries(body, model.keepsThinking);
	const entries = [
		unitOf((0, piece.MF)([["model", name]]).unit),
		...frontParameters(body, model.claude).map(({ unit }) => unitOf(unit)),
		...withPrompt(toolEntries(body), body, model),
		...systemEntries(body),
		unitOf(parameters_messageParameters(body, messages, model.claude).unit),
		...messages
	];
	const units = eachAPosition(entries.flatMap((entry) => entry.kind === "unit" && !entry.absent ? [entry.unit] : []));
	const layout = checkpoints_layoutOf(entries, model);
	return {
		provider: "bedrock",
		api,
		model: name,
		cache: model.claude === null ? BEDROCK_CACHE : claudeCacheModel(model.claude),
		rules: model.rules,
		tokenFamily: model.tokenFamily,
		units,
		newest: newestTurn(units),
		...layout,
		freeForm: bedrock_content_FREE_FORM,
		marker: MARKERS[api],
		shedsThinking: !model.keepsThinking,
		continues: null,
		notes: [
			...model.note === null ? [] : [model.note],
			...hourNote(model, layout.breakpoints.some(({ ttl }) => ttl === "1h")),
			...(0, json_value.ld)((0, json_value.Jt)(body, "messages")).length === 0 && (0, json_value.Jt)(body, "promptVariables") !== undefined ? ["The prompt is stored by the provider: its id and variables are compared, not its text."] : []
		]
	};
}
const MARKERS = {
	converse: {
		json: "{ \"cachePoint\": { \"type\": \"default\" } }",
		place: "behind"
	},
	"invoke-nova": {
		json: "\"cachePoint\": { \"type\": \"default\" }",
		place: "on"
	}
};
function withPrompt(entries, body, { claude }) {
	const tools = entries.flatMap((entry) => entry.kind === "unit" ? [entry.unit] : []);
	const choice = (0, json_value.Jt)((0, json_value.Jt)(body, "toolConfig"), "toolChoice");
	const isForced = ((0, json_value.Jt)(choice, "any") ?? (0, json_value.Jt)(choice, "tool")) !== undefined;
	const values = tools.map(({ value }) => value);
	const tokens = claude === null ? null : toolPrompt(values, isForced ? "any" : undefined, claude.id);
	if (tokens === null) return entries;
	const added = {
		tokens,
		instead: false
	};
	return entries.map((entry) => entry.kind === "unit" && entry.unit === tools[0] ? {
		...entry,
		unit: {
			...entry.unit,
			added
		}
	} : entry);
}
function unitOf(unit) {
	return {
		kind: "unit",
		unit,
		absent: false
	};
}
;
const converse = {
	provider: "bedrock",
	api: "converse",
	recognise: recogniseConverse,
	segment: (body, options) => segmentBody(body, "converse", options)
};
const invokeNova = {
	provider: "bedrock",
	api: "invoke-nova",
	recognise: recogniseNova,
	segment: (body, options) => segmentBody(body, "invoke-nova", options)
};
const invokeClaude = {
	provider: "bedrock",
	api: "invoke-claude",
	recognise: recogniseClaude,
	tells: tellsBedrock,
	segment: segmentClaude
};
const claudeChat = claudeInChat("bedrock", isOnBedrock, (found, options) => {
	const { rules, note } = bedrockModel(found.model, options);
	return {
		rules,
		notes: [...new Set([...note === null ? [] : [note], ...found.notes])]
	};
});
const bedrock_api_tells = (body, declared) => vendorOf(declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "") === "openai";
const BEDROCK = [
	converse,
	invokeClaude,
	invokeNova,
	claudeChat,
	carried("bedrock", openaiResponses, { tells: bedrock_api_tells }),
	carried("bedrock", openaiChat, { tells: bedrock_api_tells })
];
;
const GEMINI_CACHE = {
	...assumptions.y3,
	contradicted: {
		when: "read",
		note: "Gemini does not document in which steps its implicit cache is read: to the token is assumed. One measurement saw Gemini 3 Flash read nothing of a prompt of 12,600 tokens, 16,391 of one of 20,600 and 24,598 of one of 30,600 (googleapis/python-genai issue 2064)."
	},
	sources: [
		CACHING,
		...LIFETIME_SOURCES,
		{
			url: "https://github.com/0xPlaygrounds/rig/pull/2375",
			read: "2026-11-23"
		},
		{
			url: "https://github.com/googleapis/python-genai/issues/2064",
			read: "2026-11-23"
		}
	]
};
;
const gemini_content_FREE_FORM = new Set([
	"parameters",
	"parametersJsonSchema",
	"parameters_json_schema",
	"args",
	"response",
	"responseSchema",
	"responseJsonSchema"
]);
function member(holder, camel, snake) {
	for (const name of [camel, snake]) {
		const value = (0, json_value.Jt)(holder.value, name);
		if (value !== undefined && value !== null) {
			return {
				value,
				pointer: (0, json_pointer.jf)(holder.pointer, name)
			};
		}
	}
	return null;
}
function contentPieces({ value, pointer }, place) {
	if (typeof value === "string") return [gemini_content_piece({ text: value }, pointer, place, "/text")];
	const list = (0, json_value.Jt)(value, "parts");
	if (!(0, json_value.cy)(list)) return [gemini_content_piece(value, pointer, place)];
	const at = (0, json_pointer.jf)(pointer, "parts");
	return list.map((part, index) => gemini_content_piece(part, (0, json_pointer.jf)(at, index), {
		...place,
		frame: index === 0 ? place.frame : `${place.frame}, continued`
	}));
}
function content_placeOf(content, index) {
	const role = (0, json_value.Qq)((0, json_value.Jt)(content, "role")) ?? "user";
	return {
		section: "messages",
		index,
		role: content_roleOf(role),
		frame: role
	};
}
function gemini_content_piece(part, pointer, place, shorthand = null) {
	const wrapped = content_unwrapped(part);
	const kind = wrapped?.kind ?? gemini_content_kindOf(part);
	const unit = {
		...place,
		kind,
		pointer: wrapped === null ? pointer : (0, json_pointer.jf)(pointer, wrapped.name),
		shorthand,
		name: null,
		value: wrapped?.value ?? part,
		replayed: place.role === "assistant",
		...kind === "tool-result" ? { replayedMembers: ["id"] } : {}
	};
	return {
		unit,
		markers: [],
		absent: null
	};
}
const content_ANSWERS = ["functionResponse", "function_response"];
function content_unwrapped(part) {
	const name = content_ANSWERS.find((candidate) => (0, json_value.Gv)((0, json_value.Jt)(part, candidate)));
	const value = name === undefined ? undefined : (0, json_value.Jt)(part, name);
	if (name === undefined || !(0, json_value.Gv)(value) || !(0, json_value.Gv)(part) || (0, json_value.jO)(part).length > 1) return null;
	return {
		name,
		value,
		kind: "tool-result"
	};
}
function gemini_content_kindOf(part) {
	const has = (camel, snake) => ((0, json_value.Jt)(part, camel) ?? (0, json_value.Jt)(part, snake)) !== undefined;
	if ((0, json_value.Jt)(part, "thought") === true) return "thinking";
	if (has("functionCall", "function_call")) return "tool-call";
	if (has("functionResponse", "function_response")) return "tool-result";
	if (typeof (0, json_value.Jt)(part, "text") === "string") return "text";
	const data = (0, json_value.Jt)(part, "inlineData") ?? (0, json_value.Jt)(part, "inline_data") ?? (0, json_value.Jt)(part, "fileData") ?? (0, json_value.Jt)(part, "file_data");
	if (data === undefined) return "other";
	const type = (0, json_value.Qq)((0, json_value.Jt)(data, "mimeType")) ?? (0, json_value.Qq)((0, json_value.Jt)(data, "mime_type")) ?? "";
	return type.startsWith("image/") ? "image" : "document";
}
function content_roleOf(role) {
	switch (role) {
		case "user":
		case "function":
		case "tool": return "user";
		case "model": return "assistant";
		case "system": return "system";
		default: return null;
	}
}
;
const RULES = {
	kind: "entries",
	minimum: {
		tokens: Infinity,
		certain: false,
		source: CACHING
	},
	lookback: null,
	breakpoints: {
		limit: 1,
		beyond: "latest"
	},
	needsMarker: false
};
const NOTE = "The request reads an explicit cache: its name is compared, not its content. How many tokens it holds stands in the usage of a recorded reply and nowhere else.";
function explicitly({ value, pointer }) {
	return {
		rules: RULES,
		breakpoints: [{
			unit: 0,
			kind: "implicit",
			pointer,
			ttl: null
		}],
		stored: {
			pointer,
			value: (0, json_value.Qq)(value) ?? ""
		},
		lifetime: "24h",
		notes: [NOTE]
	};
}
function isolatedBy(units, name) {
	const [first, ...rest] = units;
	if (first === undefined || !(0, json_value.Gv)(first.value)) return units;
	const value = (0, json_value.Xy)([...(0, json_value.jO)(first.value), ["cachedContent", name]]);
	return [{
		...first,
		value
	}, ...rest];
}
;
const gemini_recognise_ROLES = new Set([
	undefined,
	"user",
	"model",
	"function",
	"system"
]);
const recognise_OWN_MEMBERS = [
	"systemInstruction",
	"system_instruction",
	"generationConfig",
	"generation_config",
	"cachedContent",
	"safetySettings"
];
const gemini_recognise_SAMPLE = 50;
function recognise_recognise(body, declared) {
	const contents = (0, json_value.Jt)(body, "contents");
	if (!(0, json_value.Gv)(body) || (0, json_value.Jt)(body, "messages") !== undefined) return 0;
	const model = declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
	const isOwnModel = /(?:^|\/)(?:gemini|gemma)-/.test(model);
	if (contents === undefined) return isOwnModel && isContent((0, json_value.Jt)(body, "systemInstruction") ?? null) ? .5 : 0;
	if (typeof contents === "string") return isOwnModel ? 1 : .1;
	const list = (0, json_value.cy)(contents) ? contents : [contents];
	if (!list.slice(0, gemini_recognise_SAMPLE).every(isContent)) return 0;
	if (isOwnModel || recognise_OWN_MEMBERS.some((name) => (0, json_value.Jt)(body, name) !== undefined)) return 1;
	return list.length === 0 ? .1 : .8;
}
function isContent(content) {
	if (!(0, json_value.cy)((0, json_value.Jt)(content, "parts"))) return false;
	return gemini_recognise_ROLES.has((0, json_value.Jt)(content, "role"));
}
;
function gemini_tools_toolPieces(tools) {
	if (tools === null) return [];
	if (!(0, json_value.cy)(tools.value)) return [tool(tools, 0, null)];
	const found = [];
	for (const [at, value] of tools.value.entries()) {
		const entry = {
			value,
			pointer: (0, json_pointer.jf)(tools.pointer, at)
		};
		for (const part of partsOf(entry)) found.push(tool(part, found.length, part.name));
	}
	return found;
}
function partsOf(entry) {
	const declared = member(entry, "functionDeclarations", "function_declarations");
	if (declared === null || !(0, json_value.cy)(declared.value)) return [{
		...entry,
		name: tools_nameOf(entry.value)
	}];
	const functions = declared.value.map((value, at) => {
		const name = (0, json_value.Qq)((0, json_value.Jt)(value, "name")) ?? null;
		return {
			value,
			pointer: (0, json_pointer.jf)(declared.pointer, at),
			name
		};
	});
	const others = (0, json_value.Gv)(entry.value) ? (0, json_value.jO)(entry.value).filter(([, value]) => value !== declared.value && value !== null) : [];
	return [...functions, ...others.map(([name, value]) => ({
		value,
		pointer: (0, json_pointer.jf)(entry.pointer, name),
		name
	}))];
}
function tools_nameOf(value) {
	return (0, json_value.Gv)(value) ? (0, json_value.jO)(value)[0]?.[0] ?? null : null;
}
function tool({ value, pointer }, index, name) {
	return {
		unit: {
			section: "tools",
			kind: "tool",
			index,
			pointer,
			shorthand: null,
			role: null,
			name,
			value,
			frame: "",
			replayed: false
		},
		markers: [],
		absent: null
	};
}
;
const generateContent = {
	provider: "gemini",
	api: "generate-content",
	recognise: recognise_recognise,
	segment: gemini_api_segment
};
const gemini_api_tells = (body, declared) => (0, model_name.f)(declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "").id.startsWith("gemini-");
const compatible = anyPrefix(GENERIC).filter(({ api }) => api === "chat").map((api) => carried("gemini", api, {
	tells: gemini_api_tells,
	recognise(body, model) {
		const sure = api.recognise(body, model);
		return sure > 0 && gemini_api_tells(body, model) ? Math.max(sure, .9) : sure;
	},
	adjust({ model, units }, body, options) {
		const { rules, tokenFamily, note } = geminiModel(model, options);
		const name = (0, json_value.rO)(body, "extra_body", "google", "cached_content") ?? null;
		const pointer = "/extra_body/google/cached_content";
		const explicit = name === null ? { notes: [] } : explicitly({
			value: name,
			pointer
		});
		return {
			rules,
			cache: GEMINI_CACHE,
			lifetime: LIFETIME,
			tokenFamily,
			...explicit,
			...name !== null && { units: isolatedBy(units, name) },
			notes: [...note === null ? [] : [note], ...explicit.notes]
		};
	}
}));
const GEMINI = [generateContent, ...compatible];
function gemini_api_segment(body, options) {
	const model = options?.model ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
	const { rules, tokenFamily, note } = geminiModel(model, options);
	const top = {
		value: body,
		pointer: ""
	};
	const settings = settingsOf(body);
	const system = member(settings, "systemInstruction", "system_instruction");
	const tools = member(settings, "tools", "tools");
	const choice = member(settings, "toolConfig", "tool_config");
	const cached = member(settings, "cachedContent", "cached_content");
	const pieces = [
		(0, piece.MF)([["model", model], ["cachedContent", cached?.value]]),
		...system === null ? [] : api_systemPieces(system),
		...gemini_tools_toolPieces(tools),
		(0, piece.FI)("messages", (0, piece.Eb)([["toolConfig", choice?.value]])),
		...contentsPieces(member(top, "contents", "contents"))
	];
	const units = eachAPosition(pieces.map(({ unit }) => unit));
	const explicit = cached === null ? { notes: [] } : explicitly(cached);
	const resent = cached === null ? [] : [
		system,
		tools,
		choice
	].filter((given) => given !== null);
	return {
		provider: "gemini",
		api: "generate-content",
		model,
		cache: GEMINI_CACHE,
		rules,
		tokenFamily,
		units,
		breakpoints: [],
		newest: newestTurn(units),
		illegal: resent.map(beside),
		freeForm: gemini_content_FREE_FORM,
		continues: null,
		stored: null,
		lifetime: LIFETIME,
		...explicit,
		notes: [...note === null ? [] : [note], ...explicit.notes]
	};
}
function settingsOf(body) {
	const config = (0, json_value.Jt)(body, "config");
	return (0, json_value.Gv)(config) ? {
		value: config,
		pointer: (0, json_pointer.jf)("", "config")
	} : {
		value: body,
		pointer: ""
	};
}
function api_systemPieces(system) {
	return contentPieces(system, {
		section: "system",
		index: 0,
		role: "system",
		frame: "system"
	}).map((found, index) => ({
		...found,
		unit: {
			...found.unit,
			index
		}
	}));
}
function contentsPieces(contents) {
	if (contents === null) return [];
	const { value, pointer } = contents;
	if (!(0, json_value.cy)(value)) return contentPieces(contents, content_placeOf(value, 0));
	return value.flatMap((content, index) => contentPieces({
		value: content,
		pointer: (0, json_pointer.jf)(pointer, index)
	}, content_placeOf(content, index)));
}
function beside({ pointer }) {
	const name = pointer.slice(pointer.lastIndexOf("/") + 1);
	const detail = `${name} is refused beside cachedContent: it belongs in the cached content`;
	return {
		rule: "unsupported-field",
		pointer,
		unit: null,
		detail
	};
}
;
function pieces(body, upstream) {
	if (upstream === "anthropic") return markedPieces(body);
	return markedPieces(body).map((found) => {
		const { unit } = found;
		if (unit.shorthand === null) return found;
		return {
			...found,
			unit: {
				...unit,
				frame: `${unit.frame}, as a string`
			}
		};
	});
}
;
const rules_CACHING = {
	url: "https://openrouter.ai/docs/guides/best-practices/prompt-caching",
	read: "2026-11-23"
};
const SHAPE = {
	url: "https://github.com/BYK/loreai/pull/1327",
	read: "2026-11-23"
};
const READ_ON = {
	url: "https://github.com/pydantic/pydantic-ai/tree/main/tests/models/openrouter/cassettes/test_cache",
	read: "2026-11-30"
};
const CONVERTED = {
	url: "https://openrouter.ai/docs/client-sdks/typescript/models/anthropiccachecontroldirective",
	read: "2026-11-23"
};
const OPENAI_LIFETIME = "30m";
const VENDORS = [
	["anthropic/", "anthropic"],
	["claude-", "anthropic"],
	["gpt-oss", "other"],
	["gpt-", "openai"],
	["openai/gpt-oss", "other"],
	["openai/", "openai"],
	["google/gemini", "gemini"],
	["qwen/", "alibaba"],
	["deepseek/deepseek-v3.2", "alibaba"],
	["deepseek/", "deepseek"],
	["x-ai/", "xai"],
	["mistralai/", "mistral"]
];
function upstreamOf(model) {
	const name = model.toLowerCase().replace(/^~/, "");
	return VENDORS.find(([begins]) => name.startsWith(begins))?.[1] ?? "other";
}
function upstreamModel(model) {
	return model.replace(/^~?[\w-]+\//, "").replace(/:[a-z]+$/, "");
}
;
function openaiCut(body, name, options) {
	let dropped = false;
	const found = segmentRequest(body, "chat", {
		...options,
		model: name
	}, (data) => ({
		head: [parameters_chatParameters(body)],
		messages: pieces(body, "openai").map((piece) => {
			const own = piece.markers.filter(({ path }) => path.at(-1) !== chat_markers_MARKER);
			const claude = piece.markers.length > own.length;
			dropped ||= piece.markers.some(({ value }) => hasLifetime(value));
			if (!claude || data.cache.kind !== "entries") return {
				...piece,
				markers: own
			};
			return {
				...piece,
				markers: piece.markers.map(converted)
			};
		})
	}));
	return {
		...found,
		notes: dropped ? [...found.notes, droppedNote] : found.notes
	};
}
const droppedNote = `A ttl of cache_control is dropped on the way to OpenAI: entries live ${OPENAI_LIFETIME}.`;
function converted(marker) {
	if (marker.path.at(-1) !== chat_markers_MARKER) return marker;
	return {
		path: [...marker.path.slice(0, -1), content_MARKER],
		value: { mode: "explicit" }
	};
}
function hasLifetime(value) {
	return typeof value === "object" && value !== null && "ttl" in value;
}
;
const openrouter_recognise_OWN_MEMBERS = [
	"transforms",
	"route",
	"plugins",
	"session_id"
];
const VENDORED = /^~?(?:anthropic|google|x-ai|deepseek|mistralai|meta-llama|qwen|moonshotai|z-ai|minimax|cohere|amazon|nousresearch|microsoft|nvidia|perplexity|inflection|ai21|baidu|tencent|thedrummer|openrouter)\/[a-z0-9][a-z0-9.~-]*(?::[a-z]+)?$/;
function openrouter_recognise_recognise(body, declared) {
	if (!(0, json_value.Gv)(body)) return 0;
	const sure = recogniseChat((0, json_value.cJ)(body, "cache_control"), declared);
	if (sure === 0) return 0;
	if (routed(body, declared)) return 1;
	const model = modelOf(body, declared);
	if (VENDORED.test(model)) return sure >= .8 || !mayBeMessages(body, model) ? .98 : .85;
	return sure;
}
function mayBeMessages(body, model) {
	return /^~?anthropic\//.test(model) || (0, json_value.Jt)(body, "system") !== undefined;
}
function recognise_tells(body, declared) {
	const model = modelOf(body, declared);
	return routed(body, declared) || VENDORED.test(model) && !isLiteLlm(model, body);
}
function routed(body, declared) {
	const isOwn = (0, json_value.Gv)((0, json_value.Jt)(body, "provider")) || openrouter_recognise_OWN_MEMBERS.some((name) => ((0, json_value.Jt)(body, name) ?? null) !== null);
	return isOwn && modelOf(body, declared).includes("/");
}
function modelOf(body, declared) {
	return declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
}
;
const api_chat = {
	provider: "openrouter",
	api: "chat",
	recognise: openrouter_recognise_recognise,
	tells: recognise_tells,
	segment: openrouter_api_segment
};
const OPENROUTER = [
	api_chat,
	carried("openrouter", anthropicMessages, { recognise: (body) => anthropicMessages.recognise(body, "") }),
	carried("openrouter", openaiResponses)
];
function openrouter_api_segment(body, options) {
	const model = options?.model ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
	const upstream = upstreamOf(model);
	const common = {
		provider: "openrouter",
		api: "chat",
		model
	};
	if (upstream === "openai") return {
		...openaiCut(body, upstreamModel(model), options),
		...common,
		...api_routed(body)
	};
	const found = pieces(body, upstream);
	const behind = found.findIndex(({ unit }) => unit.section === "messages");
	const messages = behind === -1 ? found.length : behind;
	const ordered = [
		(0, piece.MF)([["model", model], ["provider", hostsOf(body)]]),
		...found.slice(0, messages),
		(0, piece.FI)("messages", api_settingsOf(body, upstream, found)),
		...found.slice(messages)
	];
	const units = eachAPosition(ordered.map(({ unit }) => unit));
	return {
		...common,
		...api_cacheOf(body, ordered, model, upstream, options),
		tokenFamily: familyOf(upstreamModel(model)),
		units,
		newest: newestTurn(units),
		freeForm: content_FREE_FORM,
		continues: null,
		cacheKey: null,
		...api_routed(body)
	};
}
function hostsOf(body) {
	const asked = (0, piece.Eb)(["order", "only"].map((name) => [name, (0, json_value.rO)(body, "provider", name)]));
	return (0, json_value.jO)(asked).length === 0 ? undefined : asked;
}
function api_routed(body) {
	const value = (0, json_value.Qq)((0, json_value.Jt)(body, "session_id"));
	return value === undefined ? null : { cacheKey: {
		pointer: "/session_id",
		value
	} };
}
function api_settingsOf(body, upstream, content) {
	if (upstream !== "anthropic") return {};
	const choice = (0, json_value.Jt)(body, "tool_choice");
	return (0, piece.Eb)([
		["tool_choice", choice === "auto" ? undefined : choice],
		["images", content.some(({ unit }) => unit.kind === "image") ? true : undefined],
		["reasoning", (0, json_value.Jt)(body, "reasoning")]
	]);
}
function api_cacheOf(body, ordered, model, upstream, options) {
	const name = upstreamModel(model);
	const none = {
		breakpoints: [],
		illegal: []
	};
	const isMarked = ordered.some(({ markers }) => markers.length > 0);
	switch (upstream) {
		case "anthropic": {
			const { note, ...cache } = claudeCache(body, ordered, model, options);
			return {
				...cache,
				notes: note === null ? [] : [note]
			};
		}
		case "gemini": {
			const { rules, note } = geminiModel(name, options);
			const notes = [...note === null ? [] : [note], ...isMarked ? [STORED] : []];
			return {
				...none,
				rules,
				cache: GEMINI_CACHE,
				notes
			};
		}
		case "alibaba": {
			const limit = overrideOf(options, model).breakpoints;
			const cut = explicitCut(ordered, ALIBABA_EXPLICIT, limit);
			return {
				...cut,
				cache: cacheOf(DASHSCOPE),
				notes: []
			};
		}
		case "deepseek":
		case "xai":
		case "mistral":
		case "other": {
			const settings = api_SETTINGS[upstream];
			const rules = prefixRules(settings);
			return {
				...none,
				rules,
				cache: cacheOf(settings),
				notes: unsureOf(settings, model, isMarked),
				lifetime: settings.lifetime
			};
		}
	}
}
const STORED = "At OpenRouter the last marker of a request to Gemini asks for an explicit cache: it is left out here, only what Gemini reuses by itself is shown.";
const api_SETTINGS = {
	deepseek: DEEPSEEK,
	xai: XAI,
	mistral: MISTRAL,
	other: GENERIC
};
var provider = __webpack_require__(73263);
var content = __webpack_require__(16888);
;
function unpricedBefore(units) {
	const sounds = units.some(({ kind, value }) => SOUNDING.has(kind) && (0, json_value.Gv)(value) && (0, content.J)(value));
	const pays = units.some(({ kind, value }) => kind === "tool" && isPaidByUse(value));
	return [...sounds ? [SOUND] : [], ...pays ? [BY_USE] : []];
}
const SOUNDING = new Set(["document", "other"]);
const SOUND = "Sound is counted by its length, which mostly has to be guessed, and priced as text, which costs less: the costs shown are lower bounds.";
const PAID = /^(?:web_search|advisor|file_search|code_interpreter|x_search)/;
const BY_USE = "A tool here costs a fee for each use (a search, an advisor), and only an answer tells how often it is used: costs without one are lower bounds.";
function isPaidByUse(tool) {
	if (PAID.test((0, json_value.Qq)((0, json_value.Jt)(tool, "type")) ?? "")) return true;
	return [
		"googleSearch",
		"google_search",
		"googleMaps",
		"google_maps"
	].some((name) => (0, json_value.Gv)((0, json_value.Jt)(tool, name)));
}
;
const APIS = [
	...BEDROCK,
	...GEMINI,
	...AZURE,
	...OPENROUTER,
	{
		...anthropicMessages,
		tells: isNobodyElses
	},
	claudeInChat("anthropic", (model, body) => !isVendored(model) || isLiteLlm(model, body)),
	openaiResponses,
	openaiChat,
	...SETTINGS.flatMap(anyPrefix)
];
function isVendored(model) {
	return /^~?anthropic\//i.test(model);
}
function isNobodyElses(body, declared) {
	const name = (0, model_name.f)(declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "");
	return name.owner === null || isHosted(name);
}
const LEAST_CONFIDENCE = .2;
function registry_recognise(body, hints = {}) {
	const declared = declaredProvider(hints.provider ?? null);
	let best = null;
	for (const api of APIS) {
		const model = hints.model ?? undefined;
		const isAsked = declared === null ? api.tells?.(body, model) ?? true : api.provider === declared;
		if (!isAsked) continue;
		const confidence = api.recognise(body, model);
		if (confidence <= 0 || declared === null && confidence < LEAST_CONFIDENCE) continue;
		if (best === null || confidence > best.confidence) best = {
			api,
			confidence
		};
	}
	return best;
}
function registry_segment(body, options = {}) {
	const { overrides } = options;
	const given = overrides === undefined ? {} : { overrides };
	const found = served(body, options);
	if (found === null) throw (0, errors.tv)(unrecognised(options.provider ?? null));
	const cut = found.api.segment(body, {
		...given,
		...typeof options.model === "string" ? { model: options.model } : {},
		...options.memory === undefined ? {} : { memory: options.memory }
	});
	const told = {
		...cut,
		notes: [...cut.notes, ...unpricedBefore(cut.units)]
	};
	return overrides === undefined ? told : overridden(told, overrideOf(given, told.model));
}
function isRequest(body, options = {}) {
	return served(body, options) !== null;
}
function served(body, options) {
	const { overrides } = options;
	const model = options.model ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? (0, json_value.Qq)((0, json_value.Jt)(body, "modelId")) ?? "";
	const like = ruledAs(overrides === undefined ? {} : { overrides }, model);
	return registry_recognise(body, like === model ? options : {
		...options,
		model: like
	});
}
function declaredProvider(name) {
	if (name === null) return null;
	const known = provider.N.find((id) => id === name);
	if (known === undefined) {
		throw (0, errors.Wp)(`There is no provider '${name}': set \`provider\` to one of ${provider.N.join(", ")}, or leave it out.`);
	}
	return known;
}
function unrecognised(provider) {
	const names = [...new Set(APIS.flatMap((api) => provider === null ? [api.provider] : api.provider === provider ? [`${api.provider} ${api.api}`] : []))].join(", ");
	const fix = provider === null ? "correct it, or declare its `provider`" : "correct it, or the declared `provider`";
	return `The body is no request of a known API (${names}): ${fix}.`;
}
}),
79487: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B_: () => stepsOf,
	DF: () => textSteps,
	IL: () => unitText,
	Lc: () => sharedBeginning,
	Nz: () => sharedSteps,
	RZ: () => STEP,
	Uf: () => otherSteps,
	VI: () => beginningOf,
	ay: () => shareOfSteps,
	qx: () => shareInFront
});
var _json_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52535);
var _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69204);
var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49884);
var _unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78972);
const STEP = 64;
const SAYS = [
	"text",
	"content",
	"output"
];
function textSteps(unit) {
	const found = unitText(unit);
	return found === null ? null : stepsOf(found);
}
function stepsOf({ around, text }) {
	if (text.length < STEP) return null;
	const whole = Math.floor(text.length / STEP);
	const hashes = new Uint32Array(whole + 2);
	const ends = new Uint32Array(whole + 2);
	hashes[0] = hashOf(around, 0, around.length);
	let bytes = 0;
	for (let step = 0; step <= whole; step += 1) {
		const [start, end] = [step * STEP, Math.min(text.length, (step + 1) * STEP)];
		hashes[step + 1] = hashOf(text, start, end);
		ends[step + 1] = bytes += bytesOf(text, start, end);
	}
	return {
		hashes,
		ends
	};
}
function sharedBeginning(unit, other, step = STEP) {
	const [a, b] = [unitText(unit), unitText(other)];
	if (a === null || b === null || a.around !== b.around) return 0;
	const most = Math.min(a.text.length, b.text.length);
	let equal = 0;
	while (equal < most && a.text[equal] === b.text[equal]) equal += 1;
	return shareOfText(a.text, equal - equal % step);
}
function sharedSteps({ hashes: a }, { hashes: b }) {
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared += 1;
	return shared;
}
function otherSteps({ hashes, ends }, from, whose) {
	const other = hashes.slice();
	const at = Math.min(from, other.length - 1);
	const own = `${other[at] ?? 0} ${whose}`;
	other[at] = hashOf(own, 0, own.length);
	return {
		hashes: other,
		ends
	};
}
function shareOfSteps({ ends }, matched) {
	return (ends[matched - 1] ?? 0) / Math.max(1, ends.at(-1) ?? 0);
}
function shareInFront(unit, pointer, offset) {
	const found = unitText(unit);
	if (found === null || (0, _unit_js__WEBPACK_IMPORTED_MODULE_0__.q)(unit, (0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__.jf)("", found.name)) !== pointer) return 0;
	return shareOfText(found.text, offset - offset % STEP);
}
function beginningOf(unit, share) {
	const found = unitText(unit);
	if (found === null) return unit;
	const bytes = new TextEncoder().encode(found.text);
	const front = bytes.subarray(0, Math.round(bytes.length * share));
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(front);
	return {
		...unit,
		value: withText(unit.value, found.name, text)
	};
}
function shareOfText(text, end) {
	const most = Math.min(text.length, Math.max(0, end));
	if (most === 0) return 0;
	const front = bytesOf(text, 0, most);
	return front / (front + bytesOf(text, most, text.length));
}
function bytesOf(text, start, end) {
	let bytes = end - start;
	for (let at = start; at < end; at += 1) {
		const code = text.charCodeAt(at);
		if (code > 127) bytes += code < 2048 || code >= 55296 && code < 57344 ? 1 : 2;
	}
	return bytes;
}
function unitText(unit) {
	const { value, section, frame } = unit;
	if (section === "params" || section === "tools" || !(0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(value)) return null;
	const says = SAYS.filter((name) => typeof (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(value, name) === "string");
	const [name] = says;
	const text = name === undefined ? undefined : (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(value, name);
	if (name === undefined || says.length !== 1 || typeof text !== "string" || text.length < STEP) return null;
	const rest = (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_3__.$)(withText(value, name, null), "written");
	return {
		around: `${section}\0${frame}\0${rest}`,
		name,
		text
	};
}
function withText(value, name, text) {
	const members = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(value) ? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.jO)(value) : [];
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Xy)(members.map(([key, each]) => [key, key === name ? text : each]));
}
function hashOf(text, start, end) {
	let hash = 2166136261;
	for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
	return hash >>> 0;
}
}),
16888: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$: () => contentOf,
	J: () => isAudio
});
var canonical = __webpack_require__(52535);
var json_value = __webpack_require__(49884);
;
const MOST_LETTERS = 8e6;
function pagesOf(data) {
	const base64 = data.startsWith("data:") ? data.slice(data.indexOf(",") + 1) : data;
	if (base64.length > MOST_LETTERS || !base64.startsWith("JVBERi")) return null;
	const file = Buffer.from(base64, "base64").toString("latin1");
	const pages = file.match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
	return pages === 0 ? null : pages;
}
;
const HEAD_BYTES = 256 * 1024;
function pixelsOf(data) {
	const base64 = data.startsWith("data:") ? data.slice(data.indexOf(",") + 1) : data;
	const bytes = Buffer.from(base64.slice(0, Math.ceil(HEAD_BYTES / 3) * 4), "base64");
	const found = png(bytes) ?? gif(bytes) ?? webp(bytes) ?? jpeg(bytes);
	return found !== null && found.width > 0 && found.height > 0 ? found : null;
}
function ascii(bytes, start, end) {
	return bytes.toString("latin1", start, end);
}
function png(bytes) {
	if (bytes.length < 24 || ascii(bytes, 1, 4) !== "PNG") return null;
	return {
		width: bytes.readUInt32BE(16),
		height: bytes.readUInt32BE(20)
	};
}
function gif(bytes) {
	if (bytes.length < 10 || ascii(bytes, 0, 3) !== "GIF") return null;
	return {
		width: bytes.readUInt16LE(6),
		height: bytes.readUInt16LE(8)
	};
}
function webp(bytes) {
	if (bytes.length < 30 || ascii(bytes, 0, 4) !== "RIFF" || ascii(bytes, 8, 12) !== "WEBP") return null;
	switch (ascii(bytes, 12, 16)) {
		case "VP8 ": return {
			width: bytes.readUInt16LE(26) & 16383,
			height: bytes.readUInt16LE(28) & 16383
		};
		case "VP8L": {
			const bits = bytes.readUInt32LE(21);
			return {
				width: (bits & 16383) + 1,
				height: (bits >>> 14 & 16383) + 1
			};
		}
		case "VP8X": return {
			width: bytes.readUIntLE(24, 3) + 1,
			height: bytes.readUIntLE(27, 3) + 1
		};
		default: return null;
	}
}
function jpeg(bytes) {
	if (bytes.length < 4 || bytes.readUInt16BE(0) !== 65496) return null;
	let at = 2;
	while (at + 9 < bytes.length) {
		if (bytes[at] !== 255) return null;
		const marker = bytes[at + 1] ?? 0;
		if (marker === 255) at += 1;
		else if (isFrame(marker)) return {
			height: bytes.readUInt16BE(at + 5),
			width: bytes.readUInt16BE(at + 7)
		};
		else at += 2 + bytes.readUInt16BE(at + 2);
	}
	return null;
}
function isFrame(marker) {
	return marker >= 192 && marker <= 207 && ![
		196,
		200,
		204
	].includes(marker);
}
;
const seconds_HEAD_BYTES = 64 * 1024;
function secondsOf(data) {
	const base64 = data.startsWith("data:") ? data.slice(data.indexOf(",") + 1) : data;
	const bytes = Buffer.from(base64.slice(0, Math.ceil(seconds_HEAD_BYTES / 3) * 4), "base64");
	if (bytes.length < 44 || bytes.toString("latin1", 0, 4) !== "RIFF") return null;
	const format = bytes.indexOf("fmt ", 12, "latin1");
	if (format === -1 || format + 20 > bytes.length) return null;
	const rate = bytes.readUInt32LE(format + 16);
	return rate === 0 ? null : Math.floor(base64.length * 3 / 4) / rate;
}
;
const IMAGE_TYPES = new Set([
	"image",
	"image_url",
	"input_image"
]);
const DOCUMENT_TYPES = new Set([
	"document",
	"file",
	"input_file",
	"container_upload"
]);
const TEXT_TYPES = new Set([
	"text",
	"input_text",
	"output_text",
	"refusal",
	"thinking"
]);
const BOOKKEEPING = [
	"type",
	"id",
	"call_id",
	"tool_use_id",
	"tool_call_id",
	"toolUseId",
	"status",
	"cache_control",
	"signature"
];
function contentOf(unit) {
	const found = {
		texts: [],
		images: [],
		attachments: []
	};
	switch (unit.kind) {
		case "namespace":
		case "parameters": break;
		case "tool":
			if (unit.added?.instead !== true) found.texts.push((0, canonical.$)(unit.value, "sorted"));
			break;
		case "image":
			found.images.push(imageOf(unit.value));
			break;
		case "tool-call":
			found.texts.push(bare(unit.value));
			break;
		case "text":
		case "document":
		case "tool-result":
		case "thinking":
		case "other":
			collect(unit.value, found);
			break;
	}
	return found;
}
function collect(value, found) {
	if (typeof value === "string") found.texts.push(value);
	else if ((0, json_value.cy)(value)) value.forEach((item) => collect(item, found));
	else if ((0, json_value.Gv)(value)) collectObject(value, found);
}
function collectObject(value, found) {
	const type = (0, json_value.Qq)((0, json_value.Jt)(value, "type")) ?? "";
	const words = (0, json_value.Qq)((0, json_value.Jt)(value, "text")) ?? (0, json_value.Qq)((0, json_value.Jt)(value, "thinking"));
	if (isImage(value, type)) found.images.push(imageOf(value));
	else if (isAudio(value)) found.attachments.push(audioOf(value));
	else if (isDocument(value, type)) collectDocument(value, found);
	else if (words !== undefined && (type === "" || TEXT_TYPES.has(type))) found.texts.push(words);
	else {
		const inner = (0, json_value.Jt)(value, "content") ?? (0, json_value.Jt)(value, "output") ?? (0, json_value.Jt)(value, "summary");
		if (inner === undefined) found.texts.push(bare(value));
		else collect(inner, found);
	}
}
function isImage(value, type) {
	return IMAGE_TYPES.has(type) || (0, json_value.Gv)((0, json_value.Jt)(value, "image")) || mime(value).startsWith("image/");
}
function isAudio(value) {
	return (0, json_value.Jt)(value, "type") === "input_audio" || (0, json_value.Gv)((0, json_value.rO)(value, "audio", "source")) || mime(value).startsWith("audio/");
}
function audioOf(value) {
	const inner = (0, json_value.Jt)(value, "input_audio") ?? (0, json_value.Jt)(value, "audio") ?? value;
	const data = dataOf(inner);
	return {
		kind: "audio",
		bytes: data === undefined ? null : Math.floor(data.length * 3 / 4),
		pages: null,
		seconds: data === undefined ? null : secondsOf(data)
	};
}
function isDocument(value, type) {
	return DOCUMENT_TYPES.has(type) || (0, json_value.Gv)((0, json_value.Jt)(value, "document")) || mime(value) !== "";
}
function mime(value) {
	const inline = (0, json_value.Jt)(value, "inlineData") ?? (0, json_value.Jt)(value, "inline_data") ?? (0, json_value.Jt)(value, "fileData");
	return (0, json_value.Qq)((0, json_value.Jt)(inline, "mimeType")) ?? (0, json_value.Qq)((0, json_value.Jt)(inline, "mime_type")) ?? "";
}
function collectDocument(value, found) {
	const source = (0, json_value.Jt)(value, "source") ?? (0, json_value.Jt)(value, "file") ?? (0, json_value.Jt)(value, "document") ?? value;
	const inner = (0, json_value.Jt)(source, "content");
	if ((0, json_value.Jt)(source, "type") === "text") found.texts.push((0, json_value.Qq)((0, json_value.Jt)(source, "data")) ?? "");
	else if (inner !== undefined) collect(inner, found);
	else found.attachments.push(attachmentOf(value, source));
	for (const key of ["title", "context"]) {
		const words = (0, json_value.Qq)((0, json_value.Jt)(value, key));
		if (words !== undefined) found.texts.push(words);
	}
}
function dataOf(source) {
	return (0, json_value.Qq)((0, json_value.Jt)(source, "data")) ?? (0, json_value.Qq)((0, json_value.Jt)(source, "file_data")) ?? (0, json_value.Qq)((0, json_value.rO)(source, "source", "data")) ?? (0, json_value.Qq)((0, json_value.rO)(source, "source", "bytes")) ?? (0, json_value.Qq)((0, json_value.rO)(source, "inlineData", "data")) ?? (0, json_value.Qq)((0, json_value.rO)(source, "inline_data", "data"));
}
function attachmentOf(value, source) {
	const data = dataOf(source) ?? dataOf(value);
	const isVideo = mime(value).startsWith("video/");
	return {
		kind: isVideo ? "video" : "document",
		bytes: data === undefined ? null : Math.floor(data.length * 3 / 4),
		pages: data === undefined || isVideo ? null : pagesOf(data),
		seconds: null
	};
}
function imageOf(value) {
	const inner = (0, json_value.Jt)(value, "image") ?? value;
	const url = (0, json_value.Jt)(value, "image_url");
	const address = (0, json_value.Qq)(url) ?? (0, json_value.Qq)((0, json_value.Jt)(url, "url"));
	const data = address?.startsWith("data:") === true ? address : dataOf(inner);
	return {
		pixels: data === undefined ? null : pixelsOf(data),
		detail: (0, json_value.Qq)((0, json_value.Jt)(url, "detail")) ?? (0, json_value.Qq)((0, json_value.Jt)(value, "detail")) ?? null
	};
}
function bare(value) {
	return (0, canonical.$)((0, json_value.Gv)(value) ? (0, json_value.cJ)(value, ...BOOKKEEPING) : value, "sorted");
}
}),
78972: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { q: () => bodyPointer });
function bodyPointer(unit, inner) {
	if (unit.shorthand !== null && (inner === "" || inner === unit.shorthand)) return unit.pointer;
	return unit.pointer + inner;
}
}),
67162: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S2: () => builtin,
	bv: () => variable,
	qX: () => soon,
	wI: () => utf8Length
});
const runtime = globalThis;
function builtin(name) {
	return runtime.process?.getBuiltinModule?.(name);
}
function variable(name) {
	return runtime.process?.env?.[name];
}
function soon(work) {
	if (runtime.setImmediate === undefined) setTimeout(work, 0);
	else runtime.setImmediate(work);
}
function utf8Length(text) {
	if (runtime.Buffer !== undefined) return runtime.Buffer.byteLength(text);
	let bytes = text.length;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code <= 127) continue;
		const isPair = code >= 55296 && code < 56320 && isLow(text.charCodeAt(at + 1));
		bytes += code < 2048 ? 1 : 2;
		if (isPair) at += 1;
	}
	return bytes;
}
function isLow(code) {
	return code >= 56320 && code < 57344;
}
})
};
