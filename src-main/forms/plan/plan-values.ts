import type { CountryCode } from 'libphonenumber-js';
import type { AnswerInput } from '#shared/domain/answer.ts';
import { countryName } from '#shared/places/countries.ts';
import { classifyField } from '../classify/classify-field.ts';
import { answerByFacts } from '../questions/answer-by-facts.ts';
import { answerByLanguages } from '../questions/answer-by-languages.ts';
import { asksUserAlone } from '../questions/asks-user-alone.ts';
import type { Whereabouts } from '../questions/facts.ts';
import { inAllWordings, usableAnswers } from '../questions/reach.ts';
import { askFirst, saidBefore } from '../questions/said-before.ts';
import type { ReadField } from '../read/read-field.ts';
import type { Section } from '../sections/section-words.ts';
import { countEntries } from './count-entries.ts';
import { countryCode, diallingCode } from './countries.ts';
import { findAnswer } from './find-answer.ts';
import { fitValue } from './fit-value.ts';
import { planLanguagePairs } from './language-pairs.ts';
import { placeForLetter } from './letter-place.ts';
import { planNameParts } from './name-parts.ts';
import { planPayParts } from './pay-parts.ts';
import { phoneParts } from './phone.ts';
import type { PlanContext } from './plan-context.ts';
import { planFile } from './plan-file.ts';
import type { FieldPlan, PlannedField } from './planned-field.ts';
import { linkNamed, profileValue } from './profile-values.ts';
import { planStreetParts } from './street-parts.ts';
import { whereaboutsOf } from './whereabouts.ts';
import { placeOfEntry } from './which-entry.ts';

/** Why a field that shows what it holds and takes nothing else is left. */
export const LOCKED = 'the page does not let it be changed';

/** Why a box for a drawn signature is left. */
export const SIGN_THERE = 'only you can sign: take the page over and draw it there';

/** Why a field that a person could not get to either is left. */
export const OUT_OF_REACH =
  'the page lets nobody get to it for now: it is switched off, or lies behind an open box';

/**
 * Decides for each field what goes in, from what the user has said: their stored answers, then their profile and
 * documents. What only the user may decide is asked when required, else left to them. Pure; guesses nothing.
 */
export function planValues(fields: readonly ReadField[], context: PlanContext): PlannedField[] {
  const nthOf = countEntries();
  const usable = fields.filter(isFillable);
  const answers = inAllWordings(usableAnswers(context.answers, context));
  const where = whereaboutsOf(context);
  const letterPlace = placeForLetter(usable, context.letterText);
  const pays = planPayParts(usable, answers, where);
  const spoken = planLanguagePairs(usable, context);
  const own = new Map([
    ...planStreetParts(usable, context.profile.address.street),
    ...planNameParts(usable, profileValue(context.profile, 'name.last', 0)),
  ]);
  return fields.map((found) => {
    const panel = context.panel?.fieldIds.has(found.id) === true ? context.panel : null;
    const field: ReadField =
      found === letterPlace
        ? { ...found, key: 'letter.text' }
        : panel === null
          ? found
          : ofEntry(found, panel);
    if (!isFillable(field)) return { field, plan: passedOver(field) };
    const pay = pays.get(field.id);
    if (pay !== undefined) return { field, plan: fromAnswer(pay.value, pay.from) };
    const part = spoken.get(field.id) ?? (panel === null ? own.get(field.id) : undefined);
    if (part !== undefined) return { field, plan: fromProfile(part) };
    const nth = panel?.nth ?? placeOfEntry(nthOf(field), context.profile);
    return { field, plan: planField(field, { context, nth, usable, answers, where }) };
  });
}

/** What came with the press that adds a job or a school is about it, with or without a heading that says so. */
function ofEntry(field: ReadField, { section }: { section: Section }): ReadField {
  return { ...field, key: classifyField({ ...field, group: section }) };
}

interface Situation {
  context: PlanContext;
  nth: number;
  usable: readonly ReadField[];
  /** The user's own that are in scope. */
  answers: readonly AnswerInput[];
  where: Whereabouts;
}

function planField(field: ReadField, situation: Situation): FieldPlan {
  const { context, usable, nth } = situation;
  if (field.wordless) return unanswerable(field);
  const known = answerByFacts(field, situation.answers, situation.where);
  if (known !== null) return fromAnswer(known.value, known.from);
  const stored = findAnswer(
    situation.answers,
    { ...field, about: aboutOf(field), bareNumber: field.type === 'number' },
    situation.where,
  );
  if (stored !== null) {
    const value = fitValue(field, stored.value);
    if (value !== null) return fromAnswer(value, stored);
    if (field.required)
      return { kind: 'ask', reason: `your stored answer "${stored.value}" is none of its choices` };
  }
  if (asksUserAlone(field)) {
    if (field.required) return { kind: 'ask', reason: 'only you may answer this' };
    if (isUsuallyNeeded(field))
      return { kind: 'ask', reason: 'only you may agree to this, and few forms go without it' };
    return {
      kind: 'leave',
      status: 'left-to-user',
      reason: 'optional and personal: only you may answer this',
    };
  }
  if (field.type === 'file') return planFile(field, context, usable);
  const spoken = answerByLanguages(field, context.profile.languages);
  if (spoken !== null)
    return {
      kind: 'fill',
      value: spoken.value,
      file: null,
      source: 'profile',
      reason: `your profile: ${spoken.from}`,
    };
  if (field.key === 'letter.text' && context.letterText !== '') {
    return {
      kind: 'fill',
      value: context.letterText,
      file: null,
      source: 'profile',
      reason: 'your cover letter',
    };
  }
  const held =
    field.key === 'phone' || field.key === 'phone.country'
      ? phoneValue(field, situation)
      : field.key === 'link.other'
        ? linkNamed(context.profile, field.label)
        : profileValue(context.profile, keyToFill(field), nth);
  const value = held === '' ? null : fitValue(field, held);
  if (value !== null) return fromProfile(value);
  if (field.current !== '' && field.error === '' && !standsAnyway(field))
    return { kind: 'leave', status: 'skipped', reason: `the page had filled in "${field.current}"` };
  if (endsNot(field, situation)) return { kind: 'leave', status: 'skipped', reason: 'you still work there' };
  if (field.required)
    return {
      kind: 'ask',
      reason: held === '' ? 'nothing is known about this' : `"${held}" is none of its choices`,
    };
  return { kind: 'leave', status: 'skipped', reason: 'optional, and nothing is known about this' };
}

