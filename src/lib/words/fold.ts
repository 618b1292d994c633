import type { Lang } from '#lib/atlas/atlas.ts';

/** What stands in a fold whose content scripts make, until they have. */
export const foldWords: Record<Lang, { readonly unmade: string }> = {
  en: { unmade: 'This list appears once the page’s scripts run.' },
  ko: { unmade: '페이지의 스크립트가 실행되면 목록이 나타난다.' },
  zh: { unmade: '页面脚本运行后显示此列表。' },
  ru: { unmade: 'Список появится, когда заработают скрипты страницы.' }
};
