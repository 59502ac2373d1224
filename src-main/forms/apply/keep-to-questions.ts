import type { ReadField } from '../read/read-field.ts';
import { questionsOf } from './questions-of.ts';
import type { Session } from './session.ts';

type Said = Pick<Session, 'given' | 'asked' | 'refused' | 'needed' | 'questions' | 'setAside'>;

/**
 * Keeps what was said to a question from any other that the page asks under the same id, as a later step may. It is laid
 * aside, and holds again once the page asks that question anew.
 */
export function keepToQuestions(session: Said, fields: readonly ReadField[]): void {
  const { given, asked, refused, needed, questions, setAside } = session;
  for (const field of questionsOf({ fields: [...fields] })) {
    const { id } = field;
    const now = questionOf(field);
    const before = questions.get(id);
    questions.set(id, now);
    if (before === undefined || before === now) continue;
    setAside.set(`${id} ${before}`, { given: given.get(id), asked: asked.has(id) });
    for (const kept of [given, asked, refused, needed]) kept.delete(id);
    const said = setAside.get(`${id} ${now}`);
    if (said?.given !== undefined) given.set(id, said.given);
    if (said?.asked === true) asked.add(id);
  }
}

function questionOf({ label, group }: ReadField): string {
  return JSON.stringify([label, group]);
}
