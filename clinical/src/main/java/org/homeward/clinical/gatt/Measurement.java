package org.homeward.clinical.gatt;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One measurement of a device, decoded whole. */
public sealed interface Measurement
        permits BloodPressureMeasurement,
                TemperatureMeasurement,
                SpotCheckMeasurement,
                ContinuousMeasurement,
                HeartRateMeasurement,
                GlucoseMeasurement,
                WeightMeasurement {

    /** What the device sent, field by field, in its own unit. */
    Map<String, @Nullable Object> decoded();

    /** What may be charted, in our units and rounded half up; null must not be charted or scored. */
    Map<String, @Nullable Object> normalised();

    /** What a person must know before using it. */
    List<String> warnings();
}
