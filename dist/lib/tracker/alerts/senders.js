import { RetryLater } from './outbox.js';
/** Ready receivers of calm alerts. Their addresses and keys never appear in a message or an error. */
export const senders = {
    /** A Slack incoming webhook. Text is sent as plain text: names cannot mention anybody. */
    slack(webhookUrl) {
        return poster('Slack', webhookUrl, (notice) => ({
            text: escaped(`${notice.title}: ${notice.text}`),
            blocks: [
                {
                    type: 'section',
                    text: { type: 'plain_text', text: `${notice.title}\n${notice.text}`.slice(0, 3000) },
                },
            ],
        }));
    },
    /** PagerDuty's Events API, version 2: triggers and resolves under one key. */
    pagerDuty(routingKey, { url = 'https://events.pagerduty.com/v2/enqueue', severity = 'warning' } = {}) {
        return poster('PagerDuty', url, (notice) => ({
            routing_key: routingKey,
            event_action: notice.kind === 'resolved' ? 'resolve' : 'trigger',
            dedup_key: notice.key,
            payload: {
                summary: `${notice.title}: ${notice.text}`.slice(0, 1024),
                source: notice.name ?? notice.prefixId ?? 'prompt-cache-guard',
                severity,
                timestamp: notice.at,
                custom_details: notice,
            },
        }));
    },
    /** Any URL: the notice as JSON. */
    url(address, headers = {}) {
        return poster('The alert URL', address, (notice) => notice, headers);
    },
};
/** The text for notifications has no plain form: what stands in angle brackets there mentions people. */
function escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
function poster(who, address, body, headers = {}) {
    return {
        async send(notice, signal) {
            let response;
            try {
                response = await fetch(address, {
                    method: 'POST',
                    headers: { 'content-type': 'application/json', ...headers },
                    body: JSON.stringify(body(notice)),
                    signal,
                });
                await response.body?.cancel();
            }
            catch (error) {
                // The address is a secret at Slack, and an error of fetch may quote it.
                const name = error instanceof Error ? error.name : 'error';
                // oxlint-disable-next-line preserve-caught-error -- see above
                throw new Error(`${who} could not be reached (${name})`);
            }
            if (response.ok)
                return;
            const seconds = Number(response.headers.get('retry-after'));
            const words = `${who} answered ${response.status}`;
            if (response.status === 429 && seconds > 0)
                throw new RetryLater(words, seconds * 1000);
            throw new Error(words);
        },
    };
}
