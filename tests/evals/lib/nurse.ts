import { Profile } from '#shared/domain/profile.ts';

/** A ward nurse with six years of acute care. */
export function nurse(): Profile {
  return Profile.parse({
    id: 'nurse',
    name: { first: 'Ines', last: 'Okafor', full: 'Ines Okafor' },
    headline: 'Registered Nurse',
    summary: 'Ward nurse with six years of acute care. Calm, exact, and fond of a well-kept chart.',
    address: { city: 'Portland', region: 'Maine', country: 'US' },
    experience: [
      {
        id: 'e1',
        title: 'Registered Nurse',
        company: 'Casco Bay Hospital',
        location: 'Portland, ME',
        start: '2020-06',
        current: true,
        summary: 'Medical-surgical ward with 30 beds.',
        highlights: [
          'Patient assessment and medication administration for up to six patients a shift',
          'Led the change of wound care protocols, which halved infections within a year',
          'Trained twelve new nurses in charting with the electronic health record',
        ],
      },
    ],
    education: [
      {
        id: 'd1',
        school: 'University of Southern Maine',
        degree: 'Bachelor of Science',
        field: 'Nursing',
        start: '2016',
        end: '2020',
      },
    ],
    skills: [
      { name: 'Clinical', keywords: ['Care planning', 'Wound care', 'IV therapy', 'Patient education'] },
    ],
    languages: [{ name: 'English', fluency: 'Native speaker' }],
    extras: [
      { id: 'x1', kind: 'certificate', title: 'Registered Nurse license, State of Maine' },
      {
        id: 'x2',
        kind: 'certificate',
        title: 'Basic Life Support (BLS)',
        organisation: 'American Heart Association',
      },
    ],
  });
}
