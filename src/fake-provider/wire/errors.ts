import type { Family } from '../exchange.ts';
import type { ErrorReply } from '../reply.ts';
import { type Answer, jsonAnswer } from './answer.ts';

/** An error of the fake server's own, or a scripted one, in the form of a provider. */
export function errorAnswer(family: Family, reply: ErrorReply): Answer {
  const { status, message, details, headers } = reply;
  const type = reply.type ?? typeOf(family, status);
  switch (family) {
    case 'anthropic':
      return jsonAnswer(
        status,
        {
          type: 'error',
          error: { type, message, ...(details === null ? {} : { details }) },
          request_id: 'req_fake',
        },
        { 'request-id': 'req_fake', ...headers },
      );
    case 'openai':
      return jsonAnswer(status, { error: { message, type, param: null, code: null } }, headers);
    case 'gemini':
      return jsonAnswer(status, { error: { code: status, message, status: type } }, headers);
    case 'bedrock':
      return jsonAnswer(status, { message }, { 'x-amzn-errortype': type, ...headers });
  }
}

/** The fake server's own refusal; SDKs obey the header and do not try again. */
export function refusal(status: number, message: string): ErrorReply {
  return {
    kind: 'error',
    status,
    type: null,
    message,
    details: null,
    headers: { 'x-should-retry': 'false' },
  };
}

/** The providers' names of errors by status, from their references (2026-11). */
const TYPES: Readonly<Record<Family, Readonly<Record<number, string>>>> = {
  anthropic: {
    400: 'invalid_request_error',
    401: 'authentication_error',
    403: 'permission_error',
    404: 'not_found_error',
    413: 'request_too_large',
    429: 'rate_limit_error',
    529: 'overloaded_error',
  },
  openai: { 429: 'rate_limit_exceeded', 500: 'server_error', 503: 'server_error' },
  gemini: {
    400: 'INVALID_ARGUMENT',
    401: 'UNAUTHENTICATED',
    403: 'PERMISSION_DENIED',
    404: 'NOT_FOUND',
    429: 'RESOURCE_EXHAUSTED',
    503: 'UNAVAILABLE',
    504: 'DEADLINE_EXCEEDED',
  },
  bedrock: {
    400: 'ValidationException',
    403: 'AccessDeniedException',
    404: 'ResourceNotFoundException',
    408: 'ModelTimeoutException',
    424: 'ModelErrorException',
    429: 'ThrottlingException',
    503: 'ServiceUnavailableException',
  },
};

const OTHERWISE: Readonly<Record<Family, readonly [client: string, server: string]>> = {
  anthropic: ['invalid_request_error', 'api_error'],
  openai: ['invalid_request_error', 'server_error'],
  gemini: ['INVALID_ARGUMENT', 'INTERNAL'],
  bedrock: ['ValidationException', 'InternalServerException'],
};

function typeOf(family: Family, status: number): string {
  const [client, server] = OTHERWISE[family];
  return TYPES[family][status] ?? (status < 500 ? client : server);
}
