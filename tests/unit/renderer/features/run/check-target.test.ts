import { expect, test } from 'vitest';
import {
  addressesIn,
  isPostingText,
  targetProblem,
  targetsProblem,
} from '#renderer/features/run/check-target.ts';

test.each([
  ['url', 'example.com/jobs/1'],
  ['url', 'https://www.bücher.de/stellen?id=4'],
  ['url', 'http://127.0.0.1:4000/acme'],
  ['url', 'https://jobs.example.com?gh_jid=44'],
  ['url', 'jobs.example.com#/job/4'],
  ['url', 'http://xn--80aswg.xn--p1ai/jobs'],
  ['url', 'https://नौकरी.भारत/जगह'],
  ['greenhouse', 'acme'],
  ['greenhouse', 'https://job-boards.greenhouse.io/acme'],
])('%s takes %s', (source, given) => {
  expect(targetProblem(source, given)).toBe('');
});

test.each([
  ['url', 'Backend', /“Backend” is no web address/],
  ['url', 'javascript:alert(1)', /no web address/],
  ['lever', 'Acme Inc', /has spaces/],
])('%s says what is wrong with %s', (source, given, words) => {
  expect(targetProblem(source, given)).toMatch(words);
});

test('of many that are wrong the first is said, and how many more there are', () => {
  expect(targetsProblem('url', ['example.com/1', 'Night', 'nurse', 'wanted'])).toMatch(
    /^“Night” is no web address; .*\. The same goes for 2 more$/,
  );
  expect(targetsProblem('url', ['example.com/1'])).toBe('');
});

test.each([
  'Night nurse. We look for a person who likes to work at night, with three years of experience.',
  '株式会社みなと物流\n物流事務スタッフ募集（正社員）\n輸出入書類の作成、通関業者との連絡、在庫管理を担当していただきます。月給二十八万円。',
  'รับสมัครพยาบาลไตเทียม โรงพยาบาลริมน้ำ กรุงเทพมหานคร ทำงานเต็มเวลา ต้องมีใบอนุญาตประกอบวิชาชีพ',
  'ممرضة غسيل كلى\nنبحث عن ممرضة مسجلة ذات خبرة لا تقل عن ثلاث سنوات في غسيل الكلى\nhttps://nakheel.example/jobs',
])('a posting’s text is known in any script: %s', (text) => {
  expect(isPostingText(text)).toBe(true);
});

test.each([
  Array.from({ length: 20 }, (_, at) => `example.com/jobs/${at}`).join('\n'),
  'Acme, Globex, Initech',
  Array.from({ length: 15 }, (_, at) => `Acme Works ${at} Inc`).join('\n'),
  'Acme Works Inc',
])('a list of addresses or names is none: %s', (text) => {
  expect(isPostingText(text)).toBe(false);
});

test('a list of addresses is taken apart however it is set apart', () => {
  expect(
    addressesIn(' https://one.example/1\nhttp://127.0.0.1:80/2; three.example,four.example/a b.example'),
  ).toEqual([
    'https://one.example/1',
    'http://127.0.0.1:80/2',
    'three.example',
    'four.example/a',
    'b.example',
  ]);
  const odd = ['https://one.example/post,12,3.html', 'https://two.example/1;id=A?x=1', 'three.example'];
  expect(addressesIn(`${odd[0]}, ${odd[1]};${odd[1]}\n<${odd[2]}>`)).toEqual([
    odd[0],
    odd[1],
    odd[1],
    odd[2],
  ]);
  expect(addressesIn('one.example/1 and two')).toBeNull();
  expect(addressesIn(' ')).toBeNull();
});
