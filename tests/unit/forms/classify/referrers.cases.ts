/** Headings over the boxes of a mentor, a colleague or whoever referred the user (written for this project). */
export const COLLEAGUES_AND_REFERRERS = `
Mentor
Your mentor
Mentorin
Ihr Mentor
Mentore
Наставник
メンター
导师
Buddy
Kollege
Colleague
Employee who referred you
Team member who introduced you
Member of staff who recommended you
Medewerker die u heeft aangedragen
Collega die jou heeft aanbevolen
Mitarbeiter, der Sie empfohlen hat
Mitarbeiterin, die dich geworben hat
Collaborateur qui vous a recommandé
Salariée qui t'a cooptée
Empleado que te ha recomendado
Trabajador que le refirió
Dipendente che ti ha segnalato
Colaborador que o indicou
Pracownik, który Cię polecił
Zaměstnanec, který vás doporučil
Medarbetare som har tipsat dig
Medarbejder, der har anbefalet dig
Ansatt som anbefalte deg
Työntekijä, joka suositteli sinua
Munkatárs, aki Önt ajánlotta
Angajatul care v-a recomandat
Sizi öneren çalışan
Сотрудник, который вас порекомендовал
Співробітник, який вас порекомендував
紹介してくれた社員
推荐您的员工
`;
