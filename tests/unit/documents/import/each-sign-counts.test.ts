import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { importFile } from '#main/documents/import/import-file.ts';
import { importProfile } from '#main/documents/import/import-profile.ts';

const text = (name: string, content: string) => importProfile({ name, text: content }).profile;

it('keeps what an address, a user name and a mail address begin and end with', () => {
  const { email, links } = text(
    'resume.json',
    JSON.stringify({
      basics: {
        ...{ name: 'Jane Roe', email: '_jane_@mailbox.example', url: 'https://jane.example/_notes_' },
        profiles: [
          { network: 'Instagram', username: '_jane_' },
          { network: 'Blog', url: 'https://blog.example/_jane_' },
          { network: 'GitHub', url: '' },
        ],
      },
    }),
  );
  expect(email).toBe('_jane_@mailbox.example');
  expect(links.map(({ url }) => url)).toEqual([
    'https://jane.example/_notes_',
    'https://www.instagram.com/_jane_',
    'https://blog.example/_jane_',
  ]);
});

it('reads numbers of a YAML file as they are written', () => {
  const { phone, address, experience } = text(
    'resume.yaml',
    `basics:
  name: Jane Roe
  phone: +491701234567
  location:
    city: Dresden
    postalCode: 01067
work:
  - name: Acme
    position: Clerk
    startDate: 2020.10
    endDate: 2021-02
`,
  );
  expect(phone).toBe('+491701234567');
  expect(address.postal).toBe('01067');
  expect(experience[0]?.start).toBe('2020-10');
});

it('keeps the sign of a language in a text', async () => {
  const lines = ['Jane Roe', 'jane@mailbox.example', '', 'Skills', 'Languages: Python, C#', 'Tools: F#, Go'];
  const { profile } = await importFile({
    name: 'resume.txt',
    bytes: new TextEncoder().encode(lines.join('\n')),
  });
  expect(JSON.stringify(profile.skills)).toContain('C#');
  expect(JSON.stringify(profile.skills)).toContain('F#');
});

it('keeps the address of a link, whatever words are shown for it', async () => {
  const source = `# Jane Roe

jane@mailbox.example

[LinkedIn](https://www.linkedin.com/in/jane-roe-1/?originalSubdomain=de) [Google Scholar](https://scholar.google.com/citations?user=Xy1)

## Experience

**Clerk**, Acme, 2019 - 2021
`;
  const { profile } = await importFile({ name: 'resume.md', bytes: new TextEncoder().encode(source) });
  expect(profile.links.map(({ url }) => url)).toEqual([
    'https://www.linkedin.com/in/jane-roe-1/?originalSubdomain=de',
    'https://scholar.google.com/citations?user=Xy1',
  ]);
});

it('reads what stands in a table of a table once', async () => {
  const text = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const within = (inner: string, depth: number): string =>
    depth === 0 ? inner : within(`<w:tbl><w:tr><w:tc>${inner}<w:p/></w:tc></w:tr></w:tbl>`, depth - 1);
  const body = [
    ...['Jane Roe', 'jane@mailbox.example', 'Experience'].map(text),
    within(text('Clerk, Acme Logistics, 2019 - 2021'), 12),
  ].join('');
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  const zipped = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, new TextEncoder().encode(xml)])),
  );
  const { lines } = await importFile({ name: 'resume.docx', bytes: zipped });
  expect(lines.filter((line) => line.includes('Acme Logistics'))).toHaveLength(1);
});
