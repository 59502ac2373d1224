import { describe, expect, test } from 'vitest';
import { readPosting } from '#main/postings/read-posting.ts';
import { closedWords } from '#main/postings/text/closed.ts';

const now = new Date('2026-11-28T12:00:00Z');
const LONG = 'You plan the week, look after the stock and help the people at the counter. '.repeat(12);

const CLOSED = `
This position has been filled.|Sorry, this job is no longer available.|The role you are looking for is no longer open.|This vacancy has now closed.
Unfortunately, this opening has been removed.|We are no longer accepting applications for this role.|No longer accepting applications|Applications for this position have closed.
The recruitment process for this role has ended.|We have found someone for this position.|You can no longer apply for this job.|This listing has expired.
This posting was taken down by the employer.|The deadline for applications has passed.|The closing date has passed.|This requisition is closed to new applicants.
Thank you for your interest, but this role is no longer available.|This job has expired and is no longer on our site|This post is on hold.|The job you are viewing does not exist anymore.
We are not taking any more applications for this role.|This advert was withdrawn on 4 May 2026.|The Dispatcher position has been filled.|It is no longer possible to apply for this job.
Closing date: 3 March 2024|Applications close: 12 May 2025|Application deadline: 2025-10-01
Diese Stelle ist bereits besetzt.|Leider ist diese Stelle nicht mehr verfügbar.|Die Stellenanzeige ist nicht mehr online.|Das Bewerbungsverfahren ist abgeschlossen.|Wir nehmen keine Bewerbungen mehr entgegen.|Die Position wurde inzwischen vergeben.|Dieses Angebot ist abgelaufen.|Das Jobinserat ist nicht mehr online.|Die Ausschreibung wurde beendet.
Cette offre n'est plus disponible.|Ce poste a été pourvu.|Désolé, cette annonce n’est plus en ligne.|Les candidatures sont closes.|La date limite de candidature est dépassée.|L'offre a expiré.|Ce recrutement est clôturé.|Il n'est plus possible de postuler à cette offre.
Esta oferta ya no está disponible.|El proceso de selección ha finalizado.|La vacante ha sido cubierta.|Ya no se aceptan candidaturas.|El plazo de inscripción ha finalizado.|Lo sentimos, esta oferta ha expirado.|Este puesto ya está cubierto.
Esta vaga já foi preenchida.|A vaga está encerrada.|As candidaturas estão encerradas.|O prazo de candidaturas terminou.|Este anúncio expirou.|O processo seletivo foi encerrado.|Esta oferta já não está disponível.
Questa posizione è stata coperta.|L'annuncio è scaduto.|L'offerta non è più disponibile.|Le candidature sono chiuse.|La selezione è conclusa.|Questa offerta di lavoro è scaduta.
Deze vacature is vervuld.|Helaas is deze vacature niet meer beschikbaar.|De sollicitatietermijn is verstreken.|Je kunt niet meer solliciteren op deze vacature.|De functie is inmiddels ingevuld.|Deze vacature is gesloten.
Ta oferta jest już nieaktualna.|Oferta wygasła.|Rekrutacja została zakończona.|To ogłoszenie jest nieaktywne.|Termin składania aplikacji minął.|Nie przyjmujemy już zgłoszeń.
Tato nabídka již není aktuální.|Pozice je obsazena.|Inzerát vypršel.|Výběrové řízení bylo ukončeno.|Bohužel, tato pozice je již obsazena.
Tjänsten är tillsatt.|Annonsen har tagits bort.|Den här annonsen är inte längre aktuell.|Ansökningstiden har passerat.|Vi tar inte längre emot ansökningar.|Rekryteringen är avslutad.
Stillingen er besat.|Søknadsfristen er utløpt.|Tämä työpaikka ei ole enää avoinna.|募集は終了しました。|Вакансия закрыта|该职位已关闭|Acest post a fost ocupat.|Bu ilan yayından kaldırıldı.|Az állás betöltött.`
  .split(/[|\n]/)
  .filter((words) => words !== '');

