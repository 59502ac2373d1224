import { Table } from '@mantine/core';
import type { Profile } from '#shared/domain/profile.ts';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const rowsOf = (profile: Profile): [string, string][] => [
  ['Headline', profile.headline],
  ['Contact', [profile.email, profile.phone, profile.address.city].filter(Boolean).join(' · ')],
  ['Work', profile.experience.map((item) => `${item.title}, ${item.company}`).join('; ')],
  ['Education', profile.education.map((item) => item.school).join('; ')],
  [
    'Skills',
    `${counted(profile.skills.length, 'skill', 'skills')}: ${profile.skills.map((skill) => skill.name).join(', ')}`,
  ],
  ['Projects', counted(profile.projects.length, 'project', 'projects')],
];

/** The heart of a resume in six lines, to check what was read. */
export function ProfileSummary({ profile }: { profile: Profile }) {
  return (
    <Table variant="vertical" withRowBorders={false} verticalSpacing={4}>
      <Table.Tbody>
        {rowsOf(profile).map(([name, text]) => (
          <Table.Tr key={name}>
            <Table.Th w={110} fw={500} c="dimmed">
              {name}
            </Table.Th>
            <Table.Td>{text === '' ? 'not found' : text}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
