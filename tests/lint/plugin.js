// What Oxlint loads: a plugin by its default export.
import { project } from './rules.js';

export default project;
