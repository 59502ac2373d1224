import { expect, it } from 'vitest';
import { classifyField } from '#main/forms/classify/classify-field.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';

const keyOf = (label: string) => classifyField(fieldLike({ label, dom: { id: 'li', name: 'li' } }));

const LINKS = `
LinkedIn 프로필
LinkedIn 프로필 주소를 입력하세요
LinkedIn 프로필 링크 (선택)
LinkedIn プロフィール
LinkedInのプロフィールURL
LinkedIn URL（任意）
LinkedIn 个人资料
LinkedIn个人资料链接
領英 LinkedIn 個人檔案
Профиль LinkedIn
Ссылка на профиль LinkedIn
Ваш профіль у LinkedIn
الملف الشخصي على LinkedIn
رابط LinkedIn
פרופיל LinkedIn
Προφίλ LinkedIn
โปรไฟล์ LinkedIn
LinkedIn प्रोफ़ाइल
Hồ sơ LinkedIn
LinkedIn-profiili
LinkedIn profili
Lien vers votre profil LinkedIn`;

it.each(LINKS.trim().split('\n'))('"%s" asks for the address of a profile', (label) => {
  expect(keyOf(label)).toBe('link.linkedin');
  expect(keyOf(label.replace('LinkedIn', 'GitHub'))).toBe('link.github');
});

it.each([
  'LinkedIn 광고 경험',
  'LinkedIn 팔로워 수',
  'LinkedIn運用経験',
  'LinkedIn上の広告の経験',
  'GitHub Actions 経験',
  'Опыт работы с LinkedIn',
  'Сколько подписчиков в LinkedIn',
  'LinkedIn Learning courses',
])('"%s" asks for something else', (label) => {
  expect(keyOf(label)).toBe('custom');
});
