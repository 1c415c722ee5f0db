/** Discord's rules for components that its description does not hold: totals, buttons, rows and identifiers. */
import type { Component, PlacedComponent } from '../components.ts';
import type { Problem } from './problems.ts';

const most = { components: 40, text: 4_000, buttonAddress: 512 };
const linkStyle = 5;
const premiumStyle = 6;

export function componentProblems(placed: readonly PlacedComponent[], isV2: boolean): Problem[] {
  return [
    ...(isV2 ? totalProblems(placed) : []),
    ...repeated(placed, 'custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED'),
    ...repeated(placed, 'id', 'COMPONENT_ID_DUPLICATED'),
    ...placed.flatMap((one) => ownProblems(one)),
  ];
}

function totalProblems(placed: readonly PlacedComponent[]): Problem[] {
  const problems: Problem[] = [];
  if (placed.length > most.components) {
    problems.push({
      path: ['components'],
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: `The total number of components, ${placed.length}, exceeds ${most.components}`,
    });
  }
  const text = placed.reduce((total, { component }) => total + textLength(component), 0);
  if (text > most.text) {
    problems.push({
      path: ['components'],
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: `The text of all components, ${text}, exceeds the maximum size of ${most.text}`,
    });
  }
  return problems;
}

function textLength(component: Component): number {
  return component.type === 10 ? [...(component.content ?? '')].length : 0;
}

function repeated(placed: readonly PlacedComponent[], field: 'custom_id' | 'id', code: string): Problem[] {
  const seen = new Set<unknown>();
  return placed.flatMap(({ component, path }) => {
    const value = component[field];
    if (value === undefined || value === null || value === 0) return [];
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [{ path: [...path, field], code, message: `Component ${field} cannot be duplicated` }];
  });
}

function ownProblems({ component, path }: PlacedComponent): Problem[] {
  const problem = (field: string, code: string, message: string): Problem => ({
    path: [...path, field],
    code,
    message,
  });
  switch (component.type) {
    case 1:
      return isMixedRow(component)
        ? [problem('components', 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'A row holds up to five buttons or one select')]
        : [];
    case 2:
      return buttonProblems(component, problem);
    case 3:
      return selectProblems(component, problem);
    case 10:
      return (component.content ?? '').trim() === ''
        ? [problem('content', 'BASE_TYPE_REQUIRED', 'This field is required')]
        : [];
    default:
      return [];
  }
}

function isMixedRow({ components = [] }: Component): boolean {
  const buttons = components.filter(({ type }) => type === 2).length;
  return buttons !== components.length && components.length > 1;
}

type Report = (field: string, code: string, message: string) => Problem;

function buttonProblems(button: Component, problem: Report): Problem[] {
  const problems: Problem[] = [];
  const { style, url, custom_id, label } = button;
  if (style === linkStyle) {
    if (!url) problems.push(problem('url', 'BUTTON_COMPONENT_LINK_REQUIRED', 'A link button must have a url'));
    if (custom_id) {
      problems.push(
        problem('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', 'A link has no custom_id'),
      );
    }
    if (url && !/^(?:https?|discord):\/\/\S+$/.test(url)) {
      problems.push(problem('url', 'URL_TYPE_INVALID_SCHEME', 'Scheme must be one of http, https, discord.'));
    }
    if (url && url.length > most.buttonAddress) {
      problems.push(problem('url', 'BASE_TYPE_MAX_LENGTH', `Must be ${most.buttonAddress} or fewer in length.`));
    }
  } else if (style !== premiumStyle) {
    if (!custom_id) problems.push(problem('custom_id', 'BASE_TYPE_REQUIRED', 'A custom id is required'));
    if (url) problems.push(problem('url', 'BUTTON_COMPONENT_URL_NOT_ALLOWED', 'Only a link button has a url'));
  }
  if (style !== premiumStyle && !label && !button['emoji']) {
    problems.push(problem('label', 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A button needs a label or an emoji'));
  }
  return problems;
}

function selectProblems(select: Component, problem: Report): Problem[] {
  const options = (select['options'] ?? []) as readonly { readonly value: string; readonly default?: boolean }[];
  const least = (select['min_values'] as number | null | undefined) ?? 1;
  const greatest = (select['max_values'] as number | null | undefined) ?? 1;
  const problems: Problem[] = [];
  if (new Set(options.map(({ value }) => value)).size !== options.length) {
    problems.push(problem('options', 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The values of options must differ'));
  }
  if (least > greatest || greatest > options.length) {
    problems.push(
      problem('max_values', 'SELECT_COMPONENT_MAX_VALUES', 'max_values must fit min_values and the options'),
    );
  }
  if (options.filter((option) => option.default).length > greatest) {
    problems.push(problem('options', 'SELECT_COMPONENT_TOO_MANY_DEFAULTS', 'More options are chosen than max_values'));
  }
  return problems;
}
