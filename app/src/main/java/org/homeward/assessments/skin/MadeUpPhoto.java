package org.homeward.assessments.skin;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.homeward.clinical.skin.WoundSize;

/** A drawing that stands for the photo of a wound in the demo, with a ruler in centimetres; nobody's skin is shown. */
final class MadeUpPhoto {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 360;
    private static final int POINTS_OF_A_MILLIMETRE = 7;

    private MadeUpPhoto() {}

    static byte[] of(WoundSize size) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xE3C3AE));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        round(pen, size, 40, new Color(0xD99A86));
        round(pen, size, 0, new Color(0xA63A32));
        pen.setColor(Color.WHITE);
        pen.fillRect(0, HEIGHT - 50, WIDTH, 50);
        pen.setColor(Color.BLACK);
        for (int millimetre = 0; millimetre * POINTS_OF_A_MILLIMETRE < WIDTH; millimetre++) {
            int length = millimetre % 10 == 0 ? 24 : 10;
            pen.drawLine(
                    millimetre * POINTS_OF_A_MILLIMETRE,
                    HEIGHT - 50,
                    millimetre * POINTS_OF_A_MILLIMETRE,
                    HEIGHT - 50 + length);
        }
        pen.dispose();
        return jpeg(picture);
    }

    private static void round(Graphics2D pen, WoundSize size, int more, Color colour) {
        int length = size.length() * POINTS_OF_A_MILLIMETRE + more;
        int width = size.width() * POINTS_OF_A_MILLIMETRE + more;
        pen.setColor(colour);
        pen.fillOval((WIDTH - length) / 2, (HEIGHT - 50 - width) / 2, length, width);
    }

    private static byte[] jpeg(BufferedImage picture) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
