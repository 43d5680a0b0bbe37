package org.homeward.residents.importing;

/** How many residents an import added, changed and left as they were. */
public record Tally(int added, int changed, int skipped) {
    static final Tally NOTHING = new Tally(0, 0, 0);

    Tally plusAdded() {
        return new Tally(added + 1, changed, skipped);
    }

    Tally plusChanged() {
        return new Tally(added, changed + 1, skipped);
    }

    Tally plusSkipped() {
        return new Tally(added, changed, skipped + 1);
    }

    /** "26 added, 0 changed, 0 left as they were". */
    public String words() {
        return added + " added, " + changed + " changed, " + skipped + " left as they were";
    }
}
