package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

class TemplatesTest {
    static List<Path> templates() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }

    /** The content policy would silently drop them in the browser. */
    @ParameterizedTest
    @MethodSource("templates")
    void no_template_has_script_or_style_inside_or_asks_another_site(Path template) throws Exception {
        assertThat(Files.readString(template))
                .doesNotContainPattern("<script(?![^>]* src=)")
                .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=|\\shx-on")
                .doesNotContainPattern("(src|href)=\"(https?:)?//");
    }

    @Test
    void styles_fetch_nothing_from_elsewhere_and_carry_no_typeface() throws Exception {
        for (String file : List.of("nhsuk/nhsuk.css", "homeward.css")) {
            String styles = new ClassPathResource("static/" + file).getContentAsString(StandardCharsets.UTF_8);
            assertThat(styles).doesNotContain("https:", "@font-face", "Frutiger", "@import");
        }
    }

    @Test
    void every_field_in_the_error_summary_is_on_the_page() {
        String page = new ComponentsPage().html(Frame.signedOut());

        assertThat(new ComponentsPage().refused().errors().keySet())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(page)
                        .contains("href=\"#" + field + "\"")
                        .contains("id=\"" + field + "\"")
                        .contains("id=\"" + field + "-error\""));
    }

    @Test
    void what_was_typed_comes_back_with_its_error() {
        String page = new ComponentsPage().html(Frame.signedOut());

        assertThat(page).contains("value=\"9x\"").contains("aria-describedby=\"wrong-pulse-hint wrong-pulse-error ");
    }

    @Test
    void a_password_never_comes_back() {
        Form typed = Form.blank().with("known-password", "secret").with("wrong-password", "secret");

        assertThat(typed.value("known-password")).isEqualTo("secret");
        assertThat(new ComponentsPage().html(Frame.signedOut())).doesNotContain("secret");
    }
}
