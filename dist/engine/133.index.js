export const id = 133;
export const ids = [133];
export const modules = {

/***/ 133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   liquid: () => (/* binding */ liquid)
/* harmony export */ });
/* harmony import */ var liquidjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(694);
/* harmony import */ var _engine_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(418);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71);



/** What liquidjs counts roughly as bytes: lists that a template makes. */
const MEMORY = 64 * 1024 * 1024;
/** Liquid as liquidjs renders it: own members only, and what is included comes with the job. */
const liquid = {
    render(job, traced) {
        const files = new JobFiles(job);
        const engine = new liquidjs__WEBPACK_IMPORTED_MODULE_0__/* .Liquid */ .HX({
            strictFilters: true,
            ...job.options,
            ownPropertyOnly: true,
            memoryLimit: MEMORY,
            root: '.',
            fs: files,
            relativeReference: true,
        });
        if (traced)
            markAll(engine, files);
        try {
            const templates = engine.parse(job.texts[0] ?? '', MAIN);
            return String(engine.renderSync(templates, Object(job.values)));
        }
        catch (error) {
            throw files.missing.length > 0
                ? new _engine_program_js__WEBPACK_IMPORTED_MODULE_1__/* .MissingTemplates */ .s2(files.missing)
                : explained(error, files);
        }
    },
};
/** What the main template is called; those that it includes are called as they are asked for. */
const MAIN = '0:';
/** A file system of nothing but the texts of a job. A path is `<text that names it>:<name>`. */
class JobFiles {
    missing = [];
    sep = '/';
    #job;
    constructor(job) {
        this.#job = job;
    }
    source(path) {
        return path === undefined || path === MAIN ? 0 : ((0,_engine_program_js__WEBPACK_IMPORTED_MODULE_1__/* .templateNamed */ .OQ)(this.#job, path) ?? 0);
    }
    resolve(folder, name) {
        return `${folder === '.' ? '0' : folder}:${name}`;
    }
    /** Stands for the folder of a text: the text itself. */
    dirname(path) {
        return String(this.source(path));
    }
    existsSync(path) {
        if (!Object.hasOwn(this.#job.names, path))
            this.missing.push(path);
        return (0,_engine_program_js__WEBPACK_IMPORTED_MODULE_1__/* .templateNamed */ .OQ)(this.#job, path) !== null;
    }
    readFileSync(path) {
        return this.#job.texts[this.source(path)] ?? '';
    }
    exists(path) {
        return Promise.resolve(this.existsSync(path));
    }
    readFile(path) {
        return Promise.resolve(this.readFileSync(path));
    }
}
/** Puts a mark in front of everything that is rendered. */
function markAll(engine, files) {
    const { renderer } = engine;
    const plain = renderer.renderTemplates.bind(renderer);
    renderer.renderTemplates = (templates, context, emitter) => plain(templates.map((template) => markedTemplate(template, files)), context, emitter);
}
function markedTemplate(template, files) {
    const { token } = template;
    const isText = token.kind === liquidjs__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Yp.HTML;
    const from = token.begin + (isText && 'trimLeft' in token ? Number(token.trimLeft) : 0);
    const own = (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .mark */ .Gy)(isText ? 'literal' : 'value', files.source(token.file), (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(token.input, from));
    return {
        token,
        *render(context, emitter) {
            emitter.write(own);
            return yield template.render(context, emitter);
        },
    };
}
/** What liquidjs says, without the place and the excerpt that it writes into its messages. */
function explained(error, files) {
    if (!(error instanceof Error))
        return error;
    const original = 'originalError' in error ? error.originalError : undefined;
    const message = (original instanceof Error ? original : error).message.replace(/, (?:file:.*, )?line:\d+, col:\d+$/s, '');
    const token = 'token' in error ? error.token : undefined;
    if (!isToken(token))
        return new _engine_program_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateError */ .$w(message, 0, null);
    return new _engine_program_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateError */ .$w(message, files.source(token.file), (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(token.input, token.begin));
}
function isToken(value) {
    return typeof value === 'object' && value !== null && 'input' in value && 'begin' in value;
}


/***/ })

};
