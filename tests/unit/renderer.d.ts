/** SvelteKit's page renderer, which it does not export. */
declare module '*/@sveltejs/kit/src/runtime/server/page/render.js' {
  export function render_response(page: object): Promise<Response>;
}
