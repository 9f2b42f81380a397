export const id = 2600;
export const ids = [2600];
export const modules = { 2600: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { nunjucksProgram: () => nunjucksProgram });
var nunjucks = __webpack_require__(14177);
var engine_program = __webpack_require__(90418);
var marks = __webpack_require__(78071);
;
const METHODS = {
string: new Set("at charAt concat endsWith includes indexOf lastIndexOf padEnd padStart repeat replace replaceAll slice split startsWith substring toLowerCase toUpperCase trim trimEnd trimStart".split(" ")),
list: new Set("at concat includes indexOf join lastIndexOf slice".split(" ")),
number: new Set(["toFixed", "toString"])
};
const { runtime } = nunjucks;
runtime.memberLookup = (value, key) => {
if (value === null || value === undefined) return undefined;
const name = String(key);
const isFunction = typeof value === "function";
const method = METHODS[Array.isArray(value) ? "list" : typeof value]?.has(name) === true;
const whole = Object(value);
if (isFunction || !method && !Object.hasOwn(whole, name)) return absent(whole, name);
const found = Reflect.get(whole, name);
return typeof found === "function" ? (...given) => Reflect.apply(found, value, given) : found;
};
function absent(holder, name) {
if (name in holder) throw new Error(`a template may not reach '${name.slice(0, 40)}' of its values`);
return undefined;
}
runtime.contextOrFrameLookup = (context, frame, name) => {
const value = frame.lookup(name);
if (value !== undefined) return value;
const holder = [context.ctx, context.env.globals].find((one) => Object.hasOwn(one, name));
return holder === undefined ? absent(context.ctx, name) : Reflect.get(holder, name);
};
function hardened(environment) {
const own = (table) => Object.assign(Object.create(null), table);
environment.filters = own(environment.filters);
environment.tests = own(environment.tests);
environment.globals = own(environment.globals);
return environment;
}
;
const nunjucksProgram = { render(job, traced) {
const missing = [];
const loader = {
	isRelative: (name) => /^\.\.?\//.test(name),
	resolve: (from, name) => `${from}:${name}`,
	getSource(name) {
		const key = /^\d+:/.test(name) ? name : `0:${name}`;
		if (!Object.hasOwn(job.names, key)) missing.push(key);
		const source = (0, engine_program.OQ)(job, key);
		if (source === null) return null;
		return {
			src: job.texts[source] ?? "",
			path: String(source),
			noCache: false
		};
	}
};
const environment = hardened(new nunjucks.Environment(loader, {
	autoescape: false,
	...job.options
}));
following = traced ? job : null;
try {
	const template = new nunjucks.Template(job.texts[0] ?? "", environment, "0", false);
	const text = template.render(Object(job.values));
	if (text === null) throw new engine_program.$w("it waits for something that never comes", 0, null);
	return text;
} catch (error) {
	throw missing.length > 0 ? new engine_program.s2(missing) : explained(error);
}
} };
let following = null;
const { parser, nodes } = nunjucks;
const plain = parser.parse.bind(parser);
parser.parse = (text, extensions, options) => {
const tree = plain(text, extensions, options);
const source = following?.texts.indexOf(text) ?? -1;
if (source === -1) return tree;
for (const output of tree.findAll(nodes.Output)) {
	output.children = output.children.flatMap((child) => {
		const isText = isTemplateData(child);
		const line = isText ? (0, marks.me)(text, (0, marks.b4)(text, child.lineno, child.colno), String(child.value)) : child.lineno + 1;
		const own = (0, marks.Gy)(isText ? "literal" : "value", source, line);
		return [new nodes.TemplateData(child.lineno, child.colno, own), child];
	});
}
return tree;
};
function isTemplateData(node) {
return node instanceof nodes.TemplateData;
}
function explained(error) {
if (!(error instanceof Error) || error instanceof engine_program.$w) return error;
const places = [...error.message.matchAll(/\((\d+)\)(?: \[Line (\d+)[^\]]*\])?/g)];
const place = places.at(-1);
const message = error.message.split("\n").at(-1)?.trim() ?? "";
const line = place?.[2];
return new engine_program.$w(message.replace(/^(?:Template render )?[Ee]rror: /, ""), Number(place?.[1] ?? 0), line === undefined ? null : Number(line));
}
}) };
