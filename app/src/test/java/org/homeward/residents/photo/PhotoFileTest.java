package org.homeward.residents.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoFileTest {
    @Test
    void a_telephones_photo_becomes_a_small_square() throws IOException {
        byte[] face = face(Pictures.jpeg(3000, 4000));
        BufferedImage shown = read(face);
        assertThat(shown.getWidth()).isEqualTo(256);
        assertThat(shown.getHeight()).isEqualTo(256);
        assertThat(face).hasSizeLessThan(40_000);
        assertThat(isRed(shown, 128, 20)).isTrue();
        assertThat(isBlue(shown, 128, 235)).isTrue();
    }

    /** Each way EXIF knows to turn a picture whose upper half is red, and the side where red is then (tag 274). */
    @ParameterizedTest
    @CsvSource({"1,top", "2,top", "3,bottom", "4,bottom", "5,left", "6,right", "7,right", "8,left"})
    void a_photo_stands_upright_however_the_telephone_was_held(int orientation, String side) throws IOException {
        BufferedImage shown = read(face(Pictures.withExif(Pictures.jpeg(800, 600), orientation)));
        assertThat(isRed(shown, 128, 20)).isEqualTo(side.equals("top"));
        assertThat(isRed(shown, 128, 235)).isEqualTo(side.equals("bottom"));
        assertThat(isRed(shown, 20, 20) && isRed(shown, 20, 235)).isEqualTo(side.equals("left"));
        assertThat(isRed(shown, 235, 20) && isRed(shown, 235, 235)).isEqualTo(side.equals("right"));
    }

    @Test
    void nothing_of_the_file_but_its_colours_is_kept() throws IOException {
        byte[] taken = Pictures.withExif(Pictures.jpeg(800, 600), 6);
        assertThat(new String(taken, StandardCharsets.ISO_8859_1))
                .contains("GPS 52.9N")
                .contains("Exif");
        assertThat(new String(face(taken), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS")
                .doesNotContain("Exif");
    }

    @Test
    void a_png_with_clear_corners_is_laid_on_white() throws IOException {
        BufferedImage clear = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        assertThat(read(face(Pictures.encoded(clear, "png"))).getRGB(128, 128) & 0xFFFFFF)
                .isGreaterThan(0xF8F8F8);
        assertThat(read(face(Pictures.png(300, 500))).getWidth()).isEqualTo(256);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html><script>alert(1)</script></html>", "GIF89a", "", "x", "%PDF-1.7", "RIFF0000WEBPVP8 "})
    void what_is_no_photo_is_refused_whatever_it_is_called(String content) {
        assertThat(refused(content.getBytes(StandardCharsets.ISO_8859_1))).contains("not a photo");
    }

    @Test
    void a_heic_photo_is_named() {
        assertThat(refused("\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("as JPEG");
    }

    @Test
    void half_a_photo_is_seen() {
        byte[] jpeg = Pictures.withExif(Pictures.jpeg(800, 600), 1);
        byte[] png = Pictures.png(800, 600);
        for (byte[] whole : new byte[][] {jpeg, png}) {
            assertThat(refused(Arrays.copyOf(whole, whole.length / 2))).contains("The end of the photo is missing");
        }
        byte[] noise = Pictures.jpeg(800, 600);
        Arrays.fill(noise, 20, 200, (byte) 0x41);
        assertThat(PhotoFile.of(noise)).isInstanceOf(PhotoFile.Refused.class);
    }

    @Test
    void what_looks_like_a_photo_and_holds_nonsense_is_refused_in_words() {
        byte[] nonsense = Pictures.png(200, 200);
        Arrays.fill(nonsense, 45, nonsense.length - 20, (byte) 0x33);
        assertThat(refused(nonsense)).contains("cannot be read");
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xDA, 0, 2, 1, 2, (byte) 0xFF, (byte) 0xD9};
        assertThat(refused(jpeg)).contains("cannot be read");
    }

    @Test
    void a_small_file_that_unfolds_to_a_huge_picture_is_refused_before_it_unfolds() throws IOException {
        byte[] bomb = Pictures.bomb(40_000, 40_000);
        assertThat(bomb).hasSizeLessThan(300_000);
        assertThat(refused(bomb)).contains("too many points");
    }

    @Test
    void thirty_million_points_are_read_without_unfolding_them_all() throws IOException {
        assertThat(read(face(Pictures.bomb(6_000, 5_000))).getWidth()).isEqualTo(256);
        assertThat(refused(Pictures.bomb(6_008, 5_000))).contains("too many points");
    }

    @Test
    void a_jpeg_in_passes_is_held_whole_while_it_is_read_and_so_must_be_smaller() throws IOException {
        assertThat(read(face(Pictures.inPasses(800, 600))).getWidth()).isEqualTo(256);
        assertThat(refused(Pictures.inPasses(4_001, 3_000))).contains("too many points");
        assertThat(PhotoFile.of(Pictures.jpeg(4_001, 3_000))).isInstanceOf(PhotoFile.Readable.class);
    }

    @Test
    void a_stamp_is_too_small_to_tell_a_face() {
        assertThat(refused(Pictures.png(63, 500))).contains("too small");
        assertThat(PhotoFile.of(Pictures.png(64, 64))).isInstanceOf(PhotoFile.Readable.class);
    }

    @Test
    void more_than_10_megabytes_are_refused_unread() {
        assertThat(refused(new byte[PhotoFile.MOST_BYTES + 1])).isEqualTo(PhotoFile.TOO_BIG);
    }

    private static byte[] face(byte[] file) {
        return ((PhotoFile.Readable) PhotoFile.of(file)).face();
    }

    private static String refused(byte[] file) {
        return ((PhotoFile.Refused) PhotoFile.of(file)).words();
    }

    private static BufferedImage read(byte[] face) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(face));
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        int colour = picture.getRGB(x, y);
        return (colour >> 16 & 0xFF) > 200 && (colour & 0xFF) < 80;
    }

    private static boolean isBlue(BufferedImage picture, int x, int y) {
        int colour = picture.getRGB(x, y);
        return (colour & 0xFF) > 200 && (colour >> 16 & 0xFF) < 80;
    }
}
