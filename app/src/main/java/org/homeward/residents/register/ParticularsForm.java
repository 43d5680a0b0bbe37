package org.homeward.residents.register;

import static org.homeward.residents.register.Field.*;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.residents.AllergyRecord;
import org.homeward.residents.AllergyStatus;
import org.homeward.residents.Bed;
import org.homeward.residents.CareFlags;
import org.homeward.residents.Cpr;
import org.homeward.residents.CprDecision;
import org.homeward.residents.Name;
import org.homeward.residents.Registration;
import org.homeward.residents.Sex;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** From a form that {@link ParticularsCheck} found nothing wrong with to what it says. */
public final class ParticularsForm {
    private final Form form;

    public ParticularsForm(Form form) {
        this.form = form;
    }

    public Particulars read(Optional<Practice> practice) {
        return new Particulars(
                new Name(form.value(GIVEN), form.value(FAMILY), preferred()),
                form.date(BORN).orElseThrow(),
                Sex.of(form.value(SEX)),
                form.value(PREGNANT).equals("yes"),
                NhsStatusChoice.identity(form.value(NHS_NUMBER), form.value(NHS_STATUS)),
                new Bed(form.value(ROOM), BedOrder.of(form.value(ROOM)), text(UNIT)),
                new Registration(practice.map(Practice::id).orElse(null), text(CLINICIAN)),
                allergies(),
                cpr(),
                new CareFlags(text(CEILING), text(COGNITION), text(COMMUNICATION)),
                form.date(ADMITTED).orElseThrow(),
                nextOfKin());
    }

    private @Nullable String preferred() {
        return form.value(PREFERRED).equals(form.value(GIVEN)) ? null : text(PREFERRED);
    }

    private AllergyRecord allergies() {
        return switch (form.value(ALLERGY_STATUS)) {
            case "recorded" ->
                new AllergyRecord(AllergyStatus.RECORDED, text(ALLERGIES), text(ALLERGY_SOURCE), day(ALLERGY_DATE));
            case "none known" ->
                new AllergyRecord(AllergyStatus.NONE_KNOWN, null, text(ALLERGY_SOURCE), day(ALLERGY_DATE));
            default -> AllergyRecord.notRecorded();
        };
    }

    private CprDecision cpr() {
        Cpr decision = Cpr.of(form.value(CPR));
        return decision == Cpr.NOT_RECORDED
                ? CprDecision.notRecorded()
                : new CprDecision(decision, text(CPR_ORIGINAL), day(CPR_DATE));
    }

    private @Nullable NextOfKin nextOfKin() {
        return form.value(KIN_NAME).isEmpty()
                ? null
                : new NextOfKin(form.value(KIN_NAME), form.value(KIN_RELATIONSHIP), text(KIN_TELEPHONE));
    }

    private @Nullable String text(String field) {
        return form.value(field).isEmpty() ? null : form.value(field);
    }

    private @Nullable LocalDate day(String field) {
        return form.date(field).orElse(null);
    }
}
