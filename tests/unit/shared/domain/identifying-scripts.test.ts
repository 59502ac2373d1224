import { expect, test } from 'vitest';
import { fold } from '#shared/domain/fold.ts';
import { Profile } from '#shared/domain/profile.ts';
import { placeholdersOf } from '#tests/fakes/placeholders-of.ts';

interface Person {
  first: string;
  last: string;
  full?: string;
  address?: Partial<Profile['address']>;
  /** Texts that hold nothing but the person once the words of `around` are taken away. */
  written: readonly string[];
  around: readonly string[];
  /** Texts in which nothing is the person's. */
  others: readonly string[];
}

const PEOPLE: Readonly<Record<string, Person>> = {
  Chinese: {
    ...{ first: '小龙', last: '李', full: '李小龙' },
    address: { street: '人民路88号', city: '上海', postal: '200001' },
    written: [
      ...[
        '我叫李小龙',
        '李小龙先生',
        '李 小龙',
        '小龙是我',
        '住在人民路88号',
        '住在人民路 88 號',
        '人民路８８号',
      ],
      ...['上海市人民路88号，邮编200001', '邮编：200001', '2019年李小龙'],
    ],
    around: ['我叫', '先生', '是我', '住在', '上海市', '邮编', '2019年'],
    others: ['人民路很长', '他爱吃李子', '价格200001元', '我们在上海招人'],
  },
  'Chinese, with a name that is a word': {
    ...{ first: '文明', last: '王', full: '王文明' },
    written: ['我是王文明', '王文明先生'],
    around: ['我是', '先生'],
    others: ['建设文明社会', '精神文明'],
  },
  Japanese: {
    ...{ first: '太郎', last: '山田', full: '山田 太郎' },
    address: { street: '神南1-2-3', city: '渋谷区', postal: '150-0041' },
    written: [
      ...[
        '山田太郎と申します',
        '山田です',
        '太郎さん',
        '渋谷区神南1丁目2番3号',
        '神南１－２－３',
        '〒150-0041 渋谷区神南1-2-3',
      ],
      '郵便番号1500041',
    ],
    around: ['と申します', 'です', 'さん', '渋谷区', '〒', '郵便番号'],
    others: ['神南の店', '2024年1月2日3名', '山と田'],
  },
  Korean: {
    ...{ first: '철수', last: '김', full: '김철수' },
    address: { street: '세종대로 110', city: '서울', postal: '04524' },
    written: ['저는 김철수입니다', '철수가', '김 철수 씨', '세종대로 110에', '서울 04524'],
    around: ['저는', '입니다', '가', '씨', '에', '서울'],
    others: ['김치 04524개', '서울에서 일합니다'],
  },
  'Korean, with a name that is a word': {
    ...{ first: '지원', last: '박', full: '박지원' },
    written: ['박지원입니다', '박 지원은'],
    around: ['입니다', '은'],
    others: ['지원 자격', '지원자는', '지원은 이메일로'],
  },
  Russian: {
    ...{ first: 'Иван', last: 'Петров' },
    address: { street: 'ул. Ленина, д. 5, кв. 12', city: 'Москва', postal: '119002' },
    written: [
      ...['Работал Петровым', 'Ивану Петрову', 'с Иваном Петровым', 'об Иване Петрове', 'ПЕТРОВУ', 'петрова'],
      ...['ivan petrov', 'Ivan Petrov', 'IVAN PETROV', 'Petroff', 'ivan.petrov', 'ivanpetrov', 'Petrov'],
      ...['на улице Ленина, 5', 'ул Ленина д.5', 'ulitsa Lenina 5', 'Москва, 119002', '119002, г. Москва'],
    ],
    around: ['Работал', 'с', 'об', 'на', 'ulitsa', 'Москва', 'г'],
    others: ['Иванов и партнёры', 'петля', 'Петербург', '119002 рубля', 'privateer', 'иваси'],
  },
  'Russian, with names that are words': {
    ...{ first: 'Роман', last: 'Мороз' },
    written: ['Романа Мороза', 'Романом Морозом', 'роман мороз', 'Roman Moroz', 'Морозу'],
    around: [],
    others: ['читал роман', 'два романа', 'мороз на улице', 'после мороза', 'a roman road'],
  },
  'Russian, of a woman': {
    ...{ first: 'Вера', last: 'Соколова' },
    written: ['Вере Соколовой', 'Соколову Веру', 'vera sokolova', 'соколовой', 'Соколов'],
    around: [],
    others: ['вера в успех', 'о вере', 'соколиный'],
  },
  'Russian, of a word in English': {
    ...{ first: 'Марк', last: 'Толстой' },
    written: ['Марку Толстому', 'Mark Tolstoy', 'Tolstoi'],
    around: [],
    others: ['марка продукта', 'с маркой', 'толстой книги', 'mark my words', 'marks'],
  },
  'Russian, written in many ways': {
    ...{ first: 'Юлия', last: 'Щербакова' },
    written: ['Yulia Shcherbakova', 'yuliya scherbakova', 'Iuliia Shcherbakova', 'Julija', 'Юлии Щербаковой'],
    around: [],
    others: ['июля', 'щербатый', 'July'],
  },
  Ukrainian: {
    ...{ first: 'Сергій', last: 'Коваленко' },
    written: [
      'Сергію Коваленку',
      'Сергієм Коваленком',
      'serhii kovalenko',
      'Sergiy Kovalenko',
      'Коваленкові',
    ],
    around: [],
    others: ['сергіївка', 'ковальський'],
  },
  Polish: {
    ...{ first: 'Małgorzata', last: 'Kowalska' },
    address: { street: 'ul. Długa 7/3', city: 'Kraków', postal: '30-001' },
    written: [
      'Małgorzaty Kowalskiej',
      'Małgorzatą Kowalską',
      'kowalskiej',
      'malgorzaty',
      'przy ulicy Długiej 7/3',
      '30-001',
    ],
    around: ['przy'],
    others: ['kowal', 'długo', '30 tysięcy, 001'],
  },
  Czech: {
    ...{ first: 'Tomáš', last: 'Novák' },
    address: { street: 'Vodičkova 36', city: 'Praha', postal: '110 00' },
    written: [
      'Tomášem Novákem',
      'Novákovi',
      'Tomáše Nováka',
      '110 00 Praha',
      'Praha 11000',
      'Tomasem Novakem',
    ],
    around: ['Praha'],
    others: ['nový', '110 000 Kč', 'novinka'],
  },
  Greek: {
    ...{ first: 'Γιώργος', last: 'Παπαδόπουλος' },
    address: { street: 'Οδός Ερμού 12', city: 'Αθήνα', postal: '105 63' },
    written: ['του Γιώργου Παπαδόπουλου', 'τον Γιώργο', 'giorgos papadopoulos', 'Ερμού 12', 'Αθήνα 105 63'],
    around: ['του', 'τον', 'Αθήνα'],
    others: ['γεωργία', '105 μέτρα'],
  },
  Arabic: {
    ...{ first: 'محمد', last: 'الخطيب' },
    written: ['اسمي محمد الخطيب', 'لمحمد', 'ومحمد والخطيب'],
    around: ['اسمي', 'ل', 'و'],
    others: ['محمدية', 'خطاب'],
  },
  Hebrew: {
    ...{ first: 'דוד', last: 'כהן' },
    written: ['לדוד כהן', 'שמי דוד', 'וכהן'],
    around: ['ל', 'שמי', 'ו'],
    others: ['דודה', 'כהונה'],
  },
  Thai: {
    ...{ first: 'สมชาย', last: 'ใจดี' },
    written: ['ผมชื่อสมชายครับ', 'สมชาย ใจดี'],
    around: ['ผมชื่อ', 'ครับ'],
    others: ['สมัครงาน'],
  },
  Hindi: {
    ...{ first: 'रवि', last: 'शर्मा' },
    written: ['मेरा नाम रवि शर्मा है', 'रवि'],
    around: ['मेरा', 'नाम', 'है'],
    others: ['रंग', 'शहर'],
  },
  'English, within other scripts': {
    ...{ first: 'Ada', last: 'Byron' },
    address: { street: '1 Engine Road', city: 'London', postal: 'SW1A 1AA' },
    written: ['我叫Ada Byron。', 'Ada는', 'Byronです', 'sw1a1aa', 'SW1A 1AA'],
    around: ['我叫', '는', 'です'],
    others: ['Adam met Adana', 'Adaptable byronic'],
  },
  'English, with names that are words': {
    ...{ first: 'Will', last: 'May' },
    written: ['Will May', 'will may', 'WILL'],
    around: [],
    others: ['I will do it, we may see', 'maybe', 'willing'],
  },
  'English, with names that are verbs': {
    ...{ first: 'Rose', last: 'Mark' },
    written: ['Rose Mark', 'Rose'],
    around: [],
    others: ['sales rose by 5, mark it', 'markets'],
  },
  'German, with a code of digits alone': {
    ...{ first: 'Hannelore', last: 'Quandt' },
    address: { street: 'Hauptstraße 5', city: 'Berlin', postal: '10115' },
    written: [
      '10115 Berlin',
      'D-10115',
      'Hauptstr. 5, 10115',
      'PLZ: 10115',
      'Berlin 10115',
      'Hauptstraße 5\n10115',
    ],
    around: ['Berlin', 'D', 'PLZ'],
    others: ['budget of 10115 euros', 'Berlin has 3,600,000 people', '101150'],
  },
  'Russian, with a name in Latin letters': {
    ...{ first: 'Ivan', last: 'Petrov' },
    written: ['Иван Петров', 'Ивану Петрову', 'ивана', 'Petrovem'],
    around: [],
    others: ['петля', 'иначе'],
  },
};

