import { ActionIcon, Anchor, Group, Select, Stack, Table, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { orpc } from '#renderer/lib/client.ts';
import { COUNTRIES, countryName } from '#renderer/lib/countries.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { topicLabel } from '#shared/domain/answer-topics.ts';
import type { FieldKey } from '#shared/domain/field-key.ts';
import { useAnswers } from '../answers/use-answers.ts';
import { answerInGeneral, isSaidInForms } from './answers-of-key.ts';

const MATTERS: { key: FieldKey; head: string }[] = [
  { key: 'auth.authorized', head: 'May you work there?' },
  { key: 'auth.sponsorship', head: 'Do you need a visa sponsor?' },
  { key: 'relocation', head: 'Would you move there?' },
];

/** Leave to work, a sponsor, and moving: country by country, each said by the user and never guessed from another. */
export function PermitTable() {
  const { query, save, forget, forgetAll } = useAnswers();
  const address = useQuery(orpc.profile.active.queryOptions({ input: {} })).data?.address.country ?? '';
  const home = COUNTRIES.find(({ value, label }) => value === address || label === address)?.value ?? '';
  const [added, setAdded] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const answers = query.data ?? [];
  const told = answers.filter(({ key }) => MATTERS.some((matter) => matter.key === key));
  const asked = told.filter(({ key, question }) => question !== topicLabel(key)).length;
  const isCountry = (place: string) => COUNTRIES.some(({ value }) => value === place);
  const countries = [...new Set([...told.map(({ place }) => place ?? ''), ...added, home])].filter(isCountry);
  const inGeneral = (place: string) =>
    MATTERS.flatMap(({ key }) => answerInGeneral(answers, key, place) ?? []);
  const answer = (key: FieldKey, place: string, value: string | null) => {
    const stored = answerInGeneral(answers, key, place);
    if (value !== null)
      save({
        ...(stored ?? { key, question: topicLabel(key), scope: 'any', expiresAt: null, place }),
        value,
      });
    else if (stored) forget(stored);
  };
  const remove = (place: string) => {
    const gone = inGeneral(place);
    setAdded(added.filter((one) => one !== place));
    if (gone.length > 0) forgetAll(gone, `Forgot what you said of ${countryName(place)}`);
  };

  return (
    <Stack component="section" gap="sm" aria-labelledby="leave-to-work">
      <div>
        <Title order={2} id="leave-to-work">
          Where you may work
        </Title>
        <Text c="dimmed">
          Forms get what you say here for the country of the job, and for no other. What is open is asked.
        </Text>
      </div>
      {countries.length > 0 && (
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Country</Table.Th>
              {MATTERS.map(({ key, head }) => (
                <Table.Th key={key}>{head}</Table.Th>
              ))}
              <Table.Th w={48}>
                <VisuallyHidden>Remove</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {countries.map((place) => (
              <Table.Tr key={place}>
                <Table.Td style={{ verticalAlign: 'middle' }}>{countryName(place)}</Table.Td>
                {MATTERS.map(({ key, head }) => (
                  <Table.Td key={key}>
                    <YesNo
                      label={`${head} ${countryName(place)}`}
                      value={answerInGeneral(answers, key, place)?.value ?? null}
                      inForms={isSaidInForms(answers, key, {
                        ...{ code: place, name: countryName(place), isHome: place === home },
                      })}
                      onChange={(value) => answer(key, place, value)}
                    />
                  </Table.Td>
                ))}
                <Table.Td>
                  {(place !== home || inGeneral(place).length > 0) && (
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      aria-label={`Forget what you said of ${countryName(place)}`}
                      onClick={() => remove(place)}
                    >
                      <IconTrash size={16} aria-hidden />
                    </ActionIcon>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {asked > 0 && (
        <Text size="xs" c="dimmed">
          {asked === 1 ? 'One question of a form' : `${asked} questions of forms`} about this{' '}
          {asked === 1 ? 'is' : 'are'} among{' '}
          <Anchor
            component="button"
            type="button"
            size="xs"
            onClick={() => navigate('profile', 'answers', 'replace')}
          >
            your stored answers
          </Anchor>
          . Where they say something else, you are asked.
        </Text>
      )}
      <Group>
        <Select
          aria-label="Add a country"
          placeholder="Add a country"
          data={COUNTRIES.filter(({ value }) => !countries.includes(value))}
          searchable
          value={null}
          w={240}
          nothingFoundMessage="No such country"
          searchValue={typed}
          onSearchChange={setTyped}
          onChange={(place) => {
            setTyped('');
            if (place !== null) setAdded([...added, place]);
          }}
        />
      </Group>
    </Stack>
  );
}

interface YesNoProps {
  label: string;
  value: string | null;
  /** Whether forms got an answer to this, of which this table says nothing. */
  inForms: boolean;
  onChange: (value: string | null) => void;
}

/** Yes, no, or nothing said; another answer that is stored is one of the choices. */
function YesNo({ label, value, inForms, onChange }: YesNoProps) {
  const known = ['Yes', 'No'].find((one) => one.toLowerCase() === value?.trim().toLowerCase()) ?? value;
  return (
    <Select
      aria-label={label}
      placeholder={inForms ? 'Said in forms' : 'Not said'}
      data={[...new Set(['Yes', 'No', ...(known === null ? [] : [known])])]}
      maw={140}
      clearable
      clearButtonProps={{ 'aria-label': `Clear: ${label}` }}
      value={known}
      onChange={onChange}
    />
  );
}
