// Messages when code could not be loaded, in four languages. They are separate constants, because each start script includes only those it
// uses.
import type { Lang } from '#lib/atlas/atlas.ts';

export interface EmbedFailureWords {
  /** The reader asked for the live map. */
  readonly lost: string;
  /** The address asks for another view than the static map shows. */
  readonly byDefault: string;
}

export interface SiteFailureWords {
  /** The application of a page of the site has not loaded, or not yet. */
  readonly controls: string;
  /** A link's page could not be loaded; the reader stays on the present one. */
  readonly page: string;
}

export const embedFailureWords: Record<Lang, EmbedFailureWords> = {
  en: { lost: 'The interactive map could not be loaded.', byDefault: 'The requested view could not be loaded; this is the default view.' },
  ko: { lost: '대화형 지도를 불러오지 못했다.', byDefault: '요청한 화면을 불러오지 못해 기본 화면을 보여 준다.' },
  zh: { lost: '交互式地图未能加载。', byDefault: '所请求的视图未能加载，此处显示默认视图。' },
  ru: { lost: 'Интерактивная карта не загрузилась.', byDefault: 'Запрошенный вид не загрузился; показан вид по умолчанию.' }
};

export const siteFailureWords: Record<Lang, SiteFailureWords> = {
  en: { controls: 'The controls of this page have not loaded.', page: 'That page could not be loaded.' },
  ko: { controls: '이 페이지의 조작 기능을 아직 불러오지 못했다.', page: '그 페이지를 불러오지 못했다.' },
  zh: { controls: '本页的操作功能还未加载。', page: '该页面未能加载。' },
  ru: { controls: 'Элементы управления этой страницы пока не загрузились.', page: 'Та страница не загрузилась.' }
};

/** A style sheet of the page is missing. */
export const missingStyles: Record<Lang, string> = {
  en: 'Part of this page’s layout could not be loaded.',
  ko: '이 페이지의 서식 일부를 불러오지 못했다.',
  zh: '本页的部分样式未能加载。',
  ru: 'Часть оформления этой страницы не загрузилась.'
};

/** Label of the button next to these messages. */
export const tryAgain: Record<Lang, string> = { en: 'Try again', ko: '다시 시도', zh: '重试', ru: 'Повторить' };
