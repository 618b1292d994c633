// Words of the small maps of all years, in four languages.
import type { Lang } from '#lib/atlas/atlas.ts';

export interface SmallMapsWords {
  readonly title: string;
  /** How to read them. `who` are the partners shown. */
  how(who: string): string;
  readonly loading: string;
  readonly failed: string;
}

export const smallMapsWords: Record<Lang, SmallMapsWords> = {
  en: {
    title: 'Every year as a small map',
    how: (who) =>
      `${who}. Line widths are on the same scale in all years, a quarter of that of the map above. An open circle means no figure. Select a year to open its map.`,
    loading: 'Drawing the maps',
    failed: 'The maps could not be loaded.'
  },
  ko: {
    title: '작은 지도로 보는 모든 해',
    how: (who) => `${who}. 선의 굵기는 모든 해에 같은 척도이며 위 지도의 4분의 1이다. 빈 원은 수치가 없다는 뜻이다. 연도를 누르면 그해의 지도가 열린다.`,
    loading: '지도를 그리는 중',
    failed: '지도를 불러오지 못했다.'
  },
  zh: {
    title: '逐年小地图',
    how: (who) => `${who}。各年线宽比例相同，为上方地图的四分之一。空心圆表示没有数字。点击年份可打开当年的地图。`,
    loading: '正在绘制地图',
    failed: '无法加载地图。'
  },
  ru: {
    title: 'Все годы на малых картах',
    how: (who) =>
      `${who}. Толщина линий — в одном масштабе для всех лет, вчетверо меньше, чем на карте выше. Пустой кружок: данных нет. Год открывает свою карту.`,
    loading: 'Карты рисуются',
    failed: 'Карты загрузить не удалось.'
  }
};
