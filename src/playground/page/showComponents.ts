/** Components as DOM nodes: rows, buttons, selects, and those of Components V2. */
import type { Component } from '../components.ts';
import { el } from './dom.ts';
import { link, type MarkdownContext, showMarkdown } from './showMarkdown.ts';
import { say, textsFor } from './texts.ts';

export interface ComponentContext extends MarkdownContext {
  /** A button was clicked, or values were chosen. */
  use(customId: string, values: readonly string[]): void;
}

interface Media {
  readonly url: string;
}
interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string | null;
  readonly default?: boolean;
}

const buttonStyles: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

export function showComponent(component: Component, context: ComponentContext): Node {
  const inner = () => (component.components ?? []).map((one) => showComponent(one, context));
  switch (component.type) {
    case 1:
      return el('div', { class: 'row' }, ...inner());
    case 2:
      return showButton(component, context);
    case 3:
      return showSelect(component, context);
    case 9: {
      const accessory = component.accessory && showComponent(component.accessory, context);
      return el('div', { class: 'section' }, el('div', { class: 'section-text' }, ...inner()), accessory);
    }
    case 10:
      return showMarkdown(component.content ?? '', context);
    case 11:
      return showMedia(component['media'] as Media, component['description'] as string | null, context);
    case 12: {
      const items = (component['items'] ?? []) as readonly { media: Media; description?: string | null }[];
      return el('div', { class: 'gallery' }, ...items.map((item) => showMedia(item.media, item.description, context)));
    }
    case 13:
      return showFile(
        String(component['name'] ?? ''),
        Number(component['size'] ?? 0),
        (component['file'] as Media).url,
        context.locale,
      );
    case 14:
      return el('hr', {
        class: component['divider'] === false ? 'plain' : null,
        'data-spacing': Number(component['spacing'] ?? 1),
      });
    case 17: {
      const box = el('div', { class: component['spoiler'] ? 'container hidden-text' : 'container' }, ...inner());
      const colour = component['accent_color'];
      if (typeof colour === 'number') box.style.setProperty('--accent', `#${colour.toString(16).padStart(6, '0')}`);
      return box;
    }
    default:
      return el('p', { class: 'subtext' }, textsFor(context.locale).notHere);
  }
}

function showButton(button: Component, context: ComponentContext): Node {
  const emoji = (button['emoji'] as { name?: string } | null | undefined)?.name;
  const label = [emoji, button.label].filter(Boolean).join(' ');
  if (button.style === 5) {
    const texts = textsFor(context.locale);
    const anchor = link(
      button.url ?? '',
      [document.createTextNode(label), el('span', { 'aria-hidden': 'true' }, ' ↗')],
      texts,
    );
    anchor.className = 'button secondary';
    return anchor;
  }
  const customId = button.custom_id ?? '';
  return el(
    'button',
    {
      type: 'button',
      class: `button ${buttonStyles[button.style ?? 2] ?? 'secondary'}`,
      disabled: Boolean(button.disabled),
      'data-custom-id': customId,
      onclick: () => context.use(customId, []),
    },
    label,
  );
}

function showSelect(select: Component, context: ComponentContext): Node {
  const texts = textsFor(context.locale);
  const customId = select.custom_id ?? '';
  const options = (select['options'] ?? []) as readonly SelectOption[];
  const placeholder = String(select['placeholder'] ?? texts.choose);
  const most = Number(select['max_values'] ?? 1);
  const box = el(
    'select',
    {
      'aria-label': placeholder,
      'data-custom-id': customId,
      disabled: Boolean(select.disabled),
      multiple: most > 1,
    },
    most > 1
      ? null
      : el('option', { value: '', disabled: true, selected: !options.some((one) => one.default) }, placeholder),
    ...options.map((option) =>
      el(
        'option',
        { value: option.value, selected: Boolean(option.default), title: option.description },
        option.description ? `${option.label} · ${option.description}` : option.label,
      ),
    ),
  );
  const chosen = () => [...box.selectedOptions].map(({ value }) => value).filter((value) => value !== '');
  if (most <= 1) {
    box.addEventListener('change', () => context.use(customId, chosen()));
    return box;
  }
  const confirm = el(
    'button',
    { type: 'button', class: 'button secondary', onclick: () => context.use(customId, chosen().slice(0, most)) },
    texts.confirm,
  );
  return el('div', { class: 'row' }, box, confirm);
}

/** Only pictures of this machine are loaded; of others the address is shown. */
function showMedia(media: Media, description: string | null | undefined, context: ComponentContext): Node {
  const { url } = media;
  if (new URL(url, location.href).origin === location.origin) {
    return el('img', { src: url, alt: description ?? '', loading: 'lazy' });
  }
  const texts = textsFor(context.locale);
  return el(
    'p',
    { class: 'elsewhere' },
    link(url, [document.createTextNode(say(texts.elsewhere, description ?? url))], texts),
  );
}

/** @param size in bytes. */
export function showFile(name: string, size: number, url: string, locale: string): Node {
  const [unit, count] = size < 1_000 ? (['byte', size] as const) : (['kilobyte', size / 1_000] as const);
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 });
  const amount = format.format(count);
  return el(
    'div',
    { class: 'file' },
    el('span', { 'aria-hidden': 'true' }, '↓'),
    el('a', { href: url, download: name }, name),
    el('small', {}, amount),
  );
}
