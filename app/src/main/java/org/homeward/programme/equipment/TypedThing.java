package org.homeward.programme.equipment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.homeward.programme.office.FreeText;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** A thing's label as it was typed: one that can be kept, or the form with what to do next. */
sealed interface TypedThing {
    record Sound(Label label) implements TypedThing {}

    record Unsound(Form form) implements TypedThing {}

    static TypedThing of(Form typed, LocalDate today) {
        Optional<KitKind> kind = KitKind.read(typed.value("kind"));
        Form form = kind.isPresent() ? typed : typed.refuse("kind", "Choose what it is.");
        for (String field : new String[] {"mdm", "insured", "calibrated"}) {
            if (isTyped(form, field) && form.date(field).isEmpty()) {
                form = form.refuse(field, "Enter a day of the calendar, for example 3 12 2026, or nothing.");
            }
        }
        Label label = new Label(
                Label.tag(form.value("tag")),
                kind.orElse(KitKind.OTHER),
                form.value("make"),
                Label.Numbers.of(form.value("serial"), form.value("imei"), form.value("iccid")),
                new Label.Dates(date(form, "mdm"), date(form, "insured"), date(form, "calibrated")));
        for (Map.Entry<String, String> wrong : label.wrong(today).entrySet()) {
            form = form.refuse(wrong.getKey(), wrong.getValue());
        }
        form = FreeText.check(form, 200, "make", "serial");
        return form.hasErrors() ? new Unsound(form) : new Sound(label);
    }

    static Form filled(Form form, Label label) {
        Form filled = form.with("tag", label.tag())
                .with("kind", label.kind().name())
                .with("make", label.makeModel())
                .with("serial", label.numbers().serial())
                .with("imei", label.numbers().imei())
                .with("iccid", label.numbers().iccid());
        filled = with(filled, "mdm", label.dates().mdmOn());
        filled = with(filled, "insured", label.dates().insuredUntil());
        return with(filled, "calibrated", label.dates().calibratedOn());
    }

    private static Form with(Form form, String field, @Nullable LocalDate day) {
        return day == null ? form : form.with(field, day);
    }

    private static boolean isTyped(Form form, String field) {
        return !(form.value(field) + form.value(field + "-month") + form.value(field + "-year")).isEmpty();
    }

    private static @Nullable LocalDate date(Form form, String field) {
        return form.date(field).orElse(null);
    }
}
