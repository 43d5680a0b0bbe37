package org.homeward.assessments.nutrition;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.homeward.assessments.Typed;
import org.homeward.clinical.nutrition.Height;
import org.homeward.clinical.nutrition.Risk;
import org.homeward.clinical.nutrition.WeighIn;
import org.homeward.clinical.signs.Weight;
import org.homeward.kernel.London;
import org.homeward.ui.Form;
import org.homeward.ui.TypedMoment;
import org.jspecify.annotations.Nullable;

/** What was typed about weight and eating, checked field by field. */
record TypedScreening(Form form, Instant now) {
    private static final Typed.Span HEIGHT =
            new Typed.Span(100, 250, "Type the height in whole centimetres, from 100 to 250, for example 165.");
    private static final int LEAST_WEIGHT = 200;
    private static final int MOST_WEIGHT = 3_000;
    private static final int LEAST_ARM = 100;
    private static final int MOST_ARM = 800;

    static TypedScreening of(Form typed, Instant now) {
        Form form = TypedMoment.of(typed).check(typed, now).require("ill", "Say whether this is so.");
        form = switch (form.value("measured")) {
            case "yes" -> measures(form, now);
            case "no" -> impression(form);
            default -> form.refuse("measured", "Say whether you have a weight and a height.");
        };
        return new TypedScreening(form, now);
    }

    private static Form measures(Form typed, Instant now) {
        Form form = weight(typed, "weight");
        form = form.require("weight-how", "Say where the weight comes from.");
        form = Typed.within(form, "height", HEIGHT).require("height-how", "Say where the height comes from.");
        return switch (form.value("earlier")) {
            case "yes" -> earlier(form, London.day(now));
            case "no" -> form;
            default -> form.refuse("earlier", "Say whether an earlier weight is known.");
        };
    }

    private static Form weight(Form form, String field) {
        return kilograms(form, field).isPresent()
                ? form
                : form.refuse(field, "Type the weight in kilograms, from 20 to 300, for example 62.4.");
    }

    private static Optional<Weight> kilograms(Form form, String field) {
        return Optional.ofNullable(Weight.read(form.value(field)).orNull())
                .filter(weight -> weight.tenths() >= LEAST_WEIGHT && weight.tenths() <= MOST_WEIGHT);
    }

    private static Form earlier(Form typed, LocalDate today) {
        Form form = weight(typed, "earlier-weight");
        LocalDate day = day(form).orElse(null);
        if (day == null) {
            return form.refuse("earlier-on", "Choose the day of the earlier weight.");
        }
        return day.isBefore(today) && !day.isBefore(today.minusMonths(7))
                ? form
                : form.refuse(
                        "earlier-on",
                        "Choose a day within the last 6 months. If there is no weight of that time, say that none is known.");
    }

    private static Optional<LocalDate> day(Form form) {
        try {
            return Optional.of(LocalDate.parse(form.value("earlier-on")));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Form impression(Form typed) {
        Form form = typed.require("risk", "Choose what you think.").require("why", "Say what you go by.");
        form = Typed.notTooLong(form, "why");
        return form.value("arm").isEmpty() || arm(form) != null
                ? form
                : form.refuse(
                        "arm", "Type the upper arm in centimetres, from 10 to 80, for example 23.5. Or clear it.");
    }

    private static @Nullable Integer arm(Form form) {
        Weight tenths = Weight.read(form.value("arm")).orNull();
        return tenths == null || tenths.tenths() < LEAST_ARM || tenths.tenths() > MOST_ARM ? null : tenths.tenths();
    }

    Screenings.New screening() {
        return new Screenings.New(
                Typed.id(form),
                TypedMoment.of(form).orElse(now),
                found(),
                Typed.all(form, "confounders", Confounder.class));
    }

    private Screened found() {
        boolean ill = form.value("ill").equals("yes");
        return form.value("measured").equals("yes")
                ? new Screened.Scored(measured(), ill)
                : new Screened.Guessed(
                        new Impression(
                                Typed.one(form, "risk", Risk.class).orElse(Risk.HIGH), form.value("why"), arm(form)),
                        ill);
    }

    private Measures measured() {
        return new Measures(
                kilograms(form, "weight").orElseThrow(),
                Typed.one(form, "weight-how", WeightSource.class).orElse(WeightSource.RECALLED),
                new Height(Objects.requireNonNull(Typed.number(form, "height"))),
                Typed.one(form, "height-how", HeightSource.class).orElse(HeightSource.RECALLED),
                form.value("earlier").equals("yes")
                        ? new WeighIn(
                                day(form).orElseThrow(),
                                kilograms(form, "earlier-weight").orElseThrow())
                        : null);
    }
}
