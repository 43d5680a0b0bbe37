package org.homeward.observations.chart;

import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Consciousness;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.Pulse;
import org.homeward.clinical.signs.RespirationRate;
import org.homeward.clinical.signs.Temperature;
import org.homeward.clinical.signs.VitalSigns;
import org.jspecify.annotations.Nullable;

/** A sign that has a panel of its own: its whole number, its unit and the range that is always shown (temperature in tenths). */
enum Sign {
    RESPIRATION(Parameter.RESPIRATION_RATE, "Breathing rate", " breaths a minute", 6, 32) {
        @Override
        @Nullable
        Integer of(VitalSigns signs) {
            return signs.respirationRate() == null
                    ? null
                    : signs.respirationRate().perMinute();
        }

        @Override
        VitalSigns alone(int value) {
            return VitalSigns.none().withRespirationRate(new RespirationRate(value));
        }
    },
    SATURATION(Parameter.OXYGEN_SATURATION, "Oxygen level (SpO2)", "%", 84, 100) {
        @Override
        @Nullable
        Integer of(VitalSigns signs) {
            return signs.oxygenSaturation() == null
                    ? null
                    : signs.oxygenSaturation().percent();
        }

        @Override
        VitalSigns alone(int value) {
            return VitalSigns.none().withOxygenSaturation(new OxygenSaturation(value));
        }
    },
    PRESSURE(Parameter.SYSTOLIC_BLOOD_PRESSURE, "Blood pressure", " mmHg", 50, 230) {
        @Override
        @Nullable
        Integer of(VitalSigns signs) {
            return signs.bloodPressure() == null ? null : signs.bloodPressure().systolic();
        }

        @Override
        VitalSigns alone(int value) {
            return VitalSigns.none().withBloodPressure(new BloodPressure(value, null));
        }

        /** The diastolic pressure is drawn and not scored. */
        @Override
        @Nullable
        Integer second(VitalSigns signs) {
            return signs.bloodPressure() == null ? null : signs.bloodPressure().diastolic();
        }
    },
    PULSE(Parameter.PULSE, "Pulse", " beats a minute", 35, 140) {
        @Override
        @Nullable
        Integer of(VitalSigns signs) {
            return signs.pulse() == null ? null : signs.pulse().perMinute();
        }

        @Override
        VitalSigns alone(int value) {
            return VitalSigns.none().withPulse(new Pulse(value));
        }
    },
    CONSCIOUSNESS(Parameter.CONSCIOUSNESS, "Alertness", "", 0, 4) {
        /** Alert stands at the top. */
        @Override
        @Nullable
        Integer of(VitalSigns signs) {
            return signs.consciousness() == null
                    ? null
                    : high() - signs.consciousness().ordinal();
        }

        @Override
        VitalSigns alone(int value) {
            return VitalSigns.none().withConsciousness(state(value));
        }

        @Override
        String number(int value) {
            return state(value).letter();
        }

        private Consciousness state(int value) {
            return Consciousness.values()[high() - value];
        }
    },
    TEMPERATURE(Parameter.TEMPERATURE, "Temperature", " °C", 345, 395) {
        @Override
        @Nullable
        Integer of(VitalSigns signs) {
            return signs.temperature() == null ? null : signs.temperature().tenths();
        }

        @Override
        VitalSigns alone(int value) {
            return VitalSigns.none().withTemperature(new Temperature(value));
        }

        @Override
        String number(int value) {
            return new Temperature(value).celsius();
        }
    };

    private final Parameter parameter;
    private final String title;
    private final String unit;
    private final int low;
    private final int high;

    Sign(Parameter parameter, String title, String unit, int low, int high) {
        this.parameter = parameter;
        this.title = title;
        this.unit = unit;
        this.low = low;
        this.high = high;
    }

    Parameter parameter() {
        return parameter;
    }

    String title() {
        return title;
    }

    String unit() {
        return unit;
    }

    int low() {
        return low;
    }

    int high() {
        return high;
    }

    /** The number that is drawn, or null when it was not measured. */
    abstract @Nullable Integer of(VitalSigns signs);

    /** A set with this sign alone, to ask what a number scores. */
    abstract VitalSigns alone(int value);

    /** A second number that is drawn beside the first, or null. */
    @Nullable
    Integer second(VitalSigns signs) {
        return null;
    }

    /** The number as people write it: 368 tenths are "36.8". */
    String number(int value) {
        return String.valueOf(value);
    }

    /** The reading with its unit, "105/64 mmHg", or null. */
    @Nullable
    String words(VitalSigns signs) {
        Integer value = of(signs);
        Integer second = second(signs);
        if (value == null) {
            return null;
        }
        if (this == CONSCIOUSNESS && signs.consciousness() != null) {
            return signs.consciousness().words();
        }
        return number(value) + (second == null ? "" : "/" + second) + unit;
    }
}
