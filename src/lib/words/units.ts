// Units of quantities in words, in four languages.
import type { Lang, Unit } from '#lib/atlas/atlas.ts';
import { formatExact, formatDollars, formatPerCent } from '#lib/format/money.ts';
import { counted } from './plural.ts';

/** Units with words here; dollars and per cent have their own formats. */
type Counted = Exclude<Unit, 'USD' | '%'>;

/** A number, `#`, with each unit of the tables, in the forms that `counted` takes. */
export const unitWords: Record<Lang, Readonly<Record<Counted, string>>> = {
  en: {
    t: '# t',
    't a year': '# t a year',
    't a day': '# t a day',
    barrels: '# barrel|# barrels',
    containers: '# container|# containers',
    vehicles: '# vehicle|# vehicles',
    'vehicles a day': '# vehicle a day|# vehicles a day',
    cars: '# railway car|# railway cars',
    crossings: '# crossing|# crossings',
    visits: '# call|# calls'
  },
  ko: {
    t: '#톤',
    't a year': '연간 #톤',
    't a day': '하루 #톤',
    barrels: '#배럴',
    containers: '컨테이너 #개',
    vehicles: '차량 #대',
    'vehicles a day': '하루 차량 #대',
    cars: '철도 차량 #량',
    crossings: '연인원 #명',
    visits: '입항 #회'
  },
  zh: {
    t: '#吨',
    't a year': '每年#吨',
    't a day': '每天#吨',
    barrels: '#桶',
    containers: '#个集装箱',
    vehicles: '#辆车',
    'vehicles a day': '每天#辆车',
    cars: '#节车厢',
    crossings: '#人次',
    visits: '靠港#次'
  },
  ru: {
    t: '# т',
    't a year': '# т в год',
    't a day': '# т в сутки',
    barrels: '# баррель|# барреля|# баррелей|# барреля',
    containers: '# контейнер|# контейнера|# контейнеров|# контейнера',
    vehicles: '# автомобиль|# автомобиля|# автомобилей|# автомобиля',
    'vehicles a day': '# автомобиль в сутки|# автомобиля в сутки|# автомобилей в сутки|# автомобиля в сутки',
    cars: '# вагон|# вагона|# вагонов|# вагона',
    crossings: '# пересечение|# пересечения|# пересечений|# пересечения',
    visits: '# заход|# захода|# заходов|# захода'
  }
};

/** An amount with its unit: dollars in short form, everything else with all digits. */
export function quantity(value: number, unit: Unit | undefined, lang: Lang): string {
  if (unit === 'USD') return formatDollars(value, lang);
  if (unit === '%') return formatPerCent(value, lang);
  if (unit === undefined) return formatExact(value, lang);
  // Number and unit stay on one line.
  return counted(value, lang, unitWords[lang][unit].replaceAll('# ', '#\u00a0'));
}