/** A slider stands somewhere before anybody moved it: where it must be answered, that is no answer. */
function standsAnyway({ widget, required }: ReadField): boolean {
  return widget === 'slider' && required;
}

/** Many forms want their privacy terms agreed to and do not mark it, and say so only once they are sent. */
function isUsuallyNeeded({ key, type, current }: ReadField): boolean {
  return key === 'consent.privacy' && (type === 'checkbox' || type === 'toggle') && current === '';
}

/** A job that goes on has no end; the box beside it says so. */
function endsNot({ key, block }: ReadField, { context, usable, nth }: Situation): boolean {
  if (key !== 'work.end' || context.profile.experience[nth]?.current !== true) return false;
  return usable.some((other) => other.key === 'work.current' && other.block === block);
}

/** A list of cities is searched with region and country beside the city, as several have its name. */
function keyToFill({ key, type, options }: ReadField): ReadField['key'] {
  return key === 'address.city' && type === 'combobox' && options.length === 0 ? 'location' : key;
}

/** All that stands around a box and may name a currency, a period or a unit. */
function aboutOf({ label, help, placeholder, beside }: ReadField): string {
  return [label, help, placeholder, beside].filter((text) => text !== '').join(' ');
}

function unanswerable({ required }: ReadField): FieldPlan {
  const reason = 'its choices have no words';
  return required ? { kind: 'ask', reason } : { kind: 'leave', status: 'left-to-user', reason };
}

const fromProfile = (value: string): FieldPlan => ({
  kind: 'fill',
  value,
  file: null,
  source: 'profile',
  reason: 'your profile',
});

function fromAnswer(value: string, answer: AnswerInput): FieldPlan {
  if (answer.askFirst === true)
    return {
      kind: 'ask',
      reason: 'you want to be asked before this is used',
      offer: askFirst(value, answer),
    };
  return { kind: 'fill', value, file: null, source: 'answer', reason: saidBefore(answer) };
}

function phoneValue(field: ReadField, situation: Situation): string {
  const { phone, address } = situation.context.profile;
  const parts = phoneParts(phone, countryCode(address.country));
  if (field.key === 'phone.country') return parts?.country == null ? '' : ofCountry(field, parts.country);
  if (parts === null) return phone;
  // The number inside a country stands beside that country's code alone.
  const codes = situation.usable.filter(({ key }) => key === 'phone.country');
  const isCoded = (code: ReadField): boolean => {
    const plan = planField(code, situation);
    const wanted = parts.country === null ? null : fitValue(code, ofCountry(code, parts.country));
    return plan.kind === 'fill' && plan.value === wanted;
  };
  if (codes.length === 0 || !codes.every(isCoded)) return parts.international;
  return NO_ZERO.test(field.label) ? parts.bare : parts.national;
}

const NO_ZERO =
  /(without|ohne|sans|sin|zonder|senza|bez|sem) .{0,15}(0|zero|null|cero|nul|zéro|zera|nuly)\b/i;

/** A box for free text takes the dialling code, a list the country. */
function ofCountry({ type, options }: ReadField, country: CountryCode): string {
  const isFree = options.length === 0 && (type === 'text' || type === 'tel' || type === 'number');
  return isFree ? diallingCode(country) : countryName(country);
}

/** What holds an answer already may be what is wanted, though a box that opened since lies over it. */
const isShut = ({ locked, outOfReach, current }: ReadField): boolean =>
  locked || (outOfReach === true && current === '');

function isFillable(field: ReadField): boolean {
  return (
    field.visible &&
    !field.decoy &&
    !isShut(field) &&
    field.type !== 'hidden' &&
    field.type !== 'signature' &&
    field.key !== 'captcha' &&
    field.key !== 'account.password'
  );
}

/** What no program does in the user's place. */
function ofUser({ type }: ReadField): string {
  return type === 'signature' ? SIGN_THERE : 'for you alone';
}

function passedOver(field: ReadField): FieldPlan {
  const reason = field.decoy
    ? 'made to catch robots'
    : field.key === 'captcha' || field.key === 'account.password' || field.type === 'signature'
      ? ofUser(field)
      : isShut(field)
        ? field.locked
          ? LOCKED
          : OUT_OF_REACH
        : 'not visible';
  const own = field.visible && !field.decoy && !isShut(field);
  return { kind: 'leave', status: own ? 'left-to-user' : 'skipped', reason };
}
