package org.homeward.observations.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.kernel.London;
import org.homeward.observations.GivenScore;
import org.homeward.observations.ObservedSet;

/** What is said about a set in a letter, in the words of a practice. */
final class SetWords {
    private SetWords() {}

    /** "NEWS2 7 (SpO2 scale 1; usual NEWS2 1)". */
    static String score(ObservedSet set) {
        Integer usual = set.score().usual();
        return "NEWS2 " + set.score().words() + " (SpO2 scale "
                + set.score().scale().number() + "; usual NEWS2 " + (usual == null ? "not known" : usual) + ")";
    }

    /** What was measured in the same sitting and has no points. */
    private static List<String> beside(ObservedSet set) {
        String weight = set.beside().weightText();
        String glucose = set.beside().glucoseText();
        return Stream.of(
                        weight.isEmpty() ? "" : "Weight " + weight + " kg",
                        glucose.isEmpty() ? "" : "Blood glucose " + glucose + " mmol/L")
                .filter(words -> !words.isEmpty())
                .toList();
    }

    static List<String> remarks(ObservedSet set) {
        List<String> remarks = new ArrayList<>();
        if (set.score().status() == GivenScore.Status.PARTIAL || set.score().status() == GivenScore.Status.EMPTY) {
            remarks.add("Not complete: what is missing has no points, and there is no total.");
        }
        if (set.score().status() == GivenScore.Status.DOES_NOT_APPLY) {
            remarks.add("NEWS2 is not for this person: under 16, in pregnancy or in the 6 weeks after a birth.");
        }
        remarks.addAll(beside(set));
        set.attempts().forEach(attempt -> remarks.add("Checked: " + attempt.words() + "."));
        if (set.remarks().moved()) {
            remarks.add("First written down for somebody else, and moved here: "
                    + set.remarks().replaceReason());
        } else if (set.remarks().replaces() != null) {
            remarks.add("CORRECTION. Replaces set " + set.remarks().replaces() + ": "
                    + set.remarks().replaceReason());
        }
        if (set.remarks().replaced()) {
            remarks.add("WITHDRAWN. This set does not count any more: see the newer one in Homeward.");
        }
        if (set.remarks().lateReason() != null) {
            remarks.add("Late because: " + set.remarks().lateReason());
        }
        remarks.add("Written down " + London.words(set.recordedAt()) + ". Set " + set.id());
        return remarks;
    }
}
