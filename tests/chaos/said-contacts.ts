import type { Profile } from '#shared/domain/profile.ts';

/** What a letter or a form says of who its sender is. */
export interface Said {
  kind: 'name' | 'email' | 'phone' | 'street' | 'link';
  value: string;
  right: boolean;
}

interface Letter {
  document: { contact: { name: string; email: string; phone: string; links: { url: string }[] } };
}
interface Form {
  answers: { label: string; value: string }[];
}

/** How a letter names its sender. */
export function saidInLetter(body: string, profile: Profile): Said[] {
  const { contact } = (JSON.parse(body) as Letter).document;
  const { name, email, phone, links } = contact;
  const isRight = rules(profile);
  return [
    isRight('name', name),
    isRight('email', email),
    isRight('phone', phone),
    ...links.map(({ url }) => isRight('link', url)),
  ];
}

/** By the words with which a form asks. */
const ASKED: [RegExp, Said['kind']][] = [
  [/^(first|last|full) name$/i, 'name'],
  [/^e-?mail/i, 'email'],
  [/^phone( number)?$/i, 'phone'],
  [/^(street|address line 1)/i, 'street'],
  [/linkedin|github|website/i, 'link'],
];

/** How a form that the board received names its sender. */
export function saidInForm(received: string, profile: Profile): Said[] {
  const isRight = rules(profile);
  return (JSON.parse(received) as Form).answers.flatMap(({ label, value }) => {
    const kind = ASKED.find(([words]) => words.test(label))?.[1];
    return kind === undefined || value === '' ? [] : [isRight(kind, value)];
  });
}

function rules({ name, email, phone, address, links }: Profile) {
  const digits = (text: string) => text.replace(/\D/g, '');
  const right: Record<Said['kind'], (value: string) => boolean> = {
    name: (value) => [name.full, name.first, name.last].includes(value),
    email: (value) => value === email,
    // A form may ask for the number without its country.
    phone: (value) => digits(value).length >= 9 && digits(phone).endsWith(digits(value)),
    street: (value) => value === address.street,
    link: (value) => links.some(({ url }) => url === value),
  };
  return (kind: Said['kind'], value: string): Said => ({ kind, value, right: right[kind](value) });
}
