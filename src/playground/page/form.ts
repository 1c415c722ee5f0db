/** A form that the bot opened, as a dialog. */
import { type Component, componentsIn } from '../components.ts';
import type { ModalOpened } from '../world/interactions.ts';
import { el } from './dom.ts';
import { showMarkdown } from './showMarkdown.ts';
import { textsFor } from './texts.ts';

export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** Opens the dialog; it is removed when it was sent or cancelled. */
export function openForm(modal: ModalOpened, locale: string, submit: (values: FormValues) => void): void {
  const texts = textsFor(locale);
  const fields = new Map<string, HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>();
  const close = () => dialog.close();
  const send = (event: Event) => {
    event.preventDefault();
    const values = [...fields].map(([id, field]) => [id, enteredIn(field)] as const);
    submit(Object.fromEntries(values));
    close();
  };
  const dialog = el(
    'dialog',
    { class: 'form', 'aria-labelledby': 'form-title', onclose: () => dialog.remove() },
    el(
      'form',
      { onsubmit: send },
      el('h2', { id: 'form-title' }, modal.title),
      ...modal.components.map((component) => showField(component, locale, fields)),
      el(
        'div',
        { class: 'row end' },
        el('button', { type: 'button', class: 'button secondary', onclick: close }, texts.cancel),
        el('button', { type: 'submit', class: 'button primary' }, texts.submit),
      ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
}

type Fields = Map<string, HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>;

function showField(component: Component, locale: string, fields: Fields): Node {
  if (component.type === 10) return showMarkdown(component.content ?? '', { locale, names: new Map() });
  const [input] = [...componentsIn([component])].map((one) => one.component).filter(({ custom_id }) => custom_id);
  if (!input?.custom_id) return el('p', { class: 'subtext' }, textsFor(locale).notHere);
  const field = fieldFor(input);
  field.id = `field-${fields.size}`;
  fields.set(input.custom_id, field);
  const description = component['description'];
  return el(
    'p',
    { class: 'field-row' },
    el('label', { for: field.id }, component.label ?? input.label ?? ''),
    typeof description === 'string' ? el('small', {}, description) : null,
    field,
  );
}

function fieldFor(input: Component): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const common = { required: input['required'] !== false, placeholder: input['placeholder'] as string | undefined };
  if (input.type === 3) {
    const options = (input['options'] ?? []) as readonly { label: string; value: string; default?: boolean }[];
    const items = options.map(({ label, value, default: chosen }) =>
      el('option', { value, selected: Boolean(chosen) }, label),
    );
    return el('select', { ...common, multiple: Number(input['max_values'] ?? 1) > 1 }, ...items);
  }
  const bounds = {
    minlength: input['min_length'] as number | undefined,
    maxlength: (input['max_length'] as number | undefined) ?? 4_000,
  };
  const value = (input['value'] as string | undefined) ?? '';
  if (input.style === 2) return el('textarea', { ...common, ...bounds, rows: 4 }, value);
  return el('input', { ...common, ...bounds, type: 'text', value });
}

function enteredIn(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): string | readonly string[] {
  return field instanceof HTMLSelectElement ? [...field.selectedOptions].map(({ value }) => value) : field.value;
}
