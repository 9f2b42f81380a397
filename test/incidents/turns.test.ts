import { describe, expect, test } from 'vitest';
import { failOnOf, isFailing } from '../../src/findings/policy/policy.ts';
import { findingsBetween } from '../support/analysed.ts';
import { BENIGN_TURNS } from './benign-turns.ts';
import { conversation } from './conversation.ts';
import { HISTORY_INCIDENTS } from './history-incidents.ts';
import { PROMPT_INCIDENTS } from './prompt-incidents.ts';

// Base is a healthy conversation, so that what is found is introduced.
const healthy = conversation(3);

describe('incidents between the turns of a conversation, and what is none', () => {
  test.each([...PROMPT_INCIDENTS, ...HISTORY_INCIDENTS, ...BENIGN_TURNS])(
    '$id: $story',
    async ({ turns, found, verdict }) => {
      const findings = await findingsBetween(healthy, turns, 'command');
      const shown = findings.filter(
        ({ axis, status }) => axis === 'turn' && status === 'introduced',
      );
      expect(
        shown.map(({ code, severity, where, causes }) => [
          code,
          severity,
          `${where?.turn} ${where?.pointer}`,
          ...causes,
        ]),
      ).toEqual(found);
      const fails = shown.some((finding) => isFailing(finding, failOnOf(null)));
      expect(fails ? 'fail' : 'pass').toBe(verdict);
    },
  );
});
