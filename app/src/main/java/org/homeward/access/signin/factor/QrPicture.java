package org.homeward.access.signin.factor;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.modulith.NamedInterface;

/** A QR code as one path of an SVG, one unit a module, with the four quiet modules all round. */
@NamedInterface("picture")
public record QrPicture(int size, String path) {
    private static final int QUIET = 4;

    public static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        String path = IntStream.range(0, code.size * code.size)
                .filter(module -> code.getModule(module % code.size, module / code.size))
                .mapToObj(module -> square(module % code.size + QUIET, module / code.size + QUIET))
                .collect(Collectors.joining());
        return new QrPicture(code.size + 2 * QUIET, path);
    }

    /** The same as lines one module thick, to be drawn with a stroke: a third of the weight, for a page with many. */
    public static QrPicture inLines(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        String path =
                IntStream.range(0, code.size).mapToObj(y -> lines(code, y)).collect(Collectors.joining());
        return new QrPicture(code.size + 2 * QUIET, path);
    }

    private static String lines(QrCode code, int y) {
        StringBuilder lines = new StringBuilder();
        int pen = 0;
        for (int x = 0; x < code.size; x++) {
            int from = x;
            while (code.getModule(x, y)) { // beyond the edge all is light
                x++;
            }
            if (x > from) {
                lines.append(
                                lines.isEmpty()
                                        ? "M" + (from + QUIET) + " " + (y + QUIET) + ".5"
                                        : "m" + (from - pen) + " 0")
                        .append("h")
                        .append(x - from);
                pen = x;
            }
        }
        return lines.toString();
    }

    private static String square(int x, int y) {
        return "M" + x + " " + y + "h1v1h-1z";
    }
}
