package org.homeward.messages.attachment;

import java.io.InputStream;
import org.homeward.kernel.HomeId;
import org.springframework.core.io.AbstractResource;

/** A file as the web knows it: read piece by piece, so that a film never lies in memory whole and can begin in the middle. */
final class StoredFile extends AbstractResource {
    private final Attachments attachments;
    private final HomeId home;
    private final Attachment file;

    StoredFile(Attachments attachments, HomeId home, Attachment file) {
        this.attachments = attachments;
        this.home = home;
        this.file = file;
    }

    @Override
    public String getDescription() {
        return "attachment " + file.id();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return file.bytes();
    }

    @Override
    public InputStream getInputStream() {
        return new Pieces();
    }

    /** What was not asked for is not fetched. */
    private final class Pieces extends InputStream {
        private static final int PIECE = 512 << 10;

        private byte[] piece = new byte[0];
        private int inPiece;
        private long next;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (next >= file.bytes()) {
                return -1;
            }
            if (inPiece >= piece.length) {
                piece = attachments.part(home, file.id(), next, PIECE);
                inPiece = 0;
            }
            int some = Math.min(length, piece.length - inPiece);
            System.arraycopy(piece, inPiece, into, offset, some);
            inPiece += some;
            next += some;
            return some == 0 ? -1 : some;
        }

        @Override
        public long skip(long bytes) {
            long skipped = Math.clamp(bytes, 0, file.bytes() - next);
            next += skipped;
            inPiece = (int) Math.min(piece.length, inPiece + skipped);
            return skipped;
        }
    }
}
