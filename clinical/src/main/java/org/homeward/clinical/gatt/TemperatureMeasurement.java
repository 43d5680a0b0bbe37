package org.homeward.clinical.gatt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Body temperature, 0x2A1C. */
public record TemperatureMeasurement(
        boolean inFahrenheit,
        DeviceNumber temperature,
        @Nullable DeviceTime time,
        @Nullable String site,
        List<String> warnings)
        implements Measurement {
    private static final int FIRST_RESERVED = 3;
    private static final String RESERVED = "reserved";
    private static final String[] SITES = {
        RESERVED, "armpit", "body", "ear", "finger", "gastroIntestinal", "mouth", "rectum", "toe", "tympanum"
    };
    private static final BigDecimal FREEZING = BigDecimal.valueOf(32);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal NINE = BigDecimal.valueOf(9);

    static Layout layout(Flags flags) {
        return new Layout()
                .field("temperature", 4)
                .when(flags.has(1), "timestamp", 7)
                .when(flags.has(2), "type", 1);
    }

    static TemperatureMeasurement read(Octets octets) {
        Flags flags = octets.flags();
        DeviceNumber temperature = octets.float32();
        DeviceTime time = flags.has(1) ? octets.time() : null;
        String site = flags.has(2) ? site(octets.one()) : null;
        Warnings warnings = Warnings.of(flags, FIRST_RESERVED)
                .unlessUsable(temperature, "TEMPERATURE")
                .unlessUsable(time)
                .when(RESERVED.equals(site), "TEMPERATURE_TYPE_RESERVED");
        return new TemperatureMeasurement(flags.has(0), temperature, time, site, warnings.asList());
    }

    @Override
    public Map<String, @Nullable Object> decoded() {
        Tree tree = new Tree().put("unit", inFahrenheit ? "[degF]" : "Cel").put("temperature", temperature.tree());
        if (time != null) {
            tree.put("timestamp", time.text());
        }
        return tree.putIfSent("type", site).asMap();
    }

    @Override
    public Map<String, @Nullable Object> normalised() {
        BigDecimal raw = temperature.orNull();
        return new Tree()
                .put("temperature_Cel", raw == null ? null : celsius(raw).toPlainString())
                .asMap();
    }

    private BigDecimal celsius(BigDecimal raw) {
        return inFahrenheit
                ? raw.subtract(FREEZING).multiply(FIVE).divide(NINE, 1, RoundingMode.HALF_UP)
                : raw.setScale(1, RoundingMode.HALF_UP);
    }

    private static String site(int number) {
        return number < SITES.length ? SITES[number] : RESERVED;
    }
}
