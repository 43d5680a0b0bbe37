package org.homeward.access.signin.factor;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A QR code as one path of an SVG, one unit a module, with the four quiet modules all round. */
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

    private static String square(int x, int y) {
        return "M" + x + " " + y + "h1v1h-1z";
    }
}
