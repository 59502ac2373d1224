import { DOMParser } from 'linkedom';

export type XmlElement = Element;

/** The elements of a name in an XML document. Broken XML gives what could be read of it. */
export function xmlElements(xml: string, name: string): XmlElement[] {
  // The parser looks for names without their prefix only where there is none.
  const plain = xml.replace(/(<\/?)[\w-]+:([\w-]+)/g, '$1$2');
  const document = new DOMParser().parseFromString(plain, 'text/xml') as unknown as Document;
  return [...document.querySelectorAll(name)];
}

/** The text of the first direct child of a name; undefined where it is empty or missing. */
export function xmlText(parent: XmlElement, name: string): string | undefined {
  const child = [...parent.children].find((element) => element.nodeName.toLowerCase() === name.toLowerCase());
  const content = child?.textContent?.trim() ?? '';
  return content === '' ? undefined : content.replace(/^<!\[CDATA\[([\s\S]*)\]\]>$/, '$1').trim();
}
