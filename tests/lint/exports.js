// How a module exports, as a lint rule: by name, from the file that defines it.
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const NO_BARRELS = 'Import from the file that defines it: a file of re-exports hides who uses what, and keeps dead code alive.';
const NAMED = 'Give it a name: named exports are found by search and renamed by tools.';

/** Tools want the default export of a configuration, and components have no other. */
const MAY_HAVE_DEFAULT = /\.(config\.ts|d\.ts|js|svelte)$/;

/** @type {import('eslint').Rule.RuleModule} */
export const exports = {
  meta: { type: 'suggestion', docs: { description: 'Refuses re-exports, and default exports of modules' }, schema: [] },
  create(context) {
    const file = relative(ROOT, context.filename).split(sep).join('/');
    return {
      ExportAllDeclaration: (node) => context.report({ node, message: NO_BARRELS }),
      ExportNamedDeclaration(node) {
        if (node.source) context.report({ node, message: NO_BARRELS });
      },
      ExportDefaultDeclaration(node) {
        if (!MAY_HAVE_DEFAULT.test(file)) context.report({ node, message: NAMED });
      }
    };
  }
};
