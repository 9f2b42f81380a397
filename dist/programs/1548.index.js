export const id = 1548;
export const ids = [1548];
export const modules = {
	92112: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => isDay,
			Y: () => seconds
		});
		const SECONDS = {
			ms: .001,
			s: 1,
			m: 60,
			h: 3600,
			d: 86400
		};
		function seconds(text) {
			const match = /^(\d{1,9}(?:\.\d{1,9})?)(ms|s|m|h|d)$/.exec(text);
			const unit = SECONDS[match?.[2] ?? ""];
			return unit === undefined ? undefined : Number(match?.[1]) * unit;
		}
		function isDay(text) {
			if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
			const time = Date.parse(`${text}T00:00:00Z`);
			return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
		}
	}),
	35505: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => wilsonInterval });
		function wilsonInterval(successes, trials) {
			if (trials === 0) return {
				low: 0,
				high: 1
			};
			const z = 1.96;
			const share = successes / trials;
			const spread = z * Math.sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials));
			const middle = share + z * z / (2 * trials);
			const scale = 1 + z * z / trials;
			return {
				low: Math.max(0, (middle - spread) / scale),
				high: Math.min(1, (middle + spread) / scale)
			};
		}
	}),
	77123: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => CacheTracker });
		var runtime = __webpack_require__(67162);
		;
		class UntilItWaits {
			#now;
			getStore() {
				return this.#now;
			}
			run(context, work) {
				const before = this.#now;
				this.#now = context;
				try {
					return work();
				} finally {
					this.#now = before;
				}
			}
		}
		const hooks = (0, runtime.S2)("node:async_hooks");
		const storage = hooks === undefined ? new UntilItWaits() : new hooks.AsyncLocalStorage();
		const NONE = {
			run: null,
			name: null,
			session: null,
			recording: []
		};
		function currentContext() {
			return storage.getStore() ?? NONE;
		}
		function within(said, work) {
			return storage.run({
				...currentContext(),
				...said
			}, work);
		}
		function recordedBy(tracker, work) {
			const context = currentContext();
			return storage.run({
				...context,
				recording: [...context.recording, tracker]
			}, work);
		}
		var errors = __webpack_require__(12027);
		var wilson = __webpack_require__(35505);
		;
		class Sums {
			read = 0;
			expected = 0;
			eligible = 0;
			misses = 0;
			lostUsd = 0;
			reasons = new Map();
			add({ call }) {
				const expected = call.expected ?? 0;
				if (call.read === null || expected === 0) return;
				this.read += Math.min(call.read, expected);
				this.expected += expected;
				this.eligible += 1;
				if (call.isMiss) this.#miss(call.missReason, 1);
				this.lostUsd = plus(this.lostUsd, call.lostUsd);
			}
			merge(other) {
				this.read += other.read;
				this.expected += other.expected;
				this.eligible += other.eligible;
				for (const [reason, count] of other.reasons) this.#miss(reason, count);
				this.misses += other.misses - sumOfCounts(other.reasons);
				this.lostUsd = plus(this.lostUsd, other.lostUsd);
			}
			get reason() {
				let [most, times] = [null, 0];
				for (const [reason, count] of this.reasons) if (count > times) [most, times] = [reason, count];
				return most;
			}
			#miss(reason, count) {
				this.misses += count;
				if (reason !== null) this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + count);
			}
			hitShare() {
				return (0, wilson.Y)(this.eligible - this.misses, this.eligible);
			}
		}
		function sumOfCounts(reasons) {
			return [...reasons.values()].reduce((sum, count) => sum + count, 0);
		}
		function sumOf(all) {
			const sums = new Sums();
			for (const one of all) sums.merge(one);
			return sums;
		}
		function plus(a, b) {
			return a === null || b === null ? null : a + b;
		}
		class Alarm {
			#breaches = 0;
			#goods = 0;
			#firing = false;
			#quietUntil = 0;
			isBreached(windows) {
				return this.#breaches >= windows;
			}
			close(verdict) {
				this.#breaches = verdict === "breach" ? this.#breaches + 1 : 0;
				this.#goods = verdict === "good" ? this.#goods + 1 : 0;
			}
			fires(windows, now, quietMs) {
				if (this.#firing || !this.isBreached(windows) || now < this.#quietUntil) return false;
				this.#firing = true;
				this.#quietUntil = now + quietMs;
				return true;
			}
			resolves(windows) {
				if (!this.#firing || this.#goods < windows) return false;
				this.#firing = false;
				return true;
			}
		}
		;
		const PER_DAY = 86400;
		function prefixNotice(kind, about, said) {
			const { key, name, reason } = about;
			const who = name ?? (key === "" ? "an unknown prompt" : `prefix ${key}`);
			const isFiring = kind === "firing";
			const why = isFiring && reason !== null ? ` Reason: ${reason}.` : "";
			return {
				...figures(said),
				kind,
				key: `prompt-cache-guard:${key}`,
				title: isFiring ? `Prompt cache misses: ${who}` : `Prompt cache hits again: ${who}`,
				text: `${counts(said)}${isFiring ? lost(said) : ""}${why}`,
				prefixId: /^[0-9a-f]{16}$/.test(key) ? key : null,
				name,
				missReason: isFiring ? reason : null
			};
		}
		function incidentNotice(kind, of, said) {
			const share = `${of.breaching} of ${of.all} prefixes`;
			return {
				...figures(said),
				kind,
				key: "prompt-cache-guard:incident",
				title: kind === "incident" ? `Prompt cache misses in ${share} at once: ${blame(of)}` : "Prompt cache: most prefixes hit again",
				text: `${counts(said)}${kind === "incident" ? lost(said) : ""}`,
				prefixId: null,
				name: null,
				missReason: kind === "incident" ? of.reason : null
			};
		}
		function blame({ reason, version }) {
			if (reason === null || !reason.endsWith("_changed")) return "the provider may have an incident";
			const since = version === undefined ? "" : `, version ${version}`;
			return `a change on your side (${reason}${since})`;
		}
		function digestNotice(rest, said) {
			const names = rest.slice(0, 10).map(({ name, prefixId }) => name ?? prefixId ?? "unknown");
			return {
				...figures(said),
				kind: "digest",
				key: `prompt-cache-guard:digest:${Math.floor(said.now / 1e3)}`,
				title: `Prompt cache: ${rest.length} more prefixes changed their state`,
				text: `${names.join(", ")}${rest.length > names.length ? ", …" : ""}.`,
				prefixId: null,
				name: null,
				missReason: null,
				prefixHitRatio: null,
				hitShare: null
			};
		}
		function figures({ sums, windowSeconds, now }) {
			const { read, expected, eligible, misses, lostUsd } = sums;
			return {
				prefixHitRatio: expected === 0 ? null : read / expected,
				tokensRead: read,
				tokensExpected: expected,
				eligible,
				misses,
				hitShare: sums.hitShare(),
				lostUsdPerDay: lostUsd === null ? null : lostUsd * PER_DAY / windowSeconds,
				windowSeconds,
				at: new Date(now).toISOString()
			};
		}
		function counts({ sums, windowSeconds }) {
			const { read, expected, eligible, misses } = sums;
			const percent = expected === 0 ? "none" : `${Math.round(100 * read / expected)} %`;
			return `${misses} of ${eligible} calls in ${windowSeconds} s missed; ${percent} of ${expected} expected tokens were read.`;
		}
		function lost({ sums, windowSeconds }) {
			if (sums.lostUsd === null || sums.lostUsd <= 0) return "";
			return ` That costs about $${(sums.lostUsd * PER_DAY / windowSeconds).toFixed(2)} a day.`;
		}
		;
		const MOST_WATCHED = 1e3;
		const MOST_AGE = 864e5;
		const MANY = {
			share: .3,
			least: 3
		};
		class CalmEngine {
			#settings;
			#threshold;
			#deliver;
			#watched = new Map();
			#incident = new Alarm();
			#windowEnd = 0;
			constructor(alerts, threshold, deliver) {
				this.#settings = {
					windowSeconds: 300,
					minSamples: 20,
					windows: 2,
					margin: .1,
					cooldownSeconds: 3600,
					maxNotices: 5,
					...alerts
				};
				this.#threshold = threshold;
				this.#deliver = deliver;
			}
			add(recorded, now) {
				this.evaluate(now);
				const { call } = recorded;
				const key = String(recorded.family ?? call.prefixId ?? "");
				const known = this.#watched.get(key) ?? {
					key: call.prefixId ?? "",
					name: call.name,
					sums: new Sums(),
					since: now,
					alarm: new Alarm()
				};
				this.#watched.delete(key);
				this.#watched.set(key, known);
				if (this.#watched.size > MOST_WATCHED) {
					const oldest = this.#watched.keys().next();
					if (oldest.done !== true) this.#watched.delete(oldest.value);
				}
				known.name = call.name ?? known.name;
				known.sums.add(recorded);
			}
			evaluate(now) {
				const length = this.#settings.windowSeconds * 1e3;
				if (this.#windowEnd === 0) this.#windowEnd = now + length;
				if (now < this.#windowEnd) return;
				this.#windowEnd = now + length;
				const closed = [];
				for (const watched of this.#watched.values()) {
					const verdict = this.#verdict(watched.sums);
					if (verdict === null) {
						if (now - watched.since > MOST_AGE) this.#open(watched, now);
						continue;
					}
					watched.alarm.close(verdict);
					closed.push({
						watched,
						verdict
					});
				}
				this.#announce(closed, now);
				for (const { watched } of closed) this.#open(watched, now);
			}
			#open(watched, now) {
				watched.sums = new Sums();
				watched.since = now;
			}
			#verdict(sums) {
				const { minSamples, margin } = this.#settings;
				if (sums.eligible < minSamples) return null;
				if (sums.hitShare().high < this.#threshold) return "breach";
				const share = (sums.eligible - sums.misses) / sums.eligible;
				return share >= Math.min(1, this.#threshold + margin) ? "good" : "neither";
			}
			#announce(closed, now) {
				const { windows, cooldownSeconds, version } = this.#settings;
				const say = (sums, since) => ({
					sums,
					windowSeconds: Math.round((now - since) / 1e3),
					now
				});
				const breaching = closed.filter(({ verdict }) => verdict === "breach").length;
				const isMany = breaching >= MANY.least && breaching > MANY.share * closed.length;
				if (closed.length > 0) this.#incident.close(isMany ? "breach" : "good");
				const all = say(sumOf(closed.map(({ watched }) => watched.sums)), Math.min(now, ...closed.map(({ watched }) => watched.since)));
				const bad = closed.filter(({ verdict }) => verdict === "breach");
				const { reason } = sumOf(bad.map(({ watched }) => watched.sums));
				const of = {
					breaching,
					all: closed.length,
					reason,
					version
				};
				if (this.#incident.fires(windows, now, cooldownSeconds * 1e3)) this.#deliver(incidentNotice("incident", of, all));
				if (this.#incident.resolves(windows)) this.#deliver(incidentNotice("resolved", of, all));
				const isIncident = this.#incident.isBreached(windows);
				const notices = [];
				for (const { watched } of closed) {
					const { alarm, sums, since } = watched;
					const about = {
						...watched,
						reason: sums.reason
					};
					if (!isIncident && alarm.fires(windows, now, cooldownSeconds * 1e3)) notices.push(prefixNotice("firing", about, say(sums, since)));
					if (alarm.resolves(windows)) notices.push(prefixNotice("resolved", about, say(sums, since)));
				}
				this.#send(notices, all);
			}
			#send(notices, said) {
				const { maxNotices } = this.#settings;
				for (const notice of notices.slice(0, maxNotices)) this.#deliver(notice);
				const rest = notices.slice(maxNotices);
				if (rest.length > 0) this.#deliver(digestNotice(rest, said));
			}
		}
		;
		async function pause(milliseconds, signal, keepsAlive = true) {
			signal?.throwIfAborted();
			await new Promise((resolve, reject) => {
				const stop = () => {
					clearTimeout(timer);
					reject(signal?.reason);
				};
				const timer = setTimeout(() => {
					signal?.removeEventListener("abort", stop);
					resolve();
				}, milliseconds);
				signal?.addEventListener("abort", stop, { once: true });
				if (!keepsAlive && typeof timer === "object") timer.unref();
			});
		}
		;
		class RetryLater extends Error {
			afterMs;
			constructor(message, afterMs) {
				super(message);
				this.afterMs = afterMs;
			}
		}
		const MOST_WAITING = 100;
		const TIMEOUT_MS = 5e3;
		const TRIES = 3;
		const LONGEST_WAIT_MS = 6e4;
		class Outbox {
			#senders;
			#channel;
			#waiting = [];
			#working = null;
			constructor(senders, channel) {
				this.#senders = senders;
				this.#channel = channel;
			}
			push(notice) {
				this.#waiting.push(notice);
				if (this.#waiting.length > MOST_WAITING) {
					this.#waiting.shift();
					this.#channel.report("alert-dropped", "More than 100 alerts wait to be sent: the oldest was dropped.");
				}
				this.#working ??= this.#work().finally(() => {
					this.#working = null;
				});
			}
			async flush() {
				while (this.#working !== null) await this.#working;
			}
			async #work() {
				for (let notice = this.#waiting.shift(); notice !== undefined; notice = this.#waiting.shift()) {
					const current = notice;
					await Promise.all(this.#senders.map((sender) => this.#deliver(sender, current)));
				}
			}
			async #deliver(sender, notice) {
				for (let tried = 1;; tried++) {
					try {
						await sender.send(notice, AbortSignal.timeout(TIMEOUT_MS));
						return;
					} catch (error) {
						const wait = error instanceof RetryLater ? error.afterMs : 250 * 2 ** tried;
						if (tried >= TRIES || wait > LONGEST_WAIT_MS) {
							this.#channel.report("alert-failed", `An alert was not delivered: ${(0, errors.bD)(error)}.`);
							return;
						}
						await pause(wait, undefined, false);
					}
				}
			}
		}
		;
		class CalmMode {
			#engine;
			#outbox;
			constructor(alerts, threshold, channel) {
				this.#outbox = new Outbox(alerts.senders, channel);
				this.#engine = new CalmEngine(alerts, threshold, (notice) => this.#outbox.push(notice));
			}
			add(recorded, now) {
				this.#engine.add(recorded, now);
			}
			async flush(now) {
				this.#engine.evaluate(now);
				await this.#outbox.flush();
			}
		}
		;
		const COMMITS = [
			"GITHUB_SHA",
			"CI_COMMIT_SHA",
			"VERCEL_GIT_COMMIT_SHA",
			"RENDER_GIT_COMMIT",
			"RAILWAY_GIT_COMMIT_SHA",
			"HEROKU_SLUG_COMMIT",
			"SOURCE_VERSION",
			"GIT_COMMIT"
		];
		const SERVICES = [
			"OTEL_SERVICE_NAME",
			"K_SERVICE",
			"AWS_LAMBDA_FUNCTION_NAME",
			"FLY_APP_NAME"
		];
		const VERSIONS = [
			"SERVICE_VERSION",
			"K_REVISION",
			"AWS_LAMBDA_FUNCTION_VERSION"
		];
		const STAGES = [
			"DEPLOYMENT_ENVIRONMENT",
			"VERCEL_ENV",
			"NODE_ENV"
		];
		function serviceOf(given = {}) {
			const first = (names) => names.map(runtime.bv).find((value) => value !== undefined && value !== "") ?? null;
			return {
				service: given.service ?? first(SERVICES),
				env: given.env ?? first(STAGES),
				version: given.version ?? first(VERSIONS),
				commit: given.commit ?? first(COMMITS)
			};
		}
		;
		class Listeners {
			#options;
			#calm;
			#channel;
			constructor(options, threshold, channel) {
				const { alerts } = options;
				this.#options = options;
				const { version } = serviceOf(options.service);
				const named = version === null ? alerts : alerts && {
					version,
					...alerts
				};
				this.#calm = named === undefined ? null : new CalmMode(named, threshold, channel);
				this.#channel = channel;
				for (const exporter of options.exporters ?? []) if (exporter.diagnostic !== undefined) channel.listen((diagnostic) => exporter.diagnostic?.(diagnostic));
			}
			tell(recorded, at) {
				const { call, alerts } = recorded;
				this.#channel.guard(() => this.#calm?.add(recorded, at));
				if (alerts) this.#alert(call);
				for (const exporter of this.#options.exporters ?? []) {
					try {
						exporter.record(call);
					} catch (error) {
						this.#exportFailed(error);
					}
				}
			}
			async flush(now) {
				await this.#calm?.flush(now);
				for (const exporter of this.#options.exporters ?? []) {
					try {
						await exporter.flush?.();
					} catch (error) {
						this.#exportFailed(error);
					}
				}
			}
			#exportFailed(error) {
				const words = `An exporter failed, calls are missing in its output: ${(0, errors.bD)(error)}.`;
				this.#channel.report("export-failed", words, error);
			}
			#alert(call) {
				const failed = (error) => this.#channel.report("callback-failed", "onMissAlert failed: see the cause.", error);
				try {
					const outcome = this.#options.onMissAlert?.(call);
					if (outcome instanceof Promise) outcome.catch(failed);
				} catch (error) {
					failed(error);
				}
			}
		}
		var json_value = __webpack_require__(49884);
		var usage_billing = __webpack_require__(2412);
		var read = __webpack_require__(76628);
		var wire = __webpack_require__(17816);
		var relatives_pieces = __webpack_require__(73538);
		var expected_request = __webpack_require__(81817);
		var canonical = __webpack_require__(52535);
		var hash = __webpack_require__(37882);
		var request_identity = __webpack_require__(7896);
		var provider_provider = __webpack_require__(73263);
		var registry = __webpack_require__(80477);
		;
		const LONG = 4096;
		const MOST_KEPT = 2e6;
		const MOST_RESULTS = 1e3;
		const encoder = new TextEncoder();
		const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
		class KnownTexts {
			#most;
			#texts = new Map();
			#printed = new Map();
			#kept = 0;
			#made = 0;
			constructor(most = MOST_KEPT) {
				this.#most = most;
			}
			print(unit, freeForm) {
				let hasLong = false;
				const short = (0, hash.ph)(unit, freeForm, (text) => {
					const number = this.numberOf(text);
					if (number === null) return JSON.stringify(text);
					hasLong = true;
					return `#${number}`;
				});
				const key = (0, hash.sc)(short);
				if (!hasLong) return {
					hash: key,
					length: (0, runtime.wI)(short)
				};
				const known = this.#printed.get(key);
				if (known !== undefined) return known;
				const printed = (0, expected_request.Mc)(unit, freeForm);
				if (this.#printed.size >= MOST_RESULTS) this.#printed.clear();
				this.#printed.set(key, printed);
				return printed;
			}
			numberOf(text) {
				if (text.length < LONG) return null;
				const known = this.#texts.get(text);
				if (known !== undefined) {
					this.#texts.delete(text);
					this.#texts.set(known.own, known);
					return known.number;
				}
				if (text.length > this.#most) return null;
				const own = decoder.decode(encoder.encode(text));
				if (own !== text) return null;
				this.#made += 1;
				this.#kept += own.length;
				this.#texts.set(own, {
					own,
					number: this.#made
				});
				for (const oldest of this.#texts.keys()) {
					if (this.#kept <= this.#most) break;
					this.#texts.delete(oldest);
					this.#kept -= oldest.length;
				}
				return this.#made;
			}
		}
		;
		const TURNS = new Set([
			"messages",
			"input",
			"contents"
		]);
		const SPEAKERS = new Set([
			"user",
			"assistant",
			"model",
			undefined
		]);
		const TEXTS = new Set([
			"text",
			"input_text",
			"output_text",
			undefined
		]);
		const LONGEST_KEY = 2e4;
		const DEEPEST = 60;
		const OWN = "";
		function shapeOf(request, numberOf) {
			const reader = new ShapeReader(numberOf);
			return reader.read(request) ? {
				key: reader.key,
				texts: reader.texts
			} : null;
		}
		function withTexts(request, own) {
			return mapMembers(request, (key, value) => !TURNS.has(key) ? value : isOwn(value) ? own(value) : mapItems(value, (turn) => mapMembers(turn, (name, said) => {
				if (!(0, json_value.Gv)(turn) || !isSaid(turn, name)) return said;
				if (isOwn(said)) return own(said);
				return mapItems(said, (block) => mapMembers(block, (member, text) => (0, json_value.Gv)(block) && isText(block, member) && isOwn(text) ? own(text) : text));
			})));
		}
		class ShapeReader {
			key = "";
			texts = [];
			#numberOf;
			constructor(numberOf) {
				this.#numberOf = numberOf;
			}
			read(request) {
				return this.#members(request, 0, (key, value) => !TURNS.has(key) ? this.#value(value, 1) : isOwn(value) ? this.#own(value) : this.#items(value, 1, (turn) => this.#turn(turn)));
			}
			#turn(turn) {
				return this.#members(turn, 2, (name, said) => {
					if (!(0, json_value.Gv)(turn) || !isSaid(turn, name)) return this.#value(said, 3);
					if (isOwn(said)) return this.#own(said);
					return this.#items(said, 3, (block) => this.#members(block, 4, (member, text) => (0, json_value.Gv)(block) && isText(block, member) && isOwn(text) ? this.#own(text) : this.#value(text, 5)));
				});
			}
			#own(text) {
				const number = this.#numberOf(text);
				if (number === null) {
					this.texts.push(text);
					this.key += OWN;
				} else this.key += `#${number}`;
				return true;
			}
			#value(value, depth) {
				if (typeof value === "string") {
					const number = this.#numberOf(value);
					this.key += number === null ? `"${value.length}:${value}` : `#${number}`;
					return this.key.length < LONGEST_KEY;
				}
				if (typeof value !== "object" || value === null) {
					if (typeof value === "function" || typeof value === "symbol") return false;
					this.key += `${String(value)};`;
					return true;
				}
				if ((0, json_value.cy)(value)) return this.#items(value, depth, (item) => this.#value(item, depth + 1));
				if (!(0, json_value.Gv)(value)) return false;
				return this.#members(value, depth, (_, member) => this.#value(member, depth + 1));
			}
			#items(value, depth, each) {
				if (!(0, json_value.cy)(value)) return this.#value(value, depth);
				this.key += "[";
				for (const item of value) if (!each(item)) return false;
				this.key += "]";
				return this.key.length < LONGEST_KEY;
			}
			#members(value, depth, each) {
				if (!(0, json_value.Gv)(value)) return (0, json_value.cy)(value) || depth > 0 ? this.#value(value, depth) : false;
				if (depth > DEEPEST || (0, json_value.jh)(value)) return false;
				const prototype = Object.getPrototypeOf(value);
				if (prototype !== Object.prototype && prototype !== null) return false;
				this.key += "{";
				for (const name of Object.keys(value)) {
					const member = value[name];
					if (member === undefined) continue;
					this.key += `${name.length}:${name}`;
					if (!each(name, member)) return false;
				}
				this.key += "}";
				return this.key.length < LONGEST_KEY;
			}
		}
		function isSaid(turn, name) {
			if (name !== "content" && name !== "parts") return false;
			return !(0, json_value.jh)(turn) && SPEAKERS.has(turn["role"]);
		}
		function isText(block, name) {
			return name === "text" && !(0, json_value.jh)(block) && TEXTS.has(block["type"]);
		}
		function isOwn(value) {
			return typeof value === "string" && value !== "";
		}
		function mapItems(value, map) {
			return (0, json_value.cy)(value) ? value.map(map) : value;
		}
		function mapMembers(value, map) {
			if (!(0, json_value.Gv)(value) || (0, json_value.jh)(value)) return value;
			const copy = {};
			for (const key of Object.keys(value)) {
				const member = value[key];
				if (member !== undefined) copy[key] = map(key, member);
			}
			return copy;
		}
		var layout = __webpack_require__(8700);
		var text_steps = __webpack_require__(79487);
		;
		const MARK = `prompt-cache-guard-${Math.floor(Math.random() * 2 ** 48).toString(16)}`;
		const MARKED = new RegExp(`"${MARK}-(\\d{6})-x{40}"`);
		function markOf(index) {
			return `${MARK}-${String(index).padStart(6, "0")}-${"x".repeat(40)}`;
		}
		function templateOf({ segmented, hashes, identity }, texts, marked) {
			const { units, freeForm } = marked;
			if (!isAlike(segmented, marked) || !hasHead(segmented)) return null;
			const open = new Map();
			const { piecesOf: _, textOf: __, ...chain } = identity.chain;
			const bytes = chain.lengths.map((length, unit) => length - (chain.lengths[unit - 1] ?? 0));
			for (const [index, unit] of units.entries()) {
				const found = openOf(unit, freeForm);
				const made = found === null ? (0, expected_request.Mc)(unit, freeForm) : filled(found, texts);
				if (made.hash !== hashes[index]) return null;
				if (found === null) continue;
				if (unit.section === "params" || unit.replayedMembers !== undefined) return null;
				open.set(index, found);
			}
			const [first = units.length] = open.keys();
			const compared = (0, layout.jQ)(segmented);
			const wire = segmented.units.slice(0, compared).flatMap((unit, index) => unit.replayed ? [] : open.has(index) ? [index] : [unit.replayedMembers === undefined ? hashes[index] ?? "" : (0, hash.WG)(unit, freeForm)]);
			const { chain: ___, ...like } = identity;
			return {
				like,
				chain,
				hashes,
				bytes,
				open,
				first,
				wire: first < compared ? wire : null
			};
		}
		function identityBy(template, texts, known, whole) {
			const { like, chain, bytes, open, first, wire } = template;
			const hashes = template.hashes.slice();
			const links = chain.chain.slice(0, first);
			const lengths = chain.lengths.slice(0, first);
			let [link, sum] = [links.at(-1) ?? "", lengths.at(-1) ?? 0];
			for (let unit = first; unit < hashes.length; unit += 1) {
				const found = open.get(unit);
				if (found === undefined) sum += bytes[unit] ?? 0;
				else {
					const { hash, length } = filled(found, texts);
					hashes[unit] = hash;
					sum += length;
				}
				link = (0, hash.C9)(link, hashes[unit] ?? "");
				links.push(link);
				lengths.push(sum);
			}
			const textIn = (unit) => texts[open.get(unit)?.texts[0] ?? -1];
			const own = {
				...chain,
				chain: links,
				lengths,
				piecesOf: (unit) => {
					if (chain.sections[unit] === "params") return null;
					const hash = hashes[unit] ?? "";
					const text = open.get(unit)?.saysIt === true ? textIn(unit) : undefined;
					return text === undefined ? known(hash) ?? whole()?.piecesOf(unit) ?? null : (0, relatives_pieces.CG)(text, hash);
				},
				textOf: (unit) => {
					if (chain.rules.kind !== "prefix") return null;
					const around = open.get(unit)?.around ?? null;
					const text = textIn(unit);
					return around === null || text === undefined ? whole()?.textOf(unit) ?? null : (0, text_steps.B_)({
						around,
						text
					});
				}
			};
			const wireId = wire === null ? like.wireId : (0, request_identity.yr)(wire.map((each) => typeof each === "string" ? each : hashes[each] ?? ""));
			return {
				...like,
				wireId,
				hashes,
				chain: own
			};
		}
		function isAlike(one, other) {
			return one.units.length === other.units.length && one.newest === other.newest && one.units.every((unit, at) => unit.pointer === other.units[at]?.pointer) && JSON.stringify(one.breakpoints) === JSON.stringify(other.breakpoints);
		}
		function hasHead({ units }) {
			return units.some(({ section }) => section === "tools" || section === "system");
		}
		function openOf(unit, freeForm) {
			const pieces = (0, hash.ph)(unit, freeForm).split(MARKED);
			if (pieces.length === 1) return null;
			const texts = pieces.filter((_, at) => at % 2 === 1).map(Number);
			const only = texts.length === 1 ? markOf(texts[0] ?? -1) : null;
			const around = (0, text_steps.IL)(unit);
			return {
				parts: pieces.filter((_, at) => at % 2 === 0),
				texts,
				saysIt: unit.section !== "tools" && (0, relatives_pieces.TT)(unit) === only,
				around: around !== null && around.text === only ? around.around : null
			};
		}
		function filled({ parts, texts }, own) {
			let printed = parts[0] ?? "";
			for (const [at, index] of texts.entries()) printed += JSON.stringify(own[index] ?? "") + (parts[at + 1] ?? "");
			return {
				hash: (0, hash.sc)(printed),
				length: (0, runtime.wI)(printed)
			};
		}
		;
		const known_templates_MOST_KEPT = 1e6;
		class Templates {
			#known = new Map();
			#kept = 0;
			get(key) {
				const found = this.#known.get(key);
				return found === undefined || found === false ? null : found;
			}
			learn(key, { texts }, cut, marked) {
				const before = this.#known.get(key);
				if (before === undefined) {
					this.#kept += key.length;
					if (this.#kept > known_templates_MOST_KEPT) {
						this.#known.clear();
						this.#kept = key.length;
					}
					this.#known.set(key, false);
					return;
				}
				if (before !== false) return;
				const shown = cut === null ? null : marked();
				this.#known.set(key, cut === null || shown === null ? null : templateOf(cut, texts, shown));
			}
		}
		;
		const NO_IDENTITY = {
			provider: null,
			model: null,
			prefixId: null,
			wireId: null,
			operation: null,
			hashes: [],
			chain: null
		};
		const texts = new KnownTexts();
		const pieces = new relatives_pieces.BN();
		const templates = new Templates();
		function identityOf(request, hints = {}) {
			if (!(0, json_value.Gv)(request)) return {
				...NO_IDENTITY,
				model: hints.model ?? null
			};
			const shape = shapeOf(request, (text) => texts.numberOf(text));
			if (shape === null) return wholeIdentity(request, hints).identity;
			const { provider = "", platform = "", model = "", namespace = "" } = hints;
			const key = `${provider}\0${platform}\0${model}\0${namespace}\0${shape.key}`;
			const template = templates.get(key);
			if (template !== null) {
				const whole = () => wholeIdentity(request, hints).identity.chain;
				return identityBy(template, shape.texts, (hash) => pieces.known(hash), whole);
			}
			const cut = wholeIdentity(request, hints);
			templates.learn(key, shape, cut.cut, () => {
				let marks = 0;
				const marked = (text) => texts.numberOf(text) === null ? markOf(marks++) : text;
				return segmentedOf(withTexts(request, marked), hints);
			});
			return cut.identity;
		}
		function wholeIdentity(request, hints) {
			const segmented = segmentedOf(request, hints);
			if (segmented === null) {
				const model = hints.model ?? (0, json_value.Qq)((0, json_value.Jt)(request, "model")) ?? (0, json_value.Qq)((0, json_value.Jt)(request, "modelId")) ?? null;
				const provider = hints.platform ?? provider_provider.N.find((id) => id === hints.provider) ?? null;
				const identity = {
					...NO_IDENTITY,
					provider,
					model,
					prefixId: commonId(request, model)
				};
				return {
					identity,
					cut: null
				};
			}
			const printed = (0, expected_request.x5)(segmented, (...unit) => texts.print(...unit));
			const { hashes } = printed;
			const { namespace } = hints;
			const identity = {
				provider: platformOf(segmented, hints),
				model: segmented.model === "" ? null : segmented.model,
				prefixId: knownPrefixId(segmented, hashes),
				wireId: (0, request_identity.oN)(segmented, hashes),
				operation: segmented.api === "generate-content" ? "generate_content" : "chat",
				hashes,
				chain: (0, expected_request.N5)(segmented, namespace === undefined ? {} : { namespace }, printed, pieces)
			};
			return {
				identity,
				cut: {
					segmented,
					hashes,
					identity
				}
			};
		}
		const prefixIds = new Map();
		const MOST_PREFIX_IDS = 1e3;
		function knownPrefixId(segmented, hashes) {
			const { units } = segmented;
			const head = hashes.filter((_, index) => {
				const unit = units[index];
				return unit?.section !== "messages" && unit?.name !== "messages";
			});
			if (!units.some(({ section }) => section === "tools" || section === "system")) return (0, request_identity.j9)(segmented);
			const key = (0, hash.sc)(head.join(""));
			const known = prefixIds.get(key);
			if (known !== undefined) return known;
			const made = (0, request_identity.j9)(segmented);
			if (prefixIds.size >= MOST_PREFIX_IDS) prefixIds.clear();
			prefixIds.set(key, made);
			return made;
		}
		function fingerprint(request) {
			const body = asJson(request);
			const segmented = segmentedOf(body, {});
			return segmented === null ? commonId(body, text(get(body, "model")) ?? null) : prefixIdOf(segmented);
		}
		const CARRIERS = provider_provider.N.filter((id) => id !== "anthropic" && id !== "openai");
		function platformOf({ provider }, hints) {
			return hints.platform ?? CARRIERS.find((id) => id === hints.provider) ?? provider;
		}
		function segmentedOf(request, hints) {
			const hint = typeof hints.model === "string" ? { model: hints.model } : {};
			const provider = hints.platform ?? hints.provider;
			try {
				return (0, registry.mX)(request, {
					...hint,
					...provider === undefined ? {} : { provider }
				});
			} catch {
				try {
					return (0, registry.mX)(request, hint);
				} catch {
					return null;
				}
			}
		}
		const identity_TURNS = [
			"messages",
			"contents",
			"input",
			"prompt"
		];
		const NO_PROMPT = [
			"stream",
			"stream_options",
			"metadata",
			"max_tokens",
			"maxTokens",
			"temperature"
		];
		const NO_HEAD = new Set([
			...NO_PROMPT,
			"top_p",
			"top_k",
			"stop",
			"user",
			"seed",
			"n",
			"inferenceConfig"
		]);
		function commonId(request, model) {
			if (!(0, json_value.Gv)(request)) return (0, hash.sc)((0, canonical.$)(request, "sorted")).slice(0, 16);
			const head = (0, json_value.jO)(request).filter(([key]) => !identity_TURNS.includes(key) && !NO_HEAD.has(key));
			const says = head.some(([key]) => key !== "model" && key !== "modelId");
			const first = identity_TURNS.map((key) => (0, json_value.ld)((0, json_value.Jt)(request, key))[0]).find((turn) => turn !== undefined);
			const members = (0, json_value.Xy)([
				["model", model],
				...head.filter(([key]) => key !== "model"),
				...says || first === undefined ? [] : [["first", first]]
			]);
			return (0, hash.sc)((0, canonical.$)(members, "sorted")).slice(0, 16);
		}
		;
		class Attempt {
			#begun;
			#host;
			#identity;
			#firstByte = null;
			#firstToken = null;
			#facts = {};
			#settled = false;
			#over;
			metrics;
			constructor(begun, host) {
				this.#begun = begun;
				this.#host = host;
			}
			get seq() {
				return this.#begun.seq;
			}
			get settled() {
				return this.#settled;
			}
			identity() {
				this.#identity ??= this.#host.guard(this.#begun.identify) ?? NO_IDENTITY;
				return this.#identity;
			}
			whenOver(over) {
				this.#over = over;
			}
			began(facts = {}) {
				if (this.#settled) return;
				this.#firstByte = this.#host.now();
				this.#facts = facts;
			}
			spoke() {
				this.#firstToken ??= this.#host.now();
			}
			answered(response) {
				const raw = copied((0, read.VG)(response));
				this.end(() => {
					const holder = (0, json_value.Jt)(response, "response") ?? response;
					return {
						usage: (0, read.k9)(raw),
						raw,
						streamed: false,
						billing: (0, usage_billing.Fu)(raw, response),
						model: (0, json_value.Qq)((0, json_value.Jt)(holder, "model")) ?? (0, json_value.Qq)((0, json_value.Jt)(holder, "modelVersion")) ?? null,
						diagnostics: (0, json_value.Jt)(holder, "diagnostics") ?? (0, json_value.Jt)(holder, "prompt_cache_diagnostics") ?? null,
						...metadataOf(response)
					};
				});
			}
			streamed(summary, more = {}) {
				this.end({
					usage: summary.usage,
					raw: summary.raw,
					streamed: true,
					billing: summary.billing,
					model: summary.model,
					diagnostics: summary.diagnostics,
					partial: !summary.complete,
					error: summary.error,
					...more
				});
			}
			failed(error) {
				const status = errorField(error, "status");
				const id = errorField(error, "requestID") ?? errorField(error, "request_id");
				this.end({
					error: errorName(error),
					...typeof status === "number" ? { status } : {},
					...typeof id === "string" ? { requestId: id } : {}
				});
			}
			end(facts) {
				if (this.#settled) return;
				this.#settled = true;
				this.#over?.();
				const end = this.#host.now();
				this.#host.settle(() => this.#ended(end, facts), (metrics) => {
					this.metrics = metrics;
				});
			}
			#ended(end, facts) {
				const { site, name, session, tags, run, host, attempt, start, seq, repeats } = this.#begun;
				const began = found(this.#facts);
				const ended = found(facts);
				const billing = ended.billing ?? usage_billing.pB;
				return {
					identity: this.identity(),
					site,
					name,
					session,
					tags,
					seq,
					repeats,
					run,
					start,
					firstByte: this.#firstByte,
					firstToken: this.#firstToken,
					streamed: ended.streamed ?? null,
					end,
					usage: ended.usage ?? null,
					raw: ended.raw,
					billing: host === null ? billing : {
						...billing,
						host
					},
					model: ended.model ?? null,
					attempt: attempt(),
					requestId: ended.requestId ?? began.requestId ?? null,
					status: ended.status ?? began.status ?? null,
					error: ended.error ?? null,
					partial: ended.partial ?? false,
					diagnostics: ended.diagnostics ?? null
				};
			}
		}
		function found(facts) {
			return typeof facts === "function" ? facts() : facts;
		}
		function copied(usage) {
			return (0, json_value.Gv)(usage) ? (0, json_value.Xy)([...(0, json_value.jO)(usage)].map(([key, value]) => [key, copied(value) ?? null])) : usage;
		}
		function metadataOf(response) {
			const metadata = (0, json_value.Jt)(response, "$metadata");
			const id = (0, json_value.Qq)((0, json_value.Jt)(response, "_request_id")) ?? (0, json_value.Qq)((0, json_value.Jt)(metadata, "requestId"));
			const status = (0, json_value.Jt)(metadata, "httpStatusCode");
			return {
				...id === undefined ? {} : { requestId: id },
				...typeof status === "number" ? { status } : {}
			};
		}
		function errorField(error, key) {
			return typeof error === "object" && error !== null ? Reflect.get(error, key) : undefined;
		}
		function errorName(error) {
			const body = (0, wire.vA)(errorField(error, "error"));
			const type = (0, json_value.Qq)((0, json_value.rO)(body, "error", "type")) ?? (0, json_value.Qq)((0, json_value.Jt)(body, "type"));
			if (type !== undefined && type !== "error") return type;
			const name = error instanceof Error ? error.name : typeof error;
			const kind = error instanceof Error ? error.constructor.name : name;
			return /abort/i.test(`${name} ${kind}`) ? "aborted" : name === "Error" ? kind : name;
		}
		;
		const backlog_MOST_WAITING = 100;
		class Backlog {
			#waiting = [];
			add(work) {
				this.#waiting.push(work);
				if (this.#waiting.length === 1) (0, runtime.qX)(() => this.drain());
				if (this.#waiting.length >= backlog_MOST_WAITING) this.drain();
			}
			drain() {
				while (this.#waiting.length > 0) {
					const waiting = this.#waiting;
					this.#waiting = [];
					for (const work of waiting) work();
				}
			}
		}
		var cost_of = __webpack_require__(49773);
		var billed = __webpack_require__(61007);
		var lifetime = __webpack_require__(54733);
		var usage_usage = __webpack_require__(1e3);
		;
		class Counters {
			calls = 0;
			errors = 0;
			usageUnknown = 0;
			eligible = 0;
			misses = 0;
			coldStarts = 0;
			read = 0;
			write = 0;
			write1h = 0;
			uncached = 0;
			output = 0;
			expected = 0;
			readOfExpected = 0;
			cost = 0;
			saved = 0;
			priced = 0;
			latency = 0;
			timed = 0;
			ttfb = 0;
			begun = 0;
			judged = 0;
			headChanges = 0;
			doubleWrites = 0;
			doubleWritten = 0;
			lost = 0;
			repeats = 0;
			repeatCost = 0;
			reasons = new Map();
			add(call) {
				this.calls += 1;
				if (call.error !== null) this.errors += 1;
				if (call.latencyMs !== null) {
					this.latency += call.latencyMs;
					this.timed += 1;
				}
				if (call.ttfbMs !== null) {
					this.ttfb += call.ttfbMs;
					this.begun += 1;
				}
				if (call.read === null) {
					if (call.error === null) this.usageUnknown += 1;
					return;
				}
				this.read += call.read;
				this.write += call.write ?? 0;
				this.write1h += call.write1h ?? 0;
				this.uncached += call.uncached ?? 0;
				this.output += call.output ?? 0;
				const expected = call.expected ?? 0;
				if (expected > 0) this.eligible += 1;
				else this.coldStarts += 1;
				if (call.isMiss) this.misses += 1;
				this.judged += 1;
				if (call.headChanged) this.headChanges += 1;
				if (call.doubleWrite > 0) this.doubleWrites += 1;
				this.doubleWritten += call.doubleWrite;
				this.lost += call.lostUsd ?? 0;
				if (call.missReason !== null) this.reasons.set(call.missReason, (this.reasons.get(call.missReason) ?? 0) + 1);
				if (call.retryOf !== null) {
					this.repeats += 1;
					this.repeatCost += call.costUsd ?? 0;
				}
				this.expected += expected;
				this.readOfExpected += Math.min(call.read, expected);
				if (call.costUsd === null) return;
				this.priced += 1;
				this.cost += call.costUsd;
				this.saved += call.costSavedUsd ?? 0;
			}
			merge(other) {
				for (const key of KEYS) this[key] += other[key];
				for (const [reason, count] of other.reasons) this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + count);
			}
		}
		const KEYS = [
			"calls",
			"errors",
			"usageUnknown",
			"eligible",
			"misses",
			"coldStarts",
			"read",
			"write",
			"write1h",
			"uncached",
			"output",
			"expected",
			"readOfExpected",
			"cost",
			"saved",
			"priced",
			"latency",
			"timed",
			"ttfb",
			"begun",
			"judged",
			"headChanges",
			"doubleWrites",
			"doubleWritten",
			"lost",
			"repeats",
			"repeatCost"
		];
		;
		class Book {
			totals = new Counters();
			retention;
			name;
			head = null;
			touched = 0;
			#buckets = [];
			#calls = [];
			#next = 0;
			#droppedUntil = -Infinity;
			#forgottenUntil = -Infinity;
			constructor(retention, name) {
				this.retention = retention;
				this.name = name;
			}
			add(kept) {
				const { bucketMs, lastCalls } = this.retention;
				this.totals.add(kept.call);
				this.#slot(Math.floor(kept.at / bucketMs) * bucketMs)?.add(kept.call);
				const dropped = lastCalls > 0 ? this.#calls[this.#next] : kept;
				if (dropped !== undefined) this.#droppedUntil = Math.max(this.#droppedUntil, dropped.at);
				if (lastCalls <= 0) return;
				this.#calls[this.#next] = kept;
				this.#next = (this.#next + 1) % lastCalls;
			}
			absorb(other) {
				this.totals.merge(other.totals);
				const { bucketMs } = this.retention;
				for (const { start, sums } of other.#buckets) this.#slot(Math.floor(start / bucketMs) * bucketMs)?.merge(sums);
				this.#droppedUntil = Infinity;
				this.#forgottenUntil = Math.max(this.#forgottenUntil, other.#forgottenUntil);
			}
			#slot(start) {
				const { buckets: most } = this.retention;
				const index = this.#buckets.findLastIndex((bucket) => bucket.start <= start);
				const found = this.#buckets[index];
				if (found?.start === start) return found.sums;
				if (index === -1 && this.#buckets.length >= most) {
					this.#forgottenUntil = Math.max(this.#forgottenUntil, start + this.retention.bucketMs);
					return undefined;
				}
				const sums = new Counters();
				this.#buckets.splice(index + 1, 0, {
					start,
					sums
				});
				if (this.#buckets.length > most) {
					const forgotten = this.#buckets.shift();
					if (forgotten !== undefined) this.#forgottenUntil = Math.max(this.#forgottenUntil, forgotten.start + this.retention.bucketMs);
				}
				return sums;
			}
			calls() {
				return this.#calls;
			}
			addSince(moment, into) {
				if (this.#droppedUntil < moment) {
					for (const { at, call } of this.#calls) if (at >= moment) into.add(call);
					return moment;
				}
				for (const { start, sums } of this.#buckets) if (start + this.retention.bucketMs > moment) into.merge(sums);
				return Math.max(moment, this.#forgottenUntil);
			}
		}
		;
		function figuresOf(sums) {
			const known = sums.eligible + sums.coldStarts;
			return {
				calls: sums.calls,
				errors: sums.errors,
				usageUnknown: sums.usageUnknown,
				eligible: sums.eligible,
				misses: sums.misses,
				coldStarts: sums.coldStarts,
				byReason: Object.fromEntries(sums.reasons),
				headChanges: sums.headChanges,
				rateOfChange: ratio(sums.headChanges, sums.judged),
				doubleWrites: sums.doubleWrites,
				tokensDoubleWritten: sums.doubleWritten,
				hitRatio: ratio(sums.read, sums.read + sums.write + sums.uncached),
				prefixHitRatio: ratio(sums.readOfExpected, sums.expected),
				tokensReadFromCache: sums.read,
				tokensWrittenToCache: sums.write,
				tokensWrittenLonger: sums.write1h,
				tokensUncached: sums.uncached,
				tokensOutput: sums.output,
				tokensExpected: sums.expected,
				costUsd: sums.priced === 0 ? null : sums.cost,
				costSavedUsd: sums.priced === 0 ? null : sums.saved,
				unpriced: known - sums.priced,
				costOfCachingUsd: sums.priced === 0 ? null : Math.max(0, -sums.saved),
				costLostUsd: sums.priced === 0 ? null : sums.lost,
				repeats: sums.repeats,
				costOfRepeatsUsd: sums.priced === 0 ? null : sums.repeatCost,
				latencyMs: ratio(sums.latency, sums.timed),
				ttfbMs: ratio(sums.ttfb, sums.begun)
			};
		}
		function ratio(part, whole) {
			return whole === 0 ? null : part / whole;
		}
		;
		const MOST_TIMES = 500;
		class Run {
			#sums = new Counters();
			#latencies = [];
			#firsts = [];
			#start = Infinity;
			#end = -Infinity;
			add(call, end) {
				this.#sums.add(call);
				keep(this.#latencies, call.latencyMs);
				keep(this.#firsts, call.ttftMs);
				this.#start = Math.min(this.#start, end - (call.latencyMs ?? 0));
				this.#end = Math.max(this.#end, end);
			}
			figures() {
				return {
					...figuresOf(this.#sums),
					latency: percentilesOf(this.#latencies),
					ttft: percentilesOf(this.#firsts),
					wallMs: this.#end < this.#start ? null : this.#end - this.#start
				};
			}
		}
		function keep(times, time) {
			if (time === null) return;
			times.push(time);
			if (times.length > MOST_TIMES) times.shift();
		}
		function percentilesOf(times) {
			if (times.length === 0) return null;
			const sorted = times.toSorted((a, b) => a - b);
			const at = (share) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
			return {
				p50: at(.5),
				p95: at(.95),
				max: at(1)
			};
		}
		;
		const DEFAULT_RETENTION = {
			buckets: 61,
			bucketMs: 6e4,
			lastCalls: 50,
			idleTtlMs: 864e5
		};
		const DEFAULT_MAX_PREFIXES = 200;
		function retentionFor(name, options) {
			const { maxPrefixes: _, byName, ...own } = options;
			const named = name !== null && Object.hasOwn(byName ?? {}, name) ? byName?.[name] : undefined;
			return {
				...DEFAULT_RETENTION,
				...given(own),
				...given(named ?? {})
			};
		}
		function given(settings) {
			return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
		}
		;
		const MOST_SERIES = 500;
		const OTHER = "other";
		const UNKNOWN = "unknown";
		const MOST_RUNS = 1e3;
		class Ledger {
			#options;
			#most;
			#books = new Map();
			#totals = new Counters();
			#other;
			#series = new Map();
			#runs = new Map();
			#sequence = 0;
			#noneIdleUntil = Infinity;
			constructor(options = {}) {
				this.#options = options;
				this.#most = Math.max(1, options.maxPrefixes ?? DEFAULT_MAX_PREFIXES);
				this.#other = new Book(retentionFor(null, options), null);
			}
			book(prefixId) {
				return this.#books.get(prefixId ?? UNKNOWN);
			}
			add(call, at, now) {
				const key = call.prefixId ?? UNKNOWN;
				const book = this.#books.get(key) ?? new Book(retentionFor(call.name, this.#options), call.name);
				book.name = call.name ?? book.name;
				book.add({
					call,
					at,
					sequence: this.#sequence++
				});
				this.#books.delete(key);
				this.#books.set(key, book);
				this.#totals.add(call);
				this.#seriesOf(call).add(call);
				if (call.run !== null) this.#addToRun(call.run, call, at);
				book.touched = now;
				this.#noneIdleUntil = Math.min(this.#noneIdleUntil, idleFrom(book));
				this.#evict(now);
				return book;
			}
			aggregate() {
				return figuresOf(this.#totals);
			}
			byPrefix() {
				const found = new Map();
				for (const [key, { totals, name }] of this.#books) found.set(key, {
					...figuresOf(totals),
					name
				});
				if (this.#other.totals.calls > 0) found.set(OTHER, {
					...figuresOf(this.#other.totals),
					name: null
				});
				return found;
			}
			since(moment) {
				const sums = new Counters();
				let complete = moment;
				for (const book of [...this.#books.values(), this.#other]) complete = Math.max(complete, book.addSince(moment, sums));
				return {
					figures: figuresOf(sums),
					complete
				};
			}
			run(id) {
				return (this.#runs.get(id) ?? new Run()).figures();
			}
			series() {
				return [...this.#series.values()].map(({ labels, sums }) => {
					const [name = "", provider = "", model = ""] = labels;
					return {
						name,
						provider,
						model,
						figures: figuresOf(sums)
					};
				});
			}
			#seriesOf({ name, provider, model }) {
				const labels = [
					name ?? "",
					provider ?? "",
					model ?? ""
				];
				const key = labels.join("\0");
				const known = this.#series.get(key);
				if (known !== undefined) return known.sums;
				const isOther = this.#series.size >= MOST_SERIES;
				const place = isOther ? OTHER : key;
				const made = this.#series.get(place) ?? {
					labels: isOther ? [
						OTHER,
						OTHER,
						OTHER
					] : labels,
					sums: new Counters()
				};
				this.#series.set(place, made);
				return made.sums;
			}
			calls() {
				const kept = [...this.#books.values(), this.#other].flatMap((book) => book.calls());
				return kept.toSorted((a, b) => a.sequence - b.sequence).map(({ call }) => call);
			}
			reset() {
				this.#books = new Map();
				this.#totals = new Counters();
				this.#other = new Book(retentionFor(null, this.#options), null);
				this.#runs = new Map();
			}
			#addToRun(id, call, at) {
				const run = this.#runs.get(id) ?? new Run();
				run.add(call, at);
				this.#runs.delete(id);
				this.#runs.set(id, run);
				if (this.#runs.size <= MOST_RUNS) return;
				const oldest = this.#runs.keys().next();
				if (oldest.done !== true) this.#runs.delete(oldest.value);
			}
			#evict(now) {
				for (const [key, book] of this.#books) {
					if (this.#books.size <= this.#most) break;
					this.#fold(key, book);
				}
				if (now <= this.#noneIdleUntil) return;
				this.#noneIdleUntil = Infinity;
				for (const [key, book] of this.#books) {
					if (now > idleFrom(book)) this.#fold(key, book);
					else this.#noneIdleUntil = Math.min(this.#noneIdleUntil, idleFrom(book));
				}
			}
			#fold(key, book) {
				this.#books.delete(key);
				this.#other.absorb(book);
			}
		}
		function idleFrom({ touched, retention }) {
			return touched + retention.idleTtlMs;
		}
		;
		const DIGITS = 12;
		function sectionIds({ chain, hashes }, salt) {
			if (chain === null) return null;
			const last = chain.breakpoints.at(-1)?.unit ?? -1;
			const idOf = (section, isPart) => {
				const own = hashes.filter((_, unit) => chain.sections[unit] === section && isPart(unit));
				return own.length === 0 ? null : (0, hash.sc)(`${salt}\0${own.join("")}`).slice(0, DIGITS);
			};
			return {
				tools: idOf("tools", () => true),
				system: idOf("system", () => true),
				messages: idOf("messages", (unit) => unit <= last)
			};
		}
		function turnOf({ chain, isReply }) {
			let turns = 0;
			for (let unit = 0; unit < chain.length; unit += 1) if (isReply(unit) && !isReply(unit - 1)) turns += 1;
			return turns;
		}
		var expectation = __webpack_require__(75847);
		var miss = __webpack_require__(16691);
		var recent = __webpack_require__(67117);
		;
		const SETTLED = {
			seconds: 6 * 3600,
			calls: 1e3
		};
		const LAYOUT_AGAIN = 86400;
		const RATE = {
			calls: 20,
			ratio: .9,
			ofChange: .2
		};
		class Heads {
			#changes = new WeakMap();
			#sites = new recent.g(1e3);
			alerts(call, expected, isSilent) {
				const own = this.#ofHead(call, expected);
				const byRate = this.#ofRate(call, expected);
				if (!call.isMiss) return byRate;
				return isSilent || !expected.hasChanged || own;
			}
			#ofHead({ at }, { owed, hasChanged, isLayout }) {
				const { lineage } = owed;
				if (lineage === null) return false;
				const changes = this.#changes.get(lineage) ?? {
					count: 0,
					at,
					callsSince: 0,
					layoutSaidAt: Number.NEGATIVE_INFINITY
				};
				this.#changes.set(lineage, changes);
				changes.callsSince += 1;
				if (!hasChanged) return false;
				const isSettled = at - changes.at > SETTLED.seconds || changes.callsSince > SETTLED.calls;
				changes.count = isSettled ? 1 : changes.count + 1;
				changes.at = at;
				changes.callsSince = 0;
				if (changes.count < 2) return false;
				if (!isLayout) return true;
				if (at - changes.layoutSaidAt < LAYOUT_AGAIN) return false;
				changes.layoutSaidAt = at;
				return true;
			}
			#ofRate({ site, read }, { tokens, hasChanged }) {
				if (tokens === 0) return false;
				const known = this.#sites.get(site) ?? {
					calls: [],
					saidRate: false
				};
				this.#sites.set(site, known);
				const { calls } = known;
				calls.push({
					read: Math.min(read, tokens),
					expected: tokens,
					changed: hasChanged
				});
				if (calls.length > RATE.calls) calls.shift();
				if (calls.length < RATE.calls) return false;
				const sum = (of) => calls.reduce((total, each) => total + of(each), 0);
				const isLow = sum((each) => each.read) < RATE.ratio * sum((each) => each.expected);
				const isOften = sum(({ changed }) => changed ? 1 : 0) > RATE.ofChange * calls.length;
				const says = isLow && isOften && hasChanged && !known.saidRate;
				known.saidRate = isLow && isOften && (says || known.saidRate);
				return says;
			}
		}
		;
		const COMPLETE = .9;
		const VISIBLE_AFTER = 2;
		const UNJUDGED = {
			expected: 0,
			headChanged: false,
			reason: null,
			changed: null,
			doubleWrite: 0,
			isMiss: false,
			alerts: false,
			family: null
		};
		class Judge {
			#expectation = new expectation.d();
			#heads = new Heads();
			#threshold;
			constructor(threshold) {
				this.#threshold = threshold;
			}
			of({ identity, site, session, start, firstByte }, usage) {
				const { chain } = identity;
				if (chain === null) return UNJUDGED;
				const at = start / 1e3;
				const sent = {
					site,
					session,
					at
				};
				const expected = this.#expectation.of(chain, sent, scaleOf(chain, usage));
				const family = this.#expectation.leave(chain, sent, expected, {
					usage,
					readable: (firstByte ?? start) / 1e3
				});
				const { tokens, hasChanged, outOfReach, equal } = expected;
				const isMiss = tokens > 0 && usage.read < this.#threshold * tokens;
				const waits = outOfReach?.why === "invisible" ? outOfReach.tokens - equal.tokens : 0;
				const computed = chain.rules.kind === "entries" ? usage.write : usage.uncached;
				return {
					expected: tokens,
					headChanged: hasChanged,
					...reasonOf(chain, usage, expected, at),
					doubleWrite: Math.max(0, Math.min(waits, computed)),
					isMiss,
					family,
					alerts: this.#heads.alerts({
						site,
						at,
						read: usage.read,
						isMiss
					}, expected, isMiss && usage.read < this.#threshold * equal.tokens)
				};
			}
		}
		function scaleOf({ rules, breakpoints, lengths }, usage) {
			const cached = usage.read + usage.write;
			const last = breakpoints.at(-1)?.unit ?? -1;
			const length = lengths[last] ?? 0;
			if (rules.kind === "entries" && cached > 0 && length > 0) return cached / length;
			const whole = lengths.at(-1) ?? 0;
			return whole === 0 ? 0 : (0, usage_usage.T5)(usage) / whole;
		}
		function reasonOf(request, usage, expected, at) {
			const { tokens, equal, hasChanged, outOfReach, lastOwed } = expected;
			const nothing = {
				reason: null,
				changed: null
			};
			if (tokens === 0 && usage.read > 0) return nothing;
			const { rules, breakpoints } = request;
			const { reason, differs } = (0, miss.g)({
				request,
				reference: referenceOf(request, expected),
				covers: tokens > 0 && usage.read >= COMPLETE * tokens,
				isMarked: rules.kind === "prefix" || breakpoints.length > 0,
				isLongEnough: usage.read + usage.write > 0 || (0, usage_usage.T5)(usage) >= rules.minimum.tokens,
				found: equal.tokens > 0 ? at - equal.since < VISIBLE_AFTER ? "invisible" : "live" : outOfReach?.why ?? "missing",
				isReachable: isReachable(request, equal.units)
			});
			if (differs === null || !hasChanged) return {
				reason,
				changed: null
			};
			const unit = differs > lastOwed ? lastOwed : differs;
			return {
				reason,
				changed: request.sectionOf(unit) ?? "messages"
			};
		}
		function referenceOf(request, { hasChanged, relative, equal, outOfReach }) {
			if (hasChanged && relative !== null) return {
				...relative,
				unitsLeft: relative.units
			};
			const units = equal.tokens > 0 ? equal.units : outOfReach?.units ?? 0;
			return units === 0 ? null : {
				...request,
				unitsLeft: units
			};
		}
		function isReachable({ rules, breakpoints }, units) {
			const last = breakpoints.at(-1)?.unit;
			if (rules.kind !== "entries" || rules.lookback === null || last === undefined) return true;
			return last - (units - 1) < rules.lookback;
		}
		;
		const INSTANCE = Math.floor(Math.random() * 4294967296).toString(16).padStart(8, "0");
		let trackers = 0;
		class Recorder {
			ledger;
			threshold;
			#origin = `${INSTANCE}.${trackers += 1}`;
			#judge;
			#service;
			#salt;
			#options;
			#channel;
			constructor(options, channel) {
				this.ledger = new Ledger(options.retention);
				this.threshold = options.missAlertThreshold ?? .6;
				this.#judge = new Judge(this.threshold);
				this.#service = serviceOf(options.service);
				const isTold = (options.exporters ?? []).length > 0;
				this.#salt = isTold ? options.salt ?? this.#service.service ?? "" : null;
				this.#options = options;
				this.#channel = channel;
			}
			record(ended, now) {
				const { identity, usage } = ended;
				const judged = usage === null ? null : this.#judge.of(ended, usage);
				const head = headOf(identity);
				const drift = this.#drifted(identity, head);
				const call = this.#metrics(ended, judged, drift);
				const book = this.ledger.add(call, ended.end ?? ended.start, now);
				if (head !== null) book.head = head;
				return {
					call,
					alerts: judged?.alerts ?? false,
					family: judged?.family ?? null
				};
			}
			#drifted({ prefixId }, head) {
				if (prefixId === null || head === null) return false;
				const before = this.ledger.book(prefixId)?.head ?? null;
				return before !== null && before !== head;
			}
			#metrics(ended, judged, keyOrderDrift) {
				const { identity, usage } = ended;
				const cost = usage === null ? null : this.#cost(ended, usage);
				const total = usage === null ? 0 : (0, usage_usage.T5)(usage);
				const { headChanged, doubleWrite, isMiss, reason, changed } = judged ?? UNJUDGED;
				const expected = judged?.expected ?? null;
				const read = usage?.read ?? null;
				const service = this.#service;
				return {
					id: `${this.#origin}-${ended.seq}`,
					seq: ended.seq,
					instance: INSTANCE,
					service: service.service,
					env: service.env,
					version: service.version,
					commit: service.commit,
					site: ended.site,
					retryOf: ended.repeats === null ? null : `${this.#origin}-${ended.repeats}`,
					session: ended.session,
					turn: identity.chain === null ? null : turnOf(identity.chain),
					tags: ended.tags,
					operation: identity.operation,
					at: new Date(ended.start).toISOString(),
					name: ended.name,
					run: ended.run,
					provider: identity.provider,
					model: identity.model ?? ended.model,
					servedModel: ended.model,
					serviceTier: ended.billing.tier,
					batch: ended.billing.tier === "batch",
					geo: ended.billing.geo,
					host: ended.billing.host ?? null,
					prefixTokens: usage === null ? null : usage.read + usage.write,
					ttl: identity.chain === null ? null : (0, lifetime.c)(identity.chain),
					prefixId: identity.prefixId,
					wireId: identity.wireId,
					sections: this.#salt === null ? null : sectionIds(identity, this.#salt),
					uncached: usage?.uncached ?? null,
					read,
					write: usage?.write ?? null,
					write1h: usage?.write1h ?? null,
					output: usage?.output ?? null,
					expected,
					hitRatio: read === null || total === 0 ? null : read / total,
					prefixHitRatio: read === null || expected === null || expected === 0 ? null : Math.min(read, expected) / expected,
					costUsd: cost?.costUsd ?? null,
					priceSource: cost?.priceSource ?? null,
					priceNote: cost?.priceNote ?? null,
					providerCostUsd: (0, billed.i)(ended.raw).costUsd,
					costSavedUsd: cost?.savedUsd ?? null,
					latencyMs: ended.end === null ? null : ended.end - ended.start,
					ttfbMs: ended.firstByte === null ? null : ended.firstByte - ended.start,
					streamed: ended.streamed,
					ttftMs: ended.firstToken === null ? null : ended.firstToken - ended.start,
					attempt: ended.attempt,
					requestId: ended.requestId,
					status: ended.status,
					error: ended.error,
					missReason: reason,
					changed,
					headChanged,
					doubleWrite,
					isMiss,
					threshold: this.threshold,
					lostUsd: isMiss ? this.#lost(ended, cost?.costUsd ?? null, expected ?? 0) : 0,
					keyOrderDrift,
					partial: ended.partial,
					diagnostics: ended.diagnostics
				};
			}
			#lost(ended, costUsd, expected) {
				if (costUsd === null || ended.usage === null) return null;
				const best = this.#cost(ended, (0, usage_usage.$z)(ended.usage, expected));
				return best.costUsd === null ? null : costUsd - best.costUsd;
			}
			#cost(ended, usage) {
				const { identity, start, raw, billing } = ended;
				const cost = (0, cost_of.ho)(usage, {
					tier: billing.tier,
					geo: billing.geo,
					speed: billing.speed,
					host: billing.host ?? null,
					webSearches: billing.webSearches ?? 0,
					tools: billing.tools ?? [],
					provider: identity.provider,
					model: identity.model,
					servedModel: ended.model,
					at: new Date(start),
					pricing: this.#options.pricing,
					raw
				});
				if (cost.priceNote !== null) {
					const model = ended.model ?? identity.model ?? "";
					const words = `The cost of '${model}' is null: ${cost.priceNote}. Give its prices in \`pricing\`.`;
					this.#channel.once("unknown-model", `${model}\0${cost.priceNote}`, words);
				}
				return cost;
			}
		}
		function headOf({ chain }) {
			if (chain === null) return null;
			const last = chain.sections.findLastIndex((section) => section === "tools" || section === "system");
			return last === -1 ? null : chain.chain[last]?.slice(0, 16) ?? null;
		}
		const NOTHING = {
			identity: NO_IDENTITY,
			name: null,
			session: null,
			tags: null,
			repeats: null,
			run: null,
			firstByte: null,
			firstToken: null,
			streamed: null,
			end: null,
			usage: null,
			raw: undefined,
			billing: usage_billing.pB,
			model: null,
			attempt: 1,
			requestId: null,
			status: null,
			error: null,
			partial: false,
			diagnostics: null
		};
		;
		function fulfil(call, { now, seq }, hints) {
			const response = call.response === undefined ? undefined : (0, wire.vA)(call.response);
			const given = call.usage === undefined ? undefined : (0, wire.vA)(call.usage);
			const raw = given ?? (0, read.VG)(response);
			const start = millisecondsOf(call.at) ?? now - (call.latencyMs ?? 0);
			const message = (0, json_value.Jt)((0, json_value.Jt)(response, "result"), "message") ?? response;
			const billing = (0, usage_billing.Fu)(raw, message);
			return {
				...NOTHING,
				identity: identityOf((0, wire.vA)(call.request), {
					...hints,
					...call.provider === undefined ? {} : { provider: call.provider },
					...call.namespace === undefined ? {} : { namespace: call.namespace }
				}),
				site: call.name === undefined ? "record" : `name:${call.name}`,
				name: call.name ?? null,
				run: call.run ?? null,
				seq,
				session: call.session ?? null,
				start,
				firstByte: call.ttfbMs === undefined ? null : start + call.ttfbMs,
				firstToken: call.ttftMs === undefined ? null : start + call.ttftMs,
				streamed: call.streamed ?? (call.ttftMs === undefined ? null : true),
				end: call.latencyMs === undefined ? null : start + call.latencyMs,
				usage: given === undefined ? (0, read.Fs)(response) : (0, read.k9)(given) ?? (0, read.Fs)({ usage: given }),
				raw,
				billing: {
					...billing,
					...call.batch === true ? { tier: "batch" } : {},
					...call.host === undefined ? {} : { host: call.host }
				},
				model: (0, json_value.Qq)((0, json_value.Jt)(message, "model")) ?? null,
				attempt: call.attempt ?? 1,
				requestId: call.requestId ?? (0, json_value.Qq)((0, json_value.Jt)(message, "_request_id")) ?? null,
				status: call.status ?? batchStatus(response),
				error: call.error ?? batchError(response),
				diagnostics: (0, json_value.Jt)(message, "diagnostics") ?? (0, json_value.Jt)(message, "prompt_cache_diagnostics") ?? null
			};
		}
		function batchError(line) {
			const type = (0, json_value.Qq)((0, json_value.rO)(line, "result", "type"));
			if (type === "errored") {
				const inside = (0, json_value.rO)(line, "result", "error");
				return (0, json_value.Qq)((0, json_value.rO)(inside, "error", "type")) ?? (0, json_value.Qq)((0, json_value.Jt)(inside, "type")) ?? type;
			}
			if (type === "canceled" || type === "expired") return type;
			const refused = (0, json_value.rO)(line, "response", "body", "error");
			const error = (0, json_value.Gv)(refused) ? refused : (0, json_value.Jt)(line, "error");
			if (!(0, json_value.Gv)(error)) return null;
			return (0, json_value.Qq)((0, json_value.Jt)(error, "type")) ?? (0, json_value.Qq)((0, json_value.Jt)(error, "code")) ?? "error";
		}
		function batchStatus(line) {
			const status = (0, json_value.rO)(line, "response", "status_code");
			return typeof status === "number" ? status : null;
		}
		function millisecondsOf(at) {
			if (at === undefined) return undefined;
			const found = typeof at === "number" ? at * 1e3 : new Date(at).getTime();
			if (!Number.isFinite(found)) throw new RangeError(`'${String(at)}' is no time: use ISO or seconds`);
			return found;
		}
		;
		let made = 0;
		function siteOf(name, kind) {
			if (name !== undefined) return {
				site: `name:${name}`,
				name
			};
			if (typeof kind !== "string") return kind;
			made += 1;
			return {
				site: `${kind}:${made}`,
				name: null
			};
		}
		;
		class Calls {
			#options;
			#channel;
			#clock;
			#recorder;
			#listeners;
			#backlog = new Backlog();
			#isAwaited;
			#made = 0;
			constructor(options, channel, clock) {
				const { onMissAlert, policy, exporters = [] } = options;
				this.#options = options;
				this.#channel = channel;
				this.#clock = clock;
				this.#isAwaited = onMissAlert !== undefined || policy !== undefined || exporters.some(({ isAwaited }) => isAwaited === true);
				this.#recorder = new Recorder(options, channel);
				this.#listeners = new Listeners(options, this.#recorder.threshold, channel);
			}
			drain() {
				this.#backlog.drain();
			}
			ledger() {
				this.drain();
				return this.#recorder.ledger;
			}
			async flush() {
				this.drain();
				await this.#listeners.flush(this.#clock());
			}
			record(call) {
				this.drain();
				const when = {
					now: this.#clock(),
					seq: this.#made += 1
				};
				const made = fulfil(call, when, this.#hints(call.model ?? null));
				return this.#settle({
					...made,
					tags: this.#tags(call.tags)
				});
			}
			begin(own, request, attempt, where) {
				const { run, ...said } = currentContext();
				const { name: closest = null, session = null } = where;
				const { site, name } = own.name === null ? siteOf(closest ?? said.name ?? undefined, own) : own;
				const identify = () => identityOf(request(), {
					...this.#hints(where.model),
					platform: where.platform
				});
				const begun = new Attempt({
					identify,
					site,
					name,
					session: session ?? said.session,
					tags: this.#tags(where.tags),
					run,
					host: where.host ?? null,
					attempt,
					start: this.#clock(),
					seq: this.#made += 1,
					repeats: where.repeats ?? null
				}, {
					now: this.#clock,
					guard: (work) => this.#channel.guard(work),
					settle: (ended, done) => {
						const work = () => this.#channel.guard(() => {
							done(this.#settle(ended()));
						});
						if (this.#isAwaited) work();
						else this.#backlog.add(work);
					}
				});
				if (this.#isAwaited) (0, runtime.qX)(() => begun.identity());
				return begun;
			}
			#tags(own) {
				const { tags } = this.#options;
				return tags === undefined || own === undefined ? own ?? tags ?? null : {
					...tags,
					...own
				};
			}
			#hints(model) {
				const { provider, namespace } = this.#options;
				return {
					...model === null ? {} : { model },
					...provider === undefined ? {} : { provider },
					...namespace === undefined ? {} : { namespace }
				};
			}
			#settle(ended) {
				const recorded = this.#recorder.record(ended, this.#clock());
				const { call } = recorded;
				if (call.read === null && call.error === null) {
					const subject = `${call.provider ?? "unknown"} ${call.model ?? ""}`;
					const words = `A response of ${subject} has no usage that says what was cached: it counts as unknown. Chat streams need stream_options.include_usage, vLLM --enable-prompt-tokens-details.`;
					this.#channel.once("usage-missing", subject, words);
				}
				this.#listeners.tell(recorded, ended.end ?? ended.start);
				return call;
			}
		}
		;
		const published = (0, runtime.S2)("node:diagnostics_channel")?.channel("prompt-cache-guard");
		class Channel {
			#counts = new Map();
			#said = new Set();
			#listeners;
			constructor(listener) {
				this.#listeners = listener === undefined ? [] : [listener];
			}
			listen(listener) {
				this.#listeners.push(listener);
			}
			report(code, message, cause) {
				this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
				const diagnostic = {
					code,
					message,
					...cause === undefined ? {} : { cause }
				};
				const publish = (said) => {
					if (published?.hasSubscribers === true) published.publish(said);
				};
				for (const tell of [...this.#listeners, publish]) try {
					tell(diagnostic);
				} catch {}
			}
			once(code, subject, message) {
				const key = `${code}\0${subject}`;
				if (this.#said.has(key)) {
					this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
					return;
				}
				if (this.#said.size < 1e3) this.#said.add(key);
				this.report(code, message);
			}
			guard(work) {
				try {
					return work();
				} catch (error) {
					this.report("internal-error", `The tracker failed: ${(0, errors.bD)(error)}.`, error);
					return undefined;
				}
			}
			counts() {
				return Object.fromEntries(this.#counts);
			}
		}
		;
		const SHARE = {
			least: 0,
			most: 1
		};
		const AMOUNT = { least: 0 };
		const COUNT = {
			least: 0,
			isWhole: true
		};
		const FROM_ONE = {
			least: 1,
			isWhole: true
		};
		const RETENTION = {
			buckets: FROM_ONE,
			bucketMs: { least: 1 },
			lastCalls: COUNT,
			idleTtlMs: AMOUNT,
			maxPrefixes: FROM_ONE
		};
		const ALERTS = {
			windowSeconds: { least: 1 },
			minSamples: FROM_ONE,
			windows: FROM_ONE,
			margin: SHARE,
			cooldownSeconds: AMOUNT,
			maxNotices: COUNT
		};
		function checkedOptions(options) {
			const { retention, alerts } = options;
			check("", options, { missAlertThreshold: SHARE });
			check("retention.", retention, RETENTION);
			for (const [name, own] of Object.entries(retention?.byName ?? {})) check(`retention.byName['${name}'].`, own, RETENTION);
			check("alerts.", alerts, ALERTS);
			return options;
		}
		function check(where, given, ranges) {
			for (const [key, range] of Object.entries(ranges)) {
				const value = given === undefined ? undefined : Reflect.get(given, key);
				if (value === undefined || isIn(value, range)) continue;
				const { least, most, isWhole } = range;
				const what = isWhole === true ? "a whole number" : "a number";
				const limits = most === undefined ? `of ${least} or more` : `from ${least} to ${most}`;
				const shown = typeof value === "number" ? `${value}` : JSON.stringify(value);
				throw new RangeError(`CacheTracker: ${where}${key} is ${shown}, where ${what} ${limits} is expected.`);
			}
		}
		function isIn(value, { least, most = Infinity, isWhole }) {
			if (typeof value !== "number" || !(value >= least && value <= most)) return false;
			return isWhole !== true || value === Infinity || Number.isInteger(value);
		}
		;
		function steadyClock(source = () => performance.timeOrigin + performance.now()) {
			let latest = 0;
			return () => {
				const now = source();
				latest = now > latest ? now : latest + .001;
				return latest;
			};
		}
		;
		const METRICS = [
			{
				name: "calls",
				help: "Attempts, failed ones included.",
				value: (f) => f.calls
			},
			{
				name: "errors",
				help: "Attempts that failed.",
				value: (f) => f.errors
			},
			{
				name: "usage_unknown",
				help: "Calls whose usage could not be read.",
				value: (f) => f.usageUnknown
			},
			{
				name: "eligible",
				help: "Calls that could have read from the cache.",
				value: (f) => f.eligible
			},
			{
				name: "misses",
				help: "Eligible calls that read too little.",
				value: (f) => f.misses
			},
			{
				name: "read_tokens",
				help: "Input tokens read from the cache.",
				value: (f) => f.tokensReadFromCache
			},
			{
				name: "write_tokens",
				help: "Input tokens written to the cache.",
				value: (f) => f.tokensWrittenToCache
			},
			{
				name: "uncached_tokens",
				help: "Input tokens that were neither.",
				value: (f) => f.tokensUncached
			},
			{
				name: "expected_read_tokens",
				help: "Input tokens that could have been read.",
				value: (f) => f.tokensExpected
			},
			{
				name: "head_changes",
				help: "Calls whose head had changed.",
				value: (f) => f.headChanges
			},
			{
				name: "output_tokens",
				help: "Output tokens.",
				value: (f) => f.tokensOutput
			}
		];
		function prometheusText(series, byPrefix = new Map()) {
			const lines = [];
			const named = series.map(({ name, provider, model, figures }) => [labelsOf({
				name,
				provider,
				model
			}), figures]);
			const prefixes = [...byPrefix].filter(([prefix]) => prefix !== "other").map(([prefix, figures]) => [labelsOf({
				prefix,
				name: figures.name ?? ""
			}), figures]);
			for (const [kind, labelled] of [["", named], ["prefix_", prefixes]]) {
				if (labelled.length === 0) continue;
				for (const { name, help, value } of METRICS) family(lines, {
					name: `prompt_cache_${kind}${name}_total`,
					help,
					type: "counter"
				}, labelled, value);
				family(lines, {
					name: `prompt_cache_${kind}cost_usd_total`,
					help: "Cost of the calls whose price is known.",
					type: "counter"
				}, labelled, ({ costUsd }) => costUsd);
				family(lines, {
					name: `prompt_cache_${kind}saved_usd`,
					help: "Cost saved against no cache at all.",
					type: "gauge"
				}, labelled, ({ costSavedUsd }) => costSavedUsd);
			}
			return `${lines.join("\n")}\n`;
		}
		function family(lines, { name, help, type }, labelled, value) {
			lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`);
			for (const [labels, figures] of labelled) {
				const found = value(figures);
				if (found !== null) lines.push(`${name}${labels} ${found}`);
			}
		}
		function labelsOf(labels) {
			return `{${Object.entries(labels).map(([label, value]) => `${label}="${prometheus_escape(value)}"`).join(",")}}`;
		}
		function prometheus_escape(text) {
			return text.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n");
		}
		;
		const KEEPS = [
			"conversation",
			"previous_response_id",
			"background",
			"container",
			"mcp_servers"
		];
		function hasEffects(request) {
			if (!(0, json_value.Gv)(request)) return true;
			if (KEEPS.some((name) => isGiven((0, json_value.Jt)(request, name)))) return true;
			const isResponse = isGiven((0, json_value.Jt)(request, "input")) && !isGiven((0, json_value.Jt)(request, "messages"));
			if (isResponse ? (0, json_value.Jt)(request, "store") !== false : (0, json_value.Jt)(request, "store") === true) return true;
			const config = (0, json_value.Jt)(request, "config") ?? null;
			const tools = [
				...(0, json_value.ld)((0, json_value.Jt)(request, "tools")),
				...(0, json_value.ld)((0, json_value.Jt)(config, "tools")),
				...(0, json_value.ld)((0, json_value.Jt)((0, json_value.Jt)(request, "toolConfig") ?? null, "tools"))
			];
			return tools.some((tool) => !isRunByCaller(tool));
		}
		function isRunByCaller(tool) {
			if (!(0, json_value.Gv)(tool)) return false;
			const type = (0, json_value.Jt)(tool, "type");
			if (type !== undefined) return type === "function" || type === "custom";
			if (isGiven((0, json_value.Jt)(tool, "input_schema")) || isGiven((0, json_value.Jt)(tool, "toolSpec"))) return true;
			const kinds = Object.keys(tool);
			return kinds.length > 0 && kinds.every((kind) => /^function_?declarations$/i.test(kind));
		}
		function isGiven(value) {
			return value !== undefined && value !== null && value !== false;
		}
		;
		function missAware(missed, again) {
			return isSilentMiss(missed.first) && !hasEffects(missed.request) ? repeated(missed, again) : missed.value;
		}
		async function repeated({ policy, given, first, value }, again) {
			const signal = signalOf(given);
			const canWarm = policy.warm && first.metrics?.provider === "anthropic";
			const warming = canWarm ? warmRequest(given) : null;
			let latest = value;
			for (let retry = 1; retry <= policy.maxRetries; retry++) {
				try {
					await pause(policy.delayMs, signal);
					const { attempt, outcome } = again(warming ?? given, retry + 1);
					const found = await outcome;
					if (warming === null) latest = found;
					if (attempt === undefined || !isSilentMiss(attempt)) return latest;
				} catch {
					return latest;
				}
			}
			return latest;
		}
		function isSilentMiss({ metrics }) {
			if (metrics === undefined || metrics.error !== null || metrics.headChanged) return false;
			if (metrics.read !== 0 || (metrics.expected ?? 0) <= 0) return false;
			return metrics.missReason === "unexplained" || metrics.missReason === "not_yet_visible";
		}
		function signalOf(given) {
			for (const value of given) {
				if (typeof value !== "object" || value === null) continue;
				const signal = Reflect.get(value, "signal");
				if (signal instanceof AbortSignal) return signal;
			}
			return undefined;
		}
		function warmRequest(given) {
			const index = given.findIndex((value) => typeof value === "object" && value !== null);
			const request = given[index];
			if (typeof request !== "object" || request === null) return null;
			const at = (key) => Reflect.get(request, key);
			const forced = ["any", "tool"].includes(String(member(at("tool_choice"), "type")));
			const refused = typeof at("max_tokens") !== "number" || at("stream") === true || member(at("thinking"), "type") === "enabled" || member(at("output_config"), "format") !== undefined || forced;
			if (refused) return null;
			return given.with(index, {
				...request,
				max_tokens: 0
			});
		}
		function member(value, key) {
			return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
		}
		;
		async function again(answered, policy) {
			const { sent, signal, first, response, send } = answered;
			const { text } = sent;
			const request = sent.request();
			if (text === null || !(0, json_value.Gv)(request) || !isWhole(response)) return response;
			if ((0, json_value.Jt)(request, "stream") === true) return response;
			const kept = await inMemory(response);
			const isSigned = (sent.headers().get("authorization") ?? "").startsWith("AWS4");
			return missAware({
				policy: {
					...policy,
					warm: policy.warm && !isSigned
				},
				request,
				given: [request, { signal }],
				first,
				value: kept
			}, ([body], nth) => {
				const next = send(body === request ? text : JSON.stringify(body), nth);
				return {
					attempt: next.attempt,
					outcome: next.response.then(wellRead)
				};
			});
		}
		function isWhole({ ok, headers }) {
			return ok && /\bjson\b/.test(headers.get("content-type") ?? "");
		}
		async function wellRead(response) {
			const kept = await inMemory(response);
			if (!response.ok) throw new Error(`The repetition was answered ${response.status}`);
			return kept;
		}
		async function inMemory(response) {
			const { status, statusText, headers, url } = response;
			let body;
			try {
				body = await response.arrayBuffer();
			} catch (error) {
				body = new ReadableStream({ start: (controller) => controller.error(error) });
			}
			const kept = new Response(body, {
				status,
				statusText,
				headers: new Headers([...headers])
			});
			Object.defineProperty(kept, "url", {
				value: url,
				configurable: true
			});
			return kept;
		}
		var stream = __webpack_require__(46515);
		;
		function awsReader(event) {
			let rest = new Uint8Array(0);
			return {
				push(chunk) {
					const joined = new Uint8Array(rest.length + chunk.length);
					joined.set(rest);
					joined.set(chunk, rest.length);
					rest = joined;
					while (rest.length >= PRELUDE) {
						const prelude = new DataView(rest.buffer, rest.byteOffset);
						const total = prelude.getUint32(0);
						const headers = prelude.getUint32(4);
						if (total < PRELUDE + headers + CHECKSUM || total > MOST_BYTES) {
							rest = new Uint8Array(0);
							return;
						}
						if (rest.length < total) return;
						parse(rest.subarray(PRELUDE + headers, total - CHECKSUM), event);
						rest = rest.subarray(total);
					}
				},
				end() {}
			};
		}
		const PRELUDE = 12;
		const CHECKSUM = 4;
		const MOST_BYTES = 16 * 1024 * 1024;
		function parse(payload, event) {
			const value = (0, wire.Yz)((0, wire.DH)(payload));
			const inner = (0, json_value.Qq)((0, json_value.Jt)(value, "bytes"));
			const found = inner === undefined ? value : (0, wire.Yz)((0, wire.DH)(ofBase64(inner)));
			if (found === undefined) return;
			const isMetadata = (0, json_value.Jt)(found, "usage") !== undefined && (0, json_value.Jt)(found, "type") === undefined;
			event(isMetadata ? { metadata: found } : found);
		}
		function ofBase64(text) {
			try {
				return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
			} catch {
				return new Uint8Array(0);
			}
		}
		var sse = __webpack_require__(19054);
		;
		const whole_MOST_BYTES = 32 * 1024 * 1024;
		function wholeReader(done) {
			const chunks = [];
			let bytes = 0;
			return {
				push(chunk) {
					bytes += chunk.byteLength;
					if (bytes <= whole_MOST_BYTES) chunks.push(chunk.slice());
					else chunks.length = 0;
				},
				end() {
					if (bytes > whole_MOST_BYTES || bytes === 0) return done(undefined);
					const whole = new Uint8Array(bytes);
					let at = 0;
					for (const chunk of chunks) {
						whole.set(chunk, at);
						at += chunk.byteLength;
					}
					done((0, wire.Yz)((0, wire.DH)(whole)));
				}
			};
		}
		;
		const body_encoder = new TextEncoder();
		function observerOf(attempt, route, response) {
			let known;
			const observer = () => known ??= kindOf(attempt, route, response);
			return {
				push: (chunk) => observer().push(chunk),
				parsed: (value) => response.ok ? answered(attempt, value) : refused(attempt, response.status, value),
				end: () => observer().end(),
				stop: (error) => observer().stop(error)
			};
		}
		function kindOf(attempt, route, response) {
			const type = response.headers.get("content-type") ?? "";
			if (!response.ok) return failure(attempt, response.status);
			if (route.framing === "aws-events" || type.includes("vnd.amazon.eventstream")) return streaming(attempt, awsReader);
			if (type.includes("event-stream")) return streaming(attempt, sse.V);
			return whole(attempt);
		}
		function observerOfStream(attempt) {
			const observer = streaming(attempt, (event, spoke) => {
				const reader = (0, sse.V)(event, spoke);
				return {
					push(chunk) {
						if (chunk instanceof Uint8Array) reader.push(chunk);
						else if (typeof chunk === "string") reader.push(body_encoder.encode(chunk));
						else event((0, wire.vA)(chunk));
					},
					end: () => reader.end()
				};
			});
			return {
				...observer,
				parsed: (value) => attempt.answered(value)
			};
		}
		function streaming(attempt, readerOf) {
			const usage = new stream.i();
			const reader = readerOf((event) => {
				if ((0, stream.u)(event)) attempt.spoke();
				usage.push(event);
			}, () => attempt.spoke());
			return {
				push: (chunk) => reader.push(chunk),
				end() {
					reader.end();
					attempt.streamed(usage.summary());
				},
				stop(error) {
					const summary = usage.summary();
					attempt.streamed(summary, summary.complete ? {} : {
						error: reason(error),
						partial: true
					});
				}
			};
		}
		function whole(attempt) {
			const reader = wholeReader((value) => value === undefined ? attempt.end({}) : answered(attempt, value));
			return {
				push: (chunk) => reader.push(chunk),
				end: () => reader.end(),
				stop: (error) => attempt.end({
					error: reason(error),
					partial: true
				})
			};
		}
		function answered(attempt, value) {
			if (!Array.isArray(value)) return attempt.answered(value);
			const usage = new stream.i();
			for (const event of (0, json_value.ld)(value)) usage.push(event);
			attempt.streamed(usage.summary());
		}
		function failure(attempt, status) {
			const reader = wholeReader((value) => refused(attempt, status, value));
			return {
				push: (chunk) => reader.push(chunk),
				end: () => reader.end(),
				stop: () => reader.end()
			};
		}
		function refused(attempt, status, body) {
			attempt.end({ error: errorType(body) ?? `HTTP ${status}` });
		}
		function errorType(body) {
			if (typeof body !== "object" || body === null) return undefined;
			const inner = Reflect.get(body, "error");
			if (typeof inner !== "object" || inner === null) return undefined;
			const type = Reflect.get(inner, "type") ?? Reflect.get(inner, "status");
			return typeof type === "string" ? type : undefined;
		}
		function reason(error) {
			if (error === undefined || error === null) return "aborted";
			const name = error instanceof Error ? error.name : "error";
			return /abort|cancel/i.test(name) ? "aborted" : name;
		}
		;
		function coverWith(make) {
			const known = new WeakMap();
			return (object) => {
				const base = Object.getPrototypeOf(object);
				let covered = known.get(base);
				if (covered === undefined) {
					covered = Object.create(base, make(base));
					known.set(base, covered);
				}
				Object.setPrototypeOf(object, covered);
			};
		}
		function method(value) {
			return {
				value,
				configurable: true,
				writable: true
			};
		}
		;
		const watches = new WeakMap();
		function isNodeStream(body) {
			return typeof body === "object" && body !== null && typeof Reflect.get(body, "read") === "function" && typeof Reflect.get(body, "once") === "function";
		}
		function passingNodeStream(stream, { observer, guard }) {
			if (watches.has(stream)) return stream;
			const watch = {
				observer,
				guard,
				released: false
			};
			watches.set(stream, watch);
			cover(stream);
			const tell = (what) => () => watch.released ? undefined : guard(() => what(observer));
			stream.once("end", tell((by) => by.end()));
			stream.once("close", tell((by) => by.stop(stream.errored)));
			return stream;
		}
		function releaseNodeStream(stream) {
			if (stream.readableDidRead) return false;
			const watch = watches.get(stream);
			if (watch !== undefined) watch.released = true;
			return true;
		}
		const cover = coverWith((base) => ({ read: method(function read(size) {
			const chunk = Reflect.apply(Reflect.get(base, "read"), this, [size]);
			const watch = watches.get(this);
			if (watch !== undefined && !watch.released && chunk instanceof Uint8Array) watch.guard(() => watch.observer.push(chunk));
			return chunk;
		}) }));
		;
		const passing_stream_watches = new WeakMap();
		function passingStream(stream, { observer, guard }) {
			if (passing_stream_watches.has(stream) || stream.locked) return stream;
			passing_stream_cover(stream);
			passing_stream_watches.set(stream, {
				observer,
				guard,
				released: false,
				view: null
			});
			return stream;
		}
		function release(stream) {
			const watch = passing_stream_watches.get(stream);
			if (watch?.view) return false;
			if (watch !== undefined) watch.released = true;
			return !stream.locked;
		}
		const passing_stream_cover = coverWith((base) => {
			const members = {
				locked: {
					get() {
						const view = passing_stream_watches.get(this)?.view ?? null;
						return view === null ? Reflect.get(base, "locked", this) : view.locked;
					},
					configurable: true
				},
				cancel: method(function cancel(reason) {
					const watch = passing_stream_watches.get(this);
					if (watch?.view) return watch.view.cancel(reason);
					if (watch?.released === false) watch.guard(() => watch.observer.stop(undefined));
					return Reflect.apply(base.cancel, this, [reason]);
				})
			};
			for (const name of READERS) {
				const own = Reflect.get(base, name);
				if (typeof own !== "function") continue;
				members[name] = method(function read(...given) {
					const watch = passing_stream_watches.get(this);
					if (watch === undefined || watch.released) return Reflect.apply(own, this, given);
					watch.view ??= viewOf(this, base, watch);
					return Reflect.apply(own, watch.view, given);
				});
			}
			return members;
		});
		const READERS = [
			"getReader",
			"tee",
			"pipeTo",
			"pipeThrough",
			"values",
			Symbol.asyncIterator
		];
		function viewOf(stream, base, { observer, guard }) {
			const isBytes = isByteStream(stream, base);
			const reader = Reflect.apply(base.getReader, stream, []);
			const source = {
				async pull(controller) {
					try {
						const { done, value } = await reader.read();
						if (!done) {
							guard(() => observer.push(value));
							controller.enqueue(value);
							return;
						}
						guard(() => observer.end());
						controller.close();
						if ("byobRequest" in controller) controller.byobRequest?.respond(0);
					} catch (error) {
						guard(() => observer.stop(error));
						controller.error(error);
					}
				},
				async cancel(reason) {
					guard(() => observer.stop(undefined));
					await reader.cancel(reason);
				}
			};
			const lazy = { highWaterMark: 0 };
			return isBytes ? new ReadableStream({
				type: "bytes",
				...source
			}, lazy) : new ReadableStream(source, lazy);
		}
		function isByteStream(stream, base) {
			try {
				Reflect.apply(base.getReader, stream, [{ mode: "byob" }]).releaseLock();
				return true;
			} catch {
				return false;
			}
		}
		;
		const passings = new WeakMap();
		function passing(response, observerOf, guard) {
			const observer = observerOf();
			const others = passings.get(response);
			if (others !== undefined) {
				others.push({
					observer,
					observerOf,
					guard
				});
			} else if (isStream(response.body) && !response.bodyUsed) {
				passing_cover(response);
				passings.set(response, [{
					observer,
					observerOf,
					guard
				}]);
			} else {
				guard(() => observer.end());
			}
			return response;
		}
		function stopped(response) {
			tell(response, (observer) => observer.stop(undefined));
		}
		function tell(response, what) {
			for (const { observer, guard } of passings.get(response) ?? []) guard(() => what(observer));
		}
		function allOf(response) {
			return {
				observer: {
					push: (chunk) => tell(response, (by) => by.push(chunk)),
					parsed: (value) => tell(response, (by) => by.parsed(value)),
					end: () => tell(response, (by) => by.end()),
					stop: (error) => tell(response, (by) => by.stop(error))
				},
				guard: (work) => work()
			};
		}
		function isResponse(value) {
			if (value instanceof Response) return true;
			if (typeof value !== "object" || value === null) return false;
			return typeof Reflect.get(value, "status") === "number" && typeof Reflect.get(value, "json") === "function" && isStream(Reflect.get(value, "body"));
		}
		function isStream(body) {
			return body instanceof ReadableStream || isNodeStream(body);
		}
		function passed(stream, by) {
			return isNodeStream(stream) ? passingNodeStream(stream, by) : passingStream(stream, by);
		}
		function released(stream) {
			return isNodeStream(stream) ? releaseNodeStream(stream) : release(stream);
		}
		const passing_cover = coverWith((base) => {
			const streamOf = (response) => Reflect.get(base, "body", response);
			const members = {
				body: {
					get() {
						return passed(streamOf(this), allOf(this));
					},
					configurable: true,
					enumerable: true
				},
				clone: method(function clone() {
					released(streamOf(this));
					const copy = Reflect.apply(base.clone, this, []);
					for (const { observerOf, guard } of passings.get(this) ?? []) guard(() => passing(copy, observerOf, guard));
					return copy;
				})
			};
			for (const [name, look] of passing_READERS) {
				const own = Reflect.get(base, name);
				if (typeof own !== "function") continue;
				members[name] = method(function read() {
					const isFirst = released(streamOf(this));
					const found = Reflect.apply(own, this, []);
					return isFirst ? watched(found, this, look) : found;
				});
			}
			return members;
		});
		async function watched(reading, response, look) {
			try {
				const value = await reading;
				tell(response, (observer) => look(observer, value));
				return value;
			} catch (error) {
				tell(response, (by) => error instanceof SyntaxError ? by.end() : by.stop(error));
				throw error;
			}
		}
		const passing_encoder = new TextEncoder();
		const ofBytes = (observer, value) => {
			observer.push(value instanceof Uint8Array ? value : new Uint8Array(value));
			observer.end();
		};
		const passing_READERS = [
			["json", (observer, value) => observer.parsed((0, wire.vA)(value))],
			["text", (observer, value) => ofBytes(observer, passing_encoder.encode(String(value)))],
			["arrayBuffer", ofBytes],
			["bytes", ofBytes],
			["blob", (observer) => observer.end()],
			["formData", (observer) => observer.end()]
		];
		var addresses = __webpack_require__(89508);
		;
		const ENDPOINTS = [
			/(?<!\/threads\/[^/]+)\/messages$/,
			/\/chat\/completions$/,
			/\/responses$/,
			/\/completions$/,
			/\/interactions$/,
			/\/models\/(?<model>[^/]+):(?:stream)?(?:generateContent|rawPredict|GenerateContent|RawPredict)$/,
			/\/model\/(?<model>[^/]+)\/(?:invoke|converse)(?<aws>-with-response-stream|-stream)?$/,
			/\/deployments\/(?<model>[^/]+)\/chat\/completions$/
		];
		const known = new Map();
		const MOST_KNOWN = 200;
		function modelRoute(url, method) {
			if (method.toUpperCase() !== "POST") return null;
			const before = known.get(url);
			if (before !== undefined) return before;
			if (known.size >= MOST_KNOWN) known.clear();
			const route = routeOf(url);
			known.set(url, route);
			return route;
		}
		function routeOf(url) {
			const query = url.search(/[?#]/);
			const path = query === -1 ? url : url.slice(0, query);
			for (const endpoint of ENDPOINTS.toReversed()) {
				const match = endpoint.exec(path);
				if (match === null) continue;
				const { model, aws } = match.groups ?? {};
				const addressed = (0, addresses.ci)(url);
				return {
					model: model === undefined ? null : decoded(model),
					platform: addressed.provider,
					host: addressed.host,
					framing: aws === undefined ? "json-or-sse" : "aws-events"
				};
			}
			return null;
		}
		function decoded(name) {
			try {
				return decodeURIComponent(name);
			} catch {
				return name;
			}
		}
		;
		const NAMING = {
			name: "x-prompt-cache-name",
			session: "x-prompt-cache-session"
		};
		function sentBy(input, init, read = null) {
			const isRequest = input instanceof Request;
			const url = isRequest ? input.url : String(input);
			const route = modelRoute(url, init?.method ?? (isRequest ? input.method : "GET"));
			if (route === null) return null;
			const text = read ?? textOf(init?.body);
			const given = init?.headers ?? (isRequest ? input.headers : undefined);
			const headers = () => given instanceof Headers ? given : new Headers(given);
			return {
				route,
				text,
				request: () => text === null ? null : (0, wire.Yz)(text) ?? null,
				headers,
				said: () => isNamed(given) ? {
					name: headers().get(NAMING.name),
					session: headers().get(NAMING.session)
				} : NOT_SAID,
				attempt: () => 1 + (Number.parseInt(headers().get("x-stainless-retry-count") ?? "0", 10) || 0)
			};
		}
		function textOf(body) {
			if (typeof body === "string") return body;
			return body instanceof Uint8Array ? (0, wire.DH)(body) : null;
		}
		async function bodyOf(input, init) {
			if (!(input instanceof Request) || init?.body != null || input.bodyUsed) return null;
			if (modelRoute(input.url, init?.method ?? input.method) === null) return null;
			return await input.clone().text();
		}
		function withoutNames(input, init) {
			const given = init?.headers ?? (input instanceof Request ? input.headers : undefined);
			if (!isNamed(given)) return [input, init];
			const headers = new Headers(given);
			for (const name of Object.values(NAMING)) headers.delete(name);
			return [input, {
				...init,
				headers
			}];
		}
		const NOT_SAID = {
			name: null,
			session: null
		};
		const OF_A_NAME = /^x-prompt-cache-(?:name|session)$/i;
		function isNamed(given) {
			if (given === undefined) return false;
			if (given instanceof Headers) return given.has(NAMING.name) || given.has(NAMING.session);
			const names = Array.isArray(given) ? given.map(([name]) => name ?? "") : Object.keys(given);
			return names.some((name) => OF_A_NAME.test(name));
		}
		;
		const innerOf = new WeakMap();
		function hasTap(fetch, isWanted) {
			for (let at = fetch; at !== undefined; at = innerOf.get(at)) if (innerOf.has(at) && isWanted(at)) return true;
			return false;
		}
		function tapFetch(inner, host) {
			const guard = (work) => host.guard(work);
			const watched = async (attempt, { route }, given) => {
				let response;
				try {
					response = await inner(...given);
				} catch (error) {
					guard(() => attempt.failed(error));
					throw error;
				}
				const signal = given[1]?.signal ?? null;
				const passed = guard(() => {
					attempt.began(factsOf(response));
					return passing(response, () => observerOf(attempt, route, response), guard);
				});
				if (passed === undefined) {
					guard(() => attempt.end({}));
				} else if (signal !== null) {
					guard(() => listen(signal, attempt, response, guard));
				}
				return response;
			};
			const tap = async (...given) => {
				const recorded = host.isRecorded(currentContext().recording);
				const read = !recorded && given[0] instanceof Request ? await bodyOf(...given).catch(() => null) : null;
				const sent = recorded ? null : guard(() => sentBy(given[0], given[1], read)) ?? null;
				const [input, init] = sent === null ? given : guard(() => withoutNames(...given)) ?? given;
				const first = sent === null ? undefined : guard(() => host.begin(sent, null));
				if (sent === null || first === undefined) return inner(input, init);
				const response = await watched(first, sent, [input, init]);
				const { policy } = host;
				if (policy === undefined) return response;
				const send = (body, nth) => {
					const next = {
						...sent,
						request: () => (0, wire.Yz)(body) ?? null
					};
					const attempt = guard(() => host.begin({
						...next,
						attempt: () => sent.attempt() + nth - 1
					}, first.seq));
					const headers = new Headers(sent.headers());
					headers.delete("content-length");
					const given = [input, {
						...init,
						headers,
						body
					}];
					return {
						attempt,
						response: attempt === undefined ? inner(...given) : watched(attempt, next, given)
					};
				};
				const signal = init?.signal ?? null;
				return again({
					sent,
					signal,
					first,
					response,
					send
				}, policy).catch((error) => {
					guard(() => {
						throw error;
					});
					return response;
				});
			};
			innerOf.set(tap, inner);
			return tap;
		}
		function listen(signal, attempt, response, guard) {
			const kept = new WeakRef(response);
			const dropped = () => guard(() => {
				const found = kept.deref();
				if (found === undefined) attempt.end({
					error: "aborted",
					partial: true
				});
				else stopped(found);
			});
			signal.addEventListener("abort", dropped, { once: true });
			attempt.whenOver(() => signal.removeEventListener("abort", dropped));
		}
		const ID_HEADERS = [
			"request-id",
			"x-request-id",
			"x-amzn-requestid",
			"apim-request-id"
		];
		function factsOf({ status, headers }) {
			return () => ({
				status,
				requestId: ID_HEADERS.map((name) => headers.get(name)).find((id) => id !== null) ?? null
			});
		}
		;
		function vercelCalls(result, more) {
			const steps = result.steps ?? [];
			return (steps.length === 0 ? [result] : steps).map((step) => vercelCall(step, more));
		}
		function vercelCall(result, more) {
			const usage = (0, wire.vA)(result.usage);
			const raw = (0, json_value.Jt)(usage, "raw") ?? (0, json_value.rO)((0, wire.vA)(result.providerMetadata ?? null), "anthropic", "usage") ?? null;
			const body = (0, wire.vA)(result.request?.body ?? null);
			const model = result.response?.modelId;
			return {
				...model === undefined ? {} : { model },
				...result.response?.id === undefined ? {} : { requestId: result.response.id },
				...more,
				request: requestOf(body, model),
				usage: raw ?? usage
			};
		}
		function requestOf(body, model) {
			const found = typeof body === "string" ? (0, wire.Yz)(body) : body;
			if (typeof found === "object" && found !== null) return found;
			return (0, json_value.Qq)(model) === undefined ? {} : { model };
		}
		;
		function invoke_model_requestOf(input) {
			const body = Reflect.get(input, "body");
			const found = body === undefined ? undefined : (0, wire.Yz)(invoke_model_textOf(body));
			if (typeof found !== "object" || found === null) return input;
			return Object.assign({ model: (0, wire.vA)(Reflect.get(input, "modelId")) }, found);
		}
		function readable(output) {
			const body = typeof output === "object" && output !== null ? Reflect.get(output, "body") : undefined;
			if (body instanceof Uint8Array) return (0, wire.Yz)(invoke_model_textOf(body)) ?? output;
			return output;
		}
		function restored(output, observed) {
			const isBody = typeof output === "object" && output !== null && Reflect.get(output, "body") instanceof Uint8Array;
			return isBody ? output : observed;
		}
		function invoke_model_textOf(body) {
			if (typeof body === "string") return body;
			return body instanceof Uint8Array ? (0, wire.DH)(body) : "";
		}
		function unwrapped(event) {
			const value = (0, wire.vA)(event);
			const bytes = (0, json_value.Jt)((0, json_value.Jt)(value, "chunk"), "bytes");
			return bytes instanceof Uint8Array ? (0, wire.Yz)(invoke_model_textOf(bytes)) ?? null : value;
		}
		;
		function wrapClient(client, host) {
			const fetch = Reflect.get(client, "fetch");
			const hasApi = [
				"messages",
				"chat",
				"responses",
				"completions",
				"beta"
			].some((name) => typeof Reflect.get(client, name) === "object");
			if (typeof fetch === "function" && hasApi) {
				const inner = fetch;
				if (!hasTap(inner, (tap) => host.isMine(tap))) Reflect.set(client, "fetch", host.tap(inner));
				return "fetch";
			}
			if (isAws(client)) {
				addMiddleware(client, host);
				return "middleware";
			}
			const models = Reflect.get(client, "models");
			if (typeof models !== "object" || models === null) return null;
			if (!wrapMethods(models, ["generateContent", "generateContentStream"], host)) return null;
			wrapInteractions(client, host);
			return "models";
		}
		const wrapped = new WeakMap();
		function isWrapped(thing, host) {
			const hosts = wrapped.get(thing) ?? new Set();
			const known = hosts.has(host);
			wrapped.set(thing, hosts.add(host));
			return known;
		}
		function wrapMethods(api, methods, host) {
			const names = methods.filter((name) => typeof Reflect.get(api, name) === "function");
			if (names.length === 0) return false;
			if (isWrapped(api, host)) return true;
			for (const name of names) {
				const method = Reflect.get(api, name);
				Reflect.set(api, name, host.wrapFunction(method.bind(api), "gemini"));
			}
			return true;
		}
		function wrapInteractions(client, host) {
			const base = Object.getPrototypeOf(client);
			if (typeof base !== "object" || base === null || !("interactions" in base)) return;
			if (isWrapped(client, host)) return;
			const own = Object.getOwnPropertyDescriptor(client, "interactions");
			Object.defineProperty(client, "interactions", {
				get() {
					const api = own?.get?.call(client) ?? Reflect.get(base, "interactions", client);
					if (typeof api === "object" && api !== null) host.guard(() => wrapMethods(api, ["create"], host));
					return api;
				},
				configurable: true
			});
		}
		function isAws(client) {
			const stack = Reflect.get(client, "middlewareStack");
			return typeof stack === "object" && stack !== null && typeof Reflect.get(stack, "add") === "function";
		}
		function addMiddleware(client, host) {
			if (isWrapped(client, host)) return;
			client.middlewareStack.add((next) => async (call) => {
				if (!("modelId" in call.input)) return next(call);
				let whole;
				const invoke = host.wrapFunction(async (_request) => {
					whole = await next(call);
					return readable(whole.output);
				}, "bedrock");
				const output = await invoke(invoke_model_requestOf(call.input));
				return {
					...whole,
					output: restored(whole?.output, output)
				};
			}, {
				step: "initialize",
				name: "promptCacheGuard",
				priority: "low",
				override: true
			});
		}
		;
		function isThenable(value) {
			return typeof value === "object" && value !== null && typeof Reflect.get(value, "then") === "function";
		}
		;
		function observeMapped(result, mapped) {
			return isThenable(result) ? awaited(result, mapped) : told(result, mapped);
		}
		async function awaited(result, mapped) {
			let value;
			try {
				value = await result;
			} catch (error) {
				mapped.guard(() => mapped.attempt.failed(error));
				throw error;
			}
			return mapped.after(told(value, mapped));
		}
		function told(value, { attempt, guard, responseOf }) {
			guard(() => {
				let found;
				try {
					found = responseOf(value);
				} catch (error) {
					attempt.end({});
					throw error;
				}
				const response = (0, wire.vA)(found);
				const isUsage = (0, read.VG)(response) === undefined && (0, read.k9)(response) !== null;
				attempt.answered(isUsage ? { usage: response } : response);
			});
			return value;
		}
		;
		function stream_isStream(value) {
			return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
		}
		function observeStream(stream, attempt, guard) {
			const own = Reflect.get(stream, "iterator");
			if (typeof own === "function" && "controller" in stream) {
				const iterate = () => stream_watched(Reflect.apply(own, stream, []), attempt, guard);
				if (Reflect.set(stream, "iterator", iterate)) return stream;
			}
			let iterator;
			const start = () => {
				iterator ??= stream_watched(stream[Symbol.asyncIterator](), attempt, guard);
				return iterator;
			};
			return new Proxy(stream, { get(target, key) {
				if (key === Symbol.asyncIterator) return start;
				const value = Reflect.get(target, key, target);
				if (typeof value !== "function") return value;
				if (key === "next" || key === "return" || key === "throw") {
					return (...given) => Reflect.apply(start()[key], start(), given);
				}
				return value.bind(target);
			} });
		}
		async function* stream_watched(iterator, attempt, guard) {
			const usage = new stream.i();
			let ended = false;
			try {
				for (;;) {
					const { done, value } = await iterator.next();
					if (done === true) {
						ended = true;
						guard(() => attempt.streamed(usage.summary()));
						return value;
					}
					guard(() => {
						const event = unwrapped(value);
						if ((0, stream.u)(event)) attempt.spoke();
						usage.push(event);
					});
					yield value;
				}
			} catch (error) {
				ended = true;
				guard(() => {
					const { name } = error instanceof Error ? error : { name: "error" };
					const aborted = /abort/i.test(name);
					attempt.streamed(usage.summary(), {
						error: aborted ? "aborted" : name,
						partial: true
					});
				});
				throw error;
			} finally {
				if (!ended) {
					await iterator.return?.();
					const summary = usage.summary();
					guard(() => attempt.streamed(summary, summary.complete ? {} : { error: "aborted" }));
				}
			}
		}
		;
		function observe(value, attempt, guard) {
			return guard(() => {
				if (isResponse(value)) {
					attempt.began(factsOf(value));
					const route = {
						model: null,
						platform: null,
						host: null,
						framing: "json-or-sse"
					};
					return passing(value, () => observerOf(attempt, route, value), guard);
				}
				if (isHelper(value)) {
					followHelper(value, attempt, guard);
					return value;
				}
				if (value instanceof ReadableStream) {
					attempt.began();
					return passingStream(value, {
						observer: observerOfStream(attempt),
						guard
					});
				}
				if (stream_isStream(value)) {
					attempt.began();
					return observeStream(value, attempt, guard);
				}
				const inner = streamInside(value);
				if (inner !== null) {
					attempt.began();
					return {
						...inner.holder,
						[inner.member]: observeStream(inner.stream, attempt, guard)
					};
				}
				attempt.answered((0, wire.vA)(readable(value)));
				return value;
			}) ?? value;
		}
		const HELPER_EVENTS = [
			"streamEvent",
			"chunk",
			"event"
		];
		function isHelper(value) {
			return typeof value === "object" && value !== null && typeof Reflect.get(value, "on") === "function" && typeof Reflect.get(value, "abort") === "function" && stream_isStream(value);
		}
		function followHelper(helper, attempt, guard) {
			const usage = new stream.i();
			for (const event of HELPER_EVENTS) {
				helper.on(event, (value) => {
					guard(() => {
						const told = (0, wire.vA)(value);
						if ((0, stream.u)(told)) attempt.spoke();
						usage.push(told);
					});
				});
			}
			helper.on("end", () => {
				const summary = usage.summary();
				guard(() => attempt.streamed(summary, summary.complete ? {} : { error: "aborted" }));
			});
		}
		function streamInside(value) {
			if (typeof value !== "object" || value === null) return null;
			for (const member of ["stream", "body"]) {
				const stream = Reflect.get(value, member);
				if (stream_isStream(stream)) return {
					holder: value,
					member,
					stream
				};
			}
			return null;
		}
		;
		function isApiPromise(value) {
			return value instanceof Promise && [
				"_thenUnwrap",
				"asResponse",
				"withResponse"
			].every((name) => typeof Reflect.get(value, name) === "function");
		}
		function observeApiPromise(promise, attempt, guard, then) {
			const unwrapped = promise._thenUnwrap((value) => then(observe(value, attempt, guard)));
			const failed = (error) => {
				guard(() => attempt.failed(error));
				throw error;
			};
			const own = unwrapped.then.bind(unwrapped);
			const watch = (done, broken) => own(done, (error) => {
				guard(() => attempt.failed(error));
				if (typeof broken === "function") return broken(error);
				throw error;
			});
			return Object.assign(unwrapped, {
				then: watch,
				catch: (broken) => watch(undefined, broken),
				finally: (last) => watch().finally(last),
				asResponse: () => promise.asResponse().then((response) => observe(response, attempt, guard), failed),
				withResponse: () => promise._thenUnwrap((value) => observe(value, attempt, guard)).withResponse().catch(failed)
			});
		}
		function isOwnKind(value) {
			return value instanceof Promise && value.constructor !== Promise;
		}
		function observeOwnKind(promise, attempt, guard, then) {
			const own = promise.then.bind(promise);
			let outcome;
			const watch = () => outcome ??= observePromise({ then: own }, attempt, guard, then);
			return Object.assign(promise, {
				then: (...given) => watch().then(...given),
				catch: (...given) => watch().catch(...given),
				finally: (...given) => watch().finally(...given)
			});
		}
		async function observePromise(promise, attempt, guard, then) {
			let value;
			try {
				value = await promise;
			} catch (error) {
				guard(() => attempt.failed(error));
				throw error;
			}
			return then(observe(value, attempt, guard));
		}
		;
		const snapshot_DEEPEST = 100;
		function snapshotOf(given) {
			const objects = given.filter(isObject);
			const request = objects.find((value) => MEMBERS.some((name) => name in value)) ?? objects[0];
			return request === undefined ? null : snapshot_copied(inputOf(request), 0);
		}
		function inputOf(request) {
			const input = Reflect.get(request, "input");
			return isObject(input) && typeof Reflect.get(input, "modelId") === "string" ? invoke_model_requestOf(input) : request;
		}
		const MEMBERS = [
			"messages",
			"input",
			"contents",
			"prompt",
			"modelId",
			"model"
		];
		function isObject(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value);
		}
		function snapshot_copied(value, depth) {
			if (typeof value !== "object" || value === null || depth > snapshot_DEEPEST) return value;
			if (Array.isArray(value)) return value.map((item) => snapshot_copied(item, depth + 1));
			const prototype = Object.getPrototypeOf(value);
			if (prototype !== Object.prototype && prototype !== null && depth > 0) return value;
			const copy = {};
			for (const key of Object.keys(value)) copy[key] = snapshot_copied(Reflect.get(value, key), depth + 1);
			return copy;
		}
		;
		function isFunction(value) {
			return typeof value === "function";
		}
		function wrapFunction(fn, host) {
			const guard = (work) => host.guard(work);
			const call = (self, given, attemptNumber, repeats = null) => {
				if (host.isOver()) return { result: Reflect.apply(fn, self, given) };
				const snapshot = host.guard(() => snapshotOf(host.requestOf(given)));
				const attempt = host.guard(() => host.begin({
					request: () => (0, wire.vA)(snapshot ?? null),
					attempt: attemptNumber,
					repeats
				}));
				if (attempt === undefined) return { result: Reflect.apply(fn, self, given) };
				try {
					const work = () => Reflect.apply(fn, self, given);
					const owner = host.owner();
					return {
						result: owner === null ? work() : recordedBy(owner, work),
						attempt
					};
				} catch (error) {
					host.guard(() => attempt.failed(error));
					throw error;
				}
			};
			const wrapped = function(...given) {
				const { result, attempt } = call(this, given, 1);
				if (attempt === undefined) return result;
				const then = (value) => {
					if (host.policy === undefined || stream_isStream(value)) return value;
					if (!host.isRepeatable && !isApiPromise(result)) return value;
					const request = (0, wire.vA)(snapshotOf(host.requestOf(given)) ?? null);
					const missed = {
						policy: host.policy,
						request,
						given,
						first: attempt,
						value
					};
					return missAware(missed, (again, nth) => {
						const next = call(this, again, nth, attempt.seq);
						const settled = next.attempt;
						return {
							attempt: settled,
							outcome: settled === undefined ? Promise.resolve(next.result) : observePromise(Promise.resolve(next.result), settled, guard, (found) => found)
						};
					});
				};
				const { responseOf } = host;
				if (responseOf !== null) return observeMapped(result, {
					attempt,
					guard,
					after: then,
					responseOf
				});
				if (isApiPromise(result)) return observeApiPromise(result, attempt, guard, then);
				if (isOwnKind(result)) return observeOwnKind(result, attempt, guard, then);
				if (isThenable(result)) return observePromise(result, attempt, guard, then);
				return observe(result, attempt, guard);
			};
			Object.defineProperty(wrapped, "name", {
				value: fn.name,
				configurable: true
			});
			return Object.assign(wrapped, fn);
		}
		;
		class CacheTracker {
			#options;
			#channel;
			#clock;
			#calls;
			#clients;
			#taps = new WeakSet();
			#hasTaps = false;
			#isOver = false;
			#inner = new WeakMap();
			constructor(options = {}) {
				this.#options = checkedOptions(options);
				this.#channel = new Channel(options.onDiagnostic);
				this.#clock = steadyClock(options.clock);
				this.#calls = new Calls(options, this.#channel, this.#clock);
				this.#clients = {
					tap: (inner) => this.fetch({ fetch: inner }),
					wrapFunction: (fn, platform) => this.#wrapFunction(fn, { platform }),
					guard: (work) => this.#channel.guard(work),
					isMine: (fetch) => this.#taps.has(fetch)
				};
			}
			wrap(target, options = {}) {
				if (isFunction(target)) return this.#wrapFunction(target, options);
				const how = this.#channel.guard(() => wrapClient(target, this.#clients));
				if (how === null) {
					const words = "wrap() was given a client of an unknown kind: it is not recorded. Wrap its method, or record() its calls.";
					this.#channel.report("unsupported-client", words);
				}
				return target;
			}
			fetch(options = {}) {
				if (options.fetch !== undefined && hasTap(options.fetch, (tap) => this.#taps.has(tap))) return options.fetch;
				const site = siteOf(options.name, "fetch");
				const inner = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
				const tap = tapFetch(inner, {
					begin: ({ request, route, attempt, said }, repeats) => this.#calls.begin(site, request, attempt, {
						...route,
						...said(),
						...options.tags !== undefined && { tags: options.tags },
						repeats
					}),
					guard: (work) => this.#channel.guard(work),
					isRecorded: (recording) => this.#isOver || recording.includes(this),
					policy: this.#options.policy
				});
				this.#taps.add(tap);
				this.#hasTaps = true;
				return tap;
			}
			record(call) {
				return this.#channel.guard(() => this.#calls.record(call)) ?? null;
			}
			recordVercel(result, more = {}) {
				const calls = this.#channel.guard(() => vercelCalls(result, more)) ?? [];
				return calls.map((call) => this.record(call)).at(-1) ?? null;
			}
			aggregate() {
				return this.#calls.ledger().aggregate();
			}
			byPrefix() {
				return this.#calls.ledger().byPrefix();
			}
			window(seconds) {
				const now = this.#clock();
				const { figures, complete } = this.#calls.ledger().since(now - seconds * 1e3);
				return {
					...figures,
					covers: (now - complete) / 1e3
				};
			}
			calls() {
				return this.#calls.ledger().calls();
			}
			run(id, work) {
				return work === undefined ? this.#calls.ledger().run(id) : within({ run: id }, work);
			}
			name(name, work, session = null) {
				return within({
					name,
					session
				}, work);
			}
			reset() {
				this.#calls.ledger().reset();
			}
			prometheus({ byPrefix = false } = {}) {
				return prometheusText(this.#calls.ledger().series(), byPrefix ? this.byPrefix() : undefined);
			}
			diagnostics() {
				this.#calls.drain();
				return this.#channel.counts();
			}
			[Symbol.dispose]() {
				this.#isOver = true;
			}
			async flush() {
				await this.#calls.flush();
			}
			#wrapFunction(fn, options) {
				const { request, response, name, tags, platform = null } = options;
				const { repeatable = platform !== null } = options;
				const site = siteOf(name, "wrap");
				const inner = this.#inner.get(fn) ?? fn;
				const wrapped = wrapFunction(inner, {
					begin: (call) => this.#calls.begin(site, call.request, () => call.attempt, {
						model: null,
						platform,
						repeats: call.repeats,
						...tags !== undefined && { tags }
					}),
					guard: (work) => this.#channel.guard(work),
					owner: () => this.#hasTaps ? this : null,
					requestOf: (given) => request === undefined ? given : [Reflect.apply(request, undefined, given)],
					responseOf: response === undefined ? null : (result) => Reflect.apply(response, undefined, [result]),
					isOver: () => this.#isOver,
					policy: this.#options.policy,
					isRepeatable: repeatable
				});
				this.#inner.set(wrapped, inner);
				return wrapped;
			}
		}
	})
};
