import type { Fact } from '../domain/fact.ts';

/** What ids of facts from the user's own files begin with. */
const FROM_FILE = 'file.';

/** A passage of a file, as far as a fact needs it. */
export interface FilePassage {
  text: string;
  documentId: string;
  document: string;
  page: number | null;
  start: number;
}

/** A passage of the user's own files as a fact that sentences can rest on; its source names the file and the page. */
export function fileFact({ text, documentId, document, page, start }: FilePassage): Fact {
  return {
    id: `${FROM_FILE}${documentId}.${start}`,
    kind: 'extra',
    text: text.replace(/\s+/g, ' ').trim(),
    source: page === null ? document : `${document}, page ${page}`,
  };
}

/** Whether a fact's id is that of a passage. */
export const isFileFact = (id: string): boolean => id.startsWith(FROM_FILE);

/** The passages that a document's sentences rest on, by document and offset, each once. */
export function citedPassages(document: unknown): { documentId: string; start: number }[] {
  const ids = new Set(JSON.stringify(document).match(/(?<=")file\.[^"]+\.\d+(?=")/g) ?? []);
  return [...ids].map((id) => {
    const at = id.lastIndexOf('.');
    return { documentId: id.slice(FROM_FILE.length, at), start: Number(id.slice(at + 1)) };
  });
}
