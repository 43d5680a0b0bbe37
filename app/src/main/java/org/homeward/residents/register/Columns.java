package org.homeward.residents.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is written about a resident, column by column of residents.resident. */
final class Columns {
    static final List<String> NAMES = List.of(
            "given_name",
            "family_name",
            "preferred_name",
            "born",
            "sex",
            "pregnant",
            "nhs_number",
            "nhs_number_status",
            "room",
            "bed_order",
            "unit",
            "practice_id",
            "named_clinician",
            "allergies",
            "allergies_status",
            "allergies_by",
            "allergies_on",
            "cpr",
            "cpr_original",
            "cpr_decided_on",
            "care_plan_ceiling",
            "usual_cognition",
            "communication_needs",
            "admitted_on");

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    Columns(Particulars who) {
        values.put("given_name", who.name().given());
        values.put("family_name", who.name().family());
        values.put("preferred_name", who.name().preferred());
        values.put("born", who.born());
        values.put("sex", who.sex().words());
        values.put("pregnant", who.pregnant());
        values.put("nhs_number", who.nhs().number());
        values.put("nhs_number_status", who.nhs().status().words());
        values.put("room", who.bed().room());
        values.put("bed_order", who.bed().order());
        values.put("unit", who.bed().unit());
        values.put(
                "practice_id",
                who.registration().practice() == null
                        ? null
                        : who.registration().practice().value());
        values.put("named_clinician", who.registration().namedClinician());
        values.put("allergies", who.allergies().substances());
        values.put("allergies_status", who.allergies().status().words());
        values.put("allergies_by", who.allergies().source());
        values.put("allergies_on", who.allergies().on());
        values.put("cpr", who.cpr().decision().words());
        values.put("cpr_original", who.cpr().original());
        values.put("cpr_decided_on", who.cpr().decidedOn());
        values.put("care_plan_ceiling", who.flags().ceiling());
        values.put("usual_cognition", who.flags().usualCognition());
        values.put("communication_needs", who.flags().communicationNeeds());
        values.put("admitted_on", who.admittedOn());
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    String insert() {
        return "insert into residents.resident (home_id, id, import_id, " + String.join(", ", NAMES)
                + ") values (:home, :id, :import, " + each(":%s") + ") on conflict (home_id, id) do nothing";
    }

    String update() {
        return "update residents.resident set version = version + 1, " + each("%1$s = :%1$s")
                + " where home_id = :home and id = :id and version = :version and discharged_on is null";
    }

    private String each(String pattern) {
        return NAMES.stream().map(column -> String.format(pattern, column)).collect(Collectors.joining(", "));
    }
}
