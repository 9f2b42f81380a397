import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 78:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ answer)
});

;// CONCATENATED MODULE: ./build/js/limits.js
/**
 * Every cap of the program, with its reason. What runs into one is reported as not analysed, never as
 * unchanged.
 */
const LIMITS = {
    /** A prompt or trace beyond this is no prompt; parsing and diffing it would stall a CI job. */
    fileBytes: 16 * 1024 * 1024,
    /** Contents of files held at a time, both sides together; what falls out is read again. */
    blobCacheBytes: 64 * 1024 * 1024,
    /** A configuration file: hand-written, so anything larger is a mistake or an attack. */
    configBytes: 1024 * 1024,
    /** Nesting of JSON and YAML: deeper input exhausts the stack of recursive walkers. */
    depth: 200,
    /** YAML aliases expanded in one document; more is an alias bomb. */
    yamlAliases: 100,
    /** Tags and texts that one rendering of a template may pass; more is a loop without end. */
    templateSteps: 200_000,
    /** One rendering of a template in a process of its own; ordinary ones take a few of these. */
    templateMs: 10_000,
    /** What such a process may answer: the text twice, once with marks for its lines, as JSON. */
    templateAnswerBytes: 128 * 1024 * 1024,
    /** Files that one template may include, itself counted. */
    templateFiles: 500,
    /** Requests that one prompt may render to. */
    requestsPerPrompt: 20_000,
    /** One render of a command; a test suite that takes longer is no render. */
    renderSeconds: 120,
    /** `setup` of one commit: installs of large projects take minutes. */
    setupSeconds: 900,
    /** Renders of one prompt and side that find out why it varies, together; of most prompts all fit. */
    searchSeconds: 45,
    /** What a command may print: more than any trace that is analysed. */
    outputBytes: 64 * 1024 * 1024,
    /** Files that `setup` made and that are copied, to be put back when a render changes them. */
    setupBackupBytes: 256 * 1024 * 1024,
    /** Prompts of one run; a glob that matches more is a mistake. */
    prompts: 2_000,
    /** A file that nobody declared: a larger one is data, not a prompt. */
    discoveredBytes: 1024 * 1024,
    /** The same of YAML, which takes a hundred times as long to read as JSON. */
    discoveredYamlBytes: 128 * 1024,
    /** Equal JSON and YAML files that are looked into: enough for most repositories whole. */
    discoveredFiles: 2_000,
    /** Bytes of them, together. */
    discoveredTotalBytes: 16 * 1024 * 1024,
    /** Code units of `before` and `after` that a report keeps; the rest is cut and marked. */
    excerpt: 2_000,
    /** A comment on GitHub: 65,536 characters; kept in bytes, which no way of counting exceeds. */
    commentBytes: 65_536,
    /** A job summary: 1 MiB for each step, beyond which GitHub fails the step; a margin is left. */
    summaryBytes: 1_000_000,
    /** Annotations of one step with a place: GitHub shows ten of a kind, and one counts the others. */
    annotations: 9,
    /** Items that are asked of GitHub's API at a time; its own maximum. */
    apiPage: 100,
    /** Requests to GitHub's API that get no answer, or one of a server in trouble, are sent so often. */
    apiAttempts: 3,
    /** The pause in front of the second attempt; it grows with each. */
    apiPauseMilliseconds: 500,
    /** A request to GitHub's API that takes longer hangs. */
    apiMilliseconds: 20_000,
    /** Bodies that one run of the stand-in provider keeps; more than a smoke test ever sends. */
    recordedBytes: 256 * 1024 * 1024,
    /** Headers of one request to the stand-in; real ones, signatures included, stay under 8 kB. */
    headerBytes: 64 * 1024,
    /** Connections to the stand-in at a time: a fan-out of hundreds is real, thousands are an attack. */
    connections: 2_000,
    /** Milliseconds in which a request's headers, and then its body, have to arrive on loopback. */
    arrivalMs: 30_000,
    /** An answer to a request of the probe, which asks for a handful of tokens: kilobytes at most. */
    probeAnswerBytes: 4 * 1024 * 1024,
    /** Milliseconds for one such answer: prompts of a million tokens take a minute to be read. */
    probeCallMs: 120_000,
    /** A trace that somebody may have written who must not spend our money: a pull request's prompts fit. */
    hostileTraceBytes: 16 * 1024 * 1024,
    /** One request of it: a quarter of a million tokens. */
    hostileRequestBytes: 1024 * 1024,
    /** A lock file of token counts: some 60,000 of them fit. */
    lockBytes: 8 * 1024 * 1024,
    /** Requests to count endpoints in one run: a large repository has some hundreds of prefixes. */
    countRequests: 5_000,
    /** Milliseconds for one of them, which takes a fifth of a second. */
    countMs: 30_000,
};

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(708);
;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
;// CONCATENATED MODULE: ./build/js/errors.js
/**
 * An error whose message is written for a person: one line that says what happened, the likely cause
 * and the exact fix. Only these are shown without a stack trace; anything else is a fault of ours.
 */