const OPEN = `
We keep this advert up until the post is filled.|If this position is filled, we will tell you.|When the job is closed you get a message.|The role will be closed as soon as we have enough applications.
Closing date: 30 June 2031|Applications close on 30 June.|Apply by 12 January 2030|This vacancy may be closed early.|You work with closed-loop systems.|Last year we closed deals worth 300m.
The office is closed on public holidays.|This role is not open to agencies.|This position is not available for remote work.|You check that expired goods are removed.|The former post holder has retired; this post is open.
Other positions at this site have been filled.|Applications will be closed once we have found someone.|Please apply early, as we may close applications before the deadline.|Your file is deleted after the position has been filled.
The vacancy for a second driver has been filled, but this one is open.|Each job closed in the tracker counts towards your bonus.|This role is no longer available as a job share; it is full time.|You close the shop and lock up.
The position is filled with variety.|The job is closed out with a report.|This vacancy is closed on 30 June 2031.|Positions that are no longer needed are removed by you.|This job is available now.|The role is open.
Sobald die Position besetzt ist, wird die Anzeige gelöscht.|Sie besetzen offene Stellen.|Die Bewerbungsfrist endet am 30. Juni 2031.|Bewerbungsfrist: 30.06.2031|Die Stelle ist ab sofort zu besetzen.|Die Stelle ist befristet besetzt bis 2028.|Unsere Filiale ist sonntags geschlossen.
Dès que le poste est pourvu, l'annonce sera retirée.|Poste à pourvoir dès que possible.|La date limite est le 30 juin 2031.|Le magasin est fermé le dimanche.|Nous clôturons les comptes chaque mois.
La oferta estará abierta hasta cubrir la vacante.|Cierre de expedientes y archivo.|Una vez cubierta la vacante, retiramos el anuncio.|Fecha límite: 30 de junio de 2031
A vaga fica aberta até ser preenchida.|Prazo: 30 de junho de 2031|Quando a vaga for encerrada, avisamos.
L'annuncio resta online fino a copertura della posizione.|Scadenza: 30 giugno 2031|Il negozio è chiuso la domenica.
Zodra de vacature is vervuld, halen we de advertentie weg.|Sluitingsdatum: 30 juni 2031|Wij zijn op zondag gesloten.
Po obsadzeniu stanowiska ogłoszenie zostanie usunięte.|Oferta jest aktualna.|Termin składania aplikacji: 30 czerwca 2031
Po obsazení pozice bude inzerát stažen.|Pozice je stále otevřená.|Tjänsten tillsätts så snart som möjligt.|När tjänsten är tillsatt tas annonsen bort.|Sista ansökningsdag: 30 juni 2031`
  .split(/[|\n]/)
  .filter((words) => words !== '');

describe('what closes a posting', () => {
  test.each(CLOSED)('%s', (words) => {
    for (const text of [`Dispatcher\n\n${words}\n\n${LONG}`, `${LONG}\n\n${words}`])
      expect(closedWords(text, { title: 'Dispatcher', now })).toContain(words.replace(/。?$/, ''));
  });
  test.each([
    'Closed',
    'Position filled',
    'Offre expirée',
    'Besetzt',
    'Vaga encerrada',
    'Rekrutacja zakończona',
  ])('on a page with nothing else: %s', (words) =>
    expect(closedWords(`Dispatcher\n\n${words}`, { title: 'Dispatcher', now })).toBe(words),
  );
});

test.each([
  'It is too late to apply for this job.',
  'We found somebody for this role.',
  '掲載は終了しました。',
  'This position has been filled: please look at our other jobs.',
  'El proceso ha finalizado: ya no se admiten candidaturas.',
])('the words of a page that is closed: %s', (words) =>
  expect(closedWords(`Dispatcher\n\n${words}`, { title: 'Dispatcher', now })).not.toBeNull(),
);
test.each([
  'The traineeship has been filled; this job is open.',
  'The internship is no longer available; the permanent post is.',
  'If the position is filled: we take the page down.',
  'Doors closed: knock twice.',
])('another job than this is closed: %s', (words) =>
  expect(closedWords(`Dispatcher\n\n${words}\n\n${LONG}`, { title: 'Dispatcher', now })).toBeNull(),
);

describe('what closes nothing', () => {
  test.each(OPEN)('%s', (words) => {
    for (const text of [`Dispatcher\n\n${words}\n\n${LONG}`, `${LONG}\n\n${words}`, words])
      expect(closedWords(text, { title: 'Dispatcher', now })).toBeNull();
  });
  test.each(['Closed', 'Filled'])('far down in a long text: %s', (words) =>
    expect(closedWords(`${LONG}\n\n${words}`, { title: 'Dispatcher', now })).toBeNull(),
  );
});

function read(body: string) {
  return readPosting({
    url: 'https://jobs.example/1.html',
    mime: 'text/html',
    body,
    source: 'url',
    now: now.toISOString(),
  });
}

test('a page says closed with its evidence, beside a button to apply', () => {
  const { job, closedBy } = read(
    `<title>Dispatcher - Elm Freight</title><h1>Dispatcher</h1><a href="/apply">Apply now</a><div class="job-description"><p>${LONG}</p><p>This role has now been filled.</p></div>`,
  );
  expect(job.closed).toBe(true);
  expect(closedBy).toBe('This role has now been filled.');
});

test('a day gone by in structured data closes, and an open page has no evidence', () => {
  const page = (until: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Dispatcher', validThrough: until, description: LONG })}</script><h1>Dispatcher</h1>`;
  expect(read(page('2026-11-01'))).toMatchObject({
    job: { closed: true },
    closedBy: 'validThrough 2026-11-01',
  });
  expect(read(page('2027-02-01'))).toMatchObject({ job: { closed: false }, closedBy: null });
});
