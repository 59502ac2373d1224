import { isPlaceName } from '#shared/places/read-place.ts';
import words from '../../../resources/postings/headline-words.json' with { type: 'json' };
import { isName } from './is-name.ts';
import { isRole } from './is-role.ts';
import { isPlaceLine } from './place-in.ts';

const IN_TOWN = new RegExp(
  `^(\\p{Lu}[^,;:|()]{2,50}?) (?:${words.inTown.join('|')}) (\\p{Lu}[\\p{L}'’ -]{2,30}(?:, [\\p{L}. ]{2,30})?)$`,
  'u',
);

/** "Aseguradora del Valle en Guadalajara, Jal.": a line of an employer's name and its town, and nothing else. */
export function nameInTown(line: string): { name: string; town: string } | undefined {
  const [, name = '', town = ''] = IN_TOWN.exec(line.trim()) ?? [];
  return name !== '' && isPlaceLine(town) && isName(name) && !isRole(name) && !isPlaceName(name)
    ? { name, town }
    : undefined;
}
