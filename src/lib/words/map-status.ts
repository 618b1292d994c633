// Messages about the map: loading, late, failed, or showing another view, in four languages. Shown by MapStage and StaticMap.
import type { Lang } from '#lib/atlas/atlas.ts';

export interface MapStatusWords {
  /** By the part of the live map that failed or has not loaded. */
  readonly failed: Record<'code' | 'base' | 'graphics', string>;
  readonly slow: Record<'code' | 'base' | 'graphics', string>;
  readonly noWebGL: string;
  readonly lostPicture: string;
  /** Added if the static map shows another view. */
  readonly otherPicture: string;
  readonly loading: string;
  /** A button that loads the live map. */
  readonly wake: string;
}

export const mapStatusWords: Record<Lang, MapStatusWords> = {
  en: {
    failed: {
      code: 'The interactive map could not be loaded. The static map shows the same figures.',
      base: 'The base map could not be loaded. The static map shows the same figures.',
      graphics: 'Your browser stopped drawing the interactive map. The static map shows the same figures.'
    },
    slow: {
      code: 'The interactive map is taking a while to load. The static map shows the same figures.',
      base: 'The base map is taking a while to load. The static map shows the same figures.',
      graphics: 'Your browser has not drawn the interactive map yet. The static map shows the same figures.'
    },
    noWebGL: 'The interactive map needs WebGL, which this browser does not support. The static map shows the same figures.',
    lostPicture: 'The map for this view could not be loaded.',
    otherPicture: 'The map shown here is for a different view.',
    loading: 'Loading the interactive map',
    wake: 'Explore the map'
  },
  ko: {
    failed: {
      code: '대화형 지도를 불러오지 못했다. 정적 지도에 같은 수치가 나온다.',
      base: '배경 지도를 불러오지 못했다. 정적 지도에 같은 수치가 나온다.',
      graphics: '브라우저가 대화형 지도를 더 이상 그리지 못한다. 정적 지도에 같은 수치가 나온다.'
    },
    slow: {
      code: '대화형 지도를 불러오는 데 시간이 걸리고 있다. 정적 지도에 같은 수치가 나온다.',
      base: '배경 지도를 불러오는 데 시간이 걸리고 있다. 정적 지도에 같은 수치가 나온다.',
      graphics: '브라우저가 대화형 지도를 아직 그리지 못했다. 정적 지도에 같은 수치가 나온다.'
    },
    noWebGL: '이 브라우저는 대화형 지도에 필요한 WebGL을 지원하지 않는다. 정적 지도에 같은 수치가 나온다.',
    lostPicture: '이 화면의 지도를 불러오지 못했다.',
    otherPicture: '여기 보이는 지도는 다른 화면의 것이다.',
    loading: '대화형 지도를 불러오는 중',
    wake: '지도 살펴보기'
  },
  zh: {
    failed: {
      code: '无法加载交互式地图。静态地图显示相同的数字。',
      base: '无法加载底图。静态地图显示相同的数字。',
      graphics: '浏览器已停止绘制交互式地图。静态地图显示相同的数字。'
    },
    slow: {
      code: '交互式地图加载较慢。静态地图显示相同的数字。',
      base: '底图加载较慢。静态地图显示相同的数字。',
      graphics: '浏览器尚未绘出交互式地图。静态地图显示相同的数字。'
    },
    noWebGL: '此浏览器不支持交互式地图所需的WebGL。静态地图显示相同的数字。',
    lostPicture: '此视图的地图未能加载。',
    otherPicture: '此处显示的是另一视图的地图。',
    loading: '正在加载交互式地图',
    wake: '操作地图'
  },
  ru: {
    failed: {
      code: 'Интерактивную карту загрузить не удалось. Статичная карта показывает те же данные.',
      base: 'Основу карты загрузить не удалось. Статичная карта показывает те же данные.',
      graphics: 'Браузер перестал рисовать интерактивную карту. Статичная карта показывает те же данные.'
    },
    slow: {
      code: 'Интерактивная карта загружается дольше обычного. Статичная карта показывает те же данные.',
      base: 'Основа карты загружается дольше обычного. Статичная карта показывает те же данные.',
      graphics: 'Браузер ещё не нарисовал интерактивную карту. Статичная карта показывает те же данные.'
    },
    noWebGL: 'Интерактивной карте нужен WebGL, который этот браузер не поддерживает. Статичная карта показывает те же данные.',
    lostPicture: 'Карта этого вида не загрузилась.',
    otherPicture: 'Здесь показана карта другого вида.',
    loading: 'Интерактивная карта загружается',
    wake: 'Изучить карту'
  }
};
