export const id = 836;
export const ids = [836];
export const modules = {
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
			if (spec.later === true) throw (0, _later_js__WEBPACK_IMPORTED_MODULE_1__.y)(token.rawName);
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
	65836: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { record: () => record_record });
		var errors = __webpack_require__(12027);
		var canonical = __webpack_require__(52535);
		var external_node_child_process_ = __webpack_require__(31421);
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var provider_keys = __webpack_require__(25714);
		var environment = __webpack_require__(50005);
		var hosts = __webpack_require__(35403);
		var address = __webpack_require__(8646);
		var fake_server = __webpack_require__(37443);
		var started = __webpack_require__(34106);
		var command_hooks = __webpack_require__(73831);
		var command_reports = __webpack_require__(31126);
		var recorded = __webpack_require__(72024);
		;
		async function record(input) {
			const { reply } = input;
			const fakeServer = await (0, fake_server.d)(reply === undefined ? {} : { reply });
			try {
				const reports = external_node_path_.join(input.folder, "reports");
				(0, external_node_fs_.mkdirSync)(reports);
				const hooks = new command_hooks.R(external_node_path_.join(input.folder, "hooks"));
				hooks.plan({
					...AS_IT_IS,
					reports,
					recorder: fakeServer.url,
					providers: hosts.l,
					hostHeader: address.R
				});
				const own = Object.fromEntries(Object.entries(input.env).filter(([name]) => !provider_keys.dC.has(name)));
				const env = {
					...own,
					...hooks.variables(own),
					...(0, environment.e)(fakeServer.port)
				};
				const end = await run(input, env);
				const requests = (0, recorded.f)(fakeServer.requests());
				if (requests.length === 0) throw (0, recorded.k)(input.command, fakeServer.seen(), (0, command_reports.o)(reports).reached);
				return {
					requests,
					end
				};
			} finally {
				await fakeServer.close();
			}
		}
		const AS_IT_IS = {
			time: null,
			seed: null,
			order: null,
			host: null,
			user: null,
			checkout: "",
			tree: "",
			foreign: [],
			own: []
		};
		function run({ command, args, cwd, output }, env) {
			return new Promise((resolve, reject) => {
				const child = (0, started.A)((0, external_node_child_process_.spawn)(command, args, {
					cwd,
					env,
					stdio: [
						"inherit",
						"pipe",
						"pipe"
					]
				}));
				for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", output);
				child.on("error", (error) => reject(startError(command, error)));
				child.on("close", (code, signal) => resolve(signal ?? code ?? 0));
			});
		}
		function startError(command, error) {
			const why = (0, errors.$N)(error) === "ENOENT" ? "there is no such program" : error.message;
			return (0, errors.Wp)(`${command} cannot be started (${why}): name a program behind --, as in: record -- npm test.`, error);
		}
		var schemas = __webpack_require__(9691);
		var parse = __webpack_require__(55988);
		;
		const usage = schemas.rej({
			uncached: count(),
			read: count(),
			write5m: count(),
			write1h: count(),
			output: count()
		}).partial();
		const entry = schemas.rej({
			when: schemas.rej({
				model: schemas.YjP(),
				lastUserText: schemas.YjP(),
				call: count()
			}).partial().optional(),
			times: schemas.KCZ([schemas.Whr().positive(), schemas.euz("always")]).optional(),
			text: schemas.YjP().optional(),
			toolCalls: schemas.YOg(schemas.rej({
				name: schemas.YjP().min(1),
				arguments: schemas.IeY().optional(),
				unfit: schemas.euz(true).optional()
			})).optional(),
			usage: usage.optional(),
			stop: schemas.k5n([
				"end",
				"tools",
				"length",
				"refusal"
			]).optional(),
			error: schemas.rej({
				status: schemas.Whr().min(400).max(599),
				type: schemas.YjP().optional(),
				message: schemas.YjP().optional(),
				headers: schemas.g1P(schemas.YjP().regex(/^[A-Za-z0-9-]+$/), schemas.YjP().regex(/^[\x20-\x7E]*$/)).optional()
			}).optional()
		});
		const file = schemas.rej({ replies: schemas.YOg(entry).max(1e4) });
		function parseReplyFile(text, name) {
			const parsed = file.safeParse((0, parse.q)(text, name));
			if (parsed.success) return parsed.data.replies;
			const issue = parsed.error.issues[0];
			const place = issue === undefined || issue.path.length === 0 ? "the file" : issue.path.join(".");
			throw (0, errors.Wp)(`${name}: ${place}: ${issue?.message ?? "of another form"}; a reply file is { "replies": [{ "text", "toolCalls", "usage", "stop", "error", "when", "times" }] }.`);
		}
		function count() {
			return schemas.Whr().nonnegative();
		}
		var scenarios = __webpack_require__(47443);
		var vocabulary = __webpack_require__(92460);
		var scripted = __webpack_require__(18992);
		var cli_arguments = __webpack_require__(66279);
		var temporary_folder = __webpack_require__(72157);
		var help = __webpack_require__(2420);
		var cli_host = __webpack_require__(87713);
		var read_file = __webpack_require__(65282);
		var suggest = __webpack_require__(98249);
		var write_file = __webpack_require__(4123);
		;
		const OPTIONS = {
			output: {
				type: "string",
				value: "FILE.jsonl"
			},
			replies: {
				type: "string",
				value: "NAME|FILE.json"
			},
			...help.DT
		};
		const record_record = {
			usage: "[options] -- COMMAND...",
			help: `Runs COMMAND in this folder, with the addresses of the providers' SDKs set to a recorder on
this machine and with dummy keys: no provider is called and nothing is paid. The requests
are written as a trace, one per line, for trace, simulate, diff and lint. What COMMAND
prints goes to stderr.

Options:
  --output FILE.jsonl       write the trace to FILE.jsonl instead of stdout
  --replies NAME|FILE.json  what the fake server answers: a scenario (tool-loop,
                            failing-tool, parallel-tools, image, resume, long-session) or a
                            reply file; without it each tool is called once,
                            and then the turn ends

Examples:
  prompt-cache-guard record --output run.jsonl -- npm test
  prompt-cache-guard record -- python -m app.smoke > run.jsonl
`,
			async run(args, host) {
				const { text, positionals } = (0, cli_arguments.W)("record", OPTIONS, args);
				const [command, ...rest] = positionals;
				if (command === undefined) throw (0, errors.Wp)("record needs a command to run: prompt-cache-guard record -- npm test.");
				const file = text("output");
				if (file !== undefined) await (0, write_file.K)(host.cwd, file);
				const replies = text("replies");
				const reply = replies === undefined ? null : await replierOf(host.cwd, replies);
				const { requests, end } = await (0, temporary_folder.P)("prompt-cache-guard-record", false, (folder) => record({
					command,
					args: rest,
					cwd: host.cwd,
					env: host.env,
					folder,
					...reply !== null && { reply },
					output: (chunk) => void (0, cli_host.M)(host.stderr, chunk)
				}));
				const trace = requests.map(lineOf).join("");
				if (file === undefined) await (0, cli_host.y)(host, trace);
				else await (0, write_file.f)(host.cwd, file, trace);
				if (end === 0) return 0;
				const how = typeof end === "number" ? `failed with exit code ${end}` : `was killed by ${end}`;
				throw (0, errors.tv)(`${command} ${how}, so that the trace may lack requests; it holds ${requests.length}. Fix the command, and record again.`);
			}
		};
		async function replierOf(cwd, name) {
			if ((0, scenarios.n)(name)) return (0, scenarios.W)(name);
			if (!/[./\\]/.test(name)) throw (0, errors.Wp)(`There is no scenario ${(0, suggest.T)(name)}: --replies takes ${vocabulary.es.join(", ")}, or the path of a reply file.`);
			return (0, scripted.e)(parseReplyFile(decode((await (0, read_file.R5)(cwd, name)).bytes), name));
		}
		function decode(bytes) {
			return new TextDecoder().decode(bytes);
		}
		function lineOf({ provider, model, body }) {
			const fields = {
				...provider !== null && { provider },
				...model !== null && { model },
				request: body
			};
			return `${(0, canonical.$)(fields, "written")}\n`;
		}
	}),
	72157: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => inTemporaryFolder });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12027);
		var _sandbox_watchdog_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88139);
		const SIGNALS = [
			"SIGINT",
			"SIGTERM",
			"SIGHUP"
		];
		async function inTemporaryFolder(name, keep, work) {
			let folder;
			let watchdog;
			const release = () => {
				for (const signal of SIGNALS) node_process__WEBPACK_IMPORTED_MODULE_3__.off(signal, onSignal);
				node_process__WEBPACK_IMPORTED_MODULE_3__.off("exit", release);
				if (folder !== undefined && !keep) remove(folder);
			};
			const onSignal = (signal) => {
				try {
					release();
				} finally {
					node_process__WEBPACK_IMPORTED_MODULE_3__.kill(node_process__WEBPACK_IMPORTED_MODULE_3__.pid, signal);
				}
			};
			for (const signal of SIGNALS) node_process__WEBPACK_IMPORTED_MODULE_3__.on(signal, onSignal);
			node_process__WEBPACK_IMPORTED_MODULE_3__.on("exit", release);
			try {
				folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()), `${name}-`));
				if (keep) return await work(folder);
				const inner = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, "work");
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(inner);
				watchdog = (0, _sandbox_watchdog_js__WEBPACK_IMPORTED_MODULE_4__.M)(inner);
				return await work(inner);
			} finally {
				release();
				await watchdog?.dismiss();
			}
		}
		const TRIES = 50;
		const PAUSE_MS = 20;
		function remove(folder) {
			for (let left = TRIES;; left--) {
				try {
					(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
						recursive: true,
						force: true
					});
					if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder)) return;
					throw new Error("it is not empty");
				} catch (error) {
					if (left === 1) {
						throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.Wp)(`${folder} could not be removed (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error)}). Remove it by hand.`, error);
					}
				}
				Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
			}
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
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12027);
		var _suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98249);
		async function expectWritable(cwd, name) {
			const file = node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(cwd, name);
			const parent = await statOf(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file));
			if (parent?.isDirectory() !== true) {
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.Wp)(`Cannot write ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_5__.T)(name)}: ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_5__.T)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(name))} is no folder. Create it first, or name another file.`);
			}
			if ((await statOf(file))?.isDirectory() === true) {
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.Wp)(`Cannot write ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_5__.T)(name)}: it is a folder. Name a file in it.`);
			}
		}
		async function writeWhole(cwd, name, text) {
			await expectWritable(cwd, name);
			const file = node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(cwd, name);
			try {
				const present = await statOf(file);
				if (present !== undefined && !present.isFile()) {
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(file, text);
					return;
				}
				const target = present === undefined ? file : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(file);
				replace(target, text, present?.mode);
			} catch (error) {
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.Wp)(`Cannot write ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_5__.T)(name)}: ${reasonOf(error)}. Name a file that this user may write.`, error);
			}
		}
		function replace(target, text, mode) {
			removeAbandoned(target);
			const temporary = `${temporaryStart(target)}${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
			const descriptor = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, "wx");
			try {
				try {
					(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, text);
				} finally {
					(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
				}
				if (mode !== undefined) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(temporary, mode & 511);
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
			} catch (error) {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(temporary);
				throw error;
			}
		}
		function temporaryStart(target) {
			return node_path__WEBPACK_IMPORTED_MODULE_3__.join(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(target), `.${node_path__WEBPACK_IMPORTED_MODULE_3__.basename(target)}.`);
		}
		const ABANDONED_MS = 6e4;
		function removeAbandoned(target) {
			const start = node_path__WEBPACK_IMPORTED_MODULE_3__.basename(temporaryStart(target));
			for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(target))) {
				if (!name.startsWith(start) || !/^[0-9a-f]{12}\.tmp$/.test(name.slice(start.length))) continue;
				const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(target), name);
				try {
					if (Date.now() - (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).mtimeMs > ABANDONED_MS) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(file);
				} catch {}
			}
		}
		async function statOf(file) {
			return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file).catch(() => undefined);
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
			const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error);
			return code === undefined ? String(error) : REASONS[code] ?? code;
		}
	}),
	92460: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Es: () => SIBLINGS,
			Kn: () => PROBE_MODES,
			Lp: () => CODES,
			es: () => SCENARIO_NAMES,
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
		const CODES = [
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
	})
};
