package org.homeward.clinical.gatt;

import static org.homeward.clinical.gatt.StatusBit.forbids;
import static org.homeward.clinical.gatt.StatusBit.says;
import static org.homeward.clinical.gatt.StatusBit.warns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a pulse oximeter says of its measurement and of its sensor; null where it says nothing. */
public record OximeterStatus(
        @Nullable Integer measurement, @Nullable Integer sensor) {
    private static final List<StatusBit> MEASUREMENT = List.of(
            says(5, "ongoing"),
            warns(6, "earlyEstimate", "NOT_SETTLED"),
            says(7, "validated"),
            says(8, "fullyQualified"),
            says(9, "fromStorage"),
            forbids(10, "demonstration", "DEMONSTRATION_DATA"),
            forbids(11, "testing", "TEST_DATA"),
            forbids(12, "calibrationOngoing", "CALIBRATION_ONGOING"),
            forbids(13, "unavailable", "MEASUREMENT_UNAVAILABLE"),
            warns(14, "questionable", "MEASUREMENT_QUESTIONABLE"),
            forbids(15, "invalid", "MEASUREMENT_INVALID"));

    private static final List<StatusBit> SENSOR = List.of(
            says(0, "extendedDisplayUpdate"),
            forbids(1, "equipmentMalfunction", "EQUIPMENT_MALFUNCTION"),
            warns(2, "signalProcessingIrregularity", "SIGNAL_PROCESSING_IRREGULARITY"),
            warns(3, "inadequateSignal", "INADEQUATE_SIGNAL"),
            warns(4, "poorSignal", "POOR_SIGNAL"),
            warns(5, "lowPerfusion", "LOW_PERFUSION"),
            warns(6, "erraticSignal", "ERRATIC_SIGNAL"),
            warns(7, "nonPulsatileSignal", "NON_PULSATILE_SIGNAL"),
            warns(8, "questionablePulse", "QUESTIONABLE_PULSE"),
            says(9, "signalAnalysisOngoing"),
            warns(10, "sensorInterference", "SENSOR_INTERFERENCE"),
            forbids(11, "sensorUnconnectedToUser", "SENSOR_OFF"),
            warns(12, "unknownSensor", "UNKNOWN_SENSOR"),
            forbids(13, "sensorDisplaced", "SENSOR_OFF"),
            forbids(14, "sensorMalfunctioning", "SENSOR_MALFUNCTION"),
            forbids(15, "sensorDisconnected", "SENSOR_OFF"));

    boolean chartable() {
        return StatusBit.allChartable(set());
    }

    List<StatusBit> set() {
        List<StatusBit> set = new ArrayList<>();
        set.addAll(measurement == null ? List.of() : StatusBit.set(MEASUREMENT, measurement));
        set.addAll(sensor == null ? List.of() : StatusBit.set(SENSOR, sensor));
        return set;
    }

    Tree putInto(Tree tree) {
        return tree.putIfSent(
                        "measurementStatus",
                        measurement == null ? null : StatusBit.names(StatusBit.set(MEASUREMENT, measurement)))
                .putIfSent(
                        "deviceSensorStatus", sensor == null ? null : StatusBit.names(StatusBit.set(SENSOR, sensor)));
    }
}
