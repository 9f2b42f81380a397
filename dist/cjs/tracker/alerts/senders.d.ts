import type { Sender } from './notice.ts';
/** Ready receivers of calm alerts. Their addresses and keys never appear in a message or an error. */
export declare const senders: {
    /** A Slack incoming webhook. Text is sent as plain text: names cannot mention anybody. */
    readonly slack: (webhookUrl: string) => Sender;
    /** PagerDuty's Events API, version 2: triggers and resolves under one key. */
    readonly pagerDuty: (routingKey: string, { url, severity }?: PagerOptions) => Sender;
    /** Any URL: the notice as JSON. */
    readonly url: (address: string, headers?: Readonly<Record<string, string>>) => Sender;
};
export interface PagerOptions {
    readonly url?: string;
    readonly severity?: 'critical' | 'error' | 'warning' | 'info';
}
