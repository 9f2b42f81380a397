export const id = 8560;
export const ids = [8560];
export const modules = {
58560: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { z: () => check });
var external_node_path_ = __webpack_require__(76760);
var paths = __webpack_require__(35442);
var git_repository = __webpack_require__(75224);
var check_analysed = __webpack_require__(84058);
var check_caps = __webpack_require__(9136);
var overrides = __webpack_require__(74024);
var errors = __webpack_require__(12027);
var git_text = __webpack_require__(2925);
var limits = __webpack_require__(55816);
var counted = __webpack_require__(39605);
var estimate = __webpack_require__(7640);
var prefix_counts = __webpack_require__(96500);
var json_pointer = __webpack_require__(69204);
var json_value = __webpack_require__(49884);
;
const FORMS = new Map([
	["messages", {
		members: [
			"tools",
			"tool_choice",
			"system",
			"messages",
			"thinking",
			"output_config"
		],
		messages: "messages",
		placeholder: [{
			role: "user",
			content: "a"
		}]
	}],
	["responses", {
		members: [
			"tools",
			"tool_choice",
			"instructions",
			"input",
			"text",
			"reasoning"
		],
		messages: "input",
		placeholder: [{
			role: "user",
			content: "a"
		}]
	}],
	["generate-content", {
		members: [
			"tools",
			"toolConfig",
			"tool_config",
			"systemInstruction",
			"system_instruction",
			"contents"
		],
		messages: "contents",
		placeholder: [{
			role: "user",
			parts: [{ text: "a" }]
		}]
	}]
]);
function partials(body, segmented) {
	const form = FORMS.get(segmented.api);
	if (form === undefined || !(0, json_value.Gv)(body) || (segmented.continues ?? null) !== null) return [];
	if ((0, json_value.Jt)(body, "config") !== undefined) return [];
	const { units, model } = segmented;
	const places = units.map((unit) => (0, estimate.Tf)(unit) ? (0, json_pointer.LU)(unit.pointer) : []);
	const found = [];
	const whole = new Set();
	for (const [unit, place] of places.entries()) {
		const [member] = place;
		if (member === undefined) continue;
		const next = places.slice(unit + 1).find(([name]) => name !== undefined) ?? [];
		const cut = cutAt(body, form, place, next);
		if (cut !== null) {
			const isPadded = member !== form.messages;
			const members = new Map([
				...[...whole].flatMap((name) => pair(name, (0, json_value.Jt)(body, name))),
				...settings(body, form, whole.has("tools") || member === "tools"),
				[member, cut],
				...isPadded ? [[form.messages, form.placeholder]] : []
			]);
			found.push({
				unit,
				isPadded,
				body: (0, json_value.Xy)([["model", model], ...members])
			});
		}
		if (next[0] !== member) whole.add(member);
	}
	return found;
}
function placeholderOf({ api, model }) {
	const form = FORMS.get(api);
	return form === undefined ? null : {
		model,
		[form.messages]: form.placeholder
	};
}
function cutAt(body, form, [member = "", index], [nextMember, nextIndex]) {
	const value = (0, json_value.Jt)(body, member);
	if (value === undefined || !form.members.includes(member)) return null;
	const isLast = nextMember !== member;
	if (!(0, json_value.cy)(value)) return isLast ? value : null;
	if (index === undefined || !/^\d+$/.test(index) || !isLast && nextIndex === index) return null;
	const kept = value.slice(0, Number(index) + 1);
	return member !== form.messages || isUsers(kept.at(-1), value[kept.length]) ? kept : null;
}
function isUsers(message, next) {
	const isResult = (item) => ((0, json_value.Qq)((0, json_value.Jt)(item, "type")) ?? "").endsWith("_call_output");
	if (isResult(message)) return !isResult(next);
	return [
		"user",
		"system",
		"developer"
	].includes((0, json_value.Qq)((0, json_value.Jt)(message, "role")) ?? "");
}
function settings(body, { members, messages }, hasTools) {
	return (0, json_value.jO)(body).filter(([name, value]) => {
		if (!members.includes(name) || name === messages || CONTAINERS.has(name)) return false;
		if (!/^tool_?[cC]/.test(name)) return true;
		return hasTools && (0, json_value.Qq)((0, json_value.Jt)(value, "name")) === undefined;
	});
}
const CONTAINERS = new Set([
	"tools",
	"system",
	"instructions",
	"systemInstruction",
	"system_instruction"
]);
function pair(name, value) {
	return value === undefined ? [] : [[name, value]];
}
;
class PrefixCounter {
	asked = 0;
	complaints = new Set();
	#endpoints;
	#counts;
	#placeholders = new Map();
	#ended = new Set();
	#queue = Promise.resolve();
	constructor(endpoints, counts) {
		this.#endpoints = endpoints;
		this.#counts = counts;
	}
	async count(body, segmented) {
		const counted = this.#queue.then(() => this.#countAll(body, segmented));
		this.#queue = counted.catch(() => {});
		await counted;
	}
	async #countAll(body, segmented) {
		const keys = (0, prefix_counts.N_)(segmented);
		const parts = partials(body, segmented);
		const missing = parts.filter(({ unit }) => !this.#counts.has(keys[unit] ?? ""));
		if (parts.length > 0 && missing.length === 0) return;
		const endpoint = this.#endpoints(segmented);
		if (endpoint.kind === "none") {
			this.complaints.add(endpoint.reason);
			return;
		}
		const ask = async (part) => await this.#ask(part, segmented, endpoint.count);
		let before = {
			unit: -1,
			tokens: 0
		};
		for (const { unit, body: part, isPadded } of parts) {
			const key = keys[unit] ?? "";
			const known = this.#counts.get(key);
			if (known !== undefined) {
				before = {
					unit,
					tokens: known.tokens
				};
				continue;
			}
			const padding = isPadded ? await this.#placeholder(segmented, ask) : 0;
			const whole = padding === null ? null : await ask(part);
			if (padding === null || whole === null) return;
			const counted = {
				unit,
				tokens: Math.max(0, whole - padding)
			};
			const sample = await sampleOf(segmented, before, counted);
			this.#counts.set(key, {
				tokens: counted.tokens,
				sample
			});
			before = counted;
		}
	}
	async #placeholder(segmented, ask) {
		const name = `${segmented.api} ${segmented.model}`;
		const known = this.#placeholders.get(name);
		if (known !== undefined) return known;
		const alone = placeholderOf(segmented);
		const tokens = alone === null ? null : await ask(alone);
		if (tokens !== null) this.#placeholders.set(name, tokens);
		return tokens;
	}
	async #ask(part, { api, model }, count) {
		const place = `${api} ${model}`;
		if (this.#ended.has(api) || this.#ended.has(place)) return null;
		if (this.asked >= limits.b.countRequests) {
			this.complaints.add(`${limits.b.countRequests} requests were made: run it again for the rest`);
			return null;
		}
		this.asked += 1;
		const answer = await count(part);
		if (answer.kind === "counted") return answer.tokens;
		const { words, refuses } = answer.failure;
		this.complaints.add(words);
		if (refuses === null) this.#ended.add(/no such model/.test(words) ? place : api);
		return null;
	}
}
async function sampleOf({ units, tokenFamily }, before, { unit, tokens }) {
	const o200k = await (0, estimate.S_)(units.slice(before.unit + 1, unit + 1));
	if (o200k === null || o200k < counted.yU) return null;
	return {
		family: tokenFamily,
		own: tokens - before.tokens,
		o200k
	};
}
var lock = __webpack_require__(64416);
var known_counts = __webpack_require__(96951);
;
async function countingOf(trees, config, exact) {
	const place = external_node_path_.posix.join(external_node_path_.posix.dirname(config ?? ""), lock.Sy);
	const [base, head] = [await lockIn(trees.base, place), await lockIn(trees.head, place)];
	const counts = new Map([...head.counts, ...base.counts]);
	const asking = exact === undefined ? null : new PrefixCounter(exact.endpoints, counts);
	let calibration = null;
	return {
		async counter(body, segmented) {
			await asking?.count(body, segmented);
			if (calibration?.of !== counts.size) calibration = {
				of: counts.size,
				factors: (0, counted._$)(counts)
			};
			return await (0, counted.gn)(segmented, counts, calibration.factors);
		},
		notes: () => [...new Set([...base.notes, ...head.notes]), ...notesOf(asking, place)],
		lock(run, root) {
			if (asking === null) return null;
			const text = (0, lock.rY)(keptCounts(counts, run, asking.complaints.size > 0 ? head.counts : null));
			return text === head.text ? null : {
				file: external_node_path_.join(root, place),
				text
			};
		}
	};
}
function keptCounts(counts, { base, head }, known) {
	const kept = new Map(known ?? []);
	for (const prompt of [...base, ...head]) {
		if (prompt.outcome === "failed") continue;
		for (const { segmented } of prompt.conversations.flatMap(({ turns }) => turns)) for (const key of (0, prefix_counts.N_)(segmented)) {
			const count = counts.get(key);
			if (count !== undefined) kept.set(key, count);
		}
	}
	return kept;
}
async function lockIn(tree, place) {
	const nothing = {
		counts: new Map(),
		text: ""
	};
	if (!tree.entries.has(place)) return {
		...nothing,
		notes: []
	};
	let text;
	try {
		text = await (0, git_text.yR)(tree, place);
	} catch (error) {
		if (!(error instanceof errors.U$)) throw error;
		return {
			...nothing,
			notes: [`Token counts are estimates: ${error.message}`]
		};
	}
	const { counts, notes } = (0, known_counts.W)(text, place);
	return {
		counts,
		text,
		notes
	};
}
function notesOf(asking, place) {
	if (asking === null) return [];
	const { asked, complaints } = asking;
	const missing = `Some token counts are estimates: ${[...complaints].join("; ")}.`;
	const spent = `${asked === 1 ? "1 request" : `${asked} requests`} to count endpoints, which ${asked === 1 ? "costs" : "cost"} nothing`;
	if (asked === 0) return complaints.size === 0 ? [] : [missing];
	return complaints.size === 0 ? [`${spent}; ${place} keeps the answers.`] : [missing, `${spent}.`];
}
var draft = __webpack_require__(38262);
var finalise = __webpack_require__(65783);
var policy_accept = __webpack_require__(98034);
var discover_recordings = __webpack_require__(54787);
;
const SUBJECTS = [
	"revisions",
	"config",
	"discovery",
	"renders",
	"coverage",
	"counting",
	"probe"
];
function notesAbout(about, texts) {
	return texts.flatMap((text) => text === null ? [] : [{
		about,
		text
	}]);
}
function sentences(notes) {
	const ordered = SUBJECTS.flatMap((subject) => notes.filter(({ about }) => about === subject));
	return [...new Set(ordered.map(({ text }) => text))];
}
var external_node_crypto_ = __webpack_require__(77598);
var figures_pairs = __webpack_require__(23230);
var left_out = __webpack_require__(51603);
var render_cache = __webpack_require__(27172);
var code_glance = __webpack_require__(9813);
var sources_of = __webpack_require__(58809);
var expand = __webpack_require__(93212);
;
function commandOrigin(origin) {
	return origin.kind === "render" || origin.kind === "capture" ? origin : null;
}
var discover = __webpack_require__(72740);
var wanted = __webpack_require__(10976);
;
function renderedAtBase({ definitions, trees }, { base }) {
	const files = base.flatMap((prompt) => {
		const { id, source } = prompt;
		const isBorrowed = prompt.outcome === "rendered" && prompt.borrowed === true;
		if (isBorrowed || !HAS_FILES.has(source.kind)) return [];
		return [{
			id,
			paths: source.paths,
			command: null
		}];
	});
	const own = definitions.base.filter(({ borrowed }) => !borrowed);
	const commands = own.flatMap((one) => guardedBy(one, trees.base)).filter(({ command }) => command !== null);
	return [...files, ...commands];
}
const HAS_FILES = new Set([
	"composed",
	"request",
	"trace",
	"text",
	"format",
	"recording"
]);
async function discoveredAtBase({ configs, trees }, cache) {
	const base = configs.base?.config;
	if (base?.prompts !== undefined) return [];
	const head = configs.head?.config;
	if (head?.prompts === undefined && isSameReach(base?.discover, head?.discover)) return [];
	const both = {
		base: trees.base,
		head: trees.base
	};
	const { files } = await (0, discover.$)({
		...both,
		discover: base?.discover ?? {},
		cache
	});
	return files.map(({ path }) => ({
		id: path,
		paths: [path],
		command: null
	}));
}
function isSameReach(a, b) {
	const spelled = ({ include = [], exclude = [], code = true }) => JSON.stringify([
		include,
		exclude,
		code
	]);
	return spelled(a ?? {}) === spelled(b ?? {});
}
function coveredAtHead({ definitions, trees }, { head, untouched }) {
	const read = head.filter(({ source }) => source.kind !== "code").flatMap(({ source }) => source.paths);
	const named = definitions.head.flatMap((one) => guardedBy(one, trees.head).flatMap(({ paths }) => paths));
	return new Set([
		...read,
		...named,
		...untouched.flatMap(({ source }) => source.paths)
	]);
}
function guardedBy({ definition }, tree) {
	const { id, origin } = definition.config;
	const command = commandOrigin(origin)?.command ?? null;
	if (command !== null) return [{
		id,
		paths: filesNamed(command, tree),
		command
	}];
	if (origin.kind !== "file") return [{
		id,
		paths: (0, wanted.fy)(origin),
		command: null
	}];
	const expansion = (0, expand.T)(id, origin, tree.entries);
	if (expansion.outcome === "failed") return [];
	return expansion.prompts.map(({ id: own, paths }) => ({
		id: own,
		paths,
		command: null
	}));
}
function filesNamed(command, { entries }) {
	return command.split(/[\s"'=]+/).flatMap((word) => {
		const path = word.replace(/^\.\//, "");
		const module = path.replaceAll(".", "/");
		return [
			path,
			`${module}.py`,
			`${module}/__main__.py`
		].filter((file) => entries.get(file)?.kind === "file");
	});
}
var similarity = __webpack_require__(68745);
;
const SAME = .5;
const MOST_READ = 200;
const LEAST = 80;
class Moves {
	#trees;
	#added;
	constructor(trees) {
		this.#trees = trees;
		const { base, head } = trees;
		this.#added = [...head.entries].flatMap(([file, { kind }]) => kind === "file" && !base.entries.has(file) ? [file] : []);
	}
	async of(file) {
		const { base, head } = this.#trees;
		const entry = base.entries.get(file);
		if (entry?.kind !== "file" || this.#added.length === 0) return null;
		const same = this.#added.find((other) => head.entries.get(other)?.oid === entry.oid);
		if (same !== undefined) return same;
		const text = await textOf(base, file);
		if (text.length < LEAST) return null;
		const bag = (0, similarity.H$)(text);
		const ending = external_node_path_.posix.extname(file);
		const near = this.#added.filter((other) => external_node_path_.posix.extname(other) === ending);
		for (const other of near.slice(0, MOST_READ)) if ((0, similarity.$R)(bag, (0, similarity.H$)(await textOf(head, other))) >= SAME) return other;
		return null;
	}
}
async function textOf(tree, file) {
	return await (0, git_text.yR)(tree, file).catch(() => "");
}
;
var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
	if (value !== null && value !== void 0) {
		if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
		var dispose, inner;
		if (async) {
			if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
			dispose = value[Symbol.asyncDispose];
		}
		if (dispose === void 0) {
			if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
			dispose = value[Symbol.dispose];
			if (async) inner = dispose;
		}
		if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
		if (inner) dispose = function() {
			try {
				inner.call(this);
			} catch (e) {
				return Promise.reject(e);
			}
		};
		env.stack.push({
			value,
			dispose,
			async
		});
	} else if (async) {
		env.stack.push({ async: true });
	}
	return value;
};
var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
	return function(env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) {
				try {
					if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
					if (r.dispose) {
						var result = r.dispose.call(r.value);
						if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
							fail(e);
							return next();
						});
					} else s |= 1;
				} catch (e) {
					fail(e);
				}
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
async function removedGuards(planned, rendered, analysed) {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		if (!planned.adoption.wasInForce) return [];
		const cache = __addDisposableResource(env_1, new render_cache.J(planned.moment), true);
		const guarded = [...renderedAtBase(planned, rendered), ...await discoveredAtBase(planned, cache)];
		const known = knownAtHead(planned, rendered, analysed);
		const covered = coveredAtHead(planned, rendered);
		const moves = new Moves(planned.trees);
		const found = await Promise.all(guarded.filter(({ id }) => !known.has(id)).map((one) => placeOf(one, planned, covered, moves)));
		const byWhere = new Map(found.flatMap((one) => one === null ? [] : [[one.where, one]]));
		return [...byWhere.values(), ...await inCode(planned, covered)];
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
}
function knownAtHead({ definitions }, { head, untouched }, analysed) {
	const pairs = (0, figures_pairs.U)(analysed.base, analysed.head);
	const renamed = pairs.flatMap(({ base, head: now }) => base !== null && now !== null ? [base.id] : []);
	const declared = definitions.head.map(({ definition }) => definition.config.id);
	return new Set([
		...[...head, ...untouched].map(({ id }) => id),
		...declared,
		...renamed
	]);
}
async function placeOf({ id, paths, command }, planned, covered, moves) {
	const { head } = planned.trees;
	const oidOf = (file) => head.entries.get(file)?.oid ?? "";
	const at = (file, where, certain = true) => ({
		id,
		where,
		file,
		mark: markOf(`${file} ${oidOf(file)}`),
		certain
	});
	if (command !== null) return commandPlace(id, command, paths, planned);
	const present = paths.filter((path) => head.entries.get(path)?.kind === "file");
	const left = present.find((path) => !covered.has(path));
	if (left !== undefined) return await isEmpty(planned, left) ? null : at(left, left);
	if (present.length > 0) return null;
	for (const path of paths) {
		const moved = await moves.of(path);
		if (moved !== null && !covered.has(moved)) return at(moved, `${moved}, where it went,`, !(0, left_out.WY)(moved));
	}
	return null;
}
function commandPlace(id, command, paths, { definitions, trees }) {
	const present = paths.filter((path) => trees.head.entries.get(path)?.kind === "file");
	if (paths.length > 0 && present.length === 0) return null;
	const own = new Set([command, ...present]);
	const isKept = definitions.head.some(({ definition: { config } }) => {
		const { origin } = config;
		if (origin.kind !== "render" && origin.kind !== "capture") return false;
		return [origin.command, ...filesNamed(origin.command, trees.head)].some((name) => own.has(name));
	});
	if (isKept) return null;
	const [file = null] = present;
	const where = file ?? `the command \`${command.slice(0, 100)}\``;
	return {
		id,
		where,
		file,
		mark: markOf(command),
		certain: true
	};
}
async function inCode({ configs, trees, rules }, covered) {
	const base = configs.base?.config.discover ?? {};
	if (base.code === false || isSameReach(base, configs.head?.config.discover)) return [];
	const was = (0, sources_of.EK)(base);
	const is = rules.code === null ? () => false : (0, sources_of.EK)(rules.code);
	const found = [];
	for (const [path, { kind, oid }] of trees.head.entries) {
		if (kind !== "file" || !was(path) || is(path) || covered.has(path)) continue;
		if (trees.base.entries.get(path)?.kind !== "file") continue;
		const text = await (0, git_text.yR)(trees.base, path).catch(() => "");
		if (text.length > limits.b.sourceBytes || (0, code_glance.M)(text).prompts === 0) continue;
		found.push({
			id: path,
			where: path,
			file: path,
			mark: markOf(`${path} ${oid}`),
			certain: true
		});
	}
	return found;
}
async function isEmpty({ trees }, path) {
	const text = await (0, git_text.yR)(trees.head, path).catch(() => null);
	return text !== null && text.trim() === "";
}
function markOf(text) {
	return (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
}
var references = __webpack_require__(4425);
;
async function includedBy(tree, texts) {
	const stems = new Set();
	for (const file of texts) {
		if (tree.entries.get(file)?.kind !== "file") continue;
		const text = await (0, git_text.yR)(tree, file).catch(() => "");
		const names = (0, references.w)(text, "template");
		if (names === "any") return () => true;
		for (const name of names) if ((0, references.V)(name) !== (0, references.V)(file)) stems.add((0, references.V)(name));
	}
	return (file) => stems.has((0, references.V)(file));
}
var bindable = __webpack_require__(22276);
var look = __webpack_require__(33700);
var glob = __webpack_require__(92074);
;
var unguarded_addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
	if (value !== null && value !== void 0) {
		if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
		var dispose, inner;
		if (async) {
			if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
			dispose = value[Symbol.asyncDispose];
		}
		if (dispose === void 0) {
			if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
			dispose = value[Symbol.dispose];
			if (async) inner = dispose;
		}
		if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
		if (inner) dispose = function() {
			try {
				inner.call(this);
			} catch (e) {
				return Promise.reject(e);
			}
		};
		env.stack.push({
			value,
			dispose,
			async
		});
	} else if (async) {
		env.stack.push({ async: true });
	}
	return value;
};
var unguarded_disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
	return function(env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) {
				try {
					if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
					if (r.dispose) {
						var result = r.dispose.call(r.value);
						if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
							fail(e);
							return next();
						});
					} else s |= 1;
				} catch (e) {
					fail(e);
				}
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
async function unguardedAt(planned, rendered) {
	const covered = coveredAtHead(planned, rendered);
	const { base } = planned.trees;
	const callers = rendered.inCode.unread.map((one) => ({
		...one,
		isAdded: !base.entries.has(one.file),
		kind: "caller"
	}));
	const free = (await promptFiles(planned)).filter(({ file }) => !covered.has(file));
	const unread = rendered.untouched.flatMap(({ source }) => source.paths);
	const isIncluded = free.length === 0 ? () => false : await includedBy(planned.trees.head, unread);
	const isExcluded = excludedBy(planned);
	const files = free.filter(({ file }) => !isIncluded(file) && !isExcluded(file));
	return [...files, ...callers].toSorted((a, b) => a.file < b.file ? -1 : 1);
}
function excludedBy({ definitions }) {
	const matchers = definitions.head.flatMap(({ definition: { config } }) => config.origin.kind === "file" ? [(0, glob.eN)(config.origin.exclude ?? [])] : []);
	return (file) => matchers.some((matches) => matches(file));
}
async function promptFiles(planned) {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const { trees, configs, isAll, moment } = planned;
		const config = configs.head?.config;
		if (config?.prompts === undefined) return [];
		const cache = unguarded_addDisposableResource(env_1, new render_cache.J(moment), true);
		const looked = {
			...trees,
			discover: config.discover ?? {},
			cache,
			onlyChanged: !isAll
		};
		const { files } = await (0, discover.$)(looked);
		const { requests, texts } = await (0, bindable._)(trees.head, files);
		const parts = new Map();
		for (const text of texts) {
			const [path = text] = text.split("#/");
			parts.set(path, (parts.get(path) ?? 0) + (path === text ? 0 : 1));
		}
		const found = [...requests.map((path) => ({
			path,
			what: "it holds or describes requests"
		})), ...Array.from(parts, ([path, count]) => ({
			path,
			what: count === 0 ? "it looks like a prompt" : `${count} of its members look like prompts`
		}))];
		return found.map(({ path, what }) => ({
			file: path,
			line: null,
			why: `${what}, and no entry of the config covers it`,
			isAdded: !trees.base.entries.has(path) || wasGuarded(planned, path),
			kind: "file"
		}));
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = unguarded_disposeResources(env_1);
		if (result_1) await result_1;
	}
}
function wasGuarded({ definitions, trees }, path) {
	if ((0, look.e)(trees, path) && definitions.base.length === 0) return false;
	return definitions.base.some(({ borrowed, definition: { config } }) => !borrowed && config.origin.kind === "file" && config.origin.paths.includes(path));
}
;
const SINGLE = 5;
async function cover(planned, rendered, analysed, { policy, quoting }) {
	const removed = await removedGuards(planned, rendered, analysed);
	const unguarded = await unguardedAt(planned, rendered);
	const said = new Set(removed.map(({ file }) => file));
	const rest = unguarded.filter(({ file }) => !said.has(file));
	const coverage = coverageOf(planned, rendered, analysed, rest);
	const drafts = [...removedDrafts(removed), ...unguardedDrafts(rest)];
	const findings = (0, finalise.w)(drafts.map((draft) => ({
		draft,
		status: statusOf(draft),
		related: []
	})), {
		prompt: "",
		case: "",
		conversation: ""
	}, quoting);
	const { accept, today } = policy;
	return {
		coverage,
		findings: findings.map((finding, index) => {
			const { rule = "", marker = null } = drafts[index]?.facts ?? {};
			return {
				...finding,
				accepted: (0, policy_accept.l)(accept, finding, rule, marker, today)
			};
		}),
		notes: notesAbout("coverage", [coverage.guarded === 0 ? nothingNote(planned) : null])
	};
}
function coverageOf({ definitions }, rendered, analysed, unguarded) {
	const inFiles = rendered.head.filter(({ source }) => source.kind !== "code").length;
	const failed = analysed.head.filter(({ outcome }) => outcome === "failed");
	const declared = analysed.head.filter(({ declared: isDeclared }) => isDeclared);
	const isAnyDeclared = declared.length > 0 || definitions.head.length > 0;
	const isNoneAnalysed = isAnyDeclared && rendered.untouched.length === 0 && declared.every(({ outcome }) => outcome === "failed");
	return {
		guarded: inFiles + rendered.untouched.length + rendered.inCode.count,
		discovered: rendered.discovered,
		inCode: rendered.inCode.count,
		notAnalysed: failed.length,
		isNoneAnalysed,
		unguarded: unguarded.map(({ file, line, why }) => ({
			file,
			line,
			why
		}))
	};
}
function removedDrafts(removed) {
	const [single, more] = split(removed);
	const drafts = single.map(({ id, where, file, mark, certain }) => ({
		...draft.Z,
		code: "guard-removed",
		severity: certain ? "error" : "warning",
		subject: `the prompt "${id}"`,
		facts: {
			value: where,
			rule: id,
			marker: mark
		},
		unitKey: id,
		file,
		fileLine: file === null ? null : 1
	}));
	if (more.length === 0) return drafts;
	const names = named(more.map(({ where }) => where));
	return [...drafts, {
		...draft.Z,
		code: "guard-removed",
		severity: more.some(({ certain }) => certain) ? "error" : "warning",
		subject: `each of ${more.length} more prompts`,
		facts: { value: names },
		unitKey: "more"
	}];
}
function unguardedDrafts(unguarded) {
	const added = unguarded.filter(({ isAdded, kind }) => isAdded && kind === "file");
	const before = unguarded.filter(({ isAdded, kind }) => !isAdded && kind === "file");
	const callers = unguarded.filter(({ kind }) => kind === "caller");
	const [single, more] = split(added);
	return [
		...single.map(({ file, why }) => unguardedDraft([file], {
			severity: "warning",
			why,
			file
		})),
		...more.length === 0 ? [] : [unguardedDraft(more.map(({ file }) => file), {
			severity: "warning",
			why: WHY
		})],
		...before.length === 0 ? [] : [unguardedDraft(before.map(({ file }) => file), {
			severity: "note",
			why: WHY
		})],
		...callers.length === 0 ? [] : [callersDraft(callers)]
	];
}
const WHY = "no entry of the config covers what looks like prompts";
function unguardedDraft(files, { severity, why, file = null }) {
	const subject = files.length === 1 ? files[0] ?? "" : `${files.length} files (${named(files)})`;
	return {
		...draft.Z,
		code: "unguarded",
		severity,
		subject,
		facts: { problem: why },
		unitKey: subject,
		file,
		fileLine: file === null ? null : 1,
		preExisting: severity === "note"
	};
}
function callersDraft(callers) {
	const [first] = callers;
	const places = callers.map(({ file, line }) => line === null ? file : `${file}:${line}`);
	const isOne = callers.length === 1;
	return {
		...draft.Z,
		code: "unguarded",
		severity: "note",
		subject: isOne ? `what ${places[0] ?? ""} sends` : `what ${callers.length} files send (${named(places)})`,
		facts: {
			problem: isOne ? first?.why ?? "" : "they call a model, and their prompts cannot be read without running them",
			rule: "Name a command that prints or sends the requests: two lines under prompts in prompt-cache-guard.yml, `- id: app` and `  capture: npm run smoke` (or `  render: python -m app.prompts`); `npx prompt-cache-guard init` writes them with a script."
		},
		unitKey: "callers",
		file: isOne ? first?.file ?? null : null,
		fileLine: isOne ? first?.line ?? null : null,
		preExisting: callers.every(({ isAdded }) => !isAdded)
	};
}
function statusOf({ preExisting }) {
	return preExisting ? "pre-existing" : "introduced";
}
function split(items) {
	const at = items.length > SINGLE ? SINGLE - 1 : SINGLE;
	return [items.slice(0, at), items.slice(at)];
}
function named(names) {
	const shown = names.slice(0, SINGLE);
	const more = names.length - shown.length;
	return [...shown, ...more > 0 ? [`${more} more`] : []].join(", ");
}
function nothingNote({ trees, configs }) {
	const isEmptied = configs.head?.config.prompts?.length === 0;
	const looked = isEmptied ? `${configs.head?.path} declares no prompt, and an empty list ends discovery` : `Among ${trees.head.entries.size} files there is no request body, no prompt format, no text that is called like a prompt, and no prompt written out in source code`;
	const [recordings] = (0, discover_recordings.y)(trees.head.entries.keys());
	const seen = recordings === undefined ? "it says what it sees, and writes a config for code that builds its prompts" : `it writes a config that guards the recorded requests of ${recordings}`;
	return `${looked}: this check guards nothing. Run \`npx prompt-cache-guard init\`: ${seen}; or name files under discover.include.`;
}
var secrets = __webpack_require__(39140);
var report = __webpack_require__(74947);
var config_fail_on = __webpack_require__(99272);
;
function configChanges(base, head) {
	const before = changes_settings(base);
	const after = changes_settings(head);
	return [...new Set([...before.keys(), ...after.keys()])].flatMap((what) => {
		const old = before.get(what);
		const now = after.get(what);
		if (old?.text === now?.text) return [];
		const at = now === undefined ? {
			side: "base",
			path: old?.path ?? []
		} : {
			side: "head",
			path: now.path
		};
		return [{
			what,
			before: old?.text ?? null,
			after: now?.text ?? null,
			at
		}];
	});
}
function changes_settings(config) {
	const { fail_on, min_hit_ratio, max_cost_increase, accept, report_only } = config?.policy ?? {};
	const { include, exclude, code } = config?.discover ?? {};
	const policy = {
		fail_on: fail_on?.map(config_fail_on.o1).join(", "),
		min_hit_ratio: min_hit_ratio?.toString(),
		max_cost_increase: max_cost_increase && spelledIncrease(max_cost_increase),
		accept: accept?.map((entry) => JSON.stringify(entry)).join(", "),
		report_only: report_only?.toString()
	};
	const discover = {
		include: include?.join(", "),
		exclude: exclude?.join(", "),
		code: code?.toString()
	};
	return new Map([
		...Object.entries(policy).flatMap(([key, text]) => setting(`policy.${key}`, ["policy", key], text)),
		...Object.entries(discover).flatMap(([key, text]) => setting(`discover.${key}`, ["discover", key], text || undefined)),
		...(config?.prompts ?? []).flatMap((prompt, index) => commands(prompt, index))
	]);
}
function spelledIncrease(limit) {
	return limit.kind === "share" ? `${Number((limit.share * 100).toFixed(6))}%` : `{ per_day: ${limit.usd} }`;
}
function commands({ id, origin }, index) {
	if (origin.kind === "file") return setting(`exclude of ${id}`, [
		"prompts",
		index,
		"exclude"
	], origin.exclude?.join(", "));
	if (origin.kind !== "render" && origin.kind !== "capture") return [];
	const { kind, command, setup, env, watch } = origin;
	const texts = {
		[kind]: command,
		setup: setup ?? undefined,
		env: env.join(", ") || undefined,
		watch: watch?.join(", ")
	};
	return Object.entries(texts).flatMap(([key, text]) => setting(`${key} of ${id}`, [
		"prompts",
		index,
		key
	], text));
}
function setting(what, path, text) {
	return text === undefined ? [] : [[what, {
		text,
		path
	}]];
}
var policy = __webpack_require__(8540);
;
function configChangedFindings({ base, head }, quoting) {
	const [before, after] = [base?.config ?? null, head?.config ?? null];
	const drafts = configChanges(before, after).flatMap((change) => {
		const isLoosened = loosens(change, before, after);
		const isPolicy = change.what.startsWith("policy.");
		if (base === null && !(isLoosened && isPolicy)) return [];
		const { what, at } = change;
		const config = at.side === "base" ? base : head;
		return [{
			...draft.Z,
			code: "config-changed",
			severity: isLoosened ? "warning" : "note",
			before: change.before,
			after: change.after,
			subject: what,
			unitKey: what,
			file: config?.path ?? null,
			fileLine: config?.locate(at.path) ?? null
		}];
	});
	return (0, finalise.w)(drafts.map((draft) => ({
		draft,
		status: "introduced",
		related: []
	})), {
		prompt: "",
		case: "",
		conversation: ""
	}, quoting);
}
function loosens({ what, before, after }, base, head) {
	switch (what) {
		case "policy.fail_on": return (0, policy.NM)(failOn(base), failOn(head));
		case "policy.min_hit_ratio": return before !== null && (after === null || Number(after) < Number(before));
		case "policy.max_cost_increase": return before !== null && after === null;
		case "policy.accept": return hasMore(base?.policy?.accept, head?.policy?.accept);
		case "policy.report_only": return after === "true";
		case "discover.code": return after === "false";
		case "discover.exclude": return hasMore(base?.discover?.exclude, head?.discover?.exclude);
		case "discover.include": return hasMore(head?.discover?.include, base?.discover?.include);
		default:
			if (what.startsWith("exclude of ")) return isOf(what, "exclude", base) && after !== null;
			return isOf(what, "watch", base) && after !== null && narrows(before, after);
	}
}
function failOn(config) {
	return (0, policy.tC)(config?.policy?.fail_on ?? null);
}
function hasMore(earlier, later) {
	const known = new Set((earlier ?? []).map((one) => JSON.stringify(one)));
	return (later ?? []).some((one) => !known.has(JSON.stringify(one)));
}
function isOf(what, member, base) {
	return (base?.prompts ?? []).some(({ id }) => what === `${member} of ${id}`);
}
function narrows(before, after) {
	if (before === null) return true;
	const kept = new Set(after.split(", "));
	return before.split(", ").some((glob) => !kept.has(glob));
}
var check_policy = __webpack_require__(98579);
var play_traffic = __webpack_require__(84855);
var identity = __webpack_require__(7896);
var schemas = __webpack_require__(27597);
var api = __webpack_require__(43759);
;
function datetime(params) {
	return api.G1(schemas.You, params);
}
function date(params) {
	return core._isoDate(ZodISODate, params);
}
function time(params) {
	return core._isoTime(ZodISOTime, params);
}
function duration(params) {
	return core._isoDuration(ZodISODuration, params);
}
var classic_errors = __webpack_require__(961);
;
const positive = schemas.aig().positive().nullable();
const ratio = schemas.aig().min(0).max(1).nullable();
const promptSchema = schemas.Ikc({
	name: schemas.YjP().nullable(),
	prefixIds: schemas.YOg(schemas.YjP().regex(/^[0-9a-f]{16}$/)),
	requestsPerDay: positive,
	turns: schemas.aig().min(1).nullable(),
	pauseSeconds: schemas.aig().min(0).nullable(),
	models: schemas.g1P(schemas.YjP(), schemas.aig().min(0).max(1)),
	prefixHitRatio: ratio,
	tokenHitRatio: ratio,
	costPer1000: schemas.aig().min(0).nullable()
});
const productionSchema = schemas.Ikc({
	schemaVersion: schemas.euz(1),
	until: datetime(),
	days: schemas.aig().min(0),
	prompts: schemas.YOg(promptSchema)
});
async function readProduction(tree, file) {
	const hint = `write it with \`prompt-cache-guard traffic SOURCE --output ${file}\``;
	if (tree.entries.get(file)?.kind !== "file") throw (0, errors.Wp)(`traffic.from names ${file}, which is not there: ${hint}.`);
	try {
		return productionSchema.parse(JSON.parse(await (0, git_text.yR)(tree, file)));
	} catch (error) {
		const what = error instanceof classic_errors.G ? whatIn(error) : (0, errors.bD)(error);
		throw (0, errors.Wp)(`traffic.from: ${file} is no file of \`traffic\` (${what}): ${hint}.`);
	}
}
function whatIn({ issues }) {
	const [first] = issues;
	return first === undefined ? "unknown" : `/${first.path.join("/")}: ${first.message}`;
}
;
async function measurementsIn(tree, { traffic }) {
	const file = traffic.from;
	if (file === undefined) return {
		measurements: null,
		note: null
	};
	try {
		return {
			measurements: {
				file,
				production: await readProduction(tree, file)
			},
			note: null
		};
	} catch (error) {
		return {
			measurements: null,
			note: `${(0, errors.bD)(error)} Until then its numbers are left out.`
		};
	}
}
const FRESH_DAYS = 14;
const DAY = 864e5;
class Measured {
	#measurements;
	#byId = new Map();
	constructor(measurements, { base, head }) {
		this.#measurements = measurements;
		for (const prompt of [...base, ...head]) {
			const found = measurements?.production.prompts.find((each) => production_isOf(each, prompt));
			if (found !== undefined && !this.#byId.has(prompt.id)) this.#byId.set(prompt.id, found);
		}
	}
	trafficOf(id, ...said) {
		const own = this.of(id);
		const numbers = said.flatMap((each) => each === null || each === undefined ? [] : [each]);
		if (own === null) return (0, play_traffic.t7)(...numbers);
		const { requestsPerDay, turns, pauseSeconds } = own;
		const traffic = (0, play_traffic.t7)({
			...requestsPerDay !== null && { requests_per_day: requestsPerDay },
			...turns !== null && { turns: Math.max(1, Math.round(turns)) },
			...pauseSeconds !== null && { pause: pauseSeconds }
		}, ...numbers);
		const isSaid = numbers.some(({ requests_per_day: rate }) => rate !== undefined);
		return requestsPerDay === null || isSaid ? traffic : {
			...traffic,
			isMeasured: true
		};
	}
	of(id) {
		return this.#byId.get(id) ?? this.#byId.get(id.split(":")[0] ?? "") ?? null;
	}
	get until() {
		return this.#measurements?.production.until.slice(0, 10) ?? null;
	}
	notes(now) {
		if (this.#measurements === null) return [];
		const { file, production } = this.#measurements;
		const days = Math.floor((now.getTime() - Date.parse(production.until)) / DAY);
		const known = new Set(this.#byId.values());
		const unknown = production.prompts.filter((each) => !known.has(each));
		const names = unknown.slice(0, 5).map(({ name, prefixIds }) => `'${name ?? prefixIds[0] ?? ""}'`);
		const more = unknown.length > names.length ? ` and ${unknown.length - names.length} more` : "";
		return [...days > FRESH_DAYS ? [`What production measured (${file}) is ${days} days old: write it anew with \`prompt-cache-guard traffic\`.`] : [], ...unknown.length > 0 ? [`${file} tells of ${names.join(", ")}${more}, which no prompt that was looked at is, by its id or its prefix id.`] : []];
	}
}
function production_isOf({ name, prefixIds }, prompt) {
	if (name !== null && (name === prompt.id || name === prompt.id.split(":")[0])) return true;
	if (prompt.outcome === "failed") return false;
	return prompt.conversations.some(({ turns: [first] }) => {
		return first !== undefined && prefixIds.includes((0, identity.j9)(first.segmented));
	});
}
;
function judge(planned, analysed, input) {
	const { revisions, configs, rules } = planned;
	const { options, measured, untouched, covered, suggestion, notes } = input;
	const caps = {
		...check_caps.qC,
		...options.caps
	};
	const quoting = quotingOf(rules);
	const production = new Measured(planned.measurements, analysed);
	const forecast = forecastFor(rules, options, production);
	return (0, report.E)({
		base: {
			revision: revisions.base,
			prompts: analysed.base
		},
		head: {
			revision: revisions.head,
			prompts: analysed.head
		},
		policy: (0, check_policy.U)(rules.policy, options),
		forecast,
		measured,
		findings: [...covered.findings, ...configChangedFindings(configs, quoting)],
		coverage: covered.coverage,
		isAdopting: planned.adoption.isAdopted,
		quoting,
		caps,
		late: (0, check_caps.T1)(caps.compareSeconds, options.clock),
		untouched,
		notes: sentences([
			...notes,
			...notesAbout("config", production.notes(forecast.now)),
			...covered.notes,
			...notesAbout("coverage", [untouchedNote(untouched.length)])
		]),
		...suggestion !== null && { suggestedConfig: suggestion }
	});
}
function quotingOf({ report }) {
	return report.excerpts === "hash" ? secrets._E : secrets.jB;
}
function untouchedNote(count) {
	if (count === 0) return null;
	const prompts = count === 1 ? "1 prompt was" : `${count} prompts were`;
	return `${prompts} not looked at, because nothing that could be read for ${count === 1 ? "it" : "them"} differs: figures are of the others. --all looks at everything.`;
}
function forecastFor({ prompts, traffic, policy }, flags, production) {
	const own = new Map(prompts.map(({ id, head, base }) => [id, (head ?? base)?.prompt.traffic]));
	const { from: _, ...numbers } = traffic;
	return {
		trafficOf: (id) => production.trafficOf(id, numbers, own.get(id) ?? own.get(id.split(":")[0] ?? "")),
		measuredOf: (id) => {
			const [measured, until] = [production.of(id), production.until];
			return measured === null || until === null ? null : {
				...measured,
				until
			};
		},
		minHitRatio: flags.minHitRatio ?? policy.min_hit_ratio ?? null,
		maxCostIncrease: policy.max_cost_increase,
		now: flags.today ?? new Date()
	};
}
var external_node_util_ = __webpack_require__(57975);
var find = __webpack_require__(17071);
;
const FILLING = /format|render|replace|substitute|invoke|stream|partial|compile|interpolate|prompt/i;
function mayFill(source) {
	return FILLING.test(source);
}
function mentionOf(file) {
	const stem = external_node_path_.posix.basename(file).replace(/(?<=.)\..*$/s, "");
	const escaped = stem.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
	return new RegExp(`["'\`/]${escaped}(?:\\.\\w+)*["'\`]`);
}
;
const MOST_FOLLOWED = 200;
class Differences {
	changed;
	#base;
	#head;
	#filling = null;
	#byStem = null;
	constructor(base, head) {
		this.#base = base;
		this.#head = head;
		const changed = new Set();
		for (const [file, entry] of head.entries) {
			const earlier = base.entries.get(file);
			if (earlier?.oid !== entry.oid || earlier.kind !== entry.kind) changed.add(file);
		}
		for (const file of base.entries.keys()) if (!head.entries.has(file)) changed.add(file);
		this.changed = changed;
	}
	hasEqual(file) {
		return !this.changed.has(file) && this.#head.entries.get(file)?.kind === "file";
	}
	async text(file) {
		return await (0, git_text.yR)(this.#head, file);
	}
	async mayReach(text, language) {
		const seen = new Set();
		const texts = [text];
		for (let next = texts.pop(); next !== undefined; next = texts.pop()) {
			const names = (0, references.w)(next, language);
			if (names === "any") return this.changed.size > 0;
			for (const file of names.flatMap((name) => this.#called(name))) {
				if (seen.has(file)) continue;
				seen.add(file);
				if (!this.hasEqual(file) || seen.size > MOST_FOLLOWED) return true;
				texts.push(await this.text(file).catch(() => ""));
			}
		}
		return false;
	}
	async mayFillAnew(file) {
		this.#filling ??= this.#fillingSources();
		const sources = await this.#filling;
		const mentions = mentionOf(file);
		if (!sources.some((source) => mentions.test(source))) return false;
		const text = await this.text(file).catch(() => "");
		return (0, find.Q)(text).length > 0;
	}
	async #fillingSources() {
		const isSource = (0, sources_of.EK)({});
		const files = [...this.changed].filter(isSource);
		const texts = await Promise.all(files.flatMap((file) => [this.#base, this.#head].map((tree) => (0, sources_of.rI)(tree, file, limits.b.sourceBytes))));
		return texts.filter((text) => text !== null).filter(mayFill);
	}
	#called(name) {
		this.#byStem ??= byStem(new Set([...this.#head.entries.keys(), ...this.changed]));
		return this.#byStem.get((0, references.V)(name)) ?? [];
	}
}
function byStem(files) {
	const found = new Map();
	for (const file of files) {
		const stem = (0, references.V)(file);
		const known = found.get(stem);
		if (known === undefined) found.set(stem, [file]);
		else known.push(file);
	}
	return found;
}
var unchanged = __webpack_require__(20318);
;
async function narrow(planned, isAll) {
	const { trees, configs, definitions } = planned;
	const isWhole = isAll || planned.adoption.isAdopted || configs.isBaseWrong;
	if (isWhole || !haveSameRules(configs.base, configs.head)) return {
		...planned,
		isAll: isWhole,
		differences: null,
		untouched: []
	};
	const differences = new Differences(trees.base, trees.head);
	const atHead = new Map(definitions.head.map((one) => [one.definition.config.id, one]));
	const split = new Map();
	const found = await Promise.all(definitions.base.map(async (base) => {
		const head = atHead.get(base.definition.config.id);
		return head === undefined ? null : await splitOf({
			base,
			head
		}, planned, differences);
	}));
	for (const one of found) if (one !== null) split.set(one.id, one);
	const left = (side) => definitions[side].flatMap((one) => split.get(one.definition.config.id)?.[side] ?? [one]);
	const all = [...split.values()];
	return {
		...planned,
		isAll: false,
		definitions: {
			base: left("base"),
			head: left("head")
		},
		differences,
		untouched: all.flatMap((one) => one.untouched),
		notes: [...planned.notes, ...notesAbout("coverage", all.flatMap(unwatchedNote))]
	};
}
async function splitOf({ base, head }, { trees, configs }, differences) {
	const { id, origin } = head.definition.config;
	if (!isSameDefinition(id, configs.base, configs.head)) return null;
	const nothing = {
		id,
		base: [],
		head: [],
		isUnwatched: false
	};
	if (origin.kind === "render" || origin.kind === "capture") {
		const isTouched = origin.watch === null || touches(differences, origin.watch);
		return isTouched ? null : {
			...nothing,
			untouched: [(0, unchanged.sF)(id, origin)],
			isUnwatched: true
		};
	}
	if (origin.kind !== "file" || origin.listed) return await (0, unchanged.Yq)(origin, differences) ? null : {
		...nothing,
		untouched: [(0, unchanged.sF)(id, origin)]
	};
	const expanded = {
		base: (0, expand.T)(id, origin, trees.base.entries),
		head: (0, expand.T)(id, origin, trees.head.entries)
	};
	if (expanded.base.outcome === "failed" || expanded.head.outcome === "failed") return null;
	const equal = new Map();
	await Promise.all(expanded.head.prompts.map(async ({ id: own, paths }) => {
		const one = {
			...origin,
			paths
		};
		if (!await (0, unchanged.Yq)(one, differences)) equal.set(own, (0, unchanged.sF)(own, one));
	}));
	const rest = (side, prompts) => prompts.flatMap(({ id: own, paths }) => equal.has(own) ? [] : [withOrigin(side, own, {
		...origin,
		paths
	}, own !== id)]);
	return {
		...nothing,
		base: rest(base, expanded.base.prompts),
		head: rest(head, expanded.head.prompts),
		untouched: [...equal.values()]
	};
}
function withOrigin(side, id, origin, ofGlob) {
	const { definition } = side;
	return {
		...side,
		...ofGlob && { ofGlob },
		definition: {
			...definition,
			config: {
				...definition.config,
				id,
				origin
			}
		}
	};
}
function touches({ changed }, watch) {
	const isWatched = (0, glob.eN)(watch);
	return [...changed].some((file) => isWatched(file));
}
function unwatchedNote({ id, isUnwatched }) {
	return isUnwatched ? [`The command of ${id} was not run: this change touches nothing that its watch names. --all runs it.`] : [];
}
function haveSameRules(base, head) {
	const rules = ({ defaults, models, traffic, policy, discover }) => spelled({
		defaults,
		models,
		traffic,
		policy,
		discover
	});
	return rules(base?.config ?? {}) === rules(head?.config ?? {});
}
function isSameDefinition(id, base, head) {
	const [earlier, later] = [base, head].map((one) => one?.config.prompts?.find((prompt) => prompt.id === id));
	if (earlier === undefined || later === undefined) return false;
	return spelled(earlier) === spelled(later);
}
const WHOLE = {
	depth: Infinity,
	maxArrayLength: Infinity,
	maxStringLength: Infinity
};
function spelled(value) {
	return (0, external_node_util_.inspect)(value, WHOLE);
}
var promises_ = __webpack_require__(51455);
var load = __webpack_require__(58286);
;
function sides(base, head) {
	const judging = base ?? head ?? {};
	const accept = head?.policy?.accept;
	const { accept: _, ...policy } = base?.policy ?? {};
	return {
		prompts: promptSides(base, head),
		discover: head?.prompts === undefined ? head?.discover ?? {} : null,
		code: head?.discover?.code === false ? null : head?.discover ?? {},
		policy: {
			...policy,
			...accept !== undefined && { accept }
		},
		traffic: judging.traffic ?? {},
		report: judging.report ?? {},
		probe: judging.probe ?? {},
		models: judging.models ?? {}
	};
}
function promptSides(base, head) {
	const ofBase = declared(base, "base");
	const ofHead = declared(head, "head");
	const both = Array.from(ofHead, ([id, atHead]) => {
		const atBase = ofBase.get(id);
		if (atBase === undefined) return {
			id,
			base: atHead,
			head: atHead
		};
		const { vars, cases } = atHead.prompt;
		const { traffic } = atBase.prompt;
		return {
			id,
			base: {
				...atBase,
				prompt: {
					...atBase.prompt,
					vars,
					cases
				}
			},
			head: {
				...atHead,
				prompt: {
					...atHead.prompt,
					traffic
				}
			}
		};
	});
	const gone = Array.from(ofBase).filter(([id]) => !ofHead.has(id)).map(([id, atBase]) => ({
		id,
		base: atBase,
		head: null
	}));
	return [...both, ...gone];
}
function declared(config, writtenIn) {
	const defaults = config?.defaults ?? {};
	return new Map((config?.prompts ?? []).map((prompt, index) => [prompt.id, {
		prompt,
		defaults,
		writtenIn,
		index
	}]));
}
var ladder = __webpack_require__(14790);
var object_id = __webpack_require__(32515);
;
async function findRevisions(request) {
	const { repository, worktree = false } = request;
	if (worktree && request.head !== undefined) throw (0, errors.Wp)("--worktree and --head exclude each other: give one of them.");
	const name = request.head ?? "HEAD";
	const unborn = worktree && await repository.find("HEAD") === null;
	const tip = unborn ? null : await (0, ladder.du)(repository, name);
	const head = worktree ? {
		ref: "work tree",
		sha: null
	} : tip ?? {
		ref: name,
		sha: null
	};
	if (request.base !== undefined) return {
		base: await (0, ladder.du)(repository, request.base),
		head,
		note: null
	};
	if (tip === null) return {
		base: emptyTree(repository),
		head,
		note: "There is no commit yet, so everything counts as added."
	};
	const base = await partingPoint(request, tip);
	if (base.sha !== tip.sha) return {
		base,
		head,
		note: null
	};
	if (worktree) return {
		base: tip,
		head,
		note: null
	};
	return {
		head,
		...await firstParent(repository, tip, base.ref)
	};
}
async function partingPoint(request, tip) {
	const { repository } = request;
	const shallow = await repository.isShallow();
	const here = request.target === undefined ? await repository.defaultBranch() : await repository.find(request.target);
	if (here !== null) {
		const sha = await repository.mergeBase(here.sha, tip.sha);
		if (sha !== null) return {
			ref: here.ref,
			sha
		};
	}
	if (!shallow) throw await noBase(repository, here?.ref ?? request.target ?? null, tip);
	const target = request.target ?? here?.ref ?? await remoteDefault(repository.remote);
	const known = await request.compare?.(here?.sha ?? target, tip.sha);
	if (typeof known === "string" && (0, object_id.TS)(known)) return {
		ref: target,
		sha: await (0, ladder.D8)(repository, known)
	};
	const there = here ?? await (0, ladder.du)(repository, target);
	const sha = await (0, ladder.IC)(repository, there.sha, tip.sha, `The history of ${target}`);
	if (sha === null) throw await noBase(repository, target, tip);
	return {
		ref: target,
		sha
	};
}
async function remoteDefault(remote) {
	const answer = await remote.defaultBranch();
	if (!answer.ok) throw (0, ladder.nn)("The default branch", `git says: ${answer.reason}`);
	if (answer.value === null) throw (0, errors.Wp)("The remote does not name its default branch: name the base with --base.");
	return answer.value.replace(/^refs\/heads\//, "");
}
async function noBase(repository, target, tip) {
	if (target === null) return (0, errors.Wp)("This clone has no default branch to compare with (neither origin/HEAD, nor main or master): run git remote set-head origin --auto, or name the base with --base.");
	const { sha } = await repository.resolve(target);
	return (0, errors.Wp)(`${tip.ref} and ${target} (${sha.slice(0, 12)}) have no commit in common: name the base with --base.`);
}
async function firstParent(repository, tip, target) {
	const [parent] = await repository.parents(tip.sha);
	if (parent === undefined) return {
		base: emptyTree(repository),
		note: `${tip.ref} is the first commit, so everything counts as added.`
	};
	return {
		base: {
			ref: `${tip.ref}^`,
			sha: await (0, ladder.D8)(repository, parent, `${tip.ref}^`)
		},
		note: `${tip.ref} is part of ${target} already, so it is compared with its first parent.`
	};
}
function emptyTree(repository) {
	return {
		ref: "empty tree",
		sha: repository.emptyTree
	};
}
;
class ScopedTree {
	entries;
	#whole;
	#prefix;
	constructor(whole, folder) {
		this.#whole = whole;
		this.#prefix = `${folder}/`;
		this.entries = new Map([...whole.entries].flatMap(([path, entry]) => path.startsWith(this.#prefix) ? [[path.slice(this.#prefix.length), entry]] : []));
	}
	async read(path) {
		return await this.#whole.read(this.#prefix + path);
	}
}
;
async function adoptionOf({ base, head }, configs) {
	if (configs.base !== null) return {
		isAdopted: false,
		wasInForce: true
	};
	const hasWorkflow = await runsGuard(head) && !await runsGuard(base);
	const isAdopted = hasWorkflow || configs.head !== null && !configs.isBaseWrong;
	return {
		isAdopted,
		wasInForce: !hasWorkflow && !configs.isBaseWrong
	};
}
const WORKFLOW = /^(?:\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.ya?ml)$/;
async function runsGuard(tree) {
	for (const [path, { kind }] of tree.entries) {
		if (kind !== "file" || !WORKFLOW.test(path)) continue;
		const text = await (0, git_text.yR)(tree, path).catch(() => "");
		if (text.includes("prompt-cache-guard")) return true;
	}
	return false;
}
;
async function plan(repository, options) {
	const revisions = await findRevisions({
		repository,
		...options
	});
	const [wholeBase, wholeHead] = await Promise.all([repository.tree(revisions.base.sha), revisions.head.sha === null ? repository.workTree() : repository.tree(revisions.head.sha)]);
	const folder = options.scoped === true ? await folderOf(repository, options.repo) : "";
	const scoped = (tree) => folder === "" ? tree : new ScopedTree(tree, folder);
	const [base, head] = [scoped(wholeBase), scoped(wholeHead)];
	const file = options.config === undefined ? {} : { file: options.config };
	const atHead = await (0, load.Z)(head, file);
	if (options.config !== undefined && atHead === null) throw (0, load.l)(options.config);
	const atBase = await baseConfig(base, file);
	const configs = {
		base: atBase.config,
		head: atHead,
		isBaseWrong: atBase.note !== null
	};
	const adoption = await adoptionOf({
		base: wholeBase,
		head: wholeHead
	}, configs);
	const rules = sides(configs.base?.config ?? null, configs.head?.config ?? null);
	const measured = await measurementsIn(configs.base === null ? head : base, rules);
	return {
		revisions,
		folder,
		trees: {
			base,
			head
		},
		configs,
		adoption,
		rules,
		definitions: {
			base: definitionsOf(rules, "base", configs),
			head: definitionsOf(rules, "head", configs)
		},
		moment: await momentOf(repository, revisions),
		measurements: measured.measurements,
		notes: [...notesAbout("revisions", [revisions.note]), ...notesAbout("config", [atBase.note, measured.note])]
	};
}
async function folderOf(repository, folder) {
	const [root, real] = await Promise.all([(0, promises_.realpath)(repository.root), (0, promises_.realpath)(folder)]);
	return external_node_path_.relative(root, real).split(external_node_path_.sep).join("/");
}
async function baseConfig(tree, file) {
	try {
		return {
			config: await (0, load.Z)(tree, file),
			note: null
		};
	} catch (error) {
		if (!(error instanceof errors.U$)) throw error;
		return {
			config: null,
			note: `Base's config is wrong and counts as none: ${error.message}`
		};
	}
}
function definitionsOf(rules, side, configs) {
	return rules.prompts.flatMap((prompt) => {
		const own = prompt[side];
		return own === null ? [] : [definitionOf(own, side, configs)];
	});
}
function definitionOf(own, side, configs) {
	const config = configs[own.writtenIn];
	const at = config === null ? null : {
		file: config.path,
		places: config.places,
		pointer: `/prompts/${own.index}`
	};
	return {
		definition: {
			config: own.prompt,
			declared: true,
			at,
			defaults: own.defaults
		},
		borrowed: own.writtenIn !== side
	};
}
async function momentOf(repository, { base, head }) {
	const known = await repository.committedAt(base.sha);
	return known ?? (head.sha === null ? null : await repository.committedAt(head.sha)) ?? render_cache.y;
}
var probe = __webpack_require__(63347);
;
function relocated(report, folder) {
	if (folder === "") return report;
	const at = (path) => `${folder}/${path}`;
	const finding = (one) => ({
		...one,
		file: one.file === null ? null : at(one.file),
		related: one.related.map(finding)
	});
	const { coverage } = report;
	return {
		...report,
		findings: report.findings.map(finding),
		...coverage !== undefined && { coverage: {
			...coverage,
			unguarded: coverage.unguarded.map((one) => ({
				...one,
				file: at(one.file)
			}))
		} },
		prompts: report.prompts.map((prompt) => ({
			...prompt,
			source: {
				...prompt.source,
				paths: prompt.source.paths.map(at)
			},
			findings: prompt.findings.map(finding)
		}))
	};
}
var render_side = __webpack_require__(15923);
;
const AT_ONCE = 32;
const WASTED = 2;
class CappedTree {
	entries;
	#tree;
	#cap;
	#counted = new Set();
	#refused = new Set();
	#waiting = [];
	#running = 0;
	#bytes = 0;
	#wasted = 0;
	constructor(tree, cap) {
		this.#tree = tree;
		this.#cap = cap;
		this.entries = tree.entries;
	}
	get refused() {
		return this.#refused;
	}
	async read(path) {
		const oid = this.entries.get(path)?.oid ?? path;
		if (this.#counted.has(oid)) return await this.#tree.read(path);
		if (this.#running === AT_ONCE) await new Promise((resolve) => {
			this.#waiting.push(resolve);
		});
		else this.#running += 1;
		try {
			if (this.#wasted > WASTED * this.#cap) throw this.#tooMuch(path);
			const bytes = await this.#tree.read(path);
			if (this.#counted.has(oid)) return bytes;
			if (this.#bytes + bytes.length > this.#cap) {
				this.#wasted += bytes.length;
				throw this.#tooMuch(path);
			}
			this.#counted.add(oid);
			this.#bytes += bytes.length;
			return bytes;
		} finally {
			const next = this.#waiting.shift();
			if (next === undefined) this.#running -= 1;
			else next();
		}
	}
	#tooMuch(path) {
		this.#refused.add(path);
		return (0, errors.tv)(`${path} was not read: the files that prompts of this side are made from and looked for in have more than the ${Math.floor(this.#cap / 2 ** 20)} MiB that one run reads; narrow prompts, or leave data out by discover.exclude.`);
	}
}
var variables = __webpack_require__(88593);
var scenarios = __webpack_require__(47443);
var fake_server = __webpack_require__(37443);
var recorded = __webpack_require__(72024);
;
const LINE = 300;
function failureOfEnd(what, { how, stderr }, seconds = limits.b.renderSeconds) {
	const said = lastWords(stderr);
	const because = said === "" ? "and said nothing on stderr" : `and said: ${said}`;
	switch (how.kind) {
		case "exited":
			if (how.code === 0) return null;
			if (how.code === 127) return (0, errors.C3)(`${what} names a program that is not there (${said}): install it in a step before this one, or by setup.`);
			return (NOT_INSTALLED.test(said) ? errors.C3 : errors.tv)(`${what} failed with exit code ${how.code} ${because}`);
		case "killed": return (0, errors.C3)(`${what} was killed by ${how.signal} ${because}`);
		case "timed-out": return (0, errors.C3)(`${what} did not end within ${seconds} s and was killed: it may wait for input or for the network; let it print and end.`);
		case "too-much-output": return (0, errors.tv)(`${what} printed more than ${limits.b.outputBytes / 2 ** 20} MB and was killed: print request bodies alone, and logs on stderr.`);
		case "not-started": return (0, errors.C3)(`${what} could not be started (${how.reason}): is there a shell?`);
	}
}
const NOT_INSTALLED = /ModuleNotFoundError|No module named|Cannot find (?:module|package)|ERR_MODULE_NOT_FOUND|command not found|MODULE_NOT_FOUND/;
function lastWords(stderr) {
	const lines = stderr.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !NOISE.test(line));
	const error = lines.findLast((line) => /^(?:\w+\.)*\w*(?:Error|Exception|error)\b.*:/.test(line));
	return (error ?? lines.at(-1) ?? "").slice(0, LINE);
}
const NOISE = /^(?:at |Node\.js v|npm (?:ERR!|error) A complete log|\^+$|~+$|[{}]$)/;
var json_lines = __webpack_require__(16782);
var parse = __webpack_require__(55988);
var envelope = __webpack_require__(62332);
var sources_time = __webpack_require__(56781);
;
const NAME = "its output";
function requestsOf(stdout) {
	const text = new TextDecoder().decode(stdout);
	if (text.trim() === "") throw (0, errors.tv)("it printed nothing: print the request body that is sent to the provider, as JSON, on stdout.");
	const entries = entriesOf(text);
	if (entries.length === 0) throw (0, errors.tv)("it printed an empty list: print at least one request body.");
	return (0, sources_time.T)(entries.map((entry, index) => (0, envelope.h)(entry, entries.length === 1 ? NAME : `${NAME}, entry ${index}`, () => null)));
}
function entriesOf(text) {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	if (lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line))) return (0, json_lines.L)(text, NAME).map(({ value }) => value);
	const value = (0, parse.q)(text, NAME);
	return (0, json_value.cy)(value) ? value : [value];
}
var command_reports = __webpack_require__(31126);
var canonical = __webpack_require__(52535);
;
const LONGEST = 1e5;
function givenValues(values, byArgument) {
	if (values.size === 0) return null;
	return {
		json: (0, canonical.$)((0, json_value.Xy)([...values]), "written"),
		byArgument
	};
}
function variablesOf({ json }) {
	return Buffer.byteLength(json) > LONGEST ? {} : { PROMPT_VARS_JSON: json };
}
function withArgument(command, commandSandbox, values) {
	if (values?.byArgument !== true) return command;
	return `${command.trimEnd()} --vars '${commandSandbox.valuesFile(values.json).replaceAll("'", "'\\''")}'`;
}
;
async function attempt(commandSandbox, input) {
	const { origin, side, variation, clock, values } = input;
	const { sandbox } = commandSandbox;
	const recorder = origin.kind === "capture" ? await (0, fake_server.d)(answering(origin)) : null;
	try {
		const folder = sandbox.emptyFolder("reports");
		const port = recorder?.port ?? null;
		commandSandbox.plan(variation, folder, port, clock === "hooks");
		const gitTime = await commandSandbox.gitTime(side, variation);
		const result = await sandbox.run({
			prepared: {
				side,
				setup: commandSandbox.setup(origin)
			},
			command: commandSandbox.inFolder(withArgument(origin.command, commandSandbox, values)),
			env: {
				...commandSandbox.variables(origin, variation, port, clock, gitTime),
				...values === null ? {} : variablesOf(values)
			},
			elsewhere: variation.elsewhere,
			disturbed: variation.disturbed
		});
		const { end } = result;
		const reports = (0, command_reports.o)(folder);
		const heard = {
			sent: [],
			reports,
			stderr: end.stderr,
			mayBeTheClock: false
		};
		if (result.kind === "setup-failed") return {
			...heard,
			unrestored: [],
			error: failureOfEnd("The setup command", end, limits.b.setupSeconds)
		};
		const outcome = read(origin, end, reports, recorder);
		const mayBeTheClock = end.how.kind === "exited" && outcome.error !== null;
		return {
			...heard,
			...outcome,
			mayBeTheClock,
			unrestored: result.unrestored
		};
	} finally {
		await recorder?.close();
	}
}
function answering({ replies }) {
	return replies === null ? {} : { reply: (0, scenarios.W)(replies) };
}
function read({ kind }, end, reports, recorder) {
	const what = `The ${kind} command`;
	const error = failureOfEnd(what, end) ?? foreignCode(what, reports);
	if (error !== null) return {
		sent: [],
		error
	};
	try {
		if (recorder === null) return {
			sent: requestsOf(end.stdout),
			error: null
		};
		const sent = (0, recorded.f)(recorder.requests());
		if (sent.length > 0) return {
			sent,
			error: null
		};
		return {
			sent,
			error: (0, recorded.k)(what, recorder.seen(), reports.reached)
		};
	} catch (thrown) {
		return {
			sent: [],
			error: thrown
		};
	}
}
function foreignCode(what, { loaded }) {
	const [first] = loaded;
	if (first === undefined) return null;
	return (0, errors.tv)(`${what} loaded ${first}, which is not of the commit that was rendered: install the repository's own packages by setup, so that each commit runs its own code.`);
}
var external_node_fs_ = __webpack_require__(73024);
var remove_tree = __webpack_require__(83625);
;
class BrokenFolder extends Error {
	name = "BrokenFolder";
}
function clear(place, aside) {
	const code = (0, remove_tree.d)(external_node_fs_, place);
	if (code === null) return;
	try {
		external_node_fs_.mkdirSync(aside, { recursive: true });
		external_node_fs_.renameSync(place, external_node_path_.join(aside, `left-${external_node_fs_.readdirSync(aside).length}`));
	} catch (error) {
		throw new BrokenFolder(`${place} could not be removed (${code})`, { cause: error });
	}
}
function takeBack(folder) {
	const mode = external_node_fs_.lstatSync(folder, { throwIfNoEntry: false })?.mode;
	if (mode !== undefined && (mode & 448) !== 448) external_node_fs_.chmodSync(folder, mode | 448);
}
function removeWhole(place) {
	const code = (0, remove_tree.d)(external_node_fs_, place);
	if (code !== null) throw new BrokenFolder(`${place.toString()} could not be removed (${code})`);
}
;
function isOfTheFolder(error) {
	return error instanceof BrokenFolder || (0, errors.$N)(error) !== undefined;
}
function brokenFolder(error) {
	return (0, errors.C3)(`The temporary tree broke (${(0, errors.bD)(error)}): ${(0, errors.gP)(error) ?? "let the command write into its own folder alone"}.`, error);
}
var side = __webpack_require__(45468);
;
function failedPrompt({ config, declared, at }, { reason, isOfRun }) {
	const { id, origin } = config;
	const kind = origin.kind === "capture" ? "capture" : "command";
	return {
		outcome: "failed",
		id,
		declared,
		source: {
			kind,
			paths: [],
			fidelity: kind === "capture" ? "captured" : "exact"
		},
		reason: (0, errors.TN)(reason),
		at: (0, side.Xv)(at, `/${origin.kind}`) ?? (0, side.Xv)(at, ""),
		isOfRun,
		missing: []
	};
}
var file_prompt = __webpack_require__(85960);
;
function promptsOf({ config, declared, defaults }, { kind }, sent) {
	const { id, provider, model } = config;
	const source = kind === "capture" ? {
		kind: "capture",
		fidelity: "captured"
	} : {
		kind: "command",
		fidelity: "exact"
	};
	return (0, file_prompt.fO)(sent, "its output", id, source, {
		provider,
		model,
		defaults
	}).map((prompt) => ({
		outcome: "rendered",
		id: prompt.id,
		declared,
		source: {
			...source,
			paths: []
		},
		conversations: prompt.conversations,
		siblings: config.siblings,
		...prompt.notes !== undefined && { notes: prompt.notes }
	}));
}
;
const BY_ENVIRONMENT = new Set([
	"timezone",
	"locale",
	"home",
	"user",
	"cwd",
	"git",
	"environment"
]);
function effectiveFactors(varied, { runtimes }, clock) {
	return varied.filter((factor) => {
		if (BY_ENVIRONMENT.has(factor)) return true;
		if (factor.startsWith("clock-") && clock !== "hooks") return clock === "library";
		return runtimes.size > 0;
	});
}
function hintsOf(kind, { reports, unrestored }, clock) {
	const { reached, runtimes, troubles } = reports;
	const hosts = reached.slice(0, 3).join(", ");
	const [lost, trouble] = [unrestored[0], troubles[0]];
	return [
		...reached.length === 0 ? [] : [`The ${kind} command reached ${hosts}: what a prompt takes from the network can differ every time.`],
		...clock === "real" ? ["The command fails under a pinned clock, so that it was rendered under the real one, which was not varied."] : [],
		...runtimes.size > 0 ? [] : [`No Node or Python program took part, so that ${clock === "library" ? "" : "clock, "}random values and file order were not varied.${clock === "library" ? "" : " With libfaketime installed the clock is."}`],
		...lost === undefined ? [] : [`A render changed ${lost}, which setup had installed and which could not be put back.`],
		...trouble === undefined ? [] : [`Something could not be pinned or varied (${trouble}).`]
	];
}
var render_plan = __webpack_require__(53380);
;
function describe(side, { varied }) {
	if (varied.length === 0) return side;
	if (varied.length === render_plan.XQ.length) return `${side}, as on another machine`;
	return `${side}, with another ${varied.join(", ")}`;
}
function summary(side, plan, { prompts, milliseconds }) {
	const [first] = prompts;
	const how = first?.outcome === "failed" ? `not rendered: ${first.reason}` : prompts.length === 1 ? "rendered" : `${prompts.length} prompts rendered`;
	return `${describe(side, plan)}: ${how} (${(milliseconds / 1e3).toFixed(1)} s)`;
}
var factor_values = __webpack_require__(46085);
;
const PLACES = [
	"/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1",
	"/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1",
	"/usr/lib64/faketime/libfaketimeMT.so.1",
	"/usr/lib/faketime/libfaketimeMT.so.1",
	"/usr/local/lib/faketime/libfaketimeMT.so.1"
];
function clockLibrary() {
	return PLACES.find((file) => (0, external_node_fs_.existsSync)(file)) ?? null;
}
function clockVariables(library, time) {
	return {
		LD_PRELOAD: library,
		FAKETIME: `@${time}`,
		FAKETIME_FMT: "%s",
		DONT_FAKE_MONOTONIC: "1",
		FAKETIME_DONT_FAKE_MONOTONIC: "1"
	};
}
;
const PASSED = `PATH PATHEXT SYSTEMROOT COMSPEC WINDIR LD_LIBRARY_PATH
  PYENV_ROOT PYENV_VERSION NVM_DIR NVM_BIN VOLTA_HOME FNM_DIR ASDF_DIR ASDF_DATA_DIR MISE_DATA_DIR
  CONDA_PREFIX CONDA_EXE UV_PYTHON_INSTALL_DIR RUSTUP_HOME CARGO_HOME GOPATH GOROOT GOCACHE GOMODCACHE
  JAVA_HOME M2_HOME MAVEN_HOME GRADLE_HOME GRADLE_USER_HOME SDKMAN_DIR DOTNET_ROOT GEM_HOME GEM_PATH
  RBENV_ROOT UV_CACHE_DIR POETRY_CACHE_DIR WORKON_HOME NUGET_PACKAGES PNPM_HOME COREPACK_HOME DENO_DIR BUN_INSTALL VIRTUAL_ENV
  SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS REQUESTS_CA_BUNDLE CURL_CA_BUNDLE
  PIP_CERT AWS_CA_BUNDLE GIT_SSL_CAINFO`.split(/\s+/);
const FETCHING = `HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY http_proxy https_proxy all_proxy no_proxy
  PIP_CACHE_DIR npm_config_cache YARN_CACHE_FOLDER`.split(/\s+/);
const IN_HOME = {
	PYENV_ROOT: ".pyenv",
	RUSTUP_HOME: ".rustup",
	CARGO_HOME: ".cargo",
	GOPATH: "go",
	GOCACHE: ".cache/go-build",
	GRADLE_USER_HOME: ".gradle",
	NVM_DIR: ".nvm",
	PYTHONUSERBASE: ".local",
	COREPACK_HOME: ".cache/node/corepack",
	PNPM_HOME: ".local/share/pnpm",
	VOLTA_HOME: ".volta",
	BUN_INSTALL: ".bun",
	DENO_DIR: ".cache/deno",
	UV_CACHE_DIR: ".cache/uv",
	UV_PYTHON_INSTALL_DIR: ".local/share/uv/python",
	POETRY_CACHE_DIR: ".cache/pypoetry",
	WORKON_HOME: ".local/share/virtualenvs",
	NUGET_PACKAGES: ".nuget/packages"
};
const CACHES = {
	npm_config_cache: ".npm",
	PIP_CACHE_DIR: ".cache/pip"
};
function passedOn({ outer, purpose, names }) {
	const home = outer["HOME"] ?? outer["USERPROFILE"];
	const wanted = [
		...PASSED,
		...purpose === "setup" ? FETCHING : [],
		...names
	];
	const found = {
		...IN_HOME,
		...purpose === "setup" ? CACHES : {}
	};
	return {
		...home === undefined ? {} : inHome(home, found),
		...Object.fromEntries(wanted.flatMap((name) => {
			const value = outer[name];
			return value === undefined ? [] : [[name, value]];
		}))
	};
}
function inHome(home, places) {
	return Object.fromEntries(Object.entries(places).map(([name, inner]) => [name, external_node_path_.join(home, inner)]).filter(([, folder]) => (0, external_node_fs_.existsSync)(folder)));
}
function withPrograms(env, folders) {
	const found = folders.filter((folder) => (0, external_node_fs_.existsSync)(folder));
	return {
		...env,
		PATH: [...found, ...env["PATH"] ? [env["PATH"]] : []].join(external_node_path_.delimiter)
	};
}
var processes = __webpack_require__(12479);
var external_node_child_process_ = __webpack_require__(31421);
var started = __webpack_require__(34106);
;
const STDERR_BYTES = 16 * 1024;
async function runCommand(run) {
	const began = performance.now();
	const child = (0, started.A)((0, external_node_child_process_.spawn)(run.command, {
		shell: true,
		cwd: run.cwd,
		env: run.env,
		detached: true,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		windowsHide: true
	}));
	const stdout = [];
	let stderr = Buffer.alloc(0);
	let bytes = 0;
	let timer;
	const how = await new Promise((resolve) => {
		timer = setTimeout(() => resolve({ kind: "timed-out" }), run.seconds * 1e3);
		child.stdout.on("data", (chunk) => {
			bytes += chunk.length;
			if (bytes <= run.outputBytes) stdout.push(chunk);
			else resolve({ kind: "too-much-output" });
		});
		child.stderr.on("data", (chunk) => {
			stderr = Buffer.concat([stderr, chunk]).subarray(-STDERR_BYTES);
		});
		child.on("error", (error) => resolve({
			kind: "not-started",
			reason: (0, errors.bD)(error)
		}));
		child.on("exit", (code, signal) => resolve(signal === null ? {
			kind: "exited",
			code: code ?? 0
		} : {
			kind: "killed",
			signal
		}));
		if (child.pid !== undefined) run.watchdog.guard(child.pid);
	});
	clearTimeout(timer);
	if (child.pid !== undefined) {
		await (0, processes.Hk)(child.pid, run.sandbox);
		await drained(child);
		run.watchdog.leave(child.pid);
	}
	const cut = bytes > run.outputBytes && how.kind === "exited";
	return {
		how: cut ? { kind: "too-much-output" } : how,
		stdout: Buffer.concat(stdout),
		stderr: stderr.toString(),
		milliseconds: Math.round(performance.now() - began)
	};
}
const DRAIN_MS = 1e3;
async function drained(child) {
	await new Promise((resolve) => {
		const closed = [child.stdout, child.stderr].every((stream) => stream?.closed !== false);
		if (closed) return resolve();
		const timer = setTimeout(() => setImmediate(resolve), DRAIN_MS);
		child.on("close", () => {
			clearTimeout(timer);
			resolve();
		});
	});
	child.stdout?.destroy();
	child.stderr?.destroy();
}
var external_node_process_ = __webpack_require__(1708);
;
const SLOTS = 64;
const REMOVED = "removed-";
const GRACE_MS = 1e4;
function takeSlot(parent) {
	const place = external_node_path_.join(parent, `prompt-cache-guard-${external_node_process_.getuid?.() ?? 0}`);
	(0, external_node_fs_.mkdirSync)(place, {
		recursive: true,
		mode: 448
	});
	const stats = (0, external_node_fs_.lstatSync)(place, { throwIfNoEntry: false });
	const isOurs = stats === undefined || stats.isDirectory() && (external_node_process_.getuid === undefined || stats.uid === external_node_process_.getuid());
	if (!isOurs) throw (0, errors.Wp)(`${place} belongs to somebody else, and commands need it: remove it, or set TMPDIR to a folder of your own.`);
	takeBack(place);
	const leftovers = removeLeftovers(place);
	for (let number = 1; number <= SLOTS; number++) {
		const slot = external_node_path_.join(place, String(number));
		if (create(slot)) return {
			folder: slot,
			leftovers
		};
	}
	throw (0, errors.Wp)(`${place} has no space for a further run: ${SLOTS} run at this moment; end some of them.`);
}
function removeSlot(slot) {
	const place = external_node_path_.dirname(slot);
	takeBack(place);
	const code = (0, remove_tree.d)(external_node_fs_, slot);
	if (code !== null) return {
		path: putAside(slot, place) ?? slot,
		code
	};
	try {
		(0, external_node_fs_.rmdirSync)(place);
	} catch (error) {
		if (![
			"ENOTEMPTY",
			"EEXIST",
			"ENOENT"
		].includes((0, errors.$N)(error) ?? "")) return {
			path: place,
			code: (0, errors.$N)(error) ?? "EBUSY"
		};
	}
	return null;
}
function create(slot) {
	try {
		(0, external_node_fs_.mkdirSync)(slot, { mode: 448 });
	} catch (error) {
		if ((0, errors.$N)(error) === "EEXIST") return false;
		if ((0, errors.$N)(error) !== "ENOENT") throw error;
		(0, external_node_fs_.mkdirSync)(slot, {
			recursive: true,
			mode: 448
		});
	}
	(0, external_node_fs_.writeFileSync)(external_node_path_.join(slot, "owner"), ownerOf(external_node_process_.pid) ?? "");
	return true;
}
function removeLeftovers(place) {
	return namesIn(place).flatMap((name) => {
		const slot = external_node_path_.join(place, name);
		if (name.startsWith(REMOVED)) return leftOf(slot);
		if (!isLeftOver(slot)) return [];
		const doomed = putAside(slot, place);
		return doomed === null ? [] : leftOf(doomed);
	});
}
function leftOf(folder) {
	const code = (0, remove_tree.d)(external_node_fs_, folder);
	return code === null ? [] : [{
		path: folder,
		code
	}];
}
function putAside(slot, place) {
	const name = `${REMOVED}${external_node_process_.pid}-${external_node_path_.basename(slot)}`;
	for (let number = 0; number < SLOTS; number++) {
		const target = external_node_path_.join(place, number === 0 ? name : `${name}-${number}`);
		if ((0, external_node_fs_.lstatSync)(target, { throwIfNoEntry: false }) !== undefined) continue;
		try {
			(0, external_node_fs_.renameSync)(slot, target);
			return target;
		} catch (error) {
			if ((0, errors.$N)(error) === undefined) throw error;
			return null;
		}
	}
	return null;
}
function namesIn(place) {
	try {
		return (0, external_node_fs_.readdirSync)(place);
	} catch (error) {
		if ((0, errors.$N)(error) === "ENOENT") return [];
		throw error;
	}
}
function isLeftOver(slot) {
	try {
		const owner = (0, external_node_fs_.readFileSync)(external_node_path_.join(slot, "owner"), "utf8");
		return ownerOf(Number.parseInt(owner, 10)) !== owner;
	} catch {
		const age = Date.now() - ((0, external_node_fs_.statSync)(slot, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
		return age > GRACE_MS;
	}
}
function ownerOf(pid) {
	if (!Number.isSafeInteger(pid) || pid <= 0) return null;
	try {
		external_node_process_.kill(pid, 0);
	} catch (error) {
		if ((0, errors.$N)(error) === "ESRCH") return null;
	}
	return `${pid} ${startOf(pid)}`;
}
function startOf(pid) {
	try {
		const stat = (0, external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
		return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
	} catch {
		return "";
	}
}
var external_node_os_ = __webpack_require__(48161);
;
const MEMORY = "/dev/shm";
const RESERVE = 512 * 1024 * 1024;
function temporaryPlace(bytes) {
	return bytes !== null && fitsInMemory(bytes) ? MEMORY : (0, external_node_fs_.realpathSync)((0, external_node_os_.tmpdir)());
}
function fitsInMemory(bytes) {
	try {
		(0, external_node_fs_.accessSync)(MEMORY, external_node_fs_.constants.W_OK);
		const { bavail, bsize } = (0, external_node_fs_.statfsSync)(MEMORY);
		return bavail * bsize > bytes + RESERVE && mayHoldPrograms();
	} catch {
		return false;
	}
}
function mayHoldPrograms() {
	const mounts = (0, external_node_fs_.readFileSync)("/proc/mounts", "utf8").split("\n");
	const mount = mounts.findLast((line) => line.split(" ")[1] === MEMORY);
	const [, , type, options = ""] = mount?.split(" ") ?? [];
	return type === "tmpfs" && !options.split(",").includes("noexec");
}
var watchdog = __webpack_require__(88139);
var check_out = __webpack_require__(57225);
;
function packageFolders(paths) {
	const folders = new Set([""]);
	for (const file of paths) if (file.endsWith("/package.json")) folders.add(external_node_path_.posix.dirname(file));
	return [...folders].filter((folder) => !folder.split("/").includes("node_modules"));
}
function linkNodeModules({ checkout, tree }, folder) {
	const from = realOrNull(external_node_path_.join(checkout, folder, "node_modules")) ?? "";
	const to = external_node_path_.join(tree, folder, "node_modules");
	if (!isFolder(from) || (0, external_node_fs_.existsSync)(to) || !(0, external_node_fs_.existsSync)(external_node_path_.dirname(to))) return false;
	linkEntries({
		checkout,
		tree
	}, from, to);
	return true;
}
const node_modules_CACHES = new Set([
	".cache",
	".vite",
	".vitest"
]);
function linkEntries(pair, from, to) {
	(0, external_node_fs_.mkdirSync)(to, { recursive: true });
	for (const name of (0, external_node_fs_.readdirSync)(from)) {
		if (node_modules_CACHES.has(name)) continue;
		const source = external_node_path_.join(from, name);
		const target = external_node_path_.join(to, name);
		if (name === ".bin" || name.startsWith("@") && isFolder(source)) linkEntries(pair, source, target);
		else (0, external_node_fs_.symlinkSync)(destination(pair, source, target), target);
	}
}
function destination({ checkout, tree }, source, target) {
	const real = realOrNull(source);
	if (real === null) return (0, external_node_fs_.readlinkSync)(source);
	const inner = external_node_path_.relative(checkout, real);
	const isOwn = inner !== "" && !inner.startsWith("..") && !external_node_path_.isAbsolute(inner) && isOwnCode(inner);
	if (!isOwn) return real;
	return external_node_path_.relative(external_node_path_.dirname(target), external_node_path_.join(tree, inner));
}
function isOwnCode(inner) {
	return !inner.split(external_node_path_.sep).includes("node_modules");
}
function realOrNull(file) {
	try {
		return (0, external_node_fs_.realpathSync)(file);
	} catch {
		return null;
	}
}
function isFolder(file) {
	try {
		return (0, external_node_fs_.lstatSync)(file).isDirectory();
	} catch {
		return false;
	}
}
;
function stateOf(folder) {
	const state = new Map();
	const walk = (inner) => {
		for (const entry of state_entriesOf(pathOf(folder, inner))) {
			const name = nameOf(inner, entry.name);
			const full = pathOf(folder, name);
			const stats = (0, external_node_fs_.lstatSync)(full, { throwIfNoEntry: false });
			if (stats === undefined) continue;
			const { ino, size, ctimeMs, mode } = stats;
			state.set(name, stats.isDirectory() ? `folder ${mode}` : `${ino} ${size} ${ctimeMs} ${mode}`);
			if (!stats.isDirectory()) continue;
			const isClosed = (mode & READABLE) !== READABLE;
			if (isClosed) (0, external_node_fs_.chmodSync)(full, mode | READABLE);
			walk(name);
			if (isClosed) (0, external_node_fs_.chmodSync)(full, mode);
		}
	};
	walk("");
	return state;
}
const READABLE = 320;
function state_entriesOf(folder) {
	try {
		return (0, external_node_fs_.readdirSync)(folder, {
			withFileTypes: true,
			encoding: "buffer"
		});
	} catch (error) {
		if ((0, errors.$N)(error) === "ENAMETOOLONG") return [];
		throw error;
	}
}
const BYTES = "\0";
function nameOf(inner, name) {
	const bytes = inner === "" ? name : Buffer.concat([
		bytesOf(inner),
		Buffer.from("/"),
		name
	]);
	const text = bytes.toString("utf8");
	return Buffer.from(text).equals(bytes) ? text : `${BYTES}${bytes.toString("latin1")}`;
}
function bytesOf(name) {
	return name.startsWith(BYTES) ? Buffer.from(name.slice(1), "latin1") : Buffer.from(name);
}
function pathOf(folder, name) {
	return name === "" ? Buffer.from(folder) : Buffer.concat([Buffer.from(`${folder}/`), bytesOf(name)]);
}
function rightsOf(what) {
	return what?.startsWith("folder ") === true ? Number(what.slice(7)) & 4095 : null;
}
function changesSince(before, folder) {
	const now = stateOf(folder);
	const changed = [...before].filter(([name, what]) => now.get(name) !== what);
	const isFolder = (what) => rightsOf(what) !== null;
	const stayed = ([name, what]) => isFolder(what) && isFolder(now.get(name));
	return {
		added: [...now.keys()].filter((name) => !before.has(name)),
		lost: changed.filter((entry) => !stayed(entry)).map(([name]) => name),
		opened: changed.filter(stayed).map(([name]) => name),
		now
	};
}
;
class Restorable {
	#folder;
	#backup;
	#tracked;
	#rewrite;
	#state = new Map();
	#kept = new Set();
	constructor(folder, backup, tracked = new Set(), rewrite = () => Promise.resolve()) {
		this.#folder = folder;
		this.#backup = backup;
		this.#tracked = tracked;
		this.#rewrite = rewrite;
	}
	remember() {
		takeBack(this.#folder);
		this.#state = stateOf(this.#folder);
		removeWhole(this.#backup);
		this.#kept = new Set();
		let bytes = 0;
		for (const name of this.#state.keys()) {
			if (this.#tracked.has(name) || isInstalled(name)) continue;
			const source = pathOf(this.#folder, name);
			const stats = (0, external_node_fs_.lstatSync)(source, { throwIfNoEntry: false });
			if (stats?.isFile() !== true && stats?.isSymbolicLink() !== true) continue;
			bytes += stats.size;
			if (bytes > limits.b.setupBackupBytes) continue;
			if (copied(source, pathOf(this.#backup, name))) this.#kept.add(name);
		}
	}
	async restore() {
		takeBack(this.#folder);
		const { added, lost, opened, now } = changesSince(this.#state, this.#folder);
		if (added.length + lost.length + opened.length === 0) return [];
		const closed = [...now.keys()].filter((name) => ((rightsOf(now.get(name)) ?? 448) & 448) !== 448);
		for (const name of closed) (0, external_node_fs_.chmodSync)(pathOf(this.#folder, name), 448);
		for (const name of lost) if (this.#isFolder(name)) folderAgain(pathOf(this.#folder, name));
		const files = lost.filter((name) => this.#tracked.has(name));
		const copies = lost.filter((name) => this.#kept.has(name));
		for (const name of [
			...added,
			...files,
			...copies
		]) removeWhole(pathOf(this.#folder, name));
		if (files.length > 0) await this.#rewrite(files);
		for (const name of copies) copied(pathOf(this.#backup, name), pathOf(this.#folder, name));
		const done = new Set([...files, ...copies]);
		const beyond = lost.filter((name) => !done.has(name) && !this.#isFolder(name));
		for (const name of new Set([
			...opened,
			...closed,
			...lost
		])) {
			const rights = rightsOf(this.#state.get(name));
			if (rights !== null) (0, external_node_fs_.chmodSync)(pathOf(this.#folder, name), rights);
		}
		this.#state = stateOf(this.#folder);
		return beyond;
	}
	#isFolder(name) {
		return rightsOf(this.#state.get(name)) !== null;
	}
}
function folderAgain(folder) {
	if ((0, external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
	removeWhole(folder);
	(0, external_node_fs_.mkdirSync)(folder, { recursive: true });
}
function isInstalled(name) {
	return /(?:^|\/)(?:node_modules|site-packages)\//.test(name);
}
function copied(from, to) {
	(0, external_node_fs_.mkdirSync)(to.subarray(0, to.lastIndexOf("/")), { recursive: true });
	try {
		if ((0, external_node_fs_.lstatSync)(from).isSymbolicLink()) (0, external_node_fs_.symlinkSync)((0, external_node_fs_.readlinkSync)(from, "buffer"), to);
		else (0, external_node_fs_.copyFileSync)(from, to);
		return true;
	} catch (error) {
		if ((0, errors.$N)(error) !== "EACCES") throw error;
		return false;
	}
}
;
const NAMES = [
	".venv",
	"venv",
	"env"
];
function virtualEnvironmentIn(checkout) {
	return NAMES.find((name) => (0, external_node_fs_.existsSync)(external_node_path_.join(checkout, name, "pyvenv.cfg"))) ?? null;
}
function linkVirtualEnvironment({ checkout, tree }, name) {
	const from = external_node_path_.join(checkout, name);
	const to = external_node_path_.join(tree, name);
	if ((0, external_node_fs_.existsSync)(to)) return;
	rebuild(from, to, {
		checkout,
		tree
	}, 0);
}
const REAL_DEPTH = 3;
function rebuild(from, to, pair, depth) {
	(0, external_node_fs_.mkdirSync)(to, { recursive: true });
	for (const name of (0, external_node_fs_.readdirSync)(from)) {
		const source = external_node_path_.join(from, name);
		const target = external_node_path_.join(to, name);
		const stats = (0, external_node_fs_.lstatSync)(source);
		if (stats.isDirectory() && depth < REAL_DEPTH) rebuild(source, target, pair, depth + 1);
		else if (stats.isSymbolicLink()) (0, external_node_fs_.symlinkSync)(virtual_environment_destination(source), target);
		else if (stats.isFile() && namesCheckout(source, stats.size, pair)) rewrite(source, target, pair);
		else (0, external_node_fs_.symlinkSync)(source, target);
	}
}
function virtual_environment_destination(link) {
	const text = (0, external_node_fs_.readlinkSync)(link);
	return external_node_path_.isAbsolute(text) && (0, external_node_fs_.existsSync)(text) ? (0, external_node_fs_.realpathSync)(text) : text;
}
const TEXT_BYTES = 1024 * 1024;
function namesCheckout(file, size, { checkout }) {
	return size <= TEXT_BYTES && (0, external_node_fs_.readFileSync)(file).includes(checkout);
}
function rewrite(from, to, { checkout, tree }) {
	const text = (0, external_node_fs_.readFileSync)(from, "latin1");
	const [old = "", now = ""] = [checkout, tree].map((name) => Buffer.from(name).toString("latin1"));
	const whole = new RegExp(`${old.replaceAll(/[^\w/]/g, String.raw`\$&`)}(?![\\w.-])`, "g");
	(0, external_node_fs_.writeFileSync)(to, text.replaceAll(whole, () => now), "latin1");
	(0, external_node_fs_.chmodSync)(to, (0, external_node_fs_.statSync)(from).mode);
}
;
function placesIn(folder) {
	const inside = (name) => external_node_path_.join(folder, name);
	return {
		tree: inside("tree"),
		home: inside("home"),
		temporary: inside("tmp"),
		backup: inside("backup")
	};
}
class Workspace {
	paths;
	#temporary;
	#tree;
	#home;
	#used = false;
	constructor({ temporary }, paths, tree, home) {
		this.#temporary = temporary;
		this.paths = paths;
		this.#tree = tree;
		this.#home = home;
	}
	remember() {
		this.#tree.remember();
		this.#home.remember();
	}
	async restore() {
		if (!this.#used) {
			this.#used = true;
			return [];
		}
		emptied(this.#temporary);
		return [...await this.#tree.restore(), ...await this.#home.restore()];
	}
}
async function createWorkspace({ repository, sha, moment }, places) {
	for (const folder of [
		places.tree,
		places.home,
		places.temporary,
		places.backup
	]) (0, external_node_fs_.mkdirSync)(folder, { recursive: true });
	const source = sha === null ? await workTree(repository, places.tree, moment) : await commit(repository, sha, places.tree, moment);
	const tree = new Restorable(places.tree, external_node_path_.join(places.backup, "tree"), source.paths, source.write);
	const home = new Restorable(places.home, external_node_path_.join(places.backup, "home"));
	return new Workspace(places, source.paths, tree, home);
}
async function commit(repository, sha, folder, moment) {
	const files = new Map((await repository.files(sha)).map((file) => [file.path, file]));
	await repository.write([...files.values()], folder, moment);
	await repository.writeGitFolder(sha, folder);
	return {
		paths: new Set(files.keys()),
		write: (paths) => repository.write(paths.flatMap((name) => files.get(name) ?? []), folder, moment)
	};
}
async function workTree(repository, folder, moment) {
	const tree = await repository.workTree();
	const write = async (paths) => {
		for (const name of paths) {
			const from = external_node_path_.join(repository.root, name);
			const to = external_node_path_.join(folder, name);
			const { kind, oid = "" } = tree.entries.get(name) ?? {};
			(0, external_node_fs_.mkdirSync)(external_node_path_.dirname(to), { recursive: true });
			if (kind === "symlink") (0, external_node_fs_.symlinkSync)((0, external_node_fs_.readlinkSync)(from), to);
			if (kind !== "file") continue;
			(0, external_node_fs_.writeFileSync)(to, await tree.read(name));
			const mode = (0, external_node_fs_.lstatSync)(from, { throwIfNoEntry: false })?.mode ?? 420;
			(0, external_node_fs_.chmodSync)(to, mode & 511);
			if (moment === undefined) continue;
			const time = (0, check_out.Ek)(oid, moment);
			(0, external_node_fs_.utimesSync)(to, time, time);
		}
	};
	await write([...tree.entries.keys()]);
	const { sha } = await repository.resolve("HEAD");
	await repository.writeGitFolder(sha, folder);
	return {
		paths: new Set(tree.entries.keys()),
		write
	};
}
function linkInstalled(checkout, tree, paths) {
	for (const folder of packageFolders(paths)) linkNodeModules({
		checkout,
		tree
	}, folder);
	const environment = virtualEnvironmentIn(checkout);
	if (environment !== null) linkVirtualEnvironment({
		checkout,
		tree
	}, environment);
}
function emptied(folder) {
	removeWhole(folder);
	(0, external_node_fs_.mkdirSync)(folder, { recursive: true });
}
;
async function moveElsewhere({ tree, home }, elsewhere, move) {
	removeWhole(elsewhere);
	if (!move.tree && !move.home) return {
		tree,
		home
	};
	await (0, promises_.mkdir)(elsewhere, { recursive: true });
	const copied = {
		tree: move.tree ? external_node_path_.join(elsewhere, "machine", "checkout") : tree,
		home: move.home ? external_node_path_.join(elsewhere, "people", "visitor") : home
	};
	if (move.tree) await copyOf(tree, copied.tree);
	if (move.home) await copyOf(home, copied.home);
	if (move.tree && move.relink !== null) await relinked(move.relink, copied.tree);
	return copied;
}
async function copyOf(from, to) {
	await (0, promises_.mkdir)(external_node_path_.dirname(to), { recursive: true });
	if (external_node_process_.platform === "win32") await (0, promises_.cp)(from, to, {
		recursive: true,
		verbatimSymlinks: true,
		preserveTimestamps: true
	});
	else await (0, external_node_util_.promisify)(external_node_child_process_.execFile)("cp", [
		"-a",
		"--",
		from,
		to
	], { env: { PATH: SYSTEM_PATH } }).catch((error) => {
		throw new BrokenFolder((0, errors.bD)(error), { cause: error });
	});
}
const SYSTEM_PATH = "/usr/bin:/bin";
async function relinked(checkout, tree) {
	const name = virtualEnvironmentIn(checkout);
	if (name === null) return;
	removeWhole(external_node_path_.join(tree, name));
	linkVirtualEnvironment({
		checkout,
		tree
	}, name);
}
;
class Sandbox {
	folder;
	tree;
	#input;
	#watchdog;
	#opened = new Map();
	#places;
	#leftovers;
	#current = null;
	constructor(input, bytes) {
		const place = input.place ?? temporaryPlace(input.installs ? null : bytes);
		const slot = takeSlot(place);
		this.folder = slot.folder;
		this.#leftovers = [...slot.leftovers];
		this.#watchdog = (0, watchdog.M)(this.folder);
		this.#input = input;
		this.#places = placesIn(external_node_path_.join(this.folder, "now"));
		this.tree = this.#places.tree;
	}
	emptyFolder(name) {
		const folder = external_node_path_.join(this.folder, name);
		takeBack(this.folder);
		clear(folder, this.#aside);
		(0, external_node_fs_.mkdirSync)(folder, { recursive: true });
		return folder;
	}
	get leftovers() {
		return this.#leftovers;
	}
	get #aside() {
		return external_node_path_.join(this.folder, "aside");
	}
	get parked() {
		return external_node_path_.join(this.folder, "parked");
	}
	async run(asked) {
		const { prepared, command, env, elsewhere, seconds } = asked;
		const restored = await this.#restored(prepared);
		if (restored.kind === "setup-failed") return restored;
		const { unrestored } = restored;
		const { tree, home } = await moveElsewhere(this.#places, external_node_path_.join(this.folder, "elsewhere"), {
			...elsewhere,
			relink: prepared.setup === null ? this.#input.repository.root : null
		});
		if (asked.disturbed === true) await this.#input.repository.disturbGitFolder(tree);
		const end = await this.#execute(command, {
			...env,
			HOME: home
		}, tree, seconds);
		return {
			kind: "ran",
			end,
			unrestored
		};
	}
	async #restored(prepared) {
		const opened = await this.#open(prepared);
		if (opened.kind === "setup-failed") return opened;
		try {
			return {
				kind: "restored",
				unrestored: await opened.workspace.restore()
			};
		} catch (error) {
			this.#discard();
			if (!(error instanceof BrokenFolder) && (0, errors.$N)(error) === undefined) throw error;
		}
		const again = await this.#open(prepared);
		if (again.kind === "setup-failed") return again;
		return {
			kind: "restored",
			unrestored: await again.workspace.restore()
		};
	}
	async #open(prepared) {
		const key = `${prepared.side} ${prepared.setup?.command ?? ""}`;
		const known = this.#opened.get(key);
		if (known?.kind === "setup-failed") return known;
		this.#activate(key);
		if (known !== undefined) return known;
		const opened = await this.#prepare(prepared).catch((error) => {
			this.#discard();
			throw error;
		});
		if (opened.kind === "setup-failed") this.#discard();
		this.#opened.set(key, opened);
		return opened;
	}
	async #prepare(prepared) {
		const workspace = await this.#create(prepared);
		if (prepared.setup !== null) {
			const { command, env } = prepared.setup;
			const all = {
				...env,
				HOME: this.#places.home
			};
			const end = await this.#execute(command, all, this.tree, limits.b.setupSeconds);
			if (end.how.kind !== "exited" || end.how.code !== 0) return {
				kind: "setup-failed",
				end
			};
		}
		workspace.remember();
		return {
			kind: "ready",
			workspace
		};
	}
	async #create({ side, setup }) {
		const { repository, commits, moment } = this.#input;
		const files = {
			repository,
			sha: commits[side],
			moment
		};
		const workspace = await createWorkspace(files, this.#places);
		if (setup === null) linkInstalled(repository.root, this.tree, workspace.paths);
		return workspace;
	}
	#activate(key) {
		if (this.#current === key) return;
		const now = external_node_path_.join(this.folder, "now");
		for (const folder of [this.folder, now]) takeBack(folder);
		(0, external_node_fs_.mkdirSync)(this.parked, { recursive: true });
		takeBack(this.parked);
		if (this.#current !== null) (0, external_node_fs_.renameSync)(now, this.#parkedAs(this.#current));
		this.#current = key;
		if (this.#opened.has(key)) (0, external_node_fs_.renameSync)(this.#parkedAs(key), now);
	}
	#discard() {
		takeBack(this.folder);
		clear(external_node_path_.join(this.folder, "now"), this.#aside);
		if (this.#current !== null) this.#opened.delete(this.#current);
		this.#current = null;
	}
	#parkedAs(key) {
		return external_node_path_.join(this.parked, encodeURIComponent(key).replaceAll("%", "_").slice(0, 200));
	}
	#execute(command, env, cwd, seconds = limits.b.renderSeconds) {
		const environment = external_node_path_.join(cwd, ".venv");
		return runCommand({
			command,
			cwd,
			env: {
				...withPrograms(env, [
					external_node_path_.join(environment, "bin"),
					external_node_path_.join(cwd, "venv/bin"),
					external_node_path_.join(cwd, "node_modules/.bin")
				]),
				PWD: cwd,
				TMPDIR: this.#places.temporary,
				[processes.M$]: this.folder
			},
			seconds,
			outputBytes: limits.b.outputBytes,
			sandbox: this.folder,
			watchdog: this.#watchdog
		});
	}
	async [Symbol.asyncDispose]() {
		const left = removeSlot(this.folder);
		if (left !== null) this.#leftovers.push(left);
		await this.#watchdog.dismiss();
	}
}
var environment = __webpack_require__(50005);
var hosts = __webpack_require__(35403);
var address = __webpack_require__(8646);
var hooks = __webpack_require__(73831);
;
class CommandSandbox {
	sandbox;
	library;
	#hooks;
	#committed = new Map();
	#input;
	constructor(input) {
		this.sandbox = new Sandbox(input, input.bytes === null ? null : input.bytes * 3);
		this.#hooks = new hooks.R(external_node_path_.join(this.sandbox.folder, "hooks"));
		this.#input = input;
		this.library = input.library === undefined ? clockLibrary() : input.library;
	}
	plan(variation, reports, port, pinsClock) {
		const { folder, tree, parked } = this.sandbox;
		const { root } = this.#input.repository;
		this.#hooks.plan({
			time: pinsClock ? variation.time : null,
			seed: variation.seed,
			order: variation.order,
			host: variation.host,
			user: variation.user,
			reports,
			checkout: root,
			tree,
			foreign: [root, parked],
			own: [tree, `${folder}/elsewhere`],
			recorder: port === null ? null : `http://127.0.0.1:${port}`,
			providers: hosts.l,
			hostHeader: address.R
		});
	}
	variables(origin, variation, port, clock, gitTime) {
		const own = this.#inTree(passedOn({
			outer: this.#input.env,
			purpose: "render",
			names: origin.env
		}));
		const { library } = this;
		return {
			...port === null ? (0, environment.L)() : (0, environment.e)(port),
			...own,
			...(0, factor_values.Ee)(variation),
			...this.#hooks.variables(own),
			...clock === "library" && library !== null ? clockVariables(library, variation.time) : {},
			...clock === "real" || gitTime === null ? {} : gitClock(gitTime),
			...SETTLED
		};
	}
	async gitTime(side, { time }) {
		const { repository, commits, moment } = this.#input;
		const sha = commits[side];
		if (moment === undefined) return null;
		if (!this.#committed.has(side)) this.#committed.set(side, sha === null ? null : await repository.committedAt(sha));
		return (this.#committed.get(side) ?? moment) + time - moment;
	}
	valuesFile(json) {
		const file = external_node_path_.join(this.sandbox.emptyFolder("vars"), "vars.json");
		(0, external_node_fs_.writeFileSync)(file, json);
		return file;
	}
	setup({ setup, env }) {
		if (setup === null || this.#input.withoutSetup === true) return null;
		const own = this.#inTree(passedOn({
			outer: this.#input.env,
			purpose: "setup",
			names: env
		}));
		return {
			command: this.inFolder(setup),
			env: {
				LANG: "C.UTF-8",
				TZ: "UTC",
				...own,
				...SETTLED
			}
		};
	}
	inFolder(command) {
		const { folder = "" } = this.#input;
		return folder === "" ? command : `cd '${folder.replaceAll("'", "'\\''")}' || exit 1\n${command}`;
	}
	#inTree(env) {
		const { root } = this.#input.repository;
		const moved = (entry) => entry === root || entry.startsWith(`${root}/`) ? this.sandbox.tree + entry.slice(root.length) : entry;
		return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, SEARCHED.has(name) ? value.split(external_node_path_.delimiter).map(moved).join(external_node_path_.delimiter) : value]));
	}
	async [Symbol.asyncDispose]() {
		await this.sandbox[Symbol.asyncDispose]();
	}
}
const SEARCHED = new Set([
	"PATH",
	"VIRTUAL_ENV",
	"PYTHONPATH",
	"NODE_PATH"
]);
function gitClock(time) {
	return { GIT_TEST_DATE_NOW: String(time) };
}
const SETTLED = {
	CI: "true",
	TERM: "dumb",
	NO_COLOR: "1",
	PYTHONDONTWRITEBYTECODE: "1"
};
;
class Commands {
	#input;
	#sandbox = null;
	#used = false;
	#leftovers = new Map();
	#queue = Promise.resolve();
	#clocks = new Map();
	#spent = 0;
	#begun = new Set();
	#withoutArgument = new Set();
	constructor(input) {
		this.#input = input;
	}
	renderOnce(definition, side, plan) {
		const turn = this.#queue.then(async () => {
			const render = await this.#render(definition, side, plan);
			this.#input.rendered?.(definition.config.id, summary(side, plan, render));
			return render;
		});
		this.#queue = turn.catch(() => {});
		return turn;
	}
	async #render(definition, side, plan) {
		const { config } = definition;
		const origin = commandOrigin(config.origin);
		if (origin === null) throw new TypeError(`${config.id} is rendered without a command`);
		const key = `${side} ${config.id}`;
		const refused = this.#input.refused ?? this.#timeUp(key);
		if (refused !== null) return nothing(failedPrompt(definition, {
			reason: refused,
			isOfRun: true
		}), 0);
		this.#input.phase?.(`rendering ${config.id} at ${describe(side, plan)}`);
		this.#begun.add(key);
		const [began, from] = [performance.now(), Date.now()];
		const own = (0, variables.D)(config)[0]?.values ?? new Map();
		const attempts = () => this.#attempts(origin, side, plan, own, key);
		const done = await attempts().catch((error) => this.#anew(error, attempts)).catch((error) => this.#ruined(error));
		const milliseconds = Math.round(performance.now() - began);
		this.#spent += milliseconds;
		if (done.error !== null) return this.#failed(definition, side, done, milliseconds);
		const clock = this.#clocks.get(key) ?? "hooks";
		try {
			return {
				prompts: promptsOf(definition, origin, done.sent),
				effective: effectiveFactors(plan.varied, done.reports, clock),
				hints: hintsOf(origin.kind, done, clock),
				milliseconds,
				clocks: {
					pinned: (0, factor_values.ys)(plan, this.#input.moment).time * 1e3,
					real: {
						from,
						to: Date.now()
					}
				}
			};
		} catch (error) {
			return this.#failed(definition, side, {
				...done,
				error
			}, milliseconds);
		}
	}
	async #attempts(origin, side, plan, own, key) {
		const commandSandbox = this.#sandbox ??= new CommandSandbox(this.#input);
		const variation = (0, factor_values.ys)(plan, this.#input.moment);
		const under = async (clock) => {
			const values = givenValues(plan.values ?? own, !this.#withoutArgument.has(key));
			const made = await attempt(commandSandbox, {
				origin,
				side,
				variation,
				clock,
				values
			});
			this.#used = true;
			return made;
		};
		const known = this.#clocks.get(key);
		const isFirst = plan.values === undefined && plan.varied.length === 0;
		const whole = await under(known ?? "hooks");
		const first = isFirst && own.size > 0 && whole.mayBeTheClock ? await this.#plainly(key, whole, () => under(known ?? "hooks")) : whole;
		if (known !== undefined || !isFirst) return first;
		const other = otherClock(first, commandSandbox.library !== null);
		if (other === null) return first;
		const second = await under(other);
		if (second.error !== null) return first;
		this.#clocks.set(key, other);
		return second;
	}
	async #plainly(key, failed, run) {
		if (this.#withoutArgument.has(key)) return failed;
		this.#withoutArgument.add(key);
		const plain = await run();
		if (plain.error === null) return plain;
		this.#withoutArgument.delete(key);
		return failed;
	}
	#timeUp(key) {
		const { seconds = Infinity } = this.#input;
		return this.#begun.has(key) || this.#spent < seconds * 1e3 ? null : `the commands before it took the ${seconds / 60} minutes that all commands of one run have together: make them faster, name under watch what they depend on, or check them in several runs.`;
	}
	async #anew(error, again) {
		if (!isOfTheFolder(error) || !this.#used) throw error;
		await this.#remove();
		return await again();
	}
	async #ruined(error) {
		if (!isOfTheFolder(error)) throw error;
		await this.#remove();
		return {
			sent: [],
			error: brokenFolder(error),
			mayBeTheClock: false,
			reports: command_reports.D,
			stderr: "",
			unrestored: []
		};
	}
	#failed(definition, side, { error, stderr }, milliseconds) {
		if (!(error instanceof errors.U$) || error.kind === "usage") throw error;
		if (stderr.trim() !== "") this.#input.complaint?.(definition.config.id, side, stderr);
		return nothing(failedPrompt(definition, {
			reason: (0, errors.bD)(error),
			isOfRun: error.isOfRun
		}), milliseconds);
	}
	notes() {
		return [...this.#leftovers.values()].map(({ path, code }) => `What a command left at ${path} could not be removed (${code}): remove it by hand.`);
	}
	async #remove() {
		const commandSandbox = this.#sandbox;
		this.#sandbox = null;
		this.#used = false;
		await commandSandbox?.[Symbol.asyncDispose]();
		for (const one of commandSandbox?.sandbox.leftovers ?? []) this.#leftovers.set(one.path, one);
	}
	async [Symbol.asyncDispose]() {
		await this.#queue;
		await this.#remove();
	}
}
function otherClock({ error, mayBeTheClock, reports }, hasLibrary) {
	if (error !== null) return mayBeTheClock ? "real" : null;
	return reports.runtimes.size === 0 && hasLibrary ? "library" : null;
}
function nothing(prompt, milliseconds) {
	return {
		prompts: [prompt],
		effective: [],
		hints: [],
		milliseconds
	};
}
;
async function commandsFor({ revisions, definitions, moment, folder }, { repository, options }) {
	const all = [...definitions.base, ...definitions.head].flatMap(({ definition }) => {
		const origin = commandOrigin(definition.config.origin);
		return origin === null ? [] : [origin];
	});
	const borrowed = new Set(definitions.base.filter((one) => one.borrowed).map((one) => one.definition.config.id));
	const { base, head } = revisions;
	const bytes = all.length === 0 ? null : await repository.bytes(head.sha ?? base.sha);
	const commands = new Commands({
		repository,
		commits: {
			base: base.sha,
			head: head.sha
		},
		env: options.env,
		bytes,
		moment,
		installs: options.withoutSetup !== true && all.some(({ setup }) => setup !== null),
		withoutSetup: options.withoutSetup ?? false,
		folder,
		refused: options.refuseCommands ?? null,
		seconds: options.caps?.commandsSeconds ?? check_caps.qC.commandsSeconds,
		phase: (text) => options.progress?.phase(text),
		rendered: (prompt, render) => options.progress?.rendered?.(prompt, render),
		complaint: (prompt, side, stderr) => {
			if (side === "head" || !borrowed.has(prompt)) options.progress?.complaint?.(`${prompt} at ${side}`, stderr);
		}
	});
	return {
		renderer: commands,
		async finish() {
			await commands[Symbol.asyncDispose]();
			return commands.notes();
		},
		[Symbol.asyncDispose]: () => commands[Symbol.asyncDispose]()
	};
}
var traced_text = __webpack_require__(14186);
;
function renderedSource(path, source) {
	const { language, ordered, source: text } = source;
	const ofTexts = source.prompts.map((prompt) => {
		const read = {
			language,
			ordered,
			source: text,
			values: prompt.values
		};
		return asPrompt(path, prompt.name, prompt.text.text, read, locateText(prompt));
	});
	const ofTools = source.tools.map((list) => {
		const values = list.changes.map(({ cause, certain, serialised, line, source: expression }) => ({
			start: 0,
			end: 0,
			expression,
			line,
			judgement: {
				cause,
				certain,
				serialised,
				line
			}
		}));
		return asPrompt(path, list.name, { tools: list.tools }, {
			language,
			ordered,
			source: text,
			values
		}, locateTool(path, list));
	});
	return [...ofTexts, ...ofTools];
}
function asPrompt(path, name, body, read, locate) {
	const turn = {
		body,
		provider: null,
		model: null,
		locate,
		read,
		at: null,
		usage: null,
		unitTokens: null
	};
	return {
		outcome: "rendered",
		id: `${path}#${name}`,
		declared: false,
		source: {
			kind: "code",
			paths: [path],
			fidelity: "read"
		},
		conversations: [{
			case: "default",
			id: "1",
			turns: [turn]
		}]
	};
}
function locateText({ text }) {
	return (_pointer, offset) => (0, traced_text.mh)(text, offset);
}
function locateTool(file, { lines, line }) {
	return (pointer) => {
		const [, index] = /^\/tools\/(\d+)/.exec(pointer) ?? [];
		return {
			file,
			line: (index === undefined ? undefined : lines[Number(index)]) ?? line
		};
	};
}
;
const discover_AT_ONCE = 256;
async function discoverInCode(input) {
	const isSource = (0, sources_of.EK)(input.discover);
	const paths = [...new Set([...input.head.entries.keys(), ...input.base.entries.keys()])].filter(isSource).toSorted();
	const base = [];
	const head = [];
	const unread = [];
	const unreadable = [];
	let count = 0;
	for (let at = 0; at < paths.length; at += discover_AT_ONCE) {
		const looked = await Promise.all(paths.slice(at, at + discover_AT_ONCE).map((path) => lookAt(input, path)));
		for (const file of looked) {
			const isFree = ({ id }) => !input.taken.has(id);
			base.push(...file.base.filter(isFree));
			head.push(...file.head.filter(isFree));
			count += file.count;
			unread.push(...file.unread);
			if (file.isUnreadable) unreadable.push(file.path);
		}
	}
	return {
		base: base.slice(0, limits.b.prompts),
		head: head.slice(0, limits.b.prompts),
		count,
		unread,
		notes: unreadable.map((path) => `${path} could not be read for prompts: it is longer than ${limits.b.sourceBytes / 1024} kB, or nested too deeply for its parser.`)
	};
}
async function lookAt(input, path) {
	const isEqual = (0, look.e)(input, path);
	const nothing = {
		path,
		base: [],
		head: [],
		count: 0,
		unread: [],
		isUnreadable: false
	};
	const later = await (0, sources_of.rI)(input.head, path, limits.b.sourceBytes);
	if (isEqual && !input.all) {
		if (later === null) return nothing;
		const glance = (0, code_glance.M)(later);
		return {
			...nothing,
			count: glance.prompts,
			unread: glance.caller === null ? [] : [{
				file: path,
				...glance.caller
			}]
		};
	}
	const isAtHead = input.head.entries.get(path)?.kind === "file";
	const isWorthIt = later !== null && (0, sources_of.uF)(path, later);
	const read = isWorthIt ? await readText(path, later) : null;
	const earlier = isEqual ? null : await (0, sources_of.rI)(input.base, path, limits.b.sourceBytes);
	const isWorthItAtBase = earlier !== null && (0, sources_of.uF)(path, earlier);
	const before = isEqual ? read : isWorthItAtBase ? await readText(path, earlier) : null;
	const shown = new Set([before, read].flatMap((source) => [...source === null ? [] : namesShown(source)]));
	const ofSide = (source) => source === null ? [] : renderedSource(path, {
		...source,
		prompts: source.prompts.filter(({ name }) => shown.has(name))
	});
	const head = ofSide(read);
	const base = isEqual ? head : ofSide(before);
	return {
		path,
		base,
		head,
		count: head.length,
		unread: read === null ? [] : unreadIn(path, read),
		isUnreadable: isAtHead && read === null && (later === null || isWorthIt)
	};
}
async function readText(path, text) {
	const { readSource } = await __webpack_require__.e(2719).then(__webpack_require__.bind(__webpack_require__, 2719));
	return await readSource(path, text);
}
function namesShown({ prompts }) {
	return prompts.filter(({ isReadable, values }) => isReadable || values.length > 1 && values.some(({ judgement }) => judgement !== null)).map(({ name }) => name);
}
function unreadIn(path, { prompts, hasSdk }) {
	const first = prompts.find(({ isReadable, role }) => !isReadable && role === "system");
	if (!hasSdk || first === undefined || prompts.some(({ isReadable }) => isReadable)) return [];
	const why = `its system text comes from "${first.values[0]?.expression ?? "elsewhere"}", which this file does not show`;
	return [{
		file: path,
		line: first.line,
		why
	}];
}
;
const NOTHING = {
	base: [],
	head: [],
	count: 0,
	unread: [],
	notes: []
};
async function in_code_inCode(narrowed, others) {
	const { trees, rules, isAll, definitions } = narrowed;
	if (rules.code === null) return NOTHING;
	const taken = new Set([...others.base, ...others.head].map(({ id }) => id));
	const found = await discoverInCode({
		...trees,
		discover: rules.code,
		all: isAll,
		taken
	});
	const covered = new Set([...coveredBy(found.base, others.base, startedBy(definitions.base, others.base)), ...coveredBy(found.head, others.head, startedBy(definitions.head, others.head))]);
	const isFree = ({ id }) => !covered.has(id);
	const [base, head] = [found.base.filter(isFree), found.head.filter(isFree)];
	return {
		...found,
		base,
		head,
		count: found.count - (found.head.length - head.length),
		notes: [...head.length + base.length > 0 ? [readNote(head.length)] : [], ...found.notes]
	};
}
function readNote(count) {
	return `Prompts in source code (${count} in the files that were read) are read and not run: their literal text is compared, and what is put in is judged by its expression. To compare the requests themselves, name a command that prints or sends them in prompt-cache-guard.yml, for example \`prompts:\` and \`  - { id: app, capture: npm run smoke }\` (or \`render: python -m app.prompts\`).`;
}
const TELLING = 20;
const MOST = .8;
function startedBy(definitions, others) {
	const failed = new Set(others.flatMap(({ id, outcome }) => outcome === "failed" ? [id] : []));
	return new Set(definitions.flatMap(({ definition: { config } }) => {
		const { id, origin } = config;
		const isCommand = origin.kind === "render" || origin.kind === "capture";
		if (!isCommand || failed.has(id)) return [];
		return origin.command.split(/\s+/).map((word) => word.replace(/^\.\//, ""));
	}));
}
function coveredBy(prompts, others, started) {
	const sent = others.filter(({ source }) => source.kind === "command" || source.kind === "capture").flatMap(bodiesOf);
	if (sent.length === 0) return [];
	const texts = sent.flatMap(stringsIn).join("\n");
	return prompts.filter((prompt) => {
		const lines = bodiesOf(prompt).flatMap(stringsIn).flatMap((text) => text.split(/\n|\$?\{[^{}]*\}/)).map((line) => line.trim()).filter((line) => line.length >= TELLING);
		if (lines.length === 0) return prompt.source.paths.some((path) => started.has(path));
		return lines.filter((line) => texts.includes(line)).length >= lines.length * MOST;
	}).map(({ id }) => id);
}
function bodiesOf(prompt) {
	if (prompt.outcome === "failed") return [];
	return prompt.conversations.flatMap(({ turns }) => turns.map(({ body }) => body));
}
function stringsIn(value) {
	if (typeof value === "string") return [value];
	if (typeof value !== "object" || value === null) return [];
	return Object.values(value).flatMap((inner) => stringsIn(inner));
}
var sampled = __webpack_require__(57415);
;
const OF_A_CALL = new Set([
	"clock-second",
	"clock-minute",
	"clock-hour",
	"seed",
	"order"
]);
const kept_renders_MOST = 4;
class KeptRenders {
	#kept = {
		base: new Map(),
		head: new Map()
	};
	keeping(renderer) {
		return { renderOnce: async (definition, side, plan) => {
			const render = await renderer.renderOnce(definition, side, plan);
			if (isOfACall(plan)) for (const prompt of render.prompts) this.#keep(side, prompt, plan.case);
			return render;
		} };
	}
	of(side) {
		return [...this.#kept[side].values()].flatMap(({ prompts }) => prompts.slice(1).map((prompt, index) => ({
			render: index + 1,
			prompt
		})));
	}
	#keep(side, rendered, name) {
		if (rendered.outcome === "failed") return;
		const prompt = name === undefined ? rendered : {
			...rendered,
			conversations: (0, sampled.T)(name, rendered.conversations)
		};
		const key = JSON.stringify([prompt.id, name]);
		const kept = this.#kept[side].get(key) ?? {
			prompts: [],
			bytes: new Set()
		};
		this.#kept[side].set(key, kept);
		const bytes = kept_renders_bytesOf(prompt);
		const isNew = !kept.bytes.has(bytes);
		if (kept.prompts.length >= kept_renders_MOST || !isNew && kept.prompts.length > 1) return;
		kept.bytes.add(bytes);
		kept.prompts.push(prompt);
	}
}
function isOfACall({ varied, values, case: name }) {
	return (values === undefined || name !== undefined) && varied.every((factor) => OF_A_CALL.has(factor));
}
function kept_renders_bytesOf(prompt) {
	const hash = (0, external_node_crypto_.createHash)("sha256");
	for (const { turns } of prompt.conversations) for (const { body } of turns) hash.update((0, canonical.$)(body, "written"));
	return hash.digest("hex");
}
var host_files = __webpack_require__(2547);
var documents_document = __webpack_require__(16269);
var fills = __webpack_require__(85595);
;
async function fillsOfTexts(tree, texts) {
	const found = new Map();
	if (texts.length === 0) return found;
	const asked = texts.map((text) => ({
		...text,
		mentions: mentionOf(text.path)
	}));
	const isSource = (0, sources_of.EK)({});
	for (const [file, { kind }] of tree.entries) {
		if (kind !== "file" || !isSource(file)) continue;
		const source = await (0, sources_of.rI)(tree, file, limits.b.sourceBytes);
		if (source === null || !mayFill(source)) continue;
		for (const { id, names, mentions } of asked) {
			const isHere = mentions.test(source) && [...names].some((name) => source.includes(name));
			if (!isHere) continue;
			const own = found.get(id) ?? new Map();
			for (const fill of await (0, fills.o)(file, source, names)) {
				const known = own.get(fill.name);
				if (known?.judgement === undefined || known.judgement === null) own.set(fill.name, fillOf(file, fill));
			}
			found.set(id, own);
		}
	}
	return found;
}
function fillOf(file, { expression, line, judgement }) {
	if (judgement === null) return {
		file,
		line,
		expression,
		judgement: null
	};
	const { cause, certain, source } = judgement;
	return {
		file,
		line: judgement.line,
		expression: source === "" ? expression : source,
		judgement: {
			cause,
			certain
		}
	};
}
;
var placeholders_addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
	if (value !== null && value !== void 0) {
		if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
		var dispose, inner;
		if (async) {
			if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
			dispose = value[Symbol.asyncDispose];
		}
		if (dispose === void 0) {
			if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
			dispose = value[Symbol.dispose];
			if (async) inner = dispose;
		}
		if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
		if (inner) dispose = function() {
			try {
				inner.call(this);
			} catch (e) {
				return Promise.reject(e);
			}
		};
		env.stack.push({
			value,
			dispose,
			async
		});
	} else if (async) {
		env.stack.push({ async: true });
	}
	return value;
};
var placeholders_disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
	return function(env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) {
				try {
					if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
					if (r.dispose) {
						var result = r.dispose.call(r.value);
						if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
							fail(e);
							return next();
						});
					} else s |= 1;
				} catch (e) {
					fail(e);
				}
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
async function withPlaceholders(prompts, definitions, tree) {
	const byId = new Map(definitions.map((one) => [one.definition.config.id, one]));
	const asked = (await Promise.all(prompts.map((prompt) => askedOf(prompt, byId.get(prompt.id), tree)))).filter((one) => one !== null);
	if (asked.length === 0) return prompts;
	const fills = await fillsOfTexts(tree, asked);
	const names = new Map(asked.map((one) => [one.id, one.names]));
	return prompts.map((prompt) => {
		const own = names.get(prompt.id);
		if (own === undefined || prompt.outcome === "failed") return prompt;
		const placeholders = new Map([...own].map((name) => [name, fills.get(prompt.id)?.get(name) ?? null]));
		return {
			...prompt,
			placeholders,
			notes: [...prompt.notes ?? [], ...noteOf(prompt, own)]
		};
	});
}
async function askedOf(prompt, definition, tree) {
	if (prompt.outcome === "failed") return null;
	const { id, source, conversations } = prompt;
	const [path = ""] = source.paths;
	if (source.kind === "text") {
		const body = conversations[0]?.turns[0]?.body;
		if (typeof body !== "string" || (0, host_files.w4)(path) !== null) return null;
		return asking(id, path, [body], new Set());
	}
	const config = definition?.definition.config;
	if (source.kind !== "composed" || config?.origin.kind !== "composed") return null;
	const pieces = [...config.origin.system, ...config.origin.messages].filter(isPlain);
	const texts = await Promise.all(pieces.map((piece) => placeholders_textOf(piece, tree)));
	const [file = path] = pieces.flatMap(({ content }) => content.kind === "file" ? [content.path] : []);
	return asking(id, file, texts, new Set(Object.keys(config.vars)));
}
function asking(id, path, texts, declared) {
	const names = texts.flatMap(find.Q).map(({ name }) => name).filter((name) => !declared.has(name) && !declared.has(name.split(".")[0] ?? ""));
	return names.length === 0 ? null : {
		id,
		path,
		names: new Set(names)
	};
}
function isPlain({ engine, content }) {
	if (engine === "none") return true;
	const hasEnding = content.kind === "file" && /\.(?:j2|jinja2?|hbs|handlebars|mustache|liquid|njk)$/i.test(content.path);
	return (engine === undefined || engine === null) && !hasEnding;
}
async function placeholders_textOf({ content }, tree) {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		if (content.kind === "inline") return content.text;
		const { path, pointer } = content;
		if (pointer === null) return await (0, git_text.yR)(tree, path).catch(() => "");
		const cache = placeholders_addDisposableResource(env_1, new render_cache.J(0), true);
		const side = {
			tree,
			cache,
			paths: new Set(),
			missing: new Set()
		};
		const value = await (0, documents_document.u)(side, path).then((document) => (0, json_pointer.hd)(document.value, pointer)).catch(() => null);
		return typeof value === "string" ? value : "";
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = placeholders_disposeResources(env_1);
		if (result_1) await result_1;
	}
}
const SHOWN = 5;
function noteOf({ id, source }, names) {
	if (source.kind === "text") return [];
	const more = names.size - SHOWN;
	const shown = [...names].slice(0, SHOWN).map((name) => `'${name}'`);
	const list = [...shown, ...more > 0 ? [`${more} more`] : []].join(", ");
	return [`${id}: nobody declares what replaces ${list}: what is predicted holds if no value in front of other text varies. Declare them under vars, with an engine that fills them in.`];
}
var repeat_repeated = __webpack_require__(49989);
;
var rendered_addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
	if (value !== null && value !== void 0) {
		if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
		var dispose, inner;
		if (async) {
			if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
			dispose = value[Symbol.asyncDispose];
		}
		if (dispose === void 0) {
			if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
			dispose = value[Symbol.dispose];
			if (async) inner = dispose;
		}
		if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
		if (inner) dispose = function() {
			try {
				inner.call(this);
			} catch (e) {
				return Promise.reject(e);
			}
		};
		env.stack.push({
			value,
			dispose,
			async
		});
	} else if (async) {
		env.stack.push({ async: true });
	}
	return value;
};
var rendered_disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
	return function(env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) {
				try {
					if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
					if (r.dispose) {
						var result = r.dispose.call(r.value);
						if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
							fail(e);
							return next();
						});
					} else s |= 1;
				} catch (e) {
					fail(e);
				}
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
async function render(whole, tools) {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const caps = {
			...check_caps.qC,
			...tools.options.caps
		};
		const trees = {
			base: new CappedTree(whole.trees.base, caps.bytes),
			head: new CappedTree(whole.trees.head, caps.bytes)
		};
		const planned = {
			...whole,
			trees
		};
		const cache = rendered_addDisposableResource(env_1, new render_cache.J(planned.moment), true);
		const found = await discovered(planned, cache);
		const commands = rendered_addDisposableResource(env_1, await commandsFor(planned, tools), true);
		const kept = new KeptRenders();
		const repeats = {
			models: (0, overrides.F)(planned.rules.models),
			counter: tools.counter,
			renders: tools.options.repeat,
			keeping: (renderer) => kept.keeping(renderer)
		};
		const byCommand = (side) => async (one) => await (0, repeat_repeated.pZ)(one.definition, side, commands.renderer, repeats);
		const base = await rendered_declared(planned, "base", cache, byCommand("base"));
		const head = await rendered_declared(planned, "head", cache, byCommand("head"));
		const templates = {
			base: await (0, repeat_repeated.Zo)([...base.prompts, ...found.base], "base", repeats),
			head: await (0, repeat_repeated.Zo)([...head.prompts, ...found.head], "head", repeats)
		};
		const code = await in_code_inCode(whole, {
			base: templates.base.prompts,
			head: templates.head.prompts
		});
		const { notes, ...repeated } = await (0, repeat_repeated.gu)({
			base: [...base.repeated, ...templates.base.repeated],
			head: [...head.repeated, ...templates.head.repeated]
		}, repeats);
		const open = async (side) => await withPlaceholders(templates[side].prompts, planned.definitions[side], planned.trees[side]);
		const leftovers = await commands.finish();
		const prompts = {
			base: [...await open("base"), ...code.base],
			head: [...await open("head"), ...code.head]
		};
		return {
			...(0, check_caps.UH)(prompts, caps.requests),
			repeated,
			further: {
				base: kept.of("base"),
				head: kept.of("head")
			},
			untouched: [...planned.untouched, ...found.untouched],
			discovered: found.head.length + found.untouched.length,
			inCode: {
				count: code.count,
				unread: code.unread
			},
			suggestion: found.suggestion,
			notes: [...notesAbout("discovery", [
				...found.notes,
				...code.notes,
				unreadNote(trees, caps.bytes)
			]), ...notesAbout("renders", [
				...base.hasLeftOut === true || head.hasLeftOut === true ? [WITHOUT_REQUEST] : [],
				...notes,
				...leftovers
			])]
		};
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = rendered_disposeResources(env_1);
		if (result_1) await result_1;
	}
}
const WITHOUT_REQUEST = "Recordings that a glob brings along and that hold no request to a model (embeddings and the like) are left out.";
function unreadNote(trees, bytes) {
	const count = new Set([...trees.base.refused, ...trees.head.refused]).size;
	return count === 0 ? null : `${count === 1 ? "1 file was" : `${count} files were`} not read, since those before them have the ${Math.floor(bytes / 2 ** 20)} MiB that one run reads: whether prompts stand in there is not known.`;
}
async function discovered({ trees, rules, configs, differences }, cache) {
	const head = configs.head?.config.defaults ?? {};
	const base = configs.base?.config.defaults ?? head;
	const taken = new Set(rules.prompts.map(({ id }) => id));
	return await (0, discover.j)({
		...trees,
		discover: rules.discover ?? configs.head?.config.discover ?? {},
		onlyHosts: rules.discover === null,
		differences,
		defaults: {
			base,
			head
		},
		cache,
		taken
	});
}
async function rendered_declared({ trees, definitions }, side, cache, byCommand) {
	const runs = await Promise.all(definitions[side].map(async (one) => {
		const { definition, borrowed } = one;
		if (commandOrigin(definition.config.origin) !== null) return ownPrompts(await byCommand(one), borrowed);
		const input = {
			tree: trees[side],
			samples: trees.head,
			prompts: [definition],
			cache
		};
		const prompts = withoutEmpty(one, await (0, render_side.a)(input));
		return ownPrompts({
			...prompts,
			repeated: []
		}, borrowed);
	}));
	return {
		prompts: runs.flatMap(({ prompts }) => prompts),
		repeated: runs.flatMap(({ repeated }) => repeated),
		hasLeftOut: runs.some(({ hasLeftOut }) => hasLeftOut === true)
	};
}
function withoutEmpty({ definition, ofGlob }, prompts) {
	const kept = prompts.filter((prompt) => prompt.outcome !== "failed" || prompt.holdsNone !== true || !(ofGlob === true || prompt.id !== definition.config.id));
	return {
		prompts: kept,
		hasLeftOut: kept.length < prompts.length
	};
}
function ownPrompts(run, borrowed) {
	if (!borrowed) return run;
	const present = run.prompts.filter((prompt) => !isAbsent(prompt));
	return {
		...run,
		prompts: present.map((prompt) => ({
			...prompt,
			borrowed
		}))
	};
}
function isAbsent(prompt) {
	if (prompt.outcome !== "failed") return false;
	return prompt.missing.length > 0 || ["command", "capture"].includes(prompt.source.kind);
}
var registry = __webpack_require__(17953);
var rendering = __webpack_require__(53699);
;
function traceLines(run) {
	return ["base", "head"].flatMap((side) => [...linesOf(run[side], side, 0), ...run.further[side].flatMap(({ prompt, render }) => linesOf([prompt], side, render))]);
}
function linesOf(prompts, side, render) {
	return prompts.flatMap((prompt) => {
		if (prompt.outcome === "failed" || !(0, rendering.k)(prompt.source.kind)) return [];
		return prompt.conversations.flatMap((conversation) => conversation.turns.flatMap((request, turn) => {
			if (!(0, registry.ks)(request.body, request)) return [];
			const { provider, model, namespace, headers, usage, unitTokens, at } = request;
			const line = {
				prompt: prompt.id,
				case: conversation.case,
				side,
				render,
				session: conversation.id,
				turn,
				...at !== null && { at },
				...provider !== null && { provider },
				...model !== null && { model },
				...namespace !== undefined && { namespace },
				...headers !== undefined && { headers },
				request: request.body,
				...usage !== null && { usage },
				...unitTokens !== null && { unitTokens }
			};
			return [line];
		}));
	});
}
;
var check_addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
	if (value !== null && value !== void 0) {
		if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
		var dispose, inner;
		if (async) {
			if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
			dispose = value[Symbol.asyncDispose];
		}
		if (dispose === void 0) {
			if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
			dispose = value[Symbol.dispose];
			if (async) inner = dispose;
		}
		if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
		if (inner) dispose = function() {
			try {
				inner.call(this);
			} catch (e) {
				return Promise.reject(e);
			}
		};
		env.stack.push({
			value,
			dispose,
			async
		});
	} else if (async) {
		env.stack.push({ async: true });
	}
	return value;
};
var check_disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
	return function(env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) {
				try {
					if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
					if (r.dispose) {
						var result = r.dispose.call(r.value);
						if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
							fail(e);
							return next();
						});
					} else s |= 1;
				} catch (e) {
					fail(e);
				}
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
async function check(options) {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const phase = (text) => options.progress?.phase(text);
		phase("reading the repository");
		const repository = check_addDisposableResource(env_1, await (0, git_repository.h)(options.repo, options), true);
		const isAll = options.all === true || options.exact !== undefined;
		const planned = await narrow(await plan(repository, options), isAll);
		const { trees, configs, rules } = planned;
		const models = (0, overrides.F)(rules.models);
		const place = (configs.head ?? configs.base)?.path ?? null;
		const counting = await countingOf(trees, place, options.exact);
		const { counter } = counting;
		phase("rendering the prompts");
		const rendered = await render(planned, {
			repository,
			options,
			counter
		});
		phase("comparing");
		const { compareSeconds } = {
			...check_caps.qC,
			...options.caps
		};
		const late = (0, check_caps.T1)(compareSeconds, options.clock);
		const analysed = await (0, check_analysed.K)(rendered, {
			models,
			counter,
			phase,
			late
		});
		const requests = () => traceLines(rendered);
		const job = (flags) => (0, probe.qS)({
			...analysed,
			config: rules.probe,
			requests: requests(),
			models
		}, flags);
		const probed = await (0, probe.xP)(() => job(options.probe ?? {}), options.probe, rules.probe, phase);
		const covered = await cover(planned, rendered, analysed, {
			policy: (0, check_policy.U)(rules.policy, options),
			quoting: quotingOf(rules)
		});
		const judged = judge(planned, analysed, {
			options,
			covered,
			measured: probed?.measured ?? null,
			untouched: rendered.untouched,
			suggestion: rendered.suggestion,
			notes: [
				...planned.notes,
				...rendered.notes,
				...notesAbout("counting", counting.notes()),
				...notesAbout("probe", probed?.notes ?? [])
			]
		});
		const report = relocated(judged, planned.folder);
		const name = configs.head?.path ?? paths.iE[0] ?? "";
		return {
			report,
			requests,
			lock: counting.lock(analysed, external_node_path_.join(repository.root, planned.folder)),
			config: {
				path: external_node_path_.join(repository.root, planned.folder, name),
				name
			},
			mayQuote: rules.report.excerpts !== "hash",
			probeJob: job
		};
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = check_disposeResources(env_1);
		if (result_1) await result_1;
	}
}
}),
63347: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Af: () => limitsOf,
	qS: () => probeJob,
	xP: () => measure
});
var _probe_probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65281);
var _probe_targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71046);
var _probe_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54142);
const DEFAULTS = {
	usd: .25,
	calls: 16,
	seconds: 900
};
function limitsOf(flags, config = {}) {
	return {
		usd: flags.budgetUsd ?? config.budget_usd ?? DEFAULTS.usd,
		calls: flags.maxCalls ?? config.max_calls ?? DEFAULTS.calls,
		seconds: DEFAULTS.seconds
	};
}
function probeJob(run, flags) {
	const { config, requests, base, head, models } = run;
	const readable = {
		base: new Set(base.flatMap(analysedId)),
		head: new Set(head.flatMap(analysedId))
	};
	const lines = requests.filter(({ side, prompt }) => readable[side].has(prompt)).flatMap(lineOf);
	const volatile = volatilePrompts(head);
	return {
		mode: modeOf(flags, config),
		targets: (0, _probe_targets_js__WEBPACK_IMPORTED_MODULE_0__.Q)(lines, {
			overrides: models,
			known: (line) => volatile.get(keyOf(line)) ?? null
		}),
		limits: limitsOf(flags, config)
	};
}
function modeOf({ mode }, config) {
	const isRequired = mode === "auto" && config.mode === "required";
	return isRequired ? "required" : mode ?? config.mode ?? "off";
}
async function measure(makeJob, options, config, phase) {
	if (options === undefined || modeOf(options, config) === "off") return null;
	const { targets, limits, mode } = makeJob();
	const { clock } = options;
	const run = await (0, _probe_probe_js__WEBPACK_IMPORTED_MODULE_1__.d)(targets, {
		callers: options.callers(),
		clock,
		limits,
		phase
	});
	const found = new Map(run.results.map(({ target, measurement }) => [keyOf(target), measurement]));
	return {
		measured: {
			of: (owner) => found.get(keyOf(owner)) ?? null,
			isRequired: mode === "required"
		},
		notes: [...run.notes, ...spentBy(run)]
	};
}
function spentBy({ used }) {
	if (used.calls === 0) return [];
	const calls = `${used.calls} call${used.calls === 1 ? "" : "s"}`;
	return [`The live probe made ${calls} and spent at most ${(0, _probe_words_js__WEBPACK_IMPORTED_MODULE_2__.E)(used.usd)}.`];
}
function lineOf(line) {
	if (line.turn !== 0) return [];
	const { prompt, side, provider = null, model = null, request } = line;
	return [{
		prompt,
		case: line.case,
		conversation: line.session,
		side,
		provider,
		model,
		request
	}];
}
function analysedId(prompt) {
	return prompt.outcome === "analysed" ? [prompt.id] : [];
}
function volatilePrompts(prompts) {
	const found = new Map();
	for (const prompt of prompts) {
		if (prompt.outcome === "failed") continue;
		for (const conversation of prompt.conversations) {
			const fact = conversation.repeats?.find(({ draft }) => draft.code === "volatile-prefix" && draft.severity === "error");
			if (fact === undefined) continue;
			const owner = {
				prompt: prompt.id,
				case: conversation.case,
				conversation: conversation.id
			};
			found.set(keyOf(owner), `Two renders of the same commit differ in ${fact.draft.subject}: no call can read what another one left.`);
		}
	}
	return found;
}
function keyOf(owner) {
	return JSON.stringify([
		owner.prompt,
		owner.case,
		owner.conversation
	]);
}
}),
44493: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	q: () => estimateOf,
	z: () => LIKELY_READS
});
var _request_tokens_estimate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7640);
var _request_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8700);
var _request_tokens_range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66866);
var _request_least_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23700);
var _price_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50842);
const LIKELY_READS = 3;
async function estimateOf(target, at) {
	const [head] = target.renders;
	const own = await sizeOf(head);
	const base = target.base === null ? null : await sizeOf(target.base);
	const prices = (0, _price_js__WEBPACK_IMPORTED_MODULE_0__._)(head.segmented, at);
	const output = (0, _request_least_output_js__WEBPACK_IMPORTED_MODULE_1__.p)(head.segmented.api, head.body, 0)?.most ?? 0;
	const mostInput = Math.max(own.most, base?.most ?? 0);
	const likely = ({ input, prefix }, isRead) => prices.likely({
		prefix,
		rest: input - prefix,
		isRead
	});
	return {
		inputTokens: own.input,
		prefixTokens: own.prefix,
		mostInput,
		writes: [likely(own, false), ...base === null ? [] : [likely(base, false)]],
		readUsd: likely(own, true),
		mostFirstUsd: prices.most(mostInput, output),
		isPriced: prices.isKnown
	};
}
async function sizeOf({ segmented }) {
	const ranges = await (0, _request_tokens_estimate_js__WEBPACK_IMPORTED_MODULE_2__.cM)(segmented.units, segmented.tokenFamily);
	const all = (0, _request_tokens_range_js__WEBPACK_IMPORTED_MODULE_3__.Sd)(ranges);
	const prefix = (0, _request_tokens_range_js__WEBPACK_IMPORTED_MODULE_3__.Sd)(ranges.slice(0, (0, _request_layout_js__WEBPACK_IMPORTED_MODULE_4__.UP)(segmented)));
	return {
		input: Math.round(all.mid),
		prefix: Math.round(prefix.mid),
		most: Math.ceil(all.high) + SPARE
	};
}
const SPARE = 64;
}),
50842: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { _: () => pricesOf });
var _cache_prices_cost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70077);
var _cache_prices_cost_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49773);
var _cache_prices_rates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11921);
const DEAREST = {
	input: 30,
	write: 60,
	write1h: 60,
	output: 180
};
const LONGER = new Set(["1h", "12h"]);
function pricesOf({ provider, model, breakpoints }, at) {
	const price = (0, _cache_prices_cost_of_js__WEBPACK_IMPORTED_MODULE_0__.xx)({
		provider,
		model,
		at
	});
	const rates = price.kind === "priced" ? price.rates : DEAREST;
	const livesLonger = breakpoints.some(({ ttl }) => LONGER.has(ttl));
	return {
		isKnown: price.kind === "priced",
		most(input, output) {
			const dearest = Math.max(...[
				rates.input,
				rates.write,
				livesLonger ? rates.write1h : undefined
			].flatMap((rate) => rate === undefined ? [] : [(0, _cache_prices_rates_js__WEBPACK_IMPORTED_MODULE_1__.G)(rate, input)]));
			return (input * dearest + output * (0, _cache_prices_rates_js__WEBPACK_IMPORTED_MODULE_1__.G)(rates.output, input)) / 1e6;
		},
		likely({ prefix, rest, isRead }) {
			const usage = isRead ? {
				uncached: rest,
				read: prefix,
				write: 0,
				write1h: 0,
				output: 1
			} : {
				uncached: rest,
				read: 0,
				write: prefix,
				write1h: 0,
				output: 1
			};
			return (0, _cache_prices_cost_js__WEBPACK_IMPORTED_MODULE_2__.M)(usage, rates).costUsd;
		}
	};
}
}),
65281: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	d: () => probe,
	S: () => whyNoCall
});
var calls = __webpack_require__(75680);
var channel = __webpack_require__(17046);
;
const SHARE = {
	least: 0,
	most: 1
};
const AMOUNT = { least: 0 };
const COUNT = {
	least: 0,
	isWhole: true
};
const FROM_ONE = {
	least: 1,
	isWhole: true
};
const RETENTION = {
	buckets: FROM_ONE,
	bucketMs: { least: 1 },
	lastCalls: COUNT,
	idleTtlMs: AMOUNT,
	maxPrefixes: FROM_ONE
};
const ALERTS = {
	windowSeconds: { least: 1 },
	minSamples: FROM_ONE,
	windows: FROM_ONE,
	margin: SHARE,
	cooldownSeconds: AMOUNT,
	maxNotices: COUNT
};
function checkedOptions(options) {
	const { retention, alerts } = options;
	check("", options, { missAlertThreshold: SHARE });
	check("retention.", retention, RETENTION);
	for (const [name, own] of Object.entries(retention?.byName ?? {})) check(`retention.byName['${name}'].`, own, RETENTION);
	check("alerts.", alerts, ALERTS);
	return options;
}
function check(where, given, ranges) {
	for (const [key, range] of Object.entries(ranges)) {
		const value = given === undefined ? undefined : Reflect.get(given, key);
		if (value === undefined || isIn(value, range)) continue;
		const { least, most, isWhole } = range;
		const what = isWhole === true ? "a whole number" : "a number";
		const limits = most === undefined ? `of ${least} or more` : `from ${least} to ${most}`;
		const shown = typeof value === "number" ? `${value}` : JSON.stringify(value);
		throw new RangeError(`CacheTracker: ${where}${key} is ${shown}, where ${what} ${limits} is expected.`);
	}
}
function isIn(value, { least, most = Infinity, isWhole }) {
	if (typeof value !== "number" || !(value >= least && value <= most)) return false;
	return isWhole !== true || value === Infinity || Number.isInteger(value);
}
var clock = __webpack_require__(35939);
var context = __webpack_require__(80134);
;
const METRICS = [
	{
		name: "calls",
		help: "Attempts, failed ones included.",
		value: (f) => f.calls
	},
	{
		name: "errors",
		help: "Attempts that failed.",
		value: (f) => f.errors
	},
	{
		name: "usage_unknown",
		help: "Calls whose usage could not be read.",
		value: (f) => f.usageUnknown
	},
	{
		name: "eligible",
		help: "Calls that could have read from the cache.",
		value: (f) => f.eligible
	},
	{
		name: "misses",
		help: "Eligible calls that read too little.",
		value: (f) => f.misses
	},
	{
		name: "read_tokens",
		help: "Input tokens read from the cache.",
		value: (f) => f.tokensReadFromCache
	},
	{
		name: "write_tokens",
		help: "Input tokens written to the cache.",
		value: (f) => f.tokensWrittenToCache
	},
	{
		name: "uncached_tokens",
		help: "Input tokens that were neither.",
		value: (f) => f.tokensUncached
	},
	{
		name: "expected_read_tokens",
		help: "Input tokens that could have been read.",
		value: (f) => f.tokensExpected
	},
	{
		name: "head_changes",
		help: "Calls whose head had changed.",
		value: (f) => f.headChanges
	},
	{
		name: "output_tokens",
		help: "Output tokens.",
		value: (f) => f.tokensOutput
	}
];
function prometheusText(series, byPrefix = new Map()) {
	const lines = [];
	const named = series.map(({ name, provider, model, figures }) => [labelsOf({
		name,
		provider,
		model
	}), figures]);
	const prefixes = [...byPrefix].filter(([prefix]) => prefix !== "other").map(([prefix, figures]) => [labelsOf({
		prefix,
		name: figures.name ?? ""
	}), figures]);
	for (const [kind, labelled] of [["", named], ["prefix_", prefixes]]) {
		if (labelled.length === 0) continue;
		for (const { name, help, value } of METRICS) family(lines, {
			name: `prompt_cache_${kind}${name}_total`,
			help,
			type: "counter"
		}, labelled, value);
		family(lines, {
			name: `prompt_cache_${kind}cost_usd_total`,
			help: "Cost of the calls whose price is known.",
			type: "counter"
		}, labelled, ({ costUsd }) => costUsd);
		family(lines, {
			name: `prompt_cache_${kind}saved_usd`,
			help: "Cost saved against no cache at all.",
			type: "gauge"
		}, labelled, ({ costSavedUsd }) => costSavedUsd);
	}
	return `${lines.join("\n")}\n`;
}
function family(lines, { name, help, type }, labelled, value) {
	lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`);
	for (const [labels, figures] of labelled) {
		const found = value(figures);
		if (found !== null) lines.push(`${name}${labels} ${found}`);
	}
}
function labelsOf(labels) {
	return `{${Object.entries(labels).map(([label, value]) => `${label}="${prometheus_escape(value)}"`).join(",")}}`;
}
function prometheus_escape(text) {
	return text.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n");
}
var wire = __webpack_require__(17816);
var json_value = __webpack_require__(49884);
var pause = __webpack_require__(75643);
;
const KEEPS = [
	"conversation",
	"previous_response_id",
	"background",
	"container",
	"mcp_servers"
];
function hasEffects(request) {
	if (!(0, json_value.Gv)(request)) return true;
	if (KEEPS.some((name) => isGiven((0, json_value.Jt)(request, name)))) return true;
	const isResponse = isGiven((0, json_value.Jt)(request, "input")) && !isGiven((0, json_value.Jt)(request, "messages"));
	if (isResponse ? (0, json_value.Jt)(request, "store") !== false : (0, json_value.Jt)(request, "store") === true) return true;
	const config = (0, json_value.Jt)(request, "config") ?? null;
	const tools = [
		...(0, json_value.ld)((0, json_value.Jt)(request, "tools")),
		...(0, json_value.ld)((0, json_value.Jt)(config, "tools")),
		...(0, json_value.ld)((0, json_value.Jt)((0, json_value.Jt)(request, "toolConfig") ?? null, "tools"))
	];
	return tools.some((tool) => !isRunByCaller(tool));
}
function isRunByCaller(tool) {
	if (!(0, json_value.Gv)(tool)) return false;
	const type = (0, json_value.Jt)(tool, "type");
	if (type !== undefined) return type === "function" || type === "custom";
	if (isGiven((0, json_value.Jt)(tool, "input_schema")) || isGiven((0, json_value.Jt)(tool, "toolSpec"))) return true;
	const kinds = Object.keys(tool);
	return kinds.length > 0 && kinds.every((kind) => /^function_?declarations$/i.test(kind));
}
function isGiven(value) {
	return value !== undefined && value !== null && value !== false;
}
;
function missAware(missed, again) {
	return isSilentMiss(missed.first) && !hasEffects(missed.request) ? repeated(missed, again) : missed.value;
}
async function repeated({ policy, given, first, value }, again) {
	const signal = signalOf(given);
	const canWarm = policy.warm && first.metrics?.provider === "anthropic";
	const warming = canWarm ? warmRequest(given) : null;
	let latest = value;
	for (let retry = 1; retry <= policy.maxRetries; retry++) {
		try {
			await (0, pause.v)(policy.delayMs, signal);
			const { attempt, outcome } = again(warming ?? given, retry + 1);
			const found = await outcome;
			if (warming === null) latest = found;
			if (attempt === undefined || !isSilentMiss(attempt)) return latest;
		} catch {
			return latest;
		}
	}
	return latest;
}
function isSilentMiss({ metrics }) {
	if (metrics === undefined || metrics.error !== null || metrics.headChanged) return false;
	if (metrics.read !== 0 || (metrics.expected ?? 0) <= 0) return false;
	return metrics.missReason === "unexplained" || metrics.missReason === "not_yet_visible";
}
function signalOf(given) {
	for (const value of given) {
		if (typeof value !== "object" || value === null) continue;
		const signal = Reflect.get(value, "signal");
		if (signal instanceof AbortSignal) return signal;
	}
	return undefined;
}
function warmRequest(given) {
	const index = given.findIndex((value) => typeof value === "object" && value !== null);
	const request = given[index];
	if (typeof request !== "object" || request === null) return null;
	const at = (key) => Reflect.get(request, key);
	const forced = ["any", "tool"].includes(String(member(at("tool_choice"), "type")));
	const refused = typeof at("max_tokens") !== "number" || at("stream") === true || member(at("thinking"), "type") === "enabled" || member(at("output_config"), "format") !== undefined || forced;
	if (refused) return null;
	return given.with(index, {
		...request,
		max_tokens: 0
	});
}
function member(value, key) {
	return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
;
async function again(answered, policy) {
	const { sent, signal, first, response, send } = answered;
	const { text } = sent;
	const request = sent.request();
	if (text === null || !(0, json_value.Gv)(request) || !isWhole(response)) return response;
	if ((0, json_value.Jt)(request, "stream") === true) return response;
	const kept = await inMemory(response);
	const isSigned = (sent.headers().get("authorization") ?? "").startsWith("AWS4");
	return missAware({
		policy: {
			...policy,
			warm: policy.warm && !isSigned
		},
		request,
		given: [request, { signal }],
		first,
		value: kept
	}, ([body], nth) => {
		const next = send(body === request ? text : JSON.stringify(body), nth);
		return {
			attempt: next.attempt,
			outcome: next.response.then(wellRead)
		};
	});
}
function isWhole({ ok, headers }) {
	return ok && /\bjson\b/.test(headers.get("content-type") ?? "");
}
async function wellRead(response) {
	const kept = await inMemory(response);
	if (!response.ok) throw new Error(`The repetition was answered ${response.status}`);
	return kept;
}
async function inMemory(response) {
	const { status, statusText, headers, url } = response;
	let body;
	try {
		body = await response.arrayBuffer();
	} catch (error) {
		body = new ReadableStream({ start: (controller) => controller.error(error) });
	}
	const kept = new Response(body, {
		status,
		statusText,
		headers: new Headers([...headers])
	});
	Object.defineProperty(kept, "url", {
		value: url,
		configurable: true
	});
	return kept;
}
var stream = __webpack_require__(46515);
;
function awsReader(event) {
	let rest = new Uint8Array(0);
	return {
		push(chunk) {
			const joined = new Uint8Array(rest.length + chunk.length);
			joined.set(rest);
			joined.set(chunk, rest.length);
			rest = joined;
			while (rest.length >= PRELUDE) {
				const prelude = new DataView(rest.buffer, rest.byteOffset);
				const total = prelude.getUint32(0);
				const headers = prelude.getUint32(4);
				if (total < PRELUDE + headers + CHECKSUM || total > MOST_BYTES) {
					rest = new Uint8Array(0);
					return;
				}
				if (rest.length < total) return;
				parse(rest.subarray(PRELUDE + headers, total - CHECKSUM), event);
				rest = rest.subarray(total);
			}
		},
		end() {}
	};
}
const PRELUDE = 12;
const CHECKSUM = 4;
const MOST_BYTES = 16 * 1024 * 1024;
function parse(payload, event) {
	const value = (0, wire.Yz)((0, wire.DH)(payload));
	const inner = (0, json_value.Qq)((0, json_value.Jt)(value, "bytes"));
	const found = inner === undefined ? value : (0, wire.Yz)((0, wire.DH)(ofBase64(inner)));
	if (found === undefined) return;
	const isMetadata = (0, json_value.Jt)(found, "usage") !== undefined && (0, json_value.Jt)(found, "type") === undefined;
	event(isMetadata ? { metadata: found } : found);
}
function ofBase64(text) {
	try {
		return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
	} catch {
		return new Uint8Array(0);
	}
}
var sse = __webpack_require__(19054);
;
const whole_MOST_BYTES = 32 * 1024 * 1024;
function wholeReader(done) {
	const chunks = [];
	let bytes = 0;
	return {
		push(chunk) {
			bytes += chunk.byteLength;
			if (bytes <= whole_MOST_BYTES) chunks.push(chunk.slice());
			else chunks.length = 0;
		},
		end() {
			if (bytes > whole_MOST_BYTES || bytes === 0) return done(undefined);
			const whole = new Uint8Array(bytes);
			let at = 0;
			for (const chunk of chunks) {
				whole.set(chunk, at);
				at += chunk.byteLength;
			}
			done((0, wire.Yz)((0, wire.DH)(whole)));
		}
	};
}
;
const encoder = new TextEncoder();
function observerOf(attempt, route, response) {
	let known;
	const observer = () => known ??= kindOf(attempt, route, response);
	return {
		push: (chunk) => observer().push(chunk),
		parsed: (value) => response.ok ? answered(attempt, value) : refused(attempt, response.status, value),
		end: () => observer().end(),
		stop: (error) => observer().stop(error)
	};
}
function kindOf(attempt, route, response) {
	const type = response.headers.get("content-type") ?? "";
	if (!response.ok) return failure(attempt, response.status);
	if (route.framing === "aws-events" || type.includes("vnd.amazon.eventstream")) return streaming(attempt, awsReader);
	if (type.includes("event-stream")) return streaming(attempt, sse.V);
	return whole(attempt);
}
function observerOfStream(attempt) {
	const observer = streaming(attempt, (event, spoke) => {
		const reader = (0, sse.V)(event, spoke);
		return {
			push(chunk) {
				if (chunk instanceof Uint8Array) reader.push(chunk);
				else if (typeof chunk === "string") reader.push(encoder.encode(chunk));
				else event((0, wire.vA)(chunk));
			},
			end: () => reader.end()
		};
	});
	return {
		...observer,
		parsed: (value) => attempt.answered(value)
	};
}
function streaming(attempt, readerOf) {
	const usage = new stream.i();
	const reader = readerOf((event) => {
		if ((0, stream.u)(event)) attempt.spoke();
		usage.push(event);
	}, () => attempt.spoke());
	return {
		push: (chunk) => reader.push(chunk),
		end() {
			reader.end();
			attempt.streamed(usage.summary());
		},
		stop(error) {
			const summary = usage.summary();
			attempt.streamed(summary, summary.complete ? {} : {
				error: reason(error),
				partial: true
			});
		}
	};
}
function whole(attempt) {
	const reader = wholeReader((value) => value === undefined ? attempt.end({}) : answered(attempt, value));
	return {
		push: (chunk) => reader.push(chunk),
		end: () => reader.end(),
		stop: (error) => attempt.end({
			error: reason(error),
			partial: true
		})
	};
}
function answered(attempt, value) {
	if (!Array.isArray(value)) return attempt.answered(value);
	const usage = new stream.i();
	for (const event of (0, json_value.ld)(value)) usage.push(event);
	attempt.streamed(usage.summary());
}
function failure(attempt, status) {
	const reader = wholeReader((value) => refused(attempt, status, value));
	return {
		push: (chunk) => reader.push(chunk),
		end: () => reader.end(),
		stop: () => reader.end()
	};
}
function refused(attempt, status, body) {
	attempt.end({ error: errorType(body) ?? `HTTP ${status}` });
}
function errorType(body) {
	if (typeof body !== "object" || body === null) return undefined;
	const inner = Reflect.get(body, "error");
	if (typeof inner !== "object" || inner === null) return undefined;
	const type = Reflect.get(inner, "type") ?? Reflect.get(inner, "status");
	return typeof type === "string" ? type : undefined;
}
function reason(error) {
	if (error === undefined || error === null) return "aborted";
	const name = error instanceof Error ? error.name : "error";
	return /abort|cancel/i.test(name) ? "aborted" : name;
}
;
function coverWith(make) {
	const known = new WeakMap();
	return (object) => {
		const base = Object.getPrototypeOf(object);
		let covered = known.get(base);
		if (covered === undefined) {
			covered = Object.create(base, make(base));
			known.set(base, covered);
		}
		Object.setPrototypeOf(object, covered);
	};
}
function method(value) {
	return {
		value,
		configurable: true,
		writable: true
	};
}
;
const watches = new WeakMap();
function isNodeStream(body) {
	return typeof body === "object" && body !== null && typeof Reflect.get(body, "read") === "function" && typeof Reflect.get(body, "once") === "function";
}
function passingNodeStream(stream, { observer, guard }) {
	if (watches.has(stream)) return stream;
	const watch = {
		observer,
		guard,
		released: false
	};
	watches.set(stream, watch);
	cover(stream);
	const tell = (what) => () => watch.released ? undefined : guard(() => what(observer));
	stream.once("end", tell((by) => by.end()));
	stream.once("close", tell((by) => by.stop(stream.errored)));
	return stream;
}
function releaseNodeStream(stream) {
	if (stream.readableDidRead) return false;
	const watch = watches.get(stream);
	if (watch !== undefined) watch.released = true;
	return true;
}
const cover = coverWith((base) => ({ read: method(function read(size) {
	const chunk = Reflect.apply(Reflect.get(base, "read"), this, [size]);
	const watch = watches.get(this);
	if (watch !== undefined && !watch.released && chunk instanceof Uint8Array) watch.guard(() => watch.observer.push(chunk));
	return chunk;
}) }));
;
const passing_stream_watches = new WeakMap();
function passingStream(stream, { observer, guard }) {
	if (passing_stream_watches.has(stream) || stream.locked) return stream;
	passing_stream_cover(stream);
	passing_stream_watches.set(stream, {
		observer,
		guard,
		released: false,
		view: null
	});
	return stream;
}
function release(stream) {
	const watch = passing_stream_watches.get(stream);
	if (watch?.view) return false;
	if (watch !== undefined) watch.released = true;
	return !stream.locked;
}
const passing_stream_cover = coverWith((base) => {
	const members = {
		locked: {
			get() {
				const view = passing_stream_watches.get(this)?.view ?? null;
				return view === null ? Reflect.get(base, "locked", this) : view.locked;
			},
			configurable: true
		},
		cancel: method(function cancel(reason) {
			const watch = passing_stream_watches.get(this);
			if (watch?.view) return watch.view.cancel(reason);
			if (watch?.released === false) watch.guard(() => watch.observer.stop(undefined));
			return Reflect.apply(base.cancel, this, [reason]);
		})
	};
	for (const name of READERS) {
		const own = Reflect.get(base, name);
		if (typeof own !== "function") continue;
		members[name] = method(function read(...given) {
			const watch = passing_stream_watches.get(this);
			if (watch === undefined || watch.released) return Reflect.apply(own, this, given);
			watch.view ??= viewOf(this, base, watch);
			return Reflect.apply(own, watch.view, given);
		});
	}
	return members;
});
const READERS = [
	"getReader",
	"tee",
	"pipeTo",
	"pipeThrough",
	"values",
	Symbol.asyncIterator
];
function viewOf(stream, base, { observer, guard }) {
	const isBytes = isByteStream(stream, base);
	const reader = Reflect.apply(base.getReader, stream, []);
	const source = {
		async pull(controller) {
			try {
				const { done, value } = await reader.read();
				if (!done) {
					guard(() => observer.push(value));
					controller.enqueue(value);
					return;
				}
				guard(() => observer.end());
				controller.close();
				if ("byobRequest" in controller) controller.byobRequest?.respond(0);
			} catch (error) {
				guard(() => observer.stop(error));
				controller.error(error);
			}
		},
		async cancel(reason) {
			guard(() => observer.stop(undefined));
			await reader.cancel(reason);
		}
	};
	const lazy = { highWaterMark: 0 };
	return isBytes ? new ReadableStream({
		type: "bytes",
		...source
	}, lazy) : new ReadableStream(source, lazy);
}
function isByteStream(stream, base) {
	try {
		Reflect.apply(base.getReader, stream, [{ mode: "byob" }]).releaseLock();
		return true;
	} catch {
		return false;
	}
}
;
const passings = new WeakMap();
function passing(response, observerOf, guard) {
	const observer = observerOf();
	const others = passings.get(response);
	if (others !== undefined) {
		others.push({
			observer,
			observerOf,
			guard
		});
	} else if (isStream(response.body) && !response.bodyUsed) {
		passing_cover(response);
		passings.set(response, [{
			observer,
			observerOf,
			guard
		}]);
	} else {
		guard(() => observer.end());
	}
	return response;
}
function stopped(response) {
	tell(response, (observer) => observer.stop(undefined));
}
function tell(response, what) {
	for (const { observer, guard } of passings.get(response) ?? []) guard(() => what(observer));
}
function allOf(response) {
	return {
		observer: {
			push: (chunk) => tell(response, (by) => by.push(chunk)),
			parsed: (value) => tell(response, (by) => by.parsed(value)),
			end: () => tell(response, (by) => by.end()),
			stop: (error) => tell(response, (by) => by.stop(error))
		},
		guard: (work) => work()
	};
}
function isResponse(value) {
	if (value instanceof Response) return true;
	if (typeof value !== "object" || value === null) return false;
	return typeof Reflect.get(value, "status") === "number" && typeof Reflect.get(value, "json") === "function" && isStream(Reflect.get(value, "body"));
}
function isStream(body) {
	return body instanceof ReadableStream || isNodeStream(body);
}
function passed(stream, by) {
	return isNodeStream(stream) ? passingNodeStream(stream, by) : passingStream(stream, by);
}
function released(stream) {
	return isNodeStream(stream) ? releaseNodeStream(stream) : release(stream);
}
const passing_cover = coverWith((base) => {
	const streamOf = (response) => Reflect.get(base, "body", response);
	const members = {
		body: {
			get() {
				return passed(streamOf(this), allOf(this));
			},
			configurable: true,
			enumerable: true
		},
		clone: method(function clone() {
			released(streamOf(this));
			const copy = Reflect.apply(base.clone, this, []);
			for (const { observerOf, guard } of passings.get(this) ?? []) guard(() => passing(copy, observerOf, guard));
			return copy;
		})
	};
	for (const [name, look] of passing_READERS) {
		const own = Reflect.get(base, name);
		if (typeof own !== "function") continue;
		members[name] = method(function read() {
			const isFirst = released(streamOf(this));
			const found = Reflect.apply(own, this, []);
			return isFirst ? watched(found, this, look) : found;
		});
	}
	return members;
});
async function watched(reading, response, look) {
	try {
		const value = await reading;
		tell(response, (observer) => look(observer, value));
		return value;
	} catch (error) {
		tell(response, (by) => error instanceof SyntaxError ? by.end() : by.stop(error));
		throw error;
	}
}
const passing_encoder = new TextEncoder();
const ofBytes = (observer, value) => {
	observer.push(value instanceof Uint8Array ? value : new Uint8Array(value));
	observer.end();
};
const passing_READERS = [
	["json", (observer, value) => observer.parsed((0, wire.vA)(value))],
	["text", (observer, value) => ofBytes(observer, passing_encoder.encode(String(value)))],
	["arrayBuffer", ofBytes],
	["bytes", ofBytes],
	["blob", (observer) => observer.end()],
	["formData", (observer) => observer.end()]
];
var addresses = __webpack_require__(89508);
;
const ENDPOINTS = [
	/(?<!\/threads\/[^/]+)\/messages$/,
	/\/chat\/completions$/,
	/\/responses$/,
	/\/completions$/,
	/\/interactions$/,
	/\/models\/(?<model>[^/]+):(?:stream)?(?:generateContent|rawPredict|GenerateContent|RawPredict)$/,
	/\/model\/(?<model>[^/]+)\/(?:invoke|converse)(?<aws>-with-response-stream|-stream)?$/,
	/\/deployments\/(?<model>[^/]+)\/chat\/completions$/
];
const known = new Map();
const MOST_KNOWN = 200;
function modelRoute(url, method) {
	if (method.toUpperCase() !== "POST") return null;
	const before = known.get(url);
	if (before !== undefined) return before;
	if (known.size >= MOST_KNOWN) known.clear();
	const route = routeOf(url);
	known.set(url, route);
	return route;
}
function routeOf(url) {
	const query = url.search(/[?#]/);
	const path = query === -1 ? url : url.slice(0, query);
	for (const endpoint of ENDPOINTS.toReversed()) {
		const match = endpoint.exec(path);
		if (match === null) continue;
		const { model, aws } = match.groups ?? {};
		const addressed = (0, addresses.ci)(url);
		return {
			model: model === undefined ? null : decoded(model),
			platform: addressed.provider,
			host: addressed.host,
			framing: aws === undefined ? "json-or-sse" : "aws-events"
		};
	}
	return null;
}
function decoded(name) {
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}
;
const NAMING = {
	name: "x-prompt-cache-name",
	session: "x-prompt-cache-session"
};
function sentBy(input, init, read = null) {
	const isRequest = input instanceof Request;
	const url = isRequest ? input.url : String(input);
	const route = modelRoute(url, init?.method ?? (isRequest ? input.method : "GET"));
	if (route === null) return null;
	const text = read ?? textOf(init?.body);
	const given = init?.headers ?? (isRequest ? input.headers : undefined);
	const headers = () => given instanceof Headers ? given : new Headers(given);
	return {
		route,
		text,
		request: () => text === null ? null : (0, wire.Yz)(text) ?? null,
		headers,
		said: () => isNamed(given) ? {
			name: headers().get(NAMING.name),
			session: headers().get(NAMING.session)
		} : NOT_SAID,
		attempt: () => 1 + (Number.parseInt(headers().get("x-stainless-retry-count") ?? "0", 10) || 0)
	};
}
function textOf(body) {
	if (typeof body === "string") return body;
	return body instanceof Uint8Array ? (0, wire.DH)(body) : null;
}
async function bodyOf(input, init) {
	if (!(input instanceof Request) || init?.body != null || input.bodyUsed) return null;
	if (modelRoute(input.url, init?.method ?? input.method) === null) return null;
	return await input.clone().text();
}
function withoutNames(input, init) {
	const given = init?.headers ?? (input instanceof Request ? input.headers : undefined);
	if (!isNamed(given)) return [input, init];
	const headers = new Headers(given);
	for (const name of Object.values(NAMING)) headers.delete(name);
	return [input, {
		...init,
		headers
	}];
}
const NOT_SAID = {
	name: null,
	session: null
};
const OF_A_NAME = /^x-prompt-cache-(?:name|session)$/i;
function isNamed(given) {
	if (given === undefined) return false;
	if (given instanceof Headers) return given.has(NAMING.name) || given.has(NAMING.session);
	const names = Array.isArray(given) ? given.map(([name]) => name ?? "") : Object.keys(given);
	return names.some((name) => OF_A_NAME.test(name));
}
;
const innerOf = new WeakMap();
function hasTap(fetch, isWanted) {
	for (let at = fetch; at !== undefined; at = innerOf.get(at)) if (innerOf.has(at) && isWanted(at)) return true;
	return false;
}
function tapFetch(inner, host) {
	const guard = (work) => host.guard(work);
	const watched = async (attempt, { route }, given) => {
		let response;
		try {
			response = await inner(...given);
		} catch (error) {
			guard(() => attempt.failed(error));
			throw error;
		}
		const signal = given[1]?.signal ?? null;
		const passed = guard(() => {
			attempt.began(factsOf(response));
			return passing(response, () => observerOf(attempt, route, response), guard);
		});
		if (passed === undefined) {
			guard(() => attempt.end({}));
		} else if (signal !== null) {
			guard(() => listen(signal, attempt, response, guard));
		}
		return response;
	};
	const tap = async (...given) => {
		const recorded = host.isRecorded((0, context.Fi)().recording);
		const read = !recorded && given[0] instanceof Request ? await bodyOf(...given).catch(() => null) : null;
		const sent = recorded ? null : guard(() => sentBy(given[0], given[1], read)) ?? null;
		const [input, init] = sent === null ? given : guard(() => withoutNames(...given)) ?? given;
		const first = sent === null ? undefined : guard(() => host.begin(sent, null));
		if (sent === null || first === undefined) return inner(input, init);
		const response = await watched(first, sent, [input, init]);
		const { policy } = host;
		if (policy === undefined) return response;
		const send = (body, nth) => {
			const next = {
				...sent,
				request: () => (0, wire.Yz)(body) ?? null
			};
			const attempt = guard(() => host.begin({
				...next,
				attempt: () => sent.attempt() + nth - 1
			}, first.seq));
			const headers = new Headers(sent.headers());
			headers.delete("content-length");
			const given = [input, {
				...init,
				headers,
				body
			}];
			return {
				attempt,
				response: attempt === undefined ? inner(...given) : watched(attempt, next, given)
			};
		};
		const signal = init?.signal ?? null;
		return again({
			sent,
			signal,
			first,
			response,
			send
		}, policy).catch((error) => {
			guard(() => {
				throw error;
			});
			return response;
		});
	};
	innerOf.set(tap, inner);
	return tap;
}
function listen(signal, attempt, response, guard) {
	const kept = new WeakRef(response);
	const dropped = () => guard(() => {
		const found = kept.deref();
		if (found === undefined) attempt.end({
			error: "aborted",
			partial: true
		});
		else stopped(found);
	});
	signal.addEventListener("abort", dropped, { once: true });
	attempt.whenOver(() => signal.removeEventListener("abort", dropped));
}
const ID_HEADERS = [
	"request-id",
	"x-request-id",
	"x-amzn-requestid",
	"apim-request-id"
];
function factsOf({ status, headers }) {
	return () => ({
		status,
		requestId: ID_HEADERS.map((name) => headers.get(name)).find((id) => id !== null) ?? null
	});
}
var record_site = __webpack_require__(600);
;
function vercelCalls(result, more) {
	const steps = result.steps ?? [];
	return (steps.length === 0 ? [result] : steps).map((step) => vercelCall(step, more));
}
function vercelCall(result, more) {
	const usage = (0, wire.vA)(result.usage);
	const raw = (0, json_value.Jt)(usage, "raw") ?? (0, json_value.rO)((0, wire.vA)(result.providerMetadata ?? null), "anthropic", "usage") ?? null;
	const body = (0, wire.vA)(result.request?.body ?? null);
	const model = result.response?.modelId;
	return {
		...model === undefined ? {} : { model },
		...result.response?.id === undefined ? {} : { requestId: result.response.id },
		...more,
		request: requestOf(body, model),
		usage: raw ?? usage
	};
}
function requestOf(body, model) {
	const found = typeof body === "string" ? (0, wire.Yz)(body) : body;
	if (typeof found === "object" && found !== null) return found;
	return (0, json_value.Qq)(model) === undefined ? {} : { model };
}
;
function invoke_model_requestOf(input) {
	const body = Reflect.get(input, "body");
	const found = body === undefined ? undefined : (0, wire.Yz)(invoke_model_textOf(body));
	if (typeof found !== "object" || found === null) return input;
	return Object.assign({ model: (0, wire.vA)(Reflect.get(input, "modelId")) }, found);
}
function readable(output) {
	const body = typeof output === "object" && output !== null ? Reflect.get(output, "body") : undefined;
	if (body instanceof Uint8Array) return (0, wire.Yz)(invoke_model_textOf(body)) ?? output;
	return output;
}
function restored(output, observed) {
	const isBody = typeof output === "object" && output !== null && Reflect.get(output, "body") instanceof Uint8Array;
	return isBody ? output : observed;
}
function invoke_model_textOf(body) {
	if (typeof body === "string") return body;
	return body instanceof Uint8Array ? (0, wire.DH)(body) : "";
}
function unwrapped(event) {
	const value = (0, wire.vA)(event);
	const bytes = (0, json_value.Jt)((0, json_value.Jt)(value, "chunk"), "bytes");
	return bytes instanceof Uint8Array ? (0, wire.Yz)(invoke_model_textOf(bytes)) ?? null : value;
}
;
function wrapClient(client, host) {
	const fetch = Reflect.get(client, "fetch");
	const hasApi = [
		"messages",
		"chat",
		"responses",
		"completions",
		"beta"
	].some((name) => typeof Reflect.get(client, name) === "object");
	if (typeof fetch === "function" && hasApi) {
		const inner = fetch;
		if (!hasTap(inner, (tap) => host.isMine(tap))) Reflect.set(client, "fetch", host.tap(inner));
		return "fetch";
	}
	if (isAws(client)) {
		addMiddleware(client, host);
		return "middleware";
	}
	const models = Reflect.get(client, "models");
	if (typeof models !== "object" || models === null) return null;
	if (!wrapMethods(models, ["generateContent", "generateContentStream"], host)) return null;
	wrapInteractions(client, host);
	return "models";
}
const wrapped = new WeakMap();
function isWrapped(thing, host) {
	const hosts = wrapped.get(thing) ?? new Set();
	const known = hosts.has(host);
	wrapped.set(thing, hosts.add(host));
	return known;
}
function wrapMethods(api, methods, host) {
	const names = methods.filter((name) => typeof Reflect.get(api, name) === "function");
	if (names.length === 0) return false;
	if (isWrapped(api, host)) return true;
	for (const name of names) {
		const method = Reflect.get(api, name);
		Reflect.set(api, name, host.wrapFunction(method.bind(api), "gemini"));
	}
	return true;
}
function wrapInteractions(client, host) {
	const base = Object.getPrototypeOf(client);
	if (typeof base !== "object" || base === null || !("interactions" in base)) return;
	if (isWrapped(client, host)) return;
	const own = Object.getOwnPropertyDescriptor(client, "interactions");
	Object.defineProperty(client, "interactions", {
		get() {
			const api = own?.get?.call(client) ?? Reflect.get(base, "interactions", client);
			if (typeof api === "object" && api !== null) host.guard(() => wrapMethods(api, ["create"], host));
			return api;
		},
		configurable: true
	});
}
function isAws(client) {
	const stack = Reflect.get(client, "middlewareStack");
	return typeof stack === "object" && stack !== null && typeof Reflect.get(stack, "add") === "function";
}
function addMiddleware(client, host) {
	if (isWrapped(client, host)) return;
	client.middlewareStack.add((next) => async (call) => {
		if (!("modelId" in call.input)) return next(call);
		let whole;
		const invoke = host.wrapFunction(async (_request) => {
			whole = await next(call);
			return readable(whole.output);
		}, "bedrock");
		const output = await invoke(invoke_model_requestOf(call.input));
		return {
			...whole,
			output: restored(whole?.output, output)
		};
	}, {
		step: "initialize",
		name: "promptCacheGuard",
		priority: "low",
		override: true
	});
}
var read = __webpack_require__(76628);
;
function isThenable(value) {
	return typeof value === "object" && value !== null && typeof Reflect.get(value, "then") === "function";
}
;
function observeMapped(result, mapped) {
	return isThenable(result) ? awaited(result, mapped) : told(result, mapped);
}
async function awaited(result, mapped) {
	let value;
	try {
		value = await result;
	} catch (error) {
		mapped.guard(() => mapped.attempt.failed(error));
		throw error;
	}
	return mapped.after(told(value, mapped));
}
function told(value, { attempt, guard, responseOf }) {
	guard(() => {
		let found;
		try {
			found = responseOf(value);
		} catch (error) {
			attempt.end({});
			throw error;
		}
		const response = (0, wire.vA)(found);
		const isUsage = (0, read.VG)(response) === undefined && (0, read.k9)(response) !== null;
		attempt.answered(isUsage ? { usage: response } : response);
	});
	return value;
}
;
function stream_isStream(value) {
	return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}
function observeStream(stream, attempt, guard) {
	const own = Reflect.get(stream, "iterator");
	if (typeof own === "function" && "controller" in stream) {
		const iterate = () => stream_watched(Reflect.apply(own, stream, []), attempt, guard);
		if (Reflect.set(stream, "iterator", iterate)) return stream;
	}
	let iterator;
	const start = () => {
		iterator ??= stream_watched(stream[Symbol.asyncIterator](), attempt, guard);
		return iterator;
	};
	return new Proxy(stream, { get(target, key) {
		if (key === Symbol.asyncIterator) return start;
		const value = Reflect.get(target, key, target);
		if (typeof value !== "function") return value;
		if (key === "next" || key === "return" || key === "throw") {
			return (...given) => Reflect.apply(start()[key], start(), given);
		}
		return value.bind(target);
	} });
}
async function* stream_watched(iterator, attempt, guard) {
	const usage = new stream.i();
	let ended = false;
	try {
		for (;;) {
			const { done, value } = await iterator.next();
			if (done === true) {
				ended = true;
				guard(() => attempt.streamed(usage.summary()));
				return value;
			}
			guard(() => {
				const event = unwrapped(value);
				if ((0, stream.u)(event)) attempt.spoke();
				usage.push(event);
			});
			yield value;
		}
	} catch (error) {
		ended = true;
		guard(() => {
			const { name } = error instanceof Error ? error : { name: "error" };
			const aborted = /abort/i.test(name);
			attempt.streamed(usage.summary(), {
				error: aborted ? "aborted" : name,
				partial: true
			});
		});
		throw error;
	} finally {
		if (!ended) {
			await iterator.return?.();
			const summary = usage.summary();
			guard(() => attempt.streamed(summary, summary.complete ? {} : { error: "aborted" }));
		}
	}
}
;
function observe(value, attempt, guard) {
	return guard(() => {
		if (isResponse(value)) {
			attempt.began(factsOf(value));
			const route = {
				model: null,
				platform: null,
				host: null,
				framing: "json-or-sse"
			};
			return passing(value, () => observerOf(attempt, route, value), guard);
		}
		if (isHelper(value)) {
			followHelper(value, attempt, guard);
			return value;
		}
		if (value instanceof ReadableStream) {
			attempt.began();
			return passingStream(value, {
				observer: observerOfStream(attempt),
				guard
			});
		}
		if (stream_isStream(value)) {
			attempt.began();
			return observeStream(value, attempt, guard);
		}
		const inner = streamInside(value);
		if (inner !== null) {
			attempt.began();
			return {
				...inner.holder,
				[inner.member]: observeStream(inner.stream, attempt, guard)
			};
		}
		attempt.answered((0, wire.vA)(readable(value)));
		return value;
	}) ?? value;
}
const HELPER_EVENTS = [
	"streamEvent",
	"chunk",
	"event"
];
function isHelper(value) {
	return typeof value === "object" && value !== null && typeof Reflect.get(value, "on") === "function" && typeof Reflect.get(value, "abort") === "function" && stream_isStream(value);
}
function followHelper(helper, attempt, guard) {
	const usage = new stream.i();
	for (const event of HELPER_EVENTS) {
		helper.on(event, (value) => {
			guard(() => {
				const told = (0, wire.vA)(value);
				if ((0, stream.u)(told)) attempt.spoke();
				usage.push(told);
			});
		});
	}
	helper.on("end", () => {
		const summary = usage.summary();
		guard(() => attempt.streamed(summary, summary.complete ? {} : { error: "aborted" }));
	});
}
function streamInside(value) {
	if (typeof value !== "object" || value === null) return null;
	for (const member of ["stream", "body"]) {
		const stream = Reflect.get(value, member);
		if (stream_isStream(stream)) return {
			holder: value,
			member,
			stream
		};
	}
	return null;
}
;
function isApiPromise(value) {
	return value instanceof Promise && [
		"_thenUnwrap",
		"asResponse",
		"withResponse"
	].every((name) => typeof Reflect.get(value, name) === "function");
}
function observeApiPromise(promise, attempt, guard, then) {
	const unwrapped = promise._thenUnwrap((value) => then(observe(value, attempt, guard)));
	const failed = (error) => {
		guard(() => attempt.failed(error));
		throw error;
	};
	const own = unwrapped.then.bind(unwrapped);
	const watch = (done, broken) => own(done, (error) => {
		guard(() => attempt.failed(error));
		if (typeof broken === "function") return broken(error);
		throw error;
	});
	return Object.assign(unwrapped, {
		then: watch,
		catch: (broken) => watch(undefined, broken),
		finally: (last) => watch().finally(last),
		asResponse: () => promise.asResponse().then((response) => observe(response, attempt, guard), failed),
		withResponse: () => promise._thenUnwrap((value) => observe(value, attempt, guard)).withResponse().catch(failed)
	});
}
function isOwnKind(value) {
	return value instanceof Promise && value.constructor !== Promise;
}
function observeOwnKind(promise, attempt, guard, then) {
	const own = promise.then.bind(promise);
	let outcome;
	const watch = () => outcome ??= observePromise({ then: own }, attempt, guard, then);
	return Object.assign(promise, {
		then: (...given) => watch().then(...given),
		catch: (...given) => watch().catch(...given),
		finally: (...given) => watch().finally(...given)
	});
}
async function observePromise(promise, attempt, guard, then) {
	let value;
	try {
		value = await promise;
	} catch (error) {
		guard(() => attempt.failed(error));
		throw error;
	}
	return then(observe(value, attempt, guard));
}
;
const DEEPEST = 100;
function snapshotOf(given) {
	const objects = given.filter(isObject);
	const request = objects.find((value) => MEMBERS.some((name) => name in value)) ?? objects[0];
	return request === undefined ? null : copied(inputOf(request), 0);
}
function inputOf(request) {
	const input = Reflect.get(request, "input");
	return isObject(input) && typeof Reflect.get(input, "modelId") === "string" ? invoke_model_requestOf(input) : request;
}
const MEMBERS = [
	"messages",
	"input",
	"contents",
	"prompt",
	"modelId",
	"model"
];
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function copied(value, depth) {
	if (typeof value !== "object" || value === null || depth > DEEPEST) return value;
	if (Array.isArray(value)) return value.map((item) => copied(item, depth + 1));
	const prototype = Object.getPrototypeOf(value);
	if (prototype !== Object.prototype && prototype !== null && depth > 0) return value;
	const copy = {};
	for (const key of Object.keys(value)) copy[key] = copied(Reflect.get(value, key), depth + 1);
	return copy;
}
;
function isFunction(value) {
	return typeof value === "function";
}
function wrapFunction(fn, host) {
	const guard = (work) => host.guard(work);
	const call = (self, given, attemptNumber, repeats = null) => {
		if (host.isOver()) return { result: Reflect.apply(fn, self, given) };
		const snapshot = host.guard(() => snapshotOf(host.requestOf(given)));
		const attempt = host.guard(() => host.begin({
			request: () => (0, wire.vA)(snapshot ?? null),
			attempt: attemptNumber,
			repeats
		}));
		if (attempt === undefined) return { result: Reflect.apply(fn, self, given) };
		try {
			const work = () => Reflect.apply(fn, self, given);
			const owner = host.owner();
			return {
				result: owner === null ? work() : (0, context._O)(owner, work),
				attempt
			};
		} catch (error) {
			host.guard(() => attempt.failed(error));
			throw error;
		}
	};
	const wrapped = function(...given) {
		const { result, attempt } = call(this, given, 1);
		if (attempt === undefined) return result;
		const then = (value) => {
			if (host.policy === undefined || stream_isStream(value)) return value;
			if (!host.isRepeatable && !isApiPromise(result)) return value;
			const request = (0, wire.vA)(snapshotOf(host.requestOf(given)) ?? null);
			const missed = {
				policy: host.policy,
				request,
				given,
				first: attempt,
				value
			};
			return missAware(missed, (again, nth) => {
				const next = call(this, again, nth, attempt.seq);
				const settled = next.attempt;
				return {
					attempt: settled,
					outcome: settled === undefined ? Promise.resolve(next.result) : observePromise(Promise.resolve(next.result), settled, guard, (found) => found)
				};
			});
		};
		const { responseOf } = host;
		if (responseOf !== null) return observeMapped(result, {
			attempt,
			guard,
			after: then,
			responseOf
		});
		if (isApiPromise(result)) return observeApiPromise(result, attempt, guard, then);
		if (isOwnKind(result)) return observeOwnKind(result, attempt, guard, then);
		if (isThenable(result)) return observePromise(result, attempt, guard, then);
		return observe(result, attempt, guard);
	};
	Object.defineProperty(wrapped, "name", {
		value: fn.name,
		configurable: true
	});
	return Object.assign(wrapped, fn);
}
;
class CacheTracker {
	#options;
	#channel;
	#clock;
	#calls;
	#clients;
	#taps = new WeakSet();
	#hasTaps = false;
	#isOver = false;
	#inner = new WeakMap();
	constructor(options = {}) {
		this.#options = checkedOptions(options);
		this.#channel = new channel.c(options.onDiagnostic);
		this.#clock = (0, clock.L)(options.clock);
		this.#calls = new calls.g(options, this.#channel, this.#clock);
		this.#clients = {
			tap: (inner) => this.fetch({ fetch: inner }),
			wrapFunction: (fn, platform) => this.#wrapFunction(fn, { platform }),
			guard: (work) => this.#channel.guard(work),
			isMine: (fetch) => this.#taps.has(fetch)
		};
	}
	wrap(target, options = {}) {
		if (isFunction(target)) return this.#wrapFunction(target, options);
		const how = this.#channel.guard(() => wrapClient(target, this.#clients));
		if (how === null) {
			const words = "wrap() was given a client of an unknown kind: it is not recorded. Wrap its method, or record() its calls.";
			this.#channel.report("unsupported-client", words);
		}
		return target;
	}
	fetch(options = {}) {
		if (options.fetch !== undefined && hasTap(options.fetch, (tap) => this.#taps.has(tap))) return options.fetch;
		const site = (0, record_site.z)(options.name, "fetch");
		const inner = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
		const tap = tapFetch(inner, {
			begin: ({ request, route, attempt, said }, repeats) => this.#calls.begin(site, request, attempt, {
				...route,
				...said(),
				...options.tags !== undefined && { tags: options.tags },
				repeats
			}),
			guard: (work) => this.#channel.guard(work),
			isRecorded: (recording) => this.#isOver || recording.includes(this),
			policy: this.#options.policy
		});
		this.#taps.add(tap);
		this.#hasTaps = true;
		return tap;
	}
	record(call) {
		return this.#channel.guard(() => this.#calls.record(call)) ?? null;
	}
	recordVercel(result, more = {}) {
		const calls = this.#channel.guard(() => vercelCalls(result, more)) ?? [];
		return calls.map((call) => this.record(call)).at(-1) ?? null;
	}
	aggregate() {
		return this.#calls.ledger().aggregate();
	}
	byPrefix() {
		return this.#calls.ledger().byPrefix();
	}
	window(seconds) {
		const now = this.#clock();
		const { figures, complete } = this.#calls.ledger().since(now - seconds * 1e3);
		return {
			...figures,
			covers: (now - complete) / 1e3
		};
	}
	calls() {
		return this.#calls.ledger().calls();
	}
	run(id, work) {
		return work === undefined ? this.#calls.ledger().run(id) : (0, context.ux)({ run: id }, work);
	}
	name(name, work, session = null) {
		return (0, context.ux)({
			name,
			session
		}, work);
	}
	reset() {
		this.#calls.ledger().reset();
	}
	prometheus({ byPrefix = false } = {}) {
		return prometheusText(this.#calls.ledger().series(), byPrefix ? this.byPrefix() : undefined);
	}
	diagnostics() {
		this.#calls.drain();
		return this.#channel.counts();
	}
	[Symbol.dispose]() {
		this.#isOver = true;
	}
	async flush() {
		await this.#calls.flush();
	}
	#wrapFunction(fn, options) {
		const { request, response, name, tags, platform = null } = options;
		const { repeatable = platform !== null } = options;
		const site = (0, record_site.z)(name, "wrap");
		const inner = this.#inner.get(fn) ?? fn;
		const wrapped = wrapFunction(inner, {
			begin: (call) => this.#calls.begin(site, call.request, () => call.attempt, {
				model: null,
				platform,
				repeats: call.repeats,
				...tags !== undefined && { tags }
			}),
			guard: (work) => this.#channel.guard(work),
			owner: () => this.#hasTaps ? this : null,
			requestOf: (given) => request === undefined ? given : [Reflect.apply(request, undefined, given)],
			responseOf: response === undefined ? null : (result) => Reflect.apply(response, undefined, [result]),
			isOver: () => this.#isOver,
			policy: this.#options.policy,
			isRepeatable: repeatable
		});
		this.#inner.set(wrapped, inner);
		return wrapped;
	}
}
var identity = __webpack_require__(7896);
var words = __webpack_require__(54142);
;
class Budget {
	#limits;
	#now;
	#start;
	#calls = 0;
	#usd = 0;
	constructor(limits, now) {
		this.#limits = limits;
		this.#now = now;
		this.#start = now();
	}
	get used() {
		return {
			calls: this.#calls,
			usd: this.#usd
		};
	}
	get millisecondsLeft() {
		return Math.max(0, this.#start + this.#limits.seconds * 1e3 - this.#now());
	}
	refusal(mostUsd) {
		const { calls, usd, seconds } = this.#limits;
		if (this.#calls >= calls) return `all ${calls} calls that max_calls allows were made`;
		if (this.#usd + mostUsd > usd) return `the next call costs up to ${(0, words.E)(mostUsd)}, and of the budget of ${(0, words.E)(usd)} ${(0, words.E)(this.#usd)} is spent`;
		return this.millisecondsLeft === 0 ? `the time of ${seconds} seconds is up` : null;
	}
	sent() {
		this.#calls += 1;
	}
	paid(usd) {
		this.#usd += usd;
	}
}
var tokens_words = __webpack_require__(4718);
var wilson = __webpack_require__(35505);
;
const WORKS = .6;
const BROKEN = .2;
const WRONGLY_WORKS = .05;
const WRONGLY_BROKEN = .01;
const HIT = Math.log(WORKS / BROKEN);
const MISS = Math.log((1 - WORKS) / (1 - BROKEN));
const UPPER = Math.log((1 - WRONGLY_BROKEN) / WRONGLY_WORKS);
const LOWER = Math.log(WRONGLY_BROKEN / (1 - WRONGLY_WORKS));
const MOST_TRIALS = 16;
function decide(hits, misses) {
	const evidence = hits * HIT + misses * MISS;
	if (evidence >= UPPER) return "hits";
	return evidence <= LOWER ? "misses" : "open";
}
;
function stoppedShort({ hits, misses, decision }, why) {
	if (decision !== "open") return { outcome: "decided" };
	if (hits > 0 && misses > 0) return {
		outcome: "flaky",
		reason: `${mixed(hits, misses)} It ended early: ${why}.`
	};
	const seen = hits + misses === 0 ? "" : ` ${hits} of ${hits + misses} calls had hit by then.`;
	return {
		outcome: "inconclusive",
		reason: `${capital(why)}.${seen}`
	};
}
function concluded(conclusion, tally, survival) {
	const { outcome, reason } = conclusion.outcome === "decided" ? decided(tally) : conclusion;
	const { hits, trials } = tally;
	const interval = trials === 0 ? null : (0, wilson.Y)(hits, trials);
	return {
		outcome,
		reason,
		tokenHitRatio: tally.tokenHitRatio,
		prefixHitRatio: tally.prefixHitRatio,
		low: interval?.low ?? null,
		high: interval?.high ?? null,
		calls: tally.calls,
		trials,
		hits,
		tokens: {
			uncached: tally.uncached,
			read: tally.read,
			write: tally.write
		},
		costUsd: tally.cost,
		latencyMs: {
			cold: tally.cold,
			warm: median(tally.warm)
		},
		survival,
		opinion: opinionOf(tally, outcome)
	};
}
function withoutCalls(outcome, reason) {
	return {
		outcome,
		reason,
		tokenHitRatio: null,
		prefixHitRatio: null,
		low: null,
		high: null,
		calls: 0,
		trials: 0,
		hits: 0,
		tokens: {
			uncached: 0,
			read: 0,
			write: 0
		},
		costUsd: 0,
		latencyMs: {
			cold: null,
			warm: null
		},
		survival: null,
		opinion: null
	};
}
function decided(tally) {
	const { hits, misses, trials, decision, expected } = tally;
	if (decision === "misses") return {
		outcome: "fail",
		reason: `${misses} of ${trials} calls did not read the ${(0, tokens_words.zD)(expected)} tokens that a call with the same bytes had left, seconds before.`
	};
	if (misses > 0) return {
		outcome: "flaky",
		reason: mixed(hits, misses)
	};
	if (decision === "hits") return {
		outcome: "pass",
		reason: `${hits} of ${trials} calls read what the warm-up had left.`
	};
	return {
		outcome: "inconclusive",
		reason: `${MOST_TRIALS} calls did not decide it.`
	};
}
function mixed(hits, misses) {
	return `${misses} of ${hits + misses} calls missed and the others hit, all with the same bytes: the provider's doing.`;
}
function opinionOf({ opinions, acrossDeploy }, outcome) {
	const source = (acrossDeploy ?? opinions[0])?.source;
	if (source === undefined) return null;
	const answered = opinions.filter(({ says, isHit }) => says !== null && isHit !== null);
	const differing = answered.filter(({ says }) => says !== "same");
	const contradicted = differing.length > 0 && (outcome !== "fail" || differing.length < answered.length);
	const denied = outcome === "fail" && answered.length > 0 && differing.length === 0;
	return {
		source,
		comparisons: answered.length,
		differing: differing.length,
		reasons: [...new Set(differing.flatMap(({ says }) => says === null ? [] : [says]))],
		acrossDeploy: acrossDeploy?.says ?? null,
		agrees: !contradicted && !denied
	};
}
function median(values) {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
function capital(words) {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
var probe_estimate = __webpack_require__(44493);
;
function whyNotCached({ renders }, call) {
	const { rules, breakpoints, model, illegal } = renders[0].segmented;
	const total = call.uncached + call.read + call.write;
	const least = rules.minimum.tokens;
	const said = "Nothing was read and nothing was written:";
	if (rules.kind === "entries" && rules.needsMarker && breakpoints.length === 0) return `${said} no marker asks the provider to cache anything.`;
	if (total < least) return `${said} the request has ${(0, tokens_words.zD)(total)} tokens, and ${model} caches from ${(0, tokens_words.zD)(least)} on.`;
	if (illegal.length > 0) return `${said} the provider does not honour the markers as they stand.`;
	if (rules.kind === "entries" && breakpoints.at(-1)?.unit !== renders[0].segmented.units.length - 1) return `${said} of the ${(0, tokens_words.zD)(total)} tokens of the request, the part up to the last marker may be fewer than the ${(0, tokens_words.zD)(least)} from which on ${model} caches, or this endpoint does not support caching.`;
	return `${said} the request is long enough with ${(0, tokens_words.zD)(total)} tokens, so this endpoint or model does not seem to support caching (a gateway may drop the markers or the counts).`;
}
;
const FIRST = 2;
const LONGEST = 30;
class Pauses {
	#jitter;
	#seconds = FIRST;
	constructor(jitter) {
		this.#jitter = jitter;
	}
	first() {
		return this.#wait(FIRST);
	}
	next() {
		return this.#wait(this.#seconds);
	}
	hit() {
		this.#seconds = FIRST;
	}
	missed() {
		this.#seconds = Math.min(LONGEST, this.#seconds * 2);
	}
	failed(retryAfter) {
		return this.#wait(Math.max(FIRST, retryAfter ?? 0));
	}
	#wait(seconds) {
		return {
			kind: "wait",
			seconds: seconds * this.#jitter()
		};
	}
}
;
const TOLERANCE = 1.5;
function survivalOf(base, head, target) {
	const { rules } = target.renders[0].segmented;
	const left = base.read + base.write;
	const of = rules.kind === "prefix" ? left + base.uncached : left;
	const facts = {
		of,
		expected: head.expected
	};
	if (of === 0) return {
		...facts,
		tokens: null,
		note: "base's own request was not cached: nothing could survive"
	};
	if (!target.isContained && isForeign(head, rules)) return {
		...facts,
		tokens: null,
		note: "head's prefix was in the cache already (live traffic, or an earlier probe): wait until it has expired"
	};
	const isSilent = head.read === 0 && head.expected > 0;
	return {
		...facts,
		tokens: head.read,
		note: isSilent ? "the two requests have a beginning in common and nothing of it was read: a single call may miss" : null
	};
}
function isForeign({ read, write, expected }, rules) {
	if (rules.kind === "entries") return read > 0 && write === 0;
	return read > TOLERANCE * expected + rules.granularity;
}
;
const WHOLE = .9;
const WHOLE_SCALED = .6;
class Tally {
	calls = 0;
	failures = 0;
	hits = 0;
	misses = 0;
	cold = null;
	uncached = 0;
	read = 0;
	write = 0;
	cost = 0;
	expected = 0;
	warm = [];
	opinions = [];
	acrossDeploy = null;
	#trialRead = 0;
	#trialInput = 0;
	#trialReached = 0;
	#trialExpected = 0;
	#granularity;
	#whole;
	constructor(granularity, isExact) {
		this.#granularity = granularity;
		this.#whole = isExact ? WHOLE : WHOLE_SCALED;
	}
	answered({ uncached, read, write, costUsd, ttfbMs }) {
		this.uncached += uncached;
		this.read += read;
		this.write += write;
		if (read === 0) this.cold ??= ttfbMs;
		this.paid(costUsd);
	}
	paid(costUsd) {
		this.cost = this.cost === null || costUsd === null ? null : this.cost + costUsd;
	}
	warmedUp(call) {
		if (call.opinion !== null) this.opinions.push({
			...call.opinion,
			isHit: null
		});
	}
	tried(call) {
		const { uncached, read, write } = call;
		const expected = call.expected === 0 ? read : call.expected;
		const least = Math.min(this.#whole * expected, expected - this.#granularity);
		const isHit = read >= Math.max(1, least);
		if (isHit) this.hits += 1;
		else this.misses += 1;
		if (isHit && call.ttfbMs !== null) this.warm.push(call.ttfbMs);
		if (call.opinion !== null) this.opinions.push({
			...call.opinion,
			isHit
		});
		this.expected = Math.max(this.expected, expected);
		this.#trialRead += read;
		this.#trialInput += uncached + read + write;
		this.#trialReached += Math.min(read, expected);
		this.#trialExpected += expected;
		return isHit;
	}
	get trials() {
		return this.hits + this.misses;
	}
	get decision() {
		return decide(this.hits, this.misses);
	}
	get tokenHitRatio() {
		return this.#trialInput === 0 ? null : this.#trialRead / this.#trialInput;
	}
	get prefixHitRatio() {
		return this.#trialExpected === 0 ? null : this.#trialReached / this.#trialExpected;
	}
}
;
const MOST_FAILURES = 2;
const MOST_COLD = 3;
const LONGEST_WAIT = 60;
function* protocol(target, jitter) {
	const { rules } = target.renders[0].segmented;
	const tally = new Tally(rules.kind === "prefix" ? rules.granularity : 1, target.isExact);
	const pauses = new Pauses(jitter);
	let survival = null;
	const end = (conclusion) => concluded(conclusion, tally, survival);
	let base = null;
	if (target.base !== null) {
		const sent = yield* send("base", tally, pauses);
		if (sent.kind === "ended") return end(stoppedShort(tally, sent.reason));
		base = sent;
		yield pauses.first();
	}
	let warm = yield* send("head", tally, pauses);
	if (warm.kind === "ended") return end(stoppedShort(tally, warm.reason));
	if (base !== null) {
		survival = survivalOf(base, warm, target);
		tally.acrossDeploy = warm.opinion;
	} else tally.warmedUp(warm);
	if (leftNothing(warm, target)) {
		yield pauses.first();
		const again = yield* send("head", tally, pauses);
		if (again.kind === "ended") return end(stoppedShort(tally, again.reason));
		if (leftNothing(again, target)) return end({
			outcome: "not-cached",
			reason: whyNotCached(target, again)
		});
		warm = again;
	}
	let cold = 0;
	for (;;) {
		yield pauses.next();
		const call = yield* send("head", tally, pauses);
		if (call.kind === "ended") return end(stoppedShort(tally, call.reason));
		if (call.expected === 0 && call.read === 0) {
			cold += 1;
			if (cold <= MOST_COLD) continue;
			return end(stoppedShort(tally, "what calls leave in the cache expires before the next one"));
		}
		if (tally.tried(call)) pauses.hit();
		else pauses.missed();
		const { decision } = tally;
		if (decision === "misses" && tally.read + tally.write === 0) return end({
			outcome: "not-cached",
			reason: whyNotCached(target, call)
		});
		if (decision !== "open" || tally.trials >= MOST_TRIALS) return end({ outcome: "decided" });
	}
}
function* send(which, tally, pauses) {
	for (;;) {
		const reply = yield {
			kind: "send",
			which
		};
		switch (reply.kind) {
			case "answered":
				tally.calls += 1;
				tally.failures = 0;
				tally.answered(reply);
				return reply;
			case "stopped": return {
				kind: "ended",
				reason: reply.reason
			};
			case "failed": {
				tally.calls += 1;
				tally.failures += 1;
				tally.paid(reply.costUsd);
				const { words, isPassing, retryAfter } = reply.failure;
				if (!isPassing || tally.failures > MOST_FAILURES) return {
					kind: "ended",
					reason: failed(reply.failure, tally.failures)
				};
				if ((retryAfter ?? 0) > LONGEST_WAIT) return {
					kind: "ended",
					reason: `${words}, and asks to wait for ${retryAfter} seconds`
				};
				yield pauses.failed(retryAfter);
				break;
			}
			case "waited": throw new TypeError("a call was answered with a pause");
		}
	}
}
function failed({ words }, times) {
	return times > 1 ? `${words}; ${times} calls in a row failed` : words;
}
function leftNothing({ read, write, uncached }, { renders }) {
	const { rules } = renders[0].segmented;
	if (read + write > 0) return false;
	return rules.kind === "entries" || uncached < rules.minimum.tokens;
}
var json_pointer = __webpack_require__(69204);
var place = __webpack_require__(51970);
;
const TEXTS = [
	[],
	["text"],
	["description"],
	["function", "description"],
	["toolSpec", "description"],
	[
		"functionDeclarations",
		"0",
		"description"
	],
	["content"]
];
function withNonce({ body, segmented }, nonce) {
	const first = segmented.units.find(({ section }) => section !== "params");
	if (first === undefined) return null;
	for (const text of TEXTS) {
		const pointer = text.reduce(json_pointer.jf, first.pointer);
		const found = (0, json_pointer.hd)(body, pointer);
		if (typeof found === "string" && found !== "") return (0, place.$)(body, (0, json_pointer.LU)(pointer), `${nonce} ${found}`);
	}
	return null;
}
var canonical = __webpack_require__(52535);
var limits = __webpack_require__(55816);
var least_output = __webpack_require__(23700);
;
function opinionSource({ provider, api, rules }) {
	if (provider === "anthropic" && api === "messages") return "anthropic";
	return provider === "openai" && api === "responses" && rules.kind === "entries" ? "openai" : null;
}
function asking(source, body, previous) {
	if (source === "anthropic") return (0, place.g)(body, { diagnostics: { previous_message_id: previous } });
	const options = (0, json_value.Jt)(body, "prompt_cache_options");
	return (0, place.g)(body, { prompt_cache_options: (0, place.g)((0, json_value.Gv)(options) ? options : {}, { comparison_response_id: previous }) });
}
const REASONS = new Set([
	"model_changed",
	"system_changed",
	"tools_changed",
	"messages_changed",
	"prompt_cache_key_changed",
	"text_format_changed",
	"reasoning_effort_changed",
	"verbosity_changed",
	"context_compacted",
	"input_changed",
	"service_tier_changed"
]);
const OF_QUESTIONS = new Set(["messages_changed", "input_changed"]);
function opinion_opinionOf(source, answer, previous, differs) {
	if (previous === null) return null;
	const says = source === "anthropic" ? claude(answer) : openai(answer);
	return {
		source,
		says: differs && says !== null && OF_QUESTIONS.has(says) ? null : says
	};
}
function claude(answer) {
	if (!(0, json_value.Gv)(answer)) return "same";
	const type = (0, json_value.Qq)((0, json_value.Jt)((0, json_value.Jt)(answer, "cache_miss_reason"), "type"));
	if (type === undefined || type === "unavailable" || type === "previous_message_not_found") return null;
	return REASONS.has(type) ? type : "other";
}
function openai(answer) {
	const type = (0, json_value.Qq)((0, json_value.Jt)(answer, "type"));
	if (type === "cache_hit") return "same";
	if (type !== "cache_miss") return null;
	const reason = (0, json_value.Qq)((0, json_value.Jt)(answer, "reason"));
	return reason !== undefined && REASONS.has(reason) ? reason : "other";
}
;
const WITH_MODEL = new Set([
	"messages",
	"responses",
	"chat"
]);
function outgoing(request, dress) {
	const { segmented } = request;
	const cold = dress.nonce === null ? null : withNonce(request, dress.nonce);
	const limited = (0, least_output.p)(segmented.api, cold ?? request.body, dress.outputTry);
	if (limited === null || limited.most > (dress.mostOutput ?? Infinity)) return null;
	const named = WITH_MODEL.has(segmented.api) ? (0, place.g)(limited.body, { model: segmented.model }) : limited.body;
	const { diagnostics } = dress;
	const body = diagnostics === null ? named : asking(diagnostics.source, named, diagnostics.previous);
	return {
		body,
		output: limited.most
	};
}
var price = __webpack_require__(50842);
;
const MARGIN = 1.05;
class Session {
	#target;
	#callers;
	#budget;
	#prices;
	#nonce;
	dead = null;
	#differs;
	#asksDiagnostics = true;
	#outputTry = 0;
	#previous = null;
	#sent = 0;
	#mostInput;
	#sizes = {};
	constructor(given) {
		const { target, callers, budget, clock, nonce, mostInput } = given;
		this.#target = target;
		this.#differs = new Set(target.renders.map(({ body }) => (0, canonical.$)(body, "written"))).size > 1;
		this.#callers = callers;
		this.#budget = budget;
		this.#nonce = nonce;
		this.#mostInput = mostInput;
		this.#prices = (0, price._)(target.renders[0].segmented, new Date(clock.now()));
	}
	async send(which) {
		const request = this.#requestOf(which);
		for (;;) {
			const sent = this.#dressed(request);
			if (sent === null) return session_refused();
			const bytes = Buffer.byteLength((0, canonical.$)(sent.body, "written"));
			const most = this.#prices.most(this.#mostOf(which, bytes), sent.output);
			const refusal = this.#budget.refusal(most);
			if (refusal !== null) return {
				kind: "stopped",
				reason: refusal
			};
			const reply = await this.#call(which, request, sent, most);
			if (reply === "again") continue;
			if (reply.kind === "answered") this.#learn(which, {
				bytes,
				tokens: reply.uncached + reply.read + reply.write
			});
			return reply;
		}
	}
	#learn(which, size) {
		const known = this.#sizes[which];
		if (known === undefined || size.tokens > known.tokens) this.#sizes[which] = size;
	}
	#mostOf(which, bytes) {
		const size = this.#sizes[which];
		if (size === undefined) return this.#mostInput;
		const grown = Math.ceil(size.tokens * MARGIN) + Math.max(0, bytes - size.bytes);
		return Math.max(this.#mostInput, grown);
	}
	#requestOf(which) {
		const { base, renders } = this.#target;
		if (which === "base" && base !== null) return base;
		const render = renders[this.#sent % renders.length] ?? renders[0];
		this.#sent += 1;
		return render;
	}
	#dressed(request) {
		const source = this.#asksDiagnostics ? opinionSource(request.segmented) : null;
		return outgoing(request, {
			nonce: this.#nonce,
			outputTry: this.#outputTry,
			mostOutput: this.#target.mostOutput,
			diagnostics: source === null ? null : {
				source,
				previous: this.#previous
			}
		});
	}
	async #call(which, { segmented }, sent, most) {
		const time = Math.min(limits.b.probeCallMs, this.#budget.millisecondsLeft);
		const signal = AbortSignal.timeout(Math.max(1, Math.ceil(time)));
		this.#budget.sent();
		const called = await this.#callers[which].send(sent.body, segmented.model, signal);
		if (called.kind === "failed") {
			const { failure } = called;
			const cost = failure.mayBeBilled ? most : 0;
			this.#budget.paid(cost);
			if (failure.concernsKey) this.dead = failure.words;
			if (failure.refuses !== null && this.#givesIn(failure.refuses)) return "again";
			return {
				kind: "failed",
				failure,
				costUsd: this.#prices.isKnown || cost === 0 ? cost : null
			};
		}
		const { metrics, id } = called;
		const [uncached, read, write] = [
			metrics.uncached ?? 0,
			metrics.read ?? 0,
			metrics.write ?? 0
		];
		this.#budget.paid(metrics.costUsd ?? most);
		const source = this.#asksDiagnostics ? opinionSource(segmented) : null;
		const opinion = source && opinion_opinionOf(source, metrics.diagnostics, this.#previous, this.#differs);
		this.#previous = id;
		return {
			kind: "answered",
			uncached,
			read,
			write,
			expected: metrics.expected ?? 0,
			costUsd: metrics.costUsd,
			ttfbMs: metrics.ttfbMs,
			opinion
		};
	}
	#givesIn(refuses) {
		const { renders, mostOutput } = this.#target;
		const { segmented, body } = renders[0];
		const asks = this.#asksDiagnostics && opinionSource(segmented) !== null;
		if (refuses !== "output-limit" && asks) {
			this.#asksDiagnostics = false;
			return true;
		}
		const next = outgoing({
			body,
			segmented
		}, {
			nonce: null,
			outputTry: this.#outputTry + 1,
			mostOutput,
			diagnostics: null
		});
		if (next === null) return false;
		this.#outputTry += 1;
		return true;
	}
}
function session_refused() {
	return {
		kind: "stopped",
		reason: "the request has no form in which the endpoint takes it"
	};
}
;
async function probe(targets, options) {
	const budget = new Budget(options.limits, () => options.clock.now());
	const notes = new Set();
	const nonce = nonceOf(options.clock);
	const dead = new Map();
	const known = new Map();
	const measured = new Map();
	const inOrder = targets.toSorted((a, b) => Number(a.isUnchanged) - Number(b.isUnchanged));
	for (const target of inOrder) {
		const key = identityOf(target);
		const same = known.get(key);
		const measurement = same === undefined ? await probeOne(target, {
			...options,
			budget,
			nonce,
			notes,
			dead
		}) : asBefore(same.measurement, same.target);
		known.set(key, same ?? {
			target,
			measurement
		});
		measured.set(target, measurement);
	}
	const results = targets.flatMap((target) => {
		const measurement = measured.get(target);
		return measurement === undefined ? [] : [{
			target,
			measurement
		}];
	});
	return {
		results,
		used: budget.used,
		notes: [...notes]
	};
}
function whyNoCall({ broken, refused, renders }) {
	if (refused !== undefined) return refused;
	if (broken !== null) return broken;
	const { continues, stored } = renders[0].segmented;
	const kept = continues ?? stored?.pointer ?? null;
	return kept === null ? null : `The provider keeps a part of the prompt (${kept}), which a probe must not touch.`;
}
async function probeOne(target, shared) {
	const { budget, clock, notes, callers, phase } = shared;
	const { segmented } = target.renders[0];
	const reason = whyNoCall(target);
	if (reason !== null) return withoutCalls(reason === target.broken ? "fail" : "skipped", reason);
	const choice = callers(segmented);
	if (choice.kind === "skipped") return withoutCalls("skipped", choice.reason);
	const ended = shared.dead.get(choice.address);
	if (ended !== undefined) return withoutCalls("inconclusive", `${probe_capital(ended)}.`);
	const estimate = await (0, probe_estimate.q)(target, new Date(clock.now()));
	const refusal = budget.refusal(estimate.mostFirstUsd);
	if (refusal !== null) return withoutCalls("inconclusive", `${probe_capital(refusal)}.`);
	if (!estimate.isPriced) notes.add(`No price is known for '${segmented.model}': the budget is kept as if it were the dearest model, and its cost is not given.`);
	const isCold = target.base === null;
	if (isCold && withNonce(target.renders[0], shared.nonce) === null) notes.add(`${target.prompt}: nothing at the front of its prefix is text, so the probe could not start cold; what was cached before counts as written by the warm-up.`);
	const tracker = new CacheTracker({
		provider: segmented.provider,
		clock: () => clock.now()
	});
	const caller = await choice.make(tracker).catch(() => null);
	if (caller === null) return withoutCalls("skipped", `The client for ${choice.address} could not be set up.`);
	const session = new Session({
		target,
		callers: {
			base: named(tracker, "base", caller),
			head: named(tracker, "head", caller)
		},
		budget,
		clock,
		nonce: isCold ? shared.nonce : null,
		mostInput: estimate.mostInput
	});
	const before = budget.used.calls;
	const measurement = await drive(target, session, shared, (calls) => phase?.(`probing ${target.prompt}: call ${calls}`));
	if (session.dead !== null) shared.dead.set(choice.address, session.dead);
	return {
		...measurement,
		calls: budget.used.calls - before
	};
}
function named(tracker, name, caller) {
	return { send: (body, model, signal) => tracker.name(name, () => caller.send(body, model, signal)) };
}
async function drive(target, session, { clock, budget }, calling) {
	const steps = protocol(target, () => 1 + clock.random() / 4);
	let calls = 0;
	let step = steps.next();
	while (step.done !== true) {
		let reply = { kind: "waited" };
		if (step.value.kind === "wait") await clock.pause(Math.min(step.value.seconds * 1e3, budget.millisecondsLeft));
		else {
			calls += 1;
			calling(calls);
			reply = await session.send(step.value.which);
		}
		step = steps.next(reply);
	}
	return step.value;
}
function identityOf({ renders, base, broken, refused }) {
	const { segmented } = renders[0];
	return JSON.stringify([
		broken,
		refused ?? null,
		[segmented.provider, segmented.api],
		(0, identity.oN)(segmented),
		base === null ? null : (0, identity.oN)(base.segmented)
	]);
}
function asBefore(measurement, { prompt, case: name, conversation }) {
	if (measurement.calls === 0) return measurement;
	const reason = `${measurement.reason} (Measured with ${prompt}, case ${name}, conversation ${conversation}, whose prefix is the same.)`;
	return {
		...measurement,
		reason,
		calls: 0,
		costUsd: measurement.costUsd === null ? null : 0
	};
}
function nonceOf(clock) {
	return Math.floor(clock.random() * 4294967296).toString(16).padStart(8, "0");
}
function probe_capital(words) {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
}),
23700: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { p: () => leastOutput });
var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51970);
function leastOutput(api, body, attempt) {
	if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(body)) return null;
	const plain = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.cJ)(body, "stream", "stream_options", "background");
	const limits = limitsOf(api, plain);
	const most = limits[attempt];
	return most === undefined ? null : {
		body: limited(api, plain, most),
		most
	};
}
function limitsOf(api, body) {
	switch (api) {
		case "responses": return [16, 512];
		case "chat": return [
			1,
			16,
			512
		];
		case "messages":
		case "invoke-claude": {
			const thinking = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(body, "thinking");
			if ((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(thinking, "type") === "enabled") {
				const budget = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(thinking, "budget_tokens");
				return [typeof budget === "number" ? budget + 1 : 1025];
			}
			const choice = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.rO)(body, "tool_choice", "type");
			const hasFormat = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.rO)(body, "output_config", "format") !== undefined;
			return choice === "any" || choice === "tool" || hasFormat ? [1] : [0, 1];
		}
		default: return [1, 16];
	}
}
function limited(api, body, most) {
	switch (api) {
		case "responses": return (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.g)(body, { max_output_tokens: most });
		case "chat": {
			const name = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(body, "max_tokens") === undefined ? "max_completion_tokens" : "max_tokens";
			return (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.g)(body, { [name]: most });
		}
		case "converse":
		case "invoke-nova": {
			const settings = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(body, "inferenceConfig") ?? {};
			const name = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(settings, "max_new_tokens") === undefined ? "maxTokens" : "max_new_tokens";
			return (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.g)(body, { inferenceConfig: (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.g)(settings, { [name]: most }) });
		}
		case "generate-content": {
			const place = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(body, "config") === undefined ? "generationConfig" : "config";
			return (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.g)(body, { [place]: (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.g)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(body, place) ?? {}, { maxOutputTokens: most }) });
		}
		default: return (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.g)(body, { max_tokens: most });
	}
}
}),
51970: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$: () => replaced,
	g: () => withMembers
});
var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
function replaced(value, path, by) {
	const [key, ...rest] = path;
	if (key === undefined) return by;
	if ((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.cy)(value)) return value.map((item, index) => index === Number(key) ? replaced(item, rest, by) : item);
	if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) return value;
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Xy)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.jO)(value).map(([name, member]) => [name, name === key ? replaced(member, rest, by) : member]));
}
function withMembers(value, members) {
	if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) return value;
	const known = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.jO)(value).map(([name, member]) => [name, Object.hasOwn(members, name) ? members[name] ?? null : member]);
	const names = new Set(known.map(([name]) => name));
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Xy)([...known, ...Object.entries(members).filter(([name]) => !names.has(name))]);
}
}),
71046: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Q: () => targetsOf });
var request = __webpack_require__(81817);
var layout = __webpack_require__(8700);
var registry = __webpack_require__(17953);
;
function compareRenders(renders) {
	const [first, ...others] = renders.map((render) => ({
		...render,
		hashes: (0, request.x5)(render.segmented).hashes
	}));
	if (first === undefined) return {
		broken: null,
		isExact: true
	};
	const compared = (0, layout.jQ)(first.segmented);
	const cached = (0, layout.UP)(first.segmented);
	let isExact = true;
	for (const other of others) {
		const at = firstDifference(first.hashes, other.hashes, Math.max(compared, cached));
		if (at === null) continue;
		const unit = first.segmented.units[at];
		const place = unit === undefined || unit.pointer === "" ? "its parameters" : unit.pointer;
		if (at < compared) return {
			broken: `Two renders of the same commit differ at ${place}: no call can read what another one left.`,
			isExact: false
		};
		if (at >= cached) continue;
		isExact = false;
		const { rules, breakpoints } = first.segmented;
		if (rules.kind === "entries" && !breakpoints.some(({ unit: end }) => end < at)) return {
			broken: `The only breakpoint stands behind ${place}, which is another one in each render: every call writes and none can read.`,
			isExact: false
		};
	}
	return {
		broken: null,
		isExact
	};
}
function firstDifference(a, b, end) {
	for (let unit = 0; unit < end; unit += 1) if (a[unit] !== b[unit]) return unit;
	return null;
}
;
function targetsOf(lines, options = {}) {
	const groups = new Map();
	for (const line of lines) {
		const key = JSON.stringify([
			line.prompt,
			line.case,
			line.conversation
		]);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [line]);
		else group.push(line);
	}
	return [...groups.values()].flatMap((group) => {
		const target = targetOf(group, options);
		return target === null ? [] : [target];
	});
}
function targetOf(lines, options) {
	const atHead = lines.filter(({ side }) => side === "head");
	const [line] = atHead;
	const [first, ...more] = atHead.map((each) => requestOf(each, options));
	if (line === undefined || first === undefined) return null;
	const renders = [first, ...more];
	const atBase = lines.find(({ side }) => side === "base");
	const base = atBase === undefined ? null : requestOf(atBase, options);
	const isUnchanged = base !== null && isSamePrefix(base, first);
	const { broken, isExact } = compareRenders(renders);
	return {
		prompt: line.prompt,
		case: line.case,
		conversation: line.conversation,
		renders,
		base: isUnchanged || base === null || (0, layout.UP)(base.segmented) === 0 ? null : base,
		isUnchanged,
		isContained: base !== null && isContained(base, first),
		broken: options.known?.(line) ?? broken,
		isExact
	};
}
function requestOf({ request, provider, model }, options) {
	const { overrides } = options;
	const segmented = (0, registry.mX)(request, {
		provider,
		model,
		...overrides === undefined ? {} : { overrides }
	});
	return {
		body: request,
		segmented
	};
}
function isContained({ segmented: base }, { segmented: head }) {
	const end = (0, layout.UP)(head);
	if (end > (0, layout.UP)(base)) return false;
	return firstDifference((0, request.x5)(base).hashes, (0, request.x5)(head).hashes, end) === null;
}
function isSamePrefix({ segmented: base }, { segmented: head }) {
	if ((0, layout.UP)(base) !== (0, layout.UP)(head)) return false;
	const end = Math.max((0, layout.UP)(base), (0, layout.jQ)(base), (0, layout.jQ)(head));
	return firstDifference((0, request.x5)(base).hashes, (0, request.x5)(head).hashes, end) === null;
}
}),
54142: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { E: () => dollars });
function dollars(usd) {
	return `$${usd >= .1 || usd === 0 ? usd.toFixed(2) : usd.toPrecision(2)}`;
}
}),
50102: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	C5: () => memberOf,
	IW: () => changedBy,
	Kl: () => classOf,
	L5: () => unknown,
	LU: () => childrenOf,
	Qn: () => variableOf,
	Zu: () => fixed,
	_o: () => ModuleBuilder,
	bf: () => ownerOf
});
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55816);
const NOTHING_INSIDE = {
	function: (builder, node, parent) => builder.open("function", null, parent, node),
	class: (builder, node, parent) => builder.open("class", null, parent, node)
};
class ModuleBuilder {
	text;
	define;
	language;
	root;
	scopes = [];
	nodes = [];
	imports = new Map();
	modules = [];
	#branches = 0;
	#depth = 0;
	constructor(language, text, define = NOTHING_INSIDE) {
		this.define = define;
		this.language = language;
		this.text = text;
		this.root = scopeOf("module", null, null, {
			from: 0,
			to: text.length
		});
	}
	build() {
		const { language, text, root, scopes, nodes, imports, modules } = this;
		return {
			language,
			text,
			root,
			scopes,
			nodes,
			imports,
			modules
		};
	}
	slice({ from, to }) {
		return this.text.slice(from, to);
	}
	open(kind, name, parent, at) {
		const scope = scopeOf(kind, name, parent, at);
		this.scopes.push(scope);
		if (name !== null) parent.scopes.set(name, scope);
		return scope;
	}
	bind(scope, name, how, value, at) {
		const binding = {
			how,
			value,
			from: at.from,
			to: at.to,
			conditional: this.#branches > 0
		};
		const known = scope.bindings.get(name);
		if (known === undefined) scope.bindings.set(name, [binding]);
		else known.push(binding);
	}
	keep(expr, scope) {
		this.nodes.push({
			expr,
			scope
		});
		return expr;
	}
	inBranch(run) {
		this.#branches += 1;
		run();
		this.#branches -= 1;
	}
	nested(run, tooDeep) {
		if (this.#depth >= _limits_js__WEBPACK_IMPORTED_MODULE_0__.b.depth) return tooDeep;
		this.#depth += 1;
		const result = run();
		this.#depth -= 1;
		return result;
	}
}
function scopeOf(kind, name, parent, { from, to }) {
	return {
		kind,
		name,
		parent,
		from,
		to,
		bindings: new Map(),
		scopes: new Map(),
		params: [],
		returns: [],
		decorators: [],
		bases: [],
		doc: null
	};
}
function childrenOf(node) {
	const children = [];
	for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
	return children;
}
function unknown({ from, to }, children = []) {
	return {
		kind: "other",
		children,
		from,
		to
	};
}
function fixed({ from, to }, number = false) {
	return {
		kind: "fixed",
		number,
		from,
		to
	};
}
function memberOf(object, name, { from, to }) {
	return {
		kind: "member",
		object,
		name,
		from,
		to
	};
}
const ADDING = new Set([
	"append",
	"extend",
	"push",
	"unshift",
	"insert",
	"add"
]);
function changedBy(call) {
	const { callee, args } = call;
	if (callee.kind !== "member") return null;
	const last = args.at(-1)?.value;
	if (last === undefined) return null;
	if (callee.name === "shuffle") {
		const name = variableOf(last);
		return name === null ? null : {
			name,
			value: call
		};
	}
	const name = ADDING.has(callee.name) ? variableOf(callee.object) : null;
	return name === null ? null : {
		name,
		value: last
	};
}
function variableOf(target) {
	if (target.kind === "name") return target.name;
	if (target.kind !== "member" || target.object.kind !== "name") return null;
	const { name } = target.object;
	return name === "self" || name === "this" || name === "cls" ? `.${target.name}` : null;
}
function classOf(scope) {
	for (let at = scope; at !== null; at = at.parent) if (at.kind === "class") return at;
	return scope;
}
function ownerOf(scope, name) {
	return name.startsWith(".") ? classOf(scope) : scope;
}
}),
85595: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => fillsOf,
	o: () => fillsIn
});
var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51781);
var _languages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27140);
var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74093);
var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65429);
var _syntax_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87438);
var _traced_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14186);
const FILLING = /^(?:format|format_map|partial|format_messages|format_prompt|formatMessages|formatPrompt|invoke|ainvoke|stream|astream|render|substitute|safe_substitute|compile|interpolate|fill|fillTemplate|renderTemplate|renderString|template|replace|replaceAll|load_prompt|loadPrompt|get_prompt|getPrompt|renderPrompt|render_prompt|buildPrompt|build_prompt)$/;
function fillsOf(module) {
	const fills = new Map();
	const add = (name, value) => {
		fills.set(name, [...fills.get(name) ?? [], value]);
	};
	for (const { expr, scope } of module.nodes) {
		if (expr.kind !== "call" || !FILLING.test((0, _places_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(expr.callee))) continue;
		const env = (0, _resolve_js__WEBPACK_IMPORTED_MODULE_1__.B_)(scope);
		const [first, second] = expr.args;
		if (/^replace(?:All)?$/.test((0, _places_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(expr.callee))) {
			const name = /^\{?[{$<[%]*\s*([\w.]+)\s*[}>\]%]*$/.exec((0, _resolve_js__WEBPACK_IMPORTED_MODULE_1__.b6)(first?.value) ?? "")?.[1];
			if (name !== undefined && second !== undefined) add(name, {
				expr: second.value,
				env
			});
			continue;
		}
		for (const { name, value } of expr.args) {
			if (name !== null) add(name, {
				expr: value,
				env
			});
			else if (value.kind === "object") {
				for (const entry of value.entries) if (entry.key !== null) add(entry.key, {
					expr: entry.value,
					env
				});
			}
		}
	}
	return fills;
}
async function fillsIn(path, text, names) {
	const language = (0, _languages_js__WEBPACK_IMPORTED_MODULE_2__.e)(path);
	if (language === null || ![...names].some((name) => text.includes(name))) return [];
	const module = await (0, _languages_js__WEBPACK_IMPORTED_MODULE_2__.Y)(language, path, text);
	if (module === null) return [];
	const judge = new _judge_js__WEBPACK_IMPORTED_MODULE_3__.I(module);
	const lineAt = (0, _traced_text_js__WEBPACK_IMPORTED_MODULE_4__.LX)(module.text);
	return [...fillsOf(module)].flatMap(([name, values]) => names.has(name) ? values.map((value) => {
		const found = judge.judge(value);
		return {
			name,
			expression: (0, _syntax_js__WEBPACK_IMPORTED_MODULE_5__.v)(module, value.expr),
			line: lineAt(value.expr.from),
			judgement: found === null ? null : {
				...found,
				source: (0, _syntax_js__WEBPACK_IMPORTED_MODULE_5__.v)(module, found.evidence),
				line: lineAt(found.evidence.from)
			}
		};
	}) : []);
}
}),
9813: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	M: () => glanceAt,
	x: () => importsSdk
});
const LITERAL = /(?:prompts?|system_?(?:message|instructions?)|(?<![a-z])instructions|backstory)\w*["']?\s*(?::\s*[\w[\]|. ]+?)?\s*[=:(]\s*\(?\s*(?:[frbu]{1,2}|dedent|textwrap\.dedent\(\s*f?|dedent\()?\s*["'`]|["']role["']?\s*:\s*["'](?:system|developer)["']|["']system["']\s*,\s*f?["'`]|\bsystem\s*[:=]\s*f?["'`]/gi;
const CALL = /\.(?:messages|completions|responses)\.(?:create|stream|parse)\(|\bgenerate_?content\w*\(|\b(?:a?completion|generateText|streamText|generateObject|converse|ConverseCommand)\(/i;
const SDK = /(?:import|from|require\()\s*["']?(?:@?anthropic|openai|@?google[./](?:genai|generative)|litellm|langchain|pydantic_ai|dspy|semantic_kernel|llama_?index|crewai|ai["']|@ai-sdk|@mastra|@aws-sdk\/client-bedrock|boto3)/i;
function importsSdk(text) {
	return SDK.test(text);
}
function glanceAt(text) {
	const prompts = text.match(LITERAL)?.length ?? 0;
	const call = prompts > 0 || !importsSdk(text) ? null : CALL.exec(text);
	if (call === null) return {
		prompts,
		caller: null
	};
	const line = text.slice(0, call.index).split("\n").length;
	return {
		prompts,
		caller: {
			line,
			why: "it calls a model, and no prompt is written out in this file"
		}
	};
}
}),
51781: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { I: () => Judge });
var resolve = __webpack_require__(65429);
;
const DAY_ONLY = /^(?:date|year|month|day|weekday|isoweekday|isocalendar|toordinal|day_name|month_name|toDateString|toISODate|getFullYear|getMonth|getDate|getDay|getUTC(?:FullYear|Month|Date|Day)|get_day|startOfDay)$/;
const TIME_OF_DAY = /%-?[HIMSfpcXTRrsZz+]/;
const TIME_LETTERS = /[HhmsSaATtXx]|L(?:T|LL)/;
function showsDayOnly(expr) {
	if (expr.kind === "member") return DAY_ONLY.test(expr.name);
	if (expr.kind === "element") return isSplitAtT(expr.object) && expr.index?.kind === "fixed";
	return expr.kind === "call" && formatsDay(expr);
}
function formatsDay({ callee, args }) {
	const name = callee.kind === "member" ? callee.name : callee.kind === "name" ? callee.name : "";
	const texts = args.map(({ value }) => (0, resolve.b6)(value)).filter((text) => text !== null);
	if (name === "strftime") return texts.some((text) => !TIME_OF_DAY.test(text));
	if (/^(?:format|toFormat|formatDate|formatInTimeZone)$/.test(name)) {
		const pattern = texts.at(-1);
		if (pattern !== undefined) return !TIME_LETTERS.test(pattern.replaceAll(/\[[^\]]*\]|'[^']*'/g, ""));
		return callee.kind === "member" && showsDayOptions(callee.object);
	}
	if (name === "startOf") return /^(?:day|week|month|year)$/.test(texts[0] ?? "");
	if (name === "toLocaleDateString") return !args.some(({ value }) => mentionsTime(value));
	if (name === "toLocaleString") return args.some(({ value }) => isDayOptions(value));
	if (/^(?:slice|substring|substr)$/.test(name)) return isCutToDay(args);
	return DAY_ONLY.test(name);
}
function showsDayOptions(expr) {
	if (expr.kind !== "call") return false;
	const isFormat = expr.callee.kind === "member" && expr.callee.name === "DateTimeFormat";
	return isFormat && !expr.args.some(({ value }) => mentionsTime(value));
}
const TIME_OPTIONS = /^(?:hour|minute|second|timeStyle|fractionalSecondDigits|dayPeriod)$/;
function mentionsTime(value) {
	return value.kind === "object" && value.entries.some(({ key }) => TIME_OPTIONS.test(key ?? ""));
}
function isDayOptions(value) {
	return value.kind === "object" && value.entries.some(({ key }) => /^(?:year|month|day|weekday|dateStyle)$/.test(key ?? "")) && !mentionsTime(value);
}
function isCutToDay(args) {
	return args.length === 2 && args.every(({ value }) => value.kind === "fixed" && value.to - value.from <= 2);
}
function isSplitAtT(expr) {
	if (expr.kind !== "call" || expr.callee.kind !== "member" || expr.callee.name !== "split") return false;
	return ["T", " "].includes((0, resolve.b6)(expr.args[0]?.value) ?? "");
}
function hasUnknownFormat({ callee, args }) {
	if (callee.kind !== "member" || !/^(?:strftime|toFormat)$/.test(callee.name)) return false;
	return args.length > 0 && args.every(({ value }) => (0, resolve.b6)(value) === null);
}
function isDayFormat(format) {
	return format !== null && format.includes("%") && !TIME_OF_DAY.test(format);
}
;
const OF_THE_MACHINE = new Set([
	"environment",
	"path",
	"host",
	"user"
]);
function isOfTheMachine({ cause }) {
	return OF_THE_MACHINE.has(cause);
}
function worst(judgements) {
	let found = null;
	for (const one of judgements) if (one !== null && (found === null || rank(one) > rank(found))) found = one;
	return found;
}
function rank({ cause, certain }) {
	if (!certain) return 0;
	return cause === "date" ? 1 : 2;
}
var serialise = __webpack_require__(45758);
;
const PYTHON = [
	{
		cause: "date",
		names: /^(?:datetime\.)?date\.today$/
	},
	{
		cause: "timestamp",
		names: /^(?:datetime\.)*datetime\.(?:now|utcnow|today)$|^(?:pendulum|arrow)\.(?:now|utcnow)$|^(?:django\.utils\.)?timezone\.(?:now|localtime)$|^(?:pandas|pd)\.Timestamp\.(?:now|utcnow|today)$/
	},
	{
		cause: "timestamp",
		names: /^time\.(?:time|time_ns|monotonic|monotonic_ns|perf_counter|perf_counter_ns|process_time)$/
	},
	{
		cause: "timestamp",
		names: /^time\.(?:localtime|gmtime|ctime|asctime)$/,
		bare: true
	},
	{
		cause: "date",
		names: /^pendulum\.today$/
	},
	{
		cause: "uuid",
		names: /(?:^|\.)uuid[1467]$|^shortuuid\.(?:uuid|random)$|(?:^|\.)ULID$|^ulid\.(?:new|ulid)$/
	},
	{
		cause: "random-id",
		names: /^secrets\.\w+$|^os\.urandom$|^nanoid\.generate$/
	},
	{
		cause: "random-id",
		names: /(?:^|\.)ObjectId$/,
		bare: true
	},
	{
		cause: "random",
		names: /^random\.(?:random|randint|randrange|choice|choices|sample|shuffle|uniform|getrandbits|gauss|randbytes)$|^(?:numpy|np)\.random\.(?!seed|default_rng|RandomState)\w+$/
	},
	{
		cause: "path",
		names: /^os\.getcwdb?$|^(?:pathlib\.)?Path\.(?:cwd|home)$|^os\.path\.expanduser$|^tempfile\.\w+$/
	},
	{
		cause: "host",
		names: /^socket\.(?:gethostname|getfqdn)$|^platform\.node$|^os\.uname$/
	},
	{
		cause: "user",
		names: /^getpass\.getuser$|^os\.getlogin$/
	},
	{
		cause: "process",
		names: /^os\.getp?pid$|^threading\.(?:get_ident|get_native_id)$/
	},
	{
		cause: "environment",
		names: /^os\.getenv$|^(?:os\.)?environ\.(?:get|pop|setdefault)$/
	},
	{
		cause: "unordered",
		names: /^(?:set|frozenset)$/
	},
	{
		cause: "unordered",
		names: /^os\.(?:listdir|scandir|walk)$|^glob\.i?glob$|\.(?:iterdir|r?glob)$/
	}
];
const JAVASCRIPT = [
	{
		cause: "timestamp",
		names: /^Date\.now$|^performance\.now$|^process\.(?:hrtime|uptime)(?:\.bigint)?$/
	},
	{
		cause: "timestamp",
		names: /^Date$|^(?:dayjs|moment|date-fns\.toDate)(?:\.(?:default|utc|tz))?$/,
		bare: true
	},
	{
		cause: "timestamp",
		names: /^(?:luxon\.)?DateTime\.(?:now|utc|local)$|^Temporal\.Now\.(?!plainDateISO)\w+$/
	},
	{
		cause: "date",
		names: /^Temporal\.Now\.plainDateISO$/
	},
	{
		cause: "uuid",
		names: /(?:^|\.)randomUUID$|^uuid(?:\.v[1467])?$|(?:^|\.)uuidv?[1467]$/i
	},
	{
		cause: "random-id",
		names: /(?:^|\.)(?:nanoid|ulid|cuid|cuid2|createId|randomBytes|getRandomValues)$|^ai\.generateId$/
	},
	{
		cause: "random",
		names: /^Math\.random$|(?:^|\.)randomInt$|^lodash\.(?:shuffle|sample|sampleSize|random)$|^_\.(?:shuffle|sample|sampleSize|random)$/
	},
	{
		cause: "path",
		names: /^process\.cwd$|(?:^|\.)(?:homedir|tmpdir)$|^Deno\.cwd$/
	},
	{
		cause: "host",
		names: /(?:^|\.)hostname$/,
		bare: true
	},
	{
		cause: "user",
		names: /(?:^|\.)userInfo$/
	},
	{
		cause: "environment",
		names: /^Deno\.env\.get$/
	},
	{
		cause: "unordered",
		names: /(?:^|\.)(?:readdirSync|readdir|globSync)$|^(?:glob|fast-glob|fg)(?:\.(?:sync|default))?$/
	}
];
const MEMBERS = {
	python: [{
		cause: "environment",
		names: /^(?:os\.)?environ$/
	}, {
		cause: "path",
		names: /^__file__$/
	}],
	javascript: [
		{
			cause: "environment",
			names: /^process\.env\.(?!NODE_ENV$)\w+$|^import\.meta\.env\.\w+$|^Bun\.env\.\w+$|^process\.env$/
		},
		{
			cause: "path",
			names: /^__(?:dirname|filename)$|^import\.meta\.(?:url|dirname|filename)$/
		},
		{
			cause: "process",
			names: /^process\.p?pid$/
		}
	]
};
const CALLS = {
	python: PYTHON,
	javascript: JAVASCRIPT
};
function sourceOfCall(language, name, args) {
	const found = CALLS[language].find(({ names, bare }) => names.test(name) && (bare !== true || args === 0));
	return found?.cause ?? null;
}
function sourceOfMember(language, name) {
	return MEMBERS[language].find(({ names }) => names.test(name))?.cause ?? null;
}
;
function statementFacts(module) {
	const sorted = new Map();
	const seeded = new Set();
	for (const { expr, scope } of module.nodes) {
		if (expr.kind !== "call" || expr.callee.kind !== "member") continue;
		const { name, object } = expr.callee;
		if (name === "sort" && object.kind === "name") {
			const names = sorted.get(scope) ?? new Set();
			sorted.set(scope, names.add(object.name));
		}
		if (name === "seed" && expr.args.some(({ value }) => value.kind === "fixed")) {
			const owner = (0, resolve.Bs)(object, module, (0, resolve.B_)(scope));
			if (owner !== null) seeded.add(owner);
		}
	}
	return {
		sorted,
		seeded
	};
}
;
const STEPS = 2e3;
const FOLLOWED = 24;
const ORDERLESS = /^(?:sorted|sort|toSorted|sortBy|orderBy|natsorted|len|sum|min|max|any|all|bool|count|has|size|length|isdisjoint|issubset|includes|index|indexOf)$/;
const ORDERED = /sort|canonical|stable|determin/i;
const LOOKS_UP = /^(?:open|read|load|fetch|query|search|find|select|execute|invoke|run|exists|is|has|check|parse|import|require|render|log|debug|info|warn)(?![a-z])|^get(?!(?:UTC|Time|Full|Year|Month|Date|Day|Hours|Minutes|Seconds|Milli|Timezone)\w*$)[A-Z_]/;
const HANDS_ON = /^(?:str|repr|format|join|String|toString|Path|PurePath|resolve|absolute|as_posix|basename|dirname|abspath|realpath|normpath|relpath|relative|normalize|upper|lower|strip|trim|toUpperCase|toLowerCase|replace|replaceAll|concat|title|decode|encode|get|dedent|cleandoc|rstrip|lstrip|f)$/;
const KEEPS_ORDER = /^(?:list|tuple|str|repr|iter|enumerate|map|filter|reversed|reverse|join|format|union|intersection|difference|symmetric_difference|copy|slice|concat|String|toString|dumps|stringify|flat|flatMap|from|strip|replace|dedent|values|keys|items|entries)$/;
const APPLIES = /^(?:map|flatMap|from|reduce|replace|replaceAll|useMemo|memo|lazy)$/;
class Judge {
	#module;
	#following = [];
	#known = null;
	#steps = 0;
	constructor(module) {
		this.#module = module;
	}
	judge({ expr, env }, format = null) {
		this.#steps = 0;
		const found = this.#expr(expr, env);
		return found?.cause === "timestamp" && isDayFormat(format) ? {
			...found,
			cause: "date"
		} : found;
	}
	#expr(expr, env) {
		this.#steps += 1;
		if (this.#steps > STEPS) return null;
		switch (expr.kind) {
			case "fixed": return null;
			case "text": return worst(expr.parts.map((part) => {
				if (part.kind === "text") return null;
				const found = this.#expr(part.value, env);
				const isDay = found?.cause === "timestamp" && isDayFormat(part.format);
				return isDay ? {
					...found,
					cause: "date"
				} : found;
			}));
			case "name": return this.#source(expr, env) ?? this.#meaning(expr, (0, resolve.Pr)(expr.name, env), env);
			case "member":
			case "element": return this.#member(expr, env);
			case "call": return this.#call(expr, env);
			case "list": return this.#all(expr.items, env);
			case "set": return expr.items.length > 1 ? because("unordered", expr) : this.#all(expr.items, env);
			case "object": return this.#all(expr.entries.map(({ value }) => value), env);
			case "sum": return this.#all(expr.terms, env);
			case "percent": return this.#all([expr.format, expr.values], env);
			case "choice": return this.#all(expr.options, env);
			case "each": return expr.unordered ? because("unordered", expr) : this.#all([...expr.sources, expr.element], env);
			case "function": return null;
			case "other": return this.#all(expr.children, env);
		}
	}
	#all(exprs, env) {
		return worst(exprs.map((expr) => this.#expr(expr, env)));
	}
	#source(expr, env) {
		const name = (0, resolve.Bs)(expr, this.#module, env);
		const cause = name === null ? null : sourceOfMember(this.#module.language, name);
		return cause === null ? null : because(cause, expr);
	}
	#meaning(expr, meaning, env) {
		if (meaning === null || this.#following.length >= FOLLOWED) return null;
		return this.#inside(expr, () => {
			const held = meaning.bindings.map(({ value, how }) => {
				const found = this.#expr(value, meaning.env);
				return how === "each" && found === null ? null : found;
			});
			const given = meaning.given === null ? null : this.#expr(meaning.given.expr, meaning.given.env);
			return worst([...held, given].map((one) => one?.cause === "unordered" && this.#isSorted(expr, env) ? null : one));
		});
	}
	#isSorted(expr, env) {
		return expr.kind === "name" && this.#facts().sorted.get(env.scope)?.has(expr.name) === true;
	}
	#facts() {
		this.#known ??= statementFacts(this.#module);
		return this.#known;
	}
	#member(expr, env) {
		const own = this.#source(expr, env) ?? (expr.kind === "element" ? this.#source(expr.object, env) : null);
		if (own !== null) return {
			...own,
			evidence: expr
		};
		const meaning = (0, resolve.i1)(expr, env);
		if (meaning !== null) return this.#meaning(expr, meaning, env);
		if (expr.kind === "member" && ORDERLESS.test(expr.name)) return null;
		const found = this.#expr(expr.object, env);
		return found?.cause === "timestamp" && showsDayOnly(expr) ? {
			...found,
			cause: "date"
		} : found;
	}
	#call(expr, env) {
		const { callee, args } = expr;
		const name = callee.kind === "member" || callee.kind === "name" ? callee.name : "";
		const dots = (0, resolve.Bs)(callee, this.#module, env) ?? (callee.kind === "member" ? `?.${name}` : null);
		const cause = dots === null || this.#isSeeded(dots) ? null : sourceOfCall(this.#module.language, dots, args.length);
		if (cause !== null) return because(cause, expr);
		const helper = (0, resolve.OA)(callee, env);
		if (helper !== null) {
			if (this.#following.includes(expr) || this.#following.length >= FOLLOWED) return null;
			return this.#inside(expr, () => this.#all(helper.returns, (0, resolve.Yz)(helper, expr, env)));
		}
		const serialiser = (0, serialise.XC)(expr, dots);
		if (serialiser !== null) return this.#serialised(serialiser, env, expr);
		const receiver = callee.kind === "member" ? this.#expr(callee.object, env) : null;
		const passed = this.#passed(name, args.map(({ value }) => value), env);
		const found = worst([receiver, passed].map((one) => one === null ? null : through(name, one)));
		if (found?.cause === "timestamp" && hasUnknownFormat(expr)) return {
			...found,
			certain: false
		};
		return found?.cause === "timestamp" && showsDayOnly(expr) ? {
			...found,
			cause: "date"
		} : found;
	}
	#passed(name, args, env) {
		if (LOOKS_UP.test(name)) return null;
		return worst(args.map((arg) => arg.kind === "function" && APPLIES.test(name) ? this.#all(arg.scope.returns, {
			scope: arg.scope,
			args: null
		}) : this.#expr(arg, env)));
	}
	#serialised({ value, isOrdered }, env, call) {
		const inside = this.#expr(value, env);
		if (inside !== null && !(isOrdered && inside.cause === "unordered")) return inside;
		if (isOrdered || (0, serialise.Vd)(value, env, this.#module)) return null;
		const serialised = this.#module.text.slice(value.from, value.to);
		return {
			cause: "unordered",
			evidence: call,
			certain: false,
			serialised
		};
	}
	#isSeeded(name) {
		const [, module] = /^(random|numpy\.random|np\.random)\./.exec(name) ?? [];
		return module !== undefined && this.#facts().seeded.has(module);
	}
	#inside(expr, run) {
		if (this.#following.includes(expr)) return null;
		this.#following.push(expr);
		const result = run();
		this.#following.pop();
		return result;
	}
}
function through(name, judgement) {
	if (LOOKS_UP.test(name)) return null;
	if (isOfTheMachine(judgement)) return HANDS_ON.test(name) ? judgement : null;
	if (judgement.cause !== "unordered") return ORDERLESS.test(name) && /^(?:len|size|length|count|bool|any|all|has|includes)$/.test(name) ? null : judgement;
	if (ORDERLESS.test(name) || ORDERED.test(name)) return null;
	return KEEPS_ORDER.test(name) || !judgement.certain ? judgement : null;
}
function because(cause, evidence) {
	return {
		cause,
		evidence,
		certain: true,
		serialised: null
	};
}
}),
27140: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	e: () => languageOf,
	Y: () => parsed
});
var names = __webpack_require__(59993);
;
function statementStarts(language, text) {
	const scan = language === "python" ? pythonStep : javascriptStep;
	const state = {
		text,
		open: [],
		starts: [0]
	};
	const signs = SIGNS[language];
	signs.lastIndex = 0;
	for (let match = signs.exec(text); match !== null; match = signs.exec(text)) {
		const next = scan(state, match[0], match.index);
		if (next === null) return null;
		signs.lastIndex = next;
	}
	return state.open.length === 0 ? [...state.starts, text.length] : null;
}
const SIGNS = {
	python: /'''|"""|['"#\n([{)\]}]/g,
	javascript: /\/\/|\/\*|[/'"`\n([{)\]}]/g
};
const PAIRS = {
	"(": ")",
	"[": "]",
	"{": "}",
	$: "}"
};
function pythonStep(state, sign, at) {
	const { text } = state;
	switch (sign) {
		case "#": return endOfLine(text, at);
		case "'''":
		case "\"\"\"": return afterQuote(text, sign, at + 3, true);
		case "'":
		case "\"": return afterQuote(text, sign, at + 1, false);
		case "\n":
			if (state.open.length === 0 && beginsPython(text, at + 1)) state.starts.push(at + 1);
			return at + 1;
		default: return bracket(state, sign) ? at + 1 : null;
	}
}
function beginsPython(text, at) {
	if (/[\s#)\]}]/.test(text[at] ?? " ")) return false;
	return !/^(?:else|elif|except|finally|case)\b/.test(text.slice(at, at + 8));
}
function javascriptStep(state, sign, at) {
	const { text, open } = state;
	switch (sign) {
		case "//": return endOfLine(text, at);
		case "/*": {
			const end = text.indexOf("*/", at + 2);
			return end === -1 ? null : end + 2;
		}
		case "/": return isRegExp(text, at) ? afterRegExp(text, at + 1) : at + 1;
		case "'":
		case "\"": return afterQuote(text, sign, at + 1, false);
		case "`": return afterTemplate(state, at + 1);
		case "\n":
			if (open.length === 0 && beginsJavaScript(text, at + 1)) state.starts.push(at + 1);
			return at + 1;
		default: {
			const isInside = sign === "}" && open.at(-1) === "$";
			if (!bracket(state, sign)) return null;
			return isInside ? afterTemplate(state, at + 1) : at + 1;
		}
	}
}
const GOES_ON = /^(?:else|catch|finally|extends|implements|instanceof|in|of|as|satisfies|while|from)\b/;
function beginsJavaScript(text, at) {
	if (!/[A-Za-z_$@/]/.test(text[at] ?? " ") || GOES_ON.test(text.slice(at, at + 12))) return false;
	return /[;})\]\w$'"`/]\s*$/.test(text.slice(Math.max(0, at - 80), at)) || at < 2;
}
function bracket({ open }, sign) {
	if (PAIRS[sign] !== undefined) {
		open.push(sign);
		return true;
	}
	const last = open.pop();
	return last !== undefined && PAIRS[last] === sign;
}
function endOfLine(text, at) {
	const end = text.indexOf("\n", at);
	return end === -1 ? text.length : end;
}
function afterQuote(text, quote, from, isLong) {
	let at = from;
	for (;;) {
		const end = text.indexOf(quote, at);
		if (end === -1) return null;
		if (!isLong) {
			const line = text.indexOf("\n", at);
			if (line !== -1 && line < end) {
				if (text[line - 1] !== "\\") return null;
				at = line + 1;
				continue;
			}
		}
		if (!isEscaped(text, end, from)) return end + quote.length;
		at = end + 1;
	}
}
function isEscaped(text, at, from) {
	let count = 0;
	while (at - count > from && text[at - count - 1] === "\\") count += 1;
	return count % 2 === 1;
}
function afterTemplate({ text, open }, from) {
	const signs = /\\|`|\$\{/g;
	signs.lastIndex = from;
	for (let match = signs.exec(text); match !== null; match = signs.exec(text)) {
		if (match[0] === "`") return match.index + 1;
		if (match[0] === "${") {
			open.push("$");
			return match.index + 2;
		}
		signs.lastIndex = match.index + 2;
	}
	return null;
}
const BEFORE_REGEXP = /(?:^|[^\w$)\]}'"`\s])\s*$|\b(?:return|typeof|case|do|else|in|of|void|delete|instanceof|new|throw|yield|await)\s*$/;
function isRegExp(text, at) {
	return BEFORE_REGEXP.test(text.slice(Math.max(0, at - 40), at));
}
function afterRegExp(text, from) {
	let isInClass = false;
	for (let at = from; at < text.length; at += 1) {
		const sign = text[at];
		if (sign === "\n") return null;
		if (sign === "\\") at += 1;
		else if (sign === "[") isInClass = true;
		else if (sign === "]") isInClass = false;
		else if (sign === "/" && !isInClass) return at + 1;
	}
	return null;
}
;
const LONG = 128 * 1024;
const TELLING = /prompt|system|instruct|persona|backstory|preamble|reminder|goal|role|tool|message|template|developer|signature|state_modifier|content|completion|generate|converse|format|invoke|render|dspy/i;
const DEFINES = /^(?:export\s+)?(?:default\s+)?(?:abstract\s+)?(?:async\s+)?(?:def|class|function\*?|interface|type|enum)\s+([\w$]+)/m;
const ASSIGNS = /^(?:export\s+)?(?:(?:const|let|var)\s+)?([\w$]+)\s*(?::[^=\n]+)?=(?![=>])/;
const SHORT = 2e3;
function neededOf(language, text) {
	if (text.length < LONG) return text;
	const starts = statementStarts(language, text);
	if (starts === null) return text;
	const statements = statementsOf(text, starts);
	const byName = new Map();
	statements.forEach(({ name }, index) => {
		if (name !== null) byName.set(name, [...byName.get(name) ?? [], index]);
	});
	const needed = new Set();
	statements.forEach(({ name, written }, index) => {
		if (name === null || TELLING.test(written)) needed.add(index);
	});
	for (const index of needed) for (const [word] of statements[index]?.written.matchAll(/[A-Za-z_$][\w$]*/g) ?? []) for (const other of byName.get(word) ?? []) needed.add(other);
	return statements.map(({ written }, index) => needed.has(index) ? written : `${" ".repeat(written.length - 1)}\n`).join("");
}
function statementsOf(text, starts) {
	const found = [];
	let from = 0;
	for (const to of starts.slice(1)) {
		const written = text.slice(from, to);
		if (written.startsWith("@") && to < text.length && !DEFINES.test(written)) continue;
		found.push({
			written,
			name: nameOf(written)
		});
		from = to;
	}
	return found;
}
function nameOf(written) {
	const defined = DEFINES.exec(written);
	if (defined !== null && (defined.index === 0 || written.startsWith("@"))) return defined[1] ?? null;
	const [, assigned] = written.length < SHORT ? [] : ASSIGNS.exec(written) ?? [];
	return assigned ?? null;
}
;
const ENDINGS = [[/\.pyi?$/i, "python"], [/\.[cm]?[jt]sx?$/i, "javascript"]];
function languageOf(path) {
	if (/\.d\.[cm]?ts$|\.min\.[cm]?js$|\.pyi$/i.test(path)) return null;
	return ENDINGS.find(([ending]) => ending.test(path))?.[1] ?? null;
}
async function parsed(language, path, text) {
	try {
		const lines = text.replaceAll("\r\n", "\n");
		const needed = (0, names.dY)(path) ? lines : neededOf(language, lines);
		return await moduleOf(language, path, lines, needed);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
async function moduleOf(language, path, text, needed) {
	switch (language) {
		case "python": {
			const { readPython } = await Promise.all([
				__webpack_require__.e(7211),
				__webpack_require__.e(7335),
				__webpack_require__.e(3231)
			]).then(__webpack_require__.bind(__webpack_require__, 83231));
			return readPython(text, needed);
		}
		case "javascript": {
			const { readJavaScript } = await Promise.all([
				__webpack_require__.e(7211),
				__webpack_require__.e(7096),
				__webpack_require__.e(2984)
			]).then(__webpack_require__.bind(__webpack_require__, 12984));
			return readJavaScript(path, text, needed);
		}
	}
}
}),
59993: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$Q: () => isOfPeople,
	Ah: () => namedPrompt,
	Z9: () => wordsOf,
	dY: () => isPromptFile,
	uj: () => isClocklike,
	x: () => isPersonal,
	yJ: () => USER_KEY,
	zW: () => keyedPrompt
});
function wordsOf(name) {
	return name.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
const ABOUT = new Set([
	[
		"id",
		"ids",
		"name",
		"names",
		"path",
		"paths",
		"file",
		"files",
		"dir",
		"folder",
		"url",
		"uri"
	],
	[
		"key",
		"keys",
		"token",
		"tokens",
		"count",
		"length",
		"len",
		"size",
		"limit",
		"version",
		"type"
	],
	[
		"title",
		"label",
		"hash",
		"cost",
		"cache",
		"regex",
		"pattern",
		"manager",
		"store",
		"error"
	],
	[
		"schema",
		"response",
		"result",
		"results",
		"config",
		"settings",
		"options",
		"index",
		"style"
	],
	[
		"model",
		"enabled",
		"mode",
		"class",
		"tag",
		"date",
		"time",
		"usage",
		"help",
		"placeholder",
		"query"
	],
	[
		"sql",
		"html",
		"css",
		"symbol",
		"char",
		"session",
		"toolkit",
		"log",
		"warning",
		"hint",
		"tooltip"
	]
].flat());
const OF_PEOPLE = new Set([
	"user",
	"human",
	"question",
	"customer"
]);
const IN_FRONT = new Set([
	"system",
	"sys",
	"developer",
	"instruction",
	"instructions",
	"persona"
]);
function namedPrompt(name) {
	const words = wordsOf(name);
	const last = words.at(-1) ?? "";
	if (words.length === 0 || ABOUT.has(last)) return null;
	const isPrompt = words.some((word) => /^prompts?$/.test(word));
	const isInFront = words.some((word) => IN_FRONT.has(word));
	if (isOfPeople(name)) return isPrompt ? {
		role: "user",
		strong: true
	} : null;
	if (isPrompt) {
		const role = isInFront ? "system" : "unknown";
		return {
			role,
			strong: isInFront || words.length > 1 || /^[A-Z_\d]+$/.test(name)
		};
	}
	const isText = words.some((word) => /^(?:message|messages|text|content|template|role|reminder)$/.test(word));
	if (words.includes("system") && (isText || words.length === 1 || last === "system")) return {
		role: "system",
		strong: isText
	};
	if (/^(?:instructions?|backstory)$/.test(last)) return {
		role: "system",
		strong: last === "backstory"
	};
	return null;
}
function isOfPeople(name) {
	const words = wordsOf(name);
	return words.some((word) => OF_PEOPLE.has(word)) && !words.includes("system");
}
const STRONG_KEY = /^(?:system_?prompts?|system_?instructions?|system_?message|developer_?(?:prompt|message|instructions)|backstory|systemPrompt|systemInstruction|systemMessage|system_prompt_template|instructions_template|additional_instructions|base_?instructions|custom_?instructions|agent_?instructions)$/i;
const WEAK_KEY = /^(?:system|instructions?|goal|persona|role_description|preamble|prefix|state_modifier|prompt_?template)$/;
const USER_KEY = /^(?:prompt|input|inputs|input_?text|user_?input|contents|query|question|user_?prompt|message|messages|content)$/i;
function keyedPrompt(key, hasSdk) {
	if (STRONG_KEY.test(key)) return "system";
	if (!hasSdk || !WEAK_KEY.test(key)) return null;
	return /template/i.test(key) ? "unknown" : "system";
}
const PERSON = /^(?:user|customer|client|member|patient|visitor|subscriber|caller|student|contact|guest|employee|speaker|sender|recipient)$/;
const OF_A_PERSON = /^(?:name|names|id|email|firstname|lastname|first|last|username|phone|address|nickname)$/;
const OF_A_CALL = /^(?:session|conversation|thread|request|trace|run|message|correlation|chat|transaction|invocation)$/;
function isPersonal(expression) {
	if (/[()[\]]/.test(expression.replaceAll(/\(\)/g, ""))) return false;
	const words = wordsOf(expression);
	const last = words.at(-1) ?? "";
	const before = words.at(-2) ?? "";
	if (/^(?:username|userid|sessionid|requestid)$/.test(last)) return true;
	if (OF_A_CALL.test(before) && /^u?u?id$/.test(last)) return true;
	const isNamed = OF_A_PERSON.test(last) && words.slice(0, -1).some((word) => PERSON.test(word));
	return isNamed || before === "current" && last === "user";
}
function isClocklike(expression) {
	if (!/^[\w.$]+$/.test(expression)) return false;
	const words = wordsOf(expression);
	const last = words.at(-1) ?? "";
	if (/^(?:now|timestamp|nowiso|datetime)$/.test(last)) return true;
	return /^(?:time|date|day|moment)$/.test(last) && words.some((word) => /^(?:current|now|present|todays?)$/.test(word));
}
const PROMPT_FILE = /(?:^|[/_.-])(?:system[-_])?prompts?(?:\.[^/.]+|[-_]templates?\.[^/.]+|\/[^/]+)$/i;
function isPromptFile(path) {
	return PROMPT_FILE.test(path);
}
}),
74093: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CB: () => textsOf,
	Vb: () => nameOf,
	yN: () => placesIn
});
var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59993);
var _resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65429);
const FIRST = [
	[/^(?:SystemMessage|SystemMessagePromptTemplate|SystemMessageTemplate|add_system_message|addSystemMessage|add_developer_message|SystemPromptPart|with_instructions|withInstructions|setSystemPrompt|set_system_prompt)$/, "system"],
	[/^(?:HumanMessage|HumanMessagePromptTemplate|UserMessage|add_user_message|addUserMessage|UserPromptPart)$/, "user"],
	[/^(?:PromptTemplate|KernelFunctionFromPrompt|create_function_from_prompt|RichPromptTemplate|StringPromptTemplate)$/, "unknown"]
];
const ASKS = /^(?:run|run_sync|run_stream|invoke|ainvoke|ask|chat|complete|acomplete|predict|generate_content|generateContent|sendMessage|send_message|query|stream|get_response)$/;
const SYSTEM_ROLE = /^(?:system|developer)$|(?:^|\.)(?:SYSTEM|DEVELOPER|system)$/;
const USER_ROLE = /^(?:user|human)$|(?:^|\.)(?:USER|user)$/;
function placesIn({ expr, scope }, module, hasSdk) {
	const env = (0, _resolve_js__WEBPACK_IMPORTED_MODULE_0__.B_)(scope);
	if (expr.kind === "call") return ofCall(expr, env, hasSdk);
	if (expr.kind === "object") return ofObject(expr, env, module, hasSdk);
	return expr.kind === "list" ? ofPair(expr, env) : [];
}
function ofCall(call, env, hasSdk) {
	const { callee, args, from } = call;
	const name = nameOf(callee);
	const owner = callee.kind === "member" ? nameOf(callee.object) : "";
	const found = [];
	const role = roleOf(args);
	const content = args.find((arg) => arg.name === "content");
	if (role !== null && content !== undefined) return [{
		role,
		key: role,
		values: textsOf(content.value, env),
		from
	}];
	const ofFirst = FIRST.find(([names]) => names.test(name) || /^(?:from_template|fromTemplate)$/.test(name) && names.test(owner));
	const text = args.find((arg) => /^(?:content|template|prompt|instructions)$/.test(arg.name ?? "")) ?? args.find((arg) => arg.name === null && arg.value.kind !== "object");
	if (ofFirst !== undefined && text !== undefined) return [{
		role: ofFirst[1],
		key: ofFirst[1] === "unknown" ? "template" : ofFirst[1],
		values: textsOf(text.value, env),
		from
	}];
	if (name === "Signature" && args[1] !== undefined) found.push({
		role: "system",
		key: "instructions",
		values: textsOf(args[1].value, env),
		from
	});
	for (const arg of args) {
		if (arg.name === null) {
			if (ASKS.test(name) && arg.value.kind !== "object") found.push({
				role: "user",
				key: "input",
				values: textsOf(arg.value, env),
				from
			});
			continue;
		}
		const kind = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.zW)(arg.name, hasSdk);
		if (kind !== null) found.push({
			role: kind,
			key: arg.name,
			values: textsOf(arg.value, env),
			from: arg.value.from
		});
		else if (hasSdk && _names_js__WEBPACK_IMPORTED_MODULE_1__.yJ.test(arg.name) && !/^messages?$/.test(arg.name)) found.push({
			role: "user",
			key: arg.name,
			values: textsOf(arg.value, env),
			from: arg.value.from
		});
	}
	return found;
}
function ofObject({ entries, from }, env, module, hasSdk) {
	const role = entries.find(({ key }) => key === "role" || key === "type");
	const content = entries.find(({ key }) => key === "content" || key === "parts");
	const spoken = role === undefined ? null : spokenBy(role.value);
	if (spoken !== null && content !== undefined) return [{
		role: spoken,
		key: spoken,
		values: textsOf(content.value, env),
		from
	}];
	return entries.flatMap(({ key, value, from: at }) => {
		if (key === null) return [];
		const kind = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.zW)(key, hasSdk);
		if (kind !== null) return [{
			role: kind,
			key,
			values: textsOf(value, env),
			from: at
		}];
		const isUser = hasSdk && module.language === "javascript" && /^(?:prompt|input|contents)$/.test(key);
		return isUser ? [{
			role: "user",
			key,
			values: textsOf(value, env),
			from: at
		}] : [];
	});
}
function ofPair({ items, from }, env) {
	const [who, text] = items;
	const spoken = items.length === 2 && who !== undefined && (0, _resolve_js__WEBPACK_IMPORTED_MODULE_0__.b6)(who) !== null ? spokenBy(who) : null;
	if (spoken === null || text === undefined) return [];
	return [{
		role: spoken,
		key: spoken,
		values: textsOf(text, env),
		from
	}];
}
function roleOf(args) {
	const role = args.find(({ name }) => name === "role");
	return role === undefined ? null : spokenBy(role.value);
}
function spokenBy(who) {
	const role = (0, _resolve_js__WEBPACK_IMPORTED_MODULE_0__.b6)(who) ?? (who.kind === "member" ? `.${who.name}` : "");
	if (SYSTEM_ROLE.test(role)) return "system";
	return USER_ROLE.test(role) ? "user" : null;
}
function textsOf(expr, env, depth = 0) {
	const again = (one, at = env) => textsOf(one, at, depth + 1);
	const own = [{
		expr,
		env
	}];
	if (depth > 8) return own;
	switch (expr.kind) {
		case "list": return expr.items.flatMap((item) => again(item));
		case "object": {
			const inside = expr.entries.find(({ key }) => /^(?:text|content|parts)$/.test(key ?? ""));
			return inside === undefined ? [] : again(inside.value);
		}
		case "call": {
			const inside = expr.args.find(({ name }) => /^(?:text|content|parts)$/.test(name ?? ""));
			if (inside !== undefined) return again(inside.value);
			const [first] = expr.args;
			const isBlock = first?.value.kind === "object" && /(?:Message|Block|Content|Part)\w*$/.test(nameOf(expr.callee));
			return isBlock ? again(first.value) : own;
		}
		case "name":
		case "member": {
			const meaning = expr.kind === "name" ? (0, _resolve_js__WEBPACK_IMPORTED_MODULE_0__.Pr)(expr.name, env) : (0, _resolve_js__WEBPACK_IMPORTED_MODULE_0__.i1)(expr, env);
			const [only] = meaning?.bindings ?? [];
			const isBlocks = only !== undefined && (only.value.kind === "list" || only.value.kind === "object");
			return meaning !== null && isBlocks && meaning.bindings.length === 1 ? again(only.value, meaning.env) : own;
		}
		case "fixed": return [];
		case "text":
		case "element":
		case "set":
		case "sum":
		case "percent":
		case "choice":
		case "each":
		case "function":
		case "other": return own;
	}
}
function nameOf(expr) {
	return expr.kind === "name" || expr.kind === "member" ? expr.name : "";
}
}),
65429: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B_: () => envOf,
	Bs: () => dotted,
	OA: () => functionOf,
	Pr: () => meaningOf,
	Yz: () => calledWith,
	b6: () => textOf,
	i1: () => memberMeaning
});
var _builder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50102);
function envOf(scope) {
	return {
		scope,
		args: null
	};
}
function meaningOf(name, env) {
	let at = env;
	while (at !== null) {
		const scope = at.scope;
		const isSeen = scope.kind !== "class" || at === env;
		const bindings = isSeen ? scope.bindings.get(name) ?? [] : [];
		const param = scope.params.find((one) => one.name === name);
		if (bindings.length > 0 || param !== undefined) return {
			bindings,
			env: at,
			given: givenTo(name, param, at),
			isParam: param !== undefined
		};
		at = scope.parent === null ? null : envOf(scope.parent);
	}
	return null;
}
function givenTo(name, param, env) {
	const given = env.args?.get(name);
	if (given !== undefined) return given;
	const value = param?.default ?? null;
	return value === null ? null : {
		expr: value,
		env
	};
}
function memberMeaning(expr, env) {
	const name = expr.kind === "member" ? expr.name : textOf(expr.index);
	if (name === null || expr.object.kind !== "name") return null;
	const holder = expr.object.name;
	const owner = isSelf(holder) ? (0, _builder_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(env.scope) : scopeNamed(holder, env, "class");
	for (const scope of owner === null ? [] : withBases(owner, env)) {
		const bindings = [...scope.bindings.get(name) ?? [], ...scope.bindings.get(`.${name}`) ?? []];
		if (bindings.length > 0) return {
			bindings,
			env: envOf(scope),
			given: null,
			isParam: false
		};
	}
	const meaning = meaningOf(holder, env);
	const [only] = meaning?.bindings ?? [];
	if (meaning === null || only?.value.kind !== "object") return null;
	const entry = only.value.entries.find(({ key }) => key === name);
	if (entry === undefined) return null;
	const { value, from, to } = entry;
	const binding = {
		value,
		from,
		to,
		how: "set",
		conditional: false
	};
	return {
		bindings: [binding],
		env: meaning.env,
		given: null,
		isParam: false
	};
}
function isSelf(name) {
	return name === "self" || name === "this" || name === "cls";
}
function withBases(owner, env) {
	const all = new Set([owner]);
	for (const scope of all) for (const base of scope.bases) {
		const found = base.kind === "name" ? scopeNamed(base.name, env, "class") : null;
		if (found !== null) all.add(found);
	}
	return [...all];
}
function scopeNamed(name, env, kind) {
	for (let at = env.scope; at !== null; at = at.parent) {
		const found = at.scopes.get(name);
		if (found?.kind === kind) return found;
	}
	return null;
}
function functionOf(callee, env) {
	if (callee.kind === "function") return callee.scope;
	if (callee.kind === "name") {
		const named = scopeNamed(callee.name, env, "function");
		if (named !== null) return named;
		const [only] = meaningOf(callee.name, env)?.bindings ?? [];
		return only?.value.kind === "function" ? only.value.scope : null;
	}
	if (callee.kind !== "member" || callee.object.kind !== "name") return null;
	const holder = callee.object.name;
	const owner = isSelf(holder) ? (0, _builder_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(env.scope) : scopeNamed(holder, env, "class");
	for (const scope of owner === null ? [] : withBases(owner, env)) {
		const method = scope.scopes.get(callee.name);
		if (method !== undefined) return method;
		const [bound] = scope.bindings.get(`.${callee.name}`) ?? [];
		if (bound?.value.kind === "function") return bound.value.scope;
	}
	return null;
}
function calledWith(scope, call, env) {
	const args = new Map();
	const params = scope.params.filter(({ name }) => name !== "self" && name !== "cls");
	let position = 0;
	for (const { name, value, spread } of call.args) {
		const param = name ?? params[position]?.name;
		if (name === null) position += 1;
		if (param !== undefined && !spread) args.set(param, {
			expr: value,
			env
		});
	}
	return {
		scope,
		args
	};
}
function dotted(expr, module, env) {
	if (expr.kind === "name") {
		if (meaningOf(expr.name, env) !== null && !module.imports.has(expr.name)) return `?${expr.name}`;
		return module.imports.get(expr.name) ?? expr.name;
	}
	if (expr.kind !== "member") return null;
	const object = dotted(expr.object, module, env);
	return object === null ? null : `${object}.${expr.name}`;
}
function textOf(expr) {
	if (expr?.kind !== "text") return null;
	let text = "";
	for (const part of expr.parts) {
		if (part.kind === "value") return null;
		text += part.text;
	}
	return text;
}
}),
45758: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Vd: () => isFixedOrder,
	XC: () => serialiserOf,
	f9: () => serialisedInOrder
});
var _resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65429);
const JSON_WRITERS = /^(?:json|simplejson|ujson|orjson|rapidjson)\.dumps$|^JSON\.stringify$/;
const ORDERED_WRITERS = /stable|canonical|sorted|determin|safe-stable|fast-json-stable|json-stable/i;
const BY_DEFINITION = /^(?:model_dump|model_dump_json|model_json_schema|schema|schema_json|json_schema|dict|to_dict|asdict|toJSON|zodToJsonSchema|toJSONSchema|_asdict)$/;
function serialiserOf({ callee, args }, dots) {
	const [first, second] = args;
	if (dots === null || first === undefined) return null;
	if (!JSON_WRITERS.test(dots)) {
		const isWriter = /stringify|dumps|serialize|to_json/i.test(dots);
		return isWriter && ORDERED_WRITERS.test(dots) ? {
			value: first.value,
			isOrdered: true
		} : null;
	}
	const isSorted = args.some(({ name, value }) => name === "sort_keys" && value.to - value.from === 4) || args.some(({ value }) => value.kind === "member" && value.name === "OPT_SORT_KEYS");
	const isChosen = callee.kind === "member" && callee.name === "stringify" && second !== undefined && isReplacer(second.value);
	return {
		value: first.value,
		isOrdered: isSorted || isChosen
	};
}
function isReplacer(value) {
	return value.kind !== "fixed" && !(value.kind === "name" && /^(?:undefined|null)$/.test(value.name)) && value.to - value.from > 4;
}
function isFixedOrder(value, env, module, depth = 0) {
	const again = (one, at = env) => depth < 12 && isFixedOrder(one, at, module, depth + 1);
	switch (value.kind) {
		case "fixed":
		case "text": return true;
		case "list": return value.items.every((item) => again(item));
		case "object": return value.entries.every((entry) => again(entry.value));
		case "sum": return value.terms.every((term) => again(term));
		case "choice": return value.options.every((option) => again(option));
		case "name": {
			const meaning = (0, _resolve_js__WEBPACK_IMPORTED_MODULE_0__.Pr)(value.name, env);
			if (meaning === null) return true;
			if (meaning.isParam && meaning.given === null) return false;
			const isMade = meaning.bindings.every((binding) => binding.how === "set" && again(binding.value, meaning.env));
			return isMade && (meaning.given === null || again(meaning.given.expr, meaning.given.env));
		}
		case "call": {
			const { callee } = value;
			const name = callee.kind === "member" || callee.kind === "name" ? callee.name : "";
			if (BY_DEFINITION.test(name)) return true;
			const helper = (0, _resolve_js__WEBPACK_IMPORTED_MODULE_0__.OA)(callee, env);
			if (helper !== null) return helper.returns.every((one) => again(one, {
				scope: helper,
				args: null
			}));
			const root = (0, _resolve_js__WEBPACK_IMPORTED_MODULE_0__.Bs)(callee, module, env);
			return env.scope.kind === "module" && root !== null && !root.startsWith("?");
		}
		case "each": return again(value.element);
		case "member": return again(value.object);
		case "element":
		case "set":
		case "percent":
		case "function":
		case "other": return false;
	}
}
function serialisedInOrder(module) {
	return module.nodes.flatMap(({ expr, scope }) => {
		if (expr.kind !== "call") return [];
		const found = serialiserOf(expr, (0, _resolve_js__WEBPACK_IMPORTED_MODULE_0__.Bs)(expr.callee, module, {
			scope,
			args: null
		}));
		return found?.isOrdered === true ? [module.text.slice(found.value.from, found.value.to)] : [];
	});
}
}),
58809: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	EK: () => sourceMatcher,
	rI: () => sourceText,
	uF: () => mayHoldPrompts
});
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12027);
var _repository_config_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92074);
var _discover_left_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51603);
var _glance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9813);
var _languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27140);
const NO_SOURCE = /(?:^|\/)(?:conftest|setup|noxfile|tasks)\.py$|(?:^|\/)(?:test[-_][^/]*|[^/]*[-_.](?:tests?|spec|e2e|stories|story|mock|mocks|fixtures?|snap|bench|generated|gen|pb2|pb))\.\w+$|(?:^|\/)(?:migrations?|alembic|__generated__|generated|benchmarks?|\.storybook|storybook)\//i;
function sourceMatcher({ include = [], exclude = [] }) {
	const isIncluded = (0, _repository_config_glob_js__WEBPACK_IMPORTED_MODULE_0__.eN)(include);
	const isExcluded = (0, _repository_config_glob_js__WEBPACK_IMPORTED_MODULE_0__.eN)(exclude);
	return (path) => {
		if ((0, _languages_js__WEBPACK_IMPORTED_MODULE_1__.e)(path) === null || isExcluded(path)) return false;
		if (isIncluded(path)) return true;
		return !(0, _discover_left_out_js__WEBPACK_IMPORTED_MODULE_2__.WY)(path) && !(0, _discover_left_out_js__WEBPACK_IMPORTED_MODULE_2__.dK)(path) && !NO_SOURCE.test(path);
	};
}
const SIGNS = /prompt|system_?(?:message|instruction)|instructions|backstory|persona\b|SystemMessage|["']?role["']?\s*[:=]\s*["'](?:system|developer)|dspy/i;
const WEAK_SIGNS = /\bsystem\b|\btools\b|\binstruct/i;
function mayHoldPrompts(path, text) {
	return SIGNS.test(text) || SIGNS.test(path) || WEAK_SIGNS.test(text) && (0, _glance_js__WEBPACK_IMPORTED_MODULE_3__.x)(text) || /\btools\b[^=\n]*=\s*\[/i.test(text);
}
async function sourceText(tree, path, longest) {
	if (tree.entries.get(path)?.kind !== "file") return null;
	try {
		const bytes = await tree.read(path);
		return bytes.length > longest ? null : new TextDecoder().decode(bytes);
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.U$) return null;
		throw error;
	}
}
}),
87438: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { v: () => sourceOf });
function sourceOf({ text }, { from, to }) {
	return text.slice(from, to).replaceAll(/\s+/g, " ").trim();
}
}),
22276: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { _: () => bindable });
var _repository_git_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2925);
var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4425);
async function bindable(tree, found) {
	const own = found.filter(({ path: file, host }) => host === undefined && tree.entries.get(file)?.kind === "file");
	const texts = new Map();
	for (const { path: file, kind } of own) if (kind === "text") texts.set(file, await (0, _repository_git_text_js__WEBPACK_IMPORTED_MODULE_0__.yR)(tree, file).catch(() => ""));
	const isPart = partsAmong(texts);
	return {
		requests: own.filter(({ kind }) => kind === "body" || kind === "format").map(({ path: file }) => file),
		texts: own.flatMap(({ path: file, kind, pointers = [] }) => {
			if (kind === "members") return pointers.map((pointer) => `${file}#${pointer}`);
			return kind === "text" && texts.get(file)?.trim() !== "" && !isPart(file) ? [file] : [];
		})
	};
}
function partsAmong(texts) {
	const included = new Set();
	for (const [file, text] of texts) {
		const names = (0, _references_js__WEBPACK_IMPORTED_MODULE_1__.w)(text, "template");
		if (names === "any") continue;
		for (const name of names) if ((0, _references_js__WEBPACK_IMPORTED_MODULE_1__.V)(name) !== (0, _references_js__WEBPACK_IMPORTED_MODULE_1__.V)(file)) included.add((0, _references_js__WEBPACK_IMPORTED_MODULE_1__.V)(name));
	}
	return (file) => /(?:^|\/)(?:_[^/]+|_?(?:partials|includes|macros)\/.*)$/i.test(file) || included.has((0, _references_js__WEBPACK_IMPORTED_MODULE_1__.V)(file));
}
}),
52726: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	g: () => variablesEntry,
	o: () => bindingConfig
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _repository_config_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92074);
var _repository_config_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35442);
const TEMPLATE = /\.(?:j2|jinja2?|hbs|handlebars|mustache|liquid|njk)$/i;
function bindingConfig(binding) {
	const { provider, model, shown, further = [], guessed = new Map() } = binding;
	const requests = binding.requests.filter((file) => (0, _repository_config_glob_js__WEBPACK_IMPORTED_MODULE_1__.AI)(file) === undefined);
	const texts = provider === null ? [] : binding.texts.filter((file) => (0, _repository_config_paths_js__WEBPACK_IMPORTED_MODULE_2__.z9)(file.split("#/")[0] ?? file) === undefined);
	const refused = binding.refused ?? new Set();
	const { globs, single: all } = globbed(requests, binding.paths ?? [], refused);
	const single = all.filter((file) => !refused.has(file));
	const ids = idsOf([
		...globs,
		...single,
		...texts
	]);
	const id = (file) => ids.get(file) ?? file;
	const entries = [...[...globs, ...single].map((file) => {
		const matches = (0, _repository_config_glob_js__WEBPACK_IMPORTED_MODULE_1__.fU)(file);
		const out = globs.includes(file) ? [...refused].filter((one) => matches(one)) : [];
		const list = out.map(scalar).join(", ");
		const exclude = out.length === 0 ? "" : `    exclude: [${list}] # cannot be rendered\n`;
		return `  - id: ${scalar(id(file))}\n    file: ${scalar(file)}\n${exclude}`;
	}), ...provider === null ? [] : texts.map((file) => textEntry(id(file), file, provider, guessed.get(file) ?? null))];
	const more = entries.length - shown;
	return [
		"version: 1\n",
		...defaultsLines(provider, model),
		...entries.length + further.length > 0 ? ["\nprompts:\n"] : [],
		...entries.slice(0, shown),
		...more > 0 ? [`  # ${more} more files look like prompts: add what matters; the report counts what is left.\n`] : [],
		...further
	].join("");
}
function defaultsLines(provider, model) {
	if (provider === null) return [];
	return model === null ? [`defaults: { provider: ${provider} } # no code names a model: add it (model: …), figures depend on it\n`] : [`defaults: { provider: ${provider}, model: ${scalar(model.id)} } # ${model.note}\n`];
}
function globbed(requests, paths, refused) {
	const known = new Set(requests);
	const groups = new Map();
	for (const file of requests) {
		const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);
		const [, ending = ""] = /((?:\.(?:request|prompt))?\.[^./]+)$/.exec(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file)) ?? [];
		const glob = folder === "." ? `*${ending}` : `${folder}/*${ending}`;
		groups.set(glob, [...groups.get(glob) ?? [], file]);
	}
	const globs = [];
	const taken = new Set();
	for (const [glob, files] of groups) {
		if ((0, _repository_config_glob_js__WEBPACK_IMPORTED_MODULE_1__.AI)(glob) !== undefined || /[[\]{}?]/.test(glob) || glob.split("*").length > 2) continue;
		const matches = (0, _repository_config_glob_js__WEBPACK_IMPORTED_MODULE_1__.fU)(glob);
		const matched = paths.filter((file) => matches(file));
		if (matched.length === 0 || !matched.every((file) => known.has(file))) continue;
		if (matched.every((file) => refused.has(file))) continue;
		if (files.length === 1 && !/request|prompt|bodies|payload/i.test(glob)) continue;
		globs.push(glob);
		for (const file of files) taken.add(file);
	}
	return {
		globs,
		single: requests.filter((file) => !taken.has(file))
	};
}
const MARKED = new Set(["anthropic", "bedrock"]);
function textEntry(id, file, provider, guess) {
	const marker = MARKED.has(provider) ? ", cache_control: { type: ephemeral }" : "";
	const engine = guess?.engine ?? (TEMPLATE.test(file) ? "none" : null);
	const written = engine === null ? "" : `, engine: ${engine}`;
	return `  - id: ${scalar(id)}
    system:
      - { file: ${scalar(file)}${written}${marker} }
    messages:
      - { role: user, content: "How does it work?" }
${guess === null ? "" : variableLines(guess)}`;
}
function variableLines({ engine, variables }) {
	if (engine !== null) return variablesEntry(variables);
	const names = variables.map(({ name }) => name).join(", ");
	const [first] = variables;
	const example = first === undefined ? "" : variableLine(first);
	return `    # Code fills in ${names}: name the engine that does, and declare them under vars, e.g.\n    # vars: { ${example} }\n`;
}
function variablesEntry(variables) {
	if (variables.length === 0) return "";
	const lines = variables.map((one) => `      ${variableLine(one)}\n`);
	return `    vars: # check: guessed by their names\n${lines.join("")}`;
}
function variableLine({ name, varies, values }) {
	const list = values.map((value) => JSON.stringify(value)).join(", ");
	return `${scalar(name)}: { varies: ${varies ?? "request"}, values: [${list}] }`;
}
function idsOf(files) {
	const stems = new Map();
	for (const file of files) stems.set(stemOf(file), (stems.get(stemOf(file)) ?? 0) + 1);
	const ids = new Map();
	const taken = new Set();
	for (const file of files) {
		const name = stems.get(stemOf(file)) === 1 ? stemOf(file) : file;
		const wanted = name.replaceAll(/[\p{Cc}\p{Cf}]/gu, "-").slice(-150);
		let id = wanted;
		for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
		taken.add(id);
		ids.set(file, id);
	}
	return ids;
}
function stemOf(file) {
	const [whole = file, member] = file.split("#/");
	if (member !== undefined) return `${stemOf(whole)}-${member.split("/").at(-1) ?? ""}`;
	const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file);
	if (name.startsWith("*")) {
		const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file));
		return folder === "." || folder === "" ? "requests" : folder;
	}
	return name.replace(/(?<=.)\.[^.]*$/, "").replace(/(?<=.)\.(?:request|prompt)$/, "") || name;
}
function scalar(text) {
	const plain = /^[A-Za-z][\w/-]*(?:\.[\w/-]+)*$/.test(text);
	if (plain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)) return text;
	return JSON.stringify(text).replaceAll(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (hidden) => `\\u${hidden.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
}),
72740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	j: () => discoverPrompts,
	$: () => findPrompts
});
var git_text = __webpack_require__(2925);
var limits = __webpack_require__(55816);
var described = __webpack_require__(16983);
var render_side = __webpack_require__(15923);
var formats = __webpack_require__(65448);
var unchanged = __webpack_require__(20318);
var config_glob = __webpack_require__(92074);
var host_files = __webpack_require__(2547);
var left_out = __webpack_require__(51603);
;
const TEXT = /\.(?:md|markdown|txt|prompt|j2|jinja2?|hbs|handlebars|mustache|liquid|njk|tmpl|tpl)$/i;
const PROMPT_FOLDER = /^(?:system|llm|ai)?[-_]?prompts?(?:[-_]?templates?)?$/i;
const FILLED_IN = /\.(?:md|markdown|txt)\.(?:j2|jinja2?|hbs|handlebars|mustache|liquid|njk|tmpl|tpl)$/i;
const AGENT_FOLDER = /^(?:ai|llm|agents?)$/i;
const NAMED = [
	/[Pp][Rr][Oo][Mm][Pp][Tt][Ss]?(?![a-z])/,
	/^system(?![a-z])/i,
	/system[-_]?(?:message|instruction)/i
];
const TEMPLATE = /\.(?:j2|jinja2?|hbs|handlebars|mustache|liquid|njk)$/i;
const INSTRUCTIONS = /(?:^|[-_.])(?:instructions?|persona)(?![a-z])/i;
const FOR_PEOPLE = /^(?:readme|changelog|license|licence|contributing|notice|index|to[-_]?do|requirements)\b/i;
const ABOUT_PROMPTS = /engineering|guide|design|architecture|overview|requirement|install|admin|spec/i;
const REQUESTS = /prompt|request|payload|llm|chat|completion|claude|anthropic|openai|gpt|gemini/i;
function classifier({ include = [], exclude = [] }, paths = []) {
	const included = includeMatcher(include);
	const excluded = (0, config_glob.eN)(exclude);
	const skills = (0, host_files.Xk)(paths);
	return (path) => {
		if (excluded(path)) return null;
		const wanted = included(path);
		if (!wanted) {
			if ((0, left_out.xc)(path) !== null || (0, left_out.dK)(path)) return null;
			const host = (0, host_files.w4)(path);
			if (host !== null && (0, host_files.$I)(path)) return {
				path,
				kind: "text",
				sign: "name",
				host
			};
			if (host !== null || TEXT.test(path) && (0, host_files.xK)(path, skills)) return null;
		}
		const kind = (0, formats.be)(path)?.kind;
		if (kind === "format") return isPartial(path) ? null : {
			path,
			kind: "format",
			sign: "name"
		};
		if (kind === "request" || kind === "trace") return {
			path,
			kind: "body",
			sign: wanted ? "included" : bodySign(path)
		};
		if (/\.toml$/i.test(path)) return {
			path,
			kind: "body",
			sign: wanted ? "included" : bodySign(path)
		};
		if (kind !== undefined) return null;
		return wanted || isPromptText(path) ? {
			path,
			kind: "text",
			sign: wanted ? "included" : "name"
		} : null;
	};
}
function isPartial(path) {
	return /(?:^|\/)_[^/]*\.prompt$/i.test(path);
}
function bodySign(path) {
	return REQUESTS.test(path) ? "name" : "ending";
}
function isPromptText(path) {
	if (!TEXT.test(path)) return false;
	const folders = path.split("/");
	const name = folders.pop() ?? "";
	if (FOR_PEOPLE.test(name)) return false;
	if (/\.prompt$/i.test(name) || folders.some((folder) => PROMPT_FOLDER.test(folder))) return true;
	if (FILLED_IN.test(name) && folders.some((folder) => AGENT_FOLDER.test(folder))) return true;
	if (TEMPLATE.test(name) && INSTRUCTIONS.test(name)) return true;
	return NAMED.some((pattern) => pattern.test(name)) && !ABOUT_PROMPTS.test(name);
}
function includeMatcher(globs) {
	const isTaken = (0, config_glob.eN)(globs);
	const matchers = globs.map((glob) => ({
		glob,
		matches: (0, config_glob.fU)(glob)
	}));
	return (path) => isTaken(path) && matchers.some(({ glob, matches }) => matches(path) && (0, left_out.QL)(glob, path));
}
function includeNotes({ include = [] }, paths, found) {
	const isTaken = (0, config_glob.eN)(include);
	return include.filter((glob) => !(0, config_glob.bX)(glob)).flatMap((glob) => {
		const matches = (0, config_glob.fU)(glob);
		const matched = paths.filter((path) => matches(path));
		if (matched.length === 0) return [`discover.include: '${glob}' matches no file: check the pattern, which counts from the repository's root.`];
		const wanted = matched.filter((path) => isTaken(path));
		const folders = [...new Set(wanted.flatMap((path) => refusedFolder(glob, path) ?? []))];
		const empty = wanted.filter((path) => refusedFolder(glob, path) === null && !found.has(path));
		return [...folders.length > 0 ? [`discover.include: '${glob}' also matches files in ${folders.slice(0, 3).join(", ")}, which are left out: name the folder in the pattern if prompts are in there.`] : [], ...empty.length > 0 ? [`discover.include: ${named(empty)} ${empty.length === 1 ? "was" : "were"} not taken for a prompt: a JSON, YAML or TOML file has to hold requests or members that are prompts, and other files have to be texts.`] : []];
	});
}
function refusedFolder(glob, path) {
	return (0, left_out.QL)(glob, path) ? null : (0, left_out.xc)(path);
}
function named(paths) {
	const more = paths.length - 3;
	return [...paths.slice(0, 3), ...more > 0 ? [`${more} more`] : []].join(", ");
}
var members = __webpack_require__(95812);
var look = __webpack_require__(33700);
var bindable = __webpack_require__(22276);
var binding = __webpack_require__(52726);
var sdks = __webpack_require__(25154);
var guessed_variables_of = __webpack_require__(62693);
;
const SHOWN = 40;
async function suggestedConfig(tree, found) {
	const [sdk] = await (0, sdks.J)(tree);
	const { requests, texts } = await (0, bindable._)(tree, found);
	return (0, binding.o)({
		provider: sdk?.provider ?? "anthropic",
		model: null,
		requests,
		texts,
		guessed: await (0, guessed_variables_of.X)(tree, texts.slice(0, SHOWN)),
		paths: [...tree.entries.keys()],
		shown: SHOWN
	});
}
var text_prompt = __webpack_require__(64503);
;
async function discoverPrompts(input) {
	const { onlyHosts = false } = input;
	const { files, skipped, notes } = await findPrompts(input);
	const free = files.filter(({ path }) => !input.taken.has(path));
	const shown = free.slice(0, limits.b.prompts);
	const isTouched = await Promise.all(shown.map((file) => mayDiffer(input, file)));
	const pairs = await Promise.all(shown.filter((_, index) => isTouched[index]).map((file) => renderBoth(input, file)));
	const texts = shown.filter(({ kind, host }) => (kind === "text" || kind === "members") && host === undefined).map(({ path }) => path);
	const changed = texts.filter((path) => input.head.entries.has(path) && !(0, look.e)(input, path));
	return {
		base: pairs.flatMap(({ base }) => base),
		head: pairs.flatMap(({ head }) => head),
		untouched: shown.filter((_, index) => isTouched[index] === false).flatMap(untouchedFile),
		notes: [
			...texts.length > 0 ? [textNote(texts.length)] : [],
			...(0, host_files.kl)(onlyHosts ? changedOf(input, shown) : changedHostFiles(input)),
			...onlyHosts ? [] : notes,
			...skipped > 0 ? [skippedNote(skipped)] : [],
			...free.length > shown.length ? [tooMany(free.length)] : []
		],
		suggestion: changed.length === 0 ? null : await suggestedConfig(input.head, shown)
	};
}
async function mayDiffer({ differences = null }, { path, kind }) {
	if (differences === null) return true;
	return kind === "text" || kind === "members" ? !differences.hasEqual(path) || await differences.mayFillAnew(path) : await (0, unchanged.G6)(path, differences);
}
function untouchedFile({ path, kind, pointers = [] }) {
	if (kind === "members") return pointers.map((pointer) => ({
		id: `${path}#${pointer}`,
		source: {
			kind: "text",
			paths: [path],
			fidelity: "exact"
		}
	}));
	const { id, source } = (0, unchanged.sF)(path, promptOf(path).origin);
	return [{
		id,
		source: kind === "body" ? source : {
			...source,
			kind
		}
	}];
}
async function findPrompts(input) {
	const paths = [...new Set([...input.head.entries.keys(), ...input.base.entries.keys()])];
	const classify = classifier(input.discover, paths);
	const candidates = new Map();
	for (const { entries } of [input.head, input.base]) {
		for (const [path, { kind }] of entries) {
			const candidate = kind === "file" && !candidates.has(path) ? classify(path) : null;
			if (candidate === null || input.onlyHosts === true && candidate.host === undefined) continue;
			if (!candidates.has(path)) candidates.set(path, candidate);
		}
	}
	const all = [...candidates.values()].toSorted((a, b) => a.path < b.path ? -1 : 1);
	const bodies = await (0, look.I)(input, all.filter(({ kind }) => kind === "body"), input.cache, input.onlyChanged);
	const files = await Promise.all(all.map((file) => looked(input, file, bodies.held)));
	const held = files.filter((file) => file !== null);
	const found = new Set(held.map(({ path }) => path));
	return {
		files: held,
		skipped: bodies.skipped,
		notes: includeNotes(input.discover, paths, found)
	};
}
async function looked(trees, file, held) {
	if (file.kind === "body") {
		const found = held.get(file.path);
		return found === undefined ? null : {
			...file,
			...found
		};
	}
	if (file.kind === "text" || file.kind === "members") return file;
	const texts = await Promise.all([trees.head, trees.base].filter((tree) => tree.entries.get(file.path)?.kind === "file").map((tree) => (0, git_text.yR)(tree, file.path).catch(() => "")));
	const isFormat = texts.some((text) => (0, formats.hU)(file.path, text));
	return isFormat ? file : {
		...file,
		kind: "text"
	};
}
async function renderBoth(input, file) {
	const render = async (side) => {
		const tree = input[side];
		if (tree.entries.get(file.path)?.kind !== "file") return [];
		if (file.kind === "text") return [await (0, text_prompt.Y)(tree, file.path)];
		if (file.kind === "members") return await (0, members.Qm)(tree, file.path, file.pointers ?? [], input.cache);
		const definition = {
			config: promptOf(file.path),
			declared: false,
			at: null,
			defaults: input.defaults[side]
		};
		return await (0, render_side.a)({
			tree,
			samples: input.head,
			prompts: [definition],
			cache: input.cache
		});
	};
	const head = await render("head");
	const base = isShared(input, file) ? head : await render("base");
	const isBound = [...base, ...head].every((prompt) => prompt.outcome !== "failed" || prompt.reason !== described.U4);
	if (file.kind !== "format" || isBound) return {
		base,
		head
	};
	return await renderBoth(input, {
		...file,
		kind: "text"
	});
}
function isShared(input, { path, kind }) {
	const { base, head } = input.defaults;
	const sameDefaults = base.provider === head.provider && base.model === head.model;
	return (0, look.e)(input, path) && (kind === "text" || kind === "members" || kind === "body" && sameDefaults);
}
function promptOf(path) {
	return {
		id: path,
		provider: null,
		model: null,
		origin: {
			kind: "file",
			paths: [path],
			listed: false
		},
		vars: {},
		cases: {},
		siblings: null,
		traffic: null
	};
}
function changedOf(trees, files) {
	return files.map(({ path }) => path).filter((path) => !(0, look.e)(trees, path));
}
function changedHostFiles(trees) {
	const paths = new Set([...trees.head.entries.keys(), ...trees.base.entries.keys()]);
	return [...paths].filter((path) => (0, host_files.w4)(path) !== null && !(0, left_out.WY)(path) && trees.base.entries.get(path)?.oid !== trees.head.entries.get(path)?.oid);
}
function textNote(count) {
	return `Text files (${count}) are compared as text, because the requests that send them are not known: what is cached of them, and from how many tokens on, depends on the model and the markers. A config that binds them says more; prompt-cache-guard init writes one.`;
}
function skippedNote(count) {
	return `${count} JSON and YAML files that this change leaves alone were not looked into for request bodies: name those that hold prompts under prompts or discover.include.`;
}
function tooMany(count) {
	return `${count} files look like prompts, more than the ${limits.b.prompts} that are analysed: narrow them by discover.exclude, or declare those that matter under prompts.`;
}
}),
62693: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { X: () => guessedVariablesOf });
var _json_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69204);
var _repository_git_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2925);
var _cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27172);
var _documents_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16269);
var _guessed_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68263);
var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
	if (value !== null && value !== void 0) {
		if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
		var dispose, inner;
		if (async) {
			if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
			dispose = value[Symbol.asyncDispose];
		}
		if (dispose === void 0) {
			if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
			dispose = value[Symbol.dispose];
			if (async) inner = dispose;
		}
		if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
		if (inner) dispose = function() {
			try {
				inner.call(this);
			} catch (e) {
				return Promise.reject(e);
			}
		};
		env.stack.push({
			value,
			dispose,
			async
		});
	} else if (async) {
		env.stack.push({ async: true });
	}
	return value;
};
var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
	return function(env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) {
				try {
					if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
					if (r.dispose) {
						var result = r.dispose.call(r.value);
						if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
							fail(e);
							return next();
						});
					} else s |= 1;
				} catch (e) {
					fail(e);
				}
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
async function guessedVariablesOf(tree, texts) {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const cache = __addDisposableResource(env_1, new _cache_js__WEBPACK_IMPORTED_MODULE_0__.J(0), true);
		const side = {
			tree,
			cache,
			paths: new Set(),
			missing: new Set()
		};
		const found = new Map();
		for (const file of texts) {
			const at = file.indexOf("#/");
			const value = at === -1 ? await (0, _repository_git_text_js__WEBPACK_IMPORTED_MODULE_1__.yR)(tree, file).catch(() => "") : await (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_2__.u)(side, file.slice(0, at)).then((document) => (0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_3__.hd)(document.value, file.slice(at + 1))).catch(() => "");
			const guess = typeof value === "string" ? (0, _guessed_variables_js__WEBPACK_IMPORTED_MODULE_4__.d)(file, value) : null;
			if (guess !== null) found.set(file, guess);
		}
		return found;
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
}
}),
68263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	d: () => guessVariables,
	q: () => guessVariable
});
var _placeholders_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17071);
const GUESSES = [
	{
		pattern: /^(?:today|date|day|current_?date|year|month)$/i,
		varies: "day",
		values: ["2026-01-02", "2026-01-03"]
	},
	{
		pattern: /time|now$|^now|clock/i,
		varies: "request",
		values: ["2026-01-02T10:00:00Z", "2026-01-02T10:00:07Z"]
	},
	{
		pattern: /question|query|input|message|request|text|content|context|document|history|task|email|mail|code|diff|uuid|random|nonce|trace|_?id$/i,
		varies: "request",
		values: ["one", "another"]
	},
	{
		pattern: /tenant|org|company|brand|account|workspace|team|customer|client|shop/i,
		varies: "tenant",
		values: ["Acme", "Globex"]
	},
	{
		pattern: /user|name|session|locale|lang|role|country|city/i,
		varies: "session",
		values: ["Ada", "Bob"]
	}
];
function guessVariables(file, text) {
	const found = (0, _placeholders_find_js__WEBPACK_IMPORTED_MODULE_0__.Q)(text);
	if (found.length === 0) return null;
	const names = [...new Set(found.map(({ name }) => name))];
	const variables = names.map(guessVariable);
	const rest = found.toReversed().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
	const isDouble = found.every(({ written }) => written.startsWith("{{"));
	const isSimple = found.every(({ written, name }) => [
		`{{${name}}}`,
		`{{ ${name} }}`,
		`{${name}}`
	].includes(written));
	const isOther = /\.(?:j2|jinja2?|hbs|handlebars|mustache|liquid|njk)$/i.test(file);
	const isNested = names.some((name) => name.includes("."));
	if (isOther || !isSimple || isNested || /\{%/.test(text)) return {
		engine: null,
		variables
	};
	if (isDouble) return {
		engine: /\{\{/.test(rest) ? null : "mustache",
		variables
	};
	return {
		engine: /[{}]/.test(rest) ? null : "fstring",
		variables
	};
}
function guessVariable(name) {
	const guess = GUESSES.find(({ pattern }) => pattern.test(name));
	return guess === undefined ? {
		name,
		varies: "request",
		values: ["one", "another"]
	} : {
		name,
		varies: guess.varies,
		values: guess.values
	};
}
}),
2547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$I: () => isHandedOut,
	Xk: () => skillFolders,
	kl: () => hostNotes,
	w4: () => hostOf,
	xK: () => isOfSkill
});
var _left_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51603);
const HOSTS = [
	{
		name: "Claude Code",
		files: /(?:^|\/)(?:CLAUDE(?:\.local)?\.md|\.claude\/(?:agents|commands|skills|rules|output-styles)\/.+\.md)$/
	},
	{
		name: "Cursor",
		files: /(?:^|\/)(?:\.cursorrules|\.cursor\/(?:rules|agents|commands)\/.+\.mdc?|[^/]+\.mdc)$/
	},
	{
		name: "GitHub Copilot",
		files: /(?:^|\/)(?:\.github\/(?:copilot-instructions\.md|(?:instructions|prompts|agents|chatmodes)\/.+\.md)|[^/]+\.(?:agent|instructions|prompt|chatmode)\.md)$/
	},
	{
		name: "Gemini CLI",
		files: /(?:^|\/)(?:GEMINI\.md|\.gemini\/(?:commands\/.+\.toml|styleguide\.md))$/
	},
	{
		name: "Windsurf",
		files: /(?:^|\/)(?:\.windsurfrules|\.windsurf\/(?:rules|workflows)\/.+\.md)$/
	},
	{
		name: "Cline",
		files: /(?:^|\/)(?:\.clinerules|\.clinerules\/.+\.md)$/
	},
	{
		name: "Roo Code",
		files: /(?:^|\/)(?:\.roorules|\.roomodes|\.roo\/.+\.(?:md|txt))$/
	},
	{
		name: "Kiro",
		files: /(?:^|\/)\.kiro\/steering\/.+\.md$/
	},
	{
		name: "Junie",
		files: /(?:^|\/)\.junie\/.+\.md$/
	},
	{
		name: "Amazon Q",
		files: /(?:^|\/)\.amazonq\/(?:rules|prompts)\/.+\.md$/
	},
	{
		name: "Continue",
		files: /(?:^|\/)\.continue\/(?:rules|prompts)\/.+\.md$/
	},
	{
		name: "opencode",
		files: /(?:^|\/)\.opencode\/(?:agents?|commands?)\/.+\.md$/
	},
	{
		name: "Codex",
		files: /(?:^|\/)\.codex\/(?:prompts|skills)\/.+\.md$/
	},
	{
		name: "Goose",
		files: /(?:^|\/)\.goosehints$/
	},
	{
		name: "Qwen Code",
		files: /(?:^|\/)QWEN\.md$/
	},
	{
		name: "OpenHands",
		files: /(?:^|\/)(?:\.openhands\/.+|microagents\/(?:.+\/)?(?!README)[^/]+)\.md$/
	},
	{
		name: "coding agents",
		files: /(?:^|\/)AGENTS(?:\.override)?\.md$/
	},
	{
		name: "agents that load skills",
		files: /(?:^|\/)(?:SKILL\.md|skills\/(?!README|CHANGELOG|CONTRIBUTING|INDEX)[^/]+\.md)$/
	}
];
function hostOf(path) {
	return HOSTS.find(({ files }) => files.test(path))?.name ?? null;
}
const OF_THIS_REPOSITORY = /(?:^|\/)(?:CLAUDE(?:\.local)?|AGENTS(?:\.override)?|GEMINI|QWEN)\.md$/;
function isHandedOut(path) {
	return hostOf(path) !== null && !(0, _left_out_js__WEBPACK_IMPORTED_MODULE_0__.dK)(path) && !OF_THIS_REPOSITORY.test(path);
}
function skillFolders(paths) {
	const folders = new Set();
	for (const path of paths) if (path.endsWith("/SKILL.md")) folders.add(path.slice(0, path.lastIndexOf("/")));
	return folders;
}
function isOfSkill(path, folders) {
	if (folders.size === 0) return false;
	for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) if (folders.has(path.slice(0, end))) return true;
	return false;
}
const NAMED = 5;
function hostNotes(changed) {
	const byHost = new Map();
	for (const path of changed) {
		const host = hostOf(path);
		if (host !== null) byHost.set(host, [...byHost.get(host) ?? [], path]);
	}
	return Array.from(byHost, ([host, paths]) => {
		const more = paths.length - NAMED;
		const names = [...paths.slice(0, NAMED), ...more > 0 ? [`${more} more`] : []].join(", ");
		return `Part of a cached prefix elsewhere (${host}): ${names} changed, so sessions after the merge write that prefix again, once. Nothing to fix.`;
	});
}
}),
51603: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	QL: () => namesFolders,
	WY: () => isLeftOut,
	dK: () => isHidden,
	xc: () => leftOutBy
});
const FOLDERS = new Set([
	[
		"node_modules",
		"bower_components",
		"vendor",
		"third_party",
		"site-packages",
		"venv"
	],
	[
		"dist",
		"doc",
		"docs",
		"documentation"
	],
	[
		"test",
		"tests",
		"__tests__",
		"spec",
		"specs",
		"e2e",
		"__mocks__",
		"__snapshots__"
	],
	[
		"fixture",
		"fixtures",
		"__fixtures__",
		"testdata",
		"test-data",
		"test_data",
		"cassettes"
	]
].flat());
const TEST_FOLDERS = [/^(?:.*\.)?(?:unit|integration|e2e|acceptance|functional|smoke|end2end)?[-_]?tests?$/i, /[a-z]Tests$/];
function leftOutBy(path) {
	return leftOutFolders(path)[0] ?? null;
}
function isLeftOut(path) {
	return leftOutFolders(path).length > 0;
}
function namesFolders(glob, path) {
	const named = new Set(glob.split("/").map((part) => part.toLowerCase()));
	return leftOutFolders(path).every((folder) => named.has(folder.toLowerCase()));
}
function leftOutFolders(path) {
	return path.split("/").slice(0, -1).filter((part) => FOLDERS.has(part.toLowerCase()) || TEST_FOLDERS.some((pattern) => pattern.test(part)));
}
function isHidden(path) {
	return path.startsWith(".") || path.includes("/.");
}
}),
33700: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	e: () => equalBytes,
	I: () => findBodies
});
var errors = __webpack_require__(12027);
var limits = __webpack_require__(55816);
var members = __webpack_require__(95812);
var value = __webpack_require__(49884);
var registry = __webpack_require__(17953);
var formats = __webpack_require__(65448);
;
const CONFIDENCE = .3;
const SAMPLE = 10;
async function heldIn(tree, path, cache) {
	try {
		const side = {
			tree,
			cache,
			paths: new Set(),
			missing: new Set()
		};
		const format = await (0, formats.fd)(side, path);
		if (format.kind === "format") return "format";
		const { requests } = await format.read(side, path);
		const sample = requests.slice(0, SAMPLE);
		return sample.length > 0 && sample.every(isRequest) ? "body" : null;
	} catch (error) {
		if (error instanceof errors.U$) return null;
		throw error;
	}
}
function mayHoldPrompts(path, bytes) {
	const isYaml = /\.ya?ml$/i.test(path);
	if (bytes.length > (isYaml ? limits.b.discoveredYamlBytes : limits.b.discoveredBytes)) return false;
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (!MEMBERS.some((member) => buffer.includes(member))) return false;
	const text = buffer.toString("latin1");
	if ((0, formats.Yh)(text)) return true;
	return isYaml ? PROMPT_YAML.test(text) && SIGN_YAML.test(text) : PROMPT_JSON.test(text) && SIGN_JSON.test(text);
}
const MEMBERS = [
	"messages",
	"input",
	"contents",
	"instructions",
	"template",
	"suffix"
];
const PROMPT_JSON = /"(?:messages|contents|input)"\s*:\s*\[\s*\{|"(?:input|instructions)"\s*:\s*"/;
const PROMPT_YAML = /^[ \t-]*["']?(?:(?:messages|contents|input)["']?[ \t]*:[ \t]*(?:[[#&]|\r?$)|(?:input|instructions)["']?[ \t]*:)/m;
const OWN = [
	"anthropic_version",
	"inferenceConfig",
	"toolConfig",
	"systemInstruction",
	"system_instruction",
	"generationConfig"
];
const SIGNS = [
	"model",
	"modelId",
	"system",
	...OWN
].join("|");
const SIGN_JSON = new RegExp(`"(?:${SIGNS})"\\s*:`);
const SIGN_YAML = new RegExp(`^[ \\t-]*["']?(?:${SIGNS})["']?[ \\t]*:`, "m");
function isRequest({ body, provider, model }) {
	const found = (0, registry.GJ)(body, {
		provider,
		model
	});
	if (found === null || found.confidence < CONFIDENCE) return false;
	const named = model ?? (0, value.Qq)((0, value.Jt)(body, "model")) ?? (0, value.Qq)((0, value.Jt)(body, "modelId")) ?? "";
	return named !== "" || OWN.some((member) => (0, value.Jt)(body, member) !== undefined) || (0, value.Jt)(body, "system") !== undefined && (0, value.Jt)(body, "max_tokens") !== undefined;
}
;
const AT_ONCE = 256;
async function findBodies(trees, candidates, cache, onlyNeeded = false) {
	const isNeeded = ({ path, sign }) => sign === "included" || !equalBytes(trees, path);
	const needed = candidates.filter(isNeeded);
	const rest = candidates.filter((candidate) => !isNeeded(candidate));
	const others = [...rest.filter(({ sign }) => sign === "name"), ...rest.filter(({ sign }) => sign !== "name")];
	const held = new Map();
	for (const batch of batches(needed)) await look(trees, batch, cache, held);
	if (onlyNeeded) return {
		held,
		skipped: 0
	};
	let bytes = 0;
	let looked = 0;
	for (const batch of batches(others.slice(0, limits.b.discoveredFiles))) {
		if (bytes > limits.b.discoveredTotalBytes) break;
		bytes += await look(trees, batch, cache, held);
		looked += batch.length;
	}
	return {
		held,
		skipped: others.length - looked
	};
}
function equalBytes({ base, head }, path) {
	const [earlier, later] = [base.entries.get(path), head.entries.get(path)];
	return earlier?.kind === "file" && later?.kind === "file" && earlier.oid === later.oid;
}
async function look(trees, batch, cache, found) {
	const sizes = await Promise.all(batch.map(async ({ path }) => {
		let size = 0;
		const sides = equalBytes(trees, path) ? [trees.head] : [trees.head, trees.base];
		for (const tree of sides) {
			if (tree.entries.get(path)?.kind !== "file") continue;
			const bytes = await bytesOf(tree, path);
			size += bytes.length;
			const held = mayHoldPrompts(path, bytes) ? await heldIn(tree, path, cache) : null;
			if (held !== null) {
				found.set(path, { kind: held });
				break;
			}
			const pointers = await membersOf(tree, path, bytes, cache);
			const known = found.get(path);
			const earlier = known?.kind === "members" ? known.pointers : [];
			if (pointers.length > 0) found.set(path, {
				kind: "members",
				pointers: [...new Set([...pointers, ...earlier])]
			});
		}
		return size;
	}));
	return sizes.reduce((sum, size) => sum + size, 0);
}
async function membersOf(tree, path, bytes, cache) {
	if (bytes.length > limits.b.discoveredYamlBytes * 2) return [];
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
	return (0, members._7)(path, text) ? await (0, members.Jp)(tree, path, cache) : [];
}
async function bytesOf(tree, path) {
	try {
		return await tree.read(path);
	} catch (error) {
		if (error instanceof errors.U$) return new Uint8Array();
		throw error;
	}
}
function* batches(items) {
	for (let at = 0; at < items.length; at += AT_ONCE) yield items.slice(at, at + AT_ONCE);
}
}),
95812: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Jp: () => membersIn,
	Qm: () => memberPrompts,
	_7: () => mayHoldMembers
});
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12027);
var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
var _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69204);
var _documents_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16269);
var _documents_member_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75718);
var _placeholders_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17071);
const STRONG = /^(?:system|developer|agent|assistant)[-_]?(?:prompts?|templates?|messages?|instructions?|text)(?:[-_]?(?:templates?|text))?$|^(?:system|backstory|preamble|persona)$|[a-z0-9][-_]system[-_]?prompt$/i;
const WEAK = /prompts?(?:[-_]?(?:templates?|text))?$|^prompt|instructions?(?:[-_]?templates?)?$|^(?:instance|next[-_]?step|user|demonstration)[-_]?templates?$/i;
const TELLS = /^\W*(?:you(?:'re| are| will| must| should| have| answer| help| can)\b|your (?:task|job|role|goal|purpose|name is)\b|act as\b|as an? \w+|(?:please|given|using|use|based on|below is|here is|the following|i want you)\b|(?:analy[sz]e|answer|classify|create|decide|describe|determine|evaluate|extract|generate|identify|improve|list|rate|respond|review|rewrite|summari[sz]e|translate|write)\b)/i;
const IS = /^\W*(?:you(?:'re| are) (?:an? |the )?\w+|act as (?:an?|the) )/i;
const SENTENCE = 40;
const LONG = 240;
const ROWS = 12;
const MOST = 150;
const DEPTH = 12;
const SIGN = /prompt|system|instruction|backstory|persona|preamble|_template|you(?:'re| are) |expected_output/i;
const NO_DOCUMENT = /(?:^|\/)(?:package(?:-lock)?|tsconfig[^/]*|composer|deno|jsr|renovate|turbo|nx|angular|lerna|Cargo|Pipfile|poetry|uv|pnpm-lock|pnpm-workspace|mkdocs|docker-compose[^/]*|compose)\.(?:json|ya?ml|toml|lock)$|\.(?:schema|lock|min|geojson|map)\.\w+$|openapi|swagger/i;
const RESULTS = /(?:^|\/)(?:[\w-]*results?|outputs?|logs?|runs|reports?|datasets?)\//i;
const FOR_USERS = /(?:^|\/)(?:_?locales?|i18n|l10n|lang|langs|languages|nls)\//i;
function mayHoldMembers(path, text) {
	return !NO_DOCUMENT.test(path) && !RESULTS.test(path) && SIGN.test(text);
}
function promptMembers(path, document) {
	const isForUsers = FOR_USERS.test(path);
	const found = [];
	walk(document, "", 0);
	return found.length > MOST ? [] : found;
	function walk(value, pointer, depth) {
		if (depth > DEPTH || found.length > MOST) return;
		if ((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.cy)(value)) {
			if (value.length > ROWS) return;
			value.forEach((inner, index) => {
				walk(inner, (0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__.jf)(pointer, index), depth + 1);
			});
			return;
		}
		if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) return;
		const members = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.jO)(value);
		const names = new Set(members.map(([name]) => name));
		if (names.has("role") && names.has("content")) return;
		const own = new Set(members.flatMap(([name, inner]) => typeof inner === "string" && isPrompt(name, inner, names) ? [name] : []));
		for (const [name, inner] of members) {
			if (typeof inner !== "string") walk(inner, (0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__.jf)(pointer, name), depth + 1);
			else if (own.has(name) || own.size > 0 && !isForUsers && isBesidePrompts(name, inner)) found.push((0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__.jf)(pointer, name));
		}
	}
	function isPrompt(name, text, siblings) {
		if (!isProse(text)) return false;
		if (IS.test(text) && text.length >= SENTENCE) return true;
		if (isForUsers) return false;
		if (STRONG.test(name) || isOfCrew(name, siblings)) return true;
		return WEAK.test(name) && (TELLS.test(text) || text.length >= LONG || /\n.*\n/s.test(text.trim()));
	}
}
function isBesidePrompts(name, text) {
	if (/^(?:descriptions?|title|summary|comments?|help|label|notes?|url|name)$/i.test(name)) return false;
	return isProse(text) && (TELLS.test(text) || (0, _placeholders_find_js__WEBPACK_IMPORTED_MODULE_2__.Q)(text).length > 0);
}
function isOfCrew(name, siblings) {
	if (siblings.has("backstory")) return name === "role" || name === "goal";
	return siblings.has("expected_output") && (name === "description" || name === "expected_output");
}
function isProse(text) {
	if (text.length < SENTENCE || /^\s*(?:https?:|[./]|<|SELECT\b|#!)/i.test(text)) return false;
	return (text.match(/[\p{L}'’]+[\s,.;:]/gu) ?? []).length >= 6;
}
async function membersIn(tree, path, cache) {
	try {
		const side = {
			tree,
			cache,
			paths: new Set(),
			missing: new Set()
		};
		return promptMembers(path, (await (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_3__.u)(side, path)).value);
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.U$) return [];
		throw error;
	}
}
async function memberPrompts(tree, path, pointers, cache) {
	const side = {
		tree,
		cache,
		paths: new Set(),
		missing: new Set()
	};
	const found = await Promise.all(pointers.map(async (pointer) => {
		const source = {
			kind: "text",
			paths: [path],
			fidelity: "exact"
		};
		const prompt = {
			id: `${path}#${pointer}`,
			declared: false,
			source
		};
		try {
			const member = await (0, _documents_member_js__WEBPACK_IMPORTED_MODULE_5__.C)(side, {
				path,
				pointer
			});
			if (typeof member.value !== "string") return null;
			const turn = {
				body: member.value,
				provider: null,
				model: null,
				locate: (_, offset) => member.line("", offset),
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
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.U$) return null;
			throw error;
		}
	}));
	return found.filter((prompt) => prompt !== null);
}
}),
54787: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { y: () => recordingsIn });
function recordingsIn(paths) {
	const counts = new Map();
	for (const path of paths) {
		const [, folder, ending] = /^((?:.*\/)?cassettes)\/.*\.(ya?ml|json)$/i.exec(path) ?? [];
		if (folder === undefined || ending === undefined) continue;
		const glob = `${folder}/**/*.${ending}`;
		counts.set(glob, (counts.get(glob) ?? 0) + 1);
	}
	return [...counts].toSorted((a, b) => b[1] - a[1]).map(([glob]) => glob);
}
}),
25154: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	J: () => sdksOf,
	t: () => lenientText
});
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
var _left_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51603);
const SDKS = [
	{
		name: "@anthropic-ai/sdk",
		language: "node",
		provider: "anthropic"
	},
	{
		name: "@ai-sdk/anthropic",
		language: "node",
		provider: "anthropic"
	},
	{
		name: "@langchain/anthropic",
		language: "node",
		provider: "anthropic"
	},
	{
		name: "anthropic",
		language: "python",
		provider: "anthropic"
	},
	{
		name: "langchain-anthropic",
		language: "python",
		provider: "anthropic"
	},
	{
		name: "openai",
		language: "node",
		provider: "openai"
	},
	{
		name: "@ai-sdk/openai",
		language: "node",
		provider: "openai"
	},
	{
		name: "@langchain/openai",
		language: "node",
		provider: "openai"
	},
	{
		name: "openai",
		language: "python",
		provider: "openai"
	},
	{
		name: "langchain-openai",
		language: "python",
		provider: "openai"
	},
	{
		name: "@anthropic-ai/bedrock-sdk",
		language: "node",
		provider: "bedrock"
	},
	{
		name: "@aws-sdk/client-bedrock-runtime",
		language: "node",
		provider: "bedrock"
	},
	{
		name: "@ai-sdk/amazon-bedrock",
		language: "node",
		provider: "bedrock"
	},
	{
		name: "langchain-aws",
		language: "python",
		provider: "bedrock"
	},
	{
		name: "@google/genai",
		language: "node",
		provider: "gemini"
	},
	{
		name: "@ai-sdk/google",
		language: "node",
		provider: "gemini"
	},
	{
		name: "google-genai",
		language: "python",
		provider: "gemini"
	},
	{
		name: "langchain-google-genai",
		language: "python",
		provider: "gemini"
	},
	{
		name: "@mistralai/mistralai",
		language: "node",
		provider: "mistral"
	},
	{
		name: "mistralai",
		language: "python",
		provider: "mistral"
	}
];
const MANIFEST = {
	node: /(?:^|\/)package\.json$/,
	python: /(?:^|\/)(?:requirements[^/]*\.txt|pyproject\.toml|Pipfile|setup\.(?:py|cfg))$/
};
const MANIFESTS = 50;
async function sdksOf(tree) {
	const found = new Set();
	const manifests = [...tree.entries].flatMap(([path, { kind }]) => kind === "file" && !(0, _left_out_js__WEBPACK_IMPORTED_MODULE_0__.WY)(path) && languageOf(path) !== null ? [path] : []);
	for (const path of manifests.slice(0, MANIFESTS)) {
		const text = await lenientText(tree, path);
		for (const sdk of SDKS) {
			if (sdk.language === languageOf(path) && names(text, sdk)) found.add(sdk);
		}
	}
	return SDKS.filter((sdk) => found.has(sdk));
}
async function lenientText(tree, path) {
	try {
		return new TextDecoder().decode(await tree.read(path));
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.U$) return "";
		throw error;
	}
}
function languageOf(path) {
	if (MANIFEST.node.test(path)) return "node";
	return MANIFEST.python.test(path) ? "python" : null;
}
function names(manifest, { name, language }) {
	if (language === "node") return manifest.includes(`"${name}"`);
	const spelt = name.replaceAll("-", "[-_]");
	return new RegExp(`(?:^|["'])[ \\t]*${spelt}(?![\\w.-])`, "im").test(manifest);
}
}),
4425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	V: () => stemOf,
	w: () => namesIn
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
function namesIn(text, language) {
	if (language === "none") return [];
	const tags = namesInTags(text);
	if (tags === "any" || language === "template") return tags;
	if (/\*|\/["'\s,\]]|\\u00/.test(text)) return "any";
	return [...tags, ...text.match(/[^\s"'`,:;()[\]{}<>|=]+/g) ?? []];
}
function namesInTags(text) {
	if (/\{\{\s*[=<$]|\{%[-+]?\s*liquid\b/.test(text)) return "any";
	const names = [];
	for (const [, , tag, partial = ""] of text.matchAll(TAG)) {
		const literal = tag === undefined ? PARTIAL.exec(partial) : LITERAL.exec(tag);
		if (literal === null) return "any";
		names.push(...literal[0].match(/[^\s"'[\](),]+/g) ?? []);
	}
	return names;
}
const TAG = /\{%[-+]?\s*(include|import|extends|from|render|layout|section|include_relative)\b([\s\S]*?)(?:%\}|$)|\{\{[~#\s]*>([\s\S]*?)(?:\}\}|$)/g;
const LITERAL = /^\s*(?:(?:"[^"{]*"|'[^'{]*')|\[(?:\s*(?:"[^"{]*"|'[^'{]*')\s*,?)+\s*\])(?=\s*(?:$|-|,|ignore\b|with\b|without\b|only\b|for\b|as\b|import\b))/;
const PARTIAL = /^\s*[^\s()"'}~]+(?=[\s}~]|$)|^\s*(?:"[^"]*"|'[^']*')/;
function stemOf(name) {
	const base = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name).replace(/^_+/, "");
	const stem = base.replace(/(?<=.)\..*$/s, "").toLowerCase();
	return stem.split(/[\s"'`,:;()[\]{}<>|=]+/).at(-1) ?? stem;
}
}),
20318: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G6: () => fileMayDiffer,
	Yq: () => mayDiffer,
	sF: () => untouched
});
var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49884);
var _engines_engines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44796);
var _sources_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65448);
var _wanted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10976);
function untouched(id, origin) {
	const kind = (0, _wanted_js__WEBPACK_IMPORTED_MODULE_0__.I)(origin);
	const fidelity = kind === "recording" ? "recorded" : kind === "capture" ? "captured" : "exact";
	return {
		id,
		source: {
			kind,
			paths: (0, _wanted_js__WEBPACK_IMPORTED_MODULE_0__.fy)(origin).toSorted(),
			fidelity
		}
	};
}
async function mayDiffer(origin, differences) {
	if (origin.kind === "render" || origin.kind === "capture") return true;
	if (!(0, _wanted_js__WEBPACK_IMPORTED_MODULE_0__.fy)(origin).every((file) => differences.hasEqual(file))) return true;
	if (origin.kind === "file") return await any(origin.paths, (file) => fileMayDiffer(file, differences));
	const pieces = [...origin.system, ...origin.messages];
	return await any(pieces, (piece) => pieceMayDiffer(piece, differences));
}
async function fileMayDiffer(file, differences) {
	if (!differences.hasEqual(file)) return true;
	const kind = (0, _sources_formats_js__WEBPACK_IMPORTED_MODULE_1__.be)(file)?.kind;
	if (kind !== "format" && kind !== "request") return kind === undefined;
	const text = await differences.text(file).catch(() => null);
	if (text === null) return true;
	if (kind === "request" && !(0, _sources_formats_js__WEBPACK_IMPORTED_MODULE_1__.Yh)(text)) return false;
	return await differences.mayReach(text, NAMES_FILES.test(text) ? "document" : "template");
}
const NAMES_FILES = /\$\{file:|file:\/\/|_path\b|\b(?:prompts|tests|examples)\b/i;
async function pieceMayDiffer({ content, engine, options }, differences) {
	const file = content.kind === "file" ? content.path : null;
	const name = engineName(engine, file);
	if (name === "none") return file !== null && await differences.mayFillAnew(file);
	if (name === "fstring") return false;
	if (name === null || (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.jO)(options).some(([key]) => OWN_SIGNS.test(key))) return true;
	const text = file === null ? textIn(content) : await differences.text(file).catch(() => null);
	if (text === null || isMember(content) && /\\[ux]/.test(text)) return true;
	return await differences.mayReach(text, "template");
}
const OWN_SIGNS = /_string$|_prefix$|^tags$|Delimiter/;
function isMember(content) {
	return content.kind === "file" && content.pointer !== null;
}
function textIn(content) {
	return content.kind === "file" ? null : content.text;
}
function engineName(engine, file) {
	try {
		return (0, _engines_engines_js__WEBPACK_IMPORTED_MODULE_3__.E)(engine, file, file ?? "").name;
	} catch {
		return null;
	}
}
async function any(items, holds) {
	for (const item of items) if (await holds(item)) return true;
	return false;
}
}),
57225: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ek: () => changedAt,
	YD: () => bytesOfFiles,
	hV: () => writeFiles,
	qI: () => committedFiles
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12027);
var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77721);
var _object_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32515);
var _path_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73953);
var _unreadable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52629);
async function committedFiles(listings, sha) {
	const files = [];
	await listings.each(sha, (name, { mode, oid }) => {
		const kind = kindOfMode(mode);
		if (kind !== null && isInside(name)) files.push({
			path: name,
			kind,
			oid
		});
	});
	return files;
}
async function bytesOfFiles(git, sha) {
	(0, _object_id_js__WEBPACK_IMPORTED_MODULE_3__.dg)(sha);
	const listing = await (0, _command_js__WEBPACK_IMPORTED_MODULE_4__.EO)(git, [
		"ls-tree",
		"-r",
		"-l",
		"-z",
		"--full-tree",
		sha
	]);
	if (listing.code !== 0) return null;
	let bytes = 0;
	for (const record of (0, _path_name_js__WEBPACK_IMPORTED_MODULE_5__.V0)(listing.stdout)) {
		const size = record.toString("latin1", 0, record.indexOf(9)).split(/ +/)[3];
		if (size !== "-") bytes += Number(size);
	}
	return Number.isFinite(bytes) ? bytes : null;
}
function kindOfMode(mode) {
	if (mode === "120000") return "symlink";
	if (!mode.startsWith("100")) return null;
	return (Number.parseInt(mode, 8) & 64) === 0 ? "file" : "executable";
}
function isInside(name) {
	return name.split("/").every((part) => !/^(?:|\.\.?|\.git)$/i.test(part));
}
async function writeFiles({ git, blobs }, files, folder, moment) {
	const settle = (target, { oid }) => {
		if (moment === undefined) return;
		const time = changedAt(oid, moment);
		(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lutimesSync)(target, time, time);
	};
	const folders = new Set();
	const place = ({ path: name }) => {
		const above = name.slice(0, Math.max(0, name.lastIndexOf("/")));
		if (!folders.has(above)) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(at(folder, above), { recursive: true });
		folders.add(above);
		return at(folder, name);
	};
	const links = files.filter(({ kind }) => kind === "symlink");
	const regular = files.filter(({ kind }) => kind !== "symlink");
	await inBatches(regular, async (file) => {
		const contents = await blobs.read(file.oid);
		const target = place(file);
		if (contents.kind === "oversized") {
			await writeLarge(git, file, target);
			return settle(target, file);
		}
		const bytes = (0, _unreadable_js__WEBPACK_IMPORTED_MODULE_6__.$t)(file.path, contents);
		if (bytes instanceof Error) throw bytes;
		(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(target, bytes, { mode: modeOf(file) });
		settle(target, file);
	});
	await inBatches(links, async (file) => {
		const bytes = (0, _unreadable_js__WEBPACK_IMPORTED_MODULE_6__.$t)(file.path, await blobs.read(file.oid));
		if (bytes instanceof Error) throw bytes;
		const target = place(file);
		(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.symlinkSync)(Buffer.from(bytes), target);
		settle(target, file);
	});
}
function changedAt(oid, moment) {
	const number = Number.parseInt(oid.slice(0, 8), 16);
	return moment - (Number.isNaN(number) ? 0 : number % 86400);
}
const AT_ONCE = 256;
async function inBatches(items, work) {
	for (let from = 0; from < items.length; from += AT_ONCE) await Promise.all(items.slice(from, from + AT_ONCE).map(work));
}
function at(folder, name) {
	return Buffer.concat([Buffer.from(`${folder}/`), (0, _path_name_js__WEBPACK_IMPORTED_MODULE_5__.$$)(name)]);
}
function modeOf({ kind }) {
	return kind === "executable" ? 493 : 420;
}
async function writeLarge(git, file, target) {
	const output = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(target, "w", modeOf(file));
	try {
		const code = await new Promise((resolve, reject) => {
			const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [
				...git.prefix,
				"cat-file",
				"blob",
				file.oid
			], {
				cwd: node_path__WEBPACK_IMPORTED_MODULE_2__.parse(process.execPath).root,
				env: git.env,
				windowsHide: true,
				stdio: [
					"ignore",
					output,
					"ignore"
				]
			});
			child.on("error", reject);
			child.on("close", resolve);
		});
		if (code !== 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.tv)(`${file.path} cannot be read from git: the repository may be damaged; run git fsck, or clone it again.`);
		(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(target, modeOf(file));
	} finally {
		(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(output);
	}
}
}),
77721: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A3: () => reasonOf,
	EO: () => runGit,
	Iz: () => spawnGit,
	h5: () => startError
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
var _started_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34106);
function spawnGit(git, args) {
	try {
		return (0, _started_js__WEBPACK_IMPORTED_MODULE_2__.A)((0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...git.prefix, ...args], {
			cwd: node_path__WEBPACK_IMPORTED_MODULE_1__.parse(process.execPath).root,
			env: git.env,
			windowsHide: true
		}));
	} catch (error) {
		throw startError(error);
	}
}
function runGit(git, args, input = "") {
	return new Promise((resolve, reject) => {
		const child = spawnGit(git, args);
		const stdout = [];
		const stderr = [];
		child.stdout.on("data", (chunk) => stdout.push(chunk));
		child.stderr.on("data", (chunk) => stderr.push(chunk));
		child.on("error", (error) => reject(startError(error)));
		child.on("close", (code) => resolve({
			code,
			stdout: Buffer.concat(stdout),
			stderr: Buffer.concat(stderr).toString().trim()
		}));
		child.stdin.on("error", () => {});
		child.stdin.end(input);
	});
}
function startError(error) {
	if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error) === "ENOENT") return (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Wp)("git was not found: install git, or put it on the PATH.", error);
	const what = `git could not be started (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)})`;
	const way = (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.gP)(error);
	return way === null ? (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Wp)(`${what}: check the installation.`, error) : (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.C3)(`${what}: ${way}.`, error);
}
function reasonOf(stderr) {
	const lines = stderr.split("\n").filter((line) => line.trim() !== "");
	const line = lines.find((text) => text.startsWith("fatal:")) ?? lines.at(-1) ?? "";
	return line.replace(/^(fatal|error): /, "").slice(0, 300);
}
}),
12865: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { _: () => gitEnvironment });
var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
const PASSED = new Set(`PATH HOME XDG_CONFIG_HOME TMPDIR SSH_AUTH_SOCK GIT_EXEC_PATH
  GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM GIT_CONFIG_NOSYSTEM GIT_CEILING_DIRECTORIES
  GIT_SSH GIT_SSH_COMMAND GIT_SSL_CAINFO SSL_CERT_FILE SSL_CERT_DIR
  HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY
  USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA PROGRAMDATA
  PROGRAMFILES SYSTEMROOT TEMP TMP PATHEXT`.split(/\s+/));
const OVERRIDES = [
	["core.fsmonitor", "false"],
	["core.hooksPath", node_os__WEBPACK_IMPORTED_MODULE_0__.devNull],
	["core.pager", "cat"],
	["protocol.ext.allow", "never"],
	["gc.auto", "0"],
	["maintenance.auto", "false"]
];
function gitEnvironment(outer, settings = []) {
	const config = [
		...settingsOf(outer),
		...OVERRIDES,
		...settings
	];
	return {
		...passed(outer),
		GIT_TERMINAL_PROMPT: "0",
		GIT_ASKPASS: "",
		GCM_INTERACTIVE: "never",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_NO_LAZY_FETCH: "1",
		GIT_ALLOW_PROTOCOL: "",
		LC_ALL: "C",
		GIT_CONFIG_COUNT: String(config.length),
		...Object.fromEntries(config.flatMap(([key, value], n) => [[`GIT_CONFIG_KEY_${n}`, key], [`GIT_CONFIG_VALUE_${n}`, value]]))
	};
}
function passed(outer) {
	const kept = {};
	for (const [name, value] of Object.entries(outer)) {
		if (value !== undefined && PASSED.has(name.toUpperCase())) kept[name] = value;
	}
	return kept;
}
function settingsOf(outer) {
	const count = Number(outer["GIT_CONFIG_COUNT"] ?? 0);
	if (!Number.isSafeInteger(count) || count < 0 || count > 1e3) return [];
	return Array.from({ length: count }, (_, n) => [outer[`GIT_CONFIG_KEY_${n}`] ?? "", outer[`GIT_CONFIG_VALUE_${n}`] ?? ""]).filter(([key]) => key !== "");
}
}),
14790: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D8: () => ensure,
	IC: () => mergeBaseByDeepening,
	du: () => commitAt,
	nn: () => outOfReach
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12027);
var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77721);
var _object_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32515);
const STEPS = 10;
async function commitAt(repository, ref) {
	const found = await repository.find(ref);
	if (found !== null) return found;
	if (!await repository.isShallow()) return repository.resolve(ref);
	if ((0, _object_id_js__WEBPACK_IMPORTED_MODULE_2__.TS)(ref)) return {
		ref,
		sha: await ensure(repository, ref)
	};
	const [, name = "", steps = ""] = /^(.*?)((?:~\d*|\^\d*)*)$/s.exec(ref) ?? [];
	if (steps !== "") return {
		ref,
		sha: await ancestor(repository, ref, name, steps)
	};
	const sha = valueOf(ref, await repository.remote.find(ref));
	if (sha === null) return repository.resolve(ref);
	await ensure(repository, sha, ref);
	return {
		ref,
		sha: (await repository.resolve(sha)).sha
	};
}
async function ensure(repository, sha, name = sha) {
	if (await repository.has(sha)) return sha;
	if (!await repository.isShallow()) return (await repository.resolve(sha)).sha;
	valueOf(name, await repository.remote.fetch([sha], { depth: 1 }));
	return sha;
}
async function mergeBaseByDeepening(repository, a, b, name) {
	for (let deepen = 50;; deepen *= 4) {
		const base = await repository.mergeBase(a, b);
		if (base !== null || !await repository.isShallow()) return base;
		valueOf(name, await repository.remote.fetch(await boundaries(repository), { deepen }));
	}
}
async function boundaries({ root, git }) {
	const { stdout } = await (0, _command_js__WEBPACK_IMPORTED_MODULE_3__.EO)(git, [
		"rev-parse",
		"--git-path",
		"shallow"
	]);
	const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, stdout.toString().replace(/\r?\n$/, ""));
	return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8")).split("\n").filter(_object_id_js__WEBPACK_IMPORTED_MODULE_2__.TS);
}
async function ancestor(repository, ref, name, steps) {
	let { sha } = await commitAt(repository, name);
	for (const parent of parentsOf(ref, steps)) {
		const next = (await repository.parents(sha))[parent - 1];
		if (next === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.Wp)(`${ref} names no commit: the history does not reach that far.`);
		sha = await ensure(repository, next, ref);
	}
	return sha;
}
function parentsOf(ref, steps) {
	const parents = Array.from(steps.matchAll(/([~^])(\d*)/g)).flatMap(([, sign, digits = ""]) => {
		const count = digits === "" ? 1 : Math.min(Number(digits), STEPS + 1);
		if (sign === "~") return Array.from({ length: count }, () => 1);
		return count === 0 ? [] : [count];
	});
	if (parents.length > STEPS) throw outOfReach(ref, "it lies too far back to be fetched singly");
	return parents;
}
function valueOf(name, answer) {
	if (!answer.ok) throw outOfReach(name, `git says: ${answer.reason}`);
	return answer.value;
}
function outOfReach(name, reason) {
	return (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.Wp)(`${name} is not in this shallow clone and could not be fetched (${reason}): give the checkout step the history, - uses: actions/checkout with: { fetch-depth: 0 }.`);
}
}),
32515: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	TS: () => isObjectId,
	Tu: () => objectId,
	dg: () => assertObjectId
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
function objectId(format, type, contents) {
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`${type} ${contents.length}\0`).update(contents).digest("hex");
}
function isObjectId(text) {
	return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
}
function assertObjectId(text) {
	if (!isObjectId(text)) throw new Error(`${JSON.stringify(text.slice(0, 100))} is no object id.`);
}
}),
73953: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$$: () => bytesOf,
	V0: () => records,
	Vb: () => nameOf
});
var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
function nameOf(bytes) {
	if ((0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) return bytes.toString();
	let name = "";
	for (let at = 0; at < bytes.length;) {
		const length = [
			1,
			2,
			3,
			4
		].find((n) => (0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + n))) ?? 0;
		const end = Math.min(at + length, bytes.length);
		name += length === 0 ? String.fromCharCode(56320 + bytes.readUInt8(at)) : "";
		name += bytes.toString("utf8", at, end);
		at = length === 0 ? at + 1 : end;
	}
	return name;
}
function bytesOf(name) {
	if (!/[\uDC80-\uDCFF]/u.test(name)) return Buffer.from(name);
	return Buffer.concat(Array.from(name, (char) => {
		const code = char.charCodeAt(0);
		return char.length === 1 && code >= 56448 && code <= 56575 ? Buffer.from([code - 56320]) : Buffer.from(char);
	}));
}
function* records(output) {
	for (let at = 0; at < output.length;) {
		const end = output.indexOf(0, at);
		yield output.subarray(at, end === -1 ? output.length : end);
		at = end === -1 ? output.length : end + 1;
	}
}
}),
75224: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { h: () => openRepository });
var limits = __webpack_require__(55816);
var object_id = __webpack_require__(32515);
;
class Blobs {
	#store;
	#format;
	#partial;
	#budget;
	#known = new Map();
	#held = new Map();
	#bytes = 0;
	constructor(store, format, partial, budget = limits.b.blobCacheBytes) {
		this.#store = store;
		this.#partial = partial;
		this.#format = format;
		this.#budget = budget;
	}
	async read(oid) {
		const known = this.#known.get(oid);
		const promise = known ?? this.#fetch(oid);
		if (known === undefined) this.#known.set(oid, promise);
		try {
			const contents = await promise;
			this.#touch(oid, contents.kind === "bytes" ? contents.bytes.length : 0);
			return contents;
		} catch (error) {
			this.#known.delete(oid);
			throw error;
		}
	}
	async #fetch(oid) {
		let answer = await this.#store.ask(oid);
		if (answer.kind === "missing") {
			const supplied = await this.#partial.supply(oid);
			if (supplied === null || !supplied.ok) return {
				kind: "missing",
				reason: supplied?.reason ?? null
			};
			answer = await this.#store.ask(oid);
		}
		if (answer.kind === "missing") return {
			kind: "missing",
			reason: "the remote lacks it too"
		};
		if (answer.kind !== "object") return answer;
		if (answer.type !== "blob") return {
			kind: "broken",
			reason: `it is a ${answer.type}, not a file`
		};
		if ((0, object_id.Tu)(this.#format, "blob", answer.bytes) !== oid) return {
			kind: "broken",
			reason: "its contents do not match its id"
		};
		return {
			kind: "bytes",
			bytes: answer.bytes
		};
	}
	#touch(oid, size) {
		if (!this.#known.has(oid)) return;
		if (!this.#held.delete(oid)) this.#bytes += size;
		this.#held.set(oid, size);
		for (const [oldest, weight] of this.#held) {
			if (this.#bytes <= this.#budget) return;
			this.#held.delete(oldest);
			this.#known.delete(oldest);
			this.#bytes -= weight;
		}
	}
}
var check_out = __webpack_require__(57225);
var errors = __webpack_require__(12027);
var path_name = __webpack_require__(73953);
;
function kindOf(mode) {
	switch (mode) {
		case "120000": return "symlink";
		case "160000": return "submodule";
		default: return mode.startsWith("100") ? "file" : null;
	}
}
const FOLDER = "40000";
class Listings {
	#store;
	#format;
	#folders = new Map();
	constructor(store, format) {
		this.#store = store;
		this.#format = format;
	}
	async each(sha, visit) {
		(0, object_id.dg)(sha);
		try {
			const folder = await this.#taken(await this.#store.folder(sha), 0);
			if (folder.files > limits.b.filesPerTree) throw new Unlisted(`it has more than ${limits.b.filesPerTree} files`);
			walk(folder, "", visit);
		} catch (error) {
			if (!(error instanceof Unlisted)) throw error;
			throw (0, errors.tv)(`The files of ${sha} cannot be listed (${error.message}): the clone is incomplete or damaged; run git fsck, or clone again.`);
		}
	}
	async #folder(oid, depth) {
		if (depth > limits.b.folderDepth) throw new Unlisted(`its folders lie more than ${limits.b.folderDepth} deep`);
		const known = this.#folders.get(oid);
		if (known !== undefined) return await known;
		const folder = this.#store.ask(oid).then((answer) => this.#taken(answer, depth));
		this.#folders.set(oid, folder);
		return await folder;
	}
	async #taken(answer, depth) {
		const rows = await Promise.all(rowsOf(answer, this.#format).map(async (row) => row.mode === FOLDER ? {
			...row,
			inside: await this.#folder(row.oid, depth + 1)
		} : row));
		return {
			rows,
			files: rows.reduce((sum, { inside }) => sum + (inside?.files ?? 1), 0)
		};
	}
}
class Unlisted extends Error {}
function rowsOf(answer, format) {
	switch (answer.kind) {
		case "missing": throw new Unlisted("git does not have all of it");
		case "oversized": throw new Unlisted("a folder is too large");
		case "broken": throw new Unlisted(answer.reason);
		case "object": break;
	}
	const { type, oid, bytes } = answer;
	if (type !== "tree") throw new Unlisted(`${oid} is a ${type}, not a folder`);
	if ((0, object_id.Tu)(format, "tree", bytes) !== oid) throw new Unlisted("the contents of a folder do not match its id");
	return parseFolder(bytes, format);
}
function parseFolder(bytes, format) {
	const width = format === "sha256" ? 32 : 20;
	const rows = [];
	for (let at = 0; at < bytes.length;) {
		const space = bytes.indexOf(32, at);
		const nul = bytes.indexOf(0, space);
		const end = nul + 1 + width;
		if (space < at || nul < space || end > bytes.length) throw new Unlisted("a folder breaks off in the middle");
		rows.push({
			mode: bytes.toString("latin1", at, space),
			name: (0, path_name.Vb)(bytes.subarray(space + 1, nul)),
			oid: bytes.toString("hex", nul + 1, end),
			inside: null
		});
		at = end;
	}
	return rows;
}
function walk({ rows }, prefix, visit) {
	for (const row of rows) {
		const path = prefix + row.name;
		if (row.inside === null) visit(path, row);
		else walk(row.inside, `${path}/`, visit);
	}
}
var unreadable = __webpack_require__(52629);
;
async function commitTree(listings, sha, blobs) {
	const entries = new Map();
	await listings.each(sha, (path, { mode, oid }) => {
		const kind = kindOf(mode);
		if (kind !== null) entries.set(path, {
			kind,
			oid
		});
	});
	return {
		entries,
		async read(path) {
			const entry = (0, unreadable.nV)(entries, path);
			if (entry instanceof Error) throw entry;
			const bytes = (0, unreadable.$t)(path, await blobs.read(entry.oid));
			if (bytes instanceof Error) throw bytes;
			return bytes;
		}
	};
}
var command = __webpack_require__(77721);
;
const USUAL = [
	"main",
	"master",
	"trunk",
	"develop"
];
async function defaultBranch(git) {
	const configured = await (0, command.EO)(git, [
		"config",
		"--get",
		"init.defaultBranch"
	]);
	const name = configured.stdout.toString().trim();
	const names = [.../^[\w./-]+$/.test(name) ? [name] : [], ...USUAL];
	const candidates = ["refs/remotes/origin/HEAD", ...names.flatMap((branch) => [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`])];
	const { stdout } = await (0, command.EO)(git, [
		"for-each-ref",
		"--format=%(refname) %(objectname) %(symref)",
		...candidates
	]);
	const found = new Map();
	for (const line of stdout.toString().split("\n")) {
		const [refname = "", sha = "", target = ""] = line.split(" ");
		found.set(refname, {
			ref: shortName(target === "" ? refname : target),
			sha
		});
	}
	return candidates.map((name) => found.get(name)).find((branch) => branch !== undefined) ?? null;
}
function shortName(refname) {
	return refname.replace(/^refs\/(?:heads|remotes|tags)\//, "");
}
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
;
async function discover(dir, env) {
	const start = external_node_path_.resolve(dir);
	const isFolder = await (0, promises_.stat)(start).then((stats) => stats.isDirectory(), () => false);
	if (!isFolder) throw (0, errors.Wp)(`There is no folder ${start}: give the repository's folder.`);
	const git = {
		prefix: ["-C", start],
		env
	};
	const questions = [
		"--is-bare-repository",
		"--show-object-format",
		GIT_DIR,
		"--show-toplevel"
	];
	const { code, stdout, stderr } = await (0, command.EO)(git, ["rev-parse", ...questions]);
	const [isBare, format, ...folders] = withoutLastBreak(stdout).split("\n");
	const bare = isBare === "true";
	if (code !== 0 && !(bare && folders.length > 0)) throw refusal(start, stderr);
	const both = folders.join("\n");
	const [first = start, ...others] = folders;
	const clear = others.length === 1;
	const gitDir = bare ? both : clear ? first : await gitDirWithBreaks(git, start);
	return {
		root: bare ? gitDir : both.slice(gitDir.length + 1),
		gitDir,
		bare,
		format: format === "sha256" ? "sha256" : "sha1"
	};
}
const GIT_DIR = "--absolute-git-dir";
async function gitDirWithBreaks(git, start) {
	const { code, stdout, stderr } = await (0, command.EO)(git, ["rev-parse", GIT_DIR]);
	if (code !== 0) throw refusal(start, stderr);
	return withoutLastBreak(stdout);
}
function withoutLastBreak(stdout) {
	return stdout.toString().replace(/\r?\n$/, "");
}
function refusal(start, stderr) {
	const owned = /(?:dubious ownership|unsafe repository)[^']*'([^\n]*?)'/.exec(stderr);
	if (owned !== null) {
		const trusted = (owned[1] ?? start).replaceAll("'", String.raw`'\''`);
		return (0, errors.Wp)(`git does not trust ${start}, because another user owns it (usual in container jobs): run git config --global --add safe.directory '${trusted}' first.`);
	}
	if (stderr.includes("not a git repository")) return (0, errors.Wp)(`${start} is not in a git repository: run this inside one, or name it with --repo.`);
	if (stderr.includes("must be run in a work tree")) return (0, errors.Wp)(`${start} lies inside a .git folder: name the repository's own folder.`);
	return (0, errors.Wp)(`git cannot open ${start} (${(0, command.A3)(stderr)}): check the repository.`);
}
var environment = __webpack_require__(12865);
var external_node_fs_ = __webpack_require__(73024);
;
async function writeGitFolder({ git, format }, sha, folder) {
	const own = external_node_path_.join(folder, ".git");
	for (const name of [
		"objects/info",
		"refs/heads",
		"refs/tags"
	]) (0, external_node_fs_.mkdirSync)(external_node_path_.join(own, name), { recursive: true });
	const common = await commonFolder(git);
	const sha256 = format === "sha256";
	(0, external_node_fs_.writeFileSync)(external_node_path_.join(own, "HEAD"), `${sha}\n`);
	(0, external_node_fs_.writeFileSync)(external_node_path_.join(own, "config"), `[core]\n\trepositoryformatversion = ${sha256 ? 1 : 0}\n\tbare = false\n${sha256 ? "[extensions]\n	objectformat = sha256\n" : ""}`);
	(0, external_node_fs_.writeFileSync)(external_node_path_.join(own, "objects/info/alternates"), `${external_node_path_.join(common, "objects")}\n`);
	const shallow = external_node_path_.join(common, "shallow");
	if ((0, external_node_fs_.existsSync)(shallow)) (0, external_node_fs_.copyFileSync)(shallow, external_node_path_.join(own, "shallow"));
	await (0, command.EO)({
		prefix: [`--git-dir=${own}`, `--work-tree=${folder}`],
		env: git.env
	}, ["read-tree", sha]);
}
async function disturbGitFolder(git, folder) {
	const own = external_node_path_.join(folder, ".git");
	const head = external_node_path_.join(own, "HEAD");
	if (!(0, external_node_fs_.existsSync)(head) || !(0, external_node_fs_.existsSync)(external_node_path_.join(own, "refs/heads"))) return;
	(0, external_node_fs_.writeFileSync)(external_node_path_.join(own, "refs/heads", BRANCH), (0, external_node_fs_.readFileSync)(head));
	(0, external_node_fs_.writeFileSync)(head, `ref: refs/heads/${BRANCH}\n`);
	const there = {
		prefix: [`--git-dir=${own}`, `--work-tree=${folder}`],
		env: git.env
	};
	const { stdout } = await (0, command.EO)(there, [
		"ls-files",
		"--stage",
		"-z"
	]);
	const plain = stdout.toString("latin1").split("\0").find((entry) => entry.startsWith("100644 "));
	if (plain === undefined) return;
	const name = Buffer.from(plain.slice(plain.indexOf("	") + 1), "latin1");
	await (0, command.EO)(there, [
		"update-index",
		"--chmod=+x",
		"-z",
		"--stdin"
	], name);
}
const BRANCH = "work-in-progress";
async function commonFolder(git) {
	const { stdout } = await (0, command.EO)(git, [
		"rev-parse",
		"--path-format=absolute",
		"--git-common-dir"
	]);
	return stdout.toString().trim();
}
;
async function has(store, sha) {
	(0, object_id.dg)(sha);
	return (await store.commit(sha)).kind === "object";
}
async function mergeBase(git, a, b) {
	const { code, stdout, stderr } = await (0, command.EO)(git, [
		"merge-base",
		"--end-of-options",
		a,
		b
	]);
	if (code === 0) return stdout.toString().trim();
	if (code === 1) return null;
	throw (0, errors.tv)(`git cannot find where ${a} and ${b} part (${(0, command.A3)(stderr)}): the repository may be damaged; run git fsck.`);
}
async function isShallow(git) {
	const { stdout } = await (0, command.EO)(git, ["rev-parse", "--is-shallow-repository"]);
	return stdout.toString().trim() === "true";
}
async function committedAt(store, sha) {
	const header = headerOf(await store.ask(sha));
	const seconds = /^committer .*> (\d+) [+-]\d+$/m.exec(header ?? "")?.[1];
	return seconds === undefined || !Number.isSafeInteger(Number(seconds)) ? null : Number(seconds);
}
async function parents(store, sha) {
	const header = headerOf(await store.ask(sha));
	if (header === null) throw (0, errors.tv)(`The commit ${sha} cannot be read: run git fsck, or clone again.`);
	return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent = ""]) => parent);
}
function headerOf(answer) {
	if (answer.kind !== "object" || answer.type !== "commit") return null;
	return answer.bytes.toString("latin1").split("\n\n", 1)[0] ?? null;
}
;
const FOLDER_BYTES = 2 ** 28;
class BatchOutput {
	#cap;
	#pending = {
		state: "header",
		text: ""
	};
	constructor(cap) {
		this.#cap = cap;
	}
	push(chunk) {
		const answers = [];
		let at = 0;
		while (at < chunk.length) {
			const [answer, next] = this.#step(chunk, at);
			if (answer !== null) answers.push(answer);
			at = next;
		}
		return answers;
	}
	#step(chunk, at) {
		const pending = this.#pending;
		switch (pending.state) {
			case "header": {
				const end = chunk.indexOf(10, at);
				pending.text += chunk.toString("latin1", at, end === -1 ? chunk.length : end);
				if (end === -1) return [null, chunk.length];
				return [this.#header(pending.text), end + 1];
			}
			case "keep": {
				const copied = chunk.copy(pending.bytes, pending.filled, at);
				pending.filled += copied;
				if (at + copied === chunk.length) return [null, chunk.length];
				const { oid, type, bytes } = pending;
				this.#pending = {
					state: "header",
					text: ""
				};
				return [{
					kind: "object",
					oid,
					type,
					size: bytes.length,
					bytes
				}, at + copied + 1];
			}
			case "skip": {
				const skipped = Math.min(pending.left, chunk.length - at);
				pending.left -= skipped;
				if (pending.left > 0) return [null, at + skipped];
				this.#pending = {
					state: "header",
					text: ""
				};
				return [{
					kind: "oversized",
					size: pending.size
				}, at + skipped];
			}
		}
	}
	#header(text) {
		this.#pending = {
			state: "header",
			text: ""
		};
		const [oid = "", type = "", length] = text.split(" ");
		if (length === undefined) return { kind: "missing" };
		const size = Number(length);
		this.#pending = size > (type === "tree" ? FOLDER_BYTES : this.#cap) ? {
			state: "skip",
			size,
			left: size + 1
		} : {
			state: "keep",
			oid,
			type,
			bytes: Buffer.allocUnsafe(size),
			filled: 0
		};
		return null;
	}
}
;
const REF = /^[^\p{Cc}\p{Zs}\p{Zl}\p{Zp}~^:?*[\\]+(?:~\d*|\^\d*|\^\{(?:commit)?\})*$/u;
function assertRef(ref) {
	const problem = problemOf(ref);
	if (problem === null) return;
	throw (0, errors.Wp)(`${JSON.stringify(ref.slice(0, 200))} ${problem}: give a branch, a tag, a commit id, or HEAD~1 and the like.`);
}
function problemOf(ref) {
	if (ref === "") return "is no ref";
	if (ref.startsWith("-")) return "begins with a dash, which no ref does";
	if (ref.includes("..")) return "is a range, and one commit is needed";
	if (ref.includes("@{")) return "asks the reflog, which differs from clone to clone";
	return REF.test(ref) ? null : "is no ref";
}
;
class ObjectStore {
	#git;
	#cap;
	#questions = [];
	#process = null;
	#disposed = false;
	constructor(git, cap) {
		this.#git = git;
		this.#cap = cap;
	}
	async ask(oid) {
		(0, object_id.dg)(oid);
		return await this.#ask(oid);
	}
	async commit(ref) {
		assertRef(ref);
		return await this.#ask(`${ref}^{commit}`);
	}
	async folder(oid) {
		(0, object_id.dg)(oid);
		return await this.#ask(`${oid}^{tree}`);
	}
	async renew() {
		const running = this.#process;
		if (running === null || this.#questions.length > 0) return;
		this.#process = null;
		running.child.kill();
		await running.closed;
	}
	async #ask(name) {
		if (this.#disposed) throw new Error("The repository is closed.");
		return new Promise((resolve, reject) => {
			const { child } = this.#process ??= this.#start();
			this.#questions.push({
				name,
				resolve,
				reject
			});
			child.stdin.write(`${name}\n`);
		});
	}
	#start() {
		const child = (0, command.Iz)(this.#git, ["cat-file", "--batch"]);
		const output = new BatchOutput(this.#cap);
		let stderr = "";
		child.stderr.on("data", (chunk) => {
			stderr = (stderr + chunk.toString()).slice(-4096);
		});
		child.stdout.on("data", (chunk) => {
			for (const answer of output.push(chunk)) this.#questions.shift()?.resolve(answer);
		});
		child.stdin.on("error", () => {});
		const closed = new Promise((resolve) => {
			child.on("error", (error) => {
				this.#refuse((0, command.h5)(error));
				resolve();
			});
			child.on("close", () => {
				if (this.#process?.child === child) this.#ended(stderr);
				resolve();
			});
		});
		return {
			child,
			closed
		};
	}
	#ended(stderr) {
		this.#process = null;
		if (this.#disposed) return this.#refuse(new Error("The repository is closed."));
		const [culprit, ...rest] = this.#questions;
		this.#questions = rest;
		const absent = /from promisor remote|transport '.*' not allowed/.test(stderr);
		culprit?.resolve(absent ? { kind: "missing" } : {
			kind: "broken",
			reason: (0, command.A3)(stderr)
		});
		if (rest.length === 0) return;
		try {
			this.#process = this.#start();
		} catch (error) {
			return this.#refuse(error instanceof Error ? error : (0, command.h5)(error));
		}
		this.#process.child.stdin.write(rest.map(({ name }) => `${name}\n`).join(""));
	}
	#refuse(error) {
		this.#process = null;
		for (const { reject } of this.#questions.splice(0)) reject(error);
	}
	async [Symbol.asyncDispose]() {
		this.#disposed = true;
		const running = this.#process;
		if (running === null) return;
		running.child.kill();
		await running.closed;
	}
}
;
const AT_ONCE = 500;
class PartialClone {
	#git;
	#remote;
	#isPartial = null;
	#wishes = [];
	#fetching = false;
	constructor(git, remote) {
		this.#git = git;
		this.#remote = remote;
	}
	async supply(oid) {
		this.#isPartial ??= isPartial(this.#git);
		if (!await this.#isPartial) return null;
		return new Promise((resolve) => {
			this.#wishes.push({
				oid,
				resolve
			});
			void this.#fetchAll();
		});
	}
	async #fetchAll() {
		if (this.#fetching) return;
		this.#fetching = true;
		while (this.#wishes.length > 0) {
			const wishes = this.#wishes.splice(0, AT_ONCE);
			const answer = await this.#remote.supply(wishes.map(({ oid }) => oid)).catch((error) => ({
				ok: false,
				reason: (0, errors.bD)(error)
			}));
			for (const { resolve } of wishes) resolve(answer);
		}
		this.#fetching = false;
	}
}
async function isPartial(git) {
	const keys = String.raw`^(remote\..*\.promisor|extensions\.partialclone)$`;
	return (await (0, command.EO)(git, [
		"config",
		"--get-regexp",
		keys
	])).code === 0;
}
;
const FETCH = [
	"fetch",
	"--quiet",
	"--no-tags",
	"--no-recurse-submodules",
	"--no-write-fetch-head"
];
class Remote {
	#git;
	#credentials;
	#fetched;
	#connection = null;
	constructor(git, credentials, fetched = async () => {}) {
		this.#git = git;
		this.#credentials = credentials;
		this.#fetched = fetched;
	}
	async defaultBranch() {
		const answer = await this.#run([
			"ls-remote",
			"--symref",
			"origin",
			"HEAD"
		]);
		if (!answer.ok) return answer;
		return {
			ok: true,
			value: /^ref: (refs\/heads\/\S+)\tHEAD$/m.exec(answer.value)?.[1] ?? null
		};
	}
	async find(name) {
		const short = name.replace(/^(?:refs\/remotes\/)?origin\//, "");
		const names = short.startsWith("refs/") ? [short] : [`refs/heads/${short}`, `refs/tags/${short}`];
		const answer = await this.#run([
			"ls-remote",
			"origin",
			...names
		]);
		if (!answer.ok) return answer;
		const shas = new Map(Array.from(answer.value.matchAll(/^([0-9a-f]+)\t(\S+)$/gm), ([, sha = "", ref = ""]) => [ref, sha]));
		const ref = names.find((candidate) => shas.has(candidate));
		return {
			ok: true,
			value: ref === undefined ? null : shas.get(ref) ?? null
		};
	}
	async fetch(shas, reach) {
		const answer = await this.#run([
			...FETCH,
			"depth" in reach ? `--depth=${reach.depth}` : `--deepen=${reach.deepen}`,
			"origin",
			...shas
		]);
		await this.#fetched();
		return answer;
	}
	supply(oids) {
		return this.#run([
			...FETCH,
			"--filter=blob:none",
			"origin",
			...oids
		]);
	}
	async #run(args) {
		const { code, stdout, stderr } = await (0, command.EO)(await (this.#connection ??= this.#connect()), args);
		return code === 0 ? {
			ok: true,
			value: stdout.toString()
		} : {
			ok: false,
			reason: (0, command.A3)(stderr)
		};
	}
	async #connect() {
		const { prefix, env } = this.#git;
		const settings = [
			...await this.#authorization(),
			["http.lowSpeedLimit", "1"],
			["http.lowSpeedTime", "60"]
		];
		const ssh = await this.#ssh();
		const connected = (0, environment._)(env, settings);
		return {
			prefix,
			env: {
				...connected,
				...ssh,
				GIT_ALLOW_PROTOCOL: "https:http:ssh:git:file"
			}
		};
	}
	async #authorization() {
		if (this.#credentials === null) return [];
		const { stdout } = await (0, command.EO)(this.#git, [
			"remote",
			"get-url",
			"origin"
		]);
		const origin = httpOrigin(stdout.toString().trim());
		if (origin === null || origin !== httpOrigin(this.#credentials.server)) return [];
		const key = `http.${origin}/.extraheader`;
		const basic = Buffer.from(`x-access-token:${this.#credentials.token}`).toString("base64");
		return [[key, ""], [key, `AUTHORIZATION: basic ${basic}`]];
	}
	async #ssh() {
		const { env } = this.#git;
		if (env["GIT_SSH_COMMAND"] !== undefined || env["GIT_SSH"] !== undefined) return {};
		const configured = await (0, command.EO)(this.#git, [
			"config",
			"--get",
			"core.sshCommand"
		]);
		return configured.code === 0 ? {} : { GIT_SSH_COMMAND: "ssh -o BatchMode=yes" };
	}
}
function httpOrigin(url) {
	try {
		const { protocol, origin } = new URL(url);
		return protocol === "https:" || protocol === "http:" ? origin : null;
	} catch {
		return null;
	}
}
var near_name = __webpack_require__(8394);
;
async function resolveRef(git, store, ref) {
	const found = await tryResolve(store, ref);
	if (found !== null) return found;
	throw (0, errors.Wp)(await unknown(git, ref));
}
async function tryResolve(store, ref) {
	const answer = await store.commit(ref);
	return answer.kind === "object" ? {
		ref,
		sha: answer.oid
	} : null;
}
async function unknown(git, ref) {
	const names = await refNames(git);
	if (ref === "HEAD" || names.length === 0) return `${ref} names no commit: the repository has none on this branch yet; commit something first.`;
	if ((0, object_id.TS)(ref)) return `The commit ${ref} is not in this clone: check the id, or fetch it with git fetch origin ${ref}.`;
	const base = ref.replace(/[~^].*$/, "");
	if (names.includes(base)) return `${ref} names no commit: the history does not reach that far.`;
	const near = (0, near_name.c)(base, names);
	const hint = near === null ? "check the name, or fetch it" : `did you mean ${near}?`;
	return `There is no commit ${ref} in this clone: ${hint}${near === null ? "." : ""}`;
}
async function refNames(git) {
	const { stdout } = await (0, command.EO)(git, [
		"for-each-ref",
		"--format=%(refname:short)",
		"refs/heads",
		"refs/remotes",
		"refs/tags"
	]);
	return stdout.toString().split("\n").filter((name) => name !== "");
}
;
var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
	if (value !== null && value !== void 0) {
		if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
		var dispose, inner;
		if (async) {
			if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
			dispose = value[Symbol.asyncDispose];
		}
		if (dispose === void 0) {
			if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
			dispose = value[Symbol.dispose];
			if (async) inner = dispose;
		}
		if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
		if (inner) dispose = function() {
			try {
				inner.call(this);
			} catch (e) {
				return Promise.reject(e);
			}
		};
		env.stack.push({
			value,
			dispose,
			async
		});
	} else if (async) {
		env.stack.push({ async: true });
	}
	return value;
};
var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
	return function(env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) {
				try {
					if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
					if (r.dispose) {
						var result = r.dispose.call(r.value);
						if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
							fail(e);
							return next();
						});
					} else s |= 1;
				} catch (e) {
					fail(e);
				}
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
class Disk {
	#root;
	#folders = new Map();
	constructor(root) {
		this.#root = root;
	}
	async stat(path) {
		if (!await this.#isFolder(path.slice(0, Math.max(0, path.lastIndexOf("/"))))) return null;
		return statOrNull(this.#at(path));
	}
	link(path) {
		return (0, promises_.readlink)(this.#at(path), { encoding: "buffer" });
	}
	async read(path, cap) {
		const env_1 = {
			stack: [],
			error: void 0,
			hasError: false
		};
		try {
			if ((await this.stat(path))?.isFile() !== true) return null;
			const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
			const file = __addDisposableResource(env_1, await (0, promises_.open)(this.#at(path), flags), true);
			const stats = await file.stat();
			return stats.isFile() && stats.size <= cap ? await file.readFile() : null;
		} catch (e_1) {
			env_1.error = e_1;
			env_1.hasError = true;
		} finally {
			const result_1 = __disposeResources(env_1);
			if (result_1) await result_1;
		}
	}
	#at(path) {
		return Buffer.concat([Buffer.from(`${this.#root}/`), (0, path_name.$$)(path)]);
	}
	#isFolder(path) {
		if (path === "") return Promise.resolve(true);
		const known = this.#folders.get(path);
		if (known !== undefined) return known;
		const above = this.#isFolder(path.slice(0, Math.max(0, path.lastIndexOf("/"))));
		const found = above.then(async (real) => real && (await statOrNull(this.#at(path)))?.isDirectory() === true);
		this.#folders.set(path, found);
		return found;
	}
}
async function statOrNull(file) {
	try {
		return await (0, promises_.lstat)(file, { bigint: true });
	} catch (error) {
		if (error instanceof Error && "code" in error && /^ENO(?:ENT|TDIR)$/.test(String(error.code))) return null;
		throw error;
	}
}
;
const HEAD = /^((?: {2}[^\n]*\n)*)(\w) (\d{6}) ([0-9a-f]+) (\d)\t/;
const SEEN = /^ {2}ctime: (\d+:\d+)\n {2}mtime: (\d+:\d+)\n(?: {2}.*\n)*? {2}size: (\d+)\t/;
async function readIndex(git) {
	const { stdout } = await (0, command.EO)(git, [
		"ls-files",
		"-t",
		"--stage",
		"-z",
		"--debug"
	]);
	return parseIndex(stdout);
}
function parseIndex(output) {
	const entries = new Map();
	let last = null;
	for (const record of (0, path_name.V0)(output)) {
		const text = record.toString("latin1");
		if (last !== null) entries.set(last.path, {
			...last.entry,
			seen: seenStat(text)
		});
		const head = HEAD.exec(text);
		last = null;
		if (head === null) continue;
		const [all, , tag, mode = "", oid = "", stage] = head;
		const path = (0, path_name.Vb)(record.subarray(all.length));
		const kind = kindOf(mode);
		if (stage !== "0" || kind === null) entries.set(path, null);
		else last = {
			path,
			entry: {
				kind,
				oid,
				sparse: tag === "S",
				seen: null
			}
		};
	}
	if (last !== null) entries.set(last.path, last.entry);
	return entries;
}
function seenStat(text) {
	const [, ctime, mtime, size] = SEEN.exec(text) ?? [];
	return ctime === undefined || mtime === undefined ? null : {
		ctime,
		mtime,
		size: Number(size)
	};
}
async function readUntracked(git) {
	const { stdout } = await (0, command.EO)(git, [
		"ls-files",
		"--others",
		"--exclude-standard",
		"-z"
	]);
	return Array.from((0, path_name.V0)(stdout), path_name.Vb).filter((path) => !path.endsWith("/"));
}
;
async function conversions(git, paths) {
	if (paths.length === 0) return new Map();
	const input = Buffer.concat(paths.flatMap((path) => [(0, path_name.$$)(path), Buffer.from([0])]));
	const [attributes, autocrlf] = await Promise.all([(0, command.EO)(git, [
		"check-attr",
		"-z",
		"--stdin",
		"text",
		"eol"
	], input), (0, command.EO)(git, [
		"config",
		"--get",
		"core.autocrlf"
	])]);
	const fallback = /^(?:true|yes|on|1|input)$/i.test(autocrlf.stdout.toString().trim());
	const values = Array.from((0, path_name.V0)(attributes.stdout), path_name.Vb);
	const result = new Map();
	for (let at = 0; at + 5 < values.length; at += 6) result.set(values[at] ?? "", conversion(values[at + 2], values[at + 5], fallback));
	return result;
}
function conversion(text, eol, fallback) {
	if (text === "unset") return "never";
	if (text === "auto") return "auto";
	if (text === "set" || eol === "lf" || eol === "crlf") return "always";
	return fallback ? "auto" : "never";
}
function looksLikeText(bytes) {
	if (bytes.includes(0)) return false;
	for (let at = bytes.indexOf(13); at !== -1; at = bytes.indexOf(13, at + 1)) if (bytes[at + 1] !== 10) return false;
	return true;
}
function withoutCrlf(bytes) {
	return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}
;
async function inspect(question) {
	const { name, known, disk, format } = question;
	if (known !== null && (known.sparse || known.kind === "submodule")) return {
		kind: known.kind,
		oid: known.oid,
		from: "index"
	};
	const stats = await disk.stat(name);
	if (stats?.isSymbolicLink() === true) return {
		kind: "symlink",
		oid: (0, object_id.Tu)(format, "blob", await disk.link(name)),
		from: "disk"
	};
	if (stats?.isFile() !== true) return null;
	if (known !== null && unchanged(known, stats, question.indexTime)) return {
		kind: known.kind,
		oid: known.oid,
		from: "index"
	};
	const size = Number(stats.size);
	if (size > limits.b.fileBytes) return {
		kind: "file",
		oid: `oversized:${size}:${stats.mtimeNs}`,
		from: "oversized",
		size
	};
	const bytes = await disk.read(name, limits.b.fileBytes);
	if (bytes === null) return null;
	const oid = (0, object_id.Tu)(format, "blob", bytes);
	if (known?.kind === "symlink" && known.oid === oid) return {
		kind: "symlink",
		oid,
		from: "index"
	};
	if (!bytes.includes("\r\n")) return {
		kind: "file",
		oid,
		from: "disk"
	};
	const converted = (0, object_id.Tu)(format, "blob", withoutCrlf(bytes));
	return {
		kind: "file",
		oid: converted,
		from: "crlf",
		raw: oid,
		text: looksLikeText(bytes)
	};
}
async function settle(file, rule, known, blobs) {
	if (file.from !== "crlf" || rule === "always") return file;
	const converts = rule === "auto" && file.text && !await hasCrlf(known, blobs);
	return converts ? file : {
		kind: file.kind,
		oid: file.raw,
		from: "disk"
	};
}
async function hasCrlf(known, blobs) {
	if (known?.kind !== "file") return false;
	const contents = await blobs.read(known.oid);
	return contents.kind === "bytes" && Buffer.from(contents.bytes).includes("\r\n");
}
function unchanged({ seen }, stats, indexTime) {
	return seen !== null && seen.size === Number(stats.size) && seen.mtime === seconds(stats.mtimeNs) && seen.ctime === seconds(stats.ctimeNs) && stats.mtimeNs < indexTime;
}
function seconds(nanoseconds) {
	return `${nanoseconds / 1000000000n}:${nanoseconds % 1000000000n}`;
}
;
const work_tree_AT_ONCE = 32;
async function readWorkTree(source) {
	const { root, git, gitDir, blobs, format } = source;
	if (source.bare) throw (0, errors.Wp)(`${root} is a bare repository, which has no uncommitted work: name a commit.`);
	const disk = new Disk(root);
	const [index, untracked, indexTime] = await Promise.all([
		readIndex(git),
		readUntracked(git),
		(0, promises_.stat)(external_node_path_.join(gitDir, "index"), { bigint: true }).then((stats) => stats.mtimeNs, () => 0n)
	]);
	const names = [...index.keys(), ...untracked];
	const seen = await overAll(names, (name) => inspect({
		name,
		known: index.get(name) ?? null,
		disk,
		indexTime,
		format
	}));
	const doubtful = names.filter((_, n) => seen[n]?.from === "crlf");
	const rules = await conversions(git, doubtful);
	const settled = await overAll(names, async (name, n) => {
		const found = seen[n] ?? null;
		const rule = rules.get(name) ?? "never";
		return found === null ? null : settle(found, rule, index.get(name) ?? null, blobs);
	});
	const files = new Map();
	for (const [n, name] of names.entries()) {
		const file = settled[n] ?? null;
		if (file !== null) files.set(name, file);
	}
	const readDisk = async (name, file) => {
		const bytes = await disk.read(name, limits.b.fileBytes);
		const contents = bytes !== null && file.from === "crlf" ? withoutCrlf(bytes) : bytes;
		if (contents === null || (0, object_id.Tu)(format, "blob", contents) !== file.oid) throw (0, errors.tv)(`${name} changed on disk while it was being read: run the guard again.`);
		return contents;
	};
	return {
		entries: files,
		async read(name) {
			const entry = (0, unreadable.nV)(files, name);
			if (entry instanceof Error) throw entry;
			const file = files.get(name);
			if (file?.from === "oversized") throw (0, unreadable.g$)(name, file.size);
			if (file !== undefined && file.from !== "index") return readDisk(name, file);
			const bytes = (0, unreadable.$t)(name, await blobs.read(entry.oid));
			if (bytes instanceof Error) throw bytes;
			return bytes;
		}
	};
}
async function overAll(items, apply) {
	const results = [];
	const queue = items.entries();
	const work = async () => {
		for (const [n, item] of queue) results[n] = await apply(item, n);
	};
	await Promise.all(Array.from({ length: work_tree_AT_ONCE }, work));
	return results;
}
;
async function openRepository(dir, options = {}) {
	const env = (0, environment._)(options.env ?? process.env);
	const { root, gitDir, bare, format } = await discover(dir, env);
	const git = {
		prefix: [
			"-C",
			root,
			`--git-dir=${gitDir}`,
			...bare ? [] : [`--work-tree=${root}`]
		],
		env
	};
	const store = new ObjectStore(git, limits.b.fileBytes);
	const remote = new Remote(git, options.credentials ?? null, () => store.renew());
	const listings = new Listings(store, format);
	const blobs = new Blobs(store, format, new PartialClone(git, remote));
	return {
		root,
		git,
		remote,
		emptyTree: (0, object_id.Tu)(format, "tree", new Uint8Array()),
		resolve: (ref) => resolveRef(git, store, ref),
		find: (ref) => tryResolve(store, ref),
		has: (sha) => has(store, sha),
		parents: (sha) => parents(store, sha),
		mergeBase: (a, b) => mergeBase(git, a, b),
		defaultBranch: () => defaultBranch(git),
		isShallow: () => isShallow(git),
		tree: (sha) => commitTree(listings, sha, blobs),
		workTree: () => readWorkTree({
			root,
			git,
			gitDir,
			bare,
			format,
			blobs
		}),
		committedAt: (sha) => committedAt(store, sha),
		files: (sha) => (0, check_out.qI)(listings, sha),
		bytes: (sha) => (0, check_out.YD)(git, sha),
		write: (files, folder, moment) => (0, check_out.hV)({
			git,
			blobs
		}, files, folder, moment),
		writeGitFolder: (sha, folder) => writeGitFolder({
			git,
			format
		}, sha, folder),
		disturbGitFolder: (folder) => disturbGitFolder(git, folder),
		[Symbol.asyncDispose]: () => store[Symbol.asyncDispose]()
	};
}
})
};
