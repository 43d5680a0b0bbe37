package org.homeward.messages.attachment;

import java.nio.charset.StandardCharsets;

/** A WebM file (Matroska, RFC 9559): a short head, then one segment whose length may not be known. */
final class Webm {
    private static final String SEGMENT =
            new String(new byte[] {0x18, 0x53, (byte) 0x80, 0x67}, StandardCharsets.ISO_8859_1);
    private static final int LOOKED_AT = 4096;

    private Webm() {}

    static boolean isWebm(String head) {
        return head.indexOf("webm") > 0 && head.indexOf("webm") < 64;
    }

    /** A track for pictures names how they are coded. */
    static boolean hasPictures(String head) {
        return head.contains("V_VP8") || head.contains("V_VP9") || head.contains("V_AV1") || head.contains("V_MPEG4");
    }

    static boolean isWhole(byte[] file) {
        int segment = FileShape.text(file, 0, LOOKED_AT).indexOf(SEGMENT);
        int place = segment + SEGMENT.length();
        if (segment < 0 || place >= file.length) {
            return false;
        }
        int bytes = Integer.numberOfLeadingZeros(file[place] & 0xFF) - 23;
        if (bytes > 8 || place + bytes > file.length) {
            return false;
        }
        long length = file[place] & (0xFF >> bytes);
        long unknown = 0xFF >> bytes;
        for (int next = 1; next < bytes; next++) {
            length = length << 8 | file[place + next] & 0xFF;
            unknown = unknown << 8 | 0xFF;
        }
        return length == unknown || place + bytes + length <= file.length;
    }
}
