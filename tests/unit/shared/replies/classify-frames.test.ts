import { expect, test } from 'vitest';
import { classify } from '#shared/replies/classify.ts';

const judge = (text: string, from = '', subject = '') => classify({ text, subject, from, automatic: false });

test.each([
  ['On this occasion we won’t, for several reasons, be taking your application any further.', 'rejection'],
  ['We have had to withdraw the offer of employment that we made in May.', 'rejection'],
  ['The client decided to promote from within.', 'rejection'],
  ['This role has been cancelled by head office.', 'rejection'],
  ['We must rescind our offer.', 'rejection'],
  ['Aufgrund der Lage müssen wir unser Angebot für die Stelle als Bäcker zurückziehen.', 'rejection'],
  ['Ihre Unterlagen gefallen uns, dennoch können wir Ihnen die Stelle als Koch nicht anbieten.', 'rejection'],
  ['Nous sommes contraints de retirer la proposition qui vous avait été faite.', 'rejection'],
  ['Nous avons confié ce poste à une personne déjà présente.', 'rejection'],
  ['Finalmente nos hemos quedado con un candidato con más experiencia.', 'rejection'],
  ['Tot onze spijt moeten wij ons aanbod intrekken.', 'rejection'],
  ['A escolha recaiu noutro candidato.', 'rejection'],
  ['We hebben ontdekt dat je profiel niet goed aansluit bij de functie.', 'rejection'],
  ['Le comunicamos que no continuará en el proceso de selección.', 'rejection'],
  ['Wir haben uns für Kandidaten entschieden, deren Profil besser passt.', 'rejection'],
  ['Vi har valt att gå vidare med andra kandidater.', 'rejection'],
  ['We would love you to take the job.', 'offer'],
  ['Below is the contract of employment for the post of cook, for your signature.', 'offer'],
  ['The job’s yours if you want it!', 'offer'],
  ['Vi är glada att erbjuda dig tjänsten som kock.', 'offer'],
  ['¡El puesto es tuyo!', 'offer'],
  ['Would Thursday at 2.15pm suit you?', 'interview'],
  ['Are you free for a 20-minute phone screen tomorrow?', 'interview'],
  ['Wäre Ihnen Montag um 14 Uhr in unserem Büro recht?', 'interview'],
  ['Gostaríamos de o conhecer; pode vir à nossa sede na quinta às 11h?', 'interview'],
  ['Skulle onsdag klockan 14 fungera för dig?', 'interview'],
  ['Does your licence cover reach trucks too?', 'question'],
  ['Arbeiten Sie bereits mit DATEV?', 'question'],
  ['Har du B-körkort?', 'question'],
  ['Your form has arrived safely and will be passed to the head.', 'received'],
  ['Din ansökan till tjänsten har registrerats.', 'received'],
])('words in one clause make a frame: %s: %s', (text, expected) => {
  expect(judge(text).class).toBe(expected);
});

test.each([
  ['We have not chosen another candidate.', 'other'],
  ['The position has not been filled.', 'other'],
  ['The committee has not selected anybody.', 'other'],
  ['We will close your application, as you have accepted another offer.', 'other'],
  ['We chose you over the other candidates and are happy to offer you the position!', 'offer'],
  ['Unvollständige Unterlagen können nicht berücksichtigt werden.', 'other'],
  ['No hemos descartado a nadie.', 'other'],
  ['Heute kann ich Ihnen leider noch keine Zusage geben.', 'other'],
  ['Ainda não foi possível avançar com o processo.', 'other'],
  ['It was a pleasure to meet you on Monday.', 'other'],
  ['We are happy to offer you a free ticket to our fair.', 'other'],
  ['I’m sure that they will offer you the job.', 'other'],
  ['Did the bank offer you the job yet?', 'question'],
  ['We can’t offer you another date: the interview stays on Monday at 9:00.', 'interview'],
  ['If your offer has lapsed, you may withdraw your application.', 'other'],
  ['Come to our open day on Saturday at 10 am and meet the team.', 'other'],
  ['We are sorry that you withdraw your application and decline our offer.', 'other'],
  ['Si elle n’est pas retenue, vous en serez informé.', 'other'],
  ['We have decided to go with another tenant for the flat; your application was not successful.', 'other'],
])('what only sounds like it decides nothing: %s: %s', (text, expected) => {
  expect(judge(text).class).toBe(expected);
});

test('an offer that may be withdrawn is one', () => {
  const text = 'We are pleased to offer you the position. We reserve the right to withdraw the offer.';
  expect(judge(text)).toMatchObject({ class: 'offer', unsure: false });
});

test('how they go about it for anybody is no offer to the reader', () => {
  const text =
    'Thank you for applying. What happens next? 1. We invite you to an interview. 2. We make you an offer.';
  expect(judge(text)).toMatchObject({ class: 'received', unsure: false });
});

