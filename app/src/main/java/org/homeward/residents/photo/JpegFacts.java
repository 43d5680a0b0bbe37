package org.homeward.residents.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the segments of a JPEG say: which way up (EXIF 1 to 8), whether it comes in passes, whether its end is there. */
record JpegFacts(int orientation, boolean inPasses, boolean whole) {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int PROGRESSIVE = 0xC2;
    private static final int APPLICATION_1 = 0xE1;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    static boolean isJpeg(byte[] file) {
        return file.length > 3 && at(file, 0) == 0xFF && at(file, 1) == 0xD8 && at(file, 2) == 0xFF;
    }

    static JpegFacts of(byte[] file) {
        int orientation = 1;
        boolean inPasses = false;
        int segment = 2;
        while (segment + 4 <= file.length && at(file, segment) == 0xFF) {
            int kind = at(file, segment + 1);
            if (kind == START_OF_SCAN) {
                return new JpegFacts(orientation, inPasses, hasEnd(file, segment));
            }
            int length = at(file, segment + 2) << 8 | at(file, segment + 3);
            if (kind == APPLICATION_1) {
                orientation = orientation(Arrays.copyOfRange(
                        file, Math.min(segment + 4, file.length), Math.min(segment + 2 + length, file.length)));
            }
            inPasses |= kind == PROGRESSIVE;
            segment += 2 + Math.max(length, 2);
        }
        return new JpegFacts(orientation, inPasses, false);
    }

    /** Within the picture itself this pair of bytes cannot stand. */
    private static boolean hasEnd(byte[] file, int from) {
        for (int place = from; place + 1 < file.length; place++) {
            if (at(file, place) == 0xFF && at(file, place + 1) == END_OF_IMAGE) {
                return true;
            }
        }
        return false;
    }

    private static int orientation(byte[] segment) {
        boolean isExif = segment.length > 14 && Arrays.equals(Arrays.copyOf(segment, EXIF.length), EXIF);
        try {
            return isExif
                    ? inTags(ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                            .slice())
                    : 1;
        } catch (IndexOutOfBoundsException broken) {
            return 1;
        }
    }

    /** The first directory of tags, as TIFF lays it out. */
    private static int inTags(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int tags = Short.toUnsignedInt(tiff.getShort(directory));
        for (int tag = 0; tag < tags; tag++) {
            int place = directory + 2 + 12 * tag;
            if (tiff.getShort(place) == ORIENTATION) {
                int said = tiff.getShort(place + 8);
                return said >= 1 && said <= 8 ? said : 1;
            }
        }
        return 1;
    }

    private static int at(byte[] file, int place) {
        return file[place] & 0xFF;
    }
}
