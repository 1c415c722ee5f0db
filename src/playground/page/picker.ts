/** The list above the input: commands while one is chosen, proposals while an option is typed. A listbox by keyboard. */
import { el, fill } from './dom.ts';

export interface PickerItem {
  readonly label: string;
  readonly detail: string;
  choose(): void;
}

export interface Picker {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  show(title: string, items: readonly PickerItem[], highlightFirst: boolean): void;
  hide(): void;
  /** Moves the highlight by that many, around the ends. */
  move(by: 1 | -1): void;
  /** Chooses what is highlighted; `false` when nothing is. */
  chooseHighlighted(): boolean;
}

/** Items shown at once; Discord proposes at most as many. */
const mostItems = 25;

/** @param input the field whose `aria-activedescendant` says which item is highlighted. */
export function createPicker(input: HTMLElement): Picker {
  const title = el('p', { class: 'picker-title', id: 'picker-title' });
  const list = el('ul', { role: 'listbox', id: 'picker-list', 'aria-labelledby': 'picker-title' });
  const element = el('div', { class: 'picker', hidden: true }, title, list);
  let shown: readonly PickerItem[] = [];
  let highlighted = -1;

  function highlight(index: number): void {
    highlighted = index;
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    if (index < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `picker-${index}`);
  }

  return {
    element,
    get isOpen() {
      return !element.hidden;
    },
    show(heading, items, highlightFirst) {
      shown = items.slice(0, mostItems);
      element.hidden = shown.length === 0;
      input.setAttribute('aria-expanded', String(!element.hidden));
      title.textContent = heading;
      fill(
        list,
        ...shown.map((item, index) => {
          // Before the input loses the focus.
          const onmousedown = (event: Event) => {
            event.preventDefault();
            item.choose();
          };
          const attributes = { role: 'option', id: `picker-${index}`, 'aria-selected': 'false', onmousedown };
          return el(
            'li',
            attributes,
            el('span', { class: 'label' }, item.label),
            el('span', { class: 'detail' }, item.detail),
          );
        }),
      );
      highlight(highlightFirst && shown.length > 0 ? 0 : -1);
    },
    hide() {
      element.hidden = true;
      shown = [];
      input.setAttribute('aria-expanded', 'false');
      highlight(-1);
    },
    move(by) {
      const from = highlighted < 0 && by < 0 ? 0 : highlighted;
      if (shown.length > 0) highlight((from + by + shown.length) % shown.length);
    },
    chooseHighlighted() {
      const item = shown[highlighted];
      item?.choose();
      return item !== undefined;
    },
  };
}
