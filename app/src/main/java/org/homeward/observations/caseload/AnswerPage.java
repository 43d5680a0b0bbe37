package org.homeward.observations.caseload;

import java.util.Arrays;
import java.util.List;
import org.homeward.observations.Answered;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;
import org.homeward.ui.ResidentBanner;

/** A clinician says what was done about somebody on their list; the home reads it. */
public record AnswerPage(
        Resident resident, ResidentBanner banner, ListedResident row, List<Answered> before, String back, Form form)
        implements FormPage {
    @Override
    public String title() {
        return "What was done for " + resident.name().called();
    }

    public int seen() {
        return Answers.finished(row.resident().answer());
    }

    public List<Option> done() {
        return Arrays.stream(Answered.Done.values())
                .map(one -> Option.of(one.name(), one.words()))
                .toList();
    }

    public List<Option> changed() {
        return List.of(Option.of("yes", "Yes"), Option.of("no", "No"));
    }

    public List<Option> saved() {
        return Arrays.stream(Answered.Saved.values())
                .map(one -> Option.of(one.name(), one.words()))
                .toList();
    }
}
