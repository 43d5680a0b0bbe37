package org.homeward.residents.photo;

import java.awt.image.BufferedImage;

/** A photo read and written anew, upright and whole: no place, no camera and no words of the file it came from are left in it. */
public sealed interface WholePhoto {
    /** The longer side, in points: enough to see the edge of a rash. */
    int LONGEST = 1600;

    record Written(byte[] jpeg) implements WholePhoto {}

    /** words say what to do. */
    record Refused(String words) implements WholePhoto {}

    static WholePhoto of(byte[] file) {
        return switch (PhotoFile.of(file, new Whole())) {
            case PhotoFile.Readable(byte[] jpeg) -> new Written(jpeg);
            case PhotoFile.Refused(String words) -> new Refused(words);
        };
    }

    /** Whether the file says that it is a photo, so that its refusal is about photos. */
    static boolean isMeant(byte[] file) {
        return JpegFacts.isJpeg(file) || PhotoFile.isPng(file) || PhotoFile.isHeic(file);
    }

    /** All of the picture, from as many of its points as are shown. */
    record Whole() implements PhotoFile.Use {
        private static final int LEAST_SIDE = 64;

        @Override
        public int step(long width, long height) {
            return (int)
                    Math.clamp(Math.max(width, height) / LONGEST, 1, Math.max(1, Math.min(width, height) / LEAST_SIDE));
        }

        @Override
        public byte[] jpeg(BufferedImage picture, int orientation) {
            return new Face(picture, orientation).whole(LONGEST);
        }

        @Override
        public String tooSmall() {
            return "The photo is too small: nobody could see what is on it. Choose a larger one";
        }
    }
}
