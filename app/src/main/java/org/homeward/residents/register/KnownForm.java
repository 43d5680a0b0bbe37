package org.homeward.residents.register;

import static org.homeward.residents.register.Field.*;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** A form filled in with what the register already says about a resident. */
public final class KnownForm {
    private KnownForm() {}

    public static Form of(Resident resident, Optional<Practice> practice, Optional<NextOfKin> kin) {
        Form form = Form.blank()
                .with(GIVEN, resident.name().given())
                .with(FAMILY, resident.name().family())
                .with(PREFERRED, text(resident.name().preferred()))
                .with(BORN, resident.born())
                .with(SEX, resident.sex().words())
                .with(PREGNANT, resident.pregnant() ? "yes" : "")
                .with(
                        NHS_NUMBER,
                        resident.nhs().number() == null ? "" : resident.nhs().words())
                .with(NHS_STATUS, resident.nhs().status().words())
                .with(ROOM, resident.bed().room())
                .with(UNIT, text(resident.bed().unit()))
                .with(PRACTICE, practice.map(Practice::words).orElse(""))
                .with(CLINICIAN, text(resident.registration().namedClinician()))
                .with(CEILING, text(resident.flags().ceiling()))
                .with(COGNITION, text(resident.flags().usualCognition()))
                .with(COMMUNICATION, text(resident.flags().communicationNeeds()))
                .with(ADMITTED, resident.residency().admittedOn())
                .with(VERSION, String.valueOf(resident.version()));
        return kin(cpr(allergies(form, resident), resident), kin);
    }

    private static Form allergies(Form form, Resident resident) {
        Form filled = form.with(ALLERGY_STATUS, resident.allergies().status().words())
                .with(ALLERGIES, text(resident.allergies().substances()))
                .with(ALLERGY_SOURCE, text(resident.allergies().source()));
        return day(filled, ALLERGY_DATE, resident.allergies().on());
    }

    private static Form cpr(Form form, Resident resident) {
        Form filled = form.with(CPR, resident.cpr().decision().words())
                .with(CPR_ORIGINAL, text(resident.cpr().original()));
        return day(filled, CPR_DATE, resident.cpr().decidedOn());
    }

    private static Form kin(Form form, Optional<NextOfKin> kin) {
        return form.with(KIN_NAME, kin.map(NextOfKin::name).orElse(""))
                .with(KIN_RELATIONSHIP, kin.map(NextOfKin::relationship).orElse(""))
                .with(KIN_TELEPHONE, kin.map(NextOfKin::telephone).orElse(""));
    }

    private static Form day(Form form, String field, @Nullable LocalDate day) {
        return day == null ? form : form.with(field, day);
    }

    private static String text(@Nullable String known) {
        return Objects.requireNonNullElse(known, "");
    }
}
