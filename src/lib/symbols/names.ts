// The naming rules of the map and the names that follow them, in one reviewed file.
//
// - A sea that its neighbours name differently carries both names, the Korean one first, in every language.
// - A gulf or river that two neighbours name differently carries both names, alphabetical in English.
// - Countries have their short names in the Unicode CLDR 48; "North Korea" and "DPRK" are the same country here.
// - The line between the two Koreas is the Military Demarcation Line of 1953, and is never called a border.
// - Towns have the spelling of the tables; other languages are used only if a cited list has the name.
import type { Lang } from '#lib/atlas/atlas.ts';

export interface Label {
  readonly id: string;
  readonly names: Readonly<Record<Lang, string>>;
  readonly lon: number;
  readonly lat: number;
  /** Other positions, [lon, lat], in the same sea or country, for when the first is covered. */
  readonly others?: readonly (readonly [lon: number, lat: number])[];
  /** Zooms between which the label is drawn. */
  readonly from: number;
  readonly to: number;
}

/** Seas, with positions for their names on open water. */
export const SEAS: readonly Label[] = [
  {
    id: 'east-sea',
    lon: 133.2,
    lat: 39.6,
    from: 3,
    to: 9,
    names: { en: 'East Sea / Sea of Japan', ko: '동해 / 일본해', zh: '朝鲜东海 / 日本海', ru: 'Восточное море / Японское море' }
  },
  {
    id: 'west-sea',
    lon: 123.3,
    lat: 35.6,
    from: 3,
    to: 9,
    names: { en: 'West Sea / Yellow Sea', ko: '서해 / 황해', zh: '朝鲜西海 / 黄海', ru: 'Западное море / Жёлтое море' }
  },
  { id: 'bohai', lon: 119.6, lat: 38.6, from: 4.5, to: 9, names: { en: 'Bohai Sea', ko: '보하이해', zh: '渤海', ru: 'Бохай' } },
  {
    id: 'korea-bay',
    lon: 124.0,
    lat: 39.1,
    from: 5.5,
    to: 10,
    names: { en: 'Korea Bay / West Korea Bay', ko: '서한만 / 서조선만', zh: '西朝鲜湾', ru: 'Западно-Корейский залив' }
  },
  {
    id: 'east-korea-bay',
    lon: 128.4,
    lat: 39.35,
    from: 5.5,
    to: 10,
    names: { en: 'East Korea Bay', ko: '동한만 / 동조선만', zh: '东朝鲜湾', ru: 'Восточно-Корейский залив' }
  },
  {
    id: 'peter-the-great',
    lon: 131.6,
    lat: 42.55,
    from: 6,
    to: 10,
    names: { en: 'Peter the Great Gulf', ko: '표트르 대제 만', zh: '彼得大帝湾', ru: 'Залив Петра Великого' }
  },
  { id: 'east-china-sea', lon: 125.2, lat: 29.2, from: 3.5, to: 8, names: { en: 'East China Sea', ko: '동중국해', zh: '东海', ru: 'Восточно-Китайское море' } },
  { id: 'okhotsk', lon: 149, lat: 54, from: 2.5, to: 6, names: { en: 'Sea of Okhotsk', ko: '오호츠크해', zh: '鄂霍次克海', ru: 'Охотское море' } },
  { id: 'pacific', lon: 158, lat: 35, from: 1, to: 5, names: { en: 'Pacific Ocean', ko: '태평양', zh: '太平洋', ru: 'Тихий океан' } },
  { id: 'indian-ocean', lon: 78, lat: -12, from: 1, to: 5, names: { en: 'Indian Ocean', ko: '인도양', zh: '印度洋', ru: 'Индийский океан' } }
];

