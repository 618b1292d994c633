import type { View } from '#lib/view/view.ts';

/** The part of an address that goes along to pages without a view: language and colours, as `?lang=ko&theme=dark`. */
export function carry(view: Pick<View, 'lang' | 'theme'>): string {
  const query = [view.lang === 'en' ? '' : `lang=${view.lang}`, view.theme === 'auto' ? '' : `theme=${view.theme}`].filter(Boolean);
  return query.length > 0 ? `?${query.join('&')}` : '';
}
