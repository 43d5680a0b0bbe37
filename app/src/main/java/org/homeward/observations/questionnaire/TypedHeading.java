package org.homeward.observations.questionnaire;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.clinical.questions.Ask;
import org.homeward.clinical.questions.Often;
import org.homeward.clinical.questions.Question;
import org.homeward.clinical.questions.Questionnaire;
import org.homeward.ui.Form;

/** Name, how often, and from which sum of points something is asked, as they were typed. */
record TypedHeading(Form form, Optional<Often> often, Map<Ask, Integer> sums) {
    private static final int LONGEST = 100;

    static TypedHeading of(Form typed) {
        Form form = typed.require("name", "Write a name.");
        if (form.value("name").length() > LONGEST) {
            form = form.refuse("name", "Say it in at most " + LONGEST + " characters.");
        }
        Optional<Often> often = Arrays.stream(Often.values())
                .filter(each -> each.name().equals(typed.value("often")))
                .findFirst();
        form = often.isPresent() ? form : form.refuse("often", "Choose how often.");
        Map<Ask, Integer> sums = new EnumMap<>(Ask.class);
        for (Ask ask : Ask.values()) {
            String from = form.value(sum(ask));
            if (from.matches("[1-9][0-9]?")) {
                sums.put(ask, Integer.parseInt(from));
            } else if (!from.isEmpty()) {
                form = form.refuse(sum(ask), "Type a whole number from 1 to 99, or leave it out.");
            }
        }
        return new TypedHeading(form, often, sums);
    }

    Optional<Questionnaire> over(List<Question> questions) {
        return form.hasErrors()
                ? Optional.empty()
                : Optional.of(new Questionnaire(form.value("name"), often.orElseThrow(), questions, sums));
    }

    static String sum(Ask ask) {
        return "sum-" + ask.name();
    }

    static Form shown(Questionnaire content) {
        Form form = Form.blank()
                .with("name", content.name())
                .with("often", content.often().name());
        for (Map.Entry<Ask, Integer> sum : content.sums().entrySet()) {
            form = form.with(sum(sum.getKey()), String.valueOf(sum.getValue()));
        }
        return form;
    }
}
