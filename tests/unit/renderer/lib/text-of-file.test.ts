import { expect, test } from 'vitest';
import { textOfFile } from '#renderer/lib/text-of-file.ts';
import { readApplications } from '#shared/tracker/read-applications.ts';
import { encodeText } from '#tests/fakes/encode-text.ts';

const LISTS = [
  {
    code: 'windows-1252',
    list: 'Firma;Stelle;Status\nBäckerei Müller;Verkäuferin;Vorstellungsgespräch\nMöbelhaus Höß;Küchenberaterin;Abgelehnt\n',
  },
  {
    code: 'windows-1250',
    list: 'Firma;Stanowisko;Status\nŁódzkie Zakłady Piekarskie;Księgowa główna;Rozmowa\nSąd Okręgowy;Urzędniczka;Odrzucono\n',
  },
  {
    code: 'utf-16le',
    list: 'Empresa\tPuesto\tEstado\nPanadería Peña\tDependienta\tEntrevista\n',
  },
];

test.each(LISTS)(
  'a list of applications saved as $code keeps its accents and its statuses',
  async ({ code, list }) => {
    const text = await textOfFile(new File([encoded(list, code)], 'list.csv'));
    expect(text).toBe(list);
    expect(readApplications(text).rows[0]).toMatchObject({ status: 'interviewing' });
  },
);

test('a spreadsheet that was not saved as CSV is told to be no text', async () => {
  const file = new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xe9])], 'list.xlsx');
  await expect(textOfFile(file)).rejects.toThrow('"list.xlsx" is no text. Save it as CSV');
});

function encoded(text: string, code: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(code === 'utf-16le' ? Buffer.from(text, 'utf16le') : encodeText(text, code));
}
