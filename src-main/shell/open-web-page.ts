import { shell } from 'electron';
import { ValidationError } from '#shared/errors/index.ts';

const isLoopback = (host: string): boolean =>
  host === '127.0.0.1' || host === 'localhost' || host === '[::1]';

/** Opens an https page (or one on this machine) in the default browser. Throws a `ValidationError` for anything else. */
export async function openWebPage(text: string): Promise<void> {
  const url = URL.canParse(text) ? new URL(text) : null;
  const allowed = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (
    url === null ||
    !allowed ||
    url.username !== '' ||
    (url.protocol === 'http:' && !isLoopback(url.hostname))
  ) {
    throw new ValidationError(
      'Only https pages can be opened in the browser. Copy the address and open it by hand if you trust it.',
    );
  }
  await shell.openExternal(url.href);
}
