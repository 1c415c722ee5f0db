/** Discord's rules for modals that its description does not hold. */
import { type Component, componentsIn } from '../components.ts';
import { type Problem, refuseProblems } from './problems.ts';

/** @throws DiscordError 50035 when two fields have one name, or a field has two labels or none. */
export function checkModal(components: readonly Component[]): void {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { component, path, parent } of componentsIn(components, ['data', 'components'])) {
    const { custom_id, type, label } = component;
    if (custom_id && seen.has(custom_id)) {
      const message = 'Component custom id cannot be duplicated';
      problems.push({ path: [...path, 'custom_id'], code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message });
    }
    if (custom_id) seen.add(custom_id);
    if (type === 4 && Boolean(label) === (parent?.type === 18)) {
      const message = 'A text input has one label: its own in a row, the outer one in a label component';
      problems.push({ path: [...path, 'label'], code: 'TEXT_INPUT_LABEL', message });
    }
  }
  refuseProblems(problems);
}