const profileOf = ({ first, last, full = `${first} ${last}`, address = {} }: Person): Profile =>
  Profile.parse({ id: 'p1', name: { first, last, full }, email: 'x9y@quiet.example', address });

const cases = Object.entries(PEOPLE);

test.each(cases)('nothing of the person remains: %s', (_what, person) => {
  for (const text of person.written) {
    const { hide } = placeholdersOf(profileOf(person), 'K7QX');
    const hidden = hide(text);
    const left = person.around
      .toSorted((a, b) => b.length - a.length)
      .reduce((rest, word) => rest.replaceAll(word, ' '), hidden.replace(/\[\[[A-Z_\d]+\]\]/g, ' '));
    expect(left.replace(/[\s\p{P}]/gu, ''), `${text} -> ${hidden}`).toBe('');
  }
});

test.each(cases)('words that are nobody’s stay: %s', (_what, person) => {
  const { hide } = placeholdersOf(profileOf(person), 'K7QX');
  for (const text of person.others) expect(hide(text)).toBe(text);
});

test('a name that is bent, or in other letters, comes back as it stood', () => {
  for (const what of [
    'Russian, of a woman',
    'Ukrainian',
    'Czech',
    'Greek',
    'Russian, written in many ways',
  ]) {
    const person = PEOPLE[what];
    if (person === undefined) throw new Error(what);
    for (const text of person.written.filter((one) => !/\d|^Οδός/.test(one))) {
      const { hide, restore } = placeholdersOf(profileOf(person), 'K7QX');
      expect(restore(hide(text))).toBe(text);
    }
  }
});

