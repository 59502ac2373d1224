import { expect, it } from 'vitest';
import { AskingToSend, agreesToSend, asksToSend } from '#main/forms/page/asks-to-send.ts';
import raw from '../../../../resources/fields/asking-to-send.json' with { type: 'json' };

const HONEST = [
  'Do you really want to submit your application?',
  'Submit now? You can not change it afterwards.',
  'Are you sure you want to submit your application? You will not be able to make changes.',
  'Confirm submission\nAre you sure you want to submit this application?\nThis action cannot be undone.',
  'You are about to submit your application. Are you sure?',
  'Ready to apply for this job?',
  'Submit application? Once submitted, you won’t be able to edit your answers.',
  'Möchten Sie Ihre Bewerbung jetzt absenden?',
  'Möchtest du deine Bewerbung wirklich abschicken?',
  'Sind Sie sicher, dass Sie Ihre Bewerbung absenden möchten? Danach sind keine Änderungen mehr möglich.',
  'Bewerbung absenden? Nach dem Absenden können Sie Ihre Angaben nicht mehr ändern.',
  'Wollen Sie sich jetzt auf diese Stelle bewerben?',
  'Voulez-vous envoyer votre candidature ?',
  'Êtes-vous sûr(e) de vouloir envoyer votre candidature ?',
  'Souhaitez-vous vraiment soumettre votre candidature ? Vous ne pourrez plus la modifier.',
  'Confirmez-vous l’envoi de votre candidature ? Une fois envoyée, elle ne pourra plus être modifiée.',
  '¿Desea enviar su solicitud?',
  '¿Está seguro de que desea enviar su candidatura? No podrá modificarla después.',
  '¿Quieres enviar tu candidatura ahora? Una vez enviada, no podrás hacer cambios.',
  'Weet je zeker dat je je sollicitatie wilt versturen?',
  'Wilt u uw sollicitatie nu verzenden? U kunt deze daarna niet meer wijzigen.',
  'Sollicitatie versturen? Dit kan niet ongedaan worden gemaakt.',
  'Deseja enviar sua candidatura?',
  'Tem certeza de que deseja enviar a candidatura? Não será possível alterá-la depois.',
  'Tem a certeza de que pretende submeter a sua candidatura?',
  'Vuoi inviare la tua candidatura?',
  'Sei sicuro di voler inviare la candidatura? Non potrai più modificarla.',
  'Desidera inviare la Sua candidatura ora? Una volta inviata non sarà possibile apportare modifiche.',
  'Czy na pewno chcesz wysłać zgłoszenie?',
  'Czy chcesz teraz wysłać swoją aplikację? Po wysłaniu nie będzie można jej edytować.',
  'Wysłać formularz? Nie będzie możliwości zmiany odpowiedzi.',
  'Opravdu chcete odeslat přihlášku?',
  'Chcete nyní odeslat svou žádost? Po odeslání ji již nelze změnit.',
  'Jste si jistí, že chcete odeslat formulář?',
  'Vill du skicka in din ansökan?',
  'Är du säker på att du vill skicka din ansökan nu? Du kan inte ändra den efteråt.',
  'Skicka ansökan? Det går inte att ändra svar senare.',
  'Click OK to submit your application. Submit now?',
  'Do you want to send the form now?',
  'Souhaitez-vous postuler maintenant ?',
];

const MORE = [
  'Submit your application? We will keep your data for 24 months for future openings.',
  'Send application? By pressing OK you allow us to contact you about similar jobs.',
  'Submit and create an account?',
  'Submit your application and join our talent community?',
  'Submit the application for all 5 positions?',
  'Envoyer votre candidature à toutes nos filiales ?',
  'Bewerbung absenden? Wir speichern Ihre Daten 24 Monate für künftige Stellen.',
  'Apply with a salary of 0 EUR?',
  'Do you agree that we share your application with our partners?',
  'You have no cover letter. Submit without it?',
  'Withdraw your application?',
  'Leave this page? Your application is not saved.',
  'Send me job alerts?',
  'Are you 18 or older?',
  'I certify that all of it is true. Submit?',
  'Submit your application for $25?',
  'Submit your application? This will replace your earlier application.',
  'Send your application again?',
  'Your application was not sent. Do you want to cancel it?',
  'Are you sure you do not want to submit your application?',
  'Are you sure?',
  'Bewerbung ohne Lebenslauf absenden?',
  'Möchten Sie Ihre Bewerbung absenden und in unseren Talentpool aufgenommen werden?',
  'Bewerbung an alle Standorte absenden?',
  'Supprimer votre candidature ?',
  'Envoyer votre candidature ? Vos données seront conservées deux ans.',
  'Voulez-vous postuler et créer un compte ?',
  '¿Enviar su solicitud y recibir ofertas similares?',
  '¿Desea enviar su candidatura? Acepta nuestra política de privacidad.',
  'Sollicitatie versturen en een account aanmaken?',
  'Wilt u uw sollicitatie versturen? Wij bewaren uw gegevens een jaar.',
  'Deseja enviar a candidatura para todas as vagas?',
  'Enviar candidatura e aceitar os termos?',
  'Vuoi inviare la candidatura e iscriverti alla newsletter?',
  'Inviare la candidatura a tutte le sedi?',
  'Czy chcesz wysłać zgłoszenie i założyć konto?',
  'Wysłać aplikację? Zgadzasz się na kontakt w sprawie innych ofert.',
  'Odeslat přihlášku a souhlasit se zpracováním údajů?',
  'Skicka ansökan och spara dina uppgifter i vår databas?',
  'Submit application ✓ keep me posted?',
];

it.each(HONEST)('"%s" asks for what was approved', (question) => {
  expect(asksToSend(question)).toBe(true);
});

it.each(MORE)('"%s" is the user’s own to answer', (question) => {
  expect(asksToSend(question)).toBe(false);
});

it('answers no question with a word, a number or a sentence more than it knows', () => {
  for (const question of HONEST)
    for (const more of ['recruiter', '2', '€', 'für immer', 'Also call me.', 'Submit another one?', '同意'])
      for (const text of [`${more} ${question}`, `${question} ${more}`, question.replace(' ', ` ${more} `)])
        expect([text, asksToSend(text)]).toEqual([text, false]);
});

it.each([
  'Yes',
  'OK',
  'Yes, submit',
  'Confirm and submit',
  'Submit my application',
  'Ja, absenden',
  'Oui',
  'Sí, enviar',
  'Tak',
])('a button "%s" agrees to nothing more', (words) => expect(agreesToSend(words)).toBe(true));

it.each([
  'Yes, and keep my data',
  'Confirm and accept the terms',
  'Continue and create account',
  'Submit application and join our talent pool',
  'No, do not submit',
  'Submit later',
  'Ja, und Newsletter abonnieren',
  'Cancel',
  'And',
])('a button "%s" is left alone', (words) => expect(agreesToSend(words)).toBe(false));

it('knows ten languages, each word once in its list and in lower case', () => {
  AskingToSend.parse(raw);
  expect(Object.keys(raw.languages)).toHaveLength(10);
  for (const { plain, ...lists } of Object.values(raw.languages))
    for (const words of [plain, ...Object.values(lists).map((list) => list.split(' '))]) {
      expect(new Set(words).size, words.join(' ')).toBe(words.length);
      expect(words.join(' ')).toBe(words.join(' ').toLowerCase());
    }
});
