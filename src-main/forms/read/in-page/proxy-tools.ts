import type { DomTools } from './dom-tools.ts';
import type { DrawnTools } from './drawn-tools.ts';
import type { LabelTools } from './label-tools.ts';
import type { SightTools } from './sight-tools.ts';
import type { SliderTools } from './slider-tools.ts';
import type { WidgetTools } from './widget-tools.ts';

/** Runs in the page. Controls that lie unseen behind what is drawn in their place. */
export function proxyTools(
  dom: DomTools,
  sight: SightTools,
  labels: LabelTools,
  widgets: WidgetTools,
  drawn: DrawnTools,
  sliders: SliderTools,
) {
  const DROP =
    /upload|attach|browse|drop|choose|select (a |your )?file|résumé|resume|\bcv\b|datei|télécharger|hochladen|ziehen|adjuntar|arrastra|subir|seleccionar|anexar|solte|selecionar|escolher|parcourir|glisse|déposez|choisir|bestand|kies|sleep|wybierz|przeciągnij|załącz|vybrat|nahrát|přetáhn|ladda upp|bifoga|välj fil|last opp|legg ved|velg fil|vedhæft|vælg fil|carica|scegli|allega|trascina|lataa|liitä|arrast|clique|cliquez|curr[ií]cul|lebenslauf|anschreiben|[žz]ivotopis|[żz]yciorys|upuść|dołącz|přilož|nahraj|klik/i;
  /** Names what is handed over, on a tile that has no other words. */
  const PAPER =
    /letter|anschreiben|zeugnis|lettre|diplôme|carta|certificad|brief|diploma|certific|list motywacyjny|dopis|brev|ansøgning|document|dokument/i;
  const PRESSED = 'button, [role=button], [tabindex="0"], label';

  const isChoice = (at: Element): boolean =>
    at instanceof HTMLInputElement && /^(radio|checkbox)$/.test(at.type);

  /** What is pressed to choose a file, and holds nothing else that is asked. */
  const isTile = (at: Element, file: Element): boolean =>
    at.matches(PRESSED) && labels.controlsIn(at).every((other) => other === file);
  const says = (tile: Element): boolean => [DROP, PAPER].some((words) => words.test(dom.wordsOf(tile)));
  /** A tile that stands right beside the box for a file, which nobody sees. */
  const besideTile = (file: Element): boolean =>
    [file.previousElementSibling, file.nextElementSibling].some(
      (at) => at !== null && isTile(at, file) && sight.seen(at) && says(at),
    );

  /** Whether a person sees a control, or what is drawn in its place. */
  const visible = (element: Element): boolean => {
    if (sight.seen(element)) return true;
    if (isChoice(element)) {
      const drawnAs = dom.ancestors(element, 3).find((at) => at.matches('[role=radio], [role=checkbox]'));
      return [...labels.tiedLabels(element), ...(drawnAs === undefined ? [] : [drawnAs])].some(sight.seen);
    }
    if (/^(switch|checkbox)$/.test(widgets.role(element))) {
      const label = element.closest('label');
      return label !== null && element.checkVisibility() && sight.seen(label);
    }
    // Empty parts of a date are drawn only once the date is gone into.
    if (widgets.role(element) === 'spinbutton') {
      const group = dom.ancestors(element, 5).find((at) => at.matches('[role=group]'));
      return group !== undefined && sight.seen(group) && sight.hasArea(element) && element.checkVisibility();
    }
    if (element instanceof HTMLSelectElement && widgets.SOURCE_SELECT.test(element.className)) {
      const drawn = element.nextElementSibling;
      return drawn !== null && sight.seen(drawn);
    }
    if (element instanceof HTMLSelectElement && drawn.drawnFor(element) !== null) return true;
    if (element instanceof HTMLInputElement && element.type === 'file') {
      if (labels.tiedLabels(element).some((label) => sight.seen(label))) return true;
      if (besideTile(element)) return true;
      for (const at of dom.ancestors(element, 5)) {
        if (at.matches('form, body')) return false;
        if (sight.seen(at) && (isTile(at, element) || DROP.test(dom.wordsOf(at)))) return true;
      }
    }
    const combo = widgets.comboAround(element);
    if (combo !== null && sight.seen(combo) && sight.rendered(element)) return true;
    return (
      sliders.isOnThumb(element) || (widgets.kindOf(element) === 'combobox' && drawn.drawnAround(element))
    );
  };

  return { visible };
}

export type ProxyTools = ReturnType<typeof proxyTools>;
