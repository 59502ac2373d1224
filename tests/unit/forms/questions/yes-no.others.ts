/** One question a line: `expected | question`, under the set that it is asked of. Options are Yes and No. */
export const OTHERS: Record<string, string> = {
  de: `
Yes | Besitzen Sie eine gültige Arbeitserlaubnis für Deutschland?
Yes | Haben Sie das 18. Lebensjahr vollendet?
ask | Besitzen Sie eine Arbeitserlaubnis für die Schweiz?
ask | Haben Sie das 21. Lebensjahr vollendet?
Yes | Sind Sie berechtigt, in Deutschland zu arbeiten?
Yes | Haben Sie eine gültige Arbeitserlaubnis für Deutschland?
Yes | Dürfen Sie in Deutschland arbeiten?
Yes | Sind Sie gesetzlich berechtigt, in Deutschland zu arbeiten?
Yes | Haben Sie das Recht, in Deutschland zu arbeiten?
ask | Sind Sie berechtigt, in Österreich zu arbeiten?
ask | Sind Sie berechtigt, in der Schweiz zu arbeiten?
ask | Dürfen Sie in der Europäischen Union arbeiten?
ask | Ist Ihre Arbeitserlaubnis befristet?
ask | Wann läuft Ihre Arbeitserlaubnis ab?
ask | Hat Ihr Ehepartner eine Arbeitserlaubnis für Deutschland?
No | Benötigen Sie ein Visumsponsoring?
No | Benötigen Sie jetzt oder in Zukunft ein Visumsponsoring?
Yes | Dürfen Sie in Deutschland ohne Visumsponsoring arbeiten?
ask | Benötigen Sie ein Visum?
ask | Wurde Ihr Visum gesponsert?
Yes | Sind Sie mindestens 18 Jahre alt?
Yes | Sind Sie volljährig?
Yes | Sind Sie über 18 Jahre alt?
No | Sind Sie unter 18?
No | Sind Sie jünger als 18 Jahre?
No | Sind Sie minderjährig?
ask | Sind Sie mindestens 21 Jahre alt?
ask | Sind Ihre Kinder minderjährig?
Yes | Sind Sie zu einem Umzug bereit?
Yes | Sind Sie bereit umzuziehen?
Yes | Sind Sie zu einem Umzug nach Hamburg bereit?
ask | Sind Sie nicht bereit umzuziehen?
ask | Sind Sie zu einem Umzug nach Österreich bereit?
ask | Benötigen Sie Hilfe beim Umzug?
ask | Wann sind Sie zuletzt umgezogen?`,
  fr: `
Yes | Disposez-vous d'une autorisation de travail valable en France ?
No | Aurez-vous besoin que nous sponsorisions votre visa ?
Yes | Êtes-vous majeur(e) ?
ask | Disposez-vous d'une autorisation de travail valable en Suisse ?
Yes | Êtes-vous autorisé(e) à travailler en France ?
Yes | Êtes-vous légalement autorisé à travailler en France ?
Yes | Avez-vous le droit de travailler en France ?
Yes | Avez-vous une autorisation de travail en France ?
Yes | Pouvez-vous travailler en France sans parrainage ?
ask | N'êtes-vous pas autorisé à travailler en France ?
ask | Avez-vous le droit de travailler en Belgique ?
ask | Êtes-vous autorisé à travailler dans l'Union européenne ?
ask | Votre autorisation de travail expire-t-elle ?
ask | Votre conjoint a-t-il le droit de travailler en France ?
ask | Êtes-vous citoyen français ?
No | Avez-vous besoin d'un parrainage ?
No | Avez-vous besoin d'un sponsoring de visa ?
No | Avez-vous besoin, maintenant ou à l'avenir, d'un parrainage de visa ?
ask | Avez-vous besoin d'un visa ?
ask | Avez-vous déjà été parrainé ?
Yes | Avez-vous plus de 18 ans ?
Yes | Avez-vous 18 ans ou plus ?
Yes | Êtes-vous majeur ?
No | Avez-vous moins de 18 ans ?
No | Êtes-vous mineur ?
ask | Avez-vous plus de 25 ans ?
ask | Avez-vous des enfants de moins de 18 ans ?
No | Êtes-vous prêt(e) à déménager ?
No | Accepteriez-vous de déménager ?
No | Êtes-vous disposé à déménager ?
ask | Avez-vous déménagé récemment ?
ask | Avez-vous besoin d'une aide pour déménager ?`,
  es: `
Yes | ¿Cuentas con autorización legal para trabajar en España?
No | ¿Necesitarás ahora o más adelante que la empresa patrocine tu visado?
Yes | ¿Has cumplido los 18 años?
Yes | ¿Estás dispuesta a trasladarte a otra ciudad?
Yes | ¿Tienes permiso para trabajar en España?
Yes | ¿Estás autorizado para trabajar en España?
Yes | ¿Está usted legalmente autorizado a trabajar en España?
Yes | ¿Tienes derecho a trabajar en España?
Yes | ¿Tienes permiso de trabajo en España?
Yes | ¿Puedes trabajar en España sin patrocinio?
ask | ¿No estás autorizado para trabajar en España?
ask | ¿Estás autorizado para trabajar en México?
ask | ¿Puedes trabajar en la Unión Europea?
ask | ¿Caduca tu permiso de trabajo?
ask | ¿Tu cónyuge tiene permiso de trabajo en España?
ask | ¿Te gustaría trabajar en España?
No | ¿Necesitas patrocinio?
No | ¿Necesitas patrocinio de visado para trabajar en España?
No | ¿Requieres patrocinio ahora o en el futuro?
No | ¿Necesitarás ahora o en el futuro patrocinio de visado?
ask | ¿Has recibido patrocinio de visado?
Yes | ¿Eres mayor de edad?
Yes | ¿Tienes más de 18 años?
Yes | ¿Tienes al menos 18 años?
No | ¿Eres menor de edad?
No | ¿Tienes menos de 18 años?
ask | ¿Tienes más de 30 años?
ask | ¿Tienes hijos menores de 18 años?
Yes | ¿Estás dispuesto a mudarte?
Yes | ¿Estarías dispuesta a trasladarte?
Yes | ¿Estarías dispuesto a mudarte a Sevilla?
ask | ¿No estás dispuesto a mudarte?
ask | ¿Estarías dispuesto a mudarte a Portugal?
ask | ¿Necesitas ayuda para mudarte?`,
  nl: `
No | Heb je nu of later een werkgever nodig die je visum sponsort?
Yes | Zou je willen verhuizen voor deze baan?
Yes | Heb je het recht om in Nederland te werken?
Yes | Heeft u een geldige werkvergunning voor Nederland?
Yes | Mag je in Nederland werken?
Yes | Ben je gerechtigd om in Nederland te werken?
Yes | Mag je in Nederland werken zonder visumsponsoring?
ask | Mag je niet in Nederland werken?
ask | Mag je in België werken?
ask | Wil je in Nederland werken?
ask | Verloopt je werkvergunning?
ask | Heeft je partner het recht om in Nederland te werken?
No | Heb je visumsponsoring nodig?
No | Heb je nu of in de toekomst visumsponsoring nodig?
Yes | Ben je minstens 18 jaar?
Yes | Ben je 18 jaar of ouder?
No | Ben je jonger dan 18 jaar?
No | Ben je minderjarig?
ask | Ben je 21 jaar of ouder?
Yes | Ben je bereid te verhuizen?
Yes | Bent u bereid om te verhuizen naar Utrecht?
ask | Ben je niet bereid om te verhuizen?
ask | Ben je onlangs verhuisd?`,
  pt: `
No | Vai precisar de patrocínio de visto, agora ou no futuro?
No | Estaria disponível para mudar de cidade?
Yes | Você está autorizado a trabalhar em Portugal?
Yes | Tem autorização para trabalhar em Portugal?
Yes | Você tem permissão legal para trabalhar em Portugal?
Yes | Tem o direito de trabalhar em Portugal?
ask | Você está autorizado a trabalhar no Brasil?
ask | A sua autorização de trabalho expira?
No | Você precisa de patrocínio de visto?
No | Você precisa de patrocínio agora ou no futuro?
No | Precisará de patrocínio de visto no futuro?
ask | Você não precisa de patrocínio de visto?
Yes | Você tem mais de 18 anos?
Yes | É maior de idade?
No | Você tem menos de 18 anos?
No | É menor de idade?
ask | Você tem mais de 21 anos?
No | Você está disposto a se mudar?
No | Aceitaria mudar-se?
ask | Você não está disposto a se mudar?
ask | Você já se mudou a trabalho?`,
  pl: `
Yes | Czy posiadasz ważne pozwolenie na pracę w Polsce?
Yes | Czy rozważyłbyś przeprowadzkę?
ask | Czy posiadasz ważne pozwolenie na pracę w Niemczech?
Yes | Czy masz prawo do pracy w Polsce?
Yes | Czy jesteś uprawniony do pracy w Polsce?
Yes | Czy możesz legalnie pracować w Polsce?
ask | Czy masz prawo do pracy w Niemczech?
ask | Czy masz prawo do pracy w Unii Europejskiej?
ask | Czy chcesz pracować w Polsce?
ask | Czy Twój małżonek ma prawo do pracy w Polsce?
No | Czy potrzebujesz sponsorowania wizy?
No | Czy potrzebujesz obecnie lub w przyszłości sponsorowania wizy?
Yes | Czy masz co najmniej 18 lat?
Yes | Czy jesteś pełnoletni?
No | Czy masz poniżej 18 lat?
No | Czy jesteś niepełnoletni?
ask | Czy masz co najmniej 21 lat?
Yes | Czy jesteś gotowy do przeprowadzki?
ask | Czy nie jesteś gotowy do przeprowadzki?
ask | Czy przeprowadziłeś się ostatnio?`,
  cs: `
Yes | Jste oprávněni pracovat v České republice?
Yes | Máte právo pracovat v České republice?
Yes | Máte platné pracovní povolení v České republice?
ask | Jste oprávněni pracovat v Německu?
ask | Jste oprávněni pracovat v Evropské unii?
ask | Má váš partner právo pracovat v České republice?
No | Potřebujete vízové sponzorství?
No | Potřebujete nyní nebo v budoucnu vízové sponzorství?
Yes | Je vám alespoň 18 let?
Yes | Jste plnoletý?
No | Jste mladší 18 let?
No | Jste nezletilý?
ask | Je vám alespoň 21 let?
No | Jste ochotni se přestěhovat?
Yes | Jste neochotni se přestěhovat?
ask | Přestěhovali jste se v posledním roce?`,
};
