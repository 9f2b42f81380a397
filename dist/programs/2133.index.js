export const id = 2133;
export const ids = [2133];
export const modules = { 92133: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { liquid: () => liquid });
var liquidjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48694);
var _engine_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90418);
var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78071);
const MEMORY = 64 * 1024 * 1024;
const liquid = { render(job, traced) {
const files = new JobFiles(job);
const engine = new liquidjs__WEBPACK_IMPORTED_MODULE_0__.HX({
	strictFilters: true,
	...job.options,
	ownPropertyOnly: true,
	memoryLimit: MEMORY,
	root: ".",
	fs: files,
	relativeReference: true
});
if (traced) markAll(engine, files);
try {
	const templates = engine.parse(job.texts[0] ?? "", MAIN);
	return String(engine.renderSync(templates, Object(job.values)));
} catch (error) {
	throw files.missing.length > 0 ? new _engine_program_js__WEBPACK_IMPORTED_MODULE_1__.s2(files.missing) : explained(error, files);
}
} };
const MAIN = "0:";
class JobFiles {
missing = [];
sep = "/";
#job;
constructor(job) {
	this.#job = job;
}
source(path) {
	return path === undefined || path === MAIN ? 0 : (0, _engine_program_js__WEBPACK_IMPORTED_MODULE_1__.OQ)(this.#job, path) ?? 0;
}
resolve(folder, name) {
	return `${folder === "." ? "0" : folder}:${name}`;
}
dirname(path) {
	return String(this.source(path));
}
existsSync(path) {
	if (!Object.hasOwn(this.#job.names, path)) this.missing.push(path);
	return (0, _engine_program_js__WEBPACK_IMPORTED_MODULE_1__.OQ)(this.#job, path) !== null;
}
readFileSync(path) {
	return this.#job.texts[this.source(path)] ?? "";
}
exists(path) {
	return Promise.resolve(this.existsSync(path));
}
readFile(path) {
	return Promise.resolve(this.readFileSync(path));
}
}
function markAll(engine, files) {
const { renderer } = engine;
const plain = renderer.renderTemplates.bind(renderer);
renderer.renderTemplates = (templates, context, emitter) => plain(templates.map((template) => markedTemplate(template, files)), context, emitter);
}
function markedTemplate(template, files) {
const { token } = template;
const isText = token.kind === liquidjs__WEBPACK_IMPORTED_MODULE_0__.Yp.HTML;
const from = token.begin + (isText && "trimLeft" in token ? Number(token.trimLeft) : 0);
const own = (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.Gy)(isText ? "literal" : "value", files.source(token.file), (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.cA)(token.input, from));
return {
	token,
	*render(context, emitter) {
		emitter.write(own);
		return yield template.render(context, emitter);
	}
};
}
function explained(error, files) {
if (!(error instanceof Error)) return error;
const original = "originalError" in error ? error.originalError : undefined;
const message = (original instanceof Error ? original : error).message.replace(/, (?:file:.*, )?line:\d+, col:\d+$/s, "");
const token = "token" in error ? error.token : undefined;
if (!isToken(token)) return new _engine_program_js__WEBPACK_IMPORTED_MODULE_1__.$w(message, 0, null);
return new _engine_program_js__WEBPACK_IMPORTED_MODULE_1__.$w(message, files.source(token.file), (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.cA)(token.input, token.begin));
}
function isToken(value) {
return typeof value === "object" && value !== null && "input" in value && "begin" in value;
}
}) };
