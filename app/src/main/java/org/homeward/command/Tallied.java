package org.homeward.command;

import java.util.ArrayList;
import java.util.List;
import org.homeward.directory.ImportSummary;
import org.homeward.directory.RowNote;

/** What became of a file, a line each for a program to read: a word, a tab, a number; then the rows with their reasons. */
record Tallied(List<String> lines) {
    Tallied {
        lines = List.copyOf(lines);
    }

    static Tallied of(ImportSummary summary) {
        List<String> lines = new ArrayList<>(counts(summary.rowsRead(), summary.added(), summary.changed()));
        lines.add(count("unchanged", summary.unchanged()));
        lines.add(count("closed", summary.closed()));
        lines.add(count("left out", summary.leftOutRows()));
        lines.add(count("rejected", summary.rejectedRows()));
        for (RowNote note : summary.notes()) {
            lines.add(row(note.row(), note.wholeRow() ? "rejected" : "left blank", note.subject(), note.reason()));
        }
        return new Tallied(lines);
    }

    static List<String> counts(long read, long added, long changed) {
        return List.of(count("read", read), count("new", added), count("changed", changed));
    }

    static String count(String what, long number) {
        return what + "\t" + number;
    }

    static String row(long number, String what, String subject, String reason) {
        return "row " + number + "\t" + what + "\t" + oneLine(subject) + "\t" + oneLine(reason);
    }

    /** A file is written by others: what is quoted from it cannot move a terminal's cursor or make a line of its own. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}]+", " ").strip();
    }

    void print() {
        lines.forEach(System.out::println);
    }
}
