const FACULTY =
  /^(?:the\s+)?(?:(?:school|faculty|college|department|institute|division|faculté|facultad|faculdade|facoltà|fakultät|institut|instituto|escuela|escola|école)\s+(?:of|for|de|des|du|d['’]|di|für)|fakultät|fachbereich|institut für)(?![\p{L}])/iu;

/** "Department of Physics", "Fakultät für Chemie": a part of a school. */
export const isFaculty = (text: string): boolean => FACULTY.test(text);
