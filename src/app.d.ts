import '@sveltejs/kit';

declare global {
  namespace App {
    interface PageData {
      /** Whether the page is a bare view in an article. */
      embed?: boolean;
    }
  }
}
