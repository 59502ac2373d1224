export const LANGUAGES = ['en', 'de', 'fr', 'es', 'nl', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the drawn forms say, in one language. */
export interface Words {
  next: readonly string[];
  submit: readonly string[];
  apply: readonly string[];
  thanks: string;
  problem: string;
  marketing: string;
  nickname: string;
  animal: string;
  step(at: number, of: number): string;
  labels: Readonly<Record<FieldName, string>>;
}

export type FieldName = 'first' | 'last' | 'email' | 'phone' | 'street' | 'resume';

/** Written for this project. */
export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    next: ['Next', 'Continue', 'Save and Continue'],
    submit: ['Submit application', 'Submit', 'Send application'],
    apply: ['Apply now', "I'm interested", 'Apply for this job'],
    thanks: 'Thank you for applying',
    problem: 'There was a problem, please try again.',
    marketing: 'I agree to receive news and offers by e-mail',
    nickname: 'Nickname',
    animal: 'Favourite animal',
    step: (at, of) => `Step ${at} of ${of}`,
    labels: {
      ...{ first: 'First name', last: 'Last name', email: 'Email', phone: 'Phone' },
      ...{ street: 'Street address', resume: 'Resume' },
    },
  },
  de: {
    next: ['Weiter', 'Speichern und weiter', 'Nächster Schritt'],
    submit: ['Bewerbung absenden', 'Absenden', 'Bewerbung abschicken'],
    apply: ['Jetzt bewerben', 'Online bewerben'],
    thanks: 'Vielen Dank für Ihre Bewerbung',
    problem: 'Es ist ein Fehler aufgetreten, bitte versuchen Sie es erneut.',
    marketing: 'Ich möchte Neuigkeiten und Angebote per E-Mail erhalten',
    nickname: 'Spitzname',
    animal: 'Lieblingstier',
    step: (at, of) => `Schritt ${at} von ${of}`,
    labels: {
      ...{ first: 'Vorname', last: 'Nachname', email: 'E-Mail', phone: 'Telefon' },
      ...{ street: 'Straße und Hausnummer', resume: 'Lebenslauf' },
    },
  },
  fr: {
    next: ['Suivant', 'Continuer', 'Enregistrer et continuer'],
    submit: ['Envoyer ma candidature', 'Soumettre', 'Envoyer'],
    apply: ['Postuler', 'Postuler maintenant'],
    thanks: 'Merci pour votre candidature',
    problem: 'Un problème est survenu, veuillez réessayer.',
    marketing: 'J’accepte de recevoir des actualités et des offres par e-mail',
    nickname: 'Surnom',
    animal: 'Animal préféré',
    step: (at, of) => `Étape ${at} sur ${of}`,
    labels: {
      ...{ first: 'Prénom', last: 'Nom de famille', email: 'E-mail', phone: 'Téléphone' },
      ...{ street: 'Adresse (rue)', resume: 'CV' },
    },
  },
  es: {
    next: ['Siguiente', 'Continuar', 'Guardar y continuar'],
    submit: ['Enviar solicitud', 'Enviar', 'Enviar candidatura'],
    apply: ['Solicitar', 'Me interesa', 'Inscribirme'],
    thanks: 'Gracias por tu candidatura',
    problem: 'Hubo un problema, inténtalo de nuevo.',
    marketing: 'Acepto recibir novedades y ofertas por correo electrónico',
    nickname: 'Apodo',
    animal: 'Animal favorito',
    step: (at, of) => `Paso ${at} de ${of}`,
    labels: {
      ...{ first: 'Nombre', last: 'Apellidos', email: 'Correo electrónico', phone: 'Teléfono' },
      ...{ street: 'Calle y número', resume: 'Currículum' },
    },
  },
  nl: {
    next: ['Volgende', 'Doorgaan', 'Opslaan en doorgaan'],
    submit: ['Sollicitatie versturen', 'Versturen', 'Verzenden'],
    apply: ['Solliciteer nu', 'Direct solliciteren'],
    thanks: 'Bedankt voor je sollicitatie',
    problem: 'Er ging iets mis, probeer het opnieuw.',
    marketing: 'Ik ontvang graag nieuws en aanbiedingen per e-mail',
    nickname: 'Bijnaam',
    animal: 'Lievelingsdier',
    step: (at, of) => `Stap ${at} van ${of}`,
    labels: {
      ...{ first: 'Voornaam', last: 'Achternaam', email: 'E-mailadres', phone: 'Telefoonnummer' },
      ...{ street: 'Straat en huisnummer', resume: 'Cv' },
    },
  },
  pt: {
    next: ['Próximo', 'Continuar', 'Salvar e continuar'],
    submit: ['Enviar candidatura', 'Enviar', 'Concluir candidatura'],
    apply: ['Candidatar-se', 'Quero me candidatar'],
    thanks: 'Obrigado pela sua candidatura',
    problem: 'Ocorreu um problema, tente novamente.',
    marketing: 'Aceito receber novidades e ofertas por e-mail',
    nickname: 'Apelido',
    animal: 'Animal favorito',
    step: (at, of) => `Etapa ${at} de ${of}`,
    labels: {
      ...{ first: 'Nome', last: 'Sobrenome', email: 'E-mail', phone: 'Telefone' },
      ...{ street: 'Rua e número', resume: 'Currículo' },
    },
  },
};
