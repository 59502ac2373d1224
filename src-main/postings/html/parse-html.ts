import { parseHTML } from 'linkedom';

/** A page as a document. Broken markup is taken as far as it makes sense. Never runs scripts, never loads anything. */
export function parseDocument(html: string): Document {
  const page = /<(html|body|head)[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(page).document;
}
