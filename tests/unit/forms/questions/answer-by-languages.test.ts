import { describe, expect, it } from 'vitest';
import { answerByLanguages } from '#main/forms/questions/answer-by-languages.ts';
import { SpeakingWords } from '#main/forms/questions/spoken-words.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';
import raw from '../../../../resources/questions/speaking.json' with { type: 'json' };

const own = (spoken: string) =>
  spoken.split(', ').map((one) => {
    const [name = '', fluency = ''] = one.split(':');
    return { name, fluency };
  });
const answerTo = (label: string, spoken: string, choices = ['Yes', 'No']) =>
  answerByLanguages(fieldLike({ type: 'radio', label, options: [...choices] }), own(spoken))?.value ?? null;

describe('whether a language is spoken, by the profile', () => {
  it('reads its words', () => expect(() => SpeakingWords.parse(raw)).not.toThrow());

  it.each([
    ['Do you speak Greek?', 'Greek'],
    ['Do you communicate in Italian at a professional level?', 'Italian:C1'],
    ['Do you have any knowledge of Danish?', 'Danish:A1'],
    ['Are you fluent in Turkish and Arabic?', 'Turkish:Native, Arabic:fluent'],
    ['Do you speak Finnish or Estonian?', 'Estonian:B2'],
    ['Is your level of Dutch at least B1?', 'Dutch:B2'],
    ['Do you have Russian at B2 or above?', 'Russian:Fluent'],
    ['Do you speak Wolof?', 'Wolof'],
    ['Sprechen Sie fließend Französisch?', 'Französisch:C2'],
    ['Haben Sie gute Niederländischkenntnisse?', 'Niederländisch:B2'],
    ['Maîtrisez-vous l’italien à l’oral et à l’écrit ?', 'Italien:Langue maternelle'],
    ['¿Habla usted portugués?', 'Portugués:Medio alto B2'],
    ['Können Sie Dänisch?', 'Dänisch:B1'],
    ['Spreek je Pools?', 'Pools:Moedertaal'],
    ['Fala alemão?', 'Alemão:C1'],
    ['Czy mówi Pani po francusku?', 'Francuski:B1'],
    ['Mluvíte plynně německy?', 'Němčina:C1'],
    ['Conosce la lingua spagnola?', 'Spagnolo:A2'],
    ['Talar du tyska?', 'Tyska:B1'],
  ])('%s with %s', (question, spoken) => expect(answerTo(question, spoken)).toBe('Yes'));

  it.each([
    ['Do you speak Greek?', 'English:Native'],
    ['Do you speak Greek and Turkish?', 'Greek'],
    ['Are you fluent in Greek?', 'Greek'],
    ['Are you fluent in Greek?', 'Greek:B1'],
    ['Do you speak Greek at C1 level?', 'Greek:Fluent'],
    ['Is your Greek at B1?', 'Greek:C1'],
    ['Do you not speak Greek?', 'Greek'],
    ['Do you speak Greek with your customers?', 'Greek'],
    ['Does your wife speak Greek?', 'Greek'],
    ['Did you speak Greek in your last job?', 'Greek'],
    ['Would you learn Greek?', 'Greek'],
    ['Are you Greek?', 'Greek:Native'],
    ['Is fluent Greek required here?', 'Greek:Native'],
    ['Do you speak Greek/Turkish?', 'Greek, Turkish'],
    ['Sind Sie Englischlehrerin?', 'Englisch:C2'],
    ['Haben Sie keine Deutschkenntnisse?', 'Deutsch'],
    ['Ne parlez-vous pas français ?', 'Français'],
    ['¿No habla inglés?', 'Inglés'],
    ['Czy Pana żona mówi po polsku?', 'Polski'],
    ['O seu inglês é básico?', 'Inglês:C1'],
  ])('asks %s with %s', (question, spoken) => expect(answerTo(question, spoken)).toBeNull());

  it('takes the level that the profile says, where one choice alone says the same', () => {
    const grades = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'Muttersprache'];
    expect(answerTo('Italienisch', 'Italienisch:B1', grades)).toBe('B1');
    expect(answerTo('Italienischkenntnisse', 'Italienisch:Muttersprachler', grades)).toBe('Muttersprache');
    expect(answerTo('Level of Italian', 'Italian:Fluent', ['None', 'Basic', 'Fluent', 'Native'])).toBe(
      'Fluent',
    );
    expect(answerTo('Italienisch', 'Italienisch:fließend', grades)).toBeNull();
    expect(answerTo('Italienisch', 'Italienisch', grades)).toBeNull();
    expect(answerTo('Italian proficiency', 'Italian:Native', ['Basic', 'Native'])).toBe('Native');
    expect(answerTo('Level of Italian', 'Italian:B2', ['B1-B2', 'C1-C2'])).toBeNull();
  });

  it('says what it rests on, and answers a text box in the language of its question', () => {
    const field = fieldLike({ type: 'text', label: '¿Habla sueco?', options: [] });
    expect(answerByLanguages(field, own('Sueco:B2'))).toEqual({ value: 'Sí', from: 'Sueco (B2)' });
    expect(answerByLanguages({ ...field, help: 'Nivel C1' }, own('Sueco:B2'))).toBeNull();
  });
});
