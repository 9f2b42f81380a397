/**
 * Work that a caller need not wait for, in its order: done when the event loop comes round, or when
 * somebody asks for what it leads to.
 */
export declare class Backlog {
    #private;
    add(work: () => void): void;
    drain(): void;
}
