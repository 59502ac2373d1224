import { saysWhole } from './button-phrases.ts';

const NEXT =
  /^(next|next step|next page|continue|save (and|&) (continue|next|proceed)|proceed|review( (my|your))?( application)?|(check|review) (my|your) (answers|details|application)|(meine |ihre )?angaben (über)?prüfen|vérifier (mes|vos) réponses|revisar (mis |tus |sus )?respuestas|continue to .{1,30}|weiter|nächster schritt|zum nächsten schritt|speichern (und|&) (weiter|fortfahren)|suivant|continuer|enregistrer et continuer|étape suivante|siguiente|guardar y (continuar|seguir)|continuar|volgende( stap)?|verder|doorgaan|opslaan en (doorgaan|verder)|próxim[oa]( etapa)?|seguinte|avançar|(salvar|guardar) e (continuar|avançar)|avanti|successivo|prosegui|continua|salva e (continua|prosegui))(?![\p{L}])(?!.*(linkedin|google|indeed|facebook|apple|seek|xing|without|later))(?!.*\b(month|year|decade|day|week|monat|jahr|mois|année|mes|año|maand|jaar|mês|ano)\b)/iu;

const SUBMIT =
  /^(submit|send)\b|\bsubmit( (my|your|the))?( job)? application|^(apply|apply now|apply for (this|the) (job|position|role)|send application|complete application|finish( application)?|confirm (and|&) (submit|send))$|^(bewerbung )?(jetzt )?(absenden|abschicken|bewerben|senden)|bewerbung (ab)?(senden|schicken)|^(envoyer|postuler|soumettre|valider)\b|^(enviar|postular|aplicar|inscribirme|inscribirse)\b|^(sollicitatie )?(versturen|verzenden|indienen)\b|^(concluir|finalizar|submeter) (a )?candidatura|^candidatar-se$|^(invia|inviare|candidati)\b/i;

const SURE_SUBMIT =
  /\b(submit|send|finish|complete) ((my|your|the) )?application|^(submit|send)$|absenden|abschicken|bewerbung (ab)?(senden|schicken)|^(envoyer|soumettre|enviar)\b|^(sollicitatie )?(versturen|verzenden|indienen)\b|^(concluir|finalizar|submeter) (a )?candidatura|^(invia|inviare)\b/i;

const NOT_SUBMIT =
  /\b(later|draft|linkedin|indeed|google|facebook|apple|seek|xing|dropbox|search|filter|login|log in|sign in|alert|subscribe|cookie|upload|attach|resume parser|feedback|verify|resend|code)\b/i;

const OPEN_FORM =
  /^(apply|(easy|quick|express) apply|apply now|apply here|apply (for|to) (this|the) (job|position|role|vacancy)|apply online|apply manually|apply without (an |linkedin |an existing )?account|apply on (this|our|the( company| employer)?('s)?) (web)?site|apply with (my |your |a )?(resume|cv|e-?mail)|(apply|continue) as (a )?guest|apply without (registration|signing (in|up)|login)|start( your)? application|i['’]?m interested|jetzt bewerben|bewerben|online bewerben|schnellbewerbung|express-?bewerbung|candidature (simplifiée|rapide)|postuler( maintenant| en ligne)?|candidater|solicitar|aplicar|inscribirme|me interesa|(nu |direct |online )?solliciteren|solliciteer( nu)?|candidatar-se|quero me candidatar|candidatar-me|candidati( ora)?|invia candidatura)[\s!.→>]*$/i;

/** What the buttons of a form say, in any language that is known. These lead on, and on some forms send them. */
export function saysNext(words: string): boolean {
  return NEXT.test(words) || saysWhole(words, 'next');
}

const ONLY_NEXT =
  /^(next( step| page)?|weiter|(zum )?nächster? schritt|zum nächsten schritt|suivant|étape suivante|siguiente|volgende( stap)?|próxim[oa]( etapa)?|seguinte|avançar|avanti|successivo|dalej|następny( krok)?|další( krok)?|ďalej|nästa( steg)?|næste( trin)?|neste( steg)?|seuraava|tovább|înainte|sonraki|save (and|&) continue|speichern (und|&) (weiter|fortfahren)|enregistrer et continuer|guardar y continuar|opslaan en (doorgaan|verder)|salvar e (continuar|avançar)|salva e continua|zapisz i (kontynuuj|przejdź dalej)|uložit a pokračovat)[\s.…→>»›]*$/iu;

/** What ends one question of many that are asked one at a time. */
export function saysOk(words: string): boolean {
  return /^ok[\s✓✔→]*$/i.test(words.trim());
}

/** Words that lead on and, where more is still to come, send nothing: "Continue" may. */
export function saysOnlyNext(words: string): boolean {
  return ONLY_NEXT.test(words.trim()) || saysOk(words);
}

export function saysSubmit(words: string): boolean {
  return SUBMIT.test(words) || saysWhole(words, 'send') || saysWhole(words, 'open');
}

/** Words that can mean nothing but the end of the form. */
export function saysOnlySubmit(words: string): boolean {
  return SURE_SUBMIT.test(words) || (saysWhole(words, 'send') && !saysWhole(words, 'open'));
}

export function saysNotSubmit(words: string): boolean {
  return NOT_SUBMIT.test(words);
}

/** What leads from a posting to its form. */
export function saysOpen(words: string): boolean {
  return OPEN_FORM.test(words) || saysWhole(words, 'open');
}

const APPLICATION =
  /^(application( form)?|apply( now)?|bewerbung(sformular)?|(jetzt |online )?bewerben|candidature|postuler|formulaire( de candidature)?|solicitud|candidatura|formulario( de solicitud)?|postular|sollicitatie(formulier)?|solliciteren|formulário( de candidatura)?|modulo( di candidatura)?|aplikacja|formularz( aplikacyjny)?|ansökan|ansøgning|søknad|hakemus|応募|申请|申請|지원)$/i;

/** What a tab of a posting says that holds its form. */
export function saysApplication(words: string): boolean {
  return APPLICATION.test(words) || saysOpen(words);
}
