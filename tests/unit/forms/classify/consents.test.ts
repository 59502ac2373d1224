import { expect, it } from 'vitest';
import { classifyField } from '#main/forms/classify/classify-field.ts';
import { Consents } from '#main/forms/classify/consents.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';
import raw from '../../../../resources/fields/consents.json' with { type: 'json' };

it('has words that compile for each language', () => {
  const { languages } = Consents.parse(raw);
  expect(Object.keys(languages).sort()).toEqual('cs da de es fi fr hu it nb nl pl pt sv'.split(' '));
  for (const words of Object.values(languages))
    for (const pattern of Object.values(words).flat()) expect(() => new RegExp(pattern)).not.toThrow();
});

it.each([
  ['consent.privacy', 'Ik ga akkoord met de privacyverklaring'],
  ['consent.privacy', 'Ik geef toestemming voor het verwerken van mijn persoonsgegevens'],
  ['consent.marketing', 'Bewaar mijn gegevens voor toekomstige vacatures'],
  ['consent.other', 'Ik ga akkoord met de voorwaarden'],
  ['consent.privacy', 'Li e aceito a política de privacidade'],
  ['consent.marketing', 'Quero fazer parte do banco de talentos'],
  ['consent.other', 'Declaro que as informações são verdadeiras'],
  ['consent.privacy', 'Wyrażam zgodę na przetwarzanie moich danych osobowych'],
  ['consent.marketing', 'Zgadzam się na udział w przyszłych rekrutacjach'],
  ['consent.other', 'Akceptuję regulamin'],
  ['consent.privacy', 'Souhlasím se zpracováním osobních údajů'],
  ['consent.other', 'Souhlasím s podmínkami'],
  ['consent.privacy', 'Jag samtycker till att mina personuppgifter behandlas'],
  ['consent.marketing', 'Jag vill gärna höra om framtida tjänster hos er'],
  ['consent.privacy', "J'accepte que mes données servent à étudier ma candidature"],
  ['consent.marketing', 'Sie dürfen mich auch für künftige Stellen ansprechen'],
  ['consent.marketing', 'Quiero que me aviséis de otras vacantes'],
  ['consent.privacy', 'Acepto el tratamiento de mis datos'],
  ['consent.privacy', 'Accetto il trattamento dei dati'],
  ['consent.privacy', 'Hyväksyn tietosuojaselosteen'],
  ['consent.privacy', 'Elolvastam az adatkezelési tájékoztatót'],
])('%s: %s', (key, label) => {
  expect(classifyField(fieldLike({ label, type: 'checkbox', required: true }))).toBe(key);
});

it.each([
  'Mam prawo jazdy',
  'Ik heb een rijbewijs',
  'Tenho carro próprio',
  'Jag har eget fordon',
  'J’ai une voiture',
])('%s agrees to nothing', (label) => {
  expect(classifyField(fieldLike({ label, type: 'checkbox' }))).not.toMatch(/^consent/);
});
