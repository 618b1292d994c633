// Words of the legend, in four languages.
import type { Lang } from '#lib/atlas/atlas.ts';
import { counted } from './plural.ts';

export interface KeyWords {
  readonly title: string;
  readonly sampleWidths: string;
  readonly widthNote: string;
  readonly linesNote: string;
  readonly lines: string;
  readonly places: string;
  /** Says that not every place is drawn: marks that would cover others give way (labels/marks.ts). */
  readonly placesNote: string;
  /** The same for short legends: that zooming in may show more, since not every view has marks that give way. */
  readonly placesShort: string;
  /** The same for an image, which cannot be zoomed. */
  readonly placesOfFile: string;
  /** Heading of the states of crossings in the selected year. */
  stateIn(years: readonly number[]): string;
  /** The partners whose figures have a question mark, without a full stop; and its meaning. */
  doubted(who: string): string;
  readonly doubtedWhy: string;
  /** Explains the thin lines: the number of their partners, and the share of the year's total in both directions, in per cent, below which each is. */
  minor(partners: number, percent: number): string;
  /** The same partners where no line is explained: in descriptions and after lists of the others. */
  others(partners: number, percent: number): string;
}

export const keyWords: Record<Lang, KeyWords> = {
  en: {
    title: 'Key',
    sampleWidths: 'Line width: US dollars per year',
    widthNote: 'Width grows with the square root of the value, on the same scale for all years.',
    linesNote: 'Lines connect two schematic points and are not routes.',
    lines: 'Lines',
    places: 'Places',
    placesNote: 'Of places so close together that their marks would cover each other, some appear once you zoom in.',
    placesShort: 'Zooming in may show more places.',
    placesOfFile: 'Some places are left out for lack of space.',
    stateIn: (years) => `State at the end of ${years.join(' and ')}`,
    doubted: (who) => `“?” and a hollow line mark a doubtful figure (${who})`,
    doubtedWhy: 'Other evidence contradicts it; see its details. A hollow line is at least 3 pixels wide.',
    minor: (n, percent) =>
      counted(
        n,
        'en',
        `Thin line: # partner with less than ${percent} % of the year’s total in both directions|Thin lines: # partners, each with less than ${percent} % of the year’s total in both directions`
      ),
    others: (n, percent) =>
      counted(
        n,
        'en',
        `# more partner, with less than ${percent} % of the year’s total in both directions|# more partners, each with less than ${percent} % of the year’s total in both directions`
      )
  },
  ko: {
    title: '범례',
    sampleWidths: '선 굵기: 연간 미국 달러',
    widthNote: '굵기는 값의 제곱근에 비례하며 모든 연도에 같은 척도를 쓴다.',
    linesNote: '선은 개략적인 두 점을 잇는다. 실제 경로가 아니다.',
    lines: '선',
    places: '장소',
    placesNote: '표지가 서로 가릴 만큼 가까운 장소 가운데 일부는 지도를 확대하면 나타난다.',
    placesShort: '지도를 확대하면 장소가 더 나타날 수 있다.',
    placesOfFile: '자리가 모자라 일부 장소는 표시하지 않았다.',
    stateIn: (years) => `${years.join('년과 ')}년 말의 상태`,
    doubted: (who) => `‘?’와 속이 빈 선은 의심되는 수치(${who})`,
    doubtedWhy: '다른 근거와 어긋나는 수치이다. 상세 정보를 보라. 속이 빈 선의 너비는 적어도 3픽셀이다.',
    minor: (n, percent) => `가는 선: 그해 수출입 합계의 ${percent}% 미만인 상대 ${n}개`,
    others: (n, percent) => `그 밖에 그해 수출입 합계의 ${percent}% 미만인 상대 ${n}개`
  },
  zh: {
    title: '图例',
    sampleWidths: '线宽：年度金额（美元）',
    widthNote: '线宽与金额的平方根成正比，各年采用同一尺度。',
    linesNote: '线条连接两个示意点，并非实际路线。',
    lines: '线条',
    places: '地点',
    placesNote: '地点相距太近、标记会互相遮盖的，有些在放大地图后才显示。',
    placesShort: '放大地图后可能显示更多地点。',
    placesOfFile: '因空间不足，部分地点未显示。',
    stateIn: (years) => `${years.join('年和')}年底的状态`,
    doubted: (who) => `“?”和空心线表示数字存疑（${who}）`,
    doubtedWhy: '与其他依据不符，见该数字的详情。空心线至少宽3像素。',
    minor: (n, percent) => `细线：${n}个伙伴，各占当年进出口总额不到${percent}%`,
    others: (n, percent) => `另有${n}个伙伴，各占当年进出口总额不到${percent}%`
  },
  ru: {
    title: 'Условные обозначения',
    sampleWidths: 'Толщина линии: доллары США в год',
    widthNote: 'Толщина растёт как квадратный корень из объёма, шкала одна для всех лет.',
    linesNote: 'Линии соединяют две условные точки и не показывают маршруты.',
    lines: 'Линии',
    places: 'Места',
    placesNote: 'Если места расположены так близко, что их знаки закрыли бы друг друга, часть из них видна только при увеличении карты.',
    placesShort: 'При увеличении карты могут появиться другие места.',
    placesOfFile: 'Из-за нехватки места показаны не все объекты.',
    stateIn: (years) => `Состояние на конец ${years.join(' и ')} ${years.length > 1 ? 'годов' : 'года'}`,
    doubted: (who) => `Знак «?» и полая линия: значение под сомнением (${who})`,
    doubtedWhy: 'Ему противоречат другие данные; см. сведения о нём. Ширина полой линии — не менее 3 пикселей.',
    minor: (n, percent) =>
      counted(
        n,
        'ru',
        `Тонкая линия: # партнёр с долей менее ${percent} % итога года по экспорту и импорту|Тонкие линии: # партнёра с долей менее ${percent} % итога года по экспорту и импорту у каждого|Тонкие линии: # партнёров с долей менее ${percent} % итога года по экспорту и импорту у каждого`
      ),
    others: (n, percent) =>
      counted(
        n,
        'ru',
        `ещё # партнёр с долей менее ${percent} % итога года по экспорту и импорту|ещё # партнёра с долей менее ${percent} % итога года по экспорту и импорту у каждого|ещё # партнёров с долей менее ${percent} % итога года по экспорту и импорту у каждого`
      )
  }
};
