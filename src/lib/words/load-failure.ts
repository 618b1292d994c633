import type { Lang } from '#lib/atlas/atlas.ts';

/** What a page says when its application did not load; in a file of its own, since the small scripts that start the application carry it. */
export interface LoadFailureWords {
  /** The live map was asked for. */
  readonly lost: string;
  /** The application of a page of the site has not loaded, or not yet. */
  readonly still: string;
  /** The address asks for another picture than the one that stands there. */
  readonly byDefault: string;
  /** A link was followed whose page did not load; the reader stays on this one. */
  readonly page: string;
  readonly again: string;
}

export const loadFailureWords: Record<Lang, LoadFailureWords> = {
  en: { lost: 'The live map did not load.', still: 'The controls of this page have not loaded.', page: 'That page did not load.', byDefault: 'This is the default view: the one that was asked for did not load.', again: 'Try again' },
  ko: { lost: '움직이는 지도를 불러오지 못했다.', still: '이 페이지의 조작 기능을 아직 불러오지 못했다.', page: '그 페이지를 불러오지 못했다.', byDefault: '요청한 화면을 불러오지 못해 기본 화면을 보여 준다.', again: '다시 시도' },
  zh: { lost: '动态地图未能加载。', still: '本页的操作功能还未加载。', page: '该页面未能加载。', byDefault: '所请求的视图未能加载，此处显示默认视图。', again: '重试' },
  ru: { lost: 'Живая карта не загрузилась.', still: 'Элементы управления этой страницы пока не загрузились.', page: 'Та страница не загрузилась.', byDefault: 'Запрошенный вид не загрузился; показан вид по умолчанию.', again: 'Повторить' }
};
