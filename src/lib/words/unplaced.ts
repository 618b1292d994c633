import type { Lang } from '#lib/atlas/atlas.ts';

/** Words of the list of what a view has and cannot draw. */
export interface UnplacedWords {
  readonly title: string;
  readonly note: string;
  /** Heads tests: the place that is missing is the one where the missile came down. */
  readonly tests: string;
}

export const unplacedWords: Record<Lang, UnplacedWords> = {
  en: {
    title: 'Places of this view without a known position',
    note: 'No source used here gives their position. They are listed here and not drawn on the map.',
    tests: 'Missile tests without a published place of impact'
  },
  ko: {
    title: '이 화면의 장소 중 위치를 모르는 것',
    note: '여기서 쓴 출처에는 위치가 없다. 지도에는 그리지 않고 여기에 싣는다.',
    tests: '낙하 위치가 공표되지 않은 미사일 시험'
  },
  zh: {
    title: '此视图中位置不详的地点',
    note: '此处所用的来源没有给出其位置，因此只列于此，不在地图上绘制。',
    tests: '未公布落点的导弹试验'
  },
  ru: {
    title: 'Места этого вида, положение которых неизвестно',
    note: 'Их положения нет ни в одном из использованных источников. Они перечислены здесь и не показаны на карте.',
    tests: 'Испытания ракет без опубликованного места падения'
  }
};
