const SENDS =
  /\b(submit|send|apply|application)\b|absenden|abschicken|einreichen|bewerb|envoyer|soumettre|postuler|candidature|\benviar\b|solicitud|versturen|verzenden|indienen|sollicit|submeter|candidatura|\binvia/i;
/** Whatever else is asked along with it is the user's own to answer: to agree, to leave out, to give up, to pay. */
const MORE =
  /\b(agree|consent|accept|certify|declare|confirm that|terms|leave|discard|cancel|delete|withdraw|abandon|without|missing|incomplete|unsaved|instead|other|newsletter|marketing|e-?mails?|share|third|partners?|pool|alerts?|fee|pay)\b|einwillig|zustimm|akzept|bestätige|verlassen|verwerf|lösch|abbrech|zurückzieh|\bohne\b|fehl|teilen|quitter|supprimer|annuler|retirer|\bsans\b|accept|accord|certifi|salir|eliminar|cancelar|retirar|\bsin\b|acept|\bzonder\b|verwijder|akkoord|intrekken|\bsem\b|aceit|excluir|\bsenza\b|accett|annull|elimin/i;

/** Whether a page only asks, in a box of the browser's, whether what the user approved shall be sent now. */
export function asksToSend(question: string): boolean {
  return /[?？]/.test(question) && SENDS.test(question) && !MORE.test(question);
}
