package org.homeward.programme.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.London;

/** A few questions to homes, and the days between which they can answer. */
record Survey(UUID id, String code, String name, List<Question> questions, LocalDate opensOn, LocalDate closesOn) {
    Survey {
        questions = List.copyOf(questions);
    }

    String path() {
        return SurveysPage.PATH + "/" + id;
    }

    boolean isOpen(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    String days() {
        return London.words(opensOn) + " to " + London.words(closesOn);
    }
}
