import { expect, test } from 'vitest';
import { resumeText } from '#renderer/components/resume-text.ts';

test('a resume is copied as people paste it: no empty lines for what is not there', () => {
  const claim = (text: string) => ({ text, factIds: [], origin: 'verbatim' as const });
  const entry = { location: '', url: '', factIds: [] };
  const text = resumeText({
    kind: 'resume',
    contact: { name: 'Ada Byron', email: 'ada@example.org', phone: '', location: 'London', links: [] },
    headline: '',
    summary: [claim('Writes engines.')],
    sections: [
      {
        kind: 'experience',
        heading: 'Work',
        entries: [
          {
            ...entry,
            title: 'Analyst',
            organisation: 'Engine Co',
            dates: '1840 - 1843',
            lines: [claim('Wrote notes')],
          },
        ],
      },
    ],
  });
  expect(text).toBe(
    'Ada Byron\nada@example.org | London\n\nWrites engines.\n\nWORK\nAnalyst | Engine Co | 1840 - 1843\n- Wrote notes',
  );
});
