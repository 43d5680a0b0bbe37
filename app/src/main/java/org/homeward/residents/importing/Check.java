package org.homeward.residents.importing;

/** What a file would do to a register; nothing is kept or written. */
public sealed interface Check {
    record Planned(ImportPlan plan) implements Check {}

    /** The file as a whole cannot be used, with the sentence that says what to do. */
    record FileRefused(String words) implements Check {}
}
