export const id = 3889;
export const ids = [3889];
export const modules = {
25557: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A: () => partsAt,
	O: () => earlierPlace
});
var _request_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19648);
function earlierPlace(divergence) {
	switch (divergence.kind) {
		case "moved": return Math.min(...divergence.pairs.map(([before]) => before));
		case "reshaped": return divergence.before[0] ?? 0;
		case "edited":
		case "added":
		case "removed": return divergence.before;
	}
}
function partsAt(divergence) {
	return divergence.kind === "moved" ? divergence.first : [earlierPlace(divergence), (0, _request_compare_js__WEBPACK_IMPORTED_MODULE_0__.UV)(divergence)];
}
}),
63094: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	I: () => editedDrafts,
	n: () => severityOfChange
});
var _causes_text_edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30795);
var _finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44300);
var _json_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52535);
var _json_pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69204);
var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30104);
var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32218);
var _suspect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88410);
function editedDrafts(divergence, base, head, lostTokens) {
	const unit = (0, _request_js__WEBPACK_IMPORTED_MODULE_0__.aP)(head, divergence.after);
	const earlier = (0, _request_js__WEBPACK_IMPORTED_MODULE_0__.aP)(base, divergence.before);
	const parts = divergence.edits.flatMap((edit) => partsOf(edit, unit, head));
	const frame = divergence.reframed ? [speaker(unit) === speaker(earlier) ? "shape" : "role"] : [];
	if (parts.length === 0) {
		const whole = {
			path: "",
			text: null,
			causes: frame,
			suspect: null
		};
		const draft = draftOf([whole], divergence, base, head, lostTokens, frame);
		return [frame[0] === "role" ? {
			...draft,
			before: speaker(earlier),
			after: speaker(unit)
		} : draft];
	}
	return grouped(parts).map((group) => draftOf(group, divergence, base, head, lostTokens, group[0]?.suspect === null ? frame : []));
}
function speaker(unit) {
	return unit.frame.replace(/, (?:continued|as a string)$/, "");
}
function partsOf(edit, unit, head) {
	if (edit.kind !== "text") {
		const added = edit.kind === "value" && edit.after !== undefined ? edit.after : null;
		const printed = added === null ? "" : (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_1__.$)(added, "written");
		const span = {
			start: 0,
			end: printed.length
		};
		const suspect = (0, _suspect_js__WEBPACK_IMPORTED_MODULE_2__.B)(head.sourceKind, edit.path, {
			text: printed,
			span
		}, null);
		return [{
			path: edit.path,
			text: null,
			causes: [suspect?.cause ?? causeOf(edit, unit)],
			suspect
		}];
	}
	const { before, after, path } = edit;
	return (0, _causes_text_edit_js__WEBPACK_IMPORTED_MODULE_3__.l)(before, after, causeOf(edit, unit)).map((hunk) => {
		const suspect = (0, _suspect_js__WEBPACK_IMPORTED_MODULE_2__.B)(head.sourceKind, path, {
			text: after,
			span: {
				start: hunk.startAfter,
				end: hunk.endAfter
			}
		}, {
			text: before,
			span: hunk
		});
		const causes = suspect === null ? hunk.causes : [suspect.cause];
		const { start, end, startAfter, endAfter } = hunk;
		return {
			path,
			text: {
				before,
				after,
				start,
				end,
				startAfter,
				endAfter
			},
			causes,
			suspect
		};
	});
}
function causeOf(edit, unit) {
	if (edit.kind === "key-order") return "key-order";
	if (edit.kind === "list-order") return unit.section === "params" ? "parameter" : "list-reordered";
	if (edit.kind === "number-format") return "number-format";
	if (unit.kind === "image") return "image";
	if (unit.section === "tools") return "tool-edited";
	if (unit.section !== "params") return "wording";
	const field = (0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_4__.LU)(edit.path)[0] ?? "";
	if (field === "model") return "model";
	if (field === "prompt_cache_key") return "cache-key";
	return field.includes("images") ? "image" : "parameter";
}
function grouped(parts) {
	const hasSuspect = parts.some(({ suspect }) => suspect !== null);
	const groups = [];
	for (const part of parts) {
		const last = groups.at(-1);
		const first = last?.[0];
		const samePlace = !hasSuspect || first?.path === part.path && part.text !== null;
		const joins = last !== undefined && part.suspect === null && first?.suspect === null && samePlace;
		if (joins) last.push(part);
		else groups.push([part]);
	}
	return groups;
}
function draftOf(group, divergence, base, head, lostTokens, frame) {
	const unit = (0, _request_js__WEBPACK_IMPORTED_MODULE_0__.aP)(head, divergence.after);
	const earlier = (0, _request_js__WEBPACK_IMPORTED_MODULE_0__.aP)(base, divergence.before);
	const causes = [...new Set([...frame, ...group.flatMap((part) => part.causes)])];
	const suspect = group[0]?.suspect ?? null;
	const extent = extentOf(group, earlier, unit);
	const where = (0, _place_js__WEBPACK_IMPORTED_MODULE_5__.bw)(head, divergence.after, extent.inner);
	const whereBefore = (0, _place_js__WEBPACK_IMPORTED_MODULE_5__.bw)(base, divergence.before, extent.innerBefore);
	const samePlace = where.pointer === whereBefore.pointer && where.offset === whereBefore.offset;
	return {
		code: suspect === null ? "prefix-changed" : "suspect-value",
		severity: suspect?.severity ?? severityOfChange(causes),
		axis: "commit",
		where,
		whereBefore: samePlace ? null : whereBefore,
		causes,
		varies: null,
		lostTokens,
		before: extent.before,
		after: extent.after,
		subject: (0, _place_js__WEBPACK_IMPORTED_MODULE_5__.Vb)(unit, extent.inner.path),
		facts: suspect === null ? {} : { value: suspect.value },
		unitKey: (0, _place_js__WEBPACK_IMPORTED_MODULE_5__.g2)(unit),
		unit: divergence.after,
		...(0, _place_js__WEBPACK_IMPORTED_MODULE_5__.W7)(head, where),
		preExisting: suspect?.preExisting ?? false
	};
}
function severityOfChange(causes) {
	return causes.every((cause) => _finding_js__WEBPACK_IMPORTED_MODULE_6__.v.has(cause)) ? "warning" : "note";
}
function extentOf(group, earlier, later) {
	const path = commonPath(group.map((part) => part.path));
	const texts = group.flatMap((part) => part.text === null ? [] : [part.text]);
	const first = texts[0];
	if (first !== undefined && texts.length === group.length && group.every((p) => p.path === path)) {
		const last = texts.at(-1) ?? first;
		return {
			inner: {
				path,
				offset: first.startAfter,
				text: first.after
			},
			innerBefore: {
				path,
				offset: first.start,
				text: first.before
			},
			before: first.before.slice(first.start, last.end),
			after: first.after.slice(first.startAfter, last.endAfter)
		};
	}
	const inner = {
		path,
		offset: null,
		text: null
	};
	return {
		inner,
		innerBefore: inner,
		before: printed((0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_4__.hd)(earlier.value, path)),
		after: printed((0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_4__.hd)(later.value, path))
	};
}
function commonPath(paths) {
	const [first = "", ...rest] = paths;
	if (rest.every((path) => path === first)) return first;
	const parts = first.split("/");
	let shared = parts.length;
	for (const path of rest) {
		const other = path.split("/");
		while (shared > 0 && parts.slice(0, shared).join("/") !== other.slice(0, shared).join("/")) shared -= 1;
	}
	return parts.slice(0, shared).join("/");
}
function printed(value) {
	if (value === undefined) return null;
	return typeof value === "string" ? value : (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_1__.$)(value, "written");
}
}),
25856: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	AK: () => lostDraft,
	AU: () => breakpointDrafts,
	sU: () => UNMARKED
});
var _request_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8700);
var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30104);
var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32218);
function breakpointDrafts(comparison, base, head, isPlayed) {
	if (base.segmented.rules.kind === "prefix" || head.segmented.rules.kind === "prefix") return [];
	const lost = lostBehind(comparison, base, head);
	if (!isPlayed && lost.tokens > 0) {
		const { unit, carrier, tokens } = lost;
		return [lostDraft(base, head, {
			cause: "breakpoint",
			unit,
			carrier,
			tokens
		})];
	}
	return changedMarkers(comparison, base, head).map(({ unit, causes }) => markerDraft(base, head, "breakpoint-changed", causes, unit, 0));
}
const UNMARKED = "unmarked";
function lostDraft(base, head, { cause, unit, carrier, tokens }) {
	const draft = markerDraft(base, head, "breakpoint-lost", [cause], unit, tokens);
	const marked = base.segmented.breakpoints.some(({ kind }) => kind !== "implicit");
	return {
		...draft,
		...markerLine(head, carrier),
		facts: marked ? {} : { rule: UNMARKED }
	};
}
function lostBehind(comparison, base, head) {
	const lastBase = (0, _request_layout_js__WEBPACK_IMPORTED_MODULE_0__.On)(base.segmented);
	const lastHead = (0, _request_layout_js__WEBPACK_IMPORTED_MODULE_0__.On)(head.segmented) ?? -1;
	const wasCached = (0, _request_js__WEBPACK_IMPORTED_MODULE_1__.DS)(base) >= base.segmented.rules.minimum.tokens;
	if (lastBase === null || !wasCached) return {
		tokens: 0,
		unit: 0,
		carrier: 0
	};
	const end = Math.min(lastBase + 1, Math.max((0, _request_layout_js__WEBPACK_IMPORTED_MODULE_0__.jQ)(base.segmented), base.segmented.newest));
	let tokens = 0;
	let unit = null;
	for (let index = 0; index < end; index += 1) {
		const counterpart = comparison.counterparts.get(index);
		const own = counterpart === undefined ? 0 : head.tokens[counterpart]?.mid ?? 0;
		if (counterpart === undefined || counterpart <= lastHead || own === 0) continue;
		tokens += own;
		unit = unit === null ? counterpart : Math.min(unit, counterpart);
	}
	const first = unit ?? 0;
	return {
		tokens,
		unit: first,
		carrier: comparison.counterparts.get(lastBase) ?? first
	};
}
function changedMarkers(comparison, base, head) {
	const set = (request) => request.segmented.breakpoints.filter(({ kind }) => kind !== "implicit");
	if (markersOf(base) === markersOf(head)) return [];
	const earlier = new Map(set(base).map((marker) => [comparison.counterparts.get(marker.unit) ?? -1 - marker.unit, marker]));
	const changed = [];
	for (const marker of set(head)) {
		const before = earlier.get(marker.unit) ?? onNewestTurn(marker, base, head);
		if (before === undefined) changed.push({
			unit: marker.unit,
			causes: ["breakpoint"]
		});
		else if (before.ttl !== marker.ttl) changed.push({
			unit: marker.unit,
			causes: ["ttl"]
		});
	}
	const [implicitBefore, implicit] = [implicitOf(base), implicitOf(head)];
	if (implicit !== undefined && implicit.ttl !== implicitBefore?.ttl) {
		const cause = implicitBefore === undefined ? "breakpoint" : "ttl";
		changed.push({
			unit: implicit.unit,
			causes: [cause]
		});
	}
	const isFewer = set(base).length > set(head).length;
	if (changed.length === 0 && (isFewer || implicitBefore && implicit === undefined)) {
		const unit = set(head).at(-1)?.unit ?? 0;
		changed.push({
			unit,
			causes: ["breakpoint"]
		});
	}
	return changed;
}
function implicitOf(request) {
	return request.segmented.breakpoints.find(({ kind }) => kind === "implicit");
}
function onNewestTurn(marker, base, head) {
	const distance = head.segmented.units.length - marker.unit;
	return base.segmented.breakpoints.find(({ unit, kind }) => kind === marker.kind && base.segmented.units.length - unit === distance);
}
function markerDraft(base, head, code, causes, unit, lostTokens) {
	const where = (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.bw)(head, unit, _place_js__WEBPACK_IMPORTED_MODULE_2__.Ef);
	return {
		code,
		severity: code === "breakpoint-lost" ? "error" : "note",
		axis: "commit",
		where,
		whereBefore: null,
		causes,
		varies: null,
		lostTokens,
		before: markersOf(base),
		after: markersOf(head),
		subject: (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.Vb)((0, _request_js__WEBPACK_IMPORTED_MODULE_1__.aP)(head, unit)),
		facts: {},
		unitKey: (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.g2)((0, _request_js__WEBPACK_IMPORTED_MODULE_1__.aP)(head, unit)),
		unit,
		...(0, _place_js__WEBPACK_IMPORTED_MODULE_2__.W7)(head, where),
		preExisting: false
	};
}
function markerLine(head, unit) {
	const where = (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.bw)(head, unit, _place_js__WEBPACK_IMPORTED_MODULE_2__.Ef);
	const text = (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.W7)(head, where);
	const marker = (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.W7)(head, {
		...where,
		pointer: `${where.pointer}/cache_control`
	});
	return marker.file === null || marker.file === text.file ? text : marker;
}
function markersOf(request) {
	const lines = request.segmented.breakpoints.map(({ pointer, ttl, kind }) => {
		const place = kind === "implicit" ? "" : `${pointer || "/"} `;
		return `${place}${kind}${ttl === null ? "" : ` ${ttl}`}`;
	});
	return lines.length === 0 ? null : lines.join("\n");
}
}),
22722: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => HEADER,
	s: () => headerDrafts
});
var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30104);
var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32218);
const HEADER = "header";
function headerDrafts(earlier, later, fact) {
	const names = new Set([...Object.keys(earlier.headers ?? {}), ...Object.keys(later.headers ?? {})]);
	return [...names].flatMap((name) => {
		const [before, after] = [earlier, later].map(({ headers }) => headers?.[name] ?? null);
		if (before === after) return [];
		const where = {
			section: "params",
			index: 0,
			pointer: "",
			offset: null,
			line: null,
			turn: later.turn
		};
		return [{
			...fact,
			where,
			whereBefore: null,
			causes: ["parameter"],
			varies: null,
			lostTokens: 0,
			before: before ?? null,
			after: after ?? null,
			subject: `the header ${name}`,
			facts: {
				rule: HEADER,
				tokens: String((0, _request_js__WEBPACK_IMPORTED_MODULE_0__.DS)(earlier))
			},
			unitKey: `params/header/${name}`,
			unit: null,
			...(0, _place_js__WEBPACK_IMPORTED_MODULE_1__.W7)(later, where),
			preExisting: false
		}];
	});
}
}),
30104: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ef: () => WHOLE,
	Vb: () => nameOf,
	W7: () => fileOf,
	bw: () => whereIn,
	g2: () => unitKey
});
var _json_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69204);
var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49884);
var _request_unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78972);
var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32218);
const DEEPEST_NAME = 2;
const WHOLE = {
	path: "",
	offset: null,
	text: null
};
function whereIn(request, unit, inner) {
	const found = (0, _request_js__WEBPACK_IMPORTED_MODULE_0__.aP)(request, unit);
	const { section, index } = found;
	const path = inner.path === "" && found.kind === "parameters" ? onlyMember(found.value) : inner.path;
	return {
		section,
		index,
		pointer: (0, _request_unit_js__WEBPACK_IMPORTED_MODULE_1__.q)(found, path),
		offset: inner.offset,
		line: inner.offset === null || inner.text === null ? null : lineOf(inner.text, inner.offset),
		turn: request.turn
	};
}
function onlyMember(value) {
	if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(value) || (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.cy)(value)) return "";
	const [only, ...more] = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.jO)(value);
	if (only === undefined || more.length > 0) return "";
	return (0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_3__.jf)("", only[0]) + onlyMember(only[1]);
}
function fileOf(request, where) {
	const found = request.locate(where.pointer, where.offset);
	return {
		file: found?.file ?? null,
		fileLine: found?.line ?? null
	};
}
function nameOf(unit, path = "") {
	switch (unit.section) {
		case "tools": return unit.name === null ? `tool ${unit.index + 1}` : `the tool "${unit.name}"`;
		case "system":
			if (unit.role === null) return "the text";
			return unit.index === 0 ? "the system prompt" : `system block ${unit.index + 1}`;
		case "messages": return `message ${unit.index + 1} (${unit.role ?? "user"})`;
		case "params": return unit.kind === "namespace" ? "the model settings" : parameterName(unit, path);
	}
}
function parameterName({ value }, path) {
	const names = (0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_3__.LU)(path === "" ? onlyMember(value) : path).slice(0, DEEPEST_NAME);
	return names.length === 0 ? "the request parameters" : `the parameter "${names.join(".")}"`;
}
function unitKey(unit) {
	return `${unit.section}/${unit.name ?? `${unit.role ?? ""}${unit.index}`}`;
}
function lineOf(text, offset) {
	let line = 1;
	for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
	return line;
}
}),
32218: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DS: () => prefixTokens,
	Ek: () => prefixEnd,
	RU: () => equalTokens,
	aP: () => unitAt,
	lj: () => tokensUpTo,
	qw: () => tokensBefore
});
var _request_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8700);
var _request_text_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79487);
var _render_rendering_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53699);
function tokensBefore(request, end) {
	let sum = 0;
	for (let index = 0; index < end; index += 1) sum += request.tokens[index]?.mid ?? 0;
	return sum;
}
function equalTokens(request, place, other) {
	const unit = request.segmented.units[place];
	const share = unit === undefined || other === undefined ? 0 : (0, _request_text_steps_js__WEBPACK_IMPORTED_MODULE_0__.Lc)(unit, other, stepOf(request));
	return tokensUpTo(request, place, share);
}
function tokensUpTo(request, place, share) {
	const part = Math.floor((request.tokens[place]?.mid ?? 0) * share);
	const all = tokensBefore(request, request.segmented.units.length);
	return Math.min(tokensBefore(request, place) + part, all - 1);
}
function stepOf({ sourceKind }) {
	return (0, _render_rendering_js__WEBPACK_IMPORTED_MODULE_1__.k)(sourceKind) ? _request_text_steps_js__WEBPACK_IMPORTED_MODULE_0__.RZ : 1;
}
function prefixTokens(request) {
	return tokensBefore(request, prefixEnd(request));
}
function prefixEnd(request) {
	const { segmented } = request;
	if (segmented.rules.kind === "prefix") return segmented.units.length;
	const last = (0, _request_layout_js__WEBPACK_IMPORTED_MODULE_2__.On)(segmented);
	return last === null ? 0 : last + 1;
}
function unitAt(request, index) {
	const unit = request.segmented.units[index];
	if (unit === undefined) throw new RangeError(`no unit ${index}`);
	return unit;
}
}),
88410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { B: () => suspectIn });
var _causes_date_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83304);
var _causes_random_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15333);
var _causes_recognisers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67043);
var _causes_signed_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52136);
var _causes_timestamp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42062);
var _causes_uuid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29987);
var _json_pointer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69204);
const SHAPES = [
	_causes_signed_url_js__WEBPACK_IMPORTED_MODULE_0__.i,
	_causes_uuid_js__WEBPACK_IMPORTED_MODULE_1__.u,
	_causes_timestamp_js__WEBPACK_IMPORTED_MODULE_2__.v,
	_causes_random_id_js__WEBPACK_IMPORTED_MODULE_3__.z,
	_causes_date_js__WEBPACK_IMPORTED_MODULE_4__.p
];
const SAMPLES = new Set([
	"example",
	"examples",
	"default",
	"enum",
	"const",
	"format",
	"pattern"
]);
function suspectIn(source, path, after, before) {
	if ((0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_5__.LU)(path).some((token) => SAMPLES.has(token))) return null;
	const found = (0, _causes_recognisers_js__WEBPACK_IMPORTED_MODULE_6__.l)(after.text, after.span, SHAPES);
	const severity = found === null ? null : severityOf(source, found.cause);
	if (found === null || severity === null) return null;
	const earlier = before === null ? null : (0, _causes_recognisers_js__WEBPACK_IMPORTED_MODULE_6__.l)(before.text, before.span, SHAPES);
	return {
		cause: found.cause,
		severity,
		value: after.text.slice(found.match.start, found.match.end),
		preExisting: earlier?.cause === found.cause
	};
}
function severityOf(source, cause) {
	switch (source) {
		case "request":
		case "trace":
		case "recording": return cause === "date" ? "warning" : "error";
		case "composed":
		case "text":
		case "format": return cause === "date" ? null : "warning";
		case "code":
		case "command":
		case "capture": return null;
	}
}
}),
80477: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { C: () => causesOfEdit });
var _causes_recognisers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67043);
var _causes_text_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30795);
var _json_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52535);
var _json_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69204);
const IDS = new Set([
	"id",
	"call_id",
	"tool_use_id",
	"tool_call_id"
]);
const TIME = /^\d{1,2}:\d{2}:\d{2}$/;
function causesOfEdit(divergence, earlier, later) {
	const frame = divergence.reframed ? [earlier.role === later.role ? "shape" : "role"] : [];
	const found = divergence.edits.flatMap((edit) => causesOf(edit, later));
	return [...new Set([...frame, ...found])];
}
function causesOf(edit, unit) {
	switch (edit.kind) {
		case "key-order":
		case "number-format": return [edit.kind];
		case "list-order": return [unit.section === "params" ? "parameter" : "list-reordered"];
		case "value": return [isCleared(printed(edit.before), printed(edit.after), unit) ? "history-truncated" : said(edit.path, unit)];
		case "text":
			if (isNumberedName(edit, unit)) return ["counter"];
			if (isCleared(edit.before, edit.after, unit)) return ["history-truncated"];
			return (0, _causes_text_edit_js__WEBPACK_IMPORTED_MODULE_0__.l)(edit.before, edit.after, said(edit.path, unit)).flatMap((hunk) => {
				const after = {
					start: hunk.startAfter,
					end: hunk.endAfter
				};
				const shapes = [(0, _causes_recognisers_js__WEBPACK_IMPORTED_MODULE_1__.l)(edit.before, hunk)?.cause, (0, _causes_recognisers_js__WEBPACK_IMPORTED_MODULE_1__.l)(edit.after, after)?.cause];
				const [removed, added] = [edit.before.slice(hunk.start, hunk.end), edit.after.slice(after.start, after.end)];
				const shape = shapes[0] ?? shapes[1] ?? (TIME.test(removed) && TIME.test(added) ? "timestamp" : undefined);
				const isAlike = shapes[0] === shapes[1] || form(removed) === form(added);
				return shape !== undefined && isAlike ? [shape] : hunk.causes;
			});
	}
}
const LEFT = .5;
function isCleared(before, after, { kind, section }) {
	return section === "messages" && kind === "tool-result" && after.length < LEFT * before.length;
}
function printed(value) {
	return value === undefined ? "" : (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_2__.$)(value, "written");
}
function isNumberedName({ path, before, after }, unit) {
	return unit.section === "tools" && (0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_3__.LU)(path).at(-1) === "name" && nameless(before) === nameless(after);
}
function nameless(name) {
	return name.replaceAll(/\d+/g, "0");
}
function said(path, unit) {
	const members = (0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_3__.LU)(path);
	if (unit.section === "tools") return "tool-edited";
	if (unit.section === "params") {
		const field = members[0] ?? "";
		if (field === "model") return "model";
		if (field === "prompt_cache_key") return "cache-key";
		return field === "images" ? "image" : "parameter";
	}
	if (IDS.has(members.at(-1) ?? "")) return "random-id";
	if (unit.kind === "image") return "image";
	return unit.section === "system" ? "wording" : "history-edited";
}
function form(value) {
	return value.replaceAll(/\d/g, "0");
}
}),
55246: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => isAlternative,
	W: () => compareTurns
});
var _request_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19648);
var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49884);
var _turn_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47976);
function compareTurns(earlier, later) {
	const edge = edgeOf(earlier, later);
	const [before, after] = [earlier.request.segmented, later.request.segmented];
	const end = endOfHistory(earlier, later);
	const found = (0, _request_compare_js__WEBPACK_IMPORTED_MODULE_0__.vU)(before, after, {
		includes: (unit, index, _edge, layout) => layout === before ? !(0, _turn_request_js__WEBPACK_IMPORTED_MODULE_1__.BB)(unit, earlier.request) : index < end && !(0, _turn_request_js__WEBPACK_IMPORTED_MODULE_1__.BB)(unit, later.request),
		hash: _turn_request_js__WEBPACK_IMPORTED_MODULE_1__.ME,
		value: (unit) => unit.value,
		isLog: true,
		edges: {
			before: edge,
			after: after.units.length
		},
		isInside: (divergence) => isInside(divergence, edge)
	});
	const kept = Math.max(-1, ...found.counterparts.values());
	const grown = Math.min(Math.max(after.newest, kept), answerBehind(kept, earlier, later));
	const isNew = (divergence) => divergence.kind === "added" && divergence.after >= grown;
	return {
		...found,
		divergences: found.divergences.filter((each) => !isNew(each))
	};
}
function answerBehind(kept, earlier, later) {
	if (earlier.request.segmented.units.at(-1)?.role === "assistant") return Infinity;
	const answer = later.request.segmented.units.findIndex(({ role }, at) => at > kept && role === "assistant");
	return answer === -1 ? Infinity : answer;
}
function endOfHistory(earlier, later) {
	const { units, newest } = later.request.segmented;
	const first = later.links().get(earlier.chain[earlier.left - 1] ?? "") ?? -1;
	const isAnswered = answersIn(later) > 0 && !isSentAgain(earlier, later);
	return isAnswered && first < newest ? newest : units.length;
}
function isSentAgain(earlier, later) {
	if (answersIn(later) > answersIn(earlier)) return false;
	const [asked, again] = [earlier, later].map(({ request: { segmented } }) => segmented.units.slice(segmented.newest).map((unit) => (0, _turn_request_js__WEBPACK_IMPORTED_MODULE_1__.ME)(unit, segmented.freeForm)));
	return asked?.join() === again?.join();
}
function answersIn({ request: { segmented } }) {
	const { units, newest } = segmented;
	return units.slice(0, newest).filter(({ role, section }) => section === "messages" && role === "assistant").length;
}
function edgeOf(earlier, later) {
	const { segmented } = earlier.request;
	const first = (0, _turn_request_js__WEBPACK_IMPORTED_MODULE_1__.at)(earlier, later);
	const place = later.links().get(earlier.chain[first - 1] ?? "") ?? -1;
	const next = later.request.segmented.units[place + 1];
	if (first === segmented.units.length - 1 && isContinued(segmented.units[first], next)) return Math.min(first, earlier.left);
	if (segmented.rules.kind === "entries" || first <= segmented.newest) return earlier.left;
	return next?.role === "assistant" ? first : earlier.left;
}
function isAlternative(earlier, later) {
	const first = (0, _turn_request_js__WEBPACK_IMPORTED_MODULE_1__.at)(earlier, later);
	if (first < earlier.request.segmented.newest) return false;
	const place = later.links().get(earlier.chain[first - 1] ?? "") ?? -1;
	const rest = later.request.segmented.units.slice(place + 1);
	return first < earlier.chain.length && rest.every(({ role }) => role !== "assistant");
}
function isInside(divergence, edge) {
	switch (divergence.kind) {
		case "edited":
		case "added":
		case "removed": return divergence.before < edge;
		case "moved": return divergence.first[0] < edge || divergence.pairs.some(([before]) => before < edge);
		case "reshaped": return divergence.before.some((before) => before < edge);
	}
}
function isContinued(begun, whole) {
	const start = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(begun?.value, "text"));
	if (start === undefined || begun?.role !== "assistant" || whole?.role !== "assistant") return false;
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(whole.value, "text"))?.startsWith(start) === true;
}
}),
87622: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	J5: () => strandedDraft,
	KO: () => lookbackDraft,
	Zv: () => WrittenMarkers,
	aU: () => droppedDraft
});
var _request_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8700);
var _request_tokens_range_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66866);
var _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4718);
var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30104);
var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32218);
var _turn_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47976);
var _whole_unit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41347);
const LEAST_STRANDED = 1024;
function lookbackDraft(earlier, later, boundaries) {
	const missed = missedBy(earlier, later, boundaries);
	const { rules } = later.request.segmented;
	if (missed?.next === undefined || rules.kind === "prefix" || rules.lookback === null) return null;
	const { next, lost, place } = missed;
	return {
		...markerDraft(later.request, "lookback-exceeded", "warning", next, lost, {}),
		effect: {
			kind: "lacks-marker",
			unit: place
		}
	};
}
function droppedDraft(earlier, later, boundaries) {
	const missed = missedBy(earlier, later, boundaries);
	if (missed === null || missed.next !== undefined) return null;
	const { place, lost } = missed;
	if (lost < leastStranded(later)) return null;
	const facts = { rule: "dropped" };
	const draft = markerDraft(later.request, "unstable-history", "error", place, lost, facts);
	const before = (0, _request_layout_js__WEBPACK_IMPORTED_MODULE_0__.On)(earlier.request.segmented) ?? 0;
	return {
		...draft,
		causes: ["breakpoint"],
		whereBefore: (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.bw)(earlier.request, before, _place_js__WEBPACK_IMPORTED_MODULE_1__.Ef),
		effect: {
			kind: "lacks-marker",
			unit: place
		}
	};
}
function missedBy(earlier, later, boundaries) {
	const { rules, breakpoints } = later.request.segmented;
	const last = (0, _request_layout_js__WEBPACK_IMPORTED_MODULE_0__.On)(earlier.request.segmented);
	if (rules.kind === "prefix" || last === null) return null;
	const tokens = (0, _request_js__WEBPACK_IMPORTED_MODULE_2__.DS)(earlier.request);
	const place = (0, _turn_request_js__WEBPACK_IMPORTED_MODULE_3__.$t)(later, earlier.chain[last] ?? "", last);
	if (tokens < rules.minimum.tokens || place === undefined) return null;
	const found = boundaries.readBy(later);
	if (found >= place) return null;
	const next = breakpoints.find(({ unit }) => unit >= place)?.unit;
	return {
		place,
		next,
		lost: tokens - (0, _request_js__WEBPACK_IMPORTED_MODULE_2__.qw)(later.request, found + 1)
	};
}
function strandedDraft(earlier, later) {
	const [before, after] = [behindLast(earlier), behindLast(later)];
	if (before === null || after === null) return null;
	const stranded = new Map();
	const same = [...standing(earlier, later), ...movingTail(earlier, later)];
	for (const [index, place] of same) {
		const isContent = earlier.request.segmented.units[index]?.section !== "params";
		if (isContent && index >= before && place >= after) stranded.set(index, place);
	}
	const tokens = (0, _request_tokens_range_js__WEBPACK_IMPORTED_MODULE_4__.Sd)([...stranded.keys()].flatMap((at) => earlier.request.tokens[at] ?? []));
	if (tokens.mid < leastStranded(later)) return null;
	const last = Math.max(...stranded.values());
	return markerDraft(later.request, "stranded-tokens", "note", last, 0, { tokens: (0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_5__.k2)(tokens) });
}
function leastStranded({ request }) {
	return Math.max(LEAST_STRANDED, request.segmented.rules.minimum.tokens);
}
function behindLast({ request }) {
	if (request.segmented.rules.kind === "prefix") return 0;
	const last = (0, _request_layout_js__WEBPACK_IMPORTED_MODULE_0__.On)(request.segmented);
	return last === null ? null : last + 1;
}
function standing(earlier, later) {
	const found = [];
	if (earlier.request.segmented.rules.kind === "prefix") return found;
	for (let index = earlier.left; index < earlier.chain.length; index += 1) {
		const place = (0, _turn_request_js__WEBPACK_IMPORTED_MODULE_3__.$t)(later, earlier.chain[index] ?? "", index);
		if (place === undefined) break;
		found.push([index, place]);
	}
	return found;
}
function movingTail(earlier, later) {
	const [before, after] = [earlier.request.segmented, later.request.segmented];
	const tail = [];
	let [i, j] = [before.units.length - 1, after.units.length - 1];
	for (; i > before.newest && j > after.newest; i -= 1, j -= 1) {
		const [a, b] = [before.units[i], after.units[j]];
		if (a === undefined || b === undefined) break;
		if ((0, _turn_request_js__WEBPACK_IMPORTED_MODULE_3__.ME)(a, before.freeForm) !== (0, _turn_request_js__WEBPACK_IMPORTED_MODULE_3__.ME)(b, after.freeForm)) break;
		if (earlier.chain[i] !== later.chain[j]) tail.push([i, j]);
	}
	return tail;
}
class WrittenMarkers {
	#markers = new Map();
	note(earlier, later, boundaries) {
		const { segmented } = earlier.request;
		if (segmented.rules.kind === "prefix" || (0, _request_layout_js__WEBPACK_IMPORTED_MODULE_0__.On)(later.request.segmented) === null) return;
		const found = boundaries.readBy(later);
		for (const marker of this.#markers.values()) {
			const { turn, unit } = marker;
			const place = (0, _turn_request_js__WEBPACK_IMPORTED_MODULE_3__.$t)(later, turn.chain[unit] ?? "", unit) ?? Infinity;
			marker.read ||= found >= place;
		}
		const { breakpoints, rules } = segmented;
		breakpoints.forEach(({ unit, kind }, index) => {
			const tokens = (0, _request_js__WEBPACK_IMPORTED_MODULE_2__.qw)(earlier.request, unit + 1);
			if (kind !== "explicit" || tokens < rules.minimum.tokens) return;
			const key = keyOf(earlier, index);
			const place = (0, _turn_request_js__WEBPACK_IMPORTED_MODULE_3__.$t)(later, earlier.chain[unit] ?? "", unit) ?? Infinity;
			const known = this.#markers.get(key);
			const read = (known?.read ?? false) || found >= place;
			this.#markers.set(key, {
				turn: known?.turn ?? earlier,
				unit: known?.unit ?? unit,
				read
			});
		});
	}
	isWriteOnly(turn) {
		const key = keyOf(turn, turn.request.segmented.breakpoints.length - 1);
		return this.#markers.get(key)?.read === false;
	}
	drafts() {
		return [...this.#markers.values()].filter(({ read }) => !read).map(({ turn, unit }) => {
			const lost = (0, _request_js__WEBPACK_IMPORTED_MODULE_2__.qw)(turn.request, unit + 1);
			return markerDraft(turn.request, "write-only-breakpoint", "error", unit, lost, {});
		});
	}
}
function keyOf({ request }, index) {
	const { units, breakpoints } = request.segmented;
	const { unit = -1, pointer = "" } = breakpoints[index] ?? {};
	const moves = units[unit]?.section === "messages";
	return moves ? `messages ${breakpoints.length - index}` : pointer;
}
function markerDraft(request, code, severity, unit, lostTokens, facts) {
	return (0, _whole_unit_js__WEBPACK_IMPORTED_MODULE_6__.n)(request, {
		axis: "turn",
		code,
		severity,
		unit,
		lostTokens,
		facts
	});
}
}),
47976: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$t: () => placeOf,
	BB: () => isShed,
	LQ: () => turnOf,
	ME: () => turnHash,
	at: () => firstDifference,
	gR: () => contains
});
var _request_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37882);
var _request_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8700);
var _request_leading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25250);
function turnOf(request, before = null) {
	const { units, freeForm } = request.segmented;
	const shared = before === null ? 0 : sharedTurns(before.request, request);
	const chain = before === null ? [] : before.chain.slice(0, shared);
	let link = chain.at(-1) ?? "";
	for (const unit of units.slice(shared)) {
		if (!isShed(unit, request)) link = (0, _request_hash_js__WEBPACK_IMPORTED_MODULE_0__.C9)(link, turnHash(unit, freeForm));
		chain.push(link);
	}
	let links = null;
	return {
		request,
		chain,
		links: () => links ??= new Map(chain.map((each, index) => [each, index])),
		left: (0, _request_layout_js__WEBPACK_IMPORTED_MODULE_1__.UP)(request.segmented)
	};
}
function sharedTurns(before, { segmented }) {
	const { units, freeForm, shedsThinking } = before.segmented;
	const isKin = freeForm === segmented.freeForm && shedsThinking === segmented.shedsThinking;
	return isKin ? (0, _request_leading_js__WEBPACK_IMPORTED_MODULE_2__.P)(units, segmented.units) : 0;
}
function placeOf({ chain, links }, link, guess) {
	return chain[guess] === link && chain[guess + 1] !== link ? guess : links().get(link);
}
function isShed(unit, { segmented }) {
	return segmented.shedsThinking === true && unit.kind === "thinking" && unit.role === "assistant";
}
const known = new WeakMap();
function turnHash(unit, freeForm) {
	const hash = known.get(unit) ?? (0, _request_hash_js__WEBPACK_IMPORTED_MODULE_0__.lx)(unit, freeForm);
	known.set(unit, hash);
	return hash;
}
function contains(later, earlier) {
	const last = earlier.left - 1;
	const link = earlier.chain[last];
	return link === undefined || placeOf(later, link, last) !== undefined;
}
function firstDifference(earlier, later) {
	const index = earlier.chain.findIndex((link, at) => placeOf(later, link, at) === undefined);
	return index === -1 ? earlier.chain.length : index;
}
}),
87838: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	m: () => TurnFollower,
	X: () => followed
});
var recognisers = __webpack_require__(67043);
var axes_place = __webpack_require__(30104);
var other_headers = __webpack_require__(22722);
var axes_request = __webpack_require__(32218);
var blocks = __webpack_require__(16616);
;
const MOST = 4e3;
class Boundaries {
	#links = new Set();
	leave({ request, chain }) {
		const { rules, breakpoints } = request.segmented;
		if (rules.kind === "prefix") return;
		for (const { unit } of breakpoints) {
			const link = chain[unit];
			if (link === undefined || (0, axes_request.qw)(request, unit + 1) < rules.minimum.tokens) continue;
			this.#links.delete(link);
			this.#links.add(link);
			const [oldest] = this.#links;
			if (this.#links.size > MOST && oldest !== undefined) this.#links.delete(oldest);
		}
	}
	readBy({ request, chain }) {
		return placesLookedAt(request).find((unit) => this.#links.has(chain[unit] ?? "")) ?? -1;
	}
	reusable(earlier, later, place, laterPlace, counterparts) {
		const { rules } = earlier.request.segmented;
		if (rules.kind === "prefix") {
			if (rules.wholeUnits) return 0;
			const other = later.request.segmented.units[laterPlace];
			return (0, blocks.I)(rules, (0, axes_request.RU)(earlier.request, place, other));
		}
		const looked = new Set(placesLookedAt(later.request));
		for (let unit = Math.min(place, earlier.left) - 1; unit >= 0; unit -= 1) {
			const isLeft = this.#links.has(earlier.chain[unit] ?? "");
			if (isLeft && looked.has(counterparts.get(unit) ?? unit)) return (0, axes_request.qw)(earlier.request, unit + 1);
		}
		return 0;
	}
}
function placesLookedAt({ segmented }) {
	const { rules, breakpoints, units, lookups } = segmented;
	const lookback = rules.kind === "entries" ? rules.lookback : null;
	if (lookback === null) {
		const places = new Set([...breakpoints.map(({ unit }) => unit), ...lookups ?? []]);
		return breakpoints.length === 0 ? [] : [...places].toSorted((a, b) => b - a);
	}
	const places = [];
	let next = units.length;
	for (const { unit: end } of breakpoints.toReversed()) {
		const first = (units[end]?.position ?? 0) - lookback + 1;
		for (next = Math.min(next, end + 1); next > 0; next -= 1) {
			if ((units[next - 1]?.position ?? 0) < first) break;
			places.push(next - 1);
		}
	}
	return places;
}
var turn_compare = __webpack_require__(55246);
var canonical = __webpack_require__(52535);
var value = __webpack_require__(49884);
var edited = __webpack_require__(63094);
var turn_causes = __webpack_require__(80477);
var turn_request = __webpack_require__(47976);
var earlier_place = __webpack_require__(25557);
;
function changesOf({ divergences }, earlier, later) {
	const changes = [];
	let run = [];
	const flush = () => {
		if (run.length > 0) changes.push(replaced(run, earlier, later));
		run = [];
	};
	const ordered = divergences.toSorted((a, b) => (0, earlier_place.O)(a) - (0, earlier_place.O)(b) || Number(isAdded(a)) - Number(isAdded(b)));
	for (const divergence of ordered) {
		if (divergence.kind === "added" || divergence.kind === "removed") {
			const last = run.at(-1);
			if (last !== undefined && !belong(last, divergence, earlier, later)) flush();
			run.push(divergence);
			continue;
		}
		flush();
		changes.push(single(divergence));
	}
	flush();
	return changes;
}
function isAdded({ kind }) {
	return kind === "added";
}
function belong(last, next, earlier, later) {
	const section = sectionOf(next, earlier, later);
	if (section === "tools" || section !== sectionOf(last, earlier, later)) return false;
	return next.before - last.before <= 1;
}
function replaced(run, earlier, later) {
	const first = run[0];
	if (first === undefined) throw new RangeError("a run without divergences");
	return {
		kind: "replaced",
		section: sectionOf(first, earlier, later),
		place: Math.min(...run.map(({ before }) => before)),
		later: Math.min(...run.map(({ after }) => after)),
		before: run.filter(({ kind }) => kind === "removed").map(({ before }) => before),
		after: run.filter(({ kind }) => kind === "added").map(({ after }) => after).toSorted((a, b) => a - b)
	};
}
function sectionOf({ kind, before, after }, earlier, later) {
	return kind === "removed" ? (0, axes_request.aP)(earlier, before).section : (0, axes_request.aP)(later, after).section;
}
function single(divergence) {
	const place = (0, earlier_place.O)(divergence);
	switch (divergence.kind) {
		case "edited": return {
			kind: "edited",
			place,
			divergence
		};
		case "moved": {
			const before = divergence.pairs.map(([index]) => index).toSorted((a, b) => a - b);
			const after = divergence.pairs.map(([, index]) => index).toSorted((a, b) => a - b);
			const { section, first } = divergence;
			const [at, later] = first;
			return {
				kind: "moved",
				section,
				place: at,
				later,
				before,
				after
			};
		}
		case "reshaped": {
			const { before, after } = divergence;
			const later = after[0] ?? 0;
			return {
				kind: "reshaped",
				section: "messages",
				place,
				later,
				before,
				after
			};
		}
	}
}
function cutOf(changes, earlier) {
	const inMessages = (change) => change.kind === "edited" ? (0, axes_request.aP)(earlier, change.place).section === "messages" : change.section === "messages";
	const [first, ...rest] = changes.filter(inMessages);
	if (first === undefined) return changes;
	const merged = rest.reduce(joined, sides(first));
	const cut = {
		...merged,
		kind: "replaced",
		section: "messages"
	};
	return [...changes.filter((change) => !inMessages(change)), cut];
}
function joined(merged, change) {
	const { place, later, before, after } = sides(change);
	const ordered = (a, b) => [...new Set([...a, ...b])].toSorted((x, y) => x - y);
	return {
		place: Math.min(merged.place, place),
		later: Math.min(merged.later, later),
		before: ordered(merged.before, before),
		after: ordered(merged.after, after)
	};
}
function sides(change) {
	if (change.kind !== "edited") return change;
	const { place, divergence } = change;
	const { before, after: later } = divergence;
	return {
		place,
		later,
		before: [before],
		after: [later]
	};
}
function isCompaction(earlier, later, { comparison }) {
	const changed = new Set(comparison.divergences.flatMap((each) => each.kind === "edited" ? [each.before] : []));
	let [all, kept] = [0, 0];
	for (const [index, unit] of earlier.segmented.units.entries()) {
		if (unit.section !== "messages" || unit.kind === "thinking") continue;
		const tokens = earlier.tokens[index]?.mid ?? 0;
		all += tokens;
		if (comparison.counterparts.has(index) && !changed.has(index)) kept += tokens;
	}
	const now = later.segmented.units.reduce((sum, { section, kind }, index) => section === "messages" && kind !== "thinking" ? sum + (later.tokens[index]?.mid ?? 0) : sum, 0);
	return all > 0 && kept * 2 <= all && now < all;
}
;
function historyDrafts(pair) {
	const { earlier, later, comparison } = pair;
	const [before, after] = [earlier.request, later.request];
	if (before.segmented.provider !== after.segmented.provider) return [otherProvider(pair)];
	const isCut = isCompaction(before, after, pair);
	const changes = changesOf(comparison, before, after);
	return (isCut ? cutOf(changes, before) : changes).flatMap((change) => {
		const lostTokens = lossOf(pair, change);
		if (change.kind !== "edited") return [structural(pair, change, lostTokens, isCut)];
		return turn_history_edited(pair, change.divergence, lostTokens);
	});
}
function lossOf({ earlier, later, comparison, boundaries }, change) {
	const laterPlace = change.kind === "edited" ? change.divergence.after : change.later;
	const { counterparts } = comparison;
	const reusable = boundaries.reusable(earlier, later, change.place, laterPlace, counterparts);
	return Math.max(0, (0, axes_request.DS)(earlier.request) - reusable);
}
function turn_history_edited({ earlier, later }, divergence, lostTokens) {
	const sent = (turn) => ({
		...turn.request,
		sourceKind: "command"
	});
	const units = [(0, axes_request.aP)(earlier.request, divergence.before), (0, axes_request.aP)(later.request, divergence.after)];
	const edits = divergence.edits.filter(({ path }) => units[1].kind !== "namespace" || path !== "/prompt_cache_key");
	if (edits.length === 0 && divergence.edits.length > 0) return [];
	const causes = (0, turn_causes.C)({
		...divergence,
		edits
	}, ...units);
	return (0, edited.I)({
		...divergence,
		edits
	}, sent(earlier), sent(later), lostTokens).map((draft) => ({
		...draft,
		...asHistory(causes, isFirstImage(divergence)),
		effect: rewrites(earlier, [divergence.before], [divergence.after])
	}));
}
function rewrites({ request }, before, after, isOrder = false) {
	return {
		kind: "rewrites",
		earlier: request.turn,
		before,
		after,
		isOrder
	};
}
function asHistory(causes, isNote) {
	const severity = isNote ? "note" : "error";
	return {
		code: "unstable-history",
		axis: "turn",
		severity,
		causes,
		facts: {}
	};
}
function isFirstImage({ edits }) {
	return edits.every((edit) => edit.path === "/images" && edit.kind === "value" && edit.before === undefined);
}
function structural(pair, change, lostTokens, isCut) {
	const [before, after] = [pair.earlier.request, pair.later.request];
	const place = clamp(change.after[0] ?? nearest(change, after), after);
	const older = clamp(change.before[0] ?? change.place, before);
	const where = placeOf(change, after, place, (0, axes_request.aP)(before, older).pointer);
	const isGone = change.after.length === 0;
	const unit = isGone ? (0, axes_request.aP)(before, older) : (0, axes_request.aP)(after, place);
	const compacted = change.section === "messages" && pair.mayCompact && isCut;
	const isReorder = change.kind === "moved";
	return {
		...asHistory([isCut && change.section === "messages" ? "history-truncated" : causeOf(change, pair)], compacted),
		facts: compacted ? { rule: "compaction" } : {},
		where,
		whereBefore: change.before.length === 0 ? null : (0, axes_place.bw)(before, older, axes_place.Ef),
		varies: null,
		lostTokens,
		before: textOf(before, change.before, isReorder),
		after: textOf(after, change.after, isReorder),
		subject: isReorder ? nameOfSection(change.section) : (0, axes_place.Vb)(unit),
		unitKey: isReorder ? `${change.section}/*` : (0, axes_place.g2)(unit),
		unit: place,
		...(0, axes_place.W7)(after, where),
		preExisting: false,
		effect: rewrites(pair.earlier, change.before, change.after, isReorder)
	};
}
function nearest({ section, later }, after) {
	const { units } = after.segmented;
	return units[later]?.section !== section && units[later - 1]?.section === section ? later - 1 : later;
}
function placeOf({ section }, after, place, gone) {
	const where = (0, axes_place.bw)(after, place, axes_place.Ef);
	if (where.section === section) return where;
	return {
		...where,
		section,
		index: 0,
		pointer: gone.split("/", 2).join("/")
	};
}
function clamp(unit, { segmented }) {
	return Math.max(0, Math.min(unit, segmented.units.length - 1));
}
function causeOf(change, pair) {
	const { section, kind, before, after } = change;
	if (section === "params") return "parameter";
	if (kind === "reshaped") return "shape";
	if (kind === "moved") return section === "tools" ? "tool-reordered" : "block-reordered";
	if (section === "messages") {
		if (after.length === 0 && before.every((unit) => isElsewhere(pair, unit))) return "block-reordered";
		const { units } = pair.earlier.request.segmented;
		if (before.length > 0 && before.every((unit) => units[unit]?.kind === "thinking")) return "history-edited";
		if (after.length === 0 && before.every((unit) => isPart(pair, unit))) return "block-removed";
		const gone = tokensOf(pair.earlier.request, before);
		const come = tokensOf(pair.later.request, after);
		return before.length > 0 && come * 2 <= gone ? "history-truncated" : "history-edited";
	}
	const what = section === "tools" ? "tool" : "block";
	if (before.length > 0 && after.length > 0) return what === "tool" ? "tool-edited" : "wording";
	return before.length > 0 ? `${what}-removed` : `${what}-added`;
}
function isPart({ earlier, comparison }, unit) {
	const { units } = earlier.request.segmented;
	return units.some(({ section, index }, at) => section === "messages" && index === units[unit]?.index && comparison.counterparts.has(at));
}
function isElsewhere({ earlier, later, comparison }, unit) {
	const { segmented } = later.request;
	const hash = (0, turn_request.ME)((0, axes_request.aP)(earlier.request, unit), earlier.request.segmented.freeForm);
	const kept = new Set(comparison.counterparts.values());
	const said = (0, value.Qq)((0, value.Jt)((0, axes_request.aP)(earlier.request, unit).value, "text"));
	if (said?.trim() === "") return false;
	return segmented.units.some((each, at) => !kept.has(at) && (0, turn_request.ME)(each, segmented.freeForm) === hash);
}
function tokensOf(request, units) {
	return units.reduce((sum, unit) => sum + (request.tokens[unit]?.mid ?? 0), 0);
}
function textOf(request, units, isReorder) {
	if (units.length === 0) return null;
	const words = units.map((index) => {
		const unit = (0, axes_request.aP)(request, index);
		return isReorder && unit.name !== null ? unit.name : wordsOf(unit);
	});
	return words.join("\n");
}
function wordsOf(unit) {
	return (0, value.Qq)((0, value.Jt)(unit.value, "text")) ?? (0, canonical.$)(unit.value, "written");
}
function nameOfSection(section) {
	const names = {
		params: "settings",
		tools: "tools",
		system: "system blocks"
	};
	return section === "messages" ? "the order of the messages" : `the order of the ${names[section]}`;
}
function otherProvider({ earlier, later }) {
	const where = (0, axes_place.bw)(later.request, 0, axes_place.Ef);
	const name = ({ request }) => `${request.segmented.provider} ${request.segmented.model}`;
	return {
		...asHistory(["model"], false),
		where,
		whereBefore: null,
		varies: null,
		lostTokens: (0, axes_request.DS)(earlier.request),
		before: name(earlier),
		after: name(later),
		subject: "the provider",
		unitKey: "params/provider",
		unit: 0,
		...(0, axes_place.W7)(later.request, where),
		preExisting: false,
		effect: rewrites(earlier, [0], [0])
	};
}
var turn_markers = __webpack_require__(87622);
var similarity = __webpack_require__(68745);
;
const ALIKE = .5;
function referenceOf(turn, recent) {
	const previous = recent.at(-1) ?? null;
	if (previous === null || isKept(previous) || isKept(turn)) return {
		turn: null,
		skips: false
	};
	const goesOn = (0, turn_request.gR)(turn, previous) || carriesNewest(turn, previous) || endsInResult(previous);
	if (goesOn) return {
		turn: previous,
		skips: false
	};
	const earlier = recent.slice(0, -1).findLast((each) => each.left > 0 && (0, turn_request.gR)(turn, each) && carriesNewest(turn, each));
	if (earlier === undefined || rewritesNewest(turn, previous, earlier)) return {
		turn: previous,
		skips: false
	};
	return {
		turn: earlier,
		skips: true
	};
}
function isKept({ request }) {
	return (request.segmented.continues ?? null) !== null;
}
function carriesNewest(turn, other) {
	const newest = newestOf(other);
	if (newest === undefined) return true;
	const { units, freeForm } = turn.request.segmented;
	const hash = (0, turn_request.ME)(newest, freeForm);
	return units.some((unit) => (0, turn_request.ME)(unit, freeForm) === hash);
}
function newestOf({ request }) {
	return request.segmented.units.findLast(({ section, role }) => section === "messages" && role === "user");
}
function endsInResult({ request }) {
	return request.segmented.units.at(-1)?.kind === "tool-result";
}
function rewritesNewest(turn, previous, earlier) {
	const first = (0, turn_request.at)(previous, turn);
	const place = (turn.links().get(previous.chain[first - 1] ?? "") ?? -1) + 1;
	const explained = turn.links().get(earlier.chain.at(-1) ?? "") ?? Infinity;
	const [before, after] = [previous.request.segmented.units[first], turn.request.segmented.units[place]];
	if (place <= explained || before?.role !== "user" || after?.role !== "user") return false;
	const [said, says] = [turn_reference_wordsOf(before), turn_reference_wordsOf(after)];
	return said.includes(says) || says.includes(said) || (0, similarity.k8)(said, says) >= ALIKE;
}
function turn_reference_wordsOf(unit) {
	return (0, value.Qq)((0, value.Jt)(unit.value, "text")) ?? "";
}
;
const REMEMBERED = 6;
function followed({ turns }) {
	const follower = new TurnFollower();
	const references = [];
	const drafts = turns.flatMap((turn) => {
		const settled = follower.follow(turn);
		references.push(follower.reference);
		return settled;
	});
	return {
		drafts: [...drafts, ...follower.end()],
		references
	};
}
class TurnFollower {
	#recent = [];
	#boundaries = new Boundaries();
	#markers = new turn_markers.Zv();
	#reference = null;
	#compacted = false;
	#dropped = null;
	#pending = [];
	follow(request) {
		const turn = (0, turn_request.LQ)(request, this.#recent.at(-1));
		const { turn: reference, skips } = referenceOf(turn, this.#recent);
		this.#reference = reference?.request.turn ?? null;
		const settled = skips && this.#isElsewhere(reference) ? [] : this.#pending;
		this.#pending = reference === null ? [] : this.#compare(reference, turn);
		this.#boundaries.leave(turn);
		this.#recent.push(turn);
		if (this.#recent.length > REMEMBERED) this.#recent.shift();
		return settled;
	}
	get reference() {
		return this.#reference;
	}
	end() {
		const isExplained = this.#dropped !== null && this.#markers.isWriteOnly(this.#dropped.earlier);
		const dropped = this.#dropped === null || isExplained ? [] : [this.#dropped.draft];
		return [
			...this.#pending,
			...dropped,
			...this.#markers.drafts()
		];
	}
	#isElsewhere(reference) {
		const model = this.#recent.at(-1)?.request.segmented.model;
		return reference !== null && reference.request.segmented.model !== model;
	}
	#compare(earlier, later) {
		const key = cacheKeyDraft(earlier, later);
		const headers = (0, other_headers.s)(earlier.request, later.request, {
			axis: "turn",
			code: "unstable-history",
			severity: "warning"
		});
		const found = [key, ...headers];
		if ((0, turn_request.gR)(later, earlier)) {
			const tooFar = (0, turn_markers.KO)(earlier, later, this.#boundaries);
			found.push(tooFar);
			const draft = (0, turn_markers.aU)(earlier, later, this.#boundaries);
			if (draft !== null) this.#dropped ??= {
				earlier,
				draft
			};
			if (tooFar === null) this.#markers.note(earlier, later, this.#boundaries);
		} else if (!(0, turn_compare.G)(earlier, later)) {
			const comparison = (0, turn_compare.W)(earlier, later);
			const history = historyDrafts({
				earlier,
				later,
				comparison,
				boundaries: this.#boundaries,
				mayCompact: !this.#compacted
			});
			this.#compacted ||= history.some(({ facts }) => facts.rule === "compaction");
			found.push(...history);
		}
		found.push((0, turn_markers.J5)(earlier, later));
		return found.filter((draft) => draft !== null);
	}
}
function cacheKeyDraft(earlier, later) {
	const keyOf = ({ request }) => request.segmented.cacheKey ?? null;
	const [before, after] = [keyOf(earlier), keyOf(later)];
	if ((before?.value ?? null) === (after?.value ?? null)) return null;
	const pointer = after?.pointer ?? before?.pointer ?? "";
	const value = after?.value ?? "";
	const shape = (0, recognisers.l)(value, {
		start: 0,
		end: value.length
	});
	const where = {
		section: "params",
		index: 0,
		pointer,
		offset: null,
		line: null,
		turn: later.request.turn
	};
	return {
		code: "volatile-cache-key",
		severity: "error",
		axis: "turn",
		where,
		whereBefore: null,
		causes: [shape?.cause ?? "cache-key"],
		varies: null,
		lostTokens: (0, axes_request.DS)(earlier.request),
		before: before?.value ?? null,
		after: after?.value ?? null,
		subject: "the cache key",
		facts: {},
		unitKey: "params/cache-key",
		unit: 0,
		...(0, axes_place.W7)(later.request, where),
		preExisting: false,
		effect: {
			kind: "key",
			earlier: earlier.request.turn
		}
	};
}
}),
41347: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { n: () => wholeUnitDraft });
var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30104);
var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32218);
function wholeUnitDraft(request, fact) {
	const where = (0, _place_js__WEBPACK_IMPORTED_MODULE_0__.bw)(request, fact.unit, _place_js__WEBPACK_IMPORTED_MODULE_0__.Ef);
	return {
		facts: {},
		...fact,
		where,
		whereBefore: null,
		causes: [],
		varies: null,
		before: null,
		after: null,
		subject: (0, _place_js__WEBPACK_IMPORTED_MODULE_0__.Vb)((0, _request_js__WEBPACK_IMPORTED_MODULE_1__.aP)(request, fact.unit)),
		unitKey: (0, _place_js__WEBPACK_IMPORTED_MODULE_0__.g2)((0, _request_js__WEBPACK_IMPORTED_MODULE_1__.aP)(request, fact.unit)),
		...(0, _place_js__WEBPACK_IMPORTED_MODULE_0__.W7)(request, where),
		preExisting: false
	};
}
}),
42716: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { y: () => CATALOGUE });
const CATALOGUE = {
	"volatile-prefix": {
		failsByDefault: true,
		meaning: "two renders of one commit differ inside the cached prefix: it never hits"
	},
	"unstable-history": {
		failsByDefault: true,
		meaning: "a turn changes what the turn before it left in the cache"
	},
	"unshared-prefix": {
		failsByDefault: true,
		meaning: "a value that varies stands in front of content that could be shared"
	},
	"suspect-value": {
		failsByDefault: true,
		meaning: "head adds a time, a UUID or a random id, and no second render can settle whether it varies"
	},
	"prefix-changed": {
		failsByDefault: false,
		meaning: "the prefix changed once; a warning where nobody meant it (order, white space, spelling of JSON)"
	},
	"breakpoint-lost": {
		failsByDefault: true,
		meaning: "a marker was removed or moved forward: tokens cached at base are not at head"
	},
	"breakpoint-changed": {
		failsByDefault: false,
		meaning: "a marker was added or moved without loss, or its lifetime changed"
	},
	"illegal-breakpoint": {
		failsByDefault: true,
		meaning: "the provider rejects this layout of markers"
	},
	"write-only-breakpoint": {
		failsByDefault: true,
		meaning: "what a marker writes is never read"
	},
	"below-minimum": {
		failsByDefault: false,
		meaning: "the prefix is shorter than the model's minimum: silently not cached"
	},
	"no-breakpoint": {
		failsByDefault: false,
		meaning: "a prefix long enough to cache has no marker, and the provider needs one"
	},
	"lookback-exceeded": {
		failsByDefault: false,
		meaning: "the next breakpoint is out of the look-back's reach"
	},
	"implicit-only": {
		failsByDefault: false,
		meaning: "OpenAI GPT-5.6 and later: a stable prefix in front of a changing message, without an explicit breakpoint, never hits"
	},
	"volatile-cache-key": {
		failsByDefault: true,
		meaning: "`prompt_cache_key` differs where it should be the same"
	},
	"stranded-tokens": {
		failsByDefault: false,
		meaning: "stable tokens behind the last breakpoint are paid for in full every time"
	},
	"hit-ratio-below-threshold": {
		failsByDefault: true,
		meaning: "the prefix hit ratio is under `min_hit_ratio`"
	},
	"hit-ratio-dropped": {
		failsByDefault: true,
		meaning: "the predicted hit ratio falls, and no other finding explains it"
	},
	"cost-increased": {
		failsByDefault: true,
		meaning: "the predicted cost of input rises by more than `max_cost_increase`"
	},
	"probe-failed": {
		failsByDefault: true,
		meaning: "the live probe did not find the prefix in the cache"
	},
	"config-changed": {
		failsByDefault: false,
		meaning: "the pull request changes the policy, the commands or the reach of the guard itself; a warning where it loosens them"
	},
	"guard-removed": {
		failsByDefault: true,
		meaning: "a prompt that base guards is still there, and no rule of head covers it"
	},
	unguarded: {
		failsByDefault: false,
		meaning: "a file or a place in code that looks like a prompt, which nothing guards"
	},
	"not-analysed": {
		failsByDefault: true,
		meaning: "a prompt could not be rendered or understood; exit code 3"
	}
};
}),
83304: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { p: () => date });
var _example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49292);
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
const date = {
	cause: "date",
	patterns: [
		/(?<![\w.-])(?:19|20)\d{2}[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\d|3[01])(?![\w-])/g,
		/(?<![\w./-])(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])\/(?:19|20)\d{2}(?![\w/])/g,
		/(?<![\w./-])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:19|20)\d{2}(?![\w.])/g,
		new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH},?\\s(?:19|20)\\d{2}\\b`, "g"),
		new RegExp(`\\b${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d{2}\\b`, "g"),
		new RegExp(`\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?\\s${MONTH}\\s{1,2}\\d{1,2}(?:\\s\\d{4})?\\b`, "g")
	],
	except: (text, match) => (0, _example_js__WEBPACK_IMPORTED_MODULE_0__.t)(text, match) || isNamedDate(text, match)
};
function isNamedDate(text, match) {
	const before = text.slice(Math.max(0, match.start - 48), match.start);
	return /(?:version|cut-?off|copyright|©|since|founded|released?|effective|revision|policy|schema|draft|rfc|iso)\b[^\n]{0,24}$/i.test(before);
}
}),
49292: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { t: () => isExample });
function isExample(text, match) {
	const before = text.slice(Math.max(0, match.start - 40), match.start);
	return /(?:\be\.g\.|\bexamples?\b|\bfor instance\b|\bsuch as\b|\bformat(?:ted)?\b|\blike\b|\bsample\b|\bi\.e\.)[^\n]{0,24}$/i.test(before);
}
}),
15333: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { z: () => randomId });
var _example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49292);
const randomId = {
	cause: "random-id",
	patterns: [
		/(?<![\w-])[0-7][0-9A-HJKMNP-TV-Z]{25}(?![\w-])/g,
		/\b00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]\b/g,
		/\beyJ[\w-]{10,2000}\.[\w-]{4,4000}\.[\w-]{4,1000}/g,
		/(?<![\w-])(?:req|request|run|trace|span|session|sess|conv|thread|msg|job|task|corr|nonce|txn|evt|usr)[_-][0-9A-Za-z]{8,64}(?![\w-])/gi,
		/\b(?:request|run|trace|span|session|correlation|conversation|thread|message|transaction|build|job)[ _-]?id\W{1,5}[0-9A-Za-z_-]{6,64}/gi,
		/\b(?:nonce|salt|cch|token|csrf)\W{1,4}[0-9A-Za-z_-]{5,128}/gi
	],
	except: (text, match) => (0, _example_js__WEBPACK_IMPORTED_MODULE_0__.t)(text, match) || !looksRandom(text.slice(match.start, match.end))
};
function looksRandom(value) {
	const last = value.split(/[^0-9A-Za-z]/).at(-1) ?? "";
	const own = last.length >= 5 ? last : value;
	return /\d/.test(own) && /[A-Za-z]/.test(own) && !/^[A-Za-z]+\d{1,2}$/.test(own);
}
}),
67043: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { l: () => shapeAt });
;
const UNIT = "(?:ms|s|sec(?:ond)?s?|m|min(?:ute)?s?|h|hrs?|hours?|d|days?|w|weeks?|mo|months?|y|years?)";
const age = {
	cause: "age",
	patterns: [
		new RegExp(`\\b\\d{1,9}\\s?${UNIT}\\s(?:ago|old|elapsed|left)\\b`, "gi"),
		new RegExp(`\\b(?:uptime|elapsed|age|idle|duration|since)\\W{1,4}\\d{1,9}(?:\\.\\d{1,6})?\\s?${UNIT}?\\b`, "gi"),
		new RegExp(`[[|(]\\d{1,6}${UNIT}[\\]|)]`, "g"),
		/\b(?:yesterday|just now|moments ago)\b/gi
	]
};
;
const counter = {
	cause: "counter",
	patterns: [
		/\b(?:turn|step|attempt|iteration|message|call|round|retry)s?\s{0,2}(?:number|no\.?|count|#|:|=)?\s{0,2}\d{1,9}(?:\s?(?:of|\/)\s?\d{1,9})?/gi,
		/\b(?:tokens?|budget|credits?|usage|quota|remaining)\b[^\n\d]{0,24}\d[\d,._]{0,14}/gi,
		/\b\d[\d,._]{0,14}\s{0,2}(?:tokens?|credits?)\s(?:left|used|remaining)/gi
	]
};
var date = __webpack_require__(83304);
;
const git = {
	cause: "git",
	patterns: [
		/\b(?:HEAD|commit|revision|rev|sha|build|git)\b[^\n]{0,16}?\b[0-9a-f]{7,40}\b/gi,
		/\bv?\d{1,5}\.\d{1,5}\.\d{1,5}-\d{1,6}-g[0-9a-f]{7,40}(?:-dirty)?/g,
		/\b(?:On branch|branch[:=])\s{0,2}[\w./-]{1,120}/gi,
		/\bworking (?:tree|directory) (?:clean|dirty)\b|\b(?:modified|untracked):\s{1,8}\S{1,200}/gi
	]
};
;
const host = {
	cause: "host",
	patterns: [
		/\bip-\d{1,3}-\d{1,3}-\d{1,3}-\d{1,3}\b/g,
		/(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?::\d{2,5})?(?![\d.])/g,
		/\b(?:host(?:name)?|node|pod|container|worker|machine)\W{1,4}[\w.-]{2,120}/gi,
		/https?:\/\/[\w-]{8,80}(?:\.[\w-]{1,80}){1,6}/g
	]
};
;
const path = {
	cause: "path",
	patterns: [
		/(?<![\w.])(?:\/(?:home|Users|tmp|var|private|root|opt|mnt|runner|github|workspace|builds|srv|data)\/)[^\s"'<>()|]{0,400}/g,
		/\b[A-Z]:\\[^\s"'<>|]{1,400}/g,
		/\b(?:tmp|temp)[\w-]{6,40}\b/gi
	]
};
var random_id = __webpack_require__(15333);
;
const random = {
	cause: "random",
	patterns: [/\b0\.\d{6,20}\b/g, /\b(?:seed|rand(?:om)?)\W{1,4}-?\d{1,20}(?:\.\d{1,20})?/gi]
};
;
const REACH = 160;
function matchAt(recogniser, text, span) {
	const from = Math.max(0, span.start - REACH);
	const window = text.slice(from, span.end + REACH);
	for (const pattern of recogniser.patterns) {
		for (const match of window.matchAll(pattern)) {
			const found = {
				start: from + match.index,
				end: from + match.index + match[0].length
			};
			const straddles = found.start < span.end && found.end > span.start;
			if (straddles && !recogniser.except?.(text, found)) return found;
		}
	}
	return null;
}
var signed_url = __webpack_require__(52136);
var timestamp = __webpack_require__(42062);
var uuid = __webpack_require__(29987);
;
const RECOGNISERS = [
	signed_url.i,
	uuid.u,
	timestamp.v,
	date.p,
	random_id.z,
	git,
	age,
	counter,
	path,
	host,
	random
];
function shapeAt(text, span, among = RECOGNISERS) {
	for (const recogniser of among) {
		const match = matchAt(recogniser, text, span);
		if (match !== null) return {
			cause: recogniser.cause,
			match
		};
	}
	return null;
}
}),
52136: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { i: () => signedUrl });
const signedUrl = {
	cause: "signed-url",
	patterns: [/https?:\/\/[^\s"'<>()]{1,2000}[?&](?:X-Amz-(?:Signature|Date|Credential)|X-Goog-Signature|Signature|sig|se|Expires|token)=[^\s"'<>()]{1,2000}/g]
};
}),
30795: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { l: () => explainText });
var line = __webpack_require__(99493);
var request_hunks = __webpack_require__(70049);
;
const FENCED = /(```(?:json)?[^\S\n]*\n)([\s\S]*?)(\n[^\S\n]*```)/g;
function mapJsonDocuments(text, map) {
	const whole = reprinted(text, map);
	if (whole !== null) return whole;
	return text.replace(FENCED, (all, open, body, close) => {
		const printed = reprinted(body, map);
		return printed === null ? all : open + printed + close;
	});
}
function sortedKeys(value) {
	if (Array.isArray(value)) return value.map(sortedKeys);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => [key, sortedKeys(member)]));
}
function reprinted(text, map) {
	if (!/^\s*[[{]/.test(text)) return null;
	try {
		return JSON.stringify(map(JSON.parse(text)));
	} catch {
		return null;
	}
}
;
const LINE_ENDINGS = {
	cause: "line-endings",
	apply: (text) => text.replace(/\r\n?/g, "\n")
};
const UNICODE_FORM = {
	cause: "unicode-form",
	apply: plainForm
};
const NUMBER_FORMAT = {
	cause: "number-format",
	apply: plainNumbers
};
const GROUPING = {
	cause: "number-format",
	apply: ungrouped
};
const ESCAPING = {
	cause: "escaping",
	apply: unescaped
};
const KEY_ORDER = {
	cause: "key-order",
	apply: (text) => mapJsonDocuments(text, sortedKeys)
};
const LIST_ORDER = {
	cause: "list-reordered",
	apply: sortedLines
};
const WHITESPACE = {
	cause: "whitespace",
	apply: (text) => collapsed(mapJsonDocuments(text, (value) => value))
};
const BY_WIDTH = [
	LINE_ENDINGS,
	UNICODE_FORM,
	GROUPING,
	NUMBER_FORMAT,
	ESCAPING,
	WHITESPACE,
	KEY_ORDER,
	LIST_ORDER
];
const BY_STEP = [
	LINE_ENDINGS,
	UNICODE_FORM,
	GROUPING,
	NUMBER_FORMAT,
	ESCAPING,
	KEY_ORDER,
	LIST_ORDER,
	WHITESPACE
];
const WIDEST = [BY_WIDTH, ...[
	[LIST_ORDER],
	[GROUPING],
	[LIST_ORDER, GROUPING]
].map((left) => BY_WIDTH.filter((step) => !left.includes(step)))];
const SUBSETS = allSubsets(BY_WIDTH).toSorted((a, b) => a.length - b.length);
const LONGEST = 2e5;
function normalisationsBetween(before, after) {
	if (before.length + after.length > LONGEST) return null;
	const makesEqual = (chosen) => {
		const steps = BY_STEP.filter((step) => chosen.includes(step));
		return applied(before, steps) === applied(after, steps);
	};
	if (!WIDEST.some(makesEqual)) return null;
	return SUBSETS.find(makesEqual)?.map(({ cause }) => cause) ?? null;
}
function applied(text, steps) {
	return steps.reduce((result, { apply }) => apply(result), text);
}
function allSubsets(list) {
	return Array.from({ length: 2 ** list.length }, (_, chosen) => list.filter((__, index) => (chosen & 1 << index) !== 0));
}
const LOOKALIKES = [
	[/[\u2018\u2019\u201a\u201b\u2032]/g, "'"],
	[/[\u201c\u201d\u201e\u201f\u2033]/g, "\""],
	[/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " "],
	[/[\u2010-\u2015\u2212]/g, "-"],
	[/[\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\u00ad\ufeff]/g, ""]
];
function plainForm(text) {
	return LOOKALIKES.reduce((result, [from, to]) => result.replace(from, to), text.normalize("NFC"));
}
function plainNumbers(text) {
	return text.replace(/(?<![\w.])(-?\d{1,20})\.0{1,20}(?![\w.])/g, "$1");
}
function ungrouped(text) {
	return text.replace(/(?<![\w.,])\d{1,3}([,.' \u2019\u00a0\u2009\u202f])\d{3}(?:\1\d{3}){0,6}(?!\w|[.,]\d)/g, (number) => number.replaceAll(/\D/g, ""));
}
const ENTITIES = {
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": "\"",
	"&#34;": "\"",
	"&#39;": "'",
	"&apos;": "'",
	"&amp;": "&"
};
function unescaped(text) {
	return text.replace(/\\u([0-9a-fA-F]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))).replace(/\\(["/\\])/g, "$1").replace(/\\n/g, "\n").replace(/&(?:lt|gt|quot|#34|#39|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
function collapsed(text) {
	return text.replace(/\s+/g, " ").trim();
}
function sortedLines(text) {
	const separator = text.includes("\n") ? "\n" : ",";
	return text.split(separator).map((line) => line.trim()).toSorted().join(separator);
}
;
function explainText(before, after, said) {
	const hunks = (0, request_hunks.H)(before, after);
	const whole = normalisationsBetween(before, after);
	if (whole !== null) return hunks.map((hunk) => ({
		...hunk,
		causes: whole
	}));
	const moved = movedLines(before, after);
	return hunks.map((hunk) => ({
		...hunk,
		causes: explainHunk(hunk)
	}));
	function explainHunk(hunk) {
		const removed = before.slice(hunk.start, hunk.end);
		const added = after.slice(hunk.startAfter, hunk.endAfter);
		if (/^\r*$/.test(removed + added)) return ["line-endings"];
		const same = normalisationsBetween(removed, added);
		if (same !== null) return same;
		const lines = [...linesOf(removed), ...linesOf(added)];
		return lines.every((line) => moved.has(line)) ? ["list-reordered"] : [said];
	}
}
function movedLines(before, after) {
	const changes = (0, line.Pp)(before, after, { maxEditLength: 2e3 }) ?? [];
	const removed = new Set(changes.filter((c) => c.removed).flatMap((c) => linesOf(c.value)));
	const added = changes.filter((c) => c.added).flatMap((c) => linesOf(c.value));
	return new Set(added.filter((line) => removed.has(line)));
}
function linesOf(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
}),
42062: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { v: () => timestamp });
var _example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49292);
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
const TIME = "(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d{1,9})?)?(?:\\s?[AaPp]\\.?[Mm]\\.?)?";
const timestamp = {
	cause: "timestamp",
	patterns: [
		new RegExp(`\\b\\d{4}[-/.]\\d{2}[-/.]\\d{2}[T ]${TIME}(?:Z|\\s?UTC|[+-]\\d{2}:?\\d{2})?`, "g"),
		/\b\d{8}T\d{6}(?:\.\d{1,9})?Z?\b/g,
		new RegExp(`\\b\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4},?\\s{1,2}${TIME}`, "g"),
		new RegExp(`\\b\\d{1,2}\\s${MONTH},?\\s\\d{4},?(?:\\sat)?\\s${TIME}`, "g"),
		new RegExp(`\\b${MONTH}\\s\\d{1,2},?\\s\\d{4},?(?:\\sat)?\\s${TIME}`, "g"),
		new RegExp(`\\b${MONTH}\\s{1,2}\\d{1,2}\\s${TIME}(?:\\s[A-Z]{3,4})?\\s\\d{4}`, "g"),
		/(?<![\d:.])(?:[01]?\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d{1,9})?(?![\d:])/g,
		new RegExp(`\\b(?:now|time|clock|generated|updated|rendered|as of)\\b[^\\n\\d]{0,24}${TIME}`, "gi"),
		/(?<![\w.+-])(?:1[5-9]\d{8}|1[5-9]\d{11})(?![\w-]|\.\d)/g
	],
	except: (text, match) => (0, _example_js__WEBPACK_IMPORTED_MODULE_0__.t)(text, match) || isOpeningHours(text, match) || isPhoneNumber(text, match)
};
function isOpeningHours(text, match) {
	return /^\d{1,2}:[0-5][05]:00$/.test(text.slice(match.start, match.end));
}
function isPhoneNumber(text, match) {
	if (!/^\d{10}$/.test(text.slice(match.start, match.end))) return false;
	return /(?:phone|call|tel|fax|hotline|dial|sku|item|order|account|isbn)\W{0,3}[^\n]{0,16}$/i.test(text.slice(Math.max(0, match.start - 32), match.start));
}
}),
29987: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { u: () => uuid });
var _example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49292);
const uuid = {
	cause: "uuid",
	patterns: [/(?<![\w-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/gi],
	except: (text, match) => (0, _example_js__WEBPACK_IMPORTED_MODULE_0__.t)(text, match) || isDocumentation(text, match)
};
const DOCUMENTATION = new Set([
	"123e4567-e89b-12d3-a456-426614174000",
	"123e4567-e89b-12d3-a456-426655440000",
	"550e8400-e29b-41d4-a716-446655440000",
	"f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
	"00000000-0000-0000-0000-000000000000",
	"ffffffff-ffff-ffff-ffff-ffffffffffff"
]);
function isDocumentation(text, match) {
	return DOCUMENTATION.has(text.slice(match.start, match.end).toLowerCase());
}
}),
38262: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	J: () => LOSES,
	Z: () => PLACELESS
});
const PLACELESS = {
	axis: null,
	where: null,
	whereBefore: null,
	causes: [],
	varies: null,
	lostTokens: 0,
	before: null,
	after: null,
	facts: {},
	unitKey: "",
	unit: null,
	file: null,
	fileLine: null,
	preExisting: false
};
const LOSES = "loses";
}),
65783: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { w: () => finalise });
var limits = __webpack_require__(55816);
var hash = __webpack_require__(37882);
var secrets = __webpack_require__(39140);
var words = __webpack_require__(4718);
var finding = __webpack_require__(44300);
var draft = __webpack_require__(38262);
var markers = __webpack_require__(25856);
var other_headers = __webpack_require__(22722);
var causes = __webpack_require__(70739);
;
function configWords({ subject, severity }) {
	return severity === "note" ? {
		message: `This pull request changes ${subject} of the guard itself.`,
		fix: "Review it as you would a change of the workflow."
	} : {
		message: `This pull request loosens the guard: ${subject} lets more through than before.`,
		fix: "Review it as you would a change of the workflow, or take it back."
	};
}
function guardRemovedWords({ subject, facts }) {
	const where = facts.value ?? "it";
	const accept = `accept: [{ prompt: ${JSON.stringify(facts.rule ?? "")}, code: guard-removed, wireId: "${facts.marker ?? ""}", reason: … }]`;
	return {
		message: `${subject.charAt(0).toUpperCase()}${subject.slice(1)} is guarded at base, and no rule of head covers it any more, although ${where} is still there.`,
		fix: `Let a rule of the config cover it again (prompts, or discover); if it is meant, say so under policy: ${accept}.`
	};
}
function unguardedWords({ subject, facts }) {
	return {
		message: `Nothing guards ${subject}: ${facts.problem ?? "no rule covers it"}.`,
		fix: facts.rule ?? "Declare it under prompts of the config; if it is no prompt, name it under discover.exclude."
	};
}
;
const GIVES = {
	timestamp: "another time in every call",
	date: "another date every day",
	uuid: "another id in every call",
	"random-id": "another id in every call",
	random: "another value in every call",
	environment: "what the environment of each deployment says",
	path: "another path on every machine",
	host: "another name on every machine",
	user: "the name of whoever runs it",
	process: "another number in every process",
	unordered: "in an order that nothing fixes",
	variable: "another value for each person or request"
};
const LATER = "in the newest user message";
const FIXES = {
	python: {
		timestamp: `Leave the time out, or send it ${LATER}; where the day is enough, date.today() changes the prefix once a day.`,
		date: `Leave the date out, or send it ${LATER}.`,
		unordered: "Write sorted(…) around it.",
		environment: `Read it once into a constant of the code, or send it ${LATER}.`
	},
	javascript: {
		timestamp: `Leave the time out, or send it ${LATER}; where the day is enough, new Date().toISOString().slice(0, 10) changes the prefix once a day.`,
		date: `Leave the date out, or send it ${LATER}.`,
		unordered: "Sort it first: [...items].sort().",
		environment: `Read it once into a constant of the code, or send it ${LATER}.`
	}
};
const JSON_FIXES = {
	python: "Write json.dumps(…, sort_keys=True).",
	javascript: "Write it with its keys in order: fast-json-stable-stringify, or a replacer that sorts."
};
function readWords({ facts, causes, lostTokens, subject }) {
	const { read } = facts;
	const [cause] = causes;
	if (read === undefined || cause === undefined || !isReadCause(cause)) return null;
	const gives = read.isJson ? "JSON whose keys stand in an order that nothing fixes" : GIVES[cause];
	const sure = facts.certain === true ? "is" : "may be";
	const loss = lostTokens > 0 ? ` (${(0, words.eg)(lostTokens)})` : "";
	const verb = cause === "unordered" && !read.isJson ? "stands" : sure;
	return {
		message: `"${read.expression}" (line ${read.line}) is put into ${subject} and ${verb} ${gives}: what stands behind it${loss} is then not read from the cache.`,
		fix: read.isJson ? JSON_FIXES[read.language] : FIXES[read.language][cause] ?? `Leave it out, or send it ${LATER}.`
	};
}
function isReadCause(cause) {
	return Object.hasOwn(GIVES, cause);
}
;
function placeholderWords({ facts: { placeholder, certain = false }, causes, lostTokens, subject }) {
	if (placeholder === undefined) return null;
	const { written, name, fill } = placeholder;
	const [cause = "variable"] = causes;
	const behind = `what stands behind it${lostTokens > 0 ? ` (${(0, words.eg)(lostTokens)})` : ""}`;
	const vars = `vars: { ${name}: { varies: request, values: [one, another] } }`;
	const fix = `Move it behind everything that stays the same, or into the newest message; or declare how it varies, with two values, under the prompt in the config: ${vars}.`;
	if (fill === null) return {
		message: `"${written}" in ${subject} is filled in by code that is not known; if its value varies between requests, ${behind} is not read from the cache.`,
		fix
	};
	const gives = isReadCause(cause) ? GIVES[cause] : "another value";
	return {
		message: `"${written}" in ${subject} is filled with "${fill.expression}" (${fill.place}), which ${certain ? "is" : "may be"} ${gives}: ${behind} is then not read from the cache.`,
		fix
	};
}
;
const AS_SENT = "Replay the history as it was sent and received: keep the bytes, and do not build them again.";
const KEEP_TOOLS = "Keep the tools of a conversation as its first request had them; load others as deferred tools, or name them in a message.";
const KEEP_SYSTEM = "Build the system prompt once per conversation, and tell what changes in the newest user message.";
const KEEP_MESSAGES = "Send earlier messages in every turn as they were sent first; what changes goes into the newest user message.";
const MESSAGE_FIXES = {
	wording: KEEP_MESSAGES,
	"block-added": KEEP_MESSAGES,
	"block-removed": KEEP_MESSAGES
};
const turn_FIXES = {
	"tool-added": KEEP_TOOLS,
	"tool-removed": KEEP_TOOLS,
	"tool-edited": KEEP_TOOLS,
	"tool-reordered": "Sort the tools by name before they are sent.",
	wording: KEEP_SYSTEM,
	"block-added": KEEP_SYSTEM,
	"block-removed": KEEP_SYSTEM,
	"block-reordered": "Keep every block where it was first sent.",
	"key-order": AS_SENT,
	"number-format": AS_SENT,
	"list-reordered": AS_SENT,
	escaping: AS_SENT,
	whitespace: AS_SENT,
	"line-endings": AS_SENT,
	"unicode-form": AS_SENT,
	shape: AS_SENT,
	role: AS_SENT,
	image: "Nothing to fix: an image that comes later costs the messages in front of it once.",
	"random-id": "Keep the ids of calls with the history, or derive them from its content.",
	parameter: "Keep cache-relevant parameters constant within a conversation.",
	model: "Stay with one model within a conversation: every model has a cache of its own."
};
const PLURAL = /^The (?:request parameters|model settings)$/;
function turnWords(draft) {
	const lost = draft.lostTokens <= 0 ? "" : `; ${(0, words.eg)(draft.lostTokens)} are written again`;
	if (draft.facts.rule === "compaction") return {
		message: `The history was shortened once, by half or more (${(0, causes.Nm)(draft.causes)})${lost}.`,
		fix: "Nothing to fix: one cut that drops much pays for itself; cutting on every turn would not."
	};
	if (draft.facts.rule === other_headers.E) return {
		message: `${draft.subject.charAt(0).toUpperCase()}${draft.subject.slice(1)} is not what the turn before sent. It may change what stands in front of the messages, and then all that is cached is written again; what each of its words does is not documented.`,
		fix: "Send the same headers in every request of a conversation."
	};
	if (draft.facts.rule === "dropped") return {
		message: `The request has no breakpoint at ${draft.subject} or behind it, where the turn before had one (${(0, causes.Nm)(draft.causes)}); ${(0, words.eg)(draft.lostTokens)} that it left are paid for in full.`,
		fix: "Give every request of a conversation a breakpoint at the last one of the turn before, or behind it."
	};
	const subject = draft.subject.charAt(0).toUpperCase() + draft.subject.slice(1);
	const isMessage = draft.where?.section === "messages";
	const fixes = isMessage ? {
		...turn_FIXES,
		...MESSAGE_FIXES
	} : turn_FIXES;
	const first = draft.causes.find((cause) => fixes[cause] !== undefined);
	return {
		message: `${subject} ${PLURAL.test(subject) ? "are" : "is"} not what the turn before sent (${(0, causes.Nm)(draft.causes)})${lost}.`,
		fix: (first === undefined ? undefined : fixes[first]) ?? (0, causes.BW)(draft.causes)
	};
}
;
function wordsOf(draft) {
	const words = TABLE[draft.code];
	return words(draft);
}
const TABLE = {
	"volatile-prefix": (draft) => ({
		message: `${capital(draft.subject)} differs between two renders of the same commit${when(draft)} (${(0, causes.Nm)(draft.causes)})${lossOf(draft, HOW_OFTEN[draft.varies ?? "call"])}.`,
		fix: (0, causes.BW)(draft.causes)
	}),
	"unstable-history": turnWords,
	"unshared-prefix": (draft) => ({
		message: draft.facts.rule === "disputed" ? `${capital(draft.subject)} differs between requests that share ${draft.facts.tokens ?? "a prefix"}: where the provider prints it is not documented. Expected is behind them; at worst none of them can be shared.` : `${capital(draft.subject)} varies in front of content that could be shared (${named(draft)})${lossOf(draft, "cannot be shared")}.`,
		fix: (0, causes.Gg)(draft.causes)
	}),
	"suspect-value": (draft) => placeholderWords(draft) ?? readWords(draft) ?? {
		message: `"${excerpt(draft.facts.value ?? "")}" in ${draft.subject} looks like ${(0, causes.Nm)(draft.causes)}; if it changes between requests, the cache never hits from there on${lossOf(draft, "stand behind it")}.`,
		fix: (0, causes.BW)(draft.causes)
	},
	"prefix-changed": (draft) => draft.facts.rule === other_headers.E ? {
		message: `${capital(draft.subject)} changed. It may change what stands in front of the prompt, and then the prefix is written to the cache once more after the merge.`,
		fix: "Nothing to fix if it is meant."
	} : {
		message: `${whatChanged(draft)}${lossOf(draft, "are written to the cache once more after the merge") || orNothing(draft)}.`,
		fix: (0, causes.BW)(draft.causes)
	},
	"breakpoint-lost": lostWords,
	"breakpoint-changed": (draft) => ({
		message: draft.causes.includes("ttl") ? `The cache entry at ${draft.subject} gets another lifetime.` : `A cache breakpoint at ${draft.subject} was added, moved or taken away${orNothing(draft)}.`,
		fix: "Nothing to fix if it is meant."
	}),
	"illegal-breakpoint": (draft) => ({
		message: `The provider does not accept this marker on ${draft.subject}: ${draft.facts.problem ?? "not allowed here"}.`,
		fix: ILLEGAL_FIXES[draft.facts.rule ?? ""] ?? "Move the marker to a unit that may carry one."
	}),
	"write-only-breakpoint": (draft) => ({
		message: `What the marker on ${draft.subject} writes is never read by a later request.`,
		fix: "Move the marker to the last unit that stays the same."
	}),
	"below-minimum": (draft) => ({
		message: `The cached prefix is ${draft.facts.tokens ?? "short"}${draft.facts.certain === true ? ", fewer" : "; that may be fewer"} than the ${(0, words.zD)(draft.facts.minimum ?? 0)} from which on this model caches, and what is shorter is silently not cached.`,
		fix: "Move more stable content in front of the marker, or take the marker out."
	}),
	"no-breakpoint": (draft) => ({
		message: `${capital(draft.facts.tokens ?? "a long prefix")} stay the same and no marker asks the provider to cache them.`,
		fix: draft.facts.rule === "mode" ? "Put \"prompt_cache_breakpoint\": { \"mode\": \"explicit\" } on the last input part that stays the same, or leave the mode out." : `Add ${draft.facts.marker ?? "\"cache_control\": { \"type\": \"ephemeral\" } to"} ${draft.subject}.`
	}),
	"lookback-exceeded": (draft) => ({
		message: `The marker on ${draft.subject} is too far behind the one before it: the provider does not look back that far${lossOf(draft, "are written again")}.`,
		fix: "Add a marker in between, about 15 blocks back."
	}),
	"implicit-only": (draft) => ({
		message: `${capital(draft.facts.tokens ?? "a long prefix")} stay the same, but the only breakpoint is the implicit one behind the newest message: another message may never hit, and every request pays for the write.`,
		fix: draft.facts.rule === "no-place" ? `${capital(draft.subject)} has no place for a breakpoint: put what stays the same into a developer message in front of the others, and an explicit prompt_cache_breakpoint on its last part.` : `Put an explicit prompt_cache_breakpoint on ${draft.subject}.`
	}),
	"volatile-cache-key": (draft) => ({
		message: `The cache key differs where it should be the same (${named(draft)}).`,
		fix: "Build the key from what the requests share: the application, the model, the prompt."
	}),
	"stranded-tokens": (draft) => ({
		message: `${capital(draft.facts.tokens ?? "stable tokens")} stay the same behind the last breakpoint and are paid for in full every time.`,
		fix: `Move the marker to ${draft.subject}.`
	}),
	"hit-ratio-below-threshold": (draft) => ({
		message: draft.facts.problem ?? "The prefix hit ratio is under the threshold.",
		fix: "Fix the findings above, or lower min_hit_ratio if the ratio is what you expect."
	}),
	"hit-ratio-dropped": (draft) => ({
		message: `${capital((0, words.eg)(draft.lostTokens))} from ${draft.subject} on, which base reads from the cache, are paid for in full on every request${draft.facts.problem ?? ""}.`,
		fix: "Compare the order of the contents with base: what is the same in every request has to stand in front of what is not."
	}),
	"cost-increased": (draft) => ({
		message: draft.facts.problem ?? "The predicted cost of input rises by more than is allowed.",
		fix: "Take back what makes it dearer, or accept it if it is worth the money."
	}),
	"probe-failed": (draft) => ({
		message: `The live probe: ${draft.facts.problem ?? "the prefix was not found in the cache."}`,
		fix: PROBE_FIXES[draft.facts.rule ?? ""] ?? "Compare the requests of two calls."
	}),
	"config-changed": configWords,
	"guard-removed": guardRemovedWords,
	unguarded: unguardedWords,
	"not-analysed": (draft) => ({
		message: draft.facts.problem ?? "The prompt could not be analysed.",
		fix: "Fix what the message names; until then nothing is said about this prompt."
	})
};
function lostWords(draft) {
	const lost = `${(0, words.eg)(draft.lostTokens)} from ${draft.subject} on`;
	if (draft.causes.includes("ttl")) return {
		message: `The cache entry lives shorter than at base: ${lost}, which base reads, are gone by the time that they are asked for.`,
		fix: "Give the marker the lifetime that base has, or one that is longer than the pauses of the traffic."
	};
	if (draft.facts.rule === markers.sU) return {
		message: `Base's model is cached without a marker, and head's only up to one: ${lost}, which base reads, are paid for in full on every request.`,
		fix: "Put an explicit marker on the last unit that stays the same."
	};
	return {
		message: `A cache breakpoint is gone, or stands further forward than at base: ${lost}, which base caches, are paid for in full on every request.`,
		fix: "Put the marker back on the last unit that stays the same."
	};
}
const ILLEGAL_FIXES = {
	"too-many": "Keep the four markers that stand last on content that stays the same.",
	"ttl-order": "Put every 1h marker in front of every 5m marker, or use one lifetime.",
	"on-thinking": "Put the marker on the block in front of the thinking block.",
	"on-empty-text": "Put the marker on a block that has text.",
	"on-deferred-tool": "Put the marker on the last tool that is not deferred.",
	"on-message": "Put the marker on the last content block of the message.",
	nested: "Put the marker on the last nested block, or on the block that holds them.",
	"automatic-conflict": "Take out the automatic marker or one of the explicit ones.",
	"unsupported-field": "Take the field out, or use a model and an API that know it.",
	"unsupported-ttl": "Use a lifetime that this API knows."
};
const PROBE_FIXES = {
	fail: "Compare the requests of two calls as they are sent: something in the prefix differs, or the endpoint does not keep what it writes.",
	"not-cached": "Put a marker behind a prefix that is long enough, or ask the endpoint whether it caches this model.",
	skipped: "Give the probe what it lacks, or do not require it.",
	inconclusive: "Run it again, raise budget_usd or max_calls, or do not require it."
};
const HOW_OFTEN = {
	call: "are never read from the cache",
	process: "are never read by another process",
	minute: "are written again every minute",
	hour: "are written again every hour",
	day: "are written again every day",
	machine: "are written again on every machine"
};
function when({ facts }) {
	const often = facts.often === undefined ? "" : `, ${facts.often}`;
	return facts.problem === undefined ? often : ` ${facts.problem}${often}`;
}
function lossOf(draft, what) {
	return draft.lostTokens <= 0 ? "" : `; ${(0, words.eg)(draft.lostTokens)} ${what}`;
}
function orNothing({ facts }) {
	return facts.rule === draft.J ? "" : "; nothing that was cached is lost";
}
function named(draft) {
	const { value } = draft.facts;
	const isVariable = draft.causes.includes("variable") && value !== undefined;
	return isVariable ? `the variable "${excerpt(value)}"` : (0, causes.Nm)(draft.causes);
}
function whatChanged(draft) {
	const [only, ...more] = draft.causes;
	const simple = only === undefined || more.length > 0 ? undefined : SIMPLE[only];
	if (simple !== undefined) return capital(simple(draft.subject));
	const isAvoidable = draft.causes.every((cause) => finding.v.has(cause));
	const verb = isAvoidable ? "says the same as before in other bytes" : "changed";
	return `${capital(draft.subject)} ${verb} (${(0, causes.Nm)(draft.causes)})`;
}
const SIMPLE = {
	wording: (subject) => `the wording of ${subject} changed`,
	"tool-added": (subject) => `${subject} was added`,
	"tool-removed": (subject) => `${subject} was removed`,
	"tool-edited": (subject) => `${subject} was edited`,
	"tool-reordered": () => "the tools stand in another order",
	"block-added": (subject) => `${subject} was added`,
	"block-removed": (subject) => `${subject} was removed`,
	"block-reordered": (subject) => `${subject} stand in another order`,
	model: () => "the model changed",
	"cache-key": () => "the cache key changed"
};
function excerpt(value) {
	const line = value.replace(/\s+/g, " ");
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
function capital(words) {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
;
function finalise(judged, owner, quoting = secrets.jB) {
	const seen = new Map();
	return judged.map(finding);
	function finding({ draft, status, related, ...more }) {
		const fact = factOf(draft, owner);
		const count = (seen.get(fact) ?? 0) + 1;
		seen.set(fact, count);
		const quoted = quotedIn(draft, quoting);
		const { message, fix } = wordsOf(quoted);
		const others = (more.count ?? 1) - 1;
		return {
			id: (0, hash.sc)(`${fact}\0${count}`).slice(0, 8),
			code: draft.code,
			severity: draft.severity,
			status,
			axis: draft.axis,
			where: draft.where,
			whereBefore: draft.whereBefore,
			causes: draft.causes,
			varies: draft.varies,
			lostTokens: draft.lostTokens,
			...excerpts(quoted),
			message: (0, secrets.Iv)(others === 0 ? message : `${message} ${inMorePlaces(others)}`),
			fix: (0, secrets.Iv)(fix),
			related: related.map(finding),
			file: draft.file,
			fileLine: draft.fileLine,
			count: more.count ?? 1,
			places: more.places ?? [],
			loss: more.loss ?? null,
			costPer1000: more.costPer1000 ?? null,
			fails: false,
			accepted: null
		};
	}
}
function quotedIn(draft, { excerpt, sentence }) {
	const { value, problem } = draft.facts;
	const isName = draft.causes.includes("variable");
	const quotes = draft.code === "not-analysed";
	return {
		...draft,
		before: draft.before === null ? null : excerpt(draft.before),
		after: draft.after === null ? null : excerpt(draft.after),
		facts: {
			...draft.facts,
			...value !== undefined && { value: isName ? value : excerpt(value) },
			...problem !== undefined && quotes && { problem: sentence(problem) }
		}
	};
}
function inMorePlaces(count) {
	return `The same in ${count} more ${count === 1 ? "place" : "places"}.`;
}
function factOf(draft, owner) {
	const parts = [
		owner.prompt,
		owner.case,
		owner.conversation,
		draft.code,
		draft.axis,
		draft.unitKey,
		draft.where?.pointer,
		draft.causes.join(","),
		...draft.axis === "repeat" ? [draft.facts.problem] : [draft.before, draft.after]
	];
	return JSON.stringify(parts);
}
function excerpts(draft) {
	const longest = Math.max(draft.before?.length ?? 0, draft.after?.length ?? 0);
	if (longest <= limits.b.excerpt) return {
		before: draft.before,
		after: draft.after,
		cut: null
	};
	const end = Math.min(wholeCharacters(draft.before), wholeCharacters(draft.after));
	return {
		before: draft.before?.slice(0, end) ?? null,
		after: draft.after?.slice(0, end) ?? null,
		cut: [0, end]
	};
}
function wholeCharacters(text) {
	const last = text?.charCodeAt(limits.b.excerpt - 1) ?? 0;
	return last >= 55296 && last <= 56319 ? limits.b.excerpt - 1 : limits.b.excerpt;
}
}),
44300: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	h: () => CAUSES,
	v: () => AVOIDABLE_CAUSES
});
const CAUSES = [
	"timestamp",
	"date",
	"age",
	"uuid",
	"random-id",
	"random",
	"counter",
	"signed-url",
	"git",
	"path",
	"host",
	"user",
	"locale",
	"timezone",
	"environment",
	"process",
	"unordered",
	"variable",
	"unknown-volatile",
	"wording",
	"tool-added",
	"tool-removed",
	"tool-edited",
	"tool-reordered",
	"block-added",
	"block-removed",
	"block-reordered",
	"list-reordered",
	"key-order",
	"number-format",
	"escaping",
	"whitespace",
	"line-endings",
	"unicode-form",
	"shape",
	"role",
	"model",
	"parameter",
	"breakpoint",
	"ttl",
	"cache-key",
	"history-edited",
	"history-truncated",
	"image"
];
const AVOIDABLE_CAUSES = new Set([
	"tool-reordered",
	"block-reordered",
	"list-reordered",
	"key-order",
	"number-format",
	"escaping",
	"whitespace",
	"line-endings",
	"unicode-form",
	"shape"
]);
}),
8540: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	AJ: () => editFailOn,
	DI: () => isFailing,
	NM: () => isLooser,
	tC: () => failOnOf
});
var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42716);
var _repository_config_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92460);
const DEFAULT = new Map(_repository_config_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.f2.filter((code) => _catalogue_js__WEBPACK_IMPORTED_MODULE_1__.y[code].failsByDefault).map((code) => [code, "error"]));
function failOnOf(edits) {
	return edits === null ? DEFAULT : editFailOn(DEFAULT, edits);
}
function editFailOn(current, edits) {
	const replaces = edits.every(({ sign }) => sign === null);
	const bars = new Map(replaces ? [] : current);
	for (const { sign, code, bar } of edits) {
		if (sign === "-") bars.delete(code);
		else bars.set(code, bar ?? bars.get(code) ?? NEVER_ERRORS.get(code) ?? "error");
	}
	return bars;
}
const NEVER_ERRORS = new Map([
	["prefix-changed", "note"],
	["breakpoint-changed", "note"],
	["stranded-tokens", "note"],
	["config-changed", "note"],
	["unguarded", "note"],
	["no-breakpoint", "warning"],
	["lookback-exceeded", "warning"],
	["implicit-only", "warning"]
]);
const RANK = {
	note: 0,
	warning: 1,
	error: 2
};
function isLooser(earlier, later) {
	return [...earlier].some(([code, bar]) => {
		const now = later.get(code);
		return now === undefined || RANK[now] > RANK[bar];
	});
}
function isFailing(finding, failOn) {
	const bar = failOn.get(finding.code);
	return bar !== undefined && finding.status === "introduced" && finding.accepted === null && RANK[finding.severity] >= RANK[bar];
}
}),
39140: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Iv: () => masked,
	_E: () => HASHED,
	jB: () => QUOTED
});
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55816);
var _request_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37882);
const SHAPES = [
	/(?<![\w-])(sk-(?:ant|proj|svcacct|admin|or)-(?:[a-z]\w{0,8}-)?)[\w-]{16,400}/g,
	/(?<![\w-])(sk-)[A-Za-z0-9]{32,200}(?![\w-])/g,
	/(?<![\w-])((?:xai|pplx|r8|fw|csk|nvapi)[-_])[A-Za-z0-9_-]{32,200}/g,
	/(?<![\w-])((?:gsk|hf|tgp_v1)_)[A-Za-z0-9_-]{30,200}/g,
	/(?<![\w-])(AIza)[\w-]{30,45}/g,
	/(?<![\w-])(ya29\.)[\w-]{20,2000}/g,
	/(?<![\w+/=-])((?:AKIA|ASIA|ABIA|ACCA))[A-Z0-9]{16}(?![\w+/=])/g,
	/(?<![\w-])(gh[pousr]_)[A-Za-z0-9]{30,255}/g,
	/(?<![\w-])(github_pat_)\w{30,255}/g,
	/(?<![\w-])(gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat)-)[\w-]{20,300}/g,
	/(?<![\w-])(xox[abeoprs]-|xapp-)[\w-]{10,300}/g,
	/(?<![\w-])((?:sk|rk|pk)_(?:live|test)_)[A-Za-z0-9]{16,250}/g,
	/(?<![\w-])(npm_|dop_v1_|shpat_|dapi|lin_api_|pypi-)[A-Za-z0-9_-]{32,400}/g,
	/(?<![\w-])(SG\.)[\w-]{16,64}\.[\w-]{16,64}/g,
	/(hooks\.slack\.com\/services\/)[\w/-]{20,200}/g,
	/(?<![\w-])(eyJ)[\w-]{10,4000}\.[\w-]{4,8000}\.[\w-]{4,2000}/g,
	/\b((?:Bearer|Basic)[ \t]{1,4})[\w.~+/-]{20,4000}={0,2}/gi,
	/\b([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/?#]{0,100}:)(?![${<%])[^\s:@/?#]{3,200}(?=@)/gi,
	/(-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----)(?:[\w+/=\s\\:,]|-(?!----)){1,16000}/g,
	/((?:password|passwd|pwd|passphrase|secret|api[_-]?key|access[_-]?key|private[_-]?key|auth[_-]?key|token)\\?["']?[ \t]{0,4}=[ \t]{0,4}\\?["']?)(?![[({$<%*\\"'\s])[^\s"'\\,;&<>(){}]{6,400}/gi,
	/((?:password|passwd|pwd|passphrase|secret|api[_-]?key|access[_-]?key|private[_-]?key|auth[_-]?key|token)\\?["']?[ \t]{0,4}:[ \t]{0,4}\\?["']?)(?![[({$<%*\\"'\s])(?=[^\s"'\\,;&<>(){}]{0,200}\d)(?=[^\s"'\\,;&<>(){}]{0,200}[A-Za-z])[^\s"'\\,;&<>(){}]{8,400}/gi
];
function masked(text) {
	return SHAPES.reduce((rest, shape) => rest.replace(shape, (whole, kept) => DONE.test(whole) ? whole : kept + mask(whole.slice(kept.length))), text);
}
const TELLING = 6;
const WORD = "masked-";
const DONE = /masked-[0-9a-f]{6}/;
function mask(secret) {
	if (secret.length < 16) return "*".repeat(secret.length);
	const hash = (0, _request_hash_js__WEBPACK_IMPORTED_MODULE_0__.sc)(secret).slice(0, TELLING);
	return `${WORD}${hash}`.padEnd(secret.length, "*").slice(0, secret.length);
}
const FRAGMENT = /(?<![\w+/-])(?=[\w+/-]{0,400}[A-Z])(?=[\w+/-]{0,400}[a-z])(?=(?:[A-Za-z_+/-]{0,100}\d){3})[\w+/-]{32,4000}={0,2}/g;
const QUOTED = {
	excerpt: (text) => masked(text.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__.b.excerpt + 4096)).replace(FRAGMENT, (piece) => DONE.test(piece) ? piece : mask(piece)),
	sentence: masked
};
const HASHED = {
	excerpt: (text) => `sha256:${(0, _request_hash_js__WEBPACK_IMPORTED_MODULE_0__.sc)(text).slice(0, 16)}`,
	sentence: () => "The reason may quote the prompt, so it is not shown here (report.excerpts is hash): run prompt-cache-guard on your machine to see it."
};
}),
70739: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	BW: () => fixOf,
	Gg: () => siblingFix,
	Nm: () => listCauses
});
const OUT_OF_PREFIX = "behind the last cache breakpoint, into the newest user message for example";
const INTENDED = "Nothing to fix if it is meant: the prefix is written to the cache once more after the merge.";
const CAUSE_WORDS = {
	timestamp: {
		noun: "a time",
		fix: `Leave the time out, or move it ${OUT_OF_PREFIX}.`
	},
	date: {
		noun: "a date",
		fix: `Leave the date out, or move it ${OUT_OF_PREFIX}.`
	},
	age: {
		noun: "an age",
		fix: `Give the moment instead of the age, or move it ${OUT_OF_PREFIX}.`
	},
	uuid: {
		noun: "a UUID",
		fix: `Leave the id out, or move it ${OUT_OF_PREFIX}.`
	},
	"random-id": {
		noun: "a random id",
		fix: `Leave the id out, or move it ${OUT_OF_PREFIX}.`
	},
	random: {
		noun: "a random number",
		fix: `Fix the seed, or move the value ${OUT_OF_PREFIX}.`
	},
	counter: {
		noun: "a counter",
		fix: `Leave the count out, or move it ${OUT_OF_PREFIX}.`
	},
	"signed-url": {
		noun: "a signed URL",
		fix: "Use a URL without signature, the bytes themselves, or sign once per window of time."
	},
	git: {
		noun: "the state of the checkout",
		fix: `Leave it out, or move it ${OUT_OF_PREFIX}.`
	},
	path: {
		noun: "a path",
		fix: `Use a path relative to the project, or move it ${OUT_OF_PREFIX}.`
	},
	host: {
		noun: "a host name",
		fix: `Leave it out, or move it ${OUT_OF_PREFIX}.`
	},
	user: {
		noun: "a user name",
		fix: `Leave it out, or move it ${OUT_OF_PREFIX}.`
	},
	locale: {
		noun: "the locale",
		fix: "Format with a fixed locale."
	},
	timezone: {
		noun: "the time zone",
		fix: "Format with a fixed time zone, UTC for example."
	},
	environment: {
		noun: "the environment",
		fix: "Do not print environment variables in the prefix."
	},
	process: {
		noun: "the process",
		fix: `Leave it out, or move it ${OUT_OF_PREFIX}.`
	},
	unordered: {
		noun: "an order that nothing fixes",
		fix: "Sort before printing."
	},
	variable: {
		noun: "a variable",
		fix: `Move what varies ${OUT_OF_PREFIX}.`
	},
	"unknown-volatile": {
		noun: "a value that varies",
		fix: `Find what produces it, and leave it out or move it ${OUT_OF_PREFIX}.`
	},
	wording: {
		noun: "wording",
		fix: INTENDED
	},
	"tool-added": {
		noun: "a tool added",
		fix: INTENDED
	},
	"tool-removed": {
		noun: "a tool removed",
		fix: INTENDED
	},
	"tool-edited": {
		noun: "a tool edited",
		fix: INTENDED
	},
	"tool-reordered": {
		noun: "tools reordered",
		fix: "Keep the tools in the order of base."
	},
	"block-added": {
		noun: "a block added",
		fix: INTENDED
	},
	"block-removed": {
		noun: "a block removed",
		fix: INTENDED
	},
	"block-reordered": {
		noun: "blocks reordered",
		fix: "Keep the blocks in the order of base."
	},
	"list-reordered": {
		noun: "a list reordered",
		fix: "Keep the list in the order of base."
	},
	"key-order": {
		noun: "order of JSON keys",
		fix: "Serialise the keys in the order of base."
	},
	"number-format": {
		noun: "spelling of numbers",
		fix: "Write the numbers as base does, in no locale of a machine."
	},
	escaping: {
		noun: "escaping",
		fix: "Escape as base does, or not at all."
	},
	whitespace: {
		noun: "white space",
		fix: "Restore the white space of base."
	},
	"line-endings": {
		noun: "line endings",
		fix: "Keep LF line endings: \"* text=auto eol=lf\" in .gitattributes."
	},
	"unicode-form": {
		noun: "Unicode form",
		fix: "Restore the characters of base: they look the same and are other bytes."
	},
	shape: {
		noun: "shape of the request",
		fix: "Send the text in the form of base: the same string, or the same blocks."
	},
	role: {
		noun: "role",
		fix: INTENDED
	},
	model: {
		noun: "model",
		fix: "Nothing to fix if it is meant: every model has a cache of its own, which starts empty."
	},
	parameter: {
		noun: "request parameters",
		fix: "Keep cache-relevant parameters constant; if the change is meant, the cache is written once more."
	},
	breakpoint: {
		noun: "cache breakpoints",
		fix: "Put the marker back where it stood."
	},
	ttl: {
		noun: "lifetime of the cache entry",
		fix: "Nothing to fix if it is meant: a longer life costs more per write."
	},
	"cache-key": {
		noun: "cache key",
		fix: "Keep the cache key constant for requests that share a prefix."
	},
	"history-edited": {
		noun: "history rewritten",
		fix: "Append to the history; never rewrite it."
	},
	"history-truncated": {
		noun: "history cut",
		fix: "Cut rarely and by much, so that each rewrite pays."
	},
	image: {
		noun: "an image",
		fix: INTENDED
	}
};
function listCauses(causes) {
	const nouns = causes.map((cause) => CAUSE_WORDS[cause].noun);
	const last = nouns.at(-1);
	if (last === undefined) return "unknown bytes";
	return nouns.length === 1 ? last : `${nouns.slice(0, -1).join(", ")} and ${last}`;
}
const SHARED_FIRST = "Put what all of them have in front, up to a marker where the provider needs one, and what differs behind it.";
const SIBLING_FIXES = {
	parameter: "Send the same parameters with all of them, or take what asks for another form of answer into the newest message.",
	model: "Use one model for what is to be shared: every model has a cache of its own."
};
function siblingFix(causes) {
	const own = causes.find((cause) => SIBLING_FIXES[cause] !== undefined);
	if (own !== undefined) return SIBLING_FIXES[own] ?? SHARED_FIRST;
	const fix = fixOf(causes);
	return fix === INTENDED ? SHARED_FIRST : fix;
}
function fixOf(causes) {
	const fixable = causes.find((cause) => CAUSE_WORDS[cause].fix !== INTENDED) ?? causes[0];
	return fixable === undefined ? INTENDED : CAUSE_WORDS[fixable].fix;
}
}),
53699: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { k: () => hasRequest });
function hasRequest(kind) {
	return kind !== "text" && kind !== "code";
}
}),
58285: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$t: () => placeOf,
	IN: () => nameParts,
	WS: () => prefixSize,
	YP: () => isAdopted,
	ho: () => costOf
});
var _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4718);
function costOf(finding, exact) {
	if (!(finding.lostTokens > 0)) return null;
	const tokens = exact ? `${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_0__.zD)(finding.lostTokens)} tokens` : (0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_0__.eg)(finding.lostTokens);
	if (finding.code === "stranded-tokens") return `${tokens} are paid for in full every time`;
	if (finding.code === "hit-ratio-dropped") return `${tokens} are no longer read from the cache`;
	if (finding.code === "breakpoint-lost") return `${tokens} are no longer cached`;
	if (finding.code === "suspect-value") return `${tokens} miss the cache whenever the value changes`;
	if (isOnce(finding)) return `${tokens} are written to the cache again, once`;
	if (finding.axis === "repeat") return `${tokens} miss the cache ${often(finding)}`;
	if (finding.axis === "turn") return `${tokens} are written again instead of read at such a turn`;
	if (finding.axis === "sibling") return `${tokens} could be shared and are not`;
	if (finding.code === "below-minimum") return `${tokens} are paid for in full every time`;
	return tokens;
}
function isOnce(finding) {
	return finding.axis === "commit" && finding.code !== "breakpoint-lost" && finding.code !== "suspect-value";
}
function often(finding) {
	switch (finding.varies) {
		case "call": return "on every call";
		case "minute":
		case "hour":
		case "day": return `every ${finding.varies}`;
		case "process": return "in every new process";
		case "machine": return "on every other machine";
		case null: return "whenever it varies";
	}
}
function prefixSize(side) {
	const { kind, prefixLow, prefixHigh } = side.tokens;
	const isNothing = prefixHigh === 0;
	const range = {
		kind: isNothing ? "exact" : kind,
		low: prefixLow,
		mid: side.prefixTokens,
		high: prefixHigh
	};
	const isCached = side.prefixTokens >= side.minimumTokens;
	return isCached ? `${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_0__.k2)(range)} cached` : `${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_0__.k2)(range)}, fewer than the ${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_0__.zD)(side.minimumTokens)} that are cached`;
}
function nameParts(prompt) {
	return [
		...prompt.case === "default" ? [] : [`case ${prompt.case}`],
		...prompt.conversation === "1" ? [] : [`conversation ${prompt.conversation}`],
		...prompt.renamedFrom === null ? [] : [`renamed from ${prompt.renamedFrom}`]
	];
}
function placeOf(finding) {
	const where = finding.where ?? finding.whereBefore;
	const turn = where !== null && where.turn > 0 ? ` of turn ${where.turn + 1}` : "";
	const pointer = where === null ? null : `${where.pointer === "" ? "the body" : where.pointer}${turn}`;
	if (finding.file !== null) {
		const line = finding.fileLine === null ? "" : `:${finding.fileLine}`;
		const isText = where?.pointer === "" && where.section === "system";
		return {
			place: `${finding.file}${line}`,
			inRequest: isText ? null : pointer
		};
	}
	if (where === null || pointer === null) return null;
	return {
		place: where.line === null ? pointer : `${pointer}, line ${where.line}`,
		inRequest: null
	};
}
function isAdopted(prompt) {
	return prompt.status === "added" && !prompt.findings.some((finding) => finding.fails);
}
}),
4729: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$: () => clip,
	L: () => wrap
});
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72987);
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
function columns(text) {
	if (/^[\x20-\x7e]*$/.test(text)) return text.length;
	let sum = 0;
	for (const char of text) sum += /\p{M}/u.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
	return sum;
}
function wrap(text, width) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) {
		if (line !== "" && columns(line) + 1 + columns(word) > width) {
			lines.push(line);
			line = word;
		} else line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, line];
}
function clip(text, longest) {
	return text.length <= longest ? text : `${text.slice(0, (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.Fd)(text, longest - 1))}…`;
}
}),
92460: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Es: () => SIBLINGS,
	Kn: () => PROBE_MODES,
	es: () => SCENARIO_NAMES,
	f2: () => FINDING_CODES,
	gg: () => ROLES,
	oC: () => SEVERITIES,
	tZ: () => EXCERPTS,
	ug: () => ENGINES,
	vX: () => VARIES
});
const ENGINES = [
	"none",
	"mustache",
	"handlebars",
	"jinja2",
	"nunjucks",
	"liquid",
	"fstring"
];
const ROLES = [
	"system",
	"developer",
	"user",
	"assistant"
];
const VARIES = [
	"tenant",
	"session",
	"request",
	"day"
];
const SIBLINGS = [
	"tenant",
	"session",
	"request",
	"none"
];
const SCENARIO_NAMES = [
	"tool-loop",
	"failing-tool",
	"parallel-tools",
	"image",
	"resume",
	"long-session"
];
const EXCERPTS = ["full", "hash"];
const PROBE_MODES = [
	"off",
	"auto",
	"required"
];
const SEVERITIES = [
	"error",
	"warning",
	"note"
];
const FINDING_CODES = [
	"volatile-prefix",
	"unstable-history",
	"unshared-prefix",
	"suspect-value",
	"prefix-changed",
	"breakpoint-lost",
	"breakpoint-changed",
	"illegal-breakpoint",
	"write-only-breakpoint",
	"below-minimum",
	"no-breakpoint",
	"lookback-exceeded",
	"implicit-only",
	"volatile-cache-key",
	"stranded-tokens",
	"hit-ratio-below-threshold",
	"hit-ratio-dropped",
	"cost-increased",
	"probe-failed",
	"config-changed",
	"guard-removed",
	"unguarded",
	"not-analysed"
];
}),
19648: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	UD: () => compare,
	vU: () => compareWithin,
	UV: () => laterPlace
});
var array = __webpack_require__(61318);
;
function at(list, index) {
	const element = list[index];
	if (element === undefined) throw new RangeError(`index ${index} outside a list of ${list.length}`);
	return element;
}
;
function leftovers(beforeLength, afterLength, pairs, reshaped = []) {
	const usedBefore = new Set([...pairs.map((pair) => pair[0]), ...reshaped.flatMap((run) => run.before)]);
	const usedAfter = new Set([...pairs.map((pair) => pair[1]), ...reshaped.flatMap((run) => run.after)]);
	return {
		before: unused(beforeLength, usedBefore),
		after: unused(afterLength, usedAfter)
	};
}
function unused(length, used) {
	return Array.from({ length }, (_, index) => index).filter((index) => !used.has(index));
}
function between(anchors, rest) {
	const gaps = anchors.map(() => ({
		before: [],
		after: []
	}));
	gaps.push({
		before: [],
		after: []
	});
	let gap = 0;
	for (const index of rest.before) {
		while (gap < anchors.length && index > at(anchors, gap)[0]) gap += 1;
		gaps[gap]?.before.push(index);
	}
	gap = 0;
	for (const index of rest.after) {
		while (gap < anchors.length && index > at(anchors, gap)[1]) gap += 1;
		gaps[gap]?.after.push(index);
	}
	return gaps.filter(({ before, after }) => before.length > 0 && after.length > 0);
}
function pairEqual(before, after, keyOf) {
	const waiting = new Map();
	before.forEach((element, index) => {
		const queue = waiting.get(keyOf(element));
		if (queue === undefined) waiting.set(keyOf(element), {
			indices: [index],
			next: 0
		});
		else queue.indices.push(index);
	});
	const pairs = [];
	after.forEach((element, index) => {
		const queue = waiting.get(keyOf(element));
		const match = queue?.indices[queue.next];
		if (queue === undefined || match === undefined) return;
		queue.next += 1;
		pairs.push([match, index]);
	});
	return pairs;
}
function sameKey(before, after, free) {
	const named = (list, indices) => indices.filter((index) => at(list, index).key !== null);
	const [a, b] = [named(before, free.before), named(after, free.after)];
	const found = pairEqual(a.map((index) => at(before, index)), b.map((index) => at(after, index)), ({ key, hash }) => key ?? hash);
	return found.map(([x, y]) => [at(a, x), at(b, y)]);
}
;
function increasing(values) {
	const tails = [];
	const previous = [];
	values.forEach((value, index) => {
		let low = 0;
		let high = tails.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
			else high = middle;
		}
		previous[index] = low > 0 ? tails[low - 1] ?? -1 : -1;
		tails[low] = index;
	});
	const found = [];
	for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) found.push(index);
	return found.toReversed();
}
;
function joined(before, after, gap) {
	const found = firstJoin(before, after, gap);
	if (found === null) return [];
	const rest = {
		before: gap.before.filter((index) => !found.before.includes(index)),
		after: gap.after.filter((index) => !found.after.includes(index))
	};
	return [found, ...joined(before, after, rest)];
}
function firstJoin(before, after, gap) {
	for (const one of gap.before) {
		const run = runOf(at(before, one).text, gap.after, after);
		if (run !== null) return {
			before: [one],
			after: run
		};
	}
	for (const one of gap.after) {
		const run = runOf(at(after, one).text, gap.before, before);
		if (run !== null) return {
			before: run,
			after: [one]
		};
	}
	return null;
}
function runOf(whole, indices, list) {
	for (let start = 0; start < indices.length; start += 1) {
		let text = "";
		for (let end = start; end < indices.length; end += 1) {
			text += at(list, at(indices, end)).text;
			if (!whole.startsWith(text)) break;
			if (text === whole && end > start) return indices.slice(start, end + 1);
		}
	}
	return null;
}
;
const ALIKE = .5;
const MOST_COMPARED = 64;
const ARRAY_BUDGET = { maxEditLength: 3e3 };
function alignByKey(before, after, alike) {
	const pairs = pairEqual(before, after, (element) => element.key ?? element.hash);
	const renamed = alike === undefined ? [] : renamedIn(before, after, pairs, alike);
	return completed(before.length, after.length, [...pairs, ...renamed], []);
}
function wordsIn(name) {
	return (name ?? "").replaceAll(/(?<=\p{Ll})(?=\p{Lu})|[^\p{L}]+/gu, " ").trim().toLowerCase();
}
function renamedIn(before, after, pairs, alike) {
	const stay = new Set(increasing(pairs.map(([index]) => index)));
	const anchors = pairs.filter((_, index) => stay.has(index));
	const nameless = ({ key, text }) => text.replace(JSON.stringify(key ?? ""), "\"\"");
	return between(anchors, leftovers(before.length, after.length, pairs)).flatMap((gap) => gap.before.flatMap((index, place) => {
		const other = gap.after[place];
		if (other === undefined) return [];
		const [a, b] = [at(before, index), at(after, other)];
		const isRenamed = alike(wordsIn(a.key), wordsIn(b.key)) > ALIKE && alike(nameless(a), nameless(b)) >= ALIKE;
		return isRenamed ? [[index, other]] : [];
	}));
}
function alignByContent(before, after, alike, inOrder = false) {
	const anchors = commonSubsequence(before, after);
	const pairs = [...anchors];
	const free = leftovers(before.length, after.length, pairs);
	const movedEqual = pairEqual(free.before.map((index) => at(before, index)), free.after.map((index) => at(after, index)), (element) => element.hash);
	for (const [a, b] of movedEqual) pairs.push([at(free.before, a), at(free.after, b)]);
	pairs.push(...sameKey(before, after, leftovers(before.length, after.length, pairs)));
	const reshaped = [];
	const gaps = () => between(anchors, leftovers(before.length, after.length, pairs, reshaped));
	for (const gap of gaps()) reshaped.push(...joined(before, after, gap));
	for (const gap of gaps()) pairs.push(...alikeInOrder(before, after, gap, alike));
	if (!inOrder) {
		for (const gap of gaps()) pairs.push(...onlyPair(before, after, gap));
		const rest = leftovers(before.length, after.length, pairs, reshaped);
		pairs.push(...alikeAnywhere(before, after, rest, alike));
	}
	return completed(before.length, after.length, pairs, reshaped);
}
function completed(beforeLength, afterLength, pairs, reshaped) {
	const ordered = pairs.toSorted((x, y) => x[1] - y[1]);
	const stay = new Set(increasing(ordered.map(([before]) => before)));
	const rest = leftovers(beforeLength, afterLength, ordered, reshaped);
	return {
		pairs: ordered,
		moved: ordered.filter((_, index) => !stay.has(index)),
		reshaped,
		removed: rest.before,
		added: rest.after
	};
}
function commonSubsequence(before, after) {
	const a = before.map((element) => element.hash);
	const b = after.map((element) => element.hash);
	const changes = (0, array.E)(a, b, ARRAY_BUDGET);
	if (changes === undefined) {
		const pairs = pairEqual(before, after, (element) => element.hash);
		return increasing(pairs.map(([index]) => index)).map((index) => at(pairs, index));
	}
	const pairs = [];
	let [i, j] = [0, 0];
	for (const { added, removed, count } of changes) {
		if (!added && !removed) for (let k = 0; k < count; k += 1) pairs.push([i + k, j + k]);
		if (!added) i += count;
		if (!removed) j += count;
	}
	return pairs;
}
function alikeInOrder(before, after, gap, alike) {
	const pairs = [];
	let next = 0;
	const keys = [keysOf(before, gap.before), keysOf(after, gap.after)];
	const isOther = (a, b) => a.key !== b.key && (keys[1].has(a.key ?? "") || keys[0].has(b.key ?? ""));
	for (const index of gap.before) {
		const limit = Math.min(gap.after.length, next + MOST_COMPARED);
		for (let candidate = next; candidate < limit; candidate += 1) {
			const other = at(gap.after, candidate);
			const [a, b] = [at(before, index), at(after, other)];
			if (isOther(a, b) || alike(a.text, b.text) < ALIKE) continue;
			pairs.push([index, other]);
			next = candidate + 1;
			break;
		}
	}
	return pairs;
}
function onlyPair(before, after, gap) {
	const [a, ...more] = gap.before;
	const [b, ...others] = gap.after;
	if (a === undefined || b === undefined || more.length + others.length > 0) return [];
	return at(before, a).key === at(after, b).key ? [[a, b]] : [];
}
function keysOf(list, indices) {
	return new Set(indices.flatMap((index) => at(list, index).key ?? []));
}
function alikeAnywhere(before, after, rest, alike) {
	if (rest.before.length > MOST_COMPARED || rest.after.length > MOST_COMPARED) return [];
	const candidates = rest.before.flatMap((a) => rest.after.map((b) => ({
		a,
		b,
		score: alike(at(before, a).text, at(after, b).text)
	}))).filter(({ score }) => score >= ALIKE).toSorted((x, y) => y.score - x.score);
	const pairs = [];
	for (const { a, b } of candidates) {
		if (pairs.some((pair) => pair[0] === a || pair[1] === b)) continue;
		pairs.push([a, b]);
	}
	return pairs;
}
var canonical = __webpack_require__(52535);
var json_value = __webpack_require__(49884);
var similarity = __webpack_require__(68745);
;
function alignable(layout, edge, section, scope) {
	const placed = [];
	for (const [index, unit] of layout.units.entries()) {
		if ((unit.standsIn ?? unit.section) !== section || !scope.includes(unit, index, edge, layout)) continue;
		placed.push({
			unit: index,
			hash: scope.hash(unit, layout.freeForm),
			key: keyOf(unit),
			text: textOf(unit)
		});
	}
	return placed;
}
function likenessInLog(a, b) {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return short !== "" && long.includes(short) ? 1 : (0, similarity.k8)(a, b);
}
function keyOf({ section, kind, name, value }) {
	if (section === "params") return name ?? kind;
	if (section === "tools") return name;
	const id = [
		"tool_use_id",
		"call_id",
		"tool_call_id",
		"id"
	].map((member) => (0, json_value.Jt)(value, member));
	const call = (0, json_value.Qq)(id.find((one) => typeof one === "string"));
	return call === undefined ? null : `${kind} ${call}`;
}
function textOf(unit) {
	const own = (0, json_value.Qq)((0, json_value.Jt)(unit.value, "text")) ?? (0, json_value.Qq)((0, json_value.Jt)(unit.value, "content"));
	if (own !== undefined) return own;
	const nested = (0, json_value.ld)((0, json_value.Jt)(unit.value, "content")).map((part) => (0, json_value.Qq)((0, json_value.Jt)(part, "text")) ?? "");
	return nested.join("") || (0, canonical.$)(unit.value, "sorted");
}
var edit = __webpack_require__(43394);
var hash = __webpack_require__(37882);
var layout = __webpack_require__(8700);
;
const SECTIONS = [
	"params",
	"tools",
	"system",
	"messages"
];
function compare(before, after) {
	return compareWithin(before, after, {
		includes: (unit) => !unit.replayed,
		hash: hash.WG,
		value: hash.Ph,
		isLog: false,
		edges: {
			before: (0, layout.jQ)(before),
			after: (0, layout.jQ)(after)
		},
		isInside
	});
}
function compareWithin(before, after, scope) {
	const { edges } = scope;
	const divergences = [];
	const counterparts = new Map();
	for (const section of SECTIONS) {
		const earlier = alignable(before, edges.before, section, scope);
		const later = alignable(after, edges.after, section, scope);
		const isLog = scope.isLog && section === "messages";
		const alignment = section === "params" || section === "tools" ? alignByKey(earlier, later, section === "tools" ? similarity.k8 : undefined) : alignByContent(earlier, later, isLog ? likenessInLog : similarity.k8, isLog);
		const found = divergencesOf(alignment, {
			earlier,
			later,
			before,
			after,
			section,
			scope
		}, counterparts);
		divergences.push(...found.filter((divergence) => scope.isInside(divergence, edges)));
	}
	return {
		divergences: divergences.toSorted((a, b) => laterPlace(a) - laterPlace(b)),
		counterparts
	};
}
function laterPlace(divergence) {
	switch (divergence.kind) {
		case "moved": return Math.min(...divergence.pairs.map(([, after]) => after));
		case "reshaped": return divergence.after[0] ?? 0;
		case "edited":
		case "added":
		case "removed": return divergence.after;
	}
}
function divergencesOf(alignment, context, counterparts) {
	const { earlier, later, before, after, section, scope } = context;
	const unitBefore = (index) => earlier[index]?.unit ?? end(before, earlier, section);
	const unitAfter = (index) => later[index]?.unit ?? end(after, later, section);
	const found = [];
	for (const [i, j] of alignment.pairs) {
		const [a, b] = [unitBefore(i), unitAfter(j)];
		counterparts.set(a, b);
		if (earlier[i]?.hash !== later[j]?.hash) found.push(edited(before, after, a, b, scope));
	}
	for (const run of alignment.reshaped) {
		const [first, last] = [run.before.map(unitBefore), run.after.map(unitAfter)];
		found.push({
			kind: "reshaped",
			before: first,
			after: last
		});
		for (const unit of first) counterparts.set(unit, last.at(-1) ?? 0);
	}
	for (const index of alignment.added) {
		const place = placeOf(alignment.pairs.map(([i, j]) => [j, i]), index);
		found.push({
			kind: "added",
			before: unitBefore(place),
			after: unitAfter(index)
		});
	}
	for (const index of alignment.removed) {
		const place = placeOf(alignment.pairs, index);
		found.push({
			kind: "removed",
			before: unitBefore(index),
			after: unitAfter(place)
		});
	}
	if (alignment.moved.length > 0) {
		const pairs = alignment.moved.map(([i, j]) => [unitBefore(i), unitAfter(j)]);
		const [i, j] = firstMoved(alignment);
		found.push({
			kind: "moved",
			section,
			pairs,
			first: [unitBefore(i), unitAfter(j)]
		});
	}
	return found;
}
function edited(before, after, a, b, scope) {
	const [earlier, later] = [before.units[a], after.units[b]];
	if (earlier === undefined || later === undefined) throw new RangeError("no such unit");
	return {
		kind: "edited",
		before: a,
		after: b,
		edits: (0, edit.t)(scope.value(earlier), scope.value(later), after.freeForm),
		reframed: earlier.frame !== later.frame
	};
}
function firstMoved({ pairs, moved }) {
	const left = new Set(moved);
	const stayed = pairs.filter((pair) => !left.has(pair));
	const before = Math.min(...moved.map(([i]) => i));
	const after = Math.min(...moved.map(([, j]) => j));
	const mirrored = stayed.map(([i, j]) => [j, i]);
	return [Math.min(before, placeOf(mirrored, after)), Math.min(after, placeOf(stayed, before))];
}
function placeOf(pairs, index) {
	let [nearest, place] = [-1, 0];
	for (const [own, other] of pairs) {
		if (own < index && own > nearest) [nearest, place] = [own, other + 1];
	}
	return place;
}
function end(layout, placed, section) {
	const last = placed.at(-1);
	if (last !== undefined) return last.unit + 1;
	const rank = SECTIONS.indexOf(section);
	const next = layout.units.findIndex((unit) => SECTIONS.indexOf(unit.section) > rank);
	return next === -1 ? layout.units.length : next;
}
function isInside(divergence, edges) {
	switch (divergence.kind) {
		case "edited": return divergence.before < edges.before || divergence.after < edges.after;
		case "added": return divergence.after < edges.after;
		case "removed": return divergence.before < edges.before;
		case "moved": return divergence.pairs.some(([a, b]) => a < edges.before || b < edges.after);
		case "reshaped": return divergence.before.some((a) => a < edges.before) || divergence.after.some((b) => b < edges.after);
	}
}
}),
43394: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { t: () => editsOf });
var diff__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61318);
var _json_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52535);
var _json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69204);
var _json_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8424);
var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49884);
function editsOf(before, after, freeForm) {
	return compare(before, after, "", {
		freeForm,
		inFreeForm: false
	});
}
function compare(before, after, path, context) {
	if (typeof before === "string" && typeof after === "string") {
		return before === after ? [] : [{
			kind: "text",
			path,
			before,
			after
		}];
	}
	if (isNumber(before) && isNumber(after)) {
		if (spelling(before) === spelling(after)) return [];
		if (!(0, _json_number_js__WEBPACK_IMPORTED_MODULE_0__.oG)(spelling(before), spelling(after))) return [{
			kind: "value",
			path,
			before,
			after
		}];
		return context.inFreeForm ? [{
			kind: "number-format",
			path,
			before,
			after
		}] : [];
	}
	if ((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.cy)(before) && (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.cy)(after)) return compareLists(before, after, path, context);
	if ((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(before) && (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(after)) return compareObjects(before, after, path, context);
	return before === after ? [] : [{
		kind: "value",
		path,
		before,
		after
	}];
}
function compareObjects(before, after, path, context) {
	if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(before) || !(0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(after)) return [];
	const edits = [];
	const earlier = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.jO)(before).map(([key]) => key);
	const later = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.jO)(after).map(([key]) => key);
	const common = later.filter((key) => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(before, key) !== undefined);
	const sameOrder = earlier.filter((key) => common.includes(key)).every((key, i) => key === common[i]);
	if (context.inFreeForm && !sameOrder) edits.push({
		kind: "key-order",
		path,
		before,
		after
	});
	for (const key of earlier) {
		const value = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(before, key);
		if ((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(after, key) === undefined && value !== undefined) {
			edits.push({
				kind: "value",
				path: (0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_2__.jf)(path, key),
				before: value,
				after: undefined
			});
		}
	}
	for (const [key, value] of (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.jO)(after)) {
		const inner = {
			...context,
			inFreeForm: context.inFreeForm || context.freeForm.has(key)
		};
		const earlierValue = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(before, key);
		if (earlierValue === undefined) {
			edits.push({
				kind: "value",
				path: (0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_2__.jf)(path, key),
				before: undefined,
				after: value
			});
		} else {
			edits.push(...compare(earlierValue, value, (0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_2__.jf)(path, key), inner));
		}
	}
	return edits;
}
function compareLists(before, after, path, context) {
	const order = context.inFreeForm ? "written" : context.freeForm;
	const earlier = before.map((item) => (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_3__.$)(item, order));
	const later = after.map((item) => (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_3__.$)(item, order));
	if (earlier.length === later.length && earlier.every((item, i) => item === later[i])) return [];
	if (equalSorted(earlier, later)) return [{
		kind: "list-order",
		path,
		before,
		after
	}];
	return alignedLists(before, after, earlier, later, path, context);
}
function alignedLists(before, after, earlier, later, path, context) {
	const edits = [];
	let [i, j] = [0, 0];
	const changes = (0, diff__WEBPACK_IMPORTED_MODULE_4__.E)([...earlier], [...later], { maxEditLength: 1e3 }) ?? [{
		removed: true,
		added: false,
		count: before.length
	}, {
		removed: false,
		added: true,
		count: after.length
	}];
	let [goneFrom, gone] = [0, 0];
	const flush = (added) => {
		for (let k = 0; k < Math.max(gone, added); k += 1) {
			const a = k < gone ? before[goneFrom + k] : undefined;
			const b = k < added ? after[j + k] : undefined;
			const inner = (0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_2__.jf)(path, k < added ? j + k : goneFrom + k);
			if (a !== undefined && b !== undefined) edits.push(...compare(a, b, inner, context));
			else edits.push({
				kind: "value",
				path: inner,
				before: a,
				after: b
			});
		}
		gone = 0;
	};
	for (const change of changes) {
		if (change.removed) {
			[goneFrom, gone] = [i, change.count];
			i += change.count;
		} else if (change.added) {
			flush(change.count);
			j += change.count;
		} else {
			flush(0);
			i += change.count;
			j += change.count;
		}
	}
	flush(0);
	return edits;
}
function equalSorted(a, b) {
	if (a.length !== b.length) return false;
	const sorted = b.toSorted();
	return a.toSorted().every((item, index) => item === sorted[index]);
}
function isNumber(value) {
	return typeof value === "number" || value instanceof _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Po;
}
function spelling(value) {
	return typeof value === "number" ? JSON.stringify(value) : value.source;
}
}),
70049: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { H: () => hunksOf });
var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99493);
var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75367);
const LINE_BUDGET = { maxEditLength: 3e3 };
const WORD_BUDGET = { maxEditLength: 1500 };
function hunksOf(before, after) {
	if (before === after) return [];
	const whole = trimmed(before, after, {
		start: 0,
		end: before.length,
		startAfter: 0,
		endAfter: after.length
	});
	const lines = split(before, after, whole, (a, b) => (0, diff__WEBPACK_IMPORTED_MODULE_0__.Pp)(a, b, LINE_BUDGET));
	const words = lines.flatMap((hunk) => split(before, after, hunk, (a, b) => (0, diff__WEBPACK_IMPORTED_MODULE_1__.pR)(a, b, WORD_BUDGET)));
	const tight = words.map((hunk) => trimmed(before, after, hunk));
	return merged(tight.map((hunk, index) => widened(before, after, hunk, tight[index - 1]?.end ?? 0, tight[index + 1]?.start ?? before.length)));
}
function split(before, after, hunk, differ) {
	const changes = differ(before.slice(hunk.start, hunk.end), after.slice(hunk.startAfter, hunk.endAfter));
	if (changes === undefined) return [hunk];
	const found = [];
	let [a, b] = [hunk.start, hunk.startAfter];
	let open = null;
	for (const { value, added, removed } of changes) {
		if (!added && !removed) {
			if (open !== null) found.push(open);
			open = null;
			a += value.length;
			b += value.length;
			continue;
		}
		const from = open ?? {
			start: a,
			end: a,
			startAfter: b,
			endAfter: b
		};
		if (removed) a += value.length;
		if (added) b += value.length;
		open = {
			...from,
			end: a,
			endAfter: b
		};
	}
	if (open !== null) found.push(open);
	return found;
}
function trimmed(before, after, hunk) {
	let { start, end, startAfter, endAfter } = hunk;
	while (start < end && startAfter < endAfter && before[start] === after[startAfter]) {
		start += 1;
		startAfter += 1;
	}
	while (end > start && endAfter > startAfter && before[end - 1] === after[endAfter - 1]) {
		end -= 1;
		endAfter -= 1;
	}
	if (splitsPair(before, start) || splitsPair(after, startAfter)) {
		start -= 1;
		startAfter -= 1;
	}
	if (splitsPair(before, end) || splitsPair(after, endAfter)) {
		end += 1;
		endAfter += 1;
	}
	return {
		start,
		end,
		startAfter,
		endAfter
	};
}
function splitsPair(text, offset) {
	return /[\uD800-\uDBFF]/.test(text[offset - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[offset] ?? "");
}
const PART_OF_VALUE = /[^\s"'`<>(){}[\],;]/;
const SENTENCE_END = /[.:!?]/;
function widened(before, after, hunk, from, to) {
	const removed = before.slice(hunk.start, hunk.end);
	const added = after.slice(hunk.startAfter, hunk.endAfter);
	const isPart = (character) => character !== undefined && PART_OF_VALUE.test(character);
	let left = 0;
	if (isPart(removed[0]) || isPart(added[0])) {
		while (hunk.start - left > from && isPart(before[hunk.start - left - 1])) left += 1;
	}
	let right = 0;
	if (isPart(removed.at(-1)) || isPart(added.at(-1))) {
		while (hunk.end + right < to && isPart(before[hunk.end + right])) right += 1;
		while (right > 0 && SENTENCE_END.test(before[hunk.end + right - 1] ?? "")) right -= 1;
	}
	return {
		start: hunk.start - left,
		end: hunk.end + right,
		startAfter: hunk.startAfter - left,
		endAfter: hunk.endAfter + right
	};
}
function merged(hunks) {
	const found = [];
	for (const hunk of hunks) {
		const last = found.at(-1);
		if (last !== undefined && hunk.start <= last.end && hunk.startAfter <= last.endAfter) {
			found[found.length - 1] = {
				...last,
				end: hunk.end,
				endAfter: hunk.endAfter
			};
		} else {
			found.push(hunk);
		}
	}
	return found;
}
}),
68745: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$R: () => likeness,
	H$: () => wordBag,
	k8: () => similarity
});
const SAMPLED_WORDS = 2e4;
function similarity(a, b) {
	return a === b ? 1 : likeness(wordBag(a), wordBag(b));
}
function likeness(a, b) {
	if (a.size === 0 || b.size === 0) return 0;
	const [few, many] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
	let common = 0;
	for (const [word, count] of few.counts) common += Math.min(count, many.counts.get(word) ?? 0);
	return 2 * common / (a.size + b.size);
}
const WORD = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|(?:(?![\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])[\p{L}\p{N}_])+|[^\s\p{L}\p{N}_]/gu;
function wordBag(text) {
	const counts = new Map();
	let size = 0;
	for (const [word] of text.matchAll(WORD)) {
		counts.set(word, (counts.get(word) ?? 0) + 1);
		size += 1;
		if (size === SAMPLED_WORDS) break;
	}
	return {
		size,
		counts
	};
}
})
};
