/** Whether this machine's shortcuts are written with the Command key. */
export const isMac = (): boolean => /Mac/.test(navigator.platform);
