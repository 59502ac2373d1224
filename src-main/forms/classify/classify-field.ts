import type { FieldKey } from '#shared/domain/field-key.ts';
import type { FormField } from '#shared/domain/form.ts';
import { ownEntry } from '#shared/domain/own-entry.ts';
import { countryCode } from '../plan/countries.ts';
import { labelsPart } from '../plan/parts-of-one.ts';
import { asksPlainly, openTopicOf } from '../questions/open-topics.ts';
import { parseClaim } from '../questions/parse-claim.ts';
import { AUTOCOMPLETE_KEYS } from './autocomplete.ts';
import { isBeside } from './beside.ts';
import { classifyBySection, isOfSection } from './by-section.ts';
import { classifyFile } from './classify-file.ts';
import { consentRules } from './consents.ts';
import { ENGLISH_CONSENTS, ENGLISH_LABELS, ENGLISH_QUESTIONS } from './english.ts';
import { FRENCH_CONSENTS, FRENCH_LABELS, FRENCH_QUESTIONS } from './french.ts';
import { GERMAN_CONSENTS, GERMAN_LABELS, GERMAN_QUESTIONS } from './german.ts';
import { keyByHint } from './hinted.ts';
import { keyInLanguages } from './language-labels.ts';
import { NAME_RULES } from './names.ts';
import { isInAnotherSense } from './other-sense.ts';
import { isOfOther } from './owner.ts';
import { keyOfPlainLabel } from './plain-labels.ts';
import type { WordRule } from './rule.ts';
import { saysOnly } from './says-only.ts';
import { SPANISH_CONSENTS, SPANISH_LABELS, SPANISH_QUESTIONS } from './spanish.ts';
import { takesKind } from './takes-kind.ts';
import { wordsOfName } from './words-of-name.ts';

const QUESTIONS = [...ENGLISH_QUESTIONS, ...GERMAN_QUESTIONS, ...FRENCH_QUESTIONS, ...SPANISH_QUESTIONS];
const LABELS = [...ENGLISH_LABELS, ...GERMAN_LABELS, ...FRENCH_LABELS, ...SPANISH_LABELS];
const CONSENTS = [...ENGLISH_CONSENTS, ...GERMAN_CONSENTS, ...FRENCH_CONSENTS, ...SPANISH_CONSENTS];

/** So many choices tell what a list lists. */
const SAMPLE = 8;
/** A label longer than this is a question in sentences, where "name" or "email" may stand for anything. */
const SHORT_LABEL = 60;
/** Asks for the user's own words, whatever else it mentions. */
const ESSAY = /^(please )?(describe|explain|tell|share|give|how|why|what (would|makes|do you think))\b/;
/** A question that is not for a what or a where: the box is for its answer, whatever the page hints. */
const YES_OR_NO = /^(?!((at|on|under|in|by) )?(what|where|how|which)\b).*\?$/;
/** "Please share your LinkedIn profile". */
const ASKS_LINK = /^(please )?(share|give)\b.*\b(profile|url|link|page|website)\b/;
/** What a hint may say more exactly: "Name" with `given-name` is the first name. */
const GENERAL = new Set<FieldKey>(['name.full', 'location', 'address.street']);

/** What forms list to choose from. */
const LISTED =
  /^(address\.(country|region|city)|location|education\.(degree|field)|languages|skills|phone\.country)$/;
/** What a kind of box is for by itself. */
const KEY_OF_TYPE: Partial<Record<FormField['type'], FieldKey>> = { email: 'email', tel: 'phone' };
const NARROWER = ['consent.marketing', 'consent.privacy', 'consent.other'] as const;
const OF_ONESELF = /^((yes|no),? ?)?(i|i'm|i’m) ?(am|have|do|identify|don['’]?t)?\b/;
const CHOICES = new Set<FormField['type']>(['select', 'combobox', 'radio']);

export type Classifiable = Pick<FormField, 'label' | 'type' | 'autocomplete' | 'dom' | 'group' | 'options'> &
  Partial<Pick<FormField, 'help'>>;

