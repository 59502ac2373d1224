const CLOSED =
  /no longer (accepting|taking) applications|(job|position|posting|role|vacancy|opening|opportunity)( you are looking for| you('re| are) (viewing|trying to view))? (is|has been|was) (no longer|not) (available|open|active)|(job|position|posting|role|vacancy|opening)( has| is)?( been)? (filled|closed|expired|removed)\b|applications (for this (job|position|role) )?(are|have) (now )?(been )?closed|no longer open|(diese )?stelle ist (leider )?(nicht mehr (verfügbar|aktiv)|bereits besetzt)|(cette )?offre n['’]est plus (disponible|active)|(esta )?oferta ya no está disponible/i;

/** Whether the page says that nobody can apply any more. Said near the top, or on a page with little else. */
export function saysClosed(text: string): boolean {
  return CLOSED.test(text.length < 2000 ? text : text.slice(0, 1000));
}
