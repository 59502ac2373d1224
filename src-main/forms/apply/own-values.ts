import type { Profile } from '#shared/domain/profile.ts';

/** What of a profile tells who it is about: what must not leave before the user let it. */
export function ownValues({ name, email, phone, address, links }: Profile): string[] {
  return [
    ...[name.full, name.last, name.first, email, phone],
    ...[address.street, address.postal],
    ...links.map(({ url }) => url.replace(/^https?:\/\/(www\.)?/, '')),
  ].filter((value) => value !== '');
}

/** What says no more than who somebody is and where they are written to. */
export function contactValues({ name, email }: Profile): string[] {
  return [name.full, name.last, name.first, email].filter((value) => value !== '');
}