test('no code of a person is in a prompt where the town stands before it in another writing', () => {
  const { hide } = placeholdersOf(
    profileOf({ ...PEOPLE['Czech'], address: { city: 'Zürich', postal: '8001' } } as Person),
  );
  expect(fold(hide('8001 Zurich, Zuerich 8001, 8001 users'))).toBe(
    '[[postal_code]] zurich, zuerich [[postal_code]], 8001 users',
  );
});

test.each([
  ['паспорт серии 4509 № 123456 выдан', '4509|123456'],
  ['Мой ИНН 500100732259', '5001'],
  ['СНИЛС 123-456-789 00', '123|456'],
  ['我的护照号是E12345678，', '123'],
  ['身份证：110101199003078515', '1101'],
  ['旅券番号はTK1234567です', '123'],
  ['주민등록번호 900101-1234567', '9001'],
  ['ΑΦΜ 123456789', '123'],
  ['דרכון 12345678', '123'],
])('a number of an id that stands in a text alone is hidden: %s', (text, number) => {
  const { hide, restore } = placeholdersOf(profileOf({ ...PEOPLE['Czech'] } as Person), 'K7QX');
  expect(hide(text)).not.toMatch(new RegExp(number));
  expect(restore(hide(text))).toBe(text);
});

test('what stands behind a word for an id and is none stays', () => {
  const { hide } = placeholdersOf(profileOf({ ...PEOPLE['Czech'] } as Person), 'K7QX');
  for (const text of ['паспорт безопасности, 12 видов', '身份证件齐全', 'инновации 2024', '护照2个'])
    expect(hide(text)).toBe(text);
});
