package org.homeward.residents.register;

/** The names of the fields in which people write about a resident, in a form and in a file alike. */
public final class Field {
    public static final String GIVEN = "given-name";
    public static final String FAMILY = "family-name";
    public static final String PREFERRED = "preferred-name";
    public static final String BORN = "born";
    public static final String SEX = "sex";
    public static final String PREGNANT = "pregnant";
    public static final String NHS_NUMBER = "nhs-number";
    public static final String NHS_STATUS = "nhs-status";
    public static final String ROOM = "room";
    public static final String UNIT = "unit";
    public static final String PRACTICE = "practice";
    public static final String CLINICIAN = "named-clinician";
    public static final String ALLERGY_STATUS = "allergy-status";
    public static final String ALLERGIES = "allergies";
    public static final String ALLERGY_SOURCE = "allergy-source";
    public static final String ALLERGY_DATE = "allergy-date";
    public static final String CPR = "cpr";
    public static final String CPR_ORIGINAL = "cpr-original";
    public static final String CPR_DATE = "cpr-date";
    public static final String CEILING = "ceiling";
    public static final String COGNITION = "cognition";
    public static final String COMMUNICATION = "communication";
    public static final String ADMITTED = "admitted";
    public static final String KIN_NAME = "kin-name";
    public static final String KIN_RELATIONSHIP = "kin-relationship";
    public static final String KIN_TELEPHONE = "kin-telephone";
    static final String REASON = "reason";
    static final String VERSION = "version";
    static final String ANOTHER_PERSON = "another-person";

    private Field() {}
}
