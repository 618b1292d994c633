// Names of towns in Korean, Chinese and Russian that CLDR does not have.
import { PATH_LANGS, type PathLang } from '#lib/view/lang.ts';

/**
 * Names of towns that the Unicode list of example cities lacks, as `English|Korean|Chinese|Russian`, the order of LANGS. A blank means that
 * no source has a name. They are chosen by hand from GeoNames' alternate names, or from names in the project's tables; the build rejects
 * any other.
 */
const NAMES = `
Beijing|베이징|北京|Пекин
Busan|부산|釜山|Пусан
Chongjin|청진|清津|Чхонджин
Dalian|다롄|大连|Далянь
New Delhi|뉴델리|新德里|Нью-Дели
Shenyang|선양|沈阳|Шэньян
Aomori|아오모리|青森|Аомори
Changchun|창춘|长春|Чанчунь
Dandong|단둥|丹东|Даньдун
Fukuoka|후쿠오카||Фукуока
Hamhung|함흥|咸兴|
Harbin|하얼빈|哈尔滨|Харбин
Incheon|인천|仁川|Инчхон
Khabarovsk|하바롭스크|伯力|Хабаровск
Nampo|남포|南浦|Нампхо
Niigata|니가타|新潟|Ниигата
Osaka|오사카|大阪|Осака
Qingdao|칭다오|青岛|Циндао
Rajin|라진|罗津|Раджин
Sapporo|삿포로|札幌|Саппоро
Sinuiju|신의주|新义州|Синыйджу
Tianjin|톈진|天津|Тяньцзинь
Wonsan|원산|元山|Вонсан
Akita|아키타|秋田|Акита
Haeju|해주||Хэджу
Hakodate|하코다테||Хакодатэ
Hunchun|훈춘|珲春|Хуньчунь
Hyesan|혜산|惠山|
Jilin|지린|吉林|Цзилинь
Kaesong|개성|开城|Кэсон
Kanggye|강계|江界|Канге
Manpo|만포||
Nakhodka|나홋카||Находка
Ningbo|닝보|宁波|Нинбо
Paju|파주||
Pyongsong|평성||
Qinhuangdao|친황다오|秦皇岛|Циньхуандао
Sariwon|사리원||
Sinpo|신포||
Sokcho|속초||Сокчхо
Sonbong|선봉||Сонбон
Ussuriysk|우수리스크|乌苏里斯克|Уссурийск
Yanji|옌지|延吉|Яньцзи
Yantai|옌타이|烟台|Яньтай
Yingkou|잉커우|营口|Инкоу
Anju|안주||
Benxi|번시|本溪|Бэньси
Changbai||长白|
Fushun|푸순|抚顺|Фушунь
Helong||和龙|
Hoeryong|회령||
Hungnam|흥남||
Ji’an||集安|
Kaishantun|개산툰|开山屯|
Khasan|||Хасан
Kilju|길주||
Kraskino|||Краскино
Kusong|구성||
Linjiang|린장|临江|
Longjing||龙井|
Musan|무산||
Nanping|남평|南坪|
Onsong|온성||
Posyet|||Посьет
Sakju|삭주||
Namyang|남양||
Sambong|삼봉||
Samjiyon|삼지연||
Sanhe|삼합|三合|
Slavyanka|||Славянка
Songnim|송림||
Sunan|순안||Сунан
Sunchon|순천||
Taipingwan||太平湾|
Tongchon|통천||
Tumen||图们|
Uiju|의주||
Vrangel|||Врангель
Zarubino|||Зарубино
`;

/** Words for a city or a town that a source may append to its name. */
const SUFFIXES: Readonly<Record<PathLang, readonly string[]>> = { ko: ['', '시', ' 시', '읍'], zh: ['', '市', '特级市', '广域市'], ru: [''] };

const names = new Map(
  NAMES.trim()
    .split('\n')
    .map((line) => {
      const [en = '', ...rest] = line.split('|');
      return [en, Object.fromEntries(PATH_LANGS.map((lang, i) => [lang, rest[i] ?? ''])) as Record<PathLang, string>];
    })
);

/** The name of a town by its English name; undefined if no source has one. */
export function townName(en: string, lang: PathLang): string | undefined {
  return names.get(en)?.[lang] || undefined;
}

/** English names of the towns listed here. */
export const NAMED: readonly string[] = [...names.keys()];

/** Whether a source has a name: the alternate names of a place, or the names in the tables in that language. */
export function isSourced(name: string, lang: PathLang, alternates: readonly string[], tables: readonly string[]): boolean {
  const forms = SUFFIXES[lang].map((suffix) => (name + suffix).toLowerCase());
  return alternates.some((other) => forms.includes(other.toLowerCase())) || tables.some((other) => other.includes(name));
}