/**
 * What a field means, from its type, label, section, autocomplete, name and id. `custom` where no rule is sure, and where
 * it is about somebody else than the user, or in another sense.
 */
export function classifyField(field: Classifiable): FieldKey {
  const meant = meaningOf(field);
  // "Where do you live?" over a list of countries.
  const key = meant === 'location' && listsCountries(field) ? 'address.country' : meant;
  const isElse =
    isOfOther(field, key) ||
    isOfSection(field, key) ||
    isInAnotherSense(key, field.label) ||
    isBeside(key, field.label);
  return isElse || !takesKind(field, key) ? 'custom' : key;
}

function meaningOf(field: Classifiable): FieldKey {
  const label = field.label.toLowerCase();
  const names = wordsOfName(`${field.dom.name} ${field.dom.id}`);
  if (field.type === 'password') return 'account.password';
  if (/captcha|turnstile/.test(names)) return 'captcha';
  if (field.type === 'file') {
    return classifyFile([label, names, (field.help ?? '').toLowerCase()]);
  }
  if (field.type === 'hidden') return first(NAME_RULES, names) ?? 'custom';

  const short = label.length <= SHORT_LABEL;
  if (isTick(field)) {
    const consent = field.options.length <= 2 && !label.endsWith('?') ? consentIn(label) : null;
    const question = first(QUESTIONS, label) ?? keyInLanguages('questions', label);
    if (question !== null && (short || consent === null)) return question;
    return (
      consent ??
      classifyBySection(field, label) ??
      ofChoices(field, label) ??
      toldOfOneself(field) ??
      'custom'
    );
  }
  const bySection = classifyBySection(field, label);
  if (bySection !== null) return bySection;
  if (isNumberOfPhone(field, label)) return 'phone';
  if (isAmountOfPay(field, label)) return 'salary.expected';
  const plain = short && (!ESSAY.test(label) || ASKS_LINK.test(label));
  const asked =
    keyOfPlainLabel(label) ??
    partOfName(field, label) ??
    askedOfYou(label) ??
    first(QUESTIONS, label) ??
    openTopicOf(label) ??
    keyInLanguages('questions', label);
  const hinted = ownEntry(AUTOCOMPLETE_KEYS, field.autocomplete.trim().split(/\s+/).at(-1) ?? '');
  const backed = new Set([first(NAME_RULES, names), hinted, KEY_OF_TYPE[field.type]]);
  const labelled = plain ? keyOfLabel(label) : null;
  const isSure = labelled === null || backed.has(labelled) || saysOnly(labelled, label);
  const byLabel =
    (asked !== null && isStatusOfElse(asked, label) ? 'custom' : asked) ?? (isSure ? labelled : null);
  // "Title" with choices asks for Ms or Mr.
  if (byLabel === 'work.title' && label === 'title' && CHOICES.has(field.type)) return 'custom';
  const hint = short && !YES_OR_NO.test(label) ? keyByHint(field.autocomplete, label) : null;
  if (byLabel !== null) return hint !== null && refines(hint, byLabel) ? hint : byLabel;
  const named = plain ? first(NAME_RULES, names) : null;
  // What is written into a box of a part on disability ("employee number") is no status.
  const isWritten = named?.startsWith('eeo.') === true && !CHOICES.has(field.type);
  return hint ?? (isWritten ? null : named) ?? 'custom';
}

/** "Ethnic cuisine you cook" and "Relocation firms you know": no question, and words that are none of the matter's. */
function isStatusOfElse(key: FieldKey, label: string): boolean {
  if (!/^(eeo|auth)\.|^relocation$/.test(key) || label.includes('?') || label.length > SHORT_LABEL)
    return false;
  return !saysOnly(key, label) && parseClaim(label) === null;
}

/** What a short label begins with; a part in brackets may stand in between ("Last (family) name"). */
function keyOfLabel(label: string): FieldKey | null {
  const bare = label.replace(/\s*\((?![^)]*(?:\d|line|\/|\b(?:mrs?|ms|dr|prof)\b))[^)]*\)\s*/g, ' ').trim();
  for (const text of new Set([label, bare])) {
    const key = keyOfPlainLabel(text) ?? first(LABELS, text) ?? keyInLanguages('labels', text);
    if (key !== null) return key;
  }
  return null;
}

