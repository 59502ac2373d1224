import { press } from '../page/press.ts';
import { settle } from '../page/settle.ts';
import { countEntries } from '../plan/count-entries.ts';
import { normalise } from '../plan/similarity.ts';
import type { ReadField } from '../read/read-field.ts';
import { type PageReading, readPage } from '../read/read-page.ts';
import { inOrder, orderAsked } from '../sections/entry-order.ts';
import { panelOf, rememberButtons } from '../sections/entry-panel.ts';
import { type Adder, findAdders } from '../sections/find-adders.ts';
import type { Section } from '../sections/section-words.ts';
import { recordSaved, type WorkedField } from './record-outcomes.ts';
import { type SectionTold, type Session, say } from './session.ts';

/** How long new boxes may take to come, or those of a saved entry to go, in ms. */
const CHANGE_MS = 1600;
const LOOK_MS = 120;
/** A profile with more entries than this is told in part. */
const MOST_ENTRIES = 20;

/**
 * Adds to the sections for jobs and schools what the profile holds and the page does not show yet: saves the entry whose
 * panel stands open, then opens the next ones. True where the page shows other fields now and is to be read again.
 */
export async function tellSections(
  session: Session,
  reading: PageReading,
  worked: readonly WorkedField[],
): Promise<boolean> {
  if (session.openEntry !== null) return saveEntry(session, reading, worked);
  for (const adder of await findAdders(session.tab.page)) {
    const told = session.sections.get(adder.section) ?? beginTelling(session, adder, reading);
    if (told.over) continue;
    if (await addEntries(session, adder, told, reading)) return true;
  }
  return false;
}

/** What a section shows already is not told again: entries that were read from the resume stand there as text. */
function beginTelling(session: Session, { section, text }: Adder, reading: PageReading): SectionTold {
  const told: SectionTold = { order: orderAsked(text), saved: new Set(), over: false };
  session.sections.set(section, told);
  if (entriesIn(reading.fields, section) === 0)
    for (const [nth, names] of namesOf(session, section, told).entries())
      if (isShown(text, names)) told.saved.add(nth);
  return told;
}

/** Presses the button as often as entries are missing; stops at a panel that must be saved first. True where fields came. */
async function addEntries(
  session: Session,
  adder: Adder,
  told: SectionTold,
  before: PageReading,
): Promise<boolean> {
  const { section, required } = adder;
  const entries = namesOf(session, section, told).length;
  const wanted = Math.min(MOST_ENTRIES, Math.max(entries, required ? 1 : 0));
  let reading = before;
  let added = 0;
  for (;;) {
    const shown = entriesIn(reading.fields, section);
    const unsaved = [...Array(wanted).keys()].filter((nth) => !told.saved.has(nth));
    const nth = unsaved[shown];
    if (nth === undefined) {
      told.over = added === 0;
      return added > 0;
    }
    await rememberButtons(session.tab.page);
    const fresh = await pressFor(session, adder, reading);
    // A page may want the last entry filled in before it takes another; one that gives none at all is asked no more.
    told.over = fresh === null && added === 0;
    if (fresh === null) return added > 0;
    added += 1;
    const { save } = await panelOf(fresh.reading.frames, fresh.fields);
    if (save !== null) {
      session.openEntry = { section, nth, fieldIds: new Set(fresh.fields.map(({ id }) => id)) };
      return true;
    }
    const next = await findAdders(session.tab.page);
    const again = next.find((one) => one.section === section);
    if (again === undefined) return true;
    Object.assign(adder, again);
    reading = fresh.reading;
  }
}

/** Presses a button that may send nothing, and waits for new fields; null where none come. */
async function pressFor(
  session: Session,
  { button, section }: Adder,
  before: PageReading,
): Promise<{ reading: PageReading; fields: ReadField[] } | null> {
  const { page, guard } = session.tab;
  const known = new Set(asked(before).map(identity));
  const count = asked(before).length;
  const since = guard.mark();
  const done = guard.press('entry');
  try {
    if ((await press(button)).kind !== 'pressed') return null;
    say(session, 'applier:click', `Adding to "${section}" with "${button.words}"`, { label: button.words });
    const until = performance.now() + CHANGE_MS;
    for (;;) {
      await settle(page, 2000);
      const reading = await readPage(page);
      const now = asked(reading);
      const fields = now.filter((field) => !known.has(identity(field)));
      if (fields.length > 0 && now.length > count) {
        guard.ledOn();
        return { reading, fields };
      }
      if (performance.now() >= until || stoppedAt(session, since)) return null;
      await page.waitForTimeout(LOOK_MS);
    }
  } finally {
    done();
  }
}

