/** Signs that an address may hold as it is; any other is written in its escaped form. */
const PLAIN_ADDRESS = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/;

/**
 * The address as a link may carry it, or null where it is none that a reader should follow. To the byte what the user
 * wrote, where that is an address already; a bare host gets https.
 */
export function safeHref(address: string): string | null {
  const trimmed = address.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return null;
  const full = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(full)) return null;
  const { protocol, href, pathname } = new URL(full);
  if (protocol === 'tel:' || protocol === 'mailto:') {
    if (pathname === '') return null;
    return PLAIN_ADDRESS.test(full) ? full : encodeURI(full.toWellFormed());
  }
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return PLAIN_ADDRESS.test(full) ? full : href;
}
