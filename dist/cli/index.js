#!/usr/bin/env node
import { cli } from '../programs/index.js';

await cli();
