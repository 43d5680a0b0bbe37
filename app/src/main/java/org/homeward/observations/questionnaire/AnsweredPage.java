package org.homeward.observations.questionnaire;

import java.time.Instant;
import java.util.List;
import org.homeward.observations.Age;
import org.homeward.residents.Resident;
import org.homeward.ui.Page;
import org.homeward.ui.ResidentBanner;

/** What was answered about a resident over time, the newest first, and which questionnaires can be asked now. */
public record AnsweredPage(Resident resident, ResidentBanner banner, List<Given> answers, List<Kept> asked, Instant now)
        implements Page {
    public AnsweredPage {
        answers = List.copyOf(answers);
        asked = List.copyOf(asked);
    }

    @Override
    public String title() {
        return "Questionnaires about " + resident.name().called();
    }

    String person() {
        return "/homes/" + resident.home() + "/residents/" + resident.id();
    }

    String age(Given given) {
        return new Age(given.at(), now).words();
    }

    /** "3 points, 1 answer is not known". */
    String points(Given given) {
        String points = given.points() == 1 ? "1 point" : given.points() + " points";
        return switch (given.unknown()) {
            case 0 -> points;
            case 1 -> points + ", 1 answer is not known";
            default -> points + ", " + given.unknown() + " answers are not known";
        };
    }
}
