/**
 * Details of a test that is one of a sweep over languages, sizes, places or faults: `npm test` runs those that stand for
 * the rest, `npm run test:full` all of them.
 */
export const sweep = (usual: boolean): { readonly tag: string[] } => ({ tag: usual ? [] : ['@full'] });
