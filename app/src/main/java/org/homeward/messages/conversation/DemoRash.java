package org.homeward.messages.conversation;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A made-up photo for the demo: skin with red spots, of nobody. */
final class DemoRash {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 360;
    private static final int SPOTS = 34;

    private DemoRash() {}

    private record Spot(double x, double y, double size) {
        double at(int u, int v) {
            return Math.exp(-((u - x) * (u - x) + (v - y) * (v - y)) / (2 * size * size));
        }
    }

    static byte[] jpeg() {
        Random random = new Random(5);
        Spot[] spots = new Spot[SPOTS];
        for (int number = 0; number < SPOTS; number++) {
            spots[number] = new Spot(
                    WIDTH * 0.5 + random.nextGaussian() * 74,
                    HEIGHT * 0.5 + random.nextGaussian() * 56,
                    4 + random.nextInt(8));
        }
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                picture.setRGB(x, y, skin(x, y, spots, random.nextInt(3)));
            }
        }
        return written(picture);
    }

    private static int skin(int x, int y, Spot[] spots, int grain) {
        double red = 0;
        for (Spot spot : spots) {
            red = Math.max(red, spot.at(x, y));
        }
        double light = 1 - 0.16 * Math.hypot(x - WIDTH / 2.0, y - HEIGHT / 2.0) / WIDTH;
        return colour(226 * light - 18 * red + grain) << 16
                | colour(184 * light - 92 * red + grain) << 8
                | colour(160 * light - 78 * red + grain);
    }

    private static int colour(double value) {
        return (int) Math.clamp(value, 0, 255);
    }

    private static byte[] written(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