/** "First things first, what's your first name?" */
const YOURS = /^(?:.{0,25}\b(?:what(?:['’]s| is)|and)) your (.*?)\W*$/;
/** What is asked for in a sentence as well, and is no other noun's beginning. */
const OF_CONTACT = /^(name\.(first|last)|email|phone)$/;

/** What a sentence asks of oneself that most forms only name. */
function askedOfYou(label: string): FieldKey | null {
  const named = YOURS.exec(label)?.[1];
  const key = named === undefined ? null : first(LABELS, named);
  return key !== null && OF_CONTACT.test(key) && saysOnly(key, named ?? '') ? key : null;
}

function listsCountries({ options }: Classifiable): boolean {
  return options.length > 1 && options.slice(0, SAMPLE).every(({ label }) => countryCode(label) !== null);
}

/** What a box asks to agree to, in whichever language: the narrower matter counts wherever it is told. */
function consentIn(label: string): FieldKey | null {
  const rules = [...CONSENTS, ...consentRules()];
  const told = rules.filter(([, pattern]) => pattern.test(label)).map(([key]) => key);
  return NARROWER.find((key) => told.includes(key)) ?? null;
}

/** "Number" in a box for a phone, or in a part of the form for phones. */
function isNumberOfPhone({ type, group }: Classifiable, label: string): boolean {
  const isPhone = type === 'tel' || (group !== null && keyOfPlainLabel(group) === 'phone');
  return isPhone && /^(number|numéro|número|nummer|numero|numer|číslo|numara)$/.test(label);
}

/** "Amount" beside its currency, in a part of the form that asks for the pay that is expected. */
function isAmountOfPay({ type, group }: Classifiable, label: string): boolean {
  const isTyped = type === 'text' || type === 'number' || type === 'tel';
  return (
    isTyped && group !== null && labelsPart('amount', label) && asksPlainly('salary.expected', group) === true
  );
}

/** A name asked for in parts under one question: "First" and "Last" under "Name". */
function partOfName({ group, dom }: Classifiable, label: string): FieldKey | null {
  const named = `${group ?? ''} ${wordsOfName(`${dom.name} ${dom.id}`)}`.toLowerCase();
  if (!/\bname\b/.test(named)) return null;
  if (/^(first|given)$/.test(label)) return 'name.first';
  return /^(last|family)$/.test(label) ? 'name.last' : null;
}

/** What a list of radios or boxes asks of the profile: a country, a degree, languages. A single box asks for none of it. */
function ofChoices({ type, options }: Classifiable, label: string): FieldKey | null {
  const several = type === 'checkbox-group' || (type === 'radio' && options.length > 2);
  if (!several || label.length > SHORT_LABEL || ESSAY.test(label)) return null;
  const key = keyOfPlainLabel(label) ?? first(LABELS, label) ?? keyInLanguages('labels', label);
  return key !== null && LISTED.test(key) ? key : null;
}

/** "Please check one of the boxes below": what its choices say of oneself tells what it asks. */
function toldOfOneself({ options }: Classifiable): FieldKey | null {
  const told = options
    .map((option) => option.label.toLowerCase())
    .filter((label) => OF_ONESELF.test(label))
    .map((label) => first(QUESTIONS, label));
  const [key, ...others] = told;
  const isOne = key?.startsWith('eeo.') === true && others.includes(key);
  return isOne ? key : null;
}

function refines(hint: FieldKey, byLabel: FieldKey): boolean {
  return GENERAL.has(byLabel) && hint.split('.')[0] === byLabel.split('.')[0];
}

function isTick(field: Classifiable): boolean {
  return ['checkbox', 'checkbox-group', 'radio', 'toggle'].includes(field.type);
}

function first(rules: readonly WordRule[], words: string): FieldKey | null {
  return rules.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
