export const id = 821;
export const ids = [821];
export const modules = {
84058: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { K: () => analyse });
var _findings_axes_analyse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76136);
var _request_provider_open_differences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56623);
var _caps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9136);
async function analyse(run, { models, counter, phase = () => {}, late = () => null }) {
	const known = new Map();
	const again = (prompt, name) => {
		if (prompt.outcome === "failed") return null;
		const own = run.repeated?.[name].get(prompt.id) ?? null;
		return own?.outcome === "analysed" ? {
			...own,
			borrowed: prompt.borrowed ?? false
		} : own;
	};
	const atBase = new Map(run.base.map((prompt) => [prompt.id, prompt]));
	const twin = (prompt) => {
		const other = atBase.get(prompt.id);
		if (other === undefined || again(other, "base") !== null || !areTwins(other, prompt)) return null;
		const analysed = known.get(other);
		if (analysed?.outcome !== "analysed" || prompt.outcome === "failed") return null;
		return {
			...analysed,
			source: prompt.source,
			borrowed: prompt.borrowed ?? false
		};
	};
	const side = async (prompts, name) => {
		const analysed = [];
		for (const [index, prompt] of prompts.entries()) {
			phase(`counting ${prompt.id} at ${name} (${index + 1} of ${prompts.length})`);
			const result = known.get(prompt) ?? again(prompt, name) ?? (name === "head" ? twin(prompt) : null) ?? await (0, _findings_axes_analyse_js__WEBPACK_IMPORTED_MODULE_0__.a)(inTime(prompt, late()), models, counter);
			known.set(prompt, result);
			analysed.push(result);
		}
		return analysed;
	};
	const base = await side(run.base, "base");
	const head = await side(run.head, "head");
	const earlier = new Map(base.map((prompt) => [prompt.id, prompt]));
	return {
		base,
		head: head.map((one) => withOpenDifferences(one, earlier.get(one.id)))
	};
}
function inTime(prompt, late) {
	return late === null || prompt.outcome === "failed" ? prompt : {
		...(0, _caps_js__WEBPACK_IMPORTED_MODULE_1__.Of)(prompt, late),
		isOfRun: true
	};
}
function areTwins(a, b) {
	if (a.outcome === "failed" || b.outcome === "failed") return false;
	if (a.placeholders !== b.placeholders) return false;
	const hasVariations = [a, b].some(({ variations = [] }) => variations.length > 0);
	if (hasVariations || a.siblings !== b.siblings || a.declared !== b.declared) return false;
	return a.conversations.length === b.conversations.length && a.conversations.every((one, index) => {
		const other = b.conversations[index];
		return other?.case === one.case && other.id === one.id && other.turns.length === one.turns.length && other.turns.every((turn, at) => areSent(turn, one.turns[at]));
	});
}
function areSent(a, b) {
	if (b === undefined || typeof a.body !== "object") return false;
	const members = [
		"body",
		"provider",
		"model",
		"unitTokens",
		"namespace"
	];
	return members.every((member) => a[member] === b[member]) && JSON.stringify(a.headers) === JSON.stringify(b.headers);
}
function withOpenDifferences(prompt, before) {
	if (prompt.outcome === "failed") return prompt;
	const notes = prompt.conversations.flatMap(({ case: name, id, turns }) => {
		const older = before?.outcome === "analysed" ? before.conversations.find((each) => each.case === name && each.id === id) : undefined;
		return turns.flatMap(({ segmented }, turn) => [older?.turns[turn], turns[turn - 1]].flatMap((earlier) => earlier === undefined ? [] : (0, _request_provider_open_differences_js__WEBPACK_IMPORTED_MODULE_2__.rM)(earlier.segmented, segmented)));
	});
	return notes.length === 0 ? prompt : {
		...prompt,
		notes: [...new Set([...prompt.notes, ...notes])]
	};
}
}),
9136: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Of: () => failedPrompt,
	T1: () => timeUp,
	UH: () => withinRequests,
	qC: () => CAPS
});
var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49884);
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55816);
const CAPS = {
	requests: _limits_js__WEBPACK_IMPORTED_MODULE_0__.b.requestsPerRun,
	bytes: _limits_js__WEBPACK_IMPORTED_MODULE_0__.b.bytesPerRun,
	findingsPerPrompt: _limits_js__WEBPACK_IMPORTED_MODULE_0__.b.findingsPerPrompt,
	findings: _limits_js__WEBPACK_IMPORTED_MODULE_0__.b.findingsPerRun,
	compareSeconds: _limits_js__WEBPACK_IMPORTED_MODULE_0__.b.compareSeconds,
	commandsSeconds: _limits_js__WEBPACK_IMPORTED_MODULE_0__.b.commandsSeconds
};
function withinRequests({ base, head }, cap) {
	const sizes = {
		base: sizesOf(base),
		head: sizesOf(head)
	};
	const isOnBoth = (id) => sizes.base.has(id) && sizes.head.has(id);
	const largest = (id) => Math.max(sizes.base.get(id) ?? 0, sizes.head.get(id) ?? 0);
	const order = [...new Set([...sizes.base.keys(), ...sizes.head.keys()])].toSorted((a, b) => Number(isOnBoth(b)) - Number(isOnBoth(a)) || largest(a) - largest(b));
	const within = (prompts, own) => {
		const total = sum(own.values());
		let used = 0;
		const fitting = new Set();
		for (const id of order) {
			const size = own.get(id) ?? 0;
			if (used + size > cap) continue;
			used += size;
			fitting.add(id);
		}
		return prompts.map((prompt) => fitting.has(prompt.id) ? prompt : tooMany(prompt, total, cap));
	};
	const atBase = within(base, sizes.base);
	const refused = new Set(atBase.filter((prompt, index) => prompt !== base[index]).map(({ id }) => id));
	return {
		base: atBase,
		head: within(head, sizes.head).map((prompt) => refused.has(prompt.id) ? tooMany(prompt, sum(sizes.base.values()), cap) : prompt)
	};
}
function sizesOf(prompts) {
	return new Map(prompts.map((prompt) => [prompt.id, requestsOf(prompt)]));
}
function requestsOf(prompt) {
	if (prompt.outcome === "failed") return 0;
	const { conversations, variations = [] } = prompt;
	const all = [...conversations.flatMap(({ turns }) => turns), ...variations.flatMap(({ requests }) => requests)];
	return sum(all.map(weightOf));
}
function weightOf({ body }) {
	return Math.max(1, Math.ceil(elementsOf(body) / _limits_js__WEBPACK_IMPORTED_MODULE_0__.b.elementsPerRequest));
}
function elementsOf(body) {
	if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(body)) return 0;
	return sum((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.jO)(body).map(([, member]) => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.cy)(member) ? member.length : 0));
}
function tooMany(prompt, total, cap) {
	if (prompt.outcome === "failed") return prompt;
	return failedPrompt(prompt, `the prompts of this side have ${total} requests together (a long one counts as several), more than the ${cap} that one run analyses: guard fewer of them, or check them in several runs with a config each.`);
}
function failedPrompt({ id, declared, source }, reason) {
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
function sum(values) {
	let total = 0;
	for (const value of values) total += value;
	return total;
}
function timeUp(seconds, now = () => performance.now()) {
	const end = now() + seconds * 1e3;
	return () => now() < end ? null : `the prompts before it took the ${seconds / 60} minutes that analysing and comparing may take in one run: guard fewer of them, or check them in several runs with a config each.`;
}
}),
98579: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { U: () => policyOf });
var _repository_config_fail_on_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99272);
var _findings_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8540);
function policyOf(policy, flags) {
	const flag = flags.failOn === undefined ? null : (0, _repository_config_fail_on_js__WEBPACK_IMPORTED_MODULE_0__.nI)(flags.failOn);
	const configured = (0, _findings_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__.tC)(policy.fail_on ?? null);
	return {
		failOn: flag === null ? configured : (0, _findings_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__.AJ)(configured, flag),
		accept: policy.accept ?? [],
		acceptNow: flags.accept,
		today: (flags.today ?? new Date()).toISOString().slice(0, 10),
		reportOnly: flags.reportOnly ?? policy.report_only ?? false
	};
}
}),
76136: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { a: () => analysePrompt });
var errors = __webpack_require__(12027);
var limits = __webpack_require__(55816);
var layout = __webpack_require__(8700);
var cache_model = __webpack_require__(41586);
var registry = __webpack_require__(17953);
var json_value = __webpack_require__(49884);
var piece = __webpack_require__(15570);
;
function segmentText(text) {
	const unit = {
		section: "system",
		kind: "text",
		index: 0,
		pointer: "",
		shorthand: "/text",
		role: null,
		name: null,
		value: {
			type: "text",
			text
		},
		frame: "",
		replayed: false,
		position: 1
	};
	return {
		provider: "generic",
		api: "text",
		model: "",
		rules: {
			kind: "prefix",
			minimum: NO_MINIMUM,
			granularity: 1
		},
		tokenFamily: "other",
		units: [{
			...(0, piece.MF)([]).unit,
			position: 0
		}, unit],
		breakpoints: [],
		newest: 2,
		illegal: [],
		freeForm: new Set(),
		notes: []
	};
}
const NO_MINIMUM = {
	tokens: 0,
	certain: false,
	source: {
		url: "",
		read: ""
	}
};
;
function segmentRead(body) {
	const tools = (0, json_value.Jt)(body, "tools");
	if (!Array.isArray(tools)) return segmentText(typeof body === "string" ? body : "");
	const list = tools;
	const whole = segmentText("");
	const units = list.map((value, index) => ({
		section: "tools",
		kind: "tool",
		index,
		pointer: `/tools/${index}`,
		shorthand: null,
		role: null,
		name: toolName(value),
		value,
		frame: "",
		replayed: false,
		position: index + 1
	}));
	return {
		...whole,
		units: [...whole.units.slice(0, 1), ...units],
		newest: units.length + 1
	};
}
function toolName(tool) {
	return (0, json_value.Qq)((0, json_value.Jt)(tool, "name")) ?? (0, json_value.Qq)((0, json_value.Jt)((0, json_value.Jt)(tool, "function") ?? null, "name")) ?? (0, json_value.Qq)((0, json_value.Jt)((0, json_value.Jt)(tool, "toolSpec") ?? null, "name")) ?? null;
}
var json_pointer = __webpack_require__(69204);
;
const TEXT_OR_OBJECT = ["a text", "an object"];
const RULES = [
	{
		member: "model",
		wanted: ["a text"],
		elements: []
	},
	{
		member: "messages",
		wanted: ["a list"],
		elements: ["an object"]
	},
	{
		member: "system",
		wanted: ["a text", "a list"],
		elements: ["an object"]
	},
	{
		member: "instructions",
		wanted: ["a text", "a list"],
		elements: TEXT_OR_OBJECT
	},
	{
		member: "input",
		wanted: ["a text", "a list"],
		elements: TEXT_OR_OBJECT
	},
	{
		member: "tools",
		wanted: ["a list"],
		elements: ["an object"]
	},
	...[
		"contents",
		"systemInstruction",
		"system_instruction"
	].map((member) => ({
		member,
		wanted: [
			"a text",
			"a list",
			"an object"
		],
		elements: TEXT_OR_OBJECT
	}))
];
const CONTENT = [
	"a text",
	"a list",
	"an object"
];
function wrongType(body) {
	for (const { member, wanted, elements } of RULES) {
		const value = (0, json_value.Jt)(body, member);
		const pointer = (0, json_pointer.jf)("", member);
		const own = unlike(value, pointer, wanted);
		if (own !== null) return own;
		for (const [index, element] of (0, json_value.ld)(value).entries()) {
			const place = (0, json_pointer.jf)(pointer, index);
			const inner = unlikeElement(element, place, elements);
			if (inner !== null) return inner;
		}
	}
	return null;
}
function unlikeElement(element, place, wanted) {
	if (element === null) return {
		pointer: place,
		found: "null",
		wanted
	};
	return unlike(element, place, wanted) ?? unlike((0, json_value.Jt)(element, "content"), (0, json_pointer.jf)(place, "content"), CONTENT);
}
function unlike(value, pointer, wanted) {
	if (value === undefined || value === null) return null;
	const found = kindOf(value);
	return wanted.includes(found) ? null : {
		pointer,
		found,
		wanted
	};
}
function kindOf(value) {
	if ((0, json_value.cy)(value)) return "a list";
	if (typeof value === "string") return "a text";
	if (typeof value === "number" || value instanceof json_value.Po) return "a number";
	return typeof value === "boolean" ? "true or false" : "an object";
}
var rendering = __webpack_require__(53699);
var estimate = __webpack_require__(7640);
;
function authored(segmented, sourceKind) {
	if (sourceKind !== "composed" && sourceKind !== "format") return segmented;
	const units = segmented.units.map((unit) => ({
		...unit,
		replayed: false,
		replayedMembers: []
	}));
	return {
		...segmented,
		units
	};
}
;
const PREVIOUS = "previous_response_id";
class Chain {
	#input = null;
	next(body) {
		if (!(0, json_value.Gv)(body) || (0, json_value.cy)(body)) return this.#end(body);
		const own = inputOf((0, json_value.Jt)(body, "input"));
		if (own === null) return this.#end(body);
		const goesOn = ((0, json_value.Jt)(body, PREVIOUS) ?? null) !== null;
		if (!goesOn) {
			this.#input = own;
			return body;
		}
		const before = this.#input;
		if (before === null) return this.#end(body);
		const input = [...before, ...own];
		this.#input = input;
		return (0, json_value.Xy)((0, json_value.jO)((0, json_value.cJ)(body, PREVIOUS)).map(([name, value]) => [name, name === "input" ? input : value]));
	}
	#end(body) {
		this.#input = null;
		return body;
	}
}
function inputOf(input) {
	if (typeof input === "string") return [(0, json_value.Xy)([["role", "user"], ["content", input]])];
	return (0, json_value.cy)(input) ? input : null;
}
var axes_request = __webpack_require__(32218);
var canonical = __webpack_require__(52535);
var compare = __webpack_require__(19648);
var edit = __webpack_require__(43394);
var hash = __webpack_require__(37882);
var request_hunks = __webpack_require__(70049);
var earlier_place = __webpack_require__(25557);
var edited = __webpack_require__(63094);
var axes_place = __webpack_require__(30104);
var open_differences = __webpack_require__(56623);
var words = __webpack_require__(4718);
var whole_unit = __webpack_require__(41347);
;
function siblingDraft(request, code, severity, unit, lostTokens) {
	return (0, whole_unit.n)(request, {
		axis: "sibling",
		code,
		severity,
		unit,
		lostTokens
	});
}
;
function formatDraft(first, second, comparison) {
	const place = (0, open_differences.Qc)(first.segmented, second.segmented);
	const marked = (0, layout.On)(second.segmented);
	if (place === null || marked === null) return null;
	const isCompared = comparison.divergences.some((each) => each.kind === "edited" && each.after === place.unit);
	const shared = (0, axes_request.qw)(second, marked + 1);
	if (isCompared || shared < second.segmented.rules.minimum.tokens) return null;
	const where = (0, axes_place.bw)(second, place.unit, {
		path: place.path,
		offset: null,
		text: null
	});
	const said = ({ segmented }) => {
		const unit = segmented.units.find(({ name, section }) => section === "params" && name === "messages");
		const value = unit === undefined ? undefined : (0, json_pointer.hd)(unit.value, place.path);
		return value === undefined ? null : (0, canonical.$)(value, "written");
	};
	return {
		...siblingDraft(second, "unshared-prefix", "note", place.unit, 0),
		where,
		...(0, axes_place.W7)(second, where),
		causes: ["parameter"],
		before: said(first),
		after: said(second),
		subject: (0, axes_place.Vb)((0, axes_request.aP)(second, place.unit), place.path),
		facts: {
			rule: "disputed",
			tokens: (0, words.eg)(shared)
		}
	};
}
var turn_causes = __webpack_require__(80477);
var request_unit = __webpack_require__(78972);
;
function compareWhole(first, second) {
	const [before, after] = [first.segmented, second.segmented];
	return (0, compare.vU)(before, after, {
		includes: (unit) => !unit.replayed,
		hash: hash.WG,
		value: hash.Ph,
		isLog: false,
		edges: {
			before: before.units.length,
			after: after.units.length
		},
		isInside: () => true
	});
}
function placesOfDivergence(divergence, { segmented: { units } }) {
	const whole = (unit, length) => {
		const { pointer } = units[Math.min(unit, units.length - 1)] ?? { pointer: "" };
		return [{
			pointer,
			offset: null,
			length
		}];
	};
	switch (divergence.kind) {
		case "edited": {
			const unit = units[divergence.after];
			if (unit === undefined) return [];
			const found = divergence.edits.flatMap((edit) => {
				const pointer = (0, request_unit.q)(unit, edit.path);
				if (edit.kind !== "text") return [{
					pointer,
					offset: null,
					length: edit.kind === "value" ? null : 0
				}];
				return (0, request_hunks.H)(edit.before, edit.after).map(({ startAfter, endAfter }) => ({
					pointer,
					offset: startAfter,
					length: endAfter - startAfter
				}));
			});
			return found.length > 0 ? found : whole(divergence.after, null);
		}
		case "added": return whole(divergence.after, null);
		case "removed": return whole(divergence.after, 0);
		case "moved": return whole(divergence.first[1], 0);
		case "reshaped": return whole(divergence.after[0] ?? 0, 0);
	}
}
;
const ROTATIONS = {
	request: "request",
	session: "conversation",
	tenant: "conversation",
	day: "day"
};
function rotationOf(relation) {
	return ROTATIONS[relation];
}
function varyingEffect(places, { relation, among }) {
	return {
		kind: "varies",
		rotation: ROTATIONS[relation],
		among,
		places
	};
}
const SEVERITY = {
	request: "error",
	session: "warning",
	day: "warning",
	tenant: "note"
};
const LEAST_SHARED = 16;
function unsharedDrafts(first, second, difference) {
	if (first.segmented.provider !== second.segmented.provider) return [];
	const isPrefix = second.segmented.rules.kind === "prefix";
	const found = isPrefix ? compareWhole(first, second) : (0, compare.UD)(first.segmented, second.segmented);
	const comparison = inPlace(found, first, second);
	const format = formatDraft(first, second, comparison);
	const drafts = comparison.divergences.flatMap((divergence) => {
		const lostTokens = sharedBehind(divergence, comparison, first);
		if (lostTokens < LEAST_SHARED) return [];
		return draftsOf(divergence, first, second, lostTokens).map((draft) => ({
			...draft,
			code: "unshared-prefix",
			axis: "sibling",
			severity: SEVERITY[difference.relation],
			causes: difference.variable === null ? draft.causes : ["variable"],
			facts: difference.variable === null ? {} : { value: difference.variable },
			effect: varyingEffect(placesOfDivergence(divergence, second), difference)
		}));
	});
	return format === null ? drafts : [...drafts, format];
}
function inPlace(comparison, first, second) {
	const counterparts = new Map(comparison.counterparts);
	const { divergences } = comparison;
	const added = divergences.filter((each) => each.kind === "added");
	const used = new Set();
	const found = divergences.map((each) => {
		if (each.kind !== "removed") return each;
		const [a, freeForm] = [(0, axes_request.aP)(first, each.before), second.segmented.freeForm];
		const other = added.find((one) => !used.has(one) && one.after === each.after);
		const b = other === undefined ? undefined : second.segmented.units[other.after];
		const isSame = b !== undefined && b.section === a.section && a.section !== "tools";
		if (other === undefined || !isSame) return each;
		used.add(other);
		counterparts.set(each.before, other.after);
		const edits = (0, edit.t)((0, hash.Ph)(a), (0, hash.Ph)(b), freeForm);
		const { before } = each;
		return {
			kind: "edited",
			before,
			after: other.after,
			edits,
			reframed: a.frame !== b.frame
		};
	});
	return {
		divergences: found.filter((each) => !used.has(each)),
		counterparts
	};
}
function sharedBehind(divergence, comparison, first) {
	const [place] = (0, earlier_place.A)(divergence);
	const { rules, units, breakpoints } = first.segmented;
	const isEntry = rules.kind === "entries";
	const boundary = breakpoints.findLast(({ unit }) => unit < place && (0, axes_request.qw)(first, unit + 1) >= rules.minimum.tokens);
	const from = isEntry ? (boundary?.unit ?? -1) + 1 : place;
	const texts = new Map(comparison.divergences.flatMap((each) => each.kind === "edited" ? [[each.before, each]] : []));
	let shared = 0;
	const end = isEntry ? (0, layout.jQ)(first.segmented) : units.length;
	for (let index = from; index < Math.min(units.length, end); index += 1) {
		const tokens = first.tokens[index]?.mid ?? 0;
		if (!comparison.counterparts.has(index)) continue;
		const edit = texts.get(index);
		shared += edit === undefined ? tokens : tokens * equalPart(edit, first, isEntry);
	}
	return Math.round(shared);
}
function equalPart({ edits, before }, first, isEntry) {
	const whole = (0, canonical.$)((0, axes_request.aP)(first, before).value, "written").length;
	const changed = edits.reduce((sum, edit) => {
		if (edit.kind === "text") {
			const hunks = (0, request_hunks.H)(edit.before, edit.after);
			const start = hunks[0]?.start ?? 0;
			const spans = hunks.reduce((all, hunk) => all + hunk.end - hunk.start, 0);
			return sum + (isEntry ? spans : start + spans);
		}
		const value = edit.kind === "value" ? edit.before : undefined;
		return sum + (value === undefined ? 0 : (0, canonical.$)(value, "written").length);
	}, 0);
	return whole === 0 ? 0 : Math.max(0, whole - changed) / whole;
}
function draftsOf(divergence, first, second, lostTokens) {
	if (divergence.kind !== "edited") return [structural(divergence, first, second, lostTokens)];
	const { before, after, edits } = divergence;
	const causes = (0, turn_causes.C)(divergence, (0, axes_request.aP)(first, before), (0, axes_request.aP)(second, after));
	const key = second.segmented.cacheKey?.pointer;
	if (edits.length > 0 && edits.every(({ path }) => path === key)) return [];
	const sent = (request) => ({
		...request,
		sourceKind: "command"
	});
	return (0, edited.I)(divergence, sent(first), sent(second), lostTokens).map((draft) => ({
		...draft,
		causes
	}));
}
function structural(divergence, first, second, lostTokens) {
	const end = second.segmented.units.length - 1;
	const place = divergence.kind === "moved" ? Math.min(...divergence.pairs.map(([, after]) => after)) : divergence.kind === "reshaped" ? divergence.after[0] ?? 0 : divergence.after;
	const unit = divergence.kind === "removed" ? (0, axes_request.aP)(first, divergence.before) : (0, axes_request.aP)(second, Math.min(place, end));
	const says = (0, json_value.Qq)((0, json_value.Jt)(unit.value, "text")) ?? (0, canonical.$)(unit.value, "written");
	return {
		...siblingDraft(second, "unshared-prefix", "note", Math.min(place, end), lostTokens),
		causes: [causeOf(divergence, unit.section)],
		before: divergence.kind === "removed" ? says : null,
		after: divergence.kind === "added" ? says : null,
		subject: (0, axes_place.Vb)(unit),
		unitKey: (0, axes_place.g2)(unit)
	};
}
function causeOf({ kind }, section) {
	if (section === "params") return "parameter";
	const what = section === "tools" ? "tool" : "block";
	if (kind === "added" || kind === "removed") return `${what}-${kind}`;
	return kind === "moved" ? `${what}-reordered` : "shape";
}
;
function sharedUnitsOf({ turns }, kind, unvaried) {
	const [first, ...more] = turns;
	if (first === undefined) return undefined;
	const { segmented } = first;
	const all = segmented.units.map((_, unit) => unit);
	const isLiteral = kind === "composed" || kind === "format";
	if (isLiteral) return unvaried ?? new Set(all);
	if (segmented.rules.kind !== "prefix") return undefined;
	const isKept = kind === "request" && more.length === 0 && segmented.newest <= firstContent(segmented);
	if (unvaried === null && !isKept) return undefined;
	return unvaried ?? new Set(all);
}
function firstContent({ units }) {
	const first = units.findIndex(({ section }) => section !== "params");
	return first === -1 ? units.length : first;
}
function shownBySiblings(pairs) {
	const found = new Map();
	const add = (own, other, pair) => {
		const [request, sibling] = [own.turns[0], other.turns[0]];
		if (found.has(own) || request === undefined || sibling === undefined) return;
		if (request.segmented.rules.kind !== "prefix") return;
		if (request.segmented.provider !== sibling.segmented.provider) return;
		found.set(own, shownBy(sibling, request, pair));
	};
	for (const pair of pairs) {
		add(pair.leader, pair.follower, pair);
		add(pair.follower, pair.leader, pair);
	}
	return found;
}
function shownBy(sibling, request, { relation, among }) {
	const { divergences, counterparts } = compareWhole(sibling, request);
	const end = (0, layout.jQ)(request.segmented);
	const edited = divergences.filter((each) => each.kind === "edited" && each.after >= end);
	const places = edited.flatMap((each) => placesOfDivergence(each, request));
	return {
		shared: new Set([...request.segmented.units.keys()].slice(0, end).concat(...counterparts.values())),
		varying: places.length === 0 ? null : {
			name: "what siblings say otherwise",
			rotation: rotationOf(relation),
			among,
			places
		}
	};
}
var identity = __webpack_require__(7896);
var similarity = __webpack_require__(68745);
var turn_request = __webpack_require__(47976);
var recognisers = __webpack_require__(67043);
var turn_markers = __webpack_require__(87622);
;
function siblingDrafts(first, second, difference) {
	if (isKept(first) || isKept(second)) return [];
	const unshared = unsharedDrafts(first, second, difference);
	return [
		...unshared,
		...keyDrafts(first, second, difference),
		...unshared.length > 0 || difference.relation !== "request" ? [] : unread(first, second, difference),
		...stranded(first, second, difference)
	];
}
function isKept({ segmented }) {
	return (segmented.continues ?? null) !== null;
}
function keyDrafts(first, second, difference) {
	const { relation, variable } = difference;
	const [before, after] = [first.segmented.cacheKey ?? null, second.segmented.cacheKey ?? null];
	const isShared = relation === "session" || relation === "request";
	if (!isShared || before === null || after === null || before.value === after.value) return [];
	const { divergences } = (0, compare.UD)(first.segmented, second.segmented);
	const differs = divergences.some((each) => each.kind !== "edited" || each.edits.some(({ path }) => path !== after.pointer));
	if (differs) return [];
	const shape = (0, recognisers.l)(after.value, {
		start: 0,
		end: after.value.length
	});
	const severity = after.pointer === "/user" ? "warning" : "error";
	const draft = siblingDraft(second, "volatile-cache-key", severity, 0, sharedTokens(second));
	const where = {
		section: "params",
		index: 0,
		pointer: after.pointer,
		offset: null,
		line: null,
		turn: second.turn
	};
	return [{
		...draft,
		where,
		...(0, axes_place.W7)(second, where),
		causes: [variable === null ? shape?.cause ?? "cache-key" : "variable"],
		facts: variable === null ? {} : { value: variable },
		before: before.value,
		after: after.value,
		subject: "the cache key",
		unitKey: "params/cache-key",
		effect: varyingEffect([{
			pointer: after.pointer,
			offset: null,
			length: 0
		}], difference)
	}];
}
function unread(first, second, difference) {
	const { breakpoints, rules, newest, units } = first.segmented;
	if (rules.kind === "prefix") return [];
	const [earlier, later] = [(0, turn_request.LQ)(first), (0, turn_request.LQ)(second)];
	return breakpoints.filter(({ kind, unit }) => kind === "explicit" && (unit < newest || unit < units.length - 1) && (0, axes_request.qw)(first, unit + 1) >= rules.minimum.tokens && !later.links().has(earlier.chain[unit] ?? "")).flatMap(({ pointer }) => {
		const same = second.segmented.breakpoints.find((each) => each.pointer === pointer);
		if (same === undefined) return [];
		const lost = (0, axes_request.qw)(second, same.unit + 1);
		const places = (0, compare.UD)(first.segmented, second.segmented).divergences.flatMap((each) => placesOfDivergence(each, second));
		const draft = siblingDraft(second, "write-only-breakpoint", "error", same.unit, lost);
		return [{
			...draft,
			effect: varyingEffect(places, difference)
		}];
	});
}
function stranded(first, second, { relation }) {
	if (relation === "tenant") return [];
	const draft = (0, turn_markers.J5)((0, turn_request.LQ)(untilQuestion(first)), (0, turn_request.LQ)(untilQuestion(second)));
	return draft === null ? [] : [{
		...draft,
		axis: "sibling"
	}];
}
function untilQuestion(request) {
	const { segmented } = request;
	const units = segmented.units.slice(0, segmented.newest);
	const breakpoints = segmented.breakpoints.filter(({ unit }) => unit < units.length);
	return {
		...request,
		segmented: {
			...segmented,
			units,
			breakpoints
		}
	};
}
function sharedTokens(request) {
	return (0, axes_request.qw)(request, request.segmented.newest);
}
;
const ALIKE = .5;
const MOST_AGENTS = 16;
function amongOf(relation, values) {
	return relation === "request" ? null : values;
}
function variablesOf(pinned, variations) {
	const shared = new Set(pinned.segmented.units.keys());
	const variables = variations.map(({ variable, relation, requests }) => {
		const places = requests.flatMap((request) => {
			const { divergences, counterparts } = compareWhole(request, pinned);
			const kept = new Set(counterparts.values());
			for (const unit of shared) if (!kept.has(unit)) shared.delete(unit);
			return divergences.flatMap((each) => placesOfDivergence(each, pinned));
		});
		const among = amongOf(relation, requests.length + 1);
		return {
			name: variable,
			rotation: rotationOf(relation),
			among,
			places
		};
	});
	return {
		variables,
		shared
	};
}
function variationDrafts(pinned, variations) {
	return onceEach(variations.flatMap(({ variable, relation, requests }) => requests.flatMap((request) => siblingDrafts(pinned, request, {
		relation,
		variable,
		among: amongOf(relation, requests.length + 1)
	}))));
}
function withoutEffect(pinned, variations) {
	if (variations.length === 0) return [];
	const print = ({ segmented }) => JSON.stringify([segmented.units.map(({ value }) => (0, canonical.$)(value, "written")), segmented.cacheKey?.value]);
	const own = print(pinned);
	return variations.filter(({ requests }) => requests.length > 0 && requests.every((each) => print(each) === own)).map(({ variable }) => variable);
}
function siblingPairs(conversations, relations) {
	const pairs = [];
	const agents = [];
	const cases = new Set(conversations.map((conversation) => conversation.case)).size;
	for (const follower of conversations) {
		const request = follower.turns[0];
		if (request === undefined) continue;
		const leader = agents.find((agent) => isSameAgent(agent.turns[0], request));
		if (leader === undefined) {
			if (agents.length < MOST_AGENTS) agents.push(follower);
			continue;
		}
		const isCase = leader.case !== follower.case;
		const relation = isCase ? relations.cases : relations.conversations;
		if (relation !== null) pairs.push({
			leader,
			follower,
			relation,
			among: isCase ? cases : null
		});
	}
	return pairs;
}
function relatedDrafts(pairs) {
	const found = new Map();
	for (const { leader, follower, relation, among } of pairs) {
		const [first, request] = [leader.turns[0], follower.turns[0]];
		if (first === undefined || request === undefined) continue;
		const drafts = siblingDrafts(first, request, {
			relation,
			variable: null,
			among
		});
		const changed = changedValues(leader, follower);
		if (drafts.length > 0) found.set(follower, drafts.map((draft) => explained(draft, changed)));
	}
	return found;
}
function changedValues(first, second) {
	const spell = (value) => (0, json_value.Qq)(value) ?? (0, canonical.$)(value, "written");
	return [...second.values ?? []].flatMap(([name, value]) => {
		const said = [spell(first.values?.get(name) ?? null), spell(value)];
		return said[0] === said[1] ? [] : [{
			name,
			said
		}];
	});
}
function explained(draft, changed) {
	if (draft.code !== "unshared-prefix") return draft;
	const [before, after] = [draft.before ?? "", draft.after ?? ""];
	const shown = changed.filter(({ said }) => before.includes(said[0]) && after.includes(said[1]));
	const [only, ...more] = changed.length === 1 ? changed : shown;
	if (only === undefined || more.length > 0) return draft;
	return {
		...draft,
		causes: ["variable"],
		facts: {
			...draft.facts,
			value: only.name
		}
	};
}
function isSameAgent(first, second) {
	if (first === undefined || first.segmented.model !== second.segmented.model) return false;
	if ((0, identity.j9)(first.segmented) === (0, identity.j9)(second.segmented)) return true;
	return siblings_equalPart(first, second) >= ALIKE || (0, similarity.k8)(headOf(first), headOf(second)) >= ALIKE;
}
function siblings_equalPart(first, second) {
	const [a, b] = [unitTokens(first), unitTokens(second)];
	const sum = (units) => [...units.values()].reduce((x, y) => x + y, 0);
	const least = Math.min(sum(a), sum(b));
	let both = 0;
	for (const [hash, tokens] of a) both += Math.min(tokens, b.get(hash) ?? 0);
	return least === 0 ? 0 : both / least;
}
const counted = new WeakMap();
function unitTokens(request) {
	const known = counted.get(request);
	if (known !== undefined) return known;
	const units = new Map();
	const { freeForm } = request.segmented;
	for (const [index, unit] of request.segmented.units.entries()) {
		const tokens = request.tokens[index]?.mid ?? 0;
		if (tokens === 0) continue;
		const hash = (0, turn_request.ME)(unit, freeForm);
		units.set(hash, (units.get(hash) ?? 0) + tokens);
	}
	counted.set(request, units);
	return units;
}
const heads = new WeakMap();
function headOf(request) {
	const known = heads.get(request);
	if (known !== undefined) return known;
	const words = request.segmented.units.filter(({ section }) => section === "tools" || section === "system").map(({ value }) => (0, json_value.Qq)((0, json_value.Jt)(value, "text")) ?? (0, canonical.$)(value, "sorted")).join("\n");
	heads.set(request, words);
	return words;
}
function onceEach(drafts) {
	const kept = new Map();
	for (const draft of drafts) {
		const key = JSON.stringify([
			draft.code,
			draft.unitKey,
			draft.where?.pointer,
			draft.facts.value
		]);
		const earlier = kept.get(key);
		const lostTokens = Math.max(earlier?.lostTokens ?? 0, draft.lostTokens);
		kept.set(key, {
			...earlier ?? draft,
			lostTokens
		});
	}
	return [...kept.values()];
}
;
async function withSiblings(prompt, conversations, analyse) {
	const { source, id } = prompt;
	const declared = prompt.siblings === "none" ? null : prompt.siblings ?? undefined;
	const pairs = siblingPairs(conversations, {
		cases: declared === undefined ? "tenant" : declared,
		conversations: declared === undefined ? UNDECLARED[source.kind] : declared
	});
	const drafts = relatedDrafts(pairs);
	const shown = shownBySiblings(pairs);
	const pinned = conversations[0]?.turns[0];
	const variations = [];
	const notes = [];
	for (const { variable, varies, requests, failures } of prompt.variations ?? []) {
		const analysed = [];
		const reasons = [...failures];
		for (const request of requests) {
			const one = await analyse(request);
			if (typeof one === "string") reasons.push(one);
			else analysed.push(one);
		}
		variations.push({
			variable,
			relation: varies,
			requests: analysed
		});
		for (const reason of new Set(reasons)) notes.push(`${id}: a value of '${variable}' could not be tried: ${reason}`);
		if (requests.length + failures.length === 0) notes.push(`${id}: '${variable}' has one value, so what it reaches is not known.`);
	}
	if (pinned === undefined) return {
		conversations,
		notes
	};
	const idle = withoutEffect(pinned, variations);
	const tried = variations.filter(({ requests }) => requests.length > 0);
	const isCommand = source.kind === "command" || source.kind === "capture";
	if (isCommand && idle.length > 0 && idle.length === tried.length) notes.push(`${id}: its command seems to ignore its variables: with other values of ${idle.map((name) => `'${name}'`).join(", ")} it sends the same. It gets them in PROMPT_VARS_JSON, and in the file behind --vars.`);
	else for (const name of idle) notes.push(`${id}: '${name}' has no effect with the values tried.`);
	const own = variationDrafts(pinned, variations);
	const { variables, shared } = variablesOf(pinned, variations);
	return {
		conversations: conversations.map((conversation, index) => {
			const found = [...index === 0 ? own : [], ...drafts.get(conversation) ?? []];
			const known = sharedUnitsOf(conversation, source.kind, tried.length > 0 ? shared : null);
			const seen = shown.get(conversation);
			const held = known ?? seen?.shared;
			const all = seen?.varying ? [...variables, seen.varying] : variables;
			return {
				...conversation,
				...found.length > 0 && { siblings: found },
				...held !== undefined && { shared: held },
				...all.length > 0 && { variables: all }
			};
		}),
		notes
	};
}
const UNDECLARED = {
	capture: "session",
	recording: "session",
	trace: "session",
	command: "session",
	request: null,
	composed: null,
	format: null,
	text: null,
	code: null
};
;
const estimated = async (_, { units, tokenFamily }) => await (0, estimate.cM)(units, tokenFamily);
async function analysePrompt(prompt, overrides, counter = estimated) {
	if (prompt.outcome === "failed") return prompt;
	const { id, declared, source } = prompt;
	const conversations = [];
	const notes = new Set(prompt.notes);
	for (const conversation of prompt.conversations) {
		const turns = [];
		const chain = new Chain();
		for (const [turn, request] of conversation.turns.entries()) {
			const whole = {
				...request,
				body: chain.next(request.body)
			};
			const analysed = await analyseRequest(whole, turn, source.kind, overrides, counter);
			if (typeof analysed === "string") {
				const at = request.locate("", null);
				return {
					outcome: "failed",
					id,
					declared,
					source,
					reason: analysed,
					at
				};
			}
			for (const note of analysed.segmented.notes) notes.add(note);
			const doubt = readDoubt(analysed);
			if (doubt !== null) notes.add(doubt);
			turns.push(analysed);
		}
		const { values } = conversation;
		const own = {
			case: conversation.case,
			id: conversation.id,
			turns,
			...prompt.placeholders !== undefined && { placeholders: prompt.placeholders }
		};
		conversations.push(values === undefined ? own : {
			...own,
			values
		});
	}
	if (declared && conversations.every(isNothingButNewest)) notes.add(`${id}: all of it is the newest turn, which is another one in each request: nothing of it is compared. Put what is the same in every request into a system text.`);
	const borrowed = prompt.borrowed ?? false;
	const related = await withSiblings(prompt, conversations, async (request) => analyseRequest(request, 0, source.kind, overrides, counter));
	return {
		outcome: "analysed",
		id,
		borrowed,
		declared,
		source,
		conversations: related.conversations,
		notes: [...notes, ...related.notes]
	};
}
function readDoubt(request) {
	const { segmented, sourceKind } = request;
	const { contradicted } = (0, cache_model.P)(segmented);
	const tokens = (0, axes_request.DS)(request);
	const isRead = (0, rendering.k)(sourceKind) && (segmented.stored ?? null) === null && tokens >= segmented.rules.minimum.tokens && tokens < (contradicted?.under ?? Infinity);
	return isRead && contradicted?.when === "read" ? contradicted.note : null;
}
function isNothingButNewest({ turns }) {
	const [first, ...more] = turns;
	if (first === undefined || more.length > 0) return false;
	const { segmented } = first;
	const hasCache = (segmented.stored ?? null) !== null;
	return !hasCache && segmented.units.slice(0, (0, layout.jQ)(segmented)).every(({ section }) => section === "params");
}
async function analyseRequest(request, turn, sourceKind, overrides, counter = estimated) {
	const { provider, model, body } = request;
	const segmented = sourceKind === "code" ? segmentRead(body) : sourceKind === "text" && typeof body === "string" ? segmentText(body) : trySegment(() => authored((0, registry.mX)(body, {
		provider,
		model,
		overrides
	}), sourceKind));
	if (typeof segmented === "string") return segmented;
	const wrong = isWritten(sourceKind) ? wrongType(body) : null;
	if (wrong !== null) return `${wrong.pointer} is ${wrong.found}, where APIs take ${wrong.wanted.join(" or ")}: no provider accepts this request; correct it.`;
	const count = segmented.units.length;
	if (count > limits.b.unitsPerRequest) return `the request has ${count} tools, blocks and parameters, more than the ${limits.b.unitsPerRequest} that are compared: no prompt has; split it, or leave the file out.`;
	const exact = request.unitTokens === null ? null : (0, estimate.Hi)(segmented.units, request.unitTokens);
	const tokens = exact ?? await ((0, rendering.k)(sourceKind) ? counter : estimated)(body, segmented);
	const { locate, read, headers } = request;
	return {
		segmented,
		tokens,
		locate,
		sourceKind,
		turn,
		...read !== undefined && { read },
		...headers !== undefined && { headers }
	};
}
function isWritten(kind) {
	return (0, rendering.k)(kind) && kind !== "trace" && kind !== "recording";
}
function trySegment(run) {
	try {
		return run();
	} catch (error) {
		if (error instanceof errors.U$) return error.message;
		throw error;
	}
}
}),
79390: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	EJ: () => unexplained,
	Ge: () => isDoubtful,
	WE: () => namesProcess,
	lt: () => attribute
});
var _repeat_spot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41105);
const BY_FREQUENCY = [
	"clock-second",
	"clock-minute",
	"clock-hour",
	"clock-day",
	"seed",
	"order",
	"git",
	"home",
	"cwd",
	"user",
	"host",
	"timezone",
	"locale",
	"environment"
];
function attribute(observations) {
	const flips = [];
	const isClockSeen = observations.some(({ varied }) => varied.some(isClock));
	const take = (spots, factor, known) => {
		for (const spot of spots) {
			if (known.some((flip) => (0, _repeat_spot_js__WEBPACK_IMPORTED_MODULE_0__.y)(flip.spot, spot))) continue;
			const isOfClock = factor !== null && !isClock(factor) && !isClockSeen && spot.shape === "timestamp";
			flips.push(isOfClock ? {
				spot,
				origin: "clock",
				varies: "minute"
			} : {
				spot,
				origin: originOf(factor),
				varies: variesOf(factor, spot)
			});
		}
	};
	for (const { varied, spots } of observations) if (varied.length === 0) take(spots, null, flips);
	const inherent = [...flips];
	const rare = [];
	for (const factor of BY_FREQUENCY) {
		const known = [...inherent, ...flips.filter(({ origin }) => origin === originOf(factor))];
		const alone = observations.filter(({ varied }) => varied.length === 1 && varied[0] === factor);
		const isSteady = (spot) => !isDoubtful(spot, factor) || alone.every(({ spots }) => spots.some((o) => (0, _repeat_spot_js__WEBPACK_IMPORTED_MODULE_0__.y)(o, spot)));
		for (const { spots } of alone) {
			take(spots.filter(isSteady), factor, known);
			rare.push(...spots.filter((spot) => !isSteady(spot)));
		}
	}
	take(rare, null, [...flips]);
	const bySize = observations.toSorted((a, b) => a.varied.length - b.varied.length);
	for (const { varied, spots, searched } of bySize) {
		if (varied.length < 2) continue;
		if (searched === "cut") flips.push(...unsought(spots, varied, flips));
		else take(spots, searched === "minimal" ? rarest(varied) : null, [...flips]);
	}
	return withoutRepetition(flips);
}
function isDoubtful(spot, factor) {
	return (0, _repeat_spot_js__WEBPACK_IMPORTED_MODULE_0__.x)(spot) && factor !== "seed" && factor !== "order";
}
function unexplained(observed, explaining) {
	return observed.filter((spot) => !explaining.some((other) => (0, _repeat_spot_js__WEBPACK_IMPORTED_MODULE_0__.y)(other, spot)));
}
function unsought(spots, varied, known) {
	const isOfDraw = varied.every((factor) => factor === "seed" || factor === "order");
	return spots.filter((spot) => !known.some((flip) => (0, _repeat_spot_js__WEBPACK_IMPORTED_MODULE_0__.y)(flip.spot, spot))).map((spot) => ({
		spot,
		origin: "unsought",
		varies: isOfDraw ? variesOf(null, spot) : (spot.shape && OF_SHAPE[spot.shape]) ?? "machine"
	}));
}
const OF_SHAPE = {
	timestamp: "call",
	"signed-url": "call",
	age: "hour",
	date: "day"
};
function originOf(factor) {
	if (factor === null) return "inherent";
	return isClock(factor) ? "clock" : factor;
}
function isClock(factor) {
	return Object.hasOwn(STEPS, factor);
}
const STEPS = {
	"clock-second": "call",
	"clock-minute": "minute",
	"clock-hour": "hour",
	"clock-day": "day"
};
function variesOf(factor, spot) {
	if (factor === null || factor === "seed") return isOfProcess(spot) ? "process" : "call";
	if (factor === "order" || factor === "git") return "process";
	return isClock(factor) ? STEPS[factor] : "machine";
}
function isOfProcess(spot) {
	return (0, _repeat_spot_js__WEBPACK_IMPORTED_MODULE_0__.x)(spot) || spot.shape === "path" || namesProcess(spot);
}
function namesProcess({ label, before }) {
	return /\b(?:pid|process(?:[ _-]?id)?)\W{1,4}$/i.test(label + (before ?? "").replace(/\d+$/, ""));
}
function rarest(factors) {
	return BY_FREQUENCY.findLast((factor) => factors.includes(factor)) ?? null;
}
function withoutRepetition(flips) {
	const kept = [];
	for (const flip of flips) {
		const index = kept.findIndex((one) => one.origin === flip.origin && (0, _repeat_spot_js__WEBPACK_IMPORTED_MODULE_0__.y)(one.spot, flip.spot));
		const one = kept[index];
		if (one === undefined) kept.push(flip);
		else if (widthOf(flip.spot) > widthOf(one.spot)) kept[index] = {
			...flip,
			varies: one.varies
		};
	}
	return kept;
}
function widthOf({ kind, unit, span }) {
	if (kind === "moved") return -unit;
	return span === null ? 0 : span.end - span.start;
}
}),
66586: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	c3: () => listOf,
	mw: () => inOrderOfText,
	zo: () => wholeLines
});
function elementsOf(text, byLine, from = 0) {
	const pattern = byLine ? /[^\n]+\n?/g : /[^\s,;|{}[\]()"'`]+[\s,;|{}[\]()"'`]*/g;
	return Array.from(text.matchAll(pattern), (match) => ({
		key: keyOf(match[0], byLine),
		start: from + match.index,
		end: from + match.index + match[0].length
	})).filter(({ key }) => key !== "");
}
function keyOf(element, byLine) {
	return byLine ? element.replace(/[,;]?\s*$/, "").trim() : element.replace(/[\s,;|{}[\]()"'`]+$/, "");
}
function wholeLines(text, run) {
	if (!text.slice(run.start, run.end).includes("\n")) return run;
	const end = text.indexOf("\n", Math.max(run.start, run.end - 1));
	return {
		start: text.lastIndexOf("\n", run.start - 1) + 1,
		end: end === -1 ? text.length : end + 1
	};
}
function listOf(text, own, other) {
	const byLine = other.includes("\n") || own !== null && text.slice(own.start, own.end).includes("\n");
	const wanted = new Set(elementsOf(other, byLine).map(({ key }) => key));
	const elements = elementsOf(text, byLine);
	const isWanted = ({ key }) => wanted.has(key);
	let first = own === null ? elements.findIndex(isWanted) : elements.findIndex((e) => e.end > own.start);
	let last = own === null ? elements.findLastIndex(isWanted) : elements.findLastIndex((e) => e.start < own.end);
	if (first === -1 || last < first) return own;
	for (let before = elements[first - 1]; before !== undefined && isWanted(before);) {
		first -= 1;
		before = elements[first - 1];
	}
	for (let after = elements[last + 1]; after !== undefined && isWanted(after);) {
		last += 1;
		after = elements[last + 1];
	}
	const inside = elements.slice(first, last + 1);
	const isList = inside.filter(isWanted).length * 2 > inside.length;
	const [from, to] = [inside[0], inside.at(-1)];
	if (from === undefined || to === undefined || own === null && !isList) return own;
	const end = byLine ? to.end : to.start + to.key.length;
	return {
		start: Math.min(from.start, own?.start ?? from.start),
		end: Math.max(end, own?.end ?? 0)
	};
}
function inOrderOfText(older, newer) {
	const byLine = older.includes("\n") || newer.includes("\n");
	const counts = new Map();
	const earlier = elementsOf(older, byLine);
	for (const { key } of earlier) counts.set(key, (counts.get(key) ?? 0) + 1);
	const later = elementsOf(newer, byLine);
	let text = newer.slice(0, later[0]?.start ?? newer.length);
	for (const { key, start, end } of later) {
		const left = counts.get(key) ?? 0;
		if (left === 0) continue;
		counts.set(key, left - 1);
		text += newer.slice(start, end);
	}
	for (const { key, start, end } of earlier) {
		const left = counts.get(key) ?? 0;
		if (left === 0) continue;
		counts.set(key, left - 1);
		text += (text === "" || /[\s,;]$/.test(text) ? "" : byLine ? "\n" : ", ") + older.slice(start, end);
	}
	return text;
}
}),
46319: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	g: () => maskText,
	t: () => settledText
});
var _request_hunks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70049);
var _request_similarity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68745);
var _mask_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66586);
var _repeat_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25534);
const PLACEHOLDER = "";
function maskText(real, varying) {
	const runs = [];
	let masked = "";
	let from = 0;
	for (const run of united(varying)) {
		masked += real.slice(from, run.start);
		runs.push({
			at: masked.length,
			run
		});
		masked += PLACEHOLDER;
		from = run.end;
	}
	return {
		real,
		masked: masked + real.slice(from),
		runs
	};
}
function united(varying) {
	const found = [];
	for (const run of varying.toSorted((a, b) => a.start - b.start)) {
		const last = found.at(-1);
		if (last === undefined || run.start > last.end) found.push(run);
		else {
			const end = Math.max(last.end, run.end);
			found[found.length - 1] = {
				start: last.start,
				end,
				isOrder: last.isOrder || run.isOrder
			};
		}
	}
	return found;
}
function settledText(older, newer) {
	const pieces = [];
	let [a, b] = [0, 0];
	for (const hunk of wholeSentences(older, newer, (0, _request_hunks_js__WEBPACK_IMPORTED_MODULE_0__.H)(older.masked, newer.masked))) {
		pieces.push(...equalPart(older, newer, a, hunk.start, b));
		const own = {
			start: hunk.start,
			end: hunk.end
		};
		const other = {
			start: hunk.startAfter,
			end: hunk.endAfter
		};
		const span = {
			start: realAt(older, own.start),
			end: realAt(older, own.end)
		};
		pieces.push({
			...span,
			text: settledHunk(older, own, newer, other)
		});
		[a, b] = [hunk.end, hunk.endAfter];
	}
	return [...pieces, ...equalPart(older, newer, a, older.masked.length, b)];
}
function wholeSentences(older, newer, hunks) {
	const found = [];
	const isOneSided = ({ start, end, startAfter, endAfter }) => runsIn(older, {
		start,
		end
	}).length > 0 !== runsIn(newer, {
		start: startAfter,
		end: endAfter
	}).length > 0;
	for (const hunk of hunks) {
		const last = found.at(-1);
		const isSameLine = last !== undefined && !older.masked.slice(last.end, hunk.start).includes("\n");
		if (last === undefined || !isSameLine || !(isOneSided(last) || isOneSided(hunk))) {
			found.push(hunk);
			continue;
		}
		const { start, startAfter } = last;
		found[found.length - 1] = {
			start,
			startAfter,
			end: hunk.end,
			endAfter: hunk.endAfter
		};
	}
	return found;
}
function equalPart(older, newer, start, end, startAfter) {
	const shift = startAfter - start;
	const cuts = [start, end];
	for (const { at } of older.runs) if (at >= start && at < end) cuts.push(at, at + 1);
	cuts.sort((x, y) => x - y);
	return cuts.slice(1).map((to, index) => {
		const from = cuts[index] ?? start;
		const own = {
			start: from,
			end: to
		};
		const other = {
			start: from + shift,
			end: to + shift
		};
		const span = {
			start: realAt(older, from),
			end: realAt(older, to)
		};
		return {
			...span,
			text: settledHunk(older, own, newer, other)
		};
	});
}
const SAME_LIST = .5;
const EDITED_WORDS = 8;
function settledHunk(older, own, newer, other) {
	const before = older.real.slice(realAt(older, own.start), realAt(older, own.end));
	const after = newer.real.slice(realAt(newer, other.start), realAt(newer, other.end));
	const [ownRuns, otherRuns] = [runsIn(older, own), runsIn(newer, other)];
	if (ownRuns.length + otherRuns.length === 0) return before;
	const isOrder = [...ownRuns, ...otherRuns].some((run) => run.isOrder);
	const isOneSided = ownRuns.length === 0 || otherRuns.length === 0;
	if (isOrder && isOneSided && (0, _request_similarity_js__WEBPACK_IMPORTED_MODULE_1__.k8)(before, after) < SAME_LIST) return after;
	if (isOrder) return (0, _mask_order_js__WEBPACK_IMPORTED_MODULE_2__.mw)(before, after);
	const beside = [ownRuns.length === 0 ? 0 : wordsBeside(older, own), otherRuns.length === 0 ? 0 : wordsBeside(newer, other)];
	return Math.max(...beside) > EDITED_WORDS ? before : after;
}
function wordsBeside(text, span) {
	return (0, _repeat_text_js__WEBPACK_IMPORTED_MODULE_3__.Z)(text.masked.slice(span.start, span.end).replaceAll(PLACEHOLDER, " ")).length;
}
function runsIn({ runs }, { start, end }) {
	return runs.filter(({ at }) => at >= start && at < end).map(({ run }) => run);
}
function realAt({ runs }, offset) {
	let real = offset;
	for (const { at, run } of runs) if (at < offset) real += run.end - run.start - 1;
	return real;
}
}),
76323: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Fb: () => inOrderOf,
	PZ: () => sortedValue,
	iW: () => replacedAt
});
var _json_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52535);
var _json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69204);
var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49884);
function replacedAt(value, path, by) {
	return replaced(value, (0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_0__.LU)(path), by);
}
function replaced(value, path, by) {
	const [key, ...rest] = path;
	if (key === undefined) return by;
	if ((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.cy)(value)) {
		return value.map((item, index) => String(index) === key ? replaced(item, rest, by) : item);
	}
	if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value) || (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(value, key) === undefined) return value;
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Xy)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.jO)(value).map(([name, member]) => [name, name === key ? replaced(member, rest, by) : member]));
}
function sortedValue(value) {
	if ((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.cy)(value)) {
		return value.map((item) => ({
			item,
			key: (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_2__.$)(item, "sorted")
		})).toSorted((a, b) => a.key < b.key ? -1 : 1).map(({ item }) => item);
	}
	if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value)) return value;
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Xy)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.jO)(value).toSorted(([a], [b]) => a < b ? -1 : 1));
}
function inOrderOf(value, model) {
	if ((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.cy)(value) && (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.cy)(model)) return listInOrderOf(value, model);
	if ((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value) && (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(model)) return membersInOrderOf(value, model);
	return value;
}
function listInOrderOf(value, model) {
	const waiting = new Map();
	for (const item of value) {
		const key = (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_2__.$)(item, "written");
		waiting.set(key, [...waiting.get(key) ?? [], item]);
	}
	const common = model.flatMap((item) => {
		const own = waiting.get((0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_2__.$)(item, "written"))?.shift();
		return own === undefined ? [] : [own];
	});
	return [...common, ...[...waiting.values()].flat()];
}
function membersInOrderOf(value, model) {
	const common = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.jO)(model).flatMap(([key]) => {
		const own = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(value, key);
		return own === undefined ? [] : [[key, own]];
	});
	const more = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.jO)(value).filter(([key]) => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(model, key) === undefined);
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Xy)([...common, ...more]);
}
}),
71767: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	PC: () => spotsOf,
	ef: () => maskedCounterparts,
	f2: () => byPath,
	ky: () => runsOf
});
var _json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69204);
var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49884);
var _request_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19648);
var _mask_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46319);
var _mask_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76323);
function spotsOf(request) {
	return request.varying ?? [];
}
function byPath(request, unit) {
	const paths = new Map();
	for (const spot of spotsOf(request)) {
		if (spot.unit !== unit || !INSIDE.has(spot.kind)) continue;
		const own = paths.get(spot.path);
		if (own === undefined) paths.set(spot.path, [spot]);
		else own.push(spot);
	}
	return paths;
}
const INSIDE = new Set([
	"text",
	"order",
	"value"
]);
function runsOf(spots) {
	return spots.flatMap(({ span, kind }) => span === null ? [] : [{
		...span,
		isOrder: kind === "order"
	}]);
}
function masked(request) {
	const { segmented } = request;
	if (spotsOf(request).length === 0) return segmented;
	return {
		...segmented,
		units: segmented.units.map((unit, index) => maskedUnit(unit, byPath(request, index)))
	};
}
function maskedUnit(unit, paths) {
	let { value } = unit;
	for (const [path, spots] of [...paths].toSorted(([a], [b]) => b.length - a.length)) {
		const own = (0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_0__.hd)(value, path);
		if (own !== undefined) value = (0, _mask_value_js__WEBPACK_IMPORTED_MODULE_1__.iW)(value, path, maskedValue(own, spots));
	}
	return value === unit.value ? unit : {
		...unit,
		value
	};
}
function maskedValue(value, spots) {
	if (spots.some(({ kind }) => kind === "value")) return VARIES;
	const own = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(value);
	return own === undefined ? (0, _mask_value_js__WEBPACK_IMPORTED_MODULE_1__.PZ)(value) : (0, _mask_text_js__WEBPACK_IMPORTED_MODULE_3__.g)(own, runsOf(spots)).masked;
}
const VARIES = (0, _mask_text_js__WEBPACK_IMPORTED_MODULE_3__.g)("", [{
	start: 0,
	end: 0,
	isOrder: false
}]).masked;
function maskedCounterparts(base, head) {
	return (0, _request_compare_js__WEBPACK_IMPORTED_MODULE_4__.UD)(masked(base), masked(head)).counterparts;
}
}),
76534: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { B: () => pairConversations });
var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
function pairConversations(base, head) {
	const cases = new Set([...head, ...base].map((conversation) => conversation.case));
	return [...cases].flatMap((name) => pairWithinCase(base.filter((conversation) => conversation.case === name), head.filter((conversation) => conversation.case === name)));
}
function pairWithinCase(base, head) {
	const waiting = new Set(base);
	const matched = new Map();
	const byText = grouped(base);
	for (const conversation of head) {
		const match = byText.get(firstUserText(conversation))?.shift();
		if (match === undefined) continue;
		waiting.delete(match);
		matched.set(conversation, match);
	}
	for (const conversation of head) {
		if (matched.has(conversation)) continue;
		const next = waiting.values().next();
		if (next.done === true) break;
		waiting.delete(next.value);
		matched.set(conversation, next.value);
	}
	return [...head.map((conversation) => ({
		base: matched.get(conversation) ?? null,
		head: conversation
	})), ...[...waiting].map((conversation) => ({
		base: conversation,
		head: null
	}))];
}
function grouped(list) {
	const groups = new Map();
	for (const conversation of list) {
		const key = firstUserText(conversation);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [conversation]);
		else group.push(conversation);
	}
	return groups;
}
function firstUserText(conversation) {
	const units = conversation.turns[0]?.segmented.units ?? [];
	const first = units.find((unit) => unit.section === "messages" && unit.role === "user");
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(first?.value, "text")) ?? "";
}
}),
41105: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	x: () => isOrder,
	y: () => touches
});
function isOrder({ kind }) {
	return kind === "order" || kind === "moved";
}
function touches(a, b) {
	if (a.turn !== b.turn || a.section !== b.section) return false;
	if (a.kind === "cache-key" !== (b.kind === "cache-key")) return false;
	if (a.kind === "moved" || b.kind === "moved") return a.kind === b.kind;
	if (a.unit !== b.unit) return false;
	if (isWhole(a) || isWhole(b)) return a.kind === b.kind;
	if (a.path !== b.path) return `${a.path}/`.startsWith(`${b.path}/`) || `${b.path}/`.startsWith(`${a.path}/`);
	if (a.span === null || b.span === null) return true;
	return a.span.start <= b.span.end && b.span.start <= a.span.end;
}
function isWhole({ kind }) {
	return kind === "missing" || kind === "extra";
}
}),
49615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { m: () => repeatStatuses });
var _mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71767);
var _repeat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77520);
const TOLERATED = 1.1;
function repeatStatuses(base, head) {
	const [earlier, later] = [base?.repeats ?? [], head.repeats ?? []];
	if (earlier.length + later.length === 0) return [];
	const sameUnit = unitMatcher(base, head);
	const judged = later.map((fact) => {
		const same = earlier.filter((own) => sameUnit(own, fact) && own.draft.code === fact.draft.code);
		const here = later.filter((other) => sameUnit(other, fact) && other.draft.code === fact.draft.code);
		const isKnown = same.some((own) => covers(own, fact, same) || drifts(own, fact) && placesIn(here) <= placesIn(same));
		return [fact, isKnown ? "pre-existing" : "introduced"];
	});
	const gone = earlier.filter((own) => !later.some((fact) => sameUnit(own, fact) && (sharesCause(own, fact) || drifts(own, fact)))).map((fact) => [fact, "fixed"]);
	return [...judged, ...gone];
}
function covers(own, fact, same) {
	return hasPlacesOf(own, fact, same) && (0, _repeat_js__WEBPACK_IMPORTED_MODULE_0__.X7)(own.draft.varies) >= (0, _repeat_js__WEBPACK_IMPORTED_MODULE_0__.X7)(fact.draft.varies) && fact.draft.lostTokens <= own.draft.lostTokens * TOLERATED;
}
function hasPlacesOf(own, fact, same) {
	if (isUnsought(own, fact)) return placesIn(same) >= fact.spots.length;
	const by = own.origin === fact.origin ? "byOrigin" : "byLook";
	return [...fact.places[by]].every(([cause, count]) => (own.places[by].get(cause) ?? 0) >= count);
}
function placesIn(facts) {
	return facts.reduce((sum, { spots }) => sum + spots.length, 0);
}
function drifts(own, fact) {
	const isOne = own.draft.code === fact.draft.code && own.origin !== fact.origin;
	const isUnpinned = own.origin === "inherent" || fact.origin === "inherent";
	return isOne && isUnpinned && (0, _repeat_js__WEBPACK_IMPORTED_MODULE_0__.X7)(own.draft.varies) >= (0, _repeat_js__WEBPACK_IMPORTED_MODULE_0__.X7)("minute") && fact.draft.lostTokens <= own.draft.lostTokens * TOLERATED;
}
function sharesCause(own, fact) {
	if (own.draft.code !== fact.draft.code) return false;
	const by = own.origin === fact.origin ? "byOrigin" : "byLook";
	return isUnsought(own, fact) || [...fact.places[by].keys()].some((cause) => own.places[by].has(cause));
}
function isUnsought(own, fact) {
	return own.origin === "unsought" || fact.origin === "unsought";
}
function unitMatcher(base, head) {
	const known = new Map();
	const counterparts = (turn) => {
		const [earlier, later] = [base?.turns[turn], head.turns[turn]];
		const found = known.get(turn) ?? (earlier === undefined || later === undefined ? new Map() : (0, _mask_js__WEBPACK_IMPORTED_MODULE_1__.ef)(earlier, later));
		known.set(turn, found);
		return found;
	};
	return (own, fact) => {
		const turn = own.draft.where?.turn ?? 0;
		const aligned = own.draft.unit === null ? undefined : counterparts(turn).get(own.draft.unit);
		const isOfUnit = !own.draft.unitKey.endsWith("/*") && turn === fact.draft.where?.turn;
		if (isOfUnit && aligned !== undefined) return aligned === fact.draft.unit;
		return own.draft.unitKey === fact.draft.unitKey;
	};
}
}),
25534: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Z: () => wordsOf,
	p: () => varyingRuns
});
var _causes_recognisers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67043);
var _request_hunks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70049);
const NEIGHBOURS = 400;
function varyingRuns(before, after) {
	const hunks = (0, _request_hunks_js__WEBPACK_IMPORTED_MODULE_0__.H)(before, after);
	const runs = [];
	for (let first = 0; first < hunks.length;) {
		const last = endOfShuffle(before, after, hunks, first, false) ?? endOfShuffle(before, after, hunks, first, true);
		if (last !== null) {
			const hunk = joined(hunks, first, last);
			runs.push({
				...hunk,
				isOrder: true,
				shape: null
			});
			first = last + 1;
			continue;
		}
		const { end, shape } = endOfValue(before, after, hunks, first);
		runs.push({
			...joined(hunks, first, end),
			isOrder: false,
			shape
		});
		first = end + 1;
	}
	return runs;
}
function endOfShuffle(before, after, hunks, first, areWhole) {
	const balance = new Map();
	let open = 0;
	const add = (word, by) => {
		const earlier = balance.get(word) ?? 0;
		open += Math.abs(earlier + by) - Math.abs(earlier);
		balance.set(word, earlier + by);
	};
	const limit = Math.min(hunks.length, first + NEIGHBOURS);
	for (let index = first; index < limit; index += 1) {
		const hunk = hunks[index];
		if (hunk === undefined) return null;
		const [left, right] = areWhole ? wordAround(before, hunk, hunks[index - 1], hunks[index + 1]) : [0, 0];
		const removed = wordsOf(before.slice(hunk.start - left, hunk.end + right));
		const added = wordsOf(after.slice(hunk.startAfter - left, hunk.endAfter + right));
		for (const word of removed) add(word, 1);
		for (const word of added) add(word, -1);
		const isShuffle = index > first || removed.join("\0") !== added.join("\0");
		if (open === 0 && isShuffle && removed.length + added.length > 0) return index;
	}
	return null;
}
function wordAround(text, { start, end }, before, after) {
	let [left, right] = [0, 0];
	while (start - left > (before?.end ?? 0) && isOfWord(text, start - left - 1)) left += 1;
	while (end + right < (after?.start ?? text.length) && isOfWord(text, end + right)) right += 1;
	return [left, right];
}
function isOfWord(text, at) {
	return WORD.test(text.charAt(at));
}
const WORD = /[^\s,;|{}[\]()"'`]/;
function endOfValue(before, after, hunks, first) {
	const hunk = hunks[first];
	if (hunk === undefined) return {
		end: first,
		shape: null
	};
	const own = (0, _causes_recognisers_js__WEBPACK_IMPORTED_MODULE_1__.l)(before, span(hunk));
	if (own === null) {
		const shape = (0, _causes_recognisers_js__WEBPACK_IMPORTED_MODULE_1__.l)(after, spanAfter(hunk))?.cause ?? null;
		const isTime = isTimeAt(before, span(hunk)) && isTimeAt(after, spanAfter(hunk));
		return {
			end: first,
			shape: shape ?? (isTime ? "timestamp" : null)
		};
	}
	let end = first;
	while ((hunks[end + 1]?.end ?? Number.POSITIVE_INFINITY) <= own.match.end) end += 1;
	return {
		end,
		shape: own.cause
	};
}
function span({ start, end }) {
	return {
		start,
		end
	};
}
function spanAfter({ startAfter, endAfter }) {
	return {
		start: startAfter,
		end: endAfter
	};
}
function joined(hunks, first, last) {
	const [from, to] = [hunks[first], hunks[last]];
	if (from === undefined || to === undefined) throw new RangeError("no such run");
	return {
		start: from.start,
		startAfter: from.startAfter,
		end: to.end,
		endAfter: to.endAfter
	};
}
function wordsOf(text) {
	return text.match(/[^\s,;|{}[\]()"'`]+/g) ?? [];
}
const TIME_OF_DAY = /(?<![\d:.])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])/g;
function isTimeAt(text, { start, end }) {
	const from = Math.max(0, start - 8);
	return [...text.slice(from, end + 8).matchAll(TIME_OF_DAY)].some(({ index, 0: found }) => from + index < end && start < from + index + found.length);
}
}),
77520: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	X7: () => frequency,
	UO: () => isWithin,
	l4: () => repeatFacts
});
var request_unit = __webpack_require__(78972);
var pointer = __webpack_require__(69204);
var value = __webpack_require__(49884);
var attribution = __webpack_require__(79390);
var place = __webpack_require__(30104);
var repeat_spot = __webpack_require__(41105);
;
const OF_CLOCK = new Set([
	"timestamp",
	"date",
	"age",
	"signed-url",
	"uuid",
	"random-id"
]);
const OF_TIME = new Set([
	"timestamp",
	"date",
	"age"
]);
const OF_MACHINE = {
	home: "path",
	cwd: "path",
	git: "git",
	user: "user",
	host: "host",
	timezone: "timezone",
	locale: "locale",
	environment: "environment"
};
function causeOfFlip(flip) {
	const { spot, origin, varies } = flip;
	const isSorting = origin === "locale" || origin === "timezone";
	if (origin === "order" || (0, repeat_spot.x)(spot) && !isSorting) return "unordered";
	const ofMachine = OF_MACHINE[origin];
	if (ofMachine !== undefined) return ofMachine;
	if (origin === "clock") return ofClock(spot.shape, varies);
	if ((0, attribution.WE)(spot)) return "process";
	const isChance = origin === "seed" && spot.shape !== null && OF_TIME.has(spot.shape);
	return (isChance ? null : spot.shape) ?? drawn(spot.before ?? spot.after ?? "");
}
function ofClock(shape, varies) {
	if (shape !== null && OF_CLOCK.has(shape)) return shape;
	return varies === "day" ? "date" : "timestamp";
}
function drawn(value) {
	const bytes = value.trim();
	if (/^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(bytes)) return "random";
	const isToken = /^[\w.~+/=:-]{6,}$/.test(bytes) && /\d/.test(bytes) && /[A-Za-z]/.test(bytes);
	const isMixed = /^[\w-]{12,}$/.test(bytes) && /[a-z][A-Z]|[A-Z]{2,}[a-z]/.test(bytes);
	return isToken || isMixed ? "random-id" : "unknown-volatile";
}
var blocks = __webpack_require__(16616);
var text_steps = __webpack_require__(79487);
var axes_request = __webpack_require__(32218);
;
function lostOnRepeat(place, spots, request) {
	const { rules, breakpoints } = request.segmented;
	const end = (0, axes_request.Ek)(request);
	const cached = (0, axes_request.qw)(request, end);
	if (place >= end || cached < rules.minimum.tokens) return 0;
	if (rules.kind === "prefix") {
		const share = Math.min(...spots.map((spot) => stableShare(spot, request)));
		return cached - (0, blocks.I)(rules, (0, axes_request.lj)(request, place, share));
	}
	const boundaries = breakpoints.filter(({ unit }) => unit < place).map(({ unit }) => (0, axes_request.qw)(request, unit + 1)).filter((tokens) => tokens >= rules.minimum.tokens);
	return cached - Math.max(0, ...boundaries);
}
function stableShare({ kind, unit, path, span }, { segmented }) {
	const found = segmented.units[unit];
	const isText = kind === "text" || kind === "order";
	return found === undefined || span === null || !isText ? 0 : (0, text_steps.qx)(found, (0, request_unit.q)(found, path), span.start);
}
;
const DRAWN = new Set([
	"random",
	"random-id",
	"unknown-volatile"
]);
const DRAWN_BY_CHANCE = new Set([
	...DRAWN,
	"counter",
	"age",
	"date",
	"timestamp",
	"git",
	"host",
	"path"
]);
function placesOf(flips, pinned) {
	const isDrawn = ({ origin }) => origin === "seed" || origin === "inherent";
	const among = (drawn, flip) => {
		const cause = causeOfFlip(flip);
		return drawn.has(cause) ? "unknown-volatile" : cause;
	};
	return {
		byLook: countPlaces(flips, pinned, (flip) => among(DRAWN, flip)),
		byOrigin: countPlaces(flips, pinned, (flip) => among(isDrawn(flip) ? DRAWN_BY_CHANCE : DRAWN, flip))
	};
}
function countPlaces(flips, pinned, causeOf) {
	const counts = new Map();
	const seen = [];
	for (const flip of flips.toSorted((a, b) => startOf(a.spot) - startOf(b.spot))) {
		const cause = causeOf(flip);
		const isCounted = seen.some((one) => isSamePlace(one, {
			cause,
			spot: flip.spot
		}, pinned));
		seen.push({
			cause,
			spot: flip.spot
		});
		if (!isCounted) counts.set(cause, (counts.get(cause) ?? 0) + 1);
	}
	return counts;
}
function startOf({ span }) {
	return span?.start ?? 0;
}
function isSamePlace(one, other, pinned) {
	const [a, b] = [one.spot, other.spot];
	if (one.cause !== other.cause || a.kind !== b.kind) return false;
	if (a.unit !== b.unit || a.path !== b.path || a.span === null || b.span === null) return false;
	const whole = (0, value.Qq)((0, pointer.hd)((0, axes_request.aP)(pinned, a.unit).value, a.path));
	if (whole === undefined) return false;
	const gap = whole.slice(a.span.end, Math.max(a.span.end, b.span.start));
	if (a.kind !== "order") return /^[\w-]*$/.test(gap);
	if (!gap.includes("\n")) return !/[.!?]\s/.test(gap);
	const from = whole.lastIndexOf("\n", a.span.start - 1) + 1;
	const end = whole.indexOf("\n", b.span.start);
	const [first = "", ...lines] = whole.slice(from, end === -1 ? whole.length : end).split("\n");
	return lines.every((line) => bulletOf(line) === bulletOf(first));
}
function bulletOf(line) {
	return /^\s*(?:[-*+•]|\d+[.)])?/.exec(line)?.[0].replace(/\d+/, "1") ?? "";
}
;
function repeatFacts(pinned, observations) {
	const groups = new Map();
	for (const flip of (0, attribution.lt)(observations)) {
		const { spot, origin } = flip;
		const place = spot.kind === "moved" ? spot.section : spot.unit;
		const key = JSON.stringify([
			place,
			origin,
			spot.kind === "cache-key"
		]);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [flip]);
		else group.push(flip);
	}
	return [...groups.values()].map((flips) => factOf(flips, pinned, howOften(flips, observations)));
}
function howOften(flips, observations) {
	const origin = flips[0]?.origin;
	if (origin !== "inherent" && origin !== "seed") return null;
	const tried = observations.filter(({ varied }) => origin === "inherent" || varied.includes("seed"));
	const differing = tried.filter(({ spots }) => spots.some((spot) => flips.some((flip) => (0, repeat_spot.y)(flip.spot, spot))));
	return differing.length < tried.length ? `in ${differing.length} of ${tried.length} renders` : null;
}
const OFTEN = [
	"machine",
	"day",
	"hour",
	"minute",
	"process",
	"call"
];
function frequency(varies) {
	return varies === null ? -1 : OFTEN.indexOf(varies);
}
function isWithin(inner, outer) {
	return inner.spots.every((spot) => outer.spots.some((other) => (0, repeat_spot.y)(spot, other)));
}
function factOf(flips, pinned, often) {
	const sorted = flips.toSorted((a, b) => (a.spot.span?.start ?? 0) - (b.spot.span?.start ?? 0));
	const most = Math.max(...sorted.map(({ varies }) => frequency(varies)));
	const first = sorted.find(({ varies }) => frequency(varies) === most) ?? sorted[0];
	if (first === undefined) throw new RangeError("a fact without a place");
	const { spot, varies, origin } = first;
	const causes = sorted.map(causeOfFlip);
	const unit = (0, axes_request.aP)(pinned, spot.unit);
	const isKey = spot.kind === "cache-key";
	const isMove = spot.kind === "moved";
	const where = isKey ? {
		section: spot.section,
		index: 0,
		pointer: spot.path,
		offset: null,
		line: null,
		turn: spot.turn
	} : (0, place.bw)(pinned, spot.unit, isMove ? place.Ef : innerOf(spot, pinned));
	const draft = {
		code: isKey ? "volatile-cache-key" : "volatile-prefix",
		severity: isKey ? "error" : severityOf(varies),
		axis: "repeat",
		where,
		whereBefore: null,
		causes: [...new Set([causeOfFlip(first), ...causes])],
		varies,
		lostTokens: lostOnRepeat(spot.unit, sorted.map((flip) => flip.spot), pinned),
		before: spot.before,
		after: spot.after,
		subject: isMove ? `the order of the ${SECTION_WORDS[spot.section]}` : subjectOf(spot, unit),
		facts: {
			problem: whenOf(origin, varies) + (isRealClock(spot) ? REAL_CLOCK : ""),
			...often !== null && { often }
		},
		unitKey: isKey ? "cache-key" : isMove ? `${spot.section}/*` : (0, place.g2)(unit),
		unit: spot.unit,
		...(0, place.W7)(pinned, where),
		preExisting: false,
		effect: {
			kind: "varies",
			rotation: ROTATIONS[varies],
			among: null,
			places: sorted.map((flip) => varyingPlace(flip.spot, pinned))
		}
	};
	return {
		draft,
		origin,
		places: placesOf(flips, pinned),
		spots: sorted.map((flip) => flip.spot)
	};
}
const ROTATIONS = {
	call: "request",
	minute: "minute",
	hour: "hour",
	day: "day",
	process: "process",
	machine: null
};
function varyingPlace(spot, pinned) {
	if (spot.kind === "cache-key") return {
		pointer: spot.path,
		offset: null,
		length: 0
	};
	const pointer = (0, request_unit.q)((0, axes_request.aP)(pinned, spot.unit), spot.path);
	const { span } = spot;
	if ((0, repeat_spot.x)(spot)) return {
		pointer,
		offset: span?.start ?? null,
		length: 0
	};
	return span === null ? {
		pointer,
		offset: null,
		length: null
	} : {
		pointer,
		offset: span.start,
		length: span.end - span.start
	};
}
const SECTION_WORDS = {
	params: "parameters",
	tools: "tools",
	system: "system blocks",
	messages: "messages"
};
function subjectOf(spot, unit) {
	if (spot.kind !== "extra") return (0, place.Vb)(unit);
	return `the number of the ${SECTION_WORDS[spot.section]}`;
}
function innerOf({ path, span, unit }, pinned) {
	if (span === null) return {
		path,
		offset: null,
		text: null
	};
	const whole = (0, value.Qq)((0, pointer.hd)((0, axes_request.aP)(pinned, unit).value, path)) ?? null;
	return {
		path,
		offset: span.start,
		text: whole
	};
}
function severityOf(varies) {
	return varies === "day" || varies === "machine" ? "warning" : "error";
}
const REAL_CLOCK = " on the machine's own clock, which it shows although it is given another one";
function isRealClock({ kind, before, after }) {
	return kind === "text" && before !== null && after === null;
}
function whenOf(origin, varies) {
	switch (origin) {
		case "clock": return `when ${varies === "call" ? "a second" : varies === "hour" ? "an hour" : `a ${varies}`} passes`;
		case "inherent": return "although nothing else differs";
		case "unsought": return "for a reason that there was no time to find";
		case "seed": return "when hashes and random generators start from another seed";
		case "order": return "when folders list their files in another order";
		case "home": return "in another home folder";
		case "cwd": return "in another working folder";
		case "git": return "when files of the checkout change or another branch is checked out";
		case "user": return "for another user";
		case "host": return "on another host";
		case "timezone": return "in another time zone";
		case "locale": return "under another locale";
		case "environment": return "with one more environment variable";
	}
}
}),
98034: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	X: () => lastDayFrom,
	l: () => acceptedBy
});
function acceptedBy(entries, finding, prompt, wireId, today) {
	const entry = entries.find((candidate) => candidate.prompt === prompt && candidate.code === finding.code && candidate.wireId === wireId && (candidate.until === undefined || today <= candidate.until));
	return entry === undefined ? null : {
		reason: entry.reason,
		until: entry.until ?? null
	};
}
const DAYS = 90;
function lastDayFrom(day) {
	return new Date(Date.parse(day) + DAYS * 864e5).toISOString().slice(0, 10);
}
}),
27172: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	J: () => RenderCache,
	y: () => SOME_MOMENT
});
var js_limits = __webpack_require__(55816);
var external_node_child_process_ = __webpack_require__(31421);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var external_node_process_ = __webpack_require__(1708);
;
const JINJA2_PROGRAM = String.raw`
import json
import sys

stdin, stdout = sys.stdin.buffer, sys.stdout.buffer
sys.stdout = sys.stderr = None


def say(answer):
    stdout.write(json.dumps(answer).encode() + b"\n")
    stdout.flush()


try:
    # What is imported only when a template needs it has to be there before the door is shut.
    import codecs
    import datetime
    import html
    import os
    import pprint
    import random
    import re
    import signal
    import textwrap
    import time

    import jinja2.constants
    import jinja2.debug
    import jinja2.ext
    from jinja2 import BaseLoader, ChainableUndefined, DebugUndefined, StrictUndefined, TemplateNotFound, Undefined
    from jinja2 import TemplateRuntimeError, TemplateSyntaxError, nodes
    from jinja2.sandbox import ImmutableSandboxedEnvironment, SecurityError

    for codec in ("ascii", "latin-1", "utf-8", "utf-16", "utf-32", "unicode-escape", "raw-unicode-escape"):
        codecs.lookup(codec)
except ImportError as error:
    say({"ready": True})
    for line in stdin:
        say({
            "kind": "unavailable",
            "message": "engine jinja2 needs the Python package jinja2, which %s does not have (%s); run: %s -m pip install jinja2"
            % (sys.executable, error, sys.executable),
        })
    sys.exit()

try:
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (768 << 20, 768 << 20))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
except (ImportError, OSError, ValueError):
    pass

SHUT = ("open", "import", "os.", "socket.", "subprocess.", "shutil.", "ctypes.", "glob.", "tempfile.", "pty.", "winreg.")


def guard(event, given):
    if event.startswith(SHUT) and event not in ("os.putenv", "os.unsetenv"):
        raise RuntimeError("a template may not reach beyond itself")


UNDEFINED = {"default": Undefined, "strict": StrictUndefined, "chainable": ChainableUndefined, "debug": DebugUndefined}
TOO_LONG = 16 << 20
FOLLOWED = 2 << 20
OPEN, CLOSE = "\ufdd0", "\ufdd1"
# As Python prints what has no text of its own: <generator object sync_do_map at 0x7f3a5c2e1d90>.
ADDRESS = re.compile(r"(?<= at 0x)[0-9a-f]+(?=>)")


class Missing(Exception):
    pass


class Texts(BaseLoader):
    def __init__(self, job):
        self.texts, self.names, self.missing = job["texts"], job["names"], []

    def get_source(self, environment, name):
        key = "0:" + name
        if key == "0:":
            source = 0
        elif key not in self.names:
            self.missing.append(key)
            raise Missing(name)
        else:
            source = self.names[key]
        if source is None:
            raise TemplateNotFound(name)
        return self.texts[source], "text:%d" % source, lambda: True


class Environment(ImmutableSandboxedEnvironment):
    follows = False

    # The sandbox prints nothing here, where Jinja2 without one prints something.
    def unsafe_undefined(self, obj, attribute):
        raise SecurityError("access to attribute %r of %r object is unsafe" % (attribute, type(obj).__name__))

    def _parse(self, source, name, filename):
        tree = super()._parse(source, name, filename)
        if self.follows and filename:
            for output in tree.find_all(nodes.Output):
                output.nodes = [one for child in output.nodes for one in (self.mark(child, filename), child)]
            tree.set_environment(self)
        return tree

    def mark(self, node, filename):
        kind = "l" if isinstance(node, nodes.TemplateData) else "v"
        mark = "%s%s%s:%d%s" % (OPEN, kind, filename[5:], node.lineno, CLOSE)
        return nodes.TemplateData(mark, lineno=node.lineno)


class Noise:
    def __init__(self, noise):
        self.noise, self.asked = noise, False
        os.environ["TZ"] = noise["zone"]
        if hasattr(time, "tzset"):
            time.tzset()
        random.seed(noise["seed"])
        self.state = random.getstate()

    # As the chat templates of Hugging Face know it.
    def strftime_now(self, form):
        self.asked = True
        return datetime.datetime.fromtimestamp(self.noise["time"]).strftime(form)

    # An address is another one in every process: what stands here follows from the seed instead.
    def addressed(self, text, job):
        count = 0

        def another(found):
            nonlocal count
            if found[0].encode() in job["written"]:
                return found[0]
            self.asked = True
            count += 1
            return "7f%010x" % random.Random("%d, %d" % (self.noise["seed"], count)).getrandbits(40)

        return ADDRESS.sub(another, text)

    def was_asked(self):
        return self.asked or random.getstate() != self.state


def raise_exception(message):
    raise TemplateRuntimeError(message)


def render(job, follows):
    options = dict(job["options"])
    options["undefined"] = UNDEFINED[options.pop("undefined", "default")]
    options["extensions"] = ["jinja2.ext." + name.split(".")[-1] for name in options.pop("extensions", [])]
    loader, noise = Texts(job), Noise(job["noise"])
    environment = Environment(loader=loader, cache_size=50, **options)
    environment.follows = follows
    strftime_now = noise.strftime_now
    environment.globals.update(
        strftime_now=lambda form: strftime_now(form), raise_exception=raise_exception
    )
    try:
        pieces, length = [], 0
        for piece in environment.get_template("").generate(job["values"]):
            length += len(piece)
            if length > TOO_LONG * (4 if follows else 1):
                return {"kind": "refused", "message": "this renders to more than a prompt can be", "source": 0, "line": None}
            pieces.append(piece)
        text = noise.addressed("".join(pieces), job)
        return {"kind": "text", "text": text, "marked": None, "noisy": noise.was_asked()}
    except BaseException as error:
        if loader.missing:
            return {"kind": "missing", "names": loader.missing}
        return refusal(error)


def refusal(error):
    if isinstance(error, MemoryError):
        message = "this takes more memory than any prompt"
    elif isinstance(error, RecursionError):
        message = "this calls itself without end"
    elif isinstance(error, TemplateNotFound):
        message = "there is no template '%s'" % error
    else:
        message = str(getattr(error, "message", None) or error) or type(error).__name__
    source, line = 0, None
    if isinstance(error, TemplateSyntaxError) and (error.filename or "").startswith("text:"):
        source, line = int(error.filename[5:]), error.lineno
    else:
        trace = error.__traceback__
        while trace is not None:
            name = trace.tb_frame.f_code.co_filename
            if name.startswith("text:"):
                source, line = int(name[5:]), trace.tb_lineno
            trace = trace.tb_next
    return {"kind": "refused", "message": message[:300], "source": source, "line": line}


def answer(job):
    plain = render(job, False)
    if plain["kind"] == "text" and len(plain["text"]) <= FOLLOWED and OPEN not in plain["text"]:
        plain["marked"] = render(job, True).get("text")
    return plain


say({"ready": True})
sys.addaudithook(guard)
for line in stdin:
    try:
        job = {**json.loads(line), "written": line}
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_REAL, job["milliseconds"] / 1000)
        said = answer(job)
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_REAL, 0)
    except BaseException as error:
        said = refusal(error)
    say(said)
`;
;
function jinja2Program() {
	const command = pythonOnPath();
	if (command === undefined) return { missing: "engine jinja2 needs Python 3 with jinja2, and there is no python3 on PATH; install it, then run: python3 -m pip install jinja2" };
	return {
		command,
		args: [
			"-I",
			"-B",
			"-X",
			"utf8",
			"-c",
			JINJA2_PROGRAM
		],
		env: kept("LD_LIBRARY_PATH", "SystemRoot")
	};
}
function pythonOnPath() {
	const name = external_node_process_.platform === "win32" ? "python.exe" : "python3";
	const folders = (external_node_process_.env["PATH"] ?? "").split(external_node_path_.delimiter);
	const found = folders.filter((folder) => external_node_path_.isAbsolute(folder)).map((folder) => external_node_path_.join(folder, name)).find((file) => isProgram(file));
	return found !== undefined && isScript(found) ? interpreterBehind(found) : found;
}
function isProgram(file) {
	try {
		(0, external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
function isScript(file) {
	const bytes = Buffer.alloc(2);
	const open = (0, external_node_fs_.openSync)(file, "r");
	try {
		(0, external_node_fs_.readSync)(open, bytes);
	} finally {
		(0, external_node_fs_.closeSync)(open);
	}
	return bytes.toString("latin1") === "#!";
}
function interpreterBehind(script) {
	const program = "import sys; print(sys.executable)";
	try {
		const told = (0, external_node_child_process_.execFileSync)(script, [
			"-I",
			"-c",
			program
		], {
			cwd: "/",
			env: kept("PATH", "HOME", "LD_LIBRARY_PATH"),
			encoding: "utf8",
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			]
		});
		return told.trim() || script;
	} catch {
		return script;
	}
}
function kept(...names) {
	const known = names.map((name) => [name, external_node_process_.env[name]]);
	return Object.fromEntries(known.flatMap(([name, value]) => value === undefined ? [] : [[name, value]]));
}
var external_node_url_ = __webpack_require__(73136);
;
function engineFiles() {
	const here = external_node_path_.dirname((0, external_node_url_.fileURLToPath)(import.meta.url));
	const bundled = external_node_path_.join(here, "..", "engine");
	if ((0, external_node_fs_.existsSync)(external_node_path_.join(bundled, "index.js"))) return {
		entry: external_node_path_.join(bundled, "index.js"),
		readable: [bundled, here]
	};
	const entry = external_node_path_.join(here, "..", "..", "engine-child", "index.js");
	return {
		entry,
		readable: [external_node_path_.parse(here).root]
	};
}
;
const HEAP = 256;
function javascriptProgram() {
	const { entry, readable } = engineFiles();
	const flags = external_node_process_.allowedNodeEnvironmentFlags;
	const permission = ["--permission", "--experimental-permission"].find((flag) => flags.has(flag));
	const rights = permission === undefined ? [] : [permission, ...readable.map((folder) => `--allow-fs-read=${external_node_path_.join(folder, "*")}`)];
	return {
		command: external_node_process_.execPath,
		args: [
			...rights,
			"--no-warnings",
			"--disable-proto=delete",
			`--max-old-space-size=${HEAP}`,
			entry
		],
		env: {}
	};
}
var external_node_events_ = __webpack_require__(78474);
;
const STDERR = 4e3;
class RunningProgram {
	#child;
	#gone;
	#stderr = "";
	#parts = [];
	#length = 0;
	#answerBytes = 0;
	#settle = null;
	#over = null;
	constructor({ command, args, env }) {
		const child = (0, external_node_child_process_.spawn)(command, args, {
			env: { ...env },
			cwd: "/",
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			],
			windowsHide: true
		});
		this.#child = child;
		this.#gone = (0, external_node_events_.once)(child, "close").catch(() => {});
		child.on("error", (error) => this.#end({
			why: "no-start",
			error: error.message
		}));
		child.on("close", () => this.#end({
			why: "ended",
			stderr: this.#stderr
		}));
		child.stdin?.on("error", () => {});
		child.stderr?.setEncoding("utf8").on("data", (text) => {
			this.#stderr = (this.#stderr + text).slice(0, STDERR);
		});
		child.stdout?.setEncoding("utf8").on("data", (text) => this.#hear(text));
	}
	async next(line, limits) {
		if (this.#over !== null) return { silence: this.#over };
		this.#answerBytes = limits.answerBytes;
		this.#hold();
		const answer = new Promise((resolve) => {
			this.#settle = resolve;
		});
		const timer = setTimeout(() => this.#tell({ silence: { why: "timeout" } }), limits.milliseconds);
		if (line !== null) this.#child.stdin?.write(`${line}\n`);
		const told = await answer;
		clearTimeout(timer);
		this.#letGo();
		return told;
	}
	#hear(text) {
		const end = text.indexOf("\n");
		const part = end === -1 ? text : text.slice(0, end);
		this.#length += part.length;
		if (this.#length > this.#answerBytes) return this.#tell({ silence: { why: "too-long" } });
		this.#parts.push(part);
		if (end === -1) return;
		const line = this.#parts.join("");
		this.#parts = [];
		this.#length = 0;
		this.#tell({ line });
	}
	#end(silence) {
		this.#over ??= silence;
		this.#tell({ silence: this.#over });
	}
	#tell(line) {
		this.#settle?.(line);
		this.#settle = null;
	}
	#hold() {
		this.#child.ref();
		for (const stream of this.#streams()) stream.ref();
	}
	#letGo() {
		this.#child.unref();
		for (const stream of this.#streams()) stream.unref();
	}
	#streams() {
		return [
			this.#child.stdin,
			this.#child.stdout,
			this.#child.stderr
		].flatMap((stream) => isSocket(stream) ? [stream] : []);
	}
	async kill() {
		this.#hold();
		this.#child.kill("SIGKILL");
		await this.#gone;
	}
}
function isSocket(stream) {
	return typeof stream === "object" && stream !== null && "ref" in stream && "unref" in stream;
}
;
const START_MS = 6e4;
class LineProcess {
	#program;
	#limits;
	#running = null;
	#queue = Promise.resolve();
	constructor(program, limits) {
		this.#program = program;
		this.#limits = limits;
	}
	ask(line) {
		const turn = this.#queue.then(() => this.#ask(line));
		this.#queue = turn.catch(() => {});
		return turn;
	}
	async #ask(line) {
		const wasRunning = this.#running !== null;
		const first = await this.#askOnce(line);
		const isStale = wasRunning && "silence" in first && first.silence.why === "ended";
		return isStale ? await this.#askOnce(line) : first;
	}
	async #askOnce(line) {
		let answer = null;
		if (this.#running === null) {
			const program = this.#program();
			if ("missing" in program) return { silence: {
				why: "missing",
				error: program.missing
			} };
			this.#running = new RunningProgram(program);
			answer = await this.#running.next(null, {
				...this.#limits,
				milliseconds: START_MS
			});
		}
		if (answer === null || "line" in answer) answer = await this.#running.next(line, this.#limits);
		if ("silence" in answer) await this.#end();
		return answer;
	}
	async #end() {
		const running = this.#running;
		this.#running = null;
		await running?.kill();
	}
	async [Symbol.asyncDispose]() {
		await this.#queue;
		await this.#end();
	}
}
;
class Runtimes {
	#byTree = new Map();
	#milliseconds;
	constructor(milliseconds = js_limits.b.templateMs) {
		this.#milliseconds = milliseconds;
	}
	of(tree) {
		const known = this.#byTree.get(tree);
		if (known !== undefined) return known;
		const limits = {
			milliseconds: this.#milliseconds,
			answerBytes: js_limits.b.templateAnswerBytes
		};
		const runtime = {
			javascript: new LineProcess(javascriptProgram, limits),
			python: new LineProcess(jinja2Program, limits),
			milliseconds: this.#milliseconds
		};
		this.#byTree.set(tree, runtime);
		return runtime;
	}
	async [Symbol.asyncDispose]() {
		const processes = [...this.#byTree.values()].flatMap(({ javascript, python }) => [javascript, python]);
		this.#byTree.clear();
		await Promise.all(processes.map((process) => process[Symbol.asyncDispose]()));
	}
}
;
const SOME_MOMENT = 1767225600;
class RenderCache {
	moment;
	runtimes = new Runtimes();
	documents = new Map();
	documentsOfPython = new Map();
	traces = new Map();
	recordings = new Map();
	constructor(moment = SOME_MOMENT) {
		this.moment = moment;
	}
	async [Symbol.asyncDispose]() {
		await this.runtimes[Symbol.asyncDispose]();
	}
}
}),
46085: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ee: () => variables,
	ys: () => factorValues
});
const ZONES = [
	"UTC",
	"Africa/Johannesburg",
	"America/St_Johns"
];
const LOCALES = [
	"C.UTF-8",
	"de_DE.UTF-8",
	"fr_FR.UTF-8"
];
const USERS = [
	"runner",
	"visitor",
	"deploy"
];
const HOSTS = [
	"build-1",
	"worker-2",
	"node-3"
];
function factorValues({ varied, variant }, moment) {
	const has = (factor) => varied.includes(factor);
	const pick = (values, factor) => (has(factor) ? values[1 + variant % (values.length - 1)] : values[0]) ?? "";
	return {
		time: shifted(moment, varied, variant),
		seed: has("seed") ? variant : 0,
		order: has("order") ? variant : 0,
		zone: pick(ZONES, "timezone"),
		locale: pick(LOCALES, "locale"),
		user: pick(USERS, "user"),
		host: pick(HOSTS, "host"),
		extra: has("environment") ? { DEPLOYMENT_REGION: `region-${variant}` } : {},
		elsewhere: {
			tree: has("cwd"),
			home: has("home")
		},
		disturbed: has("git")
	};
}
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
function shifted(moment, varied, variant) {
	const turn = variant % 5;
	let time = moment;
	if (varied.includes("clock-second")) time += within(time, 1, MINUTE, 25 + turn);
	if (varied.includes("clock-minute")) time += within(time, MINUTE, HOUR, 25 + turn);
	if (varied.includes("clock-hour")) time += within(time, HOUR, DAY, 7 + (turn + 2) % 5);
	if (varied.includes("clock-day")) time += 400 * DAY * (1 + turn);
	return time;
}
function within(time, unit, larger, steps) {
	const inside = Math.floor(time % larger / unit);
	return (inside + steps < larger / unit ? steps : -steps) * unit;
}
function variables({ zone, locale, user, host, seed, extra }) {
	return {
		TZ: zone,
		LANG: locale,
		LC_ALL: locale,
		USER: user,
		LOGNAME: user,
		HOSTNAME: host,
		PYTHONHASHSEED: String(seed % 4294967296),
		...extra
	};
}
}),
80156: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	v: () => bindingFor,
	W: () => providerOfModel
});
var provider_provider = __webpack_require__(73263);
var errors = __webpack_require__(12027);
var pointer = __webpack_require__(69204);
var json_value = __webpack_require__(49884);
var origins = __webpack_require__(27508);
var side = __webpack_require__(45468);
;
class BodyBuilder {
	#members = new Map();
	#origins = new Map();
	#parts;
	constructor(parts) {
		this.#parts = parts;
		this.origin("", (0, origins.bw)(parts.at));
		this.origin("/model", modelOrigin(parts.at));
		if (parts.model !== null) this.#members.set("model", parts.model);
		for (const [key, value] of (0, json_value.jO)(parts.params)) {
			if (key === "model" && parts.model !== null) continue;
			this.#members.set(key, value);
			this.origin((0, pointer.jf)("", key), (0, origins.bw)((0, side.ux)(parts.at, (0, pointer.jf)("/params", key))));
		}
	}
	set(key, value) {
		if ((0, json_value.Jt)(this.#parts.params, key) !== undefined) throw (0, errors.tv)(`params holds '${key}', which the prompt declares by itself: keep one of the two.`);
		this.#members.set(key, value);
	}
	setList(key, declared) {
		const further = (0, json_value.Jt)(this.#parts.params, key);
		if (further !== undefined && !(0, json_value.cy)(further)) throw (0, errors.tv)(`params.${key} is no list: write it as a list, or leave it out.`);
		const at = (0, side.ux)(this.#parts.at, (0, pointer.jf)("/params", key));
		further?.forEach((_, index) => this.origin(`/${key}/${declared.length + index}`, (0, origins.bw)((0, side.ux)(at, `/${index}`))));
		if (further !== undefined || declared.length > 0) this.#members.set(key, [...declared, ...further ?? []]);
	}
	origin(pointer, origin) {
		this.#origins.set(pointer, origin);
	}
	block(part, type, pointer) {
		this.origin(pointer, (0, origins.IK)(part.text));
		const members = [["type", type], ["text", part.text.text]];
		if (part.cacheControl !== null) members.push(["cache_control", part.cacheControl]);
		const marker = part.cacheControl === null ? part.at : (0, side.ux)(part.at, "/cache_control");
		this.origin(`${pointer}/cache_control`, (0, origins.bw)(marker));
		return (0, json_value.Xy)(members);
	}
	message(part, type, key, index, media) {
		const pointer = `/${key}/${index}`;
		this.origin(pointer, (0, origins.IK)(part.text));
		this.origin(`${pointer}/role`, (0, origins.bw)((0, side.ux)(part.at, "/role")));
		if (part.content === undefined && part.cacheControl === null) return {
			role: part.role,
			content: part.text.text
		};
		const content = (part.content ?? [part]).map((one, at) => {
			const inner = `${pointer}/content/${at}`;
			return "url" in one ? this.media(one, inner, media) : this.block(one, type, inner);
		});
		return {
			role: part.role,
			content
		};
	}
	media(part, pointer, form) {
		this.origin(pointer, () => (0, side.Xv)(part.at, ""));
		return form(part);
	}
	build() {
		return {
			body: (0, json_value.Xy)([...this.#members]),
			origins: this.#origins
		};
	}
}
function bindTools(builder, { tools }, mapped) {
	if (tools === null) return;
	const values = tools.map((tool, index) => {
		const pointer = `/tools/${index}`;
		if (!tool.mcp) {
			builder.origin(pointer, tool.origin);
			return tool.value;
		}
		const { value, back } = mapped(tool.value);
		builder.origin(pointer, (inner, offset) => tool.origin(back(inner), offset));
		return value;
	});
	builder.set("tools", values);
}
function modelOrigin(at) {
	return () => (0, side.Xv)(at, "/model") ?? (0, side.Xv)(at && {
		...at,
		pointer: "/defaults"
	}, "/model") ?? (0, side.Xv)(at, "");
}
;
const anthropicImage = (part) => {
	const { url, inline } = media_image(part);
	const source = inline === null ? {
		type: "url",
		url
	} : {
		type: "base64",
		media_type: inline.type,
		data: inline.data
	};
	return {
		type: "image",
		source
	};
};
const chatImage = (part) => ({
	type: "image_url",
	image_url: { url: media_image(part).url }
});
const responsesImage = (part) => ({
	type: "input_image",
	image_url: media_image(part).url
});
const geminiMedia = ({ url, contentType }) => {
	const inline = inlined(url);
	if (inline !== null) return { inlineData: {
		mimeType: inline.type,
		data: inline.data
	} };
	const type = contentType === null ? [] : [["mimeType", contentType]];
	return { fileData: (0, json_value.Xy)([...type, ["fileUri", url]]) };
};
function media_image({ url, contentType, at }) {
	const inline = inlined(url);
	const type = contentType ?? inline?.type ?? "image/*";
	if (type.startsWith("image/")) return {
		url,
		inline
	};
	const line = at?.places.line(at.pointer, null) ?? 1;
	throw (0, errors.tv)(`${at?.file ?? "the config"}:${line}: media of type ${type.slice(0, 40)} are not supported here, only images: render the prompt by a command (render:).`);
}
function inlined(url) {
	const [, type = "", data = ""] = /^data:([^;,]+);base64,([\s\S]*)$/.exec(url) ?? [];
	return type === "" ? null : {
		type,
		data
	};
}
var composed_mcp = __webpack_require__(83012);
;
const anthropicMessages = (parts) => {
	const builder = new BodyBuilder(parts);
	bindTools(builder, parts, (tool) => (0, composed_mcp.J)(tool, "input_schema"));
	if (parts.system.length > 0) builder.set("system", parts.system.map((part, index) => builder.block(part, "text", `/system/${index}`)));
	builder.setList("messages", parts.messages.map((part, index) => builder.message(part, "text", "messages", index, anthropicImage)));
	return builder.build();
};
;
function systemApart(parts, api) {
	const first = parts.messages.findIndex((message) => !isSystem(message));
	const count = first === -1 ? parts.messages.length : first;
	const messages = parts.messages.slice(count);
	const wrong = messages.findIndex(({ role }) => role !== "user" && role !== "assistant");
	if (wrong !== -1) throw (0, errors.tv)(`messages[${count + wrong}] has the role '${messages[wrong]?.role ?? ""}', which ${api} does not take there: write it under system, or as a user's message.`);
	return {
		...parts,
		system: [...parts.system, ...parts.messages.slice(0, count)],
		messages
	};
}
function isSystem({ role }) {
	return role === "system" || role === "developer";
}
;
const bedrockConverse = (given) => {
	const parts = systemApart(given, "Converse");
	const { params } = parts;
	const settings = (0, json_value.Jt)(params, "toolConfig");
	const beside = (0, json_value.Gv)(settings) ? settings : {};
	const further = parts.tools === null ? params : (0, json_value.cJ)(params, "toolConfig");
	const builder = new BodyBuilder({
		...parts,
		model: null,
		params: further
	});
	if (parts.tools !== null) {
		builder.origin("/toolConfig", (0, origins.bw)((0, side.ux)(parts.at, "/params/toolConfig")));
		const tools = parts.tools.map((tool, index) => toolOf(builder, tool, index));
		builder.set("toolConfig", (0, json_value.Xy)([["tools", tools], ...(0, json_value.jO)(beside)]));
	}
	if (parts.system.length > 0) builder.set("system", blocksOf(builder, parts.system, "/system"));
	const messages = parts.messages.map((part, index) => {
		builder.origin(`/messages/${index}/role`, (0, origins.bw)((0, side.ux)(part.at, "/role")));
		return {
			role: part.role,
			content: blocksOf(builder, textsOf(part), `/messages/${index}/content`)
		};
	});
	builder.setList("messages", messages);
	return builder.build();
};
function textsOf(message) {
	return (message.content ?? [message]).map((part) => {
		if (!("url" in part)) return part;
		throw (0, errors.tv)("media in a message are not supported for Converse: render the prompt by a command (render:).");
	});
}
function blocksOf(builder, parts, pointer) {
	const blocks = [];
	for (const part of parts) {
		const at = `${pointer}/${blocks.length}`;
		builder.origin(at, (0, origins.IK)(part.text));
		blocks.push({ text: part.text.text });
		if (part.cacheControl === null) continue;
		const marker = (0, origins.bw)((0, side.ux)(part.at, "/cache_control"));
		builder.origin(`${at}/cache_control`, marker);
		builder.origin(`${pointer}/${blocks.length}`, marker);
		blocks.push({ cachePoint: checkpoint(part.cacheControl) });
	}
	return blocks;
}
function checkpoint(marker) {
	const ttl = (0, json_value.Jt)(marker, "ttl");
	return (0, json_value.Xy)([["type", "default"], ...ttl === undefined ? [] : [["ttl", ttl]]]);
}
function toolOf(builder, { value, mcp, origin }, index) {
	const pointer = `/toolConfig/tools/${index}`;
	if (!mcp) {
		builder.origin(pointer, origin);
		return value;
	}
	const { value: named, back } = (0, composed_mcp.J)(value, "inputSchema");
	builder.origin(pointer, (inner, offset) => origin(back(inner.replace(/^\/toolSpec(?=\/|$)/, "").replace(/^\/inputSchema\/json(?=\/|$)/, "/inputSchema")), offset));
	const schema = (0, json_value.Jt)(named, "inputSchema");
	const members = schema === undefined ? [] : [["inputSchema", { json: schema }]];
	return { toolSpec: (0, json_value.Xy)([...(0, json_value.jO)((0, json_value.cJ)(named, "inputSchema")), ...members]) };
}
;
const geminiContent = (given) => {
	const parts = systemApart(given, "generateContent");
	const builder = new BodyBuilder({
		...parts,
		model: null
	});
	if (parts.system.length > 0) builder.set("systemInstruction", { parts: partsOf(builder, parts.system, "/systemInstruction/parts") });
	if (parts.tools !== null) builder.set("tools", toolsOf(builder, parts.tools));
	const contents = parts.messages.map((part, index) => {
		builder.origin(`/contents/${index}/role`, (0, origins.bw)((0, side.ux)(part.at, "/role")));
		return {
			role: part.role === "assistant" ? "model" : part.role,
			parts: partsOf(builder, part.content ?? [part], `/contents/${index}/parts`)
		};
	});
	builder.setList("contents", contents);
	return builder.build();
};
function partsOf(builder, parts, pointer) {
	return parts.map((part, index) => {
		if ("url" in part) return builder.media(part, `${pointer}/${index}`, geminiMedia);
		builder.origin(`${pointer}/${index}`, (0, origins.IK)(part.text));
		return { text: part.text.text };
	});
}
function toolsOf(builder, tools) {
	const functions = tools.filter(({ value }) => typeof (0, json_value.Jt)(value, "name") === "string");
	const entries = tools.filter((tool) => !functions.includes(tool));
	const declarations = functions.map(({ value, mcp, origin }, index) => {
		const pointer = `/tools/0/functionDeclarations/${index}`;
		if (!mcp) {
			builder.origin(pointer, origin);
			return value;
		}
		const mapped = (0, composed_mcp.J)(value, "parametersJsonSchema");
		builder.origin(pointer, (inner, offset) => origin(mapped.back(inner), offset));
		return mapped.value;
	});
	const first = declarations.length === 0 ? [] : [{ functionDeclarations: declarations }];
	entries.forEach(({ origin }, index) => builder.origin(`/tools/${first.length + index}`, origin));
	return [...first, ...entries.map(({ value }) => value)];
}
;
const openaiChat = (parts) => {
	const builder = new BodyBuilder(parts);
	bindTools(builder, parts, (tool) => {
		const { value, back } = (0, composed_mcp.J)(tool, "parameters");
		return {
			value: {
				type: "function",
				function: value
			},
			back: (inner) => back(inner.replace(/^\/function(?=\/|$)/, ""))
		};
	});
	const messages = [];
	const [first, ...more] = parts.system;
	if (first !== undefined && more.length === 0) {
		messages.push(builder.message({
			role: "system",
			...first
		}, "text", "messages", 0, chatImage));
	} else if (first !== undefined) {
		const content = parts.system.map((part, index) => builder.block(part, "text", `/messages/0/content/${index}`));
		messages.push({
			role: "system",
			content
		});
	}
	for (const part of parts.messages) messages.push(builder.message(part, "text", "messages", messages.length, chatImage));
	builder.setList("messages", messages);
	return builder.build();
};
;
const openaiResponses = (parts) => {
	const builder = new BodyBuilder(parts);
	bindTools(builder, parts, (tool) => {
		const { value, back } = (0, composed_mcp.J)(tool, "parameters");
		return {
			value: (0, json_value.Xy)([["type", "function"], ...(0, json_value.jO)(value)]),
			back
		};
	});
	const input = [];
	const [first, ...more] = parts.system;
	if (first !== undefined && more.length === 0 && first.cacheControl === null) {
		builder.set("instructions", first.text.text);
		builder.origin("/instructions", (0, origins.IK)(first.text));
	} else if (first !== undefined) {
		const content = parts.system.map((part, index) => builder.block(part, "input_text", `/input/0/content/${index}`));
		input.push({
			role: "developer",
			content
		});
	}
	for (const part of parts.messages) {
		const type = part.role === "assistant" ? "output_text" : "input_text";
		input.push(builder.message(part, type, "input", input.length, responsesImage));
	}
	builder.setList("input", input);
	return builder.build();
};
;
const CHAT_ONLY = new Set([
	[
		"audio",
		"frequency_penalty",
		"function_call",
		"functions",
		"logit_bias",
		"logprobs"
	],
	[
		"max_completion_tokens",
		"max_tokens",
		"messages",
		"modalities",
		"n",
		"prediction"
	],
	[
		"presence_penalty",
		"reasoning_effort",
		"response_format",
		"seed",
		"stop",
		"verbosity"
	],
	["web_search_options"]
].flat());
const RESPONSES_ONLY = new Set([
	[
		"background",
		"context_management",
		"conversation",
		"include",
		"input",
		"instructions"
	],
	[
		"max_output_tokens",
		"previous_response_id",
		"prompt",
		"reasoning"
	],
	["text", "truncation"]
].flat());
const openai = (parts) => {
	if (parts.api !== undefined) return parts.api === "chat" ? openaiChat(parts) : openaiResponses(parts);
	const chat = sign(parts, CHAT_ONLY, (tool) => (0, json_value.Gv)((0, json_value.Jt)(tool, "function")));
	const responses = sign(parts, RESPONSES_ONLY, (tool) => (0, json_value.Qq)((0, json_value.Jt)(tool, "type")) === "function" && (0, json_value.Jt)(tool, "name") !== undefined);
	if (chat === undefined) return openaiResponses(parts);
	if (responses === undefined) return openaiChat(parts);
	throw (0, errors.tv)(`${chat} belongs to Chat Completions, but ${responses} to Responses: keep to one of the two.`);
};
function sign({ params, tools }, fields, isOwnTool) {
	const field = [...fields].find((key) => (0, json_value.Jt)(params, key) !== undefined);
	if (field !== undefined) return `params.${field}`;
	return tools?.some(({ value }) => isOwnTool(value)) === true ? "the form of a tool" : undefined;
}
;
const chatFirst = (parts) => parts.api === "responses" ? openaiResponses(parts) : openaiChat(parts);
const BINDINGS = {
	anthropic: anthropicMessages,
	openai,
	bedrock: bedrockConverse,
	gemini: geminiContent,
	azure: openai,
	openrouter: openaiChat
};
const MODELS = [
	[/^claude-/, "anthropic"],
	[/^(?:gpt-(?!oss)|chatgpt-|o\d)/, "openai"],
	[/^(?:arn:aws|(?:(?:us|eu|ap|apac|jp|au|ca|sa|global|us-gov)\.)?(?:anthropic|amazon)\.)/, "bedrock"],
	[/^gemini-/, "gemini"],
	[/^deepseek-(?:chat|reasoner|coder|v\d)/, "deepseek"],
	[/^grok-/, "xai"],
	[/^(?:open-)?(?:mistral|mixtral|codestral|ministral|magistral|pixtral|devstral)-/, "mistral"]
];
function bindingFor(provider) {
	const bind = Object.hasOwn(BINDINGS, provider) ? BINDINGS[provider] : undefined;
	if (bind !== undefined) return bind;
	if (provider_provider.N.some((known) => known === provider)) return chatFirst;
	throw (0, errors.tv)(`a prompt cannot be composed for the provider '${provider}': declare one of ${provider_provider.N.join(", ")}, or write its request body to a file and name it under file.`);
}
function providerOfModel(model) {
	return MODELS.find(([name]) => name.test(model))?.[1] ?? null;
}
}),
16983: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	U4: () => UNBOUND,
	dg: () => variationsOfDescribed,
	xC: () => conversationsOfDescribed
});
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
var _json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49884);
var _origins_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27508);
var _bindings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80156);
var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88593);
const UNBOUND = "the prompt names no provider: add provider: anthropic (or openai), or defaults.provider.";
async function conversationsOfDescribed(described, defaults) {
	const conversations = [];
	for (const { name, values } of (0, _variables_js__WEBPACK_IMPORTED_MODULE_0__.D)(described.samples)) {
		try {
			const turns = [await requestOf(described, defaults, values)];
			conversations.push({
				case: name,
				id: "1",
				turns,
				values
			});
		} catch (error) {
			if (name === _variables_js__WEBPACK_IMPORTED_MODULE_0__.B) throw error;
			throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.tv)(`in the case '${name}': ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`, error);
		}
	}
	return conversations;
}
async function variationsOfDescribed(described, defaults) {
	const values = (0, _variables_js__WEBPACK_IMPORTED_MODULE_0__.D)(described.samples)[0]?.values ?? new Map();
	const variations = [];
	for (const [name, { varies, values: samples }] of Object.entries(described.samples.vars)) {
		if (varies === null) continue;
		const requests = [];
		const failures = [];
		for (const sample of samples.slice(1)) {
			try {
				requests.push(await requestOf(described, defaults, new Map([...values, [name, sample]])));
			} catch (error) {
				failures.push((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error));
			}
		}
		variations.push({
			variable: name,
			varies,
			requests,
			failures
		});
	}
	return variations;
}
async function requestOf(described, defaults, values) {
	const { provider, model } = target(described, defaults);
	const bind = (0, _bindings_js__WEBPACK_IMPORTED_MODULE_2__.v)(provider);
	const parts = await described.parts(values, provider);
	const { system, messages, tools, params } = parts;
	if (system.length + messages.length + (tools?.length ?? 0) + (0, _json_value_js__WEBPACK_IMPORTED_MODULE_3__.jO)(params).length === 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.tv)("the prompt is empty: give it a system text, tools or messages.");
	const { body, origins } = bind({
		...parts,
		model
	});
	const locate = (0, _origins_js__WEBPACK_IMPORTED_MODULE_4__.k_)(origins);
	return {
		body,
		provider,
		model,
		locate,
		at: null,
		usage: null,
		unitTokens: null
	};
}
function target(described, defaults) {
	const provider = described.provider ?? (0, _bindings_js__WEBPACK_IMPORTED_MODULE_2__.W)(described.model ?? "") ?? defaults.provider ?? (0, _bindings_js__WEBPACK_IMPORTED_MODULE_2__.W)(defaults.model ?? "");
	if (provider === null) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.tv)(UNBOUND);
	const shared = defaults.provider === undefined || defaults.provider === provider;
	return {
		provider,
		model: described.model ?? (shared ? defaults.model ?? null : null)
	};
}
}),
83012: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	J: () => mcpTool,
	t: () => isMcpTool
});
var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
function isMcpTool(tool) {
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(tool, "inputSchema")) && (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(tool, "type") === undefined;
}
function mcpTool(tool, schema) {
	const members = [];
	for (const [from, to] of [
		["name", "name"],
		["description", "description"],
		["inputSchema", schema]
	]) {
		const member = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(tool, from);
		if (member !== undefined) members.push([to, member]);
	}
	return {
		value: (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Xy)(members),
		back: (inner) => renamed(inner, schema, "inputSchema")
	};
}
function renamed(inner, from, to) {
	return inner === `/${from}` || inner.startsWith(`/${from}/`) ? `/${to}${inner.slice(from.length + 1)}` : inner;
}
}),
96326: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	V: () => renderPiece,
	X: () => renderTemplate
});
var errors = __webpack_require__(12027);
var factor_values = __webpack_require__(46085);
var engines = __webpack_require__(44796);
var render_plan = __webpack_require__(53380);
var render_side = __webpack_require__(45468);
var traced_text = __webpack_require__(14186);
;
function inlineTemplate(text, lineOf) {
	return {
		text,
		at: lineOf(0) ?? {
			file: "the config",
			line: 1
		}
	};
}
function inDocument(text, template, lineOf) {
	if (lineOf(0) === null) return {
		text: text.text,
		spans: []
	};
	const starts = lineStarts(template.text);
	return (0, traced_text.X8)(text, ({ file, line }) => file === template.at.file ? lineOf(starts[line - template.at.line] ?? 0) ?? template.at : {
		file,
		line
	});
}
function lineStarts(text) {
	return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}
var documents_member = __webpack_require__(75718);
;
async function renderPiece(side, { piece, name, at }, values) {
	const { file, where, text: written, lineOf } = await contentOf(side, piece.content, name, at);
	const template = lineOf === null ? {
		text: written,
		at: {
			file: where,
			line: 1
		}
	} : inlineTemplate(written, lineOf);
	if (template.text.trim() === "") throw empty(where, "is empty");
	const engine = (0, engines.E)(piece.engine, file, where);
	const text = await renderTemplate(side, engine, {
		template,
		values,
		options: piece.options
	});
	if (text.text.trim() === "") throw empty(where, "is empty once it is rendered");
	const traced = lineOf === null ? text : inDocument(text, template, lineOf);
	return {
		text: traced,
		cacheControl: piece.cache_control,
		at
	};
}
async function renderTemplate(side, engine, input, names = (candidates) => candidates) {
	const { tree, cache, plan = render_plan.LS, noticeNoise = () => {} } = side;
	return await engine.render({
		...input,
		include: (candidates) => include(side, names(candidates)),
		runtime: {
			...cache.runtimes.of(tree),
			noise: (0, factor_values.ys)(plan, cache.moment),
			noticeNoise
		}
	});
}
async function contentOf(side, content, name, at) {
	if (content.kind === "inline") {
		const lineOf = (offset) => (0, render_side.Xv)(at, "/text", offset) ?? (0, render_side.Xv)(at, "/content", offset);
		return {
			file: null,
			where: name,
			text: content.text,
			lineOf
		};
	}
	const { path, pointer } = content;
	if (pointer === null) return {
		file: path,
		where: path,
		text: await (0, render_side.b6)(side, path),
		lineOf: null
	};
	const member = await (0, documents_member.C)(side, {
		path,
		pointer
	});
	if (typeof member.value !== "string") throw (0, errors.tv)(`${path}#${pointer} holds no text: let the pointer lead to a string.`);
	const lineOf = (offset) => member.line("", offset);
	return {
		file: null,
		where: `${path}#${pointer}`,
		text: member.value,
		lineOf
	};
}
async function fileTemplate(side, file) {
	return {
		text: await (0, render_side.b6)(side, file),
		at: {
			file,
			line: 1
		}
	};
}
async function include(side, candidates) {
	const file = candidates.find((path) => side.tree.entries.has(path));
	if (file !== undefined) return await fileTemplate(side, file);
	for (const path of candidates.slice(0, 1)) side.missing.add(path);
	return undefined;
}
function empty(where, what) {
	return (0, errors.tv)(`${where} ${what}: providers refuse an empty text; write it, or leave it out.`);
}
}),
88593: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B: () => DEFAULT_CASE,
	D: () => casesOf
});
const DEFAULT_CASE = "default";
function casesOf({ vars, cases }) {
	const named = Object.entries(cases).map(([name, overrides]) => {
		return {
			name,
			values: firstValues({
				...vars,
				...overrides
			})
		};
	});
	if (Object.hasOwn(cases, DEFAULT_CASE)) return named;
	return [{
		name: DEFAULT_CASE,
		values: firstValues(vars)
	}, ...named];
}
function firstValues(variables) {
	return new Map(Object.entries(variables).map(([name, { values }]) => [name, values[0]]));
}
}),
74004: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { i: () => conversationsOf });
var _assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97166);
var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96364);
function conversationsOf(requests, unnamed) {
	const cases = groupBy(requests, (request) => request.case ?? unnamed);
	return [...cases].flatMap(([name, sent]) => ofCase(name, sent));
}
function ofCase(name, requests) {
	const bare = requests.filter(({ session }) => session === null);
	const threads = (0, _assemble_js__WEBPACK_IMPORTED_MODULE_0__.f)(bare.map(({ body }) => body)).map((indices) => indices.flatMap((index) => bare[index] ?? []));
	const sessions = groupBy(requests.filter(({ session }) => session !== null), ({ session }) => session ?? "");
	const numbers = freeNumbers(new Set(sessions.keys()));
	const all = [...threads.map((sent) => ({
		case: name,
		id: numbers(),
		requests: sent
	})), ...[...sessions].map(([id, sent]) => ({
		case: name,
		id,
		requests: (0, _order_js__WEBPACK_IMPORTED_MODULE_1__.al)(sent)
	}))];
	return inOrderOfFirst(all, requests);
}
function inOrderOfFirst(conversations, requests) {
	const owner = new Map(conversations.flatMap((conversation) => conversation.requests.map((request) => [request, conversation])));
	return [...new Set(requests.flatMap((request) => owner.get(request) ?? []))];
}
function freeNumbers(taken) {
	let number = 0;
	return () => {
		do
			number++;
		while (taken.has(String(number)));
		return String(number);
	};
}
function groupBy(list, key) {
	const groups = new Map();
	for (const item of list) {
		const name = key(item);
		const group = groups.get(name);
		if (group === undefined) groups.set(name, [item]);
		else group.push(item);
	}
	return groups;
}
}),
96364: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	al: () => inOrder,
	u6: () => isSameTurn,
	ym: () => withoutResent
});
var _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52535);
function orderOf(requests) {
	const tells = (member) => requests.every((request) => request[member] !== null);
	return ["turn", "at"].find(tells) ?? null;
}
function inOrder(requests) {
	const by = orderOf(requests);
	return by === null ? requests : requests.toSorted((a, b) => (a[by] ?? 0) - (b[by] ?? 0));
}
function withoutResent(requests) {
	return requests.filter((request, index) => {
		const before = requests[index - 1];
		return before === undefined || !isSameTurn(before, request) || !isEqual(before, request);
	});
}
function isSameTurn(a, b) {
	return a.turn !== null && a.turn === b.turn;
}
function isEqual(a, b) {
	return (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)(a.body, "written") === (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)(b.body, "written");
}
}),
64503: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Y: () => textPrompt });
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
var _repository_git_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2925);
var _traced_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14186);
async function textPrompt(tree, path) {
	const source = {
		kind: "text",
		paths: [path],
		fidelity: "exact"
	};
	const prompt = {
		id: path,
		declared: false,
		source
	};
	try {
		const text = await (0, _repository_git_text_js__WEBPACK_IMPORTED_MODULE_0__.yR)(tree, path);
		const traced = (0, _traced_text_js__WEBPACK_IMPORTED_MODULE_1__.Dk)(text, {
			file: path,
			line: 1
		});
		const turn = {
			body: text,
			provider: null,
			model: null,
			locate: (_pointer, offset) => (0, _traced_text_js__WEBPACK_IMPORTED_MODULE_1__.mh)(traced, offset),
			at: null,
			usage: null,
			unitTokens: null
		};
		const conversations = [{
			case: "default",
			id: "1",
			turns: [turn]
		}];
		return {
			outcome: "rendered",
			...prompt,
			conversations
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.U$)) throw error;
		const at = {
			file: path,
			line: 1
		};
		return {
			outcome: "failed",
			...prompt,
			reason: error.message,
			at,
			missing: []
		};
	}
}
}),
75718: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { C: () => memberOf });
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
var _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69204);
var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16269);
async function memberOf(side, { path, pointer }) {
	const { value: document, places } = await (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.u)(side, path);
	const start = pointer ?? "";
	const value = (0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__.hd)(document, start);
	if (value === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.tv)(`${path} has no ${start}: correct the pointer behind '#', which is a JSON Pointer into the file.`);
	return {
		value,
		line(inner, offset) {
			const line = places.line(start + inner, offset);
			return line === null ? null : {
				file: path,
				line
			};
		}
	};
}
}),
78071: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Gy: () => mark,
	Ok: () => marksOf,
	ZF: () => hasMarks,
	b4: () => offsetOf,
	cA: () => lineOf,
	me: () => lineOfTrimmed
});
const OPEN = "﷐";
const CLOSE = "﷑";
const MARK = /\u{fdd0}([lv])(\d+):(\d+)\u{fdd1}/gu;
function mark(kind, source, line) {
	return `${OPEN}${kind === "literal" ? "l" : "v"}${source}:${line}${CLOSE}`;
}
function hasMarks(text) {
	return text.includes(OPEN);
}
function marksOf(marked, plain) {
	const marks = [];
	const parts = [];
	let from = 0;
	let length = 0;
	for (const found of marked.matchAll(MARK)) {
		const part = marked.slice(from, found.index);
		from = found.index + found[0].length;
		parts.push(part);
		length += part.length;
		if (marks.at(-1)?.start === length) marks.pop();
		marks.push({
			start: length,
			source: Number(found[2]),
			line: Number(found[3]),
			kind: found[1] === "l" ? "literal" : "value"
		});
	}
	parts.push(marked.slice(from));
	return parts.join("") === plain ? marks : [];
}
function lineOf(text, offset) {
	let line = 1;
	for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
	return line;
}
function lineOfTrimmed(text, offset, piece) {
	return lineOf(text, Math.max(offset, text.indexOf(piece, offset)));
}
function offsetOf(text, line, column) {
	let start = 0;
	for (let passed = 0; passed < line; passed++) {
		const end = text.indexOf("\n", start);
		if (end === -1) break;
		start = end + 1;
	}
	return start + column;
}
}),
44796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { E: () => engineFor });
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(12027);
var json_value = __webpack_require__(49884);
var traced_text = __webpack_require__(14186);
;
function checkOptions(engine, options, table, file) {
	for (const [name, value] of (0, json_value.jO)(options)) {
		const kind = Object.hasOwn(table, name) ? table[name] : undefined;
		if (kind === undefined) throw (0, errors.tv)(`${file}: engine ${engine} has no option '${name.slice(0, 60)}'; it has ${Object.keys(table).join(", ") || "none"}.`);
		if (!fits(value, kind)) throw (0, errors.tv)(`${file}: the option ${name} of engine ${engine} is ${words(kind)}.`);
	}
}
function fits(value, kind) {
	if (kind === "boolean") return typeof value === "boolean";
	if (kind === "text") return typeof value === "string";
	if (kind === "number or text") return ["number", "string"].includes(typeof value) || value instanceof json_value.Po;
	if (kind === "texts by name") return (0, json_value.Gv)(value) && (0, json_value.jO)(value).every(([, inner]) => typeof inner === "string");
	if ("listOf" in kind) return (0, json_value.cy)(value) && value.every((one) => typeof one === "string" && kind.listOf.includes(one));
	return typeof value === "string" && kind.includes(value);
}
function words(kind) {
	if (kind === "boolean") return "true or false";
	if (kind === "text") return "a text";
	if (kind === "number or text") return "a number or a text";
	if (kind === "texts by name") return "an object of texts";
	if ("listOf" in kind) return `a list of ${kind.listOf.join(", ")}`;
	return `one of ${kind.map((word) => JSON.stringify(word)).join(", ")}`;
}
var refusal = __webpack_require__(97931);
;
function pythonNumber(value) {
	const source = value instanceof json_value.Po ? value.source : JSON.stringify(value);
	if (/^-?\d+$/.test(source)) return {
		type: "int",
		value: BigInt(source)
	};
	if (typeof value === "number" && Number.isSafeInteger(value)) return {
		type: "int",
		value: BigInt(value)
	};
	return {
		type: "float",
		value: Number(source)
	};
}
function str(value) {
	return typeof value === "string" ? value : repr(value);
}
function repr(value) {
	if (value === null) return "None";
	if (typeof value === "boolean") return value ? "True" : "False";
	if (typeof value === "string") return quoted(value);
	if (typeof value === "number" || value instanceof json_value.Po) {
		const number = pythonNumber(value);
		return number.type === "int" ? String(number.value) : floatRepr(number.value);
	}
	if ((0, json_value.cy)(value)) return `[${value.map((item) => repr(item)).join(", ")}]`;
	if (!(0, json_value.Gv)(value)) return "";
	return `{${(0, json_value.jO)(value).map(([key, member]) => `${quoted(key)}: ${repr(member)}`).join(", ")}}`;
}
function floatRepr(value) {
	if (!Number.isFinite(value)) return Number.isNaN(value) ? "nan" : value < 0 ? "-inf" : "inf";
	if (Object.is(value, -0)) return "-0.0";
	if (value === 0) return "0.0";
	const [digits = "", exponent = "0"] = value.toExponential().split("e");
	const power = Number(exponent);
	if (power < -4 || power >= 16) return `${digits}e${power < 0 ? "-" : "+"}${pad(Math.abs(power))}`;
	const plain = withoutExponent(value, digits, power);
	return plain.includes(".") ? plain : `${plain}.0`;
}
function withoutExponent(value, digits, power) {
	const sign = value < 0 ? "-" : "";
	const figures = digits.replace("-", "").replace(".", "");
	if (power < 0) return `${sign}0.${"0".repeat(-power - 1)}${figures}`;
	const whole = figures.slice(0, power + 1).padEnd(power + 1, "0");
	const rest = figures.slice(power + 1);
	return rest === "" ? `${sign}${whole}` : `${sign}${whole}.${rest}`;
}
function pad(power) {
	return String(power).padStart(2, "0");
}
const NAMED = {
	"\\": "\\\\",
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]/u;
function quoted(text) {
	const quote = text.includes("'") && !text.includes("\"") ? "\"" : "'";
	const inner = Array.from(text, (character) => {
		if (character === quote) return `\\${character}`;
		return NAMED[character] ?? (character !== " " && UNPRINTABLE.test(character) ? escaped(character) : character);
	});
	return quote + inner.join("") + quote;
}
function asciiOnly(text) {
	return Array.from(text, (character) => (character.codePointAt(0) ?? 0) < 128 ? character : escaped(character)).join("");
}
function escaped(character) {
	const code = character.codePointAt(0) ?? 0;
	const hex = code.toString(16);
	if (code < 256) return `\\x${hex.padStart(2, "0")}`;
	return code < 65536 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
;
function scaled(value, places) {
	const [mantissa, exponent] = parts(Math.abs(value));
	let over = mantissa;
	let under = 1n;
	if (exponent >= 0) over <<= BigInt(exponent);
	else under <<= BigInt(-exponent);
	if (places >= 0) over *= 10n ** BigInt(places);
	else under *= 10n ** BigInt(-places);
	const whole = over / under;
	const twice = over % under * 2n;
	const up = twice > under || twice === under && whole % 2n === 1n;
	return up ? whole + 1n : whole;
}
function significant(value, count) {
	if (value === 0) return {
		digits: "0".repeat(count),
		point: 1
	};
	const power = Number(value.toExponential().split("e")[1]);
	const digits = String(scaled(value, count - 1 - power));
	if (digits.length > count) return {
		digits: digits.slice(0, count),
		point: power + 2
	};
	if (digits.length < count) return {
		digits: String(scaled(value, count - power)),
		point: power
	};
	return {
		digits,
		point: power + 1
	};
}
function parts(value) {
	const view = new DataView(new ArrayBuffer(8));
	view.setFloat64(0, value);
	const bits = view.getBigUint64(0);
	const exponent = Number(bits >> 52n & 2047n);
	const fraction = bits & 4503599627370495n;
	return exponent === 0 ? [fraction, -1074] : [fraction | 4503599627370496n, exponent - 1075];
}
;
const SPEC = /^(?:([\s\S])?([<>=^]))?([-+ ])?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([a-zA-Z%])?$/u;
const WIDEST = 1e4;
function specOf(text) {
	const found = SPEC.exec(text);
	if (found === null) return null;
	const [, fill, align, sign, alternate, zero, width = "0", grouping, precision, type = ""] = found;
	const own = {
		width: Number(width),
		precision: precision === undefined ? null : Number(precision)
	};
	if (own.width > WIDEST || (own.precision ?? 0) > WIDEST) return null;
	return {
		...own,
		fill: fill ?? (zero === undefined || align !== undefined ? zero ?? " " : "0"),
		align: isAlign(align) ? align : zero === undefined ? null : "=",
		sign: sign === "+" || sign === " " ? sign : "-",
		signed: sign !== undefined,
		zero: zero !== undefined && align === undefined,
		alternate: alternate !== undefined,
		grouping: grouping === "," || grouping === "_" ? grouping : "",
		type
	};
}
function isAlign(sign) {
	return sign !== undefined && "<>=^".includes(sign);
}
function widened(spec, align, sign, body) {
	const missing = spec.width - Array.from(sign + body).length;
	if (missing <= 0) return sign + body;
	const left = align === "^" ? Math.floor(missing / 2) : align === "<" ? 0 : missing;
	const before = spec.fill.repeat(left);
	if (align === "=") return sign + before + body;
	return before + sign + body + spec.fill.repeat(missing - left);
}
;
function formattedNumber(number, spec) {
	if (spec.align === "=" && spec.fill === "0" && spec.grouping !== "") return null;
	const body = number.type === "int" && !FLOAT_TYPES.test(spec.type) ? wholeBody(number.value, spec) : floatBody(Number(number.value), spec);
	if (body === null) return null;
	const isNegative = number.value < 0 || Object.is(number.value, -0);
	const sign = isNegative ? "-" : spec.sign === "-" ? "" : spec.sign;
	return widened(spec, spec.align ?? ">", spec.type === "c" ? "" : sign, body);
}
const FLOAT_TYPES = /^[eEfFgG%]$/;
const BASES = {
	b: {
		radix: 2,
		prefix: "0b"
	},
	o: {
		radix: 8,
		prefix: "0o"
	},
	x: {
		radix: 16,
		prefix: "0x"
	},
	X: {
		radix: 16,
		prefix: "0X"
	}
};
function wholeBody(value, spec) {
	if (spec.precision !== null) return null;
	const magnitude = value < 0n ? -value : value;
	if (spec.type === "c") return character(value, spec);
	const base = BASES[spec.type];
	if (base === undefined) {
		if (![
			"",
			"d",
			"n"
		].includes(spec.type) || spec.type === "n" && spec.grouping !== "") return null;
		return grouped(String(magnitude), spec.grouping, 3);
	}
	if (spec.grouping === ",") return null;
	const digits = magnitude.toString(base.radix);
	const prefix = spec.alternate ? base.prefix : "";
	if (prefix !== "" && spec.align === "=") return null;
	return prefix + grouped(spec.type === "X" ? digits.toUpperCase() : digits, spec.grouping, 4);
}
function character(value, { signed, grouping, alternate }) {
	if (signed || grouping !== "" || alternate || value < 0n || value > 1114111n) return null;
	return String.fromCodePoint(Number(value));
}
function floatBody(value, spec) {
	const { type, grouping, precision } = spec;
	if (!Number.isFinite(type === "%" ? value * 100 : value) || spec.alternate) return null;
	const magnitude = Math.abs(value);
	switch (type) {
		case "f":
		case "F": return pointed(fixed(magnitude, precision ?? 6), grouping);
		case "%": return `${pointed(fixed(magnitude * 100, precision ?? 6), grouping)}%`;
		case "e":
		case "E": return cased(scientific(significant(magnitude, (precision ?? 6) + 1)), type);
		case "g":
		case "G":
		case "n":
			if (type === "n" && grouping !== "") return null;
			return cased(pointed(general(magnitude, precision ?? 6, false), grouping), type);
		case "": return pointed(precision === null ? floatRepr(magnitude) : general(magnitude, precision, true), grouping);
		default: return null;
	}
}
function fixed(value, precision) {
	const digits = String(scaled(value, precision)).padStart(precision + 1, "0");
	const cut = digits.length - precision;
	return precision === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
}
function scientific({ digits, point }) {
	const power = point - 1;
	const rest = digits.length > 1 ? `.${digits.slice(1)}` : "";
	return `${digits[0]}${rest}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
function general(value, precision, dotted) {
	const count = Math.max(1, precision);
	const { digits, point } = significant(value, count);
	const kept = digits.replace(/0+$/, "");
	if (point <= -4 || point > count - (dotted ? 1 : 0)) return scientific({
		digits: kept === "" ? "0" : kept,
		point
	});
	if (point <= 0) return kept === "" ? "0" : `0.${"0".repeat(-point)}${kept}`;
	const whole = kept.slice(0, point).padEnd(point, "0");
	const rest = kept.slice(point);
	if (rest !== "") return `${whole}.${rest}`;
	return dotted ? `${whole}.0` : whole;
}
function pointed(text, grouping) {
	const [, whole = "", rest = ""] = /^(\d*)([\s\S]*)$/.exec(text) ?? [];
	return grouped(whole, grouping, 3) + rest;
}
function grouped(digits, grouping, size) {
	if (grouping === "") return digits;
	const first = digits.length % size;
	const groups = digits.slice(first).match(new RegExp(`.{${size}}`, "g")) ?? [];
	return [...first > 0 ? [digits.slice(0, first)] : [], ...groups].join(grouping);
}
function cased(text, type) {
	return type === type.toUpperCase() ? text.toUpperCase() : text;
}
;
function format(value, written) {
	if (written === "") return str(value);
	const spec = specOf(written);
	if (spec === null || value === null || (0, json_value.cy)(value) || (0, json_value.Gv)(value)) return null;
	if (typeof value === "string") return formattedText(value, spec);
	if (typeof value === "boolean") return formattedNumber({
		type: "int",
		value: value ? 1n : 0n
	}, spec);
	return typeof value === "number" || value instanceof json_value.Po ? formattedNumber(pythonNumber(value), spec) : null;
}
function formattedText(text, spec) {
	const { align, precision, type } = spec;
	if (spec.signed || spec.alternate || spec.grouping !== "" || !["", "s"].includes(type)) return null;
	if (align === "=" && !spec.zero) return null;
	const cut = precision === null ? text : Array.from(text).slice(0, precision).join("");
	return widened(spec, align === null || align === "=" ? "<" : align, "", cut);
}
;
class FormatSyntaxError extends Error {
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
}
function parse(text) {
	const pieces = [];
	let at = 0;
	while (at < text.length) {
		const brace = indexOfBrace(text, at);
		const end = brace === -1 ? text.length : brace;
		if (end > at) pieces.push({
			kind: "text",
			text: text.slice(at, end),
			start: at
		});
		if (brace === -1) break;
		const sign = text[brace] ?? "";
		if (text[brace + 1] === sign) {
			pieces.push({
				kind: "text",
				text: sign,
				start: brace
			});
			at = brace + 2;
		} else if (sign === "}") {
			throw new FormatSyntaxError("a single '}' stands alone: write '}}' for a brace", brace);
		} else {
			const close = text.indexOf("}", brace);
			const inner = text.slice(brace + 1, close === -1 ? text.length : close);
			if (inner.includes("{") || close === -1) throw new FormatSyntaxError("a '{' is not closed: write '{{' for a brace", brace);
			pieces.push(field(inner, brace));
			at = close + 1;
		}
	}
	return pieces;
}
function indexOfBrace(text, from) {
	const found = /[{}]/g;
	found.lastIndex = from;
	return found.exec(text)?.index ?? -1;
}
const FIELD = /^([^![\]:.]*)((?:\[[^[\]]*\])*)(?:!(.))?(?::([\s\S]*))?$/u;
function field(inner, start) {
	const [, name = "", members = "", conversion, spec = ""] = FIELD.exec(inner) ?? [];
	const shown = `{${inner.slice(0, 40)}}`;
	if (name === "" || /^\d+$/.test(name)) throw new FormatSyntaxError(`'${shown}' names no variable: write '{{' and '}}' for braces that are meant as text`, start);
	if (conversion !== undefined && !isConversion(conversion)) throw new FormatSyntaxError(`'${shown}' has the conversion '!${conversion}': Python has !r, !s and !a`, start);
	const path = [name, ...Array.from(members.matchAll(/\[([^[\]]*)\]/g), ([, key = ""]) => key)];
	return {
		kind: "field",
		path,
		conversion: conversion ?? null,
		spec,
		start
	};
}
function isConversion(letter) {
	return letter === "r" || letter === "s" || letter === "a";
}
;
const fstring = {
	name: "fstring",
	render: ({ template: { text, at }, values, options }) => Promise.resolve().then(() => {
		checkOptions("fstring", options, {}, at.file);
		const lineOf = (0, traced_text.LX)(text);
		const place = (offset) => ({
			file: at.file,
			line: at.line - 1 + lineOf(offset)
		});
		const out = new traced_text.OW();
		for (const piece of pieces(text, place)) {
			if (piece.kind === "text") out.append(piece.text, "literal", place(piece.start));
			else out.append(filled(piece, values, place), "value", place(piece.start));
		}
		return out.build();
	})
};
function pieces(text, place) {
	try {
		return parse(text);
	} catch (error) {
		if (!(error instanceof FormatSyntaxError)) throw error;
		throw (0, refusal.x)(place(error.offset), `${error.message}; fix the template.`);
	}
}
function filled(field, values, place) {
	const value = lookedUp(field, values, place);
	const converted = conversions[field.conversion ?? "none"](value);
	const text = format(converted, field.spec);
	if (text !== null) return text;
	throw (0, refusal.x)(place(field.start), `'${shown(field)}' cannot be formatted as ':${field.spec.slice(0, 20)}': write a format that its value has.`);
}
const conversions = {
	none: (value) => value,
	r: repr,
	s: str,
	a: (value) => asciiOnly(repr(value))
};
function lookedUp(field, values, place) {
	const [name = "", ...members] = field.path;
	let value = values.get(name);
	if (value === undefined) throw (0, refusal.x)(place(field.start), `there is no value for '${shown(field)}': add it under vars.`);
	for (const key of members) {
		value = member(value, key);
		if (value === undefined) throw (0, refusal.x)(place(field.start), `the value of '${shown(field)}' has no [${key.slice(0, 40)}].`);
	}
	return value;
}
function member(value, key) {
	const isIndex = /^\d+$/.test(key);
	if ((0, json_value.cy)(value)) return isIndex ? value[Number(key)] : undefined;
	if (typeof value === "string") return isIndex ? Array.from(value)[Number(key)] : undefined;
	return (0, json_value.Gv)(value) && !isIndex ? (0, json_value.Jt)(value, key) : undefined;
}
function shown({ path }) {
	return (path[0] ?? "").slice(0, 80);
}
var canonical = __webpack_require__(52535);
var limits = __webpack_require__(55816);
var engine_child_marks = __webpack_require__(78071);
;
function includePaths(name, file, main, endings) {
	if (name === "" || name.startsWith("/") || /[\0\\]|^[a-z]:/i.test(name)) return [];
	const folders = /^\.\.?\//.test(name) ? [external_node_path_.posix.dirname(file)] : upwards(main);
	return folders.map((folder) => external_node_path_.posix.join(folder, name)).filter((found) => found !== ".." && !found.startsWith("../") && !found.startsWith("/")).flatMap((found) => endings.map((ending) => found + ending));
}
function upwards(file) {
	const folder = external_node_path_.posix.dirname(file);
	return folder === file || folder === "." ? ["."] : [folder, ...upwards(folder)];
}
;
function silent(silence, file, engine) {
	switch (silence.why) {
		case "timeout": return (0, errors.tv)(`${file} does not come to an end: a loop, a power or a pattern in it takes longer than any prompt; shorten it.`);
		case "too-long": return (0, errors.tv)(`${file} renders to more than a prompt can be: shorten its loops.`);
		case "missing": return (0, errors.C3)(`${file} cannot be rendered: ${silence.error}`);
		case "no-start": return (0, errors.C3)(`${file} cannot be rendered: engine ${engine} did not start (${silence.error}); see that the programs it needs can be run.`);
		case "ended": return (0, errors.tv)(/out of memory|MemoryError/i.test(silence.stderr) ? `${file} takes more memory than any prompt: shorten what it repeats.` : `${file} cannot be rendered: engine ${engine} broke off; simplify the template, or render it by a command (render:).`);
	}
}
;
const ALONE_MS = 1e4;
async function renderInProcess(input, rendering) {
	const templates = [input.template];
	const names = new Map();
	for (;;) {
		const answer = await answerTo(input, rendering, templates, names);
		switch (answer.kind) {
			case "text":
				if (answer.noisy) input.runtime.noticeNoise();
				return traced(answer, templates);
			case "missing":
				await addMissing(answer.names, input, rendering.endings, templates, names);
				break;
			case "unavailable": throw (0, errors.C3)(`${input.template.at.file} cannot be rendered: ${answer.message}`);
			case "refused": throw refused(answer, templates);
		}
	}
}
async function answerTo({ template, values, helpers, runtime }, { engine, process, options }, templates, names) {
	const { time, seed, zone } = runtime.noise;
	const job = {
		engine,
		texts: templates.map(({ text }) => text),
		names: new Map(names),
		values: (0, json_value.Xy)([...values]),
		options,
		helpers: helpers ?? null,
		noise: {
			time,
			seed,
			zone
		},
		milliseconds: runtime.milliseconds + ALONE_MS
	};
	const told = await process.ask((0, canonical.$)(job, "written"));
	if ("silence" in told) throw silent(told.silence, template.at.file, engine);
	const answer = JSON.parse(told.line);
	return answer;
}
async function addMissing(missing, { include, template }, endings, templates, names) {
	for (const key of missing) {
		const [, from = "0", name = ""] = /^(\d+):([\s\S]*)$/.exec(key) ?? [];
		const file = (templates[Number(from)] ?? template).at.file;
		const paths = includePaths(name, file, template.at.file, endings);
		if (paths.length === 0 || names.has(key) || templates.length > limits.b.templateFiles) throw (0, errors.tv)(`${file} includes '${name.slice(0, 80)}', which is no file of the repository that a template may include: name one inside it.`);
		const found = await include(paths);
		if (found === undefined) {
			names.set(key, null);
			continue;
		}
		const known = templates.findIndex(({ at }) => at.file === found.at.file);
		names.set(key, known === -1 ? templates.push(found) - 1 : known);
	}
}
function traced({ text, marked }, templates) {
	const marks = marked === null ? [] : (0, engine_child_marks.Ok)(marked, text);
	const [main] = templates;
	if (main === undefined) throw new TypeError("there is no template");
	if (marks.length === 0) return (0, traced_text.Dk)(text, main.at);
	const builder = new traced_text.OW();
	builder.append(text.slice(0, marks[0]?.start), "value", main.at);
	marks.forEach(({ start, source, line, kind }, index) => {
		const { at } = templates[source] ?? main;
		const stretch = text.slice(start, marks[index + 1]?.start);
		builder.append(stretch, kind, {
			file: at.file,
			line: at.line - 1 + line
		});
	});
	return builder.build();
}
function refused({ message, source, line }, templates) {
	const { at } = templates[source] ?? templates[0] ?? { at: {
		file: "a template",
		line: 1
	} };
	const words = message.replace(/[.\s]+$/, "");
	return line === null ? (0, errors.tv)(`${at.file} cannot be rendered: ${words}; fix the template.`) : (0, refusal.x)({
		file: at.file,
		line: at.line - 1 + line
	}, `${words}; fix the template.`);
}
;
const OPTIONS = {
	noEscape: "boolean",
	strict: "boolean",
	assumeObjects: "boolean",
	preventIndent: "boolean",
	ignoreStandalone: "boolean",
	explicitPartialContext: "boolean",
	compat: "boolean",
	knownHelpersOnly: "boolean"
};
const handlebars = {
	name: "handlebars",
	async render(input) {
		const { file } = input.template.at;
		checkOptions("handlebars", input.options, OPTIONS, file);
		const endings = [...new Set([
			"",
			".hbs",
			".handlebars",
			external_node_path_.posix.extname(file)
		])];
		const { javascript } = input.runtime;
		const { options } = input;
		return await renderInProcess(input, {
			engine: "handlebars",
			process: javascript,
			options,
			endings
		});
	}
};
;
const UNDEFINED = {
	default: "default",
	strict: "strict",
	chainable: "chainable",
	debug: "debug",
	Undefined: "default",
	StrictUndefined: "strict",
	ChainableUndefined: "chainable",
	DebugUndefined: "debug"
};
const jinja2_OPTIONS = {
	trim_blocks: "boolean",
	lstrip_blocks: "boolean",
	keep_trailing_newline: "boolean",
	undefined: Object.keys(UNDEFINED),
	autoescape: "boolean",
	extensions: { listOf: [
		"do",
		"loopcontrols",
		"jinja2.ext.do",
		"jinja2.ext.loopcontrols"
	] },
	newline_sequence: [
		"\n",
		"\r\n",
		"\r"
	],
	block_start_string: "text",
	block_end_string: "text",
	variable_start_string: "text",
	variable_end_string: "text",
	comment_start_string: "text",
	comment_end_string: "text",
	line_statement_prefix: "text",
	line_comment_prefix: "text"
};
const jinja2 = {
	name: "jinja2",
	async render(input) {
		checkOptions("jinja2", input.options, jinja2_OPTIONS, input.template.at.file);
		const options = (0, json_value.Xy)((0, json_value.jO)(input.options).map(([name, value]) => [name, name === "undefined" && typeof value === "string" ? UNDEFINED[value] ?? value : value]));
		return await renderInProcess(input, {
			engine: "jinja2",
			process: input.runtime.python,
			options,
			endings: [""]
		});
	}
};
;
const SWITCHES = "strictFilters strictVariables lenientIf jsTruthy greedy trimTagLeft trimTagRight trimOutputLeft trimOutputRight jekyllInclude jekyllWhere dynamicPartials preserveTimezones orderedFilterParameters groupedExpressions";
const TEXTS = "extname dateFormat locale keyValueSeparator tagDelimiterLeft tagDelimiterRight outputDelimiterLeft outputDelimiterRight";
const liquid_OPTIONS = {
	...kindOf(SWITCHES, "boolean"),
	...kindOf(TEXTS, "text"),
	outputEscape: ["escape", "json"],
	timezoneOffset: "number or text"
};
const liquid = {
	name: "liquid",
	async render(input) {
		const { options, template, runtime } = input;
		checkOptions("liquid", options, liquid_OPTIONS, template.at.file);
		const own = (0, json_value.Qq)((0, json_value.Jt)(options, "extname")) ?? "";
		const endings = [...new Set([
			"",
			own,
			".liquid",
			external_node_path_.posix.extname(template.at.file)
		])];
		return await renderInProcess(input, {
			engine: "liquid",
			process: runtime.javascript,
			options,
			endings
		});
	}
};
function kindOf(names, kind) {
	return Object.fromEntries(names.split(" ").map((name) => [name, kind]));
}
var mustache = __webpack_require__(41909);
;
const none = {
	name: "none",
	render: ({ template }) => Promise.resolve((0, traced_text.Dk)(template.text, template.at))
};
;
const nunjucks_OPTIONS = {
	autoescape: "boolean",
	throwOnUndefined: "boolean",
	trimBlocks: "boolean",
	lstripBlocks: "boolean",
	tags: "texts by name"
};
const nunjucks = {
	name: "nunjucks",
	async render(input) {
		const { options, template, runtime } = input;
		checkOptions("nunjucks", options, nunjucks_OPTIONS, template.at.file);
		return await renderInProcess(input, {
			engine: "nunjucks",
			process: runtime.javascript,
			options,
			endings: [""]
		});
	}
};
;
const ENGINES = [
	none,
	mustache.p,
	handlebars,
	jinja2,
	liquid,
	fstring,
	nunjucks
];
const ENDINGS = {
	".mustache": "mustache",
	".hbs": "handlebars",
	".handlebars": "handlebars",
	".j2": "jinja2",
	".jinja": "jinja2",
	".jinja2": "jinja2",
	".njk": "nunjucks",
	".liquid": "liquid"
};
function engineFor(name, file, where) {
	const ending = file === null ? "" : external_node_path_.posix.extname(file).toLowerCase();
	const wanted = name ?? (Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined) ?? "none";
	const found = ENGINES.find((engine) => engine.name === wanted);
	if (found === undefined) throw (0, errors.tv)(`${where}: there is no engine ${wanted}.`);
	if (found === nunjucks && name === null) throw (0, errors.tv)(`${where} is a Nunjucks template by its ending, and Nunjucks is no sandbox: write engine: nunjucks where you trust who writes it, or engine: none to take it as plain text.`);
	return found;
}
}),
41909: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	p: () => mustache,
	h: () => mustacheEscaping
});
var json_value = __webpack_require__(49884);
var limits = __webpack_require__(55816);
var traced_text = __webpack_require__(14186);
;
function lookup({ values, stack }, name) {
	if (name === ".") return stack.at(-1);
	const whole = find(values, stack, name);
	if (whole !== undefined) return whole;
	const [first = "", ...rest] = name.split(".");
	return rest.reduce(member, find(values, stack, first));
}
function isFalsy(value) {
	if (value instanceof json_value.Po) return value.value === 0;
	return !value || (0, json_value.cy)(value) && value.length === 0;
}
function find(values, stack, name) {
	for (let at = stack.length - 1; at >= 0; at--) {
		const found = member(stack[at], name);
		if (found !== undefined) return found;
	}
	return values.get(name);
}
function member(value, name) {
	if ((0, json_value.cy)(value)) {
		if (name === "length") return value.length;
		return /^(?:0|[1-9]\d*)$/.test(name) ? value[Number(name)] : undefined;
	}
	return (0, json_value.Gv)(value) ? (0, json_value.Jt)(value, name) : undefined;
}
var errors = __webpack_require__(12027);
;
function mustacheOptions(options, file) {
	const unknown = (0, json_value.jO)(options).find(([key]) => key !== "tags" && key !== "escape");
	if (unknown !== undefined) throw (0, errors.tv)(`${file}: engine mustache has no option '${unknown[0].slice(0, 60)}'; it has tags and escape.`);
	const escape = (0, json_value.Jt)(options, "escape") ?? false;
	if (typeof escape !== "boolean") throw (0, errors.tv)(`${file}: the option escape of engine mustache is true or false.`);
	return {
		tags: tagsOf((0, json_value.Jt)(options, "tags"), file),
		escape: escape ? escapeHtml : null
	};
}
function tagsOf(tags, file) {
	if (tags === undefined) return ["{{", "}}"];
	const [open, close, ...more] = (0, json_value.cy)(tags) ? tags : [];
	const valid = (tag) => typeof tag === "string" && /^[^\s=]+$/.test(tag);
	if (valid(open) && valid(close) && more.length === 0) return [open, close];
	throw (0, errors.tv)(`${file}: the option tags of engine mustache is a pair of delimiters, such as ["<%", "%>"].`);
}
function escapeHtml(text) {
	return text.replaceAll(/[&<>"'`=/]/g, (found) => ENTITIES[found] ?? found);
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;",
	"/": "&#x2F;",
	"`": "&#x60;",
	"=": "&#x3D;"
};
var refusal = __webpack_require__(97931);
var external_node_path_ = __webpack_require__(76760);
;
class MustacheSyntaxError extends Error {
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
}
const SIGILS = {
	"#": "section",
	"^": "inverted",
	"/": "end",
	">": "partial",
	"!": "silent",
	"&": "variable"
};
function scan(template, initial) {
	const pieces = [];
	let [open, close] = initial;
	let at = 0;
	while (at < template.length) {
		const start = template.indexOf(open, at);
		pushLines(pieces, template, at, start === -1 ? template.length : start);
		if (start === -1) break;
		const from = afterSpace(template, start + open.length);
		const sigil = template[from] ?? "";
		const closing = sigil === "{" ? `}${close}` : sigil === "=" ? `=${close}` : close;
		const inner = sigil === "{" || sigil === "=" || sigil in SIGILS ? from + 1 : from;
		const stop = template.indexOf(closing, inner);
		if (stop === -1) throw new MustacheSyntaxError(`the tag '${open}' is never closed`, start);
		const name = template.slice(inner, stop).trim();
		at = stop + closing.length;
		if (sigil === "=") [open, close] = delimiters(name, start);
		const kind = sigil === "=" ? "silent" : SIGILS[sigil] ?? "variable";
		pieces.push({
			kind,
			name,
			raw: sigil === "{" || sigil === "&",
			start,
			end: at
		});
	}
	return pieces;
}
function pushLines(pieces, template, start, end) {
	for (let at = start; at < end;) {
		const newline = template.indexOf("\n", at);
		const next = newline === -1 || newline >= end ? end : newline + 1;
		pieces.push({
			kind: "text",
			start: at,
			end: next
		});
		at = next;
	}
}
function afterSpace(template, from) {
	let at = from;
	while (at < template.length && /\s/.test(template[at] ?? "")) at++;
	return at;
}
function delimiters(text, offset) {
	const [open = "", close = "", ...more] = text.split(/\s+/);
	if (open === "" || close === "" || more.length > 0 || text.includes("=")) throw new MustacheSyntaxError(`'${text.slice(0, 40)}' is no pair of delimiters`, offset);
	return [open, close];
}
;
function parse(template, delimiters) {
	const root = [];
	const open = [];
	for (const line of lines(scan(template, delimiters), template)) {
		const standalone = isStandalone(line, template);
		line.forEach((piece, index) => {
			const into = open.at(-1)?.children ?? root;
			if (piece.kind === "text") {
				if (!standalone) into.push(piece);
			} else if (piece.kind === "section" || piece.kind === "inverted") {
				if (open.length >= limits.b.depth) throw new MustacheSyntaxError("sections are nested too deeply", piece.start);
				open.push({
					tag: piece,
					children: []
				});
			} else if (piece.kind === "end") {
				const section = parse_close(open, piece);
				(open.at(-1)?.children ?? root).push(section);
			} else if (piece.kind === "variable") {
				into.push({
					kind: "variable",
					...named(piece),
					raw: piece.raw
				});
			} else if (piece.kind === "partial") {
				into.push({
					kind: "partial",
					...named(piece),
					...indentation(line, index, template)
				});
			}
		});
	}
	const unclosed = open.at(-1)?.tag;
	if (unclosed !== undefined) throw new MustacheSyntaxError(`the section '${unclosed.name}' is never closed`, unclosed.start);
	return root;
}
function parse_close(open, end) {
	const section = open.pop();
	if (section === undefined || section.tag.name !== end.name) {
		const inside = section === undefined ? "" : ` inside the section '${section.tag.name}'`;
		throw new MustacheSyntaxError(`'/${end.name}' closes no section${inside}`, end.start);
	}
	const { tag, children } = section;
	return {
		kind: "section",
		...named(tag),
		inverted: tag.kind === "inverted",
		children
	};
}
function named({ name, start }) {
	return {
		name,
		start
	};
}
function lines(pieces, template) {
	const all = [[]];
	for (const piece of pieces) {
		all.at(-1)?.push(piece);
		if (piece.kind === "text" && template[piece.end - 1] === "\n") all.push([]);
	}
	return all;
}
function isStandalone(line, template) {
	return line.some(({ kind }) => kind !== "text") && line.every((piece) => piece.kind !== "variable" && (piece.kind !== "text" || isBlank(piece, template)));
}
function isBlank(piece, template) {
	return !/\S/.test(template.slice(piece.start, piece.end));
}
function indentation(line, index, template) {
	const before = line.slice(0, index);
	if (before.some(({ kind }) => kind !== "text")) return {
		indentation: "",
		indentsFirst: false
	};
	const text = before.map(({ start, end }) => template.slice(start, end)).join("");
	return {
		indentation: text.replaceAll(/\S/g, " ").replaceAll(/[^ \t]/g, ""),
		indentsFirst: !/\S/.test(text)
	};
}
;
function sourceOf({ text, at }, tags) {
	const lineOf = (0, traced_text.LX)(text);
	const place = (offset) => ({
		file: at.file,
		line: at.line - 1 + lineOf(offset)
	});
	try {
		return {
			text,
			file: at.file,
			nodes: parse(text, tags),
			place
		};
	} catch (error) {
		if (!(error instanceof MustacheSyntaxError)) throw error;
		throw (0, refusal.x)(place(error.offset), `${error.message}; fix the template.`);
	}
}
function indented(template, { indentation, indentsFirst }) {
	if (indentation === "") return template;
	const lines = template.text.split("\n").map((line, index) => line !== "" && (index > 0 || indentsFirst) ? indentation + line : line);
	return {
		...template,
		text: lines.join("\n")
	};
}
function candidates(partial, file) {
	const endings = [...new Set([
		"",
		".mustache",
		external_node_path_.posix.extname(file)
	])];
	return [external_node_path_.posix.join(external_node_path_.posix.dirname(file), partial), external_node_path_.posix.normalize(partial)].filter((base) => base !== ".." && !base.startsWith("../") && !base.startsWith("/")).flatMap((base) => endings.map((ending) => base + ending));
}
;
const mustache = {
	name: "mustache",
	async render(input) {
		return await rendered(input, mustacheOptions(input.options, input.template.at.file));
	}
};
function mustacheEscaping(escape) {
	return {
		name: "mustache",
		render: (input) => rendered(input, {
			...mustacheOptions(input.options, input.template.at.file),
			escape
		})
	};
}
async function rendered(input, options) {
	const renderer = new Renderer(input, options);
	await renderer.start(input);
	return renderer.out.build();
}
class Renderer {
	out = new traced_text.OW();
	#include;
	#options;
	#partials = new Map();
	#steps = 0;
	constructor({ include }, options) {
		this.#include = include;
		this.#options = options;
	}
	async start({ template, values }) {
		const source = sourceOf(template, this.#options.tags);
		await this.#nodes(source.nodes, {
			source,
			scope: {
				values,
				stack: []
			},
			depth: 0
		});
	}
	async #nodes(nodes, frame) {
		for (const node of nodes) {
			const { source } = frame;
			this.#step(node, source);
			if (node.kind === "text") this.out.append(source.text.slice(node.start, node.end), "literal", source.place(node.start));
			else if (node.kind === "variable") this.#variable(node, frame);
			else if (node.kind === "section") await this.#section(node, frame);
			else await this.#partial(node, frame);
		}
	}
	#step(node, source) {
		if (++this.#steps > limits.b.templateSteps || this.out.length > limits.b.fileBytes) throw (0, refusal.x)(source.place(node.start), "this renders to more than a prompt can be.");
	}
	#variable(node, { source, scope }) {
		const value = lookup(scope, node.name);
		if (value === undefined) throw missing(node, source);
		const text = printed(value);
		const at = source.place(node.start);
		if (text === undefined) {
			const what = (0, json_value.cy)(value) ? "a list" : "an object";
			throw (0, refusal.x)(at, `'${shown(node)}' is ${what} and no text: name one of its members.`);
		}
		const { escape } = this.#options;
		this.out.append(escape === null || node.raw ? text : escape(text), "value", at);
	}
	async #section(node, frame) {
		const { scope, source } = frame;
		const value = lookup(scope, node.name);
		if (value === undefined && scope.stack.length === 0 && !node.name.includes(".")) throw missing(node, source);
		if (node.inverted) {
			if (isFalsy(value)) await this.#nodes(node.children, frame);
		} else if (value !== undefined && !isFalsy(value)) {
			for (const item of (0, json_value.cy)(value) ? value : [value]) {
				this.#step(node, source);
				await this.#nodes(node.children, {
					...frame,
					scope: inside(scope, item)
				});
			}
		}
	}
	async #partial(node, { source, scope, depth }) {
		const at = source.place(node.start);
		if (depth >= limits.b.depth) throw (0, refusal.x)(at, `the partial '${shown(node)}' includes itself without end.`);
		const template = await this.#include(candidates(node.name, source.file));
		if (template === undefined) throw (0, refusal.x)(at, `there is no partial '${shown(node)}': put it beside ${source.file}, or write its path.`);
		const partial = this.#parsed(template, node);
		await this.#nodes(partial.nodes, {
			source: partial,
			scope,
			depth: depth + 1
		});
	}
	#parsed(template, node) {
		const key = JSON.stringify([
			template.at.file,
			node.indentation,
			node.indentsFirst
		]);
		const known = this.#partials.get(key);
		if (known !== undefined) return known;
		const source = sourceOf(indented(template, node), this.#options.tags);
		this.#partials.set(key, source);
		return source;
	}
}
function inside(scope, item) {
	return item === true ? scope : {
		values: scope.values,
		stack: [...scope.stack, item]
	};
}
function printed(value) {
	if (value === null) return "";
	if (value instanceof json_value.Po) return value.source;
	return (0, json_value.cy)(value) || (0, json_value.Gv)(value) ? undefined : String(value);
}
function missing(node, source) {
	const words = node.name === "" ? "this tag has no name: remove it." : `there is no value for '${shown(node)}': add it under vars.`;
	return (0, refusal.x)(source.place(node.start), words);
}
function shown({ name }) {
	return name.slice(0, 80);
}
}),
97931: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { x: () => refusal });
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
function refusal({ file, line }, words) {
	return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${file}:${line}: ${words}`);
}
}),
85960: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Wp: () => conversationOfFiles,
	fO: () => promptsOfRequests,
	jw: () => promptsOfFile
});
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12027);
var _json_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49884);
var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55816);
var _composed_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88593);
var _conversations_conversations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74004);
var _conversations_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96364);
var _sources_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65448);
var _sources_envelope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62332);
async function promptsOfFile(side, id, path, format, declared) {
	const { requests, notes } = await format.read(side, path);
	const prompts = promptsOfRequests(requests, path, id, format, declared);
	return notes.length === 0 ? prompts : prompts.map((prompt) => ({
		...prompt,
		notes: [...notes, ...prompt.notes ?? []]
	}));
}
function promptsOfRequests(sent, name, id, { kind, fidelity }, declared) {
	const prompts = new Map();
	const { requests: chosen, notes } = compared(sent, name);
	for (const request of chosen) {
		const prompt = promptId(id, request.prompt);
		const known = prompts.get(prompt);
		if (known === undefined) prompts.set(prompt, [request]);
		else known.push(request);
	}
	return [...prompts].map(([prompt, requests]) => ({
		id: prompt,
		kind,
		fidelity,
		...notes.length > 0 && { notes },
		conversations: (0, _conversations_conversations_js__WEBPACK_IMPORTED_MODULE_0__.i)(requests, _composed_variables_js__WEBPACK_IMPORTED_MODULE_1__.B).map((conversation) => ({
			case: conversation.case,
			id: conversation.id,
			turns: (0, _conversations_order_js__WEBPACK_IMPORTED_MODULE_2__.ym)(conversation.requests).map((request) => rendered(request, declared))
		}))
	}));
}
async function conversationOfFiles(side, id, paths, declared) {
	const turns = [];
	for (const path of paths) {
		const format = await (0, _sources_formats_js__WEBPACK_IMPORTED_MODULE_3__.fd)(side, path);
		if (format.kind === "format") throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.tv)(`${path} is a ${format.name} file, which stands for a prompt with all its cases and not for one turn: name it by itself.`);
		const { requests: [request, ...more] } = await format.read(side, path);
		if (request === undefined || more.length > 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.tv)(`${path} holds ${more.length + 1} requests, but a list of paths is one conversation with a file for each turn: name this file by itself.`);
		turns.push(rendered(request, declared));
	}
	const conversations = [{
		case: _composed_variables_js__WEBPACK_IMPORTED_MODULE_1__.B,
		id: "1",
		turns
	}];
	return {
		id,
		kind: "request",
		fidelity: "exact",
		conversations
	};
}
function compared(requests, path) {
	if (requests.length > _limits_js__WEBPACK_IMPORTED_MODULE_5__.b.requestsPerPrompt) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.tv)(`${path} holds ${requests.length} requests, more than the ${_limits_js__WEBPACK_IMPORTED_MODULE_5__.b.requestsPerPrompt} that are analysed: split it.`);
	const head = requests.filter(({ side }) => side === "head");
	const ofSide = head.length === 0 ? requests : requests.filter(({ side }) => side !== "base");
	const first = Math.min(...new Set(ofSide.map(({ render }) => render)));
	const chosen = ofSide.filter(({ render }) => render === first);
	const stray = requests.map(({ body }) => (0, _sources_envelope_js__WEBPACK_IMPORTED_MODULE_6__.Y)(body)).find((note) => note !== null);
	const notes = [
		...stray === undefined ? [] : [`${path}: ${stray}`],
		...ofSide.length < requests.length ? [`${path}: the lines of base are left out.`] : [],
		...chosen.length < ofSide.length ? [`${path}: further renders of the same requests are left out: whether they differ is what \`probe\` compares before it calls anybody.`] : []
	];
	return {
		requests: chosen,
		notes
	};
}
function promptId(id, named) {
	if (named === null || named === id || named.startsWith(`${id}:`)) return named ?? id;
	return `${id}:${named}`;
}
function rendered(request, declared) {
	const { body, locate, at, usage, unitTokens, namespace, headers } = request;
	const fallback = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_7__.Jt)(body, "model") === undefined ? declared.defaults.model ?? null : null;
	return {
		body,
		locate,
		at,
		usage,
		unitTokens,
		provider: declared.provider ?? request.provider,
		model: declared.model ?? request.model ?? fallback,
		...namespace !== null && { namespace },
		...headers !== null && { headers }
	};
}
}),
27508: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	IK: () => fromText,
	bw: () => fromConfig,
	k_: () => locateBy
});
var _side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45468);
var _traced_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14186);
function locateBy(origins) {
	return (pointer, offset) => {
		for (let end = pointer.length; end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
			const origin = origins.get(pointer.slice(0, end));
			if (origin !== undefined) return origin(pointer.slice(end), offset);
			if (end === 0) return null;
		}
		return null;
	};
}
function fromText(text) {
	return (_inner, offset) => (0, _traced_text_js__WEBPACK_IMPORTED_MODULE_0__.mh)(text, offset);
}
function fromConfig(at) {
	return (inner, offset) => (0, _side_js__WEBPACK_IMPORTED_MODULE_1__.Xv)(at, inner, offset) ?? (0, _side_js__WEBPACK_IMPORTED_MODULE_1__.Xv)(at, "");
}
}),
17071: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Q: () => placeholdersIn });
const DOUBLE = /\{\{\{?[-~\s]*([A-Za-z_][\w.]*)\s*(?:\|[^{}]*)?[-~\s]*\}?\}\}/g;
const SINGLE = /\$\{([A-Za-z_]\w*)\}|(?<![\w\\}{$/])\{([A-Za-z_]\w*)\}(?!\})/g;
function placeholdersIn(text) {
	const doubles = found(text, DOUBLE);
	const all = doubles.length > 0 ? doubles : found(text, SINGLE);
	return all.filter(({ name, start, end }) => !KEYWORDS.has(name) && !(text[start - 1] === "`" && text[end] === "`"));
}
const KEYWORDS = new Set([
	"else",
	"this",
	"end",
	"true",
	"false",
	"null",
	"None"
]);
function found(text, pattern) {
	return [...text.matchAll(pattern)].map((match) => ({
		name: match[1] ?? match[2] ?? "",
		written: match[0],
		start: match.index,
		end: match.index + match[0].length
	}));
}
}),
53380: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	LS: () => PINNED,
	XQ: () => FACTORS,
	hl: () => OTHER_PROCESS,
	rw: () => OTHER_MACHINE
});
const FACTORS = [
	"clock-second",
	"clock-minute",
	"clock-hour",
	"clock-day",
	"seed",
	"order",
	"timezone",
	"locale",
	"home",
	"user",
	"host",
	"cwd",
	"git",
	"environment"
];
const PINNED = {
	varied: [],
	variant: 0
};
const OTHER_PROCESS = {
	varied: ["seed", "order"],
	variant: 1
};
const OTHER_MACHINE = {
	varied: FACTORS,
	variant: 2
};
}),
15923: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { a: () => renderSide });
var expand = __webpack_require__(93212);
var errors = __webpack_require__(12027);
var render_side = __webpack_require__(45468);
var pieces = __webpack_require__(96326);
var json_value = __webpack_require__(49884);
var documents_member = __webpack_require__(75718);
var origins = __webpack_require__(27508);
var mcp = __webpack_require__(83012);
;
async function declaredTools(side, tools, at) {
	if (tools.kind === "inline") return toolsOf(tools.tools, "tools", (index) => (0, origins.bw)((0, render_side.ux)(at, `/${index}`)));
	const member = await (0, documents_member.C)(side, tools);
	const { list, pointer } = listIn(member.value, tools.path);
	return toolsOf(list, tools.path, (index) => (inner, offset) => {
		const tool = `${pointer}/${index}`;
		return member.line(tool + inner, offset) ?? member.line(tool, null);
	});
}
function listIn(value, file) {
	const found = [
		{
			list: value,
			pointer: ""
		},
		{
			list: (0, json_value.Jt)(value, "tools"),
			pointer: "/tools"
		},
		{
			list: (0, json_value.rO)(value, "result", "tools"),
			pointer: "/result/tools"
		}
	].find(({ list }) => (0, json_value.cy)(list));
	if ((0, json_value.cy)(found?.list)) return {
		list: found.list,
		pointer: found.pointer
	};
	throw (0, errors.tv)(`${file} holds no tools: write a list of tools, or the result of an MCP server's tools/list.`);
}
function toolsOf(list, where, origin) {
	return list.map((value, index) => {
		if (!(0, json_value.Gv)(value)) throw (0, errors.tv)(`${where}: entry ${index} is no tool: a tool is an object with a name.`);
		return {
			value,
			mcp: (0, mcp.t)(value),
			origin: origin(index)
		};
	});
}
;
function describedByConfig({ side, config, origin, at }) {
	return {
		provider: config.provider,
		model: config.model,
		samples: config,
		async parts(values) {
			const { tools, params } = origin;
			const toolsAt = (0, render_side.ux)(at, "/tools");
			const declared = tools && await declaredTools(side, tools, toolsAt);
			const system = [];
			for (const [index, piece] of origin.system.entries()) {
				const placed = {
					piece,
					name: `system[${index}]`,
					at: (0, render_side.ux)(at, `/system/${index}`)
				};
				system.push(await (0, pieces.V)(side, placed, values));
			}
			const messages = [];
			for (const [index, piece] of origin.messages.entries()) {
				const placed = {
					piece,
					name: `messages[${index}]`,
					at: (0, render_side.ux)(at, `/messages/${index}`)
				};
				messages.push({
					role: piece.role,
					...await (0, pieces.V)(side, placed, values)
				});
			}
			return {
				system,
				messages,
				tools: declared,
				params,
				at
			};
		}
	};
}
var composed_described = __webpack_require__(16983);
;
function failureOf(error, side, at) {
	if (!(error instanceof errors.U$)) return {
		reason: `internal error: ${(0, errors.bD)(error)}; please report it with the prompt that causes it.`,
		at: (0, render_side.Xv)(at, ""),
		isOfRun: false
	};
	if (error.kind === "usage") throw error;
	const named = error.cause instanceof errors.U$ ? error.cause : error;
	return {
		reason: error.message,
		at: placeIn(named.message, side, at) ?? (0, render_side.Xv)(at, ""),
		isOfRun: error.isOfRun || named.isOfRun
	};
}
function placeIn(message, { tree, paths }, at) {
	const match = /^(.+?):(\d+)(?::\d+)?: /.exec(message);
	const [, file = "", line = ""] = match ?? [];
	if (tree.entries.has(file) || file === at?.file) return {
		file,
		line: Number(line)
	};
	const whole = [...paths].find((path) => tree.entries.has(path) && [`${path} `, `${path}: `].some((name) => message.startsWith(name)));
	return whole === undefined ? null : {
		file: whole,
		line: 1
	};
}
var file_prompt = __webpack_require__(85960);
;
async function promptsOfFormat(input) {
	const { side, path, format } = input;
	const prompts = await format.describe(side, path);
	const sampled = await sampledBy(input);
	const found = [];
	for (const prompt of prompts) {
		try {
			const same = sampled.find(({ name }) => name === prompt.name);
			found.push(await rendered(input, prompt, same));
		} catch (error) {
			if (prompts.length === 1) throw error;
			found.push({
				id: idOf(input, prompt),
				error
			});
		}
	}
	return found;
}
async function rendered(input, prompt, sampled) {
	const { config, defaults } = input;
	const described = {
		provider: config.provider ?? prompt.provider,
		model: config.model ?? prompt.model,
		samples: samplesFor(prompt, sampled, config),
		parts: prompt.parts.bind(prompt)
	};
	return {
		id: idOf(input, prompt),
		kind: "format",
		fidelity: "exact",
		conversations: await (0, composed_described.xC)(described, defaults),
		variations: await (0, composed_described.dg)(described, defaults)
	};
}
function idOf({ id }, { name }) {
	return name === null ? id : `${id}:${name}`;
}
async function sampledBy({ side, path, format }) {
	const tree = side.samples ?? side.tree;
	if (tree === side.tree || tree.entries.get(path)?.kind !== "file") return [];
	try {
		return await format.describe({
			tree,
			cache: side.cache,
			paths: new Set(),
			missing: new Set()
		}, path);
	} catch (error) {
		if (error instanceof errors.U$) return [];
		throw error;
	}
}
function samplesFor(prompt, sampled, config) {
	const cases = Object.entries((sampled ?? prompt).samples.cases).map(([name, values]) => [name, {
		...values,
		...config.vars
	}]);
	return {
		vars: {
			...prompt.own,
			...prompt.samples.vars,
			...sampled?.samples.vars,
			...config.vars
		},
		cases: Object.keys(config.cases).length > 0 ? config.cases : Object.fromEntries(cases)
	};
}
var render_plan = __webpack_require__(53380);
var no_request = __webpack_require__(74769);
var formats = __webpack_require__(65448);
var render_wanted = __webpack_require__(10976);
;
async function renderSide(input) {
	const rendered = await Promise.all(input.prompts.map((definition) => renderDefinition(input, definition)));
	return rendered.flat();
}
async function renderDefinition(input, definition) {
	const { id, origin } = definition.config;
	if (origin.kind !== "file") return await settle(input, definition, id, origin);
	const expansion = (0, expand.T)(id, origin, input.tree.entries);
	if (expansion.outcome === "failed") return await settle(input, definition, id, origin, () => Promise.reject((0, errors.tv)(expansion.reason)));
	const each = expansion.prompts.map((one) => settle(input, definition, one.id, {
		...origin,
		paths: one.paths
	}));
	return (await Promise.all(each)).flat();
}
async function settle(input, definition, id, origin, work = (side) => render(definition, id, origin, side)) {
	const { tree, cache, samples = tree, plan = render_plan.LS } = input;
	let isNoisy = false;
	const noticeNoise = () => {
		isNoisy = true;
	};
	const notes = new Set();
	const seen = {
		paths: new Set(),
		missing: new Set(),
		notes
	};
	const side = {
		tree,
		cache,
		samples,
		plan,
		noticeNoise,
		...seen
	};
	try {
		const prompts = (await work(side)).map((prompt) => noted(prompt, notes));
		if (!isNoisy) return prompts;
		const again = (other) => settle({
			...input,
			plan: other
		}, definition, id, origin, work);
		return prompts.map((prompt) => prompt.outcome === "failed" ? prompt : {
			...prompt,
			again
		});
	} catch (error) {
		return [failed(definition, id, origin, side, error)];
	}
}
function noted(prompt, notes) {
	if (notes.size === 0 || prompt.outcome === "failed") return prompt;
	return {
		...prompt,
		notes: [...prompt.notes ?? [], ...notes]
	};
}
function failed(definition, id, origin, side, error) {
	const wanted = (0, render_wanted.fy)(origin);
	const paths = [...new Set([...side.paths, ...wanted])].toSorted();
	return {
		outcome: "failed",
		id,
		declared: definition.declared,
		source: {
			kind: (0, render_wanted.I)(origin),
			paths,
			fidelity: "exact"
		},
		...failureOf(error, side, definition.at),
		...error instanceof no_request.$ && { holdsNone: true },
		missing: [...(0, render_wanted.fY)(side.tree, wanted), ...side.missing]
	};
}
async function render(definition, id, origin, side) {
	const prompts = await promptsOf(definition, id, origin, side);
	const paths = [...side.paths].toSorted();
	return prompts.map((prompt) => {
		if ("error" in prompt) return failed(definition, prompt.id, origin, side, prompt.error);
		const { kind, fidelity, conversations, variations = [], notes } = prompt;
		return {
			outcome: "rendered",
			id: prompt.id,
			declared: definition.declared,
			source: {
				kind,
				fidelity,
				paths
			},
			conversations,
			siblings: definition.config.siblings,
			...variations.length > 0 && { variations },
			...notes !== undefined && { notes }
		};
	});
}
async function promptsOf({ config, at, defaults }, id, origin, side) {
	switch (origin.kind) {
		case "composed": {
			const described = describedByConfig({
				side,
				config,
				origin,
				at
			});
			const conversations = await (0, composed_described.xC)(described, defaults);
			const variations = await (0, composed_described.dg)(described, defaults);
			return [{
				id,
				kind: "composed",
				fidelity: "exact",
				conversations,
				variations
			}];
		}
		case "file": {
			const declared = {
				provider: config.provider,
				model: config.model,
				defaults
			};
			const [path = "", ...more] = origin.paths;
			if (more.length > 0) return [await (0, file_prompt.Wp)(side, id, origin.paths, declared)];
			const format = await (0, formats.fd)(side, path);
			return format.kind === "format" ? await promptsOfFormat({
				side,
				id,
				path,
				format,
				config,
				defaults
			}) : await (0, file_prompt.jw)(side, id, path, format, declared);
		}
		case "render":
		case "capture": throw (0, errors.tv)(`A ${origin.kind} command runs in a tree of a commit, and there is no commit here: use check.`);
	}
}
}),
65448: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	be: () => formatOf,
	fd: () => formatOfFile,
	hU: () => isFormatText,
	Yh: () => mayBeFormat
});
var errors = __webpack_require__(12027);
var documents_document = __webpack_require__(16269);
var external_node_path_ = __webpack_require__(76760);
var json_value = __webpack_require__(49884);
var engines = __webpack_require__(44796);
var origins = __webpack_require__(27508);
var render_side = __webpack_require__(45468);
var traced_text = __webpack_require__(14186);
var yaml_places = __webpack_require__(67964);
var json_yaml = __webpack_require__(10358);
;
function frontMatter(text, file, header, body, version) {
	const first = lineOf(text, header.start);
	const yaml = "\n".repeat(first - 1) + text.slice(header.start, header.end);
	const value = (0, json_yaml.hN)(yaml, file, { version }) ?? {};
	if (!(0, json_value.Gv)(value)) throw (0, errors.tv)(`${file}:${first}: the header is no list of key: value; fix what stands between its two lines of ---.`);
	return {
		header: value,
		places: (0, yaml_places.r)(yaml, { version }),
		body: text.slice(body.start, body.end),
		bodyLine: lineOf(text, body.start)
	};
}
function noFrontMatter(body) {
	return {
		header: {},
		places: (0, yaml_places.r)(""),
		body,
		bodyLine: 1
	};
}
function lineOf(text, offset) {
	return text.slice(0, offset).split("\n").length;
}
;
function inputs(values) {
	return Object.fromEntries(Array.from(values, ([name, value]) => [name, {
		varies: null,
		values: [value]
	}]));
}
function inputsOf(value) {
	return (0, json_value.Gv)(value) ? inputs((0, json_value.jO)(value)) : {};
}
function placeholder(name, kind) {
	return PLACEHOLDERS.get(kind) ?? `{{${name}}}`;
}
const PLACEHOLDERS = new Map([
	["integer", 1],
	["number", 1],
	["float", 1],
	["boolean", true],
	["array", []],
	["list", []],
	["object", {}],
	["dict", {}]
]);
function casesOfSamples(samples, nameOf) {
	return Object.fromEntries(samples.map((sample, index) => [index === 0 ? "default" : nameOf(index), sample]));
}
;
function renamedPlaces(file, places, names) {
	const own = (pointer) => {
		for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
			const name = names.get(pointer.slice(0, end));
			if (name !== undefined) return name + pointer.slice(end);
		}
		return names.get("") ?? "";
	};
	return {
		file,
		pointer: "",
		places: {
			line: (pointer, offset) => places.line(own(pointer), offset) ?? places.line(names.get("") ?? "", null),
			start: (pointer) => places.start(own(pointer)),
			key: (pointer) => places.key(own(pointer))
		}
	};
}
function onLine(file, line) {
	const place = {
		line,
		column: 1
	};
	return {
		file,
		pointer: "",
		places: {
			line: () => line,
			start: () => place,
			key: () => place
		}
	};
}
;
const NEUTRAL = [
	"temperature",
	"maxOutputTokens",
	"topP",
	"topK",
	"frequencyPenalty",
	"presencePenalty",
	"stopSequences",
	"seed",
	"allowMultipleToolCalls"
];
const CHAT = {
	temperature: "temperature",
	maxOutputTokens: "max_tokens",
	topP: "top_p",
	frequencyPenalty: "frequency_penalty",
	presencePenalty: "presence_penalty",
	stopSequences: "stop",
	seed: "seed",
	allowMultipleToolCalls: "parallel_tool_calls"
};
const OPENAI = {
	...CHAT,
	maxOutputTokens: "max_completion_tokens"
};
const RESPONSES = {
	temperature: "temperature",
	maxOutputTokens: "max_output_tokens",
	topP: "top_p"
};
const ANTHROPIC = {
	temperature: "temperature",
	maxOutputTokens: "max_tokens",
	topP: "top_p",
	topK: "top_k",
	stopSequences: "stop_sequences"
};
const GEMINI = {
	temperature: "generationConfig/temperature",
	maxOutputTokens: "generationConfig/maxOutputTokens",
	topP: "generationConfig/topP",
	topK: "generationConfig/topK",
	frequencyPenalty: "generationConfig/frequencyPenalty",
	presencePenalty: "generationConfig/presencePenalty",
	stopSequences: "generationConfig/stopSequences",
	seed: "generationConfig/seed"
};
const CONVERSE = {
	temperature: "inferenceConfig/temperature",
	maxOutputTokens: "inferenceConfig/maxTokens",
	topP: "inferenceConfig/topP",
	stopSequences: "inferenceConfig/stopSequences"
};
const BY_PROVIDER = {
	anthropic: ANTHROPIC,
	gemini: GEMINI,
	bedrock: CONVERSE,
	openai: OPENAI,
	azure: OPENAI
};
function optionsFor(options, pointer, provider, api) {
	const own = Object.hasOwn(BY_PROVIDER, provider) ? BY_PROVIDER[provider] : undefined;
	const names = provider === "openai" && api === "responses" ? RESPONSES : own ?? CHAT;
	const flat = [];
	const grouped = new Map();
	const places = [];
	for (const neutral of NEUTRAL) {
		const value = (0, json_value.Jt)(options, neutral);
		const name = names[neutral];
		if (value === undefined || value === null || name === undefined) continue;
		const [first = name, inner] = name.split("/");
		places.push([`/params/${name}`, `${pointer}/${neutral}`]);
		if (inner === undefined) flat.push([first, value]);
		else grouped.set(first, [...grouped.get(first) ?? [], [inner, value]]);
	}
	const groups = Array.from(grouped, ([name, members]) => [name, (0, json_value.Xy)(members)]);
	return {
		params: (0, json_value.Xy)([...flat, ...groups]),
		places
	};
}
function isNeutral(name) {
	return NEUTRAL.some((neutral) => neutral === name);
}
function merged(first, second) {
	const added = (0, json_value.jO)(second).flatMap(([name, value]) => {
		const own = (0, json_value.Jt)(first, name);
		if (own === undefined) return [[name, value]];
		return (0, json_value.Gv)(own) && (0, json_value.Gv)(value) ? [[name, merged(own, value)]] : [];
	});
	return (0, json_value.Xy)([...(0, json_value.jO)(first), ...added]);
}
var pieces = __webpack_require__(96326);
;
function tracedString({ file, places, pointer, text }) {
	const builder = new traced_text.OW();
	const lines = text.split(/(?<=\n)/);
	const starts = [];
	let offset = 0;
	for (const line of lines) {
		starts.push(offset);
		offset += line.length;
	}
	const numbers = between(starts.length, (index) => {
		const at = places.line(pointer, starts[index] ?? 0) ?? places.line(pointer, null);
		return at ?? 1;
	});
	lines.forEach((line, index) => {
		builder.append(line, "value", {
			file,
			line: numbers[index] ?? 1
		});
	});
	return builder.build();
}
function between(count, find) {
	const found = [];
	const fill = (from, to, first, last) => {
		const isEven = last - first === to - from;
		if (isEven || first === last) {
			for (let index = from; index <= to; index += 1) found[index] = first + (isEven ? index - from : 0);
			return;
		}
		const middle = from + to >> 1;
		if (middle === from) {
			found[from] = first;
			found[to] = last;
			return;
		}
		const own = find(middle);
		fill(from, middle, first, own);
		fill(middle, to, own, last);
	};
	if (count > 0) fill(0, count - 1, find(0), find(count - 1));
	return found;
}
async function renderTraced(side, engine, traced, values, { names, ...own } = {}) {
	const lines = (0, traced_text.Dx)(traced);
	const [at] = lines;
	if (at === undefined) return traced;
	const rendered = await (0, pieces.X)(side, engine, {
		template: {
			text: traced.text,
			at
		},
		values,
		options: {},
		...own
	}, names);
	return (0, traced_text.X8)(rendered, (line) => line.file === at.file ? lines[line.line - at.line] ?? at : line);
}
const APART = new Set([
	"anthropic",
	"gemini",
	"bedrock"
]);
function spokenParts(messages, file, provider, api = "chat") {
	if (messages.length === 0) throw (0, errors.tv)(`${file}: the prompt is empty once it is rendered: write its text, or give its variables values under vars.`);
	const isApart = APART.has(provider) || api === "responses";
	const isSystem = ({ role }) => isApart && (role === "system" || role === "developer");
	return {
		system: messages.filter(isSystem).map((message) => part(message, file)),
		messages: messages.filter((message) => !isSystem(message)).map((message) => ({
			role: message.role,
			...part(message, file)
		})),
		api
	};
}
function part({ role, text, content, at }, file) {
	const line = text.spans[0]?.at.line ?? at?.places.line(at.pointer, null);
	if (text.text.trim() === "" && content === undefined) throw (0, errors.tv)(`${file}${line === undefined || line === null ? "" : `:${line}`}: the message of the ${role} is empty once it is rendered: providers refuse an empty text; write it, give its variable a value under vars, or leave it out.`);
	return {
		text,
		cacheControl: null,
		at,
		...content !== undefined && { content }
	};
}
var bindings = __webpack_require__(80156);
;
const VENDORS = {
	anthropic: "anthropic",
	openai: "openai",
	"azure-openai": "azure",
	azure_openai: "azure",
	foundry: "azure",
	azure: "azure",
	azureopenai: "azure",
	googleai: "gemini",
	google: "gemini",
	gemini: "gemini",
	vertexai: "gemini",
	vertex: "gemini",
	bedrock: "bedrock",
	"aws-bedrock": "bedrock",
	mistral: "mistral",
	mistralai: "mistral",
	"mistral-ai": "mistral",
	deepseek: "deepseek",
	xai: "xai",
	"x-ai": "xai",
	openrouter: "openrouter",
	vllm: "vllm",
	sglang: "sglang",
	serverless: "generic",
	ollama: "generic",
	groq: "generic",
	togetherai: "generic",
	fireworks: "generic"
};
function providerOfVendor(vendor) {
	const key = vendor.toLowerCase();
	return Object.hasOwn(VENDORS, key) ? VENDORS[key] ?? null : null;
}
function namedModel(name, separator = "/") {
	if (name === null || name === undefined || name === "") return {
		provider: null,
		model: null
	};
	const at = name.indexOf(separator);
	if (at === -1) return {
		provider: (0, bindings.W)(name),
		model: name
	};
	const model = name.slice(at + 1);
	const provider = providerOfVendor(name.slice(0, at)) ?? (0, bindings.W)(model);
	return {
		provider,
		model
	};
}
;
function messagesIn(rendered) {
	const { text } = rendered;
	const messages = [];
	let role = "user";
	let start = 0;
	const flush = (end) => {
		if (text.slice(start, end).trim() !== "") messages.push({
			role,
			start,
			parts: partsIn(rendered, start, end)
		});
	};
	for (const match of text.matchAll(/<<<dotprompt:(?:role:([a-z]+)|history)>>>/g)) {
		flush(match.index);
		role = match[1] ?? "model";
		start = match.index + match[0].length;
	}
	flush(text.length);
	return messages;
}
function partsIn(rendered, from, to) {
	const source = rendered.text.slice(from, to);
	const parts = [];
	let start = 0;
	const words = (end) => {
		if (source.slice(start, end).trim() !== "") parts.push({
			kind: "text",
			text: (0, traced_text.bY)(rendered, from + start, from + end)
		});
	};
	for (const match of source.matchAll(/<<<dotprompt:(media:url|section)(.*?)>>>/g)) {
		words(match.index);
		const [, first = "", second] = (match[2] ?? "").split(" ");
		if (match[1] === "section") parts.push({
			kind: "section",
			name: first
		});
		else parts.push({
			kind: "media",
			url: first,
			contentType: second ?? null
		});
		start = match.index + match[0].length;
	}
	words(source.length);
	return parts;
}
;
const dotprompt = {
	kind: "format",
	name: "Dotprompt",
	matches: (file) => /\.prompt$/i.test(file),
	holds: (source) => HEADER.test(source) || /\{\{\s*(?:role|history|media)\b/.test(source),
	async describe(side, file) {
		const source = await (0, render_side.b6)(side, file);
		if (source.trim() === "") throw (0, errors.tv)(`${file} is empty: write the prompt into it, or take it out.`);
		const matter = read(source, file);
		const { header, places } = matter;
		const config = (0, json_value.Jt)(header, "config") ?? {};
		return [{
			name: null,
			...namedModel((0, json_value.Qq)((0, json_value.Jt)(header, "model"))),
			own: {
				...placeholders(header),
				...inputsOf((0, json_value.rO)(header, "input", "default"))
			},
			samples: {
				vars: {},
				cases: {}
			},
			async parts(values, provider) {
				const spoken = await spokenBy(side, file, matter, values);
				const options = optionsFor(config, "/config", provider, "chat");
				const names = [
					["/params", "/config"],
					["/model", "/model"],
					...options.places
				];
				const tools = toolsOf(header, file, matter);
				return {
					...spokenParts(spoken, file, provider),
					tools: tools.length === 0 ? null : tools,
					params: [further(config), outputOf(header, provider)].reduce(merged, options.params),
					at: renamedPlaces(file, places, new Map(names))
				};
			}
		}];
	}
};
const HEADER = /^((?:(?:#[^\n]*|[ \t]*)\n)*---[ \t]*(?:\r\n|\r|\n))([\s\S]*?)(?:\r\n|\r|\n)---[ \t]*(?:\r\n|\r|\n)([\s\S]*)$/;
function read(source, file) {
	const match = HEADER.exec(source);
	if (match === null) return noFrontMatter(source);
	const [, open = "", header = "", body = ""] = match;
	const start = source.length - body.length + (body.length - body.trimStart().length);
	return frontMatter(source, file, {
		start: open.length,
		end: open.length + header.length
	}, {
		start,
		end: Math.max(start, source.trimEnd().length)
	}, "1.2");
}
async function spokenBy(side, file, { body, bodyLine }, values) {
	const template = (0, traced_text.Dk)(body, {
		file,
		line: bodyLine
	});
	const engine = (0, engines.E)("handlebars", null, file);
	const rendered = await renderTraced(side, engine, template, values, {
		helpers: "dotprompt",
		names: partialNames
	});
	return messagesIn(rendered).map(({ role, start, parts }) => {
		const line = (0, traced_text.mh)(rendered, start)?.line ?? bodyLine;
		if (!Object.hasOwn(ROLES, role)) throw (0, errors.tv)(`${file}:${line}: there is no role '${role.slice(0, 40)}': Dotprompt has system, user and model.`);
		const at = onLine(file, line);
		const content = parts.flatMap((part) => {
			if (part.kind === "text") return [{
				text: part.text,
				cacheControl: null,
				at
			}];
			if (part.kind === "section") return [];
			return [{
				url: part.url,
				contentType: part.contentType,
				at
			}];
		});
		const texts = parts.flatMap((part) => part.kind === "text" ? [part.text] : []);
		return {
			role: ROLES[role] ?? role,
			text: (0, traced_text.qo)(texts, ""),
			at,
			...content.length > Math.min(1, texts.length) && { content }
		};
	});
}
const ROLES = {
	system: "system",
	user: "user",
	model: "assistant"
};
function partialNames(candidates) {
	const named = candidates.map((candidate) => {
		const { dir, base } = external_node_path_.posix.parse(candidate);
		return external_node_path_.posix.join(dir, `_${base.replace(/\.prompt$/i, "")}.prompt`);
	});
	return [...new Set(named)];
}
function placeholders(header) {
	const schema = (0, json_value.rO)(header, "input", "schema");
	const properties = (0, json_value.Jt)(schema, "properties") ?? schema;
	if (!(0, json_value.Gv)(properties)) return {};
	return inputs((0, json_value.jO)(properties).map(([key, type]) => {
		const [, name = key, group] = /^([^?(]+)\??(?:\((\w+)[^)]*\))?$/.exec(key) ?? [];
		const scalar = (0, json_value.Qq)(type) ?? (0, json_value.Qq)((0, json_value.Jt)(type, "type")) ?? "";
		return [name, placeholder(name, group ?? scalar.split(",")[0]?.trim())];
	}));
}
function toolsOf(header, file, { places }) {
	const tool = (value, pointer) => {
		const named = typeof value === "string" ? { name: value } : value;
		if (!(0, json_value.Gv)(named)) return [];
		const schema = (0, json_value.Jt)(named, "inputSchema") ?? { type: "object" };
		const origin = (0, origins.bw)(onLine(file, places.line(pointer, null) ?? 1));
		return [{
			value: merged({ inputSchema: schema }, named),
			mcp: true,
			origin
		}];
	};
	return [...(0, json_value.ld)((0, json_value.Jt)(header, "toolDefs")).flatMap((one, at) => tool(one, `/toolDefs/${at}`)), ...(0, json_value.ld)((0, json_value.Jt)(header, "tools")).flatMap((one, at) => tool(one, `/tools/${at}`))];
}
function further(config) {
	if (!(0, json_value.Gv)(config)) return {};
	return (0, json_value.Xy)((0, json_value.jO)(config).filter(([name]) => !isNeutral(name)));
}
function outputOf(header, provider) {
	const schema = (0, json_value.rO)(header, "output", "schema");
	if (schema === undefined) return {};
	if (provider === "gemini") return { generationConfig: {
		responseMimeType: "application/json",
		responseSchema: schema
	} };
	if (provider !== "openai" && provider !== "azure") return {};
	return { response_format: {
		type: "json_schema",
		json_schema: {
			name: "output",
			schema
		}
	} };
}
var parse = __webpack_require__(55988);
;
const githubModels = {
	kind: "format",
	name: "GitHub Models prompt",
	matches: (path) => /\.prompt\.ya?ml$/i.test(path),
	async describe(side, file) {
		const { value, places } = await (0, documents_document.u)(side, file);
		const list = (0, json_value.Jt)(value, "messages");
		if (!(0, json_value.cy)(list) || list.length === 0) throw (0, errors.tv)(`${file} has no messages: a .prompt.yml file needs a list of { role, content } under messages.`);
		const samples = (0, json_value.ld)((0, json_value.Jt)(value, "testData")).map(inputsOf);
		const at = renamedPlaces(file, places, new Map(PLACES));
		const params = paramsOf(value, file);
		const { provider, model } = namedModel((0, json_value.Qq)((0, json_value.Jt)(value, "model")));
		return [{
			name: null,
			provider: provider ?? (model === null ? null : "generic"),
			model,
			own: {},
			samples: {
				vars: samples[0] ?? {},
				cases: casesOfSamples(samples, (index) => `testData[${index}]`)
			},
			async parts(values, provider) {
				const spoken = [];
				for (const [index, message] of list.entries()) {
					const [role, content] = [(0, json_value.Qq)((0, json_value.Jt)(message, "role")), (0, json_value.Qq)((0, json_value.Jt)(message, "content"))];
					const line = places.line(`/messages/${index}`, null) ?? 1;
					if (role === undefined || !/^(?:system|user|assistant)$/i.test(role) || content === undefined) throw (0, errors.tv)(`${file}:${line}: a message needs a role (system, user or assistant) and a text as content.`);
					const string = {
						file,
						places,
						pointer: `/messages/${index}/content`,
						text: content
					};
					spoken.push({
						role: role.toLowerCase(),
						text: await renderTraced(side, replacing, tracedString(string), values),
						at: {
							file,
							places,
							pointer: `/messages/${index}`
						}
					});
				}
				return {
					...spokenParts(spoken, file, provider),
					tools: null,
					params,
					at
				};
			}
		}];
	}
};
const PARAMETERS = [
	["max_tokens", "maxTokens"],
	["temperature", "temperature"],
	["top_p", "topP"]
];
const PLACES = [
	...PARAMETERS.map(([to, from]) => [`/params/${to}`, `/modelParameters/${from}`]),
	["/params/response_format", "/responseFormat"],
	["/params/response_format/json_schema", "/jsonSchema"],
	["/model", "/model"]
];
function paramsOf(value, file) {
	const given = (0, json_value.Jt)(value, "modelParameters");
	const params = PARAMETERS.flatMap(([to, from]) => {
		const parameter = (0, json_value.Jt)(given, from);
		return parameter === undefined || parameter === null ? [] : [[to, parameter]];
	});
	const format = (0, json_value.Qq)((0, json_value.Jt)(value, "responseFormat"));
	const schema = (0, json_value.Jt)(value, "jsonSchema");
	if (format === undefined) return (0, json_value.Xy)(params);
	const parsed = typeof schema === "string" ? (0, parse.q)(schema, `${file}: jsonSchema`) : schema;
	const wanted = [["type", format], ...(0, json_value.Gv)(parsed) ? [["json_schema", parsed]] : []];
	return (0, json_value.Xy)([...params, ["response_format", (0, json_value.Xy)(wanted)]]);
}
const replacing = {
	name: "GitHub Models",
	render({ template, values }) {
		const out = new traced_text.OW();
		const lineOf = (0, traced_text.LX)(template.text);
		const place = (offset) => ({
			file: template.at.file,
			line: template.at.line - 1 + lineOf(offset)
		});
		let done = 0;
		for (const { 0: tag, 1: name = "", index } of template.text.matchAll(/\{\{([^{}]*)\}\}/g)) {
			const value = values.get(name);
			if (value === undefined) continue;
			out.append(template.text.slice(done, index), "literal", place(done));
			out.append(goText(value), "value", place(index));
			done = index + tag.length;
		}
		out.append(template.text.slice(done), "literal", place(done));
		return Promise.resolve(out.build());
	}
};
function goText(value) {
	if (value === null) return "<nil>";
	if (typeof value === "string") return value;
	if (value instanceof json_value.Po || typeof value === "number") return goNumber(value);
	if (typeof value === "boolean") return String(value);
	if ((0, json_value.cy)(value)) return `[${value.map(goText).join(" ")}]`;
	const members = (0, json_value.jO)(value).toSorted(([a], [b]) => a < b ? -1 : 1);
	return `map[${members.map(([key, member]) => `${key}:${goText(member)}`).join(" ")}]`;
}
function goNumber(value) {
	if (value instanceof json_value.Po && /^-?\d+$/.test(value.source)) return value.source;
	const number = value instanceof json_value.Po ? value.value : value;
	const size = Math.abs(number);
	const printed = size !== 0 && size < 1e-4 ? number.toExponential() : String(number);
	return printed.replace(/e([+-])(\d)$/, "e$10$2");
}
var mustache = __webpack_require__(41909);
var json_pointer = __webpack_require__(69204);
;
function referenceAt(file, places, pointer, to, reach = "commit") {
	return {
		file,
		line: places.line(pointer, null) ?? 1,
		to,
		reach
	};
}
async function includedText(side, reference) {
	const file = target(side, reference);
	return (0, traced_text.Dk)(await (0, render_side.b6)(side, file), {
		file,
		line: 1
	});
}
async function includedDocument(side, reference) {
	const file = target(side, reference);
	return {
		file,
		...await (0, documents_document.u)(side, file, "1.1")
	};
}
function target({ tree, missing }, { file, line, to, reach }) {
	const folder = external_node_path_.posix.dirname(file);
	const beside = external_node_path_.posix.join(folder, to);
	const inFolder = folder === "." || beside.startsWith(`${folder}/`);
	const candidates = reach === "folder" ? [beside] : [beside, external_node_path_.posix.normalize(to)];
	const inside = candidates.filter((one) => one !== ".." && !one.startsWith("../"));
	if (to.startsWith("/") || to.includes("\\") || inside.length === 0) throw (0, errors.tv)(`${file}:${line}: '${shown(to)}' leads out of the repository: name a file of the commit, written from this one's folder.`);
	if (reach === "folder" && !inFolder) throw (0, errors.tv)(`${file}:${line}: '${shown(to)}' leads out of the folder of this file, which the format forbids: move the file into it.`);
	const found = inside.find((one) => tree.entries.has(one));
	if (found !== undefined) return found;
	missing.add(inside[0] ?? to);
	throw (0, errors.tv)(`${file}:${line}: there is no file '${shown(to)}' in the commit: put it beside ${file}, or fix the path.`);
}
function shown(reference) {
	return reference.length > 80 ? `${reference.slice(0, 80)}…` : reference;
}
;
async function templateOf({ side, file, value, places }, pointer, name) {
	const owner = (0, json_value.rO)(value, ...(0, json_pointer.LU)(pointer)) ?? null;
	const [inPlace, elsewhere] = [(0, json_value.Qq)((0, json_value.Jt)(owner, name)), (0, json_value.Qq)((0, json_value.Jt)(owner, `${name}_path`))];
	const at = `${pointer}/${name}`;
	if (inPlace !== undefined && elsewhere === undefined) return tracedString({
		file,
		places,
		pointer: at,
		text: inPlace
	});
	if (elsewhere !== undefined && inPlace === undefined) return await includedText(side, referenceAt(file, places, `${at}_path`, elsewhere));
	const line = places.line(pointer, null) ?? 1;
	throw (0, errors.tv)(`${file}:${line}: LangChain wants exactly one of ${name} and ${name}_path here: write the text, or the path of a text file.`);
}
function engineOf(value, file) {
	const format = (0, json_value.Qq)((0, json_value.Jt)(value, "template_format")) ?? "f-string";
	switch (format) {
		case "f-string": return (0, engines.E)("fstring", null, file);
		case "jinja2": return (0, engines.E)("jinja2", null, file);
		case "mustache": return MUSTACHE;
		default: throw (0, errors.tv)(`${file}: template_format ${format.slice(0, 40)} is none of LangChain's: it has f-string, mustache and jinja2.`);
	}
}
const MUSTACHE = (0, mustache.h)((value) => value.replaceAll(/[&"<>]/g, (found) => ESCAPES[found] ?? found));
const ESCAPES = {
	"&": "&amp;",
	"\"": "&quot;",
	"<": "&lt;",
	">": "&gt;"
};
;
const chat_ROLES = {
	system: "system",
	developer: "developer",
	human: "user",
	user: "user",
	ai: "assistant",
	assistant: "assistant"
};
async function chatMessages({ side, file, value, places }, values) {
	const key = ["messages", "template"].find((name) => (0, json_value.cy)((0, json_value.Jt)(value, name))) ?? "messages";
	const list = (0, json_value.Jt)(value, key);
	if (!(0, json_value.cy)(list) || list.length === 0) throw (0, errors.tv)(`${file}: a chat prompt has no messages: write a list of { role, content } under messages.`);
	const spoken = [];
	for (const [index, message] of list.entries()) {
		const pointer = `/${key}/${index}`;
		const line = places.line(pointer, null) ?? 1;
		const role = roleOf(message) ?? (list.length === 1 ? "human" : "");
		if (role === "placeholder") continue;
		const [inner, words] = contentOf(message);
		const speaker = Object.hasOwn(chat_ROLES, role) ? chat_ROLES[role] : undefined;
		if (speaker === undefined || words === undefined) throw (0, errors.tv)(`${file}:${line}: this message does not say who speaks what: write { role: system, content: ... } (system, human or ai).`);
		const owner = (0, json_value.Jt)((0, json_value.Jt)(message, "prompt"), "template_format") === undefined ? value : (0, json_value.Jt)(message, "prompt");
		const string = tracedString({
			file,
			places,
			pointer: pointer + inner,
			text: words
		});
		const rendered = await renderTraced(side, engineOf(owner ?? value, file), string, values);
		spoken.push({
			role: speaker,
			text: rendered,
			at: onLine(file, line)
		});
	}
	return spoken;
}
function roleOf(message) {
	if ((0, json_value.cy)(message)) return (0, json_value.Qq)(message[0]);
	return (0, json_value.Qq)((0, json_value.Jt)(message, "role")) ?? (0, json_value.Qq)((0, json_value.Jt)(message, "type")) ?? (0, json_value.Qq)((0, json_value.Jt)(message, "_type"));
}
function contentOf(message) {
	if ((0, json_value.cy)(message)) return ["/1", (0, json_value.Qq)(message[1])];
	if (!(0, json_value.Gv)(message)) return ["", undefined];
	const content = (0, json_value.Qq)((0, json_value.Jt)(message, "content"));
	if (content !== undefined) return ["/content", content];
	return ["/prompt/template", (0, json_value.Qq)((0, json_value.rO)(message, "prompt", "template"))];
}
;
async function fewShotText(read) {
	const { value } = read;
	const has = (name) => (0, json_value.Jt)(value, name) !== undefined || (0, json_value.Jt)(value, `${name}_path`) !== undefined;
	const prefix = has("prefix") ? [await templateOf(read, "", "prefix")] : [];
	const suffix = await templateOf(read, "", "suffix");
	const pieces = [
		...prefix,
		...await examplesOf(read),
		suffix
	];
	const separator = (0, json_value.Qq)((0, json_value.Jt)(value, "example_separator")) ?? "\n\n";
	return (0, traced_text.qo)(pieces.filter((piece) => piece.text !== ""), separator);
}
async function examplesOf(read) {
	const { owner, pointer } = await examplePrompt(read);
	const template = await templateOf(owner, pointer, "template");
	const shape = pointer === "" ? owner.value : (0, json_value.Jt)(owner.value, pointer.slice(1)) ?? null;
	const engine = engineOf(shape, owner.file);
	const names = (0, json_value.ld)((0, json_value.Jt)(shape, "input_variables"));
	const rendered = [];
	for (const example of await exampleList(read)) {
		if (!(0, json_value.Gv)(example)) throw (0, errors.tv)(`${read.file}: an example is no object with the example's values.`);
		const values = new Map((0, json_value.jO)(example).filter(([name]) => names.length === 0 || names.includes(name)));
		rendered.push(await renderTraced(read.side, engine, template, values));
	}
	return rendered;
}
async function examplePrompt(read) {
	const { side, file, value, places } = read;
	const elsewhere = (0, json_value.Qq)((0, json_value.Jt)(value, "example_prompt_path"));
	if (elsewhere === undefined) return {
		owner: read,
		pointer: "/example_prompt"
	};
	const reference = referenceAt(file, places, "/example_prompt_path", elsewhere);
	return {
		owner: {
			side,
			...await includedDocument(side, reference)
		},
		pointer: ""
	};
}
async function exampleList({ side, file, value, places }) {
	const examples = (0, json_value.Jt)(value, "examples");
	if ((0, json_value.cy)(examples)) return examples;
	if (typeof examples === "string") {
		const found = await includedDocument(side, referenceAt(file, places, "/examples", examples));
		if ((0, json_value.cy)(found.value)) return found.value;
	}
	throw (0, errors.tv)(`${file}: a few_shot prompt needs examples: a list, or the path of a JSON or YAML file with one. Examples that code selects are rendered by a command (render:).`);
}
;
const TYPES = new Set([
	"prompt",
	"few_shot",
	"chat"
]);
const MEMBERS = [
	"template",
	"template_path",
	"suffix",
	"suffix_path",
	"messages"
];
const OWN_ENGINES = new Set(["f-string", "mustache"]);
const langChain = {
	kind: "format",
	name: "LangChain",
	matches: () => false,
	recognises: (value) => isTyped(value) && MEMBERS.some((member) => (0, json_value.Jt)(value, member) !== undefined),
	sign: /^[{\s]*["']?(?:_type|input_variables)["']?\s*:|["'](?:_type|input_variables)["']\s*:/m,
	async describe(side, file) {
		const read = {
			side,
			file,
			...await (0, documents_document.u)(side, file, "1.1")
		};
		return [langchain_prompt(read)];
	}
};
function isTyped(value) {
	const type = (0, json_value.Jt)(value, "_type");
	if (type !== undefined) return TYPES.has((0, json_value.Qq)(type) ?? "");
	const names = (0, json_value.ld)((0, json_value.Jt)(value, "input_variables"));
	const isOwn = OWN_ENGINES.has((0, json_value.Qq)((0, json_value.Jt)(value, "template_format")) ?? "");
	return names.every((one) => typeof one === "string") && (names.length > 0 || isOwn);
}
function langchain_prompt(read) {
	const { value, file, places } = read;
	const at = renamedPlaces(file, places, new Map());
	return {
		name: null,
		provider: null,
		model: null,
		own: {
			...langchain_placeholders(value),
			...inputsOf((0, json_value.Jt)(value, "partial_variables"))
		},
		samples: {
			vars: {},
			cases: {}
		},
		async parts(values, provider) {
			const spoken = await langchain_spokenBy(read, values);
			return {
				...spokenParts(spoken, file, provider),
				tools: null,
				params: {},
				at
			};
		}
	};
}
async function langchain_spokenBy(read, values) {
	const { side, value, file } = read;
	const type = (0, json_value.Qq)((0, json_value.Jt)(value, "_type"));
	if (type === "chat") return await chatMessages(read, values);
	const template = type === "few_shot" ? await fewShotText(read) : await templateOf(read, "", "template");
	const rendered = await renderTraced(side, engineOf(value, file), template, values);
	return [{
		role: "user",
		text: rendered,
		at: onLine(file, 1)
	}];
}
function langchain_placeholders(value) {
	const names = (0, json_value.Jt)(value, "input_variables");
	if (names !== undefined && !(0, json_value.cy)(names)) throw (0, errors.tv)("input_variables is no list of names.");
	return inputs((0, json_value.ld)(names).flatMap((name) => typeof name === "string" ? [[name, placeholder(name, undefined)]] : []));
}
var places = __webpack_require__(50265);
;
function jsonChat(written, file) {
	if (!/^\s*[[{]/.test(written.text)) return null;
	try {
		const value = (0, parse.q)(written.text, file);
		const spelled = {
			written,
			file,
			places: (0, places.u)(written.text)
		};
		const list = messagesOf(value);
		return list && list.map((message, index) => spoken(spelled, message, `/${index}`, value));
	} catch (error) {
		if (error instanceof errors.U$ && error.message.startsWith(`${file}:`)) return null;
		throw error;
	}
}
function yamlChat(written, file) {
	if (!/^\s*- role:/.test(written.text)) return null;
	const value = (0, json_yaml.hN)(written.text, `${file}: the rendered messages`);
	const spelled = {
		written,
		file,
		places: (0, yaml_places.r)(written.text)
	};
	const list = messagesOf(value);
	return list && list.map((message, index) => spoken(spelled, message, `/${index}`, value));
}
function messagesOf(value) {
	const list = (0, json_value.cy)(value) ? value : (0, json_value.Jt)(value, "messages");
	if (!(0, json_value.cy)(list) || list.length === 0) return null;
	return list.every((message) => (0, json_value.Jt)(message, "role") !== undefined) ? list : null;
}
function spoken(spelled, message, inner, value) {
	const { written, file, places } = spelled;
	const pointer = (0, json_value.cy)(value) ? inner : `/messages${inner}`;
	const lineOf = (0, traced_text.LX)(written.text);
	const at = (offset, key) => {
		const line = places.line(`${pointer}${key}`, offset) ?? places.line(pointer, null) ?? 1;
		return (0, traced_text.mh)(written, offsetOfLine(written.text, line)) ?? {
			file,
			line: lineOf(0)
		};
	};
	const [role, content] = [(0, json_value.Qq)((0, json_value.Jt)(message, "role")), (0, json_value.Qq)((0, json_value.Jt)(message, "content"))];
	const place = at(null, "");
	if (role === undefined || content === undefined) throw (0, errors.tv)(`${place.file}:${place.line}: a message of a chat needs a role and a text as content: parts of other kinds are rendered by a command (render:).`);
	const builder = new traced_text.OW();
	for (const line of content.split(/(?<=\n)/)) builder.append(line, "value", at(builder.length, "/content"));
	return {
		role,
		text: builder.build(),
		at: onLine(place.file, place.line)
	};
}
function offsetOfLine(text, line) {
	let offset = 0;
	for (let count = 1; count < line; count += 1) {
		const next = text.indexOf("\n", offset);
		if (next === -1) break;
		offset = next + 1;
	}
	return offset;
}
var config_glob = __webpack_require__(92074);
;
function fileReference({ file, places }, pointer, to) {
	return referenceAt(file, places, pointer, to.replace(/^file:\/\//, ""));
}
function computed({ file, places }, pointer, what) {
	return (0, errors.tv)(`${file}:${places.line(pointer, null) ?? 1}: '${what.slice(0, 80)}' is computed when promptfoo runs or kept elsewhere, and only texts of the commit are checked: name a text, JSON or YAML file, or render it by a command (render:).`);
}
var canonical = __webpack_require__(52535);
;
async function promptsOf(read) {
	const found = [];
	for (const named of namedIn((0, json_value.Jt)(read.value, "prompts"), read)) {
		if (!isPath(named.raw)) {
			if (/^(?:exec:|langfuse:|portkey:|helicone:|package:)/.test(named.raw)) throw computed(read, named.pointer, named.raw);
			const { file, places } = read;
			const raw = tracedString({
				file,
				places,
				pointer: named.pointer,
				text: named.raw
			});
			found.push({
				label: named.label ?? labelOf(named.pointer),
				raw
			});
		} else for (const to of pathsOf(read, named.raw)) found.push(...await promptsOfFile(read, {
			...named,
			raw: to
		}));
	}
	return found;
}
function namedIn(value, read) {
	if (typeof value === "string") return [{
		raw: value,
		label: null,
		pointer: "/prompts"
	}];
	if ((0, json_value.Gv)(value)) return (0, json_value.jO)(value).map(([raw, label]) => ({
		raw,
		label: (0, json_value.Qq)(label) ?? null,
		pointer: `/prompts/${raw.replaceAll("~", "~0").replaceAll("/", "~1")}`
	}));
	return ((0, json_value.cy)(value) ? value : []).map((entry, index) => {
		const pointer = `/prompts/${index}`;
		const inner = ["raw", "id"].find((key) => typeof (0, json_value.Jt)(entry, key) === "string");
		const raw = (0, json_value.Qq)(entry) ?? (inner === undefined ? undefined : (0, json_value.Qq)((0, json_value.Jt)(entry, inner)));
		if (raw === undefined) throw computed(read, pointer, "this prompt");
		const at = inner === undefined || typeof entry === "string" ? pointer : `${pointer}/${inner}`;
		return {
			raw,
			label: (0, json_value.Qq)((0, json_value.Jt)(entry, "label")) ?? null,
			pointer: at
		};
	});
}
function isPath(raw) {
	if (/\n|^(?:exec|portkey|langfuse|helicone|package):/.test(raw)) return false;
	return raw.startsWith("file://") || /\.(?:cjs|csv|j2|js|json|jsonl|md|mjs|py|ts|txt|yaml|yml)(?::\w+)?$/.test(raw) || /\.[^\s.]{2,3}$|[*/\\]$/.test(raw);
}
function pathsOf({ side, file }, raw) {
	const to = raw.replace(/^file:\/\//, "");
	const folder = external_node_path_.posix.dirname(file);
	const glob = external_node_path_.posix.join(folder, to);
	if (!(0, config_glob.fg)(to) || glob.startsWith("..")) return [to];
	const matches = (0, config_glob.fU)(glob);
	const found = [...side.tree.entries.keys()].filter(matches).toSorted();
	return found.map((one) => external_node_path_.posix.relative(folder, one));
}
async function promptsOfFile(read, { raw: to, label, pointer }) {
	const reference = fileReference(read, pointer, to);
	const name = label ?? to;
	switch (external_node_path_.posix.extname(to).toLowerCase()) {
		case ".yml":
		case ".yaml": {
			const { value, file, places } = await includedDocument(read.side, reference);
			const line = places.line("", null) ?? 1;
			return [{
				label: name,
				raw: (0, traced_text.Dk)((0, canonical.$)(value, "written"), {
					file,
					line
				})
			}];
		}
		case ".txt": return textsIn(withoutReturns(await includedText(read.side, reference)), name);
		case ".jsonl": {
			const whole = withoutReturns(await includedText(read.side, reference));
			return numbered(name, prompts_pieces(whole, /\n/g));
		}
		case ".md":
		case ".j2":
		case ".json": return [{
			label: name,
			raw: await includedText(read.side, reference)
		}];
		default: throw computed(read, pointer, to);
	}
}
function textsIn(whole, name) {
	return numbered(name, prompts_pieces(whole, /^[^\S\n]*---[^\S\n]*$/gm));
}
function numbered(name, texts) {
	if (texts.length < 2) return texts.map((raw) => ({
		label: name,
		raw
	}));
	return texts.map((raw, index) => ({
		label: `${name}#${index + 1}`,
		raw
	}));
}
function prompts_pieces(whole, between) {
	const found = [];
	let start = 0;
	const add = (end) => {
		const text = whole.text.slice(start, end);
		const lead = start + text.length - text.trimStart().length;
		if (text.trim() !== "") found.push((0, traced_text.bY)(whole, lead, start + text.trimEnd().length));
	};
	for (const { 0: match, index } of whole.text.matchAll(between)) {
		add(index);
		start = index + match.length;
	}
	add(whole.text.length);
	return found;
}
function withoutReturns({ text, spans }) {
	const [first] = spans;
	return first === undefined ? {
		text,
		spans
	} : (0, traced_text.Dk)(text.replaceAll("\r\n", "\n"), first.at);
}
function labelOf(pointer) {
	return pointer.slice(1).replace(/\/(\d+)/g, "[$1]").replaceAll("/", ".");
}
;
const NOT_SENT = [
	[
		"apiKey",
		"apiKeyEnvar",
		"apiHost",
		"apiBaseUrl",
		"organization",
		"headers",
		"cost",
		"basePath"
	],
	[
		"passthrough",
		"region",
		"accessKeyId",
		"secretAccessKey",
		"sessionToken",
		"profile"
	],
	[
		"maxRetries",
		"showThinking",
		"functionToolCallbacks",
		"apiVersion",
		"deploymentName"
	]
].flat();
const NOWHERE = {
	id: "",
	provider: null,
	model: null,
	api: "chat",
	params: {},
	pointer: ""
};
async function providersOf(read) {
	const value = (0, json_value.Jt)(read.value, "providers") ?? (0, json_value.Jt)(read.value, "targets");
	const list = (0, json_value.cy)(value) ? value : value === undefined ? [] : [value];
	const found = [];
	for (const [index, entry] of list.entries()) {
		const pointer = (0, json_value.cy)(value) ? `/providers/${index}` : "/providers";
		found.push(await providerOf(read, entry, pointer));
	}
	return found.length === 0 ? [NOWHERE] : found;
}
async function providerOf(read, entry, pointer) {
	const [first] = (0, json_value.Gv)(entry) ? (0, json_value.jO)(entry) : [];
	const keyed = (0, json_value.Jt)(entry, "id") === undefined && first !== undefined && (0, json_value.Gv)(first[1]);
	const id = (0, json_value.Qq)(entry) ?? (0, json_value.Qq)((0, json_value.Jt)(entry, "id")) ?? (keyed ? first[0] : undefined);
	if (id === undefined || /^(?:file|exec|https?|python|javascript|package):|\.(?:py|js|ts)$/.test(id)) throw computed(read, pointer, id ?? "this provider");
	const config = (0, json_value.Jt)(keyed ? first[1] : entry, "config");
	const inner = keyed ? `${pointer}/${id}/config` : `${pointer}/config`;
	const [vendor, ...rest] = id.split(":");
	const kind = /^(?:chat|messages|responses|completion|converse)$/.test(rest[0] ?? "") ? 1 : 0;
	const { provider, model } = namedModel(`${vendor ?? ""}:${rest.slice(kind).join(":")}`, ":");
	const params = await providers_paramsOf(read, config, inner);
	return {
		id: (0, json_value.Qq)((0, json_value.Jt)(entry, "label")) ?? id,
		provider,
		model: model === "" ? null : model,
		api: rest[0] === "responses" ? "responses" : "chat",
		params: provider === "anthropic" ? (0, json_value.Xy)([["max_tokens", 1024], ...(0, json_value.jO)(params)]) : params,
		pointer: inner
	};
}
async function providers_paramsOf(read, config, pointer) {
	if (!(0, json_value.Gv)(config)) return {};
	const further = (0, json_value.Jt)(config, "passthrough");
	const own = [...(0, json_value.jO)((0, json_value.cJ)(config, ...NOT_SENT)), ...(0, json_value.Gv)(further) ? (0, json_value.jO)(further) : []];
	const loaded = [];
	for (const [name, value] of own) {
		if (typeof value !== "string" || !value.startsWith("file://")) loaded.push([name, value]);
		else if (/\.(?:json|ya?ml)$/i.test(value)) {
			const reference = fileReference(read, `${pointer}/${name}`, value);
			loaded.push([name, (await includedDocument(read.side, reference)).value]);
		} else throw computed(read, `${pointer}/${name}`, value);
	}
	return (0, json_value.Xy)(loaded);
}
;
function parseCsv(text) {
	const rows = [];
	let row = [];
	const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/y;
	while (cell.lastIndex < text.length) {
		const match = cell.exec(text);
		if (match === null) break;
		const [, quoted, plain = "", end] = match;
		row.push(quoted === undefined ? plain : quoted.replaceAll("\"\"", "\""));
		if (end === ",") {
			if (cell.lastIndex === text.length) row.push("");
			else continue;
		}
		if (row.some((value) => value !== "")) rows.push(row);
		row = [];
	}
	return rows;
}
;
const MOST = 50;
async function casesOf(read) {
	const shared = (0, json_value.Jt)((0, json_value.Jt)(read.value, "defaultTest"), "vars");
	const samples = [];
	for (const { name, vars, pointer } of await testsOf(read)) {
		const both = [...membersOf(shared), ...membersOf(vars)];
		const loaded = [];
		for (const [key, value] of both) loaded.push([key, await loadedValue(read, value, `${pointer}/${key}`)]);
		samples.push(...combined(name, loaded));
		if (samples.length >= MOST) break;
	}
	const shown = samples.slice(0, MOST);
	return casesOfSamples(shown.map(({ values }) => values), (index) => shown[index]?.name ?? String(index));
}
async function testsOf(read) {
	const tests = (0, json_value.Jt)(read.value, "tests");
	const list = typeof tests === "string" ? [tests] : (0, json_value.ld)(tests);
	if (list.length === 0) return [{
		name: "default",
		vars: undefined,
		pointer: "/defaultTest/vars"
	}];
	const found = [];
	for (const [index, test] of list.entries()) {
		const pointer = `/tests/${index}`;
		if (typeof test !== "string") {
			const vars = (0, json_value.Jt)(test, "vars");
			found.push({
				name: `tests[${index}]`,
				vars,
				pointer: `${pointer}/vars`
			});
			continue;
		}
		const rows = await rowsOf(read, test, pointer);
		rows.forEach((vars, row) => found.push({
			name: `${test}[${row}]`,
			vars,
			pointer
		}));
	}
	return found;
}
async function rowsOf(read, to, pointer) {
	const reference = fileReference(read, pointer, to);
	switch (external_node_path_.posix.extname(to).toLowerCase()) {
		case ".csv": {
			const [head = [], ...rows] = parseCsv((await includedText(read.side, reference)).text);
			return rows.map((row) => (0, json_value.Xy)(head.flatMap((name, column) => name.startsWith("__") ? [] : [[name, row[column] ?? ""]])));
		}
		case ".json":
		case ".yml":
		case ".yaml": {
			const { value } = await includedDocument(read.side, reference);
			return (0, json_value.ld)(value).map((test) => (0, json_value.Jt)(test, "vars"));
		}
		default: throw computed(read, pointer, to);
	}
}
async function loadedValue(read, value, pointer) {
	if (typeof value !== "string") return value;
	if (value.startsWith("package:")) throw computed(read, pointer, value);
	if (!value.startsWith("file://")) return value.replace(/\n$/, "");
	const reference = fileReference(read, pointer, value);
	switch (external_node_path_.posix.extname(value).toLowerCase()) {
		case ".yml":
		case ".yaml": return (0, canonical.$)((await includedDocument(read.side, reference)).value, "written");
		case ".txt":
		case ".md":
		case ".json":
		case ".html":
		case ".csv": return (await includedText(read.side, reference)).text.trim();
		default: throw computed(read, pointer, value);
	}
}
function combined(name, values) {
	let rows = [new Map()];
	for (const [key, value] of values) {
		const choices = (0, json_value.cy)(value) && value.every((one) => typeof one === "string") ? value : [value];
		rows = rows.flatMap((row) => choices.map((choice) => new Map([...row, [key, choice]]))).slice(0, MOST);
	}
	return rows.map((row, index) => ({
		name: rows.length === 1 ? name : `${name}.${index}`,
		values: inputs(resolved(row))
	}));
}
function resolved(values) {
	const found = new Map(values);
	for (let round = 0; round < 5; round += 1) {
		let changed = false;
		for (const [key, value] of found) {
			const match = typeof value === "string" ? /\{\{\s*(\w+)\s*\}\}/.exec(value) : null;
			const other = match === null ? undefined : found.get(match[1] ?? "");
			if (typeof value !== "string" || match === null || other === undefined) continue;
			found.set(key, value.replace(match[0], () => printed(other)));
			changed = true;
		}
		if (!changed) break;
	}
	return found;
}
function printed(value) {
	return typeof value === "string" ? value : (0, canonical.$)(value, "written");
}
function membersOf(value) {
	return (0, json_value.Gv)(value) ? (0, json_value.jO)(value) : [];
}
;
const promptfoo = {
	kind: "format",
	name: "promptfoo",
	matches: (path) => /(?:^|\/)promptfooconfig\.(?:ya?ml|json)$/i.test(path),
	async describe(side, file) {
		const read = {
			side,
			file,
			...await (0, documents_document.u)(side, file)
		};
		const prompts = await promptsOf(read);
		const providers = await providersOf(read);
		if (prompts.length === 0) throw (0, errors.tv)(`${file} names no prompts: write texts, or paths of text files, under prompts.`);
		const cases = await casesOf(read);
		return prompts.flatMap((prompt) => providers.map((provider) => {
			const names = [...prompts.length > 1 ? [prompt.label] : [], ...providers.length > 1 ? [provider.id] : []];
			return {
				name: names.length === 0 ? null : names.join(":").slice(0, 120),
				provider: provider.provider,
				model: provider.model,
				own: {},
				samples: {
					vars: cases["default"] ?? {},
					cases
				},
				parts: async (values, bound) => await partsOf(read, prompt, provider, values, bound)
			};
		}));
	}
};
async function partsOf({ side, file, places }, { raw }, { params, pointer, api }, values, bound) {
	const spoken = await promptfoo_spokenBy(side, raw, values, file);
	const names = [["/params", pointer], ["/model", pointer.replace(/\/config$/, "")]];
	return {
		...spokenParts(spoken, file, bound, api),
		tools: null,
		params,
		at: renamedPlaces(file, places, new Map(names))
	};
}
async function promptfoo_spokenBy(side, raw, values, file) {
	const source = raw.spans[0]?.at.file ?? file;
	const chat = jsonChat(raw, source);
	if (chat !== null) return await Promise.all(chat.map(async (message) => ({
		...message,
		text: await rendered(side, message.text, values, source)
	})));
	const text = await rendered(side, raw, values, source);
	const first = text.spans[0]?.at ?? {
		file,
		line: 1
	};
	return jsonChat(text, source) ?? yamlChat(text, source) ?? [{
		role: "user",
		text,
		at: onLine(first.file, first.line)
	}];
}
async function rendered(side, text, values, file) {
	const outside = /\{[{%][^{}]*\benv\s*[.[]/.exec(text.text);
	if (outside !== null) throw (0, errors.tv)(`${file}: the prompt reads the environment (${outside[0].slice(0, 60)}), which is not in the commit: give the value as a variable.`);
	const nunjucks = (0, engines.E)("nunjucks", null, file);
	const once = await renderTraced(side, nunjucks, text, values);
	return /\{[{%#]/.test(once.text) ? await renderTraced(side, nunjucks, once, values) : once;
}
;
const RICH = new Set([
	"thread",
	"image",
	"file",
	"audio"
]);
function isRich(kind) {
	return RICH.has(kind ?? "");
}
function markOf(name) {
	return `__PROMPTY_THREAD_${"0".repeat(16)}_${name}__`;
}
const MARK = /__PROMPTY_THREAD_0{16}_([^\n]{1,200}?)__/g;
function withMarks(values, rich) {
	return new Map([...values, ...Array.from(rich.keys(), (name) => [name, markOf(name)])]);
}
function withRich(spoken, values, rich, file) {
	const found = [];
	for (const message of spoken) {
		const { text: whole } = message.text;
		const marks = [...whole.matchAll(MARK)].filter(([, name = ""]) => rich.has(name));
		if (marks.length === 0) found.push(message);
		let done = 0;
		for (const { 0: mark, 1: name = "", index } of marks) {
			add(found, message, trimmed(message.text, done, index));
			const line = (0, traced_text.mh)(message.text, index)?.line ?? 1;
			put(found, {
				name,
				kind: rich.get(name) ?? "",
				value: values.get(name),
				file,
				line
			});
			done = index + mark.length;
		}
		if (marks.length > 0) add(found, message, trimmed(message.text, done, whole.length));
	}
	return found;
}
function put(found, { name, kind, value, file, line }) {
	const at = onLine(file, line);
	if (kind === "thread") {
		for (const message of (0, json_value.ld)(value)) {
			const builder = new traced_text.OW();
			builder.append((0, json_value.Qq)((0, json_value.Jt)(message, "content")) ?? "", "value", {
				file,
				line
			});
			found.push({
				role: (0, json_value.Qq)((0, json_value.Jt)(message, "role")) ?? "user",
				text: builder.build(),
				at
			});
		}
		return;
	}
	if (kind !== "image") throw (0, errors.tv)(`${file}:${line}: the input '${name.slice(0, 60)}' is a file or audio, which is not supported: render the prompt by a command (render:).`);
	const image = {
		url: (0, json_value.Qq)(value) ?? `{{${name}}}`,
		contentType: null,
		at
	};
	const last = found.at(-1);
	if (last?.role !== "user") {
		found.push({
			role: "user",
			text: {
				text: "",
				spans: []
			},
			content: [image],
			at
		});
		return;
	}
	const before = last.content ?? [{
		text: last.text,
		cacheControl: null,
		at: last.at
	}];
	found[found.length - 1] = {
		...last,
		content: [...before, image]
	};
}
function add(found, message, words) {
	if (words.text !== "") found.push({
		...message,
		text: words
	});
}
function trimmed(whole, start, end) {
	const words = whole.text.slice(start, end);
	const lead = words.length - words.trimStart().length;
	return (0, traced_text.bY)(whole, start + lead, Math.max(start + lead, start + words.trimEnd().length));
}
;
const BOUNDARY = /^#?\s*(system|user|assistant|developer|function|tools|tool)(\[[^\]\n]{0,500}\])?\s*:$/i;
const OWN = "nonce=\"own\"";
function withMarkedBoundaries({ text, at }) {
	const lines = text.split("\n").map((line, index) => {
		const match = BOUNDARY.exec(line.trim());
		if (match === null) return line;
		if (match[2] !== undefined) throw (0, errors.tv)(`${at.file}:${at.line + index}: attributes of a message (${match[2].slice(0, 60)}) are not supported: leave them out, or render the prompt by a command (render:).`);
		return `${(match[1] ?? "").toLowerCase()}[${OWN}]:`;
	});
	return (0, traced_text.Dk)(lines.join("\n"), at);
}
function spokenIn(rendered, file, trim) {
	const spoken = [];
	let role = "system";
	let begun = false;
	let start = 0;
	const flush = (end) => {
		if (end < start) return;
		const bounds = trim ? speakers_trimmed(rendered.text, start, end) : {
			start,
			end
		};
		const text = (0, traced_text.bY)(rendered, bounds.start, bounds.end);
		if (!begun && text.text.trim() === "") return;
		const line = (0, traced_text.mh)(rendered, start)?.line ?? 1;
		spoken.push({
			role,
			text,
			at: onLine(file, line)
		});
	};
	let offset = 0;
	for (const line of rendered.text.split("\n")) {
		const match = BOUNDARY.exec(line.trim());
		const isThread = !trim && line.trim().startsWith("![thread]");
		if (match !== null || isThread) {
			if (match !== null && match[2] !== `[${OWN}]`) throw foreign(rendered, offset, file);
			flush(offset - 1);
			role = match?.[1] ?? "user";
			begun = true;
			start = offset + line.length + 1;
		}
		offset += line.length + 1;
	}
	flush(rendered.text.length - (rendered.text.endsWith("\n") ? 1 : 0));
	return spoken;
}
function speakers_trimmed(text, from, to) {
	let [start, end] = [from, to];
	while (start < end && text[start] === "\n") start += 1;
	while (end > start && text[end - 1] === "\n") end -= 1;
	return {
		start,
		end
	};
}
function foreign(rendered, offset, file) {
	const line = (0, traced_text.mh)(rendered, offset)?.line;
	return (0, errors.tv)(`${file}${line === undefined ? "" : `:${line}`}: a value has a line in it that says who speaks, such as 'user:': Prompty refuses such input, so give another value.`);
}
;
async function spokenByBody({ side, file }, { header, body, bodyLine }, values, rich, rules) {
	const marked = withMarkedBoundaries({
		text: body,
		at: {
			file,
			line: bodyLine
		}
	});
	const kind = templateKind((0, json_value.Jt)(header, "template"));
	const options = kind === "jinja2" ? { keep_trailing_newline: rules.keepsTrailingNewline } : {};
	const engine = body_engineOf(kind, file);
	const rendered = await renderTraced(side, engine, marked, withMarks(values, rich), { options });
	return withRich(spokenIn(rendered, file, rules.trims), values, rich, file);
}
function templateKind(template) {
	const format = (0, json_value.Jt)(template, "format");
	return (0, json_value.Qq)(template) ?? (0, json_value.Qq)(format) ?? (0, json_value.Qq)((0, json_value.Jt)(format, "kind")) ?? (0, json_value.Qq)((0, json_value.Jt)(template, "type")) ?? "jinja2";
}
function body_engineOf(kind, file) {
	if (kind === "jinja2" || kind === "nunjucks") return (0, engines.E)(kind, null, file);
	if (kind === "mustache") return body_MUSTACHE;
	throw (0, errors.tv)(`${file}: the template is of kind ${kind.slice(0, 40)}, and Prompty has jinja2, nunjucks and mustache.`);
}
const body_MUSTACHE = (0, mustache.h)((value) => value.replaceAll("&", "&amp;").replaceAll("\"", "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
;
async function references_resolved(place, value, pointer, depth = 0) {
	if (typeof value === "string") return await resolvedText(place, value, pointer, depth);
	if ((0, json_value.cy)(value)) {
		const list = [];
		for (const [index, item] of value.entries()) list.push(await references_resolved(place, item, `${pointer}/${index}`, depth));
		return list;
	}
	return (0, json_value.Gv)(value) ? await resolvedObject(place, value, pointer, depth) : value;
}
async function resolvedObject(place, value, pointer, depth) {
	const members = [];
	for (const [key, member] of (0, json_value.jO)(value)) members.push([key, await references_resolved(place, member, (0, json_pointer.jf)(pointer, key), depth)]);
	return (0, json_value.Xy)(members);
}
async function resolvedText(place, value, pointer, depth) {
	const match = /^\$\{([A-Za-z]+):([\s\S]*)\}$/.exec(value);
	if (match === null) return value;
	const { side, file, places } = place;
	const [, protocol = "", to = ""] = match;
	const at = `${file}:${places.line(pointer, null) ?? 1}`;
	switch (protocol.toLowerCase()) {
		case "env": {
			const [, fallback] = /^[^:]*:([\s\S]+)$/.exec(to) ?? [];
			if (fallback !== undefined) return fallback;
			throw (0, errors.tv)(`${at}: '${value.slice(0, 80)}' is read from the environment when the program runs, and no prompt is checked with the environment of this machine: write a default (\${env:NAME:default}), or give the value in the config (vars, model).`);
		}
		case "file": {
			const reference = referenceAt(file, places, pointer, to, "folder");
			if (!/\.(?:json|ya?ml)$/i.test(to)) return (await includedText(side, reference)).text;
			if (depth > 0) throw (0, errors.tv)(`${at}: files may not lead to further files: put the values into one.`);
			return (await includedDocument(side, reference)).value;
		}
		default: return value;
	}
}
;
const schema_TYPES = {
	string: "string",
	integer: "integer",
	float: "number",
	number: "number",
	boolean: "boolean",
	array: "array",
	object: "object"
};
function propertiesOf(value) {
	if ((0, json_value.Gv)(value) && (0, json_value.cy)((0, json_value.Jt)(value, "properties"))) return propertiesOf((0, json_value.Jt)(value, "properties"));
	if ((0, json_value.cy)(value)) return value.flatMap((property) => {
		const name = (0, json_value.Qq)((0, json_value.Jt)(property, "name"));
		return name === undefined ? [] : [[name, property]];
	});
	if (!(0, json_value.Gv)(value)) return [];
	return (0, json_value.jO)(value).map(([name, property]) => [name, (0, json_value.Gv)(property) ? property : { default: property }]);
}
function schemaOf(properties, strict) {
	const required = properties.filter(([, one]) => strict || (0, json_value.Jt)(one, "required") === true);
	return (0, json_value.Xy)([
		["type", "object"],
		["properties", schema_membersOf(properties, strict)],
		...required.length > 0 ? [["required", required.map(([name]) => name)]] : []
	]);
}
function schema_membersOf(properties, strict) {
	return (0, json_value.Xy)(properties.map(([name, property]) => {
		const isOptional = strict && (0, json_value.Jt)(property, "required") !== true;
		return [name, schema(property, strict, isOptional)];
	}));
}
function schema(property, strict, isOptional) {
	const kind = (0, json_value.Qq)((0, json_value.Jt)(property, "kind")) ?? (0, json_value.Qq)((0, json_value.Jt)(property, "type")) ?? "";
	const type = Object.hasOwn(schema_TYPES, kind) ? schema_TYPES[kind] : undefined;
	const isNullable = isOptional || (0, json_value.Jt)(property, "nullable") === true;
	const members = [];
	if (type !== undefined) members.push(["type", isNullable ? [type, "null"] : type]);
	const description = (0, json_value.Qq)((0, json_value.Jt)(property, "description")) ?? "";
	if (description !== "") members.push(["description", description]);
	const allowed = (0, json_value.ld)((0, json_value.Jt)(property, "enumValues"));
	if (allowed.length > 0) members.push(["enum", isNullable && !allowed.includes(null) ? [...allowed, null] : allowed]);
	if (kind === "array") {
		const item = (0, json_value.Jt)(property, "items");
		members.push(["items", item === undefined ? { type: "string" } : schema(item, strict, false)]);
	}
	if (kind === "object") {
		const inner = schemaOf(propertiesOf((0, json_value.Jt)(property, "properties")), strict);
		members.push(...(0, json_value.jO)(inner).filter(([name]) => name !== "type"));
		members.push(["additionalProperties", false]);
	}
	if (kind === "union") {
		const name = (0, json_value.cy)((0, json_value.Jt)(property, "oneOf")) ? "oneOf" : "anyOf";
		const branches = (0, json_value.ld)((0, json_value.Jt)(property, name)).map((one) => schema(one, strict, false));
		members.push([name, isNullable ? [...branches, { type: "null" }] : branches]);
	}
	return (0, json_value.Xy)(members);
}
;
async function declaredInputs(place, { header, body }) {
	const value = (0, json_value.Jt)(header, "inputs");
	const declared = new Set(propertiesOf(value).map(([name]) => name));
	const own = namesIn(body).filter((name) => !declared.has(name)).map((name) => [name, placeholder(name, undefined)]);
	const samples = [];
	const rich = new Map();
	const refused = new Map();
	for (const [name, property] of propertiesOf(value)) {
		const kind = (0, json_value.Qq)((0, json_value.Jt)(property, "kind")) ?? (0, json_value.Qq)((0, json_value.Jt)(property, "type"));
		if (isRich(kind)) rich.set(name, kind ?? "");
		const fallback = (0, json_value.Jt)(property, "default");
		const sample = (0, json_value.Jt)(property, "example") ?? (0, json_value.Jt)(property, "sample");
		try {
			const given = fallback ?? sample;
			if (given === undefined) {
				if (!isRich(kind)) own.push([name, placeholder(name, kind)]);
			} else {
				const found = await references_resolved(place, given, pointerOf(place, value, name));
				(fallback === undefined ? samples : own).push([name, found]);
			}
		} catch (error) {
			if (!(error instanceof errors.U$)) throw error;
			refused.set(name, error);
		}
	}
	return {
		own: inputs(own),
		samples: inputs(samples),
		rich,
		check(values) {
			for (const [name, error] of refused) if (!values.has(name)) throw error;
		}
	};
}
function namesIn(body) {
	const tags = body.matchAll(/\{\{-?\s*([A-Za-z_]\w*)\s*-?\}\}/g);
	return [...new Set(Array.from(tags, ([, name = ""]) => name))];
}
function pointerOf({ places }, value, name) {
	if ((0, json_value.Gv)(value)) {
		const own = `/inputs/${name}`;
		return places.line(`${own}/default`, null) === null ? own : `${own}/default`;
	}
	const index = propertiesOf(value).findIndex(([other]) => other === name);
	return `/inputs/${index}/default`;
}
;
function said(value) {
	if (typeof value !== "string" || value === "") return null;
	const match = /^\$\{env:[^:}]*(?::([\s\S]+))?\}$/i.exec(value);
	return match === null ? value : match[1] ?? null;
}
;
async function promptyOne(place, matter) {
	const { header } = matter;
	const { file, places } = place;
	const configuration = (0, json_value.Jt)((0, json_value.Jt)(header, "model"), "configuration");
	const name = said((0, json_value.Jt)(configuration, "model")) ?? said((0, json_value.Jt)(configuration, "azure_deployment")) ?? said((0, json_value.Jt)(configuration, "name"));
	const vendor = said((0, json_value.Jt)(configuration, "type"));
	const declared = await declaredInputs(place, matter);
	return {
		name: null,
		provider: (vendor === null ? null : providerOfVendor(vendor)) ?? namedModel(name).provider,
		model: name,
		own: declared.own,
		samples: {
			vars: {
				...declared.samples,
				...inputsOf(await samplesOf(place, header))
			},
			cases: {}
		},
		async parts(values, provider) {
			declared.check(values);
			const api = (0, json_value.Qq)((0, json_value.Jt)((0, json_value.Jt)(header, "model"), "api")) ?? "chat";
			if (api !== "chat") throw (0, errors.tv)(`${file}: the prompt is for the API '${api.slice(0, 40)}', and only chat has a cached prefix that is checked.`);
			const rules = {
				keepsTrailingNewline: false,
				trims: false
			};
			const spoken = await spokenByBody(place, matter, values, declared.rich, rules);
			const params = await references_resolved(place, (0, json_value.Jt)((0, json_value.Jt)(header, "model"), "parameters") ?? {}, "/model/parameters");
			const names = [["/params", "/model/parameters"], ["/model", "/model/configuration"]];
			return {
				...spokenParts(spoken, file, provider),
				tools: null,
				params: (0, json_value.Gv)(params) ? params : (0, json_value.Xy)([]),
				at: renamedPlaces(file, places, new Map(names))
			};
		}
	};
}
async function samplesOf(place, header) {
	const sample = (0, json_value.Jt)(header, "sample");
	return sample === undefined ? undefined : await references_resolved(place, sample, "/sample");
}
;
async function tools_toolsOf(place, value, provider, api) {
	const read = value === undefined ? [] : await references_resolved(place, value, "/tools");
	return (0, json_value.ld)((0, json_value.cy)(read) ? read : []).map((tool, index) => {
		const line = place.places.line(`/tools/${index}`, null) ?? 1;
		const [name, kind] = [(0, json_value.Qq)((0, json_value.Jt)(tool, "name")) ?? "", (0, json_value.Qq)((0, json_value.Jt)(tool, "kind")) ?? ""];
		if (kind !== "function") throw (0, errors.tv)(`${place.file}:${line}: the tool '${name.slice(0, 60)}' is of kind ${kind.slice(0, 40)}, which is looked up when the program runs: render the prompt by a command (render:), or write its functions here.`);
		const bound = new Set(propertiesOf((0, json_value.Jt)(tool, "bindings")).map(([one]) => one));
		const parameters = propertiesOf((0, json_value.Jt)(tool, "parameters")).filter(([one]) => !bound.has(one));
		const isOpenAi = provider === "openai" || provider === "azure";
		const strict = isOpenAi && (0, json_value.Jt)(tool, "strict") === true;
		const description = (0, json_value.Qq)((0, json_value.Jt)(tool, "description")) ?? "";
		return {
			...formOf({
				name,
				description,
				parameters,
				strict
			}, api),
			origin: (0, origins.bw)(onLine(place.file, line))
		};
	});
}
function formOf({ name, description, parameters, strict }, api) {
	const named = [["name", name], ...description === "" ? [] : [["description", description]]];
	const schema = schemaOf(parameters, strict);
	if (!strict) return {
		value: (0, json_value.Xy)([...named, ["inputSchema", schema]]),
		mcp: true
	};
	const members = [
		...named,
		["parameters", (0, json_value.Xy)([...Object.entries(schema), ["additionalProperties", false]])],
		["strict", true]
	];
	return api === "responses" ? {
		value: (0, json_value.Xy)([["type", "function"], ...members]),
		mcp: false
	} : {
		value: (0, json_value.Xy)([["type", "function"], ["function", (0, json_value.Xy)(members)]]),
		mcp: false
	};
}
;
async function promptyTwo(place, matter) {
	const { header } = matter;
	const { file, places } = place;
	const model = (0, json_value.Jt)(header, "model");
	const id = said(model) ?? said((0, json_value.Jt)(model, "id"));
	const vendor = said((0, json_value.Jt)(model, "provider"));
	const declared = await declaredInputs(place, matter);
	return {
		name: null,
		provider: (vendor === null ? null : providerOfVendor(vendor)) ?? namedModel(id).provider,
		model: id,
		own: declared.own,
		samples: {
			vars: declared.samples,
			cases: {}
		},
		async parts(values, provider) {
			declared.check(values);
			const api = apiOf(model, file);
			const rules = {
				keepsTrailingNewline: true,
				trims: true
			};
			const spoken = await spokenByBody(place, matter, values, declared.rich, rules);
			const given = await references_resolved(place, (0, json_value.Jt)(model, "options") ?? {}, "/model/options") ?? {};
			const options = optionsFor(given, "/model/options", provider, api);
			const names = [
				...options.places,
				["/params", "/model/options/additionalProperties"],
				["/model", typeof model === "string" ? "/model" : "/model/id"]
			];
			const tools = await tools_toolsOf(place, (0, json_value.Jt)(header, "tools"), provider, api);
			return {
				...spokenParts(spoken, file, provider, api),
				tools: tools.length === 0 ? null : tools,
				params: [
					version_2_further(given),
					version_2_outputOf((0, json_value.Jt)(header, "outputs"), provider, api),
					provider === "anthropic" ? { max_tokens: 4096 } : {}
				].reduce(merged, options.params),
				at: renamedPlaces(file, places, new Map(names))
			};
		}
	};
}
function apiOf(model, file) {
	const api = (0, json_value.Qq)((0, json_value.Jt)(model, "apiType")) ?? "chat";
	if (api === "chat" || api === "responses") return api;
	throw (0, errors.tv)(`${file}: the prompt is for the API '${api.slice(0, 40)}', and only chat and responses have a cached prefix that is checked.`);
}
function version_2_further(options) {
	const own = (0, json_value.Jt)(options, "additionalProperties");
	return (0, json_value.Gv)(own) ? own : {};
}
function version_2_outputOf(outputs, provider, api) {
	const properties = propertiesOf(outputs);
	if (properties.length === 0 || (0, json_value.ld)(outputs).length + Number((0, json_value.Gv)(outputs)) === 0) return {};
	const isOpenAi = provider === "openai" || provider === "azure";
	if (!isOpenAi && provider !== "anthropic") return {};
	const schema = merged(schemaOf(properties, isOpenAi), { additionalProperties: false });
	if (provider === "anthropic") {
		return { output_config: { format: {
			type: "json_schema",
			schema
		} } };
	}
	const form = (0, json_value.Xy)([
		["name", "structured_output"],
		["strict", true],
		["schema", schema]
	]);
	return api === "responses" ? { text: { format: merged({ type: "json_schema" }, form) } } : { response_format: {
		type: "json_schema",
		json_schema: form
	} };
}
;
const prompty = {
	kind: "format",
	name: "Prompty",
	matches: (path) => /\.prompty$/i.test(path),
	async describe(side, file) {
		const text = (await (0, render_side.b6)(side, file)).replaceAll(/\r\n?/g, "\n");
		if (text.trim() === "") throw (0, errors.tv)(`${file} is empty: write the prompt into it, or take it out.`);
		const matter = prompty_read(text, file);
		const place = {
			side,
			file,
			places: matter.places
		};
		return [isVersionOne(matter) ? await promptyOne(place, matter) : await promptyTwo(place, matter)];
	}
};
const prompty_HEADER = /^(\s*(?:---|\+\+\+))([\s\S]*?)(?:---|\+\+\+)\s*([\s\S]*)$/;
function prompty_read(text, file) {
	if (!/^\s*(?:---|\+\+\+)/.test(text)) return noFrontMatter(text);
	const match = prompty_HEADER.exec(text);
	if (match === null) throw (0, errors.tv)(`${file}:1: the header has no end: write a line of --- between it and the prompt.`);
	const [, open = "", header = "", body = ""] = match;
	return frontMatter(text, file, {
		start: open.length,
		end: open.length + header.length
	}, {
		start: text.length - body.length,
		end: text.length
	}, "1.1");
}
function isVersionOne({ header }) {
	const model = (0, json_value.Jt)(header, "model");
	return [
		"configuration",
		"api",
		"parameters"
	].some((member) => (0, json_value.Jt)(model, member) !== undefined) || (0, json_value.Jt)(header, "sample") !== undefined;
}
;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/;
const TAG = /<(\/?)([A-Za-z_][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
function elementsOf(text) {
	if (ENTITY.test(text)) return null;
	const root = [];
	const open = [];
	for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", TAG.lastIndex)) {
		TAG.lastIndex = at;
		const match = TAG.exec(text);
		if (match === null) return null;
		const [all, slash, name = "", attributes = "", end] = match;
		const around = open.at(-1)?.children ?? root;
		const after = at + all.length;
		if (slash === "/") {
			const own = open.pop();
			if (own?.name !== name || attributes !== "" || end === "/") return null;
			(open.at(-1)?.children ?? root).push({
				...own,
				innerEnd: at,
				end: after
			});
		} else if (end === "/") {
			const inner = {
				innerStart: after,
				innerEnd: after,
				children: []
			};
			around.push({
				name,
				attributes,
				start: at,
				end: after,
				...inner
			});
		} else open.push({
			name,
			attributes,
			start: at,
			innerStart: after,
			children: []
		});
	}
	return open.length === 0 ? root : null;
}
;
function chatIn(rendered) {
	const whole = stripped(rendered);
	const elements = elementsOf(whole.text);
	if (elements === null) return [{
		role: "user",
		text: unescaped(whole)
	}];
	const messages = [];
	const lead = stripped((0, traced_text.bY)(whole, 0, elements[0]?.start ?? whole.text.length));
	if (lead.text !== "") messages.push({
		role: "system",
		text: twice(lead)
	});
	for (const [index, element] of elements.entries()) {
		const tail = (0, traced_text.bY)(whole, element.end, elements[index + 1]?.start ?? whole.text.length);
		if (element.name === "message" || element.name === "chat_history") {
			const inner = element.name === "message" ? [element] : element.children;
			messages.push(...inner.map((one) => messageOf(whole, one)));
			const words = stripped(tail);
			if (words.text !== "") messages.push({
				role: "user",
				text: twice(words)
			});
			continue;
		}
		const last = messages.pop() ?? {
			role: "user",
			text: (0, traced_text.bY)(whole, 0, 0)
		};
		const raw = unescaped((0, traced_text.bY)(whole, element.start, element.end));
		messages.push({
			...last,
			text: (0, traced_text.qo)([
				last.text,
				raw,
				twice(tail)
			], "")
		});
	}
	const [only, ...more] = messages;
	if (only?.role === "system" && more.length === 0) return [{
		...only,
		role: "user"
	}];
	return messages;
}
function messageOf(whole, element) {
	const role = /\brole\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(element.attributes);
	const { children, innerStart, innerEnd } = element;
	const first = twice((0, traced_text.bY)(whole, innerStart, children[0]?.start ?? innerEnd));
	const rest = children.map((child, index) => child.name === "text" ? twice((0, traced_text.bY)(whole, child.innerStart, child.children[0]?.start ?? child.innerEnd)) : unescaped((0, traced_text.bY)(whole, child.start, children[index + 1]?.start ?? innerEnd)));
	const text = (0, traced_text.qo)([first, ...rest], "");
	return {
		role: (role?.[1] ?? role?.[2] ?? "user").toLowerCase(),
		text
	};
}
function twice(text) {
	return unescaped(unescaped(text));
}
function unescaped(text) {
	if (!text.text.includes("&")) return text;
	const pieces = [];
	let done = 0;
	for (const { 0: entity, 1: name = "", index } of text.text.matchAll(/&(amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/gi)) {
		const one = new traced_text.OW();
		const at = (0, traced_text.mh)(text, index);
		if (at !== null) one.append(character(name), "value", at);
		pieces.push((0, traced_text.bY)(text, done, index), one.build());
		done = index + entity.length;
	}
	return (0, traced_text.qo)([...pieces, (0, traced_text.bY)(text, done, text.text.length)], "");
}
const NAMED = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'"
};
function character(name) {
	if (!name.startsWith("#")) return NAMED[name.toLowerCase()] ?? `&${name};`;
	const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
	return code <= 1114111 ? String.fromCodePoint(code) : `&${name};`;
}
function stripped(whole) {
	const { text } = whole;
	const start = text.length - text.trimStart().length;
	return (0, traced_text.bY)(whole, start, Math.max(start, text.trimEnd().length));
}
;
const BLOCK = /\{\{((?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|(?!\}\}|\{\{)[^'"])*)\}\}/g;
const kernelLanguage = {
	name: "semantic-kernel",
	render({ template, values }) {
		const { text, at } = template;
		const out = new traced_text.OW();
		const lineOf = (0, traced_text.LX)(text);
		const place = (offset) => ({
			file: at.file,
			line: at.line - 1 + lineOf(offset)
		});
		let done = 0;
		for (const { 0: block, 1: inner = "", index } of text.matchAll(BLOCK)) {
			const code = inner.trim();
			if (code === "") continue;
			out.append(text.slice(done, index), "literal", place(done));
			done = index + block.length;
			const quoted = /^(['"])([\s\S]*)\1$/.exec(code);
			const name = /^\$([0-9A-Za-z_]+)$/.exec(code)?.[1];
			if (quoted !== null) out.append(unquoted(quoted[2] ?? ""), "value", place(index));
			else if (name !== undefined) out.append(language_printed(values.get(name)), "value", place(index));
			else {
				const { file, line } = place(index);
				throw (0, errors.tv)(`${file}:${line}: {{${code.slice(0, 60)}}} calls a function of the program, whose result is not in the commit: render the prompt by a command (render:).`);
			}
		}
		out.append(text.slice(done), "literal", place(done));
		return Promise.resolve(out.build());
	}
};
function unquoted(text) {
	return text.replaceAll(/\\(['"\\])/g, "$1");
}
function language_printed(value) {
	if (value === undefined || value === null) return "";
	if (value instanceof json_value.Po) return value.source;
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}
;
const semanticKernel = {
	kind: "format",
	name: "Semantic Kernel",
	matches: () => false,
	recognises: (value) => typeof (0, json_value.Jt)(value, "template") === "string" && (0, json_value.Jt)(value, "_type") === undefined && (0, json_value.ld)((0, json_value.Jt)(value, "input_variables")).every(json_value.Gv) && ["template_format", "execution_settings"].some((member) => (0, json_value.Jt)(value, member) !== undefined),
	sign: /^["'\s]*(?:template_format|execution_settings)["']?\s*:/m,
	async describe(side, file) {
		const { value, places } = await (0, documents_document.u)(side, file, "1.1");
		const template = (0, json_value.Qq)((0, json_value.Jt)(value, "template")) ?? "";
		const [settings, pointer] = settingsOf(value);
		const model = (0, json_value.Qq)((0, json_value.Jt)(settings, "model_id")) ?? (0, json_value.Qq)((0, json_value.Jt)(settings, "ai_model_id"));
		const trusted = new Set(variablesOf(value).flatMap(({ name, trusted }) => trusted ? [name] : []));
		return [{
			name: null,
			...namedModel(model),
			own: inputs(variablesOf(value).map(({ name, value }) => [name, value])),
			samples: {
				vars: {},
				cases: {}
			},
			async parts(values, provider) {
				const string = {
					file,
					places,
					pointer: "/template",
					text: template
				};
				const [engine, own] = semantic_kernel_engineOf(value, file);
				const given = escaped(values, trusted);
				const rendered = await renderTraced(side, engine, tracedString(string), given, own);
				const spoken = chatIn(rendered).map(({ role, text }) => {
					const line = (0, traced_text.mh)(text, 0)?.line ?? 1;
					if (!semantic_kernel_ROLES.has(role)) throw (0, errors.tv)(`${file}:${line}: there is no role '${role.slice(0, 40)}': a message is of system, developer, user or assistant.`);
					return {
						role,
						text,
						at: onLine(file, line)
					};
				});
				const names = [["/params", pointer], ["/model", `${pointer}/model_id`]];
				return {
					...spokenParts(spoken, file, provider),
					tools: null,
					params: (0, json_value.Gv)(settings) ? (0, json_value.cJ)(settings, ...semantic_kernel_NOT_SENT) : {},
					at: renamedPlaces(file, places, new Map(names))
				};
			}
		}];
	}
};
const semantic_kernel_ROLES = new Set([
	"system",
	"developer",
	"user",
	"assistant"
]);
const semantic_kernel_NOT_SENT = [
	"model_id",
	"ai_model_id",
	"service_id",
	"function_choice_behavior",
	"extension_data"
];
function settingsOf(value) {
	const all = (0, json_value.Jt)(value, "execution_settings");
	const listed = (0, json_value.cy)(all) ? all.map((one, at) => [String(at), one]) : [];
	const named = (0, json_value.Gv)(all) ? (0, json_value.jO)(all) : listed;
	const [name, settings] = named.find(([key]) => key === "default") ?? named[0] ?? ["", {}];
	return [(0, json_value.Gv)(settings) ? settings : {}, `/execution_settings/${name}`];
}
function variablesOf(value) {
	return (0, json_value.ld)((0, json_value.Jt)(value, "input_variables")).flatMap((variable) => {
		const name = (0, json_value.Qq)((0, json_value.Jt)(variable, "name"));
		if (name === undefined) return [];
		const fallback = (0, json_value.Jt)(variable, "default") ?? (0, json_value.Jt)(variable, "sample");
		const trusted = (0, json_value.Jt)(variable, "allow_dangerously_set_content") === true;
		return [{
			name,
			value: fallback ?? placeholder(name, undefined),
			trusted
		}];
	});
}
function semantic_kernel_engineOf(value, file) {
	const format = (0, json_value.Qq)((0, json_value.Jt)(value, "template_format")) ?? "semantic-kernel";
	switch (format) {
		case "semantic-kernel": return [kernelLanguage, {}];
		case "handlebars": return [(0, engines.E)("handlebars", null, file), { helpers: "semantic-kernel" }];
		case "liquid":
		case "jinja2": return [(0, engines.E)(format, null, file), {}];
		default: throw (0, errors.tv)(`${file}: template_format ${format.slice(0, 40)} is none of Semantic Kernel's: it has semantic-kernel, handlebars, liquid and jinja2.`);
	}
}
function escaped(values, trusted) {
	return new Map(Array.from(values, ([name, value]) => [name, trusted.has(name) ? value : safe(value)]));
}
function safe(value) {
	if (typeof value === "string") return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#x27;");
	if ((0, json_value.cy)(value)) return value.map(safe);
	if ((0, json_value.Gv)(value)) return (0, json_value.Xy)((0, json_value.jO)(value).map(([key, one]) => [key, safe(one)]));
	return value;
}
var recording_file = __webpack_require__(81188);
var har = __webpack_require__(24811);
var vcr = __webpack_require__(58295);
var envelope = __webpack_require__(62332);
var time = __webpack_require__(56781);
;
const requestFile = {
	kind: "request",
	fidelity: "exact",
	matches: (path) => /\.(?:json|ya?ml)$/i.test(path),
	async read(side, file) {
		const document = await (0, documents_document.u)(side, file);
		const { value, places } = document;
		if ((0, vcr.p)(value) || (0, har.C)(value)) return (0, recording_file.uD)(document, file);
		const locateAt = (prefix) => (pointer, offset) => {
			const line = places.line(prefix + pointer, offset) ?? places.line(prefix, null);
			return line === null ? null : {
				file,
				line
			};
		};
		if (!(0, json_value.cy)(value)) return (0, time.yB)([(0, envelope.h)(value, file, locateAt(""))]);
		if (value.length === 0) throw (0, errors.tv)(`${file} is an empty list: write request bodies into it.`);
		return (0, time.yB)(value.map((entry, index) => (0, envelope.h)(entry, `${file}: entry ${index}`, locateAt(`/${index}`))));
	}
};
var json_lines = __webpack_require__(16782);
;
const traceFile = {
	kind: "trace",
	fidelity: "recorded",
	matches: (path) => /\.(?:jsonl|ndjson)$/i.test(path),
	read: (side, file) => (0, render_side.pA)(side, file, (cache) => cache.traces, (text) => readTrace(text, file))
};
function readTrace(text, file) {
	const lines = (0, json_lines.L)(text, file);
	if (lines.length === 0) throw (0, documents_document.s)(file);
	return (0, time.yB)(lines.map(({ value, line }) => (0, envelope.h)(value, `${file}:${line}: the line`, () => ({
		file,
		line
	}))));
}
;
const FORMATS = [
	dotprompt,
	githubModels,
	langChain,
	promptfoo,
	prompty,
	semanticKernel,
	recording_file.m7,
	requestFile,
	traceFile
];
function formatOf(path) {
	return FORMATS.find((format) => format.matches(path));
}
function isFormatText(path, text) {
	const format = formatOf(path);
	return format?.kind === "format" && format.holds?.(text) !== false;
}
function mayBeFormat(text) {
	return FORMATS.some((format) => format.kind === "format" && format.sign?.test(text) === true);
}
async function formatOfFile(side, path) {
	const told = requestFile.matches(path) ? await byContents(side, path) : undefined;
	const format = told ?? formatOf(path);
	if (format !== undefined) return format;
	const described = FORMATS.flatMap((one) => one.kind === "format" ? [one.name] : []);
	throw (0, errors.tv)(/\.(?:md|markdown|txt)$/i.test(path) ? `${path} is a text and no request: name it under system, so that it is bound to a model.` : `${path} is of a form that is not supported yet; supported are request bodies (.json, .yaml), traces (.jsonl), recordings (.har, cassettes), and ${described.join(", ")}.`);
}
async function byContents(side, path) {
	try {
		const { value } = await (0, documents_document.u)(side, path);
		return FORMATS.find((format) => format.kind === "format" && format.recognises?.(value) === true);
	} catch (error) {
		if (error instanceof errors.U$) return undefined;
		throw error;
	}
}
}),
14186: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Dk: () => literally,
	Dx: () => linesOf,
	LX: () => lineCounter,
	OW: () => TracedTextBuilder,
	X8: () => remapped,
	bY: () => sliced,
	mh: () => lineAt,
	qo: () => joinedTexts
});
function literally(text, at) {
	return {
		text,
		spans: [{
			start: 0,
			at,
			kind: "literal"
		}]
	};
}
function lineAt({ text, spans }, offset) {
	const place = Math.max(0, Math.min(offset ?? 0, text.length - 1));
	const span = spans[spanAt(spans, place)];
	if (span === undefined || span.kind === "value") return span?.at ?? null;
	return {
		file: span.at.file,
		line: span.at.line + newlines(text, span.start, place)
	};
}
function sliced(whole, start, end) {
	const text = whole.text.slice(start, end);
	const first = whole.spans[spanAt(whole.spans, start)];
	if (text === "" || first === undefined) return {
		text,
		spans: []
	};
	const spans = [{
		...first,
		start: 0,
		at: lineAt(whole, start) ?? first.at
	}];
	for (let index = spanAt(whole.spans, start) + 1; index < whole.spans.length; index += 1) {
		const span = whole.spans[index];
		if (span === undefined || span.start >= end) break;
		spans.push({
			...span,
			start: span.start - start
		});
	}
	return {
		text,
		spans
	};
}
function linesOf({ text, spans }) {
	const lines = [];
	spans.forEach(({ start, kind, at }, index) => {
		const last = (spans[index + 1]?.start ?? text.length) - 1;
		if (start === 0 || text[start - 1] === "\n") lines.push(at);
		let { line } = at;
		for (let end = text.indexOf("\n", start); end !== -1; end = text.indexOf("\n", end + 1)) {
			if (end >= last) break;
			line += kind === "literal" ? 1 : 0;
			lines.push({
				file: at.file,
				line
			});
		}
	});
	return lines;
}
function joinedTexts(texts, separator) {
	const builder = new TracedTextBuilder();
	texts.forEach((text, index) => {
		const first = lineAt(text, 0);
		if (index > 0 && first !== null) builder.append(separator, "value", first);
		text.spans.forEach(({ start, kind, at }, span) => {
			const end = text.spans[span + 1]?.start ?? text.text.length;
			builder.append(text.text.slice(start, end), kind, at);
		});
	});
	return builder.build();
}
function remapped({ text, spans }, map) {
	const builder = new TracedTextBuilder();
	spans.forEach(({ start, at, kind }, index) => {
		const stretch = text.slice(start, spans[index + 1]?.start ?? text.length);
		const lines = kind === "value" ? [stretch] : stretch.split(/(?<=\n)/);
		lines.forEach((line, below) => {
			const past = kind === "value" ? 0 : below;
			builder.append(line, "value", map({
				file: at.file,
				line: at.line + past
			}));
		});
	});
	return builder.build();
}
class TracedTextBuilder {
	#parts = [];
	#spans = [];
	#length = 0;
	get length() {
		return this.#length;
	}
	append(text, kind, at) {
		if (text === "") return;
		this.#spans.push({
			start: this.#length,
			at,
			kind
		});
		this.#parts.push(text);
		this.#length += text.length;
	}
	build() {
		return {
			text: this.#parts.join(""),
			spans: this.#spans
		};
	}
}
function lineCounter(text) {
	const ends = [];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) ends.push(at);
	return (offset) => countBelow(ends, offset) + 1;
}
function newlines(text, start, end) {
	let count = 0;
	for (let at = text.indexOf("\n", start); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) count++;
	return count;
}
function spanAt(spans, place) {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((spans[middle]?.start ?? 0) <= place) low = middle + 1;
		else high = middle;
	}
	return Math.max(0, low - 1);
}
function countBelow(numbers, limit) {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((numbers[middle] ?? 0) < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}
}),
10976: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	I: () => kindOf,
	fY: () => missingFrom,
	fy: () => wantedBy
});
var _sources_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65448);
function wantedBy(origin) {
	if (origin.kind === "file") return origin.paths;
	if (origin.kind !== "composed") return [];
	const tools = origin.tools?.kind === "file" ? [origin.tools.path] : [];
	const texts = [...origin.system, ...origin.messages].flatMap(({ content }) => content.kind === "file" ? [content.path] : []);
	return [...new Set([...tools, ...texts])];
}
function missingFrom(tree, wanted) {
	return wanted.filter((path) => !tree.entries.has(path));
}
function kindOf(origin) {
	switch (origin.kind) {
		case "composed": return "composed";
		case "render": return "command";
		case "capture": return "capture";
		case "file": return (0, _sources_formats_js__WEBPACK_IMPORTED_MODULE_0__.be)(origin.paths[0] ?? "")?.kind ?? "request";
	}
}
}),
86632: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	MZ: () => codeCell,
	OF: () => fenced,
	SS: () => codeSpan,
	St: () => suggestionBlock,
	nv: () => markdownSentence,
	qy: () => html,
	wD: () => markdown
});
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72987);
const BREAK = "​";
function markdown(text) {
	const shown = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text.trim());
	return inert(shown).replaceAll(/[\\`*[\]<>~|$]/g, "\\$&").replaceAll("&", "&amp;").replaceAll("\\<", "&lt;").replaceAll("\\>", "&gt;").replaceAll(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_").replace(/^[#=:+-]|(?<=^\d{1,9})[.)]/, "\\$&");
}
function markdownSentence(text) {
	return markdown(text.replaceAll(/[ \t]*[\r\n]+[ \t]*/g, " "));
}
function codeSpan(text) {
	const shown = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text) || "(empty)";
	const fence = "`".repeat(longestRun(shown) + 1);
	const padded = /^[` ]|[` ]$/.test(shown) ? ` ${shown} ` : shown;
	return `${fence}${padded}${fence}`;
}
function codeCell(text) {
	return text.includes("|") ? markdown(text) : codeSpan(text);
}
function fenced(lines, language) {
	const body = lines.map(_visible_js__WEBPACK_IMPORTED_MODULE_0__.RK).join("\n");
	const fence = "`".repeat(Math.max(3, longestRun(body) + 1));
	return `${fence}${language}\n${body}\n${fence}`;
}
function suggestionBlock(lines) {
	const body = lines.map((line) => `${line}\n`).join("");
	const fence = "`".repeat(Math.max(3, longestRun(body) + 1));
	return `${fence}suggestion\n${body}${fence}`;
}
function html(text) {
	const shown = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text.trim()).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
	return inert(shown).replaceAll("'", "&#39;");
}
function inert(text) {
	return text.replaceAll(/[@#]/g, `$&${BREAK}`).replaceAll(/(GH)-(?=\d)/gi, `$1${BREAK}-`).replaceAll("://", `:${BREAK}//`).replaceAll(/www\./gi, (www) => `${www.slice(0, 3)}${BREAK}.`);
}
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
}),
23230: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { U: () => pairPrompts });
var _json_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52535);
var _json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49884);
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55816);
var _request_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8700);
var _request_similarity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68745);
const RENAMED = .5;
function pairPrompts(base, head) {
	const earlier = new Map(base.map((prompt) => [prompt.id, prompt]));
	const later = new Set(head.map(({ id }) => id));
	const gone = base.filter(({ id }) => !later.has(id));
	const added = head.filter(({ id }) => !earlier.has(id)).length;
	const removed = new Leftovers(gone, gone.length * added <= _limits_js__WEBPACK_IMPORTED_MODULE_0__.b.renamePairs);
	const pairs = head.map((prompt) => {
		const own = earlier.get(prompt.id);
		const isNew = own === undefined || own.outcome === "analysed" && own.borrowed;
		return {
			base: (isNew ? removed.take(prompt) : null) ?? own ?? null,
			head: prompt
		};
	});
	return [...pairs, ...removed.rest().map((prompt) => ({
		base: prompt,
		head: null
	}))];
}
class Leftovers {
	#bags = new Map();
	#byText = new Map();
	#byLikeness;
	constructor(prompts, byLikeness) {
		this.#byLikeness = byLikeness;
		for (const prompt of prompts) {
			const words = prefixText(prompt);
			this.#bags.set(prompt, (0, _request_similarity_js__WEBPACK_IMPORTED_MODULE_1__.H$)(byLikeness ? words : ""));
			const equal = this.#byText.get(words);
			if (equal === undefined) this.#byText.set(words, [prompt]);
			else equal.push(prompt);
		}
	}
	take(prompt) {
		if (prompt.outcome === "failed" || this.#bags.size === 0) return null;
		const words = prefixText(prompt);
		if (words === "") return null;
		const equal = this.#byText.get(words)?.find((candidate) => this.#bags.has(candidate));
		const found = equal ?? (this.#byLikeness ? this.#mostAlike((0, _request_similarity_js__WEBPACK_IMPORTED_MODULE_1__.H$)(words)) : null);
		if (found !== null) this.#bags.delete(found);
		return found;
	}
	rest() {
		return [...this.#bags.keys()];
	}
	#mostAlike(bag) {
		let [best, score] = [null, RENAMED];
		for (const [candidate, other] of this.#bags) {
			const alike = (0, _request_similarity_js__WEBPACK_IMPORTED_MODULE_1__.$R)(other, bag);
			if (alike >= score) [best, score] = [candidate, alike];
		}
		return best;
	}
}
function prefixText(prompt) {
	const first = prompt.outcome === "failed" ? undefined : prompt.conversations[0]?.turns[0];
	if (first === undefined) return "";
	return first.segmented.units.slice(0, (0, _request_layout_js__WEBPACK_IMPORTED_MODULE_2__.jQ)(first.segmented)).filter((unit) => unit.section !== "params").map((unit) => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_3__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(unit.value, "text")) ?? (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_4__.$)(unit.value, "sorted")).join("\n");
}
}),
74947: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { E: () => reportOf });
var secrets = __webpack_require__(39140);
;
function acceptNotes(entries, targets, today) {
	return entries.flatMap((entry, index) => {
		const problem = problemOf(entry, targets, today);
		if (problem === null) return [];
		const name = `\`policy.accept\` entry ${index + 1} (\`${entry.prompt}\`, \`${entry.code}\`)`;
		return [`${name} accepts nothing: ${problem}`];
	});
}
function problemOf({ prompt, code, wireId, until }, targets, today) {
	if (CODES_OF_THE_RUN.has(code)) return null;
	const own = targets.filter((target) => target.prompt === prompt);
	if (own.length === 0) return "there is no such prompt; check the id, or take the entry out.";
	const same = own.filter((target) => target.wireId === wireId);
	if (same.length === 0) {
		if (own.some((target) => target.wireId === null)) return null;
		return `it was written for other bytes of the prompt (wire id ${wireId}); take it out, or write it anew with \`check --accept\`.`;
	}
	const isThere = same.some(({ codes }) => codes.includes(code));
	if (until !== undefined && today > until) return isThere ? `it expired on ${until}; give it a later day if the finding is still meant.` : `it expired on ${until}; take it out.`;
	return isThere ? null : "the prompt has no such finding any more; take it out.";
}
const CODES_OF_THE_RUN = new Set([
	"config-changed",
	"guard-removed",
	"unguarded"
]);
var version = __webpack_require__(24306);
var findings_draft = __webpack_require__(38262);
var finalise = __webpack_require__(65783);
var numbers = __webpack_require__(99155);
;
function promptCosts(prompts, forecast) {
	if (forecast === null) return [];
	const byId = new Map();
	for (const prompt of prompts) byId.set(prompt.id, [...byId.get(prompt.id) ?? [], prompt]);
	return [...byId].flatMap(([id, entries]) => {
		const base = mean(entries, "base");
		const head = mean(entries, "head");
		if (base === "unknown" || head === "unknown" || (base ?? head) === null) return [];
		return [{
			id,
			base,
			head,
			requestsPerDay: forecast.trafficOf(id).requestsPerDay
		}];
	});
}
function mean(entries, side) {
	const present = entries.filter((entry) => entry[side] !== null);
	if (present.length === 0) return null;
	let sum = 0;
	for (const { cost } of present) {
		const value = cost?.per1000Requests[side] ?? null;
		if (value === null) return "unknown";
		sum += value;
	}
	return sum / present.length;
}
function moneyOf(prompts, forecast) {
	const all = promptCosts(prompts, forecast);
	const both = all.filter(({ base, head }) => base !== null && head !== null);
	const costs = both.length > 0 ? both : all;
	const traffics = costs.map(({ id }) => forecast?.trafficOf(id));
	const isAssumed = traffics.some((traffic) => traffic?.isDefault === true);
	const isMeasured = traffics.every((traffic) => traffic?.isMeasured === true);
	return {
		currency: "USD",
		per1000Requests: {
			base: sum(costs, ({ base }) => base),
			head: sum(costs, ({ head }) => head)
		},
		perDay: {
			base: sum(costs, ({ base, requestsPerDay }) => perDay(base, requestsPerDay)),
			head: sum(costs, ({ head, requestsPerDay }) => perDay(head, requestsPerDay))
		},
		traffic: costs.length === 0 ? null : isAssumed ? "assumed" : isMeasured ? "production" : "config"
	};
}
function perDay(per1000Requests, requestsPerDay) {
	return per1000Requests === null ? null : per1000Requests * requestsPerDay / 1e3;
}
function sum(costs, of) {
	const known = costs.flatMap((cost) => of(cost) ?? []);
	return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}
;
function withCostIncrease(prompts, forecast) {
	const limit = forecast?.maxCostIncrease;
	if (limit === undefined) return {
		prompts,
		note: null
	};
	const both = promptCosts(prompts, forecast).filter(isOnBothSides);
	const note = unknownNote(prompts, both);
	const problem = cost_increase_problemOf(both, limit);
	const [dearest] = both.toSorted((a, b) => riseOf(b, limit) - riseOf(a, limit));
	if (problem === null || dearest === undefined) return {
		prompts,
		note
	};
	const at = prompts.findIndex(({ id, head }) => id === dearest.id && head !== null);
	const entries = prompts.map((prompt, index) => index === at ? withFinding(prompt, sentence(problem, dearest, both.length)) : prompt);
	return {
		prompts: entries,
		note
	};
}
function isOnBothSides(cost) {
	return cost.base !== null && cost.head !== null;
}
function cost_increase_problemOf(costs, limit) {
	if (limit.kind === "per-day") {
		const rise = costs.reduce((total, cost) => total + riseOf(cost, limit), 0);
		if (!(rise > limit.usd)) return null;
		return `The predicted cost of input rises by ${(0, numbers.E)(rise)} a day, more than the ${(0, numbers.E)(limit.usd)} of max_cost_increase`;
	}
	const [before, after] = [total(costs, "base"), total(costs, "head")];
	if (!(after > before * (1 + limit.share) + 1e-9)) return null;
	const percent = `${Number((limit.share * 100).toFixed(6))} %`;
	const rise = before === 0 ? "" : `by ${share(after / before - 1)} `;
	return `The predicted cost of input rises ${rise}from ${(0, numbers.E)(before)} to ${(0, numbers.E)(after)} per 1,000 requests, more than the ${percent} of max_cost_increase`;
}
function sentence(problem, dearest, count) {
	if (count === 1) return `${problem}.`;
	return `${problem}; most of it is this prompt's, from ${(0, numbers.E)(dearest.base)} to ${(0, numbers.E)(dearest.head)} per 1,000 requests.`;
}
function riseOf({ base, head, requestsPerDay }, { kind }) {
	return kind === "share" ? head - base : perDay(head - base, requestsPerDay) ?? 0;
}
function total(costs, side) {
	return costs.reduce((sum, cost) => sum + cost[side], 0);
}
function share(value) {
	const percent = value * 100;
	return `${percent < 10 ? percent.toFixed(1) : Math.round(percent)} %`;
}
function withFinding(prompt, problem) {
	const draft = {
		...findings_draft.Z,
		code: "cost-increased",
		severity: "error",
		subject: "the prompt",
		facts: { problem }
	};
	const owner = {
		prompt: prompt.id,
		case: prompt.case,
		conversation: prompt.conversation
	};
	const added = (0, finalise.w)([{
		draft,
		status: "introduced",
		related: []
	}], owner);
	return {
		...prompt,
		findings: [...prompt.findings, ...added]
	};
}
function unknownNote(prompts, known) {
	const ids = new Set(known.map(({ id }) => id));
	const missing = prompts.filter(({ id, base, head, status }) => base !== null && head !== null && status !== "unchanged" && !ids.has(id));
	const names = [...new Set(missing.map(({ id }) => `\`${id}\``))];
	if (names.length === 0) return null;
	const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
	return `The cost of ${names.slice(0, 5).join(", ")}${more} is not known on both sides, so max_cost_increase was compared without.`;
}
var rendering = __webpack_require__(53699);
;
function forecastNotes(prompts, forecast) {
	if (forecast === null) return [];
	const predicted = prompts.filter(({ hitRatio }) => hitRatio.predicted !== null);
	const notes = [...productionNotes(predicted, forecast)];
	if (predicted.some(({ id }) => forecast.trafficOf(id).isDefault)) {
		notes.push("Hit ratios and the cost of input are predicted for 2,880 requests a day, 30 seconds from turn to turn: set traffic in the configuration to what you have.");
	}
	if (forecast.minHitRatio === null) return notes;
	const cold = predicted.filter(({ head, hitRatio }) => head !== null && (hitRatio.predicted?.head?.prefixHitRatio ?? null) === null);
	if (cold.length > 0) {
		notes.push(`No prefix hit ratio is measured for ${named(cold)}: none of their requests could read anything, so \`min_hit_ratio\` was not compared.`);
	}
	const unseen = prompts.filter(({ head, hitRatio, source }) => head !== null && hitRatio.predicted === null && hitRatio.measured === null && (0, rendering.k)(source.kind));
	if (unseen.length > 0) {
		notes.push(`No hit ratio is predicted for ${named(unseen)}: the provider keeps a part of their prompts, so \`min_hit_ratio\` was not compared.`);
	}
	return notes;
}
function productionNotes(predicted, { measuredOf }) {
	const ids = new Set(predicted.flatMap(({ id, status, head }) => status === "unchanged" || head === null ? [] : id));
	return [...ids].flatMap((id) => {
		const measured = measuredOf?.(id) ?? null;
		if (measured === null || measured.prefixHitRatio === null) return [];
		const after = afterwards(predicted.filter((each) => each.id === id));
		return [`\`${id}\`: production measured a prefix hit ratio of ${measured.prefixHitRatio.toFixed(2)} until ${measured.until}; after this change ${after}.`];
	});
}
function afterwards(entries) {
	const isOpen = entries.some(({ findings }) => findings.some(({ code, status }) => code === "suspect-value" && status === "introduced"));
	if (isOpen) return "it depends on whether what looks volatile does vary";
	const heads = entries.flatMap(({ hitRatio }) => hitRatio.predicted?.head ?? []);
	const ratios = heads.flatMap(({ prefixHitRatio }) => prefixHitRatio ?? []);
	if (ratios.length > 0) return `${Math.min(...ratios).toFixed(2)} is predicted`;
	return heads.every(({ tokenHitRatio }) => tokenHitRatio === 0) ? "it is predicted that nothing is read" : "none is predicted";
}
function named(prompts) {
	const names = [...new Set(prompts.map(({ id }) => `\`${id}\``))];
	const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
	return `${names.slice(0, 5).join(", ")}${more}`;
}
;
function turnNotes(prompts) {
	return prompts.flatMap(({ id, case: name, conversation, status, base, head, findings }) => {
		if (status !== "changed" || base === null || head === null || base.turns === head.turns) return [];
		if (findings.some(({ axis, status: since }) => axis === "commit" && since !== "fixed")) return [];
		const [more, verb] = head.turns > base.turns ? ["more", "goes on"] : ["fewer", "ends earlier"];
		const count = Math.abs(head.turns - base.turns);
		return [`${id}: conversation ${conversation} of the case '${name}' ${verb}, with ${count} ${more} ${count === 1 ? "turn" : "turns"} than at base. The turns that both have are equal.`];
	});
}
var pairs = __webpack_require__(23230);
var accept = __webpack_require__(98034);
var policy_policy = __webpack_require__(8540);
;
function verdictOf(findings) {
	const failing = findings.filter((finding) => finding.fails);
	if (failing.some((finding) => finding.code !== "not-analysed")) return "fail";
	return failing.length > 0 ? "error" : "pass";
}
;
function runWithPolicy(findings, policy) {
	return findings.map((finding) => ({
		...finding,
		fails: (0, policy_policy.DI)(finding, policy.failOn)
	}));
}
function standing({ findings, prompts, cut }, policy, isNoneAnalysed) {
	const all = [
		...findings,
		...prompts.flatMap((prompt) => prompt.findings),
		...cut
	];
	const found = verdictOf(all);
	const verdict = found === "pass" && isNoneAnalysed ? "error" : found;
	if (policy.reportOnly !== true) return {
		verdict,
		findings,
		prompts,
		reportOnly: null
	};
	const quiet = (finding) => ({
		...finding,
		fails: false
	});
	return {
		verdict: "pass",
		findings: findings.map(quiet),
		prompts: prompts.map((prompt) => ({
			...prompt,
			findings: prompt.findings.map(quiet)
		})),
		reportOnly: { wouldFail: all.filter(({ fails }) => fails).length }
	};
}
function withPolicy(prompt, policy) {
	const wireId = prompt.head?.wireId ?? null;
	const findings = prompt.findings.map((finding) => {
		const accepted = (0, accept.l)(policy.accept, finding, prompt.id, wireId, policy.today) ?? acceptedNow(finding, policy);
		const judged = {
			...finding,
			accepted
		};
		const adopted = prompt.status === "added" && policy.adoptionFails !== true;
		return {
			...judged,
			fails: !adopted && (0, policy_policy.DI)(judged, policy.failOn)
		};
	});
	return {
		...prompt,
		findings
	};
}
function acceptedNow({ id }, { acceptNow }) {
	if (acceptNow?.ids.has(id) !== true) return null;
	return {
		reason: acceptNow.reason,
		until: acceptNow.until
	};
}
;
const SEVERITY = {
	error: 2,
	warning: 1,
	note: 0
};
class Listing {
	#caps;
	#cut = [];
	#listed = 0;
	constructor(caps = {
		findingsPerPrompt: Infinity,
		findings: Infinity
	}) {
		this.#caps = caps;
	}
	get cut() {
		return this.#cut;
	}
	listed(prompt, policy) {
		const most = Math.min(this.#caps.findingsPerPrompt, this.#caps.findings - this.#listed);
		if (prompt.findings.length <= most) {
			this.#listed += prompt.findings.length;
			return prompt;
		}
		const ordered = prompt.findings.toSorted((a, b) => weight(b) - weight(a));
		const kept = new Set(ordered.slice(0, most));
		const rest = ordered.slice(most);
		this.#listed += kept.size;
		this.#cut.push(...rest.slice(0, 1));
		const unlisted = withPolicy({
			...prompt,
			findings: unlistedOf(prompt, rest)
		}, policy);
		const listed = prompt.findings.filter((finding) => kept.has(finding));
		return {
			...prompt,
			findings: [...listed, ...unlisted.findings]
		};
	}
}
function weight({ fails, status, severity }) {
	return Number(fails) * 8 + Number(status === "introduced") * 4 + SEVERITY[severity];
}
function unlistedOf({ id, case: name, conversation, source, findings }, rest) {
	const isNew = rest.some(({ status }) => status === "introduced");
	const grave = rest.toSorted((a, b) => SEVERITY[b.severity] - SEVERITY[a.severity]);
	const draft = {
		...findings_draft.Z,
		code: "not-analysed",
		severity: grave[0]?.severity ?? "note",
		subject: `the prompt "${id}"`,
		facts: { problem: `${rest.length} of the ${findings.length} findings of this prompt are not listed, since no more fit into a report: those listed weigh most. Correct them first, or split the prompt.` },
		file: source.paths[0] ?? null,
		preExisting: !isNew
	};
	const status = isNew ? "introduced" : "pre-existing";
	return (0, finalise.w)([{
		draft,
		status,
		related: []
	}], {
		prompt: id,
		case: name,
		conversation
	});
}
var play_traffic = __webpack_require__(84855);
var find = __webpack_require__(17071);
var axes_place = __webpack_require__(30104);
var axes_request = __webpack_require__(32218);
;
const VARIES = {
	timestamp: "call",
	date: "day",
	uuid: "call",
	"random-id": "call",
	random: "call",
	environment: "machine",
	path: "machine",
	host: "machine",
	user: "machine",
	process: "process",
	unordered: "process",
	variable: null
};
function judgeRead(base, head, edits) {
	const later = head.turns[0];
	if (later?.read === undefined) return edits;
	const earlier = base?.turns[0] ?? null;
	const now = suspectsOf(later, earlier);
	const before = earlier === null ? [] : suspectsOf(earlier, null);
	const known = (one, others) => others.some((other) => isSame(other, one));
	const found = now.map((one) => {
		const status = known(one, before) ? "pre-existing" : "introduced";
		return {
			draft: draftOf(one, later, earlier),
			status,
			related: []
		};
	});
	const gone = earlier === null ? [] : before.filter((one) => !now.some((other) => other.cause === one.cause)).map((one) => ({
		draft: draftOf(one, earlier, null),
		status: "fixed",
		related: []
	}));
	const explained = new Set(edits.filter(({ draft }) => found.some((one) => one.status === "introduced" && isPartOf(draft, one.draft))));
	const others = edits.filter((edit) => !explained.has(edit));
	const leading = found.map((one) => ({
		...one,
		related: [...explained].filter(({ draft }) => isPartOf(draft, one.draft))
	}));
	return [
		...leading,
		...others.map((edit) => withVariable(edit, later, earlier)),
		...gone
	];
}
function suspectsOf(request, earlier) {
	const found = new Map();
	for (const value of request.read?.values ?? []) {
		const { judgement } = value;
		if (judgement === null) continue;
		const { cause } = judgement;
		const severity = severityOf(judgement, earlier);
		const known = found.get(cause);
		if (known === undefined || known.severity === "warning" && severity === "error") found.set(cause, {
			cause,
			value,
			judgement,
			severity
		});
	}
	return [...found.values()];
}
function severityOf({ cause, certain, serialised }, earlier) {
	if (serialised !== null && earlier?.read?.ordered.includes(serialised) === true) return "error";
	return cause === "date" || !certain ? "warning" : "error";
}
function isSame(earlier, later) {
	if (earlier.cause !== later.cause) return false;
	if (earlier.severity === "warning" && later.severity === "error") return false;
	return later.cause !== "variable" || earlier.value.expression === later.value.expression;
}
function draftOf({ cause, value, judgement, severity }, request, earlier) {
	const unit = Math.min(1, request.segmented.units.length - 1);
	const text = textIn(request, unit);
	const where = (0, axes_place.bw)(request, unit, {
		path: text === null ? "" : "/text",
		offset: text === null ? null : value.start,
		text
	});
	const place = (0, axes_place.W7)(request, where);
	const isOld = hasLine(earlier?.read?.source, lineOf(request.read?.source ?? "", value.line));
	return {
		code: "suspect-value",
		severity,
		axis: "commit",
		where,
		whereBefore: null,
		causes: [cause],
		varies: VARIES[cause],
		lostTokens: tokensBehind(request, text === null ? 0 : value.start / Math.max(1, text.length)),
		before: null,
		after: text === null ? value.expression : text.slice(value.start, value.end),
		subject: text === null ? "the tools" : (0, axes_place.Vb)((0, axes_request.aP)(request, unit)),
		facts: {
			value: value.expression,
			certain: judgement.certain || severity === "error",
			read: {
				expression: value.expression,
				line: judgement.line,
				language: request.read?.language ?? "python",
				isJson: judgement.serialised !== null
			}
		},
		unitKey: (0, axes_place.g2)((0, axes_request.aP)(request, unit)),
		unit,
		file: place.file,
		fileLine: isOld ? judgement.line : value.line,
		preExisting: false
	};
}
function textIn(request, unit) {
	const { value, kind } = (0, axes_request.aP)(request, unit);
	if (kind !== "text" || typeof value !== "object" || value === null || !("text" in value)) return null;
	return typeof value.text === "string" ? value.text : null;
}
function tokensBehind(request, share) {
	const all = (0, axes_request.qw)(request, request.segmented.units.length);
	return Math.max(0, Math.round(all * (1 - share)));
}
function isPartOf(edit, finding) {
	if (edit.code !== "prefix-changed" || edit.where?.pointer !== finding.where?.pointer) return false;
	const [start, at] = [edit.where?.offset, finding.where?.offset];
	if (typeof start !== "number" || typeof at !== "number") return false;
	return start < at + (finding.after?.length ?? 0) && at < start + (edit.after?.length ?? 0);
}
function withVariable(edit, later, earlier) {
	const { draft } = edit;
	const start = draft.where?.offset;
	if (draft.code !== "prefix-changed" || typeof start !== "number" || draft.after === null) return edit;
	const end = start + draft.after.length;
	const old = new Set(earlier?.read?.values.map(({ expression }) => expression) ?? []);
	const put = (later.read?.values ?? []).filter((value) => value.start < end && start < value.end && !old.has(value.expression));
	if (put.length === 0) return edit;
	const isAll = put.some((value) => value.start <= start && end <= value.end);
	return {
		...edit,
		draft: {
			...draft,
			causes: isAll ? ["variable"] : [...draft.causes, "variable"]
		}
	};
}
function lineOf(source, line) {
	return source.split("\n", line).at(-1)?.trim() ?? "";
}
function hasLine(source, line) {
	return source?.split("\n").some((one) => one.trim() === line) ?? false;
}
;
function judgePlaceholders(base, head, edits) {
	const [later, earlier] = [head.turns[0], base?.turns[0]];
	if (later === undefined || head.placeholders === undefined) return edits;
	const before = earlier === undefined ? new Set() : namesIn(earlier);
	const found = placesIn(later).flatMap((place) => {
		const fill = head.placeholders?.get(place.name);
		if (fill === undefined) return [];
		const cause = fill?.judgement?.cause ?? "variable";
		const isOld = before.has(place.name);
		const was = base?.placeholders?.get(place.name)?.judgement?.cause ?? "variable";
		if (isOld && cause === "variable") return [];
		const status = isOld && was === cause ? "pre-existing" : "introduced";
		return [{
			draft: placeholder_draftOf(place, fill, later),
			status,
			related: []
		}];
	});
	const explains = (edit) => found.some(({ draft, status }) => status === "introduced" && isPartOf(edit.draft, draft));
	const explained = edits.filter(explains);
	return [...asOne(found.map((one) => ({
		...one,
		related: explained.filter(({ draft }) => isPartOf(draft, one.draft))
	}))), ...edits.filter((edit) => !explained.includes(edit))];
}
const SHOWN = 10;
function asOne(found) {
	const isUnknown = ({ draft }) => draft.facts.placeholder?.fill === null;
	return found.flatMap((one) => {
		if (!isUnknown(one)) return [one];
		const alike = found.filter((other) => isUnknown(other) && other.draft.unit === one.draft.unit);
		if (alike[0] !== one) return [];
		const places = alike.slice(1, SHOWN + 1).flatMap(({ draft }) => draft.where ?? []);
		const related = alike.flatMap((other) => other.related);
		return [{
			...one,
			count: alike.length,
			places,
			related: [...new Set(related)]
		}];
	});
}
function placesIn(request) {
	const first = new Map();
	request.segmented.units.slice(0, (0, axes_request.Ek)(request)).forEach((_, unit) => {
		const text = textIn(request, unit);
		if (text === null) return;
		for (const { name, written, start } of (0, find.Q)(text)) if (!first.has(name)) first.set(name, {
			name,
			written,
			unit,
			text,
			start
		});
	});
	return [...first.values()];
}
function namesIn(request) {
	return new Set(placesIn(request).map(({ name }) => name));
}
function placeholder_draftOf({ name, written, unit, text, start }, fill, request) {
	const where = (0, axes_place.bw)(request, unit, {
		path: "/text",
		offset: start,
		text
	});
	const judgement = fill?.judgement ?? null;
	const cause = judgement?.cause ?? "variable";
	const isCertain = judgement !== null && judgement.certain && cause !== "variable";
	const all = (0, axes_request.qw)(request, (0, axes_request.Ek)(request));
	return {
		code: "suspect-value",
		severity: isCertain && cause !== "date" ? "error" : "warning",
		axis: "commit",
		where,
		whereBefore: null,
		causes: [cause],
		varies: VARIES[cause],
		lostTokens: Math.max(0, all - (0, axes_request.lj)(request, unit, start / Math.max(1, text.length))),
		before: null,
		after: written,
		subject: (0, axes_place.Vb)((0, axes_request.aP)(request, unit)),
		facts: {
			value: name,
			certain: isCertain,
			placeholder: {
				written,
				name,
				fill: fill === null || judgement === null ? null : {
					expression: fill.expression,
					place: `${fill.file}:${fill.line}`
				}
			}
		},
		unitKey: (0, axes_place.g2)((0, axes_request.aP)(request, unit)),
		unit,
		...(0, axes_place.W7)(request, where),
		preExisting: false
	};
}
;
function overlap(a, b) {
	if (a.unitKey !== b.unitKey || a.where?.section !== b.where?.section) return false;
	if (a.unitKey.endsWith("/*")) return true;
	const [first, second] = [a.where, b.where];
	const [p, q] = [first?.pointer ?? "", second?.pointer ?? ""];
	if (p !== q) return p.startsWith(`${q}/`) || q.startsWith(`${p}/`);
	if (typeof first?.offset !== "number" || typeof second?.offset !== "number") return true;
	return first.offset <= second.offset + (b.after?.length ?? 0) && second.offset <= first.offset + (a.after?.length ?? 0);
}
;
const EXPLAINED_BY = { "breakpoint-lost": [
	"no-breakpoint",
	"implicit-only",
	"breakpoint-changed"
] };
const LEADING = [
	"volatile-prefix",
	"unstable-history",
	"unshared-prefix"
];
const LED = new Set([
	...LEADING,
	"suspect-value",
	"prefix-changed",
	"write-only-breakpoint",
	"stranded-tokens"
]);
function byRootCause(judged) {
	const explained = new Set();
	const leaders = new Map();
	const ranked = judged.toSorted((a, b) => rankOf(a) - rankOf(b));
	for (const leader of ranked) {
		if (explained.has(leader)) continue;
		const codes = EXPLAINED_BY[leader.draft.code] ?? [];
		const followers = judged.filter((other) => !explained.has(other) && other.status === leader.status && (codes.includes(other.draft.code) || leads(leader, other)));
		leaders.set(leader, followers);
		for (const follower of followers) explained.add(follower);
	}
	return judged.filter((one) => !explained.has(one)).map((one) => ({
		...one,
		related: [...one.related, ...leaders.get(one) ?? []]
	}));
}
function rankOf({ draft }) {
	const rank = LEADING.indexOf(draft.code);
	return rank === -1 ? LEADING.length : rank;
}
function leads(leader, other) {
	const isBefore = LEADING.includes(leader.draft.code) && rankOf(leader) < rankOf(other);
	return isBefore && LED.has(other.draft.code) && overlap(leader.draft, other.draft);
}
var extend = __webpack_require__(32032);
var play_player = __webpack_require__(3670);
var prepare = __webpack_require__(15777);
var play_scenario = __webpack_require__(51634);
var text_steps = __webpack_require__(79487);
;
function splitVarying(turn) {
	const { segmented, tokens, varies, stable } = turn;
	const isPrefix = segmented.rules.kind === "prefix";
	const units = [];
	const counts = [];
	const whole = [];
	const rotations = new Map();
	const variants = new Map();
	const shared = turn.shared === undefined ? undefined : new Set();
	let newest = segmented.newest;
	for (const [at, unit] of segmented.units.entries()) {
		const rotation = varies.get(at);
		const share = isPrefix && rotation !== undefined ? stable?.get(at) ?? 0 : 0;
		const front = Math.floor((tokens[at] ?? 0) * share);
		if (front > 0) {
			units.push((0, text_steps.VI)(unit, share));
			counts.push(front);
			whole.push(at);
			if (at < segmented.newest) newest += 1;
			shared?.add(units.length - 1);
		}
		if (rotation !== undefined) rotations.set(units.length, rotation);
		const among = turn.variants?.get(at);
		if (among !== undefined) variants.set(units.length, among);
		if (turn.shared?.has(at) === true) shared?.add(units.length);
		units.push(unit);
		counts.push((tokens[at] ?? 0) - front);
		whole.push(at + 1);
	}
	if (units.length === segmented.units.length) return {
		turn,
		whole
	};
	return {
		turn: {
			...turn,
			segmented: {
				...segmented,
				units,
				newest
			},
			tokens: counts,
			varies: rotations,
			stable: new Map(),
			variants,
			...shared !== undefined && { shared }
		},
		whole
	};
}
;
const MOST_VARIANTS = 12;
const MINUTES = 4;
const DAY = 86400;
function sampleSize(turns, traffic) {
	const rotations = new Set(turns.flatMap(({ varies }) => [...varies.values()]));
	const among = turns.flatMap(({ variants }) => [...variants?.values() ?? []]);
	const variants = Math.min(MOST_VARIANTS, [...new Set(among)].reduce((all, each) => all * each, 1));
	const isLate = turns.some(({ segmented: { rules } }) => rules.kind === "prefix" && rules.wholeUnits === true);
	const spacing = DAY * Math.max(1, traffic.turns ?? turns.length) / traffic.requestsPerDay;
	const counted = rotations.has("minute") ? Math.min(10, Math.ceil(MINUTES * 60 / spacing) + 1) : rotations.has("hour") || rotations.has("day") ? 6 : 2;
	return {
		warming: variants * (isLate ? 2 : 1),
		counted: Math.max(counted, variants)
	};
}
function largerSample(a, b) {
	return {
		warming: Math.max(a.warming, b.warming),
		counted: Math.max(a.counted, b.counted)
	};
}
function sample(rendered, traffic, { warming, counted }, isEverlasting = false) {
	const split = (0, extend.r)(rendered, traffic.turns).map(splitVarying);
	const turns = split.map(({ turn }) => turn);
	const player = new play_player.a({ expiryCounts: false });
	const scenario = new play_scenario.N(new prepare.WD(), turns, { isFast: true });
	const all = [];
	const last = warming + counted;
	let left = last * turns.length;
	for (const slot of (0, play_traffic.Q0)(traffic, [turns.length], last)) {
		if (left === 0) break;
		if (slot.conversation >= last) continue;
		left -= 1;
		const request = scenario.send(slot);
		const played = player.play(isEverlasting ? everlasting(request) : request);
		if (slot.conversation < warming) continue;
		const { read, write, write1h, uncached, unitsRead } = played;
		const units = split[slot.turn]?.whole[unitsRead - 1] ?? 0;
		all.push({
			...slot,
			read,
			write,
			write1h,
			uncached,
			units,
			refused: request.refused
		});
	}
	return all.toSorted((a, b) => a.conversation - b.conversation || a.turn - b.turn);
}
function everlasting(request) {
	const breakpoints = request.breakpoints.map((each) => ({
		...each,
		ttl: null
	}));
	return {
		...request,
		breakpoints,
		lifetime: Number.MAX_SAFE_INTEGER
	};
}
var compare = __webpack_require__(19648);
var json_value = __webpack_require__(49884);
var turn_request = __webpack_require__(47976);
;
const EDGE = (layout) => layout.units.length;
function commonOf(base, head) {
	const [before, after] = [base.segmented, head.segmented];
	const { counterparts } = (0, compare.vU)(before, after, {
		includes: () => true,
		hash: turn_request.ME,
		value: () => null,
		isLog: false,
		edges: {
			before: EDGE(before),
			after: EDGE(after)
		},
		isInside: () => false
	});
	const [ofHead, ofBase] = [after.units.map(() => 0), before.units.map(() => 0)];
	for (const [at, place] of counterparts) {
		const own = base.tokens[at]?.mid ?? 0;
		const other = head.tokens[place]?.mid ?? 0;
		const both = Math.min(own, other);
		ofHead[place] = Math.min(other, (ofHead[place] ?? 0) + both);
		ofBase[at] = both;
	}
	return {
		counterparts,
		ofHead,
		ofBase
	};
}
function alignedTurns(base, head) {
	const [before, after] = [base.map(newestWords), head.map(newestWords)];
	const pairs = new Map(subsequence(before, after).map(([a, b]) => [b, a]));
	let last = -1;
	return after.map((_, turn) => {
		const anchor = pairs.get(turn);
		const next = after.findIndex((__, at) => at > turn && pairs.has(at));
		const end = next === -1 ? base.length : pairs.get(next) ?? base.length;
		const own = anchor ?? (last + 1 < end ? last + 1 : null);
		if (own !== null) last = own;
		return {
			turn: Math.max(0, own ?? last),
			isOwn: own !== null
		};
	});
}
function newestWords({ segmented }) {
	const { units, newest, freeForm } = segmented;
	const said = units.slice(newest).findLast(({ section }) => section === "messages");
	if (said === undefined) return "";
	return (0, json_value.Qq)((0, json_value.Jt)(said.value, "text")) ?? (0, turn_request.ME)(said, freeForm);
}
function subsequence(before, after) {
	let start = 0;
	while (start < before.length && before[start] === after[start]) start += 1;
	const rows = [];
	for (let i = before.length; i >= start; i -= 1) {
		const row = rows[i] = [];
		for (let j = after.length; j >= start; j -= 1) {
			const isEqual = i < before.length && j < after.length && before[i] === after[j];
			row[j] = isEqual ? 1 + (rows[i + 1]?.[j + 1] ?? 0) : Math.max(rows[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
		}
	}
	const pairs = before.slice(0, start).map((_, index) => [index, index]);
	let [i, j] = [start, start];
	while (i < before.length && j < after.length) {
		if (before[i] === after[j]) {
			pairs.push([i, j]);
			i += 1;
			j += 1;
		} else if ((rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0)) i += 1;
		else j += 1;
	}
	return pairs;
}
var blocks = __webpack_require__(16616);
;
function alignedRead(base, head, { counterparts, ofHead, ofBase }, { units, read }) {
	let tokens = 0;
	for (let unit = 0; unit < units; unit += 1) {
		const place = counterparts.get(unit);
		if (place !== undefined) tokens += Math.min(ofBase[unit] ?? 0, ofHead[place] ?? 0);
	}
	const part = read - (0, axes_request.qw)(base, units);
	if (part > 0 && counterparts.has(units)) tokens += Math.min(part, ofBase[units] ?? 0);
	const { rules } = head.segmented;
	if (rules.kind === "prefix") return (0, blocks.I)(rules, tokens);
	return tokens < rules.minimum.tokens ? 0 : tokens;
}
function commonBehind(request, common, { units, read }) {
	const part = Math.max(0, read - (0, axes_request.qw)(request, units));
	return common.slice(units).reduce((sum, tokens, index) => sum + (index === 0 ? Math.max(0, tokens - part) : tokens), 0);
}
function varyingIn(varying, units) {
	let sum = 0;
	for (const [unit, tokens] of varying ?? []) if (unit < units) sum += tokens;
	return sum;
}
;
const LEAST = 64;
const PART = .01;
const READ = .1;
function isReal(lost, could, { read, write, uncached }, rules) {
	const step = rules.kind === "prefix" ? rules.granularity : 0;
	if (lost <= Math.max(LEAST, step)) return false;
	const cost = uncached + write + read * READ;
	return lost > could * PART || lost * (1 - READ) > cost * PART;
}
;
class SideLosses {
	plays;
	requests;
	#all;
	#price;
	constructor(plays, price) {
		this.plays = plays;
		this.#price = price;
		this.#all = new Set(plays.side.drafts.filter(({ effect }) => effect !== undefined));
		const actual = plays.play(new Set());
		const corrected = plays.play(this.#all);
		const varying = plays.varying();
		const could = corrected.map(({ read, units, turn }) => {
			const tokens = Math.max(0, read - varyingIn(varying[turn], units));
			return tokens < (this.rulesOf(turn)?.minimum.tokens ?? 0) ? 0 : tokens;
		});
		this.requests = {
			actual,
			corrected,
			could
		};
	}
	get all() {
		return this.#all;
	}
	only(root) {
		return this.plays.play(new Set([...this.#all].filter((draft) => !root.includes(draft))));
	}
	lost(played) {
		return this.requests.could.map((could, at) => Math.max(0, could - (played[at]?.read ?? 0)));
	}
	isReal(lost, at, could = this.requests.could[at] ?? 0) {
		const request = this.requests.actual[at];
		const rules = this.rulesOf(request?.turn ?? 0);
		return request !== undefined && rules !== null && isReal(lost, could, request, rules);
	}
	rulesOf(turn) {
		const { turns } = this.plays.side;
		return (turns[Math.min(turn, turns.length - 1)] ?? null)?.segmented.rules ?? null;
	}
	moreCost(played) {
		const per1000 = (all) => {
			let sum = 0;
			for (const each of all) {
				const cost = this.#price(each);
				if (cost === null) return null;
				sum += cost;
			}
			return all.length === 0 ? null : sum / all.length * 1e3;
		};
		const [with_, without] = [per1000(played), per1000(this.requests.corrected)];
		return with_ === null || without === null ? null : Math.max(0, with_ - without);
	}
}
class Alignment {
	#base;
	#head;
	#turns;
	#common = new Map();
	constructor(base, head) {
		this.#base = base;
		this.#head = head;
		this.#turns = alignedTurns(base.turns, head.turns);
	}
	turnOf(turn) {
		return this.#turns[turn] ?? {
			turn,
			isOwn: true
		};
	}
	commonOf(turn) {
		const known = this.#common.get(turn);
		if (known !== undefined) return known;
		const [before, after] = [this.#base.turns[this.turnOf(turn).turn], this.#head.turns[turn]];
		const found = before === undefined || after === undefined ? null : commonOf(before, after);
		this.#common.set(turn, found);
		return found;
	}
}
function alignedReads(base, head, alignment) {
	const byTurn = new Map();
	const readOf = (turn) => {
		const aligned = alignment.turnOf(turn);
		const common = alignment.commonOf(turn);
		const before = base.plays.side.turns[aligned.turn];
		const after = head.plays.side.turns[turn];
		if (!aligned.isOwn || common === null || before === undefined || after === undefined) return 0;
		const isBegun = turn > 0 || aligned.turn === 0;
		const from = isBegun ? aligned.turn : 0;
		const reads = base.requests.actual.filter((each) => each.turn === from);
		return Math.max(0, ...reads.map((each) => alignedRead(before, after, common, each)));
	};
	return head.requests.actual.map(({ turn, refused }) => {
		if (refused) return 0;
		const known = byTurn.get(turn) ?? readOf(turn);
		byTurn.set(turn, known);
		return known;
	});
}
function comparedLosses(own, other, alignment, isHead) {
	if (other === null || alignment === null) return (played) => own.lost(played).map((lost) => ({
		own: lost,
		other: 0
	}));
	const otherLost = other.lost(other.requests.actual);
	const find = partnerFinder(own, other, alignment, isHead);
	return (played) => own.lost(played).map((lost, at) => {
		const request = played[at];
		const partner = request === undefined ? null : find(request);
		if (request === undefined || partner === null) return {
			own: lost,
			other: 0
		};
		const { common, index } = partner;
		if (!other.isReal(otherLost[index] ?? 0, index)) return {
			own: lost,
			other: 0
		};
		const requestOf = own.plays.side.turns[request.turn];
		const theirs = other.requests.actual[index];
		const theirRequest = theirs === undefined ? undefined : other.plays.side.turns[theirs.turn];
		if (common === null || requestOf === undefined || theirs === undefined || !theirRequest) return {
			own: lost,
			other: otherLost[index] ?? 0
		};
		const [mine, yours] = isHead ? [readable(common, partner.limit), common.ofBase] : [common.ofBase, common.ofHead];
		return {
			own: Math.min(lost, commonBehind(requestOf, mine, request)),
			other: Math.min(otherLost[index] ?? 0, commonBehind(theirRequest, yours, theirs))
		};
	});
}
function readable({ ofHead, counterparts }, limit) {
	if (limit === null) return ofHead;
	const within = new Set([...counterparts].flatMap(([own, other]) => own < limit ? [other] : []));
	return ofHead.map((tokens, unit) => within.has(unit) ? tokens : 0);
}
function partnerFinder(own, other, alignment, isHead) {
	const places = new Map(other.requests.actual.map(({ conversation, turn }, index) => [`${conversation} ${turn}`, index]));
	const { turns } = isHead ? own.plays.side : other.plays.side;
	const ofBase = new Map();
	for (let turn = turns.length - 1; turn >= 0; turn -= 1) {
		const { turn: before, isOwn } = alignment.turnOf(turn);
		if (isOwn) ofBase.set(before, turn);
	}
	return ({ conversation, turn }) => {
		let head = turn;
		if (!isHead) {
			let before = turn;
			while (before > 0 && !ofBase.has(before)) before -= 1;
			head = ofBase.get(before) ?? turn;
		}
		const theirs = isHead ? alignment.turnOf(turn).turn : head;
		const index = places.get(`${conversation} ${theirs}`);
		if (index === undefined) return null;
		const isNear = isHead || alignment.turnOf(head).turn === turn;
		const limit = isHead && !alignment.turnOf(turn).isOwn ? other.requests.corrected[index]?.units ?? null : null;
		return {
			index,
			common: isNear ? alignment.commonOf(head) : null,
			limit
		};
	};
}
;
function rootLosses(side, roots, compared) {
	const played = roots.filter((root) => root.some(isPlayed));
	const shares = sharesOf(side, played);
	return new Map(played.map((root) => [root, {
		...lossOf(side, root, compared),
		share: shares.get(root) ?? 0
	}]));
}
function isPlayed({ effect }) {
	return effect !== undefined && (effect.kind !== "varies" || effect.rotation !== null);
}
function lossOf(side, root, compared) {
	const requests = side.only(root);
	const lost = side.lost(requests);
	const real = lost.flatMap((tokens, at) => side.isReal(tokens, at) ? [at] : []);
	const losesMore = (played) => compared(played).some(({ own, other }, at) => side.isReal(own - other, at));
	const isMore = losesMore(requests);
	const itself = root.filter(({ axis }) => axis === "repeat");
	const isMixed = itself.length > 0 && itself.length < root.length;
	return {
		steady: Math.max(0, ...lost),
		requests: lost.length === 0 ? 0 : real.length / lost.length,
		costPer1000: side.moreCost(requests),
		isReal: real.length > 0,
		isMore,
		isMoreByItself: isMore && isMixed ? losesMore(side.only(itself)) : isMore,
		turns: new Set(real.map((at) => requests[at]?.turn)).size
	};
}
function worstOf(lost) {
	return lost.reduce((worst, tokens, at) => tokens > (lost[worst] ?? -1) ? at : worst, -1);
}
function sharesOf(side, roots) {
	const { actual, could } = side.requests;
	const at = worstOf(side.lost(actual));
	const most = could[at] ?? 0;
	const readWith = (corrected) => Math.min(most, side.plays.play(corrected)[at]?.read ?? 0);
	const [only, ...more] = roots;
	if (only !== undefined && more.length === 0) return new Map([[only, Math.max(0, most - readWith(new Set()))]]);
	const none = readWith(new Set());
	const alone = new Map(roots.map((root) => [root, readWith(new Set(root)) - none]));
	const ordered = roots.toSorted((a, b) => placeOf(a) - placeOf(b) || (alone.get(b) ?? 0) - (alone.get(a) ?? 0));
	const shares = new Map();
	const corrected = new Set();
	let before = none;
	for (const [index, root] of ordered.entries()) {
		for (const draft of root) corrected.add(draft);
		const after = index === ordered.length - 1 ? most : readWith(corrected);
		shares.set(root, Math.max(0, after - before));
		before = Math.max(before, after);
	}
	return shares;
}
function placeOf([first]) {
	return first?.unit ?? 0;
}
var turn_compare = __webpack_require__(55246);
;
function real({ segmented, tokens }) {
	const elements = segmented.units.map((unit, own) => ({
		unit,
		own,
		tokens: tokens[own]?.mid ?? 0
	}));
	return {
		elements,
		late: new Set(),
		moved: new Set(),
		isReal: true
	};
}
function rewound(before, earlier, later, rewrites) {
	const { counterparts } = (0, turn_compare.W)(earlier, later);
	const inverse = new Map([...counterparts].map(([a, b]) => [b, a]));
	const places = new Map(before.elements.flatMap(({ own }, at) => own === null ? [] : [[own, at]]));
	const gone = new Set(rewrites.flatMap((each) => each.before));
	const come = new Set(rewrites.flatMap((each) => each.after));
	const edits = rewrites.filter(({ isOrder }) => !isOrder);
	const edited = new Set(edits.flatMap((each) => each.after));
	const was = new Set(edits.flatMap((each) => each.before));
	let rewritten = [...was].reduce((sum, own) => sum + (earlier.request.tokens[own]?.mid ?? 0), 0);
	const late = new Set();
	const arrived = [];
	const kept = [];
	for (const element of real(later.request).elements) {
		const own = element.own ?? 0;
		const from = inverse.get(own);
		if (from === undefined && come.has(own)) {
			late.add(own);
			arrived.push(element);
			continue;
		}
		const isSame = from !== undefined && (come.has(own) || hashAt(earlier, from) === hashAt(later, own));
		if (isSame && before.late.has(from)) late.add(own);
		const source = isSame ? before.elements[places.get(from) ?? -1] : undefined;
		const tokens = edited.has(own) ? Math.min(element.tokens, rewritten) : element.tokens;
		if (edited.has(own)) rewritten -= tokens;
		kept.push(source === undefined ? {
			...element,
			tokens
		} : {
			...element,
			tokens,
			unit: likeOf(element.unit, source.unit)
		});
	}
	const ordered = rewrites.some(({ isOrder }) => isOrder) ? inOrderOf(kept, inverse, places) : kept;
	const isLate = ({ own }) => own !== null && before.late.has(own) && late.has(counterparts.get(own) ?? -1);
	const isMissing = (element) => element.own === null || gone.has(element.own) && !counterparts.has(element.own) || isLate(element);
	const { elements, moved } = inserted(ordered, before.elements, {
		isMissing,
		isLate,
		placeOf: (own) => counterparts.get(own),
		hash: (unit) => (0, turn_request.ME)(unit, later.request.segmented.freeForm),
		mayMove: (own) => own !== null && (!inverse.has(own) || late.has(own))
	});
	return {
		elements: withArrived(elements, arrived, later.request.segmented.newest),
		late,
		moved,
		isReal: false
	};
}
function withArrived(elements, arrived, newest) {
	const found = elements.findIndex(({ own }) => own !== null && own >= newest);
	const at = found === -1 ? elements.length : found;
	const position = (elements[at] ?? elements.at(-1))?.unit.position ?? 0;
	return elements.toSpliced(at, 0, ...arrived.map((each) => ({
		...each,
		unit: {
			...each.unit,
			position
		}
	})));
}
function hashAt({ request }, index) {
	const unit = request.segmented.units[index];
	return unit === undefined ? "" : (0, turn_request.ME)(unit, request.segmented.freeForm);
}
function likeOf(own, source) {
	if (own.value === source.value && own.frame === source.frame) return own;
	return {
		...source,
		pointer: own.pointer,
		position: own.position,
		index: own.index
	};
}
function inOrderOf(kept, inverse, places) {
	const rankOf = ({ own }) => {
		const from = own === null ? undefined : inverse.get(own);
		return from === undefined ? undefined : places.get(from);
	};
	const bySection = (section) => kept.filter((each) => each.unit.section === section && rankOf(each) !== undefined).toSorted((a, b) => (rankOf(a) ?? 0) - (rankOf(b) ?? 0)).values();
	const queues = new Map([
		"params",
		"tools",
		"system",
		"messages"
	].map((section) => [section, bySection(section)]));
	return kept.map((each) => {
		const next = rankOf(each) === undefined ? each : queues.get(each.unit.section)?.next().value;
		if (next === undefined) return each;
		const { pointer, position, index } = each.unit;
		return {
			...next,
			unit: {
				...next.unit,
				pointer,
				position,
				index
			}
		};
	});
}
function inserted(kept, before, { isMissing, isLate, placeOf, hash, mayMove }) {
	if (!before.some(isMissing)) return {
		elements: kept,
		moved: new Set()
	};
	const byOwn = new Map(kept.flatMap((each) => each.own === null ? [] : [[each.own, each]]));
	const movable = new Map();
	for (const each of kept) {
		if (!mayMove(each.own)) continue;
		const hashed = hash(each.unit);
		const known = movable.get(hashed);
		if (known === undefined) movable.set(hashed, [each]);
		else known.push(each);
	}
	const moved = new Set();
	const behind = new Map();
	let anchor = null;
	for (const element of before) {
		if (!isMissing(element)) {
			const place = element.own === null ? undefined : placeOf(element.own);
			anchor = (place === undefined ? undefined : byOwn.get(place)) ?? anchor;
			continue;
		}
		const elsewhere = movable.get(hash(element.unit))?.shift();
		if (elsewhere !== undefined) moved.add(elsewhere);
		const position = anchor?.unit.position ?? element.unit.position;
		const put = elsewhere ?? {
			unit: {
				...element.unit,
				position
			},
			tokens: 0,
			own: null
		};
		const { section } = element.unit;
		const isThere = kept.some((each) => each.unit.section === section);
		const isBehind = anchor !== null && (anchor.unit.section === section || !isThere || isLate(element));
		const key = isBehind && anchor !== null ? anchor : section;
		const list = behind.get(key);
		if (list === undefined) behind.set(key, [put]);
		else list.push(put);
	}
	const all = [];
	const begun = new Set();
	for (const each of kept) {
		const { section } = each.unit;
		if (!begun.has(section)) all.push(...behind.get(section) ?? []);
		begun.add(section);
		if (!moved.has(each)) all.push(each);
		all.push(...behind.get(each) ?? []);
	}
	return {
		elements: all,
		moved: new Set([...moved].flatMap(({ own }) => own ?? []))
	};
}
;
function correctedTurns(turns, corrected, references) {
	const byTurn = new Map();
	for (const draft of corrected) {
		const turn = draft.where?.turn ?? 0;
		const known = byTurn.get(turn);
		if (known === undefined) byTurn.set(turn, [draft]);
		else known.push(draft);
	}
	const sent = new Map();
	const turnAt = (index) => {
		const request = turns[index];
		if (request === undefined) return undefined;
		const known = sent.get(index) ?? (0, turn_request.LQ)(request);
		sent.set(index, known);
		return known;
	};
	const states = [];
	return turns.map((request, index) => {
		const drafts = byTurn.get(index) ?? [];
		const effects = drafts.flatMap(({ effect }) => effect ?? []);
		const rewrites = effects.filter((effect) => effect.kind === "rewrites");
		const reference = rewrites[0]?.earlier ?? references[index] ?? null;
		const before = reference === null ? undefined : states[reference];
		const [earlier, later] = [reference === null ? undefined : turnAt(reference), turnAt(index)];
		const isTouched = before !== undefined && (rewrites.length > 0 || !before.isReal);
		const state = isTouched && earlier !== undefined && later !== undefined ? rewound(before, earlier, later, rewrites) : real(request);
		states.push(state);
		const isOrdered = rewrites.some(({ isOrder }) => isOrder);
		const played = asPlayed(request, state, isOrdered ? markedIn(earlier) : NOWHERE);
		const keyed = effects.some(({ kind }) => kind === "key") ? withKeyOf(played, turns, effects) : played;
		return withMarkers(keyed, effects);
	});
}
const NOWHERE = new Set();
function markedIn(turn) {
	return new Set(turn?.request.segmented.breakpoints.map(({ pointer }) => pointer));
}
function asPlayed({ segmented, tokens }, state, fixed) {
	if (state.isReal) {
		const own = segmented.units.map((_, index) => index);
		return {
			segmented,
			tokens: tokens.map(({ mid }) => mid),
			own
		};
	}
	const { elements } = state;
	const places = new Map(elements.flatMap(({ own }, at) => own === null ? [] : [[own, at]]));
	const placeOf = (unit) => {
		for (let own = unit; own >= 0; own -= 1) {
			const at = places.get(own);
			if (at !== undefined) return at;
		}
		return 0;
	};
	const first = elements[0]?.unit;
	const breakpoints = segmented.breakpoints.map((each) => {
		const isLast = each.unit === segmented.units.length - 1 && state.moved.has(each.unit);
		const isFixed = fixed.has(each.pointer) && elements.length === segmented.units.length;
		return isFixed ? each : {
			...each,
			unit: placeOf(isLast ? each.unit - 1 : each.unit)
		};
	}).toSorted((a, b) => a.unit - b.unit);
	return {
		segmented: {
			...segmented,
			units: elements.map(({ unit }) => unit),
			breakpoints: breakpoints.filter(({ unit }, at) => at === 0 || unit !== breakpoints[at - 1]?.unit),
			newest: Math.min(elements.length, segmented.newest < segmented.units.length ? placeOf(segmented.newest) : elements.length),
			...segmented.lookups !== undefined && { lookups: endings(segmented.lookups.map(placeOf), elements).toSorted((a, b) => a - b) },
			...first?.section === "params" && { illegal: segmented.illegal }
		},
		tokens: elements.map((each) => each.tokens),
		own: elements.map(({ own }) => own)
	};
}
function endings(places, elements) {
	const all = new Set(places);
	for (const place of all) if (elements[place + 1]?.own === null) all.add(place + 1);
	return [...all];
}
function withKeyOf(turn, turns, effects) {
	const effect = effects.find(({ kind }) => kind === "key");
	const earlier = effect?.kind === "key" ? turns[effect.earlier]?.segmented : undefined;
	const [space] = earlier?.units ?? [];
	if (earlier === undefined || space === undefined) return turn;
	const { segmented } = turn;
	const [own, ...rest] = segmented.units;
	const isModel = earlier.model === segmented.model;
	const units = isModel && own?.kind === "namespace" ? [space, ...rest] : segmented.units;
	return {
		...turn,
		segmented: {
			...segmented,
			units,
			cacheKey: earlier.cacheKey ?? null
		}
	};
}
function withMarkers(turn, effects) {
	const wanted = effects.flatMap((effect) => effect.kind === "lacks-marker" ? [effect.unit] : []);
	return wanted.reduce((marked, own) => markedAt(marked, turn.own.indexOf(own)), turn);
}
function markedAt(turn, unit, ttl) {
	const { segmented } = turn;
	const { breakpoints, units } = segmented;
	const pointer = units[unit]?.pointer;
	if (pointer === undefined || breakpoints.some((each) => each.unit === unit)) return turn;
	const life = ttl ?? breakpoints[0]?.ttl ?? null;
	const added = {
		unit,
		kind: "explicit",
		pointer,
		ttl: life
	};
	const all = [...breakpoints, added].toSorted((a, b) => a.unit - b.unit);
	return {
		...turn,
		segmented: {
			...segmented,
			breakpoints: all
		}
	};
}
var json_pointer = __webpack_require__(69204);
;
function varyingOf(segmented, variations) {
	const varies = new Map();
	const stable = new Map();
	const variants = new Map();
	for (const { rotation, among, places } of variations) {
		for (const place of places) {
			const unit = unitOf(segmented, place.pointer);
			if (unit === -1) continue;
			const known = varies.get(unit);
			if (known === undefined || OFTEN.indexOf(known) < OFTEN.indexOf(rotation)) {
				varies.set(unit, rotation);
				if (among === null) variants.delete(unit);
				else variants.set(unit, among);
			} else if (known === rotation && among === null) variants.delete(unit);
			stable.set(unit, Math.min(stable.get(unit) ?? 1, frontOf(segmented, unit, place)));
		}
	}
	return {
		varies,
		stable,
		variants
	};
}
const ADDRESS = /^https?:/i;
function varyingTokens(segmented, tokens, variations) {
	const found = new Map();
	for (const { places } of variations) {
		for (const { pointer, offset, length } of places) {
			const at = unitOf(segmented, pointer);
			const unit = segmented.units[at];
			const all = tokens[at] ?? 0;
			if (unit === undefined || length === 0) continue;
			const inner = pointer.startsWith(unit.pointer) ? pointer.slice(unit.pointer.length) : "";
			const whole = (0, json_value.Qq)((0, json_pointer.hd)(unit.value, inner === "" ? unit.shorthand ?? "" : inner));
			if (whole !== undefined && unit.kind === "image" && ADDRESS.test(whole)) continue;
			const isPart = length !== null && offset !== null && whole !== undefined && whole !== "";
			const own = isPart ? Math.ceil(all * length / whole.length) : all;
			found.set(at, Math.min(all, (found.get(at) ?? 0) + own));
		}
	}
	return found;
}
const OFTEN = [
	"day",
	"hour",
	"conversation",
	"process",
	"minute",
	"request"
];
function frontOf({ units }, at, { pointer, offset }) {
	const unit = units[at];
	return unit === undefined || offset === null ? 0 : (0, text_steps.qx)(unit, pointer, offset);
}
function unitOf({ units }, pointer) {
	let [best, length] = [-1, -1];
	for (const [at, unit] of units.entries()) {
		const isInside = pointer === unit.pointer || pointer.startsWith(`${unit.pointer}/`);
		if (unit.pointer !== "" && isInside && unit.pointer.length > length) [best, length] = [at, unit.pointer.length];
	}
	if (best !== -1) return best;
	const name = pointer.split("/")[1] ?? "";
	const parameter = units.findIndex(({ section, value }) => section === "params" && (0, json_value.Jt)(value, name) !== undefined);
	return parameter === -1 && units.length > 0 ? 0 : parameter;
}
;
function scenesOf(side, corrected, change) {
	return scenes(side, corrected, change).map(({ scene }) => scene);
}
function scenes(side, corrected, change = (turn) => turn) {
	const { turns, references, drafts } = side;
	const taken = drafts.filter((draft) => corrected.has(draft));
	const variations = variationsOf(side, corrected);
	return correctedTurns(turns, taken, references).map((turn, index) => {
		const { segmented, tokens, own } = change(turn, index);
		const shared = index > 0 || side.shared === undefined ? undefined : new Set(own.flatMap((from, at) => from !== null && side.shared?.has(from) ? [at] : []));
		const scene = {
			segmented,
			tokens,
			...varyingOf(segmented, variations),
			...shared !== undefined && { shared }
		};
		return {
			scene,
			own
		};
	});
}
function variationsOf(side, corrected) {
	const still = new Set([...corrected].flatMap(({ causes, facts }) => causes.includes("variable") ? facts.value : []));
	const kept = side.drafts.filter((draft) => !corrected.has(draft));
	return [...side.variables.filter(({ name }) => !still.has(name)), ...kept.flatMap(({ effect }) => {
		if (effect?.kind === "varies" && effect.rotation !== null) return [{
			...effect,
			rotation: effect.rotation
		}];
		if (effect?.kind === "key") return [NEW_KEYS];
		return [];
	})];
}
const NEW_KEYS = {
	rotation: "conversation",
	among: null,
	places: [{
		pointer: "/model",
		offset: null,
		length: 0
	}]
};
class SidePlays {
	side;
	#traffic;
	#known = new Map();
	#numbers = new Map();
	#size;
	constructor(side, traffic, size) {
		this.side = side;
		this.#traffic = traffic;
		this.#size = size;
		for (const [number, draft] of side.drafts.entries()) this.#numbers.set(draft, number);
	}
	play(corrected) {
		return this.#remembered(corrected, false);
	}
	changed(corrected, change) {
		return this.#sampled(corrected, false, change);
	}
	everlasting(corrected) {
		return this.#remembered(corrected, true);
	}
	#remembered(corrected, isEverlasting) {
		const numbers = Array.from(corrected, (draft) => this.#numbers.get(draft) ?? -1);
		const key = `${isEverlasting}:${numbers.toSorted((a, b) => a - b).join()}`;
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		const played = this.#sampled(corrected, isEverlasting);
		this.#known.set(key, played);
		return played;
	}
	#sampled(corrected, isEverlasting, change) {
		const made = scenes(this.side, corrected, change);
		const turns = made.map(({ scene }) => scene);
		return sample(turns, this.#traffic, this.#size, isEverlasting).map((each) => {
			const own = made[each.turn]?.own.slice(0, each.units) ?? [];
			const last = own.findLast((unit) => unit !== null);
			const units = made[each.turn] === undefined ? each.units : (last ?? -1) + 1;
			return {
				...each,
				units
			};
		});
	}
	varying() {
		const variations = this.side.drafts.flatMap(({ effect }) => effect?.kind === "varies" && effect.rotation !== null ? [{
			...effect,
			rotation: effect.rotation
		}] : []);
		return this.side.turns.map(({ segmented, tokens }) => varyingTokens(segmented, tokens.map(({ mid }) => mid), variations));
	}
}
;
function referee(base, head, { traffic, priceOf }) {
	const sides = new Set([base, head]);
	const sizes = [...sides].flatMap((each) => each === null ? [] : [sampleSize(scenesOf(each.side, new Set()), traffic)]);
	const size = sizes.reduce(largerSample, {
		warming: 1,
		counted: 2
	});
	const played = (each) => each === null ? null : new SideLosses(new SidePlays(each.side, traffic, size), priceOf(each.side));
	const before = played(base);
	const after = head === base ? before : played(head);
	const alignment = base === null || head === null ? null : new Alignment(base.side, head.side);
	const losses = new Map();
	if (after !== null && head !== null) for (const [root, loss] of rootLosses(after, head.roots, comparedLosses(after, before, alignment, true))) losses.set(root, loss);
	if (before !== null && base !== null) for (const [root, loss] of rootLosses(before, base.roots, comparedLosses(before, after, alignment, false))) losses.set(root, loss);
	const aligned = before === null || after === null || alignment === null ? [] : alignedReads(before, after, alignment);
	const unexplained = before === null || after === null || alignment === null ? null : unexplainedOf(before, after, alignment, aligned);
	const total = (after?.lost(after.requests.actual) ?? []).map((lost, at) => lost + (unexplained?.lost[at] ?? 0));
	return {
		losses,
		head: after,
		unexplained,
		isNothingLost: total.every((lost) => lost === 0),
		could: {
			base: couldOf(before, []),
			head: couldOf(after, aligned)
		}
	};
}
function unexplainedOf(base, head, alignment, aligned) {
	const lost = head.requests.corrected.map(({ read }, at) => {
		const more = (aligned[at] ?? 0) - read;
		return head.isReal(more, at, aligned[at] ?? 0) ? more : 0;
	});
	const worst = worstOf(lost);
	if (worst === -1 || lost[worst] === 0) return null;
	return {
		base,
		head,
		alignment,
		aligned,
		lost,
		worst
	};
}
function couldOf(side, aligned) {
	if (side === null) return [];
	const varying = side.plays.varying();
	const could = [];
	for (const [at, { read, turn, units }] of side.plays.everlasting(side.all).entries()) {
		const own = Math.max(0, read - varyingIn(varying[turn], units));
		could[turn] = Math.max(could[turn] ?? 0, own, aligned[at] ?? 0);
	}
	return could;
}
var canonical = __webpack_require__(52535);
var earlier_place = __webpack_require__(25557);
var edited = __webpack_require__(63094);
var layout = __webpack_require__(8700);
;
function lostOnCommit(divergence, comparison, base, head) {
	const end = (0, axes_request.Ek)(head);
	const [, place] = (0, earlier_place.A)(divergence);
	const isCached = (0, axes_request.qw)(head, end) >= head.segmented.rules.minimum.tokens;
	const isBehind = place >= end && !tookBoundary(divergence, base);
	if (isBehind || !isCached || isGrowth(divergence, base)) return 0;
	return (0, axes_request.qw)(head, end) - reusableTokens(divergence, comparison, base, head);
}
function reusableTokens(divergence, comparison, base, head) {
	const { rules } = head.segmented;
	const [earlier, place] = (0, earlier_place.A)(divergence);
	if (rules.kind === "prefix") {
		if (rules.wholeUnits) return 0;
		const other = base.segmented.units[earlier];
		return (0, blocks.I)(rules, (0, axes_request.RU)(head, place, other));
	}
	let best = 0;
	for (const breakpoint of base.segmented.breakpoints) {
		const boundary = comparison.counterparts.get(breakpoint.unit) ?? breakpoint.unit;
		const tokens = (0, axes_request.qw)(head, boundary + 1);
		if (boundary >= place || tokens < rules.minimum.tokens) continue;
		if (isLookedAt(boundary, head, rules.lookback)) best = Math.max(best, tokens);
	}
	return best;
}
function isLookedAt(boundary, head, lookback) {
	const { breakpoints, units } = head.segmented;
	const position = units[boundary]?.position ?? 0;
	return breakpoints.some(({ unit }) => {
		if (unit < boundary) return false;
		return lookback === null || (units[unit]?.position ?? 0) - position < lookback;
	});
}
function tookBoundary(divergence, { segmented }) {
	if (segmented.rules.kind === "prefix" || divergence.kind !== "removed") return false;
	return divergence.before <= ((0, layout.On)(segmented) ?? -1);
}
function isGrowth(divergence, base) {
	return divergence.kind === "added" && divergence.before >= (0, axes_request.Ek)(base);
}
var markers = __webpack_require__(25856);
var request_unit = __webpack_require__(78972);
var mask = __webpack_require__(71767);
var mask_order = __webpack_require__(66586);
var mask_text = __webpack_require__(46319);
var mask_value = __webpack_require__(76323);
;
function settle(base, head) {
	if ((0, mask.PC)(base).length + (0, mask.PC)(head).length === 0) {
		return {
			base,
			isNoise: () => false,
			restored: (draft) => draft
		};
	}
	const counterparts = (0, mask.ef)(base, head);
	const texts = [];
	const units = base.segmented.units.map((unit, index) => {
		const partner = counterparts.get(index);
		const other = partner === undefined ? undefined : head.segmented.units[partner];
		if (partner === undefined || other === undefined) return unit;
		return settledUnit(unit, other, (0, mask.f2)(base, index), (0, mask.f2)(head, partner), texts);
	});
	return {
		base: {
			...base,
			segmented: {
				...base.segmented,
				units
			}
		},
		isNoise: (divergence) => isNoise(divergence, (0, mask.PC)(base), (0, mask.PC)(head)),
		restored: (draft) => restored(draft, texts)
	};
}
function isNoise(divergence, base, head) {
	const has = (spots, kind, unit) => spots.some((spot) => spot.kind === kind && spot.unit === unit);
	switch (divergence.kind) {
		case "moved": return [...base, ...head].some(({ kind, section }) => kind === "moved" && section === divergence.section);
		case "added": return has(head, "missing", divergence.after) || has(base, "extra", divergence.before);
		case "removed": return has(base, "missing", divergence.before) || has(head, "extra", divergence.after);
		case "edited":
		case "reshaped": return false;
	}
}
function settledUnit(unit, other, own, theirs, texts) {
	let { value } = unit;
	const paths = [...new Set([...own.keys(), ...theirs.keys()])];
	for (const path of paths.toSorted((a, b) => b.length - a.length)) {
		const [before, after] = [(0, json_pointer.hd)(value, path), (0, json_pointer.hd)(other.value, path)];
		if (before === undefined || after === undefined) continue;
		const [earlier, later] = [own.get(path) ?? [], theirs.get(path) ?? []];
		const [real, newer] = [(0, json_value.Qq)(before), (0, json_value.Qq)(after)];
		if ([...earlier, ...later].some(({ kind }) => kind === "value")) {
			value = (0, mask_value.iW)(value, path, after);
		} else if (real === undefined || newer === undefined) {
			value = (0, mask_value.iW)(value, path, (0, mask_value.Fb)(before, after));
		} else {
			const [ownRuns, newerRuns] = wholeLists(real, (0, mask.ky)(earlier), newer, (0, mask.ky)(later));
			const pieces = (0, mask_text.t)((0, mask_text.g)(real, ownRuns), (0, mask_text.g)(newer, newerRuns));
			texts.push({
				pointer: (0, request_unit.q)(unit, path),
				real,
				pieces
			});
			value = (0, mask_value.iW)(value, path, pieces.map((piece) => piece.text).join(""));
		}
	}
	const isOther = own.get("")?.some(({ kind }) => kind === "value") ?? false;
	return {
		...unit,
		value,
		frame: isOther ? other.frame : unit.frame
	};
}
function wholeLists(before, own, after, theirs) {
	const lines = (whole, runs) => runs.map((run) => run.isOrder ? {
		...run,
		...(0, mask_order.zo)(whole, run)
	} : run);
	const [left, right] = [lines(before, own), lines(after, theirs)];
	const grownRight = [...right, ...lists(after, right, before, left)];
	return [[...left, ...lists(before, left, after, grownRight)], grownRight];
}
function lists(whole, own, other, theirs) {
	return theirs.flatMap((run) => {
		if (!run.isOrder) return [];
		const elements = other.slice(run.start, run.end);
		const mine = own.filter(({ isOrder }) => isOrder);
		return (mine.length === 0 ? [null] : mine).flatMap((span) => {
			const list = (0, mask_order.c3)(whole, span, elements);
			return list === null ? [] : [{
				...list,
				isOrder: true
			}];
		});
	});
}
function restored(draft, texts) {
	const { where, whereBefore } = draft;
	const place = whereBefore ?? where;
	const settled = texts.find(({ pointer }) => pointer === place?.pointer);
	if (place === null || place.offset === null || settled === undefined) return draft;
	const start = realOffset(settled.pieces, place.offset);
	const end = realOffset(settled.pieces, place.offset + (draft.before?.length ?? 0), "end");
	const line = settled.real.slice(0, start).split("\n").length;
	const isSame = where?.pointer === place.pointer && where.offset === start;
	return {
		...draft,
		whereBefore: isSame ? null : {
			...place,
			offset: start,
			line
		},
		before: draft.before === null ? null : settled.real.slice(start, Math.max(start, end))
	};
}
function realOffset(pieces, offset, edge = "start") {
	let from = 0;
	for (const { text, start, end } of pieces) {
		const inside = edge === "start" ? offset < from + text.length : offset <= from + text.length;
		if (inside && offset >= from) {
			if (text.length === end - start) return start + offset - from;
			return edge === "start" ? start : end;
		}
		from += text.length;
	}
	return pieces.at(-1)?.end ?? 0;
}
var other_headers = __webpack_require__(22722);
var axes_suspect = __webpack_require__(88410);
;
function commitDrafts(base, head, isPlayed = false) {
	const settled = settle(base, head);
	const older = settled.base;
	const comparison = (0, compare.UD)(older.segmented, head.segmented);
	const drafts = comparison.divergences.flatMap((divergence) => {
		if (settled.isNoise(divergence)) return [];
		const lost = lostOnCommit(divergence, comparison, older, head);
		const found = divergence.kind === "edited" ? (0, edited.I)(divergence, older, head, lost) : [structural(divergence, older, head, lost)];
		return found.map((draft) => settled.restored(draft));
	});
	if (base.segmented.provider !== head.segmented.provider) return [otherProvider(base, head), ...drafts.filter((draft) => isBroughtIn(draft, base))];
	const headers = (0, other_headers.s)(base, head, {
		axis: "commit",
		code: "prefix-changed",
		severity: "note"
	});
	return [
		...drafts,
		...headers,
		...(0, markers.AU)(comparison, older, head, isPlayed)
	];
}
function isBroughtIn({ code, facts }, base) {
	const value = facts.value;
	if (code !== "suspect-value" || value === undefined) return false;
	return !base.segmented.units.some((unit) => (0, canonical.$)(unit.value, "written").includes(value));
}
function structural(divergence, base, head, lostTokens) {
	const place = Math.min((0, compare.UV)(divergence), head.segmented.units.length - 1);
	const where = (0, axes_place.bw)(head, place, axes_place.Ef);
	const older = olderPlace(divergence, base);
	const sides = textsOf(divergence, base, head);
	const unit = divergence.kind === "removed" ? (0, axes_request.aP)(base, older) : (0, axes_request.aP)(head, place);
	const suspect = divergence.kind === "added" && sides.after !== null ? (0, axes_suspect.B)(head.sourceKind, "", {
		text: sides.after,
		span: {
			start: 0,
			end: sides.after.length
		}
	}, null) : null;
	const causes = suspect === null ? [causeOf(divergence, unit.section)] : [suspect.cause];
	return {
		code: suspect === null ? "prefix-changed" : "suspect-value",
		severity: suspect?.severity ?? (0, edited.n)(causes),
		axis: "commit",
		where,
		whereBefore: divergence.kind === "added" ? null : (0, axes_place.bw)(base, older, axes_place.Ef),
		causes,
		varies: null,
		lostTokens,
		...sides,
		subject: divergence.kind === "moved" ? nameOfSection(divergence.section) : (0, axes_place.Vb)(unit),
		facts: suspect === null ? {} : { value: suspect.value },
		unitKey: divergence.kind === "moved" ? `${divergence.section}/*` : (0, axes_place.g2)(unit),
		unit: place,
		...(0, axes_place.W7)(head, where),
		preExisting: false
	};
}
function causeOf(divergence, section) {
	const isTool = section === "tools";
	switch (divergence.kind) {
		case "added": return section === "params" ? "parameter" : isTool ? "tool-added" : "block-added";
		case "removed": return section === "params" ? "parameter" : isTool ? "tool-removed" : "block-removed";
		case "moved": return isTool ? "tool-reordered" : "block-reordered";
		case "reshaped": return "shape";
	}
}
function olderPlace(divergence, base) {
	return Math.min((0, earlier_place.O)(divergence), base.segmented.units.length - 1);
}
function textsOf(divergence, base, head) {
	switch (divergence.kind) {
		case "added": return {
			before: null,
			after: wordsOf((0, axes_request.aP)(head, divergence.after))
		};
		case "removed": return {
			before: wordsOf((0, axes_request.aP)(base, divergence.before)),
			after: null
		};
		case "moved": return {
			before: order(base, divergence.section),
			after: order(head, divergence.section)
		};
		case "reshaped": return {
			before: divergence.before.map((unit) => wordsOf((0, axes_request.aP)(base, unit))).join("\n"),
			after: divergence.after.map((unit) => wordsOf((0, axes_request.aP)(head, unit))).join("\n")
		};
	}
}
function order(request, section) {
	return request.segmented.units.filter((unit) => unit.section === section && !unit.replayed).map((unit) => unit.name ?? firstWords(wordsOf(unit))).join("\n");
}
function firstWords(words) {
	const line = words.split("\n", 1)[0] ?? "";
	return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
function wordsOf(unit) {
	return (0, json_value.Qq)((0, json_value.Jt)(unit.value, "text")) ?? (0, canonical.$)(unit.value, "written");
}
function nameOfSection(section) {
	return {
		params: "the parameters",
		tools: "the tools",
		system: "the system blocks",
		messages: "the messages"
	}[section];
}
function otherProvider(base, head) {
	const where = (0, axes_place.bw)(head, 0, axes_place.Ef);
	return {
		code: "prefix-changed",
		severity: "note",
		axis: "commit",
		where,
		whereBefore: null,
		causes: ["model"],
		varies: null,
		lostTokens: (0, axes_request.DS)(head),
		before: `${base.segmented.provider} ${base.segmented.model}`,
		after: `${head.segmented.provider} ${head.segmented.model}`,
		subject: "the provider",
		facts: {},
		unitKey: "params/provider",
		unit: 0,
		...(0, axes_place.W7)(head, where),
		preExisting: false
	};
}
;
function commitFindings(base, head, { verdicts, lost }) {
	const drafts = head.turns.flatMap((turn, index) => {
		const earlier = base.turns[index];
		return earlier === undefined ? [] : commitDrafts(earlier, turn, verdicts !== null);
	});
	const once = onceEach(drafts, (draft) => JSON.stringify([
		draft.code,
		draft.causes,
		draft.where?.section,
		draft.before,
		draft.after
	]));
	const keeps = lost.length === 0 && (verdicts?.isNothingLost ?? true);
	const isMarkerTold = lost.some(({ draft }) => draft.code === "breakpoint-lost");
	return once.filter(({ code }) => code !== "breakpoint-changed" || !isMarkerTold).map((draft) => {
		const status = draft.preExisting ? "pre-existing" : "introduced";
		const facts = keeps ? draft.facts : {
			...draft.facts,
			rule: draft.facts.rule ?? findings_draft.J
		};
		const oneOff = draft.lostTokens;
		const loss = verdicts === null ? {} : { loss: {
			steady: 0,
			oneOff,
			share: 0,
			requests: 0
		} };
		return {
			draft: {
				...draft,
				facts
			},
			status,
			related: [],
			...loss
		};
	});
}
function onceEach(drafts, key) {
	const kept = new Map();
	for (const draft of drafts) {
		const earlier = kept.get(key(draft));
		const lostTokens = Math.max(earlier?.lostTokens ?? 0, draft.lostTokens);
		kept.set(key(draft), {
			...earlier ?? draft,
			lostTokens
		});
	}
	return [...kept.values()];
}
var whole_unit = __webpack_require__(41347);
;
const GIVES_BACK = .5;
function lostMarkers(unexplained) {
	const { head, lost, aligned } = unexplained;
	const first = lost.findIndex((tokens) => tokens > 0);
	const { turn = 0, units = 0 } = head.requests.corrected[first] ?? {};
	const tried = (change) => {
		const played = head.plays.changed(head.all, change);
		return played.some(({ read }, at) => {
			const gained = read - (head.requests.corrected[at]?.read ?? 0);
			return (lost[at] ?? 0) > 0 && gained >= (lost[at] ?? 0) * GIVES_BACK;
		});
	};
	const cause = tried(livesOf(unexplained)) ? "ttl" : tried(markersOf(unexplained)) ? "breakpoint" : null;
	const place = placeIn(unexplained, turn, units);
	return {
		cause,
		turn,
		...place,
		lost: Math.max(...lost),
		requests: lost.filter((tokens) => tokens > 0).length / Math.max(1, aligned.length)
	};
}
function livesOf({ base, alignment }) {
	return (turn, index) => {
		const before = base.plays.side.turns[alignment.turnOf(index).turn];
		const common = alignment.commonOf(index);
		if (before === undefined || common === null) return turn;
		const lives = new Map(before.segmented.breakpoints.map(({ unit, ttl }) => [turn.own.indexOf(common.counterparts.get(unit) ?? -1), ttl]));
		const fallback = before.segmented.breakpoints.at(-1)?.ttl;
		const breakpoints = turn.segmented.breakpoints.map((each) => ({
			...each,
			ttl: lives.get(each.unit) ?? fallback ?? each.ttl
		}));
		const { lifetime } = before.segmented;
		return {
			...turn,
			segmented: {
				...turn.segmented,
				breakpoints,
				lifetime: lifetime ?? null
			}
		};
	};
}
function markersOf({ base, alignment }) {
	return (turn, index) => {
		const aligned = alignment.turnOf(index).turn;
		const before = base.plays.side.turns[aligned];
		const common = alignment.commonOf(index);
		if (before === undefined || common === null) return turn;
		const read = base.requests.actual.find((each) => each.turn === aligned)?.units ?? 0;
		const marks = [...before.segmented.breakpoints.map(({ unit, ttl }) => ({
			unit,
			ttl
		})), ...read > 0 ? [{
			unit: read - 1,
			ttl: null
		}] : []];
		return marks.reduce((marked, { unit, ttl }) => {
			const place = turn.own.indexOf(common.counterparts.get(unit) ?? -1);
			return place === -1 ? marked : markedAt(marked, place, ttl);
		}, turn);
	};
}
function placeIn({ base, head, alignment }, turn, units) {
	const aligned = alignment.turnOf(turn).turn;
	const common = alignment.commonOf(turn);
	const before = base.plays.side.turns[aligned];
	const read = base.requests.actual.find((each) => each.turn === aligned)?.units ?? 0;
	const places = [...common?.counterparts ?? []].filter(([own, other]) => own < read && other >= units && (common?.ofHead[other] ?? 0) > 0).map(([, other]) => other);
	const marked = before === undefined ? null : (0, layout.On)(before.segmented);
	const last = Math.max(0, (head.plays.side.turns[turn]?.segmented.units.length ?? 1) - 1);
	const unit = places.length === 0 ? Math.min(units, last) : Math.min(...places);
	return {
		unit,
		carrier: common?.counterparts.get(marked ?? -1) ?? unit
	};
}
;
const FALL = .02;
function unexplainedFindings(head, { unexplained, could }) {
	if (unexplained === null) return [];
	const found = lostMarkers(unexplained);
	const draft = unexplained_findings_draftOf(head, unexplained, found);
	if (draft === null) return [];
	if (found.cause === null && fallOf(unexplained, could) <= FALL) return [];
	const { lost, requests } = found;
	return [{
		draft,
		status: "introduced",
		related: [],
		loss: {
			steady: lost,
			oneOff: 0,
			share: lost,
			requests
		},
		costPer1000: null
	}];
}
function unexplained_findings_draftOf(head, { base, alignment }, { cause, turn, unit, carrier, lost }) {
	const request = head.turns[turn];
	const before = base.plays.side.turns[alignment.turnOf(turn).turn];
	if (request === undefined || before === undefined) return null;
	if (cause !== null) return (0, markers.AK)(before, request, {
		cause,
		unit,
		carrier,
		tokens: lost
	});
	return {
		...(0, whole_unit.n)(request, {
			axis: "commit",
			code: "hit-ratio-dropped",
			severity: "error",
			unit,
			lostTokens: lost
		}),
		subject: (0, axes_place.Vb)((0, axes_request.aP)(request, unit))
	};
}
function fallOf({ base, head }, could) {
	const ratio = (side, all) => {
		let [reached, sum] = [0, 0];
		for (const { turn, read } of side.requests.actual) {
			const most = all[turn] ?? 0;
			reached += Math.min(read, most);
			sum += most;
		}
		return sum === 0 ? null : reached / sum;
	};
	const [before, after] = [ratio(base, could.base), ratio(head, could.head)];
	return before === null || after === null ? 0 : before - after;
}
;
const root_causes_LEADING = [
	"volatile-prefix",
	"unstable-history",
	"unshared-prefix"
];
const root_causes_LED = new Set([
	...root_causes_LEADING,
	"write-only-breakpoint",
	"stranded-tokens"
]);
function rootCauses(drafts, led) {
	const ranked = drafts.toSorted((a, b) => root_causes_rankOf(a) - root_causes_rankOf(b));
	const followers = new Map(led);
	const explained = new Set();
	for (const leader of ranked) {
		if (explained.has(leader) || root_causes_rankOf(leader) === root_causes_LEADING.length) continue;
		const found = drafts.filter((other) => !explained.has(other) && root_causes_LED.has(other.code) && root_causes_rankOf(leader) < root_causes_rankOf(other) && overlap(leader, other));
		for (const follower of found) explained.add(follower);
		followers.set(leader, [...followers.get(leader) ?? [], ...found]);
	}
	const leaders = drafts.filter((draft) => !explained.has(draft));
	return groupedBy(leaders, causeKey).map((group) => {
		const ordered = group.toSorted(inOrder);
		const all = ordered.flatMap((draft) => [draft, ...followers.get(draft) ?? []]);
		return {
			drafts: ordered,
			followers,
			all
		};
	});
}
function root_causes_rankOf({ code }) {
	const rank = root_causes_LEADING.indexOf(code);
	return rank === -1 ? root_causes_LEADING.length : rank;
}
function inOrder(a, b) {
	return (a.where?.turn ?? 0) - (b.where?.turn ?? 0) || (a.unit ?? 0) - (b.unit ?? 0) || (a.where?.offset ?? 0) - (b.where?.offset ?? 0);
}
function causeKey(draft) {
	const { code, axis, where, causes, varies, severity, facts } = draft;
	return JSON.stringify([
		code,
		axis,
		where?.section,
		causes.map((cause) => FAMILY[cause] ?? cause).toSorted((a, b) => a.localeCompare(b)),
		varies,
		severity,
		causes.includes("variable") ? facts.value : null,
		facts.rule,
		axis === "repeat" ? facts.problem : null
	]);
}
const FAMILY = { "history-truncated": "history-edited" };
function groupedBy(list, keyOf) {
	const groups = new Map();
	for (const one of list) {
		const key = keyOf(one);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [one]);
		else group.push(one);
	}
	return [...groups.values()];
}
;
const BY_LOSS = new Set([
	"breakpoint-lost",
	"unstable-history",
	"unshared-prefix",
	"volatile-prefix",
	"write-only-breakpoint"
]);
function severity_severityOf({ code, severity, axis }, loss, isRecording) {
	if (severity !== "error" || loss === null || !BY_LOSS.has(code)) return severity;
	if (!loss.isReal) return "note";
	return isRecording && axis === "turn" && loss.turns <= 1 ? "warning" : "error";
}
var words = __webpack_require__(4718);
var range = __webpack_require__(66866);
;
function lintDrafts(request, context) {
	return [
		...illegalMarkers(request),
		...belowMinimumDrafts(request),
		...withoutBreakpoint(request),
		...implicitOnly(request, context)
	];
}
function illegalMarkers(request) {
	return request.segmented.illegal.map((layout) => {
		const facts = {
			problem: layout.detail,
			rule: layout.rule
		};
		const draft = lintDraft(request, "illegal-breakpoint", "error", layout.unit ?? 0, facts);
		const where = layout.unit === null ? outside(layout.pointer, request.turn) : {
			...(0, axes_place.bw)(request, layout.unit, axes_place.Ef),
			pointer: layout.pointer
		};
		return {
			...draft,
			...(0, axes_place.W7)(request, where),
			where,
			...layout.unit === null && { subject: subjectOf(where) },
			causes: [lint_causeOf(layout.rule)],
			unitKey: `${draft.unitKey}/${layout.rule}`
		};
	});
}
const SECTIONS = {
	tools: "tools",
	system: "system",
	messages: "messages",
	input: "messages",
	systemInstruction: "system",
	system_instruction: "system",
	contents: "messages"
};
const LISTS = { toolConfig: "tools" };
function outside(pointer, turn) {
	const [member = "", ...inside] = (0, json_pointer.LU)(pointer);
	const index = inside.find((token) => /^\d+$/.test(token));
	const section = SECTIONS[member] ?? (index === undefined ? "params" : LISTS[member]) ?? "params";
	const place = section === "params" ? 0 : Number(index ?? 0);
	return {
		section,
		index: place,
		pointer,
		offset: null,
		line: null,
		turn
	};
}
function subjectOf({ section, index }) {
	switch (section) {
		case "tools": return `tool ${index + 1}`;
		case "system": return `system block ${index + 1}`;
		case "messages": return `message ${index + 1}`;
		case "params": return "the request parameters";
	}
}
function lint_causeOf(rule) {
	return rule === "ttl-order" || rule === "unsupported-ttl" ? "ttl" : "breakpoint";
}
function belowMinimumDrafts(request) {
	const { rules } = request.segmented;
	const last = (0, layout.On)(request.segmented);
	const end = rules.kind === "prefix" ? request.segmented.newest : last === null ? 0 : last + 1;
	const marked = request.segmented.breakpoints.some(({ kind }) => kind !== "implicit");
	if (end === 0 || !marked) return [];
	const prefix = (0, range.Sd)(request.tokens.slice(0, end));
	const verdict = (0, range.GR)(prefix, rules.minimum.tokens);
	if (verdict !== "certain" && verdict !== "likely") return [];
	const certain = verdict === "certain" && rules.minimum.certain;
	return [lintDraft(request, "below-minimum", certain ? "error" : "warning", end - 1, {
		tokens: (0, words.k2)(prefix),
		minimum: rules.minimum.tokens,
		certain
	})];
}
function withoutBreakpoint(request) {
	const { rules, breakpoints, newest, units, marker } = request.segmented;
	if (rules.kind === "prefix" || breakpoints.length > 0) return [];
	const stable = (0, range.Sd)(request.tokens.slice(0, newest));
	if (stable.low < rules.minimum.tokens) return [];
	const unit = lastContent(request, newest, units.length);
	const facts = {
		tokens: (0, words.k2)(stable),
		...!rules.needsMarker && { rule: "mode" },
		...marker && { marker: `${marker.json} ${marker.place === "on" ? "to" : "behind"}` }
	};
	return [lintDraft(request, "no-breakpoint", "warning", unit, facts)];
}
function implicitOnly(request, context) {
	const { rules, breakpoints, newest } = request.segmented;
	if (rules.kind === "prefix" || rules.needsMarker || context.turns > 1) return [];
	if (breakpoints.length === 0 || breakpoints.some(({ kind }) => kind !== "implicit")) return [];
	const behind = breakpoints.every(({ unit }) => unit >= newest);
	const stable = (0, range.Sd)(request.tokens.slice(0, newest));
	if (!behind || stable.low < rules.minimum.tokens) return [];
	const unit = lastContent(request, newest, newest);
	const facts = {
		tokens: (0, words.k2)(stable),
		...!takesMarker(request, unit) && { rule: "no-place" }
	};
	return [lintDraft(request, "implicit-only", "warning", unit, facts)];
}
function takesMarker(request, unit) {
	return /^\/(?:input|messages)\//.test((0, axes_request.aP)(request, unit).pointer);
}
function lastContent(request, end, otherwise) {
	for (let index = end - 1; index >= 0; index -= 1) {
		if ((0, axes_request.aP)(request, index).section !== "params") return index;
	}
	return Math.max(0, Math.min(otherwise, request.segmented.units.length) - 1);
}
function lintDraft(request, code, severity, unit, facts) {
	const lostTokens = code === "below-minimum" ? (0, axes_request.qw)(request, unit + 1) : 0;
	return (0, whole_unit.n)(request, {
		axis: "lint",
		code,
		severity,
		unit,
		lostTokens,
		facts
	});
}
var repeat = __webpack_require__(77520);
var turn = __webpack_require__(87838);
;
function sideFindings(conversation) {
	const { drafts: ofTurns, references } = (0, turn.X)(conversation);
	const { leaders, led } = repeatLeaders(conversation.repeats ?? []);
	const drafts = [
		...leaders,
		...ofTurns,
		...conversation.siblings ?? [],
		...lintConversation(conversation)
	];
	const side = {
		turns: conversation.turns,
		references,
		shared: conversation.shared,
		variables: conversation.variables ?? [],
		drafts: [...drafts, ...[...led.values()].flat()]
	};
	return {
		drafts,
		led,
		side
	};
}
function lintConversation(conversation) {
	const context = { turns: conversation.turns.length };
	return conversation.turns.flatMap((turn) => lintDrafts(turn, context));
}
function repeatLeaders(facts) {
	const sorted = facts.toSorted((a, b) => (0, repeat.X7)(b.draft.varies) - (0, repeat.X7)(a.draft.varies));
	const leaders = [];
	for (const fact of sorted) {
		const leader = leaders.find((one) => (0, repeat.UO)(fact, one.fact));
		if (leader === undefined) leaders.push({
			fact,
			led: []
		});
		else leader.led.push(fact.draft);
	}
	return {
		leaders: leaders.map(({ fact }) => fact.draft),
		led: new Map(leaders.map(({ fact, led }) => [fact.draft, led]))
	};
}
var repeat_status = __webpack_require__(49615);
;
const RANK = {
	note: 0,
	warning: 1,
	error: 2
};
const HOW_OFTEN = [
	null,
	"machine",
	"day",
	"hour",
	"minute",
	"process",
	"call"
];
const CARRY_LOSS = new Set([
	...BY_LOSS,
	"volatile-cache-key",
	"lookback-exceeded"
]);
class Statuses {
	#base;
	#head;
	#sameUnit;
	#repeats;
	constructor(base, head, drafts) {
		this.#base = drafts.base;
		this.#head = drafts.head;
		this.#sameUnit = unitMatcher(base, head);
		const facts = base === null ? [] : (0, repeat_status.m)(base, head);
		this.#repeats = new Map(facts.map(([{ draft }, status]) => [draft, status]));
	}
	ofHead(draft, loss) {
		if (this.#base === null) return "introduced";
		if (CARRY_LOSS.has(draft.code) && loss?.isReal === true) {
			const isNoise = draft.axis === "repeat" && this.#base.some((one) => this.#isSame(one, draft));
			return (isNoise ? loss.isMoreByItself : loss.isMore) ? "introduced" : "pre-existing";
		}
		const isKnown = this.#base.some((earlier) => {
			if (!this.#isSame(earlier, draft)) return false;
			return loss !== null || !isWorse(earlier, draft);
		});
		if (draft.axis === "repeat" && loss === null) return this.#repeats.get(draft) ?? (isKnown ? "pre-existing" : "introduced");
		return isKnown ? "pre-existing" : "introduced";
	}
	isFixed(draft, loss) {
		const isKnown = this.#head.some((later) => this.#isSame(draft, later));
		if (isKnown) return false;
		if (draft.axis === "repeat" && loss === null) return this.#repeats.get(draft) === "fixed";
		return loss?.isReal === true && CARRY_LOSS.has(draft.code) ? loss.isMore : true;
	}
	#isSame(earlier, later) {
		return earlier.code === later.code && this.#sameUnit(earlier, later) && (!later.causes.includes("variable") || earlier.facts.value === later.facts.value) && later.causes.every((cause) => earlier.causes.includes(cause));
	}
}
function isWorse(earlier, later) {
	return RANK[later.severity] > RANK[earlier.severity] || HOW_OFTEN.indexOf(later.varies) > HOW_OFTEN.indexOf(earlier.varies) || later.axis !== "lint" && isCostlier(earlier.lostTokens, later.lostTokens);
}
const TOLERATED = 1.1;
const CHANCE = 32;
function isCostlier(earlier, later) {
	return later > Math.max(earlier * TOLERATED, earlier + CHANCE);
}
function unitMatcher(base, head) {
	const known = new Map();
	const counterparts = (turn) => {
		const [earlier, later] = [base?.turns[turn], head.turns[turn]];
		const found = known.get(turn) ?? (earlier === undefined || later === undefined ? new Map() : (0, mask.ef)(earlier, later));
		known.set(turn, found);
		return found;
	};
	return (earlier, later) => {
		const turn = earlier.where?.turn ?? 0;
		const isMove = earlier.unitKey.endsWith("/*");
		const isOne = turn === (later.where?.turn ?? 0) && !isMove;
		const aligned = earlier.unit === null || !isOne ? undefined : counterparts(turn).get(earlier.unit);
		return aligned !== undefined && aligned === later.unit || earlier.unitKey === later.unitKey;
	};
}
;
const MOST_PLACES = 10;
const MOST_RELATED = 10;
function united(judged) {
	return groupedBy(judged, ({ draft, status }) => `${status} ${causeKey(draft)}`).map((group) => {
		const [first, ...more] = group;
		if (first === undefined) throw new RangeError("a group without findings");
		const related = groupedBy(group.flatMap((each) => each.related), ({ draft, status }) => `${status} ${causeKey(draft)}`).flatMap(([one]) => one ?? []);
		if (more.length === 0) return {
			...first,
			related: related.slice(0, MOST_RELATED)
		};
		const most = group.reduce((a, b) => b.draft.lostTokens > a.draft.lostTokens ? b : a, first);
		const places = [...first.places ?? [], ...more.flatMap(placesOf)];
		return {
			...first,
			draft: {
				...first.draft,
				lostTokens: most.draft.lostTokens,
				causes: causesOf(group)
			},
			related: related.slice(0, MOST_RELATED),
			count: group.reduce((sum, { count = 1 }) => sum + count, 0),
			places: places.slice(0, MOST_PLACES),
			...most.loss !== undefined && { loss: most.loss },
			...most.costPer1000 !== undefined && { costPer1000: most.costPer1000 }
		};
	});
}
function placesOf({ draft: { where }, places = [] }) {
	return where === null ? places : [where, ...places];
}
function causesOf(group) {
	return [...new Set(group.flatMap(({ draft }) => draft.causes))];
}
;
const PLAIN = {
	traffic: (0, play_traffic.t7)(),
	priceOf: () => () => null,
	elsewhere: null
};
function findingsOf({ base, head }, { traffic, priceOf, elsewhere } = PLAIN) {
	if (head === null) return withoutHead(base);
	const before = base === null ? null : sideOf(base);
	const after = base === head && before?.drafts.length === 0 ? before : sideOf(head);
	const verdicts = [base, head].every(isPlayable) ? referee(before, after, {
		traffic,
		priceOf: ({ turns }) => priceOf(turns)
	}) : null;
	const lossOf = ({ all }) => verdicts?.losses.get(all) ?? null;
	const statuses = new Statuses(base, head, {
		base: before?.drafts ?? elsewhere,
		head: after.drafts
	});
	const isRecording = head.turns[0]?.sourceKind === "recording";
	const judged = (root, statusOf) => root.drafts.map((draft) => {
		const [loss, status] = [lossOf(root), statusOf(draft)];
		const related = (root.followers.get(draft) ?? []).map((follower) => ({
			draft: follower,
			status,
			related: []
		}));
		const severity = severity_severityOf(draft, loss, isRecording);
		return {
			...withLoss({
				...draft,
				severity
			}, loss),
			status,
			related
		};
	});
	const own = after.causes.flatMap((root) => judged(root, (draft) => statuses.ofHead(draft, lossOf(root))));
	const gone = (before?.causes ?? []).filter((root) => root.drafts.every((draft) => statuses.isFixed(draft, lossOf(root)))).flatMap((root) => judged(root, () => "fixed"));
	const unexplained = verdicts === null || base === null ? [] : unexplainedFindings(head, verdicts);
	const changed = base === null ? [] : commitFindings(base, head, {
		verdicts,
		lost: unexplained
	});
	return {
		findings: united(byRootCause([
			...own,
			...unexplained,
			...judgePlaceholders(base, head, judgeRead(base, head, changed)),
			...gone
		])),
		could: verdicts?.could ?? null,
		scenes: verdicts === null ? {
			base: null,
			head: null
		} : scenesOfBoth(before, after)
	};
}
function scenesOfBoth(base, head) {
	const after = scenesOf(head.side, new Set());
	if (base === head) return {
		base: after,
		head: after
	};
	return {
		base: base === null ? null : scenesOf(base.side, new Set()),
		head: after
	};
}
function withoutHead(base) {
	const isPlayed = base !== null && isPlayable(base);
	const scenes = isPlayed ? scenesOf(sideOf(base).side, new Set()) : null;
	return {
		findings: [],
		could: null,
		scenes: {
			base: scenes,
			head: null
		}
	};
}
function sideOf(conversation) {
	const found = sideFindings(conversation);
	const causes = rootCauses(found.drafts, found.led);
	return {
		...found,
		causes,
		roots: causes.map(({ all }) => all)
	};
}
function isPlayable(conversation) {
	if (conversation === null) return true;
	const isWhole = ({ segmented, sourceKind }) => sourceKind !== "text" && (segmented.continues ?? null) === null && (segmented.stored ?? null) === null;
	return conversation.turns.length > 0 && conversation.turns.every(isWhole);
}
function withLoss(draft, loss) {
	if (loss === null) return { draft };
	const { steady, share, requests, costPer1000 } = loss;
	return {
		draft: {
			...draft,
			lostTokens: steady
		},
		loss: {
			steady,
			oneOff: 0,
			share,
			requests
		},
		costPer1000
	};
}
var axes_pairs = __webpack_require__(76534);
var cost_of = __webpack_require__(49773);
var play_totals = __webpack_require__(16055);
;
const STEADY = 20;
class Window {
	#conversations = [];
	#turns;
	#equal = 0;
	constructor(turns) {
		this.#turns = turns;
	}
	add(conversation, turn, request) {
		const requests = this.#conversations[conversation] ??= [];
		requests[turn] = request;
		if (turn < this.#turns - 1) return;
		const before = this.#conversations[conversation - 1];
		this.#equal = before !== undefined && areEqual(before, requests) ? this.#equal + 1 : 0;
	}
	get isSteady() {
		return this.#equal >= STEADY;
	}
	counted(conversations, warming) {
		const complete = this.#conversations.filter(({ length }) => length === this.#turns);
		const groups = [];
		for (const requests of complete.slice(warming)) {
			const last = groups.at(-1);
			if (last !== undefined && areEqual(last.requests, requests)) last.times += 1;
			else groups.push({
				requests,
				times: 1
			});
		}
		const known = Math.max(0, conversations - complete.length);
		const last = complete.at(-1);
		if (known > 0 && last !== undefined) groups.push({
			requests: last,
			times: known
		});
		return groups;
	}
}
function areEqual(a, b) {
	return a.every((request, turn) => {
		const other = b[turn];
		return other !== undefined && request.read === other.read && request.write === other.write && request.write1h === other.write1h && request.uncached === other.uncached && request.expected === other.expected && request.costUsd === other.costUsd;
	});
}
;
function predict(rendered, { traffic, price, could }) {
	const split = (0, extend.r)(rendered, traffic.turns).map(splitVarying);
	const turns = split.map(({ turn }) => turn);
	const player = new play_player.a({ expiryCounts: true });
	const scenario = new play_scenario.N(new prepare.WD(), turns);
	const stable = could === undefined ? steadyTokens(turns, traffic) : [];
	const window = new Window(turns.length);
	const warming = turns.some(isStoredLate) ? 2 : 1;
	const lengths = [turns.length];
	const followsClock = turns.some(({ varies }) => [...varies.values()].some(byClock));
	const steady = [];
	for (const slot of (0, play_traffic.Q0)(traffic, lengths, warming)) {
		if (window.isSteady && !followsClock) break;
		const played = player.play(scenario.send(slot));
		const { turn, conversation } = slot;
		const expected = could?.[turn] ?? Math.max(played.expected, stable[turn] ?? 0);
		const units = split[turn]?.whole[played.unitsExpected - 1] ?? 0;
		steady[turn] = {
			units,
			tokens: played.expected
		};
		const { read, write, write1h, uncached } = played;
		const costUsd = price(played);
		window.add(conversation, turn, {
			read,
			write,
			write1h,
			uncached,
			expected,
			costUsd
		});
	}
	const totals = (0, play_totals.RI)(window.counted((0, play_traffic.kZ)(traffic, lengths, warming), warming));
	const { costUsd, requests } = totals;
	const per1000Requests = costUsd === null || requests === 0 ? null : (0, play_totals.ku)(costUsd / requests * 1e3);
	return {
		totals,
		steady,
		per1000Requests
	};
}
function isStoredLate({ segmented: { rules } }) {
	return rules.kind === "prefix" && rules.wholeUnits === true;
}
function byClock(rotation) {
	return rotation === "minute" || rotation === "hour" || rotation === "day";
}
function steadyTokens(turns, traffic) {
	const isStable = (rotation) => rotation === "conversation";
	if (turns.every(({ varies }) => [...varies.values()].every(isStable))) return [];
	const without = turns.map((turn) => ({
		...turn,
		varies: new Map([...turn.varies].filter(([, rotation]) => isStable(rotation)))
	}));
	const { steady } = predict(without, {
		traffic,
		price: () => null
	});
	return steady.map(({ tokens }) => tokens);
}
function rewritten(earlier, later) {
	if (earlier === later) return {
		read: 0,
		write: 0,
		write1h: 0,
		uncached: 0
	};
	const after = (first) => {
		const player = new play_player.a({ expiryCounts: false });
		const turns = [first, later].map((each) => splitVarying(each).turn);
		const scenario = new play_scenario.N(new prepare.WD(), turns);
		player.play(scenario.send({
			conversation: 0,
			turn: 0,
			at: 0
		}));
		return player.play(scenario.send({
			conversation: 0,
			turn: 1,
			at: 60
		}));
	};
	const [changed, same] = [after(earlier), after(later)];
	const more = (key) => Math.max(0, changed[key] - same[key]);
	return {
		read: 0,
		write: more("write"),
		write1h: more("write1h"),
		uncached: more("uncached")
	};
}
;
function withBreakpoint(turn, unit) {
	const { breakpoints, units } = turn.segmented;
	const pointer = units[unit]?.pointer;
	if (pointer === undefined || breakpoints.some((each) => each.unit === unit)) return null;
	const added = {
		unit,
		kind: "explicit",
		pointer,
		ttl: breakpoints[0]?.ttl ?? null
	};
	const all = [...breakpoints, added].toSorted((a, b) => a.unit - b.unit);
	return {
		...turn,
		segmented: {
			...turn.segmented,
			breakpoints: all
		}
	};
}
const VALUE = 20;
function withVaryingLast(turn) {
	const rotation = mostOften([...turn.varies.values()]);
	const last = turn.segmented.units.at(-1);
	if (rotation === null || last === undefined) return turn;
	const value = {
		section: "messages",
		kind: "text",
		index: last.index,
		pointer: `${last.pointer} and behind it`,
		shorthand: null,
		role: "user",
		name: null,
		value: {
			type: "text",
			text: "what varies"
		},
		frame: "user",
		replayed: false,
		position: last.position + 1
	};
	const units = [...turn.segmented.units, value];
	return {
		segmented: {
			...turn.segmented,
			units
		},
		tokens: [...turn.tokens, VALUE],
		varies: new Map([[units.length - 1, rotation]])
	};
}
function withHour(turn) {
	const { breakpoints } = turn.segmented;
	if (!breakpoints.some(({ ttl }) => ttl === "5m")) return null;
	const longer = breakpoints.map((each) => ({
		...each,
		ttl: each.ttl === "5m" ? "1h" : each.ttl
	}));
	return {
		...turn,
		segmented: {
			...turn.segmented,
			breakpoints: longer
		}
	};
}
const what_if_OFTEN = [
	"request",
	"minute",
	"process",
	"conversation",
	"hour",
	"day"
];
function mostOften(rotations) {
	return what_if_OFTEN.find((rotation) => rotations.includes(rotation)) ?? null;
}
var ratio = __webpack_require__(26628);
;
function suspectCosts(head, prediction, findings, { traffic, price }) {
	const costs = new Map();
	const { per1000Requests } = prediction;
	if (per1000Requests === null) return costs;
	for (const finding of findings) {
		if (finding.code !== "suspect-value" || finding.status === "fixed") continue;
		const played = predict(head.map((turn) => withVarying(turn, finding)), {
			traffic,
			price
		}).per1000Requests;
		if (played !== null) costs.set(finding.id, Math.max(0, played - per1000Requests));
	}
	return costs;
}
function withVarying(turn, { where, after }) {
	if (where === null) return turn;
	const { pointer, offset } = where;
	const places = [{
		pointer,
		offset,
		length: after?.length ?? null
	}];
	const more = varyingOf(turn.segmented, [{
		rotation: "request",
		among: null,
		places
	}]);
	const varies = new Map([...turn.varies, ...more.varies]);
	const stable = new Map([...more.stable ?? [], ...turn.stable ?? []]);
	return {
		...turn,
		varies,
		stable
	};
}
;
function longerLife(head, prediction, traffic, play) {
	const { prefixHitRatio } = prediction.totals;
	const longer = head.flatMap((turn) => withHour(turn) ?? []);
	if (prefixHitRatio === null || prefixHitRatio >= 1 || longer.length < head.length) return null;
	const after = play(longer, traffic);
	const [now, then] = [prediction.per1000Requests, after.per1000Requests];
	if (now === null || then === null || then >= now) return null;
	const ratios = `${(0, ratio.$)(prefixHitRatio)} → ${(0, ratio.$)(after.totals.prefixHitRatio ?? 0)}`;
	const least = paysFrom(traffic, (slower) => {
		const [short, long] = [play(head, slower), play(longer, slower)];
		return (long.per1000Requests ?? Infinity) < (short.per1000Requests ?? 0);
	});
	const from = least === null ? "" : ` That pays from about ${hourly(least)} an hour on.`;
	return `entries of 5 minutes expire between its requests; with \`"ttl": "1h"\` the prefix hit ratio goes ${ratios}, and 1,000 requests cost $${then.toPrecision(2)} instead of $${now.toPrecision(2)}.${from}`;
}
const HALVINGS = 10;
function paysFrom(traffic, pays) {
	const at = (requestsPerDay) => pays({
		...traffic,
		requestsPerDay
	});
	let [never, always] = [1, traffic.requestsPerDay];
	if (always <= never || at(never)) return null;
	for (let halving = 0; halving < HALVINGS; halving += 1) {
		const middle = (never + always) / 2;
		if (at(middle)) always = middle;
		else never = middle;
	}
	return always;
}
function hourly(requestsPerDay) {
	const rate = (requestsPerDay / 24).toPrecision(2);
	return rate === "1.0" ? "one request" : `${rate} requests`;
}
;
const MARKER_MISSING = new Set(["no-breakpoint", "implicit-only"]);
const VARYING = new Set(["volatile-prefix", "unshared-prefix"]);
const GAIN = .02;
function whatIfs(head, prediction, findings, { traffic, price }) {
	const play = (turns, under = traffic) => predict(turns, {
		traffic: under,
		price
	});
	const before = prediction.totals.tokenHitRatio ?? 0;
	const sentence = (turns, how) => {
		const after = play(turns).totals.tokenHitRatio ?? 0;
		const gained = `token hit ratio ${(0, ratio.$)(before)} → ${(0, ratio.$)(after)}`;
		return after - before < GAIN ? null : `Predicted ${how}: ${gained}.`;
	};
	const fixes = new Map();
	const open = findings.filter(({ status }) => status !== "fixed");
	const varying = open.filter(({ code }) => VARYING.has(code));
	if (varying.length > 0 && head.some(({ varies }) => varies.size > 0)) {
		const how = varying.length === 1 ? "with it" : `with all ${varying.length} of these fixed`;
		const said = sentence(head.map(withVaryingLast), how);
		if (said !== null) for (const { id } of varying) fixes.set(id, said);
	}
	for (const { id, code, where } of open) {
		if (!MARKER_MISSING.has(code) || where === null) continue;
		const marked = head.map((turn) => {
			const unit = turn.segmented.units.findIndex(({ pointer }) => pointer === where.pointer);
			return (unit === -1 ? null : withBreakpoint(turn, unit)) ?? turn;
		});
		const said = sentence(marked, "with it");
		if (said !== null) fixes.set(id, said);
	}
	return {
		fixes,
		suspects: suspectCosts(head, prediction, findings, {
			traffic,
			price
		}),
		lifetime: longerLife(head, prediction, traffic, play)
	};
}
function withWhatIfs(findings, whatIfs) {
	return findings.map((finding) => {
		const brings = finding.code === "hit-ratio-below-threshold" ? capitalised(whatIfs.lifetime) : whatIfs.fixes.get(finding.id) ?? null;
		const costPer1000 = finding.costPer1000 ?? whatIfs.suspects.get(finding.id) ?? null;
		const fix = brings === null ? finding.fix : `${finding.fix} ${brings}`;
		return {
			...finding,
			costPer1000,
			fix
		};
	});
}
function capitalised(end) {
	return end === null ? null : `${end.slice(0, 1).toUpperCase()}${end.slice(1)}`;
}
;
const NOT_PREDICTED = {
	predicted: null,
	cost: null,
	whatIfs: {
		fixes: new Map(),
		suspects: new Map(),
		lifetime: null
	}
};
function forecastOf({ scenes: { base, head }, could }, findings, traffic, now) {
	if (base === null && head === null) return NOT_PREDICTED;
	const earlier = base === null ? null : sidePrediction(base, traffic, now, could?.base);
	const isSame = base === head && could?.base.join() === could?.head.join();
	const later = isSame ? earlier : head === null ? null : sidePrediction(head, traffic, now, could?.head);
	const lengthened = (turns) => turns && (0, extend.r)(turns, traffic.turns);
	const before = lengthened(base);
	const after = head === base ? before : lengthened(head);
	return {
		predicted: {
			base: ratiosOf(earlier),
			head: ratiosOf(later)
		},
		cost: costs(earlier, later, rewriteCost(before, after, now)),
		whatIfs: after === null || later === null ? NOT_PREDICTED.whatIfs : whatIfs(after, later, findings, {
			traffic,
			price: priceOf(after[0]?.segmented, now)
		})
	};
}
function sidePrediction(turns, traffic, now, could) {
	const price = priceOf(turns[0]?.segmented, now);
	return predict(turns, {
		traffic,
		price,
		...could !== undefined && { could }
	});
}
function priceOf(segmented, now) {
	if (segmented === undefined) return () => null;
	const { provider, model, like, units } = segmented;
	const parameter = (name) => {
		const values = units.map(({ section, value }) => section === "params" ? (0, json_value.Jt)(value, name) : null);
		return (0, json_value.Qq)(values.find((value) => typeof value === "string")) ?? null;
	};
	const cost = (0, cost_of.hJ)((0, cost_of.xx)({
		provider,
		model,
		servedModel: like,
		at: now,
		tier: parameter("service_tier"),
		geo: parameter("inference_geo"),
		speed: parameter("speed")
	}));
	return (tokens) => cost({
		...tokens,
		output: 0
	});
}
function rewriteCost(before, after, now) {
	const [earlier, later] = [before?.[0], after?.[0]];
	if (earlier === undefined || later === undefined) return null;
	const usd = priceOf(later.segmented, now)(rewritten(earlier, later));
	return usd === null ? null : (0, play_totals.ku)(usd);
}
function ratiosOf(prediction) {
	if (prediction === null) return null;
	const { tokenHitRatio, prefixHitRatio } = prediction.totals;
	return {
		tokenHitRatio,
		prefixHitRatio
	};
}
function costs(base, head, rewriteOnce) {
	const per1000Requests = {
		base: base?.per1000Requests ?? null,
		head: head?.per1000Requests ?? null
	};
	if (per1000Requests.base === null && per1000Requests.head === null) return null;
	return {
		currency: "USD",
		per1000Requests,
		rewriteOnce
	};
}
;
function probeFailed(measurement, isRequired, prompt) {
	if (measurement === null) return null;
	const { outcome, reason } = measurement;
	const isBad = outcome === "fail" || outcome === "not-cached";
	const isMissing = outcome === "skipped" || outcome === "inconclusive";
	if (!isBad && !(isMissing && isRequired)) return null;
	const isOld = isBad && wasBad(measurement, prompt);
	const status = isOld ? "pre-existing" : "introduced";
	const draft = {
		...findings_draft.Z,
		code: "probe-failed",
		severity: "error",
		subject: "the prompt",
		facts: {
			problem: reason,
			rule: outcome
		},
		preExisting: isOld
	};
	return {
		draft,
		status,
		related: []
	};
}
function wasBad({ outcome, survival }, { status, judged }) {
	const has = (codes, own) => judged.some(({ draft, status: known }) => codes.includes(draft.code) && known === own);
	if (status === "unchanged") return true;
	if (status === "volatile") return !has(["volatile-prefix"], "introduced");
	if (outcome !== "not-cached") return false;
	return survival?.of === 0 || has(["no-breakpoint", "below-minimum"], "pre-existing");
}
var identity = __webpack_require__(7896);
;
const MOST = 150;
const NOTHING = "no parameters";
function unitTokens({ segmented, tokens }) {
	const markers = new Map(segmented.breakpoints.map((each) => [each.unit, each]));
	const all = segmented.units.map((unit, at) => one(unit, tokens[at]?.mid ?? 0, markers.get(at) ?? null));
	const present = all.filter(({ what }) => what !== NOTHING);
	return joined(present, Math.ceil(present.length / MOST));
}
function one(unit, tokens, marker) {
	return {
		section: unit.section,
		index: unit.index,
		pointer: unit.pointer,
		what: whatIs(unit),
		tokens,
		count: 1,
		breakpoint: marker && {
			kind: marker.kind,
			ttl: marker.ttl
		}
	};
}
function whatIs({ section, kind, role, name, value }) {
	if (kind === "tool") return name === null ? "tool" : `tool ${name}`;
	if (section !== "params") return role === null ? kind : `${role} ${kind}`;
	const names = (0, json_value.Gv)(value) ? (0, json_value.jO)(value).map(([key]) => key) : [];
	return names.length === 0 ? NOTHING : names.join(", ");
}
function joined(units, size) {
	const out = [];
	for (const unit of units) {
		const last = out.at(-1);
		const isFull = last === undefined || last.count >= size || last.breakpoint !== null || last.section !== unit.section;
		if (isFull) out.push(unit);
		else out[out.length - 1] = {
			...last,
			tokens: last.tokens + unit.tokens,
			count: last.count + 1,
			breakpoint: unit.breakpoint
		};
	}
	return out;
}
;
function sideReport(conversation) {
	const last = conversation.turns.at(-1);
	const first = conversation.turns[0];
	if (last === undefined || first === undefined) throw new RangeError("a conversation without turns");
	const end = (0, axes_request.Ek)(last);
	const prefix = (0, range.Sd)(last.tokens.slice(0, end));
	const total = (0, range.Sd)(last.tokens);
	return {
		prefixId: (0, identity.j9)(first.segmented),
		wireId: (0, identity.oQ)(conversation.turns.map((turn) => (0, identity.oN)(turn.segmented))),
		prefixTokens: prefix.mid,
		totalTokens: total.mid,
		minimumTokens: last.segmented.rules.minimum.tokens,
		tokens: {
			kind: total.kind,
			prefixLow: prefix.low,
			prefixHigh: prefix.high
		},
		sections: side_SECTIONS.map((section) => ({
			section,
			tokens: (0, range.Sd)(last.tokens.filter((_, index) => last.segmented.units[index]?.section === section)).mid
		})).filter(({ tokens }) => tokens > 0),
		units: unitTokens(last),
		breakpoints: last.segmented.breakpoints.map(({ pointer }) => pointer),
		turns: conversation.turns.length
	};
}
const side_SECTIONS = [
	"tools",
	"system",
	"messages"
];
function statusOf(base, head, sides) {
	if (head === null || sides.head === null) return "removed";
	if (base === null || sides.base === null) return "added";
	if (head.repeats?.some(({ draft }) => draft.code === "volatile-prefix") === true) return "volatile";
	const same = sides.base.wireId === sides.head.wireId && models(base) === models(head) && side_markers(base) === side_markers(head);
	return same ? "unchanged" : "changed";
}
function models(conversation) {
	return conversation.turns.map(({ segmented }) => segmented.model).join("\n");
}
function side_markers(conversation) {
	return JSON.stringify(conversation.turns.map(({ segmented }) => segmented.breakpoints.map(({ pointer, ttl, kind }) => [
		pointer,
		ttl,
		kind
	])));
}
;
const threshold_FALL = .02;
const CONCLUSIVE = new Set([
	"pass",
	"flaky",
	"fail",
	"not-cached"
]);
function belowThreshold(predicted, threshold, measured = null) {
	if (measured !== null && CONCLUSIVE.has(measured.outcome)) return null;
	const after = predicted?.head?.prefixHitRatio ?? null;
	if (threshold === null || after === null || after >= threshold) return null;
	const before = predicted?.base?.prefixHitRatio ?? null;
	const isOld = before !== null && before < threshold && before - after <= threshold_FALL;
	const fell = before === null ? "" : `, from ${(0, ratio.$)(before)} at base`;
	const draft = {
		...findings_draft.Z,
		code: "hit-ratio-below-threshold",
		severity: "error",
		subject: "the prompt",
		facts: { problem: `The predicted prefix hit ratio is ${(0, ratio.$)(after)}${fell}, under the ${threshold} that min_hit_ratio asks for.` },
		preExisting: isOld
	};
	return {
		draft,
		status: isOld ? "pre-existing" : "introduced",
		related: []
	};
}
;
function judgePrompt({ base, head }, forecast = null, measured = null, quoting = secrets.jB) {
	const only = (...entries) => ({
		entries,
		notes: []
	});
	if (head?.outcome === "failed") return only(notAnalysed(head, base, quoting));
	const earlier = base?.outcome === "analysed" ? base : null;
	const prompt = head ?? earlier;
	if (prompt === null) return base?.outcome === "failed" ? only(removedUnread(base, quoting)) : only();
	const pairs = (0, axes_pairs.B)(earlier?.conversations ?? [], head?.conversations ?? []);
	const judged = pairs.map((pair) => entryOf(pair, prompt, earlier, forecast, measured, quoting));
	const entries = judged.map(({ entry }) => entry);
	return {
		entries: base?.outcome === "failed" ? entries.map((entry, index) => index === 0 ? withFixed(entry, base, quoting) : entry) : entries,
		notes: judged.flatMap(({ note }) => note ?? [])
	};
}
function entryOf(pair, prompt, base, forecast, measured, quoting) {
	const { base: earlier, head: later } = pair;
	const sides = {
		base: earlier === null ? null : sideReport(earlier),
		head: later === null ? null : sideReport(later)
	};
	const shown = later ?? earlier;
	const request = (0, rendering.k)(prompt.source.kind) ? firstTurn(shown)?.segmented : undefined;
	const owner = {
		prompt: prompt.id,
		case: shown?.case ?? "default",
		conversation: shown?.id ?? "1"
	};
	const traffic = forecast?.trafficOf(prompt.id) ?? (0, play_traffic.t7)();
	const now = forecast?.now ?? null;
	const context = {
		traffic,
		priceOf: (turns) => now === null ? () => null : priceOf(turns[0]?.segmented, now),
		elsewhere: null
	};
	const found = findingsOf(pair, context);
	const judged = found.findings;
	const { predicted, cost, whatIfs } = forecast === null || !(0, rendering.k)(prompt.source.kind) ? NOT_PREDICTED : forecastOf(found, (0, finalise.w)(judged, owner), traffic, forecast.now);
	const status = statusOf(earlier, later, sides);
	const measurement = later === null ? null : measured?.of(owner) ?? null;
	const low = belowThreshold(predicted, forecast?.minHitRatio ?? null, measurement);
	const failed = probeFailed(measurement, measured?.isRequired ?? false, {
		status,
		judged
	});
	const added = [low, failed].filter((each) => each !== null);
	const findings = (0, finalise.w)([...judged, ...added], owner, quoting);
	const entry = {
		id: owner.prompt,
		case: owner.case,
		conversation: owner.conversation,
		renamedFrom: base !== null && base.id !== prompt.id ? base.id : null,
		source: prompt.source,
		provider: request?.provider ?? null,
		model: request?.model ?? null,
		status,
		...sides,
		hitRatio: {
			predicted,
			measured: measurement
		},
		cost,
		findings: withWhatIfs(findings, whatIfs)
	};
	const isSaid = low !== null || whatIfs.lifetime === null;
	return {
		entry,
		note: isSaid ? null : `\`${prompt.id}\`: ${whatIfs.lifetime}`
	};
}
function firstTurn(conversation) {
	return conversation?.turns[0];
}
function notAnalysed(head, base, quoting) {
	const isKnown = base?.outcome === "failed" && head.isOfRun !== true;
	const status = isKnown ? "pre-existing" : "introduced";
	const judged = [failure(head, status)];
	const firstBase = base?.outcome === "analysed" ? base.conversations[0] : undefined;
	return {
		...unread(head),
		base: firstBase === undefined ? null : sideReport(firstBase),
		findings: (0, finalise.w)(judged, owner(head), quoting)
	};
}
function removedUnread(base, quoting) {
	return {
		...unread(base),
		status: "removed",
		findings: (0, finalise.w)([failure(base, "fixed")], owner(base), quoting)
	};
}
function withFixed(entry, base, quoting) {
	const fixed = (0, finalise.w)([failure(base, "fixed")], owner(base), quoting);
	return {
		...entry,
		findings: [...entry.findings, ...fixed]
	};
}
function owner(prompt) {
	return {
		prompt: prompt.id,
		case: "default",
		conversation: "1"
	};
}
function untouchedReport(prompt) {
	return {
		...unread(prompt),
		status: "unchanged"
	};
}
function unread(prompt) {
	return {
		id: prompt.id,
		case: "default",
		conversation: "1",
		renamedFrom: null,
		source: prompt.source,
		provider: null,
		model: null,
		status: "error",
		base: null,
		head: null,
		hitRatio: {
			predicted: null,
			measured: null
		},
		cost: null,
		findings: []
	};
}
function failure(prompt, status) {
	const draft = {
		...findings_draft.Z,
		code: "not-analysed",
		severity: prompt.declared ? "error" : "note",
		subject: `the prompt "${prompt.id}"`,
		facts: { problem: prompt.reason },
		file: prompt.at?.file ?? prompt.source.paths[0] ?? null,
		fileLine: prompt.at?.line ?? null,
		preExisting: status === "pre-existing"
	};
	return {
		draft,
		status,
		related: []
	};
}
;
function totalsOf(prompts, run) {
	const statuses = count(prompts.map(({ status }) => status));
	const shown = [...run, ...prompts.flatMap(({ findings }) => findings)].filter(({ status }) => status !== "fixed");
	const severities = count(shown.map(({ severity }) => severity));
	return {
		prompts: prompts.length,
		unchanged: statuses.get("unchanged") ?? 0,
		changed: statuses.get("changed") ?? 0,
		volatile: statuses.get("volatile") ?? 0,
		added: statuses.get("added") ?? 0,
		removed: statuses.get("removed") ?? 0,
		error: statuses.get("error") ?? 0,
		findings: {
			error: severities.get("error") ?? 0,
			warning: severities.get("warning") ?? 0,
			note: severities.get("note") ?? 0
		}
	};
}
function count(values) {
	const counts = new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
;
function reportOf(judgement) {
	const { base, head, policy, notes, coverage, suggestedConfig } = judgement;
	const { forecast = null, measured = null, untouched = [] } = judgement;
	const run = runWithPolicy(judgement.findings, policy);
	const listing = new Listing(judgement.caps);
	const judged = (0, pairs.U)(base.prompts, head.prompts).map((pair) => {
		const late = judgement.late?.() ?? null;
		const quoting = judgement.quoting ?? secrets.jB;
		const { entries, notes: own } = judgePrompt(inTime(pair, late), forecast, measured, quoting);
		const prompts = entries.map((prompt) => withPolicy(prompt, policy));
		return {
			prompts: prompts.map((prompt) => listing.listed(prompt, policy)),
			notes: own
		};
	});
	const listed = judged.flatMap((each) => each.prompts);
	const priced = withCostIncrease(listed, forecast);
	const entries = priced.prompts.map((prompt, at) => prompt === listed[at] ? prompt : withPolicy(prompt, policy)).concat(untouched.map(untouchedReport));
	const { verdict, findings, prompts, reportOnly } = standing({
		findings: run,
		prompts: entries,
		cut: listing.cut
	}, policy, coverage?.isNoneAnalysed ?? false);
	const assumptions = head.prompts.flatMap((prompt) => prompt.outcome === "analysed" ? prompt.notes : []);
	return {
		schemaVersion: 1,
		tool: {
			name: "prompt-cache-guard",
			version: version.x
		},
		verdict,
		base: base.revision,
		head: head.revision,
		totals: totalsOf(prompts, findings),
		findings,
		day: policy.today,
		money: moneyOf(prompts, forecast),
		...coverage !== undefined && { coverage },
		...judgement.isAdopting === true && { isAdopting: true },
		...reportOnly !== null && { reportOnly },
		prompts,
		notes: [...new Set([
			...notes,
			...assumptions,
			...turnNotes(prompts),
			...forecastNotes(prompts, forecast),
			...priced.note === null ? [] : [priced.note],
			...acceptNotes(policy.accept, prompts.map(acceptTarget), policy.today),
			...judged.flatMap((each) => each.notes)
		])].map(secrets.Iv),
		...suggestedConfig !== undefined && { suggestedConfig }
	};
}
function inTime(pair, reason) {
	if (reason === null || pair.head?.outcome !== "analysed") return pair;
	const { id, declared, source } = pair.head;
	return {
		...pair,
		head: {
			outcome: "failed",
			id,
			declared,
			source,
			reason,
			at: null,
			isOfRun: true
		}
	};
}
function acceptTarget({ id, head, findings }) {
	const codes = findings.flatMap(({ code, status }) => status === "fixed" ? [] : [code]);
	return {
		prompt: id,
		wireId: head?.wireId ?? null,
		codes
	};
}
}),
6569: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	AN: () => isProblem,
	mZ: () => inventoryLines,
	tG: () => inventoryTable
});
var _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4718);
var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86632);
var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78705);
var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99155);
var _view_counts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89191);
var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4729);
const COLUMNS = [
	"prompt",
	"model",
	"cached tokens",
	"hit ratio",
	"per 1,000 requests"
];
const ROWS = 40;
const PLACES = 20;
function rowsOf(report) {
	return report.prompts.flatMap((prompt) => {
		const { head } = prompt;
		if (head === null) return prompt.status === "error" ? [unread(prompt)] : [];
		const isCached = head.prefixTokens >= head.minimumTokens;
		return [{
			id: nameOf(prompt),
			model: prompt.model ?? "not known",
			cached: isCached ? `~${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_0__.zD)(head.prefixTokens)}` : `0 of ~${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_0__.zD)(head.totalTokens)}`,
			hitRatio: (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.C)(prompt.hitRatio.predicted?.head?.prefixHitRatio) ?? "–",
			cost: (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.E)(prompt.cost?.per1000Requests.head ?? null) ?? "–",
			isBroken: prompt.findings.some(isProblem)
		}];
	});
}
function unread(prompt) {
	return {
		id: nameOf(prompt),
		model: "–",
		cached: "not analysed",
		hitRatio: "–",
		cost: "–",
		isBroken: true
	};
}
function isProblem({ status, severity, accepted }) {
	return status !== "fixed" && severity !== "note" && accepted === null;
}
function nameOf({ id, case: name }) {
	return (0, _wrap_js__WEBPACK_IMPORTED_MODULE_2__.$)(name === "default" ? id : `${id}, ${name}`, 80);
}
function cellsOf({ id, model, cached, hitRatio, cost }) {
	return [
		id,
		model,
		cached,
		hitRatio,
		cost
	];
}
function inventoryLines(report) {
	const rows = rowsOf(report);
	if (report.isAdopting !== true || rows.length === 0) return [];
	const shown = rows.slice(0, ROWS).map((row) => cellsOf(row).map(_escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__.F));
	const widths = COLUMNS.map((name, at) => Math.max(name.length, ...shown.map((cells) => cells[at]?.length ?? 0)));
	const line = (cells) => `  ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")}`.trimEnd();
	return [
		"Guarded from now on:",
		line(COLUMNS),
		...shown.map(line),
		...rows.length > ROWS ? [`  and ${(0, _view_counts_js__WEBPACK_IMPORTED_MODULE_4__.Hn)(rows.length - ROWS, "more row")}`] : [],
		...placesOf(report).map((text) => `  not guarded: ${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__.e)(text)}`)
	];
}
function inventoryTable(report) {
	const rows = rowsOf(report);
	if (report.isAdopting !== true || rows.length === 0) return null;
	return {
		head: `| | ${COLUMNS.join(" | ")} |\n| --- | --- | --- | --: | --: | --: |`,
		rows: rows.map((row) => {
			const cells = cellsOf(row).slice(1).map(_escape_markdown_js__WEBPACK_IMPORTED_MODULE_5__.nv);
			return `| ${[
				row.isBroken ? "⚠️" : "✅",
				(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_5__.MZ)(row.id),
				...cells
			].join(" | ")} |`;
		})
	};
}
function placesOf({ coverage }) {
	const all = coverage?.unguarded ?? [];
	const shown = all.slice(0, PLACES).map(({ file, line, why }) => {
		const place = line === null ? (0, _wrap_js__WEBPACK_IMPORTED_MODULE_2__.$)(file, 120) : `${(0, _wrap_js__WEBPACK_IMPORTED_MODULE_2__.$)(file, 120)}:${line}`;
		return `${place} (${(0, _wrap_js__WEBPACK_IMPORTED_MODULE_2__.$)(why, 200)})`;
	});
	const rest = all.length - shown.length;
	return rest === 0 ? shown : [...shown, (0, _view_counts_js__WEBPACK_IMPORTED_MODULE_4__.Hn)(rest, "more place")];
}
}),
9687: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Fg: () => markOf,
	IN: () => byWeight,
	QC: () => byStake,
	hm: () => worstOf,
	s7: () => stakeOf
});
const NOT_IN_PREFIX = new Set([
	"stranded-tokens",
	"below-minimum",
	"no-breakpoint",
	"implicit-only",
	"config-changed",
	"guard-removed",
	"unguarded",
	"not-analysed"
]);
function stakeOf(prompt) {
	const side = prompt.status === "error" ? null : prompt.head ?? prompt.base;
	const worst = worstOf(prompt.findings.filter(({ status }) => status !== "fixed"));
	const holder = worst?.code === "breakpoint-lost" ? prompt.base : side;
	const lost = Math.min(worst?.lostTokens ?? 0, holder?.prefixTokens ?? 0);
	return {
		side,
		lost,
		worst
	};
}
function worstOf(findings) {
	let worst = null;
	for (const finding of findings) {
		if (NOT_IN_PREFIX.has(finding.code)) continue;
		if (finding.lostTokens > (worst?.lostTokens ?? 0)) worst = finding;
	}
	return worst;
}
function byStake(report) {
	return report.prompts.filter((prompt) => prompt.status !== "unchanged" || prompt.findings.length > 0).toSorted((a, b) => rankOf(a) - rankOf(b) || stakeOf(b).lost - stakeOf(a).lost);
}
function byWeight(findings) {
	return findings.toSorted((a, b) => weight(a) - weight(b) || b.lostTokens - a.lostTokens);
}
function markOf(prompt) {
	if (prompt.status === "error" || prompt.findings.some((finding) => finding.fails)) return "error";
	const introduced = prompt.findings.filter((finding) => finding.status === "introduced");
	const open = introduced.filter((finding) => finding.accepted === null);
	if (open.some((finding) => finding.severity !== "note")) return "warning";
	if (introduced.length > 0) return "note";
	const only = prompt.findings.length > 0 && prompt.findings.every((one) => one.status === "fixed");
	return only ? "fixed" : "none";
}
const RANKS = {
	error: 0,
	warning: 1,
	note: 2,
	none: 3,
	fixed: 4
};
function rankOf(prompt) {
	return RANKS[markOf(prompt)];
}
function weight(finding) {
	const status = {
		introduced: 0,
		"pre-existing": 3,
		fixed: 6
	}[finding.status];
	return status + {
		error: 0,
		warning: 1,
		note: 2
	}[finding.severity];
}
}),
41998: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Yv: () => moneyWords,
	_Y: () => costChange,
	oT: () => ratioChange
});
var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99155);
function costChange(prompts) {
	const known = prompts.filter(({ cost }) => cost !== null);
	const [before, after] = [sum(known, "base"), sum(known, "head")];
	if ((before ?? after) === null) return null;
	const [old, now] = [(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.E)(before), (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.E)(after)];
	if (now === null) return {
		before: null,
		after: old,
		isWorse: false,
		more: null
	};
	const atRisk = known.reduce((total, prompt) => total + riskOf(prompt), 0);
	if (atRisk >= WORTH_A_WORD) return {
		before: old,
		after: `up to ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.E)((after ?? 0) + atRisk)}`,
		isWorse: true,
		more: null
	};
	const once = known.reduce((total, { cost }) => total + (cost?.rewriteOnce ?? 0), 0);
	return {
		before: old === now ? null : old,
		after: now,
		isWorse: after !== null && before !== null && old !== now && after > before,
		more: once >= WORTH_A_WORD && old === now ? `one rewrite, ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.E)(once)}` : null
	};
}
const WORTH_A_WORD = .01;
function sum(prompts, side) {
	const values = prompts.flatMap(({ cost }) => cost?.per1000Requests[side] ?? []);
	return values.length === 0 ? null : values.reduce((total, value) => total + value, 0);
}
function riskOf({ findings }) {
	return Math.max(0, ...findings.filter(isSuspect).map(({ costPer1000 }) => costPer1000 ?? 0));
}
function isSuspect({ code, status, accepted }) {
	return code === "suspect-value" && status === "introduced" && accepted === null;
}
function ratioChange(prompts) {
	const before = lowest(prompts.map(({ hitRatio }) => hitRatio.predicted?.base?.prefixHitRatio));
	const predicted = lowest(prompts.map(({ hitRatio }) => hitRatio.predicted?.head?.prefixHitRatio));
	const measured = lowest(prompts.map(({ hitRatio }) => hitRatio.measured?.prefixHitRatio));
	const [old, now] = [(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.C)(before), (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.C)(predicted)];
	const probe = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.C)(measured);
	if (now === null && probe === null) return old === null ? null : {
		before: null,
		after: old,
		isWorse: false,
		more: null
	};
	const isOpen = probe === null && prompts.some(({ findings }) => findings.some(isSuspect));
	return {
		before: old === now && !isOpen ? null : old,
		after: isOpen ? "?" : now ?? old,
		isWorse: isOpen || before !== null && predicted !== null && predicted < before - .004,
		more: probe === null ? null : `measured ${probe}`
	};
}
function lowest(values) {
	const known = values.filter((value) => typeof value === "number");
	return known.length === 0 ? null : Math.min(...known);
}
function moneyWords(report) {
	const { per1000Requests: each, perDay: day } = report.money;
	const rise = difference(each);
	if (rise === null) return null;
	const risk = report.prompts.reduce((total, prompt) => total + riskOf(prompt), 0);
	const most = rise + risk;
	if (!isSeen(most, each.base)) return null;
	const perRequest = day.head === null || !each.head ? null : day.head / each.head;
	const ofDay = risk > 0 ? perRequest && most * perRequest : difference(day);
	const aDay = ofDay === null ? "" : ` (≈ ${signed(ofDay)} a day)`;
	return `${risk > 0 ? "up to " : ""}${signed(most)} per 1,000 requests${aDay}`;
}
function difference({ base, head }) {
	return base === null || head === null ? null : head - base;
}
function isSeen(rise, base) {
	return Math.abs(rise) >= .01 && Math.abs(rise) >= .01 * (base ?? 0);
}
function signed(value) {
	const amount = Math.abs(value) >= 100 ? `$${Math.round(Math.abs(value))}` : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.E)(Math.abs(value));
	return `${value < 0 ? "−" : "+"}${amount}`;
}
}),
89191: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Hn: () => times,
	Pl: () => ESTIMATED,
	cu: () => isSide,
	uM: () => share,
	vb: () => isEstimated
});
var _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4718);
function times(count, noun) {
	return `${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_0__.zD)(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function share(part, all) {
	return `${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_0__.zD)(part)} of ${times(all, "prompt")}`;
}
function isSide(revision) {
	return revision.ref !== "";
}
const ESTIMATED = "Token counts are estimates: the tokenizers of most models are not public.";
function isEstimated({ prompts }) {
	return prompts.some(({ base, head }) => [base, head].some((side) => side?.tokens.kind === "estimate"));
}
}),
36273: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { I: () => shortOf });
var words_causes = __webpack_require__(70739);
;
function modelChange({ code, causes, before, after }) {
	if (code !== "prefix-changed" || !causes.includes("model")) return null;
	const [old, now] = [nameIn(before), nameIn(after)];
	return old === null || now === null || old === now ? null : {
		before: old,
		after: now
	};
}
function nameIn(excerpt) {
	if (excerpt === null) return null;
	const member = /"model"\s*:\s*"([^"\n]{1,120})"/.exec(excerpt)?.[1];
	if (member !== undefined) return member;
	const plain = excerpt.trim().replace(/^"(.*)"$/s, "$1");
	return plain !== "" && plain.length <= 120 && !/[\s{}"]/.test(plain) ? plain : null;
}
;
function shortOf(finding) {
	const words = SHORT[finding.code];
	return typeof words === "string" ? words : words(finding);
}
const SHORT = {
	"volatile-prefix": (finding) => `${(0, words_causes.Nm)(finding.causes)} varies ${often(finding)}`,
	"unstable-history": ({ causes }) => `a turn rewrites what is cached (${(0, words_causes.Nm)(causes)})`,
	"unshared-prefix": ({ causes }) => `${(0, words_causes.Nm)(causes)} in front of what could be shared`,
	"suspect-value": ({ causes }) => `may never hit: ${(0, words_causes.Nm)(causes)} was added`,
	"prefix-changed": edited,
	"breakpoint-lost": ({ causes }) => causes.includes("ttl") ? "shorter life of the cache entry" : "cache marker removed or moved",
	"breakpoint-changed": ({ causes }) => causes.includes("ttl") ? "another life of the cache entry" : "cache marker added or moved",
	"illegal-breakpoint": "the provider rejects a marker",
	"write-only-breakpoint": "nothing reads what a marker writes",
	"below-minimum": "too short to be cached",
	"no-breakpoint": "no cache marker",
	"lookback-exceeded": "a marker is out of reach",
	"implicit-only": "no explicit cache marker",
	"volatile-cache-key": "the cache key varies",
	"stranded-tokens": "stable tokens are not cached",
	"hit-ratio-below-threshold": "hit ratio under min_hit_ratio",
	"hit-ratio-dropped": "hit ratio falls",
	"cost-increased": "costs more than max_cost_increase allows",
	"probe-failed": "the live probe found nothing in the cache",
	"config-changed": ({ severity }) => severity === "note" ? "the guard's own rules changed" : "the guard's own rules are loosened",
	"guard-removed": "no longer guarded",
	unguarded: "not guarded",
	"not-analysed": "could not be analysed"
};
function edited(finding) {
	const model = modelChange(finding);
	if (model !== null) return `model ${model.before} → ${model.after}`;
	return finding.causes.length === 0 ? "edited" : `${(0, words_causes.Nm)(finding.causes)} changed`.replace(/(added|removed|edited|reordered|rewritten|cut) changed$/, "$1");
}
function often({ varies }) {
	switch (varies) {
		case "call": return "on every call";
		case "minute":
		case "hour":
		case "day": return `every ${varies}`;
		case "process": return "in every process";
		case "machine": return "between machines";
		case null: return "between renders";
	}
}
}),
83597: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Gg: () => titleOf,
	Pl: () => headline,
	gp: () => basisOf
});
var _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4718);
var _cost_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41998);
var _counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89191);
var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56118);
function titleOf(report, view) {
	const money = (0, _cost_view_js__WEBPACK_IMPORTED_MODULE_0__.Yv)(report);
	const words = [subject(report, view), money].filter((part) => part !== null).join(" — ");
	return {
		standing: standingOf(report, view),
		words
	};
}
function headline(report) {
	return titleOf(report, (0, _view_js__WEBPACK_IMPORTED_MODULE_1__.d)(report)).words;
}
function standingOf(report, view) {
	if (report.verdict !== "pass") return "bad";
	if (isNothingGuarded(report)) return "neutral";
	const isQuiet = (report.reportOnly?.wouldFail ?? 0) > 0;
	return report.totals.error > 0 || isQuiet || toLookAt(report, view) > 0 ? "doubtful" : "good";
}
function subject(report, view) {
	const parts = [
		verdictWords(report, view),
		...toLookAt(report, view) > 0 ? [`${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_2__.zD)(toLookAt(report, view))} to look at`] : [],
		...isLoosened(view) ? ["the guard is loosened"] : [],
		...countOf(acceptedIn(report), "accepted"),
		...countOf(report.coverage?.unguarded.length ?? 0, "not guarded")
	];
	const known = view.known.filter(isKnownProblem).length;
	const isCalm = parts.length === 1 && report.verdict === "pass" && report.reportOnly === undefined;
	if (isCalm && known > 0) parts.push(`${(0, _counts_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(known, "problem")} from before`);
	return parts.join(", ");
}
function verdictWords(report, view) {
	const { reportOnly, totals, verdict } = report;
	const all = report.prompts.length;
	if (reportOnly !== undefined) return reportOnly.wouldFail === 0 ? "report only, nothing would block" : `report only, ${(0, _counts_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(reportOnly.wouldFail, "problem")} would block`;
	if (verdict === "error") return totals.error === 0 ? "not analysed" : `could not analyse ${(0, _counts_js__WEBPACK_IMPORTED_MODULE_3__.uM)(totals.error, all)}`;
	if (verdict === "fail") return blockingWords(view.blocking);
	if (isNothingGuarded(report)) return `nothing is guarded here${all === 0 ? "" : " any more"}`;
	return calmWords(report);
}
function blockingWords(blocking) {
	const prompts = new Set(blocking.flatMap((item) => item.prompts.map(({ id }) => id))).size;
	const count = blocking.length;
	const where = prompts > count ? ` in ${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_2__.zD)(prompts)} prompts` : "";
	return `${(0, _counts_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(count, "problem")}${where} ${count === 1 ? "blocks" : "block"}`;
}
function calmWords({ base, isAdopting, prompts, totals }) {
	const all = prompts.length;
	if (all === 0) return "passed, no prompt was found";
	if (isAdopting === true) return `${(0, _counts_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(all, "prompt")} guarded from now on`;
	if (!(0, _counts_js__WEBPACK_IMPORTED_MODULE_3__.cu)(base)) return `passed, nothing fails in ${(0, _counts_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(all, "prompt")}`;
	if (totals.unchanged === all) return all === 1 ? "passed, the prompt keeps its cached prefix" : `passed, all ${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_2__.zD)(all)} prompts keep their cached prefix`;
	const named = [
		[totals.changed, "changed"],
		[totals.volatile, "volatile"],
		[totals.added, "added"],
		[totals.removed, "removed"],
		[totals.error, "not analysed"]
	];
	const counts = named.filter(([count]) => count > 0).map(([count, name], at) => `${at === 0 ? (0, _counts_js__WEBPACK_IMPORTED_MODULE_3__.uM)(count, all) : (0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_2__.zD)(count)} ${name}`);
	return `passed, ${counts.join(", ")}`;
}
function isNothingGuarded({ verdict, coverage }) {
	return verdict === "pass" && coverage?.guarded === 0;
}
function toLookAt({ reportOnly }, { others }) {
	const counts = reportOnly === undefined ? ["error", "warning"] : ["warning"];
	return others.filter(({ finding }) => counts.includes(finding.severity)).length;
}
function isLoosened({ others }) {
	return others.some(({ finding }) => finding.code === "config-changed" && finding.severity !== "note");
}
function isKnownProblem({ finding }) {
	return finding.status === "pre-existing" && finding.severity !== "note" && finding.accepted === null;
}
function acceptedIn({ findings, prompts }) {
	const all = [...findings, ...prompts.flatMap((prompt) => prompt.findings)];
	return all.filter(({ accepted, status }) => accepted !== null && status === "introduced").length;
}
function countOf(count, what) {
	return count === 0 ? [] : [`${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_2__.zD)(count)} ${what}`];
}
function basisOf({ coverage, money }) {
	const guarded = coverage === undefined ? null : `${(0, _counts_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(coverage.guarded, "prompt")} guarded`;
	const traffic = money.traffic === null ? null : TRAFFIC[money.traffic];
	return [guarded, traffic].filter((part) => part !== null).join(" · ");
}
const TRAFFIC = {
	assumed: "cost for an assumed 2,880 requests a day",
	config: "cost for the configured traffic",
	production: "cost for the traffic of production"
};
}),
56118: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { d: () => viewOf });
var _findings_policy_accept_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98034);
var _stake_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9687);
var _cost_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41998);
var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58285);
var _short_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36273);
function viewOf(report) {
	const told = (0, _stake_js__WEBPACK_IMPORTED_MODULE_0__.QC)(report);
	const items = itemsOf(report, told);
	const blocking = items.filter(({ finding }) => finding.fails).toSorted((a, b) => costOfItem(b) - costOfItem(a));
	const rest = items.filter(({ finding }) => !finding.fails);
	const isNew = ({ finding }) => finding.status === "introduced" && finding.accepted === null;
	return {
		groups: groupsOf(told),
		blocking,
		others: rest.filter(isNew).toSorted((a, b) => gravity(a.finding) - gravity(b.finding)),
		known: rest.filter((item) => !isNew(item) && !isListed(item, report)),
		acceptable: acceptableIn(blocking, report.day),
		quiet: report.prompts.length - told.length
	};
}
function costOfItem({ finding: { costPer1000 }, prompts }) {
	return Math.round((costPer1000 ?? 0) * 100) * Math.max(1, prompts.length);
}
function isListed({ finding }, { coverage }) {
	return finding.code === "unguarded" && (coverage?.unguarded.length ?? 0) > 0;
}
function gravity({ severity }) {
	return {
		error: 0,
		warning: 1,
		note: 2
	}[severity];
}
function itemsOf(report, told) {
	const items = new Map();
	for (const finding of (0, _stake_js__WEBPACK_IMPORTED_MODULE_0__.IN)(report.findings)) items.set(finding.id, {
		finding,
		prompts: [],
		places: new Set()
	});
	for (const prompt of told) {
		for (const finding of (0, _stake_js__WEBPACK_IMPORTED_MODULE_0__.IN)(prompt.findings)) {
			const key = `${finding.fails} ${factOf(finding)}`;
			const known = items.get(key);
			if (known === undefined) {
				items.set(key, {
					finding,
					prompts: [prompt],
					places: new Set()
				});
				continue;
			}
			if (!known.prompts.includes(prompt)) known.prompts.push(prompt);
			const place = (0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.$t)(finding)?.place;
			if (finding.file !== null && place !== undefined) known.places.add(place);
		}
	}
	return [...items.values()].map(({ finding, prompts, places }) => {
		places.delete((0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.$t)(finding)?.place ?? "");
		return {
			finding,
			prompts,
			elsewhere: [...places]
		};
	});
}
function factOf(finding) {
	const { code, status, severity, causes, accepted, axis, before, after } = finding;
	const varies = axis === "repeat" || code === "suspect-value";
	const isPlaceless = before === null && after === null;
	const { message, file, fileLine, where } = finding;
	const bytes = isPlaceless ? [
		message,
		file,
		fileLine
	] : [before, after];
	const what = varies ? [where?.section] : bytes;
	return JSON.stringify([
		code,
		status,
		severity,
		causes,
		accepted,
		what
	]);
}
function groupsOf(told) {
	const groups = new Map();
	for (const prompt of told) {
		const facts = prompt.findings.map(factOf).toSorted();
		const key = facts.length === 0 || prompt.renamedFrom !== null ? JSON.stringify([
			prompt.id,
			prompt.case,
			prompt.conversation
		]) : JSON.stringify([prompt.status, facts]);
		groups.set(key, [...groups.get(key) ?? [], prompt]);
	}
	return [...groups.values()].map(groupOf).toSorted(byMoney);
}
function groupOf(prompts) {
	const [first] = prompts;
	const findings = first === undefined ? [] : (0, _stake_js__WEBPACK_IMPORTED_MODULE_0__.IN)(first.findings);
	const worst = findings.find(({ status }) => status !== "fixed") ?? findings[0] ?? null;
	return {
		prompts,
		mark: first === undefined ? "none" : (0, _stake_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(first),
		worst,
		what: first === undefined ? "" : whatOf(first, worst),
		more: Math.max(0, findings.length - 1),
		cost: (0, _cost_view_js__WEBPACK_IMPORTED_MODULE_2__._Y)(prompts),
		ratio: (0, _cost_view_js__WEBPACK_IMPORTED_MODULE_2__.oT)(prompts)
	};
}
function whatOf({ status, findings }, worst) {
	const plain = status === "error" ? "not analysed" : status;
	if (worst === null) return plain;
	const isFixed = findings.every((finding) => finding.status === "fixed");
	if (isFixed) return `fixed: ${(0, _short_js__WEBPACK_IMPORTED_MODULE_3__.I)(worst)}`;
	const short = (0, _short_js__WEBPACK_IMPORTED_MODULE_3__.I)(worst);
	if (worst.accepted !== null) return `accepted: ${short}`;
	if (status === "added" || status === "removed") return `${status}; ${short}`;
	return worst.status === "pre-existing" ? `${short} (before too)` : short;
}
const RANKS = {
	error: 0,
	warning: 1,
	note: 2,
	none: 3,
	fixed: 4
};
function byMoney(a, b) {
	return RANKS[a.mark] - RANKS[b.mark] || stakeInMoney(b) - stakeInMoney(a) || tokensOf(b) - tokensOf(a) || nameOf(a).localeCompare(nameOf(b), "en", { numeric: true });
}
function stakeInMoney({ prompts }) {
	const usd = prompts.reduce((total, { cost, findings }) => {
		const { base, head } = cost?.per1000Requests ?? {
			base: null,
			head: null
		};
		const rise = base === null || head === null ? 0 : head - base;
		const most = Math.max(0, ...findings.map(({ costPer1000 }) => costPer1000 ?? 0));
		return total + Math.max(rise, most);
	}, 0);
	return Math.round(usd * 100);
}
function tokensOf({ prompts }) {
	const tokens = prompts.reduce((total, { findings }) => total + Math.max(0, ...findings.map(({ lostTokens }) => lostTokens)), 0);
	return Number(tokens.toPrecision(2));
}
function nameOf({ prompts }) {
	return prompts[0]?.id ?? "";
}
function acceptableIn(blocking, day) {
	const until = (0, _findings_policy_accept_js__WEBPACK_IMPORTED_MODULE_4__.X)(day);
	const entries = new Map();
	for (const { finding, prompts } of blocking) {
		for (const { id: prompt, head, findings } of prompts) {
			if (head === null) continue;
			const own = findings.find((each) => each.fails && factOf(each) === factOf(finding));
			const { code } = finding;
			const entry = {
				prompt,
				code,
				wireId: head.wireId,
				reason: "say why it is meant",
				until
			};
			entries.set(JSON.stringify(entry), {
				id: own?.id ?? finding.id,
				entry
			});
		}
	}
	return [...entries.values()];
}
}),
93212: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { T: () => expandFile });
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55816);
var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92074);
function expandFile(id, origin, entries) {
	const glob = origin.paths.find((path) => (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.fg)(path) && !entries.has(path));
	if (glob === undefined) return {
		outcome: "expanded",
		prompts: [{
			id,
			paths: origin.paths
		}]
	};
	if (origin.listed) return failed(`The list of files has the glob '${glob}' in it: a list names the turns of one conversation, so write its paths out.`);
	const matches = (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.fU)(glob);
	const isExcluded = (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.eN)(origin.exclude ?? []);
	const paths = [...entries].flatMap(([path, { kind }]) => kind === "file" && matches(path) && !isExcluded(path) ? [path] : []);
	if (paths.length === 0) return failed(`The glob '${glob}' matches no file: check the pattern, which counts from the repository's root.`);
	if (paths.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__.b.prompts) return failed(`The glob '${glob}' matches ${paths.length} files, more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.prompts}: narrow it.`);
	const prompts = paths.toSorted(byCodeUnit).map((path) => ({
		id: `${id}:${path}`,
		paths: [path]
	}));
	return {
		outcome: "expanded",
		prompts
	};
}
function failed(reason) {
	return {
		outcome: "failed",
		reason
	};
}
function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
}),
99272: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	XV: () => parseFailOn,
	_A: () => listProblem,
	nI: () => parseFailOnFlag,
	o1: () => spelledEdit
});
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22752);
var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92460);
function parseFailOn(entry) {
	const match = /^([+-]?)([^:]*)(?::(.*))?$/s.exec(entry.trim());
	const [, sign = "", code = "", bar] = match ?? [];
	if (!isOneOf(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.f2, code)) return `'${code.slice(0, 60)}' is no finding code${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_1__.h)(code, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.f2)} (allowed: ${_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.f2.join(", ")})`;
	if (bar !== undefined && !isOneOf(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.oC, bar)) return `'${bar.slice(0, 60)}' is no severity${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_1__.h)(bar, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.oC)} (allowed: ${_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.oC.join(", ")})`;
	if (sign === "-" && bar !== undefined) return `'${entry.trim()}' takes a code out and sets its severity; write '-${code}' or '+${code}:${bar}'`;
	return {
		sign: sign === "+" || sign === "-" ? sign : null,
		code,
		bar: bar ?? null
	};
}
function listProblem(edits) {
	const plain = edits.find(({ sign }) => sign === null);
	if (plain === undefined || edits.every(({ sign }) => sign === null)) return undefined;
	const entry = spelledEdit(plain);
	return `mixes entries with and without a sign, so '${entry}' could add to the default or replace it; write '+${entry}'`;
}
function spelledEdit({ sign, code, bar }) {
	return `${sign ?? ""}${code}${bar === null ? "" : `:${bar}`}`;
}
function parseFailOnFlag(flag, name = "--fail-on") {
	const edits = flag.split(",").map((entry) => {
		const edit = parseFailOn(entry);
		if (typeof edit === "string") throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(`${name}: ${edit}`);
		return edit;
	});
	const problem = listProblem(edits);
	if (problem !== undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(`${name}: ${problem}`);
	return edits;
}
function isOneOf(words, word) {
	return words.includes(word);
}
}),
92074: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	AI: () => globProblem,
	bX: () => isNegated,
	eN: () => globsMatcher,
	fU: () => globMatcher,
	fg: () => isGlob
});
var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35442);
function globProblem(glob) {
	if (glob.length > 512) return "is longer than 512 characters";
	for (const part of partsOf(glob)) {
		if (part !== "**" && count(part, "*") > 3) return "has more than three '*' between two '/'";
		if (count(part, "{") > 4) return "has more than four groups in braces between two '/'";
		if (count(part, "{") !== count(part, "}")) return "has braces around a '/', or that do not close; write one glob for each case";
	}
	return (0, _paths_js__WEBPACK_IMPORTED_MODULE_0__.z9)(glob);
}
function isGlob(path) {
	return /[*?[{]/.test(path);
}
function globMatcher(glob) {
	const parts = partsOf(glob).map((part) => part === "**" ? null : partMatcher(part));
	return (path) => {
		let reached = skipFolders(parts, [0]);
		for (const name of path.split("/")) {
			const next = reached.flatMap((index) => {
				const part = parts[index];
				if (part === null) return name.startsWith(".") ? [] : [index];
				return part?.(name) === true ? [index + 1] : [];
			});
			reached = skipFolders(parts, next);
		}
		return reached.includes(parts.length);
	};
}
function globsMatcher(globs) {
	const steps = globs.map((glob) => ({
		takes: !isNegated(glob),
		matches: globMatcher(glob.replace(/^!/, ""))
	}));
	return (path) => steps.reduce((taken, { takes, matches }) => taken === takes ? taken : matches(path) ? takes : taken, false);
}
function isNegated(glob) {
	return glob.startsWith("!");
}
const LONGEST_NAME = 255;
function partMatcher(part) {
	if (!/[\\[\]{}]/.test(part)) return (name) => fits(part, name);
	const pattern = picomatch__WEBPACK_IMPORTED_MODULE_1__.makeRe(plain(part), {
		nonegate: true,
		noextglob: true,
		posix: true
	});
	return (name) => name.length <= LONGEST_NAME && pattern.test(name);
}
function fits(part, name) {
	if (name === "" || name.startsWith(".") && !part.startsWith(".")) return false;
	let [at, here] = [0, 0];
	let [star, mark] = [-1, 0];
	while (here < name.length) {
		if (part[at] === "*") {
			star = at;
			mark = here;
			at += 1;
		} else if (at < part.length && (part[at] === "?" || part[at] === name[here])) {
			at += 1;
			here += 1;
		} else if (star >= 0) {
			mark += 1;
			[at, here] = [star + 1, mark];
		} else return false;
	}
	while (part[at] === "*") at += 1;
	return at === part.length;
}
function skipFolders(parts, positions) {
	const all = new Set(positions);
	for (const position of all) if (parts[position] === null) all.add(position + 1);
	return [...all];
}
function plain(part) {
	return part.replaceAll(/[()+|$]/g, "\\$&");
}
function partsOf(glob) {
	return glob.split("/");
}
function count(part, character) {
	return part.split(character).length - 1;
}
}),
8394: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { c: () => nearName });
function nearName(name, candidates) {
	const folded = name.toLowerCase();
	const last = folded.slice(folded.lastIndexOf("/") + 1);
	const allowed = Math.min(3, Math.floor(name.length / 3));
	let best = null;
	for (const candidate of candidates) {
		const other = candidate.toLowerCase();
		if (other === folded) return candidate;
		const moved = last !== "" && other.slice(other.lastIndexOf("/") + 1) === last;
		const distance = moved ? 1 : mistyped(folded, other, allowed);
		if (distance <= allowed && (best === null || distance < best.distance)) best = {
			candidate,
			distance
		};
	}
	return best?.candidate ?? null;
}
function mistyped(a, b, allowed) {
	if (Math.abs(a.length - b.length) > allowed) return Infinity;
	let older = [];
	let row = Array.from({ length: b.length + 1 }, (_, n) => n);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const swapped = swaps ? (older[j - 2] ?? 0) + 1 : Infinity;
			next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		if (Math.min(...row, ...next) > allowed) return Infinity;
		older = row;
		row = next;
	}
	return row[b.length] ?? Infinity;
}
}),
52629: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$t: () => bytesOrError,
	MF: () => TooLarge,
	g$: () => tooLarge,
	nV: () => fileEntry
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55816);
var _near_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8394);
function fileEntry(entries, path) {
	const entry = entries.get(path);
	switch (entry?.kind) {
		case "file": return entry;
		case "symlink": return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} is a symbolic link, and links are not followed: name the file that it points to.`);
		case "submodule": return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} is a submodule: run the guard in that repository.`);
		case undefined: return absent(entries, path);
	}
}
function absent(entries, path) {
	for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
		const above = path.slice(0, end);
		const kind = entries.get(above)?.kind;
		if (kind === "submodule") return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} lies in the submodule ${above}, another repository: run the guard there.`);
		if (kind === "symlink") return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} lies behind ${above}, a symbolic link, and links are not followed: name the file by its own path.`);
	}
	const near = (0, _near_name_js__WEBPACK_IMPORTED_MODULE_1__.c)(path, entries.keys());
	return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(near === null ? `There is no file ${path}: check the path, which counts from the repository's root.` : `There is no file ${path}: did you mean ${near}?`);
}
function bytesOrError(path, contents) {
	switch (contents.kind) {
		case "bytes": return contents.bytes;
		case "oversized": return tooLarge(path, contents.size);
		case "missing": return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.C3)(contents.reason === null ? `${path} is not in this clone although its commit is: the repository may be damaged; run git fsck, or clone it again.` : `${path} is not in this partial clone and could not be fetched (${contents.reason}): take filter out of the checkout step, or clone without --filter.`);
		case "broken": return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} cannot be read from git (${contents.reason}): the repository may be damaged; run git fsck, or clone it again.`);
	}
}
class TooLarge extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.U$ {}
function tooLarge(path, size) {
	const mebibytes = (bytes) => (bytes / 2 ** 20).toFixed(1);
	return new TooLarge("analysis", `${path} has ${mebibytes(size)} MiB, more than the ${mebibytes(_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.fileBytes)} MiB that are read: it is hardly a prompt; leave it out.`);
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
