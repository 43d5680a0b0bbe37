package org.homeward.observations.figures;

/** Whose figures a page shows: where the page is, where its file is, and whether it leads to residents. */
record Scope(String path, String file, boolean isOfResidents) {
    /** What may be told there. */
    Value told(Value value) {
        return isOfResidents ? value : value.told();
    }

    String rows(Line line, Period period) {
        return path + "/rows?figure=" + line.figure() + "&which=" + (line.part() == null ? "" : line.part())
                + "&period=" + period.key();
    }
}
