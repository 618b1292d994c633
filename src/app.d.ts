// Types of the framework's data on every page.
import '@sveltejs/kit';

declare global {
  namespace App {
    interface PageData {
      /** Whether the page is an embed. */
      embed?: boolean;
    }
  }
}
