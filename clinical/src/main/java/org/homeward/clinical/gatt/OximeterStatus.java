package org.homeward.clinical.gatt;

import static org.homeward.clinical.gatt.StatusBit.CHART;
import static org.homeward.clinical.gatt.StatusBit.DO_NOT_CHART;
import static org.homeward.clinical.gatt.StatusBit.NO_WARNING;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a pulse oximeter says of its measurement and of its sensor; null where it says nothing. */
public record OximeterStatus(
        @Nullable Integer measurement, @Nullable Integer sensor) {
    private static final List<StatusBit> MEASUREMENT = List.of(
            new StatusBit(5, "ongoing", NO_WARNING, CHART),
            new StatusBit(6, "earlyEstimate", "NOT_SETTLED", CHART),
            new StatusBit(7, "validated", NO_WARNING, CHART),
            new StatusBit(8, "fullyQualified", NO_WARNING, CHART),
            new StatusBit(9, "fromStorage", NO_WARNING, CHART),
            new StatusBit(10, "demonstration", "DEMONSTRATION_DATA", DO_NOT_CHART),
            new StatusBit(11, "testing", "TEST_DATA", DO_NOT_CHART),
            new StatusBit(12, "calibrationOngoing", "CALIBRATION_ONGOING", DO_NOT_CHART),
            new StatusBit(13, "unavailable", "MEASUREMENT_UNAVAILABLE", DO_NOT_CHART),
            new StatusBit(14, "questionable", "MEASUREMENT_QUESTIONABLE", CHART),
            new StatusBit(15, "invalid", "MEASUREMENT_INVALID", DO_NOT_CHART));

    private static final List<StatusBit> SENSOR = List.of(
            new StatusBit(0, "extendedDisplayUpdate", NO_WARNING, CHART),
            new StatusBit(1, "equipmentMalfunction", "EQUIPMENT_MALFUNCTION", DO_NOT_CHART),
            new StatusBit(2, "signalProcessingIrregularity", "SIGNAL_PROCESSING_IRREGULARITY", CHART),
            new StatusBit(3, "inadequateSignal", "INADEQUATE_SIGNAL", CHART),
            new StatusBit(4, "poorSignal", "POOR_SIGNAL", CHART),
            new StatusBit(5, "lowPerfusion", "LOW_PERFUSION", CHART),
            new StatusBit(6, "erraticSignal", "ERRATIC_SIGNAL", CHART),
            new StatusBit(7, "nonPulsatileSignal", "NON_PULSATILE_SIGNAL", CHART),
            new StatusBit(8, "questionablePulse", "QUESTIONABLE_PULSE", CHART),
            new StatusBit(9, "signalAnalysisOngoing", NO_WARNING, CHART),
            new StatusBit(10, "sensorInterference", "SENSOR_INTERFERENCE", CHART),
            new StatusBit(11, "sensorUnconnectedToUser", "SENSOR_OFF", DO_NOT_CHART),
            new StatusBit(12, "unknownSensor", "UNKNOWN_SENSOR", CHART),
            new StatusBit(13, "sensorDisplaced", "SENSOR_OFF", DO_NOT_CHART),
            new StatusBit(14, "sensorMalfunctioning", "SENSOR_MALFUNCTION", DO_NOT_CHART),
            new StatusBit(15, "sensorDisconnected", "SENSOR_OFF", DO_NOT_CHART));

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
