/** Discord's limits on one message that discord.js does not check, and whether a message keeps them. */
import {
  type APIButtonComponent,
  type APIMediaGalleryItem,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  ComponentType,
} from 'discord.js';

export const budget = {
  /** Nested ones and accessories count. */
  components: 40,
  /** Over all text displays together. */
  characters: 4000,
  files: 10,
  /** Pictures in one gallery. */
  gallery: 10,
  /** The alternative text of a picture. */
  description: 1024,
  buttonUrl: 512,
  customId: 100,
  buttonLabel: 80,
  buttonsInRow: 5,
  options: 25,
  /** Of an option's label, value and description, and of a select's placeholder (150). */
  optionText: 100,
  placeholder: 150,
} as const;

export interface Measured {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files?: readonly { readonly name: string; readonly description: string }[];
}

type Component = Readonly<Record<string, unknown>> & { readonly type: ComponentType };

/** `components` and all that is inside them, outermost first. */
export function everyComponent(components: readonly APIMessageTopLevelComponent[]): readonly Component[] {
  const found: Component[] = [];
  const visit = (component: Component): void => {
    found.push(component);
    for (const inner of (component['components'] ?? []) as readonly Component[]) visit(inner);
    if (component['accessory'] !== undefined) visit(component['accessory'] as Component);
  };
  for (const component of components) visit(component as unknown as Component);
  return found;
}

/** Characters in all text displays together. */
export function charactersOf(components: readonly APIMessageTopLevelComponent[]): number {
  return textsOf(everyComponent(components)).reduce((sum, text) => sum + text.length, 0);
}

/** Which limits `message` breaks, each as one line; none where Discord would take it. */
export function breaches(message: Measured): readonly string[] {
  const all = everyComponent(message.components);
  const texts = textsOf(all);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const ids = all.flatMap((component) => (typeof component['custom_id'] === 'string' ? [component['custom_id']] : []));
  return [
    ...above('components', all.length, budget.components),
    ...above('characters of text', characters, budget.characters),
    ...above('files', message.files?.length ?? 0, budget.files),
    ...(all.length === 0 ? ['no component'] : []),
    ...texts.flatMap((text) => (text.trim() === '' ? ['an empty text'] : [])),
    ...ids.flatMap((id) => within('custom_id', id, budget.customId)),
    ...(new Set(ids).size < ids.length ? ['a custom_id twice'] : []),
    ...all.flatMap(breachesOfOne),
    ...breachesOfFiles(message, all),
  ];
}

/** Every file is shown once, and nothing is shown that is no file. */
function breachesOfFiles({ files = [] }: Measured, all: readonly Component[]): readonly string[] {
  const shown = all.flatMap((one) => {
    if (one.type === ComponentType.MediaGallery) return itemsOf(one).map(({ media }) => media.url);
    return one.type === ComponentType.File ? [(one['file'] as APIMediaGalleryItem['media']).url] : [];
  });
  const sent = files.map(({ name }) => `attachment://${name}`);
  return [
    ...(new Set(sent).size < sent.length ? ['a file name twice'] : []),
    ...files.flatMap(({ description }) => within('description', description, budget.description)),
    ...sent.flatMap((url) => (shown.includes(url) ? [] : [`${url} is not shown`])),
    ...shown.flatMap((url) => (sent.includes(url) ? [] : [`${url} is not sent`])),
  ];
}

function itemsOf(component: Component): readonly APIMediaGalleryItem[] {
  return (component['items'] ?? []) as readonly APIMediaGalleryItem[];
}

function textsOf(components: readonly Component[]): readonly string[] {
  return components.flatMap((one) => (one.type === ComponentType.TextDisplay ? [String(one['content'])] : []));
}

function breachesOfOne(component: Component): readonly string[] {
  switch (component.type) {
    case ComponentType.ActionRow: {
      const inside = (component['components'] ?? []) as readonly Component[];
      const buttons = inside.filter((one) => one.type === ComponentType.Button).length;
      const mixed = buttons < inside.length && inside.length > 1;
      return [
        ...(inside.length === 0 ? ['an empty row'] : []),
        ...(mixed ? ['a row of more than buttons or one select'] : []),
        ...above('buttons in a row', buttons, budget.buttonsInRow),
      ];
    }
    case ComponentType.Button: {
      const button = component as unknown as APIButtonComponent;
      return [
        ...('label' in button && button.label !== undefined ? within('label', button.label, budget.buttonLabel) : []),
        ...('url' in button ? within('button address', button.url, budget.buttonUrl) : []),
      ];
    }
    case ComponentType.StringSelect: {
      const options = (component['options'] ?? []) as readonly APISelectMenuOption[];
      const values = new Set(options.map(({ value }) => value));
      return [
        ...(options.length === 0 ? ['a select without options'] : []),
        ...above('options', options.length, budget.options),
        ...(values.size < options.length ? ['an option twice'] : []),
        ...within('placeholder', String(component['placeholder'] ?? '…'), budget.placeholder),
        ...options.flatMap(({ label, value, description = '…' }) =>
          [label, value, description].flatMap((text) => within('text of an option', text, budget.optionText)),
        ),
      ];
    }
    case ComponentType.MediaGallery: {
      const items = itemsOf(component);
      return [
        ...(items.length === 0 ? ['a gallery without pictures'] : []),
        ...above('pictures in a gallery', items.length, budget.gallery),
        ...items.flatMap(({ description }) => within('description', description ?? '', budget.description)),
      ];
    }
    case ComponentType.Section: {
      const texts = (component['components'] ?? []) as readonly Component[];
      return [
        ...above('texts in a section', texts.length, 3),
        ...(texts.length === 0 ? ['a section without text'] : []),
        ...(component['accessory'] === undefined ? ['a section without accessory'] : []),
      ];
    }
    default:
      return [];
  }
}

function above(what: string, count: number, most: number): readonly string[] {
  return count > most ? [`${count} ${what} (at most ${most})`] : [];
}

function within(what: string, text: string, most: number): readonly string[] {
  if (text.trim() === '') return [`an empty ${what}`];
  return above(`characters of ${what}`, text.length, most);
}
