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

/** A picture turned upright, cut to a square or left whole, and made small: nothing of the file it came from but its colours. */
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
        int side = Math.min(width(), height());
        return written(drawn(new Part((width() - side) / 2, (height() - side) / 2, side, side), SIDE, SIDE));
    }

    /** All of it, no side longer than this. */
    byte[] whole(int longest) {
        double scale = Math.min(1, (double) longest / Math.max(width(), height()));
        int wide = (int) Math.max(1, Math.round(width() * scale));
        int high = (int) Math.max(1, Math.round(height() * scale));
        return written(drawn(new Part(0, 0, width(), height()), wide, high));
    }

    private static byte[] written(BufferedImage drawn) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(drawn, null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A part of the upright picture. */
    private record Part(int left, int top, int wide, int high) {
        Part cell(int x, int y, BufferedImage drawn) {
            int from = x * wide / drawn.getWidth();
            int down = y * high / drawn.getHeight();
            return new Part(
                    left + from,
                    top + down,
                    Math.max((x + 1) * wide / drawn.getWidth() - from, 1),
                    Math.max((y + 1) * high / drawn.getHeight() - down, 1));
        }
    }

    private BufferedImage drawn(Part part, int wide, int high) {
        BufferedImage drawn = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                drawn.setRGB(x, y, mean(part.cell(x, y, drawn)));
            }
        }
        return drawn;
    }

    /** The mean colour of what falls into one point of what is drawn. */
    private int mean(Part cell) {
        long red = 0;
        long green = 0;
        long blue = 0;
        int points = cell.wide() * cell.high();
        for (int v = cell.top(); v < cell.top() + cell.high(); v++) {
            for (int u = cell.left(); u < cell.left() + cell.wide(); u++) {
                int colour = upright(u, v);
                red += onWhite(colour, 16);
                green += onWhite(colour, 8);
                blue += onWhite(colour, 0);
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
