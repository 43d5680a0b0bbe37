package org.homeward.clinical.gatt;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of a value a device sent: a measurement decoded whole, or the reason why not. */
public sealed interface Decoding {

    /** A measurement. */
    record Decoded(Measurement measurement) implements Decoding {}

    /** Nothing was decoded. */
    sealed interface Refused extends Decoding {

        /** What to do next, in plain words. */
        default String advice() {
            return "The device sent a reading that cannot be read. Measure again, or type the reading.";
        }
    }

    /** No octets at all. */
    record Empty() implements Refused {}

    /** A field that the flags promise is not there whole. */
    record Truncated(String field, int needed, int got) implements Refused {}

    /** Octets are left over. */
    record TrailingBytes(int needed, int got) implements Refused {}

    /** The text is not pairs of hexadecimal digits. */
    record BadHex() implements Refused {}

    /** A characteristic that Homeward does not read. */
    record UnknownCharacteristic() implements Refused {}

    /** As files and messages write it: decoded, normalised and warnings, or error. */
    default Map<String, @Nullable Object> tree() {
        return switch (this) {
            case Decoded decoded ->
                new Tree()
                        .put("outcome", decoded.measurement.warnings().isEmpty() ? "ok" : "ok_with_warnings")
                        .put("decoded", decoded.measurement.decoded())
                        .put("normalised", decoded.measurement.normalised())
                        .put("warnings", decoded.measurement.warnings())
                        .asMap();
            case Refused refused ->
                new Tree().put("outcome", "error").put("error", error(refused)).asMap();
        };
    }

    private static Map<String, @Nullable Object> error(Refused refused) {
        return switch (refused) {
            case Empty empty -> code("EMPTY").asMap();
            case Truncated cut ->
                code("TRUNCATED")
                        .put("field", cut.field)
                        .put("needed", cut.needed)
                        .put("got", cut.got)
                        .asMap();
            case TrailingBytes over ->
                code("TRAILING_BYTES")
                        .put("needed", over.needed)
                        .put("got", over.got)
                        .asMap();
            case BadHex bad -> code("BAD_HEX").asMap();
            case UnknownCharacteristic unknown -> code("UNKNOWN_CHARACTERISTIC").asMap();
        };
    }

    private static Tree code(String code) {
        return new Tree().put("code", code);
    }
}
