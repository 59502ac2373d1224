import robotsParser from 'robots-parser';
import { ExternalServiceError } from '#shared/errors/index.ts';

type Robots = ReturnType<typeof robotsParser>;

/** Asks each origin's robots.txt once. A robots.txt that can't be had forbids nothing. */
export function createRobots(userAgent: string, readText: (url: URL) => Promise<string>) {
  const known = new Map<string, Promise<Robots>>();
  return async (url: URL): Promise<void> => {
    const file = new URL('/robots.txt', url);
    const asked =
      known.get(url.origin) ??
      readText(file).then(
        (text) => robotsParser(file.href, text),
        () => robotsParser(file.href, ''),
      );
    known.set(url.origin, asked);
    if ((await asked).isAllowed(url.href, userAgent) !== false) return;
    throw new ExternalServiceError(
      `${url.host} asks programs not to read this page (robots.txt). Open it in your browser, save the page, and open the saved file.`,
      { details: { host: url.host, reason: 'robots' } },
    );
  };
}
