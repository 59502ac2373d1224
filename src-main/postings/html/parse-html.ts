import { parseHTML } from 'linkedom';

/** A page as a document. Broken markup is taken as far as it makes sense. Never runs scripts, never loads anything. */
export function parseDocument(html: string): Document {
  return parseHTML(withRoot(html)).document;
}

/** The parser builds what it is given, and HTML lets pages leave out their root, head and body: these are put back. */
function withRoot(html: string): string {
  if (/<head[\s>]/i.test(html) && /<body[\s>]/i.test(html)) return html;
  const inner = html.replace(/<!doctype[^>]*>|<\/?html[^>]*>|<\/?head>|<head\s[^>]*>/gi, '');
  const start = inner.search(/<body[\s>]/i);
  if (start === -1) return `<!doctype html><html><head></head><body>${inner}</body></html>`;
  return `<!doctype html><html><head>${inner.slice(0, start)}</head>${inner.slice(start)}</html>`;
}
