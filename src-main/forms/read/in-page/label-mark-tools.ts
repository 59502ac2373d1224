import type { DomTools } from './dom-tools.ts';

/** Runs in the page. What stands in a label or beside it, and is no part of the question. */
export function labelMarkTools(dom: DomTools) {
  const UNFOLDS =
    /^[\s.…>+»▾]*(expand|(read|show|see|view) (more|all)|more|mehr( lesen| anzeigen| erfahren)?|weiterlesen|ausklappen|lire( la suite| plus)|voir plus|en savoir plus|leer más|ver más|mostrar más|lees (meer|verder)|toon meer|meer lezen|ler mais|ver mais|saiba mais|rozwiń|czytaj (więcej|dalej)|(pokaż )?więcej|(číst |zobrazit )?více|läs mer|visa mer|les mer|vis (mer|mere)|læs mere|leggi (tutto|di più)|mostra (altro|di più)|näytä lisää|lue lisää)[\s.…<»▾]*$/i;
  /** What unfolds the rest of a long sentence is no part of it. */
  const unfoldersIn = (label: Element): Element[] =>
    [...label.querySelectorAll('a, button, [role=button]')].filter((at) => UNFOLDS.test(dom.wordsOf(at)));

  const OPTIONAL =
    /^\W*(optional|freiwillig|facultatif|facultative|opcional|optioneel|opcjonalnie|nepovinné|frivilligt|valgfritt|valgfri|facoltativo|opzionale|valinnainen)\W*$/i;
  /** The mark of what need not be answered, where it stands right behind a label. */
  const optionalBeside = (label: Element): string => {
    for (const at of [label.nextElementSibling, label.parentElement?.nextElementSibling ?? null])
      if (
        at !== null &&
        at.querySelector('input, select, textarea') === null &&
        OPTIONAL.test(at.textContent ?? '')
      )
        return ' (optional)';
    return '';
  };

  return { unfoldersIn, optionalBeside };
}

export type LabelMarkTools = ReturnType<typeof labelMarkTools>;
