import type { Profile } from '../profile.ts';
import { emailPattern, hostPattern, partsOf } from './email-pattern.ts';
import { emailsIn, idsIn, phonesIn, refereesIn } from './found-in-text.ts';
import { handlesOf } from './handles.ts';
import type { IdentifyingPart, TokenKind } from './identifying-part.ts';
import { inflected, isSlavic } from './inflected.ts';
import { nameForms } from './name-forms.ts';
import { looseNumber, phonePattern, word } from './patterns.ts';
import { postalPattern } from './postal-pattern.ts';
import { streetPattern } from './street-pattern.ts';
import { textsOf } from './texts-of.ts';
import { inLatin } from './transliterated.ts';

/**
 * All of it: names in every form, e-mails, phones, street, links, the contacts of referees, and numbers of ids that
 * stand in a text. The most particular first, so that replacing one after another is right.
 */
export function identifyingOf(profile: Profile): IdentifyingPart[] {
  const { name, email, phone, address, links } = profile;
  const texts = textsOf(profile);
  const own = [email.toLowerCase(), digitsOf(phone)];
  const isOther = (value: string): boolean => !own.includes(value.toLowerCase());
  const others = emailsIn(texts).filter(isOther);
  const street = streetPattern(address.street);
  const all: IdentifyingPart[] = [
    anyCase('EMAIL', email, emailPattern(email)),
    ...numbered('OTHER_EMAIL', others, emailPattern),
    ...[email, ...others].map((address, index) =>
      anyCase(`MAIL_HOST_${index + 1}`, partsOf(address).host, hostPattern(address)),
    ),
    ...links.flatMap(({ url, username }, index) => [
      anyCase(`LINK_${index + 1}`, url, linkPattern(url)),
      anyCase(`LINK_NAME_${index + 1}`, username, word(username)),
    ]),
    ...numbered('ID', idsIn(texts), looseNumber),
    anyCase('PHONE', phone, phonePattern(phone)),
    ...numbered(
      'OTHER_PHONE',
      phonesIn(texts).filter((found) => isOther(digitsOf(found))),
      phonePattern,
    ),
    anyCase('POSTAL_CODE', address.postal, postalPattern(address, street)),
    anyCase('STREET', address.street, street),
    {
      ...anyCase('STREET_FORM', address.street, streetForms(address.street)),
      keepsForm: 'STREET_FORM',
    },
    ...nameForms(name),
    ...numbered('REFEREE', refereesIn(profile, texts), word),
    ...numbered(
      'HANDLE',
      handlesOf(
        [email, ...others],
        links.map(({ url }) => url),
      ),
      word,
    ),
  ];
  return all.filter(({ value, pattern }) => value.trim().length >= 2 && pattern !== '');
}

/** A street as sentences bend it, and in other letters; empty where there is no such form. */
function streetForms(street: string): string {
  const slavic = isSlavic(street);
  const forms = (word: string): string[] =>
    [inflected(word, slavic)?.pattern ?? '', inLatin(word)].filter((pattern) => pattern !== '');
  return street.split(/[\s,]+/).some((word) => forms(word).length > 0) ? streetPattern(street, forms) : '';
}

const anyCase = (token: IdentifyingPart['token'], value: string, pattern: string): IdentifyingPart => ({
  ...{ token, value, pattern, flags: 'giu' },
});

const numbered = (token: TokenKind, values: readonly string[], pattern: (value: string) => string) =>
  values.map((value, index) => anyCase(`${token}_${index + 1}`, value, pattern(value)));

const digitsOf = (text: string): string => text.replace(/\D/g, '');

function linkPattern(url: string): string {
  const bare = url
    .trim()
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/\/+$/, '');
  return bare === '' ? '' : `(?:https?:\\/\\/)?(?:www\\.)?${word(bare)}\\/?`;
}
