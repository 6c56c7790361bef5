/** The element that the page is written with. */
export function one<E extends Element>(selector: string, type: new () => E): E {
  const [found] = every(selector, type);
  if (found === undefined) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** Every such element, in the order of the page. */
export function every<E extends Element>(selector: string, type: new () => E): E[] {
  return [...document.querySelectorAll(selector)].filter((each): each is E => each instanceof type);
}

export function make<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** A copy that can stand beside what it was copied from. */
export function copyOf(element: HTMLElement): HTMLElement {
  const made = element.cloneNode(true) as HTMLElement;
  made.removeAttribute('id');
  return made;
}
