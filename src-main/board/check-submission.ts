import type { Control, FormErrors, Submission } from './control.ts';

const FILE_TYPES = /\.(pdf|docx?|txt|rtf|odt)$/i;

/** What is wrong with a submission, by field name; empty where all is right. The server's own check, not the browser's. */
export function checkSubmission(controls: readonly Control[], sent: Submission): FormErrors {
  const errors: FormErrors = {};
  for (const item of controls) {
    const problem =
      item.type === 'file' ? fileProblem(item, sent) : valueProblem(item, valuesOf(sent, item.name));
    if (problem !== null) errors[item.name] = problem;
  }
  return errors;
}

/** The values of one field without those that are blank. */
export function valuesOf(sent: Submission, name: string): string[] {
  return (sent.values[name] ?? []).map((value) => value.trim()).filter((value) => value !== '');
}

function fileProblem(item: Control, sent: Submission): string | null {
  const file = sent.files[item.name];
  if (file === undefined) return item.required ? `${item.label} is required. Attach a file.` : null;
  return FILE_TYPES.test(file.name) ? null : `${item.label} must be a PDF, DOC, DOCX, TXT, RTF or ODT file.`;
}

function valueProblem(item: Control, values: string[]): string | null {
  if (values.length === 0) return item.required ? `${item.label} is required and must have a value.` : null;
  if (item.options.length > 0 && values.some((value) => !item.options.includes(value)))
    return `${item.label}: choose one of the options.`;
  return formatProblem(item, values[0] ?? '');
}

function formatProblem(item: Control, value: string): string | null {
  switch (item.type) {
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)
        ? null
        : 'Enter a valid e-mail address, like name@example.com.';
    case 'tel':
      return value.replace(/\D/g, '').length >= 6 ? null : 'Enter a valid phone number.';
    case 'url':
      return /^(https?:\/\/)?[^\s/]+\.[^\s]+$/.test(value) ? null : 'Enter a valid web address.';
    case 'number':
      return /^-?\d+([.,]\d+)?$/.test(value) ? null : 'Enter a number.';
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
        ? null
        : 'Enter a date as YYYY-MM-DD.';
    default:
      return null;
  }
}
