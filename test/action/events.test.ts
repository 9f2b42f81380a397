import { describe, expect, it } from 'vitest';
import { mergeGroup, push, recorded } from '../support/events.ts';
import { fakeGitHub } from '../support/github.ts';
import { notices, steps } from '../support/steps.ts';

const suite = steps();

describe('without a pull request', () => {
  it.each([
    ['merge_group', mergeGroup],
    ['push', push],
  ])('%s gets the same verdict, and no comment', async (event, payload) => {
    await using github = await fakeGitHub();
    const result = await suite.stepOf(suite.red, {
      github,
      event,
      payload: payload(suite.red.base, suite.red.merge),
    });
    expect(result.code).toBe(1);
    expect(result.summary).toContain('### ❌');
    expect(github.requests).toEqual([]);
  });

  it('workflow_dispatch compares what its inputs name', async () => {
    await using github = await fakeGitHub();
    const payload = recorded('workflow_dispatch');
    const inputs = { base: 'main', head: suite.red.head };
    const result = await suite.stepOf(suite.red, {
      github,
      event: 'workflow_dispatch',
      payload,
      inputs,
    });
    const report = JSON.parse(await result.file('report-path'));
    expect(report.base).toEqual({ ref: 'main', sha: suite.red.base });
    expect(result.code).toBe(1);
    expect(github.requests).toEqual([]);
  });

  it.each(['workflow_dispatch', 'schedule', 'workflow_run'])(
    '%s that names nothing is a notice, and passes',
    async (event) => {
      const payload = event === 'schedule' ? { schedule: '0 0 * * *' } : recorded(event);
      const result = await suite.stepOf(suite.red, { event, payload });
      expect(result.code).toBe(0);
      expect(result.outputs).toMatchObject({
        verdict: 'pass',
        changed: 'false',
        'report-path': '',
      });
      expect(notices(result)[0]).toBe(
        `Nothing was compared. The event ${event} does not say what to compare: give the step base and head, or run it on pull_request, merge_group or push.`,
      );
    },
  );

  it('a push that replaced the history compares with the default branch where the old one is gone', async () => {
    const result = await suite.stepOf(suite.red, {
      event: 'push',
      payload: push('e'.repeat(40), suite.red.head, true),
      at: suite.red.head,
    });
    expect(notices(result)[0]).toContain('eeeeeeeeeeee, which this push replaced, is gone');
    expect(JSON.parse(await result.file('report-path')).base.ref).toBe('main');
  });

  it('a step that is ended from outside has failed: its outputs say so from the start', async () => {
    const payload = recorded('push.deleted');
    const { outputs, outputsAtFirst } = await suite.stepOf(suite.red, { event: 'push', payload });
    expect([outputsAtFirst['verdict'], outputs['verdict']]).toEqual(['error', 'pass']);
  });

  it('a deleted branch is a notice', async () => {
    const result = await suite.stepOf(suite.red, {
      event: 'push',
      payload: recorded('push.deleted'),
    });
    expect(result.code).toBe(0);
    expect(notices(result)[0]).toBe('Nothing was compared. The branch was deleted.');
  });
});
