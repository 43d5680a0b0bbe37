package org.homeward.observations.dispatch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.homeward.kernel.London;
import org.homeward.observations.ObservedSet;

/** Sets as plain text to paste into SystmOne or EMIS: it says first whose they are, so that it shows when it is pasted amiss. */
final class PasteText implements GpRecord {
    @Override
    public Route route() {
        return Route.TEXT;
    }

    @Override
    public Preparation prepare(SetLetter letter) {
        return new Preparation.Ready(
                letter.fileName(".txt"),
                "text/plain;charset=UTF-8",
                text(letter).getBytes(StandardCharsets.UTF_8));
    }

    static String text(SetLetter letter) {
        List<String> lines = new ArrayList<>();
        lines.add(letter.who());
        lines.add("Observations in the care home: " + letter.home().words());
        letter.sets().forEach(set -> lines.addAll(set(set)));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> set(ObservedSet set) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Taken " + London.words(set.takenAt()) + " by " + set.recorder());
        lines.add(SetWords.score(set));
        lines.addAll(SetLine.of(set).stream()
                .map(line -> line.name() + ": " + line.value() + " (points: " + line.points() + ")")
                .toList());
        lines.addAll(SetWords.remarks(set));
        return lines;
    }
}
