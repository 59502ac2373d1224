import { expect, it } from 'vitest';
import { saysFailed, saysNotTaken, Thanks, thanksFor } from '#main/forms/page/thanks.ts';
import raw from '../../../../resources/fields/thanks.json' with { type: 'json' };

it('has patterns that compile for each language', () => {
  const { languages } = Thanks.parse(raw);
  expect(Object.keys(languages).length).toBeGreaterThan(20);
  for (const pattern of Object.values(languages).flatMap(
    ({ says, unless = [], anywhere = [], refuses = [] }) => [...says, ...unless, ...anywhere, ...refuses],
  ))
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

const CONDITIONS = `
Please make sure your application is complete before you submit
Once your application is submitted you can't change it
Application complete: 60 %
Your application is complete when all boxes are ticked
60 % of your application complete
If your application has been submitted, you will find it here.
You will receive an e-mail once we have received your application.
Has your application been received? Application received?
We have not received your application yet.
Make sure your application is submitted by Friday.
Your application is sent only after you press the button below
Sobald Ihre Bewerbung eingegangen ist, melden wir uns: Bewerbung eingegangen
Wenn Ihre Bewerbung eingegangen ist, erhalten Sie eine E-Mail.
Wir melden uns, sobald wir Ihre Bewerbung erhalten haben.
Nachdem Ihre Bewerbung erfolgreich war, laden wir Sie ein.
Une fois votre candidature envoyée, vous ne pourrez plus la modifier.
Si votre candidature a été envoyée, connectez-vous.
Lorsque votre candidature est bien reçue : candidature reçue
Zodra uw sollicitatie is ontvangen, nemen wij contact op.
Als je sollicitatie is verzonden, kun je niets meer wijzigen.
Una vez enviada: cuando tu solicitud ha sido enviada, no podrás cambiarla
Si tu candidatura ha sido recibida, te avisaremos.
Depois que a sua candidatura foi enviada, não é possível alterá-la.
Se la candidatura è stata inviata, non puoi modificarla.
Una volta che la candidatura è stata ricevuta, ti scriviamo.
Gdy twoja aplikacja została wysłana, nie można jej zmienić.
Jakmile přihláška byla odeslána, nelze ji měnit.
Ak bola žiadosť neúplná, keď žiadosť bola odoslaná, zmeny nie sú možné.
När din ansökan har skickats kan du inte ändra den.
Når ansøgningen er sendt, kan den ikke ændres.
Når søknaden er sendt, kan den ikke endres.
Kun hakemus on lähetetty, sitä ei voi muuttaa.
Odată ce aplicația a fost trimisă, nu o mai poți schimba.
Başvurunuz gönderildiğinde size e-posta yollarız.
Όταν η αίτησή σας υποβλήθηκε, δεν αλλάζει.
Якщо заявку надіслано, змінити її не можна.
После того как отклик отправлен, изменить его нельзя.
応募が完了しましたら、メールをお送りします。
申请提交之前请检查：申请已提交后，不能修改
지원이 완료되었습니다 메일이 오지 않는 경우
Kada je prijava poslana, više se ne može mijenjati.
Ko je prijava oddana, je ni mogoče spremeniti.
Kui avaldus on esitatud, ei saa seda muuta.
Kai paraiška pateikta, jos keisti negalima.
Quan la candidatura s'ha enviat, no es pot canviar.
عندما تم إرسال طلبك لا يمكنك تغييره
Sau khi hồ sơ đã được gửi, bạn không thể thay đổi.
Jika lamaran anda telah dikirim, anda akan menerima surel.`;
it.each(CONDITIONS.trim().split('\n'))('hears no thanks in what may come: "%s"', (line) => {
  expect(thanksFor(line)).toBe(false);
});

const REAL = `
Your application is complete.
Application complete
Application submitted
Thank you for applying! If you have questions, write to us.
Your application has been submitted, and we will be in touch once we have read it.
Thanks for applying, we will write when there is news
Hi Ada, thank you for your application to Acme
Application received on 12 March
Wir haben Ihre Bewerbung erhalten und melden uns, sobald wir sie gelesen haben.
Vielen Dank für Ihre Bewerbung, wir melden uns, wenn es Neues gibt
Votre candidature a été envoyée. Si vous avez des questions, écrivez-nous.
Merci pour votre candidature, nous reviendrons vers vous dès que possible
Bedankt voor je sollicitatie! Als je vragen hebt, bel ons.
Uw sollicitatie is ontvangen en wij nemen contact op zodra het kan
Gracias por postular. Si avanzas, te llamaremos.
Tu candidatura ha sido enviada y te avisaremos cuando haya novedades
Sua candidatura foi enviada com sucesso
Recebemos a sua candidatura e avisaremos quando houver novidades
La tua candidatura è stata inviata
Grazie per la tua candidatura, ti scriveremo se ci sono novità
Dziękujemy za przesłanie zgłoszenia, odezwiemy się, gdy je przeczytamy
Přihláška byla úspěšně odeslána
Žiadosť bola úspešne odoslaná
Din ansökan har skickats och vi hör av oss när vi läst den
Ansøgningen er sendt
Vi har mottatt søknaden din
Hakemuksesi on lähetetty
Jelentkezését megkaptuk
Aplicația ta a fost trimisă
Başvurunuz başarıyla gönderildi
Η αίτησή σας υποβλήθηκε
Резюме успішно надіслано
Отклик успешно отправлен
応募を受け付けました
您的申请已成功提交
지원서가 접수되었습니다
Prijava je uspješno poslana
Prijava je bila uspešno oddana
Avaldus on edukalt esitatud
Hồ sơ đã được gửi thành công
Lamaran anda telah dikirim`;
it.each(REAL.trim().split('\n'))('hears the thanks in what has come: "%s"', (line) => {
  expect(thanksFor(line)).toBe(true);
});

it.each([
  'This vacancy is closed. Thank you for your interest.',
  'We could not accept your application. Thank you for your interest.',
  "Your application couldn't be processed.",
  'Ihre Bewerbung konnte leider nicht übermittelt werden.',
  'Votre candidature n’a pas pu être enregistrée.',
  'Tu solicitud no se ha podido enviar.',
  'Your application could not be accepted: this position is closed.',
  'Unfortunately we were unable to process your application.',
  'Your application was rejected by the server: duplicate',
  'Please check your entries, your application was not saved.',
  'Your new application was not saved.',
  'Your application has not yet been submitted.',
  'This job is no longer available.',
  'We failed to save your application.',
  'Ihre Bewerbung wurde abgelehnt.',
  'Candidatura rifiutata',
  'Nepodařilo se odeslat vaši přihlášku.',
  'Ansökan kunde inte skickas.',
  'Ansøgningen blev ikke sendt.',
  'Hakemusta ei voitu lähettää.',
  'Nem sikerült elküldeni a jelentkezését.',
  'Başvurunuz gönderilemedi.',
  'Не вдалося надіслати заявку.',
  'Не удалось отправить отклик.',
  '応募を送信できませんでした。',
  '提交失败',
  '지원서 제출에 실패했습니다. 제출 실패',
  'لم يتم إرسال طلبك',
  'המועמדות שלך לא נשלחה',
  'Không thể gửi hồ sơ.',
  'ไม่สามารถส่งใบสมัครได้',
  'Lamaran anda gagal dikirim.',
])('%s: it was not taken', (line) => {
  expect(saysNotTaken(line)).toBe(true);
});

it.each([
  'Thank you for applying! We can not answer each application.',
  'If we could not process your application, we will tell you.',
  'Vielen Dank für Ihre Bewerbung! Wir melden uns, sobald wir sie geprüft haben.',
  'You can not change your application any more.',
  'Please do not send your resume by e-mail as well.',
  'Incomplete applications may be rejected.',
  'Was your application rejected?',
  'Falls die Bewerbung nicht gesendet werden konnte, rufen Sie uns an.',
  '送信できませんでした場合はご連絡ください。',
  'We are unable to accept applications by e-mail.',
  'Your password is not saved on our servers.',
  'Your application cannot be changed after it has been submitted.',
  'Due to the high volume we are unable to respond to each applicant.',
  'Ihre Bewerbung kann nicht mehr geändert werden.',
  'Uw sollicitatie kan niet meer gewijzigd worden.',
  'La candidatura non può essere modificata.',
  'La solicitud no se puede modificar.',
  'A candidatura não pode ser alterada.',
  'Hakemusta ei voida enää muuttaa.',
  'Prijava ne može biti izmijenjena.',
  '제출 후에는 수정할 수 없습니다.',
])('%s: that says nothing of the kind', (line) => {
  expect(saysNotTaken(line)).toBe(false);
});

it.each([
  'Something went wrong, please try again',
  'Oops! Something has gone wrong.',
  'While sending your form an unexpected error occurred.',
  'There was a problem with your application.',
  'Error: duplicate',
  'Internal server error',
  'Leider ist etwas schiefgelaufen.',
  'Es ist ein Fehler aufgetreten.',
  "Une erreur s'est produite.",
  'Er ging iets mis.',
  'Algo deu errado.',
  'Algo salió mal.',
  'Si è verificato un errore.',
  'Coś poszło nie tak.',
  'Něco se pokazilo.',
  'Något gick fel.',
  'Jokin meni pieleen.',
  'Hiba történt.',
  'Bir şeyler ters gitti.',
  'Что-то пошло не так.',
  'エラーが発生しました。',
  '出错了',
  '오류가 발생했습니다.',
  'حدث خطأ',
  'เกิดข้อผิดพลาด',
])('%s: something went wrong', (line) => {
  expect(saysFailed(line)).toBe(true);
});

it.each([
  'If something went wrong, write to us.',
  'Thank you! Should an error have occurred, we will tell you.',
  'Did something go wrong? Tell us.',
  'Falls ein Fehler aufgetreten ist, melden Sie sich.',
  'We learn from errors and fix what is broken.',
  'Trial and error is how we work.',
  'Error reporting',
  'Errors and omissions excepted',
  '오류가 발생한 경우 문의하십시오.',
  'エラーが発生した場合はご連絡ください。',
])('%s: nothing is said to have gone wrong', (line) => {
  expect(saysFailed(line)).toBe(false);
});
