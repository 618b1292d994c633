import type { View } from './view.ts';

/**
 * The attributes of `<html>` that a view asks for, as markup: its language, its colours where they are not the device's,
 * and in an embed its controls where they are not the usual ones. On the server they are there at first paint.
 */
export function rootAttributes({ lang, theme, ui }: Pick<View, 'lang' | 'theme' | 'ui'>, embedded: boolean): string {
  // Each is one of a few words that decode() knows, so nothing of an address needs escaping here.
  return [`lang="${lang}"`, theme !== 'auto' && `data-theme="${theme}"`, embedded && ui !== 'compact' && `data-ui="${ui}"`].filter(Boolean).join(' ');
}
