"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.jsonlExporter = jsonlExporter;
const node_fs_1 = require("node:fs");
const line_ts_1 = require("./line.js");
/** A backlog beyond this is dropped rather than kept: the disk is full or gone. */
const MOST_BYTES_WAITING = 16 * 1024 * 1024;
/**
 * Appends one line per attempt to a file (METRICS.jsonl). Lines are appended whole, so that several
 * processes may share a file and files may be concatenated; a crash tears at most the last one.
 */
function jsonlExporter(path, options = {}) {
    if (options.sync === true) {
        return { record: (call) => (0, node_fs_1.appendFileSync)(path, `${(0, line_ts_1.metricsLine)(call)}\n`) };
    }
    let stream;
    let failed;
    const open = () => {
        stream ??= (0, node_fs_1.createWriteStream)(path, { flags: 'a' }).on('error', (error) => {
            failed = error;
        });
        return stream;
    };
    return {
        record(call) {
            if (failed !== undefined)
                throw failed;
            const file = open();
            if (file.writableLength > MOST_BYTES_WAITING)
                throw new Error(`The metrics file ${path} takes no more lines: they are dropped`);
            file.write(`${(0, line_ts_1.metricsLine)(call)}\n`);
        },
        async flush() {
            if (stream === undefined || failed !== undefined)
                return;
            const file = stream;
            await new Promise((resolve) => {
                file.write('', () => resolve());
            });
        },
    };
}
