"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.passing = passing;
/**
 * A response that reads as the given one and shows its bytes to an observer as they are pulled. Nothing is
 * read ahead: a body that nobody reads stays unread, cancelling it cancels the connection.
 */
function passing(response, observer, guard) {
    const source = response.body;
    if (source === null) {
        guard(() => observer.end());
        return response;
    }
    const reader = source.getReader();
    const body = new ReadableStream({
        async pull(controller) {
            try {
                const { done, value } = await reader.read();
                if (done) {
                    guard(() => observer.end());
                    controller.close();
                    return;
                }
                guard(() => observer.push(value));
                controller.enqueue(value);
            }
            catch (error) {
                guard(() => observer.stop(error));
                controller.error(error);
            }
        },
        async cancel(reason) {
            guard(() => observer.stop(undefined));
            await reader.cancel(reason);
        },
    }, { highWaterMark: 0 });
    const { status, statusText, headers } = response;
    const passed = new Response(body, { status, statusText, headers });
    for (const key of ['url', 'redirected', 'type'])
        Object.defineProperty(passed, key, { value: response[key], configurable: true });
    return passed;
}
