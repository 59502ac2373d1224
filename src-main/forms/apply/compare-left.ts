import type { FieldOutcome, FieldType } from '#shared/domain/form.ts';
import { normalise } from '../plan/similarity.ts';
import type { Session } from './session.ts';

/** What stands in a request as it stands in its box; what is chosen from a list goes as a code of the page's own. */
const AS_TYPED: ReadonlySet<FieldType> = new Set(['text', 'textarea', 'email', 'tel', 'url']);
/** A country's code may go apart, and a trunk zero may be dropped. */
const PHONE_END = 7;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** A run of so many letters without a gap may be a cipher, a key or a sum. */
const CIPHER = /^[^\s@]{16,}$/;
/** Longer than a key: all of it may be in there. */
const WHOLE_CIPHER = /^[^\s@]{100,}$/;

interface Compared {
  outcome: FieldOutcome;
  /** Whether it stood in anything that left; null where nothing of the user's did. */
  left: boolean | null;
  /** Its own box left, with something else in it that can be read, and it stood in no other. */
  replaced: boolean;
}

/**
 * Labels of the answers that the user approved and that stood in nothing that left, or in whose box something else left;
 * none where nothing that left could be read. What is only compared may be wrong: a page may save an answer in a form of
 * its own.
 */
export function notInWhatLeft(session: Pick<Session, 'tab' | 'outcomes' | 'lastRead'>): string[] {
  const entries = session.tab.guard.sentEntries();
  const compared = [...session.outcomes].flatMap(([key, outcome]): Compared[] => {
    const approved = approvedText(outcome);
    if (approved === '') return [];
    const names = namesOf(session.lastRead, key);
    const inBox = entries.filter(([name]) => names.includes(name)).map(([, value]) => value);
    const left = session.tab.guard.left(approved);
    return [{ outcome, left, replaced: isReplaced(outcome, inBox, entries) }];
  });
  const known = compared.some(({ left }) => left);
  if (!known && !compared.some(({ replaced }) => replaced) && !hasOtherMail(compared, entries)) return [];
  return compared
    .filter(({ left, replaced }) => (known ? left === false : true) || replaced)
    .map(({ outcome }) => outcome.label);
}

/** Whether answers were typed in on the step that is shown, and none of them stood in anything that left. */
export function nothingOfStepLeft({
  tab,
  outcomes,
  step,
}: Pick<Session, 'tab' | 'outcomes' | 'step'>): boolean {
  const typed = [...outcomes]
    .filter(([key]) => key.startsWith(`${step}:`))
    .map(([, outcome]) => approvedText(outcome))
    .filter((text) => text !== '');
  return typed.length > 0 && typed.every((text) => tab.guard.left(text) !== true);
}

type Entries = ReturnType<Session['tab']['guard']['sentEntries']>;

/** What the page calls the box of an answer; nothing where its step is no longer the one that was read last. */
function namesOf(lastRead: Session['lastRead'], key: string): string[] {
  const field = lastRead?.reading.fields.find(({ id }) => key === `${lastRead.step}:${id}`);
  return field === undefined ? [] : [field.dom.name, field.dom.id].filter((name) => name !== '');
}

function isReplaced(outcome: FieldOutcome, inBox: readonly string[], entries: Entries): boolean {
  if (outcome.type === 'textarea' || inBox.length === 0) return false;
  const approved = comparable(outcome, approvedText(outcome));
  // A name stands in its owner's address as well: that is no other box for it.
  const others = entries.filter(([, value]) => isAddress(outcome) || !ADDRESS.test(value.trim()));
  if (others.some(([, value]) => holds(comparable(outcome, value), approved))) return false;
  return inBox.every((value) => {
    // A page that writes all of it in cipher may empty its boxes.
    if (value === '') return !entries.some(([, other]) => isCipher(other));
    const sent = comparable(outcome, value);
    return !isCipher(value) && sent !== '' && !sent.includes(approved) && !isPartOf(approved, sent);
  });
}

/** Somebody's address left, and it is not the one that was approved: what left can be read. */
function hasOtherMail(compared: readonly Compared[], entries: Entries): boolean {
  const mails = compared.filter(({ outcome }) => outcome.type === 'email' || outcome.key === 'email');
  return (
    mails.length > 0 &&
    entries.some(([, value]) => MAIL.test(value)) &&
    !entries.some(([, value]) => WHOLE_CIPHER.test(value))
  );
}

const ADDRESS = /^(?:\S+@\S+\.\S+|(?:https?:\/\/|www\.)\S+)$/i;
const isAddress = ({ type, key }: FieldOutcome): boolean =>
  type === 'email' || type === 'url' || key === 'email';

/** What is shorter stands in other words by chance. */
const TELLING = 4;

const holds = (sent: string, approved: string): boolean =>
  sent === approved || (approved.length >= TELLING && sent.includes(approved));

/** A page may take a part of an answer, such as a number without its trunk. */
const isPartOf = (whole: string, part: string): boolean =>
  part.length * 2 >= whole.length && whole.includes(part);

const isCipher = (value: string): boolean => CIPHER.test(value) && !/^https?:/i.test(value);

function comparable({ type }: FieldOutcome, text: string): string {
  return type === 'tel' ? text.replace(/\D/g, '') : normalise(text).replaceAll(' ', '');
}

function approvedText({ type, value, readBack }: FieldOutcome): string {
  const text = readBack ?? value;
  if (!AS_TYPED.has(type)) return '';
  if (type === 'tel') return text.replace(/\D/g, '').slice(-PHONE_END);
  return type === 'url' ? text.replace(/^https?:\/\/(www\.)?/i, '') : text;
}
