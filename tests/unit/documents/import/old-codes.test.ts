import { describe, expect, test } from 'vitest';
import { decodeText } from '#main/documents/import/decode-text.ts';
import { importFile } from '#main/documents/import/import-file.ts';
import { lineText } from '#main/documents/import/layout/line.ts';
import { readRtf } from '#main/documents/import/rtf/read-rtf.ts';
import { encodeText } from '#tests/fakes/encode-text.ts';
import table from '../../../../resources/documents/old-codes.json' with { type: 'json' };

const TEXTS: readonly [language: string, codes: readonly string[], text: string][] = [
  [
    'Japanese',
    ['shift_jis', 'euc-jp'],
    '職務経歴書\n氏名：山田 花子\n2015年4月 株式会社みどり商事 入社。営業を担当し、ソフトウェアの設計も行いました。',
  ],
  [
    'Chinese',
    ['gb18030'],
    '个人简历\n姓名：王小明\n工作经历\n2018年至今 上海新光软件有限公司 项目经理，负责团队管理和产品设计。',
  ],
  [
    'Chinese of Taiwan',
    ['big5'],
    '個人履歷\n姓名：陳美玲\n工作經歷\n2018年 台北光明科技股份有限公司 專案經理，負責團隊管理與產品設計。',
  ],
  [
    'Korean',
    ['euc-kr'],
    '이력서\n성명: 김민수\n경력사항\n2018년 3월 주식회사 한빛소프트 개발팀 근무, 서버 개발과 운영을 담당하였습니다.',
  ],
  [
    'Russian',
    ['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic'],
    'Резюме\nИванова Мария Петровна\nОпыт работы\nГлавный бухгалтер, завод имени Попова. Вела учёт и отчётность предприятия.',
  ],
  [
    'Ukrainian',
    ['windows-1251'],
    'Резюме\nШевченко Олена\nДосвід роботи\nВчителька, київська школа. Їздила на підвищення кваліфікації.',
  ],
  [
    'Polish',
    ['windows-1250', 'iso-8859-2'],
    'Życiorys\nŁucja Wiśniewska\nDoświadczenie zawodowe\nPielęgniarka, Szpital Miejski w Gdańsku. Opieka nad chorymi, praca na zmianę.',
  ],
  [
    'Czech',
    ['windows-1250', 'iso-8859-2'],
    'Životopis\nJiří Dvořák\nPracovní zkušenosti\nŘidič nákladních vozů, Plzeň. Rozvoz zboží po celé zemi.',
  ],
  [
    'Hungarian',
    ['windows-1250'],
    'Önéletrajz\nSzűcs Gergő\nMunkatapasztalat\nKőműves, Győr. Épületek építése és felújítása.',
  ],
  [
    'Greek',
    ['windows-1253', 'iso-8859-7'],
    'Βιογραφικό σημείωμα\nΕλένη Παπαδοπούλου\nΕπαγγελματική εμπειρία: δασκάλα στο σχολείο.',
  ],
  [
    'Turkish',
    ['windows-1254'],
    'Özgeçmiş\nAyşe Yıldız\nİş deneyimi\nÖğretmen, İzmir. Öğrencilerin gelişimini sağladım.',
  ],
  [
    'German',
    ['windows-1252'],
    'Lebenslauf\nJürgen Groß\nSchlosser, München. Fertigte Geländer für Brücken – 40 Stück im Jahr.',
  ],
  [
    'French',
    ['windows-1252'],
    'Curriculum vitæ\nZoé Lefèvre\nInfirmière, hôpital d’Évry. Soins à domicile, équipe de nuit.',
  ],
];

