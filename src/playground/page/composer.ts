/** The input: messages, and slash commands with their options, descriptions and proposals while typing. */
import type { Choice } from '../world/interactions.ts';
import {
  commandOfLine,
  localized,
  type ParsedLine,
  parseCommandLine,
  type Runnable,
  runnables,
  type TypedCommand,
} from './commandLine.ts';
import { el, fill } from './dom.ts';
import { createPicker } from './picker.ts';
import { type PageTexts, say, textsFor } from './texts.ts';

export interface ComposerActions {
  run(name: string, options: Readonly<Record<string, string | number>>): void;
  /** @param replyTo the message that it replies to. */
  write(text: string, replyTo: string | null): void;
  /** The bot's proposals for the option that is being typed. */
  propose(name: string, options: Readonly<Record<string, string>>, focused: string): Promise<readonly Choice[]>;
}

export interface Composer {
  readonly element: HTMLElement;
  /** Another channel, another language, or other commands. */
  setPlace(place: {
    readonly locale: string;
    readonly label: string;
    readonly commands: readonly TypedCommand[];
    /** Who can be mentioned. */
    readonly bot: string;
  }): void;
  /** What is written next is a reply to that message of `author`. */
  replyTo(message: string, author: string): void;
  /** Says below the input what did not work. */
  complain(text: string): void;
  focus(): void;
}

type Current = NonNullable<ParsedLine['current']>;

/** Milliseconds without a key before the bot is asked for proposals. */
const pause = 120;
const keptLines = 50;

