import { createValueCount, type ValueCount } from './carried-values.ts';
import { beginningsOf, hidesFile } from './hidden-file.ts';
import type { Outgoing } from './outgoing.ts';
import { entriesOf } from './sent-entries.ts';

/** A file that was chosen in the page. */
export interface ChosenDocument {
  /** As the page sees it. */
  name: string;
  /** How it begins: some 200 bytes. */
  start: Buffer;
}

/** What was chosen in a page, and who the user is as far as a reader of resumes may be told with it. */
export interface ChosenDocuments {
  add(document: ChosenDocument): void;
  /** Name and e-mail address. */
  setContact(values: readonly string[]): void;
  /** Whether a file of the user's is written down as text in a body. */
  standIn(body: string): boolean;
  /** Whether a document that was chosen travels alone, or with name and e-mail address and none of the other `values`. */
  travelAlone(request: Outgoing, values: ReadonlySet<string>): boolean;
}

/** Bytes by which a file is known; fewer are of a kind. */
const TELLING = 16;

export function createChosenDocuments(): ChosenDocuments {
  const names = new Set<string>();
  const beginnings: RegExp[] = [];
  let contact = new Set<string>();
  let answers: { of: number; among: Set<string>; count: ValueCount } | null = null;

  const answersAmong = (values: ReadonlySet<string>) => {
    if (answers?.of === values.size) return answers;
    const others = [...values].filter((value) => !contact.has(plain(value)));
    answers = { of: values.size, among: new Set(others.map(plain)), count: createValueCount(others) };
    return answers;
  };

  return {
    add({ name, start }) {
      names.add(plain(name));
      if (start.length >= TELLING) beginnings.push(...beginningsOf(start));
    },
    setContact(values) {
      contact = new Set(values.map(plain));
      answers = null;
    },
    standIn: (body) => hidesFile(body, beginnings),
    travelAlone(request, values) {
      const { url, body, chosen, sealed, kind, files = [] } = request;
      if (sealed || kind !== 'data' || files.length === 0) return false;
      if (!files.every((name) => names.has(plain(name)))) return false;
      const { count, among } = answersAmong(values);
      if (count(`${url.pathname}${url.search}\n${chosen}\n${body}`) > 0) return false;
      // A short answer, such as a yes, is looked for in no text.
      return !entriesOf({ url, body }).some(([, value]) => among.has(plain(value)));
    },
  };
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase().trim();
