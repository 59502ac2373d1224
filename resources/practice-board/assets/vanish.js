// A fault for tests: the form goes away a moment after somebody starts to fill it in.
document.addEventListener('input', () => setTimeout(() => document.querySelector('form')?.remove(), 200), {
  once: true,
});
