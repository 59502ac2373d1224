import type { Profile } from '#shared/domain/profile.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import { countryName } from '#shared/places/countries.ts';

/** The contact block of a document: city and country, by its name, but no street, links by their readable address. */
export function contactOf({ name, email, phone, address, links }: Profile): ResumeDocument['contact'] {
  const parts = [address.city, address.region, countryName(address.country.trim())];
  const place = parts.filter((part) => part.trim() !== '');
  return {
    name: name.full,
    email,
    phone,
    location: [...new Set(place)].join(', '),
    links: links
      .filter((link) => link.url !== '')
      .map((link) => ({ label: readable(link.url), url: link.url })),
  };
}

function readable(url: string): string {
  return url
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/+$/, '');
}
