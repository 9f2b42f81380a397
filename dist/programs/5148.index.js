export const id = 5148;
export const ids = [5148];
export const modules = {
66279: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { W: () => parseArguments });
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98249);
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
	const { rawName, value } = token;
	if (spec.type === "boolean") {
		if (value === undefined) return true;
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`${rawName} takes no value: write ${rawName} alone.`);
	}
	const usage = `${rawName} ${spec.value ?? "VALUE"}`;
	if (value === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`${rawName} needs a value: ${usage}.`);
	if (value === "") {
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`${rawName} was given an empty value (an unset variable?): ${usage}.`);
	}
	if (value.startsWith("-") && value !== "-" && token.inlineValue !== true) {
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`${rawName} needs a value, but ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_2__.T)(value)} follows: ${usage}, or ${rawName}=${value} if that is the value.`);
	}
	return value;
}
function unknownOption(command, specs, rawName) {
	const known = Object.keys(specs).map((name) => `--${name}`);
	return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`Unknown option ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_2__.T)(rawName)}.${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_2__.a)(rawName, known)} \`prompt-cache-guard ${command} --help\` lists the options of ${command}.`);
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
25148: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { demo: () => demo });
var check = __webpack_require__(58560);
var errors = __webpack_require__(12027);
var cli_arguments = __webpack_require__(66279);
var external_node_fs_ = __webpack_require__(73024);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var command = __webpack_require__(77721);
var environment = __webpack_require__(12865);
;
const TONE_BEFORE = "Be brief, friendly and precise, and answer in the language of the customer.";
const TONE_AFTER = "Be brief, warm and exact, and answer in the language of the customer.";
const SYSTEM = `# Support assistant of Larkfield Outdoor

You answer customers of Larkfield Outdoor, a shop for tents, packs, boots and clothing.
${TONE_BEFORE}
You are not a lawyer, a doctor or a mountain guide: where a question needs one of them, say so.

## How you work

1. Read the whole message before you act. Customers often ask two things at once; answer both.
2. Look facts up. Prices, stock and the state of an order come from tools, never from memory.
3. Say what you are going to do before you do anything that the customer would notice.
4. When a tool fails, try it once more, then tell the customer plainly that the system is slow
   today and hand over. Never invent a result.
5. End with the next step: what happens now, who does it, and by when.

## Orders and delivery

Parcels leave our warehouse within one working day. Standard delivery takes two to four working
days inside the country and four to eight abroad. Tents and anything longer than 120 cm travel
with a freight carrier, who telephones before delivery; that adds up to three working days.

A parcel counts as lost when the carrier has not scanned it for seven working days. Then offer
the choice between a new shipment and a refund, and open neither without a clear answer.
If only a part of an order arrived, check first whether it was split: split shipments show two
tracking numbers. An address can be changed until the parcel is packed, and not afterwards.

## Returns and exchanges

Customers may return unused goods within 60 days. Clothing may be tried on; boots may be worn
indoors. Returns are free inside the country; from abroad the customer pays the postage unless
the goods are faulty. Hygiene items (sleeping bag liners, drinking tubes, filters once opened)
cannot be returned. A refund goes back the way the payment came, within five working days after
the goods have arrived. An exchange is a return and a new order: explain that the new size is
not reserved until the customer has ordered it.

## Repairs and warranty

We repair what we sell, also after the warranty: zips, poles, soles, seams and coatings. Ask for
a photograph of the damage and for the order number or the year of purchase. The workshop gives
an estimate before it begins, and nothing is charged without consent. Wear is not covered by the
warranty, but repair usually costs less than people fear; mention it before they buy new.

## Advice on products

Ask three questions before you recommend anything: what for, in which season, how heavy may it be.
Recommend two products at most, name one honest drawback of each, and say when something from an
earlier year would do as well. For boots, ask for the length of the foot in centimetres, not for
the size that the customer usually wears. Do not recommend products of other shops, and do not
speak ill of them.

## Safety

If somebody is in danger outdoors right now, give the emergency number first and nothing before
it. Never tell anybody that ice, snow or a river is safe. Gas cartridges are not sent by air.
Do not ask for card numbers or passwords; if a customer sends one, say that it was not needed
and that it will be removed.

## Style

Short paragraphs, no headings in answers, no emoji. Numbers with units. Dates with the month
as a word. Quote the order number when there is one. Sign with "Your Larkfield team".
`;
const TRIAGE = `You sort the mail of Larkfield Outdoor. Read one message and answer with JSON alone:
{"team": "service" | "workshop" | "accounting", "urgent": true | false, "topic": "..."}.
A message is urgent when somebody is in danger, when goods are needed within three days, or when
a chargeback is threatened. Where two teams fit, choose the one that has to act first.
`;
const SUMMARY = `You summarise conversations of the support desk for the colleague who takes over.
Write at most five lines: who writes, what happened so far, what was promised, what is open, and
how the customer feels about it. Leave out greetings, addresses and payment details.
`;
const POLICIES = `# Policies of Larkfield Outdoor

Everybody who writes in our name keeps to these policies, people and programs alike.

## Teams

Service answers questions before and after a purchase, changes orders while that is possible,
opens returns and decides on goodwill up to 50 euros. The workshop repairs tents, packs, boots and
clothing, judges warranty claims by photograph and sends estimates. Accounting writes invoices,
pays refunds, follows up on payments and deals with chargebacks. Complaints about staff go to the
head of service in person and to nobody else.

## Response times

Service answers within one working day, the workshop within three, accounting within two. Mail
that came at the weekend counts from Monday morning. A customer who has waited twice as long as
that gets an apology, a reason and a date, and the apology comes first.

## Refunds and goodwill

Refunds follow the way of the payment. Vouchers are refunded as vouchers, with the rest of their
life or six months, whichever is longer. Goodwill is for our own mistakes: late parcels, wrong
items, unclear descriptions. It is never offered to end a discussion, never promised in advance
and never more than the price of the goods. Postage for sending back faulty goods is always ours.

## Warranty

Two years by law, five on tents and packs of our own brand. The time begins with delivery. The
warranty covers faults of material and making, not wear, not damage by storm, animals or washing
machines, and not repairs by third parties. In doubt the workshop looks at the goods before
anybody says no. When we decline, we say why in one sentence and what a repair would cost.

## Privacy

Messages are kept for two years, attachments for ninety days. We do not ask for dates of birth,
card numbers or passwords. Requests for a copy or for deletion of personal data go to accounting,
which checks the identity and answers within a month. Health data in messages about accidents
is not repeated in summaries and not passed on to other teams.

## Language

We write as we speak to a neighbour: politely, in full sentences, without slogans. We do not blame
the customer, the carrier or the weather. We say "we" when something went wrong. We do not
promise what another team has to keep. We never argue about how somebody feels.

## Dangerous goods

Gas, fuel, bear spray and large batteries travel by road only and not to islands. They cannot be
returned by post: customers bring them to a shop. Recalls are listed on the home page; a message
about a recalled product is urgent, whatever else it says, and goes to service at once.

## Trade customers

Schools, clubs and rescue teams order on account with 30 days to pay, and have a contact of their
own in service. Their prices are not shown to others. Lending sets for school trips are booked six
weeks in advance; lost parts are charged at half their price. Orders over 2,000 euros are checked
by accounting before they are packed.

## Prices and promotions

The price on the day of the order counts. When a price falls within fourteen days, we refund the
difference on request, once per order. Promotions cannot be added up, and they end at midnight of
their last day in the time of our head office. We do not match prices of other shops. Gift cards
are valid for three years, are not paid out, and can be split over several orders.

## Second hand

Customers may send back our own packs and tents for a voucher when they are clean, complete and
younger than eight years. The workshop grades them: A like new, B used, C for parts. The voucher
is 40, 25 or 10 per cent of the last price. What we sell second hand has one year of warranty and
a photograph of every flaw. Boots, sleeping bags and anything worn next to the skin are not taken.

## Events and outages

When a carrier is on strike or a storm closes roads, the home page says so, and answers repeat it
in one sentence at most. Nobody promises a date in such a week. When our own systems are down, we
say when we are going to write again, and we write then, also without news. After an outage the
oldest messages are answered first, except urgent ones. Goodwill for waiting is decided by the head
of service for everybody alike, never message by message.

## Reviews and the press

We thank for reviews and never ask for a change of one. Questions of journalists, of authorities
and of other companies go to the office and are not answered by service. Customers may use our
photographs with our name on it; a request for more goes to the office as well.
`;
;
const TOOLS = [
	{
		name: "find_order",
		description: "Looks up one order by its number. Use it whenever a customer asks about delivery, invoices or the contents of a parcel.",
		input_schema: {
			type: "object",
			properties: {
				order_number: {
					type: "string",
					description: "Eight digits, as printed on the confirmation, for example 40017733."
				},
				include_items: {
					type: "boolean",
					description: "Whether the line items are wanted too."
				}
			},
			required: ["order_number"]
		}
	},
	{
		name: "search_articles",
		description: "Searches the help centre. Returns at most five articles with title, link and the passage that matches.",
		input_schema: {
			type: "object",
			properties: {
				query: {
					type: "string",
					description: "Keywords in the customer's language."
				},
				topic: {
					type: "string",
					enum: [
						"delivery",
						"returns",
						"repair",
						"payment",
						"account"
					]
				}
			},
			required: ["query"]
		}
	},
	{
		name: "open_return",
		description: "Opens a return for items of an order and sends the customer a label. Ask for consent first.",
		input_schema: {
			type: "object",
			properties: {
				order_number: { type: "string" },
				item_ids: {
					type: "array",
					items: { type: "string" },
					minItems: 1
				},
				reason: {
					type: "string",
					enum: [
						"too_small",
						"too_large",
						"damaged",
						"not_as_described",
						"changed_mind"
					]
				}
			},
			required: [
				"order_number",
				"item_ids",
				"reason"
			]
		}
	},
	{
		name: "hand_over",
		description: "Hands the conversation to a colleague. Use it for complaints about staff, for legal threats and whenever the customer asks for a person.",
		input_schema: {
			type: "object",
			properties: {
				team: {
					type: "string",
					enum: [
						"service",
						"workshop",
						"accounting"
					]
				},
				summary: {
					type: "string",
					description: "Three sentences at most, for the colleague."
				}
			},
			required: ["team", "summary"]
		}
	}
];
;
const CONFIG = `version: 1
defaults: { provider: anthropic, model: claude-sonnet-5 }

prompts:
  # Put together from files, as the application does it.
  - id: support
    tools: prompts/tools.json
    system:
      - { file: prompts/system.md, cache_control: { type: ephemeral } }
    messages:
      - { role: user, content: "Where is my order 40017733?" }
    params: { max_tokens: 1024 }

  # A request body as the application sends it, recorded by its snapshot test.
  - id: triage
    file: prompts/triage.request.json

  - id: summary
    system:
      - { file: prompts/policies.md }
      - { file: prompts/summary.md, cache_control: { type: ephemeral } }
    messages:
      - { role: user, content: "The zip of my tent broke on the second day." }
    params: { max_tokens: 512 }
`;
const START = {
	message: "Prompts of the support desk",
	date: "2026-11-20T09:00:00Z",
	files: {
		"prompt-cache-guard.yml": CONFIG,
		"prompts/policies.md": POLICIES,
		"prompts/summary.md": SUMMARY,
		"prompts/system.md": SYSTEM,
		"prompts/tools.json": json(TOOLS),
		"prompts/triage.request.json": json(triageRequest(TRIAGE))
	}
};
const [findOrder, searchArticles, openReturn, handOver] = TOOLS;
const PULL_REQUEST = {
	branch: "warmer-tone",
	message: "Warmer tone; returns in front of articles; triage knows the time",
	date: "2026-11-23T10:16:00Z",
	files: {
		"prompts/system.md": SYSTEM.replace(TONE_BEFORE, TONE_AFTER),
		"prompts/tools.json": json([
			findOrder,
			openReturn,
			searchArticles,
			handOver
		]),
		"prompts/triage.request.json": json(triageRequest(`Current time: 2026-11-23 10:15:02\n${TRIAGE}`))
	}
};
function triageRequest(instructions) {
	return {
		model: "claude-sonnet-5",
		max_tokens: 256,
		system: [{
			type: "text",
			text: instructions
		}, {
			type: "text",
			text: POLICIES,
			cache_control: { type: "ephemeral" }
		}],
		messages: [{
			role: "user",
			content: "My tent pole snapped and I leave on Friday. Can you help?"
		}]
	};
}
function json(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
;
async function buildRepository(folder, env) {
	const settings = ownEnvironment(env);
	await git(folder, settings, "init", "--quiet", "--template=");
	await git(folder, settings, "symbolic-ref", "HEAD", "refs/heads/main");
	await commit(folder, settings, START);
	await git(folder, settings, "checkout", "--quiet", "-b", PULL_REQUEST.branch);
	await commit(folder, settings, PULL_REQUEST);
}
async function commit(folder, settings, { files, message, date }) {
	for (const [name, text] of Object.entries(files)) {
		const file = external_node_path_.join(folder, name);
		(0, external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
		(0, external_node_fs_.writeFileSync)(file, text);
	}
	const dated = {
		...settings,
		GIT_AUTHOR_DATE: date,
		GIT_COMMITTER_DATE: date
	};
	await git(folder, dated, "add", "--all");
	await git(folder, dated, "commit", "--quiet", "--message", message);
}
function ownEnvironment(env) {
	const alone = {
		GIT_CONFIG_GLOBAL: external_node_os_.devNull,
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_COUNT: "0"
	};
	const name = "Robin Example";
	const email = "robin@example.com";
	return {
		...(0, environment._)({
			...env,
			...alone
		}),
		GIT_DEFAULT_HASH: "sha1",
		GIT_AUTHOR_NAME: name,
		GIT_AUTHOR_EMAIL: email,
		GIT_COMMITTER_NAME: name,
		GIT_COMMITTER_EMAIL: email
	};
}
async function git(folder, env, ...args) {
	const { code, stderr } = await (0, command.EO)({
		prefix: ["-C", folder],
		env
	}, args);
	if (code === 0) return;
	throw (0, errors.tv)(`git ${args[0] ?? ""} failed while the demo built its repository in ${folder}: ${stderr}`);
}
var temporary_folder = __webpack_require__(72157);
var destinations = __webpack_require__(52174);
var exit = __webpack_require__(75014);
var formatted = __webpack_require__(4046);
var help = __webpack_require__(2420);
var cli_host = __webpack_require__(87713);
var cli_progress = __webpack_require__(1700);
var publish = __webpack_require__(8716);
var suggest = __webpack_require__(98249);
;
const OPTIONS = {
	...destinations.e5,
	keep: { type: "boolean" },
	...help.DT
};
const demo = {
	usage: "[options]",
	help: `Builds a small repository in a temporary folder: the prompts of a support desk, and a pull
request that adds the time of day to one of them, swaps two tools and rewrites a sentence.
Runs check on it, shows the report and the comment that the Action would post on the pull
request, and removes the folder. Needs Node and git, no key and no network.

The guard fails this pull request, so the exit code is 1, as that of check would be.

Options:
  --keep           leave the repository there and say where, to look around in it
  --format FORMAT  only that report: text, json, markdown (the comment),
                   html, sarif, junit or gitlab
  --output FILE    write that report to FILE instead of stdout

Examples:
  prompt-cache-guard demo
  prompt-cache-guard demo --format markdown
`,
	async run(args, host) {
		const { flag, given, positionals } = (0, cli_arguments.W)("demo", OPTIONS, args);
		const [stray] = positionals;
		if (stray !== undefined) {
			throw (0, errors.Wp)(`demo takes no ${(0, suggest.T)(stray)}: its example is built in. For your own repository use \`prompt-cache-guard check\`.`);
		}
		const places = (0, destinations.uC)(given);
		await (0, publish._U)(places, [], host);
		const keep = flag("keep");
		const report = await (0, temporary_folder.P)("prompt-cache-guard-demo", keep, async (folder) => {
			await buildRepository(folder, host.env);
			if (keep) await (0, cli_host.M)(host.stderr, `The example is in ${folder}\n`);
			return await checkIn(folder, host);
		});
		if (given.length > 0) return await (0, publish.mk)(report, places, host);
		await (0, cli_host.y)(host, tour(report, host));
		return exit.lq[report.verdict];
	}
};
async function checkIn(folder, host) {
	const progress = (0, cli_progress.o)(host.stderr);
	const options = {
		repo: folder,
		base: "main",
		env: host.env,
		progress
	};
	const { report } = await (0, check.z)(options).finally(() => progress.end());
	return report;
}
function tour(report, host) {
	const changed = Object.keys(PULL_REQUEST.files).map((file) => `    ${file}\n`);
	return `A repository with two commits:

  main         ${START.message}
  ${PULL_REQUEST.branch}  ${PULL_REQUEST.message}
${changed.join("")}
$ prompt-cache-guard check --base main

${(0, formatted.X)(report, "text", host)}
The comment that the Action would post on the pull request:

${(0, formatted.X)(report, "markdown", null)}`;
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
52174: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	e5: () => DESTINATION_OPTIONS,
	uC: () => destinations
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98249);
const FORMATS = [
	"text",
	"json",
	"markdown",
	"html",
	"sarif",
	"junit",
	"gitlab"
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
function destinations(given, formats = FORMATS) {
	const pairs = [];
	for (const { name, value } of given) {
		if (name !== "format" && name !== "output") continue;
		const half = name === "format" ? { format: formatOf(value, formats) } : { file: value };
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
function formatOf(value, formats) {
	const format = formats.find((each) => each === value);
	if (format !== undefined) return format;
	throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Wp)(`Unknown format ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_1__.T)(value)}.${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_1__.a)(value, formats)} --format takes ${listed(formats)}.`);
}
function formatless(file) {
	return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Wp)(`--output ${file ?? ""} has no --format of its own. Give the two in pairs: --format json --output report.json --format markdown --output report.md.`);
}
function refuseTwoOnStdout(found) {
	const [, second] = found.filter(({ file }) => file === null);
	if (second !== undefined) {
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Wp)(`Two reports would go to stdout. Give one of them a file: --format ${second.format} --output FILE.`);
	}
}
function listed(words) {
	return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}
}),
4046: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { X: () => formatted });
var terminal = __webpack_require__(78705);
var listed = __webpack_require__(7020);
;
const NOWHERE = "prompt-cache-guard.yml";
function gitlabReport(report) {
	const issues = (0, listed.K)(report).filter(({ finding }) => finding.accepted === null).map(({ finding, prompt, file, line, fingerprint }) => ({
		description: (0, terminal.e)(`${prompt === null ? "" : `${(0, listed.m)(prompt)}: `}${finding.message} Fix: ${finding.fix}`),
		check_name: finding.code,
		fingerprint,
		severity: severityOf(finding),
		location: {
			path: (file ?? NOWHERE).toWellFormed(),
			lines: { begin: line }
		}
	}));
	return `${JSON.stringify(issues, null, 2)}\n`;
}
function severityOf({ severity, fails }) {
	if (fails) return "blocker";
	return {
		error: "major",
		warning: "minor",
		note: "info"
	}[severity];
}
var page = __webpack_require__(28227);
var json = __webpack_require__(74291);
var junit = __webpack_require__(39073);
var markdown = __webpack_require__(74270);
var sarif = __webpack_require__(42368);
var report_text = __webpack_require__(88653);
var colour = __webpack_require__(61015);
;
const COLUMNS = 80;
function formatted(report, format, host) {
	switch (format) {
		case "json": return (0, json.L)(report);
		case "markdown": return (0, markdown.q)(report);
		case "html": return (0, page.g)(report);
		case "sarif": return (0, sarif._)(report);
		case "junit": return (0, junit.$)(report);
		case "gitlab": return gitlabReport(report);
		case "text": return (0, report_text.M)(report, {
			color: host !== null && (0, colour.P)(host.stdout, host.env),
			width: host?.stdout.columns || COLUMNS
		});
	}
}
}),
1700: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { o: () => progressLine });
var _findings_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39140);
var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78705);
var _report_escape_workflow_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40051);
const PATIENCE_MS = 500;
const TICK_MS = 1e3;
function progressLine(stderr, later = afterTimeout) {
	if (stderr.isTTY !== true) return {
		phase: () => {},
		complaint: (...said) => complain(stderr, ...said),
		end: () => {}
	};
	let state = "waiting";
	let latest = "";
	let seconds = 0;
	function draw() {
		const width = Math.max(1, (stderr.columns ?? 80) - 1);
		const text = seconds === 0 ? latest : `${latest} ${seconds} s`;
		stderr.write(`\r\u001B[2K${(0, _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)(text).slice(0, width)}`, ignoreFailure);
	}
	const tick = () => {
		seconds += 1;
		if (latest !== "") draw();
		callOff = later(tick, TICK_MS);
	};
	let callOff = later(() => {
		state = "shown";
		if (latest !== "") draw();
		callOff = later(tick, TICK_MS);
	}, PATIENCE_MS);
	return {
		phase(text) {
			latest = `${text} …`;
			seconds = 0;
			if (state === "shown") draw();
		},
		complaint(what, said) {
			if (state === "shown") stderr.write("\r\x1B[2K", ignoreFailure);
			complain(stderr, what, said);
			if (state === "shown") draw();
		},
		end() {
			callOff();
			if (state === "shown") stderr.write("\r\x1B[2K", ignoreFailure);
			state = "ended";
		}
	};
}
function complain(stderr, what, said) {
	const lines = (0, _findings_secrets_js__WEBPACK_IMPORTED_MODULE_1__.Iv)(said).trimEnd().split(/\r?\n/).map((line) => `  | ${(0, _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)(line)}\n`);
	stderr.write((0, _report_escape_workflow_log_js__WEBPACK_IMPORTED_MODULE_2__.Q)(`${(0, _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)(what)} said:\n${lines.join("")}`), ignoreFailure);
}
function ignoreFailure() {}
function afterTimeout(act, milliseconds) {
	const timer = setTimeout(act, milliseconds);
	return () => clearTimeout(timer);
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
var _formatted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4046);
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
})
};
