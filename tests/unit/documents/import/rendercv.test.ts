import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importProfile } from '#main/documents/import/import-profile.ts';

const text = `
cv:
  name: Juno Park
  location: Portland, OR
  phone: tel:+1-503-555-0101
  social_networks:
    - network: LinkedIn
      username: junopark
  sections:
    summary:
      - Builds **small** boats.
    experience:
      - company: Tern Boats
        position: Shipwright
        start_date: 2020-05
        end_date: present
        highlights:
          - Built [nine](https://example.org) dories
    Side Projects:
      - name: '[Bailer](https://example.org/bailer)'
        date: 2021
        summary: A bilge pump
    technologies:
      - label: Tools
        details: Plane, chisel (Japanese, Swiss), saw
    honors:
      - bullet: Golden Plane (2022)
    talks:
      - reversed_number: Steam bending
      - reversed_number: Copper rivets
design:
  theme: classic
`;

test('files each section by what it holds, as plain text', () => {
  const { profile, notes } = importProfile({ name: 'juno.yaml', text });
  expect(profile.name).toMatchObject({ first: 'Juno', last: 'Park' });
  expect(profile.phone).toBe('+1-503-555-0101');
  expect(profile.address).toMatchObject({ city: 'Portland', region: 'OR', country: 'US' });
  expect(profile.summary).toBe('Builds small boats.');
  expect(profile.experience).toMatchObject([
    { company: 'Tern Boats', start: '2020-05', end: '', current: true, highlights: ['Built nine dories'] },
  ]);
  expect(profile.projects).toMatchObject([
    {
      name: 'Bailer',
      url: 'https://example.org/bailer',
      start: '2021',
      end: '2021',
      description: 'A bilge pump',
    },
  ]);
  expect(profile.skills).toEqual([
    { name: 'Tools', level: '', keywords: ['Plane', 'chisel (Japanese, Swiss)', 'saw'] },
  ]);
  expect(profile.extras).toMatchObject([
    { kind: 'award', title: 'Golden Plane (2022)' },
    { kind: 'other', title: 'Talks', highlights: ['Steam bending', 'Copper rivets'] },
  ]);
  expect(notes).toEqual([expect.stringContaining('design')]);
});

const real = new URL(
  '../../../../../shared/data/resumes/rendercv_John_Doe_ClassicTheme_CV.yaml',
  import.meta.url,
);

test.skipIf(!existsSync(real))(
  'reads a whole real file (skipped where ../shared/data is not present)',
  () => {
    const { profile } = importProfile({ name: 'doe.yaml', bytes: readFileSync(real) });
    expect(profile.experience).toHaveLength(5);
    expect(profile.education).toHaveLength(2);
    expect(profile.projects.map(({ name }) => name)).toEqual(['FlashInfer', 'NeuralPrune']);
    expect(profile.extras.filter(({ kind }) => kind === 'publication')).toHaveLength(4);
    expect(profile.skills).toHaveLength(4);
    expect(JSON.stringify(profile)).not.toMatch(/\*\*|\]\(/);
  },
);
