/**
 * Questions as application forms word them, with the answer that follows from what the person said (written for this
 * project). `ask` where it does not follow. The person lives in the country of the set and said, by its language:
 * may work there, needs no sponsor there, is an adult, would move, is no protected veteran.
 */
export const SETS: Record<string, { home: string; facts: [key: string, question: string, value: string][] }> =
  {
    us: {
      home: 'US',
      facts: [
        ['auth.authorized', 'Are you legally authorized to work in the United States?', 'Yes'],
        [
          'auth.sponsorship',
          'Will you now or in the future require sponsorship for employment visa status?',
          'No',
        ],
        ['age.adult', 'Are you 18 years of age or older?', 'Yes'],
        ['relocation', 'Are you willing to relocate?', 'Yes'],
        ['eeo.veteran', 'Are you a protected veteran?', 'No'],
      ],
    },
    gb: {
      home: 'GB',
      facts: [
        ['auth.authorized', 'Do you have the right to work in the UK?', 'Yes'],
        ['auth.sponsorship', 'Do you require visa sponsorship?', 'Yes'],
        ['age.adult', 'Are you over 18?', 'Yes'],
        ['relocation', 'Would you be willing to relocate?', 'No'],
      ],
    },
    de: {
      home: 'DE',
      facts: [
        ['auth.authorized', 'Sind Sie berechtigt, in Deutschland zu arbeiten?', 'Ja'],
        ['auth.sponsorship', 'Benötigen Sie ein Visumsponsoring?', 'Nein'],
        ['age.adult', 'Sind Sie mindestens 18 Jahre alt?', 'Ja'],
        ['relocation', 'Sind Sie zu einem Umzug bereit?', 'Ja'],
      ],
    },
    fr: {
      home: 'FR',
      facts: [
        ['auth.authorized', 'Êtes-vous autorisé à travailler en France ?', 'Oui'],
        ['auth.sponsorship', 'Avez-vous besoin d’un parrainage de visa ?', 'Non'],
        ['age.adult', 'Avez-vous au moins 18 ans ?', 'Oui'],
        ['relocation', 'Êtes-vous prêt à déménager ?', 'Non'],
      ],
    },
    es: {
      home: 'ES',
      facts: [
        ['auth.authorized', '¿Tienes permiso para trabajar en España?', 'Sí'],
        ['auth.sponsorship', '¿Necesitas patrocinio de visado?', 'No'],
        ['age.adult', '¿Eres mayor de edad?', 'Sí'],
        ['relocation', '¿Estarías dispuesto a mudarte?', 'Sí'],
      ],
    },
    nl: {
      home: 'NL',
      facts: [
        ['auth.authorized', 'Heb je het recht om in Nederland te werken?', 'Ja'],
        ['auth.sponsorship', 'Heb je visumsponsoring nodig?', 'Nee'],
        ['age.adult', 'Ben je 18 jaar of ouder?', 'Ja'],
        ['relocation', 'Ben je bereid om te verhuizen?', 'Ja'],
      ],
    },
    pt: {
      home: 'PT',
      facts: [
        ['auth.authorized', 'Você está autorizado a trabalhar em Portugal?', 'Sim'],
        ['auth.sponsorship', 'Você precisa de patrocínio de visto?', 'Não'],
        ['age.adult', 'Você tem mais de 18 anos?', 'Sim'],
        ['relocation', 'Você está disposto a se mudar?', 'Não'],
      ],
    },
    pl: {
      home: 'PL',
      facts: [
        ['auth.authorized', 'Czy masz prawo do pracy w Polsce?', 'Tak'],
        ['auth.sponsorship', 'Czy potrzebujesz sponsorowania wizy?', 'Nie'],
        ['age.adult', 'Czy jesteś osobą pełnoletnią?', 'Tak'],
        ['relocation', 'Czy jesteś gotowy do przeprowadzki?', 'Tak'],
      ],
    },
    cs: {
      home: 'CZ',
      facts: [
        ['auth.authorized', 'Jste oprávněni pracovat v České republice?', 'Ano'],
        ['auth.sponsorship', 'Potrebujete vízové sponzorství?', 'Ne'],
        ['age.adult', 'Je vám alespoň 18 let?', 'Ano'],
        ['relocation', 'Jste ochotni se přestěhovat?', 'Ne'],
      ],
    },
  };
