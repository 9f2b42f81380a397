"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readUsage = exports.openTelemetryExporter = exports.jsonlExporter = exports.senders = exports.fingerprint = exports.CachePolicy = exports.CacheTracker = void 0;
/** The library: what production code imports. No GitHub code, no YAML, no tokenizer, no command line. */
var tracker_ts_1 = require("./tracker/tracker.js");
Object.defineProperty(exports, "CacheTracker", { enumerable: true, get: function () { return tracker_ts_1.CacheTracker; } });
var policy_ts_1 = require("./tracker/policy.js");
Object.defineProperty(exports, "CachePolicy", { enumerable: true, get: function () { return policy_ts_1.CachePolicy; } });
var identity_ts_1 = require("./tracker/record/identity.js");
Object.defineProperty(exports, "fingerprint", { enumerable: true, get: function () { return identity_ts_1.fingerprint; } });
var senders_ts_1 = require("./tracker/alerts/senders.js");
Object.defineProperty(exports, "senders", { enumerable: true, get: function () { return senders_ts_1.senders; } });
var jsonl_ts_1 = require("./tracker/export/jsonl.js");
Object.defineProperty(exports, "jsonlExporter", { enumerable: true, get: function () { return jsonl_ts_1.jsonlExporter; } });
var opentelemetry_ts_1 = require("./tracker/export/opentelemetry.js");
Object.defineProperty(exports, "openTelemetryExporter", { enumerable: true, get: function () { return opentelemetry_ts_1.openTelemetryExporter; } });
var read_ts_1 = require("./usage/read.js");
Object.defineProperty(exports, "readUsage", { enumerable: true, get: function () { return read_ts_1.readUsage; } });
