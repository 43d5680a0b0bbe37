package org.homeward.observations.concern;

import java.time.Instant;
import java.util.List;
import org.homeward.kernel.London;
import org.homeward.observations.Age;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.WhatToDo;
import org.homeward.observations.escalation.EscalationPanel;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;
import org.homeward.ui.ResidentBanner;
import org.jspecify.annotations.Nullable;

/**
 * One concern: what to do now, what was noticed and by whom, and how it ended or the form that ends it. escalation is the
 * resident's open call for help.
 */
public record ConcernPage(
        Resident resident,
        ResidentBanner banner,
        Concern concern,
        Ending ending,
        @Nullable EscalationPanel escalation,
        Instant now)
        implements FormPage {

    /** The form that ends it, the sets that may have answered it, and whether the person looking may write. */
    record Ending(Form form, List<ObservedSet> sets, boolean mayRecord) {
        Ending {
            sets = List.copyOf(sets);
        }
    }

    @Override
    public Form form() {
        return ending.form();
    }

    @Override
    public String title() {
        return "Concern about " + resident.name().called();
    }

    String path() {
        return "/homes/" + resident.home() + "/residents/" + resident.id();
    }

    String here() {
        return path() + "/concerns/" + concern.id();
    }

    WhatToDo todo() {
        return concern.asShown().todo();
    }

    String since() {
        Instant since = concern.asShown().since();
        return London.words(since) + " (" + new Age(since, now).words() + ")";
    }

    List<Option> outcomes() {
        return Outcome.Kind.choices().stream()
                .map(kind -> Option.of(kind.code(), kind.words()))
                .toList();
    }

    List<Option> setChoices() {
        return ending.sets().stream()
                .map(set -> Option.of(
                                set.id().toString(), "NEWS2 " + set.score().words())
                        .explained(London.words(set.takenAt()) + ", by " + set.recorder()))
                .toList();
    }
}
