import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepNative } from './kit.ts';

/** Draws a page's form. */
export function mount(form: ReactNode): void {
  keepNative();
  const place = document.getElementById('app');
  if (place !== null) createRoot(place).render(form);
}

interface BoxProps {
  id: string;
  label: string;
  question: string;
  type?: string;
}

/** A box of the browser's own with its label. */
export function Box({ id, label, question, type = 'text' }: BoxProps): ReactNode {
  return (
    <div className="field-wrapper">
      <label htmlFor={id}>
        {label}
        <span aria-hidden="true">*</span>
      </label>
      <input id={id} type={type} data-q={question} aria-required="true" />
    </div>
  );
}
