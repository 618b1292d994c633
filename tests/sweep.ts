/**
 * Details of a test in a sweep over languages, sizes, places or failures: `npm test` runs the representative ones, `npm run test:full` all
 * of them.
 */
export const sweep = (usual: boolean): { readonly tag: string[] } => ({ tag: usual ? [] : ['@full'] });
