import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Folders whose tests start processes all the time. Those come first: to start one takes a copy of the
 * worker's page tables, which costs three times as much once other tests have filled its memory. And what is
 * left at the end are short files, so that no worker waits for the other.
 */
const BUSY =
  /[/\\]test[/\\](?:action|bundle|check|cli|golden|render[/\\](?:command|discover)|repository[/\\]git|sandbox)[/\\]/;

export class ProcessesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- a method of vitest, and no array's
    const sorted = await super.sort(files);
    const isBusy = ({ moduleId }: TestSpecification) => BUSY.test(moduleId);
    return [...sorted.filter(isBusy), ...sorted.filter((file) => !isBusy(file))];
  }
}
