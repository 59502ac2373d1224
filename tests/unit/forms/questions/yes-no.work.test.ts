import { expect, it } from 'vitest';
import { answered } from './yes-no.work.ts';

const CASES = `
Yes | Would you be able to travel for work?
No | Are you unwilling to travel?
ask | Are you willing to travel up to 50% of the time?
ask | Are you willing to travel internationally?
ask | Are you willing to travel to Germany?
ask | Does your partner travel?
No | Can you confirm that you are able to work overtime?
Yes | Are you unwilling to work overtime?
No | Are you available to work on weekends?
ask | Are you able to work every third weekend?
No | Are you prepared to work nights?
Yes | Are you comfortable working shifts?
ask | Are you willing to work early shifts?
Yes | Are you happy to work remotely?
No | Are you able to work in the office?
ask | Are you able to work in our London office?
ask | Are you able to work in the office three days a week?
Yes | Are you prepared to undergo a background check?
No | Do you object to a background check?
ask | Do you consent to a background check?
No | Are you willing to undergo a drug test?
ask | Are you willing to undergo random drug tests?
No | Have you been convicted of a criminal offence?
ask | Have you never been convicted of a crime?
ask | Have you ever been convicted of a felony?
ask | Have you ever been charged with a crime?
ask | Have you been convicted of a crime in the last seven years?
No | Do you have an active security clearance?
ask | Are you able to obtain a security clearance?
ask | Do you hold a US security clearance?
Yes | Do you have a valid driver's license?
ask | Do you have a full driving licence?
ask | Do you hold a clean driving licence?
ask | Are you willing to work fully remotely?
ask | Sind Sie bereit, vollständig remote zu arbeiten?
ask | Do you hold a German driving licence?
ask | Do you have a driving licence for Germany?
Yes | Haben Sie einen Führerschein?
ask | Haben Sie einen Führerschein der Klasse C?
Yes | Sind Sie bereit zu reisen?
ask | Sind Sie nicht bereit zu reisen?
No | Sind Sie bereit, Überstunden zu leisten?
No | Sind Sie bereit, am Wochenende zu arbeiten?
Yes | Sind Sie bereit, im Schichtdienst zu arbeiten?
Yes | Êtes-vous prêt(e) à voyager ?
No | Êtes-vous prêt à travailler le week-end ?
Yes | Avez-vous le permis de conduire ?
ask | Avez-vous le permis de conduire poids lourd ?
Yes | ¿Estás dispuesto a viajar?
No | ¿Estás dispuesta a trabajar los fines de semana?
Yes | ¿Tienes carnet de conducir?
Yes | Ben je bereid om te reizen?
No | Ben je bereid om in het weekend te werken?
Yes | Heb je een rijbewijs?
Yes | Está disposto a viajar?
Yes | Tem carta de condução?
No | Tem disponibilidade para trabalhar aos fins de semana?
Yes | Czy posiadasz prawo jazdy?
No | Czy jesteś gotowy pracować w weekendy?
Yes | Máte řidičský průkaz?
Yes | Jste ochotni cestovat?
No | Jste ochotni pracovat přesčas?`
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));

it.each(CASES)('%s: %s', (expected, question) => {
  expect(answered(question ?? '')).toBe(expected);
});
