package org.homeward.assessments.skin;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.homeward.assessments.Typed;
import org.homeward.clinical.skin.InfectionSign;
import org.homeward.clinical.skin.SkinDamage;
import org.homeward.clinical.skin.WoundSize;
import org.homeward.kernel.London;
import org.homeward.ui.Form;
import org.homeward.ui.TypedMoment;
import org.jspecify.annotations.Nullable;

/** What was typed about a wound, checked field by field. */
record TypedWoundLook(Form form, Instant now, @Nullable WoundPhoto photo) {
    private static final Typed.Span SIDE =
            new Typed.Span(1, 500, "Type it in whole millimetres, from 1 to 500. Or leave both empty.");
    private static final Typed.Span DEPTH =
            new Typed.Span(0, 200, "Type the depth in whole millimetres, from 0 to 200. Or leave it empty.");
    private static final Typed.Span PAIN = new Typed.Span(0, 10, "Type a number from 0 (no pain) to 10 (the worst).");
    private static final Typed.Span TURNING =
            new Typed.Span(1, 24, "Type whole hours, from 1 to 24. Or leave it empty.");
    private static final int FURTHEST_MONTHS = 3;
    private static final int LONGEST = 300;

    static TypedWoundLook of(Form typed, byte[] file, Instant now) {
        Form form = TypedMoment.of(typed).check(typed, now);
        if (Typed.one(form, "damage", SkinDamage.class).isEmpty()) {
            form = form.refuse(
                    "damage", "Choose what it is. If you are not sure, choose \"something else\" and tell the nurse.");
        }
        form = size(form);
        form = Typed.withinIfAny(form, "depth", DEPTH);
        form = Typed.withinIfAny(form, "pain", PAIN);
        form = Typed.withinIfAny(form, "turning", TURNING);
        form = Typed.notTooLong(notTooLong(notTooLong(form, "dressing"), "equipment"), "words");
        WoundPhoto.HandedIn handed = WoundPhoto.of(next(form, London.day(now)), file);
        return new TypedWoundLook(handed.form(), now, handed.photo());
    }

    private static Form size(Form typed) {
        Form form = Typed.withinIfAny(Typed.withinIfAny(typed, "length", SIDE), "width", SIDE);
        return form.value("length").isEmpty() == form.value("width").isEmpty()
                ? form
                : form.refuse(
                        form.value("length").isEmpty() ? "length" : "width", "Type both sides, or leave both empty.");
    }

    private static Form notTooLong(Form form, String field) {
        return form.value(field).length() > LONGEST
                ? form.refuse(field, "Say it in at most " + LONGEST + " characters.")
                : form;
    }

    private static Form next(Form form, LocalDate today) {
        if (form.value("next").isEmpty()) {
            return form;
        }
        LocalDate day = day(form);
        return day == null || day.isBefore(today) || day.isAfter(today.plusMonths(FURTHEST_MONTHS))
                ? form.refuse(
                        "next",
                        "Choose a day from today to three months from now. Or leave it empty: then it is in a week.")
                : form;
    }

    private static @Nullable LocalDate day(Form form) {
        try {
            return LocalDate.parse(form.value("next"));
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    NewLook look() {
        return new NewLook(
                Typed.id(form),
                TypedMoment.of(form).orElse(now),
                Typed.one(form, "damage", SkinDamage.class).orElseThrow(),
                form.value("length").isEmpty()
                        ? null
                        : new WoundSize(
                                Objects.requireNonNull(Typed.number(form, "length")),
                                Objects.requireNonNull(Typed.number(form, "width"))),
                Typed.number(form, "depth"),
                Typed.all(form, "signs", InfectionSign.class),
                Typed.number(form, "pain"),
                new WoundCare(
                        Typed.words(form, "dressing"),
                        Typed.number(form, "turning"),
                        Typed.words(form, "equipment"),
                        Typed.words(form, "words"),
                        day(form)),
                photo);
    }
}
