import { expect, it } from 'vitest';
import { readPosting } from '#main/postings/read-posting.ts';
import { PostingCues } from '#main/postings/text/reads-like-posting.ts';
import thanks from '../../../../resources/fields/thanks.json' with { type: 'json' };
import raw from '../../../../resources/postings/posting-cues.json' with { type: 'json' };
import samples from '../../../fixtures/postings/plain-pages.json' with { type: 'json' };

const isDoubtful = (title: string, text: string, head = '', lang = '') =>
  readPosting({
    ...{ url: 'https://example.com/page', mime: 'text/html', source: 'url', now: '2026-11-29T10:00:00Z' },
    body: `<!doctype html><html${lang && ` lang="${lang}"`}><head><title>${title}</title>${head}</head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`,
  }).doubtful;

it('has its cues in small letters, each once', () => {
  for (const cues of Object.values(PostingCues.parse(raw).cues)) {
    expect(cues).toEqual(cues.map((cue) => cue.toLowerCase()));
    expect(new Set(cues).size).toBe(cues.length);
  }
});

it.each([
  [
    'Plum crumble',
    'Serves 6. You will need 900 g plums and 100 g oats. Requirements: a deep dish. Bake for 40 minutes, and let it rest. It takes some experience.',
  ],
  [
    'Council votes for a new ferry',
    'Councillors voted on Thursday for a ferry that is to bring 200 jobs to the firth. The engineering team is led by a firm from Leeds. Candidates for mayor welcomed it.',
  ],
  [
    'Wanderstiefel Brocken 3',
    'Wasserdichter Stiefel aus Nubukleder mit griffiger Sohle. Lieferzeit 2 bis 4 Tage, in den Größen 36 bis 47. Kostenlose Rückgabe. Wir bieten auch Socken an.',
  ],
  [
    'Software engineer',
    'A software engineer is a person who applies engineering to computer programs. About half have degrees in computer science, and most know Java.',
  ],
  [
    'Randonnée au lac Bleu',
    'Départ du parking à neuf heures. Comptez quatre heures de marche, et emportez de l’eau. La vue du col est belle par temps clair.',
  ],
  [
    'Horario del museo',
    'El museo abre de martes a domingo, de diez a ocho. La entrada cuesta seis euros; los domingos es gratis para todos.',
  ],
])('takes %s for no posting', (title, text) => {
  expect(isDoubtful(title, text)).toBe(true);
});

it.each([
  ['Reed cutter', 'Fen Thatch in Ely. We are looking for a reed cutter from December to March.'],
  [
    'Nachtwache',
    'Für unser Haus in Plön suchen wir eine ruhige Person. Bewerbungsunterlagen bitte an Frau Ahrens.',
  ],
  ['Boulanger', 'La maison Tesquier recrute pour son fournil de Limoges, dès le mois de janvier.'],
  ['Camarera', 'Se busca camarera para los fines de semana en Cádiz.'],
  ['灯台守', '灯台守を募集しています。島での勤務です。'],
  ['Bramkarz', 'Szukamy osoby do pracy nocą w hotelu w Toruniu.'],
])('takes %s for a posting', (title, text) => {
  expect(isDoubtful(title, text)).toBe(false);
});

it('has cues for every language that is thanked in', () => {
  expect(Object.keys(thanks.languages).filter((language) => !(language in raw.cues))).toEqual([]);
});

it.each(samples.postings as [string, string, string][])(
  'takes the %s posting for %s for one',
  (lang, title, text) => {
    expect(isDoubtful(title, text, '', lang)).toBe(false);
  },
);

it.each(samples.others as [string, string, string][])(
  'takes the %s page on %s for none',
  (lang, title, text) => {
    expect([isDoubtful(title, text), isDoubtful(title, text, '', lang)]).toEqual([true, true]);
  },
);

it.each(samples.tagged as [string, string, string][])(
  'takes what calls itself a %s page on %s for none',
  (lang, title, text) => {
    expect(isDoubtful(title, text, '', lang)).toBe(true);
  },
);

const data = (type: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}","name":"x"}</script>`;

it('believes a page that says that it is a posting', () => {
  expect(isDoubtful('Night warden', 'Somebody kind for three nights.', data('JobPosting'))).toBe(false);
});

it.each(['Hotel', 'Restaurant', 'Product', 'NewsArticle'])(
  'takes a posting for one where its employer says of itself that it is a %s',
  (type) => {
    expect(isDoubtful('Night porter', 'We are looking for a night porter.', data(type))).toBe(false);
    expect(isDoubtful('Night porter', 'From Sunday to Thursday. £31,000 a year.', data(type))).toBe(false);
  },
);

const ICELANDIC = 'Okkur vantar vitavörð í sumar, og þarf viðkomandi að þola bæði veður og einveru.';

it('does not doubt a page in a language that it has no words of, unless the page says that it is another thing', () => {
  expect(isDoubtful('Vitavörður', ICELANDIC, '', 'is')).toBe(false);
  expect(isDoubtful('Vitavörður', ICELANDIC, data('Recipe'), 'is')).toBe(true);
  expect(isDoubtful('მეღვინე', 'მარანს კახეთში სჭირდება მეღვინე.')).toBe(false);
});
