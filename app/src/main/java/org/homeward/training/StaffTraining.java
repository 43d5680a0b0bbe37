package org.homeward.training;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.homeward.access.Colleagues.StaffMember;

/** One member of staff: how they stand in each part, and whether they are to be watched. */
record StaffTraining(StaffMember person, Map<Part, PartState> parts, Pairing pairing) {
    StaffTraining {
        parts = Map.copyOf(parts);
    }

    PartState state(Part part) {
        return parts.getOrDefault(part, new PartState.NotBegun());
    }

    /** Trained is who holds all three parts today; two are not enough. */
    boolean isTrained() {
        return Arrays.stream(Part.values()).allMatch(part -> state(part).stands());
    }

    /** What is missing first, then what ends soon; empty when nothing is to be done. */
    List<String> next() {
        List<Part> missing = Arrays.stream(Part.values())
                .filter(part -> !state(part).stands())
                .toList();
        return missing.isEmpty()
                ? Arrays.stream(Part.values())
                        .filter(part -> state(part) instanceof PartState.EndsSoon)
                        .map(part -> "Refresher: " + part.words())
                        .toList()
                : missing.stream().map(part -> wish(part, state(part))).toList();
    }

    private static String wish(Part part, PartState state) {
        return switch (state) {
            case PartState.Attended came -> "Assess: " + part.words();
            case PartState.NotYet notYet -> "Practise, then assess: " + part.words();
            case PartState.RunOut runOut -> "Refresher: " + part.words();
            default -> "Book: " + part.words();
        };
    }
}
