import type { Draft } from '../draft.ts';
import type { Words } from './messages.ts';

/** A change of the guard's own rules. */
export function configWords({ subject, severity }: Draft): Words {
  return severity === 'note'
    ? {
        message: `This pull request changes ${subject} of the guard itself.`,
        fix: 'Review it as you would a change of the workflow.',
      }
    : {
        message: `This pull request loosens the guard: ${subject} lets more through than before.`,
        fix: 'Review it as you would a change of the workflow, or take it back.',
      };
}

/** What base guards and head does not; `facts.value` is where it is now. */
export function guardRemovedWords({ subject, facts }: Draft): Words {
  const where = facts.value ?? 'it';
  const accept = `accept: [{ prompt: ${JSON.stringify(facts.rule ?? '')}, code: guard-removed, wireId: "${facts.marker ?? ''}", reason: … }]`;
  return {
    message: `${subject.charAt(0).toUpperCase()}${subject.slice(1)} is guarded at base, and no rule of head covers it any more, although ${where} is still there.`,
    fix: `Let a rule of the config cover it again (prompts, or discover); if it is meant, say so under policy: ${accept}.`,
  };
}

/** What looks like a prompt and is covered by no rule; `facts.problem` says why, `facts.rule` the way out. */
export function unguardedWords({ subject, facts }: Draft): Words {
  return {
    message: `Nothing guards ${subject}: ${facts.problem ?? 'no rule covers it'}.`,
    fix:
      facts.rule ??
      'Declare it under prompts of the config; if it is no prompt, name it under discover.exclude.',
  };
}
