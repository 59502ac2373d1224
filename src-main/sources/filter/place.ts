import type { JobLead } from '#shared/domain/job.ts';
import type { SearchFilters, SearchPlace } from '#shared/domain/search-filters.ts';
import { distanceKm } from '#shared/places/distance.ts';
import { nearness } from '#shared/places/nearness.ts';
import { readPlace } from '#shared/places/read-place.ts';

/** Around a city without a radius: towns that people still call it. */
const AROUND_KM = 25;

/** The filter of places and of remote work as one check; null where neither is asked for. */
export function placeCheck(
  filters: SearchFilters,
): readonly [why: string, misfits: (lead: JobLead) => boolean] | null {
  const { places, remote, remoteIn } = filters;
  if (places.length === 0 && remote === null) return null;
  const names = places.map(({ name }) => name).join(' or ');
  const where = remoteIn === '' ? '' : ` in ${remoteIn}`;
  if (remote === 'only')
    return [
      `do not say that they are remote${where}`,
      (lead) => !isRemote(lead) || !isOpenIn(lead, remoteIn),
    ];
  if (places.length === 0) return remote === 'no' ? ['are remote', (lead) => isRemote(lead)] : null;
  const why = remote === 'also' ? `are neither in ${names} nor remote${where}` : `are not in ${names}`;
  return [
    why,
    (lead) => {
      if (isRemote(lead)) return remote !== 'also' || !isOpenIn(lead, remoteIn);
      return !placesOf(lead).some((place) => places.some((wanted) => mayBeAt(place, wanted)));
    },
  ];
}

function isRemote({ location, job }: JobLead): boolean {
  if (job?.remote) return job.remote === 'remote';
  return /\b(?:remote|anywhere)\b/i.test(location ?? '');
}

/** A lead without a place may be anywhere. */
function placesOf({ location, job }: JobLead): string[] {
  const places = job?.locations.length ? job.locations : (location?.split('; ') ?? []);
  return places.length > 0 ? places : [''];
}

/** Whether who lives there may do it: not where its places are known to be in other countries. */
function isOpenIn(lead: JobLead, area: string): boolean {
  if (area === '') return true;
  const countries = area.split('; ').flatMap(countriesOf);
  if (countries.length === 0) return true;
  return placesOf(lead).some((place) => {
    const own = countriesOf(place);
    return own.length === 0 || own.some((country) => countries.includes(country));
  });
}

function countriesOf(place: string): string[] {
  const reading = readPlace(place);
  if (reading.kind === 'area') return [...reading.countries];
  return reading.kind === 'place' ? reading.senses.map(({ country }) => country) : [];
}

/** Whether a place is, or may be, the one that is wanted. */
function mayBeAt(place: string, wanted: SearchPlace): boolean {
  if (place === '') return true;
  const own = readPlace(place);
  const sought = readPlace(wanted.name);
  if (own.kind !== 'place' || own.senses.length === 0)
    return own.kind !== 'place' || saysName(place, wanted.name);
  if (sought.kind === 'area') return own.senses.some(({ country }) => sought.countries.includes(country));
  if (sought.kind !== 'place' || sought.senses.length === 0) return saysName(place, wanted.name);
  const [best] = sought.senses.toSorted((a, b) => (b.city?.people ?? 0) - (a.city?.people ?? 0));
  if (best === undefined) return false;
  if (best.city !== null) {
    const { city } = best;
    const around = wanted.radiusKm ?? AROUND_KM;
    if (own.senses.some((sense) => sense.city !== null && distanceKm(sense.city, city) <= around))
      return true;
    return ['same-city'].includes(nearness(place, { city: city.name, region: '', country: best.country }));
  }
  return own.senses.some(
    ({ country, region }) => country === best.country && (best.region === null || region === best.region),
  );
}

function saysName(place: string, name: string): boolean {
  return place.toLowerCase().includes(name.toLowerCase());
}
