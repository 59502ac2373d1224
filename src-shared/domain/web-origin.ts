import { z } from 'zod';

/** Scheme, host and port of a web address and nothing more, e.g. `https://careers.acme.com`. */
export const WebOrigin = z.url({ protocol: /^https?$/ }).refine(
  (text) => {
    const url = URL.parse(text);
    return url !== null && url.href === `${url.origin}/`;
  },
  { error: 'that is no origin; it looks like https://careers.acme.com' },
);