/** Neighbouring countries, with positions for their names away from the ends of arcs. */
export const COUNTRIES: readonly Label[] = [
  {
    id: 'prk',
    lon: 126.7,
    lat: 40.25,
    others: [
      [126.5, 40],
      [127, 40.2],
      [127.5, 40.4],
      [126.25, 40.2],
      [128.5, 40.8]
    ],
    from: 4,
    to: 7.5,
    names: { en: 'North Korea', ko: '북한', zh: '朝鲜', ru: 'КНДР' }
  },
  { id: 'kor', lon: 127.9, lat: 36.3, from: 4, to: 7.5, names: { en: 'South Korea', ko: '대한민국', zh: '韩国', ru: 'Республика Корея' } },
  { id: 'chn', lon: 104, lat: 35, from: 2, to: 5, names: { en: 'China', ko: '중국', zh: '中国', ru: 'Китай' } },
  { id: 'chn', lon: 125.6, lat: 44.6, from: 5, to: 7.5, names: { en: 'China', ko: '중국', zh: '中国', ru: 'Китай' } },
  { id: 'rus', lon: 100, lat: 62, from: 2, to: 5, names: { en: 'Russia', ko: '러시아', zh: '俄罗斯', ru: 'Россия' } },
  { id: 'rus', lon: 133.6, lat: 44.4, from: 5, to: 7.5, names: { en: 'Russia', ko: '러시아', zh: '俄罗斯', ru: 'Россия' } },
  { id: 'jpn', lon: 138.4, lat: 36.4, from: 3.5, to: 7.5, names: { en: 'Japan', ko: '일본', zh: '日本', ru: 'Япония' } },
  { id: 'mng', lon: 103.5, lat: 46.6, from: 3, to: 7.5, names: { en: 'Mongolia', ko: '몽골', zh: '蒙古', ru: 'Монголия' } }
];

/** The town at which all arcs end. */
export const HOME_TOWN: Readonly<Record<Lang, string>> = { en: 'Pyongyang', ko: '평양', zh: '平壤', ru: 'Пхеньян' };

/** The border rivers, whose names follow their course. */
export const RIVERS: Readonly<Record<'yalu' | 'tumen', Readonly<Record<Lang, string>>>> = {
  yalu: { en: 'Amnok / Yalu', ko: '압록강', zh: '鸭绿江', ru: 'Амноккан / Ялуцзян' },
  tumen: { en: 'Tuman / Tumen', ko: '두만강', zh: '图们江', ru: 'Туманная' }
};

/** The line between the two Koreas. */
export const DEMARCATION: Readonly<Record<Lang, string>> = {
  en: 'Military Demarcation Line',
  ko: '군사분계선',
  zh: '军事分界线',
  ru: 'Военная демаркационная линия'
};

/** Licence of the compilation and of everything made from it (LICENSE-DATA): its name, the same in every language, and its address. */
export const LICENCE_NAME = 'CC BY 4.0';
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The disclaimer on every view and every export. */
export const DISCLAIMER: Readonly<Record<Lang, string>> = {
  en: 'Lines and names on this map take no side in any dispute over territory. The line between the two Koreas is the Military Demarcation Line, not a border.',
  ko: '이 지도의 경계선과 지명은 어떤 영토 분쟁에서도 한쪽의 입장을 나타내지 않는다. 남북 사이의 선은 국경이 아니라 군사분계선이다.',
  zh: '本图的界线和地名不表示在任何领土争议中的立场。朝鲜半岛南北之间的线是军事分界线，不是国界。',
  ru: 'Линии и названия на этой карте не выражают позиции ни в одном территориальном споре. Линия между двумя Кореями — военная демаркационная линия, а не граница.'
};

/** The credit of the base map on every view and every export. */
export const BASE_MAP_CREDIT: Readonly<Record<Lang, string>> = {
  en: 'Base map: © OpenStreetMap contributors (ODbL), Natural Earth, GeoNames (CC BY 4.0), World Port Index',
  ko: '배경 지도: © OpenStreetMap 기여자 (ODbL), Natural Earth, GeoNames (CC BY 4.0), World Port Index',
  zh: '底图：© OpenStreetMap 贡献者（ODbL）、Natural Earth、GeoNames（CC BY 4.0）、World Port Index',
  ru: 'Основа карты: © участники OpenStreetMap (ODbL), Natural Earth, GeoNames (CC BY 4.0), World Port Index'
};
