package org.homeward.observations.standing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.homeward.observations.Pause;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;
import org.homeward.ui.ResidentBanner;
import org.jspecify.annotations.Nullable;

/** Whether sets are paused for a resident, why and until when, and the form that pauses them. */
public record PausePage(Resident resident, ResidentBanner banner, List<Pause> pauses, Form form, LocalDate today)
        implements FormPage {
    public PausePage {
        pauses = List.copyOf(pauses);
    }

    @Override
    public String title() {
        return "Pause the sets of " + resident.name().called();
    }

    String here() {
        return "/homes/" + resident.home() + "/residents/" + resident.id() + "/pause";
    }

    @Nullable
    Pause current() {
        return pauses.stream()
                .filter(pause -> pause.isInForce(today))
                .findFirst()
                .orElse(null);
    }

    List<Pause> before() {
        return pauses.stream().filter(pause -> !pause.isInForce(today)).toList();
    }

    List<Option> reasons() {
        return Arrays.stream(Pause.Reason.values())
                .map(reason -> Option.of(
                                reason.code(),
                                reason.words().substring(0, 1).toUpperCase(java.util.Locale.UK)
                                        + reason.words().substring(1))
                        .explained("At most " + reason.longestDays() + " days at a time"))
                .toList();
    }
}
