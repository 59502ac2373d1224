import type { FieldKey } from '#shared/domain/field-key.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { countryName } from '#shared/places/countries.ts';
import { countryCode } from './countries.ts';
import { normalise } from './similarity.ts';

/**
 * The value that a profile holds for a key; empty where it holds none. `nth` counts the repeated sections of a form
 * (work.*, education.*) from 0.
 */
export function profileValue(profile: Profile, key: FieldKey, nth: number): string {
  const { name, address } = profile;
  const work = profile.experience[nth];
  const study = profile.education[nth];
  switch (key) {
    case 'name.first':
      return name.first || (name.full.split(/\s+/)[0] ?? '');
    case 'name.last':
      return name.last || name.full.split(/\s+/).slice(1).join(' ');
    case 'name.full':
      return name.full;
    case 'name.preferred':
      return name.preferred;
    case 'email':
      return profile.email;
    case 'phone':
      return profile.phone;
    case 'address.street':
      return address.street;
    case 'address.city':
      return address.city;
    case 'address.region':
      return address.region;
    case 'address.postal':
      return address.postal;
    case 'address.country':
      return countryText(address.country);
    case 'location':
      return [address.city, address.region, countryText(address.country)]
        .filter((part) => part !== '')
        .join(', ');
    case 'link.linkedin':
      return linkOf(profile, /linkedin/i);
    case 'link.github':
      return linkOf(profile, /github/i);
    case 'link.portfolio':
      return linkOf(profile, /portfolio|website|homepage|blog|personal|^web$/i);
    case 'work.company':
      return work?.company ?? '';
    case 'work.title':
      return work?.title ?? '';
    case 'work.start':
      return work?.start ?? '';
    case 'work.end':
      return work?.end ?? '';
    case 'work.current':
      return work === undefined ? '' : work.current ? 'Yes' : 'No';
    case 'work.description':
      return work === undefined
        ? ''
        : [work.summary, ...work.highlights].filter((line) => line !== '').join('\n');
    case 'education.school':
      return study?.school ?? '';
    case 'education.degree':
      return study?.degree ?? '';
    case 'education.field':
      return study?.field ?? '';
    case 'education.start':
      return study?.start ?? '';
    case 'education.end':
      return study?.end ?? '';
    case 'education.gpa':
      return study?.gpa ?? '';
    case 'skills':
      // Many resumes group their skills; the name of a group is none.
      return profile.skills
        .flatMap(({ name, keywords }) => (keywords.length > 0 ? keywords : [name]))
        .join(', ');
    case 'languages':
      return profile.languages.map((language) => language.name).join(', ');
    default:
      return '';
  }
}

/** The link to the one network that a label names, such as Xing or Behance; empty where it names none, or several. */
export function linkNamed({ links }: Profile, label: string): string {
  const words = new Set(normalise(label).split(' '));
  const named = links.filter(({ network }) => words.has(normalise(network)));
  return named.length === 1 ? (named[0]?.url ?? '') : '';
}

function linkOf(profile: Profile, network: RegExp): string {
  return profile.links.find((link) => network.test(link.network) || network.test(link.url))?.url ?? '';
}

function countryText(country: string): string {
  const code = countryCode(country);
  return code === null ? country : countryName(code);
}
