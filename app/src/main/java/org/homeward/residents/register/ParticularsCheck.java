package org.homeward.residents.register;

import static org.homeward.residents.register.Field.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.homeward.clinical.identity.NhsNumber;
import org.homeward.clinical.identity.NhsNumberEntry;
import org.homeward.residents.AllergyStatus;
import org.homeward.residents.Cpr;
import org.homeward.residents.Sex;
import org.homeward.ui.Form;

/** What is wrong with what was written about a resident, each in words that say what to do. */
public final class ParticularsCheck {
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final int DAYS_AHEAD = 31;
    private static final Pattern WITH_A_LETTER = Pattern.compile("(?s).*\\p{L}.*");
    private static final Pattern TELEPHONE = Pattern.compile("[0-9+()/ x-]{5,40}|");
    private static final Map<String, Integer> LONGEST = Map.ofEntries(
            Map.entry(GIVEN, 100),
            Map.entry(FAMILY, 100),
            Map.entry(PREFERRED, 100),
            Map.entry(ROOM, 30),
            Map.entry(UNIT, 60),
            Map.entry(CLINICIAN, 100),
            Map.entry(ALLERGIES, 500),
            Map.entry(ALLERGY_SOURCE, 100),
            Map.entry(CPR_ORIGINAL, 100),
            Map.entry(CEILING, 1000),
            Map.entry(COGNITION, 1000),
            Map.entry(COMMUNICATION, 1000),
            Map.entry(KIN_NAME, 100),
            Map.entry(KIN_RELATIONSHIP, 60));

    private final LocalDate today;

    public ParticularsCheck(LocalDate today) {
        this.today = today;
    }

    /** The form with everything that is wrong with it, in the order of its fields. */
    public Form of(Form form) {
        List<UnaryOperator<Form>> rules = List.of(
                ParticularsCheck::names,
                this::birth,
                ParticularsCheck::sex,
                ParticularsCheck::nhsNumber,
                ParticularsCheck::room,
                this::admission,
                this::allergies,
                this::cpr,
                ParticularsCheck::nextOfKin,
                ParticularsCheck::lengths);
        Form checked = form;
        for (UnaryOperator<Form> rule : rules) {
            checked = rule.apply(checked);
        }
        return checked;
    }

    private static Form names(Form form) {
        return named(
                named(form, GIVEN, "Write the given name, as on the birth certificate or passport"),
                FAMILY,
                "Write the family name, as on the birth certificate or passport");
    }

    private static Form named(Form form, String field, String words) {
        return WITH_A_LETTER.matcher(form.value(field)).matches() ? form : form.refuse(field, words);
    }

    private Form birth(Form form) {
        if (form.date(BORN).isEmpty()) {
            return form.refuse(BORN, "Write the date of birth as day, month and year, for example 3 3 1938");
        }
        LocalDate born = form.date(BORN).get();
        return born.isAfter(today) || born.isBefore(EARLIEST_BIRTH)
                ? form.refuse(BORN, "Check the date of birth: it must be between 1900 and today")
                : form;
    }

    private static Form sex(Form form) {
        return isOneOf(
                        form.value(SEX),
                        List.of(Sex.values()).stream().map(Sex::words).toList())
                ? form
                : form.refuse(SEX, "Choose the sex: female, male, indeterminate or not known");
    }

    private static Form nhsNumber(Form form) {
        if (NhsNumber.read(form.value(NHS_NUMBER)) instanceof NhsNumberEntry.Refused(NhsNumberEntry.Reason reason)) {
            return form.refuse(NHS_NUMBER, reason.advice() + " Leave it empty if you do not know the number.");
        }
        return NhsStatusChoice.mayBeSaid(form.value(NHS_STATUS))
                ? form
                : form.refuse(
                        NHS_STATUS,
                        "Choose how sure you are of the NHS number: format OK, traced, verified or mismatch");
    }

    private static Form room(Form form) {
        return form.require(ROOM, "Write the room, for example 12 or 4 bed B");
    }

    private Form allergies(Form form) {
        AllergyStatus status = status(form);
        if (status == AllergyStatus.RECORDED
                && !WITH_A_LETTER.matcher(form.value(ALLERGIES)).matches()) {
            return form.refuse(ALLERGIES, "Write each allergy, for example penicillin; latex");
        }
        return pastDay(
                form, ALLERGY_DATE, "Check the day on which allergies were asked about: it cannot be after today");
    }

    private static AllergyStatus status(Form form) {
        return Set.of("recorded", "none known").contains(form.value(ALLERGY_STATUS))
                ? AllergyStatus.of(form.value(ALLERGY_STATUS))
                : AllergyStatus.NOT_RECORDED;
    }

    private Form cpr(Form form) {
        if (!isOneOf(
                form.value(CPR), List.of(Cpr.values()).stream().map(Cpr::words).toList())) {
            return form.refuse(CPR, "Choose the CPR decision: for CPR, not for CPR or not recorded");
        }
        if (form.value(CPR).equals(Cpr.NOT_FOR_CPR.words())
                && form.value(CPR_ORIGINAL).isEmpty()) {
            return form.refuse(CPR_ORIGINAL, "Write where the signed original is kept, for example office safe");
        }
        return pastDay(form, CPR_DATE, "Check the day of the CPR decision: it cannot be after today");
    }

    private Form admission(Form form) {
        if (form.date(ADMITTED).isEmpty()) {
            return form.refuse(ADMITTED, "Write the day the resident moved in, for example 22 11 2026");
        }
        LocalDate admitted = form.date(ADMITTED).get();
        boolean beforeBirth = form.date(BORN).filter(admitted::isBefore).isPresent();
        return beforeBirth || admitted.isAfter(today.plusDays(DAYS_AHEAD))
                ? form.refuse(
                        ADMITTED,
                        "Check the day the resident moved in: after birth, and not more than a month from now")
                : form;
    }

    private Form pastDay(Form form, String field, String words) {
        boolean empty = List.of(field, field + "-month", field + "-year").stream()
                .allMatch(part -> form.value(part).isEmpty());
        return empty || form.date(field).filter(day -> !day.isAfter(today)).isPresent()
                ? form
                : form.refuse(field, words);
    }

    static Form nextOfKin(Form form) {
        if (!TELEPHONE.matcher(form.value(KIN_TELEPHONE)).matches()) {
            return form.refuse(KIN_TELEPHONE, "Write the telephone number in digits, for example 01263 712461");
        }
        boolean nobody = form.value(KIN_RELATIONSHIP).isEmpty()
                && form.value(KIN_TELEPHONE).isEmpty();
        return nobody ? form : form.require(KIN_NAME, "Write the name of the next of kin");
    }

    static Form lengths(Form form) {
        Form checked = form;
        for (Map.Entry<String, Integer> field : LONGEST.entrySet()) {
            if (form.value(field.getKey()).length() > field.getValue()) {
                checked = checked.refuse(field.getKey(), "Write this in " + field.getValue() + " characters or fewer");
            }
        }
        return checked;
    }

    private static boolean isOneOf(String value, List<String> words) {
        return words.contains(value);
    }
}