class GuardError extends Error {
    name = 'GuardError';
    kind;
    constructor(kind, message, options) {
        super(oneLine(message), options);
        this.kind = kind;
    }
}
/** Wrong usage or configuration (exit 2). */
function usageError(message, cause) {
    return new GuardError('usage', message, cause === undefined ? undefined : { cause });
}
/** Something that has to be analysed could not be (exit 3). */
function analysisError(message, cause) {
    return new GuardError('analysis', message, cause === undefined ? undefined : { cause });
}
/** The text of anything that was thrown, on one line. */
function messageOf(thrown) {
    return oneLine(thrown instanceof Error ? thrown.message : String(thrown));
}
/** Text with its line breaks taken out. */
function oneLine(text) {
    return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim();
}
/** The system's code of a failure ('ENOENT', 'EPIPE', ...), or undefined where it has none. */
function codeOf(thrown) {
    if (!(thrown instanceof Error) || !('code' in thrown))
        return undefined;
    return typeof thrown.code === 'string' ? thrown.code : undefined;
}

;// CONCATENATED MODULE: ./build/js/render/engine-child/bounded.js



const NAME = 'templateThatRenders';
const script = new external_node_vm_namespaceObject.Script(`${NAME}()`);
/**
 * What `work` gives. When it takes longer, this process ends: whoever started it may be gone, and a template
 * without an end would keep a processor busy for ever.
 */
function bounded(milliseconds, work) {
    const done = [];
    Reflect.set(globalThis, NAME, () => {
        done.push(work());
    });
    try {
        script.runInThisContext({ timeout: milliseconds });
    }
    catch (error) {
        if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            external_node_process_.exit(1);
        throw error;
    }
    finally {
        Reflect.deleteProperty(globalThis, NAME);
    }
    const [value] = done;
    if (value === undefined)
        throw new TypeError('the work gave nothing');
    return value;
}

// EXTERNAL MODULE: ./build/js/render/engine-child/engine-program.js
var engine_program = __nccwpck_require__(418);
// EXTERNAL MODULE: ./build/js/render/engine-child/marks.js
var marks = __nccwpck_require__(71);
;// CONCATENATED MODULE: ./build/js/render/engine-child/answer.js




/** The engines, loaded when the first template of theirs comes. */
const ENGINES = {
    handlebars: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(217), __nccwpck_require__.e(902)]).then(__nccwpck_require__.bind(__nccwpck_require__, 902))).handlebars,
    liquid: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(694), __nccwpck_require__.e(133)]).then(__nccwpck_require__.bind(__nccwpck_require__, 133))).liquid,
    nunjucks: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(177), __nccwpck_require__.e(600)]).then(__nccwpck_require__.bind(__nccwpck_require__, 600))).nunjucksProgram,
};
/** Longer texts are rendered without following their lines, which takes a second rendering. */
const FOLLOWED = 2 * 1024 * 1024;
/** What a job comes to. Nothing is thrown for a template that is wrong. */
async function answer(job, pinned) {
    const load = Object.hasOwn(ENGINES, job.engine) ? ENGINES[job.engine] : undefined;
    if (load === undefined)
        throw new TypeError(`there is no engine called ${job.engine}`);
    const engine = await load();
    const render = (traced) => {
        pinned.pin(job.noise);
        return bounded(job.milliseconds, () => engine.render(job, traced));
    };
    try {
        const text = render(false);
        const noisy = pinned.wasAsked();
        if (text.length > LIMITS.fileBytes)
            return tooLong(job);
        return { kind: 'text', text, marked: marked(render, text), noisy };
    }
    catch (error) {
        return refusal(error);
    }
}
function marked(render, text) {
    if (text.length > FOLLOWED || (0,marks/* hasMarks */.ZF)(text))
        return null;
    try {
        return render(true);
    }
    catch {
        // A mark in the way of a filter is no fault of the template.
        return null;
    }
}
function tooLong({ texts }) {
    const line = texts.length === 1 ? 1 : null;
    return { kind: 'refused', message: 'this renders to more than a prompt can be', source: 0, line };
}
function refusal(error) {
    if (error instanceof engine_program/* MissingTemplates */.s2)
        return { kind: 'missing', names: error.names };
    const message = error instanceof Error ? error.message : String(error);
    const { source, line } = error instanceof engine_program/* TemplateError */.$w ? error : { source: 0, line: null };
    return { kind: 'refused', message: message.slice(0, 300), source, line };
}


/***/ }),

/***/ 418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ TemplateError),
/* harmony export */   OQ: () => (/* binding */ templateNamed),
/* harmony export */   s2: () => (/* binding */ MissingTemplates)
/* harmony export */ });
/** Templates that are included and not known yet. */
class MissingTemplates extends Error {
    names;
    constructor(names) {
        super('missing templates');
        this.names = names;
    }
}
/** A template that cannot be rendered, with the place where that is known. */
class TemplateError extends Error {
    source;
    line;
    constructor(message, source, line) {
        super(message);
        this.source = source;
        this.line = line;
    }
}
/**
 * The text that a name stands for.
 * @returns its index in `job.texts`, or null where there is none of that name
 * @throws MissingTemplates where nobody asked for it yet
 */
