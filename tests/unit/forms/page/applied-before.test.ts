import { expect, it } from 'vitest';
import { saysAppliedBefore } from '#main/forms/page/applied-before.ts';

it.each([
  'You have already applied for this job.',
  "You've already applied to this position",
  'We have already received your application',
  'Sie haben sich bereits auf diese Stelle beworben.',
  'Du hast dich schon beworben',
  'Vous avez déjà postulé à cette offre',
  'Ya te has inscrito en esta oferta',
  'Je hebt al gesolliciteerd op deze vacature',
  'Já se candidatou a esta vaga',
  'Ti sei già candidato a questa offerta',
  'Już aplikowałeś na to stanowisko',
  'Du har redan sökt den här tjänsten',
  'Olet jo hakenut tätä paikkaa',
  'Вы уже откликнулись на эту вакансию',
  'すでに応募済みです',
  '您已申请过该职位',
  '이미 지원하신 공고입니다',
])('hears it in "%s"', (line) => {
  expect(saysAppliedBefore(line)).toBe(true);
});

it.each([
  'Already applied? Log in to see your application',
  'If you have already applied, you need not apply again.',
  'Wenn Sie sich bereits beworben haben, melden Sie sich an.',
  'Si vous avez déjà postulé, connectez-vous.',
  'Experience with applied mathematics is already a plus',
  'Apply for this job',
  'You have already applied to 3 jobs this week',
])('does not in "%s"', (line) => {
  expect(saysAppliedBefore(line)).toBe(false);
});
