import { Select, Text } from '@mantine/core';
import { COUNTRIES, countryName, namesCountry } from '#renderer/lib/countries.ts';
import { type Answer, dependsOnPlace } from '#shared/domain/answer.ts';
import type { FieldKey } from '#shared/domain/field-key.ts';

const LEADS: Partial<Record<FieldKey, string>> = {
  'auth.authorized': 'May work in',
  'auth.sponsorship': 'Needs a visa sponsor in',
  relocation: 'Would move to or within',
};

interface Props {
  answer: Answer;
  onSave: (answer: Answer) => void;
}

/** Where an answer holds, to be changed; nothing where it holds everywhere, and words where its question says it. */
export function AnswerPlace({ answer, onSave }: Props) {
  if (!dependsOnPlace(answer.key)) return null;
  if (namesCountry(answer.question))
    return (
      <Text size="xs" c="dimmed">
        Holds only where its question says
      </Text>
    );
  const place = answer.place ?? '';
  return (
    <Select
      size="xs"
      maw={220}
      mt={4}
      aria-label={`Country for ${answer.question}`}
      placeholder="Where you live"
      data={
        COUNTRIES.some(({ value }) => value === place) || place === ''
          ? [...COUNTRIES]
          : [...COUNTRIES, place]
      }
      value={place || null}
      searchable
      allowDeselect={false}
      nothingFoundMessage="No such country"
      onChange={(code) => code !== null && code !== place && onSave({ ...answer, place: code })}
    />
  );
}

/** An answer's matter in words, with its country where it depends on one: "May work in Germany". */
export function matterOf(
  { key, question, place }: Pick<Answer, 'key' | 'question' | 'place'>,
  lead: string,
): string {
  if (!dependsOnPlace(key) || namesCountry(question)) return lead;
  return place ? `${LEADS[key] ?? lead} ${countryName(place)}` : lead;
}
