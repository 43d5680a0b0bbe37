package org.homeward.access.signin.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A picture in lines is the picture in squares, only lighter. */
class QrPictureTest {
    private static final String TEXT = "http://localhost:8080/homes/x/residents/y/paper/z";
    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final Pattern PEN = Pattern.compile("M(\\d+) (\\d+)\\.5|m(\\d+) 0|h(\\d+)");

    @Test
    void the_picture_in_lines_darkens_the_same_modules() {
        QrPicture squares = QrPicture.of(TEXT);
        QrPicture lines = QrPicture.inLines(TEXT);

        assertThat(lines.size()).isEqualTo(squares.size());
        assertThat(drawn(lines.path())).isNotEmpty().isEqualTo(filled(squares.path()));
        assertThat(lines.path().length()).isLessThan(squares.path().length() / 2);
    }

    private static Set<String> filled(String path) {
        Set<String> dark = new TreeSet<>();
        SQUARE.matcher(path).results().forEach(square -> dark.add(square.group(1) + " " + square.group(2)));
        return dark;
    }

    private static Set<String> drawn(String path) {
        Set<String> dark = new TreeSet<>();
        int x = 0;
        int y = 0;
        Matcher pen = PEN.matcher(path);
        while (pen.find()) {
            if (pen.group(1) != null) {
                x = Integer.parseInt(pen.group(1));
                y = Integer.parseInt(pen.group(2));
            } else if (pen.group(3) != null) {
                x += Integer.parseInt(pen.group(3));
            } else {
                int end = x + Integer.parseInt(pen.group(4));
                for (; x < end; x++) {
                    dark.add(x + " " + y);
                }
            }
        }
        return dark;
    }
}
