#!/usr/bin/env node
import { engine } from '../programs/index.js';

await engine();