function templateNamed(job, name) {
    const known = Object.hasOwn(job.names, name) ? job.names[name] : undefined;
    if (known === undefined)
        throw new MissingTemplates([name]);
    return known;
}


/***/ }),

/***/ 665:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(708);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(78);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(699);



/*
 * The program of the process that renders templates: a job per line on stdin, an answer per line on stdout.
 * It is started with an empty environment and no rights (src/render/engines/process/); what follows takes
 * away what a template could do with a way out of its engine.
 */
const { stdin, stdout } = node_process__WEBPACK_IMPORTED_MODULE_0__;
/** From a value to its functions, and from a function to the one that makes code of text. */
function cutTheWayToCode() {
    const functions = [() => { }, async () => { }, function* () { }, async function* () { }];
    for (const one of functions) {
        const prototype = Object.getPrototypeOf(one);
        Reflect.deleteProperty(prototype, 'constructor');
    }
    for (const name of ['process', 'fetch', 'WebSocket', 'EventSource'])
        Reflect.deleteProperty(globalThis, name);
    // Engines tell what they are asked to log, and stdout is for answers.
    for (const name of ['log', 'info', 'warn', 'error', 'debug'])
        Reflect.set(console, name, () => { });
}
async function serve(pinned) {
    const parts = [];
    stdin.setEncoding('utf8');
    stdout.write('{"ready":true}\n');
    for await (const chunk of stdin) {
        const lines = String(chunk).split('\n');
        for (const [index, line] of lines.entries()) {
            parts.push(line);
            if (index === lines.length - 1)
                break;
            const job = JSON.parse(parts.splice(0).join(''));
            stdout.write(`${JSON.stringify(await (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .Z)(job, pinned))}\n`);
        }
    }
}
const pinned = (0,_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .takeOver */ .w)();
cutTheWayToCode();
await serve(pinned);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   ZF: () => (/* binding */ hasMarks),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   me: () => (/* binding */ lineOfTrimmed)
/* harmony export */ });
/* unused harmony export marksOf */
/*
 * How lines are followed: a template is rendered twice, as it is and with marks put in front of its pieces.
 * Where the second text without its marks is the first one, the marks tell where each stretch was written;
 * where a filter or a comparison stumbled over a mark it is not, and nothing is told. The text itself is
 * always that of the first rendering.
 */
// Noncharacters: no text that is meant to be read has them.
const OPEN = '\u{fdd0}';
const CLOSE = '\u{fdd1}';
const MARK = /\u{fdd0}([lv])(\d+):(\d+)\u{fdd1}/gu;
/** A mark for what follows it. */
function mark(kind, source, line) {
    return `${OPEN}${kind === 'literal' ? 'l' : 'v'}${source}:${line}${CLOSE}`;
}
/** Whether a text could be taken for one with marks. */
function hasMarks(text) {
    return text.includes(OPEN);
}
/** The marks of a text, if it is `plain` without them; none otherwise. */
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
        // Of several marks at one place the last one stands nearest to the text.
        if (marks.at(-1)?.start === length)
            marks.pop();
        marks.push({
            start: length,
            source: Number(found[2]),
            line: Number(found[3]),
            kind: found[1] === 'l' ? 'literal' : 'value',
        });
    }
    parts.push(marked.slice(from));
    return parts.join('') === plain ? marks : [];
}
/** The line, from 1, of an offset. */
function lineOf(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
/** Where a piece begins that was trimmed at its ends, looked for from where it began before. */
function lineOfTrimmed(text, offset, piece) {
    return lineOf(text, Math.max(offset, text.indexOf(piece, offset)));
}
/** The offset of a line and column, both from 0. */
function offsetOf(text, line, column) {
    let start = 0;
    for (let passed = 0; passed < line; passed++) {
        const end = text.indexOf('\n', start);
        if (end === -1)
            break;
        start = end + 1;
    }
    return start + column;
}


/***/ }),

/***/ 699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ takeOver)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(708);

/** Takes over the clock and the random generator of this process, for good. */
function takeOver() {
    let now = 0;
    let state = 0;
    let asked = false;
    const clock = () => {
        asked = true;
        return now;
    };
    const RealDate = Date;
    globalThis.Date = new Proxy(RealDate, {
        construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [clock()] : args, newTarget),
        apply: () => new RealDate(clock()).toString(),
        get: (target, key, receiver) => key === 'now' ? clock : Reflect.get(target, key, receiver),
    });
    Math.random = () => {
        asked = true;
        // mulberry32: small, and any whole number is a seed.
        state = (state + 0x6d_2b_79_f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
    return {
        pin({ time, seed, zone }) {
            now = time * 1_000;
            state = seed | 0;
            asked = false;
            // Node forgets what it knew of the time zone when this is assigned.
            node_process__WEBPACK_IMPORTED_MODULE_0__.env['TZ'] = zone;
        },
        wasAsked: () => asked,
    };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat */
/******/ 
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = new URL('.', import.meta.url).pathname.slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(665);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
