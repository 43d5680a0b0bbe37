package org.homeward.residents.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A file chosen as a photo: the face in it, or the sentence that says why it cannot be used. Its name is not asked. */
sealed interface PhotoFile {
    int MOST_BYTES = 10 << 20;
    String TOO_BIG = "The photo is larger than 10 MB. Take it again with fewer details, or send a smaller copy";

    record Readable(byte[] face) implements PhotoFile {}

    record Refused(String words) implements PhotoFile {}

    /** One at a time: a large photo takes memory that rounds and boards need. */
    ReentrantLock TURN = new ReentrantLock(true);

    /** What is made of a picture: from every how many of its points, and how it is drawn. */
    interface Use {
        int step(long width, long height);

        byte[] jpeg(BufferedImage picture, int orientation);

        String tooSmall();
    }

    static PhotoFile of(byte[] file) {
        return of(file, new Opened.Square());
    }

    static PhotoFile of(byte[] file, Use use) {
        if (file.length > MOST_BYTES) {
            return new Refused(TOO_BIG);
        }
        if (isHeic(file)) {
            return new Refused("This is a HEIC photo. Save or share it as JPEG and choose the new file");
        }
        if (JpegFacts.isJpeg(file)) {
            JpegFacts facts = JpegFacts.of(file);
            return facts.whole() ? read(new Opened(file, "jpeg", facts, use)) : half();
        }
        if (isPng(file)) {
            return endsAsPng(file) ? read(new Opened(file, "png", new JpegFacts(1, false, true), use)) : half();
        }
        return new Refused(
                "This file is not a photo. Choose a JPEG or PNG picture, as a camera or a telephone makes it");
    }

    private static PhotoFile read(Opened opened) {
        TURN.lock();
        try {
            return opened.read();
        } catch (IOException | RuntimeException broken) {
            return new Refused("The photo cannot be read: the file may be damaged. Take or save it again");
        } finally {
            TURN.unlock();
        }
    }

    private static PhotoFile half() {
        return new Refused("The end of the photo is missing. Save or send it again and choose the new file");
    }

    static boolean isHeic(byte[] file) {
        return file.length > 12
                && new String(file, 4, 8, StandardCharsets.ISO_8859_1).matches("ftyp(heic|heix|hevc|mif1|msf1)");
    }

    static boolean isPng(byte[] file) {
        return file.length > 8 && new String(file, 0, 8, StandardCharsets.ISO_8859_1).equals("\u0089PNG\r\n\u001a\n");
    }

    private static boolean endsAsPng(byte[] file) {
        int end = Math.max(0, file.length - 16);
        return new String(file, end, file.length - end, StandardCharsets.ISO_8859_1).contains("IEND");
    }

    /** A file of a known format: its size is read first, and only so many of its points as are needed. */
    record Opened(byte[] file, String format, JpegFacts facts, Use use) {
        private static final long MOST_POINTS = 30_000_000;

        /** A JPEG in passes is held whole while it is read. */
        private static final long MOST_POINTS_IN_PASSES = 12_000_000;

        private static final int LEAST_SIDE = 64;

        PhotoFile read() throws IOException {
            ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
            try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
                reader.setInput(in, true, true);
                return read(reader, reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }

        private PhotoFile read(ImageReader reader, long width, long height) throws IOException {
            if (width * height > (facts.inPasses() ? MOST_POINTS_IN_PASSES : MOST_POINTS)) {
                return new Refused(
                        "The photo has too many points. Take it again with fewer details, or send a smaller copy");
            }
            if (Math.min(width, height) < LEAST_SIDE) {
                return new Refused(use.tooSmall());
            }
            ImageReadParam how = reader.getDefaultReadParam();
            int step = use.step(width, height);
            how.setSourceSubsampling(step, step, 0, 0);
            BufferedImage picture = reader.read(0, how);
            return new Readable(use.jpeg(picture, facts.orientation()));
        }

        /** The face in the middle. */
        record Square() implements Use {
            private static final int ENOUGH_SIDE = 2 * Face.SIDE;
            private static final double ENOUGH_POINTS = 2_000_000;

            @Override
            public int step(long width, long height) {
                long forSide = Math.min(width, height) / ENOUGH_SIDE;
                double forPoints = Math.ceil(Math.sqrt(width * height / ENOUGH_POINTS));
                return (int) Math.max(1, Math.max(forSide, Math.min(forPoints, Math.min(width, height) / LEAST_SIDE)));
            }

            @Override
            public byte[] jpeg(BufferedImage picture, int orientation) {
                return new Face(picture, orientation).jpeg();
            }

            @Override
            public String tooSmall() {
                return "The photo is too small: nobody could tell the face. Choose a larger one";
            }
        }
    }
}
