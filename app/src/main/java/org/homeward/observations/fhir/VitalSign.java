package org.homeward.observations.fhir;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.Consciousness;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.observations.ObservedSet;
import org.jspecify.annotations.Nullable;

/** One vital sign as an Observation of UK Core (clinical dossier 5.1 to 5.3). */
final class VitalSign {
    private static final Unit PER_MINUTE = new Unit("per minute", "/min");
    private static final Unit PER_CENT = new Unit("percent", "%");
    private static final Unit CELSIUS = new Unit("degree Celsius", "Cel");
    private static final Unit MERCURY = new Unit("millimeter of mercury", "mm[Hg]");
    private static final Unit LITRES = new Unit("litre per minute", "L/min");
    private static final List<Object> VITAL_SIGNS = List.of(Fields.of(
            "coding",
            List.of(Fields.of(
                    "system",
                    "http://terminology.hl7.org/CodeSystem/observation-category",
                    "code",
                    "vital-signs",
                    "display",
                    "Vital Signs"))));

    private VitalSign() {}

    /** A unit as people read it and as UCUM writes it. */
    record Unit(String words, String ucum) {
        Map<String, Object> of(Number value) {
            return Fields.of("value", value, "unit", words, "system", "http://unitsofmeasure.org", "code", ucum);
        }
    }

    /** The observation of a parameter; null when it was not measured. */
    static @Nullable Map<String, Object> of(SentSet sent, Parameter parameter) {
        ObservedSet set = sent.set();
        VitalSigns signs = set.signs();
        return switch (parameter) {
            case RESPIRATION_RATE ->
                signs.respirationRate() == null
                        ? null
                        : measured(
                                sent,
                                new Kind(
                                        parameter.key(),
                                        "RespirationRate",
                                        Code.loinc("9279-1", "Respiratory rate"),
                                        Code.snomed("86290005", "Respiratory rate")),
                                PER_MINUTE.of(signs.respirationRate().perMinute()));
            case OXYGEN_SATURATION ->
                signs.oxygenSaturation() == null
                        ? null
                        : measured(
                                sent,
                                new Kind(
                                        parameter.key(),
                                        "OxygenSaturation",
                                        Code.loinc("2708-6", "Oxygen saturation in Arterial blood"),
                                        Code.snomed("431314004", "Peripheral oxygen saturation")),
                                PER_CENT.of(signs.oxygenSaturation().percent()));
            case OXYGEN -> signs.breathing() == null ? null : oxygen(sent, signs.breathing());
            case SYSTOLIC_BLOOD_PRESSURE ->
                signs.bloodPressure() == null ? null : pressure(sent, signs.bloodPressure());
            case PULSE ->
                signs.pulse() == null
                        ? null
                        : measured(
                                sent,
                                new Kind(
                                        parameter.key(),
                                        "HeartRate",
                                        Code.loinc("8867-4", "Heart rate"),
                                        Code.snomed("78564009", "Pulse rate")),
                                PER_MINUTE.of(signs.pulse().perMinute()));
            case CONSCIOUSNESS -> signs.consciousness() == null ? null : acvpu(sent, signs.consciousness());
            case TEMPERATURE ->
                signs.temperature() == null
                        ? null
                        : measured(
                                sent,
                                new Kind(
                                        parameter.key(),
                                        "BodyTemperature",
                                        Code.loinc("8310-5", "Body temperature"),
                                        Code.snomed("386725007", "Body temperature")),
                                CELSIUS.of(
                                        BigDecimal.valueOf(signs.temperature().tenths(), 1)));
        };
    }

    /** What was measured: its part of the set, the end of its profile's name and its two codes. */
    record Kind(String part, String profile, Code loinc, Code snomed) {
        String fullProfile() {
            return "UKCore-Observation-VitalSigns-" + profile;
        }
    }

    static Map<String, Object> measured(SentSet sent, Kind kind, Map<String, Object> quantity) {
        Map<String, Object> sign = vital(sent, kind);
        sign.put("valueQuantity", quantity);
        return sign;
    }

    static Map<String, Object> vital(SentSet sent, Kind kind) {
        Map<String, Object> sign = sent.begin(kind.part(), kind.fullProfile());
        sign.put("category", VITAL_SIGNS);
        sign.put("code", Code.concept(kind.loinc(), kind.snomed()));
        sign.putAll(sent.context());
        return sign;
    }

    /** The pressure has no value of its own: its two numbers are components. */
    private static Map<String, Object> pressure(SentSet sent, BloodPressure pressure) {
        Map<String, Object> sign = vital(
                sent,
                new Kind(
                        Parameter.SYSTOLIC_BLOOD_PRESSURE.key(),
                        "BloodPressure",
                        Code.loinc("85354-9", "Blood pressure panel with all children optional"),
                        Code.snomed("75367002", "Blood pressure")));
        Map<String, Object> systolic = Fields.of(
                "code",
                Code.concept(
                        Code.loinc("8480-6", "Systolic blood pressure"),
                        Code.snomed("72313002", "Systolic arterial pressure")),
                "valueQuantity",
                MERCURY.of(pressure.systolic()));
        Integer lower = pressure.diastolic();
        sign.put(
                "component",
                lower == null
                        ? List.of(systolic)
                        : List.of(
                                systolic,
                                Fields.of(
                                        "code",
                                        Code.concept(
                                                Code.loinc("8462-4", "Diastolic blood pressure"),
                                                Code.snomed("1091811000000102", "Diastolic arterial pressure")),
                                        "valueQuantity",
                                        MERCURY.of(lower))));
        return sign;
    }

    /** The code says air or oxygen; the flow is its value when it is known. */
    private static Map<String, Object> oxygen(SentSet sent, Breathing breathing) {
        Map<String, Object> sign = sent.begin(Parameter.OXYGEN.key(), "UKCore-Observation-InspiredOxygen");
        sign.put(
                "code",
                Code.concept(
                        breathing == Breathing.AIR
                                ? Code.snomed("722742002", "Breathing room air")
                                : Code.snomed("371825009", "Patient on oxygen")));
        sign.putAll(sent.context());
        Integer flow = sent.set().oxygen().flowTenths();
        if (breathing == Breathing.OXYGEN && flow != null) {
            sign.put("valueQuantity", LITRES.of(BigDecimal.valueOf(flow, 1)));
        }
        String device = sent.set().oxygen().device();
        if (device != null) {
            sign.put("note", List.of(Fields.of("text", "Given by " + device)));
        }
        return sign;
    }

    private static Map<String, Object> acvpu(SentSet sent, Consciousness state) {
        Map<String, Object> sign = sent.begin(Parameter.CONSCIOUSNESS.key(), "UKCore-Observation-ACVPU");
        sign.put(
                "code",
                Code.concept(Code.snomed(
                        "1104441000000107", "ACVPU (Alert Confusion Voice Pain Unresponsive) scale score")));
        sign.putAll(sent.context());
        sign.put("valueCodeableConcept", Code.concept(state(state)));
        return sign;
    }

    private static Code state(Consciousness state) {
        return switch (state) {
            case ALERT -> Code.snomed("248234008", "Mentally alert");
            case NEW_CONFUSION -> Code.snomed("130987000", "Acute confusion");
            case VOICE -> Code.snomed("300202002", "Responds to voice");
            case PAIN -> Code.snomed("450847001", "Responds to pain");
            case UNRESPONSIVE -> Code.snomed("422768004", "Unresponsive");
        };
    }
}
