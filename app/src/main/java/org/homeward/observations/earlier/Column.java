package org.homeward.observations.earlier;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.directory.reading.Headings;
import org.homeward.directory.reading.NamedHeadings;

/** The columns of the Whzan export that we read, with the other names they have been seen under; case, blanks and stops do not matter. */
enum Column {
    TAKEN("Date/Time", true, "Date and Time", "Date of observation", "Observation date/time", "Reading date/time"),
    HOME_ID("Care Home ID", false, "Home ID", "Site ID", "ODS code", "Care Home ODS code", "CQC location ID"),
    HOME_NAME("Care Home Name", false, "Care Home", "Home name", "Site name"),
    ASSET("Asset number", false, "Asset no", "Asset", "Asset ID"),
    CONCERN("Clinical concern?", false, "Clinical concerns"),
    SCORE("NEWS2 score", true, "NEWS2", "NEWS2 total", "NEWS2 total score"),
    SATURATION("O2", true, "SpO2", "O2 saturation", "O2 sats", "Oxygen saturation", "Oxygen saturations", "Saturation"),
    SYSTOLIC("Systolic", true, "Systolic BP", "Systolic blood pressure", "BP systolic", "SBP"),
    DIASTOLIC(
            "Diasolic", false, "Diastolic", "Diasolic BP", "Diastolic BP", "Diastolic blood pressure", "BP diastolic"),
    PULSE("Pulse", true, "Pulse rate", "Pulse (bpm)"),
    TEMPERATURE("Temperature", true, "Temp", "Temperature °C", "Temp °C", "Body temperature"),
    RESPIRATION("Respiration rate", true, "Respiratory rate", "Respirations", "Respiration", "Resp rate", "RR"),
    DELIVERY("O2 delivery", true, "Oxygen delivery", "O2 delivery method", "Oxygen delivery method"),
    CONSCIOUSNESS("Consciousness", true, "Level of consciousness", "Consciousness level", "ACVPU"),
    SCALE("Scale 2 in use?", true, "SpO2 scale 2 in use", "O2 scale 2 in use", "Scale 2", "SpO2 scale 2");

    static final String LAYOUT = "a Whzan export of sets";
    private final String heading;
    private final boolean needed;
    private final List<String> others;

    Column(String heading, boolean needed, String... others) {
        this.heading = heading;
        this.needed = needed;
        this.others = List.of(others);
    }

    String heading() {
        return heading;
    }

    static Headings headings() {
        NamedHeadings headings = new NamedHeadings(
                LAYOUT, Stream.of(values()).map(Column::heading).toList());
        for (Column column : values()) {
            headings.alias(column.heading, column.others.toArray(String[]::new));
            if (column.needed) {
                headings.need(column.heading);
            }
        }
        return headings;
    }
}
