// Words with which a change of the view is spoken to screen readers, and places on the map are described, in four languages.
import type { Lang } from '#lib/atlas/atlas.ts';
import { counted } from './plural.ts';

/** Distances and names are passed in already formatted; `way` is a direction from 0, north, clockwise to 7. */
export interface AnnouncementWords {
  /** Where a feature is, seen from the middle of the map. */
  fromMiddle(distance: string, way: number): string;
  readonly inMiddle: string;
  /** What the map shows after it was moved: how wide it is, where its middle is, and how many features are in view. */
  moved(width: string, middle: string | null, count: number): string;
  near(place: string, distance: string, way: number): string;
  at(place: string): string;
  layersShown(names: string): string;
  layersHidden(names: string): string;
  readonly world: string;
  readonly homeFrame: string;
}

const EN = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];
const KO = ['북쪽', '북동쪽', '동쪽', '남동쪽', '남쪽', '남서쪽', '서쪽', '북서쪽'];
const ZH = ['北', '东北', '东', '东南', '南', '西南', '西', '西北'];
const RU = ['северу', 'северо-востоку', 'востоку', 'юго-востоку', 'югу', 'юго-западу', 'западу', 'северо-западу'];

export const announcementWords: Record<Lang, AnnouncementWords> = {
  en: {
    fromMiddle: (distance, way) => `${distance} ${EN[way]} of the middle of the map`,
    inMiddle: 'in the middle of the map',
    moved: (width, middle, count) =>
      `The map shows ${width} from left to right${middle === null ? '' : `; its middle is ${middle}`}. ${counted(count, 'en', '# feature in view|# features in view')}.`,
    near: (place, distance, way) => `${distance} ${EN[way]} of ${place}`,
    at: (place) => `at ${place}`,
    layersShown: (names) => `Shown: ${names}.`,
    layersHidden: (names) => `Hidden: ${names}.`,
    world: 'The map shows the world.',
    homeFrame: 'The map shows the Korean peninsula and its neighbours.'
  },
  ko: {
    fromMiddle: (distance, way) => `지도 중심에서 ${KO[way]}으로 ${distance}`,
    inMiddle: '지도 중심',
    moved: (width, middle, count) => `지도의 가로 폭 ${width}${middle === null ? '' : `, 중심은 ${middle}`}. 보이는 항목 ${count}개.`,
    near: (place, distance, way) => `${place}에서 ${KO[way]}으로 ${distance}`,
    at: (place) => place,
    layersShown: (names) => `표시: ${names}.`,
    layersHidden: (names) => `숨김: ${names}.`,
    world: '지도에 전 세계가 보인다.',
    homeFrame: '지도에 한반도와 주변국이 보인다.'
  },
  zh: {
    fromMiddle: (distance, way) => `地图中心${ZH[way]}方${distance}`,
    inMiddle: '地图中心',
    moved: (width, middle, count) => `地图东西宽${width}${middle === null ? '' : `，中心在${middle}`}。范围内有${count}个项目。`,
    near: (place, distance, way) => `${place}${ZH[way]}方${distance}`,
    at: (place) => place,
    layersShown: (names) => `已显示：${names}。`,
    layersHidden: (names) => `已隐藏：${names}。`,
    world: '地图显示全世界。',
    homeFrame: '地图显示朝鲜半岛及其邻国。'
  },
  ru: {
    fromMiddle: (distance, way) => `${distance} к ${RU[way]} от центра карты`,
    inMiddle: 'в центре карты',
    moved: (width, middle, count) => `Ширина карты — ${width}${middle === null ? '' : `; центр — ${middle}`}. Объектов в видимой части: ${count}.`,
    near: (place, distance, way) => `${distance} к ${RU[way]} от точки «${place}»`,
    at: (place) => `«${place}»`,
    layersShown: (names) => `Показано: ${names}.`,
    layersHidden: (names) => `Скрыто: ${names}.`,
    world: 'На карте весь мир.',
    homeFrame: 'На карте Корейский полуостров и соседи.'
  }
};
