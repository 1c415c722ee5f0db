/** Formatters of days. One takes longer to make than an answer to write, so they are made once for each language and form. */

type Form = Intl.DateTimeFormatOptions;

const formats = new Map<string, Map<Form, Intl.DateTimeFormat>>();
/** Languages kept: Discord knows fewer, so that only a stranger's would ever push one out. */
const mostLanguages = 64;

/** @param form one of a few constants: it is told apart by its identity. */
export function dayFormat(language: string, form: Form): Intl.DateTimeFormat {
  const known = formats.get(language) ?? keep(language);
  const format = known.get(form) ?? new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
  known.set(form, format);
  return format;
}

function keep(language: string): Map<Form, Intl.DateTimeFormat> {
  if (formats.size >= mostLanguages) formats.clear();
  const made = new Map<Form, Intl.DateTimeFormat>();
  formats.set(language, made);
  return made;
}
