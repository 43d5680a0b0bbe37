package org.homeward.observations.round;

import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.London;
import org.homeward.observations.ObservedSet;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** A saved set put back into the form, to be corrected. */
final class SavedReadings {
    private SavedReadings() {}

    static Form of(ObservedSet set) {
        VitalSigns signs = set.signs();
        BloodPressure pressure = signs.bloodPressure();
        Form form = SetForms.blank()
                .with(
                        "rr",
                        text(
                                signs.respirationRate() == null
                                        ? null
                                        : signs.respirationRate().perMinute()))
                .with(
                        "spo2",
                        text(
                                signs.oxygenSaturation() == null
                                        ? null
                                        : signs.oxygenSaturation().percent()))
                .with(
                        "oxygen",
                        signs.breathing() == null ? "" : signs.breathing().key())
                .with("sbp", text(pressure == null ? null : pressure.systolic()))
                .with("dbp", text(pressure == null ? null : pressure.diastolic()))
                .with("pulse", text(signs.pulse() == null ? null : signs.pulse().perMinute()))
                .with(
                        "acvpu",
                        signs.consciousness() == null
                                ? ""
                                : signs.consciousness().letter())
                .with(
                        "temp",
                        signs.temperature() == null ? "" : signs.temperature().celsius())
                .with("o2_flow", flow(set.oxygen().flowTenths()))
                .with(
                        "o2_device",
                        set.oxygen().device() == null ? "" : set.oxygen().device())
                .with("day", London.day(set.takenAt()).toString())
                .with("time", London.clock(set.takenAt()));
        form = form.with("weight", set.beside().weightText())
                .with("glucose", set.beside().glucoseText())
                .with(
                        Frames.FIELD,
                        set.remarks().frames().stream().map(Frames::text).toArray(String[]::new));
        for (var missing : set.missing().entrySet()) {
            form = form.with(
                    "missing-" + missing.getKey().key(), missing.getValue().name());
        }
        return form;
    }

    private static String flow(@Nullable Integer tenths) {
        return tenths == null ? "" : tenths / 10 + "." + tenths % 10;
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