test('the list of codes says where it comes from, and names codes that can be read', () => {
  expect(table).toMatchObject({ about: expect.any(String), source: 'written for this project' });
  expect(table.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  for (const { codes, letters } of table.languages) {
    expect(letters).not.toBe('');
    for (const code of codes) expect(new TextDecoder(code).encoding).toBe(code);
  }
});

describe('a text from before Unicode is read in the code that makes a text of it', () => {
  test.each(TEXTS.flatMap(([language, codes, text]) => codes.map((code) => [language, code, text] as const)))(
    '%s in %s',
    (_, code, text) => {
      const doubts: string[] = [];
      expect(decodeText('cv.txt', encodeText(text, code), (doubt) => doubts.push(doubt))).toBe(text);
      expect(doubts).toEqual([]);
    },
  );

  test('UTF-16 is known without its mark, in both orders', () => {
    const little = new Uint8Array(Buffer.from('Resume\nMina Okafor, nurse\n', 'utf16le'));
    const big = Uint8Array.from(little, (_, at) => little[at ^ 1] ?? 0);
    for (const bytes of [little, big, Uint8Array.of(0xfe, 0xff, ...big)])
      expect(decodeText('cv.txt', bytes)).toBe('Resume\nMina Okafor, nurse\n');
  });

  test('where it could be another, the user is told to check', async () => {
    const head = new TextEncoder().encode(
      'Mina Okafor\nmina@example.org\n\nExperience\nNurse, St Mary, 2019 - 2021\nTown ',
    );
    const bytes = Uint8Array.of(...head, 0xb9, 0xe3, 0x0a);
    const { notes } = await importFile({ name: 'cv.txt', bytes });
    expect(notes[0]).toMatch(/cv\.txt does not say how its letters are kept/);
  });
});

describe('RTF', () => {
  const escaped = (text: string, code: string) =>
    [...encodeText(text, code)].map((byte) => `\\'${byte.toString(16).padStart(2, '0')}`).join('');
  const raw = (source: string) => Uint8Array.from(source, (letter) => letter.charCodeAt(0));
  const read = (source: string) => readRtf(raw(source)).map(lineText);

  test.each([
    [932, 'shift_jis', '職務経歴書 ソフト表示'],
    [936, 'gb18030', '个人简历'],
    [949, 'euc-kr', '이력서'],
    [950, 'big5', '個人履歷 功能'],
    [874, 'windows-874', 'ประวัติย่อ'],
    [1251, 'windows-1251', 'Резюме'],
  ])('in code page %i', (page, code, text) => {
    const source = (body: string) =>
      `{\\rtf1\\ansi\\ansicpg${page}\\deff0{\\fonttbl{\\f0 Arial;}}\n${body}\\par}`;
    expect(read(source(escaped(text, code)))).toEqual([text]);
    // The second half of a letter may be written as it is.
    const halves = escaped(text, code).replace(/\\'([4-7][0-9a-f])/g, (_, hex: string) => {
      const letter = String.fromCharCode(Number.parseInt(hex, 16));
      return /[\\{}]/.test(letter) ? `\\${letter}` : letter;
    });
    expect(read(source(halves))).toEqual([text]);
    expect(
      read(
        source(
          [...encodeText(text, code)]
            .map((byte) => (byte > 127 ? String.fromCharCode(byte) : escapedSign(byte)))
            .join(''),
        ),
      ),
    ).toEqual([text]);
  });

  const escapedSign = (byte: number) => {
    const letter = String.fromCharCode(byte);
    return /[\\{}]/.test(letter) ? `\\${letter}` : letter;
  };

  test("each font's letters are read in its own code page", () => {
    const source = `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fswiss\\fcharset204{\\*\\fname Arial;}Arial CYR;}{\\f2\\fnil\\fcharset128 MS Mincho;}}
{\\f0 Caf${escaped('é', 'windows-1252')} {\\f1 ${escaped('Резюме', 'windows-1251')}} {\\f2 ${escaped('東京', 'shift_jis')}} ${escaped('ü', 'windows-1252')}}\\par}`;
    expect(read(source)).toEqual(['Café Резюме 東京 ü']);
  });
});
