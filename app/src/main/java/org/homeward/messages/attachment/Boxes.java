package org.homeward.messages.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The boxes of an MP4 file (ISO/IEC 14496-12): a length, a name of four letters, and what is in it. */
final class Boxes {
    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final Set<String> REMARKS = Set.of("udta", "meta", "uuid");
    private static final Set<String> AROUND_REMARKS = Set.of("moov", "trak", "moof", "traf");

    private final byte[] file;

    Boxes(byte[] file) {
        this.file = file;
    }

    /** from is where the box begins, inside where its content does, to is behind it. */
    private record Box(String name, int from, int inside, int to) {}

    /** Whether the boxes end where the file ends, and both the film and its table of contents are among them. */
    boolean areWhole() {
        List<Box> boxes = in(0, file.length);
        List<String> names = boxes.stream().map(Box::name).toList();
        return !boxes.isEmpty()
                && boxes.getLast().to() == file.length
                && names.contains("moov")
                && (names.contains("mdat") || names.contains("moof"));
    }

    /** The same film without what was remarked in it: place, camera, titles. Every byte of sound and picture stays where it is. */
    byte[] withoutRemarks() {
        byte[] clean = file.clone();
        remarks(0, file.length).forEach(box -> {
            System.arraycopy("free".getBytes(StandardCharsets.US_ASCII), 0, clean, box.from() + 4, 4);
            Arrays.fill(clean, box.inside(), box.to(), (byte) 0);
        });
        return clean;
    }

    private List<Box> remarks(int from, int to) {
        List<Box> found = new ArrayList<>();
        for (Box box : in(from, to)) {
            if (REMARKS.contains(box.name())) {
                found.add(box);
            } else if (AROUND_REMARKS.contains(box.name())) {
                found.addAll(remarks(box.inside(), box.to()));
            }
        }
        return found;
    }

    /** Those that lie whole between these places; a broken length ends the list. */
    private List<Box> in(int from, int to) {
        List<Box> boxes = new ArrayList<>();
        int place = from;
        while (place + HEAD <= to) {
            ByteBuffer head = ByteBuffer.wrap(file, place, to - place);
            long length = Integer.toUnsignedLong(head.getInt());
            boolean isLong = length == 1 && place + LONG_HEAD <= to;
            String name = FileShape.text(file, place + 4, 4);
            if (isLong) {
                length = head.getLong(place + HEAD);
            } else if (length == 0) {
                length = to - place;
            }
            if (length < (isLong ? LONG_HEAD : HEAD) || length > to - place) {
                return boxes;
            }
            boxes.add(new Box(name, place, place + (isLong ? LONG_HEAD : HEAD), place + (int) length));
            place += (int) length;
        }
        return boxes;
    }
}
