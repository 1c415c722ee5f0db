/** Walking a message's or a modal's components, nested ones and accessories included. */

/** A component as it travels; which other fields it has depends on its type. */
export interface Component {
  readonly type: number;
  readonly id?: number | null;
  readonly custom_id?: string | null;
  readonly content?: string;
  readonly label?: string | null;
  readonly url?: string | null;
  readonly style?: number;
  readonly disabled?: boolean | null;
  readonly components?: readonly Component[];
  readonly accessory?: Component | null;
  /** What a label of a modal holds. */
  readonly component?: Component | null;
  readonly [field: string]: unknown;
}

export type Path = readonly (string | number)[];

export interface PlacedComponent {
  readonly component: Component;
  /** Where it lies in the body, for example `['components', 0, 'accessory']`. */
  readonly path: Path;
  readonly parent: Component | null;
}

/** Every component, outer before inner, in the order in which they are shown. */
export function* componentsIn(
  list: readonly Component[] | null | undefined,
  path: Path = ['components'],
  parent: Component | null = null,
): Generator<PlacedComponent> {
  for (const [index, component] of (list ?? []).entries()) yield* within(component, [...path, index], parent);
}

function* within(component: Component, path: Path, parent: Component | null): Generator<PlacedComponent> {
  yield { component, path, parent };
  yield* componentsIn(component.components, [...path, 'components'], component);
  for (const key of ['accessory', 'component'] as const) {
    const inner = component[key];
    if (inner) yield* within(inner, [...path, key], component);
  }
}

/** All that a reader sees as text in a message: its content and its text displays, one a line. */
export function textOf(message: { readonly content?: string; readonly components?: unknown }): string {
  const shown = [...componentsIn(message.components as readonly Component[] | undefined)];
  const displays = shown.flatMap(({ component }) => (component.type === 10 ? [component.content ?? ''] : []));
  return [message.content ?? '', ...displays].filter((text) => text !== '').join('\n');
}

/** The buttons of a message in the order in which they are shown, links included. */
export function buttonsOf(message: { readonly components?: unknown }): Component[] {
  return [...componentsIn(message.components as readonly Component[] | undefined)].flatMap(({ component }) =>
    component.type === 2 ? [component] : [],
  );
}
