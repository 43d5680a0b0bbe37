package org.homeward.journeys;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the made-up camera of a browser sees: one picture, the square code on a page, as uncompressed video (YUV4MPEG2). */
final class Film {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int MODULE = 8;
    private static final byte LIGHT = (byte) 235;
    private static final byte DARK = 16;
    private static final byte NO_COLOUR = (byte) 128;
    private static final Pattern MODULES = Pattern.compile("M([0-9]+) ([0-9]+)h1v1h-1z");

    private final byte[] light = new byte[WIDTH * HEIGHT];

    private Film() {
        Arrays.fill(light, LIGHT);
    }

    static Path of(String page, Path file) throws IOException {
        Film film = new Film();
        MODULES.matcher(page).results().forEach(film::darken);
        return film.write(file);
    }

    private void darken(MatchResult module) {
        int left = Integer.parseInt(module.group(1)) * MODULE + WIDTH / 8;
        int top = Integer.parseInt(module.group(2)) * MODULE;
        for (int row = top; row < top + MODULE; row++) {
            Arrays.fill(light, row * WIDTH + left, row * WIDTH + left + MODULE, DARK);
        }
    }

    private Path write(Path file) throws IOException {
        byte[] colour = new byte[light.length / 2];
        Arrays.fill(colour, NO_COLOUR);
        String head = "YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F20:1 Ip A1:1 C420\nFRAME\n";
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(light);
            out.write(colour);
        }
        return file;
    }
}
