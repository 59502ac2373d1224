import type { Profile } from '#shared/domain/profile.ts';

/** What of a profile must not stand in a log: name, e-mail, phone, street and links, in the forms in which they turn up. */
export function personalValues(profile: Profile): string[] {
  const { name, email, phone, address, links } = profile;
  const digits = phone.replace(/\D/g, '');
  return [
    name.full,
    `${name.first} ${name.last}`,
    name.first,
    name.last,
    name.preferred,
    email,
    phone,
    digits.length >= 6 ? digits : '',
    address.street,
    ...links.flatMap((link) => [link.url, link.url.replace(/^https?:\/\/(www\.)?/, ''), link.username]),
  ].filter((value) => value.trim() !== '');
}
