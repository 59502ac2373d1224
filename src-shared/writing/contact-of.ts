import type { Profile } from '#shared/domain/profile.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';

/** The contact block of a document: city and country but no street, links by their readable address. */
export function contactOf({ name, email, phone, address, links }: Profile): ResumeDocument['contact'] {
  const place = [address.city, address.region, address.country].filter((part) => part.trim() !== '');
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
