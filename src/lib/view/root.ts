// Attributes of `<html>` for a view.
import type { View } from './view.ts';

/**
 * The attributes of `<html>` for a view as markup: its language, its theme unless that of the device, and in an embed its controls unless
 * the usual ones. The server renders them, so that they apply at first paint.
 */
export function rootAttributes({ lang, theme, ui }: Pick<View, 'lang' | 'theme' | 'ui'>, embedded: boolean): string {
  // Each value is one of a few words that decode() accepts, so none needs escaping.
  return [`lang="${lang}"`, theme !== 'auto' && `data-theme="${theme}"`, embedded && ui !== 'compact' && `data-ui="${ui}"`].filter(Boolean).join(' ');
}
