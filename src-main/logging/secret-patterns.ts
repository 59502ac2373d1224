/** Names of fields whose value is never written down. */
export const SECRET_NAME =
  /(api[-_ ]?key|secret|passw(or)?d|passphrase|authorization|cookie|credential|^token$|(access|refresh|bearer|session)[-_]?token)/i;

/** Shapes of the keys that providers hand out, and of credentials inside addresses and headers. */
export const SECRET_SHAPES: readonly RegExp[] = [
  /\bgsk_[A-Za-z0-9]{16,}/g,
  /\bsk-[A-Za-z0-9_-]{16,}/g,
  /\bAIza[A-Za-z0-9_-]{20,}/g,
  /\bgh[pousr]_[A-Za-z0-9]{20,}/g,
  /\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{5,}/g,
  /(?<=\bBearer )[A-Za-z0-9._~+/=-]{8,}/gi,
  /(?<=[?&](?:api_?key|key|token|access_token|signature)=)[^&\s"']+/gi,
  /(?<=:\/\/[^/\s:@]{1,100}:)[^/\s@]+(?=@)/g,
];

/** Any e-mail address. */
export const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
