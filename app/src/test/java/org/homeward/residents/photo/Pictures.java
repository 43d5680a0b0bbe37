package org.homeward.residents.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as cameras make them, and as nobody should. */
public final class Pictures {
    private Pictures() {}

    /** The upper half is red, the lower half blue. */
    static BufferedImage redOverBlue(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, y < height / 2 ? Color.RED.getRGB() : Color.BLUE.getRGB());
            }
        }
        return picture;
    }

    public static byte[] jpeg(int width, int height) {
        return encoded(redOverBlue(width, height), "jpeg");
    }

    static byte[] png(int width, int height) {
        return encoded(redOverBlue(width, height), "png");
    }

    static byte[] encoded(BufferedImage picture, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A JPEG that sharpens pass by pass, as web pages have it. */
    static byte[] inPasses(int width, int height) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(redOverBlue(width, height), null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A JPEG with the EXIF segment of a telephone: which way up, and where it was taken. */
    public static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] where = "GPS 52.9N 1.3E".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer segment = ByteBuffer.allocate(2 + 2 + 6 + 8 + 2 + 12 + 4 + where.length);
        segment.putShort((short) 0xFFE1).putShort((short) (segment.capacity() - 2));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        segment.put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        segment.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        segment.putShort((short) orientation).putShort((short) 0).putInt(0).put(where);
        return ByteBuffer.allocate(jpeg.length + segment.capacity())
                .put(jpeg, 0, 2)
                .put(segment.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A PNG of a few kilobytes that says it has this many points, all black: with the right checksums. */
    static byte[] bomb(int width, int height) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {1, 0, 0, 0, 0});
        chunk(file, "IHDR", header.array());
        chunk(file, "IDAT", deflated((width / 8 + 1) * (long) height));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] deflated(long zeros) {
        Deflater deflater = new Deflater(9);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        byte[] out = new byte[1 << 12];
        for (long left = zeros; left > 0 || !deflater.finished(); left -= block.length) {
            if (left > 0) {
                deflater.setInput(block, 0, (int) Math.min(left, block.length));
            } else {
                deflater.finish();
            }
            int count;
            while ((count = deflater.deflate(out)) > 0) {
                bytes.write(out, 0, count);
            }
        }
        deflater.end();
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String kind, byte[] content) throws IOException {
        byte[] named = ByteBuffer.allocate(4 + content.length)
                .put(kind.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(content.length);
        out.write(named);
        out.writeInt((int) sum.getValue());
    }
}
