import type { DomTools } from './dom-tools.ts';
import type { SightTools } from './sight-tools.ts';

/** Runs in the page. Finds what opens the choice of a file where no box for one can be found beside it. */
export function uploadTools(dom: DomTools, sight: SightTools) {
  const TRIGGER = 'button, a, [role=button], [class*=dropzone i], [class*=drop-zone i]';
  const WORDS =
    /^(click (here )?(or drag\w* )?to )?(upload|attach|browse|drag|drop|(choose|select|add) (a |your |an? )?(file|document|resume|résumé|cv)|datei (aus)?wählen|hochladen|durchsuchen|télécharger|parcourir|joindre|adjuntar|subir|examinar|bestand|bijvoegen|anexar|carregar|załącz|dodaj plik|nahrát|vybrat soubor|ladda upp|bifoga|last opp|legg ved|vedhæft|carica|allega|lataa|liitä|solte|arrast[ea]|clique (aqui|para)|cliquez|glissez|déposez|ziehen|ablegen|klicken|sleep|klik|upuść|przeciągnij|přetáhn|trascina|klicka|klikk|træk)/i;
  /** Names what is handed over, so that it can be nothing but a question. */
  const NAMED =
    /(?<!\p{L})(resume|résumé|cv|cover letter|lebenslauf|anschreiben|curr[ií]culum( vitae)?|curr[ií]culo|życiorys|životopis|lettre de motivation|carta de (presentación|apresentação|motivación))(?!\p{L})/iu;
  /** What is opened or chosen, and takes no file. */
  const OPENS = '[aria-haspopup], [aria-expanded], [aria-pressed], [aria-checked], [aria-selected], a[href]';
  const ELSEWHERE =
    /auto-?fill|pre-?fill|parse|autom|dropbox|google|drive|linkedin|indeed|onedrive|xing|photo|picture|share/i;
  const FILLS_FORM = /auto-?\s?fill|pre-?fill|automatisch ausfüll|remplir automatiquement|autocompletar/i;
  const CONTROLS = 'input:not([type=hidden]), select, textarea, [role=combobox]';
  const LONGEST = 120;
  const LEVELS = 4;

  /** The box of a trigger's question: as far up as no other control stands in it. */
  const boxOf = (trigger: Element): Element | null => {
    let box: Element | null = null;
    for (const at of dom.ancestors(trigger, LEVELS)) {
      if (at.matches('form, body, main, nav, header, footer') || at.querySelector(CONTROLS) !== null) break;
      if (at.querySelectorAll('button[type=submit], input[type=submit]').length > 0) break;
      box = at;
    }
    return box;
  };

  /** A drawn tile that its own label calls by the document which it takes. */
  const isNamed = (element: Element): boolean => {
    if (!element.matches('[role=button]') || element.matches(OPENS)) return false;
    const named = dom.byIds(element, element.getAttribute('aria-labelledby')).filter((at) => at !== element);
    return named.length > 0 && NAMED.test(named.map((at) => dom.wordsOf(at)).join(' '));
  };

  /** Whether pressing an element is the only way to hand over a file for its question. */
  const isUpload = (element: Element): boolean => {
    if (!element.matches(TRIGGER) || element.querySelector(CONTROLS) !== null) return false;
    if (element.closest('label')?.control != null || !sight.seen(element)) return false;
    const words = dom.wordsOf(element) || (element.getAttribute('aria-label') ?? '');
    if (!(WORDS.test(words) || isNamed(element)) || words.length > LONGEST || ELSEWHERE.test(words))
      return false;
    // The outermost that says so is the tile; what is in it is a part of it.
    const around = dom.ancestors(element, 3).some((at) => at.matches('button, a, [role=button]'));
    const parts = [...element.querySelectorAll('button, a, [role=button]')];
    if (around || (parts.length > 0 && !element.matches('[role=button], button, a'))) return false;
    const box = boxOf(element);
    // What fills in the form from a file is no question of the form.
    if (box === null ? !NAMED.test(words) : FILLS_FORM.test(dom.wordsOf(box))) return false;
    const near = dom
      .ancestors(element, 5)
      .find((at) => (at.shadowRoot ?? at).querySelector('input[type=file]') !== null);
    return (
      near === undefined ||
      near.matches('form, body, main') ||
      [...(near.shadowRoot ?? near).querySelectorAll(CONTROLS)].filter(
        (at) => at.matches('input[type=file]') || sight.seen(at),
      ).length > 1
    );
  };

  return { isUpload };
}

export type UploadTools = ReturnType<typeof uploadTools>;
