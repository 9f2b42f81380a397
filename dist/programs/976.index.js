export const id = 976;
export const ids = [976];
export const modules = {
	93406: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => renderFiles });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
		var _render_discover_text_prompt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64503);
		var _repository_git_unreadable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52629);
		var _render_render_side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15923);
		var _render_sources_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85583);
		async function renderFiles(inputs, cache) {
			const tree = treeOf(inputs.map(({ file }) => file));
			const requests = inputs.filter(({ file }) => !isText(file));
			const texts = inputs.filter(({ file }) => isText(file));
			const empty = texts.find(({ file }) => file.bytes.length === 0);
			if (empty !== undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.tv)(`${empty.file.name} is empty: there is nothing to look at; write it, or leave it out.`);
			const rendered = await (0, _render_render_side_js__WEBPACK_IMPORTED_MODULE_2__.a)({
				tree,
				prompts: requests.map(({ id, file }) => ({
					config: promptOf(id, file.name),
					declared: true,
					at: null,
					defaults: {}
				})),
				cache
			});
			const asText = texts.map(async ({ id, file }) => ({
				...await (0, _render_discover_text_prompt_js__WEBPACK_IMPORTED_MODULE_3__.Y)(tree, file.name),
				id,
				declared: true
			}));
			return [...rendered, ...await Promise.all(asText)];
		}
		function isText({ name, bytes }) {
			if ((0, _render_sources_formats_js__WEBPACK_IMPORTED_MODULE_4__.hU)(name, new TextDecoder().decode(bytes))) return false;
			return /\.(?:md|markdown|txt|text|prompt|j2|jinja2?|hbs|handlebars|mustache|liquid|njk|tpl|tmpl)$/i.test(name);
		}
		function promptOf(id, path) {
			return {
				id,
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
		function treeOf(files) {
			const contents = new Map(files.map(({ name, bytes }) => [name, bytes]));
			const entries = new Map(files.map(({ name, bytes }) => [name, {
				kind: "file",
				oid: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")
			}]));
			return {
				entries,
				async read(path) {
					const bytes = contents.get(path);
					if (bytes !== undefined) return bytes;
					throw (0, _repository_git_unreadable_js__WEBPACK_IMPORTED_MODULE_5__.nV)(entries, path);
				}
			};
		}
	}),
	66279: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => parseArguments });
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
		var _later_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19481);
		var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98249);
		function parseArguments(command, specs, args) {
			const { tokens } = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
				args: [...args],
				options: parserOptions(specs),
				strict: false,
				allowPositionals: true,
				tokens: true
			});
			const flags = new Set();
			const given = [];
			const positionals = [];
			for (const token of tokens) {
				if (token.kind === "positional") positionals.push(token.value);
				if (token.kind !== "option") continue;
				const value = checked(command, specs, token);
				if (value === true) flags.add(token.name);
				else given.push({
					name: token.name,
					value
				});
			}
			return {
				text: (name) => given.findLast((each) => each.name === name)?.value,
				flag: (name) => flags.has(name),
				given,
				positionals
			};
		}
		function checked(command, specs, token) {
			const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
			if (spec === undefined) throw unknownOption(command, specs, token.rawName);
			if (spec.later === true) throw (0, _later_js__WEBPACK_IMPORTED_MODULE_1__.y8)(token.rawName);
			const { rawName, value } = token;
			if (spec.type === "boolean") {
				if (value === undefined) return true;
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(`${rawName} takes no value: write ${rawName} alone.`);
			}
			const usage = `${rawName} ${spec.value ?? "VALUE"}`;
			if (value === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(`${rawName} needs a value: ${usage}.`);
			if (value === "") {
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(`${rawName} was given an empty value (an unset variable?): ${usage}.`);
			}
			if (value.startsWith("-") && value !== "-" && token.inlineValue !== true) {
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(`${rawName} needs a value, but ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_3__.T)(value)} follows: ${usage}, or ${rawName}=${value} if that is the value.`);
			}
			return value;
		}
		function unknownOption(command, specs, rawName) {
			const known = Object.keys(specs).map((name) => `--${name}`);
			return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(`Unknown option ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_3__.T)(rawName)}.${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_3__.a)(rawName, known)} \`prompt-cache-guard ${command} --help\` lists the options of ${command}.`);
		}
		function parserOptions(specs) {
			return Object.fromEntries(Object.entries(specs).map(([name, { type, short }]) => [name, short === undefined ? { type } : {
				type,
				short
			}]));
		}
	}),
	61015: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => hasColour });
		function hasColour(stream, env) {
			const forced = env["FORCE_COLOR"];
			if (forced !== undefined) return forced !== "0" && forced !== "false";
			if ((env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb") return false;
			return stream.isTTY === true;
		}
	}),
	52976: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { diff: () => diff_diff });
		var errors = __webpack_require__(12027);
		var check_analysed = __webpack_require__(84058);
		var files = __webpack_require__(93406);
		var known_counts = __webpack_require__(96951);
		var policy = __webpack_require__(98579);
		var render_cache = __webpack_require__(27172);
		var report = __webpack_require__(88701);
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
		async function diff(older, newer, known) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const cache = __addDisposableResource(env_1, new render_cache.J(), true);
				const render = (file) => (0, files.g)([{
					id: newer.name,
					file
				}], cache);
				const [base, head] = [await render(older), await render(newer)];
				const counter = known === undefined ? undefined : (0, known_counts.Y)(known);
				const analysed = await (0, check_analysed.K)({
					base,
					head
				}, {
					models: {},
					counter
				});
				const unread = analysed.base.filter((prompt) => prompt.outcome === "failed");
				const [first] = unread;
				if (first !== undefined && unread.length === analysed.base.length) throw (0, errors.tv)(withPlace(older.name, first.reason));
				return (0, report.E)({
					base: {
						revision: {
							ref: older.name,
							sha: null
						},
						prompts: analysed.base
					},
					head: {
						revision: {
							ref: newer.name,
							sha: null
						},
						prompts: analysed.head
					},
					policy: (0, policy.U)({}, {}),
					findings: [],
					notes: [...unread.map(({ id, reason }) => uncompared(id, reason)), ...known?.notes ?? []]
				});
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		function withPlace(name, reason) {
			return reason.startsWith(name) ? reason : `${name}: ${reason}`;
		}
		function uncompared(id, reason) {
			return `${id} could not be analysed in the older file, so that nothing of it was compared: ${reason}`;
		}
		var cli_arguments = __webpack_require__(66279);
		var destinations = __webpack_require__(52174);
		var help = __webpack_require__(2420);
		var lock_file = __webpack_require__(71603);
		var publish = __webpack_require__(8716);
		var read_file = __webpack_require__(65282);
		;
		const OPTIONS = {
			...destinations.e5,
			...help.DT
		};
		const diff_diff = {
			usage: "A B [options]",
			help: `Compares A, the older, with B, the newer, as check compares two commits. Both are request
bodies (.json, .yaml) or traces (.jsonl).

Reports:
  --format FORMAT  text (default), json or markdown
  --output FILE    write that report to FILE instead of stdout; repeat the two in pairs
                   for several reports

Examples:
  prompt-cache-guard diff yesterday.json today.json
  prompt-cache-guard diff before.jsonl after.jsonl --format json
`,
			async run(args, host) {
				const { given, positionals } = (0, cli_arguments.W)("diff", OPTIONS, args);
				const [older, newer, ...more] = positionals;
				if (older === undefined || newer === undefined || more.length > 0) {
					throw (0, errors.Wp)(`diff compares two files, and was given ${positionals.length}: prompt-cache-guard diff OLDER NEWER. For two commits use \`prompt-cache-guard check --base REF --head REF\`.`);
				}
				const places = (0, destinations.uC)(given);
				await (0, publish._U)(places, [], host);
				const a = await (0, read_file.R5)(host.cwd, older);
				const b = await (0, read_file.R5)(host.cwd, newer);
				return await (0, publish.mk)(await diff(a, b, await (0, lock_file.p)(host.cwd)), places, host);
			}
		};
	}),
	52174: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e5: () => DESTINATION_OPTIONS,
			uC: () => destinations
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
		var _later_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19481);
		var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98249);
		const FORMATS = [
			"text",
			"json",
			"markdown"
		];
		const DESTINATION_OPTIONS = {
			format: {
				type: "string",
				value: "FORMAT"
			},
			output: {
				type: "string",
				value: "FILE"
			}
		};
		function destinations(given) {
			const pairs = [];
			for (const { name, value } of given) {
				if (name !== "format" && name !== "output") continue;
				const half = name === "format" ? { format: formatOf(value) } : { file: value };
				const last = pairs.at(-1);
				const open = name === "format" ? last?.format === undefined : last?.file === undefined;
				if (last !== undefined && open) pairs[pairs.length - 1] = {
					...last,
					...half
				};
				else pairs.push(half);
			}
			if (pairs.length === 0) return [{
				format: "text",
				file: null
			}];
			const found = pairs.map(({ format, file }) => {
				if (format === undefined && pairs.length > 1) throw formatless(file);
				return {
					format: format ?? "text",
					file: file === undefined || file === "-" ? null : file
				};
			});
			refuseTwoOnStdout(found);
			return found;
		}
		function formatOf(value) {
			const format = FORMATS.find((each) => each === value);
			if (format !== undefined) return format;
			if (_later_js__WEBPACK_IMPORTED_MODULE_0__.Q8.includes(value)) {
				throw (0, _later_js__WEBPACK_IMPORTED_MODULE_0__.y8)(`--format ${value}`, `Use ${listed(FORMATS)}.`);
			}
			throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`Unknown format ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_2__.T)(value)}.${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_2__.a)(value, FORMATS)} --format takes ${listed(FORMATS)}.`);
		}
		function formatless(file) {
			return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`--output ${file ?? ""} has no --format of its own. Give the two in pairs: --format json --output report.json --format markdown --output report.md.`);
		}
		function refuseTwoOnStdout(found) {
			const [, second] = found.filter(({ file }) => file === null);
			if (second !== undefined) {
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`Two reports would go to stdout. Give one of them a file: --format ${second.format} --output FILE.`);
			}
		}
		function listed(words) {
			return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
		}
	}),
	90671: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => formatted });
		var _report_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74291);
		var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17656);
		var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47376);
		var _colour_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61015);
		const COLUMNS = 80;
		function formatted(report, format, host) {
			switch (format) {
				case "json": return (0, _report_json_js__WEBPACK_IMPORTED_MODULE_0__.L)(report);
				case "markdown": return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.q)(report);
				case "text": return (0, _report_text_js__WEBPACK_IMPORTED_MODULE_2__.M)(report, {
					color: host !== null && (0, _colour_js__WEBPACK_IMPORTED_MODULE_3__.P)(host.stdout, host.env),
					width: host?.stdout.columns || COLUMNS
				});
			}
		}
	}),
	71603: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => knownLock });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _check_known_counts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96951);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12027);
		var _request_tokens_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64416);
		var _read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65282);
		var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55816);
		const FOLDERS = ["", ".github"];
		async function knownLock(cwd) {
			for (const folder of FOLDERS) {
				const place = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, _request_tokens_lock_js__WEBPACK_IMPORTED_MODULE_1__.Sy);
				try {
					const bytes = await (0, _read_file_js__WEBPACK_IMPORTED_MODULE_2__.Vc)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(cwd, folder, _request_tokens_lock_js__WEBPACK_IMPORTED_MODULE_1__.Sy), _limits_js__WEBPACK_IMPORTED_MODULE_3__.b.lockBytes + 1);
					return (0, _check_known_counts_js__WEBPACK_IMPORTED_MODULE_4__.W)(new TextDecoder().decode(bytes), place);
				} catch (error) {
					if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.$N)(error) === "ENOENT" || (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.$N)(error) === "ENOTDIR") continue;
					const notes = [`Token counts are estimates: ${place} cannot be read (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error)}).`];
					return {
						counts: new Map(),
						calibration: new Map(),
						notes
					};
				}
			}
			return undefined;
		}
	}),
	8716: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_U: () => expectPlaces,
			cK: () => deliver,
			mk: () => publish
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
		var _findings_policy_exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75014);
		var _formatted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90671);
		var _host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87713);
		var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98249);
		var _write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4123);
		async function expectPlaces(places, sideFiles, host) {
			const names = [...places.flatMap(({ file }) => file === null ? [] : [file]), ...sideFiles];
			const targets = names.map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(host.cwd, name));
			const repeated = names.find((_, index) => targets.indexOf(targets[index] ?? "") !== index);
			if (repeated !== undefined) {
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_2__.T)(repeated)} would be written twice. Give every report a file of its own.`);
			}
			for (const name of names) await (0, _write_file_js__WEBPACK_IMPORTED_MODULE_3__.K)(host.cwd, name);
		}
		async function publish(report, places, host, sideFiles = []) {
			await deliver(places, (format, reader) => (0, _formatted_js__WEBPACK_IMPORTED_MODULE_4__.X)(report, format, reader), host, sideFiles);
			return _findings_policy_exit_js__WEBPACK_IMPORTED_MODULE_5__.lq[report.verdict];
		}
		async function deliver(places, textOf, host, sideFiles = []) {
			const reports = places.map(({ format, file }) => ({
				file,
				text: textOf(format, file === null ? host : null)
			}));
			const writes = [...sideFiles.map(({ name, text }) => (0, _write_file_js__WEBPACK_IMPORTED_MODULE_3__.f)(host.cwd, name, text)), ...reports.map(({ file, text }) => file === null ? (0, _host_js__WEBPACK_IMPORTED_MODULE_6__.y)(host, text) : (0, _write_file_js__WEBPACK_IMPORTED_MODULE_3__.f)(host.cwd, file, text))];
			const results = await Promise.allSettled(writes);
			const failures = results.flatMap((each) => each.status === "rejected" ? [each.reason] : []);
			if (failures.length > 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(failures.map(_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD).join(" "), failures[0]);
		}
	}),
	65282: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O$: () => unreadable,
			R5: () => readInput,
			Vc: () => readUpTo,
			gI: () => readInOrder
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
		var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55816);
		var _suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98249);
		async function readInput(cwd, name) {
			try {
				const bytes = await readUpTo(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, name), _limits_js__WEBPACK_IMPORTED_MODULE_2__.b.fileBytes + 1);
				if (bytes.length <= _limits_js__WEBPACK_IMPORTED_MODULE_2__.b.fileBytes) return {
					name,
					bytes
				};
			} catch (error) {
				throw unreadable(name, error);
			}
			throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Wp)(`${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_4__.T)(name)} is larger than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.fileBytes / 1024 ** 2} MB, too large for a prompt. Name the request body itself, or split the trace.`);
		}
		async function readInOrder(cwd, names) {
			const files = [];
			for (const name of names) files.push(await readInput(cwd, name));
			return files;
		}
		async function readUpTo(file, limit) {
			const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file);
			try {
				const chunks = [];
				for await (const chunk of handle.createReadStream({
					end: limit - 1,
					autoClose: false
				})) {
					chunks.push(chunk);
				}
				return Buffer.concat(chunks);
			} finally {
				await handle.close();
			}
		}
		function unreadable(name, error) {
			const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error) ?? String(error);
			switch (code) {
				case "ENOENT":
				case "ENOTDIR": return (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Wp)(`There is no file ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_4__.T)(name)}. Check its path and spelling.`, error);
				case "EISDIR": return (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Wp)(`${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_4__.T)(name)} is a folder. Name the files in it.`, error);
				case "EACCES":
				case "EPERM": return (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Wp)(`${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_4__.T)(name)} may not be read. Check its permissions.`, error);
				default: return (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Wp)(`${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_4__.T)(name)} cannot be read (${code}).`, error);
			}
		}
	}),
	4123: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => expectWritable,
			f: () => writeWhole
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
		var _suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98249);
		async function expectWritable(cwd, name) {
			const file = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(cwd, name);
			const parent = await statOf(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file));
			if (parent?.isDirectory() !== true) {
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Wp)(`Cannot write ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_4__.T)(name)}: ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_4__.T)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(name))} is no folder. Create it first, or name another file.`);
			}
			if ((await statOf(file))?.isDirectory() === true) {
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Wp)(`Cannot write ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_4__.T)(name)}: it is a folder. Name a file in it.`);
			}
		}
		async function writeWhole(cwd, name, text) {
			await expectWritable(cwd, name);
			const file = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(cwd, name);
			try {
				const present = await statOf(file);
				if (present !== undefined && !present.isFile()) {
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, text);
					return;
				}
				const target = present === undefined ? file : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file);
				await replace(target, text, present?.mode);
			} catch (error) {
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Wp)(`Cannot write ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_4__.T)(name)}: ${reasonOf(error)}. Name a file that this user may write.`, error);
			}
		}
		async function replace(target, text, mode) {
			const name = `.${node_path__WEBPACK_IMPORTED_MODULE_2__.basename(target)}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
			const temporary = node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(target), name);
			const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, "wx");
			try {
				try {
					await handle.writeFile(text);
				} finally {
					await handle.close();
				}
				if (mode !== undefined) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(temporary, mode & 511);
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target);
			} catch (error) {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(temporary);
				throw error;
			}
		}
		async function statOf(file) {
			return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(() => undefined);
		}
		const REASONS = {
			EACCES: "permission denied",
			EPERM: "the system does not permit it",
			EROFS: "the file system is read-only",
			ENOSPC: "no space is left on the device",
			EDQUOT: "the disk quota is used up",
			ENAMETOOLONG: "the name is too long",
			ELOOP: "its links form a loop",
			EBUSY: "it is in use",
			EMFILE: "too many files are open"
		};
		function reasonOf(error) {
			const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error);
			return code === undefined ? String(error) : REASONS[code] ?? code;
		}
	})
};