export function createComposer(actions: ComposerActions): Composer {
  const input = el('textarea', {
    id: 'input',
    rows: 1,
    maxlength: 2_000,
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-controls': 'picker-list',
    'aria-describedby': 'hint',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const picker = createPicker(input);
  const hint = el('p', { class: 'hint', id: 'hint' });
  const replyBar = el('p', { class: 'reply-bar', hidden: true });
  const alert = el('p', { class: 'complaint', role: 'alert' });
  const button = el('button', { type: 'submit', class: 'send' }, '➤');
  const form = el(
    'form',
    { class: 'composer', onsubmit: send },
    picker.element,
    replyBar,
    hint,
    el('div', { class: 'field' }, input, button),
    alert,
  );

  let locale = 'fr';
  let texts: PageTexts = textsFor(locale);
  let commands: readonly TypedCommand[] = [];
  let all: readonly Runnable[] = [];
  let bot = '';
  let repliedTo: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  /** What was chosen from proposals: the name stands in the line, the value is sent. */
  const chosen = new Map<string, Choice>();
  const history: string[] = [];
  let recalled = 0;

  function setLine(line: string): void {
    input.value = line;
    input.setSelectionRange(line.length, line.length);
    refresh();
  }

  function refresh(): void {
    alert.textContent = '';
    input.rows = Math.min(8, input.value.split('\n').length);
    clearTimeout(timer);
    asked += 1;
    const line = input.value;
    const parsed = parseCommandLine(line, commands, locale);
    if (parsed) {
      showHint(parsed);
      offerChoices(parsed);
    } else if (line.startsWith('/')) offerCommands(line.slice(1).toLowerCase());
    else if (!offerMention(line)) rest();
  }

  /** Proposes the bot behind an @; whether it does. */
  function offerMention(line: string): boolean {
    const typed = /(?:^|\s)@(\p{L}*)$/u.exec(line.slice(0, input.selectionStart))?.[1];
    if (typed === undefined || !bot.toLowerCase().startsWith(typed.toLowerCase())) return false;
    fill(hint);
    const from = input.selectionStart - typed.length;
    const choose = () => setLine(`${line.slice(0, from)}${bot} ${line.slice(input.selectionStart).trimStart()}`);
    picker.show(texts.people, [{ label: `@${bot}`, detail: texts.app, choose }], true);
    return true;
  }

  function endReply(): void {
    repliedTo = null;
    replyBar.hidden = true;
  }

  function rest(): void {
    picker.hide();
    fill(hint);
  }

  function offerCommands(typed: string): void {
    fill(hint);
    const matching = all.filter(({ name, shown }) => name.startsWith(typed) || shown.startsWith(typed));
    const items = matching.map((command) => ({
      label: `/${command.shown}`,
      detail: command.description,
      choose: () => setLine(`/${command.shown} `),
    }));
    picker.show(texts.commands, items, true);
  }

  /** The command's options as buttons that add them; the one being typed is marked and described. */
  function showHint(parsed: ParsedLine): void {
    const command = all.find(({ name }) => name === parsed.name);
    const current = parsed.current?.option;
    const about = current ? localized(current, locale).description : (command?.description ?? '');
    const options = (command?.options ?? []).map((option) => {
      const { name, description } = localized(option, locale);
      const attributes = {
        type: 'button',
        class: option === current ? 'option current' : 'option',
        title: option.required ? `${description} (${texts.required})` : description,
        onclick: () => addOption(name),
      };
      return el('button', attributes, option.required ? `${name}*` : name);
    });
    fill(hint, ...options, el('span', { class: 'about' }, about));
  }

  function addOption(name: string): void {
    if (!input.value.includes(`${name}:`)) setLine(`${input.value.trimEnd()} ${name}:`);
    input.focus();
  }

  function offerChoices({ name, options, current }: ParsedLine): void {
    if (!current) {
      picker.hide();
      return;
    }
    const { option, value } = current;
    if (option.choices) {
      const offered = option.choices.map((choice) => ({ ...choice, name: localized({ ...choice }, locale).name }));
      const typed = value.toLowerCase();
      showChoices(
        current,
        offered.filter((choice) => choice.name.toLowerCase().startsWith(typed)),
      );
    } else if (option.autocomplete) propose(current, name, options);
    else picker.hide();
  }

  function propose(current: Current, name: string, options: ParsedLine['options']): void {
    const now = asked;
    timer = setTimeout(async () => {
      const choices = await actions.propose(name, options, current.option.name).catch(() => []);
      if (now === asked) showChoices(current, choices);
    }, pause);
  }

  function showChoices(current: Current, choices: readonly Choice[]): void {
    const { option, from } = current;
    const items = choices.map((choice) => ({
      label: choice.name,
      detail: '',
      choose() {
        chosen.set(option.name, choice);
        input.value = `${input.value.slice(0, from)}${choice.name}`;
        asked += 1;
        picker.hide();
      },
    }));
    picker.show(`${localized(option, locale).name} · ${texts.proposals}`, items, false);
  }

  function send(event?: Event): void {
    event?.preventDefault();
    const line = input.value.trim();
    if (line === '') return;
    const parsed = line.startsWith('/') ? parseCommandLine(line, commands, locale) : null;
    if (parsed?.missing) {
      const { name, description } = localized(parsed.missing, locale);
      alert.textContent = `${name} (${texts.required}) : ${description}`;
      return;
    }
    if (line.startsWith('/') && !parsed) {
      alert.textContent = say(texts.failed, line);
      return;
    }
    if (parsed) {
      const values = Object.entries(parsed.options).map(([name, value]) => {
        const choice = chosen.get(name);
        return [name, choice?.name === value ? choice.value : value] as const;
      });
      actions.run(parsed.name, Object.fromEntries(values));
    } else {
      actions.write(line, repliedTo);
      endReply();
    }
    history.push(line);
    if (history.length > keptLines) history.shift();
    recalled = history.length;
    chosen.clear();
    setLine('');
  }

  function recall(by: 1 | -1): void {
    recalled = Math.max(0, Math.min(history.length, recalled + by));
    input.value = history[recalled] ?? '';
  }

  input.addEventListener('input', refresh);
  input.addEventListener('blur', () => picker.hide());
  input.addEventListener('keydown', (event) => {
    if (!event.isComposing && takeKey(event)) event.preventDefault();
  });

  /** Whether the key had a meaning here; else it is the field's own. */
  function takeKey({ key, shiftKey }: KeyboardEvent): boolean {
    switch (key) {
      case 'ArrowUp':
      case 'ArrowDown':
        return goUpOrDown(key === 'ArrowDown' ? 1 : -1);
      case 'Escape':
        if (picker.isOpen) picker.hide();
        else if (repliedTo !== null) endReply();
        else return false;
        return true;
      case 'Tab':
        if (!picker.isOpen || shiftKey) return false;
        if (!picker.chooseHighlighted()) picker.move(1);
        return true;
      case 'Enter':
        if (shiftKey) return false;
        if (!(picker.isOpen && picker.chooseHighlighted())) send();
        return true;
      default:
        return false;
    }
  }

  function goUpOrDown(by: 1 | -1): boolean {
    if (picker.isOpen) picker.move(by);
    else if (input.value === '' || input.value === history[recalled]) recall(by);
    else return false;
    return true;
  }

  return {
    element: form,
    setPlace(place) {
      ({ locale, commands, bot } = place);
      endReply();
      texts = textsFor(locale);
      all = runnables(commands, locale);
      input.placeholder = place.label;
      input.setAttribute('aria-label', place.label);
      button.setAttribute('aria-label', texts.send);
      if (commandOfLine(input.value, all) || input.value.startsWith('/')) refresh();
    },
    replyTo(message, author) {
      repliedTo = message;
      const cancel = { type: 'button', class: 'as-link', 'aria-label': texts.cancelReply, onclick: endReply };
      fill(replyBar, say(texts.replyingTo, author), el('button', cancel, '✕'));
      replyBar.hidden = false;
      input.focus();
    },
    complain(text) {
      alert.textContent = text;
    },
    focus: () => input.focus(),
  };
}
