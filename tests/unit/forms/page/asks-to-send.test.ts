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
  'You are about to submit your application. Continue?',
  'You are about to submit your application. Do you want to proceed?',
  'Sie sind dabei, Ihre Bewerbung abzusenden. Möchten Sie fortfahren?',
  'Sie sind im Begriff, Ihre Bewerbung abzusenden. Fortfahren?',
  'Vous êtes sur le point d’envoyer votre candidature. Continuer ?',
  'Está a punto de enviar su solicitud. ¿Desea continuar?',
  'U staat op het punt uw sollicitatie te versturen. Wilt u doorgaan?',
  'Você está prestes a enviar sua candidatura. Deseja continuar?',
  'Stai per inviare la tua candidatura. Vuoi procedere?',
  'Za chwilę wyślesz zgłoszenie. Czy chcesz kontynuować?',
  'Chystáte se odeslat přihlášku. Chcete pokračovat?',
  'Du är på väg att skicka din ansökan. Vill du fortsätta?',
];

/** Of a job whose company and title are `Acme GmbH` and `Night Baker (m/f/d)`. */
const NAMED = [
  'Ready to submit your application to Acme?',
  'Ready to submit your application to ACME GmbH?',
  'Wollen Sie die Bewerbung für Acme GmbH absenden?',
  'Möchten Sie sich bei Acme als Night Baker (m/f/d) bewerben?',
  'Submit your application for Night Baker at Acme, Inc.?',
  'Apply for the Night Baker (f/m/x) position at Acme now?',
  'Acme – Night Baker\nSubmit your Acme application?',
  'Send your application for “Night Baker”? You cannot change your application to Acme afterwards.',
  'Submit Acme’s application form?',
  'Envoyer votre candidature chez Acme ?',
  '¿Enviar su candidatura a Acme?',
  'Uw sollicitatie bij Acme versturen?',
  'Enviar a sua candidatura para a Acme?',
  'Inviare la candidatura ad Acme?',
  'Wysłać zgłoszenie do Acme?',
  'Odeslat přihlášku do Acme?',
  'Skicka ansökan till Acme?',
];
const JOB = { company: 'Acme GmbH', title: 'Night Baker (m/f/d)' };

const OTHER = [
  'Submit your application to Acme Bikes?',
  'Submit your application to Bikes?',
  'Submit your application to Acme and Bikes?',
  'Submit your application to Acme (and its partners)?',
  'Submit your application to the Acme talent pool?',
  'Submit your application for all positions at Acme?',
  'Submit your application for Night Baker (full time)?',
  'Submit your application for Night Baker 25000?',
  'Submit your application for Baker at Acme?',
  'Submit your application for Night Baker and Cook?',
  'Submit your application to every location of Acme?',
  'Submit your application to Acme without a letter?',
  'Acme?',
  'Acme may keep my data. Submit?',
  'Submit \u{e000} application?',
  'Bewerbung an Acme und alle Tochterfirmen absenden?',
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

it.each(NAMED)('"%s" asks for the job that is applied for, and for none that is not known', (question) => {
  expect(asksToSend(question, JOB)).toBe(true);
  expect(asksToSend(question)).toBe(false);
  expect(asksToSend(question, { company: 'Oak', title: 'Cook' })).toBe(false);
});

it.each(OTHER)('"%s" is the user’s own to answer, whatever the job', (question) => {
  expect(asksToSend(question, JOB)).toBe(false);
});

it('takes no common word for a name', () => {
  const names = { company: 'Again', title: 'Application' };
  expect(asksToSend('Send your application again?', names)).toBe(false);
  expect(asksToSend('Send your application to Again?', names)).toBe(true);
});

it('answers no question with a word, a number or a sentence more than it knows', () => {
  for (const question of [...HONEST, ...NAMED])
    for (const more of ['recruiter', '2', '€', 'für immer', 'Also call me.', 'Submit another one?', '同意'])
      for (const text of [`${more} ${question}`, `${question} ${more}`, question.replace(' ', ` ${more} `)])
        expect([text, asksToSend(text, JOB)]).toEqual([text, false]);
});

it.each([
  'Yes',
  'OK',
  'Yes, submit',
  'Confirm and submit',
  'Confirm & Submit',
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
  'Submit & create account',
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
