package org.homeward.observations.round;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.clinical.gatt.DeviceReading;
import org.homeward.kernel.HomeId;
import org.homeward.observations.DeviceFrame;
import org.homeward.observations.devices.Device;
import org.homeward.observations.devices.Devices;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What devices sent while a form was filled in, as the page hands it over. The octets are decoded again here: a value is said
 * to come from a device only while the box holds what the device said (HZ-14).
 */
@Component
public class Frames {
    /** Each frame is one hidden field of the form: {"c": characteristic, "h": octets, "n": name, "d": register id, "t": when}. */
    static final String FIELD = "measured";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, @Nullable Object>> FRAME = new TypeReference<>() {};
    private static final int MOST = 40;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_HEX = 200;

    private final Devices devices;
    private final Clock clock;

    Frames(Devices devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    /** Nothing when no device was used: then nothing is asked of the register. */
    public List<DeviceFrame> of(HomeId home, Form form) {
        List<String> sent = form.values(FIELD);
        if (sent.isEmpty()) {
            return List.of();
        }
        Map<String, Device> known = devices.at(home).stream()
                .collect(Collectors.toMap(device -> device.id().toString(), Function.identity()));
        return sent.stream()
                .limit(MOST)
                .map(text -> frame(text, known, form))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A frame as a form carries it. */
    static String text(DeviceFrame frame) {
        return JSON.writeValueAsString(Map.of(
                "c", frame.characteristic(),
                "h", frame.hex(),
                "n", frame.name(),
                "d", frame.device() == null ? "" : frame.device().toString(),
                "t", frame.receivedAt().toString()));
    }

    private Optional<DeviceFrame> frame(String text, Map<String, Device> known, Form form) {
        try {
            Map<String, @Nullable Object> said = Objects.requireNonNullElse(JSON.readValue(text, FRAME), Map.of());
            String hex = text(said, "h");
            String characteristic = text(said, "c");
            if (hex.length() > LONGEST_HEX || !hex.matches("[0-9a-f]*") || !characteristic.matches("0x[0-9a-f]{4}")) {
                return Optional.empty();
            }
            Device device = known.get(text(said, "d"));
            return Optional.of(new DeviceFrame(
                    characteristic,
                    hex,
                    device == null ? null : device.id(),
                    device == null ? name(text(said, "n")) : device.label().tag(),
                    moment(text(said, "t")),
                    stillThere(DeviceReading.of(characteristic, hex), form)));
        } catch (JacksonException notOurs) {
            return Optional.empty();
        }
    }

    private static List<String> stillThere(DeviceReading reading, Form form) {
        return reading.fields().entrySet().stream()
                .filter(field -> field.getValue().equals(form.value(field.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String name(String said) {
        return said.isBlank() ? "a device without a name" : said.substring(0, Math.min(said.length(), LONGEST_NAME));
    }

    private static String text(Map<String, @Nullable Object> said, String field) {
        return Objects.toString(said.get(field), "");
    }

    private Instant moment(String text) {
        Instant now = clock.instant();
        try {
            Instant said = Instant.parse(text);
            return said.isAfter(now) || said.isBefore(Instant.EPOCH) ? now : said;
        } catch (DateTimeException notSaid) {
            return now;
        }
    }
}
