import { ownEntry } from '#shared/domain/own-entry.ts';
import { splitName } from '#shared/domain/person-name.ts';
import { ValidationError } from '#shared/errors/index.ts';
import type { Draft } from './draft.ts';
import type { ItemReader } from './item-reader.ts';
import { countryCode, readPlace } from './place.ts';

/** Name, contact and links. Throws a `ValidationError` naming the path where the name is missing. */
export function addBasics(basics: ItemReader, draft: Draft): void {
  const { profile } = draft;
  profile.name = readName(basics);
  profile.email = basics.exact('email', 'emails', 'mail', 'eMail');
  profile.phone = basics.exact('phone', 'phones', 'telephone', 'mobile', 'tel').replace(/^tel:/i, '');
  profile.headline = basics.text('label', 'headline', 'title', 'position', 'jobTitle');
  profile.summary = basics.text('summary', 'about', 'objective', 'bio', 'profileSummary');
  profile.address = readAddress(basics, draft);
  addLinks(basics, draft);
  basics.keep('image', 'picture', 'photo');
}

function readName(basics: ItemReader): Draft['profile']['name'] {
  const first = basics.text('firstName', 'first_name', 'givenName');
  const last = basics.text('lastName', 'last_name', 'familyName', 'surname');
  const whole = basics.text('name', 'fullName', 'full_name');
  const preferred = basics.text('preferredName', 'preferred_name', 'nickname');
  const split = splitName(whole === '' ? `${first} ${last}` : whole);
  if (split.full === '') {
    const path = basics.path === '' ? 'name' : `${basics.path}.name`;
    throw new ValidationError(
      `${path} is missing. A profile needs your name: add it to the file and import it again.`,
      {
        details: { path },
      },
    );
  }
  return { full: split.full, first: first || split.first, last: last || split.last, preferred };
}

function readAddress(basics: ItemReader, draft: Draft): Draft['profile']['address'] {
  const place = basics.item('location', 'address');
  if (!place) {
    const address = readPlace(basics.text('location', 'address'));
    const [city, region, country] = [
      basics.text('city'),
      basics.text('region', 'state'),
      basics.text('country'),
    ];
    return {
      ...address,
      city: city || address.city,
      region: region || address.region,
      country: country === '' ? address.country : countryCode(country),
    };
  }
  const address = {
    street: place.text('address', 'street', 'streetAddress'),
    city: place.text('city', 'town', 'locality'),
    region: place.text('region', 'state', 'province'),
    postal: place.text('postalCode', 'postal', 'zip', 'zipCode', 'postal_code'),
    country: countryCode(place.text('countryCode', 'country', 'country_code')),
  };
  draft.keepRest('location', place);
  return address;
}

function addLinks(basics: ItemReader, draft: Draft): void {
  const website = basics.exact('url', 'website', 'homepage', 'portfolio');
  if (website !== '') draft.profile.links.push({ network: 'Website', username: '', url: website });
  for (const key of ['linkedin', 'github', 'gitlab', 'twitter'] as const) {
    const value = basics.exact(key);
    if (value !== '')
      draft.profile.links.push(linkOf(key === 'linkedin' ? 'LinkedIn' : capitalise(key), value));
  }
  const mapped = basics.item('profiles', 'links', 'social', 'socials');
  const networks = mapped?.keys() ?? [];
  // "linkedin: https://..." below "profiles": each key is a network.
  if (mapped && networks.length > 0 && networks.every((key) => /[./@]/.test(mapped.exact(key)))) {
    for (const network of networks)
      draft.profile.links.push(linkOf(capitalise(network), mapped.exact(network)));
    basics.raw('profiles', 'links', 'social', 'socials');
    return;
  }
  for (const entry of basics.items('profiles', 'links', 'social', 'socials')) {
    const network = entry.text('network', 'name', 'label', 'title', 'type') || 'Link';
    const [username, url] = [entry.exact('username', 'user', 'handle'), entry.exact('url', 'link', 'href')];
    // A network alone says of nobody where they are; an address may stand in the name's place.
    const whose = username || (/[./]/.test(network) ? network : '');
    if (url === '' && whose === '') continue;
    draft.profile.links.push({ network, username, url: url || linkOf(network, whose).url });
    draft.keepRest(`link${draft.profile.links.length}`, entry);
  }
}

/** A link to someone's page at a network, from an address or a user name. */
export function linkOf(network: string, value: string): { network: string; username: string; url: string } {
  if (/^https?:\/\//i.test(value)) return { network, username: '', url: value };
  if (/^[\w-]+(\.[\w-]+)+\//.test(value)) return { network, username: '', url: `https://${value}` };
  const bases: Record<string, string> = {
    linkedin: 'https://www.linkedin.com/in/',
    github: 'https://github.com/',
    gitlab: 'https://gitlab.com/',
    twitter: 'https://twitter.com/',
    x: 'https://x.com/',
    instagram: 'https://www.instagram.com/',
    orcid: 'https://orcid.org/',
    stackoverflow: 'https://stackoverflow.com/users/',
  };
  const base = ownEntry(bases, network.toLowerCase().replace(/[^a-z]/g, ''));
  const username = value.replace(/^@/, '');
  return { network, username, url: base === undefined ? '' : base + username };
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
