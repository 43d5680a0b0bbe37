package org.homeward.dspt.publication;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.dspt.Level;

/** A status as the toolkit writes it: "21/22 Standards Met.", "Not Published"; the code of the edition is empty when none is named. */
record StatusWords(Level level, String edition) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?:(?:20)?([0-9]{2})\\s*[/-]\\s*(?:20)?([0-9]{2})\\s+)?(\\p{L}[\\p{L}, -]*?)[\\s.]*");

    static Optional<StatusWords> read(String text) {
        Matcher written = WRITTEN.matcher(text.strip().replaceAll("\\s+", " "));
        if (!written.matches()) {
            return Optional.empty();
        }
        String edition = written.group(1) == null ? "" : written.group(1) + "/" + written.group(2);
        return level(written.group(3).toLowerCase(Locale.ROOT))
                .filter(level -> (level == Level.NOT_PUBLISHED) == edition.isEmpty())
                .map(level -> new StatusWords(level, edition));
    }

    private static Optional<Level> level(String words) {
        return switch (words) {
            case "not published" -> Optional.of(Level.NOT_PUBLISHED);
            case "approaching standards" -> Optional.of(Level.APPROACHING);
            case "standards not met", "not met", "standards not met, plan agreed", "not met, plan agreed" ->
                Optional.of(Level.NOT_MET);
            case "standards met" -> Optional.of(Level.MET);
            case "standards exceeded" -> Optional.of(Level.EXCEEDED);
            default -> Optional.empty();
        };
    }
}
