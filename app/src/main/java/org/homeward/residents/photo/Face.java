package org.homeward.residents.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture turned upright, cut to a square and made small: nothing of the file it came from but its colours. */
final class Face {
    static final int SIDE = 256;
    private static final float QUALITY = 0.85f;

    private final BufferedImage picture;
    private final int orientation;

    Face(BufferedImage picture, int orientation) {
        this.picture = picture;
        this.orientation = orientation;
    }

    byte[] jpeg() {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(square(), null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private BufferedImage square() {
        BufferedImage square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                square.setRGB(x, y, mean(x, y));
            }
        }
        return square;
    }

    /** The mean colour of what falls into one point of the square. */
    private int mean(int x, int y) {
        int side = Math.min(width(), height());
        int left = (width() - side) / 2;
        int top = (height() - side) / 2;
        long red = 0;
        long green = 0;
        long blue = 0;
        int points = 0;
        for (int v = y * side / SIDE; v < Math.max((y + 1) * side / SIDE, y * side / SIDE + 1); v++) {
            for (int u = x * side / SIDE; u < Math.max((x + 1) * side / SIDE, x * side / SIDE + 1); u++) {
                int colour = upright(left + u, top + v);
                red += onWhite(colour, 16);
                green += onWhite(colour, 8);
                blue += onWhite(colour, 0);
                points++;
            }
        }
        return (int) (red / points) << 16 | (int) (green / points) << 8 | (int) (blue / points);
    }

    private static int onWhite(int colour, int shift) {
        int cover = colour >>> 24;
        return ((colour >> shift & 0xFF) * cover + 255 * (255 - cover)) / 255;
    }

    private boolean liesOnItsSide() {
        return orientation >= 5;
    }

    private int width() {
        return liesOnItsSide() ? picture.getHeight() : picture.getWidth();
    }

    private int height() {
        return liesOnItsSide() ? picture.getWidth() : picture.getHeight();
    }

    /** The colour at a place of the upright picture (EXIF 2.3, tag 274). */
    private int upright(int u, int v) {
        int right = picture.getWidth() - 1;
        int bottom = picture.getHeight() - 1;
        return switch (orientation) {
            case 2 -> picture.getRGB(right - u, v);
            case 3 -> picture.getRGB(right - u, bottom - v);
            case 4 -> picture.getRGB(u, bottom - v);
            case 5 -> picture.getRGB(v, u);
            case 6 -> picture.getRGB(v, bottom - u);
            case 7 -> picture.getRGB(right - v, bottom - u);
            case 8 -> picture.getRGB(right - v, u);
            default -> picture.getRGB(u, v);
        };
    }
}
