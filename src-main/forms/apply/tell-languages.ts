import { press } from '../page/press.ts';
import { settle } from '../page/settle.ts';
import { languagesToTell, pairsIn } from '../plan/language-pairs.ts';
import { type PageReading, readPage } from '../read/read-page.ts';
import { findLanguageAdder } from '../sections/find-adders.ts';
import { questionsOf } from './questions-of.ts';
import { recordSaved, type WorkedField } from './record-outcomes.ts';
import { type Session, say } from './session.ts';

/** How long a new row may take to come, or a kept one to be emptied, in ms. */
const CHANGE_MS = 1600;
const LOOK_MS = 120;

/**
 * Adds rows for the languages that the page does not show yet, once those that it shows are filled in. Some pages give a
 * further row, others keep the one language and empty its row for the next. True where the form is to be read again.
 */
export async function tellLanguages(
  session: Session,
  reading: PageReading,
  worked: readonly WorkedField[],
): Promise<boolean> {
  const { spoken } = session;
  const rows = spoken.over ? [] : pairsIn(questionsOf(reading));
  const last = rows.at(-1);
  if (last === undefined) return false;
  const stands = ({ id }: { id: string }): boolean =>
    worked.some(({ field, plan, standing }) => field.id === id && plan.kind === 'fill' && standing);
  const left = languagesToTell(last, session.request.plan.profile.languages, spoken.told);
  const isLast = left.length <= rows.length;
  if (!stands(last.language) || !stands(last.level) || (isLast && spoken.told.size === 0)) return false;
  const shown = await addRow(session, rows.length);
  spoken.over = shown === null;
  if (shown === null) return false;
  if (shown > rows.length) return true;
  const name = left[rows.length - 1];
  if (name === undefined) return false;
  const own = worked.filter(({ field }) => field.id === last.language.id || field.id === last.level.id);
  recordSaved(session, { section: 'language', nth: spoken.told.size }, own);
  spoken.told.add(name);
  spoken.over = isLast;
  return true;
}

/** Presses the button for a further language, which may send nothing. How many rows there are now; null where nothing came of it. */
async function addRow(session: Session, before: number): Promise<number | null> {
  const { page, guard } = session.tab;
  const button = await findLanguageAdder(page);
  if (button === null) return null;
  const done = guard.press('entry');
  try {
    if ((await press(button)).kind !== 'pressed') return null;
    say(session, 'applier:click', `Adding a language with "${button.words}"`, { label: button.words });
    for (const until = performance.now() + CHANGE_MS; performance.now() < until; ) {
      await settle(page, 2000);
      const rows = pairsIn(questionsOf(await readPage(page)));
      const isEmptied = rows.length === before && rows.at(-1)?.language.current === '';
      if (rows.length > before || isEmptied) {
        guard.ledOn();
        return rows.length;
      }
      await page.waitForTimeout(LOOK_MS);
    }
    return null;
  } finally {
    done();
  }
}