/** Saves the entry whose panel stands open. The entry is told once its fields are gone. */
async function saveEntry(
  session: Session,
  reading: PageReading,
  worked: readonly WorkedField[],
): Promise<boolean> {
  const entry = session.openEntry;
  if (entry === null) return false;
  const { page, guard } = session.tab;
  const own = worked.filter(({ field }) => entry.fieldIds.has(field.id));
  const { save, cancel } = await panelOf(
    reading.frames,
    own.map(({ field }) => field).filter(({ visible, decoy }) => visible && !decoy),
  );
  session.openEntry = null;
  const told = session.sections.get(entry.section);
  const since = guard.mark();
  const done = guard.press('entry');
  try {
    const pressed = save !== null && !save.disabled && (await press(save)).kind === 'pressed';
    const until = performance.now() + CHANGE_MS;
    while (pressed && performance.now() < until && !stoppedAt(session, since)) {
      await settle(page, 2000);
      const left = asked(await readPage(page)).filter(({ id }) => entry.fieldIds.has(id));
      if (left.length === 0) {
        guard.ledOn();
        told?.saved.add(entry.nth);
        recordSaved(session, entry, own);
        forget(session, entry.fieldIds);
        return true;
      }
      await page.waitForTimeout(LOOK_MS);
    }
    if (told !== undefined) told.over = true;
    session.notes.push(
      `The page did not take entry ${entry.nth + 1} of your ${entry.section === 'work' ? 'jobs' : 'schools'}. Look at it before you approve.`,
    );
    if (cancel !== null) await press(cancel);
    return true;
  } finally {
    done();
  }
}

/** What was asked and answered for one entry holds for no other, though its boxes have the same names. */
function forget(session: Session, fieldIds: ReadonlySet<string>): void {
  for (const id of fieldIds) {
    session.given.delete(id);
    session.asked.delete(id);
    session.refused.delete(id);
    session.needed.delete(id);
  }
}

/** Whether the press would have sent something; it was held, and the user hears of it. */
function stoppedAt(session: Session, since: ReturnType<Session['tab']['guard']['mark']>): boolean {
  const stopped = session.tab.guard.traffic(since).held.find(({ sends }) => sends);
  if (stopped === undefined) return false;
  session.notes.push(
    `Adding an entry would have sent your answers (${stopped.method} ${stopped.url}). That was held back.`,
  );
  return true;
}

/** What tells each entry of the profile from the others, in the order that the section asks for. */
function namesOf(session: Session, section: Section, { order }: SectionTold): string[][] {
  const { experience, education } = session.request.plan.profile;
  return section === 'work'
    ? inOrder(experience, order).map(({ company, title }) => [company, title])
    : inOrder(education, order).map(({ school, degree }) => [school, degree]);
}

/** Whether the words of a section name an entry. */
function isShown(text: string, names: readonly string[]): boolean {
  const words = ` ${normalise(text)} `;
  const known = names.filter((name) => name !== '').map(normalise);
  return known.length > 0 && known.every((name) => words.includes(` ${name} `));
}

/** How many entries of a section have fields in the page. */
function entriesIn(fields: readonly ReadField[], section: Section): number {
  const nthOf = countEntries();
  const own = fields.filter((field) => field.visible && !field.decoy && field.key.startsWith(`${section}.`));
  return new Set(own.map(nthOf).filter((entry) => typeof entry === 'number')).size;
}

function asked({ fields }: PageReading): ReadField[] {
  return fields.filter((field) => field.visible && !field.decoy && field.type !== 'hidden');
}

function identity({ id, label, block }: ReadField): string {
  return `${id} ${label} ${block}`;
}
