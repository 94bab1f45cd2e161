import { build } from './build.js';
import { check } from './check.js';
import type { Command } from './command.js';
import { diff } from './diff.js';
import { evidence } from './evidence.js';
import { fresh } from './new.js';
import { preview } from './preview.js';
import { schema } from './schema.js';
import { types } from './types.js';

/** The registry: every sub-command, a line each. */
export const commands: readonly Command[] = [build, check, diff, evidence, fresh, preview, schema, types];
