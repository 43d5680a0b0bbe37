package org.homeward.directory;

/** Told how far an import has come, often enough for a bar and never more than a few times a second. */
@FunctionalInterface
public interface ImportProgress {
    ImportProgress SILENT = position -> {};

    void at(Position position);

    /** Where an import stands; bytes are of the (unzipped) content, {@code bytesTotal} is 0 while it is unknown. */
    record Position(Step step, long rows, long bytesRead, long bytesTotal) {
        public int percent() {
            return bytesTotal == 0 ? 0 : (int) Math.min(100, bytesRead * 100 / bytesTotal);
        }
    }

    /** What is being done. */
    enum Step {
        CHECKING,
        READING,
        COMPARING,
        WRITING
    }
}
