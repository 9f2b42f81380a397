export const id = 4728;
export const ids = [4728];
export const modules = {
74728: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { trace: () => trace });
var axes_turn = __webpack_require__(87838);
var finalise = __webpack_require__(65783);
var policy = __webpack_require__(8540);
var range = __webpack_require__(66866);
var open_conversations = __webpack_require__(77788);
var simulate = __webpack_require__(91307);
;
async function followTrace(input) {
	const facts = new Facts();
	const open = new open_conversations.X();
	const conversations = [];
	const owners = new Map();
	const order = [];
	const hears = (read) => {
		const { conversation, index, segmented, held } = read;
		const known = open.get(conversation) ?? {
			follower: new axes_turn.m(),
			indices: [],
			tokens: []
		};
		known.tokens = rangesOf(read.tokens, known.tokens);
		const at = {
			file: input.name,
			line: read.line
		};
		const turn = {
			segmented,
			tokens: known.tokens,
			locate: () => at,
			sourceKind: "trace",
			turn: known.indices.length
		};
		known.indices.push(index);
		conversations[index] = conversation ?? "";
		owners.set(conversation ?? "", read.owner);
		order.push(index);
		facts.add(conversation, known, known.follower.follow(turn));
		if (conversation === null) return;
		for (const [key, each] of open.hold(conversation, known, held)) facts.add(key, each, each.follower.end());
	};
	const played = await (0, simulate.S)(input, hears);
	for (const [conversation, each] of open.rest()) facts.add(conversation, each, each.follower.end());
	return {
		...played,
		notes: open.hasReturned ? [...played.notes, GIVEN_UP] : played.notes,
		conversations,
		owners,
		order,
		findings: facts.findings(),
		broken: facts.broken
	};
}
const GIVEN_UP = "So many conversations go on at a time that some were taken for ended and began anew: what their next turn rewrote is not found. Split the trace by its sessions.";
function rangesOf(tokens, before) {
	const most = Math.min(tokens.length, before.length);
	let shared = 0;
	while (shared < most && before[shared]?.mid === tokens[shared]) shared += 1;
	const more = tokens.slice(shared).map((mid) => (0, range.Ju)(mid, mid, mid));
	return before.slice(0, shared).concat(more);
}
class Facts {
	#found = new Map();
	broken = new Map();
	add(owner, { indices }, drafts) {
		for (const draft of drafts) {
			const index = indices[draft.where?.turn ?? 0] ?? 0;
			const places = this.broken.get(index) ?? [];
			const causes = draft.causes.length === 0 ? "" : ` (${draft.causes.join(", ")})`;
			places.push(`${draft.code} at ${draft.where?.pointer || "/"}${causes}`);
			this.broken.set(index, places);
			const section = draft.where?.section;
			const unit = section === "messages" ? section : draft.unitKey;
			const key = JSON.stringify([
				owner,
				draft.code,
				draft.severity,
				draft.causes,
				unit
			]);
			const known = this.#found.get(key);
			if (known === undefined) this.#found.set(key, {
				index,
				owner,
				draft
			});
			else if (draft.lostTokens > known.draft.lostTokens) known.draft = {
				...known.draft,
				lostTokens: draft.lostTokens
			};
		}
	}
	findings() {
		const failOn = (0, policy.tC)(null);
		return [...this.#found.values()].toSorted((a, b) => a.index - b.index).flatMap(({ index, owner, draft }) => (0, finalise.w)([{
			draft,
			status: "introduced",
			related: []
		}], {
			prompt: "",
			case: "",
			conversation: owner ?? ""
		}).map((finding) => ({
			request: index,
			...finding,
			fails: (0, policy.DI)(finding, failOn)
		})));
	}
}
var errors = __webpack_require__(12027);
var simulation_json = __webpack_require__(48589);
var words = __webpack_require__(4718);
var terminal = __webpack_require__(78705);
var numbers = __webpack_require__(99155);
var report_paint = __webpack_require__(68721);
var text_finding = __webpack_require__(55210);
;
const BAR = 24;
function traceText(trace, { color, width }) {
	const paint = (0, report_paint.e)(color);
	const groups = new Map();
	for (const at of trace.order) {
		const request = trace.requests[at];
		if (request === undefined) continue;
		const key = trace.conversations[at] ?? "";
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [request]);
		else group.push(request);
	}
	const largest = trace.requests.reduce((most, each) => Math.max(most, totalOf(each)), 1);
	const lines = [...groups].flatMap(([key, requests]) => [
		paint("bold", titleOf(requests[0]?.session ?? "-", trace.owners.get(key) ?? "")),
		...requests.flatMap((request, turn) => drawn(request, numbered(turn, requests), largest, trace, paint)),
		""
	]);
	const layout = {
		paint,
		width,
		exact: false,
		indent: ""
	};
	for (const finding of trace.findings) lines.push(...(0, text_finding.h)(finding, layout), "");
	return `${[...lines, ...summary(trace, paint)].join("\n")}\n`;
}
function titleOf(session, owner) {
	const title = `conversation ${(0, terminal.F)(session)}`;
	return owner === "" ? title : `${title} (${(0, terminal.F)(owner)})`;
}
function drawn(request, turn, largest, { broken }, paint) {
	const { index, read, write, uncached, missReason, unit, recorded } = request;
	const cells = (tokens) => Math.round(tokens / largest * BAR);
	const end = Math.max(1, cells(totalOf(request)));
	const [reused, written] = [cells(read), cells(read + write)];
	const bar = paint("green", "█".repeat(reused)) + paint("yellow", "▒".repeat(Math.max(0, written - reused))) + paint("dim", "░".repeat(Math.max(0, end - written)));
	const pad = " ".repeat(Math.max(0, BAR - Math.max(reused, written, end)));
	const figures = [
		read > 0 ? `${(0, words.zD)(read)} reused` : null,
		write > 0 ? `${(0, words.zD)(write)} written` : null,
		uncached > 0 ? `${(0, words.zD)(uncached)} uncached` : null,
		recorded === null ? null : `reported ${(0, words.zD)(recorded.read)} reused, ${(0, words.zD)(recorded.write)} written`
	].filter((figure) => figure !== null);
	const told = broken.get(index) ?? [];
	const miss = missReason === null || missReason === "cold" ? [] : [missReason];
	const why = told.length > 0 ? told : miss.map((each) => `${each} at ${unit === null || unit === "" ? "/" : unit}`);
	return [`  turn ${turn}  ${bar}${pad}  ${figures.join(", ")}`, ...why.map((each) => `          ${paint("red", "✗")} ${(0, terminal.F)(each)}`)];
}
function numbered(turn, { length }) {
	return String(turn + 1).padStart(String(length).length);
}
function totalOf({ read, write, uncached }) {
	return read + write + uncached;
}
function summary({ totals, requests, notes }, paint) {
	const reported = requests.flatMap(({ recorded }) => recorded ?? []);
	const sum = reported.reduce((all, { read }) => all + read, 0);
	const predicted = requests.reduce((all, { recorded, read }) => recorded === null ? all : all + read, 0);
	return [
		paint("bold", [
			`${totals.requests} ${totals.requests === 1 ? "request" : "requests"}`,
			`${(0, words.zD)(totals.read)} reused`,
			`${(0, words.zD)(totals.write)} written`,
			`${(0, words.zD)(totals.uncached)} uncached`,
			`token hit ratio ${(0, numbers.C)(totals.tokenHitRatio) ?? "not measured"}`,
			`prefix hit ratio ${(0, numbers.C)(totals.prefixHitRatio) ?? "not measured"}`,
			`cost ${(0, numbers.E)(totals.costUsd) ?? "unknown"}`
		].join(", ")),
		...reported.length === 0 ? [] : [`${reported.length} with usage: ${(0, words.zD)(predicted)} tokens predicted as reused, ${(0, words.zD)(sum)} reported`],
		...notes.map((note) => `note: ${(0, terminal.e)(note)}`)
	];
}
var cli_arguments = __webpack_require__(66279);
var colour = __webpack_require__(61015);
var help = __webpack_require__(2420);
var cli_host = __webpack_require__(87713);
var beside = __webpack_require__(18490);
var trace_file = __webpack_require__(20105);
var suggest = __webpack_require__(98249);
;
const OPTIONS = {
	format: {
		type: "string",
		value: "FORMAT"
	},
	...help.DT
};
const trace = {
	usage: "FILE.jsonl [options]",
	help: `Follows recorded conversations request by request, one JSON object per line: what each turn
reused of what the one before it had left in the cache, what was written, and what broke
where and why. Where lines carry the provider's "usage", it is shown beside the prediction.
Lines with a "session" belong together, in the order of their "turn" (or "at"); all others
are put together by their content.

Exits with 1 when a conversation rewrites what it had sent before. The file may be a pipe,
or - for stdin.

  --format FORMAT  text (default) or json

Examples:
  prompt-cache-guard trace recorded.jsonl
  prompt-cache-guard trace recorded.jsonl --format json
`,
	async run(args, host) {
		const { text, positionals } = (0, cli_arguments.W)("trace", OPTIONS, args);
		const [name, ...more] = positionals;
		if (name === undefined || more.length > 0) throw (0, errors.Wp)(`trace follows one trace, and was given ${positionals.length}: prompt-cache-guard trace FILE.jsonl.`);
		const format = text("format") ?? "text";
		if (format !== "text" && format !== "json") throw (0, errors.Wp)(`Unknown format ${(0, suggest.T)(format)}. --format takes text or json.`);
		const followed = await followTrace({
			...await (0, trace_file.U)(host, name),
			beside: await (0, beside.v)(host.cwd),
			now: new Date()
		});
		const { findings } = followed;
		const shown = format === "json" ? (0, simulation_json.Q)(followed, { findings }) : traceText(followed, {
			color: (0, colour.P)(host.stdout, host.env),
			width: host.stdout.columns || 80
		});
		await (0, cli_host.y)(host, shown);
		return findings.some(({ fails }) => fails) ? 1 : 0;
	}
};
}),
89104: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	IB: () => plainDiff,
	Ml: () => gapText,
	rL: () => signOf
});
function signOf(kind) {
	if (kind === "same") return " ";
	return kind === "removed" ? "-" : "+";
}
function gapText(lines, of) {
	if (of === "excerpt") return "… cut here: the change goes on …";
	if (of === "space") return `… ${lines} more ${lines === 1 ? "line differs" : "lines differ"} in white space only …`;
	const more = of === "unchanged" ? "" : "more ";
	return `… ${lines} ${more}${of} ${lines === 1 ? "line" : "lines"} …`;
}
function plainDiff(lines) {
	return lines.map((line) => line.kind === "gap" ? `  ${gapText(line.lines, line.of)}` : `${signOf(line.kind)} ${line.spans.map(({ text }) => text).join("")}`);
}
}),
92315: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { T: () => excerptDiff });
var line = __webpack_require__(99493);
var array = __webpack_require__(61318);
var visible = __webpack_require__(72987);
;
const LONGEST_CHANGE = 240;
function plainLines(kind, text, limits) {
	if (text === "" && kind !== "same") return [];
	const lines = text.replace(/\n$/, "").split("\n");
	const shown = lines.slice(0, limits.lines).map((line) => ({
		kind,
		spans: [{
			text: (0, visible.P8)(shortened(line, LONGEST_CHANGE)),
			changed: false
		}]
	}));
	return capped(kind, shown, lines.length);
}
function lineSpans(kind, pieces, look, limits) {
	const lines = splitPieces(pieces, look === "space");
	const shown = lines.slice(0, limits.lines).map((line) => ({
		kind,
		spans: spansOf(line, look, limits.context)
	}));
	return capped(kind, shown, lines.length);
}
function splitPieces(pieces, keepBreaks) {
	const lines = [[]];
	for (const piece of pieces) {
		const changed = piece.added || piece.removed;
		const parts = piece.value.split("\n");
		parts.forEach((part, index) => {
			if (index > 0) lines.push([]);
			const ends = changed && keepBreaks && index < parts.length - 1;
			const text = ends ? `${part}\n` : part;
			if (text !== "") lines.at(-1)?.push({
				text,
				changed
			});
		});
	}
	if (lines.length > 1 && lines.at(-1)?.length === 0) lines.pop();
	return lines;
}
function spansOf(line, look, context) {
	return line.map(({ text, changed }, index) => {
		const last = index === line.length - 1;
		const short = changed || line.length === 1 ? shortened(text, LONGEST_CHANGE) : elided(text, index === 0 ? 0 : context, last ? 0 : context);
		return {
			text: shownAs(short, changed ? look : "plain", last),
			changed
		};
	});
}
function shownAs(text, look, last) {
	if (look === "space") return (0, visible.BS)(text);
	if (look === "code-points") return (0, visible.pH)(text);
	return last ? (0, visible.P8)(text) : (0, visible.RK)(text);
}
function elided(text, head, tail) {
	if (text.length <= head + tail + 8) return text;
	const from = text.slice(0, (0, visible.Fd)(text, head)).replace(/(?<=\s)\S{1,30}$/u, "");
	const to = text.slice((0, visible.Fd)(text, text.length - tail)).replace(/^\S{1,30}(?=\s)/u, "");
	return `${from}…${to}`;
}
function shortened(text, longest) {
	if (text.length <= longest) return text;
	const from = text.slice(0, (0, visible.Fd)(text, Math.floor(longest * .7)));
	const to = text.slice((0, visible.Fd)(text, text.length - Math.floor(longest * .2)));
	return `${from}… ${text.length - from.length - to.length} more characters …${to}`;
}
function capped(kind, shown, all) {
	if (all <= shown.length) return shown;
	const of = kind === "same" ? "unchanged" : kind;
	return [...shown, {
		kind: "gap",
		lines: all - shown.length,
		of
	}];
}
;
const LINE_CAPS = { maxEditLength: 1e3 };
const WORD_CAPS = { maxEditLength: 400 };
const COMMON_SHARE = .3;
function wordDiff(before, after, limits) {
	if (before === null || after === null) return [...plainLines("removed", before ?? "", limits), ...plainLines("added", after ?? "", limits)];
	const changes = (0, line.Pp)(before, after, LINE_CAPS) ?? [gone(before), come(after)];
	const out = [];
	for (let index = 0; index < changes.length; index += 1) {
		const change = changes[index];
		const next = changes[index + 1];
		if (change?.removed === true && next?.added === true) {
			out.push(...hunk(change.value, next.value, limits));
			index += 1;
		} else if (change !== undefined) {
			out.push(...oneSided(change, index > 0, next !== undefined, limits));
		}
	}
	return out;
}
function oneSided(change, isAfter, isBefore, limits) {
	if (change.removed) return plainLines("removed", change.value, limits);
	if (change.added) return plainLines("added", change.value, limits);
	const lines = change.value.replace(/\n$/, "").split("\n");
	const kept = (isAfter ? 1 : 0) + (isBefore ? 1 : 0);
	const same = (line) => plainLines("same", line ?? "", limits);
	if (lines.length <= kept + 1) return lines.flatMap(same);
	return [
		...isAfter ? same(lines[0]) : [],
		{
			kind: "gap",
			lines: lines.length - kept,
			of: "unchanged"
		},
		...isBefore ? same(lines.at(-1)) : []
	];
}
function hunk(removed, added, limits) {
	const words = wholeWords(removed, added);
	if (words === undefined || !alike(words, removed, added)) return [...plainLines("removed", removed, limits), ...plainLines("added", added, limits)];
	const pieces = withoutIslands(words);
	const look = lookOf(removed, added);
	return [...lineSpans("removed", pieces.filter((piece) => !piece.added), look, limits), ...lineSpans("added", pieces.filter((piece) => !piece.removed), look, limits)];
}
function wholeWords(removed, added) {
	const changes = (0, array.E)(wordsIn(removed), wordsIn(added), WORD_CAPS);
	return changes?.map(({ value, ...change }) => ({
		...change,
		value: value.join("")
	}));
}
function wordsIn(text) {
	return text.match(/\r\n|\s|\S+/g) ?? [];
}
function lookOf(removed, added) {
	if (removed.replaceAll(/\s/g, "") === added.replaceAll(/\s/g, "")) return "space";
	return removed.normalize("NFKC") === added.normalize("NFKC") ? "code-points" : "plain";
}
function alike(words, removed, added) {
	const common = words.filter((word) => !word.added && !word.removed);
	const length = common.reduce((sum, word) => sum + word.value.trim().length, 0);
	const longer = Math.max(removed.trim().length, added.trim().length);
	return lookOf(removed, added) !== "plain" || length >= COMMON_SHARE * longer;
}
function withoutIslands(words) {
	return words.flatMap((word, index) => {
		const inside = index > 0 && index < words.length - 1;
		const island = !word.added && !word.removed && inside && /^(?:[ \t]+|[^\w\s])$/.test(word.value);
		if (!island || !surrounded(words, index)) return [word];
		return [gone(word.value), come(word.value)];
	});
}
function surrounded(words, index) {
	const kinds = (from, step) => {
		const found = {
			removed: false,
			added: false
		};
		for (let at = from; words[at]?.removed === true || words[at]?.added === true; at += step) {
			found.removed ||= words[at]?.removed === true;
			found.added ||= words[at]?.added === true;
		}
		return found;
	};
	const [left, right] = [kinds(index - 1, -1), kinds(index + 1, 1)];
	return left.removed && left.added && right.removed && right.added;
}
function gone(value) {
	return {
		value,
		removed: true,
		added: false,
		count: 1
	};
}
function come(value) {
	return {
		value,
		removed: false,
		added: true,
		count: 1
	};
}
;
function excerptDiff(finding, limits) {
	const { before, after, cut } = finding;
	if (before === null && after === null) return [];
	const lines = whiteSpaceOnly(finding, limits) ?? wordDiff(before, after, limits);
	return cut === null ? lines : [...lines, {
		kind: "gap",
		lines: 0,
		of: "excerpt"
	}];
}
const SPACE = new Set(["whitespace", "line-endings"]);
function whiteSpaceOnly({ before, after, causes }, limits) {
	if (before === null || after === null || !causes.every((cause) => SPACE.has(cause))) return null;
	const [old, now] = [before.split("\n"), after.split("\n")];
	if (old.length !== now.length) return null;
	const changed = old.flatMap((line, at) => line === now[at] ? [] : [at]);
	const [first] = changed;
	if (first === undefined || changed.length < 3) return null;
	const pair = wordDiff(`${old[first] ?? ""}\n`, `${now[first] ?? ""}\n`, limits);
	return [...pair, {
		kind: "gap",
		lines: changed.length - 1,
		of: "space"
	}];
}
}),
72880: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	KE: () => relatedNames,
	cO: () => tagOf,
	fk: () => smallPrint
});
var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58285);
function tagOf(finding) {
	const parts = [...finding.causes];
	return [...parts.length > 0 ? [parts.join(", ")] : [], ...standing(finding)].join(" · ");
}
function smallPrint(finding) {
	const { causes, count } = finding;
	const names = causes.length === 0 ? "" : ` (${causes.join(", ")})`;
	const rest = [...count > 1 ? [`${count} places`] : [], ...standing(finding)];
	return `${names}${rest.map((part) => ` · ${part}`).join("")}`;
}
function standing(finding) {
	return [...finding.status === "pre-existing" ? [finding.status] : [], ...accepted(finding)];
}
function accepted({ accepted: entry }) {
	if (entry === null) return [];
	const until = entry.until === null ? "" : ` until ${entry.until}`;
	return [`accepted${until}: ${entry.reason}`];
}
function relatedNames(finding) {
	const names = finding.related.map((one) => {
		const place = (0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.$t)(one);
		return place === null ? one.code : `${one.code} (${place.place})`;
	});
	return [...new Set(names)];
}
}),
55210: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { h: () => findingLines });
var _diff_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89104);
var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78705);
var _excerpt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92315);
var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72880);
var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58285);
var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4729);
const SIGNS = {
	error: "✗",
	warning: "!",
	note: "·"
};
const COLORS = {
	error: "red",
	warning: "yellow",
	note: "cyan"
};
function findingLines(finding, layout) {
	const { paint, indent } = layout;
	const fixed = finding.status === "fixed";
	const color = fixed ? "green" : COLORS[finding.severity];
	const tag = (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.cO)(finding);
	const word = fixed ? "✓ fixed" : `${SIGNS[finding.severity]} ${finding.severity}`;
	const title = `${paint(color, `${word}: ${finding.code}`)}${paint("dim", tag === "" ? "" : ` · ${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__.e)(tag)}`)}`;
	const inner = `${indent}  `;
	const left = layout.width - inner.length;
	const lines = [`${indent}${title}`];
	for (const line of (0, _wrap_js__WEBPACK_IMPORTED_MODULE_2__.L)((0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__.e)(finding.message), left)) lines.push(`${inner}${line}`);
	const place = (0, _wording_js__WEBPACK_IMPORTED_MODULE_3__.$t)(finding);
	if (place !== null) {
		const where = paint("cyan", (0, _wrap_js__WEBPACK_IMPORTED_MODULE_2__.$)((0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__.F)(place.place), 200));
		const inRequest = place.inRequest === null ? "" : paint("dim", ` · ${(0, _wrap_js__WEBPACK_IMPORTED_MODULE_2__.$)((0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__.F)(place.inRequest), 120)}`);
		lines.push(`${inner}${where}${inRequest}`);
	}
	for (const line of (0, _excerpt_js__WEBPACK_IMPORTED_MODULE_4__.T)(finding, DIFF)) lines.push(`${inner}${painted(line, paint)}`);
	const related = (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.KE)(finding);
	const pairs = [
		["cost", (0, _wording_js__WEBPACK_IMPORTED_MODULE_3__.ho)(finding, layout.exact)],
		["also", related.length === 0 ? null : related.join(", ")],
		["fix", fixed || finding.fix === "" ? null : finding.fix]
	];
	for (const [name, value] of pairs) if (value !== null) lines.push(...labelled(name, value, layout));
	return lines;
}
const DIFF = {
	lines: 6,
	context: 40
};
function labelled(name, value, layout) {
	const indent = `${layout.indent}  `;
	const lines = (0, _wrap_js__WEBPACK_IMPORTED_MODULE_2__.L)((0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__.e)(value), layout.width - indent.length - 6);
	return lines.map((line, index) => index === 0 ? `${indent}${layout.paint("bold", name)}${" ".repeat(6 - name.length)}${line}` : `${indent}      ${line}`);
}
function painted(line, paint) {
	if (line.kind === "gap") return paint("dim", `  ${(0, _diff_text_js__WEBPACK_IMPORTED_MODULE_5__.Ml)(line.lines, line.of)}`);
	const style = line.kind === "same" ? "dim" : line.kind === "removed" ? "red" : "green";
	const strong = line.kind === "removed" ? "removed" : "added";
	const whole = line.spans.every((span) => span.changed) || line.spans.every((span) => !span.changed);
	const spans = line.spans.map((span) => paint(span.changed && !whole ? strong : style, bracketed(span, line.kind, whole, paint)));
	return `${paint(style, `${(0, _diff_text_js__WEBPACK_IMPORTED_MODULE_5__.rL)(line.kind)} `)}${spans.join("")}`;
}
function bracketed(span, kind, whole, paint) {
	if (whole || !span.changed || paint("dim", "x") !== "x") return span.text;
	return kind === "removed" ? `[-${span.text}-]` : `{+${span.text}+}`;
}
})
};
