package org.homeward.clinical.gatt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Random;
import org.homeward.clinical.gatt.Decoding.Decoded;
import org.homeward.clinical.gatt.Decoding.TrailingBytes;
import org.homeward.clinical.gatt.Decoding.Truncated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written by the rule of the specification is read back, for numbers drawn from a fixed seed. */
class GattRoundTripTest {
    private static final Random RANDOM = new Random(0x2A35);
    private static final int RUNS = 1_000;

    @Test
    void every_sfloat_there_is_is_a_number_or_a_special_value() {
        for (int octets = 0; octets <= 0xFFFF; octets++) {
            DeviceNumber told = FloatFormat.SFLOAT.read((short) octets);
            int mantissa = octets & 0xFFF;
            if (mantissa >= 0x7FE && mantissa <= 0x802) {
                assertThat(told.orNull()).isNull();
            } else {
                int signed = mantissa < 0x800 ? mantissa : mantissa - 0x1000;
                int exponent = octets >> 12 < 8 ? octets >> 12 : (octets >> 12) - 16;
                assertThat(told.orNull()).isEqualTo(new BigDecimal(signed + "E" + exponent));
            }
        }
    }

    @Test
    void a_float_is_read_back() {
        for (int run = 0; run < RUNS; run++) {
            int mantissa = RANDOM.nextInt(16_777_211) - 8_388_605;
            int exponent = RANDOM.nextInt(256) - 128;
            DeviceNumber told = FloatFormat.FLOAT.read(exponent << 24 | mantissa & 0xFFFFFF);
            assertThat(told.orNull()).isEqualTo(new BigDecimal(mantissa + "E" + exponent));
        }
    }

    @Test
    void the_bits_of_a_sensor_are_read_back_with_the_reserved_ones() {
        SpotCheckMeasurement told = (SpotCheckMeasurement) measurement(
                Characteristic.PULSE_OXIMETER_SPOT_CHECK,
                new Frame(0x04).two(97).two(70).two(0x2301).one(0xA5));
        assertThat(told.status()).isEqualTo(new OximeterStatus(null, 0xA52301));
    }

    @Test
    void a_blood_pressure_is_read_back() {
        for (int run = 0; run < RUNS; run++) {
            int systolic = RANDOM.nextInt(2046);
            int diastolic = RANDOM.nextInt(2046);
            int pulse = RANDOM.nextInt(2046);
            int user = RANDOM.nextInt(255);
            LocalDateTime time = LocalDateTime.of(2000, 1, 1, 0, 0).plusSeconds(RANDOM.nextInt(1_000_000_000));
            BloodPressureMeasurement told = (BloodPressureMeasurement) measurement(
                    Characteristic.BLOOD_PRESSURE,
                    new Frame(0x0E)
                            .two(systolic)
                            .two(diastolic)
                            .two(0x07FF)
                            .time(time)
                            .two(pulse)
                            .one(user));
            assertThat(told.systolic().whole()).isEqualTo(systolic);
            assertThat(told.diastolic().whole()).isEqualTo(diastolic);
            assertThat(told.pulse()).isEqualTo(new DeviceNumber.Value(BigDecimal.valueOf(pulse)));
            assertThat(told.user()).isEqualTo(new DeviceUser(user));
            assertThat(told.decoded().get("timestamp")).isEqualTo(text(time));
        }
    }

    @Test
    void the_time_of_a_glucose_is_the_base_time_and_the_offset() {
        for (int run = 0; run < RUNS; run++) {
            int offset = RANDOM.nextInt(65_536) - 32_768;
            int micromoles = RANDOM.nextInt(300);
            LocalDateTime time = LocalDateTime.of(1900, 1, 1, 0, 0).plusMinutes(RANDOM.nextInt(100_000_000));
            Measurement told = measurement(
                    Characteristic.GLUCOSE,
                    new Frame(0x07)
                            .two(run)
                            .time(time)
                            .two(offset & 0xFFFF)
                            .two(0xC000 | micromoles)
                            .one(0x11));
            assertThat(told.normalised().get("effective")).isEqualTo(text(time.plusMinutes(offset)));
            assertThat(told.normalised().get("glucose_mmol_L"))
                    .isEqualTo(BigDecimal.valueOf(micromoles, 1).toPlainString());
        }
    }

    @Test
    void heart_beats_are_read_back_however_many_there_are() {
        for (int beats = 1; beats < 20; beats++) {
            Frame frame = new Frame(0x10).one(72);
            for (int beat = 0; beat < beats; beat++) {
                frame.two(beat * 257);
            }
            HeartRateMeasurement told = (HeartRateMeasurement) measurement(Characteristic.HEART_RATE, frame);
            assertThat(told.intervals()).hasSize(beats).last().isEqualTo((beats - 1) * 257);
        }
    }

    @Test
    void every_weight_is_read_back_in_steps_of_5_grams() {
        for (int steps = 0; steps < 0xFFFF; steps += 7) {
            Measurement told = measurement(Characteristic.WEIGHT, new Frame(0).two(steps));
            assertThat(told.decoded().get("weight"))
                    .isEqualTo(BigDecimal.valueOf(steps * 5L, 3).toPlainString());
        }
    }

    @ParameterizedTest
    @EnumSource(Characteristic.class)
    void whatever_the_flags_a_frame_is_whole_too_short_or_too_long(Characteristic characteristic) {
        for (int flags = 0; flags <= 0xFF; flags++) {
            Truncated shortest = (Truncated) Gatt.decode(characteristic, new byte[] {(byte) flags});
            for (int length = 2; length < shortest.needed(); length++) {
                assertThat(Gatt.decode(characteristic, frame(flags, length)))
                        .isInstanceOfSatisfying(Truncated.class, told -> {
                            assertThat(told.needed()).isEqualTo(shortest.needed());
                        });
            }
            assertThat(Gatt.decode(characteristic, frame(flags, shortest.needed())))
                    .isInstanceOf(Decoded.class);
            assertThat(Gatt.decode(characteristic, frame(flags, shortest.needed() + 1)))
                    .isInstanceOfAny(TrailingBytes.class, Truncated.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Characteristic.class)
    void no_octets_whatever_break_the_decoder(Characteristic characteristic) {
        for (int run = 0; run < 3_000; run++) {
            byte[] octets = new byte[RANDOM.nextInt(25)];
            RANDOM.nextBytes(octets);
            assertThat(Gatt.decode(characteristic, octets).tree()).containsKey("outcome");
        }
    }

    private static Measurement measurement(Characteristic characteristic, Frame frame) {
        return ((Decoded) Gatt.decode(characteristic, frame.octets.toByteArray())).measurement();
    }

    private static byte[] frame(int flags, int length) {
        byte[] octets = new byte[length];
        octets[0] = (byte) flags;
        return octets;
    }

    private static String text(LocalDateTime time) {
        return time.format(java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss"));
    }

    private static final class Frame {
        private final ByteArrayOutputStream octets = new ByteArrayOutputStream();

        Frame(int flags) {
            one(flags);
        }

        Frame one(int octet) {
            octets.write(octet);
            return this;
        }

        Frame two(int value) {
            return one(value & 0xFF).one(value >> 8 & 0xFF);
        }

        Frame time(LocalDateTime time) {
            return two(time.getYear())
                    .one(time.getMonthValue())
                    .one(time.getDayOfMonth())
                    .one(time.getHour())
                    .one(time.getMinute())
                    .one(time.getSecond());
        }
    }
}
