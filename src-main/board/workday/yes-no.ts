export const YES_NO = ['Yes', 'No'];
