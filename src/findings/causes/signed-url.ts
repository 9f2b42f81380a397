import type { Recogniser } from './recogniser.ts';

/** A URL that carries its own signature or expiry. */
export const signedUrl: Recogniser = {
  cause: 'signed-url',
  patterns: [
    /https?:\/\/[^\s"'<>()]{1,2000}[?&](?:X-Amz-(?:Signature|Date|Credential)|X-Goog-Signature|Signature|sig|se|Expires|token)=[^\s"'<>()]{1,2000}/g,
  ],
};
