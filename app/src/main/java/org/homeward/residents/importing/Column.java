package org.homeward.residents.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.homeward.residents.register.Field;

/** A column of the file: its heading, the field it fills, what its example says, and whether it must be there. */
enum Column {
    NHS_NUMBER("NHS number", Field.NHS_NUMBER, "999 000 0018"),
    NHS_STATUS("NHS number status", Field.NHS_STATUS, "format OK"),
    GIVEN("Given name", Field.GIVEN, "Example"),
    FAMILY("Family name", Field.FAMILY, "Resident"),
    PREFERRED("Preferred name", Field.PREFERRED, "Exie"),
    BORN("Date of birth", Field.BORN, "31/03/1938"),
    SEX("Sex", Field.SEX, "female"),
    PREGNANT("Pregnant", Field.PREGNANT, "no"),
    ROOM("Room and bed", Field.ROOM, "12"),
    UNIT("Unit", Field.UNIT, "Willow"),
    PRACTICE("Practice", Field.PRACTICE, "D82001"),
    CLINICIAN("Named clinician", Field.CLINICIAN, "Dr Shah"),
    ALLERGIES("Allergies", Field.ALLERGIES, "penicillin; latex"),
    ALLERGY_SOURCE("Allergies told by", Field.ALLERGY_SOURCE, "Holt Medical Practice"),
    ALLERGY_DATE("Allergies asked on", Field.ALLERGY_DATE, "04/10/2026"),
    CPR("CPR decision", Field.CPR, "not for CPR"),
    CPR_ORIGINAL("CPR original kept in", Field.CPR_ORIGINAL, "office safe"),
    CPR_DATE("CPR decided on", Field.CPR_DATE, "04/10/2026"),
    CEILING("ReSPECT or TEP", Field.CEILING, "Treat in the home where possible"),
    COGNITION("Usual cognition", Field.COGNITION, "Knows her family, forgets the day"),
    COMMUNICATION("Communication needs", Field.COMMUNICATION, "Hearing aid, left ear"),
    ADMITTED("Moved in on", Field.ADMITTED, "01/06/2024"),
    KIN_NAME("Next of kin", Field.KIN_NAME, "Sam Resident"),
    KIN_RELATIONSHIP("Next of kin is", Field.KIN_RELATIONSHIP, "daughter"),
    KIN_TELEPHONE("Next of kin telephone", Field.KIN_TELEPHONE, "01632 960001");

    private final String heading;
    private final String field;
    private final String example;

    Column(String heading, String field, String example) {
        this.heading = heading;
        this.field = field;
        this.example = example;
    }

    String heading() {
        return heading;
    }

    String field() {
        return field;
    }

    String example() {
        return example;
    }

    boolean isDate() {
        return this == BORN || this == ALLERGY_DATE || this == CPR_DATE || this == ADMITTED;
    }

    /** Without these a row cannot be a resident. */
    boolean isRequired() {
        return this == GIVEN || this == FAMILY || this == BORN || this == SEX || this == ROOM || this == ADMITTED;
    }

    /** The column somebody means by a heading, capitals and blanks aside. */
    static Optional<Column> headed(String words) {
        return Arrays.stream(values())
                .filter(column -> plain(column.heading).equals(plain(words)))
                .findFirst();
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\u00a0_-]+", "").toLowerCase(Locale.UK);
    }
}