test('a mail to many is told by who sends it, and by a way out of a list', () => {
  const text = 'Interview guaranteed for early applicants. We would love to meet you on Monday.';
  expect(judge(text, 'Jobs <alert@board.example>').class).toBe('other');
  expect(judge(`${text}\nUnsubscribe`).class).toBe('other');
  expect(judge(`${text} Thank you for your application.\nUnsubscribe`).class).toBe('interview');
});

test('a refusal of one job beside an invitation for another proposes nothing', () => {
  const text =
    'We could not offer you the first job because it is filled, but I’d love to interview you for another.';
  expect(judge(text)).toMatchObject({ class: 'rejection', unsure: true });
});

test('what stands above a mail that is passed on counts with it', () => {
  const text = `See below, the manager changed his mind. Can we have the interview on Friday at 8:00?

---------- Forwarded message ---------
From: Ann
Subject: Cook

Tell him that we will not be taking his application further.`;
  expect(judge(text, '', 'Fwd: Cook').unsure).toBe(true);
});

test.each([
  ['The panel met on Monday and you were not among those chosen.', 'rejection'],
  ['We have now opted to take forward candidates whose degree is in law.', 'rejection'],
  ['You just missed out to a colleague from the next ward.', 'rejection'],
  ['We will not be inviting you to the next part of the process.', 'rejection'],
  ['Wir werden die Gespräche mit Ihnen aber nicht weiterführen.', 'rejection'],
  ['Sie sind nicht in den engeren Kreis gekommen.', 'rejection'],
  ['We gaan met andere kandidaten verder; wij zullen met hen doorgaan.', 'rejection'],
  ['Decidimos seguir com candidatos cujo percurso é mais longo.', 'rejection'],
  ['Vi har beslutat att erbjuda jobbet till en annan person.', 'rejection'],
  ['Zdecydowaliśmy się kontynuować rekrutację z inną osobą.', 'rejection'],
  ['Nous n’avons aucun poste à vous proposer.', 'rejection'],
  ['Wir würden Sie gern am 04.11. um 8.15 Uhr in unserer neuen Praxis kennenlernen.', 'interview'],
  ['Are you around for twenty minutes on Friday?', 'interview'],
  ['Auriez-vous un créneau mardi ?', 'interview'],
  ['The board has agreed to appoint you as Head Cook.', 'offer'],
  ['Con grande piacere confermiamo l’assunzione dal 1° marzo.', 'offer'],
  ['Temos o prazer de lhe fazer uma proposta.', 'offer'],
  ['We could not open the copy of your certificate.', 'question'],
  ['Your CV landed with us this morning.', 'received'],
])('what employers also say for it: %s: %s', (text, expected) => {
  expect(judge(text).class).toBe(expected);
});

test.each([
  ['We received your signed contract and offer letter, thank you.', 'other'],
  ['Vielen Dank für den unterschriebenen Arbeitsvertrag.', 'other'],
  ['Omar Diaz named you as a referee. Please complete the form.', 'other'],
  ['I came across your profile and have a great role in Doha. Are you open to talk on Friday?', 'other'],
  ['Please fill in our two-minute survey about your interview.', 'other'],
  ['I would like to interview you for our podcast on Friday.', 'other'],
  ['Unser Angebot für Sie: zwei Hemden zum Preis von einem.', 'other'],
  ['We are pleased to offer you a place on the MSc in Chemistry.', 'other'],
  ['Unfortunately I can’t make it to the concert.', 'other'],
  ['I interviewed three applicants this morning and will interview the last on Friday at 9:00.', 'other'],
  ['Wir werden die Bewerberin am Montag zu einem Gespräch einladen.', 'other'],
  ['Votre entretien annuel aura lieu lundi à 9 h.', 'other'],
  ['Your payment was unsuccessful.', 'other'],
  ['Can you come to the dentist on Tuesday at 10:00?', 'other'],
  ['Sehr geehrte Bewerberin, wir laden Sie am Montag um 9 Uhr zu einem Gespräch ein.', 'interview'],
  ['We would like to invite you to interview as a dentist’s assistant on Monday.', 'interview'],
])('what is about no application of the reader’s decides nothing: %s: %s', (text, expected) => {
  expect(judge(text).class).toBe(expected);
});

test('a cold word in the mail of somebody who has the application is only a word', () => {
  const text = 'I saw your profile beside your application. Can you come to an interview on Friday at 10:00?';
  expect(judge(text).class).toBe('interview');
});

test('a refusal beside another job that is offered for thought proposes nothing', () => {
  const text =
    'We went with another candidate for the day shift, but we would like you to consider the night shift.';
  expect(judge(text)).toMatchObject({ class: 'rejection', unsure: true });
});
