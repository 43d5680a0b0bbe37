package org.homeward.messages.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A WAV file: RIFF says how long it is; one that was written as it was heard may not know (0, or all ones). */
final class Wav {
    private static final int HEAD = 8;
    private static final long NOT_KNOWN = 0xFFFFFFFFL;

    private Wav() {}

    static boolean isWhole(byte[] file) {
        if (file.length < HEAD + 4) {
            return false;
        }
        long said = Integer.toUnsignedLong(
                ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
        return said == 0 || said == NOT_KNOWN || said + HEAD <= file.length;
    }
}
