// Words of the list of items without a position, in four languages.
import type { Lang } from '#lib/atlas/atlas.ts';

export interface UnplacedWords {
  readonly title: string;
  readonly note: string;
  /** Heading of the tests; their missing position is the impact location. */
  readonly tests: string;
}

export const unplacedWords: Record<Lang, UnplacedWords> = {
  en: {
    title: 'Places with no known location',
    note: 'Our sources do not give their location, so they are listed here and not drawn on the map.',
    tests: 'Missile tests with no published impact location'
  },
  ko: {
    title: '위치를 알 수 없는 장소',
    note: '여기서 쓴 출처에 위치가 나오지 않아 지도에 그리지 않고 여기에 싣는다.',
    tests: '낙하 위치가 공표되지 않은 미사일 시험'
  },
  zh: {
    title: '位置不详的地点',
    note: '此处所用的来源没有给出其位置，因此只列于此，不在地图上绘制。',
    tests: '未公布落点的导弹试验'
  },
  ru: {
    title: 'Места, положение которых неизвестно',
    note: 'В наших источниках их положение не указано, поэтому они перечислены здесь и не показаны на карте.',
    tests: 'Испытания ракет без опубликованного места падения'
  }
};
