/** The address as a link may carry it, or null where it is none that a reader should follow. A bare host gets https. */
export function safeHref(address: string): string | null {
  const trimmed = address.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return null;
  const full = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(full)) return null;
  const { protocol, href, pathname } = new URL(full);
  if (protocol === 'tel:' || protocol === 'mailto:') return pathname === '' ? null : full;
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
