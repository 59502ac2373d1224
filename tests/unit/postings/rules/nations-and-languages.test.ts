import { expect, test } from 'vitest';
import { languagesOf } from '#main/postings/rules/languages.ts';

test.each([
  ['Good knowledge of Swedish axes.', []],
  ['Fluent in Vietnamese street food.', []],
  ['Good knowledge of Swedish grammar.', ['Swedish']],
  ['Excellent Greek, spoken and written.', ['Greek']],
  ['Sichere Kenntnis polnischer Töpferei.', []],
  ['Gute polnische Sprachkenntnisse.', ['Polish']],
  ['Connaissance du marché portugais.', []],
  ['Kennis van Franse kazen.', []],
  ['Polish every frame and write fluent reports.', []],
  ['You teach Hungarian dance at level 2.', []],
  ['Other languages, such as Latvian, are welcome.', []],
  ['Speaking Estonian helps, but is not a must.', []],
  ['Speaking Estonian is a must, but a degree is not.', ['Estonian']],
  ['You do not need to speak Finnish, but English is a must.', ['English']],
  ['No knowledge of Thai is needed.', []],
  ['Fluent Swiss German.', ['Swiss German']],
  ['Irish Sign Language is required.', ['Irish Sign Language']],
  ['Se requiere gallego.', ['Galician']],
  ['Fluent Danish with clients.', ['Danish']],
  ['Fluent Danish required, we teach you the rest.', ['Danish']],
])('%s', (text, languages) => expect(languagesOf(text).sort()).toEqual(languages));
