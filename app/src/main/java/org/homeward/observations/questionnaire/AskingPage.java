package org.homeward.observations.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.homeward.clinical.questions.Question;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;
import org.homeward.ui.ResidentBanner;

/** The questions of the version in use, about one resident. */
public record AskingPage(Resident resident, ResidentBanner banner, Kept kept, Form form) implements FormPage {
    @Override
    public String title() {
        return version().content().name() + ": " + resident.name().called();
    }

    Kept.Version version() {
        return Objects.requireNonNull(kept.signed());
    }

    List<Question> questions() {
        return version().content().questions();
    }

    String field(Question question) {
        return TypedAnswers.field(question);
    }

    List<Option> choices(Question question) {
        List<Option> options = new ArrayList<>();
        for (int place = 0; place < question.choices().size(); place++) {
            options.add(Option.of(
                    String.valueOf(place), question.choices().get(place).words()));
        }
        options.add(Option.of(TypedAnswers.NOT_KNOWN, "I do not know"));
        return options;
    }

    String all() {
        return "/homes/" + resident.home() + "/residents/" + resident.id() + "/questionnaires";
    }
}
