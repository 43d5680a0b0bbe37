package org.homeward.clinical.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.homeward.clinical.gatt.Characteristic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values of devices: the shared vectors, the same with one octet changed, and any octets at all. */
final class MadeUpFrames {
    private static final Path VECTORS = Path.of("../clinical/src/test/resources/vectors/gatt-vectors.json");
    private static final List<String> NO_HEX = List.of("", "0", "zz", "0g", "00 78", "0x00", "٠٠", "000");

    private final Random random = new Random(20_261_122);

    /** A characteristic and its octets. */
    record FrameQuestion(String characteristic, String hex) implements Question {
        @Override
        public String answer() {
            return Devices.decode(characteristic, hex);
        }

        @Override
        public List<Object> arguments() {
            return List.of(characteristic, hex);
        }
    }

    /** The same, asked what it puts into a form. */
    record ReadQuestion(FrameQuestion frame) implements Question {
        @Override
        public String answer() {
            return Devices.read(frame.characteristic, frame.hex);
        }

        @Override
        public List<Object> arguments() {
            return frame.arguments();
        }
    }

    List<FrameQuestion> questions(int each) throws IOException {
        List<FrameQuestion> questions = new ArrayList<>();
        for (JsonNode vector :
                new JsonMapper().readTree(Files.readString(VECTORS)).get("vectors")) {
            FrameQuestion sound = new FrameQuestion(
                    vector.get("characteristic").asString(), vector.get("hex").asString());
            questions.add(sound);
            for (int i = 0; i < each / 10; i++) {
                questions.add(new FrameQuestion(sound.characteristic, changed(sound.hex)));
            }
        }
        for (Characteristic characteristic : Characteristic.values()) {
            for (int i = 0; i < each; i++) {
                questions.add(new FrameQuestion(characteristic.uuid(), octets(random.nextInt(24))));
            }
            NO_HEX.forEach(hex ->
                    questions.add(new FrameQuestion(characteristic.uuid().toUpperCase(java.util.Locale.ROOT), hex)));
        }
        questions.add(new FrameQuestion("0x2A00", "00"));
        return questions;
    }

    private String octets(int count) {
        byte[] octets = new byte[count];
        random.nextBytes(octets);
        if (count > 0 && random.nextBoolean()) {
            // few flags, so that the lengths agree more often
            octets[0] &= 7;
        }
        return HexFormat.of().formatHex(octets);
    }

    private String changed(String hex) {
        byte[] octets = HexFormat.of().parseHex(hex);
        if (octets.length > 0) {
            octets[random.nextInt(octets.length)] = (byte) random.nextInt(256);
        }
        return HexFormat.of().formatHex(octets);
    }
}
