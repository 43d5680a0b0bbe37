package org.homeward.observations.limits;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.homeward.clinical.guide.ConcernRow;
import org.homeward.clinical.limits.Limit;
import org.homeward.observations.JudgedLimit;
import org.homeward.observations.OwnLimit;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;
import org.homeward.ui.ResidentBanner;
import org.jspecify.annotations.Nullable;

/** A resident's own limits: those that count, those that ended, and the form of a clinician who may sign one. */
public record LimitPage(
        Resident resident,
        ResidentBanner banner,
        List<Counting> counting,
        List<OwnLimit> ended,
        boolean maySign,
        Form form,
        LocalDate today)
        implements FormPage {
    public LimitPage {
        counting = List.copyOf(counting);
        ended = List.copyOf(ended);
    }

    /** A limit that counts, what reached it when it is reached now, and how often it would have been in the last days. */
    record Counting(OwnLimit own, @Nullable JudgedLimit reached, LookingBack.Count back) {}

    @Override
    public String title() {
        return "Own limits of " + resident.name().called();
    }

    String person() {
        return "/homes/" + resident.home() + "/residents/" + resident.id();
    }

    String here() {
        return person() + "/limits";
    }

    int[] rows() {
        return IntStream.rangeClosed(1, Limit.MOST_CONDITIONS).toArray();
    }

    List<Option> readings() {
        return TypedReading.options();
    }

    String reading(int row) {
        return TypedReading.which(row);
    }

    String number(int row) {
        return TypedReading.number(row);
    }

    String days(int row) {
        return TypedReading.days(row);
    }

    List<Option> asks() {
        return Arrays.stream(ConcernRow.values())
                .map(row -> Option.of(row.name(), OwnLimit.who(row)))
                .toList();
    }

    static String endField(UUID limit) {
        return "end-" + limit;
    }
}
