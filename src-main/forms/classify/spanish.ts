import type { WordRule } from './rule.ts';

export const SPANISH_QUESTIONS: readonly WordRule[] = [
  ['age.adult', /18 años|mayor de edad/],
  ['auth.sponsorship', /patrocinio|visado/],
  ['auth.authorized', /(autorizad|permiso).{0,30}trabaj/],
  ['salary.expected', /expectativas? salarial|salario (deseado|esperado)|pretensi[oó]n/],
  ['notice.period', /preaviso/],
  [
    'availability.start',
    /disponibilidad\b(?! (horari|geogr|(para|de) (mudar|traslad|viajar|cambi|horari|entrevist)))|fecha de (inicio|incorporación)/,
  ],
  ['relocation', /reubica|mudar|traslad/],
  ['referral.how-heard', /cómo (nos )?(conoci|supi|encontra|te entera|se enter)/],
  ['eeo.gender', /^(género|sexo)\b/],
  ['eeo.disability', /discapacidad/],
];

export const SPANISH_LABELS: readonly WordRule[] = [
  ['name.full', /^nombre (completo|y apellidos?)/],
  ['name.first', /^(primer )?nombres?$/],
  ['name.last', /^(primer )?apellidos?/],
  ['email', /^correo/],
  ['phone', /^(teléfono|móvil|celular)/],
  ['address.postal', /^código postal/],
  ['address.street', /^(dirección|calle)/],
  ['address.city', /^(ciudad|población|localidad|municipio)/],
  ['address.region', /^(provincia|estado)$/],
  ['address.country', /^país/],
  ['letter.text', /carta de (presentación|motivación)/],
  ['education.school', /^(escuela|universidad|centro de estudios)/],
  [
    'education.degree',
    /^(título|titulación)(?! (profissional|del? (puesto|trabajo|cargo|proyecto|publicaci)))/,
  ],
  ['languages', /^idiomas/],
];

export const SPANISH_CONSENTS: readonly WordRule[] = [
  ['consent.marketing', /futuras (ofertas|oportunidades|vacantes)/],
  ['consent.privacy', /datos personales|privacidad|protección de datos/],
  ['consent.other', /acepto|certifico|confirmo/],
];
