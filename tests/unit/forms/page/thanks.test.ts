import { expect, it } from 'vitest';
import { Thanks, thanksFor } from '#main/forms/page/thanks.ts';
import raw from '../../../../resources/fields/thanks.json' with { type: 'json' };

it('has patterns that compile for each language', () => {
  const { languages } = Thanks.parse(raw);
  expect(Object.keys(languages).length).toBeGreaterThan(20);
  for (const pattern of Object.values(languages).flat())
    expect(() => new RegExp(pattern, 'iu')).not.toThrow();
});

it.each([
  'Thank you for applying',
  'Your application has been submitted.',
  'Vielen Dank für Ihre Bewerbung!',
  'Herzlichen Dank für deine Bewerbung',
  'Wir haben Ihre Bewerbung erhalten.',
  'Votre candidature a bien été envoyée.',
  'Dziękujemy za aplikację!',
  'Twoja aplikacja została wysłana',
  'Děkujeme za Váš zájem o práci',
  'Tack för din ansökan!',
  'Tak for din ansøgning',
  'Takk for søknaden din',
  'Kiitos hakemuksestasi!',
  'Köszönjük jelentkezését!',
  'Mulțumim pentru aplicare',
  'Başvurunuz alınmıştır.',
  'Дякуємо за ваш відгук',
  'Ваш отклик успешно отправлен',
  'ご応募ありがとうございました',
  '感谢您的申请',
  '지원해 주셔서 감사합니다',
  'شكراً لتقديم طلبك',
  'تم استلام طلبك بنجاح',
  'תודה על הגשת המועמדות',
  'Cảm ơn bạn đã ứng tuyển!',
  'ขอบคุณที่สมัครงานกับเรา',
  'Terima kasih telah melamar',
  'Благодарим ви за кандидатурата',
  'Hvala vam na prijavi!',
  'Paldies par jūsu pieteikumu',
])('hears the thanks in "%s"', (line) => {
  expect(thanksFor(line)).toBe(true);
});

it.each([
  'Apply for this job',
  'Jetzt bewerben',
  'You have already applied for this position',
  'Wyślij aplikację',
  'Skicka ansökan',
  'Your application could not be sent',
  'Bewerbung absenden',
  '応募する',
])('hears none in "%s"', (line) => {
  expect(thanksFor(line)).toBe(false);
});
