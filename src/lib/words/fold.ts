// Words of a collapsed section, in four languages.
import type { Lang } from '#lib/atlas/atlas.ts';

/** Content of a collapsed section that only JavaScript can fill. */
export const foldWords: Record<Lang, { readonly unmade: string }> = {
  en: { unmade: 'This list needs JavaScript.' },
  ko: { unmade: '이 목록에는 자바스크립트가 필요하다.' },
  zh: { unmade: '此列表需要JavaScript。' },
  ru: { unmade: 'Для этого списка нужен JavaScript.' }
};
