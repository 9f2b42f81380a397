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
        let isEnded = false;
        return {
            record(call) {
                const before = isEnded ? '' : endOfTornLine(path);
                (0, node_fs_1.appendFileSync)(path, `${before}${(0, line_ts_1.metricsLine)(call)}\n`);
                isEnded = true;
            },
            isAwaited: true,
        };
    }
    let stream;
    let failed;
    const open = () => {
        if (stream !== undefined)
            return stream;
        const before = endOfTornLine(path);
        stream = (0, node_fs_1.createWriteStream)(path, { flags: 'a' }).on('error', (error) => {
            failed = error;
        });
        if (before !== '')
            stream.write(before);
        return stream;
    };
    /** Says once what became of lines that were taken already; the next one opens the file anew. */
    const tell = () => {
        if (failed === undefined)
            return;
        const error = failed;
        failed = undefined;
        stream = undefined;
        throw error;
    };
    return {
        record(call) {
            tell();
            const file = open();
            if (file.writableLength > MOST_BYTES_WAITING)
                throw new Error(`The metrics file ${path} takes no more lines: they are dropped`);
            file.write(`${(0, line_ts_1.metricsLine)(call)}\n`);
        },
        async flush() {
            if (stream !== undefined && failed === undefined) {
                const file = stream;
                await new Promise((resolve) => {
                    // What went wrong comes as an event, to lines in front of this one as well.
                    file.write('', () => setImmediate(resolve));
                });
            }
            tell();
        },
    };
}
/** What ends the line that a crash has torn, if one has: the next line would be lost with it. */
function endOfTornLine(path) {
    try {
        const file = (0, node_fs_1.openSync)(path, 'r');
        try {
            const stat = (0, node_fs_1.fstatSync)(file);
            if (!stat.isFile() || stat.size === 0)
                return '';
            const last = Buffer.alloc(1);
            (0, node_fs_1.readSync)(file, last, 0, 1, stat.size - 1);
            return last.toString('latin1') === '\n' ? '' : '\n';
        }
        finally {
            (0, node_fs_1.closeSync)(file);
        }
    }
    catch {
        // There is no file yet, or nobody may read it: writing says what is wrong.
        return '';
    }
}
