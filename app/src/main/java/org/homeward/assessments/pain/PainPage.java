package org.homeward.assessments.pain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.homeward.assessments.Visit;
import org.homeward.clinical.pain.Degree;
import org.homeward.clinical.pain.Sign;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;

/** A look at somebody who cannot say whether it hurts. */
public record PainPage(Visit visit, Form form) implements FormPage {
    @Override
    public String title() {
        return "Is " + visit.called() + " in pain?";
    }

    String action() {
        return visit.path() + "/pain";
    }

    List<Sign> signs() {
        return List.of(Sign.values());
    }

    String field(Sign sign) {
        return TypedLook.field(sign);
    }

    String legend(Sign sign) {
        return SignWords.of(sign);
    }

    String hint(Sign sign) {
        return SignWords.explained(sign);
    }

    List<Option> degrees() {
        return Arrays.stream(Degree.values())
                .map(degree -> Option.of(degree.name(), SignWords.of(degree)))
                .toList();
    }

    List<Option> courses() {
        return Arrays.stream(Course.values())
                .map(course -> Option.of(
                        course.name(),
                        course.words().substring(0, 1).toUpperCase(Locale.UK)
                                + course.words().substring(1)))
                .toList();
    }
}
