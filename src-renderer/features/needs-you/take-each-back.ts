/** What became of answers that were to be taken back. */
export interface TakenBack {
  /** The questions that wait again. */
  back: string[];
  /** How many count already. */
  late: number;
  /** Why some could not be asked for; null where all could. */
  failure: unknown;
}

/** Takes answers back one by one; one that fails keeps none of the others. */
export async function takeEachBack(
  requestIds: readonly string[],
  takeBack: (requestId: string) => Promise<{ takenBack: boolean }>,
): Promise<TakenBack> {
  const result: TakenBack = { back: [], late: 0, failure: null };
  for (const requestId of requestIds) {
    try {
      const { takenBack } = await takeBack(requestId);
      if (takenBack) result.back.push(requestId);
      else result.late += 1;
    } catch (thrown) {
      result.failure = thrown;
    }
  }
  return result;
}

/** What is said where some answers counted already; null where none did. */
export function lateWords({ back, late }: Pick<TakenBack, 'back' | 'late'>): string | null {
  if (late === 0) return null;
  const all = back.length + late;
  if (all === 1) return 'Too late to take it back: your answer counts already.';
  return `${back.length} of ${all} could be taken back; ${late} counted already.`;
}
