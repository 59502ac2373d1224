/** Whether a dialog lies over the page. */
export const isDialogOpen = (): boolean => document.querySelector('[role="dialog"]') !== null;
