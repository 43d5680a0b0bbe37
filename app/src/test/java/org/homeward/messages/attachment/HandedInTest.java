package org.homeward.messages.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.homeward.messages.attachment.HandedIn.Kept;
import org.homeward.messages.attachment.HandedIn.Refused;
import org.homeward.residents.photo.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file is, and whether it can go with a message: by its bytes and never by its name. */
class HandedInTest {
    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(Recorded.mp4(1000), Kind.FILM, "video/mp4"),
                Arguments.of(Recorded.webm("V_VP9", false), Kind.FILM, "video/webm"),
                Arguments.of(Recorded.webm("V_VP8", true), Kind.FILM, "video/webm"),
                Arguments.of(Recorded.webm("A_OPUS", false), Kind.SOUND, "audio/webm"),
                Arguments.of(Recorded.wav(), Kind.SOUND, "audio/wav"),
                Arguments.of(Recorded.m4a(), Kind.SOUND, "audio/mp4"),
                Arguments.of(Recorded.mp3(), Kind.SOUND, "audio/mpeg"),
                Arguments.of(Recorded.ogg(), Kind.SOUND, "audio/ogg"),
                Arguments.of(Recorded.pdf(), Kind.DOCUMENT, "application/pdf"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_is_what_its_first_bytes_say(byte[] file, Kind kind, String mediaType) {
        assertThat(HandedIn.of(file)).isInstanceOfSatisfying(Kept.class, kept -> {
            assertThat(kept.kind()).isEqualTo(kind);
            assertThat(kept.mediaType()).isEqualTo(mediaType);
            assertThat(kept.content()).hasSameSizeAs(file);
        });
    }

    static Stream<byte[]> filesThatKnowTheirEnd() {
        return Stream.of(
                Recorded.mp4(1000),
                Recorded.m4a(),
                Recorded.webm("V_VP8", true),
                Recorded.wav(),
                Recorded.pdf(),
                Pictures.jpeg(300, 200));
    }

    @ParameterizedTest
    @MethodSource("filesThatKnowTheirEnd")
    void half_a_file_is_refused_and_the_sentence_says_what_to_do(byte[] file) {
        assertThat(words(Recorded.half(file))).contains("is missing. Save or send it again and choose the new file");
    }

    @Test
    void a_telephone_wrote_where_the_film_was_made_and_nobody_can_read_it_any_more() {
        byte[] file = Recorded.mp4(1000);
        byte[] kept = kept(file).content();

        assertThat(text(file)).contains("+52.9058+001.0880").contains("udta");
        assertThat(text(kept)).doesNotContain("+52.9058").doesNotContain("xyz").doesNotContain("udta");
        assertThat(Arrays.copyOfRange(kept, kept.length - 1000, kept.length))
                .as("the film itself is as it was")
                .isEqualTo(Recorded.film(1000));
    }

    @Test
    void a_photo_is_written_anew_upright_and_whole_without_its_place() throws IOException {
        byte[] file = Pictures.withExif(Pictures.jpeg(2000, 1000), 6);
        Kept kept = kept(file);
        var picture = ImageIO.read(new ByteArrayInputStream(kept.content()));

        assertThat(kept.mediaType()).isEqualTo("image/jpeg");
        assertThat(picture.getWidth()).as("it lay on its side").isEqualTo(800);
        assertThat(picture.getHeight()).isEqualTo(1600);
        assertThat(text(kept.content())).doesNotContain("Exif").doesNotContain("GPS");
    }

    @Test
    void what_is_no_photo_film_sound_or_document_is_refused() {
        assertThat(words("<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)))
                .startsWith("Homeward cannot use this kind of file. Send a photo (JPEG or PNG)");
        assertThat(words("MZ\u0090".getBytes(StandardCharsets.ISO_8859_1))).startsWith("Homeward cannot use");
        assertThat(words(new byte[0])).isEqualTo("This file is empty. Choose another");
    }

    @Test
    void a_film_may_have_30_MB_and_everything_else_10() {
        assertThat(HandedIn.of(Recorded.mp4(29 << 20))).isInstanceOf(Kept.class);
        assertThat(HandedIn.tooLarge(Recorded.half(Recorded.mp4(1000))).words())
                .isEqualTo("This film is larger than 30 MB. Make a shorter one");
        assertThat(words(Recorded.joined(Recorded.pdf(), new byte[10 << 20])))
                .isEqualTo("This document is larger than 10 MB. Send a smaller copy");
    }

    @Test
    void a_film_whose_boxes_lie_about_their_length_is_refused_and_stops_nothing() {
        byte[] file = Recorded.mp4(1000);
        file[3] = 2;
        assertThat(words(file)).contains("The end of this film is missing");
        byte[] endless = Recorded.mp4(1000);
        Arrays.fill(endless, 24, 28, (byte) 0xFF);
        assertThat(words(endless)).contains("The end of this film is missing");
    }

    private static Kept kept(byte[] file) {
        if (HandedIn.of(file) instanceof Kept kept) {
            return kept;
        }
        throw new AssertionError(HandedIn.of(file));
    }

    private static String words(byte[] file) {
        if (HandedIn.of(file) instanceof Refused(String words)) {
            return words;
        }
        throw new AssertionError("it was kept");
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
