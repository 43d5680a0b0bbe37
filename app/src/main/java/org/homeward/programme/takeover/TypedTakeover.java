package org.homeward.programme.takeover;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.homeward.directory.Codes;
import org.homeward.directory.Directory;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.homeward.programme.office.FreeText;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** What somebody typed of a takeover: sound, or the form with what is wrong. */
sealed interface TypedTakeover {
    String CQC = "cqc";
    String ODS = "ods";
    String PROVIDER = "provider";
    String DAY = "day";
    Pattern LOCATION = Pattern.compile("1-[0-9]{6,12}|[A-Z][A-Z0-9]{4,9}");
    Pattern ODS_CODE = Pattern.compile("[A-Z0-9]{3,8}");

    /** The new home as the directory has it; null when the next import has to bring it. */
    record Sound(
            Takeover.NewCodes codes,
            LocalDate day,
            @Nullable Organisation successor) implements TypedTakeover {}

    record Unsound(Form form) implements TypedTakeover {}

    /** Refused when the directory already says that another home goes on as this one. */
    default TypedTakeover unlessSucceeded(Form typed, @Nullable UUID known) {
        return this instanceof Sound(Takeover.NewCodes codes, LocalDate day, Organisation successor)
                        && known != null
                        && (successor == null || !successor.id().equals(known))
                ? new Unsound(
                        typed.refuse(CQC, "The directory says that another home has taken over. Look at its entry"))
                : this;
    }

    static TypedTakeover of(Form typed, Organisation former, Directory directory, LocalDate today) {
        String cqc = typed.value(CQC).toUpperCase(Locale.ROOT);
        String ods = typed.value(ODS).toUpperCase(Locale.ROOT);
        Form form = checked(typed, former.codes(), cqc, ods);
        Optional<LocalDate> day = form.date(DAY);
        form = day.isEmpty() || day.get().isAfter(today)
                ? form.refuse(
                        DAY,
                        "Type the first day under the new owner. A day to come is not written down yet: set a task for it")
                : form;
        Organisation successor =
                form.hasErrors() ? null : directory.findByCqcLocation(cqc).orElse(null);
        Form judged = judged(form, former, successor, ods, directory);
        return judged.hasErrors()
                ? new Unsound(judged)
                : new Sound(new Takeover.NewCodes(cqc, ods, typed.value(PROVIDER)), day.orElseThrow(), successor);
    }

    private static Form checked(Form typed, Codes old, String cqc, String ods) {
        Form form = FreeText.check(typed, 300, PROVIDER);
        if (!LOCATION.matcher(cqc).matches()) {
            form = form.refuse(CQC, "Type the new CQC location ID, for example 1-1234567890");
        } else if (cqc.equals(old.cqcLocation())) {
            form = form.refuse(CQC, "This is the old ID. A home that kept its ID was not registered again");
        }
        return ods.isEmpty() || ODS_CODE.matcher(ods).matches()
                ? form
                : form.refuse(ODS, "Type a code of letters and numbers, for example VLX01, or leave it empty");
    }

    private static Form judged(
            Form form, Organisation former, @Nullable Organisation successor, String ods, Directory directory) {
        Optional<Organisation> bearer = ods.isEmpty() || form.hasErrors() ? Optional.empty() : directory.findByOds(ods);
        if (bearer.isPresent() && bearer.get().isOpen() && !isOneOf(bearer.get(), former, successor)) {
            return form.refuse(ODS, "This code is " + bearer.get().name() + "'s. Look again");
        }
        if (successor == null) {
            return form;
        }
        if (successor.kind() != OrganisationKind.CARE_HOME) {
            return form.refuse(CQC, "This ID is not a care home's. Look again");
        }
        return successor.isOpen()
                ? form
                : form.refuse(CQC, successor.name() + " has closed. Type the ID of the home that is open");
    }

    private static boolean isOneOf(Organisation found, Organisation former, @Nullable Organisation successor) {
        return found.id().equals(former.id()) || successor != null && found.id().equals(successor.id());
    }
}
