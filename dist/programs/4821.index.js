export const id = 4821;
export const ids = [4821];
export const modules = {
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
63203: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Z: () => pageOf });
var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24306);
function pageOf(code) {
	return `${_version_js__WEBPACK_IMPORTED_MODULE_0__.p}/blob/v${_version_js__WEBPACK_IMPORTED_MODULE_0__.x}/docs/findings/${code}.md`;
}
}),
72013: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { P: () => markup });
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72987);
function markup(text) {
	return text.split("\n").map(_visible_js__WEBPACK_IMPORTED_MODULE_0__.RK).join("\n").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
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
9596: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	W: () => isSuspect,
	u: () => figures
});
var _measured_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92321);
var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99155);
function figures(prompt) {
	const { predicted, measured } = prompt.hitRatio;
	const lines = [];
	if (predicted !== null) {
		const prefix = change(predicted.base, predicted.head, "prefixHitRatio");
		const token = change(predicted.base, predicted.head, "tokenHitRatio");
		const suspect = prompt.findings.some(isSuspect) ? ", if the suspect value does not vary" : "";
		if (prefix !== null) lines.push(`predicted prefix hit ratio ${prefix}${suspect}`);
		if (token !== null) lines.push(`predicted token hit ratio ${token}${suspect}`);
	}
	if (measured !== null) lines.push(...(0, _measured_js__WEBPACK_IMPORTED_MODULE_0__.G)(measured));
	if (prompt.cost !== null) lines.push(...costWords(prompt.cost));
	return lines;
}
function isSuspect(finding) {
	return finding.code === "suspect-value" && finding.status !== "fixed";
}
function change(base, head, key) {
	const [before, after] = [(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.C)(base?.[key]), (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.C)(head?.[key])];
	if (before === null || after === null) return after ?? before;
	return before === after ? after : `${before} → ${after}`;
}
function costWords(cost) {
	const [before, after] = [(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.E)(cost.per1000Requests.base), (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.E)(cost.per1000Requests.head)];
	const lines = [];
	if (before !== null && after !== null && before !== after) lines.push(`cost ${before} → ${after} per 1,000 requests`);
	else if ((after ?? before) !== null) lines.push(`cost ${after ?? before} per 1,000 requests`);
	const once = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.E)(cost.rewriteOnce);
	if (once !== null && cost.rewriteOnce !== 0) lines.push(`writing the changed prefix once costs ${once}`);
	return lines;
}
}),
28227: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { g: () => htmlReport });
var external_node_crypto_ = __webpack_require__(77598);
var markup = __webpack_require__(72013);
var stake = __webpack_require__(9687);
var view_counts = __webpack_require__(89191);
var view_title = __webpack_require__(83597);
var view = __webpack_require__(56118);
var documentation = __webpack_require__(63203);
var numbers = __webpack_require__(99155);
var tags = __webpack_require__(72880);
var wording = __webpack_require__(58285);
var diff_text = __webpack_require__(89104);
var excerpt = __webpack_require__(92315);
;
const LIMITS = {
	lines: 40,
	context: 200
};
function diffHtml(finding) {
	const lines = (0, excerpt.T)(finding, LIMITS);
	if (lines.length === 0) return "";
	return `<div class="diff together" tabindex="0" role="group" aria-label="What changed">${lines.map(under).join("")}</div>
<div class="diff beside" tabindex="0" role="group" aria-label="What changed, side by side"><table><thead><tr><th scope="col">before</th><th scope="col">after</th></tr></thead><tbody>${rows(lines).join("")}</tbody></table></div>`;
}
function under(line) {
	if (line.kind === "gap") return `<div class="gap">${(0, markup.P)((0, diff_text.Ml)(line.lines, line.of))}</div>`;
	return `<div class="${line.kind}">${(0, diff_text.rL)(line.kind)} ${spans(line)}</div>`;
}
function rows(lines) {
	const out = [];
	let removed = [];
	let added = [];
	const flush = () => {
		for (let at = 0; at < Math.max(removed.length, added.length); at += 1) out.push(`<tr>${cell(removed[at])}${cell(added[at])}</tr>`);
		removed = [];
		added = [];
	};
	for (const line of lines) {
		if (line.kind === "removed") removed.push(line);
		else if (line.kind === "added") added.push(line);
		else {
			flush();
			out.push(line.kind === "gap" ? `<tr><td class="gap" colspan="2">${(0, markup.P)((0, diff_text.Ml)(line.lines, line.of))}</td></tr>` : `<tr>${cell(line)}${cell(line)}</tr>`);
		}
	}
	flush();
	return out;
}
function cell(line) {
	return line === undefined ? "<td></td>" : `<td class="${line.kind}">${spans(line)}</td>`;
}
function spans({ spans: all }) {
	const isWhole = all.every(({ changed }) => changed) || all.every(({ changed }) => !changed);
	return all.map(({ text, changed }) => changed && !isWhole ? `<mark>${(0, markup.P)(text)}</mark>` : (0, markup.P)(text)).join("");
}
;
function findingHtml(finding, around) {
	const { heading } = around;
	const isFixed = finding.status === "fixed";
	const tag = (0, tags.cO)(finding);
	const kind = isFixed ? "fixed" : finding.accepted === null ? finding.severity : "note";
	const facts = factsOf(finding, around).map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join("");
	return `<article class="${kind}"><${heading}>${isFixed ? "fixed" : finding.severity}: <a href="${(0, documentation.Z)(finding.code)}">${finding.code}</a>${tag === "" ? "" : ` <span class="dim">(${(0, markup.P)(tag)})</span>`}</${heading}>
<p>${(0, markup.P)(finding.message)}</p>
${diffHtml(finding)}
<dl>${facts}</dl></article>`;
}
function factsOf(finding, { isExact, canAccept }) {
	const place = (0, wording.$t)(finding);
	const cost = (0, wording.ho)(finding, isExact);
	const money = (0, numbers.E)(finding.costPer1000);
	const related = (0, tags.KE)(finding);
	return [
		...place === null ? [] : [["Where", `<code>${(0, markup.P)(place.place)}</code>${place.inRequest === null ? "" : `, in the request <code>${(0, markup.P)(place.inRequest)}</code>`}`]],
		...finding.count > 1 ? [["How often", oftenWords(finding)]] : [],
		...cost === null ? [] : [["Cost", `${(0, markup.P)(cost)}${money === null || finding.costPer1000 === 0 ? "" : `; ${money} per 1,000 requests`}`]],
		...finding.status === "fixed" || finding.fix === "" ? [] : [["Fix", (0, markup.P)(finding.fix)]],
		...related.length === 0 ? [] : [["Same cause", (0, markup.P)(related.join(", "))]],
		["Id", idHtml(finding, canAccept)]
	];
}
function oftenWords({ count, places }) {
	const others = places.map(({ pointer }) => `<code>${(0, markup.P)(pointer)}</code>`);
	return `at ${count} places${others.length === 0 ? "" : `: also at ${others.join(", ")}`}`;
}
function idHtml({ id, fails }, canAccept) {
	const name = `<code>${(0, markup.P)(id)}</code>`;
	if (!fails || !canAccept) return name;
	return `${name}; if it is meant: <code>npx prompt-cache-guard check --accept ${(0, markup.P)(id)} --reason &quot;…&quot;</code>`;
}
var words = __webpack_require__(4718);
var cost_view = __webpack_require__(41998);
;
function changeWords(change) {
	if (change === null) return "–";
	const { before, after, more } = change;
	const now = after ?? "–";
	const main = before === null ? now : `${before} → ${now}`;
	return more === null ? main : `${main}, ${more}`;
}
;
function marksOf(findings, side, which) {
	const marks = new Map();
	for (const finding of findings) {
		if (!standsOn(finding, which)) continue;
		const where = placeOn(finding, which);
		const at = where === null ? -1 : unitAt(where, unitsOf(side));
		if (at === -1) continue;
		const before = marks.get(at);
		marks.set(at, {
			codes: [...new Set([...before?.codes ?? [], finding.code])],
			isDivergence: isDivergence(finding) || before?.isDivergence === true
		});
	}
	return marks;
}
function unitsOf({ units }) {
	return units ?? [];
}
function placeOn({ where, whereBefore }, which) {
	return which === "base" ? whereBefore ?? where : where;
}
function standsOn({ status, axis }, which) {
	if (which === "head") return status !== "fixed";
	return status !== "introduced" || axis === "commit";
}
function isDivergence({ axis, code }) {
	return axis !== null && axis !== "lint" && !code.includes("breakpoint");
}
function unitAt(where, units) {
	if (where.section === "params") return parameterAt(where.pointer, units);
	const holds = ({ pointer }) => pointer !== "" && `${where.pointer}/`.startsWith(`${pointer}/`);
	const exact = units.findLastIndex((unit) => unit.section === where.section && holds(unit));
	if (exact !== -1) return exact;
	return units.findLastIndex(({ section, index }) => section === where.section && index <= where.index);
}
function parameterAt(pointer, units) {
	const name = pointer.split("/")[1] ?? "";
	const isParameter = ({ section }) => section === "params";
	const named = units.findIndex((unit) => isParameter(unit) && unit.what.split(", ").includes(name));
	return named === -1 ? units.findIndex(isParameter) : named;
}
;
function zonesOf(side, worst) {
	const total = unitsOf(side).reduce((sum, { tokens }) => sum + tokens, 0);
	const isCached = side.prefixTokens >= side.minimumTokens;
	const prefix = isCached ? Math.min(side.prefixTokens, total) : 0;
	return {
		kept: worst === null ? prefix : keptOf(side, prefix, worst),
		prefix,
		total
	};
}
function keptOf(side, prefix, { axis, where, lostTokens }) {
	const kept = Math.max(0, prefix - lostTokens);
	const units = unitsOf(side);
	const at = where === null ? -1 : unitAt(where, units);
	if (at === -1) return kept;
	const start = units.slice(0, at).reduce((sum, { tokens }) => sum + tokens, 0);
	if (units.some(({ breakpoint }) => isMarker(breakpoint))) return Math.min(kept, start);
	const tokens = units[at]?.tokens ?? 0;
	return axis === "turn" ? Math.min(kept, start + Math.max(0, tokens - lostTokens)) : kept;
}
function isMarker(breakpoint) {
	return breakpoint !== null && breakpoint.kind !== "implicit";
}
function placed(side, zones) {
	let start = 0;
	return unitsOf(side).map((unit) => {
		const middle = start + unit.tokens / 2;
		const zone = middle <= zones.kept ? "read" : middle <= zones.prefix ? "lost" : "open";
		const at = {
			unit,
			start,
			zone
		};
		start += unit.tokens;
		return at;
	});
}
function zoneWords(zones) {
	const isBroken = zones.kept < zones.prefix;
	return {
		read: isBroken ? "still read" : "cached",
		lost: "lost with the break",
		open: "never cached"
	};
}
;
function unitsHtml(units, zones, marks, about) {
	const words = zoneWords(zones);
	const items = units.map(({ unit, zone }, at) => {
		const place = unit.pointer === "" ? "" : ` (${unit.pointer})`;
		const more = unit.count === 1 ? "" : ` and the ${(0, view_counts.Hn)(unit.count - 1, "unit")} behind it`;
		const told = [
			...unit.tokens > 0 ? [`${about(unit.tokens)} tokens, ${words[zone]}`] : [],
			...unit.breakpoint === null ? [] : [`▲ ${breakpointWords(unit.breakpoint)}`],
			...markWords(marks.get(at))
		];
		const tail = told.length === 0 ? "" : `: ${told.join("; ")}`;
		const kind = unit.tokens > 0 ? ` class="${zone}"` : "";
		return `<li${kind}>${(0, markup.P)(`${unit.what}${place}${more}${tail}`)}</li>`;
	});
	const count = units.reduce((sum, { unit }) => sum + unit.count, 0);
	return `<details class="units"><summary>${(0, view_counts.Hn)(count, "unit")}</summary><ol>${items.join("")}</ol></details>`;
}
function breakpointWords({ kind, ttl }) {
	const life = ttl === null ? "" : `, lives ${ttl}`;
	return `${kind} breakpoint${life}`;
}
function markWords(mark) {
	if (mark === undefined) return [];
	return [`${mark.isDivergence ? "✗ " : ""}${mark.codes.join(", ")}`];
}
;
const HATCHES = 120;
function barHtml(name, side, worst, marks) {
	const zones = zonesOf(side, worst);
	if (zones.total <= 0) return "";
	const units = placed(side, zones);
	const about = side.tokens.kind === "exact" ? words.zD : words.YY;
	const sections = side.sections.map(({ section, tokens }) => `${section} ${about(tokens)}`);
	const ends = units.filter(({ unit }) => unit.breakpoint !== null);
	const breaks = units.filter((_, at) => marks.get(at)?.isDivergence === true);
	const percent = (tokens) => `${round(100 * tokens / zones.total)}%`;
	const label = [
		`${name}: ${bar_spans(zones).map(({ zone, from, to }) => `${zoneWords(zones)[zone]} ${about(to - from)} tokens`).join(", ")}`,
		(0, view_counts.Hn)(ends.length, "breakpoint"),
		(0, view_counts.Hn)(breaks.length, "divergence")
	].join("; ");
	return `<figure><figcaption>${(0, markup.P)(name)}: ${sections.join(", ")} tokens</figcaption>
<svg class="bar" role="img" aria-label="${(0, markup.P)(label)}"><g aria-hidden="true"><svg y="14" width="100%" height="26" viewBox="0 0 ${zones.total} 10" preserveAspectRatio="none">${body(zones, units.map(({ start }) => start))}</svg>${breaks.map(({ start }) => `<text class="break" x="${percent(start)}" y="11">✗</text>`).join("")}${ends.map(({ start, unit }) => `<text x="${percent(start + unit.tokens)}" y="52">▲</text>`).join("")}</g></svg>
<ul class="legend">${legend(zones, about, {
		breakpoints: ends.length,
		divergences: breaks.length
	})}</ul>
${unitsHtml(units, zones, marks, about)}</figure>`;
}
function body(zones, starts) {
	const rects = bar_spans(zones).map(({ zone, from, to }) => `<rect class="${zone}" x="${round(from)}" y="${zone === "open" ? 5 : 0}" width="${round(to - from)}" height="${zone === "open" ? 5 : 10}"/>`);
	const step = zones.total / HATCHES;
	const hatches = [];
	for (let x = zones.kept; x < zones.prefix; x += step) hatches.push(`M${round(x)} 10L${round(Math.min(x + step, zones.prefix))} 0`);
	const edges = [...new Set(starts)].filter((start) => start > 0 && start < zones.total);
	return [
		...rects,
		...hatches.length === 0 ? [] : [`<path class="hatch" d="${hatches.join("")}"/>`],
		...edges.length === 0 ? [] : [`<path class="edge" d="${edges.map((x) => `M${round(x)} 0V10`).join("")}"/>`]
	].join("");
}
function bar_spans({ kept, prefix, total }) {
	const all = [
		{
			zone: "read",
			from: 0,
			to: kept
		},
		{
			zone: "lost",
			from: kept,
			to: prefix
		},
		{
			zone: "open",
			from: prefix,
			to: total
		}
	];
	return all.filter(({ from, to }) => to > from);
}
function legend(zones, about, { breakpoints, divergences }) {
	return [
		...bar_spans(zones).map(({ zone, from, to }) => `<li class="${zone}">${about(to - from)} ${zoneWords(zones)[zone]}</li>`),
		...breakpoints === 0 ? ["<li>no breakpoint</li>"] : ["<li>▲ breakpoint</li>"],
		...divergences === 0 ? [] : ["<li>✗ divergence</li>"]
	].join("");
}
function round(value) {
	return Math.round(value * 100) / 100;
}
var figures = __webpack_require__(9596);
var report_measured = __webpack_require__(92321);
;
function figuresHtml(prompt) {
	const { predicted, measured } = prompt.hitRatio;
	const rows = [
		ratioRow(prompt, "prefixHitRatio", "prefix hit ratio"),
		ratioRow(prompt, "tokenHitRatio", "token hit ratio"),
		...costRows(prompt)
	].filter((row) => row !== null);
	if (rows.length === 0 && measured === null) return "";
	const isGuess = predicted !== null && prompt.findings.some(figures.W);
	const head = measured === null ? "<tr><td></td><th scope=\"col\">base</th><th scope=\"col\">head</th></tr>" : "<tr><td rowspan=\"2\"></td><th colspan=\"2\" scope=\"colgroup\">predicted</th><th rowspan=\"2\" scope=\"col\">measured</th></tr><tr><th scope=\"col\">base</th><th scope=\"col\">head</th></tr>";
	const body = rows.map(([name, ...cells]) => {
		const shown = measured === null ? cells.slice(0, 2) : cells;
		return `<tr><th scope="row">${name}</th>${shown.map((cell) => `<td>${cell ?? "–"}</td>`).join("")}</tr>`;
	});
	const table = `<table class="figures"><thead>${head}</thead><tbody>${body.join("")}</tbody></table>`;
	const lines = [...isGuess ? ["The prediction for head holds if the suspect value does not vary."] : [], ...measured === null ? [] : (0, report_measured.G)(measured)];
	return `${rows.length === 0 ? "" : table}${lines.map((line) => `<p class="dim">${(0, markup.P)(line)}</p>`).join("")}`;
}
function ratioRow({ hitRatio }, key, name) {
	const { predicted, measured } = hitRatio;
	const cells = [
		predicted?.base?.[key],
		predicted?.head?.[key],
		measured?.[key]
	].map(numbers.C);
	const [base = null, head = null, probe = null] = cells;
	return cells.every((cell) => cell === null) ? null : [
		probe === null ? `predicted ${name}` : name,
		base,
		head,
		probe
	];
}
function costRows({ cost }) {
	if (cost === null) return [];
	const { base, head } = cost.per1000Requests;
	const once = cost.rewriteOnce === 0 ? null : (0, numbers.E)(cost.rewriteOnce);
	return [[
		"input of 1,000 requests",
		(0, numbers.E)(base),
		(0, numbers.E)(head),
		null
	], ...once === null ? [] : [[
		"writing the changed prefix once",
		null,
		once,
		null
	]]];
}
;
const OPEN = 10;
function promptHtml(prompt, at) {
	const isExact = [prompt.base, prompt.head].every((side) => side === null || side.tokens.kind === "exact");
	const around = {
		isExact,
		canAccept: prompt.head !== null,
		heading: "h4"
	};
	const findings = (0, stake.IN)(prompt.findings);
	const isOpen = at !== null && at < OPEN && findings.some(isToDo);
	const inside = at === null ? "<div class=\"inside\">" : `<div class="inside" id="p${at}">`;
	const isNew = (0, wording.YP)(prompt) && findings.some(({ severity }) => severity !== "note");
	return `<details class="prompt"${isOpen ? " open" : ""}><summary><h3>${nameHtml(prompt)} <span class="dim">${summaryOf(prompt)}</span></h3></summary>${inside}
${bars(prompt)}
${figuresHtml(prompt)}
${isNew ? "<p>New here, so nothing fails now; from now on this would:</p>" : ""}
${findings.map((finding) => findingHtml(finding, around)).join("\n")}
${factsHtml(prompt)}</div></details>`;
}
function isToDo({ status, severity, accepted }) {
	return status === "introduced" && severity !== "note" && accepted === null;
}
function summaryOf(prompt) {
	const { findings } = prompt;
	const failing = findings.filter(({ fails }) => fails).length;
	return [
		statusOf(prompt),
		...findings.length === 0 ? [] : [(0, view_counts.Hn)(findings.length, "finding")],
		...failing === 0 ? [] : [`${failing} ${failing === 1 ? "blocks" : "block"}`]
	].join(", ");
}
function bars(prompt) {
	const { base, head } = prompt;
	const isSame = base !== null && head !== null && base.wireId === head.wireId;
	return [...base === null || isSame ? [] : [bar("base", base, prompt)], ...head === null ? [] : [bar("head", head, prompt, isSame ? "base and head" : "head")]].join("\n");
}
function bar(which, side, { findings }, name = which) {
	const worst = (0, stake.hm)(findings.filter((finding) => isLoss(finding, which)));
	const place = worst && {
		...worst,
		where: placeOn(worst, which)
	};
	return barHtml(name, side, place, marksOf(findings, side, which));
}
function isLoss({ status, axis, code }, which) {
	if (which === "base") return status !== "introduced" && axis !== "commit";
	return status !== "fixed" && code !== "breakpoint-lost";
}
function factsHtml({ provider, model, source, base, head }) {
	const code = (text) => `<code>${(0, markup.P)(text)}</code>`;
	const at = provider === null ? "" : ` at ${(0, markup.P)(provider)}`;
	const facts = [
		...model === null ? [] : [["Model", `${code(model)}${at}`]],
		...source.paths.length === 0 ? [] : [["From", source.paths.map(code).join(", ")]],
		...base === null ? [] : [["Prefix at base", code(base.prefixId)]],
		...head === null ? [] : [["Prefix at head", code(head.prefixId)]]
	];
	return `<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join("")}</dl>`;
}
function statusOf({ status }) {
	return status === "error" ? "not analysed" : status;
}
function nameHtml(prompt) {
	return (0, markup.P)([prompt.id, ...(0, wording.IN)(prompt)].join(", "));
}
;
const ROWS = 50;
const COLUMNS = [
	["prompt", ""],
	["status", ""],
	["findings", "number"],
	["tokens lost", "number"],
	["prefix hit ratio", "number"],
	["$ per 1,000 requests", "number"]
];
function listHtml(prompts) {
	if (prompts.length === 0) return "";
	const rest = prompts.length - ROWS;
	const rows = prompts.map(row);
	return [table(rows.slice(0, ROWS), "What is worst first"), ...rest > 0 ? [`<details class="rest"><summary>${(0, view_counts.Hn)(rest, "more prompt")}</summary>${table(rows.slice(ROWS), "The others, what is worst first")}</details>`] : []].join("\n");
}
function table(rows, caption) {
	const head = COLUMNS.map(([name, kind]) => `<th scope="col"${kind === "" ? "" : ` class="${kind}"`}>${name}</th>`);
	return `<div class="scroll" tabindex="0" role="group" aria-label="List of prompts: ${caption.toLowerCase()}"><table class="list"><caption>${caption}</caption><thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
}
function row(prompt, at) {
	const lost = (0, stake.s7)(prompt).lost;
	const standing = prompt.findings.filter(({ status }) => status !== "fixed").length;
	const figures = [
		String(standing),
		lost === 0 ? "0" : (0, words.YY)(lost),
		changeWords((0, cost_view.oT)([prompt])),
		changeWords((0, cost_view._Y)([prompt]))
	];
	return `<tr><td><a href="#p${at}">${nameHtml(prompt)}</a></td><td class="word">${statusOf(prompt)}</td>${figures.map((figure) => `<td class="number">${(0, markup.P)(figure)}</td>`).join("")}</tr>`;
}
function quietHtml(prompts, html) {
	const looked = prompts.filter(({ head }) => head !== null);
	const names = prompts.filter(({ head }) => head === null).map(nameHtml);
	return [...fold(`${(0, view_counts.Hn)(looked.length, "unchanged prompt")} without findings`, looked.map(html)), ...fold(`${(0, view_counts.Hn)(names.length, "prompt")} not looked at, because nothing that could be read for ${names.length === 1 ? "it" : "them"} differs`, names.length === 0 ? [] : [`<ul>${names.map((name) => `<li>${name}</li>`).join("")}</ul>`])].join("\n");
}
function fold(title, blocks) {
	if (blocks.length === 0) return [];
	return [`<details class="rest"><summary>${title}</summary>\n${blocks.join("\n")}</details>`];
}
;
function overviewHtml(report) {
	const facts = [
		["Prompts", promptWords(report)],
		["Findings", findingWords(report)],
		["Lowest prefix hit ratio", changeWords((0, cost_view.oT)(report.prompts))],
		["Cost of input", moneyWords(report.money)],
		...coverageFacts(report)
	];
	const told = facts.filter(([, value]) => value !== "" && value !== "–");
	return `<dl class="overview">${told.map(([name, value]) => `<dt>${name}</dt><dd>${(0, markup.P)(value)}</dd>`).join("")}</dl>`;
}
function promptWords({ totals }) {
	const { prompts, unchanged, changed, volatile, added, removed, error } = totals;
	const kinds = Object.entries({
		unchanged,
		changed,
		volatile,
		added,
		removed,
		"not analysed": error
	});
	return [(0, words.zD)(prompts), kinds.filter(([, count]) => count > 0).map(([name, count]) => `${(0, words.zD)(count)} ${name}`).join(", ")].filter((part) => part !== "").join(": ");
}
function findingWords({ totals: { findings } }) {
	const { error, warning, note } = findings;
	const counts = [
		[error, "error"],
		[warning, "warning"],
		[note, "note"]
	];
	const told = counts.filter(([count]) => count > 0).map(([count, name]) => (0, view_counts.Hn)(count, name));
	return told.length === 0 ? "none" : told.join(", ");
}
function moneyWords({ per1000Requests, perDay }) {
	return [sidesWords(per1000Requests, "per 1,000 requests of each prompt"), sidesWords(perDay, "a day")].filter((part) => part !== null).join("; ");
}
function sidesWords({ base, head }, of) {
	const [before, after] = [(0, numbers.E)(base), (0, numbers.E)(head)];
	const both = before !== null && after !== null && before !== after;
	const value = both ? `${before} → ${after}` : after ?? before;
	return value === null ? null : `${value} ${of}`;
}
function coverageFacts(report) {
	const { coverage } = report;
	if (coverage === undefined) return [];
	const { guarded, discovered, inCode, notAnalysed, unguarded } = coverage;
	const parts = [
		...discovered > 0 ? [`${(0, words.zD)(discovered)} found as files`] : [],
		...inCode > 0 ? [`${(0, words.zD)(inCode)} in source code`] : [],
		...notAnalysed > 0 ? [`${(0, words.zD)(notAnalysed)} not analysed`] : []
	];
	return [["Guarded", [(0, view_counts.Hn)(guarded, "prompt"), ...parts.length === 0 ? [] : [`of them ${parts.join(", ")}`]].join(", ")], ["Not guarded", unguarded.length === 0 ? "nothing that was seen" : (0, view_counts.Hn)(unguarded.length, "place")]];
}
var html_style = __webpack_require__(50814);
;
function htmlReport(report) {
	const { standing, words } = (0, view_title.Gg)(report, (0, view.d)(report));
	const title = `Prompt cache: ${words}`;
	const told = (0, stake.QC)(report);
	const isTold = new Set(told);
	const style = (0, external_node_crypto_.createHash)("sha256").update(html_style.Y).digest("base64");
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<title>${(0, markup.P)(title)}</title>
<style>${html_style.Y}</style></head><body>
<header><h1 class="${CLASSES[standing]}">${SIGNS[standing]} ${(0, markup.P)(title)}</h1>
<p class="dim">${[report.base, report.head].filter(view_counts.cu).map(revision).join(" → ")}, ${(0, markup.P)(report.day)}, prompt-cache-guard ${(0, markup.P)(report.tool.version)}</p>
<p>${(0, markup.P)((0, view_title.gp)(report))}</p>
<fieldset class="view"><legend>Changes</legend><label><input type="radio" name="view" id="together" checked> one under the other</label><label><input type="radio" name="view" id="beside"> side by side</label></fieldset></header>
<main>
<h2>Overview</h2>
${overviewHtml(report)}
${section("Findings of the run", (0, stake.IN)(report.findings).map((finding) => findingHtml(finding, {
		isExact: false,
		canAccept: false,
		heading: "h3"
	})))}
${section("Prompts", [
		listHtml(told),
		...told.map(promptHtml),
		quietHtml(report.prompts.filter((prompt) => !isTold.has(prompt)), (prompt) => promptHtml(prompt, null))
	].filter((block) => block !== ""))}
${unguarded(report)}
${notes(report)}
${section("A configuration to begin with", report.suggestedConfig === undefined ? [] : [`<pre class="scroll" tabindex="0">${(0, markup.P)(report.suggestedConfig)}</pre>`])}
</main></body></html>
`;
}
const SIGNS = {
	good: "✓",
	doubtful: "!",
	neutral: "○",
	bad: "✗"
};
const CLASSES = {
	good: "good",
	doubtful: "doubtful",
	neutral: "dim",
	bad: "bad"
};
function revision({ ref, sha }) {
	return `<code>${(0, markup.P)(sha === null || ref === sha ? ref : `${ref} ${sha.slice(0, 12)}`)}</code>`;
}
function notes(report) {
	const all = [...report.notes, ...(0, view_counts.vb)(report) ? [view_counts.Pl] : []];
	const items = all.map((note) => `<li>${(0, markup.P)(note)}</li>`);
	return section("Notes", items.length === 0 ? [] : [`<ul>${items.join("")}</ul>`]);
}
function unguarded({ coverage: covered }) {
	if (covered === undefined || covered.unguarded.length === 0) return "";
	const items = covered.unguarded.map(({ file, line, why }) => `<li><code>${(0, markup.P)(line === null ? file : `${file}:${line}`)}</code> ${(0, markup.P)(why)}</li>`);
	return section("Not guarded", [`<ul>${items.join("")}</ul>`]);
}
function section(title, blocks) {
	return blocks.length === 0 ? "" : `<h2>${title}</h2>\n${blocks.join("\n")}`;
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
h3, h4 { font-size: 1rem; margin: 0; } summary h3 { display: inline; }
h1, h2, h3, h4, p, li, dd, td, th, summary { overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, input:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.dim { color: var(--dim); }
.bad { color: var(--bad); } .doubtful { color: var(--doubtful); } .good { color: var(--good); }
code, pre, .diff { font: .85rem/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.scroll { overflow-x: auto; }
table.list { border-collapse: collapse; width: 100%; }
table.list caption { text-align: left; color: var(--dim); padding-bottom: .25rem; }
table.list th, table.list td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); min-width: 5rem; }
table.list .number { text-align: right; white-space: nowrap; }
table.list td:first-child { min-width: 9rem; }
table.list .word { white-space: nowrap; }
details.prompt { border: 1px solid var(--line); border-radius: 6px; margin: .75rem 0; content-visibility: auto; contain-intrinsic-size: auto 3rem; }
details.prompt > summary { padding: .6rem .9rem; cursor: pointer; background: var(--box); border-radius: 6px; }
details.rest { margin: .75rem 0; } details.rest > summary { padding: .3rem 0; cursor: pointer; color: var(--link); }
details.prompt > .inside { padding: .25rem .9rem .9rem; }
article { border-left: 4px solid var(--line); padding: .1rem 0 .1rem .9rem; margin: 1rem 0; }
article.error { border-color: var(--bad); } article.warning { border-color: var(--doubtful); } article.fixed { border-color: var(--good); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .5rem 0; }
dt { color: var(--dim); } dd { margin: 0; }
figure { margin: .75rem 0; } figcaption { color: var(--dim); font-size: .85rem; }
svg.bar { display: block; width: 100%; height: 56px; overflow: visible; forced-color-adjust: none; }
svg.bar .read { fill: var(--read); } svg.bar .lost { fill: var(--lost); } svg.bar .open { fill: var(--open); }
svg.bar path { fill: none; stroke: var(--page); stroke-width: 1px; vector-effect: non-scaling-stroke; }
svg.bar .hatch { opacity: .6; }
svg.bar text { font-size: 12px; text-anchor: middle; fill: var(--text); } svg.bar .break { fill: var(--bad); font-weight: 700; }
ul.legend { list-style: none; padding: 0; margin: .25rem 0; display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; font-size: .85rem; color: var(--dim); }
li.read::before, li.lost::before, li.open::before { content: ""; display: inline-block; width: .7rem; height: .7rem; border-radius: 2px; margin-right: .35rem; }
li.read::before { background: var(--read); } li.lost::before { background: var(--lost); } li.open::before { background: var(--open); }
details.units { font-size: .85rem; } details.units > summary { cursor: pointer; color: var(--dim); } details.units > ol { margin: .25rem 0; padding-left: 2.2rem; }
table.figures { border-collapse: collapse; margin: .75rem 0; } table.figures th, table.figures td { padding: .15rem 1rem .15rem 0; text-align: right; font-weight: normal; overflow-wrap: normal; }
table.figures ~ p.dim { margin: .25rem 0; }
table.figures th { color: var(--dim); } table.figures th[scope="row"] { text-align: left; }
.diff { border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0; overflow-x: auto; }
.diff div, .diff td { padding: 0 .6rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.diff .removed { background: var(--removed); } .diff .added { background: var(--added); }
.diff .removed mark { background: var(--gone); color: inherit; } .diff .added mark { background: var(--come); color: inherit; }
.diff th { text-align: left; padding: 0 .6rem; font-weight: normal; color: var(--dim); border-bottom: 1px solid var(--line); }
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
74291: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { L: () => jsonReport });
var _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28988);
function jsonReport(report) {
	return `${JSON.stringify(ordered(report), null, 2)}\n`;
}
function ordered(report) {
	const { totals } = report;
	return {
		schemaVersion: report.schemaVersion,
		tool: {
			name: report.tool.name,
			version: report.tool.version
		},
		verdict: report.verdict,
		day: report.day,
		base: {
			ref: report.base.ref,
			sha: report.base.sha
		},
		head: {
			ref: report.head.ref,
			sha: report.head.sha
		},
		totals: {
			prompts: totals.prompts,
			unchanged: totals.unchanged,
			changed: totals.changed,
			volatile: totals.volatile,
			added: totals.added,
			removed: totals.removed,
			error: totals.error,
			findings: {
				error: totals.findings.error,
				warning: totals.findings.warning,
				note: totals.findings.note
			}
		},
		findings: report.findings.map(finding),
		...report.coverage !== undefined && { coverage: coverage(report.coverage) },
		...report.isAdopting !== undefined && { isAdopting: report.isAdopting },
		...report.reportOnly !== undefined && { reportOnly: { wouldFail: report.reportOnly.wouldFail } },
		money: money(report.money),
		prompts: report.prompts.map(prompt),
		notes: report.notes,
		...report.suggestedConfig !== undefined && { suggestedConfig: report.suggestedConfig }
	};
}
function money(of) {
	const sides = ({ base, head }) => ({
		base: (0, _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__.E)(base),
		head: (0, _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__.E)(head)
	});
	return {
		currency: of.currency,
		per1000Requests: sides(of.per1000Requests),
		perDay: sides(of.perDay),
		traffic: of.traffic
	};
}
function coverage(of) {
	return {
		guarded: of.guarded,
		discovered: of.discovered,
		inCode: of.inCode,
		notAnalysed: of.notAnalysed,
		isNoneAnalysed: of.isNoneAnalysed,
		unguarded: of.unguarded.map(({ file, line, why }) => ({
			file,
			line,
			why
		}))
	};
}
function prompt(of) {
	const { predicted, measured } = of.hitRatio;
	return {
		id: of.id,
		case: of.case,
		conversation: of.conversation,
		renamedFrom: of.renamedFrom,
		source: {
			kind: of.source.kind,
			paths: of.source.paths,
			fidelity: of.source.fidelity
		},
		provider: of.provider,
		model: of.model,
		status: of.status,
		base: of.base && side(of.base),
		head: of.head && side(of.head),
		hitRatio: {
			predicted: predicted && {
				base: predicted.base && ratios(predicted.base),
				head: predicted.head && ratios(predicted.head)
			},
			measured: measured && (0, _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__.N)(measured)
		},
		cost: of.cost && cost(of.cost),
		findings: of.findings.map(finding)
	};
}
function side(of) {
	return {
		prefixId: of.prefixId,
		wireId: of.wireId,
		prefixTokens: of.prefixTokens,
		totalTokens: of.totalTokens,
		minimumTokens: of.minimumTokens,
		sections: of.sections.map(({ section, tokens }) => ({
			section,
			tokens
		})),
		tokens: {
			kind: of.tokens.kind,
			prefixLow: of.tokens.prefixLow,
			prefixHigh: of.tokens.prefixHigh
		},
		breakpoints: of.breakpoints,
		turns: of.turns
	};
}
function ratios(of) {
	return {
		tokenHitRatio: (0, _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__.E)(of.tokenHitRatio),
		prefixHitRatio: (0, _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__.E)(of.prefixHitRatio)
	};
}
function cost(of) {
	const { base, head } = of.per1000Requests;
	return {
		currency: of.currency,
		per1000Requests: {
			base: (0, _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__.E)(base),
			head: (0, _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__.E)(head)
		},
		rewriteOnce: (0, _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__.E)(of.rewriteOnce)
	};
}
function finding(of) {
	return {
		id: of.id,
		code: of.code,
		severity: of.severity,
		status: of.status,
		axis: of.axis,
		where: of.where && place(of.where),
		whereBefore: of.whereBefore && place(of.whereBefore),
		causes: of.causes,
		varies: of.varies,
		lostTokens: of.lostTokens,
		before: of.before,
		after: of.after,
		cut: of.cut,
		message: of.message,
		fix: of.fix,
		related: of.related.map(finding),
		file: of.file,
		fileLine: of.fileLine,
		count: of.count,
		places: of.places.map(place),
		loss: of.loss && {
			steady: of.loss.steady,
			oneOff: of.loss.oneOff,
			share: of.loss.share,
			requests: (0, _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__.E)(of.loss.requests) ?? 0
		},
		costPer1000: (0, _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__.E)(of.costPer1000),
		fails: of.fails,
		accepted: of.accepted && {
			reason: of.accepted.reason,
			until: of.accepted.until
		}
	};
}
function place(of) {
	return {
		section: of.section,
		index: of.index,
		pointer: of.pointer,
		offset: of.offset,
		line: of.line,
		turn: of.turn
	};
}
}),
39073: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { $: () => junitReport });
var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78705);
var _escape_markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72013);
var _listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7020);
function junitReport(report) {
	const prompts = report.prompts.map(promptCase);
	const cases = [runCase(report, prompts), ...prompts];
	const count = (end) => cases.filter((one) => one.end === end).length;
	const counts = `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}"`;
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites ${counts}>`,
		`  <testsuite name="${report.tool.name}" ${counts} skipped="${count("skipped")}">`,
		...cases.flatMap(lines),
		"  </testsuite>",
		"</testsuites>",
		""
	].join("\n");
}
function runCase({ findings, verdict }, prompts) {
	const isError = verdict === "error" && prompts.every(({ end }) => end !== "error");
	return {
		name: "the run as a whole",
		group: "prompt-cache-guard",
		end: findings.some(({ fails }) => fails) ? "failure" : isError ? "error" : "passed",
		told: findings
	};
}
function promptCase(prompt) {
	return {
		name: (0, _listed_js__WEBPACK_IMPORTED_MODULE_0__.m)(prompt),
		group: prompt.source.paths[0] ?? "prompt-cache-guard",
		end: endOf(prompt),
		told: prompt.findings
	};
}
function endOf({ status, findings }) {
	const isFailing = findings.some(({ fails }) => fails);
	if (status === "error") return isFailing ? "error" : "skipped";
	return isFailing ? "failure" : "passed";
}
function lines({ name, group, end, told }) {
	const standing = told.filter(({ status }) => status !== "fixed");
	const decisive = standing.filter(({ fails, code }) => end === "error" || end === "skipped" ? code === "not-analysed" : fails);
	const rest = standing.filter((finding) => !decisive.includes(finding));
	const first = decisive[0];
	return [
		`    <testcase name="${attribute(name)}" classname="${attribute(group)}">`,
		...end === "passed" ? [] : [`      <${end} message="${attribute(first?.message ?? "The run could not be finished.")}" type="${first?.code ?? "not-analysed"}">${(0, _escape_markup_js__WEBPACK_IMPORTED_MODULE_1__.P)(decisive.map(sentenceOf).join("\n"))}</${end}>`],
		...rest.length === 0 ? [] : [`      <system-out>${(0, _escape_markup_js__WEBPACK_IMPORTED_MODULE_1__.P)(rest.map(sentenceOf).join("\n"))}</system-out>`],
		"    </testcase>"
	];
}
function attribute(text) {
	return (0, _escape_markup_js__WEBPACK_IMPORTED_MODULE_1__.P)((0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__.e)(text));
}
function sentenceOf({ severity, code, file, fileLine, message, fix, accepted }) {
	const at = file === null ? "" : ` ${file}${fileLine === null ? "" : `:${fileLine}`}`;
	const why = accepted === null ? "" : ` (accepted: ${accepted.reason})`;
	return (0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__.e)(`${severity} ${code}${at}: ${message} Fix: ${fix}${why}`);
}
}),
7020: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	K: () => listed,
	m: () => promptName
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
function listed(report) {
	const times = new Map();
	const one = (finding, prompt) => {
		const fact = JSON.stringify([
			finding.code,
			prompt?.id ?? null,
			prompt?.case ?? null,
			prompt?.conversation ?? null,
			finding.id
		]);
		const before = times.get(fact) ?? 0;
		times.set(fact, before + 1);
		return {
			finding,
			prompt,
			file: finding.file ?? prompt?.source.paths[0] ?? null,
			line: finding.file === null ? 1 : Math.max(1, finding.fileLine ?? 1),
			fingerprint: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${fact}${before}`).digest("hex")
		};
	};
	return [...report.findings.map((finding) => one(finding, null)), ...report.prompts.flatMap((prompt) => prompt.findings.map((finding) => one(finding, prompt)))].filter(({ finding }) => finding.status !== "fixed");
}
function promptName({ id, case: name, conversation }) {
	const which = [...name === "default" ? [] : [`case ${name}`], ...conversation === "1" ? [] : [`conversation ${conversation}`]];
	return which.length === 0 ? id : `${id} (${which.join(", ")})`;
}
}),
74270: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { q: () => markdownReport });
var limits = __webpack_require__(55816);
var markdown = __webpack_require__(86632);
var accept_entry = __webpack_require__(51309);
var diff_text = __webpack_require__(89104);
var documentation = __webpack_require__(63203);
var excerpt = __webpack_require__(92315);
var numbers = __webpack_require__(99155);
var tags = __webpack_require__(72880);
var counts = __webpack_require__(89191);
var view_short = __webpack_require__(36273);
var wording = __webpack_require__(58285);
var wrap = __webpack_require__(4729);
;
const DIFF = {
	lines: 4,
	context: 60
};
const LONGEST_SENTENCE = 600;
const LONGEST_ADVICE = 60;
const ITEMS = 40;
const NAMES = 3;
function openItem(item) {
	const title = `#### ${signOf(item.finding)} ${heading(item)}`;
	return {
		full: [title, itemBlock(item, { diff: true })].join("\n\n"),
		brief: [title, itemBlock(item, { diff: false })].join("\n\n")
	};
}
function foldedItem(item) {
	const { finding } = item;
	const advice = firstSentence(finding.fix);
	const isShort = advice !== "" && advice.length <= LONGEST_ADVICE && finding.severity !== "note";
	const fix = isShort ? ` – ${(0, markdown.qy)(advice)}` : "";
	const names = namesOf(item).map((name) => `<code>${(0, markdown.qy)((0, wrap.$)(name, 60))}</code>`);
	const summary = `${signOf(finding)} ${[...names, ...othersOf(item)].join(", ")}${names.length === 0 ? "" : ": "}${(0, markdown.qy)((0, view_short.I)(finding))}${fix}`;
	return {
		full: fold(summary, [itemBlock(item, { diff: true })]),
		brief: fold(summary, [itemBlock(item, { diff: false })])
	};
}
function itemsFold(name, items) {
	if (items.length === 0) return [];
	const more = items.length - ITEMS;
	const blocks = (diff) => [...items.slice(0, ITEMS).map((item) => `${signOf(item.finding)} ${heading(item)}\n\n${itemBlock(item, { diff })}`), ...more > 0 ? [`And ${(0, counts.Hn)(more, "more finding")}.`] : []];
	const summary = (0, markdown.qy)(name);
	return [{
		full: fold(summary, blocks(true)),
		brief: fold(summary, blocks(false))
	}];
}
function itemBlock({ finding, elsewhere }, { diff }) {
	const place = (0, wording.$t)(finding);
	const lines = diff ? (0, diff_text.IB)((0, excerpt.T)(finding, DIFF)) : [];
	const at = place === null ? null : (0, wrap.$)(place.place, 200);
	const fence = (0, markdown.OF)([...at === null ? [] : [`@@ ${at} @@`], ...lines], "diff");
	return [...lines.length > 0 ? [fence] : [], [
		...sentences(finding, lines.length > 0 ? null : at),
		...alsoIn(elsewhere),
		small(finding)
	].join("\\\n")].join("\n\n");
}
function sentences(finding, place) {
	const where = place === null ? "" : ` In ${(0, markdown.SS)(place)}.`;
	const related = (0, tags.KE)(finding).slice(0, 5);
	const cost = costSentence(finding);
	return [
		`${(0, markdown.nv)((0, wrap.$)(finding.message, LONGEST_SENTENCE))}${where}`,
		...finding.status === "fixed" || finding.fix === "" ? [] : [`**Fix:** ${(0, markdown.nv)((0, wrap.$)(finding.fix, LONGEST_SENTENCE))}`],
		...cost === null ? [] : [`**Cost:** ${(0, markdown.wD)(cost)}`],
		...related.length === 0 ? [] : [`**Same cause:** ${related.map((name) => (0, markdown.wD)((0, wrap.$)(name, 200))).join(", ")}.`]
	];
}
function small(finding) {
	const rest = (0, markdown.nv)((0, wrap.$)((0, tags.fk)(finding), 300));
	return `<sub>[${finding.code}](${(0, documentation.Z)(finding.code)})${rest === "" ? "" : ` ${rest}`}</sub>`;
}
const PLACES = 8;
function alsoIn(places) {
	if (places.length === 0) return [];
	const shown = places.slice(0, PLACES).map((place) => (0, markdown.SS)((0, wrap.$)(place, 120)));
	const more = places.length - shown.length;
	return [`**Also in:** ${[...shown, ...more > 0 ? [(0, counts.Hn)(more, "more place")] : []].join(", ")}.`];
}
function costSentence({ costPer1000, code, status }) {
	if (costPer1000 === null || !(costPer1000 >= .005) || status === "fixed") return null;
	const amount = `${(0, numbers.E)(costPer1000)} per 1,000 requests`;
	return code === "suspect-value" ? `up to ${amount} if it varies.` : `${amount}.`;
}
function heading(item) {
	const names = namesOf(item).map((name) => (0, markdown.SS)((0, wrap.$)(name, 120)));
	const [only] = item.prompts;
	const parts = item.prompts.length === 1 && only !== undefined ? (0, wording.IN)(only).map((part) => (0, markdown.wD)((0, wrap.$)(part, 60))) : [];
	const whose = [
		...names,
		...othersOf(item),
		...parts
	].join(", ");
	return `${whose}${whose === "" ? "" : " – "}${(0, markdown.wD)((0, view_short.I)(item.finding))}`;
}
function namesOf({ prompts }) {
	const names = [...new Set(prompts.map(({ id }) => id))];
	return names.length > NAMES ? names.slice(0, 1) : names;
}
function othersOf({ prompts }) {
	const count = new Set(prompts.map(({ id }) => id)).size;
	return count > NAMES ? [(0, counts.Hn)(count - 1, "more prompt")] : [];
}
function firstSentence(text) {
	return /^(.*?[.!?])(?:\s|$)/s.exec(text)?.[1]?.replace(/\.$/, "") ?? text;
}
function signOf({ severity, status, accepted, fails }) {
	if (status === "fixed") return "✅";
	if (accepted !== null) return "ℹ️";
	if (fails) return "❌";
	return {
		error: "⚠️",
		warning: "⚠️",
		note: "ℹ️"
	}[severity];
}
function fold(summary, blocks) {
	return `<details><summary>${summary}</summary>\n\n${blocks.join("\n\n")}\n\n</details>`;
}
;
const ENTRIES = 10;
function acceptFold(acceptable) {
	if (acceptable.length === 0) return [];
	const shown = acceptable.slice(0, ENTRIES);
	const lines = shown.map(({ entry }) => `    - ${(0, accept_entry.g)(entry)}`);
	const more = acceptable.length - shown.length;
	const ids = shown.map(({ id }) => id).join(" ");
	const text = fold("Meant? Accept it", [
		`Add this to ${(0, markdown.SS)("prompt-cache-guard.yml")}, or run ${(0, markdown.SS)(`npx prompt-cache-guard check --accept ${ids} --reason "…"`)}. It holds for these bytes of the prompt only.`,
		(0, markdown.OF)([
			"policy:",
			"  accept:",
			...lines
		], "yaml"),
		...more > 0 ? [`And ${(0, counts.Hn)(more, "more entry").replace(/entrys$/, "entries")}: the JSON report has all ids.`] : []
	]);
	return [{
		full: text,
		brief: text
	}];
}
var measured = __webpack_require__(92321);
var stake = __webpack_require__(9687);
;
const PROMPTS = 30;
function figuresFold(report) {
	const told = (report.isAdopting === true ? report.prompts : (0, stake.QC)(report)).filter(({ base, head }) => (base ?? head) !== null);
	if (told.length === 0) return [];
	const shown = told.slice(0, PROMPTS);
	const more = told.length - shown.length;
	const name = told.length === 1 ? "Figures" : `Figures of ${(0, counts.Hn)(told.length, "prompt")}`;
	const text = fold((0, markdown.qy)(name), [
		[HEAD, ...shown.map(row)].join("\n"),
		...markdown_figures_measured(shown),
		...more > 0 ? [`And ${(0, counts.Hn)(more, "more prompt")}.`] : []
	]);
	return [{
		full: text,
		brief: text
	}];
}
const HEAD = "| Prompt | Model | Cached prefix | Prefix id | Token hit ratio | One rewrite |\n| --- | --- | --- | --- | --- | --- |";
function row(prompt) {
	const { base, head, hitRatio, cost, model } = prompt;
	const name = [(0, markdown.MZ)((0, wrap.$)(prompt.id, 80)), ...(0, wording.IN)(prompt).map((part) => (0, markdown.wD)((0, wrap.$)(part, 60)))];
	const { predicted } = hitRatio;
	const cells = [
		name.join(", "),
		model === null ? "–" : (0, markdown.MZ)((0, wrap.$)(model, 60)),
		change(size(base), size(head)),
		change(idOf(base), idOf(head)),
		change((0, numbers.C)(predicted?.base?.tokenHitRatio), (0, numbers.C)(predicted?.head?.tokenHitRatio)),
		(cost?.rewriteOnce ?? 0) > 0 ? (0, numbers.E)(cost?.rewriteOnce ?? null) ?? "–" : "–"
	];
	return `| ${cells.map((cell) => cell.startsWith("$") ? (0, markdown.wD)(cell) : cell).join(" | ")} |`;
}
function size(side) {
	return side === null ? null : (0, markdown.wD)((0, wording.WS)(side));
}
function idOf(side) {
	return side === null ? null : (0, markdown.MZ)((0, wrap.$)(side.prefixId, 32));
}
function change(before, after) {
	if (before === null || after === null || before === after) return after ?? before ?? "–";
	return `${before} → ${after}`;
}
function markdown_figures_measured(prompts) {
	const lines = prompts.flatMap(({ id, hitRatio }) => hitRatio.measured === null ? [] : (0, measured.G)(hitRatio.measured).map((line) => `- ${(0, markdown.SS)((0, wrap.$)(id, 80))}: ${(0, markdown.wD)(line)}`));
	return lines.length === 0 ? [] : [lines.join("\n")];
}
;
const RESERVE = 400;
function fit(parts, limit) {
	const { head, tableHead, rows, quiet, sections, foot, fuller } = parts;
	const frame = [
		head.title,
		head.lead,
		tableHead,
		quiet,
		foot
	].reduce((sum, text) => sum + cost(text), 0);
	let left = limit - frame - RESERVE;
	const rowCosts = rows.map((row) => bytes(row) + 1);
	const shownRows = fitting(rowCosts, left);
	if (left < 0 || rows.length > 0 && shownRows === 0) return `${head.title}\n`;
	left -= sum(rowCosts.slice(0, shownRows));
	const chosen = choose(sections, shownRows < rows.length ? 0 : left);
	const table = [tableHead, ...rows.slice(0, shownRows)].join("\n");
	const blocks = [
		head.title,
		head.lead,
		rows.length > 0 ? table : "",
		quiet,
		...chosen,
		omitted(rows.length - shownRows, sections, chosen, fuller),
		foot
	];
	return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
function choose(sections, space) {
	const full = sections.map((section) => cost(section.full));
	const brief = sections.map((section) => cost(section.brief));
	const shown = fitting(brief, space);
	let spare = space - sum(brief.slice(0, shown));
	let detailed = 0;
	for (let index = 0; index < shown; index += 1) {
		const more = (full[index] ?? 0) - (brief[index] ?? 0);
		if (more > spare) break;
		spare -= more;
		detailed = index + 1;
	}
	return sections.slice(0, shown).map((section, index) => index < detailed ? section.full : section.brief);
}
function omitted(rows, sections, chosen, fuller) {
	const diffs = chosen.filter((text, index) => text !== sections[index]?.full).length;
	const details = sections.length - chosen.length;
	const omissions = [
		...rows > 0 ? [(0, counts.Hn)(rows, "row")] : [],
		...details > 0 ? [(0, counts.Hn)(details, "part")] : [],
		...diffs > 0 ? [(0, counts.Hn)(diffs, "diff")] : []
	];
	if (omissions.length === 0) return "";
	return `Left out to fit into a comment: ${omissions.join(", ")}. ${fuller}`;
}
function fitting(costs, space) {
	let used = 0;
	const last = costs.findIndex((next) => {
		used += next;
		return used > space;
	});
	return last === -1 ? costs.length : last;
}
function cost(text) {
	return text === "" ? 0 : bytes(text) + 2;
}
function bytes(text) {
	return Buffer.byteLength(text);
}
function sum(values) {
	return values.reduce((total, value) => total + value, 0);
}
var inventory = __webpack_require__(6569);
;
const MARK_SIGNS = {
	error: "❌",
	warning: "⚠️",
	note: "ℹ️",
	none: "➖",
	fixed: "✅"
};
function tableHead() {
	return "| | Prompt | What | Per 1,000 requests | Hit ratio |\n| --- | --- | --- | --- | --- |";
}
function rowsOf(groups) {
	return groups.map((group) => {
		const cells = [
			MARK_SIGNS[group.mark],
			names(group),
			what(group),
			markdown_table_change(group.cost),
			markdown_table_change(group.ratio)
		];
		return `| ${cells.join(" | ")} |`;
	});
}
function names({ prompts }) {
	const [first, ...others] = prompts;
	if (first === undefined) return "–";
	const ids = new Set(prompts.map(({ id }) => id)).size;
	if (others.length === 0) return nameOf(first);
	const own = (0, markdown.MZ)((0, wrap.$)(first.id, 80));
	if (ids === 1) return `${own}, ${(0, counts.Hn)(prompts.length, "case")}`;
	return `${own} and ${(0, counts.Hn)(ids - 1, "more prompt")}`;
}
function nameOf(prompt) {
	return [(0, markdown.MZ)((0, wrap.$)(prompt.id, 80)), ...(0, wording.IN)(prompt).map((part) => (0, markdown.wD)((0, wrap.$)(part, 60)))].join(", ");
}
function what({ what: words, more, worst, prompts }) {
	const place = worst === null ? null : placeIn(worst, prompts[0]?.id ?? "");
	return [`${(0, markdown.wD)(words)}${more === 0 ? "" : `, ${more} more`}`, ...place === null ? [] : [place]].join(" · ");
}
function placeIn(finding, id) {
	const { file, fileLine } = finding;
	if (file !== null && fileLine !== null && id.endsWith(file)) return `line ${fileLine}`;
	const place = (0, wording.$t)(finding);
	return place === null ? null : (0, markdown.MZ)((0, wrap.$)(place.place, 80));
}
function markdown_table_change(of) {
	if (of === null) return "–";
	const { before, after, isWorse, more } = of;
	const now = after === null ? "–" : figure(after);
	const main = before === null ? now : `${figure(before)} → ${isWorse ? `**${now}**` : now}`;
	return more === null ? main : `${main}, ${figure(more)}`;
}
function figure(text) {
	return text.replaceAll("$", String.raw`\$`);
}
var suggested_config = __webpack_require__(7981);
var title = __webpack_require__(83597);
var view_view = __webpack_require__(56118);
;
const SIGNS = {
	good: "✅",
	doubtful: "⚠️",
	neutral: "⚪",
	bad: "❌"
};
const ROWS = 12;
const OPEN = {
	few: 3,
	below: 6,
	many: 1
};
const FOLDED = 3;
function markdownReport(report, options = {}) {
	const view = (0, view_view.d)(report);
	const { standing, words } = (0, title.Gg)(report, view);
	const table = (0, inventory.tG)(report) ?? {
		head: tableHead(),
		rows: rowsOf(view.groups)
	};
	const limit = options.limit ?? limits.b.commentBytes;
	return fit({
		head: {
			title: `### ${SIGNS[standing]} Prompt cache: ${(0, markdown.nv)(words)}`,
			lead: basis(report)
		},
		tableHead: table.rows.length > 0 ? table.head : "",
		rows: table.rows.slice(0, ROWS),
		quiet: "",
		sections: [
			...rowsFold(table.head, table.rows.slice(ROWS)),
			...findings(report, view),
			...acceptFold(view.acceptable),
			...figuresFold(report),
			...unguardedFold(report),
			...(0, suggested_config.F)(report),
			...notesFold(report)
		],
		foot: foot(report, view),
		fuller: limit < limits.b.summaryBytes ? "The job summary of the run has more." : "The JSON report has everything."
	}, limit);
}
function basis(report) {
	const text = (0, title.gp)(report);
	return text === "" ? "" : `<sub>${(0, markdown.nv)(text)}</sub>`;
}
function rowsFold(head, rows) {
	if (rows.length === 0) return [];
	const text = fold((0, markdown.qy)((0, counts.Hn)(rows.length, "more row")), [[head, ...rows].join("\n")]);
	return [{
		full: text,
		brief: text
	}];
}
function findings(report, view) {
	const { blocking, others, known } = view;
	const isLong = (report.isAdopting === true ? report.prompts : view.groups).length > OPEN.below;
	const shown = report.isAdopting === true ? [
		...blocking,
		...others,
		...known
	].filter(({ finding }) => (0, inventory.AN)(finding)) : blocking;
	const open = shown.slice(0, isLong ? OPEN.many : OPEN.few);
	const rest = [
		...blocking,
		...others,
		...known
	].filter((item) => !open.includes(item));
	const isNews = (item) => !known.includes(item);
	const folded = rest.filter(isNews).slice(0, FOLDED);
	const more = rest.filter((item) => isNews(item) && !folded.includes(item));
	return [
		...open.map(openItem),
		...folded.map(foldedItem),
		...itemsFold((0, counts.Hn)(more.length, "more finding"), more),
		...itemsFold("Known before, accepted or fixed", rest.filter((item) => !isNews(item)))
	];
}
function unguardedFold({ coverage }) {
	const places = coverage?.unguarded ?? [];
	if (places.length === 0) return [];
	const lines = places.slice(0, markdown_PLACES).map(({ file, line, why }) => {
		const place = (0, markdown.SS)((0, wrap.$)(line === null ? file : `${file}:${line}`, 200));
		return `- ${place}: ${(0, markdown.nv)((0, wrap.$)(why, 200))}`;
	});
	const more = places.length - lines.length;
	const all = more > 0 ? [...lines, `- and ${(0, counts.Hn)(more, "more place")}`] : lines;
	const text = fold((0, markdown.qy)(`${(0, counts.Hn)(places.length, "place")} that nothing guards`), [all.join("\n")]);
	return [{
		full: text,
		brief: text
	}];
}
const markdown_PLACES = 30;
const NOTES = 15;
function notesFold({ notes }) {
	if (notes.length === 0) return [];
	const lines = notes.slice(0, NOTES).map((note) => `- ${(0, markdown.nv)((0, wrap.$)(note, 400))}`);
	const more = notes.length - lines.length;
	const all = more > 0 ? [...lines, `- and ${(0, counts.Hn)(more, "more note")}`] : lines;
	const text = fold((0, markdown.qy)((0, counts.Hn)(notes.length, "note")), [all.join("\n")]);
	return [{
		full: text,
		brief: text
	}];
}
function foot(report, { quiet }) {
	const sides = [report.base, report.head].filter(counts.cu).map(revision).join(" → ");
	const parts = [
		sides,
		...quiet > 0 && quiet < report.prompts.length ? [`${(0, counts.Hn)(quiet, "other prompt")} unchanged`] : [],
		...(0, counts.vb)(report) ? ["token counts are estimates"] : []
	];
	return `<sub>${parts.join(" · ")}</sub>`;
}
function revision({ ref, sha }) {
	if (sha === null) return (0, markdown.SS)((0, wrap.$)(ref, 80));
	const commit = /^[0-9a-f]{40,64}$/.test(sha) ? sha : (0, markdown.SS)((0, wrap.$)(sha, 80));
	return ref === sha ? commit : `${(0, markdown.SS)((0, wrap.$)(ref, 80))} ${commit}`;
}
}),
92321: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { G: () => measuredLines });
var _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4718);
var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99155);
function measuredLines(measured) {
	const { outcome, reason, survival, opinion, latencyMs } = measured;
	const { cold, warm } = latencyMs;
	return [
		`measured: ${summary(measured)}`,
		...outcome === "pass" ? [] : [reason],
		...cold === null || warm === null ? [] : [`the answer began after ${milliseconds(cold)} cold, ${milliseconds(warm)} warm`],
		...survival === null ? [] : [survivalWords(survival)],
		...opinion === null ? [] : opinionWords(opinion)
	];
}
function summary(measured) {
	const { outcome, trials, hits, calls } = measured;
	const value = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.C)(measured.prefixHitRatio);
	const token = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.C)(measured.tokenHitRatio);
	const [low, high] = [(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.C)(measured.low), (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.C)(measured.high)];
	const range = low === null || high === null ? "" : ` (${low}–${high})`;
	const spent = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.E)(measured.costUsd);
	return [
		outcome.replace("-", " "),
		...trials === 0 ? [] : [`${hits} of ${trials} calls hit${range}`],
		...value === null ? [] : [`prefix hit ratio ${value}`],
		...token === null ? [] : [`token hit ratio ${token}`],
		calls === 0 ? "no call was made" : `${calls} call${calls === 1 ? "" : "s"} in all`,
		...spent === null || calls === 0 ? [] : [`${spent} spent`]
	].join(", ");
}
function survivalWords({ tokens, of, expected, note }) {
	if (tokens === null) return `what survives the merge was not measured: ${note ?? ""}`;
	const read = `${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_1__.zD)(tokens)} of the ${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_1__.zD)(of)} tokens that base had cached survive the merge`;
	return note === null ? read : `${read}, where ${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_1__.zD)(expected)} were expected: ${note}`;
}
function opinionWords(opinion) {
	const { comparisons, differing, reasons, acrossDeploy, agrees } = opinion;
	const who = `the diagnostics of ${opinion.source === "anthropic" ? "Anthropic" : "OpenAI"}`;
	const deploy = acrossDeploy === null ? [] : [`${who} say of head against base: ${acrossDeploy === "same" ? "no difference" : acrossDeploy}`];
	if (comparisons === 0) return deploy;
	const found = differing === 0 ? `no difference in ${comparisons} comparison${comparisons === 1 ? "" : "s"}` : `${reasons.join(", ")} in ${differing} of ${comparisons} comparisons`;
	return [...deploy, `${who} ${agrees ? "agree" : "disagree"}: they found ${found}`];
}
function milliseconds(value) {
	return `${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_1__.zD)(value)} ms`;
}
}),
28988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => finite,
	N: () => measurementJson
});
function measurementJson(of) {
	const { tokens, latencyMs } = of;
	return {
		outcome: of.outcome,
		reason: of.reason,
		tokenHitRatio: finite(of.tokenHitRatio),
		prefixHitRatio: finite(of.prefixHitRatio),
		low: finite(of.low),
		high: finite(of.high),
		calls: of.calls,
		trials: of.trials,
		hits: of.hits,
		tokens: {
			uncached: tokens.uncached,
			read: tokens.read,
			write: tokens.write
		},
		costUsd: finite(of.costUsd),
		latencyMs: {
			cold: finite(latencyMs.cold),
			warm: finite(latencyMs.warm)
		},
		survival: of.survival && survival(of.survival),
		opinion: of.opinion && opinion(of.opinion)
	};
}
function survival(of) {
	return {
		tokens: of.tokens,
		of: of.of,
		expected: of.expected,
		note: of.note
	};
}
function opinion(of) {
	return {
		source: of.source,
		comparisons: of.comparisons,
		differing: of.differing,
		reasons: of.reasons,
		acrossDeploy: of.acrossDeploy,
		agrees: of.agrees
	};
}
function finite(value) {
	return value !== null && Number.isFinite(value) ? value : null;
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
42368: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { _: () => sarifReport });
var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42716);
var _repository_config_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92460);
var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24306);
var _documentation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63203);
var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78705);
var _listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7020);
const MOST_RESULTS = 5e3;
const RANK = {
	error: 0,
	warning: 1,
	note: 2
};
function sarifReport(report) {
	const all = (0, _listed_js__WEBPACK_IMPORTED_MODULE_0__.K)(report);
	const shown = all.toSorted((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]).slice(0, MOST_RESULTS);
	const cut = all.length > shown.length ? [`${all.length - shown.length} findings more are in the JSON report.`] : [];
	const log = {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: report.tool.name,
				version: report.tool.version,
				informationUri: _version_js__WEBPACK_IMPORTED_MODULE_1__.p,
				rules: _repository_config_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__.f2.map(rule)
			} },
			automationDetails: { id: `${report.tool.name}/` },
			columnKind: "utf16CodeUnits",
			invocations: [{
				executionSuccessful: report.verdict !== "error",
				toolExecutionNotifications: [...report.notes, ...cut].map((note) => ({
					level: "note",
					message: message(note)
				}))
			}],
			results: shown.map(result)
		}]
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}
function rule(code) {
	const { meaning, failsByDefault } = _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_3__.y[code];
	return {
		id: code,
		shortDescription: { text: `${capital(meaning)}.` },
		helpUri: (0, _documentation_js__WEBPACK_IMPORTED_MODULE_4__.Z)(code),
		help: {
			text: `${capital(meaning)}. How to fix it, and how to accept it: ${(0, _documentation_js__WEBPACK_IMPORTED_MODULE_4__.Z)(code)}`,
			markdown: `${capital(meaning)}. [How to fix it, and how to accept it](${(0, _documentation_js__WEBPACK_IMPORTED_MODULE_4__.Z)(code)}).`
		},
		defaultConfiguration: { level: failsByDefault ? "error" : "warning" }
	};
}
function result(one) {
	const { finding, prompt, fingerprint } = one;
	return {
		ruleId: finding.code,
		ruleIndex: _repository_config_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__.f2.indexOf(finding.code),
		level: finding.severity,
		message: message(`${prompt === null ? "" : `${(0, _listed_js__WEBPACK_IMPORTED_MODULE_0__.m)(prompt)}: `}${finding.message} Fix: ${finding.fix}`),
		locations: [location(one)],
		partialFingerprints: { "promptCacheGuard/v1": fingerprint },
		baselineState: finding.status === "introduced" ? "new" : "unchanged",
		suppressions: finding.accepted === null ? [] : [{
			kind: "external",
			status: "accepted",
			justification: (0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_5__.e)(finding.accepted.reason)
		}],
		properties: {
			id: finding.id,
			axis: finding.axis,
			causes: finding.causes,
			lostTokens: finding.lostTokens,
			costPer1000Requests: finding.costPer1000,
			fails: finding.fails
		}
	};
}
function location({ file, line, prompt, finding }) {
	return {
		physicalLocation: {
			artifactLocation: {
				uri: file === null ? "." : uriOf(file),
				uriBaseId: "%SRCROOT%"
			},
			region: { startLine: line }
		},
		...prompt !== null && { logicalLocations: [{
			name: (0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_5__.e)((0, _listed_js__WEBPACK_IMPORTED_MODULE_0__.m)(prompt)),
			fullyQualifiedName: (0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_5__.e)(`${prompt.id}${finding.where?.pointer ?? ""}`)
		}] }
	};
}
function uriOf(file) {
	return file.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
function message(text) {
	return { text: (0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_5__.e)(text).replaceAll("](", "]​(") };
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
}),
7981: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F: () => suggestedSection,
	j: () => suggestedLines
});
var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86632);
var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78705);
const FILE = "prompt-cache-guard.yml";
function suggestedSection({ suggestedConfig }) {
	if (suggestedConfig === undefined) return [];
	const summary = `<summary>To compare whole requests, with their model and markers: a ${FILE} for these files</summary>`;
	const block = `<details>${summary}\n\n${(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.OF)(linesOf(suggestedConfig), "yaml")}\n\n</details>`;
	return [{
		full: block,
		brief: block
	}];
}
function suggestedLines({ suggestedConfig }) {
	if (suggestedConfig === undefined) return [];
	return [
		`To compare whole requests, with their model and markers, write this into ${FILE}:`,
		"",
		...linesOf(suggestedConfig).map((line) => line === "" ? "" : `  ${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__.F)(line)}`)
	];
}
function linesOf(text) {
	return text.trimEnd().split("\n");
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
}),
88653: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { M: () => textReport });
var terminal = __webpack_require__(78705);
var report_paint = __webpack_require__(68721);
var stake = __webpack_require__(9687);
var report_inventory = __webpack_require__(6569);
var suggested_config = __webpack_require__(7981);
var text_finding = __webpack_require__(55210);
var words = __webpack_require__(4718);
;
const ZONE_SIGNS = {
	read: "█",
	break: "╳",
	lost: "░",
	open: "·",
	edge: "│"
};
function prefixBar(side, lost, width) {
	const sections = side.sections.filter((section) => section.tokens > 0);
	const total = sections.reduce((sum, section) => sum + section.tokens, 0);
	if (total === 0) return null;
	const available = Math.max(sections.length, width - (sections.length - 1));
	const widths = allot(sections, total, available);
	const isCached = side.prefixTokens >= side.minimumTokens;
	const prefix = isCached ? Math.min(side.prefixTokens, total) : 0;
	const kept = Math.max(0, prefix - lost);
	const cells = zones(sections, widths, kept, prefix, lost > 0);
	return {
		labels: sections.map((section, index) => label(section, widths[index] ?? 0)).join("│").trimEnd(),
		cells,
		legend: legend(kept, prefix - kept, total - prefix)
	};
}
function allot(sections, total, available) {
	const widths = sections.map(({ tokens }) => Math.max(1, Math.floor(tokens / total * available)));
	const spare = () => available - widths.reduce((sum, width) => sum + width, 0);
	const largest = sections.reduce((best, section, index) => section.tokens > (sections[best]?.tokens ?? 0) ? index : best, 0);
	widths[largest] = Math.max(1, (widths[largest] ?? 0) + spare());
	return widths;
}
function zones(sections, widths, kept, prefix, broken) {
	const cells = [];
	let start = 0;
	let pending = broken;
	sections.forEach(({ tokens }, index) => {
		const width = widths[index] ?? 0;
		if (index > 0) cells.push(cell("edge"));
		for (let at = 0; at < width; at += 1) {
			const middle = start + tokens * (at + .5) / width;
			const end = start + tokens * (at + 1) / width;
			if (pending && end > kept) {
				cells.push(cell("break"));
				pending = false;
			} else cells.push(cell(middle < kept ? "read" : middle < prefix ? "lost" : "open"));
		}
		start += tokens;
	});
	return cells;
}
function cell(zone) {
	return {
		zone,
		text: ZONE_SIGNS[zone]
	};
}
function label({ section, tokens }, width) {
	const full = `${section} ${(0, words.YY)(tokens)}`;
	return (full.length <= width || section.length > width ? full : section).padEnd(width);
}
function legend(read, lost, open) {
	const parts = [];
	const cached = lost > 0 ? "in front of the break" : "cached";
	if (read > 0) parts.push({
		zone: "read",
		text: `${(0, words.YY)(read)} ${cached}`
	});
	if (lost > 0) parts.push({
		zone: "lost",
		text: `${(0, words.YY)(lost)} behind ${read > 0 ? "it" : "the break"}`
	});
	if (open > 0) parts.push({
		zone: "open",
		text: `${(0, words.YY)(open)} never cached`
	});
	return parts;
}
function legendSign(zone) {
	return zone === "lost" ? ZONE_SIGNS.break + ZONE_SIGNS.lost : ZONE_SIGNS[zone];
}
function barLines(bar) {
	return [
		bar.labels,
		bar.cells.map((cell) => cell.text).join(""),
		bar.legend.map(({ zone, text }) => `${legendSign(zone)} ${text}`).join("   ")
	];
}
var figures = __webpack_require__(9596);
var wording = __webpack_require__(58285);
var wrap = __webpack_require__(4729);
;
const SIGNS = {
	error: "✗",
	warning: "!",
	note: "·",
	none: "·",
	fixed: "✓"
};
const COLORS = {
	error: "red",
	warning: "yellow",
	note: "cyan",
	none: "dim",
	fixed: "green"
};
const ZONES = {
	read: "green",
	break: "red",
	lost: "red",
	open: "dim",
	edge: "dim"
};
const LABEL = 12;
function promptLines(prompt, paint, width) {
	const lines = [title(prompt, paint), ...bar(prompt, paint, width - 2)];
	if ((0, wording.YP)(prompt) && prompt.findings.some((one) => one.severity !== "note")) lines.push("", ...(0, wrap.L)("New here, so nothing fails now; from now on this would:", width - 2).map((line) => `  ${line}`));
	const exact = (prompt.head ?? prompt.base)?.tokens.kind === "exact";
	for (const finding of (0, stake.IN)(prompt.findings)) lines.push("", ...(0, text_finding.h)(finding, {
		paint,
		width,
		exact,
		indent: "  "
	}));
	const numbers = (0, figures.u)(prompt);
	if (numbers.length > 0) lines.push("", ...numbers.map((line) => paint("dim", `  ${(0, terminal.F)(line)}`)));
	return lines;
}
function title(prompt, paint) {
	const mark = (0, stake.Fg)(prompt);
	const name = [prompt.id, ...(0, wording.IN)(prompt)].map((part) => (0, wrap.$)((0, terminal.F)(part), 120)).join(", ");
	const model = [prompt.provider, prompt.model].flatMap((part) => part === null ? [] : [(0, wrap.$)((0, terminal.F)(part), 80)]).join(" ");
	const status = prompt.status === "error" ? "not analysed" : prompt.status;
	const facts = [status, model].filter((fact) => fact !== "").join(" · ");
	return `${paint(COLORS[mark], SIGNS[mark])} ${paint("bold", name)} ${paint("dim", `· ${facts}`)}`;
}
function bar(prompt, paint, width) {
	const { side, lost } = (0, stake.s7)(prompt);
	const drawn = side === null ? null : prefixBar(side, Math.min(lost, side.prefixTokens), Math.min(72, width - LABEL));
	if (drawn === null) return [];
	const cells = drawn.cells.map(({ zone, text }) => ({
		style: ZONES[zone],
		text
	}));
	const legend = drawn.legend.map(({ zone, text }) => `${paint(ZONES[zone], legendSign(zone))} ${text}`);
	const plain = barLines(drawn).at(-1) ?? "";
	return [
		`  ${paint("dim", drawn.labels)}`,
		`  ${runs(cells).map(({ style, text }) => paint(style, text)).join("")}`,
		...plain.length <= width ? [`  ${legend.join("   ")}`] : legend.map((part) => `  ${part}`)
	];
}
function runs(cells) {
	const joined = [];
	for (const { style, text } of cells) {
		const last = joined.at(-1);
		if (last?.style === style) last.text += text;
		else joined.push({
			style,
			text
		});
	}
	return joined;
}
var counts = __webpack_require__(89191);
var view_title = __webpack_require__(83597);
var view_view = __webpack_require__(56118);
;
function textReport(report, options) {
	const paint = (0, report_paint.e)(options.color);
	const width = Math.min(100, Math.max(40, options.width));
	const view = (0, view_view.d)(report);
	const blocks = [head(report, view, paint, width)];
	const inventory = (0, report_inventory.mZ)(report);
	if (inventory.length > 0) blocks.push(inventory);
	for (const finding of (0, stake.IN)(report.findings)) blocks.push((0, text_finding.h)(finding, {
		paint,
		width,
		exact: false,
		indent: ""
	}));
	for (const { prompts } of view.groups) {
		const [first, ...others] = prompts;
		if (first === undefined) continue;
		const same = others.length === 0 ? [] : [sameLine(others)];
		const lines = same.flatMap((line) => (0, wrap.L)((0, terminal.F)(line), width - 2));
		blocks.push([...promptLines(first, paint, width), ...lines.map((line) => `  ${line}`)]);
	}
	const { quiet } = view;
	if (quiet > 0 && quiet < report.prompts.length) blocks.push([paint("dim", `${(0, counts.Hn)(quiet, "other prompt")} unchanged.`)]);
	const notes = notesOf(report).flatMap((note) => hanging("· ", (0, wrap.L)(note, width - 2)).map((line) => paint("dim", line)));
	if (notes.length > 0) blocks.push(notes);
	const config = (0, suggested_config.j)(report).map((line) => paint("dim", line));
	if (config.length > 0) blocks.push(config);
	return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function head(report, view, paint, width) {
	const { standing, words } = (0, view_title.Gg)(report, view);
	const { sign, colour } = text_SIGNS[standing];
	const [first = "", ...rest] = (0, wrap.L)((0, terminal.e)(words), width - 2);
	const basis = (0, view_title.gp)(report);
	return [
		paint("bold", paint(colour, `${sign} ${first}`)),
		...rest.map((line) => paint("bold", paint(colour, `  ${line}`))),
		...basis === "" ? [] : (0, wrap.L)(basis, width - 2).map((line) => `  ${line}`),
		paint("dim", `  ${[report.base, report.head].filter(counts.cu).map(revision).join(" → ")}`)
	];
}
const text_SIGNS = {
	good: {
		sign: "✓",
		colour: "green"
	},
	doubtful: {
		sign: "!",
		colour: "yellow"
	},
	neutral: {
		sign: "○",
		colour: "dim"
	},
	bad: {
		sign: "✗",
		colour: "red"
	}
};
const NAMES = 5;
function sameLine(others) {
	const names = others.slice(0, NAMES).map((prompt) => [prompt.id, ...(0, wording.IN)(prompt)].join(", "));
	const more = others.length - names.length;
	const list = more > 0 ? `${names.join("; ")}; ${more} more` : names.join("; ");
	return `The same in ${(0, counts.Hn)(others.length, "more prompt")}: ${list}`;
}
function revision({ ref, sha }) {
	const name = (0, wrap.$)((0, terminal.F)(ref), 60);
	if (sha === null) return name;
	const short = /^[0-9a-f]{40,64}$/.test(sha) ? sha.slice(0, 10) : (0, wrap.$)((0, terminal.F)(sha), 60);
	return sha.startsWith(ref) ? short : `${name} ${short}`;
}
function notesOf(report) {
	const notes = report.notes.map(terminal.e);
	return (0, counts.vb)(report) ? [...notes, counts.Pl] : notes;
}
function hanging(mark, lines) {
	return lines.map((line, index) => index === 0 ? `${mark}${line}` : `${" ".repeat(mark.length)}${line}`);
}
}),
51309: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	b: () => acceptEntryJson,
	g: () => acceptEntryYaml
});
function acceptEntryYaml(entry) {
	const members = membersOf(entry).map(([name, value]) => `${name}: ${scalar(name, value)}`);
	return `{ ${members.join(", ")} }`;
}
function acceptEntryJson(entry) {
	const members = membersOf(entry).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);
	return `{ ${members.join(", ")} }`;
}
function membersOf({ prompt, code, wireId, reason, until }) {
	const members = [
		["prompt", prompt],
		["code", code],
		["wireId", wireId],
		["reason", reason],
		["until", until]
	];
	return members.flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
}
function scalar(name, value) {
	const isPlain = name === "until" || /^[A-Za-z][\w./-]*$/.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value);
	return isPlain && name !== "wireId" && name !== "reason" ? value : doubleQuoted(value);
}
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;
function doubleQuoted(value) {
	const escaped = value.toWellFormed().replaceAll(/[\\"]/g, String.raw`\$&`).replaceAll(INVISIBLE, (char) => {
		const code = char.codePointAt(0) ?? 0;
		const digits = code.toString(16);
		return code > 65535 ? `\\U${digits.padStart(8, "0")}` : `\\u${digits.padStart(4, "0")}`;
	});
	return `"${escaped}"`;
}
})
};
