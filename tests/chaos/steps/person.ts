/** The person whose forms are filled in. Each value occurs nowhere else, so that it is known wherever it turns up. */
export const PERSON = {
  basics: {
    name: 'Zelphira Quandrovic',
    label: 'Platform Engineer',
    email: 'zelphira.q@canary-post.example',
    phone: '+49 1525 7730198',
    summary: 'Builds platforms in TypeScript on Linux.',
    location: { address: 'Obsidiangasse 417', city: 'Berlin', postalCode: '10115', countryCode: 'DE' },
  },
  work: [
    {
      name: 'Analytical Ltd',
      position: 'Platform Engineer',
      startDate: '2019-03',
      highlights: ['Ran 40 services on Linux with TypeScript.'],
    },
  ],
  skills: [{ name: 'TypeScript' }, { name: 'Linux' }],
};

const CANARIES = ['zelphira', 'quandrovic', 'canary-post', '7730198', '773 0198', 'obsidiangasse', '%pdf-'];

/** How many of the person's values a text holds, as they are, in an address, or in base64. */
export function canariesIn(text: string): number {
  const unescaped = text.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString(),
  );
  const decoded = [...text.matchAll(/[\w+/]{24,}={0,2}/g)].map(([run]) =>
    Buffer.from(run, 'base64').toString(),
  );
  const all = [text, unescaped, ...decoded].join('\n').toLowerCase();
  return CANARIES.filter((canary) => all.includes(canary)).length;
}
