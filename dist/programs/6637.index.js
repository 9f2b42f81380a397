export const id = 6637;
export const ids = [6637];
export const modules = { 86637: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { readToml: () => readToml });
var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55816);
var _number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8424);
var _pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69204);
var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49884);
function readToml(text, name) {
if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__.b.fileBytes) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.tv)(`${name} holds more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.fileBytes / 2 ** 20} MB; split it.`);
const root = {
	members: new Map(),
	key: null
};
for (const item of parsed(text, name).body[0].body) {
	if (item.type === "TOMLKeyValue") {
		add(root, item);
	} else {
		const table = tableAt(root, item);
		for (const pair of item.body) add(table, pair);
	}
}
const places = new Map();
const value = valueOf(root, "", places);
return {
	value,
	places: placesIn(text, places)
};
}
function parsed(text, name) {
try {
	return (0, toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__.MD)(text);
} catch (error) {
	if (error instanceof toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__.mB) throw mistake(name, error);
	throw error;
}
}
function mistake(name, { lineNumber, column, message }) {
return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.tv)(`${name}:${lineNumber}:${column + 1}: this is no TOML (${message}).`);
}
function tableAt(root, { key, resolvedKey }) {
return resolvedKey.reduce((table, part) => {
	if (typeof part === "number") table.isList = true;
	return inner(table, String(part), key);
}, root);
}
function add(table, { key, value }) {
const names = key.keys.map((part) => part.type === "TOMLBare" ? part.name : part.value);
const last = names.pop() ?? "";
const owner = names.reduce((outer, name) => inner(outer, name, key), table);
owner.members.set(last, {
	node: value,
	key
});
}
function inner(table, name, key) {
const known = table.members.get(name);
if (known !== undefined && "members" in known) return known;
const made = {
	members: new Map(),
	key
};
table.members.set(name, made);
return made;
}
function valueOf(at, pointer, places) {
if ("members" in at) {
	places.set(pointer, {
		node: at.key,
		key: at.key
	});
	const members = Array.from(at.members, ([name, member]) => [name, valueOf(member, (0, _pointer_js__WEBPACK_IMPORTED_MODULE_3__.jf)(pointer, name), places)]);
	return at.isList === true ? members.map(([, value]) => value) : (0, _value_js__WEBPACK_IMPORTED_MODULE_4__.Xy)(members);
}
places.set(pointer, at);
return contentOf(at.node, pointer, places);
}
function contentOf(node, pointer, places) {
switch (node.type) {
	case "TOMLArray": return node.elements.map((element, index) => valueOf({
		node: element,
		key: null
	}, (0, _pointer_js__WEBPACK_IMPORTED_MODULE_3__.jf)(pointer, index), places));
	case "TOMLInlineTable": {
		const table = {
			members: new Map(),
			key: node
		};
		for (const pair of node.body) add(table, pair);
		return valueOf(table, pointer, places);
	}
	case "TOMLValue": return scalarOf(node);
}
}
function scalarOf(node) {
switch (node.kind) {
	case "string":
	case "boolean": return node.value;
	case "integer":
	case "float": {
		if ((0, _number_js__WEBPACK_IMPORTED_MODULE_5__.OD)(node.number)) return (0, _number_js__WEBPACK_IMPORTED_MODULE_5__.rl)(node.number);
		return Number.isFinite(node.value) ? node.value : node.number;
	}
	case "offset-date-time":
	case "local-date-time":
	case "local-date":
	case "local-time": return node.datetime;
}
}
function placesIn(text, found) {
const place = (node) => node ? {
	line: node.loc.start.line,
	column: node.loc.start.column + 1
} : null;
return {
	line(pointer, offset) {
		const node = found.get(pointer)?.node ?? null;
		if (node === null) return pointer === "" ? 1 : null;
		if (offset === null || node.type !== "TOMLValue" || node.kind !== "string") return node.loc.start.line;
		return node.loc.start.line + linesBefore(text.slice(...node.range), node, offset);
	},
	start: (pointer) => place(found.get(pointer)?.node),
	key(pointer) {
		const at = found.get(pointer);
		return place(at?.key ?? at?.node);
	}
};
}
function linesBefore(source, node, offset) {
if (!node.multiline) return 0;
const start = /^.{3}\r?\n?/s.exec(source)?.[0].length ?? 3;
let lines = source.slice(0, start).includes("\n") ? 1 : 0;
const unit = node.style === "basic" ? /\\(?:[ \t]*\r?\n\s*|u.{4}|U.{8}|x.{2}|.)|\r\n|[^]/gy : /\r\n|[^]/gy;
unit.lastIndex = start;
for (let read = 0; read <= offset;) {
	const written = unit.exec(source)?.[0];
	if (written === undefined) break;
	read += unitsOf(written);
	if (read > offset) break;
	lines += written.match(/\n/g)?.length ?? 0;
}
return lines;
}
function unitsOf(written) {
if (/^\\[ \t]*\r?\n/.test(written)) return 0;
return written.startsWith("\\U") ? String.fromCodePoint(Number.parseInt(written.slice(2), 16)).length : 1;
}
}) };
