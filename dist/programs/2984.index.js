export const id = 2984;
export const ids = [2984];
export const modules = {
12984: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { readJavaScript: () => readJavaScript });
var dist = __webpack_require__(37096);
var code_builder = __webpack_require__(50102);
;
function namedBy(builder, { from, to }) {
	return {
		kind: "name",
		name: builder.slice({
			from,
			to
		}),
		from,
		to
	};
}
function entryOf(builder, node, scope, convert) {
	if (node.name !== "Property") return [];
	const { from, to } = node;
	const children = (0, code_builder.LU)(node);
	const key = children.find(({ name }) => /^[A-Z]/.test(name) && name !== "Star");
	if (key === undefined) return [];
	if (key.name === "Spread") {
		const inside = children.find(({ name }) => /^[A-Z]/.test(name) && name !== "Spread");
		const value = inside === undefined ? (0, code_builder.L5)(node) : convert(inside);
		return [{
			key: null,
			value,
			from,
			to
		}];
	}
	if (children.some(({ name }) => name === "ParamList")) {
		const value = {
			kind: "function",
			scope: builder.define.function(builder, node, scope),
			from,
			to
		};
		return [{
			key: builder.slice(key),
			value,
			from,
			to
		}];
	}
	const colon = children.findIndex(({ name }) => name === ":");
	const written = colon === -1 ? undefined : children.slice(colon + 1).find(({ name }) => /^[A-Z]/.test(name) || name === "this");
	const isComputed = children[0]?.name === "[";
	const spelt = builder.slice(key).replaceAll(/^['"]|['"]$/g, "");
	const value = written === undefined ? namedBy(builder, key) : convert(written);
	return [{
		key: isComputed ? null : spelt,
		value,
		from,
		to
	}];
}
var literals = __webpack_require__(20705);
;
function quoted(builder, { from, to }) {
	const written = builder.slice({
		from,
		to
	});
	const isClosed = written.length > 1 && written.at(-1) === written[0];
	return (0, literals.K)(written.slice(1, isClosed ? -1 : undefined), from + 1, (line) => (0, literals.t)(line, false));
}
function templateParts(builder, node, isRaw, convert) {
	const parts = [];
	const isClosed = builder.text[node.to - 1] === "`" && node.to - node.from > 1;
	let at = node.from + 1;
	const upTo = (to) => {
		if (to > at) parts.push(...(0, literals.K)(builder.slice({
			from: at,
			to
		}), at, (line) => isRaw ? line : (0, literals.t)(line, false)));
	};
	for (const child of (0, code_builder.LU)(node)) {
		if (child.name !== "Interpolation") continue;
		upTo(child.from);
		const inside = (0, code_builder.LU)(child).find(({ name }) => !/^Interpolation|Comment$/.test(name));
		if (inside !== undefined) parts.push({
			kind: "value",
			value: convert(inside),
			format: null
		});
		at = child.to;
	}
	upTo(isClosed ? node.to - 1 : node.to);
	return parts;
}
;
function javascriptExpression(builder, node, scope) {
	return builder.nested(() => {
		const convert = EXPRESSIONS[node.name];
		return convert === undefined ? (0, code_builder.L5)(node, valuesOf(builder, node, scope)) : convert(builder, node, scope);
	}, (0, code_builder.L5)(node));
}
const NO_VALUE = /Op$|Comment$|^Type|Annotation$|^Equals$|^JSX(?:Open|Close|SelfClos)|^Arrow$|^Spread$/;
function valueNodes(node) {
	return (0, code_builder.LU)(node).filter(({ name }) => /^[A-Z]/.test(name) && !NO_VALUE.test(name));
}
function valuesOf(builder, node, scope) {
	return valueNodes(node).map((child) => javascriptExpression(builder, child, scope));
}
const first = (builder, node, scope) => {
	const values = valuesOf(builder, node, scope);
	return values[0] ?? (0, code_builder.L5)(node);
};
const last = (builder, node, scope) => valuesOf(builder, node, scope).at(-1) ?? (0, code_builder.L5)(node);
const callable = (builder, node, scope) => {
	const opened = builder.define.function(builder, node, scope);
	return {
		kind: "function",
		scope: opened,
		from: node.from,
		to: node.to
	};
};
const calling = (isNew) => (builder, node, scope) => {
	const { from, to } = node;
	const target = (0, code_builder.LU)(node).find(({ name }) => name !== "new");
	if (target === undefined) return (0, code_builder.L5)(node);
	const callee = javascriptExpression(builder, target, scope);
	const list = (0, code_builder.LU)(node).find(({ name }) => name === "ArgList");
	const args = list === undefined ? [] : argumentsOf(builder, list, scope);
	const call = {
		kind: "call",
		callee,
		args,
		isNew,
		from,
		to
	};
	const changed = (0, code_builder.IW)(call);
	if (changed !== null && callee.kind === "member" && callee.name !== "add") builder.bind((0, code_builder.bf)(scope, changed.name), changed.name, "add", changed.value, node);
	return builder.keep(call, scope);
};
const EXPRESSIONS = {
	VariableName: namedBy,
	this: namedBy,
	super: namedBy,
	Number: (_, node) => (0, code_builder.Zu)(node, true),
	BooleanLiteral: (_, node) => (0, code_builder.Zu)(node),
	ParenthesizedExpression: last,
	AwaitExpression: first,
	PrefixCast: last,
	InstantiationExpression: first,
	SequenceExpression: last,
	PostfixExpression: (builder, node, scope) => {
		const value = first(builder, node, scope);
		return builder.slice(node).endsWith("!") ? value : (0, code_builder.L5)(node, [value]);
	},
	UnaryExpression: (builder, node, scope) => {
		const values = valuesOf(builder, node, scope);
		return /^(?:!|typeof|void|delete)/.test(builder.slice(node)) ? (0, code_builder.Zu)(node) : (0, code_builder.L5)(node, values);
	},
	ArrayExpression: (builder, node, scope) => builder.keep({
		kind: "list",
		items: valuesOf(builder, node, scope),
		from: node.from,
		to: node.to
	}, scope),
	ObjectExpression: (builder, node, scope) => builder.keep({
		kind: "object",
		entries: (0, code_builder.LU)(node).flatMap((child) => entryOf(builder, child, scope, (inside) => javascriptExpression(builder, inside, scope))),
		from: node.from,
		to: node.to
	}, scope),
	MemberExpression: (builder, node, scope) => {
		const children = (0, code_builder.LU)(node);
		const [target] = children;
		if (target === undefined) return (0, code_builder.L5)(node);
		const object = javascriptExpression(builder, target, scope);
		const end = children.at(-1);
		if (end !== undefined && /^(?:Private)?PropertyName$/.test(end.name)) return (0, code_builder.C5)(object, builder.slice(end), node);
		const inside = children.slice(1).find(({ name }) => /^[A-Z]/.test(name));
		const index = inside === undefined ? null : javascriptExpression(builder, inside, scope);
		return {
			kind: "element",
			object,
			index,
			from: node.from,
			to: node.to
		};
	},
	CallExpression: calling(false),
	NewExpression: calling(true),
	BinaryExpression: binary,
	ConditionalExpression: (builder, node, scope) => {
		const options = valuesOf(builder, node, scope).slice(1);
		return {
			kind: "choice",
			options,
			from: node.from,
			to: node.to
		};
	},
	AssignmentExpression: (builder, node, scope) => {
		const children = (0, code_builder.LU)(node);
		const [target] = children;
		const written = children.at(-1);
		if (target === undefined || written === undefined) return (0, code_builder.L5)(node);
		const value = javascriptExpression(builder, written, scope);
		const how = children.some(({ name }) => name === "UpdateOp") ? "add" : "set";
		const left = javascriptExpression(builder, target, scope);
		const name = (0, code_builder.Qn)(left);
		if (name !== null) builder.bind((0, code_builder.bf)(scope, name), name, how, value, target);
		else if (left.kind === "member") builder.bind(scope, `[${left.name}]`, how, value, target);
		return value;
	},
	ArrowFunction: callable,
	FunctionExpression: callable,
	ClassExpression: (builder, node, scope) => {
		builder.define.class(builder, node, scope);
		return (0, code_builder.L5)(node);
	},
	String: (builder, node) => ({
		kind: "text",
		parts: quoted(builder, node),
		from: node.from,
		to: node.to
	}),
	TemplateString: (builder, node, scope) => ({
		kind: "text",
		parts: templateParts(builder, node, false, (child) => javascriptExpression(builder, child, scope)),
		from: node.from,
		to: node.to
	}),
	TaggedTemplateExpression: (builder, node, scope) => {
		const [tag, template] = (0, code_builder.LU)(node);
		if (tag === undefined || template === undefined) return (0, code_builder.L5)(node);
		const { from, to } = node;
		const isRaw = builder.slice(tag) === "String.raw";
		const value = {
			kind: "text",
			parts: templateParts(builder, template, isRaw, (child) => javascriptExpression(builder, child, scope)),
			from,
			to
		};
		const callee = javascriptExpression(builder, tag, scope);
		return {
			kind: "call",
			callee,
			args: [{
				name: null,
				value,
				spread: false
			}],
			isNew: false,
			from,
			to
		};
	},
	RegExp: (builder, node) => ({
		kind: "text",
		parts: [{
			kind: "text",
			text: builder.slice(node).replace(/^\/|\/[a-z]*$/g, "").replaceAll(/\\([^\w\s])/g, "$1"),
			from: node.from
		}],
		from: node.from,
		to: node.to
	})
};
function argumentsOf(builder, node, scope) {
	let spread = false;
	return (0, code_builder.LU)(node).flatMap((child) => {
		if (child.name === "Spread") spread = true;
		else if (child.name === ",") spread = false;
		if (!/^[A-Z]/.test(child.name) || NO_VALUE.test(child.name)) return [];
		return [{
			name: null,
			value: javascriptExpression(builder, child, scope),
			spread
		}];
	});
}
function binary(builder, node, scope) {
	const { from, to } = node;
	const terms = [];
	let left = node;
	while (left?.name === "BinaryExpression" && operatorOf(builder, left) === "+") {
		const end = left.lastChild;
		if (end !== null) terms.push(end);
		left = left.firstChild;
	}
	if (terms.length > 0) {
		if (left !== null) terms.push(left);
		const made = terms.toReversed().map((term) => javascriptExpression(builder, term, scope));
		return {
			kind: "sum",
			terms: made,
			from,
			to
		};
	}
	const operator = operatorOf(builder, node);
	const values = valuesOf(builder, node, scope);
	const [value] = values;
	if (value !== undefined && (operator === "as" || operator === "satisfies")) return value;
	if (operator === "||" || operator === "??") return {
		kind: "choice",
		options: values,
		from,
		to
	};
	if (operator === "&&") return values.at(-1) ?? (0, code_builder.L5)(node);
	return /^(?:[<>!=]=*|in|instanceof)$/.test(operator) ? (0, code_builder.Zu)(node) : (0, code_builder.L5)(node, values);
}
function operatorOf(builder, node) {
	const operator = node.firstChild?.nextSibling;
	return operator === null || operator === undefined ? "" : builder.slice(operator);
}
;
function bindPattern(builder, target, value, scope, how = "set") {
	if (/^Variable(?:Definition|Name)$/.test(target.name)) builder.bind(scope, builder.slice(target), how, value, target);
	for (const child of (0, code_builder.LU)(target)) {
		if (target.name === "ArrayPattern" && /Definition$|Pattern$/.test(child.name)) bindPattern(builder, child, (0, code_builder.L5)(child, [value]), scope, how);
		if (child.name !== "PatternProperty") continue;
		const inside = (0, code_builder.LU)(child).filter(({ name }) => /Definition$|Pattern$|^PropertyName$/.test(name));
		const [key] = inside;
		const bound = inside.at(-1);
		if (key !== undefined && bound !== undefined) bindPattern(builder, bound, (0, code_builder.C5)(value, builder.slice(key), child), scope, how);
	}
}
function paramsOf(builder, list, scope) {
	const params = [];
	let awaits = false;
	let isRest = false;
	for (const child of (0, code_builder.LU)(list)) {
		const param = params.at(-1);
		if (child.name === ",") [awaits, isRest] = [false, false];
		else if (child.name === "Spread") isRest = true;
		else if (/^(?:VariableDefinition|ObjectPattern)$/.test(child.name)) {
			params.push({
				name: builder.slice(child),
				default: null,
				type: null,
				optional: isRest
			});
			if (child.name === "ObjectPattern") bindDefaults(builder, child, scope);
		} else if (param === undefined) continue;
		else if (child.name === "TypeAnnotation") param.type = builder.slice(child).replace(/^\s*:\s*/, "");
		else if (child.name === "Optional") param.optional = true;
		else if (child.name === "Equals") awaits = true;
		else if (awaits && /^[A-Z]/.test(child.name)) {
			param.default = javascriptExpression(builder, child, scope);
			param.optional = true;
			awaits = false;
		}
	}
	return params;
}
function bindDefaults(builder, pattern, scope) {
	for (const property of (0, code_builder.LU)(pattern)) {
		if (property.name !== "PatternProperty") continue;
		const inside = (0, code_builder.LU)(property);
		const target = inside.findLast(({ name }) => /Definition$|^PropertyName$/.test(name));
		const equals = inside.findIndex(({ name }) => name === "Equals");
		const written = equals === -1 ? undefined : inside[equals + 1];
		if (target === undefined || written === undefined) continue;
		const value = {
			kind: "choice",
			options: [(0, code_builder.L5)(target), javascriptExpression(builder, written, scope)],
			from: written.from,
			to: written.to
		};
		builder.bind(scope, builder.slice(target), "set", value, target);
	}
}
;
function readJavaScript(path, text, needed) {
	const builder = new code_builder._o("javascript", text, {
		function: javascriptFunction,
		class: javascriptClass
	});
	const dialect = /\.[cm]?ts$/i.test(path) ? "ts" : /\.tsx$/i.test(path) ? "ts jsx" : "jsx";
	javascriptStatements(builder, dist.K.configure({ dialect }).parse(needed).topNode, builder.root);
	return builder.build();
}
function javascriptStatements(builder, body, scope) {
	for (const child of (0, code_builder.LU)(body)) statement(builder, child, scope);
}
const BRANCHES = /^(?:If|While|Do|Switch|Try)Statement$/;
const TYPES = /^(?:Type|Interface|Union|Comment|LineComment|BlockComment|Enum$)/;
const STATEMENT = /Statement$|Declaration$|^Block$|Body$|Label$|Clause$|^StaticBlock$|Spec$/;
function statement(builder, node, scope) {
	builder.nested(() => {
		const run = STATEMENTS[node.name];
		if (run !== undefined) run(builder, node, scope);
		else if (BRANCHES.test(node.name)) builder.inBranch(() => parts(builder, node, scope));
		else parts(builder, node, scope);
	}, undefined);
}
const parts = (builder, node, scope) => {
	for (const child of (0, code_builder.LU)(node)) {
		if (TYPES.test(child.name)) continue;
		if (STATEMENT.test(child.name) || STATEMENTS[child.name] !== undefined) statement(builder, child, scope);
		else if (/^[A-Z]/.test(child.name)) javascriptExpression(builder, child, scope);
	}
};
const skipped = () => {};
const STATEMENTS = {
	ImportDeclaration: (builder, node) => {
		imported(builder, builder.slice(node));
	},
	TypeAliasDeclaration: skipped,
	InterfaceDeclaration: skipped,
	VariableDeclaration: (builder, node, scope) => {
		let target = null;
		for (const child of (0, code_builder.LU)(node)) {
			if (/^(?:VariableDefinition|ObjectPattern|ArrayPattern)$/.test(child.name)) target = child;
			else if (child.name === ",") target = null;
			else if (target !== null && /^[A-Z]/.test(child.name) && !/^(?:TypeAnnotation|Equals)$/.test(child.name)) {
				required(builder, target, child);
				bindPattern(builder, target, javascriptExpression(builder, child, scope), scope);
				target = null;
			}
		}
	},
	ReturnStatement: (builder, node, scope) => {
		const value = (0, code_builder.LU)(node).find(({ name }) => /^[A-Z]/.test(name) && !TYPES.test(name));
		if (value !== undefined) scope.returns.push(javascriptExpression(builder, value, scope));
	},
	ForStatement: (builder, node, scope) => {
		const children = (0, code_builder.LU)(node);
		const spec = children.find(({ name }) => /^For(?:Of|In)Spec$/.test(name));
		if (spec !== undefined) {
			const inside = (0, code_builder.LU)(spec).filter(({ name }) => /^[A-Z]/.test(name));
			const [target, source] = inside;
			if (target !== undefined && source !== undefined) bindPattern(builder, target, javascriptExpression(builder, source, scope), scope, "each");
		}
		builder.inBranch(() => {
			for (const child of children) if (child !== spec) statement(builder, child, scope);
		});
	},
	FunctionDeclaration: (builder, node, scope) => {
		javascriptFunction(builder, node, scope);
	},
	ClassDeclaration: (builder, node, scope) => {
		javascriptClass(builder, node, scope);
	},
	EnumDeclaration: (builder, node, scope) => {
		const name = (0, code_builder.LU)(node).find((child) => child.name === "TypeDefinition");
		const opened = builder.open("class", name === undefined ? null : builder.slice(name), scope, node);
		const body = (0, code_builder.LU)(node).find((child) => child.name === "EnumBody");
		if (body === undefined) return;
		let key = null;
		for (const child of (0, code_builder.LU)(body)) {
			if (child.name === "PropertyName") key = child;
			else if (/^[A-Z]/.test(child.name) && child.name !== "Equals" && key !== null) builder.bind(opened, `.${builder.slice(key)}`, "set", javascriptExpression(builder, child, opened), key);
		}
	}
};
function javascriptFunction(builder, node, parent) {
	const children = (0, code_builder.LU)(node);
	const named = children.find(({ name }) => name.endsWith("Definition") && name !== "TypeDefinition");
	const scope = builder.open("function", named === undefined ? null : builder.slice(named), parent, node);
	let body = false;
	for (const child of children) {
		if (child.name === "ParamList") scope.params.push(...paramsOf(builder, child, scope));
		else if (child.name === "Arrow") body = true;
		else if (child.name === "Block") javascriptStatements(builder, child, scope);
		else if (body && /^[A-Z]/.test(child.name)) scope.returns.push(javascriptExpression(builder, child, scope));
		else if (child.name === "VariableDefinition" && node.name === "ArrowFunction") scope.params.push({
			name: builder.slice(child),
			default: null,
			type: null,
			optional: false
		});
	}
	return scope;
}
function javascriptClass(builder, node, parent) {
	const children = (0, code_builder.LU)(node);
	const named = children.find(({ name }) => name === "VariableDefinition");
	const scope = builder.open("class", named === undefined ? null : builder.slice(named), parent, node);
	const body = children.find(({ name }) => name === "ClassBody");
	for (const member of body === undefined ? [] : (0, code_builder.LU)(body)) {
		if (member.name === "MethodDeclaration") javascriptFunction(builder, member, scope);
		else if (member.name === "PropertyDeclaration") {
			const inside = (0, code_builder.LU)(member);
			const key = inside.find(({ name }) => /^(?:Private)?PropertyDefinition$/.test(name));
			const equals = inside.findIndex(({ name }) => name === "Equals");
			const value = equals === -1 ? undefined : inside[equals + 1];
			if (key !== undefined && value !== undefined) builder.bind((0, code_builder.Kl)(scope), `.${builder.slice(key)}`, "set", javascriptExpression(builder, value, scope), key);
		} else parts(builder, member, scope);
	}
	return scope;
}
const IMPORT = /^import\s+(?:type\s+)?([^'"]*?)\s*(?:from\s*)?['"]([^'"]*)['"]/;
function imported(builder, text) {
	const [, clause = "", module = ""] = IMPORT.exec(text) ?? [];
	if (module === "") return;
	builder.modules.push(module);
	const [, group = ""] = /\{([^}]*)\}/.exec(clause) ?? [];
	for (const part of group.split(",")) {
		const [name = "", as = name] = part.trim().replace(/^type\s+/, "").split(/\s+as\s+/);
		if (name !== "") builder.imports.set(as, `${module}.${name}`);
	}
	const rest = clause.replace(/\{[^}]*\}/, "").trim();
	const [, whole] = /\*\s+as\s+([\w$]+)/.exec(rest) ?? [];
	const [, single] = /^([\w$]+)/.exec(rest) ?? [];
	const name = whole ?? single;
	if (name !== undefined) builder.imports.set(name, module);
}
function required(builder, target, value) {
	const [, module] = /^(?:await\s+)?(?:require|import)\(\s*['"]([^'"]+)['"]\s*\)$/.exec(builder.slice(value)) ?? [];
	if (module === undefined) return;
	builder.modules.push(module);
	if (target.name === "VariableDefinition") builder.imports.set(builder.slice(target), module);
	else for (const [, name = "", as = name] of builder.slice(target).matchAll(/([\w$]+)(?:\s*:\s*([\w$]+))?/g)) builder.imports.set(as, `${module}.${name}`);
}
}),
20705: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	K: () => textParts,
	t: () => unescaped
});
function textParts(raw, from, decode) {
	const parts = [];
	for (let start = 0; start < raw.length;) {
		const end = raw.indexOf("\n", start);
		const next = end === -1 ? raw.length : end + 1;
		const text = decode(raw.slice(start, next));
		if (text !== "") parts.push({
			kind: "text",
			text,
			from: from + start
		});
		start = next;
	}
	return parts;
}
const SHORT = {
	n: "\n",
	t: "	",
	r: "\r",
	b: "\b",
	f: "\f",
	v: "\v",
	a: "\x07",
	"0": "\0",
	"\n": ""
};
const ESCAPE = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(\r?\n|[^]))/g;
function unescaped(text, keepUnknown) {
	if (!text.includes("\\")) return text;
	return text.replaceAll(ESCAPE, (whole, braced, four, eight, two, letter) => {
		const digits = braced ?? four ?? eight ?? two;
		if (digits !== undefined) {
			const code = Number.parseInt(digits, 16);
			return code > 1114111 ? whole : String.fromCodePoint(code);
		}
		const one = (letter ?? "").replace("\r\n", "\n");
		const known = SHORT[one];
		if (known !== undefined) return known;
		return keepUnknown && !/['"\\`]/.test(one) ? whole : one;
	});
}
})
};
