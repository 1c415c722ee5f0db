import { describe, expect, it } from 'vitest';
import { foreignLanguage } from '../../src/language/foreignLanguage.ts';

describe('the language of a question', () => {
  it.each([
    ['Was hat der Präsident über den Iran gesagt?', 'de'],
    ['Wie viele Menschen sind in Gaza gestorben und warum?', 'de'],
    ['¿Cuántos misiles lanzó Irán contra Israel?', 'es'],
    ['Wie viele Raketen hat der Iran abgefeuert?', 'de'],
    ['¿Qué dijo el presidente sobre el acuerdo con Irán?', 'es'],
    ['¿Cuántos misiles fueron lanzados por los iraníes?', 'es'],
    ['Che cosa ha detto il presidente degli Stati Uniti?', 'it'],
    ['Quando sono stati lanciati i missili e da chi?', 'it'],
    ['Quem foi o presidente que assinou o acordo com o Irã?', 'pt'],
    ['Hoeveel raketten heeft Iran op Israël afgevuurd en waarom?', 'nl'],
    ['Что сказал президент о переговорах с Ираном?', 'ru'],
    ['ماذا قال الرئيس عن المفاوضات مع إيران؟', 'ar'],
    ['Сколько ракет выпустил Иран?', 'ru'],
    ['كم صاروخا أطلقت إيران؟', 'ar'],
    ['伊朗发射了多少枚导弹？', 'zh'],
    ['¿Quién es el presidente de los Estados Unidos?', 'es'],
    ['Quanti missili ha lanciato l’Iran?', 'it'],
    ['Τι είπε ο πρόεδρος για τις διαπραγματεύσεις;', 'el'],
  ])('of “%s” is told', async (question, code) => {
    expect(await foreignLanguage(question)).toBe(code);
  });

  it.each([
    'iran',
    'Los Angeles',
    '习近平',
    'Que dit El País du traité de La Haye ?',
    'What did Der Spiegel say about the talks in Oman?',
    'Combien coûte une villa à San Sebastián de los Reyes ?',
    'nucléaire iranien',
    'Netanyahu Gantz Eisenkot Deri',
    'Mohammed ben Salmane al Saoud',
    'Ursula von der Leyen und Charles Michel',
    'Luiz Inácio Lula da Silva',
    'El País',
    'Die Welt',
    'Der Spiegel',
    'La Repubblica',
    'Rafael Mariano Grossi',
    'Real Madrid Manchester City Bayern Munich',
    'محمد بن سلمان',
    'Владимир Владимирович Путин',
    'que pense Trump de l’Iran',
    'Que dit le président sur le Hamas ?',
    'qui a dit non a la guerre',
    'la frappe sur Damas',
    'etats unis iran accord vienne',
    'Combien de missiles balistiques l’Iran a-t-il utilisés ?',
    'nuclear talks in Vienna',
    'What did the president say about Iran?',
    'who met whom and when',
    'war in Sudan',
    'why is the price of oil so high',
    'has he met the pope in Rome',
    'on se demande si un accord est possible',
    'mi mandat élections Sénat',
    'Das Auto',
    'le Corriere della Sera et la Repubblica',
  ])('of “%s” is not said to be another than French or English', async (question) => {
    expect(await foreignLanguage(question)).toBeNull();
  });
});
