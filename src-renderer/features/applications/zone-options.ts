import { fold } from '#shared/domain/fold.ts';

export interface ZoneOption {
  value: string;
  label: string;
}

/** `America/New York` */
const labelOf = (zone: string) => zone.replaceAll('_', ' ');

/**
 * The time zones that what was typed names: those of a city of that name, the user's own (first where nothing is typed),
 * then all others whose name holds it. A zone that is chosen is always among them.
 */
export function zoneOptions(
  typed: string,
  {
    own,
    chosen,
    ofCity,
  }: { own: string; chosen: string; ofCity: readonly { zone: string; place: string }[] },
): ZoneOption[] {
  const wanted = wordsOf(typed);
  const options = [
    ...ofCity.map(({ zone, place }) => ({ value: zone, label: `${labelOf(zone)} (${place})` })),
    ...[own, chosen, ...Intl.supportedValuesOf('timeZone'), 'UTC']
      .filter((zone) => zone !== '' && (wanted === '' || zone === chosen || wordsOf(zone).includes(wanted)))
      .map((zone) => ({ value: zone, label: zone === own ? `${labelOf(zone)} (yours)` : labelOf(zone) })),
  ];
  const seen = new Set<string>();
  return options.filter(({ value }) => !seen.has(value) && seen.add(value) !== undefined);
}

const wordsOf = (text: string) =>
  fold(text)
    .replace(/[_/\s]+/g, ' ')
    .trim();
