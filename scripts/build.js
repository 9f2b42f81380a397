/** `npm run build`: replaces dist/ as a whole, so that no part of an earlier build stays behind. */
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, stage } from './stage.js';

const staged = await stage();
const dist = path.join(root, 'dist');
rmSync(dist, { recursive: true, force: true });
cpSync(staged, dist, { recursive: true });
