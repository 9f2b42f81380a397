export const id = 9989;
export const ids = [9989];
export const modules = {
49989: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	pZ: () => repeatCommand,
	Zo: () => repeatTemplates,
	gu: () => settled
});
var limits = __webpack_require__(55816);
var sampled = __webpack_require__(57415);
var variables = __webpack_require__(88593);
var analyse = __webpack_require__(76136);
var pointer = __webpack_require__(69204);
var json_value = __webpack_require__(49884);
var layout = __webpack_require__(8700);
var date = __webpack_require__(83304);
;
const MINUTE = 6e4;
const SLACK = 2e3;
function readsNow(value, now) {
	const digits = /^\d+$/.exec(value)?.[0];
	if (digits !== undefined) {
		const at = Number(digits) * (digits.length > 11 ? 1 : 1e3);
		return at >= now.from - SLACK && at <= now.to + SLACK;
	}
	const time = timeIn(value);
	if (time === null) return false;
	return momentsOf(now).some((moment) => time.reads(moment) && readsDay(time.rest, moment));
}
function readsTimeOfDay(value, now) {
	const time = timeIn(value);
	return time !== null && momentsOf(now).some((moment) => time.reads(moment));
}
function readsToday(value, now) {
	return momentsOf(now).some((moment) => readsDay(value, moment));
}
function momentsOf({ from, to }) {
	const moments = [];
	const last = Math.min(to, from + 30 * MINUTE) + SLACK;
	for (let at = from - SLACK; at < last + MINUTE; at += MINUTE) {
		const moment = Math.min(at, last);
		const zone = new Date(moment).getTimezoneOffset() * MINUTE;
		moments.push(new Date(moment));
		if (zone !== 0) moments.push(new Date(moment - zone));
	}
	return moments;
}
function timeIn(value) {
	const compact = /^(\d{8})T(\d{2})(\d{2})/.exec(value);
	if (compact !== null) {
		const [, day = "", hour, minute] = compact;
		const rest = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
		return {
			rest,
			reads: showing(Number(hour), Number(minute))
		};
	}
	const found = /(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?(?:\s?([AaPp])\.?[Mm]\.?)?/.exec(value);
	if (found === null) return null;
	const [whole, hour = "", minute = "", half] = found;
	const hours = half === undefined ? Number(hour) : Number(hour) % 12 + (/p/i.test(half) ? 12 : 0);
	return {
		rest: value.slice(0, found.index),
		reads: showing(hours, Number(minute)),
		.../\s\d{4}$/.test(value) && { rest: `${value.slice(0, found.index)} ${value.slice(found.index + whole.length)}` }
	};
}
function showing(hour, minute) {
	return (moment) => moment.getUTCHours() === hour && moment.getUTCMinutes() === minute;
}
const MONTHS = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
function readsDay(value, moment) {
	const [year, month, day] = [
		moment.getUTCFullYear(),
		moment.getUTCMonth() + 1,
		moment.getUTCDate()
	];
	const numbers = (value.match(/\d+/g) ?? []).map(Number);
	if (numbers.some((number) => ![
		year,
		year % 100,
		month,
		day
	].includes(number))) return false;
	const named = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.exec(value)?.[0];
	if (named !== undefined) return MONTHS.indexOf(named.toLowerCase()) + 1 === month && numbers.includes(day);
	return numbers.length === 3 && numbers.includes(day) && numbers.includes(month);
}
var timestamp = __webpack_require__(42062);
var repeat_spot = __webpack_require__(41105);
;
function realClockIn(request, { pinned, real }) {
	const moments = [];
	const days = [];
	const times = [];
	const shown = {
		from: pinned,
		to: pinned
	};
	const { units } = request.segmented;
	for (const [unit, { value, section }] of units.slice(0, (0, layout.jQ)(request.segmented)).entries()) for (const { path, text } of textsIn(value, "")) {
		const spotOf = (span, shape) => ({
			kind: "text",
			turn: request.turn,
			section,
			unit,
			path,
			span,
			before: text.slice(span.start, span.end),
			after: null,
			label: text.slice(Math.max(0, span.start - 24), span.start),
			shape
		});
		for (const span of matches(timestamp.v, text)) {
			const read = text.slice(span.start, span.end);
			if (readsNow(read, real) && !readsNow(read, shown)) moments.push(spotOf(span, "timestamp"));
			else if (readsTimeOfDay(read, real) && !readsTimeOfDay(read, shown)) times.push(spotOf(span, "timestamp"));
		}
		for (const span of matches(date.p, text)) {
			const read = text.slice(span.start, span.end);
			const isNamed = TODAY.test(text.slice(Math.max(0, span.start - 32), span.start));
			if (isNamed && readsToday(read, real) && !readsToday(read, shown)) days.push(spotOf(span, "date"));
		}
	}
	return {
		moments,
		days,
		times
	};
}
const TODAY = /\b(?:today|current|now)\b[^\n\d]{0,24}$/i;
function withRealClock(request, observed, clocks) {
	if (clocks === undefined) return observed;
	const { moments, days, times } = realClockIn(request, clocks);
	const moved = times.filter((spot) => observed.some(({ spots }) => spots.some((other) => (0, repeat_spot.y)(spot, other))));
	const shown = (factor, spots) => spots.length === 0 ? [] : [{
		varied: [factor],
		searched: "whole",
		spots
	}];
	return [
		...observed,
		...shown("clock-minute", [...moments, ...moved]),
		...shown("clock-day", days)
	];
}
function matches({ patterns, except }, text) {
	const found = [];
	for (const pattern of patterns) for (const match of text.matchAll(pattern)) {
		const span = {
			start: match.index,
			end: match.index + match[0].length
		};
		const isKnown = found.some(({ start, end }) => start < span.end && span.start < end);
		if (!isKnown && !(except?.(text, span) ?? false)) found.push(span);
	}
	return found;
}
function* textsIn(value, path) {
	if (typeof value === "string") yield {
		path,
		text: value
	};
	else if ((0, json_value.cy)(value)) for (const [index, item] of value.entries()) yield* textsIn(item, (0, pointer.jf)(path, index));
	else if ((0, json_value.Gv)(value)) for (const [key, member] of (0, json_value.jO)(value)) yield* textsIn(member, (0, pointer.jf)(path, key));
}
var axes_pairs = __webpack_require__(76534);
var repeat = __webpack_require__(77520);
;
function withRepeats(pinned, observed) {
	const turns = pinned.turns.map((turn, index) => {
		const spots = (observed[index] ?? []).flatMap((observation) => observation.spots);
		return {
			...turn,
			varying: spots
		};
	});
	const facts = turns.flatMap((turn, index) => (0, repeat.l4)(turn, observed[index] ?? []));
	return {
		...pinned,
		turns,
		repeats: onceEach(facts)
	};
}
function onceEach(facts) {
	const kept = new Map();
	for (const fact of facts) {
		const key = JSON.stringify([
			fact.draft.code,
			fact.draft.unitKey,
			fact.origin
		]);
		const earlier = kept.get(key);
		const lostTokens = Math.max(earlier?.draft.lostTokens ?? 0, fact.draft.lostTokens);
		const first = earlier ?? fact;
		kept.set(key, {
			...first,
			draft: {
				...first.draft,
				lostTokens
			}
		});
	}
	return [...kept.values()];
}
var canonical = __webpack_require__(52535);
;
function replaysDiffer(pinned, other) {
	const [own, later] = [pinned.segmented.units, other.segmented.units];
	if (own.length !== later.length) return false;
	return own.some((unit, index) => {
		const isReplayed = unit.replayed || (unit.replayedMembers ?? []).length > 0;
		const [before, after] = [unit.value, later[index]?.value ?? null];
		return isReplayed && (0, canonical.$)(before, "sorted") !== (0, canonical.$)(after, "sorted");
	});
}
var recognisers = __webpack_require__(67043);
var compare = __webpack_require__(19648);
var repeat_text = __webpack_require__(25534);
var request = __webpack_require__(32218);
;
function spotsBetween(pinned, other) {
	const spots = (0, compare.UD)(pinned.segmented, other.segmented).divergences.flatMap((divergence) => spotsOf(divergence, pinned, other));
	const [own, later] = [pinned.segmented.cacheKey ?? null, other.segmented.cacheKey ?? null];
	if (own?.value === later?.value) return spots;
	const value = own?.value ?? "";
	const key = {
		...at(pinned, 0, own?.pointer ?? later?.pointer ?? "", "cache-key"),
		section: "params",
		before: own?.value ?? null,
		after: later?.value ?? null,
		shape: (0, recognisers.l)(value, {
			start: 0,
			end: value.length
		})?.cause ?? null
	};
	return [key, ...spots.filter(({ unit, path }) => unit !== 0 || path !== key.path)];
}
function spotsOf(divergence, pinned, other) {
	switch (divergence.kind) {
		case "edited": {
			const own = divergence.before;
			const found = divergence.edits.flatMap((edit) => spotsOfEdit(edit, own, pinned));
			return found.length > 0 ? found : [at(pinned, own, "", "value")];
		}
		case "added": {
			const unit = (0, request.aP)(other, divergence.after);
			const place = Math.min(divergence.before, pinned.segmented.units.length - 1);
			return [{
				...at(pinned, place, "", "extra"),
				section: unit.section,
				after: words(unit)
			}];
		}
		case "removed": return [{
			...at(pinned, divergence.before, "", "missing"),
			before: words((0, request.aP)(pinned, divergence.before))
		}];
		case "moved": {
			const { section, first } = divergence;
			return [{
				...at(pinned, first[0], "", "moved"),
				before: orderOf(pinned, section),
				after: orderOf(other, section)
			}];
		}
		case "reshaped": return divergence.before.map((unit) => at(pinned, unit, "", "value"));
	}
}
function spotsOfEdit(edit, unit, pinned) {
	if (edit.kind === "text") {
		return (0, repeat_text.p)(edit.before, edit.after).map((run) => ({
			...at(pinned, unit, edit.path, run.isOrder ? "order" : "text"),
			span: {
				start: run.start,
				end: run.end
			},
			before: edit.before.slice(run.start, run.end),
			after: edit.after.slice(run.startAfter, run.endAfter),
			label: edit.before.slice(Math.max(0, run.start - 24), run.start),
			shape: run.shape
		}));
	}
	const isOrder = edit.kind === "key-order" || edit.kind === "list-order";
	return [{
		...at(pinned, unit, edit.path, isOrder ? "order" : "value"),
		before: printed(edit.before),
		after: printed(edit.after)
	}];
}
function at(pinned, unit, path, kind) {
	const { section } = (0, request.aP)(pinned, unit);
	const nothing = {
		span: null,
		before: null,
		after: null,
		label: "",
		shape: null
	};
	return {
		kind,
		turn: pinned.turn,
		section,
		unit,
		path,
		...nothing
	};
}
function printed(value) {
	return value === undefined ? null : (0, canonical.$)(value, "written");
}
function words(unit) {
	return (0, json_value.Qq)((0, json_value.Jt)(unit.value, "text")) ?? (0, canonical.$)(unit.value, "written");
}
function orderOf({ segmented }, section) {
	return segmented.units.filter((unit) => unit.section === section && !unit.replayed).map((unit) => unit.name ?? (words(unit).split("\n", 1)[0] ?? "").slice(0, 60)).join("\n");
}
var render_plan = __webpack_require__(53380);
;
class Renders {
	notes = new Set();
	failure = null;
	fastest = 0;
	clocks;
	#input;
	#pinned;
	#compared = [];
	#tried = new Map();
	#count = 0;
	#searches = 0;
	constructor(input, pinned) {
		this.#input = input;
		this.#pinned = pinned;
	}
	static async begin(input) {
		const { definition, side, renderer } = input;
		const first = await renderer.renderOnce(definition, side, render_plan.LS);
		const prompts = await (0, sampled.Kc)(first.prompts, definition, async (values, name) => {
			const plan = {
				...render_plan.LS,
				values,
				...name !== undefined && { case: name }
			};
			return (await renderer.renderOnce(definition, side, plan)).prompts;
		});
		const pinned = await Promise.all(prompts.map(async (rendered) => ({
			rendered,
			analysed: await (0, analyse.a)(rendered, input.models, input.counter)
		})));
		const renders = Renders.of(input, pinned, {
			fastest: first.milliseconds,
			clocks: first.clocks && {
				...first.clocks,
				real: {
					...first.clocks.real,
					to: Date.now()
				}
			}
		});
		renders.#hear(first);
		return renders;
	}
	static of(input, pinned, { fastest, clocks }) {
		const renders = new Renders(input, pinned);
		renders.fastest = fastest;
		renders.clocks = clocks;
		return renders;
	}
	get pinned() {
		return this.#pinned;
	}
	get isRendered() {
		return this.#analysed.length > 0;
	}
	get compared() {
		return this.#compared;
	}
	get side() {
		return this.#input.side;
	}
	get id() {
		return this.#input.definition.config.id;
	}
	async again(plan) {
		const key = JSON.stringify([plan.varied.toSorted(), plan.variant]);
		const known = plan.varied.length === 0 ? undefined : this.#tried.get(key);
		if (known !== undefined) return known;
		const render = await this.#input.renderer.renderOnce(this.#input.definition, this.#input.side, plan);
		this.#count += 1;
		const compared = await this.#compare(plan, render);
		this.#tried.set(key, compared);
		if (compared === null) return null;
		this.fastest = Math.min(this.fastest, render.milliseconds);
		this.#compared.push(compared);
		return compared;
	}
	async search(plan) {
		if (this.isCut) return null;
		const before = this.#count;
		const compared = await this.again(plan);
		this.#searches += this.#count - before;
		return compared;
	}
	get isCut() {
		if (this.#searches * this.fastest < limits.b.searchSeconds * 1e3) return false;
		this.notes.add(`${this.id}: a render takes ${(this.fastest / 1e3).toFixed(1)} s, so that no more than ${this.#searches} were made to find out why it varies: what they left open is told by its look alone, and what can come out equal by chance may be blamed on the wrong commit.`);
		return true;
	}
	mark(render, searched) {
		const index = this.#compared.indexOf(render);
		if (index !== -1) this.#compared[index] = {
			...render,
			searched
		};
	}
	repeated() {
		let index = 0;
		return this.#pinned.map(({ rendered, analysed }) => {
			if (analysed.outcome === "failed") return {
				rendered,
				analysed
			};
			const conversations = analysed.conversations.map((conversation) => {
				const own = index;
				index += 1;
				return withRepeats(conversation, this.#observed(conversation, own));
			});
			return {
				rendered,
				analysed: {
					...analysed,
					conversations
				}
			};
		});
	}
	#observed(conversation, index) {
		return conversation.turns.map((request) => {
			const observed = this.#compared.map(({ varied, searched, spots }) => {
				const own = (spots[index] ?? []).filter((spot) => spot.turn === request.turn);
				return {
					varied,
					searched,
					spots: own
				};
			});
			return withRealClock(request, observed, this.clocks);
		});
	}
	get #analysed() {
		return this.#pinned.flatMap(({ analysed }) => analysed.outcome === "analysed" ? [analysed] : []);
	}
	async #compare(plan, render) {
		const failed = render.prompts.find((prompt) => prompt.outcome === "failed");
		if (failed?.outcome === "failed") {
			this.failure = {
				reason: failed.reason,
				isOfRun: failed.isOfRun ?? false
			};
			return null;
		}
		this.#hear(render);
		const spots = [];
		for (const own of this.#analysed) {
			const rendered = render.prompts.find(({ id }) => id === own.id);
			const other = rendered && await (0, analyse.a)(rendered, this.#input.models, this.#input.counter);
			if (other?.outcome !== "analysed") this.#unpaired(own.id);
			const conversations = other?.outcome === "analysed" ? other.conversations : [];
			spots.push(...this.#spotsOf(own, conversations));
		}
		return {
			plan,
			varied: render.effective,
			spots,
			searched: "whole"
		};
	}
	#spotsOf(own, others) {
		const pairs = (0, axes_pairs.B)(own.conversations, others);
		const { cases } = this.#input.definition.config;
		const isSampled = (name) => Object.keys(cases).some((one) => (0, sampled.y2)(name, one));
		const again = own.conversations.filter((conversation) => !isSampled(conversation.case));
		if (others.length !== again.length) this.#unpaired(own.id);
		return own.conversations.map((conversation) => {
			const other = pairs.find(({ base }) => base === conversation)?.head;
			if (other === null || other === undefined || isSampled(conversation.case)) return [];
			if (other.turns.length !== conversation.turns.length) this.#unpaired(own.id);
			return conversation.turns.flatMap((turn, index) => {
				const later = other.turns[index];
				if (later === undefined) return [];
				if (other.turns.length === 1 && replaysDiffer(turn, later)) this.#remade(own.id);
				return spotsBetween(turn, later);
			});
		});
	}
	#unpaired(id) {
		this.notes.add(`${id} sends other requests from render to render: only those that all renders have were compared.`);
	}
	#remade(id) {
		this.notes.add(`${id} puts other ids or turns of the assistant into its history from render to render: whether a conversation keeps them is seen from turn to turn only, so let it print or send several turns.`);
	}
	#hear({ hints }) {
		for (const hint of hints) this.notes.add(`${this.id}: ${hint}`);
	}
}
var attribution = __webpack_require__(79390);
;
const GROUPS = [
	[
		"home",
		"user",
		"host",
		"cwd",
		"git",
		"environment"
	],
	["timezone", "locale"],
	["seed", "order"],
	[
		"clock-second",
		"clock-minute",
		"clock-hour",
		"clock-day"
	]
];
async function joint(render, open, renders) {
	const { variant } = render.plan;
	const shows = (one) => one !== null && open.some((own, index) => touched(own, one.spots[index] ?? []));
	let minimal = null;
	let factors = render.varied;
	const tryWithout = async (group) => {
		const fewer = factors.filter((factor) => !group.includes(factor));
		if (fewer.length === factors.length || fewer.length < 2) return;
		const smaller = await renders.search({
			varied: fewer,
			variant
		});
		if (!shows(smaller)) return;
		factors = fewer;
		minimal = smaller;
	};
	for (const group of GROUPS) await tryWithout(group);
	for (const factor of [...factors].toReversed()) await tryWithout([factor]);
	if (minimal !== null) renders.mark(minimal, "minimal");
}
function touched(open, spots) {
	return (0, attribution.EJ)(open, spots).length < open.length;
}
;
const BY_LIKELIHOOD = [
	"clock-second",
	"clock-minute",
	"clock-hour",
	"clock-day",
	"seed",
	"order",
	"cwd",
	"git",
	"home",
	"user",
	"host",
	"timezone",
	"locale",
	"environment"
];
async function attributeDifferences(renders) {
	const differing = renders.compared.filter(({ spots }) => hasAny(spots));
	if (differing.length === 0) return;
	const pinned = renders.compared.find(({ plan }) => plan.varied.length === 0);
	const inherent = (pinned ?? await renders.search(render_plan.LS))?.spots ?? [];
	for (const render of differing) {
		const open = await explain(render, inherent, renders);
		if (hasAny(open) && renders.isCut) renders.mark(render, "cut");
	}
}
async function explain(render, inherent, renders) {
	const { variant } = render.plan;
	const all = BY_LIKELIHOOD.filter((factor) => render.varied.includes(factor));
	const known = renders.compared.filter(({ varied: [first, ...more] }) => {
		return first !== undefined && more.length === 0 && all.includes(first);
	});
	const tried = all.filter((factor) => known.some(({ varied }) => varied[0] === factor));
	let open = known.reduce((left, { spots }) => without(left, spots), without(render.spots, inherent));
	let rest = seedsLast(untried(all, tried), open, renders);
	const oneByOne = async (factors) => {
		const now = [];
		for (const factor of factors) {
			if (!hasAny(open)) break;
			now.push(factor);
			const alone = await renders.search({
				varied: [factor],
				variant
			});
			const shown = alone?.spots ?? [];
			const isDoubt = shown.some((own) => own.some((spot) => (0, attribution.Ge)(spot, factor)));
			if (isDoubt) await renders.search({
				varied: [factor],
				variant: variant + 1
			});
			open = without(open, shown);
		}
		return now;
	};
	while (rest.length > 0) {
		if (!hasAny(open)) {
			const others = await renders.search({
				varied: rest,
				variant
			});
			open = without(others?.spots ?? [], inherent);
			if (!hasAny(open)) return open;
		}
		rest = untried(rest, await oneByOne(rest));
	}
	await oneByOne(tried);
	if (hasAny(open)) await joint(render, open, renders);
	return open;
}
function seedsLast(rest, open, renders) {
	const isOfProcess = (factor) => factor === "seed" || factor === "order";
	const shown = renders.compared.some(({ varied, spots }) => varied.length > 0 && varied.every(isOfProcess) && countOf(without(open, spots)) < countOf(open));
	if (shown) return rest;
	return [...rest.filter((factor) => !isOfProcess(factor)), ...rest.filter(isOfProcess)];
}
function untried(rest, tried) {
	const isClock = (factor) => factor.startsWith("clock-");
	const hasClock = tried.some(isClock);
	return rest.filter((factor) => !tried.includes(factor) && !(hasClock && isClock(factor)));
}
function without(spots, explaining) {
	return spots.map((own, index) => (0, attribution.EJ)(own, explaining[index] ?? []));
}
function hasAny(spots) {
	return countOf(spots) > 0;
}
function countOf(spots) {
	return spots.reduce((sum, own) => sum + own.length, 0);
}
;
const LEAST_RENDERS = 3;
const GIVEN_UP = [
	[
		"clock-second",
		"clock-minute",
		"clock-hour",
		"clock-day"
	],
	["cwd"],
	["home"],
	["locale"],
	["git"]
];
async function repeat_repeat(renders, count) {
	if (!renders.isRendered) return true;
	const process = await renders.again(render_plan.hl);
	if (process === null) return false;
	const machine = await onOtherMachine(renders);
	tellUnvaried(renders, [process, ...machine === null ? [] : [machine]]);
	for (let variant = LEAST_RENDERS; variant < count; variant += 1) {
		await renders.again({
			varied: render_plan.hl.varied,
			variant
		});
	}
	await attributeDifferences(renders);
	return true;
}
async function repeatCase(renders) {
	const machine = await onOtherMachine(renders);
	tellUnvaried(renders, machine === null ? [] : [machine]);
	if (machine === null || machine.spots.every((own) => own.length === 0)) return;
	await renders.again(render_plan.hl);
	await attributeDifferences(renders);
}
async function onOtherMachine(renders) {
	const whole = await renders.again(render_plan.rw);
	if (whole !== null) return whole;
	const choices = [...GIVEN_UP, GIVEN_UP.flat()];
	for (const given of choices) {
		const varied = render_plan.rw.varied.filter((factor) => !given.includes(factor));
		const render = await renders.again({
			varied,
			variant: render_plan.rw.variant
		});
		if (render !== null) return render;
	}
	return null;
}
function tellUnvaried(renders, compared) {
	const reached = new Set(compared.flatMap(({ varied }) => varied));
	const unvaried = render_plan.rw.varied.filter((factor) => !reached.has(factor));
	if (unvaried.length === 0) return;
	const names = [...new Set(unvaried.map((factor) => WORDS[factor]))];
	renders.notes.add(`${renders.id}: not varied, because the program fails with it or cannot be reached: ${names.join(", ")}. A prompt that depends on it is not found.`);
}
const WORDS = {
	"clock-second": "the clock",
	"clock-minute": "the clock",
	"clock-hour": "the clock",
	"clock-day": "the clock",
	seed: "random seeds",
	order: "the order of folders",
	timezone: "the time zone",
	locale: "the locale",
	home: "the home folder",
	user: "the user",
	host: "the host",
	cwd: "the working folder",
	git: "the state of the checkout",
	environment: "the environment"
};
;
async function repeatCases(input, main) {
	const renders = new Map();
	const [, ...others] = (0, variables.D)(input.definition.config);
	const most = Math.floor(limits.b.searchSeconds * 1e3 / Math.max(1, main.fastest));
	for (const { name, values } of others.slice(0, most)) {
		const own = rendersOf(input, main, name, values);
		if (own === null) continue;
		await repeatCase(own);
		renders.set(name, own);
	}
	if (others.length > most) main.notes.add(`${main.id}: a render takes ${(main.fastest / 1e3).toFixed(1)} s, so that only the first ${most + 1} of its ${others.length + 1} cases were rendered again: what varies in the others alone is not found.`);
	return renders;
}
function rendersOf(input, main, name, values) {
	const { definition, renderer } = input;
	const pinned = main.pinned.map(({ rendered, analysed }) => {
		if (analysed.outcome === "failed") return {
			rendered,
			analysed
		};
		const conversations = (0, sampled.W6)(analysed.conversations, name);
		return {
			rendered,
			analysed: {
				...analysed,
				conversations
			}
		};
	});
	const isThere = pinned.some(({ analysed }) => analysed.outcome === "analysed" && analysed.conversations.length > 0);
	if (!isThere) return null;
	const own = {
		...input,
		definition: {
			...definition,
			config: {
				...definition.config,
				vars: {},
				cases: {}
			}
		},
		renderer: { renderOnce: (of, side, plan) => renderer.renderOnce(of, side, {
			...plan,
			values,
			case: name
		}) }
	};
	return Renders.of(own, pinned, main);
}
function withCases(id, conversations, cases) {
	const all = [...conversations];
	for (const [name, renders] of cases) {
		const own = renders.repeated().find(({ analysed }) => analysed.id === id)?.analysed;
		if (own?.outcome !== "analysed") continue;
		const found = own.conversations.values();
		for (const [index, conversation] of all.entries()) {
			if (!(0, sampled.y2)(conversation.case, name)) continue;
			const { turns, repeats } = found.next().value ?? conversation;
			all[index] = {
				...conversation,
				turns,
				...repeats !== undefined && { repeats }
			};
		}
	}
	return all;
}
var repeat_status = __webpack_require__(49615);
var parse = __webpack_require__(55988);
;
const MORE_RENDERS = 6;
const CHANCY = new Set([
	"unordered",
	"random",
	"unknown-volatile"
]);
async function hunt(base, head, first) {
	for (const [renders, status] of [[base, "introduced"], [head, "fixed"]]) {
		for (let more = 0; more < MORE_RENDERS && isDoubtful(base, head, status); more += 1) {
			const render = await renders.search({
				varied: render_plan.hl.varied,
				variant: first + more
			});
			if (render === null) break;
			await attributeDifferences(renders);
		}
	}
}
function isDoubtful(base, head, status) {
	const earlier = new Map(base.repeated().map(({ analysed }) => [analysed.id, analysed]));
	return head.repeated().some(({ analysed }) => {
		const own = earlier.get(analysed.id);
		return own !== undefined && hasChancy(own, analysed, status);
	});
}
function hasChancy(base, head, status) {
	if (base.outcome === "failed" || head.outcome === "failed") return false;
	return (0, axes_pairs.B)(base.conversations, head.conversations).some((pair) => {
		if (pair.base === null || pair.head === null) return false;
		return (0, repeat_status.m)(pair.base, pair.head).some(([fact, own]) => own === status && isChancy(fact));
	});
}
function isChancy({ origin, draft, spots }) {
	if (!draft.causes.some((cause) => CHANCY.has(cause))) return false;
	return origin === "inherent" || origin === "seed" && !spots.every(hasMany);
}
function hasMany(spot) {
	return (0, repeat_spot.x)(spot) ? elementsOf(spot) >= ELEMENTS : /^\d?\.?\d{4,}$/.test(spot.before ?? "");
}
function elementsOf({ kind, path, span, before }) {
	const bytes = before ?? "";
	if (kind === "order" && span === null) {
		const value = (0, parse.q)(bytes, path);
		return (0, json_value.Gv)(value) ? (0, json_value.jO)(value).length : (0, json_value.ld)(value).length;
	}
	const between = bytes.includes("\n") ? "\n" : /[,;|]|\s+/;
	return bytes.split(between).filter((element) => element.trim() !== "").length;
}
const ELEMENTS = 5;
;
function templateRenders(prompt) {
	if (prompt.outcome === "failed" || prompt.again === undefined) return null;
	return {
		definition: definitionOf(prompt),
		renderer: rendererOf(prompt.again)
	};
}
function rendererOf(again) {
	return { async renderOnce(_definition, _side, plan) {
		const began = performance.now();
		const prompts = await again(plan);
		const milliseconds = Math.round(performance.now() - began);
		return {
			prompts,
			effective: plan.varied,
			hints: [],
			milliseconds
		};
	} };
}
function definitionOf({ id, declared }) {
	const config = {
		id,
		provider: null,
		model: null,
		origin: {
			kind: "file",
			paths: [],
			listed: false
		},
		vars: {},
		cases: {},
		siblings: null,
		traffic: null
	};
	return {
		config,
		declared,
		at: null,
		defaults: {}
	};
}
;
async function repeatCommand(definition, side, renderer, options) {
	const input = {
		...options,
		definition,
		side,
		renderer: kept(renderer, options)
	};
	const renders = await Renders.begin(input);
	const prompts = renders.pinned.map(({ rendered }) => rendered);
	const ran = await repeat_repeat(renders, repeated_countOf(options));
	if (!ran) return {
		prompts: prompts.map((one) => failed(one, renders.failure)),
		repeated: []
	};
	const cases = await repeatCases(input, renders);
	return {
		prompts,
		repeated: [{
			id: definition.config.id,
			renders,
			cases
		}]
	};
}
async function repeatTemplates(prompts, side, options) {
	const settledPrompts = [];
	const repeated = [];
	for (const prompt of prompts) {
		const templates = templateRenders(prompt);
		if (templates === null) {
			settledPrompts.push(prompt);
			continue;
		}
		const { definition } = templates;
		const renderer = kept(templates.renderer, options);
		const renders = await Renders.begin({
			...options,
			definition,
			side,
			renderer
		});
		const ran = await repeat_repeat(renders, repeated_countOf(options));
		if (ran) repeated.push({
			id: prompt.id,
			renders,
			cases: new Map()
		});
		settledPrompts.push(ran ? prompt : failed(prompt, renders.failure));
	}
	return {
		prompts: settledPrompts,
		repeated
	};
}
async function settled({ base, head }, options) {
	const earlier = new Map(base.map((one) => [one.id, one]));
	const count = repeated_countOf(options);
	for (const own of head) {
		const other = earlier.get(own.id);
		if (other === undefined) continue;
		await hunt(other.renders, own.renders, count);
		for (const [name, renders] of own.cases) {
			const before = other.cases.get(name);
			if (before !== undefined) await hunt(before, renders, count);
		}
	}
	return {
		base: analysedOf(base),
		head: analysedOf(head),
		notes: [...base, ...head].flatMap(({ renders, cases }) => [renders, ...cases.values()]).flatMap(({ notes }) => [...notes])
	};
}
function kept(renderer, { keeping }) {
	return keeping === undefined ? renderer : keeping(renderer);
}
function repeated_countOf({ renders }) {
	return Math.max(LEAST_RENDERS, renders ?? 0);
}
function analysedOf(repeated) {
	const prompts = repeated.flatMap(({ renders, cases }) => renders.repeated().map(({ analysed }) => {
		if (analysed.outcome === "failed") return analysed;
		const conversations = withCases(analysed.id, analysed.conversations, cases);
		return {
			...analysed,
			conversations
		};
	}));
	return new Map(prompts.map((analysed) => [analysed.id, analysed]));
}
function failed(prompt, failure) {
	const { id, declared, source } = prompt;
	const why = `the second render of one commit failed, with other seeds and another order of files: ${failure?.reason ?? ""}`;
	const isOfRun = failure?.isOfRun ?? false;
	return {
		outcome: "failed",
		id,
		declared,
		source,
		reason: why,
		at: null,
		isOfRun,
		missing: []
	};
}
}),
57415: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Kc: () => withSamples,
	T: () => namedBy,
	W6: () => ofCase,
	y2: () => isOfCase
});
var _composed_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88593);
async function withSamples(prompts, { config }, render) {
	if (prompts.every(({ outcome }) => outcome === "failed")) return prompts;
	const [own, ...others] = (0, _composed_variables_js__WEBPACK_IMPORTED_MODULE_0__.D)(config);
	const tried = [];
	for (const [variable, { varies, values }] of Object.entries(config.vars)) {
		if (varies === null) continue;
		const outcomes = [];
		for (const value of values.slice(1)) outcomes.push(await render(new Map([...own?.values ?? [], [variable, value]])));
		tried.push([
			variable,
			varies,
			outcomes
		]);
	}
	const cases = [];
	for (const { name, values } of others) cases.push({
		name,
		values,
		prompts: await render(values, name)
	});
	return prompts.map((prompt) => {
		if (prompt.outcome === "failed") return prompt;
		const variations = tried.map(([variable, varies, outcomes]) => factorValues(prompt.id, variable, varies, outcomes));
		const sampled = variations.length === 0 ? prompt : {
			...prompt,
			variations
		};
		return inCases(sampled, own?.values ?? new Map(), cases);
	});
}
function factorValues(id, variable, varies, outcomes) {
	const requests = [];
	const failures = [];
	for (const prompts of outcomes) {
		const prompt = named(prompts, id);
		const request = prompt?.outcome === "rendered" ? prompt.conversations[0]?.turns[0] : undefined;
		if (request !== undefined) requests.push(request);
		else failures.push(reasonOf(prompt));
	}
	return {
		variable,
		varies,
		requests,
		failures
	};
}
function inCases(prompt, own, cases) {
	const conversations = prompt.conversations.map((each) => {
		return {
			...each,
			values: own
		};
	});
	for (const { name, values, prompts } of cases) {
		const other = named(prompts, prompt.id);
		if (other?.outcome !== "rendered") {
			const { id, declared, source } = prompt;
			const reason = `in the case '${name}': ${reasonOf(other)}`;
			return {
				outcome: "failed",
				id,
				declared,
				source,
				reason,
				at: null,
				missing: []
			};
		}
		for (const each of namedBy(name, other.conversations)) conversations.push({
			...each,
			values
		});
	}
	return {
		...prompt,
		conversations
	};
}
function namedBy(configured, conversations) {
	return conversations.map((each) => {
		const own = each.case === _composed_variables_js__WEBPACK_IMPORTED_MODULE_0__.B ? configured : `${configured}, ${each.case}`;
		return {
			...each,
			case: own
		};
	});
}
function isOfCase(name, configured) {
	if (configured === _composed_variables_js__WEBPACK_IMPORTED_MODULE_0__.B) return false;
	return name === configured || name.startsWith(`${configured}, `);
}
function ofCase(conversations, configured) {
	return conversations.filter((conversation) => isOfCase(conversation.case, configured)).map((conversation) => {
		const own = conversation.case.slice(configured.length + 2);
		return {
			...conversation,
			case: own === "" ? _composed_variables_js__WEBPACK_IMPORTED_MODULE_0__.B : own
		};
	});
}
function named(prompts, id) {
	return prompts.find((prompt) => prompt.id === id) ?? prompts.find(isFailed);
}
function isFailed({ outcome }) {
	return outcome === "failed";
}
function reasonOf(prompt) {
	return prompt?.outcome === "failed" ? prompt.reason : "nothing of this prompt was rendered.";
}
})
};
